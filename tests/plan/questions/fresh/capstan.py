# ruff: noqa: E501
"""The Monday after the round closed at a county town's board for town planning and streets: everybody asks. A foreman on a phone by the dug-up square, a permit officer, the controller, the head of the office between two meetings, a councillor, the registrar, a newly employed surveyor and somebody who only tries the bot out.

Half everyday, a quarter with two conditions, comparisons, dates and goals, a quarter conversations; of them all a quarter is odd: weather, money, orders, titles half remembered, what the data cannot know."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CLARIFY,
    DATELESS,
    EVERY,
    HELP,
    LATE,
    LATE_NOW,
    POSTPONED,
    REPORTED,
    SHARED,
    UNDONE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    Those,
    Wanted,
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
from tests.plan.questions.fresh.measure_keys import is_late, is_open, measure_count, measures
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    days_told,
    explained,
    explained_by,
    forms,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T2

WORLD = "county_town"

STAFF, MAPS, PLANNERS = unit("Stab och administration"), unit("Kart och mät"), unit("Plan och exploatering")
PERMITS, INSPECTION, STREETS = unit("Bygglov"), unit("Bygglov/Tillsyn"), unit("Gatukontoret")
PARKS, WATER, ESTATE, TRAFFIC = unit("Gatukontoret/Park"), unit("Vatten och avlopp"), unit("Fastighet"), unit("Trafikplanering")  # fmt: skip
ALL_PERMITS, ALL_STREETS = under("Bygglov"), under("Gatukontoret")
SQUARE = title("Stora torget")
OTHERS = ("Vatten och avlopp", "Gatukontoret/Park", "Stab och administration", "Trafikplanering", "Plan och exploatering", "Kart och mät", "Fastighet")  # fmt: skip
EARLIER = Those(
    lambda facts, each: bool(
        not each.protected
        and (first := facts.last_before(each.id, T2))
        and (last := facts.report(each.id, T2))
        and first.finish
        and last.finish
        and last.finish < first.finish
    )
)
LAST_DAY = reported_between("2025-09-05", "2025-09-05")
NO_DAY = Those(lambda facts, each: not (found := facts.report(each.id, T2)) or found.finish is None)
NAMES = {
    "3.1": ("kommunfullmäktiges mål 1", "kf-mål 1", "bostäder för livets"),
    "3.2": ("kommunfullmäktiges mål 2", "kf-mål 2", "resorna i kommunen"),
    "4.1": ("nämndspecifikt mål 1", "handläggningen ska"),
    "4.2": ("nämndspecifikt mål 2", "gator, parker"),
    "4.3": ("nämndspecifikt mål 3", "stadskärnan ska"),
}


def part(must: Those, may: Those, *words: str) -> Wanted:
    """All of the first, perhaps some of the second, in whatever form shows them."""
    return or_units(within(must, may, *words))


UNHEARD = either(
    silent(), units_of(now(None)), those(now(None)), sure("Enhetschef Fastighet", "Enhetschef Tillsyn", "Enhetschef Park")
)  # fmt: skip
ANSWERED = either(share(REPORTED), sure("31 av 34"), sure("91 %"))

EVERYDAY: Batch = (
    (those(now(D)), "va e försenat just nu"),
    (so_many(EVERY), "Hej! Hur många aktiviteter har vi i planen?"),
    (those(title("Cykelgarage"), "Försenad"), "hur går det med cykelgaraget"),
    (
        either(day_told(title("Ombyggnad"), "2026-06-05"), days_told(title("Ombyggnad"), SQUARE, "2026-06-05"), CLARIFY),
        "när blir Stora torget klart?",
    ),
    (either(owner(title("skolvägar")), units("Trafikplanering")), "Vem har hand om skolvägarna"),
    (because(title("Ombyggnad"), "brunn"), "Varför är ombyggnaden av torget sen?"),
    (those(title("mejeriet"), "avvikelse"), "gamla mejeriet, läget?"),
    (those(title("Stenbron"), "Pausad"), "Är Stenbron lagad än"),
    (UNHEARD, "Hej, kan du säga vilka som inte har svarat i T2?"),
    (those(MAPS), "Vad gör Kart o mät i år?"),
    (those(collab("Trafikverket")), "allt vi har ihop med trafikverket"),
    (those(now(P)), "finns det nåt som är pausat"),
    (those(kind("P") & now(K)), "Lista projekten som är klara tack"),
    (
        either(
            goals_among(NAMES, ("4.1", "4.2", "4.3"), ("3.1", "3.2")),
            sure("bostäder för livets", "resorna", "handläggningen", "ledningar ska", "stadskärnan"),
        ),
        "Vilka mål har nämnden?",
    ),
    (anyhow("35"), "Vad är målvärdet för kf mål 2?"),
    (either(sure("122"), assessed("bedöms inte uppnås")), "Hur många bostäder har påbörjats hittills i år?"),
    (text_has(*forms("2025-09-05")), "Vilken dag var sista dag att rapportera?"),
    (
        either(ASKED_BACK, explained_by("efter stängning", "i efterhand", "fortfarande", "komplett", "går bra", "för sent")),
        "Kan jag skicka in min status fast det redan har stängt?",
    ),
    (text_has("Enhetschef Gatukontoret", "chef7@"), "vem e chef på gatukontoret"),
    (either(explained_by("avvikelse"), those(now(R), "avvikelse")), "Vad betyder det att något är gult?"),
    (ANSWERED, "Hur stor andel har rapporterat?"),
    (
        part(finish("2025-09-08", "2025-12-24") & REPORTED, finish("2025-09-08", "2025-12-24")),
        "Vad ska bli klart före jul?",
    ),
    (measures(is_open), "Vilka åtgärder är på gång?"),
    (those(reported_between("2025-09-06", "2025-09-07")), "Godmorgon! Kom det in några rapporter i helgen?"),
    (
        either(those(LATE_NOW), those(LATE), units_of(LATE_NOW), units("Trafikplanering", "Fastighet", "Gatukontoret")),
        "vilka rapporterade för sent",
    ),
    (those(title("startbesked"), "Avslutad"), "Är vi färdiga med e-tjänsten för startbesked eller"),
    (part(ESTATE & UNDONE, ESTATE), "Vad har Fastighet kvar att göra"),
    (text_has("72"), "Vad fick vi i Insikt?"),
    (text_has("parkintendent"), "vem kontaktar man om parkenkäten?"),
    (numbers_told(5), "Hur många påminnelser har gått ut för T2?"),
    (those(title("träd")), "träden??"),
    (those(title("fyra veckor"), "enligt plan"), "Hej hej, hur ligger vi till med bygglov på fyra veckor"),
    (day_told(title("Cykelgarage"), "2025-09-06"), "Vilken dag rapporterades cykelgaraget in i T2?"),
    # odd ones
    (either(ASKED_BACK, those(title("radhus"), "Avförd")), "När kan man flytta in i radhusen på Prästängen?"),
    (ASKED_BACK, "vad kostar torget egentligen"),
    (ASKED_BACK, "Skriv in att Stenbron är klar är du snäll"),
    (anyhow("skydd"), "Vad står det i kommentaren om den större vattenläckan?"),
    (
        either(those(title("Sommargågata")), because(title("Sommargågata"), "handlarna")),
        "Läste i tidningen att sommargågatan ska tillbaka nästa år, vad vet du om den?",
    ),
    (either(HELP, explained_by("fråg", "status")), "vad kan man fråga dig om"),
    (either(explained(), ASKED_BACK), "Tack snälla, det var allt för idag"),
    (ASKED_BACK, "blir det snö på fredag"),
    (either(ASKED_BACK, those(title("Markanvisning"))), "Vem vann markanvisningstävlingen?"),
    (
        either(ASKED_BACK, text_has("Bygglov/Tillsyn")),
        "Min granne har byggt altan utan lov, vem anmäler jag det till?",
    ),
    (either(ASKED_BACK, summary()), "Vad tycker du själv om planen?"),
    (those(title("Ombyggnad"), "brunn"), "asså stämmer det att torgombyggnaden står still pga en brunn"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(STREETS & now(D, P)), "Vilka av Gatukontorets aktiviteter är försenade eller pausade?"),
    (part(became(D) & ~then(None), became(D)), "Vad är försenat nu som inte var det i T1?"),
    (
        either(sure("Vatten och avlopp", "Fastighet", "Gatukontoret"), units("Vatten och avlopp", "Fastighet", "Gatukontoret")),
        "Vilken enhet har flest försenade aktiviteter?",
    ),
    (top_unit("Gatukontoret", *OTHERS), "Vem har flest aktiviteter på sitt bord av enheterna?"),
    (
        part(kind("P") & UNDONE & DATELESS, kind("P") & NO_DAY),
        "Vilka projekt saknar slutdatum?",
    ),
    (so_many(POSTPONED), "Hur många aktiviteter har fått ett senare slutdatum än de hade i T1?"),
    (first_is("Ombyggnad"), "Vilken aktivitet har skjutits fram allra mest sedan T1?"),
    (those(EARLIER), "Är det nåt som har fått ett tidigare slutdatum sen sist? har svårt att tro det"),
    (
        those(now(D) & (collab("Länsstyrelsen") | collab("Trafikverket"))),
        "Försenade aktiviteter i samverkan med antingen Länsstyrelsen eller Trafikverket",
    ),
    (
        either(counted(1), sure("1 av 5"), sure("1 av 4"), goals_among(NAMES, ("4.1",), ("4.3",))),
        "Hur många av målen bedöms uppnås?",
    ),
    (goals_among(NAMES, ("3.1",), ("4.3",)), "Vilka mål bedöms inte uppnås?"),
    (
        goals_among(NAMES, ("4.3",)),
        "Vilket mål har ingen bedömt i tertial 2?",
    ),
    (
        either(
            units_where(lambda facts, held: not any(now(D, R).test(facts, each) for each in held)),
            those(MAPS, "Kart och mät"),
        ),
        "Finns det nån enhet som varken har något gult eller rött?",
    ),
    (those(WATER & SHARED), "Vad delar Vatten och avlopp ansvaret för med en annan enhet?"),
    (
        either(
            compared(STREETS & now(D), TRAFFIC & now(D), "Gatukontoret", "Trafikplanering"),
            top_unit("Gatukontoret", "Trafikplanering"),
        ),
        "Har Gatukontoret eller Trafikplanering mest försenat?",
    ),
    (part(BETTER & then(R, D), BETTER), "Vad har blivit bättre sedan förra tertialet?"),
    (
        those(then(G) & now(R, D)),
        "Vad gick enligt plan i april men är gult eller rött nu?",
    ),
    (
        either(
            part(says("leverantör"), says("leverantör") | title("Byte av")),
            units_of(says("leverantör")),
            units("Trafikplanering"),
        ),
        "Vem skriver något om leverantören i sin kommentar?",
    ),
    (
        either(share(now(K), kind("P")), share(now(K), kind("P") & REPORTED), sure("4 av 17"), sure("4 av 16")),
        "Hur många procent av projekten är avslutade?",
    ),
    (units_with(now(D), and_also=now(K)), "Vilka enheter har både något avslutat och något försenat?"),
    (
        part(finish("2025-10-01", "2025-10-31") & REPORTED, finish("2025-10-01", "2025-10-31")),
        "vad ska vara färdigt i oktober",
    ),
    (
        part(goal("4.1", "4.2", "4.3") & UNDONE, goal("4.1", "4.2", "4.3") & ~now(K)),
        "Vad under nämndens egna mål är inte avslutat än?",
    ),
    (
        either(
            those(LAST_DAY),
            units_of(LAST_DAY),
            units("Trafikplanering", "Bygglov/Tillsyn"),
        ),
        "Vilka skickade in sin rapport sista dagen, alltså i fredags den 5 september?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & ~ESTATE), "Vilka är försenade? >> ta bort Fastighets"),
    (
        part(title("Tillsyn av"), INSPECTION),
        "Hur går det för Bygglov? >> och Tillsyn?",
    ),
    (day_told(title("Ombyggnad"), "2026-06-05"), "Hur går det med ombyggnaden av Stora torget? >> varför det? >> när är det klart då"),
    (those(title("Julbelysning")), "torget >> nej jag menar belysningen"),
    (
        either(units_of(now(P)), those(now(P), "Kart och mät", "Gatukontoret")),
        "Vad är pausat? >> vilka enheter äger det",
    ),
    (UNHEARD, "Vilka aktiviteter saknar rapport? >> Vem ska jag ringa?"),
    (so_many(then(K)), "hur många är avslutade >> å i T1?"),
    (either(assessed("bedöms inte uppnås"), said("nej")), "Vad hör till KF-mål 1? >> Bedöms det uppnås?"),
    (part(collab("UTB") & UNDONE, collab("UTB")), "Vad gör vi tillsammans med KFF? >> Och UTB då?"),
    (first_is("mejeriet"), "Hur ser det ut för detaljplanerna? >> Vilken av dem blir klar först?"),
    (those(title("Kvarnhöjden"), "Försenad"), "hur går det med detaljplanen >> Kvarnhöjden"),
    (those(title("drönare")), "Vad har Kart och mät avslutat? >> hur går det med drönarna då"),
    (those(now(R) & goal("3.2")), "Visa de gula >> bara de under KF-mål 2"),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("7 av 17"), sure("7 av 16")),
        "Hur många projekt har vi? >> Hur många av dem är försenade? >> vad blir det i procent",
    ),
    (
        either(measures(is_late), measure_count(is_late)),
        "Vilka åtgärder finns det? >> Är någon av dem försenad?",
    ),
    (because(STREETS & now(D), "berget", "brunn"), "Vad är försenat på Gatukontoret? >> varför"),
    (
        text_has("ej rapporterad", "inte rapporter", "ingen rapport", "rapporterade inte", "saknas"),
        "Hur går det med solcellerna? >> Och vad hade de för status i T1?",
    ),
    (either(so_many(STREETS), so_many(ALL_STREETS)), "Hur många aktiviteter har Bygglov? >> nej gatukontoret menar jag"),
    (
        part(finish("2025-12-01", "2025-12-31") & REPORTED, finish("2025-12-01", "2025-12-31")),
        "Vad ska bli klart i november? >> å i december",
    ),
    (either(owner(title("Skyfall")), units("Gatukontoret/Park")), "Har de börjat med skyfallsparken? >> Vem är ansvarig för den?"),
    (those(PLANNERS), "Är stadsarkitekten sjuk idag? >> ok men vad har Plan och exploatering på sin lista"),
    (then_and_now(then(D), now(D)), "Hur många är försenade? >> Är det fler än i T1?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
