# ruff: noqa: E501
"""Two printed plans: a board's plan with a contents page, and a wide Excel list over several pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, expects, in_each_format

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_GRID = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
                    ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e4e9f2"))])  # fmt: skip

Group = tuple[str, list[tuple[str, str, str, str]]]
"""A goal and its rows of title, units, collaboration and time."""


def _all(groups: Sequence[Group]) -> list[Wanted]:
    return [
        wanted
        for goal, rows in groups
        for title, unit, others, _ in rows
        for wanted in expects(goal, [(title, "", unit.replace(", ", ";"), others)], "*")
    ]


def _table(rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Table:
    cells = [[Paragraph(text, _CELL if index else _BOLD) for text in row] for index, row in enumerate(rows)]
    return Table(cells, colWidths=widths, style=_GRID, repeatRows=1)


def _text(text: str, style: str = "BodyText") -> Paragraph:
    return Paragraph(text, _STYLES[style])


def _foot(text: str, size: tuple[float, float]) -> Callable[[Canvas, Any], None]:
    def drawn(canvas: Canvas, document: Any) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(60, 28, text)
        canvas.drawRightString(size[0] - 60, 28, f"Sida {document.page}")

    return drawn


# 10: the technical board's plan printed from Word, goals numbered as sections
_TECHNICAL: list[Group] = [
    ("Trafiken är säker för den som går och cyklar", [
        ("Sänka hastigheten till 30 km/tim vid sju skolor", "Trafikenheten", "Polisen", "2026-08-15"),
        ("Bygga gång- och cykelväg Brokind–Hagby, etapp 1", "Projektenheten", "Trafikverket", "2026-11-30"),
        ("Snöröja gångbanor före körbanor i centrum", "Driftenheten", "", "2026-10-15"),
        ("Sätta upp cykelpumpar vid resecentrum", "Trafikenheten", "Regionen", "2026-04-30")]),
    ("Anläggningarna vårdas långsiktigt", [
        ("Inspektera samtliga 34 broar", "Projektenheten", "", "2026-09-30"),
        ("Ta fram underhållsplaner för tio fastigheter", "Fastighetsenheten", "", "2026-12-15"),
        ("Relina dagvattenledning under torget", "VA-enheten", "Projektenheten", "2026-06-30"),
        ("Registrera alla träd i skötselsystemet", "Driftenheten", "Kartenheten", "2026-05-31"),
        ("Byta tak på Södra skolan", "Fastighetsenheten", "Barn- och utbildningsförvaltningen", "2026-08-10")]),
    ("Utsläppen från nämndens verksamhet halveras", [
        ("Köpa in fyra elfordon till driften", "Driftenheten", "Upphandlingsenheten", "2026-10-31"),
        ("Ställa krav på fossilfri asfalt i nya ramavtalet", "Projektenheten, Trafikenheten", "Upphandlingsenheten", "2026-03-31"),
        ("Sätta solceller på ishallens tak", "Fastighetsenheten", "Energibolaget", "2026-09-15"),
        ("Återbruka dörrar och armaturer vid ombyggnader", "Fastighetsenheten", "", "2026-12-31")]),
    ("Invånarna får svar direkt", [
        ("Bemanna felanmälan även på helger", "Kundtjänst", "Räddningstjänsten", "2026-02-01"),
        ("Visa pågående grävarbeten på webbkartan", "Kartenheten", "Kommunikationsenheten", "2026-05-15"),
        ("Skicka sms vid planerade vattenavstängningar", "VA-enheten", "Kundtjänst", "2026-06-15"),
        ("Svara på synpunkter inom fem arbetsdagar", "Kundtjänst", "", "2026-03-01")]),
]  # fmt: skip
_ABOUT = (
    "Av de skadade i trafiken var 61 procent gående eller cyklister.",
    "Underhållsskulden för broar och fastigheter beräknas till 84 miljoner kronor.",
    "Nämndens fordon och maskiner släppte ut 410 ton koldioxid under 2024.",
    "I medborgarundersökningen var 54 procent nöjda med svaret på sin felanmälan.",
)


def _technical(path: Path) -> Path:
    foot = _foot("Tekniska nämnden, verksamhetsplan och budget 2026", A4)
    flow: list[Any] = [Spacer(1, 150), _text("Verksamhetsplan och budget 2026", "Title"),
                       _text("Tekniska nämnden, Brokinds kommun"), _text("Antagen 2025-11-26 § 97"), PageBreak(),
                       _text("Innehåll", "Heading2")]  # fmt: skip
    heads = ("1 Nämndens uppdrag", "2 Nämndens mål och aktiviteter",
             *(f"2.{number} {goal}" for number, (goal, _) in enumerate(_TECHNICAL, 1)), "3 Budget")  # fmt: skip
    flow += [
        _text(f"{head} {'.' * (70 - len(head))} {page}")
        for head, page in zip(heads, (3, 3, 3, 3, 3, 4, 4), strict=True)
    ]
    flow += [PageBreak(), _text(heads[0], "Heading1"),
             _text("Nämnden svarar för gator, parker, vatten och avlopp samt kommunens fastigheter."),
             _text(heads[1], "Heading1")]  # fmt: skip
    for number, ((goal, rows), about) in enumerate(zip(_TECHNICAL, _ABOUT, strict=True), 1):
        flow += [CondPageBreak(120), _text(f"2.{number} {goal}", "Heading2"), _text(about), Spacer(1, 6),
                 _table([("Aktivitet", "Ansvarig", "Samverkan", "Klar"), *rows], (185, 95, 135, 60)), Spacer(1, 8)]  # fmt: skip
    flow += [_text("3 Budget", "Heading1"),
             _table([("Tkr", "Bokslut 2024", "Budget 2026"), ("Gator och parker", "48 300", "50 100"),
                     ("Fastighet", "112 700", "115 400"), ("Vatten och avlopp", "0", "0")], (200, 100, 100))]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=foot, onLaterPages=foot)
    return path


# 11: the upper secondary authority's Excel list on paper: the owner before the activity, the goal only where it begins
_SCHOOL: list[Group] = [
    ("Fler når examen på tre år", [
        ("Mentorssamtal var fjärde vecka för alla i årskurs 1", "Programrektorerna", "Elevhälsan", "Från vecka 4"),
        ("Tidig varning när en elev missar två prov", "Systemförvaltningen", "Programrektorerna", "Mars"),
        ("Prövningsvecka i juni", "Kursexpeditionen", "", "Juni"),
        ("Språkstöd i yrkesämnena för elever med svenska som andraspråk", "Språkcentrum", "Yrkeslärarna", "Augusti"),
        ("Studiestuga i biblioteket tre kvällar i veckan", "Skolbiblioteket", "", "Från vecka 6")]),
    ("Eleverna mår bra och känner tillhörighet", [
        ("Faddersystem för nya elever", "Elevkårsstödet", "Elevkårerna", "Augusti"),
        ("Hälsosamtal under höstterminen", "Elevhälsan", "Ungdomsmottagningen", "Oktober"),
        ("Aktiva håltimmar i idrottshallen", "Skolvärdarna", "Idrottsföreningarna", "Från vecka 10"),
        ("Drogförebyggande plan på alla enheter", "Elevhälsan", "Socialtjänsten, Polisen", "Maj")]),
    ("Arbetslivet är en del av utbildningen", [
        ("Handledarutbildning på webben för företag", "Näringslivssamordningen", "Teknikcollege", "April"),
        ("Praktik utomlands för fyrtio elever", "Internationella gruppen", "", "November"),
        ("Ung företagsamhet på alla högskoleförberedande program", "Näringslivssamordningen", "Ung Företagsamhet", "September"),
        ("Gemensamma programråd för vård och omsorg", "Programrektorerna", "Medlemskommunerna", "Februari"),
        ("Sommarjobb inom bristyrken", "Näringslivssamordningen", "Arbetsförmedlingen", "Juni")]),
    ("Lärarna har tid för undervisning", [
        ("Administrativt stöd till arbetslagen", "Förbundskontoret", "", "Augusti"),
        ("En gemensam lärplattform i stället för tre", "Systemförvaltningen, Förbundskontoret", "", "December"),
        ("Mötesfri onsdagseftermiddag", "Programrektorerna", "Fackliga organisationer", "Från vecka 34"),
        ("Bank med färdiga kursplaneringar", "Förstelärarna", "Skolbiblioteket", "Oktober")]),
]  # fmt: skip


def _school(path: Path) -> Path:
    size = landscape(A4)
    rows = [("Nr", "Mål", "Ansvarig", "Aktivitet", "Medverkar", "När", "Läge")]
    for number, (goal, actions) in enumerate(_SCHOOL, 1):
        rows += [
            (f"{number}.{index}", "" if index > 1 else goal, unit, title, others, when, "")
            for index, (title, unit, others, when) in enumerate(actions, 1)
        ]
    foot = _foot("Aktivitetslista VP 2027.xlsx, utskriven 2026-12-03", size)
    SimpleDocTemplate(str(path), pagesize=size, topMargin=45, bottomMargin=55).build(
        [
            _text("Aktivitetslista till verksamhetsplan 2027", "Heading1"),
            _text("Direktionen, Gymnasieförbundet Västmark"),
            Spacer(1, 8),
            _table(rows, (32, 130, 125, 215, 120, 75, 55)),
        ],
        onFirstPage=foot,
        onLaterPages=foot,
    )
    return path


_each = partial(in_each_format, "fiftythird_pages")

PAGES: list[Drawn] = [
    *_each("teknisk nämnds utskrivna plan med avsnittsnummer på målen", _all(_TECHNICAL), {"pdf": _technical},
           goals="4", activities="17", year="2026"),
    *_each("gymnasieförbundets utskrivna lista över flera sidor", _all(_SCHOOL), {"pdf": _school},
           goals="4", activities="18", year="2027"),
]  # fmt: skip
