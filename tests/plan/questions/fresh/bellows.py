# ruff: noqa: ARG005, E501
"""Wednesday before the round closes at a board of education: heads of preschool, kitchens and primary school on their phones, a controller in her first week, and a deputy member of the board who wants to know how it really is.

Half everyday, a quarter with two conditions, comparisons, days, goals and quantifiers, and a quarter conversations; with words that the plan does not use."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CLARIFY,
    HELP,
    LISTS,
    NONE,
    POSTPONED,
    REPORTED,
    WORSE,
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
    every,
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
    explained_by,
    forms,
    reported_between,
    said,
    so_many,
    summary,
    tells,
    then_and_now,
    those,
    top_unit,
    topmost,
)

WORLD = "school"

HEALTH, PRIMARY, GYMNASIUM = unit("Barn- och elevhälsa"), unit("Grundskola"), unit("Gymnasieskola")
KITCHEN, PRESCHOOL = unit("Kost och städ"), unit("Förskola")
ANYBODY = collab("Alla förvaltningar")
ALONE = Those(lambda facts, each: not each.collaboration)
FRESH = then(None) & now(K)
UNMARKED = Those(lambda facts, each: not each.kinds)
TROUBLED = now(R, D, P)
NAMES = {
    "2.1": ("prioriterade områden",),
    "3.1": ("kommunfullmäktiges mål 1", "kf-mål 1", "gymnasiebehörighet"),
    "3.2": ("kommunfullmäktiges mål 2", "kf-mål 2", "klimatsmarta"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "skolnärvaron ska"),
    "5.1": ("särskilda satsningar",),
}


def nothing() -> Wanted:
    """That there is none."""
    return either(counted(0), Wanted(LISTS, those(NONE).problem), said("nej", "inget", "ingen", "inga"))


def chief(name: str, *also: Wanted) -> Wanted:
    """Who leads the unit."""
    return either(sure(f"Enhetschef {name}"), units(name), *also)


EVERYDAY: Batch = (
    (within(now(D), now(R, D, P, X, None)), "Tjena, vad är det som kärvar just nu?"),
    (those(now(K)), "vilka grejer har vi fått i hamn"),
    (those(now(X)), "Har nåt skrotats i år?"),
    (those(now(P)), "vad ligger i malpåse"),
    (those(title("Lovskola")), "Lovskolan, hallå? läget??"),
    (chief("Barn- och elevhälsa", owner(title("elevakter"))), "Vem basar över elevakterna"),
    (those(title("frånvaroanmälan"), "Avförd"), "frånvaroanmälan blev det nåt av den eller"),
    (either(summary(), ASKED_BACK), "Hej! Första veckan här som controller. Var börjar jag om jag vill förstå läget?"),
    (text_has(*forms("2025-09-05"), "2 dagar", "två dagar", "fredag"), "Hur länge har jag på mig att svara?"),
    (either(those(PRESCHOOL), said("nej", "inget", "ingen", "inga")), "är dagis i fas"),
    (those(title("simundervisning"), "Avslutad"), "simundervisningen vad landade den i"),
    (either(those(KITCHEN), those(KITCHEN & now(D)), those(title("matsvinn")), CLARIFY, HELP), "Vad är det köket ska ha gjort i år?"),
    (day_told(title("ekologiska livsmedel"), "2025-12-07"), "upphandling ekologiskt när klart"),
    (because(title("Närvaroteam"), "beslut"), "Varför blir närvaroteamet sent?"),
    (either(silent(), those(now(None)), chief("Grundskola")), "vilka har inte lämnat in än"),
    (those(now(D)), "Kan jag få se allt som har en röd fyrkant"),
    (so_many(now(R)), "hur mnga gula har vi"),
    (
        either(share(now(K)), share(now(K), REPORTED), share(now(K, X)), sure("2 av 12"), sure("2 av 11")),
        "Ge mig en siffra bara, hur stor del är färdigt?",
    ),
    (either(numbers_told(7), ASKED_BACK), "Hur många gånger har ni tjatat på oss den här omgången?"),
    (text_has("Kvalitetschef"), "Skolenkäten, vem ringer jag om den"),
    (
        either(ASKED_BACK, tells("saknas", "ingen", "inget", "inga", "inte", "ännu")),
        "Vad blev resultatet i Skolenkäten?",
    ),
    (anyhow("92"), "Vilken nivå siktar vi på för gymnasiebehörigheten?"),
    (anyhow("87"), "vad låg behörigheten till gymnasiet på innan vi drog igång"),
    (anyhow("klimatsmarta"), "Vad står det ordagrant i målet om måltiderna?"),
    (text_has("skydd", "sekret"), "Får man läsa vad som skrivits om hot och våld?"),
    (ASKED_BACK, "Vad går närvaroteamet loss på i kronor?"),
    (ASKED_BACK, "bocka av läslyftet som färdigt är du snäll"),
    (ASKED_BACK, "Hur många elever går i Grundskola?"),
    (either(those(now(G)), those(now(G, K))), "Finns det nåt som rullar på utan gnissel?"),
    (
        either(within(collab("SBF"), collab("SBF") | ANYBODY), ASKED_BACK),
        "Vad gör vi ihop med samhällsbyggnad?",
    ),
    (within(collab("KFF"), collab("KFF") | ANYBODY), "KFF då, vad har vi med dem?"),
    (either(within(kind("F") & ~now(K), kind("F")), ASKED_BACK), "Vad är det för utredningar vi håller på med?"),
    (explained_by("avvikelse"), "Vad innebär det egentligen att nåt är gult?"),
    (explained("pausad", "avförd"), "Förklara skillnaden mellan pausad och avförd, jag är ny"),
    (those(title("matsvinn")), "matsvinn"),
    (those(title("Läslyftet"), "Pågår med avvikelse"), "laslyftet staus"),
    (
        either(units("Grundskola", "Gymnasieskola"), owner(title("Studiehandledning"))),
        "studiehandlednigen på modersmål, vilka är det som kånkar på den?",
    ),
    (those(KITCHEN), "God morgon, jag har just tagit över som chef för Kost och städ. Vad har jag ärvt?"),
    (either(nothing(), ASKED_BACK), "har det trillat in nåt nytt nu i september?"),
    (those(reported_between("2025-08-24", "2025-08-24")), "Vilka rapporterade på en söndag, den 24 augusti?"),
    (
        either(within(goal("4.1") & now(D), goal("4.1")), sure("skolnärvaron ska öka")),
        "Skolnärvaron, vad gör vi åt den?",
    ),
    (day_told(title("Lekmiljöer"), "2026-01-28"), "När kan ungarna leka i de nya lekmiljöerna i förskolan?"),
    (ASKED_BACK, "Vem är ordförande i nämnden?"),
    (either(summary(), those(now(D)), those(TROUBLED)), "Hur mår planen, ärligt talat?"),
    (
        either(said("ja"), sure("Enhetschef Barn- och elevhälsa"), ASKED_BACK),
        "Är det en och samma människa som skickat in alla svaren?",
    ),
)  # fmt: skip

COMPOUND: Batch = (
    (
        within(then(G) & TROUBLED, then(G) & ~now(G)),
        "Vad har tappat fart över sommaren, alltså gick enligt plan i T1 men inte nu?",
    ),
    (
        either(
            units_where(lambda facts, held: all(now(D).test(facts, each) for each in held)),
            those(PRESCHOOL, "Förskola"),
        ),
        "Hos vilken enhet är precis allting rött?",
    ),
    (
        units_where(lambda facts, held: not any(now(D).test(facts, each) for each in held)),
        "Vilka enheter har inte en enda försening?",
    ),
    (first_is("Språkutvecklande"), "Vilken av de försenade ligger längst bort i tiden?"),
    (first_is("Ny struktur för elevakter"), "Vad är närmast mållinjen om man går på datumen?"),
    (
        either(
            compared(BETTER, WORSE),
            compared(BETTER, WORSE & ~now(X)),
            compared(BETTER | FRESH, WORSE),
            compared(BETTER | FRESH, WORSE & ~now(X)),
            said("nej", "sämre", "fler sämre"),
        ),
        "Är det fler aktiviteter som blivit bättre än som blivit sämre sedan våren?",
    ),
    (
        either(
            compared(PRESCHOOL & now(D), KITCHEN & now(D), "Förskola", "Kost och städ"),
            compared(PRESCHOOL & TROUBLED, KITCHEN & TROUBLED, "Förskola", "Kost och städ"),
            those(PRESCHOOL | KITCHEN),
            top_unit("Förskola", "Kost och städ"),
        ),
        "Vem har det jobbigast, Förskola eller Kost och städ?",
    ),
    (those(kind("P") & ~now(D, X)), "Projekt som varken är röda eller avförda"),
    (those(POSTPONED & ~PRIMARY), "Vilka har fått ett senare slutdatum än de hade i T1, bortsett från Grundskola?"),
    (those(ALONE & now(D)), "Finns det försenat som ingen annan förvaltning är inblandad i?"),
    (
        either(share(now(K), PRIMARY), share(now(K), PRIMARY & REPORTED), sure("1 av 4"), sure("1 av 3")),
        "Hur stor andel av Grundskolas aktiviteter är avslutade?",
    ),
    (
        top_unit("Grundskola", "Barn- och elevhälsa", "Gymnasieskola", "Kost och städ", "Utbildningskontoret", "Förskola"),
        "Vilken enhet har flest aktiviteter på sitt bord?",
    ),
    (
        either(
            topmost("Särskilda satsningar", ("Kommunfullmäktiges mål", "KF-mål", "Nämndspecifikt mål", "Prioriterade områden")),
            those(goal("5.1") & now(D)),
        ),
        "Under vilken rubrik i planen finns flest försenade?",
    ),
    (
        either(goals_among(NAMES, ("3.1",), ("2.1",)), those(goal("3.1")), those(goal("2.1", "3.1"))),
        "Finns det något mål där ingenting är försenat?",
    ),
    (
        either(goals_among(NAMES, ("3.2", "4.1"), ("2.1", "5.1")), ASKED_BACK),
        "Som controller undrar jag: vilka mål saknar målvärde?",
    ),
    (those(now(D) & says("beslut")), "Vilka röda har skrivit i kommentaren att de väntar på beslut?"),
    (
        either(nothing(), ASKED_BACK),
        "Är det någon kommentar som inte nämner beslut?",
    ),
    (
        within(collab("KSF") & ~now(K, X), (collab("KSF") | ANYBODY) & ~now(K, X)),
        "Vad har vi kvar att göra tillsammans med KSF, det avslutade och avförda kan du skippa",
    ),
    (
        those(finish("2026-01-01", "2026-12-31"), "Förskola"),
        "Vilka har sitt slut på andra sidan nyår, och vilken enhet är det?",
    ),
    (those(then(S), "Försenad", "Avförd"), "Det som inte ens var påbörjat i T1, hur står det till med det idag?"),
    (those(UNMARKED), "Vilken aktivitet är varken märkt som projekt, aktivitet eller förstudie?"),
    (those(finish("2025-09-03", "2025-12-13")), "Vad ska vara klart före lucia?"),
)  # fmt: skip

TALKS: Batch = (
    (
        either(
            units_of(now(D)),
            sure("Enhetschef Barn- och elevhälsa", "Enhetschef Kost och städ", "Enhetschef Förskola"),
            those(now(D), "Barn- och elevhälsa", "Kost och städ", "Förskola"),
        ),
        "Vad är rött? >> Och vilka sitter med dem i knät?",
    ),
    (those(title("Närvaroteam"), "Ej påbörjad"), "Närvaroteamet, läget? >> hur var det i våras då"),
    (those(now(K)), "Hur många har kommit i mål? >> räkna upp dem"),
    (those(KITCHEN & now(P)), "vad har Kost och städ >> bara det som är pausat tack"),
    (days_told(PRESCHOOL, NONE, "2026-01-28", "2026-02-10"), "Vad har Förskola för sig? >> När blir de av med det?"),
    (
        either(silent(), those(now(None), "Grundskola"), chief("Grundskola")),
        "Vilka svar fattas? >> Vems dörr ska jag knacka på?",
    ),
    (
        chief("Grundskola", owner(title("Läslyftet"))),
        "Hur går Läslyftet? >> varför då? >> och vem är det som ansvarar",
    ),
    (those(goal("3.2")), "Vad ligger under KF-mål 1? >> tvåan då?"),
    (so_many(now(D) & ~PRESCHOOL), "Vilka är försenade? >> räkna bort Förskola >> hur många blir det kvar"),
    (within(collab("UTB"), collab("UTB") | ANYBODY), "Vad gör vi med SBF? >> nä förlåt, UTB menar jag"),
    (because(title("frånvaroanmälan"), "beslut"), "Är det något som avförts? >> Vad angav de för skäl?"),
    (
        within(kind("P") & WORSE & ~now(X), kind("P") & WORSE),
        "Visa projekten >> vilka av dem har gått åt fel håll sedan T1?",
    ),
    (those(GYMNASIUM), "Hur går det för Grundskola? >> Gymnasieskola?"),
    (
        day_told(title("ekologiska livsmedel"), "2025-08-06"),
        "Upphandling av ekologiska livsmedel, när är den klar? >> vilket datum lovade de i T1?",
    ),
    (
        either(nothing(), those(then(G, K) & now(G, K))),
        "Vilka gick enligt plan i T1? >> Är någon av dem fortfarande grön?",
    ),
    (
        either(share(now(D)), share(now(D), REPORTED), share(TROUBLED), share(TROUBLED, REPORTED), sure("4 av 12"), sure("4 av 11")),
        "hur många ligger efter >> och det är hur många procent?",
    ),
    (those(HEALTH & ~now(G)), "Lista allt på Barn- och elevhälsa >> ta bort det som går som det ska"),
    (
        either(every(those(now(D)), first_is("Upphandling")), every(those(now(D)), first_is("Språkutvecklande"))),
        "vad är försenat? >> kan du ta dem i datumordning",
    ),
    (
        chief("Utbildningskontoret", owner(title("frånvaroanmälan"))),
        "Vad ingår i nämndspecifikt mål 1? >> Frånvaroanmälan, vem hade den på sin lott?",
    ),
    (sure("projekt", "förstudie"), "Lekmiljöer i förskolan? >> Är den ett projekt eller en förstudie?"),
    (
        first_is("Språkutvecklande"),
        "Vilka är försenade >> bara Förskola >> när blir de klara >> vilken kommer allra sist?",
    ),
    (
        those(title("Studiehandledning"), "Pågår enligt plan"),
        "Blev simundervisningen klar? >> samma fråga om studiehandledningen",
    ),
    (
        either(then_and_now(then(D), now(D)), said("fler", "ja", "ökat")),
        "Hej >> hur många försenade har vi >> är det värre än i våras?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
