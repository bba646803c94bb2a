# ruff: noqa: E501
"""A controller's nested conditions, date bounds, limits by unit and goal, superlatives, orders and late reports; the bundled plan."""

from datetime import UTC, date, datetime, timedelta

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    CHANGED,
    COMMENTED,
    LATE,
    LISTS,
    PROTECTED,
    REPORTED,
    SHARED,
    UNDONE,
    WORSE,
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
    collab,
    counted,
    detail,
    finish,
    goal,
    kind,
    listed,
    now,
    per_unit,
    reported_since,
    says,
    share,
    then,
    title,
    told,
    under,
    unit,
    units_with,
)  # fmt: skip
from tests.plan.questions.world import T1, T2

IT, HR, EK, KLK = unit("IT och digitalisering"), unit("HR och lön"), unit("Ekonomi"), unit("Kommunledningskontoret")
SAME = REPORTED & ~then(None) & ~CHANGED
AUGUST_25 = datetime(2025, 8, 25, 21, 59, tzinfo=UTC)


def _day(facts: Facts, each: Activity) -> date:
    report = facts.report(each.id, T2)
    return report.finish if report and report.finish and not each.protected else date.max


def _later(facts: Facts, each: Activity) -> bool:
    before = facts.report(each.id, T1)
    return bool(before and before.finish and before.finish < _day(facts, each) < date.max)


LATER_DATE = Those(_later)


def reported_before(day: str) -> Those:
    """Those whose report for T2 was given before a day (Swedish time)."""

    def test(facts: Facts, each: Activity) -> bool:
        report = facts.report(each.id, T2)
        return bool(report and (report.at + timedelta(hours=2)).date() < date.fromisoformat(day))

    return Those(test)


def by_date(those: Those, facts: Facts) -> list[Activity]:
    wanted = set(those.among(facts))
    dated = [each for each in facts.plan.activities if each.id in wanted and _day(facts, each) < date.max]
    return sorted(dated, key=lambda each: _day(facts, each))


def earliest(number: int, those: Those = UNDONE) -> Wanted:
    """These alone: so many with the first dates."""

    def problem(facts: Facts, answer: Answer) -> str:
        want = {each.id for each in by_date(those, facts)[:number]}
        have = {each.id for each in answer.activities}
        return "" if want == have else f"{len(have)} activities, {len(want & have)} of the {number} wanted"

    return Wanted(LISTS | {"detail"}, problem)


def extreme(those: Those, *, last: bool) -> Wanted:
    """The one with the first or the last date, alone or on top."""

    def problem(facts: Facts, answer: Answer) -> str:
        found = by_date(those, facts)[-1 if last else 0]
        if str(_day(facts, found)) not in answer.text:
            return "its date is not in the text"
        return "" if answer.activities and answer.activities[0].id == found.id else "it is not on top"

    return Wanted(LISTS | {"detail"}, problem)


def ordered(those: Those, *, falling: bool = False) -> Wanted:
    """All of these, their dates in this order in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        if wrong := listed(those).problem(facts, answer):
            return wrong
        days = [str(_day(facts, each)) for each in by_date(those, facts)]
        places = [answer.text.find(day) for day in (reversed(days) if falling else days)]
        return "" if -1 not in places and places == sorted(places) else "not in the order of the dates"

    return Wanted(LISTS, problem)


def number_of_units(those: Those) -> Wanted:
    return Wanted(
        frozenset({"count", "units"}),
        lambda facts, answer: (
            ""
            if (want := sum(1 for n in per_unit(those, facts).values() if n)) in (answer.value, len(set(answer.units)))
            else f"{answer.value} instead of {want}"
        ),
    )


def goals_told(these: tuple[str, ...], others: tuple[str, ...]) -> Wanted:
    """Goals by their names in the text, and not the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        return next(
            (f"no {each}" for each in these if each.lower() not in text),
            next((f"{each} too" for each in others if each.lower() in text), ""),
        )

    return Wanted(LISTS | {"units", "count", "share"}, problem)


WORLD = "full"
BATCH: Batch = (
    (
        listed((kind("P") & now(D)) | (kind("A") & now(R))),
        "försenade projekt samt gula aktiviteter av typen A\nprojekt om de är röda, typ A om de är gula",
    ),
    (listed((EK | HR) & now(D) & ~kind("P")), "försenade hos Ekonomi eller HR som inte är projekt"),
    (listed(kind("A") & now(P, S)), "aktiviteter av typ A som är pausade eller ej påbörjade"),
    (
        listed(goal("4.1") & ~IT & REPORTED & UNDONE),
        "under nämndspecifikt mål 1: rapporterade, ej klara och inte hos IT",
    ),
    (listed(kind("P") & ~now(D, R, K, X)), "projekt som varken är försenade, gula, avslutade eller avförda"),
    (listed(SHARED | collab("UTB")), "aktiviteter som delas av två enheter eller görs i samverkan med UTB"),
    (listed(collab("KSF") & now(D) & ~PROTECTED), "försenade i samverkan med KSF, exklusive skyddade"),
    (
        listed(under("Kommunledningskontoret") & ~KLK),
        "aktiviteter hos kommunledningskontorets underenheter men inte hos kontoret självt",
    ),
    (listed(~kind("P", "A", "F")), "aktiviteter där typen saknas i planen"),
    (listed(kind("A") & kind("F")), "märkta som både aktivitet och förstudie"),
    (counted(PROTECTED & now(D, R)), "antal skyddade som är gula eller röda"),
    (
        counted(now(None) & under("Kommunledningskontoret")),
        "antal orapporterade hos kommunledningskontoret inklusive underenheter",
    ),
    (listed(finish("2025-10-01", "2025-11-30") & ~now(R)), "slutdatum i oktober eller november, de gula borträknade"),
    (listed(finish("2025-11-15", "2026-01-15")), "klart tidigast den 15 november 2025 och senast den 15 januari 2026"),
    (listed(finish("2026-03-01")), "slutdatum den 1 mars 2026 eller senare"),
    (listed(finish("2025-12-11", "2026-02-28")), "vilka blir klara efter den 10 december men före mars 2026"),
    (counted(kind("A") & now(G) & finish(last="2025-12-31")), "antal gröna av typen A med slutdatum i år"),
    (listed(LATER_DATE & now(G)), "gröna vars slutdatum ändå har skjutits fram sedan T1"),
    (counted(LATER_DATE), "hur många har fått ett senare slutdatum än i T1"),
    (share(now(D), collab("Alla förvaltningar")), "andel försenade av de förvaltningsövergripande aktiviteterna"),
    (share(kind("P"), now(K)), "av de avslutade, hur stor andel är projekt"),
    (share(now(K), kind("P") & REPORTED), "av de projekt som har rapporterats, hur många procent är klara"),
    (share(now(G), then(D)), "av dem som var försenade i T1, hur stor andel går nu enligt plan"),
    (share(WORSE, then(G)), "hur många procent av de gröna i T1 har försämrats"),
    (share(PROTECTED, now(D)), "hur stor andel av de försenade är skyddade"),
    (units_with(now(None), 2), "enheter med minst två orapporterade aktiviteter"),
    (units_with(now(D), and_also=now(K)), "enheter som har både något försenat och något avslutat"),
    (units_with(now(K), 0, 0), "enheter där ingenting är avslutat"),
    (units_with(now(None), and_also=REPORTED), "enheter där en del är rapporterat men inte allt"),
    (number_of_units(now(D)), "hur många enheter har minst en försenad"),
    (told("Trygg och säker"), "enheten med flest gula aktiviteter"),
    (told("HR och lön"), "vilken enhet har störst andel försenade"),
    (told("Kommunledningskontoret", "Trygg och säker", "Ekonomi", "HR och lön"), "försenade per enhet"),
    (goals_told(("nämndspecifikt mål 2",), ("KF-mål 3", "nämndspecifikt mål 1")), "mål med fler än tre försenade"),
    (
        goals_told(
            ("KF-mål 1", "nämndspecifikt mål 4"),
            ("KF-mål 2", "KF-mål 3", "nämndspecifikt mål 2", "nämndspecifikt mål 3"),
        ),
        "mål som varken har försenade eller gula aktiviteter",
    ),
    (told("Pågår enligt plan", "Försenad", "Avslutad"), "statusfördelning, enbart projekten"),
    (ordered(now(D)), "försenade sorterade efter slutdatum"),
    (ordered(now(G), falling=True), "gröna i fallande ordning efter slutdatum"),
    (extreme(now(D), last=True), "vilken försenad aktivitet har det senaste slutdatumet"),
    (extreme(now(G), last=False), "vilken av de gröna blir klar först"),
    (earliest(3), "de tre aktiviteter som blir klara först"),
    (listed(LATE), "vilka rapporter för T1 lämnades efter stängning"),
    (counted(LATE), "antal aktiviteter med för sent inlämnad rapport"),
    (listed(LATE & now(R)), "gula som dessutom har en rapport som lämnats in för sent"),
    (listed(reported_since("2025-08-31")), "vad har rapporterats från och med den 31 augusti"),
    (listed(reported_before("2025-08-23")), "vilka rapporterades i T2 före den 23 augusti"),
    (listed(now(D), when=AUGUST_25), "vilka var försenade den 25 augusti 2025"),
    (listed(now(D) & says("beslut") & ~EK), "försenade där kommentaren nämner beslut, utom Ekonomi"),
    (listed(now(R) & COMMENTED & ~says("SKR")), "gula med en kommentar som inte nämner SKR"),
    (listed(CHANGED & kind("F")), "förstudier som bytt status sedan T1"),
    (listed(SAME & kind("P")), "projekt med oförändrad status mellan T1 och T2"),
    (listed(then(G) & now(P, X, None)), "gröna i T1 som i T2 är pausade, avförda eller orapporterade"),
    (listed(then(D, R) & now(G, K)), "från rött eller gult i T1 till grönt eller avslutat i T2"),
    (listed(then(S) & REPORTED & ~now(S)), "ej påbörjade i T1 som har fått en annan status i T2"),
    (counted(then(S) & now(S)), "hur många av de ej påbörjade i T1 är fortfarande ej påbörjade"),
    (listed(now(D) & ~then(D) & ~then(None)), "försenade i T2 som rapporterades i T1 men inte var försenade då"),
    (detail(title("digital post"), "Avslutad", "Pausad"), "statushistorik för digital post, T1 och T2"),
    (counted(7), "antal utskickade påminnelser i T2"),
    (told("7", "4"), "fler påminnelser i T2 än i T1?"),
)
