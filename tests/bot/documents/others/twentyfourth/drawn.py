# ruff: noqa: E501
"""What needs real drawing: exports of planning systems, workbooks with lists, broad tables, cards, a plan being edited."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import (
    Drawn,
    expects,
    expects_all,
    headed_table,
    in_each_format,
    table_of,
    turned,
)

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_THIN = Side(style="thin")
_BOX = Border(_THIN, _THIN, _THIN, _THIN)

# 1: a planning system's list as csv, every field within quotes
_SAFE, _STAFF = "Brukarna känner sig trygga dygnet runt", "Medarbetarna orkar och vill stanna"
_HYPER = [
    (_SAFE, "Nattfrid med digital tillsyn", "Projekt", "Kameror i hemmet ersätter störande besök.", "Nattpatrullen",
     "2026-02-01", "2026-11-30", "Pågående", "10"),
    (_SAFE, "Genomföra brandsäkerhetsronder i ordinärt boende", "Aktivitet", "", "Hemtjänst Norr", "2026-03-01",
     "2026-05-31", "Ej startad", "0"),
    (_SAFE, "Teckna samverkansavtal om utskrivning från sjukhus", "Aktivitet",
     "Avtalet gäller \"trygg hemgång\"; regionen är motpart.", "Biståndsenheten", "2026-01-15", "2026-09-30",
     "Pågående", "25"),
    (_STAFF, "Heltidsmodell utan delade turer", "Projekt", "", "Bemanningsenheten", "2026-04-01", "2026-12-31",
     "Ej startad", "0"),
    (_STAFF, "Utreda gemensam vikariepool med grannkommunen", "Förstudie", "", "Bemanningsenheten", "2026-02-15",
     "2026-08-31", "Ej startad", "0"),
    (_STAFF, "Reflektionstid varannan vecka", "Aktivitet", "Start på två enheter.", "Hemtjänst Söder", "2026-01-07",
     "2026-12-31", "Pågående", "15"),
]  # fmt: skip


def _hyper(path: Path) -> Path:
    head = ["Organisation", "Mål", "Aktivitet", "Typ", "Beskrivning", "Ansvarig", "Startdatum", "Slutdatum", "Status",
            "Färdiggrad %", "Senast ändrad"]  # fmt: skip
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
        writer.writerow(head)
        writer.writerows(["Vård- och omsorgsnämnden", *row, "2026-01-19 10:42"] for row in _HYPER)
    return path


# 2: another planning system's report as Excel, its goals in merged cells
_TOWN_1, _TOWN_2, _TOWN_3 = "Staden växer i kollektivtrafikstråken", "Grönskan är nära", "Gator och torg håller länge"
_REPORT: list[tuple[str, list[tuple[str, list[tuple[str, date, date, str, str]]]]]] = [
    ("Attraktiv livsmiljö", [
        (_TOWN_1, [("Planprogram för Kvarngärdet", date(2026, 1, 12), date(2026, 12, 18), "Planering", "Pågående"),
                   ("Parkeringsnorm för flexibla lägen", date(2026, 3, 2), date(2026, 9, 30), "Planering\nTrafik",
                    "Ej påbörjad")]),
        (_TOWN_2, [("Fickpark vid Slaktaregatan", date(2026, 4, 1), date(2026, 8, 31), "Park", "Ej påbörjad"),
                   ("Trädplan för innerstaden", date(2026, 2, 2), date(2026, 11, 27), "Park", "Pågående"),
                   ("Lekplatslyft i Södra Sandhem", date(2026, 5, 4), date(2026, 10, 30), "Park\nGata",
                    "Ej påbörjad")])]),
    ("God hushållning", [
        (_TOWN_3, [("Beläggningsprogram 2026", date(2026, 4, 15), date(2026, 10, 15), "Gata", "Ej påbörjad"),
                   ("Statusbedöma kommunens broar", date(2026, 5, 18), date(2026, 9, 25), "Gata", "Ej påbörjad")])]),
]  # fmt: skip


def _report(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Rapport"
    sheet["A1"], sheet["A2"] = (
        "Verksamhetsplan 2026 - Samhällsbyggnadsnämnden, Stenvalla kommun",
        "Utskriven 2026-01-13 08:14",
    )
    sheet["A1"].font = Font(bold=True, size=14)
    heads = ("Kommunmål", "Nämndmål", "Aktivitet", "Startdatum", "Slutdatum", "Ansvarig", "Status", "Senaste kommentar")
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(4, column, text)
        cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor="D9E1F2"), _BOX
    at = 5
    for council, goals in _REPORT:
        top = at
        for goal, rows in goals:
            first = at
            for row in rows:
                values: tuple[date | str, ...] = row
                for column, value in enumerate(values, 3):
                    sheet.cell(at, column, value).alignment = Alignment(wrap_text=True, vertical="top")
                at += 1
            sheet.cell(first, 2, goal)
            if at - first > 1:
                sheet.merge_cells(start_row=first, end_row=at - 1, start_column=2, end_column=2)
        sheet.cell(top, 1, council)
        sheet.merge_cells(start_row=top, end_row=at - 1, start_column=1, end_column=1)
    for letter, width in zip("ABCDEFGH", (22, 34, 40, 12, 12, 18, 14, 30), strict=True):
        sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 3: Planner's own Excel, in Swedish
_GREEN, _HEALTH = "Mål 1 Giftfri miljö", "Mål 2 Sunda inomhusmiljöer"
_TASKS = [
    ("Provta dagvatten från industriområdet", _GREEN, "Pågår", "Miljöskydd", "Projekt",
     "Beställ flaskor;Boka laboratorium"),
    ("Tillsyn av båtuppläggningsplatser", _GREEN, "Inte påbörjat", "Miljöskydd", "", ""),
    ("Radonmätning i hyreshus", _HEALTH, "Inte påbörjat", "Hälsoskydd", "", "Brev till ägarna;Mätperiod;Beslut"),
    ("Buller vid skolgårdar", _HEALTH, "Inte påbörjat", "Hälsoskydd", "Projekt", ""),
    ("Informera om värmebölja", _HEALTH, "Inte påbörjat", "", "", ""),
]  # fmt: skip


def _planner(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Uppgifter"
    for row in (["Plannamn", "Verksamhetsplan 2026 Miljönämnden Havsnäs kommun"], ["Plan-ID", "r4TyU8wWk0mA"],
                ["Exportdatum", "2026-01-21"], [],
                ["Uppgifts-ID", "Uppgiftsnamn", "Bucketnamn", "Förlopp", "Prioritet", "Tilldelad till", "Skapad av",
                 "Skapad den", "Startdatum", "Förfallodatum", "Återkommande", "Sen", "Slutförd den", "Slutförd av",
                 "Slutförda checklisteobjekt", "Checklisteobjekt", "Etiketter", "Beskrivning"]):  # fmt: skip
        sheet.append(row)
    for at, (title, bucket, course, unit, label, checks) in enumerate(_TASKS, 1):
        done = f"0/{checks.count(';') + 1}" if checks else None
        sheet.append([f"pZ{at}kQ0", title, bucket, course, "Medel", unit or None, "Test Testsson", "2026-01-09", None,
                      f"2026-{at + 5:02}-30", "false", "false", None, None, done, checks or None, label or None,
                      None])  # fmt: skip
    book.save(path)
    return path


# 4: a programme's action plan on broad pages, each measure with a number of its own
_VOICE, _VIOLENCE = "Mål 1 Barn och unga får säga sin mening", "Mål 2 Inget barn växer upp med våld"
_CHILD = [
    (_VOICE, [("1.1", "Ungdomsråd med egen budget", "Kultur- och fritidsnämnden", "", "2026-03-31", "Rådet har möten"),
              ("1.2", "Barnkonsekvensanalys i alla detaljplaner", "Byggnadsnämnden", "Barnrättsstrategen",
               "2026-09-30", "Andel planer"),
              ("1.3", "Skolval om nya lekredskap", "Tekniska nämnden", "Skolnämnden", "2026-05-15", "Valdeltagande")]),
    (_VIOLENCE, [("2.1", "Samtal om våld i ungdomsmottagningens alla besök", "Socialnämnden", "Regionen",
                  "2026-06-30", "Antal samtal"),
                 ("2.2", "Utbilda idrottsledare i att upptäcka våld", "Kultur- och fritidsnämnden", "RF-SISU",
                  "2026-11-30", "Antal utbildade"),
                 ("2.3", "Lägenhet för akut skydd", "Socialnämnden", "Havsnäsbostäder AB", "2026-10-01",
                  "Lägenheten finns")]),
]  # fmt: skip


def _child(path: Path) -> Path:
    document = docx.Document()
    section = turned(document)
    section.header.paragraphs[0].text = "Havsnäs kommun – Handlingsplan barnets rättigheter"
    section.footer.paragraphs[0].text = "Dnr KS 2025/388"
    document.add_heading("Handlingsplan 2026 för programmet Barnets rättigheter", 0)
    table_of(
        document,
        [("Beslutad av", "Kommunstyrelsen"), ("Beslutsdatum", "2025-12-02"), ("Gäller för", "Alla nämnder och bolag")],
    )
    document.add_heading("Om planen", 1)
    document.add_paragraph(
        "Programmet gäller till och med 2028. Varje år beslutar kommunstyrelsen om en handlingsplan."
    )
    for goal, rows in _CHILD:
        document.add_heading(goal, 1)
        headed_table(
            document, [("Nr", "Åtgärd", "Ansvarig nämnd", "I samverkan med", "Klart senast", "Följs upp genom"), *rows]
        )
    document.add_heading("Uppföljning", 1)
    document.add_paragraph("Nämnderna redovisar sina åtgärder till kommunstyrelsen i oktober.")
    document.save(str(path))
    return path


# 5: a region's plan as PDF with cover, contents, running lines and a table over two pages
_BUS_1, _BUS_2 = "Mål 1: Fler väljer buss och tåg", "Mål 2: Trafiken är utsläppsfri 2030"
_BUS = [
    (_BUS_1, "Antalet resor ska öka från 18,2 till 19,5 miljoner.",
     [("Ny tidtabell med halvtimmestrafik på de fyra största regionlinjerna", "Trafikenheten", "Kommunerna",
       "juni–december 2026"),
      ("Enklare biljettsortiment med ett kort för hela länet", "Försäljningsenheten", "", "klart april 2026"),
      ("Seniorresor på dagtid", "Försäljningsenheten", "Kommunerna", "januari–december 2026")]),
    (_BUS_2, "Andelen fossilfria fordonskilometer var 88 procent 2024.",
     [("Depåladdning i Älvbro", "Fordonsenheten", "Nätbolaget", "klart september 2026"),
      ("Prov med elbuss på landsbygdslinje", "Fordonsenheten", "", "februari–maj 2026"),
      ("Miljökrav i upphandling av serviceresor", "Avtalsenheten", "Sjukreseenheten", "klart november 2026")]),
]  # fmt: skip


def _running(canvas: Canvas, document: Any) -> None:
    if document.page > 1:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(60, A4[1] - 36, "Region Mittälven")
        canvas.drawRightString(A4[0] - 60, A4[1] - 36, "Kollektivtrafiknämndens verksamhetsplan 2026")
        canvas.drawCentredString(A4[0] / 2, 30, f"Sida {document.page} av 4")


def _grid(rows: Sequence[Sequence[str]], widths: Sequence[float], *more: Any) -> Table:
    style = TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dfe9e2")), *more])  # fmt: skip
    body = [[Paragraph(text, _CELL if at else _BOLD) for text in row] for at, row in enumerate(rows)]
    return Table(body, colWidths=list(widths), style=style, repeatRows=1)


def _bus(path: Path) -> Path:
    body, head = _STYLES["BodyText"], _STYLES["Heading1"]
    flow: list[Any] = [Spacer(1, 220), Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Kollektivtrafiknämnden, Region Mittälven", body),
                       Paragraph("Beslutad 2025-12-15", body), PageBreak(), Paragraph("Innehåll", head)]  # fmt: skip
    contents = ("Nämndens uppdrag", "Mål och aktiviteter", "Nämndens ekonomi")
    flow += [
        Paragraph(f"{text} {'.' * (70 - len(text))} {page}", body)
        for text, page in zip(contents, (3, 3, 4), strict=True)
    ]
    flow += [PageBreak(), Paragraph("Nämndens uppdrag", head)]
    flow += [Paragraph("Nämnden är regional kollektivtrafikmyndighet och ansvarar för linjetrafik, serviceresor och "
                       "färdtjänst åt de kommuner som överlåtit uppgiften. Trafiken körs av fem avtalade trafikföretag. "
                       "Resandet har ännu inte kommit tillbaka till nivåerna före pandemin på alla linjer, medan "
                       "tågtrafiken slår rekord. Bränslepriser och index har ökat kostnaderna mer än intäkterna.", body),
             Spacer(1, 310), Paragraph("Mål och aktiviteter", head)]  # fmt: skip
    for goal, text, rows in _BUS:
        flow += [Paragraph(goal, _STYLES["Heading2"]), Paragraph(text, body), Spacer(1, 6),
                 _grid([("Aktivitet", "Ansvarig", "Samverkan", "Tid"), *rows], (200, 100, 85, 85)), Spacer(1, 12)]  # fmt: skip
    flow += [Paragraph("Nämndens ekonomi", head),
             _grid([("Mnkr", "2025", "2026"), ("Linjetrafik", "612", "634"), ("Serviceresor", "141", "149")], (200, 100, 100))]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_running, onLaterPages=_running)
    return path


# 6: the workbook that units fill in: a sheet to read first, the activities, and the lists to choose from
_LIVE, _PART = "Nämndmål 2.1 Ett självständigt liv", "Nämndmål 2.2 Delaktighet i beslut"
_WORK = [
    (_LIVE, "Matlagningskurs på gruppbostäderna", "Bostad med särskild service", "", "Ej påbörjad", date(2026, 2, 2), date(2026, 6, 12)),
    (_LIVE, "Träna kollektivtrafik inför sommaren", "Daglig verksamhet", "", "Ej påbörjad", date(2026, 4, 1), date(2026, 6, 5)),
    (_LIVE, "Inventera behov av välfärdsteknik", "Personlig assistans", "IT", "Pågår", date(2026, 1, 12), date(2026, 3, 31)),
    (_LIVE, "Jobbprova på företag", "Daglig verksamhet", "Näringsliv", "Ej påbörjad", date(2026, 8, 17), date(2026, 12, 11)),
    (_PART, "Brukarråd två gånger per termin", "Bostad med särskild service", "", "Pågår", date(2026, 1, 19), date(2026, 12, 4)),
    (_PART, "Genomförandeplaner med bildstöd", "Myndighet", "Daglig verksamhet", "Ej påbörjad", date(2026, 3, 2), date(2026, 10, 30)),
    (_PART, "Enkät med smileys", "Kvalitet", "", "Ej påbörjad", date(2026, 9, 1), date(2026, 10, 2)),
]  # fmt: skip


def _work(path: Path) -> Path:
    book = openpyxl.Workbook()
    read = book.worksheets[0]
    read.title = "Läs mig"
    for text in ("Verksamhetsplan 2026, Funktionsstödsnämnden, Kungsforsa kommun",
                 "1. Fyll bara i de vita cellerna i bladet Aktiviteter.", "2. Välj mål, enhet och status i listorna.",
                 "3. Spara inte en egen kopia."):  # fmt: skip
        read.append([text])
    sheet = book.create_sheet("Aktiviteter")
    heads = (
        "Löpnr",
        "Mål",
        "Aktivitet",
        "Enhet",
        "Samverkar med",
        "Status",
        "Startar",
        "Slutar",
        "Kommentar april",
        "Kommentar augusti",
    )
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(1, column, text)
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="305496")
    for at, row in enumerate(_WORK, 2):
        sheet.cell(at, 1, at - 1)
        for column, value in enumerate(row, 2):
            cell = sheet.cell(at, column, value or None)
            cell.border, cell.alignment = _BOX, Alignment(wrap_text=True, vertical="top")
    for at in range(len(_WORK) + 2, 41):
        sheet.cell(at, 1, at - 1)
    sheet.freeze_panes, sheet.auto_filter.ref = "C2", "A1:J40"
    lists = book.create_sheet("Listor")
    units = ("Bostad med särskild service", "Daglig verksamhet", "Personlig assistans", "Myndighet", "Kvalitet")
    lists.append(["Mål", "Enhet", "Status"])
    for at in range(5):
        lists.append(
            [(_LIVE, _PART, None, None, None)[at], units[at], ("Ej påbörjad", "Pågår", "Klar", "Utgår", None)[at]]
        )
    for letter, area in (("B", "$A$2:$A$3"), ("D", "$B$2:$B$6"), ("F", "$C$2:$C$5")):
        choice = DataValidation(type="list", formula1=f"Listor!{area}")
        sheet.add_data_validation(choice)
        choice.add(f"{letter}2:{letter}40")
    book.active = 1
    book.save(path)
    return path


# 7: goals as coloured rows across the sheet, with costs and sums
_WATER, _STREET = "Mål 1 Säker vattenförsörjning", "Mål 2 Säkra skolvägar"
_SUMS = [
    (_WATER, [("Ny reservvattentäkt vid Lillsjön", "VA-avdelningen", "Miljökontoret", "2026–2027", 4200),
              ("Byta vattenmätare i 900 hushåll", "VA-avdelningen", "", "mars–nov", 1350),
              ("Skyddsområde för Storåsen", "Mark och miljö", "Länsstyrelsen", "klart dec", 400)]),
    (_STREET, [("Upphöjt övergångsställe vid Lundaskolan", "Gatuavdelningen", "", "juli", 780),
               ("Hämta- och lämnazoner på sex skolor", "Gatuavdelningen", "Skolförvaltningen", "aug", 620),
               ("Cykelbarometer på Ringvägen", "Trafikavdelningen", "", "maj", 95)]),
]  # fmt: skip


def _sums(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aktiviteter 2026"
    sheet.append(["Tekniska nämnden Lundsholm – verksamhetsplan 2026"])
    sheet.append([])
    sheet.append(["Aktivitet", "Ansvarig", "Samråd", "Tid", "Kostnad tkr"])
    for cell in sheet[3]:
        cell.font, cell.border = Font(bold=True), _BOX
    whole = 0
    for goal, rows in _SUMS:
        sheet.append([goal])
        at = sheet.max_row
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=5)
        sheet.cell(at, 1).fill, sheet.cell(at, 1).font = PatternFill("solid", fgColor="FFE699"), Font(bold=True)
        for title, unit, others, when, cost in rows:
            sheet.append([title, unit, others or None, when, cost])
            sheet.cell(sheet.max_row, 5).number_format = "#,##0"
        part = sum(row[4] for row in rows)
        whole += part
        sheet.append(["Summa", None, None, None, part])
        sheet.cell(sheet.max_row, 1).font = Font(italic=True)
    sheet.append(["Totalt", None, None, None, whole])
    for letter, width in zip("ABCDE", (44, 20, 20, 14, 12), strict=True):
        sheet.column_dimensions[letter].width = width
    book.save(path)
    return path


# 8: one Word table, the goal in a bold row merged across it
_HALL, _SUMMER = "Nämndmål: Föreningslivet har plats för alla", "Nämndmål: Lovet är roligt även utan pengar"
_LEISURE = [
    (_HALL, [("Boka hall med kod i stället för nyckel", "Anläggningsenheten", "", "Januari–april"),
             ("Startbidrag till flickors idrott", "Föreningsenheten", "", "Februari"),
             ("Ledarutbildning i bemötande", "Föreningsenheten", "RF-SISU", "Oktober")]),
    (_SUMMER, [("Kostnadsfritt bad för skolelever i juli", "Anläggningsenheten", "", "Juli"),
               ("Fritidsbank på bokbussen", "Ungdomsenheten", "Biblioteket", "Juni–augusti")]),
]  # fmt: skip


def _leisure(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Fritidsnämnden Åsmarkens kommun | Verksamhetsplan 2026"
    document.add_paragraph("Verksamhetsplan 2026", style="Title")
    document.add_paragraph("Fritidsnämnden, Åsmarkens kommun", style="Subtitle")
    document.add_heading("Vision", 1)
    document.add_paragraph("Alla i Åsmarken har något att längta till efter skolan och jobbet.", style="Quote")
    document.add_heading("Årets aktiviteter", 1)
    table = headed_table(document, [("Aktivitet", "Ansvarig enhet", "Samarbetspartner", "När")])
    for goal, rows in _LEISURE:
        cells = table.add_row().cells
        cells[0].merge(cells[3]).paragraphs[0].add_run(goal).bold = True
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    document.add_paragraph()
    document.add_paragraph("Aktiviteterna ryms inom nämndens budgetram på 44,7 miljoner kronor.")
    document.save(str(path))
    return path


# 9: a planning system's PDF where a description stands in a row of its own below each activity
_CARE_1, _CARE_2 = "Väntan på vård- och omsorgsboende blir kortare", "Maten är en höjdpunkt på dagen"
_CARE = [
    (_CARE_1, [("Öppna tolv korttidsplatser på Rönngården", "Avdelning boende", "2026-05-01",
                "Platserna ryms i den tidigare administrationen. Hyran är förhandlad."),
               ("Samlad kö för hela kommunen", "Avdelning myndighet", "2026-03-31",
                "I dag har varje område sin egen kö."),
               ("Trygg visning med film", "Avdelning boende", "2026-10-31", "Anhöriga kan se boendet hemifrån.")]),
    (_CARE_2, [("Frukostbuffé på samtliga boenden", "Avdelning måltid", "2026-09-15", "Två boenden började 2025."),
               ("Måltidsvärdar utbildas", "Avdelning måltid", "2026-11-30", "Utbildningen är två halvdagar.")]),
]  # fmt: skip


def _care(path: Path) -> Path:
    flow: list[Any] = [Paragraph("Äldrenämndens plan 2026", _STYLES["Title"]),
                       Paragraph("Äldrenämnden, Norrälva kommun", _STYLES["BodyText"]),
                       Paragraph("Nämndmål och aktiviteter", _STYLES["Heading1"])]  # fmt: skip
    for goal, rows in _CARE:
        body, spans = [("Aktivitet", "Ansvarig", "Slutdatum")], []
        for title, unit, end, text in rows:
            body += [(title, unit, end), (f"<b>Beskrivning</b><br/>{text}", "", "")]
            spans.append(("SPAN", (0, len(body) - 1), (-1, len(body) - 1)))
        flow += [Paragraph(goal, _STYLES["Heading2"]), _grid(body, (250, 120, 80), *spans), Spacer(1, 14)]
    SimpleDocTemplate(str(path), pagesize=A4).build(flow)
    return path


# 10: a card for each goal, its activities as lines of one cell
_CARD_1, _CARD_2 = "Fler företag startar och stannar", "Besökare stannar en natt till"
_CARDS = [
    (_CARD_1, "Näringslivskontoret", "Antal nystartade företag per 1 000 invånare",
     ["Lotsa nya företagare genom tillstånden", "Frukostmöten i sex kyrkbyar", "Tomtlista på webben"]),
    (_CARD_2, "Turistbyrån", "Gästnätter enligt SCB", ["Skoterleder skyltas om", "Vinterpaket med lokala värdar"]),
]  # fmt: skip


def _cards(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Målkort 2026", 0)
    document.add_paragraph("Näringslivsutskottet, Fjällbo kommun")
    for goal, unit, measure, titles in _CARDS:
        table = document.add_table(rows=4, cols=2, style="Table Grid")
        for row, (label, text) in enumerate(
            (("Mål", goal), ("Ansvarig", unit), ("Mäts genom", measure), ("Aktiviteter 2026", ""))
        ):
            table.cell(row, 0).paragraphs[0].add_run(label).bold = True
            table.cell(row, 1).text = text
        cell = table.cell(3, 1)
        cell.paragraphs[0].text, cell.paragraphs[0].style = titles[0], "List Bullet"
        for title in titles[1:]:
            cell.add_paragraph(title, style="List Bullet")
        document.add_paragraph()
    document.save(str(path))
    return path


# 11: a time plan, a column for each month and the months filled with colour
_LAND, _MAP = "Mål 1 Mark till 200 bostäder", "Mål 2 Lantmäterifrågor löses i tid"
_GANTT = [
    (_LAND, "Köpa in mark vid Solbacken", "Exploateringsenheten", (1, 5)),
    (_LAND, "Markpolicy till antagande", "Exploateringsenheten", (3, 9)),
    (_LAND, "Tomtsläpp i Östra Vik", "Försäljningsgruppen", (8, 11)),
    (_MAP, "Ny höjdmodell över tätorten", "Kartenheten", (4, 6)),
    (_MAP, "Digital nybyggnadskarta", "Kartenheten", (2, 12)),
]
_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def _gantt(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Tidplan"
    sheet.append(["Mark- och planutskottet Vikbacka kommun, tidplan för verksamhetsplan 2026"])
    sheet.append(["Mål", "Aktivitet", "Ansvarig", *_MONTHS])
    for cell in sheet[2]:
        cell.font = Font(bold=True)
    for goal, title, unit, (first, last) in _GANTT:
        months = range(1, 13)
        sheet.append([goal, title, unit, *("x" if first <= month <= last else None for month in months)])
        for month in range(first, last + 1):
            sheet.cell(sheet.max_row, 3 + month).fill = PatternFill("solid", fgColor="A9D08E")
    for letter in "DEFGHIJKLMNO":
        sheet.column_dimensions[letter].width = 4
    book.save(path)
    return path


# 12: last year's sheet kept in the same workbook
_OPEN, _LAW = "Mål 1 Öppenhet", "Mål 2 Rättssäkerhet"
_HEADS = ["Mål", "Aktivitet", "Ansvarig", "Klart"]
_OLD = [
    [_OPEN, "Sända fullmäktige på webben", "Kansliet", "2025-04-28"],
    [_LAW, "Revidera delegationsordningen", "Juristerna", "2025-09-15"],
]
_NEW = [
    [_OPEN, "Publicera diariet dagligen", "Kansliet", "2026-03-31"],
    [_OPEN, "Medborgarförslag via e-tjänst", "Kansliet", "2026-05-29"],
    [_LAW, "Kurs i offentlighet och sekretess", "Juristerna", "2026-10-16"],
    [_LAW, "Gallringsbeslut för samarbetsytor", "Arkivet", "2026-08-31"],
]


def _two_years(path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for year, rows in (("2026", _NEW), ("2025", [[*row, "Klar"] for row in _OLD])):
        sheet = book.create_sheet(f"VP {year}")
        sheet.append([f"Verksamhetsplan {year}, kommunstyrelsen, Bokeröds kommun"])
        sheet.append([*_HEADS, "Utfall"] if year == "2025" else _HEADS)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


# 13: a plan in Word with the changes still marked
_TRUST = "Mål 1 Ställföreträdare har rätt stöd"


def _change(kind: str, text: str) -> Any:
    word = "delText" if kind == "del" else "t"
    return parse_xml(
        f'<w:{kind} {nsdecls("w")} w:id="7" w:author="Test Testsson" w:date="2026-01-12T09:00:00Z"><w:r>'
        f'<w:{word} xml:space="preserve">{text}</w:{word}></w:r></w:{kind}>'
    )


def _marked(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Överförmyndarnämnden, Tallträsks kommun")
    document.add_heading(_TRUST, 1)
    table = headed_table(document, [("Aktivitet", "Ansvarig", "Klart"), ("Grundkurs för nya gode män", "", "mars"),
                                    ("", "Handläggarna", "maj"), ("Träffar på servicehuset", "Handläggarna", "okt")])  # fmt: skip
    owner = table.cell(1, 1).paragraphs[0]
    owner._p.append(_change("del", "Kansliet"))
    owner._p.append(_change("ins", "Utbildningsgruppen"))
    title = table.cell(2, 0).paragraphs[0]
    title.add_run("Ny broschyr ")
    title._p.append(_change("del", "på svenska"))
    title._p.append(_change("ins", "på lätt svenska"))
    document.save(str(path))
    return path


# 14: who does what by letters, a column for each unit
_FLOW = "Mål: Enklare vägar in för den enskilde"
_MATRIX = [
    ("En ingång för anmälan och ansökan", "A", "M", ""),
    ("Utredningsmall enligt nya socialtjänstlagen", "M", "A", ""),
    ("Drop-in för ungdomar på torget", "", "M", "A"),
    ("Telefontid på kvällen", "A", "", ""),
    ("Gruppverksamhet efter skilsmässa", "", "", "A"),
]


def _matrix(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (["Verksamhetsplan 2026"], ["Socialnämnden, Hammarheda kommun"], ["A = ansvarig, M = medverkar"],
                [_FLOW], ["Aktivitet", "Mottagningen", "Barnenheten", "Öppenvården", "Klart"]):  # fmt: skip
        sheet.append(row)
    for at, marks in enumerate(_MATRIX):
        sheet.append([*(text or None for text in marks), f"2026-{3 + 2 * at:02}-15"])
    book.save(path)
    return path


# 15: a list from a register, with commas between, in the older character set
_RULE, _PLACE = "Nämndmål 1 Rätt lov från början", "Nämndmål 2 Ett vackrare centrum"
_OLD_SET = [
    ("Bygglovskväll för hantverkare", _RULE, "Bygglov", "Möte i mars, åter i oktober"),
    ("Granska 30 äldre lov utan slutbesked", _RULE, "Tillsyn", ""),
    ("Riktlinjer för skyltar och uteserveringar", _PLACE, "Stadsarkitekten", "Samråd\nunder våren"),
    ("Belöna årets fasad", _PLACE, "Stadsarkitekten", ""),
]  # fmt: skip


def _older(path: Path) -> Path:
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Byggnadsnämnden Havsnäs kommun verksamhetsplan 2026"])
        writer.writerow(["Aktivitet", "Nämndmål", "Ansvarig", "Notering"])
        writer.writerows(_OLD_SET)
    return path


# 16: a PDF whose table has no lines, as a typist's columns
_BOOK, _YOUTH = "Mål 1 Musiken når alla barn", "Mål 2 Elever speglar hela kommunen"
_BARE = [
    (_BOOK, [("Sångstund på alla förskolor", "Musikenheten", "Förskolorna", "feb–maj"),
             ("Låna hem ett instrument över sommaren", "Musikenheten", "", "juni"),
             ("Orkesterhelg för nybörjare", "Ensembleenheten", "Grannkommunen", "nov")]),
    (_YOUTH, [("Avgiftsfri första termin", "Kulturskolans stab", "", "aug–dec"),
              ("Prova på i Almgården", "Dans och teater", "Fritidsgården", "mars och sept")]),
]  # fmt: skip


def _bare(path: Path) -> Path:
    flow: list[Any] = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Kulturskolenämnden, Kungsforsa kommun", _STYLES["BodyText"])]  # fmt: skip
    for goal, rows in _BARE:
        body = [[Paragraph(text, _BOLD) for text in ("Aktivitet", "Ansvarig", "Samverkan", "Tid")]]
        body += [[Paragraph(text, _CELL) for text in row] for row in rows]
        flow += [Paragraph(goal, _STYLES["Heading2"]), Table(body, colWidths=[190, 110, 90, 80], hAlign="LEFT")]
    SimpleDocTemplate(str(path), pagesize=A4).build(flow)
    return path


# 17: a text with columns held by spaces, the long titles over two lines
_LAID = """\
ÖSTRA LUNDSHOLMS STADSDELSNÄMND
Verksamhetsplan 2026

MÅL 1 TRYGGA MÖTESPLATSER

Aktivitet                             Ansvarig             Klart
------------------------------------  -------------------  ----------
Flytta fritidsgården till det gamla   Ungdomsenheten       2026-08-15
posthuset
Grannsamverkan i tre kvarter          Stadsdelsvärdarna    2026-05-31

MÅL 2 KORT VÄG TILL SERVICE

Aktivitet                             Ansvarig             Klart
------------------------------------  -------------------  ----------
Medborgarkontor med kvällsöppet       Servicegruppen       2026-03-01
Tolk på skärm vid alla besök utan     Servicegruppen       2026-09-30
förbokning
"""
_LAID_1, _LAID_2 = "MÅL 1 TRYGGA MÖTESPLATSER", "MÅL 2 KORT VÄG TILL SERVICE"


def _laid(path: Path) -> Path:
    path.write_text(_LAID, "utf-8")
    return path


_each = partial(in_each_format, "twentyfourth_drawn")


TWENTYFOURTH: list[Drawn] = [
    *_each("planeringssystemets lista som csv", expects_all([(row[0], [(row[1], row[2][0], row[4], "")]) for row in _HYPER]),
           {"csv": _hyper}, activities="6"),
    *_each("planeringssystemets rapport i Excel, målen i sammanfogade celler", expects_all([
        (goal, [(row[0], "", row[3].replace("\n", ";"), "") for row in rows]) for _, goals in _REPORT for goal, rows in goals]),
           {"xlsx": _report}, activities="7", year="2026"),
    *_each("Planners Excel på svenska", [
        *expects_all([(row[1], [(row[0], row[4][:1], row[3], "")]) for row in _TASKS if row[3]]),
        *expects(_HEALTH, [("Informera om värmebölja", "", "", "")], "?")],
           {"xlsx": _planner}, activities="5", year="2026"),
    *_each("programmets handlingsplan på liggande sidor, numrerade åtgärder", expects_all([
        (goal, [(row[1], "", row[2], row[3]) for row in rows]) for goal, rows in _CHILD]),
           {"docx": _child}, activities="6", year="2026"),
    *_each("regionens plan med omslag, innehåll och sidhuvud", expects_all([
        (goal, [(title, "", unit, others) for title, unit, others, _ in rows]) for goal, _, rows in _BUS]),
           {"pdf": _bus}, activities="6", year="2026"),
    *_each("arbetsbok med läsanvisning, aktiviteter och vallistor", expects_all([
        (row[0], [(row[1], "", row[2], row[3])]) for row in _WORK]),
           {"xlsx": _work}, activities="7", year="2026"),
    *_each("målet som färgad rad, kostnader och summor", expects_all([
        (goal, [(row[0], "", row[1], row[2]) for row in rows]) for goal, rows in _SUMS]),
           {"xlsx": _sums}, activities="6", year="2026"),
    *_each("en tabell i Word, målet i en fet rad tvärs över", expects_all([
        (goal, [(row[0], "", row[1], row[2]) for row in rows]) for goal, rows in _LEISURE]),
           {"docx": _leisure}, activities="5", year="2026"),
    *_each("planeringssystemets pdf med beskrivningen i en rad under", expects_all([
        (goal, [(row[0], "", row[1], "") for row in rows]) for goal, rows in _CARE]),
           {"pdf": _care}, activities="5", year="2026"),
    *_each("målkort, aktiviteterna som punkter i en cell", expects_all([
        (goal, [(title, "", unit, "") for title in titles]) for goal, unit, _, titles in _CARDS]),
           {"docx": _cards}, activities="5", year="2026"),
    *_each("tidplan med en kolumn för varje månad", expects_all([(row[0], [(row[1], "", row[2], "")]) for row in _GANTT]),
           {"xlsx": _gantt}, activities="5", year="2026"),
    *_each("förra årets blad i samma arbetsbok", expects_all([(row[0], [(row[1], "", row[2], "")]) for row in _NEW]),
           {"xlsx": _two_years}, activities="4", year="2026"),
    *_each("plan med spårade ändringar", expects_all([(_TRUST, [
        ("Grundkurs för nya gode män", "", "Utbildningsgruppen", ""), ("Ny broschyr på lätt svenska", "", "Handläggarna", ""),
        ("Träffar på servicehuset", "", "Handläggarna", "")])]),
           {"docx": _marked}, activities="3", year="2026"),
    *_each("bokstäver för vem som gör vad", expects_all([(_FLOW, [
        ("En ingång för anmälan och ansökan", "", "Mottagningen", "Barnenheten"),
        ("Utredningsmall enligt nya socialtjänstlagen", "", "Barnenheten", "Mottagningen"),
        ("Drop-in för ungdomar på torget", "", "Öppenvården", "Barnenheten"),
        ("Telefontid på kvällen", "", "Mottagningen", ""),
        ("Gruppverksamhet efter skilsmässa", "", "Öppenvården", "")])]),
           {"xlsx": _matrix}, activities="5", year="2026"),
    *_each("lista med komman och äldre teckentabell", expects_all([(row[1], [(row[0], "", row[2], "")]) for row in _OLD_SET]),
           {"csv": _older}, activities="4", year="2026"),
    *_each("tabell utan linjer", expects_all([
        (goal, [(row[0], "", row[1], row[2]) for row in rows]) for goal, rows in _BARE]),
           {"pdf": _bare}, activities="5", year="2026"),
    *_each("kolumner av mellanslag, långa titlar på två rader", expects_all([
        (_LAID_1, [("Flytta fritidsgården till det gamla posthuset", "", "Ungdomsenheten", ""),
                   ("Grannsamverkan i tre kvarter", "", "Stadsdelsvärdarna", "")]),
        (_LAID_2, [("Medborgarkontor med kvällsöppet", "", "Servicegruppen", ""),
                   ("Tolk på skärm vid alla besök utan förbokning", "", "Servicegruppen", "")])]),
           {"txt": _laid}, activities="4", year="2026"),
]  # fmt: skip
