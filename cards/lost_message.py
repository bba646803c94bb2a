"""What was meant for the channel and may never have come there: the administrator says whether it did."""

from __future__ import annotations

from dataclasses import dataclass

from cards.elements import ActionSet, CardJson, Element, card
from cards.parts import box, heading, rich, run
from cards.payload import Payload, Verb
from cards.texts import lost as texts
from plan.tertial import Tertial


@dataclass(frozen=True, slots=True)
class LostView:
    """`tertial` is the post's, None for a digest. `page` of `pages` is the first that is missing.

    `why` is what Teams said of one that was `refused`; of the others nobody knows. `round_id` is the round to show
    afterwards. `all_boards`: it is the post of all boards, which has a channel of its own.
    """

    delivery_id: str
    tertial: Tertial | None
    correction: bool
    refused: bool
    why: str
    page: int = 1
    pages: int = 1
    round_id: str = ""
    all_boards: bool = False

    @property
    def title(self) -> str:
        return texts.title(texts.name(self.tertial, self.correction, self.all_boards), self.refused)


def build(view: LostView) -> CardJson:
    return card(told(view))


def told(view: LostView) -> list[Element]:
    """In red, with its buttons; part of the round's board too."""
    lines = [texts.what_is_known(view.refused, view.why, view.all_boards), texts.what_to_do(view.refused)]
    if view.pages > 1:
        lines.append(texts.pages(view.page, view.pages))
    said = box("attention", heading(view.title, size="medium"), *(rich(run(line)) for line in lines))
    titles = {Verb.SEND_AGAIN: texts.send_again(), Verb.ARRIVED: texts.arrived()}
    payloads = {verb: Payload(verb, view.round_id, about=view.delivery_id) for verb in titles}
    return [said, ActionSet(actions=[payload.button(titles[verb]) for verb, payload in payloads.items()])]
