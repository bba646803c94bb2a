"""The report for everybody to read: on the municipality's web, without what names the protected or a person."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser

import pytest

from bot.documents.writing.board_report import BoardReport, document
from bot.documents.writing.html import html
from bot.documents.writing.pdf import pdf
from bot.documents.writing.word import word
from bot.leadership.board_report import published
from plan.model import Activity
from tests.bot.documents.a_year import SECRET, assessed, facts, plan
from tests.bot.documents.test_board_report import report_of, squeezed, with_comment, words_of_pdf, words_of_word

HIDDEN = ("Hemlig ledningsplats", "Reservkraft i bunkern")


@cache
def whole() -> BoardReport:
    """With two protected activities, one of which deviates and one of which is to be decided."""
    given = plan()
    named = dict(zip((given.activities[5].id, given.activities[9].id), HIDDEN, strict=True))
    rows = tuple(_named(each, named.get(each.id)) for each in given.activities)
    changed = facts(replace(given, activities=rows))
    return report_of(replace(assessed(changed), plan=changed.plan))


def _named(each: Activity, title: str | None) -> Activity:
    return replace(each, title=title, protected=True, collaboration="Försvarsmakten") if title else each


@cache
def public() -> BoardReport:
    return published(whole(), names=False)


def told(content: bytes) -> str:
    return squeezed(re.sub(r"<style>.*?</style>|<[^>]+>", " ", content.decode(), flags=re.DOTALL))


@pytest.mark.slow
def test_no_format_names_what_is_protected_nor_a_person() -> None:
    contacts = {each.survey.contact for each in whole().summary.surveys}
    every = [
        squeezed(words_of_word(word(document(public())))),
        words_of_pdf(pdf(document(public()))),
        told(html(document(public()))),
    ]
    for text in every:
        for hidden in (*HIDDEN, SECRET, "Försvarsmakten", *contacts, public().checksum):
            assert squeezed(hidden) not in text
        assert text.count("Skyddadaktivitet") > 2
    assert all(squeezed(each) in squeezed(words_of_word(word(document(whole())))) for each in (*HIDDEN, *contacts))


def test_the_figures_are_those_of_the_whole_report() -> None:
    assert public().summary.counts == whole().summary.counts
    assert [each.status for each in public().summary.standings] == [each.status for each in whole().summary.standings]
    assert all(
        each.counts == other.counts for each, other in zip(public().summary.goals, whole().summary.goals, strict=True)
    )


def test_a_board_that_wants_the_names_told_has_them_but_not_what_was_written() -> None:
    text = told(html(document(published(whole(), names=True))))
    assert all(squeezed(each) in text for each in HIDDEN)
    assert squeezed(SECRET) not in text


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.open: list[str] = []
        self.levels: list[int] = []
        self.captions = self.tables = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "br", "hr"):
            self.open.append(tag)
        if re.fullmatch(r"h\d", tag):
            self.levels.append(int(tag[1]))
        self.captions, self.tables = self.captions + (tag == "caption"), self.tables + (tag == "table")
        assert not {"src", "href", "onclick"} & {name for name, _ in attrs}

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_whole_with_headings_in_order_and_fetches_nothing() -> None:
    page = _Page()
    page.feed(html(document(public())).decode())
    assert page.open == []
    assert page.levels[0] == 1
    assert all(after <= before + 1 for before, after in zip(page.levels, page.levels[1:], strict=False))
    assert page.tables == page.captions > 10


def test_what_an_owner_wrote_is_text_on_the_page() -> None:
    page = html(document(with_comment('<script>alert("x")</script> & "y"'))).decode()
    assert "<script>" not in page
    assert "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &quot;y&quot;" in page
