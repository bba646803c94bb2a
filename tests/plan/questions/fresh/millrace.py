# ruff: noqa: ARG005, E501
"""The week before a round closes at a technical board by the sea: a road manager, the harbour manager, the technical director, the controller, an auditor.

55 everyday questions, 20 with two conditions or more, and 15 conversations of two to four steps (judged by the last)."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CHANGED,
    DATELESS,
    LATE,
    NONE,
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
    assessed,
    compared,
    day_told,
    days_told,
    explained,
    forms,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
)

WORLD = "technical"

ROADS, WATER, HARBOUR = unit("Gata och trafik"), unit("VA-enheten"), unit("Hamnen")
OFFICE, WASTE = unit("Tekniska kontoret"), unit("Avfall och återvinning")
HOUSES, CLEANING = unit("Fastighet"), unit("Fastighet/Lokalvård")
ALONE = Those(lambda facts, each: not each.collaboration)
EVERYBODY = collab("Alla förvaltningar")
NO = ("nej", "inget", "ingen", "inga", "inte", "0")

_GOALS = {
    "2.1": ("grunduppdrag",),
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "vattnet ska bli renare"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "energianvändningen i kommunens"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "fler ska gå"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "invånarna ska vara nöjda"),
    "5.1": ("särskilda satsningar",),
}


def none() -> Wanted:
    """That there is none."""
    return either(those(NONE), counted(0), said(*NO))


def goals_named(*numbers: str) -> Wanted:
    """These goals by any of their names in the text, and no other."""
    return goals_among(_GOALS, numbers)


EVERYDAY: Batch = (
    (
        or_units(within(ROADS & now(G, R, D), ROADS & now(None))),
        "Jag är chef på Gata och trafik, vad har vi som inte är i mål än?",
    ),
    (those(title("Röda bron"), "Pågår enligt plan"), "hur e de me röda bron"),
    (because(title("Säkra skolvägar"), "överklagat"), "Påminn mig om varför Säkra skolvägar har dragit ut på tiden"),
    (
        either(units("Gata och trafik"), units("Gata och trafik", "Hamnen"), those(now(None))),
        "Är det bara Gata och trafik som är sena med svaren eller ligger fler enheter efter med inrapporteringen?",
    ),
    (
        either(those(title("Snöröjning"), "rapporter"), said(*NO)),
        "Snöröjningen, har någon lämnat in något om den över huvud taget?",
    ),
    (
        or_units(day_told(title("Underhållsplan"), "2025-10-02")),
        "Vilket datum ska underhållsplanen för gator och broar vara på plats?",
    ),
    (owner(title("Skyfall")), "Vem sitter på skyfallskarteringen?"),
    (those(says("konsult")), "I vilken rapport klagas det på konsulten?"),
    (
        either(those(title("Hamnviken"), "rapporter"), said(*NO)),
        "Cykelvägen till Hamnviken – har den fått någon status det här tertialet?",
    ),
    (those(kind("P")), "Lista enbart projekten, tack."),
    (either(those(HARBOUR), those(HARBOUR & UNDONE)), "Vad är det som ligger på oss i Hamnen?"),
    (
        either(those(title("gästhamn"), "Avförd"), said(*NO)),
        "Blev det något av gästhamnsförstudien?",
    ),
    (
        either(those(title("hamnavgifter"), "Avslutad"), said("ja")),
        "Kan jag räkna faktureringen av hamnavgifter som färdig nu?",
    ),
    (or_units(within(collab("KSF"), EVERYBODY)), "Var står KSF som samarbetspart?"),
    (because(title("gästhamn"), "anbud"), "Vilket skäl angavs när ny gästhamn avfördes?"),
    (
        either(sure("Nämndspecifikt mål 1"), sure("Fler ska gå"), those(goal("4.1"))),
        "Vilket mål är det som tar upp båtåkandet?",
    ),
    (summary(), "Kan du ge mig lägesbilden i stort, jag ska in till kommundirektören om tio min"),
    (those(now(D)), "Vad lyser rött hos oss?"),
    (so_many(says("länsstyrelsen")), "Är det något som hänger på länsstyrelsen?"),
    (those(now(K)), "Vad kan vi skryta med att ha avslutat?"),
    (
        either(share(now(G)), share(now(G), REPORTED), sure("3 av 18"), sure("3 av 16")),
        "Hur många procent rullar enligt plan?",
    ),
    (assessed("bedöms inte uppnås"), "Hur har vi bedömt KF-mål 1?"),
    (goals_named("3.1", "4.1"), "Vilka mål tror vi inte att vi klarar i år?"),
    (
        either(assessed("bedöms uppnås"), those(goal("4.2"))),
        "Blir invånarna nöjda med skötsel och service, hur ser det målet ut?",
    ),
    (anyhow("180"), "vad får restavfallet max ligga på enligt målet?"),
    (anyhow("214"), "Hur många kilo restavfall per invånare var det 2024?"),
    (so_many(now(P)), "Har vi tryckt på paus någonstans?"),
    (those(title("deponin"), "Pausad"), "vad händer på deponin i kärret"),
    (either(units_of(now(D)), those(now(D), "VA-enheten", "Gata och trafik")), "Vilka enheter dras med förseningar?"),
    (
        either(those(title("Solceller"), "Ej påbörjad"), said(*NO)),
        "Är solcellerna på förrådet igång?",
    ),
    (so_many(says("pengarna")), "Någon som skriver att pengarna inte räcker?"),
    (those(says("vakant")), "Vilken aktivitet lider av vakanta tjänster?"),
    (either(counted(REPORTED), sure("16 av 18"), sure("2 av 18")), "Hur många svar är inne så här långt?"),
    (
        either(so_many(now(R)), so_many(now(R, D)), so_many(now(R, D, P))),
        "Antal avvikelser totalt?",
    ),
    (text_has(*forms("2025-09-05")), "När går deadline för den här omgången?"),
    (or_units(within(CHANGED, CHANGED | then(None) | now(None))), "Jag behöver allt som har bytt status mellan T1 och T2."),
    (so_many(goal("2.1")), "Hur många aktiviteter är sorterade under grunduppdraget?"),
    (
        or_units(within(DATELESS & ~now(K, X), DATELESS | now(None) | PROTECTED)),
        "var fattas det slutdatum",
    ),
    (
        or_units(within(finish("2025-09-03", "2025-12-24") & REPORTED, finish("2025-09-03", "2025-12-24") | now(K))),
        "Vad hinner bli klart före julafton om man får tro rapporterna?",
    ),
    (so_many(WATER), "Hur många grejer har VA-enheten på sitt bord?"),
    (those(then(D)), "Plocka fram det som var försenat vid första tertialet."),
    (so_many(kind("F")), "Räkna förstudierna åt mig."),
    (explained("pausad", "avförd"), "Vad menas med Pausad respektive Avförd?"),
    (either(numbers_told(3), numbers_told(5)), "Hur många gånger har ni skickat ut påminnelse?"),
    (
        either(so_many(LATE), said("ja")),
        "Vi granskar er rapportering: kom det in några svar efter att omgången i T1 hade stängt?",
    ),
    (anyhow("skydd"), "Som revisor skulle jag vilja läsa kommentaren till Beredskap för reservvatten."),
    (those(PROTECTED), "Vilka uppgifter i planen är skyddade?"),
    (ASKED_BACK, "Vad går notan för Röda bron på?"),
    (sure("Enhetschef Avfall och återvinning"), "Vem är chef för Avfall och återvinning?"),
    (those(reported_between("2025-08-23", "2025-08-23")), "Vilka rapporter kom in lördagen den 23 augusti?"),
    (ASKED_BACK, "Ändra status på snöröjningen till klar"),
    (
        either(none(), those(HOUSES & now(R))),
        "Finns det något hos Fastighet som är försenat?",
    ),
    (or_units(within(collab("UTB"), EVERYBODY)), "vad har vi tillsammans med utb"),
    (those(SHARED), "Vilka aktiviteter delas av flera enheter?"),
    (either(assessed("bedöms delvis uppnås"), those(goal("3.2"))), "Energimålet då, når vi det?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(ROADS & kind("P") & now(D)), "Vilket av Gata och trafiks projekt är försenat?"),
    (those(then(D) & now(D)), "Av det som låg efter redan i april, vad ligger fortfarande efter?"),
    (so_many(now(None) & then(None)), "Är det någon aktivitet som varken rapporterades i T1 eller nu i T2?"),
    (
        either(units("Hamnen"), those(HARBOUR & now(K, X), "Hamnen")),
        "vilken enhet har både nåt avslutat och nåt avfört?",
    ),
    (
        those(finish("2025-10-01", "2025-11-30") & ~now(D)),
        "Vad har slutdatum i oktober eller november utan att vara försenat?",
    ),
    (those(now(R) & finish("2026-01-01", "2026-12-31")), "Visa de gula som inte blir klara förrän 2026"),
    (
        either(so_many(WASTE & kind("P") & now(G)), sure("1 av 2")),
        "Hur många av projekten på Avfall och återvinning går enligt plan?",
    ),
    (those(now(D) & ~PROTECTED), "Räkna upp förseningarna, men hoppa över det som är skyddat."),
    (
        either(compared(ROADS & now(D), WATER & now(D), "Gata", "VA"), sure("lika")),
        "Vem har flest försenade, Gata och trafik eller VA-enheten?",
    ),
    (or_units(within(ALONE & UNDONE & REPORTED, ALONE & UNDONE)), "Vilka ofärdiga aktiviteter saknar samverkanspart?"),
    (
        so_many(goal("3.1", "3.2") & WORSE),
        "Har något under de två KF-målen blivit sämre sedan förra tertialet, i så fall vad?",
    ),
    (first_is("Energieffektivisering"), "Vilken av Fastighets aktiviteter har senast slutdatum?"),
    (first_is("Underhållsplan"), "Vilken av de försenade väntas bli klar först?"),
    (
        either(goals_named("2.1"), those(goal("2.1") & now(K, D)), those(goal("2.1"))),
        "Under vilken rubrik, oavsett om det är mål, grunduppdrag eller särskild satsning, finns såväl en avslutad som en försenad aktivitet?",
    ),
    (those(collab("SBF") & finish("2026-01-01")), "Vad av det vi gör med SBF ska bli färdigt först efter nyår?"),
    (
        either(
            share(now(D), kind("P")),
            share(now(D), kind("P") & REPORTED),
            sure("2 av 10"),
            sure("2 av 9"),
        ),
        "Hur stor andel av projekten är försenade?",
    ),
    (those(then(G) & now(R, D)), "Vad var grönt i våras men är gult eller rött idag?"),
    (those(~kind("P") & now(K)), "Vilka avslutade aktiviteter är inte projekt?"),
    (
        units_where(lambda facts, held: not some(now(D), facts, held)),
        "Vilka enheter har inte en enda försenad aktivitet?",
    ),
    (
        those((HARBOUR | OFFICE) & UNDONE),
        "Vad återstår för Hamnen och Tekniska kontoret, alltså sådant som varken är klart eller avfört?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (
        or_units(day_told(title("Storån"), "2025-11-22")),
        "Hur går det med Klart vatten i Storån? >> jaha. vilket slutdatum har de satt?",
    ),
    (
        or_units(days_told(kind("P") & now(D), NONE, "2025-11-22", "2026-03-21")),
        "Vilka är försenade? >> Ta bara projekten. >> När väntas de bli färdiga?",
    ),
    (either(those(HOUSES), those(HOUSES | CLEANING)), "Vad har Hamnen i planen? >> Och Fastighet då?"),
    (
        either(units_of(now(K)), those(now(K), "Hamnen", "Lokalvård", "Tekniska kontoret")),
        "Vad är avslutat? >> Vilka enheter står bakom det?",
    ),
    (
        those(goal("4.1")),
        "Visa allt under KF-mål 2 >> oj fel av mig, det var nämndspecifikt mål 1 jag skulle ha",
    ),
    (first_is("Skyfall"), "Hur många har avvikelse? >> Vilka då? >> Vilken av dem blir klar sist?"),
    (
        those(title("Energieffektivisering"), "Försenad"),
        "Läget för energieffektiviseringen av sporthallarna? >> Vad hade den för status i T1?",
    ),
    (either(counted(REPORTED), sure("16 av 18")), "Vilka svar saknas? >> ok, och hur många har vi fått in?"),
    (
        so_many(collab("UTB") & now(D)),
        "Vad samverkar vi med UTB om? >> Är något av det försenat?",
    ),
    (
        those(WATER & now(D, R) & ~PROTECTED),
        "Vad gör VA-enheten? >> Bara det som är försenat eller har avvikelse >> Ta bort det skyddade också",
    ),
    (assessed("bedöms uppnås"), "Hur bedöms KF-mål 2? >> Vad sa vi förra tertialet?"),
    (
        or_units(within(WASTE & ~title("Matavfall"), WASTE | HOUSES | CLEANING)),
        "Vilka ansvarar för matavfall i alla kök? >> Vad ansvarar de för mer?",
    ),
    (those(finish("2026-01-01", "2026-12-31")), "Vad beräknas bli klart i år? >> Nästa år då?"),
    (
        either(so_many(now(D)), then_and_now(then(D), now(D))),
        "Hur många var försenade i T1? >> hur många är det nu",
    ),
    (
        or_units(within(ROADS & BETTER, ROADS & BETTER | title("Skyfall"))),
        "Vad har ändrats sedan T1? >> Bara det som har blivit bättre. >> Begränsa det till Gata och trafik.",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
