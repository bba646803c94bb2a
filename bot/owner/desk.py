"""What one person has before them in one round, and the cards that show it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection

from bot.here import Here
from bot.owner.moved import as_of_now
from cards import receipt, status_form
from cards.elements import CardJson
from cards.receipt import ReceiptRow, ReceiptView
from cards.status_fields import Typed
from cards.status_form import FormView
from plan import access, answer, handover
from plan.answer import StatusAnswer, timely
from plan.calendar import swedish_day
from plan.carried import carried
from plan.handover import Asked
from plan.measure import Measure, MeasureEntry, newest
from plan.model import Activity, Assignment, Goal, Person, Report, Round, RoundState
from plan.refusals import CardTooOld, NotTheOwner, Refusal, WithSomebodyElse
from plan.sight import SeenReport, Sight, seen, seen_measures
from plan.turn import Lap, turn
from storage import assessments, measures, people, plans, reports, rounds, snapshots


@dataclass(frozen=True, slots=True)
class DeskRow:
    """`stored` is the answer that counts for the round's tertial, perhaps carried into it; `last` the newest of an
    earlier one.

    `giver` is the name of the colleague it came from, `holder` of the one it has gone to. `with_administrator`: nobody
    answers until an administrator has decided who does. `measure` is the newest, as the person may see it.
    """

    asked: Assignment
    activity: Activity
    stored: SeenReport | None
    last: SeenReport | None
    giver: str
    holder: str
    with_administrator: bool
    measure: Measure | None

    @property
    def is_carried(self) -> bool:
        """Finished since before, and not asked about."""
        return self.stored is not None and self.stored.carried_from is not None


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything that one person is asked about in one round, in the plan's order.

    `to_assess` counts the goals and surveys that are left, once at most one activity is.
    """

    round: Round
    person: Person
    rows: tuple[DeskRow, ...]
    today: date
    goals: Mapping[str, Goal]
    to_assess: int | None = None

    def again(self, row: DeskRow) -> StatusAnswer | None:
        """The last answer, if it would do today."""
        if row.last is None or row.last.withheld or row.last.status.is_finished:
            return None
        typed = Typed.of(row.last)
        try:
            return timely(answer.read(typed.status, typed.comment, typed.finish), self.today, agreed=typed.finish)
        except Refusal:
            return None

    def row(self, activity_id: str) -> DeskRow | None:
        return next((row for row in self.rows if row.activity.id == activity_id), None)

    def own_row(self, activity_id: str) -> DeskRow:
        """The row that the person answers for now."""
        row = self.row(activity_id)
        if row is None:
            raise CardTooOld
        if row.asked.answers:
            return row
        raise WithSomebodyElse(row.activity) if row.holder or row.with_administrator else NotTheOwner(row.activity)

    @property
    def answering(self) -> tuple[DeskRow, ...]:
        return tuple(row for row in self.rows if row.asked.answers)

    @property
    def missing(self) -> tuple[DeskRow, ...]:
        return tuple(row for row in self.answering if not row.stored)

    @property
    def is_carried(self) -> bool:
        """There is nothing that the person need answer, nor has anything been answered."""
        return bool(self.answering) and all(row.is_carried for row in self.answering)


def desk(here: Here, held: Round, person: Person) -> Desk:
    return desks(here, held, [person])[person.id]


def desks(here: Here, held: Round, persons: Collection[Person]) -> dict[str, Desk]:
    """By person. As many queries however many they are, but for what has changed hands, is protected or ended."""
    ids = [each.id for each in persons]
    asked = rounds.asked(here.connection, held.id, ids)
    written, today = _written(here, held, ids, measured=asked.measured), swedish_day(here.now)
    own = [_desk(here, Desk(held, each, (), today, asked.goals), asked.questions[each.id], written) for each in persons]
    return {each.person.id: each for each in counted(here, held, own)}


def _desk(here: Here, bare: Desk, questions: rounds.Questions, written: Written) -> Desk:
    """With its rows."""
    held = bare.round
    asked = as_of_now(here, held, questions)
    given, last, measured = _seen(here, bare, [activity for _, activity in asked], written)
    chains = _chains(here.connection, held, tuple(each for each, _ in asked))
    names = _names(here.connection, chains)
    rows = []
    for each, activity in asked:
        activity_id = activity.id
        chain = chains.get(activity_id)
        holder = handover.holder(chain, bare.person.id) if chain else None
        rows.append(
            DeskRow(
                each,
                activity,
                given.get(activity_id) or (carried(last.get(activity_id), held) if written.carries else None),
                last.get(activity_id),
                giver=names.get(each.given_by or "", ""),
                holder=names.get(holder.person_id, "") if holder else "",
                with_administrator=(holder or each).disputed is not None,
                measure=measured.get(activity_id),
            )
        )
    return replace(bare, rows=tuple(rows))


def counted(here: Here, held: Round, own: Sequence[Desk]) -> list[Desk]:
    """With the goals and surveys that are left, where the receipt is near enough to tell of them."""
    near = {each.person.id: each.person for each in own if each.to_assess is None and len(each.missing) <= 1}
    if not near:
        return list(own)
    left = assessments.goals_left(here.connection, held, near)
    left += assessments.surveys_left(here.connection, held, near.values())
    return [replace(each, to_assess=left[each.person.id]) if each.person.id in near else each for each in own]


def current_desk(here: Here, person: Person) -> Desk | None:
    """What the person is asked about in the newest round of any plan; open rounds go first."""
    held = current_round(here, person)
    own = desk(here, held, person) if held else None
    return own if own and own.rows else None


def current_round(here: Here, person: Person) -> Round | None:
    newest = {held[-1].id: held[-1] for held in rounds.of_municipality(here.connection, here.municipality_id).values()}
    asking = rounds.asking(here.connection, person.id, newest)
    found = (each for each in newest.values() if each.id in asking)
    return max(found, key=lambda each: (each.state is RoundState.OPEN, each.opened_at), default=None)


def next_card(own: Desk, after: str = "", notice: str = "", lap: Lap = Lap.FIRST) -> CardJson:
    """The next activity to answer, or the receipt when there is none."""
    left = {row.activity.id for row in own.missing}
    activity_id, offered_in = turn([row.activity.id for row in own.rows], left, after, lap)
    row = own.row(activity_id)
    return form_card(own, row, notice=notice, lap=offered_in) if row else receipt_card(own, notice)


def form_card(
    own: Desk,
    row: DeskRow,
    typed: Typed | None = None,
    error: Refusal | None = None,
    notice: str = "",
    lap: Lap = Lap.FIRST,
) -> CardJson:
    return status_form.build(replace(form_view(own, row), typed=typed, error=error, notice=notice, lap=lap))


def form_view(own: Desk, row: DeskRow) -> FormView:
    asked = [each for each in own.answering if each is row or not each.is_carried]
    return FormView(
        round_id=own.round.id,
        tertial=own.round.tertial,
        activity=row.activity,
        unit=row.asked.unit,
        last_day=own.round.last_day,
        why=row.asked.why,
        giver=row.giver,
        position=asked.index(row) + 1,
        of=len(asked),
        last=row.last,
        stored=row.stored,
        closed=own.round.state is not RoundState.OPEN,
        measure=row.measure if row.measure and row.measure.is_open else None,
        remaining=sum(own.again(each) is not None for each in own.missing),
        goal=own.goals.get(row.activity.section),
    )


def receipt_card(own: Desk, notice: str = "", page: int = 0) -> CardJson:
    return receipt.build(
        ReceiptView(
            round_id=own.round.id,
            tertial=own.round.tertial,
            last_day=own.round.last_day,
            rows=tuple(_receipt_row(row) for row in own.rows),
            closed=own.round.state is not RoundState.OPEN,
            notice=notice,
            page=page,
            to_assess=own.to_assess or 0,
        )
    )


def _receipt_row(row: DeskRow) -> ReceiptRow:
    return ReceiptRow(
        row.activity,
        row.stored,
        with_whom=row.holder,
        waiting_for_administrator=row.with_administrator,
        answers=row.asked.answers,
    )


Newest = dict[str, SeenReport]
"""By activity."""


@dataclass(frozen=True, slots=True)
class Written:
    """What has been written of the activities that some are asked about, by activity; reports perhaps twice.

    `carries`: what is finished counts in the tertials after it.
    """

    reports: Mapping[str, Sequence[Report]]
    measures: Mapping[str, Sequence[MeasureEntry]]
    carries: bool


def _written(here: Here, held: Round, person_ids: Collection[str], *, measured: bool) -> Written:
    answered: dict[str, list[Report]] = {}
    for each in reports.newest_of(here.connection, held, person_ids):
        answered.setdefault(each.activity_id, []).append(each)
    entries: dict[str, list[MeasureEntry]] = {}
    for entry in measures.of_asked(here.connection, held.id, person_ids) if measured else ():
        entries.setdefault(entry.activity_id, []).append(entry)
    return Written(answered, entries, not snapshots.uncarried(here.connection, [held]))


def _seen(
    here: Here, bare: Desk, activities: Iterable[Activity], written: Written
) -> tuple[Newest, Newest, dict[str, Measure]]:
    """The newest answers given for the round's tertial, and for earlier ones, and the newest measures, as the person
    may see them.
    """
    known = {each.id: each for each in activities}
    answered = [each for activity_id in known for each in written.reports.get(activity_id, ())]
    entries = [each for activity_id in known for each in written.measures.get(activity_id, ())]
    every: list[Report | MeasureEntry] = [*answered, *entries]
    protected = any(each.protected or known[each.activity_id].protected for each in every)
    sight = sight_of(here, bare.person, bare.round.plan_id, protected)
    stored: Newest = {}
    last: Newest = {}
    for report in answered:
        where = stored if report.tertial == bare.round.tertial else last
        where[report.activity_id] = seen(report, known[report.activity_id], sight)
    return stored, last, newest(seen_measures(entries, known.values(), sight))


def sight_of(here: Here, person: Person, plan_id: str, protected: bool) -> Sight:
    """In the personal chat. Who answers for what, and leads the board, is only read where anything is `protected`."""
    if not protected:
        return Sight(person)
    there = access.on_board(person, plans.board_of(here.connection, plan_id)) if person.leads else person
    return Sight(there, people.ownerships(here.connection, here.municipality_id))


def _chains(connection: Connection, held: Round, asked: Asked) -> dict[str, Asked]:
    """Everybody who is asked, for the activities that may have changed hands."""
    moved = [each.activity_id for each in asked if each.given_by or not each.answers]
    return dict(rounds.asked_about_each(connection, held.id, moved)) if moved else {}


def _names(connection: Connection, chains: dict[str, Asked]) -> dict[str, str]:
    ids = {each.person_id for chain in chains.values() for each in chain}
    return {person_id: person.name for person_id, person in people.by_ids(connection, ids).items()} if ids else {}
