# ruff: noqa: ARG005, E501
"""Two days before a round closes at an education board: head teachers, the education office's controller and its chief, a parent on the board, a secretary.

55 everyday, 20 with two conditions or more, and 15 conversations."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    DATELESS,
    EVERY,
    NONE,
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
    unit,
    units,
    units_of,
    units_where,
    within,
)
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    explained_by,
    first_are,
    forms,
    goals_told,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
    topmost,
)

WORLD = "school"

HEALTH, PRIMARY, UPPER = unit("Barn- och elevhälsa"), unit("Grundskola"), unit("Gymnasieskola")
FOOD, NURSERY = unit("Kost och städ"), unit("Förskola")
ALONE = Those(lambda facts, each: not each.collaboration)
NO = said("nej", "inget", "ingen", "inga", "inte", "det finns ing")


EVERYDAY: Batch = (
    (or_units(within(now(D), now(R, P, X, None))), "Vad är det som skaver mest hos oss just nu?"),
    (so_many(now(D)), "hur många röda har vi"),
    (either(so_many(now(D)), summary()), "Är det mycket som är försenat i nuläget?"),
    (
        either(those(title("Lovskola"), "rapporter"), NO),
        "Har det kommit in något om lovskolan den här omgången?",
    ),
    (
        either(silent(), those(now(None)), sure("Enhetschef Grundskola")),
        "vem är det som inte lämnat in än? måste skicka ett mejl",
    ),
    (
        either(counted(REPORTED), share(REPORTED), sure("11 av 12")),
        "Av planens tolv aktiviteter, hur många är rapporterade?",
    ),
    (text_has(*forms("2025-09-05")), "Vilken dag stänger rapporteringen?"),
    (either(owner(title("Närvaroteam")), those(title("Närvaroteam"), "Barn- och elevhälsa")), "Vem håller i närvaroteamet?"),
    (those(title("Läslyftet"), "avvikelse"), "Läslyftet, hur ser det ut där"),
    (because(title("matsvinn"), "beslut"), "Vad är orsaken till att matsvinnsprojektet är pausat?"),
    (or_units(day_told(title("Upphandling"), "2025-12-07")), "När kan vi räkna med att livsmedelsupphandlingen är i hamn?"),
    (anyhow("92 %"), "Vad är det för målvärde vi har på gymnasiebehörigheten?"),
    (anyhow("87 %"), "Och varifrån startade vi, alltså utgångsläget för behörighetsmålet?"),
    (text_has("kvalitetschef"), "Jag har en fråga om Skolenkäten, vem vänder jag mig till?"),
    (ASKED_BACK, "Hur mycket pengar har lovskolan kostat hittills?"),
    (ASKED_BACK, "Kan du ändra närvaroteamet till avslutad åt mig?"),
    (anyhow("skydd"), "Vad har man kommenterat på rutinen vid hot och våld?"),
    (those(title("Språkutvecklande"), "Försenad"), "språkutvecklande arbetssätt??"),
    (those(NURSERY), "Jag är rektor på en förskola. Vad står det på Förskola i planen?"),
    (those(FOOD), "kost & städ, kan jag få deras aktiviteter"),
    (either(those(UPPER), said("ja")), "Är gymnasieskolan inblandad i någonting?"),
    (those(goal("4.1")), "Vad gör nämnden för att öka skolnärvaron?"),
    (
        either(those(goal("3.2")), sure("ekologiska")),
        "Som förälder undrar jag hur det går med målet om ekologisk och klimatsmart mat",
    ),
    (so_many(kind("F")), "Finns det några förstudier med i år?"),
    (so_many(kind("P")), "Antal projekt i planen?"),
    (those(PROTECTED), "Vilken aktivitet är skyddad?"),
    (those(collab("Alla förvaltningar")), "Var behöver vi ha med oss samtliga förvaltningar?"),
    (those(collab("KSF")), "Ska träffa KSF på torsdag - vad har vi gemensamt med dem?"),
    (those(ALONE), "Är det någon aktivitet som saknar samverkanspart?"),
    (either(counted(0), those(now(S)), NO), "Har vi något som inte ens är påbörjat?"),
    (those(now(X)), "Vad är avfört ur planen?"),
    (because(title("Digitalt system"), "beslut"), "Varför blev det inget av frånvaroanmälan i digital form?"),
    (those(now(K)), "vad har vi hunnit bli färdiga med"),
    (either(those(now(G)), those(now(G, K))), "Vad flyter på som det ska?"),
    (either(those(then(D)), those(then(D, R))), "Vilka låg efter i våras?"),
    (those(title("matsvinn"), "enligt plan"), "Vilken status hade Minskat matsvinn i skolkök per T1?"),
    (first_is("Språkutvecklande"), "Visa det svar som kom in allra senast"),
    (or_units(within(reported_between("2025-08-23", "2025-08-23"), NONE)), "Satt någon och rapporterade lördagen den 23 augusti?"),
    (numbers_told(7), "hur många påminnelser har skickats ut i T2?"),
    (those(finish("2025-09-03", "2025-12-24")), "Vad beräknas vara klart före julafton?"),
    (those(finish("2026-01-01", "2026-12-31")), "Drar något över årsskiftet?"),
    (or_units(day_told(title("Lekmiljöer"), "2026-01-28")), "Har lekmiljöerna fått något slutdatum?"),
    (explained_by("genomför", "utgår", "utgått", "lagts ned", "lagts ner", "läggs ned", "läggs ner", "struk", "längre", "tagits bort", "ställts in", "ur planen", "avbrut", "blir inte av", "inte av", "kommer inte att"), "Vad betyder det egentligen när det står Avförd?"),
    (
        either(
            share(now(K)),
            share(now(K, X)),
            share(now(K), REPORTED),
            share(now(K, X), REPORTED),
            sure("2 av 12"),
            sure("2 av 11"),
        ),
        "Hur många procent är avklarat?",
    ),
    (top_unit("Förskola", "Grundskola", "Kost och städ", "Barn- och elevhälsa"), "Vilken enhet sitter med flest försenade aktiviteter?"),
    (summary(), "Skriv ihop en kort lägesbild som jag kan läsa upp på presidiet"),
    (either(units_of(EVERY), sure("Barn- och elevhälsa", "Grundskola", "Gymnasieskola", "Kost och städ", "Utbildningskontoret", "Säkerhet", "Förskola")), "Lista alla enheter som ansvarar för något"),
    (
        either(
            goals_told(("gymnasiebehörighet", "ekologiska", "skolnärvaron"), ()),
            goals_told(("kommunfullmäktiges mål 1", "kommunfullmäktiges mål 2", "nämndspecifikt mål 1"), ()),
            goals_told(("kf-mål 1", "kf-mål 2", "nämndspecifikt mål 1"), ()),
        ),
        "Ny i nämnden här! Vilka mål är det vi jobbar mot?",
    ),
    (ASKED_BACK, "Hur går det med skolskjutsarna?"),
    (text_has("skolenkäten"), "Vilka enkäter eller undersökningar är inplanerade?"),
    (either(those(title("simundervisning"), "Avslutad"), said("ja")), "Blev utredningen om egen simundervisning klar nån gång?"),
    (those(title("elevakter"), "enligt plan"), "elevakterna hur långt har dom komit"),
    (
        or_units(within(CHANGED, now(None) | then(None))),
        "Vad har bytt status jämfört med förra tertialet?",
    ),
    (those(SHARED), "Vilken aktivitet delas av mer än en enhet?"),
    (because(NURSERY, "Orsak 10", "Orsak 11"), "Vad skriver Förskola i sina kommentarer?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(goal("4.1") & kind("P") & ~now(K, X)), "Vilka projekt under närvaromålet lever fortfarande, dvs är inte avförda eller avslutade?"),
    (those(now(D) & finish("2025-09-03", "2025-12-31")), "Av det försenade, vad väntas ändå bli klart innan året är slut?"),
    (those(then(G) & now(D)), "vad var grönt i T1 men är rött nu"),
    (those(then(D) & ~now(D)), "Vad har vi hämtat igen, alltså sådant som var försenat förra gången men inte längre är det?"),
    (those(collab("KSF") & ~now(K, X)), "KSF-samarbetena, men hoppa över det som är avslutat eller avfört"),
    (those(PRIMARY & ~now(K)), "Vad återstår för Grundskola när man räknat bort det avslutade?"),
    (
        or_units(within(kind("P") & DATELESS & ~now(K, X), NONE)),
        "Har vi något projekt som saknar slutdatum fast det varken är avslutat eller avfört?",
    ),
    (
        either(units("Förskola"), those(NURSERY & now(D), "Förskola")),
        "Vilka enheter har minst två förseningar?",
    ),
    (
        either(
            units_where(lambda facts, held: not some(now(D), facts, held)),
            units("Grundskola", "Gymnasieskola", "Utbildningskontoret"),
        ),
        "Hos vilka enheter finns det inte en enda försenad aktivitet?",
    ),
    (
        either(
            compared(NURSERY & now(D), FOOD & now(D), "Förskola", "Kost och städ"),
            top_unit("Förskola", "Kost och städ"),
            said("ja"),
        ),
        "Stämmer det att Förskola har fler försenade än Kost och städ?",
    ),
    (either(share(now(D), kind("P")), sure("2 av 6")), "Hur stor del av projekten är försenade, i procent?"),
    (first_is("Språkutvecklande"), "Vilken av de försenade blir klar sist av alla?"),
    (first_are("elevakter", "Läslyftet", "Studiehandledning"), "Nämn de tre som står närmast på tur att bli färdiga"),
    (then_and_now(then(D), now(D)), "Har förseningarna blivit fler sedan april, och i så fall från hur många till hur många?"),
    (those(goal("3.1", "3.2") & kind("A") & now(G)), "Vilka (A)-märkta aktiviteter under KF-målen går enligt plan?"),
    (
        those((HEALTH | FOOD) & ~now(G)),
        "Barn- och elevhälsa samt Kost och städ: allt hos dem som inte går enligt plan, tack",
    ),
    (so_many(now(P, X)), "Hur många är antingen pausade eller avförda?"),
    (
        topmost(
            "särskilda satsningar",
            ("kf-mål", "kommunfullmäktiges mål", "nämndspecifikt", "grunduppdrag", "skolnärvaron", "gymnasiebehörighet", "ekologiska och"),
        ),
        "Under vilken av planens rubriker ligger flest förseningar?",
    ),
    (those(finish("2025-10-01", "2025-11-30"), "Grundskola"), "Vad ska vara klart i oktober eller november och vilken enhet gäller det?"),
    (
        or_units(within(WORSE & ~NURSERY & ~now(X), ~NURSERY & now(X))),
        "Bortsett från Förskola, vad har försämrats sedan T1?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(NURSERY & now(D)), "Vilka är försenade? >> och vilka av dem hör till Förskola?"),
    (those(PRIMARY & REPORTED), "Vad har Grundskola på sitt bord? >> Plocka bort det som inte är rapporterat"),
    (or_units(day_told(title("Närvaroteam"), "2025-12-20")), "hur går det med närvaroteamet >> varför då? >> När tror de att det blir klart?"),
    (
        those(kind("P") & ~now(K, X)),
        "Hur många projekt har vi i år? >> Vilka är det? >> Bara de som inte är avslutade eller avförda, tack",
    ),
    (those(finish("2025-10-01", "2025-10-31")), "Vad blir klart i september? >> Månaden efter då?"),
    (either(owner(title("matsvinn")), those(title("matsvinn"), "Kost och städ")), "Visa pausade aktiviteter >> vem äger den"),
    (those(title("Upphandling"), "Försenad"), "Hur stod det till med upphandlingen av ekologiska livsmedel i T1? >> Och nu?"),
    (
        those(collab("SBF") & now(D)),
        "Vilka aktiviteter har vi ihop med UTB? >> ok, och SBF? >> Ta bara de försenade",
    ),
    (those(goal("3.1")), "Vad säger KF-mål 1? >> Vilka aktiviteter har vi där?"),
    (those(now(None)), "Hur många svar fattas? >> vilken aktivitet handlar det om"),
    (either(so_many(then(D)), then_and_now(then(D), now(D))), "Hur många är försenade nu? >> Motsvarande siffra för T1?"),
    (either(those(now(R)), those(now(R, P))), "Kan du visa de gröna >> nä vänta, de gula menade jag"),
    (those(HEALTH), "Läget för Kost och städ? >> Samma sak fast Barn- och elevhälsa"),
    (
        because(title("Digitalt system"), "beslut"),
        "Vad har vi under skolnärvaromålet? >> Är något av det avfört? >> Vad angav de för anledning?",
    ),
    (
        either(units_of(finish("2026-01-01", "2026-12-31")), those(finish("2026-01-01", "2026-12-31"), "Förskola")),
        "Vilka har slutdatum 2026? >> Vilken enhet ansvarar för dem?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
