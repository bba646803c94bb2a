"""The cards of a plan that was dropped in the chat."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from cards import plan_file, plan_questions
from cards.elements import CardJson
from cards.plan_file import PlanFileView, ReasonsView
from cards.plan_questions import AskedRow, QuestionsView
from cards.texts import plan_file as texts
from plan.account import RowAccount, SkippedRow, SkipRule
from plan.model import Activity, Goal, GoalKind, Kind, Plan, Question, Survey
from plan.reading.doubts import question_texts
from plan.reading.doubts.answers import AnswerFault
from plan.reading.doubts.revision import revise
from plan.reading.doubts.topics import PlanTopic

_GOALS = (
    Goal("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1"),
    Goal("4.1", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 1"),
    Goal("5.1", GoalKind.SPECIAL_INITIATIVE, "Särskilda satsningar"),
)
_LONG = (
    "Utveckling av kommunens service och bemötande till medborgare och företag inkl. implementering av riktlinjer "
    "för service och tillgänglighet"
)


def plan_of(count: int, first: int = 0, title: str = "Kartläggning") -> Plan:
    activities = tuple(
        Activity(
            f"a{number}",
            _GOALS[number % 3].number,
            f"{title} {number}",
            tuple(Kind)[number % 3 : number % 3 + 1],
            (f"Enhet {number % 60}",),
            protected=number % 5 == 0,
        )
        for number in range(first, first + count)
    )
    skipped = tuple(
        SkippedRow(f"sida {number}", list(SkipRule)[number % len(SkipRule)], f"{title} som summeras")
        for number in range(1, count // 4)
    )
    surveys = (Survey("Enhet 1", "Trygghetsmätning", "Enhetschef"),)
    board, department = "Kommunstyrelsen", "Kommunstyrelsens förvaltning"
    account = RowAccount(2 * count + len(skipped), 2 * count - 1, 1, skipped)
    return Plan("", "Mjölby kommun", board, department, 2025, _GOALS, activities, surveys, account=account)


def view(plan: Plan, stored: Plan | None = None, **other: object) -> PlanFileView:
    revision = revise(stored, plan, {}) if stored else None
    shown = replace(revision.plan, account=plan.account) if revision else plan
    made = PlanFileView("f" * 32, "Verksamhetsplan KSF 2025.pdf", shown, revision, 3, 0, "0" * 16)
    return replace(made, **other)  # type: ignore[arg-type]


@cache
def _vast() -> PlanFileView:
    """To hold two plans of that size against each other takes seconds."""
    return view(plan_of(300, title=_LONG), plan_of(300, title="Annat arbete"))


def asked(nasty: str) -> Sequence[AskedRow]:
    """One of each sort of answer."""
    sentences = (
        (question_texts.kind_missing(nasty), question_texts.NO_KIND, "a1.kinds", nasty * 5),
        (question_texts.no_kinds(), question_texts.YES, "kinds", ""),
        (
            question_texts.same_unit("Ekonomi o HR", ("Ekonomi", "HR")),
            "Ekonomi; HR",
            "a2.units",
            "Digital post | Ekonomi o HR",
        ),
        (question_texts.same_activity("Digital post", "Införande av digital post"), question_texts.YES, "a3.same", ""),
        (question_texts.goal_kind("Trygg kommun"), "KF-mål", "goal 3.1.kind", ""),
    )
    rows = enumerate(sentences, 1)
    return tuple(
        AskedRow(Question(n, f"sida {n}, rad 3", text, told, about), raw) for n, (text, told, about, raw) in rows
    )


def _whose() -> Sequence[AskedRow]:
    return (
        AskedRow(Question(1, "", question_texts.no_board(), "", PlanTopic.BOARD.value), given="Socialnämnden"),
        AskedRow(Question(2, "", question_texts.no_year(), "", PlanTopic.PLAN_YEAR.value), given="nästa år"),
    )


def examples(longest: str, nasty: str) -> dict[str, Callable[[], CardJson]]:
    dropped = AskedRow(Question(9, "sida 2", question_texts.why_dropped(nasty), "", "a1.dropped"), longest)
    return {
        "plan_file_new": lambda: plan_file.build(view(plan_of(12))),
        "plan_file_same": lambda: plan_file.build(view(plan_of(6), plan_of(6), questions=0, changes=False)),
        "plan_file_revised": lambda: plan_file.build(
            view(plan_of(9, 3), plan_of(9), answered=2, notice="Svaren i ”granskning.xlsx” är mottagna.")
        ),
        "plan_file_of_another": lambda: plan_file.build(
            view(plan_of(3), plan_of(3), allowed=False, warning="Planen säger Ydre kommun.", file_name=nasty)
        ),
        "plan_file_of_nobody": lambda: plan_file.build(
            view(replace(plan_of(3), board="", year=0), file_name="plan.csv")
        ),
        "plan_file_300": lambda: plan_file.build(_vast()),
        "plan_file_300_later": lambda: plan_file.build(replace(_vast(), page=2)),
        "plan_questions": lambda: plan_questions.build(QuestionsView("f" * 32, asked(nasty), 12)),
        "plan_questions_whose": lambda: plan_questions.build(
            QuestionsView("f" * 32, _whose(), 4, texts.misfit(AnswerFault.NO_YEAR, 2))
        ),
        "plan_questions_last": lambda: plan_questions.build(
            QuestionsView("f" * 32, (dropped,), 1, "Typen för fråga 1 går inte att läsa.")
        ),
        "plan_reasons": lambda: plan_file.build_reasons(
            ReasonsView("f" * 32, tuple(f"{nasty} {n}" for n in range(300)), "0" * 16)
        ),
    }
