"""What is done about a deviation: on the owner's card, on the card of its day, in the post and in the report."""

from __future__ import annotations

from datetime import date

from cards.texts import common
from plan.measure import WHAT_MAX, Measure, MeasureAct
from plan.measure_count import MeasureCount, MeasureWeek
from plan.summary import Summary
from plan.swedish.measures import course, hindrance, moved, state


def what_label() -> str:
    return "Åtgärd"


def what_placeholder() -> str:
    return "Vad gör ni åt avvikelsen?"


def who_label() -> str:
    return "Vem gör det? (roll eller enhet)"


def named(what: str, who: str) -> str:
    """ "Åtgärd: nytt avrop (Ekonomi)"."""
    return f"{what_label()}: {what} ({who})" if who else f"{what_label()}: {what}"


def due_label() -> str:
    return "Åtgärden klar senast"


def what_missing() -> str:
    return (
        "Åtgärden har ett datum, men det står inte vad som ska göras. Inget är sparat än, men det du skrivit är kvar. "
        "Skriv åtgärden eller ta bort datumet."
    )


def typed_day_unreadable(text: str) -> str:
    return (
        f"Åtgärdens datum ”{text}” går inte att läsa. Inget är sparat än, men resten är kvar. Skriv så här: 2025-12-15."
    )


def too_long(length: int) -> str:
    return (
        f"Texten om åtgärden är {length} tecken; {WHAT_MAX} får plats. Inget är sparat än, men det du skrivit är kvar. "
        "Korta den och spara igen."
    )


def heading(count: int) -> str:
    return "En åtgärd skulle vara klar nu" if count == 1 else f"{count} åtgärder skulle vara klara nu"


def lead(again: bool) -> str:
    asked = "Hur gick det? Ett tryck räcker."
    return f"Påminnelse. {asked} Jag frågar inte fler gånger." if again else asked


def due(day: date) -> str:
    return f"Skulle vara klar {common.day(day)}."


def done() -> str:
    return "Klar"


def another_day() -> str:
    return "Nytt datum"


def hindered() -> str:
    return "Hinder"


def new_day_label() -> str:
    return "Nytt datum"


def hindrance_label() -> str:
    return "Vad hindrar? (kan lämnas tomt)"


def is_done() -> str:
    return "✔ Klar"


def is_moved(day: date) -> str:
    return f"Nytt datum: {common.day(day)}"


def is_hindered() -> str:
    return "▲ Hinder noterat"


def thanks() -> str:
    return "Tack, det är sparat"


def none_left() -> str:
    return "Åtgärden är redan besvarad, eller gäller inte längre. Du behöver inte göra något."


def day_unreadable(text: str) -> str:
    return f"Datumet ”{text}” går inte att läsa. Inget är sparat än. Välj ett datum och tryck på Nytt datum igen."


def day_passed() -> str:
    return "Det datumet har redan varit. Inget är sparat än. Välj ett senare datum och tryck på Nytt datum igen."


def told(measure: Measure, today: date) -> str:
    """Under its deviation: "Åtgärd: nytt avrop (Ekonomi, senast 2025-10-15, flyttad 1 gång)"."""
    return f"Åtgärd: {measure.what} ({state(measure, today)})"


def lines(summary: Summary) -> tuple[str, ...]:
    """For the post, below its first screen; none where nothing was ever stated."""
    held = summary.measures
    told = (counted(held.count), without(held.without) if held.count.total else "")
    return tuple(line for line in told if line)


def counted(count: MeasureCount) -> str:
    """For the post: "Åtgärder: 5 öppna (2 försenade, 1 med hinder), 3 gjorda, 2 flyttade."; empty without any."""
    if not count.total:
        return ""
    beside = [f"{count.late} {_form(count.late, 'försenad', 'försenade')}"] if count.late else []
    beside += [f"{count.hindered} med hinder"] if count.hindered else []
    opened = f"{count.open} {_form(count.open, 'öppen', 'öppna')}" + (f" ({', '.join(beside)})" if beside else "")
    rest = [f"{count.done} {_form(count.done, 'gjord', 'gjorda')}"] if count.done else []
    rest += [f"{count.moved} {_form(count.moved, 'flyttad', 'flyttade')}"] if count.moved else []
    return f"Åtgärder: {', '.join([opened, *rest])}."


def without(count: int) -> str:
    """Deviations that nothing is to be done about; empty where there is none."""
    if not count:
        return ""
    return "1 avvikelse har ingen åtgärd." if count == 1 else f"{count} avvikelser har ingen åtgärd."


def week(count: MeasureWeek) -> str:
    """For the digest: "Åtgärder: 1 gjord och 3 försenade (2 nya)."; empty where nothing happened."""
    if count.nothing:
        return ""
    told_of = (
        (count.done, "gjord", "gjorda"),
        (count.moved, "flyttad", "flyttade"),
        (count.hindered, "med hinder", "med hinder"),
    )
    parts = [f"{number} {_form(number, one, many)}" for number, one, many in told_of if number]
    return f"Åtgärder: {common.listed([*parts, *_late(count)])}."


def _late(count: MeasureWeek) -> list[str]:
    if not count.late:
        return []
    new = f" ({count.newly_late} {_form(count.newly_late, 'ny', 'nya')})" if 0 < count.newly_late < count.late else ""
    return [f"{count.late} {_form(count.late, 'försenad', 'försenade')}{new}"]


def report_heading() -> str:
    return "Åtgärder vid avvikelser"


def report_caption() -> str:
    return "Åtgärder och hur det gick"


def report_header() -> tuple[str, ...]:
    return ("Nr", "Aktivitet och ansvarig", "Åtgärd", "Vem", "Senast", "Läge")


def facts_header() -> tuple[str, ...]:
    return ("Åtgärd", "Åtgärd senast", "Åtgärdens läge", "Åtgärden görs av")


def report_state(measure: Measure, today: date) -> str:
    if measure.is_open:
        opened = "Försenad" if measure.is_late(today) else "Öppen"
        rest = [opened, moved(measure.moves), hindrance(measure.hindrance)]
        return ", ".join(each for each in rest if each)
    return course(measure, today).capitalize()


def handout_header() -> tuple[str, ...]:
    return (
        "Aktivitetens id",
        "Aktivitet",
        "Enhet",
        "Tidpunkt",
        "Angett av",
        "Vad som hände",
        "Åtgärd",
        "Senast",
        "Hinder",
        "Undantaget",
        "Görs av",
    )


def act(value: MeasureAct) -> str:
    return _ACTS[value]


def withheld_in_handout() -> str:
    return "Åtgärd, datum och vem som gör den"


_ACTS = {
    MeasureAct.STATED: "angavs med svaret",
    MeasureAct.DONE: "klar",
    MeasureAct.MOVED: "nytt datum",
    MeasureAct.HINDERED: "hinder",
    MeasureAct.ENDED: "gäller inte längre",
}


def _form(number: int, one: str, many: str) -> str:
    return one if number == 1 else many
