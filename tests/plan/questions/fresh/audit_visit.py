# ruff: noqa: E501
"""Two auditors, a chair and a controller go through the tertial together; the bundled plan.

Compound questions: sets within sets, exceptions, then and now, shares of parts, quantifiers, dates moved or missing, and 18
conversations that point back."""

import re
from datetime import date, timedelta

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    CHANGED,
    COMMENTED,
    EVERY,
    LATE,
    LISTS,
    PROTECTED,
    REPORTED,
    SHARED,
    SURE,
    UNDONE,
    WORSE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    Those,
    Wanted,
    X,
    collab,
    counted,
    either,
    finish,
    first_is,
    goal,
    kind,
    now,
    numbers_told,
    per_unit,
    says,
    share,
    some,
    sure,
    then,
    title,
    under,
    unit,
    units_of,
    units_where,
)  # fmt: skip
from tests.plan.questions.fresh.wishes import compared, forms, said, then_and_now, top_unit, topmost
from tests.plan.questions.world import T1, T2

EK, IT, HR = unit("Ekonomi"), unit("IT och digitalisering"), unit("HR och lön")
KLK, KLK_ALL = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
TS = unit("Kommunledningskontoret/Trygg och säker")
KF, NAMND = goal("3.1", "3.2", "3.3"), goal("4.1", "4.2", "4.3", "4.4")
PROJECT, ALLA, NONE = kind("P"), collab("Alla förvaltningar"), ~EVERY
GOALS = (
    "KF-mål 1", "KF-mål 2", "KF-mål 3",
    "nämndspecifikt mål 1", "nämndspecifikt mål 2", "nämndspecifikt mål 3", "nämndspecifikt mål 4",
)  # fmt: skip
KF1, KF2, KF3, N1, N2, N3, N4 = GOALS
NO_KIND = Those(lambda _facts, each: not each.kinds)


def rows(those: Those, *words: str) -> Wanted:
    """Exactly these activities: as a list, alone, or under their units; with these words in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        want, have = those.among(facts), [each.id for each in answer.activities]
        if set(want) != set(have):
            return f"{len(have)} activities instead of {len(want)}"
        if not want and answer.units:
            return "units instead of nothing"
        return next((f"no {word!r} in the text" for word in words if word.lower() not in answer.text.lower()), "")

    return Wanted(LISTS | {"detail", "units"}, problem)


def rows_between(must: Those, may: Those) -> Wanted:
    """All of the first, and besides them none but of the second."""

    def problem(facts: Facts, answer: Answer) -> str:
        have, least = {each.id for each in answer.activities}, set(must.among(facts))
        missing, extra = least - have, have - least - set(may.among(facts))
        return f"{len(missing)} missing, {len(extra)} too many" if missing or extra else ""

    return Wanted(LISTS | {"detail", "units"}, problem)


def rows_dated(those: Those, *days: str, words: tuple[str, ...] = ()) -> Wanted:
    """Exactly these activities, and each of the days and words in the text."""
    found = rows(those, *words)

    def problem(facts: Facts, answer: Answer) -> str:
        missing = [day for day in days if not any(form in answer.text.lower() for form in forms(day))]
        return found.problem(facts, answer) or (f"no {missing}" if missing else "")

    return Wanted(found.kinds, problem)


def many(those: Those) -> Wanted:
    """So many, exactly those, or a share that tells the number."""

    def problem(facts: Facts, answer: Answer) -> str:
        return numbers_told(len(those.among(facts))).problem(facts, answer)

    return either(counted(those), rows(those), Wanted(frozenset({"share"}), problem))


def part(some_: Those, whole: Those = EVERY) -> Wanted:
    """The share, or "4 av 15" in words of any kind."""

    def problem(facts: Facts, answer: Answer) -> str:
        words = f"{len((some_ & whole).among(facts))} av {len(whole.among(facts))}"
        return "" if re.search(rf"(?<!\d){words}(?!\d)", answer.text) else f"no {words!r}"

    return either(share(some_, whole), Wanted(SURE, problem))


def _even(_facts: Facts, answer: Answer) -> str:
    text = re.sub(r"mål \d", "mål", answer.text)
    return (
        ""
        if re.search(r"\blika\b", text, re.IGNORECASE) or len(re.findall(r"(?<!\d)4(?!\d)", text)) > 1
        else "not even"
    )


EVEN = Wanted(SURE, _even)
"""It is told that there are as many of both: four."""


def goals_told(wanted: tuple[str, ...], *, may: tuple[str, ...] = ()) -> Wanted:
    """Goals by their names in the text, and no others but those that may be."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        missing = [f"no {each}" for each in wanted if each.lower() not in text]
        return "; ".join(
            missing + [f"{each} too" for each in GOALS if each not in wanted + may and each.lower() in text]
        )

    return Wanted(SURE, problem)


def spread(those: Those) -> Wanted:
    """How many of these each unit has (with the unit's number on its line), or these activities under their units."""

    def problem(facts: Facts, answer: Answer) -> str:
        for name, number in per_unit(those, facts).items():
            own = re.escape(name.split("/")[-1]) + r"(?!\s*/)"
            if number and not any(
                re.search(own, line) and re.search(rf"(?<!\d){number}(?!\d)", line) for line in answer.text.splitlines()
            ):
                return f"no {number} for {name}"
        return ""

    return either(Wanted(SURE, problem), Wanted(frozenset({"units"}) | LISTS, rows(those).problem))


def _no_measures(_facts: Facts, answer: Answer) -> str:
    text = answer.text.lower()
    denies = re.search(r"\b(ing[ae]n?|inget|inte|saknas?|0|noll)\b", text)
    return "" if "åtgärd" in text and denies else "not told that there are no measures"


NO_MEASURES = either(counted(0), Wanted(ANY, _no_measures))
"""No measures are held in this world."""


def nobody(*also: Wanted) -> Wanted:
    """None at all: an empty list, a count of nothing, or a no."""
    return either(rows(NONE), counted(0), said("nej", "ingen", "inga", "inget"), *also)


def promised(first: str = "0001-01-01", last: str = "9999-12-31") -> Those:
    """Promised in T1 to be finished between these two days; nothing protected."""

    def test(facts: Facts, each: Activity) -> bool:
        report = facts.report(each.id, T1)
        return bool(report and report.finish and not each.protected and first <= report.finish.isoformat() <= last)

    return Those(test)


def _days(facts: Facts, each: Activity) -> tuple[date, date] | None:
    before, after = facts.report(each.id, T1), facts.report(each.id, T2)
    if each.protected or not (before and after and before.finish and after.finish):
        return None
    return before.finish, after.finish


MOVED = Those(lambda facts, each: (days := _days(facts, each)) is not None and days[1] > days[0])
INTO_NEXT_YEAR = Those(
    lambda facts, each: (days := _days(facts, each)) is not None and days[0].year == 2025 < days[1].year
)
EARLIER = Those(lambda facts, each: (days := _days(facts, each)) is not None and days[1] < days[0])


def _no_date(facts: Facts, each: Activity) -> bool:
    held = facts.history(each.id)
    return bool(held) and held[-1].finish is None and not held[-1].status.is_finished and not each.protected


DATELESS_LEFT = Those(_no_date)
"""Not finished, and without a day in its latest report of whichever tertial."""
PASSED = now(None) & promised(last="2025-09-02")


def said_in_t1(word: str) -> Those:
    def test(facts: Facts, each: Activity) -> bool:
        report = facts.report(each.id, T1)
        return bool(report and not each.protected and word in report.comment.lower())

    return Those(test)


def answered_by(day: str) -> Those:
    """Answered for T2 on that day or before it, by Swedish summer time."""

    def test(facts: Facts, each: Activity) -> bool:
        reports = (report for report in facts.history(each.id) if report.tertial == T2)
        return any((report.at + timedelta(hours=2)).date().isoformat() <= day for report in reports)

    return Those(test)


def number_of(those: Those, facts: Facts, held: list[Activity]) -> int:
    return sum(those.test(facts, each) for each in held)


WAITS = "väntar på beslut"
WORLD = "full"

AUDITORS: Batch = (
    (many(then(D) & now(G)), "Av det som var försenat i T1, hur mycket har kommit tillbaka till grönt?"),
    (
        rows(promised(last="2025-06-30") & UNDONE),
        "Vilka aktiviteter utlovades i T1 bli klara före halvårsskiftet men är ännu varken avslutade eller avförda?",
    ),
    (rows(then(G) & now(D) & ~PROTECTED), "Vad har gått från grönt till rött mellan T1 och T2, bortsett från det som är skyddat?"),
    (
        units_where(lambda facts, held: not some(now(D), facts, held)),
        "Finns det enheter som helt har klarat sig utan förseningar i T2, och i så fall vilka?",
    ),
    (
        either(
            rows(DATELESS_LEFT & REPORTED),
            rows(DATELESS_LEFT),
            rows((DATELESS_LEFT | now(None)) & ~PROTECTED),
        ),
        "Vilka aktiviteter som återstår att göra saknar beräknat slutdatum? De skyddade kan ni lämna därhän.",
    ),
    (part(now(G), then(G)), "Hur stor andel av det som gick enligt plan i T1 gör det även i T2?"),
    (
        compared(PROJECT & CHANGED, PROJECT & REPORTED & ~then(None) & ~CHANGED),
        "Hur många av projekten har bytt status mellan de båda tertialen och hur många har samma status som förut?",
    ),
    (compared(PROJECT & now(D), kind("A") & now(D)), "Är förseningar vanligare bland projekten än bland aktiviteterna av typ A?"),
    (
        rows_dated(title("återbruk"), "2026-02-10", words=("hyresvärden",)),
        "Vad uppges ha försenat förstudien om återbruk av möbler, och när räknar man nu med att bli klar?",
    ),
    (rows(says("SKR") & ~now(G)), "Vilka aktiviteter som inte är gröna hänvisar till SKR i sin kommentar för T2?"),
    (rows(then(K) & ~now(K)), "Är det något som redovisades som avslutat i våras men som inte är det längre?"),
    (nobody(), "Finns det någon aktivitet som inte har rapporterats för vare sig T1 eller T2?"),
    (NO_MEASURES, "Vilka åtgärder har registrerats för de försenade aktiviteterna?"),
    (NO_MEASURES, "Hur många öppna åtgärder har passerat sitt datum?"),
    (
        either(rows(NO_KIND, "ej rapporterad"), rows(NO_KIND, "inte rapporterat"), rows(NO_KIND, "inte svarat")),
        "En av aktiviteterna är i planen varken märkt som projekt, aktivitet eller förstudie. Vilken är det och hur går det för den?",
    ),
    (part(PROTECTED, now(D)), "Hur stor del av det försenade utgörs av skyddade aktiviteter?"),
    (rows(PROTECTED & now(X)), "Har något av det skyddade avförts?"),
    (many(now(D) & says(WAITS)), "Hur många av de försenade skriver att de väntar på beslut?"),
    (rows(now(G) & COMMENTED), "Vilka har lämnat en kommentar fast allt går enligt plan?"),
    (rows(now(G) & MOVED), "vilka gröna har ändå flyttat fram sitt slutdatum sedan T1"),
    (nobody(), "Har någon tidigarelagt sitt slutdatum jämfört med vad man lovade i T1?"),
    (
        rows(title("Datalager"), "väntar på beslut", "Leverantören"),
        "Vad skrev Ekonomi om datalagret i T1 och vad skriver de nu?",
    ),
    (
        rows_dated(title("M365"), "2025-11-26", "2026-03-29"),
        "Har slutdatumet för M365 ändrats sedan T1, och i så fall från vilket till vilket?",
    ),
    (sure("74"), "Vad blev utfallet i företagarnas nöjd kund-index, ställt mot 72 i utgångsläget?"),
    (ASKED_BACK, "Vad har förseningarna kostat kommunen i kronor hittills i år?"),
)  # fmt: skip

CHAIR: Batch = (
    (topmost(KF2, (KF1, KF3)), "Vilket av de tre KF-målen har störst andel försenade aktiviteter?"),
    (EVEN, "Finns det flest förseningar under KF-målen eller under de nämndspecifika målen?"),
    (goals_told((KF1,), may=(N2,)), "Är det något mål som bedöms sämre nu än vid förra tertialet?"),
    (
        goals_told((KF1,), may=(N4,)),
        "Vilka mål bedöms inte uppnås fullt ut trots att ingenting under dem är försenat?",
    ),
    (
        top_unit("Ekonomi", "Kommunledningskontoret", "Kommunikation", "IT och digitalisering", "HR och lön"),
        "Vilken enhet har lyckats vända flest gula och röda till grönt sedan i våras?",
    ),
    (units_where(lambda facts, held: not some(now(G), facts, held)), "På vilka enheter är det inte en enda aktivitet som går enligt plan?"),
    (goals_told((KF1, N1)), "Under vilka mål hittar vi de pausade?"),
    (
        either(said("nej"), rows(goal("3.2") & now(K))),
        "Stämmer det att ingenting är klart under trygghetsmålet, alltså KF-mål 2?",
    ),
    (
        either(said("nej"), part(KF, now(D)), part(NAMND, now(D))),
        "Är det mer än hälften av de försenade som ligger under KF-målen?",
    ),
    (
        either(said("nej"), rows(IT & PROJECT & ~now(G, K)), rows(IT & PROJECT)),
        "Är alla projekt hos IT och digitalisering antingen klara eller gröna?",
    ),
    (rows(then(R)), "Vad har det blivit av det som var gult i T1?"),
    (goals_told((KF1, KF2, KF3)), "Under vilka mål finns det inte någonting grönt?"),
    (
        either(numbers_told(11, 13), numbers_told(6, 8), numbers_told(15, 10), said("nej")),
        "Kan jag säga till fullmäktige att vi på det hela taget ligger bättre till än efter första tertialet?",
    ),
    (units_where(lambda facts, held: number_of(now(K), facts, held) > number_of(now(D), facts, held)), "Vilka enheter har fler avslutade än försenade?"),
    (ASKED_BACK, "Hur många årsarbetare har gått åt till projekten?"),
)  # fmt: skip

CONTROLLER: Batch = (
    (
        rows(PASSED),
        "vilka har inte svarat för T2 trots att datumet de uppgav i T1 redan har passerat?",
    ),
    (
        units_where(lambda facts, held: not some(then(None), facts, held) and some(now(None), facts, held)),
        "Vilka enheter svarade på allt i T1 men har luckor i T2?",
    ),
    (rows(then(None) & REPORTED), "Vilka aktivteter saknade svar i T1 men har fått ett nu?"),
    (then_and_now(then(D), now(D)), "Hur många fler försenade har vi nu än i T1?"),
    (compared(EK & MOVED, IT & MOVED, "Ekonomi", "IT"), "Hur många slutdatum har skjutits fram hos Ekonomi respektive IT och digitalisering sedan T1?"),
    (rows(finish("2025-09-01", "2025-10-31") & ~EK), "Vad ska bli klart under september och oktober om man räknar bort det Ekonomi håller i?"),
    (rows(KLK & goal("4.2") & UNDONE), "Vad återstår för kommunledningskontoret självt, utan underenheterna, under nämndspecifikt mål 2?"),
    (
        many(goal("4.1") & now(R, P, None)),
        "Av de tio under nämndspecifikt mål 1: hur många är gula, pausade eller orapporterade?",
    ),
    (
        rows_between(kind("F") & ~kind("A") & ~now(D, X), kind("F") & ~now(D, X)),
        "Vilka förstudier är varken försenade eller avförda?",
    ),
    (either(many(answered_by("2025-08-25")), sure("17 av 39")), "Hur många hade svarat för T2 till och med den 25/8?"),
    (spread(now(D)), "Hur fördelar sig de försenade på enheterna?"),
    (first_is("Stärkt kommunikation"), "Vilken av de gula har kortast tid kvar till sitt slutdatum?"),
)  # fmt: skip

POINTING_BACK: Batch = (
    (
        many(INTO_NEXT_YEAR & now(G)),
        "Vilka aktiviteter skulle enligt T1 bli klara i år men har nu ett slutdatum nästa år? >> Hur många av dem är ändå gröna?",
    ),
    (
        units_of(INTO_NEXT_YEAR),
        "Vad har fått sitt slutdatum framflyttat från 2025 till 2026? >> Vilka enheter ligger bakom det?",
    ),
    (rows(now(D) & finish(last="2025-12-31")), "Vilka är försenade? >> Väntas någon av dem bli klar före årsskiftet?"),
    (many(then(D) & said_in_t1(WAITS)), "Hur många av de försenade väntar på beslut? >> och i T1?"),
    (
        either(part(now(D), ALLA & PROJECT), part(now(D), ALLA)),
        "Hur stor andel av det som berör alla förvaltningar är projekt? >> Och hur stor andel av dem är försenade?",
    ),
    (
        either(said("nej"), rows(SHARED), rows(SHARED & now(G)), rows(SHARED & ~now(G))),
        "Vilka aktiviteter delas av två enheter? >> Går båda enligt plan?",
    ),
    (rows(now(D) & ~TS & ~HR), "Vilka är försenade? >> ta bort Trygg och säker >> och HR också"),
    (rows(PROJECT & ~now(K)), "Vilka projekt är klara? >> Hur ser det ut för resten?"),
    (rows(HR & ~now(D)), "Vilka av HR:s aktiviteter är försenade? >> Och den som inte är det?"),
    (
        either(many(WORSE), many(WORSE & ~now(X))),
        "Vilka aktiviteter har bytt status sedan T1? >> Hur många av dem har gått åt fel håll?",
    ),
    (rows(goal("4.2") & then(D)), "Vad är försenat under nämndspecifikt mål 2? >> Och vad var det där i T1?"),
    (rows(goal("3.2")), "Hur går det för KF-mål 3? >> Och mål 2?"),
    (rows_dated(EK & now(D), "2025-12-28"), "Vad är försenat hos Ekonomi? >> Varför? >> När väntas det bli klart då?"),
    (rows(now(None) & then(D)), "Vilka har inte rapporterat för T2? >> Var någon av dem försenad i T1?"),
    (rows(PROJECT & ALLA & ~now(K)), "Visa projekten som alla förvaltningar berörs av >> bara de som inte är i mål"),
    (rows(finish("2025-12-01", "2025-12-31")), "Vad ska vara färdigt i november? >> Och månaden därpå?"),
    (many(KLK), "Hur många aktiviteter har kommunledningskontoret med underenheter? >> Och utan dem?"),
    (
        rows(LATE, "Pågår enligt plan", "Pågår med avvikelse"),
        "Vilka rapporter för T1 kom in först efter stängningen? >> Vad har de aktiviteterna för status i dag?",
    ),
)  # fmt: skip

BATCH: Batch = AUDITORS + CHAIR + CONTROLLER + POINTING_BACK
