# ruff: noqa: E501
"""An ordinary Tuesday at an office for elderly care in a large city: a unit manager on the phone between two meetings, the kommundirektör with ten seconds, the press officer and the controller. Ordinary questions in the words they use.

Half everyday, a quarter with two conditions or a comparison, and a quarter conversations."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    EVERY,
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
    S,
    Those,
    Wanted,
    X,
    anyhow,
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
    some,
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
from tests.plan.questions.fresh.measure_keys import is_late, is_open, measures, of_unit
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    explained_by,
    forms,
    or_units,
    part_of,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)

WORLD = "harbour_city"

PILOT, NIGHT, SHORT = unit("Lotsen"), unit("Hemtjänst/Nattpatrullen"), unit("Vård- och omsorgsboende/Korttiden")
TECH, HEALTH, DEMENTIA = unit("Välfärdsteknik"), unit("Hälso- och sjukvård i hemmet"), unit("Fyren")
GRANTS, HOME = unit("Myndighet äldre"), unit("Hemtjänst")
REGION, CULTURE = collab("Västra regionen"), collab("Kulturförvaltningen")
OTHERS = (
    "Ledning och verksamhetsstöd", "Myndighet äldre", "Lotsen", "Hemtjänst", "Bemanning och kompetens", "Välfärdsteknik",
    "Vård- och omsorgsboende", "Mötesplatser och anhörigstöd", "Fyren",
)  # fmt: skip
GOALS = {
    "3.1": ("kommunfullmäktiges mål 1", "kf-mål 1", "kf mål 1", "bo kvar hemma"),
    "3.2": ("kommunfullmäktiges mål 2", "kf-mål 2", "kf mål 2", "väntan på en plats"),
    "3.3": ("kommunfullmäktiges mål 3", "kf-mål 3", "kf mål 3", "känna sig ensamma"),
    "4.1": ("nämndspecifikt mål 1", "demenssjukdom"),
    "4.2": ("nämndspecifikt mål 2", "vilja stanna kvar"),
    "4.3": ("nämndspecifikt mål 3", "mer tid för omsorg"),
}


def all_of(mine: Those) -> Wanted:
    """What a unit has: perhaps without what is finished."""
    return or_units(within(mine & UNDONE, mine))


ANSWERED = either(
    share(REPORTED), counted(REPORTED), numbers_told(37), sure("36 av 40"), sure("90 %"), those(now(None)), counted(36)
)  # fmt: skip

EVERYDAY: Batch = (
    (summary(), "Läget i planen, kort! Har tio sekunder"),
    (those(now(D)), "vad är försenat just nu"),
    (either(those(now(None)), silent(), units_of(now(None))), "vilka har inte rapporterat in för t2"),
    (day_told(title("Nyckelfria"), "2025-11-07"), "hej när är dom nyckelfria låsen klara?"),
    (because(title("Kameratillsyn"), "granskar"), "varför är kameratillsynen försenad"),
    (either(owner(title("Vikariepool")), units("Bemanning och kompetens")), "vem har hand om vikariepoolen"),
    (so_many(EVERY), "Hur många aktiviteter har vi i planen totalt?"),
    (
        either(those(goal("3.2")), sure("väntan på en plats"), assessed("bedöms inte uppnås")),
        "Hur går det med målet om kortare väntan på boendeplats?",
    ),
    (
        either(those(title("Fiskhamnen"), "Avslutad"), sure("fiskhamnen", "invigdes")),
        "Hej! Skriver en notis om Mötesplats Fiskhamnen, är den färdig?",
    ),
    (those(now(K)), "Har vi något som blivit klart som jag kan skriva om på webben?"),
    (all_of(PILOT), "vad har lotsen i planen i år"),
    (those(title("Sjömansgården"), "Försenad"), "status ombyggnaden sjömansgården"),
    (those(title("Trygghetslarm"), "avvikelse"), "Trygghetslarmen hur går det med dem"),
    (those(now(P)), "är nåt pausat?"),
    (so_many(now(K)), "hur mnga är avslutade"),
    (explained_by("avvikelse"), "Vad betyder det att något är Pågår med avvikelse?"),
    (text_has(*forms("2025-09-05"), *forms("2025-09-06")), "när stängde rapporteringen för tertial 2"),
    (ANSWERED, "Hur många av aktiviteterna är rapporterade i T2?"),
    (those(title("Elcyklar"), "enligt plan"), "elcyklarna då, rullar det på?"),
    (those(kind("P")), "Kan du lista alla projekt tack"),
    (those(kind("F")), "vilka förstudier har vi"),
    (within(REGION & UNDONE, REGION), "Vad samverkar vi med Västra regionen om?"),
    (those(goal("4.2")), "Vilka aktiviteter ligger under nämndspecifikt mål 2?"),
    (within(now(S), now(S, None)), "Finns det nåt vi inte har börjat med än"),
    (all_of(NIGHT), "vad ansvarar Nattpatrullen för"),
    (text_has("9 %", "9%", "9 procent"), "Vad är målvärdet för personalomsättningen?"),
    (numbers_told(8), "Hur många påminnelser skickades ut i T2?"),
    (ASKED_BACK, "kan du ändra elcyklar till avslutad åt mig"),
    (text_has("Index 79", "79"), "vad blev resultatet i brukarundersökningen"),
    (measures(is_open), "Vilka åtgärder är inte klara än?"),
    (measures(is_late), "Har vi åtgärder som gått över tiden?"),
    (because(title("Läkemedelsgenomgångar"), "sjukskriven"), "läkemedelsgenomgångarna är ju röda, varför?"),
    (text_has("Enhetschef Fyren", "chef12@"), "vem är chef på Fyren"),
    (those(LATE_NOW), "Vilka rapporter kom in efter att T2 hade stängt?"),
    (either(assessed("bedöms delvis uppnås"), those(goal("3.1"), "delvis")), "Når vi KF-mål 1?"),
    (
        goals_among(GOALS, ("3.2", "4.2"), ("4.3",)),
        "vilka mål bedöms inte uppnås",
    ),
    (those(finish("2025-10-01", "2025-10-31")), "vad ska vara klart i oktober"),
    (those(title("Musik"), "enligt plan"), "Musiken på boendena, är den igång igen?"),
    (those(title("Digital signering"), "rapport"), "digital signering vad är läget där"),
    (because(title("Varvsstaden"), "gymnasieskola"), "Varför blev det inget boende i Varvsstaden? En journalist frågar"),
    (those(title("Biståndsbedömning"), "Försenad"), "hur låg biståndsbedömningen till i T1"),
    (text_has("Stadsmiljö"), "Vilken förvaltning samarbetar vi med i Äldrevänlig stad?"),
    (day_told(title("Finskt"), "2025-12-01"), "finska äldreboendet, vilket datum gäller"),
    (anyhow("skydd"), "Vad har de skrivit i kommentaren om beredskapen för värmebölja?"),
    (those(goal("5.1")), "God morgon, vad har vi för särskilda satsningar i år?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(TECH & UNDONE), "Vilka av Välfärdstekniks aktiviteter är inte avslutade?"),
    (those(now(D) & kind("P")), "vilka projekt är försenade"),
    (those(then(G) & now(D)), "Vilka gick enligt plan i T1 men är försenade nu?"),
    (those(then(D) & now(D)), "Vad har varit försenat både i T1 och T2?"),
    (top_unit("Hälso- och sjukvård i hemmet", *OTHERS), "Vilken enhet har flest försenade aktiviteter?"),
    (part_of(now(D), kind("P")), "Hur stor andel av projekten är försenade?"),
    (either(then_and_now(then(D), now(D)), said("ja")), "Är det fler försenade nu än i T1?"),
    (those(POSTPONED), "Vilka aktiviteter har fått senare slutdatum än de hade i T1?"),
    (first_is("Sjömansgården"), "vilken aktivitet har slutdatum längst fram"),
    (those(finish("2026-01-01", "2026-12-31")), "Vad blir inte klart förrän nästa år?"),
    (those(now(D) & REGION), "Vad är försenat av det vi gör med Västra regionen?"),
    (goals_among(GOALS, ("3.2", "4.1"), ("4.3",)), "Vilka mål har fått en sämre bedömning i T2 än i T1?"),
    (
        either(said("ja"), those(SHORT), sure("2 av 2")),
        "Är allt på Korttiden antingen avslutat eller enligt plan?",
    ),
    (
        either(
            units_where(lambda facts, held: not some(now(D), facts, held)),
            units_where(lambda facts, held: not some(now(D, None), facts, held)),
        ),
        "Vilka enheter har inga försenade aktiviteter?",
    ),
    (those(SHARED & now(D)), "Visa försenade aktiviteter som flera enheter delar på"),
    (those(then(D) & ~now(D)), "Vilka var försenade i T1 men är det inte längre?"),
    (those(says("sjuksköterskor")), "Vilka kommentarer nämner sjuksköterskor?"),
    (
        either(compared(GRANTS & now(D), DEMENTIA & now(D), "Myndighet äldre", "Fyren"), top_unit("Myndighet äldre", "Fyren")),
        "Vem har flest försenade, Myndighet äldre eller Fyren?",
    ),
    (those(goal("3.1") & now(R, D)), "Vad är gult eller rött under KF-mål 1?"),
    (either(so_many(now(K, X)), numbers_told(7, 2)), "Hur många är avslutade eller avförda?"),
    (those(kind("P") & now(G)), "vilka projekt går enligt plan"),
    (
        either(
            measures(lambda facts, each: is_open(facts, each) and of_unit("Hemtjänst", facts, each)),
            measures(
                lambda facts, each: is_open(facts, each)
                and (of_unit("Hemtjänst", facts, each) or of_unit("Hemtjänst/Nattpatrullen", facts, each))
            ),
        ),
        "Vilka öppna åtgärder har Hemtjänst?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(then(D)), "Vilka är försenade? >> och i T1?"),
    (because(title("Nyckelfria"), "hyresvärdar"), "Hur går det med nyckelfria lås? >> varför"),
    (day_told(title("Demensteam"), "2026-02-13"), "läget demensteam >> när blir det klart då"),
    (
        either(units_of(now(D)), those(now(D), "Fyren", "Myndighet äldre")),
        "Vad är försenat? >> Vilka enheter ansvarar för dem?",
    ),
    (because(now(P), "rättslig", "surfplattorna"), "Vilka är pausade? >> Vad beror det på?"),
    (all_of(PILOT), "Vad har Fyren i planen? >> Och Lotsen?"),
    (those(now(K)), "hur många är avslutade >> vilka då"),
    (those(kind("P") & now(D)), "Visa projekten >> bara de försenade"),
    (those(kind("P") & now(D) & ~TECH), "Visa projekten >> bara de försenade >> ta bort Välfärdstekniks"),
    (
        either(sure("24 platser"), sure("asbest")),
        "Hur går det för KF-mål 2? >> Varför då?",
    ),
    (
        either(silent(), units_of(now(None)), those(now(None), "Välfärdsteknik", "Mötesplatser")),
        "Vilka aktiviteter saknar rapport? >> vilka enheter gäller det",
    ),
    (part_of(now(D)), "Hur många är försenade? >> hur många procent blir det"),
    (
        within(finish("2025-11-01", "2025-11-30") & REPORTED, finish("2025-11-01", "2025-11-30")),
        "Vad ska bli klart i oktober? >> Och i november?",
    ),
    (owner(title("Sjömansgården")), "Hur går det med ombyggnaden av Sjömansgården? >> vem ansvarar"),
    (
        either(assessed("bedöms inte uppnås"), those(goal("4.2"))),
        "Hur går det för nämndspecifikt mål 1? >> och mål 2?",
    ),
    (within(CULTURE & UNDONE, CULTURE), "Vad gör vi tillsammans med Stadsfastigheter? >> och med Kulturförvaltningen?"),
    (those(HEALTH & now(D)), "Vilken enhet har flest försenade? >> vilka är det"),
    (
        text_has(*forms("2025-11-14")),
        "Finns det någon åtgärd för trygghetslarmen? >> När ska den vara gjord?",
    ),
    (
        either(
            owner(title("Mentorer")),
            those(title("Mentorer"), "Ledning och verksamhetsstöd"),
            sure("Enhetschef Ledning och verksamhetsstöd"),
            sure("chef1@"),
        ),
        "Är Mentorer för nya enhetschefer rapporterad? >> nähä, vem ska jag ringa",
    ),
    (because(now(X), "gymnasieskola", "kostnadsskäl"), "Vad har avförts? >> Varför?"),
    (
        within(goal("3.3") & UNDONE & REPORTED, goal("3.3") & UNDONE),
        "Visa allt under KF-mål 3 >> vad är inte avslutat",
    ),
    (
        owner(title("Äldreomsorgslyftet")),
        "Hur många projekt har vi? >> hur många av dem har avvikelse >> vilka >> Vem ansvarar för Äldreomsorgslyftet?",
    ),
    (
        either(those(under("Hemtjänst") & now(R)), those(HOME & now(R))),
        "Vilka pågår med avvikelse? >> Bara Hemtjänst tack",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
