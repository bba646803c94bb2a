"""The words of an exported plan: those by which it can be read back."""

from __future__ import annotations

from plan.model import Activity, Kind, Plan
from plan.reading import asking

PLAN_SHEET, GOALS_SHEET = "Plan", "Mål"
ACTIVITIES_SHEET, SURVEYS_SHEET = "Aktiviteter", "Undersökningar"
GOAL_HEADERS = ("Avsnitt", "Måltyp", "Målrubrik", "Områden", "Mål", "Målvärde", "Nuläge")
ACTIVITY_HEADERS = ("Nr", "Avsnitt", "Aktivitet", "Typ", "Ansvarig", "Samverkan", "Skyddad")
SURVEY_HEADERS = ("Verksamhet", "Undersökning", "Kontaktperson")


def title(plan: Plan) -> str:
    return f"Verksamhetsplan {plan.year}"


def subtitle(plan: Plan) -> str:
    return ", ".join(filter(None, (plan.board, plan.organisation)))


def facts(plan: Plan) -> tuple[tuple[str, str], ...]:
    """Whose plan it is; the format's name says that every word in it is meant as it stands."""
    return (
        ("Organisation", plan.organisation),
        ("Nämnd", plan.board),
        ("Förvaltning", plan.department),
        ("År", str(plan.year)),
        ("Format", asking.EXPORT_FORMAT),
    )


def kinds(found: tuple[Kind, ...]) -> str:
    return "/".join(found) or asking.NO_KIND


def units(activity: Activity) -> str:
    return "\n".join(activity.units) or asking.NO_UNIT


def yes_or_no(value: bool) -> str:
    return "ja" if value else "nej"


def activities_of(section: str) -> str:
    return f"Aktiviteter i avsnitt {section}"


def surveys_caption() -> str:
    return "Planerade undersökningar"
