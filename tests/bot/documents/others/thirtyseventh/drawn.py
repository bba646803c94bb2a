# ruff: noqa: E501
"""Plans of regions, agencies, companies, federations and single units, each in the form its own hand gave it."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from reportlab.lib import colors
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Told, Wanted
from tests.bot.documents.others.special import Drawn

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=8.5, leading=10.5, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_WHITE = ParagraphStyle("white", parent=_BOLD, textColor=colors.white)
_POSTER = ParagraphStyle("poster", parent=_CELL, fontSize=12, leading=15, leftIndent=10, bulletIndent=0, spaceAfter=5)
_POSTER_HEAD = ParagraphStyle("posterhead", parent=_BOLD, fontSize=15, leading=18, textColor=colors.white)
_THIN = Side(style="thin")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)

Row = tuple[str, str, str, str]
"""Title, unit (two with a comma between), collaboration, time."""
Group = tuple[str, list[Row]]


def _word(wide: bool = False) -> Any:
    document = docx.Document()
    if wide:
        section = document.sections[0]
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    return document


def _fill(cells: Sequence[Any], texts: Sequence[str], bold: bool = False) -> None:
    for cell, text in zip(cells, texts, strict=True):
        cell.text = ""
        cell.paragraphs[0].add_run(text).bold = bold


def _columns(table: Any, widths: Sequence[float]) -> None:
    """In centimetres; a cell merged over several columns gets theirs together."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table._tbl.tr_lst:
        at = 0
        for cell in row.tc_lst:
            cell.width = Cm(sum(widths[at : at + cell.grid_span]))
            at += cell.grid_span


def _framed(sheet: Any, at: int, values: Sequence[Any], color: str = "") -> None:
    for column, value in enumerate(values, 1):
        cell = sheet.cell(at, column, value if value != "" else None)
        cell.border, cell.alignment = _ROUND, Alignment(wrap_text=True, vertical="top")
        if color:
            cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor=color)


def _widths(sheet: Any, widths: Sequence[int]) -> None:
    for letter, width in zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", widths, strict=False):
        sheet.column_dimensions[letter].width = width


def _foot(text: str, size: tuple[float, float]) -> Callable[[Any, Any], None]:
    def draw(canvas: Any, document: Any) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(50, 22, text)
        canvas.drawRightString(size[0] - 50, 22, f"Sida {document.page}")

    return draw


# 1: a rescue federation's action plan on its side, each goal a coloured row across the table
_RESCUE: list[Group] = [
    ("Inriktningsmål 1: Färre bränder i bostäder", [
        ("Hembesök i områden med många bränder", "Förebyggandeenheten", "Bostadsbolagen", "nov"),
        ("Brandvarnare till hushåll med hemtjänst", "Förebyggandeenheten", "Medlemskommunernas omsorg", "juni"),
        ("Informationsfilm om laddning av elsparkcyklar", "Kommunikationsfunktionen", "", "april"),
        ("Utreda alla bostadsbränder inom 30 dagar", "Olycksutredningsgruppen", "Polisen", "löpande")]),
    ("Inriktningsmål 2: Hjälpen når fram i tid", [
        ("Ny larmplan för deltidsstationerna", "Operativa avdelningen", "Larmcentralen", "mars"),
        ("Första insatsperson på ytterligare tre orter", "Operativa avdelningen", "", "okt"),
        ("Prov med lätt räddningsbil i Norra distriktet", "Operativa avdelningen", "", "dec"),
        ("Karta över brandposter i alla fordon", "Teknikenheten", "VA-bolagen", "maj"),
        ("Avtal om höjdfordon med grannförbundet", "Ledningsstaben", "Räddningstjänsten Mittlandet", "sept")]),
    ("Inriktningsmål 3: Samhället står starkt vid stora händelser", [
        ("Skogsbrandsövning i två distrikt", "Operativa avdelningen", "Hemvärnet, skogsägarna", "maj"),
        ("Reservkraft till ledningsplatsen", "Teknikenheten", "", "sept"),
        ("Utbilda kommunernas krisledningar", "Beredskapssamordningen", "Medlemskommunerna", "nov"),
        ("Plan för släckvatten vid långvariga insatser", "Beredskapssamordningen", "VA-bolagen", "dec")]),
    ("Inriktningsmål 4: En arbetsplats för alla", [
        ("Omklädningsrum för alla på station 200 och 600", "Teknikenheten", "Fastighetsägarna", "aug"),
        ("Rekryteringskväll för deltidsbrandmän", "Personalenheten", "Arbetsgivarna på orten", "feb"),
        ("Ny rutin för hantering av förorenade larmställ", "Personalenheten", "", "april"),
        ("Ledarutbildning för styrkeledare", "Personalenheten", "", "nov")]),
]  # fmt: skip


def _rescue(path: Path) -> Path:
    heads = ("Nr", "Åtgärd", "Ansvarig", "Samverkan", "Klart", "T1", "T2", "Bokslut")
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in heads]]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e6e6e6"))]  # fmt: skip
    for number, (goal, actions) in enumerate(_RESCUE, 1):
        style += [("SPAN", (0, len(rows)), (-1, len(rows))),
                  ("BACKGROUND", (0, len(rows)), (-1, len(rows)), colors.HexColor("#9b2d20"))]  # fmt: skip
        rows.append([Paragraph(goal, _WHITE), *[""] * 7])
        for index, action in enumerate(actions, 1):
            rows.append([f"{number}.{index}", *(Paragraph(text, _CELL) for text in action), "", "", ""])
    foot = _foot("Räddningstjänstförbundet Sydåsen, dnr 2025-000412, antagen av direktionen 2025-12-11", landscape(A4))
    SimpleDocTemplate(str(path), pagesize=landscape(A4), topMargin=45, bottomMargin=45).build([
        Paragraph("Handlingsplan 2026", _STYLES["Title"]),
        Paragraph("Direktionen, Räddningstjänstförbundet Sydåsen", _STYLES["BodyText"]),
        Paragraph("Handlingsplanen visar vad förbundet gör under året för att nå inriktningsmålen i handlingsprogrammet. "
                  "Kolumnerna T1, T2 och Bokslut fylls i vid uppföljningen.", _STYLES["BodyText"]),
        Spacer(1, 8),
        Table(rows, colWidths=[32, 240, 135, 150, 55, 38, 38, 52], style=TableStyle(style), repeatRows=1),
    ], onFirstPage=foot, onLaterPages=foot)  # fmt: skip
    return path


# 2: a region's dental care on its side, two rows of headers, the goal merged down
_DENTAL: list[Group] = [
    ("Patienten får vård i rätt tid", [
        ("Kallelser med sms till alla vuxna patienter", "Kundmottagningen", "Region-it", "2026-03-31"),
        ("Kvällsöppet en dag i veckan på två kliniker", "Klinikcheferna", "", "2026-09-01"),
        ("Gemensam väntelista för tandreglering", "Ortodontin", "Kundmottagningen", "2026-06-15"),
        ("Öppen mottagning för akuta besvär", "Kliniken i Tunäs", "", "2026-05-04")]),
    ("Barn och unga har friska tänder", [
        ("Tandborstning i förskolan", "Barntandvården", "Kommunernas förskolor", "2026-12-18"),
        ("Fluorlack i årskurs 6 till 9", "Barntandvården", "Elevhälsan", "2026-11-30"),
        ("Söka upp barn som uteblivit två gånger", "Kvalitetsfunktionen", "Socialtjänsten", "2026-10-15"),
        ("Tandhygienist på BVC vid 18 månader", "Barntandvården", "Barnhälsovården", "2026-12-18")]),
    ("Medarbetarna utvecklas", [
        ("Traineeår för nya tandläkare", "HR-funktionen", "", "2026-08-31"),
        ("Auskultation mellan klinikerna", "Klinikcheferna", "", "2026-12-18"),
        ("Fler moment utförs av tandsköterskor", "Kvalitetsfunktionen", "HR-funktionen", "2026-10-01"),
        ("Handledarutbildning i två omgångar", "HR-funktionen", "Yrkeshögskolan", "2026-11-13")]),
    ("Ekonomin är i balans", [
        ("Samordnade inköp av förbrukningsmaterial", "Ekonomifunktionen", "Inköpsavdelningen", "2026-04-30"),
        ("Schema efter patienternas efterfrågan", "Klinikcheferna", "", "2026-09-30"),
        ("Genomlysning av avgiften vid uteblivet besök", "Ekonomifunktionen", "", "2026-02-27"),
        ("Ny ruttplanering för uppsökande tandvård", "Uppsökande enheten", "Kommunernas omsorg", "2026-05-29")]),
]  # fmt: skip


def _dental(path: Path) -> Path:
    document = _word(wide=True)
    document.sections[0].footer.paragraphs[0].text = "Folktandvården Norrmark | Aktivitetsplan 2026 | version 1.2"
    document.add_heading("Aktivitetsplan 2026", 0)
    document.add_paragraph("Folktandvården, Hälso- och sjukvårdsnämnden, Region Norrmark")
    table = document.add_table(rows=2, cols=8, style="Table Grid")
    _fill(table.rows[0].cells, ("Mål", "Aktivitet", "Ansvar", "", "Tid", "", "Uppföljning", ""), bold=True)
    _fill(table.rows[1].cells, ("", "", "Huvudansvar", "Medverkar", "Start", "Klart", "Delår", "Helår"), bold=True)
    for column in (0, 1):
        table.cell(0, column).merge(table.cell(1, column))
    for column in (2, 4, 6):
        table.cell(0, column).merge(table.cell(0, column + 1))
    for column, text in ((0, "Mål"), (1, "Aktivitet"), (2, "Ansvar"), (4, "Tid"), (6, "Uppföljning")):
        _fill([table.cell(0, column)], [text], bold=True)
        for extra in table.cell(0, column).paragraphs[1:]:
            extra._p.getparent().remove(extra._p)
    for goal, rows in _DENTAL:
        top = len(table.rows)
        for title, unit, others, end in rows:
            _fill(table.add_row().cells, ("", title, unit, others, "2026-01-12", end, "", ""))
        merged = table.cell(top, 0).merge(table.cell(len(table.rows) - 1, 0))
        merged.text = goal
    _columns(table, (3.2, 5.8, 3.2, 3.4, 2.2, 2.2, 1.5, 1.5))
    document.save(str(path))
    return path


# 3: an energy company's poster on A3: a column for each goal
_ENERGY: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("Mål 1: Kunderna väljer oss igen", "Nöjdkundindex minst 78", [
        ("Återuppringning inom en timme", "Kundservice"),
        ("Appen visar timpriset i morgon", "Marknad"),
        ("Personligt energiråd till flerbostadshus", "Energitjänster"),
        ("Faktura på lätt svenska", "Kundservice")]),
    ("Mål 2: Leveransen är säker", "Högst 40 avbrottsminuter per kund", [
        ("Röjning av ledningsgator i öster", "Elnät"),
        ("Ny fördelningsstation i Kvarnbacken", "Elnät"),
        ("Byte av kulvert under Storgatan", "Fjärrvärme"),
        ("Gemensam beredskap nätter och helger", "Elnät, Fiber")]),
    ("Mål 3: Vi ställer om", "Fossilfri produktion till 2028", [
        ("Fasa ut oljan i spetspannan", "Produktion"),
        ("Spillvärmeavtal med bageriet", "Fjärrvärme"),
        ("Solpark på gamla deponin", "Energitjänster"),
        ("Eldrivna servicebilar", "Inköp")]),
    ("Mål 4: Arbetsplatsen är trygg", "Inga olyckor med frånvaro", [
        ("Riskbedömning före varje schakt", "Fiber"),
        ("Mentorer till nyanställda montörer", "HR"),
        ("Skyddsronder med uppföljning i mobilen", "HR"),
        ("Övning vid explosion i pannhuset", "Produktion")]),
]  # fmt: skip


def _poster(path: Path) -> Path:
    heads: list[Any] = [""]
    measures: list[Any] = [Paragraph("Så mäter vi", _BOLD)]
    actions: list[Any] = [Paragraph("Det här gör vi 2026", _BOLD)]
    for goal, measure, rows in _ENERGY:
        heads.append(Paragraph(goal, _POSTER_HEAD))
        measures.append(Paragraph(measure, _POSTER))
        actions.append([Paragraph(f"{title} ({unit})", _POSTER, bulletText="•") for title, unit in rows])
    style = TableStyle([("GRID", (0, 0), (-1, -1), 1, colors.HexColor("#14532d")), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (1, 0), (-1, 0), colors.HexColor("#14532d")),
                        ("BACKGROUND", (0, 0), (0, -1), colors.HexColor("#dcefe2"))])  # fmt: skip
    title = ParagraphStyle("big", parent=_STYLES["Title"], fontSize=30, leading=36)
    SimpleDocTemplate(str(path), pagesize=landscape(A3)).build([
        Paragraph("Verksamhetsplan 2026 på en sida", title),
        Paragraph("Styrelsen, Brovalla Energi AB", _POSTER),
        Spacer(1, 14),
        Table([heads, measures, actions], colWidths=[90, 230, 230, 230, 230], style=style),
        Spacer(1, 14),
        Paragraph("Vår vision: Energi som räcker till alla.", _POSTER),
    ])  # fmt: skip
    return path


# 4: a county board's plan as Planner exports it to Excel
_BUCKETS: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("Stödet betalas ut i tid", [
        ("Gå igenom handläggarnas arbetsfördelning", "Stödenheten", "Aktivitet", "2026-03-31"),
        ("Automatisk kontroll av blockareal", "Stödenheten", "Projekt", "2026-11-30"),
        ("Informationskvällar inför SAM-ansökan", "Rådgivningsenheten", "Aktivitet", "2026-03-15"),
        ("Telefonjour under ansökningsperioden", "Stödenheten;Rådgivningsenheten", "Aktivitet", "2026-04-17"),
        ("Mall för beslut om återkrav", "Rättsenheten", "Aktivitet", "2026-05-29")]),
    ("Kontrollen är likvärdig", [
        ("Samsynsdagar för djurskyddsinspektörer", "Djurskyddsenheten", "Aktivitet", "2026-09-25"),
        ("Inspektion av vattentäkter på bete", "Djurskyddsenheten", "Aktivitet", "2026-08-31"),
        ("Drönare vid fältkontroll", "Kontrollenheten", "Projekt", "2026-10-30"),
        ("Granska varannan rapport internt", "Kontrollenheten", "Aktivitet", "2026-12-11")]),
    ("Bygden lever året runt", [
        ("Försök med bemannad servicepunkt", "Landsbygdsenheten", "Projekt", "2026-12-18"),
        ("Rådgivning om småskalig förädling", "Rådgivningsenheten", "Aktivitet", "2026-11-13"),
        ("Dialog om generationsskiften", "Landsbygdsenheten", "Aktivitet", "2026-10-09"),
        ("Karta över nedlagda drivmedelsställen", "Landsbygdsenheten", "Aktivitet", "2026-06-12"),
        ("Nätverk för unga företagare på landet", "Landsbygdsenheten", "Aktivitet", "2026-09-04")]),
]  # fmt: skip


def _planner(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Uppgifter"
    for line in (["Plannamn", "Verksamhetsplan 2026 Landsbygdsavdelningen, Länsstyrelsen i Åmynne län"],
                 ["Plan-ID", "kZr0Tq4mPEiw2aXyL9dB1pQAB7nc"], ["Exportdatum", "2026-01-19"], []):  # fmt: skip
        sheet.append(line)
    sheet.append(["Uppgifts-ID", "Uppgiftsnamn", "Bucketnamn", "Status", "Prioritet", "Tilldelad till", "Skapad av",
                  "Skapad den", "Startdatum", "Förfallodatum", "Är återkommande", "Försenad", "Slutfört datum",
                  "Slutförd av", "Slutförda checklisteobjekt", "Checklisteobjekt", "Etiketter", "Beskrivning"])  # fmt: skip
    for cell in sheet[5]:
        cell.font = Font(bold=True)
    number = 0
    for bucket, rows in _BUCKETS:
        for title, units, label, end in rows:
            number += 1
            sheet.append([f"t{number * 7919:05d}Qa", title, bucket, ("Inte startad", "Pågår")[number % 3 == 1],
                          ("Medel", "Viktigt")[number % 4 == 2], units, "Avdelningsstaben", "2025-12-16", "2026-01-12",
                          end, False, False, None, None, None,
                          "Förbered;Genomför;Utvärdera" if number % 5 == 0 else None, label, None])  # fmt: skip
    _widths(sheet, (14, 42, 26, 13, 11, 30, 18, 12, 12, 13, 12, 10, 12, 12, 12, 22, 12, 20))
    book.save(path)
    return path


# 5: a coordinating federation's forms, one for each effort, four columns wide
_FORMS: list[Group] = [
    ("Fler unga kommer vidare till arbete eller studier", [
        ("Gemensamt kartläggningsteam för unga", "Unga framåt", "Arbetsförmedlingen och kommunerna", "2026-12-31"),
        ("Arbetsprövning på djurgård", "Arbetsmarknadsenheten i Sunnerby", "Försäkringskassan", "2026-10-31"),
        ("Motiverande samtal på fritidsgården", "Unga framåt", "", "2026-06-12"),
        ("Studiestöd på folkhögskola", "Folkhögskolan i Älvsta", "Kommunernas vuxenutbildning", "2026-12-18")]),
    ("Parterna arbetar som en", [
        ("Grundkurs i samverkan för nya handläggare", "Förbundskansliet", "Samtliga parter", "2026-05-21"),
        ("Gemensam samtyckesblankett", "Förbundskansliet", "Dataskyddsombuden", "2026-03-20"),
        ("Parternas chefer byter arbetsplats en dag", "Beredningsgruppen", "", "2026-09-30")]),
    ("Vägen tillbaka från sjukskrivning är kort", [
        ("Avstämningsmöte inom tre veckor", "Rehabkoordinatorerna", "Försäkringskassan", "2026-12-31"),
        ("Grupp för långvarig smärta", "Primärvårdsområde Syd", "Arbetsförmedlingen", "2026-11-27"),
        ("Uppföljning sex månader efter avslut", "Förbundskansliet", "", "2026-12-11")]),
]  # fmt: skip


def _forms(path: Path) -> Path:
    document = _word()
    document.sections[0].header.paragraphs[0].text = "Samordningsförbundet Tre Älvar"
    document.add_heading("Insatsplan 2026", 0)
    document.add_paragraph("Förbundsstyrelsen, Samordningsförbundet Tre Älvar")
    document.add_paragraph(
        "Varje insats har ett eget blad. Bladet är underlag för parternas rapportering i maj och november."
    )
    number = 0
    for goal, rows in _FORMS:
        for title, unit, others, end in rows:
            number += 1
            document.add_heading(f"Insatsblad {number}", 2)
            table = document.add_table(rows=0, cols=4, style="Table Grid")
            for label, text in (("Insats", title), ("Mål", goal)):
                cells = table.add_row().cells
                cells[0].text, cells[1].text = label, text
                cells[1].merge(cells[3])
            _fill(table.add_row().cells, ("Ansvarig", unit, "Samverkan", others))
            _fill(table.add_row().cells, ("Startdatum", "2026-01-07" if number % 2 else "2026-02-02", "Slutdatum", end))
            _fill(table.add_row().cells, ("Rapport maj", "", "Rapport november", ""))
    document.save(str(path))
    return path


# 6: a region's list of assignments, with last year's finished ones in a sheet of their own
_ASSIGNED: list[tuple[str, str, str, str, str, str]] = [
    ("Föreslå ny lokal för ambulansstationen i Hede hamn", "Nära vård", "Regionfastigheter", "Ambulanssjukvården", "RS § 214/25", "Mars"),
    ("Införa egenmonitorering vid hjärtsvikt", "Nära vård", "Närsjukvårdsförvaltningen", "It-förvaltningen", "Regionplan 2026", "Delår"),
    ("Redovisa hur mobila team kan täcka hela länet", "Nära vård", "Närsjukvårdsförvaltningen", "Kommunerna", "Regionplan 2026", "Juni"),
    ("Minska antalet hyrläkare på vårdcentralerna", "Attraktiv arbetsgivare", "HR-staben", "Närsjukvårdsförvaltningen", "Budget 2026", "Delår"),
    ("Pröva sex timmars nattpass inom slutenvården", "Attraktiv arbetsgivare", "Sjukhusförvaltningen", "HR-staben", "RS § 231/25", "November"),
    ("Se över förmånscyklar och friskvårdsbidrag", "Attraktiv arbetsgivare", "HR-staben", "", "RF § 97/25", "Maj"),
    ("Samla chefsstödet i en portal", "Attraktiv arbetsgivare", "HR-staben, It-förvaltningen", "", "Budget 2026", "Oktober"),
    ("Klimatanpassa sjukhusområdet i Lunda", "Hållbar region", "Regionfastigheter", "Miljöstaben", "Regionplan 2026", "Årsredovisning"),
    ("Halvera användningen av engångshandskar", "Hållbar region", "Miljöstaben", "Vårdhygien", "Regionplan 2026", "Delår"),
    ("Ställa klimatkrav vid upphandling av måltider", "Hållbar region", "Inköpsförvaltningen", "Måltidsservice", "Budget 2026", "September"),
    ("Kartlägga medicinteknik som saknar skydd", "Säker region", "It-förvaltningen", "Medicinsk teknik", "RS § 240/25", "April"),
    ("Öva manuell journalföring i tre dygn", "Säker region", "Sjukhusförvaltningen", "Säkerhetsstaben", "RS § 240/25", "Oktober"),
    ("Bygga upp lager av läkemedel för en månad", "Säker region", "Läkemedelsstaben", "Sjukhusapoteket", "Regionplan 2026", "Årsredovisning"),
    ("Skydda reservvatten på länssjukhuset", "Säker region", "Regionfastigheter", "", "Regionplan 2026", "December"),
    ("Pröva en gemensam resereception", "Hållbar region", "", "Trafikförvaltningen", "RF § 102/25", "Delår"),
]  # fmt: skip


def _assigned(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Uppdrag 2026"
    sheet["A1"], sheet["A2"] = "Uppdragslista 2026", "Regionstyrelsen, Region Östmark"
    sheet["A1"].font = Font(bold=True, size=16)
    sheet.merge_cells("A1:I1")
    _framed(sheet, 4, ("Löpnr", "Uppdrag", "Källa", "Målområde", "Ansvarig förvaltning", "Medverkande", "Återrapporteras",
                       "Status", "Kommentar"), "BDD7EE")  # fmt: skip
    for at, (title, goal, unit, others, source, back) in enumerate(_ASSIGNED, 5):
        _framed(sheet, at, (f"26-{at - 4:02d}", title, source, goal, unit, others, back, "Ej påbörjat", ""))
    sheet.auto_filter.ref = f"A4:I{4 + len(_ASSIGNED)}"
    sheet.freeze_panes = "C5"
    _widths(sheet, (8, 46, 16, 22, 26, 26, 16, 13, 24))
    sheet.page_setup.orientation = "landscape"
    done = book.create_sheet("Avslutade 2025")
    _framed(done, 1, ("Löpnr", "Uppdrag", "Ansvarig förvaltning", "Avslutat", "Resultat"), "D9D9D9")
    for at, row in enumerate((("25-03", "Ny reglering av parkeringsavgifter", "Regionfastigheter", "2025-06-10", "Beslutat i RF"),
                              ("25-08", "Uppföljning av vårdvalet", "Ekonomistaben", "2025-10-21", "Rapport lämnad"),
                              ("25-11", "Policy för sociala medier", "Kommunikationsstaben", "2025-11-18", "Antagen")), 2):  # fmt: skip
        _framed(done, at, row)
    book.save(path)
    return path


# 7: a housing company's list, as Swedish Excel saves it with semicolons
_HOUSING: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("Affärsmål 1 Tryggt i våra områden", [
        ("Belysning längs gångstråken på Norrgården", "P", "Fastighet", "Gatukontoret"),
        ("Nattvandring med föreningarna", "A", "Boinflytande", "Idrottsföreningarna"),
        ("Nya låssystem i källarförråd", "P", "Fastighet", ""),
        ("Trygghetsvandring i varje område", "A", "Boinflytande", "Polisen"),
        ("Egna vaktmästare i stället för entreprenör", "P", "Områdesservice", ""),
        ("Sommarjobb till 60 ungdomar", "A", "HR", "Arbetsmarknadskontoret")]),
    ("Affärsmål 2 Husen håller länge", [
        ("Stambyte i kvarteret Hässlan", "P", "Projekt och bygg", "Boinflytande"),
        ("Besiktning av alla balkonger", "A", "Fastighet", ""),
        ("Dränering runt Skogsbrynet 2–14", "P", "Projekt och bygg", ""),
        ("Underhållsplan på 30 år i nytt system", "P", "Teknikstöd", "Ekonomi"),
        ("Byta fläktar i punkthusen", "P", "Energi", "Fastighet"),
        ("Rensa hängrännor före vintern", "A", "Områdesservice", "")]),
    ("Affärsmål 3 Nöjda hyresgäster", [
        ("Felanmälan med bild i mobilen", "P", "Kundcenter", "Teknikstöd"),
        ("Inflyttningspärm på sex språk", "A", "Uthyrning", "Kommunikation"),
        ("Kvällsvisning av lediga lägenheter", "A", "Uthyrning", ""),
        ("Återkoppling inom två arbetsdagar", "A", "Kundcenter", "Områdesservice"),
        ("Odlingslotter på tre gårdar", "A", "Boinflytande", "Områdesservice"),
        ("Översyn av reglerna för byte av lägenhet", "A", "Uthyrning", "Hyresgästföreningen")]),
]  # fmt: skip


def _housing(path: Path) -> Path:
    with path.open("w", encoding="cp1252", newline="") as file:
        out = csv.writer(file, delimiter=";")
        out.writerow(["Aktivitetslista 2026", *[""] * 9])
        out.writerow(["Styrelsen, AB Grantorpshem", *[""] * 9])
        out.writerow(["A = aktivitet, P = projekt", *[""] * 9])
        out.writerow([""] * 10)
        out.writerow(
            ["Affärsmål", "Nr", "Aktivitet", "A/P", "Ansvarig", "Stöd", "Start v", "Slut v", "Budget tkr", "Klart %"]
        )
        for number, (goal, rows) in enumerate(_HOUSING, 1):
            for index, (title, kind, unit, others) in enumerate(rows, 1):
                at = number * 6 + index
                out.writerow([goal, f"{number}:{index}", title, kind, unit, others, 2 + index * 3, 20 + index * 5,
                              f"{at * 35}" if kind == "P" else "", 0])  # fmt: skip
        out.writerow(["", "", "Summa", "", "", "", "", "", "3 745", ""])
    return path


# 8: a clinic's plan in plain text, with the owner on a line of its own
_CLINIC: list[Group] = [
    ("Mål 1 – Trygg hela vägen", [
        ("Egen barnmorska genom hela graviditeten", "Mödrahälsovården", "Förlossningen", "september"),
        ("Rum för partner på eftervården", "Eftervården", "Regionfastigheter", "maj"),
        ("Samtal efter svår förlossning erbjuds alla", "Förlossningen", "Psykologenheten", "löpande"),
        ("Webbkurs för blivande föräldrar", "Mödrahälsovården", "", "mars"),
        ("Tolk på plats två dagar i veckan", "Kliniksekretariatet", "Tolkförmedlingen", "februari")]),
    ("Mål 2 – Kortare väntan", [
        ("Egna operationstider för dagkirurgi", "Operationssamordningen", "Anestesikliniken", "oktober"),
        ("Sjuksköterskeledd mottagning vid endometrios", "Gynmottagningen", "", "april"),
        ("Patienten bokar själv sin kontroll", "Gynmottagningen", "Regionens e-tjänster", "juni"),
        ("Gemensam remissbedömning varje morgon", "Läkargruppen", "", "januari"),
        ("Lördagsmottagning under hösten", "Gynmottagningen", "", "december")]),
    ("Mål 3 – Vi lär av varandra", [
        ("Simulering av akut kejsarsnitt varje månad", "Utbildningsgruppen", "Anestesikliniken", "löpande"),
        ("Avvikelser tas upp på varje arbetsplatsträff", "Vårdenhetscheferna", "", "löpande"),
        ("Introduktionsprogram för nya undersköterskor", "Eftervården", "", "augusti"),
        ("Journalklubb med kliniken i Tunäs", "Läkargruppen", "", "november")]),
]  # fmt: skip


def _clinic(path: Path) -> Path:
    lines = ["VERKSAMHETSPLAN 2026", "Kvinnokliniken", "Sjukhusstyrelsen, Region Norrmark", "",
             "Planen är framtagen på klinikens två planeringsdagar i november och gäller kalenderåret.", ""]  # fmt: skip
    for goal, rows in _CLINIC:
        lines += [goal, "-" * len(goal), ""]
        for index, (title, unit, others, end) in enumerate(rows, 1):
            lines += [f"{index}. {title}", f"   Ansvarig: {unit}"]
            if others:
                lines.append(f"   Tillsammans med: {others}")
            lines += [f"   Klart: {end}", ""]
    lines += ["Planen följs upp i april, augusti och december.", ""]
    path.write_text("\r\n".join(lines), "utf-8")
    return path


# 9: an agency's plan in Word with a table of contents and running text, owners below each point's title
_AGENCY: list[tuple[str, str, str, list[Row]]] = [
    ("3.1", "Mål 1: Arkivet är öppet för alla",
     "Antalet besök på läsesalen har minskat medan frågorna via webben har fördubblats på fem år.", [
        ("Ny söktjänst för kartor och ritningar", "Avdelningen för tillgänglighet", "Lantmäteriet", "kvartal 4"),
        ("Digitala visningar för skolklasser", "Publika enheten", "", "kvartal 2"),
        ("Chatt med arkivarie på vardagar", "Publika enheten", "", "kvartal 1"),
        ("Öppna data om vattenstånd före år 1900", "Avdelningen för tillgänglighet", "Universiteten", "kvartal 3"),
        ("Syntolkad utställning om dammar", "Publika enheten", "Synskadades riksförbund", "kvartal 3")]),
    ("3.2", "Mål 2: Samlingarna bevaras",
     "Klimatet i magasin B har varit utanför gränsvärdena vid elva mätningar under det senaste året.", [
        ("Flytta glasplåtarna till kylmagasin", "Magasinsenheten", "Fastighetsförvaltaren", "kvartal 3"),
        ("Sanera mögel i hyllsektion 14", "Magasinsenheten", "", "kvartal 1"),
        ("Skanna loggböcker från åtta slussar", "Digitaliseringsenheten", "Kanalbolaget", "kvartal 4"),
        ("Plan för räddning av samlingar vid brand", "Säkerhetsfunktionen", "Räddningstjänsten", "kvartal 2"),
        ("Kontrollera filformat i e-arkivet", "Digitaliseringsenheten", "", "kvartal 4")]),
    ("3.3", "Mål 3: Myndigheten arbetar smart",
     "Generaldirektören har under hösten beslutat om en ny organisation med färre chefsled.", [
        ("Ett ärendesystem i stället för tre", "Verksamhetsstödet", "Statens servicecenter", "kvartal 4"),
        ("Kompetensplan för varje enhet", "HR-enheten", "", "kvartal 2"),
        ("Minska tjänsteresorna med en fjärdedel", "Verksamhetsstödet", "", "kvartal 4"),
        ("Introduktion i statlig värdegrund", "HR-enheten", "", "kvartal 1"),
        ("Se över avtalen om städning och bevakning", "Verksamhetsstödet", "Säkerhetsfunktionen", "kvartal 3"),
        ("Regler för användning av generativ AI", "Rättsfunktionen", "Digitaliseringsenheten", "kvartal 1")]),
]  # fmt: skip


def _agency(path: Path) -> Path:
    document = _word()
    document.sections[0].footer.paragraphs[0].text = "Statens vattenarkiv, Verksamhetsplan 2026, dnr 1.2-2025/318"
    title = document.add_paragraph().add_run("Verksamhetsplan 2026")
    title.bold, title.font.size = True, Pt(26)
    document.add_paragraph("Statens vattenarkiv")
    document.add_paragraph("Fastställd av generaldirektören 2025-12-17")
    document.add_paragraph().add_run("Innehåll").bold = True
    entries = ["1 Inledning", "2 Uppdrag och styrning", "3 Mål och aktiviteter",
               *(f"{number} {goal}" for number, goal, _, _ in _AGENCY), "4 Ekonomi", "5 Uppföljning"]  # fmt: skip
    for page, entry in enumerate(entries, 3):
        document.add_paragraph(f"{entry} {'.' * (70 - len(entry))} {page}")
    document.add_page_break()
    document.add_heading("1 Inledning", 1)
    document.add_paragraph(
        "Verksamhetsplanen beskriver vad myndigheten prioriterar under året. Den löpande verksamheten beskrivs i arbetsordningen."
    )
    document.add_heading("2 Uppdrag och styrning", 1)
    document.add_paragraph("Myndigheten styrs av sin instruktion och av det årliga regleringsbrevet.")
    document.add_paragraph("Regleringsbrevet innehåller följande återrapporteringskrav:")
    for text in ("hur många handlingar som har gjorts tillgängliga,", "hur kostnaderna för lokaler har utvecklats."):
        document.add_paragraph(text, style="List Bullet")
    document.add_heading("3 Mål och aktiviteter", 1)
    for number, goal, about, rows in _AGENCY:
        document.add_heading(f"{number} {goal}", 2)
        document.add_paragraph(about)
        document.add_paragraph("Aktiviteter under året:")
        for text, unit, others, end in rows:
            point = document.add_paragraph(style="List Bullet")
            point.add_run(text).bold = True
            point.add_run().add_break()
            with_others = f"Samverkan: {others}. " if others else ""
            point.add_run(f"Ansvarig: {unit}. {with_others}Klart: {end}.")
    document.add_heading("4 Ekonomi", 1)
    table = document.add_table(rows=0, cols=3, style="Table Grid")
    for row in (("Kostnadsslag, mnkr", "Budget 2026", "Utfall 2025"), ("Personal", "61,2", "59,8"), ("Lokaler", "24,0", "23,1"),
                ("Övrig drift", "12,7", "13,5")):  # fmt: skip
        _fill(table.add_row().cells, row)
    document.add_heading("5 Uppföljning", 1)
    document.add_paragraph("Planen följs upp tertialvis i ledningsgruppen.")
    document.save(str(path))
    return path


# 10: a water federation's workbook with a sheet for each unit, the unit named above the table
_WATER: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("Ledningsnät", [
        ("Vattnet räcker till alla", "Läcksökning på stamledningen mot Vik", "", "Q1–Q2"),
        ("Vattnet räcker till alla", "Byta 4 km gjutjärnsledning i Sandby", "Vägförvaltningarna", "Q2–Q4"),
        ("Inget orenat vatten når sjön", "Filma spillvattennätet i tre områden", "", "Q3"),
        ("Inget orenat vatten når sjön", "Koppla bort takvatten i Lövhagen", "Fastighetsägarna", "Q2–Q3")]),
    ("Vattenverk", [
        ("Vattnet räcker till alla", "Ny brunn i Rudaåsen", "Länsstyrelsen", "Q4"),
        ("Vattnet räcker till alla", "Skyddsområde för Djupsjön", "Medlemskommunerna", "Q2"),
        ("Vi klarar en kris", "Nödvattentankar till tio platser", "Räddningstjänsten", "Q1"),
        ("Vi klarar en kris", "Skalskydd på samtliga verk", "", "Q3")]),
    ("Avloppsrening", [
        ("Inget orenat vatten når sjön", "Läkemedelsrening i försöksskala", "Högskolan", "Q1–Q4"),
        ("Inget orenat vatten når sjön", "Bräddmätare vid sex pumpstationer", "", "Q2"),
        ("Vi klarar en kris", "Reservpump på släp", "", "Q1"),
        ("Inget orenat vatten når sjön", "Revidera slamavtalet med lantbruken", "LRF", "Q3")]),
    ("Kund och ekonomi", [
        ("Kunden förstår sin taxa", "Räkneexempel på webben för tolv hustyper", "", "Q1"),
        ("Kunden förstår sin taxa", "Sms vid hög förbrukning", "Ledningsnät", "Q3"),
        ("Vi klarar en kris", "Öva krisinformation till storkunder", "Sjukhuset", "Q4")]),
]  # fmt: skip


def _unit_sheets(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Start"
    for line in ("Verksamhetsplan 2026", "Direktionen, Kommunalförbundet Fyrbygdens Vatten",
                 "Varje enhet har en egen flik. Enhetschefen fyller i spalten Läge inför delår och bokslut."):  # fmt: skip
        first.append([line])
    first["A1"].font = Font(bold=True, size=16)
    for unit, rows in _WATER:
        sheet = book.create_sheet(unit)
        sheet["A1"], sheet["B1"] = "Ansvarig enhet:", unit
        sheet["A1"].font = sheet["B1"].font = Font(bold=True, size=13)
        _framed(sheet, 3, ("Förbundsmål", "Aktivitet", "Samverkan", "Kvartal", "Läge delår", "Läge bokslut"), "C6E0B4")
        for at, row in enumerate(rows, 4):
            _framed(sheet, at, (*row, "", ""))
        _widths(sheet, (28, 42, 22, 10, 14, 14))
    book.save(path)
    return path


# 11: a unit's plan after the staff survey: questions for headers, how and when beside
_SURVEY: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("Återhämtning", [
        ("Fasta raster på varje pass", "Rasten skrivs in i schemat", "Schemagruppen", "1 mars"),
        ("Byta bil efter åtta timmar", "Avlösning på stationen", "Stationscheferna", "15 april"),
        ("Vilrum med mörkläggning", "Beställs av fastighet", "Ambulansstationen i Lunda", "1 juni"),
        ("Kamratstöd efter svåra uppdrag", "Sex kamratstödjare utbildas", "Kamratstödsgruppen", "30 september")]),
    ("Delaktighet", [
        ("Gemensam förslagslåda för alla stationer", "Fast punkt på APT", "Enhetsledningen", "1 februari"),
        ("Medarbetare med i inköp av utrustning", "Två platser i gruppen", "Materielgruppen", "1 maj"),
        ("Protokollen läggs ut samma vecka", "På enhetens yta", "Administrationen", "1 februari"),
        ("Planeringsdag med hela personalen", "Två likadana dagar", "Enhetsledningen", "20 oktober")]),
    ("Kompetens", [
        ("Körträning på halt underlag", "Halv dag per person", "Utbildningsansvariga", "30 november"),
        ("Repetition i barnsjukvård", "Med barnakuten", "Utbildningsansvariga", "31 maj"),
        ("Kliniktid på förlossningen", "Två pass per år", "Stationscheferna", "31 december")]),
]  # fmt: skip


def _survey(path: Path) -> Path:
    document = _word(wide=True)
    document.add_heading("Handlingsplan 2026", 0)
    document.add_paragraph("Ambulanssjukvården, Region Östmark")
    document.add_paragraph(
        "Handlingsplanen är gjord efter höstens medarbetarundersökning. Svarsfrekvensen var 84 procent."
    )
    table = document.add_table(rows=1, cols=6, style="Table Grid")
    _fill(table.rows[0].cells, ("Utvecklingsområde", "Vad ska vi göra?", "Hur gör vi?", "Vem ansvarar?", "När är det klart?",
                                "Avstämt på APT"), bold=True)  # fmt: skip
    table.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
    for goal, rows in _SURVEY:
        top = len(table.rows)
        for title, how, unit, end in rows:
            _fill(table.add_row().cells, ("", title, how, unit, end, ""))
        table.cell(top, 0).merge(table.cell(len(table.rows) - 1, 0)).text = goal
    _columns(table, (3.2, 6.4, 4.4, 3.8, 2.8, 2.4))
    document.add_paragraph()
    document.add_paragraph("Handlingsplanen är beslutad i lokal samverkansgrupp den 14 januari 2026.")
    document.save(str(path))
    return path


# 12: an agency's plan in print, where each department is a heading and the goal a column
_DEPARTMENTS: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("Avdelningen för tillsyn", [
        ("Inspektionerna gör skillnad", "Tillsyn av tjugo småbåtshamnar", "Kommunerna", "30 sep"),
        ("Inspektionerna gör skillnad", "Oanmälda besök på fyra färjelinjer", "Kustbevakningen", "31 aug"),
        ("Inspektionerna gör skillnad", "Temarapport om mottagning av fartygsavfall", "", "15 dec"),
        ("Besluten kommer snabbt", "Mål om 30 dagar från besök till beslut", "", "1 apr"),
        ("Besluten kommer snabbt", "Checklista i surfplatta", "It-enheten", "30 juni")]),
    ("Avdelningen för tillstånd", [
        ("Besluten kommer snabbt", "E-ansökan för sjötrafikföreskrifter", "It-enheten", "31 okt"),
        ("Besluten kommer snabbt", "Förhandssamtal vid större hamnprojekt", "Länsstyrelserna", "1 mars"),
        ("Branschen vet vad som gäller", "Vägledning om muddring", "Havsmyndigheten", "30 nov"),
        ("Branschen vet vad som gäller", "Webbinarium om nya lotsregler", "", "20 maj")]),
    ("Rättsavdelningen", [
        ("Branschen vet vad som gäller", "Samla föreskrifterna i en författning", "Avdelningen för tillstånd", "15 dec"),
        ("Besluten kommer snabbt", "Standardtexter för förelägganden", "Avdelningen för tillsyn", "30 apr"),
        ("Myndigheten är robust", "Rutin för beslut under höjd beredskap", "", "30 juni")]),
    ("Avdelningen för verksamhetsstöd", [
        ("Myndigheten är robust", "Reservledningsplats i Vikhamn", "Fortifikationsverket", "31 okt"),
        ("Myndigheten är robust", "Penetrationstest av tillståndssystemet", "", "30 sep"),
        ("Myndigheten är robust", "Krigsplacera personal på nyckelposter", "Plikt- och prövningsverket", "31 mars"),
        ("Branschen vet vad som gäller", "Ny webbplats med guide för hamnägare", "Rättsavdelningen", "1 sep")]),
]  # fmt: skip


def _departments(path: Path) -> Path:
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#d6e4f0"))])  # fmt: skip
    foot = _foot("Hamn- och farledsinspektionen, verksamhetsplan 2026", A4)
    flow: list[Any] = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Hamn- och farledsinspektionen", _STYLES["BodyText"]),
                       Paragraph("Varje avdelning ansvarar för aktiviteterna under sin rubrik. Målen är gemensamma för hela "
                                 "myndigheten.", _STYLES["BodyText"])]  # fmt: skip
    for unit, actions in _DEPARTMENTS:
        rows = [[Paragraph(text, _BOLD) for text in ("Mål", "Aktivitet", "Samverkan", "Klar")],
                *([Paragraph(text, _CELL) for text in row] for row in actions)]  # fmt: skip
        flow += [Spacer(1, 6), Paragraph(f"Ansvarig: {unit}", _STYLES["Heading2"]),
                 Table(rows, colWidths=[125, 190, 105, 50], style=grid, repeatRows=1)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=foot, onLaterPages=foot)
    return path


# 13: an IT federation's matrix: a column for each unit, A for who answers and M for who takes part
_IT_UNITS = ("Drift", "Support", "Utveckling", "Säkerhet", "Kansli")
_MATRIX: list[tuple[str, str, str, str, str]] = [
    ("Tjänsterna fungerar", "Byta kärnswitchar i två datahallar", "Drift", "Säkerhet", "maj"),
    ("Tjänsterna fungerar", "Övervakning av skolornas trådlösa nät", "Drift", "Support", "augusti"),
    ("Tjänsterna fungerar", "Återläsningsprov varje kvartal", "Drift", "", "löpande"),
    ("Användarna får hjälp direkt", "Chatt och telefon i samma kö", "Support", "Utveckling", "mars"),
    ("Användarna får hjälp direkt", "Självbetjäning för nytt lösenord", "Utveckling", "Support", "juni"),
    ("Användarna får hjälp direkt", "Supportdagar ute hos kommunerna", "Support", "", "november"),
    ("Användarna får hjälp direkt", "Filmer om vanliga frågor", "Kansli", "Support", "april"),
    ("Angrepp stoppas", "Tvåfaktor för all distansåtkomst", "Säkerhet", "Drift", "februari"),
    ("Angrepp stoppas", "Månatligt nätfisketest", "Säkerhet", "", "löpande"),
    ("Angrepp stoppas", "Avveckla servrar utan stöd", "Drift", "Säkerhet", "oktober"),
    ("Ägarna ser vad de betalar för", "Ny prismodell per användare", "Kansli", "", "september"),
    ("Ägarna ser vad de betalar för", "Instrumentpanel över köpta tjänster", "Utveckling", "Kansli", "december"),
]  # fmt: skip


def _matrix(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktivitetsplan"
    sheet["A1"], sheet["A2"] = "Aktivitetsplan 2026", "Direktionen, Kommunalförbundet IT Sexklövern"
    sheet["A3"] = "A = ansvarig enhet, M = medverkande enhet"
    sheet["A1"].font = Font(bold=True, size=16)
    _framed(sheet, 5, ("Mål", "Aktivitet", "Enhet", "", "", "", "", "Klart"), "E4DFEC")
    _framed(sheet, 6, ("", "", *_IT_UNITS, ""), "E4DFEC")
    for area in ("C5:G5", "A5:A6", "B5:B6", "H5:H6"):
        sheet.merge_cells(area)
    at = 7
    for goal, title, owner, helper, end in _MATRIX:
        marks = ["A" if unit == owner else "M" if unit == helper else "" for unit in _IT_UNITS]
        _framed(sheet, at, (goal, title, *marks, end))
        at += 1
    _widths(sheet, (30, 40, 9, 9, 12, 10, 9, 12))
    sheet.freeze_panes = "C7"
    sheet.page_setup.orientation = "landscape"
    book.save(path)
    return path


def _told(name: str, ending: str, wanted: Sequence[Wanted]) -> Told:
    return Told(
        "thirtyseventh_drawn", name, (ending,), [], list(wanted), [("activities", str(len(wanted))), ("year", "2026")]
    )


def _want(goal: str, title: str, units: str, others: str = "", kinds: str = "") -> Wanted:
    """Asked about where nobody is named as the owner."""
    named = tuple(filter(None, (unit.strip() for unit in units.replace(";", ",").split(","))))
    return Wanted(goal, title, kinds, named, others, "*" if named else "?")


def _all(groups: Sequence[Group]) -> list[Wanted]:
    return [_want(goal, title, unit, others) for goal, rows in groups for title, unit, others, _ in rows]


THIRTYSEVENTH: list[Drawn] = [
    (_told("räddningstjänstens handlingsplan med målet som färgad rad", "pdf", _all(_RESCUE)), _rescue),
    (_told("regionens aktivitetsplan med två rubrikrader", "docx", _all(_DENTAL)), _dental),
    (_told("energibolagets affisch i A3 med en spalt för varje mål", "pdf", [
        _want(goal, title, unit) for goal, _, rows in _ENERGY for title, unit in rows]), _poster),
    (_told("länsstyrelsens export från Planner till Excel", "xlsx", [
        _want(goal, title, units, "", label[0]) for goal, rows in _BUCKETS for title, units, label, _ in rows]), _planner),
    (_told("samordningsförbundets insatsblad i fyra spalter", "docx", _all(_FORMS)), _forms),
    (_told("regionstyrelsens uppdragslista med avslutade i egen flik", "xlsx", [
        _want(goal, title, unit, others) for title, goal, unit, others, _, _ in _ASSIGNED]), _assigned),
    (_told("bostadsbolagets aktivitetslista med semikolon", "csv", [
        _want(goal, title, unit, others, kind) for goal, rows in _HOUSING for title, kind, unit, others in rows]), _housing),
    (_told("klinikens plan i ren text med ansvarig på egen rad", "txt", _all(_CLINIC)), _clinic),
    (_told("myndighetens plan med innehållsförteckning och ansvarig under punktens titel", "docx", _all([
        (goal, rows) for _, goal, _, rows in _AGENCY])), _agency),
    (_told("vattenförbundets bok med en flik för varje enhet", "xlsx", [
        _want(goal, title, unit, others) for unit, rows in _WATER for goal, title, others, _ in rows]), _unit_sheets),
    (_told("enhetens handlingsplan efter medarbetarundersökningen", "docx", [
        _want(goal, title, unit) for goal, rows in _SURVEY for title, _, unit, _ in rows]), _survey),
    (_told("myndighetens plan med avdelningen som rubrik", "pdf", [
        _want(goal, title, unit, others) for unit, rows in _DEPARTMENTS for goal, title, others, _ in rows]), _departments),
    (_told("it-förbundets matris med A och M för enheterna", "xlsx", [
        _want(goal, title, unit, others) for goal, title, unit, others, _ in _MATRIX]), _matrix),
]  # fmt: skip
