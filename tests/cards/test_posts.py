from dataclasses import replace

import pytest

from cards import digest_card, plain, tertial_post
from cards.pages import MOST_BYTES, size
from plan.digest import Digest
from plan.finish_dates import FinishDate
from plan.indicators import measured
from plan.model import Status
from tests.cards import posts
from tests.cards.examples import LONGEST


def test_a_plan_of_500_activities_is_posted_whole_in_cards_that_teams_takes() -> None:
    summary = posts.summary(500, LONGEST)
    cards = tertial_post.build(summary)
    assert all(size(card) < MOST_BYTES for card in cards)
    text = "\n".join(plain.text(card) for card in cards)
    assert text.count("Nytt datum 2026-02-01 · ") >= sum(1 for each in summary.deviations if each.finish)
    assert f"Avvikelser ({len(summary.deviations)})" in text


def test_the_post_names_the_units_that_are_missing() -> None:
    text = plain.text(tertial_post.build(posts.summary(39))[0])
    assert "37 av 39 rapporterade." in text
    assert "Svar saknas från " in text


def test_a_protected_comment_is_not_in_the_post() -> None:
    text = "\n".join(plain.text(card) for card in tertial_post.build(posts.summary(9, "hemligt")))
    open_text = "\n".join(plain.text(card) for card in tertial_post.build(posts.summary(8, "hemligt")))
    assert text.count("hemligt") == open_text.count("hemligt")


def test_the_page_that_tells_of_the_report_alone_gets_a_button_to_it() -> None:
    pages = tertial_post.build(posts.summary(500, LONGEST))
    linked = [tertial_post.with_link(page, "https://teams.microsoft.com/l/chat/0/0?users=28:bot") for page in pages]
    assert linked[1:] == pages[1:]
    *_, told, button, as_of = linked[0]["body"]
    assert "gör rapporten för T2" in told["text"]
    assert [(each["type"], each["title"]) for each in button["actions"]] == [("Action.OpenUrl", "Hämta hela rapporten")]
    assert as_of["text"].startswith("Läget")
    assert size(linked[0]) < MOST_BYTES


def test_a_list_that_goes_on_over_the_page_has_its_heading_there_too() -> None:
    first, second, *rest = tertial_post.build(posts.summary(500, LONGEST))
    titles = [each["body"][1]["text"] for each in (second, *rest)]
    assert all(each.endswith((", fortsättning", ")")) for each in titles)
    assert "Avvikelser (150), fortsättning" in titles
    assert not [each for each in titles if each.count("fortsättning") > 1]
    assert "fortsättning" not in plain.text(first)


def test_as_text_on_a_screen_no_title_runs_into_what_stands_before_it() -> None:
    summary = posts.summary(39)
    page = tertial_post.build(summary)[0]
    lines = plain.text(page, spaced=True).splitlines()
    titles = {each.activity.title for each in summary.deviations}
    places = [place for place, line in enumerate(lines) if line in titles | {"Avvikelser (12)", "Behöver beslut (12)"}]
    assert len(places) > 12
    assert all(not lines[place - 1] or lines[place - 1].endswith(")") for place in places)  # under its heading
    assert not [place for place in range(1, len(lines)) if not lines[place] and not lines[place - 1]]
    assert [line for line in lines if line] == [line for line in plain.text(page).splitlines() if line]


def lines_of(digest: Digest) -> list[str]:
    return [line for line in plain.text(digest_card.build(digest)).splitlines() if line]


def with_dates(digest: Digest, count: int) -> Digest:
    due = tuple(FinishDate(each.activity, digest.until.date(), Status.ON_TRACK) for each in digest.changes[:count])
    return replace(digest, passed=due, coming=due, first_reports=count)


@pytest.mark.parametrize("count", [0, 1, 8, 12, 39, 500])
def test_a_digest_of_any_week_is_ten_lines_at_most(count: int) -> None:
    week = posts.week(count, LONGEST)
    for digest in (week, with_dates(week, 1), with_dates(week, 9)):
        assert len(lines_of(digest)) <= 10


@pytest.mark.parametrize(("most", "others"), [(3, 3), (5, 1), (9, 0)])
def test_a_digest_tells_every_new_deviation_before_what_is_less(most: int, others: int) -> None:
    week = posts.week(500)
    digest = with_dates(replace(week, deviations=week.deviations[:most]), 3)
    shown = [line.partition(":")[0] for line in lines_of(digest)[2:-2]]
    assert shown[:most] == ["Ny avvikelse"] * len(shown[:most])
    assert len(shown) == min(most, 6) + others
    assert ("nya avvikelser" in lines_of(digest)[-2]) is (most > 6)


def test_what_a_digest_has_no_room_for_is_counted_and_the_rest_share_what_is_left() -> None:
    week = posts.week(39)
    digest = with_dates(replace(week, deviations=week.deviations[:2]), 3)
    lines = lines_of(digest)
    shown = [line.partition(":")[0] for line in lines[2:-2]]
    assert set(shown) == {"Ny avvikelse", "Datum har passerat", "Klart inom en vecka", "Ändrad"}
    left = len(digest.changes) - shown.count("Ändrad")
    assert f"{left} andra ändringar" in lines[-2]
    assert lines[-2].endswith("3 aktiviteter har rapporterats för första gången, utan avvikelse.")


def test_a_digest_tells_the_response_of_each_unit_that_has_something_left() -> None:
    digest = posts.week(500)
    response = lines_of(digest)[1]
    for unit in digest.response:
        assert (f"{unit.unit} {unit.reported} av {unit.total}" in response) is bool(unit.missing)


def test_on_the_opening_day_no_unit_is_listed_with_nothing() -> None:
    week = posts.week(39)
    unanswered = replace(week, response=tuple(replace(each, reported=0) for each in week.response))
    assert "ingen av 39 är rapporterad än." in lines_of(unanswered)[1]
    assert "0 av" not in lines_of(unanswered)[1]


def test_the_post_tells_what_the_plans_own_figures_say_of_a_goal() -> None:
    given = posts.summary(9)
    goal = given.goals[1].goal
    assert goal
    target, told = "Andelen är högre än riksgenomsnittet.", "69 % i kommunen, 62 % i riket (Undersökning 2023)."
    goal = replace(goal, target=target, baseline=told)
    counted = replace(given.goals[1], goal=goal, indicators=measured(goal, ()))
    (card,) = tertial_post.build(replace(given, goals=(given.goals[0], counted, *given.goals[2:])))
    assert "Planens nuläge (2023): 69 % mot 62 % i riket. Målet är nått." in plain.text(card)
