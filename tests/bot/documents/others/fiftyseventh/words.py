# ruff: noqa: E501
"""Word: a template's labels, merged cells, goals across the table, forms, and the whole municipality's plan."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import docx
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

from tests.bot.documents.others.fiftyseventh.rows import Group
from tests.bot.documents.others.special import headed_table, turned

# 1: a template where the words Mål, Aktiviteter and Ansvarig are headings, each with its text below

CARE_AREAS = ("Trygghet i hemmet", "Meningsfull vardag", "Rätt stöd i rätt tid", "En arbetsplats att stanna på")
CARE: list[Group] = [
    ("Den som har hemtjänst känner sina medarbetare", [
        ("Införa fast omsorgskontakt i samtliga grupper", "", "Hemtjänsten", "", ""),
        ("Begränsa antalet medarbetare till högst tolv per person och fjortondagarsperiod", "", "Hemtjänsten", "", ""),
        ("Pröva digitala nycklar i två områden", "", "Hemtjänsten", "", ""),
        ("Ta fram en välkomstmapp till nya kunder", "", "Hemtjänsten", "", "")]),
    ("Den som bor på särskilt boende bestämmer över sin dag", [
        ("Boenderåd på varje avdelning fyra gånger om året", "", "Särskilda boenden", "", ""),
        ("Utevistelse minst två gånger i veckan för den som vill", "", "Särskilda boenden", "", ""),
        ("Önskemeny en dag i månaden", "", "Särskilda boenden", "", ""),
        ("Måltidsobservationer vår och höst", "", "Särskilda boenden", "", "")]),
    ("Besluten är begripliga och fattas i tid", [
        ("Skriva om beslutsbreven på klarspråk", "", "Biståndsenheten", "", ""),
        ("Följa upp alla beslut äldre än ett år", "", "Biståndsenheten", "", ""),
        ("Erbjuda förenklad handläggning av trygghetslarm", "", "Biståndsenheten", "", "")]),
    ("Fler vill arbeta hos oss", [
        ("Introduktionsprogram med handledare de första fyra veckorna", "", "Bemanningsenheten", "", ""),
        ("Språkombud i alla arbetsgrupper", "", "Bemanningsenheten", "", ""),
        ("Scheman som medarbetarna lägger själva på tre enheter", "", "Bemanningsenheten", "", ""),
        ("Informera på vård- och omsorgscollege varje termin", "", "Bemanningsenheten", "", "")]),
]  # fmt: skip
_CARE_FOLLOWED = ("Brukarundersökningen i oktober", "Egenkontroll i maj och november", "Handläggningstid per månad",
                  "Medarbetarenkäten och personalomsättningen")  # fmt: skip


def labelled(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Lindboda kommun | Omsorgsnämnden"
    document.sections[0].footer.paragraphs[0].text = "Mall för verksamhetsplan, version 3.1"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Omsorgsnämnden, Lindboda kommun")
    document.add_paragraph("Beslutad 2025-12-11 § 142. Dnr ON 2025-0317.")
    document.add_heading("Inledning", 1)
    document.add_paragraph(
        "Omsorgsnämnden ansvarar för stöd till äldre och till personer med funktionsnedsättning. Verksamhetsplanen "
        "utgår från kommunfullmäktiges budget och gäller hela förvaltningen."
    )
    for area, (goal, rows), followed in zip(CARE_AREAS, CARE, _CARE_FOLLOWED, strict=True):
        document.add_heading(area, 1)
        document.add_heading("Mål", 2)
        document.add_paragraph(goal)
        document.add_heading("Aktiviteter", 2)
        for title, *_ in rows:
            document.add_paragraph(title, style="List Bullet")
        document.add_heading("Ansvarig", 2)
        document.add_paragraph(rows[0][2])
        document.add_heading("Uppföljning", 2)
        document.add_paragraph(followed)
    document.add_heading("Ekonomi", 1)
    headed_table(document, [("Verksamhet", "Budget 2026, mnkr"), ("Hemtjänst", "118,2"),
                            ("Särskilt boende", "164,0"), ("Biståndshandläggning", "14,7")])  # fmt: skip
    document.save(str(path))
    return path


# 2: a preschool's landscape page with two header rows and the goals merged down

PRESCHOOL: list[Group] = [
    ("Alla barn utvecklar ett rikt språk", [
        ("Boksamtal i liten grupp varje dag", "", "Arbetslagen", "", "Hela året"),
        ("Tecken som stöd i alla rutinsituationer", "", "Arbetslagen", "", "Mars"),
        ("Boklån hem i en väska som går runt", "", "Bokombuden", "Folkbiblioteket", "Februari"),
        ("Fortbildning i språkutvecklande arbetssätt, tre tillfällen", "", "Biträdande rektor", "Språkutvecklaren", "Augusti")]),
    ("Utemiljön lockar till lek och upptäckter", [
        ("Bygga en lerstation på stora gården", "", "Miljörådet", "Fastighetsskötaren", "Maj"),
        ("Odla i lådor på varje avdelning", "", "Arbetslagen", "", "April–september"),
        ("Gå till skogen en förmiddag i veckan", "", "Arbetslagen", "", "Hela året"),
        ("Dela in gården i zoner med ansvarig pedagog", "", "Rektor", "", "Januari")]),
    ("Vårdnadshavarna är delaktiga", [
        ("Drop-in-kaffe en torsdag i månaden", "", "Köksgruppen", "", "Hela året"),
        ("Bildspel i tamburen i stället för veckobrev", "", "Digitaliseringsombuden", "", "Mars"),
        ("Tolkade föräldramöten på de fyra största språken", "", "Rektor", "Tolkförmedlingen", "September")]),
    ("Övergången till förskoleklass är trygg", [
        ("Besök på skolan tre gånger under våren", "", "Arbetslaget på Kotten", "Björkskolan", "Maj"),
        ("Gemensam mall för överlämningssamtal", "", "Specialpedagogen", "Elevhälsan", "April"),
        ("Fadderbarn från årskurs 3", "", "Arbetslaget på Kotten", "Björkskolan", "Oktober")]),
]  # fmt: skip


def preschool(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.add_heading("Verksamhetsplan 2026 Blåklockans förskola", 0)
    document.add_paragraph("Förskolenämnden, Hammarviks kommun")
    document.add_paragraph(
        "Planen är framtagen av rektor tillsammans med alla avdelningar på planeringsdagen i november."
    )
    table = headed_table(document, [
        ("Mål", "Vad ska vi göra?", "Genomförande", "", "", "Uppföljning", ""),
        ("", "", "Vem ansvarar?", "Tillsammans med", "När?", "Juni", "December"),
    ])  # fmt: skip
    for goal, rows in PRESCHOOL:
        top = len(table.rows)
        for title, _, unit, others, time in rows:
            for cell, text in zip(table.add_row().cells, ("", title, unit, others, time, "", ""), strict=True):
                cell.text = text
        _merged(table, (top, 0), (len(table.rows) - 1, 0), goal)
    _merged(table, (0, 2), (0, 4), "Genomförande")
    _merged(table, (0, 5), (0, 6), "Uppföljning")
    _merged(table, (0, 0), (1, 0), "Mål")
    _merged(table, (0, 1), (1, 1), "Vad ska vi göra?")
    document.add_paragraph("")
    document.add_paragraph("Planen utvärderas med personalen i juni och i december och redovisas i kvalitetsrapporten.")
    document.save(str(path))
    return path


def _merged(table: Any, start: tuple[int, int], end: tuple[int, int], text: str) -> None:
    """One cell with this text alone."""
    cell = table.cell(*start)
    if start != end:
        cell = cell.merge(table.cell(*end))
    cell.text = text


# 3: a joint board's one table, its goals as shaded rows across all the columns

RESCUE: list[Group] = [
    ("Inriktningsmål 1: Färre dör och skadas i bränder", [
        ("Hembesök i områden med många bostadsbränder", "", "Förebyggande avdelningen", "Bostadsbolagen", "Mars–november"),
        ("Utbilda hemtjänstpersonal i att upptäcka brandrisker", "", "Förebyggande avdelningen", "Medlemskommunerna", "September"),
        ("Tillsyn av samtliga vårdboenden", "", "Tillsynsgruppen", "", "Hela 2026"),
        ("Kampanj om spisvakter till hushåll över 80 år", "", "Kommunikationsfunktionen", "Pensionärsorganisationerna", "Oktober")]),
    ("Inriktningsmål 2: Hjälpen kommer snabbt fram", [
        ("Första insatsperson på två nya orter", "", "Operativa avdelningen", "", "Juni"),
        ("Kartlägga framkomligheten på enskilda vägar", "", "Operativa avdelningen", "Vägföreningarna", "Augusti"),
        ("Rekrytera tolv deltidsbrandmän till Östra stationen", "", "HR-funktionen", "Arbetsgivare på orten", "December"),
        ("Byta ut samtliga mobilterminaler i fordonen", "", "Teknik och fordon", "Ledningscentralen", "Maj")]),
    ("Inriktningsmål 3: Samhället klarar svåra påfrestningar", [
        ("Övning skogsbrand med hemvärnet", "", "Operativa avdelningen", "Försvarsmakten", "April"),
        ("Reservkraft till fyra brandstationer", "", "Teknik och fordon", "", "November"),
        ("Samverkansplan vid översvämning i Storån", "", "Beredskapssamordnaren", "Länsstyrelsen", "September")]),
    ("Inriktningsmål 4: Ingen medarbetare blir sjuk av jobbet", [
        ("Rena och smutsiga zoner på alla stationer", "", "Arbetsmiljösamordnaren", "", "Oktober"),
        ("Kamratstödssamtal efter svåra insatser", "", "HR-funktionen", "Företagshälsovården", "Hela 2026")]),
]  # fmt: skip


def across(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].footer.paragraphs[0].text = "Räddningstjänstförbundet Tre Åar – handlingsprogrammet i korthet"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Förbundsdirektionen, Räddningstjänstförbundet Tre Åar")
    document.add_paragraph("Fastställd av direktionen den 20 november 2025, § 58")
    table = headed_table(document, [("Åtgärd", "Ansvarar", "I samverkan med", "Tid", "Kommentar vid uppföljning")])
    for goal, rows in RESCUE:
        cells = table.add_row().cells
        cell = cells[0].merge(cells[-1])
        cell.text = ""
        cell.paragraphs[0].add_run(goal).bold = True
        cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="F4CCCC"/>'))
        for title, _, unit, others, time in rows:
            for each, text in zip(table.add_row().cells, (title, unit, others, time, ""), strict=True):
                each.text = text
    document.add_heading("Nyckeltal", 1)
    headed_table(document, [("Nyckeltal", "2024", "Mål 2026"), ("Mediantid till första resurs, minuter", "11,4", "10,5"),
                            ("Antal tillsyner", "212", "240"), ("Utbildade kommunanställda", "1 830", "2 200")])  # fmt: skip
    document.save(str(path))
    return path


# 4: an upper secondary school's forms, one for each goal, all the activities in a cell

SCHOOL: list[Group] = [
    ("Fler elever når examen inom tre år", [
        ("Mentorssamtal var tredje vecka i årskurs 1", "", "Mentorsteamen", "", ""),
        ("Studiestuga tisdag och torsdag med behöriga lärare", "", "Mentorsteamen", "", ""),
        ("Varningar för F följs upp inom en vecka", "", "Mentorsteamen", "", "")]),
    ("Skolan är fri från kränkningar", [
        ("Trygghetsvandring med elevskyddsombuden varje termin", "", "Trygghetsteamet", "", ""),
        ("Temadag om jargong och grupptryck", "", "Trygghetsteamet", "", ""),
        ("Synliga vuxna i korridorerna under håltimmar", "", "Trygghetsteamet", "", "")]),
    ("Arbetslivet finns med i alla program", [
        ("Programråd två gånger per år på varje yrkesprogram", "", "Yrkeslärarna", "", ""),
        ("Handledarutbildning för företag som tar emot elever", "", "Yrkeslärarna", "", ""),
        ("Branschdag i aulan för årskurs 2", "", "Yrkeslärarna", "", "")]),
    ("Undervisningen utvecklas gemensamt", [
        ("Kollegial handledning i ämneslagen", "", "Förstelärarna", "", ""),
        ("Sambedömning av gymnasiearbeten i maj", "", "Förstelärarna", "", ""),
        ("Riktlinjer för AI-verktyg i undervisningen", "", "Förstelärarna", "", "")]),
]  # fmt: skip
_SCHOOL_TIMES = ("Januari–december", "Vårterminen", "Hela 2026", "Klart i november")


def forms(path: Path) -> Path:
    document = docx.Document()
    title = document.add_paragraph().add_run("Västerportsgymnasiet – verksamhetsplan 2026")
    title.bold, title.font.size = True, Pt(22)
    document.add_paragraph("Gymnasienämnden, Sjömarka kommun")
    document.add_paragraph("Skolan har 840 elever på åtta nationella program och introduktionsprogrammen.")
    for number, ((goal, rows), time) in enumerate(zip(SCHOOL, _SCHOOL_TIMES, strict=True), 1):
        document.add_heading(f"Utvecklingsområde {number}", 2)
        table = document.add_table(rows=0, cols=2, style="Table Grid")
        for label, text in (("Mål", goal), ("Aktiviteter", ""), ("Ansvarig", rows[0][2]), ("Tidplan", time),
                            ("Uppföljning höst", "")):  # fmt: skip
            cells = table.add_row().cells
            cells[0].paragraphs[0].add_run(label).bold = True
            cells[0].width, cells[1].width = Cm(3.5), Cm(12.5)
            cells[1].text = text
        cell = table.cell(1, 1)
        cell.paragraphs[0].text = rows[0][0]
        cell.paragraphs[0].style = document.styles["List Bullet"]
        for activity, *_ in rows[1:]:
            cell.add_paragraph(activity, style="List Bullet")
    document.save(str(path))
    return path


# 5: the whole municipality's plan, a chapter for each board, the one that adopted it named on the front

CHAPTERS: list[tuple[str, str, list[Group]]] = [
    ("Kommunstyrelsen", "Kommunstyrelsen leder och samordnar kommunens förvaltning.", [
        ("Mål 1.1 Kommunens service är lätt att nå", [
            ("Öppna ett servicekontor i Norrby", "", "Kundtjänst", "", "2026-06-01"),
            ("Ny ingång till e-tjänsterna på webbplatsen", "", "Kommunikationsenheten", "", "2026-10-15")]),
        ("Mål 1.2 Företagen växer", [
            ("Markanvisa tolv tomter på Östra industriområdet", "", "Näringslivsenheten", "", "2026-09-30"),
            ("Företagsbesök av presidiet varje månad", "", "Näringslivsenheten", "", "Löpande")])]),
    ("Barn- och utbildningsnämnden", "Nämnden svarar för förskola, grundskola och fritidshem.", [
        ("Mål 2.1 Varje elev lyckas", [
            ("Tvålärarsystem i matematik i årskurs 7", "", "Grundskoleenheten", "", "2026-08-17"),
            ("Screening av läsförmåga i årskurs 1 och 4", "", "Barn- och elevhälsan", "", "2026-05-29"),
            ("Lovskola även på höstlovet", "", "Grundskoleenheten", "", "2026-10-30")])]),
    ("Socialnämnden", "Nämnden svarar för individ- och familjeomsorg samt äldreomsorg.", [
        ("Mål 3.1 Barn i utsatta hem får hjälp tidigt", [
            ("Öppen familjerådgivning på familjecentralen", "", "Barn- och familjeenheten", "", "2026-03-02"),
            ("Skolsocionomer på två högstadieskolor", "", "Barn- och familjeenheten", "", "2026-08-10")]),
        ("Mål 3.2 Äldre bor kvar hemma", [
            ("Fixartjänst utan kostnad för alla över 75 år", "", "Äldreenheten", "", "2026-04-01"),
            ("Träffpunkt i Sörby två dagar i veckan", "", "Äldreenheten", "", "2026-02-16")])]),
    ("Samhällsbyggnadsnämnden", "Nämnden svarar för plan, bygg, gata och miljötillsyn.", [
        ("Mål 4.1 Det är enkelt att gå och cykla", [
            ("Ny gång- och cykelväg mellan Ekeryd och Holm", "", "Gatuenheten", "", "2026-11-30"),
            ("Säkra skolvägar vid Ringskolan", "", "Gatuenheten", "", "2026-08-15"),
            ("Cykelräknare på tre platser", "", "Planenheten", "", "2026-05-15")])]),
    ("Kultur- och fritidsnämnden", "Nämnden svarar för bibliotek, kulturskola, bad och idrottsanläggningar.", [
        ("Mål 5.1 Alla unga har en fritid", [
            ("Fritidskort för barn i hushåll med försörjningsstöd", "", "Fritidsenheten", "", "2026-02-28"),
            ("Öppen kulturskola i tre byar", "", "Kulturenheten", "", "2026-09-01"),
            ("Simskola på sommaren i Ekesjön", "", "Fritidsenheten", "", "2026-07-31")])]),
]  # fmt: skip


def whole(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Ekeryds kommun"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Gemensam plan för nämnderna i Ekeryds kommun")
    document.add_paragraph("Antagen av kommunstyrelsen 2025-12-03 § 211")
    document.add_paragraph("").add_run().add_break(WD_BREAK.PAGE)
    document.add_heading("Så läser du planen", 1)
    document.add_paragraph(
        "Varje nämnd har ett eget kapitel. Nämnderna har själva formulerat sina mål och aktiviteter, och den enhet som "
        "står i tabellen rapporterar till kommunledningskontoret i april, augusti och december."
    )
    for number, (board, about, groups) in enumerate(CHAPTERS, 1):
        document.add_heading(f"{number} {board}", 1)
        document.add_paragraph(about)
        for goal, rows in groups:
            document.add_heading(goal, 2)
            headed_table(document, [("Aktivitet", "Ansvarig enhet", "Klart", "Läge"),
                                    *((title, unit, time, "") for title, _, unit, _, time in rows)])  # fmt: skip
    document.save(str(path))
    return path


def goals_of(chapters: Sequence[tuple[str, str, list[Group]]]) -> list[Group]:
    return [group for _, _, groups in chapters for group in groups]
