"""How a question was understood, as a heading: "Försenade projekt · IT och digitalisering · tertial 2 2025"."""

from __future__ import annotations

import math
from collections.abc import Sequence

from plan.model import Status
from plan.questions.marks.limits import Extent, Limits
from plan.questions.query import Change, Direction, Finish, Query
from plan.questions.swedish.vocabulary.states import ANY, REPORTED, State
from plan.questions.wording.wording import ORDER, capital, label, listed, noun, tertial
from plan.tertial import Tertial

_ADJECTIVES: dict[State, str] = {
    Status.NOT_STARTED: "ej påbörjade",
    Status.DELAYED: "försenade",
    Status.PAUSED: "pausade",
    Status.DONE: "avslutade",
    Status.DROPPED: "avförda",
    None: "ej rapporterade",
}
_CLAUSES: dict[State, str] = {Status.ON_TRACK: "pågår enligt plan", Status.AT_RISK: "pågår med avvikelse"}
_DIRECTIONS = {
    Direction.ANY: "Ändrad status",
    Direction.BETTER: "Det som blivit bättre",
    Direction.WORSE: "Det som blivit sämre",
    Direction.NONE: "Oförändrat",
}


def stated(query: Query) -> str:
    """ "försenade projekt", "aktiviteter som inte är avslutade eller avförda", "aktiviteter"."""
    what = noun(query.kinds)
    if query.states is None and not query.left_out:
        return what
    if query.states == REPORTED:
        return f"rapporterade {what}"
    wanted = (ANY if query.states is None else query.states) - query.left_out
    if len(wanted) > 4:
        return f"{what} som {_denied(ANY - wanted, query.never)}"
    adjectives, clauses = _described(wanted)
    parts = [f"{listed(adjectives, 'eller')} {what}"] if adjectives else []
    parts += [f"{what} som {listed(clauses, 'eller')}"] if clauses else []
    return listed(parts) or f"inga {what}"


def _denied(states: frozenset[State], never: bool) -> str:
    if never:
        return f"aldrig har varit {_labels(states, 'eller').lower()}"
    adjectives, clauses = _described(states)
    are = [f"är {listed(adjectives, 'eller')}"] if adjectives else []
    return f"inte {listed([*are, *clauses], 'eller')}"


def _described(states: frozenset[State]) -> tuple[list[str], list[str]]:
    """What stands before a noun ("försenade"), and what stands after a "som" ("pågår enligt plan")."""
    adjectives, clauses = (
        [told[each] for each in ORDER if each in states and each in told] for told in (_ADJECTIVES, _CLAUSES)
    )
    return adjectives, clauses


def _labels(states: frozenset[State], last: str = "och") -> str:
    return listed((label(each) for each in ORDER if each in states), last)


def heading(query: Query, goals: Sequence[str], when: str) -> str:
    """How the question was understood: "Försenade projekt · IT och digitalisering · tertial 2 2025"."""
    what = stated(query)
    parts = [capital(f"{what} (aldrig)" if query.never and query.states is not None else what), *places(query, goals)]
    parts += [limits(query.limits)] if query.limits else []
    if query.extent:
        parts.append("och inget annat" if query.extent is Extent.WHOLLY else "en del, inte allt")
    if query.in_a_row > 1:
        parts.append(f"{query.in_a_row} tertial i rad")
    if query.finish:
        parts.append(finishing(query.finish))
    return " · ".join([*parts, when] if when else parts)


def limits(held: Limits) -> str:
    """ "minst 2 var", "mer än 50 procent var"."""
    unit = " procent" if held.percent else ""
    least, most = math.floor(held.least), math.floor(held.most or 0)
    if held.most is None:
        return f"{'mer än' if held.least > least else 'minst'} {least}{unit} var"
    return f"{'mindre än' if held.percent and held.most != most else 'högst'} {math.ceil(held.most)}{unit} var"


def without(what: str, query: Query, when: str) -> str:
    """ "Enheter utan försenade aktiviteter · tertial 2 2025"."""
    return " · ".join(part for part in (f"{what} utan {stated(query)}", when) if part)


def places(query: Query, goals: Sequence[str]) -> list[str]:
    """What narrows the question beside statuses: which units and goals, which kinds, and so on."""
    parts = [
        listed(query.units, "och" if query.all_units else "eller"),
        _after("inte ", listed(query.units_out, "eller")),
        _after("inte " if query.goals_out and not query.goals else "", listed(goals, "eller")),
        _after("inte ", noun(query.kinds_out) if query.kinds_out else ""),
        _after(f"{'ingen ' if query.collaboration_out else ''}samverkan med ", listed(query.collaboration, "eller")),
        f"om ”{query.topic}”" if query.topic else "",
        "" if query.protected is None else "skyddade" if query.protected else "inte skyddade",
        "två eller flera enheter" if query.shared else "",
        "utan typ" if query.no_kind else "",
        f"börjar på ”{capital(query.starts)}”" if query.starts else "",
        "utan ansvarig person" if query.no_owner else "",
        "utan ansvarig enhet" if query.no_unit else "",
        "utan samverkan" if query.no_partner else "",
        "" if query.commented is None else "med kommentar" if query.commented else "utan kommentar",
    ]
    return [part for part in parts if part]


def _after(words: str, told: str) -> str:
    return f"{words}{told}" if told else ""


def finishing(finish: Finish) -> str:
    if not finish.dated:
        return "utan beräknat datum"
    if finish.first and finish.last:
        return f"beräknas klart {finish.first.isoformat()} – {finish.last.isoformat()}"
    if finish.first:
        return f"beräknas klart {finish.first.isoformat()} eller senare"
    return f"beräknas klart senast {finish.last.isoformat()}" if finish.last else "med beräknat datum"


def changing(change: Change, since: Tertial | None, now: Tertial | None) -> str:
    if change.start:
        return f"Nytt och ändrat · {change.words}"
    what = _moved(change)
    return f"{what} · {tertial(since)} till {tertial(now)}" if since and now else what


def _moved(change: Change) -> str:
    if change.before is not None and change.after == ANY - change.before:
        return f"Inte längre {_labels(change.before, 'eller').lower()}"
    if change.before is not None and change.after is not None:
        return f"Från {_labels(change.before)} till {_labels(change.after)}"
    if change.after is not None:
        return f"Har blivit {_labels(change.after, 'eller').lower()}"
    return "Nytt datum" if change.dates else _DIRECTIONS[change.direction]
