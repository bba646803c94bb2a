# ruff: noqa: E501
"""What layout and habit tell: indents, bold lead-ins, bands for units, a table for each unit, months and quarters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.shared import Cm, Pt
from openpyxl.styles import Font, PatternFill
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.sheets import BOLD, CELL, band, head_row, landscape_widths, value_row
from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format, shade, turned

_STYLES = getSampleStyleSheet()
_SMALL = ParagraphStyle("small", parent=CELL, fontSize=8, leading=10)

Group = tuple[str, list[tuple[str, str, str, str]]]
"""A goal and its rows of title, units, collaboration and time."""


def _widths(sheet: Any, widths: Sequence[float]) -> None:
    landscape_widths(sheet, widths)
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


# 1: a region's list in Word: a point for the activity, points further in for who, with whom and when
_NEAR: list[Group] = [
    ("Mål 1: Vården finns nära", [
        ("Hembesöksteam för sköra äldre i hela länet", "Närsjukvården", "Kommunernas hemsjukvård", "juni 2026"),
        ("Mobil provtagning i Nordanbygden", "Laboratoriemedicin", "", "mars 2026"),
        ("Fast läkarkontakt till alla med fler än tre kroniska sjukdomar", "Primärvården", "", "december 2026"),
        ("Digitala återbesök vid sex kliniker", "E-hälsostaben", "Klinikcheferna", "oktober 2026")]),
    ("Mål 2: Ingen väntar i onödan", [
        ("Gemensam väntelista för höft- och knäoperationer", "Ortopedkliniken", "Operationsservice", "april 2026"),
        ("Kvällsmottagning för gråstarr", "Ögonkliniken", "", "september 2026"),
        ("Direktbokning från vårdcentral till röntgen", "Bild- och funktionsmedicin", "Primärvården", "maj 2026")]),
    ("Mål 3: Unga får hjälp tidigt", [
        ("En väg in för psykisk ohälsa", "Barn- och ungdomspsykiatrin", "Elevhälsan i kommunerna", "augusti 2026"),
        ("Ungdomsmottagning på distans", "Kvinnohälsovården", "", "februari 2026"),
        ("Föräldrakurser om sömn och skärm", "Barnhälsovården", "Familjecentralerna", "november 2026")]),
    ("Mål 4: Läkemedel används klokt", [
        ("Genomgång av läkemedel vid inskrivning", "Läkemedelsstaben", "", "hela året"),
        ("Minska utskrivningen av bredspektrumantibiotika", "Stramagruppen", "Primärvården", "hela året"),
        ("Retur av oanvända läkemedel på vårdcentralerna", "Miljöstaben", "Apoteken", "oktober 2026")]),
]  # fmt: skip


def _nested_list(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Region Vänerdal | Dnr HSN 2025/418"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Hälso- och sjukvårdsnämnden, Region Vänerdal")
    document.add_paragraph("Antagen av nämnden den 10 december 2025, § 112")
    document.add_heading("Inledning", 1)
    document.add_paragraph(
        "Nämnden ansvarar för att länets 187 000 invånare får den hälso- och sjukvård de behöver. Planen utgår från "
        "regionfullmäktiges budget och pekar ut det som ska förändras under året. Den löpande vården beskrivs inte här."
    )
    document.add_heading("Mål och aktiviteter", 1)
    for goal, rows in _NEAR:
        document.add_heading(goal, 2)
        for title, unit, others, end in rows:
            document.add_paragraph(title, style="List Bullet")
            document.add_paragraph(f"Ansvarig: {unit}", style="List Bullet 2")
            if others:
                document.add_paragraph(f"Samverkan: {others}", style="List Bullet 2")
            document.add_paragraph(f"Klart: {end}", style="List Bullet 2")
    document.add_heading("Ekonomi", 1)
    document.add_paragraph(
        "Nämndens ram för 2026 uppgår till 6 214 miljoner kronor. Kravet på effektivisering är en procent."
    )
    document.add_heading("Uppföljning", 1)
    document.add_paragraph("Planen följs upp i delårsrapporterna per april och augusti samt i årsredovisningen.")
    document.save(str(path))
    return path


# 2: a text file where indents alone tell the goal, the activity and the one who answers
_INDENT: list[Group] = [
    ("Det är lätt att göra rätt i Kvarnbo", [
        ("Ny sorteringsguide på webben och i brevlådan", "Avfallsenheten", "", ""),
        ("Textilinsamling vid fem återvinningsstationer", "Avfallsenheten", "", ""),
        ("Förenklad anmälan för värmepumpar", "Miljöenheten", "", ""),
        ("Drop-in för bygglovsfrågor varannan torsdag", "Byggenheten", "", "")]),
    ("Vattnet räcker åt alla", [
        ("Kampanj om bevattning inför sommaren", "VA-enheten", "", ""),
        ("Provborra för ny reservvattentäkt vid Sandåsen", "VA-enheten", "", ""),
        ("Inventera avlopp runt Nedre Kvarnsjön", "Miljöenheten", "", "")]),
    ("Gröna platser finns på gångavstånd", [
        ("Rusta upp Prästgårdsparken", "Parkenheten", "", ""),
        ("Plantera fruktträd vid tre skolor", "Parkenheten", "", ""),
        ("Grönplan för norra tätorten", "Planenheten", "", ""),
        ("Nya bänkar längs åpromenaden", "Gatuenheten", "", ""),
        ("Rädda almarna på kyrkogårdsallén", "Parkenheten", "", "")]),
]  # fmt: skip


def _indented_text(path: Path) -> Path:
    lines = ["VERKSAMHETSPLAN 2026", "Samhällsbyggnadsnämnden, Kvarnbo kommun", "",
             "Så läser du planen: nämndens mål står längst till vänster, aktiviteterna är indragna",
             "under målet och ansvarig enhet står på raden under aktiviteten.", ""]  # fmt: skip
    for goal, rows in _INDENT:
        lines += [goal, ""]
        for title, unit, _, _ in rows:
            lines += [f"    - {title}", f"        {unit}", ""]
    lines += ["Planen följs upp i april, augusti och december."]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


# 3: Word where each activity is a bold lead-in and its text goes on in the same paragraph
_LEAD: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("Mål 1: Företagen hittar rätt kompetens", [
        ("Branschråd för besöksnäring och livsmedel", "Råden träffas fyra gånger och lämnar en gemensam bild av behoven i september.",
         "Kompetensförsörjningsenheten", "Arbetsförmedlingen"),
        ("Validering på fyra språk", "Den som har yrkeskunskaper från ett annat land ska kunna visa dem utan väntetid.",
         "Kompetensförsörjningsenheten", ""),
        ("Praktikbank för yrkeshögskolan", "Banken samlar platser från hela länet på ett ställe.", "Folkbildningsenheten",
         "Kommunernas näringslivskontor"),
        ("Regional mässa om gymnasieval", "Mässan hålls i Norrhamn och sänds även på nätet.", "Folkbildningsenheten", "")]),
    ("Mål 2: Det går att bo och resa i hela länet", [
        ("Lägesbild över service på landsbygden", "Kartan visar butiker, drivmedel, apotek och ombud.", "Landsbygdsenheten", "Länsstyrelsen"),
        ("Stöd till bygdegårdar som laddplatser", "Tolv bygdegårdar får bidrag till laddstolpar under försöket.", "Landsbygdsenheten", ""),
        ("Åtgärdsvalsstudie för järnvägen Norrhamn–Åbacka", "Studien ligger till grund för nästa länsplan.", "Infrastrukturenheten", "Trafikverket"),
        ("Cykelräkning i åtta tätorter", "Mätningarna görs i maj och september.", "Infrastrukturenheten", "Kommunerna")]),
    ("Mål 3: Kulturen når fler", [
        ("Turnéstöd för scenkonst i små lokaler", "Stödet fördelas två gånger om året.", "Kulturenheten", "Riksteatern"),
        ("Läsfrämjande satsning på förskolor", "Varje deltagande förskola får en bokväska och en fortbildningsdag.", "Länsbiblioteket", ""),
        ("Residens för unga filmare", "Fyra filmare får arbeta i länet under tre månader.", "Kulturenheten", "Filmregionen")]),
]  # fmt: skip


def _lead_ins(path: Path) -> Path:
    document = docx.Document()
    title = document.add_paragraph().add_run("Regionala utvecklingsnämndens verksamhetsplan 2026")
    title.bold, title.font.size = True, Pt(22)
    document.add_paragraph("Region Sydkust")
    for line in ("Innehåll", "Om planen\t2", "Mål 1: Företagen hittar rätt kompetens\t3", "Mål 2: Det går att bo och resa i hela länet\t4",
                 "Mål 3: Kulturen når fler\t5", "Risker\t6"):  # fmt: skip
        document.add_paragraph(line)
    document.add_heading("Om planen", 1)
    document.add_paragraph(
        "Planen gäller för kalenderåret och bygger på den regionala utvecklingsstrategin. Nämnden har tre mål. Till varje "
        "mål hör ett antal aktiviteter med den enhet som håller i arbetet."
    )
    for goal, rows in _LEAD:
        document.add_heading(goal, 1)
        for text, about, unit, others in rows:
            paragraph = document.add_paragraph()
            paragraph.add_run(f"{text}.").bold = True
            paragraph.add_run(f" {about} Ansvarig: {unit}." + (f" Samverkan: {others}." if others else ""))
    document.add_heading("Risker", 1)
    document.add_paragraph("Den största risken är att den statliga medfinansieringen minskar.")
    document.save(str(path))
    return path


# 4: a printed page where the lead-in stands alone, the text under it, the department in small type at the end
_INSPECT: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("Mål 1: Byggvaror på marknaden är säkra", [
        ("Kontroll av brandskyddsfärg", "Tjugo produkter köps in och provas hos ett ackrediterat laboratorium.", "Tillsynsavdelningen"),
        ("Granskning av prestandadeklarationer i e-handeln", "Urvalet görs med hjälp av anmälningar från kommunerna.", "Tillsynsavdelningen"),
        ("Samordnad marknadskontroll med nordiska myndigheter", "Resultatet redovisas i en gemensam rapport till hösten.", "Internationella enheten")]),
    ("Mål 2: Reglerna är kända", [
        ("Webbinarier för importörer", "Fyra tillfällen, två på våren och två på hösten.", "Kommunikationsenheten"),
        ("Ny vägledning om återbrukade byggvaror", "Vägledningen remitteras i maj och publiceras i oktober.", "Rättsavdelningen"),
        ("Frågelåda med svar inom två dagar", "Svaren samlas så att fler kan ta del av dem.", "Rådgivningen")]),
    ("Mål 3: Myndigheten är en bra arbetsplats", [
        ("Program för nya handläggare", "Programmet består av sex halvdagar och en mentor.", "HR-enheten"),
        ("Återkommande träffar om hot i tjänsten", "Träffarna leds av säkerhetssamordnaren.", "Säkerhetsfunktionen")]),
]  # fmt: skip


def _agency_foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(72, 30, "Statens byggvaruinspektion")
    canvas.drawRightString(A4[0] - 72, 30, f"{document.page}")


def _lead_page(path: Path) -> Path:
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Statens byggvaruinspektion", _STYLES["BodyText"]),
        Paragraph("Beslutad av generaldirektören 2025-12-15. Planen redovisar myndighetens prioriterade aktiviteter "
                  "utifrån instruktionen och regleringsbrevet.", _STYLES["BodyText"]),
    ]  # fmt: skip
    for goal, rows in _INSPECT:
        flow.append(Paragraph(goal, _STYLES["Heading2"]))
        for title, about, unit in rows:
            flow += [Paragraph(f"<b>{title}</b>", _STYLES["BodyText"]), Paragraph(about, _STYLES["BodyText"]),
                     Paragraph(f"<i>Ansvarig: {unit}</i>", _SMALL), Spacer(1, 6)]  # fmt: skip
    flow += [Paragraph("Budget", _STYLES["Heading2"]),
             Paragraph("Anslaget för 2026 är 61,4 miljoner kronor. Avgiftsintäkterna beräknas till 3,2 miljoner kronor.", _STYLES["BodyText"])]  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4).build(flow, onFirstPage=_agency_foot, onLaterPages=_agency_foot)
    return path


# 5: Word, a table for each goal, the unit as a shaded band over its rows
_BANDS: list[tuple[str, list[tuple[str, list[tuple[str, str, str]]]]]] = [
    ("Mål 1: Sjöarp är framkomligt året om", [
        ("Gata och park", [("Ny upphandling av vinterväghållning", "Upphandlingsenheten", "april"),
                           ("Höj standarden på tre skolvägar", "Grundskolan", "augusti"),
                           ("Laga beläggningen på Industrivägen", "–", "september")]),
        ("Trafikplanering", [("Hastighetsplan för Sjöarps tätort", "Polisen", "juni"),
                             ("Mätning av bullret vid E-vägen", "Trafikverket", "oktober")])]),
    ("Mål 2: Anläggningarna håller längre", [
        ("Fastighetsförvaltningen", [("Underhållsplan för samtliga skolor", "Barn och utbildning", "mars"),
                                     ("Byt tak på ishallen", "–", "november"),
                                     ("Styr- och övervakning i tio byggnader", "Energibolaget", "december")]),
        ("VA-avdelningen", [("Förnya 4 kilometer ledning i Österäng", "Gata och park", "december"),
                            ("Ny driftövervakning av pumpstationer", "–", "maj")])]),
    ("Mål 3: Vi gör mindre avtryck", [
        ("Gata och park", [("Prova eldrivna redskap i parkskötseln", "–", "juni"),
                           ("Återanvänd gatsten från torget", "–", "september")]),
        ("Måltidsservice", [("Klimatmärk samtliga rätter på menyn", "Kommunikation", "augusti"),
                            ("Mät svinnet i alla kök", "–", "februari")])]),
]  # fmt: skip


def _band_tables(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Tekniska nämndens verksamhetsplan"
    document.add_heading("Verksamhetsplan 2027", 0)
    document.add_paragraph("Tekniska nämnden, Sjöarps kommun")
    document.add_paragraph("Tabellerna visar vad avdelningarna ska göra för att nämndens mål ska nås.")
    for goal, units in _BANDS:
        document.add_heading(goal, 1)
        table = headed_table(document, [("Aktivitet", "Samverkan", "Klart")])
        for unit, rows in units:
            cells = table.add_row().cells
            band = cells[0].merge(cells[2])
            band.text = ""
            band.paragraphs[0].add_run(unit).bold = True
            shade(band, "D9E2F3")
            for row in rows:
                for cell, text in zip(table.add_row().cells, row, strict=True):
                    cell.text = text
        document.add_paragraph()
    document.add_heading("Verksamhetsmått", 1)
    headed_table(document, [("Mått", "Utfall 2025", "Prognos 2027"), ("Andel belagd väg i gott skick", "71 %", "75 %"),
                            ("Vattenläckage", "18 %", "15 %")])  # fmt: skip
    document.save(str(path))
    return path


# 6: a county board's workbook, departments as bands, the goal in a column far to the right
_COUNTY: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Naturvårdsenheten", [
        ("Reservatsbildning vid Storalven", "P", "Värdefull natur bevaras", "Skogsstyrelsen", "2026-11-30"),
        ("Skötselplaner för åtta äldre reservat", "A", "Värdefull natur bevaras", "", "2026-10-15"),
        ("Bekämpa jättebalsamin längs Lillån", "A", "Värdefull natur bevaras", "Kommunerna", "2026-08-31"),
        ("Rastplatser som går att nå med rullstol", "P", "Fler vistas i naturen", "Funktionsrätt", "2026-06-30")]),
    ("Lantbruksenheten", [
        ("Rådgivning om våtmarker på gårdsnivå", "A", "Övergödningen minskar", "LRF", "2026-12-01"),
        ("Fältkontroller enligt ny modell", "A", "Stöden betalas ut i tid", "", "2026-09-30"),
        ("Digital ansökan om företagsstöd", "P", "Stöden betalas ut i tid", "Jordbruksverket", "2026-05-31")]),
    ("Beredskapsenheten", [
        ("Länsövning om långvarigt vattenavbrott", "P", "Länet klarar en kris", "Räddningstjänsterna", "2026-10-08"),
        ("Kurs för kommunernas beredskapssamordnare", "A", "Länet klarar en kris", "", "2026-03-20"),
        ("Se över sambandet med frivilligorganisationer", "F", "Länet klarar en kris", "Försvarsutbildarna", "2026-06-12")]),
    ("Sociala enheten", [
        ("Nätverk om våld i nära relation på landsbygd", "A", "Alla har rätt till sitt liv", "Kvinnojourerna", "2026-12-15"),
        ("Metodstöd om hedersnormer till skolkuratorer", "A", "Alla har rätt till sitt liv", "", "2026-11-10")]),
]  # fmt: skip


def _county_book(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 2026"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan 2026", "Länsstyrelsen i Västersjö län"
    sheet["A1"].font = Font(bold=True, size=16)
    head_row(
        sheet,
        4,
        ("Nr", "Aktivitet", "P/A/F", "Länsstyrelsens mål", "Samverkan", "Slutdatum", "Läge T1", "Läge T2", "Läge T3"),
        "D9D9D9",
    )
    at, number = 5, 0
    for unit, rows in _COUNTY:
        band(sheet, at, unit, 9, "C6E0B4")
        at += 1
        for title, kind, goal, others, end in rows:
            number += 1
            value_row(sheet, at, (number, title, kind, goal, others, end, "", "", ""))
            at += 1
    for offset, line in enumerate(
        ("P = projekt, A = aktivitet, F = förstudie", "Läge anges med G (grönt), Y (gult) eller R (rött)."), 1
    ):
        sheet.cell(at + offset, 1, line).font = Font(italic=True, size=9)
    sheet.freeze_panes = "A5"
    _widths(sheet, (6, 46, 8, 28, 22, 13, 9, 9, 9))
    book.save(path)
    return path


# 7: Word, a table for each unit under the unit's name, the goal written on its first row only
_PER_UNIT: list[tuple[str, list[tuple[str, list[tuple[str, str, str]]]]]] = [
    ("Biblioteken", [
        ("Fler barn läser på fritiden", [("Sommarboken med utdelning på badplatserna", "Fritidsgårdarna", "Juni–augusti"),
                                         ("Läsecirkel för mellanstadiet", "", "Hösten")]),
        ("Kulturen är öppen för alla", [("Taktila skyltar i huvudbiblioteket", "Fastighetsenheten", "April"),
                                        ("Boken kommer till träffpunkterna", "Äldreomsorgen", "Löpande")])]),
    ("Kulturskolan", [
        ("Fler barn läser på fritiden", [("Skriv din egen låttext", "Biblioteken", "Mars")]),
        ("Kulturen är öppen för alla", [("Avgiftsfri provtermin i slagverk", "", "Hösten"),
                                        ("Dans på teckenspråk", "Döva föreningen", "Oktober"),
                                        ("Busshållplats-konserter i byarna", "", "Maj")])]),
    ("Fritid och anläggning", [
        ("Alla kan röra på sig", [("Utlån av skridskor och hjälmar", "Ishockeyklubben", "November"),
                                  ("Utegym vid Lövsjön", "Parkenheten", "September"),
                                  ("Öppen hall på lördagskvällar", "Föreningsrådet", "Löpande")]),
        ("Kulturen är öppen för alla", [("Ny scen i Folkets park", "Fastighetsenheten", "Juni")])]),
]  # fmt: skip


def _unit_tables(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.add_heading("Nämndplan 2026", 0)
    document.add_paragraph("Kultur- och fritidsnämnden, Lövhults kommun")
    document.add_heading("Nämndens mål", 1)
    for goal in ("Fler barn läser på fritiden", "Kulturen är öppen för alla", "Alla kan röra på sig"):
        document.add_paragraph(goal, style="List Bullet")
    document.add_heading("Aktiviteter per enhet", 1)
    for unit, goals in _PER_UNIT:
        document.add_heading(unit, 2)
        rows = [(goal if not index else "", *row) for goal, each in goals for index, row in enumerate(each)]
        headed_table(document, [("Mål", "Vad vi ska göra", "Tillsammans med", "När"), *rows])
    document.add_heading("Så följer vi upp", 1)
    document.add_paragraph("Enhetscheferna lämnar en lägesrapport till nämnden i maj, september och januari.")
    document.save(str(path))
    return path


# 8: a sheet with a column for each month, the goal as a band and crosses for the time
_GANTT: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("Mål 1: Fler bostäder för olika skeden i livet", [
        ("Detaljplan för Norra Strandängen", "Planenheten", "1-8", "9"),
        ("Markanvisning kvarteret Smedjan", "Exploateringsenheten", "3-5", "6"),
        ("Förtätningsstudie av villaområdet Höjden", "Planenheten", "9-12", ""),
        ("Program för trygghetsboenden", "Exploateringsenheten", "2-6", "")]),
    ("Mål 2: Handläggningen är snabb och begriplig", [
        ("E-tjänst för startbesked", "Bygglovsenheten", "1-4", "5"),
        ("Beslut i klarspråk", "Bygglovsenheten", "2-3", ""),
        ("Gemensam kö för karta och nybyggnadskarta", "Kart- och mätenheten", "5-9", ""),
        ("Jämförelse av handläggningstider med grannkommuner", "Verksamhetsstöd", "10-11", "")]),
    ("Mål 3: Ängsjö rustas för ett varmare klimat", [
        ("Skyfallskartering av centrum", "Kart- och mätenheten", "1-3", "4"),
        ("Träd som ger skugga på Stortorget", "Parkenheten", "4-5", ""),
        ("Öppna dagvattenstråk i Ängsparken", "Parkenheten", "5-11", "12"),
        ("Erosionsskydd längs Ängsån", "Exploateringsenheten", "6-10", ""),
        ("Råd till fastighetsägare om översvämning", "Bygglovsenheten", "3-4", "")]),
]  # fmt: skip
_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def _months(span: str) -> range:
    first, last = map(int, span.split("-"))
    return range(first, last + 1)


def _gantt(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Tidplan"
    sheet["A1"] = "Verksamhetsplan 2026, Samhällsbyggnadsnämnden, Ängsjö kommun"
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["A2"] = "x = arbete pågår   M = milstolpe, redovisas för nämnden"
    head_row(sheet, 4, ("Aktivitet", "Ansvarig", "2026", *([None] * 11)), "BDD7EE")
    sheet.merge_cells("C4:N4")
    sheet.merge_cells("A4:A5")
    sheet.merge_cells("B4:B5")
    head_row(sheet, 5, (None, None, *_MONTHS), "DDEBF7")
    at = 6
    for goal, rows in _GANTT:
        band(sheet, at, goal, 14, "F2F2F2")
        at += 1
        for title, unit, span, milestone in rows:
            marks = [
                "x" if month in _months(span) else "M" if str(month) == milestone else "" for month in range(1, 13)
            ]
            value_row(sheet, at, (title, unit, *marks))
            at += 1
    sheet.freeze_panes = "C6"
    _widths(sheet, (48, 24, *([5] * 12)))
    book.save(path)
    return path


# 9: a sheet for each department, the goal on its first row only, the months coloured in
_RESCUE: list[tuple[str, str, list[tuple[str, list[tuple[str, str, str]]]]]] = [
    ("Förebyggande", "Förebyggande avdelningen", [
        ("Färre bränder i bostäder", [("Hembesök i områden med många bränder", "Bostadsbolagen", "2-5"),
                                      ("Brandvarnare till alla över 80 år", "Hemtjänsten", "9-12"),
                                      ("Utbilda fastighetsskötare", "", "3-4")]),
        ("Tillsynen gör skillnad", [("Temavecka om samlingslokaler", "", "10-10"),
                                    ("Egenkontroll på webben för restauranger", "Miljökontoren", "1-6")])]),
    ("Operativ", "Operativa avdelningen", [
        ("Hjälpen kommer fram fort", [("Ny larmplan för södra området", "SOS Alarm", "1-3"),
                                      ("Första insatsperson på tre deltidsstationer", "", "4-9")]),
        ("Personalen är rustad", [("Övning i rökdykning med kallrök", "", "2-11"),
                                  ("Uppdatera körutbildningen", "", "8-9"),
                                  ("Samtalsstöd efter svåra insatser", "Företagshälsan", "1-12")])]),
    ("Stab", "Staben", [
        ("Personalen är rustad", [("Rekryteringsfilm för deltidsbrandmän", "", "3-5")]),
        ("Förbundet har ordning och reda", [("Arkivplan för driftdokumentation", "Kommunarkiven", "5-9"),
                                            ("Upphandla nytt verksamhetssystem", "Grannförbunden", "1-10")])]),
]  # fmt: skip


def _department_sheets(path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for tab, unit, goals in _RESCUE:
        sheet = book.create_sheet(tab)
        sheet["A1"], sheet["A2"] = "Handlingsplan 2026", "Direktionen, Räddningsförbundet Mittslätten"
        sheet["A3"], sheet["B3"] = "Ansvarig:", unit
        for name in ("A1", "B3"):
            sheet[name].font = Font(bold=True, size=13)
        head_row(sheet, 5, ("Mål", "Åtgärd", "Samverkan", *"JFMAMJJASOND"), "F8CBAD")
        at = 6
        for goal, rows in goals:
            for index, (title, others, span) in enumerate(rows):
                value_row(sheet, at, (goal if not index else "", title, others, *([""] * 12)))
                for month in _months(span):
                    sheet.cell(at, 3 + month).fill = PatternFill("solid", fgColor="70AD47")
                at += 1
        sheet.cell(at + 1, 1, "Grön ruta = planerad tid").font = Font(italic=True, size=9)
        _widths(sheet, (28, 42, 20, *([3] * 12)))
    book.save(path)
    return path


# 10: a printed page on its side, a table for each unit, quarters as columns, a footnote under the table
_TRAFFIC: list[tuple[str, list[tuple[str, list[tuple[str, str, str]]]], str]] = [
    ("Trafikplaneringen", [
        ("Fler väljer bussen", [("Halvtimmestrafik Östanå–Vik", "Kommunerna", "3 4"),
                                ("Sommarlinje till skärgårdsbryggan", "Turistbyrån", "2 3"),
                                ("Resvaneundersökning *", "", "1")]),
        ("Alla kan resa", [("Tillgängliga hållplatser, etapp 2", "Trafikverket", "2 3 4")])],
     "* Undersökningen görs vartannat år."),
    ("Kundavdelningen", [
        ("Fler väljer bussen", [("Prova-på-kort till nyinflyttade", "Kommunerna", "1 2 3 4"),
                                ("Ny app för biljetter", "", "2 3")]),
        ("Alla kan resa", [("Röststöd i kundtjänst", "", "4"),
                           ("Kurser för ovana resenärer", "Pensionärsrådet", "2 4")])],
     ""),
    ("Fordon och depå", [
        ("Trafiken är fossilfri", [("Laddplatser på depån i Vik", "Elnätsbolaget", "1 2"),
                                   ("Byta till el på stadslinje 3 och 4", "", "3"),
                                   ("Solceller på verkstadstaket **", "", "2 3")])],
     "** Under förutsättning att investeringen beviljas i mars."),
]  # fmt: skip


def _traffic_foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, 25, "Region Östanå, Kollektivtrafiknämnden, verksamhetsplan 2026")
    canvas.drawRightString(landscape(A4)[0] - 60, 25, f"Sida {document.page}")


def _unit_quarters(path: Path) -> Path:
    grid = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("ALIGN", (3, 0), (-1, -1), "CENTER"),
            ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#fce4d6"))]  # fmt: skip
    flow: list[Any] = [Paragraph("Verksamhetsplan 2026", _STYLES["Title"]), Paragraph("Kollektivtrafiknämnden, Region Östanå", _STYLES["BodyText"]),
                       Paragraph("Varje avdelning redovisar sina aktiviteter i en egen tabell. Kryssen visar vilka kvartal arbetet pågår.", _STYLES["BodyText"])]  # fmt: skip
    for unit, goals, note in _TRAFFIC:
        rows: list[list[Any]] = [
            [Paragraph(text, BOLD) for text in ("Mål", "Aktivitet", "Samverkan", "Kv 1", "Kv 2", "Kv 3", "Kv 4")]
        ]
        for goal, actions in goals:
            for index, (title, others, quarters) in enumerate(actions):
                marks = ["x" if str(number) in quarters else "" for number in range(1, 5)]
                rows.append([*(Paragraph(text, CELL) for text in (goal if not index else "", title, others)), *marks])
        flow += [Spacer(1, 8), Paragraph(f"Ansvarig: {unit}", _STYLES["Heading2"]),
                 Table(rows, colWidths=[150, 230, 130, 36, 36, 36, 36], style=TableStyle(grid), repeatRows=1)]  # fmt: skip
        if note:
            flow += [Spacer(1, 4), Paragraph(note, _SMALL)]
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(
        flow, onFirstPage=_traffic_foot, onLaterPages=_traffic_foot
    )
    return path


# 11: a university's workbook with headers in two languages, the goal on its first row only, notes below
_CAMPUS: list[Group] = [
    ("Utbildning i nära dialog med omvärlden", [
        ("Programråd med arbetsgivare vid alla program", "Utbildningsavdelningen", "Alumnkontoret", "2026-06-30"),
        ("Kurser på kvartsfart för yrkesverksamma", "Fakulteten för teknik", "", "2026-09-01"),
        ("Breddad rekrytering genom studentambassadörer", "Studentservice", "Gymnasieskolor i länet", "2026-11-15"),
        ("Revidera anvisningarna för examensarbete", "Utbildningsavdelningen", "", "2026-03-31")]),
    ("Forskning som syns", [
        ("Grant office för EU-ansökningar", "Forskningsstöd", "Ekonomiavdelningen", "2026-05-15"),
        ("Öppna data i alla nya projekt", "Högskolebiblioteket", "IT-avdelningen", "2026-12-31"),
        ("Populärvetenskapliga torsdagar", "Kommunikationsavdelningen", "Stadsbiblioteket", "2026-10-01")]),
    ("Ett hållbart campus", [
        ("Cykelgarage vid hus C", "Campusservice", "Fastighetsägaren", "2026-08-20"),
        ("Ny resepolicy med tåg som förstahandsval", "HR-avdelningen", "", "2026-02-28"),
        ("Återbruk av möbler mellan institutioner", "Campusservice", "", "2026-10-31"),
        ("Miljöledning enligt ny standard", "Kvalitetsfunktionen", "Campusservice", "2026-12-15")]),
]  # fmt: skip


def _mixed_languages(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Action plan"
    sheet["A1"], sheet["A2"] = "Verksamhetsplan / Operational plan 2026", "Högskolestyrelsen, Högskolan i Västerbro"
    sheet["A1"].font = Font(bold=True, size=15)
    head_row(
        sheet,
        4,
        ("Strategic goal / Mål", "Activity / Aktivitet", "Owner", "Samverkan with", "Deadline", "Status", "Comments"),
        "E4DFEC",
    )
    at = 5
    for goal, rows in _CAMPUS:
        for index, (title, unit, others, end) in enumerate(rows):
            value_row(sheet, at, (goal if not index else "", title, unit, others, end, "", ""))
            at += 1
    for offset, line in enumerate(
        (
            "Note: Deadline anger senaste datum för slutrapport.",
            "Status: on track, delayed eller completed. Fylls i två gånger per år.",
        ),
        1,
    ):
        sheet.cell(at + offset, 1, line).font = Font(italic=True)
    _widths(sheet, (30, 46, 26, 24, 13, 12, 24))
    book.save(path)
    return path


# 12: Word with a form for each activity, two pairs of label and value on a row
_FORMS: list[Group] = [
    ("Trygghet dygnet runt", [
        ("Nattpatrull med fast personal", "Hemtjänst natt", "Larmcentralen", "2026-04-01"),
        ("Tillsyn med kamera på den enskildes villkor", "Välfärdsteknik", "", "2026-09-15"),
        ("Fallförebyggande träning på särskilda boenden", "Rehabenheten", "Vårdcentralen", "2026-06-01")]),
    ("Mat som smakar", [
        ("Måltidsvärdar på alla boenden", "Särskilt boende", "Måltidsenheten", "2026-05-18"),
        ("Nattfasta under elva timmar", "Särskilt boende", "", "2026-10-01")]),
    ("Vi är stolta över vårt yrke", [
        ("Språkombud i varje arbetslag", "Bemanningsenheten", "Vuxenutbildningen", "2026-11-30"),
        ("Heltid med inflytande över schemat", "Hemtjänst dag", "Fackliga organisationer", "2026-12-31")]),
]  # fmt: skip


def _paired_forms(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Äldrenämndens aktivitetsblad 2026"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Äldrenämnden, Björkvalla kommun")
    document.add_paragraph(
        "Ett blad för varje aktivitet. Bladet uppdateras av ansvarig enhet inför varje tertialrapport."
    )
    for number, (goal, (title, unit, others, end)) in enumerate(
        ((goal, row) for goal, rows in _FORMS for row in rows), 1
    ):
        document.add_heading(f"Aktivitetsblad {number}", 2)
        table = document.add_table(rows=0, cols=4, style="Table Grid")
        for pairs in (
            ("Nämndmål", goal, "Ansvarig", unit),
            ("Aktivitet", title, "Samverkan", others),
            ("Start", "2026-01-15", "Klart", end),
        ):
            cells = table.add_row().cells
            for column, text in enumerate(pairs):
                cells[column].text = ""
                cells[column].paragraphs[0].add_run(text).bold = not column % 2
        document.add_paragraph()
    document.save(str(path))
    return path


# 13: Word with set-in dashes, the unit in italics between parentheses after the activity
_MUSEUM: list[Group] = [
    ("Mål 1: Samlingen är tillgänglig", [
        ("Fotografera textilsamlingen", "Samlingsenheten", "", ""),
        ("Publicera ortnamnsregistret som öppna data", "Digitala enheten", "", ""),
        ("Flytta båtsamlingen till nytt magasin", "Samlingsenheten", "", "")]),
    ("Mål 2: Skolan är vår största gäst", [
        ("Tidsresa för årskurs 4", "Pedagogiska enheten", "", ""),
        ("Lärarkväll inför varje ny utställning", "Pedagogiska enheten", "", ""),
        ("Resebidrag till skolor utanför centralorten", "Administrativa enheten", "", "")]),
    ("Mål 3: Länets historia berättas av fler", [
        ("Insamling av minnen från textilindustrin", "Arkivenheten", "", ""),
        ("Vandringsutställning till biblioteken", "Utställningsenheten", "", ""),
        ("Stöd till hembygdsföreningars digitalisering", "Arkivenheten", "", "")]),
]  # fmt: skip


def _dashes(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Stiftelsen Dalslundens länsmuseum")
    document.add_paragraph(
        "Länsmuseet får driftbidrag av regionen och av länets kommuner. I planen anges ansvarig enhet inom parentes efter varje aktivitet."
    )
    for goal, rows in _MUSEUM:
        document.add_paragraph().add_run(goal).bold = True
        for title, unit, _, _ in rows:
            line = document.add_paragraph()
            line.paragraph_format.left_indent, line.paragraph_format.first_line_indent = Cm(1.5), Cm(-0.5)
            line.add_run(f"– {title} ")
            line.add_run(f"({unit})").italic = True
    document.add_paragraph("Planen fastställdes av styrelsen den 4 december 2025.")
    document.save(str(path))
    return path


_each = partial(in_each_format, "thirtyninth_drawn")


def _all(groups: Sequence[Group]) -> list[Wanted]:
    return [
        wanted
        for goal, rows in groups
        for wanted in expects(goal, [(title, "", unit, others) for title, unit, others, _ in rows], "*")
    ]


def _dash(text: str) -> str:
    return "" if text == "–" else text


THIRTYNINTH: list[Drawn] = [
    *_each("punktlista med ansvarig på en egen rad längre in", _all(_NEAR), {"docx": _nested_list}, activities="13", year="2026"),
    *_each("indragna rader utan etiketter", _all(_INDENT), {"txt": _indented_text}, activities="12", year="2026"),
    *_each("fet inledning och löpande text", [
        Wanted(goal, title, "", (unit,), others, "*") for goal, rows in _LEAD for title, _, unit, others in rows],
           {"docx": _lead_ins}, activities="11", year="2026"),
    *_each("fet rad, text och liten kursiv rad", [
        Wanted(goal, title, "", (unit,), "", "*") for goal, rows in _INSPECT for title, _, unit in rows],
           {"pdf": _lead_page}, activities="8", year="2026"),
    *_each("en tabell för varje mål med enheten som band", [
        Wanted(goal, title, "", (unit,), _dash(others), "*")
        for goal, units in _BANDS for unit, rows in units for title, others, _ in rows],
           {"docx": _band_tables}, activities="14", year="2027"),
    *_each("länets enheter som band i kalkylbladet", [
        Wanted(goal, title, kind, (unit,), others, "*") for unit, rows in _COUNTY for title, kind, goal, others, _ in rows],
           {"xlsx": _county_book}, activities="12", year="2026"),
    *_each("en tabell för varje enhet, målet bara på första raden", [
        Wanted(goal, title, "", (unit,), others, "*")
        for unit, goals in _PER_UNIT for goal, rows in goals for title, others, _ in rows],
           {"docx": _unit_tables}, activities="12", year="2026"),
    *_each("månader som spalter med kryss och målet som band", [
        Wanted(goal, title, "", (unit,), "", "*") for goal, rows in _GANTT for title, unit, _, _ in rows],
           {"xlsx": _gantt}, activities="13", year="2026"),
    *_each("en flik för varje avdelning med färgade månader", [
        Wanted(goal, title, "", (unit,), others, "*")
        for _, unit, goals in _RESCUE for goal, rows in goals for title, others, _ in rows],
           {"xlsx": _department_sheets}, activities="13", year="2026"),
    *_each("avdelningens tabell med kvartal och fotnot", [
        Wanted(goal, title.rstrip(" *"), "", (unit,), others, "*")
        for unit, goals, _ in _TRAFFIC for goal, rows in goals for title, others, _ in rows],
           {"pdf": _unit_quarters}, activities="11", year="2026"),
    *_each("rubriker på två språk", _all(_CAMPUS), {"xlsx": _mixed_languages}, activities="11", year="2026"),
    *_each("formulär med två par på varje rad", _all(_FORMS), {"docx": _paired_forms}, activities="7", year="2026"),
    *_each("tankstreck och enheten inom parentes", _all(_MUSEUM), {"docx": _dashes}, activities="9", year="2026"),
]  # fmt: skip
