# ruff: noqa: E501
"""The plans written in Word."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

from tests.bot.documents.others.fiftyfifth.rows import Goals, Row, owner


def _field(paragraph: Any, code: str) -> None:
    paragraph._p.append(
        parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="{code}"><w:r><w:t>1</w:t></w:r></w:fldSimple>')
    )


def _framed(document: Any, header: str, footer: str) -> None:
    """A header, and a footer with the page's number."""
    section = document.sections[0]
    section.header.paragraphs[0].text = header
    foot = section.footer.paragraphs[0]
    foot.text = f"{footer}\t\tSida "
    _field(foot, "PAGE")
    foot.add_run(" av ")
    _field(foot, "NUMPAGES")


def _contents(document: Any, entries: Sequence[tuple[str, int]]) -> None:
    document.add_paragraph("Innehåll", style="TOC Heading")
    for text, page in entries:
        line = document.add_paragraph(f"{text}\t{page}")
        line.paragraph_format.tab_stops.add_tab_stop(Cm(15), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
        line.paragraph_format.space_after = Pt(2)
    document.add_page_break()


def _shaded(cell: Any, color: str) -> None:
    cell._tc.get_or_add_tcPr().append(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{color}"/>')
    )


def _bold_row(row: Any, texts: Sequence[str], color: str) -> None:
    for cell, text in zip(row.cells, texts, strict=True):
        cell.text = ""
        cell.paragraphs[0].add_run(text).bold = True
        _shaded(cell, color)
    row._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))


def _table(document: Any, heads: Sequence[str], rows: Sequence[Sequence[str]], color: str = "D9E2F3") -> Any:
    table = document.add_table(rows=1, cols=len(heads), style="Table Grid")
    _bold_row(table.rows[0], heads, color)
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.add_paragraph()
    _wide(table, 5 if len(heads) == 3 else 5.8)
    return table


def _wide(table: Any, first: float, whole: float = 15.2) -> None:
    """The first column so many centimetres, the others alike; a row stays on its page."""
    rest = (whole - first) / (len(table.columns) - 1)
    for at, column in enumerate(table.columns):
        column.width = Cm(rest if at else first)
    for row in table.rows:
        row._tr.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))
        for at, cell in enumerate(row.cells):
            if cell._tc.grid_span == 1:
                cell.width = Cm(rest if at else first)


# Vård- och omsorgsnämnden: a template with cover, contents, indicators and a table for each goal
CARE: Goals = [
    ("Nämndmål 1: Den enskilde har inflytande över sin vardag", [
        ("Genomförandeplaner skrivs tillsammans med den enskilde inom två veckor", "Hemtjänsten", "Biståndsenheten",
         ("April 2026",)),
        ("Brukarråd startas på alla vård- och omsorgsboenden", "Särskilda boenden", "", ("September 2026",)),
        ("Matsedeln väljs av de boende en vecka i månaden", "Särskilda boenden", "Måltidsenheten", ("Mars 2026",)),
        ("Information på lättläst svenska till den som söker insats", "Biståndsenheten", "Kommunikationsenheten",
         ("Juni 2026",)),
        ("Brukarundersökning med bildstöd inom daglig verksamhet", "Funktionsstöd", "", ("Oktober 2026",))]),
    ("Nämndmål 2: Vården är sammanhållen och säker", [
        ("Fast läkarkontakt på korttidsboendet", "Hälso- och sjukvårdsenheten", "Närsjukvården", ("Maj 2026",)),
        ("Läkemedelsgenomgång för alla nyinflyttade", "Hälso- och sjukvårdsenheten", "Vårdcentralerna", ("Löpande",)),
        ("Rutin för trygg hemgång samma dag som utskrivning", "Rehabenheten;Hemtjänsten", "Lasarettet",
         ("Februari 2026",)),
        ("Egenkontroll av basala hygienrutiner två gånger per år", "Medicinskt ansvarig sjuksköterska", "Vårdhygien",
         ("Maj och november 2026",))]),
    ("Nämndmål 3: Medarbetarna vill stanna och utvecklas", [
        ("Schemamodell med längre dagpass prövas på tre enheter", "Bemanningsenheten", "Fackliga organisationer",
         ("December 2026",)),
        ("Språkombud utbildas på varje arbetsplats", "Utvecklingsenheten", "Vuxenutbildningen", ("Juni 2026",)),
        ("Introduktion för sommarvikarier i ny form", "Bemanningsenheten", "", ("Maj 2026",)),
        ("Handledning i grupp för personal inom demensvården", "Demensteamet", "", ("Löpande",)),
        ("Karriärväg för undersköterskor beskrivs", "HR-enheten", "Utvecklingsenheten", ("Oktober 2026",))]),
    ("Nämndmål 4: Digital teknik ger självständighet", [
        ("Digitala lås byts ut i de återstående kommundelarna", "Hemtjänsten", "IT-enheten", ("September 2026",)),
        ("Läkemedelsautomater erbjuds i ordinärt boende", "Hälso- och sjukvårdsenheten", "Hemtjänsten",
         ("April 2026",)),
        ("Tillsyn med kamera nattetid prövas i ett område", "Nattpatrullen", "", ("November 2026",)),
        ("Mobil dokumentation på daglig verksamhet", "Funktionsstöd", "IT-enheten", ("Augusti 2026",))]),
]  # fmt: skip
_CARE_TEXTS = (
    ("Den som får stöd av nämnden ska kunna påverka när, hur och av vem stödet ges. Brukarundersökningen visar att "
     "många upplever att de inte kan välja tider.", ("Andel som kan påverka tider i hemtjänsten", "58 %", "65 %")),
    ("Allt fler vårdas hemma efter korta vårdtider på sjukhus. Övergångarna är de tillfällen då det oftast blir fel.",
     ("Andel återinskrivna inom 30 dagar", "17 %", "15 %")),
    ("Nämnden behöver rekrytera omkring 90 medarbetare fram till 2028. Att fler stannar är det bästa sättet att klara "
     "bemanningen.", ("Personalomsättning", "11,4 %", "10 %")),
    ("Tekniken ska aldrig ersätta ett möte som den enskilde behöver, men den kan ge frihet och ostörd sömn.",
     ("Antal personer med digital tillsyn", "34", "60")),
)  # fmt: skip


def care(path: Path) -> Path:
    document: Any = docx.Document()
    _framed(document, "Ängsholms kommun\tVård- och omsorgsnämnden", "Verksamhetsplan 2026")
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Vård- och omsorgsnämnden", style="Subtitle")
    facts = document.add_table(rows=0, cols=2, style="Table Grid")
    for pair in (("Dokumenttyp", "Plan"), ("Diarienummer", "VON 2025/318"),
                 ("Beslutad av", "Vård- och omsorgsnämnden 2025-12-10, § 112"),
                 ("Gäller", "2026-01-01–2026-12-31"), ("Dokumentansvarig", "Förvaltningschef")):  # fmt: skip
        for cell, text in zip(facts.add_row().cells, pair, strict=True):
            cell.text = text
    document.add_page_break()
    _contents(document, (("Inledning", 3), ("Nämndens uppdrag", 3), ("Mål och aktiviteter", 4),
                         *((goal, 4 + at) for at, (goal, _) in enumerate(CARE)), ("Ekonomi", 8), ("Uppföljning", 9)))  # fmt: skip
    document.add_heading("Inledning", 1)
    document.add_paragraph(
        "Verksamhetsplanen beskriver vad nämnden ska åstadkomma under året. Den utgår från kommunfullmäktiges "
        "vision Ängsholm 2035 och från nämndens budget."
    )
    document.add_heading("Nämndens uppdrag", 1)
    document.add_paragraph(
        "Nämnden ansvarar för äldreomsorg, stöd till personer med funktionsnedsättning och kommunal hälso- och "
        "sjukvård. Verksamheten har 740 årsarbetare."
    )
    document.add_heading("Mål och aktiviteter", 1)
    document.add_paragraph("För varje mål anges hur det mäts och vilka aktiviteter som ska genomföras.")
    for (goal, rows), (text, measure) in zip(CARE, _CARE_TEXTS, strict=True):
        document.add_heading(goal, 2)
        document.add_paragraph(text)
        _table(document, ("Indikator", "Utfall 2024", "Målvärde 2026"), [measure], "E2EFD9")
        _table(
            document,
            ("Aktivitet", "Ansvarig", "Samverkan", "Klart"),
            [(row[0], owner(row), row[2] or "–", *row[3]) for row in rows],
        )
    document.add_heading("Ekonomi", 1)
    _table(document, ("Mnkr", "Budget 2025", "Budget 2026"), (
        ("Äldreomsorg", "412,6", "425,1"), ("Funktionsstöd", "188,2", "193,9"), ("Summa", "600,8", "619,0")), "EDEDED")  # fmt: skip
    document.add_heading("Uppföljning", 1)
    document.add_paragraph(
        "Planen följs upp i delårsrapporten per den 31 augusti och i årsredovisningen. Avvikelser rapporteras till "
        "nämnden så snart de är kända."
    )
    document.save(str(path))
    return path


# Barn- och utbildningsnämnden: bullets with the owner in brackets
SCHOOL: Goals = [
    ("Mål 1 – Fler elever blir behöriga till gymnasiet", [
        ("Lovskola i matematik på påsklovet och höstlovet", "Grundskola", "", ()),
        ("Tvålärarsystem i årskurs 7 på två skolor", "Grundskola", "", ()),
        ("Kartläggning av elever med mer än tio procents frånvaro", "Elevhälsan", "", ()),
        ("Studiehandledning på modersmålet bokas centralt", "Modersmålsenheten", "", ())]),
    ("Mål 2 – Förskolan ger alla barn en bra start", [
        ("Språkpaket till nyinskrivna treåringar", "Förskola", "", ()),
        ("Mindre barngrupper på avdelningar för de yngsta", "Förskola", "", ()),
        ("Gemensam överlämning mellan förskola och förskoleklass", "Förskola;Grundskola", "", ()),
        ("Öppen förskola i Norrstaden två förmiddagar i veckan", "Familjecentralen", "", ())]),
    ("Mål 3 – Skolan är en trygg plats", [
        ("Trygghetsvärdar på de tre högstadieskolorna", "Grundskola", "", ()),
        ("Enkät om trygghet varje termin", "Kvalitetsenheten", "", ()),
        ("Utbildning i konflikthantering för personal på fritidshem", "Elevhälsan", "", ()),
        ("Mobilfri skoldag även i gymnasiet", "Gymnasieskola", "", ())]),
    ("Mål 4 – Vi har behöriga lärare i alla ämnen", [
        ("Betald vidareutbildning för barnskötare", "HR-enheten", "", ()),
        ("Mentor under första året för nyexaminerade", "Grundskola;Gymnasieskola", "", ()),
        ("Färre blanketter kring nationella prov", "Skolkontoret", "", ()),
        ("Rekryteringsträffar på tre lärosäten", "HR-enheten", "", ())]),
]  # fmt: skip
_SCHOOL_TEXTS = (
    ("Våren 2025 var 83 procent av eleverna i årskurs 9 behöriga. Skillnaden mellan skolorna är stor, särskilt i "
     "matematik.", "Mått: andel behöriga till yrkesprogram, från 83 till 87 procent."),
    ("Nio av tio barn går i förskolan. De som inte gör det bor ofta i områden där barnen har mest att vinna.",
     "Mått: andel inskrivna treåringar, från 91 till 94 procent."),
    ("Elevenkäten visar att flickor i årskurs 8 känner sig minst trygga. Oron är störst i korridorer och "
     "omklädningsrum.", "Mått: andel elever som känner sig trygga, från 79 till 84 procent."),
    ("Pensionsavgångarna ökar de närmaste tre åren. Svårast är det att rekrytera lärare i teknik och slöjd.",
     "Mått: andel legitimerade lärare, från 76 till 79 procent."),
)  # fmt: skip


def school(path: Path) -> Path:
    document = docx.Document()
    _framed(document, "Backnäs kommun", "Nämndplan 2026 för barn- och utbildningsnämnden")
    document.add_heading("Nämndplan 2026 med plan för 2027–2028", 0)
    document.add_paragraph("Barn- och utbildningsnämnden, Backnäs kommun")
    document.add_paragraph("Fastställd 2025-11-26")
    document.add_heading("Ordföranden har ordet", 1)
    document.add_paragraph(
        "Skolan är kommunens största verksamhet och den som betyder mest för framtiden. Det här året lägger vi "
        "kraften på färre saker och gör dem hela vägen ut i klassrummet."
    )
    document.add_heading("Förutsättningar", 1)
    document.add_paragraph("Antalet barn i förskolan minskar med 60 till hösten. Det påverkar lokaler och bemanning.")
    document.add_heading("Mål för nämnden", 1)
    document.add_paragraph("Inom parentes anges den verksamhet som är ansvarig för aktiviteten.")
    for (goal, rows), texts in zip(SCHOOL, _SCHOOL_TEXTS, strict=True):
        document.add_heading(goal, 2)
        for text in texts:
            document.add_paragraph(text)
        document.add_paragraph().add_run("Aktiviteter under 2026").bold = True
        for row in rows:
            document.add_paragraph(f"{row[0]} ({owner(row)})", style="List Bullet")
    document.add_heading("Budget", 1)
    _table(document, ("Verksamhet, tkr", "2026", "2027", "2028"), (
        ("Förskola", "214 300", "211 800", "210 000"), ("Grundskola", "398 700", "402 100", "407 500"),
        ("Gymnasieskola", "161 200", "165 400", "168 000")), "EDEDED")  # fmt: skip
    document.save(str(path))
    return path


# Kultur- och fritidsnämnden: the unit is a heading over its bullets
LEISURE_UNITS: Sequence[tuple[str, str, Sequence[tuple[str, Sequence[str]]]]] = (
    ("Mål 1: Fler barn och unga har en meningsfull fritid",
     "Unga på landsbygden deltar mindre än unga i tätorten. Avstånd och avgifter är de vanligaste hindren.", (
         ("Fritidsgårdarna", ("Öppet på lördagskvällar hela vårterminen",
                              "Tjejkvällar på Ungdomens hus varannan vecka", "Utlåning av sportutrustning på loven")),
         ("Kulturskolan", ("Prova-på-kurser i dans på landsbygden", "Avgiftsfria sommarkurser i två orter")))),
    ("Mål 2: Kulturen finns nära invånarna",
     "Alla ska ha högst två mil till en plats där de kan låna böcker och ta del av kultur.", (
         ("Biblioteken", ("Ny turlista för bokbussen", "Meröppet bibliotek i Strömsvik",
                          "Språkkafé på torsdagskvällar")),
         ("Kulturenheten", ("Offentlig konst vid nya simhallen", "Nya regler för kulturstipendiet")))),
    ("Mål 3: Anläggningarna är trygga och tillgängliga",
     "Anläggningarna byggdes till stor del på 1970-talet. Nämnden satsar på det som fler kan ha glädje av.", (
         ("Anläggningsenheten", ("Byte till ledbelysning på elljusspåret",
                                 "Anpassade omklädningsrum i ishallen", "Energideklaration för simhallen")),
         ("Föreningsservice", ("E-tjänst för bokning av lokaler", "Kvällsträffar om värdegrund för ledare")))),
)  # fmt: skip
LEISURE: Goals = [
    (goal, [(title, unit, "", ()) for unit, titles in units for title in titles]) for goal, _, units in LEISURE_UNITS
]


def leisure(path: Path) -> Path:
    document = docx.Document()
    _framed(document, "Kultur- och fritidsförvaltningen", "Antagen av nämnden 2025-12-16")
    document.add_heading("Verksamhetsplan för kultur- och fritidsnämnden", 0)
    document.add_paragraph("Lövhamns kommun, år 2026")
    document.add_heading("Om planen", 1)
    document.add_paragraph(
        "Planen visar vad nämnden ska göra för att nå sina tre mål. Under varje mål står aktiviteterna samlade efter "
        "den enhet som ansvarar för dem."
    )
    for goal, text, units in LEISURE_UNITS:
        document.add_heading(goal, 1)
        document.add_paragraph(text)
        for unit, titles in units:
            document.add_heading(f"Ansvarig enhet: {unit}", 3)
            for title in titles:
                document.add_paragraph(title, style="List Bullet")
    document.add_heading("Så följs planen upp", 1)
    document.add_paragraph("Enheterna rapporterar läget till nämnden i maj, september och januari.")
    document.save(str(path))
    return path


# A county board's unit: deliveries by quarter, risks in bullets last
NATURE: Goals = [
    ("Effektmål 1: Värdefull natur har ett långsiktigt skydd", [
        ("Beslut om tre nya naturreservat", "Områdesskyddsgruppen", "Rättsfunktionen", ("Kv 2", "0,8")),
        ("Värdering av mark i Storskogsområdet", "Områdesskyddsgruppen", "Skogsstyrelsen", ("Kv 3", "0,4")),
        ("Revidering av äldre skötselplaner", "Förvaltargruppen", "", ("Kv 1–4", "0,6")),
        ("Informationsmöten med markägare i kustbandet", "Områdesskyddsgruppen", "Kommunerna", ("Kv 1", "0,2"))]),
    ("Effektmål 2: Fler hittar ut i naturen", [
        ("Spång och utsiktsplattform i Tranmyren", "Förvaltargruppen", "Friluftsfrämjandet", ("Kv 3", "0,3")),
        ("Nya skyltar på tre språk", "Kommunikationsfunktionen", "", ("Kv 2", "0,2")),
        ("Naturguidningar under sommaren", "Naturumgruppen", "", ("Kv 2–3", "0,5")),
        ("Tillgänglig rastplats vid Björksjön", "Förvaltargruppen", "Kommunerna", ("Kv 4", "0,3"))]),
    ("Effektmål 3: Hotade arter återhämtar sig", [
        ("Inventering av fältgentiana på slåttermarker", "Artgruppen", "", ("Kv 3", "0,2")),
        ("Bekämpning av jättebalsamin längs Lillån", "Artgruppen", "Vattenråden", ("Kv 2–3", "0,3")),
        ("Häckningsöar för fisktärna", "Artgruppen", "Ornitologiska föreningen", ("Kv 1", "0,1")),
        ("Uppföljning av åtgärdsprogram för flodpärlmussla", "Vattengruppen", "", ("Kv 4", "0,2"))]),
    ("Effektmål 4: Handläggningen håller tiden", [
        ("Beslutsmallar för dispens från strandskydd", "Dispensgruppen", "Rättsfunktionen", ("Kv 1", "0,1")),
        ("Gemensam inkorg för remisser", "Enhetens samordnare", "", ("Kv 1", "0,1")),
        ("Månadsvis redovisning av handläggningstider", "Enhetens samordnare", "", ("Kv 1–4", "0,1")),
        ("Kollegial granskning av tio dispensbeslut", "Dispensgruppen", "Artgruppen", ("Kv 4", "0,2"))]),
]  # fmt: skip


def nature(path: Path) -> Path:
    document = docx.Document()
    _framed(document, "Länsstyrelsen Mellanbygds län\tEnhetsplan", "Diarienummer 100-8841-2025")
    document.add_heading("Enhetsplan 2026", 0)
    document.add_paragraph("Naturskyddsenheten")
    document.add_paragraph("Länsstyrelsen i Mellanbygds län")
    document.add_heading("1. Bakgrund", 1)
    document.add_paragraph(
        "Enhetsplanen bygger på länsstyrelsens verksamhetsplan och på regleringsbrevet för 2026. Den har tagits fram "
        "på enhetens planeringsdagar i november."
    )
    document.add_heading("2. Bemanning", 1)
    document.add_paragraph("Enheten har 23 anställda, varav fyra är säsongsanställda på naturum.")
    document.add_heading("3. Leveranser under året", 1)
    for goal, rows in NATURE:
        document.add_heading(goal, 2)
        _table(
            document,
            ("Leverans", "Tid", "Ansvarar", "Deltar", "Årsarb."),
            [(row[0], row[3][0], owner(row), row[2], row[3][1]) for row in rows],
            "C6E0B4",
        )
    document.add_heading("4. Risker", 1)
    for text in ("Bidragen till skötsel beslutas sent på våren.",
                 "Två medarbetare är föräldralediga under hösten.", "Torka kan flytta fältsäsongen."):  # fmt: skip
        document.add_paragraph(text, style="List Bullet")
    document.save(str(path))
    return path


# Kommunstyrelsen: on its side, each goal the first row of its own table, collaboration below the owner in its cell
BOARD: Goals = [
    ("Prioriterat mål 1: Invånarna är trygga", [
        ("Trygghetsvandringar i sex bostadsområden", "Säkerhetsenheten", "Polisen", ("Maj–oktober", "6 vandringar")),
        ("Grannsamverkan startas i nya villaområden", "Säkerhetsenheten", "Polisen", ("December", "4 områden")),
        ("Medborgarlöfte undertecknas", "Kommundirektören", "Polisen", ("Februari", "Undertecknat löfte")),
        ("Fältgrupp vid skolavslutningen", "Ungdomsenheten", "Föräldraföreningarna", ("Juni", "Genomförd")),
        ("Skadegörelse anmäls i en gemensam e-tjänst", "Fastighetsenheten", "", ("April", "E-tjänst i drift")),
        ("Utbildning mot hedersförtryck för skolpersonal", "Folkhälsoenheten", "Länsstyrelsen",
         ("November", "300 utbildade"))]),
    ("Prioriterat mål 2: Näringslivet växer i hela kommunen", [
        ("Företagsbesök varje vecka under terminerna", "Näringslivsenheten", "", ("Löpande", "35 besök")),
        ("Lotsfunktion för nyetableringar", "Näringslivsenheten", "Bygglovsenheten", ("Mars", "Funktion på plats")),
        ("Markreserv för industri kartläggs", "Exploateringsenheten", "", ("September", "Karta")),
        ("Upphandlingsskola för småföretag", "Upphandlingsenheten", "Företagarna", ("Oktober", "20 deltagare")),
        ("Fiber till återstående byar", "IT-enheten", "Byanätsföreningen", ("December", "98 % täckning")),
        ("E-faktura till alla leverantörer", "Ekonomienheten", "", ("Juni", "95 % e-fakturor"))]),
    ("Prioriterat mål 3: Klimatavtrycket minskar", [
        ("Elbilar ersätter tio poolbilar", "Fordonsenheten", "", ("Augusti", "10 bilar")),
        ("Solceller på tre skoltak", "Fastighetsenheten", "Energibolaget", ("Oktober", "240 kW")),
        ("Klimatkrav i upphandling av livsmedel", "Upphandlingsenheten", "Kostenheten", ("April", "Nytt avtal")),
        ("Återbruk av kontorsmöbler", "Serviceenheten", "", ("Löpande", "150 möbler")),
        ("Resepolicyn skrivs om", "HR-enheten", "", ("Maj", "Beslutad policy")),
        ("Klimatbokslut tas fram", "Ekonomienheten", "Miljöstrategen", ("Mars", "Redovisat bokslut"))]),
]  # fmt: skip


def _owner_and_others(cell: Any, row: Row) -> None:
    cell.text = owner(row)
    if row[2]:
        cell.add_paragraph(f"Samverkan: {row[2]}")


def board(path: Path) -> Path:
    document = docx.Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    _framed(document, "Säteråsa kommun", "Kommunstyrelsens verksamhetsplan 2026")
    title = document.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = title.add_run("Kommunstyrelsens verksamhetsplan 2026")
    run.bold, run.font.size = True, Pt(22)
    document.add_paragraph("Säteråsa kommun").alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.add_paragraph(
        "Kommunstyrelsen har tre prioriterade mål för mandatperioden. I tabellerna framgår vad som görs under 2026. "
        "Uppföljningen fylls i av ansvarig enhet per sista april och sista augusti."
    )
    heads = ("Aktivitet", "Ansvarig", "Tidplan", "Mått", "Uppföljning april", "Uppföljning augusti")
    for goal, rows in BOARD:
        table = document.add_table(rows=2, cols=len(heads), style="Table Grid")
        top = table.cell(0, 0).merge(table.cell(0, len(heads) - 1))
        top.paragraphs[0].add_run(goal).bold = True
        _shaded(top, "F4B083")
        _bold_row(table.rows[1], heads, "FBE4D5")
        for row in rows:
            cells = table.add_row().cells
            cells[0].text, cells[2].text, cells[3].text = row[0], *row[3]
            _owner_and_others(cells[1], row)
        _wide(table, 6.4, 22)
        document.add_paragraph()
    document.save(str(path))
    return path
