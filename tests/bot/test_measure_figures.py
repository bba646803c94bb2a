"""Each number of post, digest, report and chat is the same for the same measures, whatever happened to them."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.documents.writing.board_report import BoardReport, document
from bot.documents.writing.facts_table import rows
from cards import plain, tertial_post
from cards.texts import measure as measure_texts
from plan.access import Viewer
from plan.facts import Facts
from plan.measure import MeasureAct, MeasureEntry, newest
from plan.measure_count import MeasureWeek, week_of_measures
from plan.model import Activity, Goal, GoalKind, Plan, Round, RoundState
from plan.questions import answer
from plan.summary import Summary, summarise
from plan.tertial import Tertial

T1, T2 = Tertial(2025, 1), Tertial(2025, 2)
START, NOW = datetime(2025, 4, 20, 9, tzinfo=UTC), datetime(2025, 8, 20, 9, tzinfo=UTC)
ACTIVITIES = tuple(Activity(f"a{number}", "3.1", f"Arbete {number}", units=("HR",)) for number in range(6))
PLAN = Plan("p", "Mjölby", "KS", "KSF", 2025, (Goal("3.1", GoalKind.COUNCIL_GOAL, "Mål 1"),), ACTIVITIES)
ROUNDS = tuple(
    Round(str(each), "p", each, RoundState.PUBLISHED, at, each.last, at + timedelta(days=15))
    for each, at in ((T1, START), (T2, NOW - timedelta(days=1)))
)


def history(chance: random.Random) -> tuple[MeasureEntry, ...]:
    """Up to forty things that happen, each later than the one before; those that cannot be are no bother."""
    known: dict[str, tuple[str, date]] = {}
    found = []
    for number in range(chance.randrange(40)):
        activity_id = chance.choice(ACTIVITIES).id
        act = chance.choice(list(MeasureAct)) if activity_id in known else MeasureAct.STATED
        what, due = known.get(activity_id, ("Avrop", date(2025, 6, 1)))
        if act is MeasureAct.STATED:
            what = chance.choice(("Avrop", "Vikarie", what))
        if act in (MeasureAct.STATED, MeasureAct.MOVED):
            due = date(2025, 5, 1) + timedelta(days=chance.randrange(250))
        known[activity_id] = what, due
        at = START + timedelta(days=3 * number)
        found.append(MeasureEntry(str(number), activity_id, T1, act, at, "p", what, due, who=f"{what}sgruppen"))
    return tuple(found)


def count(facts: Facts, of: str) -> int:
    found = answer(f"hur många åtgärder {of}?", facts, Viewer()).value
    assert found is not None
    return int(found)


def told(summary: Summary) -> str:
    return "\n".join(plain.text(each) for each in tertial_post.build(summary))


@pytest.mark.parametrize("seed", range(100))
def test_the_same_everywhere(seed: int) -> None:
    facts = Facts(PLAN, NOW, rounds=ROUNDS, measured=history(random.Random(seed)))  # noqa: S311 - histories, the same each time
    summary = summarise(facts, T2)
    held = summary.measures.count
    asked = ("är inte gjorda", "är försenade", "är gjorda", "har flyttats", "har hinder")
    assert [count(facts, of) for of in asked] == [held.open, held.late, held.done, held.moved, held.hindered]
    report = document(BoardReport(summary, "")).blocks
    told_of = [row for block in report for row in getattr(block, "rows", ()) if len(row) == 6 and row[2] in KNOWN]
    states = [row[5] for row in told_of]
    assert all(row[3] == f"{row[2]}sgruppen" for row in told_of)
    if summary.measures.every:
        listed = answer("visa alla åtgärder", facts, Viewer()).text
        assert listed.count("sgruppen") == len(summary.measures.every)
    assert sum(each.startswith(("Öppen", "Försenad")) for each in states) == held.open
    assert sum(each.startswith("Gjord") for each in states) == held.done
    assert (f"{held.open} öpp" in told(summary)) is (held.total > 0)
    assert sum(bool(row[-3]) for row in rows(summary)) == sum(bool(row[-1]) for row in rows(summary))
    assert sum(bool(row[-3]) for row in rows(summary)) == sum(
        each.is_open or each.state == "done" for each in newest(facts.measured).values()
    )
    whole = week_of_measures(facts, START - timedelta(days=1), NOW)
    assert (whole.done, whole.late, whole.newly_late) == (held.done, held.late, held.late)
    week = week_of_measures(facts, NOW - timedelta(days=7), NOW)
    assert week.late == held.late
    assert (f"{held.late} försenad" in measure_texts.week(week)) is (held.late > 0 and not week.nothing)


@pytest.mark.parametrize(
    ("newly", "told"), [(0, ""), (1, "Åtgärder: 3 försenade (1 ny)."), (3, "Åtgärder: 3 försenade.")]
)
def test_the_week_counts_all_that_is_late_where_any_of_it_is_new(newly: int, told: str) -> None:
    week = MeasureWeek(late=3, newly_late=newly)
    assert (week.nothing, measure_texts.week(week)) == (not told, told)


KNOWN = {"Avrop", "Vikarie"}
