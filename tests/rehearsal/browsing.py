"""The rehearsal's page in Chromium: the command itself, and what a person does at it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from tests.rendering.chromium import chromium

PICTURES = Path(__file__).parents[2] / "artifacts" / "page"


@contextmanager
def demo(*arguments: str) -> Iterator[str]:
    """The address of a running `tertialbot demo`."""
    command = [sys.executable, "-m", "bot", "demo", "--no-browser", *arguments]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("Microsoft")}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment | {"PYTHONUNBUFFERED": "1"})
    try:
        assert process.stdout is not None
        address = next(found[0] for line in process.stdout if (found := re.search(r"http://\S+", line)))
        yield address
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)
        if process.stdout:
            process.stdout.close()
    assert process.returncode == 0


@contextmanager
def opened() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--lang=sv-SE"])
        yield browser
        browser.close()


@contextmanager
def shown(browser: Browser, address: str) -> Iterator[Page]:
    """In a window of its own, without a fault in the page's script until it is closed."""
    page = browser.new_page(viewport={"width": 1200, "height": 900}, locale="sv-SE")
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(address)
    yield page
    page.close()
    assert faults == []


def begun(page: Page) -> None:
    """The year's first round has been opened."""
    expect(page.locator("body")).to_have_attribute("data-jobs-done", re.compile("[1-9]"), timeout=60_000)


def picture(page: Page, name: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=PICTURES / f"{name}.png")


def open_chat(page: Page, name: str) -> None:
    page.locator("nav button", has_text=name).first.click()
    expect(page.locator("#with")).to_have_text(name)


def newest_card(page: Page) -> Locator:
    return page.locator(".message .card").last


def job(page: Page, button: str) -> str:
    """Presses a button that takes time, waits for its end, and returns what happened."""
    done = int(page.locator("body").get_attribute("data-jobs-done") or 0)
    page.get_by_role("button", name=button, exact=True).click()
    expect(page.locator("body")).to_have_attribute("data-jobs-done", str(done + 1), timeout=90_000)
    return page.locator("#busy").inner_text()


def until(page: Page, happened: str) -> None:
    """Next event after next event, until the page tells of that one."""
    for _ in range(20):
        if happened in job(page, "Nästa händelse"):
            return
    raise AssertionError(f"never {happened!r}")
