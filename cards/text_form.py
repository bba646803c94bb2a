"""A card that asks for one text: a reason, an addition."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cards.elements import ActionSet, CardJson, Element, InputText, card
from cards.parts import box, heading, rich, run, subtle, written
from cards.payload import Payload, text_of
from cards.texts import form as form_texts
from plan.answer import clean
from plan.model import COMMENT_MAX

TEXT = "written"


@dataclass(frozen=True, slots=True)
class TextForm:
    """`lines` may hold anybody's words, `title` and `lead` only ours. `back` leads out of the card."""

    title: str
    lead: str
    activity_title: str
    label: str
    send: Payload
    send_title: str
    back: Payload
    required: str
    placeholder: str = ""
    lines: Sequence[str] = ()
    most: int = 500
    typed: str = ""
    error: str = ""


def parse(data: Mapping[str, Any]) -> str:
    """Cleaned; empty if nothing was written."""
    return clean(text_of(data, TEXT))


def build(view: TextForm) -> CardJson:
    body: list[Element] = [heading(view.title, size="medium")]
    if view.error:
        body.append(box("attention", rich(run(view.error, weight="bolder"))))
    body.append(rich(run(view.activity_title, weight="bolder")))
    if view.lines:
        body.append(box("emphasis", *(block for line in view.lines for block in written(line, COMMENT_MAX, "small"))))
    body += [rich(run(view.lead), spacing="small"), _input(view), subtle(form_texts.mind_secrecy())]
    actions = [view.send.button(view.send_title, inputs=True, style="positive"), view.back.button(form_texts.cancel())]
    return card([*body, ActionSet(actions=list(actions))])


def _input(view: TextForm) -> InputText:
    return InputText(
        id=TEXT,
        label=view.label,
        multiline=True,
        max_length=view.most,
        placeholder=view.placeholder or None,
        value=view.typed or None,
        required=True,
        error_message=view.required,
    )
