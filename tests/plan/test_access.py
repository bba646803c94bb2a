"""The table of rights, cell by cell."""

import itertools

import pytest

from plan.access import RIGHTS, Act, Role, may, roles, roles_for
from plan.model import Activity, Ownership, Person

# One row an act, one column a role in the order of `Role`: owner, deputy, collaborator, leader, …, channel.
TABLE = """
ask              x x x x x x x . x
read_comment     x x x x x x x . x
read_protected   x x . x . x . . .
answer           x x . . . . x . .
hand_over        x x . . . . x . .
add_comment      . . x . . . . . .
assess           x . . . . . x . .
edit_draft       . . . . x x . . .
lead_round       . . . . . x . . .
reassign         . . . . . x . . .
change_owners    . . . . . x . . .
choose_channel   . . . . . x . . x
protect          . . . . . x . . .
take_report      . . . x . x . . .
import_files     . . . . . x . . .
take_out         . . . . . x . . .
set_up           . . . . . x . . .
forget           . . . . . x . . .
read_unread      . . . . . x . . .
see_boards       . . . x . x . . .
"""
ROWS = {Act(line.split()[0]): line.split()[1:] for line in TABLE.strip().splitlines()}
CELLS = [(act, role, ROWS[act][column] == "x") for act in Act for column, role in enumerate(Role)]

ME = Person("p1", "enhetschef.it@mjolby.example", "Enhetschef IT")
ACTIVITY = Activity("a1", "3.1", "Digital post", units=("IT", "Kommunikation"))


@pytest.mark.parametrize(("act", "role", "allowed"), CELLS, ids=lambda value: str(value))
def test_each_role_may_do_what_the_table_says(act: Act, role: Role, allowed: bool) -> None:
    if role is Role.CHANNEL:
        assert may(set(Role), act, in_channel=True) is allowed
    else:
        assert may({role}, act) is allowed


def test_every_act_has_its_row_and_no_other() -> None:
    assert set(ROWS) == set(Act) == set(RIGHTS)


@pytest.mark.parametrize(("act", "role"), list(itertools.product(Act, Role)))
def test_a_channel_never_gives_what_the_person_has_not(act: Act, role: Role) -> None:
    assert may({role}, act) or not may({role, Role.CHANNEL}, act, in_channel=True)


def test_somebody_without_a_role_is_a_stranger() -> None:
    assert roles(None, []) == {Role.STRANGER}
    assert roles(ME, [Ownership("IT", "p2")]) == {Role.STRANGER}


def test_one_person_may_be_several_things() -> None:
    editor = Person("p1", "u", "n", is_editor=True)
    assert roles(editor, []) == {Role.EDITOR}
    both = Person("p1", "u", "n", is_leader=True)
    assert roles(both, [Ownership("IT", "p1"), Ownership("HR", "p2", "p1")]) == {Role.LEADER, Role.OWNER, Role.DEPUTY}


@pytest.mark.parametrize(
    ("ownerships", "found"),
    [
        ([Ownership("IT", "p1")], {Role.OWNER}),
        ([Ownership("IT", "p2", "p1")], {Role.DEPUTY}),
        ([Ownership("Kommunikation", "p1")], {Role.COLLABORATOR}),
        ([Ownership("Kommunikation", "p2", "p1")], set()),
        ([Ownership("HR", "p1")], set()),
        ([], set()),
    ],
)
def test_what_a_person_is_to_one_activity(ownerships: list[Ownership], found: set[Role]) -> None:
    assert roles_for(ACTIVITY, ME, ownerships) == found


def test_a_leader_does_not_answer_for_somebody_elses_activity() -> None:
    leader = Person("p9", "u", "n", is_leader=True)
    assert not may(roles_for(ACTIVITY, leader, []), Act.ANSWER)
    assert may(roles_for(ACTIVITY, leader, []), Act.READ_PROTECTED)
