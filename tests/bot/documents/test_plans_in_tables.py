"""Plans whose tables name their goals, indicators or whose they are in ways of their own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import docx

from tests.bot.documents.making import Heading, Part, Rows, Text, excel, word
from tests.bot.documents.test_plans_of_other_shapes import goals, read, rows, whose


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
