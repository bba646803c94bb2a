"""The ledger's changes and looks: what each concerns, and what of others it leaves alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection

from plan.delivery import ChannelUse, Delivery, DeliveryKind, DeliveryState
from plan.model import Person
from storage import deliveries
from storage.database import Database
from storage.deliveries import Others
from tests.bot.delivery.ledger import START, card, owners
from tests.statements import asked
from tests.storage.examples import open_round, store

MINUTE = timedelta(minutes=1)
TO_COME = {DeliveryState.RECORDED, DeliveryState.WAITING, DeliveryState.UNREACHABLE, DeliveryState.UNKNOWN}


@pytest.fixture
def ledger(sqlite_url: str) -> Iterator[Connection]:
    """SQLite's alone: the statements are the same for both."""
    database = Database(sqlite_url)
    with database.begin() as connection:
        yield connection
    database.close()


def somebody(ledger: Connection, tenant_id: str = "tenant-1") -> tuple[str, Person]:
    municipality_id, (person,) = owners(ledger, 1, tenant_id)
    return municipality_id, person


def one(ledger: Connection, of: tuple[str, Person | None], once: str, **how: Any) -> Delivery:
    made = card(*of, once, **how)
    assert deliveries.record(ledger, [made]) == 1
    return made


def one_a_state(ledger: Connection, of: tuple[str, Person | None], **how: Any) -> list[Delivery]:
    about = f"{of[1].id if of[1] else ''} {how}"
    return [one(ledger, of, f"{state} {about}", state=state, **how) for state in DeliveryState]


def now(ledger: Connection, of: Delivery) -> Delivery:
    found = deliveries.by_once(ledger, of.once)
    assert found
    return found


def called_off(ledger: Connection, of: list[Delivery]) -> set[DeliveryState]:
    """The states of those that were, and nothing else has become of any."""
    held = [(each.state, now(ledger, each).state) for each in of]
    assert all(state in (before, DeliveryState.CANCELLED) for before, state in held)
    return {before for before, state in held if state != before}


def test_whatever_is_to_come_to_a_person_is_called_off_and_nothing_of_others(ledger: Connection) -> None:
    left, stays = (somebody(ledger) for _ in range(2))
    theirs, others = one_a_state(ledger, left), one_a_state(ledger, stays)
    deliveries.cancel_to(ledger, [left[1].id])
    assert (called_off(ledger, theirs), called_off(ledger, others)) == (TO_COME, set())


def test_single_messages_are_called_off_while_they_are_to_come(ledger: Connection) -> None:
    some, others = (one_a_state(ledger, somebody(ledger)) for _ in range(2))
    deliveries.cancel_once(ledger, [each.once for each in some])
    assert (called_off(ledger, some), called_off(ledger, others)) == (TO_COME, set())


def test_a_rounds_cards_are_called_off_unless_the_call_has_begun(ledger: Connection) -> None:
    held, other = (open_round(ledger, store(ledger, tenant)).id for tenant in ("tenant-1", "tenant-2"))
    of = somebody(ledger)
    some = one_a_state(ledger, of, round_id=held, lease_owner="a server")
    begun = one_a_state(ledger, of, round_id=held, begun_at=START)
    kept = [
        *one_a_state(ledger, of, round_id=held, kind=DeliveryKind.REMINDER),
        *one_a_state(ledger, of, round_id=other),
        *one_a_state(ledger, of),
    ]
    deliveries.cancel(ledger, held, [DeliveryKind.CARD], "closed")
    assert called_off(ledger, some) == {*TO_COME, DeliveryState.SENDING}
    assert called_off(ledger, begun) == TO_COME
    assert called_off(ledger, kept) == set()
    ended = now(ledger, some[0])
    assert (ended.why, ended.lease_owner) == ("closed", None)


def test_what_nobody_has_tried_to_send_is_held_or_called_off_by_its_kind(ledger: Connection) -> None:
    away, here = (somebody(ledger) for _ in range(2))
    theirs = [one_a_state(ledger, away, kind=kind) for kind in (DeliveryKind.CARD, DeliveryKind.REMINDER)]
    others = one_a_state(ledger, here)
    unsent = deliveries.unsent(ledger, away[1].id, (DeliveryKind.CARD, DeliveryKind.REMINDER))
    assert len(unsent) == 4
    deliveries.hold(ledger, unsent, DeliveryKind.CARD, START + MINUTE)
    deliveries.call_off(ledger, unsent, DeliveryKind.REMINDER)
    cards, reminders = theirs
    waits = [each for each in cards if now(ledger, each).not_before == START + MINUTE]
    assert {each.state for each in waits} == {DeliveryState.RECORDED, DeliveryState.WAITING}
    assert {now(ledger, each).state for each in waits} == {DeliveryState.WAITING}
    assert called_off(ledger, reminders) == {DeliveryState.RECORDED, DeliveryState.WAITING}
    assert called_off(ledger, others) == set()
    assert deliveries.unsent(ledger, away[1].id, [DeliveryKind.POST]) == ()


def test_what_waits_for_the_channel_says_something_else_alone(ledger: Connection) -> None:
    home, away = (somebody(ledger, tenant)[0] for tenant in ("tenant-1", "tenant-2"))
    posts = one_a_state(ledger, (home, None), content=["ett"])
    for of in ((home, None), (away, None)):
        one(ledger, of, f"without content {of}")
    one(ledger, (away, None), "theirs", content=["ett"])
    one(ledger, somebody(ledger), "a person's", content=["ett"])
    found = deliveries.unsent_to_channel(ledger, home)
    assert {each.state for each in found} == {*TO_COME, DeliveryState.GIVEN_UP}
    deliveries.say_instead(ledger, found[0].id, ["två"])
    said = [now(ledger, each).content for each in posts]
    assert (said.count(["två"]), said.count(["ett"])) == (1, len(posts) - 1)


def test_an_install_wakes_the_persons_own_and_a_channel_its_own_use(ledger: Connection) -> None:
    home, one_person = somebody(ledger)
    other, unreachable = somebody(ledger), DeliveryState.UNREACHABLE
    mine, others = one_a_state(ledger, (home, one_person)), one_a_state(ledger, other)
    post = one(ledger, (home, None), "post", state=unreachable, parts=2, message_id="1", page_ids=("1", "2"))
    overview = one(ledger, (home, None), "overview", state=unreachable, kind=DeliveryKind.OVERVIEW)
    away = one(ledger, (somebody(ledger, "tenant-2")[0], None), "theirs", state=unreachable)
    deliveries.wake(ledger, one_person.id, START + MINUTE)
    woken = [each.state for each in mine if now(ledger, each).not_before == START + MINUTE]
    assert woken == [unreachable]
    assert called_off(ledger, others) == set()
    assert {now(ledger, each).state for each in (post, overview)} == {unreachable}
    deliveries.wake_channel(ledger, home, START + MINUTE)
    found = now(ledger, post)
    assert (found.state, found.parts, found.message_id, found.page_ids) == (DeliveryState.RECORDED, 0, None, ())
    assert {now(ledger, each).state for each in (overview, away)} == {unreachable}
    deliveries.wake_channel(ledger, home, START, ChannelUse.OVERVIEW)
    assert now(ledger, overview).state is DeliveryState.RECORDED
    assert now(ledger, others[0]).state is others[0].state


def test_what_does_not_reach_its_place_is_told_of_by_place(ledger: Connection) -> None:
    home, away = (somebody(ledger, tenant) for tenant in ("tenant-1", "tenant-2"))
    for at, why in enumerate(("blocked", "not installed")):
        one_a_state(ledger, home, why=why, recorded_at=START + at * MINUTE)
    one_a_state(ledger, away, why="theirs")
    one(ledger, home, "sent", state=DeliveryState.SENT, why="answered", recorded_at=START + 2 * MINUTE)
    one(ledger, somebody(ledger), "waits", state=DeliveryState.WAITING, why="503")
    later = one(ledger, (home[0], None), "b", state=DeliveryState.UNREACHABLE, recorded_at=START + MINUTE)
    sooner = one(ledger, (home[0], None), "a", state=DeliveryState.UNREACHABLE)
    one(ledger, (home[0], None), "c", state=DeliveryState.UNREACHABLE, kind=DeliveryKind.OVERVIEW)
    one(ledger, (home[0], None), "d")
    one(ledger, (away[0], None), "e", state=DeliveryState.UNREACHABLE)
    assert deliveries.kept_from_persons(ledger, home[0]) == {home[1].id: "not installed"}
    assert deliveries.kept_from_channel(ledger, home[0]) == (sooner, later)


@pytest.mark.parametrize(
    ("how", "overtaken"),
    [
        ({"state": DeliveryState.RECORDED}, True),
        ({"state": DeliveryState.SENDING}, True),
        ({"state": DeliveryState.SENT}, False),
        ({"state": DeliveryState.RECORDED, "round_id": None}, False),
        ({"kind": DeliveryKind.REMINDER, "recorded_at": START + MINUTE}, True),
        ({"kind": DeliveryKind.REMINDER, "recorded_at": START}, False),
        ({"kind": DeliveryKind.NOTICE, "recorded_at": START + MINUTE}, False),
    ],
)
def test_a_reminder_is_overtaken_by_the_card_that_waits_and_by_a_newer_one(
    ledger: Connection, how: dict[str, Any], overtaken: bool
) -> None:
    held, of, other = open_round(ledger, store(ledger)).id, somebody(ledger), somebody(ledger)
    reminder = one(ledger, of, "this", kind=DeliveryKind.REMINDER, round_id=held)
    one(ledger, other, "another's", **{"round_id": held} | how)
    assert not deliveries.is_overtaken(ledger, reminder)
    one(ledger, of, "that", **{"round_id": held} | how)
    assert deliveries.is_overtaken(ledger, reminder) is overtaken


UPDATE: dict[str, Any] = {
    "kind": DeliveryKind.UPDATE,
    "message_id": "1",
    "conversation_id": "a:1",
    "recorded_at": START,
}
AT_ONCE = Others(later=True, under_way=False)
NONE = Others(later=False, under_way=False)


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ({"recorded_at": START + MINUTE}, AT_ONCE),
        ({"recorded_at": START + MINUTE, "state": DeliveryState.SENT}, AT_ONCE),
        ({"recorded_at": START + MINUTE, "state": DeliveryState.CANCELLED}, NONE),
        ({"recorded_at": START + MINUTE, "message_id": "2"}, NONE),
        ({"recorded_at": START + MINUTE, "conversation_id": "a:2"}, NONE),
        ({"recorded_at": START + MINUTE, "kind": DeliveryKind.NOTICE}, NONE),
        ({"recorded_at": START - MINUTE}, NONE),
        ({"id": "z"}, AT_ONCE),
        ({"id": "z", "state": DeliveryState.SENT}, NONE),
        ({"id": "a"}, NONE),
        ({"recorded_at": START - MINUTE, "state": DeliveryState.SENDING, "begun_at": START}, Others(False, True)),
        ({"recorded_at": START - MINUTE, "state": DeliveryState.SENDING}, NONE),
        ({"recorded_at": START - 10 * MINUTE, "state": DeliveryState.SENDING, "begun_at": START}, Others(False, True)),
        ({"recorded_at": START - 11 * MINUTE, "state": DeliveryState.SENDING, "begun_at": START}, NONE),
    ],
)
def test_of_a_messages_updates_the_last_is_made_and_one_at_a_time(
    ledger: Connection, other: dict[str, Any], found: Others
) -> None:
    """Of two at one moment one alone is the later."""
    of, another = somebody(ledger), somebody(ledger)
    this = one(ledger, of, "this", **UPDATE | {"id": "m"})
    one(ledger, another, "another's", **UPDATE | other | {"id": "x"})
    assert deliveries.other_updates(ledger, this) == NONE
    one(ledger, of, "that", **UPDATE | other)
    assert deliveries.other_updates(ledger, this) == found


def test_what_was_called_off_while_nobody_knew_is_repeated_when_it_is_let_go(ledger: Connection) -> None:
    of = somebody(ledger)
    held = [
        *one_a_state(ledger, of),
        *one_a_state(ledger, of, begun_at=START),
        *one_a_state(ledger, of, repeated=True),
    ]
    kept = one(ledger, of, "another", state=DeliveryState.WAITING)
    assert deliveries.let_go(ledger, [each.once for each in held], START + MINUTE) == 6
    gone = [(each, now(ledger, each)) for each in held if now(ledger, each).not_before == START + MINUTE]
    assert {each.state for each, _ in gone} == {DeliveryState.WAITING, DeliveryState.CANCELLED}
    assert {after.state for _, after in gone} == {DeliveryState.RECORDED}
    assert [after.repeated for _, after in gone] == [False, False, True, True, True, True]
    assert now(ledger, kept) == kept


def test_what_a_person_pressed_shows_that_theirs_arrived_alone(ledger: Connection) -> None:
    of, other = somebody(ledger), somebody(ledger)
    mine, again = one_a_state(ledger, of), one_a_state(ledger, of, repeated=True, begun_at=START - MINUTE)
    others = one_a_state(ledger, other, repeated=True)
    deliveries.heard_from(ledger, of[1].id, START)
    arrived = [each.state for each in mine if now(ledger, each).why == "answered"]
    repeated = [now(ledger, each) for each in again if now(ledger, each).why == "answered"]
    assert arrived == [DeliveryState.UNKNOWN]
    assert {(each.state, each.sent_at) for each in repeated} == {(DeliveryState.SENT, START - MINUTE)}
    assert len(repeated) == 3
    assert [now(ledger, each) for each in others] == others


def test_when_something_is_due_next_and_since_when(ledger: Connection) -> None:
    home, away = (somebody(ledger, tenant) for tenant in ("tenant-1", "tenant-2"))
    assert (deliveries.oldest_due(ledger, START), deliveries.next_try(ledger)) == (None, None)
    for minutes in (3, 1, 2):
        one_a_state(ledger, home, not_before=START + minutes * MINUTE)
    one_a_state(ledger, away, not_before=START + MINUTE)
    first, second, third = (START + minutes * MINUTE for minutes in (1, 2, 3))
    assert deliveries.next_try(ledger) == first
    assert [deliveries.oldest_due(ledger, at) for at in (START, first, third)] == [None, first, first]
    assert deliveries.to_come(ledger, home[0], first, second) == (second, second)
    assert deliveries.to_come(ledger, home[0], START, second) == (first, first, second, second)


def test_deliveries_are_counted_by_round_and_kind_and_the_newest_come_first(ledger: Connection) -> None:
    held, of, home = open_round(ledger, store(ledger)).id, somebody(ledger), somebody(ledger, "tenant-2")
    one_a_state(ledger, of, round_id=held, number=2)
    first = one_a_state(ledger, of, round_id=held, number=1)
    one_a_state(ledger, of, round_id=held, kind=DeliveryKind.REMINDER)
    newest = one(ledger, of, "newest", recorded_at=START + MINUTE)
    one(ledger, home, "theirs", recorded_at=START + 2 * MINUTE)
    assert deliveries.counts(ledger, held, DeliveryKind.CARD) == dict.fromkeys(DeliveryState, 2)
    assert deliveries.counts(ledger, "another round", DeliveryKind.CARD) == dict.fromkeys(DeliveryState, 0)
    every = deliveries.state_counts(ledger)
    assert every == dict.fromkeys(DeliveryState, 3) | {DeliveryState.RECORDED: 5}
    assert {each.id for each in deliveries.of_round(ledger, held, DeliveryKind.CARD)[: len(first)]} == {
        each.id for each in first
    }
    assert [each.once for each in deliveries.newest(ledger, of[0], 2)][:1] == [newest.once]
    assert len(deliveries.newest(ledger, of[0], 2)) == 2


def test_whoever_delivers_is_told_when_something_may_be_due(postgres_url: str) -> None:
    database = Database(postgres_url)
    with psycopg.connect(postgres_url, autocommit=True) as listening:
        listening.execute(f"LISTEN {deliveries.CHANGED}")
        with database.begin() as ledger:
            of = somebody(ledger)
        for work in (
            lambda ledger: one(ledger, of, "new"),
            lambda ledger: deliveries.let_go(ledger, ["new"], START),
            lambda ledger: deliveries.wake(ledger, of[1].id, START),
        ):
            with database.begin() as ledger:
                work(ledger)
            assert len(list(listening.notifies(timeout=5, stop_after=1))) == 1
    database.close()


def test_what_is_recorded_together_keeps_what_each_alone_says(ledger: Connection) -> None:
    of = somebody(ledger)
    made = [card(*of, "first", why="Throttled"), card(*of, "second", attempts=2), card(*of, "third")]
    assert [deliveries.record(ledger, each) for each in (made[:2], made[2:], [])] == [2, 1, 0]
    assert [now(ledger, each) for each in made] == made
    several = [card(*of, f"{number}", number=number) for number in range(3)]
    assert deliveries.record(ledger, several) == 3
    assert [now(ledger, each) for each in several] == several


def test_that_anything_is_there_is_said_by_one_row(sqlite_url: str) -> None:
    """However much somebody has been sent."""
    database = Database(sqlite_url)
    with asked(database) as seen, database.begin() as ledger:
        of = somebody(ledger)
        reminder = one(ledger, of, "this", kind=DeliveryKind.REMINDER)
        deliveries.is_overtaken(ledger, reminder)
        deliveries.is_known_to(ledger, "a round", of[1].id)
    database.close()
    assert [each.parameters[-2:] for each in seen if "LIMIT" in each.text] == [(1, 0), (1, 0)]


def test_a_delivery_is_found_for_its_own_person_alone(ledger: Connection) -> None:
    held, of, other = open_round(ledger, store(ledger)).id, somebody(ledger), somebody(ledger)
    mine, theirs = one(ledger, of, "mine", round_id=held), one(ledger, other, "theirs")
    assert deliveries.to_person(ledger, mine.id, of[1].id) == mine
    assert deliveries.to_person(ledger, mine.id, other[1].id) is None
    assert deliveries.to_person(ledger, theirs.id, of[1].id) is None
    assert deliveries.is_known_to(ledger, held, of[1].id)
    assert not deliveries.is_known_to(ledger, held, other[1].id)
    assert not deliveries.is_known_to(ledger, "another round", of[1].id)
    assert deliveries.ids(ledger, ["mine", "theirs", "nobody's"]) == {"mine": mine.id, "theirs": theirs.id}
    assert deliveries.by_once(ledger, "nobody's") is None
    assert deliveries.record(ledger, [replace(mine, id="another")]) == 0
