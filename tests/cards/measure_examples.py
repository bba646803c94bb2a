"""Cards about what is done at a deviation."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from cards import measure_question
from cards.elements import CardJson
from cards.measure_question import MeasureQuestionView, MeasureRow
from cards.texts import measure as texts

DAY = date(2025, 6, 10)


def row(number: int, what: str = "Nytt avrop på ramavtalet", told: str = "") -> MeasureRow:
    return MeasureRow(f"a{number}", "Införande av digital post", what, DAY, f"e{number}", told)


def question(*rows: MeasureRow, **more: object) -> CardJson:
    first: dict[str, object] = {"rows": rows, "delivery_id": "delivery", "suggested": date(2025, 6, 24)}
    return measure_question.build(MeasureQuestionView(**(first | more)))  # type: ignore[arg-type]


EXAMPLES: dict[str, Callable[[], CardJson]] = {
    "measure_day": lambda: question(row(1)),
    "measure_day_again": lambda: question(row(1), row(2, told=texts.is_done()), again=True, error=texts.day_passed()),
    "measure_day_answered": lambda: question(row(1, told=texts.is_moved(DAY)), row(2, told=texts.is_hindered())),
    "measure_day_largest": lambda: question(*(row(number, "x" * 300) for number in range(15))),
}
