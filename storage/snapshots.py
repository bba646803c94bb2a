"""Tertials as they were frozen when their round closed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, or_, select

from plan import snapshot as frozen_form
from plan.model import Round, RoundState
from storage.tables import snapshot


@dataclass(frozen=True, slots=True)
class Frozen:
    """`content` is the canonical text that `checksum` (SHA-256, hexadecimal) is of."""

    round_id: str
    at: datetime
    checksum: str
    content: str


def add(connection: Connection, new: Frozen) -> None:
    connection.execute(
        insert(snapshot).values(round_id=new.round_id, at=new.at, checksum=new.checksum, content=new.content)
    )


def newest(connection: Connection, round_id: str, until: datetime) -> Frozen | None:
    """A round that was opened again is frozen again; the earlier ones are kept."""
    here = (snapshot.c.round_id == round_id, snapshot.c.at <= until)
    row = connection.execute(select(snapshot).where(*here).order_by(snapshot.c.at.desc()).limit(1)).first()
    return None if row is None else Frozen(row.round_id, row.at, row.checksum, row.content)


def uncarried(connection: Connection, held: Iterable[Round]) -> frozenset[str]:
    """Ids of the rounds that closed before what is finished was carried: they stand as they were frozen."""
    closed = {each.id for each in held if each.state is not RoundState.OPEN}
    if not closed:
        return frozenset()
    return frozenset(closed.difference(connection.execute(_CARRIED, {"closed": list(closed)}).scalars()))


_UNCARRIED = [snapshot.c.content.contains(frozen_form.says(form)) for form in frozen_form.UNCARRIED]
_CARRIED = select(snapshot.c.round_id).where(
    snapshot.c.round_id.in_(bindparam("closed", expanding=True)), ~or_(*_UNCARRIED)
)
