"""Answers that controllers gave about documents, remembered for the next one; by the sentence that was asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection, select

from storage.tables import remembered_answer
from storage.upsert import insert_for


def remember(connection: Connection, municipality_id: str, answers: Mapping[str, str], at: datetime) -> None:
    """A later answer to the same question takes the place of the earlier one."""
    rows = [
        {
            "municipality_id": municipality_id,
            "question_key": sha256(question.encode()).hexdigest(),
            "question": question,
            "answer": answer,
            "at": at,
        }
        for question, answer in answers.items()
    ]
    if rows:
        new = insert_for(connection, remembered_answer)
        changed = {"answer": new.excluded.answer, "at": new.excluded.at}
        keys = ["municipality_id", "question_key"]
        connection.execute(new.on_conflict_do_update(index_elements=keys, set_=changed), rows)


def remembered(connection: Connection, municipality_id: str) -> dict[str, str]:
    query = select(remembered_answer.c.question, remembered_answer.c.answer)
    rows = connection.execute(query.where(remembered_answer.c.municipality_id == municipality_id))
    return {row.question: row.answer for row in rows}
