# ruff: noqa: E501
"""Two days before the second tertial's round closes at a municipal executive office: two planners of kommunledningskontoret who are to draft the follow-up, and the managers of Ekonomi, HR och lön, IT och digitalisering and Medborgarservice who want to know how they stand, mostly from a phone.

Two fifths everyday, a third with two conditions or a negation, and a quarter conversations."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CHANGED,
    LATE,
    NONE,
    POSTPONED,
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
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    dated,
    day_told,
    explained_by,
    first_are,
    forms,
    reported_between,
    said,
    so_many,
    summary,
    tells,
    then_and_now,
    those,
    top_unit,
    topmost,
)
from tests.plan.questions.world import T1, T2

WORLD = "full"

ECONOMY, HR, IT = unit("Ekonomi"), unit("HR och lön"), unit("IT och digitalisering")
SAFE, CITIZENS = unit("Kommunledningskontoret/Trygg och säker"), unit("Kommunledningskontoret/Medborgarservice")
BUSINESS, MEDIA = unit("Näringsliv och marknad"), unit("Kommunikation")
MOVED = Those(lambda facts, each: state(facts, each, T1) != state(facts, each, T2))
"""Another status than in T1, where no report counts as one too."""
ONCE_PASSED = finish(last="2025-09-02", at=T1) & ~now(K, X)
"""Had in T1 a day that has passed by now, also where T2 has a later one."""
NO = said("nej", "inte", "inget", "inga", "ingen")
NAMES = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "i kontakt med kommunen"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "trygga utomhus"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "framkant"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "attraktiv och trygg"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "som arbetsgivare"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "drogfritt"),
}


def office(wanted: Those) -> Wanted:
    """Of kommunledningskontoret, alone or with its parts."""
    own, all_parts = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
    return either(those(own & wanted), those(all_parts & wanted))


def so_many_of(part: Those, whole: Those) -> Wanted:
    """Both numbers in the text, as in "3 av 15"."""
    return Wanted(
        SURE,
        lambda facts, answer: numbers_told(len((part & whole).among(facts)), len(whole.among(facts))).problem(
            facts, answer
        ),
    )


def part_of(part: Those, whole: Those) -> Wanted:
    """The share, of all or of those that have been reported, or the two numbers."""
    return either(
        share(part, whole), share(part, whole & REPORTED), so_many_of(part, whole), so_many_of(part, whole & REPORTED)
    )


def part_then(part: Those) -> Wanted:
    """The same of the first tertial."""
    reported = ~then(None)
    return either(share(part), share(part, reported), so_many_of(part, ~NONE), so_many_of(part, reported))


EVERYDAY: Batch = (
    (either(TROUBLE, those(now(D))), "Vilka aktiviteter ligger efter tidplan just nu?"),
    (those(ECONOMY), "hej! hur ser det ut för ekonomi, ska upp på ledningsgruppen om en kvart"),
    (those(title("Digital signatur"), "Avslutad"), "är vi klara med digital signatur av protokoll"),
    (day_told(title("förlängt arbetsliv"), "2026-03-03"), "När räknar man med att insatserna för förlängt arbetsliv är i hamn?"),
    (because(title("återbruk av möbler"), "lokal saknas"), "varför har det blivit försenat med möbelåterbruket, dvs cirkulär ekonomi"),
    (
        either(silent(), units_of(now(None)), those(now(None))),
        "Vilka enheter väntar vi fortfarande på svar från i T2?",
    ),
    (either(so_many(REPORTED), share(REPORTED), numbers_told(34)), "Hur många av aktiviteterna är inrapporterade hittills?"),
    (assessed("bedöms uppnås"), "Hur bedöms målet om näringslivets förutsättningar?"),
    (assessed("bedöms delvis uppnås"), "når vi målet om att folk ska känna sig trygga utomhus eller inte"),
    (tells("bedöms delvis uppnås"), "Vilken bedömning fick nämndspecifikt mål 1 i första tertialet?"),
    (owner(title("näringslivsstrategi")), "vem har hand om näringslivsstrategin??"),
    (within(now(S), now(S, None)), "Lista allt som inte har kommit igång än"),
    (those(now(P)), "ngt som ligger på paus?"),
    (those(now(X)), "Finns det något som vi har strukit helt ur planen, alltså avfört?"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad är utlovat att bli färdigt under oktober?"),
    (day_told(title("M365"), "2026-03-29"), "vilket slutdatum gäller för m365 införandet"),
    (because(title("beslutsstödsystem"), "rekrytering pågår"), "Vad har Ekonomi skrivit i kommentaren om beslutsstödsystemet?"),
    (text_has("skydd", "sekre"), "Kan jag få se kommentaren till risk- och sårbarhetsanalysen?"),
    (part_of(now(K), ~NONE), "hur många procnet av aktiviteterna är avslutade"),
    (within(CHANGED, MOVED | POSTPONED), "God morgon! Vad har ändrat status sen T1?"),
    (within(WORSE & ~now(X), WORSE | now(X)), "Vilka aktiviteter har fått sämre status än i förra tertialet?"),
    (those(POSTPONED), "Vilka har fått ett senare slutdatum än det de lovade i T1?"),
    (
        either(
            those(CITIZENS & now(None)),
            those(now(None)),
            those(CITIZENS),
            units("Kommunledningskontoret/Medborgarservice"),
            NO,
            sure("2 av 3"),
            sure("1 av 2"),
        ),
        "Jag är chef på Medborgarservice, har vi fått in allt vi ska rapportera?",
    ),
    (numbers_told(7), "Hur många påminnelser har gått ut i den här omgången?"),
    (text_has(*forms("2025-09-05")), "sista dag att lämna statusen för T2?"),
    (explained_by("gul", "risk", "kommentar", "hinder", "orsak"), "Vad innebär statusen Pågår med avvikelse?"),
    (those(unit("Kommundirektör")), "vad står kommundirektören för i planen"),
    (
        either(goals_among(NAMES, ("3.3", "4.2"), ("3.1", "3.2", "4.4")), those(goal("3.3", "4.2"))),
        "Vilka mål tror vi inte att vi når i år?",
    ),
    (either(goals_among(NAMES, ("4.4",)), those(goal("4.4"))), "Vilket mål saknar bedömning i T2?"),
    (anyhow("20 %"), "Hur högt ska vi ligga i INSIKT enligt målet?"),
    (text_has("plats 61"), "Vilken plats har vi senast noterat i Svenskt Näringslivs ranking?"),
    (text_has("index 74"), "Vad blev utfallet i SKR INSIKT, nöjd kund index företag?"),
    (text_has("Enhetschef HR", "chef8@"), "vem ska jag prata med på HR och lön"),
    (ASKED_BACK, "Sätt näringslivsstrategin som avslutad är du snäll"),
    (ASKED_BACK, "Vad kommer upphandlingen av personalsystemet att kosta oss?"),
    (summary(), "Kan du sammanfatta tertial 2 i några få meningar?"),
    (
        either(those(LATE), units_of(LATE)),
        "Vilka rapporter i T1 kom in först efter att omgången hade stängt?",
    ),
    (those(reported_between("2025-08-30", "2025-08-31")), "Kom det in några rapporter nu i helgen, 30-31 augusti?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & ~SAFE), "Vilka försenade aktiviteter ligger inte hos Trygg och säker?"),
    (
        within(kind("P") & now(G, R, D, P, S), kind("P") & ~now(K, X)),
        "Visa de projekt som varken är avslutade eller avförda",
    ),
    (within(became(D) & ~then(None), became(D)), "Vad är försenat nu utan att ha varit det i T1?"),
    (those(then(D) & now(D)), "Har något varit försenat två tertial i följd?"),
    (within(IT & now(R, D, P), IT & ~now(G)), "Vilka av IT och digitaliserings aktiviteter går inte enligt plan?"),
    (office(now(None, D)), "Vad på kommunledningskontoret är antingen försenat eller orapporterat?"),
    (
        top_unit("Trygg och säker", "Ekonomi", "HR och lön", "Näringsliv och marknad", "IT och digitalisering", "Medborgarservice"),
        "Vilken enhet har flest försenade aktiviteter?",
    ),
    (
        either(
            topmost("nämndspecifikt mål 2", ("nämndspecifikt mål 1", "kf-mål 2", "kf-mål 3", "kommunfullmäktiges mål 2", "kommunfullmäktiges mål 3")),
            topmost("som arbetsgivare", ("trygga utomhus", "framkant", "attraktiv och trygg")),
            those(goal("4.2") & now(D)),
        ),
        "Under vilket mål finns det mest som är försenat?",
    ),
    (part_of(now(K), kind("P")), "Hur stor del av projekten är klara?"),
    (then_and_now(then(D), now(D)), "Hur många är försenade i T2 jämfört med T1?"),
    (
        those(collab("Alla förvaltningar") & now(P, D)),
        "Av det som alla förvaltningar ska samverka om, vad är pausat eller försenat?",
    ),
    (those(now(K) & ~kind("P")), "Vilka avslutade aktiviteter är inte projekt?"),
    (those(now(G) & finish("2026-01-01")), "Vilka går enligt plan men blir ändå inte klara förrän nästa år?"),
    (those(now(D) & finish(last="2025-12-31")), "finns de nåt försenat som ändå ska hinna bli klart innan nyår"),
    (
        within(dated(last="2025-09-02"), ONCE_PASSED),
        "Är det någon aktivitet vars utlovade datum redan har passerat utan att den är klar?",
    ),
    (those(then(G) & now(D, P)), "Vilka gick enligt plan i T1 men är försenade eller pausade i T2?"),
    (
        within(BETTER & ~now(K, S) & ~then(S), BETTER & ~now(K)),
        "Vilka har blivit bättre sedan T1, om man inte räknar dem som avslutats?",
    ),
    (
        either(
            units_where(lambda facts, held: all(state(facts, each, T2) is not D for each in held)),
            units_where(lambda facts, held: all(state(facts, each, T2) not in (D, None) for each in held)),
        ),
        "Vilka enheter har ingen försenad aktivitet alls?",
    ),
    (
        units_where(lambda facts, held: all(state(facts, each, T2) is not None for each in held)),
        "Vilka enheter har rapporterat alla sina aktiviteter i T2?",
    ),
    (within(goal("4.1") & now(R, D, P), goal("4.1") & ~now(G)), "Vad under nämndspecifikt mål 1 är inte grönt?"),
    (so_many(ECONOMY & now(R, D)), "Hur många av Ekonomis aktiviteter avviker eller är försenade?"),
    (
        either(compared(HR & now(D), ECONOMY & now(D), "HR", "Ekonomi"), top_unit("HR och lön", "Ekonomi")),
        "Är det Ekonomi eller HR och lön som har flest förseningar?",
    ),
    (those(says("SKR") & now(R)), "Vilka med avvikelse nämner SKR i kommentaren?"),
    (because(says("rekrytering") & now(D), "rekrytering"), "Vilken försening skylls på rekrytering i kommentaren?"),
    (
        goals_among(NAMES, ("3.1", "4.1", "4.2")),
        "Vilka mål har fått en annan bedömning i T2 än i T1?",
    ),
    (first_is("förlängt arbetsliv"), "Vilken av de försenade aktiviteterna har slutdatum längst bort?"),
    (
        first_are("inköp och upphandling", "Stärkt kommunikation", "näringslivsstrategi"),
        "Vilka tre aktiviteter står på tur att bli klara härnäst, räknat på slutdatum?",
    ),
    (within(MEDIA & kind("A"), MEDIA & ~kind("P")), "Vad har Kommunikation i planen förutom projekt?"),
    (those(then(None) & REPORTED), "Vilka saknade rapport i T1 men har lämnat en i T2?"),
    (
        either(part_of(now(D), unit("Kommunledningskontoret")), part_of(now(D), under("Kommunledningskontoret"))),
        "Hur stor andel av kommunledningskontorets aktiviteter är försenade?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & ECONOMY), "Vad är försenat? >> och av dem, vilka är Ekonomis"),
    (those(MEDIA), "Hur går det för HR och lön? >> och Kommunikation?"),
    (because(title("digital post"), "beslut"), "läget med digital post >> varför då?"),
    (owner(title("återbruk")), "Hur går det med återbruk av möbler? >> När är det klart? >> Vem äger den?"),
    (
        either(those(then(None)), units_of(then(None))),
        "Vilka aktiviteter är inte rapporterade? >> vilka saknades i T1",
    ),
    (those(now(D)), "hur många är försenade >> räkna upp dem tack"),
    (
        those(goal("4.2") & now(D)),
        "Hur går det för nämndspecifikt mål 2? >> Vilka aktiviteter där är försenade?",
    ),
    (those(kind("P") & now(D) & ~HR), "Visa alla projekt >> bara de försenade >> ta bort HR och lön"),
    (tells("bedöms uppnås"), "Hur bedöms KF-mål 1? >> Vad var bedömningen i T1?"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad ska bli klart i september? >> och i oktober?"),
    (
        within(BUSINESS & ~title("näringslivsstrategi"), BUSINESS),
        "Vilken enhet ansvarar för näringslivsstrategin? >> Vad har de mer på gång?",
    ),
    (those(collab("UTB")), "Vad samverkar vi med SBF om? >> UTB då"),
    (so_many(kind("P")), "Hur många aktiviteter innehåller planen? >> Hur många av dem är projekt?"),
    (part_then(then(D)), "Hur stor andel är försenad? >> och i T1?"),
    (those(now(X)), "Vilka är avslutade? >> nej förlåt, jag menade avförda"),
    (those(SAFE & ~now(D)), "Vad har Trygg och säker för aktiviteter? >> Vilka av dem är inte försenade?"),
    (
        within(IT & BETTER & ~then(S), IT & BETTER),
        "Hur ser det ut för IT och digitalisering? >> Vad har blivit bättre där sedan T1?",
    ),
    (those(finish("2026-01-01") & POSTPONED), "Vad blir klart först 2026? >> Vilka av dem har skjutits fram sedan T1?"),
    (those(title("personalsystem"), "Försenad"), "Upphandling personalsystem, status? >> Vad hade den i T1?"),
    (part_of(now(G), ~NONE), "Hur många går enligt plan? >> vad blir det i procent"),
    (
        day_told(title("Digital kompetens"), "2025-11-06"),
        "Vad skriver IT om Digital kompetens för offentlig sektor? >> när blir den klar då",
    ),
    (those(SHARED & ~now(P)), "Vilka aktiviteter delas av flera enheter? >> Vilka av dem är inte pausade?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
