"""A board's settings, each with what it is now, what it usually is, and what it means for the round that comes.

They stand in sections that buttons open; one with a fault is open.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cards.elements import ActionSet, CardJson, Choice, Container, Element, Input, InputChoiceSet, InputText, card
from cards.parts import box, heading, paragraph, rich, run, subtle, toggle
from cards.payload import Payload, Verb, text_of
from cards.texts import coming as coming_texts
from cards.texts import form as form_texts
from cards.texts import settings as texts
from plan.board_settings import KINDS, NEVER, NO, SECTIONS, WEEKDAYS, YES, BoardSettings, Form, WrongSetting
from plan.coming import ComingRound

MOST = 60
"""Characters of a value that is typed."""


@dataclass(frozen=True, slots=True)
class SettingsView:
    """`typed` and `faults` are of a card that was refused. `others` are the further boards, by name and plan id."""

    plan_id: str
    board: str
    settings: BoardSettings
    coming: ComingRound | None = None
    typed: Mapping[str, str] = field(default_factory=dict)
    faults: Mapping[str, WrongSetting] = field(default_factory=dict)
    notice: str = ""
    others: tuple[tuple[str, str], ...] = ()


def parse(data: Mapping[str, Any]) -> dict[str, str]:
    """What stood in each input that came back, cut at a length that no value has."""
    return {name: text_of(data, name).strip()[:MOST] for name in KINDS if name in data}


def build(view: SettingsView) -> CardJson:
    body: list[Element] = [heading(texts.heading(), size="medium"), rich(run(view.board, subtle=True), spacing="none")]
    if view.faults:
        body.append(box("attention", rich(run(texts.nothing_saved(len(view.faults)), weight="bolder"))))
    if view.notice:
        body.append(box("emphasis", rich(run(view.notice, weight="bolder"))))
    lead = f"{coming_texts.opens(view.coming.opening)}." if view.coming else texts.no_coming_round()
    body += [paragraph(lead, spacing="small"), subtle(texts.holds_at_once())]
    values, usual = view.settings.texts(), BoardSettings().texts()
    for section, names in SECTIONS.items():
        fields = [part for name in names for part in _setting(view, name, values[name], usual[name])]
        is_open = any(name in view.faults for name in names)
        body.append(ActionSet(actions=[toggle(texts.section(section), section.value)], spacing="small"))
        body.append(Container(items=fields, id=section.value, visible=is_open))
    send = Payload(Verb.SETTINGS_SAVE, about=view.plan_id).button(form_texts.save(), inputs=True, style="positive")
    others = [Payload(Verb.SETTINGS, about=plan_id).button(texts.of_board(name)) for name, plan_id in view.others]
    return card([*body, ActionSet(actions=[send, *others])], wide=True)


def _setting(view: SettingsView, name: str, value: str, usual: str) -> list[Element]:
    blocks: list[Element] = [_input(name, view.typed.get(name, texts.written(name, value)))]
    if name in view.faults:
        blocks.append(box("attention", rich(run(texts.wrong(name, view.faults[name].crossing)))))
    told = texts.usual(texts.written(name, usual))
    meaning = texts.meaning(name, view.settings, view.coming)
    return [*blocks, subtle(f"{told} {meaning}".rstrip(), spacing="none")]


def _input(name: str, value: str) -> Input:
    form = KINDS[name].form
    if form in (Form.SWITCH, Form.WEEKDAY):
        words = (YES, NO) if form is Form.SWITCH else (*WEEKDAYS, NEVER)
        choices = [Choice(title=texts.written(name, word), value=texts.written(name, word)) for word in words]
        return InputChoiceSet(
            id=name, label=texts.label(name), choices=choices, value=value, style="compact", spacing="medium"
        )
    return InputText(id=name, label=texts.label(name), value=value or None, max_length=MOST, spacing="medium")
