from datetime import date
from typing import Any

import pytest

from cards import plain, status_form
from cards.payload import Verb
from cards.status_form import Typed
from plan.answer import StatusAnswer
from plan.model import Status
from plan.refusals import (
    CardTooOld,
    CommentAndFinishMissing,
    CommentMissing,
    CommentTooLong,
    FinishMissing,
    FinishUnreadable,
    Refusal,
    StatusMissing,
)
from tests.cards.examples import LONGEST, NASTY, form, report
from tests.cards.test_cards import parts


def save(**inputs: Any) -> dict[str, Any]:
    return {"verb": "save", "round_id": "round", "activity_id": "a1", **inputs}


def buttons(card: dict[str, Any]) -> list[str]:
    return [each["title"] for each in parts(card["body"]) if each.get("type") == "Action.Execute"]


def test_what_save_sends_is_read_back() -> None:
    data = save(seen="r1", status="delayed", comment=NASTY, finish="2025-12-15")
    submitted = status_form.parse(data)
    assert (submitted.round_id, submitted.activity_id, submitted.seen) == ("round", "a1", "r1")
    assert submitted.answer() == StatusAnswer(Status.DELAYED, NASTY, date(2025, 12, 15))


def test_the_form_has_three_inputs_with_the_labels_of_the_contract() -> None:
    labels = [each["label"] for each in parts(form()) if str(each.get("type")).startswith("Input.")]
    assert labels == ["Status", "Kommentar", "Beräknas klart"]


def test_only_save_reads_the_inputs() -> None:
    actions = [each for each in parts(form()["body"]) if each.get("type") == "Action.Execute"]
    assert {each["verb"] for each in actions if each["associatedInputs"] == "auto"} == {Verb.SAVE}


def test_the_form_offers_the_buttons_of_the_contract() -> None:
    assert buttons(form(remaining=0)) == [
        "Spara",
        "Oförändrat",
        "Hoppa över",
        "Lämna till kollega",
        "Inte min",
        "Påminn mig senare",
    ]


def test_without_a_last_status_there_is_no_unchanged() -> None:
    assert "Oförändrat" not in buttons(form(last=None))


def test_a_refusal_keeps_what_was_typed_and_says_why() -> None:
    card = form(typed=Typed("delayed", NASTY, "2025-13-01"), error="Datumet går inte att läsa.")
    inputs = {each["id"]: each.get("value") for each in parts(card) if str(each.get("type")).startswith("Input.")}
    assert inputs == {"status": "delayed", "comment": NASTY, "finish": None}
    assert "Datumet går inte att läsa." in plain.text(card)


def test_changing_starts_from_the_stored_answer() -> None:
    card = form(stored=report(1, Status.DELAYED, "Sent", date(2025, 12, 15)))
    inputs = {each["id"]: each.get("value") for each in parts(card) if str(each.get("type")).startswith("Input.")}
    assert inputs == {"status": "delayed", "comment": "Sent", "finish": "2025-12-15"}


@pytest.mark.parametrize(
    ("inputs", "refusal"),
    [
        ({}, StatusMissing),
        ({"status": "not_reported"}, StatusMissing),
        ({"status": "delayed"}, CommentAndFinishMissing),
        ({"status": "delayed", "finish": "2025-12-15"}, CommentMissing),
        ({"status": "delayed", "comment": " \u0007\n ", "finish": "2025-12-15"}, CommentMissing),
        ({"status": "delayed", "comment": "Sent"}, FinishMissing),
        ({"status": "delayed", "comment": "Sent", "finish": "i höst"}, FinishUnreadable),
        ({"status": "delayed", "comment": "Sent", "finish": "0001-01-01"}, FinishUnreadable),
        ({"status": "on_track", "comment": LONGEST + "x"}, CommentTooLong),
    ],
)
def test_an_incomplete_answer_is_refused(inputs: dict[str, Any], refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        status_form.parse(save(**inputs)).answer()


@pytest.mark.parametrize("status", [status for status in Status if not status.needs_comment])
def test_the_other_statuses_need_nothing_more(status: Status) -> None:
    assert status_form.parse(save(status=status.value)).answer() == StatusAnswer(status)


def test_a_comment_of_a_thousand_characters_is_kept_whole() -> None:
    assert status_form.parse(save(status="on_track", comment=LONGEST)).answer().comment == LONGEST.strip()


def test_characters_that_no_database_holds_are_left_out() -> None:
    submitted = status_form.parse(save(status="on_track", comment="a\x00b\ud800c\r\nd"))
    assert submitted.answer().comment == "abc\nd"


@pytest.mark.parametrize("data", [{}, {"activity_id": 7}, {"status": "done"}])
def test_a_card_that_names_no_activity_is_too_old(data: dict[str, Any]) -> None:
    with pytest.raises(CardTooOld):
        status_form.parse(data)
