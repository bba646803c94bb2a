-- Version 0018: what was measured of a goal, and where some of it is fetched from.
INSERT INTO figure (sequence, id, plan_id, goal, indicator, period, part, value, nation, place, places, source, way, at, person_id, once) VALUES (1, 'f1', 'plan1', '3.1', 'Nöjd kundindex', '2024', '', 74.5, 72.0, 54, 195, 'INSIKT 2024', 'card', '2025-08-20 10:00:00+00:00', 'p1', 'figure1');
INSERT INTO figure_feed (plan_id, goal, indicator, kpi, area, tried_at, answered_at) VALUES ('plan1', '3.1', 'Nöjd kundindex', 'U07451', '0586', '2025-08-20 03:00:00+00:00', '2025-08-20 03:00:00+00:00');
