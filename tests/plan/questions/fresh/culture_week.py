# ruff: noqa: ARG005, E501
"""A week at the board for culture and leisure: its head of department, a controller, a librarian who stands in for her
manager, and a member of the board.

70 questions: two thirds everyday, one third with two conditions; 18 follow up."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CHANGED,
    EVERY,
    HELP,
    LATE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    UNDONE,
    WORSE,
    Batch,
    D,
    G,
    K,
    R,
    Those,
    X,
    anyhow,
    collab,
    counted,
    detail,
    either,
    finish,
    first_is,
    goal,
    kind,
    listed,
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
    these,
    title,
    told,
    unit,
    units,
    units_of,
    units_where,
    within,
)  # fmt: skip
from tests.plan.questions.fresh.reception import not_assessed
from tests.plan.questions.fresh.wishes import day_told, goals_told, how_many, said

WORLD = "culture"
OFFICE, CLUBS = unit("Kultur- och fritidskontoret"), unit("Kultur- och fritidskontoret/Föreningsstöd")
BIB, KSK, SIM = unit("Biblioteket"), unit("Kulturskolan"), unit("Simhallen")
PARK, YOUTH = unit("Park och natur"), unit("Fritidsgårdarna")
CLOSES = ("2025-09-05", "5 september", "5 sep")
YEAR_END = "2025-12-31"
EMPTY = EVERY & ~EVERY
ALONE = Those(lambda facts, each: not each.collaboration)
SAME = ~CHANGED & REPORTED & ~then(None)


NO = said("nej")
NONE = either(listed(EMPTY), counted(0), said("nej", "ingen", "inga", "inget"))
MISSING = either(silent(), units_of(now(None)), listed(now(None)))

HEAD: Batch = (
    # Everyday.
    (either(told("försen"), HELP), "God morgon! Hur ligger vi till så här på måndagen?"),
    (listed(now(D)), "vad har hunnit bli rött"),
    (day_told(title("bokningssystem"), "2025-09-15"), "När räknar vi med att bokningssystemet är på plats?"),
    (detail(title("Skateparken"), "anbud"), "Varför blev det ingen skatepark, vad står det som skäl?"),
    (detail(title("Ledarutbildning"), "Pausad"), "Ledarutbildningen för unga, är den på is fortfarande?"),
    (MISSING, "Vilka väntar vi svar ifrån än?"),
    (listed(finish(last="2025-12-24")), "Vad ska enligt rapporterna vara klart innan jul?"),
    (detail(title("konstsamlingen"), "Ej påbörjad"), "Är inventeringen av konsten påbörjad?"),
    (owner(title("föreningsbidrag")), "Vem har hand om översynen av föreningsbidragen?"),
    (how_many(now(K)), "Hur många saker har vi blivit klara med hittills?"),
    (
        either(ASKED_BACK, text_has("påminn", "utkast")),
        "Mejla fritidsgårdarna och säg till dem att rapportera, är du snäll.",
    ),
    # Two conditions.
    (these(PARK & goal("3.2")), "Vad gör Park och natur under klimatmålet?"),
    (these(kind("P") & ~now(K, X)), "Vilka projekt är varken klara eller nedlagda?"),
    (these(collab("UTB") & ~now(K, X)), "Vad gör vi ihop med UTB som inte är färdigt än?"),
    (first_is("bokningssystem"), "Vilken av de försenade blir klar först?"),
    # Talks.
    (
        either(detail(title("El Sistema"), "Försenad"), sure("bättre"), sure("förbättra")),
        "Hur går det med El Sistema? >> Är det bättre eller sämre än i T1?",
    ),
    (these(SIM), "hur går det för kulturskolan >> och för simhallen?"),
    (owner(title("Skateparken")), "Vad har avförts? >> Vem hade hand om det?"),
    (day_told(title("Solceller"), "2026-01-12"), "Solcellerna på simhallens tak, läget? >> Till när är de lovade nu då?"),
    (these(now(R) & ~PROTECTED), "Vad är gult? >> Ta bort det som är skyddat."),
    (
        day_told(title("ateljé"), "2025-12-09"),
        "Vilka är försenade? >> Vilka av dem var det redan i april? >> När väntas den vara klar?",
    ),
)  # fmt: skip

CONTROLLER: Batch = (
    # Everyday.
    (
        either(share(REPORTED), counted(REPORTED), anyhow("14 av 16")),
        "Hur stor andel av aktiviteterna är rapporterade för T2?",
    ),
    (numbers_told(6, 3, 2, 1), "Hur såg fördelningen per status ut i T1?"),
    (listed(says("anbud")), "I vilka kommentarer nämns anbud nu i T2?"),
    (sure("40 %", "31 %"), "Vilket målvärde har KF-mål 1 och var ligger utgångsläget?"),
    (either(NONE, listed(LATE), units()), "Har någon rapport inkommit efter att omgången stängt?"),
    (within(BETTER, title("Solceller")), "Vad har blivit bättre sedan T1?"),
    (either(listed(SAME), listed(SAME & ~PROTECTED)), "Vilka aktiviteter står på samma status som i T1?"),
    (these(finish("2025-11-01", "2025-11-30")), "Vilka slutdatum har vi i november?"),
    (listed(POSTPONED), "Vilka har fått ett senare slutdatum än det som sas i T1?"),
    # Two conditions.
    (either(NONE, these(EMPTY)), "Finns det gula eller röda, de skyddade oräknade, som saknar slutdatum?"),
    (these(then(G) & WORSE), "Vilka var gröna i T1 och har blivit sämre sedan dess?"),
    (units("Biblioteket"), "Vilka enheter har både något avslutat och något som går enligt plan?"),
    (share(now(K), BIB), "Hur många procent av Bibliotekets aktiviteter är avslutade?"),
    (these(now(D) & (collab("SBF") | collab("KSF"))), "Vilka försenade har SBF eller KSF som samverkanspart?"),
    (these(now(D) & finish(last=YEAR_END)), "Vilka av de röda har trots allt ett slutdatum i år?"),
    (
        units_where(lambda facts, held: some(now(D, R), facts, held) and not some(now(K), facts, held)),
        "Vilka enheter har något gult eller rött men ingenting avslutat?",
    ),
    (these(ALONE & now(G)), "Vilka utan samverkanspart går enligt plan?"),
    # Talks.
    (these(CLUBS), "Vad har Kultur- och fritidskontoret i planen? >> och Föreningsstöd?"),
    (share(now(D), kind("P")), "Hur många projekt har vi? >> Hur många procent av dem är försenade?"),
    (how_many(then(D)), "Hur många är försenade nu? >> Hur många var det i T1?"),
    (these(now(None)), "Vilka enheter har inte svarat? >> Vilka aktiviteter gäller det?"),
    (how_many(collab("SBF") & now(K, X)), "Vad gör vi med SBF? >> Hur många av dem är avslutade eller avförda?"),
)  # fmt: skip

LIBRARIAN: Batch = (
    # Everyday.
    (listed(BIB), "Hej jag är tf chef på biblioteket den här veckan, vilka aktiviteter har vi?"),
    (
        either(said("ja", "jo", "alla"), listed(BIB), these(BIB & now(None)), units(), counted(BIB & now(None))),
        "Har biblioteket rapporterat in allt sitt?",
    ),
    (detail(title("Sommarlovsbokklubb"), "Avslutad"), "bokklubben på sommarlovet, är den avslutad"),
    (owner(title("Skapande skola")), "vem delar vi skapande skola med??"),
    (day_told(title("Skapande skola"), "2025-12-26"), "skapande skola, vilket slutdatum står det"),
    (sure("KF-mål 1"), "Vilket mål hör sommarlovsbokklubben till?"),
    (told("Bibliotekschef"), "Vem är det som håller i besöksenkäten?"),
    (
        either(ASKED_BACK, text_has("kort", "formulär")),
        "Jag behöver ändra slutdatum på skapande skola till 15 januari, gör det",
    ),
    (ASKED_BACK, "hur många besök hade biblioteket i juli"),
    (anyhow("skydd"), "Vad har man skrivit om beredskapsplanen för kulturarv?"),
    # Two conditions.
    (these(BIB & UNDONE), "va har vi kvar på biblioteket som inte är klart"),
    (these(BIB & goal("3.1")), "Vilka av bibliotekets aktiviteter ligger under KF-mål 1?"),
    (how_many(now(K) & collab("UTB")), "hur många av de avslutade har vi gjort ihop med UTB"),
    # Talks.
    (detail(title("Meröppet"), "anbud"), "Hur gick det med meröppet i Norrby? >> varför var det gult i våras"),
    (these(KSK & UNDONE), "vad har biblioteket som inte är klart >> och kulturskolan?"),
    (these(BIB & kind("P")), "vilka har biblioteket >> bara projekten"),
)  # fmt: skip

MEMBER: Batch = (
    # Everyday.
    (detail(title("Simskola"), "avvikelse"), "Simskolan för femåringarna, hur går det med den?"),
    (
        either(not_assessed("nämndspecifikt mål 2", "årskurs 6"), these(goal("4.2"))),
        "Når vi målet att alla elever i sexan ska kunna simma?",
    ),
    (ASKED_BACK, "Vad hann skateparken kosta innan den lades ner?"),
    (either(detail(title("gräsklippare"), "Pågår enligt plan"), NO), "Stämmer det att de fossilfria gräsklipparna är försenade?"),
    (
        either(NO, share(now(D), kind("P")), counted(kind("P") & now(D)), listed(kind("P") & now(D)), listed(kind("P") & ~now(D))),
        "Är verkligen alla projekt försenade?",
    ),
    (sure("klimatneutrala"), "Hur är målet om klimatet formulerat?"),
    # Two conditions.
    (goals_told(("nämndspecifikt mål 1", "nämndspecifikt mål 2"), ("KF-mål 1", "KF-mål 2")), "Vilka mål har ingen försenad aktivitet?"),
    # Talks.
    (day_told(title("konstgräs"), "2026-02-15"), "Har vi någon förstudie i år? >> När blir den klar?"),
    (detail(title("Trygg fritidsgård"), "Ej rapporterad"), "Vad gör fritidsgårdarna? >> Den om kväll och helg, hur går det med den?"),
    (within(then(G) & WORSE, WORSE, "anbud"), "Vad har blivit sämre sedan i våras? >> Varför?"),
    (listed(goal("4.1")), "Hur går det för mål 1? >> Nämndens eget mål menade jag."),
)  # fmt: skip

BATCH: Batch = HEAD + CONTROLLER + LIBRARIAN + MEMBER
