-- Version 0020: the municipality's documents are written in its own Word template.
INSERT INTO report_template (municipality_id, name, content, stored_at) VALUES ('m1', 'Kommunens mall.dotx', '', '2025-09-01 07:30:00');
