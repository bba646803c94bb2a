"""What is said of a protected activity stays with its owner: every way out is walked and searched for planted words."""

from __future__ import annotations

import asyncio
import io
import logging
import zipfile
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import aiohttp
import pdfplumber
import pytest
import pytest_asyncio
from sqlalchemy import Connection

from bot.cli.program import main
from bot.followup import rounds
from bot.here import Here
from bot.rehearsal.town import CHANNEL, Town, text_of, town
from bot.telling import posts
from plan.calendar import SWEDEN
from plan.model import RoundState
from plan.tertial import Tertial
from storage import rounds as stored_rounds

PLANTED, PLANTED_DAY = "Zkvintorp", "2025-12-19"
OPEN_WORD = "Öppenkommentar"
SPRING = datetime(2025, 4, 16, 8, 30, tzinfo=SWEDEN)
FORMS = ("docx", "pdf", "xlsx", "csv")
QUESTIONS = [
    "vilka aktiviteter är försenade?",
    "hur går det med kontinuitetshanteringen?",
    "vad står det i kommentaren om krigsplaceringen?",
    "vad är senaste kommentaren för kontinuitetshantering 2.0?",
    "när blir kontinuitetshanteringen klar?",
    "visa allt som är försenat med kommentar",
    "vad har ändrats sedan förra tertialet?",
    "hur går det för trygg och säker?",
    "vad bör jag oroa mig för?",
    "visa historiken för kontinuitetshanteringen",
    f"vad betyder {PLANTED}?",
    "sammanfatta tertial 1",
    "vilka aktiviteter hör till nämndspecifikt mål 1?",
]
COMMANDS = [
    ["plan", "show", "--json"],
    ["round", "status", "--json"],
    ["digest"],
    ["digest", "--json"],
    ["owners", "check", "--json"],
    *(["ask", question, "--as", "enhetschef.hr@mjolby.example", "--json"] for question in QUESTIONS),
    *(["ask", question, "--as", "controller.klk@mjolby.example", "--channel"] for question in QUESTIONS),
    *(["plan", "export", "--format", form, "--out", f"plan.{form}"] for form in ("docx", "xlsx", "csv")),
    ["audit", "export", "--out", "spar.jsonl"],
    *(["report", "--tertial", "2025-T1", "--format", form, "--out", f"ut.{form}"] for form in FORMS),
]


@pytest_asyncio.fixture
async def place(sqlite_url: str) -> AsyncIterator[Town]:
    async with town(sqlite_url, SPRING) as made:
        await made.move_in()
        yield made


async def everybody_answers(place: Town) -> set[str]:
    """All are delayed; the planted words stand in the answers about protected activities. Who gave such an answer."""
    planted: set[str] = set()
    for person in place.persons.values():
        message = place.card_of(person)
        for _ in range(40):
            if message is None or "'Spara'" not in str(message.card):
                break
            protected = "Skyddad aktivitet" in text_of(message)
            planted |= {person.upn} if protected else set()
            word, day = (PLANTED, PLANTED_DAY) if protected else (OPEN_WORD, "2025-11-28")
            typed = {"Status": "delayed", "Kommentar": word, "Beräknas klart": day}
            await place.teams.press(person, message, "Spara", **typed)
    return planted


async def year(place: Town) -> set[str]:
    now = place.clock()
    await place.do(
        lambda each: rounds.open_round(
            Here(each, place.municipality_id, now), place.plan_id, Tertial(2025, 1), now.date()
        )
    )
    await place.deliver()
    planted = await everybody_answers(place)
    assert len(planted) >= 2

    def end(connection: Connection) -> None:
        posts.weekly_digest(Here(connection, place.municipality_id, now), place.plan_id)
        held = stored_rounds.of_plan(connection, place.plan_id)[-1]
        rounds.close(Here(connection, place.municipality_id, now), held)
        rounds.publish(Here(connection, place.municipality_id, now), replace(held, state=RoundState.CLOSED))

    await place.do(end)
    await place.deliver()
    return planted


def words_of(path: Path) -> str:
    """Everything that can be read in a file, however it is packed."""
    if path.suffix == ".pdf":
        with pdfplumber.open(path) as document:
            return "\n".join(page.extract_text() or "" for page in document.pages)
    raw = path.read_bytes()
    if zipfile.is_zipfile(io.BytesIO(raw)):
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            raw = b"\n".join(packed.read(name) for name in packed.namelist())
    return raw.decode("utf-8", "replace")


def written(folder: Path) -> list[str]:
    return [words_of(path) for path in folder.glob("*.*") if path.suffix.lstrip(".") in ("jsonl", *FORMS)]


def said_in(place: Town, but: set[tuple[str, str]], fits: Callable[[str], bool]) -> list[str]:
    """Everything the bot has written in the conversations that fit, each version of it."""
    written_there = [
        message
        for key, message in place.teams.connector.posted.items()
        if key not in but and not message.author and fits(message.conversation_id)
    ]
    return [str(version) for message in written_there for version in message.versions]


async def questions_answered(place: Town) -> None:
    """By somebody of each kind, alone and in the channel. What is answered stands in the connector."""
    asking = [upn for upn, each in place.directory.items() if each.is_leader or each.is_administrator]
    asking += ["enhetschef.hr@mjolby.example", "enhetschef.trygg@mjolby.example"]
    for upn in dict.fromkeys(asking):
        for text in QUESTIONS:
            await place.teams.say(place.persons[upn], text)
            await place.teams.mention(place.persons[upn], CHANNEL, text)


@pytest.mark.slow
async def test_the_planted_words_come_out_nowhere(
    place: Town,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    sqlite_url: str,
) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("sqlalchemy").setLevel(logging.WARNING)  # its parameters are the storage's own, not a way out
    owners = await year(place)
    readers = {  # who may read what is protected, in their own chat: there the date may stand, as an answer to them
        place.persons[upn].conversation_id
        for upn, each in place.directory.items()
        if upn in owners or each.is_leader or each.is_administrator
    }
    own_cards = {
        (message.conversation_id, message.id)
        for person in place.persons.values()
        for message in place.received(person.conversation_id)
        if message.card and PLANTED in str(message.card)
    }
    await questions_answered(place)
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    monkeypatch.chdir(tmp_path)
    for command in COMMANDS:
        assert await asyncio.to_thread(main, command) == 0, command
    async with aiohttp.ClientSession() as session:
        base = place.teams.bot_url.removesuffix("/api/messages")
        watched = [await (await session.get(f"{base}/{path}")).text() for path in ("metrics", "readyz", "healthz")]
    ways_out = {
        "chats": said_in(place, own_cards, lambda where: where not in readers),
        "readers' chats": said_in(place, own_cards, lambda where: where in readers),
        "commands": [capsys.readouterr().out],
        "files": written(tmp_path),
        "watching": watched,
        "logs": [caplog.text],
    }
    assert len(ways_out["files"]) == 8
    assert any(OPEN_WORD in each for each in ways_out["chats"])  # the walk does meet what may be told
    assert any(OPEN_WORD in each for each in ways_out["files"])
    for way, texts in ways_out.items():
        for each in texts:
            for line in each.replace(f"vad betyder {PLANTED}", "").splitlines():
                assert PLANTED not in line, way
                assert PLANTED_DAY not in line or way == "readers' chats", way


@pytest.mark.slow
async def test_a_protected_answer_is_shown_to_its_owner_alone(place: Town) -> None:
    owners = await year(place)
    seeing = {
        upn
        for upn, person in place.persons.items()
        if any(PLANTED in str(message.versions) for message in place.received(person.conversation_id))
    }
    assert seeing == owners
    assert not any(PLANTED in str(message.versions) for message in place.received(CHANNEL.id))
