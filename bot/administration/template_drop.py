"""A Word template that was dropped in the chat: what it holds is shown, and it is used when its controller says so."""

from __future__ import annotations

from hashlib import sha256

from bot import found, rights
from bot.administration import settings_desk
from bot.administration.dropped_content import DroppedTemplate
from bot.here import Here
from bot.leadership.question_desk import NoPlan, current_plan
from bot.ports import Click, Message, Reply
from bot.timetable import boards
from cards import notice, template_file
from cards.elements import CardJson
from cards.template_file import TemplateFileView
from cards.texts import template_file as texts
from plan.access import Act
from plan.audit import AuditAct, Deed, Doer, Through
from plan.dropped import DroppedFile, DroppedKind, DroppedState
from plan.model import Person
from storage import audits, dropped_files, templates
from storage.ids import new_id


def received(here: Here, person: Person, dropped: DroppedTemplate) -> Reply:
    rights.must(here, person, Act.IMPORT_FILES)
    try:
        board = _board(here)
    except NoPlan:
        return Reply((Message(texts.no_plan()),))
    file = DroppedFile(new_id(), person.id, dropped.name, DroppedKind.TEMPLATE, dropped.content, here.now)
    dropped_files.add(here.connection, here.municipality_id, file)
    card = template_file.build(TemplateFileView(file.id, file.name, board, dropped.marks))
    return Reply((Message(card=card, summary=texts.summary()),))


def stored(here: Here, click: Click) -> CardJson:
    """For the board that is followed up. A second click tells what was done. Raises NoPlan."""
    file = _mine(here, click)
    if file.state is not DroppedState.WAITING:
        return _settled(file)
    doer = Doer(Through.CARD, click.person.id)
    name = keep(here, file.name, file.content, doer)
    settings_desk.change(here, _board(here), {templates.SETTING: name}, doer.through, click.person)
    dropped_files.settle(here.connection, file.id, DroppedState.STORED)
    return _done(name)


def cancelled(here: Here, click: Click) -> CardJson:
    file = _mine(here, click)
    if file.state is not DroppedState.WAITING:
        return _settled(file)
    dropped_files.settle(here.connection, file.id, DroppedState.DROPPED)
    return _not_used()


def keep(here: Here, name: str, content: bytes, doer: Doer) -> str:
    """The name that it may be chosen by. Those that nobody has chosen go."""
    templates.forget_unused(here.connection, here.municipality_id, (name,))
    templates.store(here.connection, here.municipality_id, name, content, here.now)
    deed = Deed(AuditAct.TEMPLATE_STORE, name, doer.through, doer.by, after=sha256(content).hexdigest())
    audits.append(here.connection, here.municipality_id, here.now, deed)
    return name


def _board(here: Here) -> str:
    return boards.of_plan(here, current_plan(here)).name


def _mine(here: Here, click: Click) -> DroppedFile:
    rights.must(here, click.person, Act.IMPORT_FILES)
    return found.dropped(here, click.person, click.payload.about, DroppedKind.TEMPLATE)


def _settled(file: DroppedFile) -> CardJson:
    return _done(file.name) if file.state is DroppedState.STORED else _not_used()


def _done(name: str) -> CardJson:
    return notice.build(texts.stored_heading(), texts.stored(name), tone=notice.Tone.GOOD)


def _not_used() -> CardJson:
    return notice.build(texts.cancelled_heading(), texts.cancelled())
