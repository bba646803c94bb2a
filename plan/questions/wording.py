"""The engine's own plain Swedish: headings, rows and sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime

from plan.calendar import SWEDEN
from plan.model import (
    NOT_REPORTED,
    NOT_REPORTED_SIGN,
    Activity,
    Goal,
    GoalKind,
    Kind,
    Round,
    RoundState,
    Status,
)
from plan.questions.query import Query, Span
from plan.questions.result import Row
from plan.questions.vocabulary.states import State
from plan.tertial import Tertial

MOST_ROWS = 60
"""Rows of a plain text answer; the rest is counted."""

_KINDS = {Kind.PROJECT: "projekt", Kind.ACTIVITY: "aktiviteter (A)", Kind.PRE_STUDY: "förstudier"}
_KIND = {Kind.PROJECT: "projekt", Kind.ACTIVITY: "aktivitet", Kind.PRE_STUDY: "förstudie"}
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


def spanned(span: Span, tertials: Sequence[Tertial]) -> str:
    """ "i varje tertial hittills 2025 (tertial 1 och 2)"."""
    which = "i varje tertial" if span is Span.EVERY else "i något tertial"
    return f"{which} hittills {tertials[-1].year} (tertial {listed(str(each.number) for each in tertials)})"


def listed(parts: Iterable[str], last: str = "och") -> str:
    """ "a, b och c"."""
    found = list(parts)
    return found[0] if len(found) == 1 else f"{', '.join(found[:-1])} {last} {found[-1]}" if found else ""


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def day(moment: datetime) -> str:
    return moment.astimezone(SWEDEN).date().isoformat()


def goal_name(goal: Goal, number: int) -> str:
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


# Rows


def row(each: Row, dateless: bool) -> str:
    parts = [f"{sign(each.status)} {one_line(each.activity.title)} – {listed(each.activity.units) or 'ingen enhet'}"]
    state = label(each.status)
    parts.append(f"{label(each.before)} → {state}" if each.before else state)
    if each.report and each.report.finish and not dateless:
        parts.append(f"beräknas klart {each.report.finish.isoformat()}")
    if each.comment:
        parts.append(one_line(each.comment))
    elif each.withheld and each.report and each.report.comment:
        parts.append("kommentaren är skyddad")
    return " · ".join(parts)


def one_line(text: str) -> str:
    return " ".join(text.split())


def rows(found: Sequence[Row], dateless: Callable[[Activity], bool]) -> list[str]:
    lines = [row(each, dateless(each.activity)) for each in found[:MOST_ROWS]]
    more = len(found) - MOST_ROWS
    return [*lines, f"… och {more} till."] if more > 0 else lines


def plain_row(each: Row) -> str:
    """Title and unit, before anybody has been asked."""
    return (
        f"• {one_line(each.activity.title)} – {listed(each.activity.units) or 'ingen enhet'} "
        f"({kind_words(each.activity)})"
    )


# Sentences


_NEUTER = {
    "försenad": "försenat", "pausad": "pausat", "avslutad": "avslutat", "avförd": "avfört",
    "ej påbörjad": "ej påbörjat",
}  # fmt: skip


def none_found(query: Query, total: int, *, all_of_plan: bool) -> str:
    """`total`: how many the question looked among; `all_of_plan`: whether that is everything."""
    what = noun(query.kinds, 1)
    article = "Inget" if what == "projekt" else "Ingen"
    state = query.states
    odd = query.finish or query.in_a_row > 1 or query.commented is not None
    if state and (odd or not total):
        return f"{article} {what} i planen motsvarar frågan."
    if query.starts:
        return f"{article} {what} {'som motsvarar frågan ' if state else ''}börjar på ”{capital(query.starts)}”."
    if state is not None and len(state) == 1 and None not in state:
        said = label(next(iter(state))).lower()
        when = (
            {Span.EVERY: " i varje tertial", Span.SOME: " i något tertial"}.get(query.lasting, "")
            if query.lasting
            else ""
        )
        said = _NEUTER.get(said, said) if what == "projekt" else said
        among = f"{article} {what}" if all_of_plan or total == 1 else f"{article} av {total} {noun(query.kinds, total)}"
        return f"{among} har rapporterats som {said}{when}."
    if state == frozenset({None}) and query.in_a_row == 1 and not query.lasting:
        return "Alla har rapporterat."
    if query.finish and query.states is None and not query.left_out:
        return f"{article} {what} har ett {'beräknat ' if query.finish.dated else ''}datum som stämmer med frågan."
    return f"{article} {what} i planen motsvarar frågan."


def units(number: int) -> str:
    return "1 enhet." if number == 1 else f"{number} enheter."


def goals(number: int) -> str:
    return f"{number} mål."


def surveys(number: int) -> str:
    return "1 undersökning." if number == 1 else f"{number} undersökningar."


def counted(number: int, query: Query, total: int) -> str:
    if query.plan_only:
        return f"{number} {noun(query.kinds, number)}."
    return f"{number} av {total} {noun(query.kinds, total)}."


def in_tertial(which: Tertial, number: int, total: int) -> str:
    return f"{capital(tertial(which))}: {number} av {total}."


def without_owner(number: int, total: int, what: str) -> str:
    if number:
        return f"{number} av {total} {what} saknar en ansvarig person."
    return f"Alla {total} {what} har en ansvarig person." if total else ""


def without_unit(number: int, total: int, what: str) -> str:
    if number:
        return f"{number} av {total} {what} saknar en ansvarig enhet i planen."
    return f"Alla {total} {what} har en ansvarig enhet i planen." if total else ""


def units_without_owner(number: int, total: int) -> str:
    if number:
        return f"{number} av {total} enheter saknar en ansvarig person."
    return f"Alla {total} enheter har en ansvarig person."


def shared(percent: float, number: int, total: int, stated: str) -> str:
    return f"{swedish(percent)} procent: {number} av {total} ({stated})."


def shared_units(percent: float, number: int, total: int) -> str:
    return f"{swedish(percent)} procent av enheterna: {number} av {total}."


def share_line(name: str, percent: float, number: int, total: int) -> str:
    return f"• {name}: {swedish(percent)} procent ({number} av {total})"


def swedish(number: float) -> str:
    return f"{number:g}".replace(".", ",")


def breakdown(counts: dict[State, int]) -> str:
    return " · ".join(f"{sign(state)} {label(state)} {counts[state]}" for state in ORDER if counts.get(state))


def goal_text(goal: Goal, name: str) -> list[str]:
    lines = [f"{name}: {one_line(goal.text)}" if goal.text else name]
    lines += [f"Målvärde: {one_line(goal.target)}"] if goal.target else []
    return lines + ([f"Nuläge: {one_line(goal.baseline)}"] if goal.baseline else [])


def goal_judged_by_people() -> str:
    return "Om målet nås bedömer förvaltningen; här är hur aktiviteterna under det går."


def unit_line(unit: str, number: int, people: Sequence[str]) -> str:
    return f"• {unit}: {number}{f' ({listed(people)})' if people else ''}"


def unit_answered(unit: str, number: int, total: int) -> str:
    if not number:
        return (
            f"Ja, {unit} har rapporterat alla {total} som enheten svarar för."
            if total
            else f"{unit} svarar inte först för någon aktivitet."
        )
    return f"Nej, inte allt: {unit} har {number} av {total} kvar att rapportera."


def all_reported() -> str:
    return "Alla enheter har rapporterat."


def no_goal() -> str:
    return "Inget mål."


def no_units() -> str:
    return "Ingen enhet."


def reminders(number: int, which: str) -> str:
    sent = "1 påminnelse har" if number == 1 else f"{number} påminnelser har"
    return f"{sent} gått ut{f' för {which}' if which else ''}."


def round_state(found: Round) -> str:
    if found.state is RoundState.OPEN:
        return f"{capital(tertial(found.tertial))} är öppen. Sista svarsdag är {found.last_day.isoformat()}."
    closed = f" {day(found.closed_at)}" if found.closed_at else ""
    return f"{capital(tertial(found.tertial))} är stängd{closed}. Sista svarsdag var {found.last_day.isoformat()}."


def nothing_changed() -> str:
    return "Inget har ändrats."


def nothing_to_compare(since: Tertial) -> str:
    return f"{capital(tertial(since))} har inte följts upp i den här planen, så det finns inget att jämföra med."


def then_and_now(what: str, then: int, now: int, since: Tertial, at: Tertial) -> str:
    moved = "Fler" if now > then else "Färre" if now < then else "Lika många"
    return f"{moved} {what}: {now} i {tertial(at)} mot {then} i {tertial(since)}."


def whether_all(left: int, total: int) -> str:
    return (
        f"Nej, {left} av {total} är inte {'klar' if left == 1 else 'klara'}."
        if left
        else "Ja, allt är klart."
        if total
        else ""
    )


def soonest() -> str:
    return "Tidigaste beräknade datum först."


def changes(better: int, worse: int, fresh: int, total: int) -> str:
    told = "1 ändring" if total == 1 else f"{total} ändringar"
    if total in (better, worse):
        return f"{told}, {'' if total == 1 else 'alla '}till det {'bättre' if better else 'sämre'}."
    parts = [(better, "till det bättre"), (worse, "till det sämre"), (fresh, "som inte rapporterades då")]
    return f"{told}: {listed(f'{number} {how}' for number, how in parts if number)}."


def moved_dates(number: int) -> str:
    return f"{number} {noun(frozenset(), number)} har fått ett nytt datum."


def moved_date(each: Row, old: date | None, new: date | None) -> str:
    days = " → ".join(day.isoformat() for day in (old, new) if day)
    return f"{sign(each.status)} {one_line(each.activity.title)} – {listed(each.activity.units)} · {days}"


def first_reports(number: int) -> str:
    return f"{number} har rapport nu men inte då, och går inte att jämföra." if number else ""


def shortened(text: str, most: int = 90) -> str:
    line = one_line(text)
    return line if len(line) <= most else line[: most - 1].rsplit(" ", 1)[0] + " …"
