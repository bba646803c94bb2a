"""Sheets that have everything in one table: headers again and again, people, sums and texts around the plan."""

from __future__ import annotations

from collections.abc import Sequence

from plan.account import SkipRule
from plan.model import Plan
from plan.reading import Document, Row, TextTable, read_plan

HEADER = ("Möte", "Mottagare", "Uppdrag", "Åter")


def sheet(*rows: Sequence[str]) -> Plan:
    width = max(map(len, rows))
    filled = [("Verksamhetsplan 2026, Tekniska nämnden"), *rows]
    cells = [(row,) if isinstance(row, str) else tuple(row) for row in filled]
    table = TextTable(tuple(Row(row + ("",) * (width - len(row))) for row in cells))
    return read_plan(Document("plan.xlsx", (table,)))


def told(plan: Plan) -> list[tuple[str, str, tuple[str, ...]]]:
    titles = {goal.number: goal.title for goal in plan.goals}
    return [(titles[each.section], each.title, each.units) for each in plan.activities]


def skipped(plan: Plan, rule: SkipRule) -> list[str]:
    assert plan.account
    return [row.text for row in plan.account.skipped_rows if row.rule is rule]


def test_a_header_nobody_knows_that_stands_once_more_is_no_row_and_its_days_are_no_goals() -> None:
    plan = sheet(
        ("Mål: Hela gator",),
        HEADER,
        ("2026-01-15", "Gatugruppen", "Laga Storgatan", "maj"),
        ("2026-01-15", "Gatugruppen", "Byta lyktor", "juni"),
        ("Mål: Gröna torg",),
        HEADER,
        ("2026-02-19", "Parkgruppen", "Plantera ekar", "maj"),
        ("2026-02-19", "Parkgruppen", "Vattna ekar", "juni"),
    )
    assert told(plan) == [
        ("Mål: Hela gator", "Laga Storgatan", ("Gatugruppen",)),
        ("Mål: Hela gator", "Byta lyktor", ("Gatugruppen",)),
        ("Mål: Gröna torg", "Plantera ekar", ("Parkgruppen",)),
        ("Mål: Gröna torg", "Vattna ekar", ("Parkgruppen",)),
    ]


def test_people_sums_and_words_around_a_plan_are_none_of_it() -> None:
    plan = sheet(
        ("Roll", "Namn"),
        ("Projektägare", "Test Testsson"),
        ("Projektledare", "Prov Provsson"),
        ("Arbetspaket 1: Mark",),
        ("Aktivitet", "Typ", "Ansvarig"),
        ("Laga Storgatan", "A", "Gatugruppen"),
        ("Ordlista",),
        ("Beläggning: det översta lagret av vägen",),
        ("Post", "Tkr"),
        ("Utredning", "900"),
    )
    assert told(plan) == [("Arbetspaket 1: Mark", "Laga Storgatan", ("Gatugruppen",))]
    assert skipped(plan, SkipRule.PEOPLE) == ["Projektägare | Test Testsson", "Projektledare | Prov Provsson"]
    assert skipped(plan, SkipRule.NOTE) == ["Ordlista", "Beläggning: det översta lagret av vägen"]
    assert skipped(plan, SkipRule.BUDGET) == ["Utredning | 900"]


def test_a_month_without_anything_is_skipped_and_a_goal_without_anything_is_kept() -> None:
    plan = sheet(
        ("Månad", "Aktivitet", "Ansvarig", "Mål"),
        ("Maj", "Laga Storgatan (A)", "Gatugruppen", "Mål 1 Hela gator"),
        ("Juli", "–", "–", "–"),
        ("Höst", "–", "", "Mål 2 Gröna torg"),
    )
    assert told(plan) == [("Mål 1 Hela gator", "Laga Storgatan", ("Gatugruppen",))]
    assert skipped(plan, SkipRule.NOTHING_PLANNED) == ["Juli | –"]
    assert [goal.title for goal in plan.goals] == ["Mål 1 Hela gator", "Mål 2 Gröna torg"]
