"""Teams' people picker: what a card asks Microsoft Graph for is found among the persons on this machine.

The client answers, and the bot gets the person's Entra id. Source: msteams-docs, "People Picker in Adaptive Cards".
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.rehearsal.payloads import Json, LocalPerson

QUERY = {"type": "Data.Query", "dataset": "graph.microsoft.com/users"}


def found(card: Any, people: Iterable[LocalPerson]) -> Any:
    """The card as a client shows it that has searched for everybody: each person of the tenant is a choice."""
    own = [{"title": each.name, "value": each.entra_id} for each in people if not each.guest]
    return _shown(card, own)


def _shown(value: Any, own: list[Json]) -> Any:
    if isinstance(value, list):
        return [_shown(each, own) for each in value]
    if not isinstance(value, dict):
        return value
    shown = {name: _shown(each, own) for name, each in value.items()}
    if shown.get("choices.data") == QUERY:
        known = {each["value"] for each in shown["choices"]}
        shown["choices"] = [*shown["choices"], *(each for each in own if each["value"] not in known)]
        shown["style"] = "filtered"
    return shown
