"""The engine's own plain Swedish: names, labels and rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from plan.calendar import SWEDEN
from plan.goal_names import own_name
from plan.model import NOT_REPORTED, NOT_REPORTED_SIGN, Activity, Goal, GoalKind, Kind, Status
from plan.questions.result import ActivityRow
from plan.questions.swedish.vocabulary.states import State
from plan.questions.those import Span
from plan.tertial import Tertial

FIRST_FEW = 5
"""Rows of the text of a count."""
MOST_ROWS = 60
"""Rows of a plain text answer; the rest is counted."""

_KINDS = {Kind.PROJECT: "projekt", Kind.ACTIVITY: "aktiviteter (A)", Kind.PRE_STUDY: "förstudier"}
_KIND = {Kind.PROJECT: "projekt", Kind.ACTIVITY: "aktivitet", Kind.PRE_STUDY: "förstudie"}
SPANS = {Span.EVERY: "i varje tertial", Span.SOME: "i något tertial"}
ORDER: tuple[State, ...] = (
    Status.DELAYED, Status.AT_RISK, Status.PAUSED, Status.NOT_STARTED, Status.ON_TRACK, Status.DONE, Status.DROPPED,
    None,
)  # fmt: skip


def label(state: State) -> str:
    return NOT_REPORTED if state is None else state.label


def sign(state: State) -> str:
    return NOT_REPORTED_SIGN if state is None else state.sign


def tertial(which: Tertial | None) -> str:
    return f"tertial {which.number} {which.year}" if which else ""


def short_tertial(which: Tertial) -> str:
    return f"T{which.number}"


def as_it_stood(day: date) -> str:
    return f"som det såg ut {day.isoformat()}"


def spanned(span: Span, tertials: Sequence[Tertial]) -> str:
    """ "i varje tertial hittills 2025 (tertial 1 och 2)"."""
    return f"{SPANS[span]} hittills {tertials[-1].year} (tertial {listed(str(each.number) for each in tertials)})"


def listed(parts: Iterable[str], last: str = "och") -> str:
    """ "a, b och c"."""
    found = list(parts)
    return found[0] if len(found) == 1 else f"{', '.join(found[:-1])} {last} {found[-1]}" if found else ""


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def day(moment: datetime) -> str:
    return moment.astimezone(SWEDEN).date().isoformat()


def goal_name(goal: Goal, number: int) -> str:
    if own := own_name(goal):
        return own
    if goal.kind is GoalKind.COUNCIL_GOAL:
        return f"KF-mål {number}"
    if goal.kind is GoalKind.BOARD_GOAL:
        return f"Nämndspecifikt mål {number}"
    return goal.title or goal.number


def noun(kinds: frozenset[Kind], number: int = 2) -> str:
    if number == 1:
        return "projekt" if kinds == {Kind.PROJECT} else "förstudie" if kinds == {Kind.PRE_STUDY} else "aktivitet"
    if not kinds:
        return "aktiviteter"
    return listed((_KINDS[kind] for kind in Kind if kind in kinds), "eller")


def kind_words(activity: Activity) -> str:
    return " och ".join(_KIND[kind] for kind in activity.kinds) or "utan typ i planen"


def row(each: ActivityRow) -> str:
    parts = [f"{sign(each.status)} {one_line(each.activity.title)} – {listed(each.activity.units) or 'ingen enhet'}"]
    state = f"{label(each.status)} sedan {short_tertial(each.since)}" if each.since else label(each.status)
    parts.append(f"{label(each.before)} → {state}" if each.before else state)
    if each.came:
        parts.append(f"rapporterat {each.came.isoformat()}")
    if each.finish:
        said = f", sagt i {short_tertial(each.finish_said_in)}" if each.finish_said_in else ""
        parts.append(f"beräknas klart {each.finish.isoformat()}{said}")
    if each.comment:
        parts.append(one_line(each.comment))
    elif each.withheld:
        parts.append("kommentaren är skyddad")
    return " · ".join(parts)


def one_line(text: str) -> str:
    return " ".join(text.split())


def rows(found: Sequence[ActivityRow], most: int = MOST_ROWS) -> list[str]:
    return [*(row(each) for each in found[:most]), *and_more(len(found) - most)]


def and_more(number: int) -> list[str]:
    return [f"… och {number} till."] if number > 0 else []


def plain_row(each: ActivityRow) -> str:
    """Title and unit, before anybody has been asked."""
    return (
        f"• {one_line(each.activity.title)} – {listed(each.activity.units) or 'ingen enhet'} "
        f"({kind_words(each.activity)})"
    )


def swedish(number: float) -> str:
    return f"{number:g}".replace(".", ",")


def shortened(text: str, most: int = 90) -> str:
    line = one_line(text)
    return line if len(line) <= most else line[: most - 1].rsplit(" ", 1)[0] + " …"
