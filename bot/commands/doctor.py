"""tertialbot doctor"""

from __future__ import annotations

import argparse
import asyncio
import os
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from bot import settings
from bot.cli.output import Failed, print_json, say
from bot.doctor import Finding, State, examine
from bot.settings import WrongEnvironment
from bot.wiring import teams_settings

SIGNS = {State.OK: "✔", State.FAULT: "✘", State.SKIPPED: "–"}


def run(arguments: argparse.Namespace) -> None:
    findings = look()
    faults = [finding for finding in findings if finding.state is State.FAULT]
    if arguments.json:
        print_json({"ok": not faults, "checks": [asdict(finding) for finding in findings]})
    else:
        for line in lines(findings):
            say(line)
    if faults:
        raise Failed(f"{len(faults)} of {len(findings)} checks found a fault.")


def look() -> tuple[Finding, ...]:
    try:
        read = settings.load(os.environ, Path.cwd())
    except WrongEnvironment as wrong:
        found, _, remedy = str(wrong).partition(". ")
        return (Finding("settings", State.FAULT, found, remedy),)
    return asyncio.run(examine(read, teams_settings(read)))


def lines(findings: Sequence[Finding]) -> list[str]:
    """For a terminal: the sign, the check, what was found, and under a fault its remedy."""
    width = max(len(finding.check) for finding in findings)
    shown = []
    for finding in findings:
        shown.append(f"{SIGNS[finding.state]} {finding.check:<{width}}  {finding.found}")
        if finding.remedy:
            shown.append(f"  {'':<{width}}  → {finding.remedy}")
    return shown
