"""What is written under protection is met by those alone who may read it: every role, place, card and way out."""

from __future__ import annotations

import logging
import shutil
from collections.abc import AsyncIterator
from copy import deepcopy
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.followup import schedule
from bot.rehearsal.town import CHANNEL
from bot.telling import posts
from cards.payload import Verb
from tests.bot.rights.cast import (
    ADMINISTRATOR,
    AS,
    AUTUMN,
    COLLABORATOR,
    CONTINUITY,
    CRIME,
    DEPUTY,
    EDITOR,
    FORMER,
    GIVEN,
    GOALS,
    GUEST,
    LEADER,
    OTHER,
    OWNER,
    POST,
    REASSIGNED,
    RISK,
    WARTIME,
    Cast,
)
from tests.bot.rights.conftest import Settled, playing
from tests.bot.rights.crawling import QUESTIONS, WRITTEN, Crawl
from tests.bot.rights.story import (
    OPEN_DAY,
    OPEN_WORD,
    PLANTED,
    PROTECTED,
    all_answered,
    closed,
    drafted,
)
from tests.bot.rights.ways_out import EVERYBODY, WAYS_OUT, Told, asked_by_programs, chats, command_line, planted_in

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]  # many presses, many processes

EVERYTHING = set(PLANTED)
READS_ALL = (OWNER, DEPUTY, LEADER, ADMINISTRATOR)
"""The unit's owner and deputy by the owner file, leadership, administrators."""
ROLES = (*AS.values(), REASSIGNED, FORMER, OTHER, GOALS)
PRESSED_AT_RANDOM = frozenset(
    {Verb.OPEN, Verb.CHANGE, Verb.RECEIPT, Verb.SKIP, Verb.ADD_COMMENT, Verb.HAND_OVER, Verb.NOT_MINE, Verb.UNPROTECT}
    | {Verb.REASSIGN, Verb.ROUND_STATUS, Verb.DRAFT, Verb.ALL_UNCHANGED, Verb.ASSESS}
)
NOT_READING = (COLLABORATOR, EDITOR, GIVEN, REASSIGNED, OTHER, GOALS)


def may_read(upn: str) -> set[tuple[str, str]]:
    """By who wrote it and of which activity. Whoever else has written something may read that."""
    return EVERYTHING if upn in READS_ALL else {key for key in PLANTED if key[0] == upn}


def leaks(told: list[Told]) -> list[tuple[str, set[tuple[str, str]]]]:
    found = ((each.way, planted_in(each.text) - may_read(each.reader)) for each in told)
    return [(way, keys) for way, keys in found if keys]


@pytest_asyncio.fixture
async def place(autumn_settled: Settled, tmp_path: Path) -> AsyncIterator[Cast]:
    """Every card that was sent since the year began stands in its chat."""
    path = shutil.copy(autumn_settled.path, tmp_path / "autumn.db")
    async with playing(autumn_settled, Path(path)) as cast:
        cast.town.clock.set(autumn_settled.now)
        cast.town.teams.connector.restore(*deepcopy(autumn_settled.chats))
        yield cast


async def crawled(cast: Cast, upn: str, *, forged: bool = True) -> Crawl:
    crawl = Crawl(cast, upn)
    await crawl.everything(WRITTEN)
    if forged:
        await crawl.forged(PRESSED_AT_RANDOM - {Verb.UNPROTECT})
    return crawl


async def test_every_card_that_a_role_can_reach(place: Cast) -> None:
    """While the round is open: what an earlier owner wrote stands on the cards of whoever may read it."""
    crawls = [await crawled(place, upn) for upn in ROLES]
    for each in crawls:
        told = [Told(f"card to {each.upn}", each.upn, text) for text in each.met]
        assert leaks(told) == [], each.upn
    assert leaks(list(chats(place))) == []
    met = {each.upn: set().union(*(planted_in(text) for text in each.met)) for each in crawls}
    assert (FORMER, RISK) in met[OWNER] & met[DEPUTY]
    assert (OWNER, CONTINUITY) in met[OWNER]
    assert sum(len(each.met) for each in crawls) > 400
    pressed = set().union(*(each.verbs for each in crawls))
    assert {Verb.CHANGE, Verb.ADD_COMMENT, Verb.ALL_UNCHANGED, Verb.HAND_OVER, Verb.REASSIGN, Verb.LATER} <= pressed


async def test_who_may_not_read_it_cannot_make_it_their_own(place: Cast) -> None:
    """Oförändrat and its like store nothing of what is kept from whoever presses."""
    held = await place.round()
    before = await place.stored()
    for upn in NOT_READING:
        for title in PROTECTED:
            for round_id in (held.id, ""):
                await place.told(upn, Verb.UNCHANGED, round_id=round_id, activity_id=place.id(title))
    for upn in (GIVEN, REASSIGNED):
        await place.told(upn, Verb.ALL_UNCHANGED_CONFIRMED, round_id=held.id)
        assert "skyddade kommentarer som du kan läsa" in await place.say(upn, "skyddade kommentarer")
    assert await place.stored() == before


async def told_of_all(cast: Cast) -> None:
    """A reminder, the digest, the draft to its editor, the post, and its correction by a late answer."""
    cast.town.clock.set(AUTUMN + timedelta(days=4))
    await cast.town.do(lambda connection: schedule.tick(cast.town.here(connection)))
    await cast.town.deliver()
    await all_answered(cast)
    await cast.town.do(lambda each: posts.weekly_digest(cast.town.here(each), cast.town.plan_id))
    await drafted(cast)
    held = await cast.round()
    await cast.told(EDITOR, Verb.DRAFT_INTRO_SAVE, round_id=held.id, page=1, intro="Tertialet i korthet")
    await cast.told(EDITOR, Verb.DRAFT_PUBLISH, round_id=held.id, page=1)
    await cast.answers(OTHER, POST, OPEN_WORD, OPEN_DAY, "paused")
    cast.town.clock.set(cast.town.clock() + timedelta(minutes=6))
    await cast.town.deliver()


async def test_every_way_out(place: Cast, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("sqlalchemy").setLevel(logging.WARNING)  # its parameters are the storage's own, not a way out
    await told_of_all(place)
    crawls = [await crawled(place, upn, forged=False) for upn in ROLES]
    for upn in ROLES:
        await place.say(upn, "skyddade kommentarer")
        await place.say(upn, "skyddade kommentarer", CHANNEL)
    told = [Told(f"card to {each.upn}", each.upn, text) for each in crawls for text in each.met]
    for way in WAYS_OUT:
        told += await way(place, tmp_path)
    told.append(Told("log", EVERYBODY, caplog.text))
    assert leaks(told) == []
    everybody = "\n".join(each.text for each in told if each.reader == EVERYBODY)
    assert OPEN_WORD in everybody  # the walk does meet what may be told
    assert OPEN_DAY in everybody
    assert "Tertialet i korthet" in everybody
    _meet_what_they_may(told)


async def test_every_command_and_the_files_it_leaves(place: Cast, tmp_path: Path) -> None:
    await told_of_all(place)
    folder = tmp_path / "out"
    folder.mkdir()
    told = [*await command_line(place, folder), *await asked_by_programs(place, folder)]
    assert leaks(told) == []
    assert len(told) > 20
    assert OPEN_WORD in "\n".join(each.text for each in told)


def _meet_what_they_may(told: list[Told]) -> None:
    for upn in (OWNER, DEPUTY, LEADER, ADMINISTRATOR):
        read = set().union(*(planted_in(each.text) for each in told if each.reader == upn))
        newest = {(OWNER, CONTINUITY), (GIVEN, WARTIME), (DEPUTY, RISK), (GIVEN, CRIME)}
        assert newest <= read, upn
    read = set().union(*(planted_in(each.text) for each in told if each.reader == GIVEN))
    assert read == {(GIVEN, WARTIME), (GIVEN, CRIME)}
    assert not any(planted_in(each.text) for each in told if each.reader in (COLLABORATOR, GUEST.upn, EVERYBODY))


LIFTED, COVERED = "Zkvinlyft", "Zkvintäckt"


async def test_after_a_protection_is_lifted_what_was_written_under_it_stays_hidden(place: Cast) -> None:
    await place.told(ADMINISTRATOR, Verb.UNPROTECT, activity_id=place.id(CONTINUITY))
    crawls = [await crawled(place, upn) for upn in NOT_READING]
    for upn in NOT_READING:
        for text in QUESTIONS[:20]:
            await place.say(upn, text)
    assert leaks([Told(each.upn, each.upn, text) for each in crawls for text in each.met]) == []
    assert leaks(list(chats(place))) == []
    await place.answers(OWNER, CONTINUITY, LIFTED, "2026-09-09")
    said = await place.say(OTHER, f"vad är senaste kommentaren för {CONTINUITY}?")
    assert LIFTED in said
    assert "2026-09-09" in await place.say(OTHER, f"när blir {CONTINUITY} klar?", CHANNEL)
    assert leaks(list(chats(place))) == []


async def test_what_repeats_protected_words_once_the_protection_is_lifted_is_hidden_too(place: Cast) -> None:
    """An addition holds them, Oförändrat says them again, and Ändra stores what the form held."""
    held = await place.round()
    for title in (CONTINUITY, RISK, CRIME):
        await place.told(ADMINISTRATOR, Verb.UNPROTECT, activity_id=place.id(title))
    named = {"round_id": held.id, "activity_id": place.id(CONTINUITY)}
    assert "Det gick inte" not in await place.told(COLLABORATOR, Verb.ADD_COMMENT_TEXT, **named, written="Vi hinner")
    await place.told(OWNER, Verb.UNCHANGED, round_id=held.id, activity_id=place.id(RISK))
    await place.answers(OWNER, CRIME, *PLANTED[FORMER, CRIME])
    assert all([await place.newest_report(title) for title in (CONTINUITY, RISK, CRIME)])
    for upn in (OTHER, EDITOR):
        for title in (CONTINUITY, RISK, CRIME):
            await place.say(upn, f"vad är senaste kommentaren för {title}?")
            await place.say(upn, f"när blir {title} klar?", CHANNEL)
    assert leaks(list(chats(place))) == []


async def test_after_an_activity_is_protected_all_that_was_written_of_it_is_hidden(place: Cast) -> None:
    await place.answers(OTHER, POST, COVERED, "2026-09-09")
    assert COVERED in await place.say(EDITOR, f"vad är senaste kommentaren för {POST}?")
    await place.told(ADMINISTRATOR, Verb.PROTECT, activity_id=place.id(POST))
    hidden = (COVERED, "2026-09-09")
    for upn in (COLLABORATOR, EDITOR, GIVEN, LEADER):
        for text in (f"vad är senaste kommentaren för {POST}?", f"när blir {POST} klar?", "vilka blir klara först?"):
            for said in (await place.say(upn, text), await place.say(upn, text, CHANNEL)):
                assert not any(each in said for each in hidden), (upn, text)
    assert COVERED in await place.say(LEADER, "skyddade kommentarer")


async def test_a_published_post_is_corrected_when_an_activity_in_it_is_protected(place: Cast) -> None:
    await place.answers(OTHER, POST, COVERED, "2026-09-09")
    await closed(place)
    (post,) = (each for each in place.town.received(CHANNEL.id) if COVERED in str(each.activity))
    await place.told(ADMINISTRATOR, Verb.PROTECT, activity_id=place.id(POST))
    place.town.clock.set(place.town.clock() + timedelta(minutes=6))
    await place.town.deliver()
    assert COVERED not in str(post.activity)
    assert POST in str(post.activity)


async def test_what_is_on_its_way_to_the_channel_is_drawn_anew_when_an_activity_is_protected(place: Cast) -> None:
    place.town.clock.set(AUTUMN + timedelta(days=7))  # this week's digest has been sent
    await place.answers(OTHER, POST, COVERED, "2026-09-09", "at_risk")
    await place.town.do(lambda each: posts.weekly_digest(place.town.here(each), place.town.plan_id))
    await place.press(ADMINISTRATOR, Verb.PROTECT, activity_id=place.id(POST))
    await place.town.deliver()
    digest = str(place.town.received(CHANNEL.id)[-1].activity)
    assert POST in digest
    assert COVERED not in digest
    assert "2026-09-09" not in digest
