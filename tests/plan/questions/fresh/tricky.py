# ruff: noqa: E501
"""Careful, natural questions where a hasty assistant would answer something else with confidence; the bundled plan.

Negations, exclusions, "bara", two statuses, two times, parts of wholes, predicates of units and goals, words that look like
names, pronouns after a change of subject."""

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.clerk import goals_told
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    LATE,
    PROTECTED,
    REPORTED,
    SHARED,
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
    both,
    collab,
    counted,
    detail,
    either,
    finish,
    goal,
    kind,
    listed,
    now,
    numbers_told,
    owner,
    share,
    silent,
    some,
    state,
    sure,
    then,
    these,
    title,
    unit,
    units,
    units_of,
    units_where,
    within,
)  # fmt: skip
from tests.plan.questions.world import T1, T2

WORLD = "full"
KLK = "Kommunledningskontoret"
EK, HR, IT, KOM = unit("Ekonomi"), unit("HR och lön"), unit("IT och digitalisering"), unit("Kommunikation")
OFFICE, NM, TS = unit(KLK), unit("Näringsliv och marknad"), unit(f"{KLK}/Trygg och säker")
NOTHING = now(K) & ~now(K)
POST, SERVICE = title("digital post"), title("service och bemötande")


def none_of_them(those: Those) -> Wanted:
    """That there are none, in an empty list, a count or in words."""
    words = ("nej", "ingen ", "inga ", "inget ", "ingenting")

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower().lstrip("* ")
        said = text.startswith(words) or (not answer.activities and any(word in text for word in words))
        return "" if said else "it does not say that there are none"

    return either(counted(those), these(those), Wanted(sure().kinds, problem))


def number_in_each(one: Those, other: Those, better: int = 1) -> Wanted:
    """The units that have at least so many more of one than of the other."""

    def so(facts: Facts, held: list[Activity]) -> bool:
        many, few = (sum(those.test(facts, each) for each in held) for those in (one, other))
        return many - few >= better

    return units_where(so)


def number_of_units(test: Wanted, number: int) -> Wanted:
    """So many units, as a number or as the units themselves."""
    return either(counted(number), test, numbers_told(number))


def _both_times(facts: Facts, each: Activity) -> bool:
    return (state(facts, each, T1) is None) != (state(facts, each, T2) is None)


def unit_told(name: str, *not_these: str) -> Wanted:
    """This unit in the text, or alone among the units."""

    def problem(_facts: Facts, answer: Answer) -> str:
        found = set(answer.units) or {each for each in (name, *not_these) if each.lower() in answer.text.lower()}
        return "" if found == {name} else f"{sorted(found)}"

    return Wanted(sure().kinds, problem)


ONCE = Those(_both_times)

NOT_THAT: Batch = (
    (listed(kind("P") & ~now(K, X)), "Vilka projekt lever fortfarande, i den meningen att de varken är i mål eller nedlagda?"),
    (listed(now(D) & ~EK), "Jag har redan pratat med Ekonomi. Vad är försenat hos alla andra?"),
    (
        either(listed(REPORTED & ~now(G)), listed(REPORTED & ~now(G, K))),
        "Vilka aktiviteter har lämnat rapport utan att kunna säga att de går enligt plan?",
    ),
    (within(then(D) & REPORTED & ~now(D), then(D) & ~now(D)), "Vad är inte längre försenat?"),
    (
        either(counted(REPORTED & ~now(K)), counted(REPORTED & ~now(K, X))),
        "Hur många av de inrapporterade är inte färdiga?",
    ),
    (listed(now(D) & ~PROTECTED), "Vilka förseningar kan jag berätta öppet om, dvs. de som inte är skyddade?"),
    (detail(title("Digital signatur"), "Avslutad"), "Är inte den digitala signaturen färdig?"),
    (these(IT & ~collab("Alla förvaltningar")), "Vad gör IT som inte berör alla förvaltningar?"),
    (listed(EK & ~now(G)), "Två av Ekonomis aktiviteter går enligt plan, men vilka är det som inte gör det?"),
    (these(now(P, S) & ~HR), "Pausat eller ostartat, men det på HR känner jag redan till."),
)  # fmt: skip

ONLY: Batch = (
    (listed(OFFICE & ~SHARED), "Vad ansvarar kommunledningskontoret ensamt för, utan delat ansvar och utan underenheternas aktiviteter?"),
    (counted(collab("KSF")), "Hur många aktiviteter har enbart KSF som samverkanspart?"),
    (listed(ONCE), "Vilka aktiviteter finns det rapport om för bara det ena av årets två tertial?"),
    (
        either(listed(now(D)), units_of(now(D)), listed(now(D) & ~HR), units_of(now(D) & ~HR), sure("nej,")),
        "Är det bara HR som är försenat?",
    ),
    (
        either(none_of_them(NOTHING), units()),
        "Har någon enhet enbart försenade aktiviteter?",
    ),
    (
        either(counted(TS & ~PROTECTED), these(TS & ~PROTECTED)),
        "Allt på Trygg och säker är väl inte skyddat, hur många av deras aktiviteter är öppna?",
    ),
    (these(IT & SHARED), "Vilka av IT:s aktiviteter har dessutom en annan enhet som ansvarig?"),
)  # fmt: skip

TWO_STATES: Batch = (
    (these(then(K) & now(P)), "Vad sades vara klart i våras men är nu pausat?"),
    (
        units_where(lambda facts, held: some(now(P), facts, held) and some(now(R), facts, held)),
        "Vilka enheter har något pausat och samtidigt något gult?",
    ),
    (either(counted(3), numbers_told(8, 5)), "Hur många fler försenade än avslutade har vi?"),
    (these(then(R) & now(K)), "Vad var gult i april och är färdigt nu?"),
    (these(then(S) & now(D)), "Vad hade inte ens påbörjats i tertial 1 och är nu försenat?"),
    (these(now(D) & finish(last="2025-12-31")), "Vilka röda har trots allt ett slutdatum i år?"),
    (these(kind("F") & ~now(D, X)), "Vilka förstudier är varken försenade eller avförda?"),
)  # fmt: skip

TWO_TIMES: Batch = (
    (these(now(D) & then(None)), "Vilken av dagens förseningar saknade rapport i tertial 1?"),
    (either(counted(then(G) & now(G)), these(then(G) & now(G))), "Hur många av dem som gick enligt plan i tertial 1 gör det än i dag?"),
    (
        within(REPORTED & finish(last="2025-06-30", at=T1) & ~now(K), finish(last="2025-06-30", at=T1) & ~now(K)),
        "Vilka angav i tertial 1 ett slutdatum före den 1 juli men är ändå inte avslutade?",
    ),
    (
        units_where(
            lambda facts, held: (
                not some(then(None), facts, held) and some(now(None), facts, held)
            )
        ),
        "Vilka enheter rapporterade allt i tertial 1 men har inte gjort det i tertial 2?",
    ),
    (these(LATE & now(R)), "Vilken av de rapporter som kom för sent i våras gäller något som i dag är gult?"),
    (detail(title("beslutsstöd"), "Orsak 2 i 2025-T1"), "Vad angav man i våras, alltså inte nu i augusti, som skäl till att beslutsstödssystemet var sent?"),
    (
        goals_told("KF-mål 1", not_these=("nämndspecifikt mål 1", "nämndspecifikt mål 3", "KF-mål 3")),
        "Vilket mål bedömdes uppnås i tertial 1 men gör det inte i tertial 2?",
    ),
    (goals_told("nämndspecifikt mål 2", not_these=("KF-mål 1", "KF-mål 3")), "Vilket mål gick inte att bedöma i våras?"),
)  # fmt: skip

PARTS: Batch = (
    (share(PROTECTED, now(D)), "Hur många procent av det försenade är skyddat?"),
    (share(HR, now(D)), "Hur stor andel av kommunens alla förseningar finns hos HR och lön?"),
    (share(kind("P"), now(K)), "Av det som är avslutat, hur stor andel är projekt?"),
    (share(now(G), REPORTED), "Hur många procent av de aktiviteter som faktiskt har rapporterat går enligt plan?"),
    (these(finish("2025-10-01", "2025-12-24")), "Vad blir klart senast julafton, september oräknad?"),
)

UNITS_AND_GOALS: Batch = (
    (
        either(
            units_where(lambda facts, held: not some(now(D, R), facts, held)),
            units_where(lambda facts, held: not some(now(D, R), facts, held) and some(REPORTED, facts, held)),
        ),
        "Vilka enheter har varken något gult eller något rött?",
    ),
    (number_in_each(now(D), now(K)), "Vilka enheter har fler försenade än avslutade aktiviteter?"),
    (
        number_of_units(units_where(lambda facts, held: not some(now(K), facts, held)), 4),
        "Hur många enheter har ännu inte avslutat en enda aktivitet?",
    ),
    (
        goals_told(
            "KF-mål 2", "KF-mål 3", "nämndspecifikt mål 2", "nämndspecifikt mål 3",
            not_these=("KF-mål 1", "nämndspecifikt mål 1", "nämndspecifikt mål 4"),
        ),
        "Under vilka mål har varenda aktivitet rapporterats?",
    ),
    (
        goals_told(
            "KF-mål 1", "nämndspecifikt mål 4",
            not_these=("KF-mål 2", "KF-mål 3", "nämndspecifikt mål 1", "nämndspecifikt mål 2", "nämndspecifikt mål 3"),
        ),
        "Under vilka mål finns det ingenting som är gult eller rött?",
    ),
    (
        either(listed(goal("4.3")), these(goal("4.3") & now(R)), sure("nej,")),
        "Stämmer det att allt under nämndspecifikt mål 3 följer planen?",
    ),
)  # fmt: skip

LOOK_ALIKES: Batch = (
    (either(ASKED_BACK, both(SERVICE), detail(goal("5.1") & SERVICE)), "Hur går det med service och bemötande?"),
    (detail(title("allmänna val"), "Pågår enligt plan"), "Hur trygga kan vi vara med att valförberedelserna håller?"),
    (none_of_them(KOM & now(D)), "Är Kommunikation försenad med något?"),
    (detail(title("näringslivsfrämjande"), "avvikelse"), "Hur går det med kommunikationen om det näringslivsfrämjande arbetet?"),
    (both(title("revidering")), "Vilka revideringar innehåller planen?"),
    (
        either(owner(title("Cirkulär")), unit_told(KLK, "Ekonomi")),
        "Är det Ekonomi som har hand om cirkulär ekonomi?",
    ),
    (ASKED_BACK, "Hur många chefer har gått mediautbildningen?"),
    (either(listed(now(None)), silent(), units_of(now(None))), "Vilka är sena med själva rapporten, inte med arbetet?"),
)  # fmt: skip

TALKS: Batch = (
    (detail(POST, "Pausad"), "Hur går det för ledningssystemet? >> Och digital post? >> När blir den klar?"),
    (counted(kind("P")), "Vilka är försenade? >> Hur många projekt finns det totalt i planen?"),
    (either(listed(NM), listed(NM & ~title("näringslivsstrategi"))), "Vem ansvarar för näringslivsstrategin? >> Vad mer har den enheten?"),
    (listed(now(G)), "Visa Ekonomis aktiviteter. >> Vilka av dem går enligt plan? >> Och i hela planen?"),
    (
        either(counted(now(R) & ~PROTECTED), listed(now(R) & ~PROTECTED)),
        "Vad är gult? >> Plocka bort de skyddade. >> Hur många återstår?",
    ),
    (these(title("Cirkulär"), "2025-10-10"), "Vilket slutdatum har återbruket av möbler? >> Och vilket hade det i vårens rapport?"),
    (sure("Bedöms uppnås"), "Hur bedöms KF-mål 1? >> Hur bedömdes det i tertial 1?"),
    (detail(title("Trygghetspunkter"), "Avslutad"), "Vem håller i Viable cities? >> Och trygghetspunkterna? >> Är det klart?"),
    (number_in_each(now(D), NOTHING, 2), "Vad är försenat? >> Vilka enheter har mer än en av dem?"),
)  # fmt: skip

BATCH: Batch = NOT_THAT + ONLY + TWO_STATES + TWO_TIMES + PARTS + UNITS_AND_GOALS + LOOK_ALIKES + TALKS
