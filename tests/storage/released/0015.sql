-- Version 0015: which messages were heard lately, by any replica.
INSERT INTO heard (once, at) VALUES ('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', '2025-08-20 07:30:00');
