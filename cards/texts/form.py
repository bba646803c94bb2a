"""The owner's card."""

from __future__ import annotations

from datetime import date

from cards.texts import common
from plan.goal_names import goal_name
from plan.model import Goal, Kind, Status, Why
from plan.tertial import Tertial


def heading(tertial: Tertial, position: int, of: int) -> str:
    return f"{common.tertial(tertial).capitalize()} · {common.progress(position, of)}"


def heading_outside(tertial: Tertial) -> str:
    return f"Ny status utanför omgången · {common.tertial(tertial)}"


def answer_by(last_day: date) -> str:
    return f"Svara senast {common.day(last_day)}."


def round_is_closed() -> str:
    return "Omgången är stängd. Ditt svar märks ”kompletterad efter stängning”."


def why(reason: Why, unit: str, giver: str = "") -> str:
    match reason:
        case Why.UNIT:
            return f"Du får frågan för att du ansvarar för {unit}."
        case Why.DEPUTY:
            return f"Du får frågan som ersättare för {unit}."
        case Why.HANDED_OVER:
            return f"Du får frågan för att {giver or 'en kollega'} lämnade den till dig ({unit})."
        case Why.REASSIGNED:
            return f"Du får frågan för att administratören gav den till dig ({unit})."


def serves(kinds: tuple[Kind, ...], goal: Goal | None) -> str:
    """What it is, and the goal it stands under: "Projekt · KF-mål 2 · Medborgarna ska känna sig trygga"."""
    name = goal_name(goal) if goal else ""
    said = goal.text if goal and goal.is_assessed else ""
    return " · ".join(part for part in (common.kinds(kinds).capitalize(), name, said) if part)


def last_time(tertial: Tertial, now: Tertial) -> str:
    return f"Förra svaret, {common.short_tertial(tertial, now)}: "


def show_whole() -> str:
    return "Visa hela"


def never_reported() -> str:
    return "Aktiviteten har inte rapporterats tidigare."


def your_answer() -> str:
    return "Ditt svar nu: "


def status_label() -> str:
    return "Status"


def status_required() -> str:
    return "Välj en status."


def choice(status: Status) -> str:
    return common.status(status)


def comment_label() -> str:
    return "Kommentar"


def comment_placeholder() -> str:
    return "Vad har hänt, och vad gör ni åt det?"


def comment_help() -> str:
    needing = [status.label for status in Status if status.needs_comment]
    return f"Kommentar behövs vid {', '.join(needing[:-1])} och {needing[-1]}."


def details() -> str:
    """The button that shows the fields for them."""
    return "Kommentar och datum"


def finish_label() -> str:
    return "Beräknas klart"


def finish_placeholder() -> str:
    return "Välj datum"


def finish_help(status: Status | None) -> str:
    """`status` is what is chosen, where the card knows it."""
    if status is Status.DONE:
        return "Klart den: dagen då det blev färdigt."
    return f"Nytt datum behövs vid {Status.DELAYED.label}. Vid {Status.DONE.label}: dagen då det blev klart."


def mend_above() -> str:
    """At Spara, of what is told at the field."""
    return "Inte sparat än, men det du skrivit är kvar. Rätta det som är markerat här ovanför."


def mind_secrecy() -> str:
    return "Skriv inte sekretess eller personuppgifter. Det du skriver kan bli allmän handling."


def protected() -> str:
    return (
        "Skyddad aktivitet: kommentar och datum visas bara för dig, enhetens ansvariga och ersättare, "
        "ledningen och administratörer."
    )


def save() -> str:
    return "Spara"


def unchanged() -> str:
    return "Oförändrat"


def all_unchanged() -> str:
    return "Oförändrat för alla återstående"


def skip() -> str:
    return "Hoppa över"


def skipped(title: str) -> str:
    return f"Hoppade över ”{title}”. Den väntar på ditt svar."


def change_answer() -> str:
    return "Ändra svaret"


def more() -> str:
    return "Mer"


def hand_over() -> str:
    return "Lämna till kollega"


def not_mine() -> str:
    return "Inte min"


def later() -> str:
    return "Påminn mig senare"


def change() -> str:
    return "Ändra"


def change_this(title: str) -> str:
    return f"Ändra {title}"


def answer() -> str:
    return "Svara"


def answer_this(title: str) -> str:
    return f"Svara om {title}"


def cancel() -> str:
    return "Avbryt"


def summary(count: int, tertial: Tertial, last_day: date) -> str:
    """The notification of a new round."""
    return f"{common.activities(count)} att svara på för {common.tertial(tertial)}, senast {common.day(last_day)}."


def saved_by_somebody(title: str) -> str:
    return f"”{title}” hade redan fått ett svar. Det här är det som gäller."
