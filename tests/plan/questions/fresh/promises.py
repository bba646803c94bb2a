# ruff: noqa: ARG005, E501
"""What was promised and what came of it: dates, measures, figures of goals, answers repeated, how right it was.

Asked by a controller and a politician. World `kitchen` of `promise_world.py` (to be named in `worlds.py`): the year is
over, 20 January 2026, and the newest tertial is T3 2025, so every status here is asked for `at=T3`."""

from datetime import date

from plan.calendar import swedish_day
from plan.facts import Facts
from plan.measure import MeasureState
from plan.model import Activity
from plan.questions import Answer
from plan.tertial import Tertial
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    PROTECTED,
    Batch,
    G,
    K,
    R,
    Those,
    Wanted,
    X,
    anyhow,
    counted,
    detail,
    either,
    finish,
    first_is,
    listed,
    now,
    share,
    these,
    title,
    told,
    unit,
    units_of,
)  # fmt: skip
from tests.plan.questions.fresh.measure_keys import is_done, is_late, is_open, measure_count, measures, of_unit
from tests.plan.questions.world import T1, T2, T3

WORLD = "kitchen"
MAT, FAST, LOK = unit("Måltider"), unit("Fastighetsdrift"), unit("Lokalvård")


def said(facts: Facts, each: Activity, when: Tertial) -> date | None:
    """The day that was said in a tertial of what was left to do; of the protected nothing."""
    report = facts.report(each.id, when)
    return report.finish if report and not each.protected and not report.status.is_finished else None


def days(facts: Facts, each: Activity) -> list[date]:
    """Every day that was said of it, each another than the one before."""
    found: list[date] = []
    for when in (T1, T2, T3):
        day = said(facts, each, when)
        if day and day not in found[-1:]:
            found.append(day)
    return found


def last_before(facts: Facts, each: Activity, when: Tertial) -> date | None:
    """The newest day said in an earlier tertial."""
    return next((day for t in reversed((T1, T2, T3)) if t < when and (day := said(facts, each, t))), None)


def due(when: Tertial) -> Those:
    """What was to be finished in that tertial by the newest day said before it, and was not finished before it."""

    def test(facts: Facts, each: Activity) -> bool:
        day, before = last_before(facts, each, when), facts.report(each.id, when.previous)
        return bool(day and Tertial.of(day) == when and not (before and before.status.is_finished))

    return Those(test)


def _in_time(facts: Facts, each: Activity, when: Tertial) -> bool:
    day, report = last_before(facts, each, when), facts.report(each.id, when)
    return bool(day and report and (report.finish is None or report.finish <= day))


def kept(when: Tertial) -> Those:
    in_time = Those(lambda facts, each: _in_time(facts, each, when))
    return due(when) & now(K, at=when) & in_time


def put_off(when: Tertial) -> Those:
    """Due in that tertial and given another day in it."""
    moved = Those(lambda facts, each: said(facts, each, when) not in (None, last_before(facts, each, when)))
    return due(when) & moved


def same_as_before(facts: Facts, each: Activity) -> bool:
    one, other = facts.report(each.id, T2), facts.report(each.id, T3)
    if each.protected or not one or not other or other.status.is_finished:
        return False
    return bool(one.comment) and one.comment == other.comment


def glided(facts: Facts, each: Activity) -> int:
    held = days(facts, each)
    return (held[-1] - held[0]).days if held else 0


SAID_1 = Those(lambda facts, each: said(facts, each, T1) is not None)
SAID_2 = Those(lambda facts, each: said(facts, each, T2) is not None)
MOVED = Those(lambda facts, each: len(days(facts, each)) > 1)
AGAIN = Those(lambda facts, each: len(days(facts, each)) > 2)
LATER = Those(lambda facts, each: glided(facts, each) > 0)
EARLIER = Those(lambda facts, each: glided(facts, each) < 0)
OPEN_NOW = ~now(K, X, at=T3)
REPEATED = Those(same_as_before)
PASSED = Those(
    lambda facts, each: (day := said(facts, each, T3)) is not None and day < swedish_day(facts.at)
)  # fmt: skip
"""The day that stands has passed."""
UNHEARD = due(T3) & now(None, at=T3)
DEVIATES = Those(lambda facts, each: bool((r := facts.report(each.id, T3)) and r.status.is_deviation))


def count_told(number: int) -> Wanted:
    """So many, as the answer's value or in its text."""
    return either(counted(number), anyhow(f"{number} svar"), anyhow(f"{number} av "))


def no_measure(those: Those) -> Those:
    """Without one that is open or done."""

    def test(facts: Facts, each: Activity) -> bool:
        return not any(m.activity_id == each.id and m.state is not MeasureState.ENDED for m in facts.measures())

    return those & Those(test)


def goals_told(wanted: tuple[str, ...], others: tuple[str, ...]) -> Wanted:
    """Goals by their names in the text, and not the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        missing = [f"no {each}" for each in wanted if each.lower() not in text]
        return "; ".join(missing + [f"{each} too" for each in others if each.lower() in text])

    return Wanted(ANY - {"clarify", "unknown", "refuse"}, problem)


# (a) 18 about the days that were said.
DATES: Batch = (
    (listed(SAID_1), "Vilka slutdatum utlovades i första tertialet?"),
    (listed(SAID_2), "Ge mig en lista på det som utlovades i T2."),
    (listed(SAID_1 & FAST), "Vad lovade Fastighetsdrift i T1, och vad har det blivit av det?"),
    (
        either(listed(LATER), listed(LATER & OPEN_NOW), listed(MOVED), listed(MOVED & OPEN_NOW)),
        "Vilka slutdatum har skjutits fram under året?",
    ),
    (listed(AGAIN), "Vilka aktiviteter har bytt slutdatum minst två gånger?"),
    (counted(AGAIN), "Hur många aktiviteter har flyttat sitt datum två gånger eller fler?"),
    (
        either(counted(kept(T2)), share(kept(T2), due(T2)), listed(kept(T2)), anyhow("2 av 7")),
        "Hur många av de datum som lovats till och med augusti hölls faktiskt i T2?",
    ),
    (either(share(kept(T3), due(T3)), anyhow("3 av 11")), "Hur stor andel av datumen höll i tertial 3?"),
    (listed(kept(T3)), "Vilka har hållit de datum som inföll i T3, alltså september till december?"),
    (
        either(
            listed(due(T3) & ~kept(T3)),
            listed(due(T3) & ~kept(T3) & ~now(None, at=T3)),
            listed(put_off(T3)),
            listed(put_off(T3) | (due(T3) & now(K, at=T3) & ~kept(T3))),
        ),
        "Vilka löften sprack i tertial 3?",
    ),
    (these(title("matsedlar"), "2026-03-31"), "Har matsedlarna i förskolan fått nytt datum igen?"),
    (
        either(detail(title("Vågar"), "2025-06-15"), first_is("Vågar", "2025-06-15")),
        "Vågarna för tallrikssvinn, vilket datum sa ni från början?",
    ),
    (
        either(counted(181), detail(title("Energikartläggning"), "181"), detail(title("Energikartläggning"), "2025-08-31", "2026-02-28"), first_is("Energikartläggning", "181")),
        "Hur mycket har energikartläggningen glidit sedan första beskedet?",
    ),
    (
        either(listed(PASSED), listed(PASSED | UNHEARD)),
        "Vilka datum har passerat utan att någon har sagt ett nytt?",
    ),
    (first_is("Vågar"), "Vad har försenats mest räknat från det första datumet?"),
    (these(EARLIER), "Är det någon som har flyttat sitt datum till en tidigare dag?"),
    (listed(finish("2026-01-01", "2026-12-31", at=T3)), "Vilka aktiviteter har ett slutdatum under 2026?"),
    (units_of(AGAIN), "Vilka datum har flyttats mer än en gång? >> vilka enheter är det"),
)  # fmt: skip

# (b) 12 about measures.
MEASURES: Batch = (
    (measures(is_open), "Vilka åtgärder återstår?"),
    (measures(is_late), "Vilka åtgärder har passerat sin dag utan att bli gjorda?"),
    (measure_count(is_done), "Hur många av åtgärderna är genomförda?"),
    (measures(lambda facts, each: each.moves > 0), "Vilka åtgärder har fått en ny dag?"),
    (
        measures(lambda facts, each: each.hindrance is not None, "Uthyraren"),
        "Har någon åtgärd stött på hinder, och i så fall vilket?",
    ),
    (detail(title("matsedlar"), "dietist", "2026-01-15"), "Vad görs åt matsedlarna, och till när?"),
    (told("Fastighetsdrift"), "Vem är det som ska se till att mätare hyrs in till energikartläggningen?"),
    (
        either(these(no_measure(DEVIATES)), these(no_measure(DEVIATES & ~PROTECTED))),
        "Finns det avvikelser som ingen gör något åt, alltså utan åtgärd?",
    ),
    (
        measure_count(lambda facts, each: each.is_open and of_unit("Måltider", facts, each)),
        "Hur många åtgärder är inte klara hos Måltider?",
    ),
    (
        measures(lambda facts, each: each.is_open and each.due is not None and date(2026, 1, 1) <= each.due <= date(2026, 1, 31)),
        "Vilka åtgärder ska vara gjorda nu i januari?",
    ),
    (measures(is_late), "Vilka åtgärder är inte gjorda? >> vilka av dem är försenade?"),
    (anyhow("tillståndsansökan", "2026-02-28"), "Hur ligger bergvärmen till? >> och vad är åtgärden där?"),
)  # fmt: skip

# (c) 11 about the goals' figures.
FIGURES: Batch = (
    (anyhow("44 %"), "Hur stor andel av maten är ekologisk nu?"),
    (anyhow("50 %"), "Vilket målvärde har vi för de ekologiska livsmedlen?"),
    (anyhow("148"), "Vad är nuläget för KF-mål 2?"),
    (anyhow("78", "75"), "Ligger vi över eller under riket när det gäller hur nöjda eleverna är med skolmaten?"),
    (anyhow("32", "35"), "Åt vilket håll går matsvinnet?"),
    (anyhow("41", "44"), "Hur har andelen ekologiskt utvecklats sedan 2023?"),
    (
        goals_told(("KF-mål 1", "nämndspecifikt mål 2", "nämndspecifikt mål 3"), ("KF-mål 2", "nämndspecifikt mål 1")),
        "Vilka mål är inte uppnådda om man går på siffrorna?",
    ),
    (
        goals_told(("KF-mål 1", "nämndspecifikt mål 2"), ("KF-mål 2", "nämndspecifikt mål 1")),
        "På vilka mål är siffran sämre än året före?",
    ),
    (
        either(goals_told(("nämndspecifikt mål 3",), ("nämndspecifikt mål 2", "KF-mål 1", "KF-mål 2")), anyhow("Lokalvården ska hålla hög kvalitet")),
        "Vilket mål har ingen bedömt?",
    ),
    (
        either(anyhow("Bedöms uppnås", "Bedöms inte uppnås"), anyhow("Bedöms uppnås", "Tertial 2")),
        "Matsvinnsmålet bedöms inte nås nu. Vad sa förvaltningen om det i T2?",
    ),
    (anyhow("76", "81"), "Hur nöjda är eleverna med skolmaten? >> är det skillnad på flickor och pojkar?"),
)  # fmt: skip

# (d) 5 about answers repeated and how right earlier ones were.
RIGHT: Batch = (
    (listed(REPEATED), "Vilka har lämnat precis samma kommentar två tertial i rad?"),
    (either(count_told(3), count_told(4)), "Hur många av svaren i T3 är bara en upprepning av de förra?"),
    (anyhow("3 av 5"), "Hur träffsäkra var prognoserna i fjol?"),
    (
        either(counted(now(G, at=T2) & now(K, at=T3)), share(now(K, at=T3), now(G, at=T2)), listed(now(G, at=T2) & now(K, at=T3)), anyhow("3 av 5")),
        "Av det som gick enligt plan i T2, hur mycket var avslutat i T3?",
    ),
    (
        either(listed(now(R, at=T1) & now(R, at=T2) & now(R, at=T3)), these(now(R, at=T1) & now(R, at=T2) & now(R, at=T3))),
        "Vilken aktivitet har gått med avvikelse i alla tre tertialen?",
    ),
)  # fmt: skip

# 4 that the plan cannot answer.
UNKNOWABLE: Batch = (
    (
        ASKED_BACK,
        """
        Vad kostar åtgärderna sammanlagt?
        Vem är det som har lovat för mycket, jag vill ha namnet på den chefen?
        Hur många portioner lagar köken per dag?
        Kan du flytta åtgärden om dietisten till mars?
        """,
    ),
)

BATCH: Batch = DATES + MEASURES + FIGURES + RIGHT + UNKNOWABLE
