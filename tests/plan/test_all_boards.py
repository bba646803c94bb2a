"""Several boards beside each other: the figures, what is shared, who waits for whom, and who sees what."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from plan.access import leads, on_board, sees_every_board
from plan.all_boards import overview
from plan.assessment import Assessment, Outlook
from plan.facts import Facts
from plan.model import Activity, Goal, GoalKind, Person, Plan, Report, Round, RoundState, Status
from plan.parties import BoardName, boards_meant, parties
from plan.sight import public
from plan.tertial import Tertial

T1, T2 = Tertial(2025, 1), Tertial(2025, 2)
SPRING, AUTUMN = datetime(2025, 4, 22, 8, tzinfo=UTC), datetime(2025, 8, 22, 8, tzinfo=UTC)
KS, SN, SBN, UN = "Kommunstyrelsen", "Socialnämnden", "Samhällsbyggnadsnämnden", "Utbildningsnämnden"
DEPARTMENTS = {
    KS: "Kommunstyrelsens förvaltning",
    SN: "Socialförvaltningen",
    SBN: "Samhällsbyggnadsförvaltningen",
    UN: "Utbildningsförvaltningen",
}
KNOWN = [BoardName(board, department) for board, department in DEPARTMENTS.items()]
Told = tuple[str, Tertial, Status, date | None]


def facts(board: str, activities: tuple[Activity, ...], *told: Told, **changes: object) -> Facts:
    """`told` are an activity's title, its tertial, status and date."""
    goals = (Goal("3.1", GoalKind.COUNCIL_GOAL, "Mål 1"), Goal("3.2", GoalKind.BOARD_GOAL, "Mål 2"))
    plan = Plan(board, "Mjölby kommun", board, DEPARTMENTS[board], 2025, goals, activities)
    ids = {each.title: each.id for each in activities}
    reports = [
        Report(f"{board}{n}", ids[title], tertial, status, SPRING if tertial == T1 else AUTUMN, "p", "Sen", finish)
        for n, (title, tertial, status, finish) in enumerate(told)
    ]
    rounds = (
        Round(f"{board}1", board, T1, RoundState.PUBLISHED, SPRING, T1.last),
        Round(f"{board}2", board, T2, RoundState.PUBLISHED, AUTUMN, T2.last),
    )
    made = Facts(plan, datetime(2025, 9, 9, tzinfo=UTC), rounds, public(reports, activities))
    return replace(made, **changes)  # type: ignore[arg-type]


def activity(title: str, board: str, collaboration: str = "", *, protected: bool = False) -> Activity:
    return Activity(f"{board}-{title}", "3.1", title, (), ("Enheten",), collaboration, protected=protected)


def test_each_board_has_the_figures_of_its_own_post() -> None:
    said = Assessment("a", "3.1", T2, Outlook.MET, AUTUMN, "p")
    own = (activity("Ett", KS), activity("Två", KS), activity("Tre", KS))
    held = facts(
        KS,
        own,
        ("Ett", T1, Status.DELAYED, date(2025, 10, 1)),
        ("Ett", T2, Status.DELAYED, date(2025, 12, 1)),
        ("Två", T2, Status.PAUSED, None),
        assessments=(said,),
    )
    (board,) = overview([held], T2, [KS]).boards
    assert (board.summary.reported, board.summary.total) == (2, 3)
    assert [each.reason.value for each in board.summary.decisions] == ["delayed_again", "paused"]
    assert (board.goals_met, board.assessed, len(board.assessable)) == (1, 1, 2)
    assert [(each.activity.title, each.before, each.after) for each in board.moved] == [
        ("Ett", date(2025, 10, 1), date(2025, 12, 1))
    ]


def test_a_date_that_is_as_before_or_protected_or_of_what_is_finished_has_not_moved() -> None:
    own = (activity("Samma", KS), activity("Skyddad", KS, protected=True), activity("Klar", KS))
    held = facts(
        KS,
        own,
        *((title, T1, Status.DELAYED, date(2025, 10, 1)) for title in ("Samma", "Skyddad", "Klar")),
        ("Samma", T2, Status.DELAYED, date(2025, 10, 1)),
        ("Skyddad", T2, Status.DELAYED, date(2026, 3, 2)),
        ("Klar", T2, Status.DONE, date(2025, 8, 1)),
    )
    assert overview([held], T2, [KS]).boards[0].moved == ()


def test_the_same_activity_in_several_plans_is_told_of_once_with_how_it_stands_in_each() -> None:
    every = [
        facts(KS, (activity("Digital post", KS),), ("Digital post", T2, Status.DONE, None)),
        facts(SN, (activity("digital  post", SN), activity("Eget", SN))),
    ]
    (shared,) = overview(every, T2, [KS, SN]).shared
    assert [(each.board, each.standing.status) for each in shared.members] == [(KS, Status.DONE), (SN, None)]
    assert overview(every, T2, [KS]).shared == ()


def test_a_collaboration_is_seen_from_both_sides_and_by_no_third() -> None:
    every = [
        facts(KS, (activity("Krisledning", KS, "SBF och UTB"),), ("Krisledning", T2, Status.AT_RISK, None)),
        facts(SBN, (activity("Detaljplaner", SBN, "KSF"),)),
        facts(UN, ()),
        facts(SN, ()),
    ]

    def pairs(*seen: str) -> list[tuple[str, str]]:
        return [(each.asking.board, each.asked) for each in overview(every, T2, seen).collaborations]

    assert pairs(KS, SBN, UN, SN) == [(KS, SBN), (KS, UN), (SBN, KS)]
    assert pairs(UN) == [(KS, UN)]
    assert pairs(KS) == pairs(KS, SBN, UN, SN)
    assert pairs(SN) == []


def test_a_board_that_was_not_followed_up_then_is_named_and_not_counted() -> None:
    late = facts(SN, (activity("Ett", SN),))
    every = [facts(KS, (activity("Ett", KS),)), replace(late, rounds=late.rounds[:1])]
    found = overview(every, None, [KS, SN])
    assert (found.tertial, [each.name for each in found.boards], found.not_followed_up) == (T2, [KS], (SN,))
    assert (found.reported, found.total) == (0, 1)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("KSF", (KS,)),
        ("KS", (KS,)),
        ("SBF och UTB", (SBN, UN)),
        ("KSF, SBF/utb", (KS, SBN, UN)),
        ("Socialförvaltningen samt Polisen", (SN,)),
        ("Alla förvaltningar", (KS, SN, SBN, UN)),
        ("S", ()),
        ("Region Östergötland", ()),
        ("", ()),
    ],
)
def test_a_party_is_a_board_by_name_by_initials_or_by_its_first_letters(written: str, meant: tuple[str, ...]) -> None:
    assert boards_meant(written, KNOWN) == meant


def test_what_fits_two_boards_is_nobodys_and_a_name_with_och_in_it_is_one() -> None:
    both = [BoardName("Socialnämnden"), BoardName("Servicenämnden"), BoardName("Kultur- och fritidsnämnden")]
    assert boards_meant("SN", both) == ()
    assert boards_meant("Kultur- och fritidsnämnden", both) == ("Kultur- och fritidsnämnden",)
    assert boards_meant("KFN", both) == ("Kultur- och fritidsnämnden",)
    assert parties("KSF, SBF  och\nUTB.") == ("KSF", "SBF", "UTB")


def test_a_leader_of_one_board_leads_nothing_on_another() -> None:
    one = Person("p", "u", "n", is_leader=True, leads=("socialnämnden",))
    every = replace(one, leads=())
    assert (leads(one, SN), leads(one, KS), leads(every, KS)) == (True, False, True)
    assert (on_board(one, SN).is_leader, on_board(one, KS).is_leader, on_board(every, KS).is_leader) == (
        True,
        False,
        True,
    )
    assert not sees_every_board(one)
    assert sees_every_board(every)
    assert sees_every_board(replace(one, is_administrator=True))
    assert not sees_every_board(Person("p", "u", "n"))
