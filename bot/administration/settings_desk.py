"""A board's settings: one function behind the card in the chat and the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot import rights
from bot.here import Here
from bot.leadership.question_desk import NoPlan, current_plan
from bot.ports import Click
from bot.timetable import boards
from bot.timetable.boards import Board
from cards import settings_form
from cards.elements import CardJson
from cards.settings_form import SettingsView
from cards.texts import settings as texts
from plan import board_settings, template
from plan.access import Act
from plan.audit import AuditAct, Deed, Through
from plan.board_settings import BoardSettings, WrongSetting
from plan.coming import coming_round, next_opening
from plan.model import Person
from plan.refusals import CardTooOld
from storage import audits, rounds, templates
from storage import boards as stored

_TEMPLATE = "report_template"


class SettingsRefused(Exception):
    """What is wrong with which value, by the setting's name. Nothing was stored."""

    def __init__(self, faults: Mapping[str, WrongSetting]) -> None:
        super().__init__(", ".join(faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Changed:
    """`own` is what the board has chosen now, `names` the settings that are not as they were."""

    own: Mapping[str, str]
    names: tuple[str, ...]


def change(
    here: Here, board: str, wanted: Mapping[str, str | None], through: Through, by: Person | None = None
) -> Changed:
    """All of it or nothing; None goes back to the default. `by` None is the operator. Raises `SettingsRefused`."""
    before = stored.settings(here.connection, here.municipality_id).get(board, {})
    after = {name: value for name, value in {**before, **wanted}.items() if value is not None}
    faults = board_settings.faults(after)
    if not faults and "report_template" in wanted:
        after, faults = _with_template(here, after)
    if faults:
        raise SettingsRefused(faults)
    texts_now = BoardSettings.read(after).texts()
    own = {name: texts_now[name] for name in after}
    names = tuple(name for name in wanted if own.get(name) != before.get(name))
    for name in names:
        stored.set_setting(here.connection, here.municipality_id, board, name, own.get(name))
        deed = Deed(
            AuditAct.SETTINGS_SET,
            f"{board}: {name}",
            through,
            by.id if by else None,
            before=before.get(name),
            after=own.get(name),
        )
        audits.append(here.connection, here.municipality_id, here.now, deed)
    return Changed(own, names)


def _with_template(here: Here, after: Mapping[str, str]) -> tuple[dict[str, str], dict[str, WrongSetting]]:
    """By the name that it is stored under, and what is wrong with it."""
    wanted = BoardSettings.read(after).report_template
    if wanted is None:
        return dict(after), {}
    name = template.chosen(wanted, templates.names(here.connection, here.municipality_id))
    if name is None:
        wrong = WrongSetting(f"There is no template {wanted!r}. Give the path of a .dotx or .docx file.")
        return dict(after), {_TEMPLATE: wrong}
    return {**after, _TEMPLATE: name}, {}


def current_card(here: Here, person: Person) -> CardJson | None:
    """Of the board that is followed up; None without a plan. Raises NotAllowed."""
    rights.must(here, person, Act.SET_UP)
    try:
        return _card(here, boards.of_plan(here, current_plan(here)))
    except NoPlan:
        return None


def shown(here: Here, click: Click) -> CardJson:
    return _card(here, _board(here, click))


def saved(here: Here, click: Click) -> CardJson:
    """What cannot be used is told at its field; what was typed is kept, and nothing is stored."""
    board = _board(here, click)
    typed = settings_form.parse(click.data)
    usual = BoardSettings().texts()
    wanted = {name: _as_chosen(name, text, usual[name]) for name, text in typed.items()}
    try:
        changed = change(here, board.name, wanted, Through.CARD, click.person)
    except SettingsRefused as refused:
        return _card(here, board, typed=typed, faults=refused.faults)
    return _card(here, _board(here, click), notice=texts.saved([texts.label(name) for name in changed.names]))


def _as_chosen(name: str, text: str, usual: str) -> str | None:
    """None for what is as usual, or left empty."""
    if not text or board_settings.faults({name: text}):
        return text or None
    written = board_settings.as_written(name, text)
    return None if written == usual else written


def _card(
    here: Here,
    board: Board,
    typed: Mapping[str, str] | None = None,
    faults: Mapping[str, WrongSetting] | None = None,
    notice: str = "",
) -> CardJson:
    known = rounds.of_plan(here.connection, board.plan_id)
    opening = next_opening(board.pace, board.year, known, here.now)
    others = {each.name: each.plan_id for each in boards.of_municipality(here) if each.name != board.name}
    return settings_form.build(
        SettingsView(
            plan_id=board.plan_id,
            board=board.name,
            settings=board.settings,
            coming=coming_round(board.pace, opening) if opening else None,
            typed=typed or {},
            faults=faults or {},
            notice=notice,
            others=tuple(others.items()),
        )
    )


def _board(here: Here, click: Click) -> Board:
    rights.must(here, click.person, Act.SET_UP)
    found = next((each for each in boards.of_municipality(here) if each.plan_id == click.payload.about), None)
    if found is None:
        raise CardTooOld
    return found
