"""What cannot be seen is stored from no document: planted in a file, then looked for in everything that is kept."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.cli.program import main
from storage.database import Database
from storage.tables import metadata
from tests.bot.documents.making import Heading, Part, Rows, Text, excel, word

pytestmark = pytest.mark.slow

HIDDEN = "\u202e\u2066\u200b\u200d\u200f\u00ad\u2060\ufeff\U000e0041\u3164"
POLICY = f"Revidering kon{HIDDEN}kurrenspolicy"
ROWS = [("Aktivitet", "Ansvarig", "Samverkan med"), (f"{POLICY} (A)", f"Eko{HIDDEN}nomi", f"K{HIDDEN}SF")]
PARTS: list[Part] = [
    Heading("Verksamhetsplan 2025"),
    Text("Kommunstyrelsen, Mjölby kommun"),
    Heading(f"3.1 Kommunfullmäktiges {HIDDEN}mål 1", 2),
    Rows(ROWS),
]
HEAD = "Verksamhetsplan 2025\nKommunstyrelsen, Mjölby kommun\n3.1 Kommunfullmäktiges mål 1\n"


def as_word(path: Path) -> Path:
    return word(path.with_suffix(".docx"), PARTS)


def as_excel(path: Path) -> Path:
    return excel(path.with_suffix(".xlsx"), {f"Plan{HIDDEN[0]}": [["Verksamhetsplan 2025"], *ROWS]})


def as_text(path: Path) -> Path:
    made = path.with_suffix(".txt")
    made.write_text(HEAD + "\n".join("\t".join(row) for row in ROWS) + "\n", "utf-8")
    return made


def as_csv(path: Path) -> Path:
    made = path.with_suffix(".csv")
    made.write_text("\n".join(";".join(row) for row in ROWS) + "\n", "utf-8")
    return made


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sqlite_url: str) -> None:
    for name in ("MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppType", "MicrosoftAppTenantId"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    monkeypatch.chdir(tmp_path)


def stored(url: str) -> str:
    """Every value of every table."""
    with closing(Database(url)) as database, database.begin() as connection:
        rows = [row for table in metadata.sorted_tables for row in connection.execute(select(table))]
    return "\n".join(str(tuple(row)) for row in rows)


def found(url: str) -> set[str]:
    kept = stored(url)
    return {char for char in HIDDEN if char in kept or char.encode("unicode_escape").decode() in kept}


@pytest.mark.parametrize("made", [as_word, as_excel, as_text, as_csv])
def test_a_plan_is_stored_without_what_cannot_be_seen(
    made: Callable[[Path], Path], tmp_path: Path, sqlite_url: str
) -> None:
    path = made(tmp_path / f"plan{HIDDEN[0]}")
    who = ("--board", "Kommunstyrelsen", "--year", "2025", "--municipality", "Mjölby kommun")
    assert main(["plan", "import", str(path), *who]) == 0
    assert "Revidering konkurrenspolicy" in stored(sqlite_url)
    assert found(sqlite_url) == set()


def test_the_owner_file_is_stored_without_what_cannot_be_seen(tmp_path: Path, sqlite_url: str) -> None:
    assert main(["plan", "import", str(as_word(tmp_path / "plan"))]) == 0
    line = f"Eko{HIDDEN}nomi;Enhets{HIDDEN}chef;eko{HIDDEN}@mjolby.example;ägare"
    (tmp_path / "owners.csv").write_text(f"en{HIDDEN}het;namn;upn;roll\n{line}\n", "utf-8")
    assert main(["owners", "import", "owners.csv"]) == 0
    assert "eko@mjolby.example" in stored(sqlite_url)
    assert found(sqlite_url) == set()
