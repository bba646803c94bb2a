"""The questions of the open rounds, made to fit after the owner file or a plan has changed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from bot.here import Here
from bot.owner import assessment_desk
from bot.owner.desk import desk, form_card
from bot.telling import messages, notices
from bot.timetable import boards
from cards import notice
from cards.texts import assignments as texts
from cards.texts import common
from plan.assignment import assign
from plan.audit import OPERATOR, AuditAct, Deed, Doer
from plan.calendar import swedish_day
from plan.delivery import DeliveryKind, DeliveryState
from plan.matter import Matter, MatterKind
from plan.model import Activity, Assignment, Plan, Round, RoundState
from plan.reassignment import OwnerFile, fitted, gained
from storage import assessments, audits, deliveries, knowledge, matters, people, plans, reports, rounds
from storage.ids import new_id

Asked = Mapping[str, tuple[Assignment, ...]]
"""By activity: everybody who is asked about it."""
_SHOWN = 15
_ARRIVED = (DeliveryState.SENT, DeliveryState.SENDING, DeliveryState.UNKNOWN)


@contextmanager
def fitting(here: Here, doer: Doer = OPERATOR) -> Iterator[None]:
    """Whatever is changed of owners and plans within it: afterwards the open rounds' questions fit both.

    Whoever has left the owner file is asked no more, and nothing more is sent to them; whoever answers now and did not
    gets a card; and the administrators are told of what nobody answers for. What has been answered stays.
    """
    staff, assessing = _staff(here), _assessing(here)
    yield
    deliveries.cancel_to(here.connection, staff - _staff(here))
    for held in open_rounds(here):
        _fitting(here, held, doer).run(assessing.get(held.plan_id, {}))


def decided(here: Here, held: Round, after: Asked, doer: Doer) -> None:
    """What an administrator has decided of some activities of an open round; the cards move with them."""
    fit = _fitting(here, held, doer)
    before = fit.asked()
    fit.ask(before, {**before, **after})


def _fitting(here: Here, held: Round, doer: Doer) -> _Fitting:
    return _Fitting(here, held, plans.get(here.connection, held.plan_id), doer)


def open_rounds(here: Here) -> list[Round]:
    every = rounds.of_municipality(here.connection, here.municipality_id).values()
    return [held for of_plan in every for held in of_plan if held.state is RoundState.OPEN]


def unanswered(here: Here, plan: Plan) -> tuple[Activity, ...]:
    """What nobody answers for: in the open round if there is one, else if one opened now."""
    held = next((each for each in rounds.of_plan(here.connection, plan.id) if each.state is RoundState.OPEN), None)
    if held is None:
        asked = assign(plan, people.ownerships(here.connection, here.municipality_id))
    else:
        asked = rounds.assignments(here.connection, held.id)
    found = {each.activity_id for each in asked if each.answers or each.disputed is not None}
    return tuple(each for each in plan.activities if each.id not in found)


@dataclass(frozen=True, slots=True)
class _Fitting:
    here: Here
    held: Round
    plan: Plan
    doer: Doer

    def run(self, assessing: Mapping[str, str]) -> None:
        """`assessing`: who answered for each goal before."""
        before = self.asked()
        self.ask(before, self._fitted(before))
        self._goals(assessing)
        self._tell_of_the_unanswered()

    def ask(self, before: Asked, after: Asked) -> None:
        for activity_id, asked in after.items():
            if set(asked) != set(before.get(activity_id, ())):
                self._ask_instead(activity_id, before.get(activity_id, ()), asked)
        gains = {activity_id: gained(before.get(activity_id, ()), asked) for activity_id, asked in after.items()}
        self._take_cards(before, after)
        self._give_cards(gains)

    def asked(self) -> Asked:
        found: dict[str, tuple[Assignment, ...]] = {}
        for each in rounds.assignments(self.here.connection, self.held.id):
            found[each.activity_id] = (*found.get(each.activity_id, ()), each)
        return found

    def _fitted(self, before: Asked) -> Asked:
        ownerships = people.ownerships(self.here.connection, self.here.municipality_id)
        file = OwnerFile(people.in_file(self.here.connection, self.here.municipality_id), ownerships)
        wanted: dict[str, tuple[Assignment, ...]] = {}
        for each in assign(self.plan, ownerships):
            wanted[each.activity_id] = (*wanted.get(each.activity_id, ()), each)
        return {
            each.id: fitted(before.get(each.id, ()), wanted.get(each.id, ()), file) for each in self.plan.activities
        }

    def _ask_instead(self, activity_id: str, before: tuple[Assignment, ...], after: tuple[Assignment, ...]) -> None:
        rounds.ask_instead(self.here.connection, self.held.id, activity_id, after)
        old, new = ([each.person_id for each in asked if each.answers] for asked in (before, after))
        if old != new:
            deed = Deed(AuditAct.ACTIVITY_REASSIGN, activity_id, self.doer.through, self.doer.by, old, new)
            audits.append(self.here.connection, self.here.municipality_id, self.here.now, deed)

    def _take_cards(self, before: Asked, after: Asked) -> None:
        """The round's card of whoever has nothing left to answer in it; a reminder finds that out by itself."""
        without = _answering(before) - _answering(after)
        deliveries.cancel_once(
            self.here.connection, [messages.card_once(self.held.id, person_id) for person_id in sorted(without)]
        )

    def _give_cards(self, gains: Mapping[str, frozenset[str]]) -> None:
        """The round's card, or to those who have it in their chat already a message with the first of what is new."""
        cards = deliveries.of_round(self.here.connection, self.held.id, DeliveryKind.CARD)
        have = {each.person_id for each in cards if each.state in _ARRIVED}
        new: dict[str, list[str]] = {}
        for activity_id, person_ids in gains.items():
            for person_id in person_ids:
                new.setdefault(person_id, []).append(activity_id)
        self._open_for(sorted(new.keys() - have))
        answered = reports.answered(self.here.connection, self.held)
        for person_id in sorted(new.keys() & have):
            left = [each for each in new[person_id] if each not in answered]
            if left:
                self._tell(person_id, left)

    def _open_for(self, newcomers: Collection[str]) -> None:
        """Reminders of days that have passed do not come to them; who is away hears when they are back."""
        messages.hold_cards(self.here, self.held, newcomers)
        known = messages.standings(self.here, [self.held])
        standing, today = known[self.held.id], swedish_day(self.here.now)
        present = [each for each in newcomers if each in standing.with_card and not standing.is_away(each, today)]
        asked = [Matter(self.held.id, each, MatterKind.OPENING) for each in present]
        messages.tell(self.here, known, asked, at=self._goes())
        onces = {each: messages.card_once(self.held.id, each) for each in present}
        ids = deliveries.ids(self.here.connection, onces.values())
        pace = boards.of_plan(self.here, self.held.plan_id).pace
        for each in present:
            told = dict.fromkeys(pace.asked_on(self.held, each, today), ids[onces[each]])
            matters.record(self.here.connection, told, today)

    def _tell(self, person_id: str, activity_ids: list[str]) -> None:
        theirs = desk(self.here, self.held, people.get(self.here.connection, person_id))
        row = theirs.own_row(activity_ids[0])
        told = texts.yours_now(row.activity.title, len(activity_ids))
        notices.record(self.here, person_id, form_card(theirs, row, notice=told), told, self.held.id, self._goes())

    def _goes(self) -> datetime | None:
        """What somebody does in the chat reaches others in the board's hours, what the operator does at once."""
        return boards.sending_from(self.here, self.held.plan_id) if self.doer.by else None

    def _goals(self, before: Mapping[str, str]) -> None:
        """Who lost a goal is not sent what waits; who got one gets a card, or finds it on the receipt."""
        facts = knowledge.facts(self.here.connection, self.plan.id, self.here.now)
        now = facts.goal_owners
        lost = {person_id for goal, person_id in before.items() if now.get(goal) != person_id}
        recorded = deliveries.of_round(self.here.connection, self.held.id, DeliveryKind.NOTICE)
        keys = tuple(assessment_desk.once(self.held.id, person_id) for person_id in lost)
        deliveries.cancel_once(self.here.connection, [each.once for each in recorded if each.once.startswith(keys)])
        new = {person_id for goal, person_id in now.items() if before.get(goal) != person_id}
        busy = messages.standings(self.here, [self.held])[self.held.id].missing
        for person_id in sorted(new - busy.keys()):
            key = f"{assessment_desk.once(self.held.id, person_id)}:{new_id()}"
            assessment_desk.ask_one(self.here, self.held, facts, person_id, key)

    def _tell_of_the_unanswered(self) -> None:
        found = unanswered(self.here, self.plan)
        if not found:
            return
        title = texts.unanswered_heading(len(found), self.held.tertial)
        lines = [texts.unanswered(each.title, each.units) for each in found[:_SHOWN]]
        more = [common.and_more(len(found) - _SHOWN)] if len(found) > _SHOWN else []
        card = notice.build(title, texts.unanswered_remedy(), *lines, *more)
        said = sha256("\n".join(each.id for each in found).encode()).hexdigest()[:16]
        notices.to_administrators(self.here, f"unanswered:{self.held.id}:{said}", card, title)


def _answering(asked: Asked) -> frozenset[str]:
    return frozenset(each.person_id for found in asked.values() for each in found if each.answers)


def _staff(here: Here) -> frozenset[str]:
    return people.in_file(here.connection, here.municipality_id)


def _assessing(here: Here) -> Mapping[str, Mapping[str, str]]:
    """Who answers for each goal, by plan with an open round."""
    return {held.plan_id: assessments.goal_owners(here.connection, held.plan_id) for held in open_rounds(here)}
