"""An owner file's rows -> who answers for what, or everything that is wrong with it.

Columns: those of `OwnerColumn`, by their own names or as people head them; one row a person and unit. A row that names
nobody is one that has not been filled in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from plan.model import Goal
from plan.owner_columns import NEEDED, OWNERS_ONLY, OwnerColumn, TwoMeanTheSame, meant
from plan.reading.layout.plain_text import fold
from plan.reading.rows.units import normalised

_UPN = re.compile(r"[^@\s,;]+@[^@\s,;]+$")
CELL_MAX = 300
"""Characters of a cell; the database holds upns of 320 and units of 400."""
_NOBODY = f"Filen har inga rader med personer under rubrikraden ({', '.join(NEEDED)})."


class OwnerRole(StrEnum):
    OWNER = "ägare"
    LEADER = "ledning"
    ADMINISTRATOR = "administratör"
    EDITOR = "redaktör"
    GOAL_OWNER = "målägare"


@dataclass(frozen=True, slots=True)
class OwnerRow:
    """`unit` is "" where the role needs none, and a goal's number for its owner; `deputy` is a upn or "". `board` is
    the one that a leader leads, "" for all of them and for every other role.
    """

    unit: str
    name: str
    upn: str
    entra_id: str
    role: OwnerRole
    deputy: str
    board: str = ""


Known = Mapping[OwnerRole, Mapping[str, str]]
"""What the plans hold, by how it may be written: units for owners, numbers for goal owners, boards for leaders."""


class WrongOwners(Exception):
    """Everything that must be mended in the file, one Swedish sentence each; nothing is stored."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class _Earlier:
    """The rows that were read, by upn, and the upn of each account."""

    of_upn: dict[str, list[OwnerRow]] = field(default_factory=dict)
    of_account: dict[str, str] = field(default_factory=dict)

    def add(self, row: OwnerRow) -> None:
        self.of_upn.setdefault(row.upn, []).append(row)
        if row.entra_id:
            self.of_account.setdefault(row.entra_id, row.upn)


def has_columns(header: Iterable[str]) -> bool:
    """Whether a table's header is that of an owner file, and of nothing else."""
    try:
        headings = meant({" ".join(name.split()).casefold() for name in header})
    except TwoMeanTheSame:
        return True
    return not _missing(headings)


def resemble(header: Iterable[str]) -> bool:
    """Whether a table's header is that of an owner file, or nearly: it has login names, and two more of its columns."""
    named = {" ".join(name.split()).casefold() for name in header}
    try:
        headings = meant(named)
    except TwoMeanTheSame:
        return True
    return bool({OwnerColumn.UPN, OwnerColumn.ENTRA_ID} & headings.keys()) and len(headings) > 2


def read(
    rows: Iterable[tuple[int, Mapping[str, str]]],
    units: Iterable[str],
    goals: Iterable[Goal] = (),
    boards: Iterable[str] = (),
) -> tuple[OwnerRow, ...]:
    """`rows` come with their number in the file; the others are the plans', empty where none is stored yet.

    A cell of more than `CELL_MAX` characters is a fault, and is looked at no further.
    """
    table = _by_column([(number, _cells(cells)) for number, cells in rows])
    known = {
        OwnerRole.OWNER: {fold(unit): unit for unit in units},
        OwnerRole.GOAL_OWNER: _names(goals),
        OwnerRole.LEADER: {fold(board): board for board in boards},
    }
    found: list[OwnerRow] = []
    earlier, faults = _Earlier(), list[str]()
    for number, cells in table:
        if _is_filled_in(cells):
            fault = _fault(cells, known, earlier)
            if fault:
                faults.append(f"Rad {number}: {fault}")
            else:
                found.append(_row(cells, known))
                earlier.add(found[-1])
    if not found and not faults:
        faults.append(_NOBODY)
    if faults:
        raise WrongOwners(faults)
    return tuple(found)


def is_upn(text: str) -> bool:
    return _UPN.match(text) is not None


def _names(goals: Iterable[Goal]) -> dict[str, str]:
    """A goal's number by what a file may call it: "3.1", its title, or both."""
    named = [(name, goal.number) for goal in goals for name in (goal.number, goal.title, f"{goal.number} {goal.title}")]
    return {fold(name): number for name, number in named}


def _cells(cells: Mapping[str, str]) -> dict[str, str]:
    return {" ".join(name.split()).casefold(): " ".join(value.split()) for name, value in cells.items()}


def _by_column(table: list[tuple[int, dict[str, str]]]) -> list[tuple[int, dict[str, str]]]:
    """Each row by the columns' own names; other columns stay as they are."""
    if not table:
        raise WrongOwners([_NOBODY])
    try:
        headings = meant(table[0][1])
    except TwoMeanTheSame as two:
        raise WrongOwners([f"Kolumnerna {' och '.join(two.headings)} betyder samma sak. Ta bort en av dem."]) from None
    if missing := _missing(headings):
        raise WrongOwners([f"Kolumnen {name} saknas i rubrikraden." for name in missing])
    role = {} if OwnerColumn.ROLE in headings else {OwnerColumn.ROLE.value: OwnerRole.OWNER.value}
    columns = {heading: column.value for column, heading in headings.items()}
    return [
        (number, role | {columns.get(heading, heading): cell for heading, cell in cells.items()})
        for number, cells in table
    ]


def _missing(headings: Mapping[OwnerColumn, str]) -> list[OwnerColumn]:
    told = {OwnerColumn.ROLE} if headings.get(OwnerColumn.NAME) in OWNERS_ONLY else set()
    return [each for each in NEEDED if each not in headings and each not in told]


def _is_filled_in(cells: Mapping[str, str]) -> bool:
    """Names somebody, or says what is neither a unit nor a role: that is looked at, and told of."""
    return any(
        cells.get(each) for each in (OwnerColumn.NAME, OwnerColumn.UPN, OwnerColumn.ENTRA_ID, OwnerColumn.DEPUTY)
    )


def _fault(cells: Mapping[str, str], known: Known, earlier: _Earlier) -> str:
    fault = _length_fault(cells) or _role_fault(cells) or _person_fault(cells)
    role = cells["roll"].casefold()
    if not fault:
        fault = _goal_fault(cells, known) if role == OwnerRole.GOAL_OWNER else _unit_fault(cells, known)
    if not fault and role == OwnerRole.LEADER:
        fault = _board_fault(cells, known[OwnerRole.LEADER])
    return fault or _clash(_row(cells, known), earlier)


def _length_fault(cells: Mapping[str, str]) -> str:
    found = next((name for name, text in cells.items() if len(text) > CELL_MAX), "")
    return f"kolumnen {found[:CELL_MAX]} är {len(cells[found])} tecken; {CELL_MAX} får plats." if found else ""


def _role_fault(cells: Mapping[str, str]) -> str:
    role = cells["roll"].casefold()
    roles = ", ".join(OwnerRole)
    return "" if role in set(OwnerRole) else f"rollen ”{cells['roll']}” finns inte. Skriv {roles}."


def _person_fault(cells: Mapping[str, str]) -> str:
    if not is_upn(cells["upn"]):
        return f"”{cells['upn']}” är inget upn. Skriv inloggningsnamnet, till exempel enhetschef.ekonomi@kommunen.se."
    deputy = cells.get("ersättare", "")
    if deputy and not is_upn(deputy):
        return f"ersättaren ”{deputy}” är inget upn."
    if deputy.casefold() == cells["upn"].casefold():
        return "en person kan inte vara sin egen ersättare."
    return "" if cells["namn"] else "namn saknas."


def _unit_fault(cells: Mapping[str, str], known: Known) -> str:
    unit, units = normalised(cells["enhet"]), known[OwnerRole.OWNER]
    if not unit:
        return "en ägare behöver en enhet." if cells["roll"].casefold() == OwnerRole.OWNER else ""
    if not units or fold(unit) in units:
        return ""
    return f"enheten ”{unit}” finns inte i planen. Planens enheter: {', '.join(units.values())}."


def _goal_fault(cells: Mapping[str, str], known: Known) -> str:
    goals = known[OwnerRole.GOAL_OWNER]
    if not goals or fold(cells["enhet"]) in goals:
        return ""
    numbers = ", ".join(dict.fromkeys(goals.values()))
    return f"målet ”{cells['enhet']}” finns inte i planen. Skriv ett av planens mål: {numbers}."


def _board_fault(cells: Mapping[str, str], boards: Mapping[str, str]) -> str:
    board = cells.get("nämnd", "")
    if not board or not boards or fold(board) in boards:
        return ""
    return f"nämnden ”{board}” har ingen plan. Skriv en av {', '.join(boards.values())}, eller inget för alla."


def _row(cells: Mapping[str, str], known: Known) -> OwnerRow:
    role = OwnerRole(cells["roll"].casefold())
    unit = cells["enhet"] if role is OwnerRole.GOAL_OWNER else normalised(cells["enhet"])
    names = known[OwnerRole.GOAL_OWNER if role is OwnerRole.GOAL_OWNER else OwnerRole.OWNER]
    board = cells.get("nämnd", "") if role is OwnerRole.LEADER else ""
    return OwnerRow(
        unit=names.get(fold(unit), unit),
        name=cells["namn"],
        upn=cells["upn"].casefold(),
        entra_id=cells.get("entra_id", "").casefold(),
        role=role,
        deputy=cells.get("ersättare", "").casefold(),
        board=known[OwnerRole.LEADER].get(fold(board), board),
    )


def _clash(row: OwnerRow, earlier: _Earlier) -> str:
    for other in earlier.of_upn.get(row.upn, ()):
        if (other.unit, other.role, other.board) == (row.unit, row.role, row.board):
            return f"{row.upn} står redan som {row.role} för {row.unit or row.board or 'hela kommunen'}."
        if other.name.casefold() != row.name.casefold():
            return f"{row.upn} heter både {other.name} och {row.name} i filen."
        if other.entra_id and row.entra_id and other.entra_id != row.entra_id:
            return f"{row.upn} har två olika entra_id i filen."
    of_account = earlier.of_account.get(row.entra_id, row.upn)
    return f"{row.upn} och {of_account} har samma entra_id." if of_account != row.upn else ""
