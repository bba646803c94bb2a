"""One person takes over a unit from another, at once: from today onwards, or in the open round alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot import rights
from bot.administration import new_owner, owner_list
from bot.administration.new_owner import OwnerUnclear
from bot.administration.owner_list import to_list
from bot.directory.persons import is_staff
from bot.followup import assignments
from bot.here import Here
from bot.owner import takeover
from bot.ports import Click
from bot.timetable import boards
from cards import notice, owner_change
from cards.elements import CardJson
from cards.owner_change import OwnerChangeView, TakeoverSpan, WantedOwner
from cards.payload import Payload, Verb
from cards.texts import common
from cards.texts import owners as texts
from plan import succession, unit_names
from plan.access import Act
from plan.audit import AuditAct, Deed, Doer, Through
from plan.model import Assignment, Ownership, Person, Round
from plan.refusals import CardTooOld
from storage import audits, municipalities, people, rounds

_ASKS = re.compile(
    r"(?:kan du )?byta? (?:ut )?ansvarig[ea]?(?:\s+(?:för|på|i)\s+(?P<name>\S.*))?", re.IGNORECASE | re.DOTALL
)
_MOST_CHOICES = 5
_NAME = 200
Given = dict[str, tuple[Assignment, ...]]


def heard(here: Here, person: Person, text: str) -> CardJson | None:
    """The card for the unit that is named; the list where none is. None for other texts."""
    found = _ASKS.fullmatch(text.strip().rstrip("?!. "))
    if found is None:
        return None
    rights.must(here, person, Act.CHANGE_OWNERS)
    name = (found["name"] or "").strip(' ”"')
    return _named(here, name) if name else owner_list.listed(here)


def chosen(here: Here, click: Click) -> CardJson:
    rights.must(here, click.person, Act.CHANGE_OWNERS)
    return _card(here, _unit(here, click))


def changed(here: Here, click: Click) -> CardJson:
    """A second click tells that it is done; one after somebody else's change shows how it is now."""
    rights.must(here, click.person, Act.CHANGE_OWNERS)
    municipalities.lock(here.connection, here.municipality_id)
    unit, wanted = _unit(here, click), owner_change.parse(click.data)
    leaving_id = wanted.leaving_id or click.payload.person_id
    try:
        taking = new_owner.found(here, wanted)
        change = _Change(here, Doer(Through.CHAT, click.person.id), unit, leaving_id, taking)
        return change.in_the_round() if wanted.span is TakeoverSpan.TERTIAL else change.onwards()
    except OwnerUnclear as unclear:
        return _card(here, unit, wanted, str(unclear))


@dataclass(frozen=True, slots=True)
class _Change:
    """`leaving_id` is "" where nobody has the unit."""

    here: Here
    doer: Doer
    unit: str
    leaving_id: str
    taking: Person

    def onwards(self) -> CardJson:
        held = self._must_still_be_so()
        if held is None:
            return _done_before(self.taking.name, self.unit)
        before = self._answered()
        after = succession.succeeded(self._ownerships(), self.unit, self.leaving_id, self.taking.id)
        with assignments.fitting(self.here, self.doer):
            self._keep()
            people.replace_ownerships(self.here.connection, self.here.municipality_id, after)
        self._audit(held, _owners(after, self.unit), TakeoverSpan.ONWARDS)
        takeover.tell(self.here, self.taking, (self.unit,), self._leaver)
        return self._done(texts.done(self.taking.name, self.unit), len(self._answered() - before))

    def in_the_round(self) -> CardJson:
        held = self._must_still_be_so()
        if held is None:
            return _done_before(self.taking.name, self.unit)
        given = [(each, self._given(each)) for each in self._open()]
        if not any(moved for _, moved in given):
            if self._answered():
                return _done_before(self.taking.name, self.unit)
            raise OwnerUnclear(texts.nothing_to_give(self._leaver))
        deputy = self._made_deputy()
        for each, moved in given:
            assignments.decided(self.here, each, moved, self.doer)
        activity_ids = {activity_id for _, moved in given for activity_id in moved}
        self._audit(held, [self.taking.id], TakeoverSpan.TERTIAL)
        takeover.tell(self.here, self.taking, (self.unit,), self._leaver, activity_ids)
        said = texts.done_tertial(self.taking.name, self.unit, common.tertial(given[0][0].tertial))
        return self._done(said, len(activity_ids), *([texts.deputy_now(self.taking.name)] if deputy else []))

    def _must_still_be_so(self) -> list[str] | None:
        """The unit's owners; None where the taker is one of them since the card was shown. Raises `OwnerUnclear`."""
        held = _owners(self._ownerships(), self.unit)
        if self.leaving_id in held and self.taking.id == self.leaving_id:
            raise OwnerUnclear(texts.same_person(self.taking.name, self.unit))
        if self.leaving_id in held or not (self.leaving_id or held):
            return held
        if self.taking.id in held:
            return None
        raise OwnerUnclear(texts.changed_meanwhile())

    def _open(self) -> list[Round]:
        found = [each for each in assignments.open_rounds(self.here) if self._asked(each)]
        if not found:
            raise OwnerUnclear(texts.none_open())
        return found

    def _asked(self, held: Round) -> list[Assignment]:
        return [each for each in rounds.assignments(self.here.connection, held.id) if each.unit == self.unit]

    def _given(self, held: Round) -> Given:
        found: Given = {}
        for activity_id in {each.activity_id for each in self._asked(held)}:
            rounds.lock(self.here.connection, held.id, activity_id)
            asked = rounds.asked_about(self.here.connection, held.id, activity_id)
            after = succession.given(asked, self.unit, self.leaving_id, self.taking.id)
            if after is not None:
                found[activity_id] = after
        return found

    def _made_deputy(self) -> bool:
        """Only whoever has a role may answer: who has none becomes the deputy. `OwnerUnclear` where there is one."""
        if is_staff(self.here, self.taking.id):
            return False
        ownerships = self._ownerships()
        own = next(each for each in ownerships if (each.unit, each.person_id) == (self.unit, self.leaving_id))
        if own.deputy_id:
            deputy = people.get(self.here.connection, own.deputy_id)
            raise OwnerUnclear(texts.has_a_deputy(self.taking.name, deputy.name))
        self._keep()
        after = succession.deputised(ownerships, self.unit, self.leaving_id, self.taking.id)
        people.replace_ownerships(self.here.connection, self.here.municipality_id, after)
        return True

    def _keep(self) -> None:
        stored = people.find(self.here.connection, self.here.municipality_id, self.taking.id)
        if stored is None:
            people.add(self.here.connection, self.here.municipality_id, [self.taking])
        elif stored != self.taking:
            people.change(self.here.connection, self.here.municipality_id, self.taking)

    def _answered(self) -> set[tuple[str, str]]:
        """Round and activity of all that the taker answers for of the unit's in open rounds."""
        return {
            (held.id, each.activity_id)
            for held in assignments.open_rounds(self.here)
            for each in self._asked(held)
            if each.person_id == self.taking.id and each.answers
        }

    def _ownerships(self) -> tuple[Ownership, ...]:
        return people.ownerships(self.here.connection, self.here.municipality_id)

    @property
    def _leaver(self) -> str:
        return people.get(self.here.connection, self.leaving_id).name if self.leaving_id else ""

    def _audit(self, before: list[str], after: list[str], span: TakeoverSpan) -> None:
        """By the persons' ids: a name that is taken away later must stand nowhere else."""
        new = {"owners": after, "span": span.value}
        deed = Deed(AuditAct.OWNERS_CHANGE, self.unit, self.doer.through, self.doer.by, {"owners": before}, new)
        audits.append(self.here.connection, self.here.municipality_id, self.here.now, deed)

    def _done(self, said: str, moved: int, *more: str) -> CardJson:
        lines = [said, texts.moved(moved), *more]
        lines += [texts.left(self._leaver, self.unit)] if self.leaving_id else []
        goes = boards.sending_from(self.here)
        lines += [common.goes(goes)] if goes > self.here.now else []
        reach = people.reach(self.here.connection, self.taking.id)
        if not (reach and reach.installed):
            lines += [texts.not_in_teams(self.taking.name), texts.to_forward(self.unit)]
        return notice.build(texts.done_heading(), *lines, tone=notice.Tone.GOOD, buttons=[to_list()])


def _named(here: Here, name: str) -> CardJson:
    meant = unit_names.meant(name, owner_list.units(here))
    if len(meant) == 1:
        return _card(here, meant[0])
    if not meant:
        return notice.build(texts.unknown_unit_heading(), texts.unknown_unit(name[:_NAME]), buttons=[to_list()])
    choices = [Payload(Verb.OWNER_CHOOSE, about=unit).button(unit) for unit in meant[:_MOST_CHOICES]]
    return notice.build(texts.which_heading(), texts.which(name[:_NAME]), buttons=[*choices, to_list()])


def _card(here: Here, unit: str, wanted: WantedOwner | None = None, error: str = "") -> CardJson:
    is_open = any(
        each.unit == unit
        for held in assignments.open_rounds(here)
        for each in rounds.assignments(here.connection, held.id)
    )
    owners = owner_list.owners_of(here, unit)
    return owner_change.build(OwnerChangeView(unit, owners, is_open, wanted or WantedOwner(), error))


def _unit(here: Here, click: Click) -> str:
    if click.payload.about not in owner_list.units(here):
        raise CardTooOld
    return click.payload.about


def _owners(of: tuple[Ownership, ...], unit: str) -> list[str]:
    return [each.person_id for each in of if each.unit == unit]


def _done_before(name: str, unit: str) -> CardJson:
    return notice.build(texts.done_before_heading(), texts.same_person(name, unit), buttons=[to_list()])
