"""Ids that say nothing to whoever sees them."""

from uuid import uuid4


def new_id() -> str:
    """32 hexadecimal characters."""
    return uuid4().hex
