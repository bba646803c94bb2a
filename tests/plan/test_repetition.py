from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from plan.answer import StatusAnswer
from plan.extra_question import ExtraQuestion, extra_question
from plan.measure import StatedMeasure
from plan.model import Status
from plan.repetition import Repetition, earlier_answers, repetition
from plan.sight import SeenReport
from plan.tertial import Tertial

T1, T2, T3 = (Tertial(2025, number) for number in (1, 2, 3))
ON, RISK, DONE = Status.ON_TRACK, Status.AT_RISK, Status.DONE


def said(status: Status = ON, comment: str = "", finish: date | None = None) -> StatusAnswer:
    return StatusAnswer(status, comment, finish)


@pytest.mark.parametrize(
    ("now", "earlier", "found"),
    [
        (said(), [], None),
        (said(), [said()], None),
        (said(), [said(), said()], Repetition.UNCHANGED_AGAIN),
        (said(finish=date(2025, 9, 1)), [said(), said()], None),
        (said(DONE), [said(DONE), said(DONE)], None),
        (said(RISK, "Väntar  på svar"), [said(ON, "väntar på svar")], Repetition.SAME_COMMENT),
        (said(RISK, "Väntar"), [said(RISK, "Annat"), said(RISK, "Väntar")], None),
        (said(RISK, "Väntar"), [said(RISK, "Väntar")] * 2, Repetition.UNCHANGED_AGAIN),
    ],
)
def test_the_same_again(now: StatusAnswer, earlier: list[StatusAnswer], found: Repetition | None) -> None:
    assert repetition(now, earlier) is found


def test_of_an_earlier_tertial_the_newest_answer_counts() -> None:
    def given(number: int, tertial: Tertial) -> SeenReport:
        return SeenReport(str(number), "a", tertial, ON, datetime(2025, 1, number, tzinfo=UTC), "p")

    history = [given(1, T1), given(2, T1), given(3, T2), given(4, T3)]
    assert [each.id for each in earlier_answers(history, T3)] == ["3", "2"]


@pytest.mark.parametrize(
    ("finish", "due", "asked"),
    [
        (date(2025, 10, 1), date(2025, 10, 2), ExtraQuestion.MEASURE_AFTER),
        (date(2025, 10, 1), date(2025, 10, 1), None),
        (date(2025, 10, 1), None, None),
        (None, date(2025, 10, 2), None),
    ],
)
def test_a_measure_due_after_the_activity_itself_is_asked_about(
    finish: date | None, due: date | None, asked: ExtraQuestion | None
) -> None:
    answer = StatusAnswer(RISK, "Leverantören är sen.", finish, StatedMeasure("Nytt avrop", due))
    assert extra_question(answer, [], unchanged=False, measured=True, title="") is asked


@pytest.mark.parametrize(
    ("comment", "more", "asked"),
    [
        ("Det går trögt.", {}, ExtraQuestion.MORE),
        ("Digital post är försenat.", {}, ExtraQuestion.MORE),
        ("Det går trögt.", {"measured": True}, None),
        ("Det går trögt.", {"unchanged": True}, None),
        ("Leverantören är sen.", {}, None),
    ],
)
def test_a_deviation_of_which_nothing_more_is_said_is_asked_about(
    comment: str, more: dict[str, bool], asked: ExtraQuestion | None
) -> None:
    given: dict[str, bool] = {"unchanged": False, "measured": False} | more
    found = extra_question(said(RISK, comment), [], title="Införande av digital post", **given)
    assert found is asked
    assert extra_question(said(ON, comment), [], title="", unchanged=False, measured=False) is None
