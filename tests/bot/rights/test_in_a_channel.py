"""In a channel and in a group chat only the paging of answers is pressed; a personal card is never drawn there."""

from __future__ import annotations

from typing import Any

import pytest

from bot.rehearsal.connector import Posted
from bot.rehearsal.local_teams import BotAnswer
from bot.rehearsal.payloads import Json, LocalPerson
from bot.rehearsal.town import CHANNEL
from cards import plain
from cards.payload import Verb
from tests.bot.rights.cast import ADMINISTRATOR, COLLABORATOR, EDITOR, GIVEN, LEADER, OWNER, POST, QUESTIONS_KEPT, Cast
from tests.bot.rights.doors import COMMANDS, SENTENCES
from tests.bot.rights.story import PLANTED, REFUSED, drafted
from tests.bot.rights.test_table_of_rights import data_of

pytestmark = pytest.mark.slow

GROUP = "19:gruppchatt@thread.v2"
PEOPLE = (OWNER, COLLABORATOR, GIVEN, LEADER, EDITOR, ADMINISTRATOR)
ONLY_ALONE = "personliga chatten"


def in_group(cast: Cast, person: LocalPerson, kind: str = "invoke") -> Json:
    """As Teams sends it from a group chat: no team, no channel."""
    stage = cast.town.teams.stage
    activity = stage.personal(kind, f"f:{kind}:{len(cast.town.teams.connector.calls)}", person, cast.town.clock())
    conversation = {"conversationType": "groupChat", "isGroup": True, "tenantId": stage.tenant_id, "id": GROUP}
    return activity | {"conversation": conversation}


async def pressed_in(cast: Cast, where: str, upn: str, verb: Verb, data: Json) -> BotAnswer:
    if where == CHANNEL.id:
        return await cast.press(upn, verb, where=where, **data)
    stage, sent = cast.town.teams.stage, data | {"verb": verb.value}
    return await cast.town.teams.deliver(stage.execute(in_group(cast, cast.people[upn]), "1", verb.value, sent))


@pytest.mark.parametrize("where", [CHANNEL.id, GROUP], ids=["channel", "group"])
async def test_no_button_but_the_paging_does_anything(cast: Cast, where: str) -> None:
    await drafted(cast)
    before = await cast.stored()
    for verb in (verb for verb in Verb if verb is not Verb.SHOW):
        for upn in PEOPLE:
            answer = await pressed_in(cast, where, upn, verb, await data_of(cast, verb))
            assert answer.status == 200
            said = plain.text(answer.card or {}, buttons=True)
            assert REFUSED in said, (verb, upn, said)
            assert ONLY_ALONE in said, (verb, upn, said)
            assert "[" not in said, (verb, upn, said)
        assert await cast.stored() == before, verb


@pytest.mark.parametrize("where", [CHANNEL.id, GROUP], ids=["channel", "group"])
async def test_an_answer_is_paged(cast: Cast, where: str) -> None:
    answer = await pressed_in(cast, where, OWNER, Verb.SHOW, {"text": "vilka aktiviteter finns?", "page": 0})
    assert POST in plain.text(answer.card or {})


async def test_an_older_client_draws_no_personal_card_there_either(cast: Cast) -> None:
    """It sends the button's data as a message, and is answered by one."""
    before = await cast.stored()
    for verb in (verb for verb in Verb if verb is not Verb.SHOW):
        data: dict[str, Any] = await data_of(cast, verb) | {"verb": verb.value}
        message = Posted("1", CHANNEL.id, "", [{}])
        await cast.town.teams.submit(cast.people[OWNER], message, data)
    said = [plain.text(each.card, buttons=True) for each in cast.town.received(CHANNEL.id) if each.card]
    assert len(said) == len(Verb) - 1
    assert all(REFUSED in each and "[" not in each for each in said)
    assert await cast.stored() == before


@pytest.mark.parametrize("upn", PEOPLE)
async def test_no_command_of_ones_own_is_heard_there(cast: Cast, upn: str) -> None:
    words = [word for word, _ in PLANTED.values()]
    kept = QUESTIONS_KEPT | {"channel", "audit"}
    before = await cast.stored(kept)
    for text in COMMANDS | SENTENCES:
        said = await cast.say(upn, text, CHANNEL)
        assert said, text
        assert not any(word in said for word in words), text
        assert "[Spara]" not in said, text
        assert "acceptContext" not in said, text
    assert await cast.stored(kept) == before
