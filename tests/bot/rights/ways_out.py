"""Every way that words leave the bot by: who reads it, and what stands there. A new way out of the bot
is added to `WAYS_OUT`, a new command to `COMMANDS`."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import os
import sys
import zipfile
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import aiohttp
import pdfplumber
from arro3.io import read_parquet
from mcp import Client, StdioServerParameters

from bot.rehearsal.town import CHANNEL
from plan.formats import ReportFormat
from tests import forked
from tests.bot.documents.making import parts_of, word
from tests.bot.rights.cast import ADMINISTRATOR, AS, GUEST, LEADER, OTHER, PLAN, Cast
from tests.bot.rights.crawling import QUESTIONS
from tests.bot.rights.story import PLANTED

ROOT = Path(__file__).parents[3]
EVERYBODY = ""
_MONTHS = ("januari", "februari", "mars", "april", "maj", "juni", "juli")
FORMATS = tuple(each.value for each in ReportFormat)
COMMANDS = (
    "plan show --json",
    "round status --json",
    "digest",
    "digest --json",
    "owners check --json",
    "ask --batch asked.jsonl",
    "audit export --out trail.jsonl",
    "doctor",
    *(f"plan export --format {each} --out plan.{each}" for each in ("docx", "xlsx", "csv")),
    *(f"report --tertial 2025-T2 --format {each} --out report.{each}" for each in FORMATS),
    "report --tertial 2025-T1 --format csv --out earlier.csv",
    *(f"report --edition public --format {each} --out public.{each}" for each in ("docx", "pdf", "html")),
    "report --edition letter --format docx --out letter.docx",
    "export data --out data",
    "export calendar --out days.ics",
    "overview --json",
    *(f"overview --format {each} --out all.{each}" for each in ("docx", "pdf", "xlsx")),
)
TAKEN_OUT = (
    *(f"exportera planen som {form}" for form in ("word", "excel", "csv")),
    "spårningen sedan 1 april",
    "begäran om handling T1",
    "begäran om handling T2",
    "kalender",
    "kalender för Trygg och säker",
)


@dataclass(frozen=True)
class Told:
    """`reader` is a upn, or EVERYBODY where it may be read by anybody."""

    way: str
    reader: str
    text: str


def planted_in(text: str) -> set[tuple[str, str]]:
    """Whose words or days stand there, by who wrote them and of what."""
    return {key for key, (word, day) in PLANTED.items() if any(each in text for each in (word, *_ways_to_write(day)))}


def _ways_to_write(day: str) -> tuple[str, ...]:
    told = date.fromisoformat(day)
    return day, day.replace("-", ""), f" {told.day} {_MONTHS[told.month - 1]}", f"{told.day}/{told.month}"


def chats(cast: Cast) -> Iterator[Told]:
    """Each version of each message that the bot has written anywhere."""
    readers = {each.conversation_id: upn for upn, each in cast.people.items()} | {GUEST.conversation_id: GUEST.upn}
    for message in cast.town.teams.connector.posted.values():
        if not message.author:
            where = readers.get(message.conversation_id, EVERYBODY)
            for version in message.versions:
                yield Told(f"message to {where or message.conversation_id}", where, json.dumps(version))


async def messages(cast: Cast, _: Path) -> list[Told]:
    return [Told(each.way, each.reader, json.dumps(json.loads(each.text), ensure_ascii=False)) for each in chats(cast)]


async def a_plan_dropped(cast: Cast, folder: Path) -> list[Told]:
    """The stored plan dropped again without its last activity, each card of it, and the review workbook."""
    parts = parts_of(replace(PLAN, activities=PLAN.activities[:-1]))
    content = await asyncio.to_thread(word(folder / "plan.docx", list(parts)).read_bytes)
    person, teams = cast.people[ADMINISTRATOR], cast.town.teams
    await teams.drop(person, teams.connector.lay("plan.docx", content))
    await cast.town.application.drops.settled()
    message = cast.town.received(person.conversation_id)[-1]
    for title in ("Lagra planen", "Ange skäl för var och en", "Tillbaka till planen", "Hämta granskningsbok"):
        await teams.press(person, message, title)
    before = set(teams.connector.files)
    await teams.consent(person, cast.town.received(person.conversation_id)[-1])
    await teams.connector.until(lambda: len(teams.connector.files) > len(before))
    made = [content for key, (_, content) in teams.connector.files.items() if key not in before]
    assert PLAN.activities[0].title in words_of(made[0])
    return [Told("review", EVERYBODY, words_of(each)) for each in made]


async def watched(cast: Cast, _: Path) -> list[Told]:
    base = cast.town.teams.bot_url.removesuffix("/api/messages")
    async with aiohttp.ClientSession() as session:
        paths = ("metrics", "readyz", "healthz")
        return [Told(path, EVERYBODY, await (await session.get(f"{base}/{path}")).text()) for path in paths]


async def files_from_the_chat(cast: Cast, _: Path) -> list[Told]:
    """The report in every format, as leadership takes it, and all that a registrar takes out."""
    asked = [(LEADER, f"gör rapporten för T2 som {form}") for form in ("word", "pdf", "excel", "csv", "html")]
    asked += [(LEADER, f"rapporten att publicera som {form}") for form in ("word", "pdf", "html")]
    asked += [(LEADER, "gör ett utkast till tjänsteskrivelse")]
    asked += [(LEADER, f"gör rapporten för alla nämnder som {form}") for form in ("word", "pdf", "excel")]
    asked += [(ADMINISTRATOR, text) for text in TAKEN_OUT]
    for upn, text in asked:
        await cast.say(upn, text)
        person = cast.people[upn]
        await cast.town.teams.consent(person, cast.town.received(person.conversation_id)[-1])
    await cast.town.teams.connector.until(lambda: len(cast.town.teams.connector.files) == len(asked))
    contents = [content for _, content in cast.town.teams.connector.files.values()]
    return [Told(f"file {number}", EVERYBODY, words_of(each)) for number, each in enumerate(contents)]


async def command_line(cast: Cast, folder: Path) -> list[Told]:
    """Real processes, two at a time, and the files that they leave."""
    asking = [
        {"text": text, "as": upn, "channel": there}
        for text in QUESTIONS
        for upn, there in ((OTHER, False), (LEADER, True))
    ]
    lines = [json.dumps(each, ensure_ascii=False) for each in asking]
    await asyncio.to_thread((folder / "asked.jsonl").write_text, "\n".join(lines), "utf-8")
    gate = asyncio.Semaphore(2)
    url = cast.town.application.settings.database_url
    told = list(await asyncio.gather(*(_run(command, url, folder, gate) for command in COMMANDS)))
    made = [folder / each.rpartition(" ")[2] for each in COMMANDS if "--out" in each]
    files = [file for each in made for file in (sorted(each.iterdir()) if each.is_dir() else [each])]
    return told + [Told(file.name, EVERYBODY, words_of(file.read_bytes())) for file in files]


async def asked_by_programs(cast: Cast, _: Path) -> list[Told]:
    """By the protocol's own client; the rights of a role are anybody's who has the program."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MicrosoftApp")}
    env = kept | {"DATABASE_URL": cast.town.application.settings.database_url, "PYTHONPATH": str(ROOT)}
    told = []
    for role in ("channel", "leader"):
        server = StdioServerParameters(command=sys.executable, args=["-m", "bot", "mcp", "--role", role], env=env)
        async with Client(server) as client:
            for tool, named in (("ask", "question"), ("detail", "activity")):
                for text in QUESTIONS[:40] if tool == "ask" else cast.activities:
                    found = await client.call_tool(tool, {named: text})
                    told.append(
                        Told(f"mcp {role}: {text}", EVERYBODY, json.dumps(found.structured_content, ensure_ascii=False))
                    )
    return told


async def _run(command: str, database_url: str, folder: Path, gate: asyncio.Semaphore) -> Told:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MicrosoftApp")}
    async with gate:
        environment = kept | {"DATABASE_URL": database_url, "LOG_LEVEL": "DEBUG"}
        ran = await forked.run(*command.split(), environment=environment, folder=folder)
    assert ran.code == 0 or command == "doctor", (command, ran)
    return Told(command, EVERYBODY, ran.out + ran.err)


logging.getLogger("pdfminer").setLevel(logging.WARNING)
"""It tells of each word that these tests read by it; the product quiets it where it reads."""


def words_of(raw: bytes) -> str:
    """Everything that can be read in a file, however it is packed."""
    if raw.startswith(b"%PDF"):
        with pdfplumber.open(io.BytesIO(raw)) as document:
            return "\n".join(page.extract_text() or "" for page in document.pages)
    if raw.startswith(b"PAR1"):
        columns = read_parquet(io.BytesIO(raw)).read_all().columns
        return "\n".join(str(value) for each in columns for value in each.to_pylist())
    if zipfile.is_zipfile(io.BytesIO(raw)):
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            return "\n".join(words_of(packed.read(name)) for name in packed.namelist())
    return raw.decode("utf-8", "replace")


async def questions_in_both_places(cast: Cast, _: Path) -> list[Told]:
    """By each role in turn; what is answered stands in the chats."""
    for number, text in enumerate(QUESTIONS):
        upn = list(AS.values())[number % len(AS)]
        await cast.say(upn, text)
        await cast.say(upn, text, CHANNEL)
    return []


WAYS_OUT: tuple[Callable[[Cast, Path], Awaitable[list[Told]]], ...] = (
    questions_in_both_places,
    files_from_the_chat,
    a_plan_dropped,
    watched,
    messages,
)
