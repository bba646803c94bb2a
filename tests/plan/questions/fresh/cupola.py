# ruff: noqa: E501
"""A week of asking at the municipal board's office: a controller who writes the tertial report, HR-chefen, a communicator who writes news about the plan, an opposition politician who wants precise figures, and somebody who types fast with one thumb.

Half everyday, a good fifth with two conditions, exclusions or then against now, and three in ten conversations: many of them correct themselves, or go on with "vilken" or "vilka" alone."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    LATE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SHARED,
    UNDONE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    S,
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
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    forms,
    said,
    so_many,
    then_and_now,
    those,
    top_unit,
    topmost,
)
from tests.plan.questions.world import T2

WORLD = "full"

FINANCE, HR, IT, NEWS = unit("Ekonomi"), unit("HR och lön"), unit("IT och digitalisering"), unit("Kommunikation")
TRADE, DIRECTOR = unit("Näringsliv och marknad"), unit("Kommundirektör")
OFFICE, WHOLE_OFFICE = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
SAFETY = unit("Kommunledningskontoret/Trygg och säker")
NAMES = {
    "3.1": ("kommunfullmäktiges mål 1", "kf-mål 1", "i kontakt med kommunen"),
    "3.2": ("kommunfullmäktiges mål 2", "kf-mål 2", "trygga utomhus"),
    "3.3": ("kommunfullmäktiges mål 3", "kf-mål 3", "framkant i miljö"),
    "4.1": ("nämndspecifikt mål 1", "attraktiv och trygg"),
    "4.2": ("nämndspecifikt mål 2", "högre upp i åldrarna"),
    "4.3": ("nämndspecifikt mål 3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "drogfritt"),
}
GOALS = tuple(name for number, own in NAMES.items() if number != "4.1" for name in own[:1])
UNREPORTED = either(silent(), those(now(None)))

EVERYDAY: Batch = (
    # the controller
    (either(counted(REPORTED), those(REPORTED), sure("34 av 39"), numbers_told(34)), "Hur många av aktiviteterna har vi fått in rapport på för T2?"),
    (UNREPORTED, "Vilka väntar jag fortfarande svar från inför tertialrapporten?"),
    (those(now(R, D, P)), "Ge mig alla avvikelser i T2, alltså det som är gult, rött eller pausat"),
    (those(LATE), "Kom några svar in efter att T1 hade stängt?"),
    (text_has(*forms("2025-09-05")), "Sista dag att rapportera tertial 2?"),
    (numbers_told(7), "Hur många påminnelser har det gått ut hittills den här omgången?"),
    (numbers_told(8, 5, 10), "Fördelningen per status tack, ska in i en tabell"),
    (those(goal("3.3")), "Vilka aktiviteter ligger under KF-mål 3?"),
    (so_many(now(K)), "Hur många försenade, nej förlåt, avslutade aktiviteter har vi?"),
    # HR-chefen
    (those(HR), "Hej! Hur ligger vi på HR och lön till?"),
    (because(title("förlängt arbetsliv"), "rekrytering"), "Varför är förlängt arbetsliv fortfarande rött?"),
    (day_told(title("personalpolitiskt"), "2026-02-18"), "När räknar vi med att översynen av personalpolitiska programmet är klar?"),
    (either(those(title("personalsystem"), "ej påbörjad"), said("nej")), "Upphandlingen av personalsystem, har den ens kommit igång?"),
    (either(units_of(goal("4.2")), those(goal("4.2"))), "Vilka enheter har aktiviteter under nämndspecifikt mål 2?"),
    (either(assessed("bedöms inte uppnås"), sure("inte uppnås")), "Kommer vi att nå nämndspecifikt mål 2, det om att jobba högre upp i åldrarna?"),
    (ASKED_BACK, "Hur många sjukskrivna har vi på kontoret just nu?"),
    # the communicator
    (those(now(K)), "Jag ska skriva en nyhet om det som är färdigt i planen, vad har vi gått i mål med?"),
    (those(NEWS), "vad har vi på Kommunikation på vårt bord?"),
    (either(those(title("digital post"), "pausad"), said("nej")), "Kan jag skriva att digital post är på plats nu?"),
    (because(title("återbruk"), "lokal saknas"), "Vad har de skrivit om återbruket av möbler?"),
    (those(title("Upplevelsecenter"), "avslutad"), "Hur gick det med upplevelsecentret för mat?"),
    (those(says("SKR")), "I vilka kommentarer nämns SKR?"),
    (anyhow("framkant"), "Vad står det i KF-mål 3, ordagrant?"),
    (those(title("Mediautbildning"), "försenad"), "Mediautbildningen för chefer, vad rapporterades i T1?"),
    (either(those(goal("5.1")), units_of(goal("5.1"))), "Vem gör vad inom de särskilda satsningarna?"),
    # the opposition politician
    (so_many(now(D)), "Exakt hur många aktiviteter är försenade i dag?"),
    (either(share(now(K)), share(now(K), REPORTED), sure("5 av 39"), sure("5 av 34")), "Hur stor andel av planens aktiviteter är avslutade?"),
    (goals_among(NAMES, ("3.3", "4.2")), "Vilka mål bedöms inte uppnås?"),
    (those(now(X)), "Vad har ni lagt ner under året?"),
    (so_many(now(S)), "Hur många aktiviteter har ännu inte påbörjats?"),
    (ASKED_BACK, "Vad har införandet av M365 kostat skattebetalarna?"),
    (either(owner(title("ledningssystemet")), those(title("ledningssystemet"), "Ekonomi")), "Vem bär ansvaret för revideringen av ledningssystemet?"),
    (anyhow("skydd"), "Jag vill läsa kommentaren om krigsorganisationen, vad står det?"),
    (text_has("74"), "Vilket utfall fick vi i INSIKT-mätningen i T2?"),
    (text_has("61"), "På vilken plats ligger kommunen i Svenskt Näringslivs ranking nu?"),
    # one thumb
    (those(now(D)), "va e rött"),
    (those(title("Trygghetspunkter"), "avslutad"), "trygghetspnkter status?"),
    (those(HR & now(D)), "hr försenat"),
    (those(IT & now(R)), "gult hos it"),
    (day_told(title("Power BI"), "2025-10-16"), "nr blir power bi klart"),
    (either(owner(title("Viable cities")), those(title("Viable cities"), "Kommunledningskontoret")), "vem har viable citis"),
    (so_many(now(P)), "hur mnga pausde"),
    (those(title("näringslivsstrategi"), "enligt plan"), "näringslivsstrategin??"),
    (because(title("Datalager"), "leverantör"), "vafö e datalagret gult"),
    (within(collab("SBF"), collab("Alla förvaltningar")), "va gör vi ihop m SBF"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D, R) & ~FINANCE & ~HR), "Vilka är gula eller röda men ligger varken hos Ekonomi eller HR och lön?"),
    (those(then(G) & now(D) & ~PROTECTED), "Allt som gick enligt plan i T1 och är försenat nu, utom det som är skyddat"),
    (those(then(D) & now(G)), "Vilka av dem som var försenade i T1 går enligt plan i dag?"),
    (those(then(D) & now(D)), "Finns det något som har varit försenat i båda tertialen?"),
    (within(became(D) & ~then(None), became(D)), "Vad är rött nu men var inte rött i T1?"),
    (within(kind("P") & collab("Alla förvaltningar") & ~now(K, None), kind("P") & collab("Alla förvaltningar") & ~now(K)), "Vilka projekt där alla förvaltningar samverkar är inte avslutade?"),
    (either(then_and_now(FINANCE & then(D), FINANCE & now(D)), said("färre", "det är färre", "en färre", "1 färre", "ekonomi har färre")), "Har Ekonomi fler eller färre försenade nu än i T1?"),
    (top_unit("Trygg och säker", "Ekonomi", "HR och lön", "IT och digitalisering", "Näringsliv och marknad", "Kommunikation", "Kommundirektör"), "Vilken enhet har flest försenade aktiviteter?"),
    (either(compared(HR & now(D), IT & now(D), "HR och lön", "IT och digitalisering"), said("ja"), top_unit("HR och lön", "IT och digitalisering")), "Är det fler försenade hos HR och lön än hos IT och digitalisering?"),
    (those(finish("2025-09-03", "2025-12-31") & ~FINANCE), "Vad ska bli klart före årsskiftet om man bortser från Ekonomi?"),
    (
        either(
            units_where(lambda facts, held: not any(state(facts, each, T2) in (D, P) for each in held)),
            units_where(lambda facts, held: not any(state(facts, each, T2) in (D, P) for each in held) and any(state(facts, each, T2) for each in held)),
        ),
        "Vilka enheter har varken något försenat eller något pausat?",
    ),
    (either(share(now(K), kind("P")), share(now(K), kind("P") & REPORTED), sure("3 av 15"), sure("3 av 14")), "Hur många procent av projekten är avslutade?"),
    (those(POSTPONED), "Vilka aktiviteter har fått ett senare slutdatum än de hade i T1?"),
    (
        either(topmost("nämndspecifikt mål 1", GOALS), topmost("attraktiv och trygg", GOALS), those(goal("4.1"))),
        "Vilket mål har flest aktiviteter?",
    ),
    (those(SHARED), "Finns det aktiviteter som två enheter delar på, och i så fall vilka?"),
    (those(then(G) & now(K)), "Vilka har gått från enligt plan till avslutad?"),
    (within(kind("F") & ~kind("A") & ~now(X), kind("F") & ~now(X)), "Vilka förstudier har vi, bortsett från de avförda?"),
    (goals_among(NAMES, ("3.1",), ("4.2",)), "Vilka mål har fått en sämre bedömning än i T1?"),
    (first_is("Utvecklad kommunikation"), "Vilken aktivitet har det slutdatum som ligger längst fram i tiden?"),
    (those(goal("3.1", "3.2", "3.3") & now(D) & ~SAFETY), "Vad är försenat under KF-målen men hör inte till Trygg och säker?"),
    (within(OFFICE & kind("P") & now(R, D, P, S), WHOLE_OFFICE & ~SAFETY & kind("P") & ~now(G, K)), "Kommunledningskontorets projekt som varken går enligt plan eller är avslutade, Trygg och säker borträknat"),
)  # fmt: skip

TALKS: Batch = (
    (those(HR & now(D)), "Vad är försenat hos Ekonomi? >> nej jag menade HR och lön"),
    (those(now(X)), "Vilka är avslutade? >> nej vänta, avförda menade jag"),
    (so_many(then(D)), "Hur många är försenade i T2? >> nej jag menade T1"),
    (those(DIRECTOR), "vad har kommunikation >> nej kommundirektören menar ja"),
    (those(title("Digital signatur"), "avslutad"), "Hur går det med digital post? >> Nej, jag menade digital signatur"),
    (those(kind("P") & now(R)), "Visa förstudierna >> förlåt, projekten menade jag >> bara de gula"),
    (those(goal("3.3") & now(S)), "Vilka aktiviteter hör till KF-mål 2? >> nej KF-mål 3 ska det vara >> vilka av dem har inte börjat?"),
    (either(those(FINANCE & now(R)), those(FINANCE & now(R, D, P))), "hur går det för it >> nä jag menade ekonomi >> vilka har avvikelse"),
    (within(UNDONE & REPORTED, ~now(K)), "Vilka är klara? >> Fel av mig, vilka är INTE klara?"),
    (those(HR & now(S)), "Visa HR och löns aktiviteter >> bara de försenade, nej förresten, bara den som inte är påbörjad"),
    (those(then(P)), "Vilka är pausade? >> Vilka var det i T1?"),
    (those(IT & kind("P") & ~now(K)), "vad har ekonomi >> nej it menar jag >> bara projekten >> vilka av dem är inte klara?"),
    (within(OFFICE & now(X), WHOLE_OFFICE & now(X)), "Är något avfört hos Kommunledningskontoret? >> Vilken?"),
    (UNREPORTED, "Hur många aktiviteter saknar rapport? >> Vilka?"),
    (first_is("personalpolitiskt"), "Vilka projekt är försenade? >> Vilket av dem har det senaste slutdatumet?"),
    (those(now(D) & then(G)), "Vilka är försenade? >> Vilka av dem gick enligt plan i T1?"),
    (those(FINANCE & then(D)), "Vilka är röda hos Ekonomi? >> Vilka var röda där i T1?"),
    (within(HR & ~title("personalsystem"), HR), "Vem har upphandlingen av personalsystemet? >> vad har de mer"),
    (either(units_of(now(R)), those(now(R))), "vad e gult >> hos vilka"),
    (those(now(D) & ~SAFETY & ~HR), "Allt som är försenat >> ta bort Trygg och säker >> och HR och lön också"),
    (either(then_and_now(then(D), now(D)), said("sämre", "fler", "det är sämre", "det är fler", "två fler", "2 fler")), "Hur många försenade har vi? >> Är det bättre eller sämre än i T1?"),
    (day_told(title("återbruk"), "2026-02-10"), "Varför är cirkulär ekonomi röd? >> När ska den vara klar då?"),
    (day_told(title("näringslivsstrategi"), "2025-06-05"), "När blir näringslivsstrategin klar? >> vilket datum sa de i T1?"),
    (assessed("bedöms uppnås"), "Bedöms KF-mål 1 uppnås? >> Hur var bedömningen i T1?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
