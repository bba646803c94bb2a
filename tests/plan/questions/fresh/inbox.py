# ruff: noqa: E501
"""What lands in the bot's inbox: heads of unit, a controller, the board's secretary and the director of education; the school's board.

Everyday questions, nothing meant as a trap: 48 single ones and 12 short conversations."""

import re

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    BETTER,
    DATELESS,
    EVERY,
    HELP,
    LISTS,
    PROTECTED,
    REFUSE,
    REPORTED,
    SURE,
    UNDONE,
    WORSE,
    Batch,
    D,
    K,
    P,
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
    goal,
    kind,
    listed,
    now,
    owner,
    says,
    share,
    silent,
    some,
    sure,
    text_has,
    then,
    these,
    title,
    told,
    unit,
    units,
    units_of,
    units_where,
    within,
)  # fmt: skip

GR, FSK, KOST, BEH = unit("Grundskola"), unit("Förskola"), unit("Kost och städ"), unit("Barn- och elevhälsa")
CLOSES = ("2025-09-05", "5 september", "5 sep")


def number(those: Those) -> Wanted:
    """So many, or exactly these."""
    return either(counted(those), listed(those))


def most(name: str) -> Wanted:
    """That unit first (or alone), and named."""

    def problem(_facts: Facts, answer: Answer) -> str:
        if answer.units and answer.units[0] != name:
            return f"{answer.units[0]} on top"
        return "" if name.lower() in answer.text.lower() or name in answer.units else f"no {name}"

    return Wanted(LISTS | {"units", "count"}, problem)


def small_talk() -> Wanted:
    """Any friendly answer, but nothing out of the plan."""
    return Wanted(ANY, lambda _facts, answer: f"{len(answer.activities)} activities" if answer.activities else "")


def no_one(those: Those) -> Wanted:
    """None of them: an empty list, no unit, or so in words."""

    def problem(_facts: Facts, answer: Answer) -> str:
        if answer.activities:
            return f"{len(answer.activities)} activities"
        return "" if re.search(r"\b(ingen|inga|inget|ingenting|nej)\b", answer.text.lower()) else "it is not said"

    return either(listed(those), units(), counted(0), Wanted(SURE, problem))


def unassessed() -> Wanted:
    """No goal has been assessed, in words."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        if "bedöms uppnås" in text or "bedöms delvis" in text:
            return "an assessment that nobody has made"
        return "" if re.search(r"\b(ingen|inga|inget|inte|saknas?|ännu|ej)\b", text) else "it is not said"

    return Wanted(ANY, problem)


WORLD = "school"

HEADS_OF_UNIT: Batch = (
    (listed(GR & UNDONE), "Hej, vad har vi på grundskolan kvar att göra klart?"),
    (listed(FSK), "hur ligger förskolan till"),
    (owner(title("Studiehandledning")), "vem är ansvarig för studiehandledningen på modersmål?"),
    (these(title("elevakter"), "Pågår enligt plan"), "Är elevakterna i fas?"),
    (these(title("Läslyftet"), "väntar på beslut"), "Vad är det som strular med läslyftet?"),
    (these(title("Närvaroteam"), "2025-12-20"), "när ska närvaroteamet vara på plats"),
    (
        either(these(title("Lovskola"), "Ej rapporterad"), sure("inte rapporter"), sure("ej rapporter")),
        "Har någon rapporterat lovskolan?",
    ),
    (these(title("frånvaroanmälan"), "Avförd"), "vad blev det av det digitala systemet för frånvaroanmälan?"),
    (these(title("matsvinn"), "Pausad"), "matsvinnet i skolköken, är det igång?"),
    (text_has(*CLOSES), "När är sista dagen att lämna in för tertial 2?"),
    (either(ASKED_BACK, text_has("ändra", "kort")), "Kan jag ändra mitt svar i efterhand?"),
    (text_has("avför"), "Vad betyder avförd?"),
    (these(title("Lekmiljöer"), "SBF"), "vilka samverkar vi med om lekmiljöerna i förskolan?"),
    (these(KOST & now(D)), "Har kost och städ något försenat?"),
    (
        either(listed(FSK & now(None)), units(), sure("2 av 2"), sure("inget saknas"), sure("ingen saknas"), sure("ja,"), sure("ja."), sure("båda"), listed(FSK & REPORTED)),
        "Har förskolan lämnat in allt?",
    ),
)  # fmt: skip

CONTROLLER: Batch = (
    (number(EVERY), "Hur många aktiviteter har utbildningsnämnden i planen?"),
    (either(share(REPORTED), counted(REPORTED)), "Hur stor andel är inrapporterad?"),
    (told("Försenad", "Pausad", "Avförd", "Avslutad"), "Ge mig antalet aktiviteter per status"),
    (told("Förskola", "Kost och städ", "Barn- och elevhälsa"), "försenade per enhet tack"),
    (listed(kind("P") & ~now(K, X)), "Vilka projekt är inte klara än, de avförda kan du strunta i"),
    (either(listed(WORSE), listed(WORSE & ~now(X))), "Vad har försämrats sedan april?"),
    (within(BETTER, BETTER | became(K)), "Har något blivit bättre sen förra tertialet?"),
    (listed(then(D)), "vilka var försenade i T1?"),
    (no_one(then(D) & now(D)), "Är någon försenad två tertial i rad?"),
    (most("Förskola"), "Vilken enhet har flest försenade?"),
    (either(these(says("beslut")), these(says("beslut") & ~now(X))), "Vilka skriver i kommentaren att de väntar på beslut?"),
    (either(counted(7), counted(11), anyhow("7")), "Hur många påminnelser har gått ut?"),
    (
        within(now(P), (DATELESS & ~now(K, X)) | now(None) | PROTECTED),
        "Vilka som inte är färdiga saknar slutdatum?",
    ),
    (these(finish("2025-10-01", "2025-10-31")), "Vad blir klart i oktober?"),
    (these(finish("2026-01-01")), "Vilka har slutdatum först nästa år?"),
)  # fmt: skip

SECRETARY_AND_DIRECTOR: Batch = (
    (
        either(told("försen"), text_has("försen")),
        "Jag ska föredra läget för nämnden på tisdag, kan du ge mig en kort sammanfattning?",
    ),
    (either(listed(goal("3.1")), anyhow("87")), "Hur går det med målet om gymnasiebehörighet?"),
    (anyhow("92", "87"), "Vad är målvärdet för gymnasiebehörigheten och var ligger vi i dag?"),
    (listed(goal("4.1")), "Vilka aktiviteter hör till målet att öka skolnärvaron?"),
    (unassessed(), "Har målen bedömts än?"),
    (
        units_where(lambda facts, held: not some(now(D), facts, held)),
        "Vilka enheter har ingenting försenat?",
    ),
    (listed(goal("5.1")), "Hur går det med de särskilda satsningarna?"),
    (listed(collab("SBF")), "Vad samverkar vi med SBF om?"),
    (these(PROTECTED), "Är några aktiviteter skyddade?"),
    (either(REFUSE, told("skydd", kinds=ANY)), "Vad står det i kommentaren till rutinen vid hot och våld?"),
    (
        either(silent(), units_of(now(None)), these(now(None)), sure("Lovskola"), sure("11 av 12")),
        "Är allt inne så att vi kan stänga omgången?",
    ),
    (ASKED_BACK, "Vad har närvaroteamet kostat hittills?"),
    (either(text_has("försen", "utkast", "rapport"), HELP), "Kan du skriva ett utkast till tjänsteskrivelsen?"),
    (either(listed(now(D, R)), listed(now(D, R, P))), "gula och röda i en lista"),
    (anyhow("Kvalitetschef"), "Vem är kontakt för Skolenkäten?"),
    (text_has("förstud"), "vad menas med en förstudie?"),
    (small_talk(), "God morgon!"),
    (small_talk(), "tack så mycket för hjälpen"),
)

TALKS: Batch = (
    (these(GR & kind("P")), "Vad har grundskolan? >> bara projekten"),
    (listed(KOST), "Hur går det för förskolan? >> och kost och städ?"),
    (
        these(now(D), "2025-12-07", "2025-12-20", "2026-01-28", "2026-02-10"),
        "vilka är försenade >> när blir de klara?",
    ),
    (because(now(D), "väntar på beslut"), "Vilka är röda? >> Varför då?"),
    (owner(title("Läslyftet")), "Hur går läslyftet? >> vem har hand om det"),
    (these(now(K)), "Hur många är klara? >> vilka då"),
    (number(kind("P") & now(D)), "Hur många projekt har vi? >> och hur många av dem är försenade?"),
    (
        either(these(title("matsvinn"), "Pågår enligt plan"), no_one(then(P))),
        "Vad är pausat? >> hur såg det ut i T1?",
    ),
    (
        either(units("Grundskola"), these(then(None)), sure("simundervisning")),
        "Vilka har inte rapporterat? >> och i T1, vilka saknades då?",
    ),
    (these(BEH & finish(last="2025-10-31")), "vad gör barn- och elevhälsan >> vad av det ska vara klart före november"),
    (these(title("matsvinn")), "Hur går det med upphandlingen av livsmedel? >> och med matsvinnet?"),
    (these(GR & now(R)), "Visa allt på grundskolan >> ta bort det som är klart >> vilka av dem är gula?"),
)  # fmt: skip

BATCH: Batch = HEADS_OF_UNIT + CONTROLLER + SECRETARY_AND_DIRECTOR + TALKS
