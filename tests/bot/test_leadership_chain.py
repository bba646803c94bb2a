"""What leadership gets, through POST /api/messages and a connector on a socket: drafts, corrections, assessments."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
import pytest_asyncio
from sqlalchemy import Connection

from bot.followup import rounds
from bot.rehearsal.connector import Posted
from bot.rehearsal.town import CHANNEL, Town, text_of, town
from cards import plain
from plan.calendar import SWEDEN
from plan.model import Round, RoundState
from plan.tertial import Tertial
from storage import assessments, boards

pytestmark = pytest.mark.slow

T1 = Tertial(2025, 1)
SPRING = datetime(2025, 4, 16, 8, 30, tzinfo=SWEDEN)
AFTERWARDS = datetime(2025, 5, 8, 9, tzinfo=SWEDEN)
HR, EDITOR = "enhetschef.hr@mjolby.example", "controller.klk@mjolby.example"


@pytest_asyncio.fixture
async def place(sqlite_url: str) -> AsyncIterator[Town]:
    async with town(sqlite_url, SPRING) as made:
        await made.move_in()
        yield made


async def opened(place: Town) -> Round:
    held = await place.do(lambda each: rounds.open_round(place.here(each), place.plan_id, T1, T1.last))
    await place.deliver()
    return held


async def ended(place: Town, held: Round) -> None:
    place.clock.set(AFTERWARDS)

    def close_and_publish(connection: Connection) -> None:
        rounds.close(place.here(connection), held)
        rounds.publish(place.here(connection), replace(held, state=RoundState.CLOSED))

    await place.do(close_and_publish)
    await place.deliver()


def posts(place: Town) -> list[Posted]:
    return place.received(CHANNEL.id, place.before_play[CHANNEL.id])


def newest(place: Town, upn: str) -> Posted:
    message = place.card_of(place.persons[upn])
    assert message
    return message


async def test_late_answers_edit_the_published_post_in_place_and_it_says_so(place: Town) -> None:
    held = await opened(place)
    await ended(place, held)
    (post, *_) = posts(place)
    count = len(posts(place))
    assert "0 av 39 rapporterade" in text_of(post)
    person, message = place.persons[HR], newest(place, HR)
    await place.teams.press(person, message, "Spara", Status="done")
    await place.teams.press(person, message, "Spara", Status="on_track")
    place.clock.set(AFTERWARDS + timedelta(minutes=30))
    await place.deliver()
    assert len(posts(place)) == count
    assert "Rättat 2025-05-08 kl. 09.30: 2 svar är kompletterade efter stängningen." in text_of(post)
    assert "2 av 39 rapporterade" in text_of(post)
    assert len(post.versions) == 2


async def test_a_draft_goes_to_the_editor_before_the_channel_sees_it(place: Town) -> None:
    await place.do(lambda each: boards.set_setting(each, place.municipality_id, "Kommunstyrelsen", "approval", "yes"))
    await ended(place, await opened(place))
    assert posts(place) == []
    editor, draft = place.persons[EDITOR], newest(place, EDITOR)
    above = place.received(editor.conversation_id)[-2]
    assert "0 av 39 rapporterade" in text_of(above)
    await place.teams.press(editor, draft, "Ändra ingress")
    await place.teams.press(editor, draft, "Spara ingress", Ingress="Ett tertial utan svar.")
    await place.teams.press(editor, draft, "Publicera")
    assert "Inlägget är på väg till kanalen" in text_of(draft)
    await place.deliver()
    assert "Ett tertial utan svar." in text_of(posts(place)[0])


async def test_a_goal_owner_assesses_from_the_receipt(place: Town) -> None:
    await opened(place)
    person, message = place.persons[HR], newest(place, HR)
    for _ in range(3):
        await place.teams.press(person, message, "Spara", Status="on_track")
    await place.teams.press(person, message, "Mål och undersökningar (1)")
    assert "Nämndmål 2" in text_of(message)
    await place.teams.press(person, message, "Spara", Bedömning="not_met", Kommentar="Snittåldern sjunker")
    assert "Tack! Allt är bedömt" in text_of(message)
    await place.teams.say(person, "mina mål")
    assert "Bedöms inte uppnås" in text_of(newest(place, HR))


async def test_who_owns_a_goal_and_nothing_else_is_sent_a_card_of_its_own(place: Town) -> None:
    owners = {"3.1": place.directory[EDITOR].id}
    await place.do(lambda each: assessments.replace_goal_owners(each, place.plan_id, owners))
    await opened(place)
    assert "KF-mål 1" in plain.text(newest(place, EDITOR).card or {})
