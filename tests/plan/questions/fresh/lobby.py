# ruff: noqa: ARG005, E501
"""The lobby of a town by the sea: a head of department, an accountant, a registrar and a new politician; the technical board.

60 everyday questions, spoken and half said: a small condition, a negation, a number, two in one; 15 follow up."""

import re
from datetime import date

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    DATELESS,
    EVERY,
    LATE,
    LISTS,
    PROTECTED,
    REPORTED,
    SHARED,
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
    because,
    collab,
    counted,
    detail,
    either,
    finish,
    first_is,
    goal,
    kind,
    listed,
    now,
    numbers_told,
    owner,
    says,
    share,
    some,
    sure,
    text_has,
    then,
    these,
    title,
    unit,
    units,
    units_of,
    units_where,
    within,
)  # fmt: skip
from tests.plan.questions.fresh.wishes import day_told, first_are, goals_told, how_many, reported_between
from tests.plan.questions.world import T1, T2

VA, GATA, HAMN = unit("VA-enheten"), unit("Gata och trafik"), unit("Hamnen")
FAST, AVFALL = unit("Fastighet"), unit("Avfall och återvinning")
GOALS = ("KF-mål 1", "KF-mål 2", "nämndspecifikt mål 1", "nämndspecifikt mål 2")
CLOSES = ("2025-09-05", "5 september", "5 sep")
YEAR_END = "2025-12-31"
EMPTY = EVERY & ~EVERY


def said(*words: str) -> Wanted:
    """An answer that begins with one of these words."""

    def problem(_facts: Facts, answer: Answer) -> str:
        start = re.match(rf"\W*(?:{'|'.join(words)})\b", answer.text, re.IGNORECASE)
        return "" if start else f"begins with none of {words}"

    return Wanted(SURE, problem)


NONE = either(listed(EMPTY), counted(0), said("nej", "ingen", "inga", "inget"))


def same_number(number: int) -> Wanted:
    """As many now as then: it is said, or the number stands there twice."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = re.sub(r"[Tt]ertial \d", "", answer.text)
        if re.search(r"\blika många\b|\boförändra|\bsamma antal\b", text, re.IGNORECASE) or re.match(
            r"\W*nej\b", text, re.IGNORECASE
        ):
            return ""
        twice = len(re.findall(rf"(?<![\d\-T,.]){number}(?![\d\-])", text)) > 1
        return "" if twice or (answer.kind == "count" and answer.value == 0) else f"not {number} and {number}"

    return Wanted(SURE, problem)


def number_and_none(number: int, those: Those) -> Wanted:
    """That number, and that there are none of the others: "0", "ingen", "inga"."""

    def problem(facts: Facts, answer: Answer) -> str:
        if set(those.among(facts)):
            return "the key is wrong"
        if not re.search(r"\b(?:0|noll|ingen|inga|inget)\b", answer.text, re.IGNORECASE):
            return "no 'none' in the text"
        return numbers_told(number).problem(facts, answer)

    return Wanted(SURE, problem)


def soonest(part: str) -> Wanted:
    """The activity with that in its title, alone or on top of some that all have a day."""

    def problem(facts: Facts, answer: Answer) -> str:
        if {each.id for each in answer.activities} - set(finish().among(facts)):
            return "some without a day"
        return first_is(part).problem(facts, answer)

    return Wanted(LISTS | {"detail"}, problem)


def reminders(*numbers: int) -> Wanted:
    """These numbers, and that they are reminders."""

    def problem(facts: Facts, answer: Answer) -> str:
        return numbers_told(*numbers).problem(facts, answer) or sure("påminn").problem(facts, answer)

    return Wanted(SURE, problem)


def explained(*words: str) -> Wanted:
    """A word explained: at least one of these in the text, and no list of activities."""

    def problem(_facts: Facts, answer: Answer) -> str:
        if len(answer.activities) > 1:
            return "a list of activities"
        return "" if any(each in answer.text.lower() for each in words) else f"none of {words}"

    return Wanted(SURE | {"clarify", "unknown"}, problem)


def _pushed(facts: Facts, each: Activity) -> bool:
    first, last = facts.report(each.id, T1), facts.report(each.id, T2)
    if each.protected or not (first and last and first.finish and last.finish):
        return False
    return first.finish <= date(2025, 12, 31) < last.finish


PUSHED = Those(_pushed)
ALONE = Those(lambda facts, each: not each.collaboration)


WORLD = "technical"

HEAD: Batch = (
    (these(GATA & now(D)), "hörru, va e det som släpar hos gata å trafik"),
    (these(VA & finish(last="2025-12-24")), "Jag undrar om VA-enheten har något som väntas bli klart före julafton"),
    (listed(kind("P") & now(G)), "vilka av projekten rullar på som dom ska?"),
    (these(FAST & now(S)), "e de nåe på Fastighet som inte kommit igång än?"),
    (same_number(4), "Är det fler som är försenade nu än vad det var i T1?"),
    (owner(title("Matavfall")), "Vem är ansvarig för matavfallet i alla kök, är det bara Avfall?"),
    (how_many(GATA & finish("2026-01-01")), "Hur många av Gata och trafiks aktiviteter har slutdatum efter nyår?"),
    (detail(title("sporthallar"), "pengarna räcker inte"), "Varför är det gult på sporthallarna?"),
    (day_told(title("driftcentral"), "2025-09-15"), "Driftcentralen skulle ju varit klar i maj, vilket datum gäller numera?"),
    (day_told(title("Hamnviken"), "2025-12-05"), "när blir cykelvägen ut till Hamnviken färdig, så vitt vi vet"),
    (
        either(
            units_where(lambda facts, held: not some(now(D), facts, held)),
            units("Hamnen", "Tekniska kontoret", "Avfall och återvinning", "Fastighet"),
        ),
        "Vilka enheter har inget rött alls?",
    ),
    (detail(title("skolvägar"), "Försenad"), "Hur går det med Röda bron? >> Å skolvägarna?"),
    (these(now(R) & ~VA), "Vad är gult? >> Ta bort det VA-enheten är med i"),
    (these(unit("Fastighet/Lokalvård")), "Hur går det för Fastighet? >> nej jag menade lokalvården"),
    (listed(now(G) & finish(last=YEAR_END)), "Visa det som går enligt plan. >> Bara det som blir klart i år"),
    (owner(title("Skyfall")), "hur går skyfalskarteringen >> vem har hand om den"),
)  # fmt: skip

ACCOUNTANT: Batch = (
    (within(says("anbud") & ~now(X), says("anbud")), "Vilka aktiviteter väntar på anbud enligt kommentarerna nu i T2?"),
    (either(NONE, listed(now(D) & DATELESS)), "Finns det någon försenad som saknar slutdatum? De skyddade kan du hoppa över"),
    (share(now(K)), "Hur många procent av alla aktiviteter är klara?"),
    (sure("180"), "Hur mycke restavfall per invånare får det bli enligt målet?"),
    (sure("214"), "Hur mycket restavfall per invånare får det högst bli enligt målet? >> Å var låg vi 2024?"),
    (ASKED_BACK, "va har solcellerna på förrådet gått på i kronor å ören"),
    (number_and_none(3, AVFALL & now(D)), "Hur många aktiviteter har Avfall och återvinning, och hur många av dom är försenade?"),
    (listed(PUSHED), "Vilka skulle enligt T1 bli klara i år men har nu fått ett slutdatum nästa år?"),
    (these(finish("2025-09-01", "2025-09-30")), "Vilka ska va klara nu i september?"),
    (detail(title("hamnavgifter"), "Avslutad", "Tekniska kontoret"), "Är fakureringen av hamnavgifter avslutad, och vilka hade hand om den?"),
    (these(now(P, X), "anbud"), "Vad är pausat eller avfört och vad är skälet?"),
    (
        either(share(now(D), kind("A")), counted(now(D) & kind("A")), listed(now(D) & kind("A"))),
        "Hur stor andel av projekten är försenade? >> Och av dom som är av typen aktivitet?",
    ),
    (first_are("Skyfall", "skolvägar", "sporthallar"), "Vilka tre aktiviteter har längst fram till sitt slutdatum?"),
    (soonest("driftcentral"), "Vilken står närmast på tur att bli klar?"),
)  # fmt: skip

REGISTRAR: Batch = (
    (either(listed(LATE), counted(LATE), units_of(LATE)), "Vilka rapporter har kommit in efter att rapporteringen stängt?"),
    (these(now(None) & then(None)), "Vilken aktivitet har vi inte fått in en enda rapport om i år?"),
    (
        either(these(now(None) & ~then(None)), units_of(now(None) & ~then(None)), units("Gata och trafik")),
        "Vad saknar svar för T2 fast det fanns svar i T1?",
    ),
    (day_told(title("Röda bron"), "2025-08-20"), "vilken dag kom senaste rapporten om Röda bron in"),
    (
        within(reported_between("2025-08-23", "2025-09-03") & ~PROTECTED, PROTECTED),
        "Har det kommit in några rapporter efter den 22 augusti?",
    ),
    (anyhow("skydd"), "va står det i kommentaren till reservvattnet?"),
    (text_has(*CLOSES), "Vilken dag är sista svarsdagen nu för T2?"),
    (either(reminders(2, 3), counted(5)), "Hur många påminnelser har gått ut, i T1 respektive T2?"),
    (ASKED_BACK, "Vilket diarienummer har uppföljningen?"),
    (ASKED_BACK, "kan du föra in att snöröjningen är påbörjad"),
    (how_many(PROTECTED), "Vilka aktiviteter är skyddade? >> Hur många blir det?"),
    (either(counted(REPORTED), anyhow("16 av 18"), share(REPORTED)), "Hur många av alla 18 har raporterat för T2?"),
    (these(HAMN & SHARED), "Vad har Hamnen? >> Vilka av dom delar de med nån annan enhet?"),
    (how_many(now(D) & then(D)), "Vad är försenat? >> Hur många av dom var försenade redan i T1?"),
)  # fmt: skip

NEWLY_ELECTED: Batch = (
    (explained("avför", "utgår", "inte längre", "beslut"), "Vad betyder det att nåt är avfört?"),
    (goals_told((GOALS[2],), (GOALS[0], GOALS[1], GOALS[3])), "Vilket mål är det som handlar om att fler ska cykla?"),
    (sure("inte uppnås"), "Hur lyder nämndspecifikt mål 1? >> Tror ni att vi når det?"),
    (goals_told((GOALS[3],), (GOALS[0], GOALS[1], GOALS[2])), "Vilket mål har fått en bättre bedömning nu än i T1?"),
    (goals_told((GOALS[0], GOALS[2]), (GOALS[1], GOALS[3])), "Vilka av målen bedöms inte uppnås?"),
    (detail(title("Röda bron"), "Pågår enligt plan"), "hur går det med bron, den röda alltså"),
    (detail(title("gästhamn"), "Avförd"), "Blir det nån ny gästhamn eller?"),
    (detail(title("Fastighetsnära"), "2025-12-26"), "Förpackningsinsamlingen vid fastigheterna, när ska den vara på plats?"),
    (
        either(said("nej"), listed(HAMN), listed(HAMN & ~now(K)), listed(HAMN & UNDONE), counted(HAMN & now(K)), listed(HAMN & now(K)), share(now(K), HAMN)),
        "Stämmer det att Hamnen är klar med alla sina aktiviteter?",
    ),
    (these(collab("KFF")), "va gör vi ihop med KFF?"),
    (listed(ALONE), "Vilka aktiviteter har ingen samverkanspart?"),
    (how_many(collab("Alla förvaltningar") & ~now(D)), "Hur många av dom som berör alla förvaltningar är inte försenade?"),
    (
        within(then(G, R) & now(R, D) & ~(then(R) & now(R)), title("gästhamn", "Skyfall")),
        "Har nåt blivit bättre sen T1? >> Och sämre?",
    ),
    (because(title("Klart vatten"), "Länsstyrelsen"), "Klart vatten i Storån, hur går det? >> varför då"),
    (listed(GATA & ~kind("P")), "Vilka projekt har Gata och trafik? >> Å vad har dom som inte är projekt?"),
    (listed(goal("4.2")), "Vad hör till nämndspecifikt mål 1? >> Förlåt, jag menade nämndspecifikt mål 2"),
)  # fmt: skip

BATCH: Batch = HEAD + ACCOUNTANT + REGISTRAR + NEWLY_ELECTED
