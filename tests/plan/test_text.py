"""What is left of a text from outside."""

import unicodedata

import pytest

from plan.text import _ODD, FIRST_MARK, MARKS_MAX, clean, composed

FAMILY, PILOT, RAINBOW, HEART = "👨‍👩‍👧", "👩🏽‍✈️", "🏳️‍🌈", "❤️"


@pytest.mark.parametrize("picture", [FAMILY, PILOT, RAINBOW, HEART, "👍🏽", "✔️ klart"])
def test_an_emoji_stays_whole(picture: str) -> None:
    assert clean(picture) == picture


@pytest.mark.parametrize(
    "hidden",
    [
        "\u202e",
        "\u2066",
        "\u200b",
        "\u200c",
        "\u200d",
        "\u00ad",
        "\ufeff",
        "\ufe0f",
        "\U000e0100",
        "\u3164",
        "\u034f",
        "\x00",
    ],
)
def test_what_shows_nothing_is_gone(hidden: str) -> None:
    assert clean(f"Avs{hidden}lutad å") == "Avslutad å"


def test_every_kind_of_line_break_is_one() -> None:
    assert clean("a\r\nb\rc\u2028d\x85e\vf") == "a\nb\nc\nd\ne\nf"


def test_swedish_is_left_as_it_is_written() -> None:
    assert clean("Översyn av A\u030angbryggan – ”klar” 50 %") == "Översyn av Ångbryggan – ”klar” 50 %"


@pytest.mark.parametrize("text", ["", "Mjölby", "Mjo\u0308lby", "e\u0301\u0327", "\u1100\u1161", "👨‍👩‍👧", "נִקּוּד"])
def test_ordinary_text_is_nfc(text: str) -> None:
    assert composed(text) == unicodedata.normalize("NFC", text)


def test_no_letter_carries_more_than_thirty_marks() -> None:
    assert composed("ab" + "\u0327" * 1000 + "c") == "ab" + "\u0327" * MARKS_MAX + "c"


def test_no_sign_below_the_first_mark_is_odd_or_to_be_composed() -> None:
    for sign in map(chr, range(ord(FIRST_MARK))):
        assert unicodedata.is_normalized("NFC", sign)
        assert not unicodedata.combining(sign)
        assert sign not in _ODD
