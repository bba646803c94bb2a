# ruff: noqa: E501
"""Without layout: an export with semicolons, and a plan in plain text."""

from __future__ import annotations

import csv
from functools import partial
from pathlib import Path

from tests.bot.documents.others.sixtyfifth.surroundings import Group, wanted_of
from tests.bot.documents.others.special import Drawn, in_each_format

# 11: as Excel saves a list with semicolons, in the older Swedish encoding
_WORK: list[tuple[str, Group]] = [
    ("Invånare", ("Fler går från bidrag till arbete", [
        ("Rekryteringsträffar med lokala företag", "Arbetsmarknadsenheten", "Näringslivskontoret", "2026-05-29"),
        ("Vägledning samma vecka som ansökan kommer in", "Mottagningen", "", "2026-03-31"),
        ("Feriearbete till alla i årskurs 9", "Ungdomscentrum", "Samtliga förvaltningar", "2026-08-14"),
        ("Arbetsintegrerande företag inom återbruk", "Arbetsmarknadsenheten", "Avfallsbolaget", "2026-10-30"),
        ("Praktikplatser inom skog och jordbruk", "Arbetsmarknadsenheten", "LRF", "2026-09-30")])),
    ("Invånare", ("Vuxna når sina mål med studierna", [
        ("Sfi kombinerad med vårdutbildning", "Komvux", "Omsorgsförvaltningen", "2026-08-24"),
        ("Distanskurser med kvällshandledning", "Lärcentrum", "", "2026-09-14"),
        ("Elevhälsa för vuxna", "Komvux", "Vårdcentralen", "2026-10-01"),
        ("Prövning på fler tider under året", "Komvux", "", "2026-04-15"),
        ("Yrkesutbildning till industrioperatör", "Lärcentrum", "Industriföretagen i Vallsta", "2026-11-02")])),
    ("Verksamhet", ("Arbetssättet är gemensamt och rättssäkert", [
        ("Ett verksamhetssystem för alla enheter", "Förvaltningsstaben", "IT-enheten", "2026-12-18"),
        ("Samtycken dokumenteras lika", "Förvaltningsstaben", "Dataskyddsombudet", "2026-03-13"),
        ("Månadsvis avstämning med socialtjänsten", "Mottagningen", "Socialförvaltningen", "2026-12-31")])),
    ("Medarbetare", ("Vi lär av varandra", [
        ("Kollegial granskning av handlingsplaner", "Ungdomscentrum, Mottagningen", "", "2026-11-20"),
        ("Utbildning i motiverande samtal", "Förvaltningsstaben", "HR-enheten", "2026-06-05"),
        ("Studiebesök hos två andra kommuner", "Lärcentrum", "", "2026-10-16")])),
]  # fmt: skip


def _work(path: Path) -> Path:
    rows: list[list[str]] = [
        ["Arbetsmarknadsnämnden, Vallsta kommun", *[""] * 9], ["Verksamhetsplan 2026", *[""] * 9], [""] * 10,
        ["Id", "Perspektiv", "Nämndmål", "Aktivitet", "Ansvarig enhet", "Samverkan", "Startdatum", "Slutdatum", "Status",
         "Kommentar"]]  # fmt: skip
    for perspective, (goal, actions) in _WORK:
        for title, unit, others, end in actions:
            rows.append(
                [str(2600 + len(rows) - 3), perspective, goal, title, unit, others, "2026-01-07", end, "Ej startad", ""]
            )
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";", lineterminator="\r\n").writerows(rows)
    return path


# 12: a plan in plain text, as copied out of a web page
_BUILD: list[Group] = [
    ("Mål 1: Byggandet är tryggt och enkelt", [
        ("Digital karta över pågående detaljplaner", "Kartenheten", "", "mars"),
        ("Startpaket till den som ska bygga villa", "Byggenheten", "Räddningstjänsten", "maj"),
        ("Uppföljning av äldre ärenden utan slutbesked", "Byggenheten", "", "december"),
        ("Tillsyn av enkelt avhjälpta hinder i butiker", "Byggenheten", "Tillgänglighetsrådet", "oktober")]),
    ("Mål 2: Naturen är tillgänglig och skyddad", [
        ("Nytt naturreservat vid Mossjön", "Naturenheten", "Länsstyrelsen", "november"),
        ("Skyltar och spänger längs Skogarpsleden", "Naturenheten", "Hembygdsföreningen", "juni"),
        ("Bekämpa jätteloka på kommunens mark", "Naturenheten", "Markägarna", "augusti"),
        ("Kalka fyra försurade sjöar", "Naturenheten", "", "september"),
        ("Inventering av groddjur i våtmarker", "Naturenheten", "Gymnasieskolan", "maj")]),
    ("Mål 3: Miljön är hälsosam för alla", [
        ("Bullermätning vid skolor längs väg 19", "Hälsoskyddsenheten", "Trafikverket", "april"),
        ("Kontroll av solarier och tatuerare", "Hälsoskyddsenheten", "", "oktober"),
        ("Radonkampanj till småhusägare", "Hälsoskyddsenheten", "Kommunikationsenheten", "november"),
        ("Provtagning av badvatten på elva platser", "Hälsoskyddsenheten", "", "augusti"),
        ("Matsvinn i fokus vid livsmedelskontroll", "Livsmedelsenheten", "Kostenheten", "december")]),
]  # fmt: skip
_BUILD_FIGURES = (
    ("Handläggningstid för bygglov: högst sju veckor",),
    ("Andel skyddad natur: 9,5 procent", "Antal besök på leden: 14 000"),
    ("Andel genomförda kontroller enligt plan: 100 procent",),
)


def _build(path: Path) -> Path:
    lines = [
        "VERKSAMHETSPLAN 2027", "Miljö- och byggnadsnämnden, Skogarps kommun", "Antagen 2026-12-02", "",
        "INNEHÅLL", "Inledning", "Mål och aktiviteter", "Budget", "Uppföljning", "",
        "INLEDNING", "Nämnden ansvarar för kommunens uppgifter enligt plan- och bygglagen och miljöbalken. Verksamhetsplanen "
        "visar vad nämnden vill uppnå under året och vad förvaltningen ska göra.", "",
        "MÅL OCH AKTIVITETER", "",
    ]  # fmt: skip
    for (goal, rows), figures in zip(_BUILD, _BUILD_FIGURES, strict=True):
        lines += [goal, "", "Indikatorer:", *(f"- {each}" for each in figures), "", "Aktiviteter:"]
        for title, unit, others, time in rows:
            with_others = f" Samverkan: {others}." if others else ""
            lines.append(f"- {title}. Ansvarig: {unit}.{with_others} Klart: {time}.")
        lines.append("")
    lines += ["BUDGET", "Nämndens budget för 2027 är 24,6 miljoner kronor. Avgifterna beräknas ge 9,1 miljoner kronor.", "",
              "UPPFÖLJNING", "Aktiviteterna följs upp per den 30 april, den 31 augusti och den 31 december.", ""]  # fmt: skip
    path.write_text("\n".join(lines), "utf-8")
    return path


_each = partial(in_each_format, "sixtyfifth_texts")

TEXTS: list[Drawn] = [
    *_each("export med semikolon", wanted_of([group for _, group in _WORK]), {"csv": _work}, activities="16", year="2026"),
    *_each("plan i ren text", wanted_of(_BUILD), {"txt": _build}, activities="14", year="2027"),
]  # fmt: skip
