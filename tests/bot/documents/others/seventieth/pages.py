# ruff: noqa: E501
"""Printed pages and saved text: a company's plan made in Word, a sheet printed on its side, a csv, a text file."""

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

from tests.bot.documents.others.seventieth.answers import Group, answers
from tests.bot.documents.others.special import Drawn, in_each_format

_STYLES = getSampleStyleSheet()
_BODY = _STYLES["BodyText"]
_CELL = ParagraphStyle("cell", parent=_BODY, fontSize=10.5, leading=13.5, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")


def _table(rows: Sequence[Sequence[str]], widths: Sequence[int], color: str) -> Table:
    cells = [
        [Paragraph(text.replace("\n", "<br/>"), _CELL if at else _BOLD) for text in row] for at, row in enumerate(rows)
    ]
    style = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor(color))])  # fmt: skip
    return Table(cells, colWidths=list(widths), style=style, repeatRows=1)


def _foot(left: str, size: tuple[float, float]) -> Callable[[Canvas, Any], None]:
    def foot(canvas: Canvas, document: Any) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(70, 30, left)
        canvas.drawRightString(size[0] - 70, 30, f"Sida {document.page}")

    return foot


# 1: a company's business plan, made in Word: cover, contents, tables over the page's end, key figures after each goal
_LOCALS: list[tuple[str, tuple[str, str, str], Group]] = [
    ("Hyresgästerna är kommunens verksamheter. De ska veta vem de vänder sig till och när felet är avhjälpt.",
     ("Nöjd kund-index", "64", "70"), ("Affärsmål 1: Nöjda hyresgäster", [
         ("Hyresgästråd på alla skolor", "Kundenheten", "Rektorerna", "Mars och oktober"),
         ("Felanmälan via QR-kod i entréerna", "Driftenheten", "-", "Maj"),
         ("Besiktning av inomhusklimatet i tio förskolor", "Teknikenheten", "Miljökontoret", "Okt–nov"),
         ("Serviceöverenskommelse med kultur- och fritidskontoret", "Kundenheten", "Kultur- och fritidskontoret", "Februari"),
         ("Månadsmöte med verksamheternas lokalsamordnare", "Dito", "Lokalsamordnarna", "Löpande"),
         ("Skyltning av utrymningsvägar med bildspråk", "Driftenheten", "Räddningstjänsten", "December")])),
    ("Underhållet ska ske planerat och i rätt ordning.",
     ("Andel planerat underhåll", "58 %", "65 %"), ("Affärsmål 2: Husen håller länge", [
         ("Fönsterbyte på Sjöhagaskolan", "Projektenheten", "", "Juni–augusti"),
         ("Relining av stammar i kvarteret Vattentornet", "Projektenheten", "", "Oktober"),
         ("Ny underhållsplan i fastighetssystemet", "Teknikenheten", "Ekonomienheten", "April"),
         ("Fuktmätning i kryputrymmen", "Driftenheten", "", "November"),
         ("Byte av styrsystem för ventilationen i sim- och sporthallen", "Teknikenheten", "Driftenheten", "Juli"),
         ("Fasadrenovering av gamla stadshuset", "Projektenheten", "Länsmuseet", "Maj–september")])),
    ("Ägaren kräver att den köpta energin halveras mellan 2015 och 2030.",
     ("Köpt energi, kWh per kvadratmeter", "131", "122"), ("Affärsmål 3: Halverad energianvändning till 2030", [
         ("Solceller på fyra tak", "Projektenheten", "", "September"),
         ("Lågtempererad fjärrvärme på prov", "Teknikenheten", "Sjöhaga Energi AB", "Hela året"),
         ("Nattvandring för att hitta energitjuvar", "Driftenheten", "Elevråden", "Januari och november"),
         ("Laddplatser vid idrottsplatsen", "Projektenheten", "Gatukontoret", "Juni"),
         ("Energideklarationer för lokaler över 250 kvadratmeter", "Teknikenheten", "", "Mars")])),
    ("Ingen ska skadas eller bli sjuk av sitt arbete.",
     ("Sjukfrånvaro", "4,9 %", "4,0 %"), ("Affärsmål 4: En trygg arbetsgivare", [
         ("Skyddsrond i alla undercentraler", "Driftenheten", "Skyddsombuden", "Maj"),
         ("Introduktionsdag för sommarvikarier", "HR-funktionen", "", "Juni"),
         ("Arbetsmiljöutbildning för chefer", "Dito", "Kommunhälsan", "Oktober")])),
]  # fmt: skip


def _business_plan(path: Path) -> Path:
    contents = [
        "1 Bolaget",
        "2 Ägardirektiv",
        "3 Omvärld",
        "4 Mål och aktiviteter",
        *(f"4.{number} {group[0]}" for number, (_, _, group) in enumerate(_LOCALS, 1)),
        "5 Ekonomi",
    ]
    flow: list[Any] = [
        Spacer(1, 200), Paragraph("Affärsplan 2026", _STYLES["Title"]), Paragraph("Styrelsen, Sjöhaga Lokaler AB", _BODY),
        Paragraph("Fastställd av styrelsen 2025-12-04", _BODY), PageBreak(),
        Paragraph("Innehåll", _STYLES["Heading1"]),
        *(Paragraph(f"{text} {'.' * (90 - len(text))} {3 + (at > 5)}", _CELL) for at, text in enumerate(contents)), PageBreak(),
        Paragraph("1 Bolaget", _STYLES["Heading1"]),
        Paragraph("Sjöhaga Lokaler AB äger och förvaltar 94 fastigheter med skolor, förskolor, idrottshallar och kontor. Bolaget har 47 medarbetare och ägs av Sjöhaga kommun.", _BODY),
        Paragraph("2 Ägardirektiv", _STYLES["Heading1"]),
        Paragraph("Bolaget ska drivas affärsmässigt, ha en soliditet om minst 15 procent och lämna en plan för underhållet varje år.", _BODY),
        Paragraph("3 Omvärld", _STYLES["Heading1"]),
        Paragraph("Antalet barn i förskoleåldern minskar, vilket påverkar behovet av lokaler. Räntan bedöms ligga stilla under året.", _BODY),
        Paragraph("4 Mål och aktiviteter", _STYLES["Heading1"]),
    ]  # fmt: skip
    for number, (text, figure, (goal, rows)) in enumerate(_LOCALS, 1):
        flow += [
            Paragraph(f"4.{number} {goal}", _STYLES["Heading2"]), Paragraph(text, _BODY), Spacer(1, 6),
            _table([("Aktivitet", "Ansvarig", "Samverkan", "Tid"), *rows], (175, 85, 110, 110), "#d9e2f3"), Spacer(1, 8),
            _table([("Nyckeltal", "Utfall 2024", "Mål 2026"), figure], (260, 100, 100), "#f2f2f2"), Spacer(1, 8),
        ]  # fmt: skip
    flow += [
        Paragraph("5 Ekonomi", _STYLES["Heading1"]),
        _table([("Mnkr", "Budget 2026", "Plan 2027"), ("Hyresintäkter", "212", "219"), ("Driftkostnader", "–118", "–121"), ("Resultat efter finansnetto", "9", "10")], (260, 100, 100), "#f2f2f2"),
    ]  # fmt: skip
    foot = _foot("Sjöhaga Lokaler AB – Affärsplan 2026", A4)
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onLaterPages=foot)
    return path


# 2: the care board's sheet printed on its side: the goal once, the tertials crossed, "dito" for owner and others
_CARE: list[Group] = [
    ("Mål 1: Den enskilde har inflytande över sin vardag", [
        ("Genomförandeplan tillsammans med den enskilde inom två veckor", "Hemtjänsten", "Biståndsenheten", "1 2 3"),
        ("Boråd på alla särskilda boenden", "Särskilda boenden", "", "1"),
        ("Utbilda måltidsvärdar", "dito", "Måltidsenheten", "2"),
        ("Bildstöd i den dagliga verksamheten", "LSS-enheten", "Kommunikationsenheten", "2 3"),
        ("Anhörigcafé på kvällstid", "Anhörigcentrum", "Röda Korset", "1 2 3")]),
    ("Mål 2: Vården är säker", [
        ("Läkemedelsgenomgång två gånger per år", "Hälso- och sjukvårdsenheten", "Vårdcentralerna", "1 3"),
        ("Egenkontroll av basala hygienrutiner", "dito", "Vårdhygien", "1 2 3"),
        ("Digital signering av delegerade insatser", "dito", "", "2"),
        ("Avvikelseforum på varje enhet", "Kvalitetsenheten", "", "1 2 3"),
        ("Reservrutin vid strömavbrott", "Kvalitetsenheten", "Beredskapsenheten", "3")]),
    ("Mål 3: Tekniken frigör tid", [
        ("Läkemedelsrobotar till hundra brukare", "Utvecklingsenheten", "Hemtjänsten", "1 2"),
        ("Nyckelfria lås i ordinärt boende", "dito", "dito", "2 3"),
        ("Talstyrd dokumentation på prov", "dito", "IT-enheten", "3")]),
    ("Mål 4: Medarbetarna räcker till", [
        ("Språkombud i alla arbetslag", "Bemanningsenheten", "Komvux", "1"),
        ("Validering av undersköterskor", "dito", "se ovan", "1 2 3"),
        ("Sommarintroduktion i maj", "dito", "", "2")]),
]  # fmt: skip


def _printed_sheet(path: Path) -> Path:
    rows: list[Sequence[str]] = [("Mål", "Aktivitet", "Ansvarig", "Samverkan", "T1", "T2", "T3", "Läge")]
    for goal, actions in _CARE:
        for at, (title, owner, others, marks) in enumerate(actions):
            rows.append(
                ("" if at else goal, title, owner, others, *("x" if each in marks else "" for each in "123"), "")
            )
    rows.append(("Mål 5: Ekonomin är i balans", "–", "–", "–", "", "", "", ""))
    rows.append(("", "Summa aktiviteter", str(sum(len(actions) for _, actions in _CARE)), "", "", "", "", ""))
    foot = _foot("Utskrivet 2026-02-03", landscape(A4))
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(
        [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]), Paragraph("Vård- och omsorgsnämnden, Ekebro kommun", _BODY), Spacer(1, 8),
         _table(rows, (130, 190, 125, 130, 28, 28, 28, 50), "#fff2cc")],
        onFirstPage=foot, onLaterPages=foot)  # fmt: skip
    return path


# 3: saved from Excel as csv, in the code page that Excel takes: half-filled columns, a sum, empty rows last
_WORK: list[tuple[Group, list[tuple[str, str]]]] = [
    (("Mål 1: Kortare väg till jobb", [
        ("Branschdagar för vård och industri", "Jobbcenter", "Arbetsförmedlingen", "mars"),
        ("CV-verkstad varje onsdag", "dito", "", "löpande"),
        ("Matchning mot kommunens vikariepooler", "dito", "HR-avdelningen", "maj"),
        ("Extratjänster i naturvården", "Arbetslivsresurs", "Parkenheten", "april"),
        ("Studiebesök hos tio företag", "Jobbcenter", "Näringslivsenheten", "")]),
     [("60", ""), ("", ""), ("25", ""), ("310", "se mejl från ekonomi 9/1"), ("15", "")]),
    (("Mål 2: Fler fullföljer sina studier", [
        ("Studieverkstad med kvällsöppet", "Komvux", "Biblioteket", "januari"),
        ("Sfi i kombination med undersköterskekurs", "Komvux", "Vård- och omsorgskontoret", "augusti"),
        ("Orienteringskurs i digitala verktyg", "dito", "", ""),
        ("Anpassad utbildning på två orter", "dito", "", "augusti"),
        ("Vägledning på lunchen", "Vägledningscentrum", "", "löpande")]),
     [("80", ""), ("", "statsbidrag sökt"), ("", ""), ("140", ""), ("", "")]),
    (("Mål 3: Unga har en plan", [
        ("Uppsökande arbete enligt aktivitetsansvaret", "Ungdomsteamet", "Gymnasiet", "löpande"),
        ("Sommarjobb för alla i årskurs 9", "dito", "Samtliga kontor", "juni"),
        ("Ungdomstorg en kväll i månaden", "?", "", "september"),
        ("Praktikbank för hela kommunen", "Vägledningscentrum", "Näringslivsenheten", "")]),
     [("90", ""), ("1 450", ""), ("", "vem tar den här?"), ("20", "")]),
]  # fmt: skip


def _saved_csv(path: Path) -> Path:
    lines = ["Verksamhetsplan 2026;;;;;;", "Arbetsmarknads- och vuxenutbildningsnämnden, Västanå kommun;;;;;;", ";;;;;;",
             "Mål;Aktivitet;Ansvarig;Samverkan;Klart;Budget tkr;Notering"]  # fmt: skip
    for (goal, rows), more in _WORK:
        for at, ((title, owner, others, when), (money, note)) in enumerate(zip(rows, more, strict=True)):
            lines.append(";".join(("" if at else goal, title, owner, others, when, money, note)))
    lines += [";;;;Summa;2 190;", ";;;;;;", ";;;;;;"]
    path.write_bytes("\r\n".join(lines).encode("cp1252"))
    return path


# 4: a text file: the board's plan as its secretary keeps it, with lines of owner, others and time below each number
_GUARDIAN: list[Group] = [
    ("Mål 1: Årsräkningarna granskas i tid", [
        ("Granska ärenden med låg risk först", "Granskningsgruppen", "", "31 maj"),
        ("E-tjänst för årsräkning", "se ovan", "IT-enheten", "1 februari"),
        ("Påminnelse per sms den 15 februari", "Administrationen", "", "15 februari"),
        ("Stickprov av var tionde akt", "Granskningsgruppen", "Länsstyrelsen", "30 september")]),
    ("Mål 2: Ställföreträdarna har rätt kunskap", [
        ("Grundkurs för nya gode män", "Rekryteringsgruppen", "Studieförbunden", "mars och oktober"),
        ("Filmer om bankärenden", "se ovan", "", "30 juni"),
        ("Nätverksträff för förvaltare", "se ovan", "Socialkontoret", "november"),
        ("Handbok på lätt svenska", "Administrationen", "", "31 augusti")]),
    ("Mål 3: Nämnden är lätt att nå", [
        ("Telefontid alla vardagar", "Administrationen", "", "från 1 mars"),
        ("Besöksdagar i båda kommunerna", "dito", "Kontaktcenter", "löpande"),
        ("Ny webbplats med vanliga frågor", "dito", "Kommunikationsenheten", "15 maj"),
        ("Enkät till huvudmän och anhöriga", "Kvalitetsansvarig", "", "oktober")]),
]  # fmt: skip


def _text_file(path: Path) -> Path:
    lines = ["VERKSAMHETSPLAN 2026", "Överförmyndarnämnden, Kvarnsjö kommun", "Arbetsexemplar, senast ändrat 20 januari 2026", "",
             "Nämnden har tillsyn över gode män, förvaltare och förmyndare. Antalet ärenden är omkring 640.", ""]  # fmt: skip
    for number, (goal, rows) in enumerate(_GUARDIAN, 1):
        lines += [goal, ""]
        for at, (title, owner, others, when) in enumerate(rows, 1):
            lines += [
                f"{number}.{at} {title}",
                f"    Ansvarig: {owner}",
                f"    Samverkan: {others or '-'}",
                f"    Klart: {when}",
                "    Uppföljning:",
                "",
            ]
    lines += ["Budget", "Nämndens nettobudget är 7,1 miljoner kronor, varav arvoden 4,3 miljoner kronor.", "",
              "Planen följs upp på sammanträdena i maj, september och januari."]  # fmt: skip
    path.write_text("\r\n".join(lines), "utf-8", newline="")
    return path


_each = partial(in_each_format, "seventieth_pages")

PAGES: list[Drawn] = [
    *_each("bolagets affärsplan med innehåll och tabeller över sidslut", answers(group for *_, group in _LOCALS),
           {"pdf": _business_plan}, activities="20", goals="4", year="2026"),
    *_each("utskrivet kalkylblad med kryssade tertial och dito", answers(_CARE), {"pdf": _printed_sheet},
           activities="16", year="2026"),
    *_each("sparat som csv ur Excel med halvfyllda spalter", answers(group for group, _ in _WORK), {"csv": _saved_csv},
           activities="14", goals="3", year="2026"),
    *_each("textfil med rader för ansvarig under varje nummer", answers(_GUARDIAN), {"txt": _text_file},
           activities="12", goals="3", year="2026"),
]  # fmt: skip
