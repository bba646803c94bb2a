"""What JSON columns hold, beside what is written fastest."""

from __future__ import annotations

import json

import pytest

from storage.database import JSON_TEXT


@pytest.mark.parametrize("value", [{"åäö": [1, None, True]}, "half a pair: \ud800", [], {"a": {"b": 1.5}}])
def test_what_is_written_is_read_again(value: object) -> None:
    assert JSON_TEXT["json_deserializer"](JSON_TEXT["json_serializer"](value)) == value


def test_numbers_as_keys_are_written_as_the_standard_library_does() -> None:
    assert json.loads(JSON_TEXT["json_serializer"]({1: "ja", 2: "nej"})) == {"1": "ja", "2": "nej"}
