"""tertialbot plan import: a document -> a stored plan, or the revised shape of one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from bot import private_files
from bot.administration import plan_import
from bot.administration.plan_import import Prepared
from bot.cli.output import Failed, print_json, progress_bar, say, warn, writing
from bot.commands.home import home
from bot.commands.plan_differences import differences
from bot.documents import Unreadable, read_document
from bot.here import Here
from cards.texts import plan_import as texts
from plan import file_signs
from plan.account import RowAccount
from plan.model import GoalKind, Plan, Question
from plan.reading import Document, NotAPlan
from plan.reading.account_texts import account_lines
from plan.reading.doubts import whose
from plan.reading.doubts.answers import Returned, UnclearAnswer
from plan.reading.doubts.revision import Revision
from storage import municipalities


def import_plan(arguments: argparse.Namespace) -> None:
    document, returned = _from_files(arguments)
    try:
        with home() as here:
            prepared = _prepared(here, document, returned, arguments)
            _must_be_ours(here, prepared, arguments)
            if arguments.dry_run:
                raise _NothingToStore
            must_say_whose(prepared.read, arguments.file)
            plan = _stored(here, prepared, arguments)
    except _NothingToStore:
        plan = prepared.read
    if arguments.out:
        _write_review(arguments.out, prepared)
    if arguments.json:
        print_json(imported(plan, prepared))
    else:
        _print(plan, prepared, dry_run=arguments.dry_run)
        if arguments.out:
            say(texts.review_written(arguments.out))


def _print(plan: Plan, prepared: Prepared, *, dry_run: bool) -> None:
    for line in (texts.found(plan), *_changes(prepared), *map(texts.asked, prepared.questions)):
        say(line)
    if dry_run:
        for line in (*account_lines(prepared.read.account), texts.nothing_stored()):
            say(line)


class _NothingToStore(Exception):
    """Takes back the transaction of a dry run."""


def _from_files(arguments: argparse.Namespace) -> tuple[Document, Returned]:
    try:
        with progress_bar() as progress:
            document = read_document(arguments.file, progress)
        returned = _returned(arguments.answers) if arguments.answers else Returned()
    except Unreadable as wrong:
        raise Failed(str(wrong)) from None
    if file_signs.looks_like_owners(document):
        name = arguments.file
        raise Failed(f"{name} looks like an owner file, not a plan. Import it with: tertialbot owners import {name}")
    return document, returned


def _prepared(here: Here, document: Document, returned: Returned, arguments: argparse.Namespace) -> Prepared:
    try:
        prepared = plan_import.prepare(here, document, arguments.board, arguments.year, returned)
    except (NotAPlan, UnclearAnswer) as wrong:
        raise Failed(str(wrong)) from None
    prepared = prepared.with_reason(arguments.reason) if arguments.reason else prepared
    return prepared.of(arguments.municipality or prepared.read.organisation or _our_name(here))


def must_say_whose(plan: Plan, file: Path) -> None:
    for what in whose.unsaid(plan):
        raise Failed(f"{file.name}: the document does not say its {what}. Give it with --{what}.")


def _our_name(here: Here) -> str:
    return municipalities.name_of(here.connection, here.municipality_id)


def _must_be_ours(here: Here, prepared: Prepared, arguments: argparse.Namespace) -> None:
    """Another municipality's plan may stand beside the others; that it takes the place of one is done on purpose."""
    ours, theirs = _our_name(here), prepared.read.organisation
    if arguments.municipality or not plan_import.names_another(ours, prepared.read):
        return
    told = f"{arguments.file.name} is a plan of {theirs}, and the plans stored here are of {ours}."
    if prepared.revision is None:
        warn(f'{told} It is stored as what it says. Give --municipality "{ours}" if it is theirs.')
        return
    refusal = (
        f'{told} Nothing was stored. Give --municipality "{ours}" if it is theirs all the same, '
        f'or --municipality "{theirs}" to rename this installation.'
    )
    if not arguments.dry_run:
        raise Failed(refusal)
    warn(refusal)


def _stored(here: Here, prepared: Prepared, arguments: argparse.Namespace) -> Plan:
    if arguments.municipality:
        municipalities.rename(here.connection, here.municipality_id, arguments.municipality)
    if prepared.revision and (prepared.changes or arguments.municipality):
        _must_be_wanted(prepared.revision, arguments)
    return plan_import.bring(here, prepared, renamed=bool(arguments.municipality))


def _must_be_wanted(revision: Revision, arguments: argparse.Namespace) -> None:
    if revision.needs_consent and not arguments.revise:
        raise Failed(
            f"The plan of {revision.plan.board} {revision.plan.year} is stored, and the document differs from it:",
            *differences(revision),
            "Nothing was stored. Give --revise to change the stored plan; reports and history are kept.",
        )
    if revision.unexplained:
        raise Failed(
            "These activities leave the plan, and each needs a reason:",
            *(f"- {each.title}" for each in revision.unexplained),
            "Nothing was stored. Give --reason TEXT for all of them, or answer each with --answers FILE.",
        )


def _changes(prepared: Prepared) -> list[str]:
    if prepared.revision is None:
        return []
    return [texts.unchanged()] if prepared.revision.is_empty else texts.changes(prepared.revision)


def _returned(path: Path) -> Returned:
    from bot.documents.review import read_answers  # with a spreadsheet library, which most imports have no use for

    return read_answers(path)


def _write_review(path: Path, prepared: Prepared) -> None:
    from bot.documents.review import review

    with writing(path):
        private_files.write(path, review(prepared.read, prepared.questions, _changes(prepared)))


def imported(plan: Plan, prepared: Prepared) -> dict[str, Any]:
    """`goals` counts the goals and the priorities within the core assignment; special initiatives are undertakings.

    `changes` are lines for people; [] for a plan that was not stored before or is the same.
    """
    return {
        "board": plan.board,
        "department": plan.department,
        "year": plan.year or None,
        "goals": sum(goal.kind is not GoalKind.SPECIAL_INITIATIVE for goal in plan.goals),
        "activities": len(plan.activities),
        "surveys": len(plan.surveys),
        "questions": [_question(each) for each in prepared.questions if each not in prepared.proposals],
        "figures": [_question(each) for each in prepared.proposals],
        "changes": texts.changes(prepared.revision) if prepared.revision else [],
        **_account(prepared.read.account),
    }


def _question(each: Question) -> dict[str, Any]:
    return {"number": each.number, "where": each.where, "question": each.question, "proposed": each.proposed}


def _account(account: RowAccount | None) -> dict[str, Any]:
    """Where each row of the document went."""
    if account is None:
        return {}
    counts = {"rows": account.rows, "used": account.used, "asked": account.asked, "skipped": account.skipped}
    rows = [{"where": each.where, "rule": each.rule.value, "text": each.text} for each in account.skipped_rows]
    return {"account": counts, "skipped_rows": rows}
