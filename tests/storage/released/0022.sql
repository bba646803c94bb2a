-- Version 0022: who does what is done about a deviation.
INSERT INTO measure (id, plan_id, activity_id, tertial, act, what, due, note, protected, at, person_id, once, who) VALUES ('g3', 'plan1', 'a1', '2025-T2', 'stated', 'Vikarie för upphandlingen', '2025-11-15', '', false, '2025-10-20 07:30:00', 'p1', 'event-22:measure', 'Upphandlingsenheten, åäö');
