"""Who is asked about one activity when the owner file changes within an open round."""

from itertools import pairwise

import pytest

from plan import handover
from plan.model import Assignment, Ownership, Why
from plan.reassignment import Asked, OwnerFile, fitted, gained

OWNER = Assignment("a", "owner", "Ekonomi")
SECOND = Assignment("a", "second", "HR och lön", answers=False)
NEW = Assignment("a", "new", "Ekonomi")
DEPUTY = Assignment("a", "deputy", "Ekonomi", Why.DEPUTY)
EVERYBODY = frozenset({"owner", "second", "new", "deputy", "colleague", "last"})
HELD = (Ownership("Ekonomi", "owner", "deputy"), Ownership("HR och lön", "second"))


def after(before: Asked, wanted: Asked, *left: str, ownerships: tuple[Ownership, ...] = HELD) -> Asked:
    return fitted(before, wanted, OwnerFile(EVERYBODY - set(left), ownerships))


def answering(asked: Asked) -> list[str]:
    return [each.person_id for each in asked if each.answers]


def given(*chain: str) -> Asked:
    asked: Asked = (OWNER, SECOND)
    for giver, taker in pairwise(chain):
        asked = handover.hand_over(asked, giver, taker)
    return asked


def test_nothing_changes_where_the_file_says_the_same() -> None:
    for before in ((OWNER, SECOND), given("owner", "colleague", "last"), (OWNER, SECOND, DEPUTY)):
        assert set(after(before, (OWNER, SECOND))) == set(before)


def test_whoever_left_is_asked_no_more_and_the_new_owner_answers() -> None:
    assert set(after((OWNER, SECOND), (NEW, SECOND), "owner")) == {NEW, SECOND}
    assert after((OWNER,), (), "owner") == ()


def test_an_owner_of_another_unit_now_is_asked_no_more_though_still_there() -> None:
    assert after((OWNER,), (NEW,)) == (NEW,)


def test_the_second_owner_answers_when_the_first_has_left_and_sees_when_one_has_come() -> None:
    alone = Assignment("a", "second", "HR och lön")
    assert after((OWNER, SECOND), (alone,), "owner") == (alone,)
    assert set(after((alone,), (NEW, SECOND))) == {NEW, SECOND}


def test_what_a_colleague_was_given_stays_while_the_giver_is_the_owner() -> None:
    assert answering(after(given("owner", "colleague"), (OWNER, SECOND))) == ["colleague"]


def test_what_a_colleague_who_left_was_given_comes_back_to_the_giver() -> None:
    assert set(after(given("owner", "colleague"), (OWNER, SECOND), "colleague")) == {OWNER, SECOND}
    back = after(given("owner", "colleague", "last"), (OWNER, SECOND), "last")
    assert answering(back) == ["colleague"]


def test_one_who_left_in_the_middle_of_a_chain_breaks_it_not() -> None:
    found = after(given("owner", "colleague", "last"), (OWNER, SECOND), "colleague")
    assert answering(found) == ["last"]
    assert next(each.given_by for each in found if each.person_id == "last") == "owner"


@pytest.mark.parametrize("left", [("owner",), ()])
def test_what_a_former_owner_had_given_goes_to_the_new_one(left: tuple[str, ...]) -> None:
    assert set(after(given("owner", "colleague"), (NEW, SECOND), *left)) == {NEW, SECOND}


def test_what_a_former_owner_had_given_stays_while_there_is_no_new_one() -> None:
    assert answering(after(given("owner", "colleague"), (), "owner")) == ["colleague"]


def test_an_administrators_decision_stays_whoever_owns_the_unit_now() -> None:
    decided = handover.reassign((OWNER, SECOND), "owner", "colleague")
    for wanted in ((OWNER, SECOND), (NEW, SECOND)):
        assert answering(after(decided, wanted)) == ["colleague"]
    alone = Assignment("a", "second", "HR och lön")
    found = after(decided, (alone,), "owner")
    assert answering(found) == ["colleague"]
    assert {each.person_id for each in found} == {"colleague", "second"}


def test_an_administrators_decision_ends_when_its_holder_has_left() -> None:
    decided = handover.reassign((OWNER, SECOND), "owner", "colleague")
    assert answering(after(decided, (OWNER, SECOND), "colleague")) == ["owner"]


def test_what_waits_for_an_administrator_waits_on_until_there_is_a_new_owner() -> None:
    disputed = handover.dispute((OWNER, SECOND), "owner", "Den ligger hos HR")
    assert set(after(disputed, (OWNER, SECOND))) == set(disputed)
    assert set(after(disputed, (NEW, SECOND), "owner")) == {NEW, SECOND}


def test_a_deputy_stays_as_long_as_the_file_says_so() -> None:
    before = (OWNER, SECOND, DEPUTY)
    assert set(after(before, (OWNER, SECOND), ownerships=HELD[1:])) == {OWNER, SECOND}
    assert set(after(before, (NEW, SECOND), "owner")) == {NEW, SECOND}
    assert set(after(before, (OWNER, SECOND), "deputy")) == {OWNER, SECOND}


def test_an_activity_that_moved_to_another_unit_of_the_same_owner_is_asked_for_that_one() -> None:
    moved = Assignment("a", "owner", "Kommunikation")
    assert after((OWNER,), (moved,)) == (moved,)


def test_who_answers_now_and_did_not_has_gained_it() -> None:
    assert gained((OWNER, SECOND), (NEW, SECOND)) == {"new"}
    assert gained((OWNER,), (OWNER,)) == frozenset()
