"""How alike the titles of two plans are: each is compared only with the few that share most of its rarer words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from plan.reading.layout.plain_text import fold

MOST_COMPARED = 40
"""Titles that one is compared with. Among no more than so many all are, whatever words they have."""
_MOST_COMMON = 60
"""A word that more titles have than this tells none of them apart."""
_END = 4
"""Letters of a word's beginning or end that two words share, in whatever form they stand."""
_WORD = re.compile(r"\w+")


class NearTitles:
    """The titles of one plan, found by the words that they share with another's; each goes by its place."""

    def __init__(self, titles: Sequence[str], least: float) -> None:
        self._titles = [fold(title) for title in titles]
        self._least = least
        self._having: dict[str, list[int]] = {}
        for index, title in enumerate(self._titles if len(titles) > MOST_COMPARED else ()):
            for key in _keys(title):
                self._having.setdefault(key, []).append(index)

    def like(self, title: str) -> Iterator[tuple[int, float]]:
        """The places of those that are alike by more than the least, each with how alike it is: 0 to 1."""
        folded = fold(title)
        matcher = SequenceMatcher(None, "", folded, autojunk=False)
        for index in self._near(folded):
            matcher.set_seq1(self._titles[index])
            if matcher.real_quick_ratio() > self._least and matcher.quick_ratio() > self._least:
                yield index, matcher.ratio()

    def _near(self, folded: str) -> Sequence[int]:
        if len(self._titles) <= MOST_COMPARED:
            return range(len(self._titles))
        shared: Counter[int] = Counter()
        for key in _keys(folded):
            having = self._having.get(key, ())
            for index in having if len(having) <= _MOST_COMMON else ():
                shared[index] += 1
        return sorted(index for index, _ in shared.most_common(MOST_COMPARED))


def _keys(folded: str) -> set[str]:
    """What two titles may share though their words are in other forms; words beside each other where all are common."""
    found = _WORD.findall(folded)
    ends = {key for word in found for key in (f"{word[:_END]}-", f"-{word[-_END:]}")}
    return ends | {f"{first} {second}" for first, second in pairwise(found)}
