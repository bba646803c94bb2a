"""What is said where nothing of the plan is shown: questions back, refusals, help."""

from __future__ import annotations

from collections.abc import Sequence

from plan.questions.query import Refused
from plan.questions.swedish.vocabulary import question_words
from plan.questions.swedish.words import folded, words
from plan.questions.wording.wording import listed


def which_one(names: Sequence[str]) -> str:
    return f"Menar du {listed(names, 'eller')}?"


REFUSALS = {
    Refused.RANKING: (
        "Jag jämför inte personer. Jag kan visa läget per enhet, till exempel rapporteringsgraden per enhet eller "
        "vilka enheter som inte har rapporterat."
    ),
    Refused.COMMAND: (
        "Jag ändrar ingenting genom en fråga. Den som ansvarar ändrar status på sitt kort; jag kan visa "
        "läget och vem som ansvarar."
    ),
    Refused.SENDING: (
        "Jag skickar inget vidare härifrån. Påminnelser går ut av sig själva och administratören publicerar; "
        "jag kan visa svaret här."
    ),
    Refused.MONEY: (
        "Uppgifter om kostnader och budget finns inte i planen. Jag kan visa status, kommentar, datum och "
        "ansvarig enhet."
    ),
    Refused.OPINION: (
        "Jag har inga egna åsikter. Jag kan visa vad som har rapporterats: status, avvikelser och vad som har ändrats."
    ),
    Refused.OUTSIDE: (
        "Den uppgiften finns inte i planen. Jag kan visa status, kommentar, datum, ansvarig enhet, mål och samverkan."
    ),
}
REFUSED_HEADINGS = {
    Refused.RANKING: "Jämförelse av personer",
    Refused.COMMAND: "Ändra i planen",
    Refused.SENDING: "Skicka eller publicera",
    Refused.MONEY: "Kostnader",
    Refused.OPINION: "Åsikter",
    Refused.OUTSIDE: "Något utanför planen",
}


def year_heading(year: int) -> str:
    return f"Verksamhetsplan {year}"


def no_plan_for(year: int, ours: int) -> str:
    return f"Jag har ingen verksamhetsplan för {year}. Fråga mig gärna om planen för {ours}."


def help_text() -> str:
    return (
        "Fråga mig om planens aktiviteter: vilka som är försenade, hur det går för en enhet, ett mål eller "
        "en aktivitet, och vilka som inte har rapporterat."
    )


def not_found(words: Sequence[str]) -> str:
    return f"Jag hittar inget i planen som heter ”{' '.join(words)}”."


def not_understood() -> str:
    return "Jag förstod inte frågan."


def examples(found: Sequence[str]) -> str:
    return "Prova till exempel: " + " · ".join(found)


EXAMPLES = (
    "Vilka aktiviteter är försenade?",
    "Hur många aktiviteter är avslutade?",
    "Vilka enheter har inte rapporterat?",
    "Vad har ändrats sedan förra tertialet?",
    "Vilka förstudier har vi?",
    "Vilka projekt är pausade?",
    "Vilka mål har flest försenade aktiviteter?",
    "Vad blir inte klart före årsskiftet?",
)


BESIDE_RANKING = ("Rapporteringsgrad per enhet", "Vilka enheter har inte rapporterat?")
"""What to ask instead of comparing persons."""
CLARIFY_HEADING = "Frågan passar in på flera"
_THANKS = folded(question_words.THANKS)
GREETING_HEADING = "Tertialbot svarar på frågor om verksamhetsplanen"
UNKNOWN_HEADING = "Det här kunde jag inte läsa"
OF_THEM = "av dem"
NO_SUCH_UNITS = "inga sådana enheter"
DOUBTFUL_HEADING = "Jag är inte säker på att jag förstod hela frågan"


def not_used(words: Sequence[str], understood: str) -> str:
    told = listed(f"”{each}”" for each in words)
    return f"Jag fick inte med {told}. Menar du: {understood}?"


def without(text: str, left_out: Sequence[str]) -> str:
    """The question without those words, as the button asks it."""
    kept = f" {' '.join(text.split())} "
    for each in left_out:
        kept = kept.replace(f" {each} ", " ", 1)
    return kept.strip()


WELCOME_HEADING = "Varsågod!"


def heading(greeting: bool, text: str) -> str:
    if not greeting:
        return UNKNOWN_HEADING
    return WELCOME_HEADING if _THANKS & {each.folded for each in words(text)} else GREETING_HEADING
