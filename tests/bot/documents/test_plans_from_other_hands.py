"""Plans in the shapes of other hands: each activity is right or asked about, and each row went somewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.documents import read_document
from plan.model import Plan
from plan.reading import NoActivities, read_plan
from tests.bot.documents.others.batch import Told, told_in
from tests.bot.documents.others.batches import BATCHES
from tests.bot.documents.others.drawing import drawn
from tests.bot.documents.others.judging import Verdict, verdicts

pytestmark = pytest.mark.slow

Draw = Callable[[Path], Path]
ASKED_ABOUT = (
    "träd med förälder-id",
    "enhetens plan i numrerade rader utan rubriker",
    "aktiviteterna enhet för enhet med målet i första spalten",
    "Excels unicodetext",
    "planeringssystemets lista med mål och delmål",
    "två rubrikrader, mål och delmål sammanfogade nedåt",
    "åtgärdslista med numrerade områden i samma spalt",
    "myndighetens långa tabell med målen som band",
    "omsorgsnämndens mall med Mål, Aktiviteter och Ansvarig som rubriker",
    "kryssade månader, mål som band och fjolårets flik kvar",
    "två rubrikrader, mål som band och ett mål utan aktiviteter",
    "textfil med rader för ansvarig under varje nummer",
    "museets årsplan med en tabell för varje kvartal",
    "liggande tabell över flera sidor med mål som band och flera ansvariga",
)
"""Read otherwise than a careful person would, and asked about."""
REFUSED = "bilder med faktaruta och tabell, fortsättning på nästa bild"
"""A box of facts beside each table, whose edges run on into the table's: no activity is found, and that is said."""
BOARDS = {"Planner på svenska som csv, typen är etiketten": "Kollektivtrafiknämnden"}
"""What is given with `--board`, where a document cannot say whose plan it is."""
CASES = [
    pytest.param(told, ending, id=f"{told.file} {told.name} {ending}")
    for batch in BATCHES
    for told in told_in(batch)
    for ending in told.formats
]
DRAWN_CASES = [
    pytest.param(told, draw, id=f"{told.file} {told.name}")
    for drawn_ones in BATCHES.values()
    for told, draw in drawn_ones
    if told.name != REFUSED
]


@pytest.mark.parametrize(("told", "ending"), CASES)
def test_what_it_says_is_read_or_asked_about(told: Told, ending: str, tmp_path: Path) -> None:
    judge(read_plan(read_document(drawn(told, ending, tmp_path))), told)


@pytest.mark.parametrize(("told", "draw"), DRAWN_CASES)
def test_what_was_drawn_is_read_or_asked_about(told: Told, draw: Draw, tmp_path: Path) -> None:
    read = read_document(draw(tmp_path / f"plan.{told.formats[0]}"))
    judge(read_plan(read, BOARDS.get(told.name)), told)


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    drawn_ones = (each for batch in BATCHES.values() for each in batch)
    draw = next(draw for told, draw in drawn_ones if told.name == REFUSED)
    read = read_document(draw(tmp_path / "plan.pdf"))
    with pytest.raises(NoActivities):
        read_plan(read)


def judge(plan: Plan, told: Told) -> None:
    allowed = {Verdict.RIGHT, Verdict.ASKED}
    allowed |= {Verdict.WRONG, Verdict.MISSING} if told.name in ASKED_ABOUT else set()
    wrong = [each for each in verdicts(plan, told) if each[0] not in allowed]
    assert wrong == []
    assert plan.account
    assert plan.account.adds_up
    if told.name in ASKED_ABOUT:
        return
    for word, value in told.holds:
        CHECKS[word](plan, value)
    targets = [value for word, value in told.holds if word == "target"]
    if targets:
        assert [goal.target or "-" for goal in plan.goals] == targets


def is_skipped(plan: Plan, text: str) -> None:
    assert plan.account
    assert any(row.text.startswith(text) for row in plan.account.skipped_rows), plan.account.skipped_rows


def has(count: Callable[[Plan], int]) -> Callable[[Plan, str], None]:
    def check(plan: Plan, value: str) -> None:
        assert count(plan) == int(value)

    return check


def has_no(plan: Plan, value: str) -> None:
    assert value.removeprefix("goal ") not in [goal.number for goal in plan.goals]


def is_told(plan: Plan, text: str) -> None:
    """What was struck through is in no row, and somebody is told."""
    assert any("överstruken" in each.question and text in each.question for each in plan.questions)


def is_columned(plan: Plan, where: str) -> None:
    """That a page was read in columns is asked about."""
    assert any(each.question.startswith(where) and "två spalter" in each.question for each in plan.questions)


CHECKS: dict[str, Callable[[Plan, str], None]] = {
    "skipped": is_skipped,
    "questions": has(lambda plan: len(plan.questions)),
    "activities": has(lambda plan: len(plan.activities)),
    "goals": has(lambda plan: len(plan.goals)),
    "surveys": has(lambda plan: len(plan.surveys)),
    "year": has(lambda plan: plan.year),
    "no": has_no,
    "struck": is_told,
    "columns": is_columned,
    "target": lambda _plan, _value: None,
}
