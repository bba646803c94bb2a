"""Words that tell a status elsewhere, as parts of a name or of who is asked about; keys counted from the facts."""

from __future__ import annotations

import pytest

from plan.access import Viewer
from plan.questions import answer
from tests.plan.questions.fresh.keys import (
    CLARIFY,
    COMMENTED,
    PROTECTED,
    REFUSE,
    REPORTED,
    D,
    G,
    K,
    R,
    Wanted,
    X,
    both,
    counted,
    detail,
    finish,
    kind,
    listed,
    now,
    share,
    then,
    title,
    told,
    unit,
    units,
    verdict,
)
from tests.plan.questions.fresh.worlds import technical

UNITS = set(technical().plan.units)
NAMES: list[tuple[str, Wanted]] = [
    ("Röda bron och driftcentralen, hur är läget?", both(title("Röda bron") | title("driftcentral"))),
    ("Klart vatten samt Giftfri städning?", both(title("Klart vatten") | title("Giftfri"))),
    ("Säkra skolvägar, Röda bron, solcellerna", both(title("skolvägar") | title("Röda bron") | title("Solceller"))),
    ("Är klart vatten klart?", detail(title("Klart vatten"), "Försenad")),
    ("vilka är röda förutom säkra skolvägar", listed(now(D) & ~title("skolvägar"))),
]  # fmt: skip
SOURCES: list[tuple[str, Wanted]] = [
    ("Vad ska Hamnen göra enligt verksamhetsplanen?", listed(unit("Hamnen"))),
    ("Vilka projekt har Fastighet enligt planen?", listed(unit("Fastighet") & kind("P"))),
    ("Enligt tidplanen, vad ska bli klart i december?", listed(finish("2025-12-01", "2025-12-31"))),
    ("Vad är enligt planeringen avslutat?", listed(now(K))),
    ("Vad har gått enligt planen?", listed(now(G))),
    ("vilka är enligt planen", listed(now(G))),
    ("vad är med avvikelse eller enligt planen", listed(now(R, G))),
]
BOARDS: list[tuple[str, Wanted]] = [
    ("Vilka av tekniska nämndens aktiviteter är röda?", listed(now(D))),
    ("Hur går det för Tekniska förvaltningen?", told("18 aktiviteter")),
    ("Vad har tekniska kontoret?", listed(unit("Tekniska kontoret"))),
    ("vad har tekniska", listed(unit("Tekniska kontoret"))),
]
STRANGERS: list[tuple[str, Wanted]] = [
    ("Vilka entreprenörer har lagt bud på driftcentralen?", REFUSE),
    ("Vilken konsult arbetar med skyfallskarteringen?", REFUSE),
    ("vilka spårvagnar är sena", REFUSE),
    ("vilka skolvägar är röda", listed(now(D) & title("skolvägar"))),
    ("vilka konkreta projekt är röda", listed(now(D) & kind("P"))),
]
LASTING: list[tuple[str, Wanted]] = [
    ("Vilka av de röda i T1 är ännu röda?", listed(then(D) & now(D))),
    ("hur många av vårens gula är alltjämt gula", counted(then(R) & now(R))),
    ("vilka som var gröna i våras är det fortfarande", listed(then(G) & now(G))),
    ("vilka av vårens förseningar är fortfarande gula", listed(then(D) & now(R))),
    ("Vilka som inte var klara i T1 är fortfarande inte klara?", CLARIFY),
    ("vilka är fortfarande gröna sedan T1", listed(then(G) & now(G))),
    ("Hur stor andel av vårens gula är ännu gula?", share(now(R), then(R))),
    ("Vilka var gröna i våras? >> Vilka är det fortfarande?", listed(then(G) & now(G))),
    ("Hur många var röda i T1? >> Hur många av dem är det inte längre?", counted(then(D) & ~now(D))),
    ("Vilka var inte klara i T1? >> Vilka är det inte längre?", listed(~then(K, X) & now(K, X))),
    ("Vilka är röda? >> Och i T1? >> Vilka är inte det längre?", listed(then(D) & ~now(D))),
    ("Vilka är försenade? >> Vilka av dem är det inte längre?", CLARIFY),
    ("Var Röda bron gul i våras? >> Är den det fortfarande?", detail(title("Röda bron"), "Pågår enligt plan")),
]
NONE: list[tuple[str, Wanted]] = [
    ("Vilka enheter har inte en enda förstudie?", units(*sorted(UNITS - {"Hamnen", "VA-enheten", "Gata och trafik"}))),
    ("Vilka enheter har inga projekt?", units("Fastighet/Lokalvård")),
    ("Vilka mål har inte ett enda projekt?", told("Inget mål")),
    ("Hur många mål har inga projekt?", told("0 mål", "utan projekt", kinds=frozenset({"count"}))),
    ("Vilka mål har inte en enda förstudie?", told("KF-mål 1", "KF-mål 2", "mål 2")),
    ("Vilka aktiviteter har inte en enda kommentar?", listed(~COMMENTED & ~PROTECTED)),
]
WORDS: list[tuple[str, Wanted]] = [
    ("Vilka har fallit från gult till rött sedan föregående redovisning?", listed(then(R) & now(D))),
    ("Hur många av de planerade aktiviteterna är redovisade?", counted(REPORTED)),
    ("Vilken dag stängs rapporteringen?", told("2025-09-05")),
]


@pytest.mark.parametrize(("text", "wanted"), [*NONE, *WORDS, *LASTING, *NAMES, *SOURCES, *BOARDS, *STRANGERS])
def test_words_mean_what_they_stand_for_there(text: str, wanted: Wanted) -> None:
    *context, asked = text.split(" >> ")
    assert verdict(wanted, answer(asked, technical(), Viewer(), context), technical()) == ("right", "")
