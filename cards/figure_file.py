"""What is new in a table of figures, before anything is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cards.elements import ActionSet, CardJson, Element, card
from cards.pages import shorten
from cards.parts import box, heading, rich, run, subtle
from cards.payload import Payload, Verb
from cards.texts import figures as texts
from cards.texts import form as form_texts

_SHOWN = 25
_LINE = 300


@dataclass(frozen=True, slots=True)
class FigureFileView:
    """`own_measures` are those that no target asks for. `seen` tells what is shown; without `lines` there is nothing to
    store."""

    file_id: str
    file_name: str
    lead: str
    lines: Sequence[str] = ()
    own_measures: Sequence[str] = ()
    seen: str = ""
    notice: str = ""


def build(view: FigureFileView) -> CardJson:
    body: list[Element] = [heading(texts.file_heading(), size="medium")]
    if view.notice:
        body.append(box("emphasis", rich(run(view.notice, weight="bolder"))))
    body += [rich(run(shorten(view.file_name, _LINE), weight="bolder")), rich(run(view.lead), spacing="small")]
    if view.own_measures:
        told = shorten(texts.own_measures(view.own_measures), 4 * _LINE)
        body.append(box("warning", rich(run(told))))
    body += [rich(run(shorten(line, _LINE)), spacing="small") for line in view.lines[:_SHOWN]]
    if len(view.lines) > _SHOWN:
        body.append(subtle(texts.more_lines(len(view.lines) - _SHOWN)))
    if view.lines:
        store = Payload(Verb.FIGURES_STORE, about=view.file_id, seen=view.seen).button(texts.store(), style="positive")
        cancel = Payload(Verb.FIGURES_CANCEL, about=view.file_id).button(form_texts.cancel())
        body.append(ActionSet(actions=[store, cancel]))
    return card(body, wide=True)
