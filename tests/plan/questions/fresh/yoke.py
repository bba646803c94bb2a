# ruff: noqa: E501
"""Two days before the second round closes at a rescue service of several municipalities: the developer at the executive office of a member municipality who sums up for its chief executive, the chair of the direction, the head of a unit between two meetings, the controller who checks figures.

Half everyday in many wordings and with slips, a quarter with two conditions, then and now, shares, rankings, dates, promises and goals, a quarter conversations of two to four turns."""

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CHANGED,
    EVERY,
    LATE,
    POSTPONED,
    REPORTED,
    SURE,
    TROUBLE,
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
    anyhow,
    because,
    collab,
    either,
    every,
    finish,
    first_is,
    goal,
    goals_among,
    kind,
    now,
    numbers_told,
    owner,
    share,
    silent,
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
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    explained,
    explained_by,
    first_are,
    forms,
    or_units,
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

WORLD = "rescue"

ALARM, TECH = unit("Larm och ledning"), unit("Teknik och fordon")
SOUTH, SAFETY = unit("Station Åbyhamn"), unit("Samhällsskydd")
TOWNS = collab("Medlemskommunerna")
PULLED_FORWARD = title("Fysiska tester")
"""Told a nearer day in T2 than in T1."""

GOALS = {
    "3.1": ("medlemskommunernas mål 1", "brand i hemmet"),
    "3.2": ("medlemskommunernas mål 2", "hjälpen ska komma"),
    "3.3": ("medlemskommunernas mål 3", "miljöpåverkan"),
    "4.1": ("direktionens mål 1", "förbli brandmän"),
    "4.2": ("direktionens mål 2", "snabba besked"),
    "4.3": ("direktionens mål 3", "långvarig kris"),
}


def _is_given(facts: Facts, each: Activity) -> bool:
    report = facts.report(each.id, T2)
    return bool(report and report.carried_from is None)


GIVEN = Those(_is_given)
"""Answered in the round itself, not carried into it from the first."""


def so_far() -> Wanted:
    """How large a part has answered: with what was finished already, without it, or of what is left."""

    def problem(facts: Facts, answer: Answer) -> str:
        whole, all_, given = (len(each.among(facts)) for each in (EVERY, REPORTED, GIVEN))
        pairs = ((all_, whole), (given, whole), (given, whole - (all_ - given)))
        value, text = getattr(answer, "value", None), answer.text
        found = any(value is not None and abs(value - 100 * a / b) < 0.6 for a, b in pairs)
        return "" if found or any(f"{a} av {b}" in text for a, b in pairs) else f"none of {pairs}"

    return Wanted(SURE, problem)


def part(those_: Those) -> Wanted:
    """A share of all or of what is reported, in percent or as so many of so many."""

    def problem(facts: Facts, answer: Answer) -> str:
        number = len(those_.among(facts))
        wholes = (len(EVERY.among(facts)), len(REPORTED.among(facts)))
        text = answer.text
        return "" if any(f"{number} av {whole}" in text for whole in wholes) else f"no {number} av {wholes}"

    return either(share(those_), share(those_, REPORTED), Wanted(SURE, problem))


def standing(name: str, whole: Those | None = None) -> Wanted:
    """How a unit stands: what is delayed there and perhaps the rest, or how many are, with its name."""
    own = unit(name)

    def problem(facts: Facts, answer: Answer) -> str:
        text = sure(name, "försen").problem(facts, answer)
        return text or numbers_told(len((own & now(D)).among(facts))).problem(facts, answer)

    return either(or_units(within(own & now(D), whole or own)), Wanted(SURE, problem))


def whose(wanted: Those, name: str) -> Wanted:
    """Who answers for it: the activity, its units, or the unit that answers first in any words."""
    return either(owner(wanted), sure(name))


def since(wanted: Those, *whens: str) -> Wanted:
    """That activity with one of these moments told."""
    shown = those(wanted)

    def problem(facts: Facts, answer: Answer) -> str:
        return shown.problem(facts, answer) or text_has(*whens).problem(facts, answer)

    return Wanted(shown.kinds, problem)


MISSING = either(
    silent(),
    those(now(None)),
    units_of(now(None)),
    sure("Enhetschef Utbildning"),
)
IN_SPRING = ("T1", "tertial 1", "första tertialet", "april", "2025-04", "våras")

EVERYDAY: Batch = (
    (those(title("Räddningsbåt"), "Försenad"), "hej! hur går det med räddningsbåten?"),
    (those(title("Ny brandstation"), "Försenad"), "nya brandstationen i åbyhamn, läget?"),
    (those(title("ärendesystem"), "avvikelse"), "Rullar bytet av ärendesystem på som det ska"),
    (those(title("PFAS"), "enligt plan"), "status skum utan pfas"),
    (
        either(day_told(title("omklädningsrum"), "2026-02-27"), those(title("omklädningsrum"), "avvikelse"), said("nej")),
        "Omklädningsrummen, hinns de med i år?",
    ),
    (those(now(D)), "vilka e försenade just nu"),
    (within(now(D), now(D, R, P)), "Va är det som släpar?"),
    (because(title("larmcentral"), "skrivit på"), "Varför har den gemensamma larmcentralen blivit sen?"),
    (because(title("E-tjänst"), "inloggning"), "Vad strular med e-tjänsten för brandfarlig vara"),
    (either(summary(), TROUBLE), "Jag ska dra läget för kommundirektören om en kvart. Vad är det viktigaste?"),
    (standing("Teknik och fordon"), "Hur ligger Teknik och fordon till?"),
    (within(ALARM & ~now(X), ALARM), "vad har larm och ledning på sitt bord"),
    (
        within(SAFETY & now(G, R, D, P, S), SAFETY & UNDONE),
        "Vad har Samhällsskydd kvar att göra i år?",
    ),
    (
        either(assessed("bedöms inte uppnås"), those(goal("3.1"))),
        "Hur går det för målet att färre ska drabbas av brand i hemmet?",
    ),
    (either(assessed("bedöms inte uppnås"), said("nej")), "Når vi direktionens mål 1?"),
    (goals_among(GOALS, ("3.1", "4.1"), ("3.2", "4.3")), "vilka mål klarar vi inte"),
    (text_has(*forms("2025-09-05")), "När måste alla ha svarat senast?"),
    (MISSING, "vilka har inte rapprterat in än?"),
    (so_far(), "Hur stor del av svaren har vi fått in?"),
    (those(reported_between("2025-09-03", "2025-09-03")), "har det kommit in nåt idag"),
    (
        either(top_unit("Stab och ekonomi", "Larm och ledning", "Teknik och fordon", "Station"), first_is("handlingsprogram")),
        "Vem var först med att rapportera den här omgången?",
    ),
    (either(first_is("Samövning"), units_of(title("Samövning")), units("Insats")), "Vilket svar kom in senast?"),
    (
        either(those(LATE), units_of(LATE), units("Samhällsskydd", "Insats")),
        "Vilka var för sena med att lämna in i T1?",
    ),
    (
        within(finish("2025-09-03", "2025-09-30") & REPORTED, finish("2025-09-01", "2025-09-30")),
        "Vad ska va klart nu i september?",
    ),
    (within(now(K), now(K, X)), "Något vi kan bocka av som klart?"),
    (those(title("sotning"), "Avslutad"), "Går det att boka sotning i mobilen nu eller jobbar man fortfarande med det?"),
    (those(title("Hembesök"), "Försenad"), "Hembesöken??"),
    (whose(title("Brandvarnare"), "Samhällsskydd"), "Vem äger frågan om brandvarnare till alla hushåll?"),
    (whose(title("Laddstolpar"), "Teknik och fordon"), "vem ska jag prata med om laddstolparna"),
    (text_has("Enhetschef Tillsyn", "chef8@"), "Vem är chef på Tillsyn och hur får jag tag i den?"),
    (those(collab("Länsstyrelsen")), "Vad gör vi ihop med länsstyrelsen?"),
    (explained_by("paus", "vila", "uppehåll"), "Vad betyder det att en aktivitet är pausad?"),
    (explained("avvikelse", "försenad"), "skillnaden mellan gult och rött, nån som vet?"),
    (because(title("Räddningsbåt"), "tull"), "Är det någon som skriver något om tullen i sin kommentar?"),
    (anyhow("skydd"), "Vad står det i kommentaren för skyfall och översvämning?"),
    (
        either(ASKED_BACK, sure("kostnad"), sure("budget")),
        "Hur mycket har brandstationen i Åbyhamn kostat hittills?",
    ),
    (either(ASKED_BACK, sure("påminn")), "Kan du skicka en påminnelse till Utbildning åt mig"),
    (
        within(finish("2025-09-03", "2025-10-14") & REPORTED, finish("2025-09-01", "2025-10-15")),
        "vilka ska bli klara innan 15 oktober",
    ),
    (anyhow("79"), "Vad blev resultatet i Trygghetsmätningen?"),
    (anyhow("55"), "Hur många bostadsbränder får det vara som mest enligt målet"),
    (those(now(X)), "Är det något som har lagts ner?"),
    (within(now(S), now(S, None)), "vad har inte ens börjat"),
    (numbers_told(4), "Hur många påminnelser har skickats ut för T2?"),
    (those(title("flerbostadshus"), "sjukskriv"), "Ge mig en rad om tillsynen av flerbostadshus, jag får frågan på mötet"),
    (
        either(said("ja", "stämmer"), so_many(now(D)), numbers_told(8)),
        "Jag har 8 försenade i min tabell, stämmer det?",
    ),
)  # fmt: skip

COMPOUND: Batch = (
    (those(TECH & now(D, R)), "Vilka av Teknik och fordons aktiviteter är försenade eller avviker?"),
    (
        units_where(lambda facts, held: not any(state(facts, each, T2) is D for each in held)),
        "Vilka enheter har ingenting som är försenat?",
    ),
    (top_unit("Teknik och fordon", "Larm och ledning", "Station Åbyhamn"), "Vilken enhet har flest försenade aktiviteter?"),
    (
        every(
            top_unit("Teknik och fordon", "Samhällsskydd", "Larm och ledning", "Station Åbyhamn"),
            sure("Samhällsskydd", "Insats"),
        ),
        "Topp 3, vilka enheter har flest aktiviteter?",
    ),
    (first_are("larmcentral", "Ny brandstation", "omklädningsrum"), "Vilka tre aktiviteter blir klara allra sist?"),
    (part(now(D, R)), "Hur många procent är antingen försenade eller går med avvikelse?"),
    (those(then(G) & now(D)), "Vilka har gått från enligt plan i T1 till försenad i T2?"),
    (either(then_and_now(then(D), now(D)), said("nej", "färre")), "Var det fler försenade i T1 än det är nu?"),
    (
        within(TOWNS & now(D), TOWNS & now(D, R, P)),
        "Av det vi gör tillsammans med medlemskommunerna, vad är försenat eller på väg att bli det?",
    ),
    (those(POSTPONED), "Vilka har fått ett senare slutdatum än det de lovade i våras?"),
    (
        either(first_is("larmcentral"), first_is("Ny brandstation")),
        "Vilken aktivitet har skjutits upp längst?",
    ),
    (those(PULLED_FORWARD), "Är det någon som har tidigarelagt sitt datum?"),
    (those(finish(last="2025-09-02")), "Finns det aktiviteter vars slutdatum har passerat utan att de är avslutade?"),
    (those(now(D) & finish(last="2025-12-31")), "Vilka av de försenade blir ändå klara i år?"),
    (compared(kind("P"), kind("A")), "Hur många projekt har vi och hur många aktiviteter (P respektive A)?"),
    (
        either(
            topmost("Medlemskommunernas mål 2", ("Medlemskommunernas mål 1", "Medlemskommunernas mål 3", "Direktionens mål")),
            topmost("Hjälpen ska komma", ("brand i hemmet", "miljöpåverkan", "förbli brandmän", "snabba besked", "långvarig kris")),
            those(goal("3.2") & now(D)),
        ),
        "Vilket mål har flest försenade aktiviteter under sig?",
    ),
    (
        goals_among(GOALS, ("3.1", "4.1"), ("4.3",)),
        "Vilka mål har fått en sämre bedömning i T2 än i T1?",
    ),
    (anyhow("10,1"), "Målet är högst 9,5 minuter till dess att hjälpen är framme. Var ligger vi nu?"),
    (goals_among(GOALS, ("4.3",)), "Vilket av målen har ingen bedömt i T2?"),
    (
        compared(ALARM & now(D), TECH & now(D), "Larm och ledning", "Teknik och fordon"),
        "Jämför antalet försenade hos Larm och ledning och hos Teknik och fordon",
    ),
    (
        either(within(CHANGED, CHANGED | (then(None) & REPORTED)), then_and_now(then(D), now(D))),
        "Vad har ändrats sedan förra tertialet?",
    ),
    (
        either(since(title("flytt av station"), *IN_SPRING), sure("pausad", "april")),
        "Sedan när är förstudien om flytt av station Hallaryd pausad?",
    ),
    (
        either(anyhow("åtgärd"), ASKED_BACK),
        "Vilka åtgärder är beslutade för det som är försenat, och när ska de vara gjorda?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & kind("P")), "Visa allt försenat >> bara projekten tack"),
    (day_told(title("Räddningsbåt"), "2025-11-21"), "Hur går det med räddningsbåten? >> varför då? >> när räknar de med att få den"),
    (
        within(ALARM & ~title("larmcentral") & ~now(X), ALARM),
        "Vem har hand om den gemensamma larmcentralen? >> Vad har de mer på gång?",
    ),
    (standing("Tillsyn"), "Hur ser det ut för Insats? >> o tillsyn?"),
    (either(those(then(K)), those(now(K))), "Vilka är avslutade? >> Hur var det i T1?"),
    (those(now(D) & then(G)), "Hur många är försenade? >> Vilka? >> Och vilka av dem gick enligt plan i våras?"),
    (anyhow("95"), "Hur går det med direktionens mål 1? >> vad är målvärdet?"),
    (anyhow("deltidsbrandmän har slutat"), "Klarar vi målet att fler ska vilja bli brandmän? >> Hur motiverar de det?"),
    (anyhow("12 juni"), "läget för nya handlingsprogrammet >> när antogs det"),
    (
        those(finish("2025-11-01", "2025-11-30")),
        "Vad ska bli klart i september? >> Oktober då? >> och november",
    ),
    (
        within(collab("Regionen") & ~now(X), collab("Regionen")),
        "Vilka aktiviteter har vi tillsammans med grannförbunden? >> Och med Regionen?",
    ),
    (
        either(anyhow("Enhetschef Utbildning"), anyhow("chef7@"), MISSING),
        "Vilka svar saknas för T2? >> vem ska jag jaga",
    ),
    (part(now(R)), "Hur många är gula? >> Vad blir det i procent?"),
    (
        those(TECH & UNDONE & kind("P")),
        "Vad har Teknik och fordon? >> Ta bort det som är klart >> Bara projekten",
    ),
    (
        either(day_told(title("Ny brandstation"), "2025-08-31"), anyhow("2025-08-31"), anyhow("31 augusti")),
        "När blir nya brandstationen i Åbyhamn klar? >> Vilket datum sa de först?",
    ),
    (those(title("omklädningsrum"), "avvikelse"), "Reservkraften på stationerna, hur ligger den till? >> Och omklädningsrummen?"),
    (because(now(P), "översiktsplan", "facket"), "Finns det något pausat? >> Varför är de det?"),
    (
        within(BETTER, CHANGED & ~WORSE),
        "Vad har blivit sämre sedan förra tertialet? >> Har något blivit bättre då?",
    ),
    (
        goals_among(GOALS, ("3.2",)),
        "Vilka mål bedöms uppnås? >> Och vilka delvis?",
    ),
    (
        either(so_many(SAFETY & now(K)), sure("3 av 7")),
        "Hur många aktiviteter har samhällsskydd >> hur många av dom är klara?",
    ),
    (those(SOUTH & now(D)), "Vilka försenade har Larm och ledning? >> Tack. Samma för Station Åbyhamn"),
    (
        either(whose(title("Kampanjen"), "Deltid"), text_has("Enhetschef Deltid", "chef9@")),
        "Kampanjen för deltidsbrandmän, hur går den? >> Vad är orsaken? >> När blir den klar i stället? >> Och vem ansvarar för den?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
