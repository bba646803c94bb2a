"""Who answers for what, as an administrator sees it."""

from __future__ import annotations

import re

from bot import rights
from bot.administration import owner_check
from bot.directory import people_file
from bot.here import Here
from bot.ports import Click
from cards import owner_list
from cards.elements import CardJson, Execute
from cards.owner_list import OwnerLine, OwnersView, UnitRow
from cards.payload import Payload, Verb
from cards.texts import board as board_texts
from cards.texts import owners as texts
from plan.access import Act
from plan.model import Ownership, Person
from storage import people, plans

_ASKS = re.compile(r"vem (?:svarar|ansvarar) för vad", re.IGNORECASE)


def heard(here: Here, person: Person, text: str) -> CardJson | None:
    """None where it is not asked, or by somebody else than an administrator: theirs is a question like others."""
    asked = _ASKS.fullmatch(text.strip(" ?!."))
    return listed(here) if asked and rights.may(here, person, Act.CHANGE_OWNERS) else None


def shown(here: Here, click: Click) -> CardJson:
    rights.must(here, click.person, Act.CHANGE_OWNERS)
    return listed(here, click.payload.page)


def listed(here: Here, page: int = 0) -> CardJson:
    obstacles = owner_check.obstacles(here)
    lines = _lines(here, obstacles)
    rows = tuple(UnitRow(unit, lines.get(unit, ())) for unit in units(here))
    return owner_list.build(OwnersView(rows, len(obstacles), page))


def to_list() -> Execute:
    return Payload(Verb.OWNERS).button(texts.to_list())


def units(here: Here) -> tuple[str, ...]:
    """Of the plans that are followed up now, in their order; then those of no plan that somebody answers for."""
    held = (plans.get(here.connection, plan_id) for plan_id in people_file.followed(here))
    owned = (each.unit for each in people.ownerships(here.connection, here.municipality_id))
    return tuple(dict.fromkeys([*(unit for plan in held for unit in plan.units), *owned]))


def owners_of(here: Here, unit: str) -> tuple[OwnerLine, ...]:
    return _lines(here, owner_check.obstacles(here)).get(unit, ())


def _lines(here: Here, obstacles: dict[str, str]) -> dict[str, tuple[OwnerLine, ...]]:
    known = {each.id: each for each in people.every(here.connection, here.municipality_id)}
    found: dict[str, tuple[OwnerLine, ...]] = {}
    for each in people.ownerships(here.connection, here.municipality_id):
        found[each.unit] = (*found.get(each.unit, ()), _line(each, known, obstacles))
    return found


def _line(of: Ownership, known: dict[str, Person], obstacles: dict[str, str]) -> OwnerLine:
    owner = known[of.person_id]
    why = obstacles.get(owner.id)
    return OwnerLine(
        id=owner.id,
        name=owner.name,
        upn=owner.upn,
        is_named=owner.is_named,
        deputy=known[of.deputy_id].name if of.deputy_id else "",
        trouble=board_texts.obstacle(why) if why else "",
    )
