from plan.access import Viewer
from plan.assessment import Outlook
from plan.indicators import TargetOutcome
from plan.indicators.wording import outcome_clause
from plan.questions import answer
from tests.plan.questions.world import seed


def test_a_denial_stands_before_the_verb_in_a_subordinate_clause() -> None:
    assert [each.clause for each in Outlook] == [
        "bedöms uppnås",
        "bedöms delvis uppnås",
        "inte bedöms uppnås",
        "inte kan bedömas",
    ]
    assert outcome_clause(TargetOutcome.NOT_MET) == "målet inte är nått"


def test_a_question_about_goals_is_told_as_understood_in_that_order() -> None:
    assert "Mål som inte bedöms uppnås" in answer("vilka mål bedöms inte uppnås?", seed(), Viewer()).understood
