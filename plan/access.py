"""What a person or a channel may see and do: one table, role by act.

A right in a channel is the person's right and the channel's: what is said there is heard by everybody in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from plan.model import Activity, Ownership, Person


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who reads an answer, and where. `person` is None for somebody outside the directory."""

    person: Person | None = None
    in_channel: bool = False


class Role(StrEnum):
    """What somebody is to the municipality, or to one activity (the first three).

    A collaborator answers for an activity's second unit. The editor reads a draft before it is published. Whoever the
    owner file gives a goal is asked, also where it gives them nothing else.
    """

    OWNER = "owner"
    DEPUTY = "deputy"
    COLLABORATOR = "collaborator"
    LEADER = "leader"
    EDITOR = "editor"
    ADMINISTRATOR = "administrator"
    ASKED = "asked"
    STRANGER = "stranger"
    CHANNEL = "channel"


class Act(StrEnum):
    ASK = "ask"  # status, unit and date of any activity that is not protected; of a protected one status and unit
    READ_COMMENT = "read_comment"
    READ_PROTECTED = "read_protected"  # the comment and date of a protected activity
    ANSWER = "answer"  # this and the next two: of an activity that the round asks the person about
    HAND_OVER = "hand_over"
    ADD_COMMENT = "add_comment"  # to the answer of the activity's first unit
    ASSESS = "assess"  # a goal one owns, the outcome of one's unit's survey
    EDIT_DRAFT = "edit_draft"
    LEAD_ROUND = "lead_round"  # see how far it has come; open, remind, extend, close, publish
    REASSIGN = "reassign"
    CHANGE_OWNERS = "change_owners"  # see who answers for what and cannot be reached, and change it
    CHOOSE_CHANNEL = "choose_channel"
    PROTECT = "protect"  # say which activities are protected
    TAKE_REPORT = "take_report"  # the board's report as a file, its summary and its letter, in the personal chat
    IMPORT_FILES = "import_files"  # have a plan or an owner file read and stored that was dropped in the personal chat
    TAKE_OUT = "take_out"  # the audit trail as a file, and what answers a request for official documents
    SET_UP = "set_up"  # the board's settings
    FORGET = "forget"  # take away the name and address of somebody who has left
    READ_UNREAD = "read_unread"  # the questions that nobody could read
    SEE_BOARDS = "see_boards"  # the boards that one leads, or all of them, beside each other


_ANSWERING = frozenset({Role.OWNER, Role.DEPUTY, Role.ASKED})
_STAFF = _ANSWERING | {Role.COLLABORATOR, Role.LEADER, Role.EDITOR, Role.ADMINISTRATOR}

RIGHTS: dict[Act, frozenset[Role]] = {
    Act.ASK: _STAFF | {Role.CHANNEL},
    Act.READ_COMMENT: _STAFF | {Role.CHANNEL},
    Act.READ_PROTECTED: frozenset({Role.OWNER, Role.DEPUTY, Role.LEADER, Role.ADMINISTRATOR}),
    Act.ANSWER: _ANSWERING,
    Act.HAND_OVER: _ANSWERING,
    Act.ADD_COMMENT: frozenset({Role.COLLABORATOR}),
    Act.ASSESS: frozenset({Role.OWNER, Role.ASKED}),
    Act.EDIT_DRAFT: frozenset({Role.EDITOR, Role.ADMINISTRATOR}),
    Act.LEAD_ROUND: frozenset({Role.ADMINISTRATOR}),
    Act.REASSIGN: frozenset({Role.ADMINISTRATOR}),
    Act.CHANGE_OWNERS: frozenset({Role.ADMINISTRATOR}),
    Act.CHOOSE_CHANNEL: frozenset({Role.ADMINISTRATOR, Role.CHANNEL}),
    Act.PROTECT: frozenset({Role.ADMINISTRATOR}),
    Act.TAKE_REPORT: frozenset({Role.LEADER, Role.ADMINISTRATOR}),
    Act.IMPORT_FILES: frozenset({Role.ADMINISTRATOR}),
    Act.TAKE_OUT: frozenset({Role.ADMINISTRATOR}),
    Act.SET_UP: frozenset({Role.ADMINISTRATOR}),
    Act.FORGET: frozenset({Role.ADMINISTRATOR}),
    Act.READ_UNREAD: frozenset({Role.ADMINISTRATOR}),
    Act.SEE_BOARDS: frozenset({Role.LEADER, Role.ADMINISTRATOR}),
}


def may(roles: Iterable[Role], act: Act, *, in_channel: bool = False) -> bool:
    allowed = RIGHTS[act]
    return not allowed.isdisjoint(set(roles) - {Role.CHANNEL}) and (not in_channel or Role.CHANNEL in allowed)


def roles(person: Person | None, ownerships: Iterable[Ownership]) -> frozenset[Role]:
    """What a person is to the municipality as a whole; somebody without any role is a stranger."""
    if person is None:
        return frozenset({Role.STRANGER})
    held = tuple(ownerships)
    having = {
        Role.LEADER: person.is_leader,
        Role.EDITOR: person.is_editor,
        Role.ADMINISTRATOR: person.administers,
        Role.OWNER: any(each.person_id == person.id for each in held),
        Role.DEPUTY: any(each.deputy_id == person.id for each in held),
    }
    return frozenset(role for role, has in having.items() if has) or frozenset({Role.STRANGER})


def on_board(person: Person, board: str) -> Person:
    """As far as that board goes: whoever leads other boards leads nothing there."""
    return person if not person.leads or leads(person, board) else replace(person, is_leader=False)


def leads(person: Person, board: str) -> bool:
    """By the owner file, that board or all of them."""
    led = {each.casefold() for each in person.leads}
    return person.is_leader and (not led or board.casefold() in led)


def sees_every_board(person: Person) -> bool:
    """Whoever administers or edits works with all of them; so does a leader to whom the owner file gives none."""
    return person.administers or person.is_editor or (person.is_leader and not person.leads)


def roles_for(activity: Activity, person: Person | None, ownerships: Iterable[Ownership]) -> frozenset[Role]:
    """What a person is to one activity by the owner file. Who was given it in a round has it by the round alone.

    An owner or deputy of other units may ask about this activity as any of the staff: as a collaborator without
    anything to add, so `COLLABORATOR` is given for the activity's further units only.
    """
    if person is None:
        return frozenset({Role.STRANGER})
    found: set[Role] = {role for role in roles(person, ownerships) if role in (Role.LEADER, Role.ADMINISTRATOR)}
    for each in ownerships:
        place = activity.units.index(each.unit) if each.unit in activity.units else None
        if place is not None and each.person_id == person.id:
            found.add(Role.COLLABORATOR if place else Role.OWNER)
        if place == 0 and each.deputy_id == person.id:
            found.add(Role.DEPUTY)
    return frozenset(found)
