"""Who sees which board by the owner file, and when all boards are told of together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection

from bot import boards_seen
from bot.administration.owner_book import _Book
from bot.delivery import Outgoing
from bot.directory import people_file
from bot.followup import boards_post
from bot.followup.composition import compose
from bot.here import Here
from bot.leadership import calendar_file, report_files
from bot.owner.desk import sight_of
from bot.telling import channel_loss
from plan import owners
from plan.delivery import ChannelUse, Delivery, DeliveryKind, DeliveryState
from plan.model import Ownership, Person, Report, RoundState, Status
from plan.owners import WrongOwners
from plan.refusals import OfferTooOld
from plan.sight import is_withheld
from plan.tertial import Tertial
from storage import assessments, boards, deliveries, municipalities, people, rounds
from storage.database import Database
from storage.ids import new_id
from storage.municipalities import Channel
from tests.storage.examples import NOW, Stored, open_round, store

KS, SN = "Kommunstyrelsen", "Socialnämnden"
CHANNEL = Channel("tenant-1", "http://127.0.0.1:9/", "19:alla@thread.tacv2", "19:team")
T2 = Tertial(2025, 2)


@dataclass(frozen=True)
class Two:
    """Two boards of one municipality; their plans have the same units."""

    here: Here
    first: Stored
    second: Stored

    def sees(self, person: Person) -> list[str]:
        return sorted(each.name for each in boards_seen.seen(self.here, person))

    def at(self, now: datetime) -> Here:
        return replace(self.here, now=now)


@pytest.fixture
def two(sqlite_url: str) -> Iterator[Two]:
    database = Database(sqlite_url)
    with database.begin() as connection:
        first, second = store(connection, board=KS), store(connection, board=SN)
        people.replace_ownerships(connection, first.municipality_id, [])
        yield Two(Here(connection, first.municipality_id, NOW), first, second)
    database.close()


def person(**roles: object) -> Person:
    return Person(new_id(), f"{new_id()[:6]}@mjolby.example", "Chef", **roles)  # type: ignore[arg-type]


def test_a_leader_sees_the_boards_that_the_file_names_or_all(two: Two) -> None:
    assert two.sees(person(is_leader=True)) == [KS, SN]
    assert two.sees(person(is_leader=True, leads=("socialnämnden",))) == [SN]
    assert two.sees(person(is_administrator=True)) == [KS, SN]


def test_whoever_answers_deputises_or_assesses_sees_the_boards_where_they_do(two: Two) -> None:
    chief, deputy = person(), person()
    people.add(two.here.connection, two.here.municipality_id, [chief, deputy])
    held = Ownership("Ekonomi", chief.id, deputy.id)
    people.replace_ownerships(two.here.connection, two.here.municipality_id, [held])
    assert two.sees(chief) == two.sees(deputy) == [KS, SN]
    assessor = person()
    people.add(two.here.connection, two.here.municipality_id, [assessor])
    assessments.replace_goal_owners(two.here.connection, two.second.plan_id, {"3.1": assessor.id})
    assert two.sees(assessor) == [SN]


def test_whoever_sees_no_board_by_the_file_sees_the_one_followed_up_last(two: Two) -> None:
    open_round(two.here.connection, two.second)
    assert two.sees(person()) == [SN]


def test_a_leader_of_another_board_reads_nothing_that_is_protected(two: Two) -> None:
    secret = two.first.activities[1]
    said = Report(new_id(), secret.id, T2, Status.DELAYED, NOW, two.first.person.id, "Hemligt", protected=True)
    for leads, withheld in (((SN,), True), ((KS,), False), ((), False)):
        sight = sight_of(two.here, person(is_leader=True, leads=leads), two.first.plan_id, protected=True)
        assert is_withheld(said, secret, sight) is withheld, leads


def test_a_file_of_another_board_is_not_given_to_whoever_sends_its_plans_id(two: Two) -> None:
    open_round(two.here.connection, two.first)
    leader = person(is_leader=True, leads=(SN,))
    people.add(two.here.connection, two.here.municipality_id, [leader])
    context = {"plan": two.first.plan_id, "tertial": str(T2), "format": "csv"}
    with pytest.raises(OfferTooOld):
        report_files.wanted(two.here, leader, context)
    with pytest.raises(OfferTooOld):
        calendar_file.wanted(two.here, leader, context)
    assert report_files.wanted(two.here, replace(leader, leads=(KS,)), context)


def rows(*leading: str) -> list[tuple[int, dict[str, str]]]:
    """An administrator, and a leader with a row for each of the boards."""
    chief = {"enhet": "", "namn": "Förvaltningschef", "upn": "chef@mjolby.example", "roll": "ledning"}
    controller = {"enhet": "", "namn": "Controller", "upn": "controller@mjolby.example", "roll": "administratör"}
    return list(enumerate([controller | {"nämnd": SN}, *(chief | {"nämnd": each} for each in leading)], 2))


@pytest.mark.parametrize(
    ("leading", "leads"), [(("socialnämnden",), (SN,)), ((SN, KS), (SN, KS)), ((SN, ""), ()), (("",), ())]
)
def test_the_owner_file_says_who_leads_what_and_comes_back_as_it_was(
    two: Two, leading: tuple[str, ...], leads: tuple[str, ...]
) -> None:
    people_file.import_owners(two.here, owners.read(rows(*leading), (), (), people_file.boards(two.here)))
    stored = people.by_upn(two.here.connection, two.here.municipality_id, "chef@mjolby.example")
    assert stored
    assert (stored.is_leader, stored.leads) == (True, leads)
    book = [row for row in _Book.now(two.here).rows() if row[2] == stored.upn]
    assert [(row[3], row[6]) for row in book] == [("ledning", board) for board in sorted(leads) or [""]]


def test_a_board_that_has_no_plan_is_told_of_by_its_row(two: Two) -> None:
    with pytest.raises(WrongOwners) as wrong:
        owners.read(rows("Valnämnden"), (), (), people_file.boards(two.here))
    assert wrong.value.faults == [
        "Rad 3: nämnden ”Valnämnden” har ingen plan. Skriv en av Kommunstyrelsen, Socialnämnden, eller inget för alla."
    ]


def chosen(two: Two, at: datetime = NOW) -> None:
    municipalities.set_channel(two.here.connection, two.here.municipality_id, CHANNEL, at, ChannelUse.OVERVIEW)


def published(two: Two, stored: Stored, at: datetime = NOW) -> None:
    held = open_round(two.here.connection, stored)
    rounds.close(two.here.connection, held.id, at)
    rounds.publish(two.here.connection, held.id, at)


def recorded(two: Two) -> list[Delivery]:
    newest = deliveries.newest(two.here.connection, two.here.municipality_id, 10)
    return [each for each in newest if each.kind is DeliveryKind.OVERVIEW]


def test_nothing_is_posted_without_a_channel_nor_before_the_last_board_has_published(two: Two) -> None:
    published(two, two.first)
    assert boards_post.record_due(two.here) == 0
    chosen(two)
    assert boards_post.record_due(two.here) == 0
    published(two, two.second)
    assert boards_post.record_due(two.here) == 1
    assert boards_post.record_due(two.here) == 0
    (post,) = recorded(two)
    sent = compose(two.here.connection, [post], NOW)(post)
    assert isinstance(sent, Outgoing)
    assert sent.address
    assert sent.address.conversation_id == CHANNEL.conversation_id


def test_on_the_day_that_a_board_has_set_it_is_posted_with_those_who_have_not_published(two: Two) -> None:
    chosen(two)
    published(two, two.first)
    open_round(two.here.connection, two.second)
    boards.set_setting(two.here.connection, two.here.municipality_id, SN, "overview_after", "5")
    fifth = datetime(2025, 9, 5, 9, tzinfo=UTC)  # 31 August is a Sunday
    assert boards_post.record_due(two.at(fifth - timedelta(days=1))) == 0
    assert boards_post.record_due(two.at(fifth)) == 1
    (post,) = recorded(two)
    assert "1 av 2 nämnder har publicerat" in str(post.content)


def test_an_older_tertial_is_not_posted_because_a_channel_has_been_chosen(two: Two) -> None:
    for stored in (two.first, two.second):
        for tertial in (Tertial(2025, 1), T2):
            held = open_round(two.here.connection, stored, tertial)
            rounds.close(two.here.connection, held.id, NOW)
            rounds.publish(two.here.connection, held.id, NOW)
    chosen(two, NOW + timedelta(hours=1))
    assert boards_post.record_due(two.here) == 1
    (post,) = recorded(two)
    last = rounds.get(two.here.connection, post.round_id or "")
    assert last
    assert (last.tertial, last.state) == (T2, RoundState.PUBLISHED)


def test_a_lost_channel_of_all_boards_is_told_of_by_its_own_name(two: Two) -> None:
    controller = person(is_administrator=True)
    people.add(two.here.connection, two.here.municipality_id, [controller])
    lost = Delivery(
        new_id(),
        two.here.municipality_id,
        DeliveryKind.OVERVIEW,
        "once",
        recorded_at=NOW,
        not_before=NOW,
        state=DeliveryState.UNREACHABLE,
        why="channel_gone",
    )
    channel_loss.told(two.here.connection, lost, NOW)
    (told,) = deliveries.newest(two.here.connection, two.here.municipality_id, 5)
    assert "Kanalen för alla nämnder nås inte" in str(told.content)
    assert "använd den här kanalen för alla nämnder" in str(told.content)


def test_a_channel_chosen_anew_wakes_what_waited_for_it_and_nothing_of_the_other(two: Two) -> None:
    def waits(connection: Connection, kind: DeliveryKind) -> None:
        due = deliveries.due(two.here.municipality_id, kind, f"{kind}", NOW, content=[])
        deliveries.record(connection, [replace(due, state=DeliveryState.UNREACHABLE)])

    for kind in (DeliveryKind.POST, DeliveryKind.OVERVIEW):
        waits(two.here.connection, kind)
    deliveries.wake_channel(two.here.connection, two.here.municipality_id, NOW, ChannelUse.OVERVIEW)
    states = {each.kind: each.state for each in deliveries.newest(two.here.connection, two.here.municipality_id, 5)}
    assert states[DeliveryKind.OVERVIEW] is DeliveryState.RECORDED
    assert states[DeliveryKind.POST] is DeliveryState.UNREACHABLE
