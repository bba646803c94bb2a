# ruff: noqa: E501
"""Chat messages in Teams on the Wednesday before the round closes at the municipal executive board: the controllers, three unit managers between meetings, the kommundirektör on the phone, and a politician before a group meeting.

Short and elliptic, sometimes two messages in one: half plain, a quarter with conditions, negations, comparisons, then-and-now, dates and comments, and a quarter conversations, most of them with such a condition."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    DATELESS,
    EVERY,
    LATE,
    NONE,
    POSTPONED,
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
    X,
    became,
    because,
    collab,
    counted,
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
    dated,
    day_told,
    forms,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T2

WORLD = "full"

ECONOMY, STAFF, TECH = unit("Ekonomi"), unit("HR och lön"), unit("IT och digitalisering")
TRADE, PRESS, DIRECTOR = unit("Näringsliv och marknad"), unit("Kommunikation"), unit("Kommundirektör")
OFFICE, WHOLE_OFFICE = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
SAFETY, SERVICE = unit("Kommunledningskontoret/Trygg och säker"), unit("Kommunledningskontoret/Medborgarservice")
OTHERS = ("Ekonomi", "HR och lön", "Näringsliv och marknad", "Kommunikation", "IT och digitalisering", "Kommundirektör")
NO = ("nej", "inga", "ingen", "inget")
GOALS = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "enkelt sätt hitta information"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "känna sig trygga utomhus"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "framkant i miljö"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "attraktiv och trygg kommun"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "högre upp i åldrarna"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "drogfritt liv"),
}

EVERYDAY: Batch = (
    (those(now(D)), "vad är rött"),
    (those(now(R)), "några gula?"),
    (within(now(G), now(G, K)), "o det gröna? allt som rullar på som det ska"),
    (those(title("digital post"), "Pausad"), "hej, hur ligger digital post till"),
    (those(title("Digital signatur"), "Avslutad"), "digitala signaturen av protokoll, klar eller inte"),
    (day_told(title("näringslivsstrategi"), "2025-10-06"), "näringslivsstrategin – när?"),
    (either(silent(), those(now(None))), "vilka har inte svarat än"),
    (either(so_many(now(None)), sure("34 av 39")), "hur mnga har vi kvar att få in innan fredag?"),
    (either(share(REPORTED), sure("34 av 39")), "svarsprocent T2?"),
    (those(ECONOMY), "Vad har Ekonomi på sitt bord"),
    (those(STAFF), "HR:s grejer, läget?"),
    (within(OFFICE, WHOLE_OFFICE), "lista Kommunledningskontoret tack"),
    (because(title("återbruk"), "hyresvärden"), "varför är möbelåterbruket sent"),
    (because(title("beslutsstöd"), "leverantören"), "citera kommentaren på beslutsstödet, behöver den till mötet kl 10"),
    (either(owner(title("Mediautbildning")), those(title("Mediautbildning"), "Kommunikation")), "vem äger mediautbildningen"),
    (those(kind("P")), "Vilka projekt har vi i år"),
    (within(kind("F") & ~kind("A"), kind("F")), "förstudier?"),
    (those(collab("SBF")), "vad gör vi ihop med SBF"),
    (those(now(X)), "Är nåt avfört?"),
    (those(now(P)), "nåt som ligger på is just nu"),
    (within(now(S), now(S, None)), "vad har inte ens kommit igång"),
    (either(those(goal("3.3")), assessed("bedöms inte uppnås")), "KF-mål 3 hur går det"),
    (
        either(assessed("bedöms delvis uppnås"), those(goal("3.2"))),
        "når vi målet om att folk ska känna sig trygga utomhus? får frågan av en väljare",
    ),
    (sure("61"), "Vilken plats ligger vi på i Svenskt näringslivs ranking nu"),
    (sure("74"), "vad blev insikt-mätningen i år"),
    (text_has("Enhetschef Medborgarservice"), "vem är kontakt för servicemätningen"),
    (text_has("Enhetschef IT och digitalisering", "chef6@"), "chef på IT?"),
    (text_has(*forms("2025-09-05")), "hej hej! när stänger ni rapporteringen, hinner inte idag"),
    (numbers_told(7), "hur många påminnelser har gått ut den här gången"),
    (ASKED_BACK, "Vad kostar upphandlingen av personalsystemet?"),
    (ASKED_BACK, "sätt digitaliseringsstrategin som klar är du snäll"),
    (text_has("skydd", "sekretess"), "krigsorganisationen, vad har de skrivit i kommentaren?"),
    (
        every(those(title("digitaliseringsstrategi"), "IT och digitalisering"), day_told(title("digitaliseringsstrategi"), "2025-11-19")),
        "vem har digitaliseringsstrategin? o när är den klar",
    ),
    (day_told(title("M365"), "2026-03-29"), "M365, när är vi i mål"),
    (either(those(title("Utbildningshub"), "rapporter"), said("nej")), "har jag rapporterat utbildningshubben? //kommundirektören"),
    (summary(), "Ge mig läget på tre rader, går in till presidiet nu"),
    (those(goal("5.1")), "särskilda satsningar, vilka är det"),
    (
        either(those(goal("4.4")), those(title("ANDTS")), sure("drogfritt")),
        "Hej, politiker här. Vad gör ni för att ungdomar ska hålla sig borta från droger?",
    ),
    (text_has("62 %", "62 procent", "62\u00a0%"), "Hur många i riket kan rekommendera sin kommun enligt målet? Vi låg på 69 va"),
    (those(says("rekrytering")), "vilka skriver om rekrytering i kommentarerna"),
    (either(counted(EVERY), sure("39 aktiviteter")), "hur många aktiviteter är det totalt i planen"),
    (either(those(LATE), units_of(LATE)), "Vilka svar kom in efter stängning"),
    (either(those(reported_since("2025-09-01")), those(reported_since("2025-09-02")), said(*NO)), "nåt nytt som kommit in sen i måndags?"),
    (those(title("konkurrenspolicy"), "Avslutad"), "blev konkurenspolicyn färdig"),
    (those(collab("Alla förvaltningar")), "alla förvaltningar-aktiviteterna, kan du visa dom"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & ~SAFETY), "rött men inte hos Trygg och säker"),
    (those(kind("P") & ~now(K, X)), "projekt som varken är klara eller avförda?"),
    (within(WORSE & ~now(X), WORSE), "Vilka har blivit sämre sen T1"),
    (those(then(G) & now(D) & ~PROTECTED), "grönt i T1, rött nu. hoppa över det skyddade"),
    (those(POSTPONED), "vilka har fått ett senare slutdatum än de lovade i våras?"),
    (those(finish("2025-10-01", "2025-11-30")), "vad ska bli klart okt–nov"),
    (
        either(share(kind("P"), now(D)), sure("3 av 8")),
        "av det försenade, hur stor del är projekt? i procent",
    ),
    (
        either(
            top_unit("Trygg och säker", *OTHERS),
            top_unit("Kommunledningskontoret", *OTHERS),
        ),
        "flest förseningar – vilken enhet?",
    ),
    (
        either(
            compared(STAFF & now(D), ECONOMY & now(D), "HR och lön", "Ekonomi"),
            top_unit("HR och lön", "Ekonomi"),
        ),
        "Ekonomi eller HR, vem har mest rött",
    ),
    (
        either(
            units_where(lambda facts, held: not any(state(facts, each, T2) is D for each in held)),
            units_where(
                lambda facts, held: (
                    not any(state(facts, each, T2) is D for each in held)
                    and any(state(facts, each, T2) for each in held)
                )
            ),
        ),
        "enheter helt utan förseningar?",
    ),
    (within(goal("4.2") & ~now(K, X), goal("4.2") & ~now(K)), "nämndmål 2: allt som inte är klart"),
    (
        either(within(NONE, now(D) & (PROTECTED | DATELESS)), counted(0), counted(PROTECTED & now(D)), said(*NO), sure("skydd")),
        "finns det försenade som saknar nytt datum?",
    ),
    (
        either(first_is("Utvecklad kommunikation"), sure("2026-04-03"), sure("3 april 2026")),
        "senaste slutdatum i hela planen? o vad gäller det",
    ),
    (those(collab("KSF") & now(R)), "gult + samverkan KSF"),
    (those(then(S) & now(D)), "har nåt gått direkt från ej påbörjat till försenat"),
    (those(then(None) & ~now(None)), "vilka missade T1 men har svarat i T2"),
    (then_and_now(then(K), now(K)), "har vi fler avslutade nu än i T1? hur många var det då"),
    (
        either(counted(2), goals_among(GOALS, ("3.3", "4.2"))),
        "hur många av målen bedöms inte uppnås",
    ),
    (goals_among(GOALS, ("4.1",)), "Vilket mål har fått en bättre bedömning än i T1?"),
    (
        either(said("nej"), share(now(G), kind("P")), share(now(G, K), kind("P")), sure("4 av 15"), sure("7 av 15")),
        "är mer än hälften av projekten på plan?",
    ),
    (
        either(those(dated(last="2025-09-02")), those(NONE), said(*NO)),
        "Har något slutdatum passerat utan att det är klart?",
    ),
    (those(now(D) & finish(last="2025-12-31")), "vilka försenade hinner ändå bli klara i år"),
    (
        either(those(STAFF & now(D)), every(within(STAFF & now(D), now(D)), numbers_told(8)), so_many(now(D))),
        "hur många är röda? å vilka av dem är HR:s",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & kind("P")), "vilka är försenade >> å vilka av dom är projekt"),
    (those(ECONOMY & now(R)), "visa Ekonomis lista >> bara gula"),
    (those(title("Upphandling personalsystem"), "Försenad"), "hur går det med personalsystemet? >> hur var det i T1"),
    (day_told(title("beslutsstöd"), "2025-10-16"), "vem har beslutsstödsystemet >> när räknar de med att va klara"),
    (because(now(P), "väntar på beslut"), "vad är pausat? >> varför"),
    (either(those(goal("3.2")), assessed("bedöms delvis uppnås")), "Vad ligger under KF-mål 1? >> och 2:an?"),
    (those(TECH & ~now(K)), "IT:s lista >> ta bort det som är klart"),
    (those(now(D)), "vad är gult >> rött menar jag"),
    (
        either(those(now(None)), those(now(None) & ~then(None)), said("ja")),
        "vilka aktiviteter är inte rapporterade? >> hade de svarat i T1",
    ),
    (
        either(those(SAFETY & now(D)), those(WHOLE_OFFICE & now(D))),
        "vilken enhet har flest försenade? >> visa dem",
    ),
    (either(owner(title("Viable cities")), those(title("Viable cities"), "Kommunledningskontoret")), "Viable cities, status? >> vem ansvarar"),
    (those(finish("2025-10-01", "2025-10-31")), "vad ska bli klart i september >> och oktober"),
    (those(now(D) & ~STAFF), "försenade? >> alla utom HR"),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("3 av 15"), sure("3 av 14")),
        "hur många projekt är försenade >> hur stor andel av alla projekt är det",
    ),
    (
        either(those(title("digital post"), "Avslutad"), said("ja")),
        "är digital post klar? >> men var den inte avslutad i T1??",
    ),
    (sure("kan inte bedömas"), "vad är bedömningen av nämndmål 2 >> och i T1?"),
    (those(TRADE), "vad gör Kommunikation i år >> förlåt, Näringsliv och marknad"),
    (those(finish("2026-01-01") & now(G)), "vad blir klart först nästa år >> vilka av dem går ändå enligt plan"),
    (
        either(units_of(became(K)), those(became(K))),
        "vad har blivit avslutat sen T1 >> vilka enheter är det",
    ),
    (those(STAFF & now(D)), "läget? >> vad är rött >> hos Ekonomi >> och HR då"),
    (so_many(PROTECTED & now(D)), "vilka aktiviteter är skyddade? >> hur många av dem är försenade"),
    (those(SHARED & now(G)), "vilka delas av två enheter >> den som inte är pausad, visa den"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
