-- Version 0013: a file that was dropped in the chat waits until somebody has said what is to become of it.
INSERT INTO dropped_file (id, municipality_id, person_id, name, kind, content, answers, state, received_at) VALUES ('f13', 'm1', 'p1', 'Verksamhetsplan.docx', 'plan', '', '{}', 'waiting', '2025-09-01 07:30:00');
