"""How well a word of a question fits the words of titles."""

from __future__ import annotations

import pytest

from plan.questions.index.word_stock import WordStock
from plan.questions.swedish.words import word, words

TITLE = words("Förstudie om flytt av station Hallaryd och ny hållplats i Finansgränd")
STOCK = WordStock({each.folded for each in TITLE if each.stem}, written=TITLE)


@pytest.mark.parametrize(
    ("asked", "fits"),
    [
        ("hållet", {"hallplats"}),  # who writes an å means no a
        ("hallet", {"hallaryd", "hallplats"}),  # but an a may be an å
        ("hallen", {"hallaryd", "hallplats"}),
        ("hållplatsen", {"hallplats"}),
        ("ﬁnånsen", {"finansgrand"}),  # a sign that is two letters: nobody knows where the others stand
    ],
)
def test_a_ring_is_another_letter_where_it_is_written(asked: str, fits: set[str]) -> None:
    assert {*STOCK.whole(word(asked))} == fits
