"""Swedish as people write it, read in one place for all rooms."""
