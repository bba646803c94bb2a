"""What each event of a chat leads to: one plain function of an open transaction.

The rooms behind it refuse by raising a `Refusal`; the sentence for it is made here, in one place.
"""

from __future__ import annotations

from dataclasses import replace

from bot import rights
from bot.chat import buttons, files_out, menu, updates, written
from bot.directory import senders
from bot.here import Here
from bot.leadership import conversation
from bot.leadership.conversation import Asker
from bot.owner import moved
from bot.ports import (
    CardSubmitted,
    ChannelClosed,
    Click,
    Event,
    FileAnswered,
    Installed,
    Message,
    Reply,
    Scope,
    TextSaid,
    Uninstalled,
)
from bot.taken_file import TakenFile
from bot.telling import channel_loss
from cards.payload import Payload, Verb
from cards.texts import chat as texts
from cards.texts import files
from plan.access import Act
from plan.audit import AuditAct, Deed, Through
from plan.model import SAID_MAX, Person
from plan.refusals import OfferTooOld, OnlyInPersonalChat, UnknownPerson
from storage import audits, changes, deliveries, municipalities, people
from storage.municipalities import Channel
from storage.people import Known

SILENCE = Reply()


class Unrecognised(Exception):
    """Nobody in the directory has the sender's Entra id; the roster may know the upn."""


def handle(here: Here, event: Event, *, asked_roster: bool) -> Reply | TakenFile:
    """`Unrecognised` until the roster has been asked; after that the sender is a stranger.

    So is whoever the owner file gives no role, at every door: what they were asked about in a round gives no right.
    A file that is to be made is made elsewhere: it takes longer than a transaction may.
    """
    known = senders.recognise(here, event.sender)
    if known is None and not asked_roster and not isinstance(event, Uninstalled | ChannelClosed):
        raise Unrecognised
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
            return _said(here, replace(event, text=menu.meant(event.text)), person)
        case CardSubmitted():
            return Reply((_pressed(here, event, known),))
        case FileAnswered():
            return _file_answered(here, event, person)
        case _:
            return SILENCE


def _gone(here: Here, event: Event) -> Reply:
    if event.address.scope is not Scope.PERSONAL:
        channel_loss.closed(here, event)
    return SILENCE


def _welcome(here: Here, event: Installed, person: Person | None) -> Reply:
    if event.address.scope is not Scope.PERSONAL:
        return SILENCE
    if person is None or not rights.may(here, person, Act.ASK):
        return _text(texts.stranger())
    owns = any(each.person_id == person.id for each in people.ownerships(here.connection, here.municipality_id))
    return _text(texts.welcome_owner(person.name) if owns else texts.welcome_leader(person.name))


def _said(here: Here, event: TextSaid, person: Person | None) -> Reply:
    """A text of more than `SAID_MAX` characters goes no further than this: nobody reads, keeps or logs it."""
    in_channel = event.address.scope is not Scope.PERSONAL
    if person is None or not rights.may(here, person, Act.ASK, in_channel=in_channel):
        return _text(texts.stranger())
    if len(event.text) > SAID_MAX:
        return _text(texts.too_long())
    words = written.words(event.text)
    if words == "använd den här kanalen":
        return _choose_channel(here, event, person)
    if in_channel and files_out.asks(event.text):
        return _text(files.only_in_personal_chat())
    offered = files_out.offered(here, person, event.text)
    if offered:
        return Reply(offered)
    command = None if in_channel else written.command(here, person, event.text)
    return Reply((command or conversation.asked(here, _asker(event, person), event.text),))


def _asker(event: TextSaid | CardSubmitted, person: Person) -> Asker:
    address = event.address
    thread = (event.thread_id if isinstance(event, TextSaid) else None) or address.conversation_id
    in_channel = address.scope is not Scope.PERSONAL
    return Asker(person, thread, in_channel)


def _choose_channel(here: Here, event: TextSaid, person: Person) -> Reply:
    if not rights.may(here, person, Act.CHOOSE_CHANNEL, in_channel=event.address.scope is not Scope.PERSONAL):
        return _text(texts.channel_needs_administrator())
    if event.address.scope is not Scope.CHANNEL:
        return _text(texts.channel_only_in_channel())
    address = event.address
    chosen = Channel(address.tenant_id, address.service_url, address.conversation_id, address.team_id)
    municipalities.set_channel(here.connection, here.municipality_id, chosen, here.now)
    deliveries.wake_channel(here.connection, here.municipality_id, here.now)
    deed = Deed(AuditAct.CHANNEL_CHOOSE, chosen.conversation_id, Through.CHAT, person.id)
    audits.append(here.connection, here.municipality_id, here.now, deed)
    return _text(texts.channel_chosen())


def _pressed(here: Here, event: CardSubmitted, known: Known | None) -> Message:
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
        return written.card_message(conversation.pressed(here, _asker(event, person), payload.text, payload.page))
    click = Click(event.id, person, payload, event.data)
    changes.watch(here.connection)
    answer = buttons.press(here, click)
    updates.record(here, event, click, answer)
    return written.card_message(answer)


def _file_answered(here: Here, event: FileAnswered, person: Person | None) -> Reply | TakenFile:
    if person is None:
        raise UnknownPerson
    if event.address.scope is not Scope.PERSONAL:
        raise OfferTooOld
    if not event.accepted:
        return _text(files.declined())
    return files_out.wanted(here, person, event.context)


def _text(text: str) -> Reply:
    return Reply((Message(text),))
