# ruff: noqa: ARG005, E501
"""The tertial is being closed at the education board: kommunledningskontoret and the controller who closes it ask.

They write formally as well as in haste. 90 items: 25 of one thing, 40 with two conditions, an exception, a share or a
comparison with the last tertial, and 25 conversations of two to four turns."""

import re

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CHANGED,
    DATELESS,
    NONE,
    POSTPONED,
    REPORTED,
    SURE,
    UNDONE,
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
    became,
    because,
    collab,
    either,
    finish,
    goal,
    kind,
    now,
    numbers_told,
    owner,
    says,
    share,
    silent,
    some,
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
    within,
)
from tests.plan.questions.fresh.wishes import (
    day_told,
    days_told,
    explained,
    forms,
    goals_told,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
)
from tests.plan.questions.world import T2

WORLD = "school"

HEALTH, SCHOOLS, UPPER = unit("Barn- och elevhälsa"), unit("Grundskola"), unit("Gymnasieskola")
KITCHENS, PRESCHOOLS = unit("Kost och städ"), unit("Förskola")
MANAGERS = (
    "enhetschef barn- och elevhälsa",
    "enhetschef gymnasieskola",
    "enhetschef kost och städ",
    "enhetschef utbildningskontoret",
    "enhetschef säkerhet",
    "enhetschef förskola",
)
NO = said("nej", "inget", "ingen", "inga", "inte")
KINDLESS = Those(lambda facts, each: not each.kinds)
ALONE = Those(lambda facts, each: len(each.units) == 1)
WITHOUT_PARTNER = Those(lambda facts, each: not each.collaboration)


_GOALS = {
    "2.1": ("grunduppdrag",),
    "3.1": ("kf-mål 1", "kf mål 1", "kommunfullmäktiges mål 1", "gymnasiebehörighet"),
    "3.2": ("kf-mål 2", "kf mål 2", "kommunfullmäktiges mål 2", "ekologiska och klimatsmarta"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "nämndens mål 1", "skolnärvaro"),
    "5.1": ("särskilda satsningar",),
}


def _places(text: str) -> dict[str, int]:
    """Where each goal that is named is named first, by any of its names or its number."""
    found: dict[str, int] = {}
    for number, names in _GOALS.items():
        hits = [text.lower().find(name) for name in names if name in text.lower()]
        hits += [hit.start() for hit in re.finditer(rf"(?<![\d.,]){re.escape(number)}(?!\d)", text)]
        if hits:
            found[number] = min(hits)
    return found


def goals_named(*numbers: str) -> Wanted:
    """These goals are named in the text and no others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        found = sorted(_places(answer.text))
        return "" if found == sorted(numbers) else f"{found} instead of {sorted(numbers)}"

    return Wanted(SURE, problem)


def goal_on_top(number: str) -> Wanted:
    """That goal is named before any other."""

    def problem(_facts: Facts, answer: Answer) -> str:
        found = _places(answer.text)
        first = min(found, key=found.__getitem__, default="")
        return "" if first == number else f"{first!r} first"

    return Wanted(SURE, problem)


def percent(*values: float) -> Wanted:
    """A value close to one of these."""

    def problem(_facts: Facts, answer: Answer) -> str:
        close = answer.value is not None and any(abs(answer.value - each) < 0.6 for each in values)
        return "" if close else f"{answer.value} instead of {values}"

    return Wanted(frozenset({"share", "count"}), problem)


def distribution() -> Wanted:
    """How many there are of each status that somebody has."""

    def problem(facts: Facts, answer: Answer) -> str:
        words = sure("försen", "avvikelse", "enligt plan", "paus", "avslut", "avför").problem(facts, answer)
        sizes = {len(now(each).among(facts)) for each in (D, R, G, P, K, X)}
        return words or numbers_told(*sorted(sizes)).problem(facts, answer)

    return Wanted(SURE, problem)


EVERYDAY: Batch = (
    (those(now(D)), "Delårsbokslutet närmar sig, så plocka gärna fram allt som har rapporterats som försenat."),
    (
        either(those(now(None)), silent(), sure("11 av 12")),
        "Vad är det egentligen som hindrar mig från att stänga T2 redan i dag?",
    ),
    (
        either(silent(), those(now(None)), goals_told(("enhetschef grundskola",), MANAGERS)),
        "vilka ligger vi o väntar på svar från",
    ),
    (text_has(*forms("2025-09-05"), "2 dagar", "två dagar", "fredag"), "Hur länge till har enheterna på sig att avrapportera?"),
    (
        text_has(*forms("2025-05-07")),
        "Hej! Jag slår upp gamla tidplaner, vilken sista svarsdag hade vi i våras, alltså för T1?",
    ),
    (summary(), "Kommunledningskontoret behöver en kort lägesbeskrivning av utbildningsnämndens plan, tack på förhand."),
    (distribution(), "Fördela samtliga aktiviteter per status."),
    (either(share(REPORTED), sure("11 av 12")), "svarsfrekvens just nu?"),
    (
        either(sure("Enhetschef Kost och städ"), sure("chef4@")),
        "Jag behöver få tag på den som är chef för Kost och städ, vem är det?",
    ),
    (those(title("Läslyftet"), "avvikelse"), "läslyftet, status?"),
    (because(title("Närvaroteam"), "beslut"), "Hur motiverar Barn- och elevhälsa att Närvaroteam är försenat?"),
    (or_units(day_told(title("ekologiska livsmedel"), "2025-12-07")), "ekologiupphandlingen, när tror dom att den är i hamn"),
    (those(now(X)), "Har nämnden avfört någon aktivitet under året?"),
    (anyhow("92 %", "87 %"), "Vilken målnivå gäller för gymnasiebehörigheten och var startade vi?"),
    (explained("avförd", "avslutad"), "Vad innebär Avförd, är det samma sak som Avslutad?"),
    (ASKED_BACK, "Kan du stryka frånvaroanmälan ur planen så att jag slipper få med den i rapporten"),
    (ASKED_BACK, "Vad är utfallet mot budget för lekmiljöerna till och med augusti?"),
    (anyhow("skydd"), "Vad har Säkerhet lämnat för kommentar om hot och våld-rutinen?"),
    (numbers_told(7, 4), "Hur många påminnelser gick åt den här gången jämfört med i T1?"),
    (
        either(
            ASKED_BACK,
            text_has("ingen bedömning", "inga bedömningar", "inte bedöm", "ej bedöm", "ingen har bedöm", "inga mål", "inget mål", "bedömning saknas", "bedömningar saknas", "saknar bedömning"),
        ),
        "Hur har målen bedömts i T2, uppnås de?",
    ),
    (either(ASKED_BACK, those(NONE)), "Hur går det med utbytet av gatlyktor i Södra hamnen?"),
    (those(KINDLESS), "Är det någon aktivitet som inte är märkt med vare sig P, A eller F?"),
    (either(those(goal("4.1")), sure("skolnärvaro")), "Närvaromålet, hur ligger det till?"),
    (
        either(*(those(now(*each)) for each in ((D,), (R,), (D, R), (D, P), (R, P), (D, R, P), (D, R, P, X)))),
        "Vilka avvikelser bör vi lyfta i rapporten till kommunstyrelsen?",
    ),
    (those(PRESCHOOLS & now(D)), "vilak är föresnade på förskolan"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & ~PRESCHOOLS), "Vilka förseningar har vi utanför Förskola?"),
    (so_many(goal("5.1") & now(D)), "Hur många av de särskilda satsningarna ligger efter tidplanen?"),
    (those(kind("P") & ~now(D, X)), "Plocka ut projekten men hoppa över dem som är försenade eller avförda."),
    (those(SCHOOLS & now(G, K)), "grundskolan: vad går enligt plan eller är redan avslutat??"),
    (those(KITCHENS & WORSE), "På vilka punkter har Kost och städ försämrat sin status sedan förra tertialet?"),
    (those(then(G) & now(D)), "Vad var grönt i T1 men har slagit över till rött?"),
    (
        those(SCHOOLS & then(D), "avvikelse", "enligt plan"),
        "I T1 hade Grundskola två försenade aktiviteter, vilken status har just de två i dag?",
    ),
    (those(finish("2026-01-01")), "Vilka aktiviteter har ett slutdatum bortom årsskiftet?"),
    (those(finish("2025-09-03", "2025-10-03")), "Förväntas något bli klart inom de närmaste trettio dagarna?"),
    (
        or_units(within(finish("2025-09-03", "2025-10-26"), now(None))),
        "Jag planerar höstens avstämning: vad beräknas vara avslutat före vecka 44 bland det som pågår?",
    ),
    (either(those(finish("2025-11-01", "2025-11-30")), NO), "Är det någon som siktar på att bli klar i november?"),
    (
        either(share(now(D), kind("P")), sure("2 av 6")),
        "Hur många procent av projekten är försenade?",
    ),
    (
        either(
            share(now(D), goal("3.1", "3.2")), share(now(D), goal("3.1", "3.2") & REPORTED), sure("1 av 5"), sure("1 av 4")
        ),
        "Ange andelen försenade, men räkna enbart på det som ligger under kommunfullmäktiges mål.",
    ),
    (those(collab("KSF") & ~now(K, X)), "Sådant som görs ihop med KSF och som varken är avslutat eller avfört?"),
    (those(collab("SBF") & now(D, P)), "Var i samverkan med SBF är det stopp, alltså pausat eller försenat?"),
    (those(collab("UTB") & ~now(G)), "UTB är part i några av aktiviteterna. Vilken av dem går inte enligt plan?"),
    (
        either(units("Förskola"), those(PRESCHOOLS & now(D), "Förskola")),
        "vilka enheter har fler än en försenad aktivitet",
    ),
    (
        either(
            units_where(
                lambda facts, held: all(state(facts, each, T2) is not None for each in held) and not some(now(D), facts, held)
            ),
            units("Utbildningskontoret", "Utbildningskontoret/Säkerhet"),
            those(UPPER | under("Utbildningskontoret"), "Gymnasieskola", "Utbildningskontoret", "Säkerhet"),
        ),
        "Vilka enheter är helt färdigrapporterade och har samtidigt ingenting som är försenat?",
    ),
    (
        either(goals_named("2.1", "3.1"), goals_named("3.1")),
        "Under vilka mål finns det inte en enda försening?",
    ),
    (either(goal_on_top("5.1"), those(goal("5.1") & now(D))), "Under vilken målrubrik är det flest som är försenade?"),
    (
        those(now(D) & finish("2025-10-01", "2025-12-31")),
        "Vilka av de försenade räknar ändå med att bli klara under fjärde kvartalet?",
    ),
    (those(then(None) & REPORTED), "Finns det någon aktivitet som fick sitt första svar först i T2?"),
    (those(now(None) & ~then(None)), "Vad rapporterades förra tertialet men saknar svar den här gången?"),
    (
        those(~CHANGED & REPORTED & ~then(None)),
        "Vad ligger kvar på precis samma status i båda rapporteringarna?",
    ),
    (
        either(
            so_many(CHANGED), so_many(CHANGED | (then(None) & REPORTED)), so_many(CHANGED | then(None) | now(None))
        ),
        "Hur många aktiviteter har bytt status mellan tertialen?",
    ),
    (then_and_now(then(D), now(D)), "antal försenade T1 resp T2, tack"),
    (
        either(
            percent(16.7, 18.2), then_and_now(then(D), now(D)), numbers_told(17, 33), numbers_told(16, 33), numbers_told(18, 36)
        ),
        "Hur mycket har andelen försenade stigit sedan i våras?",
    ),
    (
        those(now(D) & WITHOUT_PARTNER),
        "Till underlaget för delårsrapporten önskas uppgift om huruvida någon försenad aktivitet helt saknar samverkanspart, och i så fall vilken.",
    ),
    (those(SCHOOLS & ALONE & REPORTED), "Vad har Grundskola svarat på som den inte delar med någon annan enhet?"),
    (so_many(now(P, X)), "Lägg ihop pausade och avförda, vad blir summan?"),
    (those(says("beslut") & ~now(D)), "Vilka anger i kommentaren att de väntar på beslut, om vi bortser från de försenade?"),
    (
        or_units(within(now(P), now(None))),
        "Finns det något som fortfarande är oavslutat och som saknar ett slutdatum?",
    ),
    (those(reported_between("2025-08-24", "2025-09-03")), "Svar inkomna fr.o.m. 24/8?"),
    (
        those(POSTPONED & ~now(D)),
        "Vilka har lämnat ett senare slutdatum än de gjorde i T1, utan att för den skull vara försenade?",
    ),
    (
        either(
            or_units(days_told(title("Lekmiljöer"), NONE, "2025-09-27", "2026-01-28")),
            sure("123 dag"),
            sure("4 månader"),
            sure("fyra månader"),
        ),
        "Hur långt fram har slutdatumet för Lekmiljöer i förskolan flyttats sedan T1?",
    ),
    (or_units(within(BETTER & ~kind("P"), then(None) & REPORTED)), "Vad har fått bättre status än sist, projekten borträknade?"),
    (
        either(percent(100 * 6 / 7, 100 * 5 / 6), sure("6 av 7"), sure("5 av 6")),
        "Hur stor andel av enheterna är klara med hela sin rapportering?",
    ),
    (
        either(ASKED_BACK, those(NONE), text_has("inte öppn", "inte start", "inte börj", "ingen omgång")),
        "Vad är försenat i T3?",
    ),
    (
        either(those(now(D)), those(NONE), said("ja", "alla", "samtliga")),
        "Har samtliga försenade en motivering i kommentarsfältet, eller måste jag begära komplettering?",
    ),
    (those(kind("P") & now(R, P)), "gula eller pausade projekt?"),
)  # fmt: skip

TALKS: Batch = (
    (
        or_units(days_told(now(D) & ~PRESCHOOLS, NONE, "2025-12-07", "2025-12-20")),
        "Lista allt försenat. >> Ta bort Förskola därifrån. >> och när räknar man med att resten är klart?",
    ),
    (
        because(title("matsvinn"), "beslut"),
        "Hur går det för Grundskola? >> Kost och städ då? >> Vad är skälet till att deras projekt står pausat?",
    ),
    (either(those(now(None)), silent()), "hur många svar har kommit in >> vad är det som saknas?"),
    (
        either(
            those(title("Lovskola"), "rapporter"),
            NO,
            text_has("inget svar", "inte svarat", "ingen rapport", "ej rapporterad", "inte rapporter"),
        ),
        "Vem svarar för lovskolan? >> Har den blivit rapporterad i T2?",
    ),
    (
        those(title("Studiehandledning"), "försen", "enligt plan"),
        "Vad har hänt med Läslyftet sedan förra tertialet? >> Samma fråga beträffande studiehandledningen.",
    ),
    (
        either(share(then(D)), share(then(D), ~then(None)), sure("2 av 12"), sure("2 av 11")),
        "Andel försenade i T2? >> och i T1 var den?",
    ),
    (
        those(goal("3.1") & UNDONE),
        "Visa aktiviteterna under kommunfullmäktiges mål 1. >> Vilka av dem är ännu inte avslutade?",
    ),
    (
        either(so_many(kind("P") & WORSE), so_many(kind("P") & WORSE & ~now(X))),
        "Visa projekten >> Enbart de som har fått sämre status sedan T1. >> Hur många blir det?",
    ),
    (those(finish("2025-10-01", "2025-10-31")), "Vad väntas bli färdigt i september? >> oktober då"),
    (
        because(title("frånvaroanmälan"), "beslut"),
        "Vilken status har det digitala systemet för frånvaroanmälan? >> Vad angavs som orsak till att det avfördes?",
    ),
    (
        or_units(day_told(title("ekologiska livsmedel"), "2025-12-07")),
        "Vad gör vi ihop med KSF? >> Vilken av dem är försenad? >> Vilket slutdatum har den fått",
    ),
    (so_many(kind("P")), "Hur många förstudier har nämnden? >> Ursäkta, jag menade projekt."),
    (those(UPPER, "enligt plan"), "hur ligger Utbildningskontoret till >> Gymnasieskola?"),
    (
        either(units_of(became(D)), those(became(D), "Barn- och elevhälsa", "Kost och städ", "Förskola")),
        "Vilka har blivit försenade sedan T1? >> Vilka enheter rör det sig om",
    ),
    (text_has(*forms("2025-05-07")), "När är sista svarsdag för T2? >> Och vad gällde förra omgången?"),
    (those(now(K) & then(K)), "Redovisa det som är avslutat. >> Vad av det var avslutat redan i T1?"),
    (those(title("matsvinn"), "enligt plan"), "Är något pausat? >> Vad hade den för status i T1"),
    (so_many(HEALTH & now(D)), "Antal aktiviteter hos Barn- och elevhälsa? >> hur många av dem är försenade"),
    (
        either(those(collab("Alla förvaltningar") & now(None)), units("Grundskola")),
        "Vilka aktiviteter berör alla förvaltningar? >> Är det någon av dem som inte har fått något svar än?",
    ),
    (
        either(ASKED_BACK, said("nej", "tyvärr")),
        "Vilka aktiviteter har Grundskola? >> Mejla listan till ekonomichefen är du snäll.",
    ),
    (
        either(those(goal("5.1") & ~now(D)), NO, said("båda", "bägge", "samtliga", "alla")),
        "Vad ligger under särskilda satsningar? >> Är det något av det som inte är försenat?",
    ),
    (
        owner(title("Språkutvecklande")),
        "Vilken aktivitet har det senaste slutdatumet av alla? >> Vem ansvarar för den?",
    ),
    (
        those(now(D), "Förskola", "Kost och städ", "Barn- och elevhälsa"),
        "Hur många försenade har vi totalt? >> Dela upp dem per enhet.",
    ),
    (
        so_many((KITCHENS | PRESCHOOLS) & now(D)),
        "Ge mig läget för Kost och städ. >> och Förskola >> Vad är försenat hos de båda sammanlagt? >> Hur många är det?",
    ),
    (
        those(UNDONE & REPORTED & DATELESS),
        "Vad är inte avslutat eller avfört? >> Bara det som är besvarat i T2 >> Vilka av dem saknar slutdatum?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
