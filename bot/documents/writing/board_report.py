"""The report to the board as a text document, section by section."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.documents.writing import goal_figures
from bot.documents.writing.blocks import (
    Bar,
    Block,
    Chart,
    Grid,
    Heading,
    NewPage,
    Note,
    Paragraph,
    Part,
    WrittenDocument,
)
from cards.texts import board_report as texts
from cards.texts import common, letter, plain_summary, posts
from plan.activity_standing import ActivityStanding
from plan.model import NOT_REPORTED, NOT_REPORTED_SIGN, GoalKind, Status
from plan.summary import Counts, GoalSummary, Summary, UnitReporting

_COLOURS = {
    Status.NOT_STARTED: ("#d5dae1", "#1f2a37"),
    Status.ON_TRACK: ("#2e7d32", "#ffffff"),
    Status.AT_RISK: ("#f5c518", "#1f2a37"),
    Status.DELAYED: ("#b3261e", "#ffffff"),
    Status.PAUSED: ("#2f5fb3", "#ffffff"),
    Status.DONE: ("#14532d", "#ffffff"),
    Status.DROPPED: ("#5b6472", "#ffffff"),
}
_PARTS = (
    *(Part(each.sign, each.label, *_COLOURS[each]) for each in Status),
    Part(NOT_REPORTED_SIGN, NOT_REPORTED, "#ffffff", "#1f2a37"),
)
_COUNT_COLUMNS = frozenset(range(1, 10))


@dataclass(frozen=True, slots=True)
class BoardReport:
    """What the report is made from. `checksum` is of what it shows; `frozen` when and with which one it was frozen."""

    summary: Summary
    checksum: str
    frozen: tuple[datetime, str] | None = None

    @property
    def provenance(self) -> tuple[tuple[str, str], ...]:
        """(label, text)."""
        lines = texts.source(self.summary, self.checksum)
        if self.frozen is None:
            return lines
        at, checksum = self.frozen
        return (*lines, texts.frozen(at, checksum, checksum == self.checksum))


def document(report: BoardReport) -> WrittenDocument:
    summary = report.summary
    return WrittenDocument(
        title=texts.title(summary.year, summary.tertial),
        subtitle=texts.subtitle(summary),
        author=texts.sender(summary),
        made_at=summary.at,
        footer=texts.footer(summary),
        blocks=tuple(_Sections(report).every()),
    )


class _Sections:
    """`number` is an activity's place in the plan, by which the sections refer to the appendix."""

    def __init__(self, report: BoardReport) -> None:
        self.report = report
        self.summary = report.summary
        self.number = {each.activity.id: str(place) for place, each in enumerate(self.summary.standings, 1)}
        initiatives = [each for each in self.summary.goals if _is_initiative(each)]
        self.goals = [each for each in self.summary.goals if not _is_initiative(each)]
        self.initiatives = [standing for goal in initiatives for standing in goal.standings]

    def every(self) -> Iterable[Block]:
        yield Note(texts.period(self.summary))
        yield Heading(texts.summary_heading())
        yield from (Paragraph(each) for each in plain_summary.paragraphs(self.summary))
        yield from self._decisions()
        yield from self._reporting()
        yield from self._overview()
        yield Heading(texts.goals_heading())
        for goal in self.goals:
            yield from self._goal(goal)
        yield from goal_figures.section(self.summary)
        yield from self._deviations()
        yield from self._changes()
        yield from self._initiatives()
        yield from self._finished()
        yield from self._surveys()
        yield from self._appendices()

    def _decisions(self) -> Iterable[Block]:
        rows = [(each.standing, posts.decision(each.reason, self.summary.year)) for each in self.summary.decisions]
        if rows:
            yield Heading(texts.decisions_heading(), 2)
            lines = tuple((self.number[each.activity.id], each.activity.title, why) for each, why in rows)
            yield Grid(texts.decisions_caption(), texts.decisions_header(), lines, (0.7, 5, 5), frozenset({0}))

    def _reporting(self) -> Iterable[Block]:
        yield Heading(texts.reporting_heading())
        yield Paragraph(plain_summary.reported(self.summary))
        if self.summary.late:
            yield Paragraph(texts.late(len(self.summary.late)))
        rows = [_unit_row(each.unit or texts.no_unit(), each) for each in self.summary.units]
        total = UnitReporting("", self.summary.reported, self.summary.total)
        lines = (*rows, _unit_row(texts.whole(), total))
        yield Grid(texts.reporting_caption(), texts.reporting_header(), lines, (5, 1.2, 1.4, 1), frozenset({1, 2, 3}))

    def _overview(self) -> Iterable[Block]:
        goals = tuple(goal for goal in self.summary.goals if goal.standings)
        bars = tuple(Bar(texts.goal_name(goal), _numbers(goal.counts)) for goal in goals)
        yield Heading(texts.overview_heading())
        yield Chart(texts.chart_caption(), texts.chart_alt(goals), _PARTS, bars)
        rows = [(texts.goal_name(goal), *_figures(goal.counts)) for goal in goals]
        lines = (*rows, (texts.whole(), *_figures(self.summary.counts)))
        yield Grid(texts.overview_caption(), texts.overview_header(), lines, (2.8, *(1.12,) * 9), _COUNT_COLUMNS)

    def _goal(self, summary: GoalSummary) -> Iterable[Block]:
        yield Heading(texts.goal_name(summary), 2)
        yield from (Paragraph(text, label) for label, text in texts.about(summary))
        yield from self._activities(summary.standings, texts.activities_caption(texts.goal_name(summary)))

    def _activities(self, standings: Iterable[ActivityStanding], caption: str) -> Iterable[Block]:
        lines = tuple(self._activity(each) for each in standings)
        if not lines:
            yield Paragraph(texts.no_activities())
            return
        yield Grid(caption, texts.activities_header(), lines, (0.6, 3.9, 1.35, 3.2, 2.4, 1.7), frozenset({0}))

    def _activity(self, each: ActivityStanding) -> tuple[str, ...]:
        activity = each.activity
        start = (self.number[activity.id], activity.title, texts.kinds(activity.kinds))
        return (*start, common.units(activity.units), texts.status(each), texts.finish(each))

    def _deviations(self) -> Iterable[Block]:
        yield Heading(texts.deviations_heading())
        if not self.summary.deviations:
            yield Paragraph(texts.no_deviations())
            return
        lines = tuple(
            (
                self.number[each.activity.id],
                f"{each.activity.title}\n{common.units(each.activity.units)}",
                texts.status(each),
                texts.comment(each),
                texts.finish(each),
            )
            for each in self.summary.deviations
        )
        widths = (0.6, 3.1, 1.9, 5.1, 1.6)
        yield Grid(texts.deviations_caption(), texts.deviations_header(), lines, widths, frozenset({0}))

    def _changes(self) -> Iterable[Block]:
        yield Heading(texts.changes_heading())
        if not self.summary.changes:
            yield Paragraph(texts.no_earlier_reports() if self.summary.is_first else texts.no_changes())
            return
        lines = tuple(
            (self.number[each.activity.id], each.activity.title, texts.before(each), texts.status(each))
            for each in self.summary.changes
        )
        yield Grid(texts.changes_caption(), texts.changes_header(), lines, (0.6, 5, 3, 3), frozenset({0}))

    def _initiatives(self) -> Iterable[Block]:
        yield Heading(texts.initiatives_heading())
        yield from self._activities(self.initiatives, texts.activities_caption(texts.initiatives_heading()))

    def _finished(self) -> Iterable[Block]:
        yield Heading(texts.finished_heading())
        found = (*self.summary.finished, *self.summary.dropped)
        if not found:
            yield Paragraph(texts.nothing_finished(self.summary.is_first))
            return
        lines = tuple(
            (
                self.number[each.activity.id],
                each.activity.title,
                common.units(each.activity.units),
                texts.status(each),
                texts.comment(each),
            )
            for each in found
        )
        caption = texts.finished_caption(self.summary.is_first)
        yield Grid(caption, texts.finished_header(), lines, (0.6, 2.9, 2.4, 1.5, 4.2), frozenset({0}))

    def _surveys(self) -> Iterable[Block]:
        if self.summary.surveys:
            yield Heading(texts.surveys_heading())
            lines = tuple(
                (each.survey.unit, each.survey.survey, each.survey.contact, texts.outcome(each))
                for each in self.summary.surveys
            )
            yield Grid(texts.surveys_caption(), texts.surveys_header(), lines, (2.6, 3.4, 2.6, 3))

    def _appendices(self) -> Iterable[Block]:
        yield NewPage(wide=True)
        yield Heading(texts.rows_heading())
        yield Note(texts.signs())
        yield self._rows()
        yield NewPage()
        yield Heading(texts.withheld_heading())
        yield Paragraph(texts.withheld(sum(each.withheld for each in self.summary.standings)))
        yield Heading(texts.source_heading())
        yield from (Paragraph(text, label) for label, text in self.report.provenance)
        yield Paragraph(texts.source_explained())
        yield NewPage()
        yield from _letter(self.summary)

    def _rows(self) -> Grid:
        tertials = self.summary.tertials
        lines = tuple(
            (
                self.number[each.activity.id],
                each.activity.title,
                common.units(each.activity.units),
                each.activity.collaboration,
                *(status.sign if status else NOT_REPORTED_SIGN for _, status in each.track),
                texts.comment(each),
            )
            for each in self.summary.standings
        )
        widths = (0.4, 3, 2.2, 1.6, *(0.4,) * len(tertials), 4.8)
        return Grid(texts.rows_caption(), texts.rows_header(tertials), lines, widths, frozenset({0}))


def _letter(summary: Summary) -> Iterable[Block]:
    yield Heading(letter.heading())
    yield Note(letter.draft_note())
    for label, text in (
        letter.registration(),
        letter.sender(summary),
        letter.to(summary),
        letter.subject(summary),
    ):
        yield Paragraph(text, label)
    yield Heading(letter.proposal_heading(), 2)
    yield Paragraph(letter.proposal(summary))
    yield Heading(letter.summary_heading(), 2)
    yield from (Paragraph(each) for each in plain_summary.paragraphs(summary))
    yield Heading(letter.matter_heading(), 2)
    yield Paragraph(letter.matter(summary))
    yield Paragraph(letter.deviations(summary))
    yield Heading(letter.basis_heading(), 2)
    yield Paragraph(letter.basis(summary))


def _is_initiative(each: GoalSummary) -> bool:
    return each.goal is not None and each.goal.kind is GoalKind.SPECIAL_INITIATIVE


def _unit_row(name: str, each: UnitReporting) -> tuple[str, ...]:
    return (name, str(each.total), str(each.reported), str(each.missing))


def _numbers(counts: Counts) -> tuple[int, ...]:
    return (*counts.by_status.values(), counts.not_reported)


def _figures(counts: Counts) -> tuple[str, ...]:
    return tuple(str(number) if number else "–" for number in (*_numbers(counts), counts.total))
