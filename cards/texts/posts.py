"""What is told in the channel: the tertial post and the weekly digest."""

from __future__ import annotations

from datetime import date, datetime

from cards.texts import common
from plan.activity_standing import ActivityStanding
from plan.assessment import Assessment
from plan.calendar import SWEDEN
from plan.model import Status
from plan.summary import Counts, DecisionReason, Summary, UnitReporting, Verdict
from plan.tertial import Tertial

_CONTINUED = ", fortsättning"
_SHORT = {
    Status.NOT_STARTED: ("ej påbörjad", "ej påbörjade"),
    Status.ON_TRACK: ("enligt plan", "enligt plan"),
    Status.AT_RISK: ("med avvikelse", "med avvikelse"),
    Status.DELAYED: ("försenad", "försenade"),
    Status.PAUSED: ("pausad", "pausade"),
    Status.DONE: ("avslutad", "avslutade"),
    Status.DROPPED: ("avförd", "avförda"),
    None: ("saknas", "saknas"),
}


def tertial_heading(year: int, tertial: Tertial) -> str:
    return f"Verksamhetsplan {year} · uppföljning {common.tertial(tertial)}"


def post_heading(body: str, tertial: Tertial) -> str:
    """ "Kommunstyrelsen · uppföljning tertial 2 2025"."""
    told = f"uppföljning {common.tertial(tertial)}"
    return f"{body} · {told}" if body else told.capitalize()


def verdict(summary: Summary) -> str:
    """The tertial in one sentence, with what the goals' owners expect: activities by plan are not goals met."""
    said, goals = _activities(summary), _goals(summary)
    if not goals:
        return said
    if summary.verdict in (Verdict.ON_PLAN, Verdict.MOSTLY_ON_PLAN):
        return f"{goals}, fast {said[0].lower()}{said[1:]}"
    return f"{said} {goals}."


def _activities(summary: Summary) -> str:
    of = f"{summary.counts.deviations} av {summary.counts.reported}"
    match summary.verdict:
        case Verdict.NOTHING_REPORTED:
            return "Ingen aktivitet är rapporterad än."
        case Verdict.TOO_FEW_REPORTED:
            return "Mindre än hälften är rapporterat, så helheten går inte att bedöma än."
        case Verdict.PARTLY_REPORTED:
            return _few(summary.counts)
        case Verdict.ON_PLAN:
            return "Ingen rapporterad aktivitet avviker från planen."
        case Verdict.MOSTLY_ON_PLAN:
            return f"Det mesta går enligt plan: {of} rapporterade aktiviteter avviker."
        case Verdict.MANY_DEVIATIONS:
            return f"En stor del avviker från planen: {of} rapporterade aktiviteter."
        case Verdict.MOSTLY_DEVIATIONS:
            return f"Minst hälften avviker från planen: {of} rapporterade aktiviteter."


def _goals(summary: Summary) -> str:
    """ "Ett mål bedöms inte uppnås"; where all activities go by plan but most goals do not, the halfway ones too."""
    missed, partly = summary.goals_not_met, summary.goals_partly_met
    said = f"{_number(missed)} mål bedöms inte uppnås" if missed else ""
    if not partly or summary.verdict is not Verdict.ON_PLAN or not summary.most_goals_fall_short:
        return said
    return f"{said} och {partly} bara delvis" if said else f"{_number(partly)} mål bedöms bara delvis uppnås"


def _number(count: int) -> str:
    return "Ett" if count == 1 else str(count)


def _few(counts: Counts) -> str:
    """The count itself stands beside it, in post and summary."""
    percent = 100 * counts.reported // counts.total
    if not counts.deviations:
        return f"Bara {percent} % är rapporterat; ingen rapporterad aktivitet avviker."
    return (
        f"Bara {percent} % är rapporterat; {counts.deviations} av {counts.reported} rapporterade aktiviteter avviker."
    )


def reported(count: int, of: int) -> str:
    return f"{count} av {of} rapporterade"


def missing_from(units: int) -> str:
    if not units:
        return missing(())
    return f"Svar saknas från {'1 enhet' if units == 1 else f'{units} enheter'}."


def missing(units: tuple[UnitReporting, ...]) -> str:
    if not units:
        return "Alla enheter har svarat."
    return f"Svar saknas från {', '.join(f'{unit_name(unit.unit)} ({unit.missing})' for unit in units)}."


def unit_name(unit: str) -> str:
    return unit or "utan enhet i planen"


def by_status(counts: Counts) -> str:
    """ "Alla aktiviteter: ▶ 24 Pågår enligt plan, ■ 3 Försenad."."""
    return f"Alla aktiviteter: {by_label(counts)}."


def by_label(counts: Counts) -> str:
    """Only what there is any of."""
    every = [*counts.by_status.items(), (None, counts.not_reported)]
    return ", ".join(_count_of(status, count) for status, count in every if count)


def _count_of(status: Status | None, count: int) -> str:
    """ "■ 3 Försenad"; no line is broken between sign and number."""
    sign, label = common.status(status).split(" ", 1)
    return f"{sign}\u00a0{count} {label}"


def count_of(status: Status | None, count: int) -> str:
    """ "■ 3 försenade"."""
    one, many = _SHORT[status]
    return f"{_sign(status)}\u2060\u00a0{count}\u00a0{one if count == 1 else many}"


def sign_and_count(status: Status | None, count: int) -> str:
    """ "■3", where a legend tells what the sign stands for."""
    return f"{_sign(status)}\u2060{count}"


def legend_of(status: Status | None) -> str:
    """ "■ försenad"."""
    return f"{_sign(status)}\u2060\u00a0{_SHORT[status][0]}".replace(" ", "\u00a0")


def _sign(status: Status | None) -> str:
    sign, _, _ = common.status(status).partition(" ")
    return sign


def assessed(assessment: Assessment) -> str:
    """ "● Bedöms uppnås · nuläge 74 (INSIKT 2025)"."""
    source = f" ({assessment.source})" if assessment.source else ""
    current = f" · nuläge {assessment.current}{source}" if assessment.current else ""
    return f"{common.outlook(assessment.outlook)}{current}"


def green_but_not_met(goal: str) -> str:
    return f"{goal}: alla rapporterade aktiviteter följer planen, men målet bedöms inte nås fullt ut."


def corrected(moment: datetime, late: int) -> str:
    """What the edited post says of itself."""
    answers = "1 svar är kompletterat" if late == 1 else f"{late} svar är kompletterade"
    return f"Rättat {common.moment(moment)}: {answers} efter stängningen."


def page_not_needed() -> str:
    """On a page of before, once what is told takes fewer."""
    return "Efter rättelsen ryms allt på sidorna före den här."


def whole_goals_heading() -> str:
    return "Målen i sin helhet"


def show_deviations(count: int) -> str:
    return f"Visa avvikelserna ({count})"


def show_changes(count: int) -> str:
    return f"Visa ändringarna ({count})"


def show_all() -> str:
    return "Visa allt"


def decisions_begun(count: int, shown: int) -> str:
    """Over the first few; the rest stand with the deviations."""
    return f"{decisions_heading(count)}, de {shown} första" if count > shown else decisions_heading(count)


def deviations_heading(count: int) -> str:
    return f"Avvikelser ({count})"


def no_deviations() -> str:
    return "Inga avvikelser är rapporterade."


def changes_heading(count: int) -> str:
    return f"Ändrat sedan förra tertialet ({count})"


def no_changes() -> str:
    return "Ingen aktivitet har ändrat status sedan förra tertialet."


def uncompared(count: int) -> str:
    """What has no answer in the tertial before; empty where all have one."""
    return f"{common.activities(count)} saknar svar i förra tertialet och går inte att jämföra." if count else ""


def nothing_before() -> str:
    return "Det här är den första uppföljningen av planen, så det finns inget att jämföra med."


def finished_heading(count: int) -> str:
    return f"Avslutade det här tertialet ({count})"


def dropped_heading(count: int) -> str:
    return f"Avförda det här tertialet ({count})"


def decisions_heading(count: int) -> str:
    return f"Behöver beslut ({count})"


def short_decision(reason: DecisionReason, year: int) -> str:
    """What is to be decided, in few letters: it stands before the activity's name on one line of a phone."""
    match reason:
        case DecisionReason.DROPPED:
            return "Avföra?"
        case DecisionReason.PAUSED:
            return "Starta igen?"
        case DecisionReason.DELAYED_AGAIN:
            return "Godta försening?"
        case DecisionReason.PAST_THE_YEAR:
            return f"Fortsätta {year + 1}?"


def decision(reason: DecisionReason, year: int) -> str:
    match reason:
        case DecisionReason.DROPPED:
            return "Avförd: godta skälet?"
        case DecisionReason.PAUSED:
            return "Pausad: starta igen eller avföra?"
        case DecisionReason.DELAYED_AGAIN:
            return "Försenad två tertial i rad: godta förseningen?"
        case DecisionReason.PAST_THE_YEAR:
            return f"Nytt datum efter {year}: ska den fortsätta?"


def unfinished(count: int, year: int) -> str:
    """Of the year's last tertial; empty where there is none."""
    are = "1 aktivitet är inte klar" if count == 1 else f"{count} aktiviteter är inte klara"
    return f"{are} vid årets slut, utan att avvika eller ha ett datum efter {year}." if count else ""


def new_date(finish: date) -> str:
    return f"Nytt datum {finish.isoformat()}"


def change(before: Status | None, after: Status) -> str:
    return f"{common.status(before)} → {common.status(after)}" if before else common.status(after)


def withheld() -> str:
    return "Skyddad aktivitet: bara status visas."


def late() -> str:
    return "kompletterad efter stängning"


def whole_report(tertial: Tertial) -> str:
    """Where the whole is to be had, also for a client that follows no link into a chat."""
    return f"Ledningen får hela rapporten genom att skriva ”{ask_for_report(tertial)}” till mig i chatten."


def ask_for_report(tertial: Tertial) -> str:
    """What is written in the chat."""
    return f"gör rapporten för T{tertial.number}"


def to_the_report() -> str:
    return "Hämta hela rapporten"


def as_of(moment: datetime) -> str:
    local = moment.astimezone(SWEDEN)
    return f"Läget {local.date().isoformat()} kl. {local:%H.%M}."


def continued(heading: str) -> str:
    return heading if heading.endswith(_CONTINUED) else f"{heading}{_CONTINUED}"


def part(number: int, of: int) -> str:
    return f"Del {number} av {of}"


def post_summary(reported_count: int, of: int, tertial: Tertial) -> str:
    """The notification."""
    return f"Uppföljning {common.tertial(tertial)}: {reported(reported_count, of)}."


def mark(standing: ActivityStanding) -> str:
    """How a deviation stood before; empty if nobody had reported. An answer of an older tertial is told as that."""
    if standing.before is None or standing.before_tertial is None:
        return ""
    if standing.previous is None:
        return f"senast (T{standing.before_tertial.number}) {common.status(standing.before)}"
    return f"förra tertialet {common.status(standing.previous)}" if standing.changed else "som förra tertialet"


def digest_heading(until: date) -> str:
    return f"Veckans läge · vecka {until.isocalendar().week}"


def nothing_new() -> str:
    return "Inget nytt den här veckan."


def new_deviation() -> str:
    return "Ny avvikelse"


def other_change() -> str:
    return "Ändrad"


def passed() -> str:
    return "Datum har passerat"


def coming() -> str:
    return "Klart inom en vecka"


def left_out(deviations: int, passed_dates: int, coming_dates: int, changes: int) -> str:
    """What there was no room for; empty if nothing."""
    counted = (
        (deviations, "ny avvikelse", "nya avvikelser"),
        (passed_dates, "passerat datum", "passerade datum"),
        (coming_dates, "aktivitet klar inom en vecka", "aktiviteter klara inom en vecka"),
        (changes, "annan ändring", "andra ändringar"),
    )
    parts = [f"{count} {one if count == 1 else many}" for count, one, many in counted if count]
    return f"Dessutom {common.listed(parts)}." if parts else ""


def first_reports(count: int) -> str:
    return f"{common.activities(count)} har rapporterats för första gången, utan avvikelse." if count else ""


def response_lead(tertial: Tertial, last_day: date) -> str:
    return f"Svar för {common.tertial(tertial)}, senast {common.day(last_day)}:"


def response(units: tuple[UnitReporting, ...]) -> str:
    """How many have answered, and each unit that has something left."""
    done, total = sum(unit.reported for unit in units), sum(unit.total for unit in units)
    if not done:
        return f"ingen av {total} är rapporterad än."
    left = [f"{unit_name(unit.unit)} {unit.reported} av {unit.total}" for unit in units if unit.missing]
    others = "Övriga enheter är klara." if left and len(left) < len(units) else ""
    said = f"{', '.join(left)}. {others}".strip() if left else missing(())
    return f"{reported(done, total)}. {said}"
