"""A played year, every figure reckoned anew from the database's rows, by code that shares nothing with the product."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import random
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import docx
import duckdb
import openpyxl
import pytest

from bot.cli.program import main
from bot.rehearsal import year
from bot.rehearsal.town import town
from plan.calendar import SWEDEN
from plan.tertial import Tertial
from tests.bot import frozen

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

LABELS = {
    "not_started": "Ej påbörjad",
    "on_track": "Pågår enligt plan",
    "at_risk": "Pågår med avvikelse",
    "delayed": "Försenad",
    "paused": "Pausad",
    "done": "Avslutad",
    "dropped": "Avförd",
}
NOT_REPORTED = "Ej rapporterad"
TERTIALS = ("2025-T1", "2025-T2", "2025-T3")


@dataclass
class Reckoned:
    """One tertial: each activity's row, its status, its last one and that of the tertial before; None for no report."""

    rows: list[sqlite3.Row] = field(default_factory=list)
    now: dict[str, str | None] = field(default_factory=dict)
    before: dict[str, str | None] = field(default_factory=dict)
    previous: dict[str, str | None] = field(default_factory=dict)

    @property
    def labels(self) -> Counter[str]:
        return Counter(LABELS[status] if status else NOT_REPORTED for status in self.now.values())

    @property
    def reported(self) -> int:
        return sum(status is not None for status in self.now.values())

    def titles(self, status: str) -> list[str]:
        return [row["title"] for row in self.rows if self.now[row["id"]] == status]

    def new(self, status: str) -> list[str]:
        return [row["title"] for row in self.rows if self.now[row["id"]] == status != self.before[row["id"]]]

    @property
    def changed(self) -> list[str]:
        pairs = ((row["title"], self.previous[row["id"]], self.now[row["id"]]) for row in self.rows)
        return [title for title, before, now in pairs if before and now and before != now]


def reckon(path: str, tertial: str) -> Reckoned:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        database.row_factory = sqlite3.Row
        found = Reckoned(database.execute("SELECT * FROM activity ORDER BY position").fetchall())
        for row in found.rows:
            reports = database.execute(
                "SELECT tertial, status FROM report WHERE activity_id = ? AND tertial <= ?"
                " ORDER BY tertial, at, sequence",
                (row["id"], tertial),
            ).fetchall()
            own = [each for each in reports if each["tertial"] == tertial]
            earlier = [each["status"] for each in reports if each["tertial"] < tertial]
            found.now[row["id"]] = own[-1]["status"] if own else _carried(earlier)
            found.before[row["id"]] = earlier[-1] if earlier else None
            just_before = [each for each in reports if each["tertial"] == str(Tertial.parse(tertial).previous)]
            found.previous[row["id"]] = just_before[-1]["status"] if just_before else _carried(earlier)
    return found


def _carried(earlier: list[str]) -> str | None:
    """What was finished stays so, until it is answered anew."""
    return earlier[-1] if earlier and earlier[-1] in ("done", "dropped") else None


_TURNED = re.compile(
    r"^Läget .* Del \d av \d\.\n(?:─*\n)*.*· uppföljning tertial .*\n(?:\n*.*, fortsättning\n)?", re.MULTILINE
)
"""Where one page of a post ends and the next begins."""


@dataclass
class Year:
    path: str
    posts: dict[str, str]


async def play(path: str) -> Year:
    posts = {}
    async with town(f"sqlite:///{path}", datetime(2025, 1, 20, 9, tzinfo=SWEDEN)) as place:
        await place.move_in()
        chance = random.Random(2025)  # noqa: S311 - a play, the same each time
        for tertial in TERTIALS:
            said: list[str] = []
            await year.play(place, Tertial.parse(tertial), chance, said.append)
            posts[tertial] = _TURNED.sub("", "\n".join(each for each in said if "· uppföljning tertial" in each))
    return Year(path, posts)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Year:
    return asyncio.run(play(str(tmp_path_factory.mktemp("year") / "year.db")))


@pytest.fixture(params=TERTIALS)
def tertial(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def reckoned(played: Year, tertial: str) -> Reckoned:
    return reckon(played.path, tertial)


@pytest.fixture(autouse=True)
def own_folder(played: Year, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{played.path}")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    capsys.readouterr()
    assert main([*arguments]) == 0
    return json.loads(capsys.readouterr().out)


def written(tertial: str, form: str) -> bytes:
    assert main(["report", "--tertial", tertial, "--format", form, "--out", f"report.{form}"]) == 0
    return Path(f"report.{form}").read_bytes()


def exported() -> Path:
    assert main(["export", "data", "--out", "data"]) == 0
    return Path("data")


def counted(post: str) -> dict[str, int]:
    """The line of statuses."""
    counts = re.search(r"^Alla aktiviteter: (.+)\.$", post, re.MULTILINE)
    assert counts
    return {label: int(count) for count, label in re.findall(r". (\d+) ([^,]+)", counts[1])}


def section(post: str, heading: str) -> tuple[int, str]:
    """The count in a heading such as "Avvikelser (3)", and what stands under it; 0 where there is no such heading."""
    after = r"^[A-ZÅÄÖ][^\n·:]* \(\d+\)$|^Målen i sin helhet$|\Z"
    found = re.search(rf"^{heading} \((\d+)\)\n(.*?)(?={after})", post, re.MULTILINE | re.DOTALL)
    return (int(found[1]), found[2]) if found else (0, "")


def tables(content: bytes) -> Iterator[list[list[str]]]:
    for table in docx.Document(io.BytesIO(content)).tables:
        yield [[cell.text for cell in row.cells] for row in table.rows]


def table(content: bytes, *header: str) -> list[list[str]]:
    return next((rows[1:] for rows in tables(content) if tuple(rows[0][: len(header)]) == header), [])


def test_the_post_has_the_figures_of_the_database(played: Year, tertial: str, reckoned: Reckoned) -> None:
    post = played.posts[tertial]
    assert f"\n{reckoned.reported} av {len(reckoned.rows)} rapporterade. " in post
    assert counted(post) == dict(reckoned.labels)
    deviating = sum(len(reckoned.titles(status)) for status in ("at_risk", "delayed", "paused"))
    for heading, titles in (
        ("Ändrat sedan förra tertialet", reckoned.changed),
        ("Avslutade det här tertialet", reckoned.new("done")),
        ("Avförda det här tertialet", reckoned.new("dropped")),
    ):
        count, text = section(post, heading)
        assert count == len(titles), heading
        assert all(title in text for title in titles), heading
    assert section(post, "Avvikelser")[0] == deviating


def test_the_round_and_the_questions_give_the_same_figures(
    tertial: str, reckoned: Reckoned, capsys: pytest.CaptureFixture[str]
) -> None:
    standing = said(capsys, "round", "status", "--tertial", tertial, "--json")
    assert (standing["reported"], standing["activities"]) == (reckoned.reported, len(reckoned.rows))
    number = tertial[-1]
    for question, titles in (
        (f"hur många aktiviteter är försenade i tertial {number}?", reckoned.titles("delayed")),
        (f"hur många är avslutade i tertial {number}?", reckoned.titles("done")),
        (f"hur många är pausade i tertial {number}?", reckoned.titles("paused")),
        (f"hur många har rapporterats i tertial {number}?", [""] * reckoned.reported),
    ):
        answer = said(capsys, "ask", question, "--json")
        assert (answer["kind"], answer["value"]) == ("count", len(titles)), question
        if "rapporterats" not in question:
            assert sorted(answer["activities"]) == sorted(titles), question


def test_the_sheets_hold_every_row_once_with_its_status(tertial: str, reckoned: Reckoned) -> None:
    header, *rows = csv.reader(io.StringIO(written(tertial, "csv").decode("utf-8-sig")), delimiter=";")
    book = openpyxl.load_workbook(io.BytesIO(written(tertial, "xlsx")))
    facts = [[cell.value for cell in row] for row in book["Fakta"].iter_rows()]
    assert [str(cell) for cell in facts[0]] == header
    expected = [(row["title"], LABELS.get(reckoned.now[row["id"]] or "", NOT_REPORTED)) for row in reckoned.rows]
    title, status = header.index("Aktivitet"), header.index("Status")
    assert [(row[title], row[status]) for row in rows] == expected
    assert [(row[title], row[status]) for row in facts[1:]] == expected
    assert all(isinstance(row[0], int) for row in facts[1:])
    sheets = [sheet for sheet in book if [cell.value for cell in sheet[1]] == facts[0] and sheet.title != "Fakta"]
    by_goal = [str(row[title].value) for sheet in sheets for row in sheet.iter_rows(min_row=2)]
    assert sorted(by_goal) == sorted(name for name, _ in expected)


@pytest.mark.parametrize("form", ["parquet", "csv"])
def test_duckdb_gets_the_posts_figures_from_the_exported_tables(played: Year, tertial: str, form: str) -> None:
    exported()
    post = played.posts[tertial]

    def asked(query: str) -> list[Any]:
        named = re.sub(r"\b(standing|status|activity|response)\.FILE", rf"'data/\1.{form}'", query)
        return duckdb.execute(named, {"tertial": tertial}).fetchall()

    by_label = asked(
        "SELECT coalesce(label, 'Ej rapporterad'), count(*) FROM standing.FILE LEFT JOIN status.FILE USING (status) "
        "WHERE tertial = $tertial GROUP BY ALL"
    )
    assert dict(by_label) == counted(post)
    deviating = asked(
        "SELECT title FROM standing.FILE JOIN status.FILE USING (status) JOIN activity.FILE USING (activity_id) "
        "WHERE tertial = $tertial AND deviation"
    )
    number, told = section(post, "Avvikelser")
    assert number == len(deviating) > 0
    assert all(title in told for (title,) in deviating)
    ((reported, of),) = asked("SELECT sum(reported), sum(activities) FROM response.FILE WHERE tertial = $tertial")
    assert f"\n{reported} av {of} rapporterade. " in post


def test_the_exported_rows_are_those_of_the_boards_workbook(tertial: str) -> None:
    """As a person sees who has opened both."""
    folder = exported()
    book = openpyxl.load_workbook(io.BytesIO(written(tertial, "xlsx")))
    header, *facts = [[cell.value for cell in row] for row in book["Fakta"].iter_rows()]
    wanted = [[row[header.index(name)] for name in ("Aktivitet", "Status", "Beräknas klart")] for row in facts]

    def table_of(name: str) -> list[dict[str, str]]:
        return list(csv.DictReader((folder / f"{name}.csv").read_text("utf-8").splitlines()))

    titles = {row["activity_id"]: row["title"] for row in table_of("activity")}
    labels = {row["status"]: row["label"] for row in table_of("status")}
    reports = {row["report_id"]: row for row in table_of("report")}
    found = [
        [
            titles[row["activity_id"]],
            labels.get(row["status"], NOT_REPORTED),
            reports.get(row["report_id"], {}).get("finish", ""),
        ]
        for row in table_of("standing")
        if row["tertial"] == tertial
    ]
    assert sorted(found) == sorted([title, status, str(day or "")[:10]] for title, status, day in wanted)


def test_the_document_has_the_figures_of_the_database(tertial: str, reckoned: Reckoned) -> None:
    content = written(tertial, "docx")
    overview = table(content, "Mål", "○ Ej påbörjad")
    figures = [0 if each == "–" else int(each) for each in overview[-1][1:]]
    labels = reckoned.labels
    assert figures == [*(labels[each] for each in (*LABELS.values(), NOT_REPORTED)), len(reckoned.rows)]
    for column in range(1, len(overview[-1])):
        assert sum(0 if row[column] == "–" else int(row[column]) for row in overview[:-1]) == figures[column - 1]
    units = table(content, "Ansvarig enhet", "Aktiviteter")
    assert units[-1][1:] == [str(len(reckoned.rows)), str(reckoned.reported), str(labels[NOT_REPORTED])]
    assert [row[1] for row in table(content, "Nr", "Aktivitet", "Förra status")] == reckoned.changed
    finished = [row[1] for row in table(content, "Nr", "Aktivitet", "Ansvarig", "Status", "Kommentar")]
    assert finished == [*reckoned.new("done"), *reckoned.new("dropped")]
    deviations = [row[1].split("\n")[0] for row in table(content, "Nr", "Aktivitet och ansvarig")]
    wanted = [each for status in ("delayed", "at_risk", "paused") for each in reckoned.titles(status)]
    assert deviations == wanted


def test_of_a_protected_activity_no_file_and_no_post_tells_the_comment_or_the_date(
    played: Year, tertial: str, reckoned: Reckoned
) -> None:
    header, *rows = csv.reader(io.StringIO(written(tertial, "csv").decode("utf-8-sig")), delimiter=";")
    protected = {row["title"] for row in reckoned.rows if row["protected"]}
    assert len(protected) == 7
    for row in rows:
        if row[header.index("Aktivitet")] in protected:
            assert row[header.index("Beräknas klart")] == ""
            assert row[header.index("Kommentar")] in ("", "Visas inte (skyddad aktivitet)")
            assert row[header.index("Skyddad")] == "Ja"
    post = played.posts[tertial].splitlines()
    for place, line in enumerate(post):
        if line in protected:
            assert "Nytt datum" not in post[place + 1]
            assert post[place + 2] == "Skyddad aktivitet: bara status visas."


def test_the_frozen_hash_is_the_one_that_an_independent_script_reckons(
    played: Year, tertial: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(sqlite3.connect(played.path)) as database:
        at, kept = database.execute(
            "SELECT s.at, s.checksum FROM snapshot s JOIN round r ON r.id = s.round_id WHERE r.tertial = ?", (tertial,)
        ).fetchone()
    assert frozen.checksum(played.path, tertial, at) == kept
    day = at.partition(" ")[0]
    arguments = ("report", "--tertial", tertial, "--as-of", day, "--format", "csv", "--out", "then.csv")
    capsys.readouterr()
    assert main(arguments) == 0
    assert kept in capsys.readouterr().out
