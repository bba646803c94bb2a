-- What came with version 0005.
INSERT INTO delivery (id, municipality_id, kind, round_id, person_id, number, once, state, content, recorded_at, not_before, attempts, why, parts, begun_at, repeated) VALUES ('d3', 'm1', 'reminder', 'r2', 'p1', 1, 'reminder:r2:p1:1', 'unknown', NULL, '2025-08-25 06:00:00.000000', '2025-08-25 06:15:00.000000', 1, 'timeout', 0, '2025-08-25 06:00:01.000000', false);
INSERT INTO tenant_pace (tenant_id, free_at, slowed, slowed_at) VALUES ('tenant-1', '2025-08-25 06:00:02.000000', 1.0, NULL);
INSERT INTO conversation_pace (conversation, short_at, long_at) VALUES ('a:1', '2025-08-25 06:00:02.000000', '2025-08-25 06:00:02.000000');
