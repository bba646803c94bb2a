"""Answers that name units: who has not reported, who has such activities, who has most of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from plan.calendar import swedish_day
from plan.model import Activity
from plan.questions.answers import ownerless, places, shares, surroundings
from plan.questions.answers.comparison import Comparison
from plan.questions.answers.evaluation import Evaluation, Findings
from plan.questions.answers.tables import counted_at, is_of_reporting, ranked
from plan.questions.answers.view import View, foremost
from plan.questions.index.people import names_for
from plan.questions.query import About, Query
from plan.questions.result import Answer
from plan.questions.swedish.changed import changed
from plan.questions.swedish.tags import Per
from plan.questions.swedish.vocabulary.states import REPORTED, UNREPORTED
from plan.questions.those import Trait
from plan.questions.wording import headings, sentences


def units(evaluation: Evaluation) -> Answer:
    query = evaluation.query
    if query.soonest and not query.few:  # "vem har det som blir klart sist?"
        return units(replace(evaluation, query=changed(query, few=1)))
    if query.arrived:
        return _by_arrival(evaluation)
    if query.is_of(Trait.OWNERLESS):
        return ownerless.units(evaluation)
    if query.starts and query.about is About.UNITS:
        return surroundings.units_beginning(evaluation)
    if places.is_limited(query):
        counts, found = places.units(evaluation)
        if query.weighed:
            return _weighed(evaluation, [*counts], found)
        return told(evaluation, counts, found, counted_at(Per.UNIT, found, first_only=is_of_reporting(query)))
    if query.most is not None:
        return shares.units_by_share(evaluation) if query.by_share else _units_by_number(evaluation)
    return (_of_reports(evaluation) if _is_plain(query) else None) or _holding(evaluation)


def _weighed(evaluation: Evaluation, units: Sequence[str], found: Sequence[Activity]) -> Answer:
    """Units with more of the one than of the other, and both numbers."""
    numbers = places.weighed(evaluation, Per.UNIT)
    lead = [sentences.weighed(unit, *numbers(unit)) for unit in units] or [sentences.no_units()]
    lead += counted_at(Per.UNIT, found, first_only=False)
    return evaluation.answer(Findings(evaluation.rows(found), lead, units=units))


def _of_reports(evaluation: Evaluation) -> Answer | None:
    query = evaluation.query
    if query.states == UNREPORTED:
        return _without_any_left(evaluation) if query.without else _silent_units(evaluation)
    if query.states == REPORTED and not query.without:
        return _silent_units(evaluation) if query.units else _units_done(evaluation)
    return None


def _by_arrival(evaluation: Evaluation) -> Answer:
    """ "Vilka enheter rapporterade sist?": by the report that came last of what each answers for, or first."""
    foremost_of: dict[str, tuple[datetime, Activity]] = {}
    for came, each in evaluation.view.arrived:
        if each.units:
            foremost_of.setdefault(each.units[0], (came, each))
    found = foremost([*foremost_of.items()], evaluation.query.few, lambda entry: entry[1][0])
    lead = [sentences.came_on(unit, swedish_day(came)) for unit, (came, _) in found] or [sentences.no_units()]
    rows = evaluation.rows([each for _, (_, each) in found])
    return evaluation.answer(Findings(rows, lead, units=[unit for unit, _ in found]))


def _is_plain(query: Query) -> bool:
    """Whether the reports alone are asked about, and nothing else of the activities."""
    return not query.lasting and not query.left_out and not query.also and not query.finish


def _holding(evaluation: Evaluation) -> Answer:
    """Units that have such activities; or, where that is asked, those that have none."""
    found = Comparison(evaluation.view).moved_of(evaluation.matching())
    counts, query = _counted(evaluation, found), evaluation.query
    if not query.without:
        return told(evaluation, counts, found, counted_at(Per.UNIT, found, first_only=False))
    every = _counted(evaluation, _among_which(evaluation))
    without = Counter(
        {unit: number for unit, number in every.items() if not counts[unit] and places.holds(query, number)}
    )
    return told(evaluation, without, [], heading=_without(evaluation))


def _without(evaluation: Evaluation) -> str:
    return headings.without("Enheter", evaluation.query, evaluation.goal_names, evaluation.when)


def _without_any_left(evaluation: Evaluation) -> Answer:
    """ "Vilka enheter har inga orapporterade?": those that none is missing of."""
    missing = _unreported(evaluation)
    silent, every = _by_first_unit(missing), _counted(evaluation, _among_which(evaluation))
    done = Counter({unit: number for unit, number in every.items() if not silent[unit]})
    return told(evaluation, done, [], heading=_without(evaluation))


def _among_which(evaluation: Evaluation) -> Sequence[Activity]:
    """ "Vilka enheter har inga försenade projekt?": of all that have anything in the places asked about."""
    query = evaluation.query
    there = Query(units=query.units, units_out=query.units_out, goals=query.goals, goals_out=query.goals_out)
    return View(evaluation.facts, changed(there, tertial=query.tertial)).scope


def count(evaluation: Evaluation) -> Answer:
    found = units(evaluation)
    lead = [sentences.units(len(found.units)), *found.lead]
    return evaluation.answer(
        Findings(found.rows, lead, heading=found.understood, value=len(found.units), units=found.units)
    )


def _counted(evaluation: Evaluation, found: Iterable[Activity]) -> Counter[str]:
    """A named unit's question is about it, not about those it shares with."""
    named = evaluation.view.unit_names
    return Counter(unit for each in found for unit in ([held for held in each.units if held in named] or each.units))


def _by_first_unit(found: Iterable[Activity]) -> Counter[str]:
    """The first unit of an activity answers for its report."""
    return Counter(each.units[0] for each in found if each.units)


def _unreported(evaluation: Evaluation) -> list[Activity]:
    """Those that a unit should have reported; none before anybody has been asked."""
    return [each for each in evaluation.view.unreported if each.units] if evaluation.view.is_asked else []


def _silent_units(evaluation: Evaluation) -> Answer:
    named = evaluation.view.unit_names
    silent = [each for each in _unreported(evaluation) if not evaluation.query.units or each.units[0] in named]
    counts = _by_first_unit(silent)
    lead = _whether_answered(evaluation, counts) if evaluation.view.is_asked else []
    return told(evaluation, counts, silent, [*lead, *counted_at(Per.UNIT, silent, first_only=True)])


def _whether_answered(evaluation: Evaluation, silent: Counter[str]) -> list[str]:
    """A line for each unit that is named; where none is, whether all have reported."""
    if not evaluation.query.units:
        return [] if silent else [sentences.all_reported()]
    whole = _by_first_unit(evaluation.view.scope)
    named = (unit for unit in sorted(evaluation.view.unit_names) if whole[unit])
    return [sentences.unit_answered(unit, silent[unit], whole[unit]) for unit in named]


def _units_done(evaluation: Evaluation) -> Answer:
    view = evaluation.view
    silent, whole = _by_first_unit(view.unreported), _by_first_unit(view.scope)
    done = Counter({unit: whole[unit] for unit in whole if view.is_asked and not silent[unit]})
    held = [each for each in view.scope if each.units and each.units[0] in done]
    return told(evaluation, done, held, counted_at(Per.UNIT, held, first_only=True))


def _units_by_number(evaluation: Evaluation) -> Answer:
    """Those with the most, or the fewest; by what is not reported where the question is about answering."""
    query = evaluation.query
    of_reporting = is_of_reporting(query)
    if of_reporting:
        found = _unreported(evaluation)
        counts = _by_first_unit(found)
    else:
        found = [*Comparison(evaluation.view).moved_of(evaluation.matching())]
        counts = Counter(unit for each in found for unit in each.units)
    everyone = Counter({unit: counts[unit] for unit in evaluation.facts.units})
    if not any(everyone.values()):
        return told(evaluation, Counter(), [])
    most = not query.most if query.states == REPORTED else bool(query.most)
    top, ordered = ranked(everyone, most=most, few=query.few)
    lead = [] if of_reporting or query.few else [sentences.edge(top, everyone[top[0]], most, "enheter")]
    lead += [sentences.unit_line(unit, number, ()) for unit, number in ordered]
    lead += counted_at(Per.UNIT, found, first_only=of_reporting)
    counts = Counter({unit: everyone[unit] for unit in top})
    return told(evaluation, counts, [each for each in found if not counts.keys().isdisjoint(each.units)], lead)


def told(
    evaluation: Evaluation, counts: Counter[str], found: Sequence[Activity], lead: Sequence[str] = (), heading: str = ""
) -> Answer:
    units = [unit for unit in evaluation.facts.units if unit in counts]
    without = evaluation.query.without
    lines = [
        sentences.unit_line(
            unit, None if without else counts[unit], names_for([unit], evaluation.facts, evaluation.viewer)
        )
        for unit in units
    ]
    return evaluation.answer(
        Findings(
            evaluation.rows(found),
            [*lead, *(lines if not lead or evaluation.query.most is None else [])] or [sentences.no_units()],
            heading=heading,
            units=units,
        )
    )
