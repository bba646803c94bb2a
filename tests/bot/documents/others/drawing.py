"""A told document as a real file in each format."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import docx
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

from tests.bot.documents.making import Heading, Part, Rows, Text, _pdf_table, excel
from tests.bot.documents.others.batch import Point, Told, table_rows


def drawn(told: Told, ending: str, folder: Path) -> Path:
    path = folder / f"plan.{ending}"
    _DRAWERS[ending](path, told.parts)
    return path


def _word(path: Path, parts: Sequence[Part | Point]) -> None:
    document = docx.Document()
    for part in parts:
        match part:
            case Heading(text, level):
                document.add_heading(text, level)
            case Text(text):
                document.add_paragraph(text)
            case Point(text):
                document.add_paragraph(text, style="List Bullet")
            case Rows(rows):
                table = document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
                for row in rows:
                    for cell, text in zip(table.add_row().cells, row, strict=True):
                        cell.text = text
    document.save(str(path))


def _pdf(path: Path, parts: Sequence[Part | Point]) -> None:
    styles = getSampleStyleSheet()
    flow: list[object] = []
    for part in parts:
        match part:
            case Heading(text, level):
                flow.append(Paragraph(text, styles[f"Heading{min(level, 3)}"]))
            case Text(text):
                flow += [Paragraph(text, styles["BodyText"]), Spacer(1, 4)]
            case Point(text):
                flow.append(Paragraph(f"• {text}", styles["BodyText"]))
            case Rows(rows):
                flow += [_pdf_table(rows, rules=True, repeat=True), Spacer(1, 14)]
    SimpleDocTemplate(str(path), pagesize=A4).build(flow)


def _sheet(path: Path, parts: Sequence[Part | Point]) -> None:
    excel(path, {"Plan": table_rows(parts)})


def _csv(path: Path, parts: Sequence[Part | Point]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(table_rows(parts))


def _text(path: Path, parts: Sequence[Part | Point]) -> None:
    """Tables as tabs divide them, headings between blank lines."""
    lines: list[str] = []
    for part in parts:
        match part:
            case Heading(text):
                lines += ["", text, ""]
            case Text(text):
                lines.append(text)
            case Point(text):
                lines.append(f"• {text}")
            case Rows(rows):
                lines += ["", *("\t".join(cell.replace("\n", " ") for cell in row) for row in rows), ""]
    path.write_text("\n".join(lines), "utf-8")


_DRAWERS = {"docx": _word, "pdf": _pdf, "xlsx": _sheet, "csv": _csv, "txt": _text}
