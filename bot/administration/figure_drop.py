"""Figures that were dropped in the chat: what is new is shown, and stored when their controller says so."""

from __future__ import annotations

from hashlib import sha256

from bot import found, rights
from bot.administration.dropped_content import DroppedFigures
from bot.administration.figure_book import followed
from bot.documents.rows import NumberedRow
from bot.figures import figure_import
from bot.here import Here
from bot.ports import Click, Message, Reply
from cards import figure_file, notice
from cards.elements import CardJson
from cards.figure_file import FigureFileView
from cards.texts import figures as texts
from cards.texts import owner_drop as drop_texts
from plan.access import Act
from plan.audit import Doer, Through
from plan.dropped import DroppedFile, DroppedKind, DroppedState
from plan.indicators import FigureWay
from plan.indicators.entry import GivenFigure, WrongFigures
from plan.model import Person, Plan
from storage import dropped_files, municipalities
from storage.ids import new_id

Rows = tuple[NumberedRow, ...]


def received(here: Here, person: Person, dropped: DroppedFigures) -> Reply:
    """The card that tells what is new in the file, or everything that is wrong with it. Nothing is stored of it."""
    rights.must(here, person, Act.IMPORT_FILES)
    plan = followed(here)
    if plan is None:
        return Reply((Message(texts.nothing_to_fill_in()),))
    try:
        given = figure_import.read(here, plan, dropped.rows)
    except WrongFigures as wrong:
        return Reply((Message(texts.wrong(dropped.name, wrong.faults)),))
    content = dropped_files.packed([plan.id, [[number, dict(cells)] for number, cells in dropped.rows]])
    file = DroppedFile(new_id(), person.id, dropped.name, DroppedKind.FIGURES, content, here.now)
    card = _card(here, plan, file, given)
    if figure_import.new_among(here, plan, given):
        dropped_files.add(here.connection, here.municipality_id, file)
    return Reply((Message(card=card, summary=drop_texts.summary()),))


def stored(here: Here, click: Click) -> CardJson:
    """A second click tells what was done. What has become another since the card was shown is shown first."""
    municipalities.lock(here.connection, here.municipality_id)
    file = _mine(here, click)
    plan = followed(here)
    if file.state is not DroppedState.WAITING or plan is None:
        return _settled(file)
    plan_id, rows = dropped_files.unpacked(file.content)
    try:
        given = figure_import.read(here, plan, [(number, cells) for number, cells in rows])
    except WrongFigures as wrong:
        told = texts.wrong(file.name, wrong.faults).splitlines()
        return notice.build(texts.file_heading(), *told, tone=notice.Tone.TROUBLE)
    if plan.id != plan_id or _seen(here, plan, given) != click.payload.seen:
        return _card(here, plan, file, given, notice=texts.changed_meanwhile())
    new = figure_import.store(here, plan, given, Doer(Through.CHAT, click.person.id), FigureWay.FILE)
    dropped_files.settle(here.connection, file.id, DroppedState.STORED)
    return notice.build(texts.stored_heading(), texts.stored(new, len(given)), tone=notice.Tone.GOOD)


def cancelled(here: Here, click: Click) -> CardJson:
    file = _mine(here, click)
    if file.state is not DroppedState.WAITING:
        return _settled(file)
    dropped_files.settle(here.connection, file.id, DroppedState.DROPPED)
    return notice.build(drop_texts.cancelled_heading(), drop_texts.cancelled())


def _mine(here: Here, click: Click) -> DroppedFile:
    rights.must(here, click.person, Act.IMPORT_FILES)
    return found.dropped(here, click.person, click.payload.about, DroppedKind.FIGURES)


def _card(here: Here, plan: Plan, file: DroppedFile, given: tuple[GivenFigure, ...], notice: str = "") -> CardJson:
    known = figure_import.known(here, plan)
    planned = {(goal, each.name): each for goal, found in known.items() for each in found}
    new = figure_import.new_among(here, plan, given)
    own = sorted({f"{each.goal} {each.indicator}" for each in new if (each.goal, each.indicator) not in planned})
    view = FigureFileView(
        file_id=file.id,
        file_name=file.name,
        lead=texts.file_lead(len(new), len(given), plan.board, plan.year),
        lines=[texts.given(each, planned.get((each.goal, each.indicator))) for each in new],
        own_measures=own,
        seen=_seen(here, plan, given),
        notice=notice,
    )
    return figure_file.build(view)


def _seen(here: Here, plan: Plan, given: tuple[GivenFigure, ...]) -> str:
    """Another when anything that would be stored is another."""
    return sha256(repr((plan.id, figure_import.new_among(here, plan, given))).encode()).hexdigest()[:16]


def _settled(file: DroppedFile) -> CardJson:
    if file.state is DroppedState.STORED:
        return notice.build(texts.stored_heading(), texts.stored_already())
    return notice.build(drop_texts.cancelled_heading(), drop_texts.no_longer())
