# ruff: noqa: ARG005, E501
"""Two days before T2 closes at Mjölby's kommunstyrelse: unit managers with a phone in the corridor, a controller who ticks off a list of checks before the board report, and a kommundirektör between two meetings.

Half everyday, a quarter with two conditions, two tertials, promises, exceptions or counts per unit and goal, and a quarter conversations."""

import re
from collections.abc import Mapping

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CLARIFY,
    LATE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SURE,
    TROUBLE,
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
    became,
    because,
    collab,
    either,
    finish,
    first_is,
    goal,
    goals_among,
    kind,
    now,
    numbers_told,
    owner,
    reported_since,
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
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    dated,
    day_told,
    explained_by,
    forms,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1

WORLD = "full"

ECONOMY, OFFICE, ALL_OFFICE = unit("Ekonomi"), unit("Kommunledningskontoret"), under("Kommunledningskontoret")
SAFE, SERVICE = unit("Kommunledningskontoret/Trygg och säker"), unit("Kommunledningskontoret/Medborgarservice")
BUSINESS, COMMS, IT = unit("Näringsliv och marknad"), unit("Kommunikation"), unit("IT och digitalisering")
HR, DIRECTOR = unit("HR och lön"), unit("Kommundirektör")
ALL = collab("Alla förvaltningar")
SERVICE_TITLE = Those(lambda facts, each: each.title == "Service och bemötande")
OTHERS = ("Ekonomi", "Näringsliv och marknad", "Trygg och säker", "Kommunikation", "IT och digitalisering", "Medborgarservice", "HR och lön")  # fmt: skip
NO = ("nej", "inget", "ingen", "inga", "inte")
GOALS: Mapping[str, tuple[str, ...]] = {
    "2.3": ("prioriterade områden",),
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "i kontakt med kommunen"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "medborgarna i kommunen ska känna"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "framkant i miljö"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "attraktiv och trygg kommun"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "som arbetsgivare ska"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "stärka näringslivets"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "drogfritt liv"),
    "5.1": ("särskilda satsningar", "särskild satsning"),
}


def promised(last: str) -> Those:
    """Said in T1 that it would be finished by that day."""

    def test(facts: Facts, each: Activity) -> bool:
        report = facts.report(each.id, T1)
        return bool(report and not each.protected and report.finish and report.finish.isoformat() <= last)

    return Those(test)


def _told(text: str, names: tuple[str, ...], numbers: set[int]) -> bool:
    """A line with one of the names and one of the numbers beside it."""
    for line in text.lower().splitlines():
        for name in names:
            pattern = re.escape(name.lower()) + r"(?![\w/]|\s*/)"
            if re.search(pattern, line):
                rest = re.sub(pattern, " ", line)
                if any(re.search(rf"(?<![\d\-.]){number}(?![\d\-])", rest) for number in numbers):
                    return True
    return False


def per_each_unit(wanted: Those) -> Wanted:
    """Every unit that has any of these with how many, or exactly these with the units' names."""

    def problem(facts: Facts, answer: Answer) -> str:
        held = {name: {len((wanted & unit(name)).among(facts)), len((wanted & under(name)).among(facts))}
                for name in facts.plan.units if (wanted & unit(name)).among(facts)}  # fmt: skip
        short = {name: (name, name.split("/")[-1]) for name in held}
        if not those(wanted).problem(facts, answer) and all(any(s in answer.text for s in short[n]) for n in held):
            return ""
        missing = [name for name, numbers in held.items() if not _told(answer.text, short[name], numbers)]
        return f"no number for {missing}" if missing else ""

    return Wanted(SURE, problem)


def per_each_goal(wanted: Those) -> Wanted:
    """Every goal that has any of these with how many, or exactly these with the goals' names."""

    def problem(facts: Facts, answer: Answer) -> str:
        held = {name: {len(found)} for name in GOALS if (found := (wanted & goal(name)).among(facts))}
        text = answer.text.lower()
        if not those(wanted).problem(facts, answer) and all(any(n in text for n in (*GOALS[g], g)) for g in held):
            return ""
        missing = [name for name, numbers in held.items() if not _told(text, (*GOALS[name], name), numbers)]
        return f"no number for {missing}" if missing else ""

    return Wanted(SURE, problem)


EVERYDAY: Batch = (
    (those(HR & now(D)), "hej! va har HR o lön för nåt som e försenat"),
    (those(title("Införande av digital post"), "Pausad"), "läget med digital post?"),
    (within(COMMS & UNDONE, COMMS), "Jag är enhetschef på Kommunikation, vad har jag på mitt bord?"),
    (
        either(those(SERVICE & now(None)), those(SERVICE), units("Kommunledningskontoret/Medborgarservice"), said(*NO), sure("2 av 3")),
        "har medborgarservice lämnat in allt för t2",
    ),
    (day_told(title("näringslivsstrategi"), "2025-10-06"), "när ska näringslivsstrategin va klar?"),
    (those(title("personalsystem"), "Ej påbörjad"), "Upphandlingen av personalsystem, har dom kommit igång?"),
    (owner(title("Viable")), "vem ansvarar för viable cities"),
    (because(title("Cirkulär"), "hyresvärden"), "återbruket av möbler är ju sent, vad beror det på?"),
    (text_has(*forms("2025-09-05")), "sista dag att svara för t2??"),
    (either(silent(), those(now(None))), "vilka har inte rapporterat än"),
    (so_many(now(D)), "hur mnga är försenade just nu"),
    (summary(), "Ge mig en kort lägesbild inför ledningsgruppen, sitter i bilen"),
    (explained_by("avvikelse"), "Vad betyder egentligen \"pågår med avvikelse\"?"),
    (text_has("skydd", "sekretess"), "vad har dom skrivit i kommentaren på risk- och sårbarhetsanalysen"),
    (those(now(P)), "nåt som är pausat?"),
    (those(title("Trygghetspunkter"), "Avslutad"), "trygghetspunkterna, blev vi klara med dem?"),
    (
        either(assessed("bedöms uppnås"), sure("bedöms uppnås"), sure("61"), those(goal("4.3"))),
        "Hur ligger vi till med målet om näringslivsrankingen?",
    ),
    (either(assessed("bedöms inte uppnås"), said("nej")), "Tror vi att KF-mål 3 nås?"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad ska bli färdigt i oktober?"),
    (either(share(REPORTED), sure("34 av 39")), "Hur stor del har svarat så långt?"),
    (text_has("Enhetschef IT", "chef6@"), "Hej, vem är chef för IT och digitalisering?"),
    (within(kind("F") & ~now(X), kind("F")), "Visa alla förstudier"),
    (within(collab("UTB"), collab("UTB") | ALL), "vilka aktiviteter gör vi ihop med UTB"),
    (ASKED_BACK, "kan du sätta återbruket av möbler som klart åt mig"),
    (ASKED_BACK, "hur mycket har digital signatur av protokoll kostat"),
    (text_has("74"), "vad blev resultatet i INSIKT i år"),
    (text_has("Enhetschef Medborgarservice"), "Vem är kontaktperson för servicemätningen från Brilliant?"),
    (those(title("Mediautbildning"), "rapport"), "mediautbildningen då, har vi hört nåt?"),
    (those(now(X)), "Vad har vi avfört?"),
    (
        either(within(SERVICE_TITLE, title("service och bemötande")), CLARIFY),
        "service o bemötande hur går d",
    ),
    (
        either(CLARIFY, within(goal("3.1", "4.1"), goal("3.1", "4.1"))),
        "hur går det för mål 1",
    ),
    (those(SAFE & now(D)), "rött hos trygg och säker?"),
    (within(goal("4.4"), goal("4.4")), "Vad gör vi inom nämndmål 4?"),
    (
        either(those(DIRECTOR), units("Kommundirektör"), said(*NO)),
        "Har kommundirektören rapporterat sitt?",
    ),
    (numbers_told(7), "hur många påminnelser har gått ut den här omgången"),
    (those(now(K)), "va e klart hittills i år"),
    (those(title("allmänna val"), "Pågår enligt plan"), "valförberedelserna inför 2026, rullar det på?"),
    (day_told(title("Förstudie upphandling"), "2025-10-29"), "Vilket slutdatum har förstudien om ekonomisystemet?"),
    (top_unit("Kommunledningskontoret", *OTHERS), "Vilken enhet har flest aktiviteter?"),
    (those(BUSINESS), "visa allt för Näringsliv o marknad tack"),
    (text_has("högre upp i åldrarna"), "hur lyder nämndspecifikt mål 2"),
    (those(reported_between("2025-08-31", "2025-08-31")), "Vad kom in i söndags?"),
    (so_many(reported_since("2025-09-01")), "Har det rapporterats något nu i september?"),
    (those(says("rekrytering")), "Vilka skriver om rekrytering i sina kommentarer?"),
    (either(TROUBLE, summary()), "Vad bör jag som kommundirektör oroa mig för?"),
)  # fmt: skip

COMPOUND: Batch = (
    (
        within(then(G) & now(R, D, P), then(G) & ~now(G)),
        "Vad var enligt plan i T1 men är det inte längre?",
    ),
    (
        either(so_many(then(D) & now(D)), sure("1 av 6"), sure("en av sex")),
        "Av de som var försenade i T1, hur många är det fortfarande?",
    ),
    (
        within(promised("2025-08-31") & UNDONE & REPORTED, promised("2025-08-31") & UNDONE),
        "Vilka lovade i T1 att vara klara före september men är fortfarande inte klara?",
    ),
    (those(POSTPONED), "Vilka har fått ett senare slutdatum i T2 än de hade i T1?"),
    (per_each_unit(now(D)), "Antal försenade per enhet, tack"),
    (per_each_goal(now(D)), "Hur många försenade aktiviteter finns det under varje mål?"),
    (units_with(now(D), 0, 0), "Vilka enheter har inte en enda försenad aktivitet?"),
    (those(now(D) & ~PROTECTED), "Alla försenade utom de skyddade"),
    (
        within(IT & kind("P") & ~now(D, K), IT & kind("P") & ~now(D)),
        "Vilka av IT:s projekt är inte försenade?",
    ),
    (then_and_now(then(K), now(K)), "Hur många var avslutade i T1 och hur många är det i T2?"),
    (those(ALL & now(D, P)), "Vilka aktiviteter i samverkan med alla förvaltningar är försenade eller pausade?"),
    (
        within(OFFICE & now(None) & ~then(None), ALL_OFFICE & now(None) & ~then(None)),
        "Vilka av Kommunledningskontorets aktiviteter rapporterades i T1 men inte i T2?",
    ),
    (those(now(D) & finish("2026-01-01", "2026-12-31")), "Vilka av de försenade blir klara först nästa år?"),
    (those(then(None) & REPORTED), "Vilka aktiviteter saknade rapport i T1 men har en nu?"),
    (
        either(
            compared(HR & now(D), ECONOMY & now(D), "HR och lön", "Ekonomi"),
            top_unit("HR och lön", "Ekonomi"),
        ),
        "Vem har mest försenat, Ekonomi eller HR och lön?",
    ),
    (goals_among(GOALS, ("3.1",), ("4.2",)), "Vilka mål bedöms sämre nu än i T1?"),
    (
        goals_among(GOALS, ("4.3", "4.4"), ("2.3", "5.1")),
        "Vilka mål har varken något försenat eller något pausat?",
    ),
    (
        either(those(dated(last="2025-09-02")), within(promised("2025-09-02") & UNDONE & REPORTED, promised("2025-09-02") & UNDONE)),
        "Finns det aktiviteter vars utlovade slutdatum har passerat utan att de är klara?",
    ),
    (those(LATE), "Vilka T1-rapporter kom in efter stängning?"),
    (within(now(R, D, P, S), now(None)), "Vilka är varken avslutade, avförda eller enligt plan?"),
    (those(now(K) & ~then(K)), "Vad har blivit avslutat sedan T1?"),
    (
        within(BETTER & now(R), BETTER & ~now(K, G)),
        "Vilka har fått bättre status sedan T1 men är ändå inte i mål eller enligt plan?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (within(HR & then(D) & now(D), HR & then(D)), "Visa HR och löns aktiviteter >> vilka av dem var försenade redan i T1"),
    (
        either(day_told(title("Cirkulär"), "2025-10-10"), those(title("Cirkulär"), "Pågår enligt plan")),
        "Hur går det med cirkulär ekonomi >> när blir det klart då >> vad sa de i T1?",
    ),
    (per_each_unit(now(R)), "Hur många pågår med avvikelse? >> per enhet?"),
    (
        within(goal("3.2") & now(K), goal("3.2") & ~now(D)),
        "Vad ligger under KF-mål 2? >> vilka av dem är inte försenade",
    ),
    (owner(title("Digital signatur")), "Digital signatur av protokoll, är det klart? >> Vem ansvarade för det?"),
    (
        text_has("Enhetschef Kommunikation", "chef5@"),
        "vilka saknar rapport >> vem ringer jag på Kommunikation",
    ),
    (those(IT & ~now(K)), "Vad har Ekonomi? >> och IT? >> bara de som inte är avslutade"),
    (
        either(sure("kan inte bedömas"), within(goal("4.2") & ~then(None), goal("4.2"))),
        "Hur bedöms nämndspecifikt mål 2? >> Och hur var det i T1?",
    ),
    (because(now(P), "väntar på beslut"), "vad är pausat >> varför"),
    (so_many(then(K) & kind("P")), "Hur många projekt är avslutade? >> Och i T1?"),
    (those(finish("2025-12-01", "2025-12-31")), "Vad ska bli klart i november >> och december"),
    (those(now(R) & ~SAFE), "Vilka aktiviteter är gula? >> Alla utom Trygg och säkers"),
    (
        either(
            units_of(became(D)),
            units_of(became(D) & ~then(None)),
            those(became(D), "Trygg och säker", "HR och lön"),
            those(became(D) & ~then(None), "Trygg och säker"),
        ),
        "Vad har blivit försenat sedan T1? >> Vilka enheter handlar det om?",
    ),
    (first_is("Revidering ledningssystemet"), "Vilka är försenade? >> Vilken av dem väntas bli klar först?"),
    (those(SAFE & now(D)), "Vad har Kommunledningskontoret som är försenat? >> förlåt, jag menade Trygg och säker"),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("3 av 15"), sure("3 av 14")),
        "Hur stor andel är försenade? >> och om man bara tar projekten",
    ),
    (within(title("Upplevelsecenter"), title("Upplevelsecenter") | ALL, "Avslutad"), "Vad gör vi ihop med SBF? >> hur går det med det"),
    (
        within(title("förlängt arbetsliv"), HR & then(D), "väntar på beslut"),
        "Vad skriver HR och lön om förlängt arbetsliv? >> Vad skrev de i T1?",
    ),
    (those(goal("5.1") & now(None)), "Vilka är de särskilda satsningarna? >> Vilka av dem har ingen rapport"),
    (
        those(then(K) & ~now(K)),
        "Hur många var avslutade i T1? >> Är det någon av dem som inte är avslutad längre?",
    ),
    (
        either(those(now(X), "ej påbörjad", "pausad"), said("nej", "ingen")),
        "Vad är avfört? >> Var de igång i T1?",
    ),
    (
        either(those(goal("3.3")), assessed("bedöms inte uppnås"), sure("framkant")),
        "Läget för KF-mål 1? >> och KF-mål 3",
    ),
    (
        text_has(*forms("2025-09-05")),
        "Vad har Medborgarservice kvar att rapportera? >> När ska det vara inne senast?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
