"""The report to the board as a text document, section by section."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.documents.writing import goal_figures, promise_section
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
from bot.documents.writing.colours import STATUS, UNANSWERED
from bot.documents.writing.unbroken import unbroken
from cards.texts import board_report as texts
from cards.texts import common, goal_table, plain_summary, posts
from cards.texts import measure as measure_texts
from plan import year_end
from plan.activity_standing import ActivityStanding
from plan.model import NOT_REPORTED, NOT_REPORTED_SIGN, GoalKind, Status
from plan.row_numbers import RowNumbers, assessed_goals
from plan.shared_units import at_the_first
from plan.summary import Counts, GoalSummary, Summary, UnitReporting

_PARTS = (
    *(Part(each.sign, each.label, *STATUS[each]) for each in Status),
    Part(NOT_REPORTED_SIGN, NOT_REPORTED, *UNANSWERED),
)
_COUNT_COLUMNS = frozenset(range(1, 10))


@dataclass(frozen=True, slots=True)
class BoardReport:
    """What the report is made from. `checksum` is of what it shows; `frozen` when and with which one it was frozen.

    `history` is every tertial of every year's plan of the board, oldest first, where the format tells of it.
    `public`: for everybody to read. `checksum` is not of what it shows then, and is left out with persons' names.
    """

    summary: Summary
    checksum: str
    frozen: tuple[datetime, str] | None = None
    public: bool = False
    history: tuple[Summary, ...] = ()

    @property
    def provenance(self) -> tuple[tuple[str, str], ...]:
        """(label, text)."""
        lines = texts.source(self.summary, "" if self.public else self.checksum)
        if self.frozen is None or self.public:
            return lines
        at, checksum = self.frozen
        return (*lines, texts.frozen(at, checksum, checksum == self.checksum))


def document(report: BoardReport) -> WrittenDocument:
    summary = report.summary
    written = WrittenDocument(
        title=texts.title(summary.year, summary.tertial),
        subtitle=texts.subtitle(summary, public=report.public),
        author=texts.sender(summary),
        made_at=summary.at,
        footer=texts.footer(summary, public=report.public),
        blocks=tuple(_Sections(report).every()),
    )
    return unbroken(written)


class _Sections:
    """`rows` are the numbers by which the sections refer to the appendices."""

    def __init__(self, report: BoardReport) -> None:
        self.report = report
        self.summary = report.summary
        self.rows = RowNumbers(self.summary)
        initiatives = [each for each in self.summary.goals if _is_initiative(each)]
        self.goals = [each for each in self.summary.goals if not _is_initiative(each)]
        self.initiatives = [standing for goal in initiatives for standing in goal.standings]

    def every(self) -> Iterable[Block]:
        """The goals first, then the whole in words, what is to be decided and what deviates; the rest after."""
        yield Note(texts.period(self.summary))
        yield from self._fulfilment()
        yield Heading(texts.summary_heading())
        yield from (Paragraph(each) for each in plain_summary.paragraphs(self.summary))
        yield from self._decisions()
        yield from self._deviations()
        yield from self._reporting()
        yield from self._overview()
        yield Heading(texts.goals_heading())
        for goal in self.goals:
            yield from self._goal(goal)
        yield from goal_figures.section(self.summary)
        yield from self._measures()
        yield from self._changes()
        yield from promise_section.section(self.summary, self.rows)
        yield from self._initiatives()
        yield from self._finished()
        yield from self._unfinished()
        yield from self._surveys()
        yield from self._appendices()

    def _fulfilment(self) -> Iterable[Block]:
        yield Heading(goal_table.heading())
        yield Paragraph(goal_table.lead(self.summary))
        lines = tuple(
            (
                self.rows.of_goal(each),
                goal_table.name(each.goal),
                goal_table.assessed(each.assessment),
                goal_table.target_in_brief(each),
                goal_table.latest(each),
                goal_table.assessor(each.assessor),
            )
            for each in assessed_goals(self.summary)
            if each.goal
        )
        if lines:
            yield Grid(goal_table.caption(), goal_table.header(), lines, (0.8, 3.9, 2.1, 2.5, 4.1, 2.9))

    def _decisions(self) -> Iterable[Block]:
        yield Heading(texts.decisions_heading())
        rows = [(each.standing, posts.decision(each.reason, self.summary.year)) for each in self.summary.decisions]
        if not rows:
            yield Paragraph(texts.no_decisions())
            return
        lines = tuple((self._number(each), each.activity.title, _answers(each), why) for each, why in rows)
        yield Grid(texts.decisions_caption(), texts.decisions_header(), lines, (0.6, 4.4, 2.6, 3.4), frozenset({0}))

    def _reporting(self) -> Iterable[Block]:
        yield Heading(texts.reporting_heading())
        if self.summary.late:
            yield Paragraph(texts.late(len(self.summary.late)))
        rows = [_unit_row(each.unit or texts.no_unit(), each) for each in self.summary.units]
        total = UnitReporting("", self.summary.reported, self.summary.total)
        lines = (*rows, _unit_row(texts.whole(), total))
        yield Grid(texts.reporting_caption(), texts.reporting_header(), lines, (5, 1.2, 1.4, 1), frozenset({1, 2, 3}))
        if shared := at_the_first(each.activity for each in self.summary.standings):
            yield Note(shared)

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
        start = (self._number(each), activity.title, texts.kinds(activity.kinds))
        return (*start, common.units(activity.units), texts.status(each), texts.finish(each))

    def _deviations(self) -> Iterable[Block]:
        yield Heading(texts.deviations_heading())
        if not self.summary.deviations:
            yield Paragraph(texts.no_deviations())
            return
        lines = tuple(
            (
                self._number(each),
                f"{each.activity.title}\n{_answers(each)}",
                texts.status(each),
                texts.cause(each, self.summary.measures),
                texts.finish(each),
            )
            for each in self.summary.deviations
        )
        widths = (0.6, 3.3, 1.9, 4.9, 1.6)
        yield Grid(texts.deviations_caption(), texts.deviations_header(), lines, widths, frozenset({0}))

    def _measures(self) -> Iterable[Block]:
        """Nothing where none was ever stated."""
        if not self.summary.measures.every:
            return
        yield Heading(measure_texts.report_heading(), 2)
        yield Note(texts.measures_of_day(self.summary.measures.today))
        yield Paragraph(" ".join(measure_texts.lines(self.summary)))
        known = {each.activity.id: each.activity for each in self.summary.standings}
        lines = tuple(
            (
                str(self.rows.of_activity(each.activity_id)),
                f"{known[each.activity_id].title}\n{common.units(known[each.activity_id].units)}",
                each.what,
                each.who,
                each.due.isoformat() if each.due else "",
                measure_texts.report_state(each, self.summary.measures.today),
            )
            for each in self.summary.measures.every
        )
        widths = (0.6, 3.2, 3.6, 1.9, 1.6, 2.3)
        yield Grid(measure_texts.report_caption(), measure_texts.report_header(), lines, widths, frozenset({0}))

    def _changes(self) -> Iterable[Block]:
        yield Heading(texts.changes_heading())
        if not self.summary.changes:
            yield Paragraph(texts.no_earlier_reports() if self.summary.is_first else texts.no_changes())
            yield from self._uncompared()
            return
        lines = tuple(
            (self._number(each), each.activity.title, texts.before(each), texts.status(each))
            for each in self.summary.changes
        )
        yield Grid(
            texts.changes_caption(self.summary.tertial), texts.changes_header(), lines, (0.6, 5, 3, 3), frozenset({0})
        )
        yield from self._uncompared()

    def _uncompared(self) -> Iterable[Block]:
        told = "" if self.summary.is_first else posts.uncompared(self.summary.uncompared)
        if told:
            yield Paragraph(told)

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
                self._number(each),
                each.activity.title,
                common.units(each.activity.units),
                texts.status(each),
                texts.comment(each),
            )
            for each in found
        )
        caption = texts.finished_caption(self.summary.is_first)
        yield Grid(caption, texts.finished_header(), lines, (0.6, 2.9, 2.4, 1.5, 4.2), frozenset({0}))

    def _unfinished(self) -> Iterable[Block]:
        """Of the year's last tertial; nothing where nothing is left."""
        lines = tuple(
            (
                self._number(each),
                each.activity.title,
                common.units(each.activity.units),
                texts.status(each),
                texts.finish(each),
            )
            for each in year_end.unfinished(self.summary)
        )
        if lines:
            yield Heading(texts.unfinished_heading())
            caption = texts.unfinished_caption(self.summary.year)
            yield Grid(caption, texts.unfinished_header(), lines, (0.6, 4.4, 3.0, 2.4, 1.7), frozenset({0}))

    def _surveys(self) -> Iterable[Block]:
        if self.summary.surveys:
            yield Heading(texts.surveys_heading())
            contacts = not self.report.public
            lines = tuple(
                (each.survey.unit, each.survey.survey, texts.outcome(each), *((each.survey.contact,) * contacts))
                for each in self.summary.surveys
            )
            header, widths = texts.surveys_header(), (2.6, 3.4, 3.0, 2.6)
            columns = len(header) - (not contacts)
            yield Grid(texts.surveys_caption(), header[:columns], lines, widths[:columns])

    def _appendices(self) -> Iterable[Block]:
        yield NewPage(wide=True)
        yield Heading(texts.rows_heading())
        yield Note(texts.signs())
        yield self._every_activity()
        yield Heading(goal_table.rows_heading())
        yield from self._every_goal()
        yield NewPage()
        yield Heading(texts.withheld_heading())
        yield Paragraph(texts.withheld(sum(each.withheld for each in self.summary.standings)))
        yield from (Paragraph(each) for each in (texts.names_withheld(self._unnamed),) if self._unnamed)
        yield Heading(texts.source_heading())
        yield from (Paragraph(text, label) for label, text in self.report.provenance)
        yield Paragraph(texts.source_explained(checksum=not self.report.public))

    def _every_activity(self) -> Grid:
        tertials = self.summary.tertials
        lines = tuple(
            (
                self._number(each),
                each.activity.title,
                common.units(each.activity.units),
                each.activity.collaboration,
                *(status.sign if status else NOT_REPORTED_SIGN for _, status in each.track),
                texts.finish(each),
                texts.comment(each),
            )
            for each in self.summary.standings
        )
        widths = (0.4, 3, 2.2, 1.6, *(0.4,) * len(tertials), 1.2, 4.4)
        return Grid(texts.rows_caption(), texts.rows_header(tertials), lines, widths, frozenset({0}))

    def _every_goal(self) -> Iterable[Block]:
        lines = tuple(
            (
                self.rows.of_goal(each),
                texts.goal_name(each),
                goal_table.assessed(each.assessment),
                goal_table.comment(each.assessment),
                goal_table.latest(each),
                goal_table.at(each.assessment),
                goal_table.assessor(each.assessor),
            )
            for each in assessed_goals(self.summary)
        )
        if not lines:
            yield Paragraph(goal_table.lead(self.summary))
            return
        yield Grid(goal_table.rows_caption(), goal_table.rows_header(), lines, (0.6, 3, 1.8, 4.6, 3.6, 1.4, 2))

    @property
    def _unnamed(self) -> int:
        return sum(each.activity.title == texts.unnamed() for each in self.summary.standings)

    def _number(self, each: ActivityStanding) -> str:
        return str(self.rows.of(each))


def _answers(each: ActivityStanding) -> str:
    return common.units(each.activity.units) or texts.no_unit()


def _is_initiative(each: GoalSummary) -> bool:
    return each.goal is not None and each.goal.kind is GoalKind.SPECIAL_INITIATIVE


def _unit_row(name: str, each: UnitReporting) -> tuple[str, ...]:
    return (name, str(each.total), str(each.reported), str(each.missing))


def _numbers(counts: Counts) -> tuple[int, ...]:
    return (*counts.by_status.values(), counts.not_reported)


def _figures(counts: Counts) -> tuple[str, ...]:
    return tuple(str(number) for number in (*_numbers(counts), counts.total))
