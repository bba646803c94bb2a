"""A board that reads the tertial post before its channel does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection, select

from bot.directory import people_file
from bot.followup import approval, rounds
from bot.here import Here
from bot.ports import Click
from cards import plain
from cards.payload import Payload, Verb
from plan.audit import Through
from plan.delivery import DeliveryKind
from plan.draft import INTRO_MAX
from plan.model import Person, Round, RoundState
from plan.owners import OwnerRole, OwnerRow
from plan.refusals import CardTooOld, NotAllowed
from storage import boards, deliveries, people
from storage import rounds as held_rounds
from storage.database import Database
from storage.ids import new_id
from storage.tables import audit
from tests.storage.examples import open_round, store

CLOSED = datetime(2025, 9, 10, 6, tzinfo=UTC)
NOW = datetime(2025, 9, 11, 6, tzinfo=UTC)


@dataclass
class Desk:
    """A closed round of a board that wants to approve; `editor` and `other` administer, `owner` does not."""

    connection: Connection
    municipality_id: str
    round_id: str
    editor: Person
    other: Person
    owner: Person

    @property
    def here(self) -> Here:
        return Here(self.connection, self.municipality_id, NOW)

    @property
    def held(self) -> Round:
        found = held_rounds.get(self.connection, self.round_id)
        assert found
        return found

    def publish(self, through: Through | None = None) -> bool:
        return rounds.publish(self.here, self.held, through=through)

    def sent(self, kind: DeliveryKind) -> list[list[str]]:
        """The text of each message, by delivery."""
        found = deliveries.of_round(self.connection, self.round_id, kind)
        return [[plain.text(message["card"]) for message in each.content] for each in found]

    def click(self, verb: Verb, by: Person | None = None, number: int = 1, **data: str) -> Click:
        payload = Payload(verb, self.round_id, page=number)
        return Click(new_id(), by or self.editor, payload, payload.data() | data)


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with database.begin() as connection:
        stored = store(connection)
        editor, other = (
            Person(new_id(), f"{name}@mjolby.example", name, is_administrator=True) for name in ("Redaktör", "Kollega")
        )
        people.add(connection, stored.municipality_id, [editor, other])
        boards.set_setting(connection, stored.municipality_id, "Kommunstyrelsen", "approval", "yes")
        held = open_round(connection, stored)
        rounds.close(Here(connection, stored.municipality_id, CLOSED), held)
        yield Desk(connection, stored.municipality_id, held.id, editor, other, stored.person)


def test_the_channel_sees_nothing_until_an_editor_has_published(desk: Desk) -> None:
    assert not desk.publish()
    assert desk.sent(DeliveryKind.POST) == []
    drafts = desk.sent(DeliveryKind.NOTICE)
    assert len(drafts) == 2
    assert all("0 av 2 rapporterade" in messages[0] and "Utkast" in messages[-1] for messages in drafts)
    approval.published(desk.here, desk.click(Verb.DRAFT_PUBLISH))
    assert desk.held.state is RoundState.PUBLISHED
    assert len(desk.sent(DeliveryKind.POST)) == 1


def test_the_calendar_makes_one_draft_however_often_it_ticks(desk: Desk) -> None:
    desk.publish(Through.SCHEDULE)
    desk.publish(Through.SCHEDULE)
    assert len(desk.sent(DeliveryKind.NOTICE)) == 2


def test_the_editors_introduction_stands_first_in_the_post(desk: Desk) -> None:
    desk.publish()
    shown = approval.intro_saved(desk.here, desk.click(Verb.DRAFT_INTRO_SAVE, intro="Ett lugnt tertial."))
    assert "Ett lugnt tertial." in plain.text(shown)
    approval.published(desk.here, desk.click(Verb.DRAFT_PUBLISH))
    ((post,),) = desk.sent(DeliveryKind.POST)
    assert post.index("Ett lugnt tertial.") < post.index("0 av 2 rapporterade")


def test_an_introduction_that_is_too_long_is_kept_in_the_card_and_not_stored(desk: Desk) -> None:
    desk.publish()
    long = "x" * (INTRO_MAX + 1)
    shown = approval.intro_saved(desk.here, desk.click(Verb.DRAFT_INTRO_SAVE, intro=long))
    assert long in str(shown)
    assert long not in plain.text(approval.shown(desk.here, desk.click(Verb.DRAFT)))


def test_a_draft_that_is_sent_back_needs_a_reason_which_the_editors_learn(desk: Desk) -> None:
    desk.publish()
    asked = approval.returned(desk.here, desk.click(Verb.DRAFT_RETURN_BECAUSE, reason=" "))
    assert "Skriv kort vad som behöver ändras" in plain.text(asked)
    approval.returned(desk.here, desk.click(Verb.DRAFT_RETURN_BECAUSE, reason="Ekonomi saknas"))
    assert sum("Ekonomi saknas" in messages[0] for messages in desk.sent(DeliveryKind.NOTICE)) == 2
    assert desk.held.state is RoundState.CLOSED
    refused = approval.published(desk.here, desk.click(Verb.DRAFT_PUBLISH, by=desk.other))
    assert "redan tillbakaskickat" in plain.text(refused)
    assert desk.sent(DeliveryKind.POST) == []


def test_after_a_draft_was_sent_back_the_calendar_waits_and_a_person_makes_the_next(desk: Desk) -> None:
    desk.publish()
    approval.returned(desk.here, desk.click(Verb.DRAFT_RETURN_BECAUSE, reason="Ekonomi saknas"))
    before = len(desk.sent(DeliveryKind.NOTICE))
    desk.publish(Through.SCHEDULE)
    assert len(desk.sent(DeliveryKind.NOTICE)) == before
    desk.publish()
    approval.published(desk.here, desk.click(Verb.DRAFT_PUBLISH, number=2))
    assert desk.held.state is RoundState.PUBLISHED


def test_a_draft_of_a_round_that_was_opened_again_is_followed_by_a_new_one(desk: Desk) -> None:
    desk.publish()
    rounds.reopen(desk.here, desk.held, "Ekonomi saknas", desk.editor.id)
    with pytest.raises(CardTooOld):
        approval.published(desk.here, desk.click(Verb.DRAFT_PUBLISH))
    later = replace(desk.here, now=NOW + timedelta(hours=1))
    rounds.close(later, desk.held)
    for _ in range(2):
        assert not rounds.publish(later, desk.held, through=Through.SCHEDULE)
    with pytest.raises(CardTooOld):
        approval.published(later, desk.click(Verb.DRAFT_PUBLISH))
    approval.published(later, desk.click(Verb.DRAFT_PUBLISH, number=2))
    assert desk.held.state is RoundState.PUBLISHED


def test_two_editors_publish_once(desk: Desk) -> None:
    desk.publish()
    approval.published(desk.here, desk.click(Verb.DRAFT_PUBLISH))
    second = approval.published(desk.here, desk.click(Verb.DRAFT_PUBLISH, by=desk.other))
    assert "redan publicerat" in plain.text(second)
    assert len(desk.sent(DeliveryKind.POST)) == 1


def test_only_an_administrator_of_the_municipality_may_decide(desk: Desk) -> None:
    desk.publish()
    with pytest.raises(NotAllowed):
        approval.published(desk.here, desk.click(Verb.DRAFT_PUBLISH, by=desk.owner))
    elsewhere = store(desk.connection, "tenant-2")
    stranger = Person(new_id(), "admin@other.example", "Administratör", is_administrator=True)
    people.add(desk.connection, elsewhere.municipality_id, [stranger])
    with pytest.raises(CardTooOld):
        approval.published(
            Here(desk.connection, elsewhere.municipality_id, NOW), desk.click(Verb.DRAFT_PUBLISH, by=stranger)
        )


def test_what_was_decided_is_in_the_log(desk: Desk) -> None:
    desk.publish()
    approval.intro_saved(desk.here, desk.click(Verb.DRAFT_INTRO_SAVE, intro="Ett lugnt tertial."))
    approval.published(desk.here, desk.click(Verb.DRAFT_PUBLISH))
    rows = desk.connection.execute(select(audit.c.act, audit.c.person_id).order_by(audit.c.id)).all()
    mine = [row.act for row in rows if row.person_id == desk.editor.id]
    assert mine == ["draft.waiting", "draft.published", "round.publish"]


def test_the_draft_goes_to_the_editors_where_there_are_any(desk: Desk) -> None:
    chosen = replace(desk.owner, is_editor=True)
    people.change(desk.connection, desk.municipality_id, chosen)
    desk.publish()
    (sent,) = deliveries.of_round(desk.connection, desk.round_id, DeliveryKind.NOTICE)
    assert sent.person_id == chosen.id
    approval.published(desk.here, desk.click(Verb.DRAFT_PUBLISH, by=chosen))
    assert desk.held.state is RoundState.PUBLISHED


def test_an_administrator_may_publish_for_an_editor_who_is_away(desk: Desk) -> None:
    people.change(desk.connection, desk.municipality_id, replace(desk.owner, is_editor=True))
    desk.publish()
    approval.published(desk.here, desk.click(Verb.DRAFT_PUBLISH))
    assert desk.held.state is RoundState.PUBLISHED


def test_the_owner_file_says_who_edits_and_takes_it_away(desk: Desk) -> None:
    def imported(role: OwnerRole) -> Person | None:
        row = OwnerRow("", "Redaktör", "kommunikation@mjolby.example", "", role, "")
        people_file.import_owners(desk.here, [row])
        return people.by_upn(desk.connection, desk.municipality_id, row.upn)

    editor = imported(OwnerRole.EDITOR)
    assert editor
    assert (editor.is_editor, editor.is_administrator) == (True, False)
    leader = imported(OwnerRole.LEADER)
    assert leader
    assert (leader.is_editor, leader.is_leader) == (False, True)
