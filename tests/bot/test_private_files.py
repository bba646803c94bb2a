"""Whatever the program writes, nobody else on the machine reads, and no link that lies there is followed."""

from __future__ import annotations

import ast
import os
import resource
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot import doctor, private_files
from bot.settings import Settings
from bot.wiring import teams_settings
from storage.database import owners_alone
from tests.forked import Ran, run_here

pytestmark = pytest.mark.slow

PROGRAM = Path(sys.executable).parent / "tertialbot"
ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "bot" / "rehearsal" / "example"
PLAN, OWNERS = EXAMPLE / "verksamhetsplan-2025-ksf.txt", EXAMPLE / "ansvariga-2025.csv"
REGISTERED = {
    "MicrosoftAppId": "11111111-2222-4333-8444-555555555555",
    "MicrosoftAppPassword": "a-secret-of-the-tests",
    "MicrosoftAppTenantId": "66666666-7777-4888-8999-aaaaaaaaaaaa",
    "PUBLIC_URL": "https://tertialbot.mjolby.example",
    "TEAMS_APP_ORGANISATION": "Mjölby kommun",
    "TEAMS_APP_WEBSITE": "https://www.mjolby.example/tertialbot",
}
WRITING: dict[str, Sequence[str]] = {
    "out.backup": ["backup", "--out", "out.backup"],
    "out.pdf": ["report", "--tertial", "2025-T1", "--format", "pdf", "--out", "out.pdf"],
    "out.csv": ["plan", "export", "--format", "csv", "--out", "out.csv"],
    "out.jsonl": ["audit", "export", "--out", "out.jsonl"],
    "out.xlsx": ["plan", "import", str(PLAN), "--dry-run", "--out", "out.xlsx"],
    "out.zip": ["teams-app", "build", "--out", "out.zip"],
}


class Shell:
    """A shell with the usual umask of a server: what it makes, everybody reads."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {
            "PATH": os.environ["PATH"],
            "DATABASE_URL": f"sqlite:///{folder}/tertialbot.db",
        } | REGISTERED

    def run(self, *arguments: str, **other: str) -> Ran:
        return run_here(*arguments, environment=self.environment | other, folder=self.folder)

    def open_to_others(self) -> list[str]:
        """Files and folders, by their names."""
        everything = [path for path in self.folder.rglob("*") if not path.is_symlink()]
        return sorted(path.name for path in everything if path.stat().st_mode & 0o077)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with a plan, its owners and an open round, as the commands leave it."""
    made = Shell(tmp_path_factory.mktemp("begun"))
    for arguments in (["plan", "import", str(PLAN)], ["owners", "import", str(OWNERS)]):
        assert made.run(*arguments).code == 0
    assert made.run("round", "open", "--tertial", "2025-T1").code == 0
    return made.folder / "tertialbot.db"


@pytest.fixture
def shell(tmp_path: Path, begun: Path) -> Shell:
    for path in begun.parent.glob("tertialbot.db*"):
        shutil.copy2(path, tmp_path)
    return Shell(tmp_path)


def test_every_file_that_a_command_writes_is_its_owners_alone(shell: Shell) -> None:
    for arguments in WRITING.values():
        done = shell.run(*arguments)
        assert done.code == 0, done.err
    assert {*WRITING, "tertialbot.db"} <= {path.name for path in shell.folder.iterdir()}
    assert shell.open_to_others() == []
    assert not list(shell.folder.glob(".tertialbot-*"))


@pytest.mark.parametrize("name", WRITING)
def test_an_older_file_that_others_read_is_replaced_by_one_that_they_do_not(shell: Shell, name: str) -> None:
    (shell.folder / name).write_text("older")
    (shell.folder / name).chmod(0o644)
    assert shell.run(*WRITING[name]).code == 0
    assert shell.open_to_others() == []


@pytest.mark.parametrize("name", WRITING)
def test_a_link_in_the_files_place_is_not_followed_and_not_replaced(shell: Shell, name: str) -> None:
    victim = shell.folder / "victim"
    victim.write_text("untouched")
    (shell.folder / name).symlink_to(victim)
    done = shell.run(*WRITING[name])
    assert done.code == 1
    assert f"{name} cannot be written: it is a link. Choose another --out." in done.err
    assert done.err.count("\n") <= 1 + done.err.count("TEAMS_APP_")
    assert victim.read_text() == "untouched"
    assert (shell.folder / name).is_symlink()


def test_a_link_beside_the_backups_place_is_not_followed(shell: Shell) -> None:
    victim = shell.folder / "victim"
    victim.write_text("untouched")
    for beside in ("out.backup.unfinished", "out.backup-journal"):
        (shell.folder / beside).symlink_to(victim)
    assert shell.run(*WRITING["out.backup"]).code == 0
    assert victim.read_text() == "untouched"
    assert stat.S_IMODE((shell.folder / "out.backup").stat().st_mode) == 0o600


def test_a_pipe_in_the_files_place_is_told_of_and_left(shell: Shell) -> None:
    os.mkfifo(shell.folder / "out.csv")
    done = shell.run(*WRITING["out.csv"])
    assert "out.csv cannot be written: it is no ordinary file. Choose another --out." in done.err
    assert stat.S_ISFIFO((shell.folder / "out.csv").stat().st_mode)


def test_a_backup_that_there_is_no_room_for_leaves_the_older_one_and_blames_no_database(shell: Shell) -> None:
    out = shell.folder / "out.backup"
    out.write_text("older")
    done = subprocess.run(
        ["sh", "-c", 'ulimit -f 128; exec "$0" "$@"', PROGRAM, *WRITING["out.backup"]],
        env=shell.environment,
        cwd=shell.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert done.stderr.startswith("out.backup cannot be written: ")
    assert "tertialbot.db" not in done.stderr
    assert out.read_text() == "older"
    assert not list(shell.folder.glob(".tertialbot-*"))


def test_a_file_that_there_is_no_room_for_leaves_the_older_one(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.write_bytes(b"older")
    room, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, hard))
    try:
        with pytest.raises(OSError, match="File too large"):
            private_files.write(out, b"newer" * 1_000_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    assert out.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [out]


def test_a_file_that_is_changed_for_another_meanwhile_takes_nobodys_place(tmp_path: Path) -> None:
    out = tmp_path / "out"

    def swapped() -> None:
        with private_files.written(out) as unfinished:
            Path(unfinished.name).unlink()
            Path(unfinished.name).write_text("somebody else's")

    with pytest.raises(OSError, match="another file"):
        swapped()
    assert not out.exists()


def test_a_database_that_others_could_read_is_closed_to_them(shell: Shell) -> None:
    for path in shell.folder.glob("tertialbot.db*"):
        path.chmod(0o666)
    assert shell.run("plan", "show").code == 0
    assert shell.open_to_others() == []


def test_what_lies_beside_an_open_database_is_closed_too(shell: Shell) -> None:
    local = {"MicrosoftAppId": "", "PORT": "0"}
    serving = subprocess.Popen(
        [PROGRAM, "serve"], env=shell.environment | local, cwd=shell.folder, umask=0o022, stdout=subprocess.PIPE
    )
    assert serving.stdout
    assert serving.stdout.readline().startswith(b"Listening")
    beside = {path.name for path in shell.folder.iterdir()}
    wide = shell.open_to_others()
    serving.send_signal(signal.SIGTERM)
    serving.communicate()
    assert {"tertialbot.db-wal", "tertialbot.db-shm", "tertialbot.db-serve"} <= beside
    assert wide == []


async def test_doctor_tells_of_a_database_that_only_another_user_can_close(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tertialbot.db").chmod(0o644)

    def refused(path: str, mode: int) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "chmod", refused)
    read = Settings(database_url=sqlite_url)
    found = (await doctor.examine(read, teams_settings(read)))[0]
    assert (found.check, found.state) == ("database", "fault")
    assert found.remedy == f"Run as the file's owner: chmod 600 {tmp_path}/tertialbot.db"


def test_a_kept_rehearsal_is_its_owners_alone(tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    local = {"MicrosoftAppId": "", "MicrosoftAppPassword": "", "MicrosoftAppTenantId": ""}
    assert shell.run("demo", "--headless", "--keep", "kept", **local).code == 0
    assert {"rehearsal.db", "rehearsal.json"} <= {path.name for path in (tmp_path / "kept").iterdir()}
    assert shell.open_to_others() == []


def test_files_are_written_in_one_place_of_the_program() -> None:
    """Any other way leaves the mode and the links to chance."""
    found = [
        f"{path.relative_to(ROOT)}: {call.func.attr}"
        for room in ("bot", "cards", "plan", "storage")
        for path in (ROOT / room).rglob("*.py")
        if path.name != "private_files.py"
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and writes_a_file(call)
    ]
    assert found == []


def writes_a_file(call: ast.Call) -> bool:
    """`path.write_bytes(…)`, `path.open("w")`, `book.save(path)`: what is saved in memory is called `made`."""
    name, given = getattr(call.func, "attr", ""), [ast.unparse(each) for each in call.args]
    if name in ("write_bytes", "write_text"):
        return True
    if name == "open":
        return any(each.strip("'\"").rstrip("bt+") in ("w", "a", "x") for each in given)
    return name == "save" and bool(given) and given[0] not in ("made", "playing")


def test_a_folder_or_a_link_named_as_the_database_keeps_its_mode(tmp_path: Path) -> None:
    folder, link = tmp_path / "folder", tmp_path / "link"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    link.symlink_to(folder)
    for each in (folder, link):
        owners_alone(str(each))
    assert folder.stat().st_mode & 0o777 == 0o755
