"""What a controller or registrar takes out of the bot by file: the plan, the audit trail, a request for documents."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial
from typing import Any

from bot import boards_seen, rights
from bot.administration import audit_extract, handout
from bot.documents.writing.plan_export import written
from bot.here import Here
from bot.leadership import board_report, briefs, report_files
from bot.leadership.question_desk import NoPlan, current_plan
from bot.ports import FileOffer, Message
from bot.taken_file import KIND, FileKind, TakenFile, Write, text_in
from cards.texts import board_report as report_texts
from cards.texts import chat, files
from plan.access import Act
from plan.audit import AuditAct, Deed, Through
from plan.calendar import end_of, swedish_day
from plan.formats import PlanFormat
from plan.model import Person
from plan.refusals import OfferTooOld
from plan.swedish.dates import DAY, written_day
from plan.tertial import Tertial
from storage import audits, knowledge, plans

_PLAN = re.compile(
    r"exportera\s+(?:verksamhets)?planen\b(?P<rest>[^\n]*)",
    re.IGNORECASE,
)
_TRAIL = re.compile(
    rf"(?:visa |exportera |hämta )?spårningen(?:\s+(?:sedan|från(?: och med)?)\s+(?P<since>{DAY}))?"
    rf"(?:\s+(?:till(?: och med)?|t\.?o\.?m\.?)\s+(?P<until>{DAY}))?",
    re.IGNORECASE,
)
_HANDOUT = re.compile(r"begäran om (?:allmän(?:na)? )?handling(?:ar|en)?\b(?P<rest>[^\n]*)", re.IGNORECASE)
_FORMATS = {
    PlanFormat.XLSX: re.compile(r"\b(?:excel|xlsx)", re.IGNORECASE),
    PlanFormat.CSV: re.compile(r"\bcsv", re.IGNORECASE),
}
_YEAR = re.compile(r"\b(20\d\d)\b")
_ENTRY = 260
"""Bytes of an entry of the trail, about."""
_MOST = 18_000_000
"""Bytes of a file that can be taken this way."""
_HANDOUT_SIZE = (400_000, 2_600)
"""Bytes of a hand-out, and of each activity in it, about."""
_Offer = Callable[[Here, Person, re.Match[str]], tuple[Message, ...]]


def asks(text: str) -> bool:
    return _asked(text) is not None


def offered(here: Here, person: Person, text: str) -> tuple[Message, ...]:
    """Nothing if something else is asked for. Raises `NotAllowed`, `ReportNotAllowed`."""
    asked = _asked(text)
    if asked is None:
        return ()
    offer, match = asked
    try:
        return offer(here, person, match)
    except NoPlan:
        return (Message(chat.no_plan()),)


def _asked(text: str) -> tuple[_Offer, re.Match[str]] | None:
    line = " ".join(text.split()).rstrip("?!. ")
    tried = ((offer, pattern.fullmatch(line)) for pattern, offer in _OFFERS.items())
    return next(((offer, match) for offer, match in tried if match), None)


def _plan_offered(here: Here, person: Person, asked: re.Match[str]) -> tuple[Message, ...]:
    report_files.must_have_the_right(here, person)
    plan_id = _plan_meant(here, person, asked["rest"])
    if plan_id is None:
        held = boards_seen.plans_seen(here, person)
        return (Message(files.no_such_plan(", ".join(f"{board} {year}" for _, board, year in held))),)
    form = next((each for each, words in _FORMATS.items() if words.search(asked["rest"])), None)
    form = form or PlanFormat.DOCX
    plan = plans.get(here.connection, plan_id)
    offer = FileOffer(
        name=files.plan_name(plan.board, plan.year, board_report.stamp(here.now), form),
        description=files.plan_description(),
        size=12_000 + 300 * len(plan.activities),
        context={KIND: FileKind.PLAN, "plan": plan_id, "format": form},
    )
    return (Message(offer=offer),)


def _plan_meant(here: Here, person: Person, rest: str) -> str | None:
    """The one that is followed up now, or the newest of the year or board that is named; None for a year without."""
    followed, held = current_plan(here, person), boards_seen.plans_seen(here, person)
    year = _YEAR.search(rest)
    of_board = [each for each in held if each[1].casefold() in rest.casefold()]
    if year is None and not of_board:
        return followed
    board = next(each[1] for each in held if each[0] == followed)
    among = of_board or [each for each in held if each[1] == board]
    fitting = [each[0] for each in among if year is None or each[2] == int(year[1])]
    return fitting[-1] if fitting else None


def plan_wanted(here: Here, person: Person, context: Mapping[str, Any]) -> TakenFile:
    report_files.must_have_the_right(here, person)
    plan_id = text_in(context, "plan")
    try:
        form = PlanFormat(text_in(context, "format"))
    except ValueError:
        raise OfferTooOld from None
    held = {each[0]: f"{each[1]} {each[2]}" for each in plans.ids_of(here.connection, here.municipality_id)}
    if plan_id not in held:
        raise OfferTooOld
    boards_seen.must_see(here, person, plan_id)
    _note(here, person, AuditAct.PLAN_TAKE, f"{held[plan_id]}.{form}")

    def gather(then: Here) -> Write:
        return partial(written, plans.get(then.connection, plan_id), form, then.now)

    return TakenFile(gather)


def _trail_offered(here: Here, person: Person, asked: re.Match[str]) -> tuple[Message, ...]:
    rights.must(here, person, Act.TAKE_OUT)
    since, until = (_last_such(asked[name], swedish_day(here.now)) for name in ("since", "until"))
    if since and until and until < since:
        return (Message(files.days_the_wrong_way()),)
    size = 100 + _ENTRY * audit_extract.count(here, since, until)
    if size > _MOST:
        return (Message(files.trail_too_long()),)
    days = {name: day.isoformat() for name, day in (("since", since), ("until", until)) if day}
    offer = FileOffer(
        name=files.trail_name(since, until, board_report.stamp(here.now)),
        description=files.trail_description(),
        size=size,
        context={KIND: FileKind.TRAIL, **days},
    )
    return (Message(offer=offer),)


def _last_such(day: str | None, today: date) -> date | None:
    """Of this year, or where that is to come of the last."""
    found = written_day(day) if day else None
    if found is None:
        return None
    this = found.in_year(today.year)
    return this if this is None or this <= today else found.in_year(today.year - 1)


def trail_wanted(here: Here, person: Person, context: Mapping[str, Any]) -> TakenFile:
    rights.must(here, person, Act.TAKE_OUT)
    try:
        since, until = (_day(context, name) for name in ("since", "until"))
    except ValueError:
        raise OfferTooOld from None
    told = {"since": str(since), "until": str(until)}
    _note(here, person, AuditAct.AUDIT_EXPORT, "", told)

    def gather(then: Here) -> Write:
        content = audit_extract.as_csv(audit_extract.entries(then, since, until))
        return lambda: content

    return TakenFile(gather)


def _handout_offered(here: Here, person: Person, asked: re.Match[str]) -> tuple[Message, ...]:
    rights.must(here, person, Act.TAKE_OUT)
    plan_id = current_plan(here)
    facts = knowledge.facts(here.connection, plan_id, here.now)
    text, day = report_files.on_day(facts, asked["rest"], here.now)
    if day and day > swedish_day(here.now):
        return (Message(files.day_to_come(day)),)
    then = facts.as_of(end_of(day)) if day else facts
    tertial = briefs.followed_up(then, text)
    if tertial is None:
        named = briefs.named(then, text)
        return (Message(files.not_followed_up_then(day) if day else report_texts.not_followed_up(named)),)
    title = report_texts.title(facts.plan.year, tertial)
    whole, each = _HANDOUT_SIZE
    context = {KIND: FileKind.HANDOUT, "plan": plan_id, "tertial": str(tertial)}
    offer = FileOffer(
        name=files.handout_name(title, board_report.stamp(here.now)),
        description=files.handout_description(),
        size=whole + each * len(facts.plan.activities),
        context=context | ({"day": day.isoformat()} if day else {}),
    )
    return (Message(offer=offer),)


def handout_wanted(here: Here, person: Person, context: Mapping[str, Any]) -> TakenFile:
    rights.must(here, person, Act.TAKE_OUT)
    try:
        plan_id, tertial = text_in(context, "plan"), Tertial.parse(text_in(context, "tertial"))
        day = report_files.day_in(context)
    except ValueError:
        raise OfferTooOld from None
    report_files.must_be_followed_up(here, plan_id, tertial)
    moment = report_files.moment_of(day, here.now)
    _note(here, person, AuditAct.HANDOUT_TAKE, str(tertial), day and day.isoformat())
    return TakenFile(partial(_handout, plan_id, tertial, moment))


def _handout(plan_id: str, tertial: Tertial, moment: datetime, here: Here) -> Write:
    try:
        return handout.gather(here, plan_id, tertial, moment)
    except board_report.NoSuchRound:
        raise OfferTooOld from None


def _day(context: Mapping[str, Any], name: str) -> date | None:
    written_so = text_in(context, name)
    return date.fromisoformat(written_so) if written_so else None


def _note(here: Here, person: Person, act: AuditAct, subject: str, after: Any = None) -> None:
    deed = Deed(act, subject, Through.CHAT, person.id, after=after)
    audits.append(here.connection, here.municipality_id, here.now, deed)


_OFFERS: Mapping[re.Pattern[str], _Offer] = {
    _PLAN: _plan_offered,
    _TRAIL: _trail_offered,
    _HANDOUT: _handout_offered,
}
