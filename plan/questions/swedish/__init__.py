"""Swedish words: folded, stemmed, tagged by the vocabulary."""
