# ruff: noqa: E501
"""What needs real drawing: goals across the table, pages that cut it, sheets for activities, two rows of heads."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.enum.text import WD_BREAK, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, in_each_format, shade, table_of, turned

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=10, leading=13, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_THIN = Side(style="thin")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)

Row = tuple[str, ...]
"""The cells as they stand: title, owner, collaboration, and what more the document has."""

# Owners' cells that name more than one, or none
_MEANT: dict[str, tuple[str, ...]] = {
    "": (),
    "-": (),
    "?": (),
    "vakant": (),
    "HR / Kommunikation": ("HR", "Kommunikation"),
    "Räddningschef, Säkerhetssamordnare": ("Räddningschef", "Säkerhetssamordnare"),
    "Miljöenheten / Byggenheten": ("Miljöenheten", "Byggenheten"),
    "IFO, Skolförvaltningen": ("IFO", "Skolförvaltningen"),
    "Boendestöd / IFO": ("Boendestöd", "IFO"),
    "Rektor Lyckeskolan\nRektor Kullskolan": ("Rektor Lyckeskolan", "Rektor Kullskolan"),
    "Skolchef, Ekonomi": ("Skolchef", "Ekonomi"),
    "Kulturenheten, Fritidsenheten": ("Kulturenheten", "Fritidsenheten"),
    "Bygglov / Kart": ("Bygglov", "Kart"),
}


def _wanted(goal: str, title: str, owner: str, others: str = "", kinds: str = "") -> Wanted:
    """Who is missing must be asked about."""
    units = _MEANT.get(owner, (owner,))
    return Wanted(goal, title, kinds, units, "" if others == "-" else others, "*" if units else "?")


# 1: Word on its side with contents, a goal across the table before its rows, kinds in brackets
_AREAS: list[tuple[str, list[tuple[str, list[Row]]]]] = [
    ("En kommun att lita på", [
        ("Mål 1: Invånarna får svar vid första kontakten", [
            ("Kontaktcenter tar över växeln för tekniska kontoret (P)", "Kontaktcenter", "Tekniska kontoret", "Mars", ""),
            ("Mäta svarstider två gånger om året (A)", "kontaktcenter", "Alla förvaltningar", "Maj, november", ""),
            ("Uppdatera e-tjänsterna med BankID för företag (P)", "IT", "Bygg och miljö", "Oktober", "Ny licens krävs"),
            ("Klarspråksutbildning för handläggare (A)", "Kommunikation", "", "Löpande", ""),
            ("Gemensamt system för felanmälan (F)", "Digitalisering", "Tekniska kontoret", "December", "")]),
        ("Mål 2: Kommunen klarar en kris", [
            ("Ny risk- och sårbarhetsanalys (A)", "Säkerhetssamordnare", "Alla förvaltningar", "Oktober", ""),
            ("Reservkraft till kommunhuset (P)", "Fastighet", "Räddningstjänsten", "September", "Investering 2,1 mkr"),
            ("Öva ledningsstaben (A)", "Räddningschef, Säkerhetssamordnare", "Länsstyrelsen", "April", ""),
            ("Uppdatera krigsplaceringen", "HR-avdelningen", "-", "Juni", "")])]),
    ("Arbete och tillväxt", [
        ("Mål 3: Fler arbetar i kommunen", [
            ("Sommarjobb till alla sökande i åk 9 (A)", "Arbetsmarknadsenheten", "Alla förvaltningar", "Juni–augusti", ""),
            ("Validering av yrkeskunskaper (P)", "AME", "Vuxenutbildningen", "Hela året", "Söka ESF-medel"),
            ("Jobbspår inom vård och kök (P)", "Arbetsmarknadsenheten", "Socialförvaltningen", "Februari", ""),
            ("Branschråd för industrin (A)", "Näringsliv", "Industrigruppen", "4 ggr/år", ""),
            ("Etableringslots (A)", "", "Företagarna", "", "Ny tjänst, tillsätts i vår")]),
        ("Mål 4: Det byggs i hela kommunen", [
            ("Planprogram för Stationsområdet (P)", "Plan och exploatering", "Bygg och miljö", "2026–2027", ""),
            ("Tomtkö på webben (P)", "Plan & exploatering", "Kommunikation", "Maj", ""),
            ("Revidera bostadsförsörjningsprogrammet (A)", "Plan och exploatering", "Bostadsbolaget", "December", "")])]),
    ("En hållbar arbetsplats", [
        ("Mål 5: Sjukfrånvaron är under sex procent", [
            ("Tidiga samtal vid upprepad korttidsfrånvaro (A)", "HR-avdelningen", "Alla förvaltningar", "Löpande", ""),
            ("Ledarskapsdagar (A)", "HR", "", "Mars, oktober", ""),
            ("Ny introduktion för medarbetare (P)", "HR / Kommunikation", "", "Augusti", "")])]),
]  # fmt: skip


def _page_number(paragraph: Any) -> None:
    for kind, text in (("begin", ""), ("", " PAGE "), ("end", "")):
        inner = (
            f'<w:fldChar w:fldCharType="{kind}"/>'
            if kind
            else f'<w:instrText xml:space="preserve">{text}</w:instrText>'
        )
        paragraph._p.append(parse_xml(f"<w:r {nsdecls('w')}>{inner}</w:r>"))


def _contents(document: Any, lines: Sequence[tuple[str, str]]) -> None:
    document.add_paragraph().add_run("Innehåll").bold = True
    for text, page in lines:
        line = document.add_paragraph(f"{text}\t{page}")
        line.paragraph_format.tab_stops.add_tab_stop(Cm(22), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
        line.paragraph_format.space_after = Pt(0)


def _across(path: Path) -> Path:
    document = docx.Document()
    section = turned(document)
    section.header.paragraphs[0].text = "Björsta kommun, kommunstyrelsen\tVerksamhetsplan 2026\tDnr KS 2025-318"
    section.footer.paragraphs[0].text = "Fastställd av kommunstyrelsen 2026-01-13 § 6. Sida "
    _page_number(section.footer.paragraphs[0])
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Kommunstyrelsen, Björsta kommun")
    heads = ["1 Inledning", *(f"{number} {area}" for number, (area, _) in enumerate(_AREAS, 2)), "5 Uppföljning"]
    _contents(document, list(zip(heads, ("2", "2", "3", "4", "5"), strict=True)))
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_heading(heads[0], 1)
    document.add_paragraph(
        "Kommunstyrelsen leder och samordnar kommunens verksamhet. Planen beskriver vad kommunledningskontoret ska göra "
        "under året för att nå målen. P betyder projekt, A aktivitet och F förstudie."
    )
    for head, (_, goals) in zip(heads[1:], _AREAS, strict=False):
        document.add_heading(head, 1)
        table = table_of(document, [("Aktivitet", "Ansvarig", "Samverkan", "Klart", "Kommentar")])
        for cell in table.rows[0].cells:
            cell.paragraphs[0].runs[0].bold = True
            shade(cell, "D9E2F3")
        for goal, rows in goals:
            cells = table.add_row().cells
            merged = cells[0].merge(cells[-1])
            merged.paragraphs[0].add_run(goal).bold = True
            shade(merged, "F2F2F2")
            for row in rows:
                for cell, text in zip(table.add_row().cells, row, strict=True):
                    cell.text = text
    document.add_paragraph("Kostnader ryms inom ram om inget annat anges.")
    document.add_heading("5 Uppföljning", 1)
    document.add_paragraph("Planen följs upp per den 30 april, 31 augusti och 31 december.")
    document.save(str(path))
    return path


def _kind(title: str) -> tuple[str, str]:
    return (title[:-4], title[-2]) if title.endswith(("(P)", "(A)", "(F)")) else (title, "")


def _of_areas() -> list[Wanted]:
    return [
        _wanted(goal, _kind(title)[0], owner, others, _kind(title)[1])
        for _, goals in _AREAS
        for goal, rows in goals
        for title, owner, others, *_ in rows
    ]


# 2: printed pages that cut the tables, the head only once, what is run at the foot
_CUT: list[tuple[str, str, list[Row]]] = [
    ("Mål 1: Rent vatten i sjöar och brunnar", "Av kommunens 1 840 enskilda avlopp har 612 inte inspekterats de senaste tio åren.", [
        ("Tillsyn av 120 enskilda avlopp runt Yttersjön och Lillån, med återbesök där avloppet tidigare underkänts",
         "Miljöenheten", "April–oktober", "Antal besök"),
        ("Informationsmöte för fastighetsägare i Yttersjö bygdegård inför sommarens inspektioner", "miljöenheten", "Mars", "Antal deltagare"),
        ("Provtagning av badvatten vid sju badplatser", "Hälsoskyddsinspektör", "Juni–augusti", "Klassning"),
        ("Översyn av vattenskyddsområdet vid Norra täkten tillsammans med VA-enheten och länsstyrelsen", "Miljöenheten",
         "December", "Förslag till beslut"),
        ("Uppföljning av bekämpningsmedel hos lantbruk inom vattenskyddsområde", "Miljöinspektör", "September", "")]),
    ("Mål 2: Säker mat", "Under 2025 gjordes 164 kontroller. Sju verksamheter fick föreläggande.", [
        ("Kontroll av samtliga skolkök och äldreboenden med inriktning på allergener och specialkost",
         "Livsmedelsinsp.", "Vår och höst", "Alla kök kontrollerade"),
        ("Oanmälda besök på restauranger", "Livsmedelsinspektör", "Hela året", "60 besök"),
        ("Utbildningskväll för nystartade livsmedelsföretag", "Livsmedelsinspektör", "Maj", "20 deltagare"),
        ("Kontroll av dricksvatten vid små anläggningar", "", "Aug–nov", "")]),
    ("Mål 3: Hälsosamma inomhusmiljöer", "Radon är den vanligaste orsaken till klagomål på bostäder.", [
        ("Radonmätning i flerbostadshus byggda före 1980, där ägaren saknar mätvärden som är yngre än tio år",
         "Hälsoskydd", "Oktober 2026–april 2027", "Alla berörda ägare kontaktade"),
        ("Tillsyn av ventilation och städning i förskolor", "Hälsoskyddsinspektör", "Februari–maj", "18 förskolor"),
        ("Bullermätning vid två skolgårdar", "Hälsoskyddsinsp.", "September", "Rapport"),
        ("Kontroll av solarier, tatuerare och fotvård", "Hälsoskydd", "Hela året", "12 besök"),
        ("Rådgivning om fukt och mögel på kommunens webbplats", "Kommunikationsenheten", "April", "Ny sida")]),
    ("Mål 4: Snabb och rättssäker handläggning", "Medianen för ett bygglov var sju veckor under 2025.", [
        ("Gemensam mottagning för bygglov, strandskydd och avlopp en gång i veckan, utan tidsbokning",
         "Miljöenheten / Byggenheten", "Från februari", "Antal besökare"),
        ("Digital ansökan om värmepump", "Administrationen", "Juni", "90 % digitalt"),
        ("Taxan ses över så att avgiften följer den tid som läggs ned på varje ärende", "Miljöchef", "Oktober", "Beslut i KF"),
        ("Mallar för föreläggande och vite", "Miljöchefen", "Mars", ""),
        ("Enkät till företag som haft tillsyn", "-", "November", "NKI 75")]),
]  # fmt: skip
_LONG = [
    "Nämnden fullgör kommunens uppgifter inom miljö- och hälsoskydd, livsmedel och plan- och byggväsendet. "
    "Behovsutredningen visar att det behövs 8,6 årsarbetskrafter för den tillsyn som lagen kräver. Nämnden har 7,5.",
    "Prioriteringen utgår från miljöbalkens tillsynsplan 2026–2028. Händelsestyrd tillsyn går före planerad när det "
    "finns risk för människors hälsa. Vid sjukfrånvaro eller vakans skjuts i första hand rådgivning upp.",
    "Nämnden har sju ledamöter och sammanträder åtta gånger under året. Kansliet finns i kommunhuset i Tornås, där "
    "miljöenheten, byggenheten och administrationen delar lokaler. Kart- och mättjänster köps av grannkommunen.",
    "Målen nedan antogs av nämnden i oktober. De hör ihop med fullmäktiges inriktning om en god livsmiljö och "
    "gäller till och med 2027. Aktiviteterna gäller under 2026.",
]
_BUDGET = [["Tkr", "2025", "2026"], ["Intäkter, avgifter", "4 210", "4 350"], ["Personal", "-7 680", "-7 905"],
           ["Övrigt", "-1 140", "-1 150"], ["Netto", "-4 610", "-4 705"]]  # fmt: skip


def _running(canvas: Canvas, document: Any) -> None:
    width = document.pagesize[0]
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, document.pagesize[1] - 35, "Tornås kommun")
    canvas.drawRightString(width - 60, document.pagesize[1] - 35, "MN 2025-211")
    canvas.drawString(60, 28, "Miljönämndens verksamhetsplan 2026")
    canvas.drawRightString(width - 60, 28, f"Sida {document.page} (3)")


def _cut_by_pages(path: Path) -> Path:
    style = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e2efda")),
                        ("TOPPADDING", (0, 0), (-1, -1), 5), ("BOTTOMPADDING", (0, 0), (-1, -1), 6)])  # fmt: skip
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Miljönämnden, Tornås kommun", _STYLES["BodyText"]),
        Spacer(1, 40),
        Paragraph("Nämndens uppdrag", _STYLES["Heading1"]),
        *(Paragraph(text, _STYLES["BodyText"]) for text in _LONG),
        Paragraph("Budget", _STYLES["Heading1"]),
        Table(_BUDGET, colWidths=[200, 80, 80], style=style, hAlign="LEFT"),
        Paragraph("Mål och aktiviteter", _STYLES["Heading1"]),
    ]
    for goal, about, actions in _CUT:
        head = [Paragraph(text, _BOLD) for text in ("Aktivitet", "Ansvarig", "När", "Resultat")]
        rows = [head, *([Paragraph(text, _CELL) for text in row] for row in actions)]
        flow += [
            Paragraph(goal, _STYLES["Heading2"]),
            Paragraph(about, _STYLES["BodyText"]),
            Spacer(1, 6),
            Table(rows, colWidths=[170, 130, 92, 83], style=style, splitInRow=1),
            Spacer(1, 12),
        ]
    flow += [
        Paragraph("Uppföljning", _STYLES["Heading2"]),
        Paragraph("Nämnden får en skriftlig uppföljning i maj, september och januari.", _STYLES["BodyText"]),
    ]
    SimpleDocTemplate(str(path), pagesize=A4, leftMargin=60, rightMargin=60, topMargin=56, bottomMargin=56).build(
        flow, onFirstPage=_running, onLaterPages=_running
    )
    return path


# 3: printed pages on their side, one table, the goal's cell over its rows and empty where the page has cut it
_PRINTED: list[tuple[str, list[Row]]] = [
    ("1. Barn och unga växer upp tryggt", [
        ("Familjebehandling på hemmaplan", "IFO", "Skolan", "Jan", "Dec", ""),
        ("SIP inom tre veckor", "IFO, Skolförvaltningen", "Vårdcentralen", "Mars", "Juni", ""),
        ("Fältgrupp fredagar och lördagar", "Individ- och familjeomsorgen", "Polisen, fritidsgården", "Maj", "Okt", "Sökt medel"),
        ("Utbildning i hedersrelaterat våld", "ifo", "Länsstyrelsen", "Sept", "Sept", ""),
        ("Samtalsgrupp för barn i missbruksmiljö", "Familjecentrum", "Kyrkan", "Feb", "Maj", "")]),
    ("2. Vuxna får stöd till egen försörjning", [
        ("Jobbcoach inom försörjningsstöd", "Försörjningsstöd", "AME", "Jan", "Dec", ""),
        ("Digital ansökan om ekonomiskt bistånd", "Försörjningsstöd", "IT", "April", "Nov", ""),
        ("Bostad först, fem lägenheter", "Boendestöd / IFO", "Bostadsbolaget", "Jan", "Dec", "Två klara 2025"),
        ("Budgetrådgivning i samarbete med konsumentvägledaren", "Ek. bistånd", "", "Aug", "Dec", ""),
        ("Handlingsplan mot våld i nära relationer", "vakant", "Kvinnojouren", "Mars", "Sept", "Rekrytering pågår")]),
    ("3. Äldre har ett gott liv", [
        ("Aktivitetssamordnare på alla boenden", "Särskilt boende", "Föreningar", "Jan", "Dec", ""),
        ("Cykling utan ålder", "SÄBO", "Frivilliga", "Maj", "Sept", ""),
        ("Nattillsyn med kamera", "Hemtjänst", "Digitaliseringsenheten", "Feb", "Dec", ""),
        ("Planera för nytt boende i Hede", "Förvaltningschef", "Fastighet", "Jan", "Dec", "Beslut KF juni"),
        ("Trygg hemgång", "Hemtjänsten", "Regionen", "Sept", "Dec", ""),
        ("Gemensam demensutbildning", "Demenssköterska", "", "Okt", "Nov", "")]),
    ("4. Personer med särskilda behov är delaktiga", [
        ("Brukarråd på daglig verksamhet", "LSS", "", "Feb", "Dec", ""),
        ("Fler platser ute på företag", "Daglig verksamhet", "Näringslivskontoret", "Jan", "Dec", ""),
        ("Genomförandeplan i bildformat", "LSS-enheten", "", "April", "Aug", ""),
        ("Korttidsvistelse i egen regi", "", "Fastighet", "Aug", "Dec", "Utreds")]),
]  # fmt: skip
_PER_PAGE = 12


def _printed(path: Path) -> Path:
    """By pages: each begins with the head, and the goal is only written where it begins."""
    lines = [(goal if not index else "", goal, row) for goal, rows in _PRINTED for index, row in enumerate(rows)]
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026 för socialnämnden i Vallehärads kommun", _STYLES["Heading1"]),
        Paragraph("Status fylls i vid uppföljningen i april, augusti och december.", _STYLES["BodyText"]),
        Spacer(1, 8),
    ]
    for start in range(0, len(lines), _PER_PAGE):
        flow += [*([PageBreak()] if start else []), _one_page(lines[start : start + _PER_PAGE])]
    flow += [
        Spacer(1, 8),
        Paragraph(
            "SÄBO = särskilt boende. AME = arbetsmarknadsenheten. SIP = samordnad individuell plan.",
            _STYLES["BodyText"],
        ),
    ]

    def foot(canvas: Canvas, document: Any) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(50, 24, "Antagen av socialnämnden 2025-12-17 § 133")
        canvas.drawRightString(landscape(A4)[0] - 50, 24, f"{document.page}/2")

    SimpleDocTemplate(
        str(path), pagesize=landscape(A4), leftMargin=50, rightMargin=50, topMargin=45, bottomMargin=45
    ).build(flow, onFirstPage=foot, onLaterPages=foot)
    return path


def _one_page(lines: Sequence[tuple[str, str, Row]]) -> Table:
    heads = ("Mål", "Aktivitet", "Ansvarig", "Samverkan", "Start", "Klart", "Anteckning", "Status")
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in heads]]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#fce4d6")),
                        ("TOPPADDING", (0, 0), (-1, -1), 4), ("BOTTOMPADDING", (0, 0), (-1, -1), 5)]  # fmt: skip
    for shown, goal, row in lines:
        last = len(rows)
        if last > 1 and lines[last - 2][1] == goal:
            top = next(at for at, line in enumerate(lines, 1) if line[1] == goal)
            style.append(("SPAN", (0, top), (0, last)))
        rows.append([Paragraph(shown, _BOLD) if shown else "", *(Paragraph(text, _CELL) for text in row), ""])
    return Table(rows, colWidths=[110, 180, 115, 125, 38, 38, 85, 50], style=TableStyle(style))


# 4: a workbook with a sheet for each school form, the goal in a row across, columns for follow-up
_SCHOOLS: list[tuple[str, list[tuple[str, list[Row]]]]] = [
    ("Förskola", [
        ("Mål 1 Trygghet", [
            ("Plan mot kränkande behandling tas fram med barnen", "Rektor förskola", "", "2026-03-31"),
            ("Gemensam inskolningsmodell", "rektor förskola", "", "2026-08-15"),
            ("Brandövning på alla avdelningar", "Rektor fsk", "Räddningstjänsten", "2026-10-30")]),
        ("Mål 2 Lärande", [
            ("Språkpåsar att låna hem", "Förskollärarna", "Biblioteket", "2026-02-27"),
            ("Utomhuspedagogik en dag i veckan", "Arbetslagen", "", "löpande"),
            ("Teckenstöd i vardagen", "Specialpedagog", "", "2026-05-29")]),
        ("Mål 3 Ekonomi i balans", [
            ("Se över öppettiderna", "Rektor förskola", "Vårdnadshavare", "2026-06-12"),
            ("Gemensam vikariepool", "Skolchef, Ekonomi", "HR", "2026-09-01")])]),
    ("Grundskola", [
        ("Mål 1 Trygghet", [
            ("Rastvärdar med västar", "Rektor Lyckeskolan\nRektor Kullskolan", "", "2026-01-15"),
            ("Enkät om trygghet i åk 3, 5 och 8", "Kvalitetsutvecklare", "", "2026-04-10"),
            ("Elevhälsoteam varje vecka", "Elevhälsan", "Socialtjänsten", "löpande")]),
        ("Mål 2 Lärande", [
            ("Lästid 20 minuter om dagen", "Rektorer", "Skolbibliotekarie", "löpande"),
            ("Extra matematik för åk 9", "Rektor Kullskolan", "", "V 7 och v 44"),
            ("Tvålärarsystem på prov i åk 7", "Rektor", "", "HT 2026"),
            ("Screening i åk 2 och 4", "Elevhälsan", "", "2026-11-30"),
            ("Likvärdig bedömning, ämnesvis", "", "Förstelärarna", "2026-12-18")]),
        ("Mål 3 Ekonomi i balans", [
            ("Ny resursfördelning", "Skolchef, Ekonomi", "", "2026-10-01"),
            ("Samordna skolskjuts", "Skolskjutshandläggare", "Kollektivtrafiken", "2026-08-18")])]),
    ("Gymnasium och vux", [
        ("Mål 1 Trygghet", [
            ("Drogförebyggande program i åk 1", "Skolsköterska", "Polisen", "2026-05-15"),
            ("Mentorstid varje måndag", "Rektor gymn.", "", "löpande")]),
        ("Mål 2 Lärande", [
            ("Lärlingsspår på bygg", "Rektor gymnasiet", "Byggföretagen", "HT 2026"),
            ("Sfi på kvällstid", "Rektor vux", "Näringslivet", "2026-02-02"),
            ("Studieverkstad i biblioteket", "SYV", "Biblioteket", "2026-09-07")])]),
]  # fmt: skip
_FOLLOWED = ("Aktivitet", "Ansvarig", "Samverkan", "Klart", "Läge april", "Läge augusti", "Läge december", "Kommentar")


def _school_book(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Läs mig"
    for line in ("Barn- och utbildningsnämndens verksamhetsplan 2026", "Rydala kommun", None,
                 "En flik för varje skolform. Lägesspalterna fylls i av rektor eller skolchef.",
                 "Grön = enligt plan, gul = risk, röd = försenad"):  # fmt: skip
        first.append([line])
    first["A1"].font = Font(bold=True, size=14)
    first.column_dimensions["A"].width = 80
    for name, goals in _SCHOOLS:
        _school_sheet(book.create_sheet(name), name, goals)
    figures = book.create_sheet("Nyckeltal")
    for row in (["Nyckeltal", "2023", "2024", "2025", "Mål 2026"], ["Meritvärde åk 9", 214, 219, 217, 225],
                ["Behöriga till gymnasiet, %", 81, 83, 84, 88], ["Barn per årsarbetare i förskolan", 5.4, 5.3, 5.1, 5.0]):  # fmt: skip
        figures.append(row)
    book.save(path)
    return path


def _school_sheet(sheet: Any, name: str, goals: Sequence[tuple[str, Sequence[Row]]]) -> None:
    sheet["A1"] = f"Verksamhetsplan 2026 {name}"
    sheet["A1"].font = Font(bold=True, size=13)
    _heads(sheet, 3, _FOLLOWED, "BDD7EE")
    at = 4
    for goal, rows in goals:
        sheet.cell(at, 1, goal).font = Font(bold=True)
        sheet.cell(at, 1).fill = PatternFill("solid", fgColor="EDEDED")
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=len(_FOLLOWED))
        at += 1
        for row in rows:
            for column, text in enumerate(row, 1):
                sheet.cell(at, column, text or None)
            at += 1
    for row_cells in sheet.iter_rows(min_row=4, max_row=at + 1, max_col=len(_FOLLOWED)):
        for cell in row_cells:
            cell.border, cell.alignment = _ROUND, Alignment(wrap_text=True, vertical="top")
    choice = DataValidation(type="list", formula1='"Grön,Gul,Röd"')
    sheet.add_data_validation(choice)
    choice.add(f"E4:G{at + 1}")
    sheet.freeze_panes = "A4"
    _on_its_side(sheet, (44, 22, 20, 14, 11, 12, 13, 24))


def _heads(sheet: Any, at: int, heads: Sequence[str], color: str) -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text)
        cell.font, cell.fill, cell.border = Font(bold=True), PatternFill("solid", fgColor=color), _ROUND


def _on_its_side(sheet: Any, widths: Sequence[int]) -> None:
    for letter, width in zip("ABCDEFGHIJ", widths, strict=False):
        sheet.column_dimensions[letter].width = width
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


# 5: Word with two rows of heads, the goal as a bold line above, notes below
_CULTURE: list[tuple[str, str, list[Row]]] = [
    ("Mål 1. Fler är fysiskt aktiva", "", [
        ("Utegym vid Kvarndammen", "Anläggningsenheten", "Gata/park", "april", "juni"),
        ("Tider i sporthallen fördelas efter nya regler", "Fritidsenheten", "Föreningarna", "maj", "augusti"),
        ("Gratis simskola för alla sexåringar", "Simhallen", "Förskoleklasserna", "september", "december"),
        ("Må bra-grupp för 65+", "fritidsenheten", "Hemtjänsten", "februari", "november"),
        ("Fritidsbank", "Fritid", "AME", "mars", "löpande")]),
    ("Mål 2. Ungdomar har inflytande", "Medel till ungdomsrådet, 50 tkr, beslutas av nämnden i februari.", [
        ("Ungdomsråd med egen budget", "Ungdomssamordnaren", "Elevråden", "februari", "december"),
        ("Mötesplats i Tallås", "Fritidsgården", "", "augusti", "2027"),
        ("LUPP-enkät i åk 8 och gymnasiet åk 2", "Ungdomssamordnare", "BUN", "oktober", "november"),
        ("Sommarentreprenörer", "?", "Näringslivsenheten", "juni", "augusti")]),
    ("Mål 3. Kulturen syns i hela kommunen", "Konstinköpen ryms inom investeringsbudgeten. Kulturveckan hålls vecka 41.", [
        ("Kulturvecka", "Kulturenheten, Fritidsenheten", "Studieförbunden", "mars", "oktober"),
        ("Bokbussens turlista görs om", "Biblioteket", "Bygdegårdarna", "januari", "april"),
        ("Skyltar vid tio fornlämningar", "Kulturenheten", "Hembygdsföreningen", "maj", "september"),
        ("Konst i det nya äldreboendet", "Kulturenh.", "Socialförvaltningen", "januari", "juni"),
        ("Öppna scenen för amatörteater", "Kulturhuset", "", "löpande", "")]),
]  # fmt: skip


def _two_heads(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Kultur- och fritidsnämnden, verksamhetsplan 2027\tsid "
    _page_number(document.sections[0].footer.paragraphs[0])
    title = document.add_paragraph().add_run("Verksamhetsplan 2027")
    title.bold, title.font.size = True, Pt(22)
    document.add_paragraph("Kultur- och fritidsnämnden i Ösjöbro kommun")
    document.add_paragraph(
        "Nämnden har tre mål för perioden 2027–2030. Under varje mål står de aktiviteter som planeras under året. "
        "Den som är huvudansvarig lämnar uppföljning till nämndsekreteraren."
    )
    for goal, note, rows in _CULTURE:
        document.add_paragraph().add_run(goal).bold = True
        table = table_of(
            document,
            [("Aktivitet", "Ansvar", "", "Tid", ""), ("", "Huvudansvarig", "Medverkande", "Start", "Slut"), *rows],
        )
        table.cell(0, 1).merge(table.cell(0, 2)).text = "Ansvar"
        table.cell(0, 3).merge(table.cell(0, 4)).text = "Tid"
        table.cell(0, 0).merge(table.cell(1, 0)).text = "Aktivitet"
        for row in table.rows[:2]:
            for cell in row.cells:
                shade(cell, "E7E6E6")
        document.add_paragraph(note)
    document.save(str(path))
    return path


# 6: a workbook with the owner before the goal, goals merged down, a sum and a note below
_BUILT: list[tuple[str, list[Row]]] = [
    ("Mål 1 Korta handläggningstider", [
        ("Bygglov", "Bygglov inom sex veckor, ny arbetsordning", "P", "", "Q1–Q2", "0"),
        ("Bygglov", "Kompletteringsbrev i klarspråk", "A", "Kommunikation", "Q1", "0"),
        ("Bygglov / Kart", "Digital nybyggnadskarta", "P", "", "Q3", "120"),
        ("Administration", "Skanna bygglovsarkivet 1950–1979", "P", "Kommunarkivet", "Q1–Q4", "400")]),
    ("Mål 2 Tillsyn som gör nytta", [
        ("Miljö", "Tillsyn av fordonsverkstäder", "A", "", "Q2", "0"),
        ("Miljö", "Projekt förorenad mark vid sågen", "P", "Länsstyrelsen", "Q2–Q4", "250"),
        ("Miljöavd.", "Tillsyn av gödselstackar", "A", "", "Q4", "0"),
        ("", "Kontroll av ovårdade tomter", "A", "Bygglov", "Q3", "0"),
        ("Byggnadsinspektör", "OVK, uppföljning av försenade", "A", "Räddningstjänsten", "Q1–Q4", "0")]),
    ("Mål 3 Plats för fler", [
        ("Plan", "Detaljplan Kyrkängen", "P", "Exploatering", "Q1–Q4", "600"),
        ("Plan", "Fördjupad översiktsplan för tätorten", "P", "Alla förvaltningar", "2026–2027", "350"),
        ("Planavd.", "Utreda förtätning vid torget", "F", "Bostadsbolaget", "Q3–Q4", "100"),
        ("Kart", "Adressättning på landsbygden", "A", "Posten", "Q2", "20")]),
    ("Mål 4 Nöjda sökande", [
        ("Administration", "Öppet hus för byggare", "A", "Näringsliv", "Q1", "15"),
        ("Förvaltningschef", "Dialogmöte med åkerier och lantbruk", "A", "LRF", "Q4", "5")]),
]  # fmt: skip


def _owner_first(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2026"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026", "Miljö- och byggnadsnämnden, Älvhults kommun"
    sheet["A1"].font = Font(bold=True, size=16)
    sheet["H2"] = "Rev. 2026-02-03"
    heads = ("Mål", "Nr", "Ansvarig", "Aktivitet", "Typ", "Samverkan", "Kvartal", "Kostnad tkr", "Status T1", "Noterat")
    _heads(sheet, 4, heads, "FFE699")
    at, number = 5, 0
    for goal, rows in _BUILT:
        sheet.cell(at, 1, goal)
        sheet.merge_cells(start_row=at, end_row=at + len(rows) - 1, start_column=1, end_column=1)
        for owner, title, kind, others, quarter, cost in rows:
            number += 1
            for column, value in enumerate((str(number), owner, title, kind, others, quarter), 2):
                sheet.cell(at, column, value or None)
            sheet.cell(at, 2, number)
            sheet.cell(at, 8, int(cost))
            at += 1
    sheet.cell(6, 10, "Prata med kommunikatören om mallen")
    sheet.cell(10, 10, "Bidrag från Naturvårdsverket?")
    for row_cells in sheet.iter_rows(min_row=5, max_row=at - 1, max_col=10):
        for cell in row_cells:
            cell.border, cell.alignment = _ROUND, Alignment(wrap_text=True, vertical="top")
    sheet.cell(at, 7, "Summa").font = Font(bold=True)
    sheet.cell(at, 8, sum(int(row[-1]) for _, rows in _BUILT for row in rows)).font = Font(bold=True)
    sheet.cell(at + 2, 1, "P = projekt, A = aktivitet, F = förstudie")
    sheet.cell(at + 3, 1, "Kostnader utöver ram ska upp i nämnden före start.")
    sheet.auto_filter.ref = f"A4:J{at - 1}"
    sheet.print_title_rows = "4:4"
    _on_its_side(sheet, (24, 5, 18, 40, 6, 20, 12, 11, 11, 26))
    book.save(path)
    return path


_each = partial(in_each_format, "fortysixth_drawn")

FORTYSIXTH: list[Drawn] = [
    *_each("målet i en rad tvärs över tabellen, liggande med innehåll", _of_areas(), {"docx": _across},
           activities="20", year="2026"),
    *_each("tabeller som sidorna delar, rubrikraden bara en gång", [
        _wanted(goal, title, owner) for goal, _, rows in _CUT for title, owner, *_ in rows], {"pdf": _cut_by_pages},
           activities="19", year="2026"),
    *_each("liggande tabell där målets cell fortsätter tom på nästa sida", [
        _wanted(goal[3:], title, owner, others) for goal, rows in _PRINTED for title, owner, others, *_ in rows],
           {"pdf": _printed}, activities="20", year="2026"),
    *_each("en flik för varje skolform med samma mål", [
        _wanted(goal, title, owner, others) for _, goals in _SCHOOLS for goal, rows in goals for title, owner, others, _ in rows],
           {"xlsx": _school_book}, activities="23", year="2026"),
    *_each("två rubrikrader, målet som fet rad ovanför", [
        _wanted(goal, title, owner, others) for goal, _, rows in _CULTURE for title, owner, others, *_ in rows],
           {"docx": _two_heads}, activities="14", year="2027"),
    *_each("den ansvarige före aktiviteten, målet sammanfogat nedåt", [
        _wanted(goal, title, owner, others, kind) for goal, rows in _BUILT for owner, title, kind, others, *_ in rows],
           {"xlsx": _owner_first}, activities="15", year="2026"),
]  # fmt: skip
