# ruff: noqa: E501
"""Unit managers and deputies of the culture board on the phone between meetings: 38 short questions and 22 short conversations."""

import re

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    ASKS_BACK,
    BETTER,
    HELP,
    PROTECTED,
    REFUSE,
    REPORTED,
    SHARED,
    TROUBLE,
    UNDONE,
    WORSE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    Wanted,
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
    sure,
    text_has,
    then,
    these,
    title,
    told,
    under,
    unit,
    units_of,
    within,
)  # fmt: skip

WORLD = "culture"
OFFICE = "Kultur- och fritidskontoret"
BIB, KUL, SIM = unit("Biblioteket"), unit("Kulturskolan"), unit("Simhallen")
PARK, FRI = unit("Park och natur"), unit("Fritidsgårdarna")
CLUBS = unit(f"{OFFICE}/Föreningsstöd")
CLOSES = ("2025-09-05", "5 september", "5 sep")


def number_told(number: int) -> Wanted:
    """The number stands in the text, not as part of a date or a tertial."""

    def problem(_facts: Facts, answer: Answer) -> str:
        found = re.findall(r"(?<![\d\-T,.])\d+(?![\d\-])", re.sub(r"[Tt]ertial \d", "", answer.text))
        return "" if str(number) in found else f"no {number} in the text"

    return Wanted(ANY - ASKS_BACK, problem)


ATELIER, ART, BOOKING = title("Öppen ateljé"), title("konstsamlingen"), title("bokningssystem")
SWIM, SUN = title("Simskola"), title("Solceller")
FELL = within(WORSE & ~SWIM, SWIM | SUN)
"""Whether not started to a deviation, and paused to late, are worse is a matter of taste."""

SINGLE: Batch = (
    (these(KUL), "hur ligger kulturskolan till"),
    (either(these(SIM & now(D, R)), these(SIM & now(D)), these(SIM & now(R))), "simhallen nåt strul"),
    (detail(title("Skatepark"), "Avförd"), "ar skateparken nerlagd"),
    (detail(BOOKING, "2025-09-15"), "nya bokningssystemet när är det på plats"),
    (either(silent(), units_of(now(None)), listed(now(None))), "vilka har inte hört av sig"),
    (either(these(FRI & now(None)), units_of(FRI & now(None))), "vilken rapport fattas från fritidsgårdarna"),
    (
        either(counted(BIB & now(K)), share(now(K), BIB), these(BIB & now(K)), sure("2 av 3")),
        "hur mycket är klart på biblioteket",
    ),
    (owner(title("El Sistema")), "vem kör el sistema"),
    (detail(ATELIER, "Försenad"), "ateljén fortfarande sen?"),
    (detail(ART, "Ej påbörjad"), "konstsamlingen har nån börjat me den"),
    (detail(title("gräsklippare"), "Pågår enligt plan"), "gräsklipparna ok?"),
    (these(finish("2025-09-01", "2025-09-30")), "nåt som blir klart i september"),
    (listed(finish(last="2025-12-31")), "vad ska va klart innan nyår"),
    (either(counted(now(D)), listed(now(D))), "hur många röda är det nu"),
    (these(now(P)), "pausat nåt?"),
    (these(collab("UTB")), "vad gör vi ihop med utb"),
    (either(these(collab("SBF") & UNDONE), these(collab("SBF") & ~now(K))), "sbf grejer som inte är färdiga"),
    (
        either(REFUSE, told("skydda", kinds=ANY)),
        "beredskapsplanen för kulturarv vad har dom skrivit",
    ),
    (detail(title("Meröppet"), "Avslutad"), "läget meröppet"),
    (detail(title("Sommarlovsbokklubb"), "Avslutad"), "sommarlovsbokkluben gick den i hamn"),
    (detail(SWIM, "anbud"), "simskolan varför gul"),
    (
        either(these(CLUBS & now(None)), sure("Ej rapporterad"), sure("inte rapporterat")),
        "har föreningsstöd skickat in nåt",
    ),
    (text_has(*CLOSES), "när går tiden ut för rapporten"),
    (text_has("avför", "beslut"), "vad menas med avförd"),
    (ASKED_BACK, "kan du ändra ledarutbildningen till pågår"),
    (ASKED_BACK, "hur mkt pengar har vi kvar i år"),
    (either(these(goal("4.2")), sure("nämndspecifikt mål 2"), sure("bedöm")), "att alla i sexan ska kunna simma, nar vi dit"),
    (within(BETTER, SWIM), "vad har forbättrats sen april"),
    (these(kind("F")), "förstudier?"),
    (either(share(REPORTED), sure("14 av 16")), "hur många procent har svarat hittills"),
    (either(these(unit(OFFICE) & now(D)), these(under(OFFICE) & now(D))), "kultur och fritidskontoret har dom nåt rött"),
    (listed(now(G)), "va rullar på som det ska"),
    (either(counted(3), number_told(3)), "hur många paminnelser har gått ut den här gången"),
    (these(goal("3.2")), "klimatmålet vilka saker hör dit"),
    (detail(title("konstgräs"), "2026-02-15"), "blir konstgräset klart i år"),
    (either(ASKED_BACK, listed(now(None)), silent(), units_of(now(None))), "har jag nåt kvar att rapportera"),
    (either(told("försen"), HELP, TROUBLE), "snabb koll inför apt"),
    (listed(now(D, R) & ~SIM), "gult o rött utom simhallen"),
)  # fmt: skip

TALKS: Batch = (
    (either(units_of(now(D)), listed(now(D))), "vad är rött >> vilka enheter ligger det på"),
    (these(KUL & now(D)), "kulturskolan >> bara det som är sent"),
    (these(BIB), "simhallen? >> biblioteket då"),
    (detail(ATELIER, "anbud"), "öppen ateljé >> varför"),
    (listed(now(K)), "hur många är klara >> vilka"),
    (detail(SUN, "2026-01-12"), "solcellerna hur går det >> nar blir dom klara"),
    (either(units_of(now(R)), listed(now(R))), "vad är gult >> o vem har dom"),
    (detail(title("Skapande skola"), "2025-12-26"), "skapande skola >> vem har den >> när är den klar"),
    (FELL, "vad har hänt sen i våras >> bara det som blev samre"),
    (
        either(these(title("El Sistema"), "Försenad"), sure("bättre"), sure("förbättra")),
        "el sistema >> var det bättre eller sämre i våras",
    ),
    (listed(finish("2025-09-01", "2025-11-30") & ~unit("Kulturskolan")), "vad ska bli klart i höst >> ta bort kulturskolans"),
    (these(PARK & kind("F")), "park och natur >> projekten >> o förstudierna"),
    (either(listed(now(None)), units_of(now(None))), "är allt inlämnat >> vad saknas"),
    (these(goal("3.2")), "hur gar det för kf mål 1 >> tvåan då"),
    (these(now(D) & then(D)), "vad är försenat >> vilka av dom var det redan i april"),
    (detail(SWIM), "hur går det för meröppet >> nej jag menade simskolan"),
    (these(BIB & now(K)), "vad är färdigt >> av det vad gjorde biblioteket"),
    (either(counted(kind("P")), listed(kind("P"))), "hur många aktiviteter har vi >> hur många är projekt"),
    (because(title("Skatepark"), "anbud"), "vad har strukits >> varför det"),
    (detail(ART, "Ej påbörjad"), "läget på bokningssystemet >> tack >> o konstsamlingen"),
    (these(SHARED), "hur många saker har kulturskolan >> vilka av dom delar dom med biblioteket"),
    (these(now(R) & ~PROTECTED), "vilka är gula >> hoppa över den hemliga"),
)  # fmt: skip

BATCH: Batch = SINGLE + TALKS
