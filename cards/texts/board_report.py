"""The report to the board: its headings, tables and labels."""

from __future__ import annotations

import re
from datetime import date, datetime

from cards.texts import common, measure
from plan.activity_standing import ActivityStanding
from plan.assessment import Assessment
from plan.formats import Edition
from plan.goal_names import goal_name as name_of
from plan.goal_names import numbered
from plan.indicators import wording
from plan.measure_count import TertialMeasures
from plan.model import NOT_REPORTED_SIGN, Goal, Kind, Status
from plan.summary import GoalSummary, Summary, SurveySummary
from plan.tertial import Tertial

_KINDS = {Kind.PROJECT: "Projekt", Kind.ACTIVITY: "Aktivitet", Kind.PRE_STUDY: "Förstudie"}
_BULLET = re.compile(r"(?:^|(?<=\S) )• ")


def as_it_was(day: date) -> str:
    return f"som det såg ut {day.isoformat()}"


def title(year: int, tertial: Tertial) -> str:
    return f"Uppföljning av verksamhetsplan {year}, tertial {tertial.number}"


def named(title_: str, edition: Edition) -> str:
    """A file's name begins so."""
    match edition:
        case Edition.FULL:
            return title_
        case Edition.PUBLIC:
            return f"{title_}, att publicera"
        case Edition.LETTER:
            return f"Tjänsteskrivelse, utkast, {title_[0].lower()}{title_[1:]}"


def subtitle(summary: Summary, *, public: bool = False) -> str:
    return f"{sender(summary)} · Rapport till {summary.board}{_edition(public)}"


def sender(summary: Summary) -> str:
    return f"{summary.department}, {summary.organisation}"


def footer(summary: Summary, *, public: bool = False) -> str:
    return f"{summary.organisation} · {title(summary.year, summary.tertial)}{_edition(public)}"


def _edition(public: bool) -> str:
    return " · Utgåva för allmänheten" if public else ""


def period(summary: Summary) -> str:
    first, last = common.date_in_words(summary.tertial.first), common.date_in_words(summary.tertial.last)
    return f"Period: {first} till {last}. Uppgifterna visar läget {common.moment(summary.at)}."


def summary_heading() -> str:
    return "Sammanfattning"


def reporting_heading() -> str:
    return "Rapporteringsgrad"


def reporting_caption() -> str:
    return "Rapporterade aktiviteter per ansvarig enhet"


def reporting_header() -> tuple[str, ...]:
    return ("Ansvarig enhet", "Aktiviteter", "Rapporterade", "Saknas")


def no_unit() -> str:
    return "Ingen enhet angiven"


def whole() -> str:
    return "Totalt"


def overview_heading() -> str:
    return "Status per mål"


def overview_caption() -> str:
    return "Antal aktiviteter per mål och status"


def chart_caption() -> str:
    return "Aktiviteternas status per mål. Samma siffror står i tabellen nedanför."


def chart_alt(goals: tuple[GoalSummary, ...]) -> str:
    return "Liggande staplar, en per mål. " + " ".join(f"{goal_name(each)}: {_counted(each)}." for each in goals)


def _counted(goal: GoalSummary) -> str:
    parts = [f"{number} {status.label.lower()}" for status, number in goal.counts.by_status.items() if number]
    parts += [f"{goal.counts.not_reported} ej rapporterade"] if goal.counts.not_reported else []
    return common.listed(parts)


def overview_header() -> tuple[str, ...]:
    return ("Mål", *(f"{status.sign} {status.label}" for status in Status), f"{NOT_REPORTED_SIGN} Ej rapp.", "Totalt")


def goals_heading() -> str:
    return "Mål och prioriterade områden"


def goal_name(summary: GoalSummary) -> str:
    goal = summary.goal
    return numbered(goal) if goal else name_of(None)


def about(summary: GoalSummary) -> tuple[tuple[str, str], ...]:
    """(label, text) of what the plan says of a goal, and how it is assessed; a priority is no goal to assess."""
    goal = summary.goal
    if goal is None:
        return ()
    if not goal.is_assessed:
        return (("Beskrivning:", goal.text),) if goal.text else ()
    given = (
        ("Områden:", ", ".join(goal.areas)),
        ("Mål:", goal.text),
        ("Målvärde:", target(goal, wording.in_brief(summary.indicators))),
        ("Nuläge enligt planen:", goal.baseline or "Planen anger inget nuläge."),
        *_assessed(summary.assessment),
    )
    return tuple((label, _BULLET.sub("\n• ", text)) for label, text in given if text)


def target(goal: Goal, brief: str = "") -> str:
    """A sentence of the goal's own text is only proposed as its target, and says so; `brief` stands for it."""
    if not goal.target_is_from_text:
        return goal.target or ""
    told = brief or goal.target
    return f"{told} (föreslaget, ur målets text)" if told else ""


def _assessed(assessment: Assessment | None) -> tuple[tuple[str, str], ...]:
    if assessment is None:
        return (("Bedömning:", "Målet är inte bedömt."),)
    source = f" ({assessment.source})" if assessment.source else ""
    late = " Kompletterad efter stängning." if assessment.late else ""
    return (
        ("Senaste nuläge:", f"{assessment.current}{source}" if assessment.current else ""),
        ("Bedömning:", f"{assessment.outlook.sign} {assessment.outlook.label}. {assessment.comment}{late}".strip()),
    )


def activities_caption(heading: str) -> str:
    return f"Aktiviteter under {heading}"


def activities_header() -> tuple[str, ...]:
    return ("Nr", "Aktivitet", "Typ", "Ansvarig", "Status", "Beräknas klart")


def no_activities() -> str:
    return "Inga aktiviteter är planerade här."


def kinds(values: tuple[Kind, ...]) -> str:
    return "/".join(_KINDS[value] for value in values) or "Ej angiven"


def status(standing: ActivityStanding) -> str:
    late = "\nKompletterad efter stängning" if standing.late else ""
    carried = f"\nSedan {common.tertial(standing.carried_from)}" if standing.carried_from else ""
    return common.status(standing.status) + late + carried


def finish(standing: ActivityStanding) -> str:
    if standing.finish:
        return standing.finish.isoformat()
    return "Visas inte" if standing.withheld and standing.status else ""


def comment(standing: ActivityStanding) -> str:
    return "Visas inte (skyddad aktivitet)" if standing.withheld and standing.status else standing.comment


def cause(standing: ActivityStanding, held: TertialMeasures) -> str:
    """Why it deviates, and below it what is done about it as far as that may be told."""
    found = held.of(standing.activity.id)
    told = measure.told(found, held.today) if found and not found.withheld else ""
    return "\n".join(filter(None, (comment(standing), told)))


def measures_of_day(day: date) -> str:
    return f"Åtgärderna visas som de stod {day.isoformat()}."


def deviations_heading() -> str:
    return "Avvikelser och åtgärder"


def deviations_caption() -> str:
    return "Aktiviteter som avviker från planen, de mest försenade först"


def deviations_header() -> tuple[str, ...]:
    return ("Nr", "Aktivitet och ansvarig", "Status", "Orsak och åtgärd", "Nytt datum")


def no_deviations() -> str:
    return "Ingen rapporterad aktivitet avviker från planen."


def changes_heading() -> str:
    return "Förändringar sedan förra rapporten"


def changes_caption(tertial: Tertial) -> str:
    return f"Aktiviteter som har bytt status sedan {common.tertial(tertial.previous)}"


def changes_header() -> tuple[str, ...]:
    return ("Nr", "Aktivitet", "Förra status", "Status nu")


def before(standing: ActivityStanding) -> str:
    return common.status(standing.previous)


def no_changes() -> str:
    return "Ingen aktivitet har bytt status sedan förra rapporten."


def no_earlier_reports() -> str:
    return "Det finns ingen tidigare rapport att jämföra med."


def decisions_heading() -> str:
    return "Behöver beslut"


def no_decisions() -> str:
    return "Ingen aktivitet behöver ett ställningstagande från ledningen."


def decisions_caption() -> str:
    return "Aktiviteter där ledningen behöver ta ställning"


def decisions_header() -> tuple[str, ...]:
    return ("Nr", "Aktivitet", "Ansvarig", "Att ta ställning till")


def initiatives_heading() -> str:
    return "Särskilda satsningar"


def finished_heading() -> str:
    return "Avslutade och avförda"


def finished_caption(first: bool) -> str:
    """`first`: there is no earlier report."""
    return f"Aktiviteter som har avslutats eller avförts{'' if first else ' sedan förra rapporten'}"


def finished_header() -> tuple[str, ...]:
    return ("Nr", "Aktivitet", "Ansvarig", "Status", "Kommentar")


def nothing_finished(first: bool) -> str:
    return f"Ingen aktivitet har avslutats eller avförts{' ännu' if first else ' sedan förra rapporten'}."


def unfinished_heading() -> str:
    return "Inte klara vid årets slut"


def unfinished_caption(year: int) -> str:
    return f"Aktiviteter som pågår enligt plan eller inte är påbörjade, utan datum efter {year}"


def unfinished_header() -> tuple[str, ...]:
    return ("Nr", "Aktivitet", "Ansvarig", "Status", "Beräknas klart")


def surveys_heading() -> str:
    return "Kvalitetsuppföljning"


def surveys_caption() -> str:
    return "Planerade medborgar- och kundundersökningar"


def surveys_header() -> tuple[str, ...]:
    return ("Enhet", "Undersökning", "Utfall", "Kontaktperson")


def outcome(each: SurveySummary) -> str:
    if each.outcome is None:
        return "Inte lämnat"
    return f"{each.outcome.outcome} ({each.outcome.source})" if each.outcome.source else each.outcome.outcome


def rows_heading() -> str:
    return "Bilaga 1. Alla aktiviteter"


def rows_caption() -> str:
    return "Alla aktiviteter med status för varje tertial"


def rows_header(tertials: tuple[Tertial, ...]) -> tuple[str, ...]:
    own = (f"T{each.number}" for each in tertials)
    return ("Nr", "Aktivitet", "Ansvarig", "Samverkan", *own, "Beräknas klart", "Kommentar")


def signs() -> str:
    meanings = [f"{status.sign} {status.label}" for status in Status] + [common.status(None)]
    return f"Tecken: {', '.join(meanings)}."


def withheld_heading() -> str:
    return "Bilaga 3. Vad som inte visas, och varför"


def withheld(count: int) -> str:
    if not count:
        return "Inga uppgifter är undantagna."
    which = "1 aktivitet är skyddad" if count == 1 else f"{count} aktiviteter är skyddade"
    return (
        f"{which} eftersom uppgifter om beredskap och säkerhet kan omfattas av sekretess (15 kap. och 18 kap. "
        "offentlighets- och sekretesslagen). För dem visas bara status: kommentar och datum är undantagna här. "
        "Siffrorna i rapporten räknar med dem. Begärs uppgifterna ut prövas det i varje enskilt fall."
    )


def source_heading() -> str:
    return "Bilaga 4. Underlag"


def source(summary: Summary, checksum: str) -> tuple[tuple[str, str], ...]:
    """(label, text). `checksum` is "" where it is not told."""
    taken = ("Uppgifterna hämtade:", f"{common.moment(summary.at)} (svensk tid)")
    return (taken, ("Kontrollsumma (SHA-256):", checksum)) if checksum else (taken,)


def frozen(at: datetime, checksum: str, same: bool) -> tuple[str, str]:
    """(label, text) of what was frozen when the round closed."""
    when = f"{common.moment(at)}"
    if same:
        return ("Fryst när omgången stängdes:", f"{when}. Rapporten visar de frysta uppgifterna.")
    return (
        "Fryst när omgången stängdes:",
        f"{when}, kontrollsumma {checksum}. Rapporten visar ett annat läge än det frysta.",
    )


def source_explained(*, checksum: bool) -> str:
    told = (
        "Underlaget är ansvariga enheters egna rapporter i Tertialbot. Sammanfattningen är skriven av fasta regler "
        "ur rapporterna, utan språkmodell."
    )
    return f"{told} Kontrollsumman ändras om någon uppgift ändras." if checksum else told


def unnamed() -> str:
    """Stands in the place of a protected activity's name where that is not told."""
    return "Skyddad aktivitet"


def other_units() -> str:
    """Stands in the place of units of which only what is protected is told."""
    return "Övriga"


def names_withheld(count: int) -> str:
    return "Namnet på den aktiviteten visas inte heller." if count == 1 else "Deras namn visas inte heller."


def late(count: int) -> str:
    which = "1 svar kom" if count == 1 else f"{count} svar kom"
    return f"{which} in efter att omgången stängdes och är märkta ”kompletterad efter stängning”."


def not_followed_up(tertial: Tertial | None) -> str:
    which = common.tertial(tertial).capitalize() if tertial else "Planen"
    return f"{which} har inte följts upp ännu, så det finns inget att sammanfatta."
