"""Constructions that no one set can say are asked about, each by the words that make it."""

from __future__ import annotations

import pytest

from plan.access import Viewer
from plan.questions import answer
from tests.plan.questions.fresh.worlds import full


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("aktiviteter som delas av två enheter eller görs i samverkan med UTB", "eller"),
        ("försenade projekt samt gula förstudier", "samt"),
        ("försenat hos IT, pausat hos HR", ","),
        ("Vilka är både klara och försenade?", "både"),
        ("Vilka är inte inte försenade?", "inte inte"),
        ("vad har rapporterats från och med den 31 augusti", "från och med den"),
        ("Tänk om digital post vore försenad, vad gör vi då?", "tänk om"),
        ("av dem som var försenade i T1, hur stor andel går nu enligt plan", "av dem"),
        ("hur många procent av de gröna i T1 har försämrats", "av det"),
        ("hur många procent försenad är digital post", "hur många procent"),
        ("Är det fler gula än röda?", "än"),
        ("Vilka var försenade före T2?", "före"),
        ("vilka aktiviteter är nya i år", "nya"),
        ("Vilka aktiviteter har blivit gröna igen?", "igen"),
        ("Hur många har rapporterat i tid?", "i tid"),
        ("Hur stor del av målen nås?", "av"),
        ("Vilka är klara sedan tidigare?", "sedan tidigare"),
        ("Vilka aktiviteter är inte rapporterade som försenade?", "inte"),
    ],
)
def test_what_one_set_cannot_say_is_asked_about(text: str, words: str) -> None:
    found = answer(text, full(), Viewer())
    assert found.kind == "clarify"
    assert words in found.unused


@pytest.mark.parametrize(
    "text",
    [
        "försenade projekt eller förstudier",
        "visa både försenade och gula",
        "Vilka var gröna i T1 men röda i T2?",
        "vad var försenat den 15 juli",
        "hur stor andel av projekten är försenade",
        "Vilka av de försenade blir inte klara förrän nästa år?",
    ],
)
def test_what_one_set_says_is_answered(text: str) -> None:
    assert answer(text, full(), Viewer()).kind in {"list", "share", "change"}
