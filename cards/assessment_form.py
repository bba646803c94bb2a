"""A goal's assessment and a survey's outcome, one at a time as on the owner's card."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from cards import figure_inputs, refresh
from cards.elements import ActionSet, CardJson, Choice, Container, Element, InputChoiceSet, InputText, card
from cards.field_faults import FieldFault, at_its_field, mend_above
from cards.figure_inputs import TypedFigures
from cards.pages import shorten
from cards.parts import box, heading, paragraph, rich, row, run, subtle, toggle
from cards.payload import Payload, Verb, text_of
from cards.texts import assessment as texts
from cards.texts import common
from cards.texts import form as form_texts
from plan.assessment import SOURCE_MAX, TEXT_MAX, Assessment, Outlook, SurveyOutcome
from plan.goal_names import goal_name
from plan.goal_warnings import Warned
from plan.indicators import Indicator
from plan.model import Goal, Survey
from plan.summary import Counts
from plan.tertial import Tertial
from plan.turn import Lap

OUTLOOK, COMMENT, CURRENT, SOURCE, OUTCOME = "outlook", "assessment", "current", "source", "outcome"
OVERVIEW, CURRENT_IN_WORDS = "overview", "in_words"
"""What the card of all that was assessed is about, and what a button shows."""
_GOAL_TEXT = 600
_SHOWN = 200
_SEVERAL_LINES = (COMMENT, OUTCOME)


@dataclass(frozen=True, slots=True)
class TypedAssessment:
    """What stands in the inputs."""

    outlook: str = ""
    comment: str = ""
    current: str = ""
    source: str = ""
    outcome: str = ""
    figures: TypedFigures = field(default_factory=TypedFigures)

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> TypedAssessment:
        said = [text_of(data, key).strip() for key in (OUTLOOK, COMMENT, CURRENT, SOURCE, OUTCOME)]
        outlook, comment, current, source, outcome = said
        return cls(outlook, comment, current, source, outcome, TypedFigures.read(data))

    @classmethod
    def of(cls, stored: Assessment | SurveyOutcome | None) -> TypedAssessment:
        match stored:
            case Assessment():
                return cls(stored.outlook, stored.comment, stored.current, stored.source)
            case SurveyOutcome():
                return cls(source=stored.source, outcome=stored.outcome)
            case _:
                return cls()


@dataclass(frozen=True, slots=True)
class Item:
    """What one person is asked: a goal, or the survey at place `about`. `about` is "3.1" or "survey-0"."""

    about: str
    goal: Goal | None = None
    survey: Survey | None = None
    counts: Counts | None = None
    stored: Assessment | SurveyOutcome | None = None
    indicators: tuple[Indicator, ...] = ()
    warned: tuple[Warned, ...] = ()

    @property
    def title(self) -> str:
        if self.goal:
            return goal_name(self.goal)
        return self.survey.survey if self.survey else ""


@dataclass(frozen=True, slots=True)
class AssessView:
    """`position` counts from 1. `typed` is what was written on a card that was refused for `error`. `lap` is the one it
    is offered in."""

    round_id: str
    tertial: Tertial
    item: Item
    position: int
    of: int
    typed: TypedAssessment | None = None
    error: FieldFault | None = None
    closed: bool = False
    lap: Lap = Lap.FIRST


def build(view: AssessView) -> CardJson:
    typed = view.typed or TypedAssessment.of(view.item.stored)
    told = partial(at_its_field, view.error)
    inputs = _goal_inputs(view.item, typed, told) if view.item.goal else list(map(told, _survey_inputs(typed)))
    body = [*_head(view), *inputs, subtle(form_texts.mind_secrecy(), spacing="default"), *_actions(view)]
    asked = replace(_payload(view), verb=Verb.REFRESH)
    return card(body, refresh=None if view.error else refresh.asking(asked))


def overview(round_id: str, tertial: Tertial, items: tuple[Item, ...]) -> CardJson:
    """What the person has assessed, each with Ändra."""
    given = sum(item.stored is not None for item in items)
    title = texts.done_heading() if given == len(items) else texts.left_heading()
    body: list[Element] = [heading(title, size="medium"), paragraph(texts.done(given, len(items), tertial))]
    anew = refresh.asking(Payload(Verb.REFRESH, round_id, about=OVERVIEW))
    return card([*body, *(_line(round_id, item) for item in items)], refresh=anew)


def _line(round_id: str, item: Item) -> Container:
    what: list[Element] = [rich(run(item.title, weight="bolder")), rich(run(_said(item)), spacing="none")]
    payload = Payload(Verb.ASSESS, round_id, about=item.about, lap=Lap.OVER)
    title = form_texts.change() if item.stored else form_texts.answer()
    button = payload.button(title, tooltip=f"{title}: {shorten(item.title, 80)}")
    return row(what, button)


def _said(item: Item) -> str:
    match item.stored:
        case Assessment():
            return common.outlook(item.stored.outlook)
        case SurveyOutcome():
            return shorten(item.stored.outcome, _SHOWN)
        case _:
            return texts.not_given()


def _head(view: AssessView) -> list[Element]:
    lines: list[Element] = [heading(texts.heading(view.tertial, view.position, view.of), size="medium")]
    lines.append(rich(run(view.item.title, weight="bolder", size="large")))
    lines += _about_goal(view.item) if view.item.goal else _about_survey(view.item.survey)
    lines += figure_inputs.told(view.item.indicators, view.item.warned)
    if view.closed:
        lines.append(paragraph(form_texts.round_is_closed()))
    match view.item.stored:
        case Assessment():
            lines.append(box("emphasis", rich(run(texts.stored(view.item.stored)))))
        case SurveyOutcome():
            lines.append(box("emphasis", rich(run(texts.stored_outcome(view.item.stored)))))
    return lines


def _about_goal(item: Item) -> list[Element]:
    """What the plan says of today only where no figure tells it."""
    goal = item.goal
    lines: list[Element] = [subtle(texts.why_goal(), spacing="none")]
    if goal and goal.text:
        lines.append(rich(run(shorten(goal.text, _GOAL_TEXT)), spacing="small"))
    if goal and goal.baseline and not any(each.series for each in item.indicators):
        planned = texts.planned_current(shorten(goal.baseline, _GOAL_TEXT))
        lines.append(rich(run(planned, subtle=True), spacing="small"))
    if item.counts:
        lines.append(rich(run(texts.activities(item.counts)), spacing="small"))
    return lines


def _about_survey(survey: Survey | None) -> list[Element]:
    return [rich(run(texts.why_survey(survey), subtle=True), spacing="small")] if survey else []


_Field = InputChoiceSet | InputText


def _goal_inputs(item: Item, typed: TypedAssessment, told: Callable[[_Field], Element]) -> list[Element]:
    """How it stands in words is behind a button where there is a figure to give instead."""
    choices = [Choice(title=common.outlook(each), value=each.value) for each in Outlook]
    outlook = InputChoiceSet(
        id=OUTLOOK,
        label=texts.outlook_label(),
        choices=choices,
        style="compact",
        placeholder=texts.outlook_placeholder(),
        value=typed.outlook or None,
        required=True,
        error_message=texts.outlook_placeholder(),
    )
    comment = _text(COMMENT, texts.comment_label(), texts.comment_placeholder(), typed.comment, TEXT_MAX)
    current = told(_text(CURRENT, texts.current_label(), texts.current_placeholder(), typed.current, TEXT_MAX))
    source = told(_text(SOURCE, texts.source_label(), texts.source_placeholder(), typed.source, SOURCE_MAX))
    figures = [told(each) for each in figure_inputs.inputs(item.indicators, typed.figures)]
    first = [told(outlook), told(comment), *figures]
    if not figures or typed.current:
        return [*first, current, source]
    show = ActionSet(actions=[toggle(texts.in_words(), CURRENT_IN_WORDS)], spacing="small")
    return [*first, source, show, Container(items=[current], id=CURRENT_IN_WORDS, visible=False)]


def _survey_inputs(typed: TypedAssessment) -> list[_Field]:
    return [
        _text(OUTCOME, texts.outcome_label(), texts.outcome_placeholder(), typed.outcome, TEXT_MAX),
        _text(SOURCE, texts.source_label(), texts.source_placeholder(), typed.source, SOURCE_MAX),
    ]


def _text(key: str, label: str, placeholder: str, value: str, most: int) -> InputText:
    return InputText(
        id=key,
        label=label,
        multiline=key in _SEVERAL_LINES,
        max_length=most,
        placeholder=placeholder,
        value=value or None,
    )


def _payload(view: AssessView) -> Payload:
    seen = view.item.stored.id if view.item.stored else ""
    return Payload(Verb.ASSESS_SAVE, view.round_id, about=view.item.about, seen=seen, lap=view.lap)


def _actions(view: AssessView) -> list[Element]:
    payload = _payload(view)
    skip = Payload(Verb.ASSESS_SKIP, view.round_id, about=view.item.about, lap=view.lap)
    save = payload.button(form_texts.save(), inputs=True, style="positive")
    return [*([mend_above()] if view.error else []), ActionSet(actions=[save, skip.button(form_texts.skip())])]
