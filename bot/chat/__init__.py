"""What a chat says, to the use case that answers it."""
