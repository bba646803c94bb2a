# ruff: noqa: E501
"""Wednesday, two days before the second round closes in Mjölby: the controller who owns the process (who has answered, what changed since T1, which dates moved, what was written), the kommundirektör with ten seconds before a meeting, and a member of the board who has read the plan's goals.

Half everyday, a quarter with two conditions, quantifiers, shares, rankings and then-and-now, a quarter conversations; no construction twice."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    LATE,
    LISTS,
    NONE,
    POSTPONED,
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
    sure,
    text_has,
    then,
    title,
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
    dated,
    day_told,
    days_told,
    explained,
    first_are,
    forms,
    said,
    so_many,
    summary,
    tells,
    those,
    top_unit,
)

WORLD = "full"

ECONOMY, IT, HR = unit("Ekonomi"), unit("IT och digitalisering"), unit("HR och lön")
OFFICE, SAFETY = unit("Kommunledningskontoret"), unit("Kommunledningskontoret/Trygg och säker")
MEDIA, TRADE = unit("Kommunikation"), unit("Näringsliv och marknad")
SERVICE, DIRECTOR = unit("Kommunledningskontoret/Medborgarservice"), unit("Kommundirektör")
BOARD = goal("4.1", "4.2", "4.3", "4.4")
NO = said("nej", "inget", "ingen", "inga")

GOALS = {
    "3.1": ("kf-mål 1", "fullmäktiges mål 1", "nöjd kundindex", "bästa möjliga bemötande"),
    "3.2": ("kf-mål 2", "fullmäktiges mål 2", "trygga utomhus"),
    "3.3": ("kf-mål 3", "fullmäktiges mål 3", "framkant"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "attraktiv och trygg kommun"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "högre upp i åldrarna"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "drogfritt"),
}


def goals(*must: str, may: tuple[str, ...] = ()) -> Wanted:
    return goals_among(GOALS, must, may)


def goal_on_top(number: str) -> Wanted:
    """Of the goals that the text names, that one comes first."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        places = {each: min((text.find(n) for n in own if n in text), default=-1) for each, own in GOALS.items()}
        named = {each: place for each, place in places.items() if place > -1}
        return "" if named and min(named, key=named.__getitem__) == number else f"{named} instead of {number}"

    return Wanted(SURE, problem)


def with_any(wanted: Those, *words: str) -> Wanted:
    """Exactly these activities, and at least one of these words."""

    def problem(facts: Facts, answer: Answer) -> str:
        return those(wanted).problem(facts, answer) or text_has(*words).problem(facts, answer)

    return Wanted(LISTS | {"detail"}, problem)


NOT_IN = either(silent(), those(now(None)), units_of(now(None)))

EVERYDAY: Batch = (
    (summary(), "Tio sekunder innan mötet börjar, hur står det till?"),
    (NOT_IN, "vilka enheter har vi inte hört av än"),
    (either(so_many(now(None)), silent(), numbers_told(5)), "Hallå! Hur mkt fattas innan jag kan stänga T2"),
    (
        with_any(title("digital post"), *forms("2025-08-27"), "T2", "tertial 2"),
        "Sedan när ligger införandet av digital post på is?",
    ),
    (owner(title("personalpolitiskt")), "Vem sitter med personalpolitiska programmet"),
    (because(title("återbruk av möbler"), "hyresvärden"), "varför e möbelåterbruket sent??"),
    (day_told(title("näringslivsstrategi"), "2025-10-06"), "När kan vi räkna med att ha en näringslivsstrategi?"),
    (either(those(title("M365"), "Pågår enligt plan"), said("ja")), "M365, ok eller inte"),
    (
        those(title("ledningssystemet"), "Försenad"),
        "Håller revideringen av ledningssystemet sin tid eller har den glidit?",
    ),
    (those(now(K)), "Bara det som är helt färdigt tack"),
    (those(title("Viable"), "Ej påbörjad"), "Det har väl inte hänt nåt med viable citys va"),
    (those(now(P)), "dom pausade, vilka e de"),
    (those(now(X)), "Har nån lagt ner något i år?"),
    (those(MEDIA), "Kommunikations tre grejer hur går de"),
    (those(HR), "HR o lön - allt de har, en rad var"),
    (those(title("Mediautbildning"), "Ej rapporterad"), "mediautbildningen?"),
    (because(title("Power BI"), "datalagret"), "Vad skrev Ekonomi om Power BI den här gången?"),
    (text_has(*forms("2025-05-07")), "Vilken var sista svarsdag i våras, alltså för T1?"),
    (text_has(*forms("2025-09-05"), "2 dagar", "två dagar", "5/9"), "Hur länge till kan man svara?"),
    (anyhow("index 74"), "Vilket index gav företagarna oss i senaste INSIKT-mätningen?"),
    (text_has("plats 61", "61:a"), "Svenskt Näringslivs ranking, var hamnade vi nu"),
    (
        text_has("76 %", "76\u00a0%", "76 procent"),
        "Som ledamot undrar jag: hur stor andel kände sig trygga ute i mörkret när planen skrevs?",
    ),
    (text_has("drogfri", "narkotika"), "vad handlar nämndspecifikt mål 4 om egentligen"),
    (
        either(assessed("bedöms inte uppnås"), those(goal("3.3"))),
        "I planen står att vi ska ligga i framkant på miljö och klimat. Gör vi det?",
    ),
    (
        either(assessed("bedöms inte uppnås"), those(goal("4.2"), "inte uppnås")),
        "Lyckas vi med att få fler att jobba högre upp i åldrarna, vad är bedömningen?",
    ),
    (either(goals("3.2"), those(goal("3.2"))), "Vilket av fullmäktiges mål är det som gäller trygghet utomhus?"),
    (those(IT), "hur ser d ut för IT"),
    (those(DIRECTOR), "Ligger det nåt hos kommundirektören själv o i så fall vad"),
    (
        either(anyhow("skydd"), anyhow("sekretess"), ASKED_BACK),
        "Läs upp kommentaren om krigsorganisationen för mig",
    ),
    (ASKED_BACK, "Vad gick notan på för Upplevelsecentret?"),
    (either(ASKED_BACK, NOT_IN), "Mejla dem som inte svarat, är du snäll"),
    (ASKED_BACK, "ändra trygghetspunkter till pågår"),
    (explained("pausad"), "Vad innebär statusen Pausad, till skillnad från Försenad?"),
    (numbers_told(7), "Påminnelser i denna omgång: antal?"),
    (those(says("rekrytering")), "Dyker ordet rekrytering upp i några kommentarer?"),
    (those(says("SKR")), "Finns SKR nämnt i det som ansvariga skrivit nu i T2?"),
    (
        within(kind("F") & ~kind("A"), kind("F")),
        "förstudierna m status",
    ),
    (
        either(those(title("Upplevelsecenter"), "SBF"), said("ja")),
        "Är SBF de enda vi samarbetar med om Upplevelsecentret?",
    ),
    (those(collab("UTB")), "Med UTB gör vi va?"),
    (so_many(now(R)), "hur månag gula har vi"),
    (
        either(share(now(K)), share(now(K), REPORTED), sure("5 av 39"), sure("5 av 34")),
        "Avslutat i procent?",
    ),
    (
        either(share(REPORTED), sure("34 av 39"), sure("87 %")),
        "Hur stor del av svaren är inne så långt",
    ),
    (
        either(those(reported_since("2025-08-30")), those(reported_since("2025-08-31"))),
        "God morgon! Vad har trillat in sen i lördags?",
    ),
    (those(PROTECTED), "Vilka rader i planen är skyddade, så att jag inte råkar visa dem på storskärm?"),
    (text_has("Enhetschef Trygg och säker", "chef4@"), "Namn på den som svarar för Trygg och säker?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & ~SAFETY), "Allt försenat förutom det som Trygg och säker har hand om"),
    (so_many(then(D) & now(D)), "Av de som var försenade i T1, hur många är det fortfarande?"),
    (those(then(G) & now(D)), "Vad har gått från Pågår enligt plan till Försenad?"),
    (
        either(
            units("Kommunledningskontoret/Trygg och säker"),
            units("Kommunledningskontoret/Trygg och säker", "Kommunledningskontoret"),
            units("Kommunledningskontoret"),
        ),
        "Vilka enheter har fler än två försenade aktiviteter?",
    ),
    (
        within(now(R, D, P, S), now(R, D, P, S, None)),
        "Vad är varken avslutat, avfört eller enligt plan?",
    ),
    (
        either(share(now(G), ECONOMY), sure("2 av 5"), sure("40 %")),
        "Hur stor andel av Ekonomis aktiviteter följer planen?",
    ),
    (
        either(
            top_unit("Trygg och säker", "HR och lön", "Ekonomi"),
            top_unit("Kommunledningskontoret", "HR och lön", "Ekonomi"),
        ),
        "Rangordna enheterna efter hur många förseningar de har, värst överst",
    ),
    (
        first_are("inköp och upphandling", "näringslivsfrämjande", "näringslivsstrategi"),
        "Räknat från idag, vilka tre står närmast på tur att bli klara?",
    ),
    (
        those(now(G) & POSTPONED),
        "Vilka säger att de går enligt plan fast de har fått ett senare slutdatum än i förra tertialet?",
    ),
    (
        within(finish("2026-03-04"), finish("2026-03-03")),
        "Vilka har mer än ett halvår kvar till sitt slutdatum?",
    ),
    (
        units_where(lambda facts, held: all(REPORTED.test(facts, each) for each in held)),
        "Vem ligger i fas med rapporteringen, dvs enheter där inget svar alls saknas?",
    ),
    (units_with(now(D), 0, 0), "Hos vilka enheter finns inte en enda försening?"),
    (
        either(units("Kommunledningskontoret"), those(now(None) & OFFICE, "Kommunledningskontoret")),
        "Är det någon enhet som har minst två obesvarade?",
    ),
    (
        goals("3.1", "3.2", "3.3", "4.2", may=("4.4",)),
        "Vilka mål väntas inte nås fullt ut? Räkna även in dem som bara bedöms delvis.",
    ),
    (goals("4.1"), "Har något mål fått bättre bedömning nu än i första tertialen?"),
    (goals("4.4"), "Vilket av nämndens egna mål har ingen bedömt ännu?"),
    (either(goal_on_top("4.2"), those(goal("4.2") & now(D))), "Under vilket mål finns flest försenade?"),
    (either(those(LATE), units_of(LATE)), "Vems T1-svar kom in först efter stängning?"),
    (those(dated(last="2025-09-02")), "Vilka har ett utlovat slutdatum som redan passerat utan att de är klara?"),
    (those(now(D) & goal("3.3", "4.2")), "Vilka försenade aktiviteter hör till ett mål som bedöms inte uppnås?"),
    (
        either(compared(ECONOMY, HR, "Ekonomi", "HR och lön"), top_unit("Ekonomi", "HR och lön")),
        "Är det HR eller Ekonomi som har flest aktiviteter?",
    ),
    (those(IT & ~SHARED), "Ta fram det IT äger ensamma, alltså inte delar med en annan enhet"),
)  # fmt: skip

TALKS: Batch = (
    (those(then(None)), "Vilka aktiviteter har inte rapporterats? >> Vilka var det som saknades i T1?"),
    (owner(title("Digital signatur")), "Hur gick det med digital signatur av protokoll? >> Toppen, vem ska jag tacka?"),
    (first_is("förlängt arbetsliv"), "Vad är försenat? >> Och vilken av dem blir klar allra sist?"),
    (
        with_any(title("Viable"), "beslut", "Orsak 12"),
        "Status på Viable cities >> hur stod det till i våras? >> Varför hade de pausat då?",
    ),
    (
        either(tells("sämre", "försämr", "bedöms uppnås", "sjunk", "från uppnås"), said("ner", "ned")),
        "Bedömningen av KF-mål 1? >> Upp eller ner jämfört med förra gången?",
    ),
    (
        either(those(goal("3.3")), assessed("bedöms inte uppnås")),
        "Läget för KF-mål 2? >> å 3an",
    ),
    (so_many(kind("P") & BOARD), "Hur många projekt driver vi? >> Hur många av dem ligger under nämndens egna mål?"),
    (those(POSTPONED & ECONOMY), "Vilka slutdatum har skjutits upp sedan T1? >> Ekonomi bara"),
    (
        within(IT & finish("2025-09-03", "2025-12-31"), IT & (finish("2025-09-03", "2025-12-31") | now(K))),
        "Visa IT och digitaliserings aktiviteter >> Vilka av dem blir färdiga innan året är slut?",
    ),
    (
        either(those(title("Utbildningshub"), "Ej rapporterad"), said("nej")),
        "Vem ansvarar för utbildningshubben? >> Har de skickat in något för T2?",
    ),
    (those(now(K) & kind("P")), "Vad är avslutat? >> projekten av dem"),
    (
        either(so_many(NONE), NO),
        "Vilka saknas i T2? >> Är det någon av dem som teg även i T1?",
    ),
    (
        either(anyhow("skydd"), anyhow("sekretess"), ASKED_BACK),
        "Styrel, hur ligger det till? >> Vad säger de är orsaken?",
    ),
    (
        days_told(TRADE & finish(), TRADE, "2025-09-23", "2025-10-06"),
        "Vad håller Näringsliv och marknad på med? >> Vilka slutdatum har de angett?",
    ),
    (within(WORSE & ~now(X), WORSE), "Vad har ändrats sedan T1? >> Nöj dig med det som blivit sämre"),
    (
        anyhow("framkant"),
        "Vilka mål bedöms inte uppnås? >> Hur är det som handlar om miljön formulerat i planen?",
    ),
    (
        within(goal("3.2") & now(D), goal("3.2") & now(D, X)),
        "Trygghetsmålet, KF-mål 2, hur går det? >> Vilka aktiviteter är det som drar ner?",
    ),
    (
        those(now(R) & says("leverantör")),
        "Vad pågår med avvikelse? >> Beror nån av dem på en leverantör?",
    ),
    (
        those(now(None) & SERVICE),
        "Vem är chef för Medborgarservice? >> Vad har den enheten kvar att rapportera?",
    ),
    (
        day_told(title("allmänna val"), "2025-11-05"),
        "När är förarbetet inför valet 2026 klart? >> Vilket datum lovade de i T1?",
    ),
    (
        either(those(title("personalsystem"), "Försenad"), said("ja", "jo")),
        "Är upphandlingen av personalsystem igång? >> Den var väl försenad tidigare?",
    ),
    (
        either(those(HR & now(D) & kind("P"), "HR och lön"), units("HR och lön"), sure("Enhetschef HR och lön")),
        "Vad är försenat? >> projekten >> och hos HR? >> Vem pratar jag med där?",
    ),
    (
        so_many(collab("KSF") & now(K)),
        "Vilka aktiviteter samverkar vi med KSF om? >> Hur många av de aktiviteterna är i mål?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
