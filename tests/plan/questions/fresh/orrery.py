# ruff: noqa: ARG005, E501
"""A Wednesday two days before the second round closes, at the executive board: the chief executive before a meeting, an HR manager, a communicator, the controller who writes the tertial report and a curious intern.

Half everyday, a quarter with two conditions, a comparison, a ranking or a date, and a quarter conversations."""

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
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
    Those,
    Wanted,
    X,
    anyhow,
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
    owner,
    says,
    share,
    silent,
    some,
    state,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units_of,
    units_where,
    within,
)
from tests.plan.questions.fresh.keys import (
    LATE as LATELY,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
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
from tests.plan.questions.world import AT, T1, T2

WORLD = "full"

HR, IT, MONEY = unit("HR och lön"), unit("IT och digitalisering"), unit("Ekonomi")
NEWS, TRADE, CHIEF = unit("Kommunikation"), unit("Näringsliv och marknad"), unit("Kommundirektör")
OFFICE, SAFE = "Kommunledningskontoret", unit("Kommunledningskontoret/Trygg och säker")
STRATEGY, POST = title("näringslivsstrategi"), title("digital post")
THIS_WEEK = reported_between("2025-09-01", "2025-09-03")
PAYROLL, LONGER = title("Upphandling personalsystem"), title("förlängt arbetsliv")
_GOALS = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "i kontakt med kommunen"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "känna sig trygga utomhus"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "framkant i miljö"),
    "4.1": ("nämndspecifikt mål 1", "attraktiv och trygg kommun"),
    "4.2": ("nämndspecifikt mål 2", "som arbetsgivare ska"),
    "4.3": ("nämndspecifikt mål 3", "stärka näringslivets"),
    "4.4": ("nämndspecifikt mål 4", "drogfritt liv"),
}


def portion(part: Those, whole: Those) -> Wanted:
    """So many of so many, in words or as a share, of all or of those reported."""

    def problem(facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        for each in (whole, whole & REPORTED):
            if f"{len((part & each).among(facts))} av {len(each.among(facts))}" in text:
                return ""
        return "no such part of such a whole"

    return either(share(part, whole), share(part, whole & REPORTED), Wanted(SURE, problem))


def goals(must: tuple[str, ...], not_those: tuple[str, ...]) -> Wanted:
    """These goals by any of their names, and none of those."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        missing = [f"no {each}" for each in must if not any(name in text for name in _GOALS[each])]
        return "; ".join(missing + [f"{e} too" for e in not_those if any(name in text for name in _GOALS[e])])

    return Wanted(SURE, problem)


def goal_first(wanted: str) -> Wanted:
    """That goal by any of its names before any other goal."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        places = {
            each: min(text.find(name) for name in names if name in text)
            for each, names in _GOALS.items()
            if any(name in text for name in names)
        }
        first = min(places, key=places.__getitem__, default="none")
        return "" if first == wanted else f"{first} first"

    return Wanted(SURE, problem)


def passed(facts: Facts, each: Activity) -> bool:
    """Its latest promised day has passed and it is not finished."""
    held = facts.history(each.id)
    last = held[-1] if held else None
    return bool(last and last.finish and last.finish < AT.date() and not last.status.is_finished)


def once_passed(facts: Facts, each: Activity) -> bool:
    """A day promised in the first tertial has passed and it was not finished."""
    first, latest = facts.report(each.id, T1), state(facts, each, T2)
    return bool(first and first.finish and first.finish < AT.date() and latest not in (K, X))


def office(wanted: Those) -> Wanted:
    """Of the office alone, or with the units under it."""
    return either(those(unit(OFFICE) & wanted), those(under(OFFICE) & wanted))


EVERYDAY: Batch = (
    (those(now(D)), "Godmorgon! Möte om tio min, vilka aktiviteter är försenade?"),
    (summary(), "ge mig läget i tre meningar tack"),
    (TROUBLE, "vad går dåligt just nu"),
    (those(HR), "vad har HR och lön för aktiviteter i år"),
    (day_told(title("personalpolitiskt program"), "2026-02-18"), "när tror dom att översynen av personalpolitiska programmet blir klar"),
    (because(LONGER, "rekrytering"), "Varför är förlängt arbetsliv försenat??"),
    (those(PAYROLL, "Ej påbörjad"), "Har vi kommit igång med upphandlingen av personalsystemet eller"),
    (those(NEWS), "Hej, ny kommunikatör här. Vilka aktiviteter är det Kommunikation äger?"),
    (those(title("Mediautbildning")), "mediautbildningen för chefer, hur går det"),
    (owner(title("ANDTS")), "Vem ska jag prata med om ANDTS-informationen till vårdnadshavare?"),
    (those(title("Upplevelsecenter"), "Avslutad"), "upplevelsecentret för mat är det klart"),
    (portion(REPORTED, REPORTED | now(None)), "Hur stor andel har rapporterat T2 hittills?"),
    (either(those(now(None)), silent()), "vilka saknas fortfarande i rapporteringen"),
    (text_has(*forms("2025-09-05")), "När är sista dag att lämna in för T2?"),
    (numbers_told(7), "Hur många påminnelser har gått ut för tertial 2?"),
    (either(those(LATELY), units_of(LATELY)), "Vilka rapporter kom in efter att T1 hade stängt?"),
    (anyhow("pausad", "avförd"), "Vad är skillnaden på pausad och avförd? (är praktikant, förlåt om det är en dum fråga)"),
    (anyhow("framkant i miljö- och klimatarbetet"), "Hur lyder KF-mål 3?"),
    (assessed("bedöms inte uppnås"), "Når vi målet om Aktuell Hållbarhets ranking?"),
    (those(goal("4.4")), "Vad gör vi för målet om att ungdomar ska leva drogfritt?"),
    (text_has("Index 74"), "vad blev resultatet i INSIKT-mätningen i år?"),
    (text_has("Plats 61"), "Vilken placering har vi nu i Svenskt Näringslivs ranking?"),
    (text_has("skydd", "sekretess"), "vad har de skrivit i kommentaren till risk- och sårbarhetsanalysen?"),
    (ASKED_BACK, "Vad kommer det nya personalsystemet att kosta?"),
    (ASKED_BACK, "kan du sätta digital post som avslutad åt mig"),
    (ASKED_BACK, "Hur många sjukskrivna har vi på HR just nu?"),
    (those(POST, "Pausad"), "digital post, status?"),
    (because(POST, "beslut"), "varför är införandet av digtal post pausat"),
    (those(title("Viable"), "Ej påbörjad"), "viabel cities då, händer det nåt där"),
    (those(now(K)), "Vad kan jag skryta med? Alltså vilka är avslutade"),
    (so_many(kind("P")), "hur många projekt har vi i planen"),
    (within(kind("F") & ~now(X), kind("F")), "Vilka förstudier har vi i år?"),
    (those(collab("UTB")), "Är det nåt vi gör ihop med UTB?"),
    (those(title("Trygghetspunkter"), "Avslutad"), "Trygghetspunkterna är väl färdiga?"),
    (
        either(units_where(lambda facts, held: True), sure("HR och lön", "IT och digitalisering", "Kommundirektör", "Trygg och säker", "Ekonomi")),
        "Vilka enheter finns med i verksamhetsplanen?",
    ),
    (those(IT), "allt som IT och digitalisering har hand om"),
    (those(goal("5.1")), "Vilka är de särskilda satsningarna 2025"),
    (day_told(STRATEGY, "2025-10-06"), "näringslivsstrategin – vilket datum ska den va klar"),
    (those(finish("2025-09-03", "2025-09-30")), "vad ska bli klart nu i september"),
    (those(now(X)), "Har vi avfört något i år?"),
    (text_has("Enhetschef HR och lön", "chef8@"), "vem är chef på HR och lön?"),
    (those(title("allmänna val"), "Pågår enligt plan"), "Valet 2026, ligger förarbetet i fas?"),
    (those(CHIEF), "Vad ligger på kommundirektörens eget bord?"),
    (those(now(R)), "vilka är gula"),
    (either(those(THIS_WEEK), units_of(THIS_WEEK)), "Vilka har rapporterat den här veckan?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & ~SAFE), "Vilka är försenade om man bortser från Trygg och säker?"),
    (those(then(G) & now(D)), "Vilka gick enligt plan i T1 men är försenade nu?"),
    (those(then(D) & now(D)), "Vilken aktivitet har varit försenad i både T1 och T2?"),
    (those(then(D) & now(G)), "Vad var rött i våras men är grönt nu?"),
    (
        either(
            top_unit("Trygg och säker", "HR och lön", "Ekonomi", "IT och digitalisering"),
            top_unit(OFFICE, "HR och lön", "Ekonomi", "IT och digitalisering"),
        ),
        "Vilken enhet har flest försenade aktiviteter?",
    ),
    (
        either(compared(HR & now(D), IT & now(D), "HR och lön", "IT och digitalisering"), said("ja"), top_unit("HR och lön", "IT och digitalisering")),
        "Har HR och lön fler försenade aktiviteter än IT och digitalisering?",
    ),
    (
        those(goal("3.1", "3.2", "3.3") & now(D, P)),
        "Vad är försenat eller pausat under kommunfullmäktiges mål?",
    ),
    (portion(now(K), kind("P")), "Hur stor andel av projekten är avslutade?"),
    (those(finish("2026-01-01", "2026-12-31")), "Vilka aktiviteter blir enligt senaste beskedet klara först 2026?"),
    (those(finish("2026-01-01", "2026-12-31") & now(G)), "Vilka går enligt plan men har ändå slutdatum nästa år?"),
    (first_is("Utvecklad kommunikation"), "Vilken aktivitet har det senaste slutdatumet av alla?"),
    (first_is("Revidering styrdokument"), "Vilken aktivitet står på tur att bli klar härnäst?"),
    (those(says("rekryter")), "I vilka kommentarer i T2 nämns rekrytering?"),
    (
        either(units_where(lambda facts, held: all(state(facts, each, T2) is None for each in held)), those(CHIEF)),
        "Är det någon enhet som inte har rapporterat en enda av sina aktiviteter?",
    ),
    (units_where(lambda facts, held: not some(now(D), facts, held)), "Vilka enheter har inget som är försenat?"),
    (those(collab("Alla förvaltningar") & now(D)), "Vilka försenade aktiviteter görs i samverkan med alla förvaltningar?"),
    (those(kind("P") & collab("KSF") & ~now(K, X)), "Projekt med KSF som samverkanspart som varken är avslutade eller avförda"),
    (goals(("3.3", "4.2"), ("3.1", "3.2", "4.1", "4.3")), "Vilka mål bedöms inte uppnås i T2?"),
    (goals(("3.1",), ("3.2", "3.3", "4.1", "4.3")), "Har bedömningen försämrats för något mål sedan T1?"),
    (either(then_and_now(then(D), now(D)), said("ja")), "Är det fler försenade nu än i T1?"),
    (
        either(goal_first("4.2"), counted(4)),
        "Under vilket mål finns flest försenade aktiviteter?",
    ),
    (
        within(Those(passed), Those(once_passed)),
        "Vilka har ett utlovat slutdatum som redan passerat utan att vara avslutade?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & HR), "Vad är försenat? >> bara HR och lön"),
    (because(title("beslutsstöd"), "leverantör"), "hur går det för beslutsstödsystemet >> vad är problemet"),
    (day_told(title("återbruk av möbler"), "2026-02-10"), "Läget för återbruk av möbler? >> När räknar de med att vara klara?"),
    (those(title("Viable"), "Pausad"), "Hur går det med Viable cities? >> Vad var statusen i T1?"),
    (text_has("Enhetschef Kommunikation", "chef5@"), "Vilka har inte rapporterat? >> vem mejlar jag på Kommunikation"),
    (those(now(K)), "hur många är avslutade >> lista dem"),
    (those(collab("SBF")), "Vad samverkar vi med UTB om? >> och SBF?"),
    (those(goal("4.2") & now(D)), "Lista allt under nämndspecifikt mål 2 >> Bara det som är rött"),
    (assessed("bedöms delvis uppnås"), "Hur bedöms KF-mål 3? >> och KF-mål 2?"),
    (tells("delvis uppnås"), "Hur bedöms nämndspecifikt mål 1? >> Hur bedömdes det i T1?"),
    (those(MONEY & now(D, R)), "Vad har Ekonomi i år? >> Vilka av dem är försenade eller avviker?"),
    (those(kind("P") & IT & UNDONE), "Visa projekten >> de som inte är avslutade >> och bara IT och digitalisering"),
    (so_many(then(D)), "Hur många är försenade nu? >> och i T1?"),
    (because(now(P), "beslut"), "Vilka är pausade? >> varför då"),
    (either(those(HR), those(HR & ~PAYROLL)), "Är upphandlingen av personalsystemet påbörjad? >> Vem äger den? >> Har de fler aktiviteter?"),
    (those(finish("2025-11-01", "2025-11-30")), "Vad ska bli klart i oktober? >> och i november?"),
    (those(now(D) & ~PROTECTED), "vilka är försenade >> ta bort de skyddade"),
    (those(HR), "Vad jobbar Kommunikation med? >> förlåt jag menade HR och lön"),
    (first_is("Stärkt kommunikation"), "vilka gula har vi >> vilken av dem ska bli klar först?"),
    (either(those(goal("4.3")), those(goal("4.3") & ~STRATEGY)), "Hur går det med näringslivsstrategin? >> Finns det fler aktiviteter under samma mål?"),
    (office(now(D)), "Vilka försenade har HR och lön? >> samma för Kommunledningskontoret"),
    (portion(REPORTED, REPORTED | now(None)), "hur många har rapporterat >> i procent då"),
    (owner(title("M365")), "Hur går det med samarbetsplattformen? >> när blir den klar >> och vem ansvarar?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
