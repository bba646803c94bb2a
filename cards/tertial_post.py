"""What the management channel gets when a round is published."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from cards import charts
from cards.elements import (
    ActionSet,
    CardJson,
    Container,
    Element,
    OpenUrl,
    Table,
    TableCell,
    TableColumn,
    TableRow,
    TextBlock,
    TextRun,
    card,
)
from cards.pages import shorten, split
from cards.parts import box, heading, paragraph, rich, rows_of_text, run, status_run, subheading, subtle, written
from cards.texts import posts as texts
from plan.activity_standing import ActivityStanding
from plan.summary import Counts, Decision, GoalSummary, Summary

_COMMENTS = (400, 200, 100)
_GOAL_TEXT = 90
_WHOLE = "whole"
_GOALS_A_TABLE = 30

Block = list[Element]


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around the facts: the editor's introduction, and when a post that was out already was corrected.

    With `charts` a picture stands before the goals' table, and every activity's tertials in a table at the end.
    """

    intro: str = ""
    corrected: datetime | None = None
    charts: bool = False


def build(summary: Summary, frame: Frame | None = None) -> list[CardJson]:
    """One card, with shorter comments where that is what it takes; else several, the first with verdict and counts."""
    frame = frame or Frame()
    tries = (_pages(summary, frame, most) for most in _COMMENTS)
    pages = next((found for found in tries if len(found) == 1), None) or _pages(summary, frame, _COMMENTS[0])
    return [card(_page(summary, body, number, len(pages)), wide=True) for number, body in enumerate(pages, 1)]


def _pages(summary: Summary, frame: Frame, most: int) -> list[Block]:
    """`most` characters of each comment."""
    blocks = [_frame(summary, frame), *_overview(summary), *_goals(summary, frame.charts)]
    last = _matrix(summary) if frame.charts else []
    return split([*blocks, *_deviations(summary, most), *_the_rest(summary, most), *last])


def notification(summary: Summary) -> str:
    return texts.post_summary(summary.reported, summary.total, summary.tertial)


def with_link(post: CardJson, url: str) -> CardJson:
    """The page that says where the whole report is to be had, with a button to it; any other page as it is."""
    body: list[CardJson] = post["body"]
    place = next((number for number, each in enumerate(body, 1) if each.get("id") == _WHOLE), None)
    if place is None:
        return post
    button = card([ActionSet(actions=[OpenUrl(title=texts.to_the_report(), url=url)])])["body"]
    return {**post, "body": [*body[:place], *button, *body[place:]]}


def _page(summary: Summary, body: Block, number: int, pages: int) -> Block:
    head: Block = [heading(texts.tertial_heading(summary.year, summary.tertial))]
    if pages > 1:
        head.append(subtle(texts.part(number, pages), spacing="none"))
    told = TextBlock(text=texts.whole_report(summary.tertial), wrap=True, spacing="large", id=_WHOLE)
    whole: Block = [told] if number == pages else []
    return [*head, *body, *whole, subtle(texts.as_of(summary.at), spacing="large")]


def _frame(summary: Summary, frame: Frame) -> Block:
    lines: Block = []
    if frame.corrected:
        told = texts.corrected(frame.corrected, len(summary.late))
        lines.append(box("accent", rich(run(told, weight="bolder"))))
    if frame.intro:
        lines.append(rich(run(frame.intro)))
    return lines


def _overview(summary: Summary) -> list[Block]:
    place = " · ".join(dict.fromkeys(name for name in (summary.board, summary.department) if name))
    lines: Block = [rich(run(place, subtle=True), spacing="none")] if place else []
    lines.append(rich(run(texts.verdict(summary.verdict, summary.counts), weight="bolder", size="medium")))
    who = texts.missing(summary.missing_units)
    lines.append(rich(run(f"{texts.reported(summary.reported, summary.total)}. ", weight="bolder"), run(who)))
    lines.append(rich(run(_counts(summary.counts))))
    return [lines]


def _counts(counts: Counts) -> str:
    """Only what there is any of."""
    found = [texts.count_of(status, count) for status, count in counts.by_status.items() if count]
    if counts.not_reported:
        found.append(texts.count_of(None, counts.not_reported))
    return ", ".join(found)


def _goals(summary: Summary, with_chart: bool) -> list[Block]:
    goals = [goal for goal in summary.goals if goal.standings]
    tables = [_table(goals[first : first + _GOALS_A_TABLE]) for first in range(0, len(goals), _GOALS_A_TABLE)]
    blocks: list[Block] = [[charts.status_bars(goals)]] if with_chart and goals else []
    blocks += [[table] for table in tables]
    blocks += [_doubted(goal) for goal in goals if goal.green_but_not_met]
    return _under(texts.goals_heading(), blocks)


def _matrix(summary: Summary) -> list[Block]:
    return _under(texts.matrix_heading(), [*charts.matrix(summary), [subtle(texts.matrix_signs())]])


def _doubted(summary: GoalSummary) -> Block:
    comment = summary.assessment.comment if summary.assessment else ""
    lines: Block = [rich(run(texts.green_but_not_met(texts.goal_name(summary.goal)), weight="bolder"))]
    return [box("warning", *lines, *written(comment, _COMMENTS[0]))]


def _table(goals: list[GoalSummary]) -> Table:
    head = TableRow(
        cells=[
            TableCell(items=[rich(run(title, weight="bolder"))])
            for title in (texts.goal_column(), texts.status_column())
        ]
    )
    return Table(
        columns=[TableColumn(width=1), TableColumn(width=1)],
        rows=[head, *(_goal_row(goal) for goal in goals)],
        first_row_as_header=True,
        fallback=rows_of_text(_goal_in_words(goal) for goal in goals),
    )


def _goal_in_words(summary: GoalSummary) -> list[TextRun]:
    """All that stands in the goal's row of the table."""
    runs = [run(texts.goal_name(summary.goal), weight="bolder")]
    if summary.goal and summary.goal.text:
        runs.append(run(f" {shorten(summary.goal.text, _GOAL_TEXT)}", subtle=True))
    if summary.assessment:
        runs.append(run(f" {texts.assessed(summary.assessment)}"))
    return [*runs, run(f" {_counts(summary.counts)}")]


def _goal_row(summary: GoalSummary) -> TableRow:
    what: Block = [rich(run(texts.goal_name(summary.goal), weight="bolder"))]
    if summary.goal and summary.goal.text:
        what.append(rich(run(shorten(summary.goal.text, _GOAL_TEXT), subtle=True, size="small"), spacing="none"))
    if summary.assessment:
        what.append(rich(run(texts.assessed(summary.assessment)), spacing="none"))
    return TableRow(cells=[TableCell(items=what), TableCell(items=[rich(run(_counts(summary.counts)))])])


def _deviations(summary: Summary, most: int) -> list[Block]:
    if not summary.deviations:
        return [[subheading(texts.deviations_heading(0)), paragraph(texts.no_deviations())]]
    return _under(texts.deviations_heading(len(summary.deviations)), _boxed(summary.deviations, most))


def _deviation(standing: ActivityStanding, most: int) -> Block:
    unit = texts.unit_name(standing.activity.units[0]) if standing.activity.units else ""
    date = texts.new_date(standing.finish) if standing.finish else ""
    late = texts.late() if standing.late else ""
    facts = [fact for fact in (unit, date, texts.mark(standing), late) if fact]
    state = rich(status_run(standing.status), run("".join(f" · {fact}" for fact in facts)), spacing="none")
    lines: Block = [rich(run(standing.activity.title, weight="bolder")), state]
    return (
        [*lines, subtle(texts.withheld(), spacing="none")]
        if standing.withheld
        else [*lines, *written(standing.comment, most)]
    )


def _the_rest(summary: Summary, most: int) -> list[Block]:
    changes = _under(texts.changes_heading(len(summary.changes)), [_change(each) for each in summary.changes])
    if not changes:
        nothing = texts.nothing_before() if summary.is_first else texts.no_changes()
        changes = [[subheading(texts.changes_heading(0)), paragraph(nothing)]]
    return [
        *changes,
        *_under(texts.finished_heading(len(summary.finished)), [_named(each) for each in summary.finished]),
        *_under(texts.dropped_heading(len(summary.dropped)), _boxed(summary.dropped, most)),
        *_under(texts.decisions_heading(len(summary.decisions)), _decisions(summary)),
    ]


def _change(standing: ActivityStanding) -> Block:
    if standing.status is None:
        return []
    return [_one_line(standing, texts.change(standing.before, standing.status))]


def _named(standing: ActivityStanding) -> Block:
    return [_one_line(standing, texts.unit_name(standing.activity.units[0] if standing.activity.units else ""))]


def _one_line(standing: ActivityStanding, what: str) -> Element:
    return rich(run(f"{standing.activity.title} · {what}"), spacing="small")


def _decisions(summary: Summary) -> list[Block]:
    def lines(decision: Decision) -> Block:
        return [_one_line(decision.standing, texts.decision(decision.reason, summary.year))]

    return [lines(decision) for decision in summary.decisions]


def _boxed(standings: Iterable[ActivityStanding], most: int) -> list[Block]:
    return [[Container(items=_deviation(standing, most), separator=True, spacing="small")] for standing in standings]


def _under(title: str, blocks: list[Block]) -> list[Block]:
    """The heading stays with the first block; none without a block."""
    return [[subheading(title), *blocks[0]], *blocks[1:]] if blocks else []
