"""What leadership may ask for in chat: the tertial summed up by rules, and the draft of the letter to the board."""

from __future__ import annotations

import re
from datetime import datetime

from sqlalchemy import Connection

from bot.asking import NoPlan, current_plan
from cards.texts import board_report, letter, plain_summary
from plan.model import Person
from plan.summary import summarise
from plan.tertial import Tertial
from storage import knowledge

_LETTER = re.compile(r"\btjänsteskrivelse", re.IGNORECASE)
_REPORT = re.compile(r"\b(?:gör|skapa|skriv|ta fram|exportera)\b.*\b(?:rapport|excel|word|pdf)", re.IGNORECASE)
_SUMMARY = re.compile(r"^\s*(?:kan du\s+)?sammanfatta\b", re.IGNORECASE)
_NUMBER = re.compile(r"\b(?:t|tertial\s+)([123])\b", re.IGNORECASE)


def written(connection: Connection, municipality_id: str, person: Person, text: str, now: datetime) -> str | None:
    """Plain text, or None if it is something else that is asked for, or the person may not ask for this."""
    wanted = next((each for each in (_LETTER, _REPORT, _SUMMARY) if each.search(text)), None)
    if wanted is None or not (person.is_leader or person.is_administrator):
        return None
    try:
        facts = knowledge.facts(connection, current_plan(connection, municipality_id), now)
    except NoPlan:
        return None
    number = _NUMBER.search(text)
    tertial = Tertial(facts.plan.year, int(number[1])) if number else facts.current
    if tertial is None or facts.round_of(tertial) is None:
        return board_report.not_followed_up(tertial)
    summary = summarise(facts, tertial)
    if wanted is _LETTER:
        return "\n\n".join(letter.whole(summary))
    lines = [board_report.title(summary.year, tertial), *plain_summary.paragraphs(summary)]
    return "\n\n".join([*lines, *([board_report.whole_report(tertial)] if wanted is _REPORT else [])])
