# ruff: noqa: ARG005, E501
"""A week before Christmas in a region, the third round not yet opened: the regional controller, the head of the department, a politician in opposition and a communications officer who has just begun.

Half everyday, a quarter with two conditions or comparisons between units, goals or tertials, a quarter conversations whose topic changes and comes back."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    DATELESS,
    HELP,
    LATE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SHARED,
    SURE,
    UNDONE,
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
    collab,
    counted,
    either,
    finish,
    goal,
    goals_among,
    kind,
    now,
    owner,
    says,
    share,
    silent,
    some,
    sure,
    text_has,
    then,
    title,
    unit,
    units,
    units_where,
    within,
)
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    explained_by,
    first_are,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)

WORLD = "region"

TRAFFIC, BUSES, SERVICE = unit("Trafik och infrastruktur"), unit("Kollektivtrafik"), unit("Kundservice och försäljning")
FLEET, TRADE, SKILLS = unit("Fordon och depå"), unit("Näringsliv och innovation"), unit("Kompetensförsörjning")
CULTURE, STAFF, PLANNERS = unit("Kultur och bildning"), unit("Stab och samverkan"), unit("Samhällsplanering")
LIBRARY = unit("Kultur och bildning/Länsbiblioteket")
COUNCIL, BOARD = goal("3.1", "3.2", "3.3"), goal("4.1", "4.2", "4.3")
CARRIED = title("kompetensråd")
"""Finished in T1 and not asked about since: reported in T2 or not, as one counts."""
LATE_NOW = LATE & title("Bredband", "Kulturbuss")
PASSED = finish(last="2025-12-15")
NAMES = {
    "3.1": ("fullmäktiges mål 1", "rf-mål 1", "kf-mål 1", "mål 3.1", "resa hållbart"),
    "3.2": ("fullmäktiges mål 2", "rf-mål 2", "kf-mål 2", "mål 3.2", "fossila bränslen"),
    "3.3": ("fullmäktiges mål 3", "rf-mål 3", "kf-mål 3", "mål 3.3", "starta och växa"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "mål 4.1", "nöjda med resan"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "mål 4.2", "hitta den kompetens"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "mål 4.3", "nå fler barn"),
}


def top_goal(number: str) -> Wanted:
    """The goal stands in the text before any of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        places = {each: min((at for n in own if (at := text.find(n)) > -1), default=-1) for each, own in NAMES.items()}
        told = {each: at for each, at in places.items() if at > -1}
        first = min(told, key=told.__getitem__, default="no goal")
        return "" if first == number else f"{first} first"

    return Wanted(SURE, problem)


EVERYDAY: Batch = (
    (those(now(D)), "Hej! Vilka akitviteter är försenade enligt senaste rapporteringen?"),
    (
        either(so_many(now(None)), so_many(now(None) | CARRIED), silent()),
        "hur många har inte rapporterat in för t2",
    ),
    (
        either(share(REPORTED), share(REPORTED & ~CARRIED), share(REPORTED & ~CARRIED, ~CARRIED), sure("32 av 36"), sure("31 av 36"), sure("31 av 35")),
        "Svarsfrekvens T2?",
    ),
    (summary(), "Kan du dra läget i stort åt mig, ska in på ledningsgrupp om fem min"),
    (day_told(title("trafikledningscentral"), "2026-06-30"), "trafikledningscentralen i Bergby, när är den färdig"),
    (because(title("Biogas"), "miljötillstånd"), "varfr är biogasen sen"),
    (owner(title("Sundbybanan")), "vem äger frågan om sundbybanan"),
    (those(title("Elbussar"), "Försenad"), "Elbussarna?"),
    (within(now(S), now(None)), "Finns det nåt vi inte ens har börjat med"),
    (because(title("E-arkiv"), "tjänstledig"), "Varför ligger e-arkivet på is?"),
    (those(now(X)), "Vad har lagts ner i år?"),
    (those(now(K)), "Vad har vi gått i mål med hittills? Behöver det till en nyhet på intranätet"),
    (those(PLANNERS), "Hej, jag är ny kommunikatör här. Vad jobbar Samhällsplanering med?"),
    (explained_by("avvikelse"), "Vad står den gula trekanten för?"),
    (those(title("Kulturbuss")), "hur gårt för kulturbussen"),
    (those(title("Skolkortet"), "avvikelse"), "skolkortet i mobilen status tack"),
    (because(title("Digital scen"), "statsbidraget"), "Varför blev det ingen digital scen för dans och teater?"),
    (day_told(title("Ny app"), "2026-01-31"), "när kommer nya biljettappen"),
    (within(BUSES & UNDONE, BUSES), "Vad har Kollektivtrafik på sitt bord?"),
    (those(title("Realtids"), "Avslutad"), "Blev realtidsskyltarna uppsatta till slut?"),
    (either(those(goal("3.2")), sure("delvis uppnås")), "Hur går det för RF-mål 2"),
    (either(sure("delvis uppnås"), sure("75", "78")), "Når vi målet om nöjda resenärer eller inte?"),
    (
        text_has("100 %", "100\u00a0%", "100 procent"),
        "Vilken nivå är det vi ska upp till i målet om fossila bränslen?",
    ),
    (text_has("Index 75", "75"), "Vad landade kundbarometern på?"),
    (anyhow("32", "27"), "hur stor del av resorna ska ske hållbart enligt målet o var låg vi 2024"),
    (
        either(counted(10), counted(9), sure("10 enheter"), sure("9 enheter"), units_where(lambda facts, held: True)),
        "Hur många enheter har vi i planen?",
    ),
    (text_has("Enhetschef Fordon och depå", "chef7@"), "Vem är chef på Fordon och depå, måste få tag i hen idag"),
    (text_has("kulturstrateg"), "Vem håller i kulturvaneundersökningen?"),
    (
        either(ASKED_BACK, text_has("tertial 3", "T3", "inte öppn", "ingen omgång", "ingen öppen")),
        "När är det dags att rapportera nästa gång?",
    ),
    (ASKED_BACK, "Vad har elbussarna kostat skattebetalarna så här långt?"),
    (ASKED_BACK, "Sätt Snabbt och klart som avslutad"),
    (anyhow("skydd"), "Vad skrev de i kommentaren om beredskapen för kollektivtrafiken i kris?"),
    (within(collab("Trafikverket") & ~now(X), collab("Trafikverket")), "vad har vi ihop med Trafikverket"),
    (those(collab("HSF")), "God morgon, vilka aktiviteter gör vi med HSF?"),
    (
        either(so_many(kind("P")), so_many(kind("P") & ~kind("F"))),
        "hur många projekt är det totalt",
    ),
    (within(title("Förstudie"), kind("F")), "förstudierna, vad blev det av dem?"),
    (those(goal("5.1")), "Allt under särskilda satsningar tack"),
    (those(title("Klimatkrav"), "Avslutad"), "Klimatkraven i fordonsupphandlingen är väl klara sen länge?"),
    (those(title("Resegaranti")), "Resegarantin, har det hänt nåt där"),
    (within(LATE_NOW, LATE), "Vilka rapporter kom in efter att T2 stängt?"),
    (those(title("Digital samverkan")), "hur går det med digital samverkan med kommunerna"),
    (
        within(finish("2025-12-16", "2025-12-24"), PASSED),
        "Hinner nåt bli klart före jul? Vad i så fall",
    ),
    (those(LIBRARY), "Länsbiblioteket, vad gör de i vår plan?"),
    (within(SKILLS & now(None), CARRIED), "är det nåt Kompetensförsörjning inte svarat på"),
    (either(HELP, text_has("försenade")), "hejsan, vad kan man fråga dig om?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(BUSES & ~now(K, D)), "Vilka av Kollektivtrafiks aktiviteter är varken avslutade eller försenade?"),
    (
        those(kind("P") & collab("Kommunerna") & now(D, R)),
        "Vilka projekt i samverkan med kommunerna är försenade eller går med avvikelse?",
    ),
    (
        either(
            compared(FLEET & now(D), TRAFFIC & now(D), "Fordon och depå", "Trafik och infrastruktur"),
            top_unit("Fordon och depå", "Trafik och infrastruktur"),
            units("Fordon och depå"),
        ),
        "Vem har flest förseningar, Fordon och depå eller Trafik och infrastruktur?",
    ),
    (either(top_goal("3.2"), those(goal("3.2") & now(D))), "Vilket mål har flest försenade aktiviteter under sig?"),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), share(now(D), kind("P") & ~kind("F")), sure("7 av 18"), sure("7 av 17")),
        "Hur många procent av projekten är försenade?",
    ),
    (within(then(G) & now(D) & ~PROTECTED, then(G) & now(D)), "Vad gick från grönt i T1 till rött i T2?"),
    (those(then(D) & ~now(D)), "Vilka var försenade i våras men är det inte längre?"),
    (those(then(D) & now(D)), "Vilka aktiviteter har varit försenade två tertial i rad?"),
    (
        either(
            units_where(lambda facts, held: not some(now(K), facts, held)),
            units("Kultur och bildning", "Samhällsplanering", "Fordon och depå", "Näringsliv och innovation"),
        ),
        "Vilka enheter har inte en enda avslutad aktivitet?",
    ),
    (either(units("Fordon och depå"), those(FLEET, "Fordon och depå")), "Finns det någon enhet där allt är försenat?"),
    (
        goals_among(NAMES, ("3.1", "3.2"), ("4.2", "3.3")),
        "Vilka mål fick en sämre bedömning i T2 än i T1?",
    ),
    (goals_among(NAMES, ("3.3",)), "Vilket av målen saknar bedömning för T2?"),
    (
        those(POSTPONED & ~now(D)),
        "Vilka har skjutit fram sitt slutdatum sedan T1 utan att vara försenade?",
    ),
    (
        those(finish("2026-01-01", "2026-01-31") & ~SERVICE),
        "Vad ska bli klart i januari 2026, bortsett från det som Kundservice och försäljning har?",
    ),
    (
        either(
            compared(PLANNERS & now(K), BUSES & now(K), "Samhällsplanering", "Kollektivtrafik"),
            top_unit("Kollektivtrafik", "Samhällsplanering"),
            units("Kollektivtrafik"),
        ),
        "Har Samhällsplanering eller Kollektivtrafik flest avslutade aktiviteter?",
    ),
    (those(SHARED & now(D)), "Vilka försenade aktiviteter ligger på två enheter samtidigt?"),
    (then_and_now(then(D), now(D)), "Hur många fler förseningar är det i T2 jämfört med T1?"),
    (those(now(R) & DATELESS), "Vilka aktiviteter går med avvikelse och har inte angett något slutdatum?"),
    (
        those(says("kommuner")),
        "Vilka nämner kommuner i sin kommentar till T2?",
    ),
    (first_are("Testbädd", "Sundbybanan", "Elbussar"), "Vilka tre aktiviteter väntas bli klara sist av alla?"),
    (
        within(WORSE & ~now(X, P), WORSE | (then(P) & now(D))),
        "Som opposition undrar jag vad som har fått sämre status sedan första tertialet.",
    ),
    (
        within(PASSED & ~now(None), PASSED),
        "Vilka har ett slutdatum som redan passerat fast de inte är avslutade?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (
        because(FLEET, "nätägaren", "miljötillstånd", "laddarna"),
        "Vad har Fordon och depå i planen? >> Hur lyder målet om fossila bränslen? >> Tillbaka till Fordon och depå, vad beror deras förseningar på?",
    ),
    (those(now(D) & kind("P")), "Vilka är försenade? >> och pausade? >> tillbaka till de försenade, vilka av dem är projekt"),
    (those(title("Skolkortet")), "hur går det med nya appen för biljetter >> när är den klar >> och skolkortet i mobilen då"),
    (
        within(TRADE & ~title("Testbädd"), TRADE),
        "Vem ansvarar för testbädden för fossilfritt stål? >> Vad har de mer?",
    ),
    (
        those(collab("Regionservice") & now(D)),
        "Vad samverkar vi med Regionservice om? >> Vad blev det för resultat i kundbarometern? >> Av det vi gör med Regionservice, vad är försenat?",
    ),
    (those(now(K)), "hur många är avslutade >> hur lyder nämndspecifikt mål 2? >> o vilka var det nu som var avslutade"),
    (
        goals_among(NAMES, ("3.1", "4.2"), ("3.2", "3.3", "4.1")),
        "Vilka mål bedöms uppnås? >> Och vilka bedöms inte uppnås?",
    ),
    (
        either(day_told(title("Kulturbuss"), "2025-12-22"), those(title("Kulturbuss"))),
        "Hur går det med kulturbussen? >> Vad har Kultur och bildning mer på gång? >> Är kulturbussen klar före nyår?",
    ),
    (
        within(SKILLS & now(None), CARRIED),
        "Vad gör Kompetensförsörjning? >> Vad har avförts? >> Tillbaka till Kompetensförsörjning, är det nåt av deras som saknar rapport?",
    ),
    (
        those(goal("4.1") & now(R)),
        "Visa det som ligger under RF-mål 3 >> Vad är gult där? >> Och under nämndspecifikt mål 1?",
    ),
    (those(title("Cykelväg"), "avvikelse"), "Hur ligger cykelvägsplanen till? >> och elbussarna? >> Hur såg det ut för cykelvägsplanen i T1?"),
    (
        those(now(D) & finish("2025-12-16", "2026-03-31")),
        "Vad är försenat? >> Hur många påminnelser gick ut i T2? >> Åter till förseningarna, vilka av dem ska bli klara före april?",
    ),
    (
        text_has("Enhetschef Kultur och bildning", "chef4@"),
        "Vilka enheter har inte svarat? >> vem ska jag kontakta på Kultur och bildning",
    ),
    (those(PLANNERS), "Vad har Trafik och infrastruktur på gång? >> nej förlåt, Samhällsplanering menade jag"),
    (those(title("Sundbybanan"), "Pausad"), "Sundbybanan, läget? >> Vem är chef på Samhällsplanering? >> ok, hur var det med Sundbybanan i våras då"),
    (
        those(finish("2025-12-01", "2025-12-31") & kind("P")),
        "Vad ska bli klart i december? >> Vad är försenat hos Kollektivtrafik? >> Visa det som ska bli klart i december igen, men bara projekt",
    ),
    (because(now(X), "statsbidraget", "trafikverket"), "Vilka aktiviteter är avförda? >> hur många pausade har vi >> De avförda igen, varför lades de ner?"),
    (
        because(title("landsbygden"), "finansieringen"),
        "Hur går det med den hållbara kollektivtrafiken på landsbygden? >> och den anropsstyrda trafiken? >> men landsbygden, vad beror förseningen på",
    ),
    (
        day_told(title("Laddinfra"), "2026-03-13"),
        "Är laddinfrastrukturen på depåerna sen? >> Vad säger de om bredbandet? >> Men laddinfrastrukturen då, när blir den klar",
    ),
    (those(STAFF & ~now(K)), "Vad har Stab och samverkan? >> Vad är pausat totalt? >> Visa Stab och samverkan igen men ta bort det som är avslutat"),
    (those(goal("3.1") & now(K)), "Vad är avslutat under nämndspecifikt mål 1? >> samma sak för RF-mål 1"),
    (
        those(SERVICE & now(D)),
        "Vad gör Kundservice och försäljning? >> Vilka av dem är klara? >> Hur många enheter finns det i planen? >> Och vad är försenat hos Kundservice och försäljning?",
    ),
    (
        either(so_many(then(D)), then_and_now(then(D), now(D))),
        "Hur många försenade har vi nu? >> Vilka är pausade? >> Och hur många försenade var det i T1?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
