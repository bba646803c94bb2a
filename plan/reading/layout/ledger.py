"""Who took which row of a document: each reader says so itself, and what is left can be told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from plan.account import RowAccount, SkippedRow, SkipRule
from plan.reading.layout.document import Line, Origin, Row, TextTable

_LONGEST = 200
"""Characters of a skipped row that are told."""


class RowLedger:
    """A row that was taken several times is asked about before it is used, and used before it is skipped."""

    def __init__(self) -> None:
        self._rows: dict[int, tuple[str, str]] = {}
        self._used: set[int] = set()
        self._asked: set[int] = set()
        self._skipped: dict[int, SkipRule] = {}
        self._unread: set[int] = set()

    def numbered(self, parts: Iterable[Line | TextTable]) -> list[Line | TextTable]:
        """The same parts, each line and row with text in it numbered."""
        return [
            self._line(part) if isinstance(part, Line) else TextTable(tuple(map(self._row, part.rows)))
            for part in parts
        ]

    def _line(self, line: Line) -> Line:
        if line.is_caption and line.text.strip():
            self.skip(self._enter(line.source.place, line.text), SkipRule.CAPTION)
            return replace(line, text="")
        if line.text.strip():
            return replace(line, origin=self._enter(line.source.place, line.text))
        self._enter_struck(line)
        return line

    def _row(self, row: Row) -> Row:
        texts = list(dict.fromkeys(text for cell in row.cells if (text := cell.strip())))
        if texts:
            origin = self._enter(row.source.place, " | ".join(texts))
            return Row(row.cells, row.source, row.hidden, origin, row.struck)
        self._enter_struck(row)
        return row

    def _enter_struck(self, part: Line | Row) -> None:
        """What was struck through whole is a row too, and nobody reads it."""
        if part.struck:
            self.skip(self._enter(part.source.place, part.struck), SkipRule.STRUCK)

    def _enter(self, where: str, text: str) -> Origin:
        number = len(self._rows) + 1
        self._rows[number] = where, " ".join(text.split())[:_LONGEST]
        return (number,)

    def use(self, origin: Origin) -> None:
        self._used.update(origin)

    def ask(self, origin: Origin) -> None:
        self._asked.update(origin)

    def ask_whether_unread(self, origin: Origin) -> None:
        """Rows that no activity was read from, while it is asked whether that is right."""
        self.ask(origin)
        self._unread.update(origin)

    def skip(self, origin: Origin, rule: SkipRule) -> None:
        for number in origin:
            self._skipped.setdefault(number, rule)

    def deny(self, origin: Origin, rule: SkipRule) -> None:
        """A row that was taken, and that somebody has said is none."""
        self._used.difference_update(origin)
        self.skip(origin, rule)

    def is_open(self, origin: Origin) -> bool:
        """Whether a row has text and nobody took any of it."""
        return bool(origin) and not any(
            number in self._used or number in self._asked or number in self._skipped for number in origin
        )

    def is_unread(self, origin: Origin) -> bool:
        """Whether nobody took any of a row, or it was taken for mere text above a table."""
        above = all(self._skipped.get(number) is SkipRule.ABOVE_TABLE for number in origin)
        return self.is_open(origin) or (bool(origin) and above and self._used.isdisjoint(origin))

    def is_skipped(self, origin: Origin) -> bool:
        """Whether a row was passed over as mere text or as a point within something else."""
        rules = (SkipRule.PROSE, SkipRule.SUBPOINT)
        return any(self._skipped.get(number) in rules and number not in self._used for number in origin)

    def is_past(self, origin: Origin) -> bool:
        """Whether a row is of another year."""
        return any(self._skipped.get(number) is SkipRule.LAST_YEAR for number in origin)

    @property
    def open_rows(self) -> Sequence[str]:
        """What nobody took. There is none: a row that is here is a fault of a reader."""
        return [text for number, (_, text) in self._rows.items() if self.is_open((number,))]

    def account(self) -> RowAccount:
        skipped = {
            number: rule
            for number, rule in self._skipped.items()
            if number not in self._used and number not in self._asked
        }
        return RowAccount(
            rows=len(self._rows),
            used=len(self._used - self._asked),
            asked=len(self._asked),
            skipped_rows=tuple(SkippedRow(*self._place(number, skipped[number])) for number in sorted(skipped)),
            unread_rows=tuple(self._rows[number][1] for number in sorted(self._unread)),
        )

    def _place(self, number: int, rule: SkipRule) -> tuple[str, SkipRule, str]:
        where, text = self._rows[number]
        return where, rule, text
