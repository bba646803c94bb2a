"""A town, a city district, a county board and a technical board in Word."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

from tests.bot.documents.others.fiftieth.rows import Group
from tests.bot.documents.others.special import headed_table, repeated, turned

# 1: a town's board on its side, two rows of headers, each goal a row over the whole table
TOWN: list[Group] = [
    ("Mål 1 Centrum är tryggt dygnet runt", [
        ("Belysning i gångtunneln vid resecentrum", "P", "Säkerhetsenheten", "Gatuenheten", "jan maj"),
        ("Trygghetsvandring i fyra stadsdelar", "A", "Säkerhetsenheten", "Polisen", "mars okt"),
        ("Ordningsvakter i centrum under helgkvällar", "A", "Säkerhetsenheten", "", "jan dec"),
        ("Kamerabevakning på Stora torget", "F", "Juridiska enheten", "Säkerhetsenheten", "feb juni")]),
    ("Mål 2 Företagen får snabba besked", [
        ("En lots för varje nyetablering", "A", "Näringslivsenheten", "Bygglovsenheten", "jan dec"),
        ("Företagsbesök varannan torsdag", "A", "Näringslivsenheten", "", "feb nov"),
        ("Digital ansökan om markanvisning", "P", "Exploateringsenheten", "IT-enheten", "april sept"),
        ("Upphandlingsskola för små företag", "A", "Inköpsenheten", "Företagarna", "sept okt")]),
    ("Mål 3 Medarbetarna utvecklas och stannar", [
        ("Traineeprogram för ingenjörer", "P", "HR-enheten", "Samhällsbyggnadsförvaltningen", "mars dec"),
        ("Introduktionsdag två gånger per termin", "A", "HR-enheten", "Kommunikationsenheten", "jan nov"),
        ("Chefsforum kring hållbart arbetsliv", "A", "HR-enheten", "Företagshälsan", "maj maj"),
        ("Flytta lönesamtalen till våren", "A", "Löneenheten", "", "feb april")]),
    ("Mål 4 Pengarna räcker till välfärden", [
        ("Gemensam fordonspool", "F", "Serviceenheten", "Alla förvaltningar", "jan aug"),
        ("Månadsuppföljning på enhetsnivå", "A", "Ekonomienheten", "", "jan dec"),
        ("Nytt system för fakturahantering", "P", "Ekonomienheten", "IT-enheten", "mars dec"),
        ("Översyn av hyrda lokaler", "P", "Fastighetsenheten", "Ekonomienheten", "feb sept")]),
]  # fmt: skip
_ABOVE = (("Organisation", 3, 4), ("Tid", 5, 6), ("Uppföljning", 7, 8))
_HEADS = ("Nr", "Aktivitet", "Typ", "Ansvarig", "Medverkar", "Start", "Slut", "T1", "T2")
_WIDTHS = (1.2, 7.5, 1.2, 4.2, 4.4, 1.6, 1.6, 1.4, 1.4)


def _shade(cell: Any, color: str) -> None:
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{color}"/>'))


def _page_number(document: Any, text: str) -> None:
    line = document.sections[0].footer.paragraphs[0]
    line.add_run(f"{text}\tSida ")
    line._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))


def town(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    _page_number(document, "Sundtorps stad, kommunstyrelsens verksamhetsplan 2027")
    document.add_heading("Verksamhetsplan 2027", 0)
    document.add_paragraph("Kommunstyrelsen, Sundtorps stad")
    document.add_paragraph("Fastställd av kommunstyrelsen 2026-11-24 § 201")
    document.add_paragraph(
        "Typ: P = projekt, A = aktivitet, F = förstudie. Uppföljningen fylls i vid tertial 1 och tertial 2."
    )
    table = _two_headed(document)
    for number, (goal, rows) in enumerate(TOWN, 1):
        band = table.add_row().cells
        whole = band[0].merge(band[-1])
        whole.paragraphs[0].add_run(goal).bold = True
        _shade(whole, "F2F2F2")
        for index, (title, kind, unit, others, time) in enumerate(rows, 1):
            values = (f"{number}.{index}", title, kind, unit, others, *time.split(), "", "")
            for cell, text in zip(table.add_row().cells, values, strict=True):
                cell.text = text
    _set_widths(table, _WIDTHS)
    document.save(str(path))
    return path


def _two_headed(document: Any) -> Any:
    table = document.add_table(rows=2, cols=len(_HEADS), style="Table Grid")
    for column, text in enumerate(_HEADS):
        if column < 3:
            table.cell(0, column).merge(table.cell(1, column))
        table.cell(0 if column < 3 else 1, column).text = text
    for text, first, last in _ABOVE:
        table.cell(0, first).merge(table.cell(0, last)).text = text
    for row in table.rows:
        repeated(row)
        for cell in row.cells:
            _shade(cell, "D9E2F3")
    return table


def _set_widths(table: Any, widths: Sequence[float]) -> None:
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        for cell in row.cells:
            for line in cell.paragraphs:
                line.paragraph_format.space_after = Pt(0)


# 2: a city district, each goal a heading with its measures, the owner in brackets after each point
DISTRICT: list[Group] = [
    ("Nämndmål 1 – Barn växer upp under trygga villkor", [
        ("Öppen förskola på lördagar i Fyrhuset", "", "Förskoleenheten", "", ""),
        ("Föräldrakurser på fem språk", "", "Familjeenheten", "Mödravården", ""),
        ("Fältassistenter även under sommarlovet", "", "Ungdomsenheten", "", ""),
        ("Trygghetsteam runt Ågatans skola", "", "Ungdomsenheten", "Polisen", "")]),
    ("Nämndmål 2 – Äldre får en vardag med innehåll", [
        ("Middagsgäster på servicehuset en gång i veckan", "", "Servicehuset Almen", "", ""),
        ("Promenadgrupp för den som går med rullator", "", "Hemtjänsten", "", ""),
        ("Digital fikastund med ungdomar som handledare", "", "Mötesplatserna", "", ""),
        ("Munhälsobedömning för alla med hemtjänst", "", "Hemtjänsten", "Folktandvården", "")]),
    ("Nämndmål 3 – Stadsdelen är ren och grön", [
        ("Odlingslådor på taket till parkeringshuset", "", "Stadsmiljöenheten", "", ""),
        ("Städdag i varje park", "", "Stadsmiljöenheten", "Hyresgästföreningen", ""),
        ("Konstverk i gångtunneln vid Hamnplan", "", "Kulturenheten", "", ""),
        ("Fler papperskorgar längs kajen", "", "Stadsmiljöenheten", "", "")]),
    ("Nämndmål 4 – Fler invånare har ett arbete", [
        ("Jobbspår för föräldralediga", "", "Arbetsmarknadsenheten", "", ""),
        ("Praktikplatser i stadsdelens kök", "", "Måltidsenheten", "", ""),
        ("Språkkafé med yrkesinriktning", "", "Biblioteket Ågatan", "SFI", "")]),
]  # fmt: skip
_MEASURES = (
    ("Andel barn i öppen förskola", "41 %", "50 %"),
    ("Andel äldre som besväras av ensamhet", "53 %", "45 %"),
    ("Nöjda med renhållningen", "58 %", "65 %"),
    ("Öppet arbetslösa", "9,4 %", "8,5 %"),
)


def district(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Östra Ågatans stadsdelsförvaltning"
    _page_number(document, "Verksamhetsplan 2027")
    document.add_heading("Verksamhetsplan 2027", 0)
    document.add_paragraph("Östra Ågatans stadsdelsnämnd, Storhamns stad")
    document.add_heading("Inledning", 1)
    document.add_paragraph(
        "I stadsdelen bor 34 800 personer. Befolkningen väntas öka med 900 personer fram till 2030, främst i det nya "
        "kvarteret vid Hamnplan. Ansvarig enhet anges inom parentes efter varje aktivitet."
    )
    document.add_heading("Mål och aktiviteter", 1)
    for (goal, rows), measure in zip(DISTRICT, _MEASURES, strict=True):
        document.add_heading(goal, 2)
        headed_table(document, [("Indikator", "Utfall 2025", "Målvärde 2027"), measure])
        document.add_paragraph("Under året gör vi följande:")
        for title, _, unit, others, _ in rows:
            owner = f"{unit}, i samverkan med {others}" if others else unit
            document.add_paragraph(f"{title} ({owner})", style="List Bullet")
    document.add_heading("Budget", 1)
    headed_table(document, [("Verksamhet, mkr", "Budget 2026", "Budget 2027"), ("Förskola", "312,4", "318,0"),
                            ("Äldreomsorg", "401,7", "415,2"), ("Kultur och fritid", "38,1", "37,6")])  # fmt: skip
    document.save(str(path))
    return path


# 3: a county board, the goals in a table of their own with codes that the actions refer to
COUNTY: list[Group] = [
    ("Fler våtmarker återställs", [
        ("Rådgivning till markägare längs Lillån", "", "Vattenvårdsenheten", "LRF", "Maj"),
        ("Lägga igen diken i Storskogens naturreservat", "", "Reservatsenheten", "Skogsstyrelsen", "September"),
        ("Karttjänst över utdikade myrar", "", "GIS-funktionen", "", "Mars"),
        ("Uppföljning av fågelliv vid fem anlagda våtmarker", "", "Artenheten", "Ornitologerna", "Augusti")]),
    ("Skyddad natur är tillgänglig", [
        ("Spång med rullstolsbredd vid Kvarnfallet", "", "Reservatsenheten", "Kommunerna", "Juni"),
        ("Naturguidning på lätt svenska", "", "Kommunikationsenheten", "Friluftsfrämjandet", "Juli"),
        ("Byta skyltar i tolv reservat", "", "Reservatsenheten", "", "Oktober"),
        ("Reservatsfolder som talbok", "", "Kommunikationsenheten", "", "April")]),
    ("Invasiva arter trängs tillbaka", [
        ("Slå jättebalsamin vid Nedre sjön", "", "Artenheten", "Byalagen", "Juli"),
        ("Rapporteringskampanj för mårdhund", "", "Viltenheten", "Jägareförbundet", "November"),
        ("Fånga signalkräfta i två vattendrag", "", "Vattenvårdsenheten", "", "Augusti"),
        ("Tillsyn av växthandeln", "", "Miljöskyddsenheten", "Tullverket", "Maj")]),
    ("Ärenden avgörs inom utsatt tid", [
        ("E-tjänst för dispens från strandskydd", "", "Rättsenheten", "IT-funktionen", "Juni"),
        ("Checklista för vattenverksamhet", "", "Vattenvårdsenheten", "", "Februari"),
        ("Avarbeta ärenden äldre än ett år", "", "Rättsenheten", "Miljöskyddsenheten", "December"),
        ("Sms till sökande när ärendet byter handläggare", "", "Registratorsfunktionen", "", "Oktober")]),
]  # fmt: skip
_STATE = (("14 ha", "40 ha"), ("61 %", "75 %"), ("9 lokaler", "25 lokaler"), ("72 %", "90 %"))


def county(path: Path) -> Path:
    document = docx.Document()
    _page_number(document, "Länsstyrelsen i Ådals län")
    document.add_heading("Verksamhetsplan 2027 för naturavdelningen", 0)
    document.add_paragraph("Länsstyrelsen i Ådals län")
    document.add_paragraph("Diarienummer 1140-2026")
    document.add_heading("1 Våra mål", 1)
    document.add_paragraph(
        "Avdelningen har fyra mål för perioden. I åtgärdstabellen anges vilket mål varje åtgärd bidrar till."
    )
    goals = [
        (f"N{number}", goal, *state) for number, ((goal, _), state) in enumerate(zip(COUNTY, _STATE, strict=True), 1)
    ]
    headed_table(document, [("Beteckning", "Mål", "Läge 2025", "Målvärde 2027"), *goals])
    document.add_heading("2 Åtgärder", 1)
    document.add_paragraph("Åtgärderna genomförs inom ramen för tilldelade anslag.")
    heads = ("Nr", "Åtgärd", "Bidrar till mål", "Ansvarig enhet", "Medverkar", "Klart 2027")
    rows = [
        (title, f"N{number}", unit, others, time)
        for number, (_, rows) in enumerate(COUNTY, 1)
        for title, _, unit, others, time in rows
    ]
    table = headed_table(document, [heads, *((str(at), *row) for at, row in enumerate(rows, 1))])
    repeated(table.rows[0])
    _set_widths(table, (1.0, 5.2, 1.8, 3.4, 3.2, 2.4))
    document.add_heading("3 Uppföljning", 1)
    document.add_paragraph("Planen följs upp i avdelningens ledningsgrupp i juni och december.")
    document.save(str(path))
    return path


# 4: a technical board, a heading for each unit that owns what stands below it, the goal a column
UNITS: Sequence[tuple[str, str, Sequence[tuple[str, str, str]]]] = (
    ("Gatuenheten", "Enheten sköter 212 kilometer gata och 96 kilometer gång- och cykelväg.", (
        ("Laga tjälskador på infartslederna", "Framkomliga gator", "Juni"),
        ("Sensorstyrd halkbekämpning på broarna", "Framkomliga gator", "November"),
        ("Bredda cykelbanan mellan stationen och sjukhuset", "Framkomliga gator", "September"),
        ("Byta till eldrivna sopmaskiner", "Ett grönare Storån", "Oktober"))),
    ("Parkenheten", "Enheten sköter stadens parker, lekplatser och naturmark.", (
        ("Plantera stadsträd längs Kungsgatan", "Ett grönare Storån", "Maj"),
        ("Sommaräng i stället för gräsmatta vid rondellerna", "Ett grönare Storån", "Juni"),
        ("Lekplats i Lövparken som alla kan använda", "Lokaler och platser som används", "Augusti"),
        ("Ta ner almar som är sjuka", "Ett grönare Storån", "Mars"))),
    ("VA-enheten", "Enheten levererar dricksvatten till 18 400 personer.", (
        ("Byta huvudledning under Storgatan", "Rent vatten hela vägen", "Oktober"),
        ("Rena läkemedelsrester vid avloppsverket", "Rent vatten hela vägen", "December"),
        ("Fosforfälla i dagvattendammen", "Rent vatten hela vägen", "September"),
        ("Spola ledningsnätet i norra stan", "Rent vatten hela vägen", "Maj"))),
    ("Fastighetsenheten", "Enheten förvaltar 143 000 kvadratmeter.", (
        ("Solceller på idrottshallen", "Ett grönare Storån", "Juni"),
        ("Bokningsskärmar vid gymnastiksalarna", "Lokaler och platser som används", "Februari"),
        ("Bygga om gamla brandstationen till föreningshus", "Lokaler och platser som används", "November"),
        ("Radonsanera två förskolor", "Lokaler och platser som används", "Augusti"))),
)  # fmt: skip


def owners_told() -> list[Group]:
    """As the document has them: one after another, each with its own goal."""
    return [(goal, [(title, "", unit, "", time)]) for unit, _, rows in UNITS for title, goal, time in rows]


def technical(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2027", 0)
    document.add_paragraph("Tekniska nämnden, Storåns stad")
    document.add_heading("Nämndens mål och nyckeltal", 1)
    headed_table(document, [
        ("Nämndmål", "Nyckeltal", "2025", "2027"),
        ("Framkomliga gator", "Nöjda trafikanter", "61 %", "66 %"),
        ("Ett grönare Storån", "Krontäckning i centrum", "17 %", "19 %"),
        ("Rent vatten hela vägen", "Läckage i ledningsnätet", "21 %", "18 %"),
        ("Lokaler och platser som används", "Beläggning i hallar", "54 %", "62 %"),
    ])  # fmt: skip
    document.add_heading("Enheternas aktiviteter", 1)
    document.add_paragraph("Varje enhet ansvarar för de aktiviteter som står under dess rubrik.")
    for unit, about, rows in UNITS:
        document.add_heading(unit, 2)
        document.add_paragraph(about)
        headed_table(document, [("Aktivitet", "Nämndmål", "Klart", "Läge augusti"), *((*row, "") for row in rows)])
    document.save(str(path))
    return path
