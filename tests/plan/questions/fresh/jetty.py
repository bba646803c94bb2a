# ruff: noqa: ARG005, E501
"""Two days before the round closes at an education board: a head of preschools on the phone, the education director before a meeting, the controller, a union representative and a newly elected board member.

Half everyday, a quarter with two conditions, a comparison, a share or then and now, and a quarter conversations."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    EVERY,
    NONE,
    POSTPONED,
    REPORTED,
    SHARED,
    WORSE,
    Batch,
    D,
    G,
    K,
    P,
    R,
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
    days_told,
    forms,
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

PRESCHOOL, SCHOOL, UPPER = unit("Förskola"), unit("Grundskola"), unit("Gymnasieskola")
HEALTH, MEALS = unit("Barn- och elevhälsa"), unit("Kost och städ")
ALONE = Those(lambda facts, each: not each.collaboration)
NOTHING = either(those(NONE), counted(0), said("nej", "inget", "ingen", "inga"))
OTHERS = ("Barn- och elevhälsa", "Grundskola", "Gymnasieskola", "Kost och städ", "Utbildningskontoret")

EVERYDAY: Batch = (
    (those(PRESCHOOL), "hej! vad har vi på förskola i planen i år"),
    (
        either(those(PRESCHOOL & now(D)), those(PRESCHOOL), said("ja")),
        "ligger förskolan efter med ngt",
    ),
    (day_told(title("Lekmiljö"), "2026-01-28"), "när ska lekmiljöerna va färdiga"),
    (because(title("Lekmiljö"), "beslut"), "Varför drar lekmiljöerna ut på tiden?"),
    (owner(title("Närvaroteam")), "vem har ansvaret för närvaroteamet?"),
    (those(title("Närvaroteam"), "Försenad"), "närvaroteam läget??"),
    (those(now(D)), "Vilka aktiviteter är försenade just nu, tack"),
    (summary(), "Har möte om fem minuter, ge mig läget i korthet"),
    (so_many(EVERY), "Hur många aktiviteter har nämnden i sin plan?"),
    (so_many(now(K)), "hur mång har vi avslutat hittills"),
    (those(now(K)), "Vad är helt klart så här långt?"),
    (text_has(*forms("2025-09-05")), "när måste jag senast ha rapporterat in"),
    (
        either(silent(), those(now(None)), sure("Enhetschef Grundskola")),
        "Vilka har inte lämnat in sin rapport ännu?",
    ),
    (text_has("Enhetschef Kost och städ", "chef4@"), "Vem är det som är chef för kost och städ?"),
    (anyhow("gymnasiebehörighet"), "Jag är ny i nämnden. Vad handlar KF-mål 1 om?"),
    (anyhow("92"), "Vilket målvärde är satt för gymnasiebehörigheten?"),
    (anyhow("87"), "Vad var utgångsläget för gymnasiebehörighet?"),
    (
        either(those(goal("4.1")), sure("skolnärvaron")),
        "Hur går det för målet att skolnärvaron ska öka?",
    ),
    (sure("avvikelse"), "Vad innebär statusen Pågår med avvikelse?"),
    (those(title("simundervisning"), "Avslutad"), "Är vi klara med förstudien om simundervisningen?"),
    (anyhow("skydd"), "Vad står det i kommentaren för rutinen vid hot och våld?"),
    (ASKED_BACK, "vad har närvaroteamet kostat hittills"),
    (ASKED_BACK, "kan du ändra språkutvecklande arbetssätt till klar"),
    (ASKED_BACK, "Hur många barn går i förskolan i kommunen?"),
    (text_has("kvalitetschef"), "Vem ska man kontakta om Skolenkäten?"),
    (numbers_told(7), "Hur många påminnelser har det gått ut i T2?"),
    (either(share(REPORTED), sure("11 av 12")), "Hur stor andel har rapporterat nu?"),
    (those(kind("P")), "lista alla projekt"),
    (within(title("Förstudie"), kind("F")), "Har vi några förstudier på gång eller gjorda?"),
    (those(collab("KSF")), "Vilka aktiviteter har KSF som samverkanspart?"),
    (those(MEALS), "kost o städ, vad har de för aktiviteter"),
    (those(now(P)), "finns nåt som är pausat"),
    (those(now(X)), "Är det något vi har avfört?"),
    (NOTHING, "Är det nånting som står som ej påbörjat fortfarande"),
    (those(title("matsvinn"), "Pausad"), "hur gårdet med matsvinnet i skolköken"),
    (those(title("frånvaroanmälan"), "Avförd"), "Det digitala systemet för frånvaroanmälan, hur blev det med det?"),
    (
        either(
            those(SCHOOL & now(None)),
            those(SCHOOL),
            units("Grundskola"),
            said("nej", "inte"),
            sure("3 av 4"),
        ),
        "har grundskola rapporterat allt?",
    ),
    (
        either(units_where(lambda facts, held: True), counted(7)),
        "Vilka enheter ingår i planen?",
    ),
    (those(finish("2025-10-01", "2025-10-31")), "Vad ska bli klart i oktober?"),
    (because(title("Upphandling"), "beslut"), "Vad skriver de om upphandlingen av ekologiska livsmedel?"),
    (
        those(title("hot och våld")),
        "Hej, jag är fackligt ombud. Finns det något i planen om hot och våld?",
    ),
    (those(UPPER), "Gymnasieskolan, vad ansvarar de för?"),
    (those(then(D)), "Vad var rött i första tertialet?"),
    (those(goal("5.1")), "Vilka är årets särskilda satsningar?"),
    (
        either(anyhow("bedöm"), ASKED_BACK, those(goal("3.1"))),
        "Kommer vi att nå KF-mål 1?",
    ),
)  # fmt: skip

COMPOUND: Batch = (
    (those(then(G) & now(D)), "Vilka gick enligt plan i T1 men är försenade nu?"),
    (those(now(D) & ~PRESCHOOL), "Vad är försenat om man bortser från Förskola?"),
    (those(kind("P") & collab("UTB")), "Vilka projekt har samverkan med UTB?"),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("2 av 6")),
        "Hur stor andel av projekten är försenade?",
    ),
    (top_unit("Förskola", *OTHERS), "Vilken enhet har flest försenade aktiviteter?"),
    (
        either(said("nej"), share(now(D)), share(now(D), REPORTED), sure("4 av 12"), sure("4 av 11")),
        "Är mer än hälften av aktiviteterna försenade?",
    ),
    (those(POSTPONED), "Vilka aktiviteter har fått ett senare slutdatum än de hade i T1?"),
    (first_is("Språkutvecklande"), "Vilken aktivitet blir klar allra sist?"),
    (those(SHARED), "Vilka aktiviteter har mer än en ansvarig enhet?"),
    (those(ALONE), "Finns det aktiviteter som inte har någon samverkan alls?"),
    (
        those(goal("4.1") & ~now(K, X)),
        "Vilka aktiviteter under nämndens mål om skolnärvaro är varken avslutade eller avförda?",
    ),
    (
        within(BETTER, BETTER | then(None)),
        "Vilka aktiviteter har fått bättre status sedan förra tertialet?",
    ),
    (
        within(then(G) & now(D, P), WORSE | now(None)),
        "Vilka aktiviteter har det gått sämre för jämfört med T1?",
    ),
    (
        either(compared(SCHOOL, PRESCHOOL, "Grundskola", "Förskola"), top_unit("Grundskola", "Förskola")),
        "Vem har flest aktiviteter, Förskola eller Grundskola?",
    ),
    (
        units_where(lambda facts, held: not some(now(D), facts, held)),
        "Vilka enheter har inte en enda försenad aktivitet?",
    ),
    (
        either(said("ja"), those(PRESCHOOL & now(D)), sure("2 av 2")),
        "Är alla aktiviteter på Förskola försenade?",
    ),
    (
        those(goal("3.1", "3.2") & now(R, D, P)),
        "Vad under KF-målen är försenat, pausat eller pågår med avvikelse?",
    ),
    (
        those(kind("P") & finish(last="2025-12-24")),
        "Vilka projekt ska vara klara senast den 24 december i år?",
    ),
    (
        those(reported_between("2025-08-23", "2025-12-31")),
        "Vilka aktiviteter har rapporterats från och med den 23 augusti?",
    ),
    (those(now(D) & finish("2026-01-01", "2026-12-31")), "Vilka försenade blir inte klara förrän nästa år?"),
    (then_and_now(then(D), now(D)), "Hur många försenade har vi nu jämfört med i T1?"),
    (
        either(
            topmost("särskilda satsningar", ("kommunfullmäktiges mål", "kf-mål", "nämndspecifikt mål")),
            those(goal("5.1") & now(D), "särskilda satsningar"),
        ),
        "Under vilket mål eller område i planen finns flest förseningar?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (
        days_told(PRESCHOOL, NONE, "2026-01-28", "2026-02-10"),
        "vad har förskola i år >> o när ska de va klara",
    ),
    (those(PRESCHOOL & now(D)), "Vilka är försenade? >> bara förskola tack"),
    (because(title("Lekmiljö"), "beslut"), "hur går det med lekmiljöerna i förskolan >> varför då?"),
    (those(now(D)), "Hur många är försenade? >> Vilka är det?"),
    (either(those(now(D)), those(then(D))), "Vilka var försenade i T1? >> Och hur ser det ut nu?"),
    (day_told(title("Närvaroteam"), "2025-12-20"), "vem driver närvaroteamet >> när räknar de med att va klara"),
    (those(SCHOOL), "Vad ansvarar Kost och städ för? >> Och Grundskola?"),
    (those(kind("P") & collab("SBF")), "Visa alla projekt >> Vilka av dem görs i samverkan med SBF?"),
    (
        either(units_of(now(P)), those(now(P), "Kost och städ")),
        "Vad är pausat? >> Vem ansvarar för det?",
    ),
    (those(goal("3.2")), "Vilka aktiviteter hör till KF-mål 1? >> och till det andra KF-målet?"),
    (
        either(silent(), those(now(None)), sure("Enhetschef Grundskola")),
        "Hur hög är svarsfrekvensen? >> Vem saknas?",
    ),
    (because(title("frånvaroanmälan"), "beslut"), "Har vi avfört något i år? >> Vad är skälet?"),
    (
        days_told(now(D) & ~PRESCHOOL, NONE, "2025-12-07", "2025-12-20"),
        "Vilka är försenade? >> Ta bort förskolans >> När ska de vara klara?",
    ),
    (
        either(so_many(kind("P") & now(D)), sure("2 av 6")),
        "Hur många projekt har vi? >> Hur många av dem är försenade?",
    ),
    (those(title("Läslyftet"), "Försenad"), "Status på Läslyftet? >> Hur såg det ut i T1?"),
    (
        those(finish("2025-12-01", "2025-12-31")),
        "Vad blir klart i oktober? >> november? >> december då",
    ),
    (top_unit("Förskola", *OTHERS), "Vilka enheter har försenade aktiviteter? >> Vilken har flest?"),
    (those(now(K) & then(K)), "Vad är avslutat? >> Vilka av dem var avslutade redan i T1?"),
    (
        either(owner(title("Upphandling")), text_has("Enhetschef Kost och städ", "chef4@")),
        "hur går upphandlingen av livsmedel >> vad säger kommentaren >> vem kan jag ringa om den",
    ),
    (those(collab("KSF")), "Vilka aktiviteter har samverkan med KFF? >> nej förlåt, KSF menade jag"),
    (those(goal("4.1") & now(D)), "Vad ligger under nämndspecifikt mål 1? >> visa bara det försenade"),
    (
        either(share(now(K)), share(now(K), REPORTED), sure("2 av 12"), sure("2 av 11")),
        "Hur många aktiviteter är avslutade? >> Vad blir det i procent?",
    ),
    (
        those(title("Lovskola"), "enligt plan"),
        "Vilken aktivitet saknar rapport? >> Vad hade den för status i T1?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
