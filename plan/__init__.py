"""The domain: plans, tertials, rounds and answers. Standard library only; no clock, no I/O, no SQL, no Teams."""
