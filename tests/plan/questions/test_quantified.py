"""Units and goals by what all, some, most or none of theirs are; and whether so many are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plan.access import Viewer
from plan.model import Activity, Status
from plan.questions import answer
from tests.plan.questions.fresh.keys import UNDONE
from tests.plan.questions.fresh.worlds import technical
from tests.plan.questions.world import T2

Held = list[Activity]


def state(each: Activity) -> Status | None:
    report = technical().report(each.id, T2)
    return report.status if report else None


def some(*states: Status | None) -> Callable[[Held], bool]:
    return lambda held: any(state(each) in states for each in held)


def none(*states: Status | None) -> Callable[[Held], bool]:
    return lambda held: not some(*states)(held)


def every(*states: Status | None) -> Callable[[Held], bool]:
    return lambda held: all(state(each) in states for each in held)


def units_where(*tests: Callable[[Held], bool]) -> set[str]:
    facts = technical()
    held = {unit: [each for each in facts.plan.activities if unit in each.units] for unit in facts.plan.units}
    return {unit for unit, own in held.items() if all(test(own) for test in tests)}


def at_least(number: int) -> Callable[[Held], bool]:
    return lambda held: len(held) >= number


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Har någon enhet blivit helt färdig med allt sitt?", (every(Status.DONE),)),
        ("Är någon enhet färdig med alla sina aktiviteter?", (every(Status.DONE),)),
        ("Är allt klart hos någon enhet?", (every(Status.DONE),)),
        ("Har någon enhet allt grönt?", (every(Status.ON_TRACK),)),
        ("Har alla enheter något försenat?", (none(Status.DELAYED),)),
        ("Har varje enhet minst en klar aktivitet?", (none(Status.DONE),)),
        ("Vilka enheter har minst tre aktiviteter men ingen avslutad?", (at_least(3), none(Status.DONE))),
        ("Vilka enheter har minst två aktiviteter och ingen försenad?", (at_least(2), none(Status.DELAYED))),
        ("Vilka enheter har minst tre aktiviteter där någon är försenad?", (at_least(3), some(Status.DELAYED))),
        ("Vilka enheter har fler än två aktiviteter varav ingen är klar?", (at_least(3), none(Status.DONE))),
    ],
)
def test_units_by_what_their_activities_are(text: str, wanted: tuple[Callable[[Held], bool], ...]) -> None:
    found = answer(text, technical(), Viewer())
    assert (found.kind, set(found.units), found.unused) == ("units", units_where(*wanted), ())


def test_how_many_they_must_have_in_all_is_told_in_the_heading() -> None:
    found = answer("Vilka enheter har minst tre aktiviteter men ingen avslutad?", technical(), Viewer())
    assert found.understood.startswith("Enheter utan avslutade aktiviteter · minst 3 i allt")
    goals = answer("Vilka mål har minst fyra aktiviteter men inga avslutade?", technical(), Viewer())
    assert goals.text.count("• ") == 1


def test_so_many_of_every_unit_is_asked_about() -> None:
    assert answer("Har alla enheter minst två klara?", technical(), Viewer()).kind == "clarify"


@pytest.mark.parametrize(
    ("text", "states", "so"),
    [
        ("Går de flesta enligt plan?", {Status.ON_TRACK}, False),
        ("Har de flesta svarat?", set(Status), True),
        ("Kan man påstå att mer än hälften är klart?", {Status.DONE}, False),
        ("Är det sant att merparten av allt har rapporterats?", set(Status), True),
    ],
)
def test_most_of_them_is_more_than_half(text: str, states: set[Status], so: bool) -> None:
    activities = technical().plan.activities
    found = answer(text, technical(), Viewer())
    share = 100 * sum(state(each) in states for each in activities) / len(activities)
    assert (found.kind, round(found.value or 0, 1), found.unused) == ("share", round(share, 1), ())
    assert found.lead[0] == ("Ja." if so else "Nej.")


def test_whether_all_of_it_is_so_is_answered_by_what_is_not() -> None:
    facts = technical()
    found = answer("Stämmer det att Hamnen är klar med alla sina aktiviteter?", facts, Viewer())
    own = {each.id for each in facts.plan.activities if "Hamnen" in each.units}
    left = [each for each in UNDONE.among(facts) if each in own]
    assert ([each.id for each in found.activities], found.lead[0]) == (left, "Nej, 1 av 3 är inte klar.")


@pytest.mark.parametrize("text", ["Är fler försenade på {} än på {}?", "Har {} fler försenade än {}?"])
def test_two_units_are_held_against_each_other_also_where_one_has_none(text: str) -> None:
    found = answer(text.format("Gata och trafik", "Hamnen"), technical(), Viewer())
    lines = [each for each in found.lead if each.startswith("• ")]
    assert [line.split(" (")[0] for line in lines] == ["• Gata och trafik: 2", "• Hamnen: 0"]
