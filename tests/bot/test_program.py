"""The program as its shell meets it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(sys.executable).parent / "tertialbot"


@pytest.fixture
def environment(sqlite_url: str) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "DATABASE_URL": sqlite_url}


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
