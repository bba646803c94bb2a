"""python -m tests.mutants [--seed 7] [--draw 60] [--minutes 30] [--only MODULE] [--out FILE]

Draws so many small faults at random, puts each into a copy of the program and runs the tests that call the function
which it is in, the quickest first. Which those are is noted first, from one run without any fault.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.mutants.calls import MODULES, NOTED_IN
from tests.mutants.faults import SmallFault, function_at, of_module
from tests.mutants.modules import NEEDS_POSTGRES, TESTS

ROOT = Path(__file__).parents[2]
EQUIVALENT = Path(__file__).with_name("equivalent.txt")
COPIED = ("bot", "cards", "plan", "storage", "tests", "docs", "deploy", "pyproject.toml", "README.md")
PATIENCE, TIMES = 60, 4
"""Seconds for the tests of one fault, and so many times what they take without one; a program that hangs is noticed."""
RUNS = 2
"""So often the tests must fail: on a busy machine one fails by itself, or takes longer than it is given."""
LIBRARIES = (
    "sqlalchemy.dialects.postgresql",
    "sqlalchemy.dialects.sqlite",
    "alembic.command",
    "psycopg",
    "aiohttp.web",
    "botbuilder.core",
    "botbuilder.schema",
    "botframework.connector.aio",
    "cryptography.x509",
    "jwt",
    "msal",
    "orjson",
    "prometheus_client",
    "rapidfuzz",
    "snowballstemmer",
)
"""What the tests import anyway."""
LONGEST = 1800
"""Seconds for the run without any fault."""


@dataclass(frozen=True, slots=True)
class NotedTest:
    """`calls` are functions: a module's path and the line that the function begins on."""

    name: str
    seconds: float
    calls: frozenset[tuple[str, int]]


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
    paths = chosen.only or list(TESTS)
    every = [fault for path in paths for fault in of_module(path, (ROOT / path).read_text("utf-8"))]
    drawn = random.Random(chosen.seed).sample(every, min(chosen.draw, len(every)))  # noqa: S311
    found = tried(drawn, time.monotonic() + chosen.minutes * 60)
    told = report(found, f"{len(every)} small faults in {len(paths)} modules", chosen.seed)
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
        preload()
        noted = noted_tests(copy, sorted({each.path for each in drawn}))
        for fault in drawn:
            if time.monotonic() > until:
                break
            if fault.name in equal:
                found.equivalent += 1
            elif notices(copy, fault, concerning(noted, fault)):
                found.noticed += 1
            else:
                found.missed.append(fault)
            print(f"{len(found.missed)} of {found.tried} missed: {fault.line} {fault.name}", file=sys.stderr)
    return found


def noted_tests(copy: Path, paths: list[str]) -> list[NotedTest]:
    """All that pass without any fault, the quickest first; what they call of those modules."""
    tests = tuple(dict.fromkeys(test for path in paths for test in TESTS[path]))
    out = copy / "noted.json"
    told = {NOTED_IN: str(out), MODULES: ",".join(paths)}
    run(copy, tests, postgres=bool({*paths} & NEEDS_POSTGRES), **told)
    found = json.loads(out.read_text("utf-8")) if out.exists() else {}
    if not found:
        raise SystemExit(f"no test passes without any fault: {' '.join(tests)}")
    noted = [
        NotedTest(name, each["seconds"], frozenset((path, line) for path, line in each["calls"]))
        for name, each in found.items()
    ]
    return sorted(noted, key=lambda each: each.seconds)


def concerning(noted: list[NotedTest], fault: SmallFault) -> list[NotedTest]:
    """Of the module's own tests those that call the function; all, where it stands outside of any."""
    begins = function_at((ROOT / fault.path).read_text("utf-8"), fault.line)
    return [
        each
        for each in noted
        if each.name.startswith(TESTS[fault.path])
        and (fault.path in NEEDS_POSTGRES or "postgres" not in each.name)
        and (begins is None or (fault.path, begins) in each.calls)
    ]


def known_equivalent() -> frozenset[str]:
    """Faults that change nothing anybody could see; a line that begins with # says why."""
    lines = EQUIVALENT.read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def copied(folder: Path) -> Path:
    """With the compiled modules: they hold in the copy too, and to compile everything anew takes long."""
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name)
        else:
            shutil.copy(source, folder / name)
    return folder


def notices(copy: Path, fault: SmallFault, tests: list[NotedTest]) -> bool:
    if not tests:
        return False
    module = copy / fault.path
    right = module.read_text("utf-8")
    module.write_text(fault.source, "utf-8")
    try:
        seconds = PATIENCE + TIMES * sum(each.seconds for each in tests)
        return not any(pass_in_a_child(copy, [each.name for each in tests], seconds) for _ in range(RUNS))
    finally:
        module.write_text(right, "utf-8")


def pass_in_a_child(copy: Path, tests: Sequence[str], seconds: float) -> bool:
    """In a fork of this process, which has the libraries already: to start anew takes longer than most tests."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            code = _ran(copy, tests)
        finally:
            os._exit(code)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return status == 0
        time.sleep(0.05)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False


def _ran(copy: Path, tests: Sequence[str]) -> int:
    """The copy's modules and tests; none of ours has been imported but for this package."""
    for name in [each for each in sys.modules if each.partition(".")[0] == "tests"]:
        del sys.modules[name]
    os.chdir(copy)
    sys.path.insert(0, str(copy))
    sys.dont_write_bytecode = True
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    return int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", *tests]))


def preload() -> None:
    for name in LIBRARIES:
        with suppress(ImportError):
            importlib.import_module(name)


def run(copy: Path, tests: Sequence[str], *, postgres: bool, **environment: str) -> None:
    """Without any fault, however it ends."""
    only = () if postgres else ("-k", "not postgres")
    plugins = ("-p", "no:cacheprovider", "-p", "tests.mutants.calls")
    command = (sys.executable, "-m", "pytest", "-q", *plugins, *only, *tests)
    around = os.environ | {"PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"} | environment
    subprocess.run(command, cwd=copy, env=around, capture_output=True, timeout=LONGEST, check=False)


def report(found: Found, of: str, seed: int) -> str:
    missed = "\n".join(f"- `{each.path}`: `{each.was}` => `{each.becomes}`" for each in found.missed)
    return (
        "# Small faults that the tests notice\n\n"
        f"Of {of} {found.tried + found.equivalent} were drawn (seed {seed}); "
        f"{found.equivalent} of them change nothing that anybody could see (`equivalent.txt`).\n"
        f"Of the other {found.tried} the tests noticed {found.noticed}: {found.rate:.0%}. The goal is 95 %.\n\n"
        f"{'Not noticed:' if missed else 'None was missed.'}\n\n{missed}\n"
    ).rstrip() + "\n"


if __name__ == "__main__":
    sys.exit(main())
