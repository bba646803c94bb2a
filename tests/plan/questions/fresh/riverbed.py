# ruff: noqa: ARG005, E501
"""The week before closing at a board for social care: unit managers for rehab and for home care, the social director, the controller, the chair.

55 everyday questions, 20 with two conditions or more, and 15 conversations of two to four steps."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    DATELESS,
    NONE,
    PROTECTED,
    REPORTED,
    SHARED,
    SURE,
    UNDONE,
    WORSE,
    Batch,
    D,
    G,
    K,
    R,
    S,
    Those,
    Wanted,
    X,
    because,
    collab,
    counted,
    either,
    every,
    finish,
    first_is,
    goal,
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
    under,
    unit,
    units,
    units_where,
    within,
)
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    explained,
    first_are,
    forms,
    or_units,
    reported_between,
    said,
    so_many,
    then_and_now,
    those,
    top_unit,
)

WORLD = "social"

HOME, REHAB, CARE = unit("Hemtjänst"), unit("Rehab"), unit("Särskilt boende")
STAFF, STAFF_ALL, FAMILY = unit("Stab och utveckling"), under("Stab och utveckling"), unit("Individ och familj")
OPEN_HOUSE, NEEDS = unit("Öppna verksamheter"), unit("Biståndsenheten")
NAMES = (
    "Hemtjänst", "Biståndsenheten", "Stab och utveckling", "Särskilt boende", "Individ och familj",
    "Öppna verksamheter", "Rehab",
)  # fmt: skip
PART = "Stab och utveckling/HR-stöd"
ALL = collab("Alla förvaltningar")


def among(must: Those, may: Those, *words: str) -> Wanted:
    return or_units(within(must, may, *words))


def nothing() -> Wanted:
    """That there is none."""
    return either(those(NONE), counted(0), said("nej", "inget", "inga", "ingen"))


def summary() -> Wanted:
    """That so many are delayed."""
    return every(Wanted(SURE, sure("försen").problem), numbers_told(4))


EVERYDAY: Batch = (
    (those(HOME), "Vad ligger på hemtjänsten i år?"),
    (those(title("Fallförebyggande"), "Pågår med avvikelse"), "läget för fallförebyggande träning?"),
    (because(title("Fallförebyggande"), "anbud"), "Jag ser att fallträningen fått en avvikelse, vad beror den på?"),
    (
        either(those(title("Västerängen"), "Försenad"), said("ja")),
        "Stämmer det som sägs på stan, att äldreboendet i Västerängen är försenat?",
    ),
    (or_units(day_told(title("trygghetslarm"), "2025-10-19")), "När räknar vi med att trygghetslarmen är upphandlade?"),
    (owner(title("Heltidsresan")), "Vem driver Heltidsresan?"),
    (those(now(K)), "Ge mig något att glädjas åt, vad är helt klart?"),
    (
        either(silent(), those(now(None)), sure("Enhetschef Hemtjänst")),
        "Vilka enheter har vi fortfarande inte hört av?",
    ),
    (so_many(now(D)), "Hur många aktiviteter ligger efter tidplan just nu"),
    (
        either(those(title("Elbilar"), "rapporter"), said("nej")),
        "har vi på hemtjänsten lämnat in nåt om elbilarna än?",
    ),
    (text_has(*forms("2025-09-05")), "hur länge kan jag rapportera T2"),
    (those(now(R)), "Vad lyser gult?"),
    (nothing(), "Är nån aktivitet pausad för tillfället?"),
    (among(collab("UTB"), ALL), "Var är utbildningsförvaltningen (UTB) inblandad?"),
    (among(collab("KFF"), ALL), "vad är det vi har ihop med KFF"),
    (those(then(D)), "Vilka röda hade vi vid T1?"),
    (so_many(kind("P")), "Hur många projekt rymmer verksamhetsplanen?"),
    (those(kind("F")), "plocka fram alla förstudier tack"),
    (those(goal("5.1")), "Särskilda satsningar, vilka är det och hur går det för dem?"),
    (
        either(those(goal("3.2")), sure("fossilfria")),
        "Hur ser det ut för målet om fossilfria fordon?",
    ),
    (
        either(those(goal("4.2")), sure("ensamma")),
        "Gör vi tillräckligt för att äldre ska känna sig mindre ensamma? Vad har vi i planen?",
    ),
    (because(title("familjecentral"), "anbud"), "Varför blev det inget av familjecentralen?"),
    (explained("avförd"), "Vad innebär egentligen Avförd?"),
    (ASKED_BACK, "Vad har de digitala låsen kostat hittills?"),
    (ASKED_BACK, "Sätt Heltidsresan till avslutad"),
    (
        text_has("skyddad", "skyddat", "skyddas", "sekretess", "visas inte"),
        "Jag vill läsa kommentaren på beredskapslagret",
    ),
    (either(share(REPORTED), sure("13 av 14")), "Vilken svarsfrekvens har vi i procent?"),
    (numbers_told(3), "Hur många gånger har det påmints under den här omgången?"),
    (those(now(G)), "Vad tuffar på enligt plan?"),
    (those(now(S)), "Finns det grejer som står helt still, alltså inte startats alls?"),
    (those(CARE), "Särskilt boende, vad har de för aktiviteter och hur går det?"),
    (those(NEEDS), "Biståndsenheten är med på vad?"),
    (
        either(those(REHAB), those(NONE), said("nej", "inget", "inga", "ingen")),
        "Har vi på Rehab något annat än fallförebyggande träning i planen?",
    ),
    (either(those(title("Språkombud"), "Avslutad"), said("ja")), "Är vi klara med språkombuden?"),
    (
        either(units(*NAMES, PART), units(*NAMES), units_where(lambda facts, held: True), sure(*NAMES)),
        "Lista enheterna som finns i planen.",
    ),
    (among(title("digitalt lås"), title("Elbilar")), "Vad ska vara färdigt innan september är slut?"),
    (those(finish("2026-01-01", "2026-12-31")), "Vad drar över på 2026?"),
    (those(reported_between("2025-08-22", "2025-08-22")), "Vad rapporterades in 22/8?"),
    (those(goal("3.1")), "Vilka aktiviteter ska göra kommunen till en attraktiv arbetsgivare?"),
    (owner(title("Våld i nära")), "vem ringer jag om våld i nära relationer-planen"),
    (
        text_has(
            "ingen bedömning", "inga bedömningar", "inte bedöm", "ej bedöm", "bedömning saknas", "obedömd",
            "inte någon bedömning", "inte fått någon bedömning", "saknar bedömning", "inte har bedömts", "har inte bedömts", "inget mål har bedömts",
        ),
        "Tror vi att vi når KF-mål 1, vad är bedömningen?",
    ),
    (nothing(), "har stab å utveckling fått nåt i mål än?"),
    (summary(), "Kan du summera läget kort? Jag ska dra det för presidiet i eftermiddag."),
    (those(ALL), "Vad har vi som berör alla förvaltningar?"),
    (those(title("Fallförebyggande"), "enligt plan"), "Vad svarade Rehab på fallträningen i våras?"),
    (those(title("Västerängen"), "Försenad"), "äldrebonde västerängen status"),
    (
        either(those(FAMILY), those(FAMILY & ~now(X))),
        "Hur går det för IFO?",
    ),
    (
        either(those(title("vårdplanering"), "enligt plan"), said("ja")),
        "Nya vårdplaneringsrutinen, har den kommit i gång nu?",
    ),
    (
        among(now(D), now(R, X, S, None)),
        "Vad bör jag som ordförande vara orolig för?",
    ),
    (among(WORSE & ~now(X), WORSE), "Vad har försämrats sen sist?"),
    (
        either(those(title("Föräldrastöd"), "Ej påbörjad"), said("nej")),
        "Ligger föräldrastödet fortfarande på paus?",
    ),
    (those(goal("2.1")), "Visa det som sorterar under grunduppdraget"),
    (those(then(None)), "Vilken aktivitet fick vi inget svar om i T1?"),
    (among(says("anbud") & ~now(X), says("anbud")), "Var skyller man på att anbud inte kommit in?"),
    (ASKED_BACK, "Hur lång är kön till särskilt boende?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(STAFF_ALL & now(D)), "Vilka av Stab och utvecklings aktiviteter är sena?"),
    (those(kind("P") & now(D) & ~title("Västerängen")), "Försenade projekt, men inte äldreboendet som jag redan har koll på."),
    (
        either(
            units_where(lambda facts, held: some(now(D), facts, held) and not some(now(K), facts, held)),
            those(now(D) & ~CARE, "Stab och utveckling", "Individ och familj"),
        ),
        "Vilka enheter har minst en försening och inget avslutat?",
    ),
    (
        either(so_many(collab("UTB") & ~now(K, X)), so_many((collab("UTB") | ALL) & ~now(K, X))),
        "Hur många av UTB-samarbetena är varken klara eller avförda?",
    ),
    (those(then(G) & now(D, R)), "Var har det gått från grönt i april till gult eller rött nu?"),
    (
        either(
            top_unit("Stab och utveckling", *(each for each in NAMES if each != "Stab och utveckling"), PART),
            those(STAFF & now(D), "Stab och utveckling"),
        ),
        "Vilken enhet har flest förseningar på sitt bord?",
    ),
    (
        those(finish("2025-09-03", "2025-12-31") & ~kind("P")),
        "Vilka aktiviteter som inte är projekt väntas bli klara under resten av året?",
    ),
    (
        either(
            compared(STAFF, FAMILY, "Stab och utveckling", "Individ och familj"),
            compared(STAFF_ALL, FAMILY, "Stab och utveckling", "Individ och familj"),
            top_unit("Stab och utveckling", "Individ och familj"),
        ),
        "Individ och familj jämfört med Stab och utveckling, vilka har störst antal aktiviteter?",
    ),
    (
        either(share(now(G), kind("P")), share(now(G), kind("P") & REPORTED), sure("1 av 5"), sure("1 av 4")),
        "Andel projekt som följer planen, i procent?",
    ),
    (those(now(D) & then(D)), "Finns det nåt som var försenat redan vid T1 och som fortfarande är det?"),
    (
        among(title("Heltidsresan", "Språkombud"), BETTER & ~PROTECTED),
        "Bortsett från det skyddade, vad går bättre nu än i våras?",
    ),
    (
        those(goal("4.1", "4.2") & ~now(K, X)),
        "Vad av det som hör till de nämndspecifika målen är inte slutfört eller avfört?",
    ),
    (
        among(DATELESS & ~now(K, X), now(None) | PROTECTED),
        "Vilka saknar slutdatum trots att de varken är klara eller avförda?",
    ),
    (first_is("Västerängen"), "Av projekten, vilket blir färdigt allra sist?"),
    (
        either(
            units_where(lambda facts, held: not some(now(D, R), facts, held)),
            those(NEEDS | OPEN_HOUSE | unit(PART), "Biståndsenheten", "Öppna verksamheter"),
            units("Biståndsenheten", "Öppna verksamheter"),
        ),
        "Vilka enheter har varken rött eller gult?",
    ),
    (then_and_now(then(D), now(D)), "Har förseningarna blivit fler sedan T1, och hur många i så fall?"),
    (
        among(collab("KSF") & now(D, R), (collab("KSF") | ALL) & ~now(G)),
        "Ta ut det vi gör med KSF som inte går enligt plan",
    ),
    (those(goal("3.1", "3.2") & now(None)), "Vilka aktiviteter under fullmäktiges mål saknar svar för tertial 2?"),
    (those(HOME & UNDONE & ~title("lås")), "Förutom digitala låset, vad har hemtjänsten kvar att göra?"),
    (those(SHARED, "enligt plan"), "Vad är det två enheter delar på, och vilken status har det?"),
)  # fmt: skip

TALKS: Batch = (
    (
        among(now(D) & then(G, R), now(D) & ~then(D)),
        "Vad är försenat? >> vilka av dem har tillkommit sedan förra tertialet",
    ),
    (or_units(day_told(title("Fallförebyggande"), "2026-03-21")), "vad har rehab på gång >> när ska den va klar?"),
    (those(title("Elbilar"), "enligt plan"), "Hur går det med elbilarna? >> Okej, vad sa de i våras då?"),
    (those(kind("P") & HOME), "Hur många projekt har vi? >> Visa dem >> bara de som hemtjänsten har"),
    (
        either(those(STAFF & now(D) & ~title("Västerängen")), those(STAFF_ALL & now(D))),
        "Vad är läget för nya äldreboendet? >> Vems är det? >> Har de fler saker som är försenade?",
    ),
    (
        every(those(now(D)), or_units(first_are("trygghetslarm"))),
        "Vilka är gula? >> och röda? >> Kan du ordna dem efter slutdatum, tidigast först",
    ),
    (text_has(*forms("2025-09-05")), "Vilka svar saknas? >> hur lång tid har de på sig"),
    (
        either(those(goal("4.2")), sure("ensamma")),
        "Visa aktiviteterna under nämndspecifikt mål 1 >> Och under mål 2?",
    ),
    (
        among(collab("UTB") & ~now(X), (collab("UTB") | ALL) & ~now(X)),
        "Lista allt där UTB är med >> Ta bort det som är avfört",
    ),
    (
        so_many(FAMILY & now(D)),
        "Hur många försenade aktiviteter har Stab och utveckling? >> Samma sak för Individ och familj?",
    ),
    (
        because(title("vikarier"), "anbud"),
        "Särskilt boendes aktiviteter, tack >> Vilken är sen? >> När blir den klar då? >> och vad är orsaken",
    ),
    (those(title("familjecentral"), "Avförd"), "Vad hade förstudien om familjecentral för status i T1? >> Och nu?"),
    (
        either(share(now(K)), share(now(K), REPORTED), sure("2 av 14"), sure("2 av 13")),
        "Vad är avslutat? >> Hur många procent av hela planen motsvarar det?",
    ),
    (
        either(owner(title("vårdplanering")), sure("Biståndsenheten")),
        "Vilka aktiviteter har hemtjänsten? >> Vilken av dem går enligt plan? >> Är det fler enheter än vi som står på den?",
    ),
    (
        those(finish("2026-01-01", "2026-12-31")),
        "Vad blir klart i höst? >> nej vänta, jag menade efter årsskiftet",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
