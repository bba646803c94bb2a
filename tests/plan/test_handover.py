from dataclasses import replace

import pytest

from plan import handover
from plan.model import Assignment, Why
from plan.refusals import CardTooOld

OWNER = Assignment("a", "owner", "Ekonomi")
SECOND = Assignment("a", "second", "HR och lön", answers=False)
BOTH = (OWNER, SECOND)


def answering(asked: handover.Asked) -> list[str]:
    return [each.person_id for each in asked if each.answers]


def test_a_colleague_answers_what_was_handed_over_and_the_giver_sees_where_it_is() -> None:
    asked = handover.hand_over(BOTH, "owner", "colleague")
    assert answering(asked) == ["colleague"]
    received = handover.of(asked, "colleague")
    assert received == Assignment("a", "colleague", "Ekonomi", Why.HANDED_OVER, given_by="owner")
    assert handover.holder(asked, "owner") == received


def test_the_giver_can_take_it_back() -> None:
    assert set(handover.take_back(handover.hand_over(BOTH, "owner", "colleague"), "owner")) == set(BOTH)


def test_the_colleague_can_give_it_back() -> None:
    assert set(handover.give_back(handover.hand_over(BOTH, "owner", "colleague"), "colleague")) == set(BOTH)


def test_handing_it_to_the_giver_is_giving_it_back() -> None:
    asked = handover.hand_over(BOTH, "owner", "colleague")
    assert set(handover.hand_over(asked, "colleague", "owner")) == set(BOTH)


def test_handing_it_to_oneself_changes_nothing() -> None:
    assert handover.hand_over(BOTH, "owner", "owner") == BOTH


def test_the_second_owner_can_be_given_it_and_stays_second_when_it_goes_back() -> None:
    asked = handover.hand_over(BOTH, "owner", "second")
    assert answering(asked) == ["second"]
    assert set(handover.take_back(asked, "owner")) == set(BOTH)


def test_a_whole_chain_comes_back_to_the_first() -> None:
    asked = handover.hand_over(handover.hand_over(BOTH, "owner", "one"), "one", "two")
    holder = handover.holder(asked, "owner")
    assert holder is not None
    assert holder.person_id == "two"
    assert set(handover.take_back(asked, "owner")) == set(BOTH)


def test_a_chain_comes_back_to_the_middle() -> None:
    asked = handover.hand_over(handover.hand_over(BOTH, "owner", "one"), "one", "two")
    assert answering(handover.hand_over(asked, "two", "one")) == ["one"]


@pytest.mark.parametrize("who", ["second", "nobody"])
def test_who_does_not_answer_cannot_hand_over_or_dispute(who: str) -> None:
    with pytest.raises(CardTooOld):
        handover.hand_over(BOTH, who, "colleague")
    with pytest.raises(CardTooOld):
        handover.dispute(BOTH, who, "fel enhet")


@pytest.mark.parametrize("who", ["owner", "nobody"])
def test_what_was_not_given_cannot_be_taken_or_given_back(who: str) -> None:
    with pytest.raises(CardTooOld):
        handover.take_back(BOTH, who)
    with pytest.raises(CardTooOld):
        handover.give_back(BOTH, who)


def test_nobody_answers_what_is_disputed_until_it_is_given_to_somebody() -> None:
    asked = handover.dispute(BOTH, "owner", "Det är HR som gör det")
    assert answering(asked) == []
    assert handover.of(asked, "owner") == replace(OWNER, answers=False, disputed="Det är HR som gör det")
    asked = handover.reassign(asked, "owner", "other")
    assert set(asked) == {SECOND, Assignment("a", "other", "Ekonomi", Why.REASSIGNED)}


def test_an_administrator_can_send_it_back_to_the_one_who_disputed() -> None:
    asked = handover.dispute(BOTH, "owner", "inte jag")
    assert set(handover.reassign(asked, "owner", "owner")) == set(BOTH)


def test_reassigning_takes_it_from_the_whole_chain() -> None:
    asked = handover.hand_over(handover.hand_over(BOTH, "owner", "one"), "one", "two")
    asked = handover.reassign(handover.dispute(asked, "two", "nej"), "two", "other")
    assert {each.person_id for each in asked} == {"second", "other"}


def test_whoever_is_asked_already_and_is_given_it_is_asked_once() -> None:
    asked = handover.reassign(handover.dispute(BOTH, "owner", "nej"), "owner", "second")
    assert asked == (Assignment("a", "second", "Ekonomi", Why.REASSIGNED),)
    assert handover.holder(BOTH, "nobody") is None
    with pytest.raises(CardTooOld):
        handover.reassign(BOTH, "nobody", "other")


def test_a_chain_that_goes_round_ends() -> None:
    one, other = (Assignment("a", each, "Ekonomi", answers=False, given_by=by) for each, by in ("xy", "yx"))
    last = Assignment("a", "last", "Ekonomi", given_by="y")
    assert answering(handover.hand_over((one, other, last), "last", "new")) == ["new"]
    assert handover.holder((one, other, last), "x") == other
