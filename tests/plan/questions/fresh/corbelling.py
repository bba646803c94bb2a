# ruff: noqa: ARG005, E501
"""Two days before T2 closes at a municipal board: the chief executive with ten seconds, the controller who writes the board's paper, a politician's assistant in long polite sentences, and a unit manager on her phone.

Half everyday, a quarter with two conditions, comparisons and then-and-now, and a quarter conversations, many of which correct the asker's own slip."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from plan.assessment import Outlook
from plan.facts import Facts
from plan.questions import Answer
from plan.tertial import Tertial
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    BETTER,
    CHANGED,
    CLARIFY,
    COMMENTED,
    DATELESS,
    LATE,
    LATE_NOW,
    LISTS,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SURE,
    UNDONE,
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
    because,
    collab,
    counted,
    either,
    every,
    finish,
    goal,
    goals_among,
    kind,
    now,
    numbers_told,
    says,
    share,
    silent,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units,
    units_of,
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    dated,
    forms,
    number,
    or_units,
    part_of,
    reported_between,
    said,
    so_many,
    summary,
    tells,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1, T2

WORLD = "full"

OFFICE, OFFICE_ALL = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
SAFETY, SERVICE = unit("Kommunledningskontoret/Trygg och säker"), unit("Kommunledningskontoret/Medborgarservice")
MONEY, STAFF, IT = unit("Ekonomi"), unit("HR och lön"), unit("IT och digitalisering")
PRESS, TRADE, CHIEF = unit("Kommunikation"), unit("Näringsliv och marknad"), unit("Kommundirektör")
DECISION = says("beslut")
"""Somebody has written that they wait for a decision; what is dropped waits for none any more."""
SAME = REPORTED & ~then(None) & ~CHANGED
KEPT = ("skydd", "sekretess", "visas inte", "kan inte visa", "får inte visa")
NO = ("nej", "inget", "inga", "ingen", "ingenting", "0")


def in_t1(test: Callable[[str, date | None], bool]) -> Those:
    """By the comment and the day of the report for T1; nothing protected."""

    def found(facts: Facts, each: object) -> bool:
        report = facts.report(each.id, T1)  # type: ignore[attr-defined]
        return bool(report and not each.protected and test(report.comment, report.finish))  # type: ignore[attr-defined]

    return Those(found)


DECISION_T1 = in_t1(lambda comment, day: "beslut" in comment.lower())
SUMMER = in_t1(lambda comment, day: bool(day and date(2025, 6, 1) <= day <= date(2025, 8, 31)))


def counts_told(*sets: Those) -> Wanted:
    """The number of each set in the text; of an empty one nothing need be said."""

    def problem(facts: Facts, answer: Answer) -> str:
        return numbers_told(*(n for each in sets if (n := len(each.among(facts))))).problem(facts, answer)

    return Wanted(SURE, problem)


def in_short(wanted: Those, name: str) -> Wanted:
    """How a unit stands: all of its activities, those with trouble, or its name with how many are delayed (or are)."""

    def problem(facts: Facts, answer: Answer) -> str:
        late = wanted & now(D)
        return sure(name).problem(facts, answer) or counts_told(late if late.among(facts) else wanted).problem(
            facts, answer
        )

    return either(or_units(within(wanted & now(D, R, P), wanted)), Wanted(SURE, problem))


def promised(wanted: Those, at: Tertial = T2) -> Wanted:
    """Exactly these activities, with the day each was given for that tertial."""

    def problem(facts: Facts, answer: Answer) -> str:
        days = [report.finish for each in wanted.among(facts) if (report := facts.report(each, at)) and report.finish]
        text = answer.text.lower()
        missing = [str(day) for day in days if not any(form in text for form in forms(day.isoformat()))]
        return those(wanted).problem(facts, answer) or (f"no {missing} in the text" if missing else "")

    return Wanted(LISTS | {"detail"}, problem)


def by_day(wanted: Those, pick: Callable[[Iterable[date]], date]) -> Those:
    """The one of these with the first or the last day given for T2, among what is not finished."""

    def test(facts: Facts, each: object) -> bool:
        open_ones = (wanted & UNDONE & ~PROTECTED).among(facts)
        days = {i: report.finish for i in open_ones if (report := facts.report(i, T2)) and report.finish}
        return each.id in days and days[each.id] == pick(days.values())  # type: ignore[attr-defined]

    return Those(test)


def tops(wanted: Those) -> Wanted:
    """One of these alone or on top."""

    def problem(facts: Facts, answer: Answer) -> str:
        first = answer.activities[0] if answer.activities else None
        return "" if first and first.id in wanted.among(facts) else f"{first.title if first else ''!r} on top"

    return Wanted(LISTS | {"detail"}, problem)


def last_day() -> Wanted:
    """The last day to answer in the open round."""

    def problem(facts: Facts, answer: Answer) -> str:
        held = facts.round_of(T2)
        return text_has(*forms(held.last_day.isoformat())).problem(facts, answer) if held else "no round"

    return Wanted(ANY - {"clarify"}, problem)


def reported_day(wanted: Those) -> Wanted:
    """The day of the latest report of this one."""

    def problem(facts: Facts, answer: Answer) -> str:
        days = [(facts.history(each)[-1].at + timedelta(hours=2)).date().isoformat() for each in wanted.among(facts)]
        return text_has(*(form for day in days for form in forms(day))).problem(facts, answer)

    return Wanted(SURE, problem)


GOALS = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "bemötande och service"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "trygga utomhus"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "miljö- och klimatarbetet"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "nämndens mål 1", "attraktiv och trygg kommun"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "nämndens mål 2", "högre upp i åldrarna"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "nämndens mål 3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "nämndens mål 4", "drogfritt"),
}
Pair = tuple[Outlook | None, Outlook | None]
_ORDER = {Outlook.MET: 3, Outlook.PARTLY: 2, Outlook.NOT_MET: 1}


def goals_where(must: Callable[[Pair], bool], may: Callable[[Pair], bool] = lambda pair: False) -> Wanted:
    """The goals whose assessments in T1 and T2 are so, and perhaps those that are a little so."""

    def problem(facts: Facts, answer: Answer) -> str:
        pairs = {g.number: (_outlook(facts, g.number, T1), _outlook(facts, g.number, T2)) for g in facts.plan.goals if g.is_assessed}  # fmt: skip
        sure_of = tuple(n for n, pair in pairs.items() if must(pair))
        perhaps = tuple(n for n, pair in pairs.items() if may(pair))
        return goals_among(GOALS, sure_of, perhaps).problem(facts, answer)

    return Wanted(SURE, problem)


def _outlook(facts: Facts, number_: str, when: Tertial) -> Outlook | None:
    found = facts.assessment(number_, when)
    return found.outlook if found else None


def _moved(pair: Pair) -> int:
    first, last = pair
    return _ORDER[last] - _ORDER[first] if first in _ORDER and last in _ORDER else 0


IN_TIME = either(counted(REPORTED), share(REPORTED), counts_told(REPORTED))

EVERYDAY: Batch = (
    # The chief executive, ten seconds.
    (summary(), "Läget i korthet?"),
    (summary(), "Sammanfatta T2. Fem rader max."),
    (those(now(D)), "Vad är rött?"),
    (
        or_units(within(now(D) & ~PROTECTED, now(D, R, P, X, None) | POSTPONED | dated(last="2025-09-30"))),
        "Vad ska jag oroa mig för",
    ),
    (within(DECISION & UNDONE, DECISION), "Vad väntar på beslut?"),
    (
        either(within(DECISION & UNDONE, DECISION), ASKED_BACK),
        "Var krävs det beslut från ledningen?",
    ),
    (IN_TIME, "Hur många har rapporterat?"),
    (those(now(K)), "Avslutat hittills."),
    (
        either(
            within(now(K), now(K, G) | BETTER),
            those(now(G)),
            those(BETTER),
            within(BETTER & now(G, K), BETTER),
        ),
        "Något positivt jag kan säga i morgon?",
    ),
    (
        either(
            CLARIFY,
            those(goal("3.1")),
            those(goal("4.1")),
            those(goal("3.1", "4.1")),
            assessed("bedöms delvis uppnås"),
            assessed("bedöms uppnås"),
        ),
        "Mål 1?",
    ),
    (either(those(CHIEF), units("Kommundirektör"), said("ja")), "Har kommundirektören något som inte är rapporterat"),
    # The unit manager on her phone.
    (those(STAFF), "hej vad har hr o lön för aktiviteter i planen"),
    (those(STAFF & now(D)), "va e försenat hos hr och lön"),
    (because(title("förlängt arbetsliv"), "projektledare"), "vad skrev vi om förlängt arbetsliv nu i t2"),
    (promised(title("personalpolitiskt")), "när lovade vi att personalpolitiska programmet ska va klart"),
    (those(title("Upphandling personalsystem"), "Ej påbörjad"), "upphandlng personalsystem hur gårt??"),
    (in_short(TRADE, "Näringsliv och marknad"), "Näringsliv och marknad läget kort, sitter i bilen"),
    (because(title("digital post"), "beslut"), "varför är digital post pausad"),
    (
        either(
            those(title("Mediautbildning"), "Ej rapporterad"),
            every(those(title("Mediautbildning")), text_has("inte rapporter", "ingen rapport", "saknar", "saknas")),
        ),
        "är mediautbildningen rapporterad eller har vi missat den",
    ),
    (last_day(), "hej! hur länge har jag på mig att svara"),
    (because(title("återbruk"), "hyresvärden"), "vad är det för strul med möblerna, återbruket alltså"),
    (those(title("Upplevelsecenter"), "Avslutad"), "upplevelsecentret för mat e det klart"),
    (
        either(promised(title("Stärkt kommunikation")), said("ja")),
        "har dom skjutit på datumet för kommunikationen om näringslivsfrämjande arbete",
    ),
    # The politician's assistant.
    (
        those(now(D)),
        "God dag, jag skulle för vice ordförandens räkning gärna vilja veta vilka av aktiviteterna som i nuläget är försenade, om det inte är till alltför stort besvär.",
    ),
    (
        promised(title("näringslivsstrategi")),
        "Skulle ni möjligen kunna vara så vänliga att upplysa mig om när näringslivsstrategin är tänkt att vara färdig?",
    ),
    (
        because(now(X), "beslut"),
        "Ledamoten undrar om det finns aktiviteter som har avförts under året, och vore i så fall tacksam för att få veta skälet.",
    ),
    (
        either(those(goal("4.3")), assessed("bedöms uppnås")),
        "Vi har ett möte med företagarna i morgon förmiddag och skulle vara mycket tacksamma för en kort bild av hur det går med målet om näringslivets förutsättningar.",
    ),
    (
        assessed("bedöms delvis uppnås"),
        "En medborgare har hört av sig om tryggheten utomhus, och jag skulle därför vilja fråga hur KF-mål 2 bedöms i dagsläget.",
    ),
    (
        text_has(*KEPT),
        "Skulle det, med förlov sagt, gå bra att jag fick läsa den kommentar som har lämnats om krigsorganisationen?",
    ),
    (sure("61"), "Vilken placering i Svenskt Näringslivs ranking nämns i den senaste bedömningen av nämndspecifikt mål 3, om jag får be?"),
    (
        either(
            CLARIFY,
            those(Those(lambda facts, each: each.title == "Service och bemötande")),
            those(title("service och bemötande")),
            within(title("service och bemötande") & goal("3.1"), title("service och bemötande") | goal("3.1")),
        ),
        "Ordföranden har frågat mig hur det egentligen går med service och bemötande, skulle ni kunna hjälpa mig med det?",
    ),
    (
        text_has("Enhetschef Trygg och säker", "chef4@"),
        "Till vem bör jag vända mig om jag har en fråga till den som ansvarar för Trygg och säker?",
    ),
    # The controller.
    (
        counts_told(now(G), now(R), now(D), now(P), now(K), now(S), now(X)),
        "Fördelning per status i T2, till nämndpappret",
    ),
    (part_of(now(G)), "Hur stor andel pågår enligt plan?"),
    (within(COMMENTED, COMMENTED | PROTECTED), "Ta fram alla aktiviteter som har en kommentar i T2"),
    (either(those(LATE_NOW), counted(0), said(*NO)), "Har något kommit in efter stängning i den här omgången?"),
    (those(LATE), "Vilka rapporter kom in efter stängning i T1?"),
    (those(POSTPONED), "Vilka aktiviteter har ett senare slutdatum nu än i T1?"),
    (
        either(within(NONE, dated(last="2025-09-02")), counted(0), counted(dated(last="2025-09-02")), said(*NO)),
        "Finns det utlovade slutdatum som redan har passerat utan att det är klart?",
    ),
    (those(reported_between("2025-08-30", "2025-08-31")), "Vad kom in i helgen som var?"),
    (either(silent(), those(now(None))), "Vilka enheter måste jag jaga innan rapporten går till nämnden?"),
    (either(numbers_told(7), numbers_told(11)), "hur många påminnelser har skickats"),
    (sure("74"), "Vad blev utfallet i INSIKT?"),
    (ASKED_BACK, "Vad har förstudien om ekonomisystemet kostat så här långt?"),
    (ASKED_BACK, "Ändra slutdatumet för ledningssystemet till sista februari, tack"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(then(G) & now(D)), "Vilka har gått från enligt plan i T1 till försenad i T2?"),
    (
        either(
            compared(MONEY & now(D), STAFF & now(D), "Ekonomi", "HR och lön"),
            top_unit("HR och lön", "Ekonomi"),
            units("HR och lön"),
        ),
        "Vem har flest försenade, Ekonomi eller HR och lön?",
    ),
    (then_and_now(then(D), now(D)), "Antal försenade, T1 mot T2?"),
    (those(SAME), "Vilka aktiviteter har exakt samma status i T2 som i T1?"),
    (promised(now(D) & ~PROTECTED), "Lista det försenade utom det skyddade och vilket nytt datum som har lovats"),
    (
        within(DECISION & OFFICE & UNDONE, DECISION & OFFICE_ALL),
        "Vad på Kommunledningskontoret väntar på beslut enligt kommentarerna?",
    ),
    (
        within(BETTER & now(G, R), BETTER & ~now(K)),
        "Vad har blivit bättre sedan T1, bortsett från det som har avslutats?",
    ),
    (
        top_unit("Kommunledningskontoret", "Kommunikation", "Kommundirektör", "Kommunledningskontoret/Medborgarservice"),
        "Vilken enhet har flest aktiviteter utan rapport i T2?",
    ),
    (part_of(now(D), kind("P")), "Hur stor andel av projekten är försenade?"),
    (
        goals_where(lambda pair: _moved(pair) < 0, lambda pair: pair == (Outlook.UNKNOWN, Outlook.NOT_MET)),
        "Vilka mål bedöms sämre i T2 än i T1?",
    ),
    (goals_where(lambda pair: pair[1] is None), "Vilket mål saknar bedömning för T2?"),
    (
        within(goal("3.3", "4.2") & now(D), goal("3.3", "4.2")),
        "Vilka försenade aktiviteter ligger under de mål som inte bedöms uppnås?",
    ),
    (
        units_with(now(D), and_also=now(K)),
        "Vilka enheter har både något försenat och något avslutat?",
    ),
    (
        units_where(lambda facts, held: not any(now(D).test(facts, each) for each in held)),
        "Jag vore tacksam för besked om vilka enheter som inte har en enda försenad aktivitet.",
    ),
    (tops(by_day(~NONE, max)), "Vilket utlovat slutdatum ligger längst bort, och vilken aktivitet gäller det?"),
    (
        those(now(D, R) & finish("2025-09-03", "2025-12-31")),
        "Av det som är försenat eller avviker, vad lovas ändå bli klart i år?",
    ),
    (
        within(SUMMER & UNDONE & REPORTED, SUMMER & UNDONE),
        "Vilka skulle enligt T1 vara klara i juni, juli eller augusti men är fortfarande inte avslutade?",
    ),
    (those(then(K) & ~now(K)), "Finns det något som var avslutat i T1 men inte är det längre?"),
    (number(says("SKR")), "I hur många kommentarer i T2 nämns SKR?"),
    (those(says("rekrytering")), "Vilka skyller på rekrytering i sina kommentarer?"),
    (
        either(
            every(sure("Trygg och säker", "IT"), counts_told(SAFETY & now(D), IT & now(D))),
            every(sure("Trygg och säker", "IT"), counts_told(SAFETY & now(D, R), IT & now(D, R))),
            top_unit("Trygg och säker", "IT och digitalisering"),
            within((SAFETY | IT) & now(D), SAFETY | IT),
        ),
        "Jämför Trygg och säker med IT och digitalisering, hur ligger de till i T2?",
    ),
    (
        either(
            within(NONE, now(D) & PROTECTED),
            those(now(D) & DATELESS),
            counted(now(D) & DATELESS),
            counted(now(D) & PROTECTED),
            said(*NO),
        ),
        "Är någon aktivitet försenad utan att det har lovats ett nytt datum?",
    ),
    (
        either(then_and_now(STAFF & then(D), STAFF & now(D)), said("nej", "lika", "oförändrat")),
        "Har HR och lön fler försenade nu än i T1?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(then(D)), "Vilka är försenade? >> Förlåt, T1 alltså"),
    (those(MONEY & now(D)), "Vad har HR och lön försenat? >> nej jag menade Ekonomi"),
    (
        either(those(goal("4.2")), assessed("bedöms inte uppnås")),
        "Hur går det med KF-mål 2? >> Ursäkta, jag uttryckte mig fel, det var nämndspecifikt mål 2 jag avsåg",
    ),
    (so_many(now(X)), "hur många är avslutade >> nej avförda menar jag"),
    (those(title("Upphandling personalsystem")), "när är ledningssystemet klart >> oj jag menade personalsystemet"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad ska vara klart i september? >> fel, oktober"),
    (those(now(D)), "Vilka projekt är försenade? >> Nej, inte bara projekten. Allt."),
    (those(title("Digital signatur"), "Avslutad"), "hej hur går det med digital post >> nä digital signatur menade jag"),
    (so_many(then(G)), "Hur många går enligt plan? >> nej vänta, enligt plan i T1 menade jag"),
    (
        those(DECISION_T1),
        "Vilka väntar på beslut enligt kommentaren? >> Förlåt, i T1 menade jag",
    ),
    (those(collab("UTB")), "Vad samverkar vi med SBF om? >> Nej, UTB skulle det vara"),
    (
        every(sure("försen"), counts_told(then(D))),
        "Läget i korthet >> Samma sak för T1",
    ),
    (those(DECISION & STAFF), "Vilka aktiviteter väntar på beslut? >> Vilka av dem ligger på HR och lön?"),
    (
        either(units_of(now(P)), those(now(P), "Näringsliv och marknad", "Medborgarservice")),
        "Vad är pausat? >> varför >> och vem äger dem",
    ),
    (
        because(goal("4.3") & now(R, D), "beslut"),
        "Jag vore tacksam om ni kunde visa aktiviteterna under nämndspecifikt mål 3. >> Tack så mycket, och vilka av dessa avviker eller är försenade? >> Skulle ni även vilja ange orsaken?",
    ),
    (those(POSTPONED & IT), "Vilka har flyttat fram sitt slutdatum sedan T1? >> bara IT och digitalisering"),
    (
        every(those(now(D) & ~PROTECTED), tops(by_day(now(D), min))),
        "Visa allt försenat >> utan de skyddade >> sortera efter slutdatum, närmast först",
    ),
    (
        every(tops(by_day(MONEY, min)), within(NONE, MONEY)),
        "Vilka slutdatum har Ekonomi lovat? >> vilket kommer först",
    ),
    (
        either(
            within(OFFICE & CHANGED, OFFICE_ALL),
            counts_told(OFFICE & then(G), OFFICE & now(G)),
        ),
        "Vad har ändrats mellan T1 och T2? >> bara för Kommunledningskontoret",
    ),
    (
        tells("bedöms uppnås"),
        "Hur bedöms KF-mål 1? >> Och hur bedömdes det i T1?",
    ),
    (
        reported_day(title("Identitets")),
        "Är identitets- och behörighetshanteringen avslutad? >> när rapporterades det",
    ),
    (
        promised(title("Digital kompetens"), T1),
        "Digital kompetens för offentlig sektor, när är den klar? >> Vilket datum sa de i T1?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
