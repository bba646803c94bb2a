"""The chat's own lines about promised dates; what came of them is told by `plan.promise_texts`."""

from __future__ import annotations

from datetime import date

from plan import promise_texts
from plan.model import Activity
from plan.promises import DateCourse, Promise
from plan.questions.swedish.tags import Pledge
from plan.questions.wording.wording import listed, one_line, swedish, tertial
from plan.tertial import Tertial

HEADINGS = {
    Pledge.SAID: "Datum som lovades",
    Pledge.DUE: "Löften som skulle infrias",
    Pledge.KEPT: "Löften som hölls",
    Pledge.BROKEN: "Löften som inte hölls",
    Pledge.MOVED: "Datum som har flyttats",
    Pledge.MOVED_AGAIN: "Datum som har flyttats mer än en gång",
    Pledge.MOVED_MOST: "Datum som har flyttats längst",
    Pledge.MOVED_OFTENEST: "Datum som har flyttats flest gånger",
    Pledge.ACCURACY: "Träffsäkerhet",
}
_FOREMOST = {
    Pledge.MOVED_MOST: ("längst", "flyttats fram"),
    Pledge.MOVED_OFTENEST: ("flest gånger", "flyttats"),
}


def dates_said(count: int, said_in: Tertial) -> str:
    if not count:
        return f"Inget datum sades i {tertial(said_in)}."
    return f"{count} datum sades i {tertial(said_in)}."


def came_to(number: int, of: int, *, kept: bool) -> str:
    """ "3 av 12 har hållits hittills."."""
    return f"{number} av {of} har {'hållits hittills' if kept else 'inte hållits'}." if of else ""


def shared(percent: float, number: int, of: int) -> str:
    return f"{swedish(percent)} procent: {number} av {of}."


def said(activity: Activity, day: date, came: Promise | None) -> str:
    """With what has come of it, where that has been asked about since."""
    told = [f"{_named(activity)} · {day.isoformat()}", promise_texts.outcome(came) if came else ""]
    return " · ".join(part for part in told if part)


def came_of(promise: Promise) -> str:
    return f"{_named(promise.activity)} · {promise.day.isoformat()} · {promise_texts.outcome(promise)}"


def course(held: DateCourse) -> str:
    days = " → ".join(day.isoformat() for day in held.said)
    return f"{_named(held.activity)} · {days} · {promise_texts.moved(held)}"


def none_due(which: Tertial) -> str:
    return f"Inget datum som har lovats infaller i {tertial(which)}."


def dates_moved(count: int) -> str:
    return f"{count} datum har flyttats." if count else "Inget datum har flyttats."


def foremost(pledge: Pledge, count: int, of: int) -> str:
    """ "De 3 som har flyttats längst, av 11 som har flyttats fram:"."""
    most, moved = _FOREMOST[pledge]
    if not of:
        return f"Inget datum har {moved}."
    return f"{'Det' if count == 1 else f'De {count}'} som har flyttats {most}, av {of} som har {moved}:"


def none_moved_again() -> str:
    return "Inget datum har flyttats mer än en gång."


def year_goes_on(year: int) -> str:
    return f"Det räknas när {year} är över och uppföljningen av tertial 3 har stängt."


def _named(activity: Activity) -> str:
    return f"• {one_line(activity.title)} – {listed(activity.units) or 'ingen enhet'}"
