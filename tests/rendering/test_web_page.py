"""The report for the municipality's web, in Chromium: axe finds nothing against it, on a phone as on a desk."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, sync_playwright

from bot.documents.writing.board_report import document
from bot.documents.writing.html import html
from tests.bot.documents.test_publication import public
from tests.rendering.chromium import chromium

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        page = opened.new_page(bypass_csp=True)
        page.set_content(html(document(public())).decode())
        yield page
        opened.close()


@pytest.mark.parametrize("width", [320, 1200])
def test_axe_finds_nothing_against_it(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    found = Axe().run(page, options=RULES)
    assert found.violations_count == 0, found.generate_report()
    assert len(found.response["passes"]) > 20


def test_the_page_itself_is_never_wider_than_a_phone(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_axe_would_tell(page: Page) -> None:
    """Of a picture without words and of pale text, on the same page."""
    page.evaluate(
        "document.querySelector('main')"
        ".insertAdjacentHTML('beforeend', '<img src=x><p style=\"color:#ccc\">Svag text</p>')"
    )
    assert {each["id"] for each in Axe().run(page, options=RULES).response["violations"]} >= {
        "image-alt",
        "color-contrast",
    }
