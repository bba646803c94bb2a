# ruff: noqa: E501
"""Three weeks after the round closed at a large city's board for elderly care: an area manager between two home visits, the head of a housing unit, the board's secretary before the agenda, the vice chair, the controller and a new deputy manager.

Half everyday, a quarter with two conditions, comparisons or goals, and a quarter conversations."""

from plan.facts import Facts
from plan.model import Activity, Timing
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CLARIFY,
    NONE,
    POSTPONED,
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
    anyhow,
    became,
    because,
    both,
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
    within,
)
from tests.plan.questions.fresh.measure_keys import is_late, measures
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    explained_by,
    forms,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
    topmost,
)
from tests.plan.questions.world import T1, T2

WORLD = "harbour_city"

HEALTH, TECH, NIGHT = unit("Hälso- och sjukvård i hemmet"), unit("Välfärdsteknik"), unit("Hemtjänst/Nattpatrullen")
PILOT, BEACON, HOUSING = unit("Lotsen"), unit("Fyren"), under("Vård- och omsorgsboende")
REGION, CULTURE, STREETS = collab("Västra regionen"), collab("Kulturförvaltningen"), collab("Stadsmiljöförvaltningen")
OVER = now(K, X)
NO = said("nej", "inget", "ingen", "inga", "inte")
OTHERS = (
    "Ledning och verksamhetsstöd",
    "Myndighet äldre",
    "Lotsen",
    "Hemtjänst",
    "Bemanning och kompetens",
    "Välfärdsteknik",
    "Vård- och omsorgsboende",
    "Mötesplatser och anhörigstöd",
    "Fyren",
)
GOALS = {
    "3.1": ("kommunfullmäktiges mål 1", "kf-mål 1", "bo kvar hemma"),
    "3.2": ("kommunfullmäktiges mål 2", "kf-mål 2", "väntan på en plats"),
    "3.3": ("kommunfullmäktiges mål 3", "kf-mål 3", "känna sig ensamma"),
    "4.1": ("nämndspecifikt mål 1", "personer med demenssjukdom"),
    "4.2": ("nämndspecifikt mål 2", "vilja stanna kvar"),
    "4.3": ("nämndspecifikt mål 3", "mer tid för omsorg"),
}


def _came_late(facts: Facts, each: Activity) -> bool:
    return any(r.tertial == T2 and r.timing is Timing.AFTER_CLOSING for r in facts.history(each.id))


def _is_earlier(facts: Facts, each: Activity) -> bool:
    first, last = facts.report(each.id, T1), facts.report(each.id, T2)
    return bool(first and last and first.finish and last.finish and last.finish < first.finish)


LATE_NOW, EARLIER = Those(_came_late), Those(_is_earlier)


def goal_first(number: str) -> Wanted:
    """That goal by any of its names before the others by the same sort of name."""
    place = range(len(GOALS[number]))
    return either(
        *(
            topmost(GOALS[number][at], tuple(o[min(at, len(o) - 1)] for n, o in GOALS.items() if n != number))
            for at in place
        )
    )


def held(wanted: Those) -> Wanted:
    """These, where what is finished or dropped may be left out."""
    return within(wanted & ~OVER, wanted)


EVERYDAY: Batch = (
    (those(now(D)), "hej vad är rött hos oss just nu"),
    (owner(title("Nyckelfria")), "vem har hand om nyckelfria lås?"),
    (day_told(title("Elcyklar"), "2025-10-10"), "när kommer elcyklarna till hemtjänsten"),
    (because(title("Kameratillsyn"), "integritetsskydds"), "Varför drar kameratillsynen på natten ut på tiden?"),
    (either(those(title("Fiskhamnen")), said("ja")), "har mötesplatsen i fiskhamnen öppnat än?"),
    (held(NIGHT), "Vad har Nattpatrullen på gång?"),
    (held(PILOT), "Hej! Ny på jobbet här. Vad jobbar Lotsen med i år?"),
    (owner(title("Lots för")), "Vilken enhet äger lots för nya sökande"),
    (either(silent(), those(now(None)), units_of(now(None))), "vilka har fortfarande inte svarat för t2??"),
    (text_has(*forms("2025-09-05")), "Vilken dag gick tiden ut för rapporteringen i T2?"),
    (anyhow("skydd"), "vad står det i kommentaren om värmebölja och strömavbrott"),
    (those(title("Beredskap"), "försenad"), "Läget för beredskapen vid värmebölja?"),
    (those(title("Ombyggnad"), "försenad"), "hur gårt me ombyggnaden av sjömansgården"),
    (so_many(now(K)), "hur många aktiviteter är avslutade"),
    (so_many(kind("F")), "Hur många förstudier finns det i planen?"),
    (held(CULTURE), "Vad gör vi ihop med Kulturförvaltningen?"),
    (assessed("bedöms inte uppnås"), "Kommer vi nå målet om kortare väntan på boende?"),
    (anyhow("45 dagar"), "vad är målvärdet för väntan på en boendeplats"),
    (sure("71"), "Vilket är det senaste nuläget för KF-mål 2?"),
    (text_has("kvalitetsutvecklare"), "Vem är kontaktperson för Brukarundersökningen?"),
    (anyhow("79"), "Vad blev det för resultat i brukarundersökningen?"),
    (numbers_told(8), "hur många påminnelser har gått ut i tertial 2"),
    (those(now(P)), "nåt som är pausat?"),
    (because(title("Digitalt fika"), "surfplattorna"), "varför ligger det digitala fikat nere"),
    (those(now(X)), "Vad har avförts?"),
    (because(title("Varvsstaden"), "gymnasieskola"), "va hände me boendet i varvsstaden, varför blev det inget"),
    (those(title("Finskt"), "avvikelse"), "finskt äldreboende status tack"),
    (ASKED_BACK, "Vad har det nya verksamhetssystemet kostat hittills?"),
    (ASKED_BACK, "kan du sätta nyckelfria lås som avslutad"),
    (explained_by("avvik", "glida", "gul"), "Vad betyder egentligen Pågår med avvikelse?"),
    (those(goal("4.2")), "vilka aktiviteter ligger under nämndspecifikt mål 2"),
    (text_has("Enhetschef Fyren", "chef12@"), "vem är chef på Fyren"),
    (either(those(title("Seniorfest")), said("ja")), "seniorfesten på kajen, är den avslutad?"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad ska bli klart i oktober?"),
    (within(now(S), now(S, None)), "vad har inte ens påbörjats"),
    (so_many(TECH), "Hur många aktiviteter ligger på Välfärdsteknik?"),
    (day_told(title("vikariepool"), "2025-10-17"), "När räknar man med att den egna vikariepoolen är klar?"),
    (either(both(title("Läkemedels")), CLARIFY), "Hur går det med läkemedel"),
    (either(those(LATE_NOW), units_of(LATE_NOW), numbers_told(3)), "Vilka lämnade in sin T2-rapport efter att omgången stängt?"),
    (summary(), "Sitter i bilen, ge mig läget kort"),
    (
        either(share(REPORTED), sure("37 av 40"), sure("36 av 39"), sure("36 av 40")),
        "Hur stor andel är rapporterad för tertial 2?",
    ),
    (ASKED_BACK, "Hur många boende finns det på Sjömansgården?"),
    (
        either(
            measures(is_late),
            measures(lambda facts, each: is_late(facts, each) and not each.hindrance),
        ),
        "Vilka åtgärder har passerat sitt datum?",
    ),
    (sure("signalförstärkare"), "vad görs åt trygghetslarmen?"),
    (either(those(title("E-tjänst"), "avslutad"), said("ja")), "Är e-tjänsten för hemtjänstansökan klar nu då"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & kind("P")), "Vilka projekt är försenade?"),
    (those(now(D) & ~HEALTH), "Visa det som är försenat hos andra än Hälso- och sjukvård i hemmet"),
    (those(became(D)), "Vad var inte försenat i T1 men är det i T2?"),
    (those(then(D) & ~now(D)), "Vilka var försenade i våras men är det inte längre?"),
    (those(then(D) & now(D)), "Vad har varit försenat två tertial i rad?"),
    (top_unit("Hälso- och sjukvård i hemmet", *OTHERS), "Vilken enhet har flest försenade aktiviteter?"),
    (
        either(
            compared(TECH & now(D), HEALTH & now(D), "Välfärdsteknik", "Hälso- och sjukvård i hemmet"),
            top_unit("Hälso- och sjukvård i hemmet", "Välfärdsteknik"),
        ),
        "Välfärdsteknik eller Hälso- och sjukvård i hemmet, vem har mest försenat?",
    ),
    (within(POSTPONED & ~OVER, POSTPONED), "Vilka aktiviteter har fått ett senare slutdatum sedan T1?"),
    (those(EARLIER), "Är det någon som tidigarelagt sitt slutdatum sedan förra tertialet?"),
    (first_is("Ombyggnad"), "Vilken aktivitet blir klar allra sist?"),
    (first_is("vikariepool"), "Vilken av de försenade väntas bli klar först?"),
    (those(REGION & now(D)), "Vad av det vi gör med Västra regionen är försenat?"),
    (share(now(D), kind("P")), "Hur stor andel av projekten är försenade?"),
    (
        units_where(lambda facts, own: not any(state(facts, each, T2) is D for each in own)),
        "Vilka enheter har ingenting som är försenat?",
    ),
    (goals_among(GOALS, ("3.2", "4.1")), "Vilka mål har fått en sämre bedömning i T2 än i T1?"),
    (goals_among(GOALS, ("3.2", "4.2"), ("4.3",)), "Som vice ordförande undrar jag vilka mål vi inte bedöms uppnå"),
    (goals_among(GOALS, ("4.3",)), "Vilket mål saknar bedömning i tertial 2?"),
    (those(goal("3.1", "3.2", "3.3") & now(K)), "Vilka avslutade aktiviteter hör till kommunfullmäktiges mål?"),
    (those(SHARED & now(D)), "Försenade aktiviteter som delas av flera enheter"),
    (
        those(then(G) & now(R, D) & ~PROTECTED),
        "Vad gick enligt plan i T1 men är gult eller rött nu, bortsett från det skyddade?",
    ),
    (either(those(finish("2026-01-01", "2026-12-31")), first_is("Kameratillsyn")), "Vilka blir klara först nästa år?"),
    (either(goal_first("3.3"), those(goal("3.3") & now(K))), "Under vilket mål finns flest avslutade aktiviteter?"),
    (either(those(says("rekrytering")), sure("sjuksköterskor")), "I vilka kommentarer för T2 nämns rekrytering?"),
    (then_and_now(then(D), now(D)), "Är fler aktiviteter försenade nu än i T1?"),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & kind("P")), "vilka är försenade >> bara projekten"),
    (held(PILOT), "Vad har Fyren på sin lista? >> och Lotsen?"),
    (because(title("Nyckelfria"), "hyresvärdar"), "Hur går det med nyckelfria lås? >> varför då"),
    (day_told(title("Elcyklar"), "2025-10-10"), "Status elcyklar >> och när är de klara?"),
    (owner(title("Demensteam")), "Är demensteamet försenat? >> Vem ansvarar för det?"),
    (those(then(D)), "Hur många är försenade? >> Vilka var det i T1?"),
    (those(now(K)), "hur många är avslutade >> vilka då"),
    (so_many(now(P)), "Hur många är försenade? >> Och pausade?"),
    (held(STREETS), "Vad samverkar vi med Stadsfastigheter om? >> Och med Stadsmiljöförvaltningen?"),
    (those(goal("3.3")), "Vilka aktiviteter ligger under KF-mål 1? >> Samma sak för KF-mål 3"),
    (either(units_of(now(P)), units("Mötesplatser och anhörigstöd", "Välfärdsteknik"), those(now(P), "Välfärdsteknik")), "Är något pausat? >> vilka enheter gäller det"),
    (
        either(share(now(D)), share(now(D), REPORTED), sure("9 av 40"), sure("9 av 37")),
        "hur många är försenade >> vad blir det i procent",
    ),
    (those(HOUSING & now(K)), "Visa Vård- och omsorgsboendes aktiviteter >> Bara det som är avslutat"),
    (so_many(became(D)), "Vad är försenat? >> Hur många av dem har blivit det sedan T1?"),
    (those(title("Finskt"), "ej påbörjad"), "Hur går det med finskt äldreboende? >> Hur såg det ut i T1?"),
    (sure("delvis"), "Når vi KF-mål 2? >> Vad var bedömningen i T1?"),
    (
        either(counted(0), those(NONE), NO),
        "Vad har Välfärdsteknik? >> Vilka av dem går enligt plan?",
    ),
    (those(finish("2025-12-01", "2025-12-31")), "Vad ska bli klart i november? >> Och i december?"),
    (
        either(silent(), units_of(now(None)), those(now(None), "Välfärdsteknik")),
        "Vilka aktiviteter saknar rapport? >> Vilka enheter är det?",
    ),
    (
        text_has(*forms("2025-11-14")),
        "Hur går det med trygghetslarmen? >> Vad är det för åtgärd? >> När ska den vara gjord?",
    ),
    (
        first_is("Ombyggnad"),
        "Visa det försenade >> Utom det vi gör med Västra regionen >> Vilken av dem blir klar sist?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
