"""Which functions of the modules each test calls, and how long it takes: noted once, as a plugin of pytest."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

NOTED_IN = "MUTANTS_NOTED_IN"
"""The environment's name of the file that is written at the end; `MODULES` has the paths, as they lie."""
MODULES = "MUTANTS_MODULES"

_wanted = {each: str(Path(each).resolve()) for each in os.environ.get(MODULES, "").split(",") if each}
_paths = {resolved: each for each, resolved in _wanted.items()}
_called: dict[str, set[tuple[str, int]]] = defaultdict(set)
_seconds: dict[str, float] = {}
_failed: set[str] = set()
_running = [""]


def _note(frame: FrameType, event: str, _argument: Any) -> None:
    if event == "call" and frame.f_code.co_filename in _paths:
        _called[_running[0]].add((_paths[frame.f_code.co_filename], frame.f_code.co_firstlineno))


def pytest_configure() -> None:
    if _paths:
        threading.setprofile(_note)
        sys.setprofile(_note)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    _running[0], begun = item.nodeid, time.monotonic()
    yield
    _seconds[item.nodeid] = time.monotonic() - begun


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.failed or report.skipped:
        _failed.add(report.nodeid)


def pytest_sessionfinish() -> None:
    if NOTED_IN in os.environ:
        tests = {
            test: {"seconds": taken, "calls": sorted(_called[test])}
            for test, taken in _seconds.items()
            if test not in _failed
        }
        Path(os.environ[NOTED_IN]).write_text(json.dumps(tests), "utf-8")
