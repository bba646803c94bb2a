"""What is wrong with one input of a card that was refused."""

from __future__ import annotations

from dataclasses import dataclass

from cards.elements import Element, InputChoiceSet, InputText
from cards.parts import box, marked, rich, run
from cards.texts import common
from cards.texts import form as texts


@dataclass(frozen=True, slots=True)
class FieldFault:
    """Why nothing was stored: `told` of the input whose id is `at`."""

    at: str
    told: str


def at_its_field(fault: FieldFault | None, field: InputChoiceSet | InputText) -> Element:
    """The input, marked with what is wrong in it."""
    return marked(field, common.at_field(fault.told)) if fault and fault.at == field.id else field


def mend_above() -> Element:
    """Beside the button: that something above it is to be mended."""
    return box("attention", rich(run(texts.mend_above(), weight="bolder")))
