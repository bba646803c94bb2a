"""Which key figure of Kolada a goal's measure is: what is connected, and inputs to connect or take away one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cards.elements import ActionSet, CardJson, Choice, Element, InputChoiceSet, InputText, card
from cards.field_faults import FieldFault, at_its_field, mend_above
from cards.pages import shorten
from cards.parts import box, heading, paragraph, rich, run, subtle
from cards.payload import Payload, Verb, text_of
from cards.texts import common
from cards.texts import kolada as texts

MEASURE, KPI, AREA = "measure", "kpi", "area"
_TITLE, _SHOWN, _CODE_MAX = 90, 12, 10


@dataclass(frozen=True, slots=True)
class MeasureChoice:
    """`key` names the goal's measure in what comes back."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class TypedFeed:
    measure: str = ""
    kpi: str = ""
    area: str = ""

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> TypedFeed:
        """A key figure is written with a capital letter."""
        kpi, area = (text_of(data, key).strip()[:_CODE_MAX] for key in (KPI, AREA))
        return cls(text_of(data, MEASURE), kpi.upper(), area)


@dataclass(frozen=True, slots=True)
class KoladaView:
    """`connected` are the lines of what is. `reachable`: figures may be fetched from here."""

    plan_id: str
    board: str
    choices: Sequence[MeasureChoice]
    connected: Sequence[str] = ()
    typed: TypedFeed = TypedFeed()
    error: FieldFault | None = None
    notice: str = ""
    reachable: bool = True


def build(view: KoladaView) -> CardJson:
    body: list[Element] = [heading(texts.heading(), size="medium"), rich(run(view.board, subtle=True), spacing="none")]
    if view.notice:
        body.append(box("emphasis", rich(run(view.notice, weight="bolder"))))
    if not view.reachable:
        body.append(box("warning", rich(run(texts.not_reached()))))
    body.append(paragraph(texts.lead(), spacing="small"))
    body += [rich(run(shorten(line, 2 * _TITLE)), spacing="small") for line in view.connected[:_SHOWN]]
    if len(view.connected) > _SHOWN:
        body.append(subtle(common.and_more(len(view.connected) - _SHOWN)))
    body += [at_its_field(view.error, each) for each in _inputs(view)]
    if view.error:
        body.append(mend_above())
    save = Payload(Verb.KOLADA_SAVE, about=view.plan_id).button(texts.connect(), inputs=True, style="positive")
    remove = Payload(Verb.KOLADA_REMOVE, about=view.plan_id).button(texts.disconnect(), inputs=True)
    return card([*body, ActionSet(actions=[save, remove] if view.connected else [save])])


def _inputs(view: KoladaView) -> tuple[InputChoiceSet | InputText, ...]:
    choices = [Choice(title=shorten(each.title, _TITLE), value=each.key) for each in view.choices]
    measure = InputChoiceSet(
        id=MEASURE,
        label=texts.measure_label(),
        choices=choices,
        style="compact",
        placeholder=texts.measure_placeholder(),
        value=view.typed.measure or None,
        required=True,
        error_message=texts.measure_placeholder(),
    )
    kpi = InputText(
        id=KPI,
        label=texts.kpi_label(),
        placeholder=texts.kpi_placeholder(),
        max_length=_CODE_MAX,
        value=view.typed.kpi or None,
    )
    area = InputText(
        id=AREA,
        label=texts.area_label(),
        placeholder=texts.area_placeholder(),
        max_length=_CODE_MAX,
        value=view.typed.area or None,
    )
    return measure, kpi, area
