"""One message with everything that a person still has to answer, of however many rounds and owners."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cards import refresh
from cards.elements import Action, ActionSet, CardJson, Container, Element, card
from cards.parts import heading, paragraph, rich, run
from cards.payload import Payload, Verb
from cards.texts import reminder as texts
from plan.model import Activity
from plan.tertial import Tertial

_MOST_TITLES = 20


class Occasion(StrEnum):
    """Why the reminder comes now. The last three go to somebody else than the owner."""

    EARLY = "early"
    LAST_DAY = "last_day"
    OVERDUE = "overdue"
    ASKED_FOR = "asked_for"
    CLOSED = "closed"
    DEPUTY = "deputy"
    AWAY = "away"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True)
class ReminderView:
    """`missing` are the unanswered activities; `owner` names the person whose they are, where somebody else is told."""

    round_id: str
    tertial: Tertial
    last_day: date
    occasion: Occasion
    missing: tuple[Activity, ...]
    owner: str = ""


def build(*views: ReminderView, delivery_id: str) -> CardJson:
    """The first view's heading heads the card; each of the others is set apart. Shown again it says what is missing
    then.
    """
    first, *others = views
    apart = [Container(items=_section(view), separator=True, spacing="large") for view in others]
    anew = refresh.asking(Payload(Verb.REMINDED, first.round_id, about=delivery_id))
    return card([*_section(first), *apart], refresh=anew)


def lead(*views: ReminderView) -> str:
    """What is missing and by when, a sentence a view; also the notification."""
    return " ".join(
        texts.lead(view.occasion.value, len(view.missing), view.tertial, view.last_day, view.owner) for view in views
    )


def _section(view: ReminderView) -> list[Element]:
    body: list[Element] = [
        heading(texts.heading(view.occasion.value, len(view.missing)), size="medium"),
        rich(run(lead(view))),
        *(rich(run(f"– {activity.title}"), spacing="small") for activity in view.missing[:_MOST_TITLES]),
    ]
    if len(view.missing) > _MOST_TITLES:
        body.append(paragraph(texts.and_more(len(view.missing) - _MOST_TITLES)))
    actions = _actions(view)
    return [*body, ActionSet(actions=actions)] if actions else body


def _actions(view: ReminderView) -> list[Action]:
    if view.occasion is Occasion.MANAGER:
        return []
    actions: list[Action] = [Payload(Verb.OPEN, view.round_id).button(texts.answer_now(), style="positive")]
    if view.occasion is Occasion.EARLY:
        actions.append(Payload(Verb.LATER, view.round_id).button(texts.later()))
    return actions
