"""Drafts of the tertial post, which wait for an editor."""

from __future__ import annotations

from sqlalchemy import Connection, select

from plan.draft import Draft
from storage.tables import draft
from storage.upsert import insert_for


def put(connection: Connection, new: Draft) -> None:
    """Adds the draft, or changes the one with its number."""
    values = {"state": new.state, "intro": new.intro, "reason": new.reason, "at": new.at, "person_id": new.by}
    statement = insert_for(connection, draft).values(round_id=new.round_id, number=new.number, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["round_id", "number"], set_=values))


def newest(connection: Connection, round_id: str) -> Draft | None:
    query = select(draft).where(draft.c.round_id == round_id).order_by(draft.c.number.desc()).limit(1)
    row = connection.execute(query.with_for_update()).first()
    if row is None:
        return None
    return Draft(row.round_id, row.number, row.state, row.at, row.intro, row.reason, row.person_id)
