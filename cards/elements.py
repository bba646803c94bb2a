"""Adaptive Card elements, version 1.5, on the base classes of the `adaptivecards` package.

Where the package has an element, ours adds the fields that came after its version 1.2. Inputs, actions, tables and
refresh are our own. Every element refuses a field that it does not have. Text that a person wrote belongs in a
`TextRun`, which knows no markdown; `TextBlock` does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Literal, dataclass_transform

from adaptivecards import containers, elements
from adaptivecards.adaptivecard import AdaptiveCard
from adaptivecards.baseobject import BareObject, PropertyType
from adaptivecards.baseobject import Element as BaseElement

from cards.texts.common import cannot_show_card

VERSION = "1.5"
CardJson = dict[str, Any]

Color = Literal["default", "dark", "light", "accent", "good", "warning", "attention"]
Size = Literal["small", "default", "medium", "large", "extraLarge"]
Spacing = Literal["none", "small", "default", "medium", "large", "extraLarge", "padding"]
Style = Literal["default", "emphasis", "good", "attention", "warning", "accent"]
Tint = Literal["good", "warning", "attention", "accent"]
"""What is both a colour of words and a style of boxes."""
Weight = Literal["lighter", "default", "bolder"]


def required(kind: type, key: str | None = None) -> Any:
    return PropertyType(type=kind, key_name=key)


def optional(kind: type | tuple[type, ...], key: str | None = None) -> Any:
    """A field that may be left out; None counts as left out."""
    return PropertyType(type=kind, key_name=key)


@dataclass_transform(kw_only_default=True, field_specifiers=(required,))
class Strict(BareObject):
    """Takes its fields by name, each of its type. TypeError for a field that it does not have."""

    def __init__(self, **fields: Any) -> None:
        """As the package's own, with the fields looked up once a class: a click builds 40 elements."""
        self._data: dict[str, Any] = {}
        kind: Any = type(self)
        known = _fields(kind)
        for name, value in fields.items():
            if value is not None:
                field = known.get(name)
                if field is None:
                    raise TypeError(f"{type(self).__name__} has no field {name!r}")
                if not isinstance(value, field.type):
                    raise TypeError(f"{field.key_name} must be of type(s) {field.type} (got {value!r})")
                self._data[field.key_name] = value
        element = getattr(self, "element_type", None)
        if element:
            self._data["type"] = element


@cache
def _fields(kind: Any) -> dict[str, PropertyType]:
    """Those that each class adds, and of two with one name the nearest."""
    return {
        name: field
        for each in reversed(kind.__mro__)
        for name, field in vars(each).items()
        if isinstance(field, PropertyType)
    }


class Element(Strict, BaseElement):
    """What stands in a card's body."""

    id: str | None = optional(str)
    separator: bool | None = optional(bool)
    spacing: Spacing | None = optional(str)
    visible: bool | None = optional(bool, "isVisible")


class TextBlock(Element, elements.TextBlock):
    """Our own words only: its text is read as markdown."""

    text: str
    color: Color | None = optional(str)
    size: Size | None = optional(str)
    style: Literal["default", "heading"] | None = optional(str)
    subtle: bool | None = optional(bool, "isSubtle")
    weight: Weight | None = optional(str)
    wrap: bool | None = optional(bool)


class TextRun(Strict, elements.TextRun):
    text: str
    color: Color | None = optional(str)
    italic: bool | None = optional(bool)
    size: Size | None = optional(str)
    subtle: bool | None = optional(bool, "isSubtle")
    weight: Weight | None = optional(str)


class RichTextBlock(Element, elements.RichTextBlock):
    inlines: list[TextRun]


class Container(Element, containers.Container):
    items: list[Element]
    style: Style | None = optional(str)


class Column(Element, containers.Column):
    """`width` as a number is its share; `min_height` is in pixels: "8px"."""

    items: list[Element]
    width: str | int | None = optional((str, int))
    style: Style | None = optional(str)
    min_height: str | None = optional(str, "minHeight")


class ColumnSet(Element, containers.ColumnSet):
    columns: list[Column]


class Fact(Strict, containers.Fact):
    """Our own words only: both are read as markdown."""

    title: str
    value: str


class FactSet(Element, containers.FactSet):
    facts: list[Fact]


class Input(Element):
    """`id` is the key of the value in the data that comes back; `label` is what is read out."""

    id: str = required(str)
    label: str = required(str)
    required: bool | None = optional(bool, "isRequired")
    error_message: str | None = optional(str, "errorMessage")


class InputText(Input):
    element_type = "Input.Text"
    multiline: bool | None = optional(bool, "isMultiline")
    max_length: int | None = optional(int, "maxLength")
    regex: str | None = optional(str)
    placeholder: str | None = optional(str)
    value: str | None = optional(str)


class Choice(Strict):
    title: str = required(str)
    value: str = required(str)


class InputChoiceSet(Input):
    """`query` is where Teams finds more choices than these, as somebody types."""

    element_type = "Input.ChoiceSet"
    choices: list[Choice] = required(list)
    query: dict[str, Any] | None = optional(dict, "choices.data")
    multiple: bool | None = optional(bool, "isMultiSelect")
    style: Literal["compact", "expanded", "filtered"] | None = optional(str)
    placeholder: str | None = optional(str)
    value: str | None = optional(str)
    wrap: bool | None = optional(bool)


class InputDate(Input):
    """Dates are ISO 8601: "2025-12-15"."""

    element_type = "Input.Date"
    earliest: str | None = optional(str, "min")
    latest: str | None = optional(str, "max")
    placeholder: str | None = optional(str)
    value: str | None = optional(str)


class Action(Strict):
    """`associated_inputs` "none" leaves the card's inputs unread and unchecked."""

    title: str = required(str)
    id: str | None = optional(str)
    mode: Literal["primary", "secondary"] | None = optional(str)
    style: Literal["default", "positive", "destructive"] | None = optional(str)
    tooltip: str | None = optional(str)


class Submit(Action):
    element_type = "Action.Submit"
    data: dict[str, Any] = required(dict)
    associated_inputs: Literal["auto", "none"] | None = optional(str, "associatedInputs")


class Execute(Action):
    """`fallback` is what a client without universal actions shows."""

    element_type = "Action.Execute"
    verb: str = required(str)
    data: dict[str, Any] = required(dict)
    associated_inputs: Literal["auto", "none"] | None = optional(str, "associatedInputs")
    fallback: Submit | None = optional(Submit)


class ToggleVisibility(Action):
    """`targets`: ids of elements to be shown and hidden by turns, or `{"elementId", "isVisible"}`.

    With the `fallback` "drop" a client that does not know it leaves it out; nor does that client hide anything then.
    """

    element_type = "Action.ToggleVisibility"
    targets: list[Any] = required(list, "targetElements")
    fallback: Literal["drop"] | None = optional(str)


class OpenUrl(Action):
    element_type = "Action.OpenUrl"
    url: str = required(str)


class ActionSet(Element, containers.ActionSet):
    actions: list[Action]


class Refresh(Strict):
    """`user_ids` ("29:…") get the card anew by themselves when they look at it; at most 60."""

    action: Execute = required(Execute)
    user_ids: list[str] = required(list, "userIds")


def card(
    body: Iterable[Element], *, actions: Iterable[Action] = (), refresh: Refresh | None = None, wide: bool = False
) -> CardJson:
    """Plain JSON, sharing nothing with its parts. `wide` asks Teams for the chat's whole width."""
    made = AdaptiveCard()
    made.set_data("version", VERSION)
    made.set_data("lang", "sv")
    made.fallback_text = cannot_show_card()
    made.body = list(body)
    made.set_data("actions", list(actions) or None)
    made.set_data("refresh", refresh)
    made.set_data("msteams", {"width": "Full"} if wide else None)
    json = plain(made)
    return {key: value for key, value in json.items() if value is not None}


def plain(value: Any) -> Any:
    if isinstance(value, _LISTS):
        return [each if type(each) in _PLAIN else plain(each) for each in value]
    if isinstance(value, BareObject):
        value = value.render()
    if isinstance(value, dict):
        return {str(key): each if type(each) in _PLAIN else plain(each) for key, each in value.items()}
    if isinstance(value, Mapping):
        return plain(dict(value))
    return str(value) if isinstance(value, str) else value


_LISTS = (list, tuple)
_PLAIN = frozenset({str, int, bool, float, type(None)})
