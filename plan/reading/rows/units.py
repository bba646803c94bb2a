"""Names of units as they stand in cells -> normalised names, and what about them is unsure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches

from plan.reading import unit_words, words
from plan.reading.layout.plain_text import fold, joined, without_bullet
from plan.reading.layout.value_kinds import is_when
from plan.reading.phrases import leading
from plan.reading.rows.persons import person_in

_AND = re.compile(r"(?<!\s)\s++(?:och|samt|&|\+)\s+|(?<!\s)\s*+/\s*+")
_ROLES = tuple(role.strip("*") for role in words.ROLES)
_MOST_COMPARED = 500
"""In a document with more units than this none is compared with all others for how alike they are."""
_DIVIDERS = re.compile("[,;]")
_GOES_ON = ("/", ",", " och", "-", "&", " för", " samt")
_PART_TAKEN = re.compile(
    r" ?\((?:sammankallande|huvudansvarig|huvudansvar|ansvarig|samordnande|samordnar|leder|projektledare)\)",
    re.IGNORECASE,
)
"""What part an owner has is not its name."""
_MONTHS = "jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec"
_ABBREVIATED = re.compile(
    r"(?:utb|förv|avd|adm|enh|tekn|fastigh|komm|org|verks|insp|sekr|handl|samordn|gymn|grundsk|förs?k|bitr|ass|dir)\.\s*$",
    re.IGNORECASE,
)
"""A name cut short keeps its stop: "Vuxenutb."."""
_WHEN = re.compile(
    r"^(?:(?:klart?|färdigt?|senast|startar?|slut|(?:åter|av)?(?:redovisas|rapporteras)|utvärderas|följs\supp|presenteras)"
    r"\s(?:senast\s|den\s|i\s|under\s|år\s)?|(?-i:[a-zåäö]{3,14})\s(?:senast|i|under|före|efter)\s)"
    rf"(?:\d|v\.|vecka|q\d|hösten|våren|{_MONTHS})",
    re.IGNORECASE,
)
"""When something is done, beside who does it."""
_LONGEST_REMARK = 60
_LEAST_DEFINITE = 8
_DIGITS = re.compile(r"\d+")
_ALIKE, _WORDS_ALIKE = 0.88, 0.75
"""How alike two names must be for one to be perhaps the other misspelt (difflib's ratio)."""


def normalised(name: str) -> str:
    """ "Kommunledningskontoret/ Trygg och säker" -> "Kommunledningskontoret/Trygg och säker"."""
    plain = _PART_TAKEN.sub("", " ".join(without_bullet(name).split()))
    name = re.sub(" ?/ ?", "/", plain).strip(" /.")
    return f"{name}." if _ABBREVIATED.search(plain) else name


def pieces(cell: str) -> list[str]:
    """The names in a cell's one line, divided by commas; a slash is the unit's own: unit/sub-unit."""
    found = [name for piece in _DIVIDERS.split(cell) if (name := normalised(piece))]
    return [name for name in found if not _WHEN.match(name) and not is_when(name)] or found


def _same(name: str) -> str:
    """Names that nobody would take for two: they differ in capitals, spaces and a hyphen before "och" only."""
    plain = re.sub(r"-(?=\s+(?:och|samt|&)\s)", "", " ".join(name.casefold().split()))
    return re.sub(" ?/ ?", "/", plain)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a written name is read as: perhaps several units. `sure` when nobody would ask.

    `is_person`: it names one, and `units` are what the cell says beside the name. Else without `units` it names nobody.
    """

    written: str
    units: tuple[str, ...]
    sure: bool = True
    is_person: bool = False


def _names_nobody(text: str) -> bool:
    """Whether an owner's cell only says that it is told elsewhere or later."""
    return len(text) <= _LONGEST_REMARK and (leading(unit_words.NO_UNITS, text) > 0 or set(text) in ({"?"}, {"."}))


def _is_in_definite_form(name: str) -> bool:
    """Whether it is one long word that ends as "the …" does, which hardly any name does."""
    is_word = len(name) >= _LEAST_DEFINITE and name.isalpha() and name[0].isupper()
    return is_word and name.casefold().endswith(unit_words.DEFINITE_ENDINGS)


def _is_role(name: str) -> bool:
    """ "Lokalstrateg", as in "Lokalstrateg och förvaltningschef"."""
    return name.isalpha() and name.casefold().endswith(_ROLES)


def _are_units_by_form(names: Iterable[str]) -> bool:
    return all(map(_is_in_definite_form, names))


def _beside_one_another(written: str) -> list[str]:
    """ "Skolkontoret/Socialkontoret", and more than two: none of them is a part of another."""
    names = [name.strip() for name in written.split("/")]
    if len(names) < 2 or not _are_units_by_form(names):
        return []
    endings = {next(end for end in unit_words.DEFINITE_ENDINGS if name.casefold().endswith(end)) for name in names}
    return names if len(names) > 2 or len(endings) == 1 else []


def _may_be_misspelt(written: str, other: str) -> bool:
    """ "Markgruppen" is not "Parkgruppen" misspelt, nor "Förskola Väst" "Förskola Öst"."""
    words, others = written.split(), other.split()
    differing = [pair for pair in zip(words, others, strict=False) if pair[0] != pair[1]]
    return len(words) != len(others) or all(
        one[:1] == two[:1] and SequenceMatcher(None, one, two).ratio() >= _WORDS_ALIKE for one, two in differing
    )


class Units:
    """Every unit of one document, each under the spelling that it most often has.

    `wrapped` tells whether a line break in a cell may be mere wrapping.
    """

    def __init__(self, cells: Iterable[str], *, wrapped: bool) -> None:
        times = Counter(cells)
        cells = list(times)
        self._wrapped = wrapped
        self._found: dict[str, list[Reading]] = {}
        alone = (cell for cell in cells if not re.search(r"[\n,;]", cell.strip()))
        self._alone = frozenset(fold(normalised(cell)) for cell in alone if not person_in(joined(cell.split("\n"))))
        self._people: dict[str, Reading | None] = {}
        self._counts: Counter[str] = Counter()
        for cell, count in times.items():
            for name in self._names(cell):
                self._counts[name] += count
        self._spellings: dict[str, str] = {}
        for spelling, _ in self._counts.most_common():
            self._spellings.setdefault(fold(spelling), spelling)
        self._tails: dict[str, list[str]] = {}
        for key, spelling in self._spellings.items():
            if "/" in key:
                self._tails.setdefault(key.rpartition("/")[2], []).append(spelling)
        self._common = {key: name for key, name in self._spellings.items() if self._counts[name] > 1}

    def read(self, cell: str) -> list[Reading]:
        if cell not in self._found:
            self._found[cell] = self._readings(cell)
        return self._found[cell]

    def _readings(self, cell: str) -> list[Reading]:
        found: list[Reading] = []
        if not self._has_two_units(cell) and (person := self._person(cell)):
            return [person]
        if _names_nobody(text := joined(cell.split("\n"))):
            return [Reading(text, (), sure=False)]
        for written in self._names(cell):
            if person := self._person(written):
                found.append(person)
                continue
            parents = [unit for reading in found for unit in reading.units]
            found.append(self._read(written, parents))
        return found

    def _has_two_units(self, cell: str) -> bool:
        """Whether each line of a cell is a unit's name by its form: "Elevhälsan" above "Fritidsgården"."""
        lines = [line.strip() for line in cell.split("\n") if line.strip()]
        return not self._wrapped and len(lines) > 1 and _are_units_by_form(lines)

    def _person(self, cell: str) -> Reading | None:
        """A cell that names one person, or a name in it."""
        text = joined(cell.split("\n"))
        if text not in self._people:
            named = person_in(text, self._alone)
            unit = self._spellings.get(fold(normalised(named.rest)), normalised(named.rest)) if named else ""
            self._people[text] = Reading(named.written, (unit,) if unit else (), False, True) if named else None
        return self._people[text]

    def _names(self, cell: str) -> list[str]:
        return [name for line in self._lines(cell) for name in pieces(line)]

    def _lines(self, cell: str) -> list[str]:
        """A cell's line breaks: each begins a name, or only wraps one."""
        lines = [line.strip() for line in cell.split("\n") if line.strip()]
        alone = all(fold(normalised(line)) in self._alone for line in lines)
        if self._wrapped and not (alone or _are_units_by_form(lines)):
            return [joined(lines)]
        whole: list[str] = []
        for line in lines:
            if whole and (whole[-1].lower().endswith(_GOES_ON) or line[0].islower() or line[0] in "/&"):
                whole[-1] = joined([whole[-1], line])
            else:
                whole.append(line)
        return whole

    def _read(self, written: str, parents: Iterable[str]) -> Reading:
        for parent in parents:
            whole = self._spellings.get(fold(f"{parent}/{written}"))
            if whole and not self._two(whole):
                return Reading(written, (whole,), sure=False)
        two = self._two(written)
        if two:
            return Reading(written, two, sure=False)
        spelling = self._spellings.get(fold(written), written)
        if spelling != written:
            return Reading(written, (spelling,), sure=_same(spelling) == _same(written))
        other = self._perhaps(written)
        return Reading(written, (other or written,), sure=other is None)

    def _two(self, written: str) -> tuple[str, ...]:
        """Both sides of a slash or "och", when each is a unit by itself elsewhere: "Ekonomi/HR och lön".

        One of them is enough for a slash behind what has no other sub-unit, and none for a plus or where both are names
        or roles by their form: "Kulturskolan och Fritidsgårdarna".
        """
        if len(several := _beside_one_another(written)) > 1:
            return tuple(self._spellings.get(fold(name), name) for name in several)
        for divider in _AND.finditer(written):
            sides = written[: divider.start()], written[divider.end() :]
            first, second = map(fold, sides)
            alone = {first, second} & self._alone & self._spellings.keys()
            if "/" in divider[0]:
                is_two = not self._has_real_sub_units(first) if len(alone) == 2 else self._is_beside(written, *sides)
            else:
                by_form = all(map(_is_in_definite_form, sides)) or all(map(_is_role, sides))
                is_two = len(alone) == 2 or "+" in divider[0] or by_form
            if is_two:
                return self._spellings.get(first, sides[0]), self._spellings.get(second, sides[1])
        return ()

    def _is_beside(self, written: str, first: str, second: str) -> bool:
        """Whether a slash may stand between two units of which one is known: "Fritid/Bygg" where "Fritid" is one.

        Behind a longer name, or one that others are parts of, stands a part of it: "Gata och park/Projekt".
        """
        is_parent = " " in first.strip() or fold(first).endswith(unit_words.WITH_SUB_UNITS)
        if is_parent or not {fold(first), fold(second)} & self._alone:
            return False
        start = fold(first) + "/"
        return not any(key.startswith(start) and key != fold(written) for key in self._spellings)

    def _has_real_sub_units(self, name: str) -> bool:
        start = fold(name) + "/"
        return any(key.startswith(start) and key.removeprefix(start) not in self._alone for key in self._spellings)

    def _perhaps(self, written: str) -> str | None:
        """The unit that a name seen once may mean: a sub-unit without its parent, or the same name misspelt."""
        if self._counts[written] > 1:
            return None
        wholes = [spelling for spelling in self._tails.get(fold(written), ()) if not self._two(spelling)]
        if len(wholes) == 1:
            return wholes[0]
        if len(written) <= 4 or len(self._common) > _MOST_COMPARED or len(self._spellings) > _MOST_COMPARED:
            return None
        alike = get_close_matches(fold(written), self._common, n=1, cutoff=_ALIKE)
        if not alike or not _may_be_misspelt(fold(written), alike[0]):
            return None
        return self._common[alike[0]] if _DIGITS.findall(alike[0]) == _DIGITS.findall(written) else None
