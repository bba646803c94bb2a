# ruff: noqa: E501
"""What hands add in Word, Excel and print: scorecards, crosses under units, fact boxes, owners told once for a goal."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.shared import Pt
from openpyxl.styles import Alignment, Font
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.sheets import BOLD, CELL, band, head_row, landscape_widths, value_row
from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format, shade, table_of

_STYLES = getSampleStyleSheet()

Group = tuple[str, list[tuple[str, str, str, str]]]
"""A goal and its rows of title, units, collaboration and time."""


def _down(sheet: Any, column: int, first: int, last: int) -> None:
    """A cell merged over its rows."""
    if last > first:
        sheet.merge_cells(start_row=first, end_row=last, start_column=column, end_column=column)


# 1: a scorecard: the perspective, the goal and its measure merged over the rows, the target a number of its own
_SCORE: list[tuple[str, list[tuple[str, str, Any, list[tuple[str, str]]]]]] = [
    ("Invånare", [
        ("Äldre känner sig trygga i sitt hem", "Andel som svarar mycket eller ganska trygg", "92 %", [
            ("Trygghetsringning kvällstid på prov", "Hemtjänst Väst"),
            ("Fallförebyggande träning i grupp", "Rehabenheten"),
            ("Byt ut samtliga trygghetslarm till digitala", "Larm och natt")]),
        ("Vi lyssnar på anhöriga", "Antal anhöriga som fått stöd", 240, [
            ("Öppet hus för anhöriga första söndagen i månaden", "Anhörigcentrum"),
            ("Anhörigombud på varje boende", "Särskilt boende")])]),
    ("Verksamhet", [
        ("Måltiden är dagens höjdpunkt", "Nöjdhet med maten", "80 %", [
            ("Matråd på alla boenden", "Särskilt boende"),
            ("Hembakat varje fredag", "Omsorgsköket"),
            ("Mät nattfasta två gånger", "Sjuksköterskeenheten")]),
        ("Få möter många", "Personal per brukare under 14 dagar", 11, [
            ("Planera om slingorna i norra området", "Hemtjänst Norr"),
            ("Fast omsorgskontakt utses inom en vecka", "Myndighetsenheten")])]),
    ("Medarbetare", [
        ("Fler vill arbeta heltid", "Andel heltidsanställda", "75 %", [
            ("Gemensam bemanning för tre områden", "Bemanningscentralen"),
            ("Språkombud i varje arbetsgrupp", "Kompetenscentrum"),
            ("Schemaläggning med återhämtning i fokus", "Bemanningscentralen")])]),
    ("Ekonomi", [
        ("Pengarna räcker hela året", "Avvikelse mot budget", "0 %", [
            ("Månadsvis genomgång av bemanningsgraden", "Controllerstödet"),
            ("Samordnad inköpsbeställning av skyddsmaterial", "Förvaltningskansliet")])]),
]  # fmt: skip


def _scorecard(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Styrkort"
    sheet["A1"], sheet["A2"] = "Styrkort och verksamhetsplan 2026", "Äldrenämnden, Hedvalla kommun"
    sheet["A1"].font = Font(bold=True, size=16)
    head_row(sheet, 4, ("Perspektiv", "Mål", "Mått", "Målvärde 2026", "Aktiviteter", "Ansvarar"), "FFE699")
    at = 5
    for view, goals in _SCORE:
        top = at
        for goal, measure, value, rows in goals:
            first = at
            for title, unit in rows:
                told = (view if at == top else "", *((goal, measure, value) if at == first else ("", "", "")))
                value_row(sheet, at, (*told, title, unit))
                at += 1
            for column in (2, 3, 4):
                _down(sheet, column, first, at - 1)
        _down(sheet, 1, top, at - 1)
    sheet.cell(at + 1, 1, "Styrkortet följs upp per april, augusti och december. Fastställt av nämnden 2025-12-09.")
    landscape_widths(sheet, (14, 30, 30, 14, 48, 26))
    book.save(path)
    return path


# 2: a coordination union: each effort as a small table with labels to the left
_UNION: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Delmål 1: Unga kommer vidare till studier eller arbete", [
        ("Vägvisaren", "Stödja unga som varken arbetar eller studerar.", "Arbetsmarknadsenheten i Orsbro", "Arbetsförmedlingen", "1 450 tkr"),
        ("Folkhögskolespåret", "Motivationskurs på halvfart med gårdsarbete.", "Tallhedens folkhögskola", "Försäkringskassan", "820 tkr"),
        ("Nattugglan", "Fånga upp unga som vänt på dygnet.", "Socialtjänsten i Lerbäck", "Psykiatrin", "390 tkr")]),
    ("Delmål 2: Parterna möts i en gemensam rehabilitering", [
        ("Rehabkoordinator på vårdcentral", "Korta tiden från sjukskrivning till plan.", "Närvården Söder", "Försäkringskassan", "1 100 tkr"),
        ("Gemensamma bedömningsteam", "Ett bord, fyra parter, en plan.", "Förbundskansliet", "Samtliga parter", "260 tkr"),
        ("Grön rehab på Östanå", "Trädgård och skog som första steg tillbaka.", "Östanå naturbruk", "Närvården Söder", "975 tkr")]),
    ("Delmål 3: Kunskapen om samverkan växer", [
        ("Lunchseminarier för handläggare", "Sex seminarier om varandras regelverk.", "Förbundskansliet", "Högskolan", "45 tkr"),
        ("Följeforskning av Vägvisaren", "Ta reda på vad som fungerar och för vem.", "Högskolan i Mellanbygd", "Förbundskansliet", "300 tkr"),
        ("Processstöd till lokala grupper", "Stöd i att leda samverkan över gränser.", "Förbundskansliet", "Lokala samverkansgrupper", "180 tkr")]),
]  # fmt: skip


def _fact_tables(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Samordningsförbundet Fem Åar"
    document.add_heading("Verksamhetsplan med budget 2026", 0)
    document.add_paragraph("Samordningsförbundet Fem Åar")
    document.add_paragraph(
        "Förbundet bildades 2009 av fyra kommuner, regionen, Försäkringskassan och Arbetsförmedlingen. Medlemmarna "
        "tillför 5,9 miljoner kronor för 2026. Nedan beskrivs de insatser som styrelsen har beviljat medel."
    )
    for goal, rows in _UNION:
        document.add_heading(goal, 1)
        for name, aim, owner, others, money in rows:
            table = table_of(document, [("Insats", name), ("Syfte", aim), ("Insatsägare", owner),
                                        ("Samverkanspart", others), ("Beviljat 2026", money)])  # fmt: skip
            for row in table.rows:
                row.cells[0].paragraphs[0].runs[0].bold = True
                shade(row.cells[0], "E2EFDA")
            document.add_paragraph()
    document.add_heading("Budget", 1)
    headed_table(document, [("Post", "Tkr"), ("Insatser", "5 520"), ("Kansli och styrelse", "380")])
    document.save(str(path))
    return path


# 3: an export of a tree: goals and their measures to the left, the activities one step in
_TREE: list[tuple[str, list[str], list[tuple[str, str, str, str]]]] = [
    ("Besökaren stannar längre i Stensvik", ["Antal gästnätter", "Nöjd besökare-index"], [
        ("Vandringsled runt Inre fjärden", "Fritid och friluft", "Markägarna", "2026-05-31"),
        ("Vinterprogram i fästningen", "Kulturarvsenheten", "Fästningens vänner", "2026-11-01"),
        ("Cykeluthyrning vid stationen", "Besöksnäringen", "", "2026-06-15"),
        ("Skyltprogram på fyra språk", "Besöksnäringen", "Gata och trafik", "2026-09-30")]),
    ("Alla barn får prova en kulturform", ["Andel elever i kulturskolan"], [
        ("Instrumentkaravan i årskurs 2", "Kulturskolan", "Grundskolan", "2026-10-31"),
        ("Kör utan nivåkrav", "Kulturskolan", "", "2026-09-01"),
        ("Dans på lovet i Hagaparken", "Ungdomsenheten", "Studieförbunden", "2026-07-10"),
        ("Bild och form för elever med intellektuell funktionsnedsättning", "Kulturskolan", "Anpassad skola", "2026-08-20")]),
    ("Föreningslivet är självständigt och starkt", ["Antal aktiva föreningar", "Andel flickor i bidragsberättigad verksamhet"], [
        ("Nya regler för lokalbidrag", "Fritid och friluft", "Föreningsrådet", "2026-04-30"),
        ("Bokningssystem med öppna tider", "Anläggningsenheten", "IT-avdelningen", "2026-08-31"),
        ("Nyckelfri ishall", "Anläggningsenheten", "", "2026-10-01")]),
    ("Biblioteket är kommunens vardagsrum", ["Besök per invånare"], [
        ("Meröppet i Torpa och Näs", "Biblioteksenheten", "", "2026-03-01"),
        ("Verkstad för lagning och återbruk", "Biblioteksenheten", "Återvinningscentralen", "2026-09-15"),
        ("Digitalt först för seniorer", "Biblioteksenheten", "Pensionärsföreningarna", "2026-12-31"),
        ("Lokalhistoriska rummet öppnar igen", "Kulturarvsenheten", "Hembygdsföreningen", "2026-05-17")]),
]  # fmt: skip


def _tree(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Planeringsvy"
    sheet["A1"] = "Verksamhetsplan 2026 Kultur- och fritidsnämnden, Stensviks kommun"
    sheet["A2"] = "Utskriven 2026-01-19 08:42"
    head_row(
        sheet, 4, ("Mål", "Mätetal", "Aktivitet", "Ansvarig enhet", "Samverkar med", "Slutdatum", "Status"), "BDD7EE"
    )
    at = 5
    for goal, measures, rows in _TREE:
        sheet.cell(at, 1, goal).font = Font(bold=True)
        at += 1
        for text in measures:
            sheet.cell(at, 2, text).font = Font(italic=True)
            sheet.row_dimensions[at].outlineLevel = 1
            at += 1
        for title, unit, others, end in rows:
            for column, value in enumerate((title, unit, others or None, end, "Ej påbörjad"), 3):
                sheet.cell(at, column, value)
            sheet.row_dimensions[at].outlineLevel = 1
            at += 1
    sheet.freeze_panes = "A5"
    landscape_widths(sheet, (42, 44, 58, 24, 26, 14, 14))
    book.save(path)
    return path


# 4: an export in the old character set: type in words, owner and participants, dates
_EXPORT: list[tuple[str, list[tuple[str, str, str, str, str, str]]]] = [
    ("Kommunen är öppen och lätt att nå", [
        ("Svar inom ett dygn på alla e-postfrågor", "Aktivitet", "Kontaktcenter", "", "2026-01-12", "2026-12-18"),
        ("E-tjänst för hyra av lokal", "Projekt", "Digitaliseringsenheten", "Fritidskontoret", "2026-02-02", "2026-06-26"),
        ("Sändning av fullmäktige med direkttextning", "Projekt", "Kansliet", "Digitaliseringsenheten", "2026-03-02", "2026-09-28"),
        ("Ny söktjänst för diariet", "Förstudie", "Arkivet", "Kansliet", "2026-04-13", "2026-10-30"),
        ("Medborgardialog om översiktsplanen", "Aktivitet", "Strategisk planering", "Kommunikation", "2026-08-17", "2026-11-13")]),
    ("Kommunen är en attraktiv arbetsgivare", [
        ("Introduktion för alla nyanställda; digital och på plats", "Aktivitet", "HR", "", "2026-01-19", "2026-12-11"),
        ("Chefsprogram omgång två", "Aktivitet", "HR", "Samtliga förvaltningar", "2026-02-09", "2026-11-27"),
        ("Nytt system för rehabärenden", "Projekt", "HR", "Digitaliseringsenheten", "2026-03-16", "2026-12-31"),
        ("Friskvårdsbidrag i app", "Förstudie", "Löneenheten", "Upphandling", "2026-05-04", "2026-09-18")]),
    ("Ekonomin är i balans och tål en nedgång", [
        ("Långtidsprognos till 2040", "Aktivitet", "Ekonomi", "Strategisk planering", "2026-01-26", "2026-04-24"),
        ("Inventera avtal som saknar uppföljning", "Aktivitet", "Upphandling", "", "2026-02-16", "2026-05-29"),
        ("Automatisk kontering av fakturor", "Projekt", "Ekonomi", "Digitaliseringsenheten", "2026-04-07", "2026-11-20"),
        ("Lokalbanken: lediga ytor i våra hus", "Förstudie", "Fastighet", "Ekonomi", "2026-08-24", "2026-12-04")]),
    ("Kommunen kan hantera en kris", [
        ("Trygghetspunkter bemannas och övas", "Aktivitet", "Säkerhet", "Frivilliga resursgruppen", "2026-03-09", "2026-10-16"),
        ("Reservkraft till kommunhuset", "Projekt", "Fastighet", "Säkerhet", "2026-04-20", "2026-12-18"),
        ("Öva ledning utan internet", "Aktivitet", "Säkerhet", "Samtliga förvaltningar", "2026-09-21", "2026-10-02")]),
]  # fmt: skip


def _old_export(path: Path) -> Path:
    with path.open("w", encoding="cp1252", newline="") as file:
        out = csv.writer(file, delimiter=";", quoting=csv.QUOTE_MINIMAL, lineterminator="\r\n")
        out.writerow(["Verksamhetsplan 2026 Kommunstyrelsen, Mårtensfors kommun"])
        out.writerow([])
        out.writerow(
            [
                "Id",
                "Överordnat mål",
                "Rubrik",
                "Typ",
                "Ägare (org.enhet)",
                "Medverkande",
                "Startdatum",
                "Slutdatum",
                "Kommentar",
            ]
        )
        number = 1040
        for goal, rows in _EXPORT:
            for title, kind, unit, others, start, end in rows:
                number += 3
                out.writerow([number, goal, title, kind, unit, others, start, end, ""])
    return path


# 5: a lying page in print: two header rows, the goal as a band over the width, the header on each page
_LYING: list[Group] = [
    ("Mål 1: Havet och sjöarna mår bra", [
        ("Åtgärdsplan för Sörviken med prioriterade delavrinningsområden", "Vattenenheten", "LRF", "jan|maj"),
        ("Båtbottentvätt i två hamnar", "Hamn och sjö", "Båtunionen", "mars|aug"),
        ("Tillsyn av dagvatten från industriområden", "Miljötillsyn", "VA-bolaget", "april|okt"),
        ("Återskapa lekgrund för gädda", "Vattenenheten", "Sportfiskarna", "feb|juni")]),
    ("Mål 2: Luften är ren där barn vistas", [
        ("Mät partiklar vid sex förskolor", "Luft och buller", "Förskolan", "jan|dec"),
        ("Kampanj mot tomgångskörning", "Klimatkommunikation", "Skolorna", "sept|okt"),
        ("Informera om vedeldning i tätort", "Luft och buller", "Sotarna", "okt|nov")]),
    ("Mål 3: Maten är säker", [
        ("Kontroll av allergener på restauranger", "Livsmedelskontrollen", "", "feb|sept"),
        ("Särskild satsning på kosttillskott i e-handel", "Livsmedelskontrollen", "Livsmedelsverket", "april|nov"),
        ("Startmöte för nya livsmedelsföretagare", "Livsmedelskontrollen", "Näringslivskontoret", "mars|dec"),
        ("Dricksvatten hos små producenter", "Miljötillsyn", "", "maj|aug")]),
    ("Mål 4: Kommunen minskar sin klimatpåverkan", [
        ("Koldioxidbudget för varje nämnd", "Klimatkommunikation", "Ekonomikontoret", "jan|mars"),
        ("Energirådgivning på plats i byarna", "Klimatkommunikation", "Energikontoret", "feb|nov"),
        ("Kemikalieplan för förskola och skola", "Miljöstrategi", "Inköp", "mars|okt"),
        ("Naturvärdesinventera kommunens skog", "Miljöstrategi", "Skogsförvaltaren", "maj|sept"),
        ("Bekämpa parkslide i tio parker", "Miljöstrategi", "Park", "april|sept")]),
]  # fmt: skip


def _lying_foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(50, 25, "Miljönämnden, Sörvikens kommun – Verksamhetsplan 2027")
    canvas.drawRightString(landscape(A4)[0] - 50, 25, f"Sida {document.page}")


def _lying_page(path: Path) -> Path:
    body: list[list[Any]] = [
        [Paragraph(text, BOLD) for text in ("Nr", "Aktivitet", "Genomförande", "", "Tid", "", "Utfall")],
        [Paragraph(text, BOLD) for text in ("", "", "Ansvarig", "Medverkar", "Start", "Klart", "")],
    ]
    look: list[tuple[Any, ...]] = [
        ("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("SPAN", (2, 0), (3, 0)), ("SPAN", (4, 0), (5, 0)), ("SPAN", (0, 0), (0, 1)), ("SPAN", (1, 0), (1, 1)),
        ("SPAN", (6, 0), (6, 1)), ("BACKGROUND", (0, 0), (-1, 1), colors.lightgrey),
    ]  # fmt: skip
    number = 0
    for goal, rows in _LYING:
        look += [
            ("SPAN", (0, len(body)), (-1, len(body))),
            ("BACKGROUND", (0, len(body)), (-1, len(body)), colors.honeydew),
        ]
        body.append([Paragraph(goal, BOLD), "", "", "", "", "", ""])
        for title, unit, others, time in rows:
            number += 1
            body.append([Paragraph(text, CELL) for text in (str(number), title, unit, others, *time.split("|"), "")])
    table = Table(body, colWidths=[32, 290, 130, 125, 52, 52, 60], repeatRows=2)
    table.setStyle(TableStyle(look))
    flow = [Paragraph("Verksamhetsplan 2027", _STYLES["Title"]), Paragraph("Miljönämnden, Sörvikens kommun", _STYLES["BodyText"]),
            Paragraph("Kolumnen Utfall fylls i vid uppföljningen.", _STYLES["BodyText"]), Spacer(1, 8), table]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=landscape(A4), leftMargin=50, rightMargin=50).build(
        flow, onFirstPage=_lying_foot, onLaterPages=_lying_foot
    )
    return path


# 6: Word: what things are like, what is done in points, and one owner told last for the whole goal
_ONE_OWNER: list[tuple[str, str, list[str], str]] = [
    ("Mål 1: Nyanlända kommer snabbt in i samhället",
     "Under 2025 tog kommunen emot 64 personer. Mediantiden till första praktik var 14 månader.",
     ["Samhällsorientering på kvällstid", "Språkcafé i samtliga kommundelar", "Faddrar från föreningslivet",
      "Kartläggning av yrkeserfarenhet inom 30 dagar"], "Integrationsenheten"),
    ("Mål 2: Ingen ska behöva försörjningsstöd länge",
     "I genomsnitt 118 hushåll fick försörjningsstöd varje månad.",
     ["Jobbcoach från första besöket", "Digital ansökan med mobilt id", "Budgetrådgivning till alla med skulder"],
     "Försörjningsenheten"),
    ("Mål 3: Barn i utsatta familjer får stöd tidigt",
     "Antalet orosanmälningar ökade med nio procent jämfört med året innan.",
     ["Familjebehandlare på varje skola", "Samtalsgrupper för barn i skilda hem", "Utökad öppen förskola i Norra Gärdet"],
     "Barn och familj"),
    ("Mål 4: Våld i nära relationer upptäcks",
     "Femton personer placerades i skyddat boende.",
     ["Rutin för att ställa frågor om våld", "Utbildning av fritidsledare", "Samtalsmottagning för den som utövar våld"],
     "Stöd och skydd"),
]  # fmt: skip


def _owner_last(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Verksamhetsplan 2026 | Socialnämnden | Sida 1"
    title = document.add_paragraph().add_run("Verksamhetsplan 2026")
    title.bold, title.font.size = True, Pt(24)
    document.add_paragraph("Socialnämnden, Gärdsjö kommun")
    document.add_heading("Nämndens uppdrag", 1)
    document.add_paragraph("Nämnden svarar för individ- och familjeomsorg samt integration. Planen har fyra mål.")
    for goal, now, rows, unit in _ONE_OWNER:
        document.add_heading(goal, 1)
        document.add_heading("Så ser det ut i dag", 2)
        document.add_paragraph(now)
        document.add_heading("Det här gör vi under året", 2)
        for text in rows:
            document.add_paragraph(text, style="List Bullet")
        last = document.add_paragraph()
        last.add_run("Ansvarig för samtliga aktiviteter: ").bold = True
        last.add_run(unit)
    document.add_heading("Intern kontroll", 1)
    document.add_paragraph("Nämnden beslutar om en särskild plan för intern kontroll i februari.")
    document.save(str(path))
    return path


# 7: units as columns: A for the one that answers, M for the one that takes part
_CROSS_UNITS = ("Plan", "Bygglov", "Mark", "Gata", "GIS")
_CROSS: list[Group] = [
    ("Mål 1: Fler bostäder byggs", [
        ("Detaljplan för kvarteret Svarvaren", "Plan", "Mark", ""), ("Tomtkö med poäng", "Mark", "", ""),
        ("Bygglov inom sex veckor för villor", "Bygglov", "", ""), ("Markanvisning vid stationen", "Mark", "Plan", ""),
        ("Förtätningskarta över centrum", "GIS", "Plan", "")]),
    ("Mål 2: Vägarna är säkra för barn", [
        ("Gångbana till Ekskolan", "Gata", "Mark", ""), ("Hastighetsdämpning på Storgatan", "Gata", "", ""),
        ("Trafikmängder på öppen karta", "GIS", "Gata", ""), ("Cykelparkering vid badhuset", "Gata", "", "")]),
    ("Mål 3: Handläggningen är digital", [
        ("Skanna bygglovsarkivet 1960–1985", "Bygglov", "GIS", ""), ("Digitala detaljplaner enligt nationell standard", "Plan", "GIS", ""),
        ("Grävtillstånd som e-tjänst", "Gata", "", ""), ("Drönarfoto av tätorterna", "GIS", "", ""),
        ("Påminnelse före slutbesked", "Bygglov", "", "")]),
]  # fmt: skip


def _who_does_what(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Vem gör vad"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026", "Byggnadsnämnden, Valdinge kommun"
    sheet["A3"] = "A = ansvarar, M = medverkar"
    head_row(sheet, 5, ("Aktivitet", *_CROSS_UNITS, "Klart"), "F8CBAD")
    for column in range(2, 7):
        sheet.cell(5, column).alignment = Alignment(text_rotation=90)
    at = 6
    for goal, rows in _CROSS:
        band(sheet, at, goal, 7, "FCE4D6")
        at += 1
        for number, (title, unit, others, _) in enumerate(rows):
            marks = ("A" if name == unit else "M" if name == others else "" for name in _CROSS_UNITS)
            value_row(sheet, at, (title, *marks, ("mars", "juni", "okt", "dec")[number % 4]))
            at += 1
    landscape_widths(sheet, (50, 6, 6, 6, 6, 6, 10))
    book.save(path)
    return path


# 8: print without rules: only a line under the header, the last goal's heading left at the foot of the page before its table
_PLAIN: list[Group] = [
    ("Mål 1: Patienten är delaktig", [
        ("Skriftlig sammanfattning efter varje läkarbesök", "Medicinkliniken", "", "1 april"),
        ("Patientforum på tre sjukhus", "Patientnämndens kansli", "", "15 maj"),
        ("Tolk via skärm dygnet runt", "Akutkliniken", "", "1 juni"),
        ("Egen provtagning hemma vid kronisk njursjukdom", "Njurmottagningen", "", "30 september")]),
    ("Mål 2: Vården är säker", [
        ("Dubbelkontroll av läkemedel till barn", "Barnkliniken", "", "1 mars"),
        ("Hygienronder på samtliga vårdavdelningar", "Vårdhygien", "", "31 december"),
        ("Gemensam analys av trycksår", "Kvalitetsstaben", "", "15 oktober"),
        ("Träning i simulerad förlossning", "Kvinnokliniken", "", "30 november")]),
    ("Mål 3: Resurserna används rätt", [
        ("Flytta enklare operationer till Östra sjukhuset", "Kirurgkliniken", "", "1 september"),
        ("Samla in oanvänt förbrukningsmaterial", "Sjukhusservice", "", "30 juni"),
        ("Produktionsplan för röntgen", "Röntgenkliniken", "", "15 februari"),
        ("Minska hyrpersonal på nätter", "Bemanningsenheten", "", "31 december")]),
    ("Mål 4: Medarbetarna utvecklas", [
        ("Betald specialistutbildning för tjugo sjuksköterskor", "HR-staben", "", "1 september"),
        ("Rotation mellan sjukhusen för nya undersköterskor", "Bemanningsenheten", "", "31 oktober"),
        ("Forskningstid för AT-läkare", "Forskningsenheten", "", "1 februari"),
        ("Reflektionsgrupper efter svåra vårdförlopp", "Sjukhuskyrkan", "", "löpande")]),
]  # fmt: skip


def _no_rules(path: Path) -> Path:
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Sjukhusstyrelsen, Region Norrsjö", _STYLES["BodyText"]),
        Paragraph("Styrelsen ansvarar för tre sjukhus med sammanlagt 412 vårdplatser. Målen gäller hela mandatperioden.", _STYLES["BodyText"]),
    ]  # fmt: skip
    for goal, rows in _PLAIN:
        flow.append(Paragraph(goal, _STYLES["Heading2"]))
        body = [[Paragraph(text, BOLD) for text in ("Aktivitet", "Ansvarig", "Klar senast")]]
        body += [[Paragraph(text, CELL) for text in (title, unit, end)] for title, unit, _, end in rows]
        table = Table(body, colWidths=[250, 140, 90], repeatRows=1)
        table.setStyle(TableStyle([("LINEBELOW", (0, 0), (-1, 0), 1, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                                   ("BOTTOMPADDING", (0, 1), (-1, -1), 12)]))  # fmt: skip
        flow += [table, Spacer(1, 22)]
    flow += [Paragraph("Uppföljning", _STYLES["Heading2"]),
             Paragraph("Sjukhusdirektören lämnar en rapport till styrelsen vid varje ordinarie sammanträde.", _STYLES["BodyText"])]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_region_foot, onLaterPages=_region_foot)
    return path


def _region_foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(72, A4[1] - 40, "Region Norrsjö")
    canvas.drawRightString(A4[0] - 72, A4[1] - 40, "Dnr SS 2025-00731")
    canvas.drawCentredString(A4[0] / 2, 30, f"{document.page}")


# 9: the council's goal merged over the board's, states for each tertial, a guide and a count in sheets of their own
_TWO_LEVELS: list[tuple[str, list[tuple[str, list[tuple[str, str, str, str]]]]]] = [
    ("En skola för alla", [
        ("Eleverna trivs och är närvarande", [
            ("Närvaroteam på högstadiet", "Projekt", "Elevhälsan", "Socialtjänsten"),
            ("Vuxna i korridoren på rasterna", "Aktivitet", "Högstadiet", ""),
            ("Elevenkät varje termin", "Aktivitet", "Kvalitetsenheten", "Elevråden"),
            ("Skolgårdar för rörelse i Mo och Byn", "Projekt", "Lokalplaneringen", "Parkenheten")]),
        ("Alla elever når läsflyt i årskurs 3", [
            ("Läsutvecklingsschema i alla klasser", "Aktivitet", "Lågstadiet", ""),
            ("Bemannade skolbibliotek", "Projekt", "Skolbiblioteken", "Folkbiblioteket"),
            ("Fortbildning för speciallärare", "Aktivitet", "Elevhälsan", "Universitetet")])]),
    ("En ort att växa i", [
        ("Förskolan finns nära hemmet", [
            ("Ny förskola i Ängsbacken", "Projekt", "Lokalplaneringen", "Fastighet"),
            ("Nattomsorg under ett provår", "Projekt", "Förskolan", ""),
            ("Gemensam kö för kommunala och fristående förskolor", "Aktivitet", "Antagningen", "Fristående huvudmän")]),
        ("Gymnasiet leder till jobb", [
            ("Lärlingsplatser på vårdprogrammet", "Aktivitet", "Gymnasiet", "Äldreomsorgen"),
            ("Yrkesmässa i sporthallen", "Aktivitet", "Studievägledningen", "Näringslivet"),
            ("Teknikcollege med grannkommunen", "Projekt", "Gymnasiet", "Vuxenutbildningen")])]),
    ("En hållbar ekonomi", [
        ("Resurserna följer eleven", [
            ("Ny modell för tilläggsbelopp", "Aktivitet", "Ekonomistöd", "Elevhälsan"),
            ("Samordna skolskjutsar över dagen", "Projekt", "Skolskjutsen", "Kollektivtrafiken"),
            ("Minska svinnet i skolköken", "Aktivitet", "Måltidsenheten", "")])]),
]  # fmt: skip


def _two_levels(path: Path) -> Path:
    book = openpyxl.Workbook()
    guide = book.worksheets[0]
    guide.title = "Läs mig"
    for line in ("Så fyller du i", "Varje enhet fyller i kolumnerna T1, T2 och T3 på fliken Plan 2026.",
                 "Skriv G för grönt, Y för gult eller R för rött.", "Frågor ställs till kvalitetsenheten."):  # fmt: skip
        guide.append([line])
    sheet = book.create_sheet("Plan 2026")
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026", "Utbildningsnämnden, Byholma kommun"
    head_row(
        sheet,
        4,
        ("Fullmäktiges mål", "Nämndens mål", "Aktivitet", "Typ", "Ansvarig enhet", "Samverkan", "T1", "T2", "T3"),
        "D9E1F2",
    )
    at = 5
    units: dict[str, int] = {}
    for council, goals in _TWO_LEVELS:
        top = at
        for goal, rows in goals:
            first = at
            for title, kind, unit, others in rows:
                units[unit] = units.get(unit, 0) + 1
                value_row(
                    sheet,
                    at,
                    (council if at == top else "", goal if at == first else "", title, kind, unit, others, "", "", ""),
                )
                at += 1
            _down(sheet, 2, first, at - 1)
        _down(sheet, 1, top, at - 1)
    landscape_widths(sheet, (24, 32, 46, 12, 22, 22, 5, 5, 5))
    sums = book.create_sheet("Antal per enhet")
    sums.append(["Enhet", "Antal"])
    for unit, number in units.items():
        sums.append([unit, number])
    book.save(path)
    return path


# 10: Word: the goals in a list first, then a table for each unit that points back to them
_GOALS = {
    "Mål 1": "Boendet är tryggt och prisvärt",
    "Mål 2": "Husen är energisnåla",
    "Mål 3": "Hyresgästen har inflytande",
}
_UNITS: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("Kundservice", [
        ("Trygghetsvandring i varje bostadsområde", "Mål 1", "oktober"), ("Bosociala samtal vid sen hyra", "Mål 1", "löpande"),
        ("Husvärdar med fasta telefontider", "Mål 3", "mars"), ("Välkomstpaket på lätt svenska", "Mål 3", "maj")]),
    ("Drift och skötsel", [
        ("Byt armaturer i trapphus och källare", "Mål 2", "november"), ("Injustera värmen i kvarteret Lärkan", "Mål 2", "februari"),
        ("Låsbara cykelrum på Solrosvägen", "Mål 1", "juni"), ("Odlingslådor som hyresgästerna sköter", "Mål 3", "april")]),
    ("Nybyggnad", [
        ("Solceller på åtta tak", "Mål 2", "september"), ("Inflyttning i seniorhuset Almen", "Mål 1", "augusti"),
        ("Samråd med hyresgäster inför stambyten", "Mål 3", "september")]),
    ("Ekonomi och uthyrning", [
        ("Ny hyressättning efter standard", "Mål 1", "december"), ("Individuell mätning av varmvatten", "Mål 2", "december"),
        ("Omröstning om utemiljöpengar", "Mål 3", "maj")]),
]  # fmt: skip


def _points_back(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Stiftelsen Bruksbostäder, Hammarnäs kommun")
    document.add_heading("Styrelsens mål", 1)
    for number, goal in _GOALS.items():
        document.add_paragraph(f"{number}: {goal}")
    document.add_heading("Avdelningarnas aktiviteter", 1)
    document.add_paragraph("Under varje avdelning står de aktiviteter som avdelningen ansvarar för.")
    for unit, rows in _UNITS:
        document.add_heading(unit, 2)
        headed_table(document, [("Aktivitet", "Bidrar till", "Färdigt"), *rows])
    document.add_heading("Beslut", 1)
    document.add_paragraph("Planen fastställdes av styrelsen den 4 december 2025.")
    document.save(str(path))
    return path


_each = partial(in_each_format, "fortyfirst_drawn")


def _all(groups: Sequence[Group]) -> list[Wanted]:
    return [
        wanted
        for goal, rows in groups
        for wanted in expects(goal, [(title, "", unit, others) for title, unit, others, _ in rows], "*")
    ]


FORTYFIRST: list[Drawn] = [
    *_each("styrkort med sammanslagna perspektiv, mål och mått", [
        Wanted(goal, title, "", (unit,), "", "*") for _, goals in _SCORE for goal, _, _, rows in goals for title, unit in rows],
           {"xlsx": _scorecard}, activities="15", year="2026"),
    *_each("en faktatabell för varje insats", [
        Wanted(goal, title, "", (unit,), others, "*") for goal, rows in _UNION for title, _, unit, others, _ in rows],
           {"docx": _fact_tables}, activities="9", year="2026"),
    *_each("trädvy med mätetal mellan mål och aktiviteter", [
        Wanted(goal, title, "", (unit,), others, "*") for goal, _, rows in _TREE for title, unit, others, _ in rows],
           {"xlsx": _tree}, activities="15", year="2026"),
    *_each("export i gammal teckentabell med typen i ord", [
        Wanted(goal, title, kind[0], (unit,), others, "*") for goal, rows in _EXPORT for title, kind, unit, others, _, _ in rows],
           {"csv": _old_export}, activities="16", year="2026"),
    *_each("liggande sida med två rubrikrader", _all(_LYING), {"pdf": _lying_page}, activities="16", year="2027"),
    *_each("en ansvarig sist för hela målet", [
        Wanted(goal, title, "", (unit,), "", "*") for goal, _, rows, unit in _ONE_OWNER for title in rows],
           {"docx": _owner_last}, activities="13", year="2026"),
    *_each("enheter i spalter med A och M", _all(_CROSS), {"xlsx": _who_does_what}, activities="14", year="2026"),
    *_each("tabell utan linjer", _all(_PLAIN), {"pdf": _no_rules}, activities="16", year="2026"),
    *_each("fullmäktiges och nämndens mål bredvid varandra", [
        Wanted(goal, title, kind[0], (unit,), others, "*")
        for _, goals in _TWO_LEVELS for goal, rows in goals for title, kind, unit, others in rows],
           {"xlsx": _two_levels}, activities="16", year="2026"),
    *_each("avdelningens tabell pekar på målets nummer", [
        Wanted(f"{number}: {_GOALS[number]}", title, "", (unit,), "", "*") for unit, rows in _UNITS for title, number, _ in rows],
           {"docx": _points_back}, activities="14", year="2026"),
]  # fmt: skip
