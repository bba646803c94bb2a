# ruff: noqa: E501
"""Word: cards, an annual wheel, chapters after a table of contents, two levels of goals on a page on its side."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import docx
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format, repeated, turned


def _field(paragraph: Any, code: str) -> None:
    """A field as Word writes it, here the page's number."""
    for kind, text in (("begin", ""), ("instr", code), ("end", "")):
        run = paragraph.add_run()
        if kind == "instr":
            element = OxmlElement("w:instrText")
            element.text = text
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)


def _footed(document: Any, text: str) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.add_run(f"{text}\tSida ")
    _field(paragraph, "PAGE")


def _columns(table: Any, widths: Sequence[float]) -> None:
    """Each column as wide as its text needs, in centimetres."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
        for cell in column.cells:
            cell.width = Cm(width)


# cards: a small table for each effort, its title across the top
_CARDS: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Mål 1: Fler kommer i arbete eller studier", [
        ("Rehabvägledare på tre vårdcentraler", "Vårdcentralerna i Norrbygden", "Försäkringskassan", "februari–december 2026", "60 deltagare får en plan"),
        ("Arbetsträning i återbruksbutiken", "Jobbcenter", "Arbetsförmedlingen", "hela året", "25 platser används"),
        ("Studieverkstad för unga som varken arbetar eller studerar", "Vuxenutbildningen", "Folkhögskolan", "augusti–december 2026", "20 unga börjar studera"),
        ("Handledarutbildning för arbetsgivare", "Jobbcenter", "Företagarna", "mars 2026", "15 utbildade handledare")]),
    ("Mål 2: Ingen hamnar mellan stolarna", [
        ("Gemensamt kartläggningssamtal", "Samordningskansliet", "Samtliga medlemmar", "klart i april 2026", "Ett samtycke räcker för alla parter"),
        ("Lots för personer med långvarig smärta", "Smärtmottagningen", "Vårdcentralerna i Norrbygden", "hela året", "40 deltagare"),
        ("Uppsökande arbete bland hemmasittare", "Ungdomsteamet", "Gymnasieskolorna", "från januari 2026", "Kontakt med alla inom en månad"),
        ("Regelbundna ärendedragningar på kommunkontoret", "Försörjningsstöd", "Försäkringskassan", "varannan vecka", "Kortare tid till beslut"),
        ("Boskola för unga vuxna", "Boendestödet", "", "september–november 2026", "Två omgångar")]),
    ("Mål 3: Parterna lär av varandra", [
        ("Frukostseminarier om psykisk ohälsa", "Samordningskansliet", "Länets övriga förbund", "fyra gånger", "200 deltagare"),
        ("Introduktionsfilm för nyanställda", "Samordningskansliet", "", "klar i juni 2026", "Visas hos alla parter"),
        ("Jobbskuggning mellan myndigheterna", "Försäkringskassans lokalkontor", "Arbetsförmedlingen", "vecka 17 och 45", "30 medarbetare byter plats en dag"),
        ("Uppföljning av deltagare efter ett år", "Uppföljningsgruppen", "", "oktober 2026", "Rapport till styrelsen")]),
]  # fmt: skip


def _cards(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Styrelsen, Samordningsförbundet Norrbygden")
    document.add_paragraph(
        "Förbundet finansierar insatser som medlemmarna genomför tillsammans. Varje insats beskrivs i ett kort."
    )
    for goal, cards in _CARDS:
        document.add_heading(goal, 1)
        for title, unit, others, when, result in cards:
            table = document.add_table(rows=1, cols=2, style="Table Grid")
            top = table.cell(0, 0).merge(table.cell(0, 1))
            top.paragraphs[0].add_run(title).bold = True
            for label, text in (
                ("Ansvarig", unit),
                ("Samverkan", others),
                ("Tid", when),
                ("Förväntat resultat", result),
            ):
                cells = table.add_row().cells
                cells[0].text, cells[1].text = label, text
                cells[0].width, cells[1].width = Cm(4), Cm(12)
            document.add_paragraph()
    document.add_heading("Budget", 1)
    headed_table(document, [("Post", "Tkr"), ("Insatser", "6 900"), ("Kansli", "1 150"), ("Summa", "8 050")])
    document.save(str(path))
    return path


# the annual wheel: the month's cell merged down, the goal a column of its own
_LAWFUL, _WELCOME, _HELD = "Rättssäker granskning", "Gode män som orkar", "Öppenhet mot huvudmannen"
_WHEEL: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("Januari", [("Utskick av blanketter för årsräkning", "Granskningsgruppen", _LAWFUL, ""),
                 ("Drop-in för frågor om redovisning", "Kundmottagningen", _WELCOME, "Biblioteken")]),
    ("Februari", [("Extra bemanning i telefon", "Kundmottagningen", _WELCOME, "")]),
    ("Mars", [("Registrering av inkomna årsräkningar", "Registraturen", _LAWFUL, ""),
              ("Information till särskilda boenden om godmanskap", "Rekryteringsgruppen", _HELD, "Vård- och omsorgskontoret")]),
    ("April", [("Stickprov av tvåhundra akter", "Granskningsgruppen", _LAWFUL, "")]),
    ("Maj", [("Grundkurs för nya gode män", "Rekryteringsgruppen", _WELCOME, "Studieförbunden"),
             ("Påminnelse och vite till dem som inte lämnat in", "Juristgruppen", _LAWFUL, "")]),
    ("Juni", [("Lättläst broschyr om huvudmannens rättigheter", "Kundmottagningen", _HELD, "Funktionsrätt")]),
    ("Augusti", [("Delårsrapport om granskningsläget", "Granskningsgruppen", _LAWFUL, "")]),
    ("September", [("Rekryteringskampanj i lokalpressen", "Rekryteringsgruppen", _WELCOME, "Kommunikationsavdelningen"),
                   ("Besök hos huvudmän med professionell ställföreträdare", "Juristgruppen", _HELD, "")]),
    ("Oktober", [("Fortbildning om framtidsfullmakter", "Juristgruppen", _LAWFUL, "")]),
    ("November", [("Tackkväll för gode män", "Rekryteringsgruppen", _WELCOME, "")]),
    ("December", [("Gallring av avslutade akter", "Registraturen", _LAWFUL, "Kommunarkivet"),
                  ("Enkät till anhöriga", "Kundmottagningen", _HELD, "")]),
]  # fmt: skip


def _wheel(path: Path) -> Path:
    document = docx.Document()
    _footed(document, "Överförmyndarnämnden, årshjul 2026")
    document.add_heading("Årshjul 2026", 0)
    document.add_paragraph("Gemensamma överförmyndarnämnden i Sjöbacka och Holmeryds kommuner")
    document.add_paragraph("Årshjulet visar när på året nämndens aktiviteter infaller. Nämndens mål är:")
    for goal in (_LAWFUL, _WELCOME, _HELD):
        document.add_paragraph(goal, style="List Bullet")
    table = headed_table(document, [("Månad", "Vad", "Vem", "Mål", "Tillsammans med")])
    repeated(table.rows[0])
    for month, rows in _WHEEL:
        top = len(table.rows)
        for row in rows:
            for cell, text in zip(table.add_row().cells[1:], row, strict=True):
                cell.text = text
        table.cell(top, 0).merge(table.cell(len(table.rows) - 1, 0)).text = month
    _columns(table, (2.2, 4.8, 3.6, 2.9, 3.0))
    document.add_paragraph("Nämnden sammanträder den tredje onsdagen i varje månad utom i juli.")
    document.save(str(path))
    return path


# chapters in numbers after a table of contents, with the kinds of the activities and figures after each table
_CHAPTERS: list[tuple[str, list[tuple[str, str, list[tuple[str, str, str, str]], tuple[str, str, str]]]]] = [
    ("2.1 Kommunmål: En uppväxt med möjligheter", [
        ("2.1.1 Nämndmål 1: Fler barn rör på sig", "Var tredje flicka i årskurs 8 är aldrig med i en förening.", [
            ("Öppen idrottshall på lördagskvällar", "A", "Fritidsenheten", "Idrottsföreningarna"),
            ("Simskola för alla sexåringar", "A", "Badhuset", "Förskoleklasserna"),
            ("Ny skatepark vid Sjöängen", "P", "Anläggningsenheten", "Tekniska kontoret"),
            ("Förutsättningar för ett fritidskort i egen regi", "F", "Staben", "")],
         ("Deltagartillfällen per barn", "24", "28")),
        ("2.1.2 Nämndmål 2: Barn och unga läser mer", "Utlånen av barnböcker har minskat två år i rad.", [
            ("Bokbuss till byskolorna", "A", "Biblioteksenheten", "Skolkontoret"),
            ("Läsombud på fritidsgårdarna", "A", "Ungdomsenheten", "Biblioteksenheten"),
            ("Ombyggnad av barnavdelningen", "P", "Biblioteksenheten", "Fastighetskontoret")],
         ("Utlån av barnböcker per invånare under 15 år", "17", "20")),
    ]),
    ("2.2 Kommunmål: En plats för alla", [
        ("2.2.1 Nämndmål 3: Kulturen finns i hela kommunen", "Hälften av evenemangen hålls i centralorten.", [
            ("Teaterturné i fem bygdegårdar", "A", "Kulturenheten", "Bygdegårdarna"),
            ("Konst på äldreboenden", "P", "Kulturenheten", "Omsorgskontoret"),
            ("Digital kulturkalender", "P", "Staben", "Näringslivskontoret"),
            ("Meröppet i Torsnäs", "P", "Biblioteksenheten", "")],
         ("Andel evenemang utanför centralorten", "48 %", "55 %")),
        ("2.2.2 Nämndmål 4: Fritiden är tillgänglig", "Nämnden har antagit ett program för tillgänglighet.", [
            ("Ramper och handtag vid badplatserna", "P", "Anläggningsenheten", "Funktionsrätt Öresjö"),
            ("Ledsagning till aktiviteter", "A", "Fritidsenheten", ""),
            ("Tillgänglighetsguide på webben", "A", "Staben", "Kommunikationsenheten"),
            ("Underlag för ett parasportcenter", "F", "Fritidsenheten", "Parasportförbundet")],
         ("Antal tillgängliga badplatser", "2", "5")),
    ]),
]  # fmt: skip


def _chapters(path: Path) -> Path:
    document = docx.Document()
    _footed(document, "Verksamhetsplan 2026, kultur- och fritidsnämnden")
    title = document.add_paragraph().add_run("Verksamhetsplan 2026")
    title.bold, title.font.size = True, Pt(24)
    document.add_paragraph("Kultur- och fritidsnämnden, Öresjö kommun")
    document.add_paragraph("Fastställd av nämnden 2025-12-10 § 118")
    _contents(document)
    document.add_heading("1 Inledning", 1)
    document.add_paragraph(
        "Planen visar hur nämnden bidrar till kommunfullmäktiges mål. P är projekt, A är aktivitet och F är förstudie."
    )
    document.add_heading("2 Mål och aktiviteter", 1)
    for above, goals in _CHAPTERS:
        document.add_heading(above, 2)
        for goal, text, rows, figure in goals:
            document.add_heading(goal, 3)
            document.add_paragraph(text)
            table = headed_table(document, [("Aktivitet", "Typ", "Ansvarig", "Samverkan"), *rows])
            _columns(table, (6.6, 1.2, 4.0, 4.4))
            document.add_paragraph()
            headed_table(document, [("Indikator", "Utfall 2024", "Målvärde 2026"), figure])
    document.add_heading("3 Budget", 1)
    headed_table(document, [("Verksamhet", "Tkr"), ("Kultur", "21 400"), ("Bibliotek", "18 900"), ("Fritid", "46 200")])
    document.add_heading("4 Uppföljning", 1)
    document.add_paragraph("Nämnden följer upp planen per den 30 april, den 31 augusti och den 31 december.")
    document.save(str(path))
    return path


def _contents(document: Any) -> None:
    document.add_paragraph().add_run("Innehåll").bold = True
    lines = ["1 Inledning\t2", "2 Mål och aktiviteter\t2"]
    page = 2
    for above, goals in _CHAPTERS:
        lines.append(f"{above}\t{page}")
        for goal, *_ in goals:
            lines.append(f"{goal}\t{page}")
            page += 1
    for line in (*lines, "3 Budget\t6", "4 Uppföljning\t6"):
        paragraph = document.add_paragraph(line)
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(15.5), leader=1)
        paragraph.paragraph_format.space_after = Pt(0)
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


# a page on its side where both levels of goals are merged down
_LEVELS: list[tuple[str, list[tuple[str, list[tuple[str, str, str, str]]]]]] = [
    ("Hela länet växer", [
        ("Fler unga startar företag", [
            ("Sommarlovsentreprenörer i alla kommuner", "Näringslivsenheten", "Kommunerna", "maj–augusti"),
            ("Mikrolån till unga företagare", "Finansieringsenheten", "Sparbanken", "hela året"),
            ("Entreprenörskap i yrkesprogrammen", "Kompetensenheten", "Gymnasieskolorna", "från augusti")]),
        ("Företagen hittar rätt kompetens", [
            ("Branschråd för industri och vård", "Kompetensenheten", "Arbetsförmedlingen", "fyra möten"),
            ("Validering av utländska betyg", "Kompetensenheten", "", "hela året"),
            ("Inflyttarservice på engelska", "Näringslivsenheten", "Kommunerna", "klart i mars")])]),
    ("Det är lätt att leva hållbart", [
        ("Resandet med tåg ökar", [
            ("Åtgärdsvalsstudie för Älvbanan", "Samhällsplaneringsenheten", "Trafikverket", "klart i november"),
            ("Bytespunkt i Fors", "Samhällsplaneringsenheten", "Fors kommun", "klart i september"),
            ("Pendlarkampanj på arbetsplatser", "Hållbarhetsenheten", "Länstrafiken", "april och september")]),
        ("Länets utsläpp halveras", [
            ("Klimatlöften med femtio företag", "Hållbarhetsenheten", "Handelskammaren", "klart i maj"),
            ("Laddstolpar längs länsväg 255", "Hållbarhetsenheten", "Elnätsbolagen", "klart i oktober"),
            ("Energirådgivning till föreningar", "Energikontoret", "", "hela året")])]),
    ("Kulturen är fri och nära", [
        ("Fler möter professionell kultur", [
            ("Länsmusik på sjukhusen", "Kulturenheten", "Sjukhusledningarna", "hela året"),
            ("Residens för unga dansare", "Kulturenheten", "", "juni–juli"),
            ("Digital visning av länets samlingar", "Länsmuseet", "Kulturenheten", "klart i december")])]),
]  # fmt: skip


def _levels(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    _footed(document, "Region Älvland, regionala utvecklingsnämnden")
    document.add_heading("Verksamhetsplan 2027", 0)
    document.add_paragraph("Regionala utvecklingsnämnden, Region Älvland")
    heads = ("Mål i utvecklingsstrategin", "Nämndens mål", "Insats", "Ansvarig", "Medverkande", "Tid 2027")
    table = headed_table(document, [heads])
    repeated(table.rows[0])
    for above, goals in _LEVELS:
        top = len(table.rows)
        for goal, rows in goals:
            start = len(table.rows)
            for row in rows:
                for cell, text in zip(table.add_row().cells[2:], row, strict=True):
                    cell.text = text
            table.cell(start, 1).merge(table.cell(len(table.rows) - 1, 1)).text = goal
        table.cell(top, 0).merge(table.cell(len(table.rows) - 1, 0)).text = above
    _columns(table, (3.4, 3.6, 6.0, 4.6, 3.6, 2.6))
    document.save(str(path))
    return path


_each = partial(in_each_format, "fiftysecond_drawn")


def _by_card() -> list[Wanted]:
    return [
        each
        for goal, cards in _CARDS
        for each in expects(goal, [(card[0], "", card[1], card[2]) for card in cards], "*")
    ]


def _by_month() -> list[Wanted]:
    return [each for _, rows in _WHEEL for title, unit, goal, others in rows
            for each in expects(goal, [(title, "", unit, others)], "*")]  # fmt: skip


def _by_chapter() -> list[Wanted]:
    """The goal without the chapter's number."""
    return [each for _, goals in _CHAPTERS for goal, _, rows, _ in goals
            for each in expects(goal.partition(" ")[2], rows, "*")]  # fmt: skip


def _by_level() -> list[Wanted]:
    return [each for _, goals in _LEVELS for goal, rows in goals
            for each in expects(goal, [(row[0], "", row[1], row[2]) for row in rows], "*")]  # fmt: skip


WORDS: list[Drawn] = [
    *_each("samordningsförbundets insatser på kort", _by_card(), {"docx": _cards}, activities="13", year="2026"),
    *_each("överförmyndarnämndens årshjul med sammanfogade månader", _by_month(), {"docx": _wheel}, activities="16", year="2026"),
    *_each("kulturnämndens kapitel efter en innehållsförteckning", _by_chapter(), {"docx": _chapters}, activities="15", year="2026"),
    *_each("regionens två nivåer av mål på en liggande sida", _by_level(), {"docx": _levels}, activities="15", year="2027"),
]  # fmt: skip
