# ruff: noqa: ARG005, E501
"""A board for culture and leisure, asked by a culture school head, the department's controller, the head, a politician
and a project leader.

90 questions: 55 everyday, 20 with two conditions or more, 15 conversations of two to four steps."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    LISTS,
    NONE,
    POSTPONED,
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
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    day_told,
    explained_by,
    forms,
    goals_told,
    or_units,
    said,
    so_many,
    then_and_now,
    those,
    topmost,
)

WORLD = "culture"

OFFICE, OFFICE_ALL = unit("Kultur- och fritidskontoret"), under("Kultur- och fritidskontoret")
CLUBS, LIBRARY, ARTS = unit("Kultur- och fritidskontoret/Föreningsstöd"), unit("Biblioteket"), unit("Kulturskolan")
POOL, PARK, YOUTH = unit("Simhallen"), unit("Park och natur"), unit("Fritidsgårdarna")
NO = said("nej", "inget", "ingen", "inga", "inte")
YES = said("ja", "jo", "jodå")


def nothing() -> Wanted:
    """That there is none."""
    return either(those(NONE), counted(0), NO)


def in_order(wanted: Those, *titles: str) -> Wanted:
    """Exactly these, and those with the titles in that order."""

    def problem(facts: Facts, answer: Answer) -> str:
        places = [n for part in titles for n, each in enumerate(answer.activities) if part in each.title]
        return those(wanted).problem(facts, answer) or ("" if places == sorted(places) else "another order")

    return Wanted(LISTS, problem)


def overall() -> Wanted:
    """That so many are delayed, of all."""

    def problem(facts: Facts, answer: Answer) -> str:
        return sure("försen").problem(facts, answer) or numbers_told(len(now(D).among(facts))).problem(facts, answer)

    return Wanted(SURE, problem)


def both_counts(one: Those, other: Those, *words: str) -> Wanted:
    """Both numbers with the words in the text, or exactly those of both."""

    def problem(facts: Facts, answer: Answer) -> str:
        found = sure(*words).problem(facts, answer)
        return found or numbers_told(len(one.among(facts)), len(other.among(facts))).problem(facts, answer)

    return either(Wanted(SURE, problem), those(one | other, *words))


def reminded() -> Wanted:
    """That three reminders went out."""

    def problem(facts: Facts, answer: Answer) -> str:
        return sure("påminn").problem(facts, answer) or either(numbers_told(3), sure("tre ")).problem(facts, answer)

    return Wanted(SURE, problem)


def missing() -> Wanted:
    """What is not reported, or who has not."""
    return either(silent(), those(now(None)), sure("Föreningsstöd", "Fritidsgårdarna"))


EVERYDAY: Batch = (
    (
        either(*(those(now(*each)) for each in ((D,), (P,), (D, P), (D, R), (R, D, P)))),
        "God morgon! Är det något i planen som har kört fast?",
    ),
    (those(ARTS), "hur ligger kulturskolan till"),
    (either(owner(title("El Sistema")), those(title("El Sistema"), "Kulturskolan")), "Vem är det som håller i El Sistema?"),
    (because(title("Öppen ateljé"), "anbud"), "varför blev det försening på öppen ateljé??"),
    (or_units(day_told(title("Skapande skola"), "2025-12-26")), "När tror de att skapande skola är i hamn"),
    (either(those(now(G)), those(now(G, K))), "Kan jag få en lista på allt som lyser grönt"),
    (
        either(within(LIBRARY & ~now(K), LIBRARY), units("Biblioteket")),
        "Nyfiken på vad biblioteket håller på med i år, kan du berätta?",
    ),
    (either(so_many(now(K)), sure("2 av 16")), "Hur mycket har vi hunnit avsluta, i antal?"),
    (
        either(
            those(YOUTH),
            those(YOUTH & now(None)),
            those(YOUTH & REPORTED),
            sure("1 av 2"),
            units("Fritidsgårdarna"),
            NO,
            said("delvis"),
        ),
        "Har Fritidsgårdarna lämnat in allt?",
    ),
    (missing(), "vem har inte lämnat in än, jag behöver höra av mig till dem idag"),
    (or_units(within(collab("KSF"), collab("Alla förvaltningar"))), "Var är KSF inblandade?"),
    (those(title("Skateparken"), "Avförd"), "Är skateparken nedlagd eller bara uppskjuten?"),
    (because(title("Solceller"), "anbud"), "Vad skrev simhallen i kommentaren till solcellerna?"),
    (sure("kunna simma"), "Vad handlar nämndspecifikt mål 2 om?"),
    (those(goal("4.1")), "aktiviteterna under 4.1 tack"),
    (anyhow("31 %"), "hur stor andel av barn och unga var med i kulturlivet 2024?"),
    (explained_by("T2", "tertial 2", "andra tertialet"), "Vilket tertial är det vi rapporterar på just nu?"),
    (text_has(*forms("2025-08-18")), "Vilket datum öppnade den här rapporteringsomgången?"),
    (either(text_has(*forms("2025-09-05")), text_has("2 dagar", "två dagar")), "Hur lång tid har jag på mig att svara?"),
    (reminded(), "Har det skickats några påminnelser i den här omgången och i så fall hur många?"),
    (explained_by("genomför", "inte längre", "ur planen", "utgå", "struk", "inte ska"), "Vad menas med att en aktivitet är avförd?"),
    (text_has("förstudie"), "Det står (F) efter en av raderna, vad betyder det?"),
    (ASKED_BACK, "Mejla det här till nämndens ordförande är du snäll"),
    (ASKED_BACK, "Hur mycket har vi kvar av budgeten?"),
    (ASKED_BACK, "sätt öppen ateljé som klar"),
    (ASKED_BACK, "Hur många barn står i kö till pianolektioner?"),
    (
        either(
            units_where(lambda facts, held: True),
            sure("Biblioteket", "Kulturskolan", "Simhallen", "Park och natur", "Föreningsstöd", "Fritidsgårdarna"),
        ),
        "Räkna upp enheterna som är med i planen.",
    ),
    (those(POOL), "Simhallen?"),
    (
        either(those(LIBRARY), those(LIBRARY & ~now(K)), those(LIBRARY & now(K)), NO, sure("2 av 3")),
        "Är bibblan klar med allt sitt?",
    ),
    (
        or_units(within(finish("2025-09-03", "2025-12-24") & REPORTED, finish("2025-09-03", "2025-12-24"))),
        "Vad räknar vi med att hinna få färdigt före julafton?",
    ),
    (
        or_units(within(finish("2026-01-01") & REPORTED, finish("2026-01-01"))),
        "Finns det sådant som inte blir färdigt förrän 2026?",
    ),
    (or_units(first_is("Beredskapsplan")), "Vilken aktivitet rapporterades senast?"),
    (nothing(), "har nåt nytt svar kommit in den här veckan?"),
    (
        or_units(within(title("bokningssystem", "Ledarutbildning"), title("Solceller", "Skateparken", "Simskola"))),
        "Vad har blivit sämre sen sist?",
    ),
    (or_units(within(CHANGED, now(None) | then(None))), "Vilka statusar har ändrats sedan T1?"),
    (
        either(those(title("konstsamling"), "Ej påbörjad"), NO),
        "Inventeringen av konstsamlingen, har den kommit igång än?",
    ),
    (those(kind("P")), "Jag skulle vilja se samtliga projekt"),
    (so_many(kind("F")), "Hur många förstudier har vi?"),
    (either(those(SHARED), units("Kulturskolan", "Biblioteket")), "Är det någon aktivitet som delas mellan flera enheter?"),
    (text_has("Enhetschef Kulturskolan"), "Vem svarar på rapporteringen åt Kulturskolan?"),
    (text_has("besöksenkäten"), "Vilka enkäter ska göras i år?"),
    (either(those(PROTECTED), counted(PROTECTED), YES), "Innehåller planen något som är skyddat?"),
    (
        either(share(now(D)), share(now(D), REPORTED), sure("3 av 16"), sure("3 av 14")),
        "hur stor del av planen är försenad, i procent",
    ),
    (anyhow("skydd"), "Beredskapsplanen för kulturarv – vilket slutdatum har den och varför är den gul?"),
    (overall(), "Hur ser det ut överlag? Kort svar räcker, sitter i möte"),
    (
        either(those(goal("3.1", "4.1")), sure("fler barn och unga", "föreningslivet")),
        "Vilka aktiviteter hör hemma i området Livskraft?",
    ),
    (either(those(title("konstgräs"), "Pågår enligt plan"), YES), "Går det som det ska med konstgräset?"),
    (either(those(title("Ledarutbildning"), "Pausad"), NO), "e ledarutbildningen för unga igång?"),
    (those(title("föreningsbidrag")), "Hur var det nu med översynen av föreningsbidragen, är den gul eller?"),
    (either(owner(title("gräsklippare")), those(title("gräsklippare"), "Park och natur")), "vem ska man snacka med om gräsklipparna"),
    (either(counted(REPORTED), sure("14 av 16"), those(REPORTED), sure("14 aktiviteter")), "Hur många svar har vi fått in den här gången?"),
    (those(then(P)), "Vad hade vi på paus i april?"),
    (or_units(day_told(title("bokningssystem"), "2025-09-15")), "Föreningarna tjatar på mig: när är det nya bokningssystemet på plats?"),
    (
        either(
            goals_told(("fler barn och unga", "klimatneutral"), ("föreningslivet ska växa", "kunna simma")),
            goals_told(("kommunfullmäktiges mål 1", "kommunfullmäktiges mål 2"), ("nämndspecifikt mål",)),
            goals_told(("kf-mål 1", "kf-mål 2"), ("nämndspecifikt mål",)),
            those(goal("3.1", "3.2")),
        ),
        "Vilka mål är det som fullmäktige har gett nämnden?",
    ),
    (those(CLUBS), "Vad har Föreningsstöd på sitt bord?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & collab("SBF")), "Vilka saker vi gör tillsammans med SBF är försenade?"),
    (
        or_units(within(OFFICE & ~now(G, K), OFFICE_ALL & ~now(G, K))),
        "På Kultur- och fritidskontoret, vad är varken klart eller på rätt spår?",
    ),
    (
        either(so_many(collab("UTB") & now(G, K)), sure("2 av 4")),
        "Av det vi gör med UTB, hur många är klara eller går enligt plan?",
    ),
    (those(then(R) & now(K)), "var det nåt som var gult i våras och som sen blev klart?"),
    (those(now(D) | then(D)), "Ta fram allt som har varit försenat i antingen T1 eller T2."),
    (
        either(units_with(now(D, R), 2), those((OFFICE | ARTS | POOL) & now(D, R), "Simhallen", "Kulturskolan")),
        "Vilka enheter har mer än en aktivitet som är gul eller röd?",
    ),
    (
        either(
            units_where(lambda facts, held: not some(now(D), facts, held)),
            units_where(lambda facts, held: not some(now(D), facts, held) and some(REPORTED, facts, held)),
        ),
        "Vilka enheter klarar sig helt utan förseningar just nu?",
    ),
    (
        those(kind("A") & now(D, P)),
        "Bortse från projekt och förstudier: vilka vanliga aktiviteter är försenade eller pausade?",
    ),
    (those(goal("3.1", "3.2") & collab("UTB")), "Vilka aktiviteter inom fullmäktiges mål samverkar vi med UTB kring?"),
    (
        both_counts(ARTS & now(D), POOL & now(D), "Kulturskolan", "Simhallen"),
        "Kulturskolan jämfört med Simhallen, hur många försenade har de var?",
    ),
    (
        those(ARTS & finish("2025-12-01", "2025-12-31")),
        "vilka av kulturskolans aktiviteter ska vara klara i december",
    ),
    (or_units(first_is("Solceller")), "Vilket av projekten blir färdigt allra sist?"),
    (
        either(
            share(now(D), kind("P")),
            share(now(D), kind("P") & REPORTED),
            sure("2 av 6"),
            sure("2 av 5"),
        ),
        "Hur stor andel av projekten är försenade?",
    ),
    (
        or_units(within(collab("UTB", ) & ~now(K) | collab("SBF") & ~now(K, X), collab("SBF") & now(X) | collab("Alla förvaltningar"))),
        "Lista det som har UTB eller SBF som samverkanspart och som inte är färdigt.",
    ),
    (
        those(now(R) & (OFFICE | POOL)),
        "Finns det aktiviteter med avvikelse på antingen kontoret eller Simhallen? Alltså Kultur- och fritidskontoret.",
    ),
    (
        those(Those(lambda facts, each: not each.collaboration) & ~now(K)),
        "Vilka aktiviteter gör vi helt på egen hand, utan samverkan, och är inte avslutade?",
    ),
    (then_and_now(then(D), now(D)), "Är det fler försenade nu än i förra tertialet? Ge mig båda siffrorna."),
    (
        either(
            topmost("kf-mål 1", ("grunduppdrag", "kf-mål 2", "nämndspecifikt mål", "särskilda satsningar")),
            topmost(
                "kommunfullmäktiges mål 1",
                ("grunduppdrag", "kommunfullmäktiges mål 2", "nämndspecifikt mål", "särskilda satsningar"),
            ),
            topmost("fler barn och unga", ("klimatneutral", "föreningslivet ska", "kunna simma", "särskilda satsningar")),
        ),
        "Under vilket mål är det flest aktiviteter som är försenade eller har avvikelse?",
    ),
    (nothing(), "Finns det något som inte är klart fast slutdatumet redan har passerat?"),
    (or_units(within(POSTPONED, POSTPONED)), "Vilka aktiviteter har skjutit fram sitt slutdatum sedan T1?"),
)  # fmt: skip

TALKS: Batch = (
    (those(LIBRARY), "Hur går det för Kulturskolan? >> Biblioteket då?"),
    (because(now(D), "anbud"), "vilka är försenade >> vad beror det på"),
    (nothing(), "Vad gör vi med UTB? >> Är nånting av det försenat?"),
    (
        or_units(day_told(title("El Sistema"), "2025-11-22")),
        "Vem har hand om Skapande skola? >> När blir den klar? >> Och El Sistema?",
    ),
    (
        those(kind("P") & collab("SBF") & now(K, X)),
        "Vilka projekt har vi? >> bara de med SBF >> vilka av dem är avslutade eller avförda?",
    ),
    (
        either(
            those(now(None), "Pågår med avvikelse", "Pågår enligt plan"),
            because(now(None), "Pågår med avvikelse", "Pågår enligt plan"),
        ),
        "Vilka aktiviteter är inte rapporterade? >> Vad var deras status i T1?",
    ),
    (
        either(owner(title("Ledarutbildning")), units_of(now(P)), those(now(P), "Fritidsgårdarna")),
        "Är något pausat? >> Varför då? >> Vilken enhet är det?",
    ),
    (
        either(those(goal("4.2")), sure("kunna simma")),
        "Hur ser det ut för målet om föreningslivet? >> Och det om simkunnighet?",
    ),
    (
        those(then(D), "Försenad", "Pågår med avvikelse", "Avförd"),
        "Vad var försenat i T1? >> Hur ligger de till nu?",
    ),
    (
        or_units(within(title("El Sistema"), ARTS & now(D, G))),
        "Vad blir klart under hösten? >> begränsa till kulturskolan",
    ),
    (either(so_many(PARK), sure("Park och natur", "3 aktiviteter")), "Hur många aktiviteter har Simhallen? >> Hur många har Park och natur?"),
    (those(now(R) & ~PROTECTED), "Visa alla gula >> Ta bort den som är skyddad"),
    (
        in_order(goal("3.1"), "El Sistema", "Öppen ateljé", "Skapande skola"),
        "Vilka aktiviteter har vi i KF-mål 1? >> Kan du ta dem i ordning efter slutdatum, tidigast först?",
    ),
    (
        those(YOUTH & now(None)),
        "Vad gör Fritidsgårdarna? >> Hur många av de två är rapporterade? >> Vilken fattas?",
    ),
    (
        those(then(G) & now(D)),
        "Vad är klart? >> Var något klart redan i T1? >> Okej, vilka gick enligt plan då? >> Och vilka av dem är försenade idag?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
