"""What an administrator keeps in order: the people, the plan, what is protected."""
