"""Where the rows of a document went, in the words that a controller reads."""

from __future__ import annotations

from collections.abc import Iterator

from plan.account import RowAccount, SkippedRow, SkipRule

_UNTOLD = (SkipRule.PROSE, SkipRule.PAGE, SkipRule.CONTENTS)
"""What nobody looks for in a plan is counted, and not told row by row."""
_LONGEST = 90
SKIPPED = "Hoppades över, "


def account_lines(account: RowAccount | None) -> Iterator[str]:
    """How many rows became part of the plan, are asked about and were skipped, and each skipped row of a table."""
    if account is None:
        return
    rest = [f"{account.asked} frågas det om"] if account.asked else []
    rest += [f"{account.skipped} hoppades över"] if account.skipped else []
    before = f", {rest[0]}" if len(rest) > 1 else ""
    last = f" och {rest[-1]}" if rest else ""
    yield f"Av {account.rows} rader blev {account.used} en del av planen{before}{last}."
    if account.unread_rows:
        yield f"Inte lästa, men frågas det om: {len(account.unread_rows)}"
        yield from (f"  {_short(text)}" for text in account.unread_rows)
    for rule in SkipRule:
        rows = [row for row in account.skipped_rows if row.rule is rule]
        if rows:
            yield f"{SKIPPED}{rule}: {len(rows)}"
            yield from (_line(row) for row in rows if rule not in _UNTOLD)


def _line(row: SkippedRow) -> str:
    return f"  {row.where}: {_short(row.text)}" if row.where else f"  {_short(row.text)}"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
