"""What is said where a goal's figure, activities and owner do not agree."""

from __future__ import annotations

from collections.abc import Iterable

from plan.goal_names import in_a_list
from plan.goal_warnings import GoalWarning, Warned
from plan.indicators import TargetOutcome, outcome
from plan.indicators.wording import outcome_clause


def heading() -> str:
    return "Att titta närmare på i målen"


def one(warned: Warned) -> str:
    """Without the goal's name: to whoever reads about that goal."""
    match warned.kind:
        case GoalWarning.FIGURE_SAYS_NO:
            return "Alla aktiviteter går enligt plan, men siffran når inte målet."
        case GoalWarning.HOPEFUL:
            return f"Bedömningen är mer hoppfull än siffran{_says(warned)}."
        case GoalWarning.DOUBTFUL:
            return f"Bedömningen är mer försiktig än siffran{_says(warned)}."
        case GoalWarning.OLD_FIGURE:
            return f"Senaste siffran är från {warned.period}. Finns det en nyare?"
        case GoalWarning.NO_ACTIVITY:
            return "Målet har ingen aktivitet i planen."
        case GoalWarning.NO_GOAL:
            titles = ", ".join(f"”{each.activity.title}”" for each in warned.about.standings)
            return f"Hör inte till något mål i planen: {titles}."


def lines(every: Iterable[Warned]) -> list[str]:
    """A line of each kind, with the names of the goals it is true of."""
    by_kind: dict[GoalWarning, list[Warned]] = {}
    for each in every:
        by_kind.setdefault(each.kind, []).append(each)
    return [_line(kind, by_kind[kind]) for kind in GoalWarning if kind in by_kind]


def _line(kind: GoalWarning, found: list[Warned]) -> str:
    names = ", ".join(in_a_list(each.about.goal) for each in found)
    match kind:
        case GoalWarning.FIGURE_SAYS_NO:
            return f"Gröna aktiviteter, men siffran når inte målet: {names}."
        case GoalWarning.HOPEFUL:
            return f"Målägaren bedömer mer hoppfullt än siffran: {names}."
        case GoalWarning.DOUBTFUL:
            return f"Målägaren bedömer mer försiktigt än siffran: {names}."
        case GoalWarning.OLD_FIGURE:
            told = ", ".join(f"{in_a_list(each.about.goal)} ({each.period})" for each in found)
            return f"Gammal siffra: {told}."
        case GoalWarning.NO_ACTIVITY:
            return f"Mål utan aktivitet: {names}."
        case GoalWarning.NO_GOAL:
            return f"Aktiviteter utan mål: {sum(len(each.about.standings) for each in found)} st."


def why_missing(whole: TargetOutcome) -> str:
    """To the goal's owner, whose card says something else than the figure."""
    return (
        f"Siffran säger att {outcome_clause(whole)}, och du bedömer något annat. "
        "Skriv varför i kommentaren, det räcker med en mening. Inget är sparat än, men det du valt är kvar."
    )


def _says(warned: Warned) -> str:
    whole = outcome(warned.about.indicators)
    return f", som säger att {outcome_clause(whole)}" if whole else ""
