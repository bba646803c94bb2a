"""What is said of one activity."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from plan.model import Activity
from plan.questions.result import ActivityRow
from plan.questions.wording.wording import capital, day, kind_words, label, listed, one_line, tertial
from plan.sight import SeenReport
from plan.tertial import Tertial


def readable_elsewhere() -> str:
    """For somebody who may read what is protected, though no answer shows it."""
    return "Kommentar och datum är skyddade och visas inte i svar. Skriv ”skyddade kommentarer” till mig här."


def protected_comment(activity: Activity) -> str:
    return f"Kommentaren är skyddad. Fråga den som ansvarar: {listed(activity.units) or 'enheten'}."


def detail(each: ActivityRow, when: str) -> str:
    """With the day of the report, where it is of the tertial itself."""
    if not when:
        return f"{one_line(each.activity.title)}."
    given = each.report if each.report and not each.report.carried_from else None
    said = f"{when}, rapporterat {day(given.at)}" if given else when
    return f"{one_line(each.activity.title)}: {label(each.status)} ({said})."


def last_known(report: SeenReport) -> str:
    return f"Senast rapporterat: {report.status.label} ({tertial(report.tertial)}, {day(report.at)})."


def carried(report: SeenReport, since: Tertial) -> str:
    """Of what was finished before, and counts in the tertial asked about."""
    return f"Rapporterat {day(report.at)} för {tertial(since)}; gäller sedan dess."


def comment(text: str) -> str:
    return f"Kommentar: {one_line(text)}"


def no_comment() -> str:
    return "Ingen kommentar har lämnats."


def finish(value: date | None) -> str:
    return f"Beräknas klart {value.isoformat()}." if value else "Inget datum har angetts för när det beräknas klart."


def answers(units: Sequence[str], people: Sequence[str]) -> str:
    who = listed(units) or "ingen enhet i planen"
    return f"Ansvarig: {who}{f' ({listed(people)})' if people else ''}."


def partner(activity: Activity) -> str:
    return (
        f"Samverkan: {one_line(activity.collaboration)}."
        if activity.collaboration
        else "Ingen samverkan står i planen."
    )


def belongs(goal: str, activity: Activity) -> str:
    return f"Hör till: {goal}. Typ: {kind_words(activity)}."


def history_line(report: SeenReport) -> str:
    parts = [f"{capital(tertial(report.tertial))}: {report.status.sign} {report.status.label} ({day(report.at)})"]
    if report.finish:
        parts.append(f"beräknas klart {report.finish.isoformat()}")
    if report.comment:
        parts.append(one_line(report.comment))
    return " · ".join(parts)
