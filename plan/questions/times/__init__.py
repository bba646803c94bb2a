"""When a question is about."""
