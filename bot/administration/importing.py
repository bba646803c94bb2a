"""A document becomes a stored plan, or the new shape of one, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from bot.followup import rounds
from plan.model import Plan, Question
from plan.reading import Document, read_plan
from plan.reading.doubts.answers import Numbers, Returned, corrected, corrections, sentences, told_by_rows
from plan.reading.doubts.revision import Revision, revise
from storage import answers, audits, municipalities, plans
from storage.ids import new_id
from storage.municipalities import Municipality


@dataclass(frozen=True, slots=True)
class Prepared:
    """What an import would store. `answered` are answers to remember, by sentence.

    `revision` tells what would change when the board and year are stored; None when they are not.
    """

    read: Plan
    revision: Revision | None
    answered: Mapping[str, str]

    @property
    def questions(self) -> tuple[Question, ...]:
        return self.read.questions + (self.revision.questions if self.revision else ())

    def with_reason(self, reason: str) -> Prepared:
        """With one reason for all dropped activities that have none."""
        return replace(self, revision=self.revision.with_reason(reason)) if self.revision else self

    def of(self, municipality: str) -> Prepared:
        """As the plan of that municipality, whatever the document says."""
        revision = self.revision
        if revision:
            revision = replace(revision, plan=replace(revision.plan, organisation=municipality))
        return replace(self, read=replace(self.read, organisation=municipality), revision=revision)


def prepare(
    connection: Connection,
    municipality_id: str,
    document: Document,
    board: str | None = None,
    year: int | None = None,
    returned: Returned | None = None,
) -> Prepared:
    """Changes nothing, but locks the municipality until the transaction's end.

    Raises NotAPlan, and UnclearAnswer when what was returned does not fit the document.
    """
    municipalities.lock(connection, municipality_id)  # two imports at once would both add a plan they do not find
    known = answers.remembered(connection, municipality_id)
    returned = returned or Returned()
    unanswered = read_plan(document, board, year)
    numbers = Numbers(unanswered)
    remembered = read_plan(document, board, year, known) if known else unanswered
    sent = numbers.given(remembered)
    stored = plans.find(connection, municipality_id, sent.board, sent.year)
    of_revision = revise(stored, sent, known, numbers.last).questions if stored else ()
    given = sentences(returned, (*numbers.questions.values(), *of_revision))
    wanted = corrections(sent, returned.rows)
    given |= told_by_rows(sent, wanted)
    settled = {**known, **given}
    answered = remembered if settled == known else read_plan(document, board, year, settled)
    read = numbers.given(corrected(answered, wanted))
    return Prepared(read, revise(stored, read, settled, numbers.last) if stored else None, given)


def names_another(home: Municipality, read: Plan) -> bool:
    """Whether the document is of another municipality than this one; any will do before the first plan has named it."""
    return bool(home.name and read.organisation) and home.name.casefold() != read.organisation.casefold()


def store(connection: Connection, municipality_id: str, read: Plan, now: datetime) -> Plan:
    """The plan as stored, with the ids it keeps. One of a board and year that are stored goes by `store_revision`."""
    plan_id = plans.add(connection, municipality_id, with_lasting_ids(read), now)
    municipalities.name(connection, municipality_id, read.organisation)
    return plans.get(connection, plan_id)


def store_revision(connection: Connection, municipality_id: str, revision: Revision, now: datetime) -> Plan:
    """The stored plan in its new shape; reports and history are kept. Each dropped activity must have its reason."""
    revised = with_lasting_ids(revision.plan, {each.id for each in revision.new})
    plans.revise(connection, revised, revision.reasons, now)
    moved = {change.after.id for change in revision.changed if "units" in change.fields}
    new = {each.id for each in revised.activities} - {each.id for each in revision.plan.activities}
    rounds.ask_anew(connection, revised.id, moved | new, now)
    _audit(connection, municipality_id, revision, now)
    return plans.get(connection, revised.id)


def remember(connection: Connection, municipality_id: str, given: Mapping[str, str], now: datetime) -> None:
    """Next year's document is not asked about the same again."""
    answers.remember(connection, municipality_id, given, now)


def with_lasting_ids(read: Plan, only: set[str] | None = None) -> Plan:
    """A reading numbers its activities; the stored ones, and the questions about them, get ids of their own."""
    ids = {activity.id: new_id() for activity in read.activities if only is None or activity.id in only}
    return replace(
        read,
        activities=tuple(replace(each, id=ids.get(each.id, each.id)) for each in read.activities),
        questions=tuple(replace(each, about=_renamed(each.about, ids)) for each in read.questions),
    )


def _renamed(about: str, ids: dict[str, str]) -> str:
    old, dot, field = about.partition(".")
    return f"{ids.get(old, old)}{dot}{field}"


def _audit(connection: Connection, municipality_id: str, revision: Revision, now: datetime) -> None:
    audits.append(
        connection,
        municipality_id,
        now,
        None,
        "plan.revise",
        f"{revision.plan.board} {revision.plan.year}",
        through="command",
        before={each.before.id: each.before.title for each in revision.changed}
        | {each.id: each.title for each in revision.dropped},
        after={
            "changed": {each.after.id: each.after.title for each in revision.changed},
            "new": [each.title for each in revision.new],
            "dropped": dict(revision.reasons),
        },
    )
