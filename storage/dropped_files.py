"""Files that administrators dropped in the chat, until somebody has said what is to become of them."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from plan.dropped import KEPT_DAYS, DroppedFile, DroppedKind, DroppedState
from storage import changes
from storage.tables import dropped_file


def packed(content: Any) -> bytes:
    """Plain JSON, as a file's content is kept."""
    return zlib.compress(json.dumps(content, ensure_ascii=False).encode())


def unpacked(content: bytes) -> Any:
    return json.loads(zlib.decompress(content))


def add(connection: Connection, municipality_id: str, new: DroppedFile) -> None:
    """Of one kind a person has one file that waits: those before it are dropped. What has had its time goes."""
    old = dropped_file.c.received_at < new.received_at - timedelta(days=KEPT_DAYS)
    connection.execute(delete(dropped_file).where(dropped_file.c.municipality_id == municipality_id, old))
    mine = (dropped_file.c.person_id == new.person_id, dropped_file.c.kind == new.kind)
    waits = dropped_file.c.state == DroppedState.WAITING
    connection.execute(update(dropped_file).where(*mine, waits).values(state=DroppedState.DROPPED, content=b""))
    connection.execute(
        insert(dropped_file).values(
            id=new.id,
            municipality_id=municipality_id,
            person_id=new.person_id,
            name=new.name,
            kind=new.kind,
            content=new.content,
            answers=dict(new.answers),
            state=new.state,
            received_at=new.received_at,
        )
    )


def get(connection: Connection, municipality_id: str, file_id: str) -> DroppedFile | None:
    query = select(dropped_file).where(dropped_file.c.id == file_id, dropped_file.c.municipality_id == municipality_id)
    row = connection.execute(query).first()
    return None if row is None else _file(row)


def waiting(connection: Connection, person_id: str, kind: DroppedKind) -> DroppedFile | None:
    """The person's file of that kind that nobody has said anything of yet."""
    query = select(dropped_file).where(
        dropped_file.c.person_id == person_id,
        dropped_file.c.kind == kind,
        dropped_file.c.state == DroppedState.WAITING,
    )
    row = connection.execute(query.order_by(dropped_file.c.received_at.desc()).limit(1)).first()
    return None if row is None else _file(row)


def answer(connection: Connection, file_id: str, answers: Mapping[str, Any]) -> None:
    """All that was answered about it, in the place of what was before."""
    changes.note(connection)
    query = update(dropped_file).where(dropped_file.c.id == file_id)
    connection.execute(query.values(answers=dict(answers)))


def settle(connection: Connection, file_id: str, state: DroppedState, outcome: str = "") -> None:
    """What was read of it is kept no longer."""
    changes.note(connection)
    query = update(dropped_file).where(dropped_file.c.id == file_id)
    connection.execute(query.values(state=state, outcome=outcome, content=b""))


def _file(row: Row[Any]) -> DroppedFile:
    return DroppedFile(
        id=row.id,
        person_id=row.person_id,
        name=row.name,
        kind=row.kind,
        content=row.content,
        received_at=row.received_at,
        state=row.state,
        answers=row.answers,
        outcome=row.outcome,
    )
