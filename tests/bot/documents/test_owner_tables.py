"""A table of owners is found in whatever file a program saves it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from openpyxl import Workbook

from bot.documents import Unreadable, read_rows, rows
from tests.bot.documents.making import excel

HEADER = ("enhet", "namn", "upn", "roll")
BODY = ("Näringsliv och marknad", "Enhetschef", "chef@mjolby.example", "ägare")
FOUND = dict(zip(HEADER, BODY, strict=True))


def text(divider: str, above: str = "", encoding: str = "utf-8") -> Callable[[Path], object]:
    whole = above + "".join(divider.join(row) + "\r\n" for row in (HEADER, BODY))
    return lambda path: path.with_suffix(".csv").write_bytes(whole.encode(encoding))


def workbook(path: Path) -> None:
    sheets: dict[str, list[tuple[object, ...]]] = {"Tom": [], "Ägare": [("Ägare 2025",), (), HEADER, BODY]}
    excel(path.with_suffix(".xlsx"), dict(sheets))


@pytest.mark.parametrize(
    ("make", "number"),
    [
        (text(";"), 2),
        (text(",", encoding="cp1252"), 2),
        (text("\t", encoding="utf-16"), 2),
        (text(";", above="sep=;\r\n"), 3),
        (text(";", above="\r\nÄgare 2025\r\n"), 4),
        (workbook, 4),
    ],
)
def test_its_rows_are_read_with_their_numbers(tmp_path: Path, make: Callable[[Path], object], number: int) -> None:
    make(tmp_path / "owners")
    (path,) = tmp_path.iterdir()
    assert read_rows(path) == [(number, FOUND)]


@pytest.mark.parametrize(
    ("name", "content", "remedy"),
    [
        ("owners.csv", b"\x00\x01;\x02", "right ending"),
        ("owners.csv", b"", "is empty"),
        ("owners.csv", b"enhet;namn;upn;Upn;roll\na;b;c;d;e", "two columns that are called upn. Take away one"),
        ("owners.xlsx", b"PK\x03\x04", "Save it as .xlsx again"),
        ("owners.pdf", b"%PDF", "Save it as .csv or .xlsx"),
    ],
)
def test_another_file_is_refused_with_the_remedy(tmp_path: Path, name: str, content: bytes, remedy: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Unreadable, match=remedy):
        read_rows(tmp_path / name)


def test_a_table_has_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "MOST_ROWS", 3)
    (tmp_path / "owners.csv").write_text("enhet;upn\n" + "a;b\n" * 3)
    with pytest.raises(Unreadable, match=r"owners.csv has more than 3 rows. Take away those without"):
        read_rows(tmp_path / "owners.csv")


def test_a_damaged_workbook_is_told_in_one_line(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["enhet", "namn", "upn", "roll"])  # type: ignore[union-attr]
    book.save(tmp_path / "whole.xlsx")
    with zipfile.ZipFile(tmp_path / "whole.xlsx") as whole, zipfile.ZipFile(tmp_path / "owners.xlsx", "w") as damaged:
        for name in whole.namelist():
            content = whole.read(name)
            damaged.writestr(name, content[: len(content) // 2] if "sheet1" in name else content)
    with pytest.raises(Unreadable, match=r"owners\.xlsx is damaged \(\w+\)\. Open it"):
        read_rows(tmp_path / "owners.xlsx")


def test_a_word_document_with_a_sheets_name_is_told_in_one_line(tmp_path: Path) -> None:
    Document().save(str(tmp_path / "owners.xlsx"))
    with pytest.raises(Unreadable, match=r"^[^\n]+\.$"):
        read_rows(tmp_path / "owners.xlsx")


def test_a_table_that_may_not_be_read_is_told_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "owners.csv").write_text("enhet;namn;upn;roll\n")

    def forbidden(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", forbidden)  # root may read everything
    with pytest.raises(Unreadable, match="may not be read"):
        read_rows(tmp_path / "owners.csv")
