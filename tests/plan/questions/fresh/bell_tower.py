# ruff: noqa: ARG005, E501
"""Two days before closing at a board for culture and leisure: a library manager on the phone, the head of department, the board's secretary, the vice chair, the controller, a newly hired planner.

60 everyday, 18 with two conditions, a comparison, an exception, a quantifier or a time span, and 12 conversations."""

from datetime import date

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    LISTS,
    NONE,
    PROTECTED,
    REPORTED,
    SHARED,
    SURE,
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
    reported_since,
    says,
    share,
    silent,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units,
    units_of,
    within,
)
from tests.plan.questions.fresh.wishes import (
    day_told,
    days_told,
    explained,
    forms,
    goals_told,
    reported_between,
    said,
    then_and_now,
    those,
    topmost,
)
from tests.plan.questions.world import T1

WORLD = "culture"

OFFICE, OFFICE_ALL = unit("Kultur- och fritidskontoret"), under("Kultur- och fritidskontoret")
CLUBS, LIBRARY, ARTS = unit("Kultur- och fritidskontoret/Föreningsstöd"), unit("Biblioteket"), unit("Kulturskolan")
POOL, PARK, YOUTH = unit("Simhallen"), unit("Park och natur"), unit("Fritidsgårdarna")
ALONE = Those(lambda facts, each: not each.collaboration)
_CLUBS = "Kultur- och fritidskontoret/Föreningsstöd"
_NAMES = (
    "Kultur- och fritidskontoret",
    "Biblioteket",
    "Kulturskolan",
    "Simhallen",
    "Park och natur",
    "Fritidsgårdarna",
)


def _overrun(facts: Facts, activity_id: str) -> bool:
    first = facts.report(activity_id, T1)
    return bool(first and first.finish and first.finish < date(2025, 9, 3))


OVERRUN = Those(lambda facts, each: _overrun(facts, each.id)) & ~now(K, X)
"""The day given in spring has passed, and it is still not finished."""


def around(must: Those, may: Those, *words: str) -> Wanted:
    """All of the first and none but of the second besides, in any of those forms."""
    return Wanted(LISTS | {"detail", "units"}, within(must, may, *words).problem)


def number(wanted: Those) -> Wanted:
    """So many, or exactly those."""
    return either(counted(wanted), those(wanted))


def none() -> Wanted:
    """That there are none."""
    return either(those(NONE), counted(0), said("nej", "inga", "inget", "ingen", "ingenting", "0"))


def standing(*numbers: int) -> Wanted:
    """How the whole stands: something of the delayed, and these numbers."""

    def problem(facts: Facts, answer: Answer) -> str:
        return sure("försen").problem(facts, answer) or numbers_told(*numbers).problem(facts, answer)

    return Wanted(SURE, problem)


BOARD_GOALS = either(
    goals_told(("nämndspecifikt mål 1", "nämndspecifikt mål 2"), ("kf-mål", "kommunfullmäktiges mål")),
    goals_told(("föreningslivet ska växa", "kunna simma"), ("kf-mål", "kommunfullmäktiges mål")),
    those(goal("4.1", "4.2")),
)

LIBRARIAN: Batch = (
    (none(), "hej! ligger vi på biblioteket back med nåt?"),
    (either(said("ja"), those(LIBRARY), those(NONE), counted(0), counted(3), sure("3 av 3")), "har biblioteket fått in alla sina svar"),
    (those(title("Meröppet"), "Avslutad"), "meröppet norrby status"),
    (
        either(owner(title("Skapande skola")), units("Kulturskolan"), those(title("Skapande skola"), "Kulturskolan")),
        "vilka är det som kör skapande skola, vi å vilka mer?",
    ),
    (day_told(title("Skapande skola"), "2025-12-26"), "Vilket datum står det på Skapande skola att den ska va i mål"),
    (text_has(*forms("2025-09-05")), "hur länge är det öppet för att lämna svar 🙈"),
    (either(those(title("Sommarlovsbokklubb"), "Avslutad"), said("ja")), "bokklubben i somras, är den avrapporterad som klar"),
    (text_has("Besöksenkäten"), "vilken enkät är det biblioteket ska göra i år"),
    (around(ARTS & now(D), ARTS & now(R)), "ser du om nåt strular hos kulturskolan"),
    (those(now(D)), "vilka aktiviter är försennade"),
)  # fmt: skip

HEAD: Batch = (
    (standing(3), "Ge mig en lägesbild över hela planen inför ledningsgruppen."),
    (around(now(D), now(R, P, None)), "Vad borde jag vara orolig för just nu?"),
    (those(now(D)), "De röda, tack"),
    (either(those(title("Simskola"), "Pågår med avvikelse"), said("nej", "inte")), "Simskolan, går den som den ska?"),
    (because(title("Solceller"), "anbud"), "Vad är förklaringen till att solcellerna på simhallen har dragit ut på tiden?"),
    (owner(title("konstsamlingen")), "Vem äger frågan om att inventera konsten?"),
    (number(kind("P")), "Hur många projekt driver vi i år?"),
    (those(now(K)), "Finns det något som är i hamn så att jag kan berömma folk?"),
    (either(silent(), those(now(None)), said("nej", "inte"), sure("14 av 16")), "Har alla enheter rapporterat?"),
    (because(title("Skateparken"), "anbud"), "Varför la vi ner skateparken?"),
    (around(finish("2025-09-03", "2025-12-24") & REPORTED, finish("2025-09-03", "2025-12-24")), "Vad räknar vi med att leverera före jul?"),
    (those(YOUTH), "Fritidsgårdarna. Vad har de i planen och hur går det?"),
)  # fmt: skip

SECRETARY: Batch = (
    (BOARD_GOALS, "Jag skriver kallelsen och behöver nämndens egna mål, alltså inte fullmäktiges. Hur lyder de?"),
    (text_has("klimatneutral"), "Vad är den exakta formuleringen av kommunfullmäktiges mål 2?"),
    (around(now(R), now(D, P, X)), "Vilka avvikelser är rapporterade för tertial 2?"),
    (either(counted(3), numbers_told(3)), "Hur många gånger har cheferna blivit påminda den här rundan?"),
    (explained("avför"), "Vad innebär det att något är avfört?"),
    (text_has(*forms("2025-08-18")), "När drog den här uppföljningsomgången igång?"),
    (text_has("Enhetschef Park och natur"), "Vem svarar för Park och natur?"),
    (either(those(PROTECTED), said("ja"), counted(1)), "Är någon av aktiviteterna skyddsmarkerad?"),
    (ASKED_BACK, "Kan du mejla sammanställningen till ordföranden åt mig?"),
    (
        text_has("kommunfullmäktiges mål 1", "KF-mål 1", "3.1", "fler barn och unga"),
        "Under vilket mål ska jag lägga El Sistema i handlingarna?",
    ),
    (those(goal("2.1")), "Skriv upp allt som sorterar under grunduppdraget"),
)  # fmt: skip

CHAIR: Batch = (
    (those(title("föreningsbidrag")), "Översynen av bidragen till föreningarna, har den kommit någon vart?"),
    (either(those(title("Skateparken"), "Avförd"), said("nej")), "Folk frågar mig på stan: blir det någon skatepark i Hagby?"),
    (either(those(goal("3.2")), text_has("klimatneutral", "bedöm")), "Når vi målet om klimatneutrala anläggningar?"),
    (around(goal("3.1"), title("för unga")), "Vad görs för att fler barn och unga ska delta i kulturlivet?"),
    (either(those(now(G)), those(now(G, K))), "Jag vill ha något positivt att säga. Vad går bra?"),
    (
        either(share(now(K)), share(now(K), REPORTED), share(now(K, X)), share(now(K, X), REPORTED), sure("2 av 16")),
        "Hur stor del av planen är genomförd?",
    ),
    (day_told(title("Simskola"), "2026-04-24"), "När är simskolan för femåringar färdig enligt planen?"),
    (ASKED_BACK, "Hur många elever går på Kulturskolan?"),
    (either(ASKED_BACK, those(NONE)), "Vad händer med den nya ishallen?"),
)  # fmt: skip

CONTROLLER: Batch = (
    (number(now(R)), "Antalet gula?"),
    (standing(3, 2, 1), "Statusfördelning för T2, i siffror"),
    (those(reported_between("2025-08-20", "2025-08-20")), "Vilka rapporter inkom den 20 augusti?"),
    (around(PARK & then(G, D), PARK, "Försenad"), "Vad svarade Park och natur i första tertialet?"),
    (
        around(says("anbud"), title("föreningsbidrag", "Meröppet")),
        "Vilka kommentarer handlar om att man väntar på anbud?",
    ),
    (around(collab("SBF"), collab("Alla förvaltningar")), "Samverkan med SBF, vilka rader rör det sig om?"),
    (those(ALONE), "Var är kolumnen för samverkan tom?"),
    (those(SHARED), "Vilka aktiviteter har mer än en ansvarig enhet?"),
    (those(goal("4.1")), "dra ut 4.1"),
)  # fmt: skip

NEWCOMER: Batch = (
    (text_has("fyra månader", "tredjedel", "april", "tredje"), "Förlåt en nybörjarfråga, vad är en tertial egentligen?"),
    (text_has("tertial 2", "T2", "andra tertialet"), "Vilken period är det vi följer upp nu?"),
    (
        either(units(*_NAMES, _CLUBS), units(*_NAMES), sure(*_NAMES)),
        "Vad heter enheterna som ingår i planen?",
    ),
    (those(kind("F")), "Jag såg bokstaven F på någon rad, förstudie va? Vilka är det?"),
    (those(CLUBS), "Vad håller Föreningsstöd på med?"),
    (those(PROTECTED), "Står det något om kulturarvet i planen?"),
    (anyhow("31 %"), "Var låg vi 2024 när det gäller barn och ungas deltagande i kulturen?"),
    (owner(title("gräsklippare")), "Fossilfria gräsklippare, vart vänder jag mig med frågor om det?"),
    (either(those(title("bokningssystem"), "Försenad"), said("nej", "inte")), "Är bokningssystemet för lokaler klart, så att jag kan börja använda det?"),
)  # fmt: skip

EVERYDAY: Batch = LIBRARIAN + HEAD + SECRETARY + CHAIR + CONTROLLER + NEWCOMER

COMPOUND: Batch = (
    (those(kind("A") & now(D, P)), "Om vi bortser från projekten, vilka aktiviteter är försenade eller pausade?"),
    (
        either(those(OFFICE & ~now(S)), those(OFFICE_ALL & ~now(S))),
        "Allt som ligger på Kultur- och fritidskontoret utom det som ej är påbörjat",
    ),
    (
        around(title("bokningssystem", "Ledarutbildning"), title("Skateparken", "Simskola", "Solceller")),
        "Vad har försämrats mellan T1 och T2?",
    ),
    (
        either(
            units("Biblioteket", "Park och natur", _CLUBS, "Fritidsgårdarna"),
            units("Biblioteket", "Park och natur", "Fritidsgårdarna"),
            units("Biblioteket", "Park och natur"),
        ),
        "Vilka enheter är helt utan förseningar?",
    ),
    (those(goal("3.2") & collab("SBF")), "Vilka aktiviteter inom KF-mål 2 görs i samverkan med SBF?"),
    (
        either(then_and_now(then(D), now(D)), said("nej", "lika", "oförändrat", "samma")),
        "Är förseningarna fler i dag än de var i våras?",
    ),
    (
        around(finish("2026-01-01", "2026-03-31") & REPORTED, finish("2026-01-01", "2026-03-31")),
        "Vad ska bli färdigt under första kvartalet 2026?",
    ),
    (
        either(share(now(G, K), goal("3.1")), sure("2 av 4"), sure("hälften")),
        "Av det som hör till KF-mål 1, hur många procent är antingen klart eller på rätt väg?",
    ),
    (either(units(_CLUBS), those(CLUBS)), "Finns det någon enhet som bara har en enda aktivitet?"),
    (those((POOL | LIBRARY) & ~now(K, X)), "Vad återstår för Simhallen respektive Biblioteket?"),
    (
        around(kind("P") & now(R), kind("P") & now(None)),
        "Vilka projekt är varken försenade, avförda eller klara?",
    ),
    (those(then(S) & ~now(S)), "Det som inte var påbörjat i april, vad av det har man kommit igång med sen dess?"),
    (
        around(collab("UTB") & ~LIBRARY, collab("Alla förvaltningar") | title("Skapande skola")),
        "Ta fram samarbetena med UTB men hoppa över Bibliotekets.",
    ),
    (
        either(
            first_is("Solceller"),
            topmost("solceller", ("konstgräs",)),
            days_told(title("Solceller", "konstgräs"), NONE, "2026-01-12", "2026-02-15"),
        ),
        "Vad blir klart först, konstgräset eller solcellerna?",
    ),
    (those(now(K) & then(D, R)), "Vilka av de avslutade flaggade för problem förra gången?"),
    (
        those(reported_since("2025-08-22") & ~now(G)),
        "Vilka av svaren som kommit in efter den 21 augusti är något annat än enligt plan?",
    ),
    (
        either(
            said("nej"),
            units("Biblioteket", "Kulturskolan", "Park och natur"),
            units("Kultur- och fritidskontoret", _CLUBS, "Simhallen", "Fritidsgårdarna"),
            units("Kultur- och fritidskontoret", "Simhallen", "Fritidsgårdarna"),
        ),
        "Har varje enhet minst en grön aktivitet?",
    ),
    (those(OVERRUN), "Vilka skulle enligt vårens besked ha varit klara vid det här laget men är det inte?"),
)  # fmt: skip

TALKS: Batch = (
    (either(units_of(now(D)), those(now(D), "Simhallen", "Kulturskolan")), "Vilka är sena? >> ok, och vilka enheter sitter de på"),
    (because(title("Ledarutbildning"), "anbud"), "Vad har Fritidsgårdarna i planen? >> Varför är den ena pausad?"),
    (owner(title("Trygg fritidsgård")), "Vad hör till särskilda satsningar? >> Den om fritidsgård kväll och helg, vem har den?"),
    (number(now(K)), "Hur många var klara i april? >> Och nu?"),
    (first_is("Simskola"), "Visa det vi gör med UTB >> Stryk de som är avslutade >> Vilken av dem har längst tid kvar?"),
    (around(title("Skateparken"), PARK), "Hur ser det ut för Park och natur? >> Jämfört med i våras då?"),
    (those(title("Solceller"), "Pausad"), "solcellerna på simhallen, läget? >> hur var det förra tertialet"),
    (none(), "Vilka projekt har vi? >> Går något av dem enligt plan?"),
    (either(those(ARTS), those(ARTS | POOL)), "Simhallens aktiviteter tack >> Kulturskolans också"),
    (those(finish("2025-12-01", "2025-12-31")), "Vad är planerat att bli klart i november? >> december då"),
    (number(goal("3.1") & now(K)), "Vad ligger under KF-mål 1? >> Hur många av dem är försenade? >> Och klara?"),
    (either(those(title("konstsamlingen"), "Ej påbörjad"), said("nej", "inte")), "Vem ansvarar för inventeringen av konstsamlingen? >> Har de börjat med den?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
