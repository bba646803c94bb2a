"""The card below a draft of the tertial post: publish it, change its introduction, or send it back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from cards import refresh
from cards.elements import ActionSet, CardJson, Element, InputText, card
from cards.parts import box, heading, paragraph, rich, run
from cards.payload import Payload, Verb, text_of
from cards.texts import draft as texts
from plan.draft import INTRO_MAX, Draft
from plan.tertial import Tertial

INTRO, REASON = "intro", "reason"


def build(draft: Draft, tertial: Tertial) -> CardJson:
    payload = _payload(draft)
    buttons = [
        payload.button(texts.publish(), style="positive"),
        replace(payload, verb=Verb.DRAFT_INTRO).button(texts.change_intro()),
        replace(payload, verb=Verb.DRAFT_RETURN).button(texts.send_back()),
    ]
    body: list[Element] = [
        heading(texts.heading(tertial), size="medium"),
        paragraph(texts.waits()),
        box("emphasis", rich(run(texts.intro(draft.intro)))),
        ActionSet(actions=list(buttons)),
    ]
    return card(body, refresh=refresh.asking(replace(payload, verb=Verb.DRAFT)))


def ask_intro(draft: Draft, tertial: Tertial, typed: str | None = None, error: str = "") -> CardJson:
    field = InputText(
        id=INTRO,
        label=texts.intro_label(),
        multiline=True,
        max_length=INTRO_MAX,
        placeholder=texts.intro_placeholder(),
        value=(draft.intro if typed is None else typed) or None,
    )
    return _question(draft, tertial, field, Verb.DRAFT_INTRO_SAVE, texts.save_intro(), error)


def ask_reason(draft: Draft, tertial: Tertial, error: str = "") -> CardJson:
    field = InputText(
        id=REASON,
        label=texts.reason_label(),
        multiline=True,
        max_length=INTRO_MAX,
        required=True,
        error_message=texts.reason_missing(),
    )
    return _question(draft, tertial, field, Verb.DRAFT_RETURN_BECAUSE, texts.send_back(), error)


def intro_of(data: Mapping[str, Any]) -> str:
    return text_of(data, INTRO).strip()


def reason_of(data: Mapping[str, Any]) -> str:
    return text_of(data, REASON).strip()


def _question(draft: Draft, tertial: Tertial, field: InputText, verb: Verb, title: str, error: str) -> CardJson:
    payload = _payload(draft)
    body: list[Element] = [heading(texts.heading(tertial), size="medium")]
    if error:
        body.append(box("attention", rich(run(error, weight="bolder"))))
    do = replace(payload, verb=verb).button(title, inputs=True, style="positive")
    back = replace(payload, verb=Verb.DRAFT).button(texts.cancel())
    return card([*body, field, ActionSet(actions=[do, back])])


def _payload(draft: Draft) -> Payload:
    return Payload(Verb.DRAFT_PUBLISH, draft.round_id, page=draft.number)
