# ruff: noqa: E501
"""The day of the verdict: somebody new at the kommunledningskontor, a unit manager in a hurry, a kommundirektör, a
nämndsekreterare, an auditor; the bundled plan.

Half everyday, three in ten with two or three conditions, comparisons or changes between the tertials, and 16 conversations."""

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    CHANGED,
    LATE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SURE,
    TROUBLE,
    WORSE,
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
    either,
    finish,
    goal,
    kind,
    listed,
    now,
    numbers_told,
    owner,
    says,
    share,
    silent,
    text_has,
    then,
    these,
    title,
    told,
    under,
    unit,
    units,
    units_where,
    within,
)  # fmt: skip
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    days_told,
    forms,
    how_many,
    said,
    then_and_now,
    topmost,
)
from tests.plan.questions.world import T1, T2

EK, IT, HR = unit("Ekonomi"), unit("IT och digitalisering"), unit("HR och lön")
KLK, KLK_ALL = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
TS, KOM = unit("Kommunledningskontoret/Trygg och säker"), unit("Kommunikation")
GOALS = (
    "KF-mål 1", "KF-mål 2", "KF-mål 3",
    "nämndspecifikt mål 1", "nämndspecifikt mål 2", "nämndspecifikt mål 3", "nämndspecifikt mål 4",
)  # fmt: skip
ALL_UNITS = (
    "Ekonomi", "Kommunledningskontoret", "Näringsliv och marknad", "Kommunledningskontoret/Trygg och säker",
    "Kommunikation", "IT och digitalisering", "Kommunledningskontoret/Medborgarservice", "HR och lön", "Kommundirektör",
)  # fmt: skip
SAME = Those(
    lambda facts, each: (
        (a := facts.report(each.id, T1)) is not None
        and (b := facts.report(each.id, T2)) is not None
        and a.status == b.status
    )
)


def promised(last: str) -> Those:
    """Expected in the first tertial to be finished by that day; nothing protected."""

    def test(facts: Facts, each: Activity) -> bool:
        held = facts.report(each.id, T1)
        return bool(held and not each.protected and held.finish and held.finish.isoformat() <= last)

    return Those(test)


def goals_told(wanted: tuple[str, ...], *, may: tuple[str, ...] = ()) -> Wanted:
    """Goals by their names in the text, and no others but those that may be."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        missing = [f"no {each}" for each in wanted if each.lower() not in text]
        others = [each for each in GOALS if each not in wanted + may]
        return "; ".join(missing + [f"{each} too" for each in others if each.lower() in text])

    return Wanted(SURE, problem)


def explained(*words: str) -> Wanted:
    """All of these words in an answer that lists no activities."""

    def problem(_facts: Facts, answer: Answer) -> str:
        if answer.activities:
            return f"{len(answer.activities)} activities"
        return next((f"no {word!r}" for word in words if word.lower() not in answer.text.lower()), "")

    return Wanted(ANY, problem)


def held(those: Those, facts: Facts, activities: list[Activity]) -> int:
    return sum(those.test(facts, each) for each in activities)


WORLD = "full"

EVERYDAY: Batch = (
    # somebody who has never seen the bot
    (text_has("försenad", "till exempel", "fråga mig", "du kan fråga"), "Hej, jag är ny här. Vad kan man fråga dig om?"),
    (text_has(*forms("2025-09-05")), "Vilken dag är sista chansen att svara för andra tertialet?"),
    (explained("avvikelse"), "Vad står den gula färgen för?"),
    (explained("pausad", "avför"), "Vad är det för skillnad på pausad och avförd?"),
    (either(counted(9), counted(7), units(*ALL_UNITS)), "Hur många enheter har ansvar för något i planen?"),
    (owner(title("Utbildningshub")), "vem håller i utbildningshubben"),
    (either(share(REPORTED), told("34 av 39")), "Hur många procent av svaren för T2 har kommit in?"),
    (either(counted(7), numbers_told(7)), "Hur många gånger har ni fått påminna om T2-svaren?"),
    # a unit manager in a hurry
    (these(title("Power BI"), "avvikelse"), "power bi - läge?"),
    (these(title("styrdokument inköp"), "enligt plan"), "hur gåre me styrdokumnten för inköp"),
    (either(said("ja"), listed(EK & now(None)), share(REPORTED, EK), told("5 av 5")), "Har Ekonomi fått in alla sina svar nu?"),
    (listed(TS & now(D)), "vad ligger efter på trygg o säker"),
    (ASKED_BACK, "Hur många arbetstimmar har gått åt till M365?"),
    (ASKED_BACK, "Kan du markera jämlik hälsa som avslutad åt mig, hinner inte själv"),
    (listed(finish("2025-09-01", "2025-09-30")), "Vad ska bli klart den här månaden?"),
    (listed(now(P)), "vilka saker har vi parkerat"),
    (listed(KOM), "allt på Kommunikation, snabbt"),
    # a kommundirektör
    (either(numbers_told(8), TROUBLE), "Ge mig läget på en minut."),
    (within(now(D), now(R, P, None)), "Vad kräver ledningens uppmärksamhet?"),
    (goals_told((GOALS[2], GOALS[4]), may=(GOALS[0], GOALS[1])), "Vilka mål ser vi inte ut att nå?"),
    (day_told(title("näringslivsstrategi"), "2025-10-06"), "När räknar man med att näringslivsstrategin är klar?"),
    (because(title("digital post"), "väntar på beslut"), "Av vilken anledning är digital post pausad?"),
    (either(these(title("cybersäkerhet"), "enligt plan"), said("ja")), "Är cybersäkerhetsinsatserna igång som de ska?"),
    (either(ASKED_BACK, explained("2024")), "Hur låg vi till vid samma tid i fjol?"),
    (ASKED_BACK, "Vilken chef bär skulden för att personalsystemet inte kommit någonvart?"),
    (these(title("återbruk av möbler"), "hyresvärden"), "Vad har sagts om möbelåterbruket senast?"),
    # a nämndsekreterare
    (listed(goal("4.3")), "Vilka aktiviteter sorterar under nämndspecifikt mål 3?"),
    (anyhow("framkant"), "Hur lyder KF-mål 3 ordagrant?"),
    (anyhow("13 %"), "Vilket utgångsvärde har målet om narkotika bland ungdomar?"),
    (assessed("bedöms delvis uppnås"), "Hur bedöms KF-mål 2 i den senaste bedömningen?"),
    (listed(now(K)), "Jag behöver en lista på det som är slutfört."),
    (how_many(now(X)), "Är det någonting som har strukits ur planen?"),
    (either(these(collab("UTB")), these(collab("UTB") | collab("Alla förvaltningar"))), "Vad gör vi tillsammans med UTB?"),
    (either(listed(now(None)), silent()), "Vilka svar väntar vi fortfarande på?"),
    # an auditor
    (anyhow("74"), "Vad landade NKI-mätningen bland företagen på i år?"),
    (anyhow("Enhetschef Medborgarservice"), "Vem är kontaktperson för Brilliants servicemätning?"),
    (listed(PROTECTED), "Vilka rader i planen är skyddade?"),
    (these(title("Mediautbildning")), "Vilken aktivitet är varken märkt som projekt, aktivitet eller förstudie?"),
    (listed(LATE), "Vilka rapporter lämnades in först efter stängning?"),
    (these(title("Mediautbildning"), "Försenad"), "Vilken status hade mediautbildningen vid första tertialets slut?"),
)  # fmt: skip

COMPOUND: Batch = (
    (listed(kind("P") & collab("Alla förvaltningar") & now(D)), "Vilka projekt som berör alla förvaltningar har blivit försenade?"),
    (within(then(P) & CHANGED, then(P) & now(None)), "Vad var pausat i T1 men har en annan status nu?"),
    (
        listed(POSTPONED & now(G)),
        "Vilka av de aktiviteter som går enligt plan har ändå fått sitt slutdatum framflyttat sedan i våras?",
    ),
    (
        either(
            numbers_told(123),
            days_told(title("ledningssystemet"), title("ledningssystemet"), "2025-08-27", "2025-12-28"),
        ),
        "Hur långt har slutdatumet för ledningssystemet skjutits fram jämfört med vad man trodde i T1?",
    ),
    (
        units_where(lambda facts, each: held(now(D), facts, each) > held(now(K), facts, each)),
        "Vilka enheter har fler försenade än avslutade aktiviteter?",
    ),
    (
        either(
            compared(EK & now(G), KLK & now(G), "Ekonomi", "Kommunledningskontoret"),
            compared(EK & now(G), KLK_ALL & now(G), "Ekonomi", "Kommunledningskontoret"),
        ),
        "Har Ekonomi eller kommunledningskontoret flest aktiviteter som löper på enligt plan?",
    ),
    (listed(then(None) & REPORTED), "Vilka svarade inte i första omgången men har gjort det i den andra?"),
    (
        within(WORSE & ~PROTECTED & ~now(X), WORSE & ~PROTECTED),
        "Vilka har fått sämre status än i april? Bortse från de skyddade.",
    ),
    (how_many(EK & finish(last="2025-10-31")), "Hur många av Ekonomis aktiviteter beräknas bli klara före november?"),
    (listed(now(R) & ~kind("P")), "Vilka gulmarkerade är inte projekt?"),
    (topmost(GOALS[1], (GOALS[0], GOALS[2])), "Vilket av de tre KF-målen dras med flest försenade aktiviteter?"),
    (
        goals_told((GOALS[0], GOALS[3], GOALS[4]), may=(GOALS[6],)),
        "För vilka mål har bedömningen ändrats mellan T1 och T2?",
    ),
    (
        listed(SAME & ~now(K)),
        "Vilka har stått kvar på exakt samma status båda tertialen, de avslutade oräknade?",
    ),
    (
        listed(finish("2025-10-01", "2025-11-15") & ~EK),
        "Vad ska vara färdigt mellan den 1 oktober och den 15 november, om man hoppar över Ekonomi?",
    ),
    (listed(now(D) & finish("2026-01-01")), "Vilka av de försenade blir inte klara förrän efter årsskiftet?"),
    (
        either(said("ja"), share(now(D), HR), numbers_told(2, 3)),
        "Stämmer det att mer än hälften av det HR och lön ansvarar för är försenat?",
    ),
    (then_and_now(then(K) & kind("P"), now(K) & kind("P")), "Hur många fler avslutade projekt har vi nu än i T1?"),
    (
        within(promised("2025-05-31") & ~now(None, K, X), promised("2025-06-30") & ~now(K, X)),
        "Vad skulle enligt T1-svaren ha varit färdigt innan sommaren men är det fortfarande inte?",
    ),
    (listed(now(D) & says("väntar på beslut")), "Vilka försenade aktiviteter väntar på beslut, enligt kommentarerna?"),
    (
        units_where(lambda facts, each: len(each) >= 3 and not held(now(D), facts, each)),
        "Vilka enheter har minst tre aktiviteter men inte en enda försenad?",
    ),
    (
        listed(KLK & now(D)),
        "Vad är försenat på själva kommunledningskontoret, alltså utan Trygg och säker och Medborgarservice?",
    ),
    (how_many(then(G) & now(D)), "Hur många av de som var gröna i T1 har hunnit bli röda?"),
    (
        either(numbers_told(36, 34), numbers_told(92, 87)),
        "Är svarsfrekvensen högre eller lägre i T2 än i T1?",
    ),
    (listed(goal("2.3", "5.1") & now(K)), "Vad är avslutat inom grunduppdraget och de särskilda satsningarna?"),
)  # fmt: skip

TALKS: Batch = (
    (these(EK & now(R)), "Hur går det för Ekonomi? >> Bara de gula, tack."),
    (these(IT & kind("P") & now(K)), "Visa projekten på IT >> vilka av dem är klara"),
    (day_told(title("digitaliseringsstrategi"), "2025-11-19"), "När ska M365 vara infört? >> och digitaliseringsstrategin?"),
    (these(title("personalsystem"), "Försenad"), "Hur står det till med personalsystemet? >> Vad hade den för status i T1?"),
    (these(now(None) & then(D)), "Vilka aktiviteter saknar svar i T2? >> Vilken av dem var försenad i T1?"),
    (listed(now(D) & kind("P")), "Vilka enheter har försenade projekt? >> Vilka projekt är det?"),
    (because(now(P), "väntar på beslut"), "Vilka är pausade? >> Varför?"),
    (listed(now(K) & ~kind("P")), "vilka är avslutade? >> utom projekten"),
    (owner(title("jämlik hälsa")), "Läget för jämlik hälsa? >> Vem äger den?"),
    (listed(now(R) & ~PROTECTED), "Hur många är gula? >> Räkna bort de skyddade. >> Vilka blir kvar?"),
    (listed(finish("2025-11-01", "2025-11-30")), "Vad har slutdatum i oktober? >> November då?"),
    (
        either(units("HR och lön"), compared(EK & now(D), HR & now(D), "Ekonomi", "HR och lön")),
        "Jämför Ekonomi med HR och lön. >> Vilken av dem har flest försenade?",
    ),
    (anyhow("skydd"), "Vad är avfört? >> Vad står det i kommentaren till kontinuitetshanteringen?"),
    (ASKED_BACK, "Hur går det för IT och digitalisering? >> Hur mycket pengar har de gjort av med?"),
    (
        either(said("nej"), then_and_now(then(D), now(D)), counted(then(D))),
        "Hur många är försenade? >> Var de fler i april?",
    ),
    (
        because(title("förlängt arbetsliv"), "Rekrytering av projektledare"),
        "Vad har HR och lön som är försenat? >> Vad skrev de om förlängt arbetsliv?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
