# ruff: noqa: ARG005, E501
"""The last week of a round at a board for environment and building: the head, permit managers, a controller, the chair, a planner new at work.

55 everyday questions, 20 with two conditions or more, and 15 conversations of two to four steps."""

from __future__ import annotations

from dataclasses import replace

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    COMMENTED,
    EVERY,
    NONE,
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
    explained_by,
    first_are,
    forms,
    goals_told,
    reported_between,
    said,
    so_many,
    summary,
    those,
    top_unit,
)

WORLD = "green"

FOOD, PERMITS, CLIMATE = unit("Livsmedel och hälsoskydd"), unit("Bygglovsenheten"), unit("Miljöstrategi")
PLANNERS, CONTROL = unit("Planenheten"), unit("Miljötillsyn")
ALONE = Those(lambda facts, each: not each.collaboration)
NO = said("nej", "inget", "ingen", "inga", "inte", "0")


def some_of(must: Those, may: Those) -> Wanted:
    """The first and none but the second, under their units too."""
    found = within(must, may)
    return replace(found, kinds=found.kinds | {"units"})


def of_all(part: Those, *wholes: Those) -> Wanted:
    """The share of any of these wholes, in per cent or as so many of so many."""

    def problem(facts: Facts, answer: Answer) -> str:
        pairs = [(len((part & whole).among(facts)), len(whole.among(facts))) for whole in wholes]
        return "" if any(f"{few} av {all_}" in answer.text for few, all_ in pairs) else f"none of {pairs}"

    return either(*(share(part, whole) for whole in wholes), Wanted(SURE, problem))


def nothing() -> Wanted:
    """That there is none."""
    return either(those(NONE), counted(0), NO)


def missing() -> Wanted:
    """Whose answer is missing, by whichever name."""
    return either(those(now(None)), silent(), sure("Enhetschef Bygglovsenheten"))


BEHIND = either(those(now(D)), those(now(D, R)), those(now(D, P)), those(now(D, R, P)))
WELL = either(those(now(G)), those(now(G, K)), those(now(K)))

EVERYDAY: Batch = (
    (BEHIND, "Hej, vad är det som släpar för oss?"),
    (those(title("enskilda avlopp"), "Försenad"), "hur går de med avloppen"),
    (day_told(title("Detaljplan"), "2025-12-26"), "När kan vi räkna med detaljplanen för Norra stationsområdet?"),
    (because(title("Klimatanpassningsplan"), "anbud"), "varför har klimatanpassningsplanen blivit försenad??"),
    (owner(title("Laddstolpar")), "Vem äger frågan om laddstolpar?"),
    (those(PLANNERS), "Jag har precis börjat på Planenheten, vad har vi för aktiviteter?"),
    (so_many(EVERY), "Antal aktiviteter i verksamhetsplanen?"),
    (missing(), "Vilka är det jag behöver påminna, dvs som inte har svarat än?"),
    (either(missing(), of_all(REPORTED, EVERY), counted(now(None)), NO), "Har alla rapporterat nu?"),
    (text_has(*forms("2025-09-05"), "fredag", "två dagar", "2 dagar"), "hur länge till har vi på oss att rapportera?"),
    (those(now(K)), "vad är helt färdigt"),
    (either(those(now(P)), said("ja")), "Är det nåt vi har pausat?"),
    (those(now(X)), "Vad har strukits under året?"),
    (nothing(), "finns det nån aktivitet som fortfarande är ej påbörjad?"),
    (either(those(kind("P")), those(kind("P") & ~now(K, X))), "Vilka projekt kör förvaltningen?"),
    (those(kind("F")), "Förstudierna, hur ligger vi till där?"),
    (either(those(CONTROL & now(D)), said("ja"), counted(1)), "Har Miljötillsyn nåt rött?"),
    (those(collab("KSF")), "Vad samarbetar vi med kommunstyrelsens förvaltning (KSF) kring?"),
    (those(collab("Alla förvaltningar")), "Vilka aktiviteter involverar alla förvaltningar i kommunen"),
    (so_many(now(D)), "Hur många är försenade i dagsläget?"),
    (of_all(now(G), EVERY, REPORTED), "Hur stor andel av aktiviteterna går enligt plan, i procent?"),
    (either(those(title("Badvatten"), "Avslutad"), said("ja", "jo", "stämmer")), "Badvattenproverna är väl avslutade?"),
    (
        those(title("Servicegaranti"), "rapporter"),
        "Jag hittar ingen status på servicegarantin för bygglov, hur är läget?",
    ),
    (anyhow("renare"), "Vad lyder nämndspecifikt mål 1?"),
    (either(those(goal("3.2")), sure("bostäder")), "Hur ser det ut med målet om fler bostäder?"),
    (
        either(
            sure("utsläppen ska minska", "fler bostäder", "renare", "handläggningstiden"),
            sure("kf-mål 1", "kf-mål 2", "nämndspecifikt mål 1", "nämndspecifikt mål 2"),
            sure("kommunfullmäktiges mål 1", "kommunfullmäktiges mål 2", "nämndspecifikt mål 1", "nämndspecifikt mål 2"),
        ),
        "Är ny här. Vilka mål är det vi jobbar mot?",
    ),
    (explained_by("risk", "kommentar", "hinder", "åtgärd", "problem", "slutdatum", "gul", "inte helt", "inte går", "skiljer sig"), "vad innebär egentligen statusen Pågår med avvikelse?"),
    (text_has("fyra månader", "tredjedel", "30 april", "31 augusti", "januari–april", "januari-april", "maj–augusti"), "Dum fråga kanske, men vad är en tertial?"),
    (numbers_told(3), "Hur många gånger har vi skickat påminnelser i den här omgången?"),
    (either(owner(title("Våtmark")), sure("Enhetschef Miljöstrategi")), "vem ska jag ringa om våtmarken i Ängsdalen"),
    (those(title("Energirådgivning"), "Pausad"), "Vad är status på energirådgivningen?"),
    (those(finish("2025-09-01", "2025-12-31")), "Ta fram allt som beräknas bli klart före årsskiftet"),
    (those(finish("2025-10-01", "2025-10-31")), "Är det någonting som väntas bli klart i oktober, och i så fall vad?"),
    (ASKED_BACK, "Vad har översiktsplanen kostat så här långt?"),
    (ASKED_BACK, "Kan du lägga in en ny aktivitet om bullermätning åt mig?"),
    (text_has("skyddad", "skyddas", "skyddat", "skyddsmärk", "sekretess"), "Vad har Livsmedel skrivit i sin kommentar om beredskapen vid dricksvattenlarm?"),
    (those(then(D)), "Vad var försenat i tertial 1?"),
    (those(reported_between("2025-08-22", "2025-08-22")), "Vilka rapporter kom in den 22/8?"),
    (either(counted(REPORTED), of_all(REPORTED, EVERY)), "Hur många svar har kommit in?"),
    (either(counted(7), sure("7 enheter"), units_where(lambda facts, held: True)), "Vilka enheter är med i planen?"),
    (owner(title("E-tjänst")), "E-tjänsten för bygglovsansökan – vilken enhet ligger den på?"),
    (summary(), "God morgon! Kan jag som ordförande få en kort lägesbild inför kvällens presidium?"),
    (those(goal("5.1")), "vad ligger under särskilda satsningar?"),
    (
        those(title("E-tjänst"), "Försenad", "Pågår med avvikelse"),
        "Hur har e-tjänsten för bygglovsansökan utvecklats sen förra rapporten?",
    ),
    (some_of(title("E-tjänst", "Servicegaranti"), PERMITS), "Visa det som rör bygglov"),
    (either(some_of(COMMENTED, COMMENTED | PROTECTED), units_of(COMMENTED)), "Vilka aktiviteter har fått en kommentar i det här tertialet?"),
    (some_of(says("anbud") & ~now(X), says("anbud") | now(None)), "Anbud verkar vara ett återkommande problem. Vilka väntar på sådana?"),
    (day_told(title("livsmedelskontroll"), "2025-09-15"), "nya taxan för livsmedelskontroll, vilket slutdatum har den?"),
    (those(now(R)), "Vilka är gula"),
    (some_of(now(D) & then(G, R) | PROTECTED, WORSE | now(D) & then(S)), "Vad har försämrats sedan T1?"),
    (either(those(title("Översiktsplan"), "enligt plan"), said("ja")), "Ligger ÖP 2045, alltså översiktsplanen, i fas?"),
    (those(title("förorenade"), "Avförd"), "Vad hände med inventeringen av förorenade områden?"),
    (so_many(goal("2.1")), "Hur många aktiviteter sorterar under grunduppdraget?"),
    (those(SHARED), "Vilka aktiviteter delas av flera enheter?"),
    (WELL, "Säg något positivt också! Vad går bra?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & kind("P")), "Behöver en lista på försenade projekt, inget annat."),
    (those(CLIMATE & now(D) & finish("2026-01-01")), "Vad av Miljöstrategis försenade blir inte klart förrän nästa år?"),
    (those(collab("KSF") & ~now(K)), "vilka grejer med KSF har vi inte avslutat än"),
    (those(then(G) & now(D)), "Vilka låg enligt plan i april men är försenade nu?"),
    (either(units_with(now(D), 2), those(CLIMATE & now(D), "Miljöstrategi")), "Är det nån enhet som har fler än en försenad aktivitet?"),
    (
        either(compared(CLIMATE & now(D), FOOD & now(D), "Miljöstrategi", "Livsmedel"), top_unit("Miljöstrategi", "Livsmedel")),
        "Livsmedel och hälsoskydd jämfört med Miljöstrategi, vem har mest försenat?",
    ),
    (those(goal("4.1") & ~now(K, X)), "Under målet om renare vatten: vad är varken klart eller avfört?"),
    (first_is("Våtmark"), "Vilken av våra aktiviteter har slutdatum längst fram i tiden?"),
    (first_are("taxa", "E-tjänst", "Laddstolpar"), "Ge mig de tre aktiviteter som ligger närmast att bli klara enligt slutdatum."),
    (of_all(now(K), PERMITS, PERMITS & REPORTED), "Hur många procent av Bygglovsenhetens aktiviteter är avslutade?"),
    (those(~CHANGED & REPORTED & ~then(None)), "Vad har exakt samma status nu som i förra tertialet?"),
    (those(then(D) & ~now(D)), "Av det som var försenat i våras, vad är inte längre försenat?"),
    (either(nothing(), units()), "Saknas det svar från några andra än Bygglovsenheten?"),
    (those(now(G) & finish("2026-01-01")), "Vilka går enligt plan trots att slutdatumet ligger i 2026?"),
    (those(now(D) & ALONE), "vilka försenade aktiviteter har ingen samverkan med nån annan förvaltning?"),
    (those(then(R), "Försenad", "Avförd"), "De som hade avvikelse i T1, vilken status har de idag?"),
    (
        either(
            goals_told(("nämndspecifikt mål 2",), ("nämndspecifikt mål 1", "mål 1 till nämnden", "mål 2 till nämnden", "kf-mål")),
            goals_told(("handläggningstiden",), ("utsläppen", "bostäder", "renare")),
            goals_told(("4.2",), ("2.1", "3.1", "3.2", "4.1", "5.1")),
            those(goal("4.2")),
        ),
        "Finns det något mål som helt saknar försenade aktiviteter?",
    ),
    (those(goal("3.1", "3.2") & now(D, P)), "Lista det som är rött eller pausat inom kommunfullmäktiges mål"),
    (compared(then(D), now(D)), "Har förseningarna blivit fler sedan T1, och hur många är det i så fall då mot nu?"),
    (
        either(units_with(now(D), and_also=now(K)), those(FOOD & now(D, K), "Livsmedel och hälsoskydd")),
        "Vilken enhet har både avslutat något och ligger sent med något annat?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & ~CLIMATE), "Vad är rött? >> ta bort det som tillhör Miljöstrategi"),
    (day_told(title("Våtmark"), "2026-04-24"), "Hur går det med våtmarken? >> jaha. och när ska den vara klar då?"),
    (either(those(PLANNERS), those(PLANNERS & ~title("Detaljplan"))), "Vem har hand om detaljplanen för Norra stationsområdet? >> Vad gör den enheten mer?"),
    (because(title("Energirådgivning"), "anbud"), "vilka är pausade >> av vilken anledning?"),
    (
        either(those(PLANNERS & now(D)), said("ja")),
        "Vad har Bygglovsenheten i år? >> Och Planenheten? >> Är något av deras försenat?",
    ),
    (missing(), "Hur många har svarat så här långt? >> vem är det som saknas"),
    (those(goal("2.1") & ~now(K)), "Visa allt som hör till grunduppdraget >> Filtrera bort det avslutade tack"),
    (those(finish("2025-12-01", "2025-12-31")), "Vad ska bli klart i november? >> I december då?"),
    (those(now(D) & then(D)), "Kan du ta fram de försenade? >> Hur såg den listan ut i T1? >> Vilka finns med båda gångerna?"),
    (so_many(kind("P") & now(K)), "hur många projekt har vi >> hur många av dom är avslutade?"),
    (of_all(then(D), EVERY, ~then(None)), "Hur stor andel är försenad? >> Vad var motsvarande siffra i T1?"),
    (
        those(title("Klimatanpassningsplan"), "Pågår enligt plan"),
        "Läget för klimatanpassningsplanen? >> vad svarade de i våras",
    ),
    (those(now(X)), "vad är avslutat? >> nej förlåt, avfört menade jag"),
    (
        either(owner(title("livsmedelskontroll")), those(title("livsmedelskontroll"), "Livsmedel och hälsoskydd")),
        "Lista allt som är försenat eller har avvikelse >> Sortera på slutdatum >> Vilken är först ut? >> Och vem ansvarar för den?",
    ),
    (nothing(), "Vad har Miljöstrategi på sitt bord? >> Är det någon av dem som går enligt plan?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
