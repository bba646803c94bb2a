# ruff: noqa: E501
"""Word: a landscape table with a goal as a row over the whole width, and a table with the activities as points in a cell."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format, turned

# 1: on its side, after a box about the document: one table, the goals as shaded rows over its width
_ROWS: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("Nämndmål 1 – Det är lätt att bygga och bo i Björkfors", [
        ("Ta fram detaljplan för Kvarnängen, etapp 2", "Planavdelningen", "Exploatering", "Q4"),
        ("Markanvisningstävling för kvarteret Smeden", "Mark- och exploateringsavdelningen", "Planavdelningen", "Q2"),
        ("Uppdatera tomtkön och tomtpriserna", "Mark- och exploateringsavdelningen", "", "Q1"),
        ("Startbesked samma dag för enkla anmälningar", "Bygglovsavdelningen", "", "Q3"),
        ("Bostadsförsörjningsprogram 2028–2032", "Planavdelningen", "Socialförvaltningen", "Q4")]),
    ("Nämndmål 2 – Fler går, cyklar och åker buss", [
        ("Säkra cykelställ vid stationen", "Gatuavdelningen", "Trafikverket", "Q2"),
        ("Vinterunderhåll av cykelvägar före klockan sex", "Gatuavdelningen", "", "Q4"),
        ("Trafikräkning på femton platser", "Gatuavdelningen", "", "Q3"),
        ("Hastighetsplan för tätorterna", "Planavdelningen", "Gatuavdelningen", "Q4")]),
    ("Nämndmål 3 – Naturen är nära och rik på arter", [
        ("Bekämpa jätteloka och parkslide på kommunens mark", "Parkavdelningen", "Länsstyrelsen", "Q3"),
        ("Bilda naturreservatet Djupdalen", "Miljöavdelningen", "Länsstyrelsen", "Q4"),
        ("Plantera träd längs Järnvägsgatan", "Parkavdelningen", "", "Q2"),
        ("Naturguidningar för årskurs 5", "Miljöavdelningen", "Grundskolan", "Q2")]),
    ("Nämndmål 4 – Rätt kvalitet till rätt kostnad", [
        ("Ny taxa för plan och bygg", "Administrationen", "Ekonomiavdelningen", "Q3"),
        ("Digitalt arkiv för avslutade ärenden", "Administrationen", "Kommunarkivet", "Q4"),
        ("Gemensam rutin för direktupphandling", "", "Upphandlingsenheten", "Q1"),
        ("Underhållsplan för broar och kajer", "Gatuavdelningen", "", "Q4")]),
]  # fmt: skip


def _wide(table: Any, widths: Sequence[float]) -> None:
    """The columns as wide as somebody drew them, in centimetres; a row of one merged cell is left alone."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        if len(row._tr.tc_lst) == len(widths):
            for cell, width in zip(row.cells, widths, strict=True):
                cell.width = Cm(width)


def _shade(cell: Any, color: str) -> None:
    cell._tc.get_or_add_tcPr().append(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{color}"/>')
    )


def _page_number(paragraph: Any) -> None:
    paragraph.add_run("Sida ")
    for kind in ("PAGE", "NUMPAGES"):
        paragraph._p.append(
            parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="{kind}"><w:r><w:t>1</w:t></w:r></w:fldSimple>')
        )
        if kind == "PAGE":
            paragraph.add_run(" av ")


def _goal_rows(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    section = document.sections[0]
    section.header.paragraphs[0].text = "Björkfors kommun\tVerksamhetsplan 2027\tSBN 2026-00412"
    _page_number(section.footer.paragraphs[0])
    document.add_heading("Verksamhetsplan 2027", 0)
    document.add_paragraph("Samhällsbyggnadsnämnden, Björkfors kommun")
    box = document.add_table(rows=0, cols=2, style="Table Grid")
    for label, value in (("Dokumenttyp", "Plan"), ("Beslutad av", "Samhällsbyggnadsnämnden"), ("Beslutsdatum", "2026-11-24"),
                         ("Giltig till och med", "2027-12-31"), ("Dokumentansvarig", "Förvaltningschef")):  # fmt: skip
        cells = box.add_row().cells
        cells[0].text, cells[1].text = label, value
    document.add_heading("Bakgrund", 1)
    document.add_paragraph("Nämnden har fyra mål som gäller hela mandatperioden. Förvaltningens aktiviteter under 2027 framgår av tabellen. "
                           "Uppföljningen görs per tertial.")  # fmt: skip
    document.add_heading("Aktiviteter 2027", 1)
    table = headed_table(document, [("Nr", "Aktivitet", "Ansvarig", "Samverkan", "Klart", "T1", "T2", "T3")])
    table.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
    for first, (goal, rows) in enumerate(_ROWS, 1):
        cells = table.add_row().cells
        whole = cells[0].merge(cells[-1])
        whole.text = goal
        whole.paragraphs[0].runs[0].bold = True
        _shade(whole, "D9E2F3")
        for second, row in enumerate(rows, 1):
            for cell, text in zip(table.add_row().cells, (f"{first}.{second}", *row), strict=False):
                cell.text = text
    _wide(table, (1.2, 7.5, 5, 4.2, 1.5, 1.2, 1.2, 1.2))
    document.add_paragraph()
    document.add_paragraph("Q1–Q4 anger det kvartal då aktiviteten ska vara klar.")
    document.save(str(path))
    return path


# 2: three perspectives, each with a table where a goal's activities are points in one cell
_POINTS: list[tuple[str, list[tuple[str, list[str], str, str]]]] = [
    ("Perspektiv invånare", [
        ("Det är enkelt att komma i kontakt med kommunen", ["Förläng kontaktcenters öppettider till klockan 18", "Ta bort knappval i växeln", "Gör de tio vanligaste blanketterna till e-tjänster"],
         "Kontaktcenter", "Andel som får svar vid första kontakten"),
        ("Invånarna är delaktiga i kommunens utveckling", ["Medborgardialog om översiktsplanen i fyra orter", "Sänd fullmäktige med textning"], "Kansliavdelningen", "Antal deltagare")]),
    ("Perspektiv medarbetare", [
        ("Cheferna har rimliga förutsättningar", ["Pröva administrativt stöd till chefer med fler än 30 medarbetare", "Chefsforum fyra gånger om året", "Förenkla rutinen för rehabilitering"],
         "HR-avdelningen", "Chefsindex")]),
    ("Perspektiv ekonomi och utveckling", [
        ("Vi använder pengarna klokt", ["Prognos varje månad med kommentar från varje chef", "Utbilda beställare i avtalstrohet"], "Ekonomiavdelningen", "Prognossäkerhet"),
        ("Vi arbetar digitalt och säkert", ["Byt ut datorer som inte klarar nytt operativsystem", "Klassa informationen i de femton viktigaste systemen", "Automatisera beställning av behörigheter"],
         "IT-avdelningen", "Andel klassade system")]),
]  # fmt: skip


def _points_in_cells(path: Path) -> Path:
    document = docx.Document()
    document.styles["Normal"].font.size = Pt(10)
    _page_number(document.sections[0].footer.paragraphs[0])
    document.add_heading("Verksamhetsplan 2026 för kommunledningsförvaltningen", 0)
    document.add_paragraph("Kommunstyrelsen, Norrvikens kommun")
    document.add_heading("Inledning", 1)
    document.add_paragraph("Kommunledningsförvaltningen leder och samordnar kommunens verksamhet och ger stöd till nämnder och förvaltningar. "
                           "Verksamhetsplanen är indelad i tre perspektiv.")  # fmt: skip
    for perspective, goals in _POINTS:
        document.add_heading(perspective, 1)
        table = headed_table(document, [("Mål", "Aktiviteter", "Ansvarig", "Mäts genom")])
        for goal, points, unit, measure in goals:
            cells = table.add_row().cells
            cells[0].text, cells[2].text, cells[3].text = goal, unit, measure
            for number, point in enumerate(points):
                line = cells[1].paragraphs[0] if not number else cells[1].add_paragraph()
                line.style = "List Bullet"
                line.add_run(point)
        _wide(table, (3.4, 6.2, 3.2, 2.8))
    document.add_heading("Uppföljning", 1)
    document.add_paragraph("Planen följs upp i ledningsgruppen i maj, september och januari.")
    document.save(str(path))
    return path


WORDS: list[Drawn] = [
    *in_each_format("sixtieth_words", "liggande tabell med målet som rad över hela bredden", [
        wanted for goal, rows in _ROWS for title, unit, others, _ in rows
        for wanted in expects(goal, [(title, "", unit, others)], "*" if unit else "?")],
        {"docx": _goal_rows}, activities="17", year="2027"),
    *in_each_format("sixtieth_words", "en rad för varje mål och aktiviteterna som punkter i cellen", [
        wanted for _, goals in _POINTS for goal, points, unit, _ in goals
        for wanted in expects(goal, [(point, "", unit, "") for point in points], "*")],
        {"docx": _points_in_cells}, activities="13", year="2026"),
]  # fmt: skip
