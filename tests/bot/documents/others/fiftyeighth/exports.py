"""What is only text: an export of a planning system, and a mail that was saved."""

from __future__ import annotations

import csv
from pathlib import Path

from tests.bot.documents.others.fiftyeighth.rows import Group

# The planning system's columns, each goal with its code and the goal above it
ELDERLY: list[Group] = [
    ("Äldre kan bo kvar hemma", [
        ("Trygghetsteam efter sjukhusvistelse", "Hemtjänsten", "Regionens rehabilitering", "2026-09-30"),
        ("Nattillsyn med kamera", "Välfärdsteknikenheten", "Hemtjänsten", "2026-06-30"),
        ("Fallförebyggande träning i grupp", "Rehabenheten", "Pensionärsorganisationerna", "2026-11-30"),
        ("Fast omsorgskontakt till alla", "Hemtjänsten", "", "2026-03-31"),
        ("Måltidsvän i hemmet", "Förebyggande enheten", "Frivilligcentralen", "2026-10-15")]),
    ("Boendet känns som ett hem", [
        ("Utevistelse minst två gånger i veckan", "Särskilda boenden", "", "2026-12-31"),
        ("Kulturombud på varje avdelning", "Särskilda boenden", "Kulturenheten", "2026-05-31"),
        ("Renovera köken på Solgården", "Lokalsamordningen", "Fastighetskontoret", "2026-08-31"),
        ("Demensutbildning för all nattpersonal", "Kompetenscentrum", "", "2026-11-15")]),
    ("Stödet formas tillsammans med den enskilde", [
        ("Delaktighetsmodellen på gruppbostäder", "LSS-enheten", "Brukarorganisationerna", "2026-10-31"),
        ("Bildstöd i alla genomförandeplaner", "LSS-enheten", "Regionens logopeder", "2026-06-15"),
        ("Lättläst information om insatser", "Myndighetsenheten", "Kommunikationsenheten", "2026-04-30"),
        ("Sommarjobb för unga i daglig verksamhet", "Daglig verksamhet", "Arbetsmarknadsenheten", "2026-08-15"),
        ("Prova individens behov i centrum i två distrikt", "Myndighetsenheten", "", "2026-12-15")]),
    ("Medarbetarna stannar och utvecklas", [
        ("Nya schemamodeller inom heltidsresan", "Bemanningsenheten", "Fackliga organisationer", "2026-09-15"),
        ("Språkombud på varje enhet", "Kompetenscentrum", "Vuxenutbildningen", "2026-05-15"),
        ("Färre medarbetare per chef", "", "HR-avdelningen", "2026-12-31"),
        ("Introduktion med handledare i fyra veckor", "Bemanningsenheten", "", "2026-02-28")]),
]  # fmt: skip
_ABOVE = ("Ett gott liv hela livet", "Ett gott liv hela livet", "Alla räknas", "En hållbar arbetsgivare")
_ABOUT = ("Aktiviteten ingår i nämndens treårsplan.", "Rapporteras till nämnden i juni; slutrapport i december.", "",
          "Finansieras delvis\nmed statsbidrag.", "")  # fmt: skip


def elderly(path: Path) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Verksamhetsplan 2026"])
        writer.writerow(["Vård- och omsorgsnämnden, Tunabro kommun"])
        writer.writerow(["Exporterad 2026-01-22 13:40"])
        writer.writerow([])
        writer.writerow(["Kommunmål", "Målkod", "Nämndmål", "Aktivitets-id", "Aktivitet", "Beskrivning",
                         "Ansvarig organisationsenhet", "Medverkande", "Startdatum", "Slutdatum", "Status",
                         "Färdiggrad (%)", "Kommentar", "Senast ändrad"])  # fmt: skip
        count = 0
        for number, ((goal, rows), above) in enumerate(zip(ELDERLY, _ABOVE, strict=True), 1):
            for title, units, others, end in rows:
                writer.writerow([above, f"NM{number}", goal, 40211 + count * 3, title, _ABOUT[count % 5], units, others,
                                 f"2026-01-{5 + count:02}", end, "Ej påbörjad", 0, "", "2026-01-20"])  # fmt: skip
                count += 1
    return path


# A mail where the owner and whoever helps stand in brackets
GUARDIANS: list[Group] = [
    ("Mål 1: Ställföreträdarna får det stöd de behöver", [
        ("Kvällskurs för nya gode män i mars och september", "Utbildningsgruppen", "", ""),
        ("Telefontid även på tisdagar efter lunch", "Handläggargruppen", "", ""),
        ("Handbok på lätt svenska", "Utbildningsgruppen", "Kommunikation", ""),
        ("Annonskampanj för att rekrytera fler", "Kansliet", "Kommunikation", "")]),
    ("Mål 2: Årsräkningarna är granskade före 1 juli", [
        ("Förtur för kompletta räkningar", "Granskningsgruppen", "", ""),
        ("Två extra granskare från april till juni", "Kansliet", "", ""),
        ("Stickprov i vart tionde ärende", "Granskningsgruppen", "Internrevisionen", ""),
        ("Påminnelse per sms i februari", "Kansliet", "", "")]),
    ("Mål 3: Handlingarna är digitala", [
        ("E-tjänst för att ansöka om god man", "Systemförvaltningen", "IT-avdelningen", ""),
        ("Skanna alla akter från 2020 och framåt", "Arkivet", "", ""),
        ("Säker digital post till bankerna", "Systemförvaltningen", "", "")]),
]  # fmt: skip


def guardians(path: Path) -> Path:
    lines = ["Från: Enhetschef, överförmyndarkansliet", "Till: Controller, kommunledningskontoret",
             "Skickat: den 14 januari 2026 15:22", "Ämne: Sv: Underlag till verksamhetsplan 2026", "", "Hej!", "",
             "Här kommer det som Överförmyndarnämnden i Norrbygden beslutade i december om verksamhetsplan 2026. "
             "Ansvarig grupp står inom parentes.", ""]  # fmt: skip
    for goal, rows in GUARDIANS:
        lines += [goal, ""]
        for title, units, others, _ in rows:
            with_others = f" tillsammans med {others}" if others else ""
            lines.append(f"- {title} ({units}{with_others})")
        lines.append("")
    lines += ["Budgeten är oförändrad mot förra året. Hör av dig om du saknar något.", "", "Med vänlig hälsning", "",
              "Enhetschef", "Överförmyndarkansliet i Norrbygden", "Växel: 0000-00 00 00", "",
              "-----Ursprungligt meddelande-----", "Från: Controller, kommunledningskontoret",
              "Skickat: den 8 januari 2026 08:05", "Ämne: Underlag till verksamhetsplan 2026", "",
              "Hej, nu behöver jag få in nämndens mål och aktiviteter för 2026. Senast på fredag, tack!"]  # fmt: skip
    path.write_text("\r\n".join(lines) + "\r\n", "utf-8")
    return path
