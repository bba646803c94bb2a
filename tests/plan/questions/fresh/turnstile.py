# ruff: noqa: ARG005, E501
"""The last days of the second round at a suburb's board for work and adult education: unit managers on the phone between two meetings, the head of department, a controller who lays T1 beside T2, the secretary of a politician, and somebody in the first week.

Half everyday, a quarter with two conditions, rankings, then-and-now, goals and dates, and a quarter conversations."""

from __future__ import annotations

import re
from collections.abc import Callable

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    COMMENTED,
    EVERY,
    LATE,
    POSTPONED,
    REPORTED,
    SHARED,
    SURE,
    TROUBLE,
    Batch,
    D,
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
    says,
    share,
    silent,
    some,
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
    explained_by,
    forms,
    reported_between,
    said,
    so_many,
    tells,
    then_and_now,
    those,
)

WORLD = "suburb"

KOMVUX, SFI, QUALITY = unit("Komvux"), unit("Komvux/SFI"), unit("Uppdrag och kvalitet")
STAFF, TRACK, YOUNG = unit("Förvaltningsstaben"), unit("Jobbspåret"), unit("Ungdomstorget")
SETTLING, CENTRE, GUIDES = unit("Etablering"), unit("Arbetscenter"), unit("Vägledningscentrum")
ALONE = Those(lambda facts, each: not each.collaboration)

UNITS = {
    "Komvux": r"Komvux(?!\s*/)",
    "Komvux/SFI": r"\bSFI\b",
    "Uppdrag och kvalitet": r"Uppdrag och kvalitet",
    "Förvaltningsstaben": r"Förvaltningsstaben",
    "Jobbspåret": r"Jobbspåret",
    "Ungdomstorget": r"Ungdomstorget",
    "Etablering": r"\bEtablering\b",
    "Arbetscenter": r"Arbetscenter",
    "Vägledningscentrum": r"Vägledningscentrum",
}
GOALS = {
    "2.1": ("prioriterade områden", "grunduppdrag"),
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "försörja sig själva"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "hitta rätt kompetens"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "ska vara fossilfria"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "fullfölja sina kurser"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "väntetiden från ansökan"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "bemötas med respekt"),
    "5.1": ("särskilda satsningar",),
}


def leads(*names: str) -> Wanted:
    """One of these units stands in the text before any of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        places = {name: held.start() for name, own in UNITS.items() if (held := re.search(own, answer.text))}
        if not places:
            return "no unit in the text"
        top = min(places, key=places.__getitem__)
        return "" if top in names else f"{top} first"

    return Wanted(SURE, problem)


def goal_leads(*numbers: str) -> Wanted:
    """One of these goals stands in the text before any of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        places = {each: min(text.find(name) for name in own if name in text) for each, own in GOALS.items() if any(name in text for name in own)}  # fmt: skip
        if not places:
            return "no goal in the text"
        top = min(places, key=places.__getitem__)
        return "" if top in numbers else f"{top} first"

    return Wanted(SURE, problem)


def has(wanted: Those, without: Those | None = None) -> Callable[[Facts, list[Activity]], bool]:
    """A unit has some of these, and none of those."""

    def test(facts: Facts, held: list[Activity]) -> bool:
        return some(wanted, facts, held) and not (without and some(without, facts, held))

    return test


NO_DELAYS = units_where(has(EVERY, now(D)))

EVERYDAY: Batch = (
    (those(now(D)), "vad e försenat hos oss just nu"),
    (those(YOUNG), "Hej! vad har ungdomstorget på sitt bord i år"),
    (owner(title("Lastcyklar")), "vem har hand om lastcyklarna?"),
    (day_told(title("Kompetensmässa"), "2025-11-20"), "när blir kompetensmässan färdig"),
    (because(title("Stationshuset"), "ventilation"), "Varför är det försenat i Stationshuset?"),
    (text_has(*forms("2025-09-05")), "vilken dag måste vi senast ha svarat för T2?"),
    (either(silent(), those(now(None))), "vilka har inte lämnat in än??"),
    (
        either(share(REPORTED), sure("33 av 36"), sure("32 av 36")),
        "Hur stor del av rapporterna för T2 har kommit in?",
    ),
    (so_many(now(K)), "hur mnga aktiviteter e avslutade nu"),
    (those(title("Klar för jobb"), "Försenad"), "Klar för jobb, hur går det med det?"),
    (either(those(title("Klar för jobb")), said("nej")), "är projektet Klar för jobb klart?"),
    (
        either(those(SFI), those(SFI | title("sfi")), sure("SFI", "försen")),
        "Hur ligger enheten SFI till",
    ),
    (text_has("Enhetschef Arbetscenter", "chef8@"), "vem är chef på arbetscenter"),
    (those(SETTLING), "Vad ansvarar chefen för Etablering för?"),
    (anyhow("fossilfria"), "Vad lyder KF-mål 3?"),
    (anyhow("75"), "Vilket målvärde har vi för nämndspecifikt mål 1?"),
    (anyhow("19 dagar"), "hur lång är väntetiden från ansökan till studier nu?"),
    (assessed("bedöms delvis uppnås"), "Når vi målet att eleverna ska fullfölja sina kurser?"),
    (assessed("bedöms inte uppnås"), "hur är målet om att företagen ska hitta rätt kompetens bedömt"),
    (anyhow("412"), "hur många ungdomar fick feriejobb i somras"),
    (because(title("Snabbspår"), "nio sökande"), "Vad har man skrivit om snabbspåret till undersköterska?"),
    (anyhow("skydd"), "Vad står det i kommentaren på Beredskap vid stora varsel?"),
    (ASKED_BACK, "vad har det nya elevsystemet kostat hittills"),
    (ASKED_BACK, "kan du ändra lastcyklarna till enligt plan åt mig, de är på väg nu"),
    (numbers_told(5), "Hur många påminnelser har gått ut den här omgången?"),
    (text_has("rektor"), "Vem är kontakt för Elevenkäten?"),
    (text_has("77"), "vad blev resultatet i elevenkäten"),
    (explained_by("avvikelse"), "Vad betyder det att något är gult?"),
    (those(collab("Arbetsförmedlingen")), "Vad gör vi ihop med Arbetsförmedlingen?"),
    (within(now(P), now(P, X)), "är det något som ligger på is?"),
    (those(now(X)), "Vilka aktiviteter har vi lagt ner"),
    (
        either(those(now(S)), within(now(S), now(S, None)), so_many(now(S))),
        "finns det nåt som ni inte ens kommit igång med",
    ),
    (those(now(R)), "visa alla gula tack"),
    (leads("Komvux"), "vilken enhet har flest aktiviteter"),
    (
        either(those(now(None) & GUIDES), those(GUIDES), units("Vägledningscentrum"), said("nej", "inte"), sure("4 av 5")),
        "Har Vägledningscentrum rapporterat allt?",
    ),
    (so_many(EVERY), "Hur många aktiviteter har vi i planen allt som allt?"),
    (those(title("Ny e-tjänst"), "Försenad"), "e-tjänsten för ansökan, läget??"),
    (those(title("Återbruk"), "Avslutad"), "Blev de klara med återbruket i snickeriet?"),
    (
        either(counted(9), sure("9 enheter"), units_where(lambda facts, held: True)),
        "Hej, första veckan här. Vilka enheter är med i planen?",
    ),
    (those(says("dubbelbokad")), "nån skrev att lokalen blev dubbelbokad, vilken aktivitet gäller det"),
    (those(title("Ukrainare"), "Pågår enligt plan"), "Ukrainare i arbete och studier, går det som det ska?"),
    (those(goal("3.3")), "Vilka aktiviteter ligger under klimatmålet?"),
    (those(reported_between("2025-08-27", "2025-08-27")), "Vad rapporterades in den 27 augusti?"),
    (
        either(
            units_where(has(now(D))), silent(), TROUBLE, leads("Förvaltningsstaben", "Komvux/SFI", "Komvux"),
            units("Förvaltningsstaben", "Komvux/SFI"), those(now(None)),
        ),
        "vilka enheter ligger efter",
    ),
    (text_has("Enhetschef Vägledningscentrum", "chef9@", "Vägledningscentrum"), "vem ska jag prata med om validering av yrkeskunskaper"),
)  # fmt: skip

COMPOUND: Batch = (
    (
        either(leads("Förvaltningsstaben", "Komvux/SFI", "Komvux"), units("Förvaltningsstaben", "Komvux/SFI")),
        "Vilken enhet har flest försenade aktiviteter?",
    ),
    (units_where(has(now(D), now(K))), "Vilka enheter har något försenat men inget avslutat?"),
    (NO_DELAYS, "Finns det enheter som inte har en enda försening? Vilka i så fall"),
    (leads("Uppdrag och kvalitet"), "Vilken enhet har hunnit avsluta flest aktiviteter?"),
    (
        either(units_with(now(D), 3), units("Förvaltningsstaben", "Komvux/SFI", "Komvux")),
        "Vilka enheter har minst tre försenade?",
    ),
    (goals_among(GOALS, ("4.3",)), "Vilka mål har ingen försenad aktivitet alls?"),
    (goal_leads("3.1"), "Under vilket mål ligger det flest aktiviteter?"),
    (
        goals_among(GOALS, ("4.1",), ("5.1",)),
        "Till nämndens ordförande: under vilka mål är ännu ingen aktivitet avslutad?",
    ),
    (goals_among(GOALS, ("3.2",)), "Vilket mål har fått en sämre bedömning i T2 än i T1?"),
    (goals_among(GOALS, ("3.3",), ("2.1", "5.1")), "Vilka mål saknar bedömning för tertial 2?"),
    (those(became(D)), "Vilka är försenade nu men var det inte i T1?"),
    (those(then(D) & ~now(D)), "Vilka var försenade i T1 men är det inte längre?"),
    (then_and_now(then(D), now(D)), "Antal försenade i T1 jämfört med T2?"),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("7 av 15")),
        "Hur stor andel av projekten är försenade?",
    ),
    (those(POSTPONED), "Vilka aktiviteter har fått ett senare slutdatum i T2 än de hade i T1?"),
    (first_is("Lärlingsutbildning"), "Vilken aktivitet har skjutit fram sitt slutdatum mest sedan T1?"),
    (those(finish("2026-01-01", "2026-12-31") & now(D)), "Vilka av de försenade blir inte färdiga förrän nästa år?"),
    (
        either(compared(CENTRE & now(D), STAFF & now(D), "Arbetscenter", "Förvaltningsstaben"), leads("Förvaltningsstaben")),
        "Vem har mest försenat, Arbetscenter eller Förvaltningsstaben?",
    ),
    (those(collab("Socialförvaltningen") & now(D)), "Vad av det vi gör med Socialförvaltningen är försenat?"),
    (
        either(those(LATE), units_of(LATE)),
        "Vilka T1-rapporter kom in efter att omgången hade stängt?",
    ),
    (those(now(K) & COMMENTED), "Vilka avslutade aktiviteter har någon skrivit en kommentar på?"),
    (those(now(D) & ALONE), "Finns det någon försenad aktivitet utan samverkanspart?"),
    (those(SHARED & now(D)), "Vilka försenade aktiviteter delas av två enheter?"),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & STAFF), "vilka är försenade >> bara förvaltningsstaben"),
    (those(SETTLING), "Vad har Jobbspåret i planen? >> och Etablering?"),
    (because(title("Sfi på distans"), "datorer"), "hur går det med sfi på distans >> varför då"),
    (day_told(title("Lastcyklar"), "2025-11-07"), "Lastcyklarna, läget? >> när kommer de"),
    (owner(title("Språkpraktik")), "Status på språkpraktiken i förskola och omsorg >> vem äger den"),
    (leads("Uppdrag och kvalitet"), "Vilken enhet har flest försenade? >> och flest avslutade?"),
    (those(now(K)), "Hur många är avslutade? >> vilka då"),
    (so_many(now(D)), "hur många var försenade i T1? >> och nu?"),
    (either(those(goal("3.2")), assessed("bedöms inte uppnås")), "Hur går det för KF-mål 1? >> och KF-mål 2?"),
    (tells("delvis"), "Når vi nämndspecifikt mål 2? >> Vad var bedömningen i T1?"),
    (
        either(those(now(D) & ~KOMVUX), those(now(D) & ~under("Komvux"))),
        "Vad är försenat? >> Ta bort det som är Komvux",
    ),
    (
        either(silent(), those(now(None)), sure("Enhetschef Etablering", "Enhetschef Vägledningscentrum")),
        "Vilka aktiviteter saknar rapport i T2? >> Vem ska jag ringa då?",
    ),
    (those(kind("P") & now(R)), "Visa projekten >> vilka av dem är gula"),
    (those(finish("2025-12-01", "2025-12-31")), "Vad ska bli klart i november? >> och i december?"),
    (
        either(share(now(D)), share(now(D), REPORTED), sure("10 av 36"), sure("10 av 33")),
        "hur många är försenade >> vad blir det i procent",
    ),
    (those(collab("Kommunledningskontoret")), "Vad gör vi med Näringslivskontoret? >> oj jag menade Kommunledningskontoret"),
    (
        because(title("Digitala nationella"), "provstarten"),
        "Vad har Uppdrag och kvalitet? >> Är något av det pausat? >> Varför?",
    ),
    (those(title("Snabbspår"), "Pågår enligt plan"), "Snabbspår till undersköterska, hur ser det ut? >> Hur var det i T1?"),
    (
        those((QUALITY | YOUNG) & now(K)),
        "Vilka enheter har inget försenat? >> Vad har de avslutat?",
    ),
    (
        either(units_of(now(P)), those(now(P), "Komvux"), sure("Komvux", "Uppdrag och kvalitet")),
        "Är något pausat? >> Vilken enhet har det?",
    ),
    (anyhow("fordonsparken"), "Vad ligger under KF-mål 3? >> Har någon bedömt det målet? >> Vad skrev de i T1?"),
    (
        those(GUIDES & now(R, D)),
        "Hej, vem är chef på Vägledningscentrum? >> ok, vilka aktiviteter har de >> vilka är gula eller röda",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
