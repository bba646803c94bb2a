
-- What came with version 0010.
INSERT INTO person (id, municipality_id, upn, name, entra_id, is_leader, is_administrator, is_editor) VALUES ('p10', 'm1', 'redaktor@mjolby.example', 'Redaktör', 'entra-10', false, false, true);
