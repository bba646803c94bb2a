# ruff: noqa: E501
"""Over coffee: colleagues chat with the bot about the bundled plan; 30 single questions and 30 conversations of 2-4 turns."""

import re

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    LISTS,
    PROTECTED,
    REPORTED,
    TROUBLE,
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
    goal,
    kind,
    listed,
    now,
    owner,
    share,
    silent,
    text_has,
    then,
    these,
    title,
    told,
    under,
    unit,
    units_of,
)  # fmt: skip

WORLD = "full"
IT, HR = unit("IT och digitalisering"), unit("HR och lön")
KOM, NM = unit("Kommunikation"), unit("Näringsliv och marknad")
KLK = "Kommunledningskontoret"
MS, TS = unit(f"{KLK}/Medborgarservice"), unit(f"{KLK}/Trygg och säker")
CLOSES = ("2025-09-05", "5 september", "5 sep", "2 dagar", "två dagar")
STARTED = then(S) & REPORTED & ~now(S)


def alone_or_first(part: str, *words: str) -> Wanted:
    """The activity with that in its title, alone or on top."""

    def problem(_facts: Facts, answer: Answer) -> str:
        top = answer.activities[0].title if answer.activities else ""
        if part.lower() not in top.lower():
            return f"{top!r} on top"
        return next((f"no {word!r}" for word in words if word not in answer.text), "")

    return Wanted(LISTS | {"detail"}, problem)


def then_and_now(before: Those, after: Those) -> Wanted:
    """Both numbers in the text, or the earlier one as the answer's value."""

    def problem(facts: Facts, answer: Answer) -> str:
        first, last = len(before.among(facts)), len(after.among(facts))
        if answer.kind == "count" and answer.value == first:
            return ""
        numbers = set(re.findall(r"(?<![\d-])\d+(?![\d-])", answer.text))
        return "" if {str(first), str(last)} <= numbers else f"not both {first} and {last} in the text"

    return Wanted(LISTS | {"count", "share"}, problem)


SINGLE: Batch = (
    (either(TROUBLE, told("försen")), "Godmorgon! Är det något som glöder i planen i dag?"),
    (listed(now(K)), "Vad har vi hunnit bocka av så här långt?"),
    (detail(title("näringslivsstrategi"), "Pågår enligt plan"), "Är vi på banan med näringslivsstrategin?"),
    (detail(title("återbruk"), "Lokal saknas"), "Var är det det hakar upp sig med möbelåterbruket?"),
    (owner(title("Digital signatur")), "vem är det som har digital signatur av protokoll på sin lott"),
    (detail(title("Viable"), "Ej påbörjad"), "Lever Viable cities än, eller rann det ut i sanden?"),
    (either(counted(HR), listed(HR)), "Hur många saker står HR för i år?"),
    (either(silent(), units_of(now(None)), listed(now(None))), "Vilka enheter sitter fortfarande och ruvar på sin rapport?"),
    (
        either(these(then(D) & now(G, K)), these(then(D) & now(G, K, R)), these(then(D) & BETTER)),
        "Har det lossnat för någon av dem som var röda i våras?",
    ),
    (these(now(P)), "Vad har vi ställt undan tills vidare?"),
    (detail(title("ekonomisystem"), "Pågår enligt plan"), "Blev upphandlingen av ekonomisystemet någonsin färdigutredd?"),
    (detail(title("allmänna val"), "Pågår enligt plan"), "Kommer valförberedelserna att sitta i tid?"),
    (
        either(listed(unit(KLK)), listed(unit(KLK) & ~MS)),
        "Vad står själva kommunledningskontoret för, utan sina underenheter?",
    ),
    (text_has(*CLOSES), "Hur länge till har jag på mig att svara?"),
    (anyhow("avvikelse"), "Vad var det nu gult betydde igen?"),
    (either(TROUBLE, told("försen")), "Jag har tre minuter kvar på pausen, dra det viktigaste"),
    (these(collab("SBF")), "Gör vi något ihop med samhällsbyggnad?"),
    (
        either(share(now(D), TS), counted(TS & now(D)), listed(TS & now(D)), listed(TS), anyhow("3 av")),
        "Stämmer det att det mesta på Trygg och säker är rött?",
    ),
    (detail(title("Krigsorganisation"), "skydda"), "Krigsplaceringen, kan du viska varför den har dragit ut på tiden?"),
    (counted(kind("P") & now(K)), "Hur många projekt har vi rott i land?"),
    (detail(title("digitaliseringsstrategi"), "2025-11-19"), "Vilken månad landar digitaliseringsstrategin?"),
    (these(then(K) & ~now(K)), "Finns det något vi trodde var färdigt i våras men som har backat?"),
    (either(share(now(G)), share(now(G), REPORTED), share(now(G, K))), "Hur stor del av kakan är grön?"),
    (
        either(listed(STARTED), listed(STARTED & ~now(X)), listed(STARTED & now(G))),
        "Vilka av dem som inte hade kommit i gång i våras har gjort det nu?",
    ),
    (told(KLK), "Vilken enhet har flest saker i planen?"),
    (ASKED_BACK, "Vad gick popup-centret loss på?"),
    (either(ASKED_BACK, silent()), "Vem är latast på att rapportera?"),
    (ASKED_BACK, "Kan du peta på HR så att de rapporterar?"),
    (ASKED_BACK, "Hur många koppar kaffe går det åt per tertial?"),
    (either(anyhow("nämndspecifikt mål 4"), listed(goal("4.4"))), "Vad heter målet som handlar om knark?"),
)  # fmt: skip

TALKS: Batch = (
    (either(listed(HR & now(K)), counted(HR & now(K))), "Vad är färdigt på IT? >> Och HR då?"),
    (then_and_now(then(G), now(G)), "Hur många gröna har vi? >> var det fler i våras?"),
    (detail(title("digital post"), "väntar på beslut"), "digital post? >> varför det?"),
    (these(now(D) & kind("P")), "hej >> vad är gult >> nej jag menade rött >> av dem, vilka är projekt?"),
    (
        either(listed(now(D), "2026-02-10", "2025-12-28"), listed(now(D) & finish(), "2026-02-10", "2025-12-28")),
        "Vilka hänger efter? >> när ska de vara färdiga då?",
    ),
    (these(KOM & now(None)), "Hur ser det ut på Kommunikation? >> vad har de kvar att svara på?"),
    (
        either(listed(IT), listed(IT & ~title("M365"))),
        "M365? >> vem har den? >> vad har de mer på sitt bord?",
    ),
    (listed(under(KLK) & now(D)), "Vad är rött på KLK? >> jag menade med underenheterna"),
    (counted(kind("P") & now(K)), "Vilka projekt är i hamn? >> hur många var det?"),
    (either(listed(goal("3.3")), anyhow("Bedöms inte uppnås")), "Når vi näringslivsmålet? >> och klimatet då?"),
    (these(goal("4.2") & now(D)), "Hur går det med mål 2? >> nämndens >> vad är rött där?"),
    (detail(title("personalsystem"), "Försenad", "Ej påbörjad"), "personalsystemet? >> bättre eller sämre än i våras?"),
    (
        either(counted(kind("F")), counted(kind("F") & ~kind("A")), listed(kind("F")), listed(kind("F") & ~kind("A"))),
        "Vem har hand om styrel? >> Tack! Förresten, hur många förstudier har vi?",
    ),
    (because(now(X), "väntar på beslut"), "Vad är avfört? >> varför då?"),
    (
        either(detail(NM & now(R), "2025-09-23"), these(NM & now(R), "2025-09-23")),
        "Är det något gult hos Näringsliv och marknad? >> när blir den klar?",
    ),
    (listed(finish("2025-11-01", "2025-11-30")), "Vad blir klart i oktober? >> och månaden efter?"),
    (alone_or_first("Service och bemötande", "2025-12-10"), "Vad blir klart före jul? >> vilken av dem är sist ut?"),
    (listed(now(D) & ~PROTECTED), "Visa det som är rött >> bara det som inte är hemligt"),
    (
        owner(title("förlängt arbetsliv")),
        "Hur är det med förlängt arbetsliv? >> vad beror det på? >> vem ska jag tjata på då?",
    ),
    (told("Trygg och säker"), "Vilka enheter har något rött? >> vem har mest?"),
    (told("IT och digitalisering"), "Hur många saker har Ekonomi? >> och IT? >> vem har flest av dem?"),
    (listed(HR), "hej >> hur är läget? >> och hos HR?"),
    (detail(title("Utbildningshub"), "Ej rapporterad"), "Upplevelsecentret, är det klart? >> kul! Utbildningshubben då?"),
    (
        listed(now(D)),
        "Vad är rött under KF-mål 2? >> vem har dem? >> aha >> sista frågan: vad är rött i hela planen?",
    ),
    (these(now(P)), "Vad har Kommunikation på gång? >> strunt i det, vilka är pausade?"),
    (
        either(share(now(D)), share(now(D), REPORTED)),
        "Vilka är försenade? >> hur stor andel är det?",
    ),
    (these(now(D) & then(D)), "Vilka är försenade? >> och vilka av dem var det redan i våras?"),
    (detail(title("M365"), "Pågår enligt plan"), "Vad har M365 kostat? >> okej, men är det i fas?"),
    (these(IT & ~kind("P")), "Är det bara projekt hos IT? >> vilka är inte det?"),
    (these(MS & now(P)), "Hur går det på HR? >> samma för medborgarservice >> något där som är pausat?"),
)  # fmt: skip

BATCH: Batch = SINGLE + TALKS
