"""The hardest: minutes, running text, boards of notes, rows that a page divides, and words in another language."""
