"""Who may do what, played through the door: the envelope says who acts, whatever the card says."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

import pytest
import pytest_asyncio

from bot.chat.flood import Flood
from bot.followup import rounds
from bot.rehearsal.connector import Posted
from bot.rehearsal.local_teams import find_action
from bot.rehearsal.payloads import LocalPerson
from bot.rehearsal.town import CHANNEL, Town, text_of, town
from plan.calendar import SWEDEN
from plan.model import Report
from plan.tertial import Tertial
from storage import people, reports

pytestmark = pytest.mark.slow

SPRING = datetime(2025, 4, 16, 8, 30, tzinfo=SWEDEN)
HR, IT = "enhetschef.hr@mjolby.example", "enhetschef.it@mjolby.example"
STRANGER = LocalPerson("99999999-0000-4000-8000-000000000001", "handlaggare@mjolby.example", "Handläggare")
GUEST = LocalPerson(
    "99999999-0000-4000-8000-000000000002", "konsult_bolag.example#ext#@mjolby.example", "Konsult", guest=True
)


@pytest_asyncio.fixture
async def place(sqlite_url: str) -> AsyncIterator[Town]:
    async with town(sqlite_url, SPRING) as made:
        await made.move_in()
        await made.do(
            lambda each: rounds.open_round(made.here(each), made.plan_id, Tertial(2025, 1), Tertial(2025, 1).last)
        )
        await made.deliver()
        made.teams.connector.add([STRANGER, GUEST])
        yield made


def card(place: Town, upn: str) -> Posted:
    found = place.card_of(place.persons[upn])
    assert found is not None
    return found


def payload(message: Posted) -> dict[str, Any]:
    """What the card's Spara would send, answered as finished."""
    data: dict[str, Any] = find_action(message.card or {}, "Spara")["data"]
    return data | {"status": "done"}


async def stored(place: Town) -> tuple[Report, ...]:
    return await place.do(lambda connection: reports.of_plan(connection, place.plan_id))


async def test_a_card_of_somebody_else_stores_nothing(place: Town) -> None:
    message = card(place, HR)
    answer = await place.teams.execute(place.persons[IT], message, "save", payload(message))
    assert answer.status == 200
    assert await stored(place) == ()


async def test_a_card_that_names_another_person_changes_nothing(place: Town) -> None:
    message = card(place, HR)
    claimed = {"person_id": place.directory[IT].id, "by": place.directory[IT].id, "upn": IT}
    await place.teams.execute(place.persons[HR], message, "save", payload(message) | claimed)
    assert [each.by for each in await stored(place)] == [place.directory[HR].id]


@pytest.mark.parametrize("someone", [STRANGER, GUEST])
async def test_somebody_without_a_role_presses_in_vain(place: Town, someone: LocalPerson) -> None:
    message = card(place, HR)
    answer = await place.teams.execute(someone, message, "save", payload(message))
    assert answer.status == 200
    assert "försenad" not in str(answer.body).casefold()
    assert await stored(place) == ()


async def test_a_stranger_gets_a_polite_line_and_no_facts(place: Town) -> None:
    place.teams.connector.installed.add(STRANGER.conversation_id)
    await place.teams.say(STRANGER, "vilka aktiviteter är försenade?")
    (line,) = [text_of(message) for message in place.received(STRANGER.conversation_id)]
    assert "aktiviteter är" not in line
    assert len(line) < 300


async def test_a_guest_gets_no_line_at_all(place: Town) -> None:
    place.teams.connector.installed.add(GUEST.conversation_id)
    await place.teams.install(GUEST)
    await place.teams.say(GUEST, "vilka aktiviteter är försenade?")
    await place.teams.mention(GUEST, CHANNEL, "vilka aktiviteter är försenade?")
    assert place.received(GUEST.conversation_id) == []
    known = await place.do(lambda connection: people.every(connection, place.municipality_id))
    assert GUEST.entra_id not in {each.entra_id for each in known}


async def test_ids_of_another_round_and_of_nothing_store_nothing(place: Town) -> None:
    message = card(place, HR)
    for wrong in (
        {"round_id": "f" * 32},
        {"activity_id": "f" * 32},
        {"round_id": "' OR 1=1 --"},
        {"activity_id": ""},
        {"activity_id": None, "round_id": {"$ne": ""}},
        {"status": "DELAYED; DROP TABLE report"},
        {"status": ["done"]},
        {"comment": {"text": "x"}, "status": "delayed"},
    ):
        answer = await place.teams.execute(place.persons[HR], message, "save", payload(message) | wrong)
        assert (answer.status, answer.body.get("statusCode")) == (200, 200), wrong
    assert await stored(place) == ()


async def test_what_cannot_be_seen_is_not_stored(place: Town) -> None:
    message = card(place, HR)
    typed = payload(message) | {"status": "delayed", "comment": "a\u202eb\u200bc\u0000d", "finish": "2025-11-01"}
    await place.teams.execute(place.persons[HR], message, "save", typed)
    assert [each.comment for each in await stored(place)] == ["abcd"]


async def test_markdown_and_mentions_of_a_comment_stay_text(place: Town) -> None:
    message = card(place, HR)
    comment = "<at>Alla</at> **fet** [länk](https://evil.example)"
    await place.teams.press(place.persons[HR], message, "Spara", Status="at_risk", Kommentar=comment)
    shown = str(message.card) + str([each.versions for each in place.received(CHANNEL.id)])
    assert "msteams" not in str((message.card or {}).get("entities", ""))
    assert "'TextBlock', 'text': '" + comment not in shown


async def test_a_person_who_clicks_too_fast_is_asked_to_wait(place: Town) -> None:
    place.application._flood = Flood(lambda: 0.0)
    message = card(place, HR)
    answers = [await place.teams.execute(place.persons[HR], message, "open", payload(message)) for _ in range(62)]
    assert {answer.status for answer in answers} == {200}
    assert "gick lite fort" in str(answers[-1].body)
    assert "gick lite fort" not in str(answers[59].body)
    other = await place.teams.execute(place.persons[IT], card(place, IT), "open", payload(card(place, IT)))
    assert "gick lite fort" not in str(other.body)
