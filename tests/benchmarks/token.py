"""The adapter with its token check, beside a bare handler with the same check. `python -m tests.benchmarks.token`.

Signing keys and the bot's own token come from a login host on this machine.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.__main__ import BOT_PORT, CONNECTOR_PORT, Window, measure, running, until_up
from tests.benchmarks.beside import beside, line
from tests.benchmarks.servers import card
from tests.fake_login import FakeLogin

ROUNDS, SECONDS, IN_FLIGHT = 5, 4.0, 16
NAMES = {
    "bare_fast": "bare aiohttp with orjson on uvloop, each token verified by PyJWT",
    "bare": "bare aiohttp, each token verified by PyJWT",
    "ours": "Tertialbot's adapter",
}
Found = dict[str, dict[str, list[Window]]]


async def compare(folder: Path) -> Found:
    found: Found = {kind: {variant: [] for variant in NAMES} for kind in ("message", "invoke")}
    cores = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {cores[-1]})
    login = FakeLogin(folder)
    await login.start()
    token = login.sign(card.CONNECTOR)
    os.environ |= {
        "BENCH_METADATA": login.metadata_url,
        "BENCH_LOGIN": login.login_url,
        "REQUESTS_CA_BUNDLE": str(login.ca_file),
    }
    with running("connector", sys.executable, CONNECTOR_PORT, cores[-1]):
        for _ in range(ROUNDS):
            for variant in NAMES:
                with running(variant, sys.executable, BOT_PORT, cores[0]) as server:
                    await until_up(BOT_PORT)
                    for kind, windows in found.items():
                        windows[variant].append(await measure(server, kind, IN_FLIGHT, SECONDS, token))
    await login.close()
    return found


def table(found: Found) -> str:
    lines = [
        f"With the token check, {IN_FLIGHT} in flight, medians of {ROUNDS} rounds; a verified token is remembered for "
        "five minutes at most.",
        "",
        "| with token check | message × the first | by cpu | cpu ms | invoke × the first | by cpu | cpu ms |",
        "|---|---|---|---|---|---|---|",
    ]
    for variant, name in NAMES.items():
        cells = [name]
        for windows in found.values():
            cells += beside(windows[variant], windows["bare_fast"])
        lines.append(line(cells))
    return "\n".join(lines)


def main() -> str:
    with TemporaryDirectory() as folder:
        return table(asyncio.run(compare(Path(folder))))


if __name__ == "__main__":
    print(main())
