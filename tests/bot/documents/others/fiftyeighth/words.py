# ruff: noqa: E501
"""What is written in Word: a page on its side, points, a form for each goal, a card for each activity."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import docx
from docx.enum.text import WD_BREAK
from docx.shared import Pt

from tests.bot.documents.others.fiftyeighth.rows import Group, written
from tests.bot.documents.others.special import headed_table, shade, turned

# A page on its side, the headers asked as questions, each goal's cell merged down
SCHOOLS: list[Group] = [
    ("Alla elever klarar skolan", [
        ("Intensivkurser i matematik på loven", "Grundskolan", "Fritidsgårdarna", "Juni och augusti"),
        ("Gemensam rutin för extra anpassningar", "Elevhälsan", "Rektorerna", "April"),
        ("Lästest i årskurs 1 och 3 med handlingsplan per klass", "Grundskolan", "", "Oktober"),
        ("Studiehandledning på modersmål via video", "Flerspråkscentrum", "IT-enheten", "September")]),
    ("Barn och elever är trygga", [
        ("Trygghetsvandring på varje skola", "Rektorerna", "Elevråden, Fastighetsenheten", "Mars"),
        ("Utbilda personalen i lågaffektivt bemötande", "Elevhälsan", "", "November"),
        ("Utreda kameror vid cykelparkeringarna", "Administrativa enheten", "Säkerhetssamordnaren", "Maj"),
        ("Öva utrymning och inrymning varje termin", "Administrativa enheten", "Polisen", "Maj och november")]),
    ("Förskolan ger en bra start", [
        ("Fler förskollärare genom validering", "Förskolan", "HR-enheten", "Hela året"),
        ("Öppen förskola i Norrbacka två dagar i veckan", "Förskolan", "Familjecentralen", "Från februari"),
        ("Mindre barngrupper för de yngsta", "Förskolan", "", "Augusti"),
        ("Språkpåsar till alla treåringar", "Förskolan", "Barnbiblioteket", "Oktober")]),
    ("Vi är en attraktiv arbetsgivare", [
        ("Mentorer till nya lärare", "Grundskolan;Gymnasieskolan", "", "Augusti"),
        ("Se över rektorernas administrativa stöd", "Administrativa enheten", "", "Juni"),
        ("Hälsosamtal vid upprepad korttidsfrånvaro", "HR-enheten", "Företagshälsan", "Löpande"),
        ("Karriärtjänster inom specialpedagogik", "Gymnasieskolan", "", "September")]),
]  # fmt: skip
_SIGNS = ("Resultat på nationella prov", "Rutinen används", "Andel som når kravnivån", "Antal timmar", "Enkät i årskurs 5",
          "Antal utbildade", "Rapport till nämnden", "Antal övningar")  # fmt: skip


def schools(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].header.paragraphs[0].text = "Ekebro kommun, barn- och utbildningsförvaltningen"
    document.sections[0].footer.paragraphs[0].text = "Dnr BUN 2025/412"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Barn- och utbildningsnämnden, Ekebro kommun")
    document.add_paragraph(
        "Antagen av nämnden 2025-12-10. Planen följs upp i samband med delårsrapporten och bokslutet."
    )
    document.add_heading("Så läser du planen", 1)
    document.add_paragraph(
        "Varje mål har ett antal aktiviteter. Sista spalten fylls i av controllern vid uppföljningen."
    )
    document.add_heading("Mål och aktiviteter", 1)
    table = headed_table(document, [("Nämndens mål", "Vad ska vi göra?", "Vem håller i det?", "Vilka är med?",
                                     "När är det klart?", "Hur vet vi att det blev bra?", "Läge (grön/gul/röd)")])  # fmt: skip
    count = 0
    for goal, rows in SCHOOLS:
        first = len(table.rows)
        for title, units, others, end in rows:
            texts = ("", title, written(units), others, end, _SIGNS[count % len(_SIGNS)], "")
            for cell, text in zip(table.add_row().cells, texts, strict=True):
                cell.text = text
            count += 1
        merged = table.cell(first, 0).merge(table.cell(len(table.rows) - 1, 0))
        merged.text = goal
        shade(merged, "E2EFDA")
    document.add_heading("Budgetram 2026", 1)
    headed_table(document, [("Verksamhet", "Budget 2025 (tkr)", "Budget 2026 (tkr)"),
                            ("Förskola", "182 400", "186 100"), ("Grundskola", "341 900", "352 700"),
                            ("Gymnasieskola", "128 300", "131 000"), ("Summa", "652 600", "669 800")])  # fmt: skip
    document.add_heading("Nämndens sammanträden 2026", 1)
    document.add_paragraph("28 januari, 25 februari, 22 april, 17 juni, 23 september, 28 oktober och 9 december.")
    document.save(str(path))
    return path


# Numbered headings with points below them, the owner and who helps in brackets last
CARE: list[Group] = [
    ("Mål: Patienten får kontakt samma dag", [
        ("Starta en gemensam chatt för alla vårdcentraler", "Digitala vårdenheten", "1177 Västerdal", ""),
        ("Införa samma telefontider på alla vårdcentraler", "Primärvårdsstaben", "", ""),
        ("Bemanna rådgivningen med fysioterapeut", "Rehabenheten", "", ""),
        ("Erbjuda kvällsmottagning i Tallby", "Vårdcentralen Tallby", "", "")]),
    ("Mål: Fler har en fast läkarkontakt", [
        ("Ta fram en modell för listning på läkare och team", "Utvecklingsavdelningen", "vårdcentralerna", ""),
        ("Anställa fem ST-läkare till glesbygden", "HR-avdelningen", "", ""),
        ("Prova läkarbesök på distans i hemsjukvården", "Hemsjukvårdsenheten", "kommunerna", "")]),
    ("Mål: Psykisk ohälsa upptäcks tidigt", [
        ("Utbilda alla mottagningar i suicidprevention", "Psykosociala teamet", "", ""),
        ("Erbjuda gruppbehandling mot sömnproblem", "Psykosociala teamet", "studieförbunden", ""),
        ("Öppna en väg in för unga mellan 13 och 20 år", "Ungdomsmottagningarna", "barn- och ungdomspsykiatrin", ""),
        ("Kartlägga väntetiderna till samtalsbehandling", "Utvecklingsavdelningen", "", "")]),
    ("Mål: Resurserna används klokt", [
        ("Minska antalet onödiga provtagningar", "Medicinska rådet", "", ""),
        ("Samordna inköpen av förbrukningsmaterial", "Ekonomiavdelningen", "Regionservice", ""),
        ("Gå igenom läkemedelslistor för patienter över 75 år", "Läkemedelsenheten", "vårdcentralerna", "")]),
]  # fmt: skip
_MEASURES = (
    "Indikator: Andel som får medicinsk kontakt samma dag. Målvärde 2027: 92 procent (2025: 86 procent).",
    "Indikator: Andel listade med fast läkarkontakt. Målvärde 2027: 65 procent (2025: 51 procent).",
    "Indikator: Antal besök hos psykosocial resurs. Målvärde 2027: 14 000 (2025: 12 350).",
    "Indikator: Nettokostnad per listad patient. Målvärde 2027: högst 5 200 kronor.",
)


def _points(document: Any, texts: Sequence[str]) -> None:
    for text in texts:
        document.add_paragraph(text, style="List Bullet")


def care(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2027", 0)
    document.add_paragraph("Primärvårdsnämnden, Region Västerdal")
    document.add_heading("1 Inledning", 1)
    document.add_paragraph("Planen beskriver vad nämnden prioriterar under 2027. Den utgår från regionplanen och gäller "
                           "alla vårdcentraler som regionen själv driver.")  # fmt: skip
    document.add_heading("2 Uppdrag och organisation", 1)
    document.add_paragraph("Nämnden ansvarar för:")
    _points(document, ["elva vårdcentraler och två filialer", "barnhälsovård och mödrahälsovård", "ungdomsmottagningar",
                       "hemsjukvård kvällar och helger"])  # fmt: skip
    document.add_heading("3 Mål och aktiviteter", 1)
    for number, ((goal, rows), measure) in enumerate(zip(CARE, _MEASURES, strict=True), 1):
        document.add_heading(f"3.{number} {goal}", 2)
        document.add_paragraph(measure)
        document.add_paragraph("Under året ska vi:")
        for title, units, others, _ in rows:
            with_others = f", i samverkan med {others}" if others else ""
            _points(document, [f"{title} (ansvarig: {units}{with_others})"])
    document.add_heading("4 Risker", 1)
    _points(document, ["Fortsatt brist på distriktsläkare", "Högre kostnader för hyrpersonal än budgeterat",
                       "Införandet av det nya journalsystemet tar tid från patientarbetet"])  # fmt: skip
    document.add_heading("5 Ekonomi", 1)
    document.add_paragraph("Nämndens regionbidrag är 1 214 miljoner kronor. Resultatkravet är noll.")
    document.add_heading("6 Uppföljning", 1)
    document.add_paragraph("Planen följs upp per april, augusti och december i ledningssystemet.")
    document.save(str(path))
    return path


# A form for each goal: facts about it above, its activities below in the same table
MEASURING: list[Group] = [
    ("Kunderna litar på våra mätresultat", [
        ("Ackreditera laboratoriet för låga temperaturer", "Laboratorieavdelningen", "Swedac", "2026-06-30"),
        ("Jämförande mätning med fyra nordiska institut", "Laboratorieavdelningen", "Nordiska metrologigruppen", "2026-11-30"),
        ("Nytt kalibreringsbevis med QR-kod", "Kundavdelningen", "It-funktionen", "2026-04-15"),
        ("Spårbarhet i hela provflödet", "Kvalitetsfunktionen", "", "2026-09-30")]),
    ("Tillsynen når de marknader där risken är störst", [
        ("Riskmodell för urval av tillsynsobjekt", "Analysenheten", "Tillsynsavdelningen", "2026-03-31"),
        ("Tillsynsinsats mot laddstationer", "Tillsynsavdelningen", "Energimyndigheten", "2026-10-31"),
        ("Kontroll av vågar i livsmedelsbutiker", "Tillsynsavdelningen", "Kommunernas livsmedelskontroll", "2026-12-15"),
        ("Vägledning om färdigförpackade varor", "Rättsavdelningen", "", "2026-05-29")]),
    ("Handläggningen är snabb och rättssäker", [
        ("E-tjänst för typgodkännande", "It-funktionen", "Rättsavdelningen", "2026-09-01"),
        ("Beslutsmallar på klarspråk", "Kommunikationsenheten", "Rättsavdelningen", "2026-06-12"),
        ("Genomgång av öppna ärenden varje kvartal", "Rättsavdelningen", "", "Löpande")]),
    ("Myndigheten fungerar även i kris", [
        ("Kontinuitetsplaner för fem kritiska leveranser", "Säkerhetsfunktionen", "Samtliga avdelningar", "2026-05-15"),
        ("Stabsövning vid längre strömavbrott", "Säkerhetsfunktionen", "Länsstyrelsen", "2026-10-08"),
        ("Utbilda cheferna i totalförsvarets grunder", "HR-enheten", "", "2026-11-20")]),
]  # fmt: skip
_WHY = (
    ("Uppdraget som riksmätplats kräver att resultaten kan granskas.", "Kundnöjdhet minst 4,2 av 5", "Laboratoriechefen"),
    ("Resurserna räcker inte till att kontrollera alla.", "Andel brister i utvalda kontroller minst 30 %", "Tillsynschefen"),
    ("Företagen väntar i dag för länge.", "Högst 40 dagar i genomsnitt", "Chefsjuristen"),
    ("Regleringsbrevet ställer nya krav på beredskap.", "Två genomförda övningar", "Säkerhetschefen"),
)  # fmt: skip


def measuring(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Mätverket • Verksamhetsplan 2026 • Dnr 2025/1187"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Mätverket")
    document.add_paragraph("Beslutad av generaldirektören den 15 december 2025.")
    document.add_paragraph("Planen består av ett formulär för varje mål. Formulären lämnas till staben.")
    for (goal, rows), (why, sign, leader) in zip(MEASURING, _WHY, strict=True):
        table = document.add_table(rows=0, cols=4, style="Table Grid")
        for label, text in (("Mål", goal), ("Varför är målet viktigt?", why), ("Indikator", sign),
                            ("Målansvarig", leader)):  # fmt: skip
            _wide(table, label, text)
        _line(table, ("Aktivitet", "Utförs av", "I samarbete med", "Färdigt senast"), "D9E2F3")
        for title, units, others, end in rows:
            _line(table, (title, units, others, end))
        _wide(table, "Kommentar vid uppföljning", "")
        document.add_paragraph()
    document.add_heading("Resurser", 1)
    headed_table(document, [("Anslag", "2026 (tkr)"), ("Förvaltningsanslag", "94 300"), ("Avgifter", "61 750")])
    document.save(str(path))
    return path


def _line(table: Any, texts: Sequence[str], colour: str = "") -> None:
    for cell, text in zip(table.add_row().cells, texts, strict=True):
        cell.paragraphs[0].add_run(text).bold = bool(colour)
        if colour:
            shade(cell, colour)


def _wide(table: Any, label: str, text: str) -> None:
    """A label and what it says over the rest of the row."""
    cells = table.add_row().cells
    cells[0].paragraphs[0].add_run(label).bold = True
    shade(cells[0], "D9E2F3")
    cells[1].merge(cells[3]).text = text


# A card for each activity under the heading of its goal
SUPPORT: list[Group] = [
    ("Mål 1: Barn får hjälp tidigt", [
        ("Föräldrastödsprogram på tre familjecentraler", "Öppenvårdsenheten", "Förskolan, Barnhälsovården", "2026-10-30"),
        ("Orosanmälan via e-tjänst", "Mottagningsgruppen", "IT-avdelningen", "2026-05-04"),
        ("Fältare i bostadsområdena torsdag till lördag", "Fältgruppen", "Polisen", "2026-12-31"),
        ("Snabb återkoppling till den som anmält oro", "Mottagningsgruppen", "", "2026-03-01")]),
    ("Mål 2: Fler klarar sig utan försörjningsstöd", [
        ("Arbetsträning i kommunens återbruk", "Försörjningsenheten", "Arbetsmarknadsenheten", "2026-08-31"),
        ("Hembesök vid första ansökan", "Försörjningsenheten", "", "2026-04-01"),
        ("Jobbcoach till unga vuxna", "Jobbenheten", "Arbetsförmedlingen", "2026-12-31")]),
    ("Mål 3: Vuxna med beroende får ett sammanhållet stöd", [
        ("Samordnad individuell plan inom 30 dagar", "Vuxenenheten", "Beroendemottagningen", "2026-06-30"),
        ("Träningsboende med stöd dygnet runt", "Boendeenheten", "Lillåns Bostäder AB", "2026-11-01"),
        ("Återfallsprevention i grupp", "Öppenvårdsenheten", "", "2026-05-29"),
        ("Brukarråd fyra gånger om året", "Kvalitetsenheten", "Brukarföreningarna", "2026-12-11")]),
]  # fmt: skip
_RISKS = ("Låg", "Medel", "Låg", "Hög")
_COSTS = ("250 tkr", "Inom ram", "400 tkr", "Inom ram", "120 tkr")


def support(path: Path) -> Path:
    document = docx.Document()
    title = document.add_paragraph().add_run("Aktivitetskort till verksamhetsplan 2026")
    title.bold, title.font.size = True, Pt(22)
    document.add_paragraph("Socialnämnden, Lillåns kommun")
    document.add_paragraph(
        "Ett kort för varje aktivitet. Korten uppdateras av enheterna inför varje tertialuppföljning."
    )
    count = 0
    for number, (goal, rows) in enumerate(SUPPORT):
        if number:
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        document.add_heading(goal, 1)
        for text, units, others, end in rows:
            table = document.add_table(rows=0, cols=4, style="Table Grid")
            _wide(table, "Aktivitet", text)
            for each in (("Ansvarig enhet", units, "Görs tillsammans med", others),
                         ("Startar", "2026-01-15" if count % 2 else "2026-02-01", "Ska vara klart", end),
                         ("Risk", _RISKS[count % 4], "Kostnad", _COSTS[count % 5])):  # fmt: skip
                _line(table, each)
            _wide(table, "Uppföljning", "")
            document.add_paragraph()
            count += 1
    document.save(str(path))
    return path
