"""What the program writes for other programs, as they meet it."""

from __future__ import annotations

import csv
import hashlib
import json
import re
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import Any

import duckdb
import icalendar
import pytest

from bot.cli.program import main
from bot.settings import LOCAL_TENANT
from plan.measure import MeasureAct, MeasureEntry
from plan.model import Report, Status
from plan.star.version_1 import TABLES
from plan.tertial import Tertial
from storage import audits, measures, reports
from storage.database import Database
from storage.ids import new_id
from tests.deploy.dockerfile import DEPLOY
from tests.storage.examples import NOW, Stored, judge, measure, open_round, store

pytestmark = pytest.mark.slow

FORMULA = '=HYPERLINK("http://x.example"; "läs")\nandra raden'
SECRET, SECRET_DAY = "Zkvintorp", "2026-03-02"
GUIDE = (DEPLOY / "guide" / "analys.md").read_text("utf-8")
OF_TYPE: dict[str, Any] = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": {"true": True, "false": False}.__getitem__,
    "date": date.fromisoformat,
    "datetime": datetime.fromisoformat,
}


@pytest.fixture
def stored(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stored:
    """A round with an open answer, and one that is protected."""
    for name in ("MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppType", "MicrosoftAppTenantId"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.chdir(tmp_path)
    with closing(Database(database_url)) as database, database.begin() as connection:
        held = store(connection, LOCAL_TENANT)
        opened = open_round(connection, held, Tertial(2025, 2))
        measure(connection, held)
        for activity, comment, finish in zip(
            held.activities, (FORMULA, SECRET), (date(2025, 12, 15), date.fromisoformat(SECRET_DAY)), strict=True
        ):
            given = Report(
                new_id(),
                activity.id,
                opened.tertial,
                Status.DELAYED,
                NOW,
                held.person.id,
                comment,
                finish,
                round_id=opened.id,
            )
            assert reports.append(connection, held.plan_id, given, given.id)
            act, by = MeasureAct.STATED, held.person.id
            entry = MeasureEntry(new_id(), activity.id, opened.tertial, act, NOW, by, comment, finish)
            assert measures.append(connection, held.plan_id, entry, entry.id)
        judge(connection, held)
    return held


def exported(out: str = "data") -> dict[str, bytes]:
    assert main(["export", "data", "--out", out]) == 0
    return {each.name: each.read_bytes() for each in Path(out).iterdir()}


def package() -> dict[str, Any]:
    told: dict[str, Any] = json.loads(Path("data/datapackage.json").read_text("utf-8"))
    return told


def table_of(resource: dict[str, Any]) -> list[list[Any]]:
    """The CSV with the types that the package tells of."""
    fields = resource["schema"]["fields"]
    with Path("data", resource["path"]).open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    assert header == [each["name"] for each in fields]
    return [
        [OF_TYPE[each["type"]](cell) if cell else None for each, cell in zip(fields, row, strict=True)] for row in rows
    ]


def test_the_package_tells_of_every_file_and_the_files_are_as_it_tells(stored: Stored) -> None:
    written = exported()
    told = package()
    resources = {each["name"]: each for each in told["resources"]}
    assert {"activity", "goal", "unit", "report", "round"} <= set(resources)
    files = [each for resource in resources.values() for each in (resource, resource["alternate"])]
    assert set(written) == {"datapackage.json", *(each["path"] for each in files)}
    assert (told["name"], told["version"]) == ("tertialbot-data-v1", "1.0.0")
    for each in files:
        assert each["hash"] == f"sha256:{hashlib.sha256(written[each['path']]).hexdigest()}"
    assert all(field["description"] for each in resources.values() for field in each["schema"]["fields"])


def test_the_rows_are_as_their_schemas_promise(stored: Stored) -> None:
    exported()
    resources = {each["name"]: each for each in package()["resources"]}
    for each in resources.values():
        rows, names = table_of(each), [field["name"] for field in each["schema"]["fields"]]
        assert rows, each["name"]
        columns = {name: [row[place] for row in rows] for place, name in enumerate(names)}
        for field in each["schema"]["fields"]:
            limits, held = field.get("constraints", {}), columns[field["name"]]
            assert None not in held or "required" not in limits, field["name"]
            assert {*held} - {None} <= {*limits.get("enum", held)}, field["name"]
        for key in each["schema"].get("foreignKeys", ()):
            other = resources[key["reference"]["resource"]]
            place = [field["name"] for field in other["schema"]["fields"]].index(key["reference"]["fields"][0])
            assert {*columns[key["fields"][0]]} - {None} <= {row[place] for row in table_of(other)}
        keys = list(zip(*(columns[name] for name in each["schema"].get("primaryKey", names)), strict=True))
        assert len(keys) == len(set(keys))


def test_parquet_says_what_the_csv_says_and_every_text_as_it_was_written(stored: Stored) -> None:
    exported()
    resources = {each["name"]: each for each in package()["resources"]}
    for table in TABLES:
        plain = table_of(resources[table.name])
        found = duckdb.execute(f"SELECT * FROM 'data/{table.name}.parquet'").fetchall()  # noqa: S608 - ours
        unguarded = [[cell[1:] if cell == f"'{FORMULA}" else cell for cell in row] for row in plain]
        assert [list(row) for row in found] == unguarded, table.name
    assert FORMULA in duckdb.execute("SELECT comment FROM 'data/report.parquet' ORDER BY withheld").fetchone()  # type: ignore[operator]


def test_the_guides_questions_find_in_duckdb_what_was_answered(stored: Stored) -> None:
    exported()
    standing, delayed, then, missing = (
        duckdb.execute(each).fetchall() for each in re.findall(r"```sql\n(.*?)```", GUIDE, re.DOTALL)
    )
    assert standing == [("Försenad", 2)]
    assert sorted((title, str(finish)) for title, _, finish, _ in delayed) == [
        ("Införande av digital post", "2025-12-15"),
        ("Kontinuitetshantering 2.0", "None"),
    ]
    assert {status for _, status in then} == {"delayed"}
    assert len(then) == 2
    assert missing == []


def test_the_guide_tells_of_every_table_and_of_every_column_by_which_they_hang_together() -> None:
    for table in TABLES:
        (row,) = re.findall(rf"^\| `{table.name}` \| .* \| (.*) \|$", GUIDE, re.MULTILINE)
        assert set(re.findall(r"\w+", row)) <= set(table.header)
    for table_name, column in re.findall(r"`(\w+)\[(\w+)\]`", GUIDE):
        assert column in next(each.header for each in TABLES if each.name == table_name)


@pytest.mark.parametrize("name", ["tertialbot.pbids", "tertialbot-mapp.pbids"])
def test_a_power_bi_file_names_one_source_and_holds_no_password(name: str) -> None:
    told = json.loads((DEPLOY / "analysis" / name).read_text("utf-8"))
    ((only,), version) = told["connections"], told["version"]
    assert (version, only["mode"], only["details"]["protocol"] in ("postgresql", "folder")) == ("0.1", "Import", True)
    assert set(only["details"]["address"]) in ({"server", "database"}, {"path"})


def test_what_is_protected_stands_in_no_file_and_changes_none(stored: Stored, database_url: str) -> None:
    written = exported()
    assert not any(SECRET.encode() in each or SECRET_DAY.encode() in each for each in written.values())
    report = next(each for each in package()["resources"] if each["name"] == "report")
    names = [each["name"] for each in report["schema"]["fields"]]
    secret = next(dict(zip(names, row, strict=True)) for row in table_of(report) if row[names.index("withheld")])
    assert (secret["status"], secret["comment"], secret["finish"]) == ("delayed", None, None)
    with closing(Database(database_url)) as database, database.begin() as connection:
        connection.exec_driver_sql(f"UPDATE report SET comment = '', finish = NULL WHERE comment = '{SECRET}'")  # noqa: S608
    again = exported("again")
    assert {name: again[name] for name in again if name != "datapackage.json"} == {
        name: written[name] for name in written if name != "datapackage.json"
    }


def test_a_folder_that_is_there_keeps_what_is_not_ours_and_the_trail_tells_of_it(
    stored: Stored, database_url: str
) -> None:
    Path("data").mkdir()
    Path("data/mine.txt").write_text("mitt", "utf-8")
    Path("data/report.csv").write_text("gammalt", "utf-8")
    written = exported()
    assert written["mine.txt"] == b"mitt"
    assert written["report.csv"].startswith(b"municipality_id,")
    assert not [name for name in written if "unfinished" in name]
    assert Path("data/report.csv").stat().st_mode & 0o777 == 0o600
    with closing(Database(database_url)) as database, database.begin() as connection:
        acts = [each.act for each in audits.between(connection, stored.municipality_id)]
    assert acts == ["data.export"]


@pytest.mark.parametrize("what", ["link", "file"])
def test_a_link_or_a_file_by_that_name_is_refused(
    stored: Stored, what: str, capsys: pytest.CaptureFixture[str], database_url: str
) -> None:
    Path("there").mkdir()
    if what == "link":
        Path("data").symlink_to("there")
    else:
        Path("data").write_text("mitt", "utf-8")
    assert main(["export", "data", "--out", "data"]) == 1
    assert "Choose another --out." in capsys.readouterr().err
    assert list(Path("there").iterdir()) == []
    with closing(Database(database_url)) as database, database.begin() as connection:
        assert list(audits.between(connection, stored.municipality_id)) == []


def test_without_a_plan_there_is_nothing_to_export(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    monkeypatch.chdir(tmp_path)
    assert main(["export", "data", "--out", "data"]) == 1
    assert "Run: tertialbot plan import FILE" in capsys.readouterr().err
    assert not Path("data").exists()


def days(*arguments: str) -> dict[str, date]:
    """Of each event, read by a library of its own."""
    assert main(["export", "calendar", "--out", "days.ics", *arguments]) == 0
    read: Any = icalendar.Calendar.from_ical(Path("days.ics").read_bytes())
    found = read.walk("VEVENT")
    assert len({str(each["UID"]) for each in found}) == len(found)
    assert all(each["DTSTAMP"].dt.tzinfo for each in found)
    return {str(each["SUMMARY"]): each["DTSTART"].dt for each in found}


def test_the_calendar_has_the_dates_that_may_be_told_and_the_rounds_days(stored: Stored) -> None:
    told = days()
    assert told["Beräknas klart: Införande av digital post"] == date(2025, 12, 15)
    assert told["Sista dagen att svara för tertial 2 2025"] == date(2025, 9, 9)
    assert len(told) == 4  # the protected date is not there, nor rounds that never were
    first = Path("days.ics").read_bytes()
    assert SECRET_DAY.replace("-", "").encode() not in first
    days()
    uids = [
        [line for line in each.splitlines() if line.startswith(b"UID")]
        for each in (first, Path("days.ics").read_bytes())
    ]
    assert uids[0] == uids[1]


def test_the_calendar_of_a_unit_has_what_the_unit_shares(stored: Stored) -> None:
    for named in ("Ekonomi", "it och digitalisering", "digitalisering"):
        assert "Beräknas klart: Införande av digital post" in days("--unit", named)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("--out", "days.ics", "--unit", "Vägar"),
            "'Vägar' fits 0 units of Kommunstyrelsen 2025. Write one of: IT och",
        ),
        (("--out", "days.ics", "--unit", "o"), "fits 2 units"),
        (("--out", "days.txt"), "Name a file that ends in .ics."),
    ],
)
def test_a_calendar_that_cannot_be_made_says_why(
    stored: Stored, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    assert main(["export", "calendar", *arguments]) == 1
    assert said in capsys.readouterr().err
    assert not Path("days.ics").exists()
