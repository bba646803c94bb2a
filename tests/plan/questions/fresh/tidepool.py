# ruff: noqa: ARG005, E501
"""The chief executive with ten seconds to spare, her secretary, and an internal auditor; the last days of T2 at a municipal executive board.

90 items: 24 of the chief executive (short, everyday, no terms), 17 of the secretary (practical, a few that cannot be
answered), 24 of the auditor (exact conditions: two dates, at least, neither nor, for the first time, twice in a row),
and 25 conversations of two to four turns."""

from __future__ import annotations

import re

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    LATE,
    LISTS,
    NONE,
    PROTECTED,
    REPORTED,
    SHARED,
    SURE,
    UNDONE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    S,
    Those,
    Wanted,
    X,
    anyhow,
    became,
    because,
    collab,
    counted,
    either,
    finish,
    first_is,
    goal,
    kind,
    now,
    numbers_told,
    reported_since,
    says,
    share,
    silent,
    state,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units,
    units_of,
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    compared,
    dated,
    day_told,
    days_told,
    explained,
    explained_by,
    forms,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    topmost,
)
from tests.plan.questions.world import T1, T2

WORLD = "full"

OFFICE, OFFICE_ALL = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
SAFETY = unit("Kommunledningskontoret/Trygg och säker")
FINANCE, STAFF, TRADE = unit("Ekonomi"), unit("HR och lön"), unit("Näringsliv och marknad")
IT = unit("IT och digitalisering")
COUNCIL_GOALS = goal("3.1", "3.2", "3.3")
UNMARKED = Those(lambda facts, each: not each.kinds)
OTHER_UNITS = ("hr och lön", "ekonomi", "it och digitalisering", "näringsliv och marknad", "kommundirektör")

TROUBLED = now(D, R, P)
SILENT = now(None)
CLEARLY_WORSE = (then(G) & now(R, D, P)) | (then(K) & ~now(K) & REPORTED) | (then(S) & now(D)) | (then(R) & now(D, P))
PERHAPS_WORSE = (then(None) & TROUBLED) | (now(X) & ~then(X))
CLEARLY_BETTER = (then(D, R, P) & now(G)) | (then(D) & now(R))
BURNING = either(or_units(within(now(D), TROUBLED | SILENT)), summary())
MISSING = either(silent(), those(SILENT))

_NAMES = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "bästa möjliga bemötande", "i kontakt med kommunen"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "trygga utomhus", "medborgarna i kommunen"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "framkant i miljö"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "attraktiv och trygg"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "arbeta högre upp i åldrarna", "som arbetsgivare ska"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "näringslivets förutsättningar", "aktivt med att stärka"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "drogfritt liv", "ungdomar som bor"),
}


def _place(number: str, text: str) -> int:
    """Where a goal is first named, -1 for nowhere."""
    found = [text.find(name) for name in _NAMES[number] if name in text]
    alone = re.search(rf"(?<![\d.]){re.escape(number)}(?!\d)", text)
    return min([*found, *([alone.start()] if alone else [])], default=-1)


def goals_named(must: tuple[str, ...], may: tuple[str, ...] = ()) -> Wanted:
    """These goals are named in the text, perhaps those, and no others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        named = {number for number in _NAMES if _place(number, answer.text.lower()) > -1}
        return "" if set(must) <= named <= {*must, *may} else f"goals {sorted(named)} instead of {sorted(must)}"

    return Wanted(SURE, problem)


def goal_on_top(number: str) -> Wanted:
    """The goal is named before any other."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        place = _place(number, text)
        if place < 0:
            return f"no {number}"
        return next((f"{each} first" for each in _NAMES if -1 < _place(each, text) < place), "")

    return Wanted(SURE, problem)


def some_of(least: int, may: Those) -> Wanted:
    """At least so many activities, all of them of those."""

    def problem(facts: Facts, answer: Answer) -> str:
        have = {each.id for each in answer.activities}
        if have - set(may.among(facts)):
            return f"{len(have - set(may.among(facts)))} too many"
        return "" if len(have) >= least else f"only {len(have)} activities"

    return Wanted(LISTS | {"detail", "units"}, problem)


def against_spring() -> Wanted:
    """How many were delayed then and are now, with the earlier tertial named; or what has become better or worse."""
    both = then_and_now(then(D), now(D))

    def problem(facts: Facts, answer: Answer) -> str:
        named = re.search(r"tertial 1|\bt1\b|vår|april|förra tertialet|förut", answer.text.lower())
        return both.problem(facts, answer) if named else "the earlier tertial is not named"

    moved = CHANGED | PERHAPS_WORSE | SILENT
    return either(
        Wanted(SURE, problem), or_units(within(CLEARLY_WORSE, moved)), or_units(within(CLEARLY_BETTER, moved))
    )


def on_top_with(name: str, others: tuple[str, ...], number: int) -> Wanted:
    """The name before any of the others, and the number in the text."""
    first = topmost(name, others)
    return Wanted(
        SURE, lambda facts, answer: first.problem(facts, answer) or numbers_told(number).problem(facts, answer)
    )


def _finishes(facts: Facts, each: Activity) -> tuple[str, str]:
    """The days told in T1 and in T2, "" for none."""
    held = (facts.report(each.id, when) for when in (T1, T2))
    first, second = (report.finish.isoformat() if report and report.finish else "" for report in held)
    return first, second


def _over_new_year(facts: Facts, each: Activity) -> bool:
    first, second = _finishes(facts, each)
    return first.startswith("2025") and second.startswith("2026")


OVER_NEW_YEAR = Those(_over_new_year)
DUE_BY_SUMMER = Those(lambda facts, each: "" < _finishes(facts, each)[0] < "2025-09-01")
WAITING_UNDATED = DUE_BY_SUMMER & now(P, S)
BY_NEW_YEAR = finish("2025-09-03", "2025-12-31")
PROJECTS = kind("P")

DIRECTOR: Batch = (
    (summary(), "Läget?"),
    (BURNING, "Vad brinner just nu?"),
    (
        either(BURNING, topmost("trygg och säker", OTHER_UNITS), units_of(now(D))),
        "Har tio sekunder i hissen, var ska jag lägga min tid?",
    ),
    (against_spring(), "hur ligger vi till mot i våras"),
    (
        either(MISSING, sure("Enhetschef Kommunledningskontoret", "Enhetschef Kommunikation", "Enhetschef Medborgarservice")),
        "Vem ska jag ringa för att få in det som fattas?",
    ),
    (or_units(within(CLEARLY_WORSE, PERHAPS_WORSE)), "nåt som gått snett sen sist?"),
    (
        either(units("Kommunledningskontoret/Trygg och säker"), topmost("trygg och säker", OTHER_UNITS)),
        "Hos vilken enhet är det mest strul?",
    ),
    (or_units(within(became(K), now(K) | CLEARLY_BETTER)), "Har vi något att fira?"),
    (either(sure("inte uppnås", "delvis"), goals_named(("4.1", "4.3"))), "Når vi våra mål i år?"),
    (goal_on_top("4.2"), "Vilket mål tyngs av flest förseningar?"),
    (
        either(those(title("Power BI"), "avvikelse"), said("nej")),
        "Kan jag lova KSO att Power BI-bygget rullar på som tänkt?",
    ),
    (those(title("digital post"), "Pausad"), "Är digital post i hamn nu?"),
    (
        either(or_units(day_told(title("personalpolitiskt"), "2026-02-18")), said("nej")),
        "Blir personalpolitiska programmet klart före jul?",
    ),
    (because(title("återbruk av möbler"), "hyresvärden"), "varför hackar möbelåterbruket"),
    (
        either(so_many(now(K)), share(now(K)), share(now(K), REPORTED), numbers_told(5, 39)),
        "Hur många är i mål, av alla vi har?",
    ),
    (those(now(X)), "vad har vi gett upp helt"),
    (those(unit("Kommundirektör")), "Vad står på kommundirektörens egen lista?"),
    (
        either(those(IT), those(IT & now(G)), those(IT & ~now(G)), those(IT & ~now(G, K)), said("nej", "inte", "delvis", "nästan")),
        "Är det grönt på IT?",
    ),
    (or_units(within(SAFETY & now(D), SAFETY)), "hur mår trygg och säker"),
    (or_units(within(now(P), now(D, S, X))), "Är det någonting som har stannat av helt?"),
    (
        either(some_of(3, TROUBLED | SILENT), summary()),
        "Tre saker att ta upp med ledningsgruppen på måndag, tack",
    ),
    (or_units(within(now(G) & then(G), now(K) & then(G, K))), "Vad har gått på räls både i våras och nu?"),
    (
        either(so_many(BY_NEW_YEAR), so_many(BY_NEW_YEAR | now(K)), or_units(within(BY_NEW_YEAR, now(K)))),
        "hur mkt tror cheferna att vi hinner få klart före nyår?",
    ),
    (or_units(within(says("beslut") & UNDONE, says("beslut"))), "Vad ligger och väntar på beslut?"),
)  # fmt: skip

SECRETARY: Batch = (
    (
        text_has("2 dagar", "två dagar", *forms("2025-09-05")),
        "Hej, hur många dagar till innan det stänger för svar?",
    ),
    (those(TRADE), "behöver allt Näringsliv och marknad har i planen, ska in i kallelsen till kl 13"),
    (numbers_told(7), "hur tjatiga har vi varit den här omgången? antal påminnelser menar jag"),
    (summary(), "Kan du skriva några rader om läget som jag klistrar in i direktörens måndagsmejl?"),
    (
        either(those(FINANCE), those(FINANCE & SILENT), counted(0), said("ja"), sure("5 av 5")),
        "Har Ekonomi lämnat in allt de ska?",
    ),
    (explained("pausad", "avförd"), "När ska man välja Pausad och inte Avförd?"),
    (text_has("Enhetschef Medborgarservice"), "kontaktperson servicemätningen?"),
    (anyhow("74"), "Vad blev det för index i INSIKT?"),
    (those(SHARED), "vilka aktiviteter delar två enheter på"),
    (text_has("trygga utomhus"), "KF-mål 2, hur lyder det?"),
    (
        anyhow("3 %", "årskurs 8"),
        "Hur många procent av åttorna hade använt narkotika, enligt utgångsläget i planen?",
    ),
    (those(finish("2025-10-01", "2025-10-31")), "Vad ska landa i oktober?"),
    (either(anyhow("skydd"), ASKED_BACK), "Läs upp vad chefen har skrivit om krigsorganisationen."),
    (either(ASKED_BACK, MISSING), "Skulle du kunna mejla dom chefer som inte har svarat?"),
    (
        either(ASKED_BACK, because(title("Viable cities"), "timm")),
        "Hur många arbetstimmar har gått åt till Viable cities?",
    ),
    (so_many(reported_since("2025-09-01")), "Har det trillat in någon rapport den här veckan?"),
    (those(reported_between("2025-08-30", "2025-08-31")), "Vad rapporterades i helgen som var?"),
)  # fmt: skip

AUDITOR: Batch = (
    (
        those(now(D) & then(D)),
        "Vilka aktiviteter har rapporterats som försenade två tertial i rad?",
    ),
    (those(became(D)), "Vad fick statusen Försenad för första gången i T2?"),
    (
        those(finish("2025-11-01", "2026-02-28")),
        "Lista allt med beräknat slutdatum mellan den 1 november 2025 och den 28 februari 2026, gränsdagarna inräknade.",
    ),
    (
        either(units_with(now(D), 2), those(now(D) & (SAFETY | OFFICE | STAFF))),
        "Enheter med minst två försenade aktiviteter?",
    ),
    (so_many(LATE), "Förekommer det svar som lämnats in efter att omgången stängdes?"),
    (
        or_units(within(now(D, R, P, S), SILENT)),
        "Vilka aktiviteter är i T2 varken avslutade, avförda eller på väg enligt plan?",
    ),
    (
        so_many(reported_between("2025-08-21", "2025-08-25")),
        "Hur många svar registrerades fr.o.m. 21 augusti t.o.m. 25 augusti?",
    ),
    (
        either(share(TROUBLED, PROJECTS), share(TROUBLED, PROJECTS & REPORTED), numbers_told(5, 15), numbers_told(5, 14)),
        "Hur stor andel av projekten avviker, det vill säga är försenade, pausade eller pågår med avvikelse?",
    ),
    (
        either(
            units_where(lambda facts, held: all(state(facts, each, T2) not in (D, None) for each in held)),
            those(TRADE | IT, "Näringsliv och marknad", "IT och digitalisering"),
        ),
        "Finns enheter som varken har någon försening eller något som inte har rapporterats?",
    ),
    (so_many(then(K) & ~now(K)), "Har någon aktivitet stått som avslutad i T1 för att sedan öppnas igen?"),
    (
        those(OVER_NEW_YEAR),
        "Vilka aktiviteter hade i T1 ett slutdatum under 2025 men har nu ett under 2026?",
    ),
    (
        those(DUE_BY_SUMMER & ~now(K, X)),
        "Vad skulle enligt T1-rapporten ha varit färdigt före den 1 september men är det fortfarande inte?",
    ),
    (
        either(within(NONE, now(D) & PROTECTED), counted(0), counted(3), said("nej", "ingen", "inga")),
        "Saknas slutdatum för någon av de försenade?",
    ),
    (
        those(collab("Alla förvaltningar") & now(D, R)),
        "Redovisa sådant som samverkar med alla förvaltningar och som antingen är försenat eller har avvikelse.",
    ),
    (
        or_units(within(PROTECTED & CHANGED, PROTECTED & then(None) & REPORTED)),
        "Vilka skyddade aktiviteter har fått en annan status i T2 än de hade i T1?",
    ),
    (so_many(now(P) | then(P)), "Antal aktiviteter som har varit pausade i åtminstone ett av årets två tertial?"),
    (
        either(those(NONE), counted(0), said("nej", "ingen", "inga", "inget")),
        "Är det någon aktivitet som aldrig har fått ett enda svar i år?",
    ),
    (those(reported_between("2025-05-01", "2025-05-31")), "Vilka T1-svar är daterade i maj?"),
    (
        goals_named(("3.1",), ("4.2",)),
        "För vilket eller vilka mål är bedömningen sämre i T2 än i T1?",
    ),
    (
        either(numbers_told(36, 34), numbers_told(92, 87)),
        "Svarsfrekvensen i T1 respektive T2, tack.",
    ),
    (
        those(now(D) & reported_between("2025-08-27", "2025-08-31")),
        "Av de försenade, vilka rapporterades in mellan 27/8 och 31/8?",
    ),
    (
        either(ASKED_BACK, explained_by("tertial 3", "T3")),
        "Vad visar uppföljningen för tertial 3?",
    ),
    (
        or_units(within(dated(last="2025-09-02"), WAITING_UNDATED)),
        "Det som har ett passerat slutdatum utan att vara klart, vilka aktiviteter rör det sig om?",
    ),
    (those(UNMARKED), "Vilken rad i planen är inte märkt som vare sig P, A eller F?"),
)  # fmt: skip

TALKS: Batch = (
    (
        either(units_of(now(D)), those(now(D))),
        "Ge mig en snabb bild. >> Vilka enheter är det som ligger bakom förseningarna?",
    ),
    (
        or_units(within(now(D) & ~PROTECTED, (TROUBLED | SILENT) & ~PROTECTED)),
        "vad brinner >> strunta i det som är skyddat",
    ),
    (first_is("ledningssystemet"), "Vilka aktiviteter är röda? >> Vilken av dem räknar man med blir klar först?"),
    (
        either(
            topmost("hr och lön", ("ekonomi",)),
            compared(STAFF & now(D), FINANCE & now(D), "HR och lön", "Ekonomi"),
        ),
        "hr? >> ekonomi? >> vem av dom ligger risigast till",
    ),
    (so_many(became(K)), "Vad är avslutat? >> Hur många av dem blev det först efter T1?"),
    (
        either(those(SILENT & COUNCIL_GOALS), counted(SILENT & COUNCIL_GOALS)),
        "Vilka svar är det vi saknar? >> Hör något av det till KF-målen?",
    ),
    (those(SAFETY & ~PROTECTED), "Visa Trygg och säkers aktiviteter >> ta bort de skyddade"),
    (those(now(D) & kind("F")), "Är några projekt försenade? >> Samma sak för förstudierna."),
    (
        either(those(NONE), counted(0), said("nej", "ingen", "inga", "inte")),
        "Hur många står på paus? >> I T1 då? >> Är det någon som är med båda gångerna?",
    ),
    (
        those(finish("2025-09-01", "2025-10-31")),
        "Vad ska vara färdigt i september? >> ta med oktober också",
    ),
    (
        or_units(within(title("Digital kompetens"), title("Handslaget"))),
        "Var skyller man på SKR i kommentarerna? >> Vilka av dem är IT:s?",
    ),
    (
        sure("delvis uppnås"),
        "Vad är bedömningen av nämndspecifikt mål 1? >> Vad sa man i T1?",
    ),
    (
        either(those(title("Power BI"), "Försenad"), said("ja")),
        "Hur går det med beslutsstödet? >> var det rött redan i våras?",
    ),
    (
        either(so_many(OFFICE & SILENT), so_many(OFFICE_ALL & SILENT)),
        "Vem har inte hört av sig? >> Hur mycket fattas från just kommunledningskontoret?",
    ),
    (those(now(D)), "de gula tack >> oj fel färg, de röda"),
    (
        or_units(within(CLEARLY_WORSE & PROJECTS, PERHAPS_WORSE & PROJECTS)),
        "Vilka aktiviteter har försämrats sedan T1? >> Begränsa till projekten.",
    ),
    (
        either(
            text_has("123", "fyra månader", "4 månader", "18 veckor"),
            or_units(days_told(title("näringslivsstrategi"), NONE, "2025-06-05", "2025-10-06")),
        ),
        "Hur har Näringsliv det? >> Strategin, när är den färdig? >> Vad sa de i våras? >> Så hur mycket har den glidit?",
    ),
    (
        or_units(day_told(title("näringslivsstrategi"), "2025-10-06")),
        "Vilka aktiviteter hör till nämndspecifikt mål 3? >> Den andra av dem, när räknar de med att den är klar?",
    ),
    (
        because(title("förlängt arbetsliv"), "projektledare"),
        "Hur många var försenade i T1? >> Vilka av dem är det fortfarande? >> Vad beror det på?",
    ),
    (
        or_units(within(title("förbättringsförslag"), now(X), "Orsak 25")),
        "Är det något vi har strukit? >> Och skälen till det?",
    ),
    (
        or_units(within(FINANCE & ~now(K, X) & ~title("inköp och upphandling"), title("inköp och upphandling"))),
        "vem har inköpsrevideringen >> vad mer har de som inte är klart",
    ),
    (
        on_top_with("trygg och säker", OTHER_UNITS, 5),
        "Vilken enhet har flest försenade? >> och om man räknar in det gula?",
    ),
    (ASKED_BACK, "Tack för hjälpen! >> Och den då?"),
    (
        either(share(now(D)), share(now(D), REPORTED), sure("8 av 39"), sure("8 av 34")),
        "Hur ser det ut för Kommunikation? >> Vad är försenat? >> Nej, i hela planen alltså >> Hur stor del av allt är det?",
    ),
    (
        so_many(BY_NEW_YEAR & PROJECTS & now(D, R)),
        "Vilka aktiviteter ska bli klara före årsskiftet? >> Vilka av dessa är projekt? >> Hur många av dem är försenade eller har avvikelse?",
    ),
)  # fmt: skip

BATCH: Batch = DIRECTOR + SECRETARY + AUDITOR + TALKS
