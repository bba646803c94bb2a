# ruff: noqa: ARG005, E501
"""Two days before T2 closes at kommunstyrelsen: the utredare at kommunledningskontoret who writes the tertial report, a unit manager on her phone, the kommundirektör with ten seconds, and an internal auditor.

Half everyday, a quarter with two conditions, a comparison, a date or a share, and a quarter conversations."""

from plan.facts import Facts
from plan.model import Activity
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    LATE,
    NONE,
    POSTPONED,
    PROTECTED,
    REFUSE,
    REPORTED,
    TROUBLE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    S,
    Those,
    X,
    anyhow,
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
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
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

SAFE, CITIZEN = unit("Kommunledningskontoret/Trygg och säker"), unit("Kommunledningskontoret/Medborgarservice")
OFFICE, ALL_OFFICE = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
MONEY, STAFF, IT = unit("Ekonomi"), unit("HR och lön"), unit("IT och digitalisering")
PRESS, TRADE, DIRECTOR = unit("Kommunikation"), unit("Näringsliv och marknad"), unit("Kommundirektör")
OTHERS = ("Ekonomi", "HR och lön", "IT och digitalisering", "Näringsliv och marknad", "Medborgarservice", "Kommundirektör")  # fmt: skip
UNTYPED = Those(lambda facts, each: not each.kinds)
NO = said("nej", "inget", "ingen", "inga")
NAMES = {
    "3.1": ("kf-mål 1", "fullmäktiges mål 1", "nöjd kundindex"),
    "3.2": ("kf-mål 2", "fullmäktiges mål 2", "trygga utomhus"),
    "3.3": ("kf-mål 3", "fullmäktiges mål 3", "miljö- och klimatarbetet"),
    "4.1": ("nämndspecifikt mål 1", "attraktiv och trygg kommun"),
    "4.2": ("nämndspecifikt mål 2", "högre upp i åldrarna"),
    "4.3": ("nämndspecifikt mål 3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "drogfritt liv"),
}


def _was_due(facts: Facts, each: Activity) -> bool:
    """Had in T1 a day that has passed, and has it still to do."""
    first = facts.report(each.id, T1)
    return bool(first and first.finish and first.finish < facts.at.date())


WAS_DUE = Those(_was_due) & ~now(K, X)

EVERYDAY: Batch = (
    (either(summary(), TROUBLE), "Tio sekunder, hur ligger vi till?"),
    (either(TROUBLE, those(now(D))), "nåt rött jag borde känna till innan ks"),
    (either(share(REPORTED), sure("34 av 39")), "hur många procent har svarat hittills"),
    (either(so_many(now(K)), said("ja")), "Har vi blivit klara med nåt alls i år?"),
    (those(now(X)), "Vad har vi lagt ner?"),
    (top_unit("Trygg och säker", *OTHERS, "Kommunikation"), "vilken enhet har det tuffast just nu, dvs flest försenade"),
    (
        either(those(CITIZEN & now(None)), sure("Fortsatt utveckling av Medborgarservice")),
        "hej! vad har medborgarservice kvar att rapportera",
    ),
    (text_has(*forms("2025-09-05")), "va e sista dan å svara??"),
    (those(title("digital post"), "Pausad"), "hur gårt me digital post"),
    (day_told(title("M365"), "2026-03-29"), "när e m365 klart tror ni"),
    (either(owner(title("näringslivsstrategi")), sure("Näringsliv och marknad")), "vem håller i näringslivsstrategin"),
    (those(STAFF), "Jag är ny chef på HR och lön, vilka aktiviteter är mina?"),
    (
        either(those(NONE), NO, counted(0), those(PRESS & now(None))),
        "har kommunikation nåt som är försenat",
    ),
    (explained_by("avvikelse"), "Vad betyder egentligen Pågår med avvikelse?"),
    (ASKED_BACK, "sätt mediautbildningen som avslutad tack"),
    (those(now(K)), "God morgon! Vilka aktiviteter ska jag ta upp som avslutade i tertialrapporten?"),
    (either(silent(), those(now(None))), "Vilka enheter väntar vi fortfarande på svar från?"),
    (either(those(now(R)), those(now(R, D)), those(now(R, D, P))), "lista avvikelserna"),
    (those(says("SKR")), "I vilka kommentarer nämns SKR?"),
    (those(says("rekryt")), "vilka skyller på rekrytering i sin kommentar"),
    (sure("74"), "Vad blev det för index i INSIKT?"),
    (text_has("Enhetschef Medborgarservice"), "Vem är kontaktperson för servicemätningen?"),
    (anyhow("25 %"), "vad är målvärdet för svenskt näringslivs ranking"),
    (anyhow("97"), "Vilken plats hade vi i Aktuell Hållbarhets ranking 2023?"),
    (assessed("bedöms inte uppnås"), "Kommer vi att nå nämndspecifikt mål 2?"),
    (those(LATE), "Vilka rapporter för T1 kom in efter stängning?"),
    (numbers_told(7), "antal påminnelser som gått ut i T2"),
    (those(collab("UTB")), "finns det nåt vi gör ihop med UTB"),
    (within(kind("F") & ~kind("A"), kind("F")), "Vilka förstudier har vi i planen?"),
    (those(goal("4.4")), "Vilka aktiviteter har vi för att ungdomar ska leva ett drogfritt liv?"),
    (either(those(PROTECTED), anyhow("skydd")), "Internrevisionen här. Vilka aktiviteter är skyddade?"),
    (either(REFUSE, anyhow("skydd")), "Vad står det i kommentaren till risk- och sårbarhetsanalysen?"),
    (ASKED_BACK, "Vad har förstudien om ekonomisystemet kostat så här långt?"),
    (those(reported_between("2025-08-30", "2025-08-31")), "vad rapporterades in i helgen, 30–31 augusti"),
    (those(goal("5.1")), "Allt under särskilda satsningar"),
    (those(title("Trygghetspunkter"), "Avslutad"), "är trygghetspunkterna i hamn?"),
    (those(title("Krigsorganisation"), "Försenad"), "status krigsorganisationen"),
    (those(title("Upplevelsecenter"), "Avslutad"), "Upplevelscentret för mat, hur gick det"),
    (those(now(S)), "Vilka ligger kvar på ej påbörjad?"),
    (those(DIRECTOR), "vad har jag som kommundirektör på mitt eget bord"),
    (so_many(kind("P")), "hur månge projekt är det totalt i planen"),
    (because(title("återbruk av möbler"), "lokal"), "varför har återbruket av möbler kört fast"),
    (within(OFFICE, ALL_OFFICE), "Vad ansvarar kommunledningskontoret för?"),
    (anyhow("69 %"), "Hur många procent kunde rekommendera andra att bo i Mjölby, enligt utgångsläget?"),
    (those(title("Digital signatur"), "Avslutad"), "digital signatur av protokoll – klart eller inte"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(then(G) & now(D)), "Vilka har gått från grönt i T1 till rött i T2?"),
    (those(then(D) & now(D)), "Vilka aktiviteter har varit försenade två tertial i rad?"),
    (
        within(then(D, R, P, S) & now(G, K), then(D, R, P, S) & now(G, K, R, S) | then(G) & now(K)),
        "Vad har blivit bättre sedan T1?",
    ),
    (those(now(D) & finish("2026-01-01")), "Vilka försenade aktiviteter väntas bli klara först nästa år?"),
    (either(share(now(D), STAFF), sure("2 av 3")), "Hur stor andel av HR och löns aktiviteter är försenade?"),
    (
        either(
            units_with(now(D), 0, 0),
            units("Näringsliv och marknad", "Kommunikation", "IT och digitalisering", "Kommunledningskontoret/Medborgarservice"),
        ),
        "Vilka enheter har inga försenade aktiviteter?",
    ),
    (
        either(compared(STAFF & now(D), MONEY & now(D), "HR", "Ekonomi"), top_unit("HR och lön", "Ekonomi")),
        "vem har flest försenade, HR och lön eller Ekonomi",
    ),
    (first_is("Utvecklad kommunikation"), "Vilken aktivitet har det slutdatum som ligger längst bort?"),
    (those(POSTPONED), "Vilka har skjutit fram sitt slutdatum sedan T1?"),
    (those(finish("2025-09-01", "2025-09-30")), "Vad har lovats bli klart nu i september?"),
    (those(SAFE & now(D) & collab("KSF")), "Försenade hos Trygg och säker i samverkan med KSF"),
    (
        goals_among(NAMES, ("3.3", "4.2"), ("3.1", "3.2", "4.4")),
        "Vilka mål ser vi inte ut att nå enligt bedömningen i T2?",
    ),
    (goals_among(NAMES, ("3.1",), ("4.2",)), "Vilka mål har fått en sämre bedömning nu än i T1?"),
    (
        within(IT & kind("P") & ~now(K, D), IT & kind("P") & ~now(D)),
        "Vilka projekt hos IT och digitalisering är inte försenade?",
    ),
    (those(then(None) & REPORTED), "Vilka aktiviteter saknade rapport i T1 men har rapporterats i T2?"),
    (then_and_now(then(D), now(D)), "Hur många fler är försenade nu jämfört med i våras?"),
    (those(now(D) & says("väntar på beslut")), "Vilka av de försenade skriver att de väntar på beslut?"),
    (those(then(K) & ~now(K)), "Är det något som var avslutat i T1 men inte är det längre?"),
    (
        within(finish(last="2025-09-02"), WAS_DUE),
        "Vilka aktiviteter har passerat sitt lovade slutdatum utan att vara klara?",
    ),
    (top_unit("Kommunikation", *OTHERS[:5], "Trygg och säker"), "Vilken enhet har störst andel avslutade?"),
    (
        either(said("ja", "alla", "samtliga"), share(REPORTED, goal("3.2")), sure("5 av 5"), those(NONE)),
        "Är alla aktiviteter under KF-mål 2 rapporterade för T2?",
    ),
    (those(UNTYPED), "Vilka aktiviteter är varken projekt, aktivitet eller förstudie enligt planen?"),
)  # fmt: skip

TALKS: Batch = (
    (because(title("digital post"), "beslut"), "hur går det med digital post >> varför"),
    (those(SAFE & now(D)), "Vilka är försenade? >> bara Trygg och säker"),
    (within(STAFF & ~now(K, X), STAFF), "vad har ekonomi på gång >> å hr då"),
    (
        either(silent(), those(now(None)), sure("Enhetschef Kommunikation", "Enhetschef Medborgarservice")),
        "Vilka aktiviteter är inte rapporterade? >> vilka chefer ska jag mejla",
    ),
    (those(now(K)), "hur många är avslutade >> vilka"),
    (first_is("Revidering ledningssystemet"), "Vad är försenat? >> När väntas de bli klara? >> Vilken blir klar först?"),
    (those(now(D) & ~PROTECTED), "Visa de försenade >> ta bort de skyddade"),
    (sure("bedöms uppnås"), "Hur bedöms KF-mål 1? >> Och i T1?"),
    (so_many(IT & kind("P")), "Vilka projekt har IT och digitalisering? >> hur många är det"),
    (those(then(D)), "hur många är försenade >> och i T1 >> vilka var det"),
    (either(those(now(None)), silent()), "Hur stor andel har rapporterat? >> vilka saknas"),
    (those(DIRECTOR), "Vad gör Kommunikation? >> nej förlåt, jag menade Kommundirektör"),
    (those(collab("UTB")), "Vad samverkar vi med SBF om? >> och med UTB"),
    (those(goal("4.3")), "Hur bedöms näringslivsmålet? >> Vilka aktiviteter hör dit?"),
    (
        either(
            units_of(now(P)),
            those(now(P), "Näringsliv och marknad"),
            sure("Näringsliv och marknad", "Medborgarservice"),
        ),
        "Vad är pausat? >> vilka enheter äger dem",
    ),
    (day_told(title("M365"), "2025-11-26"), "När blir samarbetsplattformen klar? >> vilket datum sa de i T1"),
    (those(now(D)), "vilka är gula >> och röda?"),
    (those(kind("P") & now(K) & IT), "Visa alla projekt >> bara de avslutade >> och av dem, bara IT:s"),
    (
        either(those(IT & PROTECTED), said("ja"), counted(1)),
        "Vilka aktiviteter har IT och digitalisering? >> är nån av dem skyddad",
    ),
    (those(finish("2026-01-01")), "Vad ska bli klart före årsskiftet? >> och efter?"),
    (then_and_now(then(D), now(D)), "Hur många är försenade? >> är det fler eller färre än i våras"),
    (within(title("förbättringsförslag"), now(X), "beslut"), "Vad har avförts? >> vad skrev de för orsak"),
    (
        either(owner(title("Revidering ledningssystemet")), sure("Ekonomi")),
        "Hur går det för Ekonomi? >> är nåt försenat >> när blir det klart >> vem ansvarar för det",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
