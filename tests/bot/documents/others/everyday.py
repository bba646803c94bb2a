"""Documents as everyday tools give them: a table of bars, a form's content controls, a quoted csv, a poster."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import docx
import openpyxl
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.bot.documents.making import Heading, Part, Rows, Text, pdf
from tests.bot.documents.others.batch import Told, Wanted
from tests.bot.documents.others.special import Drawn, table_of, told_of

_BARS = """# Verksamhetsplan 2026

Servicenämnden, Björkhamns kommun

## Nämndmål 1 Nöjda kunder

| Aktivitet | Ansvarig | Samverkan |
|---|:---|---|
| Chatt med medborgare (P) | Kontaktcenter | IT |
| **Enkät** efter varje ärende (A) | Kontaktcenter | - |

## Nämndmål 2 Hållbara inköp

| Aktivitet | Ansvarig | Samverkan |
|---|---|---|
| Ny inköpspolicy (P) | Upphandling | Ekonomi |
"""
_BOX = """VERKSAMHETSPLAN 2026
Hamnstyrelsen, Björkhamns kommun

Nämndmål 1 Trygg hamn

+------------------------------+------------+-----------+
| Aktivitet                    | Ansvarig   | Samverkan |
+------------------------------+------------+-----------+
| Livbojar vid varje brygga    | Drift      | Räddning  |
| (A)                          |            |           |
+------------------------------+------------+-----------+
| Ny kajbelysning (P)          | Bygg       | Gata      |
+------------------------------+------------+-----------+
"""


def _bars(path: Path) -> Path:
    path.write_text(_BARS, "utf-8")
    return path


def _box(path: Path) -> Path:
    path.write_text(_BOX, "utf-8")
    return path


def _control(text: str) -> str:
    return (
        f"<w:sdt {nsdecls('w')}><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>"
        f"<w:r><w:t>{text}</w:t></w:r></w:sdtContent></w:sdt>"
    )


def _form(path: Path) -> Path:
    """Each cell is a content control; one still has its prompt."""
    document = docx.Document()
    document.add_paragraph("Verksamhetsplan 2026")
    document.add_paragraph("Socialnämnden, Björkhamns kommun")
    document.add_heading("Nämndmål 1 Egen försörjning", 1)
    table = table_of(document, [("Aktivitet", "Typ", "Ansvarig")])
    for row in (
        ("Praktikplatser i kommunen", "Aktivitet", "Arbetsmarknad"),
        ("Nytt stöd för unga", "Projekt", "Välj ett objekt."),
    ):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.paragraphs[0]._p.append(parse_xml(_control(text)))
    document.save(str(path))
    return path


def _quoted(path: Path) -> Path:
    """Commas, quotes, line breaks within cells and a title with a semicolon."""
    rows = [
        ("Verksamhetsplan 2026, Kulturskolan och biblioteksnämnden, Björkhamns kommun",),
        ("Mål", "Aktivitet", "Typ", "Ansvarig", "Samverkan"),
        ("Nämndmål 1 Musik för alla", 'Orkester "Alla med";\nöppen för nybörjare', "A", "Kulturskolan", "Skolan, RF"),
        ("Nämndmål 1 Musik för alla", "Nya instrument; inköp och lån", "P", "Kulturskolan", ""),
        ("Nämndmål 2 Läslust", "Bokcirklar, tre orter", "A", "Biblioteket", "Studieförbund"),
    ]
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows(rows)
    return path


def _low_table(path: Path) -> Path:
    """The header stands below a form's head, dates are dates, and a legend stands beside."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktivitetsplan"
    for at, text in (("B2", "Aktivitetsplan 2026"), ("B3", "Nämnd:"), ("C3", "Räddningsnämnden"),
                     ("B4", "Kommun:"), ("C4", "Björkhamns kommun"), ("B5", "Senast ändrad:"),
                     ("H2", "Färger"), ("H3", "Grön = klar"), ("H4", "Röd = försenad")):  # fmt: skip
        sheet[at] = text
    sheet["C5"] = date(2025, 12, 1)
    rows: tuple[tuple[str | int | date, ...], ...] = (
        ("Nr", "Mål", "Aktivitet", "Typ", "Ansvarig", "Klart"),
        (1, "Nämndmål 1 Snabb hjälp", "Ny brandstation i norr", "P", "Fastighet", date(2026, 12, 1)),
        (2, "Nämndmål 1 Snabb hjälp", "Övning varje kvartal", "A", "Operativ ledning", date(2026, 3, 31)),
        (3, "Nämndmål 2 Färre olyckor", "Brandskydd hemma", "A", "Förebyggande", date(2026, 9, 30)),
    )
    for number, row in enumerate(rows, 9):
        for column, value in enumerate(row, 2):
            sheet.cell(number, column).value = value
    book.save(path)
    return path


def _poster(path: Path) -> Path:
    """The goals are the columns, and below each stand its activities."""
    document = docx.Document()
    document.add_paragraph("Verksamhetsplan 2026 på en sida")
    document.add_paragraph("Fritidsnämnden, Björkhamns kommun")
    table_of(
        document,
        [
            ("Nämndmål 1 Rörelse", "Nämndmål 2 Möten"),
            ("Utegym i varje tätort (P)", "Öppen fritidsgård i juli (A)"),
            ("Lovläger (A)", "Ny bokning av lokaler (P)"),
        ],
    )
    document.save(str(path))
    return path


def _years(path: Path) -> Path:
    """Ticks for three years, of which the plan is the first's."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["Verksamhetsplan 2026 med utblick 2027–2028"],
        ["Gatunämnden, Björkhamns kommun"],
        ["Nämndmål 1 Hela broar"],
        ["Aktivitet", "Ansvarig", "2026", "2027", "2028"],
        ["Besiktiga alla broar (A)", "Bro och tunnel", "x", "x", "x"],
        ["Ny bro vid Åsen (P)", "Bro och tunnel", "x", "x", None],
        ["Riva gamla bron (P)", "Bro och tunnel", None, None, "x"],
    ):
        sheet.append(row)
    book.save(path)
    return path


def _without_rules(path: Path) -> Path:
    rows = [
        ("Aktivitet", "Ansv.", "Samv."),
        ("Ny simhall med två bassänger och relax (P)", "Fastighet", "Badhuset"),
        ("Simskola för alla sexåringar (A)", "Badhuset", "Skolan"),
        ("Utreda havsbad (F)", "Park", "-"),
    ]
    parts: list[Part] = [
        Heading("Verksamhetsplan 2026"), Text("Badnämnden, Björkhamns kommun"),
        Heading("Nämndmål 1 Alla kan simma", 2), Rows(rows),
    ]  # fmt: skip
    return pdf(path, parts, rules=False)


def _wanted(goal: str, rows: Sequence[tuple[str, ...]], mark: str = "*") -> list[Wanted]:
    """Each row: title, kinds, unit, perhaps collaboration."""
    return [Wanted(goal, row[0], row[1], tuple(filter(None, (row[2],))), (*row, "")[3], mark) for row in rows]


def _tell(name: str, ending: str, *wanted: Sequence[Wanted]) -> Told:
    return told_of("sixth_drawn", name, ending, [each for group in wanted for each in group])


SIXTH: list[Drawn] = [
    (_tell("tabell av lodstreck", "txt",
           _wanted("Nämndmål 1 Nöjda kunder", [("Chatt med medborgare", "P", "Kontaktcenter", "IT"),
                                               ("Enkät efter varje ärende", "A", "Kontaktcenter")]),
           _wanted("Nämndmål 2 Hållbara inköp", [("Ny inköpspolicy", "P", "Upphandling", "Ekonomi")])), _bars),
    (_tell("tabell ritad med tecken", "txt",
           _wanted("Nämndmål 1 Trygg hamn", [("Livbojar vid varje brygga", "A", "Drift", "Räddning"),
                                             ("Ny kajbelysning", "P", "Bygg", "Gata")])), _box),
    (_tell("formulär med listrutor", "docx",
           _wanted("Nämndmål 1 Egen försörjning", [("Praktikplatser i kommunen", "A", "Arbetsmarknad")]),
           _wanted("Nämndmål 1 Egen försörjning", [("Nytt stöd för unga", "P", "")], "?")), _form),
    (_tell("citerad csv", "csv",
           _wanted("Nämndmål 1 Musik för alla",
                   [('Orkester "Alla med"; öppen för nybörjare', "A", "Kulturskolan", "Skolan, RF"),
                    ("Nya instrument; inköp och lån", "P", "Kulturskolan")]),
           _wanted("Nämndmål 2 Läslust", [("Bokcirklar, tre orter", "A", "Biblioteket", "Studieförbund")])), _quoted),
    (_tell("tabell långt ner i arket", "xlsx",
           _wanted("Nämndmål 1 Snabb hjälp", [("Ny brandstation i norr", "P", "Fastighet"),
                                              ("Övning varje kvartal", "A", "Operativ ledning")]),
           _wanted("Nämndmål 2 Färre olyckor", [("Brandskydd hemma", "A", "Förebyggande")])), _low_table),
    (_tell("målen är kolumner", "docx",
           _wanted("Nämndmål 1 Rörelse", [("Utegym i varje tätort", "P", ""), ("Lovläger", "A", "")], "?"),
           _wanted("Nämndmål 2 Möten", [("Öppen fritidsgård i juli", "A", ""), ("Ny bokning av lokaler", "P", "")],
                   "?")), _poster),
    (_tell("kryss för tre år", "xlsx",
           _wanted("Nämndmål 1 Hela broar", [("Besiktiga alla broar", "A", "Bro och tunnel"),
                                             ("Ny bro vid Åsen", "P", "Bro och tunnel")]),
           _wanted("Nämndmål 1 Hela broar", [("Riva gamla bron", "P", "Bro och tunnel")], "?")), _years),
    (_tell("pdf utan linjer", "pdf",
           _wanted("Nämndmål 1 Alla kan simma", [("Ny simhall med två bassänger och relax", "P", "Fastighet",
                                                  "Badhuset"),
                                                 ("Simskola för alla sexåringar", "A", "Badhuset", "Skolan"),
                                                 ("Utreda havsbad", "F", "Park")])), _without_rules),
]  # fmt: skip
