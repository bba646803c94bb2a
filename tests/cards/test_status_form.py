from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from cards import plain, status_form
from cards.payload import Verb
from cards.status_fields import Typed
from cards.texts import common
from cards.texts.refusals import refusal
from plan.answer import StatusAnswer, timely
from plan.measure import Measure
from plan.model import Status
from plan.refusals import (
    CardTooOld,
    CommentAndFinishMissing,
    CommentMissing,
    CommentTooLong,
    FinishFarOff,
    FinishHasBeen,
    FinishMissing,
    FinishUnreadable,
    MeasureDayUnreadable,
    Refusal,
    StatusMissing,
)
from tests.cards.examples import LONGEST, NASTY, T1, form, report
from tests.cards.test_cards import parts

AT = datetime(2025, 4, 25, tzinfo=UTC)


def save(**inputs: Any) -> dict[str, Any]:
    return {"verb": "save", "round_id": "round", "activity_id": "a1", **inputs}


def buttons(card: dict[str, Any]) -> list[str]:
    return [each["title"] for each in parts(card["body"]) if each.get("type") == "Action.Execute"]


UNIT = "Kommunledningskontoret/Trygg och säker"
NO_MEASURE = {"measure": None, "measure_due": None, "measure_who": UNIT}


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
        "Oförändrat",
        "Spara",
        "Hoppa över",
        "Lämna till kollega",
        "Inte min",
        "Påminn mig senare",
    ]


def test_without_a_last_status_there_is_no_unchanged() -> None:
    assert "Oförändrat" not in buttons(form(last=None))


def test_a_refusal_keeps_what_was_typed_and_says_why() -> None:
    card = form(typed=Typed("delayed", NASTY, "2025-13-01"), error=FinishUnreadable("2025-13-01"))
    inputs = {each["id"]: each.get("value") for each in parts(card) if str(each.get("type")).startswith("Input.")}
    assert inputs == {"status": "delayed", "comment": NASTY, "finish": None} | NO_MEASURE
    assert "Datumet ”2025-13-01” går inte att läsa." in plain.text(card)


def marked(card: dict[str, Any]) -> dict[str, str]:
    """What is told at each field that is marked."""
    boxes = (each for each in parts(card["body"]) if each.get("style") == "attention")
    fields = ((each["items"][-1].get("id"), each["items"][0]) for each in boxes)
    return {field: told["inlines"][0]["text"] for field, told in fields if field}


@pytest.mark.parametrize(
    ("error", "at"),
    [
        (StatusMissing(), {"status"}),
        (CommentMissing(Status.PAUSED), {"comment"}),
        (CommentTooLong(1001), {"comment"}),
        (FinishMissing(Status.DELAYED), {"finish"}),
        (FinishHasBeen(date(2025, 3, 1)), {"finish"}),
        (CommentAndFinishMissing(Status.DELAYED), {"comment", "finish"}),
    ],
)
def test_a_refusal_stands_at_the_field_it_is_about_and_is_pointed_out_at_save(error: Refusal, at: set[str]) -> None:
    card = form(typed=Typed("delayed"), error=error)
    assert set(marked(card)) == at
    told = {"Försenad behöver en kommentar. Skriv kort varför.", "Försenad behöver ett nytt datum. Välj datum."}
    said = told if isinstance(error, CommentAndFinishMissing) else {common.at_field(refusal(error))}
    assert set(marked(card).values()) == said
    assert plain.text(card).count("parat än") == 1  # once, at Spara
    last, save = card["body"][-3:-1]
    assert (last["style"], save["actions"][0]["title"]) == ("attention", "Spara")
    assert hidden(card) == {"more"}


def hidden(card: dict[str, Any]) -> set[str]:
    return {each["id"] for each in parts(card["body"]) if each.get("isVisible") is False}


def test_what_only_some_answers_need_is_behind_a_button_until_it_is_there() -> None:
    toggles = {each["title"]: each for each in parts(form()) if each.get("type") == "Action.ToggleVisibility"}
    assert {title: each["targetElements"] for title, each in toggles.items()} == {
        "Kommentar och datum": ["details"],
        "Mer": ["more"],
    }
    assert {each["fallback"] for each in toggles.values()} == {"drop"}
    assert hidden(form()) == {"details", "more"}
    assert hidden(form(stored=report(1, Status.DELAYED, "Sent", date(2025, 12, 15)))) == set()


def test_a_long_answer_of_last_time_is_seen_whole_by_a_button() -> None:
    long = form(last=report(1, Status.AT_RISK, LONGEST, tertial=T1))
    assert hidden(long) == {"whole", "details", "more"}
    (whole,) = [each for each in parts(long) if each.get("id") == "whole"]
    assert LONGEST.strip() in plain.text({"body": [whole]})


def test_save_says_yes_to_the_day_that_was_asked_about() -> None:
    day = date(2035, 12, 15)
    card = form(typed=Typed("delayed", "Sent", day.isoformat()), error=FinishFarOff(day))
    (save,) = [each for each in parts(card["body"]) if each.get("title") == "Spara" and "verb" in each]
    answer = StatusAnswer(Status.DELAYED, "Sent", day)
    assert timely(answer, date(2025, 9, 1), save["data"]["about"]) is answer
    with pytest.raises(FinishFarOff):
        timely(answer, date(2025, 9, 1))


def test_what_is_delayed_is_not_expected_on_a_day_that_has_been() -> None:
    yesterday = StatusAnswer(Status.DELAYED, "Sent", date(2025, 8, 31))
    with pytest.raises(FinishHasBeen):
        timely(yesterday, date(2025, 9, 1))
    assert timely(yesterday, date(2025, 8, 31)) is yesterday
    late = replace(yesterday, status=Status.AT_RISK)
    assert timely(late, date(2025, 9, 1)) is late  # it is pointed out


def test_what_is_finished_asks_when_it_was() -> None:
    assert "Klart den" in plain.text(form(stored=report(1, Status.DONE)))
    assert "Klart den" not in plain.text(form())
    assert "Klar 2025-08-20" in plain.text(form(stored=report(1, Status.DONE, finish=date(2025, 8, 20))))


def test_the_goal_is_told_in_one_line() -> None:
    assert "Aktivitet · KF-mål 2 · Medborgarna i kommunen ska…" in plain.text(form())


def test_changing_starts_from_the_stored_answer() -> None:
    card = form(stored=report(1, Status.DELAYED, "Sent", date(2025, 12, 15)))
    inputs = {each["id"]: each.get("value") for each in parts(card) if str(each.get("type")).startswith("Input.")}
    assert inputs == {"status": "delayed", "comment": "Sent", "finish": "2025-12-15"} | NO_MEASURE


@pytest.mark.parametrize(
    ("inputs", "kind"),
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
def test_an_incomplete_answer_is_refused(inputs: dict[str, Any], kind: type[Refusal]) -> None:
    with pytest.raises(kind):
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


def test_the_measure_is_filled_in_from_last_time_where_it_may_be_read() -> None:
    held = Measure("a1", "Nytt avrop", date(2025, 10, 1), AT, AT, "e1")
    card = form(measure=held)
    inputs = {each["id"]: each.get("value") for each in parts(card) if each.get("id")}
    assert (inputs["measure"], inputs["measure_due"]) == ("Nytt avrop", "2025-10-01")
    assert inputs["measure_who"] == UNIT  # the owner's unit, until somebody else is said
    other = form(measure=replace(held, who="Upphandlingsenheten"))
    assert "Upphandlingsenheten" in str(other)
    assert hidden(card) == {"details", "more"}
    assert hidden(form(measure=held, typed=Typed("delayed", measure="Nytt avrop"))) == {"more"}
    withheld = form(measure=Measure("a1", "", None, AT, AT, "e1"))
    assert "Nytt avrop" not in str(withheld)
    assert "2025-10-01" not in str(withheld)


def test_the_measures_day_is_marked_and_not_the_answers() -> None:
    typed = Typed("delayed", "Sent", "2025-12-15", "Nytt avrop", "snart")
    with pytest.raises(MeasureDayUnreadable) as refused:
        status_form.parse(
            save(status="delayed", comment="Sent", finish="2025-12-15", measure="Nytt avrop", measure_due="snart")
        ).answer()
    assert set(marked(form(typed=typed, error=refused.value))) == {"measure_due"}
