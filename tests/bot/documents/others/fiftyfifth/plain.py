"""An export as Excel saves it in Swedish, and a mail that was pasted."""

from __future__ import annotations

import csv
from pathlib import Path

from tests.bot.documents.others.fiftyfifth.rows import Goals, Row, owner

# Socialnämnden: an export with identity, description and dates
SOCIAL: Goals = [
    ("Barn växer upp tryggt", [
        ("Familjebehandling på hemmaplan", "Öppenvården", "Elevhälsan",
         ("Ett team med fyra behandlare; start i mars", "2026-01-12", "2026-12-31")),
        ("Jourhem rekryteras i egen regi", "Familjehemsenheten", "", ("", "2026-02-01", "2026-10-31")),
        ("Samverkansteam kring barn med hög frånvaro", "Barn- och ungdomsenheten", "Grundskolan",
         ("Teamet träffas varannan vecka", "2026-01-19", "2026-06-12")),
        ("Föräldrakurs för tonårsföräldrar", "Öppenvården", "Fritidsgårdarna", ("", "2026-08-24", "2026-11-27")),
        ("Uppföljning av placerade barns tandhälsa", "Familjehemsenheten", "Folktandvården",
         ("Ingår i hälsoundersökningen", "2026-03-02", "2026-09-30")),
        ("Barnsamtal enligt ny metod", "Barn- och ungdomsenheten", "", ("", "2026-04-01", "2026-12-18"))]),
    ("Vuxna klarar sig själva", [
        ("Jobbspår inom vård och service", "Försörjningsenheten", "Arbetsmarknadsenheten",
         ("Tre omgångar om åtta veckor", "2026-02-02", "2026-12-11")),
        ("Anhörigstöd vid beroende", "Vuxenenheten", "Regionens beroendevård", ("", "2026-03-16", "2026-12-31")),
        ("Boendestöd utan lång utredning", "Socialpsykiatrin", "", ("", "2026-05-04", "2026-09-30")),
        ("Bostad först för fem personer", "Boendeenheten", "Fridhems Bostäder", ("", "2026-01-01", "2026-12-31")),
        ("Budgetrådgivning på arabiska och tigrinja", "Budget- och skuldrådgivningen", "",
         ("Tolk bokas i förväg", "2026-02-16", "2026-11-30")),
        ("Avhopparstöd till den som lämnar kriminalitet", "Vuxenenheten", "Polisen",
         ("", "2026-01-01", "2026-12-31"))]),
    ("Stödet är lätt att hitta", [
        ("E-tjänst för orosanmälan", "Verksamhetsutveckling", "IT-avdelningen",
         ("Bygger på plattformen som redan finns", "2026-01-15", "2026-05-29")),
        ("Mottagningstelefon öppen till klockan 19", "Mottagningsenheten", "", ("", "2026-04-01", "2026-12-31")),
        ("Enklare brev till den som ansöker", "Verksamhetsutveckling", "Kommunikationsavdelningen",
         ("", "2026-03-01", "2026-06-30")),
        ("Drop-in på familjecentralen", "Familjerätten", "Barnmorskemottagningen", ("", "2026-02-09", "2026-12-14")),
        ("Filmer på fyra språk om socialtjänsten", "Mottagningsenheten", "", ("", "2026-08-17", "2026-10-30")),
        ("Svar på klagomål inom tio dagar", "Förvaltningsstaben", "", ("", "2026-01-01", "2026-12-31"))]),
]  # fmt: skip


def social(path: Path) -> Path:
    with path.open("w", encoding="cp1252", newline="") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(["Verksamhetsplan 2026, socialnämnden, Fridhems kommun", *[""] * 9])
        rows.writerow(["Id", "Nämndmål", "Aktivitetens namn", "Beskrivning", "Startdatum", "Slutdatum",
                       "Ansvarig enhet", "Samverkanspart", "Status", "Senast ändrad"])  # fmt: skip
        at = 4101
        for goal, each in SOCIAL:
            for row in each:
                about, start, end = row[3]
                rows.writerow(
                    [str(at), goal, row[0], about, start, end, owner(row), row[2], "Ej påbörjad", "2026-01-09"]
                )
                at += 1
    return path


# Miljö- och byggnadsnämnden: pasted from a mail, everything about an activity in brackets after it
ENVIRONMENT: Goals = [
    ("Mål 1: Livsmedlen är säkra", [
        ("Provtagning av salladsbarer", "Livsmedelsgruppen", "", ("juni",)),
        ("Utbildningskväll om allergener", "Livsmedelsgruppen", "Näringslivsenheten", ("mars",)),
        ("Kontroll av dricksvatten på campingplatser", "Livsmedelsgruppen", "", ("juli",)),
        ("Digital anmälan av ny livsmedelsverksamhet", "Administrationen", "IT-enheten", ("september",)),
        ("Publicering av kontrollrapporter på webben", "Administrationen", "", ("maj",))]),
    ("Mål 2: Mark och vatten är rena", [
        ("Undersökning av gamla deponier vid hamnen", "Miljöskyddsgruppen", "Hamnbolaget", ("oktober",)),
        ("Tillsyn av bilskrotar", "Miljöskyddsgruppen", "", ("juni",)),
        ("Besök hos lantbruk med gödselbrunnar", "Miljöskyddsgruppen", "", ("november",)),
        ("Provtagning av PFAS vid brandövningsplatser", "Miljöskyddsgruppen", "Räddningstjänsten", ("augusti",)),
        ("Inventering av enskilda avlopp i Norrviken", "Avloppsgruppen", "", ("september",))]),
    ("Mål 3: Bygglov går fort", [
        ("Startbesked inom fem dagar", "Bygglovsgruppen", "", ("mars",)),
        ("Rådgivning i receptionen på tisdagar", "Bygglovsgruppen", "Kontaktcenter", ("februari",)),
        ("Tillsyn av ovårdade tomter", "Bygglovsgruppen", "", ("oktober",)),
        ("Skanning av äldre ritningar", "Administrationen", "Kommunarkivet", ("december",))]),
]  # fmt: skip


def _with_brackets(row: Row) -> str:
    others = f", samverkan: {row[2]}" if row[2] else ""
    return f"- {row[0]} (ansvarig: {owner(row)}{others}, klart: {row[3][0]})"


def environment(path: Path) -> Path:
    lines = [
        "Från: Verksamhetscontroller",
        "Skickat: den 19 januari 2026 15:42",
        "Till: Kommunledningskontoret, planering",
        "Ämne: Verksamhetsplan 2026 miljö- och byggnadsnämnden",
        "",
        "Hej!",
        "",
        "Här kommer verksamhetsplanen 2026 för miljö- och byggnadsnämnden i Torsviks kommun. Nämnden tog den i "
        "torsdags. Jag klistrar in målen och aktiviteterna nedan eftersom mallen krånglade.",
    ]
    for goal, rows in ENVIRONMENT:
        lines += ["", goal, *map(_with_brackets, rows)]
    lines += [
        "",
        "Hör av er om något saknas, jag är på plats till och med torsdag.",
        "",
        "Med vänlig hälsning",
        "Verksamhetscontroller",
        "Miljö- och byggnadsförvaltningen, Torsviks kommun",
        "Växel 0000-00 00 00",
        "",
    ]
    path.write_bytes("\r\n".join(lines).encode("utf-8"))
    return path
