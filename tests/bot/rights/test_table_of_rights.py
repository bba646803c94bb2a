"""The table of rights in plan/access.py, cell by cell, over HTTP: what is allowed is done, what is not is not."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from bot.chat import written
from bot.rehearsal.connector import CONSENT, Posted
from cards import plain
from cards.payload import Verb
from cards.texts import chat as chat_texts
from plan.access import RIGHTS, Act, Role, may
from tests.bot.rights.cast import AS, FORMER, GUEST, OTHER, POINTS, QUESTIONS_KEPT, RISK, STRANGER, Cast
from tests.bot.rights.doors import COMMANDS, SENTENCES, VERBS
from tests.bot.rights.story import PLANTED, REFUSED
from tests.bot.rights.ways import WAYS, Attempt, made_ready, who

pytestmark = pytest.mark.slow

Cell = tuple[str, str]


WHOM_TO_TELL = {
    "bot/telling/notices.py",
    "bot/administration/open_questions.py",
    "bot/owner/handover.py",
    "bot/telling/posts.py",
}
THE_FILE_ITSELF = {
    "bot/directory/people_file.py",
    "bot/directory/appointed.py",
    "bot/administration/owner_import.py",
    "bot/doctor/inside.py",
    "bot/rehearsal/town.py",
    "bot/commands/demo.py",
}
"""And whoever tells what it, or the settings, say."""


def test_a_role_is_asked_of_the_table_and_not_of_the_person() -> None:
    root = Path(__file__).parents[3]
    flags = re.compile(r"\.(?:is_(?:leader|editor|administrator|appointed)|administers)\b")
    read = {
        str(each.relative_to(root)) for each in (root / "bot").rglob("*.py") if flags.search(each.read_text("utf-8"))
    }
    assert read == WHOM_TO_TELL | THE_FILE_ITSELF


def test_every_act_button_and_command_has_its_place_in_the_table() -> None:
    assert set(WAYS) == set(Act) == set(RIGHTS)
    assert set(VERBS) == set(Verb)
    assert set(COMMANDS) == set(written._COMMANDS)
    assert set(AS) == set(Role) - {Role.CHANNEL}


@pytest.mark.parametrize("act", Act)
async def test_each_role_does_what_it_may_and_nothing_else(cast: Cast, act: Act) -> None:
    await made_ready(cast, act)
    expected = {(role, there): may({role}, act, in_channel=there) for role in AS for there in (False, True)}
    found: dict[Cell, bool] = {}
    for (role, there), allowed in sorted(expected.items(), key=lambda cell: cell[1]):
        attempt = Attempt(cast, role, there, who(role, act))
        before = await cast.stored(QUESTIONS_KEPT)
        said = await WAYS[act].attempt(attempt)
        found[role, "channel" if there else "alone"] = await WAYS[act].done(attempt, said)
        assert said, (role, there)
        assert allowed or await cast.stored(QUESTIONS_KEPT) == before, (role, there)
    assert found == {(role, "channel" if there else "alone"): may for (role, there), may in expected.items()}


async def data_of(cast: Cast, verb: Verb) -> dict[str, Any]:
    """What the button could carry at its most complete."""
    held = await cast.round()
    outside = verb in (Verb.PROTECT, Verb.UNPROTECT) or verb.value.startswith("measure_")
    named = {"activity_id": cast.id(RISK if verb is Verb.UNPROTECT else POINTS), "about": "3.1", "text": "läget?"}
    typed = {"status": "on_track", "written": "x", "day": "2025-09-05", "outlook": "met", "outcome": "x", "intro": "x"}
    people = {"person_id": cast.person_id(AS[Role.OWNER]), "person": cast.person_id(OTHER)}
    of_round = {} if outside else {"round_id": held.id, "page": 1 if verb.value.startswith("draft") else 0}
    return {**of_round, **named, **typed, **people, "reason": "x"}


async def test_a_button_refuses_whoever_has_not_its_act(cast: Cast) -> None:
    before = await cast.stored(QUESTIONS_KEPT)
    tried = 0
    for verb, act in VERBS.items():
        for role in (role for role in AS if act and not may({role}, act)):
            said = await cast.told(who(role, Act.ASK), verb, **await data_of(cast, verb))
            assert REFUSED in said, (verb, role, said)
            tried += 1
        assert await cast.stored(QUESTIONS_KEPT) == before, verb
    assert tried > 150


async def test_a_button_of_ones_own_stores_nothing_for_whoever_is_asked_about_nothing(cast: Cast) -> None:
    before = await cast.stored(QUESTIONS_KEPT)
    for verb in (verb for verb, act in VERBS.items() if act is None):
        for role in (Role.LEADER, Role.EDITOR, Role.ADMINISTRATOR, Role.STRANGER):
            said = await cast.told(AS[role], verb, **await data_of(cast, verb))
            assert POINTS not in said, (verb, role)
        assert await cast.stored(QUESTIONS_KEPT) == before, verb


GIVEN_ONLY_BY_RIGHT = (
    "acceptContext",  # an offered file
    "Verksamhetsplanen har",  # the summary and the letter
    "[Påminn",
    "[Byt",
    "[Skydda]",
    "[Ta bort skyddet]",
    "[Spara]",
    PLANTED[FORMER, RISK][0],
)


async def test_what_is_written_does_nothing_for_whoever_has_not_its_act(cast: Cast) -> None:
    before = await cast.stored(QUESTIONS_KEPT)
    for text, act in (COMMANDS | SENTENCES).items():
        for role in (role for role in AS if act and not may({role}, act)):
            said = await cast.say(AS[role], text)
            assert said, (text, role)
            assert not any(each in said for each in GIVEN_ONLY_BY_RIGHT), (text, role, said)
        assert await cast.stored(QUESTIONS_KEPT) == before, text


async def test_a_stranger_is_told_how_to_get_in_whatever_they_write(cast: Cast) -> None:
    for text in COMMANDS | SENTENCES:
        assert await cast.say(STRANGER, text) == chat_texts.stranger(), text


async def test_a_guest_gets_no_card_and_no_word(cast: Cast) -> None:
    before = await cast.stored()
    cast.people[GUEST.upn] = GUEST
    for text in COMMANDS | SENTENCES:
        assert await cast.say(GUEST.upn, text) in ("", chat_texts.stranger()), text
    for verb in Verb:
        answer = await cast.press(GUEST.upn, verb, **await data_of(cast, verb))
        assert REFUSED in plain.text(answer.card or {}), verb
    assert await cast.stored() == before


async def test_a_file_is_given_to_those_alone_who_may_take_it(cast: Cast) -> None:
    """Whoever answers an offer that was another's, or that nobody made."""
    context = {"plan": cast.town.plan_id, "tertial": "2025-T1", "format": "csv"}
    for role in (role for role in AS if not may({role}, Act.TAKE_REPORT)):
        person = cast.people[AS[role]]
        offer = {"contentType": CONSENT, "name": "rapport.csv", "content": {"acceptContext": context}}
        message = Posted("1", person.conversation_id, "", [{"attachments": [offer]}])
        await cast.town.teams.consent(person, message)
    assert not cast.town.teams.connector.files
