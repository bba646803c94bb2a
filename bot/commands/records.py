"""tertialbot audit export | retention | person forget"""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from bot import private_files
from bot.administration import audit_extract
from bot.cli.output import Failed, print_json, say, writing
from bot.commands.home import home
from bot.followup import assignments
from bot.here import Here
from plan import retention as rules
from plan.audit import AuditAct, Deed, Through
from plan.calendar import SWEDEN
from storage import audits, people, retention
from storage.ids import new_id

FORMER = "Tidigare medarbetare"


def export(arguments: argparse.Namespace) -> None:
    if arguments.out.suffix not in (".csv", ".jsonl"):
        raise Failed(f"--out is {arguments.out.name!r}. Name a file that ends in .csv or .jsonl.")
    with home() as here:
        _note(here, AuditAct.AUDIT_EXPORT, "", after={"since": str(arguments.since), "until": str(arguments.until)})
        found = audit_extract.entries(here, arguments.since, arguments.until)
        as_file = audit_extract.as_csv if arguments.out.suffix == ".csv" else audit_extract.as_lines
        with writing(arguments.out):
            private_files.write(arguments.out, as_file(found))
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
