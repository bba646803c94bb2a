# ruff: noqa: E501
"""Word: a list of assignments in paragraphs, one long table with goals across it, tables that begin with their goal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

from tests.bot.documents.others.special import headed_table, shade, turned

# 1: assignments in numbered paragraphs, what is said of each in lines below it
ASSIGNED: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Målområde A – En växande kommun", [
        ("Ta fram detaljplan för Norra stationsområdet", "Planen ska ge plats för omkring 250 bostäder och ett resecentrum.",
         "Samhällsbyggnadsförvaltningen", "Trafikverket", "november 2026"),
        ("Redovisa vilka kommunala tomter som kan säljas under året", "Tomterna delas in efter hur snart de kan bebyggas.",
         "Samhällsbyggnadsförvaltningen", "", "mars 2026"),
        ("Pröva förutsättningarna för ett trygghetsboende i Nordanby", "",
         "Vård- och omsorgsförvaltningen", "Ådalsnäs Bostäder AB", "september 2026"),
        ("Starta en inflyttarservice", "Servicen ska ge ett svar inom två arbetsdagar.",
         "Kommunledningskontoret", "", "maj 2026")]),
    ("Målområde B – Lärande genom hela livet", [
        ("Samla vuxenutbildningen under ett tak", "Befintliga lokaler prövas i första hand.",
         "Utbildningsförvaltningen", "Arbetsmarknadsenheten", "augusti 2026"),
        ("Införa språktest vid anställning inom äldreomsorgen", "",
         "Personalavdelningen", "Vård- och omsorgsförvaltningen", "juni 2026"),
        ("Erbjuda lovaktiviteter i alla kommundelar", "Aktiviteterna ska vara avgiftsfria.",
         "Kultur- och fritidsförvaltningen", "Föreningsrådet", "december 2026"),
        ("Skapa tio lärlingsplatser i kommunens verksamheter", "",
         "Personalavdelningen", "", "oktober 2026")]),
    ("Målområde C – En trygg och säker kommun", [
        ("Teckna ny överenskommelse med Polismyndigheten", "Den nuvarande gäller till och med juni.",
         "Säkerhetsavdelningen", "Lokalpolisområdet", "juni 2026"),
        ("Rusta två lokaler som trygghetspunkter", "Reservkraft och sambandsmedel ingår.",
         "Säkerhetsavdelningen", "Tekniska förvaltningen", "september 2026"),
        ("Se över belysningen på gång- och cykelvägar", "",
         "Tekniska förvaltningen", "", "november 2026")]),
    ("Målområde D – Ordning på ekonomin", [
        ("Gå igenom samtliga externa hyresavtal", "Redovisningen ska visa löptid och möjlighet att säga upp.",
         "Ekonomiavdelningen", "Tekniska förvaltningen", "april 2026"),
        ("Föreslå en ny modell för internhyra", "", "Ekonomiavdelningen", "", "september 2026"),
        ("Införa e-handel i alla förvaltningar", "Målet är att nio av tio beställningar görs i systemet.",
         "Upphandlingsenheten", "", "december 2026")]),
]  # fmt: skip


def assignments(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Ådalsnäs kommun\tUppdragslista\t2026-01-15"
    title = document.add_paragraph().add_run("Uppdragslista 2026")
    title.bold, title.font.size = True, Pt(22)
    document.add_paragraph("Kommunstyrelsen, Ådalsnäs kommun")
    document.add_paragraph(
        "Listan omfattar de uppdrag som kommunfullmäktige och kommunstyrelsen har gett i samband med budgeten. "
        "Uppdragen återrapporteras till kommunstyrelsen den månad som anges."
    )
    number = 0
    for area, rows in ASSIGNED:
        document.add_heading(area, 1)
        for text, about, unit, others, month in rows:
            number += 1
            document.add_paragraph().add_run(f"{number}. {text}").bold = True
            said = [about, f"Ansvarig förvaltning: {unit}", f"Samråd med: {others}" if others else ""]
            for line in filter(None, [*said, f"Återrapportering: {month}"]):
                paragraph = document.add_paragraph(line)
                paragraph.paragraph_format.left_indent = Cm(0.8)
                paragraph.paragraph_format.space_after = Pt(0)
            document.paragraphs[-1].paragraph_format.space_after = Pt(10)
    document.save(str(path))
    return path


# 2: what, how, who and when in one table, with each goal in a row across it
ACROSS: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Nämndmål 1. Barn och unga får rätt stöd i tid", [
        ("Föräldrastöd på öppna förskolan", "En familjebehandlare är på plats varje tisdag", "Öppenvården", "Från februari", "Antal besök"),
        ("Gemensam e-tjänst för orosanmälan", "En väg in för skola, vård och allmänhet", "Mottagningsgruppen", "Klart i april", "Antal anmälningar"),
        ("Uppföljning av alla externa placeringar", "Besök på plats två gånger om året", "Placeringsgruppen", "Mars och oktober", "Andel besökta"),
        ("Fältarbete på helgkvällar", "Två medarbetare fredag och lördag", "Ungdomsgruppen", "Maj–september", "Antal kvällar")]),
    ("Nämndmål 2. Fler vuxna lever utan våld", [
        ("Frågor om våld vid varje nybesök", "Frågorna läggs in i journalmallen", "Vuxengruppen", "Från januari", "Stickprov"),
        ("Samtalsgrupp för barn som upplevt våld", "Tio träffar per omgång", "Öppenvården", "Vår och höst", "Antal barn"),
        ("Utbildning om våld för biståndshandläggare", "Heldag med Länsstyrelsens material", "Kvalitetsgruppen", "September", "Antal utbildade")]),
    ("Nämndmål 3. Vägen till egen försörjning är kort", [
        ("Trepartssamtal med Arbetsförmedlingen", "Inom en månad från beviljad ansökan", "Försörjningsgruppen", "Löpande", "Andel med samtal"),
        ("Praktik i kommunens kök", "Åtta platser om tre månader", "Arbetsmarknadsgruppen", "Från mars", "Antal deltagare"),
        ("Digital ansökan om ekonomiskt bistånd", "Inloggning med e-legitimation", "Försörjningsgruppen, Systemförvaltningen", "Klart i november", "Andel digitala"),
        ("Hälsoskola för långtidssjukskrivna", "Rörelse, kost och sömn", "Arbetsmarknadsgruppen", "Höstterminen", "Självskattad hälsa")]),
    ("Nämndmål 4. Den som behöver stöd i vardagen är delaktig", [
        ("Delaktighetsmodellen på alla gruppbostäder", "Vägledare utbildas på varje enhet", "LSS-gruppen", "Klart i december", "Antal vägledare"),
        ("Boendestöd på distans", "Surfplatta lånas ut vid behov", "Socialpsykiatrin", "Från april", "Antal användare"),
        ("Genomförandeplaner på lättläst svenska", "Ny mall med bildstöd", "LSS-gruppen", "Klart i juni", "Stickprov"),
        ("Brukarråd två gånger per termin", "Minnesanteckningar delas med nämnden", "", "Start i september", "Antal möten")]),
]  # fmt: skip


def across(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Socialförvaltningen, verksamhetsplan 2026, dnr SN 2025-412"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Socialnämnden, Lillberga kommun")
    document.add_heading("Inledning", 1)
    document.add_paragraph(
        "Socialförvaltningen har 310 årsarbetare. Planen beskriver hur vi arbetar för att nå nämndens fyra mål."
    )
    document.add_heading("Så når vi målen", 1)
    table = headed_table(document, [("Vad", "Hur", "Vem", "När", "Hur det följs upp")])
    table.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
    for cell in table.rows[0].cells:
        shade(cell, "D9E2F3")
    for goal, rows in ACROSS:
        cells = table.add_row().cells
        band = cells[0].merge(cells[-1])
        band.paragraphs[0].add_run(goal).bold = True
        shade(band, "F2F2F2")
        for row in rows:
            _fill(table.add_row().cells, row)
    document.add_heading("Bemanning", 1)
    headed_table(
        document, [("Grupp", "Årsarbetare"), ("Barn och unga", "62"), ("Vuxna", "41"), ("Funktionsstöd", "207")]
    )
    document.save(str(path))
    return path


def _fill(cells: Sequence[Any], texts: Sequence[str]) -> None:
    for cell, text in zip(cells, texts, strict=True):
        cell.text = text


# 3: on its side, a table for each goal with the goal and its measure in the two rows above the labels
MEASURED: list[tuple[str, str, list[tuple[str, str, str, str]]]] = [
    ("Inriktningsmål 1: Driften är stabil dygnet runt", "Mått: tillgänglighet i prioriterade system, minst 99,8 procent", [
        ("Byta kärnswitchar i båda datahallarna", "Nät och kommunikation", "2026-02-01", "2026-06-30"),
        ("Återläsningsprov av säkerhetskopior varje kvartal", "Serverdrift", "2026-01-15", "2026-12-15"),
        ("Beredskap även under helger", "Servicedesk", "2026-04-01", "2026-09-30"),
        ("Reservkraftsprov i Mellansjö", "Serverdrift", "2026-05-04", "2026-05-29")]),
    ("Inriktningsmål 2: Medlemmarnas information är skyddad", "Mått: andel användare med flerfaktorsinloggning, 100 procent", [
        ("Flerfaktorsinloggning för förtroendevalda", "Klient och konto", "2026-01-07", "2026-03-31"),
        ("Loggövervakning med larm till jouren", "Säkerhet", "2026-02-16", "2026-10-30"),
        ("Övning i att hantera utpressningsprogram", "Säkerhet", "2026-09-01", "2026-09-30"),
        ("Avveckla servrar utan leverantörsstöd", "Serverdrift, Säkerhet", "2026-03-01", "2026-11-30")]),
    ("Inriktningsmål 3: Användarna får hjälp snabbt", "Mått: andel ärenden lösta vid första kontakten, minst 70 procent", [
        ("Sökbar kunskapsbank för vanliga fel", "Servicedesk", "2026-02-01", "2026-05-31"),
        ("Drop-in för support på tre kommunhus", "Servicedesk", "2026-08-17", "2026-12-18"),
        ("Självbetjäning för nytt lösenord", "Klient och konto", "2026-03-02", "2026-04-30"),
        ("Utbytesplan för skolornas datorer", "Klient och konto", "2026-05-01", "2026-08-10")]),
    ("Inriktningsmål 4: Förbundet är kostnadseffektivt", "Mått: kostnad per användare, högst 6 900 kronor", [
        ("Gemensam licensinventering för medlemskommunerna", "Avtal och inköp", "2026-01-12", "2026-04-15"),
        ("Ny upphandling av skrivare", "Avtal och inköp", "2026-03-16", "2026-12-01"),
        ("Prislista per tjänst inför 2027", "Förbundskansliet", "2026-08-01", "2026-10-15")]),
]  # fmt: skip


def measured(path: Path) -> Path:
    document = docx.Document()
    section = turned(document)
    section.footer.paragraphs[0].text = "IT-samverkan Mellansjö – Mål- och aktivitetsplan 2026"
    document.add_heading("Mål- och aktivitetsplan 2026", 0)
    document.add_paragraph("Direktionen, Kommunalförbundet IT-samverkan Mellansjö")
    document.add_paragraph("Statuskolumnen fylls i vid tertialbokslut.")
    for goal, measure, rows in MEASURED:
        table = document.add_table(rows=2, cols=5, style="Table Grid")
        for index, text in enumerate((goal, measure)):
            cells = table.rows[index].cells
            band = cells[0].merge(cells[-1])
            band.paragraphs[0].add_run(text).bold = not index
            shade(band, "E2EFD9" if not index else "FFFFFF")
        heads = table.add_row().cells
        for cell, text in zip(heads, ("Aktivitet", "Ansvarigt team", "Start", "Slut", "Status"), strict=True):
            cell.paragraphs[0].add_run(text).bold = True
        for row in rows:
            _fill(table.add_row().cells, (*row, ""))
        document.add_paragraph()
    document.save(str(path))
    return path
