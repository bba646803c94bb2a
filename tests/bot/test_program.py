"""The program as its shell meets it: pipes that close, disks that fill, encodings, Ctrl-C."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import forked

pytestmark = pytest.mark.slow

PROGRAM = Path(sys.executable).parent / "tertialbot"
PLAN_FILE = Path(__file__).parents[2] / "bot/rehearsal/example/verksamhetsplan-2025-ksf.txt"


@pytest.fixture
def environment(sqlite_url: str) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "DATABASE_URL": sqlite_url}


@pytest.fixture
def planned(environment: dict[str, str], tmp_path: Path) -> dict[str, str]:
    ran = forked.run_here("plan", "import", str(PLAN_FILE), environment=environment, folder=tmp_path)
    assert ran.code == 0, ran.err
    return environment


@pytest.mark.parametrize("arguments", [["--help"], ["plan", "show"], ["plan", "show", "--json"]])
def test_a_reader_that_stops_reading_leaves_no_word_on_stderr(
    planned: dict[str, str], tmp_path: Path, arguments: list[str]
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [PROGRAM, *arguments], env=planned, cwd=tmp_path, stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to lend")
def test_a_full_disk_is_told_in_one_line(planned: dict[str, str], tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [PROGRAM, "plan", "show"], env=planned, cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        b"The output cannot be written: No space left on device. Write it somewhere else."
    ]


def test_a_sign_that_the_terminal_does_not_have_ends_no_command(planned: dict[str, str], tmp_path: Path) -> None:
    shown = subprocess.run(
        [PROGRAM, "plan", "show"],
        env=planned | {"PYTHONIOENCODING": "ascii"},
        cwd=tmp_path,
        check=True,
        capture_output=True,
    )
    assert shown.stdout.startswith(b"Mj?lby kommun")


def test_json_loses_nothing_in_an_encoding_without_its_signs(planned: dict[str, str], tmp_path: Path) -> None:
    shown = subprocess.run(
        [PROGRAM, "plan", "show", "--json"],
        env=planned | {"PYTHONIOENCODING": "ascii"},
        cwd=tmp_path,
        check=True,
        capture_output=True,
    )
    assert json.loads(shown.stdout)["organisation"] == "Mjölby kommun"


def test_questions_from_standard_input_that_are_not_utf_8_are_refused(planned: dict[str, str], tmp_path: Path) -> None:
    done = subprocess.run(
        [PROGRAM, "ask", "--batch", "-"],
        env=planned,
        cwd=tmp_path,
        input='{"text": "hur går det för IT?"}'.encode("cp1252"),
        check=False,
        capture_output=True,
    )
    assert (done.returncode, done.stderr.strip()) == (1, b"- is not UTF-8. Save it as UTF-8.")


@pytest.fixture
def interruptible() -> Iterator[None]:
    """A run begun in the background by a script ignores SIGINT, and whatever it starts inherits that."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_ends_a_command_without_a_traceback(environment: dict[str, str], tmp_path: Path) -> None:
    playing = subprocess.Popen(
        [PROGRAM, "demo", "--headless"],
        env=environment,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert playing.stdout
    playing.stdout.readline()
    playing.send_signal(signal.SIGINT)
    assert playing.communicate()[1] == b""
    assert playing.returncode == 130
