"""The words for what somebody should look at before believing a goal."""

from __future__ import annotations

from itertools import product

from plan.goal_warnings import GoalWarning

_GREEN = ("gröna aktiviteter", "bara gröna aktiviteter", "enbart gröna aktiviteter", "gröna aktiviteterna")
_BUT = ("men", "fast", "och", "trots", "samtidigt som")
_RED = (
    "röd siffra", "en röd siffra", "röda siffror", "dålig siffra", "en dålig siffra", "dåliga siffror",
    "siffran är röd", "siffran säger nej", "siffran når inte", "siffran når inte målet", "siffran inte når",
)  # fmt: skip
_THAN_THE_FIGURE = ("än siffran", "än siffran säger", "än vad siffran säger", "än siffrorna", "än vad siffrorna säger")
WARNINGS: dict[GoalWarning, str] = {
    GoalWarning.FIGURE_SAYS_NO: " | ".join(
        f"{first} {but} {second}"
        for green, but, red in product(_GREEN, _BUT, _RED)
        for first, second in ((green, red), (red, green))
    ),
    GoalWarning.HOPEFUL: " | ".join(
        f"{how} {than}"
        for how in ("hoppfullare", "mer hoppfullt", "mer hoppfulla", "bedöms bättre", "mer optimistiskt")
        for than in _THAN_THE_FIGURE
    ),
    GoalWarning.DOUBTFUL: " | ".join(
        f"{how} {than}"
        for how in ("försiktigare", "mer försiktigt", "mer försiktiga", "bedöms sämre", "mer pessimistiskt")
        for than in _THAN_THE_FIGURE
    ),
    GoalWarning.OLD_FIGURE: """
        gammal siffra | gamla siffror | en gammal siffra | inaktuell siffra | inaktuella siffror | för gammal siffra
        för gamla siffror | föråldrade siffror
    """,
    GoalWarning.NO_GOAL: """
        saknar mål | utan mål | hör inte till något mål | inte hör till något mål | hör inte till ett mål
        inte hör till ett mål | står utan mål | inte har något mål
    """,
}
"""What each kind of warning is asked for by; goals without activities are a set of their own."""
