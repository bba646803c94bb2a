"""A document becomes a stored plan, or the new shape of one, in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from bot.administration.open_questions import tell_administrators
from bot.directory import people_file
from bot.followup import assignments
from bot.here import Here
from plan.audit import AuditAct, Deed, Doer, Through
from plan.indicators.proposals import is_proposal, with_proposals
from plan.model import Person, Plan, Question
from plan.reading import Document, read_plan
from plan.reading.doubts import whose
from plan.reading.doubts.answers import (
    Numbers,
    Returned,
    corrected,
    corrections,
    followed,
    sentences,
    told_by_rows,
)
from plan.reading.doubts.revision import Revision, revise
from storage import answers, audits, municipalities, plans
from storage.ids import new_id


@dataclass(frozen=True, slots=True)
class Prepared:
    """What an import would store. `answered` are answers to remember, by sentence.

    `revision` tells what would change when the board and year are stored; None when they are not. `proposals` ask
    whether goals are counted by the figures in their words: they are until somebody says no, so nothing is left open.
    """

    read: Plan
    revision: Revision | None
    answered: Mapping[str, str]
    proposals: tuple[Question, ...] = ()

    @property
    def questions(self) -> tuple[Question, ...]:
        own = sorted((*self.read.questions, *self.proposals), key=lambda each: each.number)
        return (*own, *(self.revision.questions if self.revision else ()))

    @property
    def shown(self) -> Plan:
        """As it would be stored."""
        return replace(self.revision.plan, account=self.read.account) if self.revision else self.read

    @property
    def changes(self) -> bool:
        """Whether the plan that is stored would be another, or less uncertain; of one that is not stored always."""
        return self.revision is None or not self.revision.is_empty or self.revision.settles

    def with_reason(self, reason: str) -> Prepared:
        """With one reason for all dropped activities that have none."""
        return replace(self, revision=self.revision.with_reason(reason)) if self.revision else self

    def of(self, municipality: str) -> Prepared:
        """As the plan of that municipality, whatever the document says."""
        revision = self.revision
        if revision:
            revision = replace(revision, plan=replace(revision.plan, organisation=municipality))
        return replace(self, read=replace(self.read, organisation=municipality), revision=revision)


@dataclass(frozen=True, slots=True)
class StoredBefore:
    """What a reading is held against: all answers of before, and the plan that is stored of its board and year.

    `municipality` is our name, empty until the first plan has given it.
    """

    answers: Mapping[str, str]
    stored: Plan | None
    municipality: str


def stored_before(here: Here, board: str, year: int) -> StoredBefore:
    return StoredBefore(
        answers.remembered(here.connection, here.municipality_id),
        plans.find(here.connection, here.municipality_id, board, year),
        municipalities.name_of(here.connection, here.municipality_id),
    )


def lock(here: Here) -> None:
    """Until the transaction's end: two imports at once would both add a plan they do not find."""
    municipalities.lock(here.connection, here.municipality_id)


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
    lock(here)
    reading, returned = partial(read_plan, document, board, year), returned or Returned()
    said = reading()
    if whose.unsaid(said):
        by_number = {each.question: returned.by_number.get(each.number, "") for each in said.questions}
        said = reading(whose.of_this_document({**by_number, **returned.by_sentence}))
    return compare(reading, stored_before(here, said.board, said.year), returned)


def compare(read_with: Callable[[Mapping[str, str]], Plan], held: StoredBefore, returned: Returned) -> Prepared:
    """Without a database, in its own time. `read_with` reads the document with answers.

    Raises UnclearAnswer when what was returned does not fit the document.
    """
    known, stored = held.answers, held.stored

    def reading(answers: Mapping[str, str]) -> Plan:
        return with_proposals(read_with(answers), answers)

    unanswered = reading({})
    numbers = Numbers(unanswered)
    remembered = reading(known) if known else unanswered
    sent = numbers.given(remembered)
    of_revision = revise(stored, sent, known, numbers.last).questions if stored else ()
    given = sentences(returned, (*numbers.questions.values(), *of_revision))
    wanted = corrections(sent, returned.rows)
    given |= told_by_rows(sent, wanted)
    settled = {**known, **given}
    answered = remembered if settled == known else reading(settled)
    whole = numbers.given(corrected(answered, followed(wanted, sent, answered)))
    read = replace(whole, questions=tuple(each for each in whole.questions if not is_proposal(each)))
    proposals = tuple(each for each in whole.questions if is_proposal(each))
    kept = whose.of_any_document(given)
    return Prepared(read, revise(stored, read, settled, numbers.last) if stored else None, kept, proposals)


def names_another(ours: str, read: Plan) -> bool:
    """Whether the document is of another municipality than this one; any will do before the first plan has named it."""
    return bool(ours and read.organisation) and ours.casefold() != read.organisation.casefold()


def bring(here: Here, prepared: Prepared, by: Person | None = None, *, renamed: bool = False) -> Plan:
    """Stores what was read, a new plan or the new shape of one, with the answers that were given; the plan as stored.

    The administrators hear of what it leaves open. `by` is who pressed a button, None whoever runs the command.
    `renamed`: the plan's municipality is another than before, whatever else is the same.
    """
    remember(here, prepared.answered)
    revision = prepared.revision
    if revision is None:
        plan = store(here, prepared.read)
        _audit(here, Deed(AuditAct.PLAN_IMPORT, _named(plan), _through(by), by.id if by else None, after=_counts(plan)))
    elif prepared.changes or renamed:
        plan = store_revision(here, revision, by)
    else:
        plan = revision.plan
    tell_administrators(here)
    return plan


def store(here: Here, read: Plan) -> Plan:
    """The plan as stored, with the ids it keeps. One of a board and year that are stored goes by `store_revision`."""
    plan_id = plans.add(here.connection, here.municipality_id, with_lasting_ids(read), here.now)
    municipalities.name(here.connection, here.municipality_id, read.organisation)
    people_file.carry_goal_owners(here, plan_id)
    return plans.get(here.connection, plan_id)


def store_revision(here: Here, revision: Revision, by: Person | None = None) -> Plan:
    """The stored plan in its new shape; reports and history are kept. Each dropped activity must have its reason."""
    revised = with_lasting_ids(revision.plan, {each.id for each in revision.new})
    with assignments.fitting(here, Doer(_through(by), by.id if by else None)):
        plans.revise(here.connection, revised, revision.reasons, here.now)
        people_file.carry_goal_owners(here, revised.id)
    _audit(here, _revised(revision, by))
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


def _revised(revision: Revision, by: Person | None) -> Deed:
    return Deed(
        AuditAct.PLAN_REVISE,
        _named(revision.plan),
        _through(by),
        by.id if by else None,
        before={each.before.id: each.before.title for each in revision.changed}
        | {each.id: each.title for each in revision.dropped},
        after={
            "changed": {each.after.id: each.after.title for each in revision.changed},
            "new": [each.title for each in revision.new],
            "dropped": dict(revision.reasons),
        },
    )


def _named(plan: Plan) -> str:
    return f"{plan.board} {plan.year}"


def _counts(plan: Plan) -> dict[str, int]:
    return {"activities": len(plan.activities), "goals": len(plan.goals), "questions": len(plan.questions)}


def _through(by: Person | None) -> Through:
    return Through.CARD if by else Through.COMMAND


def _audit(here: Here, deed: Deed) -> None:
    audits.append(here.connection, here.municipality_id, here.now, deed)
