"""A Dockerfile as its steps."""

from __future__ import annotations

import shlex
import sys
from dataclasses import dataclass
from pathlib import Path

TOOLS = Path(sys.executable).parent
"""Where the lock's own programs are, also when the tests are run without `uv run`."""
ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"


@dataclass(frozen=True)
class Step:
    word: str
    rest: str


def stages() -> list[list[Step]]:
    """Each stage's steps, the FROM first; comments and line breaks within a step are gone."""
    lines = [line for line in (DEPLOY / "Dockerfile").read_text("utf-8").splitlines() if not line.startswith("#")]
    found: list[list[Step]] = []
    for text in "\n".join(lines).replace("\\\n", " ").splitlines():
        word, _, rest = text.strip().partition(" ")
        if word == "FROM":
            found.append([])
        if word:
            found[-1].append(Step(word, " ".join(rest.split())))
    return found


def variables(steps: list[Step]) -> dict[str, str]:
    pairs = (pair.partition("=") for step in steps if step.word == "ENV" for pair in shlex.split(step.rest))
    return {name: value for name, _, value in pairs}
