"""What reading a large document costs, beside a bare pass of the same library over the same file.

Each is read in a process of its own. Processor time, the best of three; memory is the most that the process had.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.document_sizes import PLANS, SIZES

ROOT = Path(__file__).parents[2]
TIMES = 3
PATIENCE = 150
"""Seconds that a pass may take; one that takes more is told as such."""


@dataclass(frozen=True, slots=True)
class Pass:
    """`cpu` in seconds, `peak` in bytes; `told` is what became of the file."""

    cpu: float
    peak: int
    told: str


def read(how: str, path: Path) -> Pass | None:
    """None where patience ended."""
    command = [sys.executable, "-m", "tests.benchmarks.reading_child", how, str(path), "0"]
    try:
        done = subprocess.run(command, cwd=ROOT, check=True, stdout=-1, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return None
    return Pass(**json.loads(done.stdout.decode().splitlines()[-1]))


def best(how: str, path: Path) -> Pass | None:
    first = read(how, path)
    if first is None:
        return None
    found = [first, *(again for _ in range(TIMES - 1) if (again := read(how, path)))]
    return min(found, key=lambda each: each.cpu)


def row(name: str, folder: Path) -> str:
    path = (PLANS | SIZES)[name](folder)
    ours, bare = best("plan", path), best("bare", path)
    became = "refused" if ours and ours.told.startswith("refused") else ours.told if ours else f"more than {PATIENCE} s"
    ratio = f"{ours.cpu / bare.cpu:.1f}" if ours and bare else "–"
    return f"| {name} | {path.stat().st_size / 1e6:.2f} | {became} | {_told(ours)} | {_told(bare)} | {ratio} |"


def _told(done: Pass | None) -> str:
    return f"{done.cpu:.2f} s, {done.peak // 10**6} MB" if done else f"more than {PATIENCE} s"


def main() -> None:
    print(
        "Documents as large as a plan is and as may come, beside a bare pass of the same library over the same file.\n"
    )
    print("| document | MB | became | Tertialbot | bare pass | × bare |\n|---|---|---|---|---|---|")
    for name in PLANS | SIZES:
        with TemporaryDirectory() as folder:
            print(row(name, Path(folder)), flush=True)


if __name__ == "__main__":
    main()
