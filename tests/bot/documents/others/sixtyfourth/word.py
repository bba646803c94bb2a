# ruff: noqa: E501
"""Plans in Word: a social board's with contents and tables under its goals, and a school board's on its side."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
from docx.shared import Pt

from tests.bot.documents.others.sixtyfourth.common import (
    Group,
    contents,
    each,
    field,
    head_row,
    shown,
    wanted,
    wide_first,
    word_table,
)
from tests.bot.documents.others.special import Drawn, turned

_SOCIAL: list[Group] = [
    ("Nämndmål 1: Barn och unga får hjälp i tid", [
        ("Drop-in-mottagning för familjer som väntar på behandling", "", "Öppenvårdsenheten", "Elevhälsan", "2027-04-30"),
        ("Utbilda samtliga utredare i de nya BBIC-formulären", "", "Mottagningsenheten barn", "", "2027-03-31"),
        ("Gemensam rutin för orosanmälningar från skolan", "", "Mottagningsenheten barn", "Utbildningsförvaltningen", "2027-05-31"),
        ("Rekrytera tio nya jourhem", "", "Familjehemsenheten", "Grannkommunerna", "2027-12-15"),
        ("Barnrättsombud i varje arbetsgrupp", "", "Kvalitetsenheten", "", "2027-02-28"),
        ("Föräldrastödsprogrammet ABC på fyra språk", "", "Öppenvårdsenheten", "Familjecentralen", "2027-10-31")]),
    ("Nämndmål 2: Äldre är trygga hemma", [
        ("Byta ut trygghetslarmen mot mobila larm", "", "Hemtjänst norr;Hemtjänst söder", "IT-enheten", "2027-09-30"),
        ("Fallförebyggande hembesök hos alla som fyller 80 år", "", "Rehabenheten", "Räddningstjänsten", "2027-12-31"),
        ("Digital tillsyn nattetid i ordinärt boende", "", "Nattpatrullen", "", "2027-06-30"),
        ("Matlådor som den enskilde väljer själv", "", "Hemtjänst norr", "Kostenheten", "2027-04-15"),
        ("Anhörigcafé varje månad i alla kommundelar", "", "Anhörigstödet", "Pensionärsorganisationerna", "2027-12-31"),
        ("Trygg hemgång inom ett dygn från sjukhuset", "", "Biståndsenheten", "Regionen", "2027-08-31")]),
    ("Nämndmål 3: Medarbetarna vill stanna", [
        ("Introduktionsår för nya enhetschefer", "", "Förvaltningsstaben", "HR-avdelningen", "2027-12-31"),
        ("Prova hälsosamma scheman på två boenden", "", "Särskilt boende", "Fackliga organisationer", "2027-06-30"),
        ("Gemensam vikariepool för äldreomsorg och funktionsstöd", "", "Bemanningsenheten", "", "2027-03-15"),
        ("Språkombud på alla boenden", "", "Kvalitetsenheten", "Vuxenutbildningen", "2027-11-30"),
        ("Övningar i att hantera hot och våld", "", "Förvaltningsstaben", "", "2027-05-15"),
        ("Exitenkät till alla som slutar", "", "", "", "2027-01-31")]),
]  # fmt: skip
_SOCIAL_TEXT = (
    "Under 2025 fick 61 procent av familjerna en första tid inom två veckor. Andelen ska vara minst 80 procent.",
    "Trygghetsindex i den nationella brukarundersökningen ska öka från 84 till 88.",
    "Personalomsättningen bland undersköterskor ska minska från 14 till högst 10 procent.",
)
_SOCIAL_MEASURES = (
    [("Andel familjer med en första tid inom två veckor", "61 %", "80 %"), ("Antal barn i jourhem över fyra månader", "9", "0")],
    [("Andel äldre som är trygga med hemtjänsten", "84 %", "88 %"), ("Antal olika medarbetare under 14 dagar", "16", "12")],
    [("Personalomsättning undersköterskor", "14 %", "10 %"), ("Hållbart medarbetarengagemang (HME)", "76", "79")],
)  # fmt: skip


def _social(path: Path) -> Path:
    document: Any = docx.Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "Älvhults kommun\tVerksamhetsplan 2027\tSN 2026/214"
    field(section.footer.paragraphs[0], "PAGE")
    document.add_heading("Verksamhetsplan med budget 2027", 0)
    document.add_paragraph("Socialnämnden, Älvhults kommun")
    document.add_paragraph("Antagen av socialnämnden 2026-11-18 § 122")
    document.add_paragraph().add_run("Innehåll").bold = True
    contents(document, [
        ("1 Inledning", 2), ("2 Nämndens uppdrag och vision", 2), ("3 Mål och aktiviteter", 2),
        *((f"3.{at} {goal}", page) for at, ((goal, _), page) in enumerate(zip(_SOCIAL, (2, 3, 3), strict=True), 1)),
        ("4 Budget", 4), ("5 Risker", 4), ("6 Uppföljning av 2026 års aktiviteter", 4)])  # fmt: skip
    document.add_page_break()
    document.add_heading("1 Inledning", 1)
    document.add_paragraph(
        "Verksamhetsplanen anger vad socialnämnden ska åstadkomma under året. Den bygger på kommunfullmäktiges mål och budget."
    )
    document.add_heading("2 Nämndens uppdrag och vision", 1)
    document.add_paragraph(
        "Nämnden ansvarar för individ- och familjeomsorg, äldreomsorg och stöd till personer med funktionsnedsättning."
    )
    document.add_paragraph("Vision: I Älvhult ska alla kunna leva ett gott liv, hela livet.", style="Intense Quote")
    document.add_heading("3 Mål och aktiviteter", 1)
    document.add_paragraph("Till varje mål hör indikatorer och de aktiviteter som ska leda till att målet nås.")
    for at, (goal, rows) in enumerate(_SOCIAL, 1):
        document.add_heading(f"3.{at} {goal}", 2)
        document.add_paragraph(_SOCIAL_TEXT[at - 1])
        document.add_paragraph(f"Tabell {2 * at - 1}. Indikatorer", style="Caption")
        word_table(document, [("Indikator", "Utfall 2025", "Målvärde 2027"), *_SOCIAL_MEASURES[at - 1]], "E2EFD9")
        document.add_paragraph(f"Tabell {2 * at}. Aktiviteter", style="Caption")
        word_table(document, [("Aktivitet", "Ansvarig", "Samverkan", "Klart senast"),
                              *((title, shown(units), others, end) for title, _, units, others, end in rows)])  # fmt: skip
    document.add_heading("4 Budget", 1)
    word_table(document, [("Verksamhet (tkr)", "Budget 2026", "Budget 2027"), ("Individ- och familjeomsorg", "96 400", "99 100"),
                          ("Äldreomsorg", "288 700", "297 300"), ("Funktionsstöd", "142 900", "147 000"),
                          ("Summa", "528 000", "543 400")])  # fmt: skip
    document.add_heading("5 Risker", 1)
    word_table(document, [("Risk", "Sannolikhet", "Konsekvens", "Hantering"),
                          ("Brist på sjuksköterskor under sommaren", "4", "4", "Bevakas varje vecka från april"),
                          ("Kostnaden för placeringar ökar", "3", "4", "Redovisas i månadsrapporten")], "FBE4D5")  # fmt: skip
    document.add_heading("6 Uppföljning av 2026 års aktiviteter", 1)
    word_table(document, [("Aktivitet 2026", "Ansvarig", "Resultat"),
                          ("Ny ansökan om färdtjänst på webben", "Biståndsenheten", "Genomförd"),
                          ("Familjebehandling på kvällstid", "Öppenvårdsenheten", "Genomförd"),
                          ("Lokal handlingsplan mot våld i nära relationer", "Kvalitetsenheten", "Delvis genomförd")])  # fmt: skip
    document.add_paragraph("Älvhult den 18 november 2026")
    document.add_paragraph("_______________________\t_______________________")
    document.add_paragraph("Ordförande\tSocialchef")
    document.save(str(path))
    return path


_SCHOOL: list[Group] = [
    ("Mål 1: Alla elever blir behöriga till gymnasiet", [
        ("Läsårsvis screening i läsning och matematik", "A", "Centrala elevhälsan", "Speciallärarna", "jan–maj"),
        ("Studiehandledning på modersmål via video", "P", "Flerspråkighetscentrum", "Grannkommunerna", "feb–dec"),
        ("Undervisningsråd som besöker lektioner", "A", "Skolutvecklingsteamet", "Rektorerna", "hela året"),
        ("Behov av en särskild undervisningsgrupp i årskurs 7–9", "F", "Centrala elevhälsan", "", "aug–nov"),
        ("Läxstuga i samtliga högstadieskolor", "A", "Grundskolan", "Föreningslivet", "sep–dec"),
        ("Sommarskola i två veckor för årskurs 8", "A", "Grundskolan", "", "juni")]),
    ("Mål 2: Förskolan är likvärdig", [
        ("Nya riktlinjer för gruppstorlek", "P", "Förskolan", "", "feb–juni"),
        ("Pedagogisk kartläggning av utemiljöer", "A", "Förskolan", "Parkavdelningen", "april–juni"),
        ("Språkväskor till hemmen", "A", "Förskolan;Skolbiblioteken", "Barnavårdscentralen", "mars–okt"),
        ("Öppen förskola i Mariedal", "F", "Förskolan", "Socialtjänsten", "jan–april"),
        ("Gemensam introduktion för vikarier", "A", "Bemanningsteamet", "", "jan–mars")]),
    ("Mål 3: Barn och elever mår bra", [
        ("Pulspass före första lektionen i årskurs 4–6", "P", "Hälsoteamet", "Idrottsföreningarna", "aug–dec"),
        ("Frukost på tre skolor", "P", "Måltidsavdelningen", "Grundskolan", "jan–juni"),
        ("Kurator tillgänglig på chatt", "A", "Centrala elevhälsan", "Ungdomsmottagningen", "mars"),
        ("Kampanj mot vejpning och snus", "A", "Hälsoteamet", "Polisen", "okt"),
        ("Återkommande drogvaneundersökning", "A", "Skolutvecklingsteamet", "Folkhälsostrategen", "nov")]),
]  # fmt: skip


_SCHOOL_HEADS = (
    ("Mål", "Aktivitet", "Genomförande", "", "", "Uppföljning", ""),
    ("", "", "Ansvarig", "Delaktiga", "Tid", "Delår", "Helår"),
)


def _school_table(document: Any) -> None:
    table = document.add_table(rows=2, cols=7, style="Table Grid")
    above, below = _SCHOOL_HEADS
    for column, (first, second) in enumerate(zip(above, below, strict=True)):
        table.cell(0, column).text, table.cell(1, column).text = first, second
    spans: list[tuple[int, int, str]] = []
    for goal, rows in _SCHOOL:
        top = len(table.rows)
        for title, kind, units, others, when in rows:
            texts = ("", f"{title} ({kind})", shown(units), others, when, "", "")
            for cell, text in zip(table.add_row().cells, texts, strict=True):
                cell.text = text
        spans.append((top, len(table.rows) - 1, goal))
    wide_first(table, 1)
    for one, other in (((0, 0), (1, 0)), ((0, 1), (1, 1)), ((0, 2), (0, 4)), ((0, 5), (0, 6))):
        told = table.cell(*one).text
        table.cell(*one).merge(table.cell(*other)).text = told
    head_row(table, 0, "FFF2CC")
    head_row(table, 1, "FFF2CC")
    for top, end, goal in spans:
        table.cell(top, 0).merge(table.cell(end, 0)).text = goal


def _school(path: Path) -> Path:
    """Two rows of headings, the goal's cell merged over its rows, the kind after the title."""
    document: Any = docx.Document()
    turned(document)
    document.styles["Normal"].font.size = Pt(9)
    document.sections[0].footer.paragraphs[
        0
    ].text = "Barn- och utbildningsnämndens verksamhetsplan 2026 – Dnr BUN 2025/388 – sid "
    field(document.sections[0].footer.paragraphs[0], "PAGE")
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Barn- och utbildningsnämnden, Ekbergs kommun")
    document.add_heading("Vår vision", 1)
    document.add_paragraph("I Ekberg lyckas varje barn. Vi ser hela barnet, från förskola till examen.")
    document.add_heading("Utgångsläge", 1)
    word_table(document, [("Nyckeltal", "2023", "2024", "2025"), ("Behöriga till yrkesprogram, andel (%)", "83,1", "84,6", "85,0"),
                          ("Barn per årsarbetare i förskolan", "5,6", "5,4", "5,3"),
                          ("Elever som känner sig trygga, andel (%)", "87", "86", "89")], "EDEDED")  # fmt: skip
    document.add_heading("Mål och aktiviteter", 1)
    document.add_paragraph("(P) = projekt, (A) = aktivitet, (F) = förstudie")
    _school_table(document)
    document.add_heading("Ekonomi", 1)
    word_table(document, [("Tkr", "Bokslut 2024", "Budget 2025", "Budget 2026"), ("Förskola", "171 300", "175 000", "176 200"),
                          ("Grundskola", "302 800", "311 400", "318 900"), ("Elevhälsa", "28 100", "29 600", "31 000")], "EDEDED")  # fmt: skip
    document.add_heading("Tidplan för uppföljning", 1)
    for text in (
        "Delårsrapport per den 31 augusti lämnas till nämnden i september.",
        "Kvalitetsrapport lämnas till nämnden i november.",
    ):
        document.add_paragraph(text, style="List Bullet")
    document.save(str(path))
    return path


WORD: list[Drawn] = [
    *each("socialnämndens plan med innehåll, indikatorer och aktiviteter i tabeller", wanted(_SOCIAL), {"docx": _social},
          activities="18", year="2027"),
    *each("skolnämndens liggande tabell med två rubrikrader och sammanfogade mål", wanted(_SCHOOL), {"docx": _school},
          activities="16", year="2026"),
]  # fmt: skip
