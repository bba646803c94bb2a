"""What a person said to the bot, out of what the platform puts around it: mentions, and what was quoted."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from typing import Any

from bot.teams.clean import clean
from bot.teams.envelope import Incoming

_QUOTED = re.compile(
    r"<quoted\b[^<>/]*+(?:/(?!>)[^<>/]*+)*"
    r"(?:/>|>[^<]*+(?:<(?!/?quoted\b)[^<]*+)*</quoted>)",
    re.IGNORECASE,
)


def spoken(activity: Incoming) -> str:
    """Without the bot's own mention and without a quotation. The SDK takes the name out everywhere (pitfall 12).

    Cleaned once more when it is unescaped: `&#8238;` is a bidi mark too.
    """
    text = _QUOTED.sub(" ", activity.text or "")
    for entity in activity.entities:
        if _is_the_bot(entity, activity):
            text = _without(text, entity, activity)
    return clean(_unescaped(text)).replace("\xa0", " ").strip()


def _unescaped(text: str) -> str:
    """A reference with thousands of digits is no number to Python, and stays as it is written."""
    try:
        return html.unescape(text)
    except ValueError:
        return text


def is_mentioned(activity: Incoming) -> bool:
    return any(_is_the_bot(entity, activity) for entity in activity.entities)


def _without(text: str, entity: dict[str, Any], activity: Incoming) -> str:
    """Once: as the entity says that it stands there, or else as clients write it."""
    marked = entity.get("text")
    if isinstance(marked, str) and marked and marked in text:
        return text.replace(marked, " ", 1)
    names = (entity["mentioned"].get("name"), activity.recipient.name)
    return mark_of([name for name in names if isinstance(name, str) and name]).sub(" ", text, count=1)


def mark_of(names: Iterable[str]) -> re.Pattern[str]:
    """A mention as clients write it, of one of the names; of anybody where there is none."""
    known = "|".join(re.escape(name) for name in dict.fromkeys(names))
    return re.compile(rf"<at\b[^<>]*+>\s*+(?:{known or '[^<>]*+'})\s*+</at>")


def _is_the_bot(entity: dict[str, Any], activity: Incoming) -> bool:
    """By its id, with Teams' sign for a bot ("28:") or without it."""
    mentioned = entity.get("mentioned")
    if entity.get("type") != "mention" or not isinstance(mentioned, dict):
        return False
    return str(mentioned.get("id")).removeprefix("28:") == str(activity.recipient.id).removeprefix("28:")
