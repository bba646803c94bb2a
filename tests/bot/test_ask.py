"""Questions as an operator asks them: one by one, and as JSON lines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.cli.program import main
from cards.texts import chat as texts
from tests import forked
from tests.conftest import TEMPLATE, copied, named

EXAMPLE = Path(__file__).parents[2] / "bot/rehearsal/example"
PLAN_FILE, OWNERS_FILE = EXAMPLE / "verksamhetsplan-2025-ksf.txt", EXAMPLE / "ansvariga-2025.csv"
KEYS = ["kind", "understood", "unused", "activities", "value", "units", "text"]

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def begun(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A database where the bundled plan is followed up, made by the commands once."""
    if request.param == "sqlite":
        empty = f"sqlite:///{request.getfixturevalue('sqlite_template')}"
    else:
        empty = named(request.getfixturevalue("postgres"), TEMPLATE)
    folder = tmp_path_factory.mktemp("begun")
    commands = (
        ("plan", "import", str(PLAN_FILE)),
        ("owners", "import", str(OWNERS_FILE)),
        ("round", "open", "--tertial", "2025-T2"),
    )
    with copied(empty, folder) as url:
        for command in commands:
            ran = forked.run_here(*command, environment={"DATABASE_URL": url}, folder=folder)
            assert ran.code == 0, ran.err
        yield url


@pytest.fixture(autouse=True)
def followed_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, begun: str) -> Iterator[Path]:
    for name in ("MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppType", "MicrosoftAppTenantId", "PORT", "HOST"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    with copied(begun, tmp_path) as url:
        monkeypatch.setenv("DATABASE_URL", url)
        yield tmp_path


def asked(capsys: Capture, *arguments: str) -> dict[str, Any]:
    assert main(["ask", *arguments, "--json"]) == 0
    document: dict[str, Any] = json.loads(capsys.readouterr().out)
    return document


def batch(capsys: Capture, folder: Path, entries: Iterable[Any]) -> list[dict[str, Any]]:
    file = folder / "questions.jsonl"
    file.write_text("\n".join(json.dumps(each, ensure_ascii=False) for each in entries), "utf-8")
    assert main(["ask", "--batch", str(file)]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_question_is_answered_as_one_json_document(capsys: Capture) -> None:
    found = asked(capsys, "Hur många förstudier har vi?")
    assert list(found) == KEYS
    assert (found["kind"], found["value"], len(found["activities"])) == ("count", 4, 4)


def test_with_one_board_the_whole_municipality_is_that_board(capsys: Capture) -> None:
    alone = asked(capsys, "hur många är försenade?")
    everywhere = asked(capsys, "hur många är försenade i hela kommunen?")
    assert (everywhere["kind"], everywhere["value"]) == ("count", alone["value"])
    assert asked(capsys, "hur ser det ut i hela kommunen?")["kind"] == "overview"


def test_without_json_the_answer_is_plain_text(capsys: Capture) -> None:
    assert main(["ask", "Vilka aktiviteter är försenade?"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("Försenade aktiviteter · tertial 2 2025\n")
    assert "39 av 39 har inte rapporterat." in text


def test_a_batch_answers_in_the_same_order_with_each_lines_own_context(capsys: Capture, tmp_path: Path) -> None:
    found = batch(
        capsys,
        tmp_path,
        [
            {"id": "b", "text": "Hur går det för IT?"},
            {"id": 1, "text": "och HR?", "context": ["Hur går det för IT?"], "channel": True},
            {"id": None, "text": "Vad ansvarar Ekonomi för?", "as": "enhetschef.ekonomi@mjolby.example"},
        ],
    )
    assert [each["id"] for each in found] == ["b", 1, None]
    assert [len(each["answer"]["activities"]) for each in found] == [6, 3, 5]
    assert all(list(each["answer"]) == KEYS for each in found)


@pytest.fixture
def last_years_plan(followed_up: Path, capsys: Capture) -> None:
    """Of the same board, and followed up as well."""
    older = followed_up / "verksamhetsplan-2024.txt"
    older.write_text(PLAN_FILE.read_text("utf-8").replace("2025", "2024"), "utf-8")
    assert main(["plan", "import", str(older)]) == 0
    assert main(["round", "open", "--tertial", "2024-T3"]) == 0
    capsys.readouterr()


@pytest.mark.usefixtures("last_years_plan")
def test_a_question_about_another_year_is_answered_from_that_years_plan(capsys: Capture) -> None:
    for year, tertial in ((2024, "tertial 3 2024"), (2025, "tertial 2 2025")):
        found = asked(capsys, f"Hur gick det för IT {year}?")
        assert (found["kind"], len(found["activities"])) == ("overview", 6)
        assert found["understood"].endswith(tertial)


@pytest.mark.usefixtures("last_years_plan")
def test_a_follow_up_to_another_year_is_answered_from_that_years_plan(capsys: Capture, tmp_path: Path) -> None:
    [found] = batch(capsys, tmp_path, [{"id": 1, "text": "och för HR?", "context": ["Hur gick det 2025?"]}])
    assert found["answer"]["understood"].endswith("HR och lön · tertial 2 2025")


def test_a_year_without_a_plan_is_said_to_have_none(capsys: Capture) -> None:
    found = asked(capsys, "Hur gick det 2024?")
    assert (found["kind"], found["activities"]) == ("refuse", [])
    assert "Jag har ingen verksamhetsplan för 2024." in found["text"]


@pytest.mark.parametrize("arguments", [[], ["en fråga", "--batch", "x"], ["x", "--at", "igår"]])
def test_wrong_usage_ends_with_2(capsys: Capture, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["ask", *arguments])
    assert ended.value.code == 2
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("nonsens", "line 1: not JSON"),
        ('{"id": 1}', 'line 1: expected an object with "text"'),
        ('{"text": "hej", "context": "x"}', 'line 1: "context" is a list'),
        ('\n{"text": "hej", "at": "igår"}', 'line 2: "at" is a date'),
        ('{"text": "hej", "at": "9999-12-31"}', 'line 1: "at" is a date'),
        ('{"text": "hej", "channel": "ja"}', 'line 1: "channel" is true or false'),
        ('{"text": "hej", "as": 5}', 'line 1: "as" is the upn'),
        ('{"text": "hej", "as": "ingen@x.se"}', "line 1: nobody has the upn ingen@x.se"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(capsys: Capture, tmp_path: Path, content: str, told: str) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_text(content, "utf-8")
    assert main(["ask", "--batch", str(file)]) == 1
    output = capsys.readouterr()
    assert told in output.err
    assert "Traceback" not in output.err


def test_a_bad_line_stands_in_its_place_and_the_others_are_answered(capsys: Capture, tmp_path: Path) -> None:
    lines = [
        '{"id": 1, "text": "Hur många projekt har vi?"}',
        "",
        "{",
        '{"id": 3, "text": "Hur går det?", "as": "ingen@x.se"}',
        '{"id": "\\ud800", "text": "\\ud800 Hur många förstudier har vi?"}',
    ]
    file = tmp_path / "questions.jsonl"
    file.write_text("\n".join(lines), "utf-8")
    assert main(["ask", "--batch", str(file)]) == 1
    output = capsys.readouterr()
    found = [json.loads(line) for line in output.out.splitlines()]
    assert [each["id"] for each in found] == [1, None, 3, "\ud800"]
    assert [each.get("answer", {}).get("value") for each in found] == [15, None, None, 4]
    assert [each["error"] for each in found if "error" in each] == output.err.splitlines()


def test_a_file_that_is_not_there_is_one_line(capsys: Capture) -> None:
    assert main(["ask", "--batch", "finns-inte.jsonl"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_what_is_too_long_is_told_so_in_its_place(capsys: Capture, tmp_path: Path) -> None:
    assert asked(capsys, "gör " * 7000)["text"] == texts.too_long()
    long, short = "gör " * 7000, "Hur många förstudier har vi?"
    found = batch(capsys, tmp_path, [{"text": long}, {"text": short, "context": [long]}])
    assert [each["answer"]["text"] == texts.too_long() for each in found] == [True, False]
