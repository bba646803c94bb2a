"""What is kept, for how long, and what is left of a person who has gone."""

import csv
import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select

from bot.cli.program import main
from bot.settings import LOCAL_TENANT
from plan.audit import AuditAct, Deed, Through
from plan.delivery import DeliveryState
from plan.dropped import DroppedFile, DroppedKind
from plan.model import Status
from storage import audits, dropped_files, people, reports
from storage.database import Database
from storage.ids import new_id
from storage.people import Reach
from storage.tables import address, audit, delivery, dropped_file, person
from tests.storage.examples import Stored, report, store

NOW = datetime.now(UTC)
OLD = NOW - timedelta(days=4000)
TABLES = (address, audit, delivery, dropped_file)
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, database_url: str) -> Iterator[Database]:
    for name in ("MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppType", "MicrosoftAppTenantId"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.chdir(tmp_path)
    opened = Database(database_url)
    yield opened
    opened.close()


@pytest.fixture
def stored(database: Database) -> Stored:
    """One report, one old and one new of each record that has its time."""
    with database.begin() as connection:
        made = store(connection, tenant_id=LOCAL_TENANT)
        reports.append(connection, made.plan_id, report(made, Status.DELAYED, comment="Väntar på beslut"), once="1")
        people.set_reach(connection, Reach(made.person.id, "29:1", LOCAL_TENANT, "https://x/", "a:1", False), OLD)
        for at in (OLD, NOW):
            send(connection, made, at)
            deed = Deed(AuditAct.ROUND_CLOSE, "=HYPERLINK(1)", Through.CHAT, made.person.id, after={"state": "closed"})
            audits.append(connection, made.municipality_id, at, deed)
        for at in (NOW, OLD):  # a new one takes the old ones away by itself
            file = DroppedFile(new_id(), made.person.id, "plan.docx", DroppedKind.PLAN, b"", at)
            dropped_files.add(connection, made.municipality_id, file)
        return made


def send(connection: Connection, made: Stored, at: datetime, state: DeliveryState = DeliveryState.SENT) -> None:
    values = {"kind": "notice", "number": 1, "once": new_id(), "state": state, "content": {"text": "hej"}}
    times = {"recorded_at": at, "not_before": at, "sent_at": at, "attempts": 1, "why": ""}
    whose = {"id": new_id(), "municipality_id": made.municipality_id, "person_id": made.person.id}
    connection.execute(insert(delivery).values(**values, **times, **whose, conversation_id="a:1", message_id="7"))


def counts(database: Database) -> dict[str, int]:
    with database.begin() as connection:
        said = connection.execute(select(delivery.c.id).where(delivery.c.content.is_not(None))).all()
        tables = {table.name: len(connection.execute(select(table)).all()) for table in TABLES}
        return tables | {"said": len(said)}


def test_a_dry_run_tells_and_takes_nothing(database: Database, stored: Stored, capsys: Capture) -> None:
    assert main(["retention", "--dry-run", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {each["record"]: each["count"] for each in told["records"]} == {
        "delivery": 1,
        "address": 1,
        "audit": 1,
        "dropped_file": 1,
    }
    assert "reports" in told["kept"]
    assert counts(database) == {"address": 1, "audit": 2, "delivery": 2, "dropped_file": 2, "said": 2}


def test_what_is_past_its_time_goes_and_the_reports_stay(database: Database, stored: Stored, capsys: Capture) -> None:
    assert main(["retention"]) == 0
    assert "1 gallrade" in capsys.readouterr().out
    assert counts(database) == {
        "address": 0,
        "audit": 2,
        "delivery": 2,
        "dropped_file": 1,
        "said": 1,
    }  # the act itself is in the trail
    with database.begin() as connection:
        assert len(reports.of_plan(connection, stored.plan_id)) == 1


def test_the_municipality_sets_its_own_number_of_days(database: Database, stored: Stored) -> None:
    assert main(["retention", "--keep", "audit=5000", "--keep", "delivery=5000", "--keep", "address=5000"]) == 0
    assert counts(database) == {"address": 1, "audit": 3, "delivery": 2, "dropped_file": 1, "said": 2}


@pytest.mark.parametrize("wrong", ["audit", "audit=0", "audit=-1", "reports=1", "audit=x"])
def test_a_rule_that_is_none_is_wrong_usage(database: Database, wrong: str, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["retention", "--keep", wrong])
    assert stopped.value.code == 2
    assert "RECORD=DAYS" in capsys.readouterr().err


def test_a_person_who_has_left_is_nobody_and_the_reports_stay(
    database: Database, stored: Stored, capsys: Capture
) -> None:
    with database.begin() as connection:
        send(connection, stored, NOW, DeliveryState.RECORDED)
    assert main(["person", "forget", stored.person.upn]) == 0
    with database.begin() as connection:
        left = people.get(connection, stored.person.id)
        assert (left.name, left.entra_id, left.is_leader) == ("Tidigare medarbetare", None, False)
        assert people.by_upn(connection, stored.municipality_id, stored.person.upn) is None
        assert people.ownerships(connection, stored.municipality_id) == ()
        (kept,) = reports.of_plan(connection, stored.plan_id)
        assert (kept.by, kept.comment) == (stored.person.id, "Väntar på beslut")
        states = connection.execute(select(delivery.c.state)).scalars().all()
        assert DeliveryState.RECORDED not in states
        everything = str([connection.execute(select(table)).all() for table in (person, address, audit, delivery)])
    for trace in (stored.person.upn, stored.person.name, str(stored.person.entra_id)):
        assert trace not in everything
    assert main(["person", "forget", stored.person.upn]) == 1
    assert "Traceback" not in capsys.readouterr().err


def test_the_trail_is_exported_with_who_and_when(
    database: Database, stored: Stored, tmp_path: Path, capsys: Capture
) -> None:
    assert main(["audit", "export", "--out", "spar.jsonl", "--since", str(NOW.date() - timedelta(days=2))]) == 0
    first, second = (each for each in trail(tmp_path) if each["act"] != "report")
    assert (first["who"], first["act"], first["after"]) == (stored.person.upn, "round.close", {"state": "closed"})
    assert (second["act"], second["through"], second["who"]) == ("audit.export", "command", "")


def test_a_sheet_runs_nothing_from_the_trail(database: Database, stored: Stored, tmp_path: Path) -> None:
    assert main(["audit", "export", "--out", "spar.csv"]) == 0
    rows = list(csv.DictReader(io.StringIO((tmp_path / "spar.csv").read_text("utf-8-sig")), delimiter=";"))
    assert rows[0]["subject"] == "'=HYPERLINK(1)"
    assert len(rows) == 4


def test_the_trail_tells_each_answer_and_not_what_was_written(
    database: Database, stored: Stored, tmp_path: Path, capsys: Capture
) -> None:
    with database.begin() as connection:
        reports.append(connection, stored.plan_id, report(stored, Status.DONE, comment="Beslutat"), once="2")
    assert main(["audit", "export", "--out", "spar.jsonl"]) == 0
    told = [each for each in trail(tmp_path) if each["act"] == "report"]
    assert [each["who"] for each in told] == [stored.person.upn] * 2
    assert [each["before"] for each in told] == [None, {"status": "delayed"}]
    assert [each["after"]["status"] for each in told] == ["delayed", "done"]
    assert "Väntar" not in str(told)


def test_the_trail_tells_whose_roles_an_owner_file_changed(
    database: Database, stored: Stored, tmp_path: Path, capsys: Capture
) -> None:
    owners = tmp_path / "ansvariga.csv"
    for role in ("ledning", "administratör", "administratör"):
        owners.write_text(f"enhet;namn;upn;roll\n;Enhetschef;{stored.person.upn};{role}\n", "utf-8")
        assert main(["owners", "import", str(owners)]) == 0
    assert main(["audit", "export", "--out", "spar.jsonl"]) == 0
    first, second = (each for each in trail(tmp_path) if each["act"] == "owners.import")
    assert first["after"] == {stored.person.id: ["ledning"]}
    assert second["before"] == {stored.person.id: ["ledning"]}
    assert second["after"] == {stored.person.id: ["administratör"]}


def trail(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "spar.jsonl").read_text("utf-8").splitlines()]


def test_another_kind_of_file_is_refused(database: Database, stored: Stored, capsys: Capture) -> None:
    assert main(["audit", "export", "--out", "spar.docx"]) == 1
    assert ".csv or .jsonl" in capsys.readouterr().err
