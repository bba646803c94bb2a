# ruff: noqa: ARG005, E501
"""Two days before a round closes at a board of education: principals, the education director, the controller, the board's secretary, an auditor.

55 everyday questions, 20 with two conditions or more, and 15 conversations."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    DATELESS,
    EVERY,
    REPORTED,
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
    finish,
    first_is,
    goal,
    kind,
    now,
    numbers_told,
    owner,
    share,
    silent,
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
    compared,
    day_told,
    explained_by,
    forms,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    tells,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T2

WORLD = "school"

HEALTH, PRIMARY, UPPER = unit("Barn- och elevhälsa"), unit("Grundskola"), unit("Gymnasieskola")
FOOD, PRESCHOOL, OFFICE = unit("Kost och städ"), unit("Förskola"), under("Utbildningskontoret")
ALL_BOARDS = collab("Alla förvaltningar")
READING, TUTORING, SUMMER = title("Läslyftet"), title("Studiehandledning"), title("Lovskola")
WASTE, ORGANIC, ABSENCE = title("matsvinn"), title("ekologiska"), title("frånvaroanmälan")
TEAM, ROUTINE, PLAY = title("Närvaroteam"), title("Rutin vid hot"), title("Lekmiljöer")
SWIMMING = title("simundervisning")
NO = ("nej", "inget", "ingen", "inga", "inte", "ej")


def owned(wanted: Those, *names: str) -> Wanted:
    """Who has it: by the activity, by the units, or by these names."""
    return either(owner(wanted), units_of(wanted), sure(*names))


EVERYDAY: Batch = (
    (those(now(D)), "Hej! Sitter med nämndhandlingarna, vad är försenat hos oss just nu?"),
    (so_many(now(D)), "hur många röda har vi"),
    (
        either(silent(), those(now(None)), sure("Enhetschef Grundskola")),
        "Vem är det som fortfarande inte har lämnat in sin rapport?",
    ),
    (those(READING, "Pågår med avvikelse"), "Hur går det med Läslyftet?"),
    (because(WASTE, "beslut"), "varför har matsvinnsprojektet stannat av"),
    (or_units(day_told(TUTORING, "2025-10-29")), "När beräknas studiehandledningen på modersmål vara färdig?"),
    (owned(TEAM, "Barn- och elevhälsa"), "vem äger närvaroteamet?"),
    (owned(TUTORING, "Grundskola", "Gymnasieskola"), "Vilka delar på ansvaret för studiehandledning på modersmål?"),
    (those(PRESCHOOL), "Vad har förskolan med i planen?"),
    (those(PRIMARY), "kan du lista allt som ligger på grundskolan tack"),
    (either(those(UPPER), said("ja")), "Är gymnasieskolan inblandad i någonting alls?"),
    (so_many(EVERY), "Antal aktiviteter totalt i utbildningsnämndens plan för 2025?"),
    (those(now(K)), "Vad har vi hunnit avsluta så här långt?"),
    (those(now(P)), "nåt som är pausat?"),
    (those(now(X)), "Vad har vi bestämt oss för att inte genomföra?"),
    (those(ABSENCE, "Avförd"), "Vad hände egentligen med det digitala systemet för frånvaroanmälan?"),
    (because(ABSENCE, "beslut"), "Vilket skäl angavs till att frånvaroanmälan avfördes?"),
    (within(collab("KSF"), ALL_BOARDS), "Jag ska träffa KSF i eftermiddag – var är de med?"),
    (within(collab("SBF"), ALL_BOARDS), "aktiviteter i samverkan med SBF"),
    (those(ALL_BOARDS), "Vad ska vi göra tillsammans med alla förvaltningar?"),
    (those(kind("F")), "Vilka förstudier har vi på gång eller haft under året?"),
    (so_many(kind("P")), "hur många projekt driver nämnden enligt planen?"),
    (text_has("skolnärvaron ska öka"), "Hur lyder det nämndspecifika målet ordagrant?"),
    (anyhow("92 %"), "vilken målnivå har vi på gymnasiebehörigheten"),
    (anyhow("87 %"), "Var låg vi 2023 när det gäller behörighet till gymnasiet?"),
    (those(goal("3.2")), "Vilka aktiviteter ska bidra till klimatsmarta måltider?"),
    (those(goal("4.1")), "Visa allt under målet om skolnärvaro."),
    (those(goal("5.1")), "särskilda satsningar – vilka är det?"),
    (those(goal("2.1")), "Vad ligger under grunduppdraget i planen?"),
    (text_has(*forms("2025-09-05")), "vilken dag stänger rapporteringen?"),
    (text_has(*forms("2025-08-18")), "När öppnade den omgång som pågår nu?"),
    (either(numbers_told(7), counted(7)), "Hur många påminnelser har skickats ut under T2?"),
    (text_has("kvalitetschef"), "Vem är kontaktperson för Skolenkäten?"),
    (
        either(ASKED_BACK, tells("inget", "inga", "inte", "saknas", "ej rapporter")),
        "Vad blev det för resultat i Skolenkäten i år?",
    ),
    (ASKED_BACK, "Vad har lovskolan kostat hittills, i kronor?"),
    (ASKED_BACK, "Kan du sätta Läslyftet som grönt åt mig, jag hinner inte logga in"),
    (text_has("skydd", "får inte", "kan inte visa", "visas inte"), "Vad står det i kommentaren till rutinen vid hot och våld?"),
    (either(those(ROUTINE, "Avslutad"), said("ja")), "Är rutinen vid hot och våld klar?"),
    (either(share(REPORTED), sure("11 av 12")), "Hur stor del av svaren har kommit in, i procent?"),
    (summary(), "Ge mig en kort lägesbild att ta med till presidiet."),
    (those(finish("2025-09-01", "2025-09-30")), "Ska något bli färdigt under september?"),
    (those(finish("2025-09-03", "2025-12-24")), "Vad räknar vi med att få klart från idag fram till julafton?"),
    (those(finish("2026-01-01", "2026-12-31")), "vilka aktiviteter drar ut på tiden in i 2026"),
    (those(then(D)), "Som revisor undrar jag: vad redovisades som försenat i första tertialet?"),
    (within(then(S), then(None)), "Vad var ej påbörjat i våras, T1 alltså?"),
    (either(so_many(now(S)), said(*NO)), "Finns det nåt som är ej påbörjat i den senaste rapporteringen?"),
    (first_is("elevakter"), "Vilken aktivitet står på tur att bli klar härnäst?"),
    (explained_by("genomför", "inte längre", "utgår", "stryk", "struk", "läggs ner", "inte kommer att", "tagits bort", "inte ska"), "vad innebär det att en aktivitet är avförd?"),
    (
        either(units_where(lambda facts, held: True), sure("Grundskola", "Gymnasieskola", "Kost och städ", "Förskola", "Barn- och elevhälsa", "Utbildningskontoret")),
        "Räkna upp enheterna som har aktiviteter i planen, är du snäll",
    ),
    (first_is("Språkutvecklande"), "Vilket svar kom in sist av alla?"),
    (those(reported_between("2025-08-23", "2025-08-23")), "Vilka rapporter kom in den 23 augusti?"),
    (those(PLAY, "Försenad"), "hur gåt det med lekmiljöerna"),
    (either(those(ORGANIC, "Försenad"), said(*NO)), "Upphandlingen av ekologiska livsmedel, följer den planen?"),
    (either(those(SWIMMING, "Avslutad"), said("ja")), "Har förstudien om simundervisningen gått i mål?"),
    (anyhow("Enhetschef Grundskola"), "vilken person står som ansvarig för Grundskola?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & kind("P")), "Jag vill bara se projekten som har status försenad."),
    (those(PRIMARY & ~now(K)), "Vad återstår för grundskolan om man räknar bort det som är avslutat?"),
    (those(then(G) & now(D)), "Vad har slagit om från enligt plan i T1 till försenat nu?"),
    (or_units(within(BETTER, SWIMMING)), "Vilka aktiviteter ser bättre ut nu än vid förra uppföljningen?"),
    (
        or_units(within(then(G) & now(P, D), TEAM | ABSENCE)),
        "vilka har fått en sämre status sedan april, dvs backat?",
    ),
    (
        either(
            top_unit("Förskola", "Barn- och elevhälsa"),
            compared(HEALTH & now(D), PRESCHOOL & now(D), "Barn- och elevhälsa", "Förskola"),
        ),
        "Förskola eller Barn- och elevhälsa, vilken av dem har flest försenade?",
    ),
    (
        top_unit("Förskola", "Kost och städ", "Barn- och elevhälsa", "Gymnasieskola", "Grundskola"),
        "På vilken enhet är det mest som är försenat?",
    ),
    (those(goal("4.1") & now(D)), "Av det som hör till närvaromålet, vad är sent?"),
    (
        or_units(within(ORGANIC, ALL_BOARDS & ~now(K, X))),
        "Vilka KSF-samarbeten lever fortfarande, dvs är varken avslutade eller avförda?",
    ),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("2 av 6")),
        "Hur stor andel av projekten är försenade?",
    ),
    (
        those(finish("2025-10-01", "2025-12-31") & ~now(D)),
        "Vad ska bli klart i oktober–december och är inte försenat?",
    ),
    (
        or_units(within(DATELESS & ~now(K, X), now(None))),
        "Vilka pågående eller pausade aktiviteter saknar slutdatum?",
    ),
    (first_is("Lekmiljöer"), "Vilket projekt har slutdatum längst fram i tiden?"),
    (
        either(
            units_where(lambda facts, held: all(state(facts, each, T2) is D for each in held)),
            those(PRESCHOOL, "Förskola"),
        ),
        "Finns det någon enhet där precis allt är försenat?",
    ),
    (those(then(D) & ~now(D)), "Har några som var röda i första tertialet tagit sig ur det, och i så fall vilka?"),
    (those(ALL_BOARDS & now(D)), "Försenat och dessutom alla förvaltningar inblandade, vad blir det?"),
    (
        those((PRIMARY | FOOD) & now(R, P)),
        "Hos Grundskola och Kost och städ – vad är pausat eller pågår med avvikelse?",
    ),
    (or_units(within(now(G) & ~PRIMARY, TUTORING)), "vad rullar enligt plan utanför grundskolan"),
    (
        units_where(lambda facts, held: not any(state(facts, each, T2) is D for each in held)),
        "Vilka enheter har inte en enda försenad aktivitet?",
    ),
    (
        either(then_and_now(then(D), now(D)), compared(then(D), now(D))),
        "Antal försenade i T1 mot T2, kan du ställa upp det?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(PRESCHOOL & now(D)), "Vilka är försenade? >> bara förskolans"),
    (because(READING, "beslut"), "Hur ligger Läslyftet till? >> vad beror avvikelsen på"),
    (either(those(SUMMER, "rapporterad"), said(*NO)), "Vem ansvarar för lovskolan? >> Har den rapporterats i den här omgången?"),
    (those(kind("P") & now(D)), "Visa alla projekt >> ta bort de avförda >> och vilka av dem som är kvar är sena?"),
    (or_units(day_told(ORGANIC, "2025-12-07")), "vad har kost och städ? >> När ska upphandlingen vara klar?"),
    (either(those(goal("3.2") & now(D)), said("ja")), "Vilka mål har nämnden? >> KF-mål 2, vilka aktiviteter finns där? >> är något av det försenat"),
    (those(then(D)), "Vad är rött idag? >> Jag behöver samma sak för T1."),
    (within(collab("KFF"), ALL_BOARDS), "Vad gör vi ihop med SBF? >> KFF då?"),
    (those(TEAM, "Ej påbörjad"), "Hur går det för närvaroteamet? >> vilken status hade det i våras"),
    (those(finish("2025-12-01", "2025-12-31")), "Vad blir klart i oktober? >> Och i december?"),
    (top_unit("Förskola", "Kost och städ", "Barn- och elevhälsa"), "Vilka enheter har något försenat? >> Vilken av dem har flest?"),
    (either(share(now(G), kind("P")), share(now(G), kind("P") & REPORTED), sure("1 av 6")), "hur många projekt är det >> hur många procent av dem går enligt plan"),
    (or_units(day_told(TEAM, "2025-12-20")), "Vad har Barn- och elevhälsa? >> Vad av det är försenat? >> när räknar de med att bli klara"),
    (either(owned(WASTE, "Kost och städ"), units("Kost och städ")), "Vad är pausat just nu? >> och vem har hand om det?"),
    (ASKED_BACK, "Vilka har inte svarat? >> Hur många aktiviteter gäller det? >> ok, skicka en påminnelse till den chefen"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
