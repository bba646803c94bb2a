"""The steps before the first round, ticked off as they are done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cards import refresh
from cards.elements import ActionSet, CardJson, Container, Element, card
from cards.parts import heading, paragraph, rich, run, subheading
from cards.payload import Payload, Verb
from cards.texts import first_steps as texts
from cards.texts import owners as owner_texts


@dataclass(frozen=True, slots=True)
class FirstStep:
    """`lines` say what is left to do, or what there is."""

    title: str
    done: bool
    lines: Sequence[str]


@dataclass(frozen=True, slots=True)
class FirstStepsView:
    """`first_round` tells when it opens, a line a board."""

    steps: Sequence[FirstStep]
    first_round: Sequence[str]
    has_units: bool = False


def build(view: FirstStepsView) -> CardJson:
    done = all(each.done for each in view.steps)
    body: list[Element] = [heading(texts.heading(done), size="medium")]
    body += [] if done else [paragraph(texts.lead())]
    body += [_step(number, each) for number, each in enumerate(view.steps, 1)]
    body += [subheading(texts.first_round()), *(rich(run(line), spacing="small") for line in view.first_round)]
    buttons = [Payload(Verb.OWNERS).button(owner_texts.to_list())] if view.has_units else []
    body += [ActionSet(actions=list(buttons))] if buttons else []
    return card(body, refresh=refresh.asking(Payload(Verb.FIRST_STEPS)))


def _step(number: int, step: FirstStep) -> Container:
    title = run(texts.step(number, step.title, step.done), weight="bolder", color="good" if step.done else None)
    return Container(items=[rich(title), *(rich(run(line), spacing="none") for line in step.lines)], separator=True)
