# ruff: noqa: E501
"""A municipal director and the chair of the board before a meeting: compound conditions, exclusions, shares; the bundled plan."""

import re

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    CLARIFY,
    LISTS,
    PROTECTED,
    REFUSE,
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
    became,
    both,
    collab,
    counted,
    detail,
    finish,
    goal,
    kind,
    listed,
    now,
    owner,
    per_unit,
    says,
    share,
    silent,
    then,
    title,
    told,
    under,
    unit,
    units_with,
)  # fmt: skip
from tests.plan.questions.world import T1, T2

IT, HR, EK = unit("IT och digitalisering"), unit("HR och lön"), unit("Ekonomi")
TS, KLK_ALL = unit("Kommunledningskontoret/Trygg och säker"), under("Kommunledningskontoret")
KF, NM = goal("3.1", "3.2", "3.3"), goal("4.1", "4.2", "4.3", "4.4")
SAME = REPORTED & ~then(None) & ~CHANGED


def _later(facts: Facts, activity: Activity) -> bool:
    before, after = (facts.report(activity.id, when) for when in (T1, T2))
    if activity.protected or not before or not after or not before.finish or not after.finish:
        return False
    return not after.status.is_finished and after.finish > before.finish


LATER_DATE = Those(_later)


def number_of_units_with_none(those: Those) -> Wanted:
    def problem(facts: Facts, answer: Answer) -> str:
        want = sum(1 for number in per_unit(those, facts).values() if not number)
        return "" if answer.value == want or len(set(answer.units)) == want else f"{answer.value} instead of {want}"

    return Wanted(frozenset({"count", "units", "share"}), problem)


def then_and_now(before: Those, after: Those, *words: str) -> Wanted:
    """Both numbers (and these words) in the text, or a count that is their difference."""

    def problem(facts: Facts, answer: Answer) -> str:
        first, last = len(before.among(facts)), len(after.among(facts))
        if answer.kind == "count" and answer.value == abs(last - first):
            return ""
        if missing := [word for word in words if word.lower() not in answer.text.lower()]:
            return f"no {missing} in the text"
        numbers = set(re.findall(r"(?<![\d-])\d+(?![\d-])", answer.text))
        return "" if {str(first), str(last)} <= numbers else f"not both {first} and {last} in the text"

    return Wanted(LISTS | {"count", "share", "units"}, problem)


WORLD = "full"
BATCH: Batch = (
    (
        listed(now(D) & ~HR),
        "Kan du inför sammanträdet räkna upp vad som är försenat, bortsett från det som HR och lön svarar för?",
    ),
    (
        listed(KF & now(D, R) & ~TS),
        "Vilka aktiviteter under kommunfullmäktiges mål är försenade eller har en avvikelse, utom dem som Trygg och säker ansvarar för?",
    ),
    (listed(now(D) & PROTECTED), "Vilka av de försenade aktiviteterna är skyddade?"),
    (listed(then(G) & now(D)), "Vilka aktiviteter redovisades enligt plan i april men är försenade i augusti?"),
    (listed(then(G) & now(R, D)), "Vad har gått från grönt i tertial 1 till gult eller rött i tertial 2?"),
    (listed(then(D) & now(G, K)), "Vilka av förseningarna i våras är i dag antingen gröna eller helt avslutade?"),
    (counted(then(D) & now(G)), "Hur många av dem som var försenade i tertial 1 går numera enligt plan?"),
    (then_and_now(then(D), now(D)), "Hur många fler aktiviteter är försenade nu än i tertial 1?"),
    (
        then_and_now(then(K), now(K)),
        "Ställ tertial 1 mot tertial 2: hur många var avslutade då och hur många är det nu?",
    ),
    (then_and_now(now(G), now(D)), "Har vi fler gröna än röda aktiviteter just nu?"),
    (
        then_and_now(HR & now(D), EK & now(D), "HR och lön", "Ekonomi"),
        "Har HR och lön fler försenade aktiviteter än Ekonomi?",
    ),
    (
        told("HR och lön", "IT och digitalisering"),
        "Är en större andel försenad hos HR och lön än hos IT och digitalisering?",
    ),
    (share(now(K), ~KLK_ALL), "Hur stor andel är klar om vi räknar bort kommunledningskontoret med dess underenheter?"),
    (share(goal("4.2"), now(D)), "Hur stor andel av de försenade aktiviteterna ligger under nämndspecifikt mål 2?"),
    (share(WORSE), "Hur många procent av samtliga aktiviteter har fått en sämre status sedan förra tertialet?"),
    (share(now(G), KF), "Hur stor andel av aktiviteterna under KF-målen går enligt plan?"),
    (share(now(D, R), REPORTED), "Av det som är rapporterat, hur många procent är antingen gult eller rött?"),
    (units_with(now(D), 2), "Vilka enheter har minst två försenade aktiviteter?"),
    (units_with(now(D, R), 0, 0), "Vilka enheter har varken något försenat eller någon avvikelse?"),
    (number_of_units_with_none(now(None)), "Hur många enheter har rapporterat alla sina aktiviteter?"),
    (silent(), "Vilka enheter behöver jag ringa före mötet därför att deras rapport ännu inte har kommit in?"),
    (listed(NM & now(None)), "För vilka aktiviteter under de nämndspecifika målen saknas rapport för tertial 2?"),
    (listed(then(None) & REPORTED), "Vilka aktiviteter som saknade rapport i tertial 1 har redovisats nu?"),
    (listed(~then(None) & now(None)), "Vilka aktiviteter rapporterades i tertial 1 men saknar rapport i tertial 2?"),
    (
        counted(collab("Alla förvaltningar") & now(None)),
        "Hur många av aktiviteterna som berör alla förvaltningar har inte rapporterats?",
    ),
    (counted(SAME), "Hur många aktiviteter har exakt samma status i tertial 2 som de hade i tertial 1?"),
    (
        listed(SAME & ~now(K)),
        "Vilka aktiviteter har, om man bortser från de avslutade, oförändrad status sedan tertial 1?",
    ),
    (listed(LATER_DATE), "Vilka aktiviteter har nu ett senare slutdatum än det som angavs i tertial 1?"),
    (
        listed(finish(last="2025-12-31") & now(R, D)),
        "Av de aktiviteter som ska bli klara före årsskiftet, vilka är redan nu gula eller röda?",
    ),
    (listed(finish("2026-01-01") & ~HR), "Vilka aktiviteter blir klara först nästa år, om vi bortser från HR:s?"),
    (
        listed(now(D) & finish(last="2025-12-31")),
        "Finns det någon försenad aktivitet som trots allt väntas bli klar i år?",
    ),
    (listed(now(G) & finish("2026-01-01")), "Vilka aktiviteter går enligt plan men har ändå ett slutdatum efter nyår?"),
    (listed(kind("P") & UNDONE & ~IT & ~EK), "Vilka projekt är ännu inte klara, frånsett dem hos IT och Ekonomi?"),
    (listed(kind("P") & NM & now(G)), "Vilka projekt under de nämndspecifika målen löper enligt plan?"),
    (counted(kind("P") & now(G)), "Hur många projekt pågår utan avvikelse?"),
    (listed(EK & UNDONE), "Vad återstår för Ekonomi att slutföra?"),
    (listed(now(P, S, X)), "Vilka aktiviteter är antingen pausade, avförda eller ännu inte påbörjade?"),
    (listed(became(K)), "Vad kan jag berätta för nämnden att vi har avslutat sedan i våras?"),
    (listed(collab("SBF") | collab("UTB")), "Vilka aktiviteter samverkar vi med antingen SBF eller UTB om?"),
    (
        listed(collab("Alla förvaltningar") & now(D, R) & ~IT),
        "Vilka av de förvaltningsövergripande aktiviteterna är gula eller röda, IT:s undantagna?",
    ),
    (listed(IT & ~collab("Alla förvaltningar")), "Vilka av IT:s aktiviteter berör inte alla förvaltningar?"),
    (listed(SHARED & UNDONE), "Vilka aktiviteter som delas av två enheter är inte klara?"),
    (listed(now(D) & says("beslut")), "Vilka försenade aktiviteter har en kommentar där ordet beslut förekommer?"),
    (
        listed(goal("3.2", "4.2") & now(D) & ~PROTECTED),
        "Vilka försenade aktiviteter under KF-mål 2 och nämndspecifikt mål 2 är inte skyddade?",
    ),
    (
        detail(title("återbruk"), "hyresvärden"),
        "Jag lär få en fråga om möbelåterbruket på mötet. Vad är skälet till att det har dragit ut på tiden?",
    ),
    (
        detail(title("förlängt arbetsliv"), "2026-03-03"),
        "Vilket slutdatum anges nu för insatserna för ett förlängt arbetsliv?",
    ),
    (
        detail(title("Krigsorganisation"), "skydda"),
        "Vad uppger Trygg och säker som skäl till att arbetet med krigsorganisationen är försenat?",
    ),
    (
        both(title("digital post", "ledningssystemet")),
        "Jag behöver en rad vardera om digital post och revideringen av ledningssystemet.",
    ),
    (owner(title("Upplevelsecenter")), "Vilken enhet är det som har upplevelsecentret för mat på sitt bord?"),
    (told("Bedöms inte uppnås"), "Vilken är förvaltningens bedömning av om klimatmålet nås?"),
    (told("nämndspecifikt mål 1"), "Vilket mål har fått en bättre bedömning än i tertial 1?"),
    (told("Bedöms uppnås", "Bedöms delvis uppnås"), "Bedömdes KF-mål 1 på ett annat sätt i tertial 1 än nu?"),
    (told("61"), "Vilken plats i Svenskt näringslivs ranking har redovisats för nämndspecifikt mål 3?"),
    (told("74"), "Vad blev årets resultat i INSIKT-mätningen?"),
    (
        told("KF-mål 1", "KF-mål 3", "nämndspecifikt mål 3", "nämndspecifikt mål 4"),
        "Vilka mål har ännu inte en enda avslutad aktivitet?",
    ),
    (told("nämndspecifikt mål 2"), "Vilket av målen har flest försenade aktiviteter?"),
    (CLARIFY, "Vad kan jag säga om mål 2 om journalisten ringer?"),
    (REFUSE, "Hur mycket pengar har vi hittills lagt på upplevelsecentret för mat?"),
    (
        ASKED_BACK,
        "Vilken av cheferna bör jag ta ett allvarligt samtal med efter det här tertialet?\nHur ser sjukfrånvaron ut på kommunledningskontoret jämfört med i fjol?",
    ),
)
