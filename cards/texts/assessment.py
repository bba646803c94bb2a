"""The cards on which a goal's owner assesses it, and a survey's contact tells what came of it."""

from __future__ import annotations

from cards.texts import common, posts
from plan.assessment import Assessment, Outlook, SurveyOutcome
from plan.model import Survey
from plan.summary import Counts
from plan.tertial import Tertial


def heading(tertial: Tertial, position: int, of: int) -> str:
    return f"Bedömning för {common.tertial(tertial)} · {common.progress(position, of)}"


def why_goal() -> str:
    return "Du får frågan för att du är målägare. Bedöm målet i sin helhet, inte bara aktiviteterna."


def why_survey(survey: Survey) -> str:
    return f"Du får frågan som kontaktperson för {survey.unit}."


def planned_current(text: str) -> str:
    return f"Nuläge enligt planen: {text}"


def activities(counts: Counts) -> str:
    told = posts.by_label(counts)
    return f"Målets aktiviteter: {told}." if told else "Målet har inga aktiviteter i planen."


def stored(assessment: Assessment) -> str:
    return f"Din bedömning nu: {common.outlook(assessment.outlook)}. {assessment.comment}".strip()


def stored_outcome(outcome: SurveyOutcome) -> str:
    return f"Ditt svar nu: {outcome.outcome}"


def outlook_label() -> str:
    return "Bedömning"


def outlook_placeholder() -> str:
    return "Välj bedömning"


def outlook_missing() -> str:
    return "Välj en bedömning. Inget är sparat än, men det du skrivit är kvar."


def comment_label() -> str:
    return "Kommentar"


def comment_placeholder() -> str:
    return "Vad bygger bedömningen på?"


def comment_missing(value: Outlook) -> str:
    return f"{value.label} behöver en kommentar. Inget är sparat än, men det du valt är kvar."


def current_label() -> str:
    return "Senaste nuläge"


def current_placeholder() -> str:
    return "Till exempel: index 74, plats 81"


def in_words() -> str:
    """The button that shows the field for it, beside the figures."""
    return "Nuläget i ord"


def source_label() -> str:
    return "Källa"


def source_placeholder() -> str:
    return "Till exempel: Medborgarundersökningen 2025"


def source_missing() -> str:
    return "Ett nuläge behöver en källa. Inget är sparat än, men det du skrivit är kvar."


def outcome_label() -> str:
    return "Utfall"


def outcome_placeholder() -> str:
    return "Vad visade undersökningen? Skriv också om den inte är gjord än."


def outcome_missing() -> str:
    return "Skriv ett utfall. Inget är sparat än."


def too_long(most: int) -> str:
    return f"Texten är för lång; {most} tecken får plats. Inget är sparat än, men texten är kvar."


def begin(count: int) -> str:
    """The receipt's button."""
    return f"Mål och undersökningar ({count})"


def done_heading() -> str:
    return "Tack! Allt är bedömt"


def left_heading() -> str:
    return "Dina bedömningar"


def done(count: int, of: int, tertial: Tertial) -> str:
    return f"{count} av {of} bedömda för {common.tertial(tertial)}."


def not_given() -> str:
    return "– Inte bedömt"


def nothing_to_assess() -> str:
    return "Du har inget mål att bedöma. Fråga administratören om det är fel."


def summary(count: int, tertial: Tertial) -> str:
    """The notification."""
    return f"{count} att bedöma för {common.tertial(tertial)}"
