# ruff: noqa: ARG005, E501
"""Two days before the round closes at the board of Mjölby: the municipal management office getting ready for the board, a controller with her tables and a unit manager with the phone in one hand.

Half everyday, a quarter with two conditions, exceptions, then and now, and goals, and a quarter conversations."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CLARIFY,
    LATE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    TROUBLE,
    WORSE,
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
    some,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units,
    units_of,
    units_where,
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

WORLD = "full"

OFFICE, OFFICE_WHOLE = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
SAFETY = unit("Kommunledningskontoret/Trygg och säker")
ECONOMY, IT, HR = unit("Ekonomi"), unit("IT och digitalisering"), unit("HR och lön")
TRADE, MEDIA = unit("Näringsliv och marknad"), unit("Kommunikation")
ALL_OFFICES = collab("Alla förvaltningar")
SERVICE = Those(lambda facts, each: each.title == "Service och bemötande")
GOALS = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "bästa möjliga bemötande"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "trygga utomhus"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "i framkant i miljö"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "attraktiv och trygg kommun"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "högre upp i åldrarna"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "drogfritt liv"),
}

EVERYDAY: Batch = (
    (either(those(now(D)), TROUBLE), "Hej! Vilka aktiviteter ligger efter just nu?"),
    (either(counted(REPORTED), numbers_told(34)), "hur många har svarat i t2 hittills"),
    (either(silent(), those(now(None))), "Vilka är det som inte lämnat in än?"),
    (text_has(*forms("2025-09-05")), "När är sista dan att rapportera?"),
    (those(title("digital post"), "Pausad"), "läget med digital post??"),
    (owner(title("Utbildningshub")), "vem håller i utbildningshubben"),
    (day_told(title("näringslivsstrategi"), "2025-10-06"), "När är näringslivsstrategin tänkt att vara färdig?"),
    (because(title("återbruk"), "lokal"), "Varför har möbelåterbruket blivit sent?"),
    (those(HR), "Vad står HR och lön för i planen i år"),
    (explained_by("avvikelse"), "Vad innebär det att något pågår med avvikelse?"),
    (anyhow("skydd"), "Vad har de skrivit i kommentaren till risk- och sårbarhetsanalysen?"),
    (those(now(K)), "visa allt vi har avslutat"),
    (those(now(P)), "är det nåt som ligger på paus"),
    (those(now(X)), "Vad har vi valt att inte göra, alltså avfört?"),
    (either(those(goal("3.3")), assessed("bedöms inte uppnås"), sure("bedöms inte uppnås")), "hur går det för kf-mål 3"),
    (either(assessed("bedöms uppnås"), sure("bedöms uppnås")), "Når vi målet om Svenskt Näringslivs ranking?"),
    (anyhow("76"), "Vad är utgångsläget för målet om att folk ska vara trygga utomhus?"),
    (anyhow("74"), "vad fick vi för resultat på INSIKT"),
    (text_has("Enhetschef Medborgarservice"), "Vem är kontaktperson för servicemätningen?"),
    (numbers_told(7), "Hur många påminnelser har gått ut den här omgången?"),
    (ASKED_BACK, "Kan du sätta mediautbildningen som avslutad åt mig"),
    (ASKED_BACK, "Vad kostar upphandlingen av personalsystemet?"),
    (so_many(kind("P")), "hur många projekt har vi totalt"),
    (those(goal("4.4")), "Vilka aktiviteter ligger under nämndspecifikt mål 4?"),
    (those(collab("UTB")), "samverkar vi med UTB om nåt?"),
    (those(title("M365"), "Pågår enligt plan"), "statsu M365"),
    (those(title("allmänna val"), "Pågår enligt plan"), "Hur ligger vi till inför valet 2026?"),
    (text_has("chef5@"), "Jag behöver mejladressen till chefen för Kommunikation"),
    (summary(), "Ge mig läget i korthet, nämnden börjar om fem minuter"),
    (either(those(now(S)), those(now(S, None))), "Vad har vi inte ens börjat med?"),
    (those(reported_between("2025-09-01", "2025-09-01")), "Vad kom in i måndags?"),
    (those(reported_between("2025-08-30", "2025-08-31")), "Vilka rapporterade under helgen 30–31 augusti?"),
    (those(kind("F")), "lista förstudierna tack"),
    (either(those(PROTECTED), counted(PROTECTED)), "Vilka aktiviteter är skyddade?"),
    (those(SAFETY), "vad håller trygg o säker på med"),
    (
        either(share(now(K)), share(now(K), REPORTED), sure("5 av 39"), sure("5 av 34")),
        "hur stor del är klart i procent",
    ),
    (those(finish("2025-09-03", "2025-09-30")), "Vad ska bli klart nu i september?"),
    (those(title("styrel"), "Försenad"), "Är styrel sen eller går det som tänkt?"),
    (either(those(goal("4.4")), sure("narkotika")), "Hur ser det ut med målet om färre ungdomar som använt narkotika?"),
    (either(those(SERVICE), those(title("service och bemötande")), CLARIFY), "Hur går det med Service och bemötande?"),
    (either(units_of(now(D)), those(now(D))), "Vilka enheter har något som är rött?"),
    (so_many(IT), "hur mnga aktiviteter har IT"),
    (those(title("Cirkulär"), "Pågår enligt plan"), "Hur såg det ut för cirkulär ekonomi i T1?"),
    (those(title("signatur"), "Avslutad"), "God morgon, är digital signatur av protokollen i hamn?"),
    (day_told(title("jämlik hälsa"), "2025-11-01"), "jämlik hälsa, slutdatum?"),
)  # fmt: skip

COMPOUND: Batch = (
    (
        either(those(now(D) & ~OFFICE), those(now(D) & ~OFFICE_WHOLE)),
        "Vilka försenade aktiviteter ligger utanför Kommunledningskontoret?",
    ),
    (those(kind("P") & ALL_OFFICES & now(G)), "Vilka projekt där alla förvaltningar är med går enligt plan?"),
    (those(then(G) & now(D)), "Vad gick enligt plan i T1 men är försenat i T2?"),
    (those(then(D) & now(D)), "Finns det något som varit försenat två tertial i rad?"),
    (those(then(D) & now(G)), "Vilka var försenade i våras men går enligt plan nu?"),
    (
        either(share(now(K), kind("P")), share(now(K), kind("P") & REPORTED), sure("3 av 15"), sure("3 av 14")),
        "Hur stor andel av projekten är avslutade?",
    ),
    (top_unit("Trygg och säker", "HR och lön", "Ekonomi"), "Vilken enhet har flest förseningar?"),
    (
        units_where(lambda facts, held: not some(now(K), facts, held)),
        "Vilka enheter har ännu inte avslutat någonting?",
    ),
    (
        either(said("nej", "ingen", "inga"), units(), counted(0)),
        "Finns det någon enhet där samtliga aktiviteter är försenade?",
    ),
    (goals_among(GOALS, ("3.2", "4.2")), "Vilka mål har både avslutade och försenade aktiviteter?"),
    (those(finish("2026-01-01")), "Vilka aktiviteter har ett slutdatum efter årsskiftet?"),
    (those(POSTPONED), "Vilka har skjutit på sitt slutdatum sedan T1?"),
    (goals_among(GOALS, ("3.3", "4.2")), "Vilka mål bedöms inte uppnås?"),
    (goals_among(GOALS, ("3.1",), ("4.2",)), "Vilka mål har fått en sämre bedömning nu än i T1?"),
    (those(says("rekrytering")), "I vilka kommentarer nämns rekrytering?"),
    (those(says("SKR")), "Vilka har skrivit om SKR i sin kommentar för T2?"),
    (
        either(compared(HR & now(D), ECONOMY & now(D), "HR och lön", "Ekonomi"), top_unit("HR och lön", "Ekonomi")),
        "Vem har flest försenade, Ekonomi eller HR och lön?",
    ),
    (first_is("Utvecklad kommunikation"), "Vilken aktivitet har det slutdatum som ligger längst bort?"),
    (first_is("Revidering ledningssystemet"), "Vilken av de försenade beräknas bli klar först?"),
    (
        those(goal("4.1", "4.2", "4.3", "4.4") & now(R, D) & ~PROTECTED),
        "Vad är gult eller rött under de nämndspecifika målen, om vi bortser från de skyddade?",
    ),
    (those(LATE), "Vilka rapporter kom in efter att omgången hade stängt?"),
    (those(now(D) & ~collab("KSF")), "Försenade aktiviteter där KSF inte är samverkanspart"),
)  # fmt: skip

TALKS: Batch = (
    (those(HR & now(D)), "Vilka är försenade? >> bara hr tack"),
    (day_told(title("ledningssystemet"), "2025-12-28"), "Hur går det med ledningssystemet? >> när blir det klart då"),
    (because(title("beslutsstöd"), "leverantör"), "Beslutsstödsystemet, hur går det? >> Vad beror det på?"),
    (those(kind("P") & then(K)), "Vilka projekt är avslutade? >> och i T1?"),
    (those(now(P)), "Hur många är pausade? >> vilka då"),
    (those(IT), "Vad har Ekonomi på sitt bord? >> Och IT?"),
    (
        either(ASKED_BACK, anyhow("påminn")),
        "Vilka har inte rapporterat? >> kan du mejla dem",
    ),
    (
        either(those(SAFETY & now(D)), so_many(SAFETY & now(D))),
        "Vem ansvarar för trygghetspunkterna? >> Har de något som är försenat?",
    ),
    (
        either(those(goal("4.3")), sure("nämndspecifikt mål 3"), sure("näringslivets förutsättningar")),
        "Hur går det för nämndspecifikt mål 1? >> och mål 3?",
    ),
    (
        either(assessed("bedöms uppnås"), sure("T1", "bedöms uppnås")),
        "Hur bedöms KF-mål 1? >> Vad var bedömningen i T1?",
    ),
    (those(now(R) & ~PROTECTED), "Visa det som är gult >> Ta bort de skyddade"),
    (
        either(share(now(D)), share(now(D), REPORTED), sure("8 av 39"), sure("8 av 34")),
        "hur många är försenade >> vad blir det i procent",
    ),
    (
        those(TRADE & finish("2025-09-03", "2025-10-31")),
        "Visa aktiviteterna hos Näringsliv och marknad >> Vilka av dem ska vara klara före november?",
    ),
    (day_told(title("M365"), "2026-03-29"), "Hur går det med M365? >> vem äger det >> och när är det klart"),
    (
        within(kind("P") & ALL_OFFICES & now(R, D), kind("P") & ALL_OFFICES & ~now(G)),
        "Vilka projekt har vi ihop med alla förvaltningar? >> Vilka av dem går inte enligt plan?",
    ),
    (within(title("förbättringsförslag"), now(X), "beslut"), "Är något avfört? >> varför"),
    (then_and_now(then(K), now(K)), "Hur många är klara? >> Är det fler än i förra tertialet?"),
    (
        either(those(MEDIA & now(None)), said("nej", "inte"), units("Kommunikation"), sure("2 av 3")),
        "Vad är på gång på Kommunikation? >> Har de rapporterat allt?",
    ),
    (those(finish("2026-01-01", "2026-12-31")), "Vad ska bli klart under hösten 2025? >> och under 2026?"),
    (
        those(title("personalpolitiskt"), "Försenad"),
        "Hur går det med personalsystemet? >> nej jag menade personalpolitiska programmet",
    ),
    (those(goal("4.2")), "Vilket av de nämndspecifika målen bedöms inte uppnås? >> Vilka aktiviteter hör till det?"),
    (within(became(D) & WORSE, became(D)), "Vad har blivit sämre sedan T1? >> bara det som blev försenat"),
    (those(goal("5.1") & now(G)), "Vad finns under särskilda satsningar? >> Visa bara de som går enligt plan"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
