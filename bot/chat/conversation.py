"""What each event of a chat leads to: one plain function of an open transaction.

The rooms behind it refuse by raising a `Refusal`; the sentence for it is made here, in one place.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bot.administration import directory
from bot.chat import buttons, written
from bot.leadership import answering, briefing, report_files
from bot.leadership.answering import Asker
from bot.leadership.report_files import Wanted
from bot.owner import desk
from bot.owner.reporting import Click
from bot.ports import CardSubmitted, Event, FileAnswered, Installed, Message, Reply, Scope, TextSaid, Uninstalled
from cards.payload import Payload, Verb
from cards.texts import chat as texts
from cards.texts import files
from plan.model import Person
from plan.refusals import OfferTooOld, UnknownPerson
from storage import assessments, audits, deliveries, municipalities, people
from storage.municipalities import Channel, Municipality
from storage.people import Reach

SILENCE = Reply()


class Unrecognised(Exception):
    """Nobody in the directory has the sender's Entra id; the roster may know the upn."""


@dataclass(frozen=True, slots=True)
class Talk:
    """One event, in one transaction, at one moment."""

    connection: Connection
    home: Municipality
    now: datetime


def handle(talk: Talk, event: Event, *, asked_roster: bool) -> Reply | Wanted:
    """`Unrecognised` until the roster has been asked; after that the sender is a stranger.

    A report that is to be made is made elsewhere: it takes longer than a transaction may.
    """
    person, known = directory.recognise(talk.connection, talk.home.id, event.sender)
    if person is None and not asked_roster and not isinstance(event, Uninstalled):
        raise Unrecognised
    newly = True
    if event.address.scope is Scope.PERSONAL and person:
        here = not isinstance(event, Uninstalled)
        newly = directory.reached(talk.connection, person, known, event.sender, event.address, talk.now, here)
    match event:
        case Installed():
            return _welcome(talk, event, person) if newly else SILENCE
        case Uninstalled():
            return SILENCE
        case TextSaid():
            return _said(talk, event, person)
        case CardSubmitted():
            return Reply((_pressed(talk, event, person, known),))
        case FileAnswered():
            return _file_answered(talk, event, person)
        case _:
            return SILENCE


def _welcome(talk: Talk, event: Installed, person: Person | None) -> Reply:
    if event.address.scope is not Scope.PERSONAL:
        return SILENCE
    if person is None or not _has_role(talk, person):
        return _text(texts.stranger())
    owns = any(each.person_id == person.id for each in people.ownerships(talk.connection, talk.home.id))
    return _text(texts.welcome_owner(person.name) if owns else texts.welcome_leader(person.name))


def _said(talk: Talk, event: TextSaid, person: Person | None) -> Reply:
    if person is None or not _has_role(talk, person):
        return _text(texts.stranger())
    words = written.words(event.text)
    in_channel = event.address.scope is not Scope.PERSONAL
    if words == "använd den här kanalen":
        return _choose_channel(talk, event, person)
    if in_channel and briefing.asks_for_report(event.text):
        return _text(files.only_in_personal_chat())
    offered = report_files.offered(talk.connection, talk.home.id, person, event.text, talk.now)
    if offered:
        return Reply(offered)
    said = written.Said(talk.connection, talk.home.id, person, event.text, talk.now)
    command = None if in_channel else written.command(said)
    return Reply((command or answering.asked(_asker(talk, event, person), event.text),))


def _asker(talk: Talk, event: TextSaid | CardSubmitted, person: Person) -> Asker:
    address = event.address
    thread = (event.thread_id if isinstance(event, TextSaid) else None) or address.conversation_id
    in_channel = address.scope is not Scope.PERSONAL
    return Asker(talk.connection, talk.home.id, person, thread, in_channel, talk.now)


def _choose_channel(talk: Talk, event: TextSaid, person: Person) -> Reply:
    if not person.is_administrator:
        return _text(texts.channel_needs_administrator())
    if event.address.scope is not Scope.CHANNEL:
        return _text(texts.channel_only_in_channel())
    address = event.address
    chosen = Channel(address.tenant_id, address.service_url, address.conversation_id, address.team_id)
    municipalities.set_channel(talk.connection, talk.home.id, chosen, talk.now)
    deliveries.wake_channel(talk.connection, talk.home.id, talk.now)
    audits.append(
        talk.connection, talk.home.id, talk.now, person.id, "channel.choose", chosen.conversation_id, through="chat"
    )
    return _text(texts.channel_chosen())


def _pressed(talk: Talk, event: CardSubmitted, person: Person | None, known: Reach | None) -> Message:
    if person is None:
        raise UnknownPerson
    payload = Payload.read(event.data, event.verb)
    if known is None or known.in_doubt:
        deliveries.heard_from(talk.connection, person.id, talk.now)
    if payload.verb is Verb.SHOW:
        return written.card_message(answering.pressed(_asker(talk, event, person), payload.text, payload.page))
    click = Click(event.id, person, payload, event.data, talk.now)
    return written.card_message(buttons.press(talk.connection, click))


def _file_answered(talk: Talk, event: FileAnswered, person: Person | None) -> Reply | Wanted:
    if person is None:
        raise UnknownPerson
    if event.address.scope is not Scope.PERSONAL:
        raise OfferTooOld
    if not event.accepted:
        return _text(files.declined())
    return report_files.wanted(talk.connection, talk.home.id, person, event.context, talk.now)


def _has_role(talk: Talk, person: Person) -> bool:
    if person.is_leader or person.is_administrator or person.is_editor:
        return True
    if people.answers_for_a_unit(talk.connection, talk.home.id, person.id):
        return True
    if assessments.owns_a_goal(talk.connection, person.id):
        return True
    return desk.current_round(talk.connection, talk.home.id, person) is not None


def _text(text: str) -> Reply:
    return Reply((Message(text),))
