# ruff: noqa: E501
"""Text: a mail with lists pasted out of Word, a joint board's plan with labelled lines, and an export in Windows' code page."""

from __future__ import annotations

import csv
from pathlib import Path

# 1: a mail; the owner and the time in brackets after each title
MAILED: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("Mål 1 – Korta väntetider för bygglov", [
        ("Införa snabbspår för altaner och carportar", "Bygglovsenheten", "mars"),
        ("Ta emot ansökningar enbart via e-tjänsten", "Bygglovsenheten", "september"),
        ("Kvällsöppen rådgivning första måndagen i månaden", "Bygglovsenheten och Planenheten", "februari"),
        ("Rensa öppna ärenden äldre än fem år", "Administrativa enheten", "juni")]),
    ("Mål 2 – Miljötillsynen gör skillnad", [
        ("Tillsynsprojekt om kemikalier i leksaker", "Miljöenheten", "november"),
        ("Följa upp köldmedierapporter som inte kommit in", "Miljöenheten", "maj"),
        ("Inventera förorenad mark vid gamla sågverk", "Miljöenheten", "oktober"),
        ("Informationskväll om enskilda avlopp i Sjöhed", "Miljöenheten", "april")]),
    ("Mål 3 – Planerna räcker för framtiden", [
        ("Samråd om ny översiktsplan", "Planenheten", "augusti"),
        ("Detaljplan för verksamhetsmark vid avfart 92", "Planenheten", "december"),
        ("Uppdatera baskartan i tätorten", "Kartenheten", "juni"),
        ("Grönplan för Hyttefors", "", "december")]),
]  # fmt: skip


def mail(path: Path) -> Path:
    lines = [
        "Från: Förvaltningscontroller, samhällsbyggnadsförvaltningen",
        "Skickat: den 14 januari 2026 15:41",
        "Till: Verksamhetsplanering",
        "Ämne: SV: Underlag till systemet – miljö- och byggnadsnämnden",
        "",
        "Hej!",
        "",
        "Tack för påminnelsen. Här kommer verksamhetsplanen för 2026 för miljö- och byggnadsnämnden i Hyttefors kommun.",
        "Jag har klippt in texten direkt ur Worddokumentet, hoppas att det går bra.",
        "",
    ]
    for goal, rows in MAILED:
        lines += [goal, ""]
        for title, unit, when in rows:
            owner = f"ansvarig: {unit}" if unit else "ansvarig utses senare"
            lines.append(f"-          {title} ({owner}, klart: {when})")
        lines.append("")
    lines += [
        "Taxorna ligger i ett eget dokument. Det skickar jag när fullmäktige har beslutat.",
        "",
        "Med vänlig hälsning",
        "",
        "Förvaltningscontroller",
        "Samhällsbyggnadsförvaltningen",
        "Hyttefors kommun",
        "Växel 0000-00 00 00",
        "",
    ]
    path.write_bytes("\r\n".join(lines).encode("utf-8"))
    return path


# 2: a plan in plain text, each action with labelled lines below it
LABELLED: list[tuple[str, list[tuple[str, str, str, str]]]] = [
    ("Delmål 1: Unga kommer vidare till arbete eller studier", [
        ("Kontaktpunkt för unga som varken arbetar eller studerar", "Ungteamet", "Gymnasieskolan, Arbetsförmedlingen", "februari–december"),
        ("Praktik med handledare i sociala företag", "Ungteamet", "Coompanion", "mars–november"),
        ("Gruppverksamhet för unga som länge varit hemma", "Rehabteamet", "Elevhälsan", "två omgångar, vår och höst"),
        ("Sommarkurs i privatekonomi", "Ungteamet", "Konsumentvägledningen", "juni")]),
    ("Delmål 2: Sjukskrivna får en samlad planering", [
        ("Gemensam kartläggning på två vårdcentraler", "Rehabteamet", "Försäkringskassan", "hela året"),
        ("Arbetsträning i mindre steg", "Rehabteamet", "Kommunernas arbetsmarknadsenheter", "från april"),
        ("Samtalsgrupper för kvinnor med långvarig smärta", "Rehabteamet", "Regionens smärtklinik", "september–december"),
        ("Skriftlig rutin för överlämning mellan parterna", "Förbundskansliet", "", "klar i maj")]),
    ("Delmål 3: Parterna känner till varandras arbete", [
        ("Frukostmöten om försäkringsmedicin", "Förbundskansliet", "Vårdcentralerna", "fyra gånger under året"),
        ("Introduktionsdag för nya handläggare", "Förbundskansliet", "Försäkringskassan", "mars och oktober"),
        ("Nyhetsbrev varannan månad", "Kommunikatören", "", "löpande"),
        ("Studieresa till ett annat samordningsförbund", "Förbundskansliet", "", "maj"),
        ("Utvärdering av kontaktpunkten", "Utvärderaren", "Högskolan i Väst", "klar i november")]),
]  # fmt: skip


def labelled_lines(path: Path) -> Path:
    lines = [
        "VERKSAMHETSPLAN 2026",
        "",
        "Styrelsen, Samordningsförbundet Tre Älvar",
        "Beslutad 2025-11-20",
        "",
        "",
        "Om förbundet",
        "============",
        "",
        "Förbundet finansierar insatser för personer som behöver samordnad rehabilitering.",
        "Medlemmar är fem kommuner, regionen, Försäkringskassan och Arbetsförmedlingen.",
        "",
    ]
    for goal, rows in LABELLED:
        lines += ["", goal, "=" * len(goal), ""]
        for title, unit, others, when in rows:
            lines += [f"* {title}", f"  Ansvarig: {unit}"]
            lines += [f"  Samverkan: {others}"] if others else []
            lines += [f"  Tid: {when}", ""]
    lines += [
        "",
        "Budget",
        "======",
        "",
        "Medlemsavgifterna är sammanlagt 9,2 miljoner kronor. Det egna kapitalet är 1,4 miljoner.",
        "",
    ]
    path.write_text("\n".join(lines), "utf-8")
    return path


# 3: an export with semicolons
_HOME, _LIFE = "Ett Klockarby att åldras i", "En attraktiv arbetsgivare"
_MEAL, _SAFE = "Maten är en höjdpunkt på dagen", "Den som bor hemma är trygg"
_STAY, _TECH = "Medarbetarna har en hållbar arbetstid", "Tekniken avlastar personalen"
EXPORTED: list[tuple[str, str, str, str, str, str, str, str]] = [
    (_HOME, _MEAL, "Aktivitet", "Måltidsvärdar på två boenden", "Värdarna äter tillsammans med de boende; pedagogisk måltid.", "Särskilt boende", "Måltidsservice", "2026-05-31"),
    (_HOME, _MEAL, "Aktivitet", "Önskemeny en gång i veckan", "", "Måltidsservice", "Särskilt boende", "2026-03-31"),
    (_HOME, _MEAL, "Projekt", "Matlådor från lokal restaurang", "Försök i Klockarby södra.", "Hemtjänst", "Måltidsservice", "2026-10-31"),
    (_HOME, _MEAL, "Aktivitet", "Nattfastan mäts två gånger om året", "", "Sjuksköterskeenheten", "Särskilt boende", "2026-11-15"),
    (_HOME, _SAFE, "Aktivitet", "Fast omsorgskontakt till alla", "Gäller även kvällar.", "Hemtjänst", "", "2026-02-28"),
    (_HOME, _SAFE, "Aktivitet", "Fallriskbedömning vid första besöket", "", "Rehabenheten", "Hemtjänst", "2026-04-30"),
    (_HOME, _SAFE, "Projekt", "Digital nattillsyn", "Femtio kameror köps in.", "Välfärdsteknik", "IT-enheten", "2026-09-30"),
    (_HOME, _SAFE, "Aktivitet", "Fixartjänst för personer över 75 år", "", "Dagverksamheten", "Arbetsmarknadsenheten", "2026-06-15"),
    (_HOME, _SAFE, "Förstudie", "Trygghetsboende i gamla prästgården", "", "Biståndsenheten", "Fastighetsavdelningen", "2026-12-15"),
    (_HOME, _SAFE, "Aktivitet", "Anhörigcafé i fyra byar", "", "Anhörigstödet", "Hembygdsföreningarna", "2026-11-30"),
    (_LIFE, _STAY, "Projekt", "Schema utan delade turer", "Omfattar samtliga grupper i hemtjänsten.", "Hemtjänst", "HR-avdelningen", "2026-12-01"),
    (_LIFE, _STAY, "Aktivitet", "Hälsoinspiratör på varje enhet", "", "Särskilt boende", "", "2026-05-15"),
    (_LIFE, _STAY, "Aktivitet", "Mindre grupper för första linjens chefer", "", "Förvaltningsledningen", "HR-avdelningen", "2026-08-31"),
    (_LIFE, _STAY, "Aktivitet", "Språkombud på arbetsplatserna", "", "Särskilt boende, Hemtjänst", "Vuxenutbildningen", "2026-10-15"),
    (_LIFE, _TECH, "Projekt", "Läkemedelsautomater i hemmet", "", "Välfärdsteknik", "Sjuksköterskeenheten", "2026-06-30"),
    (_LIFE, _TECH, "Projekt", "Nyckelfria lås", "Fyrahundra lås monteras.", "Välfärdsteknik", "Hemtjänst", "2026-09-15"),
    (_LIFE, _TECH, "Förstudie", "Taldokumentation i journalen", "", "Systemförvaltningen", "", "2026-11-01"),
    (_LIFE, _TECH, "Aktivitet", "Utbildning av tjugo digitala ombud", "", "Välfärdsteknik", "", "2026-04-15"),
]  # fmt: skip


def export(path: Path) -> Path:
    """As Excel in Swedish saves it."""
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Verksamhetsplan 2026 - Vård- och omsorgsnämnden, Klockarby kommun"])
        writer.writerow(["Exporterad 2026-01-19 09:05"])
        writer.writerow([])
        writer.writerow(["Id", "Kommunmål", "Nämndmål", "Aktivitetstyp", "Aktivitet", "Beskrivning", "Ansvarig enhet",
                         "Samverkar med", "Startdatum", "Slutdatum", "Status", "Senast ändrad"])  # fmt: skip
        for number, (above, goal, kind, title, about, unit, others, end) in enumerate(EXPORTED, 1):
            writer.writerow([40210 + number, above, goal, kind, title, about, unit, others, "2026-01-15", end,
                             "Ej påbörjad", "2026-01-12"])  # fmt: skip
    return path
