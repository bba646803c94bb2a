"""What is finished stays finished through a year: counted, told of once, and asked about no more."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest

from plan import snapshot
from plan.access import Viewer
from plan.activity_standing import standing_of
from plan.digest import digest
from plan.facts import Facts
from plan.model import Report, Round, RoundState, Status
from plan.questions.engine import answer
from plan.summary import summarise
from plan.tertial import Tertial
from tests.plan.follow_up import (
    ACTIVITIES,
    PURCHASING,
    SERVICE,
    STAFF_SYSTEM,
    T1,
    T2,
    T3,
    WAR,
    facts,
    moment,
    open_round,
    report,
)
from tests.plan.test_pace import OPENED, PACE, STANDING
from tests.plan.ticking import LATE, PROMPT

SPRING, AUTUMN, WINTER = moment(4, 20), moment(8, 20), moment(12, 15)
OPENINGS = {T1: moment(4, 14), T2: moment(8, 18), T3: moment(12, 8)}


def closed(tertial: Tertial, opened_at: datetime) -> Round:
    held = open_round(tertial, opened_at)
    return replace(held, state=RoundState.PUBLISHED, closed_at=opened_at + timedelta(days=25))


YEAR = (closed(T1, OPENINGS[T1]), closed(T2, OPENINGS[T2]), open_round(T3, OPENINGS[T3]))


def year(*reports: Report) -> Facts:
    return facts(*reports, rounds=YEAR)


def test_what_is_finished_counts_in_every_tertial_after_it_with_its_day() -> None:
    known = year(
        report(SERVICE, T1, Status.DONE, SPRING, "Klart"), report(PURCHASING, T1, Status.DROPPED, SPRING, "Nej")
    )
    for tertial in (T2, T3):
        standing = standing_of(known, SERVICE, tertial)
        assert (standing.status, standing.comment, standing.at) == (Status.DONE, "Klart", SPRING)
        assert (standing.carried_from, standing.late, standing.changed) == (T1, False, False)
        summary = summarise(known, tertial)
        assert (summary.reported, summary.counts.by_status[Status.DROPPED]) == (2, 1)
        assert (summary.finished, summary.dropped, summary.decisions, summary.changes) == ((), (), (), ())
    assert standing_of(known, SERVICE, T3).track == ((T1, Status.DONE), (T2, Status.DONE), (T3, Status.DONE))


@pytest.mark.parametrize("status", [each for each in Status if not each.is_finished])
def test_what_is_not_finished_is_asked_about_again(status: Status) -> None:
    known = year(report(SERVICE, T1, status, SPRING, "Varför", T3.last))
    assert standing_of(known, SERVICE, T2).status is None


def test_an_answer_of_the_tertial_takes_the_place_of_what_is_carried() -> None:
    known = year(report(SERVICE, T1, Status.DONE, SPRING), report(SERVICE, T2, Status.ON_TRACK, AUTUMN))
    assert [standing_of(known, SERVICE, each).status for each in (T2, T3)] == [Status.ON_TRACK, None]
    assert summarise(known, T2).changes[0].before is Status.DONE


def test_what_was_finished_and_then_taken_up_again_in_the_same_tertial_is_asked_about() -> None:
    known = year(report(SERVICE, T1, Status.DONE, SPRING), report(SERVICE, T1, Status.ON_TRACK, moment(4, 28)))
    assert standing_of(known, SERVICE, T2).status is None


def test_nothing_is_carried_into_a_tertial_that_is_not_followed_up_nor_out_of_a_later_one() -> None:
    known = facts(report(SERVICE, T2, Status.DONE, AUTUMN), rounds=YEAR[:2])
    assert [standing_of(known, SERVICE, each).status for each in (T1, T2, T3)] == [None, Status.DONE, None]


def test_a_closed_tertial_stands_as_it_was_whatever_is_answered_for_an_earlier_one_afterwards() -> None:
    late = report(SERVICE, T1, Status.DONE, WINTER)
    assert standing_of(year(late), SERVICE, T2).status is None
    assert standing_of(year(late), SERVICE, T3).status is Status.DONE


def test_as_it_looked_before_the_round_was_opened_nothing_is_carried_into_it() -> None:
    known = year(report(SERVICE, T1, Status.DONE, SPRING))
    assert standing_of(known.as_of(moment(8, 17)), SERVICE, T2).status is None
    assert standing_of(known.as_of(moment(8, 19)), SERVICE, T2).status is Status.DONE


def test_of_a_protected_activity_only_the_status_is_carried() -> None:
    standing = standing_of(year(report(WAR, T1, Status.DROPPED, SPRING, "Hemligt", T2.last)), WAR, T2)
    assert (standing.status, standing.comment, standing.finish, standing.withheld) == (Status.DROPPED, "", None, True)


def test_a_week_tells_of_what_was_finished_once() -> None:
    known = year(report(SERVICE, T1, Status.DONE, SPRING))
    first = digest(known, moment(8, 15), moment(8, 22))
    assert (first.changes, first.first_reports, first.deviations) == ((), 0, ())


def test_a_tertial_that_was_frozen_before_is_not_made_anew() -> None:
    known = year(report(SERVICE, T1, Status.DONE, SPRING))
    old = replace(known, uncarried=frozenset({T2}))
    assert standing_of(old, SERVICE, T2).status is None
    assert standing_of(old, SERVICE, T3).carried_from == T1
    rows = snapshot.content(summarise(old, T2), snapshot.WITHOUT_CARRIED)["activities"]
    assert "carried_from" not in rows[0]
    assert snapshot.content(summarise(known, T2))["activities"][0]["carried_from"] == "2025-T1"


def test_a_frozen_tertial_tells_its_form_also_where_somebody_wrote_like_it() -> None:
    written = report(SERVICE, T1, Status.DONE, SPRING, snapshot.says(snapshot.WITHOUT_CARRIED))
    frozen = snapshot.canonical(snapshot.content(summarise(year(written), T1))).decode()
    assert snapshot.says(snapshot.FORMAT) in frozen
    assert snapshot.says(snapshot.WITHOUT_CARRIED) not in frozen


def test_an_owner_of_finished_things_alone_gets_the_rounds_card_and_no_reminder() -> None:
    standing = replace(STANDING, answered=frozenset({"lön"}), carried=frozenset({"lön"}))
    assert [each.person_id for each in PACE.due(standing, OPENED)] == [LATE, PROMPT]
    told = replace(standing, told=dict.fromkeys(PACE.due(standing, OPENED), OPENED.date()))
    assert {each.person_id for each in PACE.due(told, OPENED + timedelta(days=9))} == {LATE}


@pytest.mark.parametrize("seed", range(100))
def test_of_any_year_every_figure_is_the_same_everywhere(seed: int) -> None:
    """Against a reckoning of its own: the newest answer of the tertial, or an earlier one that says finished."""
    reports = list(_answers(Random(seed)))  # noqa: S311 - a play
    known = year(*reports)
    for tertial, held in zip((T1, T2, T3), YEAR, strict=True):
        statuses = {each.id: _reckoned(reports, each.id, tertial) for each in ACTIVITIES}
        reported = sum(each is not None for each in statuses.values())
        summary = summarise(known, tertial)
        assert {each.activity.id: each.status for each in summary.standings} == statuses
        assert (summary.reported, sum(each.reported for each in summary.units)) == (reported, reported)
        during = digest(known, held.opened_at, held.closed_at - timedelta(1) if held.closed_at else known.at)
        assert sum(each.reported for each in during.response) == reported
        for word, status in (("avslutade", Status.DONE), ("avförda", Status.DROPPED), ("försenade", Status.DELAYED)):
            asked = answer(f"hur många är {word} i tertial {tertial.number}?", known, Viewer())
            assert asked.value == sum(each is status for each in statuses.values())


def _answers(chance: Random) -> Iterator[Report]:
    for tertial, opened in OPENINGS.items():
        for activity in (SERVICE, PURCHASING, WAR, STAFF_SYSTEM):
            for number in range(chance.choice((0, 1, 1, 2))):
                at = opened + timedelta(days=1 + number, minutes=chance.randrange(600))
                yield report(activity, tertial, chance.choice(list(Status)), at, "Därför", tertial.next.last)


def _reckoned(reports: list[Report], activity_id: str, tertial: Tertial) -> Status | None:
    own = [each for each in reports if each.activity_id == activity_id and each.tertial <= tertial]
    newest = max(own, key=lambda each: (each.tertial, each.at), default=None)
    return newest.status if newest and (newest.tertial == tertial or newest.status.is_finished) else None
