# ruff: noqa: ARG005, E501
"""Two days before the round closes at a board for environment and building: a permit manager between two inspections, an inspector, the head of the office with ten seconds, the controller, the vice chair and a newly employed planner.

Half everyday, a fifth with two conditions, a comparison or an exception, and three in ten conversations."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    EVERY,
    NONE,
    PROTECTED,
    REPORTED,
    SHARED,
    SURE,
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
    owner,
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
    within,
)
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    days_told,
    forms,
    goals_told,
    reported_between,
    said,
    so_many,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T2

WORLD = "green"

FOOD, PERMITS, LEAD = unit("Livsmedel och hälsoskydd"), unit("Bygglovsenheten"), unit("Förvaltningsledning")
STRATEGY, PLANNERS, INSPECTORS = unit("Miljöstrategi"), unit("Planenheten"), unit("Miljötillsyn")
LAND = unit("Mark och exploatering")
ALONE = Those(lambda facts, each: not each.collaboration)
OTHERS = ("Planenheten", "Bygglovsenheten", "Förvaltningsledning", "Mark och exploatering", "Miljötillsyn", "Livsmedel och hälsoskydd")  # fmt: skip


def summary(wanted: Those, word: str) -> Wanted:
    """That so many are so."""
    held = sure(word)
    return Wanted(
        SURE,
        lambda facts, answer: (
            held.problem(facts, answer) or numbers_told(len(wanted.among(facts))).problem(facts, answer)
        ),
    )


EVERYDAY: Batch = (
    (those(now(D)), "Vad är det som är rött hos oss just nu?"),
    (summary(now(D), "försen"), "Läget kort tack, har tio sekunder"),
    (
        either(those(now(None)), those(PERMITS), units("Bygglovsenheten"), said("nej", "inte"), sure("2 av 3")),
        "Har Bygglovsenheten skickat in allt sitt för T2?",
    ),
    (owner(title("Våtmark")), "vem sitter på våtmarken i Ängsdalen"),
    (day_told(title("E-tjänst"), "2025-10-02"), "när kommer e-tjänsten för bygglovsansökan va klar"),
    (because(title("Energirådgivning"), "anbud"), "Varför står energirådgivningen still?"),
    (those(PLANNERS), "Hej! Jag är ny här, vad jobbar Planenheten med i år?"),
    (sure("avförd"), "Vad menas med att något är Avförd?"),
    (anyhow("skydd"), "Kan du citera vad de skrivit om beredskapen vid dricksvattenlarm?"),
    (those(title("Badvatten"), "Avslutad"), "Badvattenproverna, hur gick det med dem?"),
    (so_many(now(K)), "hur mnga aktiviteter är avslutade"),
    (either(silent(), those(now(None)), sure("Enhetschef Bygglovsenheten")), "Vem behöver jag puffa på innan fredag?"),
    (text_has(*forms("2025-09-05")), "Vilket datum stänger rapporteringen?"),
    (within(collab("SBF") & ~now(X), collab("SBF")), "Vad gör vi tillsammans med SBF?"),
    (those(collab("Alla förvaltningar")), "Vilka aktiviteter ska alla förvaltningar vara med på?"),
    (those(title("Inventering"), "Avförd"), "Inventeringen av förorenade områden är väl nedlagd, eller?"),
    (those(now(K)), "Något att fira? Dvs vad har vi slutfört"),
    (those(now(G)), "Finns det nåt som faktiskt går som det ska, enligt plan alltså?"),
    (
        either(those(goal("4.1")), sure("vattnet i sjöar")),
        "Hur går det med målet om renare vatten i sjöar och vattendrag?",
    ),
    (anyhow("fler bostäder"), "Vad lyder KF-mål 2?"),
    (anyhow("tio procent"), "Hur mycket är det meningen att utsläppen ska ner?"),
    (ASKED_BACK, "Vad har översiktsplanen för budget?"),
    (ASKED_BACK, "Kan du flytta fram slutdatumet på laddstolparna till december åt mig"),
    (numbers_told(3), "Antal påminnelser som skickats denna omgång?"),
    (text_has("bibliotekschef"), "Besöksenkäten, vem håller i den?"),
    (those(reported_between("2025-08-23", "2025-08-23")), "Vad rapporterades in lördagen den 23 augusti?"),
    (within(title("Förstudie"), kind("F")), "Ingår det några förstudier i planen?"),
    (those(STRATEGY), "allt som ligger på miljöstrategi"),
    (ASKED_BACK, "Hur många anställda är det på Miljötillsyn?"),
    (those(title("Översiktsplan"), "Pågår enligt plan"), "Är vi i fas med översiktsplanen?"),
    (day_told(title("enskilda avlopp"), "2026-01-29"), "Vilket slutdatum gäller för tillsynen av enskilda avlopp?"),
    (those(then(R)), "Vad var gult i första tertialen?"),
    (those(finish("2025-09-01", "2025-09-30")), "Är det något som ska bli färdigt innan september är slut?"),
    (
        either(share(now(D)), share(now(D), REPORTED), sure("5 av 15"), sure("5 av 14")),
        "Hur många procent av aktiviteterna är försenade?",
    ),
    (those(goal("5.1")), "Vad räknas som särskild satsning i år?"),
    (those(title("Servicegaranti")), "Servicegarantin för bygglov då, vad är status där?"),
    (text_has("Enhetschef Planenheten", "chef6@"), "Vem är chef på Planenheten?"),
    (those(title("byggarkivet"), "Avslutad"), "Blev vi nånsin färdiga med att digitalisera byggarkivet?"),
    (those(title("Norra stations"), "Försenad"), "detaljplanen Norra stationsområdet??"),
    (those(collab("KFF")), "Har vi någon samverkan med KFF?"),
    (
        either(those(now(S)), counted(0), said("nej", "inget", "ingen", "inga")),
        "Finns det fortfarande något som inte är påbörjat?",
    ),
    (
        either(counted(7), sure("7 enheter"), units_where(lambda facts, held: True)),
        "Hur många enheter finns med i planen?",
    ),
    (
        either(
            goals_told(("nämndspecifikt mål 1", "nämndspecifikt mål 2"), ("kf-mål", "kommunfullmäktiges mål")),
            goals_told(("vattnet i sjöar", "handläggningstiden"), ("kf-mål", "kommunfullmäktiges mål")),
            those(goal("4.1", "4.2")),
        ),
        "Som vice ordförande vill jag se nämndens egna mål.",
    ),
    (either(share(REPORTED), sure("14 av 15")), "Svarsfrekvensen så här långt?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & ~STRATEGY), "Vilka försenade aktiviteter ligger någon annanstans än hos Miljöstrategi?"),
    (those(kind("P") & collab("KSF") & ~now(K)), "Projekt i samverkan med KSF som inte är avslutade"),
    (those(became(D)), "Vad är försenat nu men var det inte i T1?"),
    (those(goal("3.1", "3.2") & now(R, D, P)), "Under KF-målen: vad är gult, rött eller pausat?"),
    (top_unit("Miljöstrategi", *OTHERS), "Hos vilken enhet finns flest förseningar?"),
    (
        either(so_many(PERMITS & now(K)), sure("1 av 3")),
        "Av det som Bygglovsenheten ansvarar för, hur många är avslutade?",
    ),
    (
        those(finish("2025-09-03", "2025-12-31") & ~now(D)),
        "Vad ska bli klart före årsskiftet, om man räknar bort det som är försenat?",
    ),
    (those(then(D) & ~now(D)), "Vilka har tagit sig ur försenat sedan i våras?"),
    (first_is("Våtmark"), "Vilken aktivitet har slutdatumet som ligger längst fram i tiden?"),
    (
        either(compared(STRATEGY & now(D), PLANNERS & now(D), "Miljöstrategi", "Planenheten"), top_unit("Miljöstrategi", "Planenheten")),
        "Vem har mest försenat, Planenheten eller Miljöstrategi?",
    ),
    (
        either(
            units_where(lambda facts, held: all(state(facts, each, T2) in (R, D, P) for each in held)),
            those(STRATEGY, "Miljöstrategi"),
        ),
        "Finns det någon enhet där precis allt är försenat, pausat eller avviker?",
    ),
    (
        within(goal("4.1", "4.2") & now(G), goal("4.1", "4.2") & now(None)),
        "Vilka aktiviteter under de nämndspecifika målen är varken avslutade, avförda eller försenade?",
    ),
    (those(SHARED), "Vilka aktiviteter delas av två enheter eller fler?"),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("2 av 6")),
        "Hur stor andel av projekten är sena?",
    ),
    (
        those(then(G) & now(R, D) & ~PROTECTED),
        "Vad gick enligt plan i april men är gult eller rött idag? Hoppa över det skyddade.",
    ),
    (those(ALONE & now(D)), "Visa försenade aktiviteter som saknar samverkanspart"),
    (those(then(D) & now(D)), "Är det något som varit försenat båda tertialen?"),
    (first_is("Ny taxa"), "Vilken av de försenade väntas bli klar först?"),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & kind("P")), "Visa allt som är försenat >> bara projekten tack"),
    (within(INSPECTORS & ~now(X), INSPECTORS), "Vad har Planenheten på gång? >> och Miljötillsyn?"),
    (because(title("Klimatanpassning"), "anbud"), "Hur går det med klimatanpassningsplanen? >> vad beror det på"),
    (day_told(title("Laddstolpar"), "2025-11-05"), "Status laddstolpar >> När är de uppe?"),
    (owner(title("Norra stations")), "Är detaljplanen för Norra stationsområdet försenad? >> Vem ansvarar för den?"),
    (those(now(D) & ~FOOD), "Vilka är försenade? >> Allt utom Livsmedel och hälsoskydd"),
    (those(then(D)), "Hur många försenade har vi? >> Vilka var det i T1?"),
    (those(now(K)), "Hur många är avslutade? >> Vilka då?"),
    (so_many(now(K)), "Hur många är försenade? >> Och avslutade?"),
    (those(collab("SBF")), "Vilka aktiviteter samverkar vi med KFF om? >> jag menade SBF"),
    (those(FOOD & now(K)), "Livsmedel och hälsoskydds aktiviteter >> Vilka av dem är klara?"),
    (those(goal("3.2")), "Vad ligger under KF-mål 1? >> Samma för KF-mål 2"),
    (
        either(units_of(now(P)), those(now(P), "Miljöstrategi")),
        "Finns det något pausat? >> Vilken enhet är det?",
    ),
    (
        either(silent(), those(now(None), "Bygglovsenheten"), sure("Enhetschef Bygglovsenheten")),
        "Vilka aktiviteter saknar rapport? >> vem ska jag ringa",
    ),
    (
        days_told(PLANNERS, NONE, "2025-12-26", "2026-01-12"),
        "Vad har Planenheten? >> När ska de bli klara?",
    ),
    (those(finish("2026-01-01", "2026-12-31")), "Vad ska bli klart under resten av 2025? >> Och under 2026?"),
    (those(title("gemensam kundtjänst"), "Försenad"), "Hur är det med förstudien om kundtjänst? >> Hur såg det ut i våras?"),
    (
        either(share(now(D)), share(now(D), REPORTED), sure("5 av 15"), sure("5 av 14")),
        "hur många är försenade >> vad blir det i procent",
    ),
    (then_and_now(then(D), now(D)), "Hur många är försenade nu? >> Är det fler eller färre än förra tertialet?"),
    (those(collab("KSF") & ~now(K)), "Vad gör vi ihop med KSF? >> Ta bort det som redan är avslutat"),
    (either(those(title("Våtmark"), "Ej påbörjad"), said("nej")), "Våtmarken i Ängsdalen, läget? >> Hade de ens börjat i första tertialen?"),
    (those(STRATEGY & now(D)), "Vilka är försenade? >> Hur ser det ut om du bara tar Miljöstrategi?"),
    (because(title("Inventering"), "anbud"), "Har något avförts? >> Varför?"),
    (so_many(EVERY), "Hur många projekt har vi? >> Och om man räknar alla aktiviteter?"),
    (those(now(D) & goal("3.1", "3.2")), "Vad är försenat? >> Av dem, vilka hör till KF-målen?"),
    (either(those(LAND), those(NONE), said("nej", "inget", "ingen", "inga")), "Vem har hand om laddstolparna? >> Har de något mer?"),
    (those(kind("P") & now(G)), "Lista projekten >> Vilka går enligt plan? "),
    (those(LEAD), "Vad har Bygglovsenheten på sin lista? >> Oj fel, Förvaltningsledning ska det vara"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
