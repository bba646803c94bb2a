# ruff: noqa: ARG005, E501
"""Two days before the technical board meets: its chair, who writes whole sentences, and the head of operations, who does not.

Ninety: 65 on their own (states and reasons, goals and their assessments, owners, surveys and measures, then comparisons,
superlatives, days to come and days gone, changes between the tertials) and 25 conversations of two to four turns."""

import re
from datetime import date

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    CHANGED,
    LATE,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SHARED,
    SURE,
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
    kind,
    now,
    numbers_told,
    owner,
    says,
    share,
    silent,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units,
    units_of,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    body,
    compared,
    day_told,
    days_told,
    explained_by,
    forms,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    tells,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1

WORLD = "technical"

WATER, ROADS, HARBOUR = unit("VA-enheten"), unit("Gata och trafik"), unit("Hamnen")
WASTE, HOUSES, HOUSES_ALL = unit("Avfall och återvinning"), unit("Fastighet"), under("Fastighet")
ALONE = Those(lambda facts, each: not each.collaboration)
_UNITS = ("VA-enheten", "Gata och trafik", "Hamnen", "Tekniska kontoret", "Avfall och återvinning", "Fastighet")
_GOALS = {
    "2.1": r"grunduppdrag",
    "3.1": r"(?:kf-|kommunfullmäktiges )mål 1|vattnet ska bli renare",
    "3.2": r"(?:kf-|kommunfullmäktiges )mål 2|energianvändningen i kommunens",
    "4.1": r"(?:nämndspecifikt |nämndens |nämnd)mål 1|fler ska gå",
    "4.2": r"(?:nämndspecifikt |nämndens |nämnd)mål 2|invånarna ska vara nöjda",
    "5.1": r"särskilda satsningar",
}


def _promised(facts: Facts, each: Activity) -> bool:
    first = facts.report(each.id, T1)
    return bool(first and first.finish and first.finish <= date(2025, 8, 31) and not each.protected)


PROMISED = Those(_promised) & ~now(K, X)


def _place(number: str, text: str) -> int:
    """Where the goal is first named, by its number, its name or its words; -1 for nowhere."""
    found = re.search(rf"(?<![\d.]){re.escape(number)}(?![\d.]\d| ?%)|{_GOALS[number]}", text.lower())
    return found.start() if found else -1


def goals(*wanted: str, may: tuple[str, ...] = ()) -> Wanted:
    """These goals in the text and none but those that may be, or exactly their activities."""

    def problem(_facts: Facts, answer: Answer) -> str:
        missing = [f"no {each}" for each in wanted if _place(each, answer.text) < 0]
        others = [each for each in _GOALS if each not in (*wanted, *may)]
        return "; ".join(missing + [f"{each} too" for each in others if _place(each, answer.text) >= 0])

    return either(Wanted(SURE, problem), those(goal(*wanted)))


def goal_first(wanted: str, *words: str) -> Wanted:
    """The goal is named before any other, and these words are in the text."""

    def problem(_facts: Facts, answer: Answer) -> str:
        place = _place(wanted, answer.text)
        if place < 0:
            return f"no {wanted}"
        earlier = [each for each in _GOALS if each != wanted and -1 < _place(each, answer.text) < place]
        missing = [each for each in words if each not in answer.text.lower()]
        return f"{earlier} before {wanted}, no {missing}" if earlier or missing else ""

    return Wanted(SURE, problem)


def level(*names: str) -> Wanted:
    """These units, and these only; or in the text before all others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        places = [answer.text.find(each) for each in names]
        others = [answer.text.find(each) for each in _UNITS if each not in names]
        if min(places) < 0:
            return f"not all of {names}"
        return "another unit before them" if any(-1 < each < max(places) for each in others) else ""

    return either(units(*names), Wanted(SURE, problem))


def nothing(*more: str) -> Wanted:
    """No activities, and said to be none."""

    def problem(_facts: Facts, answer: Answer) -> str:
        if answer.activities:
            return f"{len(answer.activities)} activities"
        denies = re.search(rf"\b(?:{'|'.join(('nej', 'inga', 'inget', 'ingen', 'ingenting', 'inte', 'noll', '0', *more))})\b", body(answer))  # fmt: skip
        return "" if denies else "nothing is denied"

    return either(counted(0), said("nej", "inga", "inget", "ingen", "ingenting"), Wanted(SURE, problem))


def no_measures() -> Wanted:
    """That there are no measures, or that nothing is known of them."""
    denied = re.compile(
        r"\b(?:inga|ingen|inte|saknas?|0)\b[^.\n]{0,60}åtgärd|åtgärd[^.\n]{0,60}\b(?:inga|ingen|inte|saknas?|0)\b"
    )

    def problem(_facts: Facts, answer: Answer) -> str:
        return "" if denied.search(answer.text.lower()) else "measures are not denied"

    return either(ASKED_BACK, counted(0), Wanted(ANY, problem))


def no_outcome(survey: str) -> Wanted:
    """That nothing has come of the survey so far."""
    denied = tells("inget", "inte", "ingen", "inga", "ännu", "saknas")

    def problem(facts: Facts, answer: Answer) -> str:
        return sure(survey).problem(facts, answer) or denied.problem(facts, answer)

    return either(ASKED_BACK, Wanted(SURE, problem))


def as_many_as_then(before: Those, after: Those) -> Wanted:
    """The number is the same: told so, or for both tertials."""

    def problem(facts: Facts, answer: Answer) -> str:
        if not re.search(r"2025-t1|\bt1\b|tertial 1|våras|april", answer.text.lower()):
            return "nothing of the first tertial"
        return then_and_now(before, after).problem(facts, answer)

    return either(said("nej", "lika"), tells("lika många", "oförändrat", "samma antal"), Wanted(SURE, problem))


EVERYDAY: Batch = (
    (
        either(those(now(D)), those(now(D, R)), those(now(D, P)), those(now(D, R, P))),
        "Vad är det som släpar? Nämnden sammanträder på fredag och jag vill inte bli överraskad.",
    ),
    (summary(), "kör en lägesbild åt mig, fem rader räcker"),
    (because(title("skolvägar"), "överklag"), "Vad är det som gör att Säkra skolvägar har tappat fart?"),
    (those(title("Felanmälan"), "Avslutad"), "Är felanmälan i mobilen lanserad eller inte?"),
    (because(title("Klart vatten"), "länsstyrelsen"), "va e de för strul med klart vatten i storån"),
    (
        either(owner(title("Röda bron")), sure("Enhetschef Gata och trafik")),
        "Vilken chef ska stå till svars för Röda bron på fredag?",
    ),
    (day_told(title("Röda bron"), "2025-10-19"), "röda bron – vilket datum räknar man med nu?"),
    (
        either(
            those(ROADS & now(None)),
            counted(ROADS & now(None)),
            units("Gata och trafik"),
            sure("4 av 6"),
            sure("2 av 6"),
        ),
        "Har Gata och trafik lämnat in allt de ska?",
    ),
    (text_has(*forms("2025-09-05")), "Till vilken dag kan cheferna rapportera?"),
    (those(now(X)), "Vad har vi strukit ur planen under året?"),
    (or_units(within(now(S), now(None))), "nåt som inte ens är påbörjat?"),
    (
        numbers_told(18, 10),
        "Ordföranden i revisionen undrar hur många aktiviteter vi har totalt och hur många av dem som är projekt.",
    ),
    (
        either(those(says("vakanta")), units("Gata och trafik")),
        "Är det vakanser eller annan personalbrist som ställer till det någonstans?",
    ),
    (either(those(says("pengarna")), units("Fastighet")), "vem är det som klagar på pengarna i sin kommentar"),
    (or_units(within(says("anbud") & ~now(X), says("anbud"))), "Vad väntar fortfarande på anbud?"),
    (either(those(says("överklagat")), units("Gata och trafik")), "Har någon överklagat nåt vi håller på med?"),
    (anyhow("skydd"), "Jag hittar ingen förklaring till reservvattnet, vad har enheten skrivit där?"),
    (ASKED_BACK, "Vad går renoveringen av Röda bron loss på i kronor?"),
    (ASKED_BACK, "Fontänen på Stortorget, blir den av i år?"),
    (ASKED_BACK, "sätt skolvägarna på grönt innan mötet tack"),
    (
        or_units(within(collab("UTB") & ~now(K, X), collab("UTB") | collab("Alla förvaltningar"))),
        "Jag träffar utbildningsnämndens ordförande i morgon. Vilka av våra aktiviteter samverkar UTB i?",
    ),
    (those(ALONE), "Vilka aktiviteter saknar samverkan med någon annan förvaltning?"),
    (explained_by("avvikelse"), "Vad menas egentligen med gult?"),
    (text_has("Enhetschef Avfall", "chef5@"), "vem ska jag ringa på avfall å återvinning"),
    (
        either(those(SHARED), units_of(SHARED)),
        "Finns det aktiviteter som två enheter delar på?",
    ),
    (
        within(title("Underhållsplan"), title("Underhållsplan", "Röda bron")),
        "Hej! En ledamot hörde av sig om broarna, är det något försenat där?",
    ),
    (nothing(), "Är något klart hos VA-enheten?"),
)

GOALS: Batch = (
    (anyhow("180"), "vilket målvärde har kf-mål 1"),
    (anyhow("214"), "Hur mycket restavfall per invånare utgick vi från?"),
    (
        either(sure("34 kg"), sure("34 kilo"), anyhow("214", "180")),
        "Hur långt har vi kvar ner till gränsen för restavfallet?",
    ),
    (
        either(assessed("bedöms inte uppnås"), sure("bedöms inte uppnås", "t1", "t2")),
        "Vad är bedömningen av målet att fler ska gå, cykla och åka båt?",
    ),
    (goals("3.1", "4.1", may=("3.2",)), "Vilka mål kommer vi inte att nå, enligt bedömningarna?"),
    (goals("4.2"), "vilket mål bedöms uppnås"),
    (goals("3.1", "3.2", "4.1"), "Vilka målbedömningar har försämrats sedan T1?"),
    (goal_first("4.2"), "Har bedömningen blivit bättre för något av målen jämfört med i våras?"),
    (
        either(assessed("bedöms uppnås"), tells("bedömdes uppnås"), sure("bedöms uppnås", "t1")),
        "I första tertialet, hur såg bedömningen av KF-mål 2 ut då?",
    ),
    (goals("3.2"), "Vilka av målen hör till området Livskraft?"),
    (
        no_outcome("besöksenkäten"),
        "Vad blev utfallet av Besöksenkäten?",
    ),
    (no_measures(), "Vilka åtgärder är inlagda mot förseningarna?"),
    (no_measures(), "är nån åtgärd över tiden"),
)

COMPARED: Batch = (
    (either(numbers_told(3, 2), said("ja")), "Har vi fått påminna oftare den här omgången än i T1?"),
    (
        either(those(LATE), units_of(LATE), counted(LATE)),
        "Kom något av svaren för tertial 1 in efter att omgången hade stängt?",
    ),
    (level("Gata och trafik", "VA-enheten"), "Vilken enhet har flest försenade?"),
    (
        either(units("Gata och trafik"), top_unit("Gata och trafik", *(each for each in _UNITS if "Gata" not in each))),
        "vem har mest på sitt bord av enheterna, räknat i antal aktiviteter",
    ),
    (goal_first("3.1"), "Under vilket mål finns det flest projekt?"),
    (
        either(those(now(D) & then(D)), those(now(D, R) & then(D, R)), those(now(D, R, P) & then(D, R, P))),
        "Vad har legat efter både nu och i våras?",
    ),
    (first_is("skolvägar"), "Vilken av de försenade blir klar sist?"),
    (
        either(
            compared(WASTE & now(G), ROADS & now(G), "Avfall och återvinning", "Gata och trafik"),
            units("Avfall och återvinning"),
            top_unit("Avfall och återvinning", "Gata och trafik"),
        ),
        "Gata och trafik eller Avfall och återvinning, vem har flest som går enligt plan?",
    ),
    (as_many_as_then(then(D), now(D)), "Har vi fler försenade nu än vid förra uppföljningen?"),
    (
        either(
            share(now(G), kind("P")),
            share(now(G), kind("P") & REPORTED),
            share(now(G, K), kind("P")),
            share(now(G, K), kind("P") & REPORTED),
            sure("2 av 10"),
            sure("2 av 9"),
        ),
        "Hur stor andel av projekten går enligt plan?",
    ),
)

DAYS: Batch = (
    (
        or_units(within(finish("2025-09-03", "2025-12-23") & REPORTED, finish("2025-09-03", "2025-12-23"))),
        "Vad räknar vi med att bli färdiga med före jul?",
    ),
    (those(finish("2026-01-01", "2026-03-31")), "slutdatum under första kvartalet 2026, vilka har det?"),
    (those(finish("2025-09-01", "2025-09-30")), "Är det något som ska vara i hamn redan den här månaden?"),
    (
        those(PROMISED),
        "Vilka sa i våras att de skulle vara klara senast den sista augusti men är det fortfarande inte?",
    ),
    (those(finish("2025-06-01", "2025-06-30", at=T1)), "Enligt T1-rapporten, vad skulle bli klart i juni?"),
    (
        either(
            those(reported_between("2025-08-23", "2025-08-23")),
            units_of(reported_between("2025-08-23", "2025-08-23")),
            said("ja"),
        ),
        "satt nån och rapporterade lördagen den 23 augusti?",
    ),
    (nothing(), "Har det kommit in några svar sedan i måndags?"),
    (those(POSTPONED), "Vilka slutdatum har skjutits framåt i tiden sedan T1?"),
    (
        either(ASKED_BACK, nothing("ännu")),
        "Vilka är försenade i tertial 3?",
    ),
)

CHANGES: Batch = (
    (
        or_units(within(CHANGED, CHANGED | title("Solceller", "Gång- och cykelväg"))),
        "vad har en annan status nu än sist",
    ),
    (
        or_units(
            within(
                title("driftcentral", "Klart vatten", "skolvägar", "reservvatten"),
                title("gästhamn", "Skyfall", "Gång- och cykelväg"),
            )
        ),
        "Peka ut det som har försämrats sedan vårens rapport.",
    ),
    (
        or_units(within(title("Röda bron", "Matavfall", "sporthallar"), title("hamnavgifter", "Giftfri"))),
        "Jag vill ha något positivt att säga också, vad har vänt åt rätt håll?",
    ),
    (those(became(D)), "Vilka har tillkommit bland de försenade sedan i april?"),
    (those(now(G) & then(G)), "vad stod på pågår enligt plan både i T1 och T2"),
    (those(became(K)), "Vad har blivit avslutat efter första tertialet?"),
)

TALKS: Batch = (
    (
        either(units_of(now(D, R) & ~PROTECTED), those(now(D, R) & ~PROTECTED)),
        "Visa allt som är gult eller rött >> ta bort det som är skyddat >> vilka enheter hör de till?",
    ),
    (
        either(owner(title("sporthallar")), those(title("sporthallar"), "Fastighet"), sure("Enhetschef Fastighet")),
        "Vad har vi under KF-mål 2? >> vem håller i den gula",
    ),
    (so_many(WATER), "Hur många aktiviteter har Hamnen? >> och VA då"),
    (
        either(owner(title("deponin")), text_has("Enhetschef Avfall", "chef5@")),
        "nåt som är pausat? >> varför >> vem kan jag prata med om det",
    ),
    (
        either(units("Gata och trafik"), those(finish("2025-10-01", "2025-10-31"), "Gata och trafik")),
        "Vad har slutdatum i höst? >> Snäva in till oktober. >> Vilken enhet gäller det?",
    ),
    (
        those(title("Matavfall"), "Pågår enligt plan"),
        "Hur låg det till med matavfallet i första tertialet? >> Och i dag?",
    ),
    (
        days_told(title("Gång- och cykelväg"), title("Snöröjning"), "2025-12-05"),
        "Vilka aktiviteter har inte fått nåt svar i den här omgången? >> vilket slutdatum angav de senast",
    ),
    (
        either(assessed("bedöms delvis uppnås"), tells("bedömdes delvis uppnås"), sure("bedöms delvis uppnås", "t1")),
        "Hur bedöms KF-mål 1? >> Vad sa man tertialet innan?",
    ),
    (
        because(title("gästhamn"), "anbud"),
        "vad hände med gästhamnen >> hur låg den till i T1? >> vad angav de för skäl då",
    ),
    (
        so_many(now(K) & kind("P")),
        "Hur många är avslutade? >> Räkna upp dem. >> Hur många av dem är projekt?",
    ),
    (
        those(collab("UTB") | collab("Alla förvaltningar")),
        "Lista samverkan med UTB >> ta med dem som berör Alla förvaltningar också",
    ),
    (
        nothing("alla", "samtliga"),
        "Vad har Gata och trafik i planen? >> vad av det är orapporterat >> samma för Fastighet",
    ),
    (those(now(R) & then(G)), "Vilka pågår med avvikelse? >> Vilka av dem gick enligt plan i våras?"),
    (
        because(title("Skyfall"), "konsulten"),
        "Skyfallskarteringen, när blir den färdig? >> o vad är det som krånglar",
    ),
    (
        so_many(ROADS & now(D)),
        "Vilken enhet har flest aktiviteter? >> Hur många av deras är försenade?",
    ),
    (
        those(then(D) & ~now(D)),
        "Vilka var försenade i T1? >> Vilka av dem är inte försenade längre?",
    ),
    (
        those(became(K)),
        "hur många var avslutade i t1 >> och i t2? >> vilka har tillkommit",
    ),
    (
        either(days_told(title("driftcentral"), NONE, "2025-05-15"), said("nej")),
        "När ska driftcentralen vara klar? >> Är det samma datum som de angav i våras?",
    ),
    (anyhow("skydd"), "Vad ingår i de särskilda satsningarna? >> Varför är den första försenad?"),
    (
        first_is("Skyfallskartering"),
        "alla projekt tack >> de som samverkar med SBF >> utan det pausade >> vilket av dem har senast slutdatum",
    ),
    (
        either(those(HOUSES_ALL), those(HOUSES)),
        "Visa Lokalvårds aktiviteter >> förlåt, jag menade hela Fastighet",
    ),
    (
        or_units(within(WATER & title("driftcentral", "Klart vatten", "reservvatten"), WATER)),
        "Vad har VA-enheten för sig? >> vad har blivit sämre sen T1 där",
    ),
    (
        either(
            sure("Enhetschef Gata och trafik"),
            silent(),
            units("Gata och trafik", "Hamnen"),
        ),
        "Hur stor andel har rapporterat? >> Vilka saknas? >> Vad heter cheferna jag ska stöta på?",
    ),
    (
        either(goals("4.1"), goal_first("4.1", "inte uppnås")),
        "Vilka är nämndens egna mål? >> Vilket av dem har sämst bedömning?",
    ),
    (
        text_has("bibliotekschef"),
        "Finns det någon enkät i planen? >> vem är kontaktperson för den",
    ),
)

BATCH: Batch = EVERYDAY + GOALS + COMPARED + DAYS + CHANGES + TALKS
