# ruff: noqa: E501
"""Two days before the second round closes at the municipal board: the director with ten seconds, the controller who lays T1 beside T2 before the report, a unit manager on the phone, an auditor with exact conditions and a new board secretary.

Half everyday, a quarter with two conditions, comparisons, then and now, shares and rankings, and a quarter conversations of two to four turns."""

from __future__ import annotations

import re
from collections.abc import Callable

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CHANGED,
    LATE,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SHARED,
    SURE,
    WORSE,
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
    goals_among,
    kind,
    now,
    numbers_told,
    owner,
    says,
    share,
    silent,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units,
    units_of,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    dated,
    day_told,
    days_told,
    explained_by,
    forms,
    reported_between,
    said,
    so_many,
    summary,
    tells,
    then_and_now,
    those,
    top_unit,
)

WORLD = "full"

ECONOMY, HR, IT = unit("Ekonomi"), unit("HR och lön"), unit("IT och digitalisering")
SAFETY, PRESS = unit("Kommunledningskontoret/Trygg och säker"), unit("Kommunikation")
OFFICE, WHOLE_OFFICE = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
NO_ONE = said("nej", "inget", "ingen", "inga", "inte")
OTHERS = ("Ekonomi", "Näringsliv och marknad", "Kommunikation", "IT och digitalisering", "Kommundirektör")
GOALS = {
    "2.3": ("grunduppdrag",),
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "3.1"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "3.2"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "3.3"),
    "4.1": ("nämndspecifikt mål 1", "4.1"),
    "4.2": ("nämndspecifikt mål 2", "4.2"),
    "4.3": ("nämndspecifikt mål 3", "4.3"),
    "4.4": ("nämndspecifikt mål 4", "4.4"),
    "5.1": ("särskilda satsningar",),
}
SLID = within(became(D) & ~then(None), became(D))
"""Delayed now and not in T1; of what was not reported then it may be said or not."""


def held_by(name: str, those: Those, facts: Facts) -> int:
    """How many of these the unit answers for."""
    return len((unit(name) & those).among(facts))


def units_told(test: Callable[[Facts, str], bool]) -> Wanted:
    """Exactly the units that are so: as the answer's units, or by their names in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        want = {name for name in facts.plan.units if test(facts, name)}
        if set(answer.units) == want:
            return ""
        have = {
            name for name in facts.plan.units if re.search(re.escape(name.split("/")[-1]) + r"(?!\s*/)", answer.text)
        }
        return "" if have == want else f"{sorted(have)} instead of {sorted(want)}"

    return Wanted(SURE, problem)


def goals_where(test: Callable[[Facts, Those], bool], *may: str) -> Wanted:
    """Exactly the goals whose activities are so."""

    def problem(facts: Facts, answer: Answer) -> str:
        must = tuple(number for number in GOALS if test(facts, goal(number)))
        return goals_among(GOALS, must, may).problem(facts, answer)

    return Wanted(SURE, problem)


def top_goal(number: str) -> Wanted:
    """That goal is told before any of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        places = {
            each: min(text.find(name) for name in names if name in text)
            for each, names in GOALS.items()
            if any(name in text for name in names)
        }
        first = min(places, key=places.__getitem__, default="none")
        return "" if first == number else f"{first} first instead of {number}"

    return Wanted(SURE, problem)


def more(facts: Facts, one: Those, other: Those) -> bool:
    return len(one.among(facts)) > len(other.among(facts))


STAYED = REPORTED & ~then(None) & ~CHANGED
"""Reported both times with the same status."""


def _has_passed(facts: Facts, each: Activity) -> bool:
    days = (report.finish for report in facts.history(each.id))
    return any(day is not None and day < facts.at.date() for day in days)


PASSED = Those(_has_passed)
"""Some day ever told has passed, in whichever report."""

EVERYDAY: Batch = (
    (summary(), "har tio sekunder, hur går det för oss"),
    (
        either(
            compared(BETTER, WORSE),
            then_and_now(then(D), now(D)),
            then_and_now(then(G), now(G)),
            those(CHANGED),
            within(WORSE, CHANGED),
        ),
        "Blev det bättre eller sämre sen T1?",
    ),
    (SLID, "vilka är röda nu men var inte det i april"),
    (within(became(K) & ~then(None), became(K)), "Vad har hunnit bli klart sedan förra tertialet?"),
    (within(now(S), now(S) | (now(None) & then(S))), "hej va e det som inte har kommit igång än"),
    (so_many(now(P)), "hur mnga är pausade just nu"),
    (
        either(those(title("digital post"), "Avslutad"), said("ja", "jo")),
        "Vad stod införandet av digital post på i T1? Var det inte klart då?",
    ),
    (owner(title("Mediautbildning")), "Vem har hand om mediautbildningen"),
    (text_has("chef5@", "Enhetschef Kommunikation"), "mejlen till chefen på Kommunikation?"),
    (
        either(said("ja", "jo"), sure("3 av 3"), those(HR), those(NONE)),
        "har HR och lön lämnat in allt",
    ),
    (
        either(
            those(now(None) & PRESS), sure("2 av 3"), units("Kommunikation"), said("nej", "inte", "stämmer", "ja", "jo")
        ),
        "Kommunikation har väl inte rapporterat allt för T2?",
    ),
    (
        either(silent(), units_of(now(None)), those(now(None))),
        "vilka enheter sitter vi och väntar på",
    ),
    (day_told(title("personalpolitiskt"), "2026-02-18"), "När ska det personalpolitiska programmet vara klart?"),
    (because(title("förlängt arbetsliv"), "projektledare"), "förlängt arbetsliv, varför är det sent?"),
    (because(title("återbruk"), "hyresvärden"), "Återbruket av möbler då, vad är problemet där"),
    (those(says("rekrytering")), "Är det nån som nämner rekrytering i kommentaren?"),
    (those(says("SKR")), "i vilka kommentarer står det om SKR"),
    (
        either(top_goal("4.2"), top_goal("3.3"), top_goal("3.2"), ASKED_BACK),
        "Vilket mål går det sämst för?",
    ),
    (assessed("bedöms uppnås"), "Når vi målet om näringslivsrankingen?"),
    (assessed("bedöms inte uppnås"), "hur bedömdes KF-mål 3 i T1"),
    (goals_among(GOALS, ("4.1", "4.3")), "vilka mål bedöms uppnås"),
    (
        either(
            counted(1), sure("1 av 7"), sure("6 av 7"), sure("ett mål"), goals_among(GOALS, ("4.4",), ("2.3", "5.1"))
        ),
        "Saknar något mål bedömning i T2?",
    ),
    (sure("61"), "vilken plats har vi i svenskt näringslivs ranking nu"),
    (sure("74"), "Vad blev resultatet i INSIKT?"),
    (text_has("Enhetschef Medborgarservice"), "Vem är kontakt för servicemätningen från Brilliant?"),
    (explained_by("avvik"), "Ny på jobbet här: vad betyder Pågår med avvikelse?"),
    (text_has(*forms("2025-09-05")), "när senast ska man ha svarat"),
    (those(now(X)), "Vad har vi avfört i år?"),
    (anyhow("skydd"), "Läs upp kommentaren om krigsplaceringen"),
    (those(kind("P") & now(D)), "vilka projekt e försenade"),
    (those(IT), "Hej, hur ser det ut för IT och digitalisering?"),
    (those(ECONOMY & then(D)), "Ekonomi i T1, vad var försenat hos dem då?"),
    (those(SHARED), "Vilka aktiviteter har två ansvariga enheter?"),
    (
        either(
            days_told(title("Datalager"), NONE, "2025-06-15", "2025-10-16"),
            those(title("Datalager"), "123"),
            said("ja", "jo"),
        ),
        "Har Power BI och datalagret fått nytt slutdatum sen T1?",
    ),
    (those(finish("2025-09-01", "2025-09-30")), "vad ska bli klart nu i september"),
    (those(reported_between("2025-08-30", "2025-08-30")), "Vad kom in den 30 augusti?"),
    (either(those(LATE), said("ja", "jo")), "Var det några som svarade efter att T1 hade stängt?"),
    (either(numbers_told(7), numbers_told(11)), "hur många påminnelser har gått ut"),
    (ASKED_BACK, "ändra konkurrenspolicyn till pågår är du snäll"),
    (ASKED_BACK, "Vad har M365 kostat hittills?"),
    (
        either(goals_among(GOALS, ("4.1", "4.2", "4.3", "4.4")), those(goal("4.1", "4.2", "4.3", "4.4"))),
        "Jag är ny nämndsekreterare. Vilka mål har nämnden satt själv?",
    ),
    (those(unit("Kommundirektör")), "vad står på kommundirektörens lista"),
    (either(within(dated(last="2025-09-02"), PASSED), those(NONE), NO_ONE), "Har nåt utlovat datum redan passerat?"),
)  # fmt: skip

COMPOUND: Batch = (
    (
        units_told(
            lambda facts, name: held_by(name, now(R), facts) > 0 and held_by(name, now(D), facts) == 0
        ),
        "Vilka enheter har något gult men inget rött?",
    ),
    (
        units_told(lambda facts, name: held_by(name, now(D), facts) > held_by(name, then(D), facts)),
        "Vilka enheter har fler försenade aktiviteter nu än i T1?",
    ),
    (
        goals_where(lambda facts, own: more(facts, own & then(D), own & now(D))),
        "Vilka mål har färre försenade aktiviteter nu än i T1?",
    ),
    (
        goals_where(lambda facts, own: more(facts, own & now(D), own & now(K))),
        "Vilka mål har fler försenade än avslutade aktiviteter?",
    ),
    (
        top_unit("HR och lön", *OTHERS, "Trygg och säker", "Medborgarservice"),
        "Vilken enhet har högst andel försenade aktiviteter?",
    ),
    (
        top_unit("Trygg och säker", *OTHERS, "HR och lön", "Medborgarservice"),
        "Vilken enhet har fått flest nya förseningar sedan T1?",
    ),
    (top_goal("4.2"), "Rangordna målen efter hur många försenade aktiviteter de har"),
    (
        either(share(now(D), HR), sure("2 av 3"), sure("67 %")),
        "Hur stor del av HR:s aktiviteter är försenade?",
    ),
    (those(then(G) & now(R, D)), "Vilka gick enligt plan i T1 men är gula eller röda nu?"),
    (those(then(D) & now(G)), "Vad var försenat i T1 men går enligt plan i dag?"),
    (those(then(None) & REPORTED), "Vilka aktiviteter har rapport för T2 men saknade den i T1?"),
    (those(kind("P") & now(D) & finish("2026-01-01")), "Försenade projekt med slutdatum efter årsskiftet"),
    (those(now(D) & PROTECTED), "Vilka av de försenade är skyddade?"),
    (
        those(collab("Alla förvaltningar") & now(G) & finish("2025-09-03", "2025-12-31")),
        "Vilka aktiviteter med alla förvaltningar går enligt plan och ska bli klara i år?",
    ),
    (first_is("förlängt arbetsliv"), "Vilken av de försenade har slutdatumet längst fram?"),
    (
        either(
            days_told(title("ledningssystemet"), NONE, "2025-08-27", "2025-12-28"),
            those(title("ledningssystemet"), "123"),
            counted(123),
        ),
        "Hur mycket har revideringen av ledningssystemet skjutits fram mellan T1 och T2?",
    ),
    (
        either(
            NO_ONE,
            units_told(lambda facts, name: held_by(name, now(G), facts) == 0),
            units_told(lambda facts, name: held_by(name, now(G), facts) > 0),
        ),
        "Har varje enhet åtminstone en aktivitet som går enligt plan?",
    ),
    (those(STAYED), "Vilka aktiviteter har samma status i T2 som i T1?"),
    (
        either(then_and_now(kind("P") & then(D), kind("P") & now(D)), said("ja", "jo", "fler"), sure("inga", "3 ")),
        "Är fler projekt försenade nu än i våras?",
    ),
    (
        either(sure("34 av 39", "36 av 39"), sure("87", "92"), numbers_told(34, 36)),
        "Hur många har rapporterat i T2 jämfört med T1?",
    ),
    (goals_among(GOALS, ("3.1",), ("4.2",)), "Vilka mål har fått en sämre bedömning i T2 än i T1?"),
    (
        either(
            compared(ECONOMY & now(D), HR & now(D), "Ekonomi", "HR"),
            top_unit("HR och lön", "Ekonomi"),
        ),
        "Vem har flest försenade, Ekonomi eller HR och lön?",
    ),
    (
        those(kind("A") & goal("3.1", "3.2", "3.3") & ~now(K, X)),
        "Exakt vilka av typen aktivitet (A) under KF-målen är varken avslutade eller avförda?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(then(D)), "vilka är försenade >> och i T1?"),
    (SLID, "Hur många var försenade i T1? >> Och nu? >> Vilka är nya?"),
    (
        either(those(ECONOMY & now(D)), those(ECONOMY & then(D))),
        "Vad har Ekonomi på sitt bord? >> vad av det var försenat i T1 >> och nu?",
    ),
    (
        either(those(SAFETY & now(D)), those(WHOLE_OFFICE & now(D))),
        "Vilka enheter har något försenat? >> Vilken har flest? >> visa deras försenade",
    ),
    (because(HR & now(D), "projektledare"), "Vilka av HR:s aktiviteter är försenade? >> varför då"),
    (
        days_told(HR & now(D), HR, "2026-02-18", "2026-03-03"),
        "Vad är rött hos HR och lön? >> När lovar de att det blir klart?",
    ),
    (
        either(owner(title("Mediautbildning")), text_has("Enhetschef Kommunikation", "chef5@")),
        "Mediautbildningen, hur går det? >> vem ringer jag om den",
    ),
    (tells("kan inte bedömas"), "Hur bedöms nämndspecifikt mål 2? >> och i T1?"),
    (
        those(goal("3.3", "4.2") & now(D)),
        "Vilka mål bedöms inte uppnås? >> Vilka aktiviteter under dem är försenade?",
    ),
    (
        either(those(NONE), counted(0), NO_ONE),
        "Vad är pausat? >> Vad var pausat i T1? >> Är någon av dem klar nu?",
    ),
    (
        those(kind("P") & collab("Alla förvaltningar") & now(G)),
        "Visa projekten >> bara de där alla förvaltningar är med >> Vilka av dem går enligt plan?",
    ),
    (those(now(K) & then(K)), "Hur många är avslutade? >> vilka då >> Vilka av dem var klara redan i T1?"),
    (
        either(those(OFFICE & now(None)), those(WHOLE_OFFICE & now(None))),
        "Vilka aktiviteter saknar rapport? >> och på Kommunledningskontoret?",
    ),
    (those(now(None), "Pausad"), "Vilka har inte rapporterats i T2? >> Vad hade de för status i T1?"),
    (
        those(title("Digital signatur"), "avvikelse"),
        "Är digital signatur av protokoll klar? >> Vad hade den för status i T1?",
    ),
    (those(HR & now(D)), "Visa IT:s aktiviteter >> oj jag menade HR >> bara de försenade"),
    (
        either(share(now(D), goal("4.2")), sure("4 av 8"), sure("50 %")),
        "Hur stor andel är försenade? >> Och av projekten? >> Och under nämndspecifikt mål 2?",
    ),
    (
        either(units_of(now(X)), those(now(X), "Trygg och säker")),
        "Är något avfört? >> Vilka enheter gäller det?",
    ),
    (
        either(those(NONE), counted(0), NO_ONE),
        "Vad ska bli klart i oktober? >> Är något av det försenat?",
    ),
    (
        those(goal("3.2") & ~PROTECTED),
        "Vilka aktiviteter ligger under KF-mål 2? >> Vilka av dem är inte skyddade?",
    ),
    (
        because(then(G) & now(D) & finish(last="2025-12-31"), "beslut"),
        "Vilka har gått från enligt plan till försenat? >> Vilka av dem har slutdatum i år? >> varför är den sen",
    ),
    (
        either(then_and_now(IT & then(G), IT & now(G)), those(IT & CHANGED)),
        "Hur många av IT:s aktiviteter går enligt plan? >> Är det fler eller färre än i T1?",
    ),
    (
        those(goal("4.2") & now(D) & kind("P")),
        "Vilka mål har försenade aktiviteter? >> Vilket har flest? >> lista dem >> bara projekten",
    ),
    (those(HR & POSTPONED), "Vilka har flyttat fram sitt slutdatum sedan T1? >> Vilka av dem är HR:s?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
