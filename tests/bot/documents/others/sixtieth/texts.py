# ruff: noqa: E501
"""A page pasted from the intranet, a mail and an export from a planning system."""

from __future__ import annotations

import csv
from pathlib import Path

from tests.bot.documents.others.batch import Wanted
from tests.bot.documents.others.special import Drawn, expects, in_each_format

Goals = list[tuple[str, str, list[tuple[str, str, str]]]]
"""A goal, the words below it, and its rows of title, unit and time."""

# 1: the intranet: the menu, the goals once more as a list of contents, the page's foot
_PAGE: Goals = [
    ("Mål 1: Den som söker lov får besked i tid",
     "Lagen ger oss tio veckor. Vi vill att de flesta får sitt beslut betydligt snabbare.", [
        ("Ny e-tjänst för anmälan av eldstad", "Byggenheten", "Mars"),
        ("Checklista för vanliga ansökningar på webbplatsen", "Byggenheten", "April"),
        ("Drop in-tider i kommunhuset på torsdagar", "Byggenheten", "Hela året"),
        ("Enklare beslutsbrev på klarspråk", "Administrativa enheten", "Juni"),
        ("Skanna ritningar från 1950–1979", "Administrativa enheten", "December")]),
    ("Mål 2: Tillsynen gör skillnad", "Vi lägger mest tid där riskerna är störst.", [
        ("Tillsyn av förskolor med inriktning på kemikalier", "Miljöenheten", "Oktober"),
        ("Informationsträff för restauranger om allergener", "Miljöenheten", "Maj"),
        ("Inventera enskilda avlopp runt Älvsjön", "Miljöenheten", "September"),
        ("Följa upp olovliga byggen vid stranden", "Byggenheten", "November"),
        ("Mäta buller utmed riksvägen", "Miljöenheten", "Augusti")]),
    ("Mål 3: Kartan är rätt och lätt att använda", "Allt fler kollegor arbetar i den gemensamma kartan.", [
        ("Flygfotografera tätorterna", "Kart- och mätenheten", "Maj"),
        ("Utbilda kollegor på andra förvaltningar i kartverktyget", "Kart- och mätenheten", "Februari och september"),
        ("Rätta gamla byggnader i baskartan", "Kart- och mätenheten", "December"),
        ("Publicera detaljplanerna som öppna data", "Planenheten", "Juni")]),
]  # fmt: skip


def _intranet(path: Path) -> Path:
    lines = ["Hoppa till innehåll", "Insidan", "Sök", "",
             "Startsida / Organisation / Miljö- och byggförvaltningen / Verksamhetsplan", "",
             "Verksamhetsplan 2026", "",
             "Miljö- och byggnämnden i Älvkroks kommun har beslutat om tre mål för året. Här kan du läsa vad vi ska göra för att nå dem.",
             "", "Innehåll på sidan", *(goal for goal, _, _ in _PAGE), ""]  # fmt: skip
    for goal, text, rows in _PAGE:
        lines += [goal, "", text, "", "Vad ska vi göra?\tVem ansvarar?\tNär?", *("\t".join(row) for row in rows), ""]
    lines += ["Mer information", "", "Mål och budget 2026 (pdf, 2,1 MB)", "Hur vi följer upp verksamheten", "",
              "Sidansvarig: Administrativa enheten", "Senast uppdaterad: 14 januari 2026", "",
              "Hade du hjälp av informationen på sidan?", "Ja", "Nej"]  # fmt: skip
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


# 2: a mail with points, the owner and the time after a dash
_MAIL: Goals = [
    ("Mål 1: Fler går från utbildning till arbete", "", [
        ("Vårdutbildning på halvfart med praktik varje vecka", "Komvux", "augusti"),
        ("Lärlingsplatser i bygg och måleri", "Komvux", "oktober"),
        ("Studievägledning på Arbetsförmedlingens kontor", "Studie- och yrkesvägledningen", "februari"),
        ("Uppföljning av alla som slutade under 2026", "Studie- och yrkesvägledningen", "maj")]),
    ("Mål 2: Unga utan sysselsättning får en plan", "", [
        ("Uppsökande samtal med alla under 20 år som saknar skolplats", "Kommunala aktivitetsansvaret", "löpande"),
        ("Motivationskurs i åtta veckor", "Kommunala aktivitetsansvaret", "mars"),
        ("Sommarjobb i alla förvaltningar", "Arbetsmarknadsenheten", "juni"),
        ("Körkortsstöd till unga med försörjningsstöd", "Arbetsmarknadsenheten", "september")]),
    ("Mål 3: Svenska snabbare", "", [
        ("Språkstöd på arbetsplatsen", "Sfi", "april"),
        ("Kvällsgrupp för föräldralediga", "Sfi", "januari"),
        ("Språkvänner på biblioteket", "Integrationsenheten", "hösten"),
        ("Samhällsorientering på tre nya språk", "Integrationsenheten", "november")]),
]  # fmt: skip


def _mail(path: Path) -> Path:
    lines = ["Från: Controller, arbetsmarknads- och utbildningsförvaltningen",
             "Skickat: måndag den 30 november 2026 08:41", "Till: Kommunledningskontoret",
             "Ämne: Aktiviteter till verksamhetsplan 2027", "", "Hej!", "",
             "Här kommer arbetsmarknads- och vuxenutbildningsnämndens aktiviteter för 2027 (Västerhults kommun) så som "
             "nämnden antog dem i torsdags. Efter strecket står vem som ansvarar och när det ska vara klart.", ""]  # fmt: skip
    for goal, _, rows in _MAIL:
        lines += [goal, *(f"- {title} – {unit}, {end}" for title, unit, end in rows), ""]
    lines += ["Indikatorerna är inte klara än, de kommer efter nyår. Hör av dig om du undrar något.", "",
              "Med vänlig hälsning", "Controller", "Arbetsmarknads- och utbildningsförvaltningen",
              "Västerhults kommun", "Växel 0000-00 00 00"]  # fmt: skip
    path.write_bytes("\r\n".join(lines).encode())
    return path


# 3: an export, one row for each activity, the same plan and board on every row
_EXPORT: list[tuple[str, list[tuple[str, str, str, str, str]]]] = [
    ("Våld i nära relationer upptäcks och upphör", [
        ("Fråga om våld i alla nya utredningar", "Frågan ställs med stöd av en gemensam mall.", "Mottagningsenheten", "", "2027-03-31"),
        ("Stödgrupp för barn som har upplevt våld", "", "Familjestödet", "Elevhälsan", "2027-09-15"),
        ("Samtalsmottagning för den som utövar våld", "Mottagningen delas med grannkommunerna.", "Vuxenstödet", "Kriminalvården", "2027-10-31"),
        ("Utbildningsdag om hedersrelaterat våld", "", "Utvecklingsstaben", "Länsstyrelsen", "2027-05-20")]),
    ("Placerade barn har det lika bra som andra barn", [
        ("Hälsoundersökning inom en månad från placering", "", "Familjehemsenheten", "Regionen", "2027-06-30"),
        ("Rekrytera tio nya familjehem", "Annonsering och två informationskvällar.", "Familjehemsenheten", "Kommunikationsenheten", "2027-12-15"),
        ("Samtal med varje barn två månader efter flytt", "", "Barnenheten", "", "2027-12-31"),
        ("Skolfrågan som fast punkt vid varje uppföljning", "", "Barnenheten", "Utbildningsförvaltningen", "2027-02-28"),
        ("Se över avtalen med konsulentverksamheter", "Tre avtal går ut under året.", "Utvecklingsstaben", "Upphandlingsenheten", "2027-11-30")]),
    ("Vägen in är enkel", [
        ("Chatt på webbplatsen två eftermiddagar i veckan", "", "Mottagningsenheten", "Kontaktcenter", "2027-04-15"),
        ("Bokningsbara tider på familjens hus", "", "Familjestödet", "", "2027-03-15"),
        ("Informationsfilm om vad som händer efter en orosanmälan", "Filmen textas på fyra språk.", "Mottagningsenheten", "Kommunikationsenheten", "2027-08-31"),
        ("Insatser utan behovsprövning för föräldrar till tonåringar", "", "Familjestödet", "", "2027-10-01"),
        ("Gemensamt telefonnummer för individ- och familjeomsorgen", "", "Utvecklingsstaben", "Kontaktcenter", "2027-05-31")]),
    ("Pengarna räcker till rätt saker", [
        ("Månadsuppföljning av varje placering", "", "Utvecklingsstaben", "Ekonomienheten", "2027-12-31"),
        ("Halvera antalet inhyrda socialsekreterare", "Gäller utredning av barn.", "Barnenheten", "HR-enheten", "2027-12-31"),
        ("Återsöka statsbidrag varje kvartal", "", "Utvecklingsstaben", "", "2027-12-31"),
        ("Hemmaplanslösning prövas före institutionsvård", "", "Vuxenstödet", "", "2027-06-15")]),
]  # fmt: skip


def _export(path: Path) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
        out.writerow(("Plan", "Nämnd", "Mål", "Id", "Aktivitet", "Beskrivning", "Ansvarig enhet", "Medverkande enheter",
                      "Startdatum", "Slutdatum", "Status", "Procent klart", "Senast ändrad"))  # fmt: skip
        number = 4180
        for goal, rows in _EXPORT:
            for title, about, unit, others, end in rows:
                number += 3
                out.writerow(("Verksamhetsplan 2027", "Individ- och familjenämnden, Björkfors kommun", goal, number,
                              title, about, unit, others, "2027-01-01", end, "Ej påbörjad", 0, "2026-11-27 16:04"))  # fmt: skip
    return path


def _all(goals: Goals) -> list[Wanted]:
    return [
        wanted
        for goal, _, rows in goals
        for wanted in expects(goal, [(title, "", unit, "") for title, unit, _ in rows], "*")
    ]


TEXTS: list[Drawn] = [
    *in_each_format("sixtieth_texts", "sida klistrad från intranätet med tabeller under målen", _all(_PAGE),
                    {"txt": _intranet}, activities="14", year="2026"),
    *in_each_format("sixtieth_texts", "mejl med punkter och den ansvariga efter streck", _all(_MAIL),
                    {"txt": _mail}, activities="12", year="2027"),
    *in_each_format("sixtieth_texts", "export från planeringssystemet med nämnd och plan på varje rad", [
        wanted for goal, rows in _EXPORT
        for wanted in expects(goal, [(title, "", unit, others) for title, _, unit, others, _ in rows], "*")],
        {"csv": _export}, activities="18", year="2027"),
]  # fmt: skip
