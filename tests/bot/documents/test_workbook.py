"""The report as a workbook: colours by the word that stands there, assessments, and every year as rows to count by."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import replace
from functools import cache
from typing import Any

import openpyxl
import pytest
from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from bot.documents.writing.colours import OUTLOOK, STATUS
from bot.documents.writing.excel import excel
from plan.model import NOT_REPORTED
from plan.summary import summarise
from tests.bot.documents.a_year import T1, T2, assessed
from tests.bot.documents.test_board_report import report_of

pytestmark = pytest.mark.slow


@cache
def book() -> Workbook:
    given = assessed()
    history = tuple(summarise(given, each) for each in (T1, T2))
    return openpyxl.load_workbook(io.BytesIO(excel(replace(report_of(given), history=history))))


def rows(sheet: Worksheet) -> list[dict[str, Any]]:
    header, *others = [[cell.value for cell in row] for row in sheet.iter_rows()]
    return [dict(zip(map(str, header), row, strict=True)) for row in others]


def colours(sheet: Worksheet) -> dict[str, dict[str, tuple[str, str]]]:
    """By the cells they hold for: the word, its ground and its ink."""
    found: dict[str, dict[str, tuple[str, str]]] = {}
    for held in sheet.conditional_formatting:
        for rule in held.rules:
            style = rule.dxf
            assert style
            pair = (f"#{style.fill.bgColor.rgb[2:]}", f"#{style.font.color.rgb[2:]}")
            found.setdefault(str(held.sqref), {})[rule.formula[0].strip('"')] = pair
    return found


def test_every_status_has_its_colour_by_the_word_in_the_cell() -> None:
    expected = {each.label: pair for each, pair in STATUS.items()}
    assert colours(book()["Fakta"]) == {"H2:H40 N2:N40 O2:O40": expected}
    assert colours(book()["Alla år"])["J2:J79"] == expected
    assert {each["Status"] for each in rows(book()["Fakta"])} <= {*expected, NOT_REPORTED}


def test_ink_can_be_read_on_its_ground() -> None:
    """WCAG 1.4.3: 4.5 to 1."""

    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for ground, ink in (*STATUS.values(), *OUTLOOK.values()):
        darker, lighter = sorted((light(ground), light(ink)))
        assert (lighter + 0.05) / (darker + 0.05) >= 4.5, (ground, ink)


def test_the_goals_have_a_sheet_with_their_assessments() -> None:
    found = {each["Nr"]: each for each in rows(book()["Måluppfyllelse"])}
    assert list(found) == [f"M{number}" for number in range(1, 8)]
    assert found["M1"]["Bedömning"] == "Bedöms inte uppnås"
    assert found["M1"]["Senaste värde"] == "index 69 (INSIKT 2025)"
    assert found["M1"]["Bedömt av"] == "Målägare, Trygg och säker"
    assert found["M3"]["Bedömning"] == "Inte bedömt"
    assert set(colours(book()["Måluppfyllelse"])["D2:D8"]) == {each.label for each in OUTLOOK}


def test_a_goals_sheet_has_a_short_name_and_a_longer_one_ends_with_a_whole_word() -> None:
    names = book().sheetnames
    assert {"3.1 KF-mål 1", "4.4 Nämndmål 4", "2.3 Prioriterade områden inom…"} <= set(names)
    assert all(len(each) <= 31 for each in names)


def test_the_sheet_of_all_years_shows_each_text_whole() -> None:
    sheet = book()["Alla år"]
    assert all(cell.alignment.wrap_text for row in sheet.iter_rows() for cell in row)
    widths = {
        str(cell.value): sheet.column_dimensions[get_column_letter(place)].width
        for place, cell in enumerate(sheet[1], 1)
    }
    assert widths["Beräknas klart"] > len("2025-12-15") + 3
    longest = max(range(2, 41), key=lambda row: len(str(sheet.cell(row, 7).value)))
    assert (sheet.row_dimensions[longest].height or 0) > 30


def test_every_tertial_is_a_table_to_count_by() -> None:
    sheet = book()["Alla år"]
    (table,) = sheet.tables.values()
    assert (table.displayName, table.ref) == ("Alla_år", "A1:O79")
    found = rows(sheet)
    assert Counter((each["År"], each["Tertial"]) for each in found) == {(2025, 1): 39, (2025, 2): 39}
    for tertial in (T1, T2):
        counts = summarise(assessed(), tertial).counts
        held = [each for each in found if each["Tertial"] == tertial.number]
        assert sum(each["Avvikelse"] == "Ja" for each in held) == counts.deviations
        assert sum(each["Rapporterad"] == "Nej" for each in held) == counts.not_reported
    assert all(each[name] not in (None, "") for each in found for name in ("Nämnd", "Mål", "Ansvarig enhet", "Status"))


def test_a_workbook_of_one_tertial_alone_has_no_such_table() -> None:
    assert "Alla år" not in openpyxl.load_workbook(io.BytesIO(excel(report_of(assessed())))).sheetnames
