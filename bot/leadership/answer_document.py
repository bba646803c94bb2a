"""An answer for programs: plain JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from plan.calendar import end_of
from plan.facts import Facts
from plan.questions import ActivityRow, Answer, AnswerKind
from plan.tertial import Tertial


def document(answer: Answer) -> dict[str, Any]:
    """What `ask --json` prints."""
    return {
        "kind": answer.kind,
        "understood": answer.understood,
        "unused": list(answer.unused),
        "activities": [each.title for each in answer.activities],
        "value": answer.value,
        "units": list(answer.units),
        "text": answer.text,
    }


def whole(answer: Answer, facts: Facts) -> dict[str, Any]:
    """With what a reader must know to trust it: as of when, how many have not reported, what is withheld.

    `facts` are those that it was answered from.
    """
    day = answer.query.as_of if answer.query else None
    then = facts.as_of(end_of(day)) if day else facts
    rows = _rows(answer, then)
    return document(answer) | {
        "rows": [_row(each) for each in rows],
        "as_of": min(facts.at, then.at).isoformat(),
        "missing": _missing(_tertial(answer, then), then),
        "withheld": [each.activity.title for each in rows if each.withheld],
    }


def _rows(answer: Answer, facts: Facts) -> Sequence[ActivityRow]:
    """One activity that is told of in words has a row too."""
    tertial = _tertial(answer, facts)
    if answer.rows or answer.kind is not AnswerKind.DETAIL or tertial is None:
        return answer.rows
    return [ActivityRow(each, facts.report(each.id, tertial)) for each in answer.activities]


def _tertial(answer: Answer, facts: Facts) -> Tertial | None:
    return (answer.query.tertial if answer.query else None) or facts.current


def _missing(tertial: Tertial | None, facts: Facts) -> dict[str, Any] | None:
    """Of the whole plan in the tertial that is asked about; None where nobody has been asked for it."""
    if tertial is None or facts.round_of(tertial) is None:
        return None
    of = facts.plan.activities
    missing = sum(facts.report(each.id, tertial) is None for each in of)
    return {"tertial": str(tertial), "not_reported": missing, "of": len(of)}


def _row(row: ActivityRow) -> dict[str, Any]:
    report = row.report
    return {
        "id": row.activity.id,
        "title": row.activity.title,
        "units": list(row.activity.units),
        "status": row.status,
        "label": row.status.label if row.status else None,
        "comment": row.comment,
        "finish": row.finish.isoformat() if row.finish else None,
        "reported_at": report.at.isoformat() if report else None,
        "withheld": row.withheld,
    }
