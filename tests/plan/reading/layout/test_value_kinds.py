"""What a text is by its form alone."""

import pytest

from plan.reading.layout.value_kinds import tells_when


@pytest.mark.parametrize(
    "text",
    [
        "maj–juni",
        "Q2",
        "start 1 april",
        "var tredje lördag",
        "söndagar kl. 10",
        "efter lövfällningen",
        "klart i november",
    ],
)
def test_a_time_is_known_in_whatever_words(text: str) -> None:
    assert tells_when(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "fritid",
        "vård och omsorg",
        "etapp 2",
        "Fritidsbanken",
        "Julgruppen",
        "som delar ut kartor över leden till alla i maj",
    ],
)
def test_a_name_or_a_clause_is_no_time(text: str) -> None:
    assert not tells_when(text)
