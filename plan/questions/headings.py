"""How a question was understood, as a heading: "Försenade projekt · IT och digitalisering · tertial 2 2025"."""

from __future__ import annotations

import math
from collections.abc import Sequence

from plan.model import Status
from plan.questions.limits import Extent, Limits
from plan.questions.query import Change, Direction, Finish, Query
from plan.questions.vocabulary.states import ANY, REPORTED, State
from plan.questions.wording import ORDER, capital, label, listed, noun, tertial
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
    adjectives = [_ADJECTIVES[each] for each in ORDER if each in wanted and each in _ADJECTIVES]
    clauses = [_CLAUSES[each] for each in ORDER if each in wanted and each in _CLAUSES]
    parts = [f"{listed(adjectives, 'eller')} {what}"] if adjectives else []
    parts += [f"{what} som {listed(clauses, 'eller')}"] if clauses else []
    return listed(parts) or f"inga {what}"


def _denied(states: frozenset[State], never: bool) -> str:
    return f"aldrig har varit {_participles(states)}" if never else f"inte {_clause(states)}"


def _participles(states: frozenset[State]) -> str:
    return listed((label(each).lower() for each in ORDER if each in states), "eller")


def _clause(states: frozenset[State]) -> str:
    adjectives = [_ADJECTIVES[each] for each in ORDER if each in states and each in _ADJECTIVES]
    clauses = [_CLAUSES[each] for each in ORDER if each in states and each in _CLAUSES]
    return listed(([f"är {listed(adjectives, 'eller')}"] if adjectives else []) + clauses, "eller")


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
    parts = [listed(query.units, "och" if query.all_units else "eller")] if query.units else []
    parts += [f"inte {listed(query.units_out, 'eller')}"] if query.units_out else []
    if goals:
        parts.append(("inte " if query.goals_out and not query.goals else "") + listed(goals, "eller"))
    parts += [f"inte {noun(query.kinds_out)}"] if query.kinds_out else []
    if query.collaboration:
        parts.append(
            ("ingen samverkan med " if query.collaboration_out else "samverkan med ")
            + listed(query.collaboration, "eller")
        )
    parts += [f"om ”{query.topic}”"] if query.topic else []
    parts += ["skyddade" if query.protected else "inte skyddade"] if query.protected is not None else []
    parts += ["två eller flera enheter"] if query.shared else []
    parts += ["utan typ"] if query.no_kind else []
    parts += [f"börjar på ”{capital(query.starts)}”"] if query.starts else []
    parts += ["utan ansvarig person"] if query.no_owner else []
    parts += ["utan ansvarig enhet"] if query.no_unit else []
    parts += ["utan samverkan"] if query.no_partner else []
    parts += ["med kommentar" if query.commented else "utan kommentar"] if query.commented is not None else []
    return parts


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
    head = {
        Direction.BETTER: "Det som blivit bättre",
        Direction.WORSE: "Det som blivit sämre",
        Direction.NONE: "Oförändrat",
    }
    what = "Nytt datum" if change.dates else head.get(change.direction, "Ändrad status")
    if change.before is not None and change.after == ANY - change.before:
        what = "Inte längre " + listed((label(each) for each in ORDER if each in change.before), "eller").lower()
    elif change.before is not None and change.after is not None:
        what = (
            f"Från {listed(label(each) for each in ORDER if each in change.before)} till "
            f"{listed(label(each) for each in ORDER if each in change.after)}"
        )
    elif change.after is not None:
        what = "Har blivit " + listed((label(each) for each in ORDER if each in change.after), "eller").lower()
    return f"{what} · {tertial(since)} till {tertial(now)}" if since and now else what
