"""The README tells of what there is, and of all there is."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli.program import parser
from tests.subcommands import subcommands

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
COMMAND_ROWS = re.findall(r"^\| `tertialbot ([a-z-]+(?: [a-z|\\]+)?)", README, re.MULTILINE)


def test_every_command_stands_in_the_table() -> None:
    assert {row.split()[0] for row in COMMAND_ROWS} == {words[0] for words, _ in subcommands(parser()) if words}


@pytest.mark.parametrize("row", COMMAND_ROWS)
def test_a_command_of_the_table_is_one_that_the_program_has(row: str, capsys: pytest.CaptureFixture[str]) -> None:
    name, _, actions = row.partition(" ")
    for action in actions.replace("\\", "").split("|") if actions else [""]:
        with pytest.raises(SystemExit) as stopped:
            parser().parse_args([name, *([action] if action else []), "--help"])
        assert stopped.value.code == 0
    assert name in capsys.readouterr().out


def test_every_make_target_named_is_one_that_make_help_lists() -> None:
    make = shutil.which("make")
    assert make is not None
    listed = subprocess.run([make, "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for target in re.findall(r"(?:^|`)make ([a-z]+)\b", README, re.MULTILINE):
        assert re.search(rf"^{target}\s", listed, re.MULTILINE), target


@pytest.mark.slow
def test_the_year_is_played_without_a_browser_to_the_answer() -> None:
    played = subprocess.run(
        [sys.executable, "-m", "bot", "demo", "--headless"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert played.stderr == ""
    for number in (1, 2, 3):
        assert f"uppföljning tertial {number} 2025" in played.stdout
    assert "Försenade aktiviteter · tertial 3 2025" in played.stdout


@pytest.mark.parametrize("link", re.findall(r"\]\((?!http)([^)#]+)\)", README))
def test_every_link_leads_somewhere(link: str) -> None:
    assert (ROOT / link).exists()
