"""tertialbot audit export | retention | person forget"""

from __future__ import annotations

import argparse
import heapq
import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date, datetime, time, timedelta
from typing import Any

from bot import private_files
from bot.cli.output import Failed, print_json, say, writing
from bot.commands.home import home
from bot.documents.writing.csv import csv_file
from bot.followup import assignments
from bot.here import Here
from plan import retention as rules
from plan.audit import AuditAct, Deed, Through
from plan.calendar import SWEDEN
from storage import audits, people, retention
from storage.audits import AuditEntry
from storage.ids import new_id

FORMER = "Tidigare medarbetare"
COLUMNS = ("at", "who", "act", "subject", "before", "after", "through")


def export(arguments: argparse.Namespace) -> None:
    if arguments.out.suffix not in (".csv", ".jsonl"):
        raise Failed(f"--out is {arguments.out.name!r}. Name a file that ends in .csv or .jsonl.")
    with home() as here:
        _note(here, AuditAct.AUDIT_EXPORT, "", after={"since": str(arguments.since), "until": str(arguments.until)})
        since = arguments.since and _start(arguments.since)
        until = arguments.until and _start(arguments.until + timedelta(days=1))
        which = here.connection, here.municipality_id, since, until
        found = heapq.merge(audits.between(*which), audits.answers(*which), key=lambda entry: entry.at)
        with writing(arguments.out):
            private_files.write(arguments.out, _csv(found) if arguments.out.suffix == ".csv" else _lines(found))
    say(f"Spårningen är skriven till {arguments.out.name}.")


def retain(arguments: argparse.Namespace) -> None:
    with home() as here:
        due = [
            retention.due(here.connection, here.municipality_id, rule, here.now)
            for rule in rules.rules(dict(arguments.keep))
        ]
        if not arguments.dry_run:
            for each in due:
                retention.remove(here.connection, here.municipality_id, each)
            _note(here, AuditAct.RETENTION, "", after={each.rule.record.value: each.count for each in due})
    if arguments.json:
        rows = [asdict(each.rule) | {"before": each.before.isoformat(), "count": each.count} for each in due]
        print_json({"dry_run": arguments.dry_run, "records": rows, "kept": list(rules.KEPT)})
        return
    done = "skulle gallras" if arguments.dry_run else "gallrade"
    for each in due:
        say(f"{each.rule.record}: {each.count} {done}, äldre än {each.before.astimezone(SWEDEN).date()}")


def forget(arguments: argparse.Namespace) -> None:
    with home() as here:
        known = people.by_upn(here.connection, here.municipality_id, arguments.upn)
        if known is None:
            raise Failed(f"There is no person {arguments.upn!r}. Run: tertialbot owners check")
        with assignments.fitting(here):
            retention.pseudonymise(here.connection, known.id, f"{new_id()}@borttagen.invalid", FORMER)
        _note(here, AuditAct.PERSON_FORGET, known.id)
    say("Personens namn och adress är borttagna. Rapporterna finns kvar.")


def _note(here: Here, act: AuditAct, subject: str, after: Any = None) -> None:
    deed = Deed(act, subject, Through.COMMAND, after=after)
    audits.append(here.connection, here.municipality_id, here.now, deed)


def _start(of: date) -> datetime:
    return datetime.combine(of, time.min, SWEDEN)


def _row(entry: AuditEntry) -> dict[str, Any]:
    return {
        "at": entry.at.astimezone(SWEDEN).isoformat(timespec="seconds"),
        "who": entry.upn or "",
        "act": entry.act,
        "subject": entry.subject,
        "before": entry.before,
        "after": entry.after,
        "through": entry.through,
    }


def _lines(entries: Iterable[AuditEntry]) -> bytes:
    return "".join(json.dumps(_row(entry), ensure_ascii=False) + "\n" for entry in entries).encode()


def _csv(entries: Iterable[AuditEntry]) -> bytes:
    rows = (_row(entry).values() for entry in entries)
    return csv_file(COLUMNS, ([value if isinstance(value, str) else _plain(value) for value in row] for row in rows))


def _plain(value: Any) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False)
