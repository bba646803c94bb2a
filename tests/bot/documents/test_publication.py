"""The report for everybody to read: on the municipality's web, without what names the protected or a person."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from html.parser import HTMLParser

import pytest

from bot.documents.writing.board_report import BoardReport, document
from bot.documents.writing.html import html
from bot.documents.writing.pdf import pdf
from bot.documents.writing.word import word
from bot.leadership.board_report import published
from plan.accuracy import Accuracy, Hits
from plan.activity_standing import ActivityStanding
from plan.measure import Measure
from plan.model import Activity, Status
from plan.publication import publishable
from tests.bot.documents.a_year import SECRET, T2, assessed, facts, plan
from tests.bot.documents.test_board_report import report_of, squeezed, with_comment, words_of_pdf, words_of_word

NOW = datetime(2025, 8, 25, tzinfo=UTC)
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


def test_who_does_a_measure_is_told_where_it_is_a_unit_of_the_plans() -> None:
    unit = whole().summary.standings[0].activity.units[0]
    said = [Measure("a", "Avrop", None, NOW, NOW, "e", who=each) for each in (unit, "Någon vid namn", "")]
    given = replace(whole().summary, measures=replace(whole().summary.measures, every=tuple(said)))
    told_of = publishable(given, "Skyddad aktivitet", "Övriga").measures.every
    assert [each.who for each in told_of] == [unit, "", ""]


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


def test_it_says_that_it_is_the_edition_for_everybody() -> None:
    made = document(public())
    for told in (made.subtitle, made.footer):
        assert told.endswith("Utgåva för allmänheten")
    whole_one = document(whole())
    assert "allmänheten" not in whole_one.subtitle + whole_one.footer


def test_units_of_which_only_the_protected_is_told_are_counted_together() -> None:
    """Also one that answers for something with a name, which is not counted."""
    given = whole().summary
    told = Accuracy(T2, Hits("", 19, 8), (Hits("Dold", 5, 2, 1), Hits("Namngiven", 8, 5), Hits("Gömd", 6, 1)))
    shown = tuple(
        _answering(given.standings[place], unit, status, protected=protected)
        for place, (unit, status, protected) in enumerate(
            [
                ("Dold", Status.ON_TRACK, True),
                ("Dold", Status.DONE, False),
                ("Namngiven", Status.ON_TRACK, False),
                ("Namngiven", Status.ON_TRACK, True),
                ("Gömd", Status.ON_TRACK, True),
            ]
        )
    )
    public_one = publishable(replace(given, standings=shown, accuracy=told), "Skyddad aktivitet", "Övriga")
    assert public_one.accuracy == replace(told, units=(Hits("Namngiven", 8, 5), Hits("Övriga", 11, 3, 1)))


def _answering(each: ActivityStanding, unit: str, status: Status, *, protected: bool) -> ActivityStanding:
    activity = replace(each.activity, units=(unit,), protected=protected)
    return replace(each, activity=activity, withheld=protected, track=((T2, status),))


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
