# ruff: noqa: E501
"""Excel: two header rows among sheets of other things, bands in one sheet, a sheet for each unit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from tests.bot.documents.others.fiftysixth.rows import Group, Row, told
from tests.bot.documents.others.special import Drawn

_THIN = Side(style="thin")
_ROUND = Border(_THIN, _THIN, _THIN, _THIN)
_BOLD = Font(bold=True)
_LARGE = Font(bold=True, size=14)
_GREY = PatternFill("solid", fgColor="D9D9D9")
_GREEN = PatternFill("solid", fgColor="E2EFDA")
_KINDS = {"P": "Projekt", "A": "Aktivitet", "F": "Förstudie"}

# 1: the list of activities among the board's other sheets, `end` is the months it begins and ends
_TECHNICAL: list[Group] = [
    ("Trygga och framkomliga gator", [
        Row("Ny beläggning på Storgatan och Kvarngatan", "Gatuenheten", "VA-enheten", "4 9", kinds="P", status="Pågår"),
        Row("Hastighetsdämpning vid Lundaskolan", "Trafikenheten", "Grundskolan", "3 8", kinds="P", status="Pågår"),
        Row("Sopsaltning på huvudcykelstråken", "Driftenheten", "", "1 12", kinds="A", status="Pågår"),
        Row("Inventera övergångsställen utan belysning", "Trafikenheten", "Torsnäs Elnät AB", "9 11", kinds="A", status="Ej påbörjad"),
        Row("Belysning längs gångvägen till resecentrum", "Gatuenheten", "Trafikverket", "5 10", kinds="P"),
        Row("Utreda parkeringsavgift i centrum", "Trafikenheten", "Näringslivsenheten", "2 6", kinds="F", status="Försenad")]),
    ("Säkert dricksvatten och rena utlopp", [
        Row("Förnya 1 800 meter vattenledning i Norrtorp", "VA-enheten", "Gatuenheten", "3 11", kinds="P", status="Pågår"),
        Row("Reservvattentäkt vid Långsjön", "VA-enheten", "Miljökontoret", "1 12", kinds="F", status="Pågår"),
        Row("Filma avloppsledningar i kvarteren kring ån", "VA-driften", "", "2 4", kinds="A", status="Klar"),
        Row("Minska tillskottsvattnet vid Holmens pumpstation", "VA-driften", "", "4 12", kinds="P"),
        Row("Byta 600 vattenmätare till fjärravlästa", "VA-enheten", "", "1 12", kinds="A", status="Pågår"),
        Row("Uppdatera faroanalysen för vattenverket", "Kvalitetssamordnaren", "VA-driften", "9 10", kinds="A")]),
    ("Välskötta fastigheter med låg energianvändning", [
        Row("Solceller på Torsnäshallens tak", "Fastighetsenheten", "Fritidsförvaltningen", "4 8", kinds="P", status="Pågår"),
        Row("Injustera ventilationen i åtta förskolor", "Driftenheten", "Förskolan", "6 8", kinds="A"),
        Row("Byta fönster på Vallaskolan", "Fastighetsenheten", "Grundskolan", "6 9", kinds="P"),
        Row("Radonmätning i samtliga skolor", "Fastighetsenheten", "Miljökontoret", "1 3", kinds="A", status="Klar"),
        Row("Underhållsplan på tio år för alla byggnader", "Fastighetsenheten;Ekonomienheten", "", "2 12", kinds="A"),
        Row("Utreda framtiden för gamla brandstationen", "Fastighetsenheten", "Kommunledningskontoret", "8 12", kinds="F")]),
    ("Gröna mötesplatser nära hemmet", [
        Row("Temalekplats i Stadsparken", "Parkenheten", "", "4 6", kinds="P", status="Pågår"),
        Row("Plantera 150 gatuträd", "Parkenheten", "Gatuenheten", "10 11", kinds="A"),
        Row("Odlingslotter vid Västra ängen", "Parkenheten", "Koloniföreningen", "3 5", kinds="P", status="Klar"),
        Row("Slåtter av ängsytor i stället för gräsklippning", "Parkenheten", "", "7 9", kinds="A")]),
]  # fmt: skip
_COMMENTS = {
    "Utreda parkeringsavgift i centrum": "Konsulten är sen med underlaget",
    "Radonmätning i samtliga skolor": "Två skolor över gränsvärdet, åtgärdas i sommar",
}
_READ_ME = (
    "Verksamhetsplan 2026",
    "Tekniska nämnden, Torsnäs kommun",
    "",
    "Aktiviteterna finns i fliken Aktiviteter. Fyll i läge och kommentar för den tertial som rapporteras.",
    "Läge väljs bland Ej påbörjad, Pågår, Försenad och Klar.",
    "Övriga flikar är underlag till budgeten och ska inte ändras.",
)
_OTHER_SHEETS: dict[str, list[list[str | float]]] = {
    "Investeringar": [["Objekt, tkr", 2026, 2027, 2028], ["Reinvestering gator", 9000, 9500, 9500], ["Ledningsnät", 14000, 15000, 15000],
                      ["Energiåtgärder", 6500, 5000, 4000], ["Summa", 29500, 29500, 28500]],
    "Risker": [["Risk", "Sannolikhet", "Konsekvens", "Riskvärde", "Bedömning"], ["Höga anbud i entreprenader", 3, 3, 9, "Bevakas"],
               ["Torka ger låg nivå i vattentäkten", 2, 4, 8, "Bevakas"], ["Brist på driftpersonal", 3, 2, 6, "Accepteras"]],
    "Nyckeltal": [["Nyckeltal", "Utfall 2024", "Utfall 2025", "Målvärde 2026", "Källa"], ["Nöjd med gator och vägar, index", 54, 56, 60, "SCB"],
                  ["Vattenläckor per mil ledning", 1.1, 0.9, 0.8, "Eget system"], ["Energi kWh per kvadratmeter", 151, 147, 140, "Eget system"]],
}  # fmt: skip


def _band(sheet: Any, at: int, width: int, text: str, fill: PatternFill) -> None:
    cell = sheet.cell(at, 1, text)
    cell.font, cell.fill = _BOLD, fill
    sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=width)


def _heads(sheet: Any, at: int, heads: Sequence[str]) -> None:
    for column, text in enumerate(heads, 1):
        cell = sheet.cell(at, column, text or None)
        cell.font, cell.fill, cell.border = _BOLD, _GREY, _ROUND


def _line(sheet: Any, at: int, values: Sequence[object]) -> None:
    for column, value in enumerate(values, 1):
        cell = sheet.cell(at, column, value or None)
        cell.border, cell.alignment = _ROUND, Alignment(wrap_text=True, vertical="top")


def _widths(sheet: Any, widths: Sequence[int]) -> None:
    for letter, width in zip("ABCDEFGHIJKLMN", widths, strict=False):
        sheet.column_dimensions[letter].width = width


def _among_sheets(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Läs mig"
    for text in _READ_ME:
        first.append([text])
    first["A1"].font = _LARGE
    _activities(book.create_sheet("Aktiviteter"))
    for title, rows in _OTHER_SHEETS.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
        for cell in sheet[1]:
            cell.font = _BOLD
        sheet.column_dimensions["A"].width = 36
    book.save(path)
    return path


def _activities(sheet: Any) -> None:
    _heads(sheet, 1, ("Plan", "", "", "", "", "", "", "", "Tertial 1", "", "Tertial 2", "", "Tertial 3", ""))
    for area in ("A1:H1", "I1:J1", "K1:L1", "M1:N1"):
        sheet.merge_cells(area)
    _heads(sheet, 2, ("Nr", "Nämndmål", "Aktivitet", "Typ", "Huvudansvarig", "Medverkande", "Start", "Slut",
                      *("Läge", "Kommentar") * 3))  # fmt: skip
    at = 3
    for goal, rows in _TECHNICAL:
        for row in rows:
            start, end = (datetime(2026, int(month), 1) for month in row.end.split())  # noqa: DTZ001
            values = (at - 2, goal, row.title, _KINDS[row.kinds], row.owners, row.others, start, end, row.status,
                      _COMMENTS.get(row.title), None, None, None, None)  # fmt: skip
            _line(sheet, at, values)
            for column in (7, 8):
                sheet.cell(at, column).number_format = "mmm yyyy"
            at += 1
    _widths(sheet, (5, 24, 40, 12, 24, 24, 11, 11, 13, 30, 13, 30, 13, 30))
    sheet.freeze_panes = "D3"
    sheet.auto_filter.ref = f"A2:N{at - 1}"


# 2: one sheet with the time first, the goals as bands and short forms below
_LEISURE: list[Group] = [
    ("Mål 1 Fler rör på sig hela livet", [
        Row("Prova på-veckor för seniorer i simhallen", "Badenheten", "Pensionärsföreningarna", "Jan–april", "200 deltagare"),
        Row("Öppen idrottshall på fredagskvällar", "Ungdomsenheten", "Björkheda BK", "Hela året", "30 kvällar"),
        Row("Utegym vid Tallstigen", "Anläggningsenheten", "Parkavdelningen", "Maj", "Invigt"),
        Row("Fler utlämningsställen för Fritidsbanken", "Föreningsenheten", "Biblioteken", "Mars–okt", "Tre nya"),
        Row("Simskola för nybörjare över 15 år", "Badenheten", "Vuxenutbildningen", "Aug–dec", "Två fulla grupper"),
        Row("Naturpass för familjer", "Friluftsenheten", "Orienteringsklubben", "Sept", "500 hämtade kartor")]),
    ("Mål 2 Alla kan vara med, oavsett plånbok och kön", [
        Row("Nya bidragsregler för parasport", "Föreningsenheten", "Parasportförbundet", "Feb", "Beslut i nämnden"),
        Row("Jämställd fördelning av halltider", "Bokning och uthyrning", "", "April", "50/50 av timmarna"),
        Row("Kostnadsfria sommaraktiviteter i fyra kommundelar", "Ungdomsenheten", "Föreningslivet", "Juni–aug", "1 500 deltagartillfällen"),
        Row("Tillgänglighetsmärkning av samtliga anläggningar", "Anläggningsenheten", "", "Okt", "14 anläggningar"),
        Row("Tjejgrupp på fritidsgården Navet", "Ungdomsenheten", "", "Nov", "Gruppen har startat"),
        Row("Ledsagarkort i simhallen och ishallen", "Badenheten", "", "Hela året", "Antal kort")]),
    ("Mål 3 Anläggningarna är hållbara och välskötta", [
        Row("LED-strålkastare på Björkvallen", "Anläggningsenheten", "Björkheda Energi", "Mars", "Bytt"),
        Row("Samla upp granulat från konstgräsplanen", "Anläggningsenheten", "", "Maj–juni", "Fällor på plats"),
        Row("Program för ny kylanläggning i ishallen", "Anläggningsenheten", "Fastighetsavdelningen", "Aug", "Programmet godkänt"),
        Row("Egenkontroll av badvatten med digital logg", "Badenheten", "Miljökontoret", "Sept", "Ja/nej"),
        Row("Skötselavtal med föreningar som har nyckel", "Föreningsenheten;Anläggningsenheten", "", "Dec", "Alla avtal skrivna")]),
]  # fmt: skip
_SHORT = ("Förkortningar", "BK = bollklubb", "LED = lysdioder", "Planen är antagen av nämnden 2025-12-09 § 87.")


def _bands(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "VP 26"
    sheet["A1"], sheet["A2"] = "Fritidsnämndens verksamhetsplan 2026", "Björkheda kommun"
    sheet["A1"].font = _LARGE
    _heads(
        sheet, 4, ("När", "Vad ska göras", "Vem ansvarar", "Tillsammans med", "Hur vet vi att vi lyckats", "Avstämt")
    )
    at = 5
    for goal, rows in _LEISURE:
        _band(sheet, at, 6, goal, _GREEN)
        for row in rows:
            at += 1
            _line(sheet, at, (row.end, row.title, row.owners, row.others, row.measure, None))
        at += 1
    for text in _SHORT:
        at += 1
        sheet.cell(at, 1, text)
    _widths(sheet, (12, 46, 24, 24, 28, 10))
    sheet.page_setup.orientation = "landscape"
    book.save(path)
    return path


# 3: a sheet for each unit, which is named at its top; a goal only at its first row
_STAYING, _WORKING, _SAFE = (
    "Mål 1 Fler fullföljer sina studier",
    "Mål 2 Utbildningen leder till arbete",
    "Mål 3 Eleverna är trygga och delaktiga",
)
_ADULTS: dict[str, tuple[str, list[Group]]] = {
    "Sfi": ("Sfi-enheten", [
        (_STAYING, [Row("Samtal inom en vecka vid studieuppehåll", "", "", "Februari"),
                    Row("Kvällsgrupp på distans för deltagare som arbetar", "", "Arbetsmarknadsenheten", "Mars"),
                    Row("Språkstöd på modersmål i studieväg 1", "", "", "Augusti")]),
        (_WORKING, [Row("Yrkesspår mot lokalvård och kök", "", "Måltidsservice", "September"),
                    Row("Studiebesök på arbetsplatser varje månad", "", "Näringslivsenheten", "Löpande")])]),
    "Grundvux": ("Grundläggande vuxenutbildning", [
        (_STAYING, [Row("Lärstudio öppen tre eftermiddagar i veckan", "", "Biblioteket", "Januari"),
                    Row("Validering i matematik och svenska", "", "", "Maj")]),
        (_WORKING, [Row("Praktikperiod under vårterminen", "", "Arbetsmarknadsenheten", "April")])]),
    "Gymnasievux": ("Gymnasial vuxenutbildning", [
        (_STAYING, [Row("Månadssamtal med elever som läser på distans", "", "", "Löpande"),
                    Row("Sambedömning av nationella prov", "", "Mosslundagymnasiet", "Juni")]),
        (_SAFE, [Row("Elevråd med egen budget", "", "", "Februari"),
                 Row("Likabehandlingsdag för samtliga grupper", "", "Elevhälsan", "Oktober")])]),
    "Yrkesvux": ("Yrkesvux och lärling", [
        (_STAYING, [Row("Digital planering av arbetsplatsförlagt lärande", "", "IT-enheten", "Augusti")]),
        (_WORKING, [Row("Undersköterskeutbildning på kvällstid", "", "Socialförvaltningen", "Januari"),
                    Row("Branschråd för bygg och el", "", "Lokala byggföretag", "Mars"),
                    Row("Validering av yrkeskunskaper i fordonsteknik", "", "", "November")]),
        (_SAFE, [Row("Handledarutbildning om diskriminering", "", "Vård- och omsorgscollege", "Maj")])]),
}  # fmt: skip
_ADULT_GROUPS: list[Group] = [
    (goal, [Row(row.title, unit, row.others) for row in rows])
    for unit, groups in _ADULTS.values()
    for goal, rows in groups
]
_GOALS = (
    ("Mål", "Indikator", "Målvärde 2026"),
    (_STAYING, "Andel som avbryter kurs", "Högst 14 %"),
    (_WORKING, "Andel i arbete efter sex månader", "Minst 60 %"),
    (_SAFE, "Andel som känner sig trygga", "Minst 95 %"),
)
_TERMS = (
    ("Ord", "Betyder"),
    ("Sfi", "Svenska för invandrare"),
    ("Validering", "Bedömning av kunskaper som eleven redan har"),
    ("Studieväg", "Sfi har tre studievägar efter tidigare skolgång"),
)


def _unit_sheets(path: Path) -> Path:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Mål och indikatorer"
    first["A1"], first["A2"] = "Vuxenutbildningens verksamhetsplan 2026", "Utbildningsnämnden, Mosslunda kommun"
    first["A1"].font = _LARGE
    for at, line in enumerate(_GOALS, 4):
        _line(first, at, line)
    _widths(first, (40, 36, 18))
    for title, (unit, groups) in _ADULTS.items():
        sheet = book.create_sheet(title)
        sheet["A1"], sheet["A2"] = "Aktiviteter 2026", f"Ansvarig enhet: {unit}"
        sheet["A1"].font = _LARGE
        _heads(sheet, 4, ("Mål", "Aktivitet", "I samarbete med", "Klart", "Hur gick det?"))
        lines = [(goal if not place else "", row) for goal, rows in groups for place, row in enumerate(rows)]
        for at, (goal, row) in enumerate(lines, 5):
            _line(sheet, at, (goal, row.title, row.others, row.end, None))
        _widths(sheet, (38, 46, 24, 12, 30))
    last = book.create_sheet("Ordlista")
    for term in _TERMS:
        last.append(term)
    _widths(last, (18, 60))
    book.save(path)
    return path


BOOKS: list[Drawn] = [
    told("books", "tekniska nämndens lista bland andra flikar, två rubrikrader", "xlsx", _TECHNICAL, _among_sheets),
    told("books", "fritidsnämndens flik med tiden först och målen som band", "xlsx", _LEISURE, _bands),
    told("books", "vuxenutbildningens flikar för varje enhet", "xlsx", _ADULT_GROUPS, _unit_sheets),
]
