# ruff: noqa: ARG005, E501
"""Three days in a small northern municipality while the round is open: the municipal director between two meetings, an
economy controller, unit managers on the phone from the car, a politician of the board and a new employee.

Half everyday, a fifth with two conditions, comparisons, days or goals, and nearly three in ten conversations."""

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
    WORSE,
    Batch,
    D,
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
    share,
    silent,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    explained_by,
    forms,
    said,
    so_many,
    tells,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1, T2

WORLD = "northern"

CHANCERY, MONEY, SAFETY = unit("Kansli och juridik"), unit("Ekonomi och upphandling"), unit("Säkerhet och beredskap")
SERVICE, GROWTH, TOURISM = unit("Service"), unit("Tillväxt"), unit("Tillväxt/Turism")
STAFF, DIGITAL, LAND = unit("HR"), unit("Digitalisering"), unit("Samhällsbyggnad")
COUNCIL, BOARD = goal("3.1", "3.2", "3.3"), goal("4.1", "4.2", "4.3")
ALONE = Those(lambda facts, each: not each.collaboration)
NAMES = {
    "3.1": ("kf-mål 1", "fullmäktiges mål 1", "vilja bo, arbeta"),
    "3.2": ("kf-mål 2", "fullmäktiges mål 2", "företagsklimatet ska"),
    "3.3": ("kf-mål 3", "fullmäktiges mål 3", "utsläpp ska halveras"),
    "4.1": ("nämndspecifikt mål 1", "sjukfrånvaron ska"),
    "4.2": ("nämndspecifikt mål 2", "få svar snabbt"),
    "4.3": ("nämndspecifikt mål 3", "trygga i hela kommunen"),
}


def _is_earlier(facts: Facts, each: Activity) -> bool:
    first, last = facts.report(each.id, T1), facts.report(each.id, T2)
    return bool(first and last and first.finish and last.finish and last.finish < first.finish)


def _was_to_be_finished(facts: Facts, each: Activity) -> bool:
    return any(report.finish and report.finish < facts.at.date() for report in facts.history(each.id))


EARLIER = Those(_is_earlier)
PASSED = Those(_was_to_be_finished) & UNDONE
"""Some report, also an earlier one, held a day that has passed; it is not finished."""


def summary() -> Wanted:
    """How many are delayed, in words."""
    held = sure("försen")

    def problem(facts: Facts, answer: Answer) -> str:
        return held.problem(facts, answer) or numbers_told(len(now(D).among(facts))).problem(facts, answer)

    return Wanted(SURE, problem)


def part(those_: Those, whole: Those) -> Wanted:
    """The share of all of them or of those reported, or "so many of so many" in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        number = len((those_ & whole).among(facts))
        wholes = (len(whole.among(facts)), len((whole & REPORTED).among(facts)))
        return "" if any(f"{number} av {each}" in answer.text for each in wholes) else f"no {number} av {wholes}"

    return either(share(those_, whole), share(those_, whole & REPORTED), Wanted(SURE, problem))


EVERYDAY: Batch = (
    (those(now(D)), "vad e försenat hos oss just nu"),
    (summary(), "God morgon! Ska in på möte om en minut, hur ligger vi till i stort?"),
    (owner(title("Skoterleder")), "vem är det som har skoterlederna"),
    (day_told(title("Ny webbplats"), "2026-03-02"), "När är den nya webbplatsen klar?"),
    (because(title("Digital assistent"), "upphandlad"), "varför är digitala assistenten pausad"),
    (those(SERVICE), "Vad ansvarar Service för?"),
    (within(GROWTH & ~now(X), under("Tillväxt")), "Visa Tillväxts aktiviteter"),
    (those(TOURISM), "hej är ny på Turism, vad är det vi ska göra i år?"),
    (so_many(now(K)), "hur måna aktiviteter är avslutade"),
    (
        either(those(STAFF & now(None)), those(STAFF), units("HR"), said("nej", "inte"), sure("4 av 5")),
        "Har HR rapporterat allt?",
    ),
    (either(silent(), those(now(None))), "Vilka har inte lämnat in än"),
    (text_has(*forms("2025-09-05")), "sista dagen att svara, när är den?"),
    (those(title("ekonomisystem"), "Försenad"), "är ekonomisystemet försenat?"),
    (those(title("delegationsordning"), "Avslutad"), "Har den nya delegationsordningen antagits?"),
    (those(title("datahall"), "Avförd"), "Blev det nånting av datahallen?"),
    (those(title("Bredband"), "Försenad"), "Bredbandet till byarna, hur går det? Folk frågar mig på Ica"),
    (anyhow("skydd"), "Vad står det i kommentaren till beredskapen för elavbrott?"),
    (those(collab("Länsstyrelsen")), "vad gör vi ihop med länsstyrelsen"),
    (within(collab("Socialförvaltningen") & UNDONE, collab("Socialförvaltningen")), "Vilka aktiviteter samverkar vi med socialförvaltningen om?"),
    (either(those(goal("4.1")), tells("bedöms delvis uppnås")), "Hur går det med målet om sjukfrånvaron?"),
    (anyhow("6,0"), "Vad har vi för målvärde för sjukfrånvaron?"),
    (anyhow("139"), "Vilken plats i rankingen har vi på företagsklimatet?"),
    (text_has("7 200", "7\u00a0200"), "Hur många invånare är målet att vi ska bli?"),
    (
        text_has("nej", "inte bedöm", "ej bedöm", "ingen bedömning", "ingen har bedömt", "saknar bedömning", "bedömning saknas"),
        "Är nämndspecifikt mål 2 bedömt i T2?",
    ),
    (ASKED_BACK, "Hur mycket har ekonomisystemet kostat hittills?"),
    (ASKED_BACK, "Kan du ändra laddplatserna till avslutad åt mig"),
    (numbers_told(4), "Hur många påminnelser har gått ut den här omgången?"),
    (text_has("näringslivsutvecklare"), "vem är kontaktperson för företagsenkäten"),
    (anyhow("68"), "Vad blev resultatet av servicemätningen?"),
    (text_has("Enhetschef HR", "chef9@"), "Vem är chef på HR?"),
    (
        within(title("Klimatkrav"), PASSED),
        "Finns det något vars slutdatum redan har passerat utan att det är avslutat?",
    ),
    (those(kind("P")), "vilka projekt har vi"),
    (within(kind("F") & ~kind("P") & ~now(X), kind("F")), "Lista förstudierna tack"),
    (either(those(now(S)), those(now(S, None))), "Vad har inte ens påbörjats?"),
    (those(now(K)), "Kan du visa allt som är klart"),
    (those(title("Trygghetsvandringar"), "Avslutad"), "är trygghetsvandringarna gjorda?"),
    (those(title("Trygg hemväg"), "Försenad"), "Status trygg hemväg"),
    (those(title("Tillväxtlots"), "Pågår enligt plan"), "Tillväxtlotsen, är den i fas?"),
    (those(title("Service på nationella"), "Försenad"), "hur ligger service på minoritetsspråk till"),
    (so_many(EVERY), "Hur många aktiviteter har vi totalt i planen?"),
    (explained_by("avvikelse"), "Ny här. Vad betyder Pågår med avvikelse?"),
    (those(goal("5.1")), "Vad ingår i särskilda satsningar"),
    (within(CHANCERY & UNDONE, CHANCERY), "Vad har kansliet på sitt bord?"),
    (those(SAFETY), "allt som säkerhet o beredskap har"),
    (those(MONEY & now(D)), "Är något rött hos ekonomi och upphandling?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & ~LAND), "Vilka är försenade om man räknar bort Samhällsbyggnad?"),
    (those(became(D)), "Vad har blivit försenat sedan förra tertialet?"),
    (within(then(D) & ~now(D) & REPORTED, then(D) & ~now(D)), "Vilka var försenade i T1 men är det inte längre?"),
    (
        top_unit("Samhällsbyggnad", "Kansli och juridik", "Digitalisering", "Service", "HR", "Ekonomi och upphandling", "Säkerhet och beredskap"),
        "Vilken enhet har flest försenade aktiviteter?",
    ),
    (
        either(
            compared(MONEY & now(D), LAND & now(D), "Ekonomi och upphandling", "Samhällsbyggnad"),
            top_unit("Samhällsbyggnad", "Ekonomi och upphandling"),
        ),
        "Vem har mest försenat, Ekonomi och upphandling eller Samhällsbyggnad?",
    ),
    (part(now(D), kind("P")), "Hur stor andel av projekten är försenade?"),
    (those(BOARD & now(R, D, P)), "Under de nämndspecifika målen, vad är försenat, pausat eller pågår med avvikelse?"),
    (within(now(D) & finish(last="2025-12-30"), now(D) & finish(last="2025-12-31")), "Vilka försenade aktiviteter ska ändå bli klara före nyår?"),
    (those(finish("2026-01-01")), "Vad väntas bli klart först nästa år?"),
    (first_is("Nya tomter"), "Vilken aktivitet har det senaste slutdatumet av alla?"),
    (those(POSTPONED), "Vilka har fått ett senare slutdatum i T2 än de hade i T1?"),
    (those(EARLIER), "Finns det någon som räknar med att bli klar tidigare än de sa i T1?"),
    (units("Tillväxt"), "Vilka enheter har inget försenat?"),
    (those(SHARED & now(D)), "Försenade aktiviteter som fler än en enhet ansvarar för"),
    (those(collab("Alla förvaltningar") & now(R, D)), "Vilka aktiviteter i samverkan med alla förvaltningar är gula eller röda?"),
    (goals_among(NAMES, ("3.1", "3.3")), "Vilka mål bedöms inte uppnås?"),
    (goals_among(NAMES, ("3.1", "3.2", "3.3")), "Vilka mål har fått en sämre bedömning än i T1?"),
    (within(title("Ny webbplats"), title("Ny webbplats", "Nya tomter")), "I vilka kommentarer nämns att något är överklagat?"),
    (those(LATE), "Vilka rapporter kom in efter stängning i T1?"),
    (
        either(
            those(DIGITAL & now(D, P)), those(DIGITAL & ~now(D, P)), said("nej", "inte"), sure("3 av 4")
        ),
        "Är allt som Digitalisering har försenat eller pausat?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & SERVICE), "Vilka är försenade? >> bara de hos Service"),
    (within(GROWTH & ~now(X), under("Tillväxt")), "Vad gör HR? >> och Tillväxt då?"),
    (day_told(title("Elbilar"), "2025-12-05"), "hur går det med elbilarna >> vad beror det på? >> ok, och vilket slutdatum gäller nu"),
    (day_told(title("Skoterleder"), "2026-02-13"), "läget skoterlederna >> när blir de klara"),
    (owner(title("Ny webbplats")), "Är den nya webbplatsen försenad? >> Vem har hand om den?"),
    (those(now(K)), "Hur många är avslutade >> vilka då"),
    (so_many(now(D) & kind("P") & ~LAND), "Visa allt som är försenat >> bara projekten >> ta bort Samhällsbyggnads >> hur många blir det då?"),
    (so_many(then(D)), "Hur många är avslutade? >> och försenade? >> hur många var försenade i T1?"),
    (either(then_and_now(then(D), now(D)), said("ja", "fler")), "vilka är försenade just nu >> är det fler än i T1?"),
    (those(collab("Länsstyrelsen")), "Vad samverkar vi med Trafikverket om? >> nej förlåt, länsstyrelsen menade jag"),
    (those(goal("4.2")), "Vad ligger under KF-mål 2? >> Och under nämndspecifikt mål 2?"),
    (because(now(P), "Naturvårdsverket", "upphandlad"), "Hej, har vi något pausat? >> Varför då?"),
    (either(silent(), those(now(None))), "hur många saknar rapport >> vilka enheter är det?"),
    (those(finish("2025-11-01", "2025-11-30")), "Vad ska bli klart i oktober? >> Och i november?"),
    (
        either(those(title("kommunarkivet"), "Försenad"), said("ja")),
        "Hur går digitaliseringen av kommunarkivet? >> Var den försenad redan i T1?",
    ),
    (part(now(D), EVERY), "hur många är försenade >> hur mycket är det i procent"),
    (those(LAND & now(R)), "Samhällsbyggnads aktiviteter >> vilka av dem är röda? >> och gula?"),
    (
        either(assessed("bedöms uppnås"), tells("bedöms uppnås")),
        "Hur bedöms målet om företagsklimatet? >> Vad var bedömningen i T1?",
    ),
    (those(TOURISM & now(K)), "Vad har Turism i planen? >> Vad av det är avslutat?"),
    (first_is("Elbilar"), "Vilka är försenade? >> Sortera dem efter slutdatum"),
    (so_many(now(D) & COUNCIL), "Visa de försenade >> vilka av dem hör till KF-målen >> hur många blir det"),
    (those(SERVICE & now(None)), "Vad har Service? >> vilka av de är inte rapporterade"),
    (those(kind("F") & now(X)), "Vilka förstudier har vi? >> Är någon av dem avförd?"),
    (within(WORSE & ~now(X, P), WORSE), "Vad har gått bättre sedan T1? >> Och vad har gått sämre?"),
    (
        day_told(title("Nya tomter"), "2026-06-15"),
        "När är laddplatserna klara? >> tack! och tomterna vid Strandviken?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
