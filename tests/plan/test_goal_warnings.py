"""Where a goal's figure, its activities and its owner do not agree, and where something is missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from cards.texts import goal_warnings as texts
from plan.activity_standing import ActivityStanding, standing_of
from plan.assessment import Assessment, Outlook
from plan.goal_warnings import GoalWarning, differs, of_goal
from plan.indicators import TargetOutcome, measured
from plan.model import Activity, Goal, GoalKind, Status
from plan.summary import Counts, GoalSummary
from plan.tertial import Tertial
from tests.plan.follow_up import facts

T2 = Tertial(2025, 2)
SHORT = Goal("4.1", GoalKind.BOARD_GOAL, "Mål", (), "", "Minst 85 % är nöjda.", "82 % är nöjda 2024")


def standing(status: Status | None) -> ActivityStanding:
    return replace(standing_of(facts(), Activity("a", "4.1", "Aktivitet"), T2), status=status)


def summary(goal: Goal | None, *statuses: Status | None, outlook: Outlook | None = None) -> GoalSummary:
    held = tuple(standing(each) for each in statuses)
    said = Assessment("1", "4.1", T2, outlook, datetime(2025, 9, 1, tzinfo=UTC), "p") if outlook else None
    return GoalSummary(goal, held, Counts.of(held), said, indicators=measured(goal, ()) if goal else ())


def kinds(of: GoalSummary) -> list[GoalWarning]:
    return [each.kind for each in of_goal(of, 2025)]


@pytest.mark.parametrize(
    ("statuses", "warned"),
    [
        ((Status.ON_TRACK, Status.DONE), True),
        ((Status.ON_TRACK, Status.AT_RISK), False),
        ((Status.ON_TRACK, None), False),
    ],
)
def test_green_activities_under_a_figure_that_says_no(statuses: tuple[Status, ...], warned: bool) -> None:
    assert (GoalWarning.FIGURE_SAYS_NO in kinds(summary(SHORT, *statuses))) == warned
    met = replace(SHORT, baseline="86 % är nöjda 2024")
    assert kinds(summary(met, *statuses)) == []


@pytest.mark.parametrize("outlook", Outlook)
@pytest.mark.parametrize("counted", [*TargetOutcome, None])
def test_an_assessment_differs_when_it_says_more_or_less(outlook: Outlook, counted: TargetOutcome | None) -> None:
    hopeful = {
        (Outlook.MET, TargetOutcome.NOT_MET),
        (Outlook.MET, TargetOutcome.HALF),
        (Outlook.PARTLY, TargetOutcome.NOT_MET),
    }
    doubtful = {
        (Outlook.NOT_MET, TargetOutcome.MET),
        (Outlook.NOT_MET, TargetOutcome.HALF),
        (Outlook.PARTLY, TargetOutcome.MET),
    }
    assert differs(outlook, counted) == ((outlook, counted) in hopeful | doubtful)


@pytest.mark.parametrize("outlook", [Outlook.MET, Outlook.PARTLY])
def test_an_owner_who_expects_more_than_the_figure_is_told_of_first(outlook: Outlook) -> None:
    hopeful = of_goal(summary(SHORT, Status.ON_TRACK, outlook=outlook), 2025)
    assert [each.kind for each in hopeful] == [GoalWarning.HOPEFUL, GoalWarning.FIGURE_SAYS_NO]
    assert texts.lines(hopeful)[0] == "Målägaren bedömer mer hoppfullt än siffran: Mål."
    assert texts.one(hopeful[0]) == "Bedömningen är mer hoppfull än siffran, som säger att målet inte är nått."


@pytest.mark.parametrize("outlook", [Outlook.NOT_MET, Outlook.PARTLY])
def test_an_owner_who_expects_less_than_the_figure_is_told_of(outlook: Outlook) -> None:
    met = replace(SHORT, baseline="86 % är nöjda 2024")
    doubtful = of_goal(summary(met, Status.AT_RISK, outlook=outlook), 2025)
    assert [each.kind for each in doubtful] == [GoalWarning.DOUBTFUL]
    assert texts.lines(doubtful) == ["Målägaren bedömer mer försiktigt än siffran: Mål."]
    assert kinds(summary(SHORT, Status.AT_RISK, outlook=Outlook.NOT_MET)) == []


@pytest.mark.parametrize(("year", "warned"), [(2022, True), (2023, True), (2024, False), (2025, False)])
def test_a_figure_of_before_last_year_is_old(year: int, warned: bool) -> None:
    goal = replace(SHORT, baseline=f"86 % är nöjda {year}")
    assert (kinds(summary(goal, Status.AT_RISK)) == [GoalWarning.OLD_FIGURE]) == warned


def test_a_goal_without_activities_and_activities_without_a_goal() -> None:
    nothing = replace(SHORT, target=None, baseline=None)
    assert kinds(summary(nothing)) == [GoalWarning.NO_ACTIVITY]
    assert kinds(summary(replace(nothing, kind=GoalKind.CORE_ASSIGNMENT))) == []
    stray = of_goal(summary(None, Status.ON_TRACK), 2025)
    assert [each.kind for each in stray] == [GoalWarning.NO_GOAL]
    assert texts.lines(stray) == ["Aktiviteter utan mål: 1 st."]
    assert texts.one(stray[0]) == "Hör inte till något mål i planen: ”Aktivitet”."
