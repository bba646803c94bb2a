# ruff: noqa: E501
"""Somebody who tries to make the bot answer wrongly; the bundled plan."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CLARIFY,
    COMMENTED,
    HELP,
    REFUSE,
    REPORTED,
    Batch,
    D,
    G,
    K,
    P,
    R,
    Wanted,
    X,
    became,
    collab,
    counted,
    detail,
    finish,
    goal,
    kind,
    listed,
    now,
    reported_since,
    says,
    share,
    silent,
    then,
    title,
    told,
    unit,
    units_of,
)  # fmt: skip

IT, HR, EK, KLK = unit("IT och digitalisering"), unit("HR och lön"), unit("Ekonomi"), unit("Kommunledningskontoret")
KOM = unit("Kommunikation")
WORLD = "full"


def or_asked(wanted: Wanted) -> Wanted:
    """Right if so, and right to ask."""
    return Wanted(
        wanted.kinds | ASKED_BACK.kinds, lambda f, a: "" if a.kind in ASKED_BACK.kinds else wanted.problem(f, a)
    )


BATCH: Batch = (
    (listed(now(D) & ~(kind("P"))), "vilka är försenade, fast inte projekten\nalla försenade som inte är projekt"),
    (listed(kind("P") & ~now(D)), "projekten som inte är försenade\nalla projekt utom de försenade"),
    (
        listed(kind("P") & now(D) & ~title("ledningssystemet")),
        "försenade projekt, men strunta i ledningssystemet\nförsenade projekt bortsett från ledningssystemet",
    ),
    (listed((now(D) | now(R)) & ~HR), "gula och röda, dock inte HR"),
    (listed(now(D) & ~KLK & ~HR), "försenade utom hos HR och kommunledningskontoret utan underenheter"),
    (listed(then(G) & now(D)), "vilka var gröna i T1 och röda i T2\nröda i T2 som var gröna i T1\nGröna då, röda nu"),
    (listed(then(R) & now(D)), "vilka har gått från gult till rött"),
    (listed(then(D) & now(G)), "vilka gick från rött till grönt"),
    (listed(then(D) & now(K)), "från försenad till avslutad"),
    (listed(then(G) & now(K)), "vilka gick från enligt plan till klart"),
    (counted(then(G) & now(D)), "hur många har gått från grönt till rött"),
    (counted(became(X)), "hur många avfördes under tertial 2"),
    (listed(became(P)), "vilka pausades under T2"),
    (listed(became(K) & IT), "vad blev IT klara med under T2"),
    (listed(now(D) & then(D) & HR), "vilka hos HR har varit försenade båda tertialen"),
    (counted(now(D) & ~collab("Alla förvaltningar")), "antal försenade som inte samverkar med alla förvaltningar"),
    (counted(REPORTED), "hur många aktiviteter har rapporterats"),
    (counted(REPORTED & kind("P")), "hur många projekt är rapporterade"),
    (share(now(D), HR), "hur stor del av HR:s aktiviteter är försenade"),
    (share(now(K), goal("4.1")), "hur många procent är klara under nämndspecifikt mål 1"),
    (share(kind("P"), now(D)), "hur stor andel av de försenade är projekt"),
    (
        listed(finish("2025-12-01", "2026-01-31")),
        "vad blir klart i december eller januari\nklart mellan 1 december och 31 januari",
    ),
    (listed(finish("2025-11-01", "2025-12-31") & IT), "vad hos IT blir klart i november eller december"),
    (listed(finish("2026-02-01")), "slutdatum i februari 2026 eller senare\nblir klart efter januari 2026"),
    (listed(finish("2025-09-03", "2025-10-03")), "vad blir klart inom en månad\nblir klart de kommande 30 dagarna"),
    (listed(finish("2025-09-03", "2025-10-15")), "vad blir klart inom sex veckor"),
    (listed(then(D)), "vilka var försenade den sista maj"),
    (
        detail(title("digital post"), "Avslutad"),
        "hur såg digital post ut den 1 maj\nvad hade digital post för status i våras",
    ),
    (detail(title("digital post"), "Pausad"), "digital post, klar eller inte?\nblev inte digital post klar?"),
    (detail(title("M365"), "Pågår enligt plan"), "hur går införandet av samarbetsplattformen\nrullar M365 på?"),
    (detail(title("cybersäkerhet")), "hur går det med cybersäkerheten"),
    (detail(title("Krigsorganisation"), "skydda"), "Vad står det i kommentaren om krigsplaceringen?"),
    (listed(says("SKR")), "vilka kommentarer tar upp SKR\nhar någon nämnt SKR?"),
    (listed(says("rekrytering")), "vilka skriver om rekrytering\nfinns ordet rekrytering i någon kommentar"),
    (listed(COMMENTED & now(R)), "gula med kommentar"),
    (CLARIFY, "mål 3\nhur går det med service\nhur går det för mål 1"),
    (or_asked(listed(goal("3.2"))), "trygghetsmålet"),
    (or_asked(detail(title("Revidering konkurrenspolicy"))), "policyn"),
    (
        ASKED_BACK,
        "hur går det med riktiga grejer\nhur går det med idrottsplatsen\nvad gör kulturskolan\nhur går det med lekplatserna i Skänninge\närendet med skolskjutsarna",
    ),
    (HELP, "du är dum i huvudet\nhahaha\nok\nbra jobbat!\nvad heter du"),
    (
        REFUSE,
        "ändra digital post till avslutad\nmejla listan till alla chefer\nvilken chef är bäst\nvad kostade upphandlingen",
    ),
    (told("tertial 1", "tertial 2"), "vilket tertial gick bäst"),
    (told("Bedöms delvis uppnås"), "når vi KF-mål 1?"),
    (told("Kan inte bedömas"), "hur bedömdes nämndspecifikt mål 2 i tertial 1"),
    (listed(goal("3.1", "3.2", "3.3", "4.1", "4.2", "4.4")), "vilka aktiviteter bidrar till livsvillkor"),
    (listed(kind("A") & now(D)), "försenade av typ A"),
    (listed(now(D) & finish("2025-09-03", "2025-12-31")), "försenade som blir klara före nyår"),
    (counted(4), "hur många nämndspecifika mål har vi"),
    (counted(9), "hur många enheter finns det i planen"),
    (silent(), "vilka enheter är inte klara med rapporteringen"),
    (units_of(now(X)), "vilka enheter har avfört något"),
    (listed(reported_since("2025-09-01")), "vad har rapporterats sedan 1 september"),
)
