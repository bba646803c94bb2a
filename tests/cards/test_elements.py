from typing import Any

import pytest

from cards.elements import InputText, Submit, TextBlock, card
from cards.parts import run
from cards.payload import Payload, Verb
from plan.refusals import CardTooOld


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
