# ruff: noqa: E501
"""Word: a template with its instructions left in, several owners in a cell, steps below each activity, bands and tertials."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import docx
from docx.shared import Cm, Pt, RGBColor

from tests.bot.documents.others.sixtysecond.told import Group, told
from tests.bot.documents.others.special import headed_table, repeated, shade, turned

# 1: the template's instructions, an example row, rows nobody used and a goal nobody wrote
_TEMPLATE: list[Group] = [
    ("Mål 1: Fler barn rör på sig", [
        ("Prova på-dagar i simhallen", "A", "Anläggningsenheten", "Simklubben", "2027-04-30"),
        ("Låna ut skidor och skridskor gratis", "P", "Fritidsbanken", "Skolan", "2027-11-15"),
        ("Utegym bredvid skolgården i Strömby", "P", "Anläggningsenheten", "Tekniska förvaltningen", "2027-08-31"),
        ("Gemensamt idrottslov för hela kommunen", "A", "Ungdomsenheten", "Föreningarna", "2027-03-12")]),
    ("Mål 2: Biblioteket är en plats för alla", [
        ("Utöka meröppet till alla dagar", "P", "Biblioteket", "", "2027-06-01"),
        ("It-hjälp för seniorer på torsdagar", "A", "Biblioteket", "SPF och PRO", "2027-12-31"),
        ("Undersöka om bokbussen kan delas med grannkommunen", "F", "Biblioteket", "Tallboda kommun", "2027-10-01"),
        ("Skönlitteratur på fler språk", "A", "Biblioteket", "Studieförbunden", "2027-09-30")]),
    ("Mål 3: Kulturarvet lever", [
        ("Märka ut de gamla brukslämningarna", "P", "Kulturenheten", "Hembygdsföreningen", "2027-07-01"),
        ("Spela in berättelser från glasbruket", "A", "Kulturenheten", "Kommunarkivet", "2027-12-01"),
        ("Se över skötseln av fornminnen", "A", "", "Länsstyrelsen", "2027-10-15"),
        ("Skollådor om ortens historia", "P", "Kulturenheten", "Skolan", "2027-08-16")]),
    ("Mål 4: Föreningarna orkar", [
        ("Digital ansökan om lokalbidrag", "P", "Föreningsservice", "It-enheten", "2027-02-28"),
        ("Utbildningskväll för nya kassörer", "A", "Föreningsservice", "RF-SISU", "2027-04-14"),
        ("Förenklad bokning av hallar", "P", "Anläggningsenheten", "Föreningsservice", "2027-09-01"),
        ("Utreda gemensamt kansli i Sporthallen", "F", "Föreningsservice", "", "2027-11-30")]),
]  # fmt: skip


def _told_off(document: Any, text: str) -> None:
    """An instruction, in the template's blue italics."""
    run = document.add_paragraph().add_run(text)
    run.italic, run.font.color.rgb = True, RGBColor(0x1F, 0x4E, 0x9E)


def _widths(table: Any, each: Sequence[float]) -> None:
    """In centimetres; a row merged across keeps its own."""
    table.autofit = False
    for column, width in zip(table.columns, each, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        if len(row._tr.tc_lst) == len(each):
            for cell, width in zip(row.cells, each, strict=True):
                cell.width = Cm(width)


def _template(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Mall verksamhetsplan, version 3, kommunledningsförvaltningen"
    document.add_heading("Verksamhetsplan 2027", 0)
    document.add_paragraph("Kultur- och fritidsnämnden, Vikbofors kommun")
    _told_off(
        document, "Anvisning: Blå kursiv text är stöd för dig som skriver. Ta bort den innan planen går till nämnden."
    )
    document.add_heading("1 Nämndens uppdrag", 1)
    _told_off(document, "[Beskriv uppdraget kort, högst en halv sida]")
    document.add_paragraph("Nämnden ansvarar för bibliotek, allmänkultur, anläggningar och stöd till föreningar.")
    document.add_heading("2 Mål och aktiviteter", 1)
    _told_off(
        document,
        "Skriv nämndens mål och högst fem aktiviteter till varje mål. Ange om det är projekt (P), aktivitet (A) eller förstudie (F). En enhet ska vara ansvarig, inte en person.",
    )
    for number, (goal, rows) in enumerate(_TEMPLATE, 1):
        document.add_heading(f"2.{number} {goal}", 2)
        _told_off(document, "[Varför är målet viktigt? En till tre meningar]")
        table = headed_table(document, [("Aktivitet", "P/A/F", "Ansvarig enhet", "Samverkan", "Klart senast")])
        if number == 1:
            sample = ("Exempel: Genomföra en brukarundersökning", "A", "Exempelenheten", "Exempelpart", "2027-05-31")
            for cell, text in zip(table.add_row().cells, sample, strict=True):
                cell.paragraphs[0].add_run(text).italic = True
        for title, kind, unit, others, end in rows:
            for cell, text in zip(
                table.add_row().cells, (title, kind, unit or "[Ange enhet]", others, end), strict=True
            ):
                cell.text = text
        table.add_row()
        _widths(table, (5.5, 1.5, 3.5, 3.5, 2.5))
    document.add_heading("2.5 Mål 5: [Skriv målet här]", 2)
    headed_table(document, [("Aktivitet", "P/A/F", "Ansvarig enhet", "Samverkan", "Klart senast"),
                            ("[Aktivitet]", "[P/A/F]", "[Ange enhet]", "[Part]", "[Datum]"), ("", "", "", "", "")])  # fmt: skip
    document.add_heading("3 Ekonomi", 1)
    _told_off(document, "[Fylls i av ekonomienheten]")
    document.save(str(path))
    return path


# 2: lying table, several owners in a cell, the area's cell merged down
_OWNERS: list[Group] = [
    ("Trygga platser", [
        ("Trygghetsvandring i varje tätort", "", "Säkerhetsstaben;Gatuenheten", "Polisen", "april–maj"),
        ("Belysning i tunneln vid stationen", "", "Gatuenheten", "Trafikverket", "september"),
        ("Gemensam lägesbild varannan vecka", "", "Säkerhetsstaben;Socialkontoret;Skolkontoret", "Polisen", "hela året"),
        ("Klottersanering inom två dygn", "", "Fastighetsenheten;Gatuenheten", "", "från mars")]),
    ("Goda uppväxtvillkor", [
        ("Föräldrastöd på fyra språk", "", "Socialkontoret;Familjecentralen", "Regionen", "höstterminen"),
        ("Nolltolerans mot nikotin på skolgårdar", "", "Skolkontoret", "Elevråden", "augusti"),
        ("Gratis mellanmål på fritidsgårdarna", "", "Fritidsenheten;Kostenheten", "", "från februari"),
        ("Drogfri skolavslutning", "", "Fritidsenheten;Skolkontoret;Socialkontoret", "Föräldraföreningen", "juni")]),
    ("Psykisk hälsa", [
        ("Kurs i första hjälpen till psykisk hälsa", "", "Personalenheten", "Regionen", "mars och oktober"),
        ("Samtalsbänkar i parkerna", "", "Gatuenheten;Socialkontoret", "Kyrkan", "maj"),
        ("Gemensam rutin vid suicidrisk", "", "Skolkontoret;Socialkontoret", "Vårdcentralen", "juni"),
        ("Promenadgrupper för daglediga", "", "Fritidsenheten", "Pensionärsrådet", "vår och höst")]),
    ("Delaktighet", [
        ("Ungdomsråd med egen budget", "", "Kansliet;Fritidsenheten", "Gymnasieskolan", "oktober"),
        ("Medborgardialog om centrumplanen", "", "Kansliet;Plankontoret", "", "april"),
        ("Lättläst version av budgeten", "", "Ekonomienheten;Kommunikationsenheten", "Funktionsrätt", "december"),
        ("Valambassadörer i utsatta områden", "", "Kansliet", "Studieförbunden", "augusti")]),
]  # fmt: skip
_BETWEEN = (", ", "\n", " / ", ",\n")


def _many_owners(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.add_heading("Handlingsplan för trygghet och folkhälsa 2027", 0)
    document.add_paragraph("Kommunstyrelsen, Mosjö kommun")
    document.add_paragraph("När flera enheter står som ansvariga håller den första ihop arbetet och rapporterar.")
    table = headed_table(document, [("Område", "Aktivitet", "Ansvariga", "Samverkan utanför kommunen", "När")])
    repeated(table.rows[0])
    number = 0
    for goal, rows in _OWNERS:
        first = len(table.rows)
        for title, _, units, others, when in rows:
            owners = _BETWEEN[number % len(_BETWEEN)].join(units.split(";"))
            number += 1
            for cell, text in zip(table.add_row().cells, ("", title, owners, others, when), strict=True):
                cell.text = text
        table.cell(first, 0).merge(table.cell(len(table.rows) - 1, 0)).text = goal
        table.cell(first, 0).paragraphs[0].runs[0].bold = True
    _widths(table, (3, 7, 5, 5, 3.5))
    document.add_paragraph("Planen följs upp i folkhälsorådet två gånger om året.")
    document.save(str(path))
    return path


# 3: headings for activities, facts in lines, and the steps below
_WITH_STEPS: list[Group] = [
    ("Mål 1: Maten är dagens höjdpunkt", [
        ("Måltidsvärdar på alla boenden", "A", "Särskilt boende", "Kostenheten", "juni"),
        ("Välja mellan två rätter i ordinärt boende", "P", "Hemtjänsten", "Kostenheten", "oktober"),
        ("Minska nattfastan", "A", "Särskilt boende", "Sjuksköterskorna", "september"),
        ("Sommarcafé i trädgården på Björkgården", "A", "Dagverksamheten", "", "augusti")]),
    ("Mål 2: Samma ansikten", [
        ("Kontaktmannaskap från första veckan", "A", "Hemtjänsten", "Biståndsenheten", "april"),
        ("Fast nattpatrull i norra området", "P", "Hemtjänsten", "", "december"),
        ("Introduktion av vikarier i två steg", "A", "Bemanningsenheten", "Personalavdelningen", "maj")]),
    ("Mål 3: Teknik som hjälper", [
        ("Digital tillsyn på natten", "P", "Hemtjänsten", "It-avdelningen", "november"),
        ("Läkemedelsskåp med kod", "P", "Sjuksköterskorna", "Särskilt boende", "september"),
        ("Gemensam bank för hjälpmedel", "F", "Rehabenheten", "Regionen", "juni"),
        ("Surfplattor till dagverksamheten", "A", "Dagverksamheten", "It-avdelningen", "mars")]),
    ("Mål 4: Anhöriga är inte ensamma", [
        ("Anhörigcafé i varje kommundel", "A", "Anhörigstödet", "Svenska kyrkan", "löpande"),
        ("Avlösning på helger", "P", "Biståndsenheten", "Hemtjänsten", "oktober"),
        ("Film om stöd till anhöriga", "A", "Anhörigstödet", "Kommunikatören", "april")]),
]  # fmt: skip
_BELOW = {
    "Måltidsvärdar på alla boenden": (
        "Utse en värd på varje avdelning (jan)",
        "Halvdagsutbildning (mars)",
        "Uppföljning med de boende (juni)",
    ),
    "Välja mellan två rätter i ordinärt boende": (
        "Prov i Åsby (april–maj)",
        "Utvärdering (juni)",
        "Införande i hela kommunen (okt)",
    ),
    "Minska nattfastan": (
        "Mäta nattfastan på alla avdelningar (feb)",
        "Nya rutiner för kvällsmål (april)",
        "Mäta igen (sept)",
    ),
    "Kontaktmannaskap från första veckan": ("Ta fram välkomstbrev", "Uppdatera rutinen"),
    "Fast nattpatrull i norra området": (
        "Räkna på bemanning (mars)",
        "MBL-förhandling (maj)",
        "Rekrytera (aug–sept)",
        "Start (dec)",
    ),
    "Introduktion av vikarier i två steg": ("Checklista klar (mars)", "Handledare utsedda (april)"),
    "Digital tillsyn på natten": ("Marknadsdialog (feb)", "Upphandling (april–aug)", "Test hos fem brukare (okt)"),
    "Läkemedelsskåp med kod": ("Inventera dagens skåp", "Avrop", "Montering och utbildning"),
    "Gemensam bank för hjälpmedel": ("Möte med regionen (mars)", "Kostnadsberäkning (maj)"),
    "Anhörigcafé i varje kommundel": ("Boka lokaler", "Affischer och annons i bladet"),
    "Avlösning på helger": ("Ändra riktlinjerna (maj)", "Informera alla som har beslut (aug)"),
    "Film om stöd till anhöriga": ("Manus", "Inspelning", "Visning på anhörigdagen"),
}
_WORDS = {"P": "Projekt", "A": "Aktivitet", "F": "Förstudie"}


def _steps_below(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Omsorgsnämnden – verksamhetsplan 2027"
    document.add_heading("Verksamhetsplan 2027", 0)
    document.add_paragraph("Omsorgsnämnden, Tjärnvallens kommun")
    document.add_paragraph(
        "Under varje aktivitet står de delaktiviteter som leder fram till att den är klar. Nämnden följer upp aktiviteterna; delaktiviteterna följer varje enhet själv."
    )
    for number, (goal, rows) in enumerate(_WITH_STEPS, 1):
        document.add_heading(goal, 1)
        for index, (title, kind, unit, others, end) in enumerate(rows, 1):
            document.add_heading(f"{number}.{index} {title}", 2)
            facts = [("Typ", _WORDS[kind]), ("Ansvarig", unit), ("Samverkan", others), ("Klart", end)]
            for label, value in facts:
                if value:
                    line = document.add_paragraph()
                    line.paragraph_format.space_after = Pt(0)
                    line.add_run(f"{label}: ").bold = True
                    line.add_run(value)
            if title in _BELOW:
                document.add_paragraph().add_run("Delaktiviteter").italic = True
                for step in _BELOW[title]:
                    document.add_paragraph(step, style="List Bullet 2")
    document.save(str(path))
    return path


# 4: one table, goals as bands with their measure below, two rows of heads, the kind in the title
_BANDS: list[Group] = [
    ("Mål 1. Företagen växer här", [
        ("Färdiga tomter vid Västra infarten", "P", "Mark och exploatering", "Åslunda Energi AB", "okt"),
        ("Frukostmöten i tre orter", "A", "Näringslivsenheten", "Företagarna", "löpande"),
        ("Lots för den som startar eget", "A", "Näringslivsenheten", "Nyföretagarcentrum", "mars"),
        ("Gemensam kompetensmässa", "F", "Arbetsmarknadsenheten", "Lärcentrum", "juni")]),
    ("Mål 2. En kommun att lita på", [
        ("Svarstid högst två dagar på e-post", "A", "Kontaktcenter", "Alla förvaltningar", "sept"),
        ("Ny webbplats i klarspråk", "P", "Kommunikationsenheten", "Kontaktcenter", "nov"),
        ("Revidera delegationsordningen", "A", "Kansliet", "", "april"),
        ("E-arkiv för personalakter", "P", "Kansliet", "HR-enheten", "dec")]),
    ("Mål 3. Pengarna räcker", [
        ("Inköpsrådgivare i varje förvaltning", "P", "Ekonomienheten", "Inköpscentralen", "maj"),
        ("Månadsbrev med prognos", "A", "Ekonomienheten", "", "löpande"),
        ("Lokaler som kan lämnas", "F", "Fastighetsenheten", "Alla förvaltningar", "aug"),
        ("Avtalsdatabas med påminnelser", "P", "Ekonomienheten", "Kansliet", "okt")]),
    ("Mål 4. Beredda tillsammans", [
        ("Trygghetspunkter i fem bygdegårdar", "P", "Säkerhetsfunktionen", "Bygdegårdarna", "sept"),
        ("Krisövning med krisledningsnämnden", "A", "Säkerhetsfunktionen", "Länsstyrelsen", "nov"),
        ("Reservkraft till kommunhuset", "P", "Fastighetsenheten", "Åslunda Energi AB", "dec"),
        ("Beredskapsvecka för hushållen", "A", "Säkerhetsfunktionen", "Frivilliga resursgruppen", "v 39")]),
]  # fmt: skip
_MEASURES = (
    "Mått: 40 nya företag (2026: 31)",
    "Mått: nöjd kund-index minst 72",
    "Mått: resultat minst 1,5 procent",
    "Mått: andel genomförda övningar 100 procent",
)


def _banded(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].footer.paragraphs[0].text = "Åslunda kommun   KS 2026/412   Beslutad 2026-12-08 § 201"
    document.add_heading("Kommunstyrelsens verksamhetsplan 2027", 0)
    document.add_paragraph("Åslunda kommun")
    document.add_paragraph("(P) = projekt, (A) = aktivitet, (F) = förstudie. T1 = april, T2 = augusti, T3 = december.")
    table = headed_table(document, [("Nr", "Aktivitet", "Ansvarig", "Samverkan", "Klart", "Uppföljning", "", ""),
                                    ("", "", "", "", "", "T1", "T2", "T3")])  # fmt: skip
    for left, bottom, right in ((5, 0, 7), *((column, 1, column) for column in range(5))):
        text = table.cell(0, left).text
        merged = table.cell(0, left).merge(table.cell(bottom, right))
        merged.text = text
        merged.paragraphs[0].runs[0].bold = True
    for row in table.rows[:2]:
        repeated(row)
    for number, ((goal, rows), measure) in enumerate(zip(_BANDS, _MEASURES, strict=True), 1):
        for text, color in ((goal, "BDD7EE"), (measure, "F2F2F2")):
            cells = table.add_row().cells
            merged = cells[0].merge(cells[7])
            merged.text = text
            merged.paragraphs[0].runs[0].bold = text == goal
            shade(merged, color)
        for letter, (title, kind, unit, others, end) in zip("abcd", rows, strict=True):
            values = (f"{number}{letter}", f"{title} ({kind})", unit, others, end, "", "", "")
            for cell, text in zip(table.add_row().cells, values, strict=True):
                cell.text = text
    _widths(table, (1.2, 7.5, 4.5, 4.5, 2, 1.2, 1.2, 1.2))
    document.save(str(path))
    return path


# 5: notes of a day of planning, what was agreed in points, what was not agreed at the end
_NOTES: list[Group] = [
    ("Mål 1: Kortare väntan på besked", [
        ("Telefontid även på eftermiddagen", "", "Administrationen", "", "1 februari"),
        ("Ny checklista för kompletta ansökningar", "", "Bygglovsgruppen", "Kontaktcenter", "mars"),
        ("Beta av gamla anmälningsärenden", "", "Bygglovsgruppen", "", "juni"),
        ("Automatisk bekräftelse när handlingar kommer in", "", "Administrationen", "It-enheten", "september")]),
    ("Mål 2: Tillsynen gör nytta", [
        ("Köra temavecka om allergener", "", "Livsmedelsgruppen", "Skolköken", "vecka 14"),
        ("Mäta buller vid nya bostäder längs riksvägen", "", "Hälsoskyddsgruppen", "", "augusti"),
        ("Besöka alla lantbruk i Lillådalen", "", "Miljögruppen", "Länsstyrelsen", "oktober"),
        ("Följa upp radon i skolor och förskolor", "", "Hälsoskyddsgruppen", "Fastighetskontoret", "december")]),
    ("Mål 3: Naturen nära", [
        ("Märka om stigarna i Kvarnskogen", "", "Miljögruppen", "Friluftsfrämjandet", "maj"),
        ("Ta bort lupiner längs gång- och cykelvägar", "", "Miljögruppen", "Gatukontoret", "juli"),
        ("Söka bidrag till ny våtmark", "", "Miljögruppen", "Lillåns vattenråd", "1 april")]),
    ("Mål 4: Vi håller ihop", [
        ("Gemensam introduktion för nyanställda", "", "Administrationen", "Personalkontoret", "augusti"),
        ("Studiebesök i Norrskog", "", "Bygglovsgruppen", "", "hösten"),
        ("Gå igenom delegationen en gång till", "", "Administrationen", "Nämndsekreteraren", "februari"),
        ("Städa i gemensamma mappar", "", "", "", "före sommaren")]),
]  # fmt: skip
_TALK = (
    "Handläggningstiden var i snitt nio veckor förra året. De flesta klagar inte på tiden utan på att de inte får veta något.",
    "Vi hinner inte allt. Gruppen var överens om att temaveckor ger mer än att besöka alla lite.",
    "Det finns pengar kvar i LONA till och med mars.",
    "Två nya börjar i januari. Sjukfrånvaron har gått ner.",
)


def _notes(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Anteckningar från planeringsdagen 3 december", 1)
    document.add_paragraph("Miljö- och byggnämnden, Lillåns kommun – underlag till verksamhetsplan 2027")
    document.add_paragraph(
        "Närvarande: förvaltningschefen, gruppledarna, controllern (antecknar). Frånvarande: registratorn."
    )
    document.add_heading("Inledning", 2)
    document.add_paragraph("Förvaltningschefen gick igenom budgeten. Ramen är 300 tkr lägre än i år.")
    for (goal, rows), talk in zip(_NOTES, _TALK, strict=True):
        document.add_heading(goal, 2)
        document.add_paragraph(talk)
        document.add_paragraph("Vi bestämde:")
        for title, _, unit, others, end in rows:
            owner = f" Ansvarig: {unit}" if unit else " Ansvarig: bestäms senare"
            together = f" tillsammans med {others}" if others else ""
            document.add_paragraph(f"{title}.{owner}{together}. Klart: {end}.", style="List Bullet")
    document.add_heading("Sådant vi inte tar med", 2)
    for text in ("Eget fordon till bygglovsgruppen – för dyrt.", "Öppet på lördagar – tas upp igen nästa år."):
        document.add_paragraph(text, style="List Bullet")
    document.add_heading("Att göra till nästa möte", 2)
    document.add_paragraph(
        "Controllern skriver rent och skickar ut till den 12 december. Gruppledarna läser och svarar."
    )
    document.save(str(path))
    return path


WORDS = [
    told("words", "mall med anvisningarna kvar, en exempelrad och ett oskrivet mål", "docx", _TEMPLATE, _template),
    told("words", "liggande tabell med flera ansvariga i rutan", "docx", _OWNERS, _many_owners),
    told("words", "delaktiviteter i punkter under varje aktivitet", "docx", _WITH_STEPS, _steps_below),
    told("words", "mål och mått som band, två rubrikrader och tertialer", "docx", _BANDS, _banded),
    told("words", "anteckningar från en planeringsdag", "docx", _NOTES, _notes),
]
