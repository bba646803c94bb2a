"""The words of an exported plan; those by which it is read back are the reading's own."""

from __future__ import annotations

from plan.model import Activity, Kind, Plan
from plan.reading.doubts import question_texts
from plan.reading.export_format import FACTS, FORMAT

PLAN_SHEET, GOALS_SHEET = "Plan", "Mål"
ACTIVITIES_SHEET, SURVEYS_SHEET = "Aktiviteter", "Undersökningar"


def title(plan: Plan) -> str:
    return f"Verksamhetsplan {plan.year}"


def subtitle(plan: Plan) -> str:
    return ", ".join(filter(None, (plan.board, plan.organisation)))


def facts(plan: Plan) -> tuple[tuple[str, str], ...]:
    """That it is an export, and whose plan it is."""
    values = (plan.organisation, plan.board, plan.department, str(plan.year))
    return (FORMAT, *zip(FACTS, values, strict=True))


def kinds(found: tuple[Kind, ...]) -> str:
    return "/".join(found) or question_texts.NO_KIND


def units(activity: Activity) -> str:
    return "\n".join(activity.units) or question_texts.NO_UNIT


def activities_of(section: str) -> str:
    return f"Aktiviteter i avsnitt {section}"


def surveys_caption() -> str:
    return "Planerade undersökningar"
