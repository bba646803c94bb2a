from datetime import date

from plan.digest import digest
from plan.finish_dates import FinishDate
from plan.model import Status
from plan.summary import UnitReporting
from tests.plan.follow_up import PURCHASING, SERVICE, STAFF_SYSTEM, T1, T2, WAR, facts, moment, open_round, report

SINCE, UNTIL = moment(8, 18, 6), moment(8, 25, 6)


def test_a_week_without_news_is_empty() -> None:
    given = facts(report(SERVICE, T1, Status.ON_TRACK, moment(4, 20)))
    assert digest(given, SINCE, UNTIL).nothing_new


def test_several_answers_in_a_week_are_one_change_from_its_start_to_its_end() -> None:
    given = facts(
        report(SERVICE, T1, Status.AT_RISK, moment(4, 20), "Osäkert"),
        report(SERVICE, T2, Status.DELAYED, moment(8, 19), "Sent", date(2025, 12, 1)),
        report(SERVICE, T2, Status.DONE, moment(8, 20)),
        report(SERVICE, T2, Status.DROPPED, moment(8, 26), "Efter veckan"),
    )
    (change,) = digest(given, SINCE, UNTIL).changes
    assert (change.before, change.after) == (Status.AT_RISK, Status.DONE)


def test_a_new_deviation_is_told_apart_from_other_changes_and_first_reports_are_counted() -> None:
    given = facts(
        report(SERVICE, T2, Status.AT_RISK, moment(8, 19), "Väntar på beslut"),
        report(PURCHASING, T2, Status.ON_TRACK, moment(8, 19)),
    )
    week = digest(given, SINCE, UNTIL)
    assert [(each.activity, each.comment) for each in week.deviations] == [(SERVICE, "Väntar på beslut")]
    assert (week.changes, week.first_reports) == ((), 1)


def test_a_late_answer_for_an_older_tertial_changes_nothing() -> None:
    given = facts(
        report(SERVICE, T2, Status.ON_TRACK, moment(8, 10)),
        report(SERVICE, T1, Status.DELAYED, moment(8, 20), "I efterhand", date(2025, 12, 1)),
    )
    assert digest(given, SINCE, UNTIL).nothing_new


def test_dates_that_passed_and_dates_to_come_are_swedish_days() -> None:
    given = facts(
        report(SERVICE, T1, Status.ON_TRACK, moment(4, 20), finish=date(2025, 8, 24)),
        report(PURCHASING, T1, Status.ON_TRACK, moment(4, 20), finish=date(2025, 8, 25)),
        report(STAFF_SYSTEM, T1, Status.DONE, moment(4, 20), finish=date(2025, 8, 20)),
    )
    week = digest(given, moment(8, 17, 22, 30), moment(8, 24, 22, 30))  # half past midnight on Monday in Sweden
    assert week.passed == (FinishDate(SERVICE, date(2025, 8, 24), Status.ON_TRACK),)
    assert week.coming == (FinishDate(PURCHASING, date(2025, 8, 25), Status.ON_TRACK),)


def test_the_newest_day_stated_holds_when_a_later_report_names_none() -> None:
    given = facts(
        report(SERVICE, T1, Status.ON_TRACK, moment(4, 20), finish=date(2025, 8, 20)),
        report(SERVICE, T2, Status.ON_TRACK, moment(8, 10)),
    )
    assert [each.finish for each in digest(given, SINCE, UNTIL).passed] == [date(2025, 8, 20)]


def test_of_a_protected_activity_the_digest_tells_the_status_only() -> None:
    given = facts(
        report(WAR, T1, Status.ON_TRACK, moment(4, 20), "Hemligt", finish=date(2025, 8, 20)),
        report(WAR, T2, Status.DELAYED, moment(8, 20), "Hemligt", finish=date(2025, 8, 28)),
    )
    week = digest(given, SINCE, UNTIL)
    assert [each.after for each in week.deviations] == [Status.DELAYED]
    assert (week.passed, week.coming) == ((), ())
    assert "Hemligt" not in repr(week)


def test_the_response_by_unit_is_told_while_a_round_is_open() -> None:
    given = facts(report(SERVICE, T2, Status.ON_TRACK, moment(8, 20)), rounds=(open_round(T2, moment(8, 17)),))
    response = digest(given, SINCE, UNTIL).response
    assert response[:2] == (UnitReporting("Kommunledningskontoret", 1, 1), UnitReporting("Ekonomi", 0, 1))
    assert digest(given, SINCE, moment(8, 16)).response == ()


def test_a_round_that_only_goes_on_is_no_news_again() -> None:
    opened = open_round(T2, moment(8, 12))
    quiet = facts(report(SERVICE, T2, Status.NOT_STARTED, moment(8, 14)), rounds=(opened,))
    assert digest(quiet, SINCE, UNTIL).nothing_new
    assert not digest(quiet, moment(8, 11), UNTIL).nothing_new
    answered = facts(report(SERVICE, T2, Status.NOT_STARTED, moment(8, 20)), rounds=(opened,))
    week = digest(answered, SINCE, UNTIL)
    assert (week.answers, week.opened, week.nothing_new) == (1, False, False)
