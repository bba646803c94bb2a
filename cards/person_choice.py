"""A choice of one person in the directory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cards.elements import ActionSet, CardJson, Choice, Element, InputChoiceSet, InputText, card
from cards.owner_change import SPAN, TakeoverSpan, span_choice
from cards.parts import box, heading, rich, run, subtle
from cards.payload import Payload, text_of
from cards.texts import form as form_texts
from cards.texts import person_choice as texts
from plan.answer import clean

MOST = 60
"""Choices on one card; beyond that the person searches."""
PERSON, SEARCH, NOTE = "person", "search", "note"
NOTE_MAX = 200


@dataclass(frozen=True, slots=True)
class Candidate:
    """`about` tells persons of one name apart: their units, or their upn."""

    id: str
    name: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class PersonChoice:
    """`choose` is what the button carries, `search` asks for this card again, `back` leads out of it.

    With a `note_label` a line can be written to the one who is chosen; `note` is what is typed already.
    """

    title: str
    lead: str
    activity_title: str
    candidates: Sequence[Candidate]
    choose: Payload
    choose_title: str
    search: Payload
    back: Payload
    searched: str = ""
    error: str = ""
    note_label: str = ""
    note: str = ""
    span: TakeoverSpan | None = None
    """Where it is asked for how long: what is chosen at first."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """All from outside: no id need exist."""

    person_id: str
    searched: str
    note: str = ""
    span: TakeoverSpan = TakeoverSpan.TERTIAL


def parse(data: Mapping[str, Any]) -> Chosen:
    onwards = text_of(data, SPAN) == TakeoverSpan.ONWARDS
    span = TakeoverSpan.ONWARDS if onwards else TakeoverSpan.TERTIAL
    return Chosen(text_of(data, PERSON), text_of(data, SEARCH).strip(), clean(text_of(data, NOTE)), span)


def build(view: PersonChoice) -> CardJson:
    found = [each for each in view.candidates if _fits(each, view.searched)]
    body: list[Element] = [heading(view.title, size="medium")]
    if view.error:
        body.append(box("attention", rich(run(view.error, weight="bolder"))))
    body += [rich(run(view.activity_title, weight="bolder")), rich(run(view.lead), spacing="small")]
    if len(view.candidates) > MOST:
        body += _search(view, len(found))
    if found:
        body.append(_choices(view, found[:MOST]))
    if found and view.note_label:
        body.append(InputText(id=NOTE, label=view.note_label, value=view.note or None, max_length=NOTE_MAX))
    if found and view.span:
        body.append(span_choice(view.span))
    actions = [view.choose.button(view.choose_title, inputs=True, style="positive")] if found else []
    return card([*body, ActionSet(actions=[*actions, view.back.button(form_texts.cancel())])])


def _fits(each: Candidate, searched: str) -> bool:
    words = f"{each.name} {each.about}".casefold()
    return all(word in words for word in searched.casefold().split())


def _search(view: PersonChoice, found: int) -> list[Element]:
    return [
        InputText(id=SEARCH, label=texts.search_label(), value=view.searched or None, max_length=80),
        ActionSet(actions=[view.search.button(texts.search(), inputs=True)]),
        subtle(texts.search_found(min(found, MOST), found)),
    ]


def _choices(view: PersonChoice, found: Sequence[Candidate]) -> InputChoiceSet:
    return InputChoiceSet(
        id=PERSON,
        label=texts.colleague_label(),
        choices=[Choice(title=_shown(each), value=each.id) for each in found],
        style="compact",
        placeholder=texts.person_placeholder(),
        required=len(view.candidates) <= MOST,
        error_message=texts.person_required(),
    )


def _shown(each: Candidate) -> str:
    return f"{each.name} ({each.about})" if each.about else each.name
