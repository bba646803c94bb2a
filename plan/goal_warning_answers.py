"""What is answered to a question about one kind of warning: "vilka mål har röd siffra men gröna aktiviteter?"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from plan.facts import Facts
from plan.goal_names import goal_name
from plan.goal_warnings import GoalWarning, Warned, of_summary
from plan.indicators.wording import figures
from plan.model import Activity, Goal
from plan.summary import summarise
from plan.tertial import Tertial

GoalNames = Callable[[Goal | None], str]
_NONE = {
    GoalWarning.HOPEFUL: "Ingen målägare bedömer mer hoppfullt än siffran.",
    GoalWarning.FIGURE_SAYS_NO: "Inget mål har bara gröna aktiviteter och en siffra som inte når målet.",
    GoalWarning.DOUBTFUL: "Ingen målägare bedömer mer försiktigt än siffran.",
    GoalWarning.OLD_FIGURE: "Ingen av målens siffror är för gammal.",
    GoalWarning.NO_ACTIVITY: "Alla mål har aktiviteter.",
    GoalWarning.NO_GOAL: "Alla aktiviteter hör till något mål i planen.",
}
_SOME = {
    GoalWarning.HOPEFUL: "bedöms mer hoppfullt än siffran säger",
    GoalWarning.FIGURE_SAYS_NO: "har bara gröna aktiviteter, men siffran når inte målet",
    GoalWarning.DOUBTFUL: "bedöms mer försiktigt än siffran säger",
    GoalWarning.OLD_FIGURE: "har en gammal siffra",
    GoalWarning.NO_ACTIVITY: "saknar aktiviteter",
}


@dataclass(frozen=True, slots=True)
class WarningAnswer:
    """`goals` by their numbers, `activities` those without a goal; `lines` say it, the first of them how many."""

    goals: tuple[str, ...]
    activities: tuple[Activity, ...]
    lines: tuple[str, ...]

    @property
    def value(self) -> int:
        return len(self.activities) or len(self.goals)


def warnings_of(facts: Facts, tertial: Tertial, kind: GoalWarning, name: GoalNames = goal_name) -> WarningAnswer:
    """By the same rule as the post's and the report's warnings."""
    found = [each for each in of_summary(summarise(facts, tertial)) if each.kind is kind]
    goals = tuple(each.about.goal.number for each in found if each.about.goal)
    stray = tuple(each.activity for warned in found if not warned.about.goal for each in warned.about.standings)
    if not found:
        return WarningAnswer((), (), (_NONE[kind],))
    if kind is GoalWarning.NO_GOAL:
        count = "1 aktivitet hör" if len(stray) == 1 else f"{len(stray)} aktiviteter hör"
        return WarningAnswer(
            (), stray, (f"{count} inte till något mål i planen:", *(f"• {each.title}" for each in stray))
        )
    return WarningAnswer(goals, (), (f"{len(goals)} mål {_SOME[kind]}:", *(_line(each, name) for each in found)))


def _line(warned: Warned, names: GoalNames) -> str:
    told = {
        GoalWarning.OLD_FIGURE: f"senaste siffran är från {warned.period}.",
        GoalWarning.NO_ACTIVITY: "",
    }.get(warned.kind, figures(warned.about.indicators))
    name = names(warned.about.goal)
    return f"• {name}: {told}" if told else f"• {name}"
