"""The board's report as a file in the personal chat: offered, and made when the person has said yes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot import rights
from bot.here import Here
from bot.leadership import board_report, briefs
from bot.leadership.question_desk import NoPlan, current_plan
from bot.ports import FileOffer, Message
from cards.texts import board_report as report_texts
from cards.texts import chat, files
from plan.access import Act
from plan.audit import AuditAct, Deed, Through
from plan.facts import Facts
from plan.formats import ReportFormat
from plan.model import Person
from plan.refusals import OfferTooOld, ReportNotAllowed
from plan.tertial import Tertial
from storage import audits, knowledge, plans, rounds

_FORMATS = {
    ReportFormat.PDF: re.compile(r"\bpdf", re.IGNORECASE),
    ReportFormat.XLSX: re.compile(r"\b(?:excel|xlsx)", re.IGNORECASE),
    ReportFormat.CSV: re.compile(r"\bcsv", re.IGNORECASE),
}
_SIZES = {
    ReportFormat.DOCX: (150_000, 250),
    ReportFormat.PDF: (300_000, 1_600),
    ReportFormat.XLSX: (16_000, 250),
    ReportFormat.CSV: (300, 240),
}
"""Bytes of a report, and of each activity in it: what a person is told before the file is made."""


@dataclass(frozen=True, slots=True)
class WantedReport:
    """A report that its asker has the right to."""

    plan_id: str
    tertial: Tertial
    format: ReportFormat


def offered(here: Here, person: Person, text: str) -> tuple[Message, ...]:
    """The tertial summed up and the file's offer; nothing if no report is asked for. Raises `ReportNotAllowed`."""
    if not briefs.asks_for_report(text):
        return ()
    _must_have_the_right(here, person)
    try:
        plan_id = current_plan(here)
    except NoPlan:
        return (Message(chat.no_plan()),)
    facts = knowledge.facts(here.connection, plan_id, here.now)
    tertial = briefs.followed_up(facts, text)
    if tertial is None:
        return (Message(report_texts.not_followed_up(briefs.named(facts, text))),)
    told = f"{briefs.summary(facts, tertial)}\n\n{files.other_formats()}"
    offer = _offer(facts, WantedReport(plan_id, tertial, _format(text)), here.now)
    return (Message(told), Message(offer=offer))


def wanted(here: Here, person: Person, context: Mapping[str, Any]) -> WantedReport:
    """What was said yes to, put in the audit trail. Raises `OfferTooOld`, `ReportNotAllowed`."""
    _must_have_the_right(here, person)
    found = _read(context)
    held = [plan_id for plan_id, _, _ in plans.ids_of(here.connection, here.municipality_id)]
    if found.plan_id not in held:
        raise OfferTooOld
    if found.tertial not in {each.tertial for each in rounds.of_plan(here.connection, found.plan_id)}:
        raise OfferTooOld
    subject = f"{found.tertial}.{found.format}"
    deed = Deed(AuditAct.REPORT_TAKE, subject, Through.CHAT, person.id)
    audits.append(here.connection, here.municipality_id, here.now, deed)
    return found


def _must_have_the_right(here: Here, person: Person) -> None:
    if not rights.may(here, person, Act.TAKE_REPORT):
        raise ReportNotAllowed


def _format(text: str) -> ReportFormat:
    return next((each for each, words in _FORMATS.items() if words.search(text)), ReportFormat.DOCX)


def _offer(facts: Facts, report: WantedReport, now: datetime) -> FileOffer:
    whole, each = _SIZES[report.format]
    return FileOffer(
        name=board_report.file_name(facts.plan, report.tertial, report.format, now),
        description=files.facts_description() if report.format is ReportFormat.CSV else files.description(),
        size=whole + each * len(facts.plan.activities),
        context={"plan": report.plan_id, "tertial": str(report.tertial), "format": report.format.value},
    )


def _read(context: Mapping[str, Any]) -> WantedReport:
    """Compared with what there is and never kept, so its length does not matter."""
    plan_id, tertial, form = (context.get(name) for name in ("plan", "tertial", "format"))
    if not isinstance(plan_id, str) or not isinstance(tertial, str) or not isinstance(form, str):
        raise OfferTooOld
    try:
        return WantedReport(plan_id, Tertial.parse(tertial), ReportFormat(form))
    except ValueError as error:
        raise OfferTooOld from error
