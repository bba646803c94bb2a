"""The owner's card: one activity, three inputs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from cards import measure_fields, refresh
from cards.elements import (
    ActionSet,
    CardJson,
    Choice,
    Element,
    Execute,
    InputChoiceSet,
    InputDate,
    InputText,
    Refresh,
    card,
)
from cards.measure_fields import MEASURE, MEASURE_DUE
from cards.parts import answer_lines, box, heading, paragraph, rich, run, subtle
from cards.payload import Payload, Verb, text_of
from cards.texts import common
from cards.texts import extra_question as extra_texts
from cards.texts import form as texts
from cards.texts import handover as handover_texts
from plan import answer
from plan.answer import StatusAnswer
from plan.extra_question import NEXT_STEP_MAX, ExtraQuestion
from plan.measure import Measure
from plan.model import COMMENT_MAX, Activity, Status, Why
from plan.refusals import CardTooOld
from plan.sight import SeenReport
from plan.tertial import Tertial
from plan.turn import Lap

STATUS, COMMENT, FINISH = "status", "comment", "finish"
NEXT_STEP = "next_step"


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the inputs, as typed. `measure` is None where the card did not ask for one."""

    status: str = ""
    comment: str = ""
    finish: str = ""
    measure: str | None = None
    measure_due: str = ""

    @classmethod
    def of(cls, report: SeenReport) -> Typed:
        return cls(report.status.value, report.comment, report.finish.isoformat() if report.finish else "")


@dataclass(frozen=True, slots=True)
class FormView:
    """`round_id` is empty for a report outside a round, `last_day` None when there is no day to keep.

    `last` is the answer of an earlier tertial, `stored` the one that counts in this round if there is one; `typed` what
    was typed before a refusal, whose sentence is `error`; `notice` tells what was just done. `giver` is the name of
    the colleague it came from. `remaining` counts the person's unanswered activities with an earlier answer.
    `lap` is the one it is offered in. `measure` is the open one, as the person may see it.
    `asked` is the one more question about the answer that is stored.
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
    error: str = ""
    notice: str = ""
    closed: bool = False
    remaining: int = 0
    lap: Lap = Lap.FIRST
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
        return replace(found, measure=answer.read_measure(self.typed.measure, self.typed.measure_due))

    def _comment(self) -> str:
        step = answer.clean(self.next_step)[:NEXT_STEP_MAX]
        return extra_texts.with_next_step(self.typed.comment, step) if step else self.typed.comment


def parse(data: Mapping[str, Any]) -> Submitted:
    """`CardTooOld` if the card names no activity."""
    payload = Payload.read(data, verb=Verb.SAVE)
    if not payload.activity_id:
        raise CardTooOld
    measure = text_of(data, MEASURE) if MEASURE in data else None
    typed = Typed(
        text_of(data, STATUS), text_of(data, COMMENT), text_of(data, FINISH), measure, text_of(data, MEASURE_DUE)
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
    if view.error:
        lines.append(box("attention", rich(run(view.error, weight="bolder"))))
    if view.notice:
        lines.append(box("good", rich(run(view.notice))))
    lines += _question(view)
    lines.append(rich(run(view.activity.title, weight="bolder", size="large")))
    lines.append(rich(run(_about(view), subtle=True), spacing="small"))
    if view.closed:
        lines.append(paragraph(texts.round_is_closed()))
    elif view.last_day and view.round_id:
        lines.append(paragraph(texts.answer_by(view.last_day), spacing="small"))
    return lines


def _question(view: FormView) -> list[Element]:
    """The one more, with its input where it has one of its own."""
    if view.asked is None:
        return []
    told = rich(run(extra_texts.question(view.asked), weight="bolder"))
    if view.asked is not ExtraQuestion.NEXT_STEP:
        return [told]
    step = InputText(
        id=NEXT_STEP,
        label=extra_texts.next_step_label(),
        max_length=NEXT_STEP_MAX,
        placeholder=extra_texts.next_step_placeholder(),
    )
    return [told, step]


def _about(view: FormView) -> str:
    kinds = common.kinds(view.activity.kinds).capitalize()
    why = texts.why(view.why, view.unit, view.giver)
    return f"{kinds}. {why}" if kinds else why


def _history(view: FormView) -> list[Element]:
    if not view.last and not view.stored:
        return [subtle(texts.never_reported())]
    lines: list[Element] = []
    if view.last:
        lines += answer_lines(view.last, lead=texts.last_time(view.last.tertial))
    if view.stored and not view.stored.carried_from:
        lines += answer_lines(view.stored, lead=texts.your_answer())
    return [box("emphasis", *lines)]


def _inputs(view: FormView) -> list[Element]:
    typed = view.typed or (Typed.of(view.stored) if view.stored else Typed())
    status = InputChoiceSet(
        id=STATUS,
        label=texts.status_label(),
        choices=[Choice(title=each.label, value=each.value) for each in Status],
        style="compact",
        placeholder=texts.status_placeholder(),
        value=typed.status or None,
        required=True,
        error_message=texts.status_required(),
    )
    comment = InputText(
        id=COMMENT,
        label=texts.comment_label(),
        multiline=True,
        max_length=COMMENT_MAX,
        placeholder=texts.comment_placeholder(),
        value=typed.comment or None,
    )
    finish = InputDate(
        id=FINISH, label=texts.finish_label(), placeholder=texts.finish_placeholder(), value=_iso(typed.finish)
    )
    notes = [texts.protected()] if view.activity.protected else []
    return [
        status,
        comment,
        subtle(texts.comment_help()),
        finish,
        subtle(texts.finish_help()),
        *_measure(view, typed),
        *(subtle(note, spacing="default") for note in [*notes, texts.mind_secrecy()]),
    ]


def _measure(view: FormView, typed: Typed) -> list[Element]:
    """What is done about a deviation: as typed, or else as it stands; hidden until there is a deviation."""
    held = view.measure if view.measure and not view.measure.withheld else None
    what, due = typed.measure, typed.measure_due
    if what is None:
        what, due = (held.what, held.due.isoformat() if held.due else "") if held else ("", "")
    return measure_fields.fields(what, _iso(due), hidden=not _deviates(view, typed))


def _deviates(view: FormView, typed: Typed) -> bool:
    """By what is typed, or else by the answer before."""
    known = typed.status or (view.last.status.value if view.last else "")
    return any(each.is_deviation and each.value == known for each in Status)


def _iso(text: str) -> str | None:
    """A date that a client's date picker can show; the refusal's sentence quotes any other."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None


def _actions(view: FormView) -> list[Element]:
    payload = _payload(view)
    first: list[Execute] = [payload.button(texts.save(), inputs=True, style="positive")]
    if view.last and not view.last.withheld and not view.stored:
        first.append(replace(payload, verb=Verb.UNCHANGED).button(texts.unchanged()))
    if view.asked:
        first.append(replace(payload, verb=Verb.SKIP).button(extra_texts.go_on()))
        return [ActionSet(actions=list(first))]
    if not view.round_id or view.stored:
        first.append(replace(payload, verb=Verb.RECEIPT).button(texts.cancel()))
        return [ActionSet(actions=list(first))]
    others = {
        Verb.SKIP: texts.skip(),
        Verb.HAND_OVER: texts.hand_over(),
        Verb.NOT_MINE: texts.not_mine(),
    }
    if not view.closed:
        others[Verb.LATER] = texts.later()
    if view.giver:
        others[Verb.GIVE_BACK] = handover_texts.give_back()
    if view.remaining > 1:
        others[Verb.ALL_UNCHANGED] = texts.all_unchanged()
    more = [replace(payload, verb=verb).button(title) for verb, title in others.items()]
    return [ActionSet(actions=list(first)), ActionSet(actions=list(more))]


def _payload(view: FormView) -> Payload:
    return Payload(
        verb=Verb.SAVE,
        round_id=view.round_id,
        activity_id=view.activity.id,
        seen=view.stored.id if view.stored else "",
        lap=view.lap,
        asked=view.asked is not None,
    )
