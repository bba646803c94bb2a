"""Why a document gave no plan. Each is one English sentence with the remedy, for the operator."""

from __future__ import annotations


class NotAPlan(Exception):
    """The document was readable but is no operational plan, or of a year that can be none."""


class NoActivities(NotAPlan):
    """No row of the document could be read as an activity."""
