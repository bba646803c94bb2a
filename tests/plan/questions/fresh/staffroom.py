# ruff: noqa: ARG005, E501
"""An education board two days before a round closes: head teachers, a school health manager, the head of administration, a controller, a board member.

65 everyday questions, 20 with two conditions, a comparison, an exception, a quantifier or a time span, and 15 conversations."""

import re

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    DATELESS,
    LISTS,
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
    counted,
    either,
    finish,
    first_is,
    goal,
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
    units,
    units_of,
    units_with,
    within,
)
from tests.plan.questions.fresh.keys import collab as with_partner
from tests.plan.questions.fresh.wishes import (
    explained,
    forms,
    goals_told,
    or_units,
    said,
    summary,
    then_and_now,
    those,
    top_unit,
)

WORLD = "school"

HEALTH, PRIMARY, UPPER = unit("Barn- och elevhälsa"), unit("Grundskola"), unit("Gymnasieskola")
KITCHEN, OFFICE, OFFICE_ALL = unit("Kost och städ"), unit("Utbildningskontoret"), under("Utbildningskontoret")
SAFETY, PRESCHOOL = unit("Utbildningskontoret/Säkerhet"), unit("Förskola")
FILES, SWIMMING, READING = title("elevakter"), title("simundervisning"), title("Läslyftet")
TUTORING, HOLIDAY, WASTE = title("Studiehandledning"), title("Lovskola"), title("matsvinn")
ORGANIC, PRESENCE, ABSENCE = title("Upphandling"), title("Närvaroteam"), title("frånvaroanmälan")
THREATS, PLAYING, LANGUAGE = title("hot och våld"), title("Lekmiljöer"), title("Språkutvecklande")
UNMARKED = Those(lambda facts, each: not each.kinds)
ALL_UNITS = (
    "Barn- och elevhälsa",
    "Grundskola",
    "Gymnasieskola",
    "Kost och städ",
    "Utbildningskontoret",
    "Säkerhet",
    "Förskola",
)


def those_with(wanted: Those, *words: str) -> Wanted:
    """Exactly these, with at least one of the words."""

    def problem(facts: Facts, answer: Answer) -> str:
        return those(wanted).problem(facts, answer) or text_has(*words).problem(facts, answer)

    return Wanted(LISTS | {"detail", "units"}, problem)


def number_or(wanted: Those) -> Wanted:
    """How many they are, or exactly those."""
    return either(counted(wanted), those(wanted))


def on_day(wanted: Those, day: str) -> Wanted:
    """Exactly these, with that day in one of its forms."""
    return those_with(wanted, *forms(day))


def _amount(answer: Answer) -> str:
    if answer.activities:
        return f"{len(answer.activities)} activities instead of none"
    if answer.kind == "units" and answer.units:
        return f"{sorted(answer.units)} instead of none"
    return "" if answer.value in (None, 0) else f"{answer.value} instead of nothing"


def none_such() -> Wanted:
    """That there are none: said in so many words, and nothing listed."""

    def problem(facts: Facts, answer: Answer) -> str:
        return _amount(answer) or text_has("ing", "nej", "inte", "noll", "0").problem(facts, answer)

    return Wanted(SURE, problem)


def not_there() -> Wanted:
    """Asked of what the plan does not hold: nothing listed, nothing counted, a question back or a refusal or a no."""
    return Wanted(ANY, lambda facts, answer: _amount(answer))


def not_assessed() -> Wanted:
    """No assessment was given of the goal, and none is told."""

    def problem(facts: Facts, answer: Answer) -> str:
        if re.search(
            r"\b(ingen|inga|inte|ej|saknas?)\b.{0,30}bedöm[dnt]|bedömning.{0,30}\b(inte|ej|saknas)\b",
            answer.text.lower(),
        ):
            return ""
        if re.search(r"bedöms (delvis |inte )?uppnås", answer.text.lower()):
            return "an assessment that nobody has given"
        return text_has("bedöm", "behörighet").problem(facts, answer)

    return either(ASKED_BACK, Wanted(SURE, problem))


def no_measures() -> Wanted:
    """That no measures were given, or a question back."""

    def problem(facts: Facts, answer: Answer) -> str:
        missing = sure("åtgärd").problem(facts, answer)
        return missing or text_has("inga", "ingen", "inte", "saknas", "saknar", "utan").problem(facts, answer)

    return either(ASKED_BACK, Wanted(SURE, problem))


def numbers_of(one: Those, other: Those, *words: str) -> Wanted:
    """Both numbers and all of the words."""

    def problem(facts: Facts, answer: Answer) -> str:
        told = numbers_told(len(one.among(facts)), len(other.among(facts)))
        return sure(*words).problem(facts, answer) or told.problem(facts, answer)

    return Wanted(SURE, problem)


def in_order(wanted: Those, first: str) -> Wanted:
    """Exactly these, with that one on top."""

    def problem(facts: Facts, answer: Answer) -> str:
        return those(wanted).problem(facts, answer) or first_is(first).problem(facts, answer)

    return Wanted(LISTS | {"detail", "units"}, problem)


def others_than(name: str) -> tuple[str, ...]:
    return tuple(each for each in ALL_UNITS if each != name)


SLOW = either(those(now(D)), those(now(D, R)), those(now(D, P)), those(now(D, R, P)))

EVERYDAY: Batch = (
    (SLOW, "Hej, vad är det som släpar just nu?"),
    (either(silent(), those(now(None)), counted(1)), "Har nån enhet missat att svara den här gången?"),
    (those(PRESENCE, "försen"), "Hur går det för närvaroteamet egentligen?"),
    (owner(READING), "vem är det som håller i läslyftet"),
    (on_day(TUTORING, "2025-10-29"), "Studiehandledningen på modersmål, när tänker de sig att den är i mål?"),
    (those(WASTE, "väntar på beslut"), "Varför står matsvinnet still?"),
    (those_with(HOLIDAY, "rapporter", "svar"), "Har vi hört något om lovskolan?"),
    (those(PRESCHOOL), "va har förskolan på gång i år"),
    (number_or(kind("P")), "Hur många projekt står det i verksamhetsplanen?"),
    (those(now(G)), "Vilka aktiviteter tuffar på som planerat?"),
    (number_or(now(X)), "Har vi lagt ner någonting under året?"),
    (anyhow("92 %"), "Hur många procent är det vi ska upp till när det gäller gymnasiebehörigheten?"),
    (anyhow("87 %"), "var låg vi 2023 i gymnasiebehörighet?"),
    (number_or(SHARED), "Är det något som två enheter har ihop?"),
    (
        either(those(WASTE | ORGANIC), sure("ekologiska och klimatsmarta")),
        "Finns det nåt om skolmaten i planen?",
    ),
    (text_has("2 dagar", "två dagar", *forms("2025-09-05")), "Hur många dagar är det kvar tills det stänger?"),
    (numbers_told(4), "hur många påminnelser gick ut i våras?"),
    (those(with_partner("KFF")), "Vad är det vi gör ihop med KFF?"),
    (those(UPPER), "Vilka grejer ligger på Gymnasieskola?"),
    (text_has("kvalitetschef"), "Vem pratar jag med om Skolenkäten?"),
    (explained("paus", "avför"), "Vad är skillnaden mellan att pausa och att avföra en aktivitet?"),
    (ASKED_BACK, "Flytta fram slutdatumet för elevakterna till sista oktober tack"),
    (ASKED_BACK, "Hur mycket pengar har gått åt till de ekologiska livsmedlen?"),
    (ASKED_BACK, "Kan du få fram antalet sjukskrivna lärare på Grundskola den här veckan?"),
    (anyhow("skydd"), "Får jag läsa kommentaren till rutinen vid hot och våld?"),
    (those_with(SWIMMING, "avslutad", "klar"), "Simundervisningen i egen regi, blev den färdigutredd?"),
    (those(PLAYING, "försen"), "lekmiljöerna, hur e läget där?"),
    (either(those(then(R)), those(then(R, D, P))), "Vad flaggade vi för avvikelser på i T1?"),
    (summary(), "Skulle du kunna göra en kort lägesbild som jag kan läsa upp på ledningsgruppen?"),
    (either(those(goal("4.1")), sure("skolnärvaron ska öka")), "Hur ligger vi till när det gäller skolnärvaron?"),
    (or_units(within(finish("2025-09-03", "2025-12-24"), HOLIDAY)), "Vad ska va klart innan jul?"),
    (number_or(finish("2026-01-01", "2026-12-31")), "Är det något som drar över på nästa år?"),
    (those(now(K)), "Vad kan jag skriva i delårsrapporten att vi är färdiga med?"),
    (those(with_partner("SBF")), "Jag ska träffa SBF på fredag, vad har vi för gemensamma aktiviteter?"),
    (number_or(PRIMARY & now(None)), "Jag är rektor i Grundskola, vad har jag kvar att rapportera?"),
    (
        either(counted(REPORTED), share(REPORTED), those(REPORTED), sure("11 av 12"), those(now(None), "11")),
        "Hur många av aktiviteterna har det kommit in svar om?",
    ),
    (
        either(sure("gymnasiebehörighet"), sure("KF-mål 1"), sure("Kommunfullmäktiges mål 1")),
        "Vilket mål sorterar lovskolan under?",
    ),
    (anyhow("skolnärvaron ska öka"), "Hur lyder nämndens eget mål?"),
    (
        either(
            goals_told(("gymnasiebehörighet", "klimatsmarta"), ("skolnärvaron ska öka",)),
            goals_told(("kommunfullmäktiges mål 1", "kommunfullmäktiges mål 2"), ("nämndspecifikt",)),
            goals_told(("kf-mål 1", "kf-mål 2"), ("nämndspecifikt",)),
            those(goal("3.1", "3.2")),
        ),
        "Vad är det fullmäktige vill att vi ska uppnå?",
    ),
    (number_or(HEALTH & now(D)), "Är något rött hos Barn- och elevhälsa?"),
    (
        either(anyhow("maj", "aug"), anyhow("05-01", "08-31")),
        "Vilka månader räknas till T2?",
    ),
    (
        either(units("Grundskola"), top_unit("Grundskola", *others_than("Grundskola"))),
        "Vem har flest aktiviteter på sitt bord?",
    ),
    (
        either(
            share(now(G)),
            share(now(G), REPORTED),
            share(now(G, K)),
            share(now(G, K), REPORTED),
            counted(now(G)),
            counted(now(G, K)),
            sure("2 av 12"),
            sure("4 av 12"),
        ),
        "hur stor del av allt är grönt",
    ),
    (those(FILES, "enligt plan"), "Är elevakterna på rätt spår igen?"),
    (
        or_units(within(says("väntar på beslut") & ~now(X), says("väntar på beslut"))),
        "Är det nåt som hänger på ett beslut?",
    ),
    (those(UNMARKED), "Saknar någon aktivitet märkning som projekt, aktivitet eller förstudie?"),
    (ASKED_BACK, "Ny här – vad kan jag fråga dig om?"),
    (either(those(KITCHEN & now(D)), those(KITCHEN & now(D, P))), "Vad strular för Kost och städ?"),
    (those(goal("5.1")), "Går det framåt med de särskilda satsningarna?"),
    (those_with(ABSENCE, "avför"), "Vad hände med den digitala frånvaroanmälan?"),
    (not_there(), "Hur blev det med skolskjutsarna?"),
    (not_there(), "vad jobbar komvux med?"),
    (not_there(), "Jag vill se det som rapporterades i T3."),
    (none_such(), "Har det trillat in nåt nytt svar sedan i går?"),
    (anyhow("Enhetschef Kost och städ"), "Vem är chef över Kost och städ?"),
    (
        either(ASKED_BACK, text_has("inget", "ingen", "inga", "inte", "saknas", "ännu")),
        "Har vi fått något resultat av skolenkäten?",
    ),
    (not_assessed(), "Tror vi att vi når målet om gymnasiebehörighet?"),
    (
        no_measures(),
        "Vilka åtgärder har satts in för det som är försenat?",
    ),
    (either(those(HOLIDAY), none_such()), "Har någon aktivitet ett slutdatum som redan har passerat?"),
    (those(READING, "Orsak 2 i 2025-T1"), "Vad skrev de om läslyftet i april?"),
    (those_with(THREATS, "avslutad", "klar"), "Hur kommer det sig att rutinen vid hot och våld är försenad?"),
    (those(now(D)), "vilka är de nu som är försnade, fyra va?"),
    (either(those(OFFICE), those(OFFICE_ALL)), "Vad ligger på själva Utbildningskontoret?"),
    (
        either(those(SAFETY), units("Utbildningskontoret/Säkerhet"), said("ja")),
        "Har Säkerhet lämnat sitt svar?",
    ),
    (ASKED_BACK, "Mejla Grundskola och säg att de måste svara före fredag."),
)

COMPOUND: Batch = (
    (those(kind("P") & now(D, P)), "Vilka projekt är antingen försenade eller pausade?"),
    (those(PRIMARY & ~now(K)), "Visa allt Grundskola har utom det som är klart."),
    (
        or_units(within((then(G, R, D) & now(G, R, D, P)), then(S) | then(None) & now(K))),
        "Vad har blivit bättre och vad har blivit sämre sedan T1?",
    ),
    (units_with(now(D), 0, 0), "Vilka enheter har inte en enda försenad aktivitet?"),
    (
        either(then_and_now(then(D), now(D)), counted(2)),
        "Hur många fler förseningar har vi nu än efter första tertialet?",
    ),
    (those(finish("2025-10-01", "2025-12-15")), "Vad väntas bli färdigt mellan 1 oktober och 15 december?"),
    (
        either(those(kind("F")), those(kind("F") & ~now(K)), those(kind("F") & now(K)), counted(1), said("nej")),
        "Är alla våra förstudier klara?",
    ),
    (
        those(then(G) & now(D, P)),
        "Sådant som gick enligt plan i våras men som nu är försenat eller pausat, vad är det?",
    ),
    (
        those(with_partner("KSF") & ~now(K, X)),
        "Vilka samarbeten med KSF lever fortfarande, dvs är varken avslutade eller avförda?",
    ),
    (
        either(units("Förskola"), those(PRESCHOOL, "Förskola"), top_unit("Förskola", *others_than("Förskola"))),
        "Vilken enhet har störst andel försenat i förhållande till hur mycket den har?",
    ),
    (
        or_units(within(goal("3.1", "3.2") & REPORTED & ~now(G), goal("3.1", "3.2") & now(None))),
        "Av aktiviteterna under KF-målen, vilka är inte gröna?",
    ),
    (first_is("Lekmiljöer"), "Vilket av projekten går i mål sist?"),
    (
        or_units(within(DATELESS & ~now(K, X), now(None))),
        "Finns det något som fortfarande ska göras men som inte har något slutdatum?",
    ),
    (
        either(share(now(K), PRIMARY), counted(PRIMARY & now(K)), sure("1 av 4")),
        "Hur många procent av Grundskolas aktiviteter är avslutade?",
    ),
    (those(now(D) & ~PRESCHOOL), "Försenade aktiviteter, men hoppa över Förskola"),
    (those(then(D, R, P) & now(D, R, P)), "Vad har haft problem två tertial i rad?"),
    (
        numbers_of(PRIMARY, KITCHEN, "Grundskola", "Kost och städ"),
        "Hur många aktiviteter har Grundskola respektive Kost och städ?",
    ),
    (
        those(then(S), "försen", "avför"),
        "Det som inte ens var påbörjat i T1, hur är det med det nu?",
    ),
    (those(now(D) & ~kind("P")), "vilka försenade är inte projekt"),
    (
        either(said("ja"), units("Förskola"), those(finish("2026-01-01", "2026-12-31"))),
        "Är det bara Förskola som har slutdatum efter årsskiftet?",
    ),
)

TALKS: Batch = (
    (
        either(units_of(now(D)), those(now(D), "Kost och städ", "Barn- och elevhälsa", "Förskola")),
        "Hur många aktiviteter är försenade? >> vilka enheter handlar det om",
    ),
    (
        on_day(FILES, "2025-09-20"),
        "Vad gör Barn- och elevhälsa? >> När ska elevakterna va klara då",
    ),
    (
        either(numbers_told(7), numbers_told(11)),
        "Vilka har inte rapporterat än? >> hur många påminnelser har vi skickat",
    ),
    (
        those(kind("P") & now(X)),
        "Hur många aktiviteter har vi totalt? >> Och hur många av dom är projekt? >> Vilket av projekten blev avfört?",
    ),
    (none_such(), "Vad är Grundskola klara med? >> Ok, och Kost och städ?"),
    (those(then(G)), "Vad gick enligt plan i T1? >> Hur ser det ut för samma aktiviteter i dag?"),
    (
        either(those(goal("3.2")), sure("ekologiska och klimatsmarta")),
        "Hur går det med KF-mål 1? >> Nej, det andra KF-målet menade jag",
    ),
    (or_units(within(READING, WASTE, "väntar på beslut")), "vilka är gula >> vad beror det på"),
    (
        number_or(with_partner("Alla förvaltningar") & now(D)),
        "Vad är alla förvaltningar inblandade i? >> Är nån av dem försenad?",
    ),
    (
        or_units(within(TUTORING, TUTORING | ORGANIC)),
        "Vad blir klart under hösten? >> Ta bort projekten.",
    ),
    (
        either(owner(WASTE), sure("Enhetschef Kost och städ"), those(WASTE, "Kost och städ")),
        "Hur är läget med matsvinnet? >> vem ska jag ringa om det?",
    ),
    (text_has(*forms("2025-08-24")), "Har Förskola lämnat in sina svar? >> Bra. Vilken dag kom de?"),
    (
        in_order(now(D), "Språkutvecklande"),
        "Lista det som är försenat >> Sortera så att det som blir klart sist hamnar överst",
    ),
    (those(PRESENCE, "försen"), "Vad har närvaroteamet för budget? >> Okej, men hur går det för dem?"),
    (
        either(units("Grundskola", "Gymnasieskola"), units("Grundskola"), those(TUTORING, "Grundskola")),
        "Hej! Jag är ny chef på Gymnasieskola, vad ansvarar vi för? >> Hur är det med den? >> Är det någon annan enhet med på den?",
    ),
)

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
