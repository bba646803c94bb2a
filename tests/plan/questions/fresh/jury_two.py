# ruff: noqa: E501
"""Colleagues of the kommunledningskontor: a planner, a unit manager in a hurry, a board secretary, a new director; the bundled plan.

Half everyday (some spoken, some with slips), half with two conditions, a comparison or a superlative, and 8 conversations."""

from datetime import UTC, date, datetime, timedelta

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CLARIFY,
    EVERY,
    PROTECTED,
    SHARED,
    SURE,
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
    collab,
    counted,
    detail,
    either,
    first_is,
    goal,
    kind,
    listed,
    now,
    owner,
    says,
    share,
    silent,
    some,
    text_has,
    then,
    these,
    title,
    told,
    under,
    unit,
    units_of,
    units_where,
    within,
)  # fmt: skip
from tests.plan.questions.fresh.wishes import compared, dated, day_told, how_many, then_and_now, topmost

EK, IT, HR = unit("Ekonomi"), unit("IT och digitalisering"), unit("HR och lön")
KLK, KLK_ALL = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
TS, KOM = unit("Kommunledningskontoret/Trygg och säker"), unit("Kommunikation")
KF = goal("3.1", "3.2", "3.3")
GOALS = (
    "KF-mål 1", "KF-mål 2", "KF-mål 3",
    "nämndspecifikt mål 1", "nämndspecifikt mål 2", "nämndspecifikt mål 3", "nämndspecifikt mål 4",
)  # fmt: skip
AUGUST_25 = datetime(2025, 8, 25, 21, tzinfo=UTC)


def reported_between(first: str, last: str) -> Those:
    """Reported on one of these days, by Swedish summer time."""

    def test(facts: Facts, each: Activity) -> bool:
        days = [(r.at + timedelta(hours=2)).date() for r in facts.history(each.id)]
        return any(date.fromisoformat(first) <= day <= date.fromisoformat(last) for day in days)

    return Those(test)


def goals_told(wanted: tuple[str, ...], *, may: tuple[str, ...] = ()) -> Wanted:
    """Goals by their names in the text, and no others but those that may be."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        missing = [f"no {each}" for each in wanted if each.lower() not in text]
        others = [each for each in GOALS if each not in wanted + may]
        return "; ".join(missing + [f"{each} too" for each in others if each.lower() in text])

    return Wanted(SURE, problem)


WORLD = "full"

EVERYDAY: Batch = (
    (listed(now(D)), "vilka grejer släpar? kort svar tack"),
    (these(title("Trygghetspunkter"), "Avslutad"), "Hur har statusen för Trygghetspunkter sett ut under året?"),
    (detail(title("Viable"), "Ej påbörjad"), "Vad händer i Viable cities?"),
    (day_told(title("M365"), "2026-03-29"), "m365, när ska de va infört"),
    (detail(title("personalsystem"), "Ej påbörjad"), "Har upphandlingen av personalsystemet kommit i gång?"),
    (owner(title("digitaliseringsstrategi")), "Vilken enhet har hand om digitaliseringsstrategin?"),
    (detail(title("ledningssystemet"), "väntar på beslut"), "Vad beror det på att ledningssystemet är försenat?"),
    (either(counted(7), counted(9), told("KF-mål 3", "nämndspecifikt mål 4")), "Hur många mål har nämnden?"),
    (anyhow("61"), "Vilken plats har vi hos Svenskt Näringsliv nu?"),
    (anyhow("20 %"), "Vilket målvärde gäller för KF-mål 1?"),
    (anyhow("76 %"), "Hur stor andel känner sig trygga ute när det är mörkt?"),
    (
        either(text_has("nämndspecifikt mål 2", "pensionsuttag"), ASKED_BACK),
        "Skriv några talepunkter om nämndspecifikt mål 2 åt mig",
    ),
    (either(text_has("excel", "csv", "xlsx"), ASKED_BACK), "Exportera hela planen till Exel, tack. //Siv"),
    (these(unit("Kommundirektör")), "Vad i planen är kommundirektörens eget?"),
    (listed(kind("F") & ~now(K, X)), "Vilka förstudier återstår?"),
    (counted(EVERY), "hur många aktiviteter är de i hela VP:n"),
    (told("Försenad", "Ekonomi", "HR och lön"), "Visa fördelningen per enhet och status"),
    (owner(title("styrel")), "Vems är styrel?"),
    (
        either(within(dated("2026-01-01"), ~now(K, X)), told("försen"), ASKED_BACK),
        "hinner vi bli klara me allt innan nyår",
    ),
    (listed(SHARED), "Vilka aktiviteter ägs av två enheter?"),
    (either(listed(KLK & now(None)), listed(KLK_ALL & now(None))), "Vad har KLK inte rapporterat än?"),
    (listed(HR), "va e läget på hr å lön"),
    (text_has("avförd", "avförda"), "Vad innebär det att något är avfört?"),
    (ASKED_BACK, "Ändra slutdatumet på M365 till sista juni"),
    (ASKED_BACK, "Vad tycker oppositionen om verksamhetsplanen?"),
    (CLARIFY, "når vi mål 1 i år"),
    (anyhow("skydd"), "Vad skrev de om krigsplaceringen?"),
    (
        either(CLARIFY, listed(title("service")), listed(title("service och bemötande"))),
        "Hur går det med service?",
    ),
    (listed(reported_between("2025-08-25", "2025-08-31")), "Vilka rapporter kom in förra veckan?"),
    (either(counted(~then(None)), share(~then(None)), anyhow("36 av 39")), "Hur stor del svarade i T1?"),
)  # fmt: skip

TWO_CONDITIONS: Batch = (
    (listed(WORSE & IT), "Vad har försämrats på IT och digitalisering sedan i april?"),
    (listed(HR & dated("2026-01-01")), "Vilka av HR:s aktiviteter har ett slutdatum nästa år?"),
    (listed(goal("4.2") & now(D) & ~HR), "Vad är försenat under nämndspecifikt mål 2 om man undantar HR och lön?"),
    (listed(kind("P") & ~now(K, X, D)), "Vilka projekt är varken klara, avförda eller försenade?"),
    (listed(collab("KSF") & now(K)), "Vad är avslutat av det som har KSF som samverkanspart?"),
    (
        either(
            compared(KLK & now(D), TS & now(D), "Kommunledningskontoret", "Trygg och säker"),
            compared(KLK_ALL & now(D), TS & now(D), "Kommunledningskontoret", "Trygg och säker"),
        ),
        "Vem har flest försenade, kommunledningskontoret eller Trygg och säker?",
    ),
    (compared(EK & now(G), KOM & now(G), "Ekonomi", "Kommunikation"), "Jämför Ekonomi med Kommunikation: hur många gröna har de?"),
    (then_and_now(then(G), now(G)), "Är det fler eller färre gröna nu än i T1?"),
    (topmost("Trygg och säker", ("HR och lön", "Ekonomi", "IT och digitalisering")), "Vilken enhet har flest förseningar?"),
    (topmost(GOALS[3], (*GOALS[:3], *GOALS[4:])), "Under vilket mål finns flest gula och pausade?"),
    (first_is("Utvecklad kommunikation"), "Vad av det som går enligt plan ska bli klart allra sist?"),
    (first_is("styrdokument inköp"), "Vad står näst i tur att bli klart, räknat från i dag?"),
    (
        these(title("Utvecklad kommunikation", "M365", "allmänna val")),
        "Vilka tre aktiviteter har de senaste slutdatumen?",
    ),
    (
        units_where(lambda facts, held: some(now(R), facts, held) and some(now(D), facts, held)),
        "Vilka enheter har både något gult och något rött?",
    ),
    (units_where(lambda facts, held: not some(now(None), facts, held)), "På vilka enheter fattas inte ett enda svar?"),
    (share(now(D), KF), "Hur många procent av aktiviteterna under KF-målen är försenade?"),
    (share(kind("P"), now(D)), "Hur stor del av det försenade är projekt?"),
    (
        either(listed(then(S) & now(G, R)), listed(then(S) & now(G, R, D)), listed(then(S) & now(G))),
        "Vad var ej påbörjat i T1 men är igång nu?",
    ),
    (how_many(PROTECTED & now(G)), "Hur många av de skyddade aktiviteterna går enligt plan?"),
    (
        listed(collab("Alla förvaltningar") & now(D, R) & ~IT & ~HR),
        "Visa det röda och gula som berör alla förvaltningar, utan IT:s och HR:s.",
    ),
    (listed(says("rekrytering")), "I vilka kommentarer nämns rekrytering?"),
    (goals_told((GOALS[3], GOALS[5])), "Vilka mål bedöms bli uppnådda?"),
)  # fmt: skip

TALKS: Batch = (
    (these(now(R) & kind("P")), "Vilka är gula? >> Bara projekten."),
    (listed(EK), "Hur ser det ut för HR? >> Samma för Ekonomi."),
    (how_many(now(P)), "Hur många är försenade? >> och pausade då"),
    (how_many(then(K)), "Hur många är avslutade? >> Samma för T1."),
    (
        either(
            listed(now(D), when=AUGUST_25),
            listed(Those(lambda facts, each: (h := facts.history(each.id)) != () and h[-1].status is D), when=AUGUST_25),
        ),
        "Vilka är försenade? >> Hur såg det ut den 25 augusti?",
    ),
    (
        either(listed(kind("P") & ~now(K)), listed(now(K) & ~kind("P")), CLARIFY),
        "Vilka projekt är klara? >> Och de andra?",
    ),
    (units_of(now(D) & kind("P")), "Vilka projekt är försenade? >> Vilka enheter har dem?"),
    (either(ASKED_BACK, text_has("påminnelse"), silent()), "Vilka enheter har inte svarat? >> Skicka en påminnelse till dem."),
)  # fmt: skip

BATCH: Batch = EVERYDAY + TWO_CONDITIONS + TALKS
