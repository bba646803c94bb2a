# ruff: noqa: E501
"""Word as it is written in an office: two header rows with bands, lists by owner, several tables of different heads."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import docx
from docx.shared import Cm, Pt

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.seventieth.answers import Group, answers
from tests.bot.documents.others.special import Drawn, headed_table, in_each_format, turned

# 1: the environment board: landscape, two header rows, the goals as bands, an indicator below each
_BUILDING: list[tuple[str, Group]] = [
    ("Indikator: Handläggningstid i veckor, median. Målvärde: 8", ("Mål 1: Bygglov avgörs inom åtta veckor", [
        ("Förgranskning av ansökningar varje morgon", "Byggenheten", "Kontaktcenter", "jan–dec"),
        ("Mallar för vanliga altaner och garage", "dito", "-", "feb–apr"),
        ("Kvällsöppen byggrådgivning en gång i månaden", "dito", "Planenheten", "mar–nov"),
        ("Checklista för tekniskt samråd", "dito", "", "jan–mar")])),
    ("Indikator: Andel avhjälpta brister vid återbesök. Målvärde: 90 %", ("Mål 2: Tillsynen gör skillnad", [
        ("Tillsyn av fordonstvättar", "Miljöenheten", "VA-enheten", "apr–sep"),
        ("Kontroll av kemikalier i leksaker", "dito", "Konsumentrådgivningen", "okt–dec"),
        ("Inventering av köldmedier", "dito", "", "jan–jun"),
        ("Riskklassning av förorenade områden", "dito", "Länsstyrelsen", "mar–dec"),
        ("Ny taxa för livsmedelskontrollen", "Stödenheten", "Miljöenheten", "aug–nov")])),
    ("Indikator: Andel antagna planer med skyfallsutredning. Målvärde: 100 %", ("Mål 3: Detaljplaner som klarar ett varmare klimat", [
        ("Skyfallskartering av Norra Hedåker", "Planenheten", "VA-enheten", "jan–maj"),
        ("Planprogram för stationsområdet", "se ovan", "Trafikverket", "feb–dec"),
        ("Riktlinje för trädplantering på kvartersmark", "se ovan", "Parkenheten", "sep–nov"),
        ("Kartlager med värmeöar", "Kart- och mätenheten", "-", "jun–aug")])),
    ("Indikator: Personalomsättning. Målvärde: under 10 %", ("Mål 5: En arbetsplats där man vill stanna", [
        ("Mentor för nyexaminerade inspektörer", "Stödenheten", "HR-enheten", "jan–dec"),
        ("Gemensam kompetensutvecklingsdag", "Samtliga enheter", "", "okt–okt"),
        ("Rotationstjänst mellan bygg och miljö", "Byggenheten\nMiljöenheten", "", "aug–dec")])),
]  # fmt: skip


def _two_headers(path: Path) -> Path:
    document: Any = docx.Document()
    turned(document)
    section = document.sections[0]
    section.header.paragraphs[0].text = "Hedåkers kommun\tMiljö- och byggnadsnämnden\tDnr MBN 2025-412"
    section.footer.paragraphs[0].text = "Antagen av nämnden 2025-12-11 § 138"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Miljö- och byggnadsnämnden, Hedåkers kommun")
    document.add_paragraph("Innehåll")
    for line in ("1 Inledning\t2", "2 Nämndens ansvar\t2", "3 Mål och aktiviteter\t3", "4 Budget i sammandrag\t5"):
        document.add_paragraph(line)
    document.add_page_break()
    document.add_heading("1 Inledning", 1)
    document.add_paragraph(
        "Verksamhetsplanen beskriver hur nämnden arbetar för att nå sina mål under året. Den följs upp i april, augusti och december."
    )
    document.add_heading("2 Nämndens ansvar", 1)
    document.add_paragraph(
        "Nämnden svarar för myndighetsutövning inom plan-, bygg- och miljöområdet samt för kart- och mätverksamhet."
    )
    document.add_heading("3 Mål och aktiviteter", 1)
    _building_table(document)
    document.add_heading("4 Budget i sammandrag", 1)
    headed_table(
        document,
        [
            ("Enhet", "Budget 2026, tkr"),
            ("Byggenheten", "9 850"),
            ("Miljöenheten", "12 400"),
            ("Planenheten", "7 300"),
            ("Summa", "29 550"),
        ],
    )
    document.save(str(path))
    return path


def _building_table(document: Any) -> None:
    table = document.add_table(rows=2, cols=7, style="Table Grid")
    _two_rows_of_heads(table)
    number = 0
    for indicator, (goal, rows) in _BUILDING:
        if goal.startswith("Mål 5"):
            _band(table, "Mål 4: Företagarna är nöjda")
            _row(table, ("–", "Inga egna aktiviteter 2026", "", "", "", "", ""))
        _band(table, goal, bold=True)
        _band(table, indicator)
        for title, owner, others, when in rows:
            number += 1
            _row(table, (str(number), title, owner, others, *when.split("–"), ""))


def _two_rows_of_heads(table: Any) -> None:
    for column, text in ((0, "Nr"), (1, "Aktivitet"), (6, "Uppföljning")):
        table.cell(0, column).merge(table.cell(1, column)).text = text
    for column, text, left, right in ((2, "Ansvar", "Huvudansvarig", "Medverkande"), (4, "Tid", "Start", "Slut")):
        table.cell(0, column).merge(table.cell(0, column + 1)).text = text
        table.cell(1, column).text, table.cell(1, column + 1).text = left, right
    for column, width in zip(table.columns, (1.2, 8, 4, 4, 1.8, 1.8, 4), strict=True):
        column.width = Cm(width)


def _row(table: Any, texts: Sequence[str]) -> None:
    for cell, text in zip(table.add_row().cells, texts, strict=True):
        cell.text = text


def _band(table: Any, text: str, bold: bool = False) -> None:
    cells = table.add_row().cells
    whole = cells[0].merge(cells[-1])
    whole.paragraphs[0].add_run(text).bold = bold


# 2: culture and leisure: lists, the owner in a bold line above its points
_LEISURE: list[tuple[str, str, list[tuple[str, list[tuple[str, str, str]]]]]] = [
    ("Mål 1: Fler barn läser på fritiden", "Utlåningen av barnböcker minskade med sju procent förra året.", [
        ("Biblioteken", [("Bokbuss till fritidshemmen", "", "april"), ("Läshundar på lördagar", "Brukshundklubben", ""),
                         ("Sommarboken för hela familjen", "", "augusti")]),
        ("Kulturskolan", [("Skrivarverkstad för tolvåringar", "Biblioteken", "november"), ("Berättarkör på två skolor", "", "")])]),
    ("Mål 2: Anläggningarna används av alla", "Under dagtid står hälften av hallarna tomma.", [
        ("Anläggningsenheten", [("Bokningsbara motionstider för daglediga", "", "mars"),
                                ("Omklädningsrum med eget bås i sporthallen", "", "september"),
                                ("Utlån av kälkar och spel vid isrinken", "", ""),
                                ("Ny nyckelhantering för föreningarna", "Föreningsrådet", "juni")]),
        ("Föreningsenheten", [("Prova på-vecka för nybörjare", "", "februari"),
                              ("Ledarutbildning om psykisk hälsa", "idrottsförbundet", "oktober")])]),
    ("Mål 3: Unga har inflytande", "Ungdomsenkäten visar att fyra av tio unga vill vara med och påverka.", [
        ("Ungdomsenheten", [("Ungdomsråd med egen budget", "", "maj"), ("Öppettider på fritidsgården efter omröstning", "", ""),
                            ("Mobil replokal i ytterområdena", "studieförbunden", "")]),
        ("Biblioteken", [("Unga väljer nya medier", "", "december")])]),
]  # fmt: skip


def _lists_by_owner(path: Path) -> Path:
    document = docx.Document()
    title = document.add_paragraph().add_run("Verksamhetsplan 2026")
    title.bold, title.font.size = True, Pt(24)
    document.add_paragraph("Kultur- och fritidsnämnden, Granviks kommun")
    document.add_heading("Uppdrag", 1)
    document.add_paragraph(
        "Nämnden ansvarar för bibliotek, kulturskola, fritidsgårdar, anläggningar och stöd till föreningslivet."
    )
    document.add_heading("Nämndens mål och aktiviteter", 1)
    for goal, text, owners in _LEISURE:
        document.add_heading(goal, 2)
        document.add_paragraph(text)
        for owner, points in owners:
            document.add_paragraph().add_run(f"Ansvarig: {owner}").bold = True
            for point, others, when in points:
                beside = f", i samverkan med {others}" if others else ""
                end = f", klart i {when}" if when else ""
                document.add_paragraph(point + beside + end, style="List Bullet")
    document.add_heading("Mål 4: Kulturarvet lever", 2)
    document.add_paragraph("Nämnden har inte beslutat om några aktiviteter för målet under 2026.")
    document.add_heading("Ekonomi", 1)
    headed_table(
        document,
        [
            ("Verksamhet", "Nettobudget, mnkr"),
            ("Bibliotek", "18,2"),
            ("Kulturskola", "11,4"),
            ("Fritid", "39,9"),
            ("Summa", "69,5"),
        ],
    )
    document.add_heading("Uppföljning", 1)
    for line in ("Delårsrapport per den 31 augusti", "Årsredovisning i februari 2027"):
        document.add_paragraph(line, style="List Bullet")
    document.save(str(path))
    return path


def _leisure_answers() -> list[Wanted]:
    return [
        Wanted(goal, point, "", (owner,), others, "*")
        for goal, _, owners in _LEISURE for owner, points in owners for point, others, _ in points
    ]  # fmt: skip


# 3: the executive board: council goals, own goals and special efforts, each table with its own heads, kinds explained
_FIRST = ("Aktivitet", "Typ", "Ansvarig", "Samverkan", "Anm.")
_SECOND = ("Det här ska vi göra", "P/A/F", "Ansvarig enhet", "Samverkan med", "Klart")
_BOARD: list[tuple[str, tuple[str, ...], str, Group]] = [
    ("3 Kommunfullmäktiges mål", _FIRST, "APFA", ("KF-mål 1: Företagen växer i Furuhamra", [
        ("Företagslots med en ingång", "Näringslivsenheten", "Miljö- och byggkontoret", ""),
        ("Markanvisning för Östra industriområdet", "Exploateringsenheten", "Tekniska kontoret", "Beslut i KF i maj"),
        ("Förutsättningar för ett testcenter", "Näringslivsenheten", "Högskolan", ""),
        ("Upphandlingsdialog med lokala företag", "Upphandlingsenheten", "", "Två träffar")])),
    ("", _FIRST, "PAFA", ("KF-mål 2: Klimatpåverkan minskar", [
        ("Fossilfri fordonsflotta", "Serviceenheten", "Alla förvaltningar", ""),
        ("Klimatbudget som bilaga till budgeten", "Ekonomienheten", "Hållbarhetsenheten", ""),
        ("Koldioxidlagring i byggnadsstommar", "Hållbarhetsenheten", "Furuhamra Bostäder AB", ""),
        ("Resepolicyn i praktiken", "Dito", "HR-enheten", "Finansieras inom ram")])),
    ("4 Kommunstyrelsens egna mål", _SECOND, "PAAPF", ("Nämndmål 1: En enklare vardag för cheferna", [
        ("Gemensam chefsportal", "HR-enheten", "IT-enheten", "2026-10-01"),
        ("Stödpaket vid rehabilitering", "Dito", "Företagshälsovården", "2026-03-31"),
        ("Färre attestnivåer", "Ekonomienheten", "-", "2026-02-15"),
        ("Ny rekryteringsprocess", "HR-enheten", "Kommunikationsenheten", ""),
        ("Automatiserad fakturatolkning", "Ekonomienheten", "IT-enheten", "")])),
    ("", _SECOND, "APAP", ("Nämndmål 2: Informationen är säker", [
        ("Klassning av samtliga verksamhetssystem", "IT-enheten", "Systemägarna", "2026-11-30"),
        ("Reservkommunikation vid kris", "Säkerhetsenheten", "Räddningstjänsten", "2026-06-30"),
        ("Loggranskning varje kvartal", "IT-enheten", "", "Löpande"),
        ("E-arkiv, steg 2", "Kanslienheten", "Regionarkivet", "")])),
    ("5 Särskilda satsningar", _FIRST, "PAP", ("Särskilda satsningar", [
        ("Kommunens femtioårsjubileum", "Kommunikationsenheten", "Kultur- och fritidskontoret", ""),
        ("Översyn av bolagsordningarna", "Kanslienheten", "Kommunens bolag", ""),
        ("Flytt av kontaktcenter till stadshuset", "Serviceenheten, IT-enheten", "", "Beroende av hyresavtalet")])),
]  # fmt: skip


def _several_tables(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Kommunstyrelsens verksamhetsplan 2026"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Kommunstyrelsen, Furuhamra kommun")
    document.add_heading("1 Inledning", 1)
    document.add_paragraph("Planen utgår från kommunfullmäktiges mål och budget och gäller kommunledningskontoret.")
    document.add_heading("2 Läsanvisning", 1)
    document.add_paragraph("P = projekt, A = aktivitet, F = förstudie. Den enhet som står först har huvudansvaret.")
    for chapter, heads, kinds, (goal, rows) in _BOARD:
        if chapter:
            document.add_heading(chapter, 1)
        if goal not in chapter:
            document.add_heading(goal, 2)
        table = headed_table(document, [heads])
        for kind, (title, owner, others, last) in zip(kinds, rows, strict=True):
            _row(table, (title, kind, owner, others, last))
        _band(table, f"Totalt {len(rows)} aktiviteter")
        if goal.startswith("KF-mål 2"):
            document.add_heading("KF-mål 3: Alla unga har en meningsfull fritid", 2)
            document.add_paragraph(
                "Kommunstyrelsen har inga egna aktiviteter under målet, se kultur- och fritidsnämndens plan."
            )
    document.add_heading("6 Uppföljning", 1)
    document.add_paragraph("Planen följs upp efter varje tertial och redovisas för kommunstyrelsen.")
    document.save(str(path))
    return path


_each = partial(in_each_format, "seventieth_word")

WORD: list[Drawn] = [
    *_each("två rubrikrader, mål som band och ett mål utan aktiviteter", answers(group for _, group in _BUILDING),
           {"docx": _two_headers}, activities="16", year="2026"),
    *_each("punkter under en fet rad med den ansvariga", _leisure_answers(), {"docx": _lists_by_owner},
           activities="15", year="2026"),
    *_each("flera tabeller med olika rubriker och förklarade typer",
           answers([group for *_, group in _BOARD], "".join(kinds for _, _, kinds, _ in _BOARD)),
           {"docx": _several_tables}, activities="20", year="2026"),
]  # fmt: skip
