# ruff: noqa: E501
"""A list saved from Excel as csv, and a mail pasted as text."""

from __future__ import annotations

import csv
from pathlib import Path

from tests.bot.documents.others.fiftysixth.rows import Group, Row, told
from tests.bot.documents.others.special import Drawn

_ELECTION: list[Group] = [
    ("Valet genomförs säkert och enligt lag", [
        Row("Rekrytera 140 röstmottagare", "Valkansliet", "HR-avdelningen", "2026-04-30", status="Pågår"),
        Row("Utbilda alla röstmottagare", "Valsamordnaren", "", "2026-08-28"),
        Row("Avtal om vallokaler i 18 distrikt", "Lokalenheten", "Skolförvaltningen", "2026-03-31", status="Pågår"),
        Row("Öva rösträkning inför valnatten", "Valsamordnaren", "", "2026-09-04"),
        Row("Rutin för onsdagsräkningen", "Valkansliet", "Länsstyrelsen", "2026-06-30")]),
    ("Det är lätt att rösta", [
        Row("Förtidsröstning på sex platser", "Valkansliet", "Biblioteken", "2026-08-26"),
        Row("Ambulerande röstmottagare till dem som inte kan ta sig till vallokalen", "Valkansliet", "Hemtjänsten", "2026-08-26"),
        Row("Kontroll av tillgängligheten i alla vallokaler", "Lokalenheten", "Funktionsrättsrådet", "2026-05-29"),
        Row("Information om valet på åtta språk", "Kommunikationsenheten", "Integrationsenheten", "2026-08-14"),
        Row("Skyltar till förtidsröstningen", "Kommunikationsenheten;Gatuenheten", "", "2026-08-20"),
        Row("Skolval på gymnasiet", "Valsamordnaren", "Gymnasieskolan", "2026-09-11")]),
    ("Valet klarar störningar", [
        Row("Risk- och sårbarhetsanalys för valet", "Säkerhetsenheten", "Polisen", "2026-03-13", status="Klar"),
        Row("Reservlokal för varje valdistrikt", "Lokalenheten", "", "2026-06-12"),
        Row("Larmat utrymme för förtidsröster", "Säkerhetsenheten", "Fastighetsbolaget", "2026-08-21"),
        Row("Utvärdering efter valet", "Valkansliet", "", "2026-11-30")]),
]  # fmt: skip


def _saved(path: Path) -> Path:
    """As Excel saves "CSV (semikolonavgränsad)" on a Swedish machine."""
    lines: list[tuple[str, ...]] = [
        ("Verksamhetsplan 2026", *[""] * 6),
        ("Valnämnden, Ängersås kommun", *[""] * 6),
        ("",) * 7,
        ("Id", "Delmål", "Aktivitet", "Ansvarig funktion", "Medverkar", "Klart senast", "Läge"),
    ]
    rows = [(goal, row) for goal, group in _ELECTION for row in group]
    lines += [
        (f"V{number:02}", goal, row.title, row.owners, row.others, row.end, row.status)
        for number, (goal, row) in enumerate(rows, 1)
    ]
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";").writerows(lines)
    return path


_WORK: list[Group] = [
    ("Mål 1: Unga kommer i arbete eller studier", [
        Row("Feriejobb till alla sökande i årskurs 9", "Ungdomsenheten", "", "31 augusti"),
        Row("Uppsökande arbete bland unga utan sysselsättning", "Ungdomsenheten", "", "hela året"),
        Row("Jobbcoach på gymnasiet två dagar i veckan", "Arbetsmarknadsenheten", "Älvkullagymnasiet", "från februari"),
        Row("Mässa om sommarjobb och utbildning", "Arbetsmarknadsenheten", "Näringslivskontoret", "25 mars")]),
    ("Mål 2: Fler långtidsarbetslösa kommer vidare", [
        Row("Tio nya platser i återbruksverkstaden", "Återbruksverkstaden", "", "maj"),
        Row("Hälsogrupp med rehabkoordinator", "Rehabteamet", "Vårdcentralen", "september"),
        Row("Kartläggning av digital kompetens", "Arbetsmarknadsenheten", "", "juni"),
        Row("Körkortsteori på enkel svenska", "Vuxenutbildningen", "", "oktober")]),
    ("Mål 3: Arbetsgivarna hittar rätt kompetens", [
        Row("Frukostträffar med lokala arbetsgivare", "Näringslivskontoret", "", "varje kvartal"),
        Row("Snabbspår för restaurang och handel", "Arbetsmarknadsenheten", "Handelsföreningen", "november"),
        Row("Ny mall för praktikavtal", "Administrationen", "", "februari"),
        Row("Uppföljning av alla praktikplatser efter tre månader", "Administrationen", "", "hela året")]),
]  # fmt: skip

_MAIL_HEAD = """Från: Verksamhetschef, arbetsmarknad
Till: Kommunens controllergrupp
Skickat: den 14 januari 2026 15:42
Ämne: SV: Underlag till verksamhetsplan 2026, arbetsmarknadsnämnden

Hej!

Här kommer aktiviteterna till arbetsmarknadsnämndens verksamhetsplan 2026, Älvkulla kommun.
De är avstämda i ledningsgruppen i måndags. Nämnden tog målen i december.
"""

_MAIL_END = """
Budgeten och nyckeltalen kommer i ett eget mejl på fredag.

Med vänlig hälsning

Verksamhetschef
Arbetsmarknadsförvaltningen, Älvkulla kommun
Växel 0000-00 00 00

-----Ursprungligt meddelande-----
Från: Kommunens controllergrupp
Skickat: den 7 januari 2026 08:10
Ämne: Underlag till verksamhetsplan 2026

Hej, kan ni skicka era aktiviteter senast den 16 januari? Skriv ansvarig enhet för varje aktivitet.
"""


def _mail(path: Path) -> Path:
    lines: list[str] = [_MAIL_HEAD.rstrip()]
    for goal, rows in _WORK:
        lines += ["", goal]
        for row in rows:
            others = f" Samverkan: {row.others}." if row.others else ""
            lines += [f"- {row.title}", f"  Ansvarig: {row.owners}.{others} Tid: {row.end}."]
    path.write_text("\n".join([*lines, _MAIL_END]), "utf-8")
    return path


WRITTEN: list[Drawn] = [
    told("written", "valnämndens lista sparad som csv", "csv", _ELECTION, _saved),
    told("written", "arbetsmarknadsnämndens aktiviteter i ett mejl", "txt", _WORK, _mail),
]
