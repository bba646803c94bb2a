# ruff: noqa: E501
"""An ordinary week at the education board, two days before the round closes: rektorer and unit managers between lessons, the administration that gathers the reports, and the chair who reads up before the meeting.

Two thirds everyday questions, a tenth with two conditions, comparisons, shares and rankings, and a quarter conversations."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CHANGED,
    EVERY,
    POSTPONED,
    REPORTED,
    TROUBLE,
    UNDONE,
    WORSE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    S,
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
    share,
    silent,
    sure,
    text_has,
    then,
    title,
    unit,
    units,
    units_of,
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

WORLD = "school"

PRESCHOOL, COMPULSORY, UPPER = unit("Förskola"), unit("Grundskola"), unit("Gymnasieskola")
FOOD, HEALTH = unit("Kost och städ"), unit("Barn- och elevhälsa")
OTHERS = ("Grundskola", "Gymnasieskola", "Kost och städ", "Barn- och elevhälsa")
GOALS = {
    "2.1": ("prioriterade områden",),
    "3.1": ("kommunfullmäktiges mål 1", "kf-mål 1", "gymnasiebehörighet"),
    "3.2": ("kommunfullmäktiges mål 2", "kf-mål 2", "klimatsmarta"),
    "4.1": ("nämndspecifikt mål 1", "skolnärvaron"),
    "5.1": ("särskilda satsningar",),
}
NO = said("nej", "inget", "ingen", "inga")
MISSING = either(those(now(None)), silent(), sure("11 av 12"), sure("Enhetschef Grundskola"))

EVERYDAY: Batch = (
    (those(now(D)), "Hej, vilka aktiviteter är försenade just nu?"),
    (either(TROUBLE, those(now(D))), "vad är det som släpar"),
    (those(title("Läslyftet"), "avvikelse"), "Läslyftet, hur går det?"),
    (those(title("frånvaroanmälan"), "Avförd"), "är digitala frånvarosystemet nedlagt eller?"),
    (owner(title("Närvaroteam")), "vem har hand om närvaroteamet"),
    (day_told(title("ekologiska livsmedel"), "2025-12-07"), "När ska upphandlingen av ekologiska livsmedel vara klar?"),
    (those(COMPULSORY), "Hej! Ny rektor här :) vad har Grundskola ansvar för i planen?"),
    (because(title("matsvinn"), "väntar på beslut"), "Varför är matsvinnet i skolköken pausat?"),
    (because(title("Lekmiljöer"), "väntar på beslut"), "Vad skriver de om lekmiljöerna i förskolan?"),
    (so_many(now(K)), "hur många aktiviteter är klara hittils"),
    (either(MISSING, said("nej", "inte")), "Har alla rapporterat nu?"),
    (MISSING, "vilka har inte lämnat in än, vi stänger på fredag"),
    (text_has(*forms("2025-09-05")), "När är sista dagen att rapportera T2?"),
    (either(those(title("Lovskola")), every(NO, sure("Lovskola"))), "lovskolan har det kommit in nåt om den?"),
    (those(PRESCHOOL), "Vad jobbar Förskola med i år?"),
    (those(FOOD), "kost och städ läget??"),
    (those(HEALTH), "Hur går det för elevhälsan?"),
    (those(UPPER), "Vad står gymnasieskolan för i planen?"),
    (anyhow("92"), "Vad är målvärdet för gymnasiebehörighet?"),
    (anyhow("87"), "vad låg vi på 2023 när det gäller behörigheten till gymnasiet?"),
    (goals_among(GOALS, ("3.1", "3.2", "4.1"), ("2.1", "5.1")), "Vilka mål jobbar nämnden mot i år?"),
    (within(title("Närvaroteam"), goal("4.1")), "Vad gör vi för att öka skolnärvaron?"),
    (either(those(goal("3.2")), sure("klimatsmarta")), "Hur går det med målet om ekologisk och klimatsmart mat?"),
    (those(now(P)), "Är något pausat?"),
    (those(now(X)), "Vad har vi strukit ur planen under året?"),
    (either(those(now(G)), those(now(G, K))), "Vad är grönt?"),
    (either(those(now(S)), counted(0), NO), "finns det nåt som inte ens är påbörjat"),
    (within(finish("2025-09-03", "2025-12-24"), finish("2025-09-03", "2025-12-24") | now(K)), "Vad blir klart före jul?"),
    (
        within(finish("2026-01-01"), finish("2026-01-01") | now(P, None)),
        "Vilka aktiviteter drar ut på tiden till nästa år?",
    ),
    (those(title("simundervisning"), "Avslutad"), "förstudien om simundervisning då, klar?"),
    (text_has("Enhetschef Kost och städ", "chef4@"), "Vem är chef för Kost och städ?"),
    (
        either(owner(title("elevakter")), text_has("Enhetschef Barn- och elevhälsa", "chef1@")),
        "Vem ska jag fråga om den nya strukturen för elevakter?",
    ),
    (explained("avvikelse"), "Vad betyder Pågår med avvikelse?"),
    (either(explained("förstudie"), those(kind("F"))), "Vad står F för i planen?"),
    (ASKED_BACK, "hur mycket har lovskolan kostat"),
    (ASKED_BACK, "Kan du ändra läslyftet till grönt åt mig?"),
    (explained(), "Hej! Vad kan du hjälpa mig med?"),
    (either(summary(), those(EVERY)), "Hur ligger vi till i stort?"),
    (summary(), "Sammanfatta tertial 2 på några rader, ska läsa upp det för nämnden"),
    (within(kind("P") & UNDONE, kind("P")), "vilka projekt har vi"),
    (within(collab("KSF") & UNDONE, collab("KSF")), "Vad samarbetar vi med KSF om?"),
    (those(collab("Alla förvaltningar")), "Vilka aktiviteter berör alla förvaltningar?"),
    (either(so_many(now(D)), numbers_told(4)), "hur många är röda"),
    (
        either(share(REPORTED), sure("11 av 12"), sure("6 av 7"), sure("92 %")),
        "Hur stor andel har svarat hittills?",
    ),
    (numbers_told(7), "Hur många påminnelser har gått ut den här omgången?"),
    (those(FOOD, "enligt plan"), "Vad rapporterade Kost och städ i första tertialet?"),
    (within(CHANGED, CHANGED | title("simundervisning", "Lovskola")), "vad har ändrats sen förra tertialet?"),
    (within(BETTER, BETTER | title("simundervisning")), "Är det något som har blivit bättre sedan i våras?"),
    (those(reported_between("2025-08-23", "2025-08-24")), "Vad kom in helgen 23-24 augusti?"),
    (text_has("Skolenkäten"), "vilka enkäter ska vi göra i år?"),
    (text_has("Kvalitetschef"), "Vem är kontakt för Skolenkäten?"),
    (those(title("Rutin vid hot"), "Avslutad"), "Rutinen vid hot o våld, är den färdig?"),
    (
        either(day_told(title("Språkutvecklande"), "2026-02-10"), every(said("nej"), sure("Språkutvecklande"))),
        "hinner språkutvecklande arbetssätt bli klart i år?",
    ),
    (those(goal("5.1")), "Vad har vi under särskilda satsningar?"),
    (either(units_of(now(D)), those(now(D))), "Vilka enheter har något försenat?"),
    (
        within(COMPULSORY & now(None), COMPULSORY),
        "Jag är rektor på grundskolan, vad har vi kvar att rapportera?",
    ),
    (day_told(title("Studiehandledning"), "2025-10-29"), "nar blir studiehandledningen på modersmål klar"),
    (ASKED_BACK, "Hur många elever går på Lovskolan?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(kind("P") & now(D)), "Vilka projekt är försenade?"),
    (those(COMPULSORY & UNDONE), "Vad av Grundskolas är inte avslutat än?"),
    (
        either(those(then(D) & now(D)), counted(0), NO),
        "Är det något som är försenat för andra tertialet i rad?",
    ),
    (either(units("Förskola"), top_unit("Förskola", *OTHERS)), "Vilken enhet har flest försenade aktiviteter?"),
    (
        either(
            compared(PRESCHOOL & now(D), FOOD & now(D), "Förskola", "Kost och städ"),
            top_unit("Förskola", "Kost och städ"),
        ),
        "Vem har mest försenat, Kost och städ eller Förskola?",
    ),
    (either(share(now(D), kind("P")), sure("2 av 6")), "Hur många procent av projekten är försenade?"),
    (those(POSTPONED), "Vilka har fått ett senare slutdatum än de hade i T1?"),
    (those(then(G) & now(D)), "Vad gick enligt plan i våras men är försenat nu?"),
    (first_is("elevakter"), "Vilken pågående aktivitet väntas bli klar först?"),
)  # fmt: skip

TALKS: Batch = (
    (either(units_of(now(D)), those(now(D))), "Vilka är försenade? >> vem ansvarar för dem?"),
    (day_told(title("Läslyftet"), "2025-10-16"), "Hur går det med Läslyftet? >> varför då? >> ok när blir det klart"),
    (those(PRESCHOOL), "Vad har Grundskola? >> och Förskola då?"),
    (those(HEALTH & now(D)), "Vad har Barn- och elevhälsa på gång? >> Är något av det försenat?"),
    (those(now(K)), "Hur många är avslutade? >> vilka"),
    (
        either(silent(), those(now(None), "Grundskola"), sure("Enhetschef Grundskola")),
        "Vilka rapporter saknas? >> vem ska jag jaga då",
    ),
    (
        either(units_of(now(D) & kind("P")), those(now(D) & kind("P"))),
        "Hej, vad är försenat? >> bara projekten >> vilka enheter är det?",
    ),
    (those(title("Närvaroteam"), "Ej påbörjad"), "Hur går det med närvaroteamet? >> Hur var det i våras?"),
    (those(finish("2025-12-01", "2025-12-31")), "vad ska bli klart i oktober? >> och i december?"),
    (
        day_told(title("Lekmiljöer"), "2026-01-28"),
        "Status på lekmiljöer i förskolan? >> vad beror förseningen på >> Vilket slutdatum gäller nu?",
    ),
    (those(collab("SBF")), "Vad samverkar vi med UTB om? >> nej jag menade SBF"),
    (
        either(so_many(then(D)), then_and_now(then(D), now(D))),
        "Hur många är försenade nu? >> Hur många var det i T1?",
    ),
    (so_many(kind("P")), "Hur många aktiviteter har vi? >> hur många av dem är projekt?"),
    (
        within(goal("4.1") & UNDONE, goal("4.1") & ~now(K)),
        "Vilka aktiviteter hör till målet om skolnärvaron? >> Vilka av dem är inte klara?",
    ),
    (
        either(owner(now(X)), those(now(X), "Utbildningskontoret")),
        "Har något avförts? >> Vilken enhet hade hand om den?",
    ),
    (text_has("Enhetschef Gymnasieskola", "chef3@"), "Vem är chef för Förskola? >> och för Gymnasieskola"),
    (
        because(title("ekologiska livsmedel"), "väntar på beslut"),
        "Hur ser det ut för Kost och städ? >> vad skriver de om upphandlingen?",
    ),
    (those(now(D)), "Vilka är gröna? >> och gula? >> röda då"),
    (
        either(those(title("simundervisning"), "KFF"), sure("KFF")),
        "Förstudien om simundervisning, hur gick det? >> Vem samverkade vi med där?",
    ),
    (those(goal("3.1")), "Vad säger KF-mål 1? >> Vilka aktiviteter hör dit?"),
    (those(WORSE & FOOD), "Vad har blivit sämre sen T1? >> visa bara Kost och städ"),
    (
        days_told(COMPULSORY & now(R, G), COMPULSORY & UNDONE, "2025-10-16", "2025-10-29"),
        "Vad ansvarar Grundskola för? >> ta bort det som är klart >> När ska resten vara färdigt?",
    ),
    (
        because(title("Närvaroteam"), "väntar på beslut"),
        "Tjena >> Vad har Barn- och elevhälsa på sin lista? >> vilken av dem är försenad >> vad skriver de om den",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
