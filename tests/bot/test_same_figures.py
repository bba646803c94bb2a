"""The same facts, the same figures: report, post, digest and chat are held against one another for random histories."""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime, timedelta
from random import Random

import pytest

from bot.documents.writing.blocks import Grid, Note, Paragraph
from bot.documents.writing.board_report import BoardReport, document
from cards import digest_card, plain, tertial_post
from cards.texts import board_report as report_texts
from cards.texts import common, posts
from cards.texts import promises as promised
from plan import promise_texts, year_end
from plan.access import Viewer
from plan.calendar import SWEDEN
from plan.digest import digest
from plan.facts import Facts
from plan.model import Activity, Kind, Report, Round, RoundState, Status, Timing
from plan.promises import PromiseOutcome
from plan.questions import answer
from plan.shared_units import at_each, at_the_first
from plan.summary import Summary, Verdict, summarise
from plan.tertial import Tertial
from tests.plan.follow_up import facts

pytestmark = pytest.mark.slow

UNITS = (("Ekonomi",), ("Ekonomi",), ("Ekonomi", "HR och lön"), ("HR och lön",))
HISTORIES = 100
COUNT = 16
_NAMES = {
    Status.DELAYED: "försenade",
    Status.DONE: "avslutade",
    Status.PAUSED: "pausade",
    Status.DROPPED: "avförda",
    Status.NOT_STARTED: "ej påbörjade",
}


def history(seed: int) -> Facts:
    """A year of some activities: answers in and between the rounds, corrected, late, protected, finished, silent."""
    chance = Random(seed)  # noqa: S311 - the same histories each time, not a secret
    activities = tuple(
        Activity(
            f"a{number}",
            chance.choice(("3.1", "5.1")),
            f"Insats nummer {number}",
            (chance.choice(tuple(Kind)),),
            chance.choice(UNITS),
            protected=chance.random() < 0.15,
        )
        for number in range(COUNT)
    )
    number = chance.choice((1, 2, 2, 3, 3, 3))
    tertials = Tertial(2025, number).year_so_far
    said = [report for tertial in tertials for each in activities for report in _answers(chance, each, tertial)]
    rounds = tuple(_round(each) for each in tertials)
    return facts(*said, rounds=rounds, activities=activities, at=_closes(tertials[-1]) + timedelta(days=30))


def _round(tertial: Tertial) -> Round:
    opened, closed = _closes(tertial) - timedelta(days=25), _closes(tertial)
    return Round(f"{tertial}", "plan", tertial, RoundState.CLOSED, opened, tertial.last, closed)


def _closes(tertial: Tertial) -> datetime:
    return datetime(tertial.last.year, tertial.last.month, tertial.last.day, 12, tzinfo=SWEDEN) + timedelta(days=10)


def _answers(chance: Random, activity: Activity, tertial: Tertial) -> list[Report]:
    """None, one, a correction beside it, a late one, or one between the rounds."""
    closes = _closes(tertial)
    moments = {
        Timing.IN_ROUND: [
            closes - timedelta(days=days) for days in sorted(chance.sample(range(1, 24), 2), reverse=True)
        ],
        Timing.AFTER_CLOSING: [closes + timedelta(days=2)],
        Timing.OUTSIDE: [closes + timedelta(days=20)],
    }
    return [
        _report(chance, activity, tertial, at, timing)
        for timing, found in moments.items()
        for at in found
        if chance.random() < (0.6 if timing is Timing.IN_ROUND else 0.15)
    ]


def _report(chance: Random, activity: Activity, tertial: Tertial, at: datetime, timing: Timing) -> Report:
    status = chance.choice((*Status, *(Status.ON_TRACK,) * 3, Status.DONE))
    day = tertial.last + timedelta(days=15 * chance.randrange(-1, 17))
    finish = day if status is Status.DELAYED or chance.random() < 0.6 else None
    protected = activity.protected or chance.random() < 0.05
    name = f"{activity.id}-{at.isoformat()}"
    return Report(name, activity.id, tertial, status, at, "x", "Därför", finish, timing, protected=protected)


def post_of(summary: Summary) -> str:
    return "\n".join(plain.text(each) for each in tertial_post.build(summary))


def report_of(summary: Summary) -> tuple[list[str], dict[str, Grid]]:
    blocks = document(BoardReport(summary, "")).blocks
    told = [each.text for each in blocks if isinstance(each, Paragraph | Note)]
    return told, {each.caption: each for each in blocks if isinstance(each, Grid)}


@pytest.mark.parametrize("seed", range(HISTORIES))
def test_each_figure_is_the_same_wherever_it_is_told(seed: int) -> None:
    held = history(seed)
    current = held.rounds[-1].tertial
    summary = summarise(held, current)
    post, (told, grids) = post_of(summary), report_of(summary)

    def asked(text: str) -> float | None:
        return answer(text, held, Viewer()).value

    # how many are reported, by status, and by whom
    reported_is_the_same(summary, post, told)
    assert asked("hur många är rapporterade?") == summary.reported
    overview = grids[report_texts.overview_caption()].rows[-1]
    whole = next(line for line in post.splitlines() if line.startswith("Alla aktiviteter"))
    for place, status in enumerate(Status, 1):
        count = summary.counts.by_status[status]
        assert overview[place] == str(count)
        assert (f"{status.sign} {count} {status.label}" in whole) == bool(count)
        if status in _NAMES:
            assert asked(f"hur många är {_NAMES[status]}?") == count
    units = grids[report_texts.reporting_caption()].rows
    assert [row[2] for row in units[:-1]] == [str(each.reported) for each in summary.units]
    units_are_the_same(held, summary, post, told)

    # the week in which the round was answered tells the same of it
    closes = _closes(current)
    week = digest(held.as_of(closes), closes - timedelta(days=30), closes - timedelta(seconds=1))
    then = summarise(held.as_of(closes - timedelta(seconds=1)), current)
    assert week.response == then.units
    assert f"{then.reported} av {COUNT} rapporterade" in plain.text(digest_card.build(week)) or not then.reported

    # what deviates, has changed, is finished or dropped
    deviations = grids.get(report_texts.deviations_caption())
    assert len(deviations.rows if deviations else ()) == len(summary.deviations)
    assert f"Avvikelser ({len(summary.deviations)})" in post
    changes = grids.get(report_texts.changes_caption(current))
    assert len(changes.rows if changes else ()) == len(summary.changes)
    assert f"Ändrat sedan förra tertialet ({len(summary.changes)})" in post
    changed, left = answer("Vad har ändrats sedan förra tertialet?", held, Viewer()).text, summary.uncompared
    assert (f"{common.activities(left)} saknar svar i förra tertialet" in post) == bool(left and not summary.is_first)
    assert (posts.uncompared(left) in told) == bool(left and not summary.is_first)
    assert (f"{left} har rapport nu men inte då" in changed) == bool(left and current.number > 1)
    decisions = grids.get(report_texts.decisions_caption())
    assert len(decisions.rows if decisions else ()) == len(summary.decisions)
    assert asked("hur många behöver beslut?") == len(summary.decisions)

    # what the year ends without
    last = year_end.unfinished(summary)
    unfinished = grids.get(report_texts.unfinished_caption(2025))
    assert [row[1] for row in (unfinished.rows if unfinished else ())] == [each.activity.title for each in last]
    assert posts.unfinished(len(last), 2025) in post
    assert ("vid årets slut" in post) == bool(last)

    promises_are_the_same(held, summary, post, told, grids)


def reported_is_the_same(summary: Summary, post: str, told: list[str]) -> None:
    """The count in post and report; where it is too small to go by, the verdict begins with its share."""
    assert f"{summary.reported} av {COUNT} rapporterade." in post
    said = "och alla är rapporterade" if summary.reported == COUNT else f"{summary.reported} av dem"
    assert any(said in line for line in told)
    few = summary.verdict is Verdict.PARTLY_REPORTED
    assert (f"Bara {100 * summary.reported // COUNT} % är rapporterat" in post) == few


def units_are_the_same(held: Facts, summary: Summary, post: str, told: list[str]) -> None:
    """What is about answering stands at the first unit, also in chat; what units have to do at each; and it is said."""
    first, each_of_them = at_the_first(held.plan.activities), at_each(held.plan.activities)
    assert first in told
    assert len({"", first, each_of_them}) == 3
    assert (first in post) == bool(summary.missing_units)

    def by_unit(text: str) -> tuple[dict[str, int], list[str]]:
        lines = answer(text, held, Viewer()).text.split("\n")
        found = (re.match(r"• ([^:]+): (\d+)", each) for each in lines)
        return {each[1]: int(each[2]) for each in found if each}, lines

    def shared(those: list[Activity]) -> bool:
        return any(len(each.units) > 1 for each in those)

    reported = [each.activity for each in summary.standings if each.status]
    silent = [each.activity for each in summary.standings if each.status is None]
    counts, lines = by_unit("hur många är rapporterade per enhet?")
    assert counts == {each.unit: each.reported for each in summary.units if each.reported}
    assert (first in lines) == shared(reported)
    counts, lines = by_unit("vilka enheter har inte rapporterat?")
    assert counts == {each.unit: each.missing for each in summary.missing_units}
    assert (first in lines) == shared(silent)
    delayed = [each.activity for each in summary.standings if each.status is Status.DELAYED]
    counts, lines = by_unit("vilka enheter har försenade aktiviteter?")
    assert counts == dict(Counter(unit for each in delayed for unit in each.units))
    assert (each_of_them in lines) == shared(delayed)


def promises_are_the_same(held: Facts, summary: Summary, post: str, told: list[str], grids: dict[str, Grid]) -> None:
    found, tertial = summary.promises, summary.tertial
    line, moved = promise_texts.kept(found, tertial), promise_texts.moved_again(found)
    where = f" i tertial {tertial.number}"
    kept, broken, again = (
        answer(text, held, Viewer())
        for text in (
            f"hur många datum hölls{where}?",
            f"vilka löften hölls inte{where}?",
            f"vilka datum har flyttats mer än en gång{where}?",
        )
    )
    assert kept.value == found.kept
    assert [each.id for each in again.activities] == [each.activity.id for each in found.moved_again]
    for each in filter(None, (line, moved)):
        assert each in post
    if line:
        assert line in kept.text
        kept_of, due = map(int, re.findall(r"^(\d+) av (\d+) datum", line)[0])
        assert (kept_of, due) == (found.kept, len(found.due))
        others = sum(found.count(each) for each in PromiseOutcome if each is not PromiseOutcome.KEPT)
        assert kept_of + others == due
    if tertial.number > 1:
        assert all(each in told for each in (line, moved) if each and found.every)
        table = grids.get(promised.caption(tertial))
        assert len(table.rows if table else ()) == len(found.every)
        counted = [row for row in (table.rows if table else ()) if row[2].endswith("2025)")]
        assert len(counted) == len(found.due)
    accurate = answer("hur många av dem som sades gå enligt plan blev klara, träffsäkerheten?", held, Viewer())
    assert accurate.value == (summary.accuracy.whole.done if summary.accuracy else None)
    assert not {each.id for each in broken.activities} & {each.id for each in kept.activities}


def test_the_histories_hold_what_is_compared() -> None:
    """So that no line above compares nothing with nothing."""
    summaries = [summarise(each, each.rounds[-1].tertial) for each in map(history, range(HISTORIES))]
    outcomes = {each.outcome for summary in summaries for each in summary.promises.every}
    assert outcomes == set(PromiseOutcome)
    assert sum(bool(each.promises.moved_again) for each in summaries) > 20
    assert sum(each.accuracy is not None for each in summaries) > 20
    assert sum(bool(each.accuracy and each.accuracy.units) for each in summaries) > 0
    assert sum(bool(each.promises.withheld) for each in summaries) > 20
    assert sum(bool(year_end.unfinished(each)) for each in summaries) > 20


@pytest.mark.parametrize("seed", range(0, HISTORIES, 10))
def test_no_date_of_what_was_ever_protected_is_told_among_the_promises(seed: int) -> None:
    held = history(seed)
    current = held.rounds[-1].tertial
    secret = {each.activity_id for each in held.reports if each.withheld}
    table = report_of(summarise(held, current))[1].get(promised.caption(current))
    titles = {each.title for each in held.plan.activities if each.id in secret or each.protected}
    assert not {row[1].partition("\n")[0] for row in (table.rows if table else ())} & titles
    told = summarise(held, current).promises
    assert {each.id for each in told.withheld} >= {each.id for each in held.plan.activities if each.id in secret}
