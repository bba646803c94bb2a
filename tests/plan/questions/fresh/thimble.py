# ruff: noqa: E501
"""Two days before a round closes: a controller, a unit manager, the kommundirektör, a secretary and a politician.

55 everyday questions, 20 with two conditions or more, and 15 conversations of two to four steps."""

from __future__ import annotations

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    LATE,
    NONE,
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
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    day_told,
    days_told,
    forms,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    tells,
    those,
    top_unit,
    topmost,
)
from tests.plan.questions.world import T2

WORLD = "full"

KLK, KLK_ALL = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
SAFETY, SERVICE = unit("Kommunledningskontoret/Trygg och säker"), unit("Kommunledningskontoret/Medborgarservice")
MONEY, TRADE, NEWS = unit("Ekonomi"), unit("Näringsliv och marknad"), unit("Kommunikation")
IT, HR = unit("IT och digitalisering"), unit("HR och lön")
_NO = ("nej", "inget", "ingen", "inga", "inte", "noll", "0")
_ALIASES = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "bästa möjliga bemötande"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "trygga utomhus"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "framkant"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "attraktiv och trygg"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "högre upp i åldrarna"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "drogfritt"),
}


def none() -> Wanted:
    """That there is none."""
    return either(counted(0), said(*_NO), those(NONE))


def goals_are(*numbers: str) -> Wanted:
    """These goals by their names, and not the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        told = {number for number, names in _ALIASES.items() if any(name in text for name in names)}
        return "" if told == set(numbers) else f"{sorted(told)} instead of {sorted(numbers)}"

    return Wanted(SURE, problem)


def explained(*words: str) -> Wanted:
    """What a word means: all of them in the text, no list of activities and no question back."""

    def problem(_facts: Facts, answer: Answer) -> str:
        missing = [word for word in words if word.lower() not in answer.text.lower()]
        return f"{len(answer.activities)} activities" if answer.activities else ", ".join(missing)

    return Wanted(ANY - {"clarify"}, problem)


WORSENED = within(
    now(D, R, P) & then(G, K),
    (now(D) & then(S)) | (now(X) & ~then(X)),
)

EVERYDAY: Batch = (
    (so_many(now(D)), "Hej! Har vi några förseningar jag behöver berätta om på ledningsgruppen i eftermiddag?"),
    (those(now(R)), "Dra listan på allt som är gult, tack"),
    (those(title("Power BI"), "Pågår med avvikelse"), "hur går det me datalagret å power bi"),
    (because(title("Power BI"), "leverantör"), "Vad beror det på att beslutsstödsystemet har hamnat i avvikelse?"),
    (those(title("Upphandling personalsystem"), "Ej påbörjad"), "Har HR kommit i gång med upphandlingen av personalsystem?"),
    (owner(title("styrel")), "Vem äger styrelfrågan hos oss?"),
    (those(title("digital post"), "Pausad"), "Status på digital post?"),
    (or_units(day_told(title("näringslivsstrategi"), "2025-10-06")), "Tjena, när tror man att näringslivsstrategin är i hamn?"),
    (or_units(day_told(title("M365"), "2026-03-29")), "slutdatum samarbetsplattformen"),
    (either(those(HR), those(HR & now(D))), "Vad jobbar HR och lön med enligt planen?"),
    (
        either(those(NEWS), those(NEWS & ~now(K)), those(NEWS & now(None))),
        "Jag är ny chef på Kommunikation, vad är det jag har ärvt?",
    ),
    (so_many(SERVICE & now(None)), "Är det nåt Medborgarservice har kvar att svara på i den här omgången?"),
    (either(silent(), those(now(None))), "Vilka har fortfarande inte lämnat in?"),
    (text_has(*forms("2025-09-05"), "2 dagar", "två dagar"), "Hur länge till kan man rapportera innan det stängs?"),
    (either(numbers_told(7), counted(7)), "Antal utskickade påminnelser i T2?"),
    (those(title("konkurrenspolicy"), "Avslutad"), "Är konkurrenspolicyn färdigreviderad?"),
    (so_many(collab("SBF")), "Samverkar vi med samhällsbyggnad (SBF) om någonting alls?"),
    (so_many(goal("3.2")), "hur många aktiviteter hänger på KF-mål 2"),
    (assessed("bedöms uppnås"), "Tror ni att vi klarar målet om Svenskt Näringslivs ranking?"),
    (anyhow("61"), "Vilken plats i näringslivsrankingen har vi som nuläge?"),
    (
        either(goals_are("3.3", "4.2"), those(goal("3.3", "4.2"))),
        "Vilka av våra mål bedöms inte uppnås?",
    ),
    (
        either(tells("ingen bedömning", "inte bedömt", "inte bedömts", "är inte bedömd", "ej bedöm", "inte har bedömts", "saknas"), said("nej")),
        "Finns det någon bedömning av målet om ungdomar och narkotika?",
    ),
    (anyhow("genomsnittsåldern"), "Vad är det vi siktar på i målet om att fler ska jobba högre upp i åldrarna?"),
    (anyhow("97"), "Var startade vi i hållbarhetsrankingen?"),
    (anyhow("74"), "Har det kommit något utfall på Nöjd Kund Index för företag?"),
    (anyhow("Enhetschef Medborgarservice"), "kontakt för servicemätningen från Brilliant??"),
    (sure("INSIKT", "Brilliant"), "Vilka kundundersökningar är inplanerade under året?"),
    (explained("avförd"), "Vad menas egentligen med att något är avfört?"),
    (anyhow("förstudie"), "Det står (F) efter en del rader, vad står det för?"),
    (within(title("Förstudie upphandling", "återbruk", "förbättringsförslag"), kind("F")), "Räkna upp förstudierna"),
    (those(says("SKR")), "Vilka nämner SKR i sin kommentar?"),
    (either(those(says("rekrytering")), units("Ekonomi", "HR och lön")), "Var strular det på grund av rekrytering?"),
    (because(title("återbruk"), "hyresvärd"), "Jag hörde något om en hyresvärd, vilken aktivitet gällde det?"),
    (those(reported_between("2025-09-01", "2025-09-01")), "Vad rapporterades in i måndags?"),
    (either(share(now(K)), share(now(K), REPORTED), sure("5 av 39"), sure("5 av 34")), "Hur många procent av årets plan är avslutad?"),
    (
        either(
            units("Kommunledningskontoret/Trygg och säker"),
            topmost("Trygg och säker", ("HR och lön", "Ekonomi")),
        ),
        "Hos vilken enhet är det flest saker som är sena?",
    ),
    (so_many(now(P)), "Har vi tryckt på paus någonstans?"),
    (those(now(X)), "Vilka grejer har vi lagt ner i år?"),
    (those(PROTECTED), "Visa de skyddsvärda raderna, alltså de som är skyddade."),
    (anyhow("skydd"), "Vad är förklaringen till att risk- och sårbarhetsanalysen drar över tiden?"),
    (ASKED_BACK, "Sätt digital signatur till pausad är du bussig"),
    (ASKED_BACK, "Vad har vi lagt på M365 i kronor räknat?"),
    (ASKED_BACK, "hur många anställda har vi på it-enheten"),
    (those(title("Upplevelsecenter"), "Avslutad"), "Är mat-popupen klar eller håller de på än?"),
    (either(those(title("Utbildningshub"), "rapporter"), those(title("Utbildningshub"), "svar")), "Läget utbildningshubben, jag blir nog själv tillfrågad om den"),
    (summary(), "Kan jag få en kort lägesbild att läsa upp på kommunstyrelsen?"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad ska vara färdigt någon gång i oktober?"),
    (so_many(SHARED), "Finns det aktiviteter som två enheter delar på?"),
    (those(title("allmänna val"), "Pågår enligt plan"), "Hur ligger förberedelserna inför valet till?"),
    (none(), "Har Kommunikation något försenat?"),
    (so_many(kind("P")), "Hur många av raderna är projekt?"),
    (those(LATE), "Vilka svar droppade in efter stängning i våras?"),
    (so_many(then(D)), "Minns du hur många som var försenade vid T1?"),
    (
        either(those(goal("3.3")), sure("framkant"), sure("hållbarhet")),
        "Jag sitter i oppositionen och undrar vad kommunen har för mål på miljö- och klimatområdet.",
    ),
    (those(title("Kontinuitetshantering"), "Avförd"), "Lever kontinuitetshanteringen fortfarande?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(kind("P") & now(D, R)), "Vilka projekt är antingen röda eller gula?"),
    (those(SAFETY & ~PROTECTED), "Trygg och säkers aktiviteter minus dem med skydd, vilka blir kvar?"),
    (those(IT & now(G) & collab("Alla förvaltningar")), "Vad hos IT går som det ska och berör alla förvaltningar?"),
    (so_many(kind("P") & now(K)), "Av det vi har slutfört, hur många var projekt?"),
    (either(units_with(now(D), 2), those(now(D) & (SAFETY | KLK | HR))), "Vilka enheter har minst två försenade aktiviteter?"),
    (those(then(P) & now(None)), "Vad var pausat i T1 och har inte fått något svar nu?"),
    (so_many(then(K) & ~now(K)), "Är det något som stod som avslutat i våras men som inte gör det längre?"),
    (those(now(D) & finish("2026-01-01")), "vilka av de sena blir inte klara förrän nästa år?"),
    (
        or_units(
            within(
                title("digital post", "Upphandling personalsystem"),
                goal("4.1", "4.2", "4.3", "4.4") & ((PROTECTED & ~now(K, X)) | now(None)),
            )
        ),
        "Ge mig allt under nämndens egna mål som saknar slutdatum, men hoppa över det som är avslutat eller avfört.",
    ),
    (
        either(
            units_where(lambda facts, held: all(state(facts, each, T2) is not None for each in held)),
            sure("5 enheter", "Ekonomi", "HR och lön"),
        ),
        "Vilka enheter har lämnat svar på alla sina aktiviteter?",
    ),
    (
        either(share(now(G, K), IT), share(now(G, K), IT & REPORTED), sure("4 av 6")),
        "Hur stor andel av det IT och digitalisering har är grönt eller klart?",
    ),
    (
        either(goals_are("3.2", "3.3"), those(goal("3.1", "3.2", "3.3") & now(D))),
        "Vilka KF-mål har åtminstone en försenad aktivitet under sig?",
    ),
    (or_units(within(finish(last="2025-10-31") & ~now(G), title("Mediautbildning", "medborgare och företag"))), "Vad är tänkt att bli klart före 1 november men går inte enligt plan?"),
    (or_units(WORSENED), "Jämfört med förra tertialet, var har det blivit sämre?"),
    (so_many(then(D) & now(D)), "Finns det någon som varit försenad två tertial på raken?"),
    (
        either(
            units("Kommunledningskontoret/Trygg och säker", "Kommunledningskontoret", "Ekonomi"),
            those(now(D) & ~HR),
        ),
        "Bortsett från HR, vilka enheter dras med förseningar?",
    ),
    (
        either(goals_are("4.1"), those(goal("4.1"))),
        "Vilket mål har fått en ljusare bedömning nu än i T1?",
    ),
    (
        either(
            top_unit("Kommunledningskontoret", "Medborgarservice"),
            numbers_told(2, 1),
            units("Kommunledningskontoret"),
        ),
        "Vem har flest svar utestående, Kommunledningskontoret eller Medborgarservice?",
    ),
    (
        either(those(goal("4.2") & now(D)), counted(goal("4.2") & now(D))),
        "Inom målet om att vara en attraktiv arbetsgivare, vad ligger efter?",
    ),
    (those(MONEY & now(G, K)), "Ekonomi: vad är klart eller i fas?"),
)  # fmt: skip

TALKS: Batch = (
    (those(HR & now(D)), "Vilka är försenade? >> och hos HR?"),
    (
        either(
            those(SERVICE | IT), those((SERVICE | IT) & ~title("digital post")),
            those(SERVICE), those(SERVICE & ~title("digital post")),
        ),
        "Hur går det med införandet av digital post? >> Vem är det som har den? >> Vad har de mer att göra?",
    ),
    (
        or_units(days_told(MONEY & ~now(K), NONE, "2025-09-20", "2025-10-16", "2025-10-29", "2025-12-28")),
        "Visa Ekonomis aktiviteter >> ta bort det som är klart >> När ska resten vara färdigt?",
    ),
    (those(kind("P") & now(G)), "Hur många projekt har vi i planen? >> hur många av dem är gröna >> Vilka då?"),
    (
        either(those(now(None) & KLK), those(now(None) & KLK_ALL)),
        "Vilka enheter har inte svarat? >> Vilka aktiviteter gäller det på Kommunledningskontoret?",
    ),
    (or_units(because(now(P), "beslut")), "Vad är pausat just nu? >> Varför?"),
    (assessed("bedöms inte uppnås"), "Vilka aktiviteter hör till KF-mål 3? >> Ser det ut som att målet nås?"),
    (
        those(title("Upphandling personalsystem"), "Försenad"),
        "Hur är det med upphandlingen av ekonomisystem? >> Och personalsystemet? >> Vad hade den för status i våras?",
    ),
    (so_many(then(K)), "Hur många är avslutade? >> Och i april?"),
    (those(kind("P") & now(D)), "Vad är gult? >> oj, rött menade jag >> Bara projekten"),
    (
        either(those(MONEY & now(D, R)), those(MONEY & now(D))),
        "vem ansvarar för konkurrenspolicyn >> har den enheten något som krånglar",
    ),
    (
        first_is("Förstudie upphandling ekonomisystem"),
        "Lista alla förstudier. >> Ta bort den avförda. >> Vilken av dem blir klar först?",
    ),
    (none(), "Vad ska bli klart under resten av året? >> Bara Näringsliv och marknad >> Är något av det försenat?"),
    (
        those(title("vid myndighetsutövning"), "Pausad"),
        "Hur är läget för Service och bemötande? >> Nej jag menar den som handlar om myndighetsutövning",
    ),
    (
        those(goal("3.2") & ~PROTECTED),
        "Vad finns under KF-mål 2? >> Vem har hand om dem? >> Hur många är skyddade? >> Och vilken är inte det?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
