"""The follow-up round and what is told because of it."""
