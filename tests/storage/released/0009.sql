
-- Version 0009 came with an index only: it stores nothing of its own.
