# ruff: noqa: ARG005, E501
"""A municipal secretary preparing the executive board's meeting in a small northern municipality: she writes the notice and the minutes, asks in her own words, and wants to know what was written, what was promised and who answers.

Half everyday, a quarter with two conditions, comparisons, dates, goals and what was promised then and now, and a quarter conversations."""

from datetime import date

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    CLARIFY,
    COMMENTED,
    LATE,
    LISTS,
    NONE,
    POSTPONED,
    PROTECTED,
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
    X,
    anyhow,
    because,
    both,
    collab,
    counted,
    either,
    finish,
    first_is,
    goal,
    goals_among,
    kind,
    now,
    numbers_told,
    says,
    share,
    silent,
    some,
    state,
    sure,
    text_has,
    then,
    these,
    title,
    unit,
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
    first_are,
    forms,
    said,
    so_many,
    summary,
    tells,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1, T2

WORLD = "northern"

CHANCERY, LAND, SERVICE = unit("Kansli och juridik"), unit("Samhällsbyggnad"), unit("Service")
STAFF, TOLD, DIGITAL, TOURISM = unit("HR"), unit("Kommunikation"), unit("Digitalisering"), unit("Tillväxt/Turism")
NO = said("nej", "ingen", "inget", "inga", "det finns inga", "det finns inget", "det finns ingen")
OWN_GOALS = goal("4.1", "4.2", "4.3")
OTHERS = ("Kansli och juridik", "Ekonomi och upphandling", "Säkerhet och beredskap", "Service", "Tillväxt", "HR", "Digitalisering", "Kommunikation")  # fmt: skip
GOALS = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "bo, arbeta och flytta hit"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "företagsklimatet ska"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "egna utsläpp ska"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "sjukfrånvaron ska"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "svar snabbt och enkelt"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "trygga i hela kommunen"),
}


def answers_first(*names: str) -> Those:
    return Those(lambda facts, each: each.units[0] in names)


def _days(facts: Facts, each: Activity) -> tuple[date | None, date | None]:
    """Told in T1 and in T2."""
    first, last = facts.report(each.id, T1), facts.report(each.id, T2)
    return (first.finish if first else None), (last.finish if last else None)


SAME_DAY = Those(lambda facts, each: None not in (days := _days(facts, each)) and days[0] == days[1])
EARLIER_DAY = Those(
    lambda facts, each: bool((days := _days(facts, each))[0] and days[1] and days[1] < days[0])
)  # fmt: skip
FIRST_DAY_PASSED = UNDONE & Those(lambda facts, each: bool((day := _days(facts, each)[0]) and day < facts.at.date()))
LAST_DAY_PASSED = UNDONE & Those(lambda facts, each: bool((day := _days(facts, each)[1]) and day < facts.at.date()))


def who(one: Those) -> Wanted:
    """Who answers for one activity: its first unit is told, and no other activity or unit besides its own."""

    def problem(facts: Facts, answer: Answer) -> str:
        found = next(each for each in facts.plan.activities if one.test(facts, each))
        if {each.id for each in answer.activities} - {found.id} or set(answer.units) - set(found.units):
            return "another activity or unit"
        name = found.units[0].split("/")[-1]
        return "" if name.lower() in answer.text.lower() or found.units[0] in answer.units else f"no {name}"

    return Wanted(LISTS | {"detail", "units"}, problem)


def holds(*words: str) -> Wanted:
    """All of these in the text, whatever spaces stand in the numbers."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower().replace("\u00a0", " ").replace("\u202f", " ")
        return next((f"no {word!r}" for word in words if word.lower() not in text), "")

    return Wanted(SURE, problem)


MISSING = either(
    silent(), units_of(now(None)), those(now(None)), sure("Enhetschef HR", "Enhetschef Service", "Enhetschef Säkerhet")
)

EVERYDAY: Batch = (
    (those(now(D)), "Hej! Jag sitter med kallelsen till kommunstyrelsen och behöver veta vad som är försenat"),
    (because(title("Elbilar"), "november"), "vad har dom skrivit om elbilarna"),
    (because(title("Strandviken"), "arkeologisk"), "Vilken förklaring ger de till att tomterna vid Strandviken dröjer?"),
    (who(title("Skoterleder")), "vem svarar för skoterlederna"),
    (who(title("Fjärrvärme")), "Jag har en fråga om fjärrvärmen, vem är det jag ska vända mig till?"),
    (day_told(title("ekonomisystem"), "2026-04-30"), "När är det nu utlovat att ekonomisystemet ska vara på plats?"),
    (day_told(title("Ny webbplats"), "2026-03-02"), "vilket datum gäller för den nya webbplatsen"),
    (either(these(title("Klarspråk")), NO, text_has("ingen kommentar")), "Står det nån kommentar på klarspråk i alla beslut?"),
    (MISSING, "Vilka har inte lämnat in nåt för augusti än?"),
    (those(title("ställplats"), "Avslutad"), "hur gick det me ställplatsen för husbilar??"),
    (either(these(title("Servicecenter")), said("nej", "inte")), "Servicecentret med lördagsöppet, har vi fått in något svar om det i T2?"),
    (either(these(title("ungdomsråd")), said("nej")), "Har arbetet med ungdomsrådet kommit igång?"),
    (these(title("ekonomisystem")), "Nån skrev i T1 att två nyckelpersoner var föräldralediga, vilken aktivitet gällde det?"),
    (because(title("minoritetsspråk"), "tolk"), "Citera kommentaren om service på minoritetsspråk är du snäll, den ska in i protokollet"),
    (because(title("Fjärrvärme"), "bidrag"), "vad är det vi väntar på från Naturvårdsverket"),
    (those(now(P)), "Finns det nåt som ligger på is?"),
    (within(CHANCERY & answers_first("Kansli och juridik"), CHANCERY), "Ge mig allt som Kansli och juridik ansvarar för"),
    (so_many(now(K)), "hur mnga aktiviteter är klara så här långt"),
    (holds("6,6"), "Var ligger sjukfrånvaron nu, vilken siffra har vi fått?"),
    (assessed("bedöms inte uppnås"), "Når vi målet att kommunens egna utsläpp ska halveras?"),
    (anyhow("svar snabbt och enkelt"), "Hur är nämndspecifikt mål 2 formulerat, ordagrant?"),
    (holds("7 200"), "Hur många invånare är det vi ska upp i enligt KF-mål 1?"),
    (anyhow("68", "servicechef"), "Servicemätningen: vem håller i den och vad blev det för resultat?"),
    (text_has("näringslivsutvecklare"), "vem är kontakt för företagsenkäten"),
    (text_has(*forms("2025-09-05")), "Till vilken dag har enheterna på sig att svara den här omgången?"),
    (explained("pausad", "avförd"), "En ledamot undrar vad som är skillnaden mellan pausad och avförd"),
    (anyhow("skydd"), "kan jag få läsa kommentaren om långvarigt elavbrott"),
    (within(STAFF & UNDONE, STAFF), "Vad har HR på sitt bord?"),
    (these(TOURISM & now(D)), "Är det något hos Turism som är försenat?"),
    (these(title("Laddplatser")), "hur gårt för laddplattserna vid fastigheterna"),
    (because(title("Trygg hemväg"), "restnoterade"), "Vad säger de om belysningen på trygg hemväg"),
    (these(says("vakant")), "Vilken kommentar handlar om att en tjänst är vakant?"),
    (within(finish("2025-10-01", "2025-10-31") & REPORTED, finish("2025-10-01", "2025-10-31")), "vad ska bli klart i oktober"),
    (within(collab("Trafikverket") & ~now(X), collab("Trafikverket")), "Vilka aktiviteter har vi ihop med Trafikverket?"),
    (because(title("datahall"), "elnätet"), "Stämmer det att datahallen är avförd, och vad är skälet som angetts?"),
    (text_has("Enhetschef Digitalisering", "chef2@"), "vem e chef för Digitalisering"),
    (who(title("Servicecenter")), "Servicecenter öppet lördagar, vems är det?"),
    (those(LATE), "Vilka rapporter kom in först efter att T1 hade stängt?"),
    (numbers_told(6), "Hur många påminnelser skickades ut i T1?"),
    (ASKED_BACK, "Kan du ändra så att kommunarkivet står som avslutat? De ringde nyss"),
    (ASKED_BACK, "Vad har skoterlederna kostat hittills?"),
    (summary(), "Ge mig läget i korthet, jag ska dra det för ordföranden om fem minuter"),
    (within(CHANGED, CHANGED | then(None) | now(None)), "God förmiddag, vilka aktiviteter har bytt status sedan T1?"),
    (either(units_of(now(D)), those(now(D))), "Vilka enheter ligger bakom förseningarna?"),
    (either(CLARIFY, both(title("Ny webbplats")), both(title("webbplats"))), "webbplatsen hur går det"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & finish("2026-01-01", "2026-12-31")), "Vilka försenade har fått ett nytt datum som ligger först nästa år?"),
    (those(now(R, D) & finish("2025-09-03", "2025-12-24")), "Vad har utlovats till före jul, fast det är försenat eller har avvikelse?"),
    (top_unit("Samhällsbyggnad", *OTHERS), "Vilken enhet är inblandad i flest försenade aktiviteter?"),
    (those(POSTPONED), "Vilka har skjutit fram sitt slutdatum sedan T1?"),
    (these(EARLIER_DAY), "Är det någon som har lovat ett tidigare datum nu än förra gången?"),
    (those(SAME_DAY), "Vilka håller fast vid exakt samma slutdatum i T2 som i T1?"),
    (first_is("Strandviken"), "Vilken aktivitet har flyttat fram sitt slutdatum allra mest sedan T1?"),
    (
        either(
            within(LAST_DAY_PASSED, FIRST_DAY_PASSED & (now(None) | LAST_DAY_PASSED)),
            within(FIRST_DAY_PASSED & REPORTED, FIRST_DAY_PASSED),
        ),
        "Vilka slutdatum har redan passerat utan att aktiviteten är avslutad?",
    ),
    (
        days_told(title("Elbilar"), NONE, "2025-08-15", "2025-12-05"),
        "Vilket slutdatum lovade man för elbilarna i T1 och vilket är det nu?",
    ),
    (goals_among(GOALS, ("3.1", "3.2", "3.3"), ("4.2",)), "Vilka mål bedöms sämre nu än i T1?"),
    (goals_among(GOALS, ("3.1", "3.3"), ("4.2",)), "Vilka mål är bedömningen att vi inte når?"),
    (goals_among(GOALS, ("4.2",)), "Vilket mål saknar fortfarande bedömning i T2?"),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("9 av 17"), sure("9 av 16")),
        "Hur stor andel av projekten är försenade?",
    ),
    (then_and_now(then(D), now(D)), "Är fler aktiviteter försenade nu än i T1, och hur många i så fall?"),
    (
        either(compared(TOLD & now(D), DIGITAL & now(D), "Kommunikation", "Digitalisering"), top_unit("Digitalisering", "Kommunikation")),
        "Vem har flest försenade, Kommunikation eller Digitalisering?",
    ),
    (those(then(G) & now(D)), "Vad gick enligt plan i T1 men är försenat idag?"),
    (
        units_where(
            lambda facts, held: not some(now(None), facts, held) and all(state(facts, each, T2) is not D for each in held)
        ),
        "Finns det någon enhet som har rapporterat allt och inte har något försenat?",
    ),
    (
        within(OWN_GOALS & now(D) & COMMENTED, OWN_GOALS & now(D), "överklagad", "restnoterade"),
        "Under de nämndspecifika målen, vad är försenat och vad har de skrivit om orsaken?",
    ),
    (
        within(REPORTED & UNDONE & Those(lambda facts, each: not each.protected and _days(facts, each)[1] is None), REPORTED & UNDONE & (PROTECTED | now(P)) | now(None)),
        "Vilka som inte är avslutade eller avförda saknar slutdatum?",
    ),
    (first_are("Elbilar", "Trygg hemväg"), "Vilka två av de försenade är tänkta att bli klara först?"),
    (those(LAND & SHARED), "Vad delar Samhällsbyggnad med någon annan enhet?"),
    (those(collab("Socialförvaltningen") & ~kind("P")), "Vad har vi tillsammans med Socialförvaltningen som inte är projekt?"),
    (
        either(so_many(COMMENTED), counted(21), numbers_told(20)),
        "Hur många aktiviteter har en kommentar i T2?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (either(units_of(now(D)), those(now(D))), "Vad är försenat? >> Vilka är det som svarar för dem?"),
    (day_told(title("Ny webbplats"), "2026-03-02"), "Ny webbplats, läget? >> vad har de skrivit >> och när ska den va klar då"),
    (who(title("scheman")), "Vad står det i kommentaren om hälsosamma scheman? >> Vem är det som ansvarar?"),
    (day_told(title("Bredband"), "2025-12-31"), "När ska bredbandet till byarna vara klart? >> Vilket datum sa de i T1?"),
    (because(now(P), "Naturvårdsverket", "upphandlad"), "Är något pausat? >> varför"),
    (MISSING, "Vilka aktiviteter har vi inte fått svar på? >> vem behöver jag påminna"),
    (sure("oljepannorna"), "Hur bedöms KF-mål 3? >> Hur motiverar de det?"),
    (tells("bedöms uppnås", "mer nöjda"), "Vad är bedömningen av KF-mål 2 nu? >> Och i T1?"),
    (
        days_told(LAND & now(D), NONE, "2026-06-15", "2026-03-31", "2025-12-12"),
        "Vad har Samhällsbyggnad? >> bara de försenade tack >> vilka datum har de lovat",
    ),
    (within(now(K) & COMMENTED, now(K), "41 familjer", "midsommar", "10 juni"), "Visa det som är avslutat >> Vad har de skrivit om dem?"),
    (within(collab("Regionen") & ~now(X), collab("Regionen")), "Vad samverkar vi med Länsstyrelsen om? >> Och med Regionen?"),
    (within(title("ställplats"), TOURISM), "Vem har hand om skoterlederna? >> Har de något mer i planen?"),
    (so_many(now(P)), "hur många är försenade >> och pausade?"),
    (who(title("minoritetsspråk")), "Service på nationella minoritetsspråk, är den sen? >> vem svarar för den"),
    (those(POSTPONED & SERVICE), "Vilka har senarelagt sitt slutdatum? >> Vilka av dem ligger hos Service?"),
    (those(now(R) & ~kind("P")), "Vilka pågår med avvikelse? >> Ta bort projekten ur listan"),
    (
        either(because(title("Nytt larm"), "försenad"), because(title("Nytt larm"), "inväntar beslut")),
        "hur är det med larmet i kommunhuset >> vad sa de i T1",
    ),
    (those(goal("3.1") & now(D)), "Vad säger KF-mål 1? >> Vilka aktiviteter hör dit? >> Vilka av dem är försenade?"),
    (who(title("datahall")), "Har något avförts? >> Vem hade ansvaret för det?"),
    (within(TOLD & UNDONE, TOLD), "Vad har HR i planen? >> nej förlåt, jag menade Kommunikation"),
    (first_is("Strandviken"), "Vilka försenade ska bli klara nästa år? >> vilken av dem blir klar sist"),
    (so_many(CHANCERY & now(D)), "Hur många aktiviteter har Kansli och juridik? >> Hur många av dem är försenade?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
