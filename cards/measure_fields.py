"""The two fields of the owner's card for what is done about a deviation."""

from __future__ import annotations

from cards.elements import ActionSet, Container, Element, InputDate, InputText, ToggleVisibility
from cards.texts import form as form_texts
from cards.texts import measure as texts
from plan.measure import WHAT_MAX

MEASURE, MEASURE_DUE = "measure", "measure_due"
_FIELDS = "measure_fields"


def fields(what: str, due: str | None, *, hidden: bool) -> list[Element]:
    """`due` is an ISO date. Where they are hidden a button shows them."""
    inputs: list[Element] = [
        InputText(
            id=MEASURE,
            label=texts.what_label(),
            max_length=WHAT_MAX,
            placeholder=texts.what_placeholder(),
            value=what or None,
        ),
        InputDate(id=MEASURE_DUE, label=texts.due_label(), placeholder=form_texts.finish_placeholder(), value=due),
    ]
    if not hidden:
        return [Container(id=_FIELDS, items=inputs)]
    button = ActionSet(actions=[ToggleVisibility(title=texts.show(), targets=[_FIELDS])])
    return [button, Container(id=_FIELDS, items=inputs, visible=False)]
