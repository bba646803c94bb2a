"""A tertial frozen as one canonical text with its SHA-256, so that anybody can show that nothing was changed since.

It holds what may be shown of the plan, so it may be handed out and checked; of a protected activity only the status.
Canonical: JSON, keys sorted, no spaces, UTF-8, no escapes but those JSON demands; dates are ISO 8601, moments in UTC.
"""

from __future__ import annotations

import hashlib
import json
from datetime import UTC
from typing import Any

from plan.assessment import Assessment
from plan.summary import Standing, Summary

FORMAT = "tertialbot-snapshot-1"


def content(summary: Summary) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "organisation": summary.organisation,
        "board": summary.board,
        "department": summary.department,
        "year": summary.year,
        "tertial": str(summary.tertial),
        "activities": [_row(standing) for standing in summary.standings],
        "goals": [_goal(each.assessment) for each in summary.goals if each.assessment],
    }


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


def _row(standing: Standing) -> dict[str, Any]:
    activity = standing.activity
    return {
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
