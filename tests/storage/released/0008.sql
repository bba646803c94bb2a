
-- What came with version 0008.
INSERT INTO audit_removal (municipality_id, oldest_kept) VALUES ('m1', '2015-08-20 00:00:00.000000');
