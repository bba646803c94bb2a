"""The tables for analysis: what they are called, what is in them and what it means. They are promised by version."""
