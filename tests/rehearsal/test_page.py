"""The local Teams in a browser: the command itself, opened in Chromium and played as a person would."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.rehearsal.town import PLAN_FILE
from tests.rehearsal.browsing import begun, demo, job, newest_card, open_chat, opened, picture, shown, until
from tests.rendering.looks import FAINT

pytestmark = [pytest.mark.browser, pytest.mark.slow]
HR, ECONOMY, CONTROLLER = "Enhetschef HR och lön", "Enhetschef Ekonomi", "Controller Kommunledningskontoret"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """One rehearsal for all: each test goes on where the one before it stopped."""
    with demo() as found:
        yield found


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with opened() as found:
        yield found


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    with shown(browser, address) as found:
        begun(found)
        yield found


def test_a_tertial_is_played_from_the_first_card_to_the_post(page: Page) -> None:
    expect(page.locator("#busy")).to_contain_text("Uppföljningen öppnade")
    expect(page.locator("#start")).to_contain_text("Välj en ansvarig i listan")
    expect(page.get_by_label("Meddelande", exact=True)).to_be_hidden()
    open_chat(page, HR)
    card = newest_card(page)
    expect(card).to_contain_text("1 av 3")
    card.get_by_role("radio", name="Försenad").check()
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
    talk, card = (found.bounding_box() for found in (page.locator("#messages"), newest_card(page)))
    assert talk
    assert card
    assert talk["height"] > 0.75 * 844
    assert card["width"] > 0.95 * 390
    picture(page, "6-phone-chat")
    page.get_by_role("button", name="Styr övningen").click()
    page.get_by_role("button", name="Bakom kulisserna").click()
    page.get_by_role("button", name="Stäng", exact=True).click()
    expect(page.locator("#inside")).to_be_hidden()
    page.get_by_role("button", name="‹ Alla").click()
    expect(page.locator("nav")).to_be_visible()


def test_what_is_half_written_in_a_card_stays_while_time_passes(page: Page) -> None:
    open_chat(page, ECONOMY)
    until(page, "öppnade")
    newest_card(page).get_by_role("button", name="Kommentar och datum").click()
    newest_card(page).get_by_label("Kommentar", exact=True).fill("Halvvägs")
    page.get_by_label("Meddelande", exact=True).fill("status")
    page.keyboard.press("Enter")
    expect(page.locator(".message").last).to_contain_text("Du har svarat på")
    assert newest_card(page).get_by_label("Kommentar", exact=True).input_value() == "Halvvägs"


def test_the_keyboard_alone_reaches_a_person_and_asks(page: Page) -> None:
    page.locator("nav button", has_text="Kommundirektör").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Meddelande", exact=True)).to_be_focused()
    page.keyboard.type("hjälp")
    page.keyboard.press("Enter")
    expect(page.locator(".message").last).to_contain_text("mina aktiviteter")


def test_the_keyboard_alone_answers_a_card_and_stays_in_it(page: Page) -> None:
    open_chat(page, ECONOMY)
    so_far = page.locator(".message").count()
    page.keyboard.type("mina aktiviteter")
    page.keyboard.press("Enter")
    expect(page.locator(".message")).to_have_count(so_far + 2)
    card = newest_card(page)
    expect(card).to_contain_text("1 av 5")
    card.get_by_role("radio").first.focus()
    page.keyboard.press("ArrowDown")
    card.get_by_role("button", name="Spara").focus()
    page.keyboard.press("Enter")
    expect(newest_card(page)).to_contain_text("2 av 5")
    expect(newest_card(page).get_by_role("radio").first).to_be_focused()


def test_the_tabs_behind_the_scenes_are_walked_by_arrows_and_left_by_escape(page: Page) -> None:
    page.get_by_role("button", name="Bakom kulisserna").click()
    expect(page.get_by_role("tab", name="Leveranser")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_role("tab", name="Störningar")).to_be_focused()
    expect(page.get_by_label("Vad händer")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Bakom kulisserna")).to_be_focused()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_text_and_every_field_stands_out_from_its_ground(page: Page, theme: str) -> None:
    open_chat(page, ECONOMY)
    page.get_by_label("Utseende").select_option(theme)
    expect(newest_card(page)).to_have_attribute("data-theme", theme)
    page.get_by_role("button", name="Bakom kulisserna").click()
    assert page.evaluate(FAINT) == []


def test_behind_the_scenes_stand_the_ledger_and_the_json(page: Page) -> None:
    page.get_by_role("button", name="Bakom kulisserna").click()
    expect(page.locator("#ledger")).to_contain_text("skickat")
    page.get_by_role("tab", name="JSON").click()
    page.locator("#wire summary").first.click()
    expect(page.locator("#wire pre").first).to_contain_text("{")
    picture(page, "7-behind")


def test_a_blocked_person_shows_in_the_ledger(page: Page) -> None:
    page.get_by_role("button", name="Bakom kulisserna").click()
    page.get_by_role("tab", name="Störningar").click()
    page.get_by_label("Till", exact=True).select_option(label=ECONOMY)
    page.get_by_label("Vad händer").select_option("blocked")
    page.get_by_role("button", name="Gör så").click()
    expect(page.locator("#troubled")).to_contain_text(ECONOMY)
    job(page, "Nästa händelse")
    page.get_by_role("tab", name="Leveranser").click()
    expect(page.locator("#ledger")).to_contain_text("har blockerat appen")


def test_the_key_goes_out_of_the_address_and_the_page_can_be_loaded_anew(page: Page, address: str) -> None:
    home = address.partition("?")[0]
    assert page.url == home
    page.reload()
    expect(page.locator("nav button", has_text=HR)).to_be_visible()
    (cookie,) = page.context.cookies()
    assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Strict")
    assert page.evaluate("document.cookie") == ""


def test_without_the_key_the_page_is_not_shown(browser: Browser, address: str) -> None:
    stranger = browser.new_page()
    shown = stranger.goto(address.partition("?")[0])
    assert shown
    assert shown.status == 403
    expect(stranger.locator("body")).to_contain_text("hela adressen")
    stranger.close()


@contextmanager
def web_page(content: str) -> Iterator[str]:
    """Somebody else's, at another origin; its address."""

    class Serve(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(content.encode())

        def log_message(self, *_: object) -> None:
            """Not wanted."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Serve)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


def test_a_page_of_somebody_elses_in_the_same_browser_cannot_press_the_buttons(browser: Browser, address: str) -> None:
    home, context = address.partition("?")[0], browser.new_context()
    page = context.new_page()
    page.goto(address)
    begun(page)
    moment = page.locator("#now").inner_text()
    script = f"""<script>
      const statuses = [];
      const body = JSON.stringify({{ how: "day" }});
      const tries = [{{ method: "POST", body }}, {{ method: "POST", body, credentials: "include", mode: "no-cors" }}];
      Promise.allSettled(tries.map((each) => fetch("{home}api/move", each))).then(() => document.title = "tried");
    </script>
    <form id="f" method="post" enctype="text/plain" action="{home}api/move">
      <input name='{{"how":"day","a":"' value='"}}'>
    </form>"""
    with web_page(script) as elsewhere:
        other = context.new_page()
        other.goto(elsewhere)
        expect(other).to_have_title("tried")
        with other.expect_response(f"{home}api/move") as answered:
            other.evaluate("document.getElementById('f').submit()")
        assert answered.value.status == 403
    page.reload()
    expect(page.locator("#now")).to_have_text(moment)
    context.close()


def test_a_kept_rehearsal_goes_on_another_day(browser: Browser, tmp_path: Path) -> None:
    page = browser.new_page()
    with demo("--keep", str(tmp_path)) as address:
        page.goto(address)
        begun(page)
        job(page, "En dag")
        moment = page.locator("#now").inner_text()
        page.goto("about:blank")
    with demo("--keep", str(tmp_path)) as address:
        page.goto(address)
        expect(page.locator("#now")).to_have_text(moment)
        open_chat(page, HR)
        card = newest_card(page)
        card.get_by_role("radio", name="Pågår enligt plan").check()
        card.get_by_role("button", name="Spara").click()
        expect(newest_card(page)).to_contain_text("2 av 3")
        page.close()


def test_a_plan_is_dropped_on_the_page_and_told_of_in_the_chat(page: Page, tmp_path: Path) -> None:
    plan = tmp_path / "Verksamhetsplan 2026 åäö.txt"
    plan.write_text(PLAN_FILE.read_text("utf-8").replace("2025", "2026"), "utf-8")
    open_chat(page, CONTROLLER)
    file = page.get_by_label("Bifoga fil")
    assert file.bounding_box() == {
        **(file.bounding_box() or {}),
        "width": 1,
        "height": 1,
    }  # its words are the browser's
    file.set_input_files(plan)
    expect(newest_card(page)).to_contain_text("Verksamhetsplan 2026", timeout=60_000)
    expect(newest_card(page)).to_contain_text("39 aktiviteter")
    picture(page, "8-dropped-plan")
    newest_card(page).get_by_role("button", name="Granska frågorna").click()
    expect(newest_card(page)).to_contain_text("Så står det:")
    picture(page, "9-dropped-questions")
    newest_card(page).get_by_role("button", name="Tillbaka till planen").click()
    newest_card(page).get_by_role("button", name="Lagra planen").click()
    expect(page.locator(".message .card", has_text="Planen är lagrad")).to_have_count(1)  # the open questions follow it
    open_chat(page, "Ledning")
    expect(page.get_by_label("Bifoga fil")).to_be_hidden()
