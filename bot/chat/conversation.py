"""What each event of a chat leads to: one plain function of an open transaction.

The rooms behind it refuse by raising a `Refusal`; the sentence for it is made here, in one place.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeAlias

from bot import rights
from bot.administration import figure_drop, first_steps, owner_drop, plan_drop, template_drop
from bot.administration.dropped_content import (
    Dropped,
    DroppedFigures,
    DroppedOwners,
    DroppedPlan,
    DroppedReview,
    DroppedTemplate,
)
from bot.administration.plan_drop import Answer
from bot.chat import buttons, files_out, menu, updates, written
from bot.directory import senders
from bot.here import Here
from bot.leadership import conversation
from bot.leadership.conversation import Asker
from bot.leadership.question_desk import NoPlan
from bot.owner import moved
from bot.ports import (
    CardSubmitted,
    ChannelClosed,
    Click,
    Event,
    FileAnswered,
    FilesDropped,
    Installed,
    Message,
    Reply,
    Scope,
    TextSaid,
    Uninstalled,
)
from bot.slow_work import SlowWork
from bot.taken_file import TakenFile
from bot.telling import channel_loss
from cards.elements import CardJson
from cards.payload import Payload, Verb
from cards.texts import boards_overview as boards_texts
from cards.texts import chat as texts
from cards.texts import dropped as dropped_texts
from cards.texts import files
from plan.access import Act, Viewer
from plan.audit import AuditAct, Deed, Through
from plan.delivery import ChannelUse
from plan.model import SAID_MAX, Person
from plan.refusals import OfferTooOld, OnlyInPersonalChat, UnknownPerson
from storage import audits, changes, deliveries, municipalities, people
from storage.municipalities import Channel
from storage.people import Known

SILENCE = Reply()
_CHANNELS = {
    "använd den här kanalen": ChannelUse.MANAGEMENT,
    "använd den här kanalen för alla nämnder": ChannelUse.OVERVIEW,
}
_CHOSEN = {ChannelUse.MANAGEMENT: texts.channel_chosen, ChannelUse.OVERVIEW: boards_texts.channel_chosen}


class Unrecognised(Exception):
    """Nobody in the directory has the sender's Entra id; the roster may know the upn."""


class Nameless(Unrecognised):
    """Somebody has it of whom no more is known than the upn; the roster may know the name."""


@dataclass(frozen=True, slots=True)
class WantedFile:
    """A dropped file that its person has the right to have read."""

    event: FilesDropped


Wanted: TypeAlias = TakenFile | WantedFile | SlowWork[Reply]
"""What is made or read elsewhere: it takes longer than a transaction may."""


def handle(here: Here, event: Event, *, asked_roster: bool) -> Reply | Wanted:
    """`Unrecognised` until the roster has been asked; after that the sender is a stranger.

    So is whoever the owner file gives no role, at every door: what they were asked about in a round gives no right.
    """
    known = senders.recognise(here, event.sender)
    if not asked_roster:
        _must_be_recognised(known, event)
    newly = True
    if event.address.scope is Scope.PERSONAL and known:
        present = not isinstance(event, Uninstalled)
        newly = senders.reached(here, known, event.sender, event.address, present)
    person = known.person if known and known.in_file else None
    match event:
        case Installed():
            return _welcome(here, event, person) if newly else SILENCE
        case Uninstalled() | ChannelClosed():
            return _gone(here, event)
        case TextSaid():
            return _heard(here, replace(event, text=menu.meant(event.text)), person, newly=newly)
        case CardSubmitted():
            return _pressed(here, event, known)
        case FileAnswered() | FilesDropped():
            return _of_files(here, event, person)
        case _:
            return SILENCE


def _must_be_recognised(known: Known | None, event: Event) -> None:
    if known is None and not isinstance(event, Uninstalled | ChannelClosed):
        raise Unrecognised
    if known and not known.person.is_named and isinstance(event, Installed | TextSaid):
        raise Nameless


def _gone(here: Here, event: Event) -> Reply:
    if event.address.scope is not Scope.PERSONAL:
        channel_loss.closed(here, event)
    return SILENCE


def _welcome(here: Here, event: Installed, person: Person | None) -> Reply:
    if event.address.scope is not Scope.PERSONAL:
        return SILENCE
    if person is None or not rights.may_ask(here, Viewer(person)):
        return _text(texts.stranger())
    return _begun(here, person, _text(_welcome_of(here, person)))


def _welcome_of(here: Here, person: Person) -> str:
    if rights.may(here, person, Act.LEAD_ROUND):
        return texts.welcome_administrator(person.name)
    owns = any(each.person_id == person.id for each in people.ownerships(here.connection, here.municipality_id))
    return texts.welcome_owner(person.name) if owns else texts.welcome_leader(person.name)


def _heard(here: Here, event: TextSaid, person: Person | None, *, newly: bool) -> Reply:
    reply = _said(here, event, person)
    if person is None or not newly or event.address.scope is not Scope.PERSONAL:
        return reply
    return _begun(here, person, reply)


def _begun(here: Here, person: Person, reply: Reply) -> Reply:
    """Whoever administers and has just come sees what there is to do, unless that is the answer already."""
    steps = first_steps.for_newcomer(here, person)
    if steps is None or steps in [each.card for each in reply.messages]:
        return reply
    return replace(reply, messages=(*reply.messages, written.card_message(steps)))


def _said(here: Here, event: TextSaid, person: Person | None) -> Reply:
    """A text of more than `SAID_MAX` characters goes no further than this: nobody reads, keeps or logs it."""
    in_channel = event.address.scope is not Scope.PERSONAL
    if person is None or not rights.may_ask(here, Viewer(person, in_channel)):
        return _text(texts.stranger())
    if len(event.text) > SAID_MAX:
        return _text(texts.too_long())
    words = written.words(event.text)
    if words in _CHANNELS:
        return _choose_channel(here, event, person, _CHANNELS[words])
    if in_channel and files_out.asks(event.text):
        return _text(files.only_in_personal_chat())
    offered = files_out.offered(here, person, event.text)
    if offered:
        return Reply(offered)
    return Reply((_answer(here, event, person, in_channel=in_channel),))


def _answer(here: Here, event: TextSaid, person: Person, *, in_channel: bool) -> Message:
    command = None if in_channel else written.command(here, person, event.text)
    if command:
        return command
    try:
        return conversation.asked(here, _asker(event, person), event.text)
    except NoPlan:
        steps = None if in_channel else first_steps.before_any_plan(here, person)
        return written.card_message(steps) if steps else Message(texts.no_plan())


def _asker(event: TextSaid | CardSubmitted, person: Person) -> Asker:
    address = event.address
    thread = (event.thread_id if isinstance(event, TextSaid) else None) or address.conversation_id
    in_channel = address.scope is not Scope.PERSONAL
    return Asker(person, thread, in_channel)


def _choose_channel(here: Here, event: TextSaid, person: Person, use: ChannelUse) -> Reply:
    if not rights.may(here, person, Act.CHOOSE_CHANNEL, in_channel=event.address.scope is not Scope.PERSONAL):
        return _text(texts.channel_needs_administrator())
    if event.address.scope is not Scope.CHANNEL:
        return _text(texts.channel_only_in_channel())
    address = event.address
    chosen = Channel(address.tenant_id, address.service_url, address.conversation_id, address.team_id)
    municipalities.set_channel(here.connection, here.municipality_id, chosen, here.now, use)
    deliveries.wake_channel(here.connection, here.municipality_id, here.now, use)
    deed = Deed(AuditAct.CHANNEL_CHOOSE, chosen.conversation_id, Through.CHAT, person.id)
    audits.append(here.connection, here.municipality_id, here.now, deed)
    return _text(_CHOSEN[use]())


def _pressed(here: Here, event: CardSubmitted, known: Known | None) -> Answer:
    if known is None:
        raise UnknownPerson
    person = known.person
    payload = Payload.read(event.data, event.verb)
    if not known.in_file:
        moved.refuse(here, person, payload)
    if known.reach is None or known.reach.in_doubt:
        deliveries.heard_from(here.connection, person.id, here.now)
    if event.address.scope is not Scope.PERSONAL and payload.verb is not Verb.SHOW:
        raise OnlyInPersonalChat
    if payload.verb is Verb.SHOW:
        card = conversation.pressed(here, _asker(event, person), payload.text, payload.page)
        return Reply((written.card_message(card),))
    click = Click(event.id, person, payload, event.data)
    return _answered(here, event, click, partial(buttons.press, click=click))


def _answered(here: Here, event: CardSubmitted, click: Click, press: Callable[[Here], CardJson | Answer]) -> Answer:
    """What changed something is followed by an update of its message, in the transaction that changed it."""
    changes.watch(here.connection)
    answer = press(here)
    if isinstance(answer, SlowWork):
        then = answer.then
        return SlowWork(answer.work, lambda here, made: _answered(here, event, click, lambda here: then(here, made)))
    reply = answer if isinstance(answer, Reply) else Reply((written.card_message(answer),))
    if reply.messages[0].card is not None:
        updates.record(here, event, click, reply.messages[0].card)
    return reply


def _of_files(here: Here, event: FileAnswered | FilesDropped, person: Person | None) -> Reply | Wanted:
    if isinstance(event, FilesDropped):
        return _dropped(here, event, person)
    return _file_answered(here, event, person)


def _dropped(here: Here, event: FilesDropped, person: Person | None) -> Reply | WantedFile:
    """Of somebody who may have it read, one file at a time."""
    if person is None or not rights.may(here, person, Act.ASK):
        return _text(texts.stranger())
    if not rights.may(here, person, Act.IMPORT_FILES):
        return _text(dropped_texts.not_allowed())
    if event.pictures and not event.files:
        return _text(dropped_texts.picture())
    if len(event.files) + event.pictures > 1:
        return _text(dropped_texts.one_at_a_time())
    return WantedFile(event)


def received(here: Here, event: FilesDropped, found: Dropped) -> Answer:
    """What is said of a file that has been read: its person may have been changed while it was."""
    known = senders.recognise(here, event.sender)
    if known is None or not known.in_file:
        raise UnknownPerson
    match found:
        case DroppedPlan():
            return plan_drop.received(here, known.person, found)
        case DroppedReview():
            return plan_drop.reviewed(here, known.person, found)
        case DroppedOwners():
            return owner_drop.received(here, known.person, found)
        case DroppedTemplate():
            return template_drop.received(here, known.person, found)
        case DroppedFigures():
            return figure_drop.received(here, known.person, found)


def _file_answered(here: Here, event: FileAnswered, person: Person | None) -> Reply | Wanted:
    if person is None:
        raise UnknownPerson
    if event.address.scope is not Scope.PERSONAL:
        raise OfferTooOld
    if not event.accepted:
        return _text(files.declined())
    return files_out.wanted(here, person, event.context)


def _text(text: str) -> Reply:
    return Reply((Message(text),))
