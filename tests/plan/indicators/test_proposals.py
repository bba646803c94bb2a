"""Whether a goal is to be counted by the figures in its words is asked, and a no is kept."""

from __future__ import annotations

from plan.indicators import indicators
from plan.indicators.proposals import is_proposal, with_proposals
from plan.model import Goal, GoalKind, Plan, Question, Source

TRUST = Goal(
    "4.1",
    GoalKind.COUNCIL_GOAL,
    "Mål 1",
    target="Andelen som rekommenderar andra att bo här är högre än riksgenomsnittet.",
    baseline="69 % i Mjölby kommun, 62 % i riket (Medborgarundersökning 2023).",
    source=Source(page=9),
)
PLAIN = Goal("4.2", GoalKind.COUNCIL_GOAL, "Mål 2", target="Vi ska bli bättre.")
ASKED = Question(1, "rad 1", "Menas enheten ”HR”?", "HR", "a1.units")
PLAN = Plan("p", "Mjölby kommun", "KS", "KSF", 2025, (TRUST, PLAIN), (), questions=(ASKED,))


def test_each_goal_with_a_figure_is_asked_about_after_the_readings_own_questions() -> None:
    first, second = with_proposals(PLAN, {}).questions
    assert first == ASKED
    assert (second.number, second.where, second.proposed) == (2, "sida 9", "ja")
    assert second.question == (
        "Ska mål 4.1 räknas som nått när resultatet är högre än riket? Planens nuläge: 69 % (riket 62 %). Ur planen: "
        "”Andelen som rekommenderar andra att bo här är högre än riksgenomsnittet.”"
    )
    assert is_proposal(second)
    assert not is_proposal(first)


def test_what_is_said_no_to_is_not_counted_and_not_asked_about_again() -> None:
    sentence = with_proposals(PLAN, {}).questions[1].question
    for answer, counted in (("nej", False), ("ja", True)):
        found = with_proposals(PLAN, {sentence: answer})
        assert found.questions == (ASKED,)
        assert bool(indicators(found.goals[0])) is counted
    again = with_proposals(with_proposals(PLAN, {sentence: "nej"}), {sentence: "ja"})
    assert indicators(again.goals[0])  # who thinks better of it says ja


def test_until_it_is_answered_it_is_counted() -> None:
    assert indicators(with_proposals(PLAN, {}).goals[0]) == indicators(TRUST)
