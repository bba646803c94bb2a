from dataclasses import replace
from datetime import date

import pytest

from cards import plain, tertial_post
from cards.texts import posts
from plan.assessment import Assessment, Outlook
from plan.model import Goal, GoalKind, Status, Timing
from plan.summary import Counts, DecisionReason, GoalSummary, UnitReporting, Verdict, summarise
from tests.plan.follow_up import PURCHASING, SERVICE, STAFF_SYSTEM, T1, T2, T3, WAR, facts, moment, open_round, report


def test_what_nobody_has_reported_is_counted_apart_and_never_as_delayed() -> None:
    summary = summarise(facts(report(SERVICE, T2, Status.ON_TRACK, moment(8, 20))), T2)
    assert (summary.reported, summary.total) == (1, 4)
    assert summary.counts.by_status[Status.DELAYED] == 0
    assert summary.counts.not_reported == 3


def test_an_activity_of_two_units_is_missing_from_the_first_one_only() -> None:
    summary = summarise(facts(report(SERVICE, T2, Status.ON_TRACK, moment(8, 20))), T2)
    assert summary.missing_units == (
        UnitReporting("Ekonomi", 0, 1),
        UnitReporting("Kommunledningskontoret/Trygg och säker", 0, 1),
        UnitReporting("HR och lön", 0, 1),
    )


def test_the_latest_answer_for_the_tertial_is_the_one_that_counts() -> None:
    first = report(SERVICE, T2, Status.ON_TRACK, moment(8, 20))
    second = report(SERVICE, T2, Status.AT_RISK, moment(8, 21), "Väntar på underlag")
    summary = summarise(facts(first, second), T2)
    assert [standing.comment for standing in summary.deviations] == ["Väntar på underlag"]


def test_deviations_come_worst_first() -> None:
    given = facts(
        report(SERVICE, T2, Status.PAUSED, moment(8, 20), "Vilar"),
        report(PURCHASING, T2, Status.AT_RISK, moment(8, 20), "Osäkert"),
        report(STAFF_SYSTEM, T2, Status.DELAYED, moment(8, 20), "Överprövad", date(2025, 12, 15)),
    )
    assert [each.activity for each in summarise(given, T2).deviations] == [STAFF_SYSTEM, PURCHASING, SERVICE]


def test_of_a_protected_activity_only_the_status_is_told() -> None:
    given = facts(report(WAR, T2, Status.DELAYED, moment(8, 20), "Hemlig orsak", date(2025, 12, 15)))
    summary = summarise(given, T2)
    (deviation,) = summary.deviations
    assert (deviation.status, deviation.comment, deviation.finish) == (Status.DELAYED, "", None)
    assert deviation.withheld
    assert "Hemlig" not in repr(summary)


def test_a_change_tells_from_what_and_when() -> None:
    given = facts(
        report(SERVICE, T1, Status.ON_TRACK, moment(4, 20)),
        report(PURCHASING, T1, Status.ON_TRACK, moment(4, 20)),
        report(SERVICE, T2, Status.DELAYED, moment(8, 20), "Sent", date(2025, 12, 1)),
        report(PURCHASING, T2, Status.ON_TRACK, moment(8, 20)),
    )
    (change,) = summarise(given, T2).changes
    assert (change.activity, change.before, change.before_tertial) == (SERVICE, Status.ON_TRACK, T1)
    assert change.got_worse


@pytest.mark.parametrize("now", [Status.ON_TRACK, Status.AT_RISK, Status.DELAYED])
def test_what_has_no_answer_in_the_tertial_before_is_neither_changed_since_it_nor_delayed_again(now: Status) -> None:
    given = facts(
        report(SERVICE, T1, Status.DELAYED, moment(4, 20), "Sent", date(2025, 6, 1)),
        report(SERVICE, T3, now, moment(12, 20), "Sent", date(2025, 12, 30)),
        report(PURCHASING, T2, Status.DELAYED, moment(8, 20), "Sent", date(2025, 12, 1)),
        report(PURCHASING, T3, Status.DELAYED, moment(12, 20), "Sent", date(2025, 12, 30)),
        report(STAFF_SYSTEM, T2, Status.ON_TRACK, moment(8, 20)),
        report(STAFF_SYSTEM, T3, Status.ON_TRACK, moment(12, 20)),
    )
    summary = summarise(given, T3)
    told = next(each for each in summary.standings if each.activity == SERVICE)
    assert (told.changed, told.got_worse, summary.uncompared, summary.changes) == (False, False, 1, ())
    assert (told.before, told.before_tertial, told.previous) == (Status.DELAYED, T1, None)
    assert [status for _, status in told.track] == [Status.DELAYED, None, now]
    assert [each.standing.activity for each in summary.decisions] == [PURCHASING]
    assert posts.mark(told) == "senast (T1) ■ Försenad"
    post = "\n".join(plain.text(each) for each in tertial_post.build(summary))
    assert "1 aktivitet saknar svar i förra tertialet och går inte att jämföra." in post


def test_what_was_finished_long_ago_and_is_taken_up_again_has_changed_since_the_tertial_before() -> None:
    rounds = tuple(open_round(each, moment(month, 10)) for each, month in ((T1, 4), (T2, 8), (T3, 12)))
    said = (report(SERVICE, T1, Status.DONE, moment(4, 20)), report(SERVICE, T3, Status.DELAYED, moment(12, 20), "Om"))
    (change,) = summarise(facts(*said, rounds=rounds), T3).changes
    assert (change.previous, posts.mark(change)) == (Status.DONE, "förra tertialet ✔ Avslutad")


def test_finished_and_dropped_are_told_once() -> None:
    given = facts(
        report(SERVICE, T1, Status.DONE, moment(4, 20)),
        report(SERVICE, T2, Status.DONE, moment(8, 20)),
        report(PURCHASING, T2, Status.DONE, moment(8, 20)),
        report(STAFF_SYSTEM, T2, Status.DROPPED, moment(8, 20), "Beslut i ledningsgruppen"),
    )
    summary = summarise(given, T2)
    assert [each.activity for each in summary.finished] == [PURCHASING]
    assert [each.activity for each in summary.dropped] == [STAFF_SYSTEM]


def test_an_activity_under_an_unknown_heading_is_not_lost() -> None:
    stray = replace(SERVICE, id="stray", section="9.9")
    summary = summarise(facts(activities=(SERVICE, stray)), T2)
    assert [goal.goal and goal.goal.number for goal in summary.goals] == ["3.1", "5.1", None]
    assert [[each.activity.id for each in goal.standings] for goal in summary.goals] == [["service"], [], ["stray"]]
    assert sum(goal.counts.total for goal in summary.goals) == 2


def test_an_answer_after_closing_is_marked_late() -> None:
    given = facts(replace(report(SERVICE, T2, Status.ON_TRACK, moment(9, 20)), timing=Timing.AFTER_CLOSING))
    assert [each.activity for each in summarise(given, T2).late] == [SERVICE]


@pytest.mark.parametrize(
    ("statuses", "verdict"),
    [
        ([], Verdict.NOTHING_REPORTED),
        ([Status.DELAYED], Verdict.TOO_FEW_REPORTED),
        ([Status.ON_TRACK, Status.AT_RISK], Verdict.PARTLY_REPORTED),
        ([Status.ON_TRACK, Status.DONE, Status.DONE], Verdict.PARTLY_REPORTED),
        ([Status.ON_TRACK, Status.DONE, Status.DONE, Status.DONE], Verdict.ON_PLAN),
        ([Status.ON_TRACK, Status.DONE, Status.DONE, Status.AT_RISK], Verdict.MANY_DEVIATIONS),
        ([Status.ON_TRACK, Status.DONE, Status.PAUSED, Status.AT_RISK], Verdict.MOSTLY_DEVIATIONS),
    ],
)
def test_the_verdict_follows_the_share_of_deviations(statuses: list[Status], verdict: Verdict) -> None:
    activities = (SERVICE, PURCHASING, WAR, STAFF_SYSTEM)
    reports = [report(each, T2, status, moment(8, 20)) for each, status in zip(activities, statuses, strict=False)]
    assert summarise(facts(*reports), T2).verdict is verdict


@pytest.mark.parametrize(
    ("reported", "deviating", "told"),
    [
        (4, 1, "Mindre än hälften är rapporterat, så helheten går inte att bedöma än."),
        (5, 1, "Bara 50 % är rapporterat; 1 av 5 rapporterade aktiviteter avviker."),
        (7, 0, "Bara 70 % är rapporterat; ingen rapporterad aktivitet avviker."),
        (8, 1, "Det mesta går enligt plan: 1 av 8 rapporterade aktiviteter avviker."),
        (9, 2, "Det mesta går enligt plan: 2 av 9 rapporterade aktiviteter avviker."),
    ],
)
def test_the_verdict_begins_with_what_is_missing_under_four_fifths(reported: int, deviating: int, told: str) -> None:
    activities = tuple(replace(SERVICE, id=f"a{number}") for number in range(10))
    statuses = [Status.PAUSED] * deviating + [Status.DONE] * (reported - deviating)
    said = (report(each, T2, status, moment(8, 20)) for each, status in zip(activities, statuses, strict=False))
    assert posts.verdict(summarise(facts(*said, activities=activities), T2)) == told


@pytest.mark.parametrize(
    ("reported", "deviating", "verdict"),
    [
        (0, 0, Verdict.NOTHING_REPORTED),
        (1, 1, Verdict.TOO_FEW_REPORTED),
        (9, 9, Verdict.TOO_FEW_REPORTED),
        (10, 10, Verdict.PARTLY_REPORTED),
        (15, 0, Verdict.PARTLY_REPORTED),
        (16, 0, Verdict.ON_PLAN),
        (16, 3, Verdict.MOSTLY_ON_PLAN),
        (16, 4, Verdict.MANY_DEVIATIONS),
        (17, 4, Verdict.MOSTLY_ON_PLAN),
        (17, 5, Verdict.MANY_DEVIATIONS),
        (16, 7, Verdict.MANY_DEVIATIONS),
        (16, 8, Verdict.MOSTLY_DEVIATIONS),
        (17, 8, Verdict.MANY_DEVIATIONS),
        (20, 20, Verdict.MOSTLY_DEVIATIONS),
    ],
)
def test_the_verdict_turns_at_half_and_four_fifths_reported_a_quarter_and_half_deviating(
    reported: int, deviating: int, verdict: Verdict
) -> None:
    activities = tuple(replace(SERVICE, id=f"a{number}") for number in range(20))
    statuses = [Status.PAUSED] * deviating + [Status.DONE] * (reported - deviating)
    said = (report(each, T2, status, moment(8, 20)) for each, status in zip(activities, statuses, strict=False))
    assert summarise(facts(*said, activities=activities), T2).verdict is verdict


@pytest.mark.parametrize(
    ("outlooks", "told"),
    [
        ((Outlook.PARTLY, Outlook.PARTLY, Outlook.MET), "2 mål bedöms bara delvis uppnås, fast ingen"),
        ((Outlook.PARTLY, Outlook.NOT_MET, Outlook.MET), "Ett mål bedöms inte uppnås och 1 bara delvis, fast ingen"),
        ((Outlook.PARTLY, Outlook.MET, Outlook.MET), "Ingen"),
        ((Outlook.PARTLY, Outlook.MET), "Ingen"),
    ],
)
def test_the_verdict_does_not_rest_on_the_activities_where_most_goals_fall_short(
    outlooks: tuple[Outlook, ...], told: str
) -> None:
    goals = tuple(Goal(f"3.{number}", GoalKind.COUNCIL_GOAL, "Mål") for number in range(len(outlooks)))
    said = tuple(Assessment(g.number, g.number, T2, o, moment(9, 1), "p") for g, o in zip(goals, outlooks, strict=True))
    held = facts(report(SERVICE, T2, Status.DONE, moment(8, 20)), activities=(SERVICE,))
    held = replace(held, plan=replace(held.plan, goals=goals), assessments=said)
    assert posts.verdict(summarise(held, T2)) == f"{told} rapporterad aktivitet avviker från planen."


def test_only_goals_that_are_assessed_are_counted_where_most_fall_short() -> None:
    """Of the one goal; an initiative and what stands under no known heading have none to fall short of."""
    stray = replace(SERVICE, id="stray", section="9.9")
    held = replace(
        facts(activities=(SERVICE, STAFF_SYSTEM, stray)),
        assessments=(Assessment("a", "3.1", T2, Outlook.PARTLY, moment(9, 1), "p"),),
    )
    found = summarise(held, T2)
    assert [each.goal is None for each in found.goals] == [False, False, True]
    assert (found.goals_partly_met, found.goals_not_met, found.most_goals_fall_short) == (1, 0, True)


def test_a_second_delay_a_pause_a_drop_and_a_date_past_the_year_need_a_decision() -> None:
    given = facts(
        report(SERVICE, T1, Status.DELAYED, moment(4, 20), "Sent", date(2025, 9, 1)),
        report(SERVICE, T2, Status.DELAYED, moment(8, 20), "Sent", date(2025, 12, 1)),
        report(PURCHASING, T2, Status.PAUSED, moment(8, 20), "Vilar"),
        report(STAFF_SYSTEM, T2, Status.DROPPED, moment(8, 20), "Utgår"),
        report(WAR, T2, Status.DELAYED, moment(8, 20), "Hemligt", date(2026, 3, 1)),
    )
    reasons = {each.standing.activity: each.reason for each in summarise(given, T2).decisions}
    assert reasons == {
        SERVICE: DecisionReason.DELAYED_AGAIN,
        PURCHASING: DecisionReason.PAUSED,
        STAFF_SYSTEM: DecisionReason.DROPPED,
    }


@pytest.mark.parametrize(("finish", "reasons"), [(date(2025, 12, 31), []), (date(2026, 1, 1), ["past_the_year"])])
def test_a_new_date_needs_a_decision_from_the_first_day_after_the_year(finish: date, reasons: list[str]) -> None:
    given = facts(report(SERVICE, T2, Status.DELAYED, moment(8, 20), "Sent", finish))
    assert [each.reason for each in summarise(given, T2).decisions] == reasons


def test_a_tertial_is_the_first_until_anything_was_reported_before_it() -> None:
    now = [report(each, T2, Status.ON_TRACK, moment(8, 20)) for each in (SERVICE, PURCHASING)]
    assert summarise(facts(*now), T2).is_first
    assert not summarise(facts(report(PURCHASING, T1, Status.ON_TRACK, moment(4, 20)), *now), T2).is_first


@pytest.mark.parametrize(
    ("found", "outlook", "doubted"),
    [
        ({Status.ON_TRACK: 2}, Outlook.PARTLY, True),
        ({Status.ON_TRACK: 2}, Outlook.MET, False),
        ({Status.ON_TRACK: 1, Status.DELAYED: 1}, Outlook.NOT_MET, False),
        ({Status.ON_TRACK: 1, Status.DROPPED: 1}, Outlook.NOT_MET, False),
        ({}, Outlook.NOT_MET, False),
    ],
)
def test_a_goal_is_green_but_not_met_where_all_reported_go_by_plan_and_its_owner_doubts_it(
    found: dict[Status, int], outlook: Outlook, doubted: bool
) -> None:
    counts = Counts({status: found.get(status, 0) for status in Status}, not_reported=1)
    assessed = Assessment("a", "3.1", T2, outlook, moment(9, 1), "p", "Det går långsamt")
    assert GoalSummary(None, (), counts, assessed).green_but_not_met is doubted
