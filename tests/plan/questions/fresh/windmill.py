# ruff: noqa: E501
"""The week when the second round closes at a board for environment and building: a controller, a unit manager, the chair of the board.

Two thirds in everyday language, one third with exact conditions; 25 of the 90 are conversations of two to four turns."""

import re

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CHANGED,
    EVERY,
    LISTS,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SURE,
    TROUBLE,
    WORSE,
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
    per_unit,
    reported_since,
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
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    days_told,
    explained,
    explained_by,
    first_are,
    forms,
    goals_told,
    or_units,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T2

WORLD = "green"

FOOD, PERMITS = unit("Livsmedel och hälsoskydd"), unit("Bygglovsenheten")
LAND, CLIMATE, PLANNERS = unit("Mark och exploatering"), unit("Miljöstrategi"), unit("Planenheten")
INSPECTORS = unit("Miljötillsyn")
NO = ("nej", "inget", "inga", "ingen", "ingenting")
"""How an answer that finds nothing may begin."""


def in_order(*parts: str) -> Wanted:
    """The activities with these in their titles, none but them, and in this order."""

    def problem(_facts: Facts, answer: Answer) -> str:
        have = [each.title for each in answer.activities]
        fits = len(have) == len(parts) and all(part in name for part, name in zip(parts, have, strict=True))
        return "" if fits else f"{have} instead of {parts}"

    return Wanted(LISTS | {"units"}, problem)


def spread(wanted: Those) -> Wanted:
    """Each unit that has some of these, with how many on the same line."""

    def problem(facts: Facts, answer: Answer) -> str:
        lines = re.sub(r"\d{4}-\d\d-\d\d|\b[Tt](?:ertial )?\d", "", answer.text).splitlines()
        missing = [
            f"{name} {number}"
            for name, number in per_unit(wanted, facts).items()
            if number and not any(name in line and re.search(rf"(?<!\d){number}(?!\d)", line) for line in lines)
        ]
        return f"no {missing}" if missing else ""

    grouped = Wanted(frozenset({"units"}), those(wanted).problem)
    return either(Wanted(SURE, problem), grouped)


def spelled(numbers: tuple[int, ...], words: tuple[str, ...]) -> Wanted:
    """All of these numbers and all of these words."""

    def problem(facts: Facts, answer: Answer) -> str:
        return numbers_told(*numbers).problem(facts, answer) or sure(*words).problem(facts, answer)

    return Wanted(SURE, problem)


def nothing(may: Those = NONE) -> Wanted:
    """That there is none, or at most some of these."""
    empty = or_units(within(NONE, may))

    def problem(facts: Facts, answer: Answer) -> str:
        return empty.problem(facts, answer) or said(*NO).problem(facts, answer)

    return either(empty, counted(0), Wanted(SURE, problem))


def changes() -> Wanted:
    """What has another status than the tertial before; as a report of changes, moved dates and new answers too."""
    alone = within(CHANGED, now(None) | then(None))
    return either(or_units(alone), Wanted(frozenset({"change"}), within(CHANGED, EVERY).problem))


EVERYDAY: Batch = (
    (or_units(TROUBLE), "Jag har nämnden på mig i nästa vecka och vill slippa bli ställd – vad är det som släpar?"),
    (either(owner(title("Laddstolpar")), those(title("Laddstolpar"), "Mark och exploatering")), "vem håller i laddstolparna"),
    (those(title("E-tjänst"), "Pågår med avvikelse"), "Hur långt har de hunnit med e-tjänsten för bygglov?"),
    (because(title("Detaljplan"), "anbud"), "Norra stationsområdet har ju blivit sent. Vad beror det på?"),
    (
        either(or_units(day_told(title("Översiktsplan"), "2026-01-12")), said("nej")),
        "Kommer översiktsplanen att vara färdig till jul?",
    ),
    (those(title("Badvatten"), "Avslutad"), "tas badvattenproverna som de ska?"),
    (because(title("Våtmark"), "anbud"), "Våtmarken i Ängsdalen alltså... vad är problemet?"),
    (
        either(those(CLIMATE), those(CLIMATE & now(D))),
        "Vad har Miljöstrategi på gång just nu?",
    ),
    (those(now(X)), "Finns det nåt vi har gett upp helt"),
    (
        either(silent(), those(now(None)), sure("Enhetschef Bygglovsenheten")),
        "Tänkte ringa runt till dem som inte hört av sig. Vilka är de?",
    ),
    (
        text_has(*forms("2025-09-05"), "på fredag", "två dagar", "2 dagar"),
        "hur länge till har vi på oss innan ni stänger?",
    ),
    (those(now(K)), "Ordföranden vill ha något positivt till pressmeddelandet, vad har vi fått klart?"),
    (
        either(those(now(None)), nothing(now(None))),
        "Är det nånting som fortfarande inte är påbörjat?",
    ),
    (those(title("avlopp"), "Försenad"), "Kollar du läget på enskilda avlopp åt mig"),
    (so_many(FOOD), "Hur många saker har Livsmedel och hälsoskydd att svara för?"),
    (
        either(those(title("Servicegaranti"), "rapporter"), those(title("Servicegaranti"), "svar")),
        "Vad säger bygglov om sin servicegaranti i den här omgången?",
    ),
    (
        either(those(goal("3.2")), sure("Detaljplan", "Översiktsplan")),
        "Vad gör vi egentligen för att det ska byggas fler bostäder?",
    ),
    (
        either(those(goal("4.1")), sure("sjöar och vattendrag", "försen")),
        "Och sjöarna då, hur går det med att få renare vatten i dem?",
    ),
    (
        either(sure("Nämndspecifikt mål 2"), sure("Handläggningstiden ska bli kortare"), those(goal("4.2"))),
        "vilket mål är det som handlar om handläggningstider?",
    ),
    (explained_by("avvikelse"), "När ska man välja pågår med avvikelse?"),
    (
        explained_by("ändra", "rätta", "nytt svar", "svara igen", "på nytt", "senaste svaret"),
        "Om jag råkat svara fel, går det att ändra i efterhand?",
    ),
    (
        either(ASKED_BACK, explained_by("påminn")),
        "Skicka iväg en påminnelse till bygglovschefen är du snäll",
    ),
    (ASKED_BACK, "Vad har detaljplanen kostat oss hittills?"),
    (ASKED_BACK, "hur många bygglov beviljades i augusti"),
    (anyhow("skydd"), "Kan jag få läsa kommentaren till dricksvattenlarmet?"),
    (
        or_units(days_told(title("Ny taxa"), NONE, "2025-05-15", "2025-09-15")),
        "Livsmedelstaxan: när sa man i våras att den skulle vara klar, och vad säger man nu?",
    ),
    (summary(), "Hur ligger förvaltningen till överlag? Håll dig kort."),
    (those(title("Energirådgivning"), "Pausad"), "har energirådgivningen kommit igång igen?"),
    (
        either(those(collab("KFF")), those(collab("KFF") | collab("Alla förvaltningar"))),
        "Har vi något ihop med KFF i år?",
    ),
    (
        those(title("förorenade områden"), "Avförd"),
        "Vad blev det av inventeringen av förorenade områden? Hör inget om den längre",
    ),
    (
        either(
            share(now(K)), share(now(K), REPORTED), share(now(K, X)), share(now(K, X), REPORTED), sure("2 av 15"), sure("2 av 14"),
        ),
        "Hur stor del av årets plan är avklarad, ungefär?",
    ),
    (
        or_units(within(finish("2025-09-01", "2025-11-30"), finish("2025-09-01", "2025-12-31"))),
        "Vad kan vi räkna med att få i mål under hösten?",
    ),
    (
        either(units("Miljöstrategi"), top_unit("Miljöstrategi", "Livsmedel", "Bygglovsenheten", "Förvaltningsledning", "Mark och", "Planenheten", "Miljötillsyn")),
        "Vilken enhet har det tuffast just nu?",
    ),
    (changes(), "Vad har hänt sen i våras?"),
    (explained("försenad", "pausad", "avslutad"), "Vilka lägen kan man välja mellan när man rapporterar?"),
    (either(those(says("leverantör")), units_of(says("leverantör"))), "Är det några som skyller på leverantören?"),
    (text_has("besöksenkäten"), "Är det någon enkät planerad?"),
    (text_has(*forms("2025-08-23")), "När kom det senaste svaret in? Vill veta hur färska siffrorna är"),
    (
        either(owner(title("byggarkivet")), those(title("byggarkivet"), "Bygglovsenheten", "Förvaltningsledning")),
        "Byggarkivet är delat om jag minns rätt. På vilka då?",
    ),
    (
        either(units_of(now(D) & kind("P")), those(now(D) & kind("P")), sure("Enhetschef Planenheten", "Enhetschef Miljöstrategi")),
        "Vem ska jag prata med om projekten som är sena?",
    ),
    (either(so_many(REPORTED), share(REPORTED), numbers_told(14)), "hur mkt har vi fått in av svaren än så länge"),
    (nothing(), "Dök det upp några nya svar nu i veckan, alltså från måndag och framåt?"),
    (
        either(those(FOOD & ~now(K)), those(FOOD & ~now(K) & ~PROTECTED)),
        "Jag är chef på livsmedel och hälsoskydd, vad har vi kvar att göra?",
    ),
)  # fmt: skip

EXACT: Batch = (
    (those(now(D) & kind("A")), "Lista det försenade som är märkt A i planen, alltså varken projekt eller förstudier."),
    (
        those(now(D) & finish("2026-01-01")),
        "Finns det försenade aktiviteter som inte beräknas bli klara förrän 2026, och i så fall vilka?",
    ),
    (so_many(now(G, K)), "Antal aktiviteter med status Pågår enligt plan eller Avslutad i T2?"),
    (units_with(now(D), 0, 0), "Vilka enheter har inte en enda försenad aktivitet?"),
    (
        or_units(within(goal("4.1", "4.2") & ~now(D, X, None), goal("4.1", "4.2") & now(None))),
        "Ta fram allt under nämndens egna mål, bortsett från sådant som är försenat eller avfört.",
    ),
    (those(then(G) & now(D)), "Vilka gick från grönt i T1 till rött i T2?"),
    (
        or_units(within(POSTPONED, NONE)),
        "Vilka aktiviteter har angett ett senare slutdatum i T2 än det de angav i T1?",
    ),
    (
        either(
            compared(CLIMATE & now(D), FOOD & now(D), "Miljöstrategi", "Livsmedel"),
            or_units(within((CLIMATE | FOOD) & now(D), NONE, "Miljöstrategi", "Livsmedel")),
        ),
        "Ställ Miljöstrategi mot Livsmedel och hälsoskydd: antal försenade hos respektive.",
    ),
    (either(share(now(D), kind("P")), sure("2 av 6")), "Hur många procent av projekten är försenade?"),
    (
        either(
            those(collab("SBF") & now(D, X)),
            those((collab("SBF") | collab("Alla förvaltningar")) & now(D, X)),
        ),
        "Av det som samverkas med SBF, vad är avfört eller försenat?",
    ),
    (
        nothing(now(None) | PROTECTED),
        "Saknar något slutdatum trots att det varken är avslutat, avfört eller pausat?",
    ),
    (those(then(D) & now(G)), "Vilka aktiviteter var försenade i april och går enligt plan i augusti?"),
    (
        in_order("Ny taxa", "Klimatanpassningsplan", "Detaljplan", "avlopp", "Våtmark"),
        "Sortera de försenade efter slutdatum med det närmaste först.",
    ),
    (
        or_units(within(reported_since("2025-08-22") & ~PROTECTED, PROTECTED)),
        "Vilka aktiviteter fick sitt svar den 22 augusti eller senare?",
    ),
    (
        spread(now(D, R, P)),
        "Jag behöver antalet avvikande per enhet, där avvikande betyder försenad, pausad eller pågår med avvikelse.",
    ),
    (
        those(collab("Alla förvaltningar") & ~now(G)),
        "Vilka med samverkan Alla förvaltningar har annan status än Pågår enligt plan?",
    ),
    (
        either(
            units_where(lambda facts, held: all(state(facts, each, T2) in (D, P) for each in held)),
            those(CLIMATE, "Miljöstrategi"),
        ),
        "Finns det någon enhet där varenda aktivitet antingen är försenad eller pausad?",
    ),
    (those(finish("2025-10-01", "2025-12-31")), "Vad har förväntat slutdatum under fjärde kvartalet 2025?"),
    (
        then_and_now(then(D), now(D)),
        "Har antalet försenade gått upp eller ner mellan T1 och T2, och med hur många?",
    ),
    (
        either(
            goals_told(("nämndspecifikt mål 2",), ("nämndspecifikt mål 1", "kommunfullmäktiges mål", "kf-mål", "särskilda satsningar")),
            goals_told(("handläggningstiden",), ("utsläppen", "bostäder", "sjöar", "särskilda satsningar")),
        ),
        "Under vilka mål i planen finns det ingenting försenat?",
    ),
    (first_are("Våtmark", "kundtjänst", "avlopp"), "Topp tre över dem som blir klara allra sist, tack."),
    (
        spelled((5, 3, 2), ("försenad", "enligt plan", "avvikelse", "avslutad", "pausad", "avförd")),
        "Hur fördelar sig de 15 aktiviteterna på de olika statusarna, i antal?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & INSPECTORS), "Vilka är försenade? >> ok, vilka av dom ligger på Miljötillsyn"),
    (
        those(title("Våtmark"), "Ej påbörjad"),
        "Hur går det för våtmarken? >> När tror de att den är klar? >> Hm, vad hade den för status förra tertialet?",
    ),
    (so_many(PERMITS & ~now(K)), "vad sysslar bygglovsenheten med >> plocka bort det som är avslutat >> hur många blir kvar?"),
    (
        either(those(PLANNERS), those(PLANNERS & ~title("Översiktsplan"))),
        "Är Översiktsplan 2045 på banan? >> Vem ansvarar? >> Vad har de mer på gång?",
    ),
    (those(now(R)), "Visa allt som är grönt >> fel av mig, gult skulle det vara"),
    (so_many(now(X)), "Hur många är pausade? >> Och avslutade? >> Och avförda?"),
    (those(title("Klimatanpassning"), "Försenad"), "Laddstolparna, status? >> Samma sak för klimatanpassningsplanen, tack."),
    (
        or_units(within(goal("3.1") & now(D), goal("3.1") & now(P))),
        "Skriver på tertialrapporten. Vad ligger under målet att utsläppen ska minska? >> Vilka av dem har problem?",
    ),
    (
        either(those(title("Servicegaranti"), "Pausad"), those(PERMITS, "Pausad")),
        "Vilken aktivitet fattas det svar på? >> Vad svarade de på den i våras?",
    ),
    (those(finish("2025-12-01", "2025-12-31")), "Vad ska vara klart i oktober? >> november då? >> o december?"),
    (
        either(those(title("avlopp"), "Försenad"), said("ja")),
        "Hur står det till med avloppstillsynen? >> Var den försenad redan i T1?",
    ),
    (
        those(collab("Alla förvaltningar") & now(D)),
        "Vad gör vi tillsammans med alla förvaltningar? >> Någon av dem som är försenad?",
    ),
    (so_many(kind("F")), "Hur många projekt har vi i planen? >> Och förstudier?"),
    (because(title("Energirådgivning"), "anbud"), "Är något pausat? >> Av vilken anledning?"),
    (
        those(now(D) & CLIMATE),
        "Vilken enhet har flest förseningar? >> Vad är det för aktiviteter som är sena hos dem?",
    ),
    (
        those(BETTER & ~now(K)),
        "Vilka är avslutade? >> Fint. Och vilka har fått bättre status sedan T1 utan att vara avslutade?",
    ),
    (
        either(those(goal("3.2")), sure("bostäder", "försen")),
        "Vilka mål har vi fått av fullmäktige? >> Hur går det för KF-mål 2?",
    ),
    (
        or_units(day_told(title("Detaljplan"), "2025-08-25")),
        "Vad har Planenheten för slutdatum på detaljplanen? >> Vilket datum gällde i våras?",
    ),
    (
        first_is("Ny taxa"),
        "Ta fram allt försenat >> Utan projekt >> Bara det med slutdatum i år >> Vilken av dem blir klar först?",
    ),
    (
        either(then_and_now(then(D), now(D)), changes()),
        "Ge mig en lägesrapport. >> Hur är det jämfört med förra tertialet?",
    ),
    (those(LAND), "Har Mark och exploatering något försenat? >> nähä, men vad har de för aktiviteter då"),
    (
        or_units(within(WORSE & ~kind("P") & ~now(X), now(X))),
        "Vilka har försämrats sedan T1? >> Strunta i projekten, visa resten.",
    ),
    (
        either(so_many(now(None)), silent(), sure("14 av 15")),
        "När stänger ni? >> Hur många svar återstår?",
    ),
    (
        or_units(day_told(title("Laddstolpar"), "2025-11-05")),
        "Vad kostar laddstolparna? >> Jaja, men när är de klara i så fall?",
    ),
    (
        either(share(now(D), CLIMATE), sure("2 av 3")),
        "Hur stor andel av aktiviteterna är försenade? >> Och om du bara räknar Miljöstrategis?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + EXACT + TALKS
