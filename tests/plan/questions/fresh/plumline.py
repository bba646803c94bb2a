# ruff: noqa: E501
"""The weeks after the year has closed at a board for meals and service: a kitchen manager on the phone, the service director, the controller who closes the year, an opposition politician and a journalist of the local paper.

Half everyday, a quarter with two conditions, a comparison or a date that was moved, and a quarter conversations."""

from collections.abc import Callable

from plan.calendar import swedish_day
from plan.facts import Facts
from plan.measure import Measure
from plan.model import Activity, Status
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    LATE,
    NONE,
    PROTECTED,
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
    because,
    collab,
    counted,
    either,
    first_is,
    goal,
    goals_among,
    kind,
    now,
    numbers_told,
    owner,
    share,
    some,
    state,
    sure,
    text_has,
    then,
    title,
    unit,
    units,
    units_of,
    units_where,
    within,
)
from tests.plan.questions.fresh.measure_keys import is_late, is_open, measures
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    days_told,
    explained_by,
    forms,
    or_units,
    said,
    so_many,
    tells,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T2, T3

WORLD = "kitchen"

MEALS, CLEANING, BUILDINGS = unit("Måltider"), unit("Lokalvård"), unit("Fastighetsdrift")
TRANSPORT = unit("Transport")
NO = said("nej", "inget", "ingen", "inga", "det finns inget", "det finns ingen", "det finns inga")


def end(*wanted: Status | None) -> Those:
    """How it stood when the year closed."""
    return now(*wanted, at=T3)


def summer(*wanted: Status | None) -> Those:
    return now(*wanted, at=T2)


LEFT = end(G, R, D, P, S)
REPORTED = ~end(None)


def due(first: str, last: str = "9999-12-31") -> Those:
    """Not finished, with a day between these two in the answer of the last tertial."""

    def test(facts: Facts, each: Activity) -> bool:
        report = facts.report(each.id, T3)
        if report is None or report.finish is None or report.status.is_finished or each.protected:
            return False
        return first <= report.finish.isoformat() <= last

    return Those(test)


def _put_off(facts: Facts, each: Activity) -> bool:
    before, after = facts.report(each.id, T2), facts.report(each.id, T3)
    return bool(before and after and before.finish and after.finish and after.finish > before.finish)


PUT_OFF = Those(_put_off)
"""A later day in the last tertial than in the second."""


def _same_words(facts: Facts, each: Activity) -> bool:
    before, after = facts.report(each.id, T2), facts.report(each.id, T3)
    return bool(before and after and not after.carried_from and after.comment and before.comment == after.comment)


SAME_WORDS = Those(_same_words)
HELPED = Those(lambda facts, each: any(m.is_open and m.activity_id == each.id for m in facts.measures()))


def on_day(day: str) -> Those:
    """Has an answer given on that day in Sweden."""
    return Those(lambda facts, each: any(swedish_day(r.at).isoformat() == day for r in facts.history(each.id)))


def of(part: str) -> Callable[[Facts, Measure], bool]:
    """Measures of the activity with that in its title."""

    def fits(facts: Facts, each: Measure) -> bool:
        held = facts.activity(each.activity_id)
        return held is not None and part in held.title

    return fits


def summary(wanted: Those, word: str) -> Wanted:
    """That so many are so."""
    held = sure(word)
    return Wanted(
        SURE,
        lambda facts, answer: (
            held.problem(facts, answer) or numbers_told(len(wanted.among(facts))).problem(facts, answer)
        ),
    )


GOALS = {
    "3.1": ("maten i kommunens kök", "kf-mål 1", "kommunfullmäktiges mål 1"),
    "3.2": ("mindre energi", "kf-mål 2", "kommunfullmäktiges mål 2"),
    "4.1": ("nöjda med skolmaten", "nämndspecifikt mål 1"),
    "4.2": ("mindre mat ska", "nämndspecifikt mål 2"),
    "4.3": ("hög kvalitet", "nämndspecifikt mål 3"),
}
UNMET = either(
    assessed("bedöms inte uppnås"),
    tells(
        "uppnås inte",
        "inte uppnå",
        "nås inte",
        "nåddes inte",
        "når inte",
        "nådde inte",
        "inte nå",
        "inte uppfyl",
        "under målet",
    ),
    said("nej"),
)
KEPT = text_has("skydd", "sekretess", "visas inte", "får inte")
UNJUDGED = text_has(
    "inte bedöm", "ej bedöm", "ingen bedömning", "saknar bedömning", "bedömning saknas", "obedöm", "inte har bedöm", "inte någon bedömning"
)  # fmt: skip

EVERYDAY: Batch = (
    (those(MEALS & end(D)), "hej d e från köket, va är försenat för måltider"),
    (day_told(title("Vågar"), "2026-02-15"), "när kommer vågarna nu då??"),
    (because(title("Vågar"), "överklagad"), "varför e vågarna för tallrikssvinnet så sena"),
    (those(title("matsedlar"), "Försenad"), "matsedlarna i förskolan läget"),
    (those(title("Smakveckor")), "Smakveckorna, hur blev det med dem?"),
    (owner(title("matbilar")), "vem har hand om elbilarna som ska köra ut maten, eldrivna matbilar heter det väl"),
    (those(title("överproduktion"), "Avslutad"), "blev vi klara med överproduktionen i köken"),
    (within(CLEANING & LEFT, CLEANING), "vad har lokalvården på sitt bord?"),
    (either(so_many(end(K)), sure("6 av 16")), "hur mnga aktiviteter blev avslutade"),
    (UNMET, "Hej, jag skriver för lokaltidningen. Klarade kommunen sitt mål om ekologisk mat?"),
    (sure("44"), "Hur stor andel av livsmedlen är ekologiska nu?"),
    (either(sure("35", "32"), tells("ökat", "mer än förra", "inte minskat")), "Slängs det mer eller mindre mat än förra året, alltså matsvinnet?"),
    (sure("78"), "Hur många procent av eleverna är nöjda med skolmaten"),
    (sure("76", "81"), "Skiljer det något mellan flickor och pojkar i hur nöjda de är med skolmaten?"),
    (either(summary(end(D), "försen"), summary(end(K), "avslut")), "Läget på en rad tack, sitter i bilen"),
    (those(end(D)), "vilka röda har vi kvar"),
    (those(end(R)), "Visa gula"),
    (
        either(or_units(those(end(None))), units("Måltider")),
        "Vilka aktiviteter saknar rapport för tertial 3?",
    ),
    (text_has(*forms("2026-01-09"), *forms("2026-01-10")), "När stängde rapporteringen för T3?"),
    (numbers_told(6), "hur många påminnelser gick ut i tertial 3"),
    (
        either(share(REPORTED), sure("15 av 16"), sure("12 av 13"), sure("12 av 16")),
        "Svarsfrekvens för sista tertialet?",
    ),
    (either(those(LATE), counted(0), NO), "Kom det in några rapporter efter att omgången hade stängt?"),
    (measures(is_open), "Vilka åtgärder är fortfarande öppna?"),
    (
        either(measures(of("Bergvärme")), because(title("Bergvärme"), "tillståndsansökan")),
        "Bergvärmen till Idrottshallen, vad gör man åt problemet?",
    ),
    (text_has("Enhetschef Fastighetsdrift", "chef3@"), "vem är chef på fastighetsdrift"),
    (ASKED_BACK, "Vad har städrobotarna kostat skattebetalarna?"),
    (ASKED_BACK, "sätt smakveckor som klar är du snäll"),
    (KEPT, "Vad står det i kommentaren om beredskapslagret?"),
    (explained_by("avvikelse"), "Vad betyder egentligen \"Pågår med avvikelse\"?"),
    (those(title("Ekskolan"), "Avslutad"), "ventilationen på Ekskolan blev den färdig till slut"),
    (because(title("Utbildning av lokal"), "lagt ner"), "Varför blev det ingen utbildning av lokalvårdarna?"),
    (so_many(kind("P")), "Antal projekt i planen?"),
    (within(collab("UTB") & LEFT, collab("UTB")), "Vad gör vi tillsammans med UTB?"),
    (anyhow("hög kvalitet"), "Hur lyder nämndspecifikt mål 3?"),
    (UNJUDGED, "Hur bedömdes målet om lokalvårdens kvalitet vid årets slut?"),
    (those(TRANSPORT), "allt som transport ansvarar för"),
    (either(those(end(P)), counted(0), NO), "Är det nåt som är pausat"),
    (within(end(R, D, G), end(None, X)), "Vad är det vi inte hann bli klara med i år?"),
    (either(those(on_day("2025-12-17")), units_of(on_day("2025-12-17"))), "Vilka rapporterade den 17 december?"),
    (day_told(title("Städrobotar"), "2026-01-31"), "Städrobotarna på äldreboendena, vilket slutdatum är det nu?"),
    (those(title("Matråd"), "Avslutad"), "fick alla skolor sina matråd?"),
    (sure("148"), "Hur mycket energi drar kommunens lokaler per kvadratmeter?"),
    (either(sure("78", "75"), said("ja")), "Är våra elever nöjdare med skolmaten än i resten av landet?"),
    (those(end(X)), "Avförda?"),
    (those(title("Bergvärme"), "Pågår med avvikelse"), "god morgon! vad är status på bergvrämen i idrottshallen"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(end(D) & ~MEALS), "Vilka försenade aktiviteter ligger någon annanstans än hos Måltider?"),
    (those(collab("UTB") & end(R, D)), "Vilka aktiviteter i samverkan med UTB är försenade eller avviker?"),
    (those(kind("P") & LEFT), "Vilka projekt är varken avslutade eller avförda?"),
    (those(then(D) & summer(D) & end(D)), "Vad har varit försenat i alla tre tertialen?"),
    (those(summer(D) & ~end(D)), "Vilka var försenade i T2 men är det inte längre?"),
    (
        within(then(G) & end(D) & ~PROTECTED, then(G) & end(D)),
        "Vad gick enligt plan i T1 men slutade som försenat?",
    ),
    (
        within(PUT_OFF & LEFT, PUT_OFF | PROTECTED & end(D)),
        "Vilka aktiviteter fick ett senare slutdatum i T3 än de hade i T2?",
    ),
    (those(due("2026-01-01", "2026-03-31")), "Vad väntas bli klart under första kvartalet 2026?"),
    (first_is("Gemensam"), "Vilken aktivitet har det slutdatum som ligger längst fram?"),
    (
        within(due("0001-01-01", "2026-01-19"), title("Smakveckor")),
        "Vilka aktiviteter har ett slutdatum som redan har passerat utan att de är klara?",
    ),
    (
        top_unit("Måltider", "Fastighetsdrift", "Lokalvård", "Ledning och stab", "Transport"),
        "Vilken enhet har flest försenade aktiviteter?",
    ),
    (
        units_where(lambda facts, held: not some(end(D), facts, held)),
        "Vilka enheter har ingenting som är försenat?",
    ),
    (either(share(end(K), kind("P")), sure("3 av 7")), "Jag sitter i oppositionen och undrar hur stor andel av projekten som blev avslutade under året?"),
    (
        either(
            compared(MEALS & end(K), BUILDINGS & end(K), "Måltider", "Fastighetsdrift"),
            top_unit("Måltider", "Fastighetsdrift"),
        ),
        "Vem fick mest avslutat, Måltider eller Fastighetsdrift?",
    ),
    (
        goals_among(GOALS, ("3.1", "4.2"), ("4.3",)),
        "Vilka mål bedöms inte uppnås nu när året är slut?",
    ),
    (those(SAME_WORDS), "Vilka skrev exakt samma kommentar i T3 som i T2?"),
    (
        within(goal("4.1", "4.2", "4.3") & LEFT, goal("4.1", "4.2", "4.3") & end(None, X)),
        "Av aktiviteterna under nämndens egna mål, vilka blev inte avslutade?",
    ),
    (measures(is_late), "Vilka åtgärder skulle ha varit gjorda vid det här laget men är det inte?"),
    (
        within(end(R, D) & ~HELPED & ~PROTECTED, end(R, D) & ~HELPED),
        "Vilka försenade eller avvikande aktiviteter saknar en pågående åtgärd?",
    ),
    (
        either(
            units_where(lambda facts, held: all(state(facts, each, T3) is K for each in held)),
            counted(0),
            NO,
        ),
        "Finns det någon enhet som har avslutat alla sina aktiviteter?",
    ),
    (then_and_now(summer(D), end(D)), "Är det fler eller färre försenade nu jämfört med i T2?"),
    (
        either(counted(2), numbers_told(2), days_told(title("Vågar"), NONE, "2025-06-15", "2025-09-30", "2026-02-15")),
        "Hur många gånger har slutdatumet för Vågar för tallrikssvinn skjutits upp?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(end(D) & kind("P")), "Visa allt som är försenat >> bara projekten tack"),
    (those(TRANSPORT), "Vad har Lokalvård i planen? >> och transport då"),
    (because(title("Bergvärme"), "länsstyrelsen"), "hur går det med bergvärmen >> varför då"),
    (
        either(day_told(title("Vågar"), "2025-06-15"), sure("2025-06-15"), sure("15 juni")),
        "Vågar för tallrikssvinn, när är de klara? >> Och vilket datum angavs i T1?",
    ),
    (so_many(end(K) & kind("P")), "Vilka blev avslutade? >> Hur många av dem är projekt?"),
    (either(units_of(end(R)), or_units(those(end(R), "Fastighetsdrift", "Lokalvård"))), "Vilka är gula? >> vilka enheter har dem"),
    (
        within(summer(D) & ~PROTECTED, summer(D)),
        "Vilka var försenade i T2? >> Och hur står det till med dem i dag?",
    ),
    (
        either(share(end(D)), share(end(D), REPORTED), sure("3 av 16"), sure("3 av 15")),
        "hur många är försenade >> vad blir det i procent",
    ),
    (sure("35"), "Nådde nämnden målet om att mindre mat ska kastas? >> Vilken siffra landade det på 2025?"),
    (those(goal("3.2")), "Vilka aktiviteter hör till KF-mål 1? >> samma sak för KF-mål 2"),
    (sure("Måltider", "Fastighetsdrift"), "Vilka åtgärder är försenade? >> Vilka enheter ansvarar för dem?"),
    (those(title("städinstruktion"), "Pågår enligt plan"), "Hur såg det ut för städinstruktionen i T1? >> och nu?"),
    (those(collab("KSF") & ~end(K)), "Vilka aktiviteter har KSF som samverkan? >> ta bort de avslutade"),
    (
        either(units("Måltider"), those(end(None), "Måltider"), sure("Enhetschef Måltider")),
        "Vad är inte rapporterat? >> vem ska jag jaga",
    ),
    (within(BUILDINGS & LEFT, BUILDINGS), "Vad har Ledning och stab? >> oj fel, jag menade fastighetsdrift"),
    (those(MEALS & end(K)), "Vilken enhet har flest avslutade? >> Lista dem"),
    (because(title("Utbildning av lokal"), "lagt ner"), "Har något avförts under året? >> Varför?"),
    (
        owner(title("Energikartläggning")),
        "Är energikartläggningen av skolorna klar? >> När blir den det? >> Och vem gör den?",
    ),
    (those(due("2026-03-01", "2026-03-31")), "Vad ska bli klart i februari 2026? >> och i mars?"),
    (those(end(D, R)), "Vilka är försenade? >> ta med de som avviker också"),
    (those(end(D) & ~PROTECTED), "vad är försenat >> allt utom det skyddade"),
    (either(so_many(kind("F")), sure("1 av 16")), "Hur många aktiviteter har planen? >> Hur många av dem är förstudier?"),
    (
        because(title("Städrobotar"), "Sista boendet"),
        "Hur gick det med städrobotarna i T2? >> Och i T3? >> vad skrev de i kommentaren då",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
