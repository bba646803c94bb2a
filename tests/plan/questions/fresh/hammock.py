# ruff: noqa: ARG005, E501
"""Two days before the round closes at kommunstyrelsen: kommunledningskontoret's controller, a unit manager on her phone between two meetings, the kommundirektör with ten seconds and a newly elected politician.

Half everyday, a quarter with two conditions, then and now, quantifiers, shares, rankings, dates, comments and goals, and a quarter conversations."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    EVERY,
    LATE,
    POSTPONED,
    PROTECTED,
    REPORTED,
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
    unit,
    units,
    units_of,
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    dated,
    day_told,
    explained_by,
    forms,
    goals_told,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)

WORLD = "full"

ECONOMY = unit("Ekonomi")
SAFETY, SERVICE = unit("Kommunledningskontoret/Trygg och säker"), unit("Kommunledningskontoret/Medborgarservice")
WORDS, IT, HR = unit("Kommunikation"), unit("IT och digitalisering"), unit("HR och lön")
NOTHING = Those(lambda facts, each: False)
OWN = ("4.1", "4.2", "4.3", "4.4")
NO, NOT_ANY = said("nej"), said("nej", "inget", "ingen", "inga")
OTHERS = ("Ekonomi", "Näringsliv och marknad", "Kommunikation", "IT och digitalisering", "Medborgarservice")


def part(of: Those, whole: Those, *words: str) -> Wanted:
    """A share of all or of what is reported, or so many of so many."""
    return either(share(of, whole), share(of, whole & REPORTED), *map(sure, words))


EVERYDAY: Batch = (
    (those(now(D)), "tja vad e försenat just nu"),
    (summary(), "10 sekunder. Hur ligger vi till?"),
    (either(silent(), those(now(None))), "Vilka har vi inte fått svar från än?"),
    (
        text_has("2 dagar", "två dagar", *forms("2025-09-05")),
        "hur länge till har vi på oss att lämna in T2",
    ),
    (those(title("digital post"), "Pausad"), "vad händer med digital post egentligen"),
    (owner(title("näringslivsstrategi")), "Vem håller i näringslivsstrategin?"),
    (
        either(day_told(title("Cirkulär"), "2026-02-10"), NO),
        "Hinner vi bli klara med återbruket av möbler i år?",
    ),
    (because(title("förbättringsförslag"), "beslut"), "Varför la man ner förstudien om förbättringsförslag?"),
    (so_many(EVERY), "Hur många aktiviteter innehåller planen?"),
    (explained_by("avvikelse"), "Vad betyder det att något pågår med avvikelse?"),
    (anyhow("skydd"), "Läs upp kommentaren om krigsorganisationen tack"),
    (day_told(title("ledningssystemet"), "2025-08-28"), "Vilken dag rapporterades revideringen av ledningssystemet?"),
    (those(now(R)), "allt gult tack"),
    (those(kind("P")), "Lista projekten"),
    (
        those(title("Trygghetspunkter"), "Avslutad"),
        "Trygghetspunkterna, är dom färdiga?",
    ),
    (
        those(SAFETY),
        "Hej! Jag är nyvald i kommunstyrelsen och undrar vad Trygg och säker har för uppgifter i planen",
    ),
    (
        either(
            goals_told(tuple(f"nämndspecifikt mål {n}" for n in (1, 2, 3, 4)), ("kf-mål", "kommunfullmäktiges mål")),
            goals_told(("attraktiv och trygg", "näringslivets förutsättningar", "drogfritt"), ("framkant",)),
            those(goal(*OWN)),
        ),
        "Vilka mål har nämnden satt själv?",
    ),
    (either(assessed("bedöms inte uppnås"), NO), "Kommer vi nå miljö- och klimatmålet?"),
    (either(those(goal("4.4")), sure("narkotika")), "hur gårde med målet om att unga ska va drogfria"),
    (sure("61"), "Vilken plats har vi i Svenskt Näringslivs ranking nu senast?"),
    (sure("74"), "Har det kommit nåt resultat från INSIKT?"),
    (ASKED_BACK, "Stäng omgången åt mig"),
    (ASKED_BACK, "hur mycket pengar har gått åt till upphandlingen av personalsystemet"),
    (those(finish("2025-09-01", "2025-09-30")), "Vad ska vara klart den här månaden?"),
    (
        those(dated(last="2025-09-02")),
        "Är det någon aktivitet som har ett slutdatum som redan gått ut utan att den är avslutad?",
    ),
    (text_has("Enhetschef Ekonomi", "chef1@"), "vem är chef på Ekonomi"),
    (numbers_told(7), "Hur många påminnelser har vi skickat för tertial 2?"),
    (part(REPORTED, EVERY, "34 av 39"), "Rapporteringsgrad?"),
    (those(now(P)), "Är nåt satt på paus"),
    (
        either(those(collab("SBF")), text_has("Upplevelsecenter")),
        "Har vi nåt gemensamt med SBF?",
    ),
    (
        those(title("Viable"), "Ej påbörjad", "Kommunledningskontoret"),
        "viable cities, status o vem äger den",
    ),
    (either(so_many(kind("F")), so_many(kind("F") & ~kind("A"))), "Antal förstudier?"),
    (within(IT & ~SERVICE, IT), "hur ser det ut hos IT"),
    (those(reported_between("2025-09-01", "2025-09-01")), "Kom det in någon rapport i måndags?"),
    (those(title("personalsystem"), "Ej påbörjad"), "upphandlingn av personalsystem, läget?"),
    (those(now(X)), "Vad har vi strukit ur planen, alltså avfört?"),
    (
        explained_by("fyra månader", "4 månader", "april", "augusti", "tredjedel"),
        "Ursäkta en dum fråga men vad är ett tertial?",
    ),
    (those(title("allmänna val"), "Pågår enligt plan"), "Går förberedelserna inför valet nästa år som de ska?"),
    (those(title("Upplevelsecenter"), "Avslutad"), "upplevelsecentret för mat, hur gick det"),
    (
        either(units_where(lambda facts, held: True), sure("9 enheter"), sure("nio enheter")),
        "Vilka enheter är med i planen?",
    ),
    (those(title("Utbildningshub")), "utbildningshubben???"),
    (those(now(K)), "Ge mig nåt positivt att säga på presskonferensen, vad har vi blivit klara med"),
    (because(title("förlängt arbetsliv"), "projektledare"), "Vad skriver HR om förlängt arbetsliv"),
    (those(title("styrel"), "Försenad"), "Är det sant att styrel är försenat?"),
    (text_has("Enhetschef Medborgarservice"), "Vem är kontakt för servicemätningen?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(kind("P") & now(D) & collab("Alla förvaltningar")), "Vilka projekt som rör alla förvaltningar är försenade?"),
    (those(then(G) & now(D)), "Vad gick enligt plan i T1 men är försenat nu?"),
    (
        within(then(D) & ~now(D, None), then(D) & ~now(D)),
        "Vilka av de som var försenade i våras är inte längre det?",
    ),
    (top_unit("Trygg och säker", "HR och lön", *OTHERS), "Vilken enhet har flest försenade aktiviteter?"),
    (
        top_unit("HR och lön", "Trygg och säker", *OTHERS),
        "Vilken enhet har störst andel försenat, räknat på sina egna aktiviteter?",
    ),
    (part(now(K), kind("P"), "3 av 15", "3 av 14"), "Hur stor andel av projekten är avslutade?"),
    (those(now(D) & finish(last="2025-12-31")), "Vilka av de försenade ska ändå bli klara före nyår?"),
    (first_is("förlängt arbetsliv"), "Vilken försenad aktivitet har det senaste slutdatumet?"),
    (
        either(
            units_where(lambda facts, held: not any(now(D, P).test(facts, each) for each in held)),
            units("Kommunikation"),
        ),
        "Vilka enheter har varken något försenat eller något pausat?",
    ),
    (
        within(collab("KSF") & now(G, R, S, P), collab("KSF") & ~now(K, D)),
        "Av det vi samverkar med KSF om, vad är varken avslutat eller försenat?",
    ),
    (
        either(compared(HR & now(D), ECONOMY & now(D), "HR", "Ekonomi"), top_unit("HR och lön", "Ekonomi")),
        "Vem har flest förseningar, HR eller Ekonomi?",
    ),
    (
        units_where(lambda facts, held: all(REPORTED.test(facts, each) for each in held)),
        "Vilka enheter har rapporterat alla sina aktiviteter?",
    ),
    (within(became(K) & ~then(None), became(K)), "Vad har blivit avslutat sedan T1?"),
    (
        either(
            goals_told(
                ("kf-mål 3", "nämndspecifikt mål 2"),
                ("kf-mål 1", "kf-mål 2", "nämndspecifikt mål 1", "nämndspecifikt mål 3"),
            ),
            goals_told(("mål 3 till nämnden", "nämndspecifikt mål 2"), ("mål 1 till nämnden", "nämndspecifikt mål 3")),
            goals_told(("framkant", "högre upp i åldrarna"), ("attraktiv och trygg", "trygga utomhus")),
        ),
        "Vilka mål bedöms inte uppnås enligt T2?",
    ),
    (
        either(
            goals_told(
                ("kf-mål 1", "nämndspecifikt mål 1", "nämndspecifikt mål 2"),
                ("kf-mål 2", "kf-mål 3", "nämndspecifikt mål 3"),
            ),
            goals_told(
                ("mål 1 till nämnden", "nämndspecifikt mål 1", "nämndspecifikt mål 2"),
                ("mål 2 till nämnden", "mål 3 till nämnden", "nämndspecifikt mål 3"),
            ),
        ),
        "Vilka mål har fått en annan bedömning nu än i första tertialet?",
    ),
    (those(LATE), "Vilka rapporter kom in efter att omgången stängt?"),
    (
        either(those(now(D) & PROTECTED), anyhow("skydd"), those(NOTHING), NOT_ANY),
        "Finns det försenade aktiviteter som saknar nytt slutdatum?",
    ),
    (those(finish("2026-02-01", "2026-03-31")), "Vad väntas bli klart i februari eller mars nästa år?"),
    (those(says("rekrytering")), "I vilka kommentarer för T2 nämns rekrytering?"),
    (units_with(now(D), 2), "Vilka enheter har minst två försenade aktiviteter?"),
    (those(POSTPONED), "Vilka aktiviteter har fått ett senare slutdatum i T2 än de hade i T1?"),
    (either(compared(now(K), now(D), "avslut", "försen"), NO),
     "Är fler aktiviteter avslutade än försenade?"),
    (
        either(
            NO,
            those(IT & kind("P") & now(R, P)),
            within(IT & kind("P") & now(R, P) & ~SERVICE, IT & kind("P")),
        ),
        "Går alla IT:s projekt enligt plan?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (either(units_of(now(D)), those(now(D), "HR och lön")), "Vad är försenat? >> vilka enheter är det"),
    (those(HR), "Hur går det för Ekonomi? >> å HR?"),
    (
        either(ASKED_BACK, anyhow("påminn")),
        "Vilka har inte rapporterat? >> kan du skicka en påminnelse till dem",
    ),
    (day_told(title("M365"), "2026-03-29"), "läget med M365 >> när blir det klart?"),
    (
        those(kind("P") & now(D)),
        "Vilka projekt har vi? >> Vilka av dem är avslutade? >> och vilka är försenade?",
    ),
    (either(those(goal("4.1")), sure("attraktiv")), "Hur går det för mål 1? >> det nämndspecifika"),
    (those(now(R)), "Visa det röda >> och det gula?"),
    (those(now(D, R)), "Lista försenade >> Ta med dem som pågår med avvikelse också"),
    (
        either(owner(title("Cirkulär")), text_has("Enhetschef Kommunledningskontoret", "chef2@")),
        "Cirkulär ekonomi, hur går det? >> vad är problemet? >> vem ska jag prata med",
    ),
    (so_many(then(K)), "Hur många är avslutade? >> Hur många var det i T1?"),
    (either(silent(), those(now(None), "Kommundirektör")), "Hur många aktiviteter är inte rapporterade? >> Vilka enheter gäller det?"),
    (those(WORDS & ~now(K)), "Vad har Kommunikation i planen? >> bara det som inte är avslutat"),
    (
        those(goal("4.2") & now(D)),
        "Vad är försenat under KF-mål 3? >> Och under nämndspecifikt mål 2?",
    ),
    (those(now(D) & ~PROTECTED), "Vilka är försenade >> ta bort de skyddade"),
    (sure("bedöms uppnås"), "Hur bedöms KF-mål 1? >> Vad var bedömningen i T1?"),
    (those(finish("2025-11-01", "2025-11-30")), "Vad blir klart i oktober? >> november då?"),
    (
        either(those(title("digital post"), "Avslutad"), said("jo", "ja")),
        "Hur går det med införandet av digital post? >> Men var inte det redan klart i våras?",
    ),
    (
        either(share(now(D), SAFETY), sure("3 av 7")),
        "vad har Trygg och säker på sitt bord >> hur många av dem är försenade >> i procent?",
    ),
    (those(WORDS), "Vad gör Näringsliv och marknad? >> nej förlåt, jag menade Kommunikation"),
    (because(now(P), "beslut"), "Vilka är pausade? >> varför då"),
    (
        because(title("beslutsstöd"), "datalagret"),
        "Vem ansvarar för beslutsstödsystemet? >> Vad skriver de själva?",
    ),
    (then_and_now(then(D), now(D)), "Hur många försenade har vi? >> är det fler än i T1"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
