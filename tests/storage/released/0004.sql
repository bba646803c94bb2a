-- What came with version 0004.
INSERT INTO goal_owner (plan_id, goal, person_id) VALUES ('plan1', '3.1', 'p2');
INSERT INTO assessment (id, plan_id, goal, tertial, outlook, comment, current, source, late, at, person_id, once) VALUES ('g1', 'plan1', '3.1', '2025-T1', 'partly', 'Två av tre', '71', 'Kolada', false, '2025-05-08 09:00:00.000000', 'p2', 'event-3');
INSERT INTO survey_outcome (id, plan_id, survey, tertial, outcome, source, late, at, person_id, once) VALUES ('u1', 'plan1', 0, '2025-T1', '4,2 av 5', 'Enkätverktyget', false, '2025-05-08 09:05:00.000000', 'p2', 'event-4');
INSERT INTO draft (round_id, number, state, intro, reason, at, person_id) VALUES ('r1', 1, 'published', 'Läget är gott.', '', '2025-05-12 05:30:00.000000', 'p2');
INSERT INTO snapshot (round_id, at, checksum, content) VALUES ('r1', '2025-05-09 22:00:00.000000', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '{}');
