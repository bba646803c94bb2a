from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from plan import snapshot
from plan.assessment import SurveyOutcome
from plan.facts import Facts
from plan.indicators import Indicator, MeasuredPart, Point, RuleKind, TargetRule, Value
from plan.model import Status, Survey, Timing
from plan.summary import Summary, summarise
from tests.plan.follow_up import PURCHASING, SERVICE, T1, T2, WAR, facts, moment, open_round, report


def given() -> Facts:
    known = facts(
        report(SERVICE, T1, Status.ON_TRACK, moment(4, 20)),
        report(WAR, T1, Status.AT_RISK, moment(4, 20), "Hemligt"),
    )
    return replace(known, plan=replace(known.plan, surveys=(Survey("Ekonomi", "Nöjd kund", "Controller"),)))


def answered(text: str) -> Summary:
    outcome = SurveyOutcome("o", 0, T1, text, moment(4, 25), "someone", "INSIKT 2025")
    return summarise(replace(given(), outcomes=(outcome,)), T1)


def test_whatever_the_report_tells_is_in_the_checksum_the_surveys_too() -> None:
    without = snapshot.checksum(snapshot.content(summarise(given(), T1)))
    first, second = (snapshot.checksum(snapshot.content(answered(text))) for text in ("Index 74", "Index 75"))
    assert len({without, first, second}) == 3


def test_where_a_surveys_outcome_comes_from_is_frozen_with_it() -> None:
    assert [each["source"] for each in snapshot.content(answered("Index 74"))["surveys"]] == ["INSIKT 2025"]
    assert [each["source"] for each in snapshot.content(summarise(given(), T1))["surveys"]] == [""]


def test_what_was_frozen_in_the_older_form_is_compared_in_that_form() -> None:
    content = snapshot.content(answered("Index 74"), snapshot.WITHOUT_SURVEYS)
    assert "surveys" not in content
    assert snapshot.form_of(snapshot.canonical(content).decode()) == snapshot.WITHOUT_SURVEYS
    assert content == snapshot.content(answered("Index 75"), snapshot.WITHOUT_SURVEYS)


def test_a_goals_figures_are_frozen_under_its_number() -> None:
    known = given()
    figured = replace(known.plan.goals[0], target="Minst 85 % är nöjda.", baseline="82 % är nöjda, mätt 2023")
    plan = replace(known.plan, goals=(figured, *known.plan.goals[1:]))
    (figures,) = snapshot.content(summarise(replace(known, plan=plan), T1))["figures"]
    assert (figures["goal"], [each["limit"] for each in figures["indicators"]]) == ("3.1", [85])


def test_a_protected_comment_is_not_frozen() -> None:
    assert b"Hemligt" not in snapshot.canonical(snapshot.content(answered("Index 74")))


AS_SAID = Indicator(
    "Nöjda",
    "%",
    TargetRule(RuleKind.AT_LEAST, 85.0),
    Value(82.0, "2024", 79.5, 80.0, (MeasuredPart("kvinnor", 83.0),), 54, 290, "Kolada"),
    (Point("2023", 80.0), Point("2024", 82.0, 79.5, "Kolada")),
)
BARE = Indicator("Antal", "", None)


def test_of_each_figure_all_that_is_told_is_frozen_and_what_is_not_known_as_nothing() -> None:
    found = summarise(given(), T1)
    goals = (
        replace(found.goals[0], goal=None, indicators=(AS_SAID, BARE)),
        replace(found.goals[1], indicators=(BARE,)),
    )
    said, bare = snapshot.content(replace(found, goals=goals))["figures"]
    assert (said["goal"], said["outcome"], bare["goal"], bare["outcome"]) == ("", "not_met", "5.1", "unknown")
    assert said["indicators"][0] == {
        "name": "Nöjda",
        "unit": "%",
        "rule": "at_least",
        "limit": 85.0,
        "outcome": "not_met",
        "before": 80.0,
        "rank": [54, 290],
        "parts": {"kvinnor": 83.0},
        "series": [["2023", 80.0, None, ""], ["2024", 82.0, 79.5, "Kolada"]],
    }
    assert said["indicators"][1:] == bare["indicators"]
    nothing: dict[str, Any] = {
        "rule": None,
        "limit": None,
        "outcome": "unknown",
        "before": None,
        "rank": None,
        "parts": {},
        "series": [],
    }
    assert bare["indicators"] == [{"name": "Antal", "unit": ""} | nothing]


def test_of_each_activity_and_survey_all_that_anybody_may_see_is_frozen() -> None:
    said = report(SERVICE, T1, Status.DELAYED, moment(4, 20), "Sent", date(2025, 12, 1))
    late = replace(report(PURCHASING, T1, Status.DONE, moment(5, 20)), timing=Timing.AFTER_CLOSING)
    outcome = SurveyOutcome("o", 0, T1, "Index 74", moment(4, 25), "someone", "INSIKT 2025", late=True)
    known = replace(facts(said, late, rounds=(open_round(T2, moment(8, 18)),)), plan=given().plan, outcomes=(outcome,))
    content = snapshot.content(summarise(known, T1))
    service, purchasing, war, _ = content["activities"]
    assert service == {
        "carried_from": None,
        "id": "service",
        "section": "3.1",
        "title": "Utveckling av service",
        "units": ["Kommunledningskontoret"],
        "protected": False,
        "status": "delayed",
        "comment": "Sent",
        "finish": "2025-12-01",
        "reported_at": "2025-04-20T12:00:00+00:00",
        "late": False,
    }
    assert (purchasing["status"], purchasing["late"], war["status"], war["reported_at"]) == ("done", True, None, None)
    told = {"outcome": "Index 74", "source": "INSIKT 2025", "answered_at": "2025-04-25T12:00:00+00:00", "late": True}
    assert content["surveys"] == [{"unit": "Ekonomi", "survey": "Nöjd kund"} | told]
    nothing = {"outcome": None, "source": "", "answered_at": None, "late": False}
    assert snapshot.content(summarise(given(), T1))["surveys"] == [{"unit": "Ekonomi", "survey": "Nöjd kund"} | nothing]
    assert snapshot.content(summarise(known, T2))["activities"][1]["carried_from"] == "2025-T1"


@pytest.mark.parametrize(
    ("form", "newer"),
    [
        (snapshot.WITHOUT_SURVEYS, set()),
        (snapshot.WITHOUT_CARRIED, {"surveys"}),
        (snapshot.WITHOUT_FIGURES, {"surveys", "carried_from"}),
        (snapshot.FORMAT, {"surveys", "carried_from", "figures"}),
    ],
)
def test_each_form_holds_what_it_held(form: str, newer: set[str]) -> None:
    found = summarise(given(), T1)
    figured = replace(found, goals=(replace(found.goals[0], indicators=(AS_SAID,)), *found.goals[1:]))
    content = snapshot.content(figured, form)
    known = {"surveys", "carried_from", "figures"} & {*content, *content["activities"][0]}
    assert (known, content["format"]) == (newer, form)
    assert "figures" not in snapshot.content(found, form)


def test_the_canonical_text_is_of_one_form() -> None:
    assert snapshot.canonical({"b": "å", "a": [1, None]}) == '{"a":[1,null],"b":"å"}'.encode()
