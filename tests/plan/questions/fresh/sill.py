# ruff: noqa: ARG005, E501
"""The Monday after a round has closed at a county town's board for planning and streets: a budget controller with a table to fill, a member of the opposition before the debate, a department head who compares units with one another, and an HR strategist in the first week who asks what things mean and where they are found.

Half everyday, a quarter with two conditions, a comparison, a ranking or then and now, and a quarter conversations."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    CLARIFY,
    EVERY,
    NONE,
    POSTPONED,
    REPORTED,
    SHARED,
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
    became,
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
    reported_since,
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
    units_where,
    within,
)
from tests.plan.questions.fresh.measure_keys import is_done, is_late, measures
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    days_told,
    explained,
    explained_by,
    said,
    so_many,
    tells,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1, T2

WORLD = "county_town"

STREETS, TRAFFIC = unit("Gatukontoret"), unit("Trafikplanering")
WATER, PLANNERS = unit("Vatten och avlopp"), unit("Plan och exploatering")
OVERSIGHT = unit("Bygglov/Tillsyn")
ALL_UNITS = (
    "Stab och administration", "Bygglov", "Kart och mät", "Vatten och avlopp", "Fastighet", "Plan och exploatering",
    "Gatukontoret", "Trafikplanering", "Tillsyn", "Park",
)  # fmt: skip
GOALS = {
    "2.1": ("prioriterade områden inom grunduppdrag",),
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "bostäder för livets"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "resorna i kommunen"),
    "4.1": ("nämndspecifikt mål 1", "handläggningen ska vara"),
    "4.2": ("nämndspecifikt mål 2", "gator, parker och ledningar"),
    "4.3": ("nämndspecifikt mål 3", "stadskärnan ska leva"),
    "5.1": ("särskilda satsningar",),
}


def first(name: str) -> Those:
    """The unit that is named first, and so answers."""
    return Those(lambda facts, each: each.units[:1] == (name,))


def on(name: str, wanted: Those) -> Wanted:
    """What of these a unit has: those that it answers for, perhaps those that it shares and those of its parts."""
    return within(wanted & first(name), wanted & under(name))


def first_units(wanted: Those) -> Wanted:
    """The units that are named first of these."""

    def problem(facts: Facts, answer: Answer) -> str:
        want = {each.units[0] for each in facts.plan.activities if each.units and wanted.test(facts, each)}
        return "" if set(answer.units) == want else f"{sorted(answer.units)} instead of {sorted(want)}"

    return Wanted(frozenset({"units"}), problem)


def atop(names: tuple[str, ...], lesser: tuple[str, ...]) -> Wanted:
    """All of the names stand in the text before any of the lesser."""
    return every(*(top_unit(name, *lesser) for name in names))


TOO_LATE = Those(
    lambda facts, each: any(r.tertial == T2 and r.timing.value == "after_closing" for r in facts.history(each.id))
)
"""Reported for T2 after the round had closed."""
BROKEN = Those(
    lambda facts, each: bool(
        not each.protected
        and (report := facts.report(each.id, T1))
        and report.finish
        and report.finish < facts.at.date()
    )
) & now(None, G, R, D, P, S)
"""The day told in T1 has passed, and it is not finished."""
MEASURED = Those(lambda facts, each: any(m.activity_id == each.id for m in facts.measures()))
OPEN_MEASURE = Those(lambda facts, each: any(m.activity_id == each.id and m.is_open for m in facts.measures()))
NO_DAY = Those(lambda facts, each: not (report := facts.report(each.id, T2)) or report.finish is None)
EVERY_UNIT = either(units_where(lambda facts, held: True), sure(*ALL_UNITS))


EVERYDAY: Batch = (
    (
        either(share(now(K)), share(now(K), REPORTED), share(now(K, X)), sure("7 av 34"), sure("7 av 31")),
        "Hej, hur många procent av planen är klar?",
    ),
    (ASKED_BACK, "hur mycket pengar har cykelstråket kostat hittills"),
    (
        either(within(kind("P") & now(D), kind("P") & now(D, R, P)), those(kind("P") & POSTPONED)),
        "Vilka projekt drar ut på tiden?",
    ),
    (
        within(finish("2025-10-01", "2025-10-31") & REPORTED, finish("2025-10-01", "2025-10-31")),
        "vad ska va klart i oktober",
    ),
    (
        within(finish("2026-01-01"), finish("2026-01-01") | (now(P, S, None) & NO_DAY)),
        "Vad blir inte färdigt förrän nästa år?",
    ),
    (day_told(title("Ekbacken"), "2025-12-05"), "När e Ekbacken färdigt"),
    (those(title("Stenbron"), "Pausad"), "Stenbron??"),
    (
        either(because(title("Ombyggnad"), "brunn"), because(title("Stora torget"), "brunn"), CLARIFY),
        "varför är torget försenat",
    ),
    (so_many(TOO_LATE), "Hur många rapporter kom in efter stängning den här gången?"),
    (
        either(within(now(D), now(D, R, P, X)), top_unit("Gatukontoret"), sure("bedöms inte uppnås"), ASKED_BACK),
        "va går sämst just nu",
    ),
    (
        either(
            within(BROKEN, BROKEN | POSTPONED | now(D, X) | title("busshållplatser")), measures(is_late), ASKED_BACK
        ),
        "Vilka slutdatum har ni lovat men inte hållit?",
    ),
    (
        either(assessed("bedöms inte uppnås"), sure("122"), those(goal("3.1"))),
        "Blir det några bostäder byggda eller? Målet alltså",
    ),
    (because(now(X), "fornlämningar", "modul"), "Vad har lagts ner, och varför?"),
    (
        either(because(title("toaletter"), "nämnden"), ASKED_BACK),
        "vem bestämde att det inte blir några toaletter i centrum",
    ),
    (
        either(silent(), those(now(None)), units_of(now(None))),
        "är det nån som struntat i att rapportera?",
    ),
    (
        either(those(title("busshållplatser"), "Avslutad"), said("ja")),
        "Stämmer det att busshållplatserna på Storgatan är klara?",
    ),
    (either(those(title("Skyfallspark")), anyhow("rapport")), "varför händer inget med skyfallsparken"),
    (
        either(
            atop(
                ("Gatukontoret", "Vatten och avlopp", "Fastighet"),
                ("Stab och administration", "Plan och exploatering", "Trafikplanering", "Gatukontoret/Park", "Kart och mät"),
            ),
            top_unit("Gatukontoret", "Vatten och avlopp", "Fastighet", "Stab och administration", "Trafikplanering"),
        ),
        "vilken enhet har flest försenade",
    ),
    (EVERY_UNIT, "Kan du visa alla enheter och hur många aktiviteter var och en har"),
    (sure("Gatukontoret", "Fastighet"), "hur ligger gatukontoret till jämfört med oss på fastighet"),
    (those(collab("Trafikverket")), "Jobbar vi ihop med Trafikverket om något?"),
    (on("Gatukontoret/Park", EVERY), "Vad gör Park egentligen?"),
    (those(OVERSIGHT), "vad har tillsyn på sitt bord"),
    (
        either(
            those(STREETS & SHARED),
            units_of(STREETS & SHARED),
            units("Vatten och avlopp", "Trafikplanering", "Gatukontoret/Park", "Bygglov"),
        ),
        "Vilka aktiviteter delar Gatukontoret med andra enheter?",
    ),
    (explained_by("avvik", "risk"), "Vad betyder Pågår med avvikelse?"),
    (explained("pausad", "avförd"), "vad är skillnaden mellan pausad och avförd"),
    (explained_by("fyra månader", "april", "augusti", "tredjedel", "tre gånger"), "Ny här. Vad är en tertial för något?"),
    (explained("projekt", "förstudie"), "vad betyder bokstäverna P, A och F"),
    (explained_by("åtgärd"), "Vad menas med en åtgärd i det här sammanhanget"),
    (explained_by("rapport", "export"), "Var hittar jag själva rapporten för tertial 2?"),
    (
        either(within(NONE, title("Introduktion", "Tillsyn av")), said("nej", "inget", "ingen", "inga"), ASKED_BACK),
        "finns det nåt om rekrytering i planen",
    ),
    (those(title("Introduktion"), "Pågår enligt plan"), "hur går det med introduktionen av nyanstälda"),
    (text_has("Enhetschef Kart och mät", "chef3@"), "Vem är chef för Kart och mät?"),
    (anyhow("kommunfullmäktige"), "Vad står KF för?"),
    (explained_by("grön", "röd", "gul"), "hur ska jag läsa färgerna"),
    (text_has("enhet", "ansvar"), "Var ser man vem som ansvarar för en viss aktivitet?"),
    (text_has("parkintendent"), "vem kontaktar jag om parkenkäten"),
    (text_has("72"), "Vad blev resultatet i Insikt?"),
    (either(text_has("tertial 3", "t3", "december"), ASKED_BACK), "När öppnar nästa rapporteringsomgång?"),
    (ASKED_BACK, "kan du sätta stenbron som klar"),
    (explained(), "Tack, det var allt för idag!"),
    (so_many(kind("F")), "Hur många förstudier är det?"),
    (those(title("Vattenmätare"), "Pågår enligt plan"), "vattenmätarna, går det som det ska?"),
    (anyhow("skydd"), "Vad har de skrivit om beredskapen vid vattenläcka?"),
    (measures(is_done), "har nån åtgärd blivit gjord"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(then(G) & now(R, D)), "Vilka gick enligt plan i T1 men är gula eller röda nu?"),
    (those(then(D) & now(K)), "Vad var försenat i första tertialen och är klart nu?"),
    (those(POSTPONED), "Vilka aktiviteter har fått ett senare slutdatum än de hade i T1?"),
    (
        either(
            day_told(title("Kvarnhöjden"), "2026-05-29"),
            days_told(title("Kvarnhöjden"), NONE, "2025-11-14", "2026-05-29"),
            sure("196"),
        ),
        "Hur mycket har slutdatumet för Kvarnhöjden flyttats sedan förra tertialet?",
    ),
    (first_is("Ombyggnad"), "Vilken aktivitet har skjutits upp längst jämfört med T1?"),
    (
        either(
            units("Kart och mät", "Bygglov/Tillsyn"),
            units("Kart och mät", "Bygglov/Tillsyn", "Bygglov", "Gatukontoret/Park"),
        ),
        "Vilka enheter har inte en enda försenad aktivitet?",
    ),
    (
        either(
            units("Bygglov", "Trafikplanering"),
            units("Bygglov"),
            units("Bygglov", "Trafikplanering", "Gatukontoret/Park"),
            atop(("Bygglov", "Trafikplanering"), ("Stab och administration", "Kart och mät", "Gatukontoret", "Fastighet")),
            top_unit("Bygglov", "Trafikplanering", "Stab och administration", "Kart och mät", "Gatukontoret"),
        ),
        "Vilken enhet har störst andel avslutade aktiviteter?",
    ),
    (
        either(
            said("nej"),
            sure("Vatten och avlopp", "Gatukontoret", "50"),
            compared(WATER & kind("P") & now(D), STREETS & kind("P") & now(D), "Vatten och avlopp", "Gatukontoret"),
        ),
        "Har Vatten och avlopp fler försenade projekt än Gatukontoret?",
    ),
    (goals_among(GOALS, ("4.1",)), "Vilka mål har fått en bättre bedömning nu än i T1?"),
    (goals_among(GOALS, ("3.1", "4.2")), "vilka måls bedömningar har blivit sämre sen T1"),
    (goals_among(GOALS, ("4.3",), ("2.1", "5.1")), "Vilka mål saknar bedömning i tertial 2?"),
    (
        within(title("Stenbron"), title("Stenbron", "Skyfallspark")),
        "Finns det projekt utan slutdatum som varken är avslutade eller avförda?",
    ),
    (
        within(now(D) & ~MEASURED, now(D) & ~OPEN_MEASURE),
        "Vilka försenade aktiviteter har ingen åtgärd?",
    ),
    (measures(is_late), "Vilka åtgärder skulle ha varit gjorda vid det här laget men är det inte?"),
    (those(collab("Regionen") & ~now(K)), "Vad återstår av det vi gör ihop med Regionen?"),
    (
        those(goal("3.2") & finish("2025-09-08", "2025-10-31")),
        "Vilka aktiviteter under KF-mål 2 väntas bli klara före november?",
    ),
    (
        within(STREETS & WATER, under("Gatukontoret") & WATER),
        "Vilka aktiviteter delar Gatukontoret och Vatten och avlopp på?",
    ),
    (
        within(says("leverantör"), says("leverantör") | title("Byte av")),
        "I vilka kommentarer skyller man på leverantören?",
    ),
    (
        within(says("överklag"), says("överklag") | title("toaletter")),
        "Är det något som har fastnat för att någon överklagat?",
    ),
    (those(reported_since("2025-09-06")), "Vilka aktiviteter rapporterades först efter den 5 september?"),
    (then_and_now(then(D), now(D)), "Är det fler eller färre som är försenade nu än i T1?"),
    (
        so_many(finish("2025-09-08", "2025-12-31") & now(D)),
        "Hur många av de försenade väntas ändå bli klara i år?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (on("Fastighet", now(D)), "Vilka är försenade? >> Bara de som ligger på Fastighet"),
    (so_many(PLANNERS), "Hur många aktiviteter har Gatukontoret? >> och Plan och exploatering?"),
    (those(now(X)), "Vad betyder Avförd? >> Vilka är det?"),
    (those(title("Julbelysning")), "Hur går det med Stora torget? >> julbelysningen menar jag"),
    (because(title("Kvarnhöjden"), "bullerutredning"), "Status på Kvarnhöjden >> Varför?"),
    (
        day_told(title("Cykelgarage"), "2025-08-29"),
        "Vem ansvarar för cykelgaraget? >> Vilket slutdatum sa de i T1?",
    ),
    (
        either(sure("bedöms inte uppnås"), sure("två handläggare")),
        "Nås nämndspecifikt mål 1? >> vad var bedömningen i T1?",
    ),
    (
        within(goal("3.1"), goal("3.1", "3.2", "4.2")),
        "Vilka mål bedöms inte uppnås? >> Vilka aktiviteter hör dit?",
    ),
    (
        those(kind("P") & goal("3.1") & ~now(K)),
        "Lista projekten under KF-mål 1 >> ta bort dom som är avslutade",
    ),
    (those(now(P), "avvikelse"), "Vad är pausat? >> Vad hade de för status i T1?"),
    (
        either(so_many(UNDONE & kind("P")), so_many(UNDONE & REPORTED & kind("P"))),
        "Vilka aktiviteter är varken avslutade eller avförda? >> hur många av dom är projekt",
    ),
    (
        either(anyhow("chef5@", "chef9@", "chef10@"), silent(), sure("Enhetschef Fastighet"), ASKED_BACK),
        "Vilka aktiviteter saknar rapport? >> vilka chefer ska jag höra av mig till",
    ),
    (
        those(finish("2025-11-01", "2025-11-30") & now(D)),
        "Vad ska bli klart i november? >> Är någon av dem försenad?",
    ),
    (
        either(
            compared(WATER & now(D), STREETS & now(D), "Vatten och avlopp", "Gatukontoret"),
            so_many(STREETS & now(D)),
        ),
        "Hur många försenade har Vatten och avlopp? >> Och Gatukontoret då?",
    ),
    (those(collab("KFF")), "Vad samverkar vi med UTB om? >> och KFF"),
    (so_many(kind("F")), "Vad är en förstudie? >> Hur många har vi?"),
    (
        either(those(title("tomtkön"), "Ej påbörjad"), said("nej")),
        "Är översynen av tomtkön klar? >> men har dom ens börjat",
    ),
    (measures(is_late), "Vilka åtgärder finns det? >> Vilka av dem är sena?"),
    (
        either(units_of(became(D)), first_units(became(D)), units_of(became(D) & ~then(None)), those(became(D))),
        "Vad är försenat nu som inte var det i T1? >> Vilka enheter ansvarar?",
    ),
    (
        either(
            share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("7 av 17"), sure("7 av 16")
        ),
        "Hur stor andel är försenad? >> och om man bara räknar projekten",
    ),
    (within(first("Bygglov") | OVERSIGHT, under("Bygglov")), "Visa Bygglovs aktiviteter >> Inklusive Tillsyn tack"),
    (EVERY_UNIT, "Jag är ny HR-strateg, vad handlar planen om? >> Vilka enheter är med i den?"),
    (
        either(
            those(TRAFFIC & CHANGED), those(TRAFFIC), tells("bättre", "sämre", "oförändr")
        ),
        "Hur går det för Trafikplanering? >> Är det bättre eller sämre än i T1?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
