"""Each word of a question with what it may be."""
