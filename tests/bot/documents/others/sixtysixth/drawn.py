# ruff: noqa: E501
"""What needs real drawing: goals as bands, a table for each unit, owners behind dashes, two rows of heads, exports."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.shared import Pt
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    ListFlowable,
    ListItem,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, headed_table, in_each_format, turned

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_THIN = Side(style="thin")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)
_WRAP = Alignment(wrap_text=True, vertical="top")

Row = tuple[str, str, str, str, str]
"""Title, units with a comma between, collaboration, time, how it is followed up."""
Group = tuple[str, list[Row]]


def _head(sheet: Any, at: int, heads: Sequence[str], color: str) -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text)
        cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor=color), _ROUND
        cell.alignment = Alignment(wrap_text=True, vertical="center")


def _widths(sheet: Any, widths: Sequence[int]) -> None:
    for letter, width in zip("ABCDEFGHIJKLMNOP", widths, strict=False):
        sheet.column_dimensions[letter].width = width


def _on_its_side(sheet: Any) -> None:
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


# 1: the rescue service's table of what, who, when and how, each goal a band over the whole width
_BANDS: list[Group] = [
    ("Mål 1: Färre bränder i bostäder", [
        ("Hembesök i trapphus där det har brunnit", "Förebyggande avdelningen", "", "Löpande", "Antal besök per kvartal"),
        ("Brandskyddskväll på fyra seniorträffar", "Förebyggande avdelningen", "", "April–oktober", "Närvarolistor"),
        ("Utbilda hemtjänstens nyanställda i brandskydd", "Utbildningsgruppen", "", "Maj 2026", "Kursutvärdering"),
        ("Stickprov i sotningskontrakten", "Tillsynsgruppen", "", "September 2026", "Protokoll till direktionen")]),
    ("Mål 2: Hjälpen kommer fram snabbt", [
        ("Provköra nya framkörningsvägar i Västra hamnen", "Operativa avdelningen", "", "Mars 2026", "Tider i insatsrapporterna"),
        ("Första person på plats även kvällar i Hällbo", "Operativa avdelningen", "", "Juni 2026", "Antal larm"),
        ("Gemensam larmplan med grannförbundet", "Ledningscentralen, Operativa avdelningen", "", "November 2026", "Beslutad plan"),
        ("Byta radioterminaler i samtliga fordon", "Teknikgruppen", "", "December 2026", "Antal bytta")]),
    ("Mål 3: Arbetsplatsen håller över tid", [
        ("Hälsosamtal efter svåra insatser", "HR-funktionen", "", "Löpande", "Medarbetarenkäten"),
        ("Träningsprogram för deltidsbrandmän", "Operativa avdelningen", "", "Februari 2026", "Andel godkända tester"),
        ("Rekryteringskväll på tre deltidsstationer", "HR-funktionen", "", "Vecka 38", "Antal ansökningar"),
        ("Bygga om omklädningsrummet i Sunnerby med skilda zoner", "Teknikgruppen", "", "Oktober 2026", "Slutbesiktning")]),
    ("Mål 4: Samhället är rustat för kris", [
        ("Stabsövning med medlemskommunerna", "Beredskapsfunktionen", "", "April 2026", "Övningsrapport"),
        ("Kartlägga vattentag för skogsbrand", "Teknikgruppen", "", "Maj 2026", "Karta i ledningssystemet"),
        ("Skyddsrumspärm till fastighetsägare", "", "", "Hösten 2026", "Antal utskick"),
        ("Utbilda den frivilliga resursgruppen", "Utbildningsgruppen", "", "Augusti 2026", "Närvarolistor")]),
]  # fmt: skip


def _banded(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Handlingsplan"
    sheet["A1"], sheet["A2"] = "Handlingsplan 2026", "Direktionen, Räddningstjänstförbundet Ådalsbygden"
    sheet["A3"] = "Beslutad 2025-12-04 § 71. Reviderad 2026-01-20."
    sheet["A1"].font = Font(bold=True, size=16)
    _head(sheet, 5, ("Vad", "Vem", "När", "Hur följs det upp", "Avstämning"), "F8CBAD")
    at = 6
    for goal, rows in _BANDS:
        sheet.cell(at, 1, goal).font = Font(bold=True)
        sheet.cell(at, 1).fill = PatternFill("solid", fgColor="EDEDED")
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=5)
        at += 1
        for title, units, _, when, how in rows:
            for column, value in enumerate((title, units or None, when, how, None), 1):
                cell = sheet.cell(at, column, value)
                cell.border, cell.alignment = _ROUND, _WRAP
            at += 1
    sheet.cell(
        at + 1,
        1,
        "Vem = den funktion som håller ihop arbetet. Avstämning görs i direktionen i maj, september och januari.",
    )
    _widths(sheet, (46, 26, 18, 30, 16))
    _on_its_side(sheet)
    sheet.freeze_panes = "A6"
    book.save(path)
    return path


# 2: Word with one table for each unit, the goal's cell merged over its rows
_UNITS: list[tuple[str, str, list[Group]]] = [
    ("Biblioteket", "Biblioteket har tre filialer och 14,5 årsarbetare.", [
        ("Fler barn och unga deltar", [
            ("Läsklubb för mellanstadiet", "", "Skolbiblioteken", "Februari", "Antal deltagare"),
            ("Sagostund på arabiska och somaliska", "", "", "Löpande", "Antal tillfällen"),
            ("Spelkväll för unga på fredagar", "", "Fritidsgårdarna", "Mars", "Antal besök")]),
        ("Kulturen når hela kommunen", [
            ("Bokpaket med skolskjutsen till byarna", "", "Skolskjutsplaneringen", "September", "Antal utlån"),
            ("Meröppet i Hedåsa filial", "", "", "Juni", "Antal inpasseringar")])]),
    ("Konsthallen", "Konsthallen visar sex utställningar om året.", [
        ("Fler barn och unga deltar", [
            ("Ateljé för barn varje söndag", "", "", "Januari", "Antal barn"),
            ("Ungas egen utställning", "", "Kulturskolan", "Oktober", "Besöksräkning")]),
        ("Kulturen når hela kommunen", [
            ("Vandringsutställning på fyra äldreboenden", "", "Vård och omsorg", "April", "Antal visningar"),
            ("Ljudguide på lätt svenska", "", "", "November", "Antal lyssningar")])]),
    ("Kulturskolan", "Kulturskolan har 640 elevplatser.", [
        ("Fler barn och unga deltar", [
            ("Prova på dans i årskurs 2", "", "Grundskolorna", "Mars", "Antal klasser"),
            ("Sänkt avgift för andra instrumentet", "", "", "Augusti", "Antal elever i kö")]),
        ("Kulturen når hela kommunen", [
            ("Undervisning på plats i tre byskolor", "", "Grundskolorna", "Augusti", "Antal elevplatser")]),
        ("Arbetet är hållbart", [
            ("Reparera instrument i stället för att köpa nya", "", "", "Löpande", "Kostnad per år")])]),
    ("Fritidsgårdarna", "Verksamheten bedrivs på två gårdar och en buss.", [
        ("Fler barn och unga deltar", [
            ("Tjejkvällar på båda gårdarna", "", "Elevhälsan", "Februari", "Könsfördelning i besöken"),
            ("Sommaröppet med ungdomsledare", "", "Arbetsmarknadsenheten", "Juni–augusti", "Antal besök")]),
        ("Arbetet är hållbart", [
            ("Fritidsbank i bussen", "", "", "Maj", "Antal utlån"),
            ("Gemensamt schema för helgpersonal", "", "", "April", "Övertidstimmar")])]),
]  # fmt: skip


def _by_unit(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Granefors kommun"
    document.sections[0].footer.paragraphs[0].text = "Dnr KFN 2025/212"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Kultur- och fritidsnämnden, Granefors kommun")
    document.add_paragraph(
        "Varje enhet har en egen tabell. Enheten i rubriken ansvarar för samtliga aktiviteter i sin tabell."
    )
    document.add_heading("Nämndens mål", 1)
    for goal in ("Fler barn och unga deltar", "Kulturen når hela kommunen", "Arbetet är hållbart"):
        document.add_paragraph(goal, style="List Bullet")
    for unit, about, groups in _UNITS:
        document.add_heading(unit, 1)
        document.add_paragraph(about)
        table = headed_table(document, [("Mål", "Aktivitet", "Tillsammans med", "Klart", "Uppföljning")])
        for goal, rows in groups:
            top = len(table.rows)
            for title, _, others, when, how in rows:
                for cell, text in zip(table.add_row().cells, ("", title, others, when, how), strict=True):
                    cell.text = text
            table.cell(top, 0).merge(table.cell(len(table.rows) - 1, 0)).text = goal
        document.add_paragraph()
    document.add_heading("Budget", 1)
    headed_table(document, [("Enhet", "Nettobudget, tkr"), ("Biblioteket", "13 400"), ("Konsthallen", "4 150"),
                            ("Kulturskolan", "9 800"), ("Fritidsgårdarna", "5 900")])  # fmt: skip
    document.save(str(path))
    return path


# 3: a museum's printed plan: contents, then points with the owner behind a dash
_DASHED: list[tuple[str, str, list[Row]]] = [
    ("Mål 1: Museet är öppet för alla", "Antalet besök ska öka från 46 000 till 50 000.", [
        ("Visning på teckenspråk en gång i månaden", "Publik verksamhet", "", "från februari", ""),
        ("Bygga om receptionen så att disken går att nå från rullstol", "Fastighet och säkerhet", "", "klart i juni", ""),
        ("Fri entré på torsdagskvällar under ett prövoår", "Museiledningen", "", "från januari", ""),
        ("Turnerande koffertar till länets anpassade skolor", "Museilektorerna", "", "klart i oktober", "")]),
    ("Mål 2: Samlingarna är säkra och sökbara", "Av museets 92 000 föremål är 58 procent registrerade.", [
        ("Fotografera textilsamlingen inför flytten", "Samlingar", "", "klart i maj", ""),
        ("Digitalisera 4 000 glasplåtar från Hamngatans ateljé", "Bild och arkiv", "", "klart i december", ""),
        ("Öva restvärdesräddning i samtliga magasin under kvällar och helger", "Fastighet och säkerhet", "", "klart i september", ""),
        ("Gallra dubbletter bland jordbruksredskap enligt gallringspolicyn", "Samlingar", "", "klart i november", "")]),
    ("Mål 3: Kulturmiljön används", "Länsstyrelsen köper tjänster för 2,1 miljoner kronor.", [
        ("Byggnadsvårdsdagar i tre kommuner", "Kulturmiljö", "", "klart i augusti", ""),
        ("Inventera fäbodar i länets norra del", "Kulturmiljö", "", "klart i oktober", ""),
        ("Kurs i fönsterrenovering för fastighetsskötare", "Bygghyttan", "", "klart i mars", ""),
        ("Podd om industrisamhällets arv", "Kommunikation", "", "sex avsnitt under hösten", "")]),
    ("Mål 4: Stiftelsen har en ekonomi i balans", "Egenfinansieringen är 31 procent.", [
        ("Nytt sortiment i butiken med varor från länet", "Butiken", "", "klart i april", ""),
        ("Ny upphandling av bevakning och larm", "Ekonomi", "", "klart i juni", ""),
        ("Söka medel för klimatanpassade magasin", "Museiledningen", "", "klart i mars", ""),
        ("Konferenspaket i gamla rådssalen", "Butiken", "", "från september", "")]),
]  # fmt: skip


def _museum_page(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, A4[1] - 35, "Mittbygdens länsmuseum")
    canvas.drawRightString(A4[0] - 60, A4[1] - 35, "Verksamhetsplan 2026")
    canvas.drawCentredString(A4[0] / 2, 28, str(document.page))


def _dashes(path: Path) -> Path:
    body = _STYLES["BodyText"]
    flow: list[Any] = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Styrelsen, Stiftelsen Mittbygdens länsmuseum", body), Spacer(1, 20),
                       Paragraph("Innehåll", _STYLES["Heading2"])]  # fmt: skip
    contents = ["Museets uppdrag", *(goal for goal, _, _ in _DASHED), "Uppföljning"]
    pages = (2, 2, 2, 3, 3, 3)
    flow += [
        Paragraph(f"{text} {'.' * (90 - len(text))} {page}", body) for text, page in zip(contents, pages, strict=True)
    ]
    flow += [PageBreak(), Paragraph("Museets uppdrag", _STYLES["Heading1"]),
             Paragraph("Museet ska enligt stadgarna vårda, visa och levandegöra länets kulturarv. Stiftare är regionen "
                       "och hembygdsförbundet.", body)]  # fmt: skip
    for number, (goal, about, rows) in enumerate(_DASHED):
        if number == 2:
            flow.append(PageBreak())
        points = [ListItem(Paragraph(f"{title} – {unit}, {when}", body)) for title, unit, _, when, _ in rows]
        flow += [Paragraph(goal, _STYLES["Heading1"]), Paragraph(about, body),
                 Paragraph("Aktiviteter under året:", body), ListFlowable(points, bulletType="bullet", start="•")]  # fmt: skip
    flow += [Paragraph("Uppföljning", _STYLES["Heading1"]),
             Paragraph("Planen följs upp i styrelsen efter varje tertial. Besöksstatistiken redovisas i regionens system.", body)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_museum_page, onLaterPages=_museum_page)
    return path


# 4: an export of a planning tool, with far more columns than anybody reads
Task = tuple[str, str, str, str, str, str, str]
"""Title, type, units, others, goal, end, tags."""
_TOOL: list[Task] = [
    ("Laga vegetariskt på alla avdelningar en dag i veckan", "Aktivitet", "Måltidsservice", "Vårdavdelningarna", "Minskad klimatpåverkan", "2026-04-30", "klimat, måltid"),
    ("Byta till elbilar i interntransporterna", "Projekt", "Transport", "Inköp", "Minskad klimatpåverkan", "2026-11-30", "klimat, fordon"),
    ("Utreda lagring av solel på Södra sjukhuset", "Förstudie", "Fastighetsdrift", "", "Minskad klimatpåverkan", "2026-10-15", "energi"),
    ("Källsortering i alla personalrum", "Aktivitet", "Lokalvård", "", "Minskad klimatpåverkan", "2026-06-15", "avfall"),
    ("Återbruk av möbler mellan förvaltningarna", "Aktivitet", "Förråd", "Inköp", "Minskad klimatpåverkan", "2026-12-31", "avfall, ekonomi"),
    ("En beställningsportal för alla servicetjänster", "Projekt", "Kundservice", "IT-avdelningen", "Nöjda beställare", "2026-12-15", "digitalt"),
    ("Svarstid under tre minuter i växeln", "Aktivitet", "Kundservice", "", "Nöjda beställare", "2026-05-31", "telefoni"),
    ("Kundråd med avdelningscheferna", "Aktivitet", "Serviceledningen", "", "Nöjda beställare", "2026-03-31", "dialog"),
    ("Sängtvätt dygnet runt", "Projekt", "Sängcentralen", "Vårdavdelningarna", "Nöjda beställare", "2026-09-30", "vårdnära"),
    ("Utreda servicevärdar på akuten", "Förstudie", "Vårdnära service", "Akutkliniken", "Nöjda beställare", "2026-08-31", "vårdnära"),
    ("Svenska på arbetstid för lokalvårdare", "Aktivitet", "Lokalvård", "Folkhögskolan", "Friska medarbetare", "2026-12-18", "kompetens"),
    ("Hjälpmedel mot tunga lyft i förrådet", "Aktivitet", "Förråd", "Företagshälsan", "Friska medarbetare", "2026-04-15", "arbetsmiljö"),
    ("Hållbara scheman i köken", "Projekt", "Måltidsservice", "HR-avdelningen", "Friska medarbetare", "2026-10-31", "arbetsmiljö"),
    ("Chefsnätverk för nya gruppledare", "Aktivitet", "Serviceledningen", "", "Friska medarbetare", "2026-11-15", "ledarskap"),
    ("Reservkraft provas under last på alla sjukhus", "Aktivitet", "Fastighetsdrift", "", "Robust försörjning", "2026-09-15", "beredskap"),
    ("Lager av livsmedel för sju dygn", "Projekt", "Måltidsservice", "Beredskapsenheten", "Robust försörjning", "2026-12-31", "beredskap, måltid"),
    ("Reservrutin för transporter utan it-stöd", "Aktivitet", "Transport", "", "Robust försörjning", "2026-06-30", "beredskap"),
    ("Dubbla leverantörer av förbrukningsvaror", "Aktivitet", "", "Inköp", "Robust försörjning", "2026-10-31", "beredskap"),
]  # fmt: skip
_TOOL_HEADS = ("ID", "Plan", "Målområde", "Titel", "Typ", "Status", "Klart %", "Prioritet", "Startdatum", "Slutdatum",
               "Ansvarig enhet", "Medverkande", "Taggar", "Skapad av", "Senast ändrad", "Antal kommentarer")  # fmt: skip


def _tool_export(path: Path) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow(_TOOL_HEADS)
        for number, (title, kind, unit, others, goal, end, tags) in enumerate(_TOOL):
            status, percent = ("Pågår", 5 + number * 5 % 40) if number % 3 else ("Ej startad", 0)
            writer.writerow((20417 + 3 * number, "Regionservice verksamhetsplan 2026", goal, title, kind, status, percent,
                             ("Normal", "Hög", "Normal")[number % 3], f"2026-0{1 + number % 3}-01", end, unit, others,
                             tags, "Planeringsstaben", f"2026-01-{10 + number} 08:15", number % 2))  # fmt: skip
    return path


# 7: a region's workbook with two rows of heads, both levels of goals merged down
_LEVELS: list[tuple[str, list[Group]]] = [
    ("Mål 1 En god munhälsa i hela Nordbygden", [
        ("Delmål 1.1 Fler treåringar är kariesfria", [
            ("Fluorlackning på förskolor i Åsnorrs distrikt", "Barntandvården", "Kommunernas förskolor", "2026-02-01", "2026-12-15"),
            ("Föräldramöten på öppna förskolan", "Hälsokoordinatorn", "Barnhälsovården", "2026-03-01", "2026-11-30"),
            ("Hembesök till familjer som uteblir", "Barntandvården", "", "2026-04-01", "2026-12-31"),
            ("Tandborstskola på fyra språk", "Kommunikationsfunktionen", "", "2026-01-15", "2026-05-31")]),
        ("Delmål 1.2 Äldre får tandvård i tid", [
            ("Uppsökande munhälsobedömning på särskilt boende", "Äldretandvården", "Kommunernas äldreomsorg", "2026-01-01", "2026-12-31"),
            ("Mobil utrustning för behandling i hemmet", "Teknikfunktionen", "Äldretandvården", "2026-05-01", "2026-10-31"),
            ("Utbilda sjuksköterskor i munvård", "Äldretandvården", "", "2026-09-01", "2026-11-15")])]),
    ("Mål 2 Tandvården är lätt att nå", [
        ("Delmål 2.1 Kötiden är högst tre månader", [
            ("Kvälls- och lördagsöppet på fyra kliniker", "Klinikcheferna", "", "2026-02-01", "2026-06-30"),
            ("Fördela patienter mellan kliniker efter ledig tid", "Bokningscentralen", "Klinikcheferna", "2026-03-01", "2026-09-30"),
            ("Färre uteblivna besök genom påminnelse i appen", "Digitaliseringsfunktionen", "", "2026-01-01", "2026-04-30")]),
        ("Delmål 2.2 Patienten förstår kostnaden", [
            ("Prisuppgift före varje behandling", "Klinikcheferna", "", "2026-02-15", "2026-05-15"),
            ("Film om det statliga tandvårdsstödet", "Kommunikationsfunktionen", "Patientnämnden", "2026-08-15", "2026-10-15")])]),
    ("Mål 3 Vi behåller och utvecklar medarbetare", [
        ("Delmål 3.1 Alla kliniker är bemannade", [
            ("Traineeår för nyutexaminerade tandläkare", "HR-funktionen", "Universitetet", "2026-06-01", "2026-12-31"),
            ("Betald utbildning till tandhygienist", "HR-funktionen", "", "2026-01-01", "2026-08-31"),
            ("Resursteam som täcker vid sjukdom", "Klinikcheferna, Bokningscentralen", "", "2026-04-01", "2026-12-31")]),
        ("Delmål 3.2 Arbetsmiljön är säker", [
            ("Åtgärder mot hot och våld i receptionerna", "Säkerhetsfunktionen", "Polisen", "2026-02-01", "2026-05-31"),
            ("Mätning av lustgas i behandlingsrum", "Teknikfunktionen", "Arbetsmedicinska kliniken", "2026-03-01", "2026-06-15"),
            ("Ergonomirond på varje klinik", "Skyddskommittén", "", "2026-09-01", "2026-11-30")])]),
]  # fmt: skip


def _two_heads(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Plan 2026"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026 för folktandvården", "Tandvårdsnämnden, Region Nordbygden"
    sheet["A1"].font = Font(bold=True, size=15)
    _head(sheet, 4, ("Mål och aktiviteter", "", "", "Ansvar", "", "Tidplan", "", "Uppföljning", "", ""), "C6E0B4")
    for area in ("A4:C4", "D4:E4", "F4:G4", "H4:J4"):
        sheet.merge_cells(area)
    _head(sheet, 5, ("Mål", "Delmål", "Aktivitet", "Ansvarig funktion", "Medverkande", "Start", "Slut", "April", "Augusti",
                     "December"), "E2EFDA")  # fmt: skip
    at = _level_rows(sheet, 6)
    for row in sheet.iter_rows(min_row=6, max_row=at - 1, max_col=10):
        for cell in row:
            cell.border, cell.alignment = _ROUND, _WRAP
        row[5].number_format = row[6].number_format = "yyyy-mm-dd"
    choice = DataValidation(type="list", formula1='"Ej påbörjad,Pågår,Klar,Försenad"')
    sheet.add_data_validation(choice)
    choice.add(f"H6:J{at - 1}")
    _widths(sheet, (24, 26, 40, 22, 22, 12, 12, 11, 11, 11))
    _on_its_side(sheet)
    sheet.freeze_panes = "C6"
    words = book.create_sheet("Förkortningar")
    for line in (
        ["Ord", "Betyder"],
        ["Funktion", "Den som samordnar och rapporterar"],
        ["DMFT", "Antal skadade tänder"],
    ):
        words.append(line)
    book.save(path)
    return path


def _level_rows(sheet: Any, at: int) -> int:
    """The rows from this one on, and the one after the last."""
    for goal, groups in _LEVELS:
        top = at
        for below, rows in groups:
            first = at
            for title, unit, others, start, end in rows:
                values = (title, unit, others or None, date.fromisoformat(start), date.fromisoformat(end))
                for column, value in enumerate(values, 3):
                    sheet.cell(at, column, value)
                at += 1
            sheet.cell(first, 2, below)
            sheet.merge_cells(start_row=first, end_row=at - 1, start_column=2, end_column=2)
        sheet.cell(top, 1, goal)
        sheet.merge_cells(start_row=top, end_row=at - 1, start_column=1, end_column=1)
    return at


# 8: a small unit's list of actions, areas and actions numbered in one column
_LISTED: list[Group] = [
    ("Säkert dricksvatten", [
        ("Provtagning av alla reservoarer", "Laboratoriet", "", "2026-05-29", "Hög"),
        ("Staket och larm vid Lunda vattentäkt", "Säkerhetssamordnaren", "", "2026-09-30", "Hög"),
        ("Ny föreskrift för vattenskyddsområdet", "Förbundsjuristen", "", "2026-11-13", "Medel"),
        ("Öva nödvattenförsörjning med två kommuner", "Beredskapssamordnaren", "", "2026-10-08", "Hög")]),
    ("Ledningsnät utan läckor", [
        ("Byta 800 meter huvudledning på Järnvägsgatan", "Projektledningen", "", "2026-08-28", "Hög"),
        ("Fjärravlästa mätare i Bergby", "Mätarverkstaden", "", "2026-12-18", "Medel"),
        ("Filma spillvattennätet i Strandäng", "Nätdriften", "", "2026-06-26", "Medel"),
        ("Plan för förnyelse de kommande tio åren", "Utredningsfunktionen", "", "2026-03-27", "Medel")]),
    ("Nöjda abonnenter", [
        ("Sms vid vattenavstängning", "Kundtjänst", "", "2026-02-27", "Hög"),
        ("Tydligare faktura", "Ekonomifunktionen, Kundtjänst", "", "2026-04-30", "Medel"),
        ("Studiebesök för årskurs 4 på reningsverket", "Processdriften", "", "2026-05-22", "Låg")]),
    ("En hållbar arbetsplats", [
        ("Rutin för ensamarbete i pumpstationer", "Skyddsorganisationen", "", "2026-03-13", "Hög"),
        ("Introduktion för sommarvikarier", "HR-samordnaren", "", "2026-06-12", "Medel"),
        ("Gasvarnare till alla servicebilar", "Inköpssamordnaren", "", "2026-04-17", "Hög"),
        ("Jourschema som fler kan dela på", "", "", "2026-09-11", "Medel")]),
]  # fmt: skip


def _action_list(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Åtgärder"
    for line in (
        ["Åtgärdslista 2026"],
        ["Direktionen, Kommunalförbundet Sydåns Vatten"],
        ["Uppdaterad av kansliet 2026-01-16"],
        [],
    ):
        sheet.append(line)
    sheet["A1"].font = Font(bold=True, size=14)
    _head(sheet, 5, ("Nr", "Åtgärd", "Ansvarig funktion", "Klart datum", "Prioritet", "Anmärkning"), "BDD7EE")
    at = 6
    for number, (area, rows) in enumerate(_LISTED, 1):
        sheet.cell(at, 1, number)
        sheet.cell(at, 2, area)
        for column in range(1, 7):
            cell = sheet.cell(at, column)
            cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor="F2F2F2"), _ROUND
        at += 1
        for index, (title, units, _, end, weight) in enumerate(rows, 1):
            values = (f"{number}.{index}", title, units or None, date.fromisoformat(end), weight, None)
            for column, value in enumerate(values, 1):
                cell = sheet.cell(at, column, value)
                cell.border, cell.alignment = _ROUND, _WRAP
            sheet.cell(at, 4).number_format = "yyyy-mm-dd"
            at += 1
    sheet.cell(at + 1, 2, "Antal åtgärder")
    sheet.cell(at + 1, 3, sum(len(rows) for _, rows in _LISTED))
    _widths(sheet, (6, 48, 28, 13, 11, 24))
    sheet.auto_filter.ref = f"A5:F{at - 1}"
    book.save(path)
    return path


# 9: Word on its side, a table for each goal with the goal in a merged first row
_TABLES: list[Group] = [
    ("Mål 1 Fler vuxna fullföljer sin utbildning", [
        ("Studieplan med delmål för varje elev", "Studie- och yrkesvägledningen", "Arbetsförmedlingen", "mars 2026", "90 procent har plan"),
        ("Samtal inom en vecka vid frånvaro", "Mentorerna", "", "löpande", "Avbrotten minskar"),
        ("Lärverkstad två kvällar i veckan", "Stödteamet", "Biblioteket", "februari 2026", "40 besök i veckan"),
        ("Flexibel start varje månad på omvårdnadskursen", "Yrkesutbildningen", "Vårdgivarna", "augusti 2026", "Tio starter")]),
    ("Mål 2 Utbildningen leder till arbete", [
        ("Branschråd för transport och bygg", "Yrkesutbildningen", "Företagarna", "maj 2026", "Två möten per termin"),
        ("Validering av utländska yrkeskunskaper", "Valideringsfunktionen", "Branschorganisationerna", "oktober 2026", "30 personer"),
        ("Praktik på språkintroduktionen från första terminen", "Sfi-enheten", "Medlemskommunerna", "september 2026", "Alla elever på spår B"),
        ("Lärlingsutbildning till barnskötare", "Yrkesutbildningen", "Förskolorna", "augusti 2026", "16 lärlingar")]),
    ("Mål 3 Undervisningen håller hög kvalitet", [
        ("Ämneslag över kommungränserna", "Rektorerna", "", "januari 2026", "Fyra ämneslag"),
        ("Bedömning tillsammans i svenska som andraspråk", "Sfi-enheten", "", "april 2026", "Lika resultat"),
        ("Regler för användning av AI i elevarbeten", "Digitaliseringsgruppen", "Gymnasieskolorna", "juni 2026", "Beslutade regler"),
        ("Elevenkät på lätt svenska och fem andra språk", "Förbundskansliet", "", "november 2026", "Svarsfrekvens 60 procent")]),
    ("Mål 4 Förbundet är en trygg arbetsplats", [
        ("Larmknappar i expeditionen", "Lokalsamordningen", "Vaktbolaget", "mars 2026", "Installerade"),
        ("Uppföljning av arbetsbelastningen varje termin", "Rektorerna", "Skyddsombuden", "juni och december", "Åtgärder redovisade"),
        ("Karriärvägar för lärare utan legitimation", "Förbundskansliet", "Lärosätet", "december 2026", "Fem påbörjar studier")]),
]  # fmt: skip


def _goal_tables(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].footer.paragraphs[0].text = "Vuxenutbildningsförbundet Åsbygden, verksamhetsplan 2026"
    title = document.add_paragraph().add_run("Verksamhetsplan 2026")
    title.bold, title.font.size = True, Pt(22)
    document.add_paragraph("Direktionen, Vuxenutbildningsförbundet Åsbygden")
    document.add_paragraph("Förbundet ägs av tre kommuner och har 2 450 elever, varav 980 på sfi.")
    for goal, rows in _TABLES:
        table = document.add_table(rows=2, cols=6, style="Table Grid")
        band = table.cell(0, 0).merge(table.cell(0, 5))
        band.paragraphs[0].add_run(goal).bold = True
        for cell, text in zip(
            table.rows[1].cells, ("Aktivitet", "Ansvar", "Samverkan", "Tid", "Resultat vi vill se", "Läge"), strict=True
        ):
            cell.paragraphs[0].add_run(text).bold = True
        for row in rows:
            for cell, text in zip(table.add_row().cells, (*row, ""), strict=True):
                cell.text = text
        document.add_paragraph()
    document.add_paragraph("Läge fylls i med grönt, gult eller rött vid tertialuppföljningen.")
    document.save(str(path))
    return path


# 10: a region's landscape page of what, who, when and how; the goal's cell spans its rows, page after page
_SPANNED: list[Group] = [
    ("Prioritering 1: Fler arbetar i vården", [
        ("Yrkesresor mellan sjukhusen för undersköterskor", "HR-staben", "", "Mars–maj", "Antal platser tillsatta"),
        ("Betalda utbildningsplatser till specialistsjuksköterska", "Kompetensförsörjningen", "", "Januari", "Antal antagna"),
        ("Sommarintroduktion redan i april", "Bemanningsenheten", "", "April", "Enkät till vikarierna"),
        ("Avveckla inhyrd personal på medicinkliniken", "Sjukhusledningen", "", "September", "Kostnad per månad")]),
    ("Prioritering 2: Nära vård", [
        ("Mobila närvårdsteam i tre kommuner", "Primärvården", "", "Augusti", "Antal hembesök"),
        ("Fast vårdkontakt för alla över 80 år", "Primärvården", "", "December", "Andel listade"),
        ("Gemensam vårdplan i ett system", "E-hälsoenheten, Primärvården", "", "November", "Antal planer"),
        ("Egenmonitorering vid hjärtsvikt", "Hjärtmottagningen", "", "Maj", "Antal patienter"),
        ("Unga vuxna får ungdomsmottagning på nätet", "Ungdomshälsan", "", "Mars", "Antal besök")]),
    ("Prioritering 3: Kortare väntan", [
        ("Operationssal tre öppnas på eftermiddagen", "Operationskliniken", "", "Februari", "Antal operationer per vecka"),
        ("Remisser bedöms inom fem dagar", "Specialistmottagningarna", "", "Löpande", "Väntetidsrapporten"),
        ("Kölista rensas genom telefonsamtal", "Vårdgarantikansliet", "", "April", "Antal i kö"),
        ("Samordnade provsvar före första besöket", "Laboratoriemedicin", "", "Oktober", "Stickprov")]),
    ("Prioritering 4: Ekonomi i balans", [
        ("Läkemedelsgenomgång på alla vårdcentraler", "Läkemedelsenheten", "", "Juni", "Kostnad per invånare"),
        ("Digitala kallelser i stället för brev", "E-hälsoenheten", "", "Mars", "Antal brev"),
        ("Lokaler som kan lämnas 2027", "Fastighetsstaben", "", "September", "Lista till regionstyrelsen"),
        ("Inköpsstopp för möbler", "", "", "Januari", "Inköpsstatistik"),
        ("Månadsvis genomgång med varje klinik", "Ekonomistaben", "", "Löpande", "Protokoll")]),
]  # fmt: skip


def _region_page(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, 25, "Region Vättnäs | Hälso- och sjukvårdsnämnden | HSN 2025/871")
    canvas.drawRightString(landscape(A4)[0] - 60, 25, f"Sida {document.page} av 2")


def _region(path: Path) -> Path:
    flow: list[Any] = [Paragraph("Handlingsplan 2026", _STYLES["Title"]),
                       Paragraph("Hälso- och sjukvårdsnämnden, Region Vättnäs", _STYLES["BodyText"]), Spacer(1, 8)]  # fmt: skip
    heads = [Paragraph(text, _BOLD) for text in ("Prioritering", "Vad ska göras", "Vem", "När", "Hur följs det upp")]
    for start in (0, 2):
        rows: list[list[Any]] = [heads]
        style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                            ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#d6e4f0"))]  # fmt: skip
        for goal, actions in _SPANNED[start : start + 2]:
            at = len(rows)
            style.append(("SPAN", (0, at), (0, at + len(actions) - 1)))
            for index, (title, unit, _, when, how) in enumerate(actions):
                first = Paragraph(goal, _BOLD) if not index else ""
                rows.append([first, *(Paragraph(text, _CELL) for text in (title, unit, when, how))])
        flow.append(Table(rows, colWidths=[130, 225, 140, 75, 140], style=TableStyle(style), repeatRows=1))
        if not start:
            flow.append(PageBreak())
    flow += [
        Spacer(1, 8),
        Paragraph("Nämnden får en samlad rapport i juni, oktober och februari.", _STYLES["BodyText"]),
    ]
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(
        flow, onFirstPage=_region_page, onLaterPages=_region_page
    )
    return path


# 13: a school's board of tasks as a workbook, roles as owners, two of them where two share
_BOARD: list[Task] = [
    ("Frånvarosamtal efter tre dagar", "", "Mentorerna", "", "Närvaro", "2026-02-27", "frånvaro"),
    ("Närvarocoach på introduktionsprogrammen", "", "Elevhälsan", "Socialtjänsten", "Närvaro", "2026-08-31", "frånvaro; elevhälsa"),
    ("Sms till vårdnadshavare samma förmiddag", "", "Skolexpeditionen", "", "Närvaro", "2026-01-30", "frånvaro; digitalt"),
    ("Schema utan håltimmar på fredagar", "", "Schemaläggaren", "", "Närvaro", "2026-08-17", "schema"),
    ("Mattestuga med studenter", "", "Matematiklaget", "Högskolan", "Resultat", "2026-03-16", "matematik"),
    ("Sambedömning av gymnasiearbetet", "", "Förstelärarna", "", "Resultat", "2026-05-22", "bedömning"),
    ("Prövningsvecka i juni", "", "Bitr. rektor; Skolexpeditionen", "", "Resultat", "2026-06-19", "betyg"),
    ("Läslyft i alla yrkesämnen", "", "Förstelärarna", "", "Resultat", "2026-12-11", "läsning"),
    ("Handledarutbildning på webben för arbetsplatser", "", "APL-samordnaren", "Branschrådet", "Yrkesprogram i topp", "2026-04-24", "apl"),
    ("Ny svetshall tas i bruk", "", "Fordons- och industrilaget", "Lokalförsörjningen", "Yrkesprogram i topp", "2026-10-30", "lokaler"),
    ("Yrkestävling med två grannskolor", "", "Yrkeslärarna", "", "Yrkesprogram i topp", "2026-11-20", "apl; marknad"),
    ("Öppet hus med tidigare elever", "", "Studie- och yrkesvägledarna", "", "Yrkesprogram i topp", "2026-11-05", "marknad"),
    ("Trygghetsvandring med elevskyddsombuden", "", "Elevhälsan", "Elevkåren", "Trygghet", "2026-03-27", "trygghet"),
    ("Vuxna i uppehållsrummet hela dagen", "", "Skolvärdarna", "", "Trygghet", "2026-02-02", "trygghet"),
    ("Övning i inrymning", "", "Krisgruppen", "Polisen", "Trygghet", "2026-09-25", "säkerhet"),
    ("Elevledda samtal om nätkränkningar", "", "Elevkåren; Elevhälsan", "", "Trygghet", "2026-10-16", "trygghet; digitalt"),
]  # fmt: skip


def _board(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Uppgifter"
    sheet.append(["Verksamhetsplan 2026 Bruksgymnasiet"])
    sheet.append(["Gymnasienämnden, Hedeviks kommun"])
    sheet.append(["Exporterad 2026-01-22 13:40"])
    sheet.append([])
    _head(sheet, 5, ("Uppgifts-ID", "Uppgiftsnamn", "Fokusområde", "Status", "Färdigt %", "Prioritet", "Ansvarig", "Deltar",
                     "Taggar", "Startdatum", "Slutdatum", "Försenad", "Checklista", "Beskrivning"), "D9D9D9")  # fmt: skip
    for number, (title, _, units, others, goal, end, tags) in enumerate(_BOARD):
        running = number % 4 == 0
        sheet.append([f"BG-{101 + number}", title, goal, "Pågår" if running else "Ej påbörjad", 0.25 if running else 0, "Medel",
                      units, others or None, tags, date(2026, 1, 12), date.fromisoformat(end), "Nej",
                      f"0/{number % 3}" if number % 3 else None, None])  # fmt: skip
        sheet.cell(sheet.max_row, 5).number_format = "0%"
        for column in (10, 11):
            sheet.cell(sheet.max_row, column).number_format = "yyyy-mm-dd"
    _widths(sheet, (12, 44, 20, 13, 10, 10, 30, 20, 22, 12, 12, 10, 11, 20))
    sheet.auto_filter.ref = f"A5:N{sheet.max_row}"
    book.save(path)
    return path


_each = partial(in_each_format, "sixtysixth_drawn")


def _split(units: str, sign: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in units.split(sign) if each.strip())


def _all(groups: Sequence[Group]) -> list[Wanted]:
    """A row without an owner must be asked about."""
    return [
        Wanted(goal, title, "", _split(units, ","), others, "*" if units else "?")
        for goal, rows in groups
        for title, units, others, *_ in rows
    ]


def _tasks(tasks: Sequence[Task]) -> list[Wanted]:
    kinds = {"Aktivitet": "A", "Projekt": "P", "Förstudie": "F", "": ""}
    return [
        Wanted(goal, title, kinds[kind], _split(units, ";"), others, "*" if units else "?")
        for title, kind, units, others, goal, _, _ in tasks
    ]


SIXTYSIXTH: list[Drawn] = [
    *_each("vad, vem, när och hur, målet som ett band över tabellen", _all(_BANDS), {"xlsx": _banded}, activities="16",
           year="2026"),
    *_each("en tabell för varje enhet", [
        Wanted(goal, title, "", (unit,), others, "*")
        for unit, _, groups in _UNITS for goal, rows in groups for title, _, others, *_ in rows],
           {"docx": _by_unit}, activities="17", year="2026"),
    *_each("punkter med ansvarig efter tankstreck", _all([(goal, rows) for goal, _, rows in _DASHED]), {"pdf": _dashes},
           activities="16", year="2026"),
    *_each("export ur planeringsverktyg med id, status, procent och taggar", _tasks(_TOOL), {"csv": _tool_export},
           activities="18", year="2026"),
    *_each("två rubrikrader, mål och delmål sammanfogade nedåt", _all([group for _, groups in _LEVELS for group in groups]),
           {"xlsx": _two_heads}, activities="18", year="2026"),
    *_each("åtgärdslista med numrerade områden i samma spalt", _all(_LISTED), {"xlsx": _action_list}, activities="15",
           year="2026"),
    *_each("en tabell för varje mål, målet i sammanfogad första rad", _all(_TABLES), {"docx": _goal_tables},
           activities="15", year="2026"),
    *_each("prioriteringens cell över sina rader på två liggande sidor", _all(_SPANNED), {"pdf": _region},
           activities="18", year="2026"),
    *_each("skolans uppgifter som arbetsbok ur ett planeringsverktyg", _tasks(_BOARD), {"xlsx": _board}, activities="16",
           year="2026"),
]  # fmt: skip
