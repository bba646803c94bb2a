# ruff: noqa: E501
"""Printed pages: a Word plan saved as PDF, and a table on its side with the goals as bands across it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.sixtyfifth.surroundings import Group, wanted_of
from tests.bot.documents.others.special import Drawn, in_each_format

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_POINT = ParagraphStyle("point", parent=_STYLES["BodyText"], leftIndent=18, bulletIndent=6)
_HEAD = colors.HexColor("#d9e2f3")


def _grid(*more: Any) -> TableStyle:
    return TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BACKGROUND", (0, 0), (-1, 0), _HEAD), *more])  # fmt: skip


def _table(rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Table:
    cells = [[Paragraph(text, _CELL if at else _BOLD) for text in row] for at, row in enumerate(rows)]
    return Table(cells, colWidths=list(widths), style=_grid(), repeatRows=1)


def _line(text: str) -> Paragraph:
    return Paragraph(text, _STYLES["BodyText"])


# 9: a Word plan saved as PDF: contents, each goal on a page of its own, a head and a foot
_ELDERLY: list[Group] = [
    ("Mål 1: Den äldre bor tryggt hemma så länge som möjligt", [
        ("Hemtjänsten planeras i små team", "Hemtjänsten", "Planeringsenheten", "Maj"),
        ("Digital tillsyn nattetid till alla som vill", "Välfärdsteknik", "Hemtjänsten", "Oktober"),
        ("Fallförebyggande besök till alla som fyller 80", "Rehabenheten", "Vårdcentralerna", "Löpande"),
        ("Trygg hemgång de första två veckorna", "Rehabenheten", "Biståndsenheten", "Mars"),
        ("Nyckelfria lås i hela kommunen", "Välfärdsteknik", "", "December"),
        ("Fixartjänst för enklare sysslor", "Servicegruppen", "Pensionärsföreningarna", "Februari")]),
    ("Mål 2: Måltiden är dagens höjdpunkt", [
        ("Valfri middagsrätt på alla särskilda boenden", "Kostenheten", "Särskilt boende", "September"),
        ("Nattfastan högst elva timmar", "Särskilt boende", "", "Juni"),
        ("Måltidsombud på varje avdelning", "Särskilt boende", "Kostenheten", "April"),
        ("Smakråd med boende två gånger om året", "Kostenheten", "", "Maj och november")]),
    ("Mål 3: Personer med demenssjukdom möter kunnig personal", [
        ("Två avdelningar certifieras enligt Stjärnmärkt", "Särskilt boende", "Svenskt Demenscentrum", "November"),
        ("Demensteam som ger råd på plats", "Hälso- och sjukvårdsenheten", "Minnesmottagningen", "April"),
        ("BPSD-skattning i samtliga boenden", "Hälso- och sjukvårdsenheten", "", "Oktober"),
        ("Anhörigcirklar på dag- och kvällstid", "Anhörigcentrum", "Demensföreningen", "Löpande"),
        ("Dagverksamhet öppen även lördagar", "Dagverksamheten", "", "September")]),
    ("Mål 4: Fler vill arbeta hos oss", [
        ("Språkombud på alla enheter", "Kompetensenheten", "Vuxenutbildningen", "Juni"),
        ("Hälsosamma scheman utan delade turer", "Planeringsenheten", "Kommunal", "December"),
        ("Vård- och omsorgscollege återcertifieras", "Kompetensenheten", "Gymnasieskolan", "Maj"),
        ("Chefer med högst trettio medarbetare", "Förvaltningsledningen", "", "Oktober"),
        ("Introduktion med bredvidgång i tio dagar", "Hemtjänsten, Särskilt boende", "", "Mars")]),
]  # fmt: skip
_ELDERLY_ABOUT = (
    ("Allt fler blir äldre, och de flesta vill bo kvar hemma. Kontinuiteten i hemtjänsten, alltså antalet personal som "
     "en äldre möter under fjorton dagar, ska förbättras.",
     (("Personalkontinuitet, antal", "16", "14", "12"), ("Nöjdhet med hemtjänsten, procent", "84", "86", "89"))),
    ("Öppna jämförelser visar att maten får lägre betyg än i riket.",
     (("Andel som tycker att maten smakar bra, procent", "69", "71", "78"),)),
    ("Ungefär 340 personer i kommunen beräknas ha en demenssjukdom.",
     (("Andel personal med demensutbildning, procent", "52", "58", "75"),)),
    ("Fram till 2032 behöver 210 undersköterskor rekryteras.",
     (("Andel tillsvidareanställda med utbildning, procent", "79", "81", "86"), ("Sjukfrånvaro, procent", "9,2", "8,7", "7,9"))),
)  # fmt: skip


def _pages(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(72, A4[1] - 40, "Brattfors kommun")
    canvas.drawRightString(A4[0] - 72, A4[1] - 40, "Vård- och omsorgsnämnden")
    canvas.drawString(72, 35, "Verksamhetsplan 2026")
    canvas.drawRightString(A4[0] - 72, 35, f"{document.page} (8)")


def _contents(lines: Sequence[tuple[str, int]]) -> list[Any]:
    return [_line(f"{text} {'.' * (96 - len(text))} {page}") for text, page in lines]


def _elderly(path: Path) -> Path:
    heading, lower = _STYLES["Heading1"], _STYLES["Heading2"]
    goals = [(f"3.{number} {goal}", number + 3) for number, (goal, _) in enumerate(_ELDERLY, 1)]
    flow: list[Any] = [
        Spacer(1, 160), Paragraph("Verksamhetsplan 2026", _STYLES["Title"]), _line("Vård- och omsorgsnämnden, Brattfors kommun"),
        _line("Antagen 2025-12-04, § 131"), PageBreak(), Paragraph("Innehåll", heading),
        *_contents([("1 Inledning", 3), ("2 Förutsättningar", 3), ("3 Mål och aktiviteter", 3), *goals, ("4 Budget", 8),
                    ("5 Uppföljning", 8)]),
        PageBreak(), Paragraph("1 Inledning", heading),
        _line("Vård- och omsorgsnämnden ansvarar för hemtjänst, särskilt boende, kommunal hälso- och sjukvård samt stöd till "
              "anhöriga. Planen gäller för hela nämndens verksamhet och är grunden för enheternas planer."),
        Paragraph("2 Förutsättningar", heading),
        _line("Antalet invånare över 80 år ökar med tre procent per år. Samtidigt ska nämnden minska sina kostnader med "
              "sex miljoner kronor. Följande påverkar nämnden under året:"),
        Paragraph("Ny socialtjänstlag", _POINT, bulletText="•"), Paragraph("Krav på fast omsorgskontakt", _POINT, bulletText="•"),
        Paragraph("Avtal med regionen om hemsjukvård", _POINT, bulletText="•"), Paragraph("3 Mål och aktiviteter", heading),
    ]  # fmt: skip
    for number, ((goal, rows), (about, indicators)) in enumerate(zip(_ELDERLY, _ELDERLY_ABOUT, strict=True), 1):
        flow += [PageBreak(), Paragraph(f"3.{number} {goal}", lower), _line(about), Spacer(1, 4),
                 _table([("Indikator", "2024", "2025", "Mål 2026"), *indicators], (255, 60, 60, 76)), Spacer(1, 10),
                 _table([("Aktivitet", "Ansvarig", "Samarbetspart", "Klart"), *rows], (165, 106, 120, 60)), Spacer(1, 8)]  # fmt: skip
    flow += [PageBreak(), Paragraph("4 Budget", heading),
             _table([("Tusental kronor", "Budget 2025", "Budget 2026"), ("Hemtjänst", "121 400", "124 900"),
                     ("Särskilt boende", "187 300", "188 100"), ("Hälso- och sjukvård", "64 800", "66 000"),
                     ("Summa", "373 500", "379 000")], (251, 100, 100)),
             Paragraph("5 Uppföljning", heading),
             _line("Nämnden får en rapport efter varje tertial. Avvikelser ska förklaras och mötas med åtgärder.")]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onLaterPages=_pages)
    return path


# 10: a page on its side: one table, each goal a grey band across it
_GROWTH: list[Group] = [
    ("Mål 1. Företag i hela länet utvecklas", [
        ("Affärsutvecklingscheckar till småföretag", "Enheten för näringsliv", "Tillväxtverket", "2027-06-30"),
        ("Exportcoachning för livsmedelsföretag", "Enheten för näringsliv", "Almi", "2027-11-30"),
        ("Investeringsforum i Älvstad", "Enheten för näringsliv", "Kommunerna", "2027-10-15"),
        ("Stöd till butiker i glesbygd", "Enheten för landsbygd", "", "2027-12-15")]),
    ("Mål 2. Rätt kompetens finns på arbetsmarknaden", [
        ("Prognos över länets behov av yrken", "Enheten för kompetensförsörjning", "Arbetsförmedlingen", "2027-04-30"),
        ("Yrkeshögskolekonferens med branschråden", "Enheten för kompetensförsörjning", "Yrkeshögskolorna", "2027-09-20"),
        ("Validering inom vård och industri", "Enheten för kompetensförsörjning", "Vuxenutbildningen", "2027-12-01"),
        ("Studievägledning i hela länet på distans", "Enheten för kompetensförsörjning", "", "2027-08-31")]),
    ("Mål 3. Det är enkelt att resa och mötas", [
        ("Länstransportplanens åtgärder för cykel", "Enheten för infrastruktur", "Trafikverket", "2027-12-31"),
        ("Bredband till de sista tusen hushållen", "Enheten för digitalisering", "Kommunerna", "2027-12-31"),
        ("Åtgärdsvalsstudie för Älvbanan", "Enheten för infrastruktur", "Trafikverket", "2027-10-31")]),
    ("Mål 4. Länet är känt för sin kultur", [
        ("Kulturplan för nästa fyra år", "Enheten för kultur", "Kommunerna", "2027-05-31"),
        ("Residens för tre konstnärer", "Enheten för kultur", "Länsmuseet", "2027-09-30"),
        ("Filmpedagoger till skolor på landsbygden", "Enheten för kultur", "Skolorna", "2027-11-15"),
        ("Litteraturfestival vid fyra bibliotek", "Enheten för kultur", "Länsbiblioteket", "2027-10-10")]),
]  # fmt: skip


def _foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(50, 25, "Region Älvlandet, handlingsplan 2027")
    canvas.drawRightString(landscape(A4)[0] - 50, 25, f"Sida {document.page}")


def _growth(path: Path) -> Path:
    heads = ("Nr", "Åtgärd", "Ansvarig", "Samverkan", "Slutdatum", "Uppföljning augusti", "Uppföljning december")
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in heads]]
    bands: list[Any] = []
    for number, (goal, actions) in enumerate(_GROWTH, 1):
        at = len(rows)
        bands += [("SPAN", (0, at), (-1, at)), ("BACKGROUND", (0, at), (-1, at), colors.HexColor("#ededed"))]
        rows.append([Paragraph(goal, _BOLD), *[""] * 6])
        for index, action in enumerate(actions, 1):
            rows.append([Paragraph(text, _CELL) for text in (f"{number}.{index}", *action, "", "")])
    SimpleDocTemplate(str(path), pagesize=landscape(A4), leftMargin=50, rightMargin=50).build([
        Paragraph("Handlingsplan 2027", _STYLES["Title"]), _line("Regionala utvecklingsnämnden, Region Älvlandet"),
        _line("Handlingsplanen konkretiserar den regionala utvecklingsstrategin. Den revideras varje år och beslutas av "
              "nämnden i december."),
        Spacer(1, 8),
        Table(rows, colWidths=[32, 210, 150, 110, 66, 86, 86], style=_grid(*bands), repeatRows=1),
        Spacer(1, 10), Paragraph("Finansiering", _STYLES["Heading2"]),
        _line("Nämndens utvecklingsmedel uppgår till 38 miljoner kronor. Statliga medel tillkommer."),
        Paragraph("Uppföljning", _STYLES["Heading2"]),
        _line("Åtgärderna följs upp i augusti och december. Resultatet redovisas för nämnden och för länets kommuner."),
    ], onFirstPage=_foot, onLaterPages=_foot)  # fmt: skip
    return path


_each = partial(in_each_format, "sixtyfifth_prints")

PRINTS: list[Drawn] = [
    *_each("Wordplan sparad som PDF", wanted_of(_ELDERLY), {"pdf": _elderly}, activities="20", year="2026"),
    *_each("liggande tabell med målen som band", wanted_of(_GROWTH), {"pdf": _growth}, activities="15", year="2027"),
]  # fmt: skip
