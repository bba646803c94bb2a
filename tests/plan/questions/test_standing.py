"""Questions about one's own activities, and about what comes first, has none or has grown."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from plan.access import Viewer
from plan.facts import Facts
from plan.model import Activity, Status
from plan.questions import answer
from tests.plan.questions.world import T1, T2, seed

OWNER = next(each for each in seed().people if each.name == "Enhetschef Ekonomi")
UNIT = next(each.unit for each in seed().ownerships if each.person_id == OWNER.id)


def of_unit() -> list[str]:
    return [each.id for each in seed().plan.activities if UNIT in each.units]


def with_status(*wanted: Status | None) -> list[str]:
    return [each.id for each in seed().plan.activities if status_of(seed(), each) in wanted]


def status_of(facts: Facts, each: Activity) -> Status | None:
    report = facts.report(each.id, T2)
    return report.status if report else None


def ids(text: str, viewer: Viewer, context: tuple[str, ...] = ()) -> list[str]:
    return [each.id for each in answer(text, seed(), viewer, context).activities]


@pytest.mark.parametrize(
    "text",
    [
        "vad ansvarar jag för",
        "mina aktiviteter",
        "visa mina aktiviteter",
        "vad har jag på mitt bord",
        "hur går det för min enhet",
        "hur ligger jag till",
        "vilka aktiviteter är mina",
        "vilka aktiviteter har jag",
        "hur många aktiviteter har jag",
        "hur går det för mig",
    ],
)
def test_mine_is_what_the_asking_persons_units_answer_for(text: str) -> None:
    assert ids(text, Viewer(OWNER)) == of_unit()


@pytest.mark.parametrize("text", ["vilka av mina är försenade", "mina försenade", "är jag försenad med något"])
def test_a_status_narrows_what_is_mine(text: str) -> None:
    assert ids(text, Viewer(OWNER)) == [each for each in of_unit() if each in with_status(Status.DELAYED)]


def test_a_follow_up_stays_with_what_is_mine() -> None:
    projects = [each.id for each in seed().plan.activities if "P" in each.kinds]
    found = ids("bara projekten", Viewer(OWNER), ("mina aktiviteter",))
    assert found == [each for each in of_unit() if each in projects]


def test_what_is_left_for_me_to_report_is_of_my_units() -> None:
    person = seed().people[1]
    unit = seed().ownerships[1].unit
    silent = [each.id for each in seed().plan.activities if each.units[0] == unit and not seed().report(each.id, T2)]
    assert ids("har jag rapporterat allt?", Viewer(person)) == silent
    assert silent


@pytest.mark.parametrize(
    "text",
    [
        "kan jag få se alla försenade",
        "jag har inte fått svar från HR",
        "jag undrar hur det går för IT",
        "vad bör jag oroa mig för",
        "visa mig alla röda",
    ],
)
def test_a_courtesy_is_not_about_the_asking_person(text: str) -> None:
    assert ids(text, Viewer(OWNER)) == ids(text, Viewer())


def test_somebody_without_a_unit_has_no_activities_of_their_own() -> None:
    assert ids("mina aktiviteter", Viewer(replace(OWNER, id="nobody"))) == []


@pytest.mark.parametrize(
    "text", ["vilka mål har inga försenade", "vilka mål har inga försenade aktiviteter", "vilka mål saknar försenade"]
)
def test_goals_without_delayed_activities_are_named(text: str) -> None:
    found = answer(text, seed(), Viewer())
    delayed = set(with_status(Status.DELAYED))
    late = {each.section for each in seed().plan.activities if each.id in delayed}
    free = [goal.number for goal in seed().plan.goals if goal.is_assessed and goal.number not in late]
    assert found.kind == "list"
    assert [line.split()[-1] for line in found.lead] == [number[-1] for number in free]


@pytest.mark.parametrize("text", ["vilka blir klara först", "vad blir klart först", "vilka är först klara"])
def test_those_with_the_earliest_dates_come_first(text: str) -> None:
    facts = seed()
    reports = [facts.report(each.id, T2) for each in facts.plan.activities]
    open_ = [each for each in reports if each and each.finish and each.status not in (Status.DONE, Status.DROPPED)]
    days = sorted(each.finish for each in open_ if each.finish)
    found = answer(text, facts, Viewer())
    shown = [row.report.finish for row in found.rows if row.report]
    assert found.kind == "list"
    assert shown == [day for day in days if day <= days[4]]


def test_whether_all_is_finished_is_answered_yes_or_no() -> None:
    left = [each for each in seed().plan.activities if "HR och lön" in each.units]
    assert f"Nej, {len(left)} av {len(left)} är inte klara." in answer("är allt klart hos HR?", seed(), Viewer()).text
    done = replace(seed(), reports=tuple(replace(each, status=Status.DONE) for each in seed().reports))
    reported = {each.activity_id for each in done.reports if each.tertial == T2}
    assert reported >= {each.id for each in left}
    assert "Ja, allt är klart." in answer("är allt klart hos HR?", done, Viewer()).text


@pytest.mark.parametrize("text", ["har antalet försenade ökat?", "har antalet försenade minskat?"])
def test_a_number_then_and_now_is_told(text: str) -> None:
    counts = Counter(each.tertial for each in seed().reports if each.status is Status.DELAYED)
    found = answer(text, seed(), Viewer())
    assert found.kind == "change"
    assert f"{counts[T2]} i tertial 2 2025 mot {counts[T1]} i tertial 1 2025." in found.text


@pytest.mark.parametrize(
    ("text", "few", "latest"),
    [
        ("vilken blir klar sist?", 1, True),
        ("vilka tre har längst fram till sitt slutdatum?", 3, True),
        ("vilka två ligger närmast sitt slutdatum?", 2, False),
        ("vilken blir klar först?", 1, False),
    ],
)
def test_as_many_with_the_first_or_last_dates_are_told_as_are_asked_for(text: str, few: int, latest: bool) -> None:
    facts = seed()
    held = (facts.report(each.id, T2) for each in facts.plan.activities)
    days = sorted(each.finish for each in held if each and each.finish and not each.status.is_finished)
    found = answer(text, facts, Viewer())
    assert [row.finish for row in found.rows] == (days[::-1] if latest else days)[:few]
    assert found.unused == ()


def test_the_last_date_of_a_year_is_within_it() -> None:
    found = answer("vilken aktivitet har det sista slutdatumet under 2025?", seed(), Viewer())
    assert [row.finish.isoformat() for row in found.rows if row.finish] == ["2025-12-28"]
