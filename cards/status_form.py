"""The owner's card: one activity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from cards import refresh
from cards.elements import Action, ActionSet, CardJson, Container, Element, InputText, Refresh, Size, card
from cards.field_faults import mend_above
from cards.pages import shorten
from cards.parts import answer_lines, box, heading, paragraph, rich, run, subtle, toggle, unbroken_days
from cards.payload import Payload, Verb, text_of
from cards.status_fields import COMMENT, FINISH, MEASURE, MEASURE_DUE, MEASURE_WHO, STATUS, Typed, fields
from cards.texts import extra_question as extra_texts
from cards.texts import form as texts
from cards.texts import handover as handover_texts
from plan import answer
from plan.answer import StatusAnswer
from plan.extra_question import NEXT_STEP_MAX, ExtraQuestion
from plan.measure import Measure
from plan.model import COMMENT_MAX, Activity, Goal, Why
from plan.refusals import CardTooOld, FinishFarOff, Refusal
from plan.sight import SeenReport
from plan.tertial import Tertial
from plan.turn import Lap

NEXT_STEP = "next_step"
_MORE, _BRIEF, _WHOLE, _ANSWERED = "more", "brief", "whole", "answered"
"""What buttons show and hide."""
_FIRST_LOOK = 100
"""Characters of the last comment that are seen at once: a phone's first screen holds the whole form."""
_LINE = 54
_LONG_TITLE = 60


@dataclass(frozen=True, slots=True)
class FormView:
    """`round_id` is empty for a report outside a round, `last_day` None when there is no day to keep.

    `last` is the answer of an earlier tertial, `stored` the one that counts in this round if there is one; `typed` what
    was typed before the refusal `error`; `notice` tells what was just done. `giver` is the name of the colleague it
    came from. `remaining` counts the person's unanswered activities whose earlier answer would do again.
    `lap` is the one it is offered in. `goal` is what the activity stands under. `measure` is the open one, as the
    person may see it. `asked` is the one more question about the answer that is stored.
    """

    round_id: str
    tertial: Tertial
    activity: Activity
    unit: str
    last_day: date | None = None
    why: Why = Why.UNIT
    giver: str = ""
    position: int = 1
    of: int = 1
    last: SeenReport | None = None
    stored: SeenReport | None = None
    typed: Typed | None = None
    error: Refusal | None = None
    notice: str = ""
    closed: bool = False
    remaining: int = 0
    lap: Lap = Lap.FIRST
    goal: Goal | None = None
    measure: Measure | None = None
    asked: ExtraQuestion | None = None


@dataclass(frozen=True, slots=True)
class Submitted:
    """What came back with Spara, not yet checked. `seen` is the id of the stored answer that the card showed.

    `next_step` is what was answered to the one more question.
    """

    round_id: str
    activity_id: str
    seen: str
    typed: Typed
    next_step: str = ""

    def answer(self) -> StatusAnswer:
        """Raises the `Refusal` that fits."""
        found = answer.read(self.typed.status, self._comment(), self.typed.finish)
        if self.typed.measure is None or not found.status.is_deviation:
            return found
        return replace(
            found, measure=answer.read_measure(self.typed.measure, self.typed.measure_due, self.typed.measure_who)
        )

    def _comment(self) -> str:
        step = answer.clean(self.next_step)[:NEXT_STEP_MAX]
        return extra_texts.with_next_step(self.typed.comment, step) if step else self.typed.comment


def parse(data: Mapping[str, Any]) -> Submitted:
    """`CardTooOld` if the card names no activity."""
    payload = Payload.read(data, verb=Verb.SAVE)
    if not payload.activity_id:
        raise CardTooOld
    measure = text_of(data, MEASURE) if MEASURE in data else None
    who = text_of(data, MEASURE_WHO) if MEASURE_WHO in data else None
    typed = Typed(
        text_of(data, STATUS), text_of(data, COMMENT), text_of(data, FINISH), measure, text_of(data, MEASURE_DUE), who
    )
    return Submitted(payload.round_id, payload.activity_id, payload.seen, typed, text_of(data, NEXT_STEP))


def build(view: FormView) -> CardJson:
    body = [*_head(view), *_history(view), *_inputs(view), *_actions(view)]
    return card(body, refresh=None if view.error or view.asked else _refresh(view))


def _refresh(view: FormView) -> Refresh:
    """Not of what was refused: it would take what was typed away."""
    return refresh.asking(replace(_payload(view), verb=Verb.REFRESH), view.notice)


def summary(view: FormView) -> str:
    """For the notification."""
    return f"{_title(view)}: {view.activity.title}"


def _title(view: FormView) -> str:
    if not view.round_id:
        return texts.heading_outside(view.tertial)
    return texts.heading(view.tertial, view.position, view.of)


def _head(view: FormView) -> list[Element]:
    lines: list[Element] = [heading(_title(view), size="medium")]
    if view.notice:
        lines.append(rich(run(view.notice, color="good", size="small"), spacing="small"))
    title = view.activity.title
    size: Size = "large" if len(title) <= _LONG_TITLE else "medium"
    lines.append(rich(run(title, weight="bolder", size=size), spacing="small"))
    serves = shorten(texts.serves(view.activity.kinds, view.goal), _LINE)
    if serves:
        lines.append(rich(run(serves, subtle=True, size="small"), spacing="none"))
    if view.asked:
        return [*lines, *_question(view)]
    if view.last_day and view.round_id and not view.closed:
        lines.append(subtle(texts.answer_by(view.last_day), spacing="none"))
    why = texts.why(view.why, view.unit, view.giver)
    lines.append(rich(run(why, subtle=True, size="small"), spacing="none"))
    if view.closed:
        lines.append(paragraph(texts.round_is_closed()))
    return lines


def _question(view: FormView) -> list[Element]:
    """The one more, with its input where it has one of its own."""
    if view.asked is None:
        return []
    due = view.measure.due if view.measure else None
    finish = view.stored.finish if view.stored else None
    told = rich(run(unbroken_days(extra_texts.question(view.asked, due, finish)), weight="bolder"))
    if view.asked is not ExtraQuestion.NEXT_STEP:
        return [told]
    step = InputText(
        id=NEXT_STEP,
        label=extra_texts.next_step_label(),
        max_length=NEXT_STEP_MAX,
        placeholder=extra_texts.next_step_placeholder(),
    )
    return [told, step]


def _history(view: FormView) -> list[Element]:
    if not view.last and not view.stored:
        return [subtle(texts.never_reported())]
    lines: list[Element] = []
    if view.last:
        lines += _last(view, view.last)
    if view.stored and not view.stored.carried_from:
        lines += answer_lines(view.stored, lead=texts.your_answer())
    return [box("emphasis", *lines, spacing="small")]


def _last(view: FormView, last: SeenReport) -> list[Element]:
    """With the fast way beside it: the same once more."""
    lead = texts.last_time(last.tertial, view.tertial)
    actions: list[Action] = []
    if not last.withheld and not view.stored:
        actions.append(replace(_payload(view), verb=Verb.UNCHANGED).button(texts.unchanged()))
    lines = answer_lines(last, lead, _FIRST_LOOK)
    if len(last.comment) > _FIRST_LOOK:
        actions.append(toggle(texts.show_whole(), _BRIEF, _WHOLE))
        whole = Container(items=answer_lines(last, lead, COMMENT_MAX), id=_WHOLE, visible=False)
        lines = [Container(items=lines, id=_BRIEF), whole]
    return [*lines, ActionSet(actions=actions)] if actions else lines


def _inputs(view: FormView) -> list[Element]:
    typed = view.typed or (Typed.of(view.stored) if view.stored else Typed())
    opened = view.asked is not None
    inputs = fields(typed, view.error, view.measure, view.unit, protected=view.activity.protected, opened=opened)
    if view.asked is not ExtraQuestion.NEXT_STEP or view.error:
        return inputs
    return [Container(items=inputs, id=_ANSWERED, visible=False)]


def _actions(view: FormView) -> list[Element]:
    """The rare ones behind a button."""
    payload = _payload(view)
    agreed = view.error.day.isoformat() if isinstance(view.error, FinishFarOff) else ""
    save = replace(payload, about=agreed).button(texts.save(), inputs=True, style="positive")
    lines: list[Element] = [mend_above()] if view.error else []
    if view.asked:
        go_on = replace(payload, verb=Verb.SKIP).button(extra_texts.go_on())
        others = (
            [toggle(texts.change_answer(), _ANSWERED)]
            if view.asked is ExtraQuestion.NEXT_STEP and not view.error
            else []
        )
        return [*lines, ActionSet(actions=[save, go_on, *others])]
    if not view.round_id or view.stored:
        cancel = replace(payload, verb=Verb.RECEIPT).button(texts.cancel())
        return [*lines, ActionSet(actions=[save, cancel])]
    skip = replace(payload, verb=Verb.SKIP).button(texts.skip())
    rare = [replace(payload, verb=verb).button(title) for verb, title in _rare(view).items()]
    return [
        *lines,
        ActionSet(actions=[save, skip, toggle(texts.more(), _MORE)]),
        Container(items=[ActionSet(actions=list(rare))], id=_MORE, visible=False),
    ]


def _rare(view: FormView) -> dict[Verb, str]:
    others = {Verb.HAND_OVER: texts.hand_over(), Verb.NOT_MINE: texts.not_mine()}
    if not view.closed:
        others[Verb.LATER] = texts.later()
    if view.giver:
        others[Verb.GIVE_BACK] = handover_texts.give_back()
    if view.remaining > 1:
        others[Verb.ALL_UNCHANGED] = texts.all_unchanged()
    return others


def _payload(view: FormView) -> Payload:
    return Payload(
        verb=Verb.SAVE,
        round_id=view.round_id,
        activity_id=view.activity.id,
        seen=view.stored.id if view.stored else "",
        lap=view.lap,
        asked=view.asked is not None,
        text=view.asked or "",
    )
