# ruff: noqa: ARG005, E501
"""A controller prepares a board meeting: conditions combined, exclusions, tertials against each other, shares,
superlatives, predicates over units and goals, assessments, measures and dates.

World `kitchen` of `promise_world.py`: 20 January 2026, the year is over and T3 2025 is the newest tertial."""

from collections.abc import Callable
from datetime import date

from plan.calendar import swedish_day
from plan.facts import Facts
from plan.measure import MeasureState
from plan.model import Activity, Kind, Status
from plan.questions import Answer
from plan.tertial import Tertial
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    ASKS_BACK,
    CLARIFY,
    LISTS,
    PROTECTED,
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
    collab,
    counted,
    either,
    finish,
    first_is,
    goal,
    kind,
    listed,
    now,
    numbers_told,
    share,
    some,
    state,
    these,
    title,
    told,
    unit,
    units_of,
    units_where,
)  # fmt: skip
from tests.plan.questions.fresh.measure_keys import measure_count, measures, of_unit
from tests.plan.questions.world import T1, T2, T3

WORLD = "kitchen"
MAT, FAST, LOK = unit("Måltider"), unit("Fastighetsdrift"), unit("Lokalvård")
LED, TRA = "Ledning och stab", "Transport"
KF, NM = goal("3.1", "3.2"), goal("4.1", "4.2", "4.3")
GOALS = ("KF-mål 1", "KF-mål 2", "nämndspecifikt mål 1", "nämndspecifikt mål 2", "nämndspecifikt mål 3")
RANK: dict[Status | None, int] = {K: 5, G: 4, S: 3, R: 2, P: 1, D: 1, X: 0}


def at_end(*wanted: Status | None) -> Those:
    """The status in T3."""
    return now(*wanted, at=T3)


def at(when: Tertial, *wanted: Status | None) -> Those:
    return now(*wanted, at=when)


def moved(first: Tertial, last: Tertial, way: Callable[[int, int], bool]) -> Those:
    def test(facts: Facts, each: Activity) -> bool:
        one, other = state(facts, each, first), state(facts, each, last)
        return one is not None and other is not None and way(RANK[one], RANK[other])

    return Those(test)


def day(facts: Facts, each: Activity, when: Tertial) -> date | None:
    report = facts.report(each.id, when)
    return report.finish if report and not each.protected else None


def _days(facts: Facts, each: Activity) -> set[date]:
    return {found for when in (T1, T2, T3) if (found := day(facts, each, when))}


def _later(facts: Facts, each: Activity) -> bool:
    before, after = day(facts, each, T2), day(facts, each, T3)
    return bool(before and after and after > before)


OPEN = ~at_end(K, X)
ALONE = Those(lambda facts, each: not each.collaboration)
PASSED = Those(lambda facts, each: bool((d := day(facts, each, T3)) and d < swedish_day(facts.at)))
LATER = Those(_later)
RESET = Those(lambda facts, each: len(_days(facts, each)) > 1)
"""Another day than the first one was said of it."""
STEADY = Those(
    lambda facts, each: len(found := {state(facts, each, t) for t in (T1, T2, T3)}) == 1 and None not in found
)  # fmt: skip
GIVEN = Those(lambda facts, each: any(r.tertial == T3 for r in facts.history(each.id)))


def has_measure(*states: MeasureState) -> Those:
    return Those(lambda facts, each: any(m.activity_id == each.id and m.state in states for m in facts.measures()))


def then_and_now(before: Those, after: Those) -> Wanted:
    """Both numbers in the text, or a count that is their difference."""

    def problem(facts: Facts, answer: Answer) -> str:
        first, last = len(before.among(facts)), len(after.among(facts))
        if answer.kind == "count" and answer.value == abs(last - first):
            return ""
        return numbers_told(first, last).problem(facts, answer)

    return Wanted(LISTS | {"count", "share"}, problem)


def goals_told(*wanted: str) -> Wanted:
    """Goals by their names in the text, and no others of the council's and the board's."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        missing = [f"no {each}" for each in wanted if each.lower() not in text]
        return "; ".join(missing + [f"{each} too" for each in GOALS if each not in wanted and each.lower() in text])

    return Wanted(ANY - ASKS_BACK, problem)


def topmost(name: str, others: tuple[str, ...]) -> Wanted:
    """The name stands in the text before any of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        place = text.find(name.lower())
        if place < 0:
            return f"no {name}"
        return next((f"{each} before {name}" for each in others if -1 < text.find(each.lower()) < place), "")

    return Wanted(ANY - ASKS_BACK, problem)


def top_unit(name: str) -> Wanted:
    return topmost(name, tuple({"Måltider", "Fastighetsdrift", "Lokalvård", LED, TRA} - {name}))


def top_goal(name: str) -> Wanted:
    return topmost(name, tuple(each for each in GOALS if each != name))


COMBINED: Batch = (
    (listed(kind("P") & (MAT | FAST) & OPEN), "Vilka projekt hos Måltider eller Fastighetsdrift har ännu inte gått i mål?"),
    (these(KF & at_end(R, D) & ~FAST), "Ge mig det gula och röda under KF-målen, men lämna Fastighetsdrift utanför."),
    (listed(MAT & collab("UTB") & OPEN), "Vilka av Måltiders aktiviteter tillsammans med UTB är inte färdiga?"),
    (listed(MAT & ALONE & at_end(K)), "Vad har Måltider avslutat som inte har någon samverkanspart?"),
    (
        either(listed(at_end(R) & finish(last="2026-02-28", at=T3)), listed(at_end(R) & finish("2026-01-20", "2026-02-28", at=T3))),
        "Vilka gula aktiviteter räknar med att vara färdiga senast sista februari 2026?",
    ),
    (listed(at_end(D) & finish(last="2026-04-04", at=T3)), "Vilka röda har ett slutdatum före den 5 april 2026?"),
    (
        listed(kind("A") & NM & OPEN),
        "Vilka aktiviteter av typen A under de nämndspecifika målen är varken klara eller avförda?",
    ),
    (listed(at_end(R, None) & ~LOK), "Vad är antingen gult eller orapporterat, om vi bortser från Lokalvård?"),
    (these(at_end(G) & PASSED), "Vilka sägs löpa enligt plan trots att det utlovade datumet redan har passerat?"),
    (listed(kind("P") & collab("SBF") & OPEN), "I vilka projekt har vi SBF som part utan att projektet är slutfört?"),
    (listed(at_end(D) & ~PROTECTED, "2026-03-31", "2026-02-15"), "Vilka av de försenade är inte skyddade, och vilka datum gäller för dem?"),
    (listed(at_end(K, X) & ~MAT), "Vad är antingen avslutat eller avfört hos andra enheter än Måltider?"),
    (counted(NM & OPEN), "Hur många aktiviteter återstår att slutföra under de nämndspecifika målen, de avförda oräknade?"),
    (either(listed(at_end(D) & ~PROTECTED & ~collab("UTB")), counted(0)), "Vilka är försenade om vi undantar både de skyddade och dem som görs med UTB?"),
    (counted(at_end(K) & ~MAT), "Hur många aktiviteter har avslutats, om vi inte räknar Måltiders?"),
    (listed(~MAT & ~FAST & OPEN), "Vad är inte klart hos andra enheter än Måltider och Fastighetsdrift, frånsett det avförda?"),
    (these(at_end(R) & ~kind("P")), "Vilka av de gula är inte projekt?"),
)  # fmt: skip

TERTIALS: Batch = (
    (numbers_told(1, 4, 3), "Hur många var försenade i T1, T2 respektive T3?"),
    (
        either(listed(at(T2, D) & at_end(K, G, R, S)), listed(at(T2, D) & ~at_end(D))),
        "Vilka var försenade i T2 men är det inte längre i T3?",
    ),
    (listed(at(T1, G) & at(T2, R, D) & at_end(R, D)), "Vilka gick enligt plan i T1 men har sedan varit gula eller röda i både T2 och T3?"),
    (listed(at_end(K) & ~at(T2, K)), "Vad har avslutats i T3 som inte var avslutat i T2?"),
    (these(STEADY), "Vilka aktiviteter har haft en och samma status i samtliga tre tertial?"),
    (these(moved(T2, T3, lambda a, b: b < a)), "Vad har försämrats mellan T2 och T3?"),
    (
        either(listed(moved(T1, T3, lambda a, b: b > a)), listed(moved(T1, T3, lambda a, b: b > a) & ~at(T1, G))),
        "Vilka har en bättre status i T3 än de hade i T1?",
    ),
    (then_and_now(at(T2, K), at_end(K)), "Hur många fler är avslutade vid årets slut än i augusti?"),
    (
        units_where(lambda facts, held: some(at(T2, D), facts, held) and not some(at_end(D), facts, held)),
        "Vilka enheter hade något försenat i T2 men har det inte i T3?",
    ),
    (listed(at(T2, R) & at_end(R)), "Vilka av de gula i T2 är alltjämt gula?"),
    (
        either(listed(LATER & OPEN), listed(LATER)),
        "Vilka aktiviteter uppger ett senare slutdatum i T3 än i T2?",
    ),
)  # fmt: skip

SHARES: Batch = (
    (share(at_end(K), kind("P")), "Hur stor andel av projekten är avslutade?"),
    (share(MAT, at_end(K)), "Av det som är avslutat, hur många procent står Måltider för?"),
    (share(at_end(R, D), NM), "Hur stor andel av aktiviteterna under de nämndspecifika målen är gula eller röda?"),
    (share(at_end(K), at(T1, G)), "Hur stor del av det som var grönt i T1 är nu avslutat?"),
    (share(at_end(K), KF & ~FAST), "Hur många procent är klara under KF-målen om Fastighetsdrift räknas bort?"),
    (
        either(share(~at_end(None)), share(GIVEN), share(GIVEN, ~at_end(K, X) | GIVEN)),
        "Vilken rapporteringsgrad nådde vi i tredje tertialet?",
    ),
)  # fmt: skip

SUPERLATIVES: Batch = (
    (top_unit("Fastighetsdrift"), "Vilken enhet har flest gula aktiviteter?"),
    (either(top_goal("KF-mål 1"), anyhow("Prioriterade områden")), "Under vilket mål är störst andel av aktiviteterna avslutade?"),
    (top_unit(LED), "Hos vilken enhet är andelen försenade aktiviteter högst?"),
    (first_is("städinstruktion", "2026-04-30"), "Vilken aktivitet har det mest avlägsna slutdatumet?"),
    (top_goal("KF-mål 2"), "Vilket av målen har flest gula och röda sammanlagt?"),
    (
        either(units_where(lambda facts, held: sum(OPEN.test(facts, e) for e in held) == 1), told(LED, TRA)),
        "Vilka enheter har minst antal aktiviteter kvar att slutföra?",
    ),
    (these(title("Städrobotar", "Vågar", "Energikartläggning")), "Vilka tre aktiviteter står i tur att bli klara, räknat från i dag?"),
)  # fmt: skip

PREDICATES: Batch = (
    (units_where(lambda facts, held: not some(at_end(K), facts, held)), "På vilka enheter har ingenting blivit klart?"),
    (goals_told("nämndspecifikt mål 1"), "Finns det något mål som inte har ett enda projekt?"),
    (units_where(lambda facts, held: all(e.kinds == (Kind.PROJECT,) for e in held)), "Vilka enheter har uteslutande projekt?"),
    (units_where(lambda facts, held: not some(at_end(None), facts, held)), "Hos vilka enheter är varje aktivitet rapporterad i T3?"),
    (
        units_where(lambda facts, held: some(at_end(K), facts, held) and some(at_end(D), facts, held)),
        "Vilka enheter har såväl avslutade som försenade aktiviteter?",
    ),
    (goals_told("KF-mål 2", "nämndspecifikt mål 3"), "Vilka mål har minst en gul aktivitet men ingen röd?"),
    (goals_told("KF-mål 1"), "Under vilka mål är mer än hälften av aktiviteterna avslutade?"),
    (units_of(collab("UTB") & OPEN), "Vilka enheter har något oavslutat tillsammans med UTB?"),
)  # fmt: skip

ASSESSED: Batch = (
    (goals_told("KF-mål 1", "nämndspecifikt mål 2"), "Vilka mål bedöms sämre i T3 än i T2?"),
    (either(counted(2), goals_told("KF-mål 2", "nämndspecifikt mål 1")), "Hur många av målen bedöms bli uppnådda?"),
    (goals_told("KF-mål 2", "nämndspecifikt mål 2"), "Vilka mål bedömdes uppnås i T2?"),
    (anyhow("148", "150"), "Hur förhåller sig energianvändningen i lokalerna till sitt målvärde?"),
)  # fmt: skip

MEASURED: Batch = (
    (these(at_end(D) & has_measure(MeasureState.OPEN)), "Vilka försenade aktiviteter har en åtgärd som inte är genomförd?"),
    (measures(lambda facts, each: each.is_open and of_unit("Fastighetsdrift", facts, each)), "Vilka åtgärder har Fastighetsdrift kvar att göra?"),
    (these(at_end(R) & ~has_measure(MeasureState.OPEN, MeasureState.DONE)), "Är det någon gul aktivitet som saknar åtgärd?"),
    (
        either(measure_count(lambda facts, each: each.moves > 1), measures(lambda facts, each: each.moves > 1)),
        "Hur många åtgärder har fått sin dag flyttad mer än en gång?",
    ),
)  # fmt: skip

UNKNOWABLE: Batch = (
    (CLARIFY, "Bedöms mål 1 bli uppnått?"),
    (ASKED_BACK, "Vilken enhet har överskridit sin budget mest?\nHur många kilo mat per elev slängs i Ekskolan?"),
)  # fmt: skip

BATCH: Batch = COMBINED + TERTIALS + SHARES + SUPERLATIVES + PREDICATES + ASSESSED + MEASURED + UNKNOWABLE
