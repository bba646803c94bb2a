"""Goals that points name behind them, in brackets: "Ny svetsverkstad i hus C (mål 2), klart i december"."""

from __future__ import annotations

import re

from plan.reading.layout.value_kinds import tells_when

_BEHIND = re.compile(
    r"\s[(\[](?:(?:till|avser|bidrar till|hör till|kopplat till)\s)?(?P<goal>\w{0,12}mål\s\d{1,2})[)\]]", re.IGNORECASE
)


def goal_behind(text: str) -> tuple[str, str] | None:
    """A point without the goal that it names, and without a time behind that, and the goal; None where it names none
    or more than one."""
    found = list(_BEHIND.finditer(text))
    if len(found) != 1:
        return None
    before, rest = text[: found[0].start()], text[found[0].end() :].strip()
    is_time = tells_when(rest.strip(" ,.–-"))
    return before + ("" if is_time or len(rest) < 2 else f" {rest}"), found[0]["goal"]


def is_goal_behind(text: str) -> bool:
    """Whether what stands in brackets is a goal that is pointed to: "Mål 2"."""
    return _BEHIND.fullmatch(f" ({text})") is not None
