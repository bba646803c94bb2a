
-- Version 0011 came with an index only: it stores nothing of its own.
