"""Characters and line ends as documents have them -> plain text on one line."""

import pytest

from plan.reading.layout.plain_text import characters, fold, one_line


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        ("Kommunövergripande gemensamt\narbetssätt", "Kommunövergripande gemensamt arbetssätt"),
        ("verksam-\nhetsplan", "verksamhetsplan"),
        ("IT-\nsystem", "IT-system"),
        ("inköps- och\nupphandlingspolicy", "inköps- och upphandlingspolicy"),
        ("Planerings-\noch uppföljning", "Planerings- och uppföljning"),
        ("Kund Index -\nföretag", "Kund Index - företag"),
        ("Kommunledningskontoret/\nTrygg och säker", "Kommunledningskontoret/Trygg och säker"),
        ("Viable  cities \n som", "Viable cities som"),
        ("", ""),
    ],
)
def test_a_line_end_is_taken_out(lines: str, whole: str) -> None:
    assert one_line(lines) == whole


def test_ligatures_odd_spaces_and_invisible_characters_become_plain() -> None:
    assert characters("e\ufb03cient\u00a0o\ufb00ert") == "efficient offert"
    assert characters("till\u00adsyn\u200b") == "tillsyn"
    assert characters("Mjo\u0308lby") == "Mjölby"
    assert characters("a\u2028b\tc\vd\r\ne") == "a b c\nd\ne"


def test_names_that_differ_in_capitals_hyphens_and_spaces_are_the_same() -> None:
    assert fold("IT- och digitalisering") == fold("IT och  Digitalisering")
    assert fold("Kommunledningskontoret/ Trygg & säker") == fold("kommunledningskontoret/Trygg och säker")
