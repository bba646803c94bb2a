"""How well a word of a question fits the words of a plan."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from rapidfuzz.distance import Postfix, Prefix

from plan.questions.swedish.vocabulary import small
from plan.questions.swedish.words import Word, folded, root, stem

BY_ROOT, HOLDS = 0.95, 0.55
_EXACT, _PART, _INSIDE = 1.0, 0.75, 0.6
_SHORTEST_PART, _SHORTEST_FRAME = 4, 6
_ENDING, _SURE_PART = 2, 5
"""Where more than an ending is taken off, more letters must be left ("för-e" is no part of "föreningen")."""
_REMEMBERED = 4096
_RINGED = frozenset("åäö")
_ADVERBS = folded(small.ADVERBS)


class WordStock:
    """A set of words, and how well a word of a question fits each: whole, by root, as part of a compound."""

    def __init__(self, found: Iterable[str], least_held: float = 0, written: Iterable[Word] = ()) -> None:
        """`least_held`: how much of an asked compound a word must be, to be held by it. `written`: as they stand."""
        self._least_held = least_held
        self._written: dict[str, set[str]] = defaultdict(set)
        for word in written:
            self._written[word.folded].add(word.raw)
        self.words = sorted(set(found))
        self._by_stem: dict[str, list[str]] = defaultdict(list)
        self._by_root: dict[str, list[str]] = defaultdict(list)
        for each in self.words:
            self._by_stem[stem(each)].append(each)
            self._by_root[root(each)].append(each)
        self._joined = "\n" + "\n".join(self.words) + "\n"
        self._fits: dict[str, Mapping[str, float]] = {}

    def __contains__(self, folded: str) -> bool:
        return stem(folded) in self._by_stem

    def has(self, folded: str) -> bool:
        """Just this form."""
        return folded in self._forms

    @cached_property
    def _forms(self) -> frozenset[str]:
        return frozenset(self.words)

    def fits(self, asked: Word) -> Mapping[str, float]:
        """Words of the stock with how well they fit, 0 to 1. Parts count only where nothing fits as it is."""
        known = self._fits.get(asked.raw)
        if known is None:
            if len(self._fits) >= _REMEMBERED:
                self._fits.clear()
            known = self._fits[asked.raw] = self.whole(asked) or self._holding(asked) or self._framing(asked)
        return known

    def whole(self, asked: Word) -> dict[str, float]:
        if asked.folded in _ADVERBS:
            return dict.fromkeys((asked.folded,), _EXACT) if self.has(asked.folded) else {}
        found: dict[str, float] = {}
        core = root(asked.folded)
        if len(core) >= _SHORTEST_PART and not asked.folded.isdecimal():
            for part in {core, asked.stem}:
                if len(part) >= (_SHORTEST_PART if len(asked.folded) - len(part) <= _ENDING else _SURE_PART):
                    found.update(each for each in self._compounds_of(part) if not self._is_other(asked, each[0]))
        if len(core) >= _SHORTEST_PART:
            found.update(dict.fromkeys(self._by_root.get(core, ()), BY_ROOT))
        found.update(dict.fromkeys(self._by_stem.get(asked.stem, ()), _EXACT))
        return found

    def _is_other(self, asked: Word, each: str) -> bool:
        """ "Hållet" is no beginning of "Hallaryd": who writes an å means no a."""
        if len(asked.raw) != len(asked.folded):  # "ß" is two letters
            return False
        alike = Prefix.similarity(asked.folded, each)
        ringed = [place for place in range(alike) if asked.raw[place] in _RINGED] if _RINGED & {*asked.raw} else []
        written = [raw for raw in self._written.get(each, ()) if len(raw) == len(each)]
        return bool(ringed and written) and all(
            any(raw[place] != asked.raw[place] for place in ringed) for raw in written
        )

    def _compounds_of(self, part: str) -> Iterator[tuple[str, float]]:
        """Compounds that hold the part: "cyber" in "cybersäkerhetsinsatser"."""
        start = self._joined.find(part)
        while start != -1:
            first = self._joined.rfind("\n", 0, start) + 1
            last = self._joined.find("\n", start)
            compound = self._joined[first:last]
            rest = compound[start - first + len(part) :]
            if start == first:
                yield compound, _PART
            elif len(part) >= 5:
                yield compound, _PART if len(rest) <= 3 else _INSIDE
            start = self._joined.find(part, last)

    def _holding(self, asked: Word) -> dict[str, float]:
        """Words that the asked compound holds: "möbelåterbruket" has "återbruk"."""
        found: dict[str, float] = {}
        text = asked.folded
        for size in range(len(text) - 3, _SHORTEST_PART - 1, -1):
            for part in (text[:size], text[-size:]):
                for candidate in (part, part.removesuffix("s"), part.removeprefix("s")):
                    if len(stem(candidate)) >= max(_SHORTEST_PART, self._least_held * len(root(text))):
                        for each in self._by_stem.get(stem(candidate), ()):
                            found.setdefault(each, HOLDS)
        return found

    def _framing(self, asked: Word) -> dict[str, float]:
        """Compounds that begin and end as the asked one: "informationsklassning" in what has "säkerhets" inside it."""
        core = root(asked.folded)
        found: dict[str, float] = {}
        for each in self._by_beginning.get(core[:_SHORTEST_FRAME], ()) if len(core) >= 2 * _SHORTEST_FRAME else ():
            whole = root(each)
            last = Postfix.similarity(core, whole)
            if last >= _SHORTEST_FRAME and Prefix.similarity(core, whole) + last >= len(core):
                found[each] = HOLDS
        return found

    @cached_property
    def _by_beginning(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for each in self.words:
            found[each[:_SHORTEST_FRAME]].append(each)
        return found
