"""How the goals stand: the report's first table, and the appendix with every assessment whole."""

from __future__ import annotations

from collections import Counter

from cards.texts import board_report, common
from plan.assessment import Assessment, Outlook
from plan.assessor import Assessor
from plan.calendar import swedish_day
from plan.goal_names import numbered
from plan.indicators import wording
from plan.model import NOT_REPORTED_SIGN, Goal
from plan.row_numbers import assessed_goals
from plan.summary import GoalSummary, Summary

_NOT_ASSESSED = "Inte bedömt"
_COUNTED = {
    Outlook.MET: "bedöms uppnås",
    Outlook.PARTLY: "bedöms delvis uppnås",
    Outlook.NOT_MET: "bedöms inte uppnås",
    Outlook.UNKNOWN: "kan inte bedömas",
}
_MOST_UNITS = 2
_NAME_MAX = 90
"""Letters of a goal's text that tell what it is about."""


def heading() -> str:
    return "Måluppfyllelse"


def lead(summary: Summary) -> str:
    """ "Planen har 7 mål. 3 bedöms uppnås, 1 bedöms inte uppnås och 3 är inte bedömda."."""
    goals = assessed_goals(summary)
    found = Counter(each.assessment.outlook if each.assessment else None for each in goals)
    parts = [f"{found[outlook]} {words}" for outlook, words in _COUNTED.items() if found[outlook]]
    parts += [not_assessed(found[None])] if found[None] else []
    return f"Planen har {len(goals)} mål. {common.listed(parts)}." if goals else "Planen har inga mål att bedöma."


def counted(outlook: Outlook) -> str:
    return _COUNTED[outlook]


def not_assessed(count: int) -> str:
    return f"{count} är inte {'bedömt' if count == 1 else 'bedömda'}"


def caption() -> str:
    return "Målen med bedömning, målvärde och senaste värde"


def header() -> tuple[str, ...]:
    return ("Nr", "Mål", "Bedömning", "Målvärde", "Senaste värde", "Bedömt av")


def name(goal: Goal) -> str:
    """ "3.1 KF-mål 1" and how the goal's text begins."""
    return "\n".join(filter(None, (numbered(goal), _begun(goal.text))))


def _begun(text: str) -> str:
    """Its first sentence, of a longer one the first words."""
    sentence, _, more = " ".join(text.split()).partition(". ")
    sentence = f"{sentence}." if more else sentence
    if len(sentence) <= _NAME_MAX:
        return sentence
    return f"{sentence[:_NAME_MAX].rpartition(' ')[0].rstrip(' ,;:–-') or sentence[:_NAME_MAX]} …"


def assessed(assessment: Assessment | None) -> str:
    return common.outlook(assessment.outlook) if assessment else f"{NOT_REPORTED_SIGN} {_NOT_ASSESSED}"


def not_assessed_word() -> str:
    return _NOT_ASSESSED


def target(goal: Goal) -> str:
    return board_report.target(goal) or "Planen anger inget målvärde."


def target_in_brief(each: GoalSummary) -> str:
    """The target whole where there is no rule."""
    return wording.in_brief(each.indicators) or (target(each.goal) if each.goal else "")


def latest(each: GoalSummary) -> str:
    """What the goal's owner has told, else what the plan's own figures say."""
    if each.assessment and each.assessment.current:
        return current(each.assessment)
    goal = each.goal
    if goal is None:
        return ""
    told = f"Planens nuläge: {goal.baseline.replace(' • ', ', ').lstrip('• ')}" if goal.baseline else ""
    return wording.figures(each.indicators) or told or "Planen anger inget nuläge."


def current(assessment: Assessment) -> str:
    return f"{assessment.current} ({assessment.source})" if assessment.source else assessment.current


def assessor(found: Assessor | None) -> str:
    """ "Målägare, Ekonomi": role and unit, so that the report names nobody."""
    if found is None:
        return ""
    role = "Målägare" if found.owns_goal else "Tidigare målägare"
    more = len(found.units) - _MOST_UNITS
    return ", ".join((role, *found.units[:_MOST_UNITS], *([_more(more)] if more > 0 else [])))


def _more(units: int) -> str:
    return "1 enhet till" if units == 1 else f"{units} enheter till"


def rows_heading() -> str:
    return "Bilaga 2. Alla mål"


def rows_caption() -> str:
    return "Alla mål med bedömningen i sin helhet"


def rows_header() -> tuple[str, ...]:
    return ("Nr", "Mål", "Bedömning", "Kommentar", "Nuläge och källa", "Bedömt", "Bedömt av")


def comment(assessment: Assessment | None) -> str:
    late = "Kompletterad efter stängning." if assessment and assessment.late else ""
    return f"{assessment.comment} {late}".strip() if assessment else ""


def at(assessment: Assessment | None) -> str:
    return swedish_day(assessment.at).isoformat() if assessment else ""
