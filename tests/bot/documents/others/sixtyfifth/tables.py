# ruff: noqa: E501
"""Word tables below headings of goals, in the column words of three houses."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import docx

from tests.bot.documents.others.sixtyfifth.surroundings import (
    Group,
    captioned,
    contents,
    edges,
    front,
    points,
    texts,
    wanted_of,
)
from tests.bot.documents.others.special import Drawn, expects, headed_table, in_each_format

# 1: a social board's plan with contents, indicators, budget and internal control round the tables
_SOCIAL: list[Group] = [
    ("Nämndmål 1 – Barn och unga får stöd i tid", [
        ("Öppen rådgivning för föräldrar två kvällar i veckan", "Familjecentralen", "Region Lindmark", "2027-03-01"),
        ("Gemensamma orosmöten med alla högstadieskolor", "Mottagningsenheten", "Utbildningsförvaltningen", "2027-09-30"),
        ("Utbilda alla handläggare i samtal med små barn", "Barn- och ungdomsenheten", "", "2027-11-15"),
        ("Införa drogtester på hemmaplan i stället för institution", "Ungdomsteamet", "Beroendemottagningen", "2027-06-30"),
        ("Rekrytera tolv nya kontaktfamiljer", "Familjehemsenheten", "", "2027-12-31")]),
    ("Nämndmål 2 – Fler klarar sin egen försörjning", [
        ("Digital ansökan för alla som söker på nytt", "Försörjningsenheten", "IT-avdelningen", "2027-05-31"),
        ("Hälsoundersökning före placering i arbetsträning", "Försörjningsenheten", "Vårdcentralen Lindvalla", "2027-10-31"),
        ("Jobbspår inom lokalvård för tjugo personer", "Arbetsmarknadsenheten", "Serviceförvaltningen", "2027-08-31"),
        ("Budgetrådgivning i bostadsområdet Ekliden", "Budget- och skuldrådgivningen", "Lindvallabostäder", "2027-04-30"),
        ("Kvartalsvis genomgång av ärenden äldre än tre år", "Försörjningsenheten", "", "2027-12-31")]),
    ("Nämndmål 3 – Brukare inom LSS bestämmer mer själva", [
        ("Boenderåd på samtliga gruppbostäder", "Bostad LSS", "", "2027-06-15"),
        ("Genomförandeplaner med bildstöd", "Daglig verksamhet", "Habiliteringen", "2027-10-01"),
        ("Prova-på-veckor hos lokala företag", "Daglig verksamhet", "Näringslivskontoret", "2027-09-15"),
        ("Översyn av ledsagning och kontaktpersoner", "LSS-handläggningen", "", "2027-12-01")]),
    ("Nämndmål 4 – Socialnämnden är en attraktiv arbetsgivare", [
        ("Mentor till varje nyanställd socialsekreterare", "Förvaltningsledningen", "HR-avdelningen", "2027-02-28"),
        ("Schema med återhämtning på alla boenden", "Bemanningsenheten", "De fackliga organisationerna", "2027-09-01"),
        ("Studentmedarbetare under terminerna", "Mottagningsenheten", "Högskolan", "2027-08-20"),
        ("Handledning i grupp inom hela LSS", "Bostad LSS, Daglig verksamhet", "", "2027-12-31")]),
]  # fmt: skip
_SOCIAL_ABOUT = (
    ("Orosanmälningar som rör barn har ökat med nio procent på två år. Nämnden vill möta familjerna innan problemen "
     "har vuxit.",
     (("Indikator", "Utfall 2025", "Mål 2027"),
      ("Andel utredningar klara inom fyra månader", "78 %", "90 %"),
      ("Antal barn placerade utanför hemmet", "64", "Högst 58"))),
    ("Antalet hushåll med ekonomiskt bistånd är högre än i jämförbara kommuner, särskilt bland unga vuxna.",
     (("Indikator", "Utfall 2025", "Mål 2027"),
      ("Antal hushåll med ekonomiskt bistånd", "512", "470"))),
    ("Målet bygger på den brukarundersökning som görs varje höst.",
     (("Indikator", "Utfall 2025", "Mål 2027"),
      ("Andel som får bestämma om det som är viktigt hemma", "74 %", "82 %"))),
    ("Personalomsättningen bland socialsekreterare var 19 procent förra året.",
     (("Indikator", "Utfall 2025", "Mål 2027"),
      ("Sjukfrånvaro", "8,1 %", "6,9 %"),
      ("Hållbart medarbetarengagemang", "77", "80"))),
)  # fmt: skip


def _social(path: Path) -> Path:
    document = docx.Document()
    edges(document, "Lindvalla kommun, socialnämnden", "Verksamhetsplan 2027")
    front(document, ("Verksamhetsplan 2027", "Socialnämnden, Lindvalla kommun",
                     "Antagen av socialnämnden 2026-11-18 § 112", "Diarienummer SN 2026/214"))  # fmt: skip
    document.add_paragraph("Innehåll").runs[0].bold = True
    goals = [(2, f"3.{number} {goal}", number + 4) for number, (goal, _) in enumerate(_SOCIAL, 1)]
    contents(document, [(1, "1 Inledning", 3), (1, "2 Nämndens ansvar", 3), (1, "3 Mål och aktiviteter", 4), *goals,
                        (1, "4 Ekonomi", 9), (1, "5 Intern kontroll", 9), (1, "6 Uppföljning", 10)])  # fmt: skip
    document.add_heading("1 Inledning", 1)
    texts(document, "Verksamhetsplanen beskriver hur socialnämnden ska bidra till fullmäktiges mål under 2027. Planen "
          "har tagits fram av förvaltningen i dialog med presidiet och de fackliga organisationerna.")  # fmt: skip
    document.add_heading("2 Nämndens ansvar", 1)
    texts(document, "Socialnämnden ansvarar för:")
    points(document, "individ- och familjeomsorg", "stöd och service till personer med funktionsnedsättning",
           "kommunens arbetsmarknadsinsatser", "tillstånd enligt alkohollagen")  # fmt: skip
    document.add_heading("3 Mål och aktiviteter", 1)
    texts(document, "Under varje mål redovisas först indikatorerna och sedan årets aktiviteter.")
    for number, ((goal, rows), (about, indicators)) in enumerate(zip(_SOCIAL, _SOCIAL_ABOUT, strict=True), 1):
        document.add_heading(f"3.{number} {goal}", 2)
        texts(document, about)
        captioned(document, f"Tabell {number * 2 - 1}. Indikatorer", indicators)
        captioned(document, f"Tabell {number * 2}. Aktiviteter",
                  [("Aktivitet", "Ansvarig enhet", "Samverkan", "Klart"), *rows])  # fmt: skip
    document.add_heading("4 Ekonomi", 1)
    texts(document, "Nämndens budgetram ökar med 2,4 procent jämfört med föregående år.")
    headed_table(document, [("Verksamhet, tkr", "Budget 2026", "Budget 2027"), ("Individ- och familjeomsorg", "148 200", "151 900"),
                            ("Stöd enligt LSS", "171 450", "175 300"), ("Arbetsmarknadsinsatser", "18 700", "19 100"),
                            ("Summa", "338 350", "346 300")])  # fmt: skip
    document.add_heading("5 Intern kontroll", 1)
    headed_table(document, [("Risk", "Kontrollmoment", "Kontrollansvarig", "Rapport till nämnden"),
                            ("Felaktiga utbetalningar", "Stickprov av tjugo beslut per tertial", "Ekonomicontroller", "Oktober"),
                            ("Obehörig läsning i journal", "Loggranskning varje månad", "Systemförvaltare", "December")])  # fmt: skip
    document.add_heading("6 Uppföljning", 1)
    texts(document, "Planen följs upp efter april, i delårsrapporten per den 31 augusti och i årsredovisningen.")
    document.save(str(path))
    return path


# 2: a school board's plan in everyday words, without collaboration, below two levels of headings
_SCHOOL: list[tuple[str, str, list[Group]]] = [
    ("Fullmäktiges mål 1: Alla elever når så långt som möjligt",
     "Meritvärdet i årskurs 9 var 221 våren 2026. Skillnaden mellan skolorna är stor och har ökat.", [
         ("Nämndens mål: Fler elever blir behöriga till gymnasiet", [
             ("Lovskola i matematik på alla tre högstadieskolorna", "Grundskolan", "Juni och augusti", "Fler elever med betyg i matematik"),
             ("Tvålärarsystem i svenska i årskurs 7", "Grundskolan", "Från januari", "Eleverna får mer hjälp på lektionen"),
             ("Kartlägg läsförmågan i årskurs 1, 4 och 7", "Centrala elevhälsan", "Vecka 6 och 38", "Alla elever är kartlagda"),
             ("Studiehandledning på modersmål via länk", "Språkcentrum", "Mars", "Fler språk kan erbjudas"),
             ("Läxcafé på biblioteket i Hedåsa", "Skolbiblioteken", "Hela året", "Minst trettio elever i veckan")]),
         ("Nämndens mål: Förskolan ger barnen ett rikt språk", [
             ("Språkpaket att låna hem till familjerna", "Förskolan", "April", "Alla avdelningar lånar ut paket"),
             ("Utbildning i tecken som stöd", "Förskolan, Centrala elevhälsan", "Augusti", "Två medarbetare per förskola"),
             ("Minska barngrupperna för ettåringar", "Förskolan", "September", "Högst tolv barn i gruppen"),
             ("Öppen förskola i Västermalm", "Familjeenheten", "Oktober", "Femton familjer per tillfälle")])]),
    ("Fullmäktiges mål 2: Barn och unga mår bra",
     "Enkäten till eleverna visar att tryggheten ökar på låg- och mellanstadiet men minskar på högstadiet.", [
         ("Nämndens mål: Frånvaron i skolan minskar", [
             ("Rutin för frånvaro från första dagen", "Grundskolan", "Februari", "Samma rutin på alla skolor"),
             ("Hembesök av närvaroteamet inom två veckor", "Centrala elevhälsan", "Från mars", "Fler elever kommer tillbaka"),
             ("Skolskjutsar anpassas till senare skolstart", "Kvalitets- och utvecklingsstaben", "Augusti", "Färre sena ankomster"),
             ("Föräldrastöd vid problematisk skolfrånvaro", "Familjeenheten", "Höstterminen", "Två kurser är genomförda")]),
         ("Nämndens mål: Eleverna är trygga hela skoldagen", [
             ("Rastvärdar med gula västar på varje skolgård", "Fritidshemmen", "Januari", "Elevenkäten i november"),
             ("Trygghetsvandring med elevråden", "Grundskolan", "Maj", "Åtgärdslista finns på varje skola"),
             ("Skolmaten serveras i tre lugna omgångar", "Måltidsenheten", "Augusti", "Lägre ljudnivå i matsalen")])]),
]  # fmt: skip


def _school(path: Path) -> Path:
    document = docx.Document()
    edges(document, "Barn- och utbildningsnämndens verksamhetsplan", "Hedåsa kommun")
    front(document, ("Verksamhetsplan för barn- och utbildningsnämnden 2027", "Hedåsa kommun",
                     "Beslutad 2026-12-09", "Gäller 2027-01-01–2027-12-31"))  # fmt: skip
    document.add_heading("Så läser du planen", 1)
    texts(document, "Kommunfullmäktige har antagit mål för hela kommunen. Nämnden har brutit ner dem till egna mål, och "
          "förvaltningen har bestämt vad som ska göras. Varje skola har dessutom en egen arbetsplan.")  # fmt: skip
    document.add_heading("Verksamheten i siffror", 1)
    headed_table(document, [("", "2024", "2025", "2026"), ("Barn i förskolan", "731", "702", "688"),
                            ("Elever i grundskolan", "1 904", "1 921", "1 897"), ("Årsarbetare", "512", "507", "501")])  # fmt: skip
    for above, about, groups in _SCHOOL:
        document.add_heading(above, 1)
        texts(document, about)
        for goal, rows in groups:
            document.add_heading(goal, 2)
            headed_table(document, [("Det här gör vi", "Vem ansvarar", "När", "Så ser vi resultatet"), *rows])
            document.add_paragraph()
    document.add_heading("Budget", 1)
    texts(document, "Nämndens budget för 2027 är 486,2 miljoner kronor.")
    headed_table(document, [("Belopp i mkr", "2026", "2027"), ("Förskola", "104,1", "105,0"),
                            ("Grundskola och fritidshem", "291,6", "297,8"), ("Gemensamt", "82,0", "83,4")])  # fmt: skip
    document.add_heading("Så följer vi upp", 1)
    points(document, "Månadsuppföljning av ekonomin till nämnden", "Lägesbild av aktiviteterna i maj och september",
           "Kvalitetsrapport i november")  # fmt: skip
    document.save(str(path))
    return path


# 3: a region's plan with numbers and kinds in the tables
_CARE: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Mål 1: Patienten får vård i rätt tid", [
        ("Produktionsplanering på alla kirurgiska mottagningar", "Projekt", "Område Kirurgi", "Ekonomistaben", "Q3"),
        ("Sms-påminnelse före varje besök", "Projekt", "Område Digitalisering", "Primärvården", "Q2"),
        ("Kvällsöppet på röntgen i Norrstad", "Aktivitet", "Område Diagnostik", "", "Q1"),
        ("Gemensam väntelista för gråstarr", "Aktivitet", "Område Kirurgi", "Region Västersund", "Q4"),
        ("Möjligheten att flytta dagkirurgi till Alnäs", "Förstudie", "Planeringsstaben", "Område Kirurgi", "Q4")]),
    ("Mål 2: Primärvården är navet i den nära vården", [
        ("Fast läkarkontakt till alla över 75 år", "Aktivitet", "Primärvården", "Kommunerna i länet", "Q2"),
        ("Mobila team i samtliga kommuner", "Projekt", "Primärvården", "Kommunerna i länet", "Q4"),
        ("Hälsosamtal vid 50 års ålder", "Aktivitet", "Primärvården", "", "Q3"),
        ("Hemmonitorering vid hjärtsvikt", "Projekt", "Område Medicin", "Primärvården", "Q3"),
        ("Gemensam rehabilitering efter stroke", "Förstudie", "Område Rehabilitering", "Kommunerna i länet", "Q4")]),
    ("Mål 3: Psykisk ohälsa bland unga minskar", [
        ("En väg in för barn och unga", "Projekt", "Område Psykiatri", "Elevhälsan", "Q2"),
        ("Utbildning i suicidprevention på vårdcentralerna", "Aktivitet", "Område Psykiatri", "Primärvården", "Q4"),
        ("Ungdomsmottagning på nätet alla vardagar", "Aktivitet", "Primärvården", "", "Q1"),
        ("Dagvård vid ätstörningar", "Förstudie", "Område Psykiatri", "Område Medicin", "Q3")]),
    ("Mål 4: Medarbetarna stannar och utvecklas", [
        ("Egen bemanningspool för sjuksköterskor", "Projekt", "HR-staben", "Samtliga områden", "Q2"),
        ("Karriärsteg för undersköterskor", "Aktivitet", "HR-staben", "", "Q3"),
        ("Introduktionsår för nya sjuksköterskor", "Aktivitet", "Område Medicin", "HR-staben", "Q3"),
        ("Talstyrd journal på akutmottagningen", "Projekt", "Område Digitalisering", "Område Akut", "Q4")]),
]  # fmt: skip
_CARE_INDICATORS = (
    ("Andel patienter som väntat högst 90 dagar på operation ska vara minst 80 procent", "Medelväntetid på akuten högst fyra timmar"),
    ("Andel listade med fast läkarkontakt ska öka till 70 procent",),
    ("Väntetid till första besök högst 30 dagar", "Antal unga som vårdas i heldygnsvård ska minska"),
    ("Kostnad för hyrpersonal högst 3 procent av personalkostnaden",),
)  # fmt: skip


def _care(path: Path) -> Path:
    document = docx.Document()
    edges(document, "Region Norrmark", "Hälso- och sjukvårdsnämnden, verksamhetsplan 2026")
    front(document, ("Verksamhetsplan 2026", "Hälso- och sjukvårdsnämnden, Region Norrmark", "Version 1.0",
                     "Beslutsdatum 2025-12-02", "Dokumentägare: Hälso- och sjukvårdsdirektören"))  # fmt: skip
    document.add_heading("Sammanfattning", 1)
    texts(document, "Nämnden prioriterar kortare köer, en stark primärvård, ungas psykiska hälsa och en stabil bemanning. "
          "Resultatet 2025 blev ett underskott om 112 miljoner kronor, och åtgärdsplanen för ekonomin fortsätter.")  # fmt: skip
    document.add_heading("Mål och insatser", 1)
    texts(document, "Insatserna är av tre slag: projekt med egen projektplan, aktiviteter i linjen och förstudier.")
    for number, ((goal, rows), indicators) in enumerate(zip(_CARE, _CARE_INDICATORS, strict=True), 1):
        document.add_heading(goal, 2)
        texts(document, "Indikatorer:")
        points(document, *indicators)
        headed_table(document, [
            ("Nr", "Insats", "Typ", "Huvudansvarig", "Medverkar", "Klar"),
            *((f"{number}.{at}", *row) for at, row in enumerate(rows, 1))])  # fmt: skip
        document.add_paragraph()
    document.add_heading("Ekonomiska ramar", 1)
    headed_table(document, [("Mkr", "Budget 2025", "Budget 2026"), ("Regionbidrag", "4 318", "4 461"),
                            ("Patientavgifter", "92", "95"), ("Nettokostnad", "-4 430", "-4 461")])  # fmt: skip
    document.add_heading("Uppföljning och rapportering", 1)
    texts(
        document,
        "Insatserna rapporteras till nämnden i samband med delårsrapport 1, delårsrapport 2 och årsredovisning.",
    )
    document.save(str(path))
    return path


_LETTERS = {"Projekt": "P", "Aktivitet": "A", "Förstudie": "F"}
_each = partial(in_each_format, "sixtyfifth_tables")

TABLES: list[Drawn] = [
    *_each("socialnämndens tabeller bland indikatorer och budget", wanted_of(_SOCIAL), {"docx": _social},
           activities="18", year="2027"),
    *_each("skolnämndens tabeller med vardagliga rubriker", wanted_of([
        (goal, [(title, unit, "", time) for title, unit, time, _ in rows]) for _, _, groups in _SCHOOL for goal, rows in groups]),
           {"docx": _school}, activities="16", year="2027"),
    *_each("regionens tabeller med nummer och typ", [
        each for goal, rows in _CARE for each in expects(goal, [
            (title, _LETTERS[kind], unit, others) for title, kind, unit, others, _ in rows], "*")],
           {"docx": _care}, activities="18", year="2026"),
]  # fmt: skip
