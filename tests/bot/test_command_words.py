"""What the command line makes of words that are nearly right, or Swedish, and what it says while it works."""

from __future__ import annotations

import argparse
import io
import sys
from datetime import date
from time import monotonic, sleep

import pytest

from bot.cli import arguments, output
from bot.cli.program import main, parser
from bot.commands.board_settings import MEANINGS
from plan.board_settings import KINDS
from plan.tertial import Tertial

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (["rond", "open"], "round"),
        (["round", "opn"], "open"),
        (["round", "open", "--tertail", "2025-T2"], "--tertial"),
        (["plan", "import", "x.txt", "--dry-rnu"], "--dry-run"),
        (["report", "--format", "pfd", "--out", "r.pdf"], "pdf"),
    ],
)
def test_a_misspelt_word_is_answered_with_the_nearest(capsys: Capture, words: list[str], meant: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert capsys.readouterr().err.endswith(f"Did you mean {meant}?\n")


def test_a_word_that_is_near_nothing_is_not_guessed_at(capsys: Capture) -> None:
    with pytest.raises(SystemExit):
        main(["xyzzy"])
    assert "Did you mean" not in capsys.readouterr().err


@pytest.mark.parametrize("text", ["2025-T2", "T2 2025", "tertial 2 2025", "2025 t2"])
def test_a_tertial_may_be_written_as_people_say_it(text: str) -> None:
    assert arguments.tertial(text) == Tertial(2025, 2)


def test_a_day_may_be_written_as_people_say_it() -> None:
    assert arguments.day("31 augusti 2025") == date(2025, 8, 31)
    with pytest.raises(argparse.ArgumentTypeError):
        arguments.day("31 augusti")  # of no year


def test_a_choice_may_be_written_in_swedish() -> None:
    assert parser().parse_args(["report", "--format", "Word", "--out", "r.docx"]).format == "docx"
    assert parser().parse_args(["mcp", "--role", "ledning"]).role == "leader"


def test_every_setting_says_what_it_does() -> None:
    assert list(MEANINGS) == list(KINDS)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_long_work_says_that_it_goes_on_and_leaves_nothing_behind(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with output.waiting(patience=0.01):
        until = monotonic() + 5
        while "working" not in terminal.getvalue() and monotonic() < until:
            sleep(0.01)
        output.say("klart")
    assert "working, 0 s" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\033[K")
    assert capsys.readouterr().out == "klart\n"


def test_a_short_work_is_told_of_by_its_result_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with output.waiting(patience=60):
        pass
    assert terminal.getvalue() == ""
