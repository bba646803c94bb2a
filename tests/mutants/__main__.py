"""python -m tests.mutants [--seed 7] [--draw 60] [--minutes 30] [--only MODULE] [--out FILE]

Draws so many small faults at random, puts each into a copy of the program and runs the tests that concern its module.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.mutants.faults import SmallFault, of_module
from tests.mutants.modules import NEEDS_POSTGRES, TESTS

ROOT = Path(__file__).parents[2]
EQUIVALENT = Path(__file__).with_name("equivalent.txt")
COPIED = ("bot", "cards", "plan", "storage", "tests", "docs", "deploy", "pyproject.toml", "README.md")
LONGEST = 300
"""Seconds for the tests of one fault; a program that hangs is noticed."""


@dataclass
class Found:
    """`missed` are those that the tests did not notice and that do make a difference."""

    noticed: int = 0
    equivalent: int = 0
    missed: list[SmallFault] = field(default_factory=list)

    @property
    def tried(self) -> int:
        return self.noticed + len(self.missed)

    @property
    def rate(self) -> float:
        return self.noticed / self.tried if self.tried else 1.0


def main() -> int:
    wanted = argparse.ArgumentParser(prog="python -m tests.mutants")
    wanted.add_argument("--seed", type=int, default=7)
    wanted.add_argument("--draw", type=int, default=60)
    wanted.add_argument("--minutes", type=float, default=30)
    wanted.add_argument("--only", choices=TESTS, action="append")
    wanted.add_argument("--out", type=Path)
    chosen = wanted.parse_args()
    every = [fault for path in chosen.only or TESTS for fault in of_module(path, (ROOT / path).read_text("utf-8"))]
    drawn = random.Random(chosen.seed).sample(every, min(chosen.draw, len(every)))  # noqa: S311
    found = tried(drawn, time.monotonic() + chosen.minutes * 60)
    told = report(found, len(every), chosen.seed)
    print(told)
    if chosen.out:
        chosen.out.write_text(told, "utf-8")
    return 0


def tried(drawn: list[SmallFault], until: float) -> Found:
    """Those that there is time for."""
    found = Found()
    equal = known_equivalent()
    with TemporaryDirectory(prefix="tertialbot-mutants-") as folder:
        copy = copied(Path(folder))
        for fault in drawn:
            if time.monotonic() > until:
                break
            if fault.name in equal:
                found.equivalent += 1
            elif notices(copy, fault):
                found.noticed += 1
            else:
                found.missed.append(fault)
            print(f"{len(found.missed)} of {found.tried} missed: {fault.line} {fault.name}", file=sys.stderr)
        must_pass(copy, {each.path for each in drawn} - {each.path for each in found.missed})
    return found


def must_pass(copy: Path, paths: set[str]) -> None:
    """Without any fault: else nothing was noticed at all. Where one was missed they have passed with it."""
    every = tuple(dict.fromkeys(test for path in sorted(paths) for test in TESTS[path]))
    if every and not passes(copy, every, postgres=bool(paths & NEEDS_POSTGRES), seconds=LONGEST * len(paths)):
        raise SystemExit(f"the tests fail without any fault: {' '.join(every)}")


def known_equivalent() -> frozenset[str]:
    """Faults that change nothing anybody could see; a line that begins with # says why."""
    lines = EQUIVALENT.read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def copied(folder: Path) -> Path:
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / name)
    return folder


def notices(copy: Path, fault: SmallFault) -> bool:
    module = copy / fault.path
    right = module.read_text("utf-8")
    module.write_text(fault.source, "utf-8")
    try:
        return not passes(copy, TESTS[fault.path], postgres=fault.path in NEEDS_POSTGRES)
    finally:
        module.write_text(right, "utf-8")


def passes(copy: Path, tests: tuple[str, ...], *, postgres: bool, seconds: float = LONGEST) -> bool:
    only = () if postgres else ("-k", "not postgres")
    command = (sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *only, *tests)
    environment = os.environ | {"PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        ran = subprocess.run(command, cwd=copy, env=environment, capture_output=True, timeout=seconds, check=False)
    except subprocess.TimeoutExpired:
        return False
    return ran.returncode == 0


def report(found: Found, every: int, seed: int) -> str:
    missed = "\n".join(f"- `{each.path}`: `{each.was}` => `{each.becomes}`" for each in found.missed)
    return (
        "# Small faults that the tests notice\n\n"
        f"Of {every} small faults in {len(TESTS)} modules {found.tried + found.equivalent} were drawn (seed {seed}); "
        f"{found.equivalent} of them change nothing that anybody could see (`equivalent.txt`).\n"
        f"Of the other {found.tried} the tests noticed {found.noticed}: {found.rate:.0%}. The goal is 95 %.\n\n"
        f"{'Not noticed:' if missed else 'None was missed.'}\n\n{missed}\n"
    ).rstrip() + "\n"


if __name__ == "__main__":
    sys.exit(main())
