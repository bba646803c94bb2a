# ruff: noqa: E501
"""Dates and the whole year: what is to be finished when, which day still stands, what was promised, shares of little or nothing; the bundled plan.

It is 3 September 2025 and T2 is open. The day of the newest report stands: of what is not reported in T2 that of T1."""

import re
from datetime import date

from plan.calendar import swedish_day
from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from plan.sight import SeenReport
from plan.tertial import Tertial
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    ASKS_BACK,
    LISTS,
    PROTECTED,
    REFUSE,
    REPORTED,
    SURE,
    Batch,
    D,
    K,
    P,
    S,
    Those,
    Wanted,
    X,
    anyhow,
    counted,
    either,
    first_is,
    goal,
    listed,
    now,
    numbers_told,
    share,
    sure,
    these,
    title,
    under,
    unit,
    units_of,
    within,
)  # fmt: skip
from tests.plan.questions.fresh.wishes import MONTHS, goals_told, number
from tests.plan.questions.world import T1, T2

EK, IT, KOM = unit("Ekonomi"), unit("IT och digitalisering"), unit("Kommunikation")
KLK = "Kommunledningskontoret"
TODAY, ALWAYS, NEVER = "2025-09-03", "0001-01-01", "9999-12-31"


def newest(facts: Facts, each: Activity) -> SeenReport | None:
    return facts.report(each.id, T2) or facts.report(each.id, T1)


def standing(facts: Facts, each: Activity) -> date | None:
    """The day that stands: the newest report's, of what is neither finished nor protected."""
    report = newest(facts, each)
    return None if report is None or each.protected or report.status.is_finished else report.finish


def said(facts: Facts, each: Activity, when: Tertial) -> date | None:
    report = facts.report(each.id, when)
    return None if report is None or each.protected or report.status.is_finished else report.finish


def _between(day: date | None, first: str, last: str) -> bool:
    return day is not None and date.fromisoformat(first) <= day <= date.fromisoformat(last)


def stands(first: str = ALWAYS, last: str = NEVER) -> Those:
    return Those(lambda facts, each: _between(standing(facts, each), first, last))


def promised(first: str = ALWAYS, last: str = NEVER) -> Those:
    """Given a day of these in T1."""
    return Those(lambda facts, each: _between(said(facts, each, T1), first, last))


def _moved(facts: Facts, each: Activity) -> int:
    one, other = said(facts, each, T1), said(facts, each, T2)
    return (other - one).days if one and other else 0


LATER = Those(lambda facts, each: _moved(facts, each) > 0)
EARLIER = Those(lambda facts, each: _moved(facts, each) < 0)
PASSED = Those(lambda facts, each: (day := standing(facts, each)) is not None and day < swedish_day(facts.at))
OVER_NEW_YEAR = promised(last="2025-12-31") & stands("2026-01-01")
NO_DAY = ~PROTECTED & ~now(K, X) & ~stands()
DONE_AS_PROMISED = promised(last="2025-08-31") & now(K)


def until(last: str) -> Wanted:
    """All that is to be finished by then, with or without what has passed already."""
    return either(listed(stands(last=last)), listed(stands(TODAY, last)))


def dated(those: Those, *days: str) -> Wanted:
    """These activities, with every one of these days in the text, as figures or in words."""

    def problem(facts: Facts, answer: Answer) -> str:
        if wrong := these(those).problem(facts, answer):
            return wrong
        for day in map(date.fromisoformat, days):
            words = f"{day.day} {MONTHS[day.month - 1][:3]}"
            if str(day) not in answer.text and not re.search(rf"(?<!\d){words}", answer.text):
                return f"no {day} in the text"
        return ""

    return Wanted(LISTS | {"detail"}, problem)


def _nothing_said(answer: Answer) -> bool:
    return bool(
        re.search(r"\b(ingen|inga|inget|ingenting|saknas?|0 av 0|noll|inte någon|inte några)\b", answer.text.lower())
    )


def no_measures() -> Wanted:
    """There is no measure at all: said so, without any activity or figure but 0; or asked back."""

    def problem(_facts: Facts, answer: Answer) -> str:
        if answer.kind in ASKS_BACK:
            return ""
        if answer.value:
            return f"{answer.value} of no measures"
        if re.search(r"\b(ingen|inga|noll|0) (\w+ )?åtgärd", answer.text.lower()):
            return ""
        if answer.activities:
            return f"{len(answer.activities)} activities"
        return "" if _nothing_said(answer) and "åtgärd" in answer.text.lower() else "it is not said that there is none"

    return Wanted(ANY, problem)


def nothing_of_nothing() -> Wanted:
    """A share of an empty set is no number: 0 av 0, there are none, or asked back; never a bare percentage."""

    def problem(_facts: Facts, answer: Answer) -> str:
        if answer.kind in ASKS_BACK:
            return ""
        if answer.value:
            return f"{answer.value} of nothing"
        text = answer.text.lower()
        if re.search(r"\b0 av [1-9]", text) or (re.search(r"\b0 %", text) and "0 av 0" not in text):
            return "nought of something"
        if answer.value is None and re.search(r"(ej|inte|inget|inga) rapportera", text):
            return ""
        return "" if _nothing_said(answer) else "it is not said that there are none"

    return Wanted(ANY, problem)


def points_nowhere() -> Wanted:
    """Asked first, with a pronoun: asks back, or says that nothing came before."""

    def problem(_facts: Facts, answer: Answer) -> str:
        said_so = r"vilk\w+ menar|vilka du menar|(inget|ingen|ingenting|inga|inte).{0,40}(tidigare|före|innan|föregå)"
        return "" if re.search(said_so, answer.text.lower()) else "it is not said that nothing came before"

    return either(ASKED_BACK, Wanted(SURE, problem))


def none_of(those: Those) -> Wanted:
    """An empty list, or so in words, with no activity."""

    def problem(_facts: Facts, answer: Answer) -> str:
        return f"{len(answer.activities)} activities" if answer.activities or answer.value else ""

    return either(these(those), Wanted(SURE, problem))


WORLD = "full"

# 17 about days, months and seasons.
WINDOWS: Batch = (
    (until("2025-12-23"), "Vad ska vara färdigt före jul?"),
    (either(until("2025-10-31"), until("2025-11-01"), until("2025-11-30")), "vilka räknar med att bli klara till november"),
    (
        either(these(stands("2025-09-01", "2025-11-30")), these(stands("2025-09-01", "2025-12-21")), these(stands("2025-09-01", "2025-12-31"))),
        "Vilka har slutdatum i höst?",
    ),
    (these(stands("2025-09-23", "2025-09-23")), "Vad ska bli klart den 23 september?"),
    (these(stands("2025-10-01", "2025-11-15")), "Vilka aktiviteter har slutdatum mellan den 1 oktober och den 15 november?"),
    (these(stands("2025-12-24", "2025-12-31")), "Är det något som ska bli klart mellan jul och nyår?"),
    (these(stands("2026-01-01", "2026-03-31")), "Vad ska göras klart under första kvartalet 2026?"),
    (these(stands("2026-04-01")), "vilka har slutdatum efter mars nästa år"),
    (these(stands("2025-07-01", "2025-07-31")), "Vilken aktivitet har ett slutdatum i juli som fortfarande står kvar?"),
    (number(stands(last="2025-10-31")), "Hur många har ett slutdatum före den 1 november 2025, även de datum som redan har passerat?"),
    (until("2025-10-06"), "Vad ska vara klart senast den 6 oktober?"),
    (these(EK & stands(last="2025-12-31")), "Vilka av Ekonomis aktiviteter har slutdatum i år?"),
    (these(stands("2026-01-01")), "Vad hamnar på andra sidan årsskiftet?"),
    (these(now(D) & stands(last="2025-12-31")), "Vilka av de försenade räknar ändå med att bli klara i år?"),
    (
        either(these(PASSED), units_of(PASSED)),
        "Finns det något vars slutdatum redan har passerat utan att vi har hört något i T2?",
    ),
    (first_is("styrdokument inköp", "2025-09-20"), "Vad är det som ska bli klart härnäst?"),
    (first_is("ledningssystemet", "2025-12-28"), "Vilken aktivitet har det sista slutdatumet under 2025?"),
)  # fmt: skip

# 11: which day stands for one activity, and two short conversations.
ONE_DAY: Batch = (
    (dated(title("Mediautbildning"), "2025-05-28"), "Vilket slutdatum gäller för mediautbildningen?"),
    (
        either(dated(title("implementering av Riktlinjer"), "2025-07-11"), ASKED_BACK),
        "När skulle implementeringen av riktlinjerna för service och tillgänglighet vara klar?",
    ),
    (either(these(title("digital post")), ASKED_BACK), "Finns det något slutdatum för införandet av digital post?"),
    (
        dated(title("Upphandling personalsystem"), "2025-11-13"),
        "Vilket slutdatum angav HR för upphandlingen av personalsystemet i T1?",
    ),
    (
        dated(title("allmänna val"), "2026-03-08", "2025-11-05"),
        "När ska förarbetet inför valet vara färdigt, och vilket datum sa man i T1?",
    ),
    (dated(title("näringslivsstrategi inkl"), "2025-10-06"), "Näringslivsstrategin skulle vara klar i juni. Vad gäller nu?"),
    (
        either(counted(4), counted(123), sure("123"), sure("fyra månader"), sure("4 månader"), dated(title("Cirkulär"), "2025-10-10", "2026-02-10")),
        "Hur mycket har slutdatumet för cirkulär ekonomi skjutits fram?",
    ),
    (either(REFUSE, anyhow("skydd")), "Vilket slutdatum har risk- och sårbarhetsanalysen?"),
    (dated(title("M365"), "2026-03-29"), "till när är M365 lovat"),
    (these(stands("2025-11-01", "2025-11-30")), "Vad ska bli klart i oktober? >> och i november?"),
    (number(now(D) & stands(last="2025-12-31")), "Vilka är försenade? >> Hur många av dem blir klara före nyår?"),
)  # fmt: skip

# 12 about days that were moved and what T1 promised.
PROMISED: Batch = (
    (these(LATER), "Vilka har fått ett nytt slutdatum sedan T1?"),
    (number(LATER), "Hur många slutdatum har skjutits fram sedan förra tertialet?"),
    (none_of(EARLIER), "Har något slutdatum tidigarelagts?"),
    (these(OVER_NEW_YEAR), "Vilka hade i T1 ett slutdatum under 2025 men har nu ett som ligger 2026?"),
    (
        these(Those(lambda facts, each: _between(r.finish if (r := facts.report(each.id, T1)) and not each.protected else None, ALWAYS, "2025-08-31"))),
        "Vilka angav i T1 ett slutdatum före september?",
    ),
    (
        either(counted(1), these(DONE_AS_PROMISED), share(now(K), promised(last="2025-08-31")), share(now(K), promised(last="2025-08-31") & REPORTED), sure("1 av 12"), sure("1 av 10")),
        "Hur många av dem som i T1 lovade att bli klara senast den 31 augusti är avslutade?",
    ),
    (
        within(now(D) & title("personalpolitiskt"), now(D) & ~LATER),
        "Vilka försenade aktiviteter har inte fått sitt slutdatum framflyttat sedan T1?",
    ),
    (within(IT & promised(), IT), "Vilka slutdatum lovade IT i T1, och hur har det gått?"),
    (
        within(promised() & now(P, S), promised() & ~stands()),
        "Vilka hade ett slutdatum i T1 men rapporterade inget datum i T2?",
    ),
    (
        within(NO_DAY & now(P, S), NO_DAY | PROTECTED),
        "Vilka aktiviteter som inte är färdiga saknar slutdatum?",
    ),
    (number(goal("3.1", "3.2", "3.3") & LATER), "Hur många aktiviteter under KF-målen har fått ett senare slutdatum än i T1?"),
    (
        either(these(DONE_AS_PROMISED), these(promised() & now(K)), counted(1), sure("1 av 12"), sure("1 av 10")),
        "Vilka har hållit det datum de lovade i T1?",
    ),
)  # fmt: skip

# 4 about measures: the plan has none.
MEASURES: Batch = (
    (no_measures(), "Vilka åtgärder ska vara gjorda före den 1 oktober?"),
    (no_measures(), "Hur stor andel av åtgärderna är gjorda?"),
    (no_measures(), "Vilka åtgärder har passerat sin dag?"),
    (no_measures(), "Hur många åtgärder återstår till nyår?"),
)

# 6 shares, among what is reported and of nothing.
SHARES: Batch = (
    (nothing_of_nothing(), "Hur stor andel av kommundirektörens rapporterade aktiviteter är avslutade?"),
    (nothing_of_nothing(), "Hur många procent av de pausade förstudierna har ett slutdatum?"),
    (share(now(D), REPORTED), "Hur stor andel är försenade, räknat bara på dem som har rapporterat?"),
    (
        either(share(now(D), unit(KLK) & REPORTED), share(now(D), under(KLK) & REPORTED)),
        "Hur stor andel av det som kommunledningskontoret har rapporterat är försenat?",
    ),
    (
        either(
            share(stands()), counted(stands()), share(stands(), ~now(K, X)), share(stands(), ~now(K, X) & ~PROTECTED)
        ),
        "Hur stor andel av aktiviteterna har ett slutdatum, om ett datum från T1 räknas när inget nytt har kommit?",
    ),
    (share(now(K), KOM & REPORTED), "Hur många procent av Kommunikations rapporterade aktiviteter är avslutade?"),
)

# 4 that point at nothing.
POINTING: Batch = (
    (points_nowhere(), "Hur många av dem blir klara före jul?"),
    (points_nowhere(), "När är den klar?"),
    (points_nowhere(), "Hur stor andel av dessa har flyttat sitt slutdatum?"),
    (points_nowhere(), "Vilka av de där skulle ha varit klara i somras?"),
)

# 6 about goals and their figures.
GOALS: Batch = (
    (numbers_told(72, 74), "Hur har nöjd kundindex utvecklats?"),
    (numbers_told(54, 61), "Hur har vår placering i Svenskt Näringslivs ranking förändrats sedan 2023?"),
    (goals_told(("KF-mål 3", "nämndspecifikt mål 2"), ("nämndspecifikt mål 1", "nämndspecifikt mål 3")), "Vilka mål bedöms inte nås i år?"),
    (
        goals_told(("KF-mål 1",), ("KF-mål 2", "KF-mål 3", "nämndspecifikt mål 1", "nämndspecifikt mål 3")),
        "För vilka mål är bedömningen sämre i T2 än i T1?",
    ),
    (sure("76 %", "riket"), "Hur många känner sig trygga utomhus när det är mörkt, jämfört med riket?"),
    (numbers_told(3, 13), "Hur stor andel av ungdomarna hade använt narkotika 2023?"),
)  # fmt: skip

BATCH: Batch = WINDOWS + ONE_DAY + PROMISED + MEASURES + SHARES + POINTING + GOALS
