# ruff: noqa: ARG005, E501
"""The Wednesday before the round closes at a board for culture and leisure: the director with ten seconds, the chair of the board, unit managers on their phones and the secretary.

Half everyday, a quarter with two conditions, exceptions, rankings or dates, and a quarter conversations."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    EVERY,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SHARED,
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
    explained,
    forms,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)

WORLD = "culture"

LIBRARY, MUSIC = unit("Biblioteket"), unit("Kulturskolan")
POOL, PARK, YOUTH = unit("Simhallen"), unit("Park och natur"), unit("Fritidsgårdarna")
GRANTS_NAME = "Kultur- och fritidskontoret/Föreningsstöd"
GRANTS = unit(GRANTS_NAME)
FOR_ALL = collab("Alla förvaltningar")
ALONE = Those(lambda facts, each: not each.collaboration)
NEXT_YEAR = finish("2026-01-01", "2026-12-31")
TO_CHRISTMAS = finish("2025-09-03", "2025-12-24")
GOALS = {
    "2.1": ("grunduppdrag",),
    "3.1": ("kommunfullmäktiges mål 1", "kf-mål 1", "delta i kulturlivet"),
    "3.2": ("kommunfullmäktiges mål 2", "kf-mål 2", "klimatneutrala"),
    "4.1": ("nämndspecifikt mål 1", "föreningslivet ska växa"),
    "4.2": ("nämndspecifikt mål 2", "kunna simma"),
    "5.1": ("särskilda satsningar",),
}

EVERYDAY: Batch = (
    (summary(), "Sitter i hissen, hur ligger vi till? kort"),
    (those(now(D)), "va e försenat"),
    (
        either(those(now(None)), silent(), said("nej"), sure("14 av 16")),
        "God morgon, har alla lämnat in sina rapporter?",
    ),
    (either(those(now(None)), silent()), "vilka fattas fortfarande"),
    (either(counted(REPORTED), share(REPORTED), sure("14 av 16")), "Hur många rapporter har kommit in för T2?"),
    (text_has(*forms("2025-09-05")), "när måste jag ha svarat senast??"),
    (those(POOL), "vad ligger på simhallen"),
    (within(LIBRARY & ~now(K), LIBRARY), "Det är från Biblioteket, vad har vi på vårt bord?"),
    (those(title("Solceller"), "Försenad"), "solcellerna på simhallens tak läget?"),
    (those(title("Skateparken"), "Avförd"), "hur gårde me skateparken"),
    (those(title("Meröppet"), "Avslutad"), "Är vi i mål med meröppet i Norrby?"),
    (those(title("Sommarlov"), "Avslutad"), "sommarlovsbokklubben, klar eller inte"),
    (because(title("ateljé"), "anbud"), "Varför drar öppen ateljé ut på tiden?"),
    (owner(title("El Sistema")), "Vem har hand om El Sistema?"),
    (text_has("Enhetschef Fritidsgårdarna", "chef7@"), "vem är chef för fritidsgårdarna"),
    (day_told(title("bokningssystem"), "2025-09-15"), "När räknar man med att det nya bokningssystemet är på plats?"),
    (day_told(title("konstgräs"), "2026-02-15"), "förstudien om konstgräs, när e den färdig"),
    (those(kind("P")), "Kan jag få en lista på projekten till kallelsen?"),
    (so_many(kind("P")), "hur mnga projekt finns i planen totalt"),
    (either(so_many(EVERY), counted(kind("A"))), "Antal aktiviteter i verksamhetsplanen"),
    (those(kind("F")), "Har vi nån förstudie i år?"),
    (those(now(P)), "nåt som ligger på is just nu"),
    (those(now(X)), "Vilka aktiviteter är avförda?"),
    (within(now(K), now(K, X)), "Vad kan vi bocka av som färdigt hittills?"),
    (within(now(S), now(S, None)), "Vad har inte ens kommit igång?"),
    (those(now(R)), "visa alla gula"),
    (within(now(G), now(G, K)), "Vad rullar på enligt plan?"),
    (within(collab("UTB") & ~now(K), collab("UTB") | FOR_ALL), "Vad gör vi ihop med UTB?"),
    (those(goal("5.1")), "vilka särskilda satsningar har nämnden"),
    (
        either(those(goal("4.2")), sure("kunna simma")),
        "Hur går det med målet att alla elever i årskurs 6 ska kunna simma?",
    ),
    (anyhow("40 %"), "Vad har vi för målvärde för barn och ungas deltagande i kulturlivet?"),
    (anyhow("klimatneutrala"), "Hur är KF-mål 2 formulerat?"),
    (numbers_told(3), "Hur många påminnelser har gått ut den här omgången?"),
    (explained("avvikelse"), "vad innebär egentligen gult?"),
    (ASKED_BACK, "Vad har skateparken kostat hittills?"),
    (ASKED_BACK, "sätt simskolan som avslutad är du snäll"),
    (ASKED_BACK, "Hur många besökare hade simhallen i juli?"),
    (anyhow("skydd"), "Vad har de skrivit i kommentaren om beredskapsplanen för kulturarv?"),
    (text_has("Bibliotekschef"), "Vem är kontaktperson för besöksenkäten?"),
    (those(PARK), "hej! vill se allt som park och natur ansvarar för, tack"),
    (because(title("Ledarutbildning"), "anbud"), "Ledarutbildningen för unga är pausad, vad beror det på?"),
    (within(YOUTH & REPORTED, YOUTH), "Vad har Fritidsgårdarna rapporterat?"),
    (
        either(those(title("Trygg fritidsgård")), said("nej")),
        "trygg fritidsgård kväll o helg, har den rapporterats nu i T2?",
    ),
    (those(title("gräsklippare"), "enligt plan"), "gräsklipparna då, hur går det"),
    (those(title("föreningsbidrag")), "Ordföranden undrar var översynen av föreningsbidragen står"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(kind("P") & now(D, R)), "Vilka projekt är försenade eller har avvikelse?"),
    (those(now(D) & ~MUSIC), "Vad är försenat, bortsett från Kulturskolan?"),
    (
        within(then(G) & now(D, R, P, X), then(G) & ~now(G)),
        "Vad gick enligt plan i T1 men gör det inte längre?",
    ),
    (within(then(G) & now(D, P), WORSE | title("Solceller")), "Vilka har gått åt fel håll sedan T1?"),
    (within(title("El Sistema", "Meröppet"), BETTER | title("Simskola")), "vad har blivit bättre sen förra tertialet"),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("2 av 6"), sure("2 av 5")),
        "Hur stor andel av projekten är försenade?",
    ),
    (either(units_of(now(D)), those(now(D))), "Vilka enheter har minst en försenad aktivitet?"),
    (
        units_where(lambda facts, held: not some(now(D), facts, held)),
        "Vilka enheter har inget försenat alls?",
    ),
    (
        top_unit("Biblioteket", "Kultur- och fritidskontoret", "Kulturskolan", "Simhallen", "Park och natur", "Fritidsgårdarna"),
        "Vilken enhet har avslutat flest aktiviteter?",
    ),
    (first_is("Simskola"), "Vilken aktivitet har det senaste slutdatumet av alla?"),
    (
        within(TO_CHRISTMAS & REPORTED, TO_CHRISTMAS),
        "Vad ska vara klart före julafton?",
    ),
    (those(POSTPONED), "Vilka har skjutit fram sitt slutdatum sedan T1?"),
    (those(now(D) & ALONE), "Är det något försenat som vi driver helt utan samverkan?"),
    (
        within(collab("UTB") & now(R), (collab("UTB") | FOR_ALL) & now(R, D, P)),
        "Vilka av aktiviteterna i samverkan med UTB pågår med avvikelse?",
    ),
    (
        those(goal("4.1", "4.2") & ~now(K, X)),
        "Vad under nämndens egna mål är varken avslutat eller avfört?",
    ),
    (those(SHARED), "Vilka aktiviteter har fler än en ansvarig enhet?"),
    (those(now(R) & ~PROTECTED), "Lista det gula men ta inte med det skyddade"),
    (those(then(D) & now(D)), "vad var rött redan i T1 och är det fortfarande"),
    (those(says("anbud")), "I vilka kommentarer nämns anbud?"),
    (
        either(compared(POOL, MUSIC, "Simhallen", "Kulturskolan"), top_unit("Kulturskolan", "Simhallen")),
        "Vem har flest aktiviteter, Simhallen eller Kulturskolan?",
    ),
    (
        either(units(GRANTS_NAME), those(GRANTS), said("ja, föreningsstöd")),
        "Är det någon enhet som inte har rapporterat en enda aktivitet?",
    ),
    (those(reported_between("2025-08-22", "2025-08-22")), "Vad kom in fredagen den 22 augusti?"),
    (goals_among(GOALS, ("4.1", "4.2"), ("5.1",)), "Vilka mål har inga försenade aktiviteter?"),
)  # fmt: skip

TALKS: Batch = (
    (because(now(D), "anbud"), "vad är försenat >> varför då"),
    (because(title("Skateparken"), "anbud"), "Hur går det med skateparken i Hagby? >> Varför las den ner?"),
    (day_told(title("Solceller"), "2026-01-12"), "hur går det med solcellerna >> när blir dom klara"),
    (those(title("bokningssystem"), "enligt plan"), "Nytt bokningssystem, status? >> Och i T1?"),
    (those(kind("P") & now(D)), "Vilka projekt har vi? >> vilka av dom är försenade"),
    (those(MUSIC), "Vad har Biblioteket i planen? >> o kulturskolan"),
    (those(now(D)), "hur många är försenade >> vilka"),
    (so_many(now(X)), "Hur många är avslutade? >> Och hur många har avförts?"),
    (
        either(units_of(now(P)), those(now(P), "Fritidsgårdarna")),
        "Är något pausat? >> vems är den",
    ),
    (those(now(None)), "Vilka enheter har inte rapporterat klart? >> Vilka aktiviteter gäller det?"),
    (
        within(collab("KSF") & ~PROTECTED, (collab("KSF") | FOR_ALL) & ~PROTECTED),
        "Vad samverkar vi med KSF om? >> Ta bort det som är skyddat",
    ),
    (those(goal("3.1") & MUSIC), "Vad ligger under KF-mål 1? >> bara Kulturskolans"),
    (those(goal("3.2")), "Visa aktiviteterna i KF-mål 1 >> samma sak för 2an"),
    (within(NEXT_YEAR & REPORTED, NEXT_YEAR), "Vad ska bli klart i år? >> och nästa år"),
    (first_is("Solceller"), "vilka är försenade >> vilken av dem blir klar sist"),
    (
        either(share(now(K), kind("P")), share(now(K), kind("P") & REPORTED), sure("1 av 6"), sure("1 av 5")),
        "Hur många projekt har vi? >> Hur många procent av dem är avslutade?",
    ),
    (
        days_told(PARK & now(G), PARK & now(G), "2026-01-29", "2026-02-15"),
        "vad har park och natur >> vad av det går enligt plan >> när ska de vara klara",
    ),
    (those(GRANTS), "Visa allt på Fritidsgårdarna >> nej förlåt, Föreningsstöd menade jag"),
    (owner(title("ateljé")), "Är öppen ateljé försenad? >> vem ska jag prata med om den"),
    (either(then_and_now(then(D), now(D)), sure("lika många")), "Hur många är försenade? >> Är det fler eller färre än i T1?"),
    (either(those(title("Simskola"), "Ej påbörjad"), said("nej")), "simskolan, läget? >> hade den ens börjat i T1"),
    (because(title("Solceller"), "anbud"), "Vad har Simhallen på gång? >> Är något av det försenat? >> Vad är orsaken?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
