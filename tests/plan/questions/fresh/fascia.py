# ruff: noqa: ARG005, E501
"""The days before a technical board meets: the municipality's central office with the summons to send, a technical manager on the way between sites, and a colleague in the first week.

Half everyday, a quarter with two conditions, a negation or an exception, and a quarter conversations, most of which leave their subject for a new one."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    EVERY,
    LATE,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SHARED,
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
from tests.plan.questions.world import T2

WORLD = "technical"

WATER, STREET, HARBOUR = unit("VA-enheten"), unit("Gata och trafik"), unit("Hamnen")
WASTE, PROPERTY, OFFICE = unit("Avfall och återvinning"), unit("Fastighet"), unit("Tekniska kontoret")
CLEANING = unit("Fastighet/Lokalvård")
ALONE = Those(lambda facts, each: not each.collaboration)
BOARDS_OWN, COUNCILS = goal("4.1", "4.2"), goal("3.1", "3.2")
GOALS = {
    "3.1": ("kommunfullmäktiges mål 1", "kf-mål 1", "kf mål 1", "mål 3.1", "vattnet ska bli renare"),
    "3.2": ("kommunfullmäktiges mål 2", "kf-mål 2", "kf mål 2", "mål 3.2", "energianvändningen i kommunens"),
    "4.1": ("nämndspecifikt mål 1", "mål 4.1", "fler ska gå"),
    "4.2": ("nämndspecifikt mål 2", "mål 4.2", "invånarna ska vara nöjda"),
}

EVERYDAY: Batch = (
    (either(those(now(D)), TROUBLE), "Hej! Vad är det som ligger efter hos tekniska just nu?"),
    (those(title("Röda bron"), "Pågår enligt plan"), "va händer me röda bron"),
    (those(title("Storån"), "Försenad"), "Klart vatten i Storån, hur ligger det till med det"),
    (owner(title("Felanmälan")), "vem har hand om felanmälan i mobilen"),
    (because(title("skolvägar"), "överklagat"), "Skolvägarna, varför drar det ut på tiden?"),
    (day_told(title("Skyfall"), "2026-07-01"), "När räknar man med att skyfallskarteringen är färdig"),
    (within(HARBOUR & ~now(K, X), HARBOUR), "Hej, första veckan här. Vad gör Hamnen egentligen?"),
    (explained_by("paus"), "Vad betyder det när en aktivitet är pausad?"),
    (so_many(now(D)), "hur manga är röda"),
    (so_many(now(None)), "Hur många aktiviteter saknar fortfarande rapport för T2?"),
    (
        either(silent(), units_of(now(None)), those(now(None), "Gata och trafik")),
        "Vilken enhet är det vi väntar på att få in svar ifrån?",
    ),
    (those(now(X)), "Är det något vi har lagt ner helt i år?"),
    (those(title("gästhamn"), "Avförd"), "förstudien om gästhamnen, blev det nåt av den"),
    (either(those(title("Snöröjning")), said("nej", "inte")), "Har snöröjningen rapporterats?"),
    (because(title("sporthallar"), "räcker inte"), "Vad har de skrivit om sporthallarna?"),
    (anyhow("skydd"), "Kan du läsa upp kommentaren om reservvattnet för mig?"),
    (those(title("Solceller"), "Ej påbörjad"), "solcellerna på förrådet - har dom börjat"),
    (within(WASTE, WASTE | title("avfall")), "Avfall o återvinning, vad har de på sitt bord?"),
    (those(CLEANING), "vilka aktiviteter har lokalvården"),
    (those(now(K)), "Vad har vi gått i mål med hittills?"),
    (those(now(R)), "Vad lyser gult?"),
    (either(those(now(G)), those(now(G, K))), "vilka saker rullar på som planerat"),
    (
        either(assessed("bedöms inte uppnås"), those(goal("4.1"))),
        "Hur ser det ut för målet att fler ska gå, cykla och åka båt?",
    ),
    (either(assessed("bedöms delvis uppnås"), sure("delvis")), "Når vi KF-mål 2 eller inte?"),
    (anyhow("180"), "Vad har vi för målvärde för restavfallet?"),
    (anyhow("214"), "Hur mycket restavfall per invånare hade vi 2024?"),
    (
        either(ASKED_BACK, text_has("kostnad", "ekonomi", "budget")),
        "Hur många miljoner har renoveringen av Röda bron gått på?",
    ),
    (ASKED_BACK, "Ändra skolvägarna till avslutad tack"),
    (text_has("Enhetschef VA-enheten", "chef1@"), "Vem basar över VA-enheten?"),
    (text_has(*forms("2025-09-05")), "Sista dag att svara för tertial 2?"),
    (numbers_told(2), "hur många påminnelser gick ut i T1"),
    (within(collab("UTB") & ~now(K, X), collab("UTB")), "Vad har vi ihop med UTB?"),
    (those(collab("Alla förvaltningar")), "Vilka aktiviteter är samtliga förvaltningar inblandade i?"),
    (within(title("Förstudie"), kind("F")), "Finns det nån förstudie i planen"),
    (so_many(kind("P")), "Hur många projekt finns det sammanlagt i tekniska nämndens plan?"),
    (summary(), "Tertial 2 i korthet tack, sitter i möte om fem minuter"),
    (because(title("deponin"), "anbud"), "deponin i kärret, vad är det som gör att den står stilla?"),
    (either(those(LATE), units_of(LATE)), "Vilka T1-rapporter lämnades in för sent, alltså efter stängning?"),
    (those(finish("2025-09-01", "2025-09-30")), "Vad ska vara klart nu i september?"),
    (those(title("Hamnviken")), "gång o cykelvägen till hamnviken, läget"),
    (
        either(units_where(lambda facts, held: True), counted(7), sure("7 enheter")),
        "Vilka enheter är det som har aktiviteter här?",
    ),
    (text_has("Besöksenkäten"), "Vilka enkäter är planerade i år?"),
    (
        within(now(D), now(D, R, P, X, None)),
        "Vad är det nämnden bör oroa sig för på mötet?",
    ),
    (those(reported_between("2025-08-23", "2025-08-31")), "Vad har rapporterats in mellan 23 och 31 augusti?"),
)  # fmt: skip

COMPOUND: Batch = (
    (
        within(STREET & now(D), STREET & now(D, R, P, S, None)),
        "Vilka av Gata och trafiks aktiviteter följer inte planen?",
    ),
    (those(now(D) & ~WATER), "Allt som är försenat, bortsett från det VA-enheten har"),
    (
        within(kind("P") & now(G, R, P, S), kind("P") & ~now(K, D)),
        "Vilka projekt är varken klara eller försenade?",
    ),
    (those(PROPERTY & ~now(K, X)), "Vad har Fastighet kvar att göra, lokalvården borträknad?"),
    (those(then(G) & now(R, D)), "Vad var grönt i våras men är gult eller rött idag?"),
    (those(then(D) & now(D)), "vilka har legat som försenade i både T1 och T2"),
    (those(now(D) & finish("2026-01-01", "2026-12-31")), "Vilka av de försenade väntas bli klara först nästa år?"),
    (
        top_unit("Gata och trafik", "VA-enheten", "Hamnen", "Avfall och återvinning", "Tekniska kontoret", "Fastighet"),
        "Hos vilken enhet ligger flest aktiviteter?",
    ),
    (
        either(compared(WATER & now(D), STREET & now(D), "VA-enheten", "Gata och trafik"), said("nej", "lika", "båda")),
        "Har VA-enheten fler försenade än Gata och trafik?",
    ),
    (
        either(share(now(G), kind("P")), share(now(G), kind("P") & REPORTED), sure("2 av 10"), sure("2 av 9")),
        "Hur stor andel av projekten pågår enligt plan?",
    ),
    (
        within(COUNCILS & now(R, D, P), COUNCILS & ~now(G)),
        "Vad under kommunfullmäktiges mål är inte grönt?",
    ),
    (
        within(collab("SBF") & REPORTED & ~now(P), collab("SBF") & ~now(P)),
        "Vad gör vi ihop med SBF som inte är pausat?",
    ),
    (those(ALONE & now(S, None)), "Aktiviteter som saknar samverkan och som antingen inte börjat eller inte rapporterats"),
    (those(SHARED & ~now(K)), "Vilka aktiviteter som delas av två enheter är inte avslutade?"),
    (those(BOARDS_OWN & now(D)), "rött under nämndens egna mål?"),
    (those(POSTPONED), "Vilka har skjutit fram sitt slutdatum sedan T1?"),
    (
        within(finish("2025-09-03", "2025-12-24") & ~now(D) & REPORTED, finish("2025-09-03", "2025-12-24") & ~now(D)),
        "Vad ska bli klart före julafton, det försenade oräknat?",
    ),
    (goals_among(GOALS, ("3.1", "3.2", "4.1")), "Vilka mål har fått en sämre bedömning i T2 än i T1?"),
    (
        either(
            units_where(lambda facts, held: all(state(facts, each, T2) is K for each in held)),
            those(CLEANING | OFFICE, "Lokalvård", "Tekniska kontoret"),
        ),
        "Finns det någon enhet som har avslutat allt sitt?",
    ),
    (units_where(lambda facts, held: not some(now(D), facts, held)), "Vilka enheter har inte en enda försenad aktivitet?"),
    (
        within(WORSE & ~now(X) & ~then(S), WORSE & ~now(X)),
        "Vad har försämrats sedan april om vi inte räknar det som är avfört?",
    ),
    (those(now(R) & ~says("anbud")), "Vilka gula aktiviteter har en annan orsak än att de väntar på anbud?"),
    (first_is("Skyfall"), "Vilken av de aktiviteter som inte är klara beräknas bli färdig sist?"),
    (those(STREET & HARBOUR), "Vad ansvarar Gata och trafik för tillsammans med Hamnen?"),
    (either(then_and_now(then(D), now(D)), said("nej", "lika", "oförändrat", "samma")), "Är det fler som är försenade nu än i T1?"),
)  # fmt: skip

TALKS: Batch = (
    (owner(title("Röda bron")), "Vilka är försenade? >> bara projekten >> Vem ansvarar för renoveringen av Röda bron?"),
    (so_many(now(K)), "Vad har VA-enheten på gång? >> vad av det är rött >> Hur många aktiviteter är avslutade totalt?"),
    (those(now(P)), "Hur går det med Säkra skolvägar? >> varför då >> Vilka aktiviteter är pausade?"),
    (
        either(assessed("bedöms inte uppnås"), those(goal("3.1"))),
        "Vilka har inte rapporterat? >> är det nåt projekt bland dem >> Hur går det för KF-mål 1?",
    ),
    (within(HARBOUR & ~now(K, X), HARBOUR), "Hur många projekt har vi? >> hur många av dem är försenade >> Vad har Hamnen för aktiviteter?"),
    (
        within(collab("KSF") & ~now(K, X), collab("KSF")),
        "Vad är gult? >> och rött? >> Vilka aktiviteter samverkar vi med KSF om?",
    ),
    (day_told(title("Skyfall"), "2026-07-01"), "Vad ligger under KF-mål 2? >> vilka av dem är klara >> När blir skyfallskarteringen klar?"),
    (those(now(D)), "Vilka aktiviteter har Fastighet? >> är nån av dem gul? >> Vad är försenat i hela planen?"),
    (
        text_has("Enhetschef Hamnen", "chef3@"),
        "Vad hände med gästhamnen? >> av vilken anledning >> ok. Vem är chef för Hamnen?",
    ),
    (day_told(title("Röda bron"), "2025-10-19"), "Läget för Storån? >> när blir det klart >> samma fråga för Röda bron"),
    (so_many(now(D) & ~PROTECTED), "Vad är försenat? >> Ta bort det som är skyddat >> hur många blir det"),
    (
        within(PROPERTY & ~title("sporthallar"), under("Fastighet")),
        "Sporthallarna, hur går det? >> vad står det i kommentaren >> Vilka fler aktiviteter har Fastighet?",
    ),
    (those(now(S)), "Vad är avslutat? >> vilka av dem var det redan i T1? >> Finns det nåt som inte är påbörjat än?"),
    (owner(title("Matavfall")), "Hur många är försenade? >> hur många var det i T1 >> Vem ansvarar för matavfallet i köken?"),
    (those(STREET & now(D)), "Vad har Avfall och återvinning? >> när blir det klart >> Vilka förseningar har Gata och trafik?"),
    (those(WATER & now(R)), "Vad är rött just nu? >> vilka av dem är projekt >> Vad har VA-enheten? >> och vad är gult av det"),
    (
        either(owner(title("Snöröjning")), units("Gata och trafik"), text_has("Enhetschef Gata och trafik", "chef2@")),
        "Hur går det med snöröjningen? >> jaha, vem är det jag ska jaga då?",
    ),
    (those(collab("SBF") & now(R)), "Samverkar vi med KFF om nåt? >> SBF då? >> bara de gula"),
    (
        within(title("Förstudie"), kind("F")),
        "Vad ska bli klart i år? >> och nästa år? >> Något helt annat: vilka förstudier finns det?",
    ),
    (
        either(those(EVERY), summary(), counted(18), sure("18 aktiviteter")),
        "Vad gör Tekniska kontoret? >> nej jag menade hela nämnden",
    ),
    (
        either(those(NONE), counted(0), said("nej", "inget", "ingen", "inga")),
        "Vad har vi avslutat? >> Utom Tekniska kontorets >> Tack! Har Fastighet något försenat?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
