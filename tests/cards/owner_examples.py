"""Cards of who answers for what."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from cards import first_steps, owner_change, owner_file, owner_list, takeover
from cards.elements import CardJson
from cards.first_steps import FirstStep, FirstStepsView
from cards.owner_change import OwnerChangeView, TakeoverSpan, WantedOwner
from cards.owner_file import OwnerFileView
from cards.owner_list import OwnerLine, OwnersView, UnitRow
from cards.takeover import TakenRow, TakeoverView
from cards.texts import first_steps as step_texts
from cards.texts import owner_drop as drop_texts
from cards.texts import owners as texts
from plan.model import Status
from plan.tertial import Tertial

CHOSEN = "0a1c2d3e-0000-4000-8000-000000000009"
NOT_IN_TEAMS = "har inte installerat appen"
LONG = "Kommunledningskontoret/Näringsliv, marknad och mark- och exploateringsfrågor"


def line(number: int, **other: object) -> OwnerLine:
    first: dict[str, object] = {
        "id": f"{number:032x}",
        "name": f"Enhetschef {number}",
        "upn": f"enhetschef.{number}@mjolby.example",
    }
    return OwnerLine(**(first | other))  # type: ignore[arg-type]


def listed(units: int, persons: int, page: int = 0) -> CardJson:
    rows = tuple(
        UnitRow(
            f"{LONG} {unit}",
            tuple(
                line(unit * persons + each, deputy="Biträdande chef", trouble=NOT_IN_TEAMS) for each in range(persons)
            ),
        )
        for unit in range(units)
    )
    return owner_list.build(OwnersView(rows, units * persons, page))


def few() -> CardJson:
    unknown = line(3, name="enhetschef.3@mjolby.example", is_named=False, trouble=NOT_IN_TEAMS)
    rows = (UnitRow("Ekonomi", (line(1, deputy="Controller"),)), UnitRow("HR", (line(2), unknown)), UnitRow("Kansli"))
    return owner_list.build(OwnersView(rows, 1))


def change(**other: object) -> CardJson:
    first: dict[str, object] = {"unit": "Ekonomi", "owners": (line(1),), "is_open": True}
    return owner_change.build(OwnerChangeView(**(first | other)))  # type: ignore[arg-type]


EXAMPLES: dict[str, Callable[[], CardJson]] = {
    "owners_none": lambda: owner_list.build(OwnersView((), 0)),
    "owners_few": few,
    "owners_60_first": lambda: listed(60, 5),
    "owners_60_last": lambda: listed(60, 5, page=99),
    "owners_of_one_unit": lambda: listed(1, 300, page=1),
    "owner_change": change,
    "owner_change_nobody": lambda: change(owners=(), is_open=False),
    "owner_change_asks": lambda: change(wanted=WantedOwner(CHOSEN, span=TakeoverSpan.TERTIAL), error=texts.who_is_it()),
    "owner_change_largest": lambda: change(
        unit=LONG, owners=tuple(line(each, name="x" * 300, trouble=NOT_IN_TEAMS) for each in range(300))
    ),
}


def file(count: int = 3, **other: object) -> CardJson:
    people = [
        drop_texts.of_person(f"Enhetschef {n}", f"enhetschef.{n}@mjolby.example", [f"ägare {LONG} {n}"])
        for n in range(count)
    ]
    first: dict[str, object] = {
        "file_id": "file",
        "file_name": "ansvariga-2026.xlsx",
        "lead": drop_texts.lead(300, 60, 12),
        "parts": (
            (drop_texts.gain(), people),
            (drop_texts.lose(), people[:2]),
            (drop_texts.renamed(), ()),
            (drop_texts.move(), [drop_texts.moves_to("Enhetschef 1", 3), drop_texts.moves_to("", 1)]),
            (drop_texts.without(), ["Kansli"]),
        ),
        "seen": "0123456789abcdef",
    }
    return owner_file.build(OwnerFileView(**(first | other)))  # type: ignore[arg-type]


def steps(*done: bool) -> CardJson:
    titles = (step_texts.plan(), step_texts.owners(), step_texts.channel())
    to_do = (step_texts.plan_to_do(), step_texts.owners_left((LONG, "Kansli")), step_texts.channel_to_do())
    what = (step_texts.plan_done("Kommunstyrelsen", 2026, 39), step_texts.owners_done(9), step_texts.channel_done())
    lines = [what[number] if each else to_do[number] for number, each in enumerate(done)]
    every = tuple(FirstStep(title, each, [line]) for title, each, line in zip(titles, done, lines, strict=True))
    opens = step_texts.opens(Tertial(2026, 1), datetime(2026, 4, 16, 6, 30, tzinfo=UTC))
    return first_steps.build(FirstStepsView(every, [opens if done[0] else step_texts.no_date()], done[0]))


EXAMPLES |= {
    "first_steps_none": lambda: steps(False, False, False),
    "first_steps_some": lambda: steps(True, False, True),
    "first_steps_all": lambda: steps(True, True, True),
    "owners_file": file,
    "owners_file_300": lambda: file(300, page=1, warnings=[drop_texts.you_leave(), drop_texts.without_card(240)]),
    "owners_file_refused": lambda: file(
        may_store=False, warnings=[drop_texts.nobody_administers()], notice=drop_texts.changed_meanwhile()
    ),
}


def taken(count: int, **other: object) -> CardJson:
    moved = TakenRow(
        "Införande av digital post",
        Status.DELAYED,
        "Upphandlingen är överprövad.",
        date(2025, 11, 28),
        dates=(date(2025, 6, 30), date(2025, 11, 28)),
        moved="1 gång, 151 dagar senare än först",
    )
    rows = (moved, TakenRow("Risk- och sårbarhetsanalys", Status.ON_TRACK, withheld=True), TakenRow(LONG))
    first: dict[str, object] = {
        "units": ("Ekonomi", "HR och lön"),
        "leaver": "Enhetschef 1",
        "rows": tuple(rows[number % len(rows)] for number in range(count)),
        "asks": True,
    }
    return takeover.build(TakeoverView(**(first | other)))  # type: ignore[arg-type]


EXAMPLES |= {
    "takeover": lambda: taken(3),
    "takeover_nothing": lambda: taken(0, leaver="", asks=False),
    "takeover_for_one_tertial": lambda: taken(2, asks=False),
    "takeover_200": lambda: taken(200),
}
