"""Why a file could not be read."""

from __future__ import annotations


class Unreadable(Exception):
    """One English sentence: what is wrong with the file and what to do about it."""
