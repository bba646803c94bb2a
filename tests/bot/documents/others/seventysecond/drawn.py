# ruff: noqa: E501
"""What departments mail in January: old templates in Word, lists kept by hand, a web tool's print-out, long tables."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import docx
import openpyxl
from docx.shared import Cm, Pt
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format, repeated, shade, turned

_STYLES = getSampleStyleSheet()
_CELL = ParagraphStyle("cell", parent=_STYLES["BodyText"], fontSize=9, leading=11, spaceBefore=0)
_BOLD = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_SMALL = ParagraphStyle("small", parent=_CELL, textColor=colors.HexColor("#444444"))
_THIN = Side(style="thin", color="999999")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)


class Act(NamedTuple):
    """An activity; `units` by ";"."""

    title: str
    units: str
    others: str = ""
    end: str = ""
    about: str = ""
    kind: str = ""

    def owners(self, between: str = ", ") -> str:
        return self.units.replace(";", between)


Group = tuple[str, list[Act]]


# 1: a large city's compulsory schools, the department's old template: facts first, contents, described activities
_SCHOOLS: list[Group] = [
    ("Nämndmål 1: Alla elever når målen i svenska och matematik", [
        Act("Intensivläsning i årskurs 1", "Enhetschef centrala elevhälsan", "Rektorer", "2026-06-12",
            "Elever som inte knäckt läskoden får daglig träning i sex veckor. Läsningen sker enskilt med en utbildad lärare."),
        Act("Matematiknätverk för mellanstadiet", "Utvecklingsledare matematik", "Förstelärare", "2026-11-30",
            "Lärare från tio skolor träffas en gång i månaden. De prövar uppgifter i egna klasser och delar resultatet med varandra."),
        Act("Bedömningsstöd i svenska som andraspråk", "Utvecklingsledare språk", "", "2026-05-29",
            "Stödet samlas på en plats i lärplattformen. Varje skola utser en mottagare som visar det för kollegorna."),
        Act("Lovskola med mat och rörelse", "Rektor lovskolan", "Fritidsförvaltningen", "2026-08-14",
            "Årskurs 8 och 9 erbjuds undervisning fyra timmar om dagen. Eftermiddagarna fylls med idrott och utflykter."),
        Act("Skolbibliotek på distans", "Samordnare skolbibliotek", "Stadsbiblioteket", "2026-10-31",
            "Fyra små skolor delar på en bibliotekarie. Eleverna beställer böcker i katalogen och får dem till klassrummet.")]),
    ("Nämndmål 2: Skolan är en trygg plats för alla", [
        Act("Trygghetsteam med mandat", "Rektor", "Elevhälsan", "2026-03-31",
            "Varje skola har ett team som möts varje vecka. Teamet får själv besluta om insatser upp till 20 000 kronor."),
        Act("Gemensam rutin vid hot och våld", "Säkerhetssamordnare", "Polisen", "2026-04-30",
            "Rutinen ersätter skolornas egna. Den övas en gång per termin."),
        Act("Rastledare på högstadiet", "Biträdande rektor", "Föreningslivet", "2026-09-30",
            "Unga vuxna från föreningslivet leder aktiviteter på rasterna. Försöket görs på fem skolor. Skolorna väljer själva innehållet."),
        Act("Utbildning om nätkränkningar", "Skolkurator", "", "2026-11-13",
            "All personal i årskurs 4–6 går en halvdag. Materialet anpassas sedan för föräldramöten."),
        Act("Säkrare lämning vid skolorna", "Lokalstrateg", "Stadsbyggnadskontoret", "2026-08-17",
            "Vid åtta skolor flyttas avlämningen bort från entrén. Nya skyltar och målade gångvägar visar vägen.")]),
    ("Nämndmål 3: Fler behöriga lärare vill stanna", [
        Act("Introduktionsår med mentor", "HR-partner", "Rektorer", "2026-08-10",
            "Nyexaminerade lärare undervisar 80 procent första året. Övrig tid går till handledning."),
        Act("Lärarassistenter i alla högstadieskolor", "Verksamhetschef grundskola", "", "2026-09-01",
            "Assistenterna avlastar med provvakt och praktiska sysslor. De anställs på heltid."),
        Act("Karriärvägar utan att lämna klassrummet", "HR-partner", "Lärarfacken", "2026-12-01",
            "Uppdrag som ämnesutvecklare inrättas i fem ämnen. Uppdraget gäller i två år och går att förlänga."),
        Act("Förenklad dokumentation", "Kvalitetscontroller", "Rektorer", "2026-05-15",
            "Blanketter som ingen längre läser tas bort. Kvar blir tre mallar som fylls i digitalt."),
        Act("Avgångssamtal av någon utomstående", "HR-partner", "", "2026-02-27",
            "Den som slutar får frågan av en person utanför skolan. Svaren sammanställs en gång per termin."),
        Act("Lärarpraktik för byte av skola", "Verksamhetschef grundskola", "Högskolan", "2026-10-02",
            "Den som funderar på att byta skola kan auskultera en vecka. Vikarie betalas centralt.")]),
]  # fmt: skip


def _old_template(path: Path) -> Path:
    document = docx.Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "Ravnstads stad – Grundskoleförvaltningen\tMall VP-3, rev. 2014"
    section.footer.paragraphs[0].text = "Grundskoleförvaltningen, Box 120, telefon 0000-00 00 00"
    document.add_heading("Verksamhetsplan 2026", 0)
    facts = document.add_table(rows=0, cols=2, style="Table Grid")
    for label, text in (("Dokumenttyp", "Verksamhetsplan"), ("Gäller för", "Grundskolenämnden, Ravnstads stad"),
                        ("Gäller år", "2026"), ("Beslutas av", "Grundskolenämnden 2026-02-10"),
                        ("Diarienummer", "GSN 2025/418"), ("Version", "0.9, för granskning")):  # fmt: skip
        cells = facts.add_row().cells
        cells[0].paragraphs[0].add_run(label).bold = True
        cells[1].text = text
    document.add_paragraph()
    document.add_paragraph().add_run("Innehållsförteckning").bold = True
    for line in ("1 Uppdrag\t2", "2 Mål och aktiviteter\t3", "3 Risker\t7", "4 Ekonomi\t8"):
        document.add_paragraph(line)
    document.add_heading("1 Uppdrag", 1).paragraph_format.page_break_before = True
    document.add_paragraph("Förvaltningen driver 31 grundskolor med sammanlagt 14 200 elever.")
    document.add_heading("2 Mål och aktiviteter", 1)
    hint = document.add_paragraph().add_run("Högst sex aktiviteter per mål. Skriv kort rubrik först och beskriv sedan.")
    hint.italic = True
    for number, (goal, rows) in enumerate(_SCHOOLS, 1):
        document.add_heading(goal, 2)
        table = headed_table(document, [("Nr", "Aktivitet", "Ansvarig", "Samverkan", "Klart")])
        for cell in table.rows[0].cells:
            shade(cell, "C6D9F1")
        for at, act in enumerate(rows, 1):
            cells = table.add_row().cells
            cells[0].text = f"2.{number}.{at}"
            cells[1].paragraphs[0].add_run(act.title).bold = True
            cells[1].add_paragraph(act.about)
            cells[2].text, cells[3].text, cells[4].text = act.units, act.others, act.end
        _wide(table, (1.3, 6.6, 2.9, 2.6, 2.2))
        document.add_paragraph()
    document.add_heading("3 Risker", 1)
    headed_table(document, [("Risk", "Sannolikhet", "Konsekvens", "Riskvärde"), ("Lärarbristen ökar", "3", "4", "12"),
                            ("Elevantalet minskar fortare än lokalerna kan lämnas", "2", "3", "6")])  # fmt: skip
    document.add_heading("4 Ekonomi", 1)
    document.add_paragraph("Nämndens ram är 1 684 miljoner kronor. Ramen är uppräknad med 2,1 procent.")
    document.save(str(path))
    return path


def _wide(table: Any, widths: Sequence[float]) -> None:
    """Its columns in centimetres."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)


# 2: elderly care, one landscape table over several pages, goals as bands, several owners on lines of their own
_ELDERLY: list[Group] = [
    ("Mål 1: Den äldre bestämmer över sin vardag", [
        Act("Egen genomförandeplan inom två veckor", "Enhetschefer hemtjänst;Enhetschefer särskilt boende", "Biståndshandläggare", "Mars"),
        Act("Valfria aktiviteter två timmar i veckan", "Aktivitetssamordnare", "Pensionärsorganisationerna", "Löpande"),
        Act("Boråd på samtliga boenden", "Enhetschefer särskilt boende", "Anhörigföreningen", "Maj"),
        Act("Kontaktmannaskap med namn och bild i lägenheten", "Enhetschefer särskilt boende", "", "Februari"),
        Act("Möjlighet att duscha när man vill", "Enhetschefer hemtjänst", "Planerare", "Oktober")]),
    ("Mål 2: Vården är säker och sammanhållen", [
        Act("Läkemedelsgenomgång för alla över 80", "Medicinskt ansvarig sjuksköterska;Verksamhetschef hälso- och sjukvård", "Regionens vårdcentraler", "November"),
        Act("Digital signering av läkemedel i hela hemtjänsten", "Systemförvaltare;Medicinskt ansvarig sjuksköterska", "IT-service", "Juni"),
        Act("Munhälsobedömning en gång om året", "Medicinskt ansvarig sjuksköterska", "Tandvårdsenheten", "December"),
        Act("Trygg hemgång inom ett dygn från utskrivning", "Hemgångsteamet", "Sjukhuset", "September"),
        Act("Basala hygienrutiner granskas varje kvartal", "Hygienombud;Enhetschefer särskilt boende", "", "Kvartalsvis"),
        Act("Palliativa ombud i varje arbetsgrupp", "Verksamhetschef hälso- och sjukvård", "Palliativa teamet", "April"),
        Act("Uppföljning av avvikelser på arbetsplatsträff", "Enhetschefer hemtjänst;Enhetschefer särskilt boende", "Kvalitetsutvecklare", "Löpande")]),
    ("Mål 3: Anhöriga får stöd i tid", [
        Act("Anhörigcafé på kvällstid", "Anhörigkonsulent", "Svenska kyrkan", "Mars"),
        Act("Avlösning i hemmet med kort varsel", "Enhetschefer hemtjänst", "Bemanningsservice", "Augusti"),
        Act("Informationsblad på de sju vanligaste språken", "Anhörigkonsulent;Kommunikatör", "", "Maj")]),
    ("Mål 4: Vi är en arbetsplats man rekommenderar", [
        Act("Heltidsresan steg 2", "HR-strateg;Verksamhetschef särskilt boende", "Fackliga parter", "December"),
        Act("Valbar arbetstid i fyra grupper", "Verksamhetschef hemtjänst", "Fackliga parter", "Juni"),
        Act("Validering av yrkeskunskaper", "Kompetenssamordnare", "Vård- och omsorgscollege", "Oktober"),
        Act("Ergonomironder i alla badrum", "Förflyttningshandledare", "Fastighetsbolaget", "November"),
        Act("Chefscoachning för nya enhetschefer", "HR-strateg", "", "Hela 2026")]),
]  # fmt: skip


def _long_table(path: Path) -> Path:
    document = docx.Document()
    section = turned(document)
    foot = "Äldreförvaltningens aktivitetsplan 2026. Skickas till kommunledningskontoret senast 23 januari."
    section.footer.paragraphs[0].text = foot
    document.add_heading("Aktivitetsplan 2026", 1)
    document.add_paragraph("Äldrenämnden, Saxvikens kommun")
    table = headed_table(document, [("Aktivitet", "Ansvariga", "Samverkan med", "Klart", "T1", "T2", "T3")])
    repeated(table.rows[0])
    for goal, rows in _ELDERLY:
        band = table.add_row().cells
        merged = band[0].merge(band[-1])
        merged.paragraphs[0].add_run(goal).bold = True
        shade(merged, "FBE4D5")
        for act in rows:
            cells = table.add_row().cells
            cells[0].text, cells[1].text = act.title, act.owners("\n")
            cells[2].text, cells[3].text = act.others, act.end
    for row in table.rows:
        row.height = Cm(1.3)
    _wide(table, (7.5, 5.2, 4.2, 2.2, 1.1, 1.1, 1.1))
    document.add_paragraph("T1 = april, T2 = augusti, T3 = december. Fylls i av den som är ansvarig.")
    document.save(str(path))
    return path


# 3: a very small municipality's list, kept by hand: the goal only on its first row, colours, comments, a key below
_BY_HAND: list[Group] = [
    ("Fler ska vilja flytta hit", [
        Act("Lägga ut tolv småhustomter vid Storsjövägen", "Byggkontoret", "Lantmätaren", "före midsommar"),
        Act("Ny film om att bo i Övre Malma", "Näringslivsutvecklaren", "Turistbyrån", "mars"),
        Act("Välkomstpaket till nyinflyttade", "Kansliet", "Biblioteket", "april"),
        Act("Inflyttarträff på hösten", "Näringslivsutvecklaren", "Byalagen", "oktober"),
        Act("Karta över lediga hus i byarna", "Byggkontoret;Kansliet", "Byalagen", "maj"),
        Act("Erbjuda sommarjobb till alla hemvändande studenter", "Personalkontoret", "", "juni")]),
    ("Företagen ska få snabba svar", [
        Act("Företagslots en dag i veckan", "Näringslivsutvecklaren", "Miljökontoret", "februari"),
        Act("Gemensam e-tjänst för bygglov och strandskydd", "Byggkontoret;Miljökontoret", "IT", "september"),
        Act("Frukost med företagarna varannan månad", "Kommunchefen", "Företagarföreningen", "löpande"),
        Act("Förenkla lokala upphandlingar", "Ekonomikontoret", "", "maj"),
        Act("Enkät efter varje avslutat ärende", "Kansliet", "", "från mars")]),
    ("Kommunen ska gå ihop", [
        Act("Energikartläggning av skolan och ishallen", "Fastighetsskötaren", "Energirådgivaren", "augusti"),
        Act("Säga upp telefonabonnemang som ingen använder", "IT", "Ekonomikontoret", "februari"),
        Act("Samarbeta om löner med grannkommunen", "Personalkontoret;Ekonomikontoret", "", "december"),
        Act("Hyra ut rådhusets övervåning", "Fastighetsskötaren", "", "april"),
        Act("Gå igenom alla bidrag från staten som går att söka", "Ekonomikontoret", "Skolan, Omsorgen", "varje månad"),
        Act("Budgetdag för alla som attesterar", "Ekonomikontoret", "", "mars")]),
]  # fmt: skip
_NOTES = {
    "Ny film om att bo i Övre Malma": "Kolla om vi får använda drönarbilderna från förra året.",
    "Förenkla lokala upphandlingar": "Togs upp på företagsfrukosten i november, viktigt att bli klar!",
    "Hyra ut rådhusets övervåning": "Hissen måste besiktas först.",
}
_COLOURS = ("C6EFCE", "FFEB9C", "FFC7CE", "DDEBF7")
_MEANINGS = ("klart", "på gång", "stopp", "inte börjat")


def _by_hand(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Blad1"
    sheet["A1"] = "VERKSAMHETSPLAN 2026 ÖVRE MALMA KOMMUN"
    sheet["A1"].font = Font(bold=True, size=14, color="1F4E78")
    sheet["A2"] = "Kommunstyrelsen. Senast ändrad 9 januari"
    for column, text in enumerate(("Mål", "Vad ska vi göra?", "Vem?", "Hjälp av", "När?", "Läge", "Anteckning"), 1):
        cell = sheet.cell(4, column, text)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="FFFF00")
    end = _rows_by_hand(sheet, 5)
    sheet.cell(5, 7, "väntar på lantmätaren")
    sheet.cell(end + 1, 1, "Färger:").font = Font(italic=True)
    for at, (colour, text) in enumerate(zip(_COLOURS, _MEANINGS, strict=True), end + 2):
        sheet.cell(at, 1).fill = PatternFill("solid", fgColor=colour)
        sheet.cell(at, 2, text)
    for letter, width in zip("ABCDEFG", (26, 46, 30, 24, 16, 10, 26), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A5"
    book.save(path)
    return path


def _rows_by_hand(sheet: Any, at: int) -> int:
    """The rows from this one on, an empty one after each goal, and the one after the last."""
    for goal, rows in _BY_HAND:
        sheet.cell(at, 1, goal).font = Font(bold=True)
        for act in rows:
            for column, text in enumerate((act.title, act.owners(" + "), act.others, act.end), 2):
                sheet.cell(at, column, text or None).alignment = Alignment(wrap_text=True, vertical="top")
            sheet.cell(at, 6).fill = PatternFill("solid", fgColor=_COLOURS[(at * 7) % 4])
            if act.title in _NOTES:
                sheet.cell(at, 2).comment = Comment(_NOTES[act.title], "Kansliet")
            at += 1
        at += 1
    return at


# 4: a culture department's plan as a web tool prints it: a card for each activity, the tool's own lines on every page
_CULTURE: list[Group] = [
    ("Mål 1: Konsten syns i hela staden", [
        Act("Muralmålningar i tre stadsdelar", "Konsthallen", "Bostadsbolaget", "2026-04-01 – 2026-09-30",
            "Konstnärer bjuds in att lämna skisser. De boende röstar fram ett förslag i varje stadsdel."),
        Act("Vandrande skulpturer", "Konsthallen", "Parkavdelningen", "2026-05-15 – 2026-10-15",
            "Sex skulpturer ur samlingen flyttas till nya platser. Bytena görs vår och höst."),
        Act("Ateljéstöd till unga konstnärer", "Kulturstödet", "", "2026-02-01 – 2026-12-31",
            "Stödet täcker halva hyran i högst två år. Ansökan är öppen hela året."),
        Act("Konstronder på cykel", "Konsthallen", "Cykelfrämjandet", "2026-06-01 – 2026-08-31",
            "Rundorna leds av konsthallens pedagoger. Deltagarna får med sig en karta hem."),
        Act("Ljuskonst i gångtunneln vid stationen", "Stadsantikvarien", "Trafikkontoret", "2026-09-01 – 2026-11-30",
            "Tunneln upplevs som otrygg. En permanent ljusinstallation ersätter de gamla armaturerna.")]),
    ("Mål 2: Alla barn möter kultur i skolan", [
        Act("Kulturgaranti för förskoleklass till årskurs 9", "Skolkulturen", "Grundskoleförvaltningen", "2026-01-12 – 2026-12-18",
            "Varje årskurs får en bestämd upplevelse. Bokningen går via en gemensam kalender. Resorna ingår."),
        Act("Dramapedagog på turné", "Skolkulturen", "", "2026-02-02 – 2026-06-05",
            "Pedagogen besöker en skola i taget i två veckor. Arbetet avslutas med en föreställning."),
        Act("Museilådor för lågstadiet", "Stadsmuseet", "Medioteket", "2026-03-01 – 2026-10-01",
            "Lådorna innehåller föremål som får användas. En lärarhandledning följer med."),
        Act("Filmfestival av och med unga", "Kulturhuset", "Fritidsgårdarna", "2026-11-02 – 2026-11-08",
            "Filmerna spelas in under hösten. En jury av unga väljer vilka som visas.")]),
    ("Mål 3: Kulturarvet är tillgängligt för alla", [
        Act("Digitalisera fotosamlingen", "Stadsarkivet", "Hembygdsförbundet", "2026-01-15 – 2026-12-31",
            "Cirka 8 000 bilder skannas och märks. Allmänheten hjälper till att namnge platser."),
        Act("Syntolkade visningar", "Stadsmuseet", "Synskadades förening", "2026-03-16 – 2026-12-13",
            "Visningarna ges en söndag i månaden. Två guider har fått särskild utbildning."),
        Act("Rullstolsramp till Gamla tullhuset", "Stadsantikvarien", "Fastighetskontoret", "2026-05-01 – 2026-08-15",
            "Rampen utformas så att byggnadens karaktär bevaras. Länsstyrelsen har gett tillstånd."),
        Act("Släktforskning för nybörjare", "Stadsarkivet", "", "2026-09-07 – 2026-11-16",
            "Kursen hålls sex måndagskvällar. Deltagarna lär sig läsa gammal handstil."),
        Act("Berättarkvällar på minoritetsspråk", "Kulturhuset", "Finska föreningen", "2026-02-21 – 2026-10-24",
            "Kvällarna ordnas fyra gånger under året. Berättelserna spelas in och sparas."),
        Act("Ny skyltning i kulturreservatet", "Stadsmuseet", "Länsstyrelsen", "2026-04-01 – 2026-06-30",
            "De gamla skyltarna är svåra att läsa. De nya får text, bild och ljud.")]),
]  # fmt: skip


def _tool_lines(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 7)
    canvas.drawString(30, A4[1] - 22, "2026-01-19 13:42")
    canvas.drawCentredString(A4[0] / 2, A4[1] - 22, "Planverktyget | Kulturförvaltningen 2026")
    canvas.drawString(30, 18, "https://plan.example.invalid/enhet/kultur/2026?vy=aktiviteter")
    canvas.drawRightString(A4[0] - 30, 18, f"{document.page}")


def _web_tool(path: Path) -> Path:
    flow: list[Any] = [
        Paragraph("Verksamhetsplan 2026", _STYLES["Title"]),
        Paragraph("Kulturnämnden, Almesta stad", _STYLES["BodyText"]),
        Paragraph("Visar: alla aktiviteter. Sortering: mål.", _SMALL),
        Spacer(1, 8),
    ]
    for goal, rows in _CULTURE:
        flow.append(Paragraph(goal, _STYLES["Heading2"]))
        for act in rows:
            labels = ("Ansvarig", "Medverkande", "Period", "Status")
            lines = zip(labels, (act.units, act.others, act.end, "Ej påbörjad"), strict=True)
            flow.append(
                KeepTogether([
                    Paragraph(act.title, _STYLES["Heading4"]),
                    Paragraph(act.about, _CELL),
                    *(Paragraph(f"<b>{label}:</b> {text}", _SMALL) for label, text in lines if text),
                    Spacer(1, 8),
                ])
            )  # fmt: skip
    SimpleDocTemplate(str(path), pagesize=A4, topMargin=50, bottomMargin=50).build(
        flow, onFirstPage=_tool_lines, onLaterPages=_tool_lines
    )
    return path


# 5: a property company, two rows of headings, the goal's cell merged down, a bold title that runs into its text
_PROPERTY: list[Group] = [
    ("Nöjda hyresgäster", [
        Act("Ny kundportal", "Kundservice", "IT-leverantören", "2026-05-31",
            "Hyresgästen ska kunna göra felanmälan, boka tvättid och se sina avier på ett ställe. Den gamla webben stängs samtidigt."),
        Act("Trapphusvärdar i Västra Torp", "Distrikt Väst", "Hyresgästföreningen", "2026-09-30",
            "Fyra hyresgäster får ett litet arvode för att hålla ögonen på trapphuset. De rapporterar till områdesvärden."),
        Act("Trygga källare", "Distrikt Öst", "", "2026-11-15",
            "Källargångar får nya lås och starkare ljus. Först ut är kvarteren Linden och Almen."),
        Act("Sommarlovsjobb på gården", "Distrikt Väst", "Arbetsmarknadsenheten", "2026-08-14",
            "Trettio ungdomar från området arbetar tre veckor var. De sköter planteringar och målar bänkar."),
        Act("Inflyttningssamtal", "Uthyrningen", "", "2026-03-31",
            "Alla nya hyresgäster får ett samtal inom två veckor. Frågorna är desamma för alla.")]),
    ("Friska hus", [
        Act("Byta undercentraler", "Teknik och energi", "Energibolaget", "2026-09-15",
            "Tre äldre undercentraler ersätts. Arbetet görs utanför eldningssäsongen."),
        Act("Stambyte i kvarteret Eken", "Projektavdelningen", "Hyresgästföreningen", "2026-12-18",
            "Femtiotvå lägenheter berörs. Evakuering sker inom samma område. Etapp två beslutas i höst."),
        Act("Radonmätning i markplan", "Teknik och energi", "Miljökontoret", "2026-04-30",
            "Mätningen gäller 310 lägenheter. Dosorna sitter uppe i två månader."),
        Act("Takbesiktning med drönare", "Projektavdelningen", "", "2026-06-15",
            "Alla tak äldre än tjugo år filmas. Bilderna blir underlag för underhållsplanen."),
        Act("Digital ritningssamling", "Teknik och energi", "", "2026-10-30",
            "Pappersritningar skannas och kopplas till rätt hus. Hantverkarna får läsbehörighet.")]),
    ("Ett hållbart bolag", [
        Act("Solceller på sju tak", "Teknik och energi", "Elnätsbolaget", "2026-10-31",
            "Anläggningarna beräknas ge 410 megawattimmar om året. Elen används i första hand i fastigheten."),
        Act("Återbruk av vitvaror", "Distrikt Öst", "Arbetsmarknadsenheten", "2026-05-15",
            "Fungerande spisar och kylskåp lagas och används igen. Ett lager ordnas i gamla panncentralen."),
        Act("Matavfall på alla gårdar", "Distrikt Öst", "Avfallsbolaget", "2026-09-01",
            "De sista elva gårdarna får kärl för matavfall. Områdesvärdarna knackar dörr och informerar."),
        Act("Elbilar i driften", "Ekonomi och inköp", "", "2026-12-31",
            "Åtta dieselbilar byts när leasingavtalen går ut. Laddplatser byggs vid distriktskontoren."),
        Act("Grön finansiering", "Ekonomi och inköp", "Kommunens internbank", "2026-11-30",
            "Stambytet och solcellerna läggs i en grön portfölj. Räntan blir lägre än för vanliga lån.")]),
]  # fmt: skip


def _two_headings(path: Path) -> Path:
    document = docx.Document()
    section = turned(document)
    section.header.paragraphs[0].text = "Ekmora Fastigheter AB"
    section.footer.paragraphs[0].text = "Affärs- och verksamhetsplan 2026, fastställd av styrelsen 2025-12-04"
    document.add_heading("Affärs- och verksamhetsplan 2026", 0)
    document.add_paragraph("Styrelsen, Ekmora Fastigheter AB")
    document.add_heading("Vd har ordet", 1)
    document.add_paragraph(
        "Räntorna har sjunkit men materialpriserna ligger kvar på en hög nivå. Satsningarna är därför få."
    )
    document.add_heading("Aktiviteter", 1)
    table = document.add_table(rows=2, cols=8, style="Table Grid")
    _head_twice(table)
    for goal, rows in _PROPERTY:
        first = len(table.rows)
        for act in rows:
            cells = table.add_row().cells
            about = cells[1].paragraphs[0]
            about.add_run(f"{act.title}.").bold = True
            about.add_run(f" {act.about}")
            cells[2].text, cells[3].text, cells[4].text, cells[5].text = act.units, act.others, "2026-01-15", act.end
        goal_cell = table.cell(first, 0).merge(table.cell(len(table.rows) - 1, 0))
        goal_cell.text = goal
        shade(goal_cell, "E2EFD9")
    table.style.font.size = Pt(9)
    _wide(table, (2.6, 7.2, 2.6, 3, 2, 2, 1.5, 1.9))
    document.add_heading("Investeringar", 1)
    headed_table(document, [("Projekt, mnkr", "2026", "2027", "2028"), ("Kvarteret Eken", "38,0", "41,5", "12,0"),
                            ("Energi", "14,2", "9,0", "9,0")])  # fmt: skip
    document.save(str(path))
    return path


def _head_twice(table: Any) -> None:
    upper, lower = table.rows[0].cells, table.rows[1].cells
    for at, text in ((0, "Mål"), (1, "Aktivitet")):
        upper[at].merge(lower[at]).paragraphs[0].add_run(text).bold = True
    for at, text in ((2, "Ansvar"), (4, "Tid"), (6, "Uppföljning")):
        upper[at].merge(upper[at + 1]).paragraphs[0].add_run(text).bold = True
    for at, text in enumerate(("Ansvarig", "I samarbete med", "Start", "Klart", "Maj", "November"), 2):
        lower[at].paragraphs[0].add_run(text).bold = True
    for row in table.rows:
        repeated(row)


# 6: preschools of a city: two levels of bands, numbered rows, two rows of headings, owners with a stroke between
_PRESCHOOL: list[tuple[str, list[Group]]] = [
    ("1 En stad där barn växer", [
        ("Barnen får ett rikt språk", [
            Act("Språkpiloter på varje förskola", "Utvecklingsenheten", "Biblioteken", "", "Piloterna sprider metoder i arbetslaget.", "P"),
            Act("Flerspråkiga boklådor", "Område Norr/Område Söder", "Biblioteken", "", "Lådorna byts var åttonde vecka.", "A"),
            Act("Handledning i tecken som stöd", "Resursteamet", "", "", "Tio tillfällen på varje avdelning.", "A"),
            Act("Digital sagostund för hemmet", "Utvecklingsenheten", "Modersmålsenheten", "", "Filmerna läggs i appen för vårdnadshavare.", "P")]),
        ("Barnen rör sig varje dag", [
            Act("Rörelsepass före lunch", "Område Norr/Område Öst", "", "", "Passen är femton minuter långa.", "A"),
            Act("Bättre utegårdar i Öst", "Lokalgruppen", "Parkförvaltningen", "", "Fyra gårdar görs om med barnens idéer.", "P"),
            Act("Vattenvana för femåringar", "Område Söder", "Simhallen", "", "Fem tillfällen med buss till badet.", "A"),
            Act("Skogsdag varje vecka", "Område Öst", "", "", "Gäller alla avdelningar med barn över tre år.", "A")])]),
    ("2 En stad att lita på", [
        ("Alla barn får plats i tid", [
            Act("Ny prognosmodell för barnantal", "Planeringsenheten", "Stadsledningskontoret", "", "Modellen bygger på flyttmönster per stadsdel.", "P"),
            Act("Paviljonger på Ängsvägen", "Lokalgruppen", "Fastighetskontoret", "", "Åttio platser från augusti.", "P"),
            Act("Tydligare placeringsbesked", "Kontaktcenter/Planeringsenheten", "", "", "Beskedet skrivs om på klarspråk.", "A")]),
        ("Vårdnadshavare är delaktiga", [
            Act("Gemensam mall för utvecklingssamtal", "Utvecklingsenheten", "", "", "Mallen provas på tolv förskolor först.", "A"),
            Act("Öppet hus på kvällstid", "Område Söder/Område Öst", "", "", "En kväll per termin.", "A"),
            Act("Tolk i appen", "Systemgruppen", "Modersmålsenheten", "", "Meddelanden översätts automatiskt.", "P"),
            Act("Samråd en gång per termin", "Område Norr", "", "", "Rektor bjuder in två föräldrar från varje avdelning.", "A"),
            Act("Enkät på fem språk", "Kvalitetsgruppen", "Kommunikationsavdelningen", "", "Enkäten skickas ut i mars.", "A")])]),
]  # fmt: skip


def _banded_book(path: Path) -> Path:
    book = openpyxl.Workbook()
    guide = book.worksheets[0]
    guide.title = "Läs mig"
    for line in ("Fyll bara i vita celler.", "Skicka till förvaltningens controller senast 30 januari.",
                 "Typ: P för projekt, A för aktivitet."):  # fmt: skip
        guide.append([line])
    sheet = book.create_sheet("Plan 2026")
    sheet["A1"] = "Verksamhetsplan 2026 – Förskolenämnden, Vibylunds stad"
    sheet["A1"].font = Font(bold=True, size=15)
    _two_rows_of_heads(sheet)
    at = 5
    for above, groups in _PRESCHOOL:
        at = _band(sheet, at, above, "8EA9DB")
        for number, (goal, rows) in enumerate(groups, 1):
            at = _band(sheet, at, f"{above[0]}.{number} {goal}", "D9E1F2")
            at = _under_band(sheet, at, f"{above[0]}.{number}", rows)
    choice = DataValidation(type="list", formula1='"Ej startad,Pågår,Klar,Avbruten"')
    sheet.add_data_validation(choice)
    choice.add(f"I5:K{at - 1}")
    _look(sheet, 5, at - 1, (7, 6, 36, 44, 26, 26, 9, 9, 11, 11, 12))
    book.save(path)
    return path


_HEADS = (
    ("Aktivitet", ("Nr", "Typ", "Rubrik", "Beskrivning")),
    ("Ansvar", ("Ansvarig", "Samverkan")),
    ("Tid", ("Från", "Till")),
    ("Uppföljning", ("April", "Augusti", "December")),
)


def _two_rows_of_heads(sheet: Any) -> None:
    column = 1
    for above, heads in _HEADS:
        sheet.cell(3, column, above)
        for at, text in enumerate(heads, column):
            sheet.cell(4, at, text)
        sheet.merge_cells(start_row=3, end_row=3, start_column=column, end_column=column + len(heads) - 1)
        column += len(heads)
    for row in sheet.iter_rows(min_row=3, max_row=4, max_col=11):
        for cell in row:
            cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="B4C6E7")
            cell.alignment = Alignment(horizontal="center")


def _under_band(sheet: Any, at: int, number: str, rows: Sequence[Act]) -> int:
    for index, act in enumerate(rows, 1):
        values = (f"{number}.{index}", act.kind, act.title, act.about, act.units.replace("/", " / "),
                  act.others or None, "jan" if index % 2 else "mars", "juni" if index % 3 else "dec")  # fmt: skip
        for column, value in enumerate(values, 1):
            sheet.cell(at, column, value)
        at += 1
    return at


def _band(sheet: Any, at: int, text: str, colour: str) -> int:
    """A merged row; gives the one after."""
    cell = sheet.cell(at, 1, text)
    cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor=colour)
    sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=11)
    return at + 1


def _look(sheet: Any, start: int, end: int, widths: Sequence[int]) -> None:
    for row in sheet.iter_rows(min_row=start, max_row=end, max_col=len(widths)):
        for cell in row:
            cell.border = _ROUND
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    for letter, width in zip("ABCDEFGHIJKL", widths, strict=False):
        sheet.column_dimensions[letter].width = width
    sheet.page_setup.orientation = "landscape"


# 7: the central office's list as Excel saves it for commas: the code page of Windows, semicolons, empty rows below
_OFFICE: list[Group] = [
    ("Trygg och robust kommun", [
        Act("Öva stabsarbete vid vattenavbrott", "Säkerhetsavdelningen", "VA-bolaget", "2026-04", "", "A"),
        Act("Reservkraft till tre trygghetspunkter", "Säkerhetsavdelningen,Lokalavdelningen", "", "2026-10", "Offert begärd", "P"),
        Act("Ny rutin för krigsplacering", "HR-avdelningen", "Säkerhetsavdelningen", "2026-03", "", "A"),
        Act("Förutsättningar för gemensam ledningscentral", "Säkerhetsavdelningen", "Räddningstjänsten", "2026-11", "", "F"),
        Act("Byta ut radioterminaler", "IT-avdelningen", "", "2026-06", "", "P")]),
    ("Attraktiv arbetsgivare", [
        Act("Gemensam introduktion för nya chefer", "HR-avdelningen", "Kommunikationsavdelningen", "2026-05", "", "A"),
        Act("Lönekartläggning", "HR-avdelningen", "", "2026-09", "", "A"),
        Act("Digitalt system för tillbud", "HR-avdelningen,IT-avdelningen", "Förvaltningarna", "2026-12", "Upphandling pågår", "P"),
        Act("Se över möjligheten till friskvårdstimme", "HR-avdelningen", "", "2026-08", "", "F"),
        Act("Arbetsgivarkampanj mot gymnasister", "Kommunikationsavdelningen", "Gymnasieskolorna", "2026-02", "", "A")]),
    ("Enkel kontakt med kommunen", [
        Act("Nytt kösystem i kontaktcenter", "Kontaktcenter", "IT-avdelningen", "2026-05", "", "P"),
        Act("Klarspråka de 50 vanligaste breven", "Kommunikationsavdelningen", "Alla förvaltningar", "2026-12", "", "A"),
        Act("Robot för inkommande fakturafrågor", "", "Ekonomiavdelningen", "2026-10", "Ansvarig utses i februari", "F"),
        Act("Medborgarpanel med 400 personer", "Utvecklingsavdelningen", "", "2026-09", "", "P"),
        Act("Gallra gamla sidor på webbplatsen", "Kommunikationsavdelningen", "", "2026-03", "", "A")]),
    ("God ekonomisk hushållning", [
        Act("Uppföljning av de tio största avtalen", "Ekonomiavdelningen,Inköpsavdelningen", "", "2026-06", "", "A"),
        Act("Ny modell för internhyra", "Ekonomiavdelningen", "Lokalavdelningen", "2026-11", "Styrgrupp klar", "P"),
        Act("Investeringsråd med fasta beslutspunkter", "Ekonomiavdelningen", "", "2026-04", "", "A")]),
]  # fmt: skip
_WORDS = {"A": "Aktivitet", "P": "Projekt", "F": "Förstudie"}


def _windows_csv(path: Path) -> Path:
    rows: list[Sequence[str]] = [
        ("Aktivitetslista till verksamhetsplan 2026", *[""] * 8),
        ("Kommunstyrelsen, Torpahults kommun", *[""] * 8),
        [""] * 9,
        ("Nr", "Fullmäktigemål", "Aktivitet", "Typ", "Ansvarig avdelning", "Medverkande", "Klart", "Kommentar", "Läge"),
    ]
    for number, (goal, acts) in enumerate(_OFFICE, 1):
        for at, act in enumerate(acts, 1):
            rows.append((f"{number}.{at}", goal, act.title, _WORDS[act.kind], act.units.replace(",", ", "), act.others,
                         act.end, act.about, ""))  # fmt: skip
    rows += [[""] * 9] * 3
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    return path


# 8: an upper secondary school, printed lying, several pages with the headings again, goals as bands, roles as owners
_UPPER: list[Group] = [
    ("1.1 Fler elever tar examen på tre år", [
        Act("Mentorssamtal varannan vecka i årskurs 1", "Mentorer", "Elevhälsan", "Hela året"),
        Act("Tidig varning vid tio procents frånvaro", "Närvarosamordnare;Mentorer", "Vårdnadshavare", "Februari"),
        Act("Prövningsvecka i januari och augusti", "Biträdande rektor", "", "Januari, augusti"),
        Act("Mattestuga med ingenjörsstudenter", "Ämneslagsledare matematik", "Högskolan", "Från mars"),
        Act("Kartläggning av studievanor", "Specialpedagoger", "", "September"),
        Act("Extra tid i kurser som många underkänns i", "Rektor;Schemaläggare", "", "Läsåret 2026/27")]),
    ("1.2 Undervisningen håller hög kvalitet", [
        Act("Kollegiala lektionsbesök två gånger per termin", "Förstelärare", "", "Vår och höst"),
        Act("Gemensamma prov i svenska och engelska", "Ämneslagsledare språk", "", "Maj"),
        Act("Fortbildning om generativ AI i undervisningen", "IKT-pedagog;Förstelärare", "Centrala IT", "Oktober"),
        Act("Elevernas kursutvärdering redovisas öppet", "Biträdande rektor", "Elevkåren", "Juni"),
        Act("Ny utrustning till naturvetenskapliga salar", "Institutionstekniker", "Lokalservice", "Augusti")]),
    ("2.1 Skolan är trygg och välkomnande", [
        Act("Faddrar till alla nya elever", "Elevkoordinator", "Elevkåren", "Augusti"),
        Act("Öppen skola på eftermiddagarna", "Skolvärdar;Bibliotekarie", "Ungdomsmottagningen", "Från februari"),
        Act("Trygghetsrond i omklädningsrummen", "Idrottslärare", "", "April"),
        Act("Temavecka om respekt", "", "Elevkåren", "Vecka 42"),
        Act("Rutin för besökare i huset", "Intendent", "Vaktbolaget", "Mars")]),
    ("2.2 Arbetslivet är en del av utbildningen", [
        Act("Lärlingsplatser på vårdprogrammet", "Yrkeslärare vård;APL-samordnare", "Regionen", "November"),
        Act("Branschråd för bygg och el", "APL-samordnare", "Lokala företag", "Två gånger per år"),
        Act("Studiebesök för ekonomiprogrammet", "Ämneslagsledare ekonomi", "Banken", "Oktober"),
        Act("Vägledningssamtal med alla i årskurs 2", "Studie- och yrkesvägledare", "", "December")]),
]  # fmt: skip


def _upper_foot(canvas: Canvas, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, 25, "Fallholmsgymnasiet – arbetsplan 2026")
    canvas.drawRightString(landscape(A4)[0] - 60, 25, f"Sida {document.page}")


def _upper_pages(path: Path) -> Path:
    heads = ("Nr", "Aktivitet", "Ansvarig", "Samverkar med", "När", "Avstämning")
    rows: list[list[Any]] = [[Paragraph(text, _BOLD) for text in heads]]
    style: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#d9d2e9")),
                        ("TOPPADDING", (0, 1), (-1, -1), 7), ("BOTTOMPADDING", (0, 1), (-1, -1), 9)]  # fmt: skip
    for goal, acts in _UPPER:
        left, right = (0, len(rows)), (-1, len(rows))
        style += [("SPAN", left, right), ("BACKGROUND", left, right, colors.HexColor("#f3f0f8"))]
        rows.append([Paragraph(goal, _BOLD), *[""] * 5])
        for at, act in enumerate(acts, 1):
            texts = (f"{goal.split()[0]}.{at}", act.title, act.owners(), act.others, act.end, "")
            rows.append([Paragraph(text, _CELL) for text in texts])
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build([
        Paragraph("Arbetsplan 2026", _STYLES["Title"]),
        Paragraph("Fallholmsgymnasiet, Gymnasie- och vuxenutbildningsnämnden, Fallholmens kommun", _STYLES["BodyText"]),
        Paragraph("Planen är framtagen av skolans ledningsgrupp tillsammans med ämneslagen i december.", _STYLES["BodyText"]),
        Spacer(1, 10),
        Table(rows, colWidths=[40, 230, 140, 120, 95, 75], style=TableStyle(style), repeatRows=1),
    ], onFirstPage=_upper_foot, onLaterPages=_upper_foot)  # fmt: skip
    return path


# 9: a property department's workbook: measures in a sheet of their own, title and text in one cell, quarters, last year's follow-up
_ESTATES: list[Group] = [
    ("Lokalerna används effektivt", [
        Act("Lokalbank på intranätet", "Lokalstrateg", "Alla förvaltningar", "1", "Tomma rum visas på karta. Bokning sker direkt av verksamheten."),
        Act("Lämna hyrda lokaler på Hamngatan", "Lokalstrateg;förvaltningschef", "Socialförvaltningen", "2 3", "Avtalet sägs upp i mars. Verksamheten flyttar till stadshuset."),
        Act("Mäta hur kontoren används", "Lokalcontroller", "", "1 2", "Sensorer sätts upp i fyra veckor. Resultatet redovisas per våning."),
        Act("Sälja tre obebyggda tomter", "Markförvaltare", "Mäklaren", "3 4", "Försäljningen ger utrymme för underhåll. Beslut tas i nämnden."),
        Act("Samlokalisera förråden", "Driftchef", "Kulturförvaltningen", "4", "Nio förråd blir tre. Gammalt material gallras.")]),
    ("Energianvändningen minskar", [
        Act("Injustera värmen i elva skolor", "Driftchef;energicontroller", "", "1 4", "Termostater byts vid behov. Temperaturen loggas under två vintrar."),
        Act("LED i alla idrottshallar", "Projektledare el", "Fritidsförvaltningen", "2", "Belysningen styrs av närvaro. Föreningarna får information i förväg."),
        Act("Sänka temperaturen på helger", "Energicontroller", "", "1", "Gäller hus utan kvällsverksamhet. Rektorerna har godkänt förslaget."),
        Act("Kyla från sjön till sjukhemmet", "Projektledare VVS", "Energibolaget", "2 3 4", "Förprojekteringen är klar. Ledningen dras längs strandvägen."),
        Act("Energitävling mellan förskolor", "Energicontroller", "Förskolorna", "3", "Den förskola som sparar mest får nya lekredskap. Tävlingen pågår i tio veckor."),
        Act("Byta fönster på Centralskolan", "Projektledare bygg", "Länsmuseet", "2 3", "Fönstren tillverkas efter gammal förlaga. Arbetet görs under sommarlovet.")]),
    ("Husen är hela och säkra", [
        Act("Underhållsplan på tio år", "Underhållsplanerare;driftchef", "", "1 2", "Planen bygger på besiktning av alla hus. Den uppdateras varje höst."),
        Act("Byta lås till digitala cylindrar", "Säkerhetstekniker", "IT-enheten", "3 4", "Skolorna byts först. Nycklar samlas in och skrotas."),
        Act("Brandskyddsronder varje månad", "Driftchef", "Räddningstjänsten", "1 2 3 4", "Ronden görs av husets egen personal. Avvikelser läggs in i felanmälan."),
        Act("Åtgärda fukt i Björkens förskola", "Projektledare bygg", "", "1 2", "Källarväggen dräneras och isoleras. Barnen flyttar under tiden till en paviljong."),
        Act("Kontrollera lekredskap före sommaren", "Markförvaltare", "Förskolorna", "2", "Besiktningen görs av utomstående. Farliga redskap tas bort samma dag."),
        Act("Jourtelefon dygnet runt", "Driftchef;kundansvarig", "Larmcentralen", "1", "Samtalen kopplas till larmcentralen efter klockan 16. Kostnaden följs upp varje kvartal.")]),
]  # fmt: skip


def _estates_book(path: Path) -> Path:
    book = openpyxl.Workbook()
    front = book.worksheets[0]
    front.title = "Försättsblad"
    for text in ("Verksamhetsplan 2026", "Fastighetsnämnden, Brännäs kommun", "Beslutad i ledningsgruppen 2026-01-15."):
        front.append([text])
    front["A1"].font = Font(bold=True, size=20)
    figures = book.create_sheet("Nyckeltal")
    for line in (["Nyckeltal", "Utfall 2024", "Prognos 2025", "Riktvärde 2026"], ["Energi, kWh per kvm", 151, 147, 140],
                 ["Vakansgrad, procent", 6.2, 5.8, 4.5], ["Eftersatt underhåll, mnkr", 212, 205, 195]):  # fmt: skip
        figures.append(line)
    sheet = book.create_sheet("Aktiviteter")
    at = _estates_rows(sheet)
    _look(sheet, 2, at - 1, (52, 26, 28, 24, 6, 6, 6, 6, 18, 18))
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:J{at - 1}"
    last = book.create_sheet("Uppföljning 2025")
    for line in (["Aktivitet", "Ansvarig", "Utfall"], ["Ny felanmälan på webben", "Driftchef", "Klar"],
                 ["Tilläggsisolering av Norrskolan", "Projektledare bygg", "Klar i november"]):  # fmt: skip
        last.append(line)
    book.save(path)
    return path


def _estates_rows(sheet: Any) -> int:
    heads = ("Aktivitet", "Hör till mål", "Roll som ansvarar", "Samverkan", "Kv 1", "Kv 2", "Kv 3", "Kv 4",
             "Uppföljning maj", "Uppföljning okt")  # fmt: skip
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(1, column, text)
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="375623")
    for at, (goal, act) in enumerate(((goal, act) for goal, acts in _ESTATES for act in acts), 2):
        values = (f"{act.title}\n{act.about}", goal, act.owners(" och "), act.others or None)
        for column, value in enumerate(values, 1):
            sheet.cell(at, column, value)
        for quarter in act.end.split():
            cell = sheet.cell(at, 4 + int(quarter), "x")
            cell.fill = PatternFill("solid", fgColor="A9D08E")
    return int(sheet.max_row) + 1


_each = partial(in_each_format, "seventysecond_drawn")


def _all(groups: Sequence[Group], between: str = ";") -> list[Wanted]:
    """An activity that no one answers for must be asked about."""
    return [
        wanted
        for goal, acts in groups
        for act in acts
        for wanted in expects(
            goal, [(act.title, act.kind, act.units.replace(between, ";"), act.others)], "*" if act.units else "?"
        )
    ]


def _one(name: str, ending: str, wanted: Sequence[Wanted], draw: Callable[[Path], Path]) -> list[Drawn]:
    return _each(name, wanted, {ending: draw}, activities=str(len(wanted)), year="2026")


SEVENTYSECOND: list[Drawn] = [
    *_one("förvaltningens gamla mall med beskrivna och numrerade aktiviteter", "docx", _all(_SCHOOLS), _old_template),
    *_one("liggande tabell över flera sidor med mål som band och flera ansvariga", "docx", _all(_ELDERLY), _long_table),
    *_one("lista för hand med målet på första raden, färger och kommentarer", "xlsx", _all(_BY_HAND), _by_hand),
    *_one("utskrift ur ett webbverktyg med ett kort för varje aktivitet", "pdf", _all(_CULTURE), _web_tool),
    *_one("två rubrikrader, sammanfogat mål och fet titel som går över i texten", "docx", _all(_PROPERTY), _two_headings),
    *_one("två nivåer av band, numrerade rader och snedstreck mellan ansvariga", "xlsx",
          _all([group for _, groups in _PRESCHOOL for group in groups], "/"), _banded_book),
    *_one("semikolonfil i Windows teckentabell med tomma rader sist", "csv", _all(_OFFICE, ","), _windows_csv),
    *_one("tryckt liggande tabell med upprepade rubriker och numrerade band", "pdf", _all([
        (goal.partition(" ")[2], acts) for goal, acts in _UPPER]), _upper_pages),
    *_one("titel och text i samma cell, nyckeltal och fjolårets uppföljning i egna blad", "xlsx", _all(_ESTATES), _estates_book),
]  # fmt: skip
