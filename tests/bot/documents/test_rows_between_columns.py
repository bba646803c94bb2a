"""Rows that a table's shape could lose without a word: named like headers, beside each other, without a title."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import docx
import openpyxl
import pytest

from bot.documents import read_document
from plan.model import Plan
from plan.reading import read_plan

INTRO = ("Verksamhetsplan 2026", "Kulturnämnden, Ekdala kommun", "Nämndmål 1 Fler läser")
Rows = Sequence[Sequence[str]]
Read = Callable[..., Plan]


def as_sheet(path: Path, rows: Rows) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (*((line,) for line in INTRO), *rows):
        sheet.append([cell or None for cell in row])
    book.save(path / "plan.xlsx")
    return path / "plan.xlsx"


def as_word(path: Path, rows: Rows) -> Path:
    document = docx.Document()
    for line in INTRO:
        document.add_paragraph(line)
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.save(str(path / "plan.docx"))
    return path / "plan.docx"


@pytest.fixture(params=[as_sheet, as_word])
def read(request: pytest.FixtureRequest, tmp_path: Path) -> Read:
    return lambda *rows: read_plan(read_document(request.param(tmp_path, rows)))


def told(plan: Plan) -> list[tuple[str, tuple[str, ...]]]:
    return [(each.title, each.units) for each in plan.activities]


def questions(plan: Plan) -> str:
    return "\n".join(each.question for each in plan.questions)


def test_a_unit_that_is_called_like_a_header_makes_no_header_of_its_row(read: Read) -> None:
    plan = read(
        ("Aktivitet", "Typ", "Ansvarig"),
        ("Sagostund varje vecka", "Aktivitet", "Avdelning 3"),
        ("Nya hyllor", "Projekt", "Enhet Norr"),
    )
    assert told(plan) == [("Sagostund varje vecka", ("Avdelning 3",)), ("Nya hyllor", ("Enhet Norr",))]


def test_a_header_that_stands_twice_begins_two_tables(read: Read) -> None:
    plan = read(
        ("Aktivitet", "Typ", "Ansvarig", "Aktivitet", "Typ", "Ansvarig"),
        ("Bokbuss", "P", "Biblioteket", "Konstrunda", "A", "Konsthallen"),
        ("Läsklubb", "A", "Biblioteket", "", "", ""),
    )
    assert [title for title, _ in told(plan)] == ["Bokbuss", "Läsklubb", "Konstrunda"]


def test_each_column_of_owners_has_owners(read: Read) -> None:
    plan = read(
        ("Aktivitet", "Typ", "Ansvarig", "Ansvarig"),
        ("Bokbuss", "P", "Biblioteket", "Museet"),
        ("Läsklubb", "A", "Biblioteket", ""),
    )
    assert told(plan) == [("Bokbuss", ("Biblioteket", "Museet")), ("Läsklubb", ("Biblioteket",))]


def test_a_row_without_a_title_is_asked_about_and_gives_its_owner_to_nobody(read: Read) -> None:
    plan = read(("Aktivitet", "Typ", "Ansvarig"), ("Bokbuss", "P", "Biblioteket"), ("", "A", "Museet"))
    assert told(plan) == [("Bokbuss", ("Biblioteket",))]
    assert "”A | Museet” är inte läst" in questions(plan)


def test_a_column_without_a_header_is_asked_about(read: Read) -> None:
    plan = read(
        ("Aktivitet", "Typ", "Ansvarig", ""),
        ("Bokbuss", "P", "Biblioteket", "Museet"),
        ("Läsklubb", "A", "Biblioteket", "Skolan"),
    )
    assert "Kolumnen ”utan rubrik” är inte läst, till exempel ”Museet”" in questions(plan)


def test_an_owner_with_a_day_and_several_lines_in_one_cell_are_asked_about(read: Read) -> None:
    plan = read(
        ("Aktivitet", "Typ", "Ansvarig"),
        ("Bokbuss till byarna\nLäsklubb på lov", "A", "Biblioteket"),
        ("Nya hyllor", "P", "Biblioteket 2026-05-01"),
    )
    assert "Som en enda aktivitet är ”Bokbuss till byarna Läsklubb på lov” läst" in questions(plan)
    assert "”Biblioteket 2026-05-01”" in questions(plan)


def test_a_column_that_says_whose_plan_it_is_has_no_owners(read: Read) -> None:
    plan = read(
        ("Ärende", "Del", "Plan", "Folk"),
        ("Bokbuss till alla byar", "1", "Kulturnämnden", "Biblioteket"),
        ("Läsklubb på alla lov", "2", "Kulturnämnden", "Museet"),
    )
    assert {units for _, units in told(plan)} == {("Biblioteket",), ("Museet",)}


def test_who_is_responsible_may_stand_across_the_table_above_the_rows(read: Read) -> None:
    plan = read(
        ("Aktivitet", "Typ", "Klart"),
        ("Ansvarig: Biblioteket",) * 3,
        ("Bokbuss till byarna", "P", "juni"),
        ("Läsklubb på lov", "A", "april"),
        ("Ansvarig: Museet",) * 3,
        ("Nya montrar", "A", "maj"),
    )
    assert [units for _, units in told(plan)] == [("Biblioteket",), ("Biblioteket",), ("Museet",)]


def test_a_row_with_its_type_is_no_header_whoever_is_responsible(read: Read) -> None:
    plan = read(
        ("Mål", "Aktivitet", "Typ", "Ansvarig"),
        ("Nämndmål 1 Fler läser", "Bokbuss till byarna", "Projekt", "Biblioteket"),
        ("Nämndmål 1 Fler läser", "Läsklubb på alla lov", "Aktivitet", "Förvaltning"),
    )
    assert told(plan)[1:] == [("Läsklubb på alla lov", ("Förvaltning",))]


def test_of_a_cell_with_a_line_for_each_year_the_plans_year_is_read(read: Read) -> None:
    plan = read(
        ("Aktivitet", "Typ", "Ansvarig"),
        ("2025: Kartlade byarna\n2026: Köper bokbuss", "P", "Biblioteket"),
        ("2024: Byggde om\n2025: Öppnade igen", "A", "Museet"),
        ("Inga aktiviteter planeras", "-", "Konsthallen"),
    )
    assert [title for title, _ in told(plan)][:1] == ["Köper bokbuss"]
    assert "”2024: Byggde om 2025: Öppnade igen”" in questions(plan)
    assert "”Inga aktiviteter planeras”" in questions(plan)


def test_what_is_put_off_several_in_one_or_of_two_names_is_asked_about(read: Read) -> None:
    plan = read(
        ("Aktivitet", "Typ", "Ansvarig"),
        ("Ny utställning (flyttad till 2027)", "P", "Museet"),
        ("Bokbuss; läsklubb; sagostund", "A", "Biblioteket"),
        ("Nya hyllor", "P", "Biblioteket (Museet)"),
    )
    assert all(each.uncertain for each in plan.activities)
