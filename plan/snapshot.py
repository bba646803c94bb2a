"""A tertial frozen as one canonical text with its SHA-256, so that anybody can show that nothing was changed since.

It holds what may be shown of the plan, so it may be handed out and checked; of a protected activity only the status.
Canonical: JSON, keys sorted, no spaces, UTF-8, no escapes but those JSON demands; dates are ISO 8601, moments in UTC.
"""

from __future__ import annotations

import hashlib
import json
from datetime import UTC
from typing import Any

from plan.activity_standing import ActivityStanding
from plan.assessment import Assessment
from plan.indicators import Indicator, outcome
from plan.summary import GoalSummary, Summary, SurveySummary

FORMAT = "tertialbot-snapshot-4"
WITHOUT_SURVEYS = "tertialbot-snapshot-1"
WITHOUT_CARRIED = "tertialbot-snapshot-2"
WITHOUT_FIGURES = "tertialbot-snapshot-3"
UNCARRIED = (WITHOUT_SURVEYS, WITHOUT_CARRIED)
"""The forms of the time when what was finished was asked about again."""


def content(summary: Summary, form: str = FORMAT) -> dict[str, Any]:
    """In the newest form, or in the older one that a tertial was frozen in."""
    surveys = {} if form == WITHOUT_SURVEYS else {"surveys": [_survey(each) for each in summary.surveys]}
    figured = [] if form in (*UNCARRIED, WITHOUT_FIGURES) else [each for each in summary.goals if each.indicators]
    figures = {"figures": [_figures(each) for each in figured]} if figured else {}
    return (
        surveys
        | figures
        | {
            "format": form,
            "organisation": summary.organisation,
            "board": summary.board,
            "department": summary.department,
            "year": summary.year,
            "tertial": str(summary.tertial),
            "activities": [_row(standing, form) for standing in summary.standings],
            "goals": [_goal(each.assessment) for each in summary.goals if each.assessment],
        }
    )


def form_of(frozen: str) -> str:
    """Of what was kept as canonical text."""
    return str(json.loads(frozen)["format"])


def says(form: str) -> str:
    """What the canonical text of that form holds, and no other's does: in what people wrote the quotes are escaped."""
    return f'"format":"{form}"'


def canonical(snapshot: dict[str, Any]) -> bytes:
    return json.dumps(snapshot, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def checksum(snapshot: dict[str, Any]) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(canonical(snapshot)).hexdigest()


def _goal(assessment: Assessment) -> dict[str, Any]:
    return {
        "goal": assessment.goal,
        "outlook": assessment.outlook.value,
        "comment": assessment.comment,
        "current": assessment.current,
        "source": assessment.source,
        "assessed_at": assessment.at.astimezone(UTC).isoformat(),
        "late": assessment.late,
    }


def _figures(summary: GoalSummary) -> dict[str, Any]:
    found = outcome(summary.indicators)
    return {
        "goal": summary.goal.number if summary.goal else "",
        "outcome": found.value if found else None,
        "indicators": [_indicator(each) for each in summary.indicators],
    }


def _indicator(each: Indicator) -> dict[str, Any]:
    value, rule = each.value, each.rule
    return {
        "name": each.name,
        "unit": each.unit,
        "rule": rule.kind.value if rule else None,
        "limit": rule.limit if rule else None,
        "outcome": each.outcome.value,
        "before": value.before if value else None,
        "rank": [value.rank, value.of] if value and value.rank else None,
        "parts": {part.name: part.value for part in value.parts} if value else {},
        "series": [[point.period, point.value, point.nation, point.source] for point in each.series],
    }


def _survey(each: SurveySummary) -> dict[str, Any]:
    outcome = each.outcome
    return {
        "unit": each.survey.unit,
        "survey": each.survey.survey,
        "outcome": outcome.outcome if outcome else None,
        "source": outcome.source if outcome else "",
        "answered_at": outcome.at.astimezone(UTC).isoformat() if outcome else None,
        "late": bool(outcome and outcome.late),
    }


def _row(standing: ActivityStanding, form: str) -> dict[str, Any]:
    activity, origin = standing.activity, standing.carried_from
    carried = {} if form in UNCARRIED else {"carried_from": str(origin) if origin else None}
    return carried | {
        "id": activity.id,
        "section": activity.section,
        "title": activity.title,
        "units": list(activity.units),
        "protected": activity.protected,
        "status": standing.status.value if standing.status else None,
        "comment": standing.comment,
        "finish": standing.finish.isoformat() if standing.finish else None,
        "reported_at": standing.at.astimezone(UTC).isoformat() if standing.at else None,
        "late": standing.late,
    }
