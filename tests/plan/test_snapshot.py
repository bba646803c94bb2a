from dataclasses import replace

from plan import snapshot
from plan.assessment import SurveyOutcome
from plan.facts import Facts
from plan.model import Status, Survey
from plan.summary import Summary, summarise
from tests.plan.follow_up import SERVICE, T1, WAR, facts, moment, report


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
