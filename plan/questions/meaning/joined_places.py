"""Units or goals that nothing joins: "under KF-mål 1 kopplade till nämndmål 2" is no set of both."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from itertools import pairwise

from plan.questions.meaning.pieces import Constructed
from plan.questions.query import About, AnswerKind
from plan.questions.swedish.vocabulary import clauses

Place = tuple[int, int, Hashable]
"""Where the words of a name begin, where they end, and what they name."""


def unjoined_places(held: Constructed) -> Iterator[range]:
    """ "På Ekonomi som drivs av HR": no "och" or "eller" makes one set of the two."""
    query = held.query
    told = query.change or query.per or query.versus or query.all_units or query.is_of_clauses or query.most is not None
    if told or query.ask is AnswerKind.DETAIL or query.about not in (About.ACTIVITIES, About.UNITS):
        return
    wanted = {*query.units}
    units = sorted((each.start, each.end, each.names) for each in held.names.units if {*each.names} <= wanted)
    for found in (units, _goals(held)):
        for (_, end, first), (start, _, then) in pairwise(found):
            between = {held.marked.spoken(place) for place in range(end, start)}
            if first != then and between and between <= clauses.LEADS:
                yield range(start, start + 1)


def _goals(held: Constructed) -> list[Place]:
    wanted = {*held.query.goals}
    found: dict[str, list[int]] = {}
    for goal, place in held.names.goals_at:
        found.setdefault(goal, []).append(place)
    return sorted((min(places), max(places) + 1, goal) for goal, places in found.items() if goal in wanted)
