# ruff: noqa: E501
"""A politician, a registrar, a deputy manager and an auditor, of the board for meals and service, 20 January 2026.

Half everyday, half compound or colloquial; all three tertials are reported, so the newest status is that of T3."""

from collections.abc import Callable

from plan.facts import Facts
from plan.measure import Measure, MeasureState
from plan.model import Activity, Status
from plan.questions import Answer
from plan.tertial import Tertial
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CLARIFY,
    EVERY,
    LATE,
    POSTPONED,
    PROTECTED,
    SURE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    Those,
    Wanted,
    X,
    anyhow,
    because,
    collab,
    counted,
    detail,
    either,
    goal,
    kind,
    listed,
    now,
    numbers_told,
    owner,
    share,
    state,
    text_has,
    these,
    title,
    told,
    unit,
    units,
    within,
)  # fmt: skip
from tests.plan.questions.fresh.measure_keys import is_done, measures
from tests.plan.questions.fresh.wishes import dated, day_told, forms, how_many
from tests.plan.questions.world import T1, T2, T3

MAT, FAST, LOK, TRA = unit("Måltider"), unit("Fastighetsdrift"), unit("Lokalvård"), unit("Transport")
UNITS = ("Måltider", "Fastighetsdrift", "Lokalvård", "Ledning och stab", "Transport")
GOALS = ("KF-mål 1", "KF-mål 2", "nämndspecifikt mål 1", "nämndspecifikt mål 2", "nämndspecifikt mål 3")


def at(when: Tertial, *wanted: Status | None) -> Those:
    return now(*wanted, at=when)


def end(*wanted: Status | None) -> Those:
    """The status in T3."""
    return now(*wanted, at=T3)


OPEN = ~end(K, X)


def says(word: str, when: Tertial = T3) -> Those:
    def test(facts: Facts, each: Activity) -> bool:
        report = facts.report(each.id, when)
        return bool(report and not each.protected and word.lower() in report.comment.lower())

    return Those(test)


def has_measure(*states: MeasureState) -> Those:
    return Those(lambda facts, each: any(m.activity_id == each.id and m.state in states for m in facts.measures()))


def goals_told(*wanted: str) -> Wanted:
    """Goals by their names in the text, and no others of the council's and the board's."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        missing = [f"no {each}" for each in wanted if each.lower() not in text]
        return "; ".join(missing + [f"{each} too" for each in GOALS if each not in wanted and each.lower() in text])

    return Wanted(SURE, problem)


def top_unit(name: str) -> Wanted:
    """The unit stands in the text before any of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        place = answer.text.find(name)
        if place < 0:
            return f"no {name}"
        return next((f"{u} before {name}" for u in UNITS if u != name and -1 < answer.text.find(u) < place), "")

    return Wanted(SURE, problem)


def newest_report() -> Wanted:
    """The activity whose report came in last, or its day in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        moment, last = max((r.at, r.activity_id) for r in facts.reports)
        first = answer.activities[0].id if answer.activities else ""
        day = any(form in answer.text.lower() for form in forms(moment.date().isoformat()))
        return "" if first == last or day else "the last report is not told"

    return Wanted(SURE, problem)


def _turned(first: Tertial, last: Tertial) -> Callable[[Facts, Activity], bool]:
    def test(facts: Facts, each: Activity) -> bool:
        one, other = state(facts, each, first), state(facts, each, last)
        return one is not None and other is not None and one != other

    return test


TURNED = Those(_turned(T2, T3))
EVER_OFF = Those(lambda facts, each: any(state(facts, each, t) in (R, D, P) for t in (T1, T2, T3)))


def is_stuck(facts: Facts, each: Measure) -> bool:
    """Past its day, not done, and hindered."""
    return each.is_late(facts.at.date()) and each.hindrance is not None


def of_those(those: Those) -> Callable[[Facts, Measure], bool]:
    return lambda facts, each: each.activity_id in those.among(facts)


WORLD = "kitchen"

POLITICIAN: Batch = (
    (anyhow("46", "44"), "Blir maten i kommunen mer ekologisk, eller har det gått bakåt?"),
    (told("Bedöms uppnås"), "Når vi målet att eleverna ska vara nöjda med skolmaten?"),
    (detail(title("ventilation"), "Avslutad"), "Är ventilationen i Ekskolan bytt nu?"),
    (detail(title("Utbildning av lokalvårdare"), "Avförd"), "Vad hände med utbildningen för lokalvårdarna?"),
    (anyhow("32", "35"), "Slängs det mindre mat nu än förra året?"),
    (detail(title("Eldrivna"), "Pågår enligt plan"), "Hur går det med de eldrivna matbilarna?"),
    (listed(end(K)), "Vad har nämnden slutfört under året?"),
    (anyhow("148"), "Hur mycket energi gör våra lokaler av med numera?"),
    (anyhow("76", "81"), "Vilka är nöjdast med skolmaten, killarna eller tjejerna?"),
    (owner(title("Städrobotar")), "Vem ansvarar för städrobotarna?"),
    (day_told(title("Städrobotar"), "2026-01-31"), "När ska städrobotarna vara på plats överallt?"),
    (ASKED_BACK, "Hur mycket billigare blir uppvärmningen av Idrottshallen med bergvärme?"),
    (CLARIFY, "Hur ligger mål 2 till?"),
    (text_has("bättre", "sämre", "försen"), "Blev det bättre eller sämre under årets sista tertial?"),
)  # fmt: skip

REGISTRAR: Batch = (
    (these(end(None)), "Vilken aktivitet har vi ingen rapport för i T3?"),
    (
        text_has(*forms("2026-01-09"), *forms("2026-01-10")),
        "Vilken dag stängde rapporteringen för tredje tertialet?",
    ),
    (
        either(counted(11), numbers_told(11), numbers_told(1, 4, 6), CLARIFY),
        "Hur många påminnelser har skickats sammanlagt under året?",
    ),
    (anyhow("skydd"), "Vad står det i rapporten om beredskapslagret?"),
    (either(text_has("csv", "excel", "xlsx"), ASKED_BACK), "Kan jag få ut alltihop som en csv-fil till diariet?"),
    (
        either(listed(LATE), counted(LATE), units(), anyhow("inga"), anyhow("ingen")),
        "Kom något svar in efter att omgången hade stängt?",
    ),
    (newest_report(), "När lämnades den allra senaste rapporten?"),
    (these(TRA), "Vad har Transport rapporterat?"),
    (counted(EVERY), "Hur många aktiviteter innehåller planen?"),
    (told(*GOALS), "Vilka mål har nämnden?"),
    (
        either(text_has("tjänsteskrivelse", "utkast", "rapport"), ASKED_BACK),
        "Kan du ta fram ett utkast till tjänsteskrivelse om årets uppföljning?",
    ),
)  # fmt: skip

DEPUTY: Batch = (
    (either(listed(MAT & OPEN), listed(MAT & ~end(K))), "va har vi på måltider kvar å bli klara me"),
    (detail(title("Smakveckor"), "Ej rapporterad"), "smakveckorna då, hur gick de?"),
    (listed(MAT & end(D)), "nåt rött hos oss på Måltider??"),
    (either(anyhow("dietist", "2026-01-15"), anyhow("dietist", "15 jan")), "har vi fått tag i nån dietist till matsedlarna än"),
    (detail(title("Vågar"), "överklagad"), "va e de för fel me vågarna nu igen"),
    (either(anyhow("2026-01-31"), anyhow("31 jan")), "till när skulle de där tio vågarna va direktupphandlade"),
    (day_told(title("matsedlar"), "2026-03-31"), "matsedlarna i förskolan, e de i mars dom ska va klara?"),
    (
        either(units("Ledning och stab"), listed(end(D) & ~MAT), told("Ledning och stab")),
        "Vilka andra enheter än Måltider har nåt rött?",
    ),
    (either(listed(LOK), ASKED_BACK), "å lokalvården, hur går de för dom"),
    (ASKED_BACK, "kan du flytta fram vågarna till sista mars åt mig / Jonna, vik. enhetschef"),
    (these(title("Ekologiska livsmedelsavtal"), "Pågår enligt plan"), "va hade vi för status på ekologiska livsmedelsavtalen i T1"),
    (because(title("Bergvärme"), "länsstyrelsen"), "bergvärmen till idrottshallen? >> varför står den still"),
    (these(TRA), "hur ser de ut för Lokalvård >> å Transport?"),
)  # fmt: skip

AUDITOR: Batch = (
    (
        either(numbers_told(5, 2), listed(at(T1, G) & end(K, D))),
        "Hur många av de aktiviteter som var gröna i T1 är avslutade i T3, och hur många av dem är försenade?",
    ),
    (these(end(X), "Utbildaren"), "Vilken aktivitet har avförts, och vilket skäl anges?"),
    (these(at(T2, R) & end(D)), "Vad var gult i T2 men rött i T3?"),
    (measures(is_stuck), "Vilken åtgärd är både passerad och hindrad?"),
    (measures(is_done), "Vilka åtgärder har genomförts?"),
    (these(end(K) & has_measure(MeasureState.DONE)), "Vilka avslutade aktiviteter har en genomförd åtgärd?"),
    (goals_told("nämndspecifikt mål 2"), "Vilket mål bedömdes uppnås i T2 men inte i T3?"),
    (goals_told("KF-mål 2", "nämndspecifikt mål 1"), "Vilka mål är uppnådda enligt siffrorna?"),
    (top_unit("Måltider"), "Vilken enhet har störst andel avslutade aktiviteter?"),
    (these(collab("UTB") & OPEN & ~MAT), "Vad gör vi tillsammans med UTB som inte är avslutat och inte ligger på Måltider?"),
    (how_many(EVER_OFF), "Hur många aktiviteter har någon gång under året varit gula, röda eller pausade?"),
    (these(says("länsstyrelsen")), "I vilken kommentar nämns länsstyrelsen?"),
    (listed((end(D) & ~PROTECTED) | end(None)), "Vad är, det skyddade oräknat, försenat eller utan rapport i T3?"),
    (listed(POSTPONED), "Vilka aktiviteter fick i T2 ett senare slutdatum än de hade i T1?"),
    (listed(end(R) & dated("2026-01-01", "2026-03-31")), "Vilka gula ska vara färdiga under första kvartalet 2026?"),
    (listed(dated(last="2026-01-19")), "Vilka oavslutade aktiviteter har ett slutdatum som redan är passerat?"),
    (share(end(K), kind("A")), "Hur många procent av aktiviteterna av typen aktivitet är avslutade?"),
    (within(TURNED, TURNED | end(None)), "Vad har ändrat status sedan förra tertialet?"),
    (measures(of_those(end(R))), "Vilka är gula? >> Vilka åtgärder finns för dem?"),
)  # fmt: skip

COMPOUND_TALKS: Batch = (
    (how_many(end(K) & kind("P")), "Vad är avslutat? >> Hur många av dem är projekt?"),
    (listed(at(T2, D) & end(D)), "Vilka var försenade i T2? >> Och vilka av dem är det fortfarande?"),
    (
        either(listed(goal("4.1", "4.2", "4.3") & OPEN), listed(goal("4.1", "4.2", "4.3") & ~end(K))),
        "Vad återstår? >> Bara det under de nämndspecifika målen.",
    ),
)  # fmt: skip

BATCH: Batch = POLITICIAN + REGISTRAR + DEPUTY + AUDITOR + COMPOUND_TALKS
