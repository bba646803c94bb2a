# ruff: noqa: ARG005, E501
"""Two days before the round closes at a board for social care: home-care unit managers on the phone in the car (haste, slips, dialect), the social director, the controller, an opposition politician and a relative on the board.

Half everyday, a quarter with two conditions, a comparison or then and now, and a quarter conversations."""

from datetime import date

from plan.facts import Facts
from plan.model import Activity
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    EVERY,
    HELP,
    POSTPONED,
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
    X,
    anyhow,
    became,
    because,
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
    units_where,
    within,
)
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    explained_by,
    forms,
    goals_told,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1

WORLD = "social"

HOME, NEEDS, CARE = unit("Hemtjänst"), unit("Biståndsenheten"), unit("Särskilt boende")
FAMILY, OPEN, REHAB = unit("Individ och familj"), unit("Öppna verksamheter"), unit("Rehab")
STAFF, WHOLE_STAFF = unit("Stab och utveckling"), under("Stab och utveckling")
ALONE = Those(lambda facts, each: not each.collaboration)
LOCK, ALARM, CARS, HOME_NEW = title("digitalt lås"), title("trygghetslarm"), title("Elbilar"), title("Västerängen")
VIOLENCE, CENTRE = title("Våld i nära"), title("familjecentral")
NO = said("nej", "inte", "inget", "ingen", "inga")
GOALS = {
    "2.1": ("grunduppdrag",),
    "3.1": ("attraktiv arbetsgivare", "kommunfullmäktiges mål 1", "kf-mål 1"),
    "3.2": ("fossilfria", "kommunfullmäktiges mål 2", "kf-mål 2"),
    "4.1": ("stöd tidigt", "nämndspecifikt mål 1"),
    "4.2": ("mindre ensamma", "nämndspecifikt mål 2"),
    "5.1": ("särskilda satsningar",),
}
OTHERS = ("Hemtjänst", "Biståndsenheten", "Särskilt boende", "Individ och familj", "Öppna verksamheter", "Rehab")


def promised(last: str) -> Those:
    """Was in T1 expected to be finished by that day."""

    def test(facts: Facts, each: Activity) -> bool:
        report = facts.report(each.id, T1)
        return bool(report and not each.protected and report.finish and report.finish <= date.fromisoformat(last))

    return Those(test)


EVERYDAY: Batch = (
    (those(now(D)), "va ä dä som ä försenat nu då"),
    (those(LOCK), "hörru hur gårt mä dom digitala låsen"),
    (those(CARS), "hur går det med elbilarna i hemtjänsten"),
    (either(those(now(None)), sure("elbilar", "ej rapporterad"), sure("2 av 3")), "hej hemtjänst här, har vi nåt kvar att lämna in?"),
    (text_has(*forms("2025-09-05")), "när ska vi ha rapporterat in senast, sitter i bilen"),
    (owner(ALARM), "Vem är det som håller i upphandlingen av trygghetslarm?"),
    (because(ALARM, "anbud"), "varför drar trygghetslarmen ut på tiden"),
    (those(title("Språkombud"), "Avslutad"), "språkombuden ä väl färdiga va"),
    (day_told(VIOLENCE, "2026-01-29"), "När räknar man med att handlingsplanen för våld i nära relationer är klar?"),
    (those(HOME_NEW, "Försenad"), "God morgon, min mor står på tur. Hur går det med äldreboendet i Västerängen?"),
    (those(CENTRE, "Avförd"), "Blir det någon familjecentral eller är den förstudien skrotad?"),
    (those(REHAB), "va håller rehab på med i år"),
    (those(NEEDS), "biståndsenhetens aktiviteter tack"),
    (or_units(within(FAMILY & ~now(X), FAMILY)), "visa allt för individ å familj"),
    (so_many(EVERY), "Hur många aktiviteter är det sammanlagt i planen?"),
    (so_many(kind("P")), "antal projekt?"),
    (either(those(now(P)), counted(0), NO), "ligger nåt på is just nu, pausat alltså"),
    (those(now(K)), "Vad har vi hunnit avsluta så här långt i år?"),
    (those(now(S)), "ä dä nåt som int ä påbörjat än"),
    (within(title("Förstudie"), kind("F")), "Vilka förstudier finns det?"),
    (ASKED_BACK, "Hur långt är kötiden till särskilt boende?"),
    (ASKED_BACK, "Vad har elbilarna kostat hittills?"),
    (
        either(ASKED_BACK, explained_by("svara", "rapportera", "kort")),
        "kan du sätta elbilarna på enligt plan åt mej, hinner inte själv",
    ),
    (explained_by("avvikelse"), "Vad innebär det att något pågår med avvikelse?"),
    (
        text_has("skyddad", "skyddat", "skyddas", "sekretess", "visas inte", "inte visa"),
        "Vad har de skrivit för kommentar om beredskapslagret?",
    ),
    (text_has("Enhetschef Öppna verksamheter", "chef7@"), "vem ä chef på öppna verksamheter"),
    (anyhow("stöd tidigt"), "Hur lyder nämndspecifikt mål 1?"),
    (anyhow("fossilfria"), "Vad är det vi har lovat om kommunens fordon, målet alltså?"),
    (
        either(those(goal("4.2")), sure("mindre ensamma")),
        "Hur går det med målet att äldre ska känna sig mindre ensamma?",
    ),
    (summary(), "läget? en rad räcker, går in på möte nu"),
    (either(silent(), those(now(None)), sure("Enhetschef Hemtjänst")), "Vilka har inte svarat än för T2?"),
    (either(share(REPORTED), sure("13 av 14")), "Hur stor del är inrapporterad i T2?"),
    (within(now(D), now(D, R, P, S, X, None)), "Vad bör jag som socialchef oroa mig för inför nämnden?"),
    (those(now(R)), "gula aktiviteter"),
    (those(title("Heltidsresan"), "Pågår enligt plan"), "Heltidsresan, rullar den på som den ska?"),
    (day_told(title("Fallförebyggande"), "2026-03-21"), "fallförebygande träningen när blire klart me den"),
    (those(title("Träffpunkt"), "Avslutad"), "Hej! Hur blev det med träffpunkten för seniorer?"),
    (within(collab("UTB") & ~now(X), collab("UTB")), "Vad samverkar vi med UTB om?"),
    (those(reported_between("2025-08-22", "2025-08-22")), "Vilka rapporter kom in den 22 augusti?"),
    (numbers_told(3), "Hur många påminnelser har gått ut den här gången?"),
    (those(title("Introduktion"), "Försenad"), "intron för vikarier hur ligger vi till mä den"),
    (
        either(units_where(lambda facts, held: True), sure(*OTHERS, "Stab och utveckling")),
        "Vilka enheter har aktiviteter i planen?",
    ),
    (those(now(X)), "Jag sitter i opposition. Vad har majoriteten strukit, alltså vad är avfört?"),
    (
        either(
            goals_told(("nämndspecifikt mål 1", "nämndspecifikt mål 2"), ("kf-mål", "kommunfullmäktiges mål")),
            goals_told(("stöd tidigt", "mindre ensamma"), ("attraktiv arbetsgivare", "fossilfria")),
            those(goal("4.1", "4.2")),
        ),
        "Vilka egna mål har socialnämnden satt upp?",
    ),
    (either(HELP, explained_by("fråga", "exempel", "hjälp")), "Hejsan, va kan man fråga dig om?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(STAFF & now(D)), "Vad är försenat på Stab och utveckling?"),
    (those(kind("P") & now(R, D)), "vilka projekt ä gula eller röda"),
    (within(became(D) & ~then(None), became(D)), "Vilka har blivit försenade sedan T1?"),
    (those(then(D) & ~now(D)), "Vilka var försenade i första tertialet men är det inte längre?"),
    (those(then(D) & now(D)), "Är det någon aktivitet som har varit försenad i både T1 och T2?"),
    (top_unit("Stab och utveckling", *OTHERS), "Vilken enhet har flest försenade aktiviteter?"),
    (
        either(
            compared(HOME & now(D), FAMILY & now(D), "Hemtjänst", "Individ och familj"),
            top_unit("Individ och familj", "Hemtjänst"),
            those(FAMILY & now(D), "Individ och familj"),
        ),
        "Vem har mest försenat, Hemtjänst eller Individ och familj?",
    ),
    (
        either(share(now(G), kind("P")), share(now(G), kind("P") & REPORTED), sure("1 av 5"), sure("1 av 4")),
        "Hur stor andel av projekten går enligt plan?",
    ),
    (those(finish("2025-09-03", "2025-09-30")), "Är det något som väntas bli klart nu under september?"),
    (those(finish("2026-01-01")), "Vilka aktiviteter blir inte klara förrän nästa år?"),
    (those(POSTPONED), "Vilka har fått ett senare slutdatum än de angav i T1?"),
    (first_is("Västerängen"), "Vilken av de försenade har det senaste slutdatumet?"),
    (
        either(goals_among(GOALS, ("3.1", "4.1"), ("2.1", "5.1")), those(now(D))),
        "Under vilka mål finns det försenade aktiviteter?",
    ),
    (those(now(D) & ALONE), "försenade aktiviteter som ingen annan förvaltning samverkar i"),
    (
        those(now(D) & collab("Alla förvaltningar")),
        "Av det som sker i samverkan med alla förvaltningar, vad är försenat?",
    ),
    (those(then(G) & now(R, D)), "Vad gick enligt plan i T1 men avviker eller är försenat nu?"),
    (
        either(
            units_where(lambda facts, held: all(not now(D).test(facts, each) for each in held)),
            units("Hemtjänst", "Biståndsenheten", "Öppna verksamheter", "Rehab"),
        ),
        "Vilka enheter har inte en enda försenad aktivitet?",
    ),
    (
        either(
            units_where(lambda facts, held: all(now(K).test(facts, each) for each in held)),
            those(OPEN, "Öppna verksamheter"),
        ),
        "Finns det någon enhet som har avslutat alla sina aktiviteter?",
    ),
    (then_and_now(then(D), now(D)), "Har vi fler försenade nu än i T1?"),
    (those(HOME & SHARED), "Vilka av hemtjänstens aktiviteter delar vi med en annan enhet?"),
    (
        within(promised("2025-08-31") & ~now(K, None), promised("2025-08-31") & ~now(K)),
        "Vad skulle enligt datumen i T1 ha varit klart före september men är fortfarande inte avslutat?",
    ),
    (within(then(R, D) & now(G), BETTER), "Vad har gått åt rätt håll sedan förra tertialet?"),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & kind("P")), "Vilka är försenade? >> bara projekten"),
    (those(REHAB), "va har hemtjänst på gång >> å rehab då"),
    (because(ALARM, "anbud"), "hur gårt mä trygghetslarmen >> varför då"),
    (day_told(HOME_NEW, "2026-04-07"), "Hur går det med äldreboendet i Västerängen? >> När beräknas det bli klart?"),
    (those(title("Heltidsresan"), "Pågår enligt plan"), "Vem ansvarar för Heltidsresan? >> Och hur går det för dem med den?"),
    (so_many(then(D)), "Hur många aktiviteter är försenade? >> Hur många var det i T1?"),
    (those(then(K)), "vicka ä avslutade >> vicka av dom va dä redan i T1"),
    (within(now(D), now(D, R)), "Vad är gult? >> och rött?"),
    (those(NEEDS), "vad har särskilt boende >> nä fel jag mena biståndsenheten"),
    (
        either(silent(), those(now(None), "Hemtjänst"), sure("Enhetschef Hemtjänst")),
        "Vilka aktiviteter är inte rapporterade i T2? >> Vem är det som ska svara?",
    ),
    (those(now(D) & ~WHOLE_STAFF), "Vad är försenat? >> Ta bort det som ligger på Stab och utveckling"),
    (because(CENTRE, "anbud"), "Har något avförts i år? >> Vad var skälet?"),
    (either(those(goal("3.2")), sure("fossilfria")), "Hur går det för KF-mål 1? >> och KF-mål 2?"),
    (those(kind("P") & now(D)), "Hur många projekt har vi? >> Vilka är det? >> Vilka av dem är försenade?"),
    (those(HOME & now(R)), "visa hemtjänsts aktiviteter >> vicka av dom ä gula"),
    (
        either(share(now(D)), share(now(D), REPORTED), sure("4 av 14"), sure("4 av 13")),
        "hur många ä försenade >> hur mycke blir dä i procent",
    ),
    (those(LOCK, "Pågår enligt plan"), "status digitalt lås i hemtjänsten >> hur såg det ut i T1"),
    (
        either(those(title("Föräldrastöd"), "Pausad"), said("ja")),
        "Hur är det med föräldrastödet i tidigt skede? >> Var det pausat i första tertialet?",
    ),
    (those(collab("KSF") & now(D)), "Vad samverkar vi med KSF om? >> Är någon av dem försenad?"),
    (those(finish("2026-01-01", "2026-12-31")), "Vad väntas bli klart under resten av året? >> Och under 2026?"),
    (those(STAFF & now(D)), "Vilken enhet har flest försenade? >> Vilka är det?"),
    (
        owner(VIOLENCE),
        "Vad är försenat? >> Bara Individ och familj >> När blir den klar? >> Vem är det som ansvarar för den?",
    ),
    (those(CARS, "Pågår enligt plan"), "hur gårt me elbilarna >> men va sa vi i T1 då"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
