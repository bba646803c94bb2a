# ruff: noqa: ARG005, E501
"""Four days after the round closed at a board for archives and museums: its chair, who is curious about everything, a communications officer with a press text to write, a controller who took over in the middle of the year, and a unit manager on her phone.

Half everyday, a quarter with two conditions, a comparison or a promise, and a quarter conversations."""

from collections.abc import Callable

from plan.assessment import Outlook
from plan.facts import Facts
from plan.model import Activity, Timing
from plan.questions import Answer
from plan.tertial import Tertial
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    EVERY,
    LATE,
    LISTS,
    NONE,
    POSTPONED,
    REPORTED,
    SURE,
    TROUBLE,
    UNDONE,
    Batch,
    D,
    G,
    K,
    R,
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
    share,
    silent,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units_of,
    within,
)
from tests.plan.questions.fresh.measure_keys import is_late, measures
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    days_told,
    forms,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
    topmost,
)
from tests.plan.questions.world import T1, T2

WORLD = "museum_board"

STORES, MUSEUM = unit("Samlingar och magasin"), unit("Stadsmuseet")
TEACHERS, SITES = unit("Pedagogik och program"), unit("Kulturmiljö")
OTHERS = ("Ledning och stab", "Kommunarkivet", "Reception och butik", "Stadsmuseet", "Pedagogik och program", "Konsthallen", "Kulturmiljö")  # fmt: skip
NOTHING = said("nej", "inget", "ingen", "inga")

NAMES = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "öppna för alla"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "möta kulturarvet"),
    "4.1": ("nämndspecifikt mål 1", "kommande generationer"),
    "4.2": ("nämndspecifikt mål 2", "vårdas och användas"),
    "4.3": ("nämndspecifikt mål 3", "besöka museet och konsthallen"),
}
_WORTH = (Outlook.NOT_MET, Outlook.PARTLY, Outlook.MET)


def _outlook(facts: Facts, number: str, when: Tertial) -> Outlook | None:
    found = facts.assessment(number, when)
    return found.outlook if found else None


def _is_worse(first: Outlook | None, last: Outlook | None) -> bool:
    return first in _WORTH and last in _WORTH and _WORTH.index(last) < _WORTH.index(first)


def goals_where(test: Callable[[Outlook | None, Outlook | None], bool], *may: str) -> Wanted:
    """The goals whose two assessments (None for none) are so; the one that has none now may be said beside."""

    def problem(facts: Facts, answer: Answer) -> str:
        must = tuple(each for each in NAMES if test(_outlook(facts, each, T1), _outlook(facts, each, T2)))
        bare = tuple(each for each in NAMES if _outlook(facts, each, T2) is None)
        return goals_among(NAMES, must, (*may, *bare)).problem(facts, answer)

    return Wanted(SURE, problem)


def _day(facts: Facts, found: str, at: Tertial) -> str:
    report = facts.report(found, at)
    return report.finish.isoformat() if report and report.finish else "none"


def day_said(part: str, at: Tertial = T2) -> Wanted:
    """The day that was promised then, in any form."""

    def problem(facts: Facts, answer: Answer) -> str:
        (found,) = title(part).among(facts)
        return text_has(*forms(_day(facts, found, at))).problem(facts, answer)

    return Wanted(SURE, problem)


def promised(part: str) -> Wanted:
    """That activity, with the day it is promised to be finished."""
    day, shown = day_said(part), those(title(part))
    return Wanted(LISTS | {"detail"}, lambda facts, answer: shown.problem(facts, answer) or day.problem(facts, answer))


def all_days(wanted: Those, may: Those) -> Wanted:
    """These activities, each with the day it is promised to be finished."""

    def problem(facts: Facts, answer: Answer) -> str:
        dated = wanted & finish() & REPORTED
        return days_told(dated, may, *(_day(facts, each, T2) for each in dated.among(facts))).problem(facts, answer)

    return Wanted(LISTS | {"detail"}, problem)


def spaced(*numbers: str) -> Wanted:
    """One of these, with whatever kind of space in it."""
    return text_has(*(each.replace(" ", gap) for each in numbers for gap in (" ", "\u00a0", "\u202f", "")))


def first_units(wanted: Those) -> Wanted:
    """The units that answer for these, the first of each."""

    def problem(facts: Facts, answer: Answer) -> str:
        want = {each.units[0] for each in facts.plan.activities if wanted.test(facts, each)}
        return "" if set(answer.units) == want else f"{sorted(answer.units)} instead of {sorted(want)}"

    return Wanted(frozenset({"units"}), problem)


def free_units(wanted: Those) -> Wanted:
    """The units that have none of these, also where a part of a unit is counted as the unit's."""

    def problem(facts: Facts, answer: Answer) -> str:
        want = {each for each in facts.plan.units if not (wanted & unit(each)).among(facts)}
        whole = {each for each in facts.plan.units if not (wanted & under(each)).among(facts)}
        return "" if set(answer.units) in (want, whole) else f"{sorted(answer.units)} instead of {sorted(want)}"

    return Wanted(frozenset({"units"}), problem)


def out_of(part: Those, whole: Those) -> Wanted:
    """So many out of so many."""
    return Wanted(
        SURE,
        lambda facts, answer: numbers_told(len((part & whole).among(facts)), len(whole.among(facts))).problem(
            facts, answer
        ),
    )


def _is_late_now(facts: Facts, each: Activity) -> bool:
    return any(r.timing is Timing.AFTER_CLOSING and r.tertial == T2 for r in facts.history(each.id))


def _wrote_then(word: str) -> Those:
    def test(facts: Facts, each: Activity) -> bool:
        report = facts.report(each.id, T1)
        return bool(report and word in report.comment)

    return Those(test)


def _is_sooner(facts: Facts, each: Activity) -> bool:
    first, last = facts.report(each.id, T1), facts.report(each.id, T2)
    return bool(first and last and first.finish and last.finish and last.finish < first.finish)


LATE_NOW = Those(_is_late_now)
SOONER = Those(_is_sooner)
HELPED = Those(lambda facts, each: any(m.is_open and m.activity_id == each.id for m in facts.measures()))
SILENCE = either(silent(), first_units(now(None)), units_of(now(None)), those(now(None)))

EVERYDAY: Batch = (
    (either(summary(), TROUBLE), "Hej! Ordförande här. Hur går det för oss egentligen?"),
    (goals_where(lambda first, last: last is Outlook.NOT_MET, "3.1"), "Vilka mål tror vi inte att vi når?"),
    (either(assessed("bedöms uppnås"), said("ja")), "Klarar vi målet om fler besökare?"),
    (owner(title("jubileum")), "vem har hand om jubileet"),
    (promised("Staden som brann"), "När är det tänkt att utställningen Staden som brann ska vara färdig?"),
    (because(title("Museibuss"), "för dyr"), "Varför blev det ingen museibuss?"),
    (owner(title("väderkvarnen")), "Vem ansvarar för väderkvarnen i Norrby?"),
    (spaced("71 200"), "Hur många besök har det varit hittills i år?"),
    (spaced("90 000"), "hur många besök är det vi siktar på"),
    (spaced("51 %"), "hur mkt av arkivet går att söka på nätet nu"),
    (those(now(K)), "Behöver något roligt till pressmeddelandet, vad har vi blivit klara med?"),
    (text_has("NKI 81"), "Vad blev resultatet av besöksenkäten?"),
    (anyhow("318"), "hur många barn var med på sommarlovsverkstaden"),
    (those(title("fotografier"), "avslutad"), "Hur gick det med de gamla fotografierna?"),
    (either(those(title("Skyltar"), "avslutad"), said("ja")), "Står skyltarna vid fornlämningarna på plats nu?"),
    (
        either(those(title("väderkvarnen"), "enligt plan"), said("nej")),
        "Kan jag skriva att renoveringen av kvarnen i Norrby är klar?",
    ),
    (those(title("Fri entré")), "fri entré på torsdagar, hur är det med det"),
    (SILENCE, "Är ny här. Vilka har inte lämnat in för T2?"),
    (
        either(within(LATE_NOW, LATE), first_units(LATE_NOW), units_of(LATE_NOW), first_units(LATE), units_of(LATE)),
        "Vilka kom in med sin rapport för sent?",
    ),
    (text_has(*forms("2025-09-05"), *forms("2025-09-06")), "när stängde rapporteringen för T2"),
    (so_many(kind("P")), "Hur många projekt är det i planen?"),
    (either(counted(0), NOTHING, those(NONE), sure("alla")), "finns det nåt som ingen enhet äger"),
    (ASKED_BACK, "Vad har bytet av samlingsdatabas kostat hittills?"),
    (sure("pausad"), "vad betyder pausad"),
    (ASKED_BACK, "kan du flytta slutdatumet för e-arkivet till mars åt mig"),
    (those(SITES), "vad har kulturmiljö på sitt bord"),
    (those(title("Kulturmiljöprogram"), "avvikelse"), "hur går det m kulturmiljöprogrammet"),
    (promised("brandlarm"), "nar ska brandlarmet i konsthallen va klart"),
    (those(title("altarskåpet"), "pausad"), "altarskåpet??"),
    (because(title("Staden som brann"), "transporten"), "va var det som hände med monterglasen"),
    (because(title("E-arkiv"), "elevregistret"), "varför är e-arkivet sent"),
    (text_has("Enhetschef Konsthallen", "chef8@"), "vem är chef för konsthallen"),
    (those(finish("2025-10-01", "2025-10-31")), "vilka grejer ska va klara i oktober"),
    (TROUBLE, "ligger vi efter med nåt"),
    (
        within(reported_between("2025-09-09", "2025-09-09"), reported_between("2025-09-09", "2025-09-10")),
        "God morgon, kom det in nåt nytt igår?",
    ),
    (goals_where(lambda first, last: last is None), "Vilket mål har inte fått någon bedömning den här gången?"),
    (anyhow("vårdas och användas"), "Vad står det i målet om gamla byggnader och platser?"),
    (those(collab("Hembygdsförbundet")), "vad gör vi ihop med hembygdsförbundet"),
    (those(now(X)), "har nåt lagts ner"),
    (within(MUSEUM & UNDONE, MUSEUM), "Vad har Stadsmuseet hand om?"),
    (measures(is_late), "Vilka åtgärder skulle ha varit gjorda vid det här laget men är inte det?"),
    (sure("avfuktare"), "Vad gör vi åt klimatstyrningen i magasinet?"),
    (those(kind("F")), "förstudier, vilka har vi"),
    (
        either(those(title("räddning av konst")), anyhow("skydd")),
        "vad har de skrivit om beredskapen för räddning av konst",
    ),
    (
        either(
            units_of(goal("4.3")),
            first_units(goal("4.3")),
            those(goal("4.3")),
            sure("ingen"),
            sure("inte utse"),
            sure("saknar"),
            ASKED_BACK,
        ),
        "Vem är ansvarig för målet om fler besök?",
    ),
)  # fmt: skip

COMPOUND: Batch = (
    (within(became(D) & ~then(None), became(D)), "Vad är försenat nu som inte var det i våras?"),
    (those(kind("P") & collab("SBF") & now(D)), "Vilka projekt ihop med SBF är röda?"),
    (top_unit("Samlingar och magasin", *OTHERS), "vilken enhet har flest försenade"),
    (
        goals_where(_is_worse),
        "Finns det något mål som bedöms sämre nu än i T1?",
    ),
    (
        either(share(now(K)), share(now(K), REPORTED), out_of(now(K), EVERY), out_of(now(K), REPORTED)),
        "Hur stor del av alla aktiviteter är avslutade, i procent?",
    ),
    (those(POSTPONED), "Vilka har fått ett senare slutdatum än de sa i T1?"),
    (first_is("samlingsdatabas"), "Vilken aktivitet har fått sitt slutdatum framflyttat mest sedan T1?"),
    (those(SOONER), "Är det någon som tror sig bli klar tidigare än de lovade i våras?"),
    (free_units(now(D)), "Vilka enheter har inget som är försenat?"),
    (within(then(D) & now(G), then(D) & now(G, K)), "Vad har gått från rött till grönt sedan förra tertialet?"),
    (
        those(goal("4.1") & now(R, D)),
        "Under målet att samlingarna ska bevaras, vilka aktiviteter är gula eller röda?",
    ),
    (then_and_now(then(D), now(D)), "är det fler försenade nu än i T1"),
    (those(now(D) & finish("2025-09-10", "2025-12-31")), "Vilka försenade lovar ändå att bli klara i år?"),
    (those(finish(last="2025-09-09")), "Vilka har ett slutdatum som redan passerat fast de inte är klara?"),
    (
        either(so_many(kind("P") & now(G)), out_of(now(G), kind("P"))),
        "Hur många av projekten går enligt plan?",
    ),
    (first_is("samlingsdatabas"), "vad dröjer längst innan det blir klart"),
    (those(MUSEUM & TEACHERS), "Vad gör Stadsmuseet och Pedagogik och program tillsammans?"),
    (
        either(
            compared(MUSEUM & UNDONE, SITES & UNDONE, "Stadsmuseet", "Kulturmiljö"),
            top_unit("Stadsmuseet", "Kulturmiljö"),
        ),
        "Vem har flest aktiviteter som inte är avslutade, Stadsmuseet eller Kulturmiljö?",
    ),
    (those(_wrote_then("längre tid än vi räknade med")), "Vilka skrev i T1 att det tar längre tid än de räknade med?"),
    (those(now(D) & ~HELPED), "Vilka försenade aktiviteter saknar åtgärd?"),
    (
        either(
            topmost("nämndspecifikt mål 1", ("kommunfullmäktiges mål", "kf-mål", "nämndspecifikt mål 2", "nämndspecifikt mål 3")),
            topmost("samlingarna ska bevaras", ("öppna för alla", "möta kulturarvet", "vårdas och användas", "besöka museet och konsthallen")),
        ),
        "Under vilket mål finns det flest försenade aktiviteter?",
    ),
    (all_days(MUSEUM, MUSEUM), "Vad har Stadsmuseet lovat ska bli klart, och när?"),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & kind("P")), "Vilka är försenade? >> och vilka av dem är projekt"),
    (owner(title("Museibuss")), "hur går det med museibussen >> vems var den"),
    (day_said("väderkvarnen", T1), "När blir väderkvarnen i Norrby klar? >> Vilket datum sa de i våras?"),
    (sure("utan buss", "fukten"), "Vilka mål bedöms inte uppnås? >> Varför inte?"),
    (sure("bedöms uppnås"), "Hur bedöms målet att alla barn ska få möta kulturarvet? >> och hur var det i T1"),
    (those(SITES), "vad har konsthallen >> och kulturmiljö?"),
    (those(now(K) & MUSEUM), "Vad är avslutat? >> bara stadsmuseets tack"),
    (either(units_of(now(D)), first_units(now(D)), those(now(D), "Samlingar och magasin", "Stadsmuseet", "Digitalt bevarande")), "hur många är försenade >> vilka enheter är det"),
    (sure("vite"), "är e-arkivet försenat >> vad gör de åt det"),
    (because(title("altarskåpet"), "tjänstledig"), "Hur går det med altarskåpet? >> varför"),
    (those(finish("2025-12-01", "2025-12-31")), "Vad ska bli klart i november? >> och i december?"),
    (
        either(SILENCE, sure("Enhetschef Samlingar och magasin", "Enhetschef Stadsmuseet")),
        "Vilka aktiviteter är inte rapporterade? >> vem ska jag höra av mig till",
    ),
    (those(collab("UTB") & UNDONE), "vad samverkar vi med UTB om >> ta bort det som är avslutat eller avfört"),
    (those(under("Kommunarkivet")), "Visa Kommunarkivets aktiviteter >> ta med Digitalt bevarande också"),
    (so_many(kind("P")), "Hur många aktiviteter har vi? >> och hur många av dem är projekt"),
    (those(now(D)), "vad är gult >> förlåt menade rött"),
    (measures(is_late), "Vilka åtgärder är inte gjorda än? >> vilka av dem har passerat sitt datum"),
    (those(title("Kvällsöppet"), "avförd"), "Hur går det med brandlarmet? >> tack! och kvällsöppet?"),
    (day_said("Staden som brann", T1), "när blir staden som brann klar >> vad var datumet i T1"),
    (so_many(then(K)), "Hur många är avslutade nu? >> och i T1?"),
    (those(STORES & now(D)), "Vilken enhet har flest försenade? >> visa de försenade där"),
    (because(now(X), "för dyr", "kvällstillägget"), "Vad har avförts? >> Varför då?"),
    (spaced("90 000"), "Hur går det med målet om fler besök? >> hur många besök var det vi skulle nå"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
