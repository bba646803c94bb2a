"""A row that the page has cut in two by hand, and an outline whose only sign is how far in a line stands."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import docx
from docx.enum.text import WD_BREAK
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, in_each_format, table_of

_CUT_HEAD = ("Aktivitet", "Ansvarig", "Samverkan")
_CUT_GOAL = "Mål 1 En övad organisation"
_CUT = [
    [("Samverkansövning med länet (A)", "Beredskap", "Länsstyrelsen"),
     ("Ny övningsplats för rök- och", "Övningsenheten", "Fastighet")],
    [("kemdykning (P)", "", ""), ("Utreda ett gemensamt befäl (F)", "Ledning", "")],
]  # fmt: skip
_CUT_INTRO = ("Verksamhetsplan 2026", "Räddningsnämnden, Näs kommun")


def _cut_word(path: Path) -> Path:
    """The header row is written again on the next page, and under it the end of the row before."""
    document = docx.Document()
    for line in _CUT_INTRO:
        document.add_paragraph(line)
    document.add_heading(_CUT_GOAL, 1)
    table_of(document, [_CUT_HEAD, *_CUT[0]])
    document.add_paragraph("3").add_run().add_break(WD_BREAK.PAGE)
    table_of(document, [_CUT_HEAD, *_CUT[1]])
    document.save(str(path))
    return path


def _cut_pdf(path: Path) -> Path:
    styles = getSampleStyleSheet()
    flow: list[Any] = [Paragraph(line, styles["BodyText"]) for line in _CUT_INTRO]
    flow.append(Paragraph(_CUT_GOAL, styles["Heading1"]))
    for page, rows in enumerate(_CUT):
        table = Table([_CUT_HEAD, *rows], colWidths=[230, 120, 100])
        table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black)]))
        flow += [*([PageBreak()] if page else []), table]
    SimpleDocTemplate(str(path), pagesize=A4).build(flow)
    return path


_OUTLINE = [
    (0, "Nämndmål 1 Skog för alla"),
    (1, "Nya stigar för rullstol (P)"),
    (2, "ansvarig: Friluft"),
    (2, "samverkan: Funktionsrätt"),
    (2, "först norra slingan, sedan sjön"),
    (1, "Gallring vid skolor (A)"),
    (2, "ansvarig: Skogslaget"),
    (0, "Nämndmål 2 Skog som står pall"),
    (1, "Plantera lövträd i branten (A)"),
    (2, "ansvarig: Skogslaget"),
    (2, "samverkan: Skogsstyrelsen"),
]
_OUTLINE_INTRO = ("Verksamhetsplan 2026", "Skogsnämnden, Näs kommun", "")


def _outline_text(path: Path) -> Path:
    lines = [*_OUTLINE_INTRO, *("\t" * depth + text for depth, text in _OUTLINE)]
    path.write_text("\n".join(lines), "utf-8")
    return path


def _outline_word(path: Path) -> Path:
    document = docx.Document()
    for line in filter(None, _OUTLINE_INTRO):
        document.add_paragraph(line)
    for depth, text in _OUTLINE:
        document.add_paragraph(text, style=("List Number", "List Bullet 2", "List Bullet 3")[depth])
    document.save(str(path))
    return path


_each = partial(in_each_format, "thirteenth_drawn")


THIRTEENTH: list[Drawn] = [
    *_each("raden delad av sidan, rubrikraden om igen",
           expects(_CUT_GOAL, [("Samverkansövning med länet", "A", "Beredskap", "Länsstyrelsen"),
                               ("Ny övningsplats för rök- och kemdykning", "P", "Övningsenheten", "Fastighet"),
                               ("Utreda ett gemensamt befäl", "F", "Ledning", "")], "*"),
           {"docx": _cut_word, "pdf": _cut_pdf}, activities="3"),
    *_each("indraget är det enda tecknet", [
        *expects("Nämndmål 1 Skog för alla", [("Nya stigar för rullstol", "P", "Friluft", "Funktionsrätt"),
                                              ("Gallring vid skolor", "A", "Skogslaget", "")]),
        *expects("Nämndmål 2 Skog som står pall",
                 [("Plantera lövträd i branten", "A", "Skogslaget", "Skogsstyrelsen")])],
           {"txt": _outline_text, "docx": _outline_word}, goals="2"),
]  # fmt: skip
