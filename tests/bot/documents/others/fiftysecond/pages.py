# ruff: noqa: E501
"""Printed pages and a mail: columns repeated on each page, numbered activities in text, an answer with a list."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, expects, in_each_format

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_TITLE = ParagraphStyle("title", parent=_STYLES["BodyText"], fontName="Helvetica-Bold", spaceBefore=8)
_NOTE = ParagraphStyle("note", parent=_STYLES["BodyText"], fontName="Helvetica-Oblique", fontSize=9)

# a table over several pages, its columns told again on each, the goals in rows across it
_LONG: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("Mål 1: Dricksvattnet är alltid säkert", [
        ("Ny reservvattentäkt i Lerhult, provpumpning under två somrar", "Vattenproduktion", "Länsstyrelsen", "2026-10-31"),
        ("Byta UV-ljus i verken i Ekeby och Sunnersta", "Vattenproduktion", "", "2026-05-31"),
        ("Skalskydd vid samtliga reservoarer", "Säkerhet", "Polisen", "2026-09-30"),
        ("Nödvattenövning på två orter", "Säkerhet", "Medlemskommunerna", "2026-04-23"),
        ("Provtagning av PFAS fyra gånger om året", "Laboratoriet", "", "2026-12-15")]),
    ("Mål 2: Ledningsnätet håller i hundra år", [
        ("Förnya fem kilometer vattenledning i Sunnersta centrum", "Ledningsnät", "Gatukontoren", "2026-11-30"),
        ("Filma spillvattenledningar äldre än femtio år", "Ledningsnät", "", "2026-10-15"),
        ("Byta fyrahundra serviser av galvaniserat stål", "Ledningsnät", "Fastighetsägarna", "2026-12-18"),
        ("Fjärravlästa mätare till alla hushåll i Ekeby", "Kundservice", "", "2026-08-31"),
        ("Modell av dagvattnet inför skyfall", "Utredning", "Medlemskommunerna", "2026-06-12")]),
    ("Mål 3: Sjöarna tar ingen skada", [
        ("Kväverening i Ekeby reningsverk, etapp 1", "Avlopp", "Länsstyrelsen", "2026-12-31"),
        ("Spåra källor till tungmetaller uppströms", "Avlopp", "Miljökontoren", "2026-09-15"),
        ("Larm vid bräddning från trettio pumpstationer", "Drift och underhåll", "", "2026-05-15"),
        ("Hygienisering av slam för jordbruket", "Avlopp", "Lantbrukarna", "2026-11-15")]),
    ("Mål 4: Abonnenterna är nöjda", [
        ("Sms vid driftstörningar", "Kundservice", "", "2026-03-31"),
        ("En webbplats för alla fyra kommunerna", "Kommunikation", "Medlemskommunerna", "2026-06-30"),
        ("Studiebesök för alla i årskurs 5", "Kommunikation", "Skolorna", "2026-10-31"),
        ("Ny taxa som gynnar den som spar vatten", "Utredning", "", "2026-09-01")]),
]  # fmt: skip


def _foot(canvas: Canvas, document: Any) -> None:
    width, height = landscape(A4)
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, height - 40, "Kommunalförbundet Skogsbygdens Vatten")
    canvas.drawRightString(width - 60, height - 40, "Verksamhetsplan 2026")
    canvas.drawCentredString(width / 2, 30, f"{document.page}")


def _repeated(path: Path) -> Path:
    heads = ("Nr", "Aktivitet", "Ansvarig enhet", "Samverkan", "Klart", "Status april", "Status augusti")
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in heads]]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#cfe2f3")), ("BOTTOMPADDING", (0, 0), (-1, -1), 8)]  # fmt: skip
    for number, (goal, actions) in enumerate(_LONG, 1):
        style += [
            ("SPAN", (0, len(rows)), (-1, len(rows))),
            ("BACKGROUND", (0, len(rows)), (-1, len(rows)), colors.whitesmoke),
        ]
        rows.append([Paragraph(goal, _BOLD), *[""] * 6])
        for at, action in enumerate(actions, 1):
            rows.append([Paragraph(f"{number}.{at}", _CELL), *(Paragraph(text, _CELL) for text in action), "", ""])
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build([
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Direktionen, Kommunalförbundet Skogsbygdens Vatten", _STYLES["BodyText"]),
        Paragraph("Förbundet ägs av fyra kommuner och försörjer 71 000 personer med vatten.", _STYLES["BodyText"]),
        Spacer(1, 10),
        Table(rows, colWidths=[35, 240, 110, 120, 70, 60, 60], style=TableStyle(style), repeatRows=1),
    ], onFirstPage=_foot, onLaterPages=_foot)  # fmt: skip
    return path


# an agency's text: numbered activities with a description and a line of who, with whom and when
_TOLD: list[tuple[str, str, list[tuple[str, str, str, str, str]]]] = [
    ("Mål 1: Hantverkskunskapen förs vidare", "Flera yrken har färre än tio utövare i landet.", [
        ("Filma tolv traditionella tekniker", "Filmerna görs hos utövarna och läggs ut fritt på webben.", "Dokumentationsenheten", "Kulturmuseerna", "november 2026"),
        ("Lärlingsstipendier", "Åtta stipendier om vardera sex månader delas ut.", "Bidragsenheten", "", "maj 2026"),
        ("Register över mästare", "Registret ska göra det lättare att hitta handledare.", "Dokumentationsenheten", "Hantverksråden", "september 2026"),
        ("Sommarkurs för lärare i slöjd", "Kursen hålls på två orter.", "Utbildningsenheten", "Folkhögskolorna", "juli 2026")]),
    ("Mål 2: Fler kan leva på sitt hantverk", "Medianinkomsten har stått still i tio år.", [
        ("Affärsrådgivning på distans", "Varje företagare får tre samtal.", "Näringsenheten", "Almi", "hela året"),
        ("Gemensam monter på tre mässor", "Tjugo företag får plats i montern.", "Näringsenheten", "", "oktober 2026"),
        ("Handledning i offentlig upphandling", "Handledningen vänder sig till både köpare och säljare.", "Juridikenheten", "Upphandlingsmyndigheten", "april 2026"),
        ("Undersökning av hantverkarnas villkor", "Enkäten skickas till tretusen företag.", "Analysenheten", "", "juni 2026")]),
    ("Mål 3: Materialen är hållbara", "Tillgången på svensk ull, näver och lin varierar stort.", [
        ("Kartläggning av svensk ull", "Vi följer ullen från gård till garn.", "Analysenheten", "Jordbruksverket", "december 2026"),
        ("Råd om giftfria färger", "Råden tas fram på lättläst svenska.", "Materialenheten", "Kemikalieinspektionen", "augusti 2026"),
        ("Återbruk av byggnadsdetaljer", "Försök görs i två kommuner.", "Materialenheten", "", "oktober 2026")]),
    ("Mål 4: Myndigheten är öppen och effektiv", "Vi är trettioåtta anställda på två orter.", [
        ("Digital ansökan om bidrag", "Den nya tjänsten ersätter tre blanketter.", "Bidragsenheten", "", "mars 2026"),
        ("Flytt av arkivet till Riksarkivets depå", "Omkring 140 hyllmeter flyttas.", "Administrativa enheten", "Riksarkivet", "september 2026"),
        ("Utbildning i mutor och jäv", "Utbildningen är obligatorisk för alla.", "Juridikenheten", "", "februari 2026"),
        ("Ny ordning för krisledning", "Ordningen övas en gång under hösten.", "Administrativa enheten", "", "november 2026")]),
]  # fmt: skip


def _page(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(72, 30, "Dnr 2025/412")
    canvas.drawRightString(A4[0] - 72, 30, f"Sida {document.page}")


def _numbered(path: Path) -> Path:
    flow: list[Any] = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
                       Paragraph("Styrelsen, Statens hantverksinstitut", _STYLES["BodyText"]),
                       Paragraph("Institutet ska bevara och utveckla svenskt hantverk. Planen utgår från instruktionen och regleringsbrevet.", _STYLES["BodyText"])]  # fmt: skip
    for number, (goal, about, activities) in enumerate(_TOLD, 1):
        flow += [Paragraph(goal, _STYLES["Heading2"]), Paragraph(about, _STYLES["BodyText"])]
        for at, (title, text, unit, others, end) in enumerate(activities, 1):
            with_others = f" | Samverkan: {others}" if others else ""
            flow.append(
                KeepTogether([
                    Paragraph(f"{number}.{at} {title}", _TITLE),
                    Paragraph(text, _STYLES["BodyText"]),
                    Paragraph(f"Ansvarig: {unit}{with_others} | Tidplan: {end}", _NOTE),
                ])
            )  # fmt: skip
    flow += [Paragraph("Uppföljning", _STYLES["Heading2"]),
             Paragraph("Ledningsgruppen går igenom planen efter varje tertial och rapporterar till styrelsen.", _STYLES["BodyText"])]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_page, onLaterPages=_page)
    return path


# a mail that answers another, with who answers for each point told in words
_MAIL: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("Mål 1 – Trygga gator och torg", [
        ("Ny belysning längs Kyrkstigen", "Gatuenheten", "", "klart i mars"),
        ("Farthinder utanför Ängskolan", "Gatuenheten", "", "klart i augusti"),
        ("Säkrare korsning vid Västra infarten", "Trafikenheten", "Trafikverket", "klart i oktober"),
        ("Sandupptagning före första maj", "Driftenheten", "", "klart i april")]),
    ("Mål 2 – Lokaler som är sunda och används", [
        ("Byte av ventilation i simhallen", "Fastighetsenheten", "", "klart i september"),
        ("Gemensamt bokningssystem för samlingslokaler", "Lokalbokningen", "fritidskontoret", "klart i juni"),
        ("Radonmätning på alla förskolor", "Fastighetsenheten", "", "klart i maj"),
        ("Försäljning av gamla brandstationen", "Exploateringsenheten", "", "klart i december")]),
    ("Mål 3 – Parker att längta till", [
        ("Upprustad lekplats vid Åparken", "Parkenheten", "", "klart i juni"),
        ("Fler papperskorgar längs strandpromenaden", "Driftenheten", "", "klart i maj"),
        ("Hundrastgård i Norrtull", "Parkenheten", "hundklubben", "klart i september"),
        ("Skötselplan för Ekhagen", "", "", "")]),
    ("Mål 4 – Vi använder mindre energi", [
        ("Solceller på idrottshallen", "Fastighetsenheten", "energibolaget", "klart i november"),
        ("Närvarostyrd belysning i kommunhuset", "Fastighetsenheten", "", "klart i oktober"),
        ("Elbilar i driftens bilpark", "Driftenheten", "", "klart i december")]),
]  # fmt: skip


def _point(title: str, unit: str, others: str, end: str) -> str:
    if not unit:
        return f"- {title}, ansvarig utses i februari"
    together = f" tillsammans med {others}" if others else ""
    return f"- {title}, {unit} ansvarar{together}, {end}"


def _mail(path: Path) -> Path:
    lines = [
        "Från: Verksamhetscontroller, teknik- och fastighetsförvaltningen", "Till: Kansliet",
        "Skickat: den 19 december 2025 15:42", "Ämne: SV: Aktiviteter till verksamhetsplan 2026", "",
        "Hej!", "",
        "Tack för påminnelsen. Här är listan som ledningsgruppen gick igenom i går. Det är teknik- och",
        "fastighetsnämnden i Vassunda kommun som fattar beslut om planen den 28 januari.", "",
    ]  # fmt: skip
    for goal, points in _MAIL:
        lines += [goal, *(_point(*point) for point in points), ""]
    lines += [
        "Vi återkommer om Ekhagen när tjänsten som parkchef är tillsatt.", "",
        "God jul!", "Verksamhetscontroller", "Växel 0000-00 00 00", "",
        "-----Ursprungligt meddelande-----", "Från: Kansliet", "Till: Verksamhetscontroller, teknik- och fastighetsförvaltningen",
        "Skickat: den 15 december 2025 08:10", "Ämne: Aktiviteter till verksamhetsplan 2026", "",
        "Hej,", "Kan ni skicka nämndens aktiviteter senast på fredag? Skriv mål, aktivitet, vem som ansvarar och när det ska vara klart.",
        "Vänliga hälsningar", "Kansliet",
    ]  # fmt: skip
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


_each = partial(in_each_format, "fiftysecond_drawn")


def _by_band() -> list[Wanted]:
    return [each for goal, rows in _LONG for each in expects(goal, [(row[0], "", row[1], row[2]) for row in rows], "*")]


def _by_number() -> list[Wanted]:
    return [each for goal, _, rows in _TOLD
            for each in expects(goal, [(row[0], "", row[2], row[3]) for row in rows], "*")]  # fmt: skip


def _by_point() -> list[Wanted]:
    """The point that nobody answers for yet must be asked about."""
    return [each for goal, rows in _MAIL for title, unit, others, _ in rows
            for each in expects(goal, [(title, "", unit, others)], "*" if unit else "?")]  # fmt: skip


PAGES: list[Drawn] = [
    *_each("vattenförbundets spalter som upprepas på varje sida", _by_band(), {"pdf": _repeated}, activities="18", year="2026"),
    *_each("institutets numrerade aktiviteter med ansvarig i en rad under", _by_number(), {"pdf": _numbered}, activities="15", year="2026"),
    *_each("controllerns svar i ett mejl", _by_point(), {"txt": _mail}, activities="15", year="2026"),
]  # fmt: skip
