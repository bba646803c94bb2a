# ruff: noqa: E501
"""The evening before the board meeting: the chair, the secretary and the director; the bundled plan.

60 questions that a hasty reader answers wrongly: quantifiers, ranks, change, days, exclusions; 7 follow up."""

import re

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    EVERY,
    LATE,
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
    because,
    collab,
    counted,
    detail,
    either,
    finish,
    first_is,
    goal,
    kind,
    listed,
    now,
    share,
    some,
    state,
    sure,
    text_has,
    then,
    these,
    title,
    unit,
    units,
    units_of,
    units_where,
    units_with,
    within,
)  # fmt: skip
from tests.plan.questions.fresh.reception import any_word
from tests.plan.questions.fresh.wishes import day_told, first_are, goals_told, how_many, reported_between, then_and_now
from tests.plan.questions.world import T2

KLK_NAME, TS_NAME, MS_NAME = (
    "Kommunledningskontoret", "Kommunledningskontoret/Trygg och säker", "Kommunledningskontoret/Medborgarservice",
)  # fmt: skip
EK, IT, HR = unit("Ekonomi"), unit("IT och digitalisering"), unit("HR och lön")
KLK, TS = unit(KLK_NAME), unit(TS_NAME)
KF1, KF2, KF3 = "KF-mål 1", "KF-mål 2", "KF-mål 3"
N1, N2, N3, N4 = "nämndspecifikt mål 1", "nämndspecifikt mål 2", "nämndspecifikt mål 3", "nämndspecifikt mål 4"
ALL_GOALS = (KF1, KF2, KF3, N1, N2, N3, N4)
CLOSES = ("2025-09-05", "5 september", "5 sep")
EMPTY = EVERY & ~EVERY


def said(*words: str) -> Wanted:
    """An answer that begins with one of these words, after its heading."""

    def problem(_facts: Facts, answer: Answer) -> str:
        start = re.match(rf"\W*(?:{'|'.join(words)})\b", answer.lead[0] if answer.lead else answer.text, re.IGNORECASE)
        return "" if start else f"begins with none of {words}"

    return Wanted(SURE, problem)


NO, YES = said("nej"), said("ja")
NONE = either(listed(EMPTY), counted(0), said("nej", "ingen", "inga", "inget"))


def only_goals(*wanted: str) -> Wanted:
    """These goals by their names, and none of the other six."""
    return goals_told(wanted, tuple(each for each in ALL_GOALS if each not in wanted))


def _places(facts: Facts, text: str) -> dict[str, int]:
    """Where each unit is first named; a part of a unit is another than the whole."""
    found = {name: re.search(rf"\b{re.escape(name.split('/')[-1])}\b(?!\s*/)", text) for name in facts.plan.units}
    return {name: match.start() for name, match in found.items() if match}


def top_units(*names: str) -> Wanted:
    """Exactly these units, or these named before any other."""

    def problem(facts: Facts, answer: Answer) -> str:
        if answer.kind == "units" and set(answer.units) == set(names):
            return ""
        places = _places(facts, answer.text)
        missing = [each for each in names if each not in places]
        if missing:
            return f"no {missing}"
        last = max(places[each] for each in names)
        early = [each for each, place in places.items() if place < last and each not in names]
        return f"{early} before the last of {names}" if early else ""

    return Wanted(SURE, problem)


def top_goal(name: str) -> Wanted:
    """This goal named, and before any of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        place = text.find(name.lower())
        if place < 0:
            return f"no {name}"
        return next((f"{e} before {name}" for e in ALL_GOALS if e != name and -1 < text.find(e.lower()) < place), "")

    return Wanted(SURE, problem)


def per_unit_told(those: Those) -> Wanted:
    """Every unit that has some of these, with its number on a line that names it."""

    def problem(facts: Facts, answer: Answer) -> str:
        found = set(those.among(facts))
        lines = answer.text.splitlines()
        for name in facts.plan.units:
            number = sum(name in each.units and each.id in found for each in facts.plan.activities)
            named = [line for line in lines if name in _places(facts, line)]
            if number and not any(re.search(rf"(?<![\d\-T,.]){number}(?![\d\-])", line) for line in named):
                return f"no {number} for {name}"
        return ""

    return Wanted(SURE, problem)


def in_time(facts: Facts, held: list[Activity]) -> bool:
    """Everything is reported, and nothing delayed."""
    return not any(state(facts, each, T2) in (None, D) for each in held)


WORLD = "full"

CHAIR: Batch = (
    # All, none, most, half, at least, only.
    (
        either(NO, only_goals(KF1, N1, N3, N4), only_goals(KF2, KF3, N2)),
        "Har vart och ett av målen minst en försenad aktivitet?",
    ),
    (
        either(NO, share(now(K), kind("P")), counted(kind("P") & now(K)), listed(kind("P") & now(K))),
        "Hälften av projekten borde vara avslutade vid det här laget. Är de det?",
    ),
    (
        either(NO, share(now(G)), counted(now(G)), listed(now(G))),
        "Går de flesta av aktiviteterna enligt plan?",
    ),
    (only_goals(KF2, N2), "Vilka mål har minst två försenade aktiviteter?"),
    (units_with(now(D), 2), "Vilka enheter har minst två försenade aktiviteter?"),
    (units_where(in_time), "Vilka enheter har rapporterat alla sina aktiviteter och har ingen försenad?"),
    (units_with(EVERY, 1, 1), "Vilken enhet har bara en enda aktivitet?"),
    (
        either(
            units_where(lambda facts, held: not some(now(D, P, X), facts, held)),
            units_where(lambda facts, held: not some(now(D, P, X), facts, held) and some(REPORTED, facts, held)),
        ),
        "På vilka enheter är ingenting försenat, pausat eller avfört?",
    ),
    (
        either(YES, share(REPORTED, goal("4.3")), counted(goal("4.3") & REPORTED), listed(goal("4.3") & REPORTED)),
        "Har samtliga aktiviteter under nämndspecifikt mål 3 rapporterats för T2?",
    ),
    (NONE, "Är någon av förstudierna avslutad?"),
    (
        within(kind("F") & ~kind("A") & ~now(K, X), kind("F") & ~now(K, X)),
        "Vilka förstudier är varken avslutade eller avförda?",
    ),
    # Goals.
    (only_goals(N4), "Vilket av målen saknar bedömning för T2?"),
    (only_goals(KF1, KF3, N3, N4), "Vilka mål har inte en enda avslutad aktivitet?"),
    (either(counted(2), only_goals(N1, N3)), "Hur många av målen bedöms nås?"),
    (only_goals(N1), "Vilket mål har en bättre bedömning nu än i T1?"),
    (sure("inte uppnås"), "Nämndspecifikt mål 2 gick inte att bedöma i våras. Vad är bedömningen nu?"),
    (sure("61"), "På vilken plats ligger vi nu i Svenskt näringslivs ranking?"),
    (
        either(top_goal(N1), these(goal("4.1") & now(None))),
        "Under vilket mål är det flest aktiviteter som inte har rapporterats?",
    ),
    (listed(goal("4.2")), "Hur går det för KF-mål 2? >> Visa nämndspecifikt mål 2 i stället för KF-målet."),
    (listed(goal("4.2") & now(D)), "Vad är försenat? >> Bara under det mål som handlar om att jobba högre upp i åldrarna."),
)  # fmt: skip

SECRETARY: Batch = (
    # Late, missing, days.
    (
        either(these(now(None) & ~KLK), units("Kommunikation", MS_NAME, "Kommundirektör"), units("Kommunikation", "Kommundirektör")),
        "Vems rapporter saknas fortfarande, förutom Kommunledningskontorets egna?",
    ),
    (how_many(now(None) & then(D)), "Hur många av dem som saknas i T2 var försenade i T1?"),
    (per_unit_told(now(None)), "Hur många rapporter saknas per enhet?"),
    (either(listed(LATE), units_of(LATE), counted(LATE)), "Vilka svarade först efter att T1 hade stängt?"),
    (
        either(NONE, counted(LATE & now(None))),
        "Vilka rapporterade efter stängningen i T1? >> Är det någon av dem som saknas även i T2?",
    ),
    (listed(reported_between("2025-08-30", "2025-08-31")), "Vilka rapporter kom in i lördags och söndags?"),
    (text_has("2 dagar", "två dagar", *CLOSES), "Hur många dagar är det kvar innan svarstiden går ut?"),
    (listed(finish("2025-09-03", "2025-10-03")), "Vilka ska vara klara inom 30 dagar från i dag?"),
    (
        listed(finish("2025-09-16", "2025-10-31")),
        "Vilka slutdatum infaller mellan den 16 september och den 31 oktober?",
    ),
    (these(finish("2025-12-25", "2025-12-31")), "Har något slutdatum mellan juldagen och nyårsafton?"),
    (listed(finish("2026-01-01")), "Vilka väntas bli klara först nästa år?"),
    # Plain facts.
    (detail(title("Utbildningshub"), "UTB"), "Vem samverkar vi med om utbildningshubben?"),
    (sure(N1), "Vilket mål hör införandet av digital post till?"),
    (text_has("förstudie", "A/F"), "Vad är välfärdsbrottslighet för typ av insats, aktivitet eller projekt?"),
    (day_told(title("personalpolitiskt"), "2026-02-18"), "Till vilken dag är översynen av personalpolitiska programmet lovad?"),
    (because(title("Cirkulär"), "hyresvärden"), "Varför har återbruket av möbler halkat efter?"),
    (
        either(detail(title("M365"), "Pågår enligt plan"), ASKED_BACK),
        "Varför är M365 gul?",
    ),
    (
        any_word(title("Cirkulär"), "2025-08-24", "24 augusti", "tertial 2", "T2"),
        "Sedan när är förstudien om återbruk av möbler försenad?",
    ),
    (units("IT och digitalisering", MS_NAME), "Hur går det med digital post? >> Vilka enheter delar på den?"),
    # Outside the plan.
    (ASKED_BACK, "Hur röstade oppositionen om näringslivsstrategin?"),
    (ASKED_BACK, "Vilka ledamöter har anmält förhinder till i morgon?"),
    (ASKED_BACK, "Kan du flytta slutdatumet för ledningssystemet till den 31 januari?"),
)  # fmt: skip

DIRECTOR: Batch = (
    # Who has most, rank.
    (
        top_units("Ekonomi", TS_NAME, "IT och digitalisering", KLK_NAME, "Kommunikation"),
        "Vilken enhet har flest avslutade aktiviteter?",
    ),
    (first_is("ledningssystemet"), "Vilken av de försenade har tidigast slutdatum?"),
    (first_is("Utvecklad kommunikation"), "Vilken av alla pågående aktiviteter har det allra senaste slutdatumet?"),
    (first_are("inköp", "Stärkt kommunikation", "näringslivsstrategi"), "Vilka tre aktiviteter ligger närmast sitt slutdatum?"),
    (per_unit_told(now(D)), "Hur många försenade har varje enhet?"),
    # Change.
    (these(then(K) & ~now(K)), "Vad var avslutat i T1 men är det inte längre?"),
    (listed(now(D) & ~then(D)), "Vilka är försenade för första gången?"),
    (
        either(ASKED_BACK, text_has("inga åtgärder", "ingen åtgärd", "saknar åtgärd", "åtgärder saknas", "åtgärd saknas")),
        "Vilka åtgärder är beslutade för det förlängda arbetslivet?",
    ),
    (
        within(now(R) & ~then(R, None), now(R)),
        "Vilka har blivit gula sedan T1?",
    ),
    (within(then(S) & now(G), then(S) & now(G, D)), "Vilka var inte påbörjade i T1 men är i gång nu?"),
    (then_and_now(then(K), now(K)), "Är det fler avslutade nu än i T1, och hur många var det då?"),
    # Excluded, both, instead.
    (listed(now(G) & ~IT), "Vad går enligt plan, förutom det som IT har?"),
    (listed(now(D) & ~TS & ~HR), "Vilka försenade ligger varken på Trygg och säker eller på HR?"),
    (these(kind("P") & now(D) & finish("2026-01-01")), "Vilka projekt är försenade och blir klara först nästa år?"),
    (listed(collab("Alla förvaltningar") & now(R, P)), "Vilka som berör alla förvaltningar är antingen gula eller pausade?"),
    (listed(now(P)), "Vilka är försenade? >> Ge mig de pausade i stället."),
    (these(EK & now(D)), "Vilka är försenade? >> Hur ser det ut om man bara räknar Ekonomi?"),
    (counted(now(D) & ~kind("P")), "Hur många projekt är försenade? >> Och hur många av de andra, alltså allt som inte är projekt?"),
)  # fmt: skip

BATCH: Batch = CHAIR + SECRETARY + DIRECTOR
