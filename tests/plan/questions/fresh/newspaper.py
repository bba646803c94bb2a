# ruff: noqa: E501
"""People from outside with access by request: a local reporter, a union representative, an auditor's trainee and the
controller of a neighbouring municipality; the bundled plan.

70 questions in everyday words, units and activities by synonyms or parts, days said in many ways; 14 follow up."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.board_night import only_goals, top_units
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    EVERY,
    LISTS,
    PROTECTED,
    REPORTED,
    TROUBLE,
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
    detail,
    either,
    finish,
    goal,
    kind,
    listed,
    now,
    owner,
    says,
    share,
    sure,
    text_has,
    then,
    these,
    title,
    unit,
    units,
    units_of,
    within,
)  # fmt: skip
from tests.plan.questions.fresh.wishes import compared, day_told, how_many, said, then_and_now

KLK_NAME, TS_NAME, MS_NAME = (
    "Kommunledningskontoret", "Kommunledningskontoret/Trygg och säker", "Kommunledningskontoret/Medborgarservice",
)  # fmt: skip
EK, IT, HR = unit("Ekonomi"), unit("IT och digitalisering"), unit("HR och lön")
KOM, NM, MS = unit("Kommunikation"), unit("Näringsliv och marknad"), unit(MS_NAME)
KF3, N2, N4 = "KF-mål 3", "nämndspecifikt mål 2", "nämndspecifikt mål 4"
YEAR_END = "2025-12-31"
EMPTY = EVERY & ~EVERY
ALL_OF_US = collab("Alla förvaltningar")


def promised(part: str, *days: str) -> Wanted:
    """That activity alone, with one of the days that were said of it."""
    return either(*(day_told(title(part), day) for day in days))


def amount(part: Those, whole: Those = EVERY) -> Wanted:
    """So large a part: the share, the number, or exactly those."""
    return either(share(part, whole), counted(part & whole), listed(part & whole))


def denied(those: Those, word: str) -> Wanted:
    """What the question takes for granted is not so: exactly these with their present status, and no yes."""

    def problem(facts: Facts, answer: Answer) -> str:
        if not said("ja", "jo").problem(facts, answer):
            return "a yes"
        return because(those, word).problem(facts, answer)

    return either(Wanted(LISTS | {"detail"}, problem), said("nej", "aldrig"))


NO = said("nej")
NONE = either(listed(EMPTY), counted(0), said("nej", "ingen", "inga", "inget"))

WORLD = "full"

REPORTER: Batch = (
    (either(listed(now(R)), TROUBLE), "Hej, jag är reporter på lokaltidningen. Vad strular för er just nu?"),
    (
        either(listed(now(D)), listed(now(X)), listed(now(D, X)), listed(now(D, R, X)), TROUBLE, ASKED_BACK),
        "Vad har gått åt skogen?",
    ),
    (listed(now(K)), "Vad har ni fått i hamn så här långt?"),
    (either(detail(title("digital post"), "Pausad"), ASKED_BACK), "Vad hände med den digitala posten egentligen?"),
    (because(title("Cirkulär"), "hyresvärden"), "Möblerna som skulle återbrukas, varför blir det inget av med det?"),
    (day_told(title("Cirkulär"), "2025-10-10"), "Vilket slutdatum lovade ni i våras för återbruket av möbler?"),
    (promised("näringslivsstrategi", "2025-10-06", "2025-06-05"), "Till när har ni lovat att strategin för näringslivet ska vara klar?"),
    (amount(now(K)), "Hur mycket av kommunstyrelsens plan är genomfört?"),
    (
        denied(title("allmänna val"), "Pågår enligt plan"),
        "Stämmer det att valförberedelserna inför 2026 är försenade?",
    ),
    (denied(title("Trygghetspunkter"), "Avslutad"), "Varför lades trygghetspunkterna ner?"),
    (denied(title("M365"), "Pågår enligt plan"), "När blev M365 försenat?"),
    (detail(title("konkurrenspolicy"), "Avslutad"), "Har ni hunnit med konkurrenspolicyn?"),
    (anyhow("skydd"), "Vad skriver kommunen om krigsplaceringen av personal?"),
    (ASKED_BACK, "Hur mycket skattepengar har gått till Viable cities?"),
    (ASKED_BACK, "Vad säger kommunalrådet om förseningarna?"),
    (either(listed(KOM), listed(KOM & ~now(K)), listed(KOM & now(G))), "Vad är på tapeten hos kommunikationsavdelningen?"),
    (
        either(listed(NM), listed(NM & now(G)), listed(NM & now(G, R))),
        "Vad har näringslivsenheten på gång?",
    ),
    (detail(title("Viable"), "Ej påbörjad"), "Vad blev det av samarbetet med Linköping som tvillingstad?"),
    (either(listed(now(P)), listed(now(P, X))), "Vad har ni lagt på is?"),
    (owner(title("Mediautbildning")), "Vem ska jag ringa om utbildningen för chefer som möter medier?"),
    (
        amount(now(D), goal("3.2")),
        "Hur stor del av det som ska göra folk trygga utomhus är försenat?",
    ),
    (
        either(NO, these(kind("F") & now(K)), counted(kind("F") & now(K)), listed(kind("F"))),
        "Är någon enda av era förstudier färdig?",
    ),
    (
        day_told(title("ledningssystemet"), "2025-12-28"),
        "Vilka projekt är försenade? >> Ledningssystemet, när blir det klart nu då?",
    ),
    (owner(title("förbättringsförslag")), "Vad har ni lagt ner? >> Den om förbättringsförslag, vem var ansvarig?"),
    (because(title("förlängt arbetsliv"), "Rekrytering"), "Hur går det med det förlängda arbetslivet? >> Vad skyller ni på?"),
)  # fmt: skip

UNION: Batch = (
    (
        either(detail(title("förlängt arbetsliv"), "Försenad"), these(goal("4.2"))),
        "Vad gör ni för att folk ska orka jobba längre upp i åldrarna?",
    ),
    (either(detail(title("Upphandling personalsystem"), "Ej påbörjad"), ASKED_BACK), "Det nya personalsystemet, har ni ens börjat?"),
    (ASKED_BACK, "Hur många varsel väntar ni er i höst?"),
    (NONE, "Har HR något som går enligt plan?"),
    (day_told(title("personalpolitiskt"), "2026-02-18"), "När får vi se ett färdigt personalpolitiskt program?"),
    (listed(says("rekrytering")), "Vilka nämner rekrytering i sina kommentarer?"),
    (amount(now(D), HR), "Hur mycket av det HR har åtagit sig ligger de back med?"),
    (
        either(NO, amount(now(D), HR), listed(HR), listed(HR & ~now(D))),
        "Stämmer det att allt HR har i planen är försenat?",
    ),
    (how_many(HR | IT), "Hur många aktiviteter har HR och IT tillsammans?"),
    (these(HR & now(S)), "Vad har HR på sitt bord? >> Och vad av det har de inte ens börjat med?"),
    (
        because(title("Upphandling personalsystem"), "Försenad"),
        "upphandlingen av personalsystem, hur går den? >> å hur stod det till i våras",
    ),
    (these(ALL_OF_US & now(D) & ~HR), "Vad är försenat av det som rör alla förvaltningar? >> Och om vi inte räknar HR?"),
)  # fmt: skip

TRAINEE: Batch = (
    (
        either(share(REPORTED), counted(REPORTED), anyhow("34 av 39")),
        "Hur pass komplett är redovisningen för andra tertialet?",
    ),
    (
        either(these(now(None) & ~then(None)), units_of(now(None) & ~then(None))),
        "Vilka redovisades i april men saknas nu i augusti?",
    ),
    (these(then(None) & ~now(None)), "Vilka saknade rapport i T1 men har en i T2?"),
    (only_goals(KF3, N2), "Vilka mål kommer enligt er egen bedömning inte att nås?"),
    (sure("delvis", "Bedöms uppnås"), "Hur har bedömningen av KF-mål 1 ändrats sedan första tertialet?"),
    (amount(now(K, X), kind("P")), "Hur stor andel av projekten är antingen avslutade eller avförda?"),
    (amount(PROTECTED), "Hur stor del av planen är skyddad?"),
    (detail(title("digital post"), "väntar på beslut"), "Vad väntar man på när det gäller digital post?"),
    (either(how_many(WORSE), how_many(WORSE & ~now(X))), "Hur många har fått en sämre status i T2 än i T1?"),
    (then_and_now(then(R), now(R)), "Hur många är gula nu jämfört med i T1?"),
    (ASKED_BACK, "Har kommunen följt lagen om offentlig upphandling när personalsystemet upphandlades?"),
    (listed(now(K) & then(K)), "Vad är klart? >> Vilka av dem var klara redan i T1?"),
    (within(title("förbättringsförslag"), now(X), "beslut"), "Vad har avförts? >> Går det att läsa varför?"),
    (these(now(G) & kind("F")), "Visa det som går enligt plan. >> Begränsa det till förstudierna."),
    (share(now(D), ALL_OF_US), "Hur stor andel av allt är försenat? >> Och av det som berör alla förvaltningar?"),
)  # fmt: skip

NEIGHBOUR: Batch = (
    (detail(title("M365"), "2026-03-29"), "Vi kör också M365 här i grannkommunen. När räknar ni med att vara klara med ert införande?"),
    (owner(title("digitaliseringsstrategi")), "Vem hos er sitter på den nya digitaliseringsstrategin?"),
    (these(goal("3.3")), "Vad gör ni för miljön och klimatet?"),
    (top_units(KLK_NAME), "Vilken enhet hos er har flest bollar i luften, alltså flest aktiviteter i planen?"),
    (these(collab("SBF")), "Kör ni något ihop med SBF?"),
    (
        either(compared(HR & now(D), EK & now(D), "HR", "Ekonomi"), top_units("HR och lön"), listed((HR | EK) & now(D))),
        "Vem har flest försenade, HR eller Ekonomi?",
    ),
    (text_has("74"), "Vad landade Insikt-mätningen på?"),
    (listed(finish("2025-09-03", "2025-09-24")), "Vad ska ni hinna klart de närmaste tre veckorna?"),
    (these(title("beslutsstöd")), "Vad väntas bli klart vecka 42?"),
    (listed(finish(last="2025-12-13")), "Vad ska vara klart senast Lucia, den 13 december?"),
    (listed(finish("2026-01-01", "2026-03-31")), "Vilka har slutdatum i första kvartalet nästa år?"),
    (listed(finish("2025-10-01", YEAR_END)), "Vilka ska bli färdiga under fjärde kvartalet i år?"),
    (
        either(units("Kommunikation", MS_NAME, "Kommundirektör"), units("Kommunikation", MS_NAME)),
        "Vilka enheter har varken något försenat eller något med avvikelse?",
    ),
    (
        owner(title("digital post")),
        "Hur går det med digital post hos er? >> Vilka är det som håller i det?",
    ),
    (day_told(title("näringslivsstrategi"), "2025-10-06"), "Vem driver näringslivsstrategin? >> Och när är den tänkt att vara framme?"),
    (within(IT & now(R), IT & now(P)), "Vad håller IT på med? >> Vad av det strular?"),
    (these(EK & now(D)), "Vad har IT försenat? >> Och Ekonomi?"),
    (ASKED_BACK, "Hur går det med ert nya äldreboende?"),
)  # fmt: skip

BATCH: Batch = REPORTER + UNION + TRAINEE + NEIGHBOUR
