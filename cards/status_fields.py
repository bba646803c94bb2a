"""The inputs of the owner's card, each marked where a refusal is about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from cards.elements import ActionSet, Choice, Container, Element, InputChoiceSet, InputDate, InputText
from cards.parts import marked, subtle, toggle
from cards.texts import common
from cards.texts import form as texts
from cards.texts import measure as measure_texts
from cards.texts.refusals import refusal
from plan.measure import WHAT_MAX, WHO_MAX, Measure
from plan.model import COMMENT_MAX, Status
from plan.refusals import (
    CommentAndFinishMissing,
    CommentMissing,
    FinishFarOff,
    FinishHasBeen,
    FinishMissing,
    FinishUnreadable,
    MeasureDayUnreadable,
    MeasureMissing,
    MeasureTooLong,
    Refusal,
    StatusMissing,
)
from plan.sight import SeenReport

STATUS, COMMENT, FINISH = "status", "comment", "finish"
MEASURE, MEASURE_DUE, MEASURE_WHO = "measure", "measure_due", "measure_who"
_DETAILS = "details"
_AT: dict[type[Refusal], str] = {
    StatusMissing: STATUS,
    FinishMissing: FINISH,
    FinishUnreadable: FINISH,
    FinishHasBeen: FINISH,
    FinishFarOff: FINISH,
    MeasureMissing: MEASURE,
    MeasureTooLong: MEASURE,
    MeasureDayUnreadable: MEASURE_DUE,
}
"""The field that a refusal is about, where it is another than the comment."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the inputs, as typed. `measure` is None where the card did not ask for one, `measure_who` where it
    did not ask who does it.
    """

    status: str = ""
    comment: str = ""
    finish: str = ""
    measure: str | None = None
    measure_due: str = ""
    measure_who: str | None = None

    @property
    def chosen(self) -> Status | None:
        return next((status for status in Status if status.value == self.status), None)

    @classmethod
    def of(cls, report: SeenReport) -> Typed:
        return cls(report.status.value, report.comment, report.finish.isoformat() if report.finish else "")

    def with_measure(self, held: Measure | None, unit: str) -> Typed:
        """With the one that stands, where nobody has typed another and the person may read it; `unit` does it where
        nobody has been said to.
        """
        if self.measure is not None:
            return self if self.measure_who is not None else replace(self, measure_who=unit[:WHO_MAX])
        if held is None or held.withheld:
            return replace(self, measure_who=unit[:WHO_MAX])
        due = held.due.isoformat() if held.due else ""
        return replace(self, measure=held.what, measure_due=due, measure_who=held.who or unit[:WHO_MAX])


def fields(
    typed: Typed, error: Refusal | None, held: Measure | None, unit: str, *, protected: bool, opened: bool
) -> list[Element]:
    """`held` is the open measure, `unit` the owner's. What only some answers need is behind a button, until something
    of it is there or is missing, or it is `opened`: no card can show a field because of a choice; whoever forgets is
    told at the field.
    """
    status = InputChoiceSet(
        id=STATUS,
        label=texts.status_label(),
        choices=[Choice(title=each.label, value=each.value) for each in Status],
        style="expanded",
        value=typed.status or None,
        required=True,
        error_message=texts.status_required(),
    )
    shown = bool(opened or typed.comment or typed.finish or typed.measure or error)
    measured = typed.with_measure(held, unit)
    notes = [texts.protected()] if protected else []
    details = [
        _told(error, _comment(typed)),
        _told(error, _finish(typed)),
        *(
            []
            if isinstance(error, FinishMissing | CommentAndFinishMissing)
            else [subtle(texts.finish_help(typed.chosen))]
        ),
        *(_told(error, field) for field in _measure(measured)),
        *(subtle(note, spacing="default") for note in [*notes, texts.mind_secrecy()]),
    ]
    missing = isinstance(error, CommentMissing | CommentAndFinishMissing)  # which its field tells
    first = [_told(error, status), *([] if missing else [subtle(texts.comment_help())])]
    if shown:
        return [*first, Container(items=details, id=_DETAILS)]
    show = ActionSet(actions=[toggle(texts.details(), _DETAILS)], spacing="small")
    return [*first, show, Container(items=details, id=_DETAILS, visible=False)]


def _comment(typed: Typed) -> InputText:
    return InputText(
        id=COMMENT,
        label=texts.comment_label(),
        multiline=True,
        max_length=COMMENT_MAX,
        placeholder=texts.comment_placeholder(),
        value=typed.comment or None,
    )


def _finish(typed: Typed) -> InputDate:
    return InputDate(
        id=FINISH, label=texts.finish_label(), placeholder=texts.finish_placeholder(), value=_iso(typed.finish)
    )


def _measure(typed: Typed) -> tuple[InputText, InputText, InputDate]:
    """What is done about a deviation."""
    what = InputText(
        id=MEASURE,
        label=measure_texts.what_label(),
        max_length=WHAT_MAX,
        placeholder=measure_texts.what_placeholder(),
        value=typed.measure or None,
    )
    who = InputText(
        id=MEASURE_WHO, label=measure_texts.who_label(), max_length=WHO_MAX, value=typed.measure_who or None
    )
    due = InputDate(
        id=MEASURE_DUE,
        label=measure_texts.due_label(),
        placeholder=texts.finish_placeholder(),
        value=_iso(typed.measure_due),
    )
    return what, who, due


def _told(error: Refusal | None, field: InputChoiceSet | InputText | InputDate) -> Element:
    """The field, marked with the refusal that is about it."""
    if isinstance(error, CommentAndFinishMissing):
        parts = {COMMENT: CommentMissing(error.status), FINISH: FinishMissing(error.status)}
        return marked(field, common.at_field(refusal(parts[field.id]))) if field.id in parts else field
    if error and _AT.get(type(error), COMMENT) == field.id:
        return marked(field, common.at_field(refusal(error)))
    return field


def _iso(text: str) -> str | None:
    """A date that a client's date picker can show; the refusal's sentence quotes any other."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None
