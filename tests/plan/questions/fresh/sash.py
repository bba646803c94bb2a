# ruff: noqa: ARG005, E501
"""A controller at a county town's board for town planning and streets, who checks that everything agrees before the board meets: what is so without being that, what is so in spite of that, what nobody has any of, whether all have, and which units have everything.

Half everyday in ordinary Swedish, a quarter with two conditions, and a quarter conversations where the list is narrowed, cut or added to."""

from plan.facts import Facts
from plan.measure import Measure
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    COMMENTED,
    LATE,
    LATE_NOW,
    NONE,
    POSTPONED,
    REPORTED,
    SHARED,
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
    state,
    sure,
    text_has,
    then,
    title,
    unit,
    units,
    units_of,
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.measure_keys import is_done, is_late, is_open, measures
from tests.plan.questions.fresh.wishes import (
    assessed,
    day_told,
    forms,
    said,
    so_many,
    summary,
    tells,
    then_and_now,
    those,
)
from tests.plan.questions.world import T1, T2

WORLD = "county_town"

PLANNERS = unit("Plan och exploatering")
WATER, ESTATE, TRAFFIC = unit("Vatten och avlopp"), unit("Fastighet"), unit("Trafikplanering")
ALONE = Those(lambda facts, each: not each.collaboration)
MEASURED = Those(lambda facts, each: any(held.activity_id == each.id for held in facts.measures()))
OPEN = Those(lambda facts, each: any(held.activity_id == each.id and held.is_open for held in facts.measures()))
SAME = Those(lambda facts, each: state(facts, each, T1) == state(facts, each, T2))
PASSED = Those(
    lambda facts, each: bool(
        not each.protected and (held := facts.report(each.id, T1)) and held.finish and held.finish < facts.at.date()
    )
)
"""Whatever day was promised in T1 has passed."""

GOALS = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "bostäder för livets"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "resorna i kommunen"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "snabb och rättssäker"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "gator, parker och ledningar"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "stadskärnan ska leva"),
}

NO_SUCH = either(those(NONE), counted(0), said("nej", "inget", "ingen", "inga"), units())
"""That there are none."""


def no_all(left: Those, *words: str) -> Wanted:
    """No, not all: or those that remain, or so many of so many."""
    return either(said("nej", "inte"), those(left), *(sure(word) for word in words))


def units_in(must: tuple[str, ...], may: tuple[str, ...] = ()) -> Wanted:
    """All of the first units, and besides them none but of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        have = set(answer.units)
        missing, extra = set(must) - have, have - set(must) - set(may)
        return f"{sorted(missing)} missing, {sorted(extra)} too many" if missing or extra else ""

    return Wanted(frozenset({"units"}), problem)


def none_late(facts: Facts, held: list[Activity]) -> bool:
    """None of a unit's activities is delayed."""
    return not any(state(facts, each, T2) is D for each in held)


def open_elsewhere(facts: Facts, each: Measure) -> bool:
    """An open measure of an activity that is not delayed."""
    held = facts.report(each.activity_id, T2)
    return each.is_open and not (held and held.status is D)


EVERYDAY: Batch = (
    (those(now(D) & ~MEASURED), "Vilka försenade aktiviteter har ingen åtgärd alls?"),
    (either(said("ja", "alla"), sure("7 av 7"), those(now(D) & COMMENTED)), "har alla försenade fått en kommentar"),
    (NO_SUCH, "Finns det någon försenad aktivitet utan slutdatum?"),
    (
        either(no_all(now(None), "31 av 34", "30 av 34"), silent(), units_of(now(None))),
        "Hej! Har alla enheter lämnat in för tertial 2?",
    ),
    (those(now(None)), "vilka aktiviteter har ingen rapport i t2"),
    (
        units_in(
            ("Bygglov", "Kart och mät", "Plan och exploatering", "Gatukontoret", "Trafikplanering"),
            ("Stab och administration", "Vatten och avlopp"),
        ),
        "vilka enheter har rapporterat allt?",
    ),
    (units_where(none_late), "Vilka enheter har inte en enda försenad aktivitet"),
    (those(now(K) & ~COMMENTED), "Vad är avslutat utan att någon skrivit en kommentar?"),
    (those(now(K) & then(D)), "vilka blev klara trots att dom var försenade i T1"),
    (those(now(X)), "Vad har avförts, dvs inte längre ska göras?"),
    (within(now(S), now(S) | (now(None) & then(None))), "Vilka har inte ens kommit igång?"),
    (those(now(P)), "nåt som ligger på is, alltså pausat"),
    (those(title("Stenbron"), "Pausad"), "Lagningen av Stenbron är väl inte klar?"),
    (because(title("Cykelgarage"), "Glastaket"), "Varför är inte cykelgaraget färdigt än?"),
    (owner(title("Sanering")), "vem ansvarar för saneringen av ledningarna i väster"),
    (day_told(title("Kvarnhöjden"), "2026-05-29"), "När blir detaljplanen för Kvarnhöjden klar, enligt senaste rapporten?"),
    (day_told(title("mejeriet"), "2026-01-30"), "vilket slutdatum har gamla mejeriet nu"),
    (those(collab("Trafikverket") & ~now(D)), "Samverkar vi med Trafikverket om något som inte är försenat?"),
    (
        either(said("jo", "ja"), those(collab("Regionen") & now(K))),
        "Är ingen av aktiviteterna med Regionen avslutad?",
    ),
    (those(kind("F") & ~now(X)), "Vilka förstudier är inte avförda?"),
    (those(WATER & now(D)), "vad har vatten och avlopp som är försenat"),
    (
        either(said("nej", "inte"), those(WATER & now(D)), those(WATER & ~now(D)), those(WATER), sure("2 av 6")),
        "Är allt hos Vatten och avlopp försenat?",
    ),
    (NO_SUCH, "har fastighet inte avslutat någonting?"),
    (NO_SUCH, "Är någon aktivitet under nämndspecifikt mål 1 försenad?"),
    (so_many(now(D)), "hur mnga är försenade nu"),
    (so_many(kind("P") & ~now(K)), "Hur många projekt är inte avslutade?"),
    (so_many(now(None)), "hur många har vi inte fått in nån rapport för"),
    (those(now(D) & ALONE), "försenade som inte har någon samverkanspart"),
    (those(now(D) & ~SHARED), "Vilka försenade ligger på bara en enda enhet?"),
    (assessed("bedöms inte uppnås"), "Når vi KF-mål 1 eller inte?"),
    (goals_among(GOALS, ("4.3",)), "Vilket mål har ingen bedömt i T2?"),
    (text_has("122"), "Hur många bostäder har påbörjats hittills mot målet 400?"),
    (ASKED_BACK, "Vad har Ombyggnad av Stora torget kostat?"),
    (ASKED_BACK, "Kan du sätta Lagning av Stenbron som avslutad?"),
    (text_has("NKI 72"), "Vad blev resultatet i Servicemätningen Insikt"),
    (text_has(*forms("2025-09-05")), "när stängde rapporteringen för t2?"),
    (numbers_told(5), "hur många påminnelser har skickats ut för T2"),
    (summary(), "Ge mig läget i korthet inför nämnden"),
    (those(LATE_NOW), "Vilka T2-rapporter kom in först efter att rundan stängt?"),
    (those(says("överklagat")), "Är det någon som skriver att något överklagats i T2?"),
    (those(goal("4.3") & ~now(K, X)), "Vad under nämndspecifikt mål 3 är varken avslutat eller avfört?"),
    (
        measures(is_late),
        "vilka åtgärder är inte gjorda fast datumet har gått ut",
    ),
    (
        either(
            said("nej", "inte"), measures(is_open), measures(is_done), sure("1 av 7"), sure("6 av 7")
        ),
        "Är alla åtgärder genomförda?",
    ),
    (
        either(
            said("nej", "ingen", "inga"),
            tells("ingen åtgärd", "inga åtgärder", "utan åtgärd", "saknar åtgärd", "saknas"),
        ),
        "Finns det ingen åtgärd för solcellerna på brandstationens tak?",
    ),
    (text_has("Enhetschef Trafikplanering", "chef8@"), "vem är chef på trafikplanering"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & then(R)), "Vilka pågick med avvikelse i T1 men är försenade nu?"),
    (those(now(G) & POSTPONED), "Vilka går enligt plan trots att slutdatumet har skjutits upp sedan T1?"),
    (those(POSTPONED & ~now(D)), "Vilka har fått ett senare slutdatum sedan T1 utan att vara försenade?"),
    (those(now(D) & then(D)), "Vilka är försenade både i T1 och T2, alltså utan att ha kommit ikapp?"),
    (NO_SUCH, "Har någon gått direkt från enligt plan i T1 till försenad i T2?"),
    (those(kind("P") & ALONE & ~now(K, X)), "Projekt utan samverkanspart som varken är avslutade eller avförda"),
    (units_with(now(D), and_also=now(K)), "Vilka enheter har både något försenat och något avslutat?"),
    (units_with(now(D), 2), "vilka enheter har minst två försenade aktiviteter"),
    (
        units_where(lambda facts, held: not none_late(facts, held) and not any(state(facts, e, T2) is K for e in held)),
        "Vilka enheter har försenade aktiviteter men inte något avslutat?",
    ),
    (
        units_where(lambda facts, held: not any(state(facts, e, T2) is G for e in held)),
        "Vilka enheter har ingen aktivitet som går enligt plan?",
    ),
    (
        units_where(lambda facts, held: not any("P" in {k.value for k in e.kinds} for e in held)),
        "Är det någon enhet som inte har något projekt?",
    ),
    (NO_SUCH, "Finns det någon enhet som har precis allt avslutat?"),
    (goals_among(GOALS, ("4.1",)), "Vilka av målen, KF-mål och nämndmål, har ingen försenad aktivitet?"),
    (goals_among(GOALS, ("3.1", "4.2")), "Vilka mål har fått sämre bedömning i T2 än i T1?"),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("7 av 17"), sure("7 av 16")),
        "Hur stor andel av projekten är försenade?",
    ),
    (those(finish("2026-01-01") & ~now(D)), "Vad ska bli klart först nästa år utan att vara rapporterat som försenat?"),
    (those(now(D) & finish(last="2025-12-31")), "Vilka är försenade men ska ändå vara klara före årsskiftet?"),
    (either(those(OPEN & ~now(D)), measures(open_elsewhere)), "Vilka har en pågående åtgärd trots att de inte är försenade?"),
    (
        within(PASSED & ~now(K, X), PASSED & now(X)),
        "Vilka hade i T1 ett slutdatum som nu har passerat utan att aktiviteten är avslutad?",
    ),
    (
        either(
            said("nej", "inte"), those(then(D) & now(K)), those(then(D) & ~now(K)), those(then(D)), sure("1 av 6")
        ),
        "Har alla som var försenade i T1 blivit avslutade?",
    ),
    (first_is("Ombyggnad"), "Vilken av de försenade har slutdatum längst fram i tiden?"),
    (then_and_now(then(K), now(K)), "Är det fler avslutade i T2 än i T1, och i så fall hur många?"),
    (within(SAME & ~now(None), SAME), "Vilka aktiviteter har inte ändrat status sedan T1?"),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & ALONE), "Vilka är försenade? >> som inte har någon samverkan"),
    (those(kind("P") & ~now(K, X)), "Visa alla projekt >> ta bort de avslutade och avförda"),
    (those(kind("P") & ~now(K, X) & ~now(None)), "Visa alla projekt >> ta bort de avslutade och avförda >> och de som inte har rapporterat, ta bort dem också"),
    (either(those(now(S)), those(now(P, S))), "Vilka är pausade? >> och de som inte är påbörjade"),
    (within(PLANNERS & ~now(K, X), PLANNERS & now(X)), "Vad ansvarar Plan och exploatering för? >> som inte är klara"),
    (those(now(R) & ~TRAFFIC), "Vilka pågår med avvikelse? >> ta bort Trafikplanering"),
    (those(now(D) & then(D)), "lista försenade >> bara de som var försenade redan i T1"),
    (within(now(D) & ~MEASURED, now(D) & ~OPEN), "Lista alla försenade >> ta bort dem som har en åtgärd"),
    (
        those(goal("4.2") & ~now(K, G)),
        "Vad ligger under nämndspecifikt mål 2? >> som varken är avslutade eller går enligt plan",
    ),
    (
        either(silent(), those(now(None), "Fastighet", "Tillsyn", "Park"), units_of(now(None))),
        "Vilka aktiviteter saknar rapport? >> vem ska svara för dem?",
    ),
    (those(now(K) & ~kind("P")), "Hur många är avslutade? >> vilka av dem är inte projekt"),
    (
        either(those(now(D) & ~LATE_NOW), those(now(D) & ~LATE)),
        "Vilka är försenade? >> utan dem som rapporterade efter stängning",
    ),
    (
        either(those(collab("Trafikverket")), those(collab("Trafikverket") | collab("Räddningstjänsten"))),
        "Vilka aktiviteter samverkar vi med Räddningstjänsten om? >> och Trafikverket?",
    ),
    (those(now(K, X)), "Vilka är avslutade? >> och de som är avförda, ta med dem också"),
    (those(finish("2025-11-01", "2025-11-30") & ~now(D)), "Vad ska bli klart i november? >> som inte är försenat"),
    (those(now(D) & ~finish(last="2025-12-31")), "visa försenade >> ta bort dem som ska bli klara i år"),
    (those(ESTATE & now(D)), "Vad är försenat på Vatten och avlopp? >> och på Fastighet?"),
    (
        units_where(none_late),
        "Vilka enheter har något försenat? >> vilka har inte det?",
    ),
    (so_many(now(D) & ~SHARED), "Hur många är försenade? >> hur många av dem ligger inte på flera enheter"),
    (those(now(G) & ~then(G)), "Vilka går enligt plan? >> trots att de inte gjorde det i T1"),
    (because(title("Stenbron"), "domstol"), "vad är status på lagningen av Stenbron >> varför då"),
    (
        those(now(D) & goal("4.2") & ~ESTATE),
        "Vilka är försenade? >> bara de under nämndspecifikt mål 2 >> men inte Fastighets",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
