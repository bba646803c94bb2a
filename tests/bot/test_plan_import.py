"""Importing as an operator meets it: answers, reviews, revised plans, several boards and years."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import text

from bot.cli.program import main
from storage.database import Database
from tests.bot.documents.making import excel
from tests.bot.dropping import ROWS
from tests.bot.dropping import document as written
from tests.bot.test_commands import OWNERS_FILE, PLAN_FILE, Capture, refused, said

pytestmark = pytest.mark.slow

BOARD = "Kommunstyrelsen"


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sqlite_url: str) -> str:
    """SQLite alone: tests/storage sees to both databases."""
    for name in ("MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppType", "MicrosoftAppTenantId"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    monkeypatch.chdir(tmp_path)
    return sqlite_url


def document(path: Path, rows: Sequence[tuple[str, str, str]] = ROWS, *of: Any, **named: Any) -> str:
    return str(written(path, rows, *of, **named))


def asked(imported: dict[str, Any]) -> list[str]:
    return [question["question"] for question in imported["questions"]]


def activities(capsys: Capture, *choice: str) -> dict[str, dict[str, Any]]:
    return {each["title"]: each for each in said(capsys, "plan", "show", *choice)["activities"]}


def answers(path: Path, content: object) -> str:
    path.write_text(json.dumps(content), "utf-8")
    return str(path)


def test_an_answer_settles_its_question(capsys: Capture, tmp_path: Path) -> None:
    file = document(tmp_path / "plan.docx")
    assert len(asked(said(capsys, "plan", "import", file))) == 1
    assert activities(capsys)["Mediautbildning för chefer"]["uncertain"]
    given = answers(tmp_path / "svar.json", {"1": "P"})
    assert asked(said(capsys, "plan", "import", file, "--answers", given)) == []
    settled = activities(capsys)["Mediautbildning för chefer"]
    assert (settled["kinds"], settled["uncertain"]) == (["P"], False)


def test_next_years_plan_leaves_the_round_under_way_where_it_is(capsys: Capture, tmp_path: Path) -> None:
    said(capsys, "plan", "import", str(PLAN_FILE))
    said(capsys, "owners", "import", str(OWNERS_FILE))
    said(capsys, "round", "open", "--tertial", "2025-T2")
    said(capsys, "plan", "import", document(tmp_path / "nasta.docx", year=2099))
    assert said(capsys, "round", "status")["tertial"] == "2025-T2"
    assert said(capsys, "round", "close")["state"] == "closed"
    assert said(capsys, "digest")["text"].startswith("Veckans läge")
    assert said(capsys, "plan", "protect", "Införande av digital post")["changed"]
    assert main(["report", "--format", "csv", "--out", "rapport.csv"]) == 0


def test_a_round_is_opened_of_the_plan_whose_year_has_begun(capsys: Capture, tmp_path: Path) -> None:
    said(capsys, "plan", "import", str(PLAN_FILE))
    said(capsys, "owners", "import", str(OWNERS_FILE))
    said(capsys, "plan", "import", document(tmp_path / "nasta.docx", year=2099))
    assert said(capsys, "round", "open")["tertial"].startswith("2025")


def test_a_goal_is_not_counted_by_a_figure_that_was_said_no_to(capsys: Capture, tmp_path: Path) -> None:
    first = said(capsys, "plan", "import", str(PLAN_FILE))
    proposed = first["figures"]
    assert [each["question"].split(" räknas")[0] for each in proposed[:2]] == ["Ska mål 3.1", "Ska mål 3.2"]
    assert [each["number"] for each in proposed] == list(range(3, 10))
    assert len(asked(first)) == 2
    given = answers(tmp_path / "svar.json", {"3": "nej", "4": "ja"})
    again = said(capsys, "plan", "import", str(PLAN_FILE), "--answers", given, "--revise")
    assert [each["number"] for each in again["figures"]] == list(range(5, 10))
    counted = {each["number"]: each["indicators"] for each in said(capsys, "figures", "show")["goals"]}
    assert "3.1" not in counted or not counted["3.1"]
    assert counted["3.2"]
    assert [each["number"] for each in said(capsys, "plan", "import", str(PLAN_FILE))["figures"]] == list(range(5, 10))


def test_the_same_answers_can_be_given_again(capsys: Capture, tmp_path: Path) -> None:
    given = answers(tmp_path / "svar.json", {"1": "P", "2": "ja"})
    first = said(capsys, "plan", "import", str(PLAN_FILE), "--answers", given)
    stored = said(capsys, "plan", "show")
    again = said(capsys, "plan", "import", str(PLAN_FILE), "--answers", given)
    assert again["questions"] == first["questions"]
    assert said(capsys, "plan", "show") == stored


def test_a_question_keeps_its_number_when_another_one_is_answered(capsys: Capture, tmp_path: Path) -> None:
    before = said(capsys, "plan", "import", str(PLAN_FILE))["questions"]
    given = answers(tmp_path / "svar.json", {"2": "ja"})
    after = said(capsys, "plan", "import", str(PLAN_FILE), "--answers", given)["questions"]
    assert after == [each for each in before if each["number"] != 2]


def test_an_answer_is_remembered_for_next_year(capsys: Capture, tmp_path: Path) -> None:
    file = document(tmp_path / "plan.docx")
    given = answers(tmp_path / "svar.json", [{"number": 1, "answer": "A"}])
    said(capsys, "plan", "import", file, "--answers", given)
    next_year = said(capsys, "plan", "import", document(tmp_path / "nasta.docx", year=2026))
    assert (next_year["year"], asked(next_year)) == (2026, [])
    assert activities(capsys, "--year", "2026")["Mediautbildning för chefer"]["kinds"] == ["A"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ({"7": "ja"}, "no question 7"),
        ({"1": "kanske"}, "is no type"),
        ({"ett": "ja"}, "holds no readable answers"),
        ("ja", "holds no readable answers"),
    ],
)
def test_an_answer_that_fits_nothing_is_refused_and_nothing_stored(
    capsys: Capture, tmp_path: Path, content: object, reason: str
) -> None:
    given = answers(tmp_path / "svar.json", content)
    assert reason in refused(capsys, "plan", "import", document(tmp_path / "plan.docx"), "--answers", given)
    assert "no such plan" in refused(capsys, "plan", "show")


@pytest.mark.parametrize(("name", "reason"), [("saknas", "There is no file saknas"), (".", "is a folder")])
def test_answers_that_are_no_file_are_told_of_as_such(capsys: Capture, name: str, reason: str) -> None:
    assert reason in refused(capsys, "plan", "import", str(PLAN_FILE), "--answers", name)


def test_it_is_told_where_each_row_of_the_document_went(capsys: Capture) -> None:
    told = said(capsys, "plan", "import", str(PLAN_FILE), "--dry-run")
    account = told["account"]
    assert account == {"rows": 304, "used": 250, "asked": 4, "skipped": 50}
    assert account["rows"] == account["used"] + account["asked"] + account["skipped"]
    assert len(told["skipped_rows"]) == account["skipped"]
    assert {"where": "rad 78", "rule": "sidhuvud, sidfot eller sidnummer", "text": "6"} in told["skipped_rows"]
    assert main(["plan", "import", str(PLAN_FILE), "--dry-run"]) == 0
    text = capsys.readouterr().out
    assert "Av 304 rader blev 250 en del av planen, 4 frågas det om och 50 hoppades över." in text
    assert "Hoppades över, adress: 3" in text


def test_a_review_is_answered_and_put_right_in_excel(capsys: Capture, tmp_path: Path) -> None:
    file, review = document(tmp_path / "plan.docx"), tmp_path / "review.xlsx"
    said(capsys, "plan", "import", file, "--dry-run", "--out", str(review))
    assert "no such plan" in refused(capsys, "plan", "show")
    book = openpyxl.load_workbook(review)
    book["Frågor"]["E3"] = "F"
    book["Aktiviteter"]["F3"] = "Ekonomi\nUpphandling"
    book["Aktiviteter"]["H4"] = "ja"
    book.save(review)
    imported = said(capsys, "plan", "import", file, "--answers", str(review))
    assert (imported["activities"], imported["questions"]) == (3, [])
    stored = activities(capsys)
    assert stored["Revidering konkurrenspolicy"]["units"] == ["Ekonomi", "Upphandling"]
    assert stored["Upphandling personalsystem"]["protected"]
    assert stored["Mediautbildning för chefer"]["kinds"] == ["F"]


def test_a_row_that_was_put_right_answers_its_question_next_year(capsys: Capture, tmp_path: Path) -> None:
    file, review = document(tmp_path / "plan.docx"), tmp_path / "review.xlsx"
    said(capsys, "plan", "import", file, "--dry-run", "--out", str(review))
    book = openpyxl.load_workbook(review)
    book["Aktiviteter"]["E5"] = "P"
    book.save(review)
    assert said(capsys, "plan", "import", file, "--answers", str(review))["questions"] == []
    assert said(capsys, "plan", "import", document(tmp_path / "nästa.docx", year=2026))["questions"] == []
    assert activities(capsys, "--year", "2026")["Mediautbildning för chefer"]["kinds"] == ["P"]


def test_an_unedited_review_changes_nothing(capsys: Capture, tmp_path: Path) -> None:
    review = tmp_path / "review.xlsx"
    read = said(capsys, "plan", "import", str(PLAN_FILE), "--dry-run", "--out", str(review))
    assert said(capsys, "plan", "import", str(PLAN_FILE), "--answers", str(review)) == read


def test_a_review_without_all_its_rows_is_refused(capsys: Capture, tmp_path: Path) -> None:
    file, review = document(tmp_path / "plan.docx"), tmp_path / "review.xlsx"
    said(capsys, "plan", "import", file, "--dry-run", "--out", str(review))
    book = openpyxl.load_workbook(review)
    book["Aktiviteter"].delete_rows(4)
    book.save(review)
    assert "The row a2 was taken out" in refused(capsys, "plan", "import", file, "--answers", str(review))
    other = excel(tmp_path / "annat.xlsx", {"Blad1": [("hej",)]})
    assert "is no review workbook" in refused(capsys, "plan", "import", file, "--answers", str(other))


OWNERS = """enhet;namn;upn;roll
Ekonomi;Ekonomichef;ekonomichef@mjolby.example;ägare
HR och lön;HR-chef;hrchef@mjolby.example;ägare
Kommunikation;Kommunikationschef;kommunikationschef@mjolby.example;ägare
"""
REVISED = (
    ("Revidering av konkurrenspolicy (A)", "Kommunikation", "KSF"),
    ("Mediautbildning för chefer", "Kommunikation", "KSF"),
    ("Ny förskola i Mantorp (P)", "Ekonomi", "UTB"),
)


def test_a_revised_plan_is_shown_before_anything_changes(capsys: Capture, tmp_path: Path) -> None:
    said(capsys, "plan", "import", document(tmp_path / "plan.docx"))
    before = activities(capsys)
    told = refused(capsys, "plan", "import", document(tmp_path / "ny.docx", REVISED))
    assert told.splitlines() == [
        "The plan of Kommunstyrelsen 2025 is stored, and the document differs from it:",
        'New: "Ny förskola i Mantorp" (section 3.1, Ekonomi)',
        'Changed: "Revidering konkurrenspolicy": now called "Revidering av konkurrenspolicy"; '
        "responsible Ekonomi becomes Kommunikation",
        'Dropped: "Upphandling personalsystem" (section 3.1). No reason given.',
        "Nothing was stored. Give --revise to change the stored plan; reports and history are kept.",
    ]
    swedish = said(capsys, "plan", "import", document(tmp_path / "ny.docx", REVISED), "--dry-run")["changes"]
    assert [line.partition(":")[0] for line in swedish] == ["Ny", "Ändrad", "Utgår"]
    assert activities(capsys) == before


def test_a_dropped_activity_needs_a_reason(capsys: Capture, tmp_path: Path) -> None:
    said(capsys, "plan", "import", document(tmp_path / "plan.docx"))
    before = activities(capsys)
    told = refused(capsys, "plan", "import", document(tmp_path / "ny.docx", REVISED), "--revise")
    assert "- Upphandling personalsystem" in told
    assert activities(capsys) == before


def test_a_revised_plan_keeps_ids_reports_and_history(capsys: Capture, tmp_path: Path, own_folder: str) -> None:
    said(capsys, "plan", "import", document(tmp_path / "plan.docx"))
    before = activities(capsys)
    owners = tmp_path / "ansvariga.csv"
    owners.write_text(OWNERS, "utf-8")
    said(capsys, "owners", "import", str(owners))
    said(capsys, "round", "open", "--tertial", "2025-T1")
    revised = document(tmp_path / "ny.docx", REVISED)
    said(capsys, "plan", "import", revised, "--revise", "--reason", "Klar redan i fjol")
    after = activities(capsys)
    assert list(after) == ["Revidering av konkurrenspolicy", "Mediautbildning för chefer", "Ny förskola i Mantorp"]
    assert after["Revidering av konkurrenspolicy"]["id"] == before["Revidering konkurrenspolicy"]["id"]
    status = said(capsys, "round", "status")
    assert (status["activities"], sum(person["of"] for person in status["people"])) == (3, 3)
    assert sum(status["deliveries"].values()) == 3
    with closing(Database(own_folder)) as database, database.begin() as connection:
        gone = connection.execute(text("SELECT title, removed_because FROM activity WHERE removed_at IS NOT NULL"))
        assert [tuple(row) for row in gone] == [("Upphandling personalsystem", "Klar redan i fjol")]
        acts = connection.execute(text("SELECT act FROM audit WHERE act = 'plan.revise'")).all()
        assert len(acts) == 1


def test_the_same_document_again_changes_nothing(capsys: Capture, tmp_path: Path) -> None:
    first = said(capsys, "plan", "import", str(PLAN_FILE))
    assert said(capsys, "plan", "import", str(PLAN_FILE)) == first
    capsys.readouterr()
    assert main(["plan", "import", str(PLAN_FILE)]) == 0
    assert "Planen är redan sparad och har inte ändrats." in capsys.readouterr().out


def test_boards_and_years_live_side_by_side(capsys: Capture, tmp_path: Path) -> None:
    said(capsys, "plan", "import", str(PLAN_FILE))
    other = document(tmp_path / "utb.docx", ROWS[:2], 2025, "Utbildningsnämnden")
    later = document(tmp_path / "ks26.docx", ROWS[:1], 2026)
    for file in (other, later):
        said(capsys, "plan", "import", file)
    assert "plans of several boards: Kommunstyrelsen, Utbildningsnämnden" in refused(capsys, "plan", "show")
    assert len(activities(capsys, "--board", "Utbildningsnämnden")) == 2
    assert len(activities(capsys, "--board", BOARD)) == 1
    assert len(activities(capsys, "--board", BOARD, "--year", "2025")) == 39
    known = "Stored: Kommunstyrelsen 2025, Kommunstyrelsen 2026, Utbildningsnämnden 2025."
    assert known in refused(capsys, "plan", "show", "--year", "2031")
    assert len(activities(capsys, "--board", "utbildningsnämnden")) == 2


def test_an_exported_plan_is_imported_by_another_installation(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said(capsys, "plan", "import", str(PLAN_FILE))
    exported = tmp_path / "plan.docx"
    assert main(["plan", "export", "--format", "docx", "--out", str(exported)]) == 0
    before = said(capsys, "plan", "show")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/annan.db")
    assert said(capsys, "plan", "import", str(exported))["questions"] == []
    after = said(capsys, "plan", "show")
    passing = ("id", "uncertain", "place")
    for each in (*before["activities"], *after["activities"]):
        for name in passing:
            del each[name]
    assert after == before


ADMINISTRATOR = OWNERS + ";Controller;controller@mjolby.example;administratör\n"


def test_whoever_administers_is_told_of_open_questions_once(capsys: Capture, tmp_path: Path, own_folder: str) -> None:
    owners = tmp_path / "ansvariga.csv"
    owners.write_text(ADMINISTRATOR, "utf-8")
    file = document(tmp_path / "plan.docx")
    said(capsys, "plan", "import", file)
    for _ in range(2):
        said(capsys, "owners", "import", str(owners))
        said(capsys, "plan", "import", file)
    with closing(Database(own_folder)) as database, database.begin() as connection:
        (content,) = connection.execute(text("SELECT content FROM delivery WHERE kind = 'notice'")).scalars()
    assert "1 fråga om verksamhetsplanen 2025, Kommunstyrelsen" in json.loads(content)["summary"]
    assert "har ingen typ" in str(json.loads(content)["card"])


def installation(url: str) -> str:
    """What the installation is called."""
    with closing(Database(url)) as database, database.begin() as connection:
        return str(connection.execute(text("SELECT name FROM municipality")).scalar_one())


def test_another_municipalitys_plan_takes_the_place_of_none(capsys: Capture, tmp_path: Path, sqlite_url: str) -> None:
    said(capsys, "plan", "import", document(tmp_path / "plan.docx"))
    before = said(capsys, "plan", "show")
    other = document(tmp_path / "annan.docx", municipality="Tranås kommun")
    told = refused(capsys, "plan", "import", other, "--revise", "--reason", "x")
    assert "annan.docx is a plan of Tranås kommun, and the plans stored here are of Mjölby kommun" in told
    assert '--municipality "Mjölby kommun"' in told
    assert said(capsys, "plan", "show") == before
    assert installation(sqlite_url) == "Mjölby kommun"


def test_a_plan_of_another_beside_the_others_is_told_of_and_renames_nothing(
    capsys: Capture, tmp_path: Path, sqlite_url: str
) -> None:
    """A federation of municipalities, or a company of theirs, may share the tenant."""
    said(capsys, "plan", "import", document(tmp_path / "plan.docx"))
    other = document(tmp_path / "annan.docx", year=2026, municipality="Tranås kommun")
    assert main(["plan", "import", other]) == 0
    assert "annan.docx is a plan of Tranås kommun, and the plans stored here are of Mjölby kommun" in (
        capsys.readouterr().err
    )
    assert said(capsys, "plan", "show")["organisation"] == "Tranås kommun"
    assert installation(sqlite_url) == "Mjölby kommun"


@pytest.mark.parametrize("named", ["Mjölby kommun", "Tranås kommun"], ids=["it is ours", "we are theirs"])
def test_a_plan_that_names_another_municipality_is_stored_as_the_one_that_the_operator_gives(
    capsys: Capture, tmp_path: Path, sqlite_url: str, named: str
) -> None:
    said(capsys, "plan", "import", document(tmp_path / "plan.docx"))
    other = document(tmp_path / "annan.docx", year=2026, municipality="Tranås kommun")
    said(capsys, "plan", "import", other, "--municipality", named)
    assert said(capsys, "plan", "show")["organisation"] == named
    assert installation(sqlite_url) == named


def test_a_stored_plan_is_given_its_right_municipality(capsys: Capture, tmp_path: Path, sqlite_url: str) -> None:
    file = document(tmp_path / "plan.docx", municipality="Tranås kommun")
    said(capsys, "plan", "import", file)
    said(capsys, "plan", "import", file, "--municipality", "Mjölby kommun")
    assert said(capsys, "plan", "show")["organisation"] == installation(sqlite_url) == "Mjölby kommun"


def test_a_dry_run_of_another_municipalitys_plan_tells_of_it(capsys: Capture, tmp_path: Path) -> None:
    said(capsys, "plan", "import", document(tmp_path / "plan.docx"))
    other = document(tmp_path / "annan.docx", year=2026, municipality="Tranås kommun")
    assert main(["plan", "import", other, "--dry-run", "--json"]) == 0
    output = capsys.readouterr()
    assert json.loads(output.out)["year"] == 2026
    assert "a plan of Tranås kommun" in output.err


def test_a_plan_that_names_no_municipality_is_of_the_one_that_is_here(
    capsys: Capture, tmp_path: Path, sqlite_url: str
) -> None:
    said(capsys, "plan", "import", document(tmp_path / "plan.docx"))
    said(capsys, "plan", "import", document(tmp_path / "nästa.docx", year=2026, municipality="antagen i december"))
    assert said(capsys, "plan", "show")["organisation"] == installation(sqlite_url) == "Mjölby kommun"


@pytest.mark.parametrize("header", ["enhet;namn;upn;roll", "Enhet;Namn;E-post", "Ansvarig;Enhet;Användarnamn;Telefon"])
def test_an_owner_file_is_no_plan_whatever_board_is_given(capsys: Capture, tmp_path: Path, header: str) -> None:
    units = ("Ekonomi", "HR och lön", "Kommunikation", "Trygg och säker", "IT", "Kansli", "Näringsliv")
    rows = [f"{unit};Enhetschef {unit};enhetschef.{number}@mjolby.example;ägare" for number, unit in enumerate(units)]
    csv = tmp_path / "ansvariga.csv"
    csv.write_text("\n".join([header, *rows]), "utf-8")
    book = excel(tmp_path / "ansvariga.xlsx", {"Blad1": [tuple(line.split(";")) for line in (header, *rows)]})
    for file in map(str, (csv, book)):
        told = refused(capsys, "plan", "import", file, "--board", "Kommunstyrelsen", "--year", "2026")
        assert told.strip() == (
            f"{file} looks like an owner file, not a plan. Import it with: tertialbot owners import {file}"
        )
    assert "no such plan" in refused(capsys, "plan", "show")


@pytest.mark.parametrize("ending", ["csv", "xlsx", "docx", "txt"])
def test_a_plan_is_no_owner_file(capsys: Capture, tmp_path: Path, ending: str) -> None:
    file = str(PLAN_FILE)
    if ending == "docx":
        file = document(tmp_path / "plan.docx")
    elif ending != "txt":
        rows = [("Verksamhetsplan 2026", ""), ("Aktivitet", "Ansvarig"), ("Ny skolplan (A)", "Ekonomi")]
        file = str(tmp_path / f"plan.{ending}")
        if ending == "csv":
            Path(file).write_text("\n".join(map(";".join, rows)), "utf-8")
        else:
            excel(Path(file), {"Blad1": rows})
    told = refused(capsys, "owners", "import", file)
    assert told.strip() == f"{file} looks like a plan, not an owner file. Import it with: tertialbot plan import {file}"
