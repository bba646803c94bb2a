-- What came with version 0007.
INSERT INTO earlier_question (municipality_id, conversation, at, text) VALUES ('m1', 'c1', '2025-08-20 07:30:00.000000', 'Vilka är försenade?');
INSERT INTO unread_question (municipality_id, at, text) VALUES ('m1', '2025-08-20 07:31:00.000000', 'Hur mår åäö?');
