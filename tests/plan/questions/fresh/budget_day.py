# ruff: noqa: E501
"""The day before the budget meeting: kommundirektör, economy manager, opposition politician and controller; the bundled plan.

Two or three conditions, exceptions, tertials and units and goals against each other, shares, promised days moved, quantifiers."""

import re
from collections.abc import Callable
from datetime import date

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from plan.sight import SeenReport
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    LATE,
    LISTS,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SHARED,
    SURE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    S,
    Those,
    Wanted,
    X,
    became,
    because,
    collab,
    counted,
    either,
    goal,
    kind,
    listed,
    now,
    numbers_told,
    per_unit,
    says,
    share,
    some,
    then,
    these,
    title,
    under,
    unit,
    units,
    units_of,
    units_where,
    within,
)  # fmt: skip
from tests.plan.questions.fresh.wishes import dated, days_told, forms, how_many, reported_between, said
from tests.plan.questions.world import T1

EK, IT, HR = unit("Ekonomi"), unit("IT och digitalisering"), unit("HR och lön")
KLK, KLK_ALL = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
TS, KOM, NL = unit("Kommunledningskontoret/Trygg och säker"), unit("Kommunikation"), unit("Näringsliv och marknad")
ALLA = collab("Alla förvaltningar")
KF, BOARD = goal("3.1", "3.2", "3.3"), goal("4.1", "4.2", "4.3", "4.4")
GOALS = (
    "KF-mål 1", "KF-mål 2", "KF-mål 3",
    "nämndspecifikt mål 1", "nämndspecifikt mål 2", "nämndspecifikt mål 3", "nämndspecifikt mål 4",
)  # fmt: skip
KF1, KF2, KF3, N1, N2, N3, N4 = GOALS


def _promised(first: str = "0001-01-01", last: str = "9999-12-31") -> Those:
    """Answered in T1 with a day between these two; nothing protected."""

    def test(facts: Facts, each: Activity) -> bool:
        day = _day(facts.report(each.id, T1), each)
        return day is not None and date.fromisoformat(first) <= day <= date.fromisoformat(last)

    return Those(test)


def _day(report: SeenReport | None, each: Activity) -> date | None:
    return None if report is None or each.protected else report.finish


def yes_no(word: str, *may: Those) -> Wanted:
    """Begins with ja or nej, with no activities or exactly some of these sets."""
    begins = said(*((word, "alla", "det stämmer", "stämmer") if word == "ja" else (word, "ingen", "inga", "inget")))

    def problem(facts: Facts, answer: Answer) -> str:
        have = sorted(each.id for each in answer.activities)
        if have and have not in [sorted(each.among(facts)) for each in may]:
            return f"{len(have)} activities that are none of the sets"
        return begins.problem(facts, answer)

    return Wanted(SURE, problem)


def of_those(part: Those, whole: Those) -> Wanted:
    """So many of those: the number, the share or exactly these."""
    return either(counted(part & whole), share(part, whole), these(part & whole))


def goals_are(wanted: tuple[str, ...], *, may: tuple[str, ...] = ()) -> Wanted:
    """These goals by their names in the text, and no others but those that may be."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        missing = [f"no {each}" for each in wanted if each.lower() not in text]
        others = [each for each in GOALS if each not in wanted + may]
        return "; ".join(missing + [f"{each} too" for each in others if each.lower() in text])

    return Wanted(SURE, problem)


def goal_on_top(name: str, *others: str) -> Wanted:
    """The goal stands in the text before any of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        place = text.find(name.lower())
        if place < 0:
            return f"no {name}"
        return next((f"{each} before {name}" for each in others if -1 < text.find(each.lower()) < place), "")

    return Wanted(SURE, problem)


def ahead(names: tuple[str, ...], others: tuple[str, ...]) -> Wanted:
    """All of the names stand in the text before any of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        places = {each: answer.text.find(each) for each in names}
        if -1 in places.values():
            return f"no {[each for each, place in places.items() if place < 0]}"
        last = max(places.values())
        return next((f"{each} before {names}" for each in others if -1 < answer.text.find(each) < last), "")

    return Wanted(SURE, problem)


def shares_told(one: tuple[Those, Those], other: tuple[Those, Those], *words: str) -> Wanted:
    """Both shares (as percent, or as "4 av 9") and all of the words in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        missing = [word for word in words if word.lower() not in answer.text.lower()]
        for part, whole in (one, other):
            some_, all_ = len((part & whole).among(facts)), len(whole.among(facts))
            forms = rf"\b{round(100 * some_ / all_)}(?:,\d)?\s*(?:%|procent)|\b{100 * some_ // all_},\d\s*(?:%|procent)|\b{some_} av (?:de )?{all_}\b"
            if not re.search(forms, answer.text):
                missing.append(f"{some_} av {all_}")
        return f"no {missing} in the text" if missing else ""

    return Wanted(SURE, problem)


def units_compared(test: Callable[[int, int], bool], before: Those, after: Those) -> Wanted:
    """The units whose two numbers are so."""

    def problem(facts: Facts, answer: Answer) -> str:
        first, last = per_unit(before, facts), per_unit(after, facts)
        want = {name for name in facts.plan.units if test(first[name], last[name])}
        return "" if set(answer.units) == want else f"{sorted(answer.units)} instead of {sorted(want)}"

    return Wanted(frozenset({"units"}), problem)


def first_on(part: str, day: str) -> Wanted:
    """The activity with that in its title, alone or on top, and that day in the text."""

    def problem(_facts: Facts, answer: Answer) -> str:
        if not answer.activities or part not in answer.activities[0].title:
            return f"no {part} on top"
        return "" if any(form in answer.text.lower() for form in forms(day)) else f"no {day}"

    return Wanted(LISTS | {"detail"}, problem)


def from_to(first: str, day: str, last: str, other: str) -> Wanted:
    """These two alone, or the first on top and the other last of those that have a day; both days in the text."""

    def problem(_facts: Facts, answer: Answer) -> str:
        titles = [each.title for each in answer.activities if not each.protected]
        alone = len(answer.activities) == 2 and all(any(part in each for each in titles) for part in (first, last))
        if not alone and not (titles and first in titles[0] and last in titles[-1]):
            return "not from the first to the last"
        missing = [each for each in (day, other) if not any(form in answer.text.lower() for form in forms(each))]
        return f"no {missing}" if missing else ""

    return Wanted(LISTS | {"detail"}, problem)


def _not_the_director(_facts: Facts, answer: Answer) -> str:
    if set(answer.units) - {"Kommundirektör"} or any(each.units != ("Kommundirektör",) for each in answer.activities):
        return "others too"
    return said("nej").problem(_facts, answer) or (
        "" if "kommundirektör" in answer.text.lower() else "no Kommundirektör"
    )


NOT_THE_DIRECTOR = Wanted(SURE, _not_the_director)


def each_units(those: Those) -> Wanted:
    """Every unit that has any, with its number behind its name; or exactly these activities."""

    def problem(facts: Facts, answer: Answer) -> str:
        for name, number in per_unit(those, facts).items():
            if number and not re.search(rf"{re.escape(name)}\D{{0,30}}\b{number}\b", answer.text):
                return f"no {name} with {number}"
            if not number and re.search(rf"{re.escape(name)}\D{{0,30}}\b[1-9]", answer.text):
                return f"{name} has none"
        return ""

    return either(Wanted(SURE, problem), listed(those))


WORLD = "full"

DIRECTOR: Batch = (
    (listed(POSTPONED & dated("2026-01-01") & _promised(last="2025-12-31")), "Vilka aktiviteter har fått sitt slutdatum flyttat från i år till nästa år sedan T1?"),
    (listed(then(G) & now(D) & ~TS), "Vad gick enligt plan i våras men är försenat nu, bortsett från det som ligger på Trygg och säker?"),
    (of_those(now(D), then(D)), "Hur många av de aktiviteter som var försenade i T1 är det fortfarande?"),
    (these(then(D) & now(G)), "Vilka av förra tertialets försennade är tillbaka på grönt?"),
    (listed(now(D) & then(D) | now(P) & ~then(P)), "Visa det som är försenat för andra tertialet i rad samt det som har pausats sedan i april."),
    (
        within(then(G, S, P, K) & now(D, R), then(None) & now(D, R)),
        "Vilka var varken försenade eller med avvikelse i T1 men är det ena eller det andra i dag?",
    ),
    (either(units("Kommunikation"), units("Kommunikation", "Kommundirektör")), "Finns det någon enhet där allt som har rapporterats för T2 antingen är avslutat eller går enligt plan?"),
    (
        either(units("Kommunikation", "Kommunledningskontoret/Medborgarservice", "Kommundirektör"), units("Kommunikation", "Kommunledningskontoret/Medborgarservice")),
        "Vilka enheter har varken något försenat eller något som pågår med avvikelse?",
    ),
    (listed(IT & ~now(K, X, G)), "Ta fram allt hos IT som inte är avslutat, utom det som går enligt plan."),
    (yes_no("nej", HR & now(D), HR & ~now(D), HR), "Är alla HR:s aktiviteter försenade?"),
    (either(yes_no("nej", TS & now(D), TS), share(now(D), TS)), "Är minst hälften av Trygg och säkers aktiviteter försenade?"),
    (these(PROTECTED & now(G) & then(G)), "Ligger någon av de skyddade aktiviteterna kvar på samma status som i april?"),
    (either(these(then(K) & ~now(K)), yes_no("ja", then(K) & ~now(K))), "Har något som rapporterades som avslutat i T1 öppnats igen?"),
    (because(now(X), "Ej påbörjad", "Pausad"), "Vad har avförts sedan i våras, och vilken status hade det då?"),
    (either(yes_no("nej", NONE), listed(then(P) & now(G, R, D)), counted(0)), "Har någon av de aktiviteter som var pausade i T1 kommit igång igen?"),
    (
        either(units("Kommundirektör"), these(unit("Kommundirektör")), NOT_THE_DIRECTOR),
        "Har samtliga enheter lämnat in åtminstone något svar för T2?",
    ),
    (days_told(title("näringslivsstrategi"), NONE, "2025-06-05", "2025-10-06"), "hur ligger näringslivsstrategin till nu mot i april, har dom flyttat på datumet?"),
)  # fmt: skip

ECONOMY: Batch = (
    (share(now(K, X), kind("P")), "Hur stor andel av projekten har antingen avslutats eller avförts?"),
    (of_those(now(K), _promised(last="2025-06-30")), "Av det som enligt T1-svaren skulle vara klart före halvårsskiftet, hur mycket är faktiskt avslutat?"),
    (
        within(_promised(last="2025-08-31") & REPORTED & ~now(K, X), _promised(last="2025-08-31") & now(None)),
        "Vilka skulle enligt svaren i april vara klara senast sista augusti men är fortfarande inte avslutade?",
    ),
    (these(now(None) & _promised(last="2025-07-31")), "Vilka av dem som inte rapporterat för T2 hade i T1 ett slutdatum före augusti?"),
    (how_many(EK & POSTPONED), "Hur många av Ekonomis aktiviteter har fått ett senare slutdatum än det som angavs i T1?"),
    (listed(dated("2025-10-01", "2025-12-31") & ~now(G)), "Vilka ska vara klara under fjärde kvartalet men är inte gröna i dag?"),
    (these(dated("2026-04-01")), "Är det något som inte beräknas bli klart förrän efter första kvartalet 2026?"),
    (
        from_to("ledningssystemet", "2025-12-28", "förlängt arbetsliv", "2026-03-03"),
        "Vilken av de försenade har det tidigaste slutdatumet och vilken har det senaste?",
    ),
    (listed(dated("2026-01-01", "2026-03-28") & ~title("M365")), "Vilka beräknas bli klara efter årsskiftet men före M365?"),
    (first_on("ledningssystemet", "2025-12-28"), "Vilket är Ekonomis senaste slutdatum, och vilken aktivitet gäller det?"),
    (share(HR | EK | IT, now(D)), "Hur många procent av det försenade ligger hos HR, Ekonomi eller IT tillsammans?"),
    (share(now(D, P), ~now(K, X)), "Om man räknar bort avslutade och avförda, hur stor andel av aktiviteterna är försenade eller pausade?"),
    (counted(REPORTED & ~now(K, X)), "Hur många aktiviteter blir det kvar om man drar bort avslutade, avförda och ej rapporterade?"),
    (these(became(K) & _promised("2025-10-01", "2025-10-31")), "Vilken av de aktiviteter som avslutats sedan T1 skulle egentligen bli klar först i oktober?"),
    (ASKED_BACK, "Hur mycket över budget har de försenade projekten gått?"),
    (either(shares_told((now(G), EK), (now(G), IT), "Ekonomi", "IT och"), units("IT och digitalisering")), "Vem har störst andel gröna, Ekonomi eller IT? Räkna i procent är du snäll."),
)  # fmt: skip

OPPOSITION: Batch = (
    (goals_are((KF1,), may=(N2,)), "Vilka mål har fått en sämre bedömning nu än i april?"),
    (goals_are((N1, N3)), "Vilka mål bedöms uppnås trots att de har något gult?"),
    (listed(goal("3.3", "4.2") & now(D)), "Vad är försenat under de mål som inte bedöms uppnås?"),
    (goals_are((N4,)), "Vilket mål har ingen bedömning alls, varken i T1 eller T2?"),
    (either(yes_no("ja", now(D)), share(now(D))), "Stämmer det att mer än var femte aktivitet är försenad?"),
    (either(yes_no("nej", KF & now(D)), share(KF, now(D))), "Hör mer än hälften av det försenade till KF-målen?"),
    (shares_told((now(D), KF), (now(D), BOARD), "KF", "nämnd"), "Hur stor andel är försenad under KF-målen jämfört med under de nämndspecifika målen?"),
    (
        either(listed(NL & now(D)), counted(0), yes_no("nej", NL), yes_no("ja", NL)),
        "Ingenting hos Näringsliv och marknad är väl försenat?",
    ),
    (either(yes_no("nej", PROTECTED, PROTECTED & ~TS), these(PROTECTED & ~TS)), "Är det bara Trygg och säker som har skyddade aktiviteter?"),
    (numbers_told(4, 7), "Hur många påminnelser gick ut i T2 jämfört med T1?"),
    (goals_are((KF1, N1, N3, N4)), "Under vilka mål är ingenting försenat?"),
    (either(ASKED_BACK, because(HR & now(D))), "Vems fel är det att HR:s aktiviteter har blivit försenade?"),
    (either(yes_no("nej", NONE), listed(then(None) & now(None)), counted(0)), "Finns det nån aktivitet som inte har rapporterats i vare sig T1 eller T2?"),
)  # fmt: skip

CONTROLLER: Batch = (
    (these(goal("4.2") & kind("P") & CHANGED & ~now(D)), "Vilka projekt under nämndspecifikt mål 2 har bytt status sedan april utan att vara försenade?"),
    (listed(ALLA & then(G) & now(R, D)), "Vilka som berör alla förvaltningar har gått från grönt till gult eller rött?"),
    (these(collab("KSF") & now(D) & dated("2026-01-01")), "vad i samverkan med KSF är försenat å har slutdatum nästa år"),
    (these(says("SKR") & ~now(G)), "I vilka kommentarer nämns SKR, om vi hoppar över det som går enligt plan?"),
    (these(now(None) & then(P, S)), "Vilka saknar svar för T2 och var pausade eller ej påbörjde redan i T1?"),
    (these(then(None) & REPORTED), "Vad rapporterades för allra första gången i T2?"),
    (share(now(G), then(S)), "Hur stor del av det som inte var påbörjat i april går i dag enligt plan?"),
    (share(PROTECTED & now(D), TS), "Hur många procent av Trygg och säkers aktiviteter är både skyddade och försenade?"),
    (how_many(SHARED & ~now(G)), "Hur många aktiviteter med mer än en ansvarig enhet går inte enligt plan?"),
    (listed(now(D) & ~kind("P") & ~PROTECTED), "Försenat som varken är projekt eller skyddat?"),
    (units_of(now(D) & dated("2026-01-01")), "Vilka enheter står bakom de försenade som inte blir klara förrän nästa år?"),
    (listed(now(D) & reported_between("2025-08-25", "2025-08-31")), "Vilka förseningar rapporterades mellan den 25 och 31 augusti?"),
    (these(LATE & now(R)), "Vilka av dem vars T1-svar kom in efter stängning pågår nu med avvikelse?"),
    (
        units_where(lambda facts, held: some(KF, facts, held) and some(BOARD, facts, held)),
        "Vilka enheter har aktiviteter under både KF-målen och de nämndspecifika målen?",
    ),
    (units_where(lambda facts, held: len(held) >= 3 and 2 * sum(now(G).test(facts, each) for each in held) >= len(held)), "Vilka enheter med minst tre aktiviteter har åtminstone hälften av dem på grönt?"),
    (goals_are((KF2, KF3, N2, N3)), "Under vilka mål har samtliga aktiviteter rapporterats för T2?"),
    (goal_on_top(N2, N1, N3, N4), "Vilket nämndspecifikt mål har lägst andel gröna aktiviteter?"),
    (each_units(now(D) & ~PROTECTED), "Hur många försenade har varje enhet om vi lämnar de skyddade utanför?"),
    (
        either(
            ahead(("Trygg och säker", "HR och lön", "Kommunledningskontoret"), ("Ekonomi", "Näringsliv", "IT och digitalisering", "Medborgarservice")),
            units("Kommunledningskontoret/Trygg och säker", "HR och lön", "Kommunledningskontoret"),
        ),
        "Vilka tre enheter har flest aktiviteter som är försenade eller pausade?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (these(POSTPONED & now(G) & then(G)), "Vilka går enligt plan trots att slutdatumet skjutits fram sedan T1? >> Vilka av dem var gröna även i T1?"),
    (how_many(says("väntar på beslut")), "Vilka försenade aktiviteter väntar på beslut? >> Och hur många blir det om man tar med alla statusar?"),
    (units_compared(lambda first, last: last < first, then(D), now(D)), "Vilka enheter har fler försenade nu än i T1? >> Och vilka har färre?"),
    (goal_on_top(N2, *(each for each in GOALS if each != N2)), "Vilket mål har störst andel försenade? >> Och flest till antalet?"),
    (
        units_of(kind("P") & now(None, R, D, P, S)),
        "Vilka projekt är inte klara? >> Ta bort dem som går enligt plan och de avförda. >> Vilka enheter ansvarar för resten?",
    ),
)  # fmt: skip

BATCH: Batch = DIRECTOR + ECONOMY + OPPOSITION + CONTROLLER + TALKS
