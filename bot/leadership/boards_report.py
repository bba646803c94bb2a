"""The report over all boards as a file: for the command line, and offered in the personal chat."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from bot.here import Here
from bot.leadership import board_report, boards_desk, briefs, report_files
from bot.leadership.question_desk import NoPlan
from bot.ports import FileOffer, Message
from bot.taken_file import KIND, FileKind, TakenFile, Write, text_in
from cards.texts import boards_overview as texts
from cards.texts import chat
from plan import board_scope
from plan.all_boards import BoardsOverview
from plan.audit import AuditAct, Deed, Through
from plan.formats import OVERVIEW_FORMATS, ReportFormat
from plan.model import Person
from plan.refusals import OfferTooOld
from plan.tertial import Tertial
from storage import audits

_SIZE = (60_000, 12_000)
"""Bytes of a report, and of each board in it, about."""


def offered(here: Here, person: Person, text: str) -> tuple[Message, ...]:
    """Nothing if another report is asked for, or none. Raises `BoardsNotAllowed`."""
    if not briefs.asks_for_report(text) or not board_scope.read(text, ()).everywhere:
        return ()
    boards_desk.must_have_the_right(here, person)
    form = report_files.format_named(text)
    if form not in OVERVIEW_FORMATS:
        return (Message(texts.no_csv()),)
    try:
        overview = boards_desk.gather(here, person, number=briefs.number_named(text))
    except NoPlan:
        return (Message(chat.no_plan()),)
    if overview.tertial is None or not overview.boards:
        return (Message(texts.nothing_yet(overview.not_followed_up)),)
    whole, each = _SIZE
    offer = FileOffer(
        name=texts.report_name(overview.tertial, board_report.stamp(here.now), form),
        description=texts.report_description(),
        size=whole + each * len(overview.boards),
        context={KIND: FileKind.BOARDS, "tertial": str(overview.tertial), "format": form.value},
    )
    return (Message(texts.notification(overview)), Message(offer=offer))


def wanted(here: Here, person: Person, context: Mapping[str, Any]) -> TakenFile:
    """Put in the audit trail. Raises `OfferTooOld`, `BoardsNotAllowed`."""
    boards_desk.must_have_the_right(here, person)
    try:
        tertial, form = Tertial.parse(text_in(context, "tertial")), ReportFormat(text_in(context, "format"))
    except ValueError:
        raise OfferTooOld from None
    if form not in OVERVIEW_FORMATS:
        raise OfferTooOld
    deed = Deed(AuditAct.REPORT_TAKE, f"{tertial}.{form}", Through.CHAT, person.id, after="boards")
    audits.append(here.connection, here.municipality_id, here.now, deed)
    return TakenFile(partial(_gather, person, tertial, form))


def written(overview: BoardsOverview, form: ReportFormat) -> bytes:
    """Of an overview with a tertial. The libraries are imported where something is written: they take a second."""
    from bot.documents.writing import boards_report

    if overview.tertial is None:
        raise ValueError("nothing has been followed up")
    if form is ReportFormat.XLSX:
        return boards_report.workbook(overview, overview.tertial)
    document = boards_report.document(overview, overview.tertial)
    if form is ReportFormat.PDF:
        from bot.documents.writing.pdf import pdf

        return pdf(document)
    from bot.documents.writing.word import word

    return word(document)


def _gather(person: Person, tertial: Tertial, form: ReportFormat, here: Here) -> Write:
    """As the person's boards are by then."""
    try:
        overview = boards_desk.gather(here, person, tertial)
    except NoPlan:
        raise OfferTooOld from None
    return partial(written, overview, form)
