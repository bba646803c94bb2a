"""The colours of statuses and assessments in documents, as (ground, ink), each "#rrggbb". A word stands with each."""

from __future__ import annotations

from collections.abc import Mapping

from plan.assessment import Outlook
from plan.model import Status

_DARK, _LIGHT = "#1f2a37", "#ffffff"
STATUS: Mapping[Status, tuple[str, str]] = {
    Status.NOT_STARTED: ("#d5dae1", _DARK),
    Status.ON_TRACK: ("#2e7d32", _LIGHT),
    Status.AT_RISK: ("#f5c518", _DARK),
    Status.DELAYED: ("#b3261e", _LIGHT),
    Status.PAUSED: ("#2f5fb3", _LIGHT),
    Status.DONE: ("#14532d", _LIGHT),
    Status.DROPPED: ("#5b6472", _LIGHT),
}
STATUS_WORDS = {each.label: pair for each, pair in STATUS.items()}
"""By the word that stands in a sheet's cell."""
UNANSWERED = (_LIGHT, _DARK)
OUTLOOK: Mapping[Outlook, tuple[str, str]] = {
    Outlook.MET: ("#2e7d32", _LIGHT),
    Outlook.PARTLY: ("#f5c518", _DARK),
    Outlook.NOT_MET: ("#b3261e", _LIGHT),
    Outlook.UNKNOWN: ("#d5dae1", _DARK),
}
