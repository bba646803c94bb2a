"""What every command needs: the settings, an upgraded database, the municipality and its current plan."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy.exc import DBAPIError

from bot import logs
from bot import settings as settings_module
from bot.clock import real_clock
from bot.here import Here
from bot.settings import Settings, WrongEnvironment
from plan.calendar import SWEDEN
from plan.model import Plan
from plan.tertial import Tertial
from storage import municipalities, plans, rounds
from storage.database import Database, WrongDatabaseUrl
from storage.migrate import UnknownVersion, is_current, upgrade

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

_DOCUMENTS = ("docx", "pdf", "xlsx", "csv")
_FIRST_YEAR, _LAST_YEAR = 1900, 2999
_BAR = 40
"""Characters of a progress bar."""


class Failed(Exception):
    """The work could not be done and nothing was changed. Each line goes to stderr; the exit code is 1."""

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


@dataclass(frozen=True)
class Home(Here):
    """An open transaction in the municipality of the settings."""

    def plan(self, year: int | None = None, board: str | None = None) -> Plan:
        """The one plan that fits; of several years the newest. Several boards must be told apart."""
        return plans.get(self.connection, max(self._of_one_board(year, board), key=lambda each: each[2])[0])

    def followed(self, year: int | None = None, board: str | None = None) -> Plan:
        """As `plan`; of several years the one whose round was opened last. Next year's may be stored already."""
        fitting = [each[0] for each in self._of_one_board(year, board)]
        found = rounds.opened_last(self.connection, self.municipality_id, fitting)
        return plans.get(self.connection, found) if found else self.plan(year, board)

    def begun(self, board: str | None = None) -> Plan:
        """As `plan`; of several years this one's, else the last before it."""
        this_year = self.now.astimezone(SWEDEN).year
        years = [each[2] for each in self._of_one_board(None, board) if each[2] <= this_year]
        return self.plan(max(years, default=None), board)

    def _of_one_board(self, year: int | None, board: str | None) -> list[tuple[str, str, int]]:
        fitting = self.fitting(year, board)
        boards = sorted({each[1] for each in fitting})
        if len(boards) > 1:
            raise Failed(f"There are plans of several boards: {', '.join(boards)}. Say which with --board.")
        return fitting

    def fitting(self, year: int | None, board: str | None) -> list[tuple[str, str, int]]:
        """(plan id, board, year) of every plan that fits, at least one."""
        held = plans.ids_of(self.connection, self.municipality_id)
        wanted = board.casefold() if board else None
        fitting = [each for each in held if year in (None, each[2]) and wanted in (None, each[1].casefold())]
        if not fitting:
            raise Failed(f"There is no such plan. {self._plans_there_are(held)}")
        return fitting

    def _plans_there_are(self, held: Iterable[tuple[str, str, int]]) -> str:
        known = ", ".join(sorted(f"{each[1]} {each[2]}" for each in held))
        if known:
            return f"Stored: {known}."
        remedy = "Run: tertialbot plan import FILE"
        if not plans.of_others(self.connection, self.municipality_id):
            return remedy
        return f"What is stored is another tenant's: correct MicrosoftAppTenantId if it was changed. {remedy}"


def load_settings() -> Settings:
    try:
        return settings_module.load(os.environ, Path.cwd())
    except WrongEnvironment as wrong:
        raise Failed(str(wrong)) from None


@contextmanager
def open_database(settings: Settings) -> Iterator[Database]:
    """At this program's version: SQLite is upgraded here, PostgreSQL only by `tertialbot db upgrade`."""
    database = connect(settings)
    try:
        with plain_faults():
            if database.is_sqlite:
                upgrade(database.writer)
            elif not is_current(database.writer):
                raise Failed("The database is not at this version. Run: tertialbot db upgrade")
        yield database
    finally:
        database.close()


def connect(settings: Settings) -> Database:
    try:
        return Database(settings.database_url)
    except WrongDatabaseUrl as wrong:
        raise Failed(str(wrong)) from None


@contextmanager
def plain_faults() -> Iterator[None]:
    """A database that does not answer, or is not for this program, is one line."""
    try:
        yield
    except UnknownVersion as unknown:
        raise Failed(str(unknown)) from None
    except DBAPIError as fault:
        raise Failed(f"The database cannot be used: {logs.brief(fault)}. Check DATABASE_URL.") from None


@contextmanager
def home() -> Iterator[Home]:
    """One writing transaction for one command."""
    settings = load_settings()
    with open_database(settings) as database, plain_faults(), database.begin() as connection:
        yield Home(connection, municipalities.ensure(connection, settings.tenant_id).id, real_clock())


def tertial(text: str) -> Tertial:
    """For argparse."""
    try:
        return Tertial.parse(text)
    except ValueError as wrong:
        raise argparse.ArgumentTypeError(str(wrong)) from None


def day(text: str) -> date:
    """For argparse."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date; write it as 2025-08-31") from None
    must_be_near(found, text)
    return found


def must_be_near(found: date, text: str) -> None:
    """For argparse: weeks before and after it are dates too."""
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise argparse.ArgumentTypeError(f"{text!r} is too far away; write a day such as 2025-08-31")


def add_document(parser: argparse.ArgumentParser, formats: Iterable[str]) -> None:
    parser.add_argument("--format", choices=list(formats), required=True)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.set_defaults(usage_error=parser.error)


def must_fit(arguments: argparse.Namespace) -> None:
    """A document under another one's name opens in the wrong program, or in none."""
    ending = arguments.out.suffix.lower().removeprefix(".")
    if ending in _DOCUMENTS and ending != arguments.format:
        arguments.usage_error(f"--out {arguments.out} does not fit --format {arguments.format}")


@contextmanager
def writing(out: Path) -> Iterator[None]:
    """A file that cannot be written is one line."""
    try:
        yield
    except OSError as fault:
        raise Failed(f"{out} cannot be written: {fault.strerror}. Choose another --out.") from None


def add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON document and nothing else")


def add_plan_choice(parser: argparse.ArgumentParser, year: str = "") -> None:
    """`year` says what --year chooses; without it there is no such option."""
    parser.add_argument("--board", help="which board's plan, when there are several")
    if year:
        parser.add_argument("--year", type=int, help=year)


def print_json(document: Any) -> None:
    say(json.dumps(document, ensure_ascii=not _speaks_utf_8(), indent=2))


def print_json_line(document: Any) -> None:
    """Half of a surrogate pair stays an escape, so that the line is UTF-8."""
    line = json.dumps(document, ensure_ascii=not _speaks_utf_8())
    say(line.encode("utf-8", "backslashreplace").decode("utf-8"))


def _speaks_utf_8() -> bool:
    return (getattr(sys.stdout, "encoding", None) or "utf-8").lower().replace("-", "") in ("utf8", "utf8sig")


@contextmanager
def progress_bar() -> Iterator[Callable[[int, int], None]]:
    """Tells a person at a terminal how far a long work has come; a pipe is told nothing."""
    if not sys.stderr.isatty():
        yield lambda _done, _of: None
        return
    yield _draw
    sys.stderr.write("\r\033[K")


def _draw(done: int, of: int) -> None:
    filled = _BAR * done // of
    sys.stderr.write(f"\r[{'#' * filled}{'.' * (_BAR - filled)}] {done}/{of}")
    sys.stderr.flush()


def speak_any_encoding() -> None:
    """What the terminal's encoding has no sign for becomes a question mark."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def say(text: str) -> None:
    with _written():
        print(text, flush=True)


def flush() -> None:
    """What argparse has printed too: at the interpreter's end nobody hears of a fault."""
    if sys.stdout:
        with _written():
            sys.stdout.flush()


@contextmanager
def _written() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as fault:
        silence()
        raise Failed(f"The output cannot be written: {fault.strerror}. Write it somewhere else.") from None


def silence() -> None:
    """Nobody reads the output any more: what is left of it goes nowhere."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def warn(*lines: str) -> None:
    for line in lines:
        print(line, file=sys.stderr)
