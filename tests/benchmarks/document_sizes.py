"""Large documents, made to be measured: each is told by its name and drawn into a folder."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import openpyxl
from reportlab.pdfgen.canvas import Canvas

HEAD = ("Verksamhetsplan 2026", "Tekniska nämnden, Lillfors kommun", "Nämndmål 1 Hela gator")
HEADER = ("Aktivitet", "Ansvarig", "Samverkan", "Typ")
UNITS = ("Gatuenheten", "VA-enheten", "Parkenheten", "Trafikenheten")


def rows(count: int) -> Iterator[tuple[str, ...]]:
    yield from ((text,) for text in HEAD)
    yield HEADER
    for number in range(count):
        yield f"Ordna plats {number} i centrum", UNITS[number % 4], "KSF", "PAF"[number % 3]


def csv_of(count: int) -> Callable[[Path], Path]:
    def draw(folder: Path) -> Path:
        path = folder / "plan.csv"
        path.write_text("\n".join(";".join(row) for row in rows(count)), "utf-8")
        return path

    return draw


def text_of(count: int) -> Callable[[Path], Path]:
    def draw(folder: Path) -> Path:
        path = folder / "plan.txt"
        path.write_text("\n".join("\t".join(row) for row in rows(count)), "utf-8")
        return path

    return draw


def excel_of(count: int) -> Callable[[Path], Path]:
    def draw(folder: Path) -> Path:
        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet("Plan")
        for row in rows(count):
            sheet.append(row)
        book.save(folder / "plan.xlsx")
        return folder / "plan.xlsx"

    return draw


def word_of(count: int) -> Callable[[Path], Path]:
    def draw(folder: Path) -> Path:
        cells = ("".join(_cell(text) for text in (*row, "", "", "")[:4]) for row in list(rows(count))[3:])
        body = "".join(_paragraph(text) for text in HEAD)
        table = "".join(f"<w:tr>{row}</w:tr>" for row in cells)
        return _word(folder, f"{body}<w:tbl>{table}</w:tbl>")

    return draw


def _cell(text: str) -> str:
    return f"<w:tc>{_paragraph(text)}</w:tc>"


def _paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def _word(folder: Path, body: str) -> Path:
    """A Word document with that body, put where an empty one has its own."""
    empty, path = folder / "empty.docx", folder / "plan.docx"
    docx.Document().save(str(empty))
    with zipfile.ZipFile(empty) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                start, _, rest = content.decode().partition("<w:body>")
                content = f"{start}<w:body>{body}{rest[rest.index('<w:sectPr') :]}".encode()
            new.writestr(name, content)
    return path


def wide_word(folder: Path) -> Path:
    """A cell that says it covers two thousand million columns."""
    cell = '<w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr><w:p><w:r><w:t>Åtgärd</w:t></w:r></w:p></w:tc>'
    return _word(folder, f"{_paragraph(HEAD[0])}<w:tbl><w:tr>{cell}</w:tr></w:tbl>")


def last_corner(folder: Path) -> Path:
    """One text in a sheet's last cell."""
    book = openpyxl.Workbook()
    book.worksheets[0]["XFD1048576"] = "x"
    book.save(folder / "plan.xlsx")
    return folder / "plan.xlsx"


def merged_corner(folder: Path) -> Path:
    """Many texts, and an area merged from the first to the last corner."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows(500):
        sheet.append(row)
    book.save(folder / "old.xlsx")
    merged = b'<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    with zipfile.ZipFile(folder / "old.xlsx") as old, zipfile.ZipFile(folder / "plan.xlsx", "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"</sheetData>", b"</sheetData>" + merged))
    return folder / "plan.xlsx"


def measuring_points(size: int) -> Callable[[Path], Path]:
    def draw(folder: Path) -> Path:
        path = folder / "plan.csv"
        line = "2026-01-01T00:00:00;17,25;18,50;19,75;4\n"
        path.write_text(line * (size // len(line)), "utf-8")
        return path

    return draw


def semicolons(size: int) -> Callable[[Path], Path]:
    def draw(folder: Path) -> Path:
        (folder / "plan.csv").write_text(";" * size, "utf-8")
        return folder / "plan.csv"

    return draw


def pdf_of(pages: int) -> Callable[[Path], Path]:
    """Points of a list, forty to a page."""

    def draw(folder: Path) -> Path:
        canvas = Canvas(str(folder / "plan.pdf"))
        for page in range(pages):
            for line, text in enumerate(HEAD if not page else ()):
                canvas.drawString(60, 800 - 14 * line, text)
            for line in range(40):
                canvas.drawString(60, 740 - 16 * line, f"• Ordna plats {page}-{line} (P). Ansvarig: {UNITS[line % 4]}")
            canvas.showPage()
        canvas.save()
        return folder / "plan.pdf"

    return draw


def drawn_page(folder: Path) -> Path:
    """A map: a page of a million strokes."""
    canvas = Canvas(str(folder / "plan.pdf"), pageCompression=1)
    canvas.drawString(60, 800, HEAD[0])
    canvas._code.extend(f"{n % 500} {n % 700} m {n % 300} {n % 200} l S" for n in range(1_000_000))
    canvas.save()
    return folder / "plan.pdf"


def zipped_word(folder: Path) -> Path:
    """A few kilobytes that unpack to hundreds of megabytes."""
    return _word(folder, _paragraph("x" * 1000) * 200_000)


def blank_pictures(folder: Path) -> Path:
    """A document whose pictures are empty, and so unpack to much."""
    path = word_of(100)(folder)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/media/image1.bmp", b"\0" * 140_000_000)
    return path


PLANS: dict[str, Callable[[Path], Path]] = {
    "xlsx, 5 000 rows": excel_of(5_000),
    "pdf, 60 pages, 2 400 points": pdf_of(60),
}
"""As large as a plan is."""
SIZES: dict[str, Callable[[Path], Path]] = {
    "csv, 20 000 rows": csv_of(20_000),
    "csv, 200 000 rows": csv_of(200_000),
    "csv, measuring points, 9 MB": measuring_points(9_000_000),
    "csv, measuring points, 29 MB": measuring_points(29_000_000),
    "csv, 9 MB of semicolons": semicolons(9_000_000),
    "txt, 20 000 rows": text_of(20_000),
    "txt, 200 000 rows": text_of(200_000),
    "xlsx, 20 000 rows": excel_of(20_000),
    "xlsx, 200 000 rows": excel_of(200_000),
    "xlsx, one text in the last corner": last_corner,
    "xlsx, merged to the last corner": merged_corner,
    "docx, 20 000 rows": word_of(20_000),
    "docx, 200 000 rows": word_of(200_000),
    "docx, a span of 2 000 000 000": wide_word,
    "docx, unpacks to 200 MB": zipped_word,
    "docx, empty pictures of 140 MB": blank_pictures,
    "pdf, 100 pages, 4 000 points": pdf_of(100),
    "pdf, 500 pages": pdf_of(500),
    "pdf, a map of a million strokes": drawn_page,
}
"""As large as may come; each document by what it is."""
