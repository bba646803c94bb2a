# ruff: noqa: E501
"""PDF prints with contents, headers and footers, an export from a management system, and a mail."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.lib.units import cm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.fiftyseventh.rows import Group

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_WHITE = ParagraphStyle("white", parent=_BOLD, textColor=colors.white)

# 1: a water board's print with a table of contents, a table and its measures for each goal

WATER: list[Group] = [
    ("Mål 1 – Dricksvattnet är säkert och räcker till alla", [
        ("Reservvattentäkt vid Rödmossen, provpumpning", "", "Vattenproduktion", "", "Kvartal 2–3"),
        ("Läcksökning i Kvarnby och Hult", "", "Ledningsnät", "", "Kvartal 1"),
        ("Byta 4 000 vattenmätare till fjärravlästa", "", "Kundavdelningen", "", "Kvartal 1–4"),
        ("Nödvattenövning i två stadsdelar", "", "Vattenproduktion", "", "Kvartal 3"),
        ("Säkerhetsskydd vid högreservoaren", "", "Vattenproduktion", "", "Kvartal 2")]),
    ("Mål 2 – Sjöar och vattendrag mår bra", [
        ("Förnya tre kilometer spillvattenledning", "", "Ledningsnät", "", "Kvartal 2–4"),
        ("Nytt kvävereningssteg vid Strandverket", "", "Avloppsrening", "", "Kvartal 4"),
        ("Koppla bort takvatten från spillnätet i Hult", "", "Ledningsnät", "", "Kvartal 1–4"),
        ("Uppströmsarbete hos biltvättar", "", "Avloppsrening", "", "Kvartal 2"),
        ("Mäta bräddning i samtliga pumpstationer", "", "Drift och underhåll", "", "Kvartal 1")]),
    ("Mål 3 – Kunderna får snabba och tydliga besked", [
        ("Driftkarta på webbplatsen", "", "Kundavdelningen", "", "Kvartal 3"),
        ("Brev på fem språk vid avstängningar", "", "Kundavdelningen", "", "Kvartal 1"),
        ("Ny VA-taxa, underlag till fullmäktige", "", "Ekonomifunktionen", "", "Kvartal 3")]),
    ("Mål 4 – Anläggningarna sköts hållbart", [
        ("Solceller på Strandverkets tak", "", "Projektavdelningen", "", "Kvartal 2"),
        ("Underhållsplan för 62 pumpstationer", "", "Drift och underhåll", "", "Kvartal 4"),
        ("Slamspridning enligt Revaq på egen åker", "", "Avloppsrening", "", "Kvartal 3")]),
]  # fmt: skip
_WATER_TEXT = (
    "Under de torra somrarna 2018 och 2023 var nivån i Norra täkten under gränsen för bevattningsförbud.",
    "Utsläppen av kväve ska minska i takt med att staden växer.",
    "Kundundersökningen visar att informationen vid driftstörningar upplevs som sen.",
    "Nämnden äger anläggningar för 1,9 miljarder kronor i dagens värde.",
)
_WATER_MEASURES = (
    (("Utläckage, procent", "17", "15"), ("Godkända vattenprov, procent", "99,4", "100")),
    (("Kväve ut, ton", "61", "55"), ("Bräddad volym, kubikmeter", "8 200", "5 000")),
    (("Nöjd kund-index", "68", "72"),),
    (("Elanvändning, kWh per kubikmeter", "0,61", "0,58"),),
)


def _water_page(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(2 * cm, A4[1] - 1.2 * cm, "VA-nämnden")
    canvas.drawRightString(A4[0] - 2 * cm, A4[1] - 1.2 * cm, "Verksamhetsplan 2026")
    canvas.drawCentredString(A4[0] / 2, 1.1 * cm, f"{document.page} (3)")


def contents(path: Path) -> Path:
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#d6eaf8"))])  # fmt: skip
    titles = ["1 Nämndens uppdrag", "2 Mål och aktiviteter", *(f"2.{at} {goal}" for at, (goal, _) in enumerate(WATER, 1)), "3 Budget och investeringar"]  # fmt: skip
    pages = (2, 2, 2, 2, 2, 3, 3)
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("VA-nämnden, Kvarnby kommun", _STYLES["Heading3"]),
        Paragraph("Antagen av nämnden 2025-12-09 § 96", _STYLES["BodyText"]),
        Spacer(1, 30),
        Paragraph("Innehåll", _STYLES["Heading2"]),
        *(Paragraph(f"{title} {'.' * (78 - len(title))} {page}", _CELL) for title, page in zip(titles, pages, strict=True)),
        PageBreak(),
        Paragraph(titles[0], _STYLES["Heading1"]),
        Paragraph("VA-nämnden är huvudman för allmänt vatten och avlopp i kommunen och i grannkommunen Hult. Verksamheten finansieras helt med avgifter.", _STYLES["BodyText"]),
        Paragraph(titles[1], _STYLES["Heading1"]),
    ]  # fmt: skip
    for at, (goal, actions) in enumerate(WATER, 1):
        rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in ("Nr", "Aktivitet", "Ansvarig avdelning", "Tid")]]
        for index, (title, _, unit, _, time) in enumerate(actions, 1):
            rows.append([Paragraph(text, _CELL) for text in (f"{at}.{index}", title, unit, time)])
        measures = [[Paragraph(text, _BOLD) for text in ("Indikator", "Utfall 2024", "Målvärde 2026")]]
        measures += [[Paragraph(text, _CELL) for text in line] for line in _WATER_MEASURES[at - 1]]
        flow += [
            Paragraph(f"2.{at} {goal}", _STYLES["Heading2"]),
            Paragraph(_WATER_TEXT[at - 1], _STYLES["BodyText"]),
            Spacer(1, 6),
            Table(rows, colWidths=[32, 225, 120, 80], style=grid, repeatRows=1),
            Spacer(1, 8),
            Table(measures, colWidths=[217, 120, 120], style=grid, repeatRows=1),
            Spacer(1, 8),
        ]
    flow += [Paragraph(titles[-1], _STYLES["Heading1"]),
             Paragraph("Driftbudgeten omsluter 143 miljoner kronor och investeringarna 96 miljoner kronor.", _STYLES["BodyText"])]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_water_page, onLaterPages=_water_page)
    return path


# 2: a region's landscape print: the region's goal above each table, the board's goal spanning its rows

HEALTH: list[tuple[str, list[Group]]] = [
    ("Regionmål: Hälsa på lika villkor", [
        ("Tillgängligheten till primärvården ökar", [
            ("Kvällsmottagning på tre vårdcentraler", "", "Primärvården", "", "2026-04-01"),
            ("Rehabkoordinator på varje vårdcentral", "", "Primärvården", "Försäkringskassan", "2026-09-30"),
            ("Hälsosamtal för alla som fyller 50 år", "", "Hälsofrämjande enheten", "Kommunerna", "2026-12-31"),
            ("Chatt med sjuksköterska på kvällar och helger", "", "Vårdguidens funktion", "", "2026-05-15")]),
        ("Barn och unga får stöd för psykisk hälsa i tid", [
            ("En väg in till barn- och ungdomspsykiatrin", "", "Psykiatriområdet", "Elevhälsan", "2026-03-01"),
            ("Ungdomsmottagning i varje kommun", "", "Primärvården", "Kommunerna", "2026-10-01"),
            ("Föräldrakurser på distans", "", "Psykiatriområdet", "", "2026-08-31")])]),
    ("Regionmål: Sjukvård av hög kvalitet", [
        ("Ingen väntar längre än vårdgarantin", [
            ("Extra operationsdagar för höft och knä", "", "Ortopedkliniken", "Grannregionerna", "2026-11-30"),
            ("Remissgranskning av specialist samma dag", "", "Medicinområdet", "", "2026-06-15"),
            ("Produktionsplanering veckovis på alla mottagningar", "", "Utvecklingsstaben", "", "2026-02-15")]),
        ("Vårdskadorna halveras", [
            ("Läkemedelsgenomgång för patienter över 75 år", "", "Läkemedelsenheten", "Kommunernas hemsjukvård", "2026-12-15"),
            ("Simuleringsträning på akutmottagningen", "", "Akutområdet", "", "2026-10-31"),
            ("Trycksårsronder på alla vårdavdelningar", "", "Medicinområdet", "", "2026-04-30")])]),
    ("Regionmål: En hållbar arbetsgivare", [
        ("Beroendet av hyrpersonal upphör", [
            ("Utbildningsanställning för specialistsjuksköterskor", "", "HR-staben", "Universitetet", "2026-08-15"),
            ("Egen bemanningspool för läkare", "", "HR-staben", "", "2026-09-01"),
            ("Mentor till alla nya läkare på landsbygden", "", "Primärvården", "", "2026-06-01")])]),
]  # fmt: skip


def _region_foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(1.5 * cm, 0.9 * cm, "Region Mellandal | Hälso- och sjukvårdsnämnden | Verksamhetsplan 2026")
    canvas.drawRightString(landscape(A4)[0] - 1.5 * cm, 0.9 * cm, f"Sida {document.page}")


def region(path: Path) -> Path:
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Hälso- och sjukvårdsnämnden, Region Mellandal", _STYLES["Heading3"]),
        Paragraph("Planen är ordnad efter regionfullmäktiges mål. Utfallet fylls i efter varje tertial.", _STYLES["BodyText"]),
    ]  # fmt: skip
    for above, groups in HEALTH:
        rows: list[list[Any]] = [[Paragraph(text, _WHITE) for text in ("Nämndens mål", "Aktivitet", "Ansvarig verksamhet", "Samverkan", "Klart", "T1", "T2", "T3")]]  # fmt: skip
        style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                            ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#1f4e79"))]  # fmt: skip
        for goal, actions in groups:
            at = len(rows)
            style.append(("SPAN", (0, at), (0, at + len(actions) - 1)))
            for index, (title, _, unit, others, time) in enumerate(actions):
                texts = [Paragraph(text, _CELL) for text in (title, unit, others, time)]
                rows.append([Paragraph(goal, _BOLD) if not index else "", *texts, "", "", ""])
        flow += [Spacer(1, 8), Paragraph(above, _STYLES["Heading2"]),
                 Table(rows, colWidths=[130, 215, 120, 120, 65, 35, 35, 35], style=TableStyle(style), repeatRows=1)]  # fmt: skip
    SimpleDocTemplate(
        str(path), pagesize=landscape(A4), leftMargin=1.5 * cm, rightMargin=1.5 * cm, topMargin=1.5 * cm
    ).build(flow, onFirstPage=_region_foot, onLaterPages=_region_foot)
    return path


# 3: a labour market board's export, the year and the board on every row, as Excel saves it

LABOUR: list[Group] = [
    ("Fler kommer i egen försörjning", [
        ("Arbetsmarknadsanställningar inom äldreomsorgen", "A", "Jobbcenter", "Äldreförvaltningen", "2026-01-15 2026-12-31"),
        ("Kartläggning av alla som haft bistånd i över två år", "A", "Försörjningsstöd", "Jobbcenter", "2026-02-01 2026-05-31"),
        ("Jobbspår mot måltidsservice", "P", "Jobbcenter", "Måltidsenheten", "2026-03-01 2026-11-30"),
        ("Utred tak på handläggningstid", "F", "Försörjningsstöd", "", "2026-04-01 2026-06-30"),
        ("Rekryteringsträffar i Folkets hus", "A", "Näringslivssamordningen", "Arbetsförmedlingen", "2026-02-15 2026-10-15")]),
    ("Unga lämnas inte efter", [
        ("Uppsökande arbete inom aktivitetsansvaret", "A", "Ungdomsteamet", "Gymnasieskolan", "2026-01-01 2026-12-31"),
        ("Feriepraktik till 400 ungdomar", "A", "Ungdomsteamet", "Samtliga förvaltningar", "2026-02-01 2026-08-15"),
        ("Verkstad för unga utan gymnasieexamen", "P", "Jobbcenter", "Folkhögskolan", "2026-08-20 2026-12-18"),
        ("Studiebesök på arbetsplatser varje månad", "A", "Ungdomsteamet", "", "2026-01-15 2026-12-15")]),
    ("Vuxna har rätt utbildning", [
        ("Yrkespaket inom industri och svets", "P", "Vuxenutbildningen", "Industriföretagen", "2026-01-10 2026-06-12"),
        ("Språkstöd på vård- och omsorgsutbildningen", "A", "Vuxenutbildningen", "", "2026-01-10 2026-12-18"),
        ("Validering av tidigare yrkeserfarenhet", "A", "Vägledningscentrum", "Branschråden", "2026-03-01 2026-12-01"),
        ("Utred lärcentrum i Norrsund", "F", "Vägledningscentrum", "Biblioteken", "2026-05-01 2026-10-31")]),
    ("Nyanlända är en del av kommunen", [
        ("Svenska på kvällen för föräldralediga", "A", "Sfi", "Öppna förskolan", "2026-02-02 2026-06-05"),
        ("Språkvänner i varje kommundel", "P", "Integrationsenheten", "Föreningar", "2026-03-01 2026-11-30"),
        ("Samhällsorientering på arbetsplatsen", "A", "Integrationsenheten", "", "2026-09-01 2026-12-15"),
        ("Körkortsteori i studiecirkel", "A", "", "Studieförbunden", "2026-09-01 2026-11-30")]),
]  # fmt: skip
_KINDS = {"A": "Aktivitet", "P": "Projekt", "F": "Förstudie"}


def export(path: Path) -> Path:
    lines: list[Sequence[str]] = [
        ("År", "Nämnd", "Aktivitets-ID", "Nämndmål", "Aktivitet", "Aktivitetstyp", "Huvudansvarig enhet", "Medverkande",
         "Startdatum", "Slutdatum", "Status", "Procent klart", "Senast ändrad")]  # fmt: skip
    for goal, rows in LABOUR:
        for title, kind, unit, others, time in rows:
            lines.append(("2026", "Arbetsmarknadsnämnden", f"AMN-{len(lines):03}", goal, title, _KINDS[kind], unit, others,
                          *time.split(), "Ej påbörjad", "0", "2026-01-08 14:22"))  # fmt: skip
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";").writerows(lines)
    return path


# 4: a mail pasted into a text file, who answers within brackets

CULTURE: list[Group] = [
    ("Mål 1: Kulturen finns i hela kommunen", [
        ("Bokbuss med ny tidtabell till byarna", "", "Biblioteket", "", "mars"),
        ("Turné med barnteater till sex bygdegårdar", "", "Programgruppen", "Bygdegårdsföreningarna", "september"),
        ("Konst i väntrum på vårdcentralerna", "", "Konsthallen", "", "maj")]),
    ("Mål 2: Barn och unga skapar själva", [
        ("Öppen ateljé på lördagar", "", "Konsthallen", "", "februari"),
        ("Rockskola för flickor 12–15 år", "", "Kulturskolan", "Studieförbunden", "juni"),
        ("Skrivartävling för mellanstadiet", "", "Biblioteket", "Grundskolan", "oktober"),
        ("Instrument att låna utan kö", "", "Kulturskolan", "", "augusti")]),
    ("Mål 3: Kulturarvet vårdas och visas", [
        ("Digitalisera glasplåtarna från Sörgården", "", "Museet", "Hembygdsföreningen", "december"),
        ("Nya skyltar vid gravfältet", "", "Museet", "", "maj"),
        ("Guidade cykelturer i bruksmiljön", "", "Programgruppen", "", "juli")]),
]  # fmt: skip


def mail(path: Path) -> Path:
    lines = [
        "Från: Verksamhetscontroller, kultur- och fritidsförvaltningen",
        "Skickat: den 8 januari 2026 15:41",
        "Till: Kommunledningskontoret",
        "Ämne: Sv: Sv: Kulturnämndens verksamhetsplan 2026",
        "",
        "Hej!",
        "",
        "Här kommer kulturnämndens verksamhetsplan för 2026 i klartext, eftersom mallen inte ville öppna sig hos mig.",
        "Nämnden (Kulturnämnden, Bruksforsa kommun) antog planen den 18 december. Ansvarig enhet står inom parentes.",
        "",
    ]
    for goal, rows in CULTURE:
        lines += [goal, ""]
        for at, (title, _, unit, others, time) in enumerate(rows):
            with_others = f", i samverkan med {others}" if others else ""
            lines.append(f"{'abcd'[at]}) {title} ({unit}{with_others}, klart {time})")
        lines.append("")
    lines += ["Hör av dig om du behöver något mer.", "", "Med vänlig hälsning", "Verksamhetscontroller", "Kultur- och fritidsförvaltningen",
              "Bruksforsa kommun", "Växel: 0000-00 00 00", "", "Tänk på miljön innan du skriver ut detta mejl."]  # fmt: skip
    path.write_text("\r\n".join(lines) + "\r\n", "utf-8", newline="")
    return path


def under(levels: Sequence[tuple[str, list[Group]]]) -> list[Group]:
    return [group for _, groups in levels for group in groups]
