"""The name and address of somebody who has left are taken away; what they reported stays."""

from __future__ import annotations

import re

from bot import rights
from bot.directory.persons import person_of
from bot.followup import assignments
from bot.here import Here
from bot.ports import Click, Message
from cards import notice
from cards.elements import CardJson
from cards.payload import Payload, Verb
from cards.texts import form as form_texts
from cards.texts import person_forget as texts
from plan.access import Act
from plan.audit import AuditAct, Deed, Doer, Through
from plan.model import Person
from plan.refusals import CardTooOld
from storage import audits, people, retention
from storage.ids import new_id

FORMER = "Tidigare medarbetare"
_NOBODY = "@borttagen.invalid"
_ASKS = re.compile(r"glöm(?:\s+(?P<whom>\S.*))?", re.IGNORECASE | re.DOTALL)


def forget(here: Here, person: Person, through: Through, by: Person | None = None) -> None:
    """`by` None is the operator. The open rounds' questions to them move."""
    with assignments.fitting(here, Doer(through, by.id if by else None)):
        retention.pseudonymise(here.connection, person.id, f"{new_id()}{_NOBODY}", FORMER)
    deed = Deed(AuditAct.PERSON_FORGET, person.id, through, by.id if by else None)
    audits.append(here.connection, here.municipality_id, here.now, deed)


def heard(here: Here, person: Person, text: str) -> Message | None:
    """A card that asks first; None if the text is about something else. Raises NotAllowed."""
    asked = _ASKS.fullmatch(text.strip().rstrip("?!. "))
    if asked is None:
        return None
    rights.must(here, person, Act.FORGET)
    if asked["whom"] is None:
        return Message(texts.forget_whom())
    meant = _meant(here, asked["whom"])
    if len(meant) != 1:
        return Message(texts.unclear(asked["whom"], [each.upn for each in meant]))
    card = _asking(here, meant[0])
    return Message(card=card, summary=texts.heading())


def forgotten(here: Here, click: Click) -> CardJson:
    """A second click tells what was done."""
    rights.must(here, click.person, Act.FORGET)
    person = _person(here, click)
    if is_forgotten(person):
        return notice.build(texts.done(), texts.done_before())
    if person.id == click.person.id:
        return notice.build(texts.heading(), texts.not_oneself(), tone=notice.Tone.TROUBLE)
    forget(here, person, Through.CARD, click.person)
    return notice.build(texts.done(), texts.what_stays())


def is_forgotten(person: Person) -> bool:
    return person.upn.endswith(_NOBODY)


def _asking(here: Here, person: Person) -> CardJson:
    owned = people.ownerships(here.connection, here.municipality_id)
    units = tuple(each.unit for each in owned if each.person_id == person.id)
    yes = Payload(Verb.FORGET_CONFIRMED, person_id=person.id).button(texts.forget(), style="destructive")
    no = Payload(Verb.CANCEL).button(form_texts.cancel())
    lines = [texts.who(person.name, person.upn), texts.question(), *texts.answers_for(units)]
    return notice.build(texts.heading(), *lines, buttons=(yes, no))


def _meant(here: Here, written: str) -> list[Person]:
    """By upn or whole name, of everybody who is still somebody."""
    wanted = " ".join(written.casefold().split())
    every = [each for each in people.every(here.connection, here.municipality_id) if not is_forgotten(each)]
    return [each for each in every if wanted in (each.upn.casefold(), each.name.casefold())]


def _person(here: Here, click: Click) -> Person:
    person = person_of(here, click.payload.person_id)
    if person is None:
        raise CardTooOld
    return person
