# ruff: noqa: E501
"""Word: a board's template, points with owners in brackets, a page on its side, cells with labels, owners as headings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import docx
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Cm, Pt

from tests.bot.documents.others.fiftysixth.rows import Group, Row, told
from tests.bot.documents.others.special import Drawn, headed_table, repeated, shade, turned

# 1: the municipality's template for a board's plan, with contents, economy and risks
_SOCIAL: list[Group] = [
    ("Nämndmål 1: Barn och unga får stöd i tid", [
        Row("Införa en gemensam ingång för orosanmälningar", "Mottagningsenheten", "Elevhälsan", "Kvartal 1", "Andel bedömda inom 24 timmar"),
        Row("Starta föräldragrupper på två orter", "Familjecentralen", "Region Västerdal", "Mars–november", "Antal deltagare"),
        Row("Lyfta fram barnets röst i utredningsmallen", "Avdelning barn och unga", "", "30 april", "Granskning av 30 ärenden"),
        Row("Pröva orossamtal enligt ny modell i norra kommundelen", "Ungdomsteamet", "Polisen", "Helår", "Halvårsrapport"),
        Row("Rekrytera fem nya jourfamiljer", "Familjehemsenheten", "", "31 december", "Antal godkända familjer")]),
    ("Nämndmål 2: Fler blir självförsörjande", [
        Row("Kartläggningssamtal med alla nya sökande inom tio dagar", "Försörjningsstöd", "Arbetsmarknadsenheten", "Från februari", "Dagar till första samtal"),
        Row("Utveckla e-ansökan med automatiska kontroller", "Försörjningsstöd;Digitaliseringsenheten", "", "Kvartal 2–3", "Andel digitala ansökningar"),
        Row("Flytta budgetrådgivningen till medborgarkontoret", "Vuxenavdelningen", "Medborgarkontoret", "1 september", "Antal besök"),
        Row("Ta fram en rutin för ungdomar utan planering", "Försörjningsstöd", "Arbetsförmedlingen", "Maj", "Rutinen beslutad")]),
    ("Nämndmål 3: Äldre kan bo kvar hemma längre", [
        Row("Bilda ett mobilt team för hemgång från sjukhus", "Hemtjänsten", "Region Västerdal", "Kvartal 2", "Återinskrivningar inom 30 dagar"),
        Row("Byta ut trygghetslarmen mot digitala larm", "Hälso- och sjukvårdsenheten", "Lövhults Stadsnät AB", "Oktober", "Andel utbytta larm"),
        Row("Hembesök hos alla som fyller 80 år", "Seniorteamet", "Räddningstjänsten", "Helår", "Andel som tackat ja"),
        Row("Nyckelfria lås i Hagaområdet", "Hemtjänsten", "", "Kvartal 3", "Antal lås"),
        Row("Brukarråd på varje särskilt boende", "Särskilt boende", "", "Juni", "Antal råd")]),
    ("Nämndmål 4: Förvaltningen är en arbetsplats att stanna på", [
        Row("Färre medarbetare per första linjens chef", "Förvaltningsledningen", "HR-avdelningen", "Kvartal 4", "Medarbetare per chef"),
        Row("Mentorer till nyutexaminerade socionomer", "Avdelning barn och unga", "Högskolan", "Augusti", "Antal par"),
        Row("Pröva hälsofrämjande schema på två boenden", "Särskilt boende", "", "April–december", "Sjukfrånvaro"),
        Row("Utbilda språkombud på varje arbetsplats", "", "HR-avdelningen", "November", "Antal ombud")]),
]  # fmt: skip

_SOCIAL_INTRO = (
    "Verksamhetsplanen beskriver hur socialförvaltningen ska arbeta för att nå de mål som nämnden har beslutat för året.",
    "Planen utgår från kommunfullmäktiges mål och budget 2026–2028. Den följs upp i samband med tertialrapporterna.",
)


def _contents(document: Any, lines: Sequence[tuple[str, int]]) -> None:
    for text, page in lines:
        paragraph = document.add_paragraph(f"{text}\t{page}")
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(15.5), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
        paragraph.paragraph_format.space_after = Pt(2)


def _template(path: Path) -> Path:
    document: Any = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Lövhults kommun\tSocialförvaltningen\tDnr SN 2025/211"
    document.sections[0].footer.paragraphs[0].text = "Verksamhetsplan 2026"
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Socialnämnden, Lövhults kommun")
    document.add_paragraph("Beslutad av socialnämnden 2025-12-10 § 148")
    document.add_page_break()
    document.add_paragraph().add_run("Innehåll").bold = True
    goals = [(f"3.{number} {goal}", number + 3) for number, (goal, _) in enumerate(_SOCIAL, 1)]
    _contents(document, [("1 Inledning", 3), ("2 Uppdrag och organisation", 3), ("3 Mål och aktiviteter", 4), *goals,
                         ("4 Ekonomi", 8), ("5 Risker", 8), ("6 Uppföljning", 9)])  # fmt: skip
    document.add_page_break()
    document.add_heading("1 Inledning", 1)
    for text in _SOCIAL_INTRO:
        document.add_paragraph(text)
    document.add_heading("2 Uppdrag och organisation", 1)
    document.add_paragraph("Förvaltningen har omkring 820 medarbetare i fyra avdelningar:")
    for text in ("Barn och unga", "Vuxna", "Äldreomsorg", "Stöd och utveckling"):
        document.add_paragraph(text, style="List Bullet")
    document.add_heading("3 Mål och aktiviteter", 1)
    document.add_paragraph("Nämnden har fyra mål. Till varje mål hör aktiviteter som genomförs under 2026.")
    for number, (goal, rows) in enumerate(_SOCIAL, 1):
        document.add_heading(f"3.{number} {goal}", 2)
        document.add_paragraph("Målet hör till fullmäktiges inriktning Trygghet genom hela livet.")
        table = headed_table(document, [("Aktivitet", "Ansvarig", "Samverkan", "Tidplan", "Följs upp genom"), *(
            (row.title, row.owners, row.others, row.end, row.measure) for row in rows)])  # fmt: skip
        repeated(table.rows[0])
        document.add_paragraph()
    document.add_heading("4 Ekonomi", 1)
    headed_table(document, [("Avdelning", "Budget 2025, mnkr", "Budget 2026, mnkr"), ("Barn och unga", "92,4", "95,1"),
                            ("Vuxna", "61,0", "60,2"), ("Äldreomsorg", "318,7", "331,5"), ("Summa", "472,1", "486,8")])  # fmt: skip
    document.add_heading("5 Risker", 1)
    headed_table(document, [("Risk", "Sannolikhet", "Konsekvens", "Kommentar"),
                            ("Svårt att bemanna under sommaren", "4", "3", "Rekryteringen börjar i januari"),
                            ("Dyrare externa placeringar", "3", "4", "Följs månadsvis")])  # fmt: skip
    document.add_heading("6 Uppföljning", 1)
    document.add_paragraph("Planen följs upp per den 30 april, den 31 augusti och den 31 december.")
    document.save(str(path))
    return path


# 2: points with the owner in brackets, figures in a table before them
_SCHOOLS: list[Group] = [
    ("Mål 1 – Alla elever lär sig läsa", [
        Row("Lästest i årskurs 1, 2 och 3 enligt gemensam tidplan", "Kvalitetsenheten"),
        Row("Extra lärartid i årskurs 1 på skolor med störst behov", "Rektorerna"),
        Row("Fortbildning i språkutvecklande arbetssätt för mellanstadiets lärare", "Utvecklingsenheten"),
        Row("Bemannat skolbibliotek minst fyra timmar om dagen", "Skolbibliotekscentralen"),
        Row("Föräldramöte om läsning i samtliga förskoleklasser", "Rektorerna")]),
    ("Mål 2 – Varje elev är i skolan", [
        Row("Registrering av närvaro lektion för lektion från årskurs 1", "Systemförvaltningen"),
        Row("Kartläggning av elever med mer än 15 procents frånvaro", "Centrala elevhälsan"),
        Row("Team för elever som varit hemma länge", "Centrala elevhälsan;Individ- och familjeomsorgen"),
        Row("Handledning för mentorer i motiverande samtal", "Utvecklingsenheten"),
        Row("Frukostklubb på prov vid Östra skolan och Hamnskolan", "Måltidsservice")]),
    ("Mål 3 – Skolan är trygg och lugn", [
        Row("Trygghetsvandringar med elevråden varje termin", "Rektorerna"),
        Row("Mobilfri skoldag i hela grundskolan", "Förvaltningskontoret"),
        Row("Rastvärdar i väst på alla skolgårdar", "Rektorerna"),
        Row("Revidering av planen mot kränkande behandling", "Juridikfunktionen"),
        Row("Ombyggnad av omklädningsrum på Kyrkskolan", "Lokalenheten"),
        Row("Trafiksäkra lämningsplatser vid fem skolor", "Lokalenheten;Gatuenheten")]),
]  # fmt: skip

_FIGURES = (
    [("Andel elever i årskurs 3 som klarar alla delprov i svenska", "68 %", "72 %", "78 %")],
    [("Andel elever med frånvaro över 15 procent", "11 %", "10 %", "7 %"),
     ("Antal elever som varit borta mer än en månad", "41", "38", "25")],
    [("Andel elever i årskurs 5 som känner sig trygga", "86 %", "85 %", "92 %")],
)  # fmt: skip
_STATES = (
    "Resultaten skiljer sig mycket mellan skolorna. Sex av fjorton skolor når över 80 procent.",
    "Frånvaron ökar från årskurs 4 och uppåt. Rutinerna för att följa upp den är olika.",
    "Eleverna beskriver omklädningsrum och korridorer som otrygga platser.",
)


def _bracketed(path: Path) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Sundhamra kommun, grundskolenämnden"
    document.add_heading("Grundskolenämndens verksamhetsplan 2026", 0)
    document.add_paragraph("Sundhamra kommun")
    document.add_heading("Så läser du planen", 1)
    document.add_paragraph("Planen innehåller tre slags uppgifter:")
    for text in ("Mål: det läge som nämnden vill nå vid årets slut", "Indikator: ett mått som visar utvecklingen",
                 "Aktivitet: det som görs under året, med ansvarig inom parentes"):  # fmt: skip
        document.add_paragraph(text, style="List Bullet")
    for (goal, rows), figures, state in zip(_SCHOOLS, _FIGURES, _STATES, strict=True):
        document.add_heading(goal, 1)
        document.add_heading("Nuläge", 2)
        document.add_paragraph(state)
        document.add_heading("Indikatorer", 2)
        headed_table(document, [("Indikator", "Utfall 2024", "Utfall 2025", "Målvärde 2026"), *figures])
        document.add_heading("Aktiviteter", 2)
        for row in rows:
            document.add_paragraph(f"{row.title} ({row.owners})", style="List Bullet")
    document.add_heading("Budgetram", 1)
    document.add_paragraph("Nämndens ram för 2026 är 612,3 miljoner kronor, varav 9,8 miljoner är riktade statsbidrag.")
    document.save(str(path))
    return path


# 3: one table on its side, the goals as bands over all columns, kinds in brackets
_GUARDIANS: list[Group] = [
    ("Mål 1. Årsräkningarna granskas i tid", [
        Row("Granska årsräkningar i två spår efter risk", "Granskningsgruppen", "", "2026-06-30", "", "A", "Pågår"),
        Row("Digital inlämning för alla ställföreträdare", "Verksamhetsutvecklaren", "IT-enheten", "2026-10-31", "", "P", "Pågår"),
        Row("Skriftliga råd om vanliga fel i redovisningen", "Granskningsgruppen", "Kommunikationsenheten", "2026-01-31", "", "A", "Klar"),
        Row("Extra granskare från mars till maj", "Enhetschefen", "HR-enheten", "2026-05-31", "", "A"),
        Row("Undersöka om inkomna handlingar kan sorteras automatiskt", "Verksamhetsutvecklaren", "Digitaliseringsenheten", "2026-11-30", "", "F")]),
    ("Mål 2. Det finns ställföreträdare till alla som behöver", [
        Row("Rekryteringskampanj riktad till föreningslivet", "Rekryteringsgruppen", "Kommunikationsenheten", "2026-04-30", "", "A"),
        Row("Introduktionsutbildning fyra gånger per år", "Rekryteringsgruppen", "Studieförbunden", "2026-12-15", "", "A", "Pågår"),
        Row("Pool med professionella förvaltare", "Enhetschefen", "Upphandlingsenheten", "2026-09-30", "", "P"),
        Row("Lämplighetskontroll av alla pågående uppdrag", "Utredningsgruppen", "", "2026-08-31", "", "A"),
        Row("Mentorer för nya gode män", "Rekryteringsgruppen", "", "2026-09-15", "", "A")]),
    ("Mål 3. Huvudmannen möts av rättssäkerhet och respekt", [
        Row("Besök hos huvudmän på särskilda boenden", "Utredningsgruppen", "Socialförvaltningen", "2026-10-15", "", "A"),
        Row("Översyn av delegationsordningen", "Nämndsekreteraren", "Kommunjuristen", "2026-03-18", "", "A", "Pågår"),
        Row("Beslut på lätt svenska", "Kansliet", "Kommunikationsenheten", "2026-12-01", "", "P"),
        Row("Veckovis genomgång av ärenden äldre än 90 dagar", "Utredningsgruppen", "", "2026-12-31", "", "A", "Pågår")]),
]  # fmt: skip

_WORDS = (
    ("God man", "Person som hjälper någon att bevaka sin rätt, förvalta egendom och sörja för person."),
    ("Förvaltare", "Som god man, men kan fatta beslut utan den enskildes samtycke."),
    ("Huvudman", "Den som har en god man eller förvaltare."),
    ("Årsräkning", "Redovisning av ekonomin som lämnas senast den 1 mars."),
)


def _bands(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].footer.paragraphs[0].text = "Antagen av överförmyndarnämnden 2025-12-03"
    document.add_heading("Verksamhetsplan med aktiviteter 2026", 0)
    document.add_paragraph("Överförmyndarnämnden, Granfors kommun")
    document.add_paragraph("P = projekt, A = aktivitet, F = förstudie. Status fylls i inför varje sammanträde.")
    table = headed_table(document, [("Nr", "Aktivitet", "Ansvarig", "Stöd från", "Klart senast", "Status")])
    repeated(table.rows[0])
    for number, (goal, rows) in enumerate(_GUARDIANS, 1):
        band = table.add_row().cells
        whole = band[0].merge(band[-1])
        whole.text = ""
        whole.paragraphs[0].add_run(goal).bold = True
        shade(whole, "D9E2F3")
        for place, row in enumerate(rows, 1):
            texts = (f"{number}.{place}", f"{row.title} ({row.kinds})", row.owners, row.others, row.end, row.status)
            for cell, text in zip(table.add_row().cells, texts, strict=True):
                cell.text = text
    for column, width in zip(table.columns, (1.2, 8.5, 4.6, 4.6, 2.8, 2.3), strict=True):
        column.width = Cm(width)
    document.add_heading("Begrepp i planen", 2)
    headed_table(document, [("Begrepp", "Förklaring"), *_WORDS])
    document.save(str(path))
    return path


# 4: the owner below the title in the same cell, with a label
_MUSEUM: list[Group] = [
    ("Mål 1: Samlingarna är tillgängliga för alla", [
        Row("Digitalisera 4 000 fotografier ur hamnsamlingen", "Samlingsenheten", "", "", "Bilderna går att söka på webben"),
        Row("Flytta textilierna till det nya magasinet", "Samlingsenheten", "Kommunens lokalenhet", "", "Alla textilier är uppackade i september"),
        Row("Inventera gåvor som saknar uppgift om givare", "Registratorn", "", "", "Listan är genomgången"),
        Row("Visa magasinet första lördagen i månaden", "Publika enheten", "", "", "Minst 15 besökare per visning"),
        Row("Ny databas för arkeologiska fynd", "Arkeologienheten", "Länsstyrelsen", "", "Databasen används från november")]),
    ("Mål 2: Fler barn och unga hittar till museet", [
        Row("Skolprogram om bronsåldern för årskurs 3", "Museipedagogerna", "Grundskolorna i länet", "", "40 klasser har deltagit"),
        Row("Gratis verkstad under sex sommarlovsveckor", "Museipedagogerna", "", "", "1 200 barn har deltagit"),
        Row("Ungt råd som provar utställningarna", "Publika enheten", "Länets gymnasieskolor", "", "Rådet har träffats fyra gånger"),
        Row("Museilåda till förskolor på landsbygden", "Museipedagogerna", "Biblioteken", "", "Lådan är utlånad 30 gånger"),
        Row("Ny lekmiljö på vindsvåningen", "Utställningsenheten", "", "", "Invigd till höstlovet")]),
    ("Mål 3: Kulturmiljön i länet vårdas", [
        Row("Rådgivning om byggnadsvård i tre kommuner", "Kulturmiljöenheten", "Kommunernas bygglovsenheter", "", "60 rådgivningar"),
        Row("Vårdplaner för två timmerkyrkor", "Kulturmiljöenheten", "Stiftet", "", "Planerna är överlämnade"),
        Row("Kurs i fönsterrenovering", "Byggnadsantikvarierna", "", "", "Två fulla kurser"),
        Row("Skyltar vid fornlämningar längs pilgrimsleden", "Arkeologienheten", "Länsstyrelsen", "", "Tolv skyltar är på plats")]),
]  # fmt: skip


def _labelled(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Åsbygdens museum", 0)
    document.add_paragraph("Verksamhetsplan 2026", style="Subtitle")
    document.add_paragraph("Antagen av styrelsen för Stiftelsen Åsbygdens museum den 27 november 2025")
    document.add_heading("Museets uppdrag", 1)
    document.add_paragraph("Museet samlar, bevarar och berättar om länets historia. Förra året kom 48 300 besökare.")
    headed_table(document, [("Öppettider", "Sommar", "Vinter"), ("Tisdag–fredag", "10–18", "11–16"),
                            ("Lördag–söndag", "10–17", "11–16")])  # fmt: skip
    for goal, rows in _MUSEUM:
        document.add_heading(goal, 1)
        table = headed_table(document, [("Det här gör vi", "Så ser vi att det är gjort")])
        for row in rows:
            cells = table.add_row().cells
            cells[0].paragraphs[0].add_run(row.title).bold = True
            cells[0].add_paragraph(f"Ansvarig: {row.owners}")
            if row.others:
                cells[0].add_paragraph(f"Samverkan: {row.others}")
            cells[1].text = row.measure
    document.add_heading("Budget i sammandrag", 1)
    headed_table(document, [("Intäkter och kostnader, tkr", "2025", "2026"), ("Bidrag från region och kommun", "21 400", "22 050"),
                            ("Entréer och butik", "2 900", "3 100"), ("Personal", "-16 200", "-16 800")])  # fmt: skip
    document.save(str(path))
    return path


# 5: who answers stands as a heading over the points
_HEALTH: list[tuple[str, list[tuple[str, list[str]]]]] = [
    ("Mål 1: Eleverna mår bra i skolan", [
        ("Skolsköterskorna", ["Hälsosamtal i årskurs 4 och 7", "Föräldrainformation om sömn och skärmtid",
                              "Kontroll av vaccinationer för nyanlända elever"]),
        ("Skolkuratorerna", ["Samtalsgrupper för elever i sorg", "Trivselenkät i årskurs 5 och 8",
                             "Öppen mottagning varje vecka på högstadieskolorna"])]),
    ("Mål 2: Stödet sätts in tidigt", [
        ("Specialpedagogerna", ["Screening i läsning och matematik i årskurs 2", "Checklista för extra anpassningar",
                                "Handledning av arbetslag en gång i månaden"]),
        ("Skolpsykologerna", ["Gemensam kö till utredning", "Konsultation till rektor inom två veckor"])]),
    ("Mål 3: Elevhälsan är likvärdig på alla skolor", [
        ("Elevhälsochefen", ["Gemensam årsplan för elevhälsomöten", "Ny resursfördelning efter elevantal och behov",
                             "Introduktion för nyanställda"])]),
]  # fmt: skip
_HEALTH_GROUPS: list[Group] = [
    (goal, [Row(title, unit) for unit, titles in owners for title in titles]) for goal, owners in _HEALTH
]


def _headings(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Enhetsplan 2026", 0)
    document.add_paragraph("Centrala elevhälsan")
    document.add_paragraph("Barn- och utbildningsnämnden, Hedforsa kommun")
    document.add_paragraph(
        "Under varje mål står vad respektive yrkesgrupp ansvarar för under året. Planen gås igenom på enhetens möten i april, augusti och december."
    )
    for goal, owners in _HEALTH:
        document.add_heading(goal, 1)
        for unit, titles in owners:
            document.add_heading(f"{unit} ansvarar för:", 2)
            for title in titles:
                document.add_paragraph(title, style="List Bullet")
    document.add_heading("Så följer vi upp", 1)
    document.add_paragraph(
        "Statistik ur journalsystemet redovisas i kvalitetsrapporten. Elevhälsochefen sammanställer."
    )
    document.save(str(path))
    return path


WORDS: list[Drawn] = [
    told("words", "socialnämndens mall med innehållsförteckning", "docx", _SOCIAL, _template),
    told("words", "grundskolenämndens punkter med ansvarig inom parentes", "docx", _SCHOOLS, _bracketed),
    told("words", "överförmyndarnämndens liggande tabell med målen som band", "docx", _GUARDIANS, _bands),
    told("words", "museets celler med ansvarig under titeln", "docx", _MUSEUM, _labelled),
    told("words", "elevhälsans plan med yrkesgrupper som rubriker", "docx", _HEALTH_GROUPS, _headings),
]
