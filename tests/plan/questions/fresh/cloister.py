# ruff: noqa: E501
"""Two days before the round of T2 closes: kommunledningskontoret that prepares the board's meeting, a unit manager on the phone between two meetings, the finance manager, an opposition politician, a journalist.

Half everyday, a quarter with two conditions, a comparison, a ranking or a date, and a quarter conversations."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    EVERY,
    LATE,
    NONE,
    POSTPONED,
    PROTECTED,
    REFUSE,
    REPORTED,
    TROUBLE,
    UNDONE,
    WORSE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    S,
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
    reported_since,
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

FINANCE, IT, HR, DIRECTOR = unit("Ekonomi"), unit("IT och digitalisering"), unit("HR och lön"), unit("Kommundirektör")
DESK = unit("Kommunledningskontoret/Medborgarservice")
OFFICE, OFFICE_AND_PARTS = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
PROMISED = finish(last="2025-08-31", at=T1)
FURNITURE, POST, LONGER = title("Cirkulär ekonomi"), title("digital post"), title("förlängt arbetsliv")
OTHER_UNITS = ("HR och lön", "Ekonomi", "Näringsliv och marknad", "Kommunikation", "IT och digitalisering", "Kommundirektör")  # fmt: skip
NOTHING = said("nej", "inget", "ingen", "inga")
GOALS = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "i kontakt med kommunen"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "ska känna sig trygga utomhus"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "framkant i miljö"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "attraktiv och trygg kommun"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "som arbetsgivare ska"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "stärka näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "drogfritt liv"),
}
KEPT = either(anyhow("skydd"), anyhow("sekret"), REFUSE)
"""That what was written is not told to everybody."""

EVERYDAY: Batch = (
    (so_many(EVERY), "Hur många aktiviteter innehåller verksamhetsplanen?"),
    (summary(), "hej hinner inte läsa nåt, hur ligger vi till i stort??"),
    (either(TROUBLE, those(now(D))), "vad är det som släpar efter just nu"),
    (those(POST, "Pausad"), "Är digital post igång än?"),
    (because(POST, "väntar på beslut"), "varför har digital post pausats"),
    (day_told(title("ekonomisystem"), "2025-10-29"), "När blir förstudien om ekonomisystemet klar?"),
    (owner(title("näringslivsstrategi")), "vem ansvarar för näringslivsstrategin"),
    (
        either(silent(), those(now(None)), said("nej", "inte"), sure("34 av 39"), sure("5 av 39")),
        "Har alla svarat nu?",
    ),
    (either(silent(), those(now(None))), "vilka enheter väntar vi fortfarande på svar från"),
    (those(title("personalsystem"), "Ej påbörjad"), "personalsystemet hur e läget"),
    (those(HR), "Vad har HR och lön i planen i år?"),
    (because(FURNITURE, "lokal saknas"), "Varför drar återbruket av möbler ut på tiden?"),
    (
        so_many(now(D)),
        "Hej! Jag ringer från lokaltidningen. Hur många av kommunens aktiviteter är försenade?",
    ),
    (KEPT, "Vad har de skrivit om risk- och sårbarhetsanalysen?"),
    (those(title("Krigsorganisation"), "Försenad"), "Hur går det med krigsorganisationen?"),
    (goals_among(GOALS, ("3.3", "4.2")), "Jag sitter i oppositionen och undrar vilka mål som inte bedöms uppnås"),
    (assessed("bedöms uppnås"), "Når vi nämndspecifikt mål 3?"),
    (either(anyhow("61"), anyhow("54")), "var ligger vi i svenskt näringslivs ranking"),
    (anyhow("74"), "Vad blev resultatet i INSIKT?"),
    (text_has("Enhetschef Medborgarservice", "chef7@"), "Vem är kontaktperson för servicemätningen?"),
    (text_has(*forms("2025-09-05")), "när måste jag senast ha lämnat in min rapport"),
    (either(counted(7), numbers_told(7)), "Hur många påminnelser har gått ut för T2?"),
    (explained_by("gul", "risk", "avvik"), "Vad innebär det att något pågår med avvikelse?"),
    (ASKED_BACK, "Vad har Viable cities kostat hittills?"),
    (ASKED_BACK, "kan du ändra näringslivsstrategin till avslutad åt mig"),
    (those(now(K)), "Vad kan vi bocka av? Alltså sånt som är avslutat"),
    (those(now(X)), "Vilka aktiviteter har avförts?"),
    (within(now(S), now(S, None, P)), "är det nåt som inte har påbörjats"),
    (
        either(
            those(DESK & now(None)), those(DESK), said("nej", "inte", "delvis"), sure("2 av 3"), sure("1 av 2"), sure("1 av 3")
        ),
        "Har medborgarservice rapporterat klart?",
    ),
    (those(collab("UTB")), "vad samverkar vi med UTB om"),
    (within(kind("F") & ~now(X), kind("F")), "Vilka förstudier har vi?"),
    (so_many(kind("P")), "Hur många projekt är det totalt?"),
    (text_has("Enhetschef IT", "chef6@"), "vem är chef för IT och digitalisering"),
    (those(finish("2025-09-01", "2025-09-30")), "Vad ska va klart nu i september?"),
    (those(title("M365"), "enligt plan"), "läget M365??"),
    (those(title("Mediautbildning")), "mediautbildningen, har det hänt nåt där?"),
    (anyhow("arbetsgivare"), "Hur är nämndspecifikt mål 2 formulerat?"),
    (
        either(text_has("bedöm"), those(goal("4.4")), ASKED_BACK),
        "Kommer vi att nå målet om ett drogfritt liv för ungdomar?",
    ),
    (owner(title("Trygghetspunkter")), "vem ska jag prata med om trygghetspunkterna"),
    (either(so_many(now(None)), numbers_told(5)), "Hur många rapporter fattas det fortfarande?"),
    (those(DIRECTOR), "Vad har kommundirektören på sitt bord?"),
    (those(reported_between("2025-08-30", "2025-08-30")), "Vad rapporterades in den 30 augusti?"),
    (
        either(those(reported_since("2025-09-01")), those(NONE)),
        "nåt nytt den här veckan?",
    ),
    (those(title("Digital signatur"), "Avslutad"), "blev vi klara med digital signatur av protokollen?"),
    (those(goal("5.1")), "Visa de särskilda satsningarna"),
)  # fmt: skip

COMPOUND: Batch = (
    (within(kind("P") & IT & now(R, G, D, P), kind("P") & IT & ~now(K)), "Vilka projekt hos IT och digitalisering är inte klara?"),
    (those(then(G) & now(D)), "Vad gick enligt plan i T1 men är försenat nu?"),
    (those(then(D) & now(G)), "Vilka var försenade i våras men går enligt plan idag?"),
    (those(then(D) & now(D)), "Vilka har varit försenade två tertial i rad?"),
    (goals_among(GOALS, ("3.1",), ("4.2",)), "Vilka mål har fått en sämre bedömning nu än i T1?"),
    (
        either(share(now(K), kind("P")), share(now(K), kind("P") & REPORTED), sure("3 av 15"), sure("3 av 14")),
        "Hur stor andel av projekten är avslutade?",
    ),
    (
        either(
            top_unit("Trygg och säker", *OTHER_UNITS, "Medborgarservice"),
            top_unit("Kommunledningskontoret", *OTHER_UNITS),
        ),
        "vilken enhet har flest förseningar",
    ),
    (
        either(compared(HR & now(D), FINANCE & now(D), "HR", "Ekonomi"), top_unit("HR och lön", "Ekonomi")),
        "Vem har mest försenat, Ekonomi eller HR?",
    ),
    (first_is("Utvecklad kommunikation"), "Vilken aktivitet har det slutdatum som ligger längst fram?"),
    (first_is("Revidering styrdokument"), "Vilken blir klar först av alla som har ett slutdatum?"),
    (those(POSTPONED), "Vilka har skjutit fram sitt slutdatum sedan T1?"),
    (those(says("SKR")), "I vilka kommentarer nämns SKR?"),
    (those(says("rekrytering")), "Vilka aktiviteter har skrivit något om rekrytering i sin kommentar?"),
    (
        units_where(lambda facts, held: all(state(facts, each, T2) is not None for each in held)),
        "Vilka enheter har rapporterat allt?",
    ),
    (
        units_where(lambda facts, held: not any(state(facts, each, T2) is D for each in held)),
        "Vilka enheter har inga försenade aktiviteter?",
    ),
    (those(kind("P") & goal("4.2") & now(D)), "Försenade projekt under nämndspecifikt mål 2"),
    (
        within(goal("3.1", "3.2", "3.3") & now(R, D), goal("3.1", "3.2", "3.3") & now(R, D, P)),
        "Inför nämnden: vad är gult eller rött under kommunfullmäktiges mål?",
    ),
    (
        either(
            *(
                topmost(own, tuple(name for number, names in GOALS.items() if number != "4.2" for name in names))
                for own in GOALS["4.2"]
            )
        ),
        "Under vilket mål finns flest försenade aktiviteter?",
    ),
    (then_and_now(then(D), now(D)), "Har det blivit fler försenade aktiviteter än det var i T1?"),
    (those(PROMISED & UNDONE), "Vilka skulle enligt T1 ha varit klara före september men är det inte än?"),
    (
        those(collab("Alla förvaltningar") & now(D)),
        "Vilka försenade aktiviteter berör alla förvaltningar?",
    ),
    (those(LATE), "Vilka rapporter i T1 kom in efter stängning?"),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & ~PROTECTED), "Vilka är försenade? >> ta bort de skyddade"),
    (those(then(D)), "hur många är försenade >> vilka var försenade i T1?"),
    (those(HR), "Hur går det för Ekonomi? >> och HR?"),
    (owner(FURNITURE), "Hur går det med återbruk av möbler? >> vad beror det på >> vem äger den?"),
    (
        either(so_many(kind("P") & IT & now(K)), sure("1 av 4")),
        "Visa alla projekt >> bara de på IT >> hur många av dem är klara?",
    ),
    (day_told(title("näringslivsstrategi"), "2025-10-06"), "hur ligger vi till med näringslivsstrategin >> när blir den klar"),
    (
        either(silent(), those(now(None), "Enhetschef")),
        "Vilka aktiviteter saknar rapport? >> Vem ska jag ringa?",
    ),
    (assessed("bedöms inte uppnås"), "Hur bedöms nämndspecifikt mål 1? >> Och mål 2?"),
    (those(finish("2026-01-01", "2026-12-31")), "Vad ska bli klart under hösten? >> och under 2026?"),
    (those(DESK), "Vad har Kommunikation på gång? >> nej förlåt, jag menade Medborgarservice"),
    (
        either(share(now(D)), share(now(D), REPORTED), sure("8 av 39"), sure("8 av 34")),
        "Hur många försenade har vi? >> hur mycket blir det i procent",
    ),
    (
        either(so_many(kind("P") & now(D)), sure("3 av 8")),
        "Vilka är försenade? >> hur många av dem är projekt?",
    ),
    (those(now(K) & then(K)), "Lista det som är avslutat >> vilka av dem var klara redan i T1?"),
    (because(now(P), "väntar på beslut"), "Vad är pausat? >> varför då"),
    (those(goal("5.1") & now(G)), "Vilka är de särskilda satsningarna? >> vilka av dem går enligt plan?"),
    (
        because(LONGER, "projektledare drar ut"),
        "Vad händer kring förlängt arbetsliv? >> citera kommentaren tack",
    ),
    (
        days_told(LONGER, NONE, "2026-03-03"),
        "Är förlängt arbetsliv försenat? >> vem har hand om det >> och när är det klart?",
    ),
    (either(those(POST, "Avslutad"), said("nej")), "Hur gick det med digital post? >> Var det så i T1 också?"),
    (
        either(units_of(now(D)), those(now(D), "HR och lön", "Ekonomi", "Trygg och säker")),
        "Vilka aktiviteter är försenade? >> Vilka enheter ligger de hos?",
    ),
    (those(goal("3.1")), "Bedöms KF-mål 1 uppnås? >> vilka aktiviteter hör till det"),
    (within(WORSE & ~now(X), WORSE), "Vad har blivit bättre sedan T1? >> Och vad har blivit sämre?"),
    (KEPT, "Vad har Trygg och säker? >> vilka av dem är försenade >> visa kommentarerna"),
    (
        either(those(OFFICE & now(None)), those(OFFICE_AND_PARTS & now(None))),
        "Vad ansvarar Kommunledningskontoret för? >> vilka av dem är inte rapporterade än",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
