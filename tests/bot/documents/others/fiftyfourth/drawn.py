# ruff: noqa: E501
"""What a controller exports or writes: lists of systems, plans with text between the tables, prints, a task tool."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.fiftyfourth import books, prints, words
from tests.bot.documents.others.special import Drawn, expects, in_each_format

_KINDS = {"Projekt": "P", "Aktivitet": "A", "Förstudie": "F"}

_each = partial(in_each_format, "fiftyfourth_drawn")


def _plain(groups: Sequence[tuple[str, Sequence[Sequence[str]]]]) -> list[Wanted]:
    """Rows of title, units and collaboration, whatever comes after."""
    return [
        each for goal, rows in groups for each in expects(goal, [(row[0], "", row[1], row[2]) for row in rows], "*")
    ]


def _typed(groups: Sequence[tuple[str, Sequence[tuple[str, str, str, str, str]]]]) -> list[Wanted]:
    return [
        each
        for goal, rows in groups
        for each in expects(goal, [(row[0], _KINDS[row[1]], row[2], row[3]) for row in rows], "*")
    ]


def _tasks() -> list[Wanted]:
    """Of a task that nobody is assigned to it must be asked."""
    return [
        each
        for bucket, tasks in books.TASKS
        for title, label, assigned, *_ in tasks
        for each in expects(bucket, [(title, _KINDS[label], assigned, "")], "*" if assigned else "?")
    ]


_UNITS = [(goal, [(row[0], unit, "") for row in rows]) for unit, groups in books.UNITS for goal, rows in groups]

FIFTYFOURTH: list[Drawn] = [
    *_each("planeringssystemets lista med mål och delmål", _plain([group for _, groups in books.LIST for group in groups]),
           {"xlsx": books.system_list}, activities="18", year="2027"),
    *_each("klimathandlingsplan med två rubrikrader och målet över hela bredden", _plain(books.CLIMATE),
           {"xlsx": books.climate_plan}, activities="17", year="2026"),
    *_each("en flik för varje enhet, enheten ovanför tabellen", _plain(_UNITS), {"xlsx": books.unit_sheets},
           activities="17", year="2026"),
    *_each("uppgiftsverktygets export med checklista", _tasks(), {"csv": books.task_export}, activities="16", year="2026"),
    *_each("ren lista med år och nämnd i egna kolumner", _typed(books.PLAIN), {"csv": books.plain_list}, activities="14",
           year="2026"),
    *_each("jämställdhetsplan med text mellan tabellerna", _plain([(goal, rows) for goal, _, rows, _ in words.EQUALITY]),
           {"docx": words.equality_plan}, activities="15", year="2026"),
    *_each("hela kommunens plan, en nämnd efterfrågad", _plain(words.ASKED), {"docx": words.whole_municipality},
           activities="10", year="2026"),
    *_each("enhetsplan med punkter under målen", _plain([(goal, [(*point, "") for point in points])
                                                         for goal, _, points in words.KITCHEN]),
           {"docx": words.kitchen_plan}, activities="14", year="2026"),
    *_each("nämndplan med sammanfogade mål, volymer och risker",
           _plain([group for _, groups in words.ENVIRONMENT for group in groups]), {"docx": words.environment_plan},
           activities="14", year="2026"),
    *_each("utskriven digitaliseringsplan, målet bara på första raden", _typed(prints.DIGITAL),
           {"pdf": prints.digital_plan}, activities="16", year="2026"),
    *_each("utskriven plan för alla nämnder, en med aktiviteter", _plain([(goal, rows) for goal, _, rows in prints.TECHNICAL]),
           {"pdf": prints.one_board_of_all}, activities="12", year="2026"),
]  # fmt: skip
