"""A document becomes a stored plan, or the new shape of one, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.directory import people_file
from bot.followup import assignments
from bot.here import Here
from plan.audit import AuditAct, Deed, Through
from plan.model import Plan, Question
from plan.reading import Document, read_plan
from plan.reading.doubts.answers import Numbers, Returned, corrected, corrections, sentences, told_by_rows
from plan.reading.doubts.revision import Revision, revise
from storage import answers, audits, municipalities, plans
from storage.ids import new_id


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
    here: Here,
    document: Document,
    board: str | None = None,
    year: int | None = None,
    returned: Returned | None = None,
) -> Prepared:
    """Changes nothing, but locks the municipality until the transaction's end.

    Raises NotAPlan, and UnclearAnswer when what was returned does not fit the document.
    """
    municipalities.lock(
        here.connection, here.municipality_id
    )  # two imports at once would both add a plan they do not find
    known = answers.remembered(here.connection, here.municipality_id)
    returned = returned or Returned()
    unanswered = read_plan(document, board, year)
    numbers = Numbers(unanswered)
    remembered = read_plan(document, board, year, known) if known else unanswered
    sent = numbers.given(remembered)
    stored = plans.find(here.connection, here.municipality_id, sent.board, sent.year)
    of_revision = revise(stored, sent, known, numbers.last).questions if stored else ()
    given = sentences(returned, (*numbers.questions.values(), *of_revision))
    wanted = corrections(sent, returned.rows)
    given |= told_by_rows(sent, wanted)
    settled = {**known, **given}
    answered = remembered if settled == known else read_plan(document, board, year, settled)
    read = numbers.given(corrected(answered, wanted))
    return Prepared(read, revise(stored, read, settled, numbers.last) if stored else None, given)


def names_another(ours: str, read: Plan) -> bool:
    """Whether the document is of another municipality than this one; any will do before the first plan has named it."""
    return bool(ours and read.organisation) and ours.casefold() != read.organisation.casefold()


def store(here: Here, read: Plan) -> Plan:
    """The plan as stored, with the ids it keeps. One of a board and year that are stored goes by `store_revision`."""
    plan_id = plans.add(here.connection, here.municipality_id, with_lasting_ids(read), here.now)
    municipalities.name(here.connection, here.municipality_id, read.organisation)
    people_file.carry_goal_owners(here, plan_id)
    return plans.get(here.connection, plan_id)


def store_revision(here: Here, revision: Revision) -> Plan:
    """The stored plan in its new shape; reports and history are kept. Each dropped activity must have its reason."""
    revised = with_lasting_ids(revision.plan, {each.id for each in revision.new})
    with assignments.fitting(here):
        plans.revise(here.connection, revised, revision.reasons, here.now)
        people_file.carry_goal_owners(here, revised.id)
    _audit(here, revision)
    return plans.get(here.connection, revised.id)


def remember(here: Here, given: Mapping[str, str]) -> None:
    """Next year's document is not asked about the same again."""
    answers.remember(here.connection, here.municipality_id, given, here.now)


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


def _audit(here: Here, revision: Revision) -> None:
    deed = Deed(
        AuditAct.PLAN_REVISE,
        f"{revision.plan.board} {revision.plan.year}",
        Through.COMMAND,
        before={each.before.id: each.before.title for each in revision.changed}
        | {each.id: each.title for each in revision.dropped},
        after={
            "changed": {each.after.id: each.after.title for each in revision.changed},
            "new": [each.title for each in revision.new],
            "dropped": dict(revision.reasons),
        },
    )
    audits.append(here.connection, here.municipality_id, here.now, deed)
