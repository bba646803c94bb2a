"""Questions of what the one before was answered with, of goals' assessments, and whether there are so many."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from plan.assessment import Outlook
from plan.model import Status
from plan.questions import Answer, AnswerKind
from tests.plan.questions.fresh.keys import D, G, K, Those, kind, now, then, title, under, unit
from tests.plan.questions.talk import FACTS, asked
from tests.plan.questions.world import T1, T2


def ids(those: Those) -> set[str]:
    return {each.id for each in FACTS.plan.activities if those.test(FACTS, each)}


def told(found: Answer) -> set[str]:
    return {each.id for each in found.activities}


@pytest.mark.parametrize(
    ("first", "then", "narrowed"),
    [
        ("vad har blivit sämre sedan T1?", "vilka av dem är projekt?", kind("P")),
        ("vad har blivit sämre sedan T1?", "hur många av dem är försenade?", now(Status.DELAYED)),
        ("vad har ändrats sedan T1?", "vilka av dem är gröna nu?", now(Status.ON_TRACK)),
        ("vilka har fått nytt datum sedan T1?", "vilka av dem är försenade?", now(Status.DELAYED)),
        ("vad har blivit sämre?", "vilka av dem hör till KF-mål 2?", Those(lambda _, each: each.section == "3.2")),
    ],
)
def test_of_a_change_those_are_meant_that_it_was_answered_with(first: str, then: str, narrowed: Those) -> None:
    found = asked(first, then)
    assert told(found) == told(asked(first)) & ids(narrowed)
    assert "bland ”" in found.understood


def test_a_share_of_those_is_of_them_alone() -> None:
    first = "vad har blivit sämre?"
    whole = told(asked(first))
    found = asked(first, "hur många procent av dem är projekt?")
    assert found.value == round(100 * len(whole & ids(kind("P"))) / len(whole), 1)


def test_all_still_so_is_answered_by_those_that_are_not() -> None:
    found = asked("Vilka var avslutade i T1?", "Är alla de det fortfarande?")
    assert told(found) == told(asked("Vilka var avslutade i T1?")) - ids(now(Status.DONE))
    assert found.lead[0].startswith("Nej")


def under_goals(*wanted: Outlook) -> Those:
    found = ((goal.number, FACTS.assessment(goal.number, T2)) for goal in FACTS.plan.goals)
    goals = {number for number, held in found if held and held.outlook in wanted}
    return Those(lambda _, each: each.section in goals)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Vad är försenat under de mål som inte bedöms uppnås?", under_goals(Outlook.NOT_MET) & now(Status.DELAYED)),
        ("hur många gröna ligger i mål som missas?", under_goals(Outlook.NOT_MET) & now(Status.ON_TRACK)),
        ("vilka aktiviteter hör till mål som bedöms delvis uppnås?", under_goals(Outlook.PARTLY)),
        ("vilka projekt finns under mål som bedöms uppnås?", under_goals(Outlook.MET) & kind("P")),
    ],
)
def test_activities_are_told_by_how_their_goals_are_assessed(text: str, wanted: Those) -> None:
    assert told(asked(text)) == ids(wanted)


def test_goals_that_are_not_assessed_to_be_met_are_not_those_that_cannot_be() -> None:
    assert asked("vilka mål är det som inte bedöms uppnås?").understood.startswith("Mål som inte bedöms uppnås")
    assert asked("vilka mål kan inte bedömas?").understood.startswith("Mål som inte kan bedömas")


SAFE = under("Kommunledningskontoret/Trygg och säker")


@pytest.mark.parametrize(
    ("text", "of", "wanted", "so"),
    [
        ("Är minst hälften av Trygg och säkers aktiviteter försenade?", SAFE, now(D), lambda share: share >= 50),
        ("Är mer än var femte aktivitet försenad?", Those(lambda *_: True), now(D), lambda share: share > 20),
        ("Är minst en tredjedel av projekten klara?", kind("P"), now(K), lambda share: share >= 100 / 3),
        ("Är mer än 20 procent gröna?", Those(lambda *_: True), now(G), lambda share: share > 20),
    ],
)
def test_whether_a_part_is_so_large_is_answered_with_yes_or_no(
    text: str, of: Those, wanted: Those, so: Callable[[float], bool]
) -> None:
    found, whole, part = asked(text), ids(of), ids(of & wanted)
    share = 100 * len(part) / len(whole)
    assert found.kind is AnswerKind.SHARE
    assert found.lead[0] == ("Ja." if so(share) else "Nej.")
    assert f"{len(part)} av {len(whole)}" in found.text


@pytest.mark.parametrize(("text", "least"), [("är fler än fem försenade?", 6), ("finns det minst tio försenade?", 10)])
def test_whether_there_are_so_many_is_answered_with_yes_or_no(text: str, least: int) -> None:
    found = asked(text)
    assert found.value == len(ids(now(D)))
    assert found.lead[0] == ("Ja." if len(ids(now(D))) >= least else "Nej.")


def test_what_is_taken_away_is_no_part_of_the_whole() -> None:
    found = asked("Om man räknar bort avslutade och avförda, hur stor andel är försenade?")
    left = {each.id for each in FACTS.plan.activities} - ids(now(Status.DONE, Status.DROPPED))
    assert found.value == round(100 * len(ids(now(D))) / len(left), 1)


def test_a_man_is_no_month() -> None:
    found = asked("Om man räknar bort det avslutade och det avförda, hur många aktiviteter blir då kvar?")
    assert found.value == len(FACTS.plan.activities) - len(ids(now(Status.DONE, Status.DROPPED)))


@pytest.mark.parametrize(
    "text", ["Vilka gröna har fått senare datum sedan T1?", "Hur många gröna har fått nytt datum?"]
)
def test_a_status_beside_moved_dates_tells_which(text: str) -> None:
    moved = told(asked(text.replace(" gröna", "")))
    assert told(asked(text)) == moved & ids(now(G))


@pytest.mark.parametrize(
    "text", ["när var det sämst?", "när hade vi flest försenade?", "var det bättre i T1 eller T2?"]
)
def test_when_it_was_worst_asks_which_tertial(text: str) -> None:
    lines = [line for line in asked(text).lead if line.startswith("Tertial ")]
    assert [line.split(" 2025:")[0] for line in lines] == [f"Tertial {each.number}" for each in (T1, T2)]


def test_the_fewest_stand_first_and_are_named() -> None:
    found = asked("vilken enhet har färst försenade?")
    numbers = [int(line.rpartition(": ")[2]) for line in found.lead if line.startswith("•")]
    assert numbers == sorted(numbers)
    assert found.lead[0].startswith("Färst: ")
    assert asked("vilket nämndspecifikt mål har flest försenade?").lead[0] == "Flest: Nämndspecifikt mål 2, 4."


@pytest.mark.parametrize("text", ["vilka väntar på beslut?", "vilka projekt inväntar beslut?"])
def test_what_is_waited_for_is_looked_for_in_comments(text: str) -> None:
    assert "kommentaren nämner ”beslut”" in asked(text).understood


def test_what_is_named_right_before_undantagen_is_left_out_alone() -> None:
    found = asked("Vad har Ekonomi som inte är klart, förstudien undantagen?")
    assert "Ekonomi" in found.understood
    assert told(found)
    assert not told(found) & ids(title("Förstudie upphandling"))


def test_the_round_tells_how_many_days_are_left() -> None:
    assert "2025-09-05, om 2 dagar." in asked("Hur många dagar har vi kvar på oss?").text


@pytest.mark.parametrize("text", ["Vilka av de försenade var gröna i T1?", "Hur många av de försenade var gröna i T1?"])
def test_those_that_are_so_now_and_were_otherwise_then(text: str) -> None:
    assert told(asked(text)) == ids(now(D) & then(G))


def test_by_how_much_a_date_has_moved_is_told_in_days() -> None:
    found = asked("Hur mycket har slutdatumet för ledningssystemet skjutits fram?")
    assert found.kind is AnswerKind.CHANGE
    assert "2025-08-27 → 2025-12-28 (123 dagar senare)" in found.text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Hur stor andel är klara i T1 jämfört med T2?", (now(K, at=T1), now(K, at=T2))),
        ("Hur var svarsfrekvensen i T1 och T2?", (~now(None, at=T1), ~now(None, at=T2))),
    ],
)
def test_shares_of_two_tertials_are_told_beside_each_other(text: str, wanted: tuple[Those, Those]) -> None:
    found, total = asked(text), len(FACTS.plan.activities)
    told_of = [f"({len(ids(each))} av {total})" for each in wanted]
    assert [line.partition("procent ")[2].rstrip(".") for line in found.lead] == told_of
    assert found.value == round(100 * len(ids(wanted[1])) / total, 1)


@pytest.mark.parametrize(
    "texts",
    [
        ("sortera de försenade på slutdatum",),
        ("vilka är försenade?", "sortera dem på slutdatum"),
        ("vilka är försenade?", "i datumordning tack"),
    ],
)
def test_a_list_is_put_in_the_order_of_its_dates_and_what_is_protected_last(texts: tuple[str, ...]) -> None:
    found = asked(*texts)
    assert told(found) == ids(now(D))
    days = [row.finish if row.finish and not row.withheld else date.max for row in found.rows]
    assert days == sorted(days)
    protected = [each.protected for each in found.activities]
    assert protected == sorted(protected)
    assert protected[-1]


def test_all_either_so_or_so_is_answered_by_the_others() -> None:
    found = asked("Är alla projekt hos IT antingen klara eller gröna?")
    projects = ids(kind("P") & unit("IT och digitalisering"))
    assert told(found) == projects - ids(now(K, G))
    assert found.lead[0].startswith("Nej")


def test_goals_without_anything_so_are_those_where_it_is_not_found() -> None:
    found = asked("Under vilka mål finns det inte någonting grönt?")
    assert found.understood.startswith("Mål utan aktiviteter som pågår enligt plan")


def test_a_second_unit_is_taken_away_too() -> None:
    found = asked("Vilka är försenade?", "ta bort Trygg och säker", "och HR också")
    assert told(found) == ids(now(D) & ~SAFE & ~unit("HR och lön"))


def test_of_those_that_have_not_answered_some_were_so_before() -> None:
    found = asked("Vilka har inte rapporterat för T2?", "Var någon av dem försenad i T1?")
    assert told(found) == ids(now(None) & then(D))
