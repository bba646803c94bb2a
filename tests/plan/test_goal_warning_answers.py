"""What is answered about one kind of warning is what the post and the report warn of."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from plan.facts import Facts
from plan.goal_warning_answers import warnings_of
from plan.goal_warnings import GoalWarning, of_summary
from plan.model import Activity, Goal, GoalKind, Plan, Report, Status
from plan.sight import public
from plan.summary import summarise
from plan.tertial import Tertial

T2 = Tertial(2025, 2)
AT = datetime(2025, 8, 20, 9, tzinfo=UTC)
SHORT = Goal("4.1", GoalKind.BOARD_GOAL, "Nämndens mål 1", (), "", "Minst 85 % är nöjda.", "82 % är nöjda 2022")
EMPTY = Goal("3.2", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 2 till nämnden")
GREEN, STRAY = Activity("a", "4.1", "Bättre bemötande"), Activity("b", "9.9", "Flytta arkivet")


def facts(status: Status = Status.ON_TRACK) -> Facts:
    plan = Plan("p", "Mjölby kommun", "KS", "KSF", 2025, (SHORT, EMPTY), (GREEN, STRAY))
    return Facts(plan, AT, reports=public([Report("r", "a", T2, status, AT, "x", "Därför")], plan.activities))


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        (GoalWarning.NO_ACTIVITY, ("1 mål saknar aktiviteter:", "• KF-mål 2")),
        (
            GoalWarning.FIGURE_SAYS_NO,
            (
                "1 mål har bara gröna aktiviteter, men siffran når inte målet:",
                "• Nämndmål 1: Planens nuläge (2022): 82 %, målet är minst 85 %. Målet är inte nått.",
            ),
        ),
        (
            GoalWarning.OLD_FIGURE,
            ("1 mål har en gammal siffra:", "• Nämndmål 1: senaste siffran är från 2022."),
        ),
        (GoalWarning.NO_GOAL, ("1 aktivitet hör inte till något mål i planen:", "• Flytta arkivet")),
        (GoalWarning.HOPEFUL, ("Ingen målägare bedömer mer hoppfullt än siffran.",)),
    ],
)
def test_each_kind_is_told_with_its_goals(kind: GoalWarning, lines: tuple[str, ...]) -> None:
    found = warnings_of(facts(), T2, kind)
    assert found.lines == lines
    assert found.value == len(lines) - 1


def test_nothing_is_told_where_nothing_is_warned_of() -> None:
    red = facts(Status.AT_RISK)
    assert warnings_of(red, T2, GoalWarning.FIGURE_SAYS_NO).lines == (
        "Inget mål har bara gröna aktiviteter och en siffra som inte når målet.",
    )
    whole = replace(red, plan=replace(red.plan, goals=(SHORT,), activities=(GREEN,)))
    assert warnings_of(whole, T2, GoalWarning.NO_ACTIVITY).lines == ("Alla mål har aktiviteter.",)


@pytest.mark.parametrize("kind", GoalWarning)
def test_the_answer_is_of_the_goals_that_the_report_warns_of(kind: GoalWarning) -> None:
    warned = [each for each in of_summary(summarise(facts(), T2)) if each.kind is kind]
    found = warnings_of(facts(), T2, kind)
    assert found.goals == tuple(each.about.goal.number for each in warned if each.about.goal)
