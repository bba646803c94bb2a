"""Answers about what nobody answers for."""

from __future__ import annotations

from plan.questions.answers.evaluation import Evaluation, Findings
from plan.questions.answers.view import View
from plan.questions.query import Query
from plan.questions.result import Answer
from plan.questions.swedish.changed import changed
from plan.questions.those import Being, Trait
from plan.questions.wording import headings, sentences, wording


def _beside(query: Query, *traits: Trait) -> Query:
    return changed(query, odds=tuple(each for each in query.odds if each not in {*map(Being, traits)}))


def lead(evaluation: Evaluation, number: int) -> str:
    """How many have nobody, of how many; or that all have somebody."""
    query = evaluation.query
    everything = View(evaluation.facts, _beside(query, Trait.OWNERLESS, Trait.UNITLESS))
    total = len(everything.matching)
    what = headings.stated(query) if total != 1 else wording.noun(query.kinds, 1)
    return (sentences.without_unit if not query.is_of(Trait.OWNERLESS) else sentences.without_owner)(
        number, total, what
    )


def units(evaluation: Evaluation) -> Answer:
    """The units that nobody answers for."""
    view = evaluation.view
    asked = [unit for unit in evaluation.facts.units if not evaluation.query.units or unit in view.unit_names]
    missing = [unit for unit in asked if unit not in view.owned_units]
    held = [each for each in evaluation.facts.plan.activities if set(each.units) & set(missing)]
    counts = {unit: sum(1 for each in held if unit in each.units) for unit in missing}
    lines = [sentences.unit_line(unit, counts[unit], ()) for unit in missing]
    heading = " · ".join(
        [
            "Enheter utan ansvarig person",
            *headings.places(_beside(evaluation.query, Trait.OWNERLESS), evaluation.goal_names),
        ]
    )
    return evaluation.answer(
        Findings(
            evaluation.rows(held),
            [sentences.units_without_owner(len(missing), len(asked)), *lines],
            heading=heading,
            units=missing,
        )
    )
