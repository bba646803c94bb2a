# ruff: noqa: ARG005, E501
"""The environment office two days before the round closes: unit managers, inspectors, its controller, the board's second vice chair, a new communicator.

55 everyday, 20 with two conditions or more, and 15 conversations of two to four steps."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    CHANGED,
    DATELESS,
    EVERY,
    PROTECTED,
    REPORTED,
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
    within,
)
from tests.plan.questions.fresh.wishes import (
    day_told,
    forms,
    goals_told,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)

WORLD = "green"

FOOD, PERMITS = unit("Livsmedel och hälsoskydd"), unit("Bygglovsenheten")
STRATEGY, PLANNING = unit("Miljöstrategi"), unit("Planenheten")
INSPECTION = unit("Miljötillsyn")
SILENT = ("Bygglovsenheten",)
NO = ("nej", "inget", "ingen", "inga", "inte", "alla utom")


def told_of(name: str, wanted: Those) -> Wanted:
    """Who has it: its unit in the text, or its own answer."""
    return either(owner(wanted), those(wanted, name))


def explained(*words: str) -> Wanted:
    """One of the words in the text, no list of activities and no question back."""

    def problem(facts: Facts, answer: Answer) -> str:
        found = f"{len(answer.activities)} activities" if answer.activities else ""
        return found or text_has(*words).problem(facts, answer)

    return Wanted(ANY - {"clarify"}, problem)


def both_numbers(one: Those, other: Those, *words: str) -> Wanted:
    """Both numbers and all of the words in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        found = numbers_told(len(one.among(facts)), len(other.among(facts))).problem(facts, answer)
        return sure(*words).problem(facts, answer) or found

    return Wanted(SURE, problem)


OTHER_GOALS = ("nämndspecifikt mål 1", "kommunfullmäktiges mål", "kf-mål", "grunduppdrag", "särskilda satsningar")
BEHIND_OTHERS = ("Livsmedel och hälsoskydd", "Planenheten", "Miljötillsyn", "Bygglovsenheten", "Mark och exploatering")

EVERYDAY: Batch = (
    (those(now(D)), "Hej boten! Vad har vi som är rött just nu?"),
    (those(title("Detaljplan"), "Försenad"), "hur går det m detaljplanen vid norra station"),
    (those(title("Våtmark"), "Försenad"), "Våtmarken i Ängsdalen, hur långt har den kommit?"),
    (or_units(day_told(title("Översiktsplan"), "2026-01-12")), "Vilket slutdatum gäller för översiktsplanen enligt senaste beskedet?"),
    (told_of("Mark och exploatering", title("Laddstolpar")), "Vem är det som sitter på laddstolparna?"),
    (told_of("Livsmedel och hälsoskydd", title("dricksvatten")), "Jag behöver veta vilken enhet jag ska höra av mig till om beredskapen vid dricksvattenlarm"),
    (either(those(STRATEGY & now(P)), said("ja")), "Har Miljöstrategi nåt som är pausat?"),
    (either(those(INSPECTION), those(INSPECTION & ~now(X))), "vad gör vi på miljötillsyn enligt planen?"),
    (those(PERMITS), "Dra bygglovsenhetens aktiviteter för mig, är du snäll"),
    (so_many(EVERY), "Ny här! Hur många aktiviteter handlar det om totalt i nämndens plan?"),
    (
        either(those(now(None)), silent(), sure("Servicegaranti")),
        "vad är det som inte är inrapporterat än",
    ),
    (so_many(now(None)), "Hur många svar väntar vi fortfarande på?"),
    (
        either(those(PERMITS & now(None)), those(PERMITS, "Ej rapporterad"), said(*NO), sure("2 av 3"), units(*SILENT)),
        "Är Bygglovsenheten färdig med sin rapportering?",
    ),
    (text_has(*forms("2025-09-05")), "När stänger den här rapporteringsomgången?"),
    (text_has("2 dagar", "två dagar", "i övermorgon", *forms("2025-09-05")), "Hur många dagar är det kvar att svara på?"),
    (text_has("T2", "tertial 2", "andra tertial"), "Vilken tertial är det vi rapporterar för nu?"),
    (explained("avförd"), "Dum fråga kanske, men vad innebär statusen Avförd?"),
    (those(now(K)), "Jag ska skriva en nyhet på intranätet om sånt vi gått i mål med i år. Vad kan jag ta upp?"),
    (either(those(title("Badvatten"), "Avslutad"), said("ja")), "Badvattenproverna, är de avklarade för säsongen?"),
    (because(title("Klimatanpassningsplan"), "anbud"), "Varför har klimatanpassningsplanen hamnat efter?"),
    (because(title("Energirådgivning"), "anbud"), "Vad har enheten skrivit i kommentaren om energirådgivningen till villaägare?"),
    (those(title("förorenade"), "Avförd"), "Har vi lagt ner inventeringen av förorenade områden eller vad har hänt?"),
    (those(collab("KFF")), "Finns det något vi gör tillsammans med KFF?"),
    (those(collab("Alla förvaltningar")), "I vilka aktiviteter ska alla förvaltningar vara med?"),
    (those(collab("KSF")), "KSF som samverkanspart, vilka rader är det?"),
    (those(kind("A")), "Visa det som är märkt (A) i planen"),
    (so_many(kind("P")), "hur många projekt kör vi"),
    (those(kind("F")), "Vad har vi för förstudier?"),
    (
        either(those(goal("4.1")), text_has("nämndspecifikt mål 1", "ska bli renare", "4.1")),
        "Vilket mål handlar om sjöar och vattendrag?",
    ),
    (text_has("fler bostäder"), "Hur lyder KF-mål 2 ordagrant?"),
    (text_has("tio procent", "10 procent", "10 %"), "Hur mycket är det vi ska minska utsläppen med?"),
    (either(those(goal("4.2")), sure("Handläggningstiden")), "Hur går det för målet om kortare handläggningstid?"),
    (those(goal("5.1")), "Särskilda satsningar, vad ligger där och hur ser det ut?"),
    (those(goal("2.1")), "Och grunduppdraget? Vilka aktiviteter hör dit?"),
    (those(then(D)), "Vilka var sena när vi rapporterade i våras?"),
    (
        either(those(now(S)), counted(0), said(*NO)),
        "Finns det någonting med status Ej påbörjad kvar?",
    ),
    (those(now(R)), "Visa allt som pågår med avvikelse, tack"),
    (or_units(within(now(P), now(X))), "Är något stoppat tills vidare?"),
    (or_units(within(now(G), now(K))), "Något positivt också: vad tuffar på som det ska?"),
    (ASKED_BACK, "Kan du flytta fram slutdatumet på livsmedelstaxan till 1 oktober?"),
    (ASKED_BACK, "Hur många klagomål på enskilda avlopp har kommit in i år?"),
    (ASKED_BACK, "Vad heter ordföranden i nämnden?"),
    (ASKED_BACK, "Hur går det med vindkraftsparken?"),
    (ASKED_BACK, "Skicka en påminnelse till bygglovschefen nu"),
    (numbers_told(2), "Hur många påminnelser skickade vi ut i T1?"),
    (anyhow("skydd"), "Beredskap vid dricksvattenlarm – vad står det i kommentaren?"),
    (either(share(REPORTED), sure("14 av 15")), "Svarsfrekvens i procent så här långt?"),
    (summary(), "Jag är 2:e vice ordf och har presidium om tio minuter. Kan du ge mig en kort lägesbild av hela planen?"),
    (or_units(within(finish(last="2025-12-24"), now(K))), "Vad räknar vi med att ha klart före julafton?"),
    (those(finish("2025-10-01", "2025-10-31")), "vad landar i oktober?"),
    (those(finish("2026-01-01", "2026-12-31")), "Vilka aktiviteter drar ut så långt som till 2026?"),
    (those(reported_between("2025-08-23", "2025-08-23")), "Någon rapporterade visst på en lördag, 23 augusti. Vad var det som kom in då?"),
    (
        either(
            those(title("E-tjänst"), "Pågår med avvikelse"),
            said("nej", "inte"),
        ),
        "Är e-tjänsten för bygglovsansökan i drift än, eller strular det fortfarande?",
    ),
    (units_where(lambda facts, held: True), "Vilka enheter är med och har ansvar för något i planen?"),
    (
        or_units(within(CHANGED, title("Energirådgivning", "Servicegaranti"))),
        "Vad har bytt status sen förra rapporteringen?",
    ),
)  # fmt: skip

COMPOUND: Batch = (
    (those(kind("P") & now(D) & finish("2026-01-01")), "Vilka projekt är både försenade och inte färdiga förrän nästa år?"),
    (those(FOOD & ~now(K, X) & ~PROTECTED), "Vad har Livsmedel och hälsoskydd kvar, bortsett från det som är skyddat eller redan avslutat?"),
    (those(then(G) & now(D)), "Finns det sådant som gick enligt plan i april men är försenat idag?"),
    (so_many(collab("KSF") & now(D, R)), "Av det vi gör med KSF, hur många är försenade eller har avvikelse?"),
    (either(top_unit("Miljöstrategi", *BEHIND_OTHERS, "Förvaltningsledning"), units("Miljöstrategi")), "Vilken enhet har flest försenade aktiviteter?"),
    (those(now(D) & ~STRATEGY), "allt försenat men hoppa över miljöstrategi"),
    (
        units("Bygglovsenheten", "Förvaltningsledning", "Mark och exploatering"),
        "Vilka enheter klarar sig helt utan förseningar den här gången?",
    ),
    (
        either(
            both_numbers(PLANNING & now(D), INSPECTION & now(D), "Planenheten", "Miljötillsyn"),
            those((PLANNING | INSPECTION) & now(D)),
            said("nej", "lika"),
        ),
        "Har Planenheten fler försenade än Miljötillsyn?",
    ),
    (
        or_units(within(WORSE & ~now(X) & ~then(S), WORSE & then(S) & ~now(X))),
        "Vad har gått åt fel håll sedan T1, om vi inte räknar det som är avfört?",
    ),
    (those(finish("2025-11-01", "2025-12-31")), "Vilka har ett slutdatum som infaller i november eller december i år?"),
    (then_and_now(then(D), now(D)), "Är det fler försenade nu än i T1, och i så fall hur många fler?"),
    (
        or_units(within(DATELESS & ~now(K, X), now(None) | PROTECTED)),
        "Till controllern: vilka öppna aktiviteter, alltså varken avslutade eller avförda, har inget slutdatum?",
    ),
    (those(SHARED & now(K)), "Är någon aktivitet som flera enheter delar på avslutad?"),
    (either(share(now(D), kind("P")), sure("2 av 6"), counted(now(D) & kind("P"))), "Hur stor del av projekten är försenade?"),
    (
        either(
            goals_told(("nämndspecifikt mål 2",), OTHER_GOALS),
            goals_told(("handläggningstiden",), OTHER_GOALS),
            those(goal("4.2"), "handläggningstid"),
        ),
        "Under vilket mål har vi inte en enda försenad aktivitet?",
    ),
    (first_is("Våtmark"), "Vilken av de försenade blir klar allra sist?"),
    (those(now(D) & then(D)), "Försenat i våras och försenat än, vad är det?"),
    (
        either(units("Livsmedel och hälsoskydd"), those(FOOD & now(K, D), "Livsmedel och hälsoskydd")),
        "Nämn de enheter som har avslutat minst en aktivitet men samtidigt har minst en försenad",
    ),
    (those(goal("3.1", "3.2") & now(R, P)), "gult eller pausat under kf-målen??"),
    (those(now(G) & finish(last="2025-12-31")), "Vilka av dem som går enligt plan blir klara innan årsskiftet?"),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & kind("P")), "Vilka ligger efter? >> ta bara projekten"),
    (or_units(within(PERMITS & REPORTED & ~now(K), PERMITS & now(None))), "Vad har Bygglovsenheten? >> Vilka av dem är inte klara?"),
    (or_units(day_told(title("Våtmark"), "2026-04-24")), "Hur är det med våtmarken? >> Vad beror det på? >> När räknar de med att vara klara då?"),
    (either(those(PLANNING), those(PLANNING & ~title("Översiktsplan"))), "Vem ansvarar för Översiktsplan 2045? >> Vad mer håller de på med?"),
    (those(then(D), "avvikelse"), "Vad var försenat i T1? >> Hur ligger de till idag?"),
    (either(those(goal("3.2")), text_has("fler bostäder")), "Visa aktiviteterna under KF-mål 1 >> och KF-mål 2 då?"),
    (those(finish("2025-12-01", "2025-12-31")), "Vad ska bli klart i oktober? >> November? >> Och månaden efter det?"),
    (those(collab("SBF") & ~now(X)), "Vilka aktiviteter har vi med SBF? >> Plocka bort den som är avförd."),
    (those(title("avlopp"), "Försenad"), "hur går det med tillsynen av avlopp >> hur såg det ut i våras"),
    (either(units("Miljöstrategi"), top_unit("Miljöstrategi", *BEHIND_OTHERS), those(STRATEGY & now(D), "Miljöstrategi")), "Vilka enheter har något försenat? >> Vilken av dem har mest?"),
    (so_many(kind("F") & now(G)), "Hur många projekt går enligt plan? >> Och hur många förstudier gör det?"),
    (those(INSPECTION & now(D)), "Vad är försenat hos Miljöstrategi? >> Oj, fel enhet, jag menade Miljötillsyn"),
    (those(title("Servicegaranti"), "Pausad"), "Har alla svarat? >> Vilken aktivitet är det som saknas? >> Vad svarade de på den förra gången?"),
    (
        either(said("nej", "inte", "ingen", "inga"), counted(0), those(now(K), "Pågår enligt plan"), those(now(K) & then(K))),
        "Vilka är avslutade? >> Var de det redan i april?",
    ),
    (
        either(units_of(now(D) & ~kind("P") & finish(last="2025-12-31")), those(now(D) & ~kind("P") & finish(last="2025-12-31"), "Livsmedel och hälsoskydd", "Miljöstrategi")),
        "Vilka är försenade? >> Inte projekten. >> Bara de som blir klara i år. >> Vilka enheter har hand om dem?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
