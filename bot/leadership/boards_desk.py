"""All boards beside each other, for whoever the owner file lets see them: the card, and what a report is made of."""

from __future__ import annotations

import re

from bot import boards_seen, rights
from bot.here import Here
from bot.leadership.question_desk import NoPlan
from bot.ports import Click
from bot.telling import boards_told
from cards import boards_overview
from cards.elements import CardJson
from plan.access import Act
from plan.all_boards import BoardsOverview
from plan.model import Person
from plan.refusals import BoardsNotAllowed
from plan.tertial import Tertial

_ASKED = re.compile(
    r"(?:visa |läget för |hur går det för )?alla n[äa]mnder(?: (?:i )?t(?:ertial )?([123])(?: (20\d\d))?)?",
    re.IGNORECASE,
)


def heard(here: Here, person: Person, text: str) -> CardJson | None:
    """None for other texts, and before there is any plan. Raises `BoardsNotAllowed`."""
    asked = _ASKED.fullmatch(" ".join(text.split()).rstrip("?!. "))
    if asked is None:
        return None
    must_have_the_right(here, person)
    try:
        found = gather(here, person, number=int(asked[1] or 0), year=int(asked[2] or 0))
    except NoPlan:
        return None
    return boards_overview.build(found)


def turned(here: Here, click: Click) -> CardJson:
    """Another page of it."""
    must_have_the_right(here, click.person)
    try:
        tertial = Tertial.parse(click.payload.about)
    except ValueError:
        tertial = None
    return boards_overview.build(gather(here, click.person, tertial), click.payload.page)


def must_have_the_right(here: Here, person: Person) -> None:
    if not rights.may(here, person, Act.SEE_BOARDS):
        raise BoardsNotAllowed


def gather(
    here: Here, person: Person | None, tertial: Tertial | None = None, *, number: int = 0, year: int = 0
) -> BoardsOverview:
    """As `boards_told.gather`; a `number` without a year is of the newest plan's. Raises `NoPlan`."""
    every = boards_seen.followed(here)
    if not every:
        raise NoPlan
    if number and tertial is None:
        tertial = Tertial(year or max(each.year for each in every), number)
    return boards_told.gather(here, person, tertial, every)
