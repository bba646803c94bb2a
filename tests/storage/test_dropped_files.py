"""Files that wait in the database: one of each kind for a person, and none for longer than its time."""

from datetime import timedelta

from plan.dropped import DroppedFile, DroppedKind, DroppedState
from storage import dropped_files
from storage.database import Database
from tests.storage.examples import NOW, store


def test_of_one_kind_the_newest_waits_and_a_settled_one_keeps_no_content(database: Database) -> None:
    with database.begin() as connection:
        made = store(connection)
        place, mine = made.municipality_id, made.person.id
        content = dropped_files.packed({"text": "Svar på å, ä och ö"})

        def add(name: str, kind: DroppedKind, days: int = 0) -> None:
            file = DroppedFile(name, mine, name, kind, content, NOW + timedelta(days=days))
            dropped_files.add(connection, place, file)

        add("first", DroppedKind.PLAN)
        add("owners", DroppedKind.OWNERS)
        add("second", DroppedKind.PLAN)
        waiting = dropped_files.waiting(connection, mine, DroppedKind.PLAN)
        assert waiting
        assert (waiting.id, dropped_files.unpacked(waiting.content)) == ("second", {"text": "Svar på å, ä och ö"})
        first = dropped_files.get(connection, place, "first")
        assert first
        assert (first.state, first.content) == (DroppedState.DROPPED, b"")
        assert dropped_files.get(connection, "another", "second") is None
        dropped_files.answer(connection, "second", {"by_sentence": {"Vad?": "ja"}})
        dropped_files.settle(connection, "second", DroppedState.STORED, "plan1")
        second = dropped_files.get(connection, place, "second")
        assert second
        assert (second.state, second.outcome, second.content) == (DroppedState.STORED, "plan1", b"")
        assert second.answers == {"by_sentence": {"Vad?": "ja"}}
        assert dropped_files.waiting(connection, mine, DroppedKind.PLAN) is None
        add("later", DroppedKind.PLAN, days=31)
        assert dropped_files.get(connection, place, "owners") is None
        assert dropped_files.get(connection, place, "later")
