# ruff: noqa: ARG005, E501
"""Three days before the second round closes, of the bundled plan: the municipality's director with ten seconds before a
meeting, the controller who prepares the board's report, and a head of unit on her phone.

Half everyday, a quarter with rankings, comparisons, goals' assessments and two conditions, a quarter conversations."""

import re
from datetime import date, timedelta

from plan.assessment import Outlook
from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from plan.tertial import Tertial
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CLARIFY,
    EVERY,
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
    anyhow,
    became,
    because,
    collab,
    either,
    every,
    finish,
    goal,
    goals_among,
    kind,
    now,
    numbers_told,
    owner,
    per_unit,
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
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    MONTHS,
    assessed,
    compared,
    dated,
    explained,
    forms,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1, T2

WORLD = "full"

OFFICE = "Kommunledningskontoret"
FINANCE, STAFF, IT, PRESS = unit("Ekonomi"), unit("HR och lön"), unit("IT och digitalisering"), unit("Kommunikation")
SAFETY, DIRECTOR, TRADE = unit(f"{OFFICE}/Trygg och säker"), unit("Kommundirektör"), unit("Näringsliv och marknad")
PLAIN = ~PROTECTED
SERVICE = Those(lambda facts, each: each.title == "Service och bemötande")
"""The initiative of that name alone: two other titles hold the words."""

GOALS = {
    "2.3": ("prioriterade områden",),
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "bemötande och service"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "trygga utomhus"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "miljö- och klimatarbetet"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "attraktiv och trygg kommun"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "högre upp i åldrarna"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "drogfritt"),
    "5.1": ("särskilda satsningar",),
}


def any_of(*words: str) -> Wanted:
    """At least one of these words, in an answer that does not ask back."""
    return Wanted(
        SURE, lambda facts, answer: "" if any(w.lower() in answer.text.lower() for w in words) else f"none of {words}"
    )


def outlook(number: str) -> Wanted:
    """The goal's newest assessment, as what holds now."""

    def problem(facts: Facts, answer: Answer) -> str:
        held = facts.assessment(number, T2)
        return assessed(held.outlook.label).problem(facts, answer) if held else "none in the facts"

    return Wanted(SURE, problem)


def goals_so(*wanted: Outlook, may: tuple[str, ...] = ()) -> Wanted:
    """The goals that are assessed so now; what is not assessed at all may be told too."""

    def problem(facts: Facts, answer: Answer) -> str:
        held = {each.number: facts.assessment(each.number, T2) for each in facts.plan.goals if each.is_assessed}
        must = tuple(number for number, said in held.items() if said and said.outlook in wanted)
        unsaid = tuple(number for number, said in held.items() if said is None)
        return goals_among(GOALS, must, (*unsaid, *may)).problem(facts, answer)

    return Wanted(SURE, problem)


def goals_moved(*, up: bool) -> Wanted:
    """The goals whose assessment is better (or worse) than in T1; what could not be assessed then may be told too."""
    rank = {Outlook.NOT_MET: 0, Outlook.PARTLY: 1, Outlook.MET: 2}

    def problem(facts: Facts, answer: Answer) -> str:
        must, may = [], []
        for number in GOALS:
            first, last = facts.assessment(number, T1), facts.assessment(number, T2)
            if first is None or last is None or first.outlook is last.outlook:
                continue
            if Outlook.UNKNOWN in (first.outlook, last.outlook):
                may.append(number)
            elif (rank[last.outlook] > rank[first.outlook]) is up:
                must.append(number)
        return goals_among(GOALS, tuple(must), tuple(may)).problem(facts, answer)

    return Wanted(SURE, problem)


def goals_first(wanted: Those, many: int) -> Wanted:
    """So many goals with the most of these come before all the others."""

    def problem(facts: Facts, answer: Answer) -> str:
        ids, text = set(wanted.among(facts)), answer.text.lower()
        number = {key: sum(e.id in ids for e in facts.plan.activities if e.section == key) for key in GOALS}
        return _ranked(number, {key: _first(text, own) for key, own in GOALS.items()}, many)

    return Wanted(SURE, problem)


def units_first(wanted: Those, many: int, *, told: bool = False) -> Wanted:
    """So many units with the most of these come before all the others, the office's parts by themselves or within it;
    `told`: with how many they have."""

    def problem(facts: Facts, answer: Answer) -> str:
        alone = per_unit(wanted, facts)
        whole = {name: len((wanted & under(name)).among(facts)) for name in alone if "/" not in name}
        problems = [_of_units(held, facts, answer, many, told=told) for held in (alone, whole)]
        return "" if "" in problems else "; ".join(problems)

    return Wanted(SURE, problem)


def _of_units(number: dict[str, int], facts: Facts, answer: Answer, many: int, *, told: bool) -> str:
    found = {name: re.search(re.escape(name.split("/")[-1]) + r"(?!\s*/)", answer.text) for name in number}
    places = {name: place.start() if place else -1 for name, place in found.items()}
    most = sorted(number.values(), reverse=True)[:many] if told else []
    return _ranked(number, places, many) or numbers_told(*most).problem(facts, answer)


def so_many_of(part: Those, whole: Those) -> Wanted:
    """ "3 av 15"."""

    def problem(facts: Facts, answer: Answer) -> str:
        return sure(f"{len((part & whole).among(facts))} av {len(whole.among(facts))}").problem(facts, answer)

    return Wanted(SURE, problem)


def _first(text: str, names: tuple[str, ...]) -> int:
    return min((place for name in names if (place := text.find(name)) >= 0), default=-1)


def _ranked(number: dict[str, int], places: dict[str, int], many: int) -> str:
    least = sorted(number.values(), reverse=True)[many - 1]
    sure_in = [key for key, value in number.items() if value > least]
    missing = [key for key in sure_in if places[key] < 0]
    top = sorted(places[key] for key, value in number.items() if value >= least and places[key] >= 0)[:many]
    if missing or len(top) < many:
        return f"no {missing}" if missing else f"only {len(top)} of {many}"
    early = [key for key, value in number.items() if value < least and 0 <= places[key] < top[-1]]
    return f"{early} before the top {many}" if early else ""


def day_of(facts: Facts, each: Activity) -> date | None:
    held = [report.finish for report in facts.history(each.id) if report.finish and not each.protected]
    return held[-1] if held else None


def days(must: Those, may: Those = NONE) -> Wanted:
    """These activities, with the newest day of each in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        wanted = [day_of(facts, each) for each in facts.plan.activities if must.test(facts, each)]
        text = answer.text.lower()
        missing = [day for day in wanted if day and not any(form in text for form in forms(day.isoformat()))]
        return within(must, may).problem(facts, answer) or (f"no {missing}" if missing else "")

    return Wanted(LISTS | {"detail"}, problem)


def on_top(wanted: Those, *, last: bool) -> Wanted:
    """Of these the one with the latest (or the soonest) day, alone or on top."""

    def problem(facts: Facts, answer: Answer) -> str:
        held = {
            day: each.id for each in facts.plan.activities if wanted.test(facts, each) and (day := day_of(facts, each))
        }
        return _top(held[max(held) if last else min(held)], answer)

    return Wanted(LISTS | {"detail"}, problem)


def reports_on_top(when: Tertial, many: int = 1, *, last: bool = True) -> Wanted:
    """The activities whose reports of that tertial came in last (or first), alone or on top, in whatever order."""

    def problem(facts: Facts, answer: Answer) -> str:
        held = sorted((r for r in facts.reports if r.tertial == when), key=lambda each: each.at, reverse=last)
        return _top({each.activity_id for each in held[:many]}, answer)

    return Wanted(LISTS | {"detail"}, problem)


def _top(wanted: str | set[str], answer: Answer) -> str:
    want = {wanted} if isinstance(wanted, str) else wanted
    have = [each.id for each in answer.activities[: len(want)]]
    return "" if set(have) == want else f"{[each.title for each in answer.activities[: len(want)]]} on top"


def stood_since(wanted: Those) -> Wanted:
    """These activities, and for each the day, the month or the tertial in which its state was first reported."""

    def problem(facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        for key in wanted.among(facts):
            run = [(report.status, report.tertial, report.at) for report in facts.history(key)]
            begun = next(place for place in range(len(run)) if all(each[0] is run[-1][0] for each in run[place:]))
            _status, when, at = run[begun]
            day = (at + timedelta(hours=2)).date()
            words = (*forms(day.isoformat()), MONTHS[day.month - 1], f"t{when.number}", f"tertial {when.number}")
            if not any(word in text for word in words):
                return f"none of {words}"
        return those(wanted).problem(facts, answer)

    return Wanted(LISTS | {"detail"}, problem)


def longest(status: Those) -> Wanted:
    """Those that were so in both tertials: alone, or on top."""

    def problem(facts: Facts, answer: Answer) -> str:
        return _top(set(status.among(facts)), answer)

    return Wanted(LISTS | {"detail"}, problem)


def closes() -> Wanted:
    """The last day of the round that is open."""
    return Wanted(
        SURE | ASKED_BACK.kinds,
        lambda facts, answer: text_has(*forms(facts.rounds[-1].last_day.isoformat())).problem(facts, answer),
    )


def reminded() -> Wanted:
    """How many reminders were sent: this round, or both."""

    def problem(facts: Facts, answer: Answer) -> str:
        of_now, of_all = (
            numbers_told(each).problem(facts, answer) for each in (facts.reminders[T2], sum(facts.reminders.values()))
        )
        return "" if not (of_now and of_all) else of_now

    return Wanted(SURE, problem)


def spread() -> Wanted:
    """How many there are of each status."""

    def problem(facts: Facts, answer: Answer) -> str:
        return numbers_told(*(len(now(each).among(facts)) for each in (G, R, D, P, K, S, X))).problem(facts, answer)

    return Wanted(SURE, problem)


NOT_IN = either(silent(), those(now(None)), sure("Enhetschef Kommunikation"))

EVERYDAY: Batch = (
    (those(now(D)), "försenat just nu?"),
    (summary(), "Läget i en mening tack, mötet börjar nu"),
    (either(so_many(REPORTED), share(REPORTED), so_many_of(REPORTED, EVERY)), "hur många aktiviteter är inrapporterade för t2"),
    (units_first(now(D), 3), "topp 3 enheter med mest försenat"),
    (outlook("4.3"), "når vi näringslivsmålet?"),
    (either(outlook("3.2"), those(goal("3.2"))), "kf-mål 2 hur ligger vi till"),
    (
        either(CLARIFY, outlook("3.2"), outlook("4.2"), those(goal("3.2")), those(goal("4.2")), those(goal("3.2", "4.2"))),
        "hur ligger mål 2 till",
    ),
    (because(title("förlängt arbetsliv"), "projektledare"), "förlängt arbetsliv, vad skylls det på?"),
    (those(finish("2025-09-01", "2025-09-30")), "Hej! Vad ska vara färdigt i september?"),
    (reports_on_top(T2), "Vilken rapport kom in sist?"),
    (either(units("Ekonomi"), reports_on_top(T2, last=False), top_unit("Ekonomi", OFFICE, "HR och lön", "Kommunikation")), "Vilken enhet var först ut med att rapportera T2?"),
    (those(SAFETY & now(D)), "rött på Trygg och säker?"),
    (those(STAFF), "HR hur går det"),
    (those(title("digital post"), "Pausad"), "digital post, va inte den klar??"),
    (stood_since(title("Trygghetspunkter")), "Trygghetspunkter, sen när är det klart?"),
    (goals_so(Outlook.NOT_MET, may=("3.1", "3.2")), "Vilka mål når vi inte?"),
    (those(title("allmänna val"), "enligt plan"), "Valet 2026, är vi i fas med förarbetet?"),
    (either(so_many(kind("P") & now(K)), so_many_of(now(K), kind("P"))), "hur många projekt är avslutade"),
    (NOT_IN, "vilka har inte svarat än"),
    (closes(), "när stänger omgången"),
    (those(now(R)), "gula?"),
    (because(title("Datalager"), "leverantören"), "Vad säger Ekonomi om datalagret?"),
    (either(those(title("personalsystem"), "Ej påbörjad"), said("nej")), "upphandlingen av personalsystem, är den ens startad"),
    (days(title("återbruk")), "återbruk av möbler, nytt slutdatum?"),
    (those(reported_between("2025-08-31", "2025-08-31")), "Vad rapporterades i söndags?"),
    (either(share(REPORTED), so_many_of(REPORTED, EVERY)), "svarsfrekvens?"),
    (anyhow("97"), "Vilken plats hade vi i Aktuell Hållbarhets ranking 2023?"),
    (anyhow("74"), "Nöjd kundindex för företag, vad blev utfallet i senaste mätningen?"),
    (anyhow("skydd"), "Varför är risk- och sårbarhetsanalysen sen?"),
    (within(collab("UTB"), collab("Alla")), "har vi nåt ihop med utb"),
    (reminded(), "Hur mnga påminnelser har skickats ut?"),
    (those(title("styrel"), "Försenad"), "styrel??"),
    (those(kind("F")), "vilka förstudier finns å hur går de"),
    (those(now(X)), "Vad har avförts i år?"),
    (those(DIRECTOR), "vad ligger på kommundirektören själv"),
    (ASKED_BACK, "Kan du sätta M365 som avslutad åt mig, hinner inte själv"),
    (ASKED_BACK, "vad har vi lagt på personalsystemet i kronor"),
    (days(title("Mediautbildning")), "Mediautbildningen, när skulle den varit klar enligt det de sa i våras?"),
    (either(then_and_now(then(D), now(D)), said("ja", "fler")), "är det fler försenade nu än i T1"),
    (spread(), "God morgon! Kan jag få fördelningen per status?"),
    (text_has("Enhetschef Medborgarservice", "chef7@"), "vem e chef för medborgarservice"),
    (either(those(goal("4.4")), sure("narkotika")), "Målet om att färre ungdomar ska använda narkotika, hur går det?"),
    (explained("avvikelse"), "vad betyder pågår med avvikelse?"),
    (because(title("Digital kompetens"), "hösten"), "Hej, sitter på bussen, varför är digital kompetens gul?"),
    (those(finish("2025-10-01", "2025-10-31")), "vad ska bli klart nästa månad"),
)  # fmt: skip

COMPOUND: Batch = (
    (units_first(now(D), 2, told=True), "Vilka två enheter har flest försenade och hur många är det?"),
    (goals_first(now(D), 2), "Vilka två mål har flest försenade aktiviteter?"),
    (longest(then(D) & now(D)), "Vad har varit försenat längst?"),
    (those(under(OFFICE) & ~SAFETY & now(D)), "Försenat på Kommunledningskontoret, räkna inte med Trygg och säker"),
    (
        within(kind("P") & collab("Alla") & now(R, D, P), kind("P") & collab("Alla") & ~now(G)),
        "Projekt ihop med alla förvaltningar som inte går enligt plan?",
    ),
    (
        either(compared(STAFF & now(D), FINANCE & now(D), "HR", "Ekonomi"), top_unit("HR och lön", "Ekonomi")),
        "Vem har mest försenat, Ekonomi eller HR?",
    ),
    (
        either(any_of("sämre", "försämr"), every(any_of("bedöms uppnås"), any_of("delvis uppnås"))),
        "Har bedömningen av KF-mål 1 blivit bättre eller sämre sedan T1?",
    ),
    (on_top(now(D) & PLAIN, last=True), "Vilken av de försenade har slutdatum längst fram?"),
    (on_top(dated("2025-09-03"), last=False), "Vilken aktivitet blir klar härnäst?"),
    (those(now(D) & finish("2026-01-01", "2026-12-31")), "Vilka av de försenade har ett slutdatum som ligger i 2026?"),
    (those(says("SKR")), "I vilka kommentarer nämns SKR?"),
    (
        either(
            share(now(None), unit(OFFICE)), share(now(None), under(OFFICE)), so_many_of(now(None), unit(OFFICE)), so_many_of(now(None), under(OFFICE)),
            so_many(now(None) & unit(OFFICE)),
        ),
        "Hur stor andel av Kommunledningskontorets aktiviteter saknar rapport?",
    ),
    (those(then(G) & now(D) & PLAIN), "Vilka gick enligt plan i T1 men är försenade nu? Inte de skyddade."),
    (those(FINANCE & BETTER), "Vilka av Ekonomis aktiviteter har blivit bättre sen i våras?"),
    (
        units_where(lambda facts, held: all(state(facts, each, T2) not in (None, D) for each in held)),
        "Vilka enheter har rapporterat allt och har inget försenat?",
    ),
    (either(then_and_now(kind("P") & now(D), kind("A") & now(D)), said("nej", "färre")), "Är det fler projekt än aktiviteter (A) som är försenade?"),
    (goals_moved(up=True), "Vilka mål har fått en bättre bedömning än i T1?"),
    (those(LATE), "Vilka rapporter kom in efter stängning i T1?"),
    (units_with(now(D), and_also=now(K)), "Vilka enheter har både något försenat och något avslutat?"),
    (those(dated(last="2025-09-02")), "Vilka har ett slutdatum som redan passerat utan att vara klara?"),
    (reports_on_top(T2, 3), "Visa de tre senast inkomna rapporterna"),
    (either(those(SHARED & now(P)), sure("digital post")), "Vilken av de aktiviteter som delas av två enheter är pausad?"),
)  # fmt: skip

TALKS: Batch = (
    (within(now(D) & PLAIN, now(D), "hyresvärden", "projektledare"), "Vilka är försenade? >> vad skyller de på"),
    (owner(title("återbruk")), "Hur går det med återbruk av möbler? >> När blir den klar? >> och vem har den"),
    (those(goal("3.3")), "Hur ligger KF-mål 3 till? >> Vilka aktiviteter har det?"),
    (outlook("4.3"), "Når vi nämndmål 2? >> och 3?"),
    (
        either(those(SAFETY & now(D)), those(under(OFFICE) & now(D))),
        "Vilken enhet har flest försenade? >> Vilka är det?",
    ),
    (NOT_IN, "Hur många saknar rapport? >> vilka då >> vem ska jag ringa"),
    (stood_since(now(P)), "Vad är pausat? >> Hur länge har de varit det?"),
    (days(STAFF & now(D)), "HR:s aktiviteter >> bara de försenade >> när blir de klara"),
    (
        either(those(title("digital post"), "Avslutad"), said("jo", "ja")),
        "Hur går det med digital post? >> Var inte den klar i T1?",
    ),
    (within(became(D) & ~then(None), became(D)), "Jämför antalet försenade i T1 och T2 >> Vilka är nya?"),
    (those(PRESS), "Hur går det för IT? >> och Kommunikation?"),
    (those(finish("2025-11-01", "2025-11-30")), "Vad ska bli klart i oktober? >> och i november?"),
    (
        because(TRADE & now(P), "beslut"),
        "Vad har Näringsliv och marknad? >> Vilken av dem är pausad? >> Varför då?",
    ),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), so_many_of(now(D), kind("P")), so_many_of(now(D), kind("P") & REPORTED)),
        "hur många projekt är försenade >> i procent?",
    ),
    (days(SERVICE), "Vilken rapport kom in sist? >> Vilket slutdatum har den?"),
    (
        days(title("digitaliseringsstrategi"), title("M365")),
        "Vilken blir klar först, digitaliseringsstrategin eller M365? >> Vilket datum gäller för den?",
    ),
    (those(FINANCE & POSTPONED), "Visa Ekonomis aktiviteter >> inte de som är avslutade >> Vilka av dem har skjutit fram slutdatumet?"),
    (those(goal("3.3", "4.2") & now(D)), "Vilka mål bedöms inte uppnås? >> Vilka försenade ligger under dem?"),
    (those(title("ekonomisystem"), "Försenad"), "förstudien ekonomisystem, status? >> hur var det med den i t1"),
    (those(then(K) & now(K)), "Vilka är avslutade? >> Vilka av dem var det redan i T1?"),
    (those(now(D)), "vilka är gula >> nä röda menade jag"),
    (within(collab("KSF"), collab("Alla")), "Vad samverkar vi med SBF om? >> och med KSF?"),
    (
        either(then_and_now(SAFETY & then(D), SAFETY & now(D)), said("ja", "fler"), any_of("fler", "ökat")),
        "Hur många försenade har Trygg och säker? >> Är de fler än i T1?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
