"""Finding the vocabulary's phrases in a question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from typing import Generic, TypeVar

from plan.questions.swedish.changed import changed
from plan.questions.swedish.tagged_words import Meaning, tagged_words
from plan.questions.swedish.vocabulary import ordinary, small
from plan.questions.swedish.words import Word, fold, folded, tidy, word, words

T = TypeVar("T")

SMALL = folded(small.SMALL)
OTHER = frozenset(fold(each) for each in (*small.OTHER.split(), *ordinary.ORDINARY.split()))
SMALL_WRITTEN = frozenset(small.SMALL.split())
SPOKEN = {key: words(value) for key, value in small.SPOKEN.items()}
_BE, _BEFORE_BE = (frozenset(map(fold, told.split())) for told in (small.BE, small.BEFORE_BE))
"""Words of chat for "vara", after which it is not "vad"."""
_TO, _TO_AS_SAID = "att", "å"
"""Before a verb "å" is "att", elsewhere "och"."""
_KEPT_AS_SAID = {_TO_AS_SAID, "de"}
"""What they are folded to is not all that they can be."""
_FILLERS = folded(small.FILLERS)
_MAX_SKIPPED = 3
_WRITTEN_OUT = frozenset("åäö")
_SPOKEN_IN_PHRASES = frozenset(small.SPOKEN_IN_PHRASES.split())
_OWN_MEANING = SMALL | OTHER


def phrases(text: str, *, written: bool = False) -> Iterator[tuple[Word, ...]]:
    """`written`: the words are held against a text before chat spellings are written out."""
    for phrase in text.replace("\n", "|").split("|"):
        if found := tuple(map(word if written else _as_said, tidy(phrase).replace("-", " ").split())):
            yield found


def _as_said(raw: str) -> Word:
    """As the question's own words are written out: "de" is "det" there."""
    return SPOKEN[raw][0] if raw in _SPOKEN_IN_PHRASES else word(raw)


class Phrases(Generic[T]):
    """Phrases with what each means. A word fits by its form, or by its stem unless it has a meaning of its own.

    `spelt`: they are written as Swedish is, with å, ä and ö; names of a plan are folded.
    """

    def __init__(
        self, entries: Iterable[tuple[str, T]], *, exact: bool = False, written: bool = False, spelt: bool = False
    ) -> None:
        self._exact, self._spelt = exact, spelt
        self.forms: set[str] = set()
        by_stem: dict[str, list[tuple[tuple[Word, ...], T]]] = defaultdict(list)
        seen: set[tuple[str, ...]] = set()
        for text, value in entries:
            for phrase in phrases(text, written=written):
                key = tuple(each.raw if spelt else each.folded for each in phrase)
                if key not in seen:
                    seen.add(key)
                    by_stem[phrase[0].stem].append((phrase, value))
                    self.forms.update(each.folded for each in phrase)
        self._begun = {stem: _Begun(entries_of) for stem, entries_of in by_stem.items()}

    def longest(self, text: Sequence[Word], start: int) -> tuple[int, T] | None:
        """The longest phrase that begins at `start`: where it ends, and its meaning. Exact forms win over stems."""
        begun = self._begun.get(text[start].stem)
        if begun is None:
            return None
        best: tuple[tuple[int, int, int], int, T] | None = None
        for phrase, value in begun.going_on(text, start):
            if best is not None and len(phrase) < best[0][0]:
                break
            fit = _fits(phrase, text, start)
            if fit is not None and self._spelt and _is_spelt_otherwise(phrase, text[start : fit[0]]):
                continue
            if fit is not None and self._exact and fit[1] < len(phrase):
                continue
            if fit is not None and (best is None or (len(phrase), *fit[1:]) > best[0]):
                best = ((len(phrase), *fit[1:]), fit[0], value)
        return (best[1], best[2]) if best else None

    def find(self, text: Sequence[Word]) -> tuple[int, int, T] | None:
        """The first phrase in the text."""
        begun = self._begun
        for start, each in enumerate(text):
            if each.stem in begun and each.stem and (found := self.longest(text, start)):
                return start, found[0], found[1]
        return None

    def __contains__(self, text: object) -> bool:
        return isinstance(text, Sequence) and self.find(text) is not None


class _Begun(Generic[T]):
    """Phrases that begin alike, told the longest first: of the many hardly any goes on as a text does."""

    __slots__ = ("_alone", "_any", "_by_second")

    def __init__(self, entries: Sequence[tuple[tuple[Word, ...], T]]) -> None:
        self._by_second: dict[str, list[tuple[int, tuple[tuple[Word, ...], T]]]] = defaultdict(list)
        self._any, self._alone = [], []
        for rank, entry in enumerate(sorted(entries, key=lambda entry: -len(entry[0]))):
            phrase = entry[0]
            if len(phrase) == 1:
                self._alone.append((rank, entry))
            elif phrase[1].folded == _TO:
                self._any.append((rank, entry))
            else:
                self._by_second[phrase[1].stem].append((rank, entry))

    def going_on(self, text: Sequence[Word], start: int) -> Iterator[tuple[tuple[Word, ...], T]]:
        held = [*self._any]
        for stem in {each.stem for each in text[start + 1 : start + 2 + _MAX_SKIPPED]}:
            if stem in self._by_second:
                held += self._by_second[stem]
        if held:
            held += self._alone
            held.sort(key=_rank)
        for _, entry in held or self._alone:
            yield entry


def _rank(ranked: tuple[int, object]) -> int:
    return ranked[0]


def _is_spelt_otherwise(phrase: tuple[Word, ...], found: Sequence[Word]) -> bool:
    """Whoever writes å, ä or ö means it: "miljön" is no "miljon", though "forsenad" is "försenad"."""
    meant = {each.stem: each.raw for each in phrase}
    told = (each for each in found if each.raw != _TO_AS_SAID)
    written = [each for each in told if _WRITTEN_OUT & {*each.raw} and each.stem in meant]
    return any(meant[each.stem][: len(each.stem)] != each.raw[: len(each.stem)] for each in written)


def _fits(phrase: tuple[Word, ...], text: Sequence[Word], start: int) -> tuple[int, int, int] | None:
    """Where the phrase ends, and how many of its words stand in just that form and are spelt so: "berör", "beror"."""
    position, skipped, exact, spelt = start, 0, 0, 0
    for number, wanted in enumerate(phrase):
        while position < len(text) and not _same(wanted, text[position]):
            if not number or skipped >= _MAX_SKIPPED or text[position].folded not in _FILLERS:
                return None
            position, skipped = position + 1, skipped + 1
        if position >= len(text):
            return None
        exact += wanted.folded == text[position].folded
        spelt += wanted.raw == text[position].raw
        position += 1
    return position, exact, spelt


def _same(wanted: Word, found: Word) -> bool:
    if wanted.folded == found.folded or (wanted.folded == _TO and found.raw == _TO_AS_SAID):
        return True
    return bool(found.stem) and wanted.stem == found.stem and len(found.stem) > 2 and found.folded not in _OWN_MEANING


@cache
def lexicon() -> Phrases[Meaning]:
    return Phrases(tagged_words(), spelt=True)


@cache
def phrase_set(text: str, *, exact: bool = False, written: bool = False) -> Phrases[bool]:
    """`exact`: words fit by their form alone ("avslutas" is not "avslutade")."""
    return Phrases([(text, True)], exact=exact, written=written, spelt=True)


def respoken(text: Sequence[Word], kept: Collection[int] = ()) -> list[Word]:
    """Chat spellings written out, "va e" -> "vad är", but at the places `kept`."""
    found: list[Word] = []
    for place, each in enumerate(text):
        if each.raw in _BE and place and text[place - 1].folded in _BEFORE_BE:
            found.append(word("vara"))
        else:
            spoken = SPOKEN.get(each.raw, [each]) if each.stem and place not in kept else [each]
            found.extend(changed(first, raw=each.raw) if each.raw in _KEPT_AS_SAID else first for first in spoken)
    return found
