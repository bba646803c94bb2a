"""Kept as a judge: typical plans of other shapes and words than the fourteenth's."""
