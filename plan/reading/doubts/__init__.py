"""What is uncertain about a reading, and what its answers make of it."""
