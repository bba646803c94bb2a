"""Questions composed from sets and said in several ways, with keys computed from the facts."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    BETTER,
    CHANGED,
    EVERY,
    REPORTED,
    UNDONE,
    WORSE,
    D,
    Fresh,
    G,
    K,
    P,
    R,
    S,
    Those,
    Wanted,
    X,
    became,
    collab,
    counted,
    finish,
    goal,
    kind,
    listed,
    now,
    share,
    then,
    title,
    under,
)


@dataclass(frozen=True)
class Said:
    """A set, and how it may be said."""

    those: Those
    ways: tuple[str, ...]


STATES = (
    Said(now(D), ("försenade", "röda", "sena")),
    Said(now(R), ("gula", "i riskzonen")),
    Said(now(G), ("gröna", "enligt plan")),
    Said(now(K), ("avslutade", "klara", "färdiga")),
    Said(now(P), ("pausade", "på is")),
    Said(now(X), ("avförda", "nedlagda")),
    Said(now(D, R), ("röda eller gula", "försenade eller gula", "gula och röda")),
    Said(now(P, X), ("pausade eller avförda",)),
    Said(UNDONE, ("inte klara", "ej färdiga")),
    Said(~now(D), ("inte försenade",)),
    Said(~now(D, R), ("varken röda eller gula", "varken försenade eller gula")),
    Said(now(None), ("orapporterade", "ej rapporterade")),
    Said(now(S), ("ej påbörjade",)),
)
KINDS = (
    Said(EVERY, ("aktiviteter", "aktiviteter", "insatser")),
    Said(kind("P"), ("projekt",)),
    Said(kind("F"), ("förstudier",)),
)
TIMES = (
    (False, ("", "", "just nu", "i T2", "i tertial 2")),
    (True, ("i T1", "i tertial 1", "förra tertialet", "i första tertialet")),
)
_PLACES = {
    "full": (
        Said(under("IT och digitalisering"), ("IT", "IT och digitalisering")),
        Said(under("HR och lön"), ("HR", "HR och lön")),
        Said(under("Ekonomi"), ("Ekonomi", "ekonomi")),
        Said(under("Kommunikation"), ("Kommunikation",)),
        Said(under("Kommunledningskontoret"), ("kommunledningskontoret", "KLK")),
    ),
    "culture": (
        Said(under("Simhallen"), ("Simhallen",)),
        Said(under("Park och natur"), ("Park och natur", "park och natur")),
        Said(under("Kulturskolan"), ("Kulturskolan", "kulturskolan")),
        Said(under("Fritidsgårdarna"), ("fritidsgårdarna",)),
    ),
    "social": (
        Said(under("Hemtjänst"), ("hemtjänst", "Hemtjänst", "hemtjänsten")),
        Said(under("Individ och familj"), ("individ och familj",)),
        Said(under("Stab och utveckling"), ("stab och utveckling",)),
        Said(under("Särskilt boende"), ("särskilt boende",)),
    ),
}
_GOALS = {
    "full": (Said(goal("3.2"), ("KF-mål 2",)), Said(goal("4.2"), ("nämndspecifikt mål 2", "nämndmål 2"))),
    "culture": (Said(goal("3.1"), ("KF-mål 1",)), Said(goal("4.1"), ("nämndspecifikt mål 1", "nämndmål 1"))),
    "social": (Said(goal("3.1"), ("KF-mål 1",)), Said(goal("4.1"), ("nämndspecifikt mål 1", "nämndmål 1"))),
}
_TITLES = {
    "full": (Said(title("återbruk"), ("möbelåterbruket",)), Said(title("ledningssystemet"), ("ledningssystemet",))),
    "culture": (Said(title("Solceller"), ("solcellerna",)), Said(title("bokningssystem"), ("bokningssystemet",))),
    "social": (Said(title("trygghetslarm"), ("trygghetslarmen",)), Said(title("äldreboende"), ("äldreboendet",))),
}
_WITHOUT = ("utom", "förutom", "exklusive", "bortsett från", "men inte")
_AT = ("hos", "på")
_ASKING = (
    "Vilka {noun}{place} är {state}{out}{time}?",
    "visa {state} {noun}{place}{out}{time}",
    "{state} {noun}{place}{out}{time}",
    "lista {noun}{place} som är {state}{out}{time}",
)
_COUNTING = ("Hur många {noun}{place} är {state}{out}{time}?", "antal {state} {noun}{place}{out}{time}")
_SHARING = (
    "Hur stor andel av {nouns}{place} är {state}{time}?",
    "hur många procent av {nouns}{place} är {state}{time}",
)
_DEFINITE = {
    "aktiviteter": "aktiviteterna",
    "insatser": "insatserna",
    "projekt": "projekten",
    "förstudier": "förstudierna",
}
_AS_NOUN = ("i riskzonen", "enligt plan", "på is", "varken", "inte", "ej färdiga", "ej")
"""Words for a status that do not stand before a noun."""
_MOVES = (
    Said(BETTER, ("har blivit bättre sedan T1", "har förbättrats sedan förra tertialet")),
    Said(WORSE, ("har blivit sämre sedan T1", "har försämrats sedan förra tertialet")),
    Said(CHANGED, ("har ändrat status sedan T1", "har bytt status sedan förra tertialet")),
    Said(became(D), ("har blivit försenade sedan T1", "blev försenade under T2")),
    Said(became(K), ("har blivit klara sedan T1", "avslutades under tertial 2")),
    Said(then(G) & now(D), ("har gått från grönt till rött", "var gröna i T1 men är röda i T2")),
    Said(then(D) & BETTER, ("har gått från försenad till något bättre",)),
    Said(then(G) & WORSE, ("har gått från grönt till något sämre",)),
    Said(then(D) & now(D), ("var försenade i både T1 och T2", "har varit försenade två tertial i rad")),
)
_DAYS = (
    Said(finish("2026-01-01"), ("blir inte klara i år", "blir klara först efter årsskiftet")),
    Said(finish("2025-09-03", "2025-12-31"), ("blir klara i år", "blir klara före årsskiftet")),
    Said(finish("2025-10-01", "2025-10-31"), ("blir klara i oktober",)),
    Said(finish("2025-10-01", "2025-11-30"), ("blir klara mellan oktober och november",)),
    Said(finish("2025-09-03", "2025-12-03"), ("blir klara de närmaste tre månaderna",)),
)


def _at(those: Those, before: bool) -> Those:
    """The same as it stood in tertial 1."""
    if not before:
        return those
    return Those(lambda facts, each: those.test(_earlier(facts), each))


def _earlier(facts: Facts) -> Facts:
    """Tertial 1's reports in the place of tertial 2's."""
    return _EARLIER.setdefault(id(facts), _shifted(facts))


_EARLIER: dict[int, Facts] = {}


def _shifted(facts: Facts) -> Facts:
    first = [each for each in facts.reports if each.tertial.number == 1]
    return replace(facts, reports=tuple(replace(each, tertial=each.tertial.next) for each in first))


def generated(world: str, number: int, seed: int = 17) -> Iterator[Fresh]:
    """As many questions, always the same."""
    draw = random.Random(f"{world}{seed}")  # noqa: S311
    told: set[str] = set()
    while len(told) < number:
        found = draw.choice((_stated, _stated, _stated, _counted, _counted, _shared, _moved, _due, _reported))(
            world, draw
        )
        if found.text not in told:
            told.add(found.text)
            yield found


def _pick(draw: random.Random, among: tuple[Said, ...]) -> tuple[Those, str]:
    found = draw.choice(among)
    return found.those, draw.choice(found.ways)


def _placed(world: str, draw: random.Random) -> tuple[Those, str]:
    sort = draw.random()
    if sort < 0.45:
        return EVERY, ""
    if sort < 0.7:
        those, said = _pick(draw, _PLACES[world])
        return those, f" {draw.choice(_AT)} {said}"
    if sort < 0.8:
        (first, one), (second, other) = (_pick(draw, (each,)) for each in draw.sample(_PLACES[world], 2))
        return first | second, f" hos {one} {draw.choice(('och', 'eller'))} {other}"
    if sort < 0.93:
        those, said = _pick(draw, _GOALS[world])
        return those, f" under {said}"
    return collab("Alla förvaltningar"), " som samverkar med alla förvaltningar"


def _left_out(world: str, draw: random.Random) -> tuple[Those, str]:
    if draw.random() < 0.6:
        return EVERY, ""
    those, said = _pick(draw, draw.choice((_PLACES[world], _TITLES[world], _GOALS[world])))
    return ~those, f" {draw.choice(_WITHOUT)} {said}"


def _parts(world: str, draw: random.Random, *, out: bool = True) -> tuple[Those, dict[str, str]]:
    state, said_state = _pick(draw, STATES)
    sort, noun = _pick(draw, KINDS)
    place, said_place = _placed(world, draw)
    rest, said_rest = _left_out(world, draw) if out and not said_place else (EVERY, "")
    before, times = draw.choice(TIMES) if not said_rest else (False, ("",))
    time = draw.choice(times)
    words = {"state": said_state, "noun": noun, "nouns": _DEFINITE[noun], "place": said_place, "out": said_rest}
    return _at(state, before) & sort & place & rest, {**words, "time": f" {time}" if time else ""}


def _stated(world: str, draw: random.Random) -> Fresh:
    those, said = _parts(world, draw)
    return Fresh(_told(draw, _ASKING, said), (), listed(those))


def _counted(world: str, draw: random.Random) -> Fresh:
    those, said = _parts(world, draw)
    return Fresh(_told(draw, _COUNTING, said), (), counted(those))


def _shared(world: str, draw: random.Random) -> Fresh:
    state, said_state = _pick(draw, STATES[:8])
    sort, noun = _pick(draw, KINDS[:2])
    place, said_place = _pick(draw, _PLACES[world])
    whole = sort & place if draw.random() < 0.5 else sort
    where = f" hos {said_place}" if whole is not sort else ""
    said = {"state": said_state, "nouns": _DEFINITE[noun], "place": where, "time": ""}
    if draw.random() < 0.3:
        reported = {**said, "nouns": f"de rapporterade {_DEFINITE[noun]}"}
        return Fresh(draw.choice(_SHARING).format(**reported), (), _shares(state, whole & REPORTED))
    return Fresh(draw.choice(_SHARING).format(**said), (), _shares(state, whole))


def _shares(part: Those, whole: Those) -> Wanted:
    wanted = share(part, whole)

    def problem(facts: Facts, answer: Answer) -> str:
        if whole.among(facts):
            return wanted.problem(facts, answer) if answer.kind == "share" else f"{answer.kind} instead of share"
        return "" if answer.value is None else f"{answer.value} of nothing"

    return Wanted(wanted.kinds | {"unknown"}, problem)


def _moved(world: str, draw: random.Random) -> Fresh:
    those, said = _pick(draw, _MOVES)
    sort, noun = _pick(draw, KINDS)
    place, where = _pick(draw, _PLACES[world])
    if draw.random() < 0.6:
        return Fresh(f"Vilka {noun} {said}?", (), listed(those & sort))
    return Fresh(f"Vilka {noun} hos {where} {said}?", (), listed(those & sort & place))


def _due(world: str, draw: random.Random) -> Fresh:
    those, said = _pick(draw, _DAYS)
    sort, noun = _pick(draw, KINDS)
    place, where = _pick(draw, _PLACES[world])
    if draw.random() < 0.6:
        return Fresh(f"Vilka {noun} {said}?", (), listed(those & sort))
    return Fresh(f"Hur många {noun} hos {where} {said}?", (), counted(those & sort & place))


def _reported(world: str, draw: random.Random) -> Fresh:
    state, said = _pick(draw, (*STATES[:2], *STATES[3:6]))
    return Fresh(f"Vilka rapporterade aktiviteter är inte {said}?", (), listed(REPORTED & ~state & _kept(said)))


def _kept(said: str) -> Those:
    """ "Inte klara" leaves out what is dropped too."""
    return ~now(X) if said in ("avslutade", "klara", "färdiga") else EVERY


def _told(draw: random.Random, ways: tuple[str, ...], said: dict[str, str]) -> str:
    fits = [each for each in ways if "{state} {noun}" not in each or not said["state"].startswith(_AS_NOUN)]
    return draw.choice(fits).format(**said)


_SORTS = (_stated, _stated, _stated, _counted, _counted, _shared, _moved, _due, _reported)
