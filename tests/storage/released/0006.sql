-- What came with version 0006.
INSERT INTO activity (id, plan_id, position, section, title, kinds, units, collaboration, protected, uncertain, source, removed_at, removed_because) VALUES ('a3', 'plan1', 2, '3.1', 'Översyn av taxor', '["A"]', '["Ekonomi"]', '', false, false, '{}', '2025-06-01 10:00:00.000000', 'Beslut i nämnden');
INSERT INTO remembered_answer (municipality_id, question_key, question, answer, at) VALUES ('m1', 'k1', 'Vilken enhet?', 'Ekonomi', '2025-02-01 10:00:00.000000');
