"""The local Teams in a browser: the command itself, opened in Chromium and played as a person would."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect, sync_playwright

from tests.rendering.chromium import chromium

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PICTURES = Path(__file__).parents[2] / "artifacts" / "page"
HR = "Enhetschef HR och lön"


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


@pytest.fixture
def address() -> Iterator[str]:
    with demo() as found:
        yield found


@pytest.fixture
def page(address: str) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        opened = browser.new_page(viewport={"width": 1200, "height": 900}, locale="sv-SE")
        faults: list[str] = []
        opened.on("pageerror", lambda error: faults.append(str(error)))
        opened.goto(address)
        begun(opened)
        yield opened
        browser.close()
    assert faults == []


def begun(page: Page) -> None:
    """The year's first round is open."""
    expect(page.locator("body")).to_have_attribute("data-jobs-done", "1", timeout=60_000)


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


def test_a_tertial_is_played_from_the_first_card_to_the_post(page: Page) -> None:
    expect(page.locator("#busy")).to_contain_text("Uppföljningen öppnade")
    open_chat(page, HR)
    card = newest_card(page)
    expect(card).to_contain_text("1 av 3")
    card.get_by_label("Status").select_option(label="Försenad")
    picture(page, "1-card")
    card.get_by_role("button", name="Spara").click()
    expect(newest_card(page)).to_contain_text("behöver en kommentar")
    picture(page, "2-refused")
    card = newest_card(page)
    card.get_by_label("Kommentar").fill("Upphandlingen är *överklagad* <b>igen</b>")
    card.get_by_label("Beräknas klart").fill("2025-10-15")
    card.get_by_role("button", name="Spara").click()
    expect(newest_card(page)).to_contain_text("2 av 3")
    assert "svar sparades" in job(page, "Låt alla andra svara")
    open_chat(page, "Kommundirektör")
    page.get_by_label("Meddelande", exact=True).fill("vilka aktiviteter är försenade?")
    page.keyboard.press("Enter")
    expect(newest_card(page)).to_contain_text("Översyn av personalpolitiskt program")
    expect(newest_card(page)).to_contain_text("Upphandlingen är *överklagad* <b>igen</b>")
    picture(page, "3-answer")
    until(page, "publicerades")
    open_chat(page, "Ledning")
    expect(page.locator("#messages")).to_contain_text("Översyn av personalpolitiskt program")
    picture(page, "4-post")


def test_it_is_usable_at_390_pixels_and_in_the_dark(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.get_by_label("Utseende").select_option("dark")
    expect(page.locator("#talk")).to_be_hidden()
    picture(page, "5-phone-people")
    open_chat(page, HR)
    expect(page.locator("nav")).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    picture(page, "6-phone-chat")
    page.get_by_role("button", name="‹ Alla").click()
    expect(page.locator("nav")).to_be_visible()


def test_the_keyboard_alone_reaches_a_person_and_asks(page: Page) -> None:
    page.locator("nav button", has_text="Kommundirektör").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Meddelande", exact=True)).to_be_focused()
    page.keyboard.type("hjälp")
    page.keyboard.press("Enter")
    expect(page.locator(".message").last).to_contain_text("mina aktiviteter")


def test_behind_the_scenes_stand_the_ledger_and_the_json(page: Page) -> None:
    page.get_by_role("button", name="Bakom kulisserna").click()
    expect(page.locator("#ledger")).to_contain_text("card")
    page.get_by_role("tab", name="JSON").click()
    page.locator("#wire summary").first.click()
    expect(page.locator("#wire pre").first).to_contain_text("{")
    picture(page, "7-behind")


def test_a_blocked_person_shows_in_the_ledger(page: Page) -> None:
    page.get_by_role("button", name="Bakom kulisserna").click()
    page.get_by_role("tab", name="Störningar").click()
    page.get_by_label("Till", exact=True).select_option(label="Enhetschef Ekonomi")
    page.get_by_label("Vad händer").select_option("blocked")
    page.get_by_role("button", name="Gör så").click()
    expect(page.locator("#troubled")).to_contain_text("Enhetschef Ekonomi")
    until(page, "öppnade")
    page.get_by_role("tab", name="Leveranser").click()
    expect(page.locator("#ledger")).to_contain_text("unreachable")


def test_a_page_of_somebody_elses_cannot_press_the_buttons(address: str) -> None:
    with sync_playwright() as playwright:
        request = playwright.request.new_context(extra_http_headers={"Origin": "http://elsewhere.example"})
        assert request.post(f"{address}api/move", data={"how": "day"}).status == 403
        request.dispose()


def test_a_kept_rehearsal_goes_on_another_day(tmp_path: Path) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        with demo("--keep", str(tmp_path)) as address:
            page = browser.new_page()
            page.goto(address)
            begun(page)
            job(page, "En dag")
            moment = page.locator("#now").inner_text()
        with demo("--keep", str(tmp_path)) as address:
            page = browser.new_page()
            page.goto(address)
            expect(page.locator("#now")).to_have_text(moment)
            open_chat(page, HR)
            card = newest_card(page)
            card.get_by_label("Status").select_option(label="Pågår enligt plan")
            card.get_by_role("button", name="Spara").click()
            expect(newest_card(page)).to_contain_text("2 av 3")
        browser.close()


def test_it_does_not_run_beside_an_app_id(tmp_path: Path) -> None:
    environment = os.environ | {
        "MicrosoftAppId": "app",
        "MicrosoftAppPassword": "secret",
        "MicrosoftAppTenantId": "tenant",
    }
    ended = subprocess.run(
        [sys.executable, "-m", "bot", "demo"],
        capture_output=True,
        text=True,
        env=environment,
        cwd=tmp_path,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (
        1,
        "The rehearsal does not run beside an app id. Unset MicrosoftAppId.\n",
    )
