# ruff: noqa: E501
"""Word templates of five boards: tables under goals, bands, brackets, units as headings, owners on the line below."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format, turned

Group = tuple[str, list[tuple[str, str, str, str]]]
"""A goal and its rows of title, units, collaboration and time."""


def _all(groups: Sequence[Group]) -> list[Wanted]:
    return [
        wanted
        for goal, rows in groups
        for title, unit, others, _ in rows
        for wanted in expects(goal, [(title, "", unit.replace(" / ", ";").replace(", ", ";"), others.strip("–"))], "*")
    ]


def _framed(document: Any, head: str, foot: str) -> None:
    document.sections[0].header.paragraphs[0].text = head
    footer = document.sections[0].footer.paragraphs[0]
    footer.add_run(foot)
    footer._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))


# 1: the social board's template: typed numbers, contents, indicators before each table of activities
_SOCIAL: list[Group] = [
    ("Nämndmål 1: Barn och unga får hjälp i tid", [
        ("Bemanna familjecentralen med en socionom på heltid", "Öppenvården", "Regionen", "2026-03-01"),
        ("Erbjuda föräldrakurs på somaliska och arabiska", "Öppenvården", "Studieförbunden", "2026-10-31"),
        ("Öppna en e-tjänst för orosanmälan", "Mottagningsenheten", "IT-enheten", "2026-06-30"),
        ("Följa upp avslutade utredningar efter sex månader", "Barn- och ungdomsenheten", "–", "2026-12-31"),
        ("Delta i skolornas föräldramöten i årskurs 6", "Mottagningsenheten", "Grundskolan", "2026-11-15")]),
    ("Nämndmål 2: Den som vill lämna ett missbruk får stöd samma vecka", [
        ("Starta en anhöriggrupp på kvällstid", "Beroendeteamet", "Beroendemottagningen", "2026-04-15"),
        ("Teckna nytt avtal om stödboende för kvinnor", "Boendeenheten", "Upphandlingsenheten", "2026-09-01"),
        ("Utbilda alla handläggare i motiverande samtal", "Kvalitetsavdelningen", "–", "2026-05-31"),
        ("Skicka sms-påminnelse dagen före bokat besök", "Beroendeteamet", "IT-enheten", "2026-02-28")]),
    ("Nämndmål 3: Fler klarar sin egen försörjning", [
        ("Ordna tjugo praktikplatser i kommunens verksamheter", "Arbetsmarknadsenheten", "Serviceförvaltningen", "2026-08-31"),
        ("Genomföra två jobbspår mot vård och omsorg", "Arbetsmarknadsenheten", "Vuxenutbildningen", "2026-12-15"),
        ("Se över rutinen för återkrav", "Ekonomiskt bistånd", "Ekonomikontoret", "2026-03-31"),
        ("Gå igenom de femtio hushåll som haft bistånd längst", "Ekonomiskt bistånd", "Arbetsmarknadsenheten", "2026-06-15")]),
    ("Nämndmål 4: Socialtjänsten är en arbetsplats man stannar på", [
        ("Ge nyanställda en mentor under första året", "Kvalitetsavdelningen", "HR-avdelningen", "2026-01-31"),
        ("Sänka antalet ärenden per handläggare i två steg", "Barn- och ungdomsenheten, Mottagningsenheten", "–", "2026-10-01"),
        ("Införa reflektionstid en timme i veckan", "Öppenvården, Beroendeteamet", "–", "2026-02-15")]),
]  # fmt: skip
_MEASURES = (
    ("Andel utredningar klara inom fyra månader", "81 %", "92 %"),
    ("Väntetid till första besök, dagar", "11", "5"),
    ("Hushåll med bistånd längre än tio månader", "212", "180"),
    ("Personalomsättning", "17 %", "12 %"),
)


def _social(path: Path) -> Path:
    document = docx.Document()
    _framed(document, "Grythamra kommun\tSocialnämnden", "Verksamhetsplan 2026, sida ")
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Socialnämnden, Grythamra kommun")
    document.add_paragraph("Dnr SN 2025/318. Beslutad av socialnämnden 2025-12-10 § 152.")
    document.add_paragraph().add_run("Innehåll").bold = True
    heads = ("1 Nämndens ansvar", "2 Omvärld", "3 Mål och aktiviteter",
             *(f"3.{number} {goal}" for number, (goal, _) in enumerate(_SOCIAL, 1)), "4 Ekonomi")  # fmt: skip
    for head, page in zip(heads, (2, 2, 3, 3, 4, 4, 5, 6), strict=True):
        document.add_paragraph(f"{head}\t{page}")
    document.add_heading("1 Nämndens ansvar", 1).paragraph_format.page_break_before = True
    document.add_paragraph(
        "Socialnämnden ansvarar för individ- och familjeomsorg, ekonomiskt bistånd och kommunens arbetsmarknadsinsatser."
    )
    document.add_heading("2 Omvärld", 1)
    document.add_paragraph("Den nya socialtjänstlagen ställer högre krav på tidiga och lätt tillgängliga insatser.")
    document.add_heading("3 Mål och aktiviteter", 1)
    for number, ((goal, rows), measure) in enumerate(zip(_SOCIAL, _MEASURES, strict=True), 1):
        document.add_heading(f"3.{number} {goal}", 2)
        document.add_paragraph("Så mäter vi målet:")
        headed_table(document, [("Indikator", "Utfall 2024", "Målvärde 2026"), measure])
        document.add_paragraph("Det här gör vi under året:")
        headed_table(document, [("Aktivitet", "Ansvarig enhet", "Samverkan", "Klart"), *rows])
    document.add_heading("4 Ekonomi", 1)
    headed_table(document, [("Verksamhet, tkr", "Budget 2025", "Budget 2026"), ("Barn och unga", "74 200", "76 900"),
                            ("Vuxna", "31 400", "32 100"), ("Ekonomiskt bistånd", "28 800", "27 500")])  # fmt: skip
    document.save(str(path))
    return path


# 2: the technical board: one table on its side, each goal a shaded row across it
_TECHNICAL: list[Group] = [
    ("Mål A – Hela och trygga gator", [
        ("Belägga om Industrigatan mellan rondellen och järnvägen", "Gata", "", "Juli 2026"),
        ("Byta kvicksilverarmaturer i Norrby", "Gata", "Elnätsbolaget", "Oktober 2026"),
        ("Bygga säkra övergångar vid tre skolor", "Gata", "Utbildningsförvaltningen", "Augusti 2026"),
        ("Trygghetsvandringar i stationsområdet", "Gata / Park", "Polisen", "April 2026")]),
    ("Mål B – Gröna platser för alla åldrar", [
        ("Rusta lekplatsen i Kvarnparken", "Park", "", "Juni 2026"),
        ("Anlägga utegym vid Hälsans stig", "Park", "Fritidsenheten", "September 2026"),
        ("Ersätta 120 askar som drabbats av askskottsjuka", "Park", "", "November 2026"),
        ("Sköta slåtterängar med lie tillsammans med föreningar", "Park", "Hembygdsföreningen", "Augusti 2026")]),
    ("Mål C – Säkert vatten i dag och i morgon", [
        ("Förnya 2,4 kilometer ledning i Västerby", "VA", "", "December 2026"),
        ("Installera reservkraft i vattenverket", "VA", "Räddningstjänsten", "Maj 2026"),
        ("Införa fjärravlästa mätare, etapp 2", "VA", "Ekonomiavdelningen", "Oktober 2026"),
        ("Uppdatera nödvattenplanen", "VA", "Säkerhetssamordnaren", "Mars 2026")]),
    ("Mål D – Lokaler som används väl", [
        ("Energikartlägga sex skolor", "Fastighet", "", "September 2026"),
        ("Säga upp inhyrda kontor på Torggatan", "Fastighet", "Kommunledningskontoret", "Juni 2026"),
        ("Samla alla felanmälningar i en e-tjänst", "Fastighet / VA", "Kontaktcenter", "November 2026"),
        ("Åtgärda fukt i Ekbackens förskola", "Fastighet", "Förskolan", "Augusti 2026")]),
]  # fmt: skip


def _technical(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    _framed(document, "Tekniska nämnden", "Sandsele kommun, sida ")
    document.add_paragraph("Aktivitetsplan 2026", style="Title")
    document.add_paragraph("Tekniska nämnden, Sandsele kommun")
    document.add_paragraph("Planen följs upp i samband med delårsrapport och årsredovisning.")
    table = headed_table(document, [("Nr", "Vad ska göras", "Utförs av", "I samarbete med", "När", "Uppföljning")])
    for letter, (goal, rows) in zip("ABCD", _TECHNICAL, strict=True):
        cells = table.add_row().cells
        band = cells[0].merge(cells[-1])
        band.paragraphs[0].add_run(goal).bold = True
        band._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="D9E2F3"/>'))
        for number, row in enumerate(rows, 1):
            for cell, text in zip(table.add_row().cells, (f"{letter}{number}", *row, ""), strict=True):
                cell.text = text
    document.save(str(path))
    return path


# 3: the upper secondary joint authority: Word's bullets, the owner in brackets last
_SCHOOL: list[Group] = [
    ("Mål 1. Varje elev lämnar oss med en examen", [
        ("Följa upp närvaron varje vecka i elevhälsoteamen", "Elevhälsan", "", ""),
        ("Erbjuda lovskola på höst-, sport- och påsklov", "Rektorerna", "", ""),
        ("Screena läsförmågan hos alla i årskurs 1", "Specialpedagogerna", "", ""),
        ("Ta fram en gemensam modell för extra anpassningar", "Elevhälsan", "", ""),
        ("Ge mattestöd på kvällstid via video", "IT-pedagogerna", "", "")]),
    ("Mål 2. Utbildningarna leder till arbete eller studier", [
        ("Revidera programutbudet inför läsåret 2027/28", "Förbundskansliet", "", ""),
        ("Öka antalet arbetsplatser för lärlingar till åttio", "Yrkesprogrammen", "", ""),
        ("Bjuda in tidigare elever till en karriärdag", "Studie- och yrkesvägledningen", "", ""),
        ("Teckna branschavtal inom vård, bygg och industri", "Yrkesprogrammen", "", "")]),
    ("Mål 3. Skolorna är trygga och har studiero", [
        ("Införa mobilfria lektioner", "Rektorerna", "", ""),
        ("Genomföra trygghetsronder två gånger per termin", "Skolvärdarna", "", ""),
        ("Utbilda personalen i pågående dödligt våld", "Säkerhetsgruppen", "", ""),
        ("Öppna caféterian till klockan 18 två dagar i veckan", "Måltidsservice, Skolvärdarna", "", "")]),
    ("Mål 4. Förbundet hushåller med resurserna", [
        ("Samordna schemaläggningen mellan de tre skolorna", "Förbundskansliet", "", ""),
        ("Se över skolskjutsavtalet", "Förbundskansliet", "", ""),
        ("Byta till begagnade elevdatorer för introduktionsprogrammen", "IT-avdelningen", "", "")]),
]  # fmt: skip


def _school(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Direktionen, Gymnasieförbundet Lervik-Ulvaryd")
    document.add_heading("Inledning", 1)
    document.add_paragraph(
        "Förbundet bedriver gymnasieutbildning på uppdrag av Lerviks och Ulvaryds kommuner. Under 2026 väntas "
        "2 150 elever fördelade på tre skolor. Den som ansvarar för en aktivitet står inom parentes."
    )
    for goal, rows in _SCHOOL:
        document.add_heading(goal, 1)
        document.add_paragraph("Under året ska vi:")
        for title, unit, _, _ in rows:
            document.add_paragraph(f"{title} ({unit})", style="List Bullet")
    document.add_heading("Uppföljning", 1)
    document.add_paragraph("Direktionen får en lägesbild i juni och en samlad uppföljning i februari året därpå.")
    document.save(str(path))
    return path


# 4: the environmental board: each unit is a heading, the goal is a column
_RULES, _WATER, _HEALTH = (
    "Företagen gör rätt från början",
    "Sjöar och vattendrag mår bra",
    "Inomhusmiljön gör ingen sjuk",
)
_ENVIRONMENT: list[tuple[str, str, list[tuple[str, str, str, str]]]] = [
    ("Livsmedelsenheten", "Enheten disponerar 5 400 timmar, varav 600 går till händelsestyrd kontroll.", [
        (_RULES, "Informationsträff för nya restauratörer", "Näringslivsenheten", "Mars och september"),
        (_RULES, "Kontroll av allergeninformation på caféer", "", "April–juni"),
        (_RULES, "Kontroll av torghandel och matvagnar", "Gatukontoret", "Juni–augusti"),
        (_RULES, "Egen checklista för kyl och varmhållning på kommunens webbplats", "Kommunikation", "Februari"),
        (_WATER, "Provtagning vid små dricksvattenanläggningar", "VA-bolaget", "Oktober")]),
    ("Miljöskyddsenheten", "Enheten disponerar 6 100 timmar. En inspektörstjänst är vakant till och med april.", [
        (_WATER, "Tillsyn av 140 enskilda avlopp kring Lillsjön", "", "Maj–oktober"),
        (_WATER, "Kartläggning av PFAS vid brandövningsplatser", "Räddningstjänsten", "Hela året"),
        (_WATER, "Tillsyn av dagvatten från bilverkstäder", "VA-bolaget", "April–maj"),
        (_WATER, "Kalkning av fem sjöar", "Länsstyrelsen", "September"),
        (_RULES, "Tillsyn av lantbrukens växtskydd", "", "Juni"),
        (_RULES, "Gemensam tillsynsdag för skrotar", "Polisen", "November")]),
    ("Hälsoskyddsenheten", "Enheten disponerar 3 300 timmar.", [
        (_HEALTH, "Radonmätning i flerbostadshus byggda före 1975", "Fastighetsägarna", "Januari–mars"),
        (_HEALTH, "Inspektion av ventilationen på tio förskolor", "Lokalförvaltningen", "Februari–april"),
        (_HEALTH, "Tillsyn av hygienlokaler", "", "Oktober"),
        (_HEALTH, "Bullermätning vid två idrottsplatser", "Fritidskontoret", "Maj"),
        (_RULES, "Badvattenkurs för driftpersonal", "Fritidskontoret", "April")]),
]  # fmt: skip


def _environment(path: Path) -> Path:
    document = docx.Document()
    _framed(document, "Hjortnäs kommun", "Miljönämndens verksamhetsplan 2027, sida ")
    document.add_heading("Verksamhetsplan 2027", 0)
    document.add_paragraph("Miljönämnden, Hjortnäs kommun")
    document.add_heading("Nämndens mål", 1)
    for goal in (_RULES, _WATER, _HEALTH):
        document.add_paragraph(goal, style="List Bullet")
    document.add_heading("Planerade aktiviteter per enhet", 1)
    for unit, about, rows in _ENVIRONMENT:
        document.add_heading(unit, 2)
        document.add_paragraph(about)
        headed_table(document, [("Nämndmål", "Aktivitet", "Samverkan", "Period"), *rows])
    document.add_heading("Taxa", 1)
    document.add_paragraph("Timavgiften är 1 230 kronor och räknas upp med prisindex för kommunal verksamhet.")
    document.save(str(path))
    return path


# 5: the rescue service: each activity a small heading, who answers on the lines below
_RESCUE: list[Group] = [
    ("Mål 1 Färre bränder i bostäder", [
        ("Hembesök i områden med många bränder", "Förebyggande avdelningen", "Bostadsbolagen", "november 2026"),
        ("Brandskyddsutbildning för hemtjänstpersonal", "Förebyggande avdelningen", "Medlemskommunerna", "maj 2026"),
        ("Kampanj om litiumbatterier", "Kommunikation", "Avfallsförbundet", "mars 2026"),
        ("Analys av alla bostadsbränder med skadade", "Utvecklingsenheten", "", "december 2026")]),
    ("Mål 2 Hjälpen kommer snabbare fram", [
        ("Försök med förstainsatsperson i Norra Åmarken", "Operativa avdelningen", "SOS Alarm", "september 2026"),
        ("Ny larmplan för de östra kommundelarna", "Operativa avdelningen", "", "april 2026"),
        ("Rekrytera tjugo deltidsbrandmän", "HR", "Medlemskommunerna", "oktober 2026"),
        ("Byta ut släckbilen i Sundby", "Teknikenheten", "", "juni 2026")]),
    ("Mål 3 Vi är rustade för höjd beredskap", [
        ("Öva värnpliktiga i räddningstjänst under höjd beredskap", "Beredskapsenheten", "Länsstyrelsen", "oktober 2026"),
        ("Komplettera lagret med skyddsutrustning", "Teknikenheten", "", "augusti 2026"),
        ("Inventera alternativa ledningsplatser", "Beredskapsenheten", "Medlemskommunerna", "maj 2026")]),
    ("Mål 4 En hållbar arbetsplats", [
        ("Friska brandmän, ny rutin för rena kläder", "Operativa avdelningen", "", "februari 2026"),
        ("Samtalsstöd efter svåra insatser", "HR", "Företagshälsovården", "mars 2026"),
        ("Medarbetarenkät två gånger om året", "HR", "", "april och oktober 2026"),
        ("Omklädningsrum för kvinnor på alla stationer", "Teknikenheten", "Fastighetsägarna", "december 2026")]),
]  # fmt: skip


def _rescue(path: Path) -> Path:
    document = docx.Document()
    run = document.add_paragraph().add_run("Verksamhetsplan 2026")
    run.bold, run.font.size = True, Pt(24)
    document.add_paragraph("Direktionen, Räddningstjänstförbundet Norra Åmarken")
    document.add_paragraph("Planen bygger på handlingsprogrammet för skydd mot olyckor 2024–2027.")
    for goal, rows in _RESCUE:
        document.add_heading(goal, 1)
        for title, unit, others, end in rows:
            document.add_heading(title, 3)
            labels = (("Ansvarig", unit), ("Samverkan", others), ("Klart", end))
            for label, text in labels:
                if text:
                    line = document.add_paragraph()
                    line.paragraph_format.left_indent = Cm(0.5)
                    line.paragraph_format.space_after = Pt(0)
                    line.add_run(f"{label}: ").italic = True
                    line.add_run(text)
    document.save(str(path))
    return path


_each = partial(in_each_format, "fiftythird_words")

WORDS: list[Drawn] = [
    *_each("socialnämndens mall med indikatorer före aktiviteterna", _all(_SOCIAL), {"docx": _social},
           goals="4", activities="16", year="2026"),
    *_each("teknisk nämnd, målen som rader tvärs över en liggande tabell", _all(_TECHNICAL), {"docx": _technical},
           goals="4", activities="16", year="2026"),
    *_each("gymnasieförbundets punkter med ansvarig inom parentes", _all(_SCHOOL), {"docx": _school},
           goals="4", activities="16", year="2026"),
    *_each("miljönämndens enheter som rubriker, målet i spalten", _all([
        (goal, [(title, unit, others, when)]) for unit, _, rows in _ENVIRONMENT for goal, title, others, when in rows]),
           {"docx": _environment}, goals="3", activities="16", year="2027"),
    *_each("räddningstjänstens aktiviteter som rubriker med ansvarig under", _all(_RESCUE), {"docx": _rescue},
           goals="4", activities="15", year="2026"),
]  # fmt: skip
