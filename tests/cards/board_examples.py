"""Cards of the goals' assessments, the post's draft, and posts with more than the activities."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from cards import assessment_form, draft_card, low_reporting, receipt, tertial_post
from cards.assessment_form import SOURCE, AssessView, Item, TypedAssessment
from cards.elements import CardJson
from cards.field_faults import FieldFault
from cards.low_reporting import LowReportingView
from cards.receipt import ReceiptView
from cards.tertial_post import Frame
from cards.texts import assessment as assessing_texts
from plan.assessment import Assessment, Outlook, SurveyOutcome
from plan.draft import Draft, DraftState
from plan.model import Goal, GoalKind, Survey
from plan.summary import Counts, summarise
from plan.tertial import Tertial
from tests.cards import posts

T2 = Tertial(2025, 2)
AT = datetime(2025, 9, 5, 8, tzinfo=UTC)
GOAL = Goal(
    "3.2",
    GoalKind.COUNCIL_GOAL,
    "Kommunfullmäktiges mål 2 till nämnden",
    ("Livsvillkor", "Livsmiljö"),
    "Medborgarna i kommunen ska känna sig trygga utomhus.",
    None,
    "76 % känner sig trygga när det är mörkt ute (Medborgarundersökning 2023)",
)
SURVEY = Survey("Näringsliv och marknad", "SKR INSIKT Nöjd Kund Index – företag", "Näringslivschef")


def assessment(goal: str = "3.2", comment: str = "Index sjunker två år i rad.") -> Assessment:
    return Assessment("s1", goal, T2, Outlook.PARTLY, AT, "p1", comment, "74 %", "Medborgarundersökning 2025")


def goal_form(**changes: object) -> CardJson:
    item = Item("3.2", goal=GOAL, counts=Counts.of(posts.summary(9).standings))
    first: dict[str, object] = {"round_id": "round", "tertial": T2, "item": item, "position": 2, "of": 3}
    return assessment_form.build(AssessView(**(first | changes)))  # type: ignore[arg-type]


def survey_form(stored: SurveyOutcome | None = None) -> CardJson:
    return goal_form(item=Item("survey-0", survey=SURVEY, stored=stored), position=3)


def overview() -> CardJson:
    items = (
        Item("3.2", goal=GOAL, stored=assessment()),
        Item("survey-0", survey=SURVEY, stored=SurveyOutcome("o1", 0, T2, "NKI 74", AT, "p1")),
        Item("3.3", goal=replace(GOAL, number="3.3", title="Kommunfullmäktiges mål 3 till nämnden")),
    )
    return assessment_form.overview("round", T2, items)


def draft(intro: str = "") -> Draft:
    return Draft("round", 1, DraftState.WAITING, AT, intro)


def assessed_post(comment: str) -> CardJson:
    given = posts.facts(18, comment, quiet=True)
    said = tuple(assessment(goal.number, comment) for goal in posts.GOALS if goal.is_assessed)
    summary = summarise(replace(given, assessments=said), T2)
    return tertial_post.build(summary, Frame("Ett lugnt tertial, men två mål sackar efter.", AT))[0]


def examples(longest: str, nasty: str) -> dict[str, Callable[[], CardJson]]:
    refused = TypedAssessment("partly", "", longest, "")
    return {
        "assess_goal": goal_form,
        "receipt_with_goals": lambda: receipt.build(ReceiptView("round", T2, T2.last, (), to_assess=3)),
        "assess_goal_again": lambda: goal_form(
            item=Item("3.2", goal=GOAL, stored=assessment(comment=nasty)), closed=True
        ),
        "assess_goal_refused": lambda: goal_form(
            typed=refused, error=FieldFault(SOURCE, assessing_texts.source_missing())
        ),
        "assess_survey": survey_form,
        "assess_overview": overview,
        "draft": lambda: draft_card.build(draft(nasty), T2),
        "draft_intro": lambda: draft_card.ask_intro(draft("Ett lugnt tertial."), T2),
        "draft_return": lambda: draft_card.ask_reason(draft(), T2, "Skriv kort vad som behöver ändras."),
        "low_reporting": lambda: low_reporting.build(LowReportingView("round", T2, 12, 39, 80)),
        "post_assessed": lambda: assessed_post(longest),
    }
