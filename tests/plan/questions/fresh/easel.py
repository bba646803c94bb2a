# ruff: noqa: ARG005, E501
"""An ordinary Wednesday at a technical board, two days before the round closes: a road engineer in the van, the harbour master, an administrator at the office, a unit manager between meetings, the controller, the head of the office and a member of the board.

Half plain, a quarter with two conditions, a negation, a comparison or an exception, and a quarter conversations."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    DATELESS,
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
    Wanted,
    X,
    anyhow,
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
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    forms,
    reported_between,
    said,
    so_many,
    summary,
    tells,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T2

WORLD = "technical"

WATER, ROADS, HARBOUR = unit("VA-enheten"), unit("Gata och trafik"), unit("Hamnen")
OFFICE, WASTE, HOUSES = unit("Tekniska kontoret"), unit("Avfall och återvinning"), unit("Fastighet")
HOUSES_AND_PARTS = under("Fastighet")
ALL = collab("Alla förvaltningar")
SMALL = ("Hamnen", "Tekniska kontoret", "Avfall och återvinning", "Fastighet")
GOALS = {
    "3.1": ("kf-mål 1", "fullmäktiges mål 1", "vattnet ska bli renare"),
    "3.2": ("kf-mål 2", "fullmäktiges mål 2", "energianvändningen i"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "fler ska gå, cykla"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "invånarna ska vara nöjda"),
}
NO = ("nej", "ingen", "inga", "inget", "ingenting")

BEHIND: Wanted = either(those(now(D)), those(now(D, R)), those(now(D, R, P)))
SILENT: Wanted = either(silent(), units_of(now(None)), those(now(None)), sure("Enhetschef Gata och trafik"))


EVERYDAY: Batch = (
    (BEHIND, "hej! vad är det som ligger efter just nu"),
    (either(owner(title("Skyfall")), sure("VA-enheten")), "Vem håller i skyfallskarteringen?"),
    (day_told(title("Röda bron"), "2025-10-19"), "nr ska röda bron va färdigrenoverad"),
    (because(title("sporthallar"), "pengarna räcker"), "Vad är det som strular med sporthallarna??"),
    (SILENT, "Vilka har inte lämnat in än?"),
    (within(HARBOUR & ~now(K, X), HARBOUR), "Vad har Hamnen på sitt bord?"),
    (text_has(*forms("2025-09-05")), "sista dag att svara i den här omgången?"),
    (so_many(now(K)), "hur många grejer är i hamn"),
    (
        within(collab("UTB") & ~now(K), collab("UTB") | ALL),
        "Vad gör vi ihop med skolan, alltså UTB?",
    ),
    (those(title("Felanmälan"), "Avslutad"), "är felanmälan i mobilen på plats nu"),
    (those(title("gästhamn"), "Avförd"), "Blir det nån ny gästhamn eller lades förstudien ner?"),
    (sure("försenad", "avvikelse"), "Vad är skillnaden mellan försenad och pågår med avvikelse?"),
    (either(those(title("Snöröjning")), said(*NO)), "Snöröjningen, har nån uppdaterat läget på den?"),
    (those(now(P)), "Vad ligger på is?"),
    (those(WATER & kind("P")), "vilka projekt driver VA-enheten"),
    (summary(), "God morgon! Kort lägesbild inför arbetsplatsträffen tack"),
    (those(title("reservvatten"), "Försenad"), "Hur ligger vi till med reservvattnet?"),
    (anyhow("skydd"), "Vad har de skrivit för kommentar om beredskapen för reservvatten?"),
    (because(title("skolvägar"), "överklagat"), "Hur kommer det sig att vi inte får till säkra skolvägar?"),
    (text_has("Energianvändningen", "mål 2"), "Vilket mål hör giftfri städning till?"),
    (sure("180"), "Hur mycket restavfall per invånare siktar vi på?"),
    (sure("214"), "Vad låg restavfallet på 2024"),
    (
        either(assessed("bedöms inte uppnås"), tells("inte uppnås"), said("nej")),
        "Kommer vi nå målet om renare vatten och mindre avfall?",
    ),
    (those(goal("5.1")), "Särskilda satsningar, vad ingår där"),
    (text_has("Enhetschef Hamnen", "chef3@"), "vem basar för Hamnen"),
    (ASKED_BACK, "Vad går den nya driftcentralen loss på i kronor?"),
    (ASKED_BACK, "Vi är klara med matavfallet i köken nu, kan du bocka av det åt mig"),
    (either(share(REPORTED), sure("16 av 18")), "Hur stor andel har svarat hittills?"),
    (day_told(title("Hamnviken"), "2025-12-05"), "När räknar man med att cykelvägen till Hamnviken är färdig"),
    (those(title("Solceller"), "Ej påbörjad"), "Har de kommit igång med solcellerna på förrådet?"),
    (within(now(S), now(S, None)), "Finns det nåt som inte ens dragit igång?"),
    (those(now(G)), "Ge mig allt som är i fas"),
    (those(now(R)), "allt gult tack"),
    (
        either(said("ja"), sure("3 av 3"), those(WASTE), those(NONE), counted(3)),
        "Har Avfall och återvinning lämnat besked om allt sitt?",
    ),
    (those(title("Matavfall"), "Försenad"), "vad stod mtavfall i alla kök på i T1"),
    (because(title("Storån"), "länsstyrelsen"), "Vad är förklaringen till att Storån drar ut på tiden?"),
    (those(finish("2025-09-01", "2025-09-30")), "Vilka har deadline i september?"),
    (
        within(finish("2026-01-01"), finish("2026-01-01") | now(P, S, X, None) | (PROTECTED & now(D))),
        "Vad hinner vi inte bli färdiga med i år?",
    ),
    (
        either(units_where(lambda facts, held: True), counted(7), sure("7 enheter")),
        "Vilka enheter är med i verksamhetsplanen?",
    ),
    (either(those(LATE), units_of(LATE)), "Vilka redovisningar trillade in efter att T1 hade stängt?"),
    (
        either(owner(title("deponin")), sure("Avfall och återvinning")),
        "Jag har en fråga om deponin i Kärret, vem vänder jag mig till?",
    ),
    (those(reported_between("2025-08-22", "2025-08-22")), "Vad rapporterades in fredagen den 22 augusti"),
    (ASKED_BACK, "Hur många plogbilar har vi?"),
    (text_has("bibliotekschef"), "Vem har hand om Besöksenkäten?"),
    (numbers_told(3), "Hur många påminnelser har det blivit den här gången?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & ~ROADS), "Vilka är röda, om man bortser från Gata och trafik?"),
    (
        within(kind("P") & now(D) & (collab("UTB") | collab("SBF")), kind("P") & now(D) & (collab("UTB") | collab("SBF") | ALL)),
        "Försenade projekt där UTB eller SBF är inblandade",
    ),
    (those(then(G) & now(D)), "Vad har gått från grönt till rött sedan första tertialet?"),
    (
        within(then(D) & now(G), then(D) & ~now(D)),
        "Vilka var sena i april men är det inte längre?",
    ),
    (
        top_unit("Gata och trafik", "VA-enheten", *SMALL),
        "Vilken enhet har mest att göra, räknat i antal aktiviteter?",
    ),
    (
        either(compared(WATER & now(D), ROADS & now(D), "VA-enheten", "Gata och trafik"), said("lika"), sure("lika många")),
        "Är det fler försenade hos VA-enheten eller hos Gata och trafik?",
    ),
    (
        either(
            share(now(G), goal("3.1", "3.2")),
            share(now(G), goal("3.1", "3.2") & REPORTED),
            sure("2 av 7"),
        ),
        "Hur stor del av aktiviteterna under KF-målen rullar på enligt plan?",
    ),
    (
        within(finish("2025-09-03", "2025-12-23") & ~now(D), finish("2025-09-03", "2025-12-31") & ~now(D)),
        "Vad ska vara levererat till jul och är inte försenat?",
    ),
    (first_is("Säkra skolvägar"), "Vilken aktivitet under de nämndspecifika målen blir klar allra sist?"),
    (those(POSTPONED), "Vilka har fått slutdatumet framflyttat sen förra omgången?"),
    (
        within(DATELESS & ~now(K, X), (DATELESS & ~now(K, X)) | now(None) | PROTECTED),
        "Vilka saknar måldatum utan att vara avslutade eller avförda?",
    ),
    (those(SHARED & ~now(K)), "Vad delas av två enheter och är ännu inte i mål?"),
    (
        units_where(lambda facts, held: all(state(facts, each, T2) is K for each in held)),
        "Finns det enheter som är helt färdiga, alltså där allt är avslutat?",
    ),
    (both(title("gästhamn", "sporthallar")), "Gästhamnen och sporthallarna, hur har det gått för dem?"),
    (
        either(then_and_now(then(K), now(K)), counted(2), those(now(K) & ~then(K))),
        "Hur många fler är klara nu jämfört med i T1?",
    ),
    (those(says("vakant") | says("konsult")), "I vilka kommentarer nämns vakanta tjänster eller konsulter?"),
    (
        within(now(R, D) & ~says("anbud") & ~PROTECTED, (now(R, D) & ~says("anbud")) | PROTECTED),
        "Vilka gula och röda beror på något annat än att vi väntar på anbud?",
    ),
    (goals_among(GOALS, ("3.1", "4.1"), ("3.2",)), "Vilka mål når vi inte som det ser ut nu?"),
    (those(now(D) & ~kind("P")), "Vad är försenat utan att vara projekt?"),
    (
        either(
            so_many(ROADS & ~now(K, G)),
            so_many(ROADS & now(D, R, P, S, X)),
        ),
        "Hur många av Gata och trafiks aktiviteter är varken klara eller enligt plan?",
    ),
    (
        either(those(HOUSES_AND_PARTS & finish("2025-09-03", "2025-12-31")), those(NONE), counted(0), said(*NO)),
        "Har Fastighet något som ska bli klart före årsskiftet och inte redan är avslutat?",
    ),
    (those(then(R, D, P) & now(R, D, P)), "Vad var gult, rött eller pausat redan i april och är det fortfarande?"),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & kind("P")), "Vilka är försenade? >> vilka av dem är projekt"),
    (because(title("skolvägar"), "överklagat"), "hur går det för säkra skolvägar >> vad är det som krånglar"),
    (within(HARBOUR & ~now(X), HARBOUR), "Vad ansvarar VA-enheten för? >> och Hamnen?"),
    (day_told(title("Röda bron"), "2025-10-19"), "Status på Röda bron? >> När står den klar?"),
    (because(title("gästhamn"), "anbud"), "Är det nåt vi har skrotat? >> varför då?"),
    (those(now(D) & ~WATER), "Vad är rött? >> ta bort VA-enheten"),
    (those(now(K)), "Hur många har vi gått i mål med? >> vilka då"),
    (so_many(then(K)), "Hur många är avslutade? >> och hur många var det i våras?"),
    (within(collab("SBF"), collab("SBF") | ALL), "vad samverkar vi med KSF om >> nej SBF menade jag"),
    (
        either(those(ROADS & now(None)), units("Gata och trafik"), SILENT),
        "Visa Gata och trafiks aktiviteter >> Vilka av dem saknar svar för T2?",
    ),
    (
        within(WATER & ~title("driftcentral"), WATER),
        "Vem driver den nya driftcentralen? >> Vad mer har de på sitt bord?",
    ),
    (those(goal("3.2")), "Vad ligger under KF-mål 1? >> samma sak för KF-mål 2"),
    (
        either(share(now(D)), share(now(D), REPORTED), sure("4 av 18"), sure("4 av 16")),
        "Hur många är sena? >> hur många procent är det?",
    ),
    (SILENT, "Hur många har inte rapporterat? >> Vem ska jag jaga"),
    (
        those(title("Hamnviken"), "Pågår enligt plan"),
        "Hur går det med gång- och cykelvägen till Hamnviken? >> Vad sa de förra tertialet?",
    ),
    (those(finish("2026-01-01", "2026-12-31")), "vad ska vara färdigt i år >> och nästa år då"),
    (
        those(kind("P") & now(R)),
        "Hej >> Vad är gult? >> bara projekt tack",
    ),
    (first_is("Skyfallskartering"), "Vilka pågår med avvikelse? >> Vilken av dem har slutdatumet längst fram?"),
    (
        because(WATER & now(D), "länsstyrelsen"),
        "Visa försenade >> bara VA-enheten >> vad beror det på?",
    ),
    (
        those(WASTE & now(P)),
        "Hur går det för Fastighet? >> Och Avfall och återvinning? >> Vad av det är pausat?",
    ),
    (sure("bedöms uppnås"), "Når vi KF-mål 2? >> Hur bedömdes det i T1?"),
    (
        either(so_many(now(D, R)), numbers_told(7)),
        "Vad är rött? >> och gult? >> Hur många blir det om man slår ihop rött och gult?",
    ),
    (
        within(
            WORSE & kind("P") & ~title("Skyfall"),
            WORSE & kind("P"),
        ),
        "Vad har blivit sämre sedan T1? >> Bara projekten",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
