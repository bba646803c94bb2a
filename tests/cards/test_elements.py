from typing import Any

import pytest

from cards.elements import (
    ActionSet,
    Choice,
    Column,
    ColumnSet,
    Container,
    Fact,
    FactSet,
    InputChoiceSet,
    InputDate,
    InputText,
    OpenUrl,
    Refresh,
    RichTextBlock,
    Submit,
    TextBlock,
    TextRun,
    ToggleVisibility,
    card,
)
from cards.parts import run
from cards.payload import Payload, Verb
from plan.refusals import CardTooOld
from tests.cards.test_cards import VALIDATOR


def test_a_misspelt_field_is_refused() -> None:
    with pytest.raises(TypeError, match="TextBlock has no field 'sise'"):
        TextBlock(text="Hej", sise="large")  # type: ignore[call-arg]


def test_a_field_of_the_wrong_type_is_refused() -> None:
    with pytest.raises(TypeError, match="label"):
        InputText(id="comment", label=1)  # type: ignore[arg-type]


def test_a_card_shares_nothing_with_what_it_was_built_from() -> None:
    data = {"activity_id": "a1", "nested": {"list": [1]}}
    button = Submit(title="Spara", data=data)
    one, other = card([], actions=[button]), card([], actions=[button])
    one["actions"][0]["data"]["nested"]["list"].append(2)
    assert other["actions"][0]["data"]["nested"]["list"] == [1]
    assert data["nested"] == {"list": [1]}


def test_a_typed_time_function_stays_text() -> None:
    assert "{{DATE(" not in run("{{DATE(2017-02-14T06:08:39Z)}}").render()["text"]  # type: ignore[no-untyped-call]


def test_a_button_reads_back_what_it_wrote() -> None:
    payload = Payload(Verb.CHANGE, "round", "activity", "person", "report", 2, "vilka är sena?")
    assert Payload.read(payload.data()) == payload


@pytest.mark.parametrize("data", [{}, {"verb": "fly"}, {"verb": 7}, {"verb": None}, {"verb": ["save"]}])
def test_a_verb_that_no_card_has_is_an_old_card(data: dict[str, Any]) -> None:
    with pytest.raises(CardTooOld):
        Payload.read(data)


def test_values_of_the_wrong_type_from_outside_count_as_missing() -> None:
    read = Payload.read({"verb": "show", "round_id": 7, "activity_id": {"a": 1}, "page": "many", "text": None})
    assert read == Payload(Verb.SHOW)


def test_every_element_follows_the_schema() -> None:
    button = Payload(Verb.OPEN, "round").button("Öppna", style="positive", tooltip="Öppna kortet")
    text = TextBlock(
        text="Rubrik", style="heading", size="large", weight="bolder", color="good", subtle=True, wrap=True
    )
    line = RichTextBlock(inlines=[TextRun(text="ord", italic=True, color="accent", size="small")], separator=True)
    made = card(
        [
            Container(items=[text], style="good", id="box", visible=False, spacing="large"),
            ColumnSet(columns=[Column(items=[line], width="stretch"), Column(items=[text], width=2)]),
            FactSet(facts=[Fact(title="Status", value="Klar")]),
            ColumnSet(columns=[Column(items=[], width=3, style="good", min_height="8px", spacing="none")]),
            InputText(id="a", label="A", multiline=True, max_length=9, placeholder="p", value="v", required=True),
            InputChoiceSet(id="b", label="B", choices=[Choice(title="T", value="t")], style="compact", wrap=True),
            InputDate(id="c", label="C", earliest="2025-01-01", latest="2025-12-31", value="2025-05-01"),
            ActionSet(actions=[button]),
        ],
        actions=[
            OpenUrl(title="Läs", url="https://example.org"),
            ToggleVisibility(title="Visa", targets=["box", {"elementId": "box", "isVisible": True}]),
            Submit(title="Skicka", data={"a": 1}, mode="secondary"),
        ],
        refresh=Refresh(action=button, user_ids=["29:x"]),
    )
    assert [error.message for error in VALIDATOR.iter_errors(made)] == []
