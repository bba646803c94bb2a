"""One more question about an answer that is saved, and how often an answer was the same again."""

from __future__ import annotations

from datetime import date

from plan.extra_question import ExtraQuestion


def question(asked: ExtraQuestion, measure_due: date | None = None, finish: date | None = None) -> str:
    """With the two dates that do not agree, where both are known."""
    if asked is ExtraQuestion.NEXT_STEP:
        return "Svaret är detsamma som förra gången. Vad är nästa steg? Skriv en rad, eller gå vidare."
    if asked is ExtraQuestion.MEASURE_AFTER:
        dates = f": {measure_due.isoformat()} och {finish.isoformat()}" if measure_due and finish else ""
        return f"Åtgärdens datum ligger efter aktivitetens{dates}. Stämmer det? Ändra ett av dem, eller gå vidare."
    return "Vad beror det på, vad gör ni åt det, eller till när? Lägg gärna till det, eller gå vidare."


def next_step_label() -> str:
    return "Nästa steg"


def next_step_placeholder() -> str:
    return "Vad händer härnäst, och när?"


def go_on() -> str:
    return "Gå vidare"


def with_next_step(comment: str, step: str) -> str:
    return f"{comment}\nNästa steg: {step}".strip()


def repeated(count: int) -> str:
    """For the post; empty where no answer is the same again."""
    if not count:
        return ""
    return "1 svar är detsamma som förra gången." if count == 1 else f"{count} svar är desamma som förra gången."
