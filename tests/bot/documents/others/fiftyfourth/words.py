# ruff: noqa: E501
"""Word: running text between the tables, a whole municipality's chapters with one board asked, bullets under goals."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import docx
from docx.shared import Pt

from tests.bot.documents.others.special import headed_table, turned

Row = tuple[str, str, str, str]
"""Title, units, collaboration and time."""


def _titled(title: str, under: str, foot: str) -> Any:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = foot
    document.add_heading(title, 0)
    document.add_paragraph(under)
    return document


def _contents(document: Any, lines: Sequence[tuple[str, int]]) -> None:
    document.add_paragraph().add_run("Innehåll").bold = True
    for text, page in lines:
        document.add_paragraph(f"{text}\t{page}")
    document.add_page_break()


# 6: equality, each goal with its reasons before the table and how it is followed after it
EQUALITY: list[tuple[str, str, list[Row], str]] = [
    ("Delmål 1: Makt och inflytande är jämnt fördelade",
     "Av nämndernas ordföranden är två av sju kvinnor. I medborgardialogerna 2025 var 62 procent av deltagarna män. "
     "Kommunen behöver nå fler, och den behöver nå dem på andra sätt än kvällsmöten i kommunhuset.", [
         ("Dialogcaféer på dagtid i tre bostadsområden", "Demokratienheten", "Familjecentralerna", "Oktober 2026"),
         ("Könsuppdelad talartid mäts i fullmäktige", "Kommunkansliet", "", "Juni 2026"),
         ("Utbildning för nomineringsgrupper inför nästa mandatperiod", "Kommunkansliet", "Partiernas gruppledare", "November 2026")],
     "Delmålet följs upp i demokratibokslutet."),
    ("Delmål 2: Ekonomin är jämställd",
     "Kvinnor i Brohammar tjänar i genomsnitt 86 procent av vad män gör. Deltidsarbete är vanligast inom vård och omsorg, "
     "och bland utrikes födda kvinnor står fler utanför arbetsmarknaden än bland utrikes födda män.", [
         ("Erbjuda heltid till alla som anställs inom vård och omsorg", "Vård- och omsorgsförvaltningen", "Kommunal", "Hela året"),
         ("Lönekartläggning med handlingsplan", "HR-avdelningen", "Fackliga organisationer", "September 2026"),
         ("Lika fördelning mellan kvinnor och män i arbetsmarknadsinsatser", "Arbetsmarknadsavdelningen", "Arbetsförmedlingen", "December 2026"),
         ("Könsfördelade nyckeltal i månadsuppföljningen", "Ekonomiavdelningen", "", "April 2026")],
     "HR-avdelningen redovisar lönerna i personalbokslutet."),
    ("Delmål 3: Flickor och pojkar har samma möjligheter",
     "Flickor mår sämre än pojkar enligt elevhälsoenkäten, och pojkar har lägre meritvärden. Skillnaderna har ökat sedan 2021.", [
         ("Normkritiskt material till förskolans bokhyllor", "Förskolan", "Huvudbiblioteket", "Maj 2026"),
         ("Pojkars läsning: pappor och farfäder läser högt", "Huvudbiblioteket", "Grundskolan", "November 2026"),
         ("Stressverkstad för elever i årskurs 8", "Elevhälsan", "Ungdomsmottagningen", "Oktober 2026"),
         ("Fördelning av halltider granskas efter kön", "Fritidsavdelningen", "Föreningsrådet", "Mars 2026")],
     "Elevhälsoenkäten görs i februari varje år."),
    ("Delmål 4: Mäns våld mot kvinnor upphör",
     "Under 2025 gjordes 211 anmälningar om våld i nära relation. Många som utsätts söker inte hjälp hos kommunen.", [
         ("Frågor om våld ställs rutinmässigt på alla mottagningar", "Individ- och familjeomsorgen", "Regionens vårdcentraler", "Juni 2026"),
         ("Två nya skyddade lägenheter", "Individ- och familjeomsorgen", "Brohammarshem", "September 2026"),
         ("Huskurage i allmännyttans trapphus", "Trygghetssamordningen", "Brohammarshem", "April 2026"),
         ("Utbildning om hedersrelaterat våld för skolpersonal", "Elevhälsan", "Länsstyrelsen", "December 2026")],
     "Delmålet följs upp tillsammans med länets övriga kommuner."),
]  # fmt: skip


def equality_plan(path: Path) -> Path:
    document = _titled("Handlingsplan för jämställdhet 2026", "Kommunstyrelsen, Brohammars kommun", "Dnr KS 2025/417")
    _contents(document, [("Inledning", 2), *((goal, 2 + number) for number, (goal, *_) in enumerate(EQUALITY, 1)),
                         ("Statistik", 7), ("Uppföljning", 7)])  # fmt: skip
    document.add_heading("Inledning", 1)
    document.add_paragraph("Handlingsplanen utgår från de nationella jämställdhetsmålen och från kommunens vision. Den ersätter "
                           "planen för 2023–2025 och gäller alla nämnder.")  # fmt: skip
    for goal, why, rows, after in EQUALITY:
        document.add_heading(goal, 1)
        document.add_paragraph(why)
        document.add_paragraph("Under 2026 gör vi följande:")
        headed_table(document, [("Vad ska göras?", "Ansvarig", "I samverkan med", "Klart"), *rows])
        document.add_paragraph(after)
    document.add_heading("Statistik", 1)
    headed_table(document, [("Område", "Kvinnor", "Män"), ("Sysselsättningsgrad, procent", "78", "84"),
                            ("Uttagna föräldradagar, procent", "69", "31"), ("Anställda i kommunen", "1 912", "604")])  # fmt: skip
    document.add_heading("Uppföljning", 1)
    document.add_paragraph("Planen följs upp i samband med årsredovisningen. Jämställdhetsstrategen samordnar arbetet.")
    document.save(str(path))
    return path


# 7: all boards' chapters, each with its table; the front says whose copy it is
ASKED: list[tuple[str, list[Row]]] = [
    ("Nämndmål 1: Kulturen finns nära där människor bor", [
        ("Bokbuss till Hult och Sjövik varannan vecka", "Biblioteksenheten", "Byalagen", "Start i mars"),
        ("Sommarscen på fyra badplatser", "Kulturenheten", "Studieförbunden", "Juni–augusti"),
        ("Konst i väntrum på vårdcentralerna", "Konsthallen", "Regionen", "November"),
        ("Kulturgaranti för årskurs 1–6", "Kulturskolan", "Barn- och utbildningsförvaltningen", "Augusti")]),
    ("Nämndmål 2: Föreningslivet är starkt och öppet", [
        ("Nya bidragsregler som premierar inkludering", "Fritidsenheten", "Föreningsrådet", "April"),
        ("Fritidskort till barn i hushåll med försörjningsstöd", "Fritidsenheten", "Socialförvaltningen", "Maj"),
        ("Utbildning av femton ungdomsledare", "Ungdomsenheten", "", "Oktober")]),
    ("Nämndmål 3: Anläggningarna används av fler", [
        ("Öppen simhall utan bokning på lördagar", "Badhuset", "", "Februari"),
        ("Elljusspåret vid Kvarnberget blir tillgängligt för rullstol", "Fritidsenheten", "Tekniska förvaltningen", "September"),
        ("Självservice på huvudbiblioteket mellan klockan 7 och 21", "Biblioteksenheten", "", "December")]),
]  # fmt: skip
_OTHERS: list[tuple[str, str, list[Row]]] = [
    ("Kommunstyrelsen", "Mål 1: Askersby har en stabil ekonomi", [
        ("Gemensam inköpskalender", "Upphandlingsenheten", "Alla förvaltningar", "Mars"),
        ("Översyn av lokalbeståndet", "Kommunledningskontoret", "", "Oktober"),
        ("Ny modell för internhyra", "Ekonomienheten", "Tekniska förvaltningen", "Juni")]),
    ("Barn- och utbildningsnämnden", "Mål 1: Varje elev lyckas", [
        ("Tidiga läsinsatser i förskoleklass", "Grundskolan", "", "Juni"),
        ("Samlat resursteam", "Elevhälsan", "Socialförvaltningen", "Augusti")]),
    ("Socialnämnden", "Mål 1: Stödet sätts in tidigt", [
        ("Familjebehandling på hemmaplan", "Öppenvården", "", "September"),
        ("Äldrelots på två vårdcentraler", "Äldreomsorgen", "Regionen", "April"),
        ("Öppna insatser utan biståndsbeslut", "Öppenvården", "", "Maj")]),
]  # fmt: skip


def whole_municipality(path: Path) -> Path:
    document = _titled(
        "Mål och verksamhetsplan 2026", "Askersby kommun", "Askersby kommun, mål och verksamhetsplan 2026"
    )
    document.add_paragraph("Exemplar för kultur- och fritidsnämnden. Det är bara kultur- och fritidsnämndens kapitel (kapitel 5) som "
                           "ska följas upp här. Övriga nämnders kapitel är med för sammanhangets skull.")  # fmt: skip
    _contents(document, [("1 Kommunens vision", 2), ("2 Kommunstyrelsen", 3), ("3 Barn- och utbildningsnämnden", 4),
                         ("4 Socialnämnden", 5), ("5 Kultur- och fritidsnämnden", 6)])  # fmt: skip
    document.add_heading("1 Kommunens vision", 1)
    document.add_paragraph("År 2035 är Askersby en plats där man vill växa upp, arbeta och bli gammal.")
    heads = ("Aktivitet", "Ansvarig", "Samverkan", "Tid")
    for number, (board, goal, rows) in enumerate(_OTHERS, 2):
        document.add_heading(f"{number} {board}", 1)
        document.add_paragraph(f"{board} fastställde sina mål i oktober 2025.")
        document.add_heading(goal, 2)
        headed_table(document, [heads, *rows])
    document.add_heading("5 Kultur- och fritidsnämnden", 1)
    document.add_paragraph(
        "Nämnden ansvarar för bibliotek, kulturskola, konsthall, badhus, fritidsgårdar och stöd till föreningar."
    )
    for goal, rows in ASKED:
        document.add_heading(goal, 2)
        headed_table(document, [heads, *rows])
    document.save(str(path))
    return path


# 8: a unit's own plan with bullets under its goals; the unit answers where nobody else is named
KITCHEN: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("Mål 1: Gästerna är nöjda med maten", "I vårens enkät gav eleverna maten betyget 3,4 av 5.", [
        ("Matråd på varje skola två gånger per termin", "Skolkockarna"),
        ("Önskemeny en vecka per månad på äldreboendena", "Produktionsledaren"),
        ("Pedagogiska måltider: gemensam överenskommelse med rektorerna", "Enhetschefen"),
        ("Smakpanel inför nya rätter", "Kostekonomen")]),
    ("Mål 2: Matsvinnet är högst 25 gram per portion", "Svinnet mäts i köken två veckor i mars och två veckor i oktober.", [
        ("Tallrikssvinnvågar i de fem största matsalarna", "Produktionsledaren"),
        ("Beställning senast dagen före i hemtjänstens matlådor", "Kostenheten"),
        ("Veckans rest på menyn varje fredag", "Skolkockarna")]),
    ("Mål 3: Minst 40 procent av råvarorna är ekologiska eller närodlade", "Andelen var 34 procent förra året.", [
        ("Avtal med tre lokala odlare av rotfrukter", "Kostekonomen"),
        ("Byta till svenskt kött i alla storkök", "Kostenheten"),
        ("Säsongsmeny med fyra perioder", "Kostekonomen")]),
    ("Mål 4: Vi har en arbetsplats där man orkar hela vägen", "Sjukfrånvaron var 8,1 procent under 2025.", [
        ("Rotation mellan tunga och lätta moment", "Kostenheten"),
        ("Hjälpmedel för tunga lyft i Ekbackens kök", "Skyddsombuden"),
        ("Egna arbetskläder i rätt storlek till alla", "Kostenheten"),
        ("Utbildning i allergi och specialkost", "Kostekonomen")]),
]  # fmt: skip
_WHEN = ("april", "hela året", "september", "maj", "december")


def kitchen_plan(path: Path) -> Path:
    document = _titled("Enhetsplan 2026 – Kostenheten", "Servicenämnden, Granviks kommun", "Internt arbetsmaterial")
    document.add_paragraph(
        "Enheten lagar 6 200 portioner om dagen i 21 kök. Planen är framtagen på arbetsplatsträffar i november."
    )
    document.add_paragraph("Kostenheten ansvarar för aktiviteterna om ingen annan anges inom parentes.")
    for goal, text, points in KITCHEN:
        document.add_heading(goal, 2)
        document.add_paragraph(text)
        document.add_paragraph("Det här gör vi under året:")
        for number, (title, unit) in enumerate(points):
            owner = f" ({unit}, {_WHEN[number]})" if unit != "Kostenheten" else ""
            document.add_paragraph(f"{title}{owner}", style="List Bullet")
    document.add_heading("Så följer vi upp", 2)
    document.add_paragraph("Vi går igenom planen på arbetsplatsträffarna i maj, september och januari.")
    document.save(str(path))
    return path


# 9: a board's plan on its side with text around the tables, the goal's cell merged, volumes and risks beside
ENVIRONMENT: list[tuple[str, list[tuple[str, list[Row]]]]] = [
    ("Målområde Livsmiljö", [
        ("Vattnet i sjöar och åar mår bra", [
            ("Tillsyn av 120 enskilda avlopp i Tvåsjöområdet", "Vattenenheten", "Länsstyrelsen", "2026-02-01 – 2026-10-31"),
            ("Provtagning i sex vattendrag", "Vattenenheten", "Vattenrådet", "2026-04-01 – 2026-11-15"),
            ("Anlägga två våtmarker med LONA-bidrag", "Naturvårdsenheten", "Markägarna", "2026-05-01 – 2026-12-01")]),
        ("Luften och ljudnivån är hälsosam", [
            ("Luftmätning vid Järnvägsgatan", "Hälsoskyddsenheten", "", "2026-01-01 – 2026-12-31"),
            ("Bullerkartläggning vid tolv förskolor", "Hälsoskyddsenheten", "Barn- och utbildningsförvaltningen", "2026-03-01 – 2026-09-30"),
            ("Kampanj om rätt eldning i kamin", "Hälsoskyddsenheten", "Räddningstjänsten", "2026-10-01 – 2026-11-30")])]),
    ("Målområde Service", [
        ("Företagen är nöjda med vår myndighetsutövning", [
            ("Lotsmöten inför start av restaurang", "Livsmedelsenheten", "Näringslivsenheten", "2026-01-15 – 2026-12-15"),
            ("Klarspråk i de tio vanligaste besluten", "Kvalitetsenheten", "", "2026-02-01 – 2026-06-30"),
            ("Återkoppling med sms efter inspektion", "Livsmedelsenheten", "IT-enheten", "2026-09-01 – 2026-11-30")]),
        ("Bygglov handläggs digitalt från början till slut", [
            ("Införa automatisk kontroll av ansökans handlingar", "Bygglovsenheten", "IT-enheten", "2026-01-15 – 2026-05-31"),
            ("Skanna bygglovsarkivet 1960–1985", "Kvalitetsenheten", "Kommunarkivet", "2026-03-01 – 2026-12-31"),
            ("Filmade svar på vanliga frågor om attefallshus", "Bygglovsenheten", "Kommunikationsenheten", "2026-03-01 – 2026-04-30")])]),
    ("Målområde Medarbetare", [
        ("Vi är en arbetsplats där man utvecklas", [
            ("Auskultation mellan enheterna", "Kvalitetsenheten", "", "2026-09-01 – 2026-11-30"),
            ("Rutin för att möta hot vid tillsynsbesök", "Kvalitetsenheten", "Polisen", "2026-01-15 – 2026-03-31")])]),
]  # fmt: skip


def environment_plan(path: Path) -> Path:
    document = docx.Document()
    turned(document)
    document.sections[0].header.paragraphs[0].text = "Tvärå kommun | Miljö- och byggnadsnämnden"
    title = document.add_paragraph().add_run("Verksamhetsplan och budget 2026")
    title.bold, title.font.size = True, Pt(24)
    document.add_paragraph("Miljö- och byggnadsnämnden, Tvärå kommun")
    document.add_paragraph("Beslutad av nämnden 2025-12-10 § 132")
    document.add_heading("Nämndens uppdrag", 1)
    document.add_paragraph(
        "Nämnden fullgör kommunens uppgifter inom miljö- och hälsoskydd, livsmedel, naturvård och byggande."
    )
    document.add_heading("Volymer", 1)
    headed_table(document, [("Ärendeslag", "2024", "2025", "Prognos 2026"), ("Bygglov", "412", "371", "390"),
                            ("Livsmedelskontroller", "508", "530", "540"), ("Avloppsansökningar", "96", "88", "140")])  # fmt: skip
    document.add_heading("Mål och aktiviteter", 1)
    document.add_paragraph(
        "Fullmäktige har beslutat om tre målområden. Nämnden har formulerat mål inom vart och ett av dem."
    )
    for area, goals in ENVIRONMENT:
        document.add_heading(area, 2)
        document.add_paragraph(
            "Nämnden bidrar till målområdet genom nedanstående mål. Aktiviteterna ryms inom tilldelad ram."
        )
        table = headed_table(document, [("Nämndens mål", "Aktivitet", "Ansvarig enhet", "Samverkan", "Tidplan")])
        for goal, rows in goals:
            top = len(table.rows)
            for row in rows:
                for cell, text in zip(table.add_row().cells, ("", *row), strict=True):
                    cell.text = text
            table.cell(top, 0).merge(table.cell(len(table.rows) - 1, 0)).text = goal
        document.add_paragraph("Målen följs upp i delårsrapporten och i årsredovisningen.")
    document.add_heading("Risker", 1)
    headed_table(document, [("Risk", "Sannolikhet", "Konsekvens"), ("Svårt att rekrytera bygglovshandläggare", "3", "3"),
                            ("Taxan täcker inte kostnaderna", "2", "3")])  # fmt: skip
    document.save(str(path))
    return path
