"""The words of a plan and of the vocabulary, and which of them a misspelt one was meant to be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from rapidfuzz import process
from rapidfuzz.distance import OSA, Postfix, Prefix

from plan.questions.index.word_stock import BY_ROOT, WordStock
from plan.questions.swedish.lexicon import OTHER, SMALL, lexicon
from plan.questions.swedish.vocabulary import cues, times
from plan.questions.swedish.words import Word, fold, stem
from plan.swedish.dates import MONTHS

_TIMES = (
    *(*MONTHS, *times.SEASONS, *times.ROUNDS, *times.TERTIAL_WORDS.split(), *times.WHICH_TERTIAL.split()),
    *(each for told in times.BY_NAME for each in told.replace("|", " ").split()),
    *times.SCHOOL_TIMES.split(),
)
_ORDINALS = [fold(each) for each in times.WHICH_TERTIAL.split()]
_CUES = frozenset[str]().union(*(value for value in vars(cues).values() if isinstance(value, frozenset))) - cues.ENDINGS
_EVERYDAY = SMALL | OTHER
_SHORTEST = 4
_SHORTEST_STEM = 7
_LONG = 10
"""Letters of a word that a single wrong one leaves no doubt about."""
_ENDINGS = cues.ENDINGS
_MOST_NEAR = 4
_SURE_OF_UNITS = 2
"""Letters that must not be wrong in a unit's name: many of its forms are made up."""


def slack(length: int) -> int:
    """How many letters may be wrong in a word."""
    if length < 5:
        return 0
    return 1 if length < 9 else 2


class Spelling:
    def __init__(self, names: Iterable[str], titles: WordStock, units: Collection[str] = ()) -> None:
        self._titles = titles
        self._units = frozenset(units)
        self._forms = {*names, *lexicon().forms, *(fold(each) for each in _TIMES), *_CUES}
        self._stems = {stem(each) for each in self._forms}
        self._by_length: dict[int, dict[str, str]] = defaultdict(dict)
        known_by = {stem(each): each for each in sorted(self._forms)} | {each: each for each in self._forms}
        for form, known in known_by.items():
            if len(form) >= _SHORTEST and not form.isdecimal():
                self._by_length[len(form)][form] = known

    def is_known(self, asked: Word) -> bool:
        if asked.folded in self._forms or asked.folded in _EVERYDAY or asked.stem in self._stems:
            return True
        if asked.folded in self._titles:
            return True
        return asked.stem in _EVERYDAY and asked.folded.removeprefix(asked.stem) in _ENDINGS

    def meant(self, asked: Word) -> str | None:
        """The known word that a misspelt one was meant to be, if one is near enough."""
        most = slack(len(asked.folded))
        fits = self._titles.whole(asked)
        if fits:
            most = min(most, 1 if max(fits.values()) < BY_ROOT else 0)
        if most < 1 or asked.folded.isdecimal():
            return None
        near = [
            (distance, False, _unlike(asked.folded, form), known)
            for distance, form, known in self._near(asked.folded, most)
        ]
        if len(asked.stem) >= _SHORTEST_STEM:
            near += [
                (distance, True, 0, known) for distance, _, known in self._near(asked.stem, slack(len(asked.stem)))
            ]
        near = [each for each in near if each[0] < _SURE_OF_UNITS or each[3] not in self._units]
        distance, _, _, best = min(near, default=(most + 1.0, True, 0, ""))
        return best if distance <= most else None

    def nearly(self, written: str) -> str | None:
        """The one long word of a title that is a single letter from it."""
        if len(written) < _LONG:
            return None
        near = process.extract(written, self._titles.words, scorer=OSA.distance, score_cutoff=1, limit=2)
        return str(near[0][0]) if len(near) == 1 else None

    def beside_tertial(self, written: str) -> str | None:
        """ "förtsa tertialet": which tertial was meant, though it is badly spelt."""
        near = process.extractOne(written, _ORDINALS, scorer=OSA.distance, score_cutoff=2)
        return near[0] if near and len(written) >= _SHORTEST and near[0][0] == written[0] else None

    def _near(self, written: str, most: int) -> Iterator[tuple[float, str, str]]:
        """Known words with how many letters apart they are; another first letter is half a letter more."""
        for length in range(len(written) - most, len(written) + most + 1):
            forms = self._by_length.get(length, {})
            for form, distance, _ in process.extract(
                written, forms.keys(), scorer=OSA.distance, score_cutoff=most, limit=_MOST_NEAR
            ):
                yield distance + (form[0] != written[0]) * 0.5, form, forms[form]


def _unlike(written: str, form: str) -> int:
    """Less the more of the word begins and ends alike."""
    return -Prefix.similarity(written, form) - Postfix.similarity(written, form)
