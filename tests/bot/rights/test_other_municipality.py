"""Another municipality's ids in a button, a file's context or a text: refused, nothing stored, nothing told."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio

from bot.chat import written
from bot.rehearsal.connector import CONSENT, Posted
from bot.rehearsal.town import CHANNEL
from bot.taken_file import KIND, FileKind
from cards.payload import Verb
from tests.bot.rights import neighbour
from tests.bot.rights.cast import (
    ADMINISTRATOR,
    EDITOR,
    GIVEN,
    GOALS,
    LEADER,
    OWNER,
    POINTS,
    QUESTIONS_KEPT,
    STRANGER,
    Cast,
)
from tests.bot.rights.doors import SENTENCES
from tests.bot.rights.neighbour import CHIEF, MARK, Neighbour
from tests.bot.rights.story import REFUSED, drafted
from tests.bot.rights.test_table_of_rights import data_of

pytestmark = pytest.mark.slow

PEOPLE = (OWNER, GIVEN, GOALS, LEADER, EDITOR, ADMINISTRATOR)
MIGHTY = (OWNER, GOALS, EDITOR, ADMINISTRATOR)
"""Who may press all the buttons there are, between them."""


@dataclass(frozen=True)
class Two:
    cast: Cast
    theirs: Neighbour


@pytest_asyncio.fixture
async def two(cast: Cast) -> AsyncIterator[Two]:
    yield Two(cast, await cast.town.do(neighbour.settle))


async def forged(two: Two, verb: Verb) -> list[dict[str, Any]]:
    """What the button could carry, going by ids of theirs."""
    ours, theirs = await data_of(two.cast, verb), two.theirs
    persons = {"person_id": theirs.persons[0], "person": theirs.persons[1], "seen": theirs.reports[0]}
    if verb is Verb.FORGET_CONFIRMED:  # goes by the person alone
        return [ours | persons]
    rounds = [{"round_id": each, "about": theirs.goals[0]} for each in theirs.rounds]
    everything = [rounds[0] | persons | {"activity_id": each} for each in theirs.activities[:2]]
    without_round = [{"round_id": "", "activity_id": each} for each in theirs.activities[1:3]]
    return [ours | each for each in (*rounds, *everything, *without_round)]


CANCELS = (Verb.RECEIPT, "")
"""Avbryt on a form outside rounds, which goes by no id."""
NAMES_NOTHING = (Verb.SHOW, Verb.CANCEL, Verb.OWNERS, Verb.FIRST_STEPS, Verb.BOARDS)
"""Whatever ids come with it."""


async def test_a_button_with_their_ids_stores_and_tells_nothing(two: Two) -> None:
    before, tried = await two.cast.stored(QUESTIONS_KEPT), 0
    for verb in Verb:
        for data in await forged(two, verb):
            for upn in PEOPLE:
                said = await two.cast.told(upn, verb, **data)
                assert MARK not in said, (verb, upn, data, said)
                alone = verb in NAMES_NOTHING or (verb, data["round_id"]) == CANCELS
                assert REFUSED in said or alone, (verb, upn, said)
                tried += 1
        assert await two.cast.stored(QUESTIONS_KEPT) == before, verb
    assert tried > 900


async def test_our_round_with_an_activity_or_person_of_theirs_stores_and_tells_nothing(two: Two) -> None:
    held = await two.cast.round()
    ours = {"round_id": held.id, "activity_id": two.cast.id(POINTS), "status": "on_track", "written": "x"}
    ours |= {"person_id": two.cast.person_id(OWNER), "person": two.cast.person_id(GIVEN), "day": "2025-09-05"}
    before = await two.cast.stored(QUESTIONS_KEPT)
    named: dict[Verb, tuple[str, ...]] = dict.fromkeys(
        (Verb.SAVE, Verb.UNCHANGED, Verb.CHANGE, Verb.NOT_MINE_BECAUSE, Verb.TAKE_BACK, Verb.GIVE_BACK),
        ("activity_id",),
    )
    named |= {Verb.HAND_OVER_TO: ("activity_id", "person"), Verb.REASSIGN_TO: ("activity_id", "person_id", "person")}
    named |= {Verb.HAND_OVER: ("activity_id",), Verb.REASSIGN: ("activity_id", "person_id")}
    named |= {Verb.ADD_COMMENT: ("activity_id",), Verb.ADD_COMMENT_TEXT: ("activity_id",), Verb.ASSESS_SAVE: ("about",)}
    named |= {Verb.PROTECT: ("activity_id",), Verb.UNPROTECT: ("activity_id",), Verb.SKIP: ("activity_id",)}
    ids = {"activity_id": two.theirs.activities, "about": two.theirs.goals[:1]}
    for verb, names in named.items():
        for name in names:
            for value in ids.get(name, two.theirs.persons):
                for upn in PEOPLE:
                    said = await two.cast.told(upn, verb, **ours | {name: value})
                    assert MARK not in said, (verb, upn, name, said)
        assert await two.cast.stored(QUESTIONS_KEPT) == before, verb


async def test_a_draft_of_theirs_is_neither_shown_nor_published(two: Two) -> None:
    await drafted(two.cast)
    before = await two.cast.stored()
    for verb in (verb for verb in Verb if verb.value.startswith("draft")):
        for upn in (EDITOR, ADMINISTRATOR):
            data = {"round_id": two.theirs.rounds[1], "page": 1, "intro": "Vår", "reason": "Vår"}
            assert MARK not in await two.cast.told(upn, verb, **data)
    assert await two.cast.stored() == before


async def test_a_file_of_their_plan_is_not_given(two: Two) -> None:
    before = await two.cast.stored()
    for upn, plan_id in itertools.product((LEADER, ADMINISTRATOR), two.theirs.plan_ids):
        context = {"plan": plan_id, "tertial": "2025-T2", "format": "csv"}
        person = two.cast.people[upn]
        offer = {"contentType": CONSENT, "name": "rapport.csv", "content": {"acceptContext": context}}
        await two.cast.town.teams.consent(
            person, Posted("1", person.conversation_id, "", [{"attachments": [offer]}]), patience=1
        )
    assert not two.cast.town.teams.connector.files
    assert await two.cast.stored() == before


async def test_their_plan_and_a_hand_out_of_it_are_not_given(two: Two) -> None:
    person = two.cast.people[ADMINISTRATOR]
    for kind in (FileKind.PLAN, FileKind.HANDOUT):
        context = {KIND: kind, "plan": two.theirs.plan_ids[0], "tertial": "2025-T2", "format": "csv"}
        offer = {"contentType": CONSENT, "name": "planen.csv", "content": {"acceptContext": context}}
        await two.cast.town.teams.consent(
            person, Posted("1", person.conversation_id, "", [{"attachments": [offer]}]), patience=1
        )
    assert not two.cast.town.teams.connector.files


TEXTS = (
    "uppdatera ombyggnad av simhallen",
    "skydda ombyggnad av simhallen",
    "ta bort skyddet för ombyggnad av verket",
    "hur går det för ombyggnad av simhallen?",
    "vad är senaste kommentaren för ombyggnad av verket?",
    "hur går det för mål 7.7?",
    "vilka aktiviteter finns det?",
    "vilka aktiviteter är försenade?",
    "vem ansvarar för ombyggnad av simhallen?",
    "sammanfatta tertial 3",
    "gör rapporten för tertial 3",
    "hur såg det ut i tertial 3 2024?",
)


async def test_no_command_or_question_tells_of_theirs(two: Two) -> None:
    before = await two.cast.stored(QUESTIONS_KEPT | {"audit", "channel", "person"})
    for text in (*TEXTS, *SENTENCES, *written._COMMANDS):
        for upn in (OWNER, ADMINISTRATOR, STRANGER):
            assert MARK not in await two.cast.say(upn, text), (text, upn)
            assert MARK not in await two.cast.say(upn, text, CHANNEL), (text, upn)
    assert await two.cast.stored(QUESTIONS_KEPT | {"audit", "channel", "person"}) == before


async def test_a_button_that_carries_a_question_about_theirs_tells_nothing(two: Two) -> None:
    for text, upn in itertools.product(TEXTS, MIGHTY):
        said = await two.cast.told(upn, Verb.SHOW, text=text, round_id=two.theirs.rounds[0])
        assert MARK not in said, (text, upn)


async def test_their_chief_is_nobody_here(two: Two) -> None:
    two.cast.people[CHIEF.upn] = CHIEF
    two.cast.town.teams.connector.add([CHIEF])
    two.cast.town.teams.connector.installed.add(CHIEF.conversation_id)
    before = await two.cast.stored(frozenset({"person"}))
    assert "inte i mitt register" in await two.cast.say(CHIEF.upn, "omgången")
    for verb in Verb:
        data = await data_of(two.cast, verb) | {"round_id": two.theirs.rounds[0]}
        assert MARK not in await two.cast.told(CHIEF.upn, verb, **data)
    assert await two.cast.stored(frozenset({"person"})) == before
