# ruff: noqa: ARG005, E501
"""The Monday after the round closed at a county town's board for town planning: a utredare at kommunledningskontoret who prepares the council's question hour, in full sentences and in fragments, and an enhetschef who types on the phone between two meetings.

Half everyday (more than twenty of them as people speak), a quarter with two conditions, rankings, then-and-now, goals and measures, a quarter conversations; many ask for days, periods and how long."""

from collections.abc import Callable
from datetime import date

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    CHANGED,
    CLARIFY,
    LATE,
    LISTS,
    NONE,
    POSTPONED,
    REFUSE,
    REPORTED,
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
    goals_among,
    kind,
    now,
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
    units_of,
    units_with,
    within,
)
from tests.plan.questions.fresh.measure_keys import is_done, is_late, measure_count, measures
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    days_told,
    explained,
    forms,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    tells,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1, T2

WORLD = "county_town"

MAPS, PLANNERS, PERMITS = unit("Kart och mät"), unit("Plan och exploatering"), unit("Bygglov")
STREETS, WATER, ESTATE, TRAFFIC = unit("Gatukontoret"), unit("Vatten och avlopp"), unit("Fastighet"), unit("Trafikplanering")  # fmt: skip
SQUARE, BRIDGE, GARAGE = title("Ombyggnad av Stora torget"), title("Stenbron"), title("Cykelgarage")
HILL, DAIRY, ROUTE = title("Kvarnhöjden"), title("Gamla mejeriet"), title("Cykelstråk")
WITH_MEASURE = Those(lambda facts, each: any(m.activity_id == each.id for m in facts.measures()))
OPEN_MEASURE = Those(lambda facts, each: any(m.activity_id == each.id and m.is_open for m in facts.measures()))
UNITS = (
    "Stab och administration",
    "Bygglov",
    "Kart och mät",
    "Vatten och avlopp",
    "Fastighet",
    "Plan och exploatering",
    "Gatukontoret",
    "Trafikplanering",
)
GOALS = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "bostäder för livets"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "resorna i kommunen"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "handläggningen ska vara"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "gator, parker och ledningar ska"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "stadskärnan ska leva"),
}


def _is_late_now(facts: Facts, each: Activity) -> bool:
    report, held = facts.report(each.id, T2), facts.round_of(T2)
    return bool(report and held and held.closed_at and report.at > held.closed_at)


LATE_NOW = Those(_is_late_now)
"""Its answer of T2 came after the round had closed."""


def dated_both(test: Callable[[date, date], bool]) -> Those:
    """Has a day in T1 and one in T2 that are so."""

    def found(facts: Facts, each: Activity) -> bool:
        first, last = facts.report(each.id, T1), facts.report(each.id, T2)
        return bool(first and last and first.finish and last.finish and test(first.finish, last.finish))

    return Those(found)


def due_then(last: str) -> Those:
    """Had in T1 a day before that one."""
    return Those(lambda facts, each: bool((r := facts.report(each.id, T1)) and r.finish and r.finish < date.fromisoformat(last)))  # fmt: skip


def holds(*words: str) -> Wanted:
    """A confident answer with one of these in it."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = "\n".join((*answer.lead, answer.text)).lower()
        return "" if any(word.lower() in text for word in words) else f"none of {words}"

    return Wanted(SURE, problem)


def one_of(wanted: Those, *words: str) -> Wanted:
    """Exactly these, with one of the words."""

    def problem(facts: Facts, answer: Answer) -> str:
        return those(wanted).problem(facts, answer) or holds(*words).problem(facts, answer)

    return Wanted(LISTS | {"detail"}, problem)


def days_in_text(*days: str) -> Wanted:
    """Each of the days, in any form."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        missing = [day for day in days if not any(form in text for form in forms(day))]
        return f"no {missing}" if missing else ""

    return Wanted(ANY, problem)


def units_without(wanted: Those, *, only_first: bool = False) -> Wanted:
    """Units that have none of these; `only_first`: where the first named alone has it."""

    def problem(facts: Facts, answer: Answer) -> str:
        held = [each for each in facts.plan.activities if wanted.test(facts, each)]
        have = {name for each in held for name in (each.units[:1] if only_first else each.units)}
        want = set(facts.plan.units) - have
        return "" if set(answer.units) == want else f"{sorted(answer.units)} instead of {sorted(want)}"

    return Wanted(frozenset({"units"}), problem)


def promised(first: str, last: str) -> Wanted:
    """To be finished in that time; what has only its day of T1 may be left out."""
    found = finish(first, last)
    return or_units(within(found & REPORTED, found))


def first_of(name: str) -> Wanted:
    """The unit before all others."""
    return top_unit(name, *(each for each in UNITS if each != name), "Gatukontoret/Park", "Bygglov/Tillsyn")


BEHIND = within(now(D), now(D, R, P))
NO = said("nej", "inte", "inget", "inga", "ingen")
MISSING = either(silent(), those(now(None)), units_of(now(None)))

EVERYDAY: Batch = (
    (BEHIND, "va ligger efter hos oss"),
    (either(within(SQUARE, title("Stora torget")), CLARIFY), "hur går det me torget"),
    (those(BRIDGE, "Pausad"), "hej har ni nåt om stenbron"),
    (day_told(GARAGE, "2025-11-21"), "kolla cykelgaraget, när blire klart"),
    (MISSING, "vilka fattas i t2"),
    (within(MAPS & UNDONE, MAPS), "va gör kart å mät i år"),
    (those(title("Sommargågata"), "Avslutad"), "e sommargågatan avslutad eller"),
    (so_many(now(D)), "hur mång är försenade nu"),
    (within(now(S), now(S, None)), "nåt som inte kommit igång än?"),
    (owner(title("Adressättning")), "Vem har hand om adresserna på sommarstugorna?"),
    (those(title("tomtkön"), "Ej påbörjad"), "tomtkön, händer de nåt där"),
    (because(title("Solceller"), "förstärk"), "va är felet me solcellerna på brandstationen"),
    (those(title("Väster"), "Försenad"), "Läget med ledningarna i Väster?"),
    (within(collab("Regionen") & ~now(K), collab("Regionen")), "har ni nåt ihop me regionen"),
    (those(title("Vattenmätare"), "enligt plan"), "hur ligger vattenmätarna till, hinner ni"),
    (
        either(said("ja", "alla", "allt", "nej", "inget"), sure("5 av 5"), those(TRAFFIC), share(REPORTED, TRAFFIC), those(NONE), counted(0)),
        "fattas de nåt från trafikplanering eller har dom lämnat in allt",
    ),
    (either(those(now(G)), those(now(K)), those(now(G, K))), "går nåt bra alls hos oss"),
    (explained("avförd", "avslutad"), "va e de för skillnad på avförd å avslutad"),
    (within(STREETS & ~now(K, X), under("Gatukontoret")), "Hur går det för Gatukontoret?"),
    (those(title("lekplatser"), "elva"), "kolla hur många lekplatser som behöver nya gungor"),
    (within(LATE_NOW, LATE), "vilka kom in för sent, alltså efter stängning"),
    (either(holds("fontän"), because(SQUARE, "fontän")), "va gör ni åt att ombyggnaden av torget drar ut på tiden, nån åtgärd?"),
    (
        within(CHANGED, CHANGED | POSTPONED | then(None) | now(None) | title("Vattenmätare")),
        "va har hänt sen i våras",
    ),
    (days_in_text("2025-09-05"), "Vilken dag var sista svarsdagen för T2?"),
    (
        those(now(D)),
        "God morgon! Jag förbereder frågestunden i kommunfullmäktige. Vilka av samhällsbyggnadsnämndens aktiviteter är försenade just nu?",
    ),
    (summary(), "Jag behöver två meningar att läsa upp: hur står det till med nämndens plan?"),
    (because(title("radhus"), "fornlämning"), "En ledamot undrar varför det inte blir några radhus på Prästängen."),
    (because(SQUARE, "brunn"), "Ombyggnaden av Stora torget – orsak till förseningen?"),
    (anyhow("bostäder för livets alla skeden"), "Hur lyder fullmäktiges mål om bostäder?"),
    (either(assessed("bedöms inte uppnås"), said("nej", "inte")), "Kommer målet om bostäder att nås, enligt den senaste bedömningen?"),
    (anyhow("122"), "Hur många bostäder har det egentligen börjat byggas hittills i år?"),
    (anyhow("72"), "Resultatet i Servicemätningen Insikt?"),
    (text_has("Enhetschef Vatten och avlopp", "chef4@"), "Vem är chef för Vatten och avlopp, jag behöver ringa"),
    (either(REFUSE, anyhow("skydd")), "Vad står det i kommentaren om beredskapen vid större vattenläcka?"),
    (ASKED_BACK, "Hur många miljoner har ombyggnaden av Stora torget kostat?"),
    (ASKED_BACK, "Sätt tomtkön som pausad är du snäll"),
    (promised("2025-10-01", "2025-10-31"), "Vad ska va klart i oktober"),
    (those(finish("2025-09-08", "2025-10-08")), "va ska bli färdigt inom en månad"),
    (
        either(
            days_told(HILL, NONE, "2025-11-14", "2026-05-29"),
            holds("6 månader", "sex månader", "6,5 månad", "halvår", "196 dagar", "28 veckor"),
        ),
        "Hur många månader har detaljplanen för Kvarnhöjden skjutits fram sedan förra rapporten?",
    ),
    (one_of(BRIDGE, "tertial 1", "T1", "april", "våras"), "hur länge har stenbron legat still nu då"),
    (
        either(day_told(title("Julbelysning"), "2025-11-28"), holds("81 dagar", "11 veckor", "12 veckor")),
        "Hur många veckor är det kvar tills julbelysningen är uppe?",
    ),
    (those(reported_between("2025-09-01", "2025-09-07")), "Vilka svar kom in förra veckan?"),
    (day_told(SQUARE, "2025-10-10"), "När sa man i T1 att ombyggnaden av Stora torget skulle vara färdig?"),
    (either(NO, counted(0), those(NONE), those(due_then("2025-09-08") & UNDONE)), "har nåt slutdatum gått ut utan att det blivit klart"),
    (days_in_text("2025-08-18", "2025-09-05"), "Mellan vilka datum var rapporteringen för tertial 2 öppen?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(then(D) & now(D)), "Vilka var försenade i T1 och är det fortfarande?"),
    (those(then(D) & now(K)), "Finns det något som var försenat i våras men som nu är avslutat?"),
    (within(became(D) & ~then(None), became(D)), "Vilka förseningar är nya sedan tertial 1?"),
    (
        those(now(D) & (collab("Länsstyrelsen") | collab("Trafikverket"))),
        "Försenade aktiviteter där Länsstyrelsen eller Trafikverket är med?",
    ),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("7 av 17"), sure("7 av 16")),
        "Hur stor andel av projekten är försenade?",
    ),
    (first_is("Ombyggnad av Stora torget"), "Vilken aktivitet har fått sitt slutdatum framflyttat mest?"),
    (those(finish("2026-01-01", "2026-12-31")), "Vilka aktiviteter väntas bli klara först nästa år?"),
    (those(dated_both(lambda first, last: last < first)), "Är det någon som har fått ett tidigare slutdatum än den hade i T1?"),
    (
        those(due_then("2025-09-01") & ~now(K)),
        "Vad skulle enligt svaren i T1 ha varit klart före september men är ännu inte avslutat?",
    ),
    (or_units(within(finish("2025-11-01", "2025-11-30") & ~now(D), finish("2025-01-01", "2025-11-30") & ~now(D))), "Vad är utlovat till november, förutom det som är försenat?"),
    (promised("2025-10-13", "2025-10-19"), "Finns det något som ska vara klart under vecka 42?"),
    (goals_among(GOALS, ("4.1",)), "Vilket mål har fått en bättre bedömning i T2 än i T1?"),
    (goals_among(GOALS, ("3.2", "4.2")), "Vilka mål bedöms delvis uppnås i tertial 2?"),
    (measures(is_late), "Vilka åtgärder har passerat sitt datum utan att vara gjorda?"),
    (either(measure_count(is_done), measures(is_done), holds("1 av 7", "en av sju", "1 av de 7")), "Hur många av åtgärderna är genomförda?"),
    (
        within(now(D) & ~WITH_MEASURE, now(D) & ~OPEN_MEASURE),
        "Vilka försenade aktiviteter har ingen åtgärd?",
    ),
    (
        either(
            compared(PERMITS & now(D), WATER & now(D), "Bygglov", "Vatten och avlopp"),
            top_unit("Vatten och avlopp", "Bygglov"),
        ),
        "Vilka har mest försenat, Bygglov eller Vatten och avlopp?",
    ),
    (
        either(
            units_without(now(D)),
            units_without(now(D), only_first=True),
        ),
        "Finns det enheter som inte har en enda försenad aktivitet?",
    ),
    (units_with(now(D), and_also=now(K)), "Vilka enheter har både något försenat och något avslutat?"),
    (within(says("leverantör"), title("Byte av")), "I vilka kommentarer skyller man på leverantören?"),
    (either(first_of("Gatukontoret"), first_of("Trafikplanering")), "Vilken enhet har flest aktiviteter som är gula eller röda?"),
    (
        either(
            NO,
            sure("2 av 5"),
            those(goal("4.3")),
            those(goal("4.3") & ~now(K)),
            those(goal("4.3") & UNDONE),
        ),
        "Är alla aktiviteter under målet om stadskärnan avslutade?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & Those(lambda facts, each: bool(each.collaboration))), "Vilka är försenade? >> bara de som har en samverkanspart"),
    (within(PERMITS & ~now(K, X), under("Bygglov")), "hur går de för plan och exploatering >> å bygglov då"),
    (day_told(SQUARE, "2026-06-05"), "Ombyggnaden av Stora torget, läget? >> Varför? >> Och när är den klar?"),
    (day_told(SQUARE, "2026-06-05"), "när är torget klart >> menar ombyggnaden"),
    (
        either(day_told(DAIRY, "2025-12-12"), because(DAIRY, "2025-12-12"), one_of(DAIRY, *forms("2025-12-12"))),
        "När blir detaljplanen för Gamla mejeriet klar? >> vilket datum sa de i T1",
    ),
    (those(now(K)), "hur många är avslutade >> å vilka e dom"),
    (promised("2025-11-01", "2025-11-30"), "har ni nåt som ska va klart i oktober >> november då"),
    (
        or_units(within(finish("2025-10-01", "2025-10-31") & REPORTED & ~now(D), finish("2025-10-01", "2025-10-31") & ~now(D))),
        "Vad ska bli klart i oktober? >> Ta bort det som är försenat",
    ),
    (
        either(holds("farthinder av någon annan"), because(title("Trygga skolvägar"), "köpa farthinder")),
        "Vem ansvarar för Trygga skolvägar? >> har dom nån åtgärd på gång",
    ),
    (goals_among(GOALS, ("3.1",)), "Vilka mål har nämnden? >> Vilket av dem bedöms inte uppnås?"),
    (
        either(silent(), units_of(now(None)), those(now(None), "Fastighet"), sure("Enhetschef Fastighet"), sure("chef5@")),
        "Vilka aktiviteter saknar svar i T2? >> vem ska jag maila",
    ),
    (
        either(NO, counted(0), those(NONE), those(ESTATE & now(X))),
        "Vad har Fastighet i planen? >> vilka av dem är klara",
    ),
    (tells("bedöms inte uppnås"), "Når vi målet om snabb och rättssäker handläggning? >> Hur bedömdes det i T1?"),
    (
        those(kind("P") & now(D) & finish("2026-01-01", "2026-12-31")),
        "Visa projekten >> de som är försenade >> och som blir klara först 2026",
    ),
    (either(then_and_now(then(D), now(D)), said("nej", "färre")), "Hur många är försenade? >> Var det fler i T1?"),
    (those(GARAGE, "Försenad"), "Läget för cykelstråket till lasarettet? >> cykelgaraget då"),
    (either(within(now(P) & ~BRIDGE, now(P)), so_many(now(P)), so_many(now(P) & ~BRIDGE)), "Varför är Stenbron pausad? >> är det fler som är pausade"),
    (first_is("Ombyggnad av Stora torget"), "Vad har skjutits fram sedan T1? >> Vilken har flyttats längst?"),
    (within(collab("Regionen") & ~now(K), collab("Regionen")), "Vad samverkar vi med Räddningstjänsten om? >> förlåt, jag menade Regionen"),
    (either(so_many(goal("4.3") & now(K)), sure("2 av 5")), "Vilka aktiviteter hör till målet om stadskärnan? >> hur många av dem är avslutade"),
    (
        either(those(PLANNERS & now(D)), those(NONE), NO, counted(0), counted(1)),
        "Hur går det med detaljplanen för Kvarnhöjden? >> Vem ansvarar? >> Har de fler som är försenade?",
    ),
    (
        either(day_told(ROUTE, "2025-10-24"), holds("46 dagar", "6 veckor", "sex veckor", "7 veckor", "47 dagar")),
        "va händer me cykelstråket >> hur många dagar e de kvar tills de ska va klart",
    ),
    (
        within(title("drönare"), kind("F") & ~now(X)),
        "har ni nån förstudie i planen >> vilka av dom lever fortfarande, dvs inte avförda",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
