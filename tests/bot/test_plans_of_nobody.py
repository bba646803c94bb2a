"""A plan that does not say whose it is or of which year: asked about in the chat, and by the command's dry run."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.cli.program import main
from tests.bot.documents.making import excel
from tests.bot.dropping import Desk, desk, document
from tests.bot.test_commands import Capture, refused, said
from tests.bot.test_plan_import import own_folder

__all__ = ["own_folder"]
pytestmark = pytest.mark.slow

BOARD, YEAR = (f"Dokumentet säger inte {what}" for what in ("vilken nämnd planen är för", "vilket år planen gäller"))


@pytest_asyncio.fixture
async def office(sqlite_url: str) -> AsyncIterator[Desk]:
    async with desk(sqlite_url) as made:
        yield made


def of_nobody(folder: Path, name: str = "uppdrag.xlsx") -> Path:
    rows = [("Aktivitet", "Ansvarig"), ("Ny skolplan (A)", "Barnenheten"), ("Lokalöversyn (P)", "Ekonomi")]
    return excel(folder / name, {"Blad1": rows})


async def test_it_is_asked_about_before_it_can_be_stored(office: Desk, tmp_path: Path) -> None:
    told = await office.drop_file(of_nobody(tmp_path))
    assert "2 aktiviteter" in told
    assert "Dokumentet säger inte vilken nämnd planen är för och vilket år den gäller." in told
    assert "[Lagra planen]" not in told
    asked = await office.press("Granska frågorna")
    assert asked.index(BOARD) < asked.index(YEAR) < asked.index("hör till")
    for board, year, fault in (("ja", "2026", "är ingen nämnd"), ("Skolnämnden", "nästa år", "är inget år")):
        assert fault in await office.press("Spara svaren", q1=board, q2=year)
    told = await office.press("Spara svaren", q1="Skolnämnden", q2="2026", q3="ja")
    assert "Verksamhetsplan 2026" in told
    assert "Skolnämnden" in told
    await office.press("Lagra planen")
    (plan,) = await office.plans()
    assert (plan.board, plan.year, len(plan.activities)) == ("Skolnämnden", 2026, 2)


async def test_the_answer_holds_for_that_document_alone(office: Desk, tmp_path: Path) -> None:
    await office.drop_file(of_nobody(tmp_path))
    await office.press("Granska frågorna")
    await office.press("Spara svaren", q1="Skolnämnden", q2="2026", q3="ja")
    await office.press("Lagra planen")
    assert "Dokumentet säger inte vilken nämnd planen är för och" in await office.drop_file(of_nobody(tmp_path))


async def test_it_is_held_against_the_stored_plan_of_that_board_and_year(office: Desk, tmp_path: Path) -> None:
    await office.drop_file(document(tmp_path / "plan.docx", year=2026, board="Skolnämnden"))
    await office.press("Lagra planen")
    await office.drop_file(of_nobody(tmp_path))
    await office.press("Granska frågorna")
    await office.press("Spara svaren", q1="Skolnämnden", q2="2026", q3="ja")
    told = await office.press("Tillbaka till planen")
    assert "Planen för Skolnämnden 2026 finns redan." in told
    assert "Utgår: 3" in told


def test_a_dry_run_asks_and_an_import_is_refused_without_an_answer(capsys: Capture, tmp_path: Path) -> None:
    file = str(of_nobody(tmp_path))
    read = said(capsys, "plan", "import", file, "--dry-run")
    assert (read["board"], read["year"], read["activities"]) == ("", None, 2)
    assert [each["question"].partition(".")[0] for each in read["questions"][:2]] == [BOARD, YEAR]
    assert "does not say its board. Give it with --board." in refused(capsys, "plan", "import", file)
    assert "does not say its year. Give it with --year." in refused(
        capsys, "plan", "import", file, "--board", "Nämnden"
    )
    assert main(["plan", "import", file, "--dry-run"]) == 0
    assert "Okänd nämnd okänt år: 2 aktiviteter" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ({"1": "ja", "2": "2026"}, "The answer to question 1, 'ja', is no board. Write its name."),
        ({"1": "Skolnämnden", "2": "1066"}, "'1066', is no year of a plan. Write one from 1970 to 2100."),
    ],
)
def test_an_answer_that_is_no_board_or_year_is_refused(
    capsys: Capture, tmp_path: Path, given: dict[str, str], fault: str
) -> None:
    answers = tmp_path / "svar.json"
    answers.write_text(json.dumps(given), "utf-8")
    assert fault in refused(capsys, "plan", "import", str(of_nobody(tmp_path)), "--answers", str(answers))


def test_answers_tell_whose_it_is_every_time(capsys: Capture, tmp_path: Path) -> None:
    file, answers = str(of_nobody(tmp_path)), tmp_path / "svar.json"
    for year in ("2026", "2027"):
        answers.write_text(json.dumps({"1": "Skolnämnden", "2": year, "3": "ja"}), "utf-8")
        read = said(capsys, "plan", "import", file, "--answers", str(answers))
        assert (read["board"], read["year"]) == ("Skolnämnden", int(year))
        assert said(capsys, "plan", "import", file, "--answers", str(answers))["changes"] == []
    assert "does not say its board" in refused(capsys, "plan", "import", file)
