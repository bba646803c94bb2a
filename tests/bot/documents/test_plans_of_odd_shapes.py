"""Plans that came through another program on their way: what it added is left out, and nothing of the plan is lost."""

from __future__ import annotations

from pathlib import Path

from tests.bot.documents.test_plans_of_other_shapes import asked, goals, read, rows, whose


def test_csv_is_divided_by_what_divides_its_header_whatever_its_prose_has_most_of(tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    lines = [
        "Verksamhetsplan 2026, Tekniska nämnden, Kinda kommun, antagen, med ändringar, i december",
        "Ansvarig, typ, samverkan, tidplan, uppföljning, allt det står nedan, rad för rad",
        "Mål;Aktivitet;Ansvarig",
        "Nämndmål 1 Rena gator;Ny sopmaskin (P);Gatuenheten",
        "Nämndmål 1 Rena gator;Städdag, vår och höst (A);Gatuenheten",
    ]
    path.write_text("\n".join(lines), "utf-8")
    plan = read(path)
    assert whose(plan)[:2] == ("Kinda kommun", "Tekniska nämnden")
    assert rows(plan) == [
        ("1", "Ny sopmaskin", "P", ("Gatuenheten",), ""),
        ("1", "Städdag, vår och höst", "A", ("Gatuenheten",), ""),
    ]
    assert goals(plan) == [("1", "board_goal", "Nämndmål 1 Rena gator")]
    assert asked(plan) == []
