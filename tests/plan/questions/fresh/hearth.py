# ruff: noqa: ARG005, E501
"""Two days before a round closes at a municipal board's own department: a strategist at kommunledningskontoret who prepares the board's meeting, a unit manager, the chief executive dictating from the car, HR, the economy manager.

55 everyday questions, 20 with two conditions or more, and 15 conversations of two to four steps."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    LISTS,
    NONE,
    PROTECTED,
    REPORTED,
    SHARED,
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
    finish,
    first_is,
    goal,
    kind,
    listed,
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
    day_told,
    days_told,
    explained_by,
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
    topmost,
)
from tests.plan.questions.world import T2

WORLD = "full"

ECONOMY, HR, IT, MEDIA = unit("Ekonomi"), unit("HR och lön"), unit("IT och digitalisering"), unit("Kommunikation")
OFFICE, OFFICE_ALL = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
SAFETY = unit("Kommunledningskontoret/Trygg och säker")
BUSINESS = unit("Näringsliv och marknad")
KINDLESS = Those(lambda facts, each: not each.kinds)


def sorted_from(wanted: Those, first: str) -> Wanted:
    """Exactly these, and that one on top."""

    def problem(facts: Facts, answer: Answer) -> str:
        return listed(wanted).problem(facts, answer) or first_is(first).problem(facts, answer)

    return Wanted(LISTS, problem)


def every_reported() -> Wanted:
    """The units that have answered for all they have."""
    return units_where(lambda facts, held: all(state(facts, each, T2) for each in held))


EVERYDAY: Batch = (
    (those(now(D)), "Inför kommunstyrelsen på tisdag, vad i planen är försenat?"),
    (so_many(now(D)), "hur många röda har vi just nu"),
    (summary(), "hej du jag sitter i bilen kan du dra hur det ligger till i stort med verksamhetsplanen"),
    (text_has(*forms("2025-09-05")), "När stänger inrapporteringen för det här tertialet?"),
    (
        either(
            silent(),
            those(now(None)),
            sure("Enhetschef Kommunikation", "Enhetschef Medborgarservice", "Enhetschef Kommundirektör"),
        ),
        "Vilka är det som inte lämnat in än??",
    ),
    (those(HR), "Vad ligger på HR och lön i årets plan?"),
    (because(title("förlängt arbetsliv"), "projektledare"), "Varför drar det ut på tiden med förlängt arbetsliv?"),
    (those(title("Upphandling personalsystem"), "Ej påbörjad"), "personalsystemet, vad är statusen där"),
    (
        or_units(day_told(title("personalpolitiskt"), "2026-02-18")),
        "När beräknas översynen av personalpolitiska programmet vara i mål?",
    ),
    (those(title("ekonomisystem"), "Pågår enligt plan"), "Hur går det med förstudien om ekonomisystem?"),
    (owner(title("digital post")), "vem äger frågan om digital post"),
    (those(now(P)), "Har vi något som är satt på paus?"),
    (those(now(X)), "Vad har strukits under året?"),
    (those(now(K)), "Vad kan vi fira? Alltså sånt som är helt klart."),
    (because(title("Datalager"), "Leverantören"), "Power BI och datalagret – vad är det som strular?"),
    (or_units(within(now(S), now(None))), "Är det nåt som inte ens har kommit igång än?"),
    (so_many(ECONOMY), "Hur många aktiviteter har jag på Ekonomi att svara för?"),
    (assessed("bedöms inte uppnås"), "Hur har KF-mål 3 bedömts i T2?"),
    (anyhow("25 %"), "Vilken nivå siktar vi på i Svenskt näringslivs ranking?"),
    (anyhow("13 %"), "Vad hade vi för utgångsläge på narkotikamålet, nämndspecifikt mål 4?"),
    (anyhow("74"), "Vad blev utfallet i INSIKT, nöjd kund index för företag?"),
    (text_has("Enhetschef Medborgarservice"), "Vem är kontakt för Brilliant servicemätning?"),
    (numbers_told(4), "Hur många påminnelser gick ut förra tertialet?"),
    (
        explained_by("genomför", "inte längre", "utgår", "utgått", "inte bli av", "tagits bort", "tas bort", "lyfts"),
        "Vad innebär det egentligen att en aktivitet är avförd?",
    ),
    (ASKED_BACK, "Kan du mejla chefen på Kommunikation och säga att det brådskar?"),
    (ASKED_BACK, "Vad har vi budgeterat för samarbetsplattformen i år?"),
    (ASKED_BACK, "Hur hög är sjukfrånvaron på HR?"),
    (
        text_has("skydd", "visas inte", "sekretess"),
        "Jag vill läsa kommentaren som lämnats på krigsorganisationen och krigsplaceringen.",
    ),
    (those(PROTECTED), "Vilka aktiviteter är skyddade?"),
    (either(those(collab("SBF")), those(collab("SBF") | collab("Alla förvaltningar"))), "Vad samverkar vi med SBF om?"),
    (either(share(REPORTED), sure("34 av 39")), "Hur stor andel har rapporterats hittills?"),
    (those(then(D)), "vad var försenat i tertial ett"),
    (so_many(reported_between("2025-09-01", "2025-09-03")), "Har det trillat in några svar den här veckan?"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad ska bli klart i oktober?"),
    (those(kind("F")), "Vilka förstudier finns det i planen?"),
    (so_many(kind("P")), "antal projekt totalt?"),
    (those(goal("4.4")), "Ge mig allt som ligger under mål 4.4."),
    (
        either(those(BUSINESS), those(BUSINESS & ~now(K, X)), those(BUSINESS & now(G, R))),
        "va gör näringsliv o marknad",
    ),
    (
        either(those(now(G)), those(now(G, K))),
        "Jag behöver något positivt till talarpunkterna, vad rullar på enligt plan?",
    ),
    (anyhow("drogfritt liv"), "Hur är nämndspecifikt mål 4 formulerat?"),
    (
        either(
            goals_told(
                ("kf-mål 3", "nämndspecifikt mål 2"), ("kf-mål 1", "kf-mål 2", "nämndspecifikt mål 1", "nämndspecifikt mål 3")
            ),
            goals_told(
                ("kommunfullmäktiges mål 3", "nämndspecifikt mål 2"),
                ("kommunfullmäktiges mål 1", "kommunfullmäktiges mål 2", "nämndspecifikt mål 1", "nämndspecifikt mål 3"),
            ),
            goals_told(("3.3", "4.2"), ("3.1", "3.2", "4.1", "4.3")),
            goals_told(("framkant i miljö", "som arbetsgivare"), ("trygga utomhus", "stärka näringslivets")),
        ),
        "Vilka mål bedömer vi att vi inte kommer att nå?",
    ),
    (
        either(those(title("allmänna val"), "Pågår enligt plan"), said("ja")),
        "Är vi på banan med förberedelserna för valet 2026?",
    ),
    (
        or_units(day_told(title("marknadsföring för"), "2026-04-03")),
        "Utvecklad kommunikation och marknadsföring för det geografiska området, hur länge ska den hålla på?",
    ),
    (
        either(those(title("Viable"), "Ej påbörjad"), said("nej")),
        "viable cities alltså tvillingstad med linköping har det kommit i gång",
    ),
    (either(units_of(now(D)), those(now(D))), "På vilka enheter finns det förseningar?"),
    (those(unit("Kommundirektör")), "vad står jag själv på alltså vad har kommundirektör i planen"),
    (ASKED_BACK, "Sätt personalsystemet till Pågår enligt plan åt mig."),
    (
        those(collab("Alla förvaltningar")),
        "Vilka aktiviteter ska göras ihop med alla förvaltningar?",
    ),
    (those(title("Utbildningshub")), "Utbildningshubben i västra Östergötland, någon som vet hur det ser ut?"),
    (those(KINDLESS), "Är det någon aktivitet som saknar typ?"),
    (text_has(*forms("2025-09-05"), "2 dagar", "två dagar"), "Hur lång tid har jag på mig att svara?"),
    (assessed("bedöms uppnås"), "Tror vi att nämndmål 3, det om näringslivet, går i lås?"),
    (every_reported(), "Vilka enheter har rapporterat allt sitt?"),
    (those(says("SKR")), "Vilka skyller på SKR i sin kommentar?"),
    (because(title("Cirkulär"), "hyresvärden"), "Vad är orsaken till att möbelåterbruket blivit försenat?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(kind("P") & now(D) & ~PROTECTED), "Vilka projekt är försenade, de skyddade borträknade?"),
    (those(ECONOMY & ~now(K, X)), "Vad på Ekonomi är varken avslutat eller avfört?"),
    (so_many(IT & now(G)), "Hur många av IT och digitaliserings aktiviteter går enligt plan?"),
    (those(then(D) & now(G)), "Vad var försenat i T1 men är grönt idag?"),
    (
        those(SHARED & collab("Alla förvaltningar")),
        "Finns det aktiviteter som delas av flera enheter och dessutom görs ihop med alla förvaltningar?",
    ),
    (
        those((OFFICE | OFFICE_ALL) & finish("2025-09-03", "2025-12-31")),
        "Vad räknar Kommunledningskontoret med att få klart före årsskiftet?",
    ),
    (those(goal("4.2") & now(D, R)), "gult eller rött under nämndspecifikt mål 2 tack"),
    (or_units(within(IT & WORSE, NONE)), "Har något på IT blivit sämre sedan förra tertialet?"),
    (either(share(now(D), HR), sure("2 av 3")), "Hur många procent av HR:s aktiviteter är försenade?"),
    (
        either(
            topmost("Trygg och säker", ("HR och lön", "Ekonomi")),
            top_unit("Kommunledningskontoret", "HR och lön", "Ekonomi"),
        ),
        "Vilken enhet har flest försenade, och hur många är det?",
    ),
    (those(then(R) & now(K)), "Är det något som hade avvikelse i våras och som nu är avslutat?"),
    (
        those((HR | OFFICE_ALL) & finish("2026-01-01", "2026-12-31")),
        "Visa det som HR och Kommunledningskontoret inte blir färdiga med förrän nästa år.",
    ),
    (those(then(D) & now(D)), "Vilka har legat på försenad i både T1 och T2?"),
    (
        either(
            units("Ekonomi", "Kommunledningskontoret", "Kommunledningskontoret/Trygg och säker"),
            those((ECONOMY | OFFICE | SAFETY) & now(D, K)),
        ),
        "Vilka enheter har minst en avslutad aktivitet men också minst en försenad?",
    ),
    (
        either(top_unit("HR och lön", "Ekonomi"), compared(HR & now(D), ECONOMY & now(D), "HR", "Ekonomi")),
        "Ställ Ekonomi mot HR, vem har mest rött?",
    ),
    (
        either(
            those(goal("4.2") & now(D)),
            *(
                topmost(name, ("kf-mål", "kommunfullmäktiges mål", "nämndspecifikt mål 1", "trygga utomhus", "framkant i miljö"))
                for name in ("nämndspecifikt mål 2", "4.2 ", "som arbetsgivare")
            )
        ),
        "Vilket mål har flest försenade aktiviteter under sig?",
    ),
    (those(collab("KSF") & now(D)), "Försenade där KSF är samverkanspart, vilka är de?"),
    (those(now(R) & ~kind("P")), "Plocka fram det som pågår med avvikelse, fast hoppa över projekten."),
    (or_units(within(then(S) & now(G, R), then(S) & now(D))), "Vad var inte påbörjat i april men är igång nu?"),
    (first_is("M365"), "Av projekten, vilket har längst kvar till sitt slutdatum?"),
)  # fmt: skip

TALKS: Batch = (
    (those(HR & now(D)), "Vilka aktiviteter är försenade? >> Och vilka av dem är mina på HR och lön?"),
    (
        or_units(day_told(title("Mediautbildning"), "2025-05-28")),
        "Vad har Kommunikation i planen? >> vilken av dem har inte fått något svar >> När sa de i våras att den skulle vara klar?",
    ),
    (either(those(goal("3.3")), assessed("bedöms inte uppnås")), "Hur går det för KF-mål 2? >> Och för mål 3?"),
    (those(kind("P") & now(K)), "Hur många projekt har vi? >> hur många av dem är avslutade >> Vilka då?"),
    (
        either(those(ECONOMY & now(R)), those(ECONOMY & now(R, D, P))),
        "Visa Ekonomis aktiviteter. >> Ta bort de avslutade. >> Bara dem med avvikelse.",
    ),
    (
        those(title("digital post"), "Avslutad"),
        "Hur är läget för införandet av digital post? >> Vad hade den för status i T1?",
    ),
    (
        either(those(OFFICE & now(D)), those(OFFICE_ALL & now(D))),
        "Vem håller i Viable cities? >> Vad mer har de, som är försenat?",
    ),
    (those(finish("2025-11-01", "2025-11-30")), "Vad blir färdigt i september? >> Oktober då? >> november"),
    (
        either(silent(), sure("Enhetschef Kommunikation", "Enhetschef Medborgarservice", "Enhetschef Kommundirektör")),
        "Hur många aktiviteter saknar svar? >> Vilka chefer får jag ringa?",
    ),
    (because(now(P), "väntar på beslut"), "finns det något pausat >> vad beror det på"),
    (those(IT), "Lista HR:s aktiviteter >> oj nej, IT menade jag"),
    (
        either(said("ja"), or_units(days_told(title("näringslivsstrategi"), NONE, "2025-06-05", "2025-10-06"))),
        "Vad är läget med näringslivsstrategin? >> När är den klar? >> Är det senare än vad som uppgavs i tertial 1?",
    ),
    (either(so_many(now(D)), then_and_now(then(D), now(D))), "Hur många var försenade i april? >> och hur många är det nu"),
    (
        sorted_from(now(G), "styrdokument inköp"),
        "Vilka går enligt plan? >> Sortera dem på slutdatum, det närmaste först.",
    ),
    (
        because(title("Cirkulär"), "hyresvärden"),
        "vad är försenat >> ta bort de skyddade >> bara Kommunledningskontorets >> Varför är den om återbruk av möbler försenad?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
