"""Questions for a file: where it is got, by a command that the chat understands."""

from __future__ import annotations

import re

import pytest

from bot.leadership import briefs, report_files
from plan.access import Viewer
from plan.formats import ReportFormat
from plan.questions import answer
from tests.plan.questions.world import seed


def command(text: str, *context: str) -> str:
    found = re.search("”(.*?)”", answer(text, seed(), Viewer(), context).lead[0])
    assert found
    return found[1]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("exportera till excel", ReportFormat.XLSX),
        ("kan jag få det som excel", ReportFormat.XLSX),
        ("kan jag få rapporten som pdf?", ReportFormat.PDF),
        ("hur får jag ut en csv", ReportFormat.CSV),
        ("ladda ner som word", ReportFormat.DOCX),
        ("var hittar jag filen", ReportFormat.DOCX),
    ],
)
def test_the_command_that_gives_the_file_is_told(text: str, form: ReportFormat) -> None:
    told = command(text)
    assert briefs.asks_for_report(told)
    assert "T2" in told
    assert report_files.format_named(told) is form


def test_the_file_is_of_the_tertial_asked_for() -> None:
    assert command("rapporten till nämnden för T1") == "gör rapporten för T1"


def test_the_answer_before_may_be_asked_for_as_a_file() -> None:
    found = answer("kan jag få det som excel?", seed(), Viewer(), ["Vilka är försenade?"])
    assert found.lead[0].count("gör rapporten för T2 som excel") == 1
    assert found.understood.startswith("Försenade aktiviteter")


def test_a_draft_of_the_letter_has_a_command_of_its_own() -> None:
    assert command("kan du göra ett utkast till tjänsteskrivelsen?") == "gör ett utkast till tjänsteskrivelse"


def test_what_the_bot_does_not_write_is_said() -> None:
    assert "gör jag inte" in answer("gör en powerpoint om läget", seed(), Viewer()).lead[0]
