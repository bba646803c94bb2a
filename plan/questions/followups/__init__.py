"""What a short question leans on."""
