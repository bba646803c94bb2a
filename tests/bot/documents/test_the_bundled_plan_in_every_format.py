"""The same plan as Word, PDF, Excel and CSV is the same plan."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import docx
import pytest

import bot.rehearsal
from bot.documents import read_document
from plan.model import Activity, Plan
from plan.reading import read_plan
from tests.bot.documents.making import excel, parts_of, pdf, pdf_of_lines, word

pytestmark = pytest.mark.slow

PLAN = Path(bot.rehearsal.__file__).parent / "example" / "verksamhetsplan-2025-ksf.txt"


@cache
def bundled() -> Plan:
    return read_plan(read_document(PLAN))


def bare(activity: Activity) -> Activity:
    return replace(activity, id="", uncertain=False)


def assert_same(plan: Plan) -> None:
    assert plan.account
    assert plan.account.adds_up
    assert [bare(each) for each in plan.activities] == [bare(each) for each in bundled().activities]
    assert [each.number for each in plan.goals] == [each.number for each in bundled().goals]
    assert plan.surveys == bundled().surveys
    assert (plan.board, plan.department, plan.organisation, plan.year) == (
        bundled().board,
        bundled().department,
        bundled().organisation,
        bundled().year,
    )


def read(path: Path) -> Plan:
    return read_plan(read_document(path))


def test_as_word(tmp_path: Path) -> None:
    plan = read(word(tmp_path / "plan.docx", list(parts_of(bundled()))))
    assert_same(plan)
    assert plan.goals == bundled().goals


def test_as_a_pdf_with_ruled_tables(tmp_path: Path) -> None:
    plan = read(pdf(tmp_path / "plan.pdf", list(parts_of(bundled())), running_header="Mjölby kommun"))
    assert_same(plan)
    assert plan.goals == bundled().goals
    assert plan.activities[0].source.page


def test_as_a_pdf_in_columns_without_rules(tmp_path: Path) -> None:
    plan = read(pdf(tmp_path / "plan.pdf", list(parts_of(bundled())), rules=False))
    assert_same(plan)


def test_as_a_pdf_of_running_text(tmp_path: Path) -> None:
    plan = read(pdf_of_lines(tmp_path / "plan.pdf", PLAN.read_text("utf-8").splitlines()))
    assert_same(plan)
    assert plan.goals == bundled().goals
    assert len(plan.questions) == 2


def rows() -> Sequence[tuple[str, ...]]:
    goals = {goal.number: goal for goal in bundled().goals}
    return [
        ("Mål", "Aktivitet", "Typ", "Ansvarig enhet", "Samverkan"),
        *(
            (
                f"{each.section} {goals[each.section].title}",
                each.title,
                "/".join(each.kinds),
                "\n".join(each.units),
                each.collaboration,
            )
            for each in bundled().activities
        ),
    ]


TOP = ("Verksamhetsplan 2025, Kommunstyrelsens förvaltning, Kommunstyrelsen, Mjölby kommun",)


def surveys() -> Sequence[tuple[str, ...]]:
    return [("Verksamhet", "Undersökning", "Kontaktperson")] + [
        (each.unit, each.survey, each.contact) for each in bundled().surveys
    ]


def test_as_excel_with_merged_goal_cells(tmp_path: Path) -> None:
    whole = [TOP, *rows()]
    merged = []
    start = 3
    for goal in bundled().goals:
        count = sum(each.section == goal.number for each in bundled().activities)
        merged.append(f"A{start}:A{start + count - 1}")
        start += count
    path = excel(tmp_path / "plan.xlsx", {"Aktiviteter": whole, "Undersökningar": surveys()}, merged)
    plan = read(path)
    assert_same(plan)
    assert (plan.activities[4].source.sheet, plan.activities[4].source.row) == ("Aktiviteter", 7)


def test_as_csv(tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";").writerows([TOP, *rows(), (), *surveys()])
    assert_same(read(path))


def lines_in_word(path: Path, lines: list[str]) -> Path:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(str(path))
    return path


def lines_in_a_sheet(path: Path, lines: list[str]) -> Path:
    return excel(path, {"Blad1": [(line,) for line in lines]})


@pytest.mark.parametrize("blank", [True, False])
def test_the_bundled_text_line_by_line_in_word(tmp_path: Path, blank: bool) -> None:
    lines = [line for line in PLAN.read_text("utf-8").splitlines() if blank or line.strip()]
    plan = read(lines_in_word(tmp_path / "plan.docx", lines))
    assert_same(plan)
    assert plan.goals == bundled().goals


def test_the_bundled_text_line_by_line_in_a_sheet(tmp_path: Path) -> None:
    plan = read(lines_in_a_sheet(tmp_path / "plan.xlsx", PLAN.read_text("utf-8").splitlines()))
    assert_same(plan)
    assert plan.goals == bundled().goals
    assert plan.activities[0].source.sheet == "Blad1"


@pytest.mark.parametrize("per_page", [33, 45])
def test_the_bundled_text_on_other_pages(tmp_path: Path, per_page: int) -> None:
    plan = read(pdf_of_lines(tmp_path / "plan.pdf", PLAN.read_text("utf-8").splitlines(), per_page))
    assert_same(plan)


def double_spaced(*, blank: bool) -> list[str]:
    """The bundled text with an empty line after each; without `blank` its own empty lines are lost."""
    lines = [line for line in PLAN.read_text("utf-8").splitlines() if blank or line.strip()]
    return [each for line in lines for each in (line, "")]


@pytest.mark.parametrize("blank", [True, False])
@pytest.mark.parametrize("ending", ["txt", "csv", "docx", "xlsx", "pdf"])
def test_double_spaced_throughout_it_reads_as_if_single_spaced(tmp_path: Path, ending: str, blank: bool) -> None:
    lines = double_spaced(blank=blank)
    path = tmp_path / f"plan.{ending}"
    match ending:
        case "txt":
            path.write_text("\n".join(lines), "utf-8")
        case "csv":
            with path.open("w", encoding="utf-8", newline="") as file:
                csv.writer(file, delimiter=";").writerows([line] for line in lines)
        case "docx":
            lines_in_word(path, lines)
        case "xlsx":
            lines_in_a_sheet(path, lines)
        case "pdf":
            pdf_of_lines(path, lines)
    plan = read(path)
    assert_same(plan)
    assert plan.goals == bundled().goals
    assert len(plan.questions) == len(bundled().questions)
