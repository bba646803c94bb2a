"""Who is told what, when: single days of a round, by the rules of docs/interfaces.md."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from plan.calendar import wall
from plan.matter import AGAIN, Matter, MatterKind
from plan.model import Assignment, Ownership, Round, RoundState, Why
from plan.progress import Progress
from plan.rhythm import Rhythm
from plan.tertial import Tertial
from tests.plan.ticking import ASKED, CHIEF, LATE, OWNERSHIPS, PEOPLE, PROMPT, pace, person

PACE = pace(2025)
OPENED = wall(date(2025, 8, 18), time(8, 30))
ROUND = Round("r", "plan", Tertial(2025, 2), RoundState.OPEN, OPENED, date(2025, 8, 29))
STANDING = Progress(ROUND, ASKED, frozenset(), PEOPLE, OWNERSHIPS)


def at(month: int, day: int, hour: int = 8, minute: int = 0) -> datetime:
    return wall(date(2025, month, day), time(hour, minute))


def kinds(standing: Progress, now: datetime, person_id: str = LATE) -> list[MatterKind]:
    return [matter.kind for matter in PACE.due(standing, now) if matter.person_id == person_id]


def told(standing: Progress, now: datetime) -> Progress:
    return replace(standing, told={**standing.told, **dict.fromkeys(PACE.due(standing, now), now.date())})


def test_the_opening_is_due_to_everybody_who_has_something_to_answer() -> None:
    assert [(each.person_id, each.kind) for each in PACE.due(STANDING, OPENED)] == [
        (LATE, MatterKind.OPENING),
        (PROMPT, MatterKind.OPENING),
    ]


@pytest.mark.parametrize("now", [OPENED, at(8, 22), at(8, 29), at(9, 1), at(9, 3), at(9, 5)])
def test_what_is_told_is_not_due_again(now: datetime) -> None:
    assert PACE.due(told(STANDING, now), now) == ()


@pytest.mark.parametrize(
    ("day", "kind"),
    [((8, 22), MatterKind.REMINDER), ((8, 29), MatterKind.LAST_DAY), ((9, 1), MatterKind.AFTER)],
)
def test_reminders_come_on_working_day_five_the_last_day_and_the_day_after(
    day: tuple[int, int], kind: MatterKind
) -> None:
    before = told(STANDING, at(day[0], day[1] - 1) if day[1] > 1 else at(8, 31))
    assert kinds(before, at(*day)) == [kind]


def test_one_who_has_answered_everything_hears_nothing_more() -> None:
    assert kinds(replace(STANDING, answered=frozenset({"lön"})), at(9, 1), PROMPT) == []


def test_the_second_named_owner_is_not_reminded() -> None:
    standing = replace(STANDING, assignments=(*ASKED, Assignment("budget", "deputy", "HR", answers=False)))
    assert kinds(standing, at(8, 29), "deputy") == []


def test_the_deputy_is_asked_three_working_days_after_the_last_day() -> None:
    assert kinds(STANDING, at(9, 2), "deputy") == []
    due = [matter for matter in PACE.due(STANDING, at(9, 3)) if matter.person_id == "deputy"]
    assert due[0] == Matter("r", "deputy", MatterKind.DEPUTY, about=LATE)


def test_each_unit_has_a_deputy_of_its_own_and_what_is_of_no_unit_of_theirs_the_first() -> None:
    owns = (Ownership("Ekonomi", LATE, "one"), Ownership("HR", LATE, "two"))
    asked = tuple(Assignment(unit, LATE, unit) for unit in ("Ekonomi", "HR", "IT"))
    standing = replace(STANDING, assignments=asked, ownerships=owns)
    assert standing.deputies(LATE) == {"one": (asked[0], asked[2]), "two": (asked[1],)}


def test_a_unit_without_a_deputy_has_that_of_the_owners_next_unit_and_an_owner_with_none_has_none() -> None:
    owns = (Ownership("Ekonomi", LATE), Ownership("HR", LATE, "two"), Ownership("IT", PROMPT))
    asked = (Assignment("budget", LATE, "Ekonomi"), Assignment("it", PROMPT, "IT"))
    standing = replace(STANDING, assignments=asked, ownerships=owns)
    assert standing.deputies(LATE) == {"two": asked[:1]}
    assert standing.deputies(PROMPT) == {}
    assert standing.deputy_of == {(LATE, "HR"): "two", (LATE, ""): "two"}


def test_whoever_is_named_as_their_own_deputy_is_asked_as_owner_alone() -> None:
    standing = replace(STANDING, assignments=ASKED[:1], ownerships=(Ownership("Ekonomi", LATE, LATE),))
    assert standing.deputies(LATE) == {}


def test_a_deputy_is_not_reminded_of_days_before_they_were_asked() -> None:
    together = PACE.due(STANDING, at(9, 3))
    asked = (*ASKED, Assignment("budget", "deputy", "Ekonomi", Why.DEPUTY))
    told = dict.fromkeys(together, date(2025, 9, 3))
    assert kinds(replace(STANDING, assignments=asked, told=told), at(9, 4), "deputy") == []


def test_who_is_given_an_activity_midway_is_not_reminded_of_days_before() -> None:
    told = dict.fromkeys(PACE.asked_on(STANDING.round, LATE, date(2025, 8, 25)), date(2025, 8, 25))
    assert kinds(replace(STANDING, told=told), at(8, 26)) == []
    assert kinds(replace(STANDING, told=told), at(8, 29)) == [MatterKind.LAST_DAY]


def test_the_deputy_of_one_who_is_away_is_asked_at_once_and_the_owner_on_return() -> None:
    away = PEOPLE | {LATE: person(LATE, away_until=date(2025, 8, 20))}
    standing = replace(STANDING, people=away)
    assert kinds(standing, OPENED) == []
    assert kinds(standing, OPENED, "deputy") == [MatterKind.DEPUTY]
    assert kinds(standing, at(8, 20)) == []
    assert kinds(standing, at(8, 21)) == [MatterKind.OPENING]


def test_a_deputy_who_was_asked_is_reminded_like_an_owner() -> None:
    asked = (*ASKED, Assignment("budget", "deputy", "Ekonomi", Why.DEPUTY))
    standing = replace(
        STANDING, assignments=asked, told={Matter("r", "deputy", MatterKind.DEPUTY, about=LATE): OPENED.date()}
    )
    assert kinds(standing, at(8, 22), "deputy") == [MatterKind.REMINDER]


def test_the_administrator_is_told_after_five_working_days_who_is_missing() -> None:
    assert kinds(STANDING, at(9, 4), CHIEF) == []
    assert kinds(STANDING, at(9, 5), CHIEF) == [MatterKind.MANAGER]


def test_who_answers_for_the_unit_above_is_told_before_the_administrator() -> None:
    asked = (Assignment("budget", LATE, "Kansliet/Ekonomi"),)
    owned = (Ownership("Kansliet", PROMPT), Ownership("Kansliet/Ekonomi", LATE))
    standing = replace(STANDING, assignments=asked, ownerships=owned)
    assert kinds(standing, at(9, 5), PROMPT) == [MatterKind.MANAGER]
    assert kinds(standing, at(9, 5), CHIEF) == []


def test_who_asked_to_be_reminded_later_hears_nothing_until_then() -> None:
    standing = replace(told(STANDING, OPENED), later={LATE: date(2025, 8, 25)})
    assert kinds(standing, at(8, 22)) == []
    assert kinds(standing, at(8, 25)) == [MatterKind.LATER, MatterKind.REMINDER]


def test_the_last_day_does_not_wait_for_who_asked_to_be_reminded_later() -> None:
    standing = replace(told(STANDING, OPENED), later={LATE: date(2025, 9, 3)})
    assert MatterKind.LAST_DAY in kinds(standing, at(8, 29))


def test_an_extended_round_reminds_again_on_its_new_last_day() -> None:
    before = told(STANDING, at(9, 1))
    extended = replace(before, round=replace(ROUND, last_day=date(2025, 9, 5)))
    assert kinds(extended, at(9, 4)) == []
    assert PACE.due(extended, at(9, 5)) == tuple(
        Matter("r", each, MatterKind.LAST_DAY, 1 + AGAIN) for each in (LATE, PROMPT)
    )
    assert kinds(told(extended, at(9, 5)), at(9, 8)) == [MatterKind.AFTER]


def test_it_closes_on_the_seventh_working_day_after_the_last() -> None:
    assert not PACE.closes_now(told(STANDING, at(9, 5)), at(9, 8, 15))
    assert PACE.closes_now(told(STANDING, at(9, 5)), at(9, 9))


def test_it_does_not_close_on_a_day_that_somebody_was_told_something() -> None:
    assert not PACE.closes_now(STANDING, at(9, 9))
    late = told(STANDING, at(9, 9))
    assert not PACE.closes_now(late, at(9, 9, 12))
    assert PACE.closes_now(late, at(9, 10))


def test_a_step_that_is_switched_off_never_comes() -> None:
    quiet = pace(
        2025, Rhythm(remind_on=(), remind_on_last_day=False, remind_after=(), deputy_after=None, manager_after=None)
    )
    assert {matter.kind for matter in quiet.due(STANDING, at(9, 9))} == {MatterKind.OPENING}


@pytest.mark.parametrize(
    ("now", "open_"),
    [(at(8, 18, 8, 29), False), (at(8, 18, 8, 30), True), (at(9, 8, 15), True), (at(9, 9), False)],
)
def test_a_round_may_open_until_the_day_it_would_have_closed(now: datetime, open_: bool) -> None:
    assert (PACE.opens_now(2025, (), now) == Tertial(2025, 2)) is open_


@pytest.mark.parametrize(("number", "month", "day"), [(1, 4, 14), (2, 8, 18), (3, 12, 12)])
def test_each_tertials_round_opens_in_its_turn(number: int, month: int, day: int) -> None:
    before = tuple(replace(ROUND, tertial=Tertial(2025, each), state=RoundState.CLOSED) for each in range(1, number))
    opens = Tertial(2025, number)
    assert PACE.rhythm.opening_day(opens, PACE.calendar) == date(2025, month, day)
    assert PACE.opens_now(2025, before, at(month, day, 8, 30)) == opens
    assert PACE.opens_now(2025, (*before, replace(ROUND, tertial=opens)), at(month, day, 8, 30)) is None


@pytest.mark.parametrize(
    ("now", "following", "sends"),
    [
        (at(8, 18, 7, 59), at(8, 18), False),
        (at(8, 18), at(8, 19), True),
        (at(8, 18, 15, 59), at(8, 19), True),
        (at(8, 18, 16), at(8, 19), False),
        (at(8, 22, 16), at(8, 25), False),
        (at(8, 23, 7), at(8, 25), False),
        (at(8, 23, 9), at(8, 25), False),
    ],
    ids=["early", "first moment", "last minute", "evening", "Friday evening", "Saturday morning", "Saturday"],
)
def test_messages_go_out_in_working_hours_and_the_next_time_is_never_now(
    now: datetime, following: datetime, sends: bool
) -> None:
    assert PACE.sends_at(now) is sends
    assert PACE.next_sending(now) == following
    assert PACE.sending_from(now) == (now if sends else following)


@pytest.mark.parametrize("state", [RoundState.CLOSED, RoundState.PUBLISHED])
def test_of_a_round_that_is_not_open_nothing_is_due_and_it_does_not_close(state: RoundState) -> None:
    standing = replace(STANDING, round=replace(ROUND, state=state))
    assert PACE.due(standing, at(8, 29)) == ()
    assert not PACE.closes_now(standing, at(9, 9))


@pytest.mark.parametrize(
    ("day", "kinds"),
    [
        (date(2025, 8, 21), [MatterKind.OPENING]),
        (date(2025, 8, 22), [MatterKind.OPENING, MatterKind.REMINDER]),
        (date(2025, 8, 29), [MatterKind.OPENING, MatterKind.REMINDER, MatterKind.LAST_DAY]),
        (date(2025, 9, 1), [MatterKind.OPENING, MatterKind.REMINDER, MatterKind.LAST_DAY, MatterKind.AFTER]),
    ],
)
def test_whoever_is_asked_on_a_reminders_day_is_not_reminded_that_day(day: date, kinds: list[MatterKind]) -> None:
    assert [each.kind for each in PACE.asked_on(ROUND, LATE, day)] == kinds
    assert PACE.reminder_days(ROUND) == (date(2025, 8, 22), date(2025, 8, 29), date(2025, 9, 1))


def test_whoever_owns_and_deputises_is_asked_as_owner() -> None:
    both = (*ASKED, Assignment("budget", PROMPT, "Ekonomi", Why.DEPUTY))
    assert kinds(replace(STANDING, assignments=both), OPENED, PROMPT) == [MatterKind.OPENING]


@pytest.mark.parametrize(
    ("after", "told_before", "has_own", "told"),
    [
        (3, False, False, [MatterKind.DEPUTY, MatterKind.REMINDER, MatterKind.LAST_DAY, MatterKind.AFTER]),
        (3, True, False, []),
        (3, False, True, [MatterKind.OPENING, MatterKind.REMINDER, MatterKind.LAST_DAY, MatterKind.AFTER]),
        (None, False, False, []),
    ],
    ids=["first asked", "asked before", "owner too", "switched off"],
)
def test_a_deputy_who_is_asked_nothing_else_has_the_earlier_reminders_in_the_same_message(
    after: int | None, told_before: bool, has_own: bool, told: list[MatterKind]
) -> None:
    asked = (ASKED[0], Assignment("egen", "deputy", "IT")) if has_own else ASKED[:1]
    known = {Matter("r", "deputy", MatterKind.DEPUTY, about=LATE): OPENED.date()} if told_before else {}
    due = pace(2025, Rhythm(deputy_after=after)).due(replace(STANDING, assignments=asked, told=known), at(9, 3))
    found = [each.kind for each in due if each.person_id == "deputy"]
    assert found == ([*told, MatterKind.DEPUTY] if has_own else told)


def test_an_owner_with_nothing_new_hears_of_the_opening_alone() -> None:
    standing = replace(STANDING, answered=frozenset({"lön"}), carried=frozenset({"lön"}))
    assert kinds(standing, at(9, 9), PROMPT) == [MatterKind.OPENING]


def test_no_digest_is_due_before_the_first_round_or_after_the_last_would_have_closed() -> None:
    assert PACE.digests_now(2025, (), (), at(8, 26)) == ()
    last = replace(ROUND, tertial=Tertial(2025, 3), opened_at=at(12, 12))
    assert PACE.rhythm.closing_day(date(2025, 12, 30), PACE.calendar) == date(2026, 1, 14)
    weeks = PACE.digests_now(2025, (last,), (), wall(date(2026, 1, 30), time(8)))
    assert weeks == ((2025, 51), (2025, 52), (2026, 1), (2026, 2), (2026, 3))


def test_digests_begin_with_the_first_of_several_rounds() -> None:
    later = replace(ROUND, tertial=Tertial(2025, 3), opened_at=at(12, 15))
    weeks = PACE.digests_now(2025, (ROUND, later), (), at(9, 8))
    assert weeks == ((2025, 35), (2025, 36), (2025, 37))


@pytest.mark.parametrize(("day", "weeks"), [(8, ((2025, 35), (2025, 36), (2025, 37))), (9, ())])
def test_a_round_that_is_opened_the_day_it_would_have_closed_begins_then(
    day: int, weeks: tuple[tuple[int, int], ...]
) -> None:
    assert PACE.digests_now(2025, (replace(ROUND, opened_at=at(9, day)),), (), at(9, 9)) == weeks


def test_a_board_without_digests_has_none() -> None:
    assert pace(2025, Rhythm(digest_on=None)).digests_now(2025, (ROUND,), (), at(9, 9)) == ()


def test_no_older_round_opens_by_itself_after_a_newer_one() -> None:
    newer = replace(ROUND, tertial=Tertial(2025, 3), state=RoundState.CLOSED)
    assert PACE.opens_now(2025, (newer,), at(8, 18, 9)) is None
    first = replace(newer, tertial=Tertial(2025, 1))
    assert PACE.opens_now(2025, (first, newer), at(8, 18, 9)) is None


def test_a_round_that_opens_late_still_leaves_five_working_days() -> None:
    assert PACE.rhythm.last_day(Tertial(2025, 2), PACE.calendar, date(2025, 8, 28)) == date(2025, 9, 4)


def test_a_digest_after_a_fortnight_tells_of_every_week_missed() -> None:
    assert PACE.digests_now(2025, (ROUND,), (), at(8, 25)) == ((2025, 35),)
    assert PACE.digests_now(2025, (ROUND,), {(2025, 35)}, at(9, 1, 7)) == ()
    assert PACE.digests_now(2025, (ROUND,), {(2025, 35)}, at(9, 15)) == ((2025, 36), (2025, 37), (2025, 38))


@pytest.mark.parametrize(
    ("opened", "now", "weeks"),
    [
        (at(8, 25), at(8, 26), ((2025, 35),)),
        (at(8, 11), at(8, 19), ((2025, 34),)),
        (at(9, 22), at(9, 30), ((2025, 40),)),
        (at(9, 24), at(9, 29), ((2025, 40),)),
    ],
    ids=["a week late", "a week early", "by hand long after", "until that very Monday"],
)
def test_digests_begin_after_the_day_the_round_opened_or_should_have(
    opened: datetime, now: datetime, weeks: tuple[tuple[int, int], ...]
) -> None:
    assert PACE.digests_now(2025, (replace(ROUND, opened_at=opened),), (), now) == weeks


def test_the_digest_of_a_week_whose_monday_is_red_comes_on_tuesday() -> None:
    rounds = (replace(ROUND, tertial=Tertial(2025, 1), opened_at=at(4, 14)),)
    assert PACE.digests_now(2025, rounds, (), at(4, 21, 9)) == ()
    assert PACE.digests_now(2025, rounds, (), at(4, 22)) == ((2025, 17),)


def test_a_digest_is_made_up_for_sixty_days_and_no_longer() -> None:
    week = (2025, 36)
    day = PACE.rhythm.digest_day(week, PACE.calendar)
    assert day
    last = wall(day, PACE.rhythm.sends_from) + timedelta(days=60)
    assert week in PACE.digests_now(2025, (ROUND,), (), last)
    assert week not in PACE.digests_now(2025, (ROUND,), (), last + timedelta(minutes=1))
