from cards import plain, tertial_post
from cards.paging import MOST_BYTES, size
from tests.cards import posts
from tests.cards.examples import LONGEST


def test_a_plan_of_500_activities_is_posted_whole_in_cards_that_teams_takes() -> None:
    summary = posts.summary(500, LONGEST)
    cards = tertial_post.build(summary)
    assert all(size(card) < MOST_BYTES for card in cards)
    text = "\n".join(plain.text(card) for card in cards)
    assert text.count("· Nytt datum 2026-02-01") >= sum(1 for each in summary.deviations if each.finish)
    assert f"Avvikelser ({len(summary.deviations)})" in text


def test_the_post_names_the_units_that_are_missing() -> None:
    text = plain.text(tertial_post.build(posts.summary(39))[0])
    assert "35 av 39 rapporterade." in text
    assert "Saknas: " in text


def test_a_protected_comment_is_not_in_the_post() -> None:
    text = "\n".join(plain.text(card) for card in tertial_post.build(posts.summary(9, "hemligt")))
    open_text = "\n".join(plain.text(card) for card in tertial_post.build(posts.summary(8, "hemligt")))
    assert text.count("hemligt") == open_text.count("hemligt")
