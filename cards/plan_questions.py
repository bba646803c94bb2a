"""Some of the questions about a plan that was dropped in the chat, each with the proposal chosen."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cards import pages
from cards.elements import ActionSet, CardJson, Choice, Element, Input, InputChoiceSet, InputText, card
from cards.parts import box, heading, paragraph, rich, run
from cards.payload import Payload, Verb, text_of
from cards.plan_file import ANSWER_MAX
from cards.texts import plan_file as texts
from plan.answer import clean
from plan.model import Kind, Question
from plan.reading import goal_words, words
from plan.reading.doubts import assumption_texts
from plan.reading.doubts.question_texts import NO_KIND, YES, written_kinds
from plan.reading.doubts.topics import PlanTopic, RowField, RowTopic, concerns

AT_ONCE = 5
_SENTENCE, _RAW = 700, 300
_INPUT = re.compile(r"q([1-9][0-9]{0,5})")
_YES_OR_NO = (
    *(RowTopic.ACTIVITY, RowTopic.HIDDEN, RowTopic.TABLE, RowTopic.YEAR, RowTopic.SAME),
    *(RowTopic.ASSUMED, RowTopic.COUNTED),
)
_OF_THE_PLAN = (PlanTopic.PAGES, PlanTopic.GOALS, PlanTopic.STRUCK, PlanTopic.UNREAD)
_COLUMNS = (assumption_texts.LEFT_OUT, assumption_texts.OWNER, assumption_texts.COLLABORATION)


@dataclass(frozen=True, slots=True)
class AskedRow:
    """`raw` is how the row stands in the document, where it is about one; `given` an answer that is to be put right."""

    question: Question
    raw: str = ""
    given: str = ""


@dataclass(frozen=True, slots=True)
class QuestionsView:
    """`left` counts all that are open, `rows` are the next ones, at most `AT_ONCE`."""

    file_id: str
    rows: Sequence[AskedRow]
    left: int
    error: str = ""


def answers(data: Mapping[str, Any]) -> dict[int, str]:
    """By the questions' numbers, cleaned, from outside; what was left empty is not answered."""
    found = {int(match[1]): clean(text_of(data, key)) for key in data if (match := _INPUT.fullmatch(key))}
    return {number: answer for number, answer in found.items() if answer}


def build(view: QuestionsView) -> CardJson:
    body: list[Element] = [heading(texts.questions_heading(view.left), size="medium")]
    if view.error:
        body.append(box("attention", rich(run(view.error, weight="bolder"))))
    body.append(paragraph(texts.questions_lead()))
    for each in view.rows[:AT_ONCE]:
        body += _asked(each)
    last = max((each.question.number for each in view.rows[:AT_ONCE]), default=0)
    save = Payload(Verb.PLAN_ANSWERS, about=view.file_id, page=last)
    skip = Payload(Verb.PLAN_QUESTIONS, about=view.file_id, page=last)
    buttons = [save.button(texts.save_answers(), inputs=True, style="positive")]
    if view.left > len(view.rows[:AT_ONCE]):
        buttons.append(skip.button(texts.skip_questions()))
    buttons.append(Payload(Verb.PLAN_FILE, about=view.file_id).button(texts.to_the_plan()))
    return card([*body, ActionSet(actions=list(buttons))])


def _asked(row: AskedRow) -> list[Element]:
    question = row.question
    lines: list[Element] = [
        rich(run(pages.shorten(question.question, _SENTENCE), weight="bolder"), separator=True, spacing="medium")
    ]
    if question.where:
        lines.append(rich(run(question.where, subtle=True, size="small"), spacing="none"))
    if row.raw:
        raw = texts.raw(pages.shorten(" ".join(row.raw.split()), _RAW))
        lines.append(rich(run(raw, subtle=True, size="small"), spacing="small"))
    return [*lines, _input(question, row.given or question.proposed)]


def _input(question: Question, value: str) -> Input:
    key, label = f"q{question.number}", texts.answer_label(question.number)
    choices = _choices(question)
    if choices:
        known = {each.value for each in choices}
        if question.proposed not in known:
            choices.insert(0, Choice(title=question.proposed, value=question.proposed))
        return InputChoiceSet(
            id=key, label=label, choices=choices, value=value if value in known else question.proposed
        )
    return InputText(id=key, label=label, max_length=ANSWER_MAX, value=value[:ANSWER_MAX] or None)


def _choices(question: Question) -> list[Choice]:
    """Of what can be answered in few ways; empty for the others."""
    if question.about == PlanTopic.KINDS or concerns(question, RowField.KINDS):
        kinds = [Choice(title=written_kinds((kind,)), value=kind.value) for kind in Kind]
        proposed = YES if question.proposed == YES else NO_KIND
        return [*kinds, Choice(title=NO_KIND, value=proposed)]
    if concerns(question, RowTopic.GOAL_KIND):
        return [Choice(title=name, value=name) for name in goal_words.GOAL_KIND_NAMES.values()]
    if question.proposed == assumption_texts.LEFT_OUT:
        return [Choice(title=name, value=name) for name in _COLUMNS]
    if question.about in _OF_THE_PLAN or any(concerns(question, topic) for topic in _YES_OR_NO):
        return [Choice(title=texts.yes(), value=YES), Choice(title=texts.no(), value=words.NO[0])]
    return []
