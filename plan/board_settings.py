"""What each board has chosen, read from text by name. What is not set has its default."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import time
from typing import Any

from plan.rhythm import Rhythm

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
_NEVER, _YES, _NO = "never", "yes", "no"


class WrongSetting(ValueError):
    """The name or the value of a setting is not one that can be used; the message names the remedy."""


@dataclass(frozen=True, slots=True)
class BoardSettings:
    """`approval`: the tertial post goes to the editors as a draft first. `empty_digest`: a week without news is
    told of in one line, not passed over in silence. `charts`: the tertial post has pictures, where clients draw them.
    `ask_below`: the percentage reported under which the administrators are asked before a tertial is published; None
    never asks.
    """

    rhythm: Rhythm = field(default_factory=Rhythm)
    approval: bool = False
    empty_digest: bool = False
    charts: bool = False
    ask_below: int | None = 80

    @classmethod
    def read(cls, values: Mapping[str, str]) -> BoardSettings:
        """Raises `WrongSetting`."""
        read = {name: _read(name, text) for name, text in values.items()}
        own = {name: value for name, value in read.items() if name in _OWN}
        rhythm = replace(Rhythm(), **{name: value for name, value in read.items() if name not in _OWN})
        if rhythm.sends_from >= rhythm.sends_until or rhythm.opens_at >= rhythm.sends_until:
            raise WrongSetting("sends_until must be later than sends_from and opens_at.")
        return cls(rhythm, **own)

    def texts(self) -> dict[str, str]:
        """Every setting by name, written as `read` reads it."""
        values = {each.name: getattr(self.rhythm, each.name) for each in fields(self.rhythm)}
        values |= {name: getattr(self, name) for name in _OWN}
        return {name: _write(name, values[name]) for name in _KINDS}


def _read(name: str, text: str) -> Any:
    kind = _KINDS.get(name)
    if kind is None:
        raise WrongSetting(f"There is no setting {name}. There are: {', '.join(_KINDS)}.")
    try:
        return kind.read(text.strip().lower())
    except (ValueError, IndexError):
        raise WrongSetting(f"{name} is {text!r}. Write {kind.example}.") from None


def _write(name: str, value: Any) -> str:
    return _KINDS[name].write(value)


@dataclass(frozen=True, slots=True)
class _Kind:
    read: Callable[[str], Any]
    write: Callable[[Any], str]
    example: str


def _number(least: int, most: int, *, never: bool = False) -> _Kind:
    def read(text: str) -> int | None:
        if never and text == _NEVER:
            return None
        return _between(least, int(text), most)

    example = f"a number from {least} to {most}" + (f", or {_NEVER}" if never else "")
    return _Kind(read, lambda value: _NEVER if value is None else str(value), example)


def _between(least: int, value: int, most: int) -> int:
    if not least <= value <= most:
        raise ValueError(value)
    return value


def _read_numbers(text: str) -> tuple[int, ...]:
    if text == _NEVER:
        return ()
    return tuple(sorted({_between(1, int(part), 60) for part in text.split(",")}))


def _read_weeks(text: str) -> frozenset[int]:
    if text == _NEVER:
        return frozenset()
    weeks: set[int] = set()
    for part in text.split(","):
        first, _, last = part.partition("-")
        weeks |= set(range(_between(1, int(first), 53), _between(1, int(last or first), 53) + 1))
    _between(1, len(weeks), 26)
    return frozenset(weeks)


def _write_numbers(value: Any) -> str:
    return ",".join(str(number) for number in sorted(value)) or _NEVER


def _read_clock(text: str) -> time:
    return time.fromisoformat(text).replace(second=0, microsecond=0, tzinfo=None)


def _read_yes(text: str) -> bool:
    return (_NO, _YES).index(text) == 1


_CLOCK = _Kind(_read_clock, lambda value: f"{value:%H:%M}", "a Swedish time such as 08:30")
_SWITCH = _Kind(_read_yes, lambda value: _YES if value else _NO, f"{_YES} or {_NO}")
_NUMBERS = _Kind(_read_numbers, _write_numbers, f"working days such as 5 or 3,6, or {_NEVER}")
_WEEKDAY = _Kind(
    lambda text: None if text == _NEVER else _WEEKDAYS.index(text) + 1,
    lambda value: _NEVER if value is None else _WEEKDAYS[value - 1],
    f"a weekday from monday to friday, or {_NEVER}",
)
_KINDS: Mapping[str, _Kind] = {
    "opens_before": _number(1, 40),
    "opens_at": _CLOCK,
    "remind_on": _NUMBERS,
    "remind_on_last_day": _SWITCH,
    "remind_after": _NUMBERS,
    "deputy_after": _number(1, 40, never=True),
    "manager_after": _number(1, 40, never=True),
    "close_after": _number(1, 60),
    "least_days": _number(1, 20),
    "sends_from": _CLOCK,
    "sends_until": _CLOCK,
    "quiet_weeks": _Kind(_read_weeks, _write_numbers, f"weeks such as 28-31 or 28,29, at most 26, or {_NEVER}"),
    "digest_on": _WEEKDAY,
    "approval": _SWITCH,
    "empty_digest": _SWITCH,
    "charts": _SWITCH,
    "ask_below": _number(1, 100, never=True),
}
_OWN = frozenset({"approval", "empty_digest", "charts", "ask_below"})
