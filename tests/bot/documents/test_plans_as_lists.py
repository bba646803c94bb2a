"""Plans whose activities are points of a list, in pages, texts and PDFs."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

import docx
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    ListFlowable,
    ListItem,
    Paragraph,
    SimpleDocTemplate,
)

from tests.bot.documents.test_plans_of_other_shapes import goals, read, rows

STYLES = getSampleStyleSheet()


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
