"""What a reading made of a told document: right, asked about, missing, wrong, or wrong in silence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from plan.model import Activity, Plan
from plan.reading.layout.plain_text import fold
from tests.bot.documents.others.batch import Told, Wanted


class Verdict(StrEnum):
    RIGHT = "right"
    ASKED = "asked"
    MISSING = "missing"
    WRONG = "wrong"
    SILENT = "silent"


def verdicts(plan: Plan | None, told: Told) -> list[tuple[Verdict, str]]:
    """One for each activity that is right to read and for each that is not, with what was read instead."""
    left = list(plan.activities) if plan else []
    found: list[tuple[Verdict, str]] = []
    for wanted in told.wanted:
        read = next((each for each in left if fold(each.title) == fold(wanted.title)), None)
        if read is None:
            found.append((Verdict.SILENT if _is_untold(plan, wanted) else Verdict.MISSING, f"- {wanted.title}"))
            continue
        left.remove(read)
        found.append((_verdict(plan, read, wanted), f"{wanted.title}: {_shown(plan, read)}"))
    return found + [(Verdict.WRONG if each.uncertain else Verdict.SILENT, f"+ {_shown(plan, each)}") for each in left]


def _is_untold(plan: Plan | None, wanted: Wanted) -> bool:
    """Whether a row that was not read was passed over without a question about it."""
    rows = plan.account.skipped_rows if plan and plan.account else ()
    return any(fold(wanted.title) in fold(row.text) for row in rows)


def _verdict(plan: Plan | None, read: Activity, wanted: Wanted) -> Verdict:
    same = _fields(plan, read) == (
        fold(wanted.goal),
        wanted.kinds,
        tuple(map(fold, wanted.units)),
        fold(wanted.collaboration),
    )
    if wanted.mark == "?":
        return Verdict.SILENT if not read.uncertain else Verdict.ASKED if same else Verdict.WRONG
    if same:
        return Verdict.RIGHT
    return Verdict.WRONG if read.uncertain else Verdict.SILENT


def _fields(plan: Plan | None, read: Activity) -> tuple[str, str, tuple[str, ...], str]:
    goal = plan.goal(read.section) if plan else None
    kinds, units = "".join(read.kinds), tuple(map(fold, read.units))
    return fold(goal.title if goal else ""), kinds, units, fold(read.collaboration)


def _shown(plan: Plan | None, read: Activity) -> str:
    return f"{read.title!r} {_fields(plan, read)}{' ?' if read.uncertain else ''}"


def rate(found: Sequence[tuple[Verdict, str]]) -> str:
    counts = Counter(verdict for verdict, _ in found)
    return ", ".join(f"{verdict} {counts[verdict]}" for verdict in Verdict)
