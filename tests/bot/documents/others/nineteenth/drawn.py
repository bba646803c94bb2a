"""Word lists in levels, drawn tables, quarters; books with a sheet for each theme; lists as csv, pdf and mail."""

from __future__ import annotations

import csv
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.shared import Cm, Pt
from openpyxl.styles import Alignment, Font, PatternFill
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format, turned

_MERGED = [
    ("Delmål 1 Egen försörjning inom två år", [
        ("Arbetsmarknadsenheten", ["Praktik hos tio lokala företag", "Yrkesspår mot barnomsorg"], ["vår", "höst"]),
        ("Vuxenutbildningen", ["Svenska på arbetsplatsen"], ["hela året"])]),
    ("Delmål 2 Möten över gränser", [
        ("Fritidsenheten", ["Ledarutbildning för nyanlända unga", "Cykelskola för kvinnor"], ["sportlovet", "maj"])]),
]  # fmt: skip


def _merged(path: Path) -> Path:
    """The owner and the goal stand once, in cells merged downwards, the goal in the last column."""
    document = docx.Document()
    document.add_paragraph("Handlingsplan för integration 2026", style="Title")
    document.add_paragraph("Arbetsmarknadsnämnden, Stenhagens kommun")
    document.add_heading("Inledning", 1)
    document.add_paragraph("Under 2025 tog kommunen emot 41 nyanlända, varav 17 barn.")
    document.add_heading("Aktiviteter", 1)
    table = headed_table(document, [("Ansvarig", "Aktivitet", "Tid", "Delmål")])
    for goal, blocks in _MERGED:
        first = len(table.rows)
        for owner, titles, times in blocks:
            top = len(table.rows)
            for title, time in zip(titles, times, strict=True):
                cells = table.add_row().cells
                cells[1].text, cells[2].text = title, time
            table.cell(top, 0).merge(table.cell(len(table.rows) - 1, 0)).text = owner
        table.cell(first, 3).merge(table.cell(len(table.rows) - 1, 3)).text = goal
    document.add_paragraph()
    document.add_heading("Revidering", 1)
    document.add_paragraph("Planen revideras i samband med budget 2027.")
    document.save(str(path))
    return path


_LEVELS = [
    ("Byggd miljö", "Många entréer saknar fortfarande dörröppnare.", [
        ("Dörröppnare i fyra kommunala entréer", "Fastighetsenheten", "2026-09-30", "Entréerna är utpekade av rådet."),
        ("Ledstråk från bussen till vårdcentralen", "Gatuenheten", "2026-10-31", "")]),
    ("Information och bemötande", "Webbplatsen uppfyller i stort lagens krav.", [
        ("Textning av fullmäktiges sändningar", "Kommunikationsenheten", "2026-03-31", "Gäller även i efterhand."),
        ("Utbildning i bemötande för receptioner", "Kontaktcenter", "2026-05-31", ""),
        ("Lättläst version av budgeten", "Ekonomienheten", "2026-12-15", "")]),
]  # fmt: skip


def _levels(path: Path) -> Path:
    """Each activity a point in the list, its owner, time and note points one level below."""
    document = docx.Document()
    document.add_heading("Tillgänglighetsplan 2026", 0)
    document.add_paragraph("Kommunstyrelsen, Stenhagens kommun")
    document.add_heading("Bakgrund", 1)
    document.add_paragraph("Planen utgår från konventionen om rättigheter för personer med funktionsnedsättning.")
    document.add_paragraph("Den har tagits fram tillsammans med funktionsrättsrådet vid tre möten.")
    for goal, text, points in _LEVELS:
        document.add_heading(goal, 1)
        document.add_paragraph(text)
        document.add_heading("Åtgärder", 2)
        for title, owner, end, note in points:
            document.add_paragraph(title, style="List Bullet")
            document.add_paragraph(f"Ansvarig: {owner}", style="List Bullet 2")
            document.add_paragraph(f"Klart: {end}", style="List Bullet 2")
            if note:
                document.add_paragraph(f"Kommentar: {note}", style="List Bullet 2")
    document.save(str(path))
    return path


_CARDS = [
    ("Mål 1 Ett levande kulturarv", [
        ("Hembygdens dag i alla socknar", "Museienheten", "Hembygdsförbundet", "30 augusti 2026",
         "Sex föreningar håller öppet samma dag."),
        ("Inventera 1900-talets industrimiljöer", "Kulturmiljöenheten", "", "December 2026",
         "Fältarbete sker under maj och juni.")]),
    ("Mål 2 Konst där människor är", [
        ("Muralmålning vid Norra skolan", "Konstenheten", "Norra skolan", "Juni 2026",
         "Eleverna röstar mellan tre skisser."),
        ("Skötselplan för 60 skulpturer", "Konstenheten", "Parkenheten", "Mars 2026", "")]),
]  # fmt: skip


def _cards(path: Path) -> Path:
    """Each activity a small table of its own, the words to the left and what they say to the right."""
    document = docx.Document()
    document.add_heading("Kulturplan – aktivitetskort 2026", 0)
    document.add_paragraph("Kulturnämnden, Stenhagens kommun")
    document.add_paragraph("Varje kort beskriver en aktivitet. Korten följs upp i oktober.")
    for goal, cards in _CARDS:
        document.add_heading(goal, 1)
        for title, owner, partner, end, note in cards:
            rows = [("Aktivitet", title), ("Beskrivning", note), ("Ansvarig", owner), ("Samverkan", partner),
                    ("Tidplan", end)]  # fmt: skip
            table = document.add_table(rows=0, cols=2, style="Table Grid")
            for label, text in rows:
                cells = table.add_row().cells
                cells[0].paragraphs[0].add_run(label).bold = True
                cells[1].text = text
            document.add_paragraph()
    document.save(str(path))
    return path


_THEMES: list[tuple[str, str, list[tuple[Any, ...]]]] = [
    ("Mat", "Tema 1 Hållbara måltider", [
        ("Kostenheten", date(2026, 2, 1), "Vegetarisk dag i alla kök", "Pågår", "Mäts i inköpssystemet"),
        ("Kostenheten", date(2026, 8, 17), "Lokalt odlad potatis i upphandlingen", "Ej startad", None)]),
    ("Giftfritt", "Tema 2 Giftfri vardag", [
        ("Förskoleenheten", date(2026, 3, 2), "Rensa ut gamla plastleksaker", "Pågår",
         "Lista från Kemikalieinspektionen"),
        ("Städenheten", "löpande", "Städa med avjoniserat vatten", "Pågår", None),
        (None, date(2026, 9, 1), "Byta konstgräs på Norrvallen", "Ej startad", "Vem äger planen?")]),
]  # fmt: skip


def _themes(path: Path) -> Path:
    """A sheet of sums first, then a sheet for each theme with its name above and the owner in the first column."""
    book = openpyxl.Workbook()
    sums = book.worksheets[0]
    sums.title = "Översikt"
    sums["A1"] = "Miljöprogram 2026 – genomförande"
    sums["A2"] = "Miljönämnden, Furuviks kommun"
    for row in ((), ("Tema", "Antal åtgärder", "Påbörjade"), ("Hållbara måltider", 2, 1), ("Giftfri vardag", 3, 2)):
        sums.append(list(row))
    for name, goal, rows in _THEMES:
        sheet = book.create_sheet(name)
        sheet["B1"] = goal
        sheet["B1"].font = Font(bold=True, size=14)
        sheet.merge_cells("B1:E1")
        sheet["B2"] = "Uppdateras varje kvartal av temaledaren"
        for column, text in enumerate(("Ansvarig", "Start", "Åtgärd", "Läge", "Kommentar"), 2):
            cell = sheet.cell(4, column, text)
            cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="C6E0B4")
        for at, row in enumerate(rows, 5):
            for column, value in enumerate(row, 2):
                sheet.cell(at, column, value).alignment = Alignment(wrap_text=True, vertical="top")
        sheet.freeze_panes = "B5"
    book.save(path)
    return path


_LISTED_1, _LISTED_2 = "Mål 1 Säkra system", "Mål 2 Medarbetare som kan sina verktyg"
_LISTED = [
    (101, "Tvåfaktor för all personal", _LISTED_1, "Driftgruppen", "Projekt", "2026-06-30 00:00", "Pågående"),
    (102, "Återläsning av säkerhetskopior", _LISTED_1, "Driftgruppen", "Aktivitet", "2026-03-31 00:00", "Klar"),
    (105, "Utreda gemensam loggning", _LISTED_1, "Säkerhetsgruppen", "Förstudie", "2026-10-15 00:00", "Ny"),
    (106, "Kortfilmer om Teams", _LISTED_2, "Utbildningsgruppen", "Aktivitet", "2026-05-29 00:00", "Pågående"),
    (109, "Superanvändare på varje skola", _LISTED_2, "Utbildningsgruppen", "Aktivitet", "2026-12-18 00:00", "Ny"),
]


def _listed(path: Path) -> Path:
    """A list as SharePoint gives it: quoted, semicolons, Windows letters, who made and changed the row last."""
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
        writer.writerow(["ID", "Rubrik", "Mål", "Enhet", "Typ", "Förfallodatum", "Status", "Skapad av", "Ändrad",
                         "Objekttyp", "Sökväg"])  # fmt: skip
        for row in _LISTED:
            writer.writerow([*row, "Test Testsson", "2026-01-19 14:02", "Objekt", "sites/it/Lists/Plan2026"])
    return path


_WHEEL_HEAD = ("Mål", "Kvartal 1", "Kvartal 2", "Kvartal 3", "Kvartal 4")
_WHEEL = [
    ("Mål 1 Rörelse varje dag", [["Skidskola för femmor (Idrottsenheten)"], ["Simborgarmärket (Badhuset)"], [],
                                 ["Parkour inomhus (Idrottsenheten)"]]),
    ("Mål 2 Föreningar som växer", [["Bidragskväll (Föreningsservice)"], [],
                                    ["Föreningarnas dag på torget (Föreningsservice)"], []]),
]  # fmt: skip


def _wheel(path: Path) -> Path:
    """The year across, the goals down, in each cell what is done then and who does it."""
    document = docx.Document()
    turned(document)
    document.add_heading("Årshjul 2026", 0)
    document.add_paragraph("Fritidsnämnden, Furuviks kommun")
    document.add_paragraph("Ansvarig enhet står inom parentes efter varje aktivitet.")
    table = headed_table(document, [_WHEEL_HEAD])
    for goal, quarters in _WHEEL:
        cells = table.add_row().cells
        cells[0].text = goal
        for cell, items in zip(cells[1:], quarters, strict=True):
            cell.text = "\n".join(items)
    document.save(str(path))
    return path


_NUMBERED = [
    ("Målbild 1: Rätt hjälp första gången", [
        ("Gemensam mottagning för barn och unga", "En telefon, en adress och ett team oavsett vem som remitterar.",
         "Barn- och ungaenheten", "september 2026"),
        ("Förenklad ansökan om ledsagning", "Beslut inom tio dagar för den som redan har en insats.",
         "Biståndsenheten", "april 2026")]),
    ("Målbild 2: Brukare formar tjänsterna", [
        ("Brukarråd på varje dagverksamhet", "Två möten per termin med enkel dagordning.",
         "Dagverksamheten", "hela året"),
        ("Webbenkät med bildstöd", "Svaren ska kunna jämföras med 2024 års mätning.",
         "Kvalitetsenheten", "november 2026")]),
]  # fmt: skip


def _numbered(path: Path) -> Path:
    """Numbers that Word itself sets, the name in bold, its text below, and a line in italics about who and when."""
    document = docx.Document()
    document.styles["Normal"].font.name = "Garamond"
    document.styles["Normal"].font.size = Pt(12)
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Socialnämnden, Furuviks kommun")
    document.add_heading("Ordföranden har ordet", 1)
    document.add_paragraph("Tillsammans med alla medarbetare fortsätter vi att ställa om till en nära omsorg.")
    document.add_heading("Nämndens målbilder", 1)
    for goal, items in _NUMBERED:
        document.add_heading(goal, 2)
        for title, text, owner, time in items:
            document.add_paragraph(style="List Number").add_run(title).bold = True
            document.add_paragraph(text).paragraph_format.left_indent = Cm(0.7)
            line = document.add_paragraph()
            line.paragraph_format.left_indent = Cm(0.7)
            line.add_run(f"Ansvarig: {owner}. Tidplan: {time}.").italic = True
    document.add_heading("Budget", 1)
    headed_table(document, [("Verksamhet", "Tkr"), ("Barn och unga", "48 300"), ("Funktionsstöd", "96 700")])
    document.save(str(path))
    return path


_BANDS = [
    ("Kunna rädda liv", [("v 6", "Utbildningsgruppen", "Hjärt-lungräddning för alla badvakter", "Badhuset"),
                         ("v 20–22", "Utbildningsgruppen", "Båtförarkurs för ytbärgare", "")]),
    ("Kunna leda", [("mars", "Ledningsgruppen", "Stabsövning med elavbrott", "Elnätsbolaget"),
                    ("oktober", "Ledningsgruppen", "Utbildning av nya inre befäl", "SOS Alarm")]),
]  # fmt: skip


def _bands(path: Path) -> Path:
    """One table, a band across it for each focus, when and who before what."""
    document = docx.Document()
    document.add_heading("Övnings- och utbildningsplan 2026", 0)
    document.add_paragraph("Räddningsnämnden, Gräsmarks kommun")
    document.add_paragraph("Planen gäller båda stationerna. Ordinarie fys ingår inte.")
    table = headed_table(document, [("När", "Ansvarig", "Aktivitet", "Medverkande")])
    for band, rows in _BANDS:
        cells = table.add_row().cells
        merged = cells[0].merge(cells[3])
        merged.paragraphs[0].add_run(f"Inriktning: {band}").bold = True
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    document.add_paragraph("Ändringar meddelas på morgonsamlingen.")
    document.save(str(path))
    return path


_SPANS = [
    ("Mål 1 Fler bussresor", [
        ("Trafikenheten", "Skolkort som gäller på kvällar och helger", "aug 2026"),
        ("Trafikenheten", "Pendlarparkering med laddning vid Västra porten", "nov 2026"),
        ("Kommunikationsenheten", "Testresenärer från fem arbetsplatser", "mars–maj")]),
    ("Mål 2 Säkra skolvägar", [
        ("Gatuenheten", "Upphöjda övergångar vid tre skolor", "juli 2026"),
        ("Skolenheten", "Cykelkontroll i årskurs 4", "vecka 19")]),
]  # fmt: skip


def _spans(path: Path) -> Path:
    """Lying pages, the goal in a cell that spans its rows, the owner before what is done."""
    styles = getSampleStyleSheet()
    small = ParagraphStyle("small", parent=styles["BodyText"], fontSize=10, leading=13)
    bold = ParagraphStyle("bold", parent=small, fontName="Helvetica-Bold")
    rows: list[list[Any]] = [[Paragraph(text, bold) for text in ("Mål", "Ansvarig", "Åtgärd", "Tid")]]
    spans: list[Any] = []
    for goal, items in _SPANS:
        first = len(rows)
        for at, (owner, title, time) in enumerate(items):
            rows.append(
                [Paragraph("" if at else goal, bold), *(Paragraph(text, small) for text in (owner, title, time))]
            )
        spans.append(("SPAN", (0, first), (0, len(rows) - 1)))
    table = Table(rows, colWidths=[150, 150, 300, 90])
    style = [("GRID", (0, 0), (-1, -1), 0.6, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
             ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#E2EFDA")), *spans]  # fmt: skip
    table.setStyle(TableStyle(style))

    def foot(canvas: Canvas, _template: Any) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(72, 30, f"Gräsmarks kommun, dnr KS 2025/214, sida {canvas.getPageNumber()}")

    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(
        [
            Paragraph("Handlingsplan för hållbart resande 2026", styles["Title"]),
            Paragraph("Samhällsbyggnadsnämnden, Gräsmarks kommun", styles["BodyText"]),
            Paragraph("Antagen 2025-12-16, § 162. Gäller till och med 2026-12-31.", styles["BodyText"]),
            Spacer(1, 10),
            table,
            Spacer(1, 10),
            Paragraph("Åtgärderna finansieras inom ram.", styles["BodyText"]),
        ],
        onFirstPage=foot,
        onLaterPages=foot,
    )
    return path


_TALKED = [
    ("1", "Föregående anteckningar", "Lades till handlingarna.", "", "", "", ""),
    (
        "2",
        "Mål 1 Trygga elever",
        "Många elever undviker toaletterna.",
        "Byta lås på alla elevtoaletter",
        "Vaktmästeriet",
        "v 10",
        "",
    ),
    (
        "3",
        "Mål 1 Trygga elever",
        "Bussarna är stökiga på eftermiddagen.",
        "Vuxna vid busshållplatsen",
        "Fritidshemmet",
        "från v 8",
        "Skolskjutsbolaget",
    ),
    ("4", "Ekonomi", "Prognosen visar ett litet överskott.", "", "", "", ""),
    (
        "5",
        "Mål 2 Läsglädje",
        "Skolbiblioteket är stängt på raster.",
        "Elevbibliotekarier från årskurs 8",
        "Skolbiblioteket",
        "april",
        "",
    ),
    (
        "6",
        "Mål 2 Läsglädje",
        "Få pojkar lånar böcker.",
        "Författarbesök om sport",
        "Svenskämnet",
        "v 17",
        "Idrottsskolan",
    ),
]


def _talked(path: Path) -> Path:
    """A meeting's notes as a table: what was said, and to the right of it, where there is any, what is to be done."""
    document = docx.Document()
    document.add_heading("Utvecklingsgruppen – anteckningar och handlingsplan 2026", 0)
    document.add_paragraph("Vallmoskolan, Gräsmarks kommun")
    document.add_paragraph("Plats: personalrummet. Tid: 28 januari 2026 kl. 15.00–16.30.")
    headed_table(document, [("Punkt", "Mål/ämne", "Diskussion", "Åtgärd", "Ansvarig", "Klart", "Samverkan"), *_TALKED])
    document.add_paragraph("Nästa möte: 25 februari.")
    document.save(str(path))
    return path


_HANGING = [
    ("Strategiskt område: Attraktiv arbetsgivare", [
        ("Erbjuda alla nya chefer en mentor från en annan förvaltning under det första året i tjänsten", "HR-enheten",
         "Första kvartalet 2026"),
        ("Pröva arbetstidsmodellen 80-90-100 för medarbetare över 63 år i hemtjänsten och på två särskilda boenden",
         "Bemanningsenheten", "September 2026")]),
    ("Strategiskt område: Lärande hela arbetslivet", [
        ("Betald utbildning till barnskötare för tolv tillsvidareanställda som i dag saknar formell utbildning",
         "Förskoleenheten", "Augusti 2026"),
        ("Språkombud på varje arbetsplats", "Kompetenscentrum", "Löpande")]),
]  # fmt: skip


def _hanging(path: Path) -> Path:
    """Points with a hanging indent, long enough to go on over the next line, the owner in slanted letters below."""
    styles = getSampleStyleSheet()
    point = ParagraphStyle("point", parent=styles["BodyText"], leftIndent=28, bulletIndent=14, spaceAfter=1)
    under = ParagraphStyle("under", parent=point, fontName="Helvetica-Oblique", spaceAfter=7)
    flow: list[Any] = [
        Paragraph("Kompetensförsörjningsplan 2026", styles["Title"]),
        Paragraph("Kommunstyrelsen, Alviks kommun", styles["BodyText"]),
        Paragraph("Bakgrund", styles["Heading1"]),
        Paragraph(
            "Fram till 2033 behöver kommunen ersätta 310 medarbetare som går i pension. Samtidigt minskar antalet "
            "invånare i arbetsför ålder. Därför räcker det inte att rekrytera fler, vi måste också behålla dem vi har.",
            styles["BodyText"],
        ),
    ]
    for goal, items in _HANGING:
        flow.append(Paragraph(goal, styles["Heading1"]))
        for title, owner, time in items:
            flow += [Paragraph(title, point, bulletText="•"), Paragraph(f"Ansvarig: {owner}. Tid: {time}.", under)]
    flow += [Paragraph("Uppföljning", styles["Heading1"]),
             Paragraph("Planen följs upp i personalbokslutet i februari 2027.", styles["BodyText"])]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow)
    return path


_MAIL = """\
Ämne: Handlingsplan mot ensamhet 2026, slutlig version

Hej alla!

Här kommer planen så som den blev efter mötet. Hör av er senast på fredag
om något är fel.

HANDLINGSPLAN MOT ENSAMHET 2026
Omsorgsnämnden, Alviks kommun

Mål 1: Äldre som bor ensamma har någon att prata med

1. Telefonkedja varje morgon
   Ansvarig: Frivilligcentralen
   Klart: 1 mars
2. Lunch i skolmatsalen för den som
   fyllt 75 år
   Ansvarig: Måltidsenheten
   Samverkan: Rektorerna
   Klart: höstterminen

Mål 2: Anhöriga orkar

3. Avlösning i hemmet på söndagar
   Ansvarig: Hemtjänsten
   Klart: maj
4. Studiecirkel om demens
   Ansvarig: Anhörigenheten
   Samverkan: Studieförbundet
   Klart: oktober

Hälsningar
Test Testsson
Tel 0500-00 00 00
"""


def _mail(path: Path) -> Path:
    """A plan in a letter, broken by hand."""
    path.write_text(_MAIL, "utf-8")
    return path


_each = partial(in_each_format, "nineteenth_drawn")


def _plain(goal: str, *rows: tuple[str, str, str]) -> list[Wanted]:
    """Rows of title, unit and collaboration, without a type."""
    return expects(goal, [(title, "", unit, other) for title, unit, other in rows], "*")


NINETEENTH: list[Drawn] = [
    *_each("ansvarig och delmål i celler sammanslagna nedåt", [
        wanted for goal, blocks in _MERGED for owner, titles, _ in blocks
        for wanted in _plain(goal, *((title, owner, "") for title in titles))],
           {"docx": _merged}, activities="5", year="2026"),
    *_each("punkter i två nivåer, ansvarig och tid under varje åtgärd", [
        wanted for goal, _, points in _LEVELS
        for wanted in _plain(goal, *((title, owner, "") for title, owner, _, _ in points))],
           {"docx": _levels}, activities="5", year="2026"),
    *_each("ett kort för varje aktivitet", [
        wanted for goal, cards in _CARDS
        for wanted in _plain(goal, *((title, owner, partner) for title, owner, partner, _, _ in cards))],
           {"docx": _cards}, activities="4", year="2026"),
    *_each("en flik för varje tema, ansvarig i första spalten", [
        *_plain("Tema 1 Hållbara måltider", ("Vegetarisk dag i alla kök", "Kostenheten", ""),
                ("Lokalt odlad potatis i upphandlingen", "Kostenheten", "")),
        *_plain("Tema 2 Giftfri vardag", ("Rensa ut gamla plastleksaker", "Förskoleenheten", ""),
                ("Städa med avjoniserat vatten", "Städenheten", "")),
        *expects("Tema 2 Giftfri vardag", [("Byta konstgräs på Norrvallen", "", "", "")], "?")],
           {"xlsx": _themes}, activities="5", year="2026"),
    *_each("lista ur SharePoint som csv, rubriken är aktiviteten", [
        Wanted(goal, title, kind[0], (unit,), "", "*") for _, title, goal, unit, kind, _, _ in _LISTED],
           {"csv": _listed}, activities="5"),
    *_each("årshjul i kvartal, målen nedåt och enheten inom parentes", [
        wanted for goal, quarters in _WHEEL for items in quarters for item in items
        for wanted in _plain(goal, (item.partition(" (")[0], item.partition(" (")[2].rstrip(")"), ""))],
           {"docx": _wheel}, activities="5", year="2026"),
    *_each("numrerat av Word, namnet i fetstil och vem i kursiv", [
        wanted for goal, items in _NUMBERED
        for wanted in _plain(goal, *((title, owner, "") for title, _, owner, _ in items))],
           {"docx": _numbered}, activities="4", year="2026"),
    *_each("ett band över tabellen för varje inriktning", [
        wanted for band, rows in _BANDS
        for wanted in _plain(f"Inriktning: {band}", *((title, owner, other) for _, owner, title, other in rows))],
           {"docx": _bands}, activities="4", year="2026"),
    *_each("liggande sida där målet täcker sina rader", [
        wanted for goal, items in _SPANS
        for wanted in _plain(goal, *((title, owner, "") for owner, title, _ in items))],
           {"pdf": _spans}, activities="5", year="2026"),
    *_each("mötestabell där bara några punkter fick en åtgärd", [
        wanted for _, goal, _, title, owner, _, other in _TALKED if title
        for wanted in _plain(goal, (title, owner, other))],
           {"docx": _talked}, activities="4"),
    *_each("långa punkter med hängande indrag", [
        wanted for goal, items in _HANGING
        for wanted in _plain(goal, *((title, owner, "") for title, owner, _ in items))],
           {"pdf": _hanging}, activities="4", year="2026"),
    *_each("planen i ett mejl, bruten för hand", [
        *_plain("Mål 1: Äldre som bor ensamma har någon att prata med",
                ("Telefonkedja varje morgon", "Frivilligcentralen", ""),
                ("Lunch i skolmatsalen för den som fyllt 75 år", "Måltidsenheten", "Rektorerna")),
        *_plain("Mål 2: Anhöriga orkar", ("Avlösning i hemmet på söndagar", "Hemtjänsten", ""),
                ("Studiecirkel om demens", "Anhörigenheten", "Studieförbundet"))],
           {"txt": _mail}, activities="4", year="2026"),
]  # fmt: skip
