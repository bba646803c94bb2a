"""The names of one plan and its people, arranged so that words find them."""
