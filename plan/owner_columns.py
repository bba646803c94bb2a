"""An owner file's headings, as people write them -> the columns that they mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum


class OwnerColumn(StrEnum):
    UNIT = "enhet"
    NAME = "namn"
    UPN = "upn"
    ENTRA_ID = "entra_id"
    ROLE = "roll"
    DEPUTY = "ersättare"
    BOARD = "nämnd"


NEEDED = (OwnerColumn.UNIT, OwnerColumn.NAME, OwnerColumn.UPN, OwnerColumn.ROLE)
OWNERS_ONLY = ("ansvarig", "chef")
"""Headings over names that tell the role as well: a file that has one needs no column of roles."""
_AS_WRITTEN: Mapping[OwnerColumn, tuple[str, ...]] = {
    OwnerColumn.NAME: OWNERS_ONLY,
    OwnerColumn.UPN: ("användarnamn", "inloggningsnamn", "e-post", "epost", "e-postadress"),
    OwnerColumn.ENTRA_ID: ("entra-id", "entra id"),
}


class TwoMeanTheSame(Exception):
    """`headings` are of one meaning, and none of them is the column's own name."""

    def __init__(self, headings: list[str]) -> None:
        super().__init__(", ".join(headings))
        self.headings = headings


def meant(headings: Iterable[str]) -> dict[OwnerColumn, str]:
    """The heading of each column that there is. `headings` are in lower case; a column's own name goes first."""
    held = list(headings)
    found: dict[OwnerColumn, str] = {}
    for column in OwnerColumn:
        written = [each for each in held if each in _AS_WRITTEN.get(column, ())]
        if column in held:
            found[column] = column.value
        elif len(written) > 1:
            raise TwoMeanTheSame(written)
        elif written:
            found[column] = written[0]
    return found
