"""An owner file that was dropped in the chat: what it changes is shown, and stored when its controller says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from typing import Any

from bot import found, rights
from bot.administration import owner_import
from bot.administration.dropped_content import DroppedOwners
from bot.administration.owner_import import OwnersOutcome
from bot.administration.owner_list import to_list
from bot.administration.plan_drop import Answer
from bot.directory import people_file
from bot.documents.rows import NumberedRow
from bot.here import Here
from bot.ports import Click, Message, Reply
from bot.slow_work import SlowWork
from cards import notice, owner_file
from cards.elements import CardJson
from cards.owner_file import OwnerFileView
from cards.texts import owner_drop as texts
from plan import owners
from plan.access import Act
from plan.audit import Doer, Through
from plan.dropped import DroppedFile, DroppedKind, DroppedState
from plan.model import Goal, Person
from plan.owners import OwnerRow, WrongOwners
from storage import dropped_files, municipalities, people
from storage.ids import new_id

Rows = tuple[NumberedRow, ...]
_MOST_UNITS = 20


@dataclass(frozen=True, slots=True)
class HeldAgainst:
    """What a file's rows are held against."""

    units: tuple[str, ...]
    goals: tuple[Goal, ...]
    boards: tuple[str, ...]

    @classmethod
    def now(cls, here: Here) -> HeldAgainst:
        return cls(people_file.units(here), people_file.goals(here), people_file.boards(here))


@dataclass(frozen=True, slots=True)
class Checked:
    """`rows`, or what is wrong with them."""

    known: HeldAgainst
    rows: tuple[OwnerRow, ...] = ()
    faults: tuple[str, ...] = ()


Then = Callable[[Here, Checked], Answer]


def received(here: Here, person: Person, dropped: DroppedOwners) -> Answer:
    """The card that tells what the file changes, or everything that is wrong with it. Nothing is stored of it."""
    rights.must(here, person, Act.IMPORT_FILES)
    return _checked(here, dropped.rows, partial(_keep, person, dropped))


def _keep(person: Person, dropped: DroppedOwners, here: Here, checked: Checked) -> Answer:
    content = dropped_files.packed([[number, dict(cells)] for number, cells in dropped.rows])
    file = DroppedFile(new_id(), person.id, dropped.name, DroppedKind.OWNERS, content, here.now)
    try:
        card = _card(person, file, _outcome(here, checked))
    except WrongOwners as wrong:
        return _wrong(dropped.name, wrong)
    dropped_files.add(here.connection, here.municipality_id, file)
    return _replied(card)


def shown(here: Here, click: Click) -> Answer:
    return _of_file(here, click, partial(_show, click))


def stored(here: Here, click: Click) -> Answer:
    """A second click tells what was done. What has become another since the card was shown is shown first."""
    return _of_file(here, click, partial(_store, click))


def cancelled(here: Here, click: Click) -> Answer:
    file = _mine(here, click)
    if file.state is not DroppedState.WAITING:
        return _replied(_settled(file))
    dropped_files.settle(here.connection, file.id, DroppedState.DROPPED)
    return _replied(notice.build(texts.cancelled_heading(), texts.cancelled()))


def _show(click: Click, here: Here, checked: Checked) -> Answer:
    file = _mine(here, click)
    try:
        return _replied(_card(click.person, file, _outcome(here, checked), page=click.payload.page))
    except WrongOwners as wrong:
        return _wrong(file.name, wrong)


def _store(click: Click, here: Here, checked: Checked) -> Answer:
    municipalities.lock(here.connection, here.municipality_id)
    person = people.get(here.connection, click.person.id)
    rights.must(here, person, Act.IMPORT_FILES)
    file = _mine(here, click)
    if file.state is not DroppedState.WAITING:
        return _replied(_settled(file))
    if HeldAgainst.now(here) != checked.known:
        return _checked(here, _rows(file), partial(_store, click))
    try:
        outcome = _outcome(here, checked)
    except WrongOwners as wrong:
        return _wrong(file.name, wrong)
    if _seen(outcome) != click.payload.seen or not _somebody_administers(outcome):
        return _replied(_card(person, file, outcome, notice=texts.changed_meanwhile()))
    owner_import.store(here, checked.rows, Doer(Through.CHAT, person.id))
    dropped_files.settle(here.connection, file.id, DroppedState.STORED)
    return _replied(_done(outcome))


def _checked(here: Here, rows: Rows, then: Then) -> SlowWork[Reply]:
    """A long file takes longer to check than a transaction may."""
    return SlowWork(partial(_check, rows, HeldAgainst.now(here)), then)


def _check(rows: Rows, known: HeldAgainst) -> Checked:
    try:
        return Checked(known, owners.read(rows, known.units, known.goals, known.boards))
    except WrongOwners as wrong:
        return Checked(known, faults=tuple(wrong.faults))


def _outcome(here: Here, checked: Checked) -> OwnersOutcome:
    """Raises `WrongOwners`."""
    if checked.faults:
        raise WrongOwners(list(checked.faults))
    return owner_import.preview(here, checked.rows)


def _of_file(here: Here, click: Click, then: Then) -> Answer:
    file = _mine(here, click)
    if file.state is not DroppedState.WAITING:
        return _replied(_settled(file))
    return _checked(here, _rows(file), then)


def _mine(here: Here, click: Click) -> DroppedFile:
    rights.must(here, click.person, Act.IMPORT_FILES)
    return found.dropped(here, click.person, click.payload.about, DroppedKind.OWNERS)


def _rows(file: DroppedFile) -> Rows:
    held: list[tuple[int, dict[str, str]]] = dropped_files.unpacked(file.content)
    return tuple((number, cells) for number, cells in held)


def _card(person: Person, file: DroppedFile, outcome: OwnersOutcome, *, notice: str = "", page: int = 0) -> CardJson:
    imported, administered = outcome.imported, _somebody_administers(outcome)
    lead = texts.lead(imported.persons, imported.owners, outcome.untouched)
    view = OwnerFileView(
        file_id=file.id,
        file_name=file.name,
        lead=f"{lead} {texts.nothing_changes()}" if outcome.is_nothing else lead,
        parts=_parts(outcome),
        warnings=_warnings(outcome, person, administered),
        seen=_seen(outcome),
        may_store=administered and not outcome.is_nothing,
        notice=notice,
        page=page,
    )
    return owner_file.build(view)


def _parts(outcome: OwnersOutcome) -> list[tuple[str, list[str]]]:
    """Headings with their lines."""
    gained = [(each, outcome.gained(each.id)) for each in outcome.touched]
    lost = [(each, outcome.lost(each.id)) for each in outcome.touched]
    names = {person_id: each.name for person_id, each in outcome.after.persons.items()}
    moved = sorted(outcome.moved.items(), key=lambda each: names.get(each[0], "").casefold())
    return [
        (texts.gain(), [texts.of_person(each.name, each.upn, roles) for each, roles in gained if roles]),
        (texts.lose(), [texts.of_person(each.name, each.upn, roles) for each, roles in lost if roles]),
        (texts.renamed(), [_renamed(was, now) for was, now in outcome.renamed]),
        (texts.move(), [texts.moves_to(names.get(person_id, ""), count) for person_id, count in moved]),
        (texts.without(), list(outcome.imported.units_without_person)),
    ]


def _renamed(was: Person, now: Person) -> str:
    before, after = texts.called(was.name, was.upn), texts.called(now.name, now.upn)
    return texts.another_account(after) if before == after else texts.now_called(before, after)


def _warnings(outcome: OwnersOutcome, person: Person, administered: bool) -> list[str]:
    told = [] if administered else [texts.nobody_administers()]
    if administered and person.id not in outcome.after.administrators:
        told.append(texts.you_leave())
    return [*told, *([texts.without_card(len(outcome.silent))] if outcome.silent else [])]


def _somebody_administers(outcome: OwnersOutcome) -> bool:
    """A chat that nobody administers could never be given an administrator again."""
    return bool(outcome.after.administrators)


def _seen(outcome: OwnersOutcome) -> str:
    """Another when anything of what the file changes is another. Who is new has another id each time it is tried."""
    moved = {outcome.after.persons[each].upn if each else "": count for each, count in outcome.moved.items()}
    touched = [(each.upn, outcome.gained(each.id), outcome.lost(each.id)) for each in outcome.touched]
    renamed = [(was.upn, now.upn, now.name, now.entra_id) for was, now in outcome.renamed]
    told: Any = (sorted(touched), renamed, sorted(moved.items()))
    return sha256(repr(told).encode()).hexdigest()[:16]


def _done(outcome: OwnersOutcome) -> CardJson:
    lines = [texts.stored(outcome.imported.persons, outcome.imported.owners)]
    if outcome.imported.units_without_person:
        lines.append(texts.still_without(outcome.imported.units_without_person[:_MOST_UNITS]))
    return notice.build(texts.stored_heading(), *lines, tone=notice.Tone.GOOD, buttons=[to_list()])


def _settled(file: DroppedFile) -> CardJson:
    if file.state is DroppedState.STORED:
        return notice.build(texts.stored_heading(), texts.stored_already(), buttons=[to_list()])
    return notice.build(texts.cancelled_heading(), texts.no_longer())


def _wrong(name: str, wrong: WrongOwners) -> Reply:
    return Reply((Message(texts.wrong(name, wrong.faults)),))


def _replied(card: CardJson) -> Reply:
    return Reply((Message(card=card, summary=texts.summary()),))
