"""Which questions are about the measures against deviations, and which about something else."""

from __future__ import annotations

import pytest

from plan.questions.answers.measures import AskedMeasures, asked


@pytest.mark.parametrize(
    ("text", "which", "how_many"),
    [
        ("vilka åtgärder är inte gjorda?", AskedMeasures.OPEN, False),
        ("Vilka åtgärder är försenade?", AskedMeasures.LATE, False),
        ("hur många atgarder ar inte klara hos HR", AskedMeasures.OPEN, True),
        ("vilka åtgärder är kvar?", AskedMeasures.OPEN, False),
        ("visa gjorda åtgärder", AskedMeasures.DONE, False),
        ("vilka åtgärder har flyttats?", AskedMeasures.MOVED, False),
        ("finns det åtgärder med hinder?", AskedMeasures.HINDERED, False),
        ("vilka åtgärder finns?", AskedMeasures.ALL, False),
        ("hur många åtgärder har vi?", AskedMeasures.ALL, True),
    ],
)
def test_what_is_asked_of_measures(text: str, which: AskedMeasures, how_many: bool) -> None:
    found = asked(text)
    assert found is not None
    assert (found.which, found.how_many) == (which, how_many)


@pytest.mark.parametrize(
    "text",
    [
        "vilka aktiviteter är försenade?",
        "vilka åtgärder görs åt de försenade aktiviteterna?",
        "vem har flest försenade åtgärder?",
        "hur många åtgärder i planen är klara?",
        "vad är åtgärden för digital post?",
        "vilka åtgärder har man vidtagit för trygghetspunkterna i centrum",
        "",
    ],
)
def test_what_is_asked_of_something_else(text: str) -> None:
    assert asked(text) is None
