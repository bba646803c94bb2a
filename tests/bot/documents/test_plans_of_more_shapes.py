"""Plans that say the same in further ways: lists, sheets, columns, and what must never be lost in silence."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import docx
import openpyxl
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
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
from plan.reading.doubts import question_texts
from tests.bot.documents.making import Heading, Part, Rows, Text, excel, word
from tests.bot.documents.test_plans_of_other_shapes import asked, goals, read, rows, whose

STYLES = getSampleStyleSheet()


def test_roman_numbered_chapters_and_a_goal_merged_over_its_rows(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    for line in ("Socialnämnden", "Tranås kommun", "Socialförvaltningen"):
        document.add_paragraph(line)
    document.add_heading("I. Inledning", 1)
    document.add_paragraph("Nämnden ansvarar för individ- och familjeomsorg.")
    document.add_heading("II. Nämndmål och aktiviteter", 1)
    cells = [
        ("Nämndmål", "Aktivitet/åtgärd", "Ansvarig chef", "Tidplan", "Samverkan"),
        ("Nämndmål 1. Fler klarar sig själva", "Tidiga insatser (A)", "Enhetschef IFO", "2026-06-30", "Skolan, BUN"),
        ("", "Kartlägga hemlöshet (F)", "Enhetschef IFO", "2026-12-31", ""),
        ("Nämndmål 2. En trygg äldreomsorg", "Fast omsorgskontakt (P)", "MAS", "2026", "Hemtjänsten"),
        ("Summa", "3 aktiviteter", "", "", ""),
    ]
    table = document.add_table(rows=0, cols=5)
    for row in cells:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    table.cell(1, 0).merge(table.cell(2, 0))
    document.save(str(tmp_path / "plan.docx"))
    plan = read(tmp_path / "plan.docx")
    assert whose(plan) == ("Tranås kommun", "Socialnämnden", "Socialförvaltningen", 2026)
    assert goals(plan) == [
        ("1", "board_goal", "Nämndmål 1. Fler klarar sig själva"),
        ("2", "board_goal", "Nämndmål 2. En trygg äldreomsorg"),
    ]
    assert rows(plan) == [
        ("1", "Tidiga insatser", "A", ("Enhetschef IFO",), "Skolan, BUN"),
        ("1", "Kartlägga hemlöshet", "F", ("Enhetschef IFO",), ""),
        ("2", "Fast omsorgskontakt", "P", ("MAS",), "Hemtjänsten"),
    ]
    assert plan.questions == ()


def test_lists_under_activities_and_points_within_points(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Barn- och utbildningsnämndens verksamhetsplan 2026", 0)
    document.add_paragraph("Barn- och utbildningsförvaltningen, Eksjö kommun")
    document.add_heading("Resultatmål 1", 2)
    for line in ("Alla elever når målen i svenska.", "Målvärde: 95 %", "Nuläge 2025: 88 %", "Aktiviteter:"):
        document.add_paragraph(line)
    document.add_paragraph("Läslyft i årskurs 1–3 (P), ansvarig: Rektor", style="List Number")
    document.add_paragraph("Läsgrupper (A), ansvarig: Förstelärare, i samverkan med Elevhälsan", style="List Number")
    document.add_heading("Resultatmål 2", 2)
    document.add_paragraph("Kartlägg frånvaro (A). Ansvarig: Rektor", style="List Bullet")
    for line in ("ta fram en enkät", "analysera svaren"):
        document.add_paragraph(line, style="List Bullet 2")
    document.add_paragraph("Närvaroteam (P). Ansvarig: Elevhälsan", style="List Bullet")
    document.save(str(tmp_path / "plan.docx"))
    plan = read(tmp_path / "plan.docx")
    assert rows(plan) == [
        ("1", "Läslyft i årskurs 1–3", "P", ("Rektor",), ""),
        ("1", "Läsgrupper", "A", ("Förstelärare",), "Elevhälsan"),
        ("2", "Kartlägg frånvaro", "A", ("Rektor",), ""),
        ("2", "Närvaroteam", "P", ("Elevhälsan",), ""),
    ]
    first = plan.goals[0]
    assert (first.text, first.target, first.baseline) == ("Alla elever når målen i svenska.", "95 %", "88 %")
    assert plan.questions == ()


def test_a_pdf_with_numbered_lists_instead_of_tables(tmp_path: Path) -> None:
    def text(of: str, style: str = "BodyText") -> Paragraph:
        return Paragraph(escape(of), STYLES[style])

    def points(kind: str, start: str | None, *items: str) -> ListFlowable:
        return ListFlowable([ListItem(text(each)) for each in items], bulletType=kind, start=start, bulletFormat="%s.")

    flow = [
        text("Verksamhetsplan 2026", "Heading1"),
        text("Miljö- och byggnadsnämnden, Valdemarsviks kommun"),
        text("Nämndmål 1 – Snabb service", "Heading2"),
        text("Nuläge: 7 veckor"),
        text("Aktiviteter:"),
        points("1", None, "E-tjänst för bygglov (P), ansvarig: Byggenheten", "Kundmöten (A), ansvarig: Miljöenheten"),
        text("Nämndmål 2 – Rent vatten", "Heading2"),
        text("Aktiviteter:"),
        points("1", None, "Inventera avlopp (A), ansvarig: Miljöenheten"),
    ]
    SimpleDocTemplate(str(tmp_path / "plan.pdf"), pagesize=A4).build(flow)
    plan = read(tmp_path / "plan.pdf")
    assert goals(plan) == [
        ("1", "board_goal", "Nämndmål 1 – Snabb service"),
        ("2", "board_goal", "Nämndmål 2 – Rent vatten"),
    ]
    assert plan.goals[0].baseline == "7 veckor"
    assert rows(plan) == [
        ("1", "E-tjänst för bygglov", "P", ("Byggenheten",), ""),
        ("1", "Kundmöten", "A", ("Miljöenheten",), ""),
        ("2", "Inventera avlopp", "A", ("Miljöenheten",), ""),
    ]


def test_a_text_with_lists_and_tabbed_tables(tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    lines = [
        "Verksamhetsplan 2026",
        "Fritidsnämnden",
        "Åtvidabergs kommun",
        "",
        "Nämndmål 1: Fler i rörelse",
        "Mål: Alla barn ska kunna simma",
        "",
        "Aktiviteter",
        "1. Simskola i åk 2 (A) – Ansvarig: Badhuset. Samverkan: Skolan",
        "2. Lån av utrustning (P)",
        "   Ansvarig: Fritidsbanken",
        "",
        "Nämndmål 2: Kultur",
        "",
        "Aktivitet\tAnsvarig\tSamverkan",
        "Teaterfestival (P)\tKulturenheten\tSkolan",
        "Ny scen (F)\tKulturenheten",
    ]
    path.write_text("\n".join(lines), "utf-8")
    plan = read(path)
    assert goals(plan) == [
        ("1", "board_goal", "Nämndmål 1: Fler i rörelse"),
        ("2", "board_goal", "Nämndmål 2: Kultur"),
    ]
    assert plan.goals[0].text == "Alla barn ska kunna simma"
    assert rows(plan) == [
        ("1", "Simskola i åk 2", "A", ("Badhuset",), "Skolan"),
        ("1", "Lån av utrustning", "P", ("Fritidsbanken",), ""),
        ("2", "Teaterfestival", "P", ("Kulturenheten",), "Skolan"),
        ("2", "Ny scen", "F", ("Kulturenheten",), ""),
    ]
    assert plan.questions == ()


def test_sheets_that_name_their_goal_above_the_header(tmp_path: Path) -> None:
    header = ("Nr", "Aktivitet", "Typ", "Ansvarig", "Klart senast")
    sheets: dict[str, Sequence[Sequence[object]]] = {
        "Mål 1": [
            ("Nämndmål 1: En attraktiv arbetsgivare",),
            ("Målvärde:", "NMI 80"),
            ("Nuläge:", 74),
            (),
            header,
            (1, "Friskvård", "A", "HR", "2026-12-31"),
            (2, "Ny löneprocess", "P", "HR, Ekonomi", "2026-12-31"),
            (None, "Summa"),
        ],
        "Mål 2": [("Nämndmål 2: God ekonomi",), (), header, (1, "Inköpsstopp", "A", "Ekonomi", None)],
        "Om": [("Verksamhetsplan 2026, Servicenämnden, Motala kommun",)],
    }
    plan = read(excel(tmp_path / "plan.xlsx", sheets, ["A1:E1"]))
    assert goals(plan) == [
        ("1", "board_goal", "Nämndmål 1: En attraktiv arbetsgivare"),
        ("2", "board_goal", "Nämndmål 2: God ekonomi"),
    ]
    assert [(goal.target, goal.baseline) for goal in plan.goals] == [("NMI 80", "74"), (None, None)]
    assert rows(plan) == [
        ("1", "Friskvård", "A", ("HR",), ""),
        ("1", "Ny löneprocess", "P", ("HR", "Ekonomi"), ""),
        ("2", "Inköpsstopp", "A", ("Ekonomi",), ""),
    ]
    assert plan.questions == ()


def sheet_with_a_hidden_row(path: Path) -> Path:
    rows = [
        ("Tekniska nämnden, verksamhetsplan 2026",),
        ("Nämndmål", "Aktiviteter", "P/A/F", "Ansvarig avdelning"),
        ("Nämndmål 1 Trygga gator", "Belysning", "A", "Gata & park"),
        ("Nämndmål 1 Trygga gator", "Gammal rad", "A", "Gata & park"),
        ("Nämndmål 1 Trygga gator", "Cykelplan", "F", "Gata & park"),
    ]
    excel(path, {"VP": rows})
    book = openpyxl.load_workbook(path)
    book["VP"].row_dimensions[4].hidden = True
    book.save(path)
    return path


def test_a_hidden_row_is_kept_and_asked_about(tmp_path: Path) -> None:
    document = read_document(sheet_with_a_hidden_row(tmp_path / "plan.xlsx"))
    plan = read_plan(document)
    assert [(each.title, each.uncertain) for each in plan.activities] == [
        ("Belysning", False),
        ("Gammal rad", True),
        ("Cykelplan", False),
    ]
    assert asked(plan) == [("blad VP, rad 4", question_texts.hidden_rows())]
    without = read_plan(document, answers={question_texts.hidden_rows(): "nej"})
    assert [each.title for each in without.activities] == ["Belysning", "Cykelplan"]
    assert not any(
        each.uncertain for each in read_plan(document, answers={question_texts.hidden_rows(): "ja"}).activities
    )


def test_what_is_marked_as_an_activity_outside_the_tables_is_kept_and_asked_about(tmp_path: Path) -> None:
    parts: list[Part] = [
        Heading("Verksamhetsplan 2026, Socialnämnden"),
        Heading("3.1 Nämndmål 1", 2),
        Text("Mål: Trygghet"),
        Rows([("Aktivitet", "Ansvarig"), ("Hembesök (A)", "IFO")]),
        Text("Anhörigstöd året runt (P)"),
        Heading("4 Begrepp"),
        Text("Vi skiljer på projekt (P), aktivitet (A) och förstudie (F)."),
        Text("Hembesök (A)"),
    ]
    document = read_document(word(tmp_path / "plan.docx", parts))
    plan = read_plan(document)
    assert rows(plan) == [("3.1", "Hembesök", "A", ("IFO",), ""), ("3.1", "Anhörigstöd året runt", "P", (), "")]
    assert plan.goals[0].text == "Trygghet"
    question = question_texts.is_activity("Anhörigstöd året runt")
    assert asked(plan) == [
        ("avsnitt 3.1", question),
        ("avsnitt 3.1", question_texts.unit_missing("Anhörigstöd året runt")),
    ]
    assert [each.title for each in read_plan(document, answers={question: "nej"}).activities] == ["Hembesök"]


def test_a_plan_without_types_is_asked_about_once(tmp_path: Path) -> None:
    parts: list[Part] = [
        Heading("Verksamhetsplan 2027, Samhällsbyggnadsnämnden"),
        Heading("Nämndmål 1: Klimat", 2),
        Rows([("Insats", "Ansvarig funktion"), ("Energikartläggning", "Fastighet"), ("Resepolicy", "Miljöstrateg")]),
    ]
    document = read_document(word(tmp_path / "plan.docx", parts))
    plan = read_plan(document)
    assert asked(plan) == [("", question_texts.no_kinds())]
    assert not any(each.uncertain or each.kinds for each in plan.activities)
    told = read_plan(document, answers={question_texts.no_kinds(): "A"})
    assert [each.kinds for each in told.activities] == [("A",), ("A",)]


def test_indicators_in_a_table_are_the_goals_target_and_baseline(tmp_path: Path) -> None:
    parts: list[Part] = [
        Heading("Verksamhetsplan 2026–2028, Arbetsmarknadsnämnden, Finspångs kommun"),
        Heading("2.1 Nämndmål 1: Egen försörjning", 2),
        Text("Fler invånare har egen försörjning."),
        Rows([("Indikator", "Utfall 2024", "Målvärde 2026"), ("Andel i arbete", "41 %", "45 %")]),
        Rows(
            [
                ("Aktivitet", "Beskrivning", "Ansvarig", "Typ"),
                ("Jobbspår", "Korta utbildningar", "Arbetsmarknadsenheten", "Projekt"),
                ("Totalt", "", "", "1"),
            ]
        ),
    ]
    plan = read(word(tmp_path / "plan.docx", parts))
    goal = plan.goals[0]
    assert (goal.text, goal.target, goal.baseline) == (
        "Fler invånare har egen försörjning.",
        "Andel i arbete: 45 %",
        "Andel i arbete: 41 %",
    )
    assert rows(plan) == [("2.1", "Jobbspår", "P", ("Arbetsmarknadsenheten",), "")]


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


def test_a_pdfs_headings_and_lists_are_nested_by_size_and_indent(tmp_path: Path) -> None:
    lines = [
        (20, 60, "Miljönämndens verksamhetsplan 2026"),
        (15, 60, "Nämndens egna mål"),
        (12.5, 60, "Ren luft"),
        (10, 60, "• Mäta luft (A), ansvarig: Miljöenheten"),
        (10, 80, "• köpa in givare"),
        (10, 80, "• utbilda"),
        (10, 80, "• mäta"),
        (12.5, 60, "Rent vatten"),
        (10, 60, "• Provta brunnar (A), ansvarig: Miljöenheten"),
        (15, 60, "Särskilda satsningar"),
        (10, 60, "• Klimatanpassning (P), ansvarig: Miljöenheten"),
        (10, 60, "Planen följs upp varje tertial och redovisas för nämnden i samband med budgeten."),
    ]
    canvas = Canvas(str(tmp_path / "plan.pdf"), pagesize=A4)
    for number, (size, left, text) in enumerate(lines):
        canvas.setFont("Helvetica", size)
        canvas.drawString(left, 780 - 26 * number, text)
    canvas.save()
    plan = read(tmp_path / "plan.pdf")
    assert goals(plan) == [
        ("1", "board_goal", "Ren luft"),
        ("2", "board_goal", "Rent vatten"),
        ("3", "special_initiative", "Särskilda satsningar"),
    ]
    assert [(each.section, each.title) for each in plan.activities] == [
        ("1", "Mäta luft"),
        ("2", "Provta brunnar"),
        ("3", "Klimatanpassning"),
    ]
    assert plan.questions == ()


def test_a_card_for_each_activity_with_its_labels_to_the_left(tmp_path: Path) -> None:
    cards = [
        Rows([("Aktivitet", title), ("Ansvarig", unit), ("Samverkan", "SBF"), ("Tidplan", "2026")])
        for title, unit in (("Mäta luft (A)", "Miljöenheten"), ("Laddstolpar (P)", "Gatuenheten"))
    ]
    parts: list[Part] = [Heading("Miljönämndens verksamhetsplan 2026"), Heading("Nämndmål 1: Ren luft", 2), *cards]
    plan = read(word(tmp_path / "plan.docx", parts))
    assert rows(plan) == [
        ("1", "Mäta luft", "A", ("Miljöenheten",), "SBF"),
        ("1", "Laddstolpar", "P", ("Gatuenheten",), "SBF"),
    ]


def test_whose_the_plan_is_stands_in_a_column_and_not_among_the_partners(tmp_path: Path) -> None:
    header = ("År", "Nämnd", "Mål", "Aktivitet", "Typ", "Ansvarig", "Samverkan")
    body = [
        (2026, "Socialnämnden", "Nämndmål 1", "Hembesök", "A", "IFO", "Barn- och utbildningsnämnden"),
        (2026, "Socialnämnden", "Nämndmål 1", "Gym", "F", "IFO", "Linköpings kommun, Region Östergötland"),
    ]
    plan = read(excel(tmp_path / "aktiviteter.xlsx", {"Blad1": [header, *body]}))
    assert whose(plan) == ("", "Socialnämnden", "", 2026)
