"""Whom a goal's assessment is from: told by what they are and answer for, never by name."""

from __future__ import annotations

from dataclasses import dataclass

from plan.assessment import Assessment
from plan.facts import Facts


@dataclass(frozen=True, slots=True)
class Assessor:
    """`owns_goal`: the goal is still theirs. `units` are those they answer for, by the owner file of the moment."""

    owns_goal: bool
    units: tuple[str, ...]


def assessor_of(facts: Facts, assessment: Assessment) -> Assessor:
    units = dict.fromkeys(each.unit for each in facts.ownerships if each.person_id == assessment.by)
    return Assessor(facts.goal_owners.get(assessment.goal) == assessment.by, tuple(units))
