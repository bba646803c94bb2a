"""A municipality's plan has a chapter for each board, of which one is read and the others are asked about."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.documents import read_document
from plan.account import SkipRule
from plan.model import Plan
from plan.reading.reader import read_plan
from tests.bot.documents.making import Heading, Part, Rows, Text, pdf, word

pytestmark = pytest.mark.slow
HEADER = ("Aktivitet", "Ansvarig", "Samverkan")
CHAPTERS = {
    "Kommunstyrelsen": ("Mål 1: En stabil ekonomi", ("Ny modell för internhyra", "Ekonomienheten", "")),
    "Socialnämnden": ("Mål 1: Stöd i tid", ("Äldrelots på vårdcentralen", "Äldreomsorgen", "Regionen")),
    "Kulturnämnden": ("Mål 1: Läslust", ("Bokcirkel på arbetstid", "Biblioteket", "Studieförbunden")),
}


def parts(front: str, *, own_goals: bool = True) -> list[Part]:
    found: list[Part] = [Heading("Mål och verksamhetsplan 2026"), Text("Askersby kommun"), Text(front)]
    for board, (goal, row) in CHAPTERS.items():
        found += [Heading(board), *([Heading(goal, 2)] if own_goals else []), Rows([HEADER, row])]
    return found


def read(found: list[Part], make: Callable[..., Path], folder: Path, board: str | None = None) -> Plan:
    return read_plan(read_document(make(path_in(folder, make), found)), board)


def path_in(folder: Path, make: Callable[..., Path]) -> Path:
    return folder / ("plan.docx" if make is word else "plan.pdf")


@pytest.mark.parametrize("make", [word, pdf])
@pytest.mark.parametrize("board", [None, "Kulturnämnden"])
def test_the_chapter_of_its_own_board_is_read(make: Callable[..., Path], board: str | None, tmp_path: Path) -> None:
    front = "Exemplar för kulturnämnden" if board is None else "Antagen av fullmäktige"
    plan = read(parts(front), make, tmp_path, board)
    assert plan.board == "Kulturnämnden"
    assert [each.title for each in plan.activities] == ["Bokcirkel på arbetstid"]
    assert [goal.title for goal in plan.goals] == ["Mål 1: Läslust"]
    assert plan.account
    assert plan.account.adds_up


@pytest.mark.parametrize("make", [word, pdf])
def test_each_other_chapter_is_asked_about(make: Callable[..., Path], tmp_path: Path) -> None:
    plan = read(parts("Exemplar för kulturnämnden"), make, tmp_path)
    asked = [each.question for each in plan.questions if each.about == "unread"]
    assert asked == [
        "Kapitlet ”Kommunstyrelsen” är inte läst, för det är en annan nämnds. Där står till exempel ”Ny modell för "
        "internhyra | Ekonomienheten”. Är det rätt?",
        "Kapitlet ”Socialnämnden” är inte läst, för det är en annan nämnds. Där står till exempel ”Äldrelots på "
        "vårdcentralen | Äldreomsorgen | Regionen”. Är det rätt?",
    ]
    answered = read_plan(read_document(path_in(tmp_path, make)), answers=dict.fromkeys(asked, "ja"))
    assert answered.account
    assert answered.account.adds_up
    skipped = [row.text for row in answered.account.skipped_rows if row.rule is SkipRule.OTHER_BOARD]
    assert "Ny modell för internhyra | Ekonomienheten" in skipped


def test_a_chapter_that_is_wanted_is_read_too(tmp_path: Path) -> None:
    asked = [each.question for each in read(parts("Exemplar för kulturnämnden"), word, tmp_path).questions]
    answers = {each: "nej" if "Socialnämnden" in each else "ja" for each in asked if each.startswith("Kapitlet")}
    plan = read_plan(read_document(path_in(tmp_path, word)), answers=answers)
    assert [each.title for each in plan.activities] == ["Äldrelots på vårdcentralen", "Bokcirkel på arbetstid"]


def test_the_board_that_has_adopted_a_plan_for_all_does_not_take_it_for_its_own(tmp_path: Path) -> None:
    plan = read(parts("Antagen av kommunstyrelsen 2025-11-12"), word, tmp_path)
    assert plan.board == "Kommunstyrelsen"
    assert len(plan.activities) == 3


@pytest.mark.parametrize("make", [word, pdf])
def test_what_stands_below_a_boards_name_alone_is_read_whole(make: Callable[..., Path], tmp_path: Path) -> None:
    """In a plan that all boards share it may be what each is to do."""
    plan = read(parts("Klimatplan för kulturnämnden", own_goals=False), make, tmp_path)
    assert len(plan.activities) == 3


def test_without_an_own_chapter_all_is_read(tmp_path: Path) -> None:
    plan = read(parts("Antagen av fullmäktige"), word, tmp_path, "Valnämnden")
    assert len(plan.activities) == 3
