"""Each card in Microsoft's own renderer, in Chromium: at two phones' and a desktop's width, in three themes.

The pictures are left in `artifacts/cards/`, to be looked at.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from bot.rehearsal.renderer import STYLES, installed
from tests.cards.examples import EXAMPLES
from tests.rendering.chromium import chromium
from tests.rendering.looks import CUT_OFF, FAINT

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

PICTURES = Path(__file__).parent.parent.parent / "artifacts" / "cards"
SEEN = ((320, "light"), (320, "dark"), (320, "contrast"), (390, "light"), (720, "light"))
"""Widths and themes; at the wider ones the themes differ by nothing but their colours."""

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    "rules": {"aria-allowed-attr": {"enabled": False}},
}
"""adaptivecards 3.0.6 marks what a button has shown with an aria-expanded that belongs on the button."""

SHOW = """([json, theme]) => {
    const shown = renderCard(json, {theme, onAction: (action) => window.pressed.push(action)});
    window.pressed = [];
    document.body.style.background = theme === 'light' ? '#f0f0f0' : '#141414';
    document.body.replaceChildren(shown.element);
    return shown.faults;
}"""
UNNAMED = """() => [...document.querySelectorAll('input, select, textarea')]
    .filter((field) => !(field.labels && field.labels.length) && !field.getAttribute('aria-labelledby')
        && !field.getAttribute('aria-label')).map((field) => field.outerHTML)"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def page(browser: Browser) -> Page:
    opened = browser.new_page()
    opened.set_content("<!doctype html><html lang='sv'><title>Kort</title><body style='margin: 8px'></body></html>")
    for script in installed():
        opened.add_script_tag(path=script)
    for style in STYLES:
        opened.add_style_tag(path=style)
    PICTURES.mkdir(parents=True, exist_ok=True)
    return opened


def show(page: Page, card: dict[str, Any], width: int = 720, theme: str = "light") -> list[str]:
    page.set_viewport_size({"width": width, "height": 600})
    faults: list[str] = page.evaluate(SHOW, [card, theme])
    return faults


def _picture(page: Page, name: str, width: int) -> None:
    """All of the card. A window of its height, and JPEG, take two thirds of the time of the whole page as PNG."""
    height = page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size({"width": width, "height": height})
    page.screenshot(path=PICTURES / f"{name}.jpg", type="jpeg", quality=90)


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_card_renders_whole_at_every_width_and_in_every_theme(page: Page, name: str) -> None:
    card = json.loads(json.dumps(EXAMPLES[name]()))
    for width, theme in SEEN:
        faults = show(page, card, width, theme)
        assert faults == []
        _picture(page, f"{name}-{width}-{theme}", width)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(FAINT) == []
        assert page.evaluate(CUT_OFF) == []
    assert page.evaluate(UNNAMED) == []


@pytest.mark.parametrize(
    ("name", "last", "most"),
    [
        ("form_first", "Spara", 620),
        ("form_with_last_answer", "Spara", 620),
        ("form_handed_over", "Spara", 620),
        ("form_received", "Spara", 620),  # with what was just done
        ("settings", "Spara", 620),
        ("post_39", "Visa allt", 700),
        ("post_assessed", "Visa allt", 700),
        ("post_500_first", "Visa allt", 740),  # in two pages of goals with three figures each
    ],
)
def test_what_matters_stands_on_a_phones_first_screen(page: Page, name: str, last: str, most: int) -> None:
    show(page, EXAMPLES[name](), 390)
    card, button = (found.bounding_box() for found in (page.locator(".card"), page.get_by_role("button", name=last)))
    assert card
    assert button
    assert button["y"] + button["height"] - card["y"] <= most


@pytest.mark.parametrize("name", ["form_with_last_answer", "form_refused", "receipt_some_left", "post_39", "list_some"])
def test_axe_finds_nothing_to_object_to(page: Page, name: str) -> None:
    """Contrast, names and reading order, with all shown that buttons hide."""
    for theme in ("light", "dark", "contrast"):
        show(page, EXAMPLES[name](), 390, theme)
        for title in ("Kommentar och datum", "Mer", "Visa allt"):
            for button in page.get_by_role("button", name=title, exact=True).all():
                button.click()
        found = Axe().run(page, options=RULES)
        assert [(each["id"], each["nodes"][0]["html"]) for each in found.response["violations"]] == []


def test_a_heading_is_read_out_as_a_heading_and_the_rest_of_the_post_when_asked_for(page: Page) -> None:
    show(page, EXAMPLES["post_39"]())
    first = "Kommunstyrelsen · uppföljning tertial 2 2025"
    assert page.get_by_role("heading").all_inner_texts() == [first]
    page.get_by_role("button", name="Visa avvikelserna (12)").click()
    assert page.get_by_role("heading").all_inner_texts() == [first, "Behöver beslut (12)", "Avvikelser (12)"]
    page.get_by_role("button", name="Visa allt").click()
    assert "Ändrat sedan förra tertialet (29)" in page.get_by_role("heading").all_inner_texts()
    assert page.evaluate("window.pressed") == []  # nothing was asked of the bot


def test_the_bar_of_a_goal_is_as_wide_as_its_counts(page: Page) -> None:
    show(page, EXAMPLES["post_39"](), 390)
    bar = page.locator(".ac-columnSet .ac-columnSet").nth(0)
    widths = [part.bounding_box() for part in bar.locator(".ac-container").all()]
    assert [round(each["width"] / 32) for each in widths if each] == [3, 1, 1]


def test_save_without_a_status_is_stopped_on_the_client(page: Page) -> None:
    show(page, EXAMPLES["form_first"]())
    page.get_by_role("button", name="Spara").click()
    assert page.evaluate("window.pressed") == []
    assert page.get_by_text("Välj en status.").is_visible()


def test_save_sends_the_inputs_with_the_ids(page: Page) -> None:
    show(page, EXAMPLES["form_first"]())
    page.get_by_role("radio", name="Försenad").check()
    page.get_by_role("button", name="Kommentar och datum").click()
    page.get_by_label("Kommentar", exact=True).fill("Väntar på **beslut**")
    page.get_by_label("Beräknas klart").fill("2025-12-15")
    page.get_by_role("button", name="Spara").click()
    (action,) = page.evaluate("window.pressed")
    assert action["verb"] == "save"
    assert action["data"] == {
        "verb": "save",
        "round_id": "round",
        "activity_id": "a1",
        "status": "delayed",
        "comment": "Väntar på **beslut**",
        "finish": "2025-12-15",
        "measure_who": "Kommunledningskontoret/Trygg och säker",
    }


def test_the_other_buttons_need_no_status(page: Page) -> None:
    show(page, EXAMPLES["form_with_last_answer"]())
    page.get_by_role("button", name="Oförändrat", exact=True).click()
    (action,) = page.evaluate("window.pressed")
    assert action["verb"] == "unchanged"


def test_text_that_a_person_wrote_is_shown_as_it_was_written(page: Page) -> None:
    show(page, EXAMPLES["list_some"]())
    shown = page.locator("body").inner_text()
    assert "**fet** [länk](https://example.org) <at>Alla</at> <b>x</b> 2026. Mål" in shown
    assert "DATE(2017-02-14T06:08:39Z,LONG)" in shown
    assert page.locator("body a, body b").count() == 0


def test_each_button_of_a_receipt_is_described_by_its_activity(page: Page) -> None:
    show(page, EXAMPLES["receipt_17"]())
    names = [button.get_attribute("title") for button in page.get_by_role("button").all()]
    assert names[:2] == [
        "Ändra Revidering styrdokument inköp och upphandling revidering",
        "Ändra Risk- och sårbarhetsanalys",
    ]


def test_the_form_is_walked_through_by_keyboard_in_reading_order(page: Page) -> None:
    show(page, EXAMPLES["form_with_last_answer"]())
    for hidden in ("Kommentar och datum", "Mer"):
        page.get_by_role("button", name=hidden).evaluate("(button) => button.click()")  # the focus stays where it is
    walked = []
    for _ in range(22):
        page.keyboard.press("Tab")
        walked.append(page.evaluate("(document.activeElement.labels?.[0] || document.activeElement).innerText"))
    assert [name for name in dict.fromkeys(walked) if 0 < len(name) < 40] == [
        "Oförändrat",
        "Ej påbörjad",
        "Kommentar och datum",
        "Kommentar",
        "Beräknas klart",
        "Åtgärd",
        "Vem gör det? (roll eller enhet)",
        "Åtgärden klar senast",
        "Spara",
        "Hoppa över",
        "Mer",
        "Lämna till kollega",
        "Inte min",
        "Påminn mig senare",
        "Oförändrat för alla återstående",
    ]


BROKEN_DAYS = """() => [...document.querySelectorAll('.card span, .card p')].flatMap((element) =>
    [...element.childNodes].filter((node) => node.nodeType === 3).flatMap((node) =>
        [...node.data.matchAll(/\\d{4}-\\u2060?\\d\\d-\\u2060?\\d\\d(?!T)/g)].filter((day) => {
            const range = document.createRange();
            range.setStart(node, day.index);
            range.setEnd(node, day.index + day[0].length);
            return range.getClientRects().length > 1;
        }).map(() => node.data)))"""
"""Dates that stand on two lines."""


@pytest.mark.parametrize(
    "name", ["receipt_some_left", "list_some", "takeover", "post_39", "digest", "form_change", "form_measure_after"]
)
def test_no_date_is_broken_over_two_lines(page: Page, name: str) -> None:
    for width in range(300, 420, 6):
        show(page, EXAMPLES[name](), width)
        for button in page.get_by_role("button", name="Visa allt", exact=True).all():
            button.click()
        assert page.evaluate(BROKEN_DAYS) == [], width
