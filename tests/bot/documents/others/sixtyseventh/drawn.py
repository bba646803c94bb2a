"""What needs real drawing, and what is right to read out of each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from tests.bot.documents.others.sixtyseventh.pages import ENERGY, WATER, energy, water
from tests.bot.documents.others.sixtyseventh.sheets import CHOICES, GOAL_TABS, SCORED, choices, goal_tabs, scored
from tests.bot.documents.others.sixtyseventh.words import CARDS, COVERED, TWO_HEADS, Group, cards, covered, two_heads
from tests.bot.documents.others.special import Drawn, expects, in_each_format

_each = partial(in_each_format, "sixtyseventh_drawn")


def _all(groups: Sequence[Group]) -> list[Any]:
    return [
        wanted
        for goal, rows in groups
        for wanted in expects(goal, [(title, "", unit, others) for title, unit, others, _ in rows], "*")
    ]


SIXTYSEVENTH: list[Drawn] = [
    *_each("försättsblad, innehåll och målet som rad över hela tabellen", _all(COVERED), {"docx": covered},
           activities="17", year="2026"),
    *_each("två rubrikrader på en liggande sida", _all(TWO_HEADS), {"docx": two_heads}, activities="13", year="2026"),
    *_each("ett kort för varje aktivitet", _all([
        (goal, [(title, unit, others, time) for title, _, unit, others, time in rows]) for goal, rows in CARDS]),
           {"docx": cards}, activities="10", year="2026"),
    *_each("bolagets styrkort med kryssade kvartal och budget", _all([
        (goal, [(title, unit, others, "") for title, unit, others, _, _ in rows]) for goal, rows in SCORED]),
           {"xlsx": scored}, activities="15", year="2026"),
    *_each("en flik för varje nämndmål med uppgifter ovanför tabellen", _all(GOAL_TABS), {"xlsx": goal_tabs},
           activities="13", year="2026"),
    *_each("två nivåer av mål nedåt och typ att välja", [
        wanted
        for _, goals in CHOICES
        for goal, rows in goals
        for wanted in expects(goal, [(title, kind, unit, others) for title, kind, unit, others, _ in rows], "*")],
           {"xlsx": choices}, activities="15", year="2026"),
    *_each("va-bolagets plan med innehåll, brödtext och sidfot", _all(WATER), {"pdf": water}, activities="15",
           year="2026"),
    *_each("energibolagets affärsplan på en liggande sida", _all(ENERGY), {"pdf": energy}, activities="11",
           year="2026"),
]  # fmt: skip
