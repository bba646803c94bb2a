"""A plain card that says one thing: a refusal, "already answered", a closed round."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from cards.elements import ActionSet, CardJson, Element, Execute, Style, card
from cards.parts import box, heading, rich, run


class Tone(StrEnum):
    GOOD = "good"
    PLAIN = "emphasis"
    TROUBLE = "attention"


_STYLES: dict[Tone, Style] = {Tone.GOOD: "good", Tone.PLAIN: "emphasis", Tone.TROUBLE: "attention"}


def build(title: str, *lines: str, tone: Tone = Tone.PLAIN, buttons: Sequence[Execute] = ()) -> CardJson:
    """`title` is our own words; `lines` may hold anybody's."""
    texts = [rich(run(line)) for line in lines]
    body: list[Element] = [box(_STYLES[tone], heading(title, size="medium"), *texts)]
    if buttons:
        body.append(ActionSet(actions=list(buttons)))
    return card(body)
