# ruff: noqa: E501
"""Word lists where each point tells who answers for it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import docx
from docx.shared import Cm

from tests.bot.documents.others.sixtyfifth.surroundings import (
    Group,
    contents,
    edges,
    front,
    points,
    texts,
    wanted_of,
)
from tests.bot.documents.others.special import Drawn, headed_table, in_each_format

# 4: points with the owner in a sentence after, below "Aktiviteter", after the indicators' points
_LEISURE: list[Group] = [
    ("Mål 1: Kulturen når fler", [
        ("Öppna meröppet bibliotek i Norrviken", "Biblioteksenheten", "", "april"),
        ("Ta fram en kulturbuss för de mindre orterna", "Kulturenheten", "Byalagen", "augusti"),
        ("Visa film på originalspråk en gång i månaden", "Kulturenheten", "Folkets Hus", "löpande"),
        ("Låna ut instrument till familjer med låg inkomst", "Kulturskolan", "Socialförvaltningen", "september")]),
    ("Mål 2: Barn och unga rör sig mer", [
        ("Simskola för alla sexåringar", "Badhuset", "Förskolorna", "december"),
        ("Spontanidrott på skolgårdarna efter skoltid", "Fritidsenheten", "Föreningarna", "maj"),
        ("Fritidsbank i gamla brandstationen", "Fritidsenheten", "Svenska kyrkan", "oktober"),
        ("Flickor i egen regi på ungdomsgården", "Ungdomsenheten", "", "juni")]),
    ("Mål 3: Föreningslivet är starkt", [
        ("Skriva om reglerna för föreningsbidrag", "Fritidsenheten", "Föreningsrådet", "mars"),
        ("Digital bokning av alla lokaler", "Anläggningsenheten", "IT-enheten", "november"),
        ("Ledarutbildning på två kvällar", "Fritidsenheten", "RF-SISU", "februari"),
        ("Stödja nya föreningar under deras första år", "Fritidsenheten", "", "löpande")]),
    ("Mål 4: Anläggningarna är hållbara", [
        ("Byta till ledbelysning i elljusspåren", "Anläggningsenheten", "", "oktober"),
        ("Återbruka granulat från Sjövallen", "Anläggningsenheten", "Tekniska förvaltningen", "juni"),
        ("Sänka vattentemperaturen i stora bassängen", "Badhuset", "", "januari"),
        ("Solceller på ishallens tak", "Anläggningsenheten", "Sjövalla Energi AB", "december")]),
]  # fmt: skip
_LEISURE_INDICATORS = (
    (
        "Antal besök på biblioteken, mål 185 000 (2025: 171 400)",
        "Andel av barnen som går i kulturskolan, mål 24 procent (2025: 21 procent)",
    ),
    ("Andel simkunniga i årskurs 6, mål 98 procent (2025: 94 procent)",),
    ("Antal bidragsberättigade föreningar, mål 112 (2025: 109)",),
    ("Köpt energi per kvadratmeter, mål 187 kWh (2025: 201 kWh)",),
)


def _leisure(path: Path) -> Path:
    document = docx.Document()
    edges(document, "Sjövalla kommun", "Kultur- och fritidsnämnden")
    front(
        document, ("Verksamhetsplan 2026", "Kultur- och fritidsnämnden, Sjövalla kommun", "Fastställd 2025-12-10 § 87")
    )
    document.add_paragraph("Innehållsförteckning").runs[0].bold = True
    contents(document, [(1, "Inledning", 3), (1, "Nämndens mål", 3),
                        *((2, goal, at + 3) for at, (goal, _) in enumerate(_LEISURE)),
                        (1, "Budget", 7), (1, "Uppföljning", 8)])  # fmt: skip
    document.add_heading("Inledning", 1)
    texts(document, "Nämnden ska ge alla i Sjövalla möjlighet till en meningsfull fritid. Under 2026 ligger tyngdpunkten på "
          "barn och unga samt på de mindre orterna.")  # fmt: skip
    document.add_heading("Nämndens mål", 1)
    for (goal, rows), indicators in zip(_LEISURE, _LEISURE_INDICATORS, strict=True):
        document.add_heading(goal, 2)
        document.add_heading("Indikatorer", 3)
        points(document, *indicators)
        document.add_heading("Aktiviteter", 3)
        for title, unit, others, time in rows:
            with_others = f" Samverkan: {others}." if others else ""
            points(document, f"{title}. Ansvarig: {unit}.{with_others} Klart: {time}.")
    document.add_heading("Budget", 1)
    headed_table(document, [("Verksamhet", "Budget 2026 (tkr)"), ("Bibliotek", "21 300"), ("Kulturskola och kultur", "17 850"),
                            ("Fritid och ungdom", "19 400"), ("Anläggningar", "38 700")])  # fmt: skip
    document.add_heading("Uppföljning", 1)
    texts(document, "Nämnden följer upp målen i delårsrapporten efter augusti och i verksamhetsberättelsen. Aktiviteterna "
          "stäms av i förvaltningens ledningsgrupp varje månad.")  # fmt: skip
    document.save(str(path))
    return path


# 5: numbered titles in bold, each with its description and a line of facts below
_OFFICE: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Mål 1: Invånarna får enkel och snabb service", [
        ("Nytt kontaktcenter i kommunhuset", "Telefonväxel, reception och konsumentvägledning samlas på ett ställe.", "Kommunikationsavdelningen", "Samtliga förvaltningar", "September 2027"),
        ("Tjugo e-tjänster med säker inloggning", "De blanketter som används mest görs om först.", "Digitaliseringsavdelningen", "", "December 2027"),
        ("Klarspråk i alla beslutsmallar", "Mallarna skrivs om och prövas av invånare innan de tas i bruk.", "Kansliavdelningen", "Kommunikationsavdelningen", "Maj 2027"),
        ("Öppettider anpassade till pendlare", "Kvällsöppet prövas en dag i veckan under hösten.", "Kommunikationsavdelningen", "", "November 2027")]),
    ("Mål 2: Näringslivet växer i hela kommunen", [
        ("Företagslots med en kontakt genom hela ärendet", "Lotsen följer företaget från första frågan till sista tillståndet.", "Näringslivsavdelningen", "Samhällsbyggnadsförvaltningen", "Mars 2027"),
        ("Branschträffar i Torsbäck och Ulvsjö", "Träffarna hålls växelvis på de två orterna.", "Näringslivsavdelningen", "Företagarna", "Löpande"),
        ("Planberedskap för industrimark vid väg 26", "Minst åtta hektar ska kunna erbjudas inom två år.", "Mark- och exploateringsavdelningen", "Trafikverket", "Oktober 2027"),
        ("Upphandlingsdialog med små företag", "Inför varje större upphandling bjuds lokala företag in till samtal.", "Ekonomiavdelningen", "", "Löpande")]),
    ("Mål 3: Torsbäck är en arbetsgivare att vara stolt över", [
        ("Chefsprogram i tre steg", "Programmet omfattar nya, erfarna och blivande chefer.", "HR-avdelningen", "Region Bergmark", "Augusti 2027"),
        ("Heltid som norm i alla yrkesgrupper", "Den nya överenskommelsen införs förvaltning för förvaltning.", "HR-avdelningen", "De fackliga organisationerna", "December 2027"),
        ("Friskvård på arbetstid för skiftarbetare", "Försöket pågår i sex månader och utvärderas därefter.", "HR-avdelningen", "", "Juni 2027")]),
    ("Mål 4: Kommunen är förberedd för kris och höjd beredskap", [
        ("Trygghetspunkter på fyra orter", "Lokalerna får reservkraft, vatten och utrustning för radiokommunikation.", "Säkerhetsavdelningen", "Frivilliga resursgruppen", "Oktober 2027"),
        ("Krisledningsnämnden övar elavbrott", "Övningen genomförs under en heldag med motspel.", "Säkerhetsavdelningen", "Länsstyrelsen", "April 2027"),
        ("Lager av livsmedel för tre dygn", "Lagret byggs upp i de fyra största köken.", "Serviceavdelningen", "Säkerhetsavdelningen", "November 2027"),
        ("Reservrutiner för lön och fakturor", "Rutinerna ska kunna användas en månad utan IT-stöd.", "Ekonomiavdelningen, HR-avdelningen", "", "September 2027")]),
]  # fmt: skip


def _office(path: Path) -> Path:
    document = docx.Document()
    edges(document, "Kommunledningskontoret", "Verksamhetsplan 2027")
    front(
        document,
        ("Verksamhetsplan 2027", "Kommunstyrelsen, Torsbäcks kommun", "Antagen av kommunstyrelsen 2026-12-15 § 203"),
    )
    document.add_heading("Bakgrund", 1)
    texts(document, "Kommunstyrelsen leder och samordnar kommunens angelägenheter. Verksamhetsplanen utgår från mål och "
          "budget 2027–2029, som fullmäktige antog i november.")  # fmt: skip
    document.add_heading("Organisation", 1)
    texts(document, "Kommunledningskontoret har 94 medarbetare fördelade på nio avdelningar under kommundirektören.")
    document.add_heading("Mål och aktiviteter", 1)
    for goal, rows in _OFFICE:
        document.add_heading(goal, 2)
        for title, about, unit, others, time in rows:
            document.add_paragraph(style="List Number").add_run(title).bold = True
            document.add_paragraph(about).paragraph_format.left_indent = Cm(0.9)
            with_others = f" Samverkan: {others}." if others else ""
            line = document.add_paragraph()
            line.paragraph_format.left_indent = Cm(0.9)
            line.add_run(f"Ansvarig: {unit}.{with_others} Klart: {time}.").italic = True
    document.add_heading("Nyckeltal", 1)
    headed_table(document, [("Nyckeltal", "2024", "2025", "Mål 2027"), ("Andel som får svar på e-post inom en dag", "82 %", "85 %", "92 %"),
                            ("Nöjd kund-index, företagsklimat", "70", "72", "76"), ("Sjukfrånvaro", "6,8 %", "6,5 %", "5,9 %")])  # fmt: skip
    document.add_heading("Ekonomi", 1)
    texts(
        document,
        "Kommunstyrelsens budget är 118,4 miljoner kronor, varav 6 miljoner kronor till förfogande för oförutsett.",
    )
    document.add_heading("Uppföljning", 1)
    texts(document, "Uppföljning lämnas till kommunstyrelsen tre gånger om året.")
    document.save(str(path))
    return path


_each = partial(in_each_format, "sixtyfifth_points")

POINTS: list[Drawn] = [
    *_each("punkter med ansvarig i meningen efter", wanted_of(_LEISURE), {"docx": _leisure}, activities="16", year="2026"),
    *_each("numrerade titlar med beskrivning och rad med uppgifter", wanted_of([
        (goal, [(title, unit, others, time) for title, _, unit, others, time in rows]) for goal, rows in _OFFICE]),
           {"docx": _office}, activities="15", year="2027"),
]  # fmt: skip
