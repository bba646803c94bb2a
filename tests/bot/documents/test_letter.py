"""The draft of the letter to the board: a document of its own, whose every figure is found in the report's appendix."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache

import docx
import pytest

from bot.documents.writing import letter
from bot.documents.writing.board_report import document
from bot.documents.writing.unbroken import HYPHEN, SPACE
from bot.documents.writing.word import word
from cards.texts import letter as texts
from plan.measure import MeasureAct, MeasureEntry, measures
from plan.measure_count import TertialMeasures
from plan.model import NOT_REPORTED_SIGN, Status
from plan.row_numbers import RowNumbers
from plan.summary import Summary
from tests.bot.documents.a_year import SECRET, T2, assessed, facts, plan
from tests.bot.documents.test_board_report import report_of, words_of_word

HANDLER = "Controller"
ROWS = re.compile(r"(?P<said>.*?)\(rad (?P<rows>[^)]*)\)[.]?(?P<more> (?![^.]*\(rad )[^(]*$)?")
FIGURE = re.compile(r"\d{4}-\d\d-\d\d|\d+")
SIGN = {status.label: status.sign for status in Status} | {"Ej rapporterad": NOT_REPORTED_SIGN}


@cache
def summary() -> Summary:
    return report_of(assessed()).summary


def plain(text: str) -> str:
    """As it is stored."""
    return text.replace(SPACE, " ").replace(HYPHEN, "-")


@cache
def appendix() -> dict[str, list[str]]:
    """Every row of the report's two appendices, as the reader has them before her."""
    found: dict[str, list[str]] = {}
    for block in document(report_of(assessed())).blocks:
        header = getattr(block, "header", ())
        if (header[-1:] == ("Kommentar",) and "Samverkan" in header) or "Nuläge och källa" in header:
            found |= {row[0]: list(map(plain, row[1:])) for row in block.rows}  # type: ignore[union-attr]
    return found


def numbers_in(told: str) -> list[str]:
    """ "1–3, M5 och 7" as "1", "2", "3", "M5", "7"."""
    found: list[str] = []
    for part in re.split(r", | och ", told):
        first, _, last = part.partition("–")
        mark = "M" if first.startswith("M") else ""
        ends = [int(each.removeprefix("M")) for each in (first, last or first)]
        found += [f"{mark}{number}" for number in range(ends[0], ends[1] + 1)]
    return found


def lines() -> list[str]:
    return [line for part in texts.whole(summary(), HANDLER)[2:] for line in part.splitlines()]


def claims() -> Iterator[tuple[str, list[str], str]]:
    """What is said, the rows that it is said of, and what one of them is quoted to say after it."""
    for line in lines():
        for found in ROWS.finditer(re.sub(r"^\d+\. ", "", line)):
            yield found["said"].strip(" ."), numbers_in(found["rows"]), (found["more"] or "").strip()


def test_every_row_that_is_named_is_in_the_appendix() -> None:
    named = [row for _, rows, _ in claims() for row in rows]
    assert len(named) > 100
    assert set(named) <= set(appendix())
    assert len(appendix()) == 39 + 7


def test_every_count_is_that_of_the_rows_it_names() -> None:
    counted = 0
    for said, rows, _ in claims():
        figures = [
            int(each) for each in FIGURE.findall(re.sub(r"”.*”|, nuläge.*|\(.*?\)", "", said)) if "-" not in each
        ]
        if "procent" in said:
            assert figures == [len(rows), 39, round(100 * len(rows) / 39)]
        elif figures and not re.match(r"(?:KF-mål|Nämndmål) \d", said):
            assert figures == [len(rows)], said
            counted += 1
    assert counted > 12


def test_what_is_said_of_one_row_stands_in_that_row() -> None:
    """A title, a unit, a date, a figure of a goal, and the comment quoted."""
    quoted = 0
    for said, rows, more in claims():
        if len(rows) != 1 or not said.startswith(("”", "KF-mål", "Nämndspecifikt", "att ")):
            continue
        row = " ".join(appendix()[rows[0]])
        for title in re.findall("”(.*)”", said):
            assert title in row
        for figure in FIGURE.findall(re.sub("”.*”", "", said).partition("nuläge")[2] or ""):
            assert figure in row
        for day in re.findall(r"\d{4}-\d\d-\d\d", said):
            assert day in row
        assert more in row or more.startswith("Visas inte")
        quoted += bool(more)
    assert quoted > 8


def test_the_rows_of_a_status_are_all_those_that_have_it() -> None:
    found = {said.partition(": ")[0]: rows for said, rows, _ in claims() if re.match(r"\S \D+: \d+$", said)}
    assert len(found) == len(Status) + 1
    for label, rows in found.items():
        assert rows == [number for number, row in appendix().items() if row[4:5] == [label[0]]]


def test_a_figure_without_rows_is_the_reports_own_day_year_or_appendix() -> None:
    blocks = document(report_of(assessed()))
    head = plain(" ".join([blocks.title, *(getattr(each, "text", "") for each in blocks.blocks)]))
    for line in lines():
        said = re.sub(r"^\d+\. ", "", line)
        if "(rad " not in said:
            assert all(each in head for each in FIGURE.findall(said)), said


def test_each_decision_needed_is_proposed() -> None:
    (proposal,) = [each for each in texts.sections(summary()) if each.numbered]
    assert proposal.lines[:2] == (
        "Kommunstyrelsen beslutar",
        "att lägga uppföljningen av tertial 2 2025 till handlingarna.",
    )
    rows = RowNumbers(summary())
    assert len(proposal.lines) == 2 + len(summary().decisions) > 6
    for line, decision in zip(proposal.lines[2:], summary().decisions, strict=True):
        assert decision.standing.activity.title in line
        assert line.endswith(f"(rad {rows.of(decision.standing)}).")


def test_the_letter_is_a_word_document_with_its_head_and_headings() -> None:
    opened = docx.Document(io.BytesIO(word(letter.document(summary(), HANDLER))))
    said = [each.text for each in opened.paragraphs]
    assert [each for each in said if each.startswith(("Datum:", "Handläggare:", "Ärende:"))] == [
        "Datum: 2025-09-05",
        "Handläggare: Controller",
        "Ärende: Uppföljning av verksamhetsplan 2025, tertial 2",
    ]
    headings = [each.text for each in opened.paragraphs if each.style and each.style.name == "Heading 1"]
    assert {"Förslag till beslut", "Expedieras till", "Bilagor"} <= set(headings)
    assert "2. att ta ställning till om ”Trygghetspunkter”" in " ".join(said)


def test_nothing_protected_is_in_it() -> None:
    given = plan()
    hidden = facts(replace(given, activities=tuple(replace(each, protected=True) for each in given.activities)))
    content = words_of_word(word(letter.document(report_of(hidden).summary, HANDLER)))
    assert SECRET not in content
    assert "2025-12-15" not in content
    assert (
        content.count("Orsak och datum visas inte, eftersom aktiviteten är skyddad.") == 11
    )  # the eleventh is named, as it is the last


def test_a_deviation_is_told_with_its_measure_and_a_title_with_marks_in_it_with_single_ones() -> None:
    given = summary()
    first = next(each for each in given.deviations if not each.withheld)
    named = replace(first, activity=replace(first.activity, title='Initiativet "Digital kompetens"'))
    entry = MeasureEntry(
        "1", first.activity.id, T2, MeasureAct.STATED, given.at, "someone", "nytt avrop", date(2025, 9, 1)
    )
    held = TertialMeasures(measures([entry]), today=date(2025, 9, 5))
    told = "\n".join(texts.whole(replace(given, deviations=(named,), measures=held), HANDLER))
    assert "”Initiativet ’Digital kompetens’”" in told
    assert f"{first.comment} Åtgärd: nytt avrop (senast 2025-09-01, försenad)." in told


@pytest.mark.parametrize("change", ["nothing reported", "nothing planned"])
def test_it_is_written_of_a_bare_tertial_too(change: str) -> None:
    given = replace(assessed(), reports=())
    if change == "nothing planned":
        given = replace(given, plan=replace(given.plan, activities=(), goals=()))
    told = "\n".join(texts.whole(report_of(given).summary, ""))
    assert "Handläggare: [fylls i]" in told
    assert "( " not in told
    assert "()" not in told
