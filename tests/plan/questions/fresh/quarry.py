# ruff: noqa: ARG005, E501
"""The day after the third round opened at a region's board for public transport and development: a regional strategist, a unit manager on the phone, a director with ten seconds, the controller and the secretary of a politician.

Half everyday, a quarter with two conditions, a comparison, days, comments or goals, and a quarter conversations. Nobody
has answered for the third tertial yet: how something stands is what was last told of it."""

from plan.facts import Facts
from plan.model import Activity, Status
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    EVERY,
    LATE,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SHARED,
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
    counted,
    either,
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
    goals_told,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
    topmost,
)
from tests.plan.questions.world import T2, T3

WORLD = "region"

TRAFFIC, BUSES, SERVICE = unit("Trafik och infrastruktur"), unit("Kollektivtrafik"), unit("Kundservice och försäljning")
FLEET, TRADE, CULTURE = unit("Fordon och depå"), unit("Näringsliv och innovation"), unit("Kultur och bildning")
SKILLS, STAFF, PLANNERS = unit("Kompetensförsörjning"), unit("Stab och samverkan"), unit("Samhällsplanering")
DATELESS = Those(lambda facts, each: bool((held := facts.report(each.id, T2)) and held.finish is None))
OTHERS = ("Trafik och infrastruktur", "Kollektivtrafik", "Kundservice och försäljning", "Näringsliv och innovation",
          "Kultur och bildning", "Kompetensförsörjning", "Stab och samverkan", "Samhällsplanering")  # fmt: skip
NAMES = {
    "3.1": ("fullmäktiges mål 1", "kf-mål 1", "rf-mål 1", "mål 3.1", "resa hållbart"),
    "3.2": ("fullmäktiges mål 2", "kf-mål 2", "rf-mål 2", "mål 3.2", "fossila bränslen"),
    "3.3": ("fullmäktiges mål 3", "kf-mål 3", "rf-mål 3", "mål 3.3", "starta och växa"),
    "4.1": ("nämndspecifikt mål 1", "mål 4.1", "nöjda med resan"),
    "4.2": ("nämndspecifikt mål 2", "mål 4.2", "kompetens de behöver"),
    "4.3": ("nämndspecifikt mål 3", "mål 4.3", "nå fler barn"),
}


def left(*wanted: Status | None) -> Those:
    """What was last told of it, in whichever tertial."""

    def test(facts: Facts, each: Activity) -> bool:
        held = facts.as_left(T3).get(each.id)
        return (held.status if held else None) in wanted

    return Those(test)


def part(of: Those, whole: Those = EVERY) -> Wanted:
    """The share of all or of those that were reported, as a percentage or as so many of so many."""

    def problem(facts: Facts, answer: Answer) -> str:
        some = len((of & whole).among(facts))
        wholes = {len(whole.among(facts)), len((whole & REPORTED).among(facts))}
        told = any(f"{some} av {all_}" in answer.text for all_ in wholes)
        return "" if told else f"not {some} of {sorted(wholes)}"

    return either(share(of, whole), share(of, whole & REPORTED), Wanted(sure().kinds, problem))


def best_goal(number: str) -> Wanted:
    """That goal is told of before any other, by one of its names."""
    others = tuple(name for other, names in NAMES.items() if other != number for name in names)
    return either(*(topmost(name, others) for name in NAMES[number]))


EVERYDAY: Batch = (
    (those(now(D)), "Vilka aktiviteter är försenade"),
    (summary(), "Läget i korthet, står i hissen"),
    (owner(title("Sundbybanan")), "vem har hand om sundbybanan hos er"),
    (day_told(title("biljetter"), "2026-01-31"), "när är nya appen för biljetter klar??"),
    (because(title("Bredband"), "sista orterna"), "Varför flyter inte bredbandet på som det ska?"),
    (those(FLEET), "hej har depåchefen i andra luren, vad har Fordon och depå på sin lista"),
    (within(collab("Trafikverket") & ~now(X), collab("Trafikverket")), "Vad har vi ihop med Trafikverket?"),
    (those(now(K)), "Vad har vi hunnit bli klara med i år?"),
    (so_many(now(X)), "hur många har avförts"),
    (within(now(P), now(P) | now(X)), "Är det nåt som ligger på is?"),
    (those(title("Kultur på recept")), "hur gårde me kultur på recept"),
    (those(goal("5.1")), "Vad räknas som särskilda satsningar?"),
    (anyhow("fossila bränslen"), "Hur lyder regionfullmäktiges mål 2?"),
    (either(assessed("bedöms delvis uppnås"), sure("delvis")), "Når vi målet om att resenärerna ska vara nöjda med resan?"),
    (anyhow("78"), "vad är målvärdet för nöjd kund-index"),
    (ASKED_BACK, "Vad kostar elbussarna?"),
    (ASKED_BACK, "Sätt skolkortet som avslutat tack"),
    (part(now(D)), "Hur stor andel av aktiviteterna är försenade?"),
    (text_has("kundservicechef"), "Vem kontaktar jag om Kundbarometern?"),
    (text_has("Enhetschef Kollektivtrafik", "chef3@"), "Vem är chef för Kollektivtrafik?"),
    (within(title("Förstudie"), kind("F")), "vilka förstudier har vi"),
    (those(title("Realtidsskyltar"), "Avslutad"), "Realtidsskyltarna på hållplatserna, är dom klara?"),
    (those(title("tågstopp"), "Avförd"), "Tågstoppet i Norrhult, lever det fortfarande?"),
    (so_many(EVERY), "Hur många aktiviteter innehåller planen?"),
    (
        either(counted(9), counted(10), sure("9 enheter"), sure("10 enheter"), units_where(lambda facts, held: True)),
        "Hur många enheter har något i planen?",
    ),
    (those(dated("2026-01-01", "2026-01-31")), "Vad ska bli klart i januari?"),
    (
        within(dated("2025-12-16", "2025-12-31"), dated(last="2025-12-31")),
        "Vad är tänkt att bli färdigt innan nyår?",
    ),
    (
        within(dated("2025-09-01", "2025-12-15"), dated(last="2025-12-15")),
        "Vilka aktiviteter har passerat sitt slutdatum utan att vara klara?",
    ),
    (those(title("Snabbt och klart"), "avvikelse"), "Snabbt och klart, vad är status?"),
    (so_many(TRADE), "hur mnga aktiviteter har näringsliv o innovation"),
    (those(collab("HSF")), "Var samarbetar vi med HSF?"),
    (within(now(S), left(S) | now(None)), "Finns det något som inte är påbörjat än?"),
    (within(CULTURE, under("Kultur och bildning")), "Kultur och bildnings aktiviteter tack"),
    (those(title("Beredskap"), "Försenad"), "Beredskap för kollektivtrafiken i kris, hur är statusen?"),
    (anyhow("skydd"), "Vad skrev de i kommentaren till beredskapen för kollektivtrafiken i kris?"),
    (anyhow("avvikelse"), "vad betyder gult"),
    (numbers_told(5), "Hur många påminnelser gick ut i T2?"),
    (either(silent(), within(now(None), now(None) | title("kompetensråd"))), "Vilka rapporterade aldrig i tertial 2?"),
    (
        either(
            said("nej", "ingen", "inga", "inget"), counted(0), those(NONE, "T3"), those(NONE, "tertial 3"), so_many(now(K, X)),
            numbers_told(28), those(now(None, at=T3)), sure("0 av 36"), sure("8 av 36"),
        ),
        "Har någon svarat för tertial 3 än?",
    ),
    (day_told(title("Laddinfrastruktur"), "2026-03-13"), "Laddinfrastrukturen på depåerna, när?"),
    (
        either(those(title("Klimatneutral"), "Ej påbörjad"), said("nej")),
        "har klimatneutral och resurseffektiv drift av hållplatser kommit igång",
    ),
    (owner(title("Digital samverkan")), "Digital samverkan med kommunerna, vem äger den frågan?"),
    (
        goals_among(NAMES, ("3.1", "4.2"), ("3.3",)),
        "Ordföranden undrar vilka mål som inte bedöms uppnås, vad svarar jag?",
    ),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & kind("P")), "Vilka projekt är röda?"),
    (within(BUSES & now(D, R), BUSES & now(D, R, P)), "Vad hos Kollektivtrafik går inte enligt plan, alltså är försenat eller avviker?"),
    (those(collab("Kommunerna") & now(D)), "Vad är försenat av det vi gör i samverkan med Kommunerna?"),
    (those(then(G) & now(D)), "Vilka gick enligt plan i T1 men var försenade i T2?"),
    (those(then(D) & now(D)), "Är något försenat i både tertial 1 och tertial 2?"),
    (within(then(D) & now(G, K), then(D) & ~now(D)), "Vilka var försenade i T1 men har hämtat sig i T2?"),
    (top_unit("Fordon och depå", *OTHERS), "Vilken enhet har flest försenade aktiviteter?"),
    (
        either(said("nej"), compared(SERVICE & now(D), FLEET & now(D), "Kundservice", "Fordon")),
        "Har Kundservice och försäljning fler förseningar än Fordon och depå?",
    ),
    (
        either(
            units_where(lambda facts, held: all(state(facts, each, T2) is D for each in held)),
            those(FLEET, "Fordon och depå"),
        ),
        "Finns det någon enhet där precis allt är försenat?",
    ),
    (part(now(D), kind("P")), "Hur många procent av projekten är försenade?"),
    (those(SHARED & now(D)), "Vilka försenade aktiviteter har mer än en ansvarig enhet?"),
    (first_is("Testbädd"), "Vilken aktivitet har det slutdatum som ligger längst bort?"),
    (those(POSTPONED), "Vilka har fått ett senare slutdatum i T2 än de hade i T1?"),
    (
        those(goal("4.1", "4.2", "4.3") & ~now(K, X)),
        "Vad under de nämndspecifika målen är varken avslutat eller avfört?",
    ),
    (so_many(collab("Regionservice") & now(D)), "Hur många av aktiviteterna vi har med Regionservice är försenade?"),
    (those(says("Vinnova")), "I vilken kommentar nämns Vinnova?"),
    (those(now(G) & dated("2026-01-01")), "Vilka går enligt plan men blir klara först 2026?"),
    (
        goals_among(NAMES, ("3.1", "3.2"), ("4.2",)),
        "Vilka mål fick en sämre bedömning i T2 än i T1?",
    ),
    (either(best_goal("3.2"), those(goal("3.2") & now(D))), "Vilket mål har flest försenade aktiviteter?"),
    (either(those(LATE), those(LATE & title("Bredband", "Kulturbuss"))), "Vilka rapporter kom in efter att omgången hade stängt?"),
    (
        within(now(G, R, D) & DATELESS & ~PROTECTED, now(G, R, D) & DATELESS),
        "Vilka pågående aktiviteter saknar slutdatum?",
    ),
    (
        either(units_with(now(D), 0, 0), goals_told(("kultur och bildning",), ("fordon och depå",))),
        "Vilka enheter har ingenting försenat?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & BUSES), "Vad är försenat? >> bara det Kollektivtrafik har"),
    (within(SKILLS & ~now(K), SKILLS), "Vad har Kundservice och försäljning på sitt bord? >> och Kompetensförsörjning då?"),
    (because(title("Elbussar"), "laddarna"), "Hur går det med elbussarna? >> varför?"),
    (owner(title("Validering")), "Status på valideringen av yrkeskunskaper? >> vem håller i den"),
    (day_told(title("Testbädd"), "2026-11-30"), "Testbädd för fossilfritt stål, läget? >> När blir den klar?"),
    (those(now(K)), "Hur många är avslutade? >> Vilka är det?"),
    (so_many(then(D)), "Hur många är försenade? >> och hur många var det i T1"),
    (those(now(D) & ~FLEET), "Vilka är försenade? >> ta bort det som är Fordon och depås"),
    (those(collab("Regionservice")), "Vad samverkar vi med Länsstyrelsen om? >> nej Regionservice menade jag"),
    (
        those(goal("3.3") & kind("P") & now(D)),
        "Vilka projekt ligger under regionfullmäktiges mål 3? >> Vilka av dem är försenade?",
    ),
    (because(now(X), "2030", "statsbidraget"), "Har något avförts? >> Varför då?"),
    (part(now(D)), "hur många är försenade >> i procent?"),
    (
        either(silent(), those(now(None), "Kompetensförsörjning"), sure("Enhetschef Kompetensförsörjning")),
        "Vilka aktiviteter rapporterades inte i T2? >> vem ska jag ringa om dem",
    ),
    (
        either(those(title("Kulturbuss"), "Försenad"), said("försenad")),
        "Kulturbuss till alla skolor, hur går det? >> Hur såg det ut i T1?",
    ),
    (those(dated("2026-02-01", "2026-02-28")), "Vad ska bli klart i januari 2026? >> och i februari?"),
    (
        within(PLANNERS & ~title("Bredband"), PLANNERS),
        "vem ansvarar för bredband i hela länet >> vad har de mer på gång",
    ),
    (
        then_and_now(then(D), now(D)),
        "Hur många var försenade i T2? >> Är det fler eller färre än i T1?",
    ),
    (
        within(now(R) & dated("2026-01-01", "2026-01-31"), now(R, D, P) & dated("2026-01-01", "2026-01-31")),
        "Lista allt som pågår med avvikelse >> Bara det som ska bli klart i januari",
    ),
    (
        either(those(goal("4.3")), sure("barn och unga")),
        "Hur går det för nämndspecifikt mål 2? >> Och nämndspecifikt mål 3?",
    ),
    (those(STAFF), "Vad har Näringsliv och innovation i planen? >> oj, Stab och samverkan skulle det vara"),
    (either(units_of(now(R)), units_of(left(R)), within(now(R), left(R), "Samhällsplanering")), "Vilka är gula? >> vilka enheter gäller det"),
    (those(title("biljetter")), "Hur är det med skolkortet i mobilen? >> och appen för biljetter?"),
    (
        those(FLEET & now(D)),
        "Vilken enhet har flest försenade? >> Vilka är det?",
    ),
    (
        days_told(now(D) & kind("P") & collab("Kommunerna"), NONE, "2026-02-27", "2026-05-29"),
        "Vad är försenat? >> Bara projekten >> Och av dem, de som görs med Kommunerna? >> När ska de vara klara?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
