"""What an answer tells beside its activities."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plan.access import Viewer
from plan.facts import Facts
from plan.questions import answer
from plan.questions.swedish.lexicon import lexicon
from tests.plan.questions.expectations import cases
from tests.plan.questions.world import LATER, SECRET, facts_of, school_plan, seed, seed_plan

CHANNEL = Viewer(None, in_channel=True)


def test_an_empty_list_says_so_and_how_many_have_not_reported() -> None:
    facts = facts_of(seed_plan())
    silent = replace(facts, reports=tuple(each for each in facts.reports if each.status != "delayed"))
    missing = sum(1 for each in facts.plan.activities if silent.report(each.id, facts.rounds[-1].tertial) is None)
    found = answer("Vilka aktiviteter är försenade?", silent, Viewer())
    assert found.activities == ()
    assert "Ingen aktivitet har rapporterats som försenad." in found.text
    assert f"{missing} av 39 har inte rapporterat." in found.text


def test_the_heading_tells_how_the_question_was_understood() -> None:
    found = answer("vilka projekt hos IT släpar", seed(), Viewer())
    assert found.understood == "Försenade projekt · IT och digitalisering · tertial 2 2025"


def test_an_answer_tells_as_of_when() -> None:
    assert "Per 2025-09-03." in answer("vilka är klara", seed(), Viewer()).text


def test_a_detail_holds_comment_and_date() -> None:
    facts = seed()
    delayed = next(
        each
        for each in facts.plan.activities
        if not each.protected and (r := facts.report(each.id, facts.rounds[-1].tertial)) and r.status == "delayed"
    )
    report = facts.report(delayed.id, facts.rounds[-1].tertial)
    assert report is not None
    assert report.finish is not None
    text = answer(f"Varför är {delayed.title} försenad, och när blir den klar?", facts, Viewer()).text
    assert report.comment in text
    assert report.finish.isoformat() in text


def test_what_was_reported_last_is_told_where_nothing_is_reported_now() -> None:
    facts = seed()
    current = facts.rounds[-1].tertial
    silent = next(
        each
        for each in facts.plan.activities
        if not facts.report(each.id, current) and facts.report(each.id, current.previous)
    )
    text = answer(f"Hur går det med {silent.title}?", facts, Viewer()).text
    assert "Ej rapporterad (tertial 2 2025)" in text
    assert "Senast rapporterat:" in text


@pytest.mark.slow
@pytest.mark.parametrize("viewer", [Viewer(), CHANNEL])
def test_no_question_of_ours_brings_out_a_protected_comment(viewer: Viewer) -> None:
    for case in cases():
        found = answer(case.text, seed(), viewer, case.context)
        assert SECRET not in found.text, case.text
        assert not any(SECRET in row.comment for row in found.rows), case.text


def test_a_protected_comment_is_referred_to_the_unit() -> None:
    text = answer("Vad står det i kommentaren om krigsplaceringen?", seed(), Viewer()).text
    assert "Kommentaren är skyddad. Fråga den som ansvarar: Kommunledningskontoret/Trygg och säker." in text


def test_the_role_holder_is_named_in_a_personal_chat_and_not_in_a_channel() -> None:
    question = "Vem ansvarar för upphandlingen av personalsystemet?"
    assert "Enhetschef HR och lön" in answer(question, seed(), Viewer()).text
    assert "Enhetschef" not in answer(question, seed(), CHANNEL).text


def test_before_the_first_round_the_plan_is_answered_and_statuses_are_not_asked_yet() -> None:
    facts = Facts(seed_plan(), seed().at)
    assert len(answer("vilka förstudier har vi", facts, Viewer()).activities) == 4
    delayed = answer("vilka är försenade", facts, Viewer())
    assert delayed.activities == ()
    assert "Ingen uppföljning har öppnats ännu" in delayed.text
    assert answer("vilka har inte rapporterat", facts, Viewer()).units == ()


def test_a_tertial_that_nobody_was_asked_about_is_said_to_be_so() -> None:
    found = answer("vilka är försenade i T3", seed(), Viewer())
    assert found.activities == ()
    assert "Tertial 3 2025 har inte följts upp i den här planen." in found.text


def test_last_tertial_in_january_is_the_third_of_the_old_year() -> None:
    found = answer("Vilka var försenade förra tertialet?", seed(LATER), Viewer())
    assert found.understood.endswith("tertial 3 2025")


def test_a_question_back_offers_a_button_for_each_reading() -> None:
    found = answer("Hur går det för mål 1?", seed(), Viewer())
    assert [choice.label for choice in found.readings] == ["KF-mål 1", "Nämndspecifikt mål 1"]
    for choice in found.readings:
        chosen = answer(choice.question, seed(), Viewer(), ["Hur går det för mål 1?"])
        assert chosen.kind == "overview"


def test_next_questions_can_be_answered() -> None:
    for question in ("Vilka är försenade?", "Hur går det för IT?", "digital post", "KF-mål 2", "asdf"):
        for following in answer(question, seed(), Viewer()).next_questions:
            assert answer(following, seed(), Viewer(), [question]).kind != "unknown", following


def test_an_unread_question_shows_three_examples_that_can_be_answered() -> None:
    found = answer("hur går det med badhuset", seed(), Viewer())
    assert len(found.next_questions) == 3
    for following in found.next_questions:
        assert answer(following, seed(), Viewer()).kind not in ("unknown", "refuse")


def test_figures_are_told_by_unit_and_status() -> None:
    text = answer("Fördelningen per status och enhet?", seed(), Viewer()).text
    for unit in seed_plan().units:
        assert f"• {unit}: " in text


KINDS = {"list", "count", "share", "detail", "units", "change", "overview", "clarify", "refuse", "unknown"}
WORDS = [
    "försenade",
    "mål",
    "2",
    "inte",
    "IT",
    "digital",
    "post",
    "och",
    "vilka",
    "utom",
    "T1",
    "sedan",
    "hur",
    "många",
    "blir",
    "klart",
    "före",
    "?",
]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=10_000), st.lists(st.text(max_size=80), max_size=3))
def test_no_text_raises_or_brings_out_a_protected_comment(text: str, context: list[str]) -> None:
    found = answer(text, seed(), CHANNEL, context)
    assert found.kind in KINDS
    assert SECRET not in found.text


@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.sampled_from(WORDS), max_size=12), st.lists(st.lists(st.sampled_from(WORDS), max_size=5), max_size=2)
)
def test_no_order_of_known_words_raises(text: list[str], context: list[list[str]]) -> None:
    found = answer(" ".join(text), seed(), CHANNEL, [" ".join(each) for each in context])
    assert found.kind in KINDS
    assert SECRET not in found.text


VOCABULARY = sorted(lexicon().forms)


@example(text=["jag"], context=[])
@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=12),
    st.lists(st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=5), max_size=3),
)
def test_whatever_the_vocabulary_is_strung_into_the_answer_is_whole(text: list[str], context: list[list[str]]) -> None:
    found = answer(" ".join(text), seed(), CHANNEL, [" ".join(each) for each in context])
    assert found.understood[:1].isalpha()
    assert found.text
    assert (found.value is not None) is (found.kind in ("count", "share"))
    assert found.kind != "share" or 0 <= (found.value or 0) <= 100
    assert found.kind != "clarify" or len(found.readings) > (0 if found.unused else 1)


@pytest.mark.parametrize(
    ("context", "text", "kind"),
    [
        (("Hur går det för KF-mål 2?",), "❹", "unknown"),
        (("Hur går det med digital post?",), "HR totalt", "overview"),
        ((), "försenade borträknat bekymmersamma", "clarify"),
    ],
)
def test_what_once_raised_is_answered(context: tuple[str, ...], text: str, kind: str) -> None:
    found = answer(text, seed(), CHANNEL, context)
    assert (found.kind, found.understood[:1].isalpha()) == (kind, True)


@pytest.mark.parametrize(
    ("asked_on", "question", "days"),
    [
        (datetime(2025, 9, 3, tzinfo=UTC), "vad blir klart före sommaren", "senast 2026-05-31"),
        (datetime(2026, 1, 12, tzinfo=UTC), "vad blir klart i år", "senast 2026-12-31"),
        (datetime(2026, 1, 12, tzinfo=UTC), "vad blir inte klart före årsskiftet", "2026-01-01 eller senare"),
        (datetime(2026, 11, 25, tzinfo=UTC), "vad blir inte klart i år", "2026-01-01 eller senare"),
    ],
)
def test_what_is_to_be_finished_is_counted_from_the_question_or_long_after_from_the_plan(
    asked_on: datetime, question: str, days: str
) -> None:
    facts = replace(seed(LATER if asked_on > LATER else asked_on), at=asked_on)
    assert f"beräknas klart {days}" in answer(question, facts, Viewer()).understood


@pytest.mark.parametrize(
    ("question", "days"),
    [
        ("vad ska vara klart före den första november", "senast 2025-10-31"),
        ("vilka blir klara den fjortonde december", "2025-12-14 · "),
        ("vad blir klart före 1/11 2026", "senast 2026-10-31"),
    ],
)
def test_a_day_is_read_as_a_word_and_with_its_year(question: str, days: str) -> None:
    assert f"beräknas klart {days}" in answer(question, seed(), Viewer()).understood


@pytest.mark.parametrize("word", ["föreningen", "stället", "låter", "visar", "svårt", "brand", "forskning", "miljö"])
def test_an_everyday_word_is_not_read_as_a_misspelt_status(word: str) -> None:
    query = answer(f"hur många aktiviteter {word}", seed(), Viewer()).query
    assert query is not None
    assert query.states is None


def test_words_that_name_nothing_are_told_of() -> None:
    assert "ordet ”xyz” hittade jag inte i planen" in answer("hur många projekt är xyz", seed(), Viewer()).text


@given(st.sampled_from(["Vilka är försenade?", "digital post", "mål 1", "Hur många är klara?"]))
def test_the_same_question_has_the_same_answer_on_another_plan_object(question: str) -> None:
    copy = replace(seed(), plan=replace(school_plan()))
    assert answer(question, copy, Viewer()) == answer(question, replace(copy), Viewer())
