# ruff: noqa: E501
"""Word as unit managers and secretaries write it: boxes, bold lines, a note of a meeting, an old form, sub-points."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count as numbers
from pathlib import Path
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt, RGBColor

from tests.bot.documents.others.fortyeighth.rows import Group, Row
from tests.bot.documents.others.special import headed_table, turned

_SPACES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_ids = numbers(1)


def _bold(document: Any, text: str, size: int = 11) -> Any:
    run = document.add_paragraph().add_run(text)
    run.bold, run.font.size = True, Pt(size)
    return run


def _box(document: Any, lines: Sequence[str]) -> None:
    """A text box as Word saves it: the new form, and the old one with the same text for older programs."""
    inner = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    number = next(_ids)
    document.add_paragraph()._p.append(
        parse_xml(
            f"<w:r {nsdecls('w')} {_SPACES}><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
            "<wp:anchor distT='45720' distB='45720' distL='114300' distR='114300' simplePos='0' relativeHeight='2516' "
            "behindDoc='0' locked='0' layoutInCell='1' allowOverlap='1'><wp:simplePos x='0' y='0'/>"
            "<wp:positionH relativeFrom='column'><wp:align>right</wp:align></wp:positionH>"
            "<wp:positionV relativeFrom='paragraph'><wp:posOffset>0</wp:posOffset></wp:positionV>"
            f"<wp:extent cx='2360930' cy='{260000 * (len(lines) + 1)}'/><wp:effectExtent l='0' t='0' r='0' b='0'/>"
            f"<wp:wrapSquare wrapText='bothSides'/><wp:docPr id='{number}' name='Textruta {number}'/>"
            "<wp:cNvGraphicFramePr/><a:graphic><a:graphicData "
            "uri='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'><wps:wsp><wps:cNvSpPr txBox='1'/>"
            f"<wps:spPr><a:xfrm><a:off x='0' y='0'/><a:ext cx='2360930' cy='{260000 * (len(lines) + 1)}'/></a:xfrm>"
            "<a:prstGeom prst='rect'><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val='E2EFDA'/></a:solidFill>"
            "</wps:spPr>"
            f"<wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData>"
            "</a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape type='#_x0000_t202' "
            f"style='width:186pt;height:60pt'><v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape>"
            "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        )
    )


# 1: text boxes beside, goals as bold lines, points that end with who answers
BOXES: list[Group] = [
    ("Mål 1. Brukaren känner sin personal", [
        Row("Fast omsorgskontakt gör välkomstbesök inom tre dagar", "Hemtjänst Öster", "", "från februari"),
        Row("Lägga om rundorna så att varje brukare möter högst tolv medarbetare", "Planerarna", "", "augusti"),
        Row("Presentationsblad med bild i pärmen hemma hos brukaren", "Hemtjänst Väster", "", "mars"),
        Row("Gemensam introduktionsvecka för sommarvikarier", "Bemanningsenheten", "Hemtjänst Öster", "juni"),
        Row("Levnadsberättelse upprättas tillsammans med anhöriga", "Hemtjänst Öster", "Anhörigstödet", "december")]),
    ("Mål 2. Insatsen blir av i rätt tid", [
        Row("Digital tillsyn nattetid införs i två områden", "Nattpatrullen", "IT-avdelningen", "maj"),
        Row("Nyckelfria lås i samtliga trapphus på Åkervägen", "Larmgruppen", "Lindesta Bostäder", "september"),
        Row("Cykelslingor ersätter bil i tätorten", "Hemtjänst Väster", "", "april"),
        Row("Veckovis genomgång av uteblivna besök", "Planerarna", "", "löpande"),
        Row("Ny rutin vid strömavbrott och snöoväder", "Larmgruppen", "Säkerhetssamordnaren", "oktober")]),
    ("Mål 3. Medarbetarna mår bra på jobbet", [
        Row("Reflektionstid en timme varannan vecka", "Hemtjänst Öster", "", "hela året"),
        Row("Pröva önskeschema i två arbetslag", "Bemanningsenheten", "Personalavdelningen", "hösten"),
        Row("Ergonomirond hos brukare med lyfthjälpmedel", "Rehabteamet", "", "maj"),
        Row("Utbilda stödassistenter i lågaffektivt bemötande", "Utvecklingsgruppen", "", "november")]),
]  # fmt: skip

_BESIDE = (
    ("Vår ledstjärna", "Samma ansikten, rätt tid och en vänlig röst."),
    ("Kom ihåg!", "Avvikelser skrivs samma dag.", "Frågor? Ring planerarna på anknytning 4410."),
    ("Medarbetarundersökningen 2025", "Svarsfrekvens 81 %", "Hållbart medarbetarengagemang 77"),
)


def boxes(path: Path) -> Path:
    document = docx.Document()
    _bold(document, "Verksamhetsplan 2026", 22)
    _bold(document, "Hemtjänst och nattpatrull", 14)
    document.add_paragraph("Vård- och omsorgsnämnden, Lindesta kommun")
    document.add_paragraph("Planen är framtagen på enheternas planeringsdag den 4 december och gäller hela året.")
    for (goal, rows), beside in zip(BOXES, _BESIDE, strict=True):
        _bold(document, goal, 14)
        _box(document, beside)
        _bold(document, "Det här gör vi")
        for row in rows:
            with_others = f", tillsammans med: {row.others}" if row.others else ""
            document.add_paragraph(
                f"{row.title}. Ansvarig: {row.units}{with_others}. Klart: {row.time}", style="List Bullet"
            )
    _bold(document, "Så följer vi upp", 14)
    document.add_paragraph("Enhetscheferna går igenom planen på arbetsplatsträffen i maj, september och december.")
    document.save(str(path))
    return path


# 2: a note of a meeting, what was decided in a table last, ideas put off in between
MEETING: list[Group] = [
    ("Fler unga klarar skolan", [
        Row("Läxcafé i familjecentralens lokaler", "Familjecentralen", "Grundskolan", "2 mars"),
        Row("Skolkurator med på första mötet vid orosanmälan", "Barn- och ungdomsenheten", "Elevhälsan", "15 april"),
        Row("Sommarjobb för placerade ungdomar", "Familjehemsenheten", "Arbetsmarknadsenheten", "12 juni"),
        Row("Kartlägga skolresultat för alla placerade barn", "Familjehemsenheten", "", "30 september")]),
    ("Insatserna sätts in tidigt", [
        Row("Öppen rådgivning utan journal på torsdagar", "Öppenvården", "", "1 februari"),
        Row("Familjebehandlare i mottagningen på prov", "Mottagningsenheten", "Öppenvården", "1 maj"),
        Row("Föräldrakurs på arabiska och tigrinja", "Familjecentralen", "Integrationsenheten", "september"),
        Row("Fältgruppen ute även på söndagar", "Fältgruppen", "Polisen", "från april"),
        Row("Se över blanketten för orosanmälan", "Mottagningsenheten", "", "31 mars")]),
    ("Våra utredningar håller hög kvalitet", [
        Row("Kollegial granskning av tio akter per kvartal", "Barn- och ungdomsenheten", "Vuxenenheten", "kvartalsvis"),
        Row("Skrivstuga om barnets röst i utredningen", "Utvecklingsledaren", "", "22 april"),
        Row("Checklista för samtycke inför samverkan", "Utvecklingsledaren", "Regionens barnhälsa", "juni"),
        Row("Egenkontroll av skyddsbedömningar inom ett dygn", "Barn- och ungdomsenheten", "", "varje månad")]),
]  # fmt: skip


def meeting(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Minnesanteckningar\t\t2026-01-13"
    _bold(document, "Minnesanteckningar från ledningsgruppens planeringsdag", 16)
    document.add_paragraph("Individ- och familjenämnden, Sörviks kommun. Verksamhetsplan 2026.")
    document.add_paragraph("Tid och plats: 13 januari 2026 kl. 8.30–15.00, Gästgiveriet")
    document.add_paragraph("Närvarande: förvaltningschefen, fyra enhetschefer, utvecklingsledaren, controllern")
    document.add_paragraph("Antecknar: nämndsekreteraren")
    _bold(document, "1. Föregående anteckningar")
    document.add_paragraph("Lades till handlingarna. Flytten till nya lokaler är uppskjuten till 2027.")
    _bold(document, "2. Nämndens mål")
    document.add_paragraph("Controllern gick igenom de tre mål som nämnden beslutade den 10 december.")
    _bold(document, "3. Vad gav förra året?")
    document.add_paragraph("Utredningstiden kortades från 118 till 104 dagar. Köerna till familjebehandling är kvar.")
    _bold(document, "4. Det här parkerar vi")
    document.add_paragraph("Gruppen var överens om att inte gå vidare med följande i år:")
    for idea in ("egen kolonistuga för familjeläger", "nytt ärendesystem", "kvällsöppet på lördagar"):
        document.add_paragraph(idea, style="List Bullet")
    _bold(document, "5. Beslutade aktiviteter")
    headed_table(document, [
        ("Nr", "Mål", "Vi gör", "Ansvarar", "Ihop med", "Klart"),
        *((str(number), goal, row.title, row.units, row.others, row.time)
          for number, (goal, row) in enumerate(((goal, row) for goal, rows in MEETING for row in rows), 1)),
    ])  # fmt: skip
    _bold(document, "6. Övrigt")
    document.add_paragraph("Påminnelse om friskvårdstimmen. Parkeringstillstånden förnyas i receptionen.")
    _bold(document, "7. Nästa möte")
    document.add_paragraph("Tisdag den 10 februari kl. 9.00. Enhetschefen för öppenvården ordnar fika.")
    document.save(str(path))
    return path


# 3: an old form filled in by hand: the guidance left, crosses for the type, rows and a block unused
FORM: list[Group] = [
    ("Mål 1: Huvudmännen får sina pengar i tid", [
        Row("Granska årsräkningarna före midsommar", "Granskningsgruppen", "", "17/6", "A"),
        Row("E-tjänst för redogörelser", "Kansliet", "IT-enheten", "1/10", "P"),
        Row("Påminnelse per sms till dem som inte har lämnat in", "Granskningsgruppen", "", "10/3", "A"),
        Row("Arvodesbesluten skickas digitalt", "Kansliet", "Löneenheten", "1/5", "P")]),
    ("Mål 2: Det finns ställföreträdare så att det räcker", [
        Row("Kampanj på biblioteken i alla fem kommunerna", "Rekryteringsgruppen", "Biblioteken", "v. 12–16", "A"),
        Row("Introduktionskurs varannan månad", "Rekryteringsgruppen", "Studieförbunden", "löpande", "A"),
        Row("Register över lediga uppdrag", "Kansliet", "", "1/9", "P"),
        Row("Träff med frivilligorganisationerna", "Rekryteringsgruppen", "", "maj", "A"),
        Row("Matchning med stöd av kompetensprofiler", "Utredargruppen", "", "1/11", "P")]),
    ("Mål 3: Anmälningar utreds skyndsamt", [
        Row("Mall för kommunicering av klagomål", "Utredargruppen", "Kommunjuristerna", "31/3", "A"),
        Row("Jourschema för brådskande ansökningar i juli", "Utredargruppen", "", "1/6", "A"),
        Row("Läkarintyg hämtas in genom säker e-post", "Kansliet", "Vårdcentralerna", "1/9", "P")]),
]  # fmt: skip


def _guidance(document: Any, text: str) -> None:
    run = document.add_paragraph().add_run(text)
    run.italic, run.font.size, run.font.color.rgb = True, Pt(9), RGBColor(0x80, 0x80, 0x80)


def form(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].header.paragraphs[0].text = "MALL Aktivitetsplan nämnd\t\tVersion 3.1, 2017-09-01"
    document.sections[0].footer.paragraphs[0].text = "Blankett KS 114. Skickas till kansliet senast den 31 januari."
    _bold(document, "Aktivitetsplan", 18)
    _guidance(document, "Grå text är anvisningar och tas bort innan planen skickas in.")
    facts = document.add_table(rows=0, cols=2, style="Table Grid")
    for label, value in (
        ("Nämnd", "Överförmyndarnämnden i Femkommunssamverkan"), ("Planen avser år", "2026"),
        ("Upprättad av", "Nämndsekreterare"), ("Datum", "2026-01-28"), ("Diarienummer", ""),
    ):  # fmt: skip
        for cell, text in zip(facts.add_row().cells, (label, value), strict=True):
            cell.text = text
    for goal, rows in [*FORM, ("Mål 4:", [])]:
        _bold(document, goal, 12)
        if goal == FORM[0][0]:
            _guidance(
                document, "En rad per aktivitet. Sätt kryss för projekt eller aktivitet. Lägg till rader vid behov."
            )
        _form_table(document, rows)
    _bold(document, "Underskrift ordförande")
    document.add_paragraph("_" * 40)
    document.save(str(path))
    return path


def _form_table(document: Any, rows: Sequence[Row]) -> None:
    table = document.add_table(rows=0, cols=6, style="Table Grid")
    kept = [
        ("Aktivitet", "Typ", "", "Ansvarig", "Samverkan", "Klart"),
        ("", "Projekt", "Aktivitet", "", "", ""),
        *((row.title, *(("X", "") if row.kind == "P" else ("", "X")), row.units, row.others, row.time) for row in rows),
        ("",) * 6,
        ("",) * 6,
    ]
    for line in kept:
        for cell, text in zip(table.add_row().cells, line, strict=True):
            cell.text = text
    table.cell(0, 1).merge(table.cell(0, 2)).text = "Typ"
    for column, text in ((0, "Aktivitet"), (3, "Ansvarig"), (4, "Samverkan"), (5, "Klart")):
        table.cell(0, column).merge(table.cell(1, column)).text = text


# 4: an agency's unit: a table of contents, then each activity as a bold line with its text and its owner below
PROSE: list[Group] = [
    ("Prioritering 1: Länet klarar en höjd beredskap", [
        Row("Länsövning Nordvind", "Beredskapsfunktionen", "Kommunerna och Region Mellanbygd", "oktober", "",
            "Övningen prövar samordningen vid ett långvarigt elavbrott och omfattar ett dygn."),
        Row("Handledning för kommunernas krigsorganisation", "Försvarsfunktionen", "", "april", "",
            "Kommunerna har efterfrågat ett gemensamt stöd. Handledningen tas fram i tre steg."),
        Row("Inventering av reservkraft", "Energifunktionen", "Elnätsbolagen", "augusti", "",
            "Vi saknar i dag en samlad bild av vilka verksamheter som har egen reservkraft."),
        Row("Nätverk för frivilliga resursgrupper", "Beredskapsfunktionen", "Frivilligorganisationerna", "juni", "",
            "Två träffar hålls under våren.")]),
    ("Prioritering 2: Tillsynen gör skillnad", [
        Row("Tematillsyn av dammar i flodklass 2", "Vattenfunktionen", "", "november", "",
            "Sex dammar besöks. Resultatet sammanställs i en rapport till regeringen."),
        Row("Gemensam tillsynsvecka för räddningstjänsterna", "Tillsynsfunktionen", "Länsstyrelsen i Sydbygd", "vecka 39",
            "", "Under veckan granskas hur räddningstjänsterna följer sina handlingsprogram."),
        Row("Enklare beslut på klarspråk", "Juridikfunktionen", "Kommunikationsavdelningen", "mars", "",
            "Våra tio vanligaste mallar skrivs om."),
        Row("Uppföljning av förelägganden från 2024", "Tillsynsfunktionen", "", "maj", "",
            "Det finns 31 förelägganden som inte är avslutade.")]),
    ("Prioritering 3: Kunskapen når ut", [
        Row("Webbinarium om skyfall och detaljplaner", "Klimatfunktionen", "Planenheten", "september", "",
            "Målgruppen är kommunernas planarkitekter."),
        Row("Skyfallskartering för tre tätorter", "Klimatfunktionen", "Berörda kommuner", "december", "",
            "Karteringen följer den nationella metoden."),
        Row("Översättning av beredskapsbroschyren", "Kommunikationsavdelningen", "", "februari", "",
            "Broschyren finns redan på svenska, engelska och lättläst."),
        Row("Kunskapsdag för nya säkerhetssamordnare", "Försvarsfunktionen", "", "maj", "",
            "Dagen återkommer varje år och har plats för fyrtio deltagare.")]),
]  # fmt: skip


def prose(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Länsstyrelsen i Mellanbygds län | Dnr 120-2026"
    document.add_paragraph("Verksamhetsplan 2026", style="Title")
    document.add_paragraph("Enheten för samhällsskydd, Länsstyrelsen i Mellanbygds län")
    _bold(document, "Innehåll", 13)
    for page, text in enumerate(("Inledning", *(goal for goal, _ in PROSE), "Resurser"), 2):
        document.add_paragraph(f"{text}{'.' * (70 - len(text))}{page}")
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_heading("Inledning", 1)
    document.add_paragraph(
        "Enheten har tjugotre medarbetare. Planen utgår från regleringsbrevet och länsledningens inriktning. "
        "Den löpande handläggningen beskrivs inte här."
    )
    for goal, rows in PROSE:
        document.add_heading(goal, 1)
        for row in rows:
            _bold(document, row.title)
            document.add_paragraph(row.about)
            line = document.add_paragraph()
            line.paragraph_format.space_after = Pt(12)
            for label, value in (("Ansvarig", row.units), ("Samverkan", row.others), ("Klart", row.time)):
                if value:
                    line.add_run(f"{label}: ").italic = True
                    line.add_run(f"{value}. ")
    document.add_heading("Resurser", 1)
    document.add_paragraph("Enhetens ram är 24,6 miljoner kronor, varav 6,1 miljoner är särskilda medel.")
    last = document.add_paragraph("Beslutad av enhetschefen 2026-01-19")
    last.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    document.save(str(path))
    return path


# 5: a list with sub-points, in Word and as the same text saved plain
SUBPOINTS: list[Group] = [
    ("Mål 1: Väntan till första besök är högst 60 dagar", [
        Row("Öppna kvällsmottagning på tisdagar", "Mottagningen", "", "mars", "",
            "schemat förankras med de fackliga organisationerna"),
        Row("Ringa alla som har väntat mer än 45 dagar", "Patientkoordinatorerna", "Remissgruppen", "februari"),
        Row("Egenremiss via 1177 för knäbesvär", "Remissgruppen", "Vårdcentralerna", "september", "",
            "börja med två vårdcentraler"),
        Row("Fysioterapeut gör första bedömningen", "Rehabenheten", "Mottagningen", "april")]),
    ("Mål 2: Vårdplatserna räcker", [
        Row("Utskrivningssamordnare på avdelning 32", "Avdelning 32", "Kommunerna i närområdet", "maj"),
        Row("Höftprotes med hemgång samma dag", "Operationsenheten", "Rehabenheten", "oktober", "",
            "studiebesök i grannregionen i mars"),
        Row("Daglig avstämning klockan 9.15", "Avdelning 33", "", "januari"),
        Row("Gemensam vårdplatslista med medicin", "Verksamhetsstaben", "Medicinkliniken", "juni")]),
    ("Mål 3: Patienten skadas inte hos oss", [
        Row("Trycksårsrond varje måndag", "Avdelning 32", "", "februari"),
        Row("Handhygienvecka för besökare och personal", "Hygienombuden", "Vårdhygien", "vecka 19"),
        Row("Läkemedelsgenomgång före operation", "Operationsenheten", "Klinisk farmaci", "november", "",
            "först för patienter över 75 år"),
        Row("Fallförebyggande golvmarkeringar", "Avdelning 33", "Regionfastigheter", "augusti")]),
]  # fmt: skip


def _under(row: Row) -> list[str]:
    lines = [f"Ansvarig: {row.units}"]
    lines += [f"I samverkan med: {row.others}"] if row.others else []
    return [*lines, *([row.about] if row.about else []), f"Klart: {row.time}"]


def subpoints(path: Path) -> Path:
    document = docx.Document()
    _bold(document, "Verksamhetsplan 2026 för Ortopedkliniken", 16)
    document.add_paragraph("Hälso- och sjukvårdsnämnden, Region Västanbygd")
    document.add_paragraph("Kortversion till arbetsplatsträffen. Hela planen ligger på klinikens sida.")
    for goal, rows in SUBPOINTS:
        _bold(document, goal, 12)
        for row in rows:
            document.add_paragraph(row.title, style="List Bullet")
            for line in _under(row):
                document.add_paragraph(line, style="List Bullet 2")
    document.save(str(path))
    return path


def plain_subpoints(path: Path) -> Path:
    lines = ["Verksamhetsplan 2026 för Ortopedkliniken", "Hälso- och sjukvårdsnämnden, Region Västanbygd", "",
             "Kortversion till arbetsplatsträffen. Hela planen ligger på klinikens sida."]  # fmt: skip
    for goal, rows in SUBPOINTS:
        lines += ["", goal, ""]
        for row in rows:
            lines += [f"•\t{row.title}", *(f"\to\t{line}" for line in _under(row))]
    path.write_bytes("\r\n".join([*lines, ""]).encode("utf-8"))
    return path
