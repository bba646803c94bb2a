# ruff: noqa: E501
"""A week at kommunledningskontoret: an investigator, a communications officer, an HR chief, the kommundirektör before
the board's meeting, an auditor.

Sixty in a hundred are everyday and plain, a quarter have two conditions, a comparison, an exception, a quantifier or a
time span, and 12 are conversations of two or three turns."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    EVERY,
    LATE,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
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
    either,
    every,
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
    title,
    under,
    unit,
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
    then_and_now,
    those,
    top_unit,
)

WORLD = "full"

ECONOMY, HR, IT = unit("Ekonomi"), unit("HR och lön"), unit("IT och digitalisering")
BUSINESS, COMMS = unit("Näringsliv och marknad"), unit("Kommunikation")
SAFE = unit("Kommunledningskontoret/Trygg och säker")

_GOALS = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "bästa möjliga bemötande"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "trygga utomhus"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "framkant i miljö"),
    "4.1": ("nämndspecifikt mål 1", "attraktiv och trygg kommun"),
    "4.2": ("nämndspecifikt mål 2", "högre upp i åldrarna", "pensionsuttag"),
    "4.3": ("nämndspecifikt mål 3", "stärka näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "drogfritt liv"),
}


_UNANSWERED = (
    "ej rapporter", "inte rapporter", "rapporterades inte", "inte har rapporter", "inte har svarat", "inte svarat",
    "inget svar", "ingen rapport", "inte fått", "inte lämnat", "svar saknas", "saknar svar", "saknar rapport",
    "rapport saknas",
)  # fmt: skip


def yes(*words: str) -> Wanted:
    return every(said("ja", "japp", "stämmer", "det stämmer"), sure(*words))


def no(*words: str) -> Wanted:
    return every(said("nej", "inte", "ännu inte"), sure(*words))


def unanswered(wanted: Those) -> Wanted:
    """These, and that there is no answer of them."""
    return every(those(wanted), text_has(*_UNANSWERED))


def nothing(word: str) -> Wanted:
    """That there are none, with that word (in capitals as it is) in the text."""

    def problem(_facts: Facts, answer: Answer) -> str:
        if answer.activities or answer.value:
            return f"{len(answer.activities)} activities, {answer.value}"
        return "" if word in answer.text else f"no {word}"

    return Wanted(SURE, problem)


def summary() -> Wanted:
    """That so many are delayed."""
    return Wanted(
        SURE,
        lambda facts, answer: (
            sure("försen").problem(facts, answer) or numbers_told(len(now(D).among(facts))).problem(facts, answer)
        ),
    )


def goals(wanted: tuple[str, ...], never: tuple[str, ...]) -> Wanted:
    """Goals by one of their names in the text, and none of those others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        named = {number for number, names in _GOALS.items() if any(name in text for name in names)}
        missing, extra = set(wanted) - named, set(never) & named
        return f"{sorted(missing)} missing, {sorted(extra)} too many" if missing or extra else ""

    return Wanted(SURE, problem)


EVERYDAY: Batch = (
    (
        either(or_units(within(now(D), now(R, P))), units_of(now(D)), units_of(now(D, R)), units_of(now(D, R, P))),
        "Hej! Jag är ny som utredare här. Kan du berätta var det har kört ihop sig?",
    ),
    (those(HR & now(D)), "försenat hos HR?"),
    (
        because(title("återbruk av möbler"), "hyresvärden"),
        "Vi pratade om återbruket av möbler på fikat och ingen visste vad problemet är. Vet du?",
    ),
    (owner(title("digital post")), "Jag hittar inte vem som sitter på införandet av digital post."),
    (or_units(day_told(title("Power BI"), "2025-10-16")), "Power BI, vilket datum siktar de på?"),
    (
        either(
            those(ECONOMY),
            every(nothing("Ekonomi"), text_has("svar", "rapport", "lämna", "saknas")),
            every(said("ja", "alla", "allt", "inget", "inga", "ingen"), sure("ekonomi")),
            sure("ekonomi", "5 av 5"),
            sure("ekonomi", "100 %"),
        ),
        "Ekonomi har väl lämnat in allt de skulle?",
    ),
    (those(now(P)), "pausat just nu"),
    (
        either(or_units(within(collab("SBF"), collab("Alla förvaltningar"))), yes("SBF", "PopUp")),
        "Är SBF inblandade i nånting av det vi gör?",
    ),
    (so_many(EVERY), "Totalt antal aktivteter i planen, tack."),
    (those(now(K)), "Ska skriva en rad på intranätet om sånt vi har blivit klara med. Vad kan jag ta upp?"),
    (unanswered(title("Mediautbildning")), "hur e de med mediautbildningen"),
    (those(COMMS), "Kommunikations aktiviteter, hela listan är du snäll"),
    (
        either(those(title("PopUp"), "Avslutad"), yes("PopUp")),
        "Stämmer det att upplevelsecentret för mat är färdigt? Jag vill inte skriva fel.",
    ),
    (
        or_units(day_told(title("marknadsföring"), "2026-04-03")),
        "När ska kommunikationen och marknadsföringen av det geografiska området vara i mål?",
    ),
    (summary(), "Jag skulle vilja ha ett kort stycke om hur det står till överlag, det ska in i nyhetsbrevet."),
    (
        either(those(goal("4.3")), goals(("4.3",), ("3.2", "3.3", "4.2", "4.4"))),
        "Vilket av målen är det som rör näringslivet?",
    ),
    (those(HR), "Hur går det för mitt eget gäng på HR och lön?"),
    (
        because(title("förlängt arbetsliv"), "projektledare"),
        "Det här med förlängt arbetsliv släpar ju. Vad är det som krånglar?",
    ),
    (
        either(those(title("personalsystem"), "Ej påbörjad"), no("personalsystem")),
        "personalsystemet, har den upphandlingen kommit igång?",
    ),
    (
        every(assessed("bedöms inte uppnås"), goals(("4.2",), ())),
        "Vilken bedömning har målet om att medarbetare ska vilja jobba högre upp i åldrarna?",
    ),
    (anyhow("65+", "3 %"), "Hur stor del av personalen var 65 eller äldre när målet sattes?"),
    (
        either(
            unanswered(title("personalpolitiskt")),
            every(said("stämmer", "det stämmer", "du minns rätt", "ja, det stämmer"), sure("personalpolitiskt")),
        ),
        "Personalpolitiska programmet rapporterades väl inte i våras, eller minns jag fel?",
    ),
    (
        either(summary(), or_units(within(now(D), now(R, P, S, X, None)))),
        "Jag ska in till kommunstyrelsen på tisdag. Vad behöver jag känna till?",
    ),
    (unanswered(title("Utbildningshub")), "Utbildningshubben?"),
    (
        either(
            silent(),
            those(now(None)),
            units_of(now(None)),
            sure(
                "Enhetschef Kommunledningskontoret",
                "Enhetschef Kommunikation",
                "Enhetschef Medborgarservice",
                "Enhetschef Kommundirektör",
            ),
        ),
        "Säg vilka som inte har svarat så ringer jag dem själv.",
    ),
    (
        either(
            every(assessed("bedöms delvis uppnås"), goals(("3.2",), ())),
            those(goal("3.2")),
            sure("76 %", "trygga utomhus"),
        ),
        "Hur ligger vi till med målet att folk ska känna sig trygga utomhus?",
    ),
    (text_has(*forms("2025-09-05")), "hur länge är det öppet för att svara"),
    (goals(("3.3", "4.2"), ("4.1", "4.3")), "Finns det något mål som vi inte ser ut att klara?"),
    (those(title("näringslivsstrategi"), "Pågår enligt plan"), "Näringslivsstrategin. Kort status, inga utsvävningar."),
    (those(now(X)), "Har vi lagt ner nåt?"),
    (
        those(LATE),
        "God morgon, jag reviderar er uppföljning och behöver veta vilka rapporter som kom in efter att omgången hade stängt.",
    ),
    (anyhow("skydd"), "Får jag läsa kommentaren till risk- och sårbarhetsanalysen?"),
    (
        every(sure("påminn"), numbers_told(4)),
        "Det gick ut påminnelser i tertial 1 också, hur många då?",
    ),
    (explained("avförd", "avslutad"), "Avförd och avslutad, är inte det samma sak?"),
    (sure("förstudie"), "Det står ett F efter en del aktiviteter, vad står det för?"),
    (either(share(REPORTED), sure("34 av 39"), sure("87 %")), "svarsfrekvens?"),
    (those(PROTECTED), "Lista vad som är skyddat."),
    (anyhow("Index 74"), "Vad landade företagens nöjd kund-index på i årets mätning?"),
    (
        anyhow("servicemätning", "Enhetschef Medborgarservice"),
        "Vem vänder man sig till om man har frågor om servicemätningen?",
    ),
    (
        anyhow("54", "ranking"),
        "Vilken placering hade Mjölby i Svenskt Näringslivs ranking som utgångsläge?",
    ),
    (ASKED_BACK, "Kan du mejla Medborgarservice åt mig och be dem skynda på?"),
    (ASKED_BACK, "Hur många anställda har HR och lön?"),
    (either(ASKED_BACK, listed(NONE)), "nya badhuset då, hur går det med det"),
    (those(title("Viable cities"), "Ej påbörjad"), "vad hände med viable cities"),
    (
        either(those(title("digitaliseringsstrategi"), "Pågår enligt plan"), yes("digitaliseringsstrategi")),
        "Digitaliseringsstrategin rullar väl på som den ska?",
    ),
    (those(now(R)), "Allt gult, tack."),
    (those(kind("F")), "Vilka förstudier finns med i år?"),
    (
        either(those(says("rekrytering")), units_of(says("rekrytering"))),
        "Jag undrar om det är någon som skriver om rekrytering i sin kommentar.",
    ),
)  # fmt: skip

COMPOUND: Batch = (
    (those(kind("P") & now(D, R)), "Av projekten, vilka är antingen försenade eller går med avvikelse?"),
    (those(finish("2025-10-01", "2025-12-31")), "Vad planeras bli färdigt under årets sista kvartal?"),
    (those(ECONOMY & ~now(K)), "Ekonomi, men skippa det som redan är avslutat."),
    (
        either(
            compared(SAFE & now(D), HR & now(D), "Trygg och säker", "HR"),
            top_unit("Trygg och säker", "HR och lön"),
        ),
        "Har HR fler förseningar än Trygg och säker eller är det tvärtom?",
    ),
    (
        either(
            units_where(lambda facts, held: not some(now(D), facts, held)),
            units_where(lambda facts, held: not some(now(D), facts, held) and some(REPORTED, facts, held)),
        ),
        "Vilka enheter har inte en enda försenad aktivitet?",
    ),
    (
        those(then(D) & now(G, K)),
        "Av dem som låg efter i första tertialet, vilka har kommit i fas igen?",
    ),
    (so_many(IT & ~now(G, K)), "Hur många av IT:s aktiviteter är varken klara eller går enligt plan?"),
    (
        either(share(now(K), kind("P")), share(now(K), kind("P") & REPORTED), sure("3 av 15"), sure("3 av 14")),
        "Hur stor del av våra projekt är avslutade, i procent?",
    ),
    (
        or_units(within(says("väntar på beslut") & ~now(D, X), says("väntar på beslut") & now(X))),
        "Vad väntar på beslut utan att vara försenat för den sakens skull?",
    ),
    (
        either(
            no(),
            those(goal("4.2")),
            those(goal("4.2") & now(D)),
            those(goal("4.2") & ~now(D)),
            compared(goal("4.2") & now(D), goal("4.2")),
            share(now(D), goal("4.2")),
        ),
        "Är precis allting under nämndspecifikt mål 2 försenat?",
    ),
    (
        first_is("marknadsföring för det geografiska"),
        "Om man bortser från det som är försenat, vilken aktivitet blir färdig allra sist?",
    ),
    (then_and_now(then(D), now(D)), "Antal försenade: i T1 jämfört med idag?"),
    (
        those(reported_between("2025-08-18", "2025-08-24")),
        "För granskningen behöver jag de aktiviteter som rapporterades från måndag 18 till söndag 24 augusti.",
    ),
    (those(then(D) & now(D)), "Är det något som är försenat för andra tertialet i rad?"),
    (
        those(under("Kommunledningskontoret") & kind("P") & ~now(K, X)),
        "Ta fram kommunledningskontorets projekt, inklusive Trygg och säker och Medborgarservice, men hoppa över de avslutade och avförda.",
    ),
    (those(collab("Alla förvaltningar") & now(D)), "rött och i samverkan med alla förvaltningar"),
    (
        either(
            units_where(lambda facts, held: not some(now(D, None), facts, held)),
            those(BUSINESS | IT, "Näringsliv och marknad", "IT och digitalisering"),
        ),
        "Finns det någon enhet där varje aktivitet är rapporterad och ingen av dem är försenad?",
    ),
    (
        those(now(G) & POSTPONED),
        "Bland det som sägs gå enligt plan, vad har ändå fått ett senare slutdatum än det hade i T1?",
    ),
    (
        goals(("3.1",), ("3.2", "3.3", "4.1", "4.3")),
        "Vilka mål har en sämre bedömning nu än i våras?",
    ),
    (those(then(K) & ~now(K)), "Vad rapporterades som avslutat i våras men är det inte längre?"),
)  # fmt: skip

TALKS: Batch = (
    (nothing("IT"), "Vilka är försenade? >> Och hos IT?"),
    (first_is("förlängt arbetsliv"), "Jag vill se HR och lön >> Vilken av dem blir klar sist?"),
    (
        those(now(None), "Försenad", "Pausad", "Ej påbörjad", "Pågår enligt plan"),
        "Vilka aktiviteter saknar svar? >> Vad hade de för status förra tertialet?",
    ),
    (so_many(now(K, X)), "hur många är klara >> räkna med de avförda också"),
    (
        because(title("service och bemötande vid myndighetsutövning"), "beslut"),
        "Näringsliv och marknad, hur går det för dem? >> Visa bara den som är pausad. >> Varför står den still?",
    ),
    (
        those(goal("4.2") & kind("P") & ~now(D)),
        "Vad hör till nämndspecifikt mål 2? >> Jag behöver bara projekten. >> Vilka av dem är inte försenade?",
    ),
    (those(finish("2025-11-01", "2025-11-30")), "Vad ska bli färdigt i oktober? >> Månaden efter då?"),
    (
        either(
            or_units(days_told(title("samarbetsplattform"), NONE, "2025-11-26", "2026-03-29")),
            every(yes(), text_has(*forms("2026-03-29"))),
        ),
        "Hur är det med samarbetsplattformen? >> Har slutdatumet ändrats sedan i våras?",
    ),
    (those(goal("4.1", "4.3")), "Vilka mål bedöms uppnås? >> Och vilka aktiviteter ligger under de målen?"),
    (those(SAFE & ~PROTECTED), "visa trygg och säker >> samma lista utan det skyddade"),
    (
        those(title("Krigsorganisation"), "Försenad"),
        "Hur är läget med styrel? >> Okej tack. Krigsorganisationen då?",
    ),
    (those(COMMS & now(None)), "Är Kommunikation klara med sin rapportering? >> Vad är det som fattas?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
