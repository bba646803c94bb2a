-- Version 0014: an administrator whom the program's settings name.
INSERT INTO person (id, municipality_id, upn, name, entra_id, is_leader, is_administrator, away_until, is_editor, is_appointed) VALUES ('p14', 'm1', 'forsta.administrator@mjolby.example', 'forsta.administrator@mjolby.example', NULL, false, false, NULL, false, true);
