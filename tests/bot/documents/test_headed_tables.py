"""A small table below "Aktivitet: ..." tells of that activity alone."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from bot.documents import read_document
from plan.reading import read_plan

_GOALS = {
    "Mål 1: Alla får läsa": ("Bokbuss i byarna", "Öppet till tio"),
    "Mål 2: Fler möts": ("Scen i parken", "Språkkafé"),
}


@pytest.mark.parametrize(
    ("label", "heads", "row", "owner", "beside"),
    [
        ("Aktivitet", ("Ansvarig", "Samverkan", "Start", "Slut"), ("Biblioteket", "", "jan", "maj"), "Biblioteket", ""),
        ("Insats", ("Ansvarig", "Samverkan med", "Tid"), ("Staben", "Föreningar", "mars"), "Staben", "Föreningar"),
        ("Åtgärd 1", ("Ansvarig nämnd", "Klart senast"), ("Kulturnämnden", "2026-05-01"), "Kulturnämnden", ""),
        ("Uppdrag 2.1", ("Ansvarig enhet", "Start", "Slut"), ("Biblioteket", "jan", "juni"), "Biblioteket", ""),
    ],
)  # fmt: skip
def test_the_heading_is_the_activity_and_the_row_tells_of_it(
    tmp_path: Path, label: str, heads: tuple[str, ...], row: tuple[str, ...], owner: str, beside: str
) -> None:
    document = docx.Document()
    document.add_heading("Verksamhetsplan 2026", 0)
    document.add_paragraph("Kulturnämnden, Havsnäs kommun")
    for goal, titles in _GOALS.items():
        document.add_heading(goal, 1)
        for title in titles:
            document.add_heading(f"{label}: {title}", 2)
            table = document.add_table(0, len(heads))
            for texts in (heads, row):
                for cell, text in zip(table.add_row().cells, texts, strict=True):
                    cell.text = text
    document.save(str(tmp_path / "plan.docx"))
    plan = read_plan(read_document(tmp_path / "plan.docx"))
    assert [goal.title for goal in plan.goals] == [*_GOALS]
    found = [(each.title, each.units, each.collaboration, plan.goal(each.section)) for each in plan.activities]
    assert found == [
        (title, (owner,), beside, goal)
        for goal, titles in zip(plan.goals, _GOALS.values(), strict=True)
        for title in titles
    ]
    assert plan.account
    assert plan.account.adds_up
