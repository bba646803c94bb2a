# ruff: noqa: E501
"""Two days before the round closes at a rescue service of several municipalities: the head in the lift and in the car, the economy controller with the table open, unit managers on the phone, a politician of the direktion and a trainee in the first week.

Half everyday, a quarter with two conditions, a comparison, a share or an exception, and a quarter conversations."""

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CLARIFY,
    LATE,
    POSTPONED,
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
    units_of,
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    days_told,
    forms,
    reported_between,
    said,
    so_many,
    summary,
    tells,
    then_and_now,
    those,
    top_unit,
    topmost,
)
from tests.plan.questions.world import T1, T2

WORLD = "rescue"

STAFF, SAFETY, ALARM = unit("Stab och ekonomi"), unit("Samhällsskydd"), unit("Larm och ledning")
TECH, NORTH, SOUTH = unit("Teknik och fordon"), unit("Station Hallaryd"), unit("Station Åbyhamn")
TRAINING, CHECK = unit("Utbildning"), unit("Tillsyn")
ACTION, PART = unit("Insats"), unit("Insats/Deltid")
TOWNS = collab("Medlemskommunerna")
GOALS = {
    "3.1": ("färre ska drabbas av brand", "medlemskommunernas mål 1"),
    "3.2": ("hjälpen ska komma fram", "medlemskommunernas mål 2"),
    "3.3": ("räddningstjänstens miljöpåverkan", "medlemskommunernas mål 3"),
    "4.1": ("fler ska vilja bli", "direktionens mål 1"),
    "4.2": ("invånare och företag ska få", "direktionens mål 2"),
    "4.3": ("förbundet ska klara", "direktionens mål 3"),
}


def _is_earlier(facts: Facts, each: Activity) -> bool:
    first, last = facts.report(each.id, T1), facts.report(each.id, T2)
    return bool(first and last and first.finish and last.finish and last.finish < first.finish)


def _is_given(facts: Facts, each: Activity) -> bool:
    report = facts.report(each.id, T2)
    return report is not None and report.carried_from is None


def _none(_facts: Facts, _each: Activity) -> bool:
    return False


EARLIER, GIVEN, NONE = Those(_is_earlier), Those(_is_given), Those(_none)


def out_of(part: Those, whole: Those) -> Wanted:
    """The two numbers, said as "8 av 36"."""

    def problem(facts: Facts, answer: Answer) -> str:
        words = f"{len((part & whole).among(facts))} av {len(whole.among(facts))}"
        return "" if words in answer.text else f"no {words!r}"

    return Wanted(SURE, problem)


def part_of(part: Those, *wholes: Those) -> Wanted:
    """That share of any of these."""
    return either(*(wanted for whole in wholes for wanted in (share(part, whole), out_of(part, whole))))


def through() -> Wanted:
    """The units that have reported all they are the first to answer for."""

    def problem(facts: Facts, answer: Answer) -> str:
        missing = {each.units[0] for each in facts.plan.activities if state(facts, each, T2) is None}
        want = set(facts.plan.units) - missing
        return "" if set(answer.units) == want else f"{sorted(answer.units)} instead of {sorted(want)}"

    return Wanted(frozenset({"units"}), problem)


EVERY = ~NONE
UNHEARD = either(silent(), units_of(now(None)), those(now(None)), sure("Enhetschef Utbildning", "Enhetschef Tillsyn"))

EVERYDAY: Batch = (
    (summary(), "Ge mig läget kort, står i hissen på väg till direktionen"),
    (those(now(D)), "vad e försenat"),
    (UNHEARD, "Vilka har inte svarat än?"),
    (text_has(*forms("2025-09-05")), "när är sista dagen att rapportera"),
    (so_many(now(K)), "hur manga är avslutade nu"),
    (those(title("Gemensam larmcentral"), "Försenad"), "Hur går det med den gemensamma larmcentralen?"),
    (owner(title("Brandskyddsutbildning")), "vem håller i brandskyddsutbildningen för nyanlända"),
    (day_told(title("Ny brandstation"), "2026-05-29"), "Nya brandstationen i Åbyhamn, när blir den klar?"),
    (because(title("Räddningsbåt"), "tull"), "varför är räddningsbåten försenad"),
    (those(CHECK), "Hej, vad har enheten Tillsyn på sitt bord i år?"),
    (within(ACTION, under("Insats")), "vilka aktiviteter har Insats"),
    (those(PART), "Vad ansvarar Deltid för?"),
    (either(those(NORTH), those(title("flytt av station")), CLARIFY), "station hallaryd?"),
    (anyhow("försenad", "avvikelse"), "Vad är skillnaden mellan Försenad och Pågår med avvikelse?"),
    (those(title("Rapport om"), "Avslutad"), "Vilken status har rapport om bemanning och kompetens"),
    (those(title("Öppen brandstation"), "Pågår enligt plan"), "öppen brandstation, hur ser det ut"),
    (either(those(title("Datum för"), "Avslutad"), said("ja")), "är datum för sotning i mobilen klart??"),
    (those(title("Byte av"), "avvikelse"), "Går bytet av ärendesystem som det ska?"),
    (
        either(those(title("Gemensam intro")), said("nej")),
        "Har nån rapporterat på gemensam introduktion för nyanställda i T2?",
    ),
    (those(collab("Polisen")), "Vad gör vi ihop med polisen"),
    (those(TOWNS), "Vilka aktiviteter drivs i samverkan med Medlemskommunerna?"),
    (those(now(P), "facket", "översiktsplan"), "Vad är pausat och vad är skälet?"),
    (those(now(X)), "Är det något vi har avfört?"),
    (because(title("Kampanjen"), "norra"), "vad har de skrivit om kampanjen Bli deltidsbrandman"),
    (anyhow("snabba besked"), "Hur lyder direktionens mål 2?"),
    (anyhow("55"), "Hur många bostadsbränder är målet, högst?"),
    (
        either(tells("delvis"), tells("10,1 minuter")),
        "Når vi målet att hjälpen ska komma fram snabbare?",
    ),
    (goals_among(GOALS, ("3.1", "4.1")), "Vilka mål bedöms inte uppnås?"),
    (goals_among(GOALS, ("4.3",)), "Finns det något mål som ingen har bedömt i T2?"),
    (numbers_told(4), "hur många påminnelser har skickats den här gången"),
    (text_has("Enhetschef Station Åbyhamn", "chef6@"), "vem är chef för Station Åbyhamn"),
    (ASKED_BACK, "Lägg in en ny aktivitet om skogsbrand tack"),
    (ASKED_BACK, "Vad kostar räddningsbåten?"),
    (anyhow("79"), "Trygghetsmätningen – vad blev resultatet?"),
    (those(reported_between("2025-09-02", "2025-09-02")), "Vad rapporterades igår?"),
    (
        either(those(reported_between("2025-09-03", "2025-09-03")), sure("Samövning med polis")),
        "har det kommit in nåt idag",
    ),
    (either(part_of(REPORTED, EVERY), part_of(GIVEN, EVERY)), "Hur många procent av aktiviteterna är rapporterade?"),
    (anyhow("skydd"), "Beredskapen vid skyfall, vad står det i kommentaren?"),
    (within(title("Förstudie"), kind("F")), "Vilka förstudier har vi i planen?"),
    (day_told(title("Insatsplaner"), "2025-10-17"), "insatsplanerna för skolor o äldreboenden när är dom färdiga"),
    (
        within(finish("2025-09-03", "2025-09-30") & REPORTED, finish("2025-09-01", "2025-09-30")),
        "Vad väntas bli klart nu i september?",
    ),
    (those(finish(last="2025-09-02")), "Finns det något vars slutdatum redan har passerat men som inte är avslutat?"),
    (
        either(those(title("klar för inflyttning"), "Försenad"), said("nej")),
        "Är Ny brandstation i Åbyhamn – klar för inflyttning verkligen klar?",
    ),
    (those(goal("5.1")), "Jag är ny praktikant, vilka är de särskilda satsningarna?"),
    (either(so_many(now(S)), within(now(S), now(None))), "nåt som inte ens påbörjats"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & TECH), "Vilka av Teknik och fordons aktiviteter är försenade?"),
    (those(now(D) & ~TOWNS), "Försenade aktiviteter där Medlemskommunerna inte är med"),
    (
        top_unit("Teknik och fordon", "Larm och ledning", "Station Åbyhamn", "Samhällsskydd", "Tillsyn"),
        "Vilken enhet har flest försenade aktiviteter?",
    ),
    (those(then(G) & now(D)), "Vad gick enligt plan i T1 men är försenat i T2?"),
    (those(then(D) & ~now(D)), "Vilka var försenade i våras men är det inte längre?"),
    (those(POSTPONED & ~now(D)), "Vilka har fått ett senare slutdatum sedan T1 utan att vara försenade?"),
    (either(those(EARLIER), units_of(EARLIER)), "Har någon tidigarelagt sitt slutdatum jämfört med T1?"),
    (part_of(now(D), kind("P"), kind("P") & REPORTED), "Hur stor andel av projekten är försenade?"),
    (
        either(compared(NORTH, SOUTH, "Hallaryd", "Åbyhamn"), top_unit("Station Åbyhamn", "Station Hallaryd")),
        "Vilken station har flest aktiviteter, Hallaryd eller Åbyhamn?",
    ),
    (
        either(units_where(lambda facts, held: all(state(facts, each, T2) is not None for each in held)), through()),
        "Vilka enheter har rapporterat allt i T2?",
    ),
    (
        units_where(lambda facts, held: all(state(facts, each, T2) is not D for each in held)),
        "Vilka enheter har ingen försenad aktivitet alls?",
    ),
    (those(kind("P") & finish("2026-01-01", "2026-12-31")), "Vilka projekt blir inte klara förrän 2026?"),
    (first_is("Gemensam larmcentral"), "Vilken aktivitet har det senaste slutdatumet av alla?"),
    (those(goal("3.1", "3.2", "3.3") & now(K)), "Vad är avslutat under medlemskommunernas tre mål?"),
    (those(SHARED & now(D)), "Vilka försenade aktiviteter delas av flera enheter?"),
    (those(says("slutat")), "I vilka kommentarer står det att någon har slutat?"),
    (those(goal("3.2") & now(D, P)), "Medlemskommunernas mål 2: vad är försenat eller pausat?"),
    (goals_among(GOALS, ("3.1", "4.1")), "Vilka mål har fått en sämre bedömning nu än i T1?"),
    (
        either(
            topmost("hjälpen ska komma fram", ("färre ska drabbas", "fler ska vilja", "invånare och företag", "förbundet ska klara")),
            topmost("medlemskommunernas mål 2", ("medlemskommunernas mål 1", "direktionens mål 1", "direktionens mål 2")),
        ),
        "Under vilket mål finns det flest försenade aktiviteter?",
    ),
    (either(then_and_now(then(K), now(K)), said("ja")), "Är fler aktiviteter avslutade nu än i första tertialet?"),
    (units_with(now(R), 2), "Vilka enheter har minst två aktiviteter som pågår med avvikelse?"),
    (either(those(LATE), units_of(LATE)), "Vilka rapporter för T1 kom in efter att omgången stängt?"),
    (those(became(K) & ~SAFETY), "Vad har avslutats sedan T1, bortsett från Samhällsskydd?"),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & kind("P")), "Vad är försenat? >> bara projekten"),
    (those(SOUTH), "Vad har Station Hallaryd för aktiviteter? >> och Åbyhamn?"),
    (because(title("Hembesök"), "slutat"), "hur går det med hembesöken >> vad beror det på"),
    (day_told(title("Reservkraft"), "2025-12-05"), "Läget för reservkraften? >> när är det fixat då"),
    (owner(title("E-tjänst")), "Är e-tjänsten för tillstånd försenad? >> vem ansvarar"),
    (those(now(K)), "Hur många har vi avslutat? >> vilka?"),
    (so_many(now(P)), "Hur många är försenade? >> och pausade?"),
    (those(now(D) & ~TECH), "Vad är försenat? >> Visa alla utom Teknik och fordon"),
    (those(then(D)), "Vilka är försenade nu? >> Vilka var det i T1?"),
    (days_told(PART, NONE, "2025-10-24", "2025-10-03", "2025-09-26"), "Vad har Insats/Deltid? >> När ska de vara klara?"),
    (UNHEARD, "Vilka aktiviteter saknar rapport? >> Vem ska jag ringa?"),
    (those(collab("Regionen")), "Vad samverkar vi med Polisen om? >> förlåt, Regionen menar jag"),
    (anyhow("86 %"), "Hur lyder direktionens mål 1? >> Vad är målvärdet? >> Och var ligger vi nu?"),
    (part_of(now(D), EVERY, REPORTED), "Hur många är försenade? >> vad blir det i procent"),
    (because(title("automatlarm"), "Regionen drog"), "Har något avförts? >> Varför då?"),
    (
        because(title("Ny brandstation"), "saneras"),
        "Hur går det för nya brandstationen i Åbyhamn? >> Hur var det i T1? >> Vad skrev de då?",
    ),
    (those(CHECK & now(None)), "Visa Tillsyns aktiviteter >> vilka av dem saknar rapport"),
    (
        those(SAFETY & now(D)),
        "Vad gör Larm och ledning? >> Vad är försenat där? >> Samma fråga för Samhällsskydd",
    ),
    (those(kind("P") & now(K)), "Lista alla projekt >> vilka är avslutade?"),
    (those(finish("2025-11-01", "2025-11-30")), "Vad ska bli klart i oktober? >> och i november?"),
    (
        either(compared(TECH, ACTION, "Insats"), compared(TECH, under("Insats"), "Insats"), said("ja"), top_unit("Teknik och fordon", "Insats")),
        "Hur många aktiviteter har Teknik och fordon? >> Är det fler än vad Insats har?",
    ),
    (
        owner(title("värmekammare")),
        "Vad är på gång hos Utbildning? >> Är något av det rapporterat? >> Status på övningsfältet? >> Vem har hand om det?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
