"""Every card: its golden file, the schema of Adaptive Cards 1.5, its size, and what must hold for all of them.

`uv run python -m tests.cards.test_cards` writes the golden files anew, to be read through in the diff.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from cards import plain, refresh
from cards.pages import MOST_BYTES, size
from tests.cards.examples import EXAMPLES

GOLDEN = Path(__file__).parent / "golden"
SCHEMA = json.loads(files("adaptive_cards").joinpath("schemas/schema-1.5.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft6Validator(SCHEMA)


def parts(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from parts(each)


@cache
def written(name: str) -> str:
    """Drawn once; each test reads a card of its own from it."""
    return json.dumps(EXAMPLES[name](), ensure_ascii=False, indent=1) + "\n"


def drawn(name: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(written(name))
    return read


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_card_is_as_its_golden_file(name: str) -> None:
    assert written(name) == (GOLDEN / f"{name}.json").read_text("utf-8")


def test_every_golden_file_has_its_card() -> None:
    assert {path.stem for path in GOLDEN.glob("*.json")} == set(EXAMPLES)


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_card_follows_the_schema(name: str) -> None:
    card = drawn(name)
    card.pop("msteams", None)  # Teams' own additions
    for each in parts(card):
        each.pop("choices.data", None)
    assert [error.message for error in VALIDATOR.iter_errors(card)] == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_who_cannot_pick_a_person_can_write_one(name: str) -> None:
    inputs = [each for each in parts(drawn(name)) if str(each.get("type", "")).startswith("Input.")]
    for place, picker in enumerate(inputs):
        if "choices.data" in picker:
            assert picker["choices.data"] == {"type": "Data.Query", "dataset": "graph.microsoft.com/users"}
            assert picker["isMultiSelect"] is False
            assert inputs[place + 1]["type"] == "Input.Text"


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_button_stands_in_a_column_as_wide_as_itself(name: str) -> None:
    """Android cuts it."""
    columns = (each for each in parts(drawn(name)) if each.get("type") == "Column")
    narrow = [each for each in columns if each.get("width", "auto") == "auto"]
    assert not [each for each in parts(narrow) if each.get("type") == "ActionSet"]


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_card_stays_within_what_teams_takes(name: str) -> None:
    assert size(drawn(name)) < MOST_BYTES


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_button_carries_the_same_data_to_clients_without_universal_actions(name: str) -> None:
    """What a card is refreshed with is no button."""
    card = drawn(name) | {"refresh": None}
    for action in (each for each in parts(card) if each.get("type") == "Action.Execute"):
        fallback = action["fallback"]
        assert fallback["type"] == "Action.Submit"
        assert fallback["data"] == action["data"]
        assert fallback["data"]["verb"] == action["verb"]
        assert fallback["associatedInputs"] == action["associatedInputs"]


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_card_that_asks_for_itself_does_so_for_nobody_until_it_is_somebodys(name: str) -> None:
    card = drawn(name)
    mine, nobodys = refresh.to_user(card, "29:me"), refresh.to_user(card, "0a1c2d3e-0000")
    if "refresh" in card:
        assert (card["refresh"]["userIds"], mine["refresh"]["userIds"]) == ([], ["29:me"])
    assert "refresh" not in nobodys
    assert {**mine, "refresh": None} == {**card, "refresh": None}


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_input_has_a_label_and_every_card_a_first_line_that_stands_out(name: str) -> None:
    card = drawn(name)
    assert all(each["label"] for each in parts(card) if str(each.get("type", "")).startswith("Input."))
    first = next(each for each in parts(card["body"]) if each.get("type") in ("TextBlock", "RichTextBlock"))
    assert first.get("style") == "heading" or first["inlines"][0]["weight"] == "bolder"


def test_a_cards_first_line_is_that_of_its_whole_text() -> None:
    for name in EXAMPLES:
        assert plain.first_line(drawn(name)) == plain.text(drawn(name)).partition("\n")[0] != "", name


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_text_is_cut_off_and_no_markdown_slips_into_our_own_words(name: str) -> None:
    for block in (each for each in parts(drawn(name)) if each.get("type") == "TextBlock"):
        assert block["wrap"]
        assert not set("*_[]<>`") & set(block["text"])


if __name__ == "__main__":
    for example in EXAMPLES:
        (GOLDEN / f"{example}.json").write_text(written(example), "utf-8")
