-- What came with version 0002.
INSERT INTO board_setting (municipality_id, board, name, value) VALUES ('m1', 'Kommunstyrelsen', 'digest', 'monday');
INSERT INTO digest_week (plan_id, year, week, at) VALUES ('plan1', 2025, 34, '2025-08-18 06:00:00.000000');
INSERT INTO later (round_id, person_id, day) VALUES ('r2', 'p1', '2025-08-25');
INSERT INTO matter (round_id, person_id, kind, number, about, told_on, delivery_id) VALUES ('r2', 'p1', 'card', 0, '', '2025-08-18', 'd1');
