# ruff: noqa: ARG005, E501
"""A director with ten seconds, a controller at kommunledningskontoret with the tertial report to write, a unit manager
on the phone, a councillor's secretary, and somebody new who has never met the bot.

80 questions: 48 everyday and plain, 20 with two conditions, a comparison, an exception, a quantifier or a time span,
and 12 conversations of two or three turns."""

from __future__ import annotations

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    CHANGED,
    LATE,
    LISTS,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SURE,
    TROUBLE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    Those,
    Wanted,
    X,
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
    assessed,
    compared,
    day_told,
    forms,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)

WORLD = "full"

ECONOMY, HR, IT = unit("Ekonomi"), unit("HR och lön"), unit("IT och digitalisering")
OFFICE, OFFICE_ALL = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
SAFE = unit("Kommunledningskontoret/Trygg och säker")
NO = said("nej", "inget", "inga", "ingen", "ingenting")

_GOALS = {
    "3.1": ("kf-mål 1", "fullmäktiges mål 1", "hitta information"),
    "3.2": ("kf-mål 2", "fullmäktiges mål 2", "trygga utomhus"),
    "3.3": ("kf-mål 3", "fullmäktiges mål 3", "framkant"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "attraktiv och trygg kommun"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "högre upp i åldrarna"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "drogfri"),
}
_OUTLOOKS = ("bedöms uppnås", "bedöms delvis uppnås", "bedöms inte uppnås", "kan inte bedömas")


def told_of(wanted: Those, *words: str) -> Wanted:
    """Exactly these, with one of the words in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        return those(wanted).problem(facts, answer) or text_has(*words).problem(facts, answer)

    return Wanted(those(wanted).kinds, problem)


def nothing() -> Wanted:
    """That there are none: an empty list, or zero."""

    def problem(_facts: Facts, answer: Answer) -> str:
        if answer.activities or answer.value:
            return f"{len(answer.activities)} activities, {answer.value}"
        return ""

    return Wanted(LISTS | {"detail", "count"}, problem)


def plain(*words: str) -> Wanted:
    """Words about the bot or a concept, one of these in them, and no activities listed."""

    def problem(facts: Facts, answer: Answer) -> str:
        if answer.activities:
            return f"{len(answer.activities)} activities"
        return text_has(*words).problem(facts, answer) if words else ""

    return Wanted(ANY - {"clarify"} if words else ANY, problem)


def goals_named(must: tuple[str, ...], may: tuple[str, ...] = ()) -> Wanted:
    """The first in the text by one of their names, and none besides but of the second."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        named = {number for number, names in _GOALS.items() if any(each in text for each in names)}
        missing, extra = set(must) - named, named - {*must, *may}
        return f"no {sorted(missing)}, {sorted(extra)} too" if missing or extra else ""

    return Wanted(SURE, problem)


def unassessed(number: str) -> Wanted:
    """The goal is named with a word of assessing, and no assessment told of it."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        if not any(each in text for each in _GOALS[number]):
            return f"no {number}"
        if "bedöm" not in text:
            return "nothing of an assessment"
        return next((f"{each!r} told" for each in _OUTLOOKS if each in text), "")

    return Wanted(ANY, problem)


def each_with_number() -> Wanted:
    """Every unit with a delayed activity, and the numbers that they have."""

    def problem(facts: Facts, answer: Answer) -> str:
        named = sure("Trygg och säker", "Kommunledningskontoret", "HR och lön", "Ekonomi").problem(facts, answer)
        return named or numbers_told(3, 2, 1).problem(facts, answer)

    return Wanted(SURE, problem)


EVERYDAY: Batch = (
    # The director.
    (summary(), "Hur ligger vi till?"),
    (or_units(TROUBLE), "Vad brinner?"),
    (so_many(now(D)), "antal röda"),
    (either(summary(), TROUBLE), "Nåt jag måste känna till inför KSAU på torsdag?"),
    (or_units(within(now(G), now(K))), "Vad flyter på?"),
    (
        top_unit("Kommunledningskontoret", "Ekonomi", "HR och lön", "IT och digitalisering", "Näringsliv och marknad", "Kommunikation", "Trygg och säker"),
        "Vem har mest på sitt bord?",
    ),
    (
        either(
            then_and_now(then(D), now(D)),
            within(then(G) & now(D), CHANGED | now(None) | then(None)),
            said("sämre"),
        ),
        "Är läget bättre eller sämre än vid förra uppföljningen?",
    ),
    (those(now(X)), "Har vi lagt ner något?"),
    # The unit manager.
    (
        either(nothing(), NO, sure("5 av 5")),
        "hej ekonomi här, va har vi kvar å svara på",
    ),
    (text_has(*forms("2025-09-05"), "5/9"), "hur länge till kan man svara?"),
    (either(those(IT), those(IT & ~now(K, X))), "vad ligger på it nu"),
    (told_of(title("Mediautbildning"), "rapporter", "inget svar", "inte svarat", "saknas"), "medieutbildningen hur går d"),
    (those(title("personalsystem"), "Ej påbörjad"), "kan du kolla upphandlingen av personalsystem åt mig"),
    (because(title("återbruk"), "lokal"), "Varför dröjer möbelåterbruket?"),
    (those(title("digital post"), "Pausad"), "digital post?? va hände där"),
    (either(day_told(title("Power BI"), "2025-10-16"), said("ja")), "Har Power BI-grejen fått nytt datum?"),
    (
        either(units("HR och lön"), text_has("enhetschef hr och lön", "chef8@"), those(HR)),
        "vem sitter på hr-frågorna",
    ),
    (those(reported_between("2025-09-01", "2025-09-01")), "kom det in nåt i måndags?"),
    (those(says("lokal")), "e de nån som saknar lokal"),
    # The controller.
    (either(share(REPORTED), sure("34 av 39")), "Hur hög är svarsfrekvensen?"),
    (those(now(None)), "Jag behöver alla aktiviteter utan rapport i T2."),
    (
        either(those(now(D, R, P)), those(now(D, R)), those(now(R)), those(now(D, R, P, X))),
        "Sammanställ avvikelserna så jag kan lägga in dem i tertialrapporten",
    ),
    (
        those(finish("2025-11-01", "2025-11-30")),
        "Vilka aktiviteter ska, enligt det senaste vi fått in, bli färdiga under november månad?",
    ),
    (those(LATE), "Vilka svar kom in först efter att våromgången hade stängt?"),
    (those(PROTECTED), "Vilka poster är skyddsmarkerade?"),
    (or_units(within(says("SKR"), title("SKR:s"))), "Hänger något på SKR?"),
    (goals_named(("3.3", "4.2"), ("3.1", "3.2", "4.4")), "Vilka mål ser vi inte ut att nå?"),
    (text_has("72"), "utgångsvärdet för INSIKT, vad var det?"),
    # The councillor's secretary.
    (
        or_units(within(now(K), title("digital post"))),
        "God morgon! Kommunalrådet undrar vilka aktiviteter som har slutförts hittills i år.",
    ),
    (those(title("allmänna val"), "enligt plan"), "Hej, gruppledaren ringde och ville höra om det går som tänkt med förberedelserna inför valet nästa år, vad kan jag hälsa?"),
    (
        either(day_told(title("digitaliseringsstrategi"), "2025-11-19"), said("ja")),
        "Hinner den nya digitaliseringsstrategin bli klar före jul?",
    ),
    (
        either(goals_named(("3.1", "3.2", "3.3")), those(goal("3.1", "3.2", "3.3"))),
        "Skulle du kunna ge mig målen som fullmäktige har ställt till oss?",
    ),
    (either(assessed("bedöms inte uppnås"), said("nej")), "Når vi klimatmålet?"),
    (unassessed("4.4"), "Hur bedöms målet om drogfria ungdomar?"),
    (owner(title("näringslivsstrategi")), "Vem håller i näringslivsstrategin?"),
    (
        text_has("skydd", "sekretess", "visas inte", "inte visas"),
        "Vad anges för skäl till att risk- och sårbarhetsanalysen är sen?",
    ),
    (ASKED_BACK, "Hur mycket pengar är avsatta till upplevelsecentret för mat?"),
    # Somebody new.
    (plain(), "Hej! Jag är ny här, vad kan jag fråga dig om?"),
    (text_has("förstudie"), "Vad betyder det när det står (F) efter en aktivitet?"),
    (
        plain("fyra månader", "april", "tredjedel", "tre gånger"),
        "Förlåt en dum fråga men vad är ett tertial?",
    ),
    (plain("avför"), "vad menas med att något är avfört"),
    (text_has("Kommunstyrelsen"), "Vilken nämnds plan är det du svarar om?"),
    (
        either(
            units_where(lambda facts, held: True),
            sure("Ekonomi", "Kommunledningskontoret", "Näringsliv", "Trygg och säker", "Kommunikation", "IT och", "Medborgarservice", "HR och", "Kommundirektör"),
        ),
        "Vilka enheter finns det egentligen?",
    ),
    (ASKED_BACK, "Kan du markera konkurrenspolicyn som avförd?"),
    (either(ASKED_BACK, those(NONE)), "Hur går det med bygglovshanteringen?"),
    (either(ASKED_BACK, those(NONE), counted(0)), "Vad var försenat 2023?"),
    (
        or_units(within(title("Trygg"), goal("3.2", "4.1") | SAFE)),
        "Jobbar ni med något som har med trygghet att göra, och vad i så fall?",
    ),
    (plain(), "tack för hjälpen!"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(ECONOMY & ~now(K, X)), "Vad har Ekonomi som inte är i mål ännu?"),
    (
        either(
            compared(HR & now(D), unit("Näringsliv och marknad") & now(D), "HR", "Näringsliv"),
            top_unit("HR och lön", "Näringsliv och marknad"),
            those(HR & now(D), "HR"),
        ),
        "Vilka har flest försenade, HR eller Näringsliv?",
    ),
    (those(then(D) & now(G)), "Finns det några som var röda i april men går enligt plan idag?"),
    (
        either(
            units_where(lambda facts, held: not some(now(D), facts, held)),
            units("Näringsliv och marknad", "Kommunikation", "IT och digitalisering", "Kommunledningskontoret/Medborgarservice"),
        ),
        "Vilka enheter är helt utan förseningar?",
    ),
    (those(now(D) & ~SAFE), "Alla försenade förutom Trygg och säkers, tack"),
    (
        either(numbers_told(3, 15), share(now(K), kind("P"))),
        "Hur många av projekten är klara, och hur många projekt är det sammanlagt?",
    ),
    (
        those(finish("2025-09-15", "2025-10-15")),
        "15 sep–15 okt, vad har sitt slutdatum i det spannet?",
    ),
    (
        those(kind("P") & collab("Alla förvaltningar") & now(D)),
        "Försenade projekt där alla förvaltningar är inblandade?",
    ),
    (
        either(NO, sure("3 av 5"), those(goal("3.2") & now(D)), those(goal("3.2") & ~now(D))),
        "Är allting under KF-mål 2 försenat?",
    ),
    (or_units(those(then(D) & now(D))), "Är det någon aktivitet som legat på försenad båda gångerna?"),
    (
        or_units(those(now(None) & then(D))),
        "Av dem vi inte fått svar om den här gången, vilka var försenade i våras?",
    ),
    (those(POSTPONED), "Vilka har skjutit upp sitt slutdatum jämfört med vad de sa i T1?"),
    (first_is("personalpolitiskt program"), "Vilken av HR och löns aktiviteter väntas bli färdig först?"),
    (those(IT & ~collab("Alla förvaltningar")), "Vad gör IT som inte involverar alla förvaltningar?"),
    (goals_named(("3.1",), ("4.2",)), "Har bedömningen blivit sämre för något av målen sedan förra tertialet, och vilket då?"),
    (either(share(now(D), SAFE), sure("3 av 7")), "Hur stor del av det Trygg och säker har är försenat?"),
    (
        or_units(within(title("allmänna val", "Digital signatur"), title("jämlik hälsa", "Viable cities"))),
        "Vad har vänt till det bättre på kommunledningskontoret sedan i våras?",
    ),
    (those(finish("2026-01-01") & ~HR), "Vad blir inte klart förrän efter nyår, HR borträknat?"),
    (
        units_where(lambda facts, held: len(held) >= 3 and not some(now(K), facts, held)),
        "Vilka enheter har minst tre aktiviteter men har inte fått en enda avslutad?",
    ),
    (
        either(said("ja", "alla", "samtliga"), sure("6 av 6"), those(IT & now(None)), those(IT)),
        "Har IT och digitalisering lämnat in för samtliga sina aktiviteter?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & kind("P")), "Vad är försenat? >> Och bland projekten?"),
    (because(title("förlängt"), "rekrytering"), "Hur går det för HR och lön? >> varför är det så segt med förlängt arbetsliv"),
    (text_has("enhetschef kommunikation", "chef5@"), "Vilka har inte lämnat in än? >> Vem ska jag ringa på Kommunikation?"),
    (
        those(goal("4.1") & IT & now(K)),
        "Vilka aktiviteter ligger under nämndspecifikt mål 1? >> Bara IT:s, tack. >> Vilka av dem är avslutade?",
    ),
    (either(those(now(D)), those(now(D, R))), "vilka är gula >> å röda?"),
    (
        told_of(title("återbruk"), "pågår enligt plan", *forms("2025-10-10")),
        "När räknar vi med att möbelåterbruket är på plats? >> Vad sa de om det i våras?",
    ),
    (those(ECONOMY), "Vad rapporterade Ekonomi i T1? >> och i T2"),
    (either(each_with_number(), those(now(D))), "Vilka enheter har försenade aktiviteter? >> Hur många har var och en?"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad ska bli klart i september? >> Månaden efter då?"),
    (
        either(those(OFFICE & ~now(G, K)), those(OFFICE_ALL & ~now(G, K))),
        "Visa Kommunledningskontorets aktiviteter >> Plocka bort alla som går enligt plan eller är avslutade",
    ),
    (
        either(NO, those(NONE), counted(0)),
        "Hur många förstudier finns det? >> Är någon av dem avslutad?",
    ),
    (
        either(counted(now(None)), those(now(None)), silent(), sure("34 av 39")),
        "Vad har Kommunikation på gång? >> Okej. Hur många svar saknas i hela planen?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
