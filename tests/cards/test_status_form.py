from datetime import UTC, date, datetime
from typing import Any

import pytest

from cards import plain, status_form
from cards.payload import Verb
from cards.status_form import Typed
from plan.answer import StatusAnswer
from plan.measure import Measure
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
from plan.tertial import Tertial
from tests.cards.examples import LONGEST, NASTY, form, report
from tests.cards.test_cards import parts

AT = datetime(2025, 4, 25, tzinfo=UTC)


def save(**inputs: Any) -> dict[str, Any]:
    return {"verb": "save", "round_id": "round", "activity_id": "a1", **inputs}


def buttons(card: dict[str, Any]) -> list[str]:
    return [each["title"] for each in parts(card["body"]) if each.get("type") == "Action.Execute"]


NO_MEASURE = {"measure": None, "measure_due": None}


def test_what_save_sends_is_read_back() -> None:
    data = save(seen="r1", status="delayed", comment=NASTY, finish="2025-12-15")
    submitted = status_form.parse(data)
    assert (submitted.round_id, submitted.activity_id, submitted.seen) == ("round", "a1", "r1")
    assert submitted.answer() == StatusAnswer(Status.DELAYED, NASTY, date(2025, 12, 15))


def test_the_form_has_the_inputs_of_the_contract_before_all_others() -> None:
    labels = [each["label"] for each in parts(form()) if str(each.get("type")).startswith("Input.")]
    assert labels[:3] == ["Status", "Kommentar", "Beräknas klart"]


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
    assert inputs == {"status": "delayed", "comment": NASTY, "finish": None} | NO_MEASURE
    assert "Datumet går inte att läsa." in plain.text(card)


def test_changing_starts_from_the_stored_answer() -> None:
    card = form(stored=report(1, Status.DELAYED, "Sent", date(2025, 12, 15)))
    inputs = {each["id"]: each.get("value") for each in parts(card) if str(each.get("type")).startswith("Input.")}
    assert inputs == {"status": "delayed", "comment": "Sent", "finish": "2025-12-15"} | NO_MEASURE


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


def test_the_measure_is_filled_in_from_last_time_and_hidden_until_something_deviates() -> None:
    held = Measure("a1", "Nytt avrop", date(2025, 10, 1), AT, AT, "e1")
    by_plan = form(last=report(1, Status.ON_TRACK, tertial=Tertial(2025, 1)))
    for card, hidden in ((form(measure=held), None), (by_plan, False), (form(last=None), False)):
        fields = next(each for each in parts(card) if each.get("id") == "measure_fields")
        assert fields.get("isVisible") is hidden
    inputs = {each["id"]: each.get("value") for each in parts(form(measure=held)) if each.get("id")}
    assert (inputs["measure"], inputs["measure_due"]) == ("Nytt avrop", "2025-10-01")
    withheld = form(measure=Measure("a1", "", None, AT, AT, "e1"))
    assert "Nytt avrop" not in str(withheld)
    assert "2025-10-01" not in str(withheld)
