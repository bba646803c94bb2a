# ruff: noqa: E501
"""Plans sent as pdf: a board's long Word plan, an Excel sheet on its side, and cards for the goals (also in Word)."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import docx
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer

from tests.bot.documents.others.sixtyfourth.common import BOLD, CELL, STYLES, Group, each, page_table, shown, wanted
from tests.bot.documents.others.special import Drawn


def _foot(left: str, width: float, canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(56, 28, left)
    canvas.drawRightString(width - 56, 28, f"{document.page}")


_BODY, _H1, _H2 = STYLES["BodyText"], STYLES["Heading1"], STYLES["Heading2"]

_LEADING: list[Group] = [
    ("Kommunmål 1: Kvarnboda är tryggt och förberett", [
        ("Öva kommunens stab två gånger", "A", "Säkerhetsenheten", "Räddningstjänsten", "nov 2027"),
        ("Lagerhålla förbrukningsvaror för tre veckor", "P", "Säkerhetsenheten", "Social omsorg", "sep 2027"),
        ("Medborgarlöfte med polisen", "A", "Säkerhetsenheten", "Polisen", "mars 2027"),
        ("Reservkraft till kommunhuset", "P", "Säkerhetsenheten;Fastighetsenheten", "", "okt 2027"),
        ("Kamerabevakning vid resecentrum", "F", "Kommunjuristen", "Trafikbolaget", "juni 2027")]),
    ("Kommunmål 2: Företagen växer i Kvarnboda", [
        ("En dörr in för företagare", "P", "Näringslivsenheten", "Miljö och bygg", "maj 2027"),
        ("Frukostmöten varje månad utom juli", "A", "Näringslivsenheten", "Företagarföreningen", "dec 2027"),
        ("Planlägga 15 hektar verksamhetsmark vid Norrleden", "P", "Planenheten", "Exploateringsenheten", "dec 2027"),
        ("Dialog före upphandling med lokala leverantörer", "A", "Upphandlingsenheten", "", "löpande"),
        ("Inkubator i det gamla mejeriet", "F", "Näringslivsenheten", "Högskolan", "sep 2027")]),
    ("Nämndmål 1: Invånarna får svar direkt", [
        ("Ett nummer och en adress till hela kommunen", "P", "Kontaktcenter", "Samtliga förvaltningar", "okt 2027"),
        ("Lättläst version av webbplatsens tjugo mest besökta sidor", "A", "Kommunikationsenheten", "", "april 2027"),
        ("Medborgarpanel med 500 deltagare", "P", "Kommunikationsenheten", "Kansliet", "juni 2027"),
        ("Öppet hus i kommunhuset", "A", "Kontaktcenter", "", "sep 2027")]),
    ("Nämndmål 2: Kommunen är en modern arbetsgivare", [
        ("Ledarforum fyra gånger om året", "A", "HR-enheten", "", "dec 2027"),
        ("Nytt system för rekrytering", "P", "HR-enheten", "Digitaliseringsenheten", "aug 2027"),
        ("Heltid som norm i alla verksamheter", "P", "HR-enheten", "Fackliga organisationer", "dec 2027"),
        ("Karriärdag för gymnasister", "A", "HR-enheten;Kommunikationsenheten", "Gymnasieskolan", "feb 2027")]),
]  # fmt: skip
_LEADING_TEXT = (
    "Beredskapen ska klara en störning på minst två veckor. I trygghetsmätningen ska minst 80 procent känna sig trygga.",
    "Kvarnboda ska vara bland de 50 bästa i rankningen av företagsklimatet. Läget 2025 var plats 93.",
    "Minst 75 procent av frågorna ska besvaras vid första kontakten.",
    "Sjukfrånvaron ska vara lägre än 6 procent.",
)
_KINDS = {"P": "Projekt", "A": "Aktivitet", "F": "Förstudie"}


def _leading(path: Path) -> Path:
    flow: list[Any] = [
        Spacer(1, 160), Paragraph("Verksamhetsplan 2027", STYLES["Title"]), Paragraph("Kommunstyrelsen, Kvarnboda kommun", _BODY),
        Paragraph("Dokumenttyp: Plan. Fastställd av: Kommunstyrelsen 2026-12-01 § 201. Gäller till: 2027-12-31.", _BODY),
        PageBreak(), Paragraph("Innehållsförteckning", _H1),
    ]  # fmt: skip
    listed = [("1 Vision", 3), ("2 Kommunstyrelsens uppdrag", 3), ("3 Ekonomi", 3), ("4 Mål och aktiviteter", 4),
              *((f"4.{at} {goal}", 4) for at, (goal, _) in enumerate(_LEADING, 1)),
              ("5 Intern kontroll", 5), ("6 Uppföljning av verksamhetsplan 2026", 5)]  # fmt: skip
    flow += [Paragraph(f"{text} {'.' * (88 - len(text))} {page}", _BODY) for text, page in listed]
    flow += [
        PageBreak(), Paragraph("1 Vision", _H1), Paragraph("Kvarnboda 2035: Nära till allt som betyder något.", _BODY),
        Paragraph("2 Kommunstyrelsens uppdrag", _H1),
        Paragraph("Kommunstyrelsen leder och samordnar kommunens angelägenheter och har uppsikt över övriga nämnder och bolag.", _BODY),
        Paragraph("3 Ekonomi", _H1),
        page_table([("Mnkr", "Budget 2026", "Budget 2027", "Plan 2028"), ("Kommunledning", "41,2", "42,0", "42,9"),
                    ("Näringsliv", "8,4", "9,1", "9,1"), ("Räddningstjänst", "27,7", "28,5", "29,3"),
                    ("Totalt", "77,3", "79,6", "81,3")], (180, 90, 90, 90)),
        PageBreak(), Paragraph("4 Mål och aktiviteter", _H1),
        Paragraph("Kommunstyrelsen arbetar med två av fullmäktiges mål och har två egna nämndmål.", _BODY),
    ]  # fmt: skip
    for at, (goal, rows) in enumerate(_LEADING, 1):
        flow += [Paragraph(f"4.{at} {goal}", _H2), Paragraph(_LEADING_TEXT[at - 1], _BODY), Spacer(1, 4)]
        flow += [page_table([("Aktivitet", "Typ", "Ansvarig", "Samverkan", "Klart"),
                             *((title, _KINDS[kind], shown(units), others, end) for title, kind, units, others, end in rows)],
                            (170, 56, 106, 100, 54)), Spacer(1, 10)]  # fmt: skip
    flow += [
        Paragraph("5 Intern kontroll", _H1),
        page_table([("Risk", "S", "K", "Kontrollmoment"), ("Felaktiga utbetalningar", "2", "4", "Stickprov på 50 fakturor"),
                    ("Handlingar registreras för sent", "3", "2", "Jämförelse av ankomst och registrering")], (200, 30, 30, 226), "#fbe5d6"),
        Paragraph("6 Uppföljning av verksamhetsplan 2026", _H1),
        page_table([("Aktivitet 2026", "Ansvarig", "Utfall 2026"), ("Ny webbplats", "Kommunikationsenheten", "Klar i maj"),
                    ("Handlingsplan för näringslivet", "Näringslivsenheten", "Klar i oktober"),
                    ("Chefshandbok", "HR-enheten", "Flyttad")], (220, 140, 126), "#ededed"),
        Spacer(1, 24), Paragraph("Kommunstyrelsens ordförande ........................ Kommundirektör ........................", _BODY),
    ]  # fmt: skip
    foot = partial(_foot, "Kvarnboda kommun | Verksamhetsplan 2027 | KS 2026/377", A4[0])
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onLaterPages=foot)
    return path


_GREEN: list[list[Group]] = [
    [("Mål 1. God vattenkvalitet i sjöar och vattendrag", [
        ("Tillsyn av 120 enskilda avlopp i Sågsjöns tillrinningsområde", "", "Vatten och avlopp", "", "620 2 3"),
        ("Lantbrukstillsyn med fokus på gödsellagring", "", "Vatten och avlopp", "Länsstyrelsen", "210 1 4"),
        ("Provtagning av badvatten vid nio badplatser", "", "Hälsoskydd", "Fritidskontoret", "90 2 3"),
        ("Informationsbrev till fastigheter med gamla slamavskiljare", "", "Kundstöd", "VA-bolaget", "40 1"),
        ("Spåra källor till fosfor i Hedaån", "", "Miljöstrategi", "Vattenrådet", "160 2 3 4")]),
     ("Mål 2. Säker mat och säkra lokaler", [
        ("Planerade kontroller på 185 livsmedelsanläggningar", "", "Livsmedel", "", "1450 1 2 3 4"),
        ("Projekt om allergener på pizzerior och gatukök", "", "Livsmedel", "Grannkommunerna", "120 3"),
        ("Tillsyn av solarier och tatuerare", "", "Hälsoskydd", "", "110 2"),
        ("Radonmätning i flerbostadshus", "", "Hälsoskydd", "Fastighetsägarna", "140 1 4"),
        ("Besök hos alla nystartade restauranger inom en månad", "", "Livsmedel", "Näringslivskontoret", "95 1 2 3 4")])],
    [("Mål 3. Hedetorp minskar sin klimatpåverkan", [
        ("Energitillsyn på de tio största företagen", "", "Miljöskydd", "Energi- och klimatrådgivningen", "180 2 4"),
        ("Tillsyn av avfall på byggarbetsplatser", "", "Miljöskydd;Bygglov", "", "130 2 3"),
        ("Kontroll av köldmedierapporter", "", "Miljöskydd", "", "75 1 2"),
        ("Kampanj om kemikalier i leksaker", "", "Miljöstrategi", "Förskolorna", "60 4"),
        ("Klimatlöften med föreningar", "", "Miljöstrategi", "Studieförbunden", "85 1 3"),
        ("Digital ansökan om värmepump", "", "Kundstöd", "IT-enheten", "50 1")])],
]  # fmt: skip


def _green(path: Path) -> Path:
    """An Excel sheet printed on its side over two pages: the goal's cell over its rows, hours, crosses in quarters."""
    flow: list[Any] = [Paragraph("<b>Verksamhetsplan 2027 Miljönämnden, Hedetorps kommun</b>", _BODY), Spacer(1, 6)]
    head = ("Nämndens mål", "Aktivitet", "Ansvarig grupp", "Samverkan", "Timmar", "Kv 1", "Kv 2", "Kv 3", "Kv 4")
    hours = 0
    for page, groups in enumerate(_GREEN):
        rows: list[list[Any]] = [list(head)]
        style: list[Any] = [("ALIGN", (4, 1), (-1, -1), "CENTER")]
        for goal, actions in groups:
            style.append(("SPAN", (0, len(rows)), (0, len(rows) + len(actions) - 1)))
            for index, (title, _, units, others, plan) in enumerate(actions):
                time, *quarters = plan.split()
                hours += int(time)
                marks = ["x" if str(quarter) in quarters else "" for quarter in range(1, 5)]
                rows.append([Paragraph(goal, BOLD) if not index else "", title, shown(units), others, time, *marks])
        if page:
            rows.append(["", "Summa timmar", "", "", str(hours), "", "", "", ""])
        flow += [PageBreak()] * bool(page) + [
            page_table(rows, (130, 230, 95, 115, 46, 30, 30, 30, 30), "#d9ead3", *style)
        ]
    flow += [
        Spacer(1, 8),
        Paragraph("Beräknad tillgänglig tid: 3 700 timmar efter avdrag för möten och utbildning.", CELL),
    ]
    foot = partial(_foot, "Miljönämnden VP 2027.xlsx – flik Plan", landscape(A4)[0])
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(flow, onFirstPage=foot, onLaterPages=foot)
    return path


_CARDS: list[tuple[Group, str, str, str]] = [
    (("Nämndmål 1: Fler hushåll försörjer sig själva", [
        ("Jobbspår mot äldreomsorgen", "", "Arbetsmarknadsenheten", "", "april"),
        ("Ekonomisk rådgivning inom två veckor", "", "Budget- och skuldrådgivningen", "", "februari"),
        ("Gemensam kartläggning av arbetsförmåga", "", "Försörjningsenheten", "", "maj"),
        ("Sommarjobb till ungdomar i hushåll med bistånd", "", "Arbetsmarknadsenheten", "", "juni"),
        ("Förenklad återansökan på webben", "", "Försörjningsenheten", "", "oktober")]),
     "Antalet hushåll med långvarigt bistånd har ökat tre år i rad.", "Hushåll med bistånd längre än tio månader", "Högst 140 (2025: 178)"),
    (("Nämndmål 2: Personer med funktionsnedsättning har inflytande", [
        ("Brukarråd på varje gruppbostad", "", "Bostad med särskild service", "", "mars"),
        ("Genomförandeplaner med bildstöd", "", "Bostad med särskild service", "", "september"),
        ("Prova på nytt arbete en vecka per år", "", "Daglig verksamhet", "", "november"),
        ("Digitalt självbestämmande, kurs för stödpedagoger", "", "Utvecklingsteamet", "", "maj"),
        ("Utflyktskalender som deltagarna själva gör", "", "Daglig verksamhet", "", "april")]),
     "Var tredje brukare säger i enkäten att de sällan får bestämma.", "Andel som får bestämma om saker som är viktiga", "Minst 85 % (2025: 71 %)"),
    (("Nämndmål 3: Vården och omsorgen hänger ihop", [
        ("Fast läkarkontakt på alla särskilda boenden", "", "Hälso- och sjukvårdsenheten", "", "juni"),
        ("Dagliga pulsmöten kring utskrivningar", "", "Myndighetsenheten", "", "januari"),
        ("Läkemedelsgenomgång varje år för alla över 75", "", "Hälso- och sjukvårdsenheten", "", "december"),
        ("Palliativa ombud i hemtjänsten", "", "Hemtjänsten", "", "augusti"),
        ("Signering av insatser i mobilen", "", "Utvecklingsteamet", "", "november")]),
     "Återinskrivningar inom 30 dagar är fler än i länet.", "Återinskrivna inom 30 dagar", "Högst 12 % (2025: 17 %)"),
]  # fmt: skip
_CARD_HEAD = ("Verksamhetsplan 2026", "Socialnämnden, Norrsele kommun",
              "Planen består av ett målkort för varje nämndmål. Vision: Tillsammans gör vi vardagen möjlig.")  # fmt: skip


def _card(card: tuple[Group, str, str, str]) -> list[tuple[str, list[str]]]:
    (_, rows), why, measure, target = card
    return [("Varför", [why]), ("Indikator", [measure]), ("Målvärde", [target]),
            ("Aktiviteter", [f"{title} – ansvarig: {units}, klart i {end}" for title, _, units, _, end in rows]),
            ("Följs upp", ["Delårsrapport och årsredovisning"])]  # fmt: skip


def _card_pages(path: Path) -> Path:
    title, board, about = _CARD_HEAD
    flow: list[Any] = [Paragraph(title, STYLES["Title"]), Paragraph(board, _BODY), Paragraph(about, _BODY)]
    for card in _CARDS:
        rows = [[Paragraph(label, BOLD), [Paragraph(f"• {text}" if label == "Aktiviteter" else text, CELL) for text in texts]]
                for label, texts in _card(card)]  # fmt: skip
        flow += [Paragraph(card[0][0], _H2), page_table(rows, (90, 380), "#ffffff"), Spacer(1, 12)]
    flow.append(Paragraph("Nettobudget 2026: 412,6 miljoner kronor.", _BODY))
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=partial(_foot, "Norrsele kommun", A4[0]),
                                                    onLaterPages=partial(_foot, "Norrsele kommun", A4[0]))  # fmt: skip
    return path


def _card_document(path: Path) -> Path:
    title, board, about = _CARD_HEAD
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Norrsele kommun"
    document.add_heading(title, 0)
    document.add_paragraph(board)
    document.add_paragraph(about)
    for card in _CARDS:
        document.add_heading(card[0][0], 2)
        table = document.add_table(rows=0, cols=2, style="Table Grid")
        for label, texts in _card(card):
            left, right = table.add_row().cells
            left.paragraphs[0].add_run(label).bold = True
            right.text = texts[0]
            for text in texts[1:]:
                right.add_paragraph(text)
            if label == "Aktiviteter":
                for paragraph in right.paragraphs:
                    paragraph.style = document.styles["List Bullet"]
    document.add_paragraph("Nettobudget 2026: 412,6 miljoner kronor.")
    document.save(str(path))
    return path


PRINTED: list[Drawn] = [
    *each("kommunstyrelsens plan som pdf ur Word med omslag och innehåll", wanted(_LEADING), {"pdf": _leading}, activities="18",
          year="2027"),
    *each("miljönämndens liggande pdf ur Excel med timmar och kvartal", wanted([group for page in _GREEN for group in page]),
          {"pdf": _green}, activities="16", year="2027"),
    *each("socialnämndens målkort med aktiviteterna i en cell", wanted([group for group, *_ in _CARDS]),
          {"docx": _card_document, "pdf": _card_pages}, activities="15", year="2026"),
]  # fmt: skip
