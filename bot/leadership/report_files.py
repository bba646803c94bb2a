"""The board's report as a file in the personal chat: offered, and made when the person has said yes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.leadership import board_report, briefing
from bot.leadership.asking import NoPlan, current_plan
from bot.leadership.board_report import Format
from bot.ports import FileOffer, Message
from cards.texts import board_report as report_texts
from cards.texts import chat, files
from plan import access
from plan.access import Act
from plan.facts import Facts
from plan.model import Person
from plan.refusals import OfferTooOld, ReportNotAllowed
from plan.tertial import Tertial
from storage import audits, knowledge, plans, rounds

_FORMATS = {
    Format.PDF: re.compile(r"\bpdf", re.IGNORECASE),
    Format.XLSX: re.compile(r"\b(?:excel|xlsx)", re.IGNORECASE),
    Format.CSV: re.compile(r"\bcsv", re.IGNORECASE),
}
_SIZES = {Format.DOCX: (150_000, 250), Format.PDF: (300_000, 1_600), Format.XLSX: (16_000, 250), Format.CSV: (300, 240)}
"""Bytes of a report, and of each activity in it: what a person is told before the file is made."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A report that its asker has the right to."""

    plan_id: str
    tertial: Tertial
    format: Format


def offered(
    connection: Connection, municipality_id: str, person: Person, text: str, now: datetime
) -> tuple[Message, ...]:
    """The tertial summed up and the file's offer; nothing if no report is asked for. Raises `ReportNotAllowed`."""
    if not briefing.asks_for_report(text):
        return ()
    _must_have_the_right(person)
    try:
        plan_id = current_plan(connection, municipality_id)
    except NoPlan:
        return (Message(chat.no_plan()),)
    facts = knowledge.facts(connection, plan_id, now)
    tertial = briefing.followed_up(facts, text)
    if tertial is None:
        return (Message(report_texts.not_followed_up(briefing.named(facts, text))),)
    told = f"{briefing.summary(facts, tertial)}\n\n{files.other_formats()}"
    return (Message(told), Message(offer=_offer(facts, Wanted(plan_id, tertial, _format(text)))))


def wanted(
    connection: Connection, municipality_id: str, person: Person, context: Mapping[str, Any], now: datetime
) -> Wanted:
    """What was said yes to, put in the audit trail. Raises `OfferTooOld`, `ReportNotAllowed`."""
    _must_have_the_right(person)
    found = _read(context)
    held = [plan_id for plan_id, _, _ in plans.ids_of(connection, municipality_id)]
    if found.plan_id not in held:
        raise OfferTooOld
    if found.tertial not in {each.tertial for each in rounds.of_plan(connection, found.plan_id)}:
        raise OfferTooOld
    subject = f"{found.tertial}.{found.format}"
    audits.append(connection, municipality_id, now, person.id, "report.take", subject, through="chat")
    return found


def _must_have_the_right(person: Person) -> None:
    if not access.may(access.roles(person, ()), Act.TAKE_REPORT):
        raise ReportNotAllowed


def _format(text: str) -> Format:
    return next((each for each, words in _FORMATS.items() if words.search(text)), Format.DOCX)


def _offer(facts: Facts, report: Wanted) -> FileOffer:
    whole, each = _SIZES[report.format]
    return FileOffer(
        name=board_report.file_name(facts.plan, report.tertial, report.format),
        description=files.facts_description() if report.format is Format.CSV else files.description(),
        size=whole + each * len(facts.plan.activities),
        context={"plan": report.plan_id, "tertial": str(report.tertial), "format": report.format.value},
    )


def _read(context: Mapping[str, Any]) -> Wanted:
    plan_id, tertial, form = (context.get(name) for name in ("plan", "tertial", "format"))
    if not isinstance(plan_id, str) or not isinstance(tertial, str) or not isinstance(form, str):
        raise OfferTooOld
    try:
        return Wanted(plan_id, Tertial.parse(tertial), Format(form))
    except ValueError as error:
        raise OfferTooOld from error
