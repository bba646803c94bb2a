# ruff: noqa: ARG005, E501
"""Kommunledningskontoret the hour before a board meeting: the controller with the last figures, the kommundirektör on the phone in the corridor, and a committee chair who wants to be able to answer whatever is asked.

Half everyday, a quarter conversations, a third hard in all: exceptions, only, from and to, before and after, of those that."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    EVERY,
    LATE,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    UNDONE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    S,
    X,
    anyhow,
    became,
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
    some,
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
)
from tests.plan.questions.world import T2

WORLD = "full"

ECONOMY, OFFICE, BUSINESS = unit("Ekonomi"), unit("Kommunledningskontoret"), unit("Näringsliv och marknad")
OFFICE_ALL = under("Kommunledningskontoret")
SAFE, NEWS, IT = unit("Kommunledningskontoret/Trygg och säker"), unit("Kommunikation"), unit("IT och digitalisering")
HR, CHIEF = unit("HR och lön"), unit("Kommundirektör")
ALL_OFFICES = collab("Alla förvaltningar")
GOALS = {
    "3.1": ("3.1", "kf-mål 1", "mål 1 till nämnden", "hitta information"),
    "3.2": ("3.2", "kf-mål 2", "mål 2 till nämnden", "trygga utomhus"),
    "3.3": ("3.3", "kf-mål 3", "mål 3 till nämnden", "framkant"),
    "4.1": ("4.1", "nämndspecifikt mål 1", "nämndmål 1", "attraktiv och trygg"),
    "4.2": ("4.2", "nämndspecifikt mål 2", "nämndmål 2", "arbetsgivare"),
    "4.3": ("4.3", "nämndspecifikt mål 3", "nämndmål 3", "näringslivets förutsättningar"),
    "4.4": ("4.4", "nämndspecifikt mål 4", "nämndmål 4", "drogfritt"),
}
MISSING = either(
    silent(), those(now(None)), sure("Enhetschef Kommunledningskontoret", "Enhetschef Kommunikation", "Enhetschef Medborgarservice")
)  # fmt: skip

EVERYDAY: Batch = (
    (those(now(D)), "Nämnden börjar om en timme, vilka är försenade?"),
    (summary(), "ge mig läget kort innan jag går upp i salen"),
    (day_told(title("ekonomisystem"), "2025-10-29"), "när blir förstudien om ekonomisystemet klar"),
    (owner(title("Viable")), "vem har hand om viable cities??"),
    (because(title("möbler"), "lokal"), "Varför är återbruket av möbler rött?"),
    (so_many(now(K)), "hur mpnga är avslutade"),
    (MISSING, "Vilka har inte svarat än"),
    (text_has(*forms("2025-09-05")), "när stänger rapporteringen för T2"),
    (either(share(REPORTED), sure("34 av 39")), "Svarsfrekvensen just nu tack, i procent"),
    (assessed("bedöms inte uppnås"), "Når vi målet om att fler ska jobba högre upp i åldrarna?"),
    (assessed("bedöms uppnås"), "Hej! Hur är nämndspecifikt mål 3 bedömt?"),
    (anyhow("narkotika"), "Vad lyder nämndspecifikt mål 4?"),
    (anyhow("74"), "Vad blev utfallet i INSIKT-mätningen i år?"),
    (text_has("Enhetschef Medborgarservice"), "vem är kontakt för servicemätningen"),
    (within(HR & now(D), HR), "va har hr på gång"),
    (within(collab("SBF"), collab("SBF") | ALL_OFFICES), "Har vi nåt ihop med SBF?"),
    (those(goal("5.1")), "Ordföranden undrar vilka de särskilda satsningarna är"),
    (within(kind("F") & ~kind("A"), kind("F")), "lista förstudierna tack"),
    (ASKED_BACK, "Vad har näringslivsstrategin kostat hittills?"),
    (ASKED_BACK, "Kan du sätta digital post som avslutad åt mig"),
    (those(title("digital post"), "pausa"), "Digital post, den är väl klar?"),
    (explained_by("avvikelse"), "Vad betyder det att något är gult?"),
    (anyhow("skydd"), "Vad har de skrivit i kommentaren om krigsorganisationen?"),
    (those(title("Kontinuitet"), "avför"), "kontinuitetshanteringen då, hur går den"),
    (those(now(G)), "Vad går enligt plan?"),
    (those(now(S)), "är det nåt som inte ens har börjat"),
    (so_many(EVERY), "Hur många aktiviteter har vi totalt i verksamhetsplanen?"),
    (numbers_told(7), "Hur många påminnelser har vi skickat i den här omgången?"),
    (text_has("Enhetschef IT och digitalisering", "chef6@"), "Vem är chef för IT?"),
    (those(title("Identitets"), "avsluta"), "Är identitets- och behörighetshanteringen i mål?"),
    (because(title("Datalager"), "leverantör"), "hur förklarar ekonomi att datalagret dragit ut på tiden"),
    (those(ECONOMY), "Ekonomis aktiviteter"),
    (those(reported_between("2025-08-31", "2025-08-31")), "Vad rapporterades i söndags?"),
    (those(reported_since("2025-09-01")), "Vilka rapporter har kommit in den här veckan?"),
    (those(title("M365"), "enligt plan"), "hej ska strax svara på en fråga om M365, hur går det med den"),
    (day_told(title("näringslivsstrategi"), "2025-10-06"), "När ska näringslivsstrategin vara färdig?"),
    (those(now(X)), "Har vi avfört något i år?"),
    (those(CHIEF), "vad ligger på kommundirektören"),
    (those(kind("P") & now(R)), "vilka projekt är gula"),
    (text_has("76 %", "76\u00a0%", "76%", "76 procent"), "Hur många procent känner sig trygga ute när det är mörkt, enligt det som står i planen?"),
    (text_has("plats 61", "plats\u00a061", "61:a"), "vilken plats har vi i svenskt näringslivs ranking enligt senaste bedömningen"),
    (
        either(counted(9), sure("9 enheter"), sure("nio enheter"), units_where(lambda facts, held: True)),
        "Hur många enheter är med i planen?",
    ),
    (those(PROTECTED), "Vilka aktiviteter är skyddade, så att jag inte säger för mycket?"),
    (those(title("Trygghetspunkter"), "avsluta"), "Hur gick det med trygghetspunkterna?"),
    (those(finish("2025-09-01", "2025-09-30")), "nåt som ska bli klart nu i september?"),
)  # fmt: skip

COMPOUND: Batch = (
    (
        within(now(D, R, P) & ~OFFICE_ALL, now(D, R, P) & ~OFFICE),
        "Allt som är gult, rött eller pausat utom det som ligger på kommunledningskontoret",
    ),
    (within(OFFICE & UNDONE, OFFICE_ALL & ~now(K)), "Vad på kommunledningskontoret är inte avslutat ännu?"),
    (those(then(D) & now(G)), "Vilka har gått från rött i T1 till grönt i T2?"),
    (
        either(so_many(then(D) & now(D)), sure("1 av 6"), sure("en av 6"), sure("en av sex")),
        "Av de som var försenade i T1, hur många är det fortfarande?",
    ),
    (
        units_where(
            lambda facts, held: (
                any(state(facts, e, T2) for e in held) and all(state(facts, e, T2) in (G, K, None) for e in held)
            )
        ),
        "Vilka enheter har bara grönt eller avslutat, bortsett från det som inte är rapporterat?",
    ),
    (those(now(G) & finish("2026-01-01")), "Vilka aktiviteter går enligt plan men blir klara först efter årsskiftet?"),
    (
        those(kind("P") & finish("2025-09-03", "2025-12-31") & ~now(D)),
        "Vilka projekt blir klara före årsskiftet, de försenade oräknade?",
    ),
    (those(ECONOMY & collab("KSF") & ~now(K)), "Av det Ekonomi gör i samverkan med KSF, vad är inte avslutat?"),
    (
        top_unit("Trygg och säker", "HR och lön", "Ekonomi", "Kommunikation", "IT och digitalisering", "Näringsliv och marknad"),
        "Vilken enhet har flest försenade aktiviteter?",
    ),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("3 av 15"), sure("3 av 14")),
        "Hur stor andel av projekten är försenade?",
    ),
    (goals_among(GOALS, ("3.1",), ("4.2",)), "Vilka mål har fått en sämre bedömning i T2 än i T1?"),
    (goals_among(GOALS, ("3.1", "4.1", "4.3", "4.4")), "Vilka mål har inte en enda försenad aktivitet under sig?"),
    (those(POSTPONED & finish("2026-01-01")), "Vilka har flyttat sitt slutdatum från 2025 till 2026?"),
    (
        days_told(title("M365"), NONE, "2025-11-26", "2026-03-29"),
        "Från vilket datum till vilket har M365-införandet flyttats?",
    ),
    (
        either(those(reported_between("2025-08-18", "2025-08-22")), units_of(reported_between("2025-08-18", "2025-08-22"))),
        "Vilka rapporterade mellan den 18 och den 22 augusti?",
    ),
    (those(LATE), "Vilka rapporter kom in först efter att T1 hade stängt?"),
    (those(became(K)), "Vad är avslutat nu som inte var det i T1?"),
    (first_is("ledningssystemet"), "Vilken av de försenade väntas bli klar först?"),
    (units_where(lambda facts, held: not some(now(D), facts, held)), "Vilka enheter har ingenting försenat?"),
    (those(now(None) & then(D)), "Av de som inte har rapporterat T2, vilka var försenade i T1?"),
    (
        either(compared(HR & now(D), ECONOMY & now(D), "HR och lön", "Ekonomi"), top_unit("HR och lön", "Ekonomi")),
        "Vem har flest försenade, HR eller Ekonomi?",
    ),
    (those(says("SKR")), "I vilka kommentarer för T2 nämns SKR?"),
    (
        either(those(dated(last="2025-09-02")), those(NONE), said("nej", "inget", "ingen", "inga")),
        "Finns det något där det utlovade slutdatumet redan har passerat utan att det är klart?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & ~PROTECTED), "Vilka är försenade? >> ta bort de skyddade"),
    (those(now(D) & HR), "vilka är försenade >> bara HR då"),
    (those(now(R)), "Hur många är gula? >> vilka"),
    (because(title("digital post"), "beslut"), "hur går det med digital post >> varför då"),
    (
        within(IT & finish("2025-09-03", "2025-12-31"), IT & (finish("2025-09-03", "2025-12-31") | now(K))),
        "Vad har IT i planen? >> Vilka är avslutade? >> Och vilka av IT:s aktiviteter ska bli klara under resten av året?",
    ),
    (either(so_many(then(D)), then_and_now(then(D), now(D))), "Hur många är försenade? >> hur många var det i T1"),
    (MISSING, "Hur många har svarat? >> vilka saknas"),
    (assessed("bedöms uppnås"), "Hur bedöms KF-mål 1? >> Och vad var det i T1?"),
    (those(now(D) & collab("KSF")), "Vad gör vi i samverkan med KSF? >> bara det som är försenat"),
    (those(kind("P") & now(G) & finish("2025-09-03", "2025-12-31")), "Vilka projekt går enligt plan? >> Vilka av dem blir klara i år?"),
    (those(NEWS), "Visa allt för Näringsliv och marknad >> nej förlåt, Kommunikation menade jag"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad ska bli klart i september? >> och i oktober?"),
    (
        either(units_of(then(G) & now(D)), those(then(G) & now(D), "Ekonomi", "Trygg och säker")),
        "Vilka har gått från grönt till rött sedan T1? >> Vilka enheter gäller det?",
    ),
    (
        either(share(now(K), kind("P")), share(now(K), kind("P") & REPORTED), sure("3 av 15"), sure("3 av 14")),
        "hur många projekt är avslutade >> vad blir det i procent av projekten",
    ),
    (those(SAFE & ~now(K, X)), "Vad har Trygg och säker? >> allt utom det som är avslutat eller avfört"),
    (those(title("personalsystem"), "försenad"), "Läget för upphandlingen av personalsystemet? >> hur stod det till förra tertialet"),
    (goals_among(GOALS, ("3.3", "4.2"), ("3.1", "3.2", "4.4")), "Vilka mål bedöms uppnås? >> och vilka gör det inte?"),
    (within(BUSINESS & ~title("näringslivsstrategi"), BUSINESS), "vem ansvarar för näringslivsstrategin >> vad mer har de"),
    (those(now(D) & then(D)), "Vad är försenat nu? >> Vilka av dem var försenade redan i T1?"),
    (within(kind("F") & ~kind("A") & ~now(X), kind("F") & ~now(X)), "Vilka förstudier har vi? >> Utan de avförda"),
    (
        within(became(D) & ~then(None), became(D)),
        "Hur många är försenade? >> Fler eller färre än i T1? >> Vilka är det som har tillkommit?",
    ),
    (day_told(title("M365"), "2025-11-26"), "M365 hur går det >> när är den klar >> vilket datum sa de i T1"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
