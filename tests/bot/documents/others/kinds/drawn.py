"""Workbooks with a summary first, formulas that count, a pivot table, a program's rows, levels, text on end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import docx
import openpyxl
from openpyxl.worksheet.worksheet import Worksheet
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.kinds.assorted import ASSORTED
from tests.bot.documents.others.special import Drawn, told_of

_HEAD = ("Nämndmål", "Aktivitet", "Typ", "Ansvarig", "Samverkan", "Tkr")
_ROWS: Sequence[tuple[str | int | None, ...]] = [
    ("Nämndmål 1 Trygga torg", "Belysning på Stortorget", "P", "Gatudriften", "Elbolaget", 400),
    ("Nämndmål 1 Trygga torg", "Nattvandring på fredagar", "A", "Fritidsgården", None, 30),
    ("Nämndmål 2 Gröna stråk", "Plantera alléträd", "A", "Parkenheten", None, 120),
]
_WANTED = [
    Wanted("Nämndmål 1 Trygga torg", "Belysning på Stortorget", "P", ("Gatudriften",), "Elbolaget"),
    Wanted("Nämndmål 1 Trygga torg", "Nattvandring på fredagar", "A", ("Fritidsgården",)),
    Wanted("Nämndmål 2 Gröna stråk", "Plantera alléträd", "A", ("Parkenheten",)),
]


def _plan(sheet: Worksheet) -> None:
    sheet.append(["Verksamhetsplan 2026"])
    sheet.append(["Tekniska nämnden, Granviks kommun"])
    sheet.append(list(_HEAD))
    for row in _ROWS:
        sheet.append(list(row))


def _summary_first(path: Path) -> Path:
    """The first sheet counts what stands on the second."""
    book = openpyxl.Workbook()
    summary = book.worksheets[0]
    summary.title = "Sammanfattning"
    for line in (
        ["Verksamhetsplan 2026, Tekniska nämnden, Granviks kommun"],
        ["Nämndmål", "Antal aktiviteter", "Varav projekt", "Budget, tkr"],
        ["Nämndmål 1 Trygga torg", 2, 1, 430],
        ["Nämndmål 2 Gröna stråk", 1, 0, 120],
        ["Totalt", 3, 1, 550],
    ):
        summary.append(line)
    _plan(book.create_sheet("Aktiviteter"))
    book.save(path)
    return path


def _formulas(path: Path) -> Path:
    """Sums and counts below the rows that no program has calculated."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Plan"
    _plan(sheet)
    sheet.append([None, "Summa", None, None, None, "=SUM(F4:F6)"])
    sheet.append(["Antal projekt", "=COUNTIF(C4:C6,C4)"])
    book.save(path)
    return path


def _status_sheet_after(path: Path) -> Path:
    """The same activities once more on a sheet of how they go."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Plan 2026"
    _plan(sheet)
    follow = book.create_sheet("Uppföljning T1")
    follow.append(["Aktivitet", "Status", "Kommentar"])
    for row in _ROWS:
        follow.append([row[1], None, None])
    book.save(path)
    return path


_TREE = [
    (0, "Nämndmål 1 Trygga torg"),
    (1, "Belysning på Stortorget (P)"),
    (2, "ansvarig: Gatudriften"),
    (2, "samverkan: Elbolaget"),
    (1, "Nattvandring på fredagar (A)"),
    (2, "ansvarig: Fritidsgården"),
    (2, "bara under terminerna"),
    (0, "Nämndmål 2 Gröna stråk"),
    (1, "Plantera alléträd (A)"),
    (2, "ansvarig: Parkenheten"),
]


def _levels(path: Path) -> Path:
    """A list in three levels of bullets, its upper one the goals."""
    document = docx.Document()
    for line in ("Verksamhetsplan 2026", "Tekniska nämnden, Granviks kommun"):
        document.add_paragraph(line)
    for depth, text in _TREE:
        document.add_paragraph(text, style=("List Bullet", "List Bullet 2", "List Bullet 3")[depth])
    document.save(str(path))
    return path


_PIVOT: list[tuple[str, int]] = [
    ("Nämndmål 1 Trygga torg", 2),
    ("Gatudriften", 1),
    ("Belysning på Stortorget (P)", 1),
    ("Fritidsgården", 1),
    ("Nattvandring på fredagar (A)", 1),
    ("Nämndmål 2 Gröna stråk", 1),
    ("Parkenheten", 1),
    ("Plantera alléträd (A)", 1),
    ("Grand Total", 3),
]


def _pivot(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Verksamhetsplan 2026", None])
    sheet.append(["Tekniska nämnden, Granviks kommun", None])
    sheet.append(["Row Labels", "Count of Aktivitet"])
    for row in _PIVOT:
        sheet.append(list(row))
    book.save(path)
    return path


def _program(path: Path) -> Path:
    """A project program's rows: the plan itself is the first."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Nr", "Aktivitetsnamn", "Typ", "Varaktighet", "Resursnamn"])
    sheet.append(["0", "Nämndplan 2026 för Tekniska nämnden", None, "250 dagar", None])
    for number, (goal, rows) in enumerate(
        (("Nämndmål 1 Trygga torg", _ROWS[:2]), ("Nämndmål 2 Gröna stråk", _ROWS[2:])), 1
    ):
        sheet.append([str(number), goal, None, "200 dagar", None])
        for below, row in enumerate(rows, 1):
            sheet.append([f"{number}.{below}", row[1], row[2], "50 dagar", row[3]])
    book.save(path)
    return path


_UNITS = ("Gatudriften", "Fritidsgården", "Parkenheten")


def _on_end(path: Path) -> Path:
    """The units stand on end, read from the top down."""
    canvas = Canvas(str(path), pagesize=A4)
    canvas.setFont("Helvetica", 10)
    top = A4[1] - 60
    for index, line in enumerate(
        ("Verksamhetsplan 2026", "Tekniska nämnden, Granviks kommun", "Nämndmål 1 Trygga torg")
    ):
        canvas.drawString(60, top - 16 * index, line)
    lower, height = top - 180, 22
    for left, text in ((64, "Aktivitet"), (264, "Typ")):
        canvas.drawString(left, lower + 6, text)
    for index, unit in enumerate(_UNITS):
        canvas.saveState()
        canvas.translate(300 + 40 * index + 16, top - 90)
        canvas.rotate(-90)
        canvas.drawString(0, 0, unit)
        canvas.restoreState()
    for number, row in enumerate(_ROWS[:2]):
        base = lower - height * (number + 1) + 7
        canvas.drawString(64, base, str(row[1]))
        canvas.drawString(264, base, str(row[2]))
        canvas.drawString(300 + 40 * _UNITS.index(str(row[3])) + 16, base, "X")
    edges = [60, 260, 300, *(340 + 40 * each for each in range(len(_UNITS)))]
    canvas.grid(edges, [top - 80, *(lower - height * row for row in range(3))])
    canvas.save()
    return path


_TABS: dict[str, list[tuple[str | int, ...]]] = {
    "VP 2026": [
        ("Verksamhetsplan 2026, Tekniska nämnden, Granviks kommun",),
        ("Nämndmål", "Aktivitet", "Typ", "Ansvarig"),
        ("Nämndmål 1 Trygga torg", "Belysning på Stortorget", "P", "Gatudriften"),
        ("Nämndmål 1 Trygga torg", "Nattvandring på fredagar", "A", "Fritidsgården"),
        ("Nämndmål 2 Gröna stråk", "Plantera alléträd", "A", "Parkenheten"),
    ],
    "VP 2025": [
        ("Verksamhetsplan 2025, Tekniska nämnden, Granviks kommun",),
        ("Nämndmål", "Aktivitet", "Typ", "Ansvarig"),
        ("Nämndmål 1 Trygga torg", "Nya bänkar", "P", "Gatudriften"),
        ("Nämndmål 2 Gröna stråk", "Räkna träd", "A", "Parkenheten"),
        ("Nämndmål 2 Gröna stråk", "Fjärilsäng", "A", "Parkenheten"),
    ],
    "Arkiv 2024": [
        ("Verksamhetsplan 2024, Tekniska nämnden, Granviks kommun",),
        ("Nämndmål", "Aktivitet", "Typ", "Ansvarig"),
        ("Nämndmål 1 Trygga torg", "Laga fontänen", "P", "Gatudriften"),
    ],
}


def _tabs_of_years(path: Path) -> Path:
    """This year's sheet first, last year's and the one before that behind it."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in _TABS.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def _tabs_the_other_way(path: Path) -> Path:
    """The oldest first."""
    book = openpyxl.load_workbook(_tabs_of_years(path))
    for title in ("VP 2025", "VP 2026"):
        book.move_sheet(title, len(book.sheetnames) - 1 - book.sheetnames.index(title))
    book.save(path)
    return path


def _bold_first_line(path: Path) -> Path:
    """The title in bold, then what it means after a line break within the paragraph, without a full stop."""
    document = docx.Document()
    for text in ("Verksamhetsplan 2026", "Tekniska nämnden, Granviks kommun"):
        document.add_paragraph(text)
    for goal in ("Nämndmål 1 Trygga torg", "Nämndmål 2 Gröna stråk"):
        document.add_heading(goal, 1)
        table = document.add_table(rows=1, cols=4, style="Table Grid")
        for cell, text in zip(table.rows[0].cells, ("Aktivitet", "Typ", "Ansvarig", "Samverkan"), strict=True):
            cell.text = text
        for row in (each for each in _ROWS if each[0] == goal):
            cells = table.add_row().cells
            paragraph = cells[0].paragraphs[0]
            paragraph.add_run(str(row[1])).bold = True
            paragraph.add_run("\nBörjar så snart snön är borta och beställningen är klar, annars efter midsommar i år")
            for cell, value in zip(cells[1:], row[2:5], strict=True):
                cell.text = str(value or "")
    document.save(str(path))
    return path


_ALONE = [replace(each, collaboration="") for each in _WANTED]
_SHAPES = (
    ("sammanfattning på första bladet", "xlsx", _WANTED, _summary_first),
    ("summor som formler", "xlsx", _WANTED, _formulas),
    ("uppföljning på ett eget blad", "xlsx", _WANTED, _status_sheet_after),
    ("lista i tre nivåer", "docx", _WANTED, _levels),
    ("pivot med engelska ord", "xlsx", _ALONE, _pivot),
    ("planens egen rad i ett program", "xlsx", _ALONE, _program),
    ("flikar för tre år, årets först", "xlsx", _ALONE, _tabs_of_years),
    ("flikar för tre år, årets sist", "xlsx", _ALONE, _tabs_the_other_way),
    ("titeln fet, resten efter en radbrytning", "docx", _WANTED, _bold_first_line),
    ("enheter på ända, uppifrån och ned", "pdf", _ALONE[:2], _on_end),
)
KINDS: list[Drawn] = [
    *(
        (told_of("kinds_drawn", name, ending, wanted, activities=str(len(wanted))), draw)
        for name, ending, wanted, draw in _SHAPES
    ),
    *ASSORTED,
]
