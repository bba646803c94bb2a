"""A goal's owner assesses it, and a survey's contact tells what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import Connection

from bot.followup import rounds
from bot.here import Here
from bot.owner import assessment_desk
from bot.ports import Click
from cards import plain
from cards.payload import Payload, Verb
from cards.texts.refusals import refusal
from plan.assessment import Outlook
from plan.model import Goal, GoalKind, Ownership, Person, Plan, Round, RoundState, Survey
from plan.refusals import CardTooOld, NotTheGoalOwner
from plan.summary import Summary, summarise
from storage import assessments, knowledge, municipalities, people, plans
from storage import rounds as held_rounds
from storage.database import Database
from storage.ids import new_id
from tests.cards.test_status_form import marked
from tests.storage.examples import NOW, T2

GOALS = (
    Goal("2.3", GoalKind.CORE_ASSIGNMENT, "Prioriterade områden"),
    Goal("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1", text="Service", baseline="Index 72"),
    Goal("4.1", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 1"),
)
SURVEYS = (Survey("Näringsliv", "SKR INSIKT", "Näringslivschef"), Survey("Ekonomi", "Brilliant", "Någon annan"))


@dataclass
class Room:
    connection: Connection
    municipality_id: str
    plan_id: str
    round_id: str
    owner: Person

    @property
    def here(self) -> Here:
        return Here(self.connection, self.municipality_id, NOW)

    @property
    def held(self) -> Round:
        found = held_rounds.get(self.connection, self.round_id)
        assert found
        return found

    def click(self, verb: Verb, about: str = "", seen: str = "", **data: str) -> Click:
        payload = Payload(verb, self.round_id, about=about, seen=seen)
        return Click(new_id(), self.owner, payload, payload.data() | data)

    def save(self, about: str, **data: str) -> dict[str, Any]:
        return assessment_desk.saved(self.here, self.click(Verb.ASSESS_SAVE, about, **data))

    def summary(self) -> Summary:
        return summarise(knowledge.facts(self.connection, self.plan_id, NOW), T2)


@pytest.fixture
def room(database: Database) -> Iterator[Room]:
    """The owner answers for goal 3.1, is the contact of the first survey, and answers for the second one's unit."""
    with database.begin() as connection:
        place = municipalities.ensure(connection, "tenant-1")
        made = Plan("", "Mjölby kommun", "Kommunstyrelsen", "Förvaltningen", 2025, GOALS, (), SURVEYS)
        plan_id = plans.add(connection, place.id, made, NOW)
        owner = Person(new_id(), "naringslivschef@mjolby.example", "Näringslivschef")
        other = Person(new_id(), "chef@mjolby.example", "Chef")
        people.add(connection, place.id, [owner, other])
        people.replace_ownerships(connection, place.id, [Ownership("Ekonomi", owner.id)])
        assessments.replace_goal_owners(connection, plan_id, {"3.1": owner.id, "4.1": other.id})
        held = Round(new_id(), plan_id, T2, RoundState.OPEN, NOW, T2.last)
        held_rounds.add(connection, held, [])
        yield Room(connection, place.id, plan_id, held.id, owner)


def test_a_person_is_asked_about_their_own_goals_and_then_their_surveys(room: Room) -> None:
    first = plain.text(assessment_desk.opened(room.here, room.click(Verb.ASSESS)))
    assert "1 av 3" in first
    assert "KF-mål 1" in first
    second = plain.text(room.save("3.1", outlook="met"))
    assert "SKR INSIKT" in second
    third = plain.text(room.save("survey-0", outcome="NKI 74", source="SKR"))
    assert "Brilliant" in third
    assert "Tack! Allt är bedömt" in plain.text(room.save("survey-1", outcome="Görs i höst"))


def test_what_was_said_stands_in_the_summary(room: Room) -> None:
    room.save("3.1", outlook="partly", assessment="Index sjunker", current="71", source="INSIKT 2025")
    room.save("survey-0", outcome="NKI 74", source="SKR")
    summary = room.summary()
    said = summary.goals[1].assessment
    assert said
    assert (said.outlook, said.current, said.late) == (Outlook.PARTLY, "71", False)
    assert [each.outcome.outcome if each.outcome else "" for each in summary.surveys] == ["NKI 74", ""]


@pytest.mark.parametrize(
    ("data", "at", "told"),
    [
        ({}, "outlook", "Välj en bedömning"),
        ({"outlook": "splendid"}, "outlook", "Välj en bedömning"),
        ({"outlook": "not_met"}, "assessment", "Bedöms inte uppnås behöver en kommentar"),
        ({"outlook": "met", "current": "74"}, "source", "behöver en källa"),
        ({"outlook": "met", "assessment": "x" * 1001}, "assessment", "för lång"),
        ({"outlook": "met", "source": "x" * 201}, "source", "för lång"),
    ],
)
def test_an_answer_that_is_not_whole_is_shown_again_and_not_stored(
    room: Room, data: dict[str, str], at: str, told: str
) -> None:
    shown = room.save("3.1", **data)
    assert told in marked(shown)[at]  # at its field, and that nothing is saved once
    assert plain.text(shown).count("parat än") == 1
    assert all(value in str(shown) for key, value in data.items() if key != "outlook")
    assert room.summary().goals[1].assessment is None


def test_nobody_assesses_the_goal_of_another(room: Room) -> None:
    with pytest.raises(NotTheGoalOwner) as refused:
        room.save("4.1", outlook="met")
    assert "Du bedömer inte målet ”Nämndmål 1”. Din bedömning sparades inte. Tack ändå – nu är det Chef" in refusal(
        refused.value
    )
    with pytest.raises(CardTooOld):
        room.save("2.3", outlook="met")


def test_the_same_click_come_twice_is_stored_once(room: Room) -> None:
    click = room.click(Verb.ASSESS_SAVE, "3.1", outlook="met")
    assessment_desk.saved(room.here, click)
    assessment_desk.saved(room.here, click)
    assert len(assessments.of_plan(room.connection, room.plan_id)) == 1


def test_an_old_card_does_not_overwrite_a_newer_assessment(room: Room) -> None:
    room.save("3.1", outlook="met")
    shown = room.save("3.1", outlook="not_met", assessment="Från ett gammalt kort")
    assert "Din bedömning nu: ● Bedöms uppnås" in plain.text(shown)
    assert len(assessments.of_plan(room.connection, room.plan_id)) == 1


def test_an_assessment_is_changed_by_a_new_one_that_saw_it_and_is_late_after_closing(room: Room) -> None:
    room.save("3.1", outlook="met")
    rounds.close(room.here, room.held)
    (before,) = assessments.of_plan(room.connection, room.plan_id)
    click = room.click(Verb.ASSESS_SAVE, "3.1", before.id, outlook="unknown", assessment="Mätningen dröjer")
    assessment_desk.saved(room.here, click)
    after = room.summary().goals[1].assessment
    assert after
    assert (after.outlook, after.late) == (Outlook.UNKNOWN, True)
