"""A Word template that was dropped: what it holds, before it is used."""

from __future__ import annotations

from dataclasses import dataclass

from cards.elements import ActionSet, CardJson, Element, card
from cards.pages import shorten
from cards.parts import heading, rich, run, subtle
from cards.payload import Payload, Verb
from cards.texts import form as form_texts
from cards.texts import template_file as texts
from plan.template import TemplateMarks

_LINE = 200


@dataclass(frozen=True, slots=True)
class TemplateFileView:
    file_id: str
    name: str
    board: str
    marks: TemplateMarks


def build(view: TemplateFileView) -> CardJson:
    lacking = texts.lacking(view.marks)
    body: list[Element] = [
        heading(texts.heading(), size="medium"),
        rich(run(shorten(view.name, _LINE), weight="bolder")),
        rich(run(texts.found(view.marks)), spacing="small"),
        *([rich(run(lacking), spacing="small")] if lacking else []),
        subtle(texts.used_for(shorten(view.board, _LINE)), spacing="small"),
    ]
    use = Payload(Verb.TEMPLATE_STORE, about=view.file_id).button(texts.use(), style="positive")
    cancel = Payload(Verb.TEMPLATE_CANCEL, about=view.file_id).button(form_texts.cancel())
    return card([*body, ActionSet(actions=[use, cancel])])
