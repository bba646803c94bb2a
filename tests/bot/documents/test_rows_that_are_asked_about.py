"""What must never be lost in silence: hidden rows, activities outside the tables, rows without a type."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from bot.documents import read_document
from plan.reading import read_plan
from plan.reading.doubts import question_texts
from tests.bot.documents.making import Heading, Part, Rows, Text, excel, word
from tests.bot.documents.test_plans_of_other_shapes import asked, rows


def sheet_with_a_hidden_row(path: Path) -> Path:
    rows = [
        ("Tekniska nämnden, verksamhetsplan 2026",),
        ("Nämndmål", "Aktiviteter", "P/A/F", "Ansvarig avdelning"),
        ("Nämndmål 1 Trygga gator", "Belysning", "A", "Gata & park"),
        ("Nämndmål 1 Trygga gator", "Gammal rad", "A", "Gata & park"),
        ("Nämndmål 1 Trygga gator", "Cykelplan", "F", "Gata & park"),
    ]
    excel(path, {"VP": rows})
    book = openpyxl.load_workbook(path)
    book["VP"].row_dimensions[4].hidden = True
    book.save(path)
    return path


def test_a_hidden_row_is_kept_and_asked_about(tmp_path: Path) -> None:
    document = read_document(sheet_with_a_hidden_row(tmp_path / "plan.xlsx"))
    plan = read_plan(document)
    assert [(each.title, each.uncertain) for each in plan.activities] == [
        ("Belysning", False),
        ("Gammal rad", True),
        ("Cykelplan", False),
    ]
    assert asked(plan) == [("blad VP, rad 4", question_texts.hidden_rows())]
    without = read_plan(document, answers={question_texts.hidden_rows(): "nej"})
    assert [each.title for each in without.activities] == ["Belysning", "Cykelplan"]
    assert not any(
        each.uncertain for each in read_plan(document, answers={question_texts.hidden_rows(): "ja"}).activities
    )


def test_what_is_marked_as_an_activity_outside_the_tables_is_kept_and_asked_about(tmp_path: Path) -> None:
    parts: list[Part] = [
        Heading("Verksamhetsplan 2026, Socialnämnden"),
        Heading("3.1 Nämndmål 1", 2),
        Text("Mål: Trygghet"),
        Rows([("Aktivitet", "Ansvarig"), ("Hembesök (A)", "IFO")]),
        Text("Anhörigstöd året runt (P)"),
        Heading("4 Begrepp"),
        Text("Vi skiljer på projekt (P), aktivitet (A) och förstudie (F)."),
        Text("Hembesök (A)"),
    ]
    document = read_document(word(tmp_path / "plan.docx", parts))
    plan = read_plan(document)
    assert rows(plan) == [("3.1", "Hembesök", "A", ("IFO",), ""), ("3.1", "Anhörigstöd året runt", "P", (), "")]
    assert plan.goals[0].text == "Trygghet"
    question = question_texts.is_activity("Anhörigstöd året runt")
    assert asked(plan) == [
        ("avsnitt 3.1", question),
        ("avsnitt 3.1", question_texts.unit_missing("Anhörigstöd året runt")),
    ]
    assert [each.title for each in read_plan(document, answers={question: "nej"}).activities] == ["Hembesök"]


def test_a_plan_without_types_is_asked_about_once(tmp_path: Path) -> None:
    parts: list[Part] = [
        Heading("Verksamhetsplan 2027, Samhällsbyggnadsnämnden"),
        Heading("Nämndmål 1: Klimat", 2),
        Rows([("Insats", "Ansvarig funktion"), ("Energikartläggning", "Fastighet"), ("Resepolicy", "Miljöstrateg")]),
    ]
    document = read_document(word(tmp_path / "plan.docx", parts))
    plan = read_plan(document)
    assert asked(plan) == [("", question_texts.no_kinds())]
    assert not any(each.uncertain or each.kinds for each in plan.activities)
    told = read_plan(document, answers={question_texts.no_kinds(): "A"})
    assert [each.kinds for each in told.activities] == [("A",), ("A",)]
