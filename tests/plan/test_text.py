"""Text as Unicode composes it, whatever is piled on a letter."""

from __future__ import annotations

import unicodedata

import pytest

from plan.text import MARKS_MAX, composed


@pytest.mark.parametrize("text", ["", "Mjölby", "Mjo\u0308lby", "e\u0301\u0327", "\u1100\u1161", "👨‍👩‍👧", "נִקּוּד"])
def test_ordinary_text_is_nfc(text: str) -> None:
    assert composed(text) == unicodedata.normalize("NFC", text)


def test_no_letter_carries_more_than_thirty_marks() -> None:
    assert composed("ab" + "\u0327" * 1000 + "c") == "ab" + "\u0327" * MARKS_MAX + "c"
