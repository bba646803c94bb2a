# ruff: noqa: ARG005, E501
"""Two days before the round closes at a board for culture and leisure: a library manager between two meetings, the head of the culture and leisure office, the board secretary, a controller and a parent who sits on the board.

Half everyday, a quarter with two conditions, a comparison, a date or a promise, and a quarter conversations."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    DATELESS,
    EVERY,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    UNDONE,
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
    compared,
    day_told,
    days_told,
    explained_by,
    forms,
    goals_told,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
    topmost,
)

WORLD = "culture"

LIBRARY, MUSIC = unit("Biblioteket"), unit("Kulturskolan")
PARKS, YOUTH = unit("Park och natur"), unit("Fritidsgårdarna")
WHOLE_OFFICE = under("Kultur- och fritidskontoret")
COUNCIL, OWN = goal("3.1", "3.2"), goal("4.1", "4.2")
ALONE = Those(lambda facts, each: not each.collaboration)
SAME = REPORTED & ~then(None) & ~CHANGED
OTHER_GOALS = (
    "KF-mål 2", "Kommunfullmäktiges mål 2", "klimatneutrala", "Nämndspecifikt mål", "Föreningslivet", "kunna simma",
    "Prioriterade områden", "Särskilda satsningar",
)  # fmt: skip
NOTHING = said("nej", "inget", "inga", "ingen", "ingenting")


def spared(and_also: Those) -> Wanted:
    """The units with nothing delayed, and with some of those."""
    return units_where(lambda facts, held: not some(now(D), facts, held) and some(and_also, facts, held))


EVERYDAY: Batch = (
    (
        either(said("nej", "inget", "inga", "allt", "alla"), sure("3 av 3"), those(LIBRARY), counted(0), those(NONE)),
        "Hej! Har biblioteket nåt kvar att lämna in?",
    ),
    (those(now(R)), "vad är gult hos oss"),
    (those(title("El Sistema"), "avvikelse"), "el sistema hur gårdet"),
    (those(title("Sommarlov"), "Avslutad"), "Sommarlovsbokklubben, är den avslutad eller inte"),
    (either(owner(title("Skatepark")), text_has("Enhetschef Park och natur")), "vem har hand om skateparken i hagby"),
    (because(title("Skatepark"), "anbud"), "Varför blev det ingen skatepark i Hagby? Mina barn frågar"),
    (day_told(title("bokningssystem"), "2025-09-15"), "nya bokningsystemet för lokaler, när är det på plats?"),
    (
        either(those(title("konstsamling"), "Ej påbörjad"), said("nej")),
        "Har de ens satt igång med att inventera konsten?",
    ),
    (those(MUSIC), "vad håller kulturskolan på med i år"),
    (summary(), "Ge mig läget på tjugo sekunder, är på väg in i ett möte"),
    (those(title("Simskola"), "avvikelse"), "Är simskolan för femåringarna igång?"),
    (day_told(title("Solceller"), "2026-01-12"), "Hinner vi få upp solcellerna på simhallen i år?"),
    (either(those(now(None)), silent()), "va saknas det svar på"),
    (
        either(silent(), those(now(None)), sure("Enhetschef Föreningsstöd", "Enhetschef Fritidsgårdarna")),
        "Vilka har vi inte hört något ifrån den här omgången? Tänkte ringa runt i eftermiddag",
    ),
    (text_has(*forms("2025-09-05")), "hur länge kan man rapportera t2??"),
    (numbers_told(2), "Hur många påminnelser gick det ut i våras?"),
    (explained_by("avvikelse"), "Vad menas med pågår med avvikelse"),
    (text_has("Besöksenkäten"), "Gör vi någon enkät i år?"),
    (within(collab("UTB") & ~now(K), collab("UTB")), "Vad samarbetar vi med UTB kring?"),
    (those(collab("Alla förvaltningar")), "Hej, sekreteraren här. Finns det någon aktivitet som rör alla förvaltningar?"),
    (text_has("chef4@fjallsta.example"), "mejladressen till chefen på simhallen?"),
    (those(now(K)), "Lista det vi är färdiga med så jag kan berätta det på nämnden"),
    (so_many(kind("P")), "hur månag projekt är det i planen"),
    (those(now(P)), "Ligger någonting på is?"),
    (within(now(G), now(G, K)), "vilka flyter på som de ska"),
    (
        either(
            goals_told(("nämndspecifikt mål 1", "nämndspecifikt mål 2"), ("kf-mål", "kommunfullmäktiges mål")),
            goals_told(("föreningslivet", "kunna simma"), ("kf-mål", "kommunfullmäktiges mål")),
            those(OWN),
        ),
        "Vilka mål har nämnden satt upp själv?",
    ),
    (text_has("40 %", "40 procent"), "Hur många procent av barnen och de unga är det tänkt ska delta i kulturlivet"),
    (text_has("31 %", "31 procent"), "Vad är utgångsläget för målet om barn och unga i kulturlivet?"),
    (text_has("2035"), "Vilket år ska kommunens anläggningar vara klimatneutrala?"),
    (text_has("kunna simma", "Nämndspecifikt mål 2"), "Finns det något mål om att barnen ska kunna simma?"),
    (ASKED_BACK, "Hur många besökare hade biblioteket i juli?"),
    (ASKED_BACK, "Ändra öppen ateljé till avslutad, vi blev klara igår"),
    (ASKED_BACK, "va kostar bokningssystemet"),
    (
        either(ASKED_BACK, NOTHING, those(NONE), counted(0)),
        "Finns det nåt om hundrastgårdar i planen?",
    ),
    (text_has("skydd", "sekretess"), "Vad har de skrivit för kommentar om beredskapsplanen för kulturarv?"),
    (
        within(CHANGED, CHANGED | now(None) | then(None)),
        "Vad har ändrats sedan förra uppföljningen?",
    ),
    (
        either(those(title("Ledarutbildning")), those(YOUTH), said("ja")),
        "Har fritidsgårdarna svarat om ledarutbildningen?",
    ),
    (
        either(owner(title("föreningsbidrag")), text_has("Enhetschef Föreningsstöd")),
        "Vem pratar jag med om översynen av föreningsbidragen?",
    ),
    (either(units("Kulturskolan", "Biblioteket"), owner(title("Skapande"))), "skapande skola, vilka enheter är inblandade"),
    (those(title("konstgräs"), "förstudie"), "Är konstgräset ett projekt eller bara en förstudie?"),
    (those(YOUTH), "Hur ser det ut för fritidsgårdarna?"),
    (either(so_many(REPORTED), numbers_told(14)), "hur många har svarat hittills"),
    (because(title("ateljé"), "anbud"), "Varför är öppen ateljé så sen"),
    (within(PARKS & ~now(X), PARKS), "Park & natur, vad har dom på sitt bord"),
    (those(title("Meröppet"), "Avslutad"), "meröppet i norrby??"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & collab("SBF")), "Vilka förseningar har vi där SBF är med?"),
    (
        within(now(R, D, P, S), now(R, D, P, S, None)),
        "Vad är varken klart, avfört eller i fas med planen?",
    ),
    (
        either(units_with(EVERY, 1, 1), those(title("föreningsbidrag"))),
        "Vilken enhet har bara en enda aktivitet?",
    ),
    (
        either(spared(EVERY), spared(REPORTED), units_where(lambda facts, held: not some(now(D, None), facts, held))),
        "Vilka enheter har ingenting som är försenat?",
    ),
    (
        either(NOTHING, units(), counted(0), those(NONE)),
        "Finns det någon enhet som är klar med alla sina aktiviteter?",
    ),
    (
        either(compared(now(R), now(D), "avvik", "försen"), compared(now(R), now(D), "gul", "röd"), sure("lika"), said("nej")),
        "Har vi fler gula än röda just nu?",
    ),
    (
        either(then_and_now(then(K), now(K)), counted(2), sure("två"), those(now(K) & ~then(K))),
        "Hur många fler är avslutade nu jämfört med T1?",
    ),
    (those(collab("UTB") & now(R, D)), "Vilka av samarbetena med UTB avviker eller är försenade?"),
    (those(then(G) & now(D)), "Har något gått från grönt till rött sen i våras?"),
    (those(kind("P") & ~now(K, X)), "Lista projekten, men inte de som är avslutade eller avförda"),
    (those(POSTPONED), "Vilka har flyttat fram sitt slutdatum sedan första tertialet?"),
    (
        either(units_of(now(R, D)), units_of(now(R, D) & ~PROTECTED), those(now(R, D))),
        "Vilka enheter har nåt som är gult eller rött?",
    ),
    (those(ALONE & UNDONE), "Vilka ej avslutade aktiviteter driver vi helt utan samverkanspart?"),
    (first_is("Solceller"), "Vilket av projekten blir klart sist?"),
    (
        either(share(now(G), COUNCIL), sure("3 av 7")),
        "Som controller behöver jag siffran: hur stor andel av aktiviteterna under KF-målen går enligt plan?",
    ),
    (those(then(R) & now(R)), "Vilka har legat på gult i både T1 och T2?"),
    (
        either(
            topmost("KF-mål 1", OTHER_GOALS),
            topmost("Kommunfullmäktiges mål 1", OTHER_GOALS),
            topmost("kulturlivet", OTHER_GOALS),
            those(goal("3.1")),
        ),
        "Vilket mål har flest aktiviteter under sig?",
    ),
    (
        within(DATELESS & UNDONE, (DATELESS | PROTECTED | now(None)) & ~now(K)),
        "Vilka aktiviteter som inte är avslutade saknar slutdatum?",
    ),
    (those(SAME), "Vilka har precis samma status nu som i T1?"),
    (
        either(said("nej", "inte"), sure("2 av 3"), those(goal("3.2")), those(goal("3.2") & now(G)), those(goal("3.2") & now(D))),
        "Går alla aktiviteter under KF-mål 2 enligt plan?",
    ),
    (those(reported_between("2025-08-20", "2025-08-20")), "Vilka rapporter kom in onsdagen den 20 augusti?"),
    (
        either(
            compared(LIBRARY & now(K), MUSIC & now(K), "Biblioteket", "Kulturskolan"),
            top_unit("Biblioteket", "Kulturskolan"),
            units("Biblioteket"),
        ),
        "Vem har fått mest klart, Kulturskolan eller Biblioteket?",
    ),
    (
        days_told(title("Skapande"), NONE, "2025-08-25", "2025-12-26"),
        "Vilket slutdatum angavs för Skapande skola i T1 och vilket gäller nu?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(LIBRARY & now(K)), "Vad har Biblioteket på sin lista? >> och vad av det är klart"),
    (because(now(D), "anbud"), "är nåt försenat >> varför då"),
    (
        either(those(title("El Sistema"), "Försenad"), said("nej")),
        "Hur går det med El Sistema? >> Var det likadant i första tertialet?",
    ),
    (either(owner(title("ateljé")), text_has("Enhetschef Kulturskolan")), "När är öppen ateljé klar? >> vem ansvarar"),
    (those(kind("P") & collab("SBF")), "Vilka projekt har vi >> vilka av dom gör vi ihop med SBF"),
    (those(goal("3.1") & ~now(K)), "Visa aktiviteterna under KF-mål 1 >> bara de som inte är klara än"),
    (
        either(share(now(None)), numbers_told(2, 16), sure("2 av 16"), share(REPORTED), sure("14 av 16")),
        "Vilka saknar rapport? >> Hur stor andel är det av alla?",
    ),
    (either(ASKED_BACK, those(title("Skatepark"))), "Är skateparken avförd? >> Vem beslutade det?"),
    (those(YOUTH), "Vad gör Simhallen? >> Fritidsgårdarna då"),
    (those(now(R)), "hur många är gula >> visa dom"),
    (
        within(finish("2026-01-01", "2026-12-31") & REPORTED, finish("2026-01-01", "2026-12-31")),
        "Vad ska bli klart innan nyår? >> Och efter nyår?",
    ),
    (those(title("gräsklippare"), "enligt plan"), "Läget på solcellerna >> och gräsklipparna"),
    (
        text_has("chef4@", "Enhetschef Simhallen"),
        "Vilka är försenade? >> Vilka enheter är det? >> Vem är chef på Simhallen?",
    ),
    (
        day_told(title("Simskola"), "2026-04-24"),
        "Vad är nämndspecifikt mål 2? >> Vilka aktiviteter hör dit? >> När blir den klar?",
    ),
    (
        those(WHOLE_OFFICE),
        "Visa allt hos Kultur- och fritidskontoret >> ta med Föreningsstöd också",
    ),
    (those(now(D)), "Vad är pausat? >> nej jag menade försenat"),
    (those(collab("KSF") & now(D)), "Vad samverkar vi med KSF om? >> Är något av det försenat?"),
    (
        either(those(now(K)), those(now(K) & ~title("Sommarlov"))),
        "Blev sommarlovsbokklubben klar? >> Vilka fler är klara?",
    ),
    (
        either(so_many(then(K)), NOTHING, numbers_told(0)),
        "Hur många är avslutade? >> och i T1",
    ),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("2 av 6"), sure("2 av 5")),
        "Hur många procent är försenade? >> Om du bara räknar projekten?",
    ),
    (
        day_told(title("bokningssystem"), "2025-05-15"),
        "Status på bokningssystemet >> Vilket slutdatum hade det i T1?",
    ),
    (because(title("ateljé"), "anbud"), "visa försenade >> inte projekten >> vad är det som gör att den är sen"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
