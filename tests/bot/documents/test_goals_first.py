"""The report begins with the goals: how each is assessed, against what, by which figure and by whom."""

from __future__ import annotations

import io
from functools import cache

import docx
import pytest
from docx.oxml.ns import qn
from docx.table import Table

from bot.documents.writing.blocks import Chart
from bot.documents.writing.board_report import document
from bot.documents.writing.pdf import picture
from bot.documents.writing.unbroken import SPACE
from bot.documents.writing.word import word
from plan.model import Status
from tests.bot.documents.a_year import assessed
from tests.bot.documents.test_board_report import report_of

pytestmark = pytest.mark.slow


@cache
def opened() -> docx.document.Document:
    return docx.Document(io.BytesIO(word(document(report_of(assessed())))))


def headings() -> list[str]:
    return [each.text for each in opened().paragraphs if each.style and each.style.name == "Heading 1"]


def rows(table: Table) -> dict[str, list[str]]:
    return {row.cells[0].text: [cell.text.replace(SPACE, " ") for cell in row.cells[1:]] for row in table.rows}


def test_goals_come_first_then_the_whole_decisions_and_deviations() -> None:
    assert headings()[:4] == ["Måluppfyllelse", "Sammanfattning", "Behöver beslut", "Avvikelser och åtgärder"]
    (lead,) = [each.text for each in opened().paragraphs if each.text.startswith("Planen har 7 mål.")]
    assert lead == (
        "Planen har 7 mål. 1 bedöms uppnås, 1 bedöms delvis uppnås, 1 bedöms inte uppnås och 4 är inte bedömda."
    )


def test_a_goal_has_its_assessment_target_latest_figure_and_who_assessed_it() -> None:
    found = rows(opened().tables[0])
    assert found["Nr"] == ["Mål", "Bedömning", "Målvärde", "Senaste värde", "Bedömt av"]
    told = found["M1"]
    assert told[0].startswith("3.1 KF-mål 1\nI kontakt med kommunen ska invånare")
    assert told[0].endswith(" …")
    assert told[1] == "▼ Bedöms inte uppnås"
    assert told[2] == "Bland de 20 % bästa"
    assert told[3:] == ["index 69 (INSIKT 2025)", "Målägare, Trygg och säker"]


def test_the_plans_own_figure_stands_where_nobody_has_told_a_newer_one() -> None:
    found = rows(opened().tables[0])
    assert found["M2"][3].startswith("Planens nuläge (2023): 76 % mot 76 % i riket.")
    assert found["M3"][1:] == [
        "– Inte bedömt",
        "Bland de 25 % bästa",
        "Planens nuläge (2023): Bland de 33 % bästa, målet är de 25 % bästa. Målet är inte nått.",
        "",
    ]


def test_who_has_the_goal_no_more_is_told_as_its_former_owner() -> None:
    assert rows(opened().tables[0])["M4"][-1] == "Tidigare målägare, Ekonomi"


def test_the_appendix_holds_each_assessment_whole_under_the_same_number() -> None:
    (table,) = [each for each in opened().tables if each.rows[0].cells[-2].text == "Bedömt"]
    found = rows(table)
    assert found["M4"][1:3] == ["● Bedöms uppnås", "Långt över riket. Kompletterad efter stängning."]
    assert found["M4"][4] == "2025-09-01"


def test_a_deviation_names_who_answers_for_it_beside_cause_and_new_date() -> None:
    (table,) = [each for each in opened().tables if each.rows[0].cells[-1].text == "Nytt datum"]
    number, first = next(each for each in list(rows(table).items())[1:] if each[1][1] == "■ Försenad")
    assert number.isdecimal()
    assert first[0].endswith("\nNäringsliv och marknad")
    assert first[2].startswith("Upphandlingen är överprövad.")
    assert first[3] == "2025-12-15"


def test_every_sign_stands_in_a_font_of_signs() -> None:
    """Of itself Word takes ▶ and ✔ from its coloured emoji."""
    signs = {each.sign for each in Status}
    cells = (cell for table in opened().tables for row in table.rows for cell in row.cells)
    runs = [run for cell in cells for paragraph in cell.paragraphs for run in paragraph.runs if signs & set(run.text)]
    assert {run.text for run in runs} == signs
    for run in runs:
        fonts = run._r.rPr.rFonts
        assert {fonts.get(qn(f"w:{kind}")) for kind in ("ascii", "hAnsi", "eastAsia", "cs")} == {"Segoe UI Symbol"}


def test_the_figure_is_drawn_in_a_face_like_the_texts() -> None:
    (chart,) = [each for each in document(report_of(assessed())).blocks if isinstance(each, Chart)]
    (shape,) = opened().inline_shapes
    drawn = opened().part.related_parts[shape._inline.graphic.graphicData.pic.blipFill.blip.embed].blob
    assert drawn == picture(chart, serif=False) != picture(chart, serif=True)
