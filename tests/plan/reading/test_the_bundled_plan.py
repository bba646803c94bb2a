"""The plan that ships with the project: a real one, whose table rules were lost on the way to text."""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

import bot.rehearsal
from bot.documents import read_document
from plan.account import SkipRule
from plan.model import Activity, GoalKind, Plan, Survey
from plan.reading import read_plan

PLAN = Path(bot.rehearsal.__file__).parent / "example" / "verksamhetsplan-2025-ksf.txt"
KLK = "Kommunledningskontoret"


@cache
def bundled() -> Plan:
    return read_plan(read_document(PLAN))


def activity(start: str) -> Activity:
    (found,) = (each for each in bundled().activities if each.title.startswith(start))
    return found


def test_it_is_known_whose_plan_it_is_and_for_which_year() -> None:
    plan = bundled()
    assert (plan.organisation, plan.board, plan.department, plan.year) == (
        "Mjölby kommun",
        "Kommunstyrelsen",
        "Kommunstyrelsens förvaltning",
        2025,
    )


def test_it_has_39_activities_each_under_its_section() -> None:
    assert Counter(each.section for each in bundled().activities) == {
        "2.3": 4,
        "3.1": 2,
        "3.2": 5,
        "3.3": 2,
        "4.1": 10,
        "4.2": 8,
        "4.3": 2,
        "4.4": 2,
        "5.1": 4,
    }


def test_each_activity_has_its_kinds() -> None:
    found = Counter("".join(each.kinds) for each in bundled().activities)
    assert found == {"P": 15, "A": 19, "F": 3, "AF": 1, "": 1}


def test_each_activity_has_its_units() -> None:
    several = [each.units for each in bundled().activities if len(each.units) > 1]
    assert several == [
        (f"{KLK}/Medborgarservice", "IT och digitalisering"),
        (KLK, f"{KLK}/Medborgarservice"),
    ]
    assert Counter(each.units for each in bundled().activities if len(each.units) == 1) == {
        (KLK,): 9,
        (f"{KLK}/Trygg och säker",): 7,
        ("Ekonomi",): 5,
        ("IT och digitalisering",): 5,
        ("Näringsliv och marknad",): 3,
        ("Kommunikation",): 3,
        ("HR och lön",): 3,
        (f"{KLK}/Medborgarservice",): 1,
        ("Kommundirektör",): 1,
    }


def test_each_activity_has_its_collaboration() -> None:
    assert Counter(each.collaboration for each in bundled().activities) == {
        "KSF": 22,
        "Alla förvaltningar": 13,
        "Alla förvaltningar, Inköpssamverkan": 1,
        "Alla förvaltningar; Koppling till aktiviteter under KF-mål 1": 1,
        "SBF": 1,
        "UTB": 1,
    }


def test_the_goals_are_all_headings_that_activities_stand_under() -> None:
    assert [(goal.number, goal.kind, goal.title) for goal in bundled().goals] == [
        ("2.3", GoalKind.CORE_ASSIGNMENT, "Prioriterade områden inom grunduppdrag"),
        ("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1 till nämnden"),
        ("3.2", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 2 till nämnden"),
        ("3.3", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 3 till nämnden"),
        ("4.1", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 1"),
        ("4.2", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 2"),
        ("4.3", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 3"),
        ("4.4", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 4"),
        ("5.1", GoalKind.SPECIAL_INITIATIVE, "Planerade särskilda satsningar"),
    ]


def test_a_goal_has_areas_text_target_and_baseline() -> None:
    goal = bundled().goal("4.2")
    assert goal
    assert goal.areas == ("Livsvillkor", "Livskraft")
    assert goal.text == (
        "Som arbetsgivare ska Mjölby kommun uppfattas så attraktiv att fler medarbetare väljer att arbeta högre upp i "
        "åldrarna."
    )
    assert goal.target == "Genomsnittsåldern för pensionsuttag ska öka"
    assert goal.baseline == "Andelen anställda 65+ i kommunen var 3 % 2023"


def test_a_goal_without_a_target_has_the_sentence_of_its_text_that_is_one() -> None:
    proposed = {goal.number: goal.target for goal in bundled().goals if goal.target_is_from_text}
    assert proposed.keys() == {"3.1", "3.2", "3.3", "4.1", "4.3"}
    assert (proposed["3.3"] or "").startswith("Kommunens hållbarhetsarbete rankas bland de 25 % bästa i landet")
    assert (proposed["3.2"] or "").endswith("är högre än riksgenomsnittet.")
    assert [goal.number for goal in bundled().goals if not goal.target] == ["2.3", "5.1"]


def test_its_rows_all_went_somewhere() -> None:
    account = bundled().account
    assert account
    assert account.adds_up
    assert (account.rows, account.used, account.asked, account.skipped) == (304, 250, 4, 50)
    assert {row.rule for row in account.skipped_rows} == {SkipRule.PROSE, SkipRule.PAGE, SkipRule.ADDRESS}


def test_a_baseline_of_several_points_keeps_its_points() -> None:
    goal = bundled().goal("3.2")
    assert goal
    assert goal.baseline == (
        "• 76 % i Mjölby kommun känner sig trygga utomhus där de bor när det är mörkt ute, 76 % i riket "
        "• 96 % i Mjölby kommun känner sig trygga utomhus där de bor när det är ljust ute, 95 % i riket "
        "(Medborgarundersökning 2023)"
    )


def test_a_title_is_the_plans_own_wording_on_one_line() -> None:
    titles = [each.title for each in bundled().activities]
    assert "Utveckla beslutsstödsystem - Etablera förvaltningsobjekt Power BI/Datalager" in titles
    assert "Införande av kommungemensam samarbetsplattform. Fortsatt implementation av M365" in titles
    assert "Upplevelsecenter för mat – PopUp 2025 och 2026" in titles
    assert not [title for title in titles if "  " in title or "\n" in title or "(A" in title or "(P" in title]
    assert len(set(titles)) == 39


def test_a_row_without_a_blank_line_above_is_a_row_of_its_own() -> None:
    before, after = activity("Fortsatt utveckling av Medborgarservice"), activity("Införande av digital post")
    assert before.collaboration == after.collaboration == "Alla förvaltningar"


def test_a_page_number_in_the_middle_of_a_table_is_no_part_of_it() -> None:
    assert activity("Revidering konkurrenspolicy").units == ("Ekonomi",)
    assert activity("Utveckla beslutsstödsystem").section == "2.3"


def test_activities_whose_comments_may_be_secret_are_protected_from_the_start() -> None:
    assert [each.title.split()[0] for each in bundled().activities if each.protected] == [
        "Risk-",
        "Infrastruktur",
        "Kontinuitetshantering",
        "Krigsorganisation",
        "Strukturer",
        "IT-",
        "Välfärdsbrottslighet",
    ]


def test_the_surveys_are_not_activities() -> None:
    assert bundled().surveys == (
        Survey("Näringsliv och marknad", "SKR INSIKT Nöjd Kund Index - företag", "Näringslivschef"),
        Survey(f"{KLK}/Medborgarservice", "SKR/Brilliant servicemätning", "Enhetschef Medborgarservice"),
    )


def test_it_asks_what_a_careful_person_would_ask_and_no_more() -> None:
    asked = [(question.about, question.where, question.proposed) for question in bundled().questions]
    assert asked == [
        ("a17.kinds", "rad 245", "ingen typ"),
        ("a38.units", "rad 434", f"{KLK}/Medborgarservice"),
    ]
    assert [question.number for question in bundled().questions] == [1, 2]


def test_what_is_asked_about_is_uncertain_until_it_is_answered() -> None:
    plan = bundled()
    assert [each.id for each in plan.activities if each.uncertain] == ["a17", "a38"]
    answers = {each.question: each.proposed for each in plan.questions}
    assert not any(each.uncertain for each in read_plan(read_document(PLAN), answers=answers).activities)


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
def test_line_endings_and_encodings_make_no_difference(tmp_path: Path, ending: str) -> None:
    copy = tmp_path / PLAN.name
    text = PLAN.read_text("utf-8").replace("\n", ending)
    for encoding in ("utf-8-sig", "cp1252", "utf-16"):
        copy.write_bytes(text.encode(encoding, errors="replace"))
        assert len(read_plan(read_document(copy)).activities) == 39
