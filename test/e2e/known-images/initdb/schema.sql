CREATE TABLE start (word TEXT);
INSERT INTO start VALUES ('hello');
