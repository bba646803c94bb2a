"""A clause that is denied beside what stands before it: "utan att vara", "men är inte", "fast de inte", as a turn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from itertools import product

import pytest

from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKS_BACK,
    BETTER,
    CHANGED,
    COMMENTED,
    DATELESS,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SHARED,
    D,
    G,
    K,
    P,
    R,
    S,
    Those,
    X,
    collab,
    finish,
    goal,
    kind,
    now,
    says,
    then,
    under,
)
from tests.plan.questions.talk import asked
from tests.plan.questions.test_clauses import as_main
from tests.plan.questions.test_clauses_composed import SAID, these

DENIED: Mapping[str, Those] = {
    "är gula": now(R),
    "är avslutade": now(K),
    "är röda eller gula": now(D, R),
    "har rapporterats": REPORTED,
    "är pausade": now(P),
    "är projekt": kind("P"),
    "är skyddade": PROTECTED,
    "har bytt status": CHANGED,
    "har blivit bättre": BETTER,
    "har fått ett senare datum": POSTPONED,
    "har en kommentar": COMMENTED,
    "nämner SKR i kommentaren": says("SKR"),
    "delas av flera enheter": SHARED,
    "hör till KF-mål 1 eller 2": goal("3.1", "3.2"),
    "ägs av Ekonomi": under("Ekonomi"),
    "samverkar med alla förvaltningar": collab("Alla förvaltningar"),
}
TWICE_REPORTED = REPORTED & then(K, G, R, D, P, S, X)
ALSO: Mapping[str, tuple[Those, ...]] = {
    "är avslutade": (~now(K, X),),
    "har bytt status": (~CHANGED & TWICE_REPORTED,),
    "har blivit bättre": (~BETTER & TWICE_REPORTED,),
    "har en kommentar": (~COMMENTED & ~PROTECTED,),
}
"""What else may be meant: of what was reported twice, not dropped either, where a comment could be seen."""
INFINITIVES = {"är": "vara", "har": "ha", "nämner": "nämna", "hör": "höra", "ägs": "ägas", "samverkar": "samverka"}
SHAPES = (
    "Vilka aktiviteter {first} utan att {infinitive}?",
    "Vilka aktiviteter {first} utan att de {told}?",
    "vilka {first} men {denied_main}",
    "vilka {first} men {denied}",
    "Vilka aktiviteter {first} fast de {denied}?",
    "Vilka aktiviteter {first} trots att de {denied}?",
    "Hur många {first} och {denied_main}?",
    "Visa allt som {said} men som {denied}.",
    "Finns det något som {said} och som {denied}?",
    "Vilka aktiviteter {first}? >> som {denied}",
    "Vilka aktiviteter {first}? >> men {denied_main}",
)
LASTING = ("någon gång har varit försenade", "var gröna i våras")
"""What a comment is of beside these, of then or of now, nobody can tell."""


def forms(said: str, told: str) -> dict[str, str]:
    verb, _, rest = told.partition(" ")
    some = rest.removeprefix("en ").removeprefix("fått ett ")
    main, denied = f"{verb} inte {rest}", f"inte {told}"
    if rest.startswith("en "):
        main, denied = f"{verb} ingen {some}", f"inte {verb} någon {some}"
    elif rest.startswith("fått ett "):
        main, denied = f"{verb} inte fått något {some}", f"inte {verb} fått något {some}"
    infinitive = f"{INFINITIVES.get(verb, verb)} {rest}"
    found = {"said": said, "first": as_main(said), "told": told}
    return found | {"infinitive": infinitive, "denied_main": main, "denied": denied}


def is_right(found: Answer, first: Those, told: str) -> bool:
    left = (~DENIED[told], *ALSO.get(told, ()))
    return any(these(first & each)(found) for each in left)


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
def test_what_is_denied_is_taken_from_what_stands_before_it(shape: str) -> None:
    counted, wrong = Counter[str](), []
    for (first, said), told in product(SAID, DENIED):
        if said == told or (said in LASTING and "kommentar" in told):
            continue
        texts = [each.format(**forms(said, told)) for each in shape.split(" >> ")]
        found = asked(*texts)
        verdict = "asked" if found.kind in ASKS_BACK or found.unused else "right"
        verdict = verdict if verdict == "asked" or is_right(found, first, told) else "wrong"
        counted[verdict] += 1
        wrong += [f"{' >> '.join(texts)}: {found.understood}"] if verdict == "wrong" else []
    print(shape, dict(counted))
    assert not wrong, "\n".join(wrong)
    assert counted["right"] > 0.6 * counted.total()


NEXT_YEAR = finish("2026-01-01")
OPEN = ~now(None, K, X) & ~PROTECTED
TOLD: tuple[tuple[tuple[str, ...], Callable[[], Those]], ...] = (
    (("vilka är försenade utan att ha kommenterats",), lambda: now(D) & ~COMMENTED),
    (("vilka är försenade utan att ha fått ett nytt datum",), lambda: now(D) & ~POSTPONED),
    (("vilka är försenade?", "som är projekt"), lambda: now(D) & kind("P")),
    (("vilka är försenade?", "som var gröna i T1"), lambda: now(D) & then(G)),
    (("vilka är pausade?", "som inte är gula"), lambda: now(P)),
    (("hur många är försenade?", "utom de som var det redan i T1"), lambda: now(D) & ~then(D)),
    (("hur många är försenade?", "utom de som var det redan i T1", "vilka då?"), lambda: now(D) & ~then(D)),
    (("vilka som inte var försenade i T1 är det nu",), lambda: now(D) & ~then(D)),
    (("är något rött som inte har en kommentar",), lambda: now(D) & ~COMMENTED & ~PROTECTED),
    (("vilka har varken kommentar eller slutdatum",), lambda: OPEN & ~COMMENTED & DATELESS),
    (("vilka är försenade och saknar både kommentar och datum",), lambda: now(D) & ~COMMENTED & ~PROTECTED),
    (("finns det något som varken är rapporterat eller är projekt",), lambda: now(None) & ~kind("P")),
    (("visa de som inte har någon kommentar",), lambda: ~COMMENTED & ~PROTECTED),
    (("visa det som blir klart nästa år men inte har någon kommentar",), lambda: NEXT_YEAR & ~COMMENTED & ~PROTECTED),
)


@pytest.mark.parametrize(("texts", "wanted"), TOLD)
def test_what_is_left_is_told(texts: tuple[str, ...], wanted: Callable[[], Those]) -> None:
    assert these(wanted())(asked(*texts))


@pytest.mark.parametrize(
    "text",
    [
        "vilka har inte blivit klara sedan T1",
        "vilka är försenade utan att någon har kommenterat det",
        "vilka mål har försenade aktiviteter utan att målet är rött",
        "vilka nämner inte SKR",
        "vilka är försenade men nämner inte SKR i kommentaren",
        "vilka projekt delas inte av flera enheter",
        "vad är klart som inte skulle vara klart än",
        "vilka aktiviteter hade en kommentar i T1 men inte i T2",
    ],
)
def test_what_no_set_says_is_asked_about(text: str) -> None:
    assert asked(text).kind in ASKS_BACK


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("har alla försenade fått en kommentar", "Ja, alla 5 har kommentar."),
        ("har alla försenade projekt ett slutdatum?", "Ja, alla 2 har slutdatum."),
        ("har HR:s alla aktiviteter en kommentar", "Nej, 1 av 3 saknar kommentar."),
        ("har alla pausade förstudier en kommentar?", "Ingen förstudie i planen motsvarar frågan."),
    ],
)
def test_whether_all_of_some_have_it_is_said_first(text: str, told: str) -> None:
    """Of those whose comments and dates may be seen."""
    assert told in asked(text).text
