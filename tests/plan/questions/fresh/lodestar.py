# ruff: noqa: E501
"""Two days before the round closes at a suburb's board for the labour market and adult education: the head of department between two meetings, an economy controller, unit managers on the phone, a politician before the board's evening, and a study counsellor who is new.

Half everyday, a quarter with two conditions, comparisons or then and now, and a quarter conversations."""

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    EVERY,
    LATE,
    POSTPONED,
    REPORTED,
    SHARED,
    SURE,
    UNDONE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    Those,
    Wanted,
    anyhow,
    became,
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
    state,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units,
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
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T2

WORLD = "suburb"

KOMVUX, SFI, GUIDES = unit("Komvux"), unit("Komvux/SFI"), unit("Vägledningscentrum")
SETTLING, TRACK, QUALITY = unit("Etablering"), unit("Jobbspåret"), unit("Uppdrag och kvalitet")
YOUNG, CENTRE, STAFF = unit("Ungdomstorget"), unit("Arbetscenter"), unit("Förvaltningsstaben")
SMALLER = ("Uppdrag och kvalitet", "Förvaltningsstaben", "Jobbspåret", "Ungdomstorget", "Etablering", "Arbetscenter", "Vägledningscentrum")  # fmt: skip

GOALS = {
    "2.1": ("prioriterade områden", "grunduppdrag"),
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "försörja sig själva"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "rätt kompetens"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "fossilfria"),
    "4.1": ("nämndspecifikt mål 1", "fullfölja sina kurser"),
    "4.2": ("nämndspecifikt mål 2", "väntetiden från ansökan"),
    "4.3": ("nämndspecifikt mål 3", "bemötas med respekt"),
    "5.1": ("särskilda satsningar",),
}


def first_goal(number: str) -> Wanted:
    """That goal stands in the text before any of the others."""

    def place(text: str, names: tuple[str, ...]) -> int:
        return min((at for name in names if (at := text.find(name)) >= 0), default=-1)

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        own = place(text, GOALS[number])
        if own < 0:
            return f"no {number}"
        before = [each for each, names in GOALS.items() if each != number and -1 < place(text, names) < own]
        return f"{before} before {number}" if before else ""

    return Wanted(SURE, problem)


def is_told(facts: Facts, held: list[Activity]) -> bool:
    return all(state(facts, each, T2) is not None for each in held)


def part(those_: Those, whole: Those = EVERY, *others: str) -> Wanted:
    """The share, of the whole or of what is reported of it, or one of the other ways to say it."""
    return either(share(those_, whole), share(those_, whole & REPORTED), *map(sure, others))


EVERYDAY: Batch = (
    (summary(), "läget?? kort, sitter i bilen"),
    (those(now(D)), "Hej va är försenat hos oss nu"),
    (those(title("Klar för jobb"), "Försenad"), "är klar för jobb klar?"),
    (those(title("Stationshuset"), "Försenad"), "Hur går det med etableringen i Stationshuset?"),
    (within(SETTLING & now(G, R, D), SETTLING), "vad har Etablering på gång just nu"),
    (within(TRACK & UNDONE, TRACK), "Jobbspårets aktiviteter tack"),
    (owner(title("Lastcyklar")), "vem har hand om lastcyklarna"),
    (day_told(title("elevsystem"), "2026-02-27"), "När är det nya elevsystemet på plats?"),
    (because(title("Lärling"), "dragit sig ur"), "Varför är lärlingsutbildningen sen?"),
    (within(GUIDES & UNDONE, GUIDES), "Hej, jag är ny studievägledare. Vad står det i planen för Vägledningscentrum?"),
    (explained_by("avvik"), "vad betyder pågår med avvikelse"),
    (
        either(those(GUIDES & now(None)), said("nej", "inte"), sure("4 av 5")),
        "har vi på vägledningscentrum lämnat in allt för t2",
    ),
    (either(silent(), those(now(None))), "Vilka har inte svarat än?"),
    (text_has(*forms("2025-09-05")), "sista dag att rapportera?"),
    (so_many(now(K)), "hur mnga aktiviteter är klara"),
    (either(so_many(SFI & now(D)), those(title("sfi") & now(D))), "hur många försenade har vi på sfi"),
    (those(now(K)), "Nåt roligt att berätta för nämnden? Vad har vi slutfört"),
    (those(title("feriejobb"), "Avslutad"), "feriejobben, hur gick det"),
    (anyhow("412"), "Hur många ungdomar fick feriejobb?"),
    (those(title("distans"), "Försenad"), "sfi på distans??"),
    (those(collab("Arbetsförmedlingen")), "Vad gör vi ihop med arbetsförmedlingen"),
    (those(collab("Försäkringskassan")), "är Försäkringskassan med i någon aktivitet?"),
    (anyhow("6,5"), "Vilken nivå på arbetslösheten är det vi siktar på i KF-mål 1?"),
    (anyhow("rätt kompetens"), "vad säger kf-mål 2"),
    (either(assessed("bedöms uppnås"), said("ja")), "Når vi målet om kortare väntetid från ansökan till studier?"),
    (goals_among(GOALS, ("3.2",)), "Vilka mål bedöms inte uppnås?"),
    (ASKED_BACK, "vad har lastcyklarna kostat hittills"),
    (ASKED_BACK, "Sätt studiestugan som avslutad åt mig är du snäll"),
    (numbers_told(5), "Hur många påminnelser har gått ut den här omgången?"),
    (anyhow("skydd"), "Vad skrev de i kommentaren om beredskapen vid stora varsel?"),
    (those(title("yrkeshögskola"), "Avförd"), "Stämmer det att förstudien om yrkeshögskola är nedlagd?"),
    (those(now(R)), "visa allt gult"),
    (those(now(P)), "Är det nåt som ligger på is? pausat alltså"),
    (within(STAFF & UNDONE, STAFF), "Allt som förvaltningsstaben ansvarar för"),
    (text_has("chef6@"), "mejladress till chefen på ungdomstorget"),
    (text_has("rektor"), "Vem är kontaktperson för Elevenkäten?"),
    (text_has("77"), "vad blev det för resultat i elevenkäten"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad ska bli färdigt i oktober?"),
    (part(now(D), EVERY, "10 av 36", "10 av 33"), "hur stor andel är försenad"),
    (
        either(share(REPORTED), sure("33 av 36"), sure("32 av 36"), sure("32 av 35")),
        "svarsfrekvensen för T2?",
    ),
    (
        either(those(title("Validering"), "Ej rapporterad"), said("nej", "inte"), those(title("Validering"), "inte rapportera")),
        "Har det kommit nåt svar på valideringen av yrkeskunskaper?",
    ),
    (those(title("Snabbspår"), "avvikelse"), "snabbspåret till undersköterska hur ligger det till"),
    (those(reported_between("2025-08-27", "2025-08-27")), "Vad rapporterades in den 27 augusti?"),
    (those(title("Drop-in"), "Avslutad"), "drop in för vägledning, status tack"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & kind("P") & ~STAFF), "Vilka försenade projekt ligger inte på Förvaltningsstaben?"),
    (those(became(D)), "Vad har blivit försenat sedan förra tertialet?"),
    (those(then(G) & now(D)), "Vilka har gått från grönt till rött?"),
    (within(then(D) & now(G, K), then(D) & ~now(D)), "Vilka var försenade i T1 men är det inte längre?"),
    (
        either(units_with(now(D), 3), units("Komvux", "Komvux/SFI", "Förvaltningsstaben")),
        "Vilka enheter har minst tre försenade aktiviteter?",
    ),
    (units_with(now(D), 0, 0), "Finns det enheter som inte har något försenat alls?"),
    (units_where(is_told), "Vilka enheter är färdiga med sin rapportering?"),
    (top_unit("Komvux", *SMALLER), "Vilken enhet har flest aktiviteter?"),
    (
        either(compared(CENTRE & now(D), GUIDES & now(D), "Arbetscenter", "Vägledningscentrum"), top_unit("Arbetscenter", "Vägledningscentrum")),
        "Vem har flest försenade, Vägledningscentrum eller Arbetscenter?",
    ),
    (first_is("Lärling"), "Vilken aktivitet har fått sitt slutdatum framflyttat mest sedan T1?"),
    (those(POSTPONED & ~now(D)), "Vilka har ett senare slutdatum nu än i T1 utan att vara försenade?"),
    (those(now(D) & finish(last="2025-12-23")), "Vilka av de försenade ska ändå bli klara före jul?"),
    (those(finish("2026-01-01")), "Inför budgeten: vad har slutdatum först nästa år?"),
    (those(SHARED & now(D)), "Vilka försenade aktiviteter delas av flera enheter?"),
    (those(goal("4.1", "4.2", "4.3") & now(D, R)), "Under de nämndspecifika målen, vad är gult eller rött?"),
    (goals_among(GOALS, ("4.3",)), "Är det något mål som inte har en enda försenad aktivitet?"),
    (part(now(D), kind("P"), "7 av 15"), "Hur många procent av projekten är försenade?"),
    (
        within(says("platser"), says("platser") | title("Språkpraktik")),
        "I vilka kommentarer står det något om platser?",
    ),
    (goals_among(GOALS, ("4.1", "4.2", "4.3")), "Vilka mål har fått en bättre bedömning nu än i T1?"),
    (those(LATE), "Vilka rapporter kom in efter att T1 hade stängt?"),
    (
        within(collab("Socialförvaltningen") & now(G), (collab("Socialförvaltningen") | collab("Alla förvaltningar")) & now(G)),
        "Vad av det vi gör med Socialförvaltningen går enligt plan?",
    ),
    (units_with(now(G), 0, 0), "Vilka enheter har ingenting som pågår enligt plan?"),
    (first_goal("3.1"), "Vilket mål har flest aktiviteter under sig?"),
)  # fmt: skip

TALKS: Batch = (
    (either(those(now(D) & ~under("Komvux")), those(now(D) & ~KOMVUX)), "Visa de försenade >> ta bort Komvux"),
    (within(CENTRE & UNDONE, CENTRE), "Hur går det för Etablering? >> och Arbetscenter då"),
    (because(title("e-tjänst"), "e-legitimation"), "hur ligger nya e-tjänsten för ansökan till >> varför då"),
    (day_told(title("Klar för jobb"), "2026-03-13"), "Hur går det med Klar för jobb? >> när blir det klart då"),
    (within(KOMVUX & now(R) & ~title("Studiestuga"), KOMVUX & now(R)), "vem äger studiestugan >> Har de något mer som är gult?"),
    (either(so_many(then(D)), then_and_now(then(D), now(D))), "Hur många är försenade? >> hur många var det i T1"),
    (those(then(D) & now(D)), "Vilka var försenade i T1? >> Vilka av dem är det fortfarande?"),
    (part(now(K), EVERY, "6 av 36", "6 av 33"), "Vilka är avslutade? >> hur många är det >> i procent?"),
    (those(collab("Näringslivskontoret")), "Vad samverkar vi med Arbetsförmedlingen om? >> nej jag menade Näringslivskontoret"),
    (those(goal("3.1") & now(K)), "Vilka aktiviteter hör till KF-mål 1? >> vilka av dem är avslutade"),
    (anyhow("69"), "Hur går det för KF-mål 2? >> vad är målvärdet >> och var ligger vi nu?"),
    (
        within(finish("2025-11-01", "2025-11-30") & REPORTED, finish("2025-11-01", "2025-11-30")),
        "Vad ska bli klart i oktober? >> och i november",
    ),
    (
        either(silent(), sure("Enhetschef Vägledningscentrum", "Enhetschef Etablering", "Enhetschef Förvaltningsstaben")),
        "Vilka aktiviteter saknar rapport? >> vilka chefer ska jag ringa",
    ),
    (those(TRACK & now(D)), "vad har jobbspåret >> är nåt av det försenat"),
    (either(those(title("Lärling"), "Försenad"), said("ja")), "Är lärlingsutbildningen försenad? >> var den det i våras också?"),
    (first_is("elevsystem"), "Vad har Komvux/SFI? >> bara de försenade >> vilken blir klar sist"),
    (so_many(KOMVUX & now(R)), "visa alla gula >> hur många av dem har komvux"),
    (because(title("extratjänst"), "stöd"), "Har något avförts? >> varför extratjänsterna"),
    (so_many(kind("F")), "Hur många projekt har vi? >> och förstudier"),
    (those(GUIDES & now(None)), "Vilka enheter har inte rapporterat allt? >> vad är det Vägledningscentrum inte svarat på"),
    (owner(title("e-tjänst")), "Vad är försenat under nämndspecifikt mål 2? >> Vem ansvarar för den?"),
    (so_many(now(G) & SHARED), "Lista det som går enligt plan >> hur många av dem delas av två enheter"),
    (anyhow("Arbetsförmedlingen"), "jobbstart för långtidsarbetslösa, hur går det >> vilka samverkar vi med där"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
