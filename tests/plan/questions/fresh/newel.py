# ruff: noqa: ARG005, E501
"""A Wednesday at the municipal offices of a small northern municipality, two days before the round closes: the receptionist, unit managers, the head of the municipality on the phone, a clerk, the controller, a politician and someone newly employed.

Half everyday, a quarter with two conditions, a comparison or dates, a quarter conversations; about a quarter of all is odd (idioms, dialect, how-to, thanks, several questions at once, corrections)."""

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from plan.tertial import Tertial
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    LATE,
    POSTPONED,
    REPORTED,
    SHARED,
    SURE,
    TROUBLE,
    UNDONE,
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
    every,
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
    under,
    unit,
    units_where,
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
from tests.plan.questions.world import T1, T2

WORLD = "northern"

CHANCERY, MONEY, SAFETY = unit("Kansli och juridik"), unit("Ekonomi och upphandling"), unit("Säkerhet och beredskap")
SERVICE, GROWTH, TOURISM = unit("Service"), unit("Tillväxt"), unit("Tillväxt/Turism")
STAFF, LAND = unit("HR"), unit("Samhällsbyggnad")
OTHER_UNITS = ("Kansli och juridik", "Digitalisering", "Ekonomi och upphandling", "Service", "Tillväxt", "Kommunikation", "HR", "Säkerhet och beredskap")  # fmt: skip
SOCIAL, ALL = collab("Socialförvaltningen"), collab("Alla förvaltningar")
ALONE = Those(lambda facts, each: not each.collaboration)
GIVEN = Those(lambda facts, each: bool((r := facts.report(each.id, T2)) and not r.carried_from))
POLITE = explained_by("")
"""An answer that neither asks back nor shows activities."""
NO = said("nej", "inget", "ingen", "inga", "inte")

GOALS = {
    "3.1": ("mål 3.1", "kf-mål 1", "kommunfullmäktiges mål 1", "fler ska vilja bo"),
    "3.2": ("mål 3.2", "kf-mål 2", "kommunfullmäktiges mål 2", "företagsklimatet ska bli"),
    "3.3": ("mål 3.3", "kf-mål 3", "kommunfullmäktiges mål 3", "egna utsläpp ska halveras"),
    "4.1": ("mål 4.1", "nämndspecifikt mål 1", "nämndmål 1", "sjukfrånvaron ska minska"),
    "4.2": ("mål 4.2", "nämndspecifikt mål 2", "nämndmål 2", "få svar snabbt och enkelt"),
    "4.3": ("mål 4.3", "nämndspecifikt mål 3", "nämndmål 3", "vara trygga i hela kommunen"),
}


def _has_passed(facts: Facts, each: Activity, at: Tertial | None = None) -> bool:
    held = facts.history(each.id)
    report = facts.report(each.id, at) if at else (held[-1] if held else None)
    return bool(report and report.finish and not report.status.is_finished and report.finish < facts.at.date())


PASSED = Those(_has_passed)
PASSED_NOW = Those(lambda facts, each: _has_passed(facts, each, T2))


def _is_earlier(facts: Facts, each: Activity) -> bool:
    first, last = facts.report(each.id, T1), facts.report(each.id, T2)
    return bool(first and last and first.finish and last.finish and last.finish < first.finish)


EARLIER = Those(_is_earlier)
"""Has an earlier day in T2 than it had in T1."""


def all_told(wanted: Those) -> Wanted:
    """Exactly these activities, or each of their titles in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        missing = [
            t
            for i in wanted.among(facts)
            if (a := facts.activity(i)) and (t := a.title).lower() not in answer.text.lower()
        ]
        return "" if not missing else those(wanted).problem(facts, answer)

    return Wanted(SURE, problem)


EVERYDAY: Batch = (
    (TROUBLE, "va e de som släpar just nu"),
    (those(now(D)), "Godmorron! Kan jag få en lista på allt försenat"),
    (summary(), "Ge mig läget i ett nötskal tack"),
    (because(title("Elbilar"), "november"), "Varför har vi inte fått nå elbilar än?"),
    (those(title("Skoterleder"), "Försenad"), "hördu hur går e me skoterlederna"),
    (day_told(title("Nya tomter"), "2026-06-15"), "när blir tomterna på strandviken klara"),
    (either(owner(title("Klarspråk")), sure("Kansli och juridik")), "vem har hand om klarspråket"),
    (
        either(those(title("ställplats"), "Avslutad"), said("ja")),
        "Ställplatsen för husbilarna, blev den klar till sommaren?",
    ),
    (so_many(now(K)), "hur mågna är avslutade"),
    (
        either(share(REPORTED), share(GIVEN), sure("33 av 36"), sure("32 av 36"), sure("32 av 35")),
        "hur många procent har svarat hittills",
    ),
    (those(title("datahall"), "Avförd"), "Vad blev det av datahallen egentligen?"),
    (those(now(X)), "Är det nåt som vi har lagt ner helt i år"),
    (within(now(P), now(P, X)), "Vad har vi lagt på is?"),
    (those(now(K)), "Vad har vi rott i hamn hittills?"),
    (those(now(G)), "Vad rullar på som det ska, alltså enligt plan"),
    (
        either(silent(), those(now(None))),
        "Vilka har inte lämnat in för T2 än??",
    ),
    (text_has(*forms("2025-09-05")), "sista dag att svara?"),
    (anyhow("avvikelse"), "Vad betyder gult?"),
    (POLITE, "Tackar så mycket för hjälpen, du är en klippa!"),
    (
        explained_by("ändra", "rätta", "nytt svar", "svara igen", "på nytt"),
        "Hur gör jag om jag råkade skriva fel status på min aktivitet?",
    ),
    (
        explained_by("kollega", "lämna", "ersättare"),
        "Jag är ledig när svaren ska in, hur gör jag så att nån annan kan svara åt mig",
    ),
    (explained_by("månader", "april", "augusti"), "Jag e ny här. Va e ett tertial för nåt?"),
    (because(title("minoritetsspråk"), "tolk"), "Va e felet me servicen på minoritetsspråk?"),
    (text_has("7 026", "7\u00a0026", "7026"), "Hur många invånare är vi enligt senaste siffran?"),
    (
        either(those(goal("4.1")), sure("6,6"), assessed("bedöms delvis uppnås")),
        "Hur ser det ut med sjukfrånvaron, är vi på rätt väg?",
    ),
    (
        either(assessed("bedöms inte uppnås"), said("nej")),
        "Når vi målet om att halvera våra egna utsläpp?",
    ),
    (text_has("139"), "vilken plats har vi i företagsrankingen nu"),
    (text_has("68"), "Vad blev resultatet i servicemätningen?"),
    (text_has("näringslivsutvecklare"), "Vem håller i Företagsenkäten?"),
    (those(collab("Trafikverket")), "vad gör vi ihop med trafikverket"),
    (within(SOCIAL, SOCIAL | ALL), "Jag sitter på Socialförvaltningen, vad är vi med i?"),
    (within(title("Ny webbplats"), title("webbplats"), "försenad"), "Är nya webbplatsen igång snart eller?"),
    (
        either(those(title("ungdomsråd"), "Ej påbörjad"), NO),
        "dom ha väl int börja me ungdomsrådet än",
    ),
    (ASKED_BACK, "Vad blir det till lunch i matsalen idag?"),
    (
        either(ASKED_BACK, text_has("kostna", "budget", "pengar", "vad det kostar")),
        "Vad går elbilarna i bilpoolen loss på?",
    ),
    (numbers_told(4), "Hur många påminnelser har gått ut den här omgången?"),
    (those(title("Laddplatser"), "enligt plan"), "laddplatserna.. går det undan eller"),
    (either(those(GROWTH), those(under("Tillväxt"))), "Vad har Tillväxt ansvar för?"),
    (text_has("Enhetschef Digitalisering", "chef2@"), "Vem är chef för Digitalisering, ska ringa"),
    (because(title("kommunarkivet"), "skannern"), "Vad är det som krånglar med digitaliseringen av arkivet? Kommunarkivet alltså"),
    (
        every(because(title("Fjärrvärme"), "Naturvårdsverket"), sure("Samhällsbyggnad")),
        "Vem ansvarar för fjärrvärmen och varför står den still?",
    ),
    (
        every(day_told(title("ekonomisystem"), "2026-04-30"), sure("Ekonomi och upphandling")),
        "Nya ekonomisystemet: hur går det, vem har det och när är det klart?",
    ),
    (all_told(now(P, X)), "Vilka är pausade? Och vilka är avförda?"),
    (within(STAFF & UNDONE, STAFF), "Vad jobbar Kommunikation med, nej förresten HR menar jag"),
    (
        text_has("delvis", "inte bedömt", "inte bedömd", "ingen bedömning", "inte har bedömt", "saknas", "ej bedömt", "ej bedömd"),
        "Hur bedöms målet att invånarna ska få svar snabbt och enkelt?",
    ),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & ~LAND), "Vilka försenade är det inte Samhällsbyggnad som har?"),
    (those(now(D) & kind("P") & ALL), "Försenade projekt där alla förvaltningar ska samverka"),
    (those(then(G) & now(D)), "Vad gick enligt plan i T1 men är försenat nu?"),
    (
        within(then(D) & now(R, G, K, S), then(D) & ~now(D)),
        "Är det nån som var försenad i våras men inte är det längre?",
    ),
    (top_unit("Samhällsbyggnad", *OTHER_UNITS), "Vilken enhet har flest försenade aktiviteter?"),
    (
        compared(CHANCERY, LAND, "Kansli och juridik", "Samhällsbyggnad"),
        "Vilka har mest att göra, Kansli och juridik eller Samhällsbyggnad? Räknat i antal aktiviteter",
    ),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("9 av 17"), sure("9 av 16")),
        "hur stor andel av projekten är försenade",
    ),
    (within(finish("2025-10-01", "2025-10-31") & ~now(None), finish("2025-10-01", "2025-10-31")), "Vad ska vara klart i oktober?"),
    (those(finish("2026-01-01")), "Vilka aktiviteter blir inte klara förrän efter nyår enligt datumen?"),
    (first_is("Nya tomter"), "Vilken aktivitet har skjutits fram allra längst sedan förra rapporten?"),
    (so_many(POSTPONED), "Hur många har flyttat fram sitt slutdatum sen T1?"),
    (those(EARLIER), "Finns det någon som räknar med att bli klar tidigare än de sa i T1?"),
    (
        within(PASSED_NOW, PASSED),
        "Vilka aktiviteter har ett slutdatum som redan har passerat fast de inte är avslutade?",
    ),
    (those(LATE), "Vilka svarade efter att T1 hade stängt?"),
    (those(SHARED & now(D)), "försenade aktiviteter som två enheter delar på"),
    (goals_among(GOALS, ("4.2",)), "Vilket mål har ingen bedömt i T2?"),
    (goals_among(GOALS, ("3.1", "3.3")), "Vilka mål bedöms inte uppnås?"),
    (goals_among(GOALS, ("3.1", "3.2", "3.3")), "Vilka mål har fått en sämre bedömning nu än i T1?"),
    (
        units_where(lambda facts, held: not some(now(D), facts, held)),
        "Vilka enheter har ingenting som är försenat?",
    ),
    (those(ALONE & now(D)), "Är något försenat trots att vi gör det helt utan samverkan med andra?"),
    (those(says("markägare")), "Vem har skrivit om markägare i sin kommentar?"),
    (those(reported_between("2025-08-27", "2025-08-27")), "Vad rapporterades in den 27 augusti?"),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & CHANCERY), "Visa allt som är försenat >> bara det som Kansli och juridik har"),
    (because(title("Bredband"), "fiberförening"), "hur går det med bredbandet till byarna >> varför då"),
    (
        either(owner(title("scheman")), sure("Enhetschef HR")),
        "Status på hälsosamma scheman? >> När blir det klart? >> ok och vem har hand om det",
    ),
    (
        either(then_and_now(then(D), now(D)), said("färre"), so_many(then(D))),
        "Hur många är försenade nu? >> Var det fler eller färre i T1?",
    ),
    (those(now(D) & ~kind("P")), "Hur många försenade har vi? >> vilka är det >> ta bort projekten"),
    (those(now(P)), "vilka är försenade >> oj jag menade pausade"),
    (those(collab("Länsstyrelsen")), "Vad samverkar vi med Regionen om? >> Länsstyrelsen då?"),
    (
        either(those(goal("3.2")), sure("företagsklimatet"), assessed("bedöms delvis uppnås")),
        "Hur går det för KF-mål 1? >> och mål 2?",
    ),
    (day_told(title("Laddplatser"), "2025-09-30"), "När är laddplatserna klara? >> Vilket datum sa de i T1?"),
    (
        those(finish("2025-09-01", "2025-09-30")),
        "Vad är avslutat? >> Tack! >> Är det nåt mer som ska bli klart under september?",
    ),
    (POLITE, "Hur går det med rehabstödet till cheferna? >> Tack, då vet jag!"),
    (
        either(those(title("Nytt larm")), those(now(None) & (SAFETY | SERVICE)), those((SAFETY | SERVICE) & REPORTED), those(SAFETY | SERVICE), silent(), NO),
        "Vem har hand om larmet i kommunhuset? >> har de rapporterat nåt i T2?",
    ),
    (those(LAND & now(R, D)), "Visa Samhällsbyggnads aktiviteter >> vilka av dem är gula eller röda"),
    (
        either(share(now(K)), share(now(K), REPORTED), sure("6 av 36"), sure("6 av 33")),
        "Hur många aktiviteter är avslutade? >> va blir det i procent",
    ),
    (
        those(title("Digital assistent"), "Pausad"),
        "Är den nya webbplatsen försenad? >> Vad beror det på? >> Jaha. Och den digitala assistenten då?",
    ),
    (
        within(BETTER, BETTER | (then(None) & REPORTED)),
        "Vad har ändrats sen T1? >> visa bara det som blivit bättre",
    ),
    (within(TOURISM & UNDONE, TOURISM), "Vad har Tillväxt på gång? >> nä jag menar Turism"),
    (anyhow("skydd"), "Vad gör Säkerhet och beredskap? >> Vad skrev de i kommentaren om elavbrottet?"),
    (
        either(assessed("bedöms uppnås"), said("ja")),
        "Hur gick det med trygghetsvandringarna? >> Toppen. Når vi målet att invånarna ska vara trygga också?",
    ),
    (
        either(silent(), sure("Enhetschef HR", "Enhetschef Service", "Enhetschef Säkerhet"), sure("chef5@", "chef9@", "chef10@"), those(now(None), "HR", "Service", "Säkerhet")),
        "Vilka aktiviteter saknar rapport? >> vem ska jag mejla",
    ),
    (those(finish("2025-12-01", "2025-12-31")), "Vad ska bli klart i november? >> och i december"),
    (those(title("Elbilar"), "enligt plan"), "Hur ligger elbilarna till? >> Hur såg det ut i T1?"),
    (
        those(kind("F") & LAND),
        "lista projekten >> nä fel, förstudierna menar jag >> vilka av dem har Samhällsbyggnad",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
