# ruff: noqa: E501
"""Word from the municipalities' own templates: a cover with facts, two header rows, a card for each activity."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
from docx.enum.text import WD_BREAK, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

from tests.bot.documents.others.special import turned

Row = tuple[str, str, str, str]
"""Title, unit, collaboration, time."""
Group = tuple[str, list[Row]]

COVERED: list[Group] = [
    ("Nämndmål 1: Stödet utgår från individens behov", [
        ("Individens behov i centrum införs i alla utredningar", "Myndighetsavdelningen", "", "2026-06-30"),
        ("Genomförandeplaner med egna mål", "Avdelningen för äldreomsorg", "", "2026-09-30"),
        ("Stödsamordnare för personer med samsjuklighet", "Avdelningen för vuxenstöd", "Regionens psykiatri", "2026-04-01"),
        ("Enkla beslutsbrev med bildstöd", "Myndighetsavdelningen", "Kommunikationsavdelningen", "2026-11-15"),
        ("Egna hälsosamtal vid 80 år", "Hälso- och sjukvårdsavdelningen", "Vårdcentralen", "2026-10-01")]),
    ("Nämndmål 2: Fler klarar sin egen försörjning", [
        ("Snabbspår till praktik inom måltid och lokalvård", "Avdelningen för försörjning", "Serviceförvaltningen", "2026-03-31"),
        ("Coach för unga som varken arbetar eller studerar", "Avdelningen för försörjning", "Gymnasieskolan", "2026-05-31"),
        ("Återbesök efter tre månader i eget arbete", "Avdelningen för försörjning", "", "2026-12-15"),
        ("Budgetskola för familjer med försörjningsstöd", "Avdelningen för vuxenstöd", "Konsumentvägledningen", "2026-10-30")]),
    ("Nämndmål 3: Våld i nära relationer upptäcks tidigt", [
        ("Rutinfrågor om våld på alla enheter", "Kvalitetsavdelningen", "", "2026-02-27"),
        ("Barnsamtal inom en vecka efter anmälan", "Avdelningen för barn och unga", "", "2026-04-30"),
        ("Samtalsgrupp för den som utövat våld", "Avdelningen för vuxenstöd", "Grannkommunerna", "2026-09-15"),
        ("Informationsvecka i november", "Kvalitetsavdelningen", "Kvinnojouren", "2026-11-27")]),
    ("Nämndmål 4: Verksamheten använder resurserna klokt", [
        ("Samplanering av nattpatruller i norra och södra området", "Avdelningen för äldreomsorg", "", "2026-05-15"),
        ("Läkemedelsrobotar till hundra brukare", "Hälso- och sjukvårdsavdelningen", "It-enheten", "2026-12-31"),
        ("Egen familjehemsrekrytering i stället för konsulenter", "Avdelningen för barn och unga", "", "2026-08-31"),
        ("Översyn av avgifter och taxor", "Ekonomifunktionen", "Myndighetsavdelningen", "2026-10-15")]),
]  # fmt: skip

_FACTS = (("Dokumenttyp", "Plan"), ("Beslutad av", "Socialnämnden"), ("Datum för beslut", "2025-12-16, § 118"),
          ("Diarienummer", "SOC.2025.412"), ("Gäller för", "Socialförvaltningen"), ("Giltighetstid", "2026-01-01–2026-12-31"),
          ("Dokumentansvarig", "Förvaltningschef"))  # fmt: skip

_CONTENTS = (("1 Inledning", "3"), ("2 Styrmodell", "3"), ("3 Mål och aktiviteter", "4"), ("4 Uppföljning", "6"))


def covered(path: Path) -> Path:
    """A cover with facts, contents with leaders, one table where each goal is a row over the whole width."""
    document = docx.Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "Åsbruks kommun\tVerksamhetsplan 2026"
    section.footer.paragraphs[0].text = "Socialnämnden"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Socialnämnden, Åsbruks kommun")
    facts = document.add_table(rows=0, cols=2, style="Table Grid")
    for word, value in _FACTS:
        cells = facts.add_row().cells
        cells[0].paragraphs[0].add_run(word).bold = True
        cells[1].text = value
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph().add_run("Innehåll").bold = True
    for text, page in _CONTENTS:
        line = document.add_paragraph(f"{text}\t{page}")
        line.paragraph_format.tab_stops.add_tab_stop(Cm(15.5), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_heading("1 Inledning", 1)
    document.add_paragraph("Planen utgår från kommunfullmäktiges mål och budget. Förvaltningen har 640 medarbetare.")
    document.add_heading("2 Styrmodell", 1)
    document.add_paragraph(
        "Fullmäktige beslutar om inriktningen och nämnden om mål. Varje aktivitet har en ansvarig avdelning."
    )
    document.add_heading("3 Mål och aktiviteter", 1)
    table = _bold_table(document, ("Aktivitet", "Ansvarig avdelning", "Samverkan", "Klar senast"))
    for goal, rows in COVERED:
        cells = table.add_row().cells
        whole = cells[0].merge(cells[3])
        whole.paragraphs[0].add_run(goal).bold = True
        _shade(whole, "E2EFD9")
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    document.add_heading("4 Uppföljning", 1)
    document.add_paragraph("Aktiviteterna följs upp tre gånger per år i kommunens ledningssystem.")
    document.save(str(path))
    return path


def _bold_table(document: Any, heads: tuple[str, ...]) -> Any:
    table = document.add_table(rows=1, cols=len(heads), style="Table Grid")
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        cell.paragraphs[0].add_run(text).bold = True
        _shade(cell, "C5E0B3")
    return table


def _shade(cell: Any, color: str) -> None:
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{color}"/>'))


TWO_HEADS: list[Group] = [
    ("Mål 1 – Kulturen finns i hela kommunen", [
        ("Scen på släp till sommarens bydagar", "Kulturenheten", "Byalagen", "maj–aug"),
        ("Bokautomat på resecentrum", "Biblioteket", "Trafikbolaget", "mars–juni"),
        ("Konstrunda med lokala utövare", "Konsthallen", "Konstföreningen", "okt"),
        ("Livesändning av teater till äldreboenden", "Kulturenheten", "Omsorgsförvaltningen", "feb–nov"),
        ("Författarkväll på varje filial", "Biblioteket", "", "sep–nov")]),
    ("Mål 2 – Unga har inflytande över kulturutbudet", [
        ("Ungdomsjury för kulturbidrag", "Fritid ung", "Ungdomsrådet", "jan–maj"),
        ("Öppen replokal i Folkets hus", "Kulturskolan", "Studieförbundet", "april"),
        ("Filmläger för årskurs 8", "Kulturskolan", "Grundskolan", "juni"),
        ("Spelkvällar arrangerade av ungdomar", "Fritid ung", "", "hela året")]),
    ("Mål 3 – Föreningslivet växer", [
        ("Lokalbokning och bidrag i samma e-tjänst", "Föreningsservice", "Digitala enheten", "jan–sep"),
        ("Utbildning i föreningskunskap för nyanlända", "Föreningsservice", "Integrationsenheten", "mars–april"),
        ("Bidrag till jämställda arrangemang", "Kulturenheten", "", "feb"),
        ("Mötesplats för ideella krafter", "Föreningsservice", "Volontärbyrån", "nov")]),
]  # fmt: skip


def two_heads(path: Path) -> Path:
    """A landscape page, two header rows with merged cells above, follow-up columns that nobody has filled in."""
    document = docx.Document()
    turned(document)
    document.sections[0].footer.paragraphs[0].text = "Norrvikens kommun | Kulturförvaltningen | Sida"
    document.add_heading("Kulturnämndens verksamhetsplan 2026", 0)
    document.add_paragraph("Kulturnämnden, Norrvikens kommun")
    document.add_paragraph("Nämnden beslutade den 27 november om målen. Förvaltningen har tagit fram aktiviteterna.")
    for goal, rows in TWO_HEADS:
        document.add_heading(goal, 1)
        table = document.add_table(rows=2, cols=7, style="Table Grid")
        upper, lower = (row.cells for row in table.rows)
        for column, text in ((0, "Aktivitet"), (3, "Tidplan"), (6, "Kommentar")):
            upper[column].merge(lower[column]).paragraphs[0].add_run(text).bold = True
        for column, text, below in (
            (1, "Ansvar", ("Ansvarig", "Samverkan")),
            (4, "Uppföljning", ("Tertial 1", "Tertial 2")),
        ):
            upper[column].merge(upper[column + 1]).paragraphs[0].add_run(text).bold = True
            for each, word in enumerate(below):
                lower[column + each].paragraphs[0].add_run(word).bold = True
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=False):
                cell.text = text
        document.add_paragraph()
    document.save(str(path))
    return path


CARDS: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Inriktningsmål 1: En trygg vardag", [
        ("Trygghetslarm med positionering", "Den som vill promenera ensam ska kunna göra det.", "Hemtjänst Öst", "Larmcentralen", "April–september 2026"),
        ("Samma personal hela veckan", "I dag möter en brukare i snitt 17 personer på två veckor.", "Hemtjänst Väst", "", "Januari–juni 2026"),
        ("Nattvandring på gruppbostäderna", "Oro på natten ska upptäckas tidigare.", "LSS-boenden", "", "Mars 2026"),
        ("Brandsäkerhet i egen lägenhet", "Riskerna kartläggs vid hembesök.", "Boendestödet", "Räddningstjänsten", "Maj–oktober 2026")]),
    ("Inriktningsmål 2: Gemenskap och mening", [
        ("Sällskap vid måltiden", "Undernäring är vanligare hos den som äter ensam.", "Dagverksamheten", "Måltidsservice", "Februari–december 2026"),
        ("Cykelkompisar på Björkgården", "Frivilliga kör elcykel med boende.", "Särskilda boenden", "Frivilligcentralen", "Maj–september 2026"),
        ("Kulturombud på varje boende", "Ombuden planerar minst en upplevelse i månaden.", "Särskilda boenden", "Kulturförvaltningen", "September 2026")]),
    ("Inriktningsmål 3: Kompetens för framtiden", [
        ("Undersköterska som specialist", "Tio medarbetare får utbildning inom demens.", "Personal och kompetens", "Yrkeshögskolan", "Augusti–december 2026"),
        ("Handledare i varje arbetslag", "Eleverna ska vilja komma tillbaka.", "Personal och kompetens", "Vård- och omsorgscollege", "Mars–november 2026"),
        ("Dokumentation på arbetsplatsträffen", "Journalerna granskas fyra gånger per år.", "Medicinskt ansvarig sjuksköterska", "", "Hela 2026")]),
]  # fmt: skip


def cards(path: Path) -> Path:
    """A card for each activity under its goal, the labels to the left and the follow-up left empty."""
    document = docx.Document()
    title = document.add_paragraph().add_run("Aktivitetskort 2026")
    title.bold, title.font.size = True, Pt(22)
    document.add_paragraph("Vård- och omsorgsnämnden, Fågelmossens kommun")
    document.add_paragraph("Korten är en bilaga till verksamhetsplanen. Uppföljningen skrivs in i april och augusti.")
    for goal, rows in CARDS:
        document.add_heading(goal, 1)
        for name, why, unit, others, time in rows:
            table = document.add_table(rows=0, cols=2, style="Table Grid")
            for word, value in (("Aktivitet", name), ("Varför?", why), ("Ansvarig", unit), ("Samverkan", others),
                                ("Tidplan", time), ("Uppföljning april", ""), ("Uppföljning augusti", "")):  # fmt: skip
                cells = table.add_row().cells
                cells[0].paragraphs[0].add_run(word).bold = True
                cells[1].text = value
                cells[0].width, cells[1].width = Cm(4), Cm(12)
            document.add_paragraph()
    document.save(str(path))
    return path
