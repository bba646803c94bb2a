"""The figures that a plan's nuläge tells, with what they are of."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from plan.indicators.rules import MeasuredPart
from plan.indicators.targets import NUMBER, number

_PERCENT = r"\s?(?:%|procent\b)"
_BEST = re.compile(rf"\bbland de ({NUMBER}){_PERCENT} bästa", re.IGNORECASE)
_RANK = re.compile(r"\bplats (\d{1,4}+) av (\d{1,4}+)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_NATION = re.compile(rf"({NUMBER}){_PERCENT} i riket\b|\briket:? ({NUMBER}){_PERCENT}", re.IGNORECASE)
_VALUE = re.compile(rf"({NUMBER}){_PERCENT}")
_IN_BRACKETS = re.compile(r"\(([^()]{0,200})\)")
_POINTS = re.compile(r"[•;\n]")
_COMMAS = re.compile(r",\s")
_SPACE = re.compile(r"\s{1,20}")


@dataclass(frozen=True, slots=True)
class Measured:
    """`name` is what stands with the figure, word for word; `year` the one that does, or ""."""

    value: float
    name: str = ""
    year: str = ""
    nation: float | None = None
    before: float | None = None
    parts: tuple[MeasuredPart, ...] = ()


def period(baseline: str) -> str:
    """The one year that is told; "" where none is, or several that could each be meant."""
    years = set(_YEAR.findall(baseline))
    return years.pop() if len(years) == 1 else ""


def share_of_best(baseline: str) -> float | None:
    """The best share, in percent, that the municipality is within; None where nothing or several are told."""
    found = {number(each) for each in _BEST.findall(baseline)}
    found = found or {100 * int(rank) / int(of) for rank, of in _RANK.findall(baseline) if int(of)}
    return found.pop() if len(found) == 1 else None


def beside_the_nation(baseline: str) -> list[Measured]:
    """Each point with its own figure and the nation's."""
    found = []
    for point in _POINTS.split(baseline):
        nation = _NATION.search(point)
        own = next((each for each in _VALUE.finditer(point) if not nation or not _overlap(each, nation)), None)
        if own and nation:
            name = _named(point[own.end() : nation.start()] if own.start() < nation.start() else point[: own.start()])
            found.append(Measured(number(own[1]), name, period(point), number(nation[1] or nation[2])))
    return found


def shares(baseline: str) -> list[Measured]:
    """Every percentage with what it is of; one of an earlier year is the value before, and what stands within brackets
    with words of its own a part."""
    return _over_years([each for point in _POINTS.split(baseline) for each in _of_point(point)])


def _of_point(point: str) -> list[Measured]:
    found: list[Measured] = []
    bare = _IN_BRACKETS.sub(lambda bracket: f" \x00{bracket[1]}\x01 ", point)
    for piece in _COMMAS.split(bare):
        outer, _, rest = piece.partition("\x00")
        inner, _, after = rest.partition("\x01")
        value = _VALUE.search(outer)
        if value:
            name = _named(outer[value.end() :]) or _named(outer[: value.start()])
            found.append(Measured(number(value[1]), name, _year(outer) or _year(after) or _year_alone(inner)))
        if found and inner:
            earlier = [each for each in _in_brackets(inner) if each.year and not each.name]
            found[-1] = replace(found[-1], parts=(*found[-1].parts, *_parts(inner)))
            found += [replace(each, name=found[-1].name) for each in earlier]
    return found


def _over_years(every: list[Measured]) -> list[Measured]:
    """One for each name: the newest year's, with the one before it."""
    by_name: dict[str, list[Measured]] = {}
    for each in every:
        by_name.setdefault(each.name, []).append(each)
    found: list[Measured] = []
    for held in by_name.values():
        ordered = sorted(held, key=lambda each: each.year, reverse=True)
        apart = len({each.year for each in held}) == len(held) and all(each.year for each in held)
        found += [replace(ordered[0], before=ordered[1].value)] if len(held) > 1 and apart else held
    return found


def _in_brackets(text: str) -> list[Measured]:
    return [
        Measured(number(value[1]), _named(piece[value.end() :]), _year(piece))
        for piece in _COMMAS.split(text)
        if (value := _VALUE.search(piece))
    ]


def _year(text: str) -> str:
    return period(text)


def _year_alone(text: str) -> str:
    """Of brackets that hold no figure: "(2024)"."""
    return "" if _VALUE.search(text) else period(text)


def _parts(text: str) -> tuple[MeasuredPart, ...]:
    """ "2 % killar 3 % tjejer": each figure with the words up to the next."""
    values = list(_VALUE.finditer(text))
    ends = [*(each.start() for each in values[1:]), len(text)]
    named = [(each, _named(text[each.end() : end])) for each, end in zip(values, ends, strict=False)]
    return tuple(MeasuredPart(name, number(each[1])) for each, name in named if name)


def _named(text: str) -> str:
    """Without the year and the signs around it."""
    without = _YEAR.sub(" ", text).replace("\x00", " ").replace("\x01", " ")
    kept = _SPACE.sub(" ", without).strip(" ,.:=()")
    return kept.removesuffix(" år").removesuffix(" var").strip()


def _overlap(one: re.Match[str], other: re.Match[str]) -> bool:
    return one.start() < other.end() and other.start() < one.end()
