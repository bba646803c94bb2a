"""What an answer tells of its figures, in whole sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from plan.assessment import Assessment, Outlook, SurveyOutcome
from plan.model import Goal, Round, RoundState, Status, Survey
from plan.questions.query import Query
from plan.questions.result import ActivityRow
from plan.questions.swedish.vocabulary.states import UNREPORTED, State
from plan.questions.those import Commented, Titled, simple
from plan.questions.wording.wording import (
    ORDER,
    SPANS,
    capital,
    day,
    label,
    listed,
    noun,
    one_line,
    sign,
    swedish,
    tertial,
)
from plan.tertial import Tertial

_NEUTER = {
    "försenad": "försenat", "pausad": "pausat", "avslutad": "avslutat", "avförd": "avfört",
    "ej påbörjad": "ej påbörjat",
}  # fmt: skip


def none_found(query: Query, total: int, *, all_of_plan: bool) -> str:
    """`total`: how many the question looked among; `all_of_plan`: whether that is everything."""
    none = _none(query)
    state = next(iter(query.states)) if query.states and len(query.states) == 1 else None
    unmatched = f"{none} i planen motsvarar frågan."
    commented = any(Commented() in simple(each) for each in query.odds)
    if sought := _sought(query):
        return sought
    if query.states and (query.finish or query.also or query.in_a_row > 1 or commented or not total):
        return unmatched
    if query.starts:
        return f"{none} {'som motsvarar frågan ' if query.states else ''}börjar på ”{capital(query.starts)}”."
    if state is not None:
        among = none if all_of_plan or total == 1 else f"{_no(query)} av {total} {noun(query.kinds, total)}"
        return f"{among} har rapporterats som {_inflected(state, query)}."
    if query.states == UNREPORTED and not query.lasting:
        return "Alla har rapporterat."
    if query.finish and query.states is None and not query.left_out:
        return f"{none} har ett {'beräknat ' if query.finish.dated else ''}datum som stämmer med frågan."
    return unmatched


def some_words(query: Query, number: int, words: Sequence[str]) -> str:
    """ "3 nämner ”anbuden”:", after no comment was found that holds all the words."""
    of_titles = any(isinstance(part, Titled) for sought in query.also for part in simple(sought))
    verb = "har i titeln" if of_titles else "nämner"
    return f"{number} {verb} {listed((f'”{word}”' for word in words), 'eller')}:"


def _sought(query: Query) -> str:
    """Words are looked for as they are written, so that another word for the same thing is not found."""
    for each in (part for sought in query.also for part in simple(sought)):
        if isinstance(each, Commented | Titled) and each.words:
            where = "kommentar" if isinstance(each, Commented) else "titel"
            return f"Ingen {where} som frågan gäller innehåller {listed(f'”{word}”' for word in each.words)}."
    return ""


def _no(query: Query) -> str:
    return "Inget" if noun(query.kinds, 1) == "projekt" else "Ingen"


def _none(query: Query) -> str:
    """ "Inget projekt"."""
    return f"{_no(query)} {noun(query.kinds, 1)}"


def _inflected(state: Status, query: Query) -> str:
    """ "försenat i varje tertial", of projects."""
    said = label(state).lower()
    said = _NEUTER.get(said, said) if _no(query) == "Inget" else said
    return f"{said} {SPANS[query.lasting]}" if query.lasting else said


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
    return _lacking("en ansvarig person", number, total, what)


def without_unit(number: int, total: int, what: str) -> str:
    return _lacking("en ansvarig enhet i planen", number, total, what)


def units_without_owner(number: int, total: int) -> str:
    return _lacking("en ansvarig person", number, total, "enheter")


def _lacking(held: str, number: int, total: int, what: str) -> str:
    if number:
        return f"{number} av {total} {what} saknar {held}."
    return f"Alla {total} {what} har {held}." if total else ""


def shared(percent: float, number: int, total: int, stated: str) -> str:
    return f"{swedish(percent)} procent: {number} av {total} ({stated})."


def share_of_none() -> str:
    return "Det finns ingen sådan aktivitet, så någon andel går inte att räkna."


def shared_units(percent: float, number: int, total: int) -> str:
    return f"{swedish(percent)} procent av enheterna: {number} av {total}."


def share_line(name: str, percent: float, number: int, total: int) -> str:
    return f"• {name}: {swedish(percent)} procent ({number} av {total})"


def breakdown(counts: dict[State, int]) -> str:
    return " · ".join(f"{sign(state)} {label(state)} {counts[state]}" for state in ORDER if counts.get(state))


def goal_text(goal: Goal, name: str) -> list[str]:
    lines = [f"{name}: {one_line(goal.text)}" if goal.text else name]
    lines += [f"Målområden: {', '.join(goal.areas)}"] if goal.areas else []
    lines += [f"Målvärde: {one_line(goal.target)}"] if goal.target else []
    return lines + ([f"Nuläge: {one_line(goal.baseline)}"] if goal.baseline else [])


def goal_judged_by_people() -> str:
    return "Målet är inte bedömt än. Om det nås bedömer förvaltningen; här är hur aktiviteterna under det går."


def unit_line(unit: str, number: int | None, people: Sequence[str]) -> str:
    """Without a number where a unit is told for what it has not."""
    of = f"• {unit}" if number is None else f"• {unit}: {number}"
    return f"{of}{f' ({listed(people)})' if people else ''}"


def weighed(name: str, first: int, second: int) -> str:
    return f"• {name}: {first} mot {second}"


def share_in(which: Tertial, value: float, number: int, total: int) -> str:
    return f"{capital(tertial(which))}: {swedish(value)} procent ({number} av {total})."


def whether(so: bool) -> str:
    return "Ja." if so else "Nej."


def all_in_all(shared_of_all: str) -> str:
    return f"Sammantaget {shared_of_all}"


_MOST_AT_THE_EDGE = 4


def edge(names: Sequence[str], number: int, most: bool, noun: str) -> str:
    """Those that have the most, or the fewest: "Flest: Ekonomi, 3 var."."""
    told = listed(names) if len(names) <= _MOST_AT_THE_EDGE else f"{len(names)} {noun}"
    return f"{'Flest' if most else 'Färst'}: {told}, {number}{' var' if len(names) > 1 else ''}."


def unit_answered(unit: str, number: int, total: int) -> str:
    """`number`: how many of the `total` it answers for first are not reported."""
    if number:
        return f"Nej, inte allt: {unit} har {number} av {total} kvar att rapportera."
    if total:
        return f"Ja, {unit} har rapporterat alla {total} som enheten svarar för."
    return f"{unit} svarar inte först för någon aktivitet."


def all_reported() -> str:
    return "Alla enheter har rapporterat."


def no_goal() -> str:
    return "Inget mål."


def no_units() -> str:
    return "Ingen enhet."


def reminders(number: int, which: str) -> str:
    sent = "1 påminnelse har" if number == 1 else f"{number} påminnelser har"
    return f"{sent} gått ut{f' för {which}' if which else ''}."


def round_state(found: Round, today: date) -> str:
    what, opened, last = capital(tertial(found.tertial)), day(found.opened_at), found.last_day.isoformat()
    if found.state is RoundState.OPEN:
        told = f"Sista svarsdag {'är' if found.last_day >= today else 'var'} {last}"
        return f"{what} är öppen sedan {opened}. {told}{_days_left((found.last_day - today).days)}."
    closed = f" {day(found.closed_at)}" if found.closed_at else ""
    return f"{what} är stängd{closed}. Den öppnade {opened}, och sista svarsdag var {last}."


def _days_left(days: int) -> str:
    if days < 0:
        return ""
    return f", om {days} dagar" if days > 1 else ", i morgon" if days else ", i dag"


NEXT_ROUND = "Nästa uppföljning"


def next_round(which: Tertial) -> str:
    return f"Nästa uppföljning gäller {tertial(which)}, som slutar {which.last.isoformat()}."


def by_tertial() -> str:
    return "tertial för tertial"


def top_tertial(top: Sequence[Tertial], most: bool) -> str:
    end = "Flest" if most else "Färst"
    if len(top) == 1:
        return f"{end} i {tertial(top[0])}."
    return f"Lika många i {listed(map(tertial, top))}." if top else "Inget tertial har följts upp ännu."


def assessed(told: Assessment) -> list[str]:
    """Sign, words, comment and latest nuläge."""
    lines = [f"Bedömning i {tertial(told.tertial)}: {told.outlook.sign} {told.outlook.label}."]
    lines += [one_line(told.comment)] if told.comment else []
    source = f" (källa: {one_line(told.source)})" if told.source else ""
    return lines + ([f"Senaste nuläge: {one_line(told.current)}{source}."] if told.current else [])


def not_assessed_in(which: Tertial) -> str:
    return f"Inte bedömt i {tertial(which)} än."


def goal_assessed(name: str, told: Assessment) -> str:
    comment = f" {one_line(told.comment)}" if told.comment else ""
    return f"• {name}: {told.outlook.sign} {told.outlook.label}.{comment}"


def outlook_counts(counts: Mapping[Outlook, int]) -> str:
    """ "5 mål: ● Bedöms uppnås 1 · ▼ Bedöms inte uppnås 4"; "" of none."""
    told = " · ".join(f"{each.sign} {each.label} {counts[each]}" for each in Outlook if counts.get(each))
    return f"{sum(counts.values())} mål: {told}." if told else ""


def goal_moved(name: str, then: Assessment, now: Assessment) -> str:
    comment = f" {one_line(now.comment)}" if now.comment else ""
    return f"• {name}: {then.outlook.sign} {then.outlook.label} → {now.outlook.sign} {now.outlook.label}.{comment}"


def uncompared_goals(number: int) -> str:
    return f"{number} mål har inte bedömts båda gångerna." if number else ""


def unassessed(number: int, total: int) -> str:
    return f"{number} av {total} mål har inte bedömts." if number else ""


RANKED = {True: "De bäst bedömda målen", False: "De sämst bedömda målen"}
UNASSESSED = "Mål som inte har bedömts"


def outlooks(wanted: frozenset[Outlook]) -> str:
    if len(wanted) == len(Outlook):
        return "Bedömningen av målen"
    return f"Mål som {listed((each.clause for each in Outlook if each in wanted), 'eller')}"


def survey(each: Survey, outcome: SurveyOutcome | None) -> str:
    told = f" · utfall: {one_line(outcome.outcome)}" if outcome else " · inget utfall än"
    return f"• {each.survey} – {each.unit} (kontakt: {each.contact}){told}"


def nothing_changed() -> str:
    return "Inget har ändrats."


def nothing_to_compare(since: Tertial) -> str:
    return f"{capital(tertial(since))} har inte följts upp i den här planen, så det finns inget att jämföra med."


def then_and_now(what: str, then: int, now: int, since: Tertial, at: Tertial) -> str:
    moved = "Fler" if now > then else "Färre" if now < then else "Lika många"
    return f"{moved} {what}: {now} i {tertial(at)} mot {then} i {tertial(since)}."


def whether_all(left: int, total: int, *, done: bool) -> str:
    if not total:
        return ""
    if not done:
        return f"Nej, {left} av {total} har en annan status." if left else "Ja, alla."
    return f"Nej, {left} av {total} är inte {'klar' if left == 1 else 'klara'}." if left else "Ja, allt är klart."


COMMENT, FINISH_DATE = "kommentar", "slutdatum"


def whether_all_have(left: int, total: int, what: str) -> str:
    if not total:
        return ""
    return f"Nej, {left} av {total} saknar {what}." if left else f"Ja, alla {total} har {what}."


def whether_all_reported(left: int, total: int) -> str:
    return f"Nej, {left} av {total} har inte rapporterats." if left else f"Ja, alla {total} har rapporterats."


def came_on(unit: str, day: date) -> str:
    return f"• {unit}: {day.isoformat()}"


def by_date(*, latest: bool) -> str:
    return f"{'Senaste' if latest else 'Tidigaste'} beräknade datum först."


def changes(better: int, worse: int, fresh: int, same: int, total: int) -> str:
    """`fresh`: not reported then. `same`: reported anew as before. The rest is neither better nor worse."""
    one, several = ("rapport", "rapporter") if same else ("ändring", "ändringar")
    told = f"{total} {one if total == 1 else several}"
    if total in (better, worse):
        return f"{told}, {'' if total == 1 else 'alla '}till det {'bättre' if better else 'sämre'}."
    parts = [
        (better, "till det bättre"),
        (worse, "till det sämre"),
        (total - better - worse - fresh - same, "varken bättre eller sämre"),
        (fresh, "som inte rapporterades då"),
        (same, "med samma status som då"),
    ]
    return f"{told}: {listed(f'{number} {how}' for number, how in parts if number)}."


def moved_dates(number: int, what: str) -> str:
    counted = f"{number} {noun(frozenset(), number)}" if number else "Ingen aktivitet"
    return f"{counted} har fått ett {what.lower()}."


def moved_date(each: ActivityRow, old: date | None, new: date | None) -> str:
    days = " → ".join(day.isoformat() for day in (old, new) if day)
    told = f" ({_moved_by((new - old).days)})" if old and new else ""
    return f"{sign(each.status)} {one_line(each.activity.title)} – {listed(each.activity.units)} · {days}{told}"


def _moved_by(days: int) -> str:
    return f"{abs(days)} {'dag' if abs(days) == 1 else 'dagar'} {'senare' if days > 0 else 'tidigare'}"


def first_reports(number: int) -> str:
    return f"{number} har rapport nu men inte då, och går inte att jämföra." if number else ""
