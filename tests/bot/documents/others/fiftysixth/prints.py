# ruff: noqa: E501
"""PDF: Word printed with the goal's owner in a line, Excel printed on its side, numbered lines with the owner below."""

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

from tests.bot.documents.others.fiftysixth.rows import Group, Row, told
from tests.bot.documents.others.special import Drawn

_STYLES = getSampleStyleSheet()
_BODY = _STYLES["BodyText"]
_CELL = ParagraphStyle("cell", parent=_BODY, fontSize=8.5, leading=10.5, spaceBefore=0)
_HEAD = ParagraphStyle("head", parent=_CELL, fontName="Helvetica-Bold")
_BELOW = ParagraphStyle("below", parent=_BODY, fontName="Helvetica-Oblique", leftIndent=24, spaceBefore=0, spaceAfter=5)

# 1: who answers for a goal stands in a line before its table
_REGION: list[tuple[str, str, list[Row]]] = [
    ("Utvecklingsmål 1 – Kompetens som räcker i hela länet", "Kompetensförsörjningsenheten", [
        Row("Kartlägga bristyrken inom industri och vård", "", "Arbetsförmedlingen", "Mars", "Rapport"),
        Row("Branschråd för de gröna näringarna", "", "LRF Västermark", "Från april", "Tre möten"),
        Row("Modell för validering i glesa kommuner", "", "Kommunernas vuxenutbildningar", "September", "Modellen provad i två kommuner"),
        Row("Teknikläger för högstadiet", "", "Teknikcollege", "Juni", "120 deltagare")]),
    ("Utvecklingsmål 2 – Företag som växer och ställer om", "Näringslivsenheten", [
        Row("Utlysning av klimatstöd till små företag", "", "Länsstyrelsen", "Februari", "25 beviljade stöd"),
        Row("Rådgivning om generationsskifte", "", "Almi", "Hela året", "80 företag"),
        Row("Testbädd för träbyggnad i Hedforsa", "", "Högskolan Västermark", "November", "Testbädden är i drift"),
        Row("Exportdag för livsmedelsföretag", "", "Business Sweden", "Oktober", "40 företag")]),
    ("Utvecklingsmål 3 – Resor och bredband som fungerar", "Infrastrukturenheten", [
        Row("Revidera länsplanen för transportinfrastruktur", "", "Trafikverket", "December", "Förslag till fullmäktige"),
        Row("Kartlägga adresser utan fast bredband", "", "Kommunerna", "Maj", "Karta"),
        Row("Försök med elbuss på linje 410", "", "Länstrafiken", "Augusti–december", "Utvärdering"),
        Row("Regional cykelplan med felande länkar", "", "Trafikverket, kommunerna", "Oktober", "Antagen plan")]),
    ("Utvecklingsmål 4 – Kultur nära dig", "Kulturenheten", [
        Row("Ny modell för stöd till fria scenkonstgrupper", "", "Kulturrådet", "Juni", "Beslut i nämnden"),
        Row("Läsfrämjande på arbetsplatser", "", "Fackförbunden", "Hela året", "15 arbetsplatser"),
        Row("Residens för konstnärer i tre kommuner", "", "Kommunerna", "Maj–september", "Tre residens"),
        Row("Filmläger för unga", "", "", "Juli", "60 deltagare")]),
]  # fmt: skip
_REGION_GROUPS: list[Group] = [
    (goal, [Row(row.title, unit, row.others) for row in rows]) for goal, unit, rows in _REGION
]


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Table:
    body = [[Paragraph(text, _HEAD) for text in heads], *([Paragraph(text, _CELL) for text in row] for row in rows)]
    style = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e7e6e6"))])  # fmt: skip
    return Table(body, colWidths=list(widths), style=style, repeatRows=1)


def _foot(canvas: Canvas, document: Any, text: str) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, 28, text)
    canvas.drawRightString(document.pagesize[0] - 60, 28, f"Sida {document.page}")


def _build(path: Path, flow: list[Any], foot: str, size: tuple[float, float] = A4) -> Path:
    page = partial(_foot, text=foot)
    SimpleDocTemplate(str(path), pagesize=size).build(flow, onFirstPage=page, onLaterPages=page)
    return path


def _region(path: Path) -> Path:
    contents = ["1 Om nämnden", "2 Utvecklingsmål och aktiviteter", *(f"&nbsp;&nbsp;&nbsp;{goal}" for goal, _, _ in _REGION),
                "3 Indikatorer", "4 Ekonomisk ram"]  # fmt: skip
    flow: list[Any] = [
        Spacer(1, 160),
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Regionala utvecklingsnämnden, Region Västermark", _BODY),
        Paragraph("Fastställd 2025-11-26", _BODY),
        PageBreak(),
        Paragraph("Innehåll", _STYLES["Heading2"]),
        *(Paragraph(f"{text} {'.' * 40} {page}", _BODY) for text, page in zip(contents, (3, 3, 3, 3, 3, 3, 4, 4), strict=True)),
        PageBreak(),
        Paragraph("1 Om nämnden", _STYLES["Heading1"]),
        Paragraph("Nämnden ansvarar för regional utveckling, infrastruktur och kultur i länets nio kommuner.", _BODY),
        Paragraph("2 Utvecklingsmål och aktiviteter", _STYLES["Heading1"]),
    ]  # fmt: skip
    for goal, unit, rows in _REGION:
        flow += [
            Paragraph(goal, _STYLES["Heading2"]),
            Paragraph("Målet är hämtat ur den regionala utvecklingsstrategin och gäller hela mandatperioden.", _BODY),
            Paragraph(f"<b>Ansvarig enhet:</b> {unit}", _BODY),
            Spacer(1, 4),
            _table(("Aktivitet", "Samverkanspart", "Tidplan", "Resultat vid årets slut"),
                   [(row.title, row.others, row.end, row.measure) for row in rows], (160, 110, 90, 110)),
        ]  # fmt: skip
    flow += [
        Paragraph("3 Indikatorer", _STYLES["Heading1"]),
        _table(("Indikator", "Utfall 2024", "Målvärde 2026"), [("Sysselsättningsgrad", "78,1 %", "79,5 %"),
               ("Andel hushåll med snabbt bredband", "93 %", "96 %"), ("Resor med kollektivtrafik, miljoner", "8,2", "8,9")],
               (240, 100, 100)),
        Paragraph("4 Ekonomisk ram", _STYLES["Heading1"]),
        Paragraph("Nämndens regionbidrag är 214 miljoner kronor.", _BODY),
    ]  # fmt: skip
    return _build(path, flow, "Region Västermark, regionala utvecklingsnämndens verksamhetsplan 2026")


# 2: a sheet printed on its side, the goal in each row, last year's figures on a page of their own
_PREVENTION, _OPERATIONS, _READINESS, _ENGINES = (
    "Förebyggande avdelningen",
    "Operativa avdelningen",
    "Beredskapsavdelningen",
    "Teknik och fordon",
)
_RESCUE: list[Group] = [
    ("Färre bränder i bostäder", [
        Row("Hembesök i områden med många bränder", _PREVENTION, "Bostadsbolagen", "jan dec", status="Pågår"),
        Row("Brandvarnarkampanj före advent", "Kommunikatören", "Försäkringsbolagen", "okt nov"),
        Row("Utbilda hemtjänsten i individanpassat brandskydd", _PREVENTION, "Socialförvaltningarna", "feb maj", status="Pågår"),
        Row("Tillsyn av samtliga vårdboenden", "Tillsynsgruppen", "", "mar nov"),
        Row("Sotningsregister i nytt system", "Tillsynsgruppen", "Sotningsdistrikten", "jan jun", status="Pågår")]),
    ("Snabb och säker insats", [
        Row("Övning med olycka där elfordon brinner", _OPERATIONS, "Ambulansen", "apr maj"),
        Row("Första insatsperson på två deltidsstationer", _OPERATIONS, "", "sep dec"),
        Row("Insatsplaner för tio riskobjekt", "Insatsplaneringen", "Berörda företag", "feb okt", status="Pågår"),
        Row("Ny larmplan med angränsande förbund", "Ledningscentralen", "SOS Alarm", "jan mar", status="Klar"),
        Row("Nya andningsskydd på samtliga stationer", _ENGINES, "", "maj sep"),
        Row("Drönare vid skogsbrand, försök", _OPERATIONS, "Länsstyrelsen", "apr aug")]),
    ("Förmåga vid höjd beredskap", [
        Row("Krigsplacera all personal", _READINESS, "Plikt- och prövningsverket", "jan apr", status="Pågår"),
        Row("Brandvatten när elen är borta", _READINESS, "Kommunernas VA-enheter", "mar nov"),
        Row("Reservkraft till stationen i Södra Ås", _ENGINES, "", "jun okt"),
        Row("Samövning med hemvärnet", _READINESS, "Hemvärnet", "sep sep"),
        Row("Inventering av skyddsrum i två kommuner", f"{_PREVENTION};{_READINESS}", "", "aug dec")]),
    ("En hållbar arbetsplats", [
        Row("Rutiner för rena stationer och rena kläder", "Skyddskommittén", "", "feb jun", status="Pågår"),
        Row("Rekryteringsdagar för deltidsbrandmän", "HR-funktionen", "Lokala arbetsgivare", "mar okt"),
        Row("Fystest med personlig återkoppling", _OPERATIONS, "Företagshälsovården", "jan dec", status="Pågår"),
        Row("Utvärdera schemat på heltidsstationen", "", "Facken", "sep nov")]),
]  # fmt: skip


def _rescue(path: Path) -> Path:
    lines = [(goal, row) for goal, rows in _RESCUE for row in rows]
    table = _table(
        ("Mål", "Nr", "Aktivitet", "Ansvarig", "Samverkan", "Start", "Slut", "Status"),
        [(goal, str(number), row.title, row.owners, row.others, *row.end.split(), row.status)
         for number, (goal, row) in enumerate(lines, 1)],
        (110, 24, 190, 130, 120, 34, 34, 50),
    )  # fmt: skip
    flow: list[Any] = [
        Paragraph("Handlingsplan 2026", _STYLES["Title"]),
        Paragraph("Direktionen, Räddningstjänstförbundet Norra Åsbygden", _BODY),
        Spacer(1, 6),
        table,
        PageBreak(),
        Paragraph("Larmstatistik", _STYLES["Heading2"]),
        _table(("Händelse", "2023", "2024", "2025"), [("Brand i byggnad", "88", "79", "82"), ("Trafikolycka", "203", "211", "196"),
               ("Automatlarm utan brand", "417", "402", "390"), ("Brand i skog och mark", "61", "34", "57")], (240, 70, 70, 70)),
    ]  # fmt: skip
    return _build(path, flow, "Handlingsplan 2026.xlsx", landscape(A4))


# 3: numbered lines, the owner, the time and the measure in the line below
_ELDERLY: list[Group] = [
    ("Mål 1 – Måltiden är dagens höjdpunkt", [
        Row("Två rätter att välja på varje dag", "Måltidsenheten", "", "april", "andel nöjda med maten"),
        Row("Måltidsombud på varje avdelning", "Särskilt boende", "", "mars", "antal ombud"),
        Row("Sena kvällsmål för att korta nattfastan", "Sjuksköterskorna", "Måltidsenheten", "juni", "nattfasta i timmar"),
        Row("Dukningsskola för nya medarbetare", "Måltidsenheten", "", "september", "antal utbildade")]),
    ("Mål 2 – Färre känner sig ensamma", [
        Row("Telefonkedja med frivilliga", "Frivilligsamordnaren", "Röda Korset", "februari", "antal i kedjan"),
        Row("Träffpunkten i Ekbacken öppen på helger", "Träffpunkterna", "", "maj", "antal besök"),
        Row("Digital fika på surfplatta", "Hemtjänst Norr", "Biblioteket", "oktober", "antal deltagare"),
        Row("Cykelturer med trehjuling", "Träffpunkterna", "Cykelfrämjandet", "maj–september", "antal turer"),
        Row("Musik på varje boende en gång i månaden", "Aktivitetssamordnaren", "Kulturskolan", "hela året", "antal tillfällen")]),
    ("Mål 3 – Vården är trygg hela vägen", [
        Row("Läkemedelsgenomgång för alla med hemsjukvård", "Hemsjukvården", "Vårdcentralen", "november", "andel genomgångna"),
        Row("Fallförebyggande team i ordinärt boende", "Rehabenheten", "", "april", "antal fall med skada"),
        Row("Kvartalsvis egenkontroll av hygienrutiner", "Kvalitetsenheten", "", "hela året", "följsamhet i procent"),
        Row("Brytpunktssamtal enligt ny rutin", "Hemsjukvården", "Palliativa teamet", "augusti", "andel med samtal"),
        Row("Digital signering av delegerade insatser", "Kvalitetsenheten;Hemtjänst Norr", "", "december", "andel signerade")]),
]  # fmt: skip
_AIMS = (
    ("Nöjd med maten, särskilt boende", "71 %", "78 %"),
    ("Besväras inte av ensamhet, hemtjänst", "46 %", "52 %"),
    ("Trygg med hemtjänsten", "86 %", "90 %"),
)


def _below(row: Row) -> str:
    parts = [
        f"Ansvarig: {row.owners}",
        f"Samverkan: {row.others}" if row.others else "",
        f"Tid: {row.end}",
        f"Mått: {row.measure}",
    ]
    return " | ".join(filter(None, parts))


def _elderly(path: Path) -> Path:
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Äldrenämnden, Ängsvalla kommun", _BODY),
        Paragraph(
            "Nämnden har tre mål för året. De aktiviteter som hör till målen genomförs inom beslutad budget.", _BODY
        ),
    ]
    for number, ((goal, rows), aim) in enumerate(zip(_ELDERLY, _AIMS, strict=True), 1):
        flow += [Paragraph(goal, _STYLES["Heading1"]), _table(("Indikator", "Utfall 2025", "Målvärde 2026"), [aim], (240, 100, 100)),
                 Paragraph("Aktiviteter", _STYLES["Heading3"])]  # fmt: skip
        for place, row in enumerate(rows, 1):
            flow += [Paragraph(f"{number}.{place} {row.title}", _BODY), Paragraph(_below(row), _BELOW)]
    flow += [
        Paragraph("Budget", _STYLES["Heading1"]),
        Paragraph("Nämndens nettokostnad beräknas till 402 miljoner kronor under 2026.", _BODY),
    ]
    return _build(path, flow, "Äldrenämnden, verksamhetsplan 2026")


PRINTS: list[Drawn] = [
    told("prints", "regionala utvecklingsnämnden, målets ansvariga i en rad", "pdf", _REGION_GROUPS, _region),
    told("prints", "räddningstjänstens lista utskriven liggande", "pdf", _RESCUE, _rescue),
    told("prints", "äldrenämndens numrerade rader med ansvarig under", "pdf", _ELDERLY, _elderly),
]
