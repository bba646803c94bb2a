# ruff: noqa: E501
"""Prints: an Excel sheet on its side with the goal's cell over its rows, and a Word plan with contents and points."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.lib.units import cm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.special import Drawn, expects, in_each_format

_STYLES = getSampleStyleSheet()
_BODY = ParagraphStyle("body", parent=_STYLES["BodyText"], fontSize=10.5, leading=14)
_CHAPTER = ParagraphStyle("chapter", parent=_STYLES["Heading1"], spaceBefore=16)
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_POINT = ParagraphStyle(
    "point", parent=_BODY, leftIndent=18, bulletIndent=6, spaceBefore=0, spaceAfter=0, keepWithNext=1
)
_GOAL = ParagraphStyle("goal", parent=_STYLES["Heading2"], keepWithNext=1)
_BELOW_GOAL = ParagraphStyle("below goal", parent=_BODY, keepWithNext=1)
_LABEL = ParagraphStyle("label", parent=_STYLES["Heading3"], keepWithNext=1)
_BELOW = ParagraphStyle("below", parent=_BODY, leftIndent=18, spaceBefore=0, spaceAfter=5)

# 1: the sheet on its side, two pages with the same head
_CARE: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("Omsorgen är trygg och säker", [
        ("Riskbedömning av fall hos alla nya hyresgäster", "Särskilt boende", "2027-01-01", "2027-03-31"),
        ("Digitala läkemedelsskåp på tre boenden", "Hälso- och sjukvård", "2027-02-01", "2027-09-30"),
        ("Ny rutin för delegering", "Hälso- och sjukvård", "2027-01-15", "2027-04-30"),
        ("Nattillsyn med kamera i ordinärt boende", "Hemtjänst", "2027-03-01", "2027-12-31")]),
    ("Den enskilde möter få och kända medarbetare", [
        ("Fast omsorgskontakt till alla med hemtjänst", "Hemtjänst", "2027-01-01", "2027-06-30"),
        ("Mindre arbetslag i två områden", "Hemtjänst", "2027-02-01", "2027-10-31"),
        ("Schema som planeras efter brukarnas behov", "Bemanningsenheten", "2027-03-01", "2027-11-30"),
        ("Mäta kontinuiteten varje kvartal", "Kvalitetsenheten", "2027-01-01", "2027-12-31")]),
    ("Måltiden är en del av vården", [
        ("Måltidsombud på varje avdelning", "Särskilt boende", "2027-01-01", "2027-05-31"),
        ("Korta nattfastan till elva timmar", "Särskilt boende", "2027-02-01", "2027-09-30"),
        ("Matråd med de boende fyra gånger om året", "Kostenheten", "2027-01-01", "2027-12-31")]),
    ("Kompetensen finns när den behövs", [
        ("Betald vidareutbildning till undersköterska för tolv vårdbiträden", "HR-enheten", "2027-01-15", "2027-12-31"),
        ("Språkombud på varje arbetsplats", "Kvalitetsenheten", "2027-03-01", "2027-06-30"),
        ("Prova heltid med fyra dagars vecka i ett arbetslag", "Bemanningsenheten", "2027-04-01", "2027-10-31"),
        ("Gemensam introduktion för sommarvikarier", "Bemanningsenheten", "2027-04-01", "2027-06-15"),
        ("Utse specialistundersköterskor inom demens", "Särskilt boende", "2027-05-01", "2027-11-30")]),
]  # fmt: skip


def _care_table(groups: list[tuple[str, list[tuple[str, str, str, str]]]]) -> Table:
    heads = ("Nämndmål", "Aktivitet", "Ansvarig", "Start", "Slut", "Status", "Kommentar")
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in heads]]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#fce4d6"))]  # fmt: skip
    for goal, actions in groups:
        style.append(("SPAN", (0, len(rows)), (0, len(rows) + len(actions) - 1)))
        for index, action in enumerate(actions):
            first = "" if index else Paragraph(goal, _BOLD)
            rows.append([first, *(Paragraph(text, _CELL) for text in action), Paragraph("Ej påbörjad", _CELL), ""])
    return Table(rows, colWidths=[120, 230, 105, 62, 62, 65, 100], style=TableStyle(style))


def _care_foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(50, 22, "Aktivitetsplan VON 2027.xlsx")
    canvas.drawRightString(landscape(A4)[0] - 50, 22, f"Sida {document.page} av 2")


def _care(path: Path) -> Path:
    SimpleDocTemplate(str(path), pagesize=landscape(A4), topMargin=40, bottomMargin=45).build([
        Paragraph("Aktivitetsplan 2027", _STYLES["Heading1"]),
        Paragraph("Vård- och omsorgsnämnden, Kvarnbäcks kommun", _BODY), Spacer(1, 8),
        _care_table(_CARE[:2]), PageBreak(), _care_table(_CARE[2:]),
    ], onFirstPage=_care_foot, onLaterPages=_care_foot)  # fmt: skip
    return path


# 2: a plan from Word: a front page, contents, goals as headings with points, the owner on the line below
_SERVICE: list[tuple[str, str, list[tuple[str, str, str]]]] = [
    ("Nämndmål 1: Måltiderna är goda och klimatsmarta", "Kommunens kök lagar 6 200 portioner varje vardag. Svinnet var 62 gram per portion 2025.", [
        ("Väga tallrikssvinnet i alla skolkök varje månad", "Måltidsenheten", "Hela året"),
        ("Två nya vegetariska rätter i matsedeln varje termin", "Måltidsenheten", "Maj och november"),
        ("Upphandla närproducerade rotfrukter", "Inköpsenheten", "September"),
        ("Matråd på samtliga grundskolor", "Måltidsenheten", "Mars")]),
    ("Nämndmål 2: Lokalerna är sunda och används väl", "Nämnden förvaltar 184 000 kvadratmeter. Var tionde kvadratmeter står tom.", [
        ("Mäta inomhusklimatet i förskolor byggda före 1980", "Fastighetsenheten", "April"),
        ("Samla administrationen i kommunhuset", "Fastighetsenheten", "December"),
        ("Byta till miljömärkta städmetoder på vårdcentrum", "Lokalvården", "Juni"),
        ("Lokalresursplan för 2028–2037", "Fastighetsenheten, Ekonomienheten", "Oktober")]),
    ("Nämndmål 3: Fordonen är få och fossilfria", "Kommunen har 212 bilar, varav 131 går på el eller biogas.", [
        ("Bilpool för förvaltningarna i centrum", "Transportenheten", "Februari"),
        ("Laddplatser vid hemtjänstens lokaler", "Fastighetsenheten", "Augusti"),
        ("Ruttplanering för matdistributionen", "Transportenheten", "Maj")]),
    ("Nämndmål 4: Kunderna är nöjda med servicen", "Årets kundenkät gav 3,9 av 5 i betyg.", [
        ("Serviceöverenskommelser med varje förvaltning", "Förvaltningsledningen", "Januari"),
        ("En gemensam ingång för felanmälan", "Kundtjänst", "Juni"),
        ("Kundträffar två gånger om året", "Enhetscheferna", "April och oktober"),
        ("Utbildning i bemötande för vaktmästare", "Internservice", "November")]),
]  # fmt: skip


def _service_frame(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8.5)
    canvas.drawString(2.5 * cm, A4[1] - 1.5 * cm, "Hallnäs kommun")
    canvas.drawRightString(A4[0] - 2.5 * cm, A4[1] - 1.5 * cm, "Servicenämndens verksamhetsplan 2027")
    canvas.drawRightString(A4[0] - 2.5 * cm, 1.3 * cm, f"Sida {document.page}")


def _contents() -> list[Paragraph]:
    lines = [("Inledning", 3), ("Nämndens uppdrag", 3), ("Mål och aktiviteter", 3)]
    lines += [(goal, page) for (goal, _, _), page in zip(_SERVICE, (3, 3, 4, 4), strict=True)]
    return [Paragraph(f"{text} {_dots(text)} {page}", _BODY) for text, page in [*lines, ("Uppföljning", 4)]]


def _dots(text: str) -> str:
    left = 420 - stringWidth(text, _BODY.fontName, _BODY.fontSize)
    return "." * int(left / stringWidth(".", _BODY.fontName, _BODY.fontSize))


def _service(path: Path) -> Path:
    flow: list[Any] = [
        Spacer(1, 180), Paragraph("Verksamhetsplan 2027", _STYLES["Title"]), Paragraph("Servicenämnden", _STYLES["Heading2"]),
        Paragraph("Hallnäs kommun", _BODY), Paragraph("Antagen av servicenämnden 2026-11-25, § 87", _BODY), PageBreak(),
        Paragraph("Innehåll", _CHAPTER), *_contents(), PageBreak(),
        Paragraph("Inledning", _CHAPTER),
        Paragraph("Verksamhetsplanen visar hur servicenämnden bidrar till fullmäktiges mål och vad förvaltningen ska göra under 2027.", _BODY),
        Paragraph("Nämndens uppdrag", _CHAPTER),
        Paragraph("Servicenämnden levererar måltider, lokaler, lokalvård, transporter och intern service till kommunens verksamheter.", _BODY),
        Paragraph("Mål och aktiviteter", _CHAPTER),
    ]  # fmt: skip
    for goal, text, rows in _SERVICE:
        flow += [
            Paragraph(goal, _GOAL),
            Paragraph(text, _BELOW_GOAL),
            Paragraph("Aktiviteter", _LABEL),
        ]
        for title, unit, end in rows:
            flow += [Paragraph(title, _POINT, bulletText="•"), Paragraph(f"Ansvarig: {unit}. Tidplan: {end}.", _BELOW)]
    flow += [Paragraph("Uppföljning", _CHAPTER),
             Paragraph("Planen följs upp tre gånger om året. Resultatet redovisas för nämnden i juni, oktober och februari.", _BODY)]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4, leftMargin=2.5 * cm, rightMargin=2.5 * cm).build(
        flow, onLaterPages=_service_frame
    )
    return path


PAGES: list[Drawn] = [
    *in_each_format("sixtieth_pages", "utskrivet kalkylblad på två liggande sidor", [
        wanted for goal, rows in _CARE
        for wanted in expects(goal, [(title, "", unit, "") for title, unit, _, _ in rows], "*")],
        {"pdf": _care}, activities="16", year="2027"),
    *in_each_format("sixtieth_pages", "utskriven plan med innehållsförteckning, punkter och ansvarig på raden under", [
        wanted for goal, _, rows in _SERVICE
        for wanted in expects(goal, [(title, "", unit.replace(", ", ";"), "") for title, unit, _ in rows], "*")],
        {"pdf": _service}, activities="15", year="2027"),
]  # fmt: skip
