-- What came with version 0003.
INSERT INTO assignment (round_id, person_id, activity_id, position, unit, why, answers, given_by, disputed) VALUES ('r1', 'p2', 'a1', 0, 'Ekonomi', 'handed_over', true, 'p1', 'Hör till Ekonomi');
