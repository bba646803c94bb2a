"""How a document differs from the plan that is stored, for whoever runs the command: in English, line by line."""

from __future__ import annotations

from collections.abc import Sequence

from plan.model import Activity, Kind
from plan.reading.doubts.revision import ActivityChange, Revision


def differences(revision: Revision) -> list[str]:
    """One line for each activity that is new, changed or dropped."""
    lines = [_new(each) for each in revision.new]
    lines += [_changed(each) for each in revision.changed]
    lines += [_dropped(each, revision.reasons.get(each.id)) for each in revision.dropped]
    return [*lines, *(["The goals or surveys are worded or counted otherwise."] if revision.goals_differ else ())]


def _new(activity: Activity) -> str:
    return f'New: "{activity.title}" (section {activity.section}, {_names(activity.units)})'


def _dropped(activity: Activity, reason: str | None) -> str:
    why = f"Reason: {reason}" if reason else "No reason given."
    return f'Dropped: "{activity.title}" (section {activity.section}). {why}'


def _changed(change: ActivityChange) -> str:
    before, after = change.before, change.after
    told = {
        "section": f"moved from section {before.section} to {after.section}",
        "title": f'now called "{after.title}"',
        "kinds": f"type {_kinds(before.kinds)} becomes {_kinds(after.kinds)}",
        "units": f"responsible {_names(before.units)} becomes {_names(after.units)}",
        "collaboration": f'collaboration "{before.collaboration}" becomes "{after.collaboration}"',
    }
    return f'Changed: "{before.title}": {"; ".join(told[name] for name in change.fields)}'


def _names(units: Sequence[str]) -> str:
    return ", ".join(units) or "no unit"


def _kinds(kinds: Sequence[Kind]) -> str:
    return "/".join(kinds) or "none"
