"""Documents with what Word, Excel and Planner add: merged cells, changes, hidden rows, formulas, exports."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import openpyxl
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.bot.documents.others.batch import Told, Wanted
from tests.bot.documents.others.special import Drawn, table_of, told_of, turned

AREAS = (
    ("1 Trygg skola", (("1.1", "Kamratstödjare i varje klass (A)", "Elevhälsan", "jan", "dec"),
                       ("1.2", "Ny plan mot mobbning (P)", "Rektorerna", "feb", "juni"))),
    ("2 Lust att läsa", (("2.1", "Författarbesök i åk 5 (A)", "Skolbiblioteken", "aug", "nov"),
                         ("2.2", "Läsrum på varje skola (P)", "Lokalstaben", "jan", "aug"),
                         ("2.3", "Utred skolbuss till biblioteket (F)", "Skolskjuts", "mars", "maj"))),
)  # fmt: skip


def _merged_goals(path: Path) -> Path:
    """A landscape page, each area's cell merged over its rows."""
    document = docx.Document()
    turned(document)
    document.add_paragraph("Verksamhetsplan 2026")
    document.add_paragraph("Grundskolenämnden, Hällviks kommun")
    table = table_of(document, [("Målområde", "Nr", "Aktivitet", "Ansv.", "Start", "Slut")])
    for area, rows in AREAS:
        first = len(table.rows)
        for row in rows:
            for cell, text in zip(table.add_row().cells, ("", *row), strict=True):
                cell.text = text
        table.cell(first, 0).merge(table.cell(len(table.rows) - 1, 0)).text = area
    document.save(str(path))
    return path


def _change(tag: str, text: str) -> Any:
    inner = "delText" if tag == "del" else "t"
    return parse_xml(
        f'<w:{tag} {nsdecls("w")} w:id="7" w:author="Kansliet" w:date="2026-01-09T10:00:00Z">'
        f'<w:r><w:{inner} xml:space="preserve">{text}</w:{inner}></w:r></w:{tag}>'
    )


def _tracked(path: Path) -> Path:
    """A title half rewritten, an owner replaced, a point added, another taken away."""
    document = docx.Document()
    document.add_paragraph("Verksamhetsplan 2026")
    document.add_paragraph("Parknämnden, Hällviks kommun")
    document.add_heading("Nämndmål 1 Grönare stad", 1)
    table = table_of(document, [("Aktivitet", "Ansvarig", "Samverkan"), ("", "", "Gata"), ("", "Skog", "-")])
    title = table.cell(1, 0).paragraphs[0]
    title.add_run("Plantera ")
    title._p.append(_change("del", "hundra "))
    title._p.append(_change("ins", "tvåhundra "))
    title.add_run("träd (A)")
    owner = table.cell(1, 1).paragraphs[0]._p
    owner.append(_change("del", "Gata"))
    owner.append(_change("ins", "Parkdrift"))
    table.cell(2, 0).paragraphs[0]._p.append(_change("ins", "Ny stig vid sjön (P)"))
    gone = table.add_row().cells
    for cell, text in zip(gone, ("Fontän på torget (P)", "Parkdrift", "-"), strict=True):
        cell.paragraphs[0]._p.append(_change("del", text))
    gone[0]._tc.getparent().get_or_add_trPr().append(
        parse_xml(f'<w:del {nsdecls("w")} w:id="8" w:author="Kansliet" w:date="2026-01-09T10:00:00Z"/>')
    )
    document.save(str(path))
    return path


def _commented(path: Path) -> Path:
    """Comments beside the title, and a note's number set above the line."""
    document = docx.Document()
    document.add_paragraph("Verksamhetsplan 2026")
    document.add_paragraph("Hamnnämnden, Hällviks kommun")
    document.add_heading("Nämndmål 1 En hamn för alla", 1)
    table = table_of(document, [("Aktivitet", "Ansvarig"), ("", "Hamnkontoret"), ("", "Hamnkontoret")])
    first = table.cell(1, 0).paragraphs[0]
    run = first.add_run("Ramp till badbryggan (P)")
    document.add_comment(run, text="Är pengarna klara?", author="Ekonomi", initials="E")
    first.add_run("1").font.superscript = True
    table.cell(2, 0).paragraphs[0].add_run("Sommarvärdar i gästhamnen (A)")
    document.add_paragraph("1 Förutsätter beslut om investering i maj.")
    document.save(str(path))
    return path


def _hidden(path: Path) -> Path:
    """A hidden column with last year's owner, a hidden list, rows that a filter hides, and sums by formula."""
    book = openpyxl.Workbook()
    plan = book.worksheets[0]
    plan.title = "VP 2026"
    for row in (
        ["Verksamhetsplan 2026 Kulturnämnden, Hällviks kommun"],
        ["Nämndmål", "Aktivitet", "Typ", "Tidigare ansvarig", "Ansvarig", "Samverkan", "Kostnad"],
        ["Nämndmål 1 Levande arv", "Skyltar vid ruinen", "P", "Museet", "Kulturmiljö", "Park", 80],
        ["Nämndmål 1 Levande arv", "Visningar på teckenspråk", "A", "Museet", "Museet", None, 20],
        ["Nämndmål 2 Musik i byarna", "Sommarturné", "A", "Scenen", "Kulturskolan", "Föreningar", 60],
        ["Nämndmål 2 Musik i byarna", "Utred ny replokal", "F", "Scenen", "Fastighet", None, 10],
        [None, None, None, None, None, "Summa", "=SUM(G3:G6)"],
    ):
        plan.append(row)
    plan.column_dimensions["D"].hidden = True
    plan.auto_filter.ref = "A2:G6"
    plan.row_dimensions[6].hidden = True
    lists = book.create_sheet("Listor")
    for row in (["Typ", "Enhet"], ["A", "Museet"], ["P", "Kulturmiljö"], ["F", "Fastighet"]):
        lists.append(row)
    lists.sheet_state = "hidden"
    follow = book.create_sheet("Uppföljning 2025")
    for row in (["Aktivitet", "Ansvarig", "Utfall"], ["Ny hemsida (P)", "Museet", "Klar"]):
        follow.append(row)
    book.save(path)
    return _calculated(path, "SUM(G3:G6)", "170")


def _calculated(path: Path, formula: str, value: str) -> Path:
    """As a program saves it that has calculated: the formula with its value beside."""
    with ZipFile(path) as kept:
        entries = {name: kept.read(name) for name in kept.namelist()}
    with ZipFile(path, "w") as changed:
        for name, data in entries.items():
            changed.writestr(
                name, data.replace(f"<f>{formula}</f><v></v>".encode(), f"<f>{formula}</f><v>{value}</v>".encode())
            )
    return path


def _sheets_by_goal(path: Path) -> Path:
    """A sheet for each goal, its name that of the tab, the goal in a cell merged over the table."""
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Framsida"
    first.append(["Verksamhetsplan 2027"])
    first.append(["Socialnämnden, Hällviks kommun"])
    for title, goal, rows in (
        ("Mål 1", "Mål 1 Tidigt stöd", [("Familjekurser på kvällar", "A", "Familjehuset"),
                                        ("Fältare i centrum", "P", "Ungdomsteamet")]),
        ("Mål 2", "Mål 2 Egen bostad", [("Vräkningsförebyggande råd", "A", "Boenheten")]),
    ):  # fmt: skip
        sheet = book.create_sheet(title)
        sheet.append([goal])
        sheet.merge_cells("A1:C1")
        sheet.append(["Insats", "A/P/F", "Ansvarig"])
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def _planner(path: Path) -> Path:
    """As Planner exports a plan: tabs, and a mark of the encoding first."""
    rows = [
        ("Plannamn", "Verksamhetsplan 2026 Miljönämnden Hällviks kommun"),
        ("Datum för export", "2026-01-12"),
        (),
        ("Aktivitets-ID", "Uppgiftsnamn", "Bucketnamn", "Förlopp", "Prioritet", "Tilldelad till", "Skapad av",
         "Startdatum", "Förfallodatum", "Försenad", "Etiketter", "Beskrivning"),
        ("aX3k9", "Tillsyn av enskilda avlopp", "Rena sjöar", "Inte startad", "Medel", "Miljöskydd", "Kansliet",
         "2026-02-01", "2026-10-31", "false", "Aktivitet", "Hundra besök"),
        ("bQ7m1", "Ny mätstation vid inloppet", "Rena sjöar", "Pågår", "Hög", "Naturvård", "Kansliet",
         "2026-01-15", "2026-06-30", "false", "Projekt", ""),
        ("cL2p8", "Radonmätning i skolor", "Frisk inomhusluft", "Inte startad", "Medel", "Hälsoskydd", "Kansliet",
         "2026-09-01", "2026-12-15", "false", "Aktivitet", ""),
    ]  # fmt: skip
    path.write_text("\r\n".join("\t".join(row) for row in rows) + "\r\n", "utf-8-sig")
    return path


def _wanted(goal: str, rows: Sequence[tuple[str, ...]], mark: str = "") -> list[Wanted]:
    """Each row: title, kinds, unit, perhaps collaboration."""
    return [Wanted(goal, row[0], row[1], (row[2],), (*row, "")[3], mark) for row in rows]


def _areas() -> list[Wanted]:
    rows = [(area, row) for area, rows in AREAS for row in rows]
    return [Wanted(a[2:], row[1][:-4], row[1][-2], (row[2],), "", "*") for a, row in rows]


def _tell(name: str, ending: str, wanted: Sequence[Wanted], **holds: str) -> Told:
    return told_of("fifth_drawn", name, ending, wanted, **holds)


FIFTH: list[Drawn] = [
    (_tell("liggande tabell med sammanslagna mål", "docx", _areas(), goals="2"), _merged_goals),
    (
        _tell(
            "spårade ändringar", "docx",
            _wanted("Nämndmål 1 Grönare stad", [("Plantera tvåhundra träd", "A", "Parkdrift", "Gata"),
                                                ("Ny stig vid sjön", "P", "Skog")], "*"),
        ),
        _tracked,
    ),
    (
        _tell(
            "kommentarer och fotnot", "docx",
            _wanted("Nämndmål 1 En hamn för alla", [("Ramp till badbryggan", "P", "Hamnkontoret"),
                                                    ("Sommarvärdar i gästhamnen", "A", "Hamnkontoret")], "*"),
        ),
        _commented,
    ),
    (
        _tell(
            "dolt och filtrerat", "xlsx",
            [*_wanted("Nämndmål 1 Levande arv", [("Skyltar vid ruinen", "P", "Kulturmiljö", "Park"),
                                                 ("Visningar på teckenspråk", "A", "Museet")], "*"),
             *_wanted("Nämndmål 2 Musik i byarna", [("Sommarturné", "A", "Kulturskolan", "Föreningar")], "*"),
             *_wanted("Nämndmål 2 Musik i byarna", [("Utred ny replokal", "F", "Fastighet")], "?")],
        ),
        _hidden,
    ),
    (
        _tell(
            "ett blad för varje mål", "xlsx",
            [*_wanted("Mål 1 Tidigt stöd", [("Familjekurser på kvällar", "A", "Familjehuset"),
                                            ("Fältare i centrum", "P", "Ungdomsteamet")], "*"),
             *_wanted("Mål 2 Egen bostad", [("Vräkningsförebyggande råd", "A", "Boenheten")], "*")],
        ),
        _sheets_by_goal,
    ),
    (
        _tell(
            "export från Planner", "csv",
            [*_wanted("Rena sjöar", [("Tillsyn av enskilda avlopp", "A", "Miljöskydd"),
                                     ("Ny mätstation vid inloppet", "P", "Naturvård")], "*"),
             *_wanted("Frisk inomhusluft", [("Radonmätning i skolor", "A", "Hälsoskydd")], "*")],
        ),
        _planner,
    ),
]  # fmt: skip
