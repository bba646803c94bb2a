"""Documents that no list of parts tells: drawn by hand, with columns, boxes, tables in tables and struck text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from openpyxl.styles import Font
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from tests.bot.documents.others.batch import Told, Wanted

Drawn = tuple[Told, Callable[[Path], Path]]


def told_of(file: str, name: str, ending: str, wanted: Sequence[Wanted], **holds: str) -> Told:
    return Told(file, name, (ending,), wanted=list(wanted), holds=list(holds.items()))


def in_each_format(
    file: str, name: str, wanted: Sequence[Wanted], draws: Mapping[str, Callable[[Path], Path]], **holds: str
) -> list[Drawn]:
    """The same shape, drawn once for each ending."""
    return [(told_of(file, name, ending, wanted, **holds), draw) for ending, draw in draws.items()]


def expects(goal: str, rows: Sequence[tuple[str, str, str, str]], mark: str = "") -> list[Wanted]:
    """Rows of title, types, units by ";" and collaboration."""
    return [
        Wanted(goal, title, kinds, tuple(filter(None, units.split(";"))), collaboration, mark)
        for title, kinds, units, collaboration in rows
    ]


def expects_all(groups: Sequence[tuple[str, Sequence[tuple[str, str, str, str]]]], mark: str = "*") -> list[Wanted]:
    """Goals with their rows, as for one."""
    return [wanted for goal, rows in groups for wanted in expects(goal, rows, mark)]


def shade(cell: Any, colour: str) -> None:
    """A cell in Word, in a colour of six hexadecimal digits."""
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{colour}"/>'))


def _write(canvas: Canvas, x: float, top: float, lines: Sequence[str], size: float = 9, lead: float = 13) -> None:
    canvas.setFont("Helvetica", size)
    for index, line in enumerate(lines):
        canvas.drawString(x, A4[1] - top - lead * index, line)


def _two_columns(path: Path, left: Sequence[str], right: Sequence[str], lower: float = 0) -> Path:
    canvas = Canvas(str(path), pagesize=A4)
    _write(canvas, 60, 60, ["Verksamhetsplan 2026"], 16)
    _write(canvas, 60, 90, ["Kulturnämnden, Norrvik kommun"])
    _write(canvas, 60, 130, left)
    _write(canvas, 315, 130 + lower, right)
    canvas.save()
    return path


LEFT = [
    "1 Nämndmål 1 Läslust i alla åldrar",
    "",
    "Planerade aktiviteter",
    "• Bokfrukost på torget (A)",
    "  Ansvarig: Biblioteket",
    "• Läsombud i vården (P)",
    "  Ansvarig: Biblioteket",
    "• Sagor på teckenspråk (A)",
    "  Ansvarig: Barnkultur",
]
RIGHT = [
    "2 Nämndmål 2 Scenkonst för fler",
    "",
    "Planerade aktiviteter",
    "• Gästspel i bygdegårdar (A)",
    "  Ansvarig: Scenen",
    "• Teater för skolan (P)",
    "  Ansvarig: Scenen",
    "• Ny repetitionslokal (F)",
    "  Ansvarig: Kulturskolan",
]
COLUMNS = [
    Wanted("Nämndmål 1 Läslust i alla åldrar", "Bokfrukost på torget", "A", ("Biblioteket",)),
    Wanted("Nämndmål 1 Läslust i alla åldrar", "Läsombud i vården", "P", ("Biblioteket",)),
    Wanted("Nämndmål 1 Läslust i alla åldrar", "Sagor på teckenspråk", "A", ("Barnkultur",)),
    Wanted("Nämndmål 2 Scenkonst för fler", "Gästspel i bygdegårdar", "A", ("Scenen",)),
    Wanted("Nämndmål 2 Scenkonst för fler", "Teater för skolan", "P", ("Scenen",)),
    Wanted("Nämndmål 2 Scenkonst för fler", "Ny repetitionslokal", "F", ("Kulturskolan",)),
]


def _columns_in_text(path: Path) -> Path:
    """As `pdftotext -layout` gives a page with two columns."""
    head = ["Verksamhetsplan 2026", "Kulturnämnden, Norrvik kommun", ""]
    body = [f"{left:<52}{right}".rstrip() for left, right in zip(LEFT, RIGHT, strict=True)]
    path.write_text("\n".join([*head, *body]), "utf-8")
    return path


def _head(document: Any, goal: str) -> None:
    document.add_paragraph("Verksamhetsplan 2026")
    document.add_paragraph("Miljönämnden, Kvarnsta kommun")
    document.add_heading(goal, 1)


def table_of(document: Any, rows: Sequence[Sequence[str]]) -> Any:
    table = document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    return table


def headed_table(document: Any, rows: Sequence[Sequence[str]]) -> Any:
    """With its first row in bold."""
    table = table_of(document, rows)
    for cell in table.rows[0].cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True
    return table


def repeated(row: Any) -> None:
    """Word's "repeat as header row"."""
    row._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))


def turned(document: Any) -> Any:
    """Its first section, which lies down now."""
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    return section


ROWS = [("Aktivitet", "Ansvarig", "Samverkan"), ("Radon i skolor (A)", "Miljöskydd", "BUN")]
RADON = Wanted("Nämndmål 1 God miljö", "Radon i skolor", "A", ("Miljöskydd",), "BUN")


def _box(path: Path) -> Path:
    document = docx.Document()
    _head(document, "Nämndmål 1 God miljö")
    table_of(document, ROWS)
    paragraph = document.add_paragraph()
    paragraph._p.append(
        parse_xml(
            f"<w:r {nsdecls('w')}><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox>"
            "<w:txbxContent><w:p><w:r><w:t>Tillsyn av solarier (A) Ansvarig: Miljötillsyn</w:t></w:r></w:p>"
            "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        )
    )
    document.save(str(path))
    return path


def _stray_line(path: Path) -> Path:
    document = docx.Document()
    _head(document, "Nämndmål 1 God miljö")
    table_of(document, ROWS)
    document.add_paragraph("Utöver det: Båtbottenmätning i hamnen (P). Ansvarig: Hamnenheten. Samverkan: Sjöfart.")
    document.save(str(path))
    return path


def _stray_cell(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (["Verksamhetsplan 2026"], ["Miljönämnden, Kvarnsta kommun"], ["Nämndmål 1 God miljö"], *ROWS):
        sheet.append(list(row))
    sheet["F12"] = "Fågelräkning i mars (A), ansvarig: Naturvård"
    book.save(path)
    return path


def _nested(path: Path) -> Path:
    document = docx.Document()
    _head(document, "Nämndmål 1 God miljö")
    table = table_of(
        document, [("Aktivitet", "Ansvarig"), ("Radon i skolor (A)", ""), ("Ny vattenplan (P)", "Planering")]
    )
    inner = table.cell(1, 1).add_table(rows=1, cols=1)
    inner.cell(0, 0).text = "Miljöskydd"
    document.save(str(path))
    return path


def _bold_twice(path: Path) -> Path:
    """Bold as some programs print it: each text twice, a little apart."""
    canvas = Canvas(str(path), pagesize=A4)
    for offset in (0, 0.3):
        _write(canvas, 60 + offset, 60, ["Verksamhetsplan 2026"], 16)
        _write(canvas, 60 + offset, 130, ["1 Nämndmål 1 God miljö"], 14)
        _write(canvas, 60 + offset, 170, ["Planerade aktiviteter"])
        _write(canvas, 60 + offset, 190, ["• Radon i skolor (A). Ansvarig: Miljöskydd"])
    _write(canvas, 60, 90, ["Miljönämnden, Kvarnsta kommun"])
    _write(canvas, 60, 203, ["• Ny vattenplan (P). Ansvarig: Planering"])
    canvas.save()
    return path


def _bold_twice_table(path: Path) -> Path:
    """The same in a table with rules."""
    canvas = Canvas(str(path), pagesize=A4)
    lefts, tops = (60, 300, 450), (160, 180, 200, 220)
    for left in lefts:
        canvas.line(left, A4[1] - tops[0], left, A4[1] - tops[-1])
    for top in tops:
        canvas.line(lefts[0], A4[1] - top, lefts[-1], A4[1] - top)
    _write(canvas, 60, 60, ["Verksamhetsplan 2026"], 16)
    _write(canvas, 60, 90, ["Miljönämnden, Kvarnsta kommun"])
    for offset in (0, 0.3):
        _write(canvas, 60 + offset, 130, [f"1 {GOAL}"], 14)
        for row, cells in enumerate((("Aktivitet", "Ansvarig"), ("Radon i skolor (A)", "Miljöskydd"))):
            for left, text in zip(lefts, cells, strict=False):
                _write(canvas, left + 5 + offset, tops[row] + 13, [text])
    for left, text in zip(lefts, ("Ny vattenplan (P)", "Planering"), strict=False):
        _write(canvas, left + 5, tops[2] + 13, [text])
    canvas.save()
    return path


def _nested_pdf(path: Path) -> Path:
    """A table in the owner's cell, its rules drawn within the cell's."""
    style = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black)])
    inner = Table([["Miljöskydd"]], style=style)
    rows = [["Aktivitet", "Ansvarig"], ["Radon i skolor (A)", inner], ["Ny vattenplan (P)", "Planering"]]
    styles = getSampleStyleSheet()
    SimpleDocTemplate(str(path), pagesize=A4).build(
        [
            Paragraph("Verksamhetsplan 2026", styles["Title"]),
            Paragraph("Miljönämnden, Kvarnsta kommun", styles["BodyText"]),
            Paragraph(GOAL, styles["Heading1"]),
            Table(rows, colWidths=[220, 160], style=style),
        ]
    )
    return path


def _struck_pdf(path: Path) -> Path:
    """As a printed page strikes out: a thin rule through the words."""
    canvas = Canvas(str(path), pagesize=A4)
    _write(canvas, 60, 60, ["Verksamhetsplan 2026"], 16)
    _write(canvas, 60, 90, ["Miljönämnden, Kvarnsta kommun"])
    _write(canvas, 60, 130, [f"1 {GOAL}"], 14)
    _write(canvas, 60, 160, ["Planerade aktiviteter"])
    points = ("Radon i skolor (A). Ansvarig: Miljöskydd", "Slopad kampanj (A). Ansvarig: Miljöskydd",
              "Ny vattenplan (P). Ansvarig: Planering")  # fmt: skip
    for row, text in enumerate(points):
        _write(canvas, 60, 190 + 20 * row, [f"• {text}"])
    canvas.setLineWidth(0.5)
    canvas.line(60, A4[1] - 207, 60 + canvas.stringWidth(f"• {points[1]}", "Helvetica", 9), A4[1] - 207)
    canvas.save()
    return path


def _unclear_columns(path: Path) -> Path:
    """Two short columns without points of their own: too little to be sure of."""
    lefts = ["Bokfrukost på torget (A). Ansvarig: Biblioteket", "Läsombud i vården (P). Ansvarig: Biblioteket"]
    rights = ["Gästspel i byn (A). Ansvarig: Scenen", "Teater för skolan (P). Ansvarig: Scenen"]
    return _two_columns(path, ["1 Nämndmål 1 Läslust i alla åldrar", "", *lefts], ["", "", *rights])


def _struck_word(path: Path) -> Path:
    document = docx.Document()
    _head(document, "Nämndmål 1 God miljö")
    rows = [("Aktivitet", "Ansvarig"), ("Radon i skolor (A)", ""), ("Ny vattenplan (P)", "Planering")]
    table = table_of(document, rows)
    owner = table.cell(1, 1).paragraphs[0]
    owner.add_run("Hälsoskydd ").font.strike = True
    owner.add_run("Miljöskydd")
    for cell in table.add_row().cells:
        cell.paragraphs[0].add_run("Slopad kampanj (A)").font.strike = True
    document.save(str(path))
    return path


def _struck_sheet(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["Verksamhetsplan 2026"],
        ["Miljönämnden, Kvarnsta kommun"],
        ["Nämndmål 1 God miljö"],
        ["Aktivitet", "Ansvarig"],
        ["Radon i skolor (A)", "Miljöskydd"],
        ["Slopad kampanj (A)", "Miljöskydd"],
        ["Ny vattenplan (P)", "Planering"],
    ):
        sheet.append(row)
    for name in ("A6", "B6"):
        sheet[name].font = Font(strike=True)
    book.save(path)
    return path


GOAL = "Nämndmål 1 God miljö"
SKOLOR, VATTEN = (
    Wanted(GOAL, "Radon i skolor", "A", ("Miljöskydd",)),
    Wanted(GOAL, "Ny vattenplan", "P", ("Planering",)),
)
MAY = [Wanted(GOAL, each.title, each.kinds, each.units, "", "*") for each in (SKOLOR, VATTEN)]

LAS = "Nämndmål 1 Läslust i alla åldrar"
SHORT = [
    Wanted(LAS, "Bokfrukost på torget", "A", ("Biblioteket",), "", "*"),
    Wanted(LAS, "Läsombud i vården", "P", ("Biblioteket",), "", "*"),
    Wanted(LAS, "Gästspel i byn", "A", ("Scenen",), "", "*"),
    Wanted(LAS, "Teater för skolan", "P", ("Scenen",), "", "*"),
]

DRAWN: list[Drawn] = [
    (told_of("11_two_columns", "punkter i två spalter", "pdf", COLUMNS), lambda path: _two_columns(path, LEFT, RIGHT)),
    (
        told_of("11_two_columns", "spalter med olika höjd", "pdf", COLUMNS),
        lambda path: _two_columns(path, LEFT, RIGHT, 6.5),
    ),
    (told_of("11_two_columns", "spalter av mellanslag", "txt", COLUMNS), _columns_in_text),
    (
        told_of(
            "12_strays",
            "textruta",
            "docx",
            [RADON, Wanted(GOAL, "Tillsyn av solarier", "A", ("Miljötillsyn",), "", "?")],
        ),
        _box,
    ),
    (
        told_of(
            "12_strays",
            "rad utanför tabellen",
            "docx",
            [RADON, Wanted(GOAL, "Utöver det: Båtbottenmätning i hamnen", "P", ("Hamnenheten",), "Sjöfart", "?")],
        ),
        _stray_line,
    ),
    (
        told_of(
            "12_strays",
            "cell vid sidan",
            "xlsx",
            [RADON, Wanted(GOAL, "Fågelräkning i mars", "A", ("Naturvård",), "", "?")],
        ),
        _stray_cell,
    ),
    (told_of("13_odds", "tabell i ansvarscellen", "docx", [SKOLOR, VATTEN]), _nested),
    (told_of("13_odds", "fetstil tryckt två gånger", "pdf", [SKOLOR, VATTEN]), _bold_twice),
    (told_of("13_odds", "fetstil tryckt två gånger i en tabell", "pdf", [SKOLOR, VATTEN]), _bold_twice_table),
    (told_of("13_odds", "tabell i en cell på en sida", "pdf", [SKOLOR, VATTEN]), _nested_pdf),
    (told_of("13_odds", "överstruket på en sida", "pdf", MAY, struck="Slopad kampanj (A)"), _struck_pdf),
    (told_of("11_two_columns", "korta spalter utan punkter", "pdf", SHORT, columns="Sida 1"), _unclear_columns),
    (told_of("13_odds", "överstruket i Word", "docx", MAY, struck="Slopad kampanj (A)"), _struck_word),
    (told_of("13_odds", "överstruket i Excel", "xlsx", MAY, struck="Slopad kampanj (A)"), _struck_sheet),
]
