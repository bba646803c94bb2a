"""What a question means."""
