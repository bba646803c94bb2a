# ruff: noqa: ARG005, E501
"""Measures, days that were promised, the whole year and the goals; half in everyday words, half with a condition.

World `kitchen`: 20 January 2026, the year is over, so a status is asked for `at=T3` where no other tertial is named.
What is finished stays so in the tertials after; one activity (Smakveckor) is not reported in T3."""

import re
from collections.abc import Callable
from datetime import date

from plan.calendar import swedish_day
from plan.facts import Facts
from plan.measure import Measure
from plan.model import Activity, Status
from plan.questions import Answer
from plan.tertial import Tertial
from tests.plan.questions.fresh.keys import (
    LISTS,
    SURE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    Those,
    Wanted,
    X,
    counted,
    either,
    finish,
    first_is,
    kind,
    listed,
    now,
    share,
    some,
    these,
    title,
    told,
    unit,
    units,
    units_of,
    units_where,
    within,
)  # fmt: skip
from tests.plan.questions.fresh.measure_keys import MeasureTest, is_done, is_late, is_open, of_unit
from tests.plan.questions.fresh.wishes import MONTHS
from tests.plan.questions.world import T1, T2, T3

WORLD = "kitchen"
YEAR = (T1, T2, T3)
MAT, FAST, LOK = unit("Måltider"), unit("Fastighetsdrift"), unit("Lokalvård")
_NOTHING = r"\b(ingen|inga|inget|ingenting|nej|noll|0)\b"


# Activities through the year.
def at3(*wanted: Status | None) -> Those:
    return now(*wanted, at=T3)


def ever(*wanted: Status | None) -> Those:
    return now(*wanted, at=T1) | now(*wanted, at=T2) | now(*wanted, at=T3)


def always(*wanted: Status | None) -> Those:
    return now(*wanted, at=T1) & now(*wanted, at=T2) & now(*wanted, at=T3)


LEFT = ~at3(K, X)
PROJECTS = kind("P")


# The days that were said.
def said(facts: Facts, each: Activity, when: Tertial) -> date | None:
    """Of what was left to do; of the protected nothing."""
    report = facts.report(each.id, when)
    return report.finish if report and not each.protected and not report.status.is_finished else None


def days(facts: Facts, each: Activity) -> list[date]:
    return [day for when in YEAR if (day := said(facts, each, when))]


def last_before(facts: Facts, each: Activity, when: Tertial) -> date | None:
    return next((day for t in reversed(YEAR) if t < when and (day := said(facts, each, t))), None)


def due(when: Tertial) -> Those:
    """To be finished in that tertial by the newest day said before it, and not finished before it."""

    def test(facts: Facts, each: Activity) -> bool:
        day, before = last_before(facts, each, when), facts.report(each.id, when.previous)
        return bool(day and Tertial.of(day) == when and not (before and before.status.is_finished))

    return Those(test)


def _in_time(facts: Facts, each: Activity, when: Tertial) -> bool:
    day, report = last_before(facts, each, when), facts.report(each.id, when)
    return bool(day and report and (report.finish is None or report.finish <= day))


def kept(when: Tertial) -> Those:
    return due(when) & now(K, at=when) & Those(lambda facts, each: _in_time(facts, each, when))


def put_off(when: Tertial) -> Those:
    """Due in that tertial, not finished, and given another day in it."""
    return due(when) & Those(lambda facts, each: said(facts, each, when) not in (None, last_before(facts, each, when)))


SAID_2 = Those(lambda facts, each: said(facts, each, T2) is not None)
DONE_LATE = due(T3) & at3(K) & ~kept(T3)
PASSED = Those(lambda facts, each: (day := said(facts, each, T3)) is not None and day < swedish_day(facts.at))
ONE_DAY = Those(lambda facts, each: len(set(days(facts, each))) == 1)


def _repeated(facts: Facts, each: Activity) -> bool:
    one, other = facts.report(each.id, T2), facts.report(each.id, T3)
    if each.protected or not one or not other or other.status.is_finished:
        return False
    return bool(one.comment) and one.comment == other.comment


def _thrice(facts: Facts, each: Activity) -> bool:
    """The same status, day and comment in all three."""
    held = [facts.report(each.id, when) for when in YEAR]
    return not each.protected and None not in held and len({(r.status, r.finish, r.comment) for r in held if r}) == 1


REPEATED, THRICE = Those(_repeated), Those(_thrice)


# Measures.
def is_moved(_facts: Facts, each: Measure) -> bool:
    return each.moves > 0


def due_between(first: str, last: str) -> MeasureTest:
    return lambda facts, each: each.due is not None and first <= each.due.isoformat() <= last


def hers(name: str) -> MeasureTest:
    return lambda facts, each: of_unit(name, facts, each)


def every(*tests: MeasureTest) -> MeasureTest:
    return lambda facts, each: all(test(facts, each) for test in tests)


def but(test: MeasureTest) -> MeasureTest:
    return lambda facts, each: not test(facts, each)


def done_between(first: str, last: str) -> MeasureTest:
    def test(facts: Facts, each: Measure) -> bool:
        return is_done(facts, each) and first <= each.at.date().isoformat() <= last

    return test


def stated_in(when: Tertial) -> MeasureTest:
    return lambda facts, each: any(
        e.activity_id == each.activity_id and e.what == each.what and e.act.value == "stated" and e.tertial == when
        for e in facts.measured
    )


def done_in_time(facts: Facts, each: Measure) -> bool:
    return is_done(facts, each) and each.due is not None and each.at.date() <= each.due


def these_measures(test: MeasureTest, *words: str) -> Wanted:
    """Exactly these: each by its own words and no other's; or their activities, where no other measure is told of."""

    def problem(facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        chosen = [each for each in facts.measures() if test(facts, each)]
        others = [each.what for each in facts.measures() if not test(facts, each) and each.what.lower() in text]
        missing = [each.what for each in chosen if each.what.lower() not in text]
        unsaid = [word for word in words if word.lower() not in text]
        if others or unsaid:
            return f"{others} too; no {unsaid}"
        by_activity = {e.id for e in answer.activities} == {e.activity_id for e in chosen}
        return "" if not missing or by_activity else f"no {missing}"

    return Wanted(LISTS | {"detail", "units"}, problem)


def number(many: Callable[[Facts], int], *else_: Wanted) -> Wanted:
    """So many, as the value or, where there is none, in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        want = many(facts)
        if answer.value is not None:
            return "" if answer.value == want else f"{answer.value} instead of {want}"
        return "" if re.search(rf"(?<![\d\-]){want}(?![\d\-])", answer.text) else f"no {want}"

    return either(Wanted(frozenset({"count"}), problem), *else_)


def measures_number(test: MeasureTest) -> Wanted:
    return number(lambda facts: sum(test(facts, each) for each in facts.measures()), these_measures(test))


def activities_number(those: Those) -> Wanted:
    return number(lambda facts: len(those.among(facts)), these(those))


def part(some_: int, *wholes: int) -> Wanted:
    """That share of one of these wholes, as the value or as "2 av 7"."""

    def problem(_facts: Facts, answer: Answer) -> str:
        if any(re.search(rf"(?<!\d){some_} av (de |totalt )?{whole}(?!\d)", answer.text) for whole in wholes):
            return ""
        if answer.kind != "share" or answer.value is None:
            return f"no {some_} av {wholes}"
        near = any(abs(answer.value - 100 * some_ / whole) < 0.6 for whole in wholes)
        return "" if near else f"{answer.value} instead of {some_} of {wholes}"

    return Wanted(SURE, problem)


def per_unit_told(*right: dict[str, int]) -> Wanted:
    """Each of these units with its number after (or before) its name; any of the ways to count."""

    def has(text: str, name: str, many: int) -> bool:
        after = re.findall(rf"{re.escape(name)}\D{{0,40}}?(\d+)", text)
        before = re.findall(rf"(\d+) (?:st |åtgärder |öppna )*(?:hos|på|för|från) {re.escape(name)}", text)
        return str(many) in after or str(many) in before

    def problem(_facts: Facts, answer: Answer) -> str:
        good = any(all(has(answer.text, name, many) for name, many in each.items()) for each in right)
        return "" if good else f"not {right[0]}"

    return Wanted(SURE, problem)


def nothing(*never: str, of_units: tuple[str, ...] = ()) -> Wanted:
    """Said to be none, without any activity, number or these words."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        if answer.activities or answer.value or set(answer.units) - set(of_units):
            return f"{len(answer.activities)} activities, {answer.value}, {sorted(answer.units)}"
        held = [word for word in never if word.lower() in text]
        if held:
            return f"{held} told of"
        return "" if re.search(_NOTHING, text) else "it is not said that there is none"

    return Wanted(SURE, problem)


def _has_day(text: str, day: str) -> bool:
    held = date.fromisoformat(day)
    return day in text or bool(re.search(rf"(?<!\d){held.day} {MONTHS[held.month - 1][:3]}", text.lower()))


def days_told(*said_: str, words: tuple[str, ...] = ()) -> Wanted:
    """Every one of these days, as figures or in words, and all of the words."""

    def problem(_facts: Facts, answer: Answer) -> str:
        missing = [day for day in said_ if not _has_day(answer.text, day)]
        missing += [word for word in words if word.lower() not in answer.text.lower()]
        return f"no {missing}" if missing else ""

    return Wanted(SURE, problem)


def dated(those: Those, *said_: str) -> Wanted:
    """Exactly these activities, with every one of these days."""
    return Wanted(
        LISTS | {"detail"},
        lambda facts, answer: these(those).problem(facts, answer) or days_told(*said_).problem(facts, answer),
    )


def in_order(first: str, then: str, *words: str) -> Wanted:
    """The first is in the text, before the other if that is there at all."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        one, other = text.find(first.lower()), text.find(then.lower())
        if one < 0 or -1 < other < one:
            return f"no {first!r} on top"
        return next((f"no {word!r}" for word in words if word.lower() not in text), "")

    return Wanted(SURE, problem)


def _forms(name: str) -> tuple[str, ...]:
    """As a goal is written: "nämndspecifikt mål 1" is "Nämndmål 1" too."""
    low = name.lower()
    return (low, low.replace("nämndspecifikt mål", "nämndmål"))


def _holds(text: str, name: str) -> bool:
    return any(re.search(rf"{re.escape(form)}(?!\d)", text) for form in _forms(name))


def goals_told(wanted: tuple[str, ...], others: tuple[str, ...] = (), *, unless: str = "") -> Wanted:
    """Goals (or units) by their names in the text, and not the others, unless what is said of them is so."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        missing = [f"no {each}" for each in wanted if not _holds(text, each)]
        return "; ".join(
            missing + [f"{each} too" for each in others if any(_holds(said_, each) for said_ in bare(text))]
        )

    def bare(text: str) -> list[str]:
        """Lines (those of more than one goal by their sentences) that do not say so."""
        found: list[str] = []
        for line in text.splitlines():
            many = sum(_holds(line, each) for each in (*wanted, *others)) > 1
            found += re.split(r"(?<=[.;])\s", line) if many else [line]
        return [each for each in found if not unless or not re.search(unless, each)]

    return Wanted(SURE, problem)


def any_of(*alternatives: tuple[str, ...], never: str = "") -> Wanted:
    """All words of one alternative, and nothing of a pattern that would be wrong."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        if never and re.search(never, text):
            return f"{never!r} is wrong"
        good = any(all(word.lower() in text for word in words) for words in alternatives)
        return "" if good else f"none of {alternatives}"

    return Wanted(SURE, problem)


KF1, KF2, N1, N2 = "KF-mål 1", "KF-mål 2", "nämndspecifikt mål 1", "nämndspecifikt mål 2"
REACHED = goals_told((KF2, N1), (KF1, N2), unless=r"\b(inte|ej|delvis|missa\w*)\b")

# 17 about measures.
MEASURES: Batch = (
    (these_measures(is_open), "Vad har vi sagt att vi ska göra åt avvikelserna men inte gjort än, alltså vilka åtgärder är öppna?"),
    (these_measures(is_late), "vilka åtgärder e sena"),
    (these_measures(is_done), "vilka åtgärder har vi bockat av?"),
    (part(2, 7, 6), "Hur stor andel av åtgärderna är gjorda?"),
    (
        per_unit_told({"Måltider": 2, "Fastighetsdrift": 2}),
        "Hur många åtgärder har varje enhet kvar att göra?",
    ),
    (
        either(units("Måltider", "Fastighetsdrift"), goals_told(("Måltider", "Fastighetsdrift"), ("Transport", "Lokalvård"))),
        "Vilka enheter har försenade åtgärder?",
    ),
    (these_measures(done_in_time), "Vilken åtgärd blev gjord i tid?"),
    (these_measures(every(is_open, due_between("0001-01-01", "2026-01-31"))), "Vilka ogjorda åtgärder har en dag som är den 31 januari eller tidigare?"),
    (these_measures(every(is_open, due_between("2026-02-01", "9999-12-31"))), "Finns det någon åtgärd som ska göras i februari eller senare?"),
    (in_order("Direktupphandla", "tillståndsansökan"), "Vilken är nästa åtgärd som ska vara klar, räknat från i dag?"),
    (either(told("Måltider"), units("Måltider")), "Vem står för åtgärden att direktupphandla vågar?"),
    (days_told("2026-01-15"), "när skulle dietisten va anlitad?"),
    (
        any_of(("samordnare",), never=r"samordnare[^.\n]{0,80}\b(?<!inte )(är gjord|gjordes|genomförd|är öppen|återstår)\b"),
        "Vad blev det av åtgärden att rekrytera en samordnare?",
    ),
    (these_measures(every(is_late, is_moved)), "Vilken åtgärd är försenad fast den redan har fått en ny dag?"),
    (
        nothing("tillståndsansökan", "dietist", "mätare", "direktupphandla", of_units=("Lokalvård",)),
        "Har Lokalvård någon öppen åtgärd?",
    ),
    (
        either(these(at3(R) & title("Energikartläggning")), these_measures(every(is_late, hers("Fastighetsdrift")))),
        "Vilka gula aktiviteter har en åtgärd vars dag har passerat?",
    ),
    (these_measures(done_between("2025-09-01", "2025-12-31")), "Vilka åtgärder gjordes i tredje tertialet, september till december?"),
)  # fmt: skip

# 13 about the days that were promised.
DATES: Batch = (
    (listed(kept(T3)), "Vad blev klart i tid av det som utlovades i T2?"),
    (activities_number(put_off(T3)), "Hur många av dem som skulle vara klara i T3 har i stället fått ett nytt datum?"),
    (either(share(kept(T2), MAT & due(T2)), part(2, 4)), "Hur stor andel av Måltiders utlovade datum höll i T2?"),
    (either(number(lambda facts: 0), part(0, 3), nothing(), any_of(("inget av",), ("ingen av",), ("inget datum",))), "Hur många av Fastighetsdrifts datum höll i T3?"),
    (these(DONE_LATE), "vilka blev klara men efter utsatt dag"),
    (dated(title("Städrobotar"), "2025-08-01", "2026-01-31"), "Städrobotarna, när skulle de ha varit på plats från början och när är det nu?"),
    (
        either(counted(2), any_of(("två gånger",), ("2 gånger",)), dated(title("matsedlar"), "2025-08-15", "2025-10-31", "2026-03-31")),
        "Hur många gånger har slutdatumet för matsedlarna flyttats?",
    ),
    (
        either(these(THRICE), units_of(THRICE)),
        "Vilken aktivitet har lämnat exakt samma svar i alla tre tertialen, både status, datum och kommentar?",
    ),
    (
        either(these(finish("2026-01-20", "2026-03-31", at=T3)), these(finish("2026-01-01", "2026-03-31", at=T3)), these(finish(last="2026-03-31", at=T3))),
        "Vad räknar man med att få färdigt senast i mars i år?",
    ),
    (first_is("Städrobotar"), "Vad blir klart härnäst av det som är kvar?"),
    (these(FAST & PASSED), "Har Fastighetsdrift något med ett slutdatum som redan har passerat?"),
    (within(title("Bergvärme"), ONE_DAY), "Vilka har hållit fast vid ett och samma slutdatum hela året?"),
    (
        Wanted(
            LISTS | {"detail", "count"},
            lambda facts, answer: (f"{answer.value} moves" if answer.value else "")
            or ("it has not" if re.match(r"\W*ja\b", answer.text.lower()) else "")
            or ("" if _has_day(answer.text, "2025-11-15") or re.search(_NOTHING, answer.text.lower()) else "no 2025-11-15"),
        ),
        "Har bergvärmen bytt slutdatum någon gång under året?",
    ),
)  # fmt: skip

# 9 about the whole year and what remains.
YEARLY: Batch = (
    (listed(ever(D)), "Vilka har varit försenade någon gång under året?"),
    (listed(PROJECTS & ~ever(R, D)), "Vilka projekt har aldrig varit vare sig gula eller röda?"),
    (listed(now(G, at=T1) & at3(D)), "Vad var grönt från början men rött i slutet av året?"),
    (these(always(D)), "va har legat efter hela året"),
    (these(ever(P)), "Har något varit pausat någon gång i år som gick, och i så fall vad?"),
    (these(now(G, at=T1) & now(G, at=T2) & at3(K)), "Vilka var gröna i både T1 och T2 och avslutade i T3?"),
    (either(listed(LEFT), listed(LEFT & ~at3(None))), "Vad är kvar nu när året är slut?"),
    (units_where(lambda facts, held: not some(at3(D), facts, held)), "Vilka enheter har inget försenat vid årets slut?"),
    (either(units(), nothing()), "Finns det någon enhet som har blivit klar med allt?"),
)  # fmt: skip

# 6 about the goals.
GOALS: Batch = (
    (REACHED, "Vilka mål nådde vi, enligt dem som har bedömt?"),
    (REACHED, "Vilka mål är uppnådda om man ser till siffrorna?"),
    (goals_told((KF1, N2), (KF2, N1)), "Vilka mål bedömdes uppnås i T1 men inte i T3?"),
    (
        any_of(("78", "75"), ("2025", "78"), never=r"(gick om|över riket|högre)[^.\n]{0,25}\b(2023|2024)\b"),
        "Vilket år gick vi om riket i hur nöjda eleverna är med skolmaten?",
    ),
    (any_of(("168", "148"), ("20 kwh",), ("11,9 %",), ("12 %",)), "hur mycket har energin per kvadratmeter gått ner sen 2023?"),
    (any_of(("44", "39"),), "Har vi mer ekologisk mat än riket?"),
)  # fmt: skip

# 15 follow-ups.
TALKS: Batch = (
    (these_measures(is_done), "Vilka åtgärder är öppna? >> och de som är gjorda?"),
    (these_measures(every(is_open, hers("Fastighetsdrift"))), "Vilka åtgärder är öppna? >> bara Fastighetsdrifts"),
    (part(2, 7, 6), "Vilka åtgärder är gjorda? >> hur stor andel är det?"),
    (these_measures(is_late), "Hur många åtgärder har passerat sin dag? >> vilka då?"),
    (
        either(units("Måltider", "Fastighetsdrift"), goals_told(("Måltider", "Fastighetsdrift"), ("Transport", "Lokalvård"))),
        "Vilka åtgärder återstår? >> vilka enheter har dem?",
    ),
    (
        days_told("2026-01-31", words=("Direktupphandla",)),
        "Hur går det med vågarna för tallrikssvinn? >> vad gör man åt det? >> till när?",
    ),
    (these_measures(every(is_late, hers("Fastighetsdrift"))), "Har Måltider någon försenad åtgärd? >> och Fastighetsdrift?"),
    (
        either(listed(put_off(T3) & PROJECTS), listed((put_off(T3) | DONE_LATE) & PROJECTS)),
        "Vilka slutdatum flyttades i T3? >> bara projekten",
    ),
    (
        either(these(kept(T3) & MAT), part(2, 5), number(lambda facts: len((kept(T3) & MAT).among(facts)))),
        "Vad lovade Måltider i T2? >> och vad av det höll de?",
    ),
    (dated(title("Energikartläggning"), "2025-08-31"), "När ska energikartläggningen vara klar? >> och vad sa de i T1?"),
    (
        either(listed(now(D, at=T2) & LEFT), listed(now(D, at=T2) & at3(D))),
        "Vad var försenat i T2? >> och vad av det är kvar?",
    ),
    (activities_number(LEFT & PROJECTS), "Vad återstår vid årets slut? >> hur många av dem är projekt?"),
    (REACHED, "Vilka mål bedöms inte nås? >> och vilka nås?"),
    (any_of(("75",),), "Hur nöjda är eleverna med skolmaten? >> och i riket?"),
    (these(REPEATED & FAST), "Vilka har lämnat samma kommentar i T3 som i T2? >> och av dem, vilka hör till Fastighetsdrift?"),
)  # fmt: skip

BATCH: Batch = MEASURES + DATES + YEARLY + GOALS + TALKS
