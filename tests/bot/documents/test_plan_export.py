"""What is exported and imported again is the same plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.documents import read_document
from bot.documents.writing.plan_export import written
from plan.formats import PlanFormat
from plan.model import Activity, Goal, GoalKind, Kind, Plan, Survey
from plan.reading import goal_words, read_plan, row_words, words
from plan.reading.doubts import question_texts
from plan.reading.export_format import ACTIVITY_HEADERS, FACTS, FORMAT, GOAL_HEADERS, SURVEY_HEADERS
from plan.reading.layout.plain_text import characters
from plan.text import clean
from tests.bot.documents.test_the_bundled_plan_in_every_format import bundled

pytestmark = pytest.mark.slow

NOW = datetime(2025, 3, 1, tzinfo=UTC)


def plain(text: str) -> str:
    """As a reading gives texts: on one line, without what no document can hold."""
    return " ".join(characters(clean(text)).split())


LETTERS = st.text(
    st.characters(codec="utf-8", exclude_categories=["C"]) | st.sampled_from("åäö'=+-@;,\t\"/()PAF•–"), max_size=40
)
WORDS = st.sampled_from(
    [
        *(name for headers in (GOAL_HEADERS, ACTIVITY_HEADERS, SURVEY_HEADERS, FACTS, FORMAT) for name in headers),
        *(words.TITLE_HEADERS + words.UNIT_HEADERS + words.COLLABORATION_HEADERS + words.KIND_HEADERS),
        *(goal_words.GOAL_HEADERS + row_words.CONTROL_HEADERS + words.SURVEY_HEADERS + goal_words.GENERIC_SECTIONS),
        *(words.COLLABORATORS + words.CROSS_REFERENCES + words.PROTECTED + tuple(words.PLAN_LABELS)),
        *(phrase for _, phrases in goal_words.GOAL_KINDS for phrase in phrases),
        *("Nr", "KONTROLLMÅL", "Summa", "Totalt", "Områden:", "Mål:", "Nuläge: 3 %", "Måltyp: KF-mål", "Avsnitt: 9"),
        *("Format: Tertialbot 1", "P", "A/F", "(A/F)", "(P)", "[P]", "P=projekt, A=aktivitet, F=förstudie", "KSF"),
        *("2.3 Prioriterade områden inom grunduppdrag", "Nämndmål 2", "3.1.1", "3", "0", "1,5", "10 %", "2026-01-01"),
        *("Sida 3", "Sida 4 (12)", "7", "- 7 -", "• Punkt", "1. Första", "a)", '"Citat"', "'", "''=1", "=1+1", "+46"),
        *('=HYPERLINK("x")', "@a", "-", "–", "ja", "nej", "x", "ingen", "#N/A", "_x000D_", "TRUE", "1E5", "<b>&amp;"),
        *("Kommunstyrelsen", "Socialnämnden", "Kinda kommun", "Verksamhetsplan 2031", "verksam- het", "IT- och", "a/"),
    ]
)
RAW = LETTERS | st.lists(WORDS | LETTERS, min_size=1, max_size=3).map(" ".join)
TEXT = RAW.map(plain)
NAME = TEXT.filter(bool)
AREA = st.sampled_from(["Livsvillkor", "Livsmiljö", "Livskraft", "En god uppväxt"])
NUMBER = st.tuples(st.integers(1, 9), st.integers(1, 20)).map(lambda parts: f"{parts[0]}.{parts[1]}") | st.sampled_from(
    ["2.3", "KF 1", "Mål 1", "N1", "IV", "Avsnitt", "A: 1", "3.1 Mål"]
)
UNIT = NAME.filter(lambda name: name != question_texts.NO_UNIT)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    numbers = draw(st.lists(NUMBER, min_size=1, max_size=5, unique=True))
    goals = tuple(
        Goal(
            number,
            draw(st.sampled_from(GoalKind)),
            draw(NAME),
            tuple(draw(st.lists(AREA, max_size=3, unique=True))),
            draw(TEXT),
            draw(TEXT) or None,
            draw(TEXT) or None,
        )
        for number in numbers
    )
    kinds = st.lists(st.sampled_from(Kind), max_size=2, unique=True).map(tuple)
    activities = tuple(
        Activity(
            f"a{number}",
            draw(st.sampled_from(numbers)),
            draw(NAME),
            draw(kinds),
            tuple(draw(st.lists(UNIT, max_size=3, unique=True))),
            draw(TEXT),
            draw(st.booleans()),
        )
        for number in range(1, draw(st.integers(1, 8)) + 1)
    )
    surveys = tuple(Survey(draw(UNIT), draw(NAME), draw(NAME)) for _ in range(draw(st.integers(0, 2))))
    return Plan("", draw(NAME), draw(NAME), draw(NAME), draw(st.integers(2020, 2060)), goals, activities, surveys)


def again(plan: Plan, wanted: PlanFormat) -> Plan:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"plan.{wanted}"
        path.write_bytes(written(plan, wanted, NOW))
        return read_plan(read_document(path))


@pytest.mark.parametrize("wanted", list(PlanFormat))
@given(plan=plans())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_plan_is_the_same_after_export_and_import(wanted: PlanFormat, plan: Plan) -> None:
    assert again(plan, wanted) == plan


@pytest.mark.parametrize("wanted", list(PlanFormat))
def test_what_is_called_as_half_a_header_keeps_its_whole_name(wanted: PlanFormat) -> None:
    survey = Survey("Miljö", "Risk/0", "0/Kommentar")
    plan = replace(bundled(), surveys=(survey,))
    assert again(plan, wanted).surveys == (survey,)


@pytest.mark.parametrize("wanted", list(PlanFormat))
def test_the_bundled_plan_is_the_same_and_not_asked_about_again(wanted: PlanFormat) -> None:
    activities = tuple(replace(each, uncertain=False) for each in bundled().activities)
    assert again(bundled(), wanted) == replace(bundled(), activities=activities, questions=())


def test_a_row_that_somebody_adds_to_an_export_is_asked_about(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(written(bundled(), PlanFormat.XLSX, NOW))
    book = openpyxl.load_workbook(path)
    book["Aktiviteter"].append([40, "5.1", "Ny aktivitet", None, None, None, None])
    book.save(path)
    plan = read_plan(read_document(path))
    assert [question.about for question in plan.questions] == ["a40.kinds", "a40.units"]
