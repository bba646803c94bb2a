# ruff: noqa: ARG005, E501
"""The follow-up of T2 in front of the board: the municipal management office at the table, with the chair's questions read aloud: what is late and why, what has changed since T1, which goals will not be met, who has not answered, dates, and whom to ask.

Half everyday, a quarter with two conditions, an exception, a quantifier or then-and-now, and a quarter conversations."""

from collections.abc import Callable

from plan.assessment import Outlook
from plan.facts import Facts
from plan.questions import Answer
from plan.tertial import Tertial
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    LATE,
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
    anyhow,
    became,
    because,
    collab,
    counted,
    either,
    finish,
    first_is,
    goal,
    goals_among,
    kind,
    now,
    numbers_told,
    owner,
    per_unit,
    reported_since,
    says,
    share,
    silent,
    state,
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
    day_told,
    days_told,
    explained,
    forms,
    or_units,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
    topmost,
)
from tests.plan.questions.world import T1, T2

WORLD = "full"

OFFICE = "Kommunledningskontoret"
ECONOMY, HR, IT = unit("Ekonomi"), unit("HR och lön"), unit("IT och digitalisering")
SAFE, PRESS, BUSINESS = unit(f"{OFFICE}/Trygg och säker"), unit("Kommunikation"), unit("Näringsliv och marknad")
UNITS = ("Ekonomi", "HR och lön", "Näringsliv och marknad", "Kommunikation", "IT och digitalisering", "Medborgarservice", "Kommundirektör")  # fmt: skip
NO = ("nej", "inga", "ingen", "inget", "inte")

GOALS = {
    "2.3": ("grunduppdrag",),
    "3.1": ("kommunfullmäktiges mål 1", "kf-mål 1", "bästa möjliga bemötande"),
    "3.2": ("kommunfullmäktiges mål 2", "kf-mål 2", "trygga utomhus"),
    "3.3": ("kommunfullmäktiges mål 3", "kf-mål 3", "miljö- och klimatarbetet"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "rekommendera andra"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "högre upp i åldrarna"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "drogfritt"),
    "5.1": ("särskilda satsningar",),
}
RANK = {Outlook.NOT_MET: 0, Outlook.PARTLY: 1, Outlook.MET: 2}
GoalTest = Callable[[Facts, str], bool]

# What has gone the wrong way, and the right way, by any reading; and by some.
FALLEN = then(G, K) & now(R, D, P, X)
MAYBE_FALLEN = CHANGED & (then(S, R, P, D) & now(R, D, P, X, S)) & ~(then(P, D) & now(R))
RISEN = then(R, D, P) & now(G, K)
MAYBE_RISEN = CHANGED & (then(S) | then(G) & now(K) | then(D, P) & now(R, S)) & ~now(D, X)
BEFORE_T2 = finish("2025-01-01", "2025-08-31", at=T1) & UNDONE
NEXT_YEAR = finish("2026-01-01")


def outlook(facts: Facts, number: str, when: Tertial = T2) -> Outlook | None:
    held = facts.assessment(number, when)
    return held.outlook if held else None


def looks(*wanted: Outlook | None) -> GoalTest:
    return lambda facts, number: outlook(facts, number) in wanted


def is_assessed(facts: Facts, number: str) -> bool:
    held = facts.plan.goal(number)
    return bool(held and held.is_assessed)


def moved(facts: Facts, number: str) -> int:
    """How far the assessment has moved since T1; 0 where it could not be made then or now."""
    before, after = outlook(facts, number, T1), outlook(facts, number)
    return RANK[after] - RANK[before] if before in RANK and after in RANK else 0


def late_under(facts: Facts, number: str) -> int:
    return len((goal(number) & now(D)).among(facts))


def goals_where(must: GoalTest, may: GoalTest = lambda facts, number: False) -> Wanted:
    """The goals that are so, perhaps some of the others, and none besides."""

    def problem(facts: Facts, answer: Answer) -> str:
        numbers = [each.number for each in facts.plan.goals]
        wanted = tuple(each for each in numbers if must(facts, each))
        allowed = tuple(each for each in numbers if may(facts, each))
        return goals_among(GOALS, wanted, allowed).problem(facts, answer)

    return Wanted(SURE, problem)


def heads(wanted: Those) -> Wanted:
    """Whoever answers for these, by title or address, all of them."""

    def problem(facts: Facts, answer: Answer) -> str:
        first = {each.units[0] for each in facts.plan.activities if wanted.test(facts, each) and each.units}
        people = [facts.person(each.person_id) for each in facts.ownerships if each.unit in first]
        missing = [e.name for e in people if e and e.name not in answer.text and e.upn not in answer.text]
        return f"no {missing}" if missing else ""

    return Wanted(SURE, problem)


def units_between(must: Callable[[Facts], set[str]], may: Callable[[Facts], set[str]]) -> Wanted:
    """All of the first units, and besides them none but of the second."""

    def problem(facts: Facts, answer: Answer) -> str:
        have, least = set(answer.units), must(facts)
        missing, extra = least - have, have - least - may(facts)
        return f"{sorted(missing)} missing, {sorted(extra)} too many" if missing or extra else ""

    return Wanted(frozenset({"units"}), problem)


def without(wanted: Those) -> Callable[[Facts], set[str]]:
    return lambda facts: {name for name, number in per_unit(wanted, facts).items() if not number}


UNANSWERED = either(silent(), those(now(None)), units_of(now(None)), heads(now(None)))
NOTHING = either(those(NONE), counted(0), said(*NO))

EVERYDAY: Batch = (
    (or_units(within(now(D), now(R, P))), "God kväll, vad är det vi är sena med?"),
    (within(now(D), now(R, P), "hyresvärden", "projektledare"), "vad ligger efter å varför"),
    (because(title("Cirkulär ekonomi"), "hyresvärden"), "Varför är återbruket av möbler försenat?"),
    (because(title("förlängt arbetsliv"), "projektledare"), "hur kommer det sig att förlängt arbetsliv drar ut på tiden"),
    (UNANSWERED, "Vilka har inte svarat än?"),
    (UNANSWERED, "vem ska vi jaga innan det stänger på fredag"),
    (text_has(*forms("2025-09-05")), "När är sista dag att svara för T2?"),
    (
        either(counted(REPORTED), share(REPORTED), sure("34 av 39")),
        "Hur många av de 39 har vi fått in svar på?",
    ),
    (
        goals_where(looks(Outlook.NOT_MET), looks(Outlook.PARTLY, None)),
        "Vilka mål kommer vi inte att nå i år?",
    ),
    (either(assessed("bedöms inte uppnås"), said("nej")), "når vi klimatmålet"),
    (
        either(assessed("bedöms delvis uppnås"), those(goal("3.2"))),
        "Hur ser det ut för målet om trygghet utomhus då?",
    ),
    (
        either(within(CHANGED, then(None) | now(None)), then_and_now(then(D), now(D))),
        "Vad har hänt sen T1?",
    ),
    (within(FALLEN, MAYBE_FALLEN), "vad har blivit sämre sen i våras"),
    (within(RISEN, MAYBE_RISEN), "Finns det nåt som går bättre nu än i april?"),
    (day_told(title("Revidering ledningssystemet"), "2025-12-28"), "När blir revideringen av ledningssystemet klar?"),
    (
        day_told(title("personalpolitiskt"), "2026-02-18"),
        "vilket datum har dom satt på personalpolitiska programmet",
    ),
    (those(title("Upphandling personalsystem"), "Ej påbörjad"), "Läget med upphandlingen av personalsystemet?"),
    (either(owner(title("Mediautbildning")), heads(title("Mediautbildning"))), "Vem är det som har hand om mediautbildningen?"),
    (
        either(owner(title("sårbarhetsanalys")), heads(title("sårbarhetsanalys"))),
        "Vem ska jag fråga om risk- och sårbarhetsanalysen?",
    ),
    (text_has("skydd", "sekretess"), "Varför är krigsorganisationen försenad?"),
    (those(now(P)), "vad är pausat jsut nu"),
    (those(now(X)), "Har vi lagt ner något?"),
    (
        because(title("förbättringsförslag"), "väntar på beslut"),
        "Varför blev det inget av det gemensamma arbetssättet för förbättringsförslag?",
    ),
    (so_many(now(D)), "hur mnga e försenade"),
    (those(finish("2025-09-01", "2025-09-30")), "Vad blir klart nu i september?"),
    (
        within(NEXT_YEAR, now(None, S, P, X) | PROTECTED & UNDONE),
        "vilka aktiviteter hinner inte bli klara i år",
    ),
    (
        either(those(PRESS & now(None)), those(PRESS), said("nej", "inte"), sure("2 av 3"), units("Kommunikation")),
        "Har Kommunikation lämnat in allt?",
    ),
    (
        either(said("nej", "inte"), those(title("Utbildningshub")), units("Kommundirektör"), sure("0 av 1")),
        "Har kommundirektören svarat för sin egen aktivitet?",
    ),
    (because(title("Datalager"), "leverantören"), "Power BI och datalagret, vad säger de själva där?"),
    (summary(), "Kan du dra läget efter T2 på några rader för nämnden"),
    (either(those(title("digital post"), "Pausad"), said("nej", "inte")), "är digital post klar eller inte"),
    (those(now(K)), "Vad har vi gjort färdigt hitills?"),
    (within(SAFE & now(D), SAFE & now(R)), "nåt rött hos trygg och säker?"),
    (numbers_told(7), "Hur många påminnelser har vi skickat ut i T2?"),
    (anyhow("61"), "Vilken plats ligger vi på i Svenskt Näringslivs ranking nu?"),
    (anyhow("74"), "vad blev resultatet i INSIKT"),
    (ASKED_BACK, "Hur mycket har förseningarna kostat oss i kronor?"),
    (explained("avvikelse"), "Vad menas med pågår med avvikelse?"),
    (those(now(R)), "Vilka är gula?"),
    (those(HR), "HR å lön, hur går det för dem"),
    (
        either(day_told(title("näringslivsstrategi"), "2025-10-06"), said("ja")),
        "Hinner näringslivsstrategin bli klar i år?",
    ),
    (within(says("väntar på beslut") & ~now(X), says("väntar på beslut")), "Vilka skriver att de väntar på beslut?"),
    (either(those(LATE), units_of(LATE)), "Vilka svar kom in för sent i T1?"),
    (those(reported_since("2025-09-01")), "Vad har kommit in den här veckan?"),
    (ASKED_BACK, "Sätt medborgarservice till pågår enligt plan, de sa det nyss här i rummet"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(then(G) & now(D)), "Vad är försenat nu men gick enligt plan i T1?"),
    (those(then(D) & now(D)), "Är det någon som var försenad redan i T1 och fortfarande är det?"),
    (those(now(D) & ~PROTECTED), "Vad är försenat om vi lämnar det skyddade därhän?"),
    (
        either(within(NONE, PROTECTED & now(D)), counted(0), said(*NO, "alla")),
        "Är det någon av de försenade som inte har lämnat något slutdatum?",
    ),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("3 av 15"), sure("3 av 14")),
        "Hur stor andel av projekten är försenade?",
    ),
    (top_unit("Trygg och säker", *UNITS), "Vilken enhet har flest förseningar efter T2?"),
    (
        units_between(lambda facts: without(now(R, D, P))(facts) - without(REPORTED)(facts), without(now(R, D))),
        "Vilka enheter har varken något försenat eller något med avvikelse?",
    ),
    (
        either(units_with(now(D), and_also=now(K)), sure("Ekonomi", "Trygg och säker", OFFICE)),
        "Vilka enheter har både något som är avslutat och något som är försenat?",
    ),
    (
        units_where(lambda facts, held: all(state(facts, each, T2) is not None for each in held)),
        "Vilka enheter har svarat på allt i T2?",
    ),
    (
        either(
            units_where(lambda facts, held: all(state(facts, each, T2) is None for each in held)),
            those(title("Utbildningshub"), "Kommundirektör"),
        ),
        "Finns det någon enhet som inte har rapporterat en enda aktivitet?",
    ),
    (
        goals_where(
            lambda facts, number: moved(facts, number) < 0,
            lambda facts, number: outlook(facts, number, T1) is Outlook.UNKNOWN,
        ),
        "Vilka mål har fått en sämre bedömning nu än i T1?",
    ),
    (goals_where(lambda facts, number: moved(facts, number) > 0), "Är det något mål som bedöms bättre nu än i våras?"),
    (
        goals_where(
            lambda facts, number: {outlook(facts, number, T1), outlook(facts, number)} == {Outlook.NOT_MET},
        ),
        "Vilka mål bedömdes inte uppnås varken i T1 eller i T2?",
    ),
    (
        goals_where(
            lambda facts, number: is_assessed(facts, number) and outlook(facts, number) is None,
            lambda facts, number: not is_assessed(facts, number),
        ),
        "Vilket mål har ingen bedömning i T2?",
    ),
    (
        topmost("nämndspecifikt mål 2", tuple(name for number in GOALS if number != "4.2" for name in GOALS[number])),
        "Under vilket mål ligger flest försenade aktiviteter?",
    ),
    (
        within(BEFORE_T2 & REPORTED, BEFORE_T2),
        "Vilka sa i T1 att de skulle vara klara före september men är det inte?",
    ),
    (either(then_and_now(then(D), now(D)), said("ja")), "Är det fler försenade nu än i T1?"),
    (first_is("förlängt arbetsliv"), "Vilken av de försenade aktiviteterna blir klar sist?"),
    (
        those(finish("2025-09-03", "2025-12-24") & now(R, D)),
        "Vad av det som är gult eller rött ska ändå bli klart före jul?",
    ),
    (
        those(collab("Alla förvaltningar") & now(D, P)),
        "Vilka av aktiviteterna med alla förvaltningar är försenade eller pausade?",
    ),
    (
        those(goal("4.1", "4.2", "4.3", "4.4") & now(None)),
        "Vilka aktiviteter under nämndens egna mål är inte rapporterade?",
    ),
    (
        either(
            compared(HR & now(D), ECONOMY & now(D), "HR och lön", "Ekonomi"),
            top_unit("HR och lön", "Ekonomi"),
        ),
        "Vem har flest försenade, HR och lön eller Ekonomi?",
    ),
    (
        within(POSTPONED & NEXT_YEAR, NEXT_YEAR),
        "Vilka har sedan T1 flyttat fram sitt slutdatum till nästa år?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (within(now(D), NONE, "hyresvärden", "projektledare"), "Vad är försenat? >> Och varför är de det?"),
    (those(then(D) & now(D)), "Vilka är försenade nu? >> Vilka av dem var det redan i T1?"),
    (UNANSWERED, "Vilka aktiviteter saknar svar? >> Vem ringer vi då?"),
    (those(now(None), "Pausad", "Försenad"), "Vilka aktiviteter är inte rapporterade i T2? >> Vad sa de i T1?"),
    (
        text_has("Bedömning av 3.3", "hyresvärden"),
        "Når vi KF-mål 3? >> Vad beror det på?",
    ),
    (
        within(goal("3.3", "4.2"), goal("3.1", "3.2")),
        "Vilka mål bedöms inte uppnås? >> Vilka aktiviteter ligger under dem?",
    ),
    (
        either(owner(title("Cirkulär ekonomi")), heads(title("Cirkulär ekonomi"))),
        "Hur går det med cirkulär ekonomi? >> När blir den klar då? >> Och vem har hand om den?",
    ),
    (
        days_told(HR & now(D), NONE, "2026-02-18", "2026-03-03"),
        "Vad är försenat hos HR? >> När räknar de med att bli klara?",
    ),
    (so_many(then(D)), "Hur många är försenade? >> Hur många var det i T1?"),
    (
        either(those(title("digital post"), "Avslutad"), said("jo", "ja")),
        "Är digital post klar? >> Men den var väl avslutad i T1?",
    ),
    (NOTHING, "Vad är försenat hos Ekonomi? >> Hos Trygg och säker då? >> Och IT?"),
    (
        either(units_of(then(G) & now(D)), those(then(G) & now(D))),
        "Vad har gått från grönt till rött sen T1? >> Vilka enheter handlar det om?",
    ),
    (those(NEXT_YEAR), "Vad ska bli klart före årsskiftet? >> Och efter årsskiftet?"),
    (
        so_many(now(D) & ~PROTECTED),
        "Vilka är försenade? >> Ta bort de skyddade >> Hur många blir det kvar?",
    ),
    (
        either(share(REPORTED), sure("87")),
        "hur många har svarat >> vad blir det i procent",
    ),
    (sure("kan inte bedömas"), "Nämndspecifikt mål 2, når vi det? >> Vad var bedömningen i T1?"),
    (
        within(PRESS & ~title("Upplevelsecenter"), PRESS),
        "Vem äger upplevelsecentret för mat? >> Vad mer har de?",
    ),
    (
        within(now(R), NONE, "leverantören", "skjutit"),
        "Vilka pågår med avvikelse? >> Vad säger de själva om det?",
    ),
    (
        text_has(*forms("2025-09-05")),
        "Har alla svarat i T2? >> Vilka fattas? >> Hur länge har de på sig?",
    ),
    (
        within(became(D) & ~then(None), became(D)),
        "Är det fler försenade nu än i T1? >> Vilka är nya?",
    ),
    (
        those(HR & then(D)),
        "Visa allt hos HR och lön >> Vilka av dem är försenade? >> Och i T1?",
    ),
    (
        either(
            those(now(D) & ~unit(OFFICE)),
            those(now(D) & ~under(OFFICE)),
        ),
        "Vad har vi som är försenat? >> Hur ser det ut om man räknar bort Kommunledningskontoret?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
