"""What was promised and what came of it, in words: the same sentences in post, report and chat."""

from __future__ import annotations

from collections.abc import Sequence

from plan.accuracy import LEAST, Accuracy
from plan.promises import DateCourse, Promise, PromiseOutcome, Promises
from plan.tertial import Tertial

_MONTHS = {1: "april", 2: "augusti", 3: "december"}
_OTHERS = {
    PromiseOutcome.MOVED: ("flyttades", "flyttades"),
    PromiseOutcome.LATE: ("avslutades efter datumet", "avslutades efter datumet"),
    PromiseOutcome.DROPPED: ("avfördes", "avfördes"),
    PromiseOutcome.SILENT: ("passerade utan nytt datum", "passerade utan nytt datum"),
    PromiseOutcome.AHEAD: ("har inte passerat än", "har inte passerat än"),
    PromiseOutcome.UNANSWERED: ("saknar svar", "saknar svar"),
}
_OUTCOMES = {
    PromiseOutcome.KEPT: "Hölls: avslutad",
    PromiseOutcome.LATE: "Avslutad efter datumet",
    PromiseOutcome.DROPPED: "Avförd",
    PromiseOutcome.SILENT: "Passerat utan nytt datum",
    PromiseOutcome.AHEAD: "Står kvar",
    PromiseOutcome.UNANSWERED: "Ej rapporterad",
}


def kept(held: Promises, tertial: Tertial) -> str:
    """ "4 av 9 datum som lovades till augusti hölls. 3 flyttades och 2 saknar svar."; empty where none was due."""
    due = len(held.due)
    if not due:
        return ""
    told = f"{held.kept} av {due} datum som lovades till {_MONTHS[tertial.number]} hölls."
    others = [f"{count} {words[count > 1]}" for each, words in _OTHERS.items() if (count := held.count(each))]
    return f"{told} {_listed(others)}." if others else told


def moved_again(held: Promises) -> str:
    """Empty where none has been moved more than once."""
    count = len(held.moved_again)
    return f"{count} datum har flyttats mer än en gång." if count else ""


def outcome(promise: Promise) -> str:
    if promise.outcome is PromiseOutcome.MOVED:
        return f"Flyttat till {promise.course.said[-1].isoformat()}"
    return _OUTCOMES[promise.outcome]


def moved(course: DateCourse) -> str:
    """ "2 gånger, 61 dagar senare än först"; empty where it has not been."""
    if not course.moves:
        return ""
    times = "1 gång" if course.moves == 1 else f"{course.moves} gånger"
    if not course.days:
        return f"{times}, tillbaka till första datumet"
    days = "1 dag" if abs(course.days) == 1 else f"{abs(course.days)} dagar"
    return f"{times}, {days} {'senare' if course.days > 0 else 'tidigare'} än först"


def withheld(held: Promises) -> str:
    count = len(held.withheld)
    if not count:
        return ""
    return f"{'1 aktivitet' if count == 1 else f'{count} aktiviteter'} med skyddade uppgifter är inte med."


def accuracy(told: Accuracy) -> tuple[str, ...]:
    """What came of it, by unit where enough was said, and what it is counted on."""
    whole, said_in = told.whole, f"tertial {told.said_in.number} {told.said_in.year}"
    lines = [f"Av det som sades gå enligt plan i {said_in} blev {whole.done} av {whole.of} klart."]
    if told.units:
        lines.append(f"Per enhet: {', '.join(f'{each.unit} {each.done} av {each.of}' for each in told.units)}.")
    unanswered = f" {whole.unanswered} av dem saknar svar i tertial 3." if whole.unanswered else ""
    lines.append(
        f"Räknat på de aktiviteter som hade status Pågår enligt plan i {said_in}. Klart är det som är Avslutad i "
        f"tertial 3.{unanswered} En enhet visas för sig från {LEAST} aktiviteter, och bara den enhet som svarar räknas."
    )
    return tuple(lines)


def _listed(parts: Sequence[str]) -> str:
    return " och ".join(parts) if len(parts) < 3 else f"{', '.join(parts[:-1])} och {parts[-1]}"
