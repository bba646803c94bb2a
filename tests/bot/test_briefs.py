"""The tertial summed up, and the draft of the letter to the board, for leadership in chat."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from sqlalchemy import Connection

from bot.here import Here
from bot.leadership import briefs, report_files
from plan.model import Status
from storage import reports
from storage.database import Database
from tests.storage.examples import NOW, Stored, open_round, report, store

SECRET = "Reservledningsplatsens adress"


@dataclass
class Office:
    connection: Connection
    stored: Stored

    def says(self, text: str, leads: bool = True) -> str | None:
        person = replace(self.stored.person, is_leader=leads)
        return briefs.written(Here(self.connection, self.stored.municipality_id, NOW), person, text)

    def letter(self, text: str) -> str:
        """What stands above the file that is offered."""
        person = replace(self.stored.person, is_leader=True)
        told, offer = report_files.offered(Here(self.connection, self.stored.municipality_id, NOW), person, text)
        assert offer.offer
        return told.text


@pytest.fixture
def office(sqlite_url: str) -> Iterator[Office]:
    database = Database(sqlite_url)
    with database.begin() as connection:
        stored = store(connection)
        open_round(connection, stored)
        reports.append(connection, stored.plan_id, report(stored, Status.AT_RISK, 1, SECRET), once="secret")
        yield Office(connection, stored)
    database.close()


@pytest.mark.parametrize("text", ["Gör rapporten för T2", "Kan du ta fram rapporten?", "exportera allt till excel"])
def test_the_report_is_asked_for_in_many_words(text: str) -> None:
    assert briefs.asks_for_report(text)


def test_the_letter_is_no_report() -> None:
    assert not briefs.asks_for_report("Skriv tjänsteskrivelsen till rapporten")


def test_a_summary_is_at_most_ten_lines(office: Office) -> None:
    answer = office.says("Sammanfatta tertial 2 till KS på max tio rader") or ""
    assert "Rapporterat läge: 1 pågår med avvikelse." in answer
    assert len(answer.splitlines()) <= 10


def test_the_letter_is_a_draft_with_a_proposal(office: Office) -> None:
    answer = office.letter("Kan du göra ett utkast till tjänsteskrivelsen?")
    assert answer.startswith("UTKAST.")
    assert "Kommunstyrelsen beslutar\n1. att lägga uppföljningen av tertial 2 2025 till handlingarna." in answer


def test_no_protected_comment_is_in_any_of_them(office: Office) -> None:
    assert SECRET not in (office.says("Sammanfatta tertial 2") or SECRET)
    assert SECRET not in office.letter("Skriv tjänsteskrivelsen")


def test_a_tertial_that_was_not_followed_up_is_told_so(office: Office) -> None:
    assert office.says("sammanfatta tertial 1") == (
        "Tertial 1 2025 har inte följts upp ännu, så det finns inget att sammanfatta."
    )


def test_others_than_leadership_and_other_questions_go_on_to_the_question_engine(office: Office) -> None:
    assert office.says("sammanfatta tertial 2", leads=False) is None
    assert office.says("Vilka har inte rapporterat?") is None
