"""What the words of the follow-up mean."""

from __future__ import annotations

from plan.model import Plan, Status
from plan.questions.query import Term
from plan.questions.swedish.vocabulary.states import State
from plan.questions.wording.wording import label, listed, sign

HEADING = "Vad orden betyder"
_STATES: dict[State, str] = {
    Status.NOT_STARTED: "planerad, men inget är gjort ännu. Grå.",
    Status.ON_TRACK: "arbetet går som planerat och datumet håller. Grön.",
    Status.AT_RISK: "arbetet pågår men kan komma att dra ut på tiden eller ändras; orsaken står i kommentaren. Gul.",
    Status.DELAYED: "blir inte klar i tid; den som ansvarar har angett orsak och ett nytt datum. Röd.",
    Status.PAUSED: "medvetet stoppad tills vidare; skälet står i kommentaren. Blå.",
    Status.DONE: "genomförd och levererad. Mörkgrön.",
    Status.DROPPED: "ska inte genomföras; skälet och vem som beslutat står i kommentaren. Grå.",
    None: "ingen har svarat för tertialet ännu. Det är systemets eget ord och räknas aldrig som försenad.",
}
_TERMS: dict[Term, str] = {
    Term.TERTIAL: (
        "Tertial: en tredjedel av året. Tertial 1 slutar 30 april, tertial 2 31 augusti och tertial 3 31 december."
    ),
    Term.ROUND: "Omgång: den tid då de ansvariga rapporterar status för ett tertial, fram till sista svarsdagen.",
    Term.KINDS: (
        "Planens sorter, som de är märkta i verksamhetsplanen: projekt (P) har en början och ett slut, aktivitet (A) "
        "är övrigt arbete och förstudie (F) utreder innan något beslutas."
    ),
    Term.COUNCIL_GOAL: "KF-mål: ett mål som kommunfullmäktige har gett nämnden.",
    Term.BOARD_GOAL: "Nämndspecifikt mål: ett mål som nämnden själv har beslutat.",
    Term.MEASURE: (
        "Åtgärd: det som den ansvariga ska göra åt en avvikelse, med den som gör det och ett datum, tills den är gjord."
    ),
    Term.REPORT: (
        "Ledning och administratörer får hela rapporten som Wordfil i den personliga chatten: skriv ”gör rapporten” "
        "till mig där. Sammanfattningen av tertialet står i ledningens kanal."
    ),
    Term.PROTECTED: "Skyddad: bara status visas i kanal och svar; kommentar och datum ser bara den som får.",
    Term.COLLABORATION: "Samverkan: de förvaltningar som planen anger att aktiviteten görs tillsammans med.",
    Term.OWNER: "Ansvarig: den enhet i planen som svarar för aktiviteten, och den person som står för enheten.",
}


def _answering() -> str:
    needs = listed([each.label for each in Status if each.needs_comment], "eller")
    dated = listed([each.label for each in Status if each.needs_finish], "eller")
    return (
        f"Så rapporterar du: svara på kortet som du får av mig. En kommentar krävs för {needs}, annars är den "
        f"frivillig. {dated} kräver också ett nytt datum. Du kan ändra ditt svar så länge omgången är öppen."
    )


def of_plan(plan: Plan) -> str:
    """Whose it is, of which year, and how much it holds."""
    goals, activities = len(plan.goals), len(plan.activities)
    held = f"{activities} {'aktivitet' if activities == 1 else 'aktiviteter'} under {goals} mål och områden"
    return f"Verksamhetsplan {plan.year} för {plan.board}, {plan.organisation}: {held}."


def of(term: State | Term) -> str:
    if term is Term.ANSWERING:
        return _answering()
    if isinstance(term, Term):
        return _TERMS[term]
    return f"{sign(term)} {label(term)}: {_STATES[term]}"
