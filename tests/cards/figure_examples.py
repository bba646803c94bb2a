"""Cards that tell and take the goals' figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from cards import figure_file, kolada_form
from cards.assessment_form import Item, TypedAssessment
from cards.elements import CardJson
from cards.field_faults import FieldFault
from cards.figure_file import FigureFileView
from cards.figure_inputs import TypedFigures, key
from cards.kolada_form import KoladaView, MeasureChoice, TypedFeed
from cards.texts import figures as texts
from cards.texts import kolada as kolada_texts
from plan import goal_warnings
from plan.indicators import Figure, FigureWay, Indicator, measured
from plan.indicators.entry import EntryFault, TypedFigure
from plan.model import Goal, Status
from plan.summary import Counts, GoalSummary
from tests.cards import posts
from tests.cards.board_examples import GOAL, assessment, goal_form

AT = datetime(2025, 8, 20, 8, tzinfo=UTC)
TRUSTED = replace(
    GOAL,
    target="Andelen som känner sig trygga när det är mörkt ute är högre än riksgenomsnittet.",
    baseline="76 % känner sig trygga när det är mörkt ute, 76 % i riket (Medborgarundersökning 2023)",
)
SAFE = Figure("f1", "3.2", "", "2024", 74.5, AT, FigureWay.KOLADA, nation=75.25, source="Kolada (RKA)")


def item(goal: Goal = TRUSTED, *figures: Figure, indicators: tuple[Indicator, ...] = ()) -> Item:
    standings = tuple(replace(each, status=Status.ON_TRACK) for each in posts.summary(9).standings)
    found = indicators or measured(goal, figures)
    known = GoalSummary(goal, standings, Counts.of(standings), assessment(), indicators=found)
    return Item("3.2", goal, counts=known.counts, indicators=found, warned=goal_warnings.of_goal(known, 2026))


KOLADA = KoladaView(
    "plan",
    "Kommunstyrelsen",
    (
        MeasureChoice("3.2 a", "KF-mål 2, Andelen som känner sig trygga"),
        MeasureChoice("4.1 b", "Nämndmål 1, Rekommenderar"),
    ),
    (kolada_texts.connected("KF-mål 2, Andelen som känner sig trygga", "N00900", "0586", AT, AT),),
    TypedFeed(area="0586"),
)


def refused() -> CardJson:
    asked = item(TRUSTED, SAFE)
    typed = TypedFigures(((key(asked.indicators[0]), "sjuttiofyra"),), "2024 T2")
    at = key(asked.indicators[0])
    error = FieldFault(at, texts.not_saved(EntryFault.NO_NUMBER, TypedFigure(value="sjuttiofyra")))
    return goal_form(item=asked, typed=TypedAssessment("met", figures=typed), error=error)


def many(longest: str) -> CardJson:
    (first,) = measured(TRUSTED, [SAFE])
    return goal_form(
        item=item(indicators=tuple(replace(first, name=f"{n} {longest[:200]}", measure="") for n in range(7)))
    )


def file(lines: int, name: str = "siffror.xlsx", **other: object) -> CardJson:
    first: dict[str, object] = {
        "file_id": "file",
        "file_name": name,
        "lead": texts.file_lead(lines, lines + 2, "Kommunstyrelsen", 2025),
        "lines": [f"3.{n} Nöjd kundindex: 7{n % 10},5 % (2024), riket 72 %" for n in range(lines)],
        "seen": "0123456789abcdef",
    }
    return figure_file.build(FigureFileView(**(first | other)))  # type: ignore[arg-type]


def examples(longest: str, nasty: str) -> dict[str, Callable[[], CardJson]]:
    return {
        "kolada": lambda: kolada_form.build(KOLADA),
        "kolada_refused": lambda: kolada_form.build(
            replace(
                KOLADA, typed=TypedFeed("3.2 a", "X1", "0586"), error=FieldFault("kpi", kolada_texts.wrong_kpi("X1"))
            )
        ),
        "kolada_many": lambda: kolada_form.build(
            replace(
                KOLADA,
                choices=[MeasureChoice(str(n), longest[:200]) for n in range(60)],
                connected=[longest[:250]] * 40,
                reachable=False,
                notice=kolada_texts.is_connected(longest[:200]),
            )
        ),
        "assess_figures": lambda: goal_form(item=item(TRUSTED, SAFE)),
        "assess_figures_refused": refused,
        "assess_figures_many": lambda: many(longest),
        "figures_file": lambda: file(3, nasty),
        "figures_file_500": lambda: file(500, own_measures=[longest[:200]] * 9, notice=texts.changed_meanwhile()),
        "figures_file_nothing": lambda: file(0),
    }
