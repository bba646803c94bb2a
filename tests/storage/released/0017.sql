-- Version 0017: what is done about a deviation, by when, and what comes of it.
INSERT INTO measure (id, plan_id, activity_id, tertial, act, what, due, note, protected, at, person_id, once) VALUES ('g1', 'plan1', 'a1', '2025-T2', 'stated', 'Ny avrop på ramavtalet, åäö', '2025-10-15', '', false, '2025-08-20 07:30:00', 'p1', 'event-2:measure');
INSERT INTO measure (id, plan_id, activity_id, tertial, act, what, due, note, protected, at, person_id, once) VALUES ('g2', 'plan1', 'a2', '2025-T2', 'hindered', 'Skyddad åtgärd', NULL, 'Beslut saknas', true, '2025-10-16 07:30:00', 'p1', 'click-17');
