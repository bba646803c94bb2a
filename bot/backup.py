"""The whole database as one file, and back.

SQLite by its online backup, so that the bot may go on answering meanwhile; PostgreSQL by pg_dump's own custom format.
A backup is written beside its place, checked, and then moved there (`private_files`): a file by that name is a whole
backup, and only its owner can read it.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO, TypeAlias, cast

from sqlalchemy import URL, make_url
from sqlalchemy.exc import OperationalError

from bot import private_files
from storage.database import Database, WrongDatabaseUrl, owners_alone
from storage.migrate import upgrade, versions
from storage.tables import metadata

SQLITE_MAGIC, POSTGRES_MAGIC = b"SQLite format 3\0", b"PGDMP"
TABLES = ", ".join(f'"{name}"' for name in (*metadata.tables, "alembic_version"))
MAKE_ROOM = (
    f"DROP TABLE IF EXISTS {TABLES} CASCADE; DROP FUNCTION IF EXISTS audit_refuse(), audit_refuse_unless_old() CASCADE"
)
"""Everything of ours on PostgreSQL: what a newer version brought would stand in an older backup's way."""

NOT_WRITTEN = frozenset(
    {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_FSYNC, sqlite3.SQLITE_IOERR_TRUNCATE}
)
"""A full disk, a quota, a file as large as it may be."""

Process: TypeAlias = "subprocess.Popen[bytes]"


class BackupFailed(Exception):
    """Nothing was changed. The message is one line with its remedy."""


def backup(database_url: str, out: Path) -> None:
    """Write `out`, in place of an older file of that name."""
    try:
        with private_files.written(out) as unfinished, _plain_faults(database_url):
            if _is_sqlite(database_url):
                _backup_sqlite(_sqlite_path(database_url), Path(unfinished.name), out)
            else:
                options = ("--format=custom", "--no-owner", "--no-acl", f"--file={unfinished.name}")
                _run_postgres("pg_dump", database_url, *options, _to(database_url))
    except OSError as fault:
        raise BackupFailed(f"{out} cannot be written: {fault.strerror}. Choose another --out.") from fault


def restore(database_url: str, source: Path, replace: bool = False) -> None:
    """Put a backup back, whole or not at all, and bring its tables up to this program's version.

    A database that holds tables is left alone unless `replace`. No bot may be running on it meanwhile.
    """
    with _plain_faults(database_url):
        _restore(database_url, source, replace)


def _restore(database_url: str, source: Path, replace: bool) -> None:
    kind = _kind(source)
    wanted = SQLITE_MAGIC if _is_sqlite(database_url) else POSTGRES_MAGIC
    if kind != wanted:
        raise BackupFailed(f"{source} is not a backup of the kind of database that DATABASE_URL names.")
    revision = _sqlite_revision(source) if kind == SQLITE_MAGIC else _postgres_revision(source, database_url)
    if revision not in versions():
        raise BackupFailed(
            f"{source} is of another program version ({revision or 'none'}). Restore it with that version."
        )
    if not replace and _holds_tables(database_url):
        raise BackupFailed("The database already holds tables. Add --replace to put the backup in their place.")
    if kind == SQLITE_MAGIC:
        _restore_sqlite(source, _sqlite_path(database_url))
    else:
        _restore_postgres(source, database_url)
    with closing(Database(database_url)) as database:
        upgrade(database.writer)


@contextmanager
def _plain_faults(database_url: str) -> Iterator[None]:
    """What the database or the disk refuses is one line."""
    try:
        Database(database_url).close()
        yield
    except WrongDatabaseUrl as wrong:
        raise BackupFailed(str(wrong)) from None
    except sqlite3.Error as fault:
        where = _sqlite_path(database_url)
        if "locked" in str(fault):
            raise BackupFailed(
                f"{where} is in use. Stop tertialbot serve and other commands, and try again."
            ) from fault
        raise BackupFailed(f"{where} cannot be used: {fault}. Correct DATABASE_URL, or move that file away.") from fault
    except OSError as fault:
        raise BackupFailed(f"{fault.filename2 or fault.filename}: {fault.strerror}.") from fault


def _kind(source: Path) -> bytes:
    try:
        with source.open("rb") as file:
            start = file.read(len(SQLITE_MAGIC))
    except OSError as fault:
        raise BackupFailed(f"{source} cannot be read: {fault.strerror}.") from fault
    return POSTGRES_MAGIC if start.startswith(POSTGRES_MAGIC) else start


def _holds_tables(database_url: str) -> bool:
    if _is_sqlite(database_url):
        path = _sqlite_path(database_url)
        return path.exists() and path.stat().st_size > 0
    try:
        with closing(Database(database_url)) as database, database.begin() as connection:
            return connection.dialect.has_table(connection, "alembic_version")
    except OperationalError as fault:
        raise BackupFailed(
            f"The database does not answer. Check DATABASE_URL. ({_one_line(str(fault.orig))})"
        ) from None


def _backup_sqlite(database: Path, unfinished: Path, out: Path) -> None:
    if not database.exists():
        raise BackupFailed(f"DATABASE_URL names {database}, which does not exist.")
    with _read_only(database) as source:
        _copy(source, unfinished, f"{out} cannot be written: {{}}. Choose another --out, or make room there.")
    _must_be_sound(unfinished)


def _restore_sqlite(source: Path, database: Path) -> None:
    owners_alone(str(database))
    with _read_only(source) as opened:
        _copy(
            opened,
            database,
            f"{database} cannot be written: {{}}. Nothing was changed. Make room there, and try again.",
        )


def _restore_postgres(source: Path, database_url: str) -> None:
    """In one transaction, with psql: pg_restore can drop what is in the backup, but nothing newer that leans on it."""
    whole = ("--no-owner", "--no-acl", "--file=-", str(source))
    once = ("--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1")
    works = (f"--command={MAKE_ROOM}", "--file=-", _to(database_url))
    with (
        _started("pg_restore", database_url, *whole) as reading,
        _started("psql", database_url, *once, *works) as writing,
    ):
        _pour(reading, writing)
        _must_have_ended_well("psql", writing)


def _pour(reading: Process, writing: Process) -> None:
    """What the one says is told the other, which must not take the end of half for the end of all."""
    script, taken = cast(IO[bytes], reading.stdout), cast(IO[bytes], writing.stdin)
    try:
        shutil.copyfileobj(script, taken)
        _must_have_ended_well("pg_restore", reading)
        taken.close()
    except BrokenPipeError:  # it has stopped by itself, and says why
        reading.kill()
    except BaseException:
        writing.kill()
        raise


def _read_only(path: Path) -> closing[sqlite3.Connection]:
    return closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True))


def _copy(source: sqlite3.Connection, path: Path, no_room: str) -> None:
    """`no_room` is what is said when the target takes no more, with what SQLite says of it; the source is only read."""
    with closing(sqlite3.connect(path)) as target:
        target.execute("PRAGMA journal_mode=DELETE")  # refused, before anything is changed, while somebody has it open
        try:
            source.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")  # the source's own mode came with it
        except sqlite3.Error as fault:
            if fault.sqlite_errorcode in NOT_WRITTEN:
                raise BackupFailed(no_room.format(fault)) from fault
            raise


def _must_be_sound(path: Path) -> None:
    try:
        with _read_only(path) as opened:
            (found,) = opened.execute("PRAGMA integrity_check").fetchone()
    except sqlite3.DatabaseError as fault:
        found = str(fault)
    if found != "ok":
        raise BackupFailed(f"{path} is damaged: {found}. Take an older backup.")


def _sqlite_revision(source: Path) -> str:
    _must_be_sound(source)
    try:
        with _read_only(source) as opened:
            (revision,) = opened.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError:
        return ""
    return str(revision)


def _postgres_revision(source: Path, database_url: str) -> str:
    """The version table as pg_restore writes it: a COPY block with one line."""
    arguments = ("--data-only", "--table=alembic_version", "--file=-", str(source))
    script = _run_postgres("pg_restore", database_url, *arguments)
    lines = script.partition("FROM stdin;\n")[2].splitlines()
    return lines[0] if lines else ""


def _run_postgres(program: str, database_url: str, *arguments: str) -> str:
    with _started(program, database_url, *arguments) as process:
        said, complaint = process.communicate()
    if process.returncode:
        raise BackupFailed(f"{program} failed: {_one_line(complaint.decode())}")
    return said.decode()


def _started(program: str, database_url: str, *arguments: str) -> Process:
    """The password goes by the environment: a command line can be read by every user of the machine."""
    try:
        return subprocess.Popen(  # noqa: S603 - the program is ours to choose and the arguments are not a shell's
            [program, *arguments],
            env=_environment(database_url),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
    except FileNotFoundError:
        raise BackupFailed(
            f"{program} is not installed. Install the client of the server's PostgreSQL version."
        ) from None


def _must_have_ended_well(program: str, process: Process) -> None:
    complaint = cast(IO[bytes], process.stderr).read().decode()
    if process.wait():
        raise BackupFailed(f"{program} failed: {_one_line(complaint)}")


def _environment(database_url: str) -> Mapping[str, str]:
    password = make_url(database_url).password
    return {**os.environ, **({"PGPASSWORD": password} if password else {})}


def _to(database_url: str) -> str:
    """The database as an argument, without its password."""
    url = make_url(database_url)
    bare = URL.create("postgresql", url.username, None, url.host, url.port, url.database, url.query)
    return f"--dbname={bare.render_as_string(hide_password=False)}"


def _is_sqlite(database_url: str) -> bool:
    return database_url.startswith("sqlite")


def _sqlite_path(database_url: str) -> Path:
    return Path(make_url(database_url).database or "")


def _one_line(text: str) -> str:
    return "; ".join(line.strip() for line in text.splitlines() if line.strip()) or "no reason was given"
