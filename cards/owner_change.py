"""Another person for a unit: chosen where Teams finds people, or written by login name where the client cannot.

The picker gives a person's Entra id and nothing else. Source: msteams-docs, "People Picker in Adaptive Cards".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from cards.elements import ActionSet, CardJson, Choice, Element, InputChoiceSet, InputText, card
from cards.owner_list import OwnerLine, line
from cards.parts import box, heading, rich, run
from cards.payload import Payload, Verb, text_of
from cards.texts import common
from cards.texts import form as form_texts
from cards.texts import owners as texts

NEW_OWNER, LOGIN_NAME, LEAVING, SPAN = "new_owner", "login_name", "leaving", "span"
PEOPLE = {"type": "Data.Query", "dataset": "graph.microsoft.com/users"}
UPN_MAX = 300
_MOST_NAMED, _MOST_CHOICES = 6, 40


class TakeoverSpan(StrEnum):
    ONWARDS = "onwards"
    TERTIAL = "tertial"


@dataclass(frozen=True, slots=True)
class WantedOwner:
    """From outside: no id need exist. `leaving_id` is "" where the card did not ask."""

    entra_id: str = ""
    upn: str = ""
    leaving_id: str = ""
    span: TakeoverSpan = TakeoverSpan.ONWARDS


@dataclass(frozen=True, slots=True)
class OwnerChangeView:
    """`owners` are those of the unit now; `is_open`: a round asks about it."""

    unit: str
    owners: tuple[OwnerLine, ...] = ()
    is_open: bool = False
    wanted: WantedOwner = WantedOwner()
    error: str = ""


def parse(data: Mapping[str, Any]) -> WantedOwner:
    only = text_of(data, SPAN) == TakeoverSpan.TERTIAL
    return WantedOwner(
        entra_id=text_of(data, NEW_OWNER).strip(),
        upn=text_of(data, LOGIN_NAME).strip(),
        leaving_id=text_of(data, LEAVING),
        span=TakeoverSpan.TERTIAL if only else TakeoverSpan.ONWARDS,
    )


def build(view: OwnerChangeView) -> CardJson:
    body: list[Element] = [heading(texts.change(), size="medium")]
    if view.error:
        body.append(box("attention", rich(run(view.error, weight="bolder"))))
    body.append(rich(run(view.unit, weight="bolder")))
    body += [rich(run(each), spacing="small") for each in (_now(view.owners), texts.lead())]
    body += [_picker(view.wanted), _upn(view.wanted)]
    body += [_leaving(view)] if len(view.owners) > 1 else []
    body += [span_choice(view.wanted.span)] if view.is_open and view.owners else []
    first = view.owners[0].id if view.owners else ""
    change = Payload(Verb.OWNER_CHANGE, about=view.unit, person_id=first).button(
        texts.do(), inputs=True, style="positive"
    )
    return card([*body, ActionSet(actions=[change, Payload(Verb.OWNERS).button(form_texts.cancel())])])


def _now(owners: tuple[OwnerLine, ...]) -> str:
    more = len(owners) - _MOST_NAMED
    return texts.now((*map(line, owners[:_MOST_NAMED]), *([common.and_more(more)] if more > 0 else [])))


def _picker(wanted: WantedOwner) -> InputChoiceSet:
    """Who was chosen stays chosen, under a name of ours: the client has forgotten theirs."""
    kept = [Choice(title=texts.the_chosen(), value=wanted.entra_id)] if wanted.entra_id else []
    return InputChoiceSet(
        id=NEW_OWNER,
        label=texts.new_owner(),
        choices=kept,
        query=PEOPLE,
        multiple=False,
        placeholder=texts.search(),
        value=wanted.entra_id or None,
    )


def _upn(wanted: WantedOwner) -> InputText:
    value = wanted.upn[:UPN_MAX] or None
    return InputText(
        id=LOGIN_NAME, label=texts.upn(), placeholder=texts.upn_placeholder(), max_length=UPN_MAX, value=value
    )


def _leaving(view: OwnerChangeView) -> InputChoiceSet:
    return InputChoiceSet(
        id=LEAVING,
        label=texts.leaving(),
        choices=[Choice(title=line(each), value=each.id) for each in view.owners[:_MOST_CHOICES]],
        style="compact",
        value=view.wanted.leaving_id or view.owners[0].id,
    )


def span_choice(chosen: TakeoverSpan) -> InputChoiceSet:
    titles = {TakeoverSpan.ONWARDS: texts.onwards(), TakeoverSpan.TERTIAL: texts.only_tertial()}
    choices = [Choice(title=title, value=span.value) for span, title in titles.items()]
    return InputChoiceSet(id=SPAN, label=texts.span(), choices=choices, style="expanded", value=chosen.value)
