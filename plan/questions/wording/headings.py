"""How a question was understood, as a heading: "Försenade projekt · IT och digitalisering · tertial 2 2025"."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from plan.assessment import Outlook
from plan.model import Status
from plan.questions.marks.limits import Extent, Limits
from plan.questions.query import About, Change, Direction, Query, Sign, Weighed
from plan.questions.swedish.changed import changed
from plan.questions.swedish.tags import Shift
from plan.questions.swedish.vocabulary.states import ANY, REPORTED, State, States
from plan.questions.those import (
    Assessed,
    Beginning,
    Being,
    Commented,
    Deviation,
    Every,
    Finish,
    Late,
    Named,
    Of,
    OfKind,
    Outside,
    Pointed,
    Repeated,
    Some,
    Stood,
    Those,
    Titled,
    ToDecide,
    Trait,
    Under,
    With,
)
from plan.questions.wording.wording import ORDER, capital, label, listed, noun, tertial
from plan.tertial import Tertial

GoalNames = Callable[[Sequence[str]], str]
"""What goals are called by their sections."""
_ADJECTIVES: dict[State, str] = {
    Status.NOT_STARTED: "ej påbörjade",
    Status.DELAYED: "försenade",
    Status.PAUSED: "pausade",
    Status.DONE: "avslutade",
    Status.DROPPED: "avförda",
    None: "ej rapporterade",
}
_CLAUSES: dict[State, str] = {Status.ON_TRACK: "pågår enligt plan", Status.AT_RISK: "pågår med avvikelse"}
_ASSESSED = {
    Direction.ANY: "en annan",
    Direction.BETTER: "en bättre",
    Direction.WORSE: "en sämre",
    Direction.NONE: "samma",
}
DATES = {None: "Nytt datum", Shift.LATER: "Senare datum", Shift.EARLIER: "Tidigare datum"}
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
    if query.states == REPORTED and not query.left_out:
        return f"rapporterade {what}"
    wanted = (ANY if query.states is None else query.states) - query.left_out
    if len(wanted) > 4:
        return f"{what} som {_denied(ANY - wanted, query.never)}"
    adjectives, clauses = _described(wanted)
    parts = [f"{listed(adjectives, 'eller')} {what}"] if adjectives else []
    parts += [f"{what} som {listed(clauses, 'eller')}"] if clauses else []
    return listed(parts) or f"inga {what}"


def _denied(states: frozenset[State], never: bool) -> str:
    adjectives, clauses = _described(states)
    if never:
        been = [f"varit {listed(adjectives, 'eller')}"] if adjectives else []
        return f"aldrig har {listed([*been, *(each.replace('pågår', 'pågått') for each in clauses)], 'eller')}"
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


def heading(query: Query, goals: GoalNames, when: str) -> str:
    """How the question was understood: "Försenade projekt · IT och digitalisering · tertial 2 2025"."""
    what = stated(query)
    if query.of_each:
        each = (stated(changed(query, states=states)) for states in query.of_each)
        none = listed([_none_of(states) for states in query.of_none], "eller")
        has = f"{listed(each)} men inga {none}" if none else f"både {listed(each)}"
        what = f"{'enheter' if query.about is About.UNITS else 'mål'} med {has}"
    if query.weighed:
        what = _weighed(query, query.weighed)
    what = f"{what}, {_ARRIVED[query.arrived]}" if query.arrived else what
    parts = [capital(f"{what} (aldrig)" if query.never and query.states is not None else what), *places(query, goals)]
    if query.limits and query.about in (About.UNITS, About.GOALS):
        parts.append(limits(query.limits, whole=query.limits_whole))
    if query.extent:
        parts.append("och inget annat" if query.extent is Extent.WHOLLY else "en del, inte allt")
    parts += [told(each, goals) for each in query.asked.wanted.parts if _is_apart(each)]
    return " · ".join([*parts, when] if when else parts)


_ARRIVED = {Shift.EARLIER: "de först inkomna", Shift.LATER: "de senast inkomna"}
_SIGNS = {Sign.MORE: ("fler", "än"), Sign.FEWER: ("färre", "än"), Sign.AS_MANY: ("lika många", "som")}


def _weighed(query: Query, held: Weighed) -> str:
    """ "enheter med fler försenade aktiviteter än avslutade aktiviteter", "… än i tertial 1 2025"."""
    sign, than = _SIGNS[held.sign]
    first, second = (stated(changed(query, states=each.states)) for each in (held.first, held.second))
    first = f"{first} i {tertial(held.first.tertial)}" if held.first.tertial else first
    second = f"i {tertial(held.second.tertial)}" if held.second.tertial else second
    return f"{'enheter' if query.about is About.UNITS else 'mål'} med {sign} {first} {than} {second}"


def _none_of(states: States) -> str:
    adjectives, clauses = _described(states)
    return listed([*adjectives, *(f"som {clause}" for clause in clauses)], "eller")


def _is_apart(part: Those) -> bool:
    """The status asked about stands first, with the noun."""
    return not isinstance(part, Stood) or part.in_a_row > 1 or part.tertial is not None


def without_time(told: str) -> str:
    """A heading that is told within another, whose time is the other's."""
    return " · ".join(part for part in told.split(" · ") if not part.startswith(_TERTIAL))


_TERTIAL = "tertial "


def limits(held: Limits, *, whole: bool = False) -> str:
    """ "minst 2 var", "mer än 50 procent var", "minst 3 i allt"."""
    unit = f"{' procent' if held.percent else ''} {'i allt' if whole else 'var'}"
    least, most = math.floor(held.least), math.floor(held.most or 0)
    if held.least == held.most:
        return f"exakt {least}{unit}"
    if held.most is None:
        return f"{'mer än' if held.least > least else 'minst'} {least}{unit}"
    return f"{'mindre än' if held.percent and held.most != most else 'högst'} {math.ceil(held.most)}{unit}"


def without(what: str, query: Query, goals: GoalNames, when: str) -> str:
    """ "Enheter utan försenade aktiviteter · tertial 2 2025"."""
    so_many = limits(query.limits, whole=True) if query.limits else ""
    apart = [told(each, goals) for each in query.asked.wanted.parts if _is_apart(each)]
    parts = (f"{what} utan {stated(query)}", *places(query, goals), *apart, so_many, when)
    return " · ".join(part for part in parts if part)


def places(query: Query, goals: GoalNames) -> list[str]:
    """What narrows the question beside statuses: which units and goals, which kinds, and so on."""
    parts = (each for each in query.asked.scope.parts if not isinstance(each, OfKind))
    found = [words for each in parts if (words := told(each, goals))]
    kinds = [noun(each.kinds).lower() for each in query.asked.scope.parts if isinstance(each, OfKind)]
    return [f"både {listed(kinds, 'och')}", *found] if len(kinds) > 1 else found


def narrowed(query: Query, goals: GoalNames) -> list[str]:
    """What narrows it, of which statuses and kinds too: "för försenade projekt"."""
    of = stated(query)
    return [*([] if of == noun(frozenset()) else [f"för {of}"]), *places(query, goals)]


def due(days: Finish) -> str:
    return finishing(days).replace("beräknas klart", "ska vara gjorda", 1)


def told(part: Those, goals: GoalNames) -> str:
    """A set in words, as it is computed."""
    match part:
        case Every(parts):
            return " och ".join(told(each, goals) for each in parts)
        case Some(parts):
            return listed((told(each, goals) for each in parts), "eller")
        case Outside(inner):
            return _outside(inner, goals)
        case Of(units):
            return listed(units, "och" if part.every else "eller")
        case Under(sections):
            return goals(sections)
        case OfKind(kinds):
            return noun(kinds)
        case With(partners):
            return f"samverkan med {listed(partners, 'eller')}"
    return _told(part)


def _told(part: Those) -> str:
    match part:
        case Named(_, topic):
            return f"om ”{topic}”" if topic else ""
        case Pointed(_, said):
            return f"bland ”{said}”"
        case Titled(words):
            return f"{_quoted(words)} i titeln"
        case Beginning(letters):
            return f"börjar på ”{capital(letters)}”"
        case Being(trait):
            return _TRAITS[trait]
    return _reported(part)


def _reported(part: Those) -> str:
    match part:
        case Late(when, times):
            often = "" if when else "någon gång " if times == 1 else f"{times} gånger "
            return f"{often}rapporterade efter stängning"
        case ToDecide() | Repeated():
            return _REPORTED[type(part)]
        case Deviation(measured):
            return _DEVIATIONS[measured]
    return _written(part)


def _written(part: Those) -> str:
    match part:
        case Assessed(outlooks):
            return under_assessed(outlooks)
        case Stood():
            return _stood(part)
        case Finish():
            return finishing(part)
        case Commented(words):
            return f"kommentaren nämner {_quoted(words)}" if words else "med kommentar"
    return ""


def _quoted(words: Sequence[str]) -> str:
    return listed(f"”{each}”" for each in words)


_DEVIATIONS = {None: "avvikelser", True: "avvikelser med åtgärd", False: "avvikelser utan åtgärd"}
_REPORTED: dict[type, str] = {
    ToDecide: "behöver beslut",
    Repeated: "samma svar igen",
}


def under_assessed(outlooks: frozenset[Outlook]) -> str:
    """ "under mål som bedöms uppnås"."""
    told = (each.clause for each in Outlook if each in outlooks)
    return f"under mål som {listed(told, 'eller') if outlooks else 'inte har bedömts'}"


def _outside(part: Those, goals: GoalNames) -> str:
    match part:
        case With(partners):
            return f"ingen samverkan med {listed(partners, 'eller')}"
        case Commented(()):
            return "utan kommentar"
        case Being(Trait.PARTNERLESS):
            return "med samverkan"
        case Named(titles, topic):
            return f"utom {f'”{topic}”' if topic else listed(titles)}"
    return f"inte {told(part, goals)}"


def _stood(part: Stood) -> str:
    if part.in_a_row > 1:
        return f"{part.in_a_row} tertial i rad"
    wanted = (ANY if part.states is None else part.states) - part.left_out
    said = "rapporterade" if wanted == REPORTED else _labels(wanted, "eller").lower()
    return f"{said} i {tertial(part.tertial)}" if part.tertial else said


_TRAITS = {
    Trait.PROTECTED: "skyddade",
    Trait.SHARED: "två eller flera enheter",
    Trait.UNTYPED: "utan typ",
    Trait.OWNERLESS: "utan ansvarig person",
    Trait.UNITLESS: "utan ansvarig enhet",
    Trait.PARTNERLESS: "utan samverkan",
}


def finishing(finish: Finish) -> str:
    if not finish.dated:
        return "utan beräknat datum"
    if finish.first and finish.last:
        last = f" – {finish.last.isoformat()}" if finish.last != finish.first else ""
        return f"beräknas klart {finish.first.isoformat()}{last}"
    if finish.first:
        return f"beräknas klart {finish.first.isoformat()} eller senare"
    return f"beräknas klart senast {finish.last.isoformat()}" if finish.last else "med beräknat datum"


def assessed(direction: Direction) -> str:
    return f"Mål med {_ASSESSED[direction]} bedömning"


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
    if change.after is not None and not change.after.isdisjoint(_CLAUSES):
        return f"Har fått status {listed((f'”{label(each)}”' for each in ORDER if each in change.after), 'eller')}"
    if change.after is not None:
        return f"Har blivit {_labels(change.after, 'eller').lower()}"
    return DATES[change.shift] if change.dates else _DIRECTIONS[change.direction]
