"""Which texts are double-spaced throughout, and which only have their paragraphs apart."""

from __future__ import annotations

import pytest

from plan.reading import Line
from plan.reading.layout.line_spacing import is_double_spaced, single_spaced

WRAPPED = ["Nämnden ansvarar för att alla som bor i", "kommunen har tillgång till god vård och"] * 8
PARAGRAPHS = ["Nämnden ansvarar för vården.", "den som behöver hjälp får den."] * 8


def apart(texts: list[str], blanks: int = 1) -> list[str]:
    return [each for text in texts for each in (text, *[""] * blanks)]


def test_wrapped_lines_with_an_empty_one_between_every_two_are_double_spaced() -> None:
    assert is_double_spaced(apart(WRAPPED))


@pytest.mark.parametrize(
    "texts",
    [
        WRAPPED,
        apart(PARAGRAPHS),
        apart(WRAPPED, blanks=2),
        apart(["• Läsa", "• Skriva", "Räkna", "Ansvarig: Rektor"] * 5),
        apart(WRAPPED[:4]),
        apart(WRAPPED) + WRAPPED,
    ],
    ids=["single-spaced", "paragraphs", "far apart", "points", "too short to tell", "only in a part"],
)
def test_other_texts_are_not(texts: list[str]) -> None:
    assert not is_double_spaced(texts)


def test_an_empty_line_that_was_doubled_is_one_again() -> None:
    doubled = apart([*WRAPPED, "", *WRAPPED])
    assert [line.text for line in single_spaced(list(map(Line, doubled))) if isinstance(line, Line)] == [
        *WRAPPED,
        "",
        *WRAPPED,
    ]
