# ruff: noqa: ARG005, E501
"""The middle of December at a region's board for public transport and development, two tertials told: a strategist, a unit manager on the phone, the regional director between two meetings, the controller who compares T1 and T2, and a new board member.

Half everyday, a quarter with two conditions, comparisons, days, comments and goals, and a quarter conversations."""

from plan.model import Timing
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    BETTER,
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
    state,
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
    days_told,
    explained_by,
    forms,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T2

WORLD = "region"

TRAFFIC, STAFF, BUSES = unit("Trafik och infrastruktur"), unit("Stab och samverkan"), unit("Kollektivtrafik")
CULTURE, LIBRARY = unit("Kultur och bildning"), unit("Kultur och bildning/Länsbiblioteket")
SERVICE, FLEET, SKILLS = unit("Kundservice och försäljning"), unit("Fordon och depå"), unit("Kompetensförsörjning")
ALONE = Those(lambda facts, each: not each.collaboration)
OWN_GOALS = goal("4.1", "4.2", "4.3")
PASSED = finish(last="2025-12-15")
LATE_T2 = Those(lambda facts, each: any(r.tertial == T2 and r.timing is Timing.AFTER_CLOSING for r in facts.history(each.id)))  # fmt: skip
OTHERS = ("Trafik och infrastruktur", "Stab och samverkan", "Samhällsplanering", "Kundservice och försäljning", "Näringsliv och innovation", "Kompetensförsörjning")  # fmt: skip
GOALS = {
    "3.1": ("fullmäktiges mål 1", "rf-mål 1", "kf-mål 1", "resa hållbart", "hållbart resande"),
    "3.2": ("fullmäktiges mål 2", "rf-mål 2", "kf-mål 2", "fossila bränslen"),
    "3.3": ("fullmäktiges mål 3", "rf-mål 3", "kf-mål 3", "fler företag"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "nöjda med resan"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "hitta den kompetens"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "nå fler barn"),
}
CHAT = Wanted(ANY, lambda facts, answer: f"{len(answer.activities)} activities" if answer.activities else "")
"""Small talk: whatever is said, no activities."""
MISSING = either(silent(), those(now(None)), units_of(now(None)))

EVERYDAY: Batch = (
    (those(now(D)), "hej vilka aktivitter är försenade"),
    (summary(), "Kan jag få läget i korthet, ska strax in på möte"),
    (those(title("Elbussar"), "Försenad"), "hur går de för elbussarna"),
    (either(owner(title("Cykelvägsplan")), those(title("Cykelvägsplan"), "Trafik och infrastruktur")), "vem har hand om cykelvägsplanen??"),
    (day_told(title("Ny app"), "2026-01-31"), "När räknar de med att nya biljettappen är klar?"),
    (because(title("Biogas"), "miljötillstånd"), "varför har biogasen i regionbussarna fastnat"),
    (those(FLEET), "Hej, jag är chef på Fordon och depå. Vad ligger på oss i år?"),
    (
        explained_by("risk", "avviker", "kommentar", "gul", "slutdatum", "hålla"),
        "God morgon! Sitter nyvald i nämnden, vad innebär det att något Pågår med avvikelse?",
    ),
    (those(title("Realtids"), "Avslutad"), "Kom realtidsskyltarna upp?"),
    (those(title("tågstopp"), "Avförd"), "vad hände med tågstoppet i norrhult"),
    (so_many(now(K)), "hur många är klara"),
    (MISSING, "Vilka har vi inte fått in nån rapport från för T2?"),
    (text_has("Index 75"), "kundbarometern, vad blev utfallet"),
    (text_has("kulturstrateg"), "Vem är kontaktperson för Kulturvaneundersökningen?"),
    (within(collab("Trafikverket") & ~now(X), collab("Trafikverket")), "Vad gör vi ihop med Trafikverket?"),
    (anyhow("resa hållbart"), "Hur är regionfullmäktiges mål 1 formulerat?"),
    (text_has("78"), "vilket nöjd-kund-index siktar vi på"),
    (
        either(assessed("bedöms delvis uppnås"), those(goal("3.2")), sure("bedöms delvis uppnås")),
        "Når vi målet om att köra bussar och tåg utan fossila bränslen?",
    ),
    (ASKED_BACK, "Vad har elbussarna kostat hittills?"),
    (ASKED_BACK, "sätt cykelvägsplanen som avslutad är du snäll"),
    (numbers_told(5), "Hur många påminnelser gick ut i T2?"),
    (those(now(P)), "Är något pausat?"),
    (those(title("lätt svenska"), "Avslutad"), "kundservice på lätt svenska, är det färdigt nu?"),
    (so_many(kind("P")), "Hur många projekt ingår i planen?"),
    (those(title("Kulturbuss")), "Status kulturbuss tack"),
    (those(title("Testbädd"), "Försenad"), "testbädden för stål, läget?"),
    (those(now(R)), "Visa allt gult"),
    (within(now(S), now(S, None)), "Har vi nåt som inte ens har kommit igång?"),
    (because(title("Skolkortet"), "äldre telefoner"), "Vad är det som strular med skolkortet i mobilen"),
    (
        text_has(*forms("2025-09-05"), *forms("2025-09-08")),
        "När var sista dag att rapportera för T2?",
    ),
    (text_has("Enhetschef Samhällsplanering", "chef5@"), "vem är chef på Samhällsplanering, behöver maila"),
    (within(title("Förstudie"), kind("F")), "Vilka förstudier har vi?"),
    (
        either(counted(10), counted(9), sure("10 enheter"), units_where(lambda facts, held: True)),
        "Hur många enheter har aktiviteter i planen?",
    ),
    (those(goal("3.3")), "Vad har vi under målet att fler företag ska starta och växa?"),
    (those(LIBRARY), "Länsbiblioteket, vad har de?"),
    (those(collab("HSF")), "Samverkar vi med HSF om nåt"),
    (
        within(finish("2025-12-16", "2025-12-31"), PASSED),
        "Vad hinner bli klart innan årsskiftet enligt ansvariga?",
    ),
    (text_has("skydd", "sekretess"), "Vad står det i kommentaren om beredskapen för kollektivtrafiken i kris?"),
    (those(title("Resvane"), "enligt plan"), "resvaneundersökningen går den som den ska"),
    (those(SKILLS), "allt för kompetensförsörjning tack"),
    (goals_among(GOALS, ("3.1", "4.2"), ("3.3",)), "Vilka mål bedöms inte uppnås?"),
    (those(title("Bredband"), "avvikelse"), "Bredbandet i länet, hur ligger det till?"),
    (either(share(REPORTED), sure("32 av 36"), sure("31 av 36")), "Hur stor andel rapporterade i T2?"),
    (those(title("reglementen")), "Översynen av reglementena, blev den av?"),
    (CHAT, "Toppen, tack för hjälpen!"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & kind("P") & collab("Regionservice")), "Försenade projekt som vi gör tillsammans med Regionservice?"),
    (
        within(then(G) & now(R, D) & ~title("Beredskap"), then(G) & now(R, D)),
        "Vad gick enligt plan i T1 men är gult eller rött i T2?",
    ),
    (those(POSTPONED), "Vilka aktiviteter har fått ett senare slutdatum i T2 än de hade i T1?"),
    (first_is("Elbussar"), "Vilken aktivitet har skjutits fram mest sedan T1?"),
    (
        either(units("Fordon och depå"), top_unit("Fordon och depå", *OTHERS)),
        "Vilken enhet har flest försenade aktiviteter?",
    ),
    (
        either(
            units_where(lambda facts, held: all(state(facts, each, T2) is D for each in held)),
            those(FLEET, "Fordon och depå"),
        ),
        "Finns det någon enhet där samtliga aktiviteter är försenade?",
    ),
    (
        either(share(now(K), BUSES), sure("2 av 6")),
        "Hur stor andel av Kollektivtrafiks aktiviteter är avslutade?",
    ),
    (then_and_now(then(D), now(D)), "Antal försenade i T1 jämfört med T2?"),
    (those(then(D) & now(D)), "Vilka har varit försenade både i T1 och T2?"),
    (because(now(X), "Statsbidraget", "uppehåll"), "Vilka aktiviteter är avförda och varför?"),
    (those(ALONE & now(D)), "Vad är försenat utan att vi samverkar med någon om det?"),
    (
        within(OWN_GOALS & now(R, D, P), OWN_GOALS & now(R, D, P, S, X, None)),
        "Vad under nämndens egna mål är varken avslutat eller enligt plan?",
    ),
    (those(TRAFFIC & kind("P") & ~now(D)), "Vilka projekt har Trafik och infrastruktur om man bortser från det försenade?"),
    (first_is("Testbädd"), "Vilken aktivitet väntas bli klar allra sist?"),
    (those(finish("2026-01-01", "2026-02-28")), "Vad ska bli klart i januari eller februari 2026?"),
    (
        either(
            compared(BUSES & now(D), FLEET & now(D), "Kollektivtrafik", "Fordon och depå"),
            top_unit("Fordon och depå", "Kollektivtrafik"),
            units("Fordon och depå"),
        ),
        "Har Kollektivtrafik eller Fordon och depå flest förseningar?",
    ),
    (goals_among(GOALS, ("3.1", "3.2"), ("3.3", "4.2")), "Vilka mål har fått en sämre bedömning i T2 än i T1?"),
    (those(LATE_T2), "Vilka rapporter för T2 kom in efter stängning?"),
    (those(SHARED & now(D)), "Vilka försenade aktiviteter delas av flera enheter?"),
    (within(then(D, R, P) & now(G, K), BETTER), "Vad ser bättre ut i T2 än i T1?"),
    (those(says("trafikverket")), "Nämns Trafikverket i någon kommentar från T2?"),
    (
        either(units("Kultur och bildning/Länsbiblioteket"), those(LIBRARY)),
        "Vilka enheter har varken något försenat, pausat eller gult?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(BUSES & now(D)), "vilka är försenade >> bara dem hos Kollektivtrafik"),
    (
        day_told(title("Elbussar"), "2026-08-31"),
        "Hur går det för elbussarna? >> Varför är de sena? >> Och när är de på plats?",
    ),
    (those(SKILLS), "Vad har Stab och samverkan på sin lista? >> Och Kompetensförsörjning då?"),
    (those(then(D)), "Hur många är försenade? >> Vilka var det i T1?"),
    (
        either(units_of(now(K)), those(now(K), *OTHERS[:2])),
        "Vilka är avslutade? >> Vilka enheter är det?",
    ),
    (
        either(owner(title("Ny app")), those(title("Ny app"), "Kundservice")),
        "nya appen för biljetter, går det bra? >> vem äger den frågan",
    ),
    (those(now(R) & ~kind("P")), "Vad är gult? >> Ta bort projekten"),
    (
        either(sure("bedöms delvis uppnås"), those(goal("3.1"))),
        "Hur går det med målet om att fler ska resa hållbart? >> Vad sa vi om det i T1?",
    ),
    (so_many(collab("Regionservice") & now(D)), "Vad gör vi med Regionservice? >> Hur många av dem är försenade?"),
    (
        because(title("Digital scen"), "statsbidraget"),
        "Vad har avförts? >> varför la man ner den digitala scenen",
    ),
    (those(title("Kulturbuss"), "Försenad"), "Kulturbussen? >> hur såg det ut förra tertialet"),
    (those(finish("2026-01-01", "2026-01-31")), "Vad ska bli klart i december? >> och i januari?"),
    (
        either(MISSING, sure("Enhetschef Kompetensförsörjning")),
        "Vilka aktiviteter saknar T2-rapport? >> vem ska jag ringa",
    ),
    (
        either(share(then(D)), share(then(D), ~then(None)), sure("5 av 36"), sure("5 av 33")),
        "Hur stor andel är försenad? >> Och i T1?",
    ),
    (those(SERVICE & now(K)), "Hur många aktiviteter har Kundservice och försäljning? >> Visa dem >> Vilka är klara?"),
    (
        days_told(then(D) & now(D), NONE, "2026-02-27", "2026-03-13"),
        "Är det något som varit försenat både i T1 och T2? >> När ska de bli klara nu?",
    ),
    (text_has("93 %"), "Hur går det med regionfullmäktiges mål 2? >> Vad är nuläget i siffror?"),
    (first_is("Testbädd"), "Vad är försenat? >> Vilken av dem väntas bli klar sist?"),
    (those(now(G) & OWN_GOALS), "Vilka går enligt plan? >> bara de under nämndens egna mål"),
    (
        either(said("nej"), text_has(*forms("2025-05-12"), "efter stängning", "efter att", "för sent")),
        "Laddinfrastrukturen på depåerna, hur ser det ut? >> Kom deras T1-rapport in i tid?",
    ),
    (within(CULTURE, under("Kultur och bildning")), "Vem är chef för Kultur och bildning? >> Vad ansvarar den enheten för?"),
    (either(so_many(kind("F")), so_many(title("Förstudie"))), "Hur många projekt har vi? >> Och förstudier?"),
    (
        those(FLEET & then(D)),
        "Vad är försenat? >> Bara Fordon och depå >> Vad beror det på? >> Vilka hos dem var försenade redan i T1?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
