# ruff: noqa: E501
"""Two regions and an upper secondary school on printed pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.fiftieth.rows import Group

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_POINT = ParagraphStyle("point", parent=_STYLES["BodyText"], leftIndent=14, firstLineIndent=-10, spaceBefore=2)


def _foot(canvas: Canvas, document: Any, text: str = "") -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(56, 26, text)
    canvas.drawRightString(document.pagesize[0] - 56, 26, f"{document.page}")


def _built(path: Path, size: tuple[float, float], flow: list[Any], foot: str) -> Path:
    drawn: Callable[..., None] = partial(_foot, text=foot)
    SimpleDocTemplate(str(path), pagesize=size).build(flow, onFirstPage=drawn, onLaterPages=drawn)
    return path


def _lines(style: str, *texts: str) -> list[Any]:
    return [Paragraph(text, _STYLES[style]) for text in texts]


# 9: a region on its side, contents first, a chapter's table where the goal's cell spans its rows
REGION: list[Group] = [
    ("Industrin hittar rätt kompetens", [
        ("Yrkesutbildning för underhållstekniker", "", "Kompetensenheten", "Yrkeshögskolan", "Kvartal 1–2"),
        ("Valideringscentrum i två kommuner", "", "Kompetensenheten", "Kommunerna", "Kvartal 3"),
        ("Branschråd för batteri och metall", "", "Näringslivsenheten", "Industriföretagen", "Hela året"),
        ("Karta över framtida rekryteringsbehov", "", "Analysenheten", "", "Kvartal 4")]),
    ("Småföretagen når nya marknader", [
        ("Exportcheckar till småföretag", "", "Näringslivsenheten", "Business Sweden", "Kvartal 2–4"),
        ("Mässresa för livsmedelsproducenter", "", "Näringslivsenheten", "LRF", "Kvartal 3"),
        ("Rådgivning om patent och varumärken", "", "Innovationsenheten", "Högskolan", "Hela året"),
        ("Förenklad ansökan om företagsstöd", "", "Finansieringsenheten", "", "Kvartal 1")]),
    ("Fler tar cykeln eller bussen", [
        ("Cykelleder mellan kommunhuvudorterna", "", "Infrastrukturenheten", "Trafikverket", "Hela året"),
        ("Nya hållplatser vid sjukhusen", "", "Infrastrukturenheten", "Kollektivtrafiknämnden", "Kvartal 3"),
        ("Kampanj för vintercykling", "", "Hållbarhetsenheten", "Kommunerna", "Kvartal 4"),
        ("Underlag till länstransportplanen", "", "Analysenheten", "", "Kvartal 2")]),
    ("Kulturen når hela länet", [
        ("Turnéslinga för barnteater", "", "Kulturenheten", "Länsteatern", "Kvartal 3–4"),
        ("Stipendium till unga filmare", "", "Kulturenheten", "", "Kvartal 2"),
        ("Digitalt arkiv för hembygdsföreningar", "", "Arkivenheten", "Länsmuseet", "Hela året"),
        ("Kulturdagar för nationella minoriteter", "", "Kulturenheten", "Samrådsgruppen", "Kvartal 3")]),
]  # fmt: skip
_CHAPTERS = (
    ("1 Inledning", "1"), ("2 Kompetens och näringsliv", "2"), ("3 Resor och kultur", "3"), ("4 Ekonomi", "4"),
)  # fmt: skip
_REGION_HEADS = ("Mål", "Åtgärd", "Ansvarig enhet", "Samverkansparter", "Tidplan", "Lägesbedömning")


def _spanned(groups: Sequence[Group]) -> Table:
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in _REGION_HEADS]]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e6e0ec"))]  # fmt: skip
    for goal, actions in groups:
        at = len(rows)
        style.append(("SPAN", (0, at), (0, at + len(actions) - 1)))
        for index, (title, _, unit, others, time) in enumerate(actions):
            cells = [Paragraph(text, _CELL) for text in (title, unit, others, time, "")]
            rows.append([Paragraph(goal, _BOLD) if not index else "", *cells])
    return Table(rows, colWidths=[110, 190, 115, 120, 70, 92], style=TableStyle(style), repeatRows=1)


def region(path: Path) -> Path:
    contents = [(title, "." * (90 - len(title)), page) for title, page in _CHAPTERS]
    flow = [
        *_lines("Title", "Verksamhetsplan 2027"),
        *_lines("BodyText", "Regionala utvecklingsnämnden, Region Västermark", "Beslutad 2026-12-02 § 77"),
        *_lines("Heading2", "Innehåll"),
        *(Paragraph(" ".join(line), _STYLES["BodyText"]) for line in contents),
        *_lines("Heading1", "1 Inledning"),
        *_lines("BodyText", "Nämnden leder arbetet med den regionala utvecklingsstrategin, som sträcker sig till 2035. Planen visar "
                "vilka åtgärder nämnden själv genomför under året och vilka parter som deltar."),
        PageBreak(),
        *_lines("Heading1", "2 Kompetens och näringsliv"), _spanned(REGION[:2]), PageBreak(),
        *_lines("Heading1", "3 Resor och kultur"), _spanned(REGION[2:]), PageBreak(),
        *_lines("Heading1", "4 Ekonomi"),
        Table([["Mkr", "2026", "2027"], ["Regionbidrag", "214,0", "219,5"], ["Projektmedel", "61,2", "58,4"]],
              style=TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey)])),
    ]  # fmt: skip
    return _built(path, landscape(A4), flow, "Region Västermark, regionala utvecklingsnämnden")


# 10: a region's board for care near home, points under each goal with the owner behind a dash
CARE: list[Group] = [
    ("Mål 1: Patienten får kontakt samma dag", [
        ("Återuppringning inom två timmar", "", "Kontaktcenter", "", ""),
        ("Drop-in för provtagning på kvällstid", "", "Laboratorieenheten", "", ""),
        ("Digital triage på samtliga vårdcentraler", "", "Digitaliseringsenheten", "Kontaktcenter", ""),
        ("Gemensam jourlinje på helger", "", "Jourmottagningen", "", "")]),
    ("Mål 2: Vården flyttar närmare hemmet", [
        ("Mobilt team för sköra äldre", "", "Geriatriska enheten", "kommunerna", ""),
        ("Egenmonitorering vid hjärtsvikt", "", "Hjärtmottagningen", "", ""),
        ("Röntgenbuss till inlandet", "", "Bilddiagnostik", "", ""),
        ("Hemrehabilitering efter stroke", "", "Rehabenheten", "kommunerna", "")]),
    ("Mål 3: Färre blir sjuka", [
        ("Hälsosamtal vid 40, 50 och 60 år", "", "Folkhälsoenheten", "", ""),
        ("Fysisk aktivitet på recept hos föreningar", "", "Folkhälsoenheten", "Riksidrottsförbundet", ""),
        ("Vaccination på arbetsplatser med låg täckning", "", "Smittskydd", "", ""),
        ("Tobaksavvänjning inför operation", "", "Kirurgmottagningen", "", "")]),
    ("Mål 4: Medarbetarna vill vara kvar", [
        ("Mentor första året för nya sjuksköterskor", "", "HR-avdelningen", "", ""),
        ("Önskeschema på alla mottagningar", "", "Bemanningsenheten", "", ""),
        ("Forskningstid för distriktsläkare", "", "Forskningsenheten", "universitetet", "")]),
]  # fmt: skip
_AIMS = (
    "I dag får 78 procent svar samma dag. Nivån ska vara 90 procent vid årets slut.",
    "Besök i hemmet ska öka med en tiondel.",
    "Skillnaden i hälsa mellan kommunerna i regionen är stor och ska minska.",
    "Personalomsättningen var 13 procent under 2025.",
)


def care(path: Path) -> Path:
    flow: list[Any] = [
        *_lines("Title", "Verksamhetsplan 2027"),
        *_lines("BodyText", "Nämnden för nära vård, Region Sörskogen",
                "Efter tankstrecket står vem som ansvarar för aktiviteten."),
    ]  # fmt: skip
    for (goal, rows), aim in zip(CARE, _AIMS, strict=True):
        flow += [*_lines("Heading2", goal), *_lines("BodyText", aim)]
        for title, _, unit, others, _ in rows:
            owner = f"{unit}, i samverkan med {others}" if others else unit
            flow.append(Paragraph(f"• {title} – {owner}", _POINT))
        flow.append(Spacer(1, 6))
    flow += [
        *_lines("Heading2", "Uppföljning"),
        *_lines("BodyText", "Nämnden får en lägesrapport i maj, september och januari."),
    ]
    return _built(path, A4, flow, "Region Sörskogen, nämnden för nära vård")


# 11: an upper secondary school, the owner in a line of its own below the bold title in the cell
SCHOOL: list[Group] = [
    ("Utvecklingsmål 1: Fler tar examen på tre år", [
        ("Mentorssamtal var tredje vecka", "", "Arbetslagen", "", "Hela året"),
        ("Studiestuga två eftermiddagar i veckan", "", "Specialpedagogerna", "", "Från vecka 4"),
        ("Tidig varning vid frånvaro över tio procent", "", "Elevhälsan", "", "Februari"),
        ("Lovskola i matematik", "", "Matematiklärarna", "", "Vecka 8 och 44"),
        ("Gemensam mall för bedömning av gymnasiearbetet", "", "Förstelärarna", "", "September")]),
    ("Utvecklingsmål 2: Skolan är nära arbetslivet", [
        ("Branschdag för alla program", "", "Yrkeslärarna", "", "Mars"),
        ("Handledarutbildning för praktikplatser", "", "APL-samordnaren", "", "April och oktober"),
        ("UF-företag även på de teoretiska programmen", "", "Ekonomilärarna", "", "Augusti"),
        ("Studiebesök på högskolan", "", "Studie- och yrkesvägledningen", "", "November")]),
    ("Utvecklingsmål 3: Alla känner sig trygga", [
        ("Värdar i korridorer och matsal", "", "Elevhälsan", "", "Januari"),
        ("Elevledda temadagar om samtycke", "", "Elevkåren", "", "Maj"),
        ("Tryggare omklädningsrum", "", "Idrottslärarna", "", "Augusti"),
        ("Anonym brevlåda i lärplattformen", "", "Administrationen", "", "Februari"),
        ("Lugn plugghörna i biblioteket", "", "Skolbiblioteket", "", "Mars")]),
]  # fmt: skip
_SEEN = (
    ("Färre F i slutbetyg", "Antal deltagare", "Frånvarostatistik", "Andel godkända", "Lika bedömning i stickprov"),
    ("Antal företag på plats", "Antal utbildade", "Antal UF-företag", "Elevernas utvärdering"),
    ("Elevenkäten, fråga 4", "Elevenkäten, fråga 7", "Färre tillbud", "Antal inkomna brev", "Antal besök"),
)


def school(path: Path) -> Path:
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                       ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#d9ead3"))])  # fmt: skip
    flow: list[Any] = [*_lines("Title", "Lokal verksamhetsplan 2027"),
                       *_lines("BodyText", "Lindbacka gymnasium, Gymnasienämnden i Rönnåsa kommun",
                               "Skolan har 870 elever på elva nationella program.")]  # fmt: skip
    for (goal, actions), seen_by in zip(SCHOOL, _SEEN, strict=True):
        rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in ("Aktivitet", "Så ser vi resultatet", "Tid")]]
        for (title, _, unit, _, time), seen in zip(actions, seen_by, strict=True):
            told = Paragraph(f"<b>{title}</b><br/>Ansvarig: {unit}", _CELL)
            rows.append([told, Paragraph(seen, _CELL), Paragraph(time, _CELL)])
        flow += [
            *_lines("Heading2", goal),
            Table(rows, colWidths=[250, 130, 90], style=grid, repeatRows=1),
            Spacer(1, 8),
        ]
    return _built(path, A4, flow, "Lindbacka gymnasium – lokal verksamhetsplan 2027")
