# ruff: noqa: E501
"""Two days before T2 closes at kommunledningskontoret: its secretariat with a paper for the executive board to finish, unit managers on their phones between two meetings, a stand-in at HR, and a kommundirektör who writes long polite mails.

Half everyday (slips, no å ä ö, capitals, dialect, two long mails), a quarter with two conditions or clauses, comparisons, then-and-now, shares, dates, promises, comments and goals, and a quarter conversations of two or three turns."""

from plan.facts import Facts
from plan.model import Activity
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    LATE,
    POSTPONED,
    PROTECTED,
    REPORTED,
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
    assessed,
    compared,
    dated,
    day_told,
    explained_by,
    forms,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
    topmost,
)
from tests.plan.questions.world import T1, T2

WORLD = "full"

OFFICE, SAFE, CITIZENS = "Kommunledningskontoret", "Kommunledningskontoret/Trygg och säker", "Kommunledningskontoret/Medborgarservice"  # fmt: skip
KLK, SAFETY, SERVICE = unit(OFFICE), unit(SAFE), unit(CITIZENS)
ECONOMY, BUSINESS, COMMS = unit("Ekonomi"), unit("Näringsliv och marknad"), unit("Kommunikation")
IT, HR, DIRECTOR = unit("IT och digitalisering"), unit("HR och lön"), unit("Kommundirektör")
NAMES = {
    "2.3": ("prioriterade områden",),
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3"),
    "4.1": ("nämndspecifikt mål 1",),
    "4.2": ("nämndspecifikt mål 2",),
    "4.3": ("nämndspecifikt mål 3",),
    "4.4": ("nämndspecifikt mål 4",),
    "5.1": ("särskilda satsningar",),
}
NO = said("nej", "inget", "ingen", "inga", "inte")
MISSING_CHIEFS = sure(
    "Enhetschef Kommunledningskontoret", "Enhetschef Kommunikation", "Enhetschef Medborgarservice", "Enhetschef Kommundirektör"
)  # fmt: skip


def _passed_in_spring(facts: Facts, each: Activity) -> bool:
    report = facts.report(each.id, T1)
    return bool(not each.protected and report and report.finish and report.finish < facts.at.date())


SPRING_DAY_PASSED = Those(_passed_in_spring) & UNDONE
CLEARLY_WORSE = (then(G) & now(R, D, P, X)) | (then(K) & now(R, D, P, X))


def done_share() -> Wanted:
    return either(share(now(K)), share(now(K), REPORTED), sure("5 av 39"), sure("5 av 34"))


def most_delayed() -> Wanted:
    """By unit alone, or with the office's parts counted into the office."""
    return either(
        units(SAFE),
        top_unit("Trygg och säker", "HR och lön", "Ekonomi"),
        top_unit(OFFICE, "HR och lön", "Ekonomi"),
        those(SAFETY & now(D), "Trygg och säker"),
    )


EVERYDAY: Batch = (
    (those(now(D)), "god morgon, va e försenat?"),
    (those(title("digital post"), "Pausad"), "kan nån säja hur de går me digital post??"),
    (either(silent(), those(now(None)), MISSING_CHIEFS), "VILKA HAR INTE RAPPORTERAT"),
    (owner(title("näringslivsstrategi")), "vem ager naringslivsstrategin"),
    (day_told(title("M365"), "2026-03-29"), "nar blir m365 klart"),
    (so_many(now(K)), "hur manga aktiviteter ar avslutade"),
    (because(title("ledningssystemet"), "väntar på beslut"), "varför drar revideringen av ledningssystemet ut på tiden"),
    (either(those(title("ANDTS")), NO), "ANDTS-infon till vårdnadshavare, har dom kommit igång me den än"),
    (text_has(*forms("2025-09-05")), "sista dag att svara för T2?"),
    (
        those(HR),
        "Hej! Jag vikarierar sedan i måndags som enhetschef på HR och lön och försöker så gott det går att sätta mig in i allt, det är ju en del kan man säga. Skulle du kunna vara så vänlig och visa vilka aktiviteter vi på HR och lön ansvarar för? Stort tack på förhand och ha en fin dag!",
    ),
    (those(DIRECTOR), "va har kommundirektörn på sitt bord"),
    (
        either(those(title("Utbildningshub")), NO),
        "Är utbildningshubben i västra Östergötland rapporterad för T2?",
    ),
    (
        either(those(goal("3.2")), assessed("bedöms delvis uppnås"), sure("delvis uppnås")),
        "Hur ser det ut för KF-mål 2",
    ),
    (assessed("bedöms inte uppnås"), "når vi målet om att ligga i framkant i miljö- och klimatarbetet?"),
    (anyhow("54"), "vilken plats i näringslivsrankingen hade vi 2023"),
    (those(now(P)), "pausat?"),
    (within(kind("F") & ~kind("A"), kind("F")), "vilka förstudier finns de"),
    (those(collab("SBF")), "samverkan m SBF, finns nåt?"),
    (ASKED_BACK, "ändra digital signatur av protokoll till pågående tack"),
    (ASKED_BACK, "hur mycket pengar har gått åt till upphandlingen av personalsystemet hittills"),
    (anyhow("skydd"), "citera kommentaren om krigsorganisationen"),
    (those(IT & UNDONE), "allt som IT och digitalisering har kvar, alltså sånt som inte är avslutat"),
    (explained_by("avvikelse"), "va betyder gult egentligen"),
    (those(now(K)), "nåt vi kan skryta mä? dvs va ä klart"),
    (
        either(those(title("Trygghetspunkter"), "Avslutad"), said("ja")),
        "Trygghetspunkterna - klara eller ente?",
    ),
    (numbers_told(7), "hur många påminelser har gått ut den här omgången"),
    (text_has("Näringslivschef"), "vem är kontakt för INSIKT"),
    (anyhow("74"), "Vad blev utfallet i INSIKT-mätningen"),
    (those(title("Identitets"), "Avslutad"), "hur gick de för identitets o behörighetshanteringen"),
    (those(title("Viable"), "Ej påbörjad"), "status viable citys"),
    (either(share(REPORTED), sure("34 av 39")), "svarsfrekvens T2?"),
    (
        either(those(KLK & now(None)), those(under(OFFICE) & now(None))),
        "vilka av Kommunledningskontorets aktiviteter saknar rapport i T2",
    ),
    (those(title("Mediautbildning")), "mediautbildningen för cheferna va hände mä den"),
    (because(now(X), "väntar på beslut"), "vad är avfört o varför"),
    (those(goal("5.1")), "Kan jag få se allt under särskilda satsningar?"),
    (those(finish("2025-09-03", "2025-09-30")), "va ska bli klart i sept"),
    (anyhow("drogfritt"), "Hur lyder nämndspecifikt mål 4?"),
    (
        either(owner(title("styrel")), text_has("Enhetschef Trygg och säker", "chef4@")),
        "vem ringer ja om styrel",
    ),
    (summary(), "läget kort"),
    (so_many(kind("P")), "hur många projekt har vi totalt i planen"),
    (day_told(title("allmänna val"), "2026-03-08"), "förarbetet inför valet 2026 - när väntas de vara färdigt"),
    (those(title("ekonomisystem"), "Pågår enligt plan"), "förstudien om ekonmisystem hur går den"),
    (
        because(title("återbruk"), "lokal saknas"),
        "Hej och tack för hjälpen sist! Vi sitter på kommunledningskontoret och skriver underlaget till beredningen på tisdag, och ordföranden har redan ringt två gånger om ett och samma ärende så jag vill gärna ha torrt på fötterna innan han ringer en tredje. Det gäller förstudien om cirkulär ekonomi och återbruk av möbler. Vet du vad förseningen beror på? Med vänlig hälsning",
    ),
    (
        either(those(IT), sure("IT och digitalisering", "6")),
        "HUR GÅR DET FÖR IT OCH DIGITALISERING???",
    ),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & collab("Alla förvaltningar")), "Vilka av de försenade har Alla förvaltningar som samverkanspart?"),
    (those(then(G) & now(D)), "Vad gick enligt plan i T1 men är försenat nu?"),
    (
        either(
            units_where(lambda facts, held: not some(now(G), facts, held)),
            units_where(lambda facts, held: not some(now(G), facts, held) and some(REPORTED, facts, held)),
        ),
        "Finns det enheter som inte har en enda aktivitet som går enligt plan?",
    ),
    (most_delayed(), "vilken enhet har mest försenat hos sig"),
    (
        either(share(now(K), kind("P")), share(now(K), kind("P") & REPORTED), sure("3 av 15"), sure("3 av 14")),
        "Hur stor andel av projekten är avslutade?",
    ),
    (
        either(compared(HR & now(D), ECONOMY & now(D), "HR och lön", "Ekonomi"), top_unit("HR och lön", "Ekonomi"), units("HR och lön")),
        "Jämför HR och lön med Ekonomi, vem av dom har flest förseningar?",
    ),
    (those(POSTPONED), "Vilka aktiviteter har fått ett senare slutdatum i T2 än de hade i T1?"),
    (first_is("ledningssystemet"), "Vilken av de försenade aktiviteterna väntas bli klar först?"),
    (those(finish("2026-01-01")), "Vilka väntas inte bli klara förrän nästa år?"),
    (
        those((HR | ECONOMY) & ~now(D, K)),
        "Vad hos HR och lön eller Ekonomi är varken försenat eller avslutat?",
    ),
    (
        either(numbers_told(4, 1), those(IT & kind("P"), "Avslutad")),
        "Hur många projekt har IT och digitalisering, och hur många av dem är avslutade?",
    ),
    (those(says("SKR")), "I vilka kommentarer nämns SKR?"),
    (those(says("rekryt")), "Var skyller man på rekrytering i kommentarerna för T2"),
    (goals_among(NAMES, ("3.3", "4.2"), ("4.4",)), "vilka mål bedöms inte uppnås"),
    (goals_among(NAMES, ("3.1",), ("4.2", "4.4")), "Är det något mål som fått en sämre bedömning i T2 än i T1, i så fall vilket?"),
    (those(reported_between("2025-08-30", "2025-08-31")), "Vad rapporterades in under helgen den 30-31 augusti?"),
    (either(those(LATE), units_of(LATE)), "Vilka lämnade in för sent, alltså efter att rundan hade stängt?"),
    (
        within(dated(last="2025-09-02"), SPRING_DAY_PASSED),
        "Finns det nåt där slutdatumet redan har passerat fast det inte är klart?",
    ),
    (
        those(kind("P") & finish("2025-09-03", "2025-12-24") & ~now(D)),
        "Vilka projekt ska vara klara före jul och är inte försenade?",
    ),
    (
        because(goal("4.2") & now(D), "väntar på beslut", "projektledare"),
        "Vilka under nämndspecifikt mål 2 är försenade och vad anger de för orsak?",
    ),
    (
        either(
            topmost("nämndspecifikt mål 2", ("nämndspecifikt mål 1", "nämndspecifikt mål 3", "kf-mål", "kommunfullmäktiges mål")),
            those(goal("4.2") & now(D)),
        ),
        "vilket mål har flest försenade aktiviteter",
    ),
    (
        units_where(lambda facts, held: all(state(facts, each, T2) is not None for each in held)),
        "Vilka enheter är helt klara med rapporteringen för T2?",
    ),
    (
        either(every(silent(), numbers_told(5)), those(now(None))),
        "Hej! Jag hade tänkt ta upp tertialet på ledningsgruppen i morgon och vill inte peka ut någon i onödan, det vet ni att jag aldrig gör, men jag behöver ändå veta hur det ligger till. Kan jag be dig tala om vilka enheter som ännu inte har rapporterat allt och hur många rapporter som saknas? Tack snälla, hälsar kommundirektören",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(HR), "Hur går det för Ekonomi? >> å HR och lön?"),
    (those(now(D) & collab("Alla förvaltningar")), "va e försenat >> bara dom med alla förvaltningar"),
    (
        within(now(D) & ~PROTECTED, now(D), "lokal saknas", "projektledare"),
        "Vilka är försenade? >> varför det",
    ),
    (
        those(title("Upphandling personalsystem"), "Försenad"),
        "hur gar det med upphandlingen av personalsystem >> och i T1?",
    ),
    (owner(title("Digital signatur")), "status digital signatur >> vem har hand om den"),
    (those(now(None)), "Vilka enheter har inte svarat? >> Vilka aktiviteter gäller det"),
    (those(COMMS & now(K)), "Vad har Kommunikation för aktiviteter? >> är nåt av det klart?"),
    (
        either(those(goal("3.3")), assessed("bedöms inte uppnås"), sure("inte uppnås")),
        "hur går det för KF-mål 1 >> å mål 3 då",
    ),
    (those(finish("2025-11-01", "2025-11-30")), "Vad ska bli klart i oktober? >> och i nov"),
    (done_share(), "hur många är avslutade >> i procent?"),
    (those(now(D)), "Vilka projekt är försenade? >> nej förresten ta alla sorter, inte bara projekt"),
    (
        within(BUSINESS & ~title("näringslivsstrategi"), BUSINESS),
        "Vem ansvarar för näringslivsstrategin? >> vad har dom mer",
    ),
    (those(IT & kind("P") & ~now(K)), "Visa IT och digitaliserings aktiviteter >> ta bort de avslutade >> och bara projekt nu"),
    (
        day_told(title("återbruk"), "2025-10-10"),
        "Hur går det med återbruket av möbler? >> när blir det klart >> Vilket datum sa de i T1?",
    ),
    (those(then(D)), "vilka är försenade nu >> hur såg de ut i T1"),
    (so_many(SAFETY & now(D)), "Hur många aktiviteter har Trygg och säker? >> hur många av dom är försenade"),
    (most_delayed(), "Vilka enheter har något som är försenat? >> vilken av dem har flest?"),
    (
        day_told(title("Power BI"), "2025-10-16"),
        "Vad säger Ekonomi om Power BI och datalagret? >> vilket datum lovar dom",
    ),
    (
        either(units_of(now(R)), units_of(now(R) & ~IT), those(now(R)), those(now(R) & ~IT)),
        "har IT och digitalisering nåt gult >> vilka fler har det?",
    ),
    (within(CLEARLY_WORSE, WORSE | (then(D, P) & now(S))), "Vad har blivit bättre sedan T1? >> och sämre?"),
    (
        because(title("förlängt arbetsliv"), "rekrytering av projektledare"),
        "Är det nåt försenat hos HR och lön? >> tack! >> vad skriver dom om förlängt arbetsliv",
    ),
    (those(BUSINESS & now(R, D, P)), "Näringsliv å marknad, va har dom >> bara sånt som avviker, är försenat eller pausat"),
    (
        then_and_now(then(D), now(D)),
        "Hur många är försenade just nu? >> Är det fler än i T1?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
