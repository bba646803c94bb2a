"""The command line: its words and what it prints."""
