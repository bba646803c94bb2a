# ruff: noqa: E501
"""Two days before the round closes at a technical board by the sea: a foreman and a road manager on the phone (haste, slips, dialect), the technical director with ten seconds, the controller, the chair and an auditor.

Two in five everyday, a quarter with two conditions, a comparison, a then-and-now or a ranking, and a third conversations of two to four turns."""

import re

from plan.facts import Facts
from plan.model import Activity, Status
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    DATELESS,
    EVERY,
    LATE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SHARED,
    SURE,
    TROUBLE,
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
    state,
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
    body,
    compared,
    day_told,
    forms,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
    topmost,
)
from tests.plan.questions.world import T2

WORLD = "technical"

WATER, ROADS, HARBOUR = unit("VA-enheten"), unit("Gata och trafik"), unit("Hamnen")
OFFICE, WASTE, HOUSES = unit("Tekniska kontoret"), unit("Avfall och återvinning"), under("Fastighet")


def _nothing(_facts: Facts, _each: Activity) -> bool:
    return False


def _has_no_partner(_facts: Facts, each: Activity) -> bool:
    return not each.collaboration


def _all_done(facts: Facts, held: list[Activity]) -> bool:
    return all(state(facts, each, T2) is Status.DONE for each in held)


NONE, ALONE = Those(_nothing), Those(_has_no_partner)
GOALS = {
    "3.1": ("kf-mål 1", "mål 1 till nämnden", "vattnet ska bli renare"),
    "3.2": ("kf-mål 2", "mål 2 till nämnden", "energianvändningen"),
    "4.1": ("nämndspecifikt mål 1", "fler ska gå"),
    "4.2": ("nämndspecifikt mål 2", "invånarna ska vara nöjda"),
}


def no_one() -> Wanted:
    """That there are none."""
    return either(those(NONE), counted(0), said("nej", "inget", "ingen", "inga"))


def part(some: Those, whole: Those) -> Wanted:
    """The share, of all of them or of those that have reported, as a percentage or as "2 av 10"."""

    def problem(facts: Facts, answer: Answer) -> str:
        found = len((some & whole).among(facts))
        wholes = {len(whole.among(facts)), len((whole & REPORTED).among(facts))}
        told = any(re.search(rf"\b{found} av (?:de )?{each}\b", answer.text.lower()) for each in wholes)
        return "" if told else "no such share in the text"

    return either(share(some, whole), share(some, whole & REPORTED), Wanted(SURE, problem))


def fully_met() -> Wanted:
    """That a goal is or was thought to be met, and not only in part."""

    def problem(_facts: Facts, answer: Answer) -> str:
        found = re.search(r"(?<!delvis )(?<!inte )\b(?:uppnås|uppfylls|nås)\b", body(answer))
        return "" if found else "nothing of a goal that is met"

    return Wanted(SURE, problem)


def missing() -> Wanted:
    """What is not reported: the activities, or the units that are to report them."""
    return either(those(now(None)), silent(), units_of(now(None)))


EVERYDAY: Batch = (
    (those(title("Röda bron"), "Pågår enligt plan"), "tja va e läget me röda bron"),
    (those(title("skolvägar"), "Försenad"), "hallå sitter i bilen, skolvägarna hur går dä me dom"),
    (because(title("skolvägar"), "överklagat"), "va ä dä som stoppar skolvägarna"),
    (
        either(day_told(title("Hamnviken"), "2025-12-05"), those(title("Hamnviken"), "Ej rapporterad")),
        "när e cykelvägen ner till hamnviken klar",
    ),
    (because(title("sporthallar"), "Pengarna"), "Energieffektiviseringen av sporthallarna, va har dom skrivit där?"),
    (either(those(title("Snöröjning"), "Ej rapporterad"), said("nej")), "ä snöröjningen inrapporterad elle"),
    (those(ROADS), "va har gata o trafik på sitt bord"),
    (those(now(D)), "va ä rött just nu"),
    (within(ROADS & now(D), ROADS & now(D, R)), "gata och trafik, vad ligger efter där"),
    (owner(title("Skyfall")), "vem håller i skyfallskarteirngen"),
    (
        either(owner(title("deponin")), text_has("Enhetschef Avfall och återvinning", "chef5@")),
        "Vem ringer ja om deponin i Kärret?",
    ),
    (text_has("Enhetschef Hamnen", "chef3@"), "Vad heter chefen för Hamnen?"),
    (either(those(title("Solceller"), "Ej påbörjad"), said("nej")), "solcellerna på förrådet har dom kommit igång me dä"),
    (either(those(title("Giftfri"), "Avslutad"), said("ja")), "är städningen giftfri nu, alltså är den aktiviteten klar?"),
    (
        either(day_told(title("driftcentral"), "2025-09-15"), said("ja")),
        "Blir den nya driftcentralen klar i september?",
    ),
    (within(HARBOUR & ~now(K, X), HARBOUR), "Hej, vad har Hamnen på gång?"),
    (summary(), "Tio sekunder. Hur ligger vi till?"),
    (
        either(TROUBLE, within(now(D), ~now(K, X, G)), summary()),
        "största bekymren, kort",
    ),
    (so_many(now(D)), "antal försenade, bara siffran"),
    (either(so_many(now(K)), part(now(K), EVERY)), "hr mycket har vi avslutat"),
    (part(REPORTED, EVERY), "Hur stor andel har rapporterat i T2?"),
    (missing(), "Vad saknar vi fortfarande rapport för?"),
    (either(those(LATE), units_of(LATE)), "Vilka rapporter kom in efter stängning i T1?"),
    (numbers_told(2), "Hur många påminnelser skickades i T1?"),
    (text_has(*forms("2025-09-05")), "sista dag att rapportera?"),
    (
        either(assessed("bedöms inte uppnås"), said("nej")),
        "Når vi målet att fler ska gå, cykla och åka båt?",
    ),
    (anyhow("180"), "Vilket målvärde gäller för restavfallet?"),
    (goals_among(GOALS, ("3.1", "4.1"), ("3.2",)), "Vilka mål bedöms vi inte nå?"),
    (ASKED_BACK, "Vad kostar renoveringen av Röda bron?"),
    (ASKED_BACK, "sätt röda bron som klar åt mej"),
    (within(collab("UTB"), collab("Alla förvaltningar")), "Vad samverkar vi med UTB kring?"),
    (anyhow("skydd"), "Jag granskar: vad står det i kommentaren om reservvattnet?"),
    (
        either(those(title("Matavfall"), "Pågår enligt plan"), said("ja")),
        "rullar matavfallet i köken på som de ska",
    ),
    (those(says("pengarna")), "Var står det att pengarna inte räcker?"),
    (those(now(X)), "har vi lagt ner nåt i år"),
    (those(now(P)), "e dä nåt som ligger på is"),
    (because(title("Storån"), "komplettering"), "va va dä länsstyrelsen ville i storån"),
    (those(title("Felanmälan"), "Avslutad"), "Felanmälan i mobilen – i mål eller inte?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & kind("P")), "Vilka projekt är försenade?"),
    (those(then(G) & now(D)), "Vad var grönt i T1 men är rött nu?"),
    (
        either(compared(WATER & now(D), ROADS & now(D), "VA-enheten", "Gata och trafik"), sure("lika")),
        "Vem har flest förseningar, VA-enheten eller Gata och trafik?",
    ),
    (
        within(ROADS & title("skolvägar"), ROADS & WORSE),
        "Vad på Gata och trafik har fått sämre status sedan förra tertialet?",
    ),
    (
        within(finish("2025-09-03", "2025-12-31") & now(G), finish("2025-09-03", "2025-12-31") & now(G, None)),
        "Vad ska bli klart före årsskiftet, bortsett från det som är gult eller rött?",
    ),
    (first_is("Skyfall"), "Vilken aktivitet har det senaste slutdatumet?"),
    (part(now(G), kind("P")), "Hur stor andel av projekten går enligt plan?"),
    (units_with(now(D), 0, 0), "Vilka enheter har inga förseningar alls?"),
    (
        either(
            units_where(_all_done),
            those(OFFICE | unit("Fastighet/Lokalvård"), "Tekniska kontoret", "Lokalvård"),
        ),
        "Finns det någon enhet som är färdig med allt?",
    ),
    (those(POSTPONED), "Revisionsfråga: vilka aktiviteter har flyttat fram sitt slutdatum sedan T1?"),
    (
        within(now(P, S), (DATELESS | now(None) | PROTECTED) & ~now(K)),
        "Vilka aktiviteter som inte är klara saknar slutdatum?",
    ),
    (those(collab("KSF") & now(K)), "Vad har vi avslutat av det vi gör med KSF?"),
    (either(then_and_now(then(K), now(K)), said("ja")), "Är fler avslutade nu än i T1?"),
    (goals_among(GOALS, ("3.1", "3.2", "4.1")), "Vilka mål bedöms sämre nu än i T1?"),
    (goals_among(GOALS, ("4.2",)), "Vilket mål har fått en bättre bedömning sedan T1?"),
    (those(reported_between("2025-08-21", "2025-08-21")), "Vilka rapporter kom in torsdagen den 21 augusti?"),
    (
        those((WASTE | HARBOUR) & now(P, X)),
        "Pausat eller avfört hos Hamnen och Avfall och återvinning, vad finns det?",
    ),
    (those(SHARED & ~now(K)), "Vilka aktiviteter har mer än en ansvarig enhet och är inte avslutade?"),
    (units_with(now(D), 2), "Vilka enheter har minst två försenade aktiviteter?"),
    (so_many(then(D) & now(G)), "Hur många av dem som var försenade i T1 går enligt plan nu?"),
    (
        either(
            topmost("KF-mål 1", ("KF-mål 2",)),
            topmost("mål 1 till nämnden", ("mål 2 till nämnden",)),
            topmost("vattnet", ("energi",)),
            those(goal("3.1") & now(D)),
        ),
        "Under vilket av KF-målen finns det mest försenat?",
    ),
    (those(now(D) & ALONE), "Försenade aktiviteter som vi driver själva, utan samverkan?"),
)  # fmt: skip

TALKS: Batch = (
    (those(ROADS & now(D)), "va ä försenat >> o på gata och trafik då"),
    (
        day_told(title("Storån"), "2025-11-22"),
        "hur går dä me klart vatten i storån >> va ä hindret >> o när tror dom dä ä klart",
    ),
    (owner(title("Röda bron")), "Läget på Röda bron? >> vem har den"),
    (those(title("Röda bron"), "avvikelse"), "röda bron >> hur va dä i T1"),
    (those(OFFICE), "Vad har Hamnen? >> nä fel av mej, Tekniska kontoret"),
    (because(now(R), "anbud", "Pengarna", "Konsulten"), "Vilka är gula? >> Varför?"),
    (those(WATER & now(R)), "Visa allt med avvikelse, alltså gult >> bara VA-enheten"),
    (part(now(D), EVERY), "Hur många är försenade? >> i procent?"),
    (so_many(then(K)), "hur många är avslutade >> vilka >> och hur många var det i T1"),
    (
        either(those(goal("3.2")), assessed("bedöms delvis uppnås")),
        "Hur går det med KF-mål 1? >> Och KF-mål 2?",
    ),
    (
        fully_met(),
        "Når vi målet om energianvändningen? >> Vad var bedömningen i T1?",
    ),
    (
        those(kind("P") & ROADS & ~now(K)),
        "Lista projekten >> ta bort de avslutade >> och bara Gata och trafik",
    ),
    (no_one(), "Vad ligger hos Avfall och återvinning? >> Är något av det försenat?"),
    (
        either(silent(), owner(title("Snöröjning")), text_has("Enhetschef Gata och trafik", "chef2@")),
        "Har snöröjningen rapporterats? >> vem ska jag jaga då",
    ),
    (
        within(WASTE & ~title("deponin"), WASTE),
        "vem har hand om deponin i kärret >> va har dom mer",
    ),
    (those(finish("2025-11-01", "2025-11-30")), "Vad väntas bli klart i oktober? >> och i november?"),
    (those(collab("SBF") & now(D, R)), "Visa det vi gör med SBF >> vad av det är gult eller rött"),
    (within(BETTER & now(G, K), BETTER), "Vad har ändrats sedan T1? >> Visa bara det som blivit bättre"),
    (
        compared(WATER & now(D), ROADS & now(D), "VA-enheten", "Gata och trafik"),
        "Vilka enheter har förseningar? >> Hur många har de var?",
    ),
    (because(title("Skyfall"), "Konsulten"), "skyfallskarteringen?? >> va skrev dom"),
    (
        either(compared(WATER & now(R), ROADS & now(R), "VA-enheten", "Gata och trafik"), top_unit("VA-enheten", "Gata och trafik")),
        "Hur ser det ut för VA-enheten? >> Och Gata och trafik? >> Vem av dem har flest gula?",
    ),
    (anyhow("skydd"), "Hur går det med beredskapen för reservvatten? >> Vad beror det på?"),
    (because(title("gästhamn"), "anbud"), "Är förstudien om ny gästhamn avförd? >> Varför då?"),
    (anyhow("214"), "Vad har vi för målvärde för restavfallet? >> Och utgångsläget?"),
    (within(now(S), now(S, None)), "Vilka är avslutade? >> tack! >> och vilka har inte börjat"),
    (
        either(so_many(kind("F")), so_many(kind("F") & ~kind("P"))),
        "Hur många projekt har vi? >> Och förstudier?",
    ),
    (those(HOUSES & now(R)), "vilka ä gula hos VA-enheten >> nä förlåt, Fastighet menar ja"),
    (first_is("skolvägar"), "Vilken av de försenade blir klar först? >> Och vilken blir klar sist?"),
    (
        either(units("Gata och trafik"), those(now(D) & ~WATER, "Gata och trafik"), text_has("Enhetschef Gata och trafik")),
        "hur många är försenade >> vilka då >> ta bort VA-enheten >> vem ansvarar för dem",
    ),
    (those(became(D)), "Vad är försenat? >> Och vilka av dem var inte det i T1?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
