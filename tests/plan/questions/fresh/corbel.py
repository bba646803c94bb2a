# ruff: noqa: ARG005, E501
"""Two days before the round closes at a municipal board: a director with ten seconds, the controller in the last week of the round, a unit manager new in her job, a politician before the board's meeting and an economist who checks figures.

Half everyday, a quarter with two conditions, comparisons, then-and-now, shares and goals, and a quarter conversations."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    LATE,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    TROUBLE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    Those,
    X,
    anyhow,
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
    sure,
    text_has,
    then,
    title,
    unit,
    units_of,
    units_where,
    within,
)
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    forms,
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

FINANCE, OFFICE, BUSINESS = unit("Ekonomi"), unit("Kommunledningskontoret"), unit("Näringsliv och marknad")
SAFE, IT, HR = unit("Kommunledningskontoret/Trygg och säker"), unit("IT och digitalisering"), unit("HR och lön")
SERVICE, DIRECTOR = unit("Kommunledningskontoret/Medborgarservice"), unit("Kommundirektör")
UNMARKED = Those(lambda facts, each: not each.kinds)
NO = said("nej", "inget", "ingen", "inga", "ingenting")
GOALS = {
    "2.3": ("grunduppdrag",),
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "nämndens mål 1"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "nämndens mål 2"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "nämndens mål 3"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "nämndens mål 4"),
    "5.1": ("särskilda satsningar",),
}
OTHERS = ("Ekonomi", "Näringsliv och marknad", "Kommunikation", "IT och digitalisering", "HR och lön", "Kommundirektör")

EVERYDAY: Batch = (
    (those(title("Trygghetspunkter"), "Avslutad"), "Tidningen ringde om trygghetspunkterna, vad kan jag säga att läget är?"),
    (those(title("allmänna val"), "enligt plan"), "valet nästa år, är vi på banan"),
    (those(title("Upplevelsecenter"), "Avslutad"), "upplevelsecentret för mat, rullar det"),
    (those(title("digital post"), "Pausad"), "vad hände med digital post egentligen den var ju klar i våras"),
    (
        either(within(title("ANDTS"), goal("4.4")), sure("drogfritt")),
        "Ungdomar och narkotika, vad gör vi åt det enligt planen?",
    ),
    (because(title("återbruk av möbler"), "lokal"), "möbelåterbruket, varför går det inte framåt"),
    (
        either(those(title("Mediautbildning")), NO, sure("ej rapporterad")),
        "Mediautbildningen för cheferna, har någon svarat på den i den här omgången?",
    ),
    (either(text_has(*forms("2025-09-05")), numbers_told(2)), "hur många dar har vi på oss innan det stänger"),
    (within(SERVICE & now(None), SERVICE), "Hejsan! Började som chef på Medborgarservice i måndags, vad är det jag ska svara på?"),
    (anyhow("kommentar"), "måste jag motivera om jag väljer pågår med avvikelse?"),
    (text_has("ändra", "rätta", "nytt svar", "svara igen", "svara om"), "ojdå råkade spara fel status, kan jag göra om?"),
    (anyhow("avslutad", "avförd"), "Skillnaden mellan avslutad och avförd, tack"),
    (anyhow("förstudie"), "Vad är en förstudie för något hos er?"),
    (those(title("Viable"), "Ej påbörjad"), "tvillingstad till Linköping, har det kommit igång"),
    (either(those(NONE), counted(0), NO, ASKED_BACK), "finns det nåt om AI-assistenter i planen"),
    (ASKED_BACK, "Vad har M365 kostat hittills?"),
    (ASKED_BACK, "Ge Kommunikation en vecka extra att svara är du snäll"),
    (either(ASKED_BACK, silent(), those(now(None))), "vem är slarvigast med att rapportera"),
    (goals_among(GOALS, ("3.3", "4.2"), ("3.1", "3.2")), "Vilka mål kommer vi inte att nå?"),
    (text_has("plats 54", "plats 61", "bedöms uppnås"), "Svenskt Näringslivs ranking, hur ser det ut för oss?"),
    (text_has("index 74"), "vad blev resultatet i företagarenkäten, INSIKT alltså"),
    (anyhow("97"), "Vilken plats hade kommunen i hållbarhetsrankingen?"),
    (anyhow("76 %"), "Hur stor andel kände sig trygga ute när det är mörkt?"),
    (text_has("Enhetschef Medborgarservice"), "vem ska jag prata med om Brilliants servicemätning"),
    (summary(), "Tio sekunder. Hur ligger vi till?"),
    (either(TROUBLE, summary()), "lugnt på alla fronter eller brinner det nånstans"),
    (or_units(those(PROTECTED)), "Vilka aktiviteter är sekretesskyddade?"),
    (anyhow("skydd"), "vad säger de om krigsplaceringen"),
    (
        either(those(HR), those(NONE), those(now(None) & HR), sure("3 av 3"), said("ja"), counted(0)),
        "har hr fått in allt sitt",
    ),
    (either(those(LATE), units_of(LATE)), "Vilka svar kom efter stängning i T1?"),
    (first_is("Service och bemötande"), "senast inkomna rapporten, vilken är det"),
    (either(those(reported_between("2025-09-02", "2025-09-02")), counted(0), NO), "ramlade det in nåt igår"),
    (
        either(those(reported_since("2025-09-01")), those(reported_since("2025-09-02")), NO),
        "Vad har kommit in sedan i måndags?",
    ),
    (those(finish("2025-10-01", "2025-10-31")), "nåt som ska va färdigt i oktober"),
    (
        either(those(DIRECTOR & now(None)), sure("Utbildningshub"), said("ja")),
        "Det är kommundirektören. Har jag själv något jag inte lämnat in?",
    ),
    (those(title("Utbildningshub")), "utbildningshubben???"),
    (day_told(title("näringslivsstrategi"), "2025-10-06"), "näringslivstrategin klar när"),
    (owner(title("allmänna val")), "Vem bär ansvaret för att valet 2026 förbereds?"),
    (those(title("Digital signatur"), "Avslutad"), "Går det att signera protokoll digitalt nu, dvs är den aktiviteten klar?"),
    (those(collab("UTB")), "gör vi nåt ihop med UTB"),
    (those(title("konkurrenspolicy"), "Avslutad"), "konkurenspolicyn är väl aldrig färdig"),
    (so_many(UNMARKED), "Hur många rader i planen saknar märkning P, A eller F?"),
    (those(title("jämlik hälsa")), "letar efter en aktivitet, den heter nåt med jämlik hälsa"),
    (those(now(X)), "Vad har vi lagt ner?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & finish("2025-09-03", "2025-12-31")), "Finns något försenat som ändå väntas bli klart i år?"),
    (those(now(None) & kind("P")), "Projekt som ingen har svarat på i T2"),
    (then_and_now(then(D), now(D)), "Hur många fler försenade är det nu jämfört med i våras?"),
    (
        either(topmost("Trygg och säker", OTHERS), top_unit("Kommunledningskontoret", *OTHERS)),
        "Vilken enhet drar på sig flest förseningar?",
    ),
    (
        those(POSTPONED & now(G)),
        "Vilka säger enligt plan fast de har flyttat fram slutdatumet sedan T1?",
    ),
    (those(then(D) & now(D)), "försenad både i april och nu, finns det nån sån"),
    (within(then(P) & ~now(P, None), then(P)), "Vad var pausat i T1 men är inte pausat längre?"),
    (those(goal("4.2") & ~now(D, K, X)), "Under nämndspecifikt mål 2, vad är varken försenat, avslutat eller avfört?"),
    (goals_among(GOALS, ("3.1", "4.1", "4.3", "4.4"), ("2.3", "5.1")), "Vilka mål har inte en enda försenad aktivitet?"),
    (either(share(now(K), kind("P")), sure("3 av 15")), "Hur stor del av projekten är i hamn, i procent?"),
    (so_many(now(D, R, P)), "Gult, rött och pausat sammanlagt, hur många blir det?"),
    (those(FINANCE & collab("Alla förvaltningar")), "Vad gör Ekonomi där alla förvaltningar är med?"),
    (those(IT & kind("P") & ~now(K)), "IT:s projekt minus de avslutade"),
    (those(now(R) & ~PROTECTED), "Gula aktiviteter som inte är skyddade"),
    (first_is("förlängt arbetsliv"), "Vilken av de försenade har längst kvar till sitt slutdatum?"),
    (goals_among(GOALS, ("4.1",), ()), "Vilket mål har fått en bättre bedömning än i T1?"),
    (those(then(K) & ~now(K)), "Är det något som var avslutat i T1 men inte är det nu?"),
    (
        units_where(lambda facts, held: all(facts.report(each.id, T2) for each in held)),
        "Vilka enheter är helt klara med sin rapportering?",
    ),
    (those(now(R) & finish("2025-09-03", "2025-12-31")), "Vilka gula har lovat bli klara före nyår?"),
    (those(says("SKR")), "Vilka skyller på SKR i kommentaren?"),
    (top_unit("Kommunledningskontoret", *OTHERS), "Vem har flest aktiviteter på sitt bord, vilken enhet alltså?"),
    (
        either(compared(kind("F"), kind("P"), "förstud", "projekt"), said("projekt")),
        "Har vi fler förstudier än projekt?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & ~PROTECTED), "Vad är rött? >> strunta i de skyddade"),
    (because(title("digital post"), "väntar på beslut"), "hur går det med digital post >> hur kommer det sig"),
    (either(silent(), units_of(now(None))), "Vad saknar vi svar på? >> vilka enheter rör det"),
    (those(HR & now(D)), "läget för Ekonomi >> och HR då >> nåt som är försenat där?"),
    (
        either(those(goal("4.2")), sure("arbetsgivare")),
        "Hur går det med KF-mål 2? >> nämndspecifikt mål 2 då?",
    ),
    (either(so_many(then(K)), numbers_told(3)), "Hur många är avslutade? >> hur många var det i våras"),
    (
        within(BUSINESS & ~title("näringslivsstrategi"), BUSINESS),
        "Vem äger näringslivsstrategin? >> vad har de mer på gång",
    ),
    (day_told(title("M365"), "2025-11-26"), "när är M365 på plats >> vilket datum sa de i T1"),
    (those(kind("P") & now(K)), "Hur många projekt har vi >> hur många av dem är avslutade >> räkna upp dem"),
    (
        every(within(now(D) & ~PROTECTED, now(D)), first_is("Revidering ledningssystemet")),
        "Vilka är försenade? >> sortera dem efter slutdatum",
    ),
    (those(SAFE & ~PROTECTED), "Visa allt hos Trygg och säker >> bara det som inte är skyddat"),
    (those(collab("SBF")), "Vad samverkar vi med UTB om? >> SBF?"),
    (those(SERVICE), "Vad har Kommunikation? >> nä förlåt, Medborgarservice menade jag"),
    (those(says("leverantör")), "Vilka är gula? >> vilken av dem är det som har strul med leverantören"),
    (
        those(finish("2025-11-01", "2025-11-30")),
        "Vad ska bli klart i september? >> oktober då >> november",
    ),
    (those(goal("3.3")), "Når vi KF-mål 3? >> vilka aktiviteter hör dit"),
    (
        either(share(~then(None)), sure("36 av 39")),
        "Hur stor andel är rapporterat? >> och i T1",
    ),
    (
        either(units_of(now(P)), those(now(P), "Näringsliv och marknad", "Medborgarservice")),
        "Är något pausat? >> vems är det",
    ),
    (
        top_unit("Kommunledningskontoret", *OTHERS),
        "Lista förstudierna >> vilken enhet har flest av dem",
    ),
    (
        those(now(D) & ~title("ledningssystemet")),
        "Vilka är försenade? >> plocka bort ledningssystemet ur listan, det vet jag redan",
    ),
    (
        within(goal("4.1") & CHANGED, goal("4.1") & (CHANGED | then(None) | now(None))),
        "Visa nämndspecifikt mål 1 >> vilka där har bytt status sedan T1",
    ),
    (
        either(those(title("allmänna val"), "avvikelse"), sure("bättre")),
        "Hur är det med förarbetet inför valet? >> bättre eller sämre än i våras?",
    ),
    (so_many(now(D)), "Hur många försenade har vi? >> vilka då >> och hur många var det sa du"),
    (
        either(share(now(D)), share(now(D), REPORTED), sure("8 av 39"), sure("8 av 34")),
        "Antal försenade? >> i procent av alltihop",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
