"""What an answer in the chat shows of its activities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.leadership import conversation
from bot.leadership.merged_answers import BoardAnswer
from cards import answer, plain
from cards.answer import AnswerRow, AnswerView
from plan.model import Status
from plan.questions import ActivityRow, Answer, AnswerKind
from plan.questions.query import Query
from plan.questions.swedish.tags import Shift
from tests.cards.examples import T2, activity, changes_of, report
from tests.cards.test_cards import parts

ROWS = tuple(AnswerRow(f"Aktivitet {number}", Status.ON_TRACK) for number in range(23))


def rows_of(card: dict[str, Any]) -> list[str]:
    return [line for line in plain.text(card).splitlines() if line.startswith("Aktivitet ")]


def buttons(card: dict[str, Any]) -> list[str]:
    return [each["title"] for each in parts(card["body"]) if each.get("type") == "Action.Execute"]


def test_a_list_is_turned_over_after_ten() -> None:
    view = AnswerView("Alla", ("23 aktiviteter.",), ROWS, question="alla?")
    pages = [answer.build(replace(view, page=page)) for page in range(3)]
    assert [len(rows_of(page)) for page in pages] == [10, 10, 3]
    assert [buttons(page) for page in pages] == [
        ["Visa fler"],
        ["Visa föregående", "Visa fler"],
        ["Visa föregående"],
    ]
    assert ["23 aktiviteter." in plain.text(page) for page in pages] == [True, False, False]


def test_a_list_that_cannot_be_turned_over_is_shown_whole() -> None:
    assert len(rows_of(answer.build(AnswerView("Alla", rows=ROWS)))) == 23


def test_a_change_shows_from_what_to_what() -> None:
    text = plain.text(changes_of())
    assert "▶ Pågår enligt plan → ■ Försenad" in text
    assert "→ ✔ Avslutad" not in text  # not reported before


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        (Query(), Status.DELAYED),
        (Query(soonest=True), Status.DONE),
        (Query(by_date=True), Status.DONE),
        (Query(arrived=Shift.LATER), Status.DONE),
    ],
)
def test_what_is_worst_comes_first_unless_days_are_asked_for(asked: Query, first: Status) -> None:
    statuses = (Status.DONE, Status.AT_RISK, Status.DELAYED, Status.DROPPED)
    rows: Sequence[ActivityRow] = [
        ActivityRow(activity(number), report(number, status, tertial=T2)) for number, status in enumerate(statuses)
    ]
    found = Answer(AnswerKind.LIST, "Alla", rows=tuple(rows), query=asked)
    shown = [each.status for each in conversation.view(BoardAnswer(found), ["alla?"]).rows]
    assert shown[0] is first
    assert set(shown) == set(statuses)


def test_a_row_shows_since_when_it_stands_so_and_when_its_report_came() -> None:
    told = report(1, Status.DELAYED, tertial=T2)
    rows = (ActivityRow(activity(1), told, Status.ON_TRACK, came=date(2025, 8, 20), since=T2),)
    shown = conversation.view(BoardAnswer(Answer(AnswerKind.LIST, "Alla", rows=rows)), ["alla?"])
    text = plain.text(answer.build(shown))
    assert "▶ Pågår enligt plan → ■ Försenad sedan T2 · rapporterat 2025-08-20" in text
