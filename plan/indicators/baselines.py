"""The figures that a plan's nuläge tells, with what they are of."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from plan.indicators.numerals import NUMBER, PERCENT, UNIT, YEAR, is_bare, number, one_year_each, unit_of
from plan.indicators.rules import MeasuredPart

_BEST = re.compile(rf"\bbland de ({NUMBER}){PERCENT} bästa", re.IGNORECASE)
_RANK = re.compile(r"\bplats (\d{1,4}+)(?: av (\d{1,4}+))?\b", re.IGNORECASE)
_NATION = re.compile(rf"({NUMBER}){PERCENT} i riket\b|\briket:? ({NUMBER}){PERCENT}", re.IGNORECASE)
_NATION_PLAIN = re.compile(rf"({NUMBER})(?:\s{UNIT}){{0,2}}? i riket\b|\briket:? ({NUMBER})(?!\s?%|\d)", re.IGNORECASE)
_PERCENTAGE = re.compile(rf"(?P<value>{NUMBER})(?P<unit>{PERCENT})", re.IGNORECASE)
_PLAIN = re.compile(rf"(?P<value>{NUMBER})(?![%/:]|\s?%|\s?procent|\s?år\b|\+)(?:\s(?P<unit>{UNIT}))?", re.IGNORECASE)
_NO_FIGURE = re.compile(
    r"\b(?:årskurs|åk|klass|gymnasieår|inom|av|per|under|efter|plats|skala|scale)\s?\d{1,7}+(?:[-–]\d{1,7}+)?",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\(([^()]{0,200})\)")
_POINTS = re.compile(r"[•;\n]|\.\s(?=[A-ZÅÄÖ0-9])")
_COMMAS = re.compile(r",\s")
_SPACE = re.compile(r"\s{1,20}")
_OPEN, _CLOSE, _COMMA = "\x00", "\x01", "\x02"
"""Brackets and the commas within them, while what stands outside is divided at commas."""


@dataclass(frozen=True, slots=True)
class Measured:
    """`name` is what stands with the figure, word for word; `year` the one that does, or ""; `said` all of it."""

    value: float
    name: str = ""
    year: str = ""
    nation: float | None = None
    before: float | None = None
    parts: tuple[MeasuredPart, ...] = ()
    unit: str = ""
    said: str = ""


def period(baseline: str) -> str:
    """The one year that is told; "" where none is, or several that could each be meant."""
    years = set(YEAR.findall(one_year_each(baseline)))
    return years.pop() if len(years) == 1 else ""


def share_of_best(baseline: str) -> float | None:
    """The best share, in percent, that the municipality is within; None where nothing or several are told."""
    found = {number(each) for each in _BEST.findall(baseline)}
    found = found or {100 * int(rank) / int(of) for rank, of in _RANK.findall(baseline) if of and int(of)}
    return found.pop() if len(found) == 1 else None


def place(baseline: str) -> float | None:
    """The place in a ranking; None where nothing or several are told."""
    found = {float(rank) for rank, _ in _RANK.findall(baseline)}
    return found.pop() if len(found) == 1 else None


def beside_the_nation(baseline: str) -> list[Measured]:
    """Each point with its own figure and the nation's."""
    found = []
    for point in _POINTS.split(one_year_each(baseline)):
        percent = bool(_PERCENTAGE.search(point))
        nation = (_NATION if percent else _NATION_PLAIN).search(point)
        values = [each for each in _values(point, "%" if percent else "") if nation and not _overlap(each, nation)]
        if nation and values:
            own = values[0]
            name = _named(point[own.end() : nation.start()] if own.start() < nation.start() else point[: own.start()])
            compared = number(nation[1] or nation[2])
            found.append(Measured(number(own["value"]), name, period(point), compared, unit="%" if percent else ""))
    return found


def told(baseline: str, unit: str) -> list[Measured]:
    """Every figure in that unit with what it is of; without a unit the percentages, or else all. Nothing where one
    piece has several figures that could each be meant.

    What stands within brackets with words of its own is a part.
    """
    text = one_year_each(baseline)
    if not unit:
        unit = "%" if _PERCENTAGE.search(text) else ""
    found: list[Measured] = []
    for point in _POINTS.split(text):
        for each in _of_point(point, unit):
            carries_on = found and not each.name and each.year and found[-1].year
            found.append(replace(each, name=found[-1].name, said=found[-1].said) if carries_on else each)
    return found


def over_years(every: list[Measured]) -> list[Measured]:
    """One for each name: the newest year's, with the one before it."""
    found: list[Measured] = []
    for held in by_name(every):
        ordered = sorted(held, key=lambda each: each.year, reverse=True)
        apart = len({each.year for each in held}) == len(held) and all(each.year for each in held)
        found += [replace(ordered[0], before=ordered[1].value)] if len(held) > 1 and apart else held
    return found


def by_name(every: list[Measured]) -> list[list[Measured]]:
    held: dict[str, list[Measured]] = {}
    for each in every:
        held.setdefault(each.name.casefold(), []).append(each)
    return list(held.values())


def _of_point(point: str, unit: str) -> list[Measured]:
    found: list[Measured] = []
    bare = _IN_BRACKETS.sub(lambda bracket: f" {_OPEN}{bracket[1].replace(', ', _COMMA)}{_CLOSE} ", point)
    for piece in _COMMAS.split(bare):
        outer, _, rest = piece.partition(_OPEN)
        inner, _, after = rest.partition(_CLOSE)
        inner = inner.replace(_COMMA, ", ")
        value = _only(_values(outer, unit), unit)
        if value:
            year = period(outer) or period(after) or _year_alone(inner)
            found.append(_measured(value, outer, year))
        if found and inner:
            found += _bracketed(found, inner, unit)
    return found


def _bracketed(found: list[Measured], inner: str, unit: str) -> list[Measured]:
    """What brackets say of the figure before them: its parts and the nation's go with it; earlier years come back."""
    pieces = [_measured(each, piece) for piece in _COMMAS.split(inner) for each in _values(piece, unit)[:1]]
    parts = tuple(each for each in _parts(inner, unit) if each.name.casefold() != "riket")
    nation = next((each.value for each in _parts(inner, unit) if each.name.casefold() == "riket"), found[-1].nation)
    found[-1] = replace(found[-1], parts=(*found[-1].parts, *parts), nation=nation)
    return [replace(each, name=found[-1].name, said=found[-1].said) for each in pieces if each.year and not each.name]


def _measured(value: re.Match[str], text: str, year: str = "") -> Measured:
    name = _named(text[value.end() :]) or _named(text[: value.start()]) or _named(text[value.end("value") :])
    unit = "%" if "%" in (value["unit"] or "") else unit_of((value["unit"] or "").strip())
    return Measured(number(value["value"]), name, year or period(text), unit=unit, said=text)


def _values(text: str, unit: str) -> list[re.Match[str]]:
    if unit == "%":
        return list(_PERCENTAGE.finditer(text))
    kept = _NO_FIGURE.sub(lambda each: " " * len(each[0]), text)
    return [each for each in _PLAIN.finditer(kept) if not YEAR.fullmatch(each["value"])]


def _only(values: list[re.Match[str]], unit: str) -> re.Match[str] | None:
    """The first percentage; of other figures the only one: of several, whatever their units, each could be meant."""
    if unit == "%":
        return values[0] if values else None
    return values[0] if len(values) == 1 else None


def _year_alone(text: str) -> str:
    """Of brackets that hold no figure: "(2024)"."""
    return "" if _values(text, "%") or _values(text, "") else period(text)


def _parts(text: str, unit: str) -> tuple[MeasuredPart, ...]:
    """ "2 % killar 3 % tjejer", "kvinnor 79 %, män 84 %": each figure with the words up to the next, or before it."""
    found: list[MeasuredPart] = []
    for piece in _COMMAS.split(text):
        values = _values(piece, unit)
        ends = [*(each.start() for each in values[1:]), len(piece)]
        for each, end in zip(values, ends, strict=False):
            after = _named(piece[each.end() : end]) or _named(piece[each.end("value") : end])
            name = after or (_named(piece[: each.start()]) if len(values) == 1 else "")
            found += [MeasuredPart(name, number(each["value"]))] if name else []
    return tuple(found)


def _named(text: str) -> str:
    """Without the year and the signs around it; "" where only units and months are left."""
    without = YEAR.sub(" ", text.replace(_OPEN, " ").replace(_CLOSE, " "))
    kept = _SPACE.sub(" ", without).strip(" ,.:=()%")
    kept = kept.removesuffix(" år").removesuffix(" var").strip()
    return "" if is_bare(kept) else kept


def _overlap(one: re.Match[str], other: re.Match[str]) -> bool:
    return one.start() < other.end() and other.start() < one.end()
