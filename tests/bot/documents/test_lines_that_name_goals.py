"""Goals and activities in running text that nothing but their words tells from the lines around them."""

from __future__ import annotations

from pathlib import Path

from bot.documents import read_document
from plan.model import Plan
from plan.reading import read_plan


def read(path: Path, text: str) -> Plan:
    (path / "plan.txt").write_text(text, "utf-8")
    return read_plan(read_document(path / "plan.txt"))


def test_the_next_goal_in_number_begins_without_a_blank_line_above(tmp_path: Path) -> None:
    plan = read(
        tmp_path,
        "Verksamhetsplan 2026\nSkogsnämnden, Ekdala kommun\n\nNämndmål 1 Skog för alla\n\tNya stigar (P)\n"
        "\t\tansvarig: Friluft\nNämndmål 2 Skog som står pall\n\tPlantera lövträd (A)\n\t\tansvarig: Skogslaget\n",
    )
    titles = {goal.number: goal.title for goal in plan.goals}
    assert [titles[each.section] for each in plan.activities] == [
        "Nämndmål 1 Skog för alla",
        "Nämndmål 2 Skog som står pall",
    ]


def test_a_line_with_a_type_is_asked_about_though_a_label_stands_before_the_type(tmp_path: Path) -> None:
    plan = read(
        tmp_path,
        "Verksamhetsplan 2026\nMiljönämnden, Ekdala kommun\nNämnden beslutar\n"
        "att ge Vattenenheten i uppdrag att ta prov i alla brunnar (A),\n"
        "att ge Planenheten i uppdrag att i samverkan med Vattenenheten ta fram ett skyddsområde (P).\n",
    )
    assert [each.kinds for each in plan.activities] == [("A",), ("P",)]
    assert all(each.uncertain for each in plan.activities)


def test_a_line_that_only_names_an_owner_asks_about_the_line_above(tmp_path: Path) -> None:
    plan = read(
        tmp_path,
        "Verksamhetsplan 2026\nKulturnämnden, Ekdala kommun\n\nNämndmål 1 Fler läser\n\n"
        "Aktivitet: Bokbuss till byarna\nTyp: Projekt\nAnsvarig: Biblioteket\n\n"
        "Benämns: Sagostund i parken\nAnsvarig: Skolan\n",
    )
    assert [(each.title, each.uncertain) for each in plan.activities] == [
        ("Bokbuss till byarna", False),
        ("Sagostund i parken", True),
    ]


def test_a_title_between_two_points_is_no_rest_of_the_owner_above(tmp_path: Path) -> None:
    plan = read(
        tmp_path,
        "Verksamhetsplan 2026\nKulturnämnden, Ekdala kommun\n\nNämndmål 1 Fler läser\n"
        "- Bokbuss till byarna (A), ansvarig: Biblioteket\nLokalerna\n- Ny entré (P), ansvarig: Museet\n",
    )
    assert [each.units for each in plan.activities] == [("Biblioteket",), ("Museet",)]
    assert any("”Lokalerna” är inte läst som ett mål" in each.question for each in plan.questions)
