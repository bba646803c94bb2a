"""A controller's first year at the rehearsal's page, from nothing: her plan, her owners, her rounds."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.bot.documents.making import parts_of, pdf, word
from tests.bot.documents.test_the_bundled_plan_in_every_format import bundled
from tests.bot.dropping import document
from tests.bot.test_year_in_chat import filled
from tests.rehearsal.browsing import demo, job, newest_card, open_chat, opened, picture, shown, until

pytestmark = [pytest.mark.browser, pytest.mark.slow]
CONTROLLER, CHANNEL = "Controller", "Ledning"


def say(page: Page, text: str) -> None:
    """Waits for what is answered to it."""
    before = page.locator(".message").count()
    page.get_by_label("Meddelande", exact=True).fill(text)
    page.keyboard.press("Enter")
    expect(page.locator(".message").nth(before + 1)).to_be_visible(timeout=30_000)


def drop(page: Page, file: Path) -> None:
    before = page.locator(".message .card").count()
    page.get_by_label("Bifoga fil").set_input_files(file)
    expect(page.locator(".message .card").nth(before)).to_be_visible(timeout=60_000)


def press(page: Page, button: str, told: str) -> None:
    """On the newest card that has it; one card more tells the outcome."""
    telling = page.locator(".message .card", has_text=told)
    before = telling.count()
    page.locator(".message .card").get_by_role("button", name=button, exact=True).last.click()
    expect(telling).to_have_count(before + 1, timeout=30_000)


def fetch(page: Page, text: str) -> bytes:
    """Asked for in words, allowed, and downloaded by its link."""
    links = page.locator(".message a[download]")
    before = links.count()
    say(page, text)
    page.get_by_role("button", name="Tillåt").last.click()
    expect(links.nth(before)).to_be_visible(timeout=60_000)
    with page.expect_download() as found:
        links.nth(before).click()
    return found.value.path().read_bytes()


@pytest.mark.timeout(300)
def test_a_year_from_nothing(tmp_path: Path) -> None:
    with demo("--empty", "2025") as address, opened() as browser, shown(browser, address) as page:
        expect(page.locator("#start")).to_contain_text("Välj Controller i listan")
        open_chat(page, CONTROLLER)
        say(page, "kom igång")
        picture(page, "10-first-steps")
        _the_plan(page, tmp_path)
        _the_owners(page, tmp_path)
        _the_first_round(page)
        _what_changes(page, tmp_path)


def test_an_empty_rehearsal_goes_on_with_its_administrator(tmp_path: Path) -> None:
    with opened() as browser:
        for _ in range(2):
            with demo("--empty", "2025", "--keep", str(tmp_path)) as address, shown(browser, address) as page:
                expect(page.locator("nav button", has_text=CONTROLLER)).to_contain_text("administratör")
        with demo("--keep", str(tmp_path)) as address, shown(browser, address) as page:
            expect(page.locator("nav button", has_text=CONTROLLER)).to_contain_text("administratör")


def _the_plan(page: Page, folder: Path) -> None:
    drop(page, pdf(folder / "plan.pdf", list(parts_of(bundled()))))
    expect(newest_card(page)).to_contain_text("39 aktiviteter")
    drop(page, word(folder / "plan.docx", list(parts_of(bundled()))))
    press(page, "Lagra planen", "Planen är lagrad")


def _the_owners(page: Page, folder: Path) -> None:
    book = folder / "Ansvariga.xlsx"
    book.write_bytes(filled(fetch(page, "ansvariga")))
    drop(page, book)
    expect(newest_card(page)).to_contain_text("ägare Ekonomi")
    picture(page, "11-owners")
    newest_card(page).get_by_role("button", name="Lagra ansvariga").click()
    expect(page.locator("nav button", has_text="Enhetschef Ekonomi")).to_be_visible(timeout=30_000)
    open_chat(page, CHANNEL)
    say(page, "använd den här kanalen")
    open_chat(page, CONTROLLER)
    say(page, "kom igång")
    expect(newest_card(page)).to_contain_text("Allt är klart")
    say(page, "inställningar")
    expect(newest_card(page)).to_contain_text("Omgången för T1 öppnar")
    newest_card(page).get_by_role("button", name="Omgångens dagar").click()
    newest_card(page).get_by_label("Omgången öppnar så många arbetsdagar").fill("12")
    newest_card(page).get_by_role("button", name="Spara", exact=True).click()
    expect(newest_card(page)).to_contain_text("Sparat: ”Omgången öppnar så många arbetsdagar")


def _the_first_round(page: Page) -> None:
    until(page, "Uppföljningen öppnade")
    say(page, "byt ansvarig för Ekonomi")
    newest_card(page).get_by_label("Eller inloggningsnamn").fill("ny.enhetschef@mjolby.example")
    newest_card(page).get_by_role("button", name="Byt", exact=True).click()
    expect(page.locator("nav button", has_text="ny.enhetschef")).to_be_visible(timeout=30_000)
    assert "svar sparades" in job(page, "Låt alla andra svara")
    say(page, "omgången")
    picture(page, "12-round")
    until(page, "publicerades")
    open_chat(page, CHANNEL)
    expect(page.locator("#messages")).to_contain_text("uppföljning tertial 1 2025")
    picture(page, "13-post")


def _what_changes(page: Page, folder: Path) -> None:
    open_chat(page, CONTROLLER)
    assert fetch(page, "gör rapporten för T1 som den såg ut 30 april").startswith(b"PK")
    drop(page, document(folder / "ny.docx"))
    press(page, "Granska frågorna", "Så står det:")
    newest_card(page).get_by_role("button", name="Tillbaka till planen").click()
    expect(newest_card(page).get_by_role("button", name="Lagra planen")).to_be_visible()
    press(page, "Lagra planen", "36 aktiviteter utgår ur planen")
    picture(page, "14-revision")
    newest_card(page).get_by_role("textbox").fill("Beslut i kommunstyrelsen")
    press(page, "Lagra planen", "Planen är lagrad")
    drop(page, document(folder / "2026.docx", year=2026))
    press(page, "Lagra planen", "Planen är lagrad")
    picture(page, "15-next-year")
