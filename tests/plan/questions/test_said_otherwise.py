"""The same question in other words is answered the same."""

from __future__ import annotations

import pytest

from plan.access import Viewer
from plan.questions import answer
from tests.plan.questions.fresh.worlds import full

_SAME = {
    "Vilka mål bedöms uppnås?": (
        "Vilka mål ser ut att gå i lås?",
        "Vilka mål lyckas vi med?",
        "Vilka mål infrias?",
    ),
    "Vilka mål bedöms inte uppnås?": (
        "Vilka mål lyckas vi inte med?",
        "Vilka mål har vi misslyckats med?",
        "Vilka mål går i stöpet?",
        "Vilka mål går inte i lås?",
    ),
    "Vilka är försenade, pausade eller har avvikelse?": ("Vad går inte enligt plan?",),
    "Vilka är skyddade?": ("Vilka är skyddsmarkerade?", "Visa det skyddsklassade"),
    "Vem ansvarar för IT och digitalisering?": (
        "Vad heter chefen på IT?",
        "Vem är chef för IT?",
    ),
    "Vem ansvarar för Trygghetspunkter?": (
        "Vem ska jag ringa om Trygghetspunkter?",
        "Vems bord ligger Trygghetspunkter på?",
        "Vem bestämmer över Trygghetspunkter?",
        "Vem kan svara på frågor om Trygghetspunkter?",
    ),
    "Allt utom Trygg och säker": ("Allt utanför Trygg och säker",),
    "Vilka är försenade?": (
        "Morrn! Vilka är försenade?",
        "God förmiddag, vilka är försenade?",
        "Vilka är försenade inför torsdagens presidium?",
        "Vilka poster är försenade?",
    ),
    "Har någon skrivit om SKR?": ("Hänger något på SKR?",),
    "Är IT försenade?": ("Är det sant att IT är försenade?", "Kan man säga att IT är försenade?"),
    "Vad betyder förstudie?": ("Vad betyder det när det står (F) efter en aktivitet?", "Vad står F för?"),
}


@pytest.mark.parametrize(("plain", "other"), [(plain, other) for plain, all_ in _SAME.items() for other in all_])
def test_the_answer_is_the_same(plain: str, other: str) -> None:
    wanted, found = (answer(text, full(), Viewer()) for text in (plain, other))
    assert not found.unused
    assert (found.understood, found.activities, found.units) == (wanted.understood, wanted.activities, wanted.units)
