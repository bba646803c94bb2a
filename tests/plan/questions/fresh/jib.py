# ruff: noqa: E501
"""Wednesday in the week the round closes in Mjölby: a municipal director with ten seconds, the controller, the managers of HR and of Medborgarservice on their phones, and a new member of the board.

Half everyday, as written in Teams with a reason beside the question; a quarter with two conditions, exceptions, comparisons and days; a quarter conversations."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    LATE,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SHARED,
    UNDONE,
    WORSE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    S,
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

OFFICE, SAFETY, SERVICE = (
    "Kommunledningskontoret",
    "Kommunledningskontoret/Trygg och säker",
    "Kommunledningskontoret/Medborgarservice",
)
KLK, SAFE, DESK = unit(OFFICE), unit(SAFETY), unit(SERVICE)
MONEY, STAFF, DIGITAL = unit("Ekonomi"), unit("HR och lön"), unit("IT och digitalisering")
TRADE, VOICE = unit("Näringsliv och marknad"), unit("Kommunikation")
FURNITURE, POST, LONGER = title("återbruk av möbler"), title("digital post"), title("förlängt arbetsliv")
COUNCIL = goal("3.1", "3.2", "3.3")
UNDATED = ~finish() & UNDONE
GOALS = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "bästa möjliga bemötande"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "trygga utomhus"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "framkant i miljö"),
    "4.1": ("nämndspecifikt mål 1", "attraktiv och trygg"),
    "4.2": ("nämndspecifikt mål 2", "högre upp i åldrarna"),
    "4.3": ("nämndspecifikt mål 3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "drogfritt liv"),
}

EVERYDAY: Batch = (
    # the director
    (those(now(D)), "Ska in till KSO om fem minuter. Vad är rött?"),
    (summary(), "Läget i planen, kort tack. Har tio sek"),
    (so_many(now(K)), "hur många är klara hittills"),
    (those(POST, "Pausad"), "Vad har hänt med digital post? Den var ju klar sist jag hörde något"),
    (because(FURNITURE, "hyresvärden"), "Varför är möbelåterbruket försenat? Får frågan av kommunalrådet hela tiden"),
    (either(silent(), those(now(None))), "Vilka enheter väntar vi fortfarande på svar från?"),
    (text_has(*forms("2025-09-05")), "när stänger rapporteringen, är det på fredag?"),
    (
        either(day_told(title("digitaliseringsstrategi"), "2025-11-19"), said("ja")),
        "Hinner vi med nya digitaliseringsstrategin i år?",
    ),
    (within(DIGITAL & ~now(K), DIGITAL), "vad har it på sitt bord just nu"),
    (those(DIGITAL & now(R)), "va e de som är gult hos IT"),
    (those(title("M365"), "enligt plan"), "går de bra me m365 eller"),
    (those(title("behörighetshantering"), "Avslutad"), "Behörighetshanteringen är väl i hamn?"),
    # the controller
    (either(share(REPORTED), sure("34 av 39")), "Hur stor del har rapporterat? Behöver siffran till en bild."),
    (numbers_told(10, 5, 8, 2), "Kan jag få fördelningen per status? Ska klistra in den i delårsrapporten"),
    (those(goal("4.2")), "Vilka aktiviteter ligger under 4.2?"),
    (either(those(LATE), units_of(LATE)), "Vilka kom in efter stängning i T1?"),
    (numbers_told(7), "Hur mång påminnelser har gått ut den här omgången"),
    (because(title("Power BI"), "Leverantören"), "vad skrev ekonomi om datalagret nu igen?"),
    (
        either(numbers_told(15, 4), numbers_told(15, 3)),
        "Hur många projekt respektive förstudier är det i planen? Stämmer av mot mitt excelark.",
    ),
    (ASKED_BACK, "Vad har vi budgeterat för M365 i år?"),
    (those(reported_between("2025-08-30", "2025-08-31")), "Vilka rapporter trillade in i helgen?"),
    (anyhow("74"), "Vad blev utfallet på Nöjd kundindex i år?"),
    (
        either(text_has("inga åtgärder", "ingen åtgärd", "inte några åtgärder"), counted(0), ASKED_BACK),
        "Finns det några åtgärder inlagda på det som är försenat?",
    ),
    # the manager of HR
    (those(STAFF), "Hej, HR här. Vad är det som ligger på oss?"),
    (
        either(said("ja", "inget", "inga", "ingenting"), sure("3 av 3"), those(STAFF)),
        "har HR svarat på allt?? sitter på tåget så jag kan inte kolla själv",
    ),
    (those(title("personalsystem"), "Ej påbörjad"), "personalsystemet, e det igång?"),
    (day_told(LONGER, "2026-03-03"), "när ska förlängt arbetslv va klart"),
    (because(LONGER, "Rekrytering av projektledare"), "Vad skrev vi om förlängt arbetsliv? Minns inte formuleringen"),
    (because(title("personalpolitiskt"), "beslut"), "personalpolitiska programmet varför rött"),
    # the manager of Medborgarservice
    (
        those(DESK & now(None)),
        "Hej! Fick ett mejl om att vi på Medborgarservice inte svarat. Vad är det som fattas?",
    ),
    (
        either(owner(POST), units("IT och digitalisering")),
        "Vilka är det som äger införandet av digital post, är det bara vi?",
    ),
    (explained_by("kort", "svara", "rapporter", "status"), "hur gör jag för att rapportera?? hittar inget"),
    (ASKED_BACK, "Kan du sätta digital post som pågår enligt plan, jag hinner inte själv"),
    # the new member
    (goals_among(GOALS, tuple(GOALS)), "God morgon! Jag är ny i kommunstyrelsen. Vad är det för mål vi har?"),
    (text_has("avvikelse"), "Vad betyder den gula triangeln?"),
    (anyhow("pausad", "avförd"), "Vad är skillnaden på pausad och avförd? Låter som samma sak för mig"),
    (text_has("framkant", "25 %"), "Vad går KF-mål 3 ut på"),
    (
        assessed("bedöms delvis uppnås"),
        "Når vi målet om att folk ska känna sig trygga utomhus? Jag får många mejl om det.",
    ),
    (anyhow("61"), "Var ligger vi i näringslivsrankingen nu?"),
    (
        either(owner(title("allmänna val")), sure("Enhetschef Kommunledningskontoret")),
        "Vem ska jag prata med om förberedelserna inför valet?",
    ),
    (those(goal("5.1")), "vilka särskilda satsningar har ni i år"),
    (those(title("Viable"), "Ej påbörjad"), "Viable cities, vad är det och hur går det?"),
    (anyhow("skydd"), "Vad är orsaken till att krigsorganisationen är sen?"),
    (
        within(title("upphandling ekonomisystem") | FURNITURE, kind("F")),
        "Håller vi på med några förstudier just nu?",
    ),
    (those(title("PopUp"), "Avslutad"), "Är popupen med mat avklarad? Tänkte nämna den i ett tal på lördag"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(kind("P") & now(D, R) & ~DIGITAL), "Vilka projekt är försenade eller går med avvikelse, bortsett från IT:s?"),
    (top_unit("Trygg och säker", "HR och lön", "Ekonomi"), "Vilken enhet har flest försenade? Ska upp på ledningsgruppen i morgon."),
    (those(then(G) & now(D)), "Vad har gått från grönt i T1 till rött i T2?"),
    (those(then(D) & now(G, K)), "Vilka var försenade i våras men går enligt plan eller är klara nu?"),
    (
        within(finish("2026-01-01", "2026-12-31"), UNDATED),
        "Vad blir inte klart förrän nästa år? Måste in i budgetunderlaget",
    ),
    (
        either(share(now(K), kind("P")), share(now(K), kind("P") & REPORTED), sure("3 av 15"), sure("3 av 14")),
        "Hur stor andel av projekten är avslutade?",
    ),
    (those(collab("Alla förvaltningar") & now(D)), "Av det som alla förvaltningar ska vara med i, vad är försenat?"),
    (
        either(said("ja"), compared(STAFF & now(D), MONEY & now(D), "HR", "Ekonomi")),
        "Har HR fler försenade än Ekonomi, eller är det tvärtom?",
    ),
    (
        either(those(NONE), counted(0), said("nej", "inget", "ingen", "inga"), those(then(S) & now(None))),
        "Finns det något som var ej påbörjat i T1 och fortfarande är det i T2?",
    ),
    (those(POSTPONED), "Vilka aktiviteter har fått ett senare slutdatum sedan T1?"),
    (first_is("ledningssystemet"), "Vilken av de försenade ska bli klar först?"),
    (
        within(COUNCIL & now(P, D, R, S), COUNCIL & ~now(K, G)),
        "Om man bara ser till KF-målen, vad är varken klart eller enligt plan?",
    ),
    (
        either(
            units_where(lambda facts, held: not some(now(D), facts, held)),
            units_where(lambda facts, held: not some(now(D), facts, held) and some(REPORTED, facts, held)),
        ),
        "Vilka enheter har inget försenat alls? Vill ge dem en klapp på axeln",
    ),
    (goals_among(GOALS, ("3.3", "4.2"), ("4.4",)), "Vilka mål bedöms inte uppnås?"),
    (goals_among(GOALS, ("4.1",)), "Har bedömningen blivit bättre för något mål sedan T1?"),
    (those(DIGITAL & WORSE), "Vad hos IT har försämrats sedan förra tertialet?"),
    (those(goal("4.2") & says("väntar på beslut")), "Vilka under nämndspecifikt mål 2 skriver att de väntar på beslut?"),
    (those(says("rekrytering")), "Nämner någon rekrytering i sin kommentar? HR vill veta var det kniper."),
    (those(finish("2025-12-24", "2025-12-31")), "Är det något som ska bli klart mellan jul och nyår?"),
    (then_and_now(then(D), now(D)), "Har vi fler försenade nu än i T1, och hur många i så fall?"),
    (
        within(KLK & ~SHARED & ~now(K, X, None), KLK & ~now(K, X)),
        "Vad har Kommunledningskontoret kvar att göra? Hoppa över Trygg och säker och Medborgarservice, bara kontoret självt.",
    ),
    (those(then(None) & REPORTED), "Vilka saknade rapport i T1 men har lämnat in nu?"),
    (those(kind("P") & ~collab("KSF") & ~collab("Alla förvaltningar")), "Vilka projekt har varken KSF eller alla förvaltningar som samverkanspart?"),
)  # fmt: skip

TALKS: Batch = (
    (those(now(R)), "Vad är rött? >> och det gula?"),
    (within(MONEY & ~now(K), MONEY), "Hur går det för HR? >> Och ekonomi då"),
    (day_told(FURNITURE, "2026-02-10"), "möbelåterbruket, läget? >> varför då >> När tror de att det är klart?"),
    (
        either(silent(), sure("Enhetschef Kommunikation", "Enhetschef Medborgarservice")),
        "Vilka aktiviteter saknar rapport? >> ok vilka chefer ska jag jaga",
    ),
    (so_many(then(D)), "Hur många är försenade? >> hur många var det i T1"),
    (those(kind("P") & now(K)), "hur många projekt har vi >> hur många av dem är klara >> vilka då?"),
    (those(STAFF), "Vad ligger på IT? >> oj, jag menade HR"),
    (those(goal("4.3")), "Vilka aktiviteter hör till KF-mål 1? >> Och nämndspecifikt mål 3?"),
    (sure("bedöms uppnås"), "Når vi KF-mål 1? >> Hur bedömdes det i T1?"),
    (anyhow("25 %"), "Hur går det med KF-mål 3? >> Vad är målvärdet, vad mäts det mot alltså?"),
    (those(POST, "Avslutad"), "Är digital post klar? >> Men hur stod det till med den i T1?"),
    (
        within(TRADE & now(R), TRADE & now(R, P)),
        "Vem har hand om näringslivsstrategin? >> Har de något annat som krånglar?",
    ),
    (within(goal("5.1") & now(R, G), goal("5.1") & ~now(K)), "Visa de särskilda satsningarna >> bara de som inte är klara"),
    (those(now(D) & ~PROTECTED), "Vilka är försenade? >> Ta bort de skyddade, det här ska ut till alla"),
    (those(finish("2025-11-01", "2025-11-30")), "Vad ska bli klart i oktober? >> november då?"),
    (
        text_has("Enhetschef Kommunikation", "chef5@"),
        "Har Kommunikation lämnat in allt? >> Jaha. Vem är det som är chef där?",
    ),
    (
        either(share(now(D)), share(now(D), REPORTED), sure("8 av 39"), sure("8 av 34")),
        "hur många aktiviteter är försenade >> i procent?",
    ),
    (
        either(those(title("personalsystem"), "Försenad"), said("nej")),
        "Upphandlingen av personalsystem, hur ligger vi till? >> Var den inte heller påbörjad i T1?",
    ),
    (within(now(X) & ~PROTECTED, now(X), "beslut"), "Har vi lagt ner något? >> Vad är skälet?"),
    (those(now(R) & POSTPONED), "Vilka går med avvikelse? >> Vilka av dem har fått nytt slutdatum?"),
    (those(goal("3.2") & now(D)), "Vad är KF-mål 2? >> Vilka aktiviteter ligger där? >> och vilka av dem är sena"),
    (
        either(those(SAFE & now(D)), those(under(OFFICE) & now(D))),
        "Vilken enhet har mest rött? >> Vilka aktiviteter gäller det?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
