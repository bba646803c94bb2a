"""`make bench`: every variant in turn, round after round, against the fastest bare handler in the same round.

Load on the machine moves all of them alike, so medians of ratios are what is told. `cpu` is the processor time that the
server spent on one request, the steadiest of the measures.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Awaitable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import repeat
from pathlib import Path

import aiohttp

from tests.benchmarks.beside import beside, line
from tests.benchmarks.load import Counted, load
from tests.benchmarks.servers import card

ROOT = Path(__file__).parents[2]
HERE = "tests.benchmarks.servers"
CONNECTOR_PORT, BOT_PORT = 3999, 3998
RIVALS = {
    "agents": ["microsoft-agents-hosting-aiohttp==1.9.0", "microsoft-agents-hosting-core==1.9.0"],
    "teams_sdk": ["microsoft-teams-apps==2.1.1", "aiohttp"],
}
HEAD = '`make bench` measures again, `make bench PARTS="click proactive"` these parts alone; each says when it was.'
ADAPTER = "adapter"
PARTS = (ADAPTER, "token", "click", "busy", "proactive", "fanout", "growth", "documents", "report")
"""A heading each in the results; beside the adapter's a module each, which tells of the whole product."""
NAMES = {
    "bare_fast": "bare aiohttp with orjson on uvloop",
    "bare": "bare aiohttp",
    "ours": "Tertialbot's adapter",
    "stock": "CloudAdapter 4.17.1",
    "agents": "M365 Agents SDK 1.9.0",
    "teams_sdk": "Teams SDK 2.1.1",
}


@dataclass(frozen=True, slots=True)
class Window:
    """`rate` answers a second; `cpu` and `p99` in milliseconds."""

    rate: float
    cpu: float
    p99: float


@dataclass(frozen=True, slots=True)
class Server:
    """A process kept to one core."""

    pid: int
    core: int

    def __post_init__(self) -> None:
        os.sched_setaffinity(self.pid, {self.core})

    @property
    def cpu(self) -> float:
        """Seconds of processor time spent so far, by proc(5)."""
        fields = Path(f"/proc/{self.pid}/stat").read_text("utf-8").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


Found = dict[tuple[str, str], list[Window]]


def python_for(variant: str) -> str:
    """The interpreter of the variant's own environment, made when it is first wanted."""
    if variant not in RIVALS:
        return sys.executable
    home = ROOT / ".bench" / variant
    interpreter = home / "bin" / "python"
    if not interpreter.exists():
        uv = os.environ.get("UV", str(ROOT / ".tools/bin/uv"))
        subprocess.run([uv, "venv", "--quiet", str(home)], check=True)
        subprocess.run([uv, "pip", "install", "--quiet", "--python", str(interpreter), *RIVALS[variant]], check=True)
    return str(interpreter)


@contextmanager
def running(module: str, python: str, port: int, core: int) -> Iterator[Server]:
    own = {"BENCH_PORT": str(port), "BENCH_CONNECTOR": f"http://127.0.0.1:{CONNECTOR_PORT}/", "PYTHONPATH": str(ROOT)}
    clean = {name: value for name, value in os.environ.items() if not name.startswith("Microsoft")}
    process = subprocess.Popen([python, "-m", f"{HERE}.{module}"], cwd=ROOT, env=clean | own)
    try:
        yield Server(process.pid, core)
    finally:
        process.terminate()
        process.wait()


async def until_up(port: int) -> None:
    async with asyncio.timeout(60), aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.post(f"http://127.0.0.1:{port}/api/messages", json=card.activity("invoke")) as said:
                    await said.read()
                    return
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.1)


async def measure(server: Server, kind: str, in_flight: int, seconds: float, token: str = "") -> Window:
    await load(BOT_PORT, repeat(card.body(kind)), in_flight, seconds / 4, token)
    return await window(server, load(BOT_PORT, repeat(card.body(kind)), in_flight, seconds, token))


async def window(server: Server, loading: Awaitable[Counted]) -> Window:
    before, began = server.cpu, time.perf_counter()
    counted = await loading
    spent, took = server.cpu - before, time.perf_counter() - began
    if counted.faults or not counted.answers:
        raise SystemExit(f"{counted.faults} of {counted.answers} answers were faults")
    waits = sorted(counted.waits)
    return Window(counted.answers / took, 1000 * spent / counted.answers, 1000 * waits[int(len(waits) * 0.99)])


async def compare(variants: list[str], rounds: int, in_flight: int, seconds: float) -> Found:
    found: Found = {}
    cores = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {cores[-1]})
    with running("connector", sys.executable, CONNECTOR_PORT, cores[-1]):
        for number in range(rounds):
            for variant in variants:
                with running(variant, python_for(variant), BOT_PORT, cores[0]) as server:
                    await until_up(BOT_PORT)
                    for kind in ("message", "invoke"):
                        window = await measure(server, kind, in_flight, seconds)
                        found.setdefault((variant, kind), []).append(window)
                        told = f"{variant:10} {kind:8} {window.rate:7.0f}/s {window.cpu:6.2f} ms cpu"
                        print(f"{number + 1}/{rounds} {told}")
    return found


def table(found: Found, variants: list[str], in_flight: int) -> str:
    """Against the first one of the same round: by answers a second, and by processor time for each answer."""
    first = variants[0]
    lines = [
        f"{in_flight} in flight, medians of {len(found[first, 'invoke'])} rounds. "
        "The second ratio counts processor time alone, which other load moves least.",
        "",
        "| variant | message × the first | by cpu | cpu ms | invoke × the first | by cpu | cpu ms |",
        "|---|---|---|---|---|---|---|",
    ]
    for variant in variants:
        cells = [NAMES[variant]]
        for kind in ("message", "invoke"):
            cells += beside(found[variant, kind], found[first, kind])
        lines.append(line(cells))
    return "\n".join(lines)


def part(name: str, chosen: argparse.Namespace) -> str:
    if name != ADAPTER:
        done = subprocess.run([sys.executable, "-m", f"tests.benchmarks.{name}"], cwd=ROOT, check=True, stdout=-1)
        return done.stdout.decode().strip()
    variants = [each for each in NAMES if each in chosen.variants]
    return table(
        asyncio.run(compare(variants, chosen.rounds, chosen.in_flight, chosen.seconds)), variants, chosen.in_flight
    )


def sections(out: Path | None) -> dict[str, str]:
    """What stands under each heading of an earlier run."""
    kept = out.read_text("utf-8") if out and out.exists() else ""
    return {name: text.strip() for name, _, text in (each.partition("\n") for each in kept.split("## ")[1:])}


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--only", nargs="+", default=list(PARTS), choices=list(PARTS), help="the others stay as told")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--in-flight", type=int, default=16)
    parser.add_argument("--variants", nargs="+", default=list(NAMES), choices=list(NAMES))
    parser.add_argument("--out", type=Path, help="write the tables there too")
    chosen = parser.parse_args()
    told = dict.fromkeys(PARTS, "") | sections(chosen.out)
    for name in chosen.only:
        told[name] = f"Measured {datetime.now(UTC).date()}.\n\n{part(name, chosen)}"
        print(told[name])
        if chosen.out:
            text = "\n\n".join(f"## {name}\n\n{each}" for name, each in told.items() if each)
            chosen.out.write_text(f"{HEAD}\n\n{text}\n", "utf-8")


if __name__ == "__main__":
    main()
