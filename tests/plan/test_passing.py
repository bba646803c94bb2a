from dataclasses import replace

import pytest

from plan import passing
from plan.model import Assignment, Why
from plan.refusals import CardTooOld

OWNER = Assignment("a", "owner", "Ekonomi")
SECOND = Assignment("a", "second", "HR och lön", answers=False)
BOTH = (OWNER, SECOND)


def answering(asked: passing.Asked) -> list[str]:
    return [each.person_id for each in asked if each.answers]


def test_a_colleague_answers_what_was_handed_over_and_the_giver_sees_where_it_is() -> None:
    asked = passing.hand_over(BOTH, "owner", "colleague")
    assert answering(asked) == ["colleague"]
    received = passing.of(asked, "colleague")
    assert received == Assignment("a", "colleague", "Ekonomi", Why.HANDED_OVER, given_by="owner")
    assert passing.holder(asked, "owner") == received


def test_the_giver_can_take_it_back() -> None:
    assert set(passing.take_back(passing.hand_over(BOTH, "owner", "colleague"), "owner")) == set(BOTH)


def test_the_colleague_can_give_it_back() -> None:
    assert set(passing.give_back(passing.hand_over(BOTH, "owner", "colleague"), "colleague")) == set(BOTH)


def test_handing_it_to_the_giver_is_giving_it_back() -> None:
    asked = passing.hand_over(BOTH, "owner", "colleague")
    assert set(passing.hand_over(asked, "colleague", "owner")) == set(BOTH)


def test_handing_it_to_oneself_changes_nothing() -> None:
    assert passing.hand_over(BOTH, "owner", "owner") == BOTH


def test_the_second_owner_can_be_given_it_and_stays_second_when_it_goes_back() -> None:
    asked = passing.hand_over(BOTH, "owner", "second")
    assert answering(asked) == ["second"]
    assert set(passing.take_back(asked, "owner")) == set(BOTH)


def test_a_whole_chain_comes_back_to_the_first() -> None:
    asked = passing.hand_over(passing.hand_over(BOTH, "owner", "one"), "one", "two")
    holder = passing.holder(asked, "owner")
    assert holder is not None
    assert holder.person_id == "two"
    assert set(passing.take_back(asked, "owner")) == set(BOTH)


def test_a_chain_comes_back_to_the_middle() -> None:
    asked = passing.hand_over(passing.hand_over(BOTH, "owner", "one"), "one", "two")
    assert answering(passing.hand_over(asked, "two", "one")) == ["one"]


@pytest.mark.parametrize("who", ["second", "nobody"])
def test_who_does_not_answer_cannot_hand_over_or_dispute(who: str) -> None:
    with pytest.raises(CardTooOld):
        passing.hand_over(BOTH, who, "colleague")
    with pytest.raises(CardTooOld):
        passing.dispute(BOTH, who, "fel enhet")


@pytest.mark.parametrize("who", ["owner", "nobody"])
def test_what_was_not_given_cannot_be_taken_or_given_back(who: str) -> None:
    with pytest.raises(CardTooOld):
        passing.take_back(BOTH, who)
    with pytest.raises(CardTooOld):
        passing.give_back(BOTH, who)


def test_nobody_answers_what_is_disputed_until_it_is_given_to_somebody() -> None:
    asked = passing.dispute(BOTH, "owner", "Det är HR som gör det")
    assert answering(asked) == []
    assert passing.of(asked, "owner") == replace(OWNER, answers=False, disputed="Det är HR som gör det")
    asked = passing.reassign(asked, "owner", "other")
    assert set(asked) == {SECOND, Assignment("a", "other", "Ekonomi", Why.REASSIGNED)}


def test_an_administrator_can_send_it_back_to_the_one_who_disputed() -> None:
    asked = passing.dispute(BOTH, "owner", "inte jag")
    assert set(passing.reassign(asked, "owner", "owner")) == set(BOTH)


def test_reassigning_takes_it_from_the_whole_chain() -> None:
    asked = passing.hand_over(passing.hand_over(BOTH, "owner", "one"), "one", "two")
    asked = passing.reassign(passing.dispute(asked, "two", "nej"), "two", "other")
    assert {each.person_id for each in asked} == {"second", "other"}
