"""The board's report as a file in the personal chat: offered, and made when the person has said yes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import Any

from bot import boards_seen, rights
from bot.here import Here
from bot.leadership import board_report, briefs
from bot.leadership.board_report import Order
from bot.leadership.question_desk import NoPlan, current_plan
from bot.ports import FileOffer, Message
from bot.taken_file import TakenFile, Write, text_in
from cards.texts import board_report as report_texts
from cards.texts import chat, files
from plan import as_asked
from plan.access import Act
from plan.audit import AuditAct, Deed, Through
from plan.calendar import end_of, swedish_day
from plan.facts import Facts
from plan.formats import Edition, ReportFormat
from plan.model import Person
from plan.refusals import OfferTooOld, ReportNotAllowed
from plan.tertial import Tertial
from storage import audits, knowledge, plans, rounds

_PUBLIC = re.compile(r"\brapport(?:en)? att publicera\b|\bpubliceringsversion", re.IGNORECASE)
_FORMATS = {
    ReportFormat.PDF: re.compile(r"\bpdf", re.IGNORECASE),
    ReportFormat.XLSX: re.compile(r"\b(?:excel|xlsx)", re.IGNORECASE),
    ReportFormat.CSV: re.compile(r"\bcsv", re.IGNORECASE),
    ReportFormat.HTML: re.compile(r"\b(?:html|webb)", re.IGNORECASE),
}
_SIZES = {
    ReportFormat.DOCX: (150_000, 250),
    ReportFormat.PDF: (300_000, 1_600),
    ReportFormat.XLSX: (16_000, 250),
    ReportFormat.CSV: (300, 240),
    ReportFormat.HTML: (20_000, 1_000),
}
"""Bytes of a report, and of each activity in it: what a person is told before the file is made."""
_LETTER_SIZE = 42_000


@dataclass(frozen=True, slots=True)
class WantedReport:
    """`day` None is as it looks when it is made."""

    plan_id: str
    tertial: Tertial
    order: Order
    day: date | None = None


def offered(here: Here, person: Person, text: str) -> tuple[Message, ...]:
    """The tertial summed up and the file's offer; nothing if no report is asked for. Raises `ReportNotAllowed`."""
    edition = _edition(text)
    if edition is None:
        return ()
    must_have_the_right(here, person)
    try:
        plan_id = current_plan(here, person, text)
    except NoPlan:
        return (Message(chat.no_plan()),)
    facts = knowledge.facts(here.connection, plan_id, here.now)
    asked, day = on_day(facts, text, here.now)
    if day and day > swedish_day(here.now):
        return (Message(files.day_to_come(day)),)
    then = facts.as_of(end_of(day)) if day else facts
    tertial = briefs.followed_up(then, asked)
    if tertial is None:
        named = briefs.named(then, asked)
        return (Message(files.not_followed_up_then(day) if day else report_texts.not_followed_up(named)),)
    report = WantedReport(plan_id, tertial, Order(format_named(text, edition), edition), day)
    return (Message(_told(then, report, person)), Message(offer=_offer(facts, report, here.now)))


def asks(text: str) -> bool:
    return _edition(text) is not None


def _edition(text: str) -> Edition | None:
    if briefs.asks_for_letter(text):
        return Edition.LETTER
    if _PUBLIC.search(text):
        return Edition.PUBLIC
    return Edition.FULL if briefs.asks_for_report(text) else None


def _told(then: Facts, report: WantedReport, person: Person) -> str:
    """What stands above the offer."""
    match report.order.edition:
        case Edition.LETTER:
            return f"{briefs.letter(then, report.tertial, person.name)}\n\n{files.letter_follows()}"
        case Edition.PUBLIC:
            return files.public_follows()
        case Edition.FULL:
            return f"{briefs.summary(then, report.tertial)}\n\n{files.other_formats()}"


def on_day(facts: Facts, text: str, now: datetime) -> tuple[str, date | None]:
    """The text without the earlier day it names, and that day.

    Without a year it is of the plan's, or of the next where nothing was followed up by then: tertial 3 closes in
    January.
    """
    for year in (facts.plan.year, facts.plan.year + 1):
        asked = as_asked.read(text, year)
        if asked and asked[1] <= swedish_day(now) and briefs.followed_up(facts.as_of(end_of(asked[1])), asked[0]):
            return asked
    return as_asked.read(text, facts.plan.year) or (text, None)


def wanted(here: Here, person: Person, context: Mapping[str, Any]) -> TakenFile:
    """What was said yes to, put in the audit trail. Raises `OfferTooOld`, `ReportNotAllowed`."""
    must_have_the_right(here, person)
    found = _read(context)
    must_be_followed_up(here, found.plan_id, found.tertial)
    boards_seen.must_see(here, person, found.plan_id)
    order = found.order
    edition = "" if order.edition is Edition.FULL else f".{order.edition}"
    subject = f"{found.tertial}{edition}.{order.format}"
    deed = Deed(AuditAct.REPORT_TAKE, subject, Through.CHAT, person.id, after=found.day and found.day.isoformat())
    audits.append(here.connection, here.municipality_id, here.now, deed)
    return TakenFile(partial(_gather, replace(found, order=replace(order, handler=person.name))))


def must_be_followed_up(here: Here, plan_id: str, tertial: Tertial) -> None:
    """Of a plan of ours. Raises `OfferTooOld`."""
    held = [each[0] for each in plans.ids_of(here.connection, here.municipality_id)]
    if plan_id not in held or tertial not in {each.tertial for each in rounds.of_plan(here.connection, plan_id)}:
        raise OfferTooOld


def must_have_the_right(here: Here, person: Person) -> None:
    if not rights.may(here, person, Act.TAKE_REPORT):
        raise ReportNotAllowed


def moment_of(day: date | None, now: datetime) -> datetime:
    return min(now, end_of(day)) if day else now


def day_in(context: Mapping[str, Any]) -> date | None:
    """Raises ValueError."""
    written = text_in(context, "day")
    return date.fromisoformat(written) if written else None


def _gather(report: WantedReport, here: Here) -> Write:
    try:
        moment, chosen = moment_of(report.day, here.now), report.day is not None
        found = board_report.gather(here.connection, report.plan_id, report.tertial, moment, chosen=chosen)
    except board_report.NoSuchRound:
        raise OfferTooOld from None
    return board_report.prepared(here.connection, report.plan_id, found, report.order)


def format_named(text: str, edition: Edition = Edition.FULL) -> ReportFormat:
    usual, *_ = edition.formats
    return next((each for each, words in _FORMATS.items() if each in edition.formats and words.search(text)), usual)


def _offer(facts: Facts, report: WantedReport, now: datetime) -> FileOffer:
    order, (whole, each) = report.order, _SIZES[report.order.format]
    context = {"plan": report.plan_id, "tertial": str(report.tertial), "format": order.format.value}
    context |= {} if order.edition is Edition.FULL else {"edition": order.edition.value}
    return FileOffer(
        name=board_report.file_name(facts.plan, report.tertial, order, now, report.day),
        description=_description(order),
        size=_LETTER_SIZE if order.edition is Edition.LETTER else whole + each * len(facts.plan.activities),
        context=context | ({"day": report.day.isoformat()} if report.day else {}),
    )


def _description(order: Order) -> str:
    if order.edition is not Edition.FULL:
        return files.letter_description() if order.edition is Edition.LETTER else files.public_description()
    return files.facts_description() if order.format is ReportFormat.CSV else files.description()


def _read(context: Mapping[str, Any]) -> WantedReport:
    plan_id, tertial, form = (text_in(context, name) for name in ("plan", "tertial", "format"))
    try:
        order = Order(ReportFormat(form), Edition(context.get("edition", Edition.FULL)))
        if order.format not in order.edition.formats:
            raise OfferTooOld
        return WantedReport(plan_id, Tertial.parse(tertial), order, day_in(context))
    except (ValueError, TypeError) as error:
        raise OfferTooOld from error
