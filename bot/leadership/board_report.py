"""What nämnden gets: a tertial as a document, as it looks now or as it looked on an earlier day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial

from sqlalchemy import Connection

from bot.documents.writing import facts_table
from bot.documents.writing.blocks import WrittenDocument
from bot.documents.writing.board_report import BoardReport, document
from bot.documents.writing.csv import csv_file
from bot.taken_file import Write
from cards.texts import board_report as texts
from plan import snapshot
from plan.board_settings import BoardSettings
from plan.calendar import SWEDEN
from plan.facts import Facts
from plan.formats import Edition, ReportFormat
from plan.measure_count import measures_of
from plan.model import Plan, RoundState
from plan.publication import publishable
from plan.summary import Summary, summarise
from plan.tertial import Tertial
from storage import boards, knowledge, plans, snapshots, templates
from storage.snapshots import Frozen


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted of a tertial. `handler` prepares the matter that a letter is of, "" where nobody is known."""

    format: ReportFormat
    edition: Edition = Edition.FULL
    handler: str = ""


class NoSuchRound(Exception):
    """The tertial was not followed up at that moment; in English, with the remedy."""


def gather(
    connection: Connection, plan_id: str, tertial: Tertial | None, now: datetime, *, chosen: bool = False
) -> BoardReport:
    """As it looked at `now`, which may be an earlier moment; without a tertial the newest one opened by then.

    `chosen`: the moment was asked for. Else what is frozen tells the measures too as they stood then.
    """
    facts = knowledge.facts(connection, plan_id, now).as_of(now)
    wanted = tertial or facts.current
    held = facts.round_of(wanted) if wanted else None
    if held is None:
        when = f"{now.astimezone(SWEDEN):%Y-%m-%d %H:%M}"
        raise NoSuchRound(f"{f'{wanted} was not' if wanted else 'Nothing was'} followed up by {when}. {_known(facts)}")
    summary = summarise(facts, held.tertial)
    frozen = snapshots.newest(connection, held.id, now)
    if frozen and not chosen and held.state is not RoundState.OPEN:
        summary = replace(summary, measures=measures_of(facts.as_of(_shown(summary, frozen)), held.tertial))
    form = snapshot.form_of(frozen.content) if frozen else snapshot.FORMAT
    return BoardReport(
        summary=summary,
        checksum=snapshot.checksum(snapshot.content(summary, form)),
        frozen=(frozen.at, frozen.checksum) if frozen else None,
    )


def _shown(summary: Summary, frozen: Frozen) -> datetime:
    """The moment of which a closed tertial tells: when it was frozen, or when the last late answer came."""
    goals = (each.assessment for each in summary.goals)
    surveys = (each.outcome for each in summary.surveys)
    late = (each.at for each in (*summary.late, *goals, *surveys) if each and each.late and each.at)
    return max([frozen.at, *late])


def prepared(connection: Connection, plan_id: str, report: BoardReport, order: Order) -> Write:
    """Reads what else the order asks for; what it returns makes the file, beside the database."""
    template = templates.of_plan(connection, plan_id) if order.format is ReportFormat.DOCX else None
    match order.edition:
        case Edition.LETTER:
            return lambda: _letter(report.summary, order, template)
        case Edition.PUBLIC:
            chosen = BoardSettings.read(boards.of_plan(connection, plan_id))
            report = published(report, names=chosen.public_names)
    if order.format is ReportFormat.XLSX:
        report = replace(report, history=_history(connection, plan_id, report.summary.at))
    return partial(written, report, order.format, template)


def _history(connection: Connection, plan_id: str, at: datetime) -> tuple[Summary, ...]:
    """Every tertial that the board has followed up by then, of this plan and those of other years."""
    found = (knowledge.facts(connection, each, at).as_of(at) for each in plans.of_same_board(connection, plan_id))
    return tuple(summarise(facts, held.tertial) for facts in found for held in facts.rounds)


def published(report: BoardReport, *, names: bool) -> BoardReport:
    """`names`: those of protected activities are told."""
    summary = report.summary if names else publishable(report.summary, texts.unnamed(), texts.other_units())
    return replace(report, summary=summary, public=True)


def _letter(summary: Summary, order: Order, template: bytes | None) -> bytes:
    from bot.documents.writing import letter

    return _word(letter.document(summary, order.handler), template)


def _word(document: WrittenDocument, template: bytes | None) -> bytes:
    from bot.documents.writing.word import written
    from bot.documents.writing.word_look import OwnLook
    from bot.documents.writing.word_template import TemplateLook

    return written(document, TemplateLook(template, document) if template else OwnLook(document))


def written(report: BoardReport, form: ReportFormat, template: bytes | None = None) -> bytes:
    """`template` is the municipality's own, for Word.

    The libraries take a second to import, which what writes no document need not wait for.
    """
    match form:
        case ReportFormat.DOCX:
            return _word(document(report), template)
        case ReportFormat.PDF:
            from bot.documents.writing.pdf import pdf

            return pdf(document(report))
        case ReportFormat.XLSX:
            from bot.documents.writing.excel import excel

            return excel(report)
        case ReportFormat.CSV:
            return csv_file(facts_table.header(report.summary), facts_table.rows(report.summary))
        case ReportFormat.HTML:
            from bot.documents.writing.html import html

            return html(document(report))


def file_name(plan: Plan, tertial: Tertial, order: Order, now: datetime, day: date | None = None) -> str:
    """With the day that it shows, and the moment it was asked for."""
    title, form = texts.named(texts.title(plan.year, tertial), order.edition), order.format
    return f"{title} {texts.as_it_was(day)}, {stamp(now)}.{form}" if day else f"{title}, {stamp(now)}.{form}"


def stamp(now: datetime) -> str:
    """The moment in a file's name: of two with one name Teams may keep the first, or not ask for the second at all."""
    local = now.astimezone(SWEDEN)
    return f"{local:%Y-%m-%d %H.%M.%S},{local.microsecond // 1000:03}"


def _known(facts: Facts) -> str:
    tertials = ", ".join(str(each.tertial) for each in facts.rounds)
    return f"Followed up so far: {tertials}." if tertials else "Run: tertialbot round open"
