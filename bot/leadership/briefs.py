"""What leadership is told of a tertial in chat: summed up by rules, and the draft of the letter to the board."""

from __future__ import annotations

import re

from bot import rights
from bot.here import Here
from bot.leadership.question_desk import NoPlan, current_plan
from cards.texts import board_report, plain_summary
from cards.texts import letter as letter_texts
from plan.access import Act
from plan.facts import Facts
from plan.model import Person
from plan.summary import summarise
from plan.tertial import Tertial
from storage import knowledge

_LETTER = re.compile(r"\btjänsteskrivelse", re.IGNORECASE)
_REPORT = re.compile(
    r"^(?>.*?\b(?:gör|skapa|skriv|ta fram|exportera)\b).*\b(?:rapport|excel|word|pdf)", re.IGNORECASE | re.MULTILINE
)
_SUMMARY = re.compile(r"^\s*(?:kan du\s+)?sammanfatta\b", re.IGNORECASE)
_NUMBER = re.compile(r"\b(?:t|tertial\s+)([123])\b", re.IGNORECASE)


def asks_for_report(text: str) -> bool:
    return bool(_REPORT.search(text)) and not _LETTER.search(text)


def asks_for_letter(text: str) -> bool:
    return bool(_LETTER.search(text))


def written(here: Here, person: Person, text: str) -> str | None:
    """Plain text, or None if it is something else that is asked for, or the person may not ask for this."""
    if not _SUMMARY.search(text) or not rights.may(here, person, Act.TAKE_REPORT):
        return None
    try:
        facts = knowledge.facts(here.connection, current_plan(here, person, text), here.now)
    except NoPlan:
        return None
    tertial = followed_up(facts, text)
    if tertial is None:
        return board_report.not_followed_up(named(facts, text))
    return summary(facts, tertial)


def letter(facts: Facts, tertial: Tertial, handler: str) -> str:
    return "\n\n".join(letter_texts.whole(summarise(facts, tertial), handler))


def summary(facts: Facts, tertial: Tertial) -> str:
    found = summarise(facts, tertial)
    return "\n\n".join([board_report.title(found.year, tertial), *plain_summary.paragraphs(found)])


def named(facts: Facts, text: str) -> Tertial | None:
    """The tertial that a text names, else the newest one opened."""
    number = number_named(text)
    return Tertial(facts.plan.year, number) if number else facts.current


def number_named(text: str) -> int:
    """Of the tertial that a text names; 0 where it names none."""
    number = _NUMBER.search(text)
    return int(number[1]) if number else 0


def followed_up(facts: Facts, text: str) -> Tertial | None:
    """The same, where there is anything to tell of it."""
    tertial = named(facts, text)
    return tertial if tertial and facts.round_of(tertial) else None
