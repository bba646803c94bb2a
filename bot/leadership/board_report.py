"""What nämnden gets: a tertial as a document, as it looks now or as it looked on an earlier day."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Connection

from bot.documents.writing import facts_table
from bot.documents.writing.board_report import BoardReport, document
from bot.documents.writing.csv import csv_file
from cards.texts import board_report as texts
from plan import snapshot
from plan.calendar import SWEDEN
from plan.facts import Facts
from plan.formats import ReportFormat
from plan.model import Plan
from plan.summary import summarise
from plan.tertial import Tertial
from storage import knowledge, snapshots


class NoSuchRound(Exception):
    """The tertial was not followed up at that moment; in English, with the remedy."""


def gather(connection: Connection, plan_id: str, tertial: Tertial | None, now: datetime) -> BoardReport:
    """As it looked at `now`, which may be an earlier moment; without a tertial the newest one opened by then."""
    facts = knowledge.facts(connection, plan_id, now).as_of(now)
    wanted = tertial or facts.current
    held = facts.round_of(wanted) if wanted else None
    if held is None:
        when = f"{now.astimezone(SWEDEN):%Y-%m-%d %H:%M}"
        raise NoSuchRound(f"{f'{wanted} was not' if wanted else 'Nothing was'} followed up by {when}. {_known(facts)}")
    summary = summarise(facts, held.tertial)
    frozen = snapshots.newest(connection, held.id, now)
    form = snapshot.form_of(frozen.content) if frozen else snapshot.FORMAT
    return BoardReport(
        summary=summary,
        checksum=snapshot.checksum(snapshot.content(summary, form)),
        frozen=(frozen.at, frozen.checksum) if frozen else None,
    )


def written(report: BoardReport, form: ReportFormat) -> bytes:
    """The libraries take a second to import, which what writes no document need not wait for."""
    match form:
        case ReportFormat.DOCX:
            from bot.documents.writing.word import word

            return word(document(report))
        case ReportFormat.PDF:
            from bot.documents.writing.pdf import pdf

            return pdf(document(report))
        case ReportFormat.XLSX:
            from bot.documents.writing.excel import excel

            return excel(report)
        case ReportFormat.CSV:
            return csv_file(facts_table.header(report.summary), facts_table.rows(report.summary))


def file_name(plan: Plan, tertial: Tertial, form: ReportFormat, now: datetime, day: date | None = None) -> str:
    """With the day that it shows, and the moment it was asked for."""
    title = texts.title(plan.year, tertial)
    return f"{title} {texts.as_it_was(day)}, {stamp(now)}.{form}" if day else f"{title}, {stamp(now)}.{form}"


def stamp(now: datetime) -> str:
    """The moment in a file's name: of two with one name Teams may keep the first, or not ask for the second at all."""
    local = now.astimezone(SWEDEN)
    return f"{local:%Y-%m-%d %H.%M.%S},{local.microsecond // 1000:03}"


def _known(facts: Facts) -> str:
    tertials = ", ".join(str(each.tertial) for each in facts.rounds)
    return f"Followed up so far: {tertials}." if tertials else "Run: tertialbot round open"
