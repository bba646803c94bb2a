# ruff: noqa: E501
"""Two days before the round closes at a municipal board: a politician's secretary, the controller, two unit managers between meetings, an auditor and somebody new at kommunledningskontoret.

Two fifths everyday, three in ten with conditions, quantifiers, shares or rankings, and three in ten conversations of two to four turns."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    EVERY,
    LATE,
    LISTS,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SHARED,
    SURE,
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
    became,
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
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    days_told,
    explained_by,
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
from tests.plan.questions.world import T2

WORLD = "full"

OFFICE = unit("Kommunledningskontoret")
SAFE = unit("Kommunledningskontoret/Trygg och säker")
MONEY, STAFF, COMPUTERS = unit("Ekonomi"), unit("HR och lön"), unit("IT och digitalisering")
NO = ("nej", "inget", "inga", "ingen", "inte")
NAMES = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "nöjd kundindex"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "trygga utomhus"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "i framkant"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "rekommendera andra"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "högre upp i åldrarna"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "drogfritt"),
}
"""What a goal may be called in an answer."""


def goals_named(*wanted: str) -> Wanted:
    """These goals by any of their names, and none of the others."""
    return goals_among(NAMES, wanted)


def top_goal(number: str) -> Wanted:
    """The goal is named before any of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        first = {
            each: min((at for name in names if (at := text.find(name)) >= 0), default=-1)
            for each, names in NAMES.items()
        }
        found = {each: at for each, at in first.items() if at >= 0}
        top = min(found, key=found.__getitem__) if found else ""
        return "" if top == number else f"{top or 'no goal'} first instead of {number}"

    return Wanted(SURE, problem)


def by_day(chosen: Those) -> Wanted:
    """Exactly these, and of those with a day the earlier before the later."""
    found = those(chosen)

    def problem(facts: Facts, answer: Answer) -> str:
        days = [
            report.finish
            for each in answer.activities
            if (report := facts.report(each.id, T2)) and report.finish and not report.status.is_finished
        ]
        return found.problem(facts, answer) or ("" if days == sorted(days) else "not by day")

    return Wanted(LISTS, problem)


EVERYDAY: Batch = (
    (within(now(D), now(R, P, X)), "Hej, behöver en snabb lista på det som inte går som det ska, till ksau imorgon"),
    (those(title("digital post"), "Pausad"), "läget på digital post?"),
    (day_told(title("personalpolitiskt"), "2026-02-18"), "När blir översynen av personalpolitiska programmet färdig"),
    (owner(title("näringslivsstrategi")), "vem har hand om näringslivsstrategin"),
    (because(title("Cirkulär"), "Lokal saknas"), "Varför släpar återbruket av möbler?"),
    (those(STAFF), "Vad har HR på sitt bord i år"),
    (so_many(EVERY), "hur mnga aktiviteter finns det i planen totalt"),
    (either(those(title("allmänna val"), "enligt plan"), said("ja", "jo")), "Är vi igång med förarbetet inför valet 2026?"),
    (
        either(those(now(None)), silent(), said("nej"), sure("34 av 39")),
        "Har alla svarat nu eller är det några som saknas?",
    ),
    (those(now(P)), "nåt som ligger på is, alltså pausat?"),
    (either(those(title("Trygghetspunkter"), "Avslutad"), said("ja", "jo")), "Trygghetspunkterna, är de färdiga?"),
    (within(title("ekonomisystem", "Cirkulär"), kind("F")), "Vilka förstudier har vi på gång"),
    (those(title("Digital kompetens"), "avvikelse"), "Hur går det för det där regionala initiativet om digital kompetens"),
    (text_has(*forms("2025-09-05")), "Hej! När är absolut sista dag att lämna in tertial 2"),
    (text_has("framkant"), "Vad säger kommunfullmäktiges mål 3?"),
    (
        either(those(goal("3.2")), assessed("bedöms delvis uppnås"), sure("delvis")),
        "Hur går det med målet att folk ska känna sig trygga utomhus?",
    ),
    (
        either(assessed("bedöms uppnås"), those(goal("4.3"))),
        "Når vi målet om näringslivsrankingen?",
    ),
    (those(collab("UTB")), "vad gör vi ihop med UTB"),
    (ASKED_BACK, "Kan du ändra digital post till avslutad åt mig, jag hinner inte"),
    (ASKED_BACK, "Vad har Viable cities kostat hittills?"),
    (text_has("skydd", "sekretess"), "vad står det i kommentaren om krigsplaceringen"),
    (explained_by("avvik"), "Ny här. Vad innebär Pågår med avvikelse?"),
    (either(numbers_told(7), numbers_told(11)), "Hur många påminnelser har gått ut i den här omgången?"),
    (text_has("Näringslivschef"), "Vem är kontaktperson för INSIKT-mätningen?"),
    (
        either(so_many(COMPUTERS & now(D)), said(*NO)),
        "har it nåt som är rött",
    ),
    (those(title("M365"), "enligt plan"), "M365 hur går de"),
    (those(now(K)), "God morgon, vilka saker är helt klara nu?"),
    (text_has("Enhetschef Kommunikation", "chef5@"), "vem är chef på Kommunikation"),
    (
        either(so_many(kind("P")), share(kind("P")), sure("15 av 39")),
        "Hur många av aktiviteterna är projekt egentligen?",
    ),
    (summary(), "Ge mig läget i korthet, ska in till kommunalrådet om två minuter"),
    (day_told(title("ekonomisystem"), "2025-10-29"), "när ska förstudin om ekonomisystemet va klar"),
    (those(title("Utbildningshub"), "rapporter"), "Utbildningshubben, vad är status där?"),
    (either(share(REPORTED), sure("34 av 39")), "Hur stor andel har rapporterat för T2"),
    (because(title("Datalager"), "Leverantören är sen"), "vad skriver ekonomi om datalagret?"),
    (those(goal("5.1")), "Visa de särskilda satsningarna tack"),
    (those(reported_between("2025-09-01", "2025-09-01")), "Vad kom in i måndags, den 1 september?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(kind("P") & now(D, P)), "Vilka projekt är försenade eller pausade?"),
    (
        either(share(now(D), SAFE), share(now(D), SAFE & REPORTED), sure("3 av 7")),
        "Hur stor andel av det som Trygg och säker ansvarar för är försenat?",
    ),
    (
        topmost("Trygg och säker", ("HR och lön", "Ekonomi", "Kommunikation", "IT och digitalisering", "Näringsliv och marknad")),
        "Vilken enhet har flest försenade aktiviteter?",
    ),
    (those(then(G) & now(D)), "Vad har gått från grönt i T1 till rött i T2?"),
    (those(then(D) & now(D)), "Är det någon aktivitet som var försenad i våras och fortfarande är det?"),
    (those(now(D) & ~SAFE), "Alla försenade utom de som ligger hos Trygg och säker"),
    (
        those(collab("Alla förvaltningar") & ~now(K)),
        "Vilka av aktiviteterna där alla förvaltningar ska samverka är inte avslutade?",
    ),
    (
        within(finish("2025-09-03", "2025-10-31"), finish("2025-09-03", "2025-10-31") | (now(None) & ~then(S))),
        "Vad ska vara i mål senast sista oktober?",
    ),
    (those(finish("2026-01-01", "2026-12-31")), "Vilka aktiviteter väntas bli klara först nästa år?"),
    (first_is("förlängt arbetsliv"), "Vilken av de försenade aktiviteterna har slutdatum längst bort?"),
    (top_goal("4.2"), "Vilket mål har flest förseningar under sig?"),
    (then_and_now(then(D), now(D)), "Hur många var försenade i T1 och hur många är det nu?"),
    (
        either(so_many(then(D) & now(G)), sure("2 av 6")),
        "Av dem som var försenade i T1, hur många går enligt plan i dag?",
    ),
    (
        either(
            units_where(lambda facts, held: not any(state(facts, each, T2) in (D, R, P) for each in held)),
            units("Kommunikation"),
        ),
        "Vilka enheter har varken något gult, rött eller pausat?",
    ),
    (those(SHARED), "Finns det aktiviteter som mer än en enhet ansvarar för?"),
    (those(says("rekrytering")), "I vilka kommentarer nämns rekrytering den här gången?"),
    (those(then(K) & ~now(K)), "Som revisor undrar jag: är något som rapporterades avslutat i T1 inte längre avslutat?"),
    (
        within(
            (then(G) & now(R, D, P) | then(K) & now(P)) & ~PROTECTED,
            (WORSE | then(P) & now(S, X)) & ~PROTECTED,
        ),
        "Vilka har fått sämre status sedan T1? Räkna bort de skyddade.",
    ),
    (
        those(kind("P") & goal("4.1", "4.2", "4.3", "4.4") & now(G)),
        "Vilka projekt under de nämndspecifika målen går enligt plan?",
    ),
    (
        either(
            compared(COMPUTERS, MONEY, "IT", "Ekonomi"),
            top_unit("IT och digitalisering", "Ekonomi"),
        ),
        "Vem har flest aktiviteter, IT eller Ekonomi?",
    ),
    (those(POSTPONED), "Vilka aktiviteter har fått ett senare slutdatum i T2 än de hade i T1?"),
    (either(goals_named("4.1", "4.3"), counted(2), sure("2 av"), sure("uppnås: 2"), sure("2 mål"), sure("två mål")), "Hur många av målen bedöms uppnås?"),
    (goals_named("3.3", "4.2"), "Vilka mål bedöms inte uppnås?"),
    (units_with(now(D), 2), "Vilka enheter har minst två försenade aktiviteter?"),
    (
        units_where(lambda facts, held: all(state(facts, each, T2) is not None for each in held)),
        "Vilka enheter har rapporterat precis allt de ska för T2?",
    ),
    (
        either(said("ja", "jo"), share(now(D), STAFF), sure("2 av 3"), so_many(STAFF & now(D))),
        "Stämmer det att mer än hälften av HR:s aktiviteter är försenade?",
    ),
    (either(those(LATE), units_of(LATE)), "Vilka rapporter kom in efter att T1 hade stängt?"),
)  # fmt: skip

TALKS: Batch = (
    (
        because(title("digital post"), "väntar på beslut"),
        "Hur går det med införandet av digital post? >> vem ansvarar >> och varför är det pausat",
    ),
    (
        days_told(STAFF & now(D), NONE, "2026-02-18", "2026-03-03"),
        "Vad är försenat? >> bara HR:s >> när ska de vara klara då",
    ),
    (
        either(so_many(now(None)), counted(4), silent()),
        "Vilka har inte rapporterat? >> hur många är det",
    ),
    (
        either(share(now(K), kind("P")), share(now(K), kind("P") & REPORTED), sure("3 av 15")),
        "Visa alla projekt >> vilka av dem är avslutade >> vad blir det i procent av projekten",
    ),
    (
        either(those(goal("3.3")), assessed("bedöms inte uppnås"), sure("inte uppnås")),
        "Hur ser det ut för KF-mål 2? >> och KF-mål 3",
    ),
    (those(MONEY & now(R)), "vad ligger på ekonomi >> är någon av dem gul"),
    (those(COMPUTERS & now(P)), "Vad har Ekonomi? >> IT då? >> har de nåt pausat"),
    (
        either(said("ja", "jo"), day_told(title("näringslivsstrategi"), "2025-06-05")),
        "När är näringslivsstrategin klar? >> Är det senare än vad de sa i T1?",
    ),
    (those(now(D) & PROTECTED), "Hur många är försenade >> vilka av dom är skyddade"),
    (
        either(
            because(now(X), "väntar på beslut"),
            within(title("förbättringsförslag"), now(X), "väntar på beslut"),
        ),
        "Har något blivit avfört? >> Varför då?",
    ),
    (
        by_day(goal("4.2") & ~now(K)),
        "Visa allt under nämndspecifikt mål 2 >> ta bort det som är avslutat >> sortera efter slutdatum",
    ),
    (those(then(P)), "Vilka är pausade? >> och i T1?"),
    (either(those(STAFF), units("HR och lön")), "Hur går det för Kommunikation >> och HR då"),
    (
        those(title("personalpolitiskt"), "Försenad"),
        "status på personalsystemet >> förlåt jag menade personalpolitiska programmet",
    ),
    (
        so_many(finish("2025-09-01", "2025-10-31")),
        "Vad ska bli klart i september? >> Och i oktober? >> Hur många är det sammanlagt under båda månaderna?",
    ),
    (
        either(said("nej", "inte"), those(title("ANDTS"), "rapporter"), those(OFFICE), sure("8 av 10")),
        "Vem ansvarar för informationsinsatserna kring ANDTS? >> Har de rapporterat det för T2?",
    ),
    (
        so_many(under("Kommunledningskontoret")),
        "Hur många aktiviteter har kommunledningskontoret? >> och om man räknar med Trygg och säker och Medborgarservice?",
    ),
    (
        every(sure("Ekonomi", "IT och digitalisering", "Kommunikation", "Näringsliv"), numbers_told(3)),
        "Vilka går enligt plan? >> hur många är det per enhet",
    ),
    (
        text_has("skydd", "sekretess"),
        "Vad har vi om cybersäkerhet? >> vilket slutdatum har den",
    ),
    (
        either(share(now(K), kind("F")), counted(0), said(*NO, "0"), sure("0 av 4"), sure("0 av 3")),
        "Hur stor andel av aktiviteterna är avslutade? >> och om man bara räknar förstudierna",
    ),
    (first_is("förlängt arbetsliv"), "Vilka är försenade? >> och vilken av dem blir klar sist"),
    (
        those(COMPUTERS & BETTER),
        "Vad har ändrats sen T1? >> bara det som blivit bättre >> och som hör till IT",
    ),
    (
        either(said("nej"), sure("delvis")),
        "Vilken bedömning har nämndspecifikt mål 1? >> var det samma bedömning i T1?",
    ),
    (
        either(said("jo", "ja"), those(title("Upphandling personalsystem"), "Försenad")),
        "Upphandling personalsystem, läget? >> Var inte den försenad i våras?",
    ),
    (those(COMPUTERS & kind("P") & now(K)), "Ekonomis projekt tack >> samma för IT >> de avslutade >> bara IT:s alltså"),
    (
        either(units("Kommundirektör"), topmost("Kommundirektör", ("HR och lön", "Ekonomi", "IT och digitalisering"))),
        "Vilken enhet har flest aktiviteter? >> Och vilken har minst?",
    ),
    (
        either(those(became(K)), within(became(K) & REPORTED & ~then(None), became(K))),
        "Vad är avslutat? >> Vilka av dem har blivit klara sedan T1?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
