# ruff: noqa: E501
"""Plain text: a survey tool's export in the order of the answers, a list saved as csv by Excel, a mail with a mail in it."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from tests.bot.documents.others.sixtysecond.told import Group, told

# 1: one answer a row, the questions as heads, the goals as they happened to come
_ANSWERS: list[Group] = [
    ("Fler i egen försörjning", [
        ("Jobbcoach på plats i Kvarnbo centrum", "A", "Jobbcenter", "Arbetsförmedlingen", "2027-12-31"),
        ("Snabbspår för undersköterskor", "P", "Vuxenutbildningen", "Omsorgsförvaltningen", "2027-06-11"),
        ("Feriejobb även på höstlovet", "A", "Jobbcenter", "Lokala företag", "2027-11-05"),
        ("Kartläggning av ungas vägar efter gymnasiet", "F", "Kommunala aktivitetsansvaret", "Gymnasiet", "2027-04-30"),
        ("Körkortslån till deltagare", "F", "Försörjningsenheten", "", "2027-10-01"),
        ("Arbetsträning i återbruket", "P", "Arbetsverkstaden", "Avfallsbolaget", "2027-08-31")]),
    ("Utbildning som leder till jobb", [
        ("Distanskurs i svenska på kvällstid", "P", "Vuxenutbildningen", "Biblioteket", "2027-09-01"),
        ("Branschråd med verkstadsföretagen", "A", "Vuxenutbildningen", "Företagarna", "2027-05-20"),
        ("Validering av utländska betyg; stöd i ansökan", "A", "Studievägledningen", "UHR", "2027-12-01"),
        ("Lärlingsplatser inom måltid", "P", "Vuxenutbildningen", "Måltidsenheten", "2027-08-20"),
        ("Prova på-vecka inför yrkesval", "A", "Studievägledningen", "Gymnasiet", "2027-03-12")]),
    ("Nya invånare kommer in i samhället", [
        ("Språkcafé på fyra orter", "A", "Integrationsteamet", "Svenska kyrkan, Röda Korset", "2027-12-15"),
        ("Mentorer från föreningslivet", "P", "Integrationsteamet", "Föreningsrådet", "2027-10-29"),
        ("Samhällsorientering för föräldralediga", "P", "Integrationsteamet", "Öppna förskolan", "2027-09-15"),
        ("Boskola före första kontraktet", "A", "Försörjningsenheten", "Kvarnbo Bostäder", "2027-05-31"),
        ("Tolkutbildning för egen personal", "F", "", "", "2027-11-30")]),
]  # fmt: skip
_CAME = (6, 0, 11, 1, 7, 12, 2, 13, 8, 3, 9, 4, 14, 15, 5, 10)
_QUESTIONS = (
    "Svars-ID", "Inskickat", "Språk", "1. Vilken nämnd gäller det?", "2. Vilket av nämndens mål bidrar ni till?",
    "3. Vilken aktivitet ska in i verksamhetsplan 2027? (kort rubrik)", "4. Är det projekt, aktivitet eller förstudie?",
    "5. Vilken enhet är ansvarig?", "6. Vilka samverkar ni med?", "7. När ska det vara klart?", "8. Övrigt ni vill säga",
)  # fmt: skip
_WORDS = {"P": "Projekt", "A": "Aktivitet", "F": "Förstudie"}
_OTHER = {1: "Vi har sökt statsbidrag.", 4: "Beror på vad juristen säger", 8: "Görs redan i liten skala;\nbehöver bli känt",
          15: "Ingen enhet har sagt ja än."}  # fmt: skip


def _survey(path: Path) -> Path:
    flat = [(goal, row) for goal, rows in _ANSWERS for row in rows]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
        writer.writerow(_QUESTIONS)
        for place, index in enumerate(_CAME):
            goal, (title, kind, unit, others, end) = flat[index]
            when = f"2026-11-{9 + place // 2:02d} {8 + place % 7:02d}:{(place * 17) % 60:02d}"
            board = "Arbetsmarknadsnämnden, Kvarnbo kommun"
            writer.writerow(
                [
                    str(48210 + place * 3),
                    when,
                    "sv",
                    board,
                    goal,
                    title,
                    _WORDS[kind],
                    unit,
                    others,
                    end,
                    _OTHER.get(index, ""),
                ]
            )
    return path


# 2: as Excel saves a list in this country: Windows' letters, empty cells to the end, sums, the goal alone on a row
_SAVED: list[Group] = [
    ("Inriktningsmål 1 Rent vatten till alla", [
        ("Byta råvattenpump i Hagby", "", "Vattenverken", "", "mar-27"),
        ("Skyddsområde för Mörttjärnstäkten", "", "Utvecklingsavdelningen", "Länsstyrelsen", "dec-27"),
        ("Fjärravlästa mätare etapp 2", "", "Ledningsnätet", "Kundtjänst", "okt-27"),
        ("Provtagning av PFAS i åtta brunnar", "", "Vattenverken", "Miljökontoren", "jun-27")]),
    ("Inriktningsmål 2 Mindre tillskottsvatten", [
        ("Rökprov i Norrby och Åsen", "", "Ledningsnätet", "", "sep-27"),
        ("Brev till fastigheter med felkopplade stuprör", "", "Kundtjänst", "Ledningsnätet", "maj-27"),
        ("Relining av stamledning under järnvägen", "", "Ledningsnätet", "Trafikverket", "nov-27")]),
    ("Inriktningsmål 3 Avfall blir resurs", [
        ("Fyrfackskärl till hushållen i Hagby", "", "Insamlingen", "Hyresvärdarna", "okt-27"),
        ("Textilinsamling på alla återvinningscentraler", "", "Återvinningscentralerna", "Myrorna", "apr-27"),
        ("Öppet obemannat kvällar och söndagar", "", "Återvinningscentralerna", "", "aug-27"),
        ("Matavfall från storkök till biogas", "", "Utvecklingsavdelningen", "Gasbolaget", "dec-27")]),
    ("Inriktningsmål 4 Nöjda kunder", [
        ("Sms vid avbrott och utebliven hämtning", "", "Kundtjänst", "Insamlingen", "maj-27"),
        ("Mina sidor får en ny inloggning", "", "Kundtjänst", "Värmlunda kommuns it", "sep-27"),
        ("Studiebesök för alla femteklasser", "", "Utvecklingsavdelningen", "Skolorna", "löpande"),
        ("Ny avfallstaxa med enklare regler", "", "Ekonomi", "Insamlingen", "nov-27")]),
]  # fmt: skip
_TKR = ((850, 300, 4200, 96), (120, 15, 6800), (5100, 60, 240, 75), (90, 180, 20, 0))


def _thousands(amount: int) -> str:
    return f"{amount:,}".replace(",", "\u00a0")


def _saved(path: Path) -> Path:
    width = 9
    lines: list[Sequence[str]] = [
        ("Handlingsplan 2027",), ("Direktionen, Kommunalförbundet Hagby Vatten och Avfall",), (),
        ("Nr", "Aktivitet", "Ansvarig", "Samverkan", "tkr", "Klart", "Anm."),
    ]  # fmt: skip
    for number, ((goal, rows), costs) in enumerate(zip(_SAVED, _TKR, strict=True), 1):
        lines.append((goal,))
        for index, ((title, _, unit, others, end), cost) in enumerate(zip(rows, costs, strict=True), 1):
            remark = "investering" if cost > 1000 else ""
            lines.append((f"{number}.{index}", title, unit, others, _thousands(cost), end, remark))
        lines += [("", "", "", "Delsumma", _thousands(sum(costs))), ()]
    lines += [("", "", "", "Summa", _thousands(sum(map(sum, _TKR)))), (), ()]
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerows([*line, *[""] * (width - len(line))] for line in lines)
    return path


# 3: a mail that answers a mail
_MAIL: list[Group] = [
    ("Mål 1 - Ett centrum som lever", [
        ("Julmarknad på Gamla torget", "", "Kulturenheten", "Köpmannaföreningen", "december"),
        ("Städpatrull sommartid", "", "Gatuavdelningen", "Arbetsmarknadsenheten", "juni-augusti"),
        ("Ny skyltpolicy", "", "Planavdelningen", "", "maj"),
        ("Tillfälliga utställningar i tomma butiker", "", "Kulturenheten", "Fastighetsägarna", "mars")]),
    ("Mål 2 - Lätt att ta sig fram", [
        ("Säkrare övergång vid Bruksskolan", "", "Gatuavdelningen", "Bruksskolan", "augusti"),
        ("Pendlarparkering vid Norra stationen", "", "Gatuavdelningen", "Trafikverket", "oktober"),
        ("Se över alla hastighetsgränser i tätorten", "", "Planavdelningen", "Polisen", "november"),
        ("Vinterväghållning av cykelbanan till Ramnäs", "", "Gatuavdelningen", "", "november")]),
    ("Mål 3 - Byar att bo i", [
        ("Byavandringar på fem orter", "", "Planavdelningen", "Byalagen", "april-maj"),
        ("Fiber till de sista 140 hushållen", "", "It-avdelningen", "Bredbandskoordinatorn", "december"),
        ("Tomter vid Långsjön ut till försäljning", "", "Markavdelningen", "Planavdelningen", "september"),
        ("Mobil återvinning en gång i månaden", "", "Renhållningen", "", "löpande")]),
    ("Mål 4 - Vi sparar energi", [
        ("Sänka värmen i förråd och garage", "", "Fastighetsavdelningen", "", "januari"),
        ("Solceller på ishallen", "", "Fastighetsavdelningen", "Energibolaget", "augusti"),
        ("Energironder med vaktmästarna", "", "Fastighetsavdelningen", "Energirådgivaren", "vår och höst")]),
]  # fmt: skip


def _mail(path: Path) -> Path:
    lines = [
        "Från: Verksamhetsutvecklare, tekniska förvaltningen", "Skickat: den 18 januari 2027 15:47", "Till: Kommunkansliet",
        "Kopia: Tekniska chefen", "Ämne: SV: SV: Tekniska nämndens verksamhetsplan 2027", "", "Hej igen,", "",
        "här kommer listan, nu med alla mål. Det är samma som nämnden tog den 16 december, jag har bara lagt till vem",
        "som ansvarar. Skriv gärna in den i den vanliga mallen om det går, jag får inte mallen att fungera.", "",
    ]  # fmt: skip
    for goal, rows in _MAIL:
        lines += [goal, "-" * len(goal)]
        for title, _, unit, others, end in rows:
            together = f", tillsammans med {others}" if others else ""
            lines.append(f"- {title} ({unit}{together}), klart: {end}")
        lines.append("")
    lines += [
        "Det saknas inget vad jag vet. Budgeten ligger i det andra bladet som ekonomi har.", "", "Trevlig helg!", "",
        "Verksamhetsutvecklare", "Tekniska förvaltningen, Ramforsa kommun", "Växel 0000-000 00", "",
        "________________________________", "Från: Kommunkansliet", "Skickat: den 15 januari 2027 10:02",
        "Till: Tekniska förvaltningen", "Ämne: SV: Tekniska nämndens verksamhetsplan 2027", "",
        "> Hej!", "> Tack, men det står inte vem som är ansvarig för aktiviteterna. Kan ni komplettera med enhet",
        "> (inte person) och när det ska vara klart? Vi behöver det senast den 20 januari.", "> Hälsningar kansliet", "",
    ]  # fmt: skip
    path.write_text("\r\n".join(lines), "utf-8", newline="")
    return path


TEXTS = [
    told("texts", "svar ur ett enkätverktyg", "csv", _ANSWERS, _survey),
    told("texts", "Excel-lista sparad som csv med tomma spalter och delsummor", "csv", _SAVED, _saved),
    told("texts", "mejl som svarar på ett mejl", "txt", _MAIL, _mail),
]
