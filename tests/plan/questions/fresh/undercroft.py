# ruff: noqa: ARG005, E501
"""The week after the second round closed at a board for museum and archive: a head of the administration in the second week, a controller, a unit manager on the phone and a member of the board.

Half everyday, a quarter with two conditions, a ranking, then-and-now or a promise, and a quarter conversations."""

from datetime import date

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    EVERY,
    LATE,
    LATE_NOW,
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
    units_with,
    within,
)
from tests.plan.questions.fresh.measure_keys import is_late, is_open, measure_count, measures
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
from tests.plan.questions.world import T1

WORLD = "museum_board"

STORES, DIGITAL = unit("Samlingar och magasin"), unit("Kommunarkivet/Digitalt bevarande")
MUSEUM, HALL, SITES = unit("Stadsmuseet"), unit("Konsthallen"), unit("Kulturmiljö")
ALONE = Those(lambda facts, each: not each.collaboration)
OTHER_UNITS = ("Kommunarkivet", "Reception och butik", "Konsthallen", "Kulturmiljö", "Ledning och stab", "Pedagogik och program")  # fmt: skip
WITH_ALL = collab("Alla förvaltningar")
GOALS = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "öppna för alla"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "möta kulturarvet"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "samlingarna ska bevaras"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "gamla byggnader"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "fler ska besöka"),
}
HAS_MEASURE = Those(lambda facts, each: any(m.activity_id == each.id and m.is_open for m in facts.measures()))
BEHIND = either(those(now(D)), those(now(D, R)), those(now(D, P)), those(now(D, R, P)))


def promised(first: str, last: str) -> Those:
    """Was, by the report of T1, to be finished between two days; nothing protected."""

    def test(facts: Facts, each) -> bool:  # type: ignore[no-untyped-def]
        report = facts.report(each.id, T1)
        return bool(
            report
            and report.finish
            and not each.protected
            and date.fromisoformat(first) <= report.finish <= date.fromisoformat(last)
        )

    return Those(test)


def top_goal(number: str) -> Wanted:
    """The goal stands in the text before any of the others, by any of its names."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        places = {each: min((text.find(n) for n in own if n in text), default=-1) for each, own in GOALS.items()}
        told = {each: place for each, place in places.items() if place >= 0}
        if number not in told:
            return f"no {number}"
        first = min(told, key=told.__getitem__)
        return "" if first == number else f"{first} before {number}"

    return Wanted(SURE, problem)


EVERYDAY: Batch = (
    (summary(), "Hej, jag är ny förvaltningschef sedan förra veckan. Kan du ge mig läget i stora drag?"),
    (BEHIND, "Vad ligger vi efter med?"),
    (because(title("E-arkiv"), "elevregistret"), "varför är e-arkivet för betygen försenat"),
    (owner(title("Kulturmiljöprogram")), "vem är det som håller i kulturmiljöprogrammet?"),
    (day_told(title("samlingsdatabas"), "2026-03-13"), "När räknar vi med att bytet av samlingsdatabas är klart?"),
    (
        either(those(title("Sommarlovsverkstad"), "Avslutad"), because(title("Sommarlovsverkstad"), "318")),
        "hur gick det med sommarlovsverkstaden",
    ),
    (those(now(K)), "Vad har ni hunnit bli klara med hittills i år?"),
    (
        either(silent(), units_of(now(None)), those(now(None))),
        "Vilka har fortfarande inte lämnat in för tertial 2?",
    ),
    (
        either(share(REPORTED), those(now(None)), silent(), units_of(now(None)), sure("27 av 29"), sure("26 av 29"), sure("2 av 29")),
        "Har alla rapporterat eller saknas det något?",
    ),
    (so_many(EVERY), "hur många aktiviteter är det i hela planen"),
    (within(HALL & ~now(K, X), HALL), "Vad håller Konsthallen på med i år?"),
    (those(title("jubileum"), "avvikelse"), "Status 400-årsjubileet tack"),
    (those(title("brandlarm"), "avvikelse"), "brandlarmet i konsthallen??"),
    (text_has("Enhetschef Stadsmuseet", "chef6@"), "Vad heter chefen för Stadsmuseet?"),
    (so_many(now(G)), "hur måga går enligt plan"),
    (
        either(
            within(CHANGED & ~PROTECTED, PROTECTED | now(None) | then(None)),
            then_and_now(then(D), now(D)),
        ),
        "Vad har ändrats sedan förra tertialet?",
    ),
    (within(reported_since("2025-09-08"), title("Kassasystem")), "Har det kommit in något nytt den här veckan?"),
    (those(reported_between("2025-09-05", "2025-09-05")), "Vilka rapporter kom in i fredags?"),
    (
        within(finish("2025-11-01", "2025-11-30") & REPORTED, finish("2025-11-01", "2025-11-30")),
        "Vad ska bli färdigt i november?",
    ),
    (those(finish("2025-11-24", "2025-11-30")), "vilka aktiviteter ska vara klara v 48"),
    (goals_among(GOALS, ("3.2", "4.1"), ("3.1", "4.2")), "Vilka mål kommer vi inte att nå?"),
    (assessed("bedöms inte uppnås"), "Klarar vi målet att alla barn ska få möta kulturarvet?"),
    (
        text_has("90 000", "90\u00a0000"),
        "Vad är målvärdet för målet om fler besök på museet och konsthallen?",
    ),
    (
        either(assessed("bedöms uppnås"), sure("71 200"), sure("71\u00a0200")),
        "Ser det ut som att vi når besöksmålet?",
    ),
    (anyhow("81"), "Vad fick vi för resultat på besöksenkäten?"),
    (within(says("fukt"), title("Klimatstyrning")), "Är det någon som har skrivit något om fukt?"),
    (because(title("Museibuss"), "för dyr"), "varför blev de ingen museibuss"),
    (day_told(title("väderkvarn"), "2025-10-03"), "hej när blir kvarnen i norrby färdigrenoverad"),
    (measures(is_late), "Vilka åtgärder är över tiden?"),
    (because(title("rådhuskällaren"), "frysa ner"), "Vad gör man åt förseningen med flytten ur rådhuskällaren?"),
    (
        measures(lambda facts, each: each.who == "Museitekniker"),
        "Vilka åtgärder ska museiteknikern göra?",
    ),
    (so_many(kind("P")), "Antal projekt?"),
    (
        within(collab("SBF") & ~now(X), collab("SBF") | WITH_ALL),
        "va har vi ihop med SBF",
    ),
    (within(kind("F") & now(D), kind("F")), "vilka förstudier är på gång"),
    (those(now(P)), "Ligger något på is, alltså pausat?"),
    (
        text_has(*forms("2025-09-05"), *forms("2025-09-06")),
        "När stängde rapporteringen för T2?",
    ),
    (numbers_told(4), "Hur många påminnelser har vi behövt skicka i T2?"),
    (explained_by("avvikelse"), "Ny här: vad betyder Pågår med avvikelse?"),
    (ASKED_BACK, "Hur mycket pengar har gått till jubileet hittills?"),
    (within(now(S), now(None)), "Vad har vi inte ens börjat med?"),
    (
        either(owner(title("Klimatstyrning")), text_has("Enhetschef Samlingar och magasin", "chef1@")),
        "vem ska ja prata med om klimatstyrningen i magasinet",
    ),
    (within(DIGITAL & ~now(K), DIGITAL), "Vad ansvarar Digitalt bevarande för?"),
    (those(now(R)), "visa allt som är gult"),
    (
        either(within(finish("2026-01-01", "2026-12-31"), UNDONE), said("nej"), BEHIND),
        "Hinner vi bli klara med allt före årsskiftet?",
    ),
    (
        either(goals_among(GOALS, ("4.1", "4.2", "4.3")), those(goal("4.1", "4.2", "4.3"))),
        "Jag sitter i nämnden – vilka mål är våra egna?",
    ),
)  # fmt: skip

COMPOUND: Batch = (
    (
        either(units_with(now(D), 0, 0), units("Reception och butik", "Konsthallen", "Kulturmiljö")),
        "Vilka enheter har ingenting försenat?",
    ),
    (
        top_unit("Samlingar och magasin", "Stadsmuseet", *OTHER_UNITS),
        "Vilken enhet har flest försenade aktiviteter?",
    ),
    (
        either(share(now(D), kind("P")), sure("5 av 14")),
        "Hur stor del av projekten är försenade?",
    ),
    (
        within(then(G) & now(R, D, P, X), then(G) & ~now(G)),
        "Vad gick bra i våras, enligt plan alltså, men gör det inte längre?",
    ),
    (those(POSTPONED), "Vilka har skjutit fram sitt slutdatum sedan T1?"),
    (first_is("samlingsdatabas"), "Vilken aktivitet har flyttat fram slutdatumet mest?"),
    (
        within(kind("P") & collab("UTB") & ~now(X), kind("P") & (collab("UTB") | WITH_ALL)),
        "Vilka projekt tillsammans med UTB lever fortfarande, dvs är inte avförda?",
    ),
    (then_and_now(then(D), now(D)), "Är fler försenade nu än i förra tertialet?"),
    (
        either(
            compared(MUSEUM & now(D), STORES & now(D), "Stadsmuseet", "Samlingar och magasin"),
            top_unit("Samlingar och magasin", "Stadsmuseet"),
        ),
        "Vem har mest försenat, Stadsmuseet eller Samlingar och magasin?",
    ),
    (those(now(D) & ALONE), "Försenade aktiviteter som inte har någon samverkan"),
    (those(now(D) & ~HAS_MEASURE), "Vilka försenade aktiviteter saknar åtgärd?"),
    (
        either(those(now(R, D, P) & ~HAS_MEASURE), those(now(R) & ~HAS_MEASURE)),
        "Finns det avvikelser som ingen har satt någon åtgärd på?",
    ),
    (so_many(now(K) & goal("3.1", "3.2")), "Hur många av de avslutade aktiviteterna hör till KF-målen?"),
    (
        those(now(D) & finish("2025-09-10", "2025-12-24")),
        "Av det som är försenat, vad väntas ändå bli klart före julafton?",
    ),
    (those(finish("2026-01-01", "2026-12-31")), "Vilka slutdatum ligger först nästa år?"),
    (top_goal("4.1"), "Vilket mål har flest försenade aktiviteter under sig?"),
    (
        goals_among(GOALS, ("3.2",), ("4.2",)),
        "Har bedömningen av något mål blivit sämre sedan T1?",
    ),
    (those(then(D) & now(D)), "Vilka var försenade redan i T1 och är det än?"),
    (
        either(
            those(LATE_NOW),
            units_of(LATE_NOW),
            units("Samlingar och magasin", "Stadsmuseet"),
            those(LATE),
        ),
        "Vilka rapporterade efter att rundan hade stängt?",
    ),
    (
        either(those(STORES & kind("P") & now(D)), those(STORES & kind("P") & ~now(D)), those(STORES & kind("P")), said("nej"), sure("3 av 5")),
        "Är alla projekt hos Samlingar och magasin försenade?",
    ),
    (so_many(SHARED), "Hur många aktiviteter delas mellan flera enheter?"),
    (
        either(share(now(K)), share(now(K), REPORTED), share(now(K, X)), sure("6 av 29"), sure("6 av 27")),
        "Hur många procent av aktiviteterna är avslutade?",
    ),
    (
        those(promised("2025-06-01", "2025-08-31") & ~now(K, X)),
        "Vad skulle enligt T1 ha blivit klart under juni till augusti men är inte klart än?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & MUSEUM), "Vilka är försenade? >> bara Stadsmuseets"),
    (within(SITES & ~now(K), SITES), "Hur ser det ut för Konsthallen? >> Och Kulturmiljö då?"),
    (
        because(title("Kassasystem"), "byta kortläsarna"),
        "läget med kassasystemet i butiken >> varför >> vad gör de åt saken",
    ),
    (
        day_told(title("Staden som brann"), "2025-09-20"),
        "Är utställningen Staden som brann försenad? >> När blir den klar nu? >> Vilket datum lovade de i T1?",
    ),
    (those(now(K)), "Hur många är avslutade? >> vilka är det"),
    (
        either(share(now(D)), share(now(D), REPORTED), sure("6 av 29"), sure("6 av 27")),
        "hur många aktiviteter är försenade >> i procent?",
    ),
    (
        those(now(None)),
        "Vilka enheter har inte rapporterat? >> Vilka aktiviteter gäller det?",
    ),
    (text_has("byskolorna"), "Når vi KF-mål 2? >> Vad beror det på?"),
    (
        assessed("kan inte bedömas"),
        "Hur bedöms nämndspecifikt mål 3? >> Hur bedömdes det i T1?",
    ),
    (those(finish("2025-12-01", "2025-12-31")), "Vad ska bli klart i oktober? >> och i december?"),
    (
        either(day_told(title("textil"), "2025-04-25"), text_has(*forms("2025-04-25"))),
        "Vem ansvarar för inventeringen av textilsamlingen? >> När rapporterade de senast?",
    ),
    (those(now(D) & kind("P") & ~STORES), "Visa försenade projekt >> Ta bort Samlingar och magasin"),
    (
        within(collab("UTB") & now(G), WITH_ALL & now(G)),
        "Vad samverkar vi med UTB om? >> Vilka av dem går enligt plan?",
    ),
    (
        either(measure_count(is_open), measures(is_open), sure("6 av 8")),
        "Hur många åtgärder är försenade? >> Och hur många är ogjorda totalt?",
    ),
    (because(now(X), "för dyr", "kvällstillägget"), "Vad har avförts i år? >> Varför?"),
    (
        either(assessed("bedöms delvis uppnås"), those(goal("3.1"))),
        "Jag läser in mig, vad handlar KF-mål 1 om? >> Och hur går det med det?",
    ),
    (either(those(now(D)), those(now(R, D))), "Visa de gula >> och de röda"),
    (
        text_has(*forms("2025-10-01")),
        "Hur går det med klimatstyrningen? >> Finns det någon åtgärd? >> Till när ska den vara gjord?",
    ),
    (those(now(D) & STORES), "Vilken enhet har flest försenade? >> Vilka är det?"),
    (
        either(
            then_and_now(STORES & then(D), STORES & now(D)),
            within(STORES & WORSE, STORES),
            said("ja", "sämre"),
        ),
        "Hur går det för Samlingar och magasin? >> Är det sämre än i T1?",
    ),
    (those(now(P)), "vad är försenat >> nej förlåt, pausat menade jag"),
    (
        either(owner(title("400-årsjubileum")), text_has("Enhetschef Ledning och stab")),
        "Vad är det för problem med jubileet? >> Vem äger det?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
