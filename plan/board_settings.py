"""What each board has chosen, read from text by name. What is not set has its default.

A value is written in English and understood in Swedish too: "yes" and "ja", "monday" and "måndag", "08:30" and "8.30".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import time
from enum import Enum, StrEnum, auto
from typing import Any

from plan.rhythm import Rhythm
from plan.template import NAME_MAX

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
NEVER, YES, NO = "never", "yes", "no"
_SAID = {"ja": YES, "nej": NO, "aldrig": NEVER} | dict(
    zip(("måndag", "tisdag", "onsdag", "torsdag", "fredag"), WEEKDAYS, strict=True)
)
"""What is written in Swedish."""
_HOURS = re.compile(r"(?:kl\.? ?)?(\d{1,2})(?:[.:](\d{2}))?")


class SettingSection(StrEnum):
    """What belongs together where settings are shown."""

    DAYS = "days"
    REMINDERS = "reminders"
    HOURS = "hours"
    CHANNEL = "channel"
    REPORT = "report"


class WrongSetting(ValueError):
    """The name or the value of a setting is not one that can be used; the message names the remedy.

    `crossing`: each value is right by itself, but not beside the others.
    """

    def __init__(self, message: str, *, crossing: bool = False) -> None:
        super().__init__(message)
        self.crossing = crossing


@dataclass(frozen=True, slots=True)
class BoardSettings:
    """`approval`: the tertial post goes to the editors as a draft first. `empty_digest`: a week without news is
    told of in one line, not passed over in silence.
    `ask_below`: the percentage reported under which the administrators are asked before a tertial is published; None
    never asks.
    `report_template`: the name of the Word template that documents are written in; None is our own look.
    `public_names`: what is published for everybody names protected activities too.
    `overview_after`: working days after a tertial's end on which all boards are told of together, whether or not all
    have published; None waits for the last of them.
    """

    rhythm: Rhythm = field(default_factory=Rhythm)
    approval: bool = False
    empty_digest: bool = False
    ask_below: int | None = 80
    public_names: bool = False
    report_template: str | None = None
    overview_after: int | None = None

    @classmethod
    def read(cls, values: Mapping[str, str]) -> BoardSettings:
        """Raises `WrongSetting`. What an older program stored and no longer means anything is passed over."""
        read = {name: _read(name, text) for name, text in values.items() if name not in _WITHDRAWN}
        own = {name: value for name, value in read.items() if name in _OWN}
        rhythm = replace(Rhythm(), **{name: value for name, value in read.items() if name not in _OWN})
        if rhythm.sends_from >= rhythm.sends_until or rhythm.opens_at >= rhythm.sends_until:
            raise WrongSetting("sends_until must be later than sends_from and opens_at.", crossing=True)
        return cls(rhythm, **own)

    def texts(self) -> dict[str, str]:
        """Every setting by name, written as `read` reads it."""
        values = {each.name: getattr(self.rhythm, each.name) for each in fields(self.rhythm)}
        values |= {name: getattr(self, name) for name in _OWN}
        return {name: _write(name, values[name]) for name in KINDS}


def faults(values: Mapping[str, str]) -> dict[str, WrongSetting]:
    """What is wrong with which of the values; empty where all can be used together."""
    found: dict[str, WrongSetting] = {}
    for name, text in values.items():
        try:
            _read(name, text)
        except WrongSetting as wrong:
            found[name] = wrong
    if found:
        return found
    try:
        BoardSettings.read(values)
    except WrongSetting as wrong:
        found["sends_until"] = wrong
    return found


def as_written(name: str, text: str) -> str:
    """The value as it is stored. Raises `WrongSetting`."""
    return _write(name, _read(name, text))


def _read(name: str, text: str) -> Any:
    kind = KINDS.get(name)
    if kind is None:
        raise WrongSetting(f"There is no setting {name}. There are: {', '.join(KINDS)}.")
    said = " ".join(text.casefold().split())
    as_typed = kind.form is Form.TEMPLATE and _SAID.get(said, said) != NEVER
    try:
        return kind.read(text if as_typed else _SAID.get(said, said))
    except (ValueError, IndexError):
        raise WrongSetting(f"{name} is {text!r}. Write {kind.example}.") from None


def _write(name: str, value: Any) -> str:
    return KINDS[name].write(value)


class Form(Enum):
    """How a setting is written."""

    NUMBER = auto()
    WORKING_DAYS = auto()
    CLOCK = auto()
    WEEKS = auto()
    WEEKDAY = auto()
    SWITCH = auto()
    TEMPLATE = auto()


@dataclass(frozen=True, slots=True)
class SettingKind:
    """`least` and `most` bound a number. `never`: it can be switched off."""

    form: Form
    read: Callable[[str], Any]
    write: Callable[[Any], str]
    example: str
    least: int = 0
    most: int = 0
    never: bool = False


def _number(least: int, most: int, *, never: bool = False) -> SettingKind:
    def read(text: str) -> int | None:
        if never and text == NEVER:
            return None
        return _between(least, int(text), most)

    example = f"a number from {least} to {most}" + (f", or {NEVER}" if never else "")
    return SettingKind(
        Form.NUMBER, read, lambda value: NEVER if value is None else str(value), example, least, most, never
    )


def _between(least: int, value: int, most: int) -> int:
    if not least <= value <= most:
        raise ValueError(value)
    return value


def _read_numbers(text: str) -> tuple[int, ...]:
    if text == NEVER:
        return ()
    return tuple(sorted({_between(1, int(part), 60) for part in text.split(",")}))


def _read_weeks(text: str) -> frozenset[int]:
    if text == NEVER:
        return frozenset()
    weeks: set[int] = set()
    for part in text.split(","):
        first, _, last = part.partition("-")
        weeks |= set(range(_between(1, int(first), 53), _between(1, int(last or first), 53) + 1))
    _between(1, len(weeks), 26)
    return frozenset(weeks)


def _write_numbers(value: Any) -> str:
    return ",".join(str(number) for number in sorted(value)) or NEVER


def _read_clock(text: str) -> time:
    if found := _HOURS.fullmatch(text):
        return time(int(found[1]), int(found[2] or 0))
    return time.fromisoformat(text).replace(second=0, microsecond=0, tzinfo=None)


def _read_template(text: str) -> str | None:
    name = " ".join(text.split())
    _between(1, len(name), NAME_MAX)
    return None if name == NEVER else name


def _read_yes(text: str) -> bool:
    return (NO, YES).index(text) == 1


_CLOCK = SettingKind(Form.CLOCK, _read_clock, lambda value: f"{value:%H:%M}", "a Swedish time such as 08:30")
_SWITCH = SettingKind(Form.SWITCH, _read_yes, lambda value: YES if value else NO, f"{YES} or {NO}")
_NUMBERS = SettingKind(
    Form.WORKING_DAYS, _read_numbers, _write_numbers, f"working days such as 5 or 3,6, or {NEVER}", never=True
)
_WEEKDAY = SettingKind(
    Form.WEEKDAY,
    lambda text: None if text == NEVER else WEEKDAYS.index(text) + 1,
    lambda value: NEVER if value is None else WEEKDAYS[value - 1],
    f"a weekday from monday to friday, or {NEVER}",
    never=True,
)
_WEEKS = SettingKind(
    Form.WEEKS, _read_weeks, _write_numbers, f"weeks such as 28-31 or 28,29, at most 26, or {NEVER}", never=True
)
KINDS: Mapping[str, SettingKind] = {
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
    "quiet_weeks": _WEEKS,
    "digest_on": _WEEKDAY,
    "approval": _SWITCH,
    "empty_digest": _SWITCH,
    "ask_below": _number(1, 100, never=True),
    "public_names": _SWITCH,
    "report_template": SettingKind(
        Form.TEMPLATE,
        _read_template,
        lambda value: value or NEVER,
        f"the name of a template that is stored, or {NEVER}",
        never=True,
    ),
    "overview_after": _number(1, 90, never=True),
}
SECTIONS: Mapping[SettingSection, tuple[str, ...]] = {
    SettingSection.DAYS: ("opens_before", "opens_at", "least_days", "close_after"),
    SettingSection.REMINDERS: ("remind_on", "remind_on_last_day", "remind_after", "deputy_after", "manager_after"),
    SettingSection.HOURS: ("sends_from", "sends_until", "quiet_weeks"),
    SettingSection.CHANNEL: ("ask_below", "approval", "digest_on", "empty_digest", "overview_after"),
    SettingSection.REPORT: ("public_names", "report_template"),
}
_WITHDRAWN = frozenset({"charts"})
_OWN = frozenset({"approval", "empty_digest", "ask_below", "public_names", "report_template", "overview_after"})
