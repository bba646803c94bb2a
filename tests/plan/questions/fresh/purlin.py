# ruff: noqa: E501
"""A head of department in her second week at a suburb's board for the labour market and adult education: she writes on her phone between meetings, compares now with the first tertial, leaves things out ("utom", "men inte", "bortsett från"), changes her mind half-way and jumps to another matter.

Half everyday, a quarter with exceptions, comparisons and then-and-now, and a quarter conversations."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    EVERY,
    LATE,
    NONE,
    POSTPONED,
    REPORTED,
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
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    explained_by,
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

WORLD = "suburb"

KOMVUX, SFI, QUALITY, STAFF = (
    unit("Komvux"),
    unit("Komvux/SFI"),
    unit("Uppdrag och kvalitet"),
    unit("Förvaltningsstaben"),
)
YOUNG, SETTLING, CENTRE = unit("Ungdomstorget"), unit("Etablering"), unit("Arbetscenter")
COUNCIL, BOARD = goal("3.1", "3.2", "3.3"), goal("4.1", "4.2", "4.3")
PROJECTS = kind("P")
GIVEN = Those(
    lambda facts, each: (found := facts.report(each.id, T2)) is not None and found.carried_from is None
)  # fmt: skip
"""Answered for T2, without what was finished in T1 and stays so."""
REST = ("Uppdrag och kvalitet", "Jobbspåret", "Ungdomstorget", "Etablering", "Arbetscenter", "Vägledningscentrum")
GOALS = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "försörja sig själva"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "hitta rätt kompetens"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "fossilfria"),
    "4.1": ("nämndspecifikt mål 1", "fullfölja sina kurser"),
    "4.2": ("nämndspecifikt mål 2", "väntetiden från ansökan"),
    "4.3": ("nämndspecifikt mål 3", "bemötas med respekt"),
}
BEHIND = either(those(now(D)), those(now(D, R)), those(now(D, P)), those(now(D, R, P)))
SLIPPED = (then(G) & now(R, D)) | (then(R) & now(D))


def nothing(*more: Wanted) -> Wanted:
    """That there is none, in words or as an empty list."""
    return either(those(NONE), counted(0), said("nej", "inget", "inga", "ingen"), *more)


EVERYDAY: Batch = (
    (summary(), "hej, ny förvaltningschef här. kan du ge mig läget i korthet"),
    (BEHIND, "va ligger efter just nu"),
    (either(those(now(K)), those(now(K, X))), "Vad är klart hittills?"),
    (those(title("Klar för jobb"), "Försenad"), "hur går det med klar för jobb"),
    (owner(title("Lastcyklar")), "Vem har hand om lastcyklarna?"),
    (day_told(title("Lastcyklar"), "2025-11-07"), "när är lastcyklarna på plats"),
    (because(title("Snabbspår"), "nio sökande"), "varför är snabbspåret till undersköterska gult"),
    (those(title("nationella prov"), "Pausad"), "digitala nationella proven, hur står det till där?"),
    (within(SETTLING & ~now(X, K), SETTLING), "vad jobbar Etablering med"),
    (within(CENTRE & ~now(X, K), CENTRE), "Vad ansvarar Arbetscenter för i planen?"),
    (so_many(EVERY), "Hur många aktiviteter har vi totalt i planen"),
    (so_many(now(D)), "hur mnga är försenade"),
    (either(those(now(X)), those(now(X, P))), "Är det nåt vi har lagt ner?"),
    (those(now(P)), "har vi pausat nåt"),
    (either(silent(), those(now(None))), "vilka har inte rapporterat än"),
    (
        nothing(those(YOUNG), units("Ungdomstorget"), sure("2 av 2")),
        "har ungdomstorget nåt kvar att rapportera eller",
    ),
    (text_has(*forms("2025-09-05")), "Sista dagen att rapportera?"),
    (numbers_told(5), "Hur många påminnelser har gått ut den här omgången?"),
    (anyhow("väntetiden"), "Hur lyder nämndspecifikt mål 2?"),
    (anyhow("6,5"), "vad är målvärdet för arbetslösheten"),
    (either(assessed("bedöms inte uppnås"), sure("lärlingsplatserna")), "Når vi målet om att företagen ska hitta rätt kompetens?"),
    (either(those(goal("3.3")), sure("fossilfria")), "hur ser det ut för målet om fossilfria transporter"),
    (ASKED_BACK, "vad har det nya elevsystemet kostat oss"),
    (either(ASKED_BACK, those(title("Studiestuga"))), "Ändra studiestugan till avslutad är du snäll"),
    (text_has("Index 77"), "Elevenkäten, vad blev resultatet?"),
    (text_has("Studievägledare"), "vem kontaktar jag om besöksmätningen"),
    (explained_by("avvik"), "Vad betyder egentligen Pågår med avvikelse?"),
    (text_has("Enhetschef Jobbspåret", "chef5@"), "Vem är chef på Jobbspåret?"),
    (anyhow("skydd"), "beredskapen vid stora varsel, vad har de skrivit där"),
    (those(PROJECTS), "Visa alla projekt tack"),
    (those(kind("F")), "förstudier?"),
    (those(title("feriejobb"), "Avslutad"), "Feriejobben i somras, hur gick det?"),
    (anyhow("412"), "hur många ungdomar fick feriejobb"),
    (those(then(D)), "Vad var rött i T1"),
    (those(finish("2025-10-01", "2025-10-31")), "vad blir klart i oktober"),
    (those(collab("Socialförvaltningen")), "Kan jag få allt vi gör ihop med Socialförvaltningen"),
    (those(collab("Arbetsförmedlingen")), "vilka aktiviteter samverkar vi med arbetsförmedlingen om?"),
    (those(title("Sfi på distans"), "Försenad"), "God morgon! Hur ligger vi till med sfi på distans?"),
    (because(title("Ny e-tjänst"), "e-legitimation"), "vad är problemet med nya e-tjänsten för ansökan"),
    (
        either(those(LATE), counted(LATE), said("ja")),
        "Kom det in några rapporter för sent i T1, alltså efter att den stängt?",
    ),
    (those(reported_between("2025-08-27", "2025-08-27")), "vad rapporterades den 27 augusti"),
    (
        either(share(REPORTED), share(GIVEN), sure("33 av 36"), sure("32 av 36")),
        "Hur stor andel har svarat för T2?",
    ),
    (those(now(R)), "gult?"),
    (anyhow("7,4"), "Arbetslösheten, vad är senaste siffran för målet?"),
    (
        either(because(title("extratjänst"), "stödet"), sure("staten har tagit bort stödet")),
        "Varför avfördes Från extratjänst till anställning?",
    ),
)  # fmt: skip

COMPOUND: Batch = (
    (within(now(D) & ~under("Komvux"), now(D) & ~KOMVUX), "Vilka försenade aktiviteter har vi, utom hos Komvux?"),
    (within(PROJECTS & ~now(G, X), PROJECTS & ~now(G)), "Visa alla projekt men inte de som går enligt plan"),
    (within(SLIPPED, WORSE), "Vad har försämrats mellan T1 och T2?"),
    (those(then(D) & ~now(D)), "Vilka var försenade i T1 men är inte det längre?"),
    (those(then(D) & now(D)), "vad var försenat både i T1 och T2"),
    (then_and_now(then(D), now(D)), "Hur många fler är försenade nu än i T1?"),
    (
        either(
            every(top_unit("Förvaltningsstaben", *REST), top_unit("SFI", *REST)),
            top_unit("Komvux", "Förvaltningsstaben", *REST),
        ),
        "Vilken enhet har flest försenade?",
    ),
    (
        either(share(now(D), PROJECTS & ~now(X)), sure("7 av 14")),
        "Hur stor andel av projekten är försenade, bortsett från de avförda?",
    ),
    (
        within(finish("2025-09-03", "2025-12-31") & ~now(R, D, None), finish("2025-09-03", "2025-12-31") & ~now(R, D)),
        "Vad ska bli klart före årsskiftet, men inte det som är gult eller rött?",
    ),
    (those(POSTPONED & ~now(D)), "Vilka slutdatum har skjutits fram sedan T1, bortsett från de försenade?"),
    (those(COUNCIL & now(G)), "vad går enligt plan under kf-målen"),
    (those(BOARD & now(D, P)), "Under nämndens egna mål, vad är försenat eller pausat?"),
    (units_where(lambda facts, held: all(state(facts, each, T2) is not D for each in held)), "Vilka enheter har inget försenat alls?"),
    (
        either(compared(SETTLING & now(D), CENTRE & now(D), "Etablering", "Arbetscenter"), top_unit("Arbetscenter", "Etablering")),
        "Vem har mest försenat, Etablering eller Arbetscenter?",
    ),
    (
        within(collab("Socialförvaltningen") & ~under("Komvux"), collab("Socialförvaltningen") & ~KOMVUX),
        "Vad samverkar vi med Socialförvaltningen om, utom det som ligger hos Komvux?",
    ),
    (goals_among(GOALS, ("4.1", "4.2", "4.3")), "Vilka mål har fått en bättre bedömning nu än i T1?"),
    (goals_among(GOALS, ("3.2",), ("3.3",)), "Är det något mål som bedöms sämre nu än i våras, vilket i så fall?"),
    (those(became(D) & ~STAFF), "Vad är försenat nu men inte i T1? Hoppa över Förvaltningsstaben."),
    (first_is("Klar för jobb"), "Vilken av de försenade har slutdatum längst fram?"),
    (
        then_and_now(then(G), now(G)),
        "Är det fler eller färre som går enligt plan nu jämfört med T1?",
    ),
    (
        either(
            said("nej"),
            units_with(now(K)),
            units_where(lambda facts, held: not any(state(facts, each, T2) is K for each in held)),
        ),
        "Har varje enhet minst en avslutad aktivitet?",
    ),
    (
        within(then(S) & now(G, R, D), then(S) & ~now(S, None)),
        "Vilka var inte påbörjade i T1 men är igång nu?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(then(D)), "Vilka är försenade? >> nej vänta, ta T1 i stället"),
    (those(now(D)), "Visa det som är gult >> fel av mig, jag menade rött"),
    (those(became(D)), "Vilka är försenade? >> Och i T1? >> Vilka har tillkommit sedan dess?"),
    (those(now(D) & ~CENTRE), "vad är försenat >> utom arbetscenter"),
    (within(PROJECTS & ~now(D, X), PROJECTS & ~now(D)), "Lista projekten >> men inte de försenade"),
    (
        day_told(title("Språkpraktik"), "2025-12-12"),
        "Hur går det med språkpraktiken? >> Vem äger den? >> Och när ska den vara klar?",
    ),
    (because(title("Språkpraktik"), "svårt att hitta platser"), "Läget för språkpraktiken? >> Vad skrev de i T1?"),
    (text_has(*forms("2025-09-05")), "Visa Vägledningscentrums aktiviteter >> Byter ämne, när stänger rapporteringen?"),
    (so_many(then(K)), "Hur många är avslutade? >> Och hur många var det i T1?"),
    (
        either(those(goal("3.1") & now(P, X)), those(now(P, X))),
        "Vad ligger under KF-mål 1? >> bara det försenade >> nä, ta pausat och avfört i stället",
    ),
    (so_many(kind("F")), "status på lastcyklarna >> ny fråga, hur många förstudier har vi"),
    (because(now(P), "flyttat fram"), "vad är pausat >> varför"),
    (
        either(share(now(D), PROJECTS), sure("7 av 15")),
        "Hur många projekt är försenade? >> Vad är det i procent av projekten?",
    ),
    (
        either(tells("bedöms inte uppnås", "inte uppnås"), sure("avhoppen ökade")),
        "Hur går det för nämndspecifikt mål 1? >> Hur bedömdes det i T1?",
    ),
    (so_many(SETTLING & now(G)), "Vad har Etablering på gång? >> Hur många av dem går enligt plan?"),
    (
        either(those(now(None) & ~SETTLING), units_of(now(None) & ~SETTLING)),
        "Vilka aktiviteter saknar rapport? >> bortsett från Etablering",
    ),
    (
        within(finish("2025-11-01", "2025-11-30") & ~now(None), finish("2025-11-01", "2025-11-30")),
        "Vad ska bli klart i oktober? >> och i november",
    ),
    (those(SFI), "Vad gör Komvux? >> Jag menade SFI"),
    (
        within(became(D) | (became(R) & ~then(D)), became(D) | became(R)),
        "Vilka har blivit försenade sedan T1? >> Ta med dem som blivit gula också",
    ),
    (
        within(QUALITY & now(R, P) & ~title("Upphandling"), QUALITY & now(R, P)),
        "Vem ansvarar för upphandlingen av yrkesutbildningar? >> Okej, vad har de mer som är gult eller pausat?",
    ),
    (those(became(D)), "Hur många är försenade? >> Utom de som var det redan i T1 >> Vilka då?"),
    (those(BOARD & then(G)), "Visa allt som går enligt plan >> bara nämndmålen >> vilka var det i T1?"),
    (day_told(title("Ny e-tjänst"), "2025-06-02"), "Läget för e-tjänsten för ansökan? >> När skulle den ha varit klar enligt T1?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
