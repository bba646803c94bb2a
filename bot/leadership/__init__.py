"""What leadership asks for: answers, figures, files."""
