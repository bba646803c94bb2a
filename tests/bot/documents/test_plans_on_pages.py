"""What a page's layout does to its text: columns, boxes beside it, words cut at a cell's edge."""

from __future__ import annotations

from pathlib import Path

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    ListFlowable,
    ListItem,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    SimpleDocTemplate,
    Table,
    TableStyle,
)

from bot.documents import read_document
from plan.reading import read_plan
from tests.bot.documents.test_plans_of_other_shapes import read, whose

STYLES = getSampleStyleSheet()
BOX = """<w:r {0} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml">
<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>{1}</w:txbxContent></wps:txbx>
</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{1}</w:txbxContent></v:textbox></w:pict>
</mc:Fallback></mc:AlternateContent></w:r>"""


def test_a_title_in_a_text_box_is_read_once(tmp_path: Path) -> None:
    title = "<w:p><w:r><w:t>Överförmyndarnämndens verksamhetsplan 2026</w:t></w:r></w:p>"
    document = docx.Document()
    document.add_paragraph()._p.append(parse_xml(BOX.format(nsdecls("w"), title)))
    document.add_heading("Nämndmål 1", 1)
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(table._cells, ("Aktivitet", "Ansvarig", "Rekrytering (A)", "Kansliet"), strict=True):
        cell.text = text
    document.save(str(tmp_path / "plan.docx"))
    found = read_document(tmp_path / "plan.docx")
    assert sum("verksamhetsplan" in str(part) for part in found.parts) == 1
    assert whose(read_plan(found)) == ("", "Överförmyndarnämnden", "", 2026)


def test_two_columns_of_running_text_are_read_one_after_the_other(tmp_path: Path) -> None:
    prose = "Nämnden ansvarar för att verksamheten bedrivs i enlighet med de mål som fullmäktige bestämt. "
    frames = [Frame(50, 50, 240, 740), Frame(305, 50, 240, 740)]
    templates = [PageTemplate("two", frames), PageTemplate("one", [Frame(50, 50, 495, 740)])]
    document = BaseDocTemplate(str(tmp_path / "plan.pdf"), pagesize=A4)
    document.addPageTemplates(templates)
    points = ["Bokstart för nyfödda (P), ansvarig: Biblioteket", "Utegym (F), ansvarig: Fritid"]
    document.build(
        [
            Paragraph("Kultur- och fritidsnämnden", STYLES["Heading1"]),
            Paragraph("Verksamhetsplan 2026", STYLES["Heading1"]),
            *(Paragraph(prose * 6, STYLES["BodyText"]) for _ in range(12)),
            NextPageTemplate("one"),
            PageBreak(),
            Paragraph("Nämndmål 1 Läslust", STYLES["Heading2"]),
            ListFlowable(
                [ListItem(Paragraph(each, STYLES["BodyText"])) for each in points], bulletType="bullet", start="•"
            ),
        ]
    )
    plan = read(tmp_path / "plan.pdf")
    assert whose(plan)[1] == "Kultur- och fritidsnämnden"
    assert [each.title for each in plan.activities] == ["Bokstart för nyfödda", "Utegym"]


def test_words_cut_at_the_edge_of_a_narrow_cell_are_whole_again(tmp_path: Path) -> None:
    def cell(text: str) -> Paragraph:
        return Paragraph(text, STYLES["BodyText"])

    table = [
        [cell("Aktivitet"), cell("Ansvarig"), cell("Samverkan")],
        [cell("Verksamhetsutveckling av arbetssätt (P)"), cell("Kommunledningskontoret"), cell("Alla förvaltningar")],
        [cell("Informationssäkerhetsklassning (A)"), cell("Ekonomi"), cell("KSF")],
    ]
    ruled = Table(table, colWidths=[95, 80, 80], style=TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black)]))
    heading = Paragraph("Kommunstyrelsens verksamhetsplan 2026: Nämndmål 1", STYLES["Heading2"])
    SimpleDocTemplate(str(tmp_path / "plan.pdf"), pagesize=A4).build([heading, ruled])
    plan = read(tmp_path / "plan.pdf")
    assert [(each.title, each.units) for each in plan.activities] == [
        ("Verksamhetsutveckling av arbetssätt", ("Kommunledningskontoret",)),
        ("Informationssäkerhetsklassning", ("Ekonomi",)),
    ]
