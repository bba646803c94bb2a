# ruff: noqa: ARG005, E501
"""Two days before a round closes: the controller closing it, a unit manager on the phone, the opposition leader, the communications director, a trainee.

55 everyday questions, 20 with two conditions or more, and 15 conversations of two to four steps."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    CHANGED,
    EVERY,
    LATE,
    LISTS,
    PROTECTED,
    REPORTED,
    SHARED,
    UNDONE,
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
    says,
    share,
    silent,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units_of,
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    first_are,
    forms,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)

WORLD = "full"

OFFICE, OFFICE_ALL = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
SAFETY, SERVICE = unit("Kommunledningskontoret/Trygg och säker"), unit("Kommunledningskontoret/Medborgarservice")
ECONOMY, BUSINESS, MEDIA = unit("Ekonomi"), unit("Näringsliv och marknad"), unit("Kommunikation")
IT, HR = unit("IT och digitalisering"), unit("HR och lön")
PROJECT, NONE = kind("P"), Those(lambda facts, each: False)
NO = ("nej", "inget", "ingen", "inga", "inte")
_NAMES = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "3.1", "bästa möjliga bemötande"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "3.2", "trygga utomhus"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "3.3", "framkant"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "4.1", "attraktiv och trygg kommun"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "4.2", "högre upp i åldrarna"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "4.3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "4.4", "drogfritt"),
}


def any_of(must: Those, may: Those) -> Wanted:
    """All of the first, perhaps some of the second, under their units too."""
    return Wanted(LISTS | {"detail", "units"}, within(must, may).problem)


def part_of(part: Those, whole: Those, *words: str) -> Wanted:
    """The share of all or of those that have been reported, or "so many of so many"."""
    return either(share(part, whole), share(part, whole & REPORTED), *(sure(each) for each in words))


def goals_named(must: tuple[str, ...], may: tuple[str, ...] = ()) -> Wanted:
    """These goals by any of their names, perhaps some of the others, and none besides."""
    return goals_among(_NAMES, must, may)


def explained(*words: str) -> Wanted:
    """What the words mean: all of them in the text, no list of activities and no question back."""

    def problem(_facts: Facts, answer: Answer) -> str:
        missing = [word for word in words if word.lower() not in answer.text.lower()]
        return f"{len(answer.activities)} activities" if answer.activities else (f"no {missing}" if missing else "")

    return Wanted(ANY - {"clarify"}, problem)


SILENT = either(silent(), units_of(now(None)), those(now(None)))

EVERYDAY: Batch = (
    # The controller
    (SILENT, "Vi stänger på fredag, vilka har inte lämnat in än?"),
    (so_many(now(None)), "Hur många svar fattas totalt?"),
    (either(share(REPORTED), sure("34 av 39")), "hur långt har vi kommit med inrapporteringen i procent"),
    (those(LATE), "Kom det in någonting för sent, alltså efter att omgången stängt, i T1?"),
    (those(reported_between("2025-08-30", "2025-08-31")), "vad rapporterades in i helgen?"),
    (first_is("Service och bemötande"), "Vilket svar är det senaste vi fått in?"),
    (summary(), "Gör en kort sammanfattning av läget som jag kan klistra in i ett mejl till ledningsgruppen"),
    (text_has(*forms("2025-09-05"), "5/9"), "När är det stopp för att rapportera?"),
    (numbers_told(7), "Hur många påminnelser har vi skickat den här omgången?"),
    (text_has("Enhetschef Medborgarservice"), "Vem är det som svarar för Medborgarservice?"),
    (those(ECONOMY), "Vad har Ekonomi rapporterat den här gången"),
    (those(SHARED), "Finns det aktiviteter som två enheter delar på?"),
    (
        either(those(then(None)), so_many(then(None)), units_of(then(None))),
        "Vilka aktiviteter fick vi aldrig något svar om i våras?",
    ),
    # A unit manager on the phone
    (those(HR), "hej sitter i bilen, vad ligger på HR"),
    (either(said("ja"), those(IT), sure("6 av 6")), "har IT svarat på allt?"),
    (day_told(title("näringslivsstrategi"), "2025-10-06"), "när skulle näringslivsstrategin va klar"),
    (because(title("personalpolitiskt"), "väntar på beslut"), "Personalpolitiska programmet är försenat ser jag, vad beror det på?"),
    (those(title("Trygghetspunkter"), "Avslutad"), "status trygghetspunkter tack"),
    (those(ECONOMY & now(D)), "är det nåt på ekonomi som är försenat"),
    (ASKED_BACK, "Kan du lägga in att digital post är igång igen?"),
    (owner(title("Power BI")), "vem har power bi-biten"),
    (
        either(those(title("Mediautbildning")), said(*NO)),
        "mediautbildningen, har nån svarat på den?",
    ),
    (those(title("återbruk"), "Försenad"), "Hur går det med återbruket av möbler"),
    (those(title("personalsystem"), "Ej påbörjad"), "Ngt nytt om upphandlingen av personalsystem??"),
    (those(title("allmänna val"), "Pågår med avvikelse"), "Vad hade valförberedelserna för status i april?"),
    (those(now(P)), "nåt som e pausat nu?"),
    # The opposition leader
    (so_many(now(K)), "Hur mycket av det ni lovat i planen är faktiskt avslutat, i antal?"),
    (those(now(X)), "Vad har man lagt ner helt?"),
    (
        either(assessed("bedöms inte uppnås"), said("nej", "inte")),
        "Kommer vi att nå målet om att ligga i framkant i miljö- och klimatarbetet?",
    ),
    (goals_named(("3.3", "4.2")), "Vilka mål bedöms inte uppnås?"),
    (part_of(now(D), EVERY, "8 av 39", "8 av 34"), "Hur stor andel är försenat?"),
    (ASKED_BACK, "Vad har upplevelsecentret för mat kostat skattebetalarna hittills?"),
    (anyhow("76 %"), "Hur många procent kände sig trygga utomhus i mörker när målet sattes?"),
    (anyhow("97"), "Vilken plats i Aktuell Hållbarhets ranking utgår vi från?"),
    (those(now(S)), "Vad har kommunen inte ens kommit igång med?"),
    (
        any_of(WORSE & ~now(X), now(X) & WORSE),
        "Jag vill veta vad som har försämrats sedan förra uppföljningen.",
    ),
    (because(title("Digital kompetens"), "SKR"), "Vad är det för avvikelse i det regionala initiativet Digital kompetens?"),
    (those(title("förlängt arbetsliv"), "rekrytering"), "Förlängt arbetsliv, hur lyder förklaringen den här gången?"),
    # The communications director
    (those(MEDIA), "Vad ansvarar Kommunikation för i planen?"),
    (those(title("Upplevelsecenter"), "Avslutad"), "Är PopUp för mat i hamn?"),
    (
        any_of(title("Digital signatur", "Identitets"), now(K) & ~then(K)),
        "Behöver goda nyheter till intranätet, vad har blivit klart sedan i våras?",
    ),
    (day_told(title("marknadsföring"), "2026-04-03"), "Vilket slutdatum har vi satt på den utvecklade kommunikationen och marknadsföringen av Mjölby?"),
    (text_has("Enhetschef Medborgarservice"), "Vem kontaktar jag om Brilliants servicemätning?"),
    (anyhow("74"), "Vad landade INSIKT på?"),
    (
        either(so_many(PROJECT), so_many(PROJECT & UNDONE), so_many(PROJECT & now(G, R, D)), so_many(PROJECT & now(G, R, D, P))),
        "Antal projekt i planen?",
    ),
    (those(collab("SBF")), "Vad gör vi tillsammans med SBF?"),
    # A trainee
    (explained("avvikelse"), "Ny här! Vad menas egentligen med att något pågår med avvikelse?"),
    (sure("Ej påbörjad", "Pausad", "Avförd", "Försenad"), "vilka olika statusar kan man välja på"),
    (text_has("april", "augusti", "fyra månader", "tredjedel"), "Dum fråga kanske men vad är en tertial?"),
    (text_has("förstudie"), "Vad står bokstaven F för?"),
    (units_where(lambda facts, held: True), "Vilka enheter är med i verksamhetsplanen?"),
    (those(goal("5.1")), "Jag ska läsa på om de särskilda satsningarna, vilka är de?"),
    (anyhow("narkotika"), "Vad handlar nämndspecifikt mål 4 om?"),
    (anyhow("skydd"), "Får jag se kommentaren till kontinuitetshanteringen?"),
    (ASKED_BACK, "Vad serveras det till lunch i stadshuset idag?"),
)  # fmt: skip

COMPOUND: Batch = (
    (
        either(any_of(NONE, now(D) & PROTECTED), said(*NO)),
        "Innan jag stänger: finns det försenade aktiviteter utan nytt slutdatum?",
    ),
    (
        either(those(PROJECT & now(D, P) & ~OFFICE), those(PROJECT & now(D, P) & ~OFFICE_ALL)),
        "Vilka projekt är försenade eller pausade, Kommunledningskontoret borträknat?",
    ),
    (those(finish("2025-09-03", "2025-12-24") & now(R, D)), "Vad ska vara klart före julafton men är gult eller rött idag?"),
    (
        either(units_with(now(D), 2), those(now(D) & (SAFETY | OFFICE | HR))),
        "Vilka enheter har minst två försenade aktiviteter?",
    ),
    (
        either(
            compared(HR & now(D), IT & now(D), "HR", "IT"),
            top_unit("HR och lön", "IT och digitalisering"),
            those(HR & now(D), "HR"),
        ),
        "HR eller IT, vem har flest försenade?",
    ),
    (
        either(
            those(collab("Alla förvaltningar") & now(R, D)),
            those(collab("Alla förvaltningar") & now(R, D, P)),
        ),
        "Av det som rör alla förvaltningar, vad är försenat eller har avvikelse?",
    ),
    (
        any_of(then(S) & now(G), then(S) & now(D)),
        "Vad var ej påbörjat i T1 men har kommit igång nu?",
    ),
    (part_of(now(K), PROJECT, "3 av 15", "3 av 14"), "Hur många procent av projekten är avslutade?"),
    (those(then(K) & ~now(K)), "Är det något som stod som avslutat i våras men inte gör det längre?"),
    (those(kind("F") & ~now(X, D)), "Vilka förstudier är varken avförda eller försenade?"),
    (
        either(
            top_unit("Kommunledningskontoret", "Kommunikation", "Kommundirektör"),
            those(OFFICE & now(None), "Kommunledningskontoret"),
        ),
        "Vilken enhet har flest orapporterade aktiviteter kvar?",
    ),
    (those(goal("4.1", "4.2", "4.3", "4.4") & now(D)), "Vad är försenat under nämndens egna mål?"),
    (
        those(says("väntar på beslut") & now(P, D)),
        "Vilka pausade och försenade aktiviteter väntar på beslut enligt kommentaren?",
    ),
    (those(IT & ~now(K, X) & ~PROTECTED), "Vad har IT kvar att göra om man hoppar över det skyddade?"),
    (first_are("marknadsföring", "M365", "allmänna val"), "Ge mig de tre aktiviteter som har senast slutdatum."),
    (goals_named(("3.1",), ("4.2",)), "Vilka mål har en sämre bedömning nu än i T1?"),
    (those(HR & ~CHANGED & REPORTED & ~then(None)), "Vad på HR har legat kvar på exakt samma status båda tertialerna?"),
    (those(PROJECT & collab("Alla förvaltningar") & now(None)), "Finns det projekt med alla förvaltningar som ingen har rapporterat på?"),
    (so_many(then(D) & now(D)), "Hur många av dagens försenade var försenade redan i april?"),
    (those(finish("2025-10-01", "2025-11-30") & ~PROJECT), "Vad, förutom projekten, väntas bli klart i oktober eller november?"),
)  # fmt: skip

TALKS: Batch = (
    (either(those(IT & now(G)), those(IT & now(G, K))), "Vad har IT på sitt bord? >> och vilka av dem går som de ska"),
    (
        either(owner(title("M365")), sure("IT och digitalisering"), sure("Enhetschef IT")),
        "Hur går det för M365? >> när är det klart då >> och vem ska jag ringa",
    ),
    (
        Wanted(LISTS | {"detail", "units"}, within(PROJECT & now(D) & ~PROTECTED, PROJECT & now(D), "väntar på beslut").problem),
        "Vad är försenat? >> Ta bara projekten. >> Vad är orsaken?",
    ),
    (assessed("bedöms inte uppnås"), "Vilka aktiviteter hör till nämndspecifikt mål 2? >> Hur bedöms själva målet?"),
    (those(now(K)), "hur många är avslutade >> lista dem"),
    (those(BUSINESS), "Läget för Kommunikation? >> Näringsliv och marknad då?"),
    (those(title("Digital signatur"), "Pågår med avvikelse"), "Vad hände med digital signatur av protokoll? >> Hur såg det ut tertialet innan?"),
    (so_many(HR & now(D)), "vad är på gång på HR >> bara det som är rött >> hur många blev det"),
    (goals_named(("3.3", "4.2"), ("3.1", "3.2", "4.4")), "Vilka mål bedöms uppnås? >> Och vilka gör det inte?"),
    (SILENT, "Visa allt som inte har rapporterats >> Vilka enheter rör det sig om?"),
    (any_of(ECONOMY & ~then(None), ECONOMY), "Vad är läget för Ekonomi? >> Jag menade i T1"),
    (those(now(X)), "Är något pausat? >> Avfört då?"),
    (
        any_of(OFFICE & now(S), OFFICE & now(None)),
        "Vem har hand om ANDTS-informationen? >> Visa deras andra aktiviteter >> Vilka av dem är inte påbörjade?",
    ),
    (
        those(title("näringslivsstrategi"), "enligt plan"),
        "Vilka aktiviteter blir klara i oktober? >> Vilka av dem är projekt? >> När är den klar? >> Och hur var det med den i T1?",
    ),
    (either(then_and_now(then(D), now(D)), said("ja")), "Hur många är försenade nu? >> Är det fler än i T1?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
