"""Who answers for each unit, who deputises, and who cannot be reached and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cards import parts, refresh
from cards.elements import CardJson, Element, card
from cards.pages import shorten, split, turning
from cards.parts import heading, paragraph, rich, run
from cards.payload import Payload, Verb
from cards.texts import owners as texts

_ROOM = 24_000
_TOGETHER = 12
"""Persons of a unit that stand on one page."""
_NAME, _TOOLTIP = 120, 80


@dataclass(frozen=True, slots=True)
class OwnerLine:
    """`trouble` is why the person cannot be reached, "" where they can."""

    id: str
    name: str
    upn: str
    is_named: bool = True
    deputy: str = ""
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class UnitRow:
    unit: str
    owners: tuple[OwnerLine, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnersView:
    """`unreachable` counts everybody with a role whom the bot cannot write to."""

    rows: tuple[UnitRow, ...]
    unreachable: int
    page: int = 0


def build(view: OwnersView) -> CardJson:
    if not view.rows:
        return card([heading(texts.list_heading(), size="medium"), paragraph(texts.no_units())])
    pages = split([block for row in view.rows for block in _blocks(row)], room=_ROOM)
    page = min(view.page, len(pages) - 1)
    without = sum(not row.owners for row in view.rows)
    head = [
        heading(texts.list_heading(), size="medium"),
        paragraph(texts.list_lead(len(view.rows), without, view.unreachable)),
    ]
    turn = turning(Payload(Verb.OWNERS), page, len(pages))
    return card([*head, *pages[page], *turn], refresh=refresh.asking(Payload(Verb.OWNERS, page=page)), wide=True)


def line(each: OwnerLine) -> str:
    """A person with all that is to be said of them."""
    who = f"{shorten(each.name, _NAME)} ({each.upn})" if each.is_named else f"{each.upn} ({texts.not_named()})"
    notes = [texts.deputy(each.deputy)] if each.deputy else []
    notes += [texts.not_reached(each.trouble)] if each.trouble else []
    return " · ".join([who, *notes])


def _blocks(row: UnitRow) -> Iterator[list[Element]]:
    """The unit's button stands below the last of its persons."""
    lines: list[Element] = [rich(run(line(each)), spacing="none") for each in row.owners]
    lines = lines or [rich(run(texts.nobody(), color="attention"), spacing="none")]
    name: list[Element] = [rich(run(row.unit, weight="bolder"))]
    button = Payload(Verb.OWNER_CHOOSE, about=row.unit).button(
        texts.change(), tooltip=texts.change_of(shorten(row.unit, _TOOLTIP))
    )
    for start in range(0, len(lines), _TOGETHER):
        part = [*name, *lines[start : start + _TOGETHER]]
        yield [parts.row(part, button if start + _TOGETHER >= len(lines) else None)]
