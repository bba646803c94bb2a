"""The program as an operator meets it: arguments in, output and exit code out."""

from __future__ import annotations

import json
from contextlib import closing
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from bot.cli.program import main
from storage.database import Database

pytestmark = pytest.mark.slow

EXAMPLE = Path(__file__).parents[2] / "bot/rehearsal/example"
PLAN_FILE, OWNERS_FILE = EXAMPLE / "verksamhetsplan-2025-ksf.txt", EXAMPLE / "ansvariga-2025.csv"

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, database_url: str) -> Path:
    for name in ("MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppType", "MicrosoftAppTenantId", "PORT", "HOST"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(capsys: Capture, *arguments: str) -> dict[str, Any]:
    capsys.readouterr()
    assert main([*arguments, "--json"]) == 0
    document: dict[str, Any] = json.loads(capsys.readouterr().out)
    return document


def refused(capsys: Capture, *arguments: str) -> str:
    capsys.readouterr()
    assert main(arguments) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert "Traceback" not in output.err
    return output.err


def test_the_bundled_plan_is_imported_shown_and_followed_up(capsys: Capture) -> None:
    imported = said(capsys, "plan", "import", str(PLAN_FILE))
    assert (imported["board"], imported["year"], imported["activities"], imported["surveys"]) == (
        "Kommunstyrelsen",
        2025,
        39,
        2,
    )
    assert imported["goals"] == 8  # three and four goals, and the priorities within the core assignment
    assert said(capsys, "owners", "import", str(OWNERS_FILE))["owners"] == 9
    plan = said(capsys, "plan", "show")
    assert len({activity["id"] for activity in plan["activities"]}) == 39
    opened = said(capsys, "round", "open", "--tertial", "2025-T1")
    assert (opened["state"], sum(opened["deliveries"].values())) == ("open", 9)
    said(capsys, "round", "close")
    published = said(capsys, "round", "publish")
    assert (published["state"], published["reported"], published["activities"]) == ("published", 0, 39)
    assert said(capsys, "digest")["recorded"] is True
    assert said(capsys, "digest")["recorded"] is False


def test_importing_the_same_plan_again_changes_nothing(capsys: Capture) -> None:
    said(capsys, "plan", "import", str(PLAN_FILE))
    first = said(capsys, "plan", "show")
    said(capsys, "plan", "import", str(PLAN_FILE))
    assert said(capsys, "plan", "show") == first


def test_a_dry_run_stores_nothing(capsys: Capture) -> None:
    said(capsys, "plan", "import", str(PLAN_FILE), "--dry-run")
    assert "no such plan" in refused(capsys, "plan", "show")


def test_a_dry_run_names_the_workbook_it_wrote(capsys: Capture, own_folder: Path) -> None:
    assert main(["plan", "import", str(PLAN_FILE), "--dry-run", "--out", "granskning.xlsx"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("Granskningsboken ligger i granskning.xlsx.")
    assert (own_folder / "granskning.xlsx").exists()


@pytest.mark.parametrize("year", ["0", "-5", "99999"])
def test_a_year_that_no_tertial_can_be_of_is_refused(capsys: Capture, year: str) -> None:
    assert f"{year} is no year of a plan" in refused(capsys, "plan", "import", str(PLAN_FILE), "--year", year)


def test_a_wrong_owner_file_is_told_row_by_row_and_nothing_is_stored(capsys: Capture, own_folder: Path) -> None:
    said(capsys, "plan", "import", str(PLAN_FILE))
    wrong = own_folder / "ansvariga.csv"
    wrong.write_text("enhet;namn;upn;roll\nSkolan;Rektor;rektor@x.se;ägare\nEkonomi;Chef;c@x.se;kung\n", "utf-8")
    said_so = refused(capsys, "owners", "import", str(wrong))
    assert "Rad 2" in said_so
    assert "Rad 3" in said_so
    assert said(capsys, "owners", "check")["unreachable"] == []


def test_an_owner_file_saved_by_excel_is_read(capsys: Capture, own_folder: Path) -> None:
    said(capsys, "plan", "import", str(PLAN_FILE))
    saved = own_folder / "ansvariga.csv"
    saved.write_bytes("enhet;namn;upn;roll\r\nEkonomi;Enhetschef;chef@x.se;ägare\r\n".encode("cp1252"))
    assert said(capsys, "owners", "import", str(saved))["owners"] == 1


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("plan", "import", "saknas.txt"), "There is no file"),
        (("round", "open"), "plan import"),
        (("ask", "hur går det?"), "plan import"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_line(capsys: Capture, arguments: tuple[str, ...], reason: str) -> None:
    assert reason in refused(capsys, *arguments)


@pytest.mark.parametrize("arguments", [("plan", "show"), ("db", "upgrade")])
def test_a_database_of_a_newer_release_is_left_alone(
    capsys: Capture, database_url: str, arguments: tuple[str, ...]
) -> None:
    with closing(Database(database_url)) as database, database.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    assert refused(capsys, *arguments).splitlines()[-1].startswith("The database is of a newer release than this")


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
@pytest.mark.parametrize(
    "arguments",
    [
        ("tick", "--at"),
        ("plan", "show", "--as-of"),
        ("report", "--format", "csv", "--out", "r.csv", "--as-of"),
        ("audit", "export", "--out", "a.csv", "--until"),
    ],
)
def test_a_day_that_no_week_can_be_around_is_wrong_usage(capsys: Capture, arguments: tuple[str, ...], day: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*arguments, day])
    assert ended.value.code == 2
    assert "too far away" in capsys.readouterr().err


def test_a_report_before_any_round_says_that_nothing_was_followed_up(capsys: Capture) -> None:
    said(capsys, "plan", "import", str(PLAN_FILE))
    assert "Nothing was followed up by 20" in refused(capsys, "report", "--format", "csv", "--out", "r.csv")


@pytest.mark.parametrize("arguments", [("report",), ("plan", "export")])
def test_a_document_under_another_ones_name_is_wrong_usage(capsys: Capture, arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*arguments, "--format", "docx", "--out", "r.xlsx"])
    assert ended.value.code == 2
    assert "--out r.xlsx does not fit --format docx" in capsys.readouterr().err


def test_a_format_that_there_is_not_is_told_by_those_there_are_as_one_writes_them(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["plan", "export", "--format", "pdf", "--out", "plan.pdf"])
    assert ended.value.code == 2
    told = capsys.readouterr().err.replace("'", "")
    assert "invalid choice: pdf (choose from xlsx, docx, csv)" in told


def test_the_program_tells_its_version(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"tertialbot {version('tertialbot')}\n"


def test_a_round_without_owners_is_refused_with_the_remedy(capsys: Capture) -> None:
    said(capsys, "plan", "import", str(PLAN_FILE))
    assert "owners import" in refused(capsys, "round", "open", "--tertial", "2025-T1")


def test_a_wrong_tertial_is_wrong_usage(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["round", "open", "--tertial", "hösten"])
    assert stopped.value.code == 2
    assert "write it as 2025-T2" in capsys.readouterr().err


def test_a_wrong_setting_is_told_in_one_line(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MicrosoftAppId", "app")
    monkeypatch.setenv("MicrosoftAppType", "SingelTenant")
    assert refused(capsys, "plan", "show") == (
        "MicrosoftAppType is 'SingelTenant'. Use SingleTenant or UserAssignedMSI.\n"
    )


def test_a_database_that_cannot_be_reached_is_told_in_one_line(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none")
    assert "Check DATABASE_URL" in refused(capsys, "plan", "show")


def test_the_report_is_written_and_its_faults_are_plain(capsys: Capture, own_folder: Path) -> None:
    said(capsys, "plan", "import", str(PLAN_FILE))
    said(capsys, "owners", "import", str(OWNERS_FILE))
    arguments = ["report", "--tertial", "2025-T1", "--format", "docx", "--out"]
    assert "2025-T1 was not followed up" in refused(capsys, *arguments, "t1.docx")
    said(capsys, "round", "open", "--tertial", "2025-T1")
    assert main([*arguments, "t1.docx"]) == 0
    assert (own_folder / "t1.docx").read_bytes().startswith(b"PK")
    assert "Choose another --out." in refused(capsys, *arguments, "no/such/folder/t1.docx")
    assert "was not followed up" in refused(capsys, *arguments, "t1.docx", "--as-of", "2025-01-01")


def test_the_plan_is_shown_as_it_stood_on_a_day(capsys: Capture) -> None:
    said(capsys, "plan", "import", str(PLAN_FILE))
    said(capsys, "owners", "import", str(OWNERS_FILE))
    said(capsys, "round", "open", "--tertial", "2025-T1")
    assert said(capsys, "plan", "show", "--as-of", "2025-01-01")["statuses"] == []
    then = said(capsys, "plan", "show", "--as-of", "2035-01-01")
    assert (then["tertial"], len(then["statuses"]), then["statuses"][0]["status"]) == ("2025-T1", 39, None)


def test_a_wrong_format_is_answered_with_the_right_ones(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["report", "--tertial", "2025-T1", "--format", "odt", "--out", "x.odt"])
    assert stopped.value.code == 2
    said_last = capsys.readouterr().err.splitlines()[-1]
    assert all(form in said_last for form in ("odt", "docx", "pdf", "xlsx", "csv"))


def test_a_plan_of_another_year_is_answered_with_what_is_stored(capsys: Capture) -> None:
    said(capsys, "plan", "import", str(PLAN_FILE))
    told = refused(capsys, "report", "--tertial", "2024-T1", "--format", "pdf", "--out", "x.pdf")
    assert told == "There is no such plan. Stored: Kommunstyrelsen 2025.\n"


def test_plans_of_another_tenant_are_told_of(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was tried in local mode, before the tenant was set."""
    assert "MicrosoftAppTenantId" not in refused(capsys, "plan", "show")
    said(capsys, "plan", "import", str(PLAN_FILE))
    monkeypatch.setenv("MicrosoftAppTenantId", "5b6f3f9d-7f0b-4f0e-9a35-3c64f1f0a7d1")
    told = refused(capsys, "plan", "show")
    assert "another tenant's: correct MicrosoftAppTenantId if it was changed. Run: tertialbot plan import FILE" in told


def test_everything_that_the_app_package_lacks_is_told_at_once(capsys: Capture) -> None:
    told = refused(capsys, "teams-app", "build", "--out", "tertialbot.zip").splitlines()
    names = ["MicrosoftAppId", "TEAMS_APP_ORGANISATION", "TEAMS_APP_WEBSITE", "PUBLIC_URL"]
    assert [line.partition(" ")[0] for line in told] == names
    assert not Path("tertialbot.zip").exists()


def owner_file(folder: Path, *rows: tuple[str, str]) -> str:
    """Of unit and the name before @."""
    path = folder / "ansvariga.csv"
    lines = (f"{unit};{name.capitalize()};{name}@x.se;ägare" for unit, name in rows)
    path.write_text("\n".join(["enhet;namn;upn;roll", *lines]), "utf-8")
    return str(path)


def test_the_import_says_which_owners_get_no_card(capsys: Capture, own_folder: Path) -> None:
    """One who comes second for one unit and first for another gets a card, and a round gives it to nobody else."""
    said(capsys, "plan", "import", str(PLAN_FILE))
    owners = owner_file(own_folder, ("Ekonomi", "eva"), ("Ekonomi", "hans"), ("Ekonomi", "ida"), ("HR och lön", "ida"))
    assert said(capsys, "owners", "import", owners)["owners_without_card"] == ["hans@x.se"]
    opened = said(capsys, "round", "open", "--tertial", "2025-T1")
    assert [each["upn"] for each in opened["people"]] == ["eva@x.se", "ida@x.se"]


def test_it_says_so_in_words_with_the_first_names(capsys: Capture, own_folder: Path) -> None:
    said(capsys, "plan", "import", str(PLAN_FILE))
    owners = owner_file(own_folder, *(("Ekonomi", f"person{number}") for number in range(20)))
    capsys.readouterr()
    assert main(["owners", "import", owners]) == 0
    told = capsys.readouterr().out
    assert "19 av 20 ansvariga får inget kort när en omgång öppnas." in told
    assert "  Person1 (person1@x.se)\n" in told
    assert "  och 9 till. Alla står i svaret med --json.\n" in told


def test_where_everybody_gets_a_card_nothing_is_said_of_it(capsys: Capture) -> None:
    said(capsys, "plan", "import", str(PLAN_FILE))
    capsys.readouterr()
    assert main(["owners", "import", str(OWNERS_FILE)]) == 0
    assert "inget kort" not in capsys.readouterr().out
