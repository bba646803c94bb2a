# ruff: noqa: E501
"""A technical board two days before its round closes: a technical director, the unit managers for water, streets and property, the controller, a councillor of the opposition.

55 everyday questions, 20 with two conditions or more, and 15 conversations of two to four steps."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    EVERY,
    LATE,
    LISTS,
    NONE,
    REPORTED,
    SHARED,
    SURE,
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
    some,
    sure,
    text_has,
    then,
    title,
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
    explained,
    forms,
    number,
    reported_between,
    said,
    summary,
    then_and_now,
    those,
    top_unit,
)

WORLD = "technical"

WATER, STREETS, HARBOUR = unit("VA-enheten"), unit("Gata och trafik"), unit("Hamnen")
WASTE, PROPERTY, OFFICE = unit("Avfall och återvinning"), unit("Fastighet"), unit("Tekniska kontoret")
CLEANING = unit("Fastighet/Lokalvård")
_NAMES = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "vattnet ska bli renare", "3.1"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "energianvändningen", "3.2"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "fler ska gå, cykla", "4.1"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "invånarna ska vara nöjda", "4.2"),
}


def these_or(must: Those, may: Those) -> Wanted:
    """All of the first, and none besides but of the second, under their units too."""
    return Wanted(LISTS | {"detail", "units"}, within(must, may).problem)


def goals(must: tuple[str, ...], may: tuple[str, ...] = ()) -> Wanted:
    """The goals with these numbers by one of their names, and none of the others."""
    return goals_among(_NAMES, must, may)


def tied(names: tuple[str, ...], others: tuple[str, ...]) -> Wanted:
    """All of the names in the text, before any of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        places = [answer.text.find(each) for each in names]
        if min(places) < 0:
            return f"not all of {names}"
        return next((f"{each} first" for each in others if -1 < answer.text.find(each) < max(places)), "")

    return Wanted(SURE, problem)


def right_goal(name: str, word: str) -> Wanted:
    """That assessment, of that goal."""

    def problem(facts: Facts, answer: Answer) -> str:
        return goals((name,)).problem(facts, answer) or assessed(word).problem(facts, answer)

    return Wanted(SURE, problem)


EVERYDAY: Batch = (
    (those(now(D)), "Hej! Kan du plocka fram det som är försenat i vår plan just nu?"),
    (those(title("Röda bron"), "Pågår enligt plan"), "Hur ligger vi till med Röda bron?"),
    (day_told(title("driftcentral"), "2025-09-15"), "när är driftcentralen klar enligt senaste beskedet"),
    (because(title("Underhållsplan"), "vakanta"), "Varför drar underhållsplanen för gator och broar ut på tiden?"),
    (owner(title("Skyfallskartering")), "Vem äger skyfallskarteringen, är det vi eller gatan?"),
    (those(WATER), "Jag tog just över VA-enheten. Vad är det vi ska göra enligt planen?"),
    (
        either(silent(), units_of(now(None)), those(now(None)), sure("Enhetschef Gata och trafik")),
        "vilka är det som inte har rapporterat än, jag behöver ringa dem",
    ),
    (text_has(*forms("2025-09-05")), "hur länge har jag på mig att lämna mina svar"),
    (those(title("Felanmälan"), "Avslutad"), "Blev det något av felanmälan i mobilen?"),
    (those(now(X)), "Vilka saker har nämnden lagt ner?"),
    (because(now(P), "anbud"), "Finns det nåt som är pausat och vad beror det i så fall på?"),
    (either(number(now(G)), number(now(G, K))), "hur många aktiviteter rullar på som de ska?"),
    (those(now(R)), "visa gula"),
    (those(CLEANING, "Giftfri"), "Vad håller lokalvården på med i år?"),
    (either(sure("avfallet minska"), those(goal("3.1"))), "Vad säger fullmäktigemålet som handlar om avfall?"),
    (anyhow("180"), "Vilken nivå ska vi ner till på restavfallet?"),
    (anyhow("214"), "Vad var det för utgångsläge på restavfall per invånare?"),
    (right_goal("3.2", "bedöms delvis uppnås"), "Hur är bedömningen av KF-mål 2 i nuläget?"),
    (right_goal("4.1", "bedöms inte uppnås"), "Kommer vi att nå målet att fler ska gå, cykla och åka båt?"),
    (either(goals(("3.1", "4.1"), ("3.2",)), goals(("4.1",))), "Vilka av nämndens mål ser det ut som att vi inte klarar?"),
    (those(title("Säkra skolvägar"), "UTB"), "Vilken förvaltning samverkar vi med kring Säkra skolvägar?"),
    (those(collab("SBF")), "Jag ska träffa SBF i eftermiddag, vad har vi gemensamt med dem?"),
    (those(collab("Alla förvaltningar")), "Vilka aktiviteter rör alla förvaltningar?"),
    (those(kind("F")), "Lista förstudierna"),
    (number(kind("P")), "Hur många projekt driver vi?"),
    (ASKED_BACK, "Vad går brorenoveringen på i kronor och ören?"),
    (ASKED_BACK, "Du kan väl sätta snöröjningen som klar åt mig?"),
    (anyhow("skydd"), "Vad har VA skrivit i kommentaren om reservvattnet?"),
    (those(title("Solceller"), "Ej påbörjad"), "Har det kommit igång något med solcellerna på förrådet?"),
    (those(title("hamnavgifter"), "Avslutad"), "hur gåt det med faktureringen av hamnavgiftrna"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad ska bli färdigt i oktober?"),
    (
        these_or(finish("2025-09-03", "2025-12-23") & REPORTED, finish("2025-09-03", "2025-12-23")),
        "Vad hinner vi få klart innan jul, om tidplanerna håller?",
    ),
    (those(says("Länsstyrelsen")), "Är det någon aktivitet som hänger på länsstyrelsen?"),
    (those(says("Pengarna")), "Var räcker inte pengarna till?"),
    (those(HARBOUR), "Hamnens aktiviteter tack"),
    (numbers_told(3), "Hur många påminnelser har ni skickat ut i den här omgången egentligen?"),
    (explained("avförd"), "Vad menas med att en aktivitet är avförd?"),
    (explained("pausad", "ej påbörjad"), "Ska jag välja Pausad eller Ej påbörjad, vad är skillnaden?"),
    (summary(), "Behöver en kort lägesbild till presidiet i morgon bitti"),
    (
        either(share(now(K)), share(now(K), REPORTED), sure("3 av 18"), sure("3 av 16")),
        "Hur stor andel av det vi lovade är avslutat?",
    ),
    (anyhow("Enhetschef Gata och trafik"), "Vem är det som svarar för Gata och trafik?"),
    (
        because(title("Säkra skolvägar"), "överklagat"),
        "Enligt tidningen har skolvägarna kört fast. Vad är orsaken?",
    ),
    (those(title("Snöröjning")), "snöröjningen, vad är senaste nytt där?"),
    (those(then(D)), "Vad redovisades som försenat i första tertialet?"),
    (those(reported_between("2025-08-23", "2025-08-23")), "Vilka rapporter kom in lördagen den 23 augusti?"),
    (those(goal("5.1")), "Vad räknas som särskilda satsningar hos er?"),
    (those(goal("2.1")), "Vad ligger under grunduppdraget i planen?"),
    (either(units_of(EVERY), sure("VA-enheten", "Gata och trafik", "Hamnen", "Tekniska kontoret", "Avfall och återvinning", "Fastighet", "Lokalvård")), "Vilka enheter är det som ingår?"),
    (those(PROPERTY & WASTE), "Har Fastighet och Avfall och återvinning något tillsammans?"),
    (those(now(K)), "Vad kan vi skryta med, alltså vad är helt i mål?"),
    (
        either(those(title("Gång- och cykelväg")), said("nej", "inte", "ingen")),
        "Har någon rapporterat på cykelvägen till Hamnviken?",
    ),
    (those(LATE), "Vilka aktiviteter fick sitt svar först efter att omgången stängt?"),
    (because(title("gästhamn"), "anbud"), "Varför skrotades förstudien om gästhamn?"),
    (either(ASKED_BACK, those(NONE)), "Hur går det för nya badhuset?"),
    (
        either(
            ASKED_BACK,
            these_or(title("driftcentral för vatten", "Klart vatten", "reservvatten"), WATER | goal("3.1")),
        ),
        "Hur är det med vattnet?",
    ),
)  # fmt: skip

COMPOUND: Batch = (
    (those(kind("P") & now(D, R)), "Vilka projekt är antingen försenade eller går med avvikelse?"),
    (
        these_or(STREETS & now(G, R), STREETS & now(None)),
        "Vad har Gata och trafik på sitt bord som inte är försenat?",
    ),
    (those(then(G) & now(D)), "Vad har slagit om från grönt till rött sedan i våras?"),
    (
        these_or(title("Röda bron", "Matavfall", "sporthallar"), BETTER),
        "Något positivt att berätta? Vad har fått bättre status jämfört med T1?",
    ),
    (those(then(D) & now(D)), "Vilka aktiviteter har varit försenade två tertial i rad?"),
    (
        units_where(lambda facts, held: not some(now(D), facts, held)),
        "Vilka enheter klarar sig helt utan förseningar?",
    ),
    (
        either(
            units("VA-enheten", "Gata och trafik"),
            tied(("VA-enheten", "Gata och trafik"), ("Hamnen", "Tekniska kontoret", "Avfall och återvinning", "Fastighet")),
        ),
        "Vilken enhet har flest försenade aktiviteter?",
    ),
    (
        those(PROPERTY & ~now(K, X)),
        "Vad återstår för Fastighet, om vi räknar bort lokalvården och det som redan är klart?",
    ),
    (
        these_or((collab("SBF") | collab("UTB")) & now(R, D, P), (collab("SBF") | collab("UTB")) & now(None, K)),
        "Av det vi gör med SBF eller UTB, vad är det som inte går enligt plan?",
    ),
    (number(WATER & now(D, R)), "Hur många av VA-enhetens aktiviteter har försening eller avvikelse?"),
    (
        those(finish("2026-01-01", "2026-12-31") & now(D, R)),
        "Finns det gula och röda aktiviteter som inte blir klara förrän 2026?",
    ),
    (
        either(compared(HARBOUR, OFFICE, "Hamnen", "Tekniska kontoret"), top_unit("Hamnen", "Tekniska kontoret")),
        "Vem har flest aktiviteter av Hamnen och Tekniska kontoret?",
    ),
    (first_is("Underhållsplan"), "Vilken av de försenade aktiviteterna väntas bli klar först?"),
    (
        either(share(REPORTED, STREETS), sure("4 av 6")),
        "Hur många procent av Gata och trafiks aktiviteter är rapporterade?",
    ),
    (those(goal("4.1", "4.2") & now(D)), "Är något under de nämndspecifika målen försenat, och i så fall vad?"),
    (
        goals(("3.1", "3.2", "4.1")),
        "Vilka mål har fått en sämre bedömning nu än förra gången?",
    ),
    (those(now(G) & finish("2026-01-01")), "Vilka gröna aktiviteter har slutdatum efter nyår?"),
    (
        either(then_and_now(then(D), now(D)), sure("lika många")),
        "Har vi fler eller färre förseningar nu jämfört med i april?",
    ),
    (those(kind("P") & now(P, S)), "Vilka projekt är pausade eller har inte ens startat?"),
    (
        those(SHARED & ~now(K, X)),
        "Vilka aktiviteter delas av flera enheter och är ännu inte avslutade?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (number(now(D) & kind("P")), "Vad är försenat? >> Hur många av de där är projekt?"),
    (
        day_told(title("Säkra skolvägar"), "2026-03-21"),
        "Hur går det för Säkra skolvägar? >> Vem har hand om det? >> och när räknar de med att bli klara",
    ),
    (those(STREETS), "Vad har VA-enheten i planen? >> Och Gata och trafik då?"),
    (because(now(R), "anbud", "Pengarna", "Konsulten"), "Visa allt som går med avvikelse >> vad beror det på?"),
    (those(now(K)), "Hur många är avslutade hittills? >> Vilka då?"),
    (
        those(title("sporthallar"), "Försenad"),
        "Vilka är gula? >> Bara Fastighet, tack. >> Vad hade den för status i T1?",
    ),
    (
        either(those(title("Sluttäckning"), "Pausad"), said("ja")),
        "Hur ser det ut med deponin i Kärret? >> Var den pausad i våras också?",
    ),
    (
        right_goal("3.1", "bedöms inte uppnås"),
        "Vad har vi under KF-mål 1? >> Vad av det är försenat? >> Hur bedöms själva målet?",
    ),
    (those(collab("KSF") & ~now(K, X)), "Vad gör vi ihop med KSF? >> Ta bort det som är avslutat eller avfört"),
    (those(OFFICE), "Lista Hamnens aktiviteter >> nej fel av mig, Tekniska kontoret skulle det vara"),
    (
        days_told(finish("2026-01-01"), NONE, "2026-01-12", "2026-01-29", "2026-03-21", "2026-07-01"),
        "Vad blir klart före årsskiftet? >> Och vad hamnar efter?",
    ),
    (
        within(title("Gång- och cykelväg"), now(None), "Pågår enligt plan"),
        "Vilka har inte svarat? >> Vilka aktiviteter gäller det? >> Vad hade de för status i T1?",
    ),
    (
        either(those(title("Röda bron"), "Pågår med avvikelse"), said("sämre", "det var sämre")),
        "Röda bron, hur går det? >> Var det bättre eller sämre i våras?",
    ),
    (
        anyhow("skydd"),
        "Vad är försenat just nu? >> Hör något av det till de särskilda satsningarna? >> Varför är den sen?",
    ),
    (
        those(WASTE & ~now(G)),
        "Hur många aktiviteter har Fastighet? >> Och Avfall och återvinning? >> Vilka av deras går enligt plan? >> Och vilka gör det inte?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
