"""Whether a row may be a plan's, told quickly: so that a large file that is none is refused after its first rows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from plan.reading import words
from plan.reading.kinds import MARKER
from plan.reading.layout.header_cells import is_owner_header
from plan.reading.layout.headers import columns

_SAYS = re.compile(
    r"\b(?:ansvar\w*|verksamhetsplan\w*|aktivitet\w*|åtgärd\w*|insats\w*|samverkan|nämndmål\w*|kf-mål|\w+nämnden|uppdrag)\b",
    re.IGNORECASE,
)
_FORMAT = tuple(words.PLAN_LABELS)


def may_be_plan(cells: Sequence[str]) -> bool:
    if columns(cells) or any(is_owner_header(cell) for cell in cells):
        return True
    return any(_SAYS.search(cell) or MARKER.search(cell) or cell.casefold().strip(" :") in _FORMAT for cell in cells)
