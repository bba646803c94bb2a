"""Small files that would cost their reader dearly."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import docx
import openpyxl
from reportlab.pdfgen.canvas import Canvas

from tests.hostile.texts import texts

SIZE = 30_000
ENTITIES = "<!DOCTYPE x [<!ENTITY a0 'aaaaaaaaaa'>{}]>".format(
    "".join(f"<!ENTITY a{number} '{f'&a{number - 1};' * 10}'>" for number in range(1, 10))
)
PLAN = "Verksamhetsplan 2025\nKommunstyrelsen\n1. Mål\n1.1 Kommunfullmäktiges mål 1 till nämnden\nAktivitet Ansvarig\n"
FILLINGS = {
    "spaces": " \u00a0" * SIZE,
    "lines": "\n" * SIZE,
    "spaced lines": " \n" * SIZE,
    "brackets": "(P " * (SIZE // 3),
    "types": "(" + "p " * (SIZE // 2),
    "marks": "a" + "\u0300\u0327" * (SIZE // 2),
    "one word": "a" * SIZE,
    "hyphens": "-" * SIZE,
    "numbers": "1.1 " * (SIZE // 4),
    "numbered lines": "1.1 Mål\n" * (SIZE // 8),
    "dots": "." * SIZE,
    "titles": "Ny skola (P)\tHR\n" * (SIZE // 16),
    "labels": "Ansvarig: " * (SIZE // 10),
    "commas": "HR, " * (SIZE // 4),
    "bullets": "• a\n" * (SIZE // 4),
    "quotes": '"' * SIZE,
    "divided words": "a-\n" * (SIZE // 3),
}


def every(folder: Path) -> Iterator[Path]:
    for name, text in FILLINGS.items():
        yield from (_written(folder / f"{name}.{end}", text, write) for end, write in WRITERS.items())
    for number, text in enumerate(islice(texts(5, SIZE), 6)):
        yield from (_written(folder / f"odd {number}.{end}", text, write) for end, write in WRITERS.items())
    yield from _workbooks(folder)
    yield from _packages(folder)
    yield from _pdfs(folder)


def _written(path: Path, text: str, write: Callable[[Path, str], None]) -> Path:
    write(path, text)
    return path


def _txt(path: Path, text: str) -> None:
    path.write_text(PLAN + text, "utf-8", errors="replace")


def _csv(path: Path, text: str) -> None:
    path.write_text(f"Aktivitet;Ansvarig;Samverkan\nNy skola (P);{text}\n{text};HR;x\n", "utf-8", errors="replace")


def _legible(text: str) -> str:
    return "".join(char for char in text if char >= " " or char in "\n\t")


def _docx(path: Path, text: str) -> None:
    document = docx.Document()
    for line in PLAN.splitlines():
        document.add_paragraph(line)
    document.add_paragraph(_legible(text)[: SIZE // 4])
    table = document.add_table(2, 3)
    for cell, said in zip(
        (*table.rows[0].cells, *table.rows[1].cells), ("Aktivitet", "Ansvarig", "x", text, "HR", ""), strict=True
    ):
        cell.text = _legible(said)[: SIZE // 4]
    document.save(str(path))


def _xlsx(path: Path, text: str) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Aktivitet", "Ansvarig", "Samverkan"])
    for _ in range(3):
        sheet.append([_legible(text)[:30_000], _legible(text)[:30_000], "HR"])
    book.save(path)


WRITERS: dict[str, Callable[[Path, str], None]] = {"txt": _txt, "csv": _csv, "docx": _docx, "xlsx": _xlsx}


def _workbooks(folder: Path) -> Iterator[Path]:
    """A few kB each, with cells and areas that reach to a sheet's last corner."""
    for name, corner, merged in (
        ("far cell", "XFD1048576", ()),
        ("one area", "B2", ("A1:XFD1048576",)),
        ("many areas", "B2", tuple(f"A{row}:XFD{row + 40}" for row in range(1, 40_000, 41))),
    ):
        book = openpyxl.Workbook()
        sheet = book.active
        assert sheet is not None
        sheet["A1"], sheet[corner] = "Aktivitet", "HR"
        book.save(path := folder / f"{name}.xlsx")
        areas = "".join(f'<mergeCell ref="{area}"/>' for area in merged)
        _changed(path, "xl/worksheets/sheet1.xml", "</sheetData>", f"</sheetData><mergeCells>{areas}</mergeCells>")
        yield path
    (path := folder / "wide.csv").write_text(";" * SIZE + "\nAktivitet;Ansvarig\n" + "a;b\n" * 20_000, "utf-8")
    yield path
    (path := folder / "one cell.csv").write_text("Aktivitet;Ansvarig\n" + "a" * 3_000_000 + ";HR\n", "utf-8")
    yield path


def _packages(folder: Path) -> Iterator[Path]:
    for end, part in ((".docx", "word/document.xml"), (".xlsx", "xl/worksheets/sheet1.xml")):
        {".docx": _docx, ".xlsx": _xlsx}[end](path := folder / f"entities{end}", "x")
        _changed(path, part, "?>", f"?>{ENTITIES}")
        _changed(path, part, "Aktivitet", "&a9;")
        yield path
        {".docx": _docx, ".xlsx": _xlsx}[end](path := folder / f"deep{end}", "x")
        _changed(path, part, "Aktivitet", "<a>" * 5_000 + "</a>" * 5_000)
        yield path
    _docx(path := folder / "wide cell.docx", "x")
    _changed(path, "word/document.xml", "<w:tcPr>", '<w:tcPr><w:gridSpan w:val="200000000"/>')
    yield path


def _changed(path: Path, part: str, before: str, after: str) -> None:
    """One part of a package, its first `before` exchanged."""
    with zipfile.ZipFile(path) as package:
        held = {name: package.read(name) for name in package.namelist()}
    held[part] = held[part].decode().replace(before, after, 1).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in held.items():
            package.writestr(name, content)


def _pdfs(folder: Path) -> Iterator[Path]:
    canvas = Canvas(str(path := folder / "points.pdf"))
    for number in range(2_000):
        canvas.drawString(40 + number % 500, 800 - number % 700, "Aktivitet (P)")
    canvas.save()
    yield path
    canvas = Canvas(str(path := folder / "lines.pdf"))
    canvas.drawString(40, 800, "Aktivitet Ansvarig")
    for number in range(1_500):
        canvas.line(0, number / 2, 600, number / 2)
        canvas.line(number / 2, 0, number / 2, 800)
    canvas.save()
    yield path
    content = zlib.compress(b"BT /F1 9 Tf " + b"(a) Tj " * 100 + b" " * 80_000_000 + b"ET")
    head = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    head += b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n"
    body = io.BytesIO(head + b"4 0 obj<</Filter/FlateDecode/Length %d>>stream\n" % len(content) + content)
    (path := folder / "unpacks.pdf").write_bytes(body.getvalue() + b"\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
    yield path
