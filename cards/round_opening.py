"""What will happen when a round is opened by hand, before it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cards.elements import ActionSet, CardJson, Element, card
from cards.parts import box, heading, paragraph, rich, run
from cards.payload import Payload, Verb
from cards.texts import form as form_texts
from cards.texts import round_opening as texts
from plan.tertial import Tertial


@dataclass(frozen=True, slots=True)
class OpeningView:
    """`asked` are the persons who get a card; `unowned` are units that nobody answers for."""

    plan_id: str
    board: str
    tertial: Tertial
    asked: int
    activities: int
    last_day: date
    closes: date
    unowned: tuple[str, ...] = ()


def payload(verb: Verb, plan_id: str, tertial: Tertial) -> Payload:
    return Payload(verb, about=plan_id, text=str(tertial))


def build(view: OpeningView) -> CardJson:
    body: list[Element] = [
        heading(texts.heading(view.tertial), size="medium"),
        rich(run(view.board, subtle=True), spacing="none"),
        paragraph(texts.what_happens(view.asked, view.activities), spacing="small"),
        paragraph(texts.days(view.last_day, view.closes)),
    ]
    if view.unowned:
        body.append(box("warning", rich(run(texts.unowned(view.unowned)))))
    yes = payload(Verb.OPEN_ROUND_CONFIRMED, view.plan_id, view.tertial).button(texts.open_it(), style="positive")
    no = Payload(Verb.CANCEL).button(form_texts.cancel())
    return card([*body, ActionSet(actions=[yes, no])])
