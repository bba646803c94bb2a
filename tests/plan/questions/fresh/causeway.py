# ruff: noqa: E501
"""The last days of the second round at a board for environment and building: inspectors and a permit manager on the phone, the head of the office with ten seconds, the controller who closes the round, the chair, and an intern.

Almost half everyday, a fifth with two conditions, a comparison, a ranking or a then-and-now, and a third conversations."""

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    BETTER,
    POSTPONED,
    REPORTED,
    SURE,
    TROUBLE,
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
    counted,
    either,
    every,
    finish,
    first_is,
    goal,
    goals_among,
    kind,
    listed,
    now,
    numbers_told,
    owner,
    reported_since,
    share,
    silent,
    sure,
    text_has,
    then,
    title,
    unit,
    units,
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    days_told,
    explained_by,
    first_are,
    forms,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)

WORLD = "green"

FOOD, PERMITS, LEAD = unit("Livsmedel och hälsoskydd"), unit("Bygglovsenheten"), unit("Förvaltningsledning")
STRATEGY, PLANNERS, INSPECTORS = unit("Miljöstrategi"), unit("Planenheten"), unit("Miljötillsyn")
LAND = unit("Mark och exploatering")
UNITS = (
    "Livsmedel och hälsoskydd",
    "Bygglovsenheten",
    "Förvaltningsledning",
    "Mark och exploatering",
    "Miljöstrategi",
    "Planenheten",
    "Miljötillsyn",
)
GOALS = {
    "2.1": ("grunduppdrag",),
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "utsläppen"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "fler bostäder"),
    "4.1": ("nämndspecifikt mål 1", "vattnet i sjöar"),
    "4.2": ("nämndspecifikt mål 2", "handläggningstiden"),
    "5.1": ("särskilda satsningar",),
}


def _none(_facts: Facts, _each: Activity) -> bool:
    return False


def _alone(_facts: Facts, each: Activity) -> bool:
    return not each.collaboration


def _any_unit(_facts: Facts, _held: list[Activity]) -> bool:
    return True


NONE, ALONE = Those(_none), Those(_alone)


def any_of(*words: str) -> Wanted:
    """One of these words in an answer that does not ask back."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        return "" if any(word.lower() in text for word in words) else f"none of {words}"

    return Wanted(SURE, problem)


def day_in_text(day: str) -> Wanted:
    """That day in any form, in whatever kind of answer."""

    def problem(_facts: Facts, answer: Answer) -> str:
        return "" if any(form in answer.text.lower() for form in forms(day)) else f"no {day} in the text"

    return Wanted(ANY, problem)


def nothing(*also: Wanted) -> Wanted:
    """That there is none, said, counted or as an empty list."""
    return either(listed(NONE), counted(0), said("nej", "inget", "inga", "ingen", "ingenting", "noll"), *also)


def head_of(name: str, mail: str) -> Wanted:
    return any_of(f"Enhetschef {name}", mail)


EVERYDAY: Batch = (
    # An inspector and the permit manager on the phone.
    (those(title("Ny taxa"), "Försenad"), "hej är taxan för livsmedelskontroll klar eller är den sen"),
    (those(title("Badvatten"), "Avslutad"), "va e läget me badvatten proverna"),
    (those(title("enskilda avlopp"), "Försenad"), "enskilda avlop, status"),
    (
        either(those(INSPECTORS & REPORTED), listed(INSPECTORS & now(None)), said("ja", "allt", "alla", "inget", "inga"), sure("2 av 2"), ASKED_BACK),
        "Sitter på Miljötillsyn, har vi fått in allt vi ska till T2?",
    ),
    (because(title("E-tjänst"), "anbud"), "varför är e-tjänsten gul"),
    (day_in_text("2025-09-05"), "när måste vi senast ha skickat in rapporten"),
    (either(owner(title("Norra stations")), sure("Planenheten")), "vem ringer man om detaljplanen vid norra stationsområdet"),
    (anyhow("skydd"), "Vad är orsaken till att beredskapen vid dricksvattenlarm avviker?"),
    (either(those(title("Servicegaranti")), said("nej")), "Servicegarantin, kom det in nåt svar på den i augusti?"),
    (day_told(title("E-tjänst"), "2025-10-02"), "e-tjänsten bygglov vilket slutdatum säger de nu"),
    (those(PERMITS), "Bygglovs lista tack"),
    (those(title("Inventering"), "Avförd"), "kör vi fortfarande inventeringen av förorenade områden??"),
    (either(those(title("Laddstolpar"), "enligt plan"), said("ja")), "Har de kommit igång med laddstolparna"),
    # The head with ten seconds.
    (summary(), "kort: hur ligger vi till"),
    (either(TROUBLE, within(now(D), now(D, R, P, X, None)), summary()), "vad brinner"),
    (so_many(now(D)), "antal försenade?"),
    (those(now(P)), "nåt pausat"),
    (either(numbers_told(14), sure("6 av 7"), sure("7 av 7")), "Hur många har svarat"),
    (within(now(K), now(K, X)), "vilka är klara"),
    (either(silent(), those(now(None)), sure("Bygglovsenheten")), "är det någon som inte lämnat in än"),
    (nothing(those(LAND)), "Har Mark och exploatering något försenat?"),
    # The chair.
    (either(so_many(now(K)), sure("2 av 15")), "Hur många av våra aktiviteter är i hamn, alltså avslutade?"),
    (day_told(title("Översiktsplan"), "2026-01-12"), "När kan vi räkna med att översiktsplanen är färdig?"),
    (any_of("mål 2", "fler bostäder"), "Vilket av målen handlar om bostäder?"),
    (anyhow("handläggningstiden ska bli kortare"), "Hur lyder vårt mål om handläggningstid, ordagrant?"),
    (either(those(goal("3.1")), any_of("utsläpp"), ASKED_BACK), "Är målet om utsläppen på väg att nås?"),
    (owner(title("Klimatanpassning")), "vem äger klimatanpassningsplanen"),
    (within(collab("KSF") & UNDONE, collab("KSF")), "KSF, vad gör vi ihop med dem?"),
    (ASKED_BACK, "Vad kostar våtmarken skattebetalarna?"),
    # The controller.
    (numbers_told(2), "Hur många påminnelser skickades ut i T1?"),
    (those(reported_between("2025-08-22", "2025-08-22")), "Vad kom in fredagen den 22 augusti?"),
    (nothing(listed(reported_since("2025-09-01"))), "Har det kommit in någon rapport sedan i måndags?"),
    (numbers_told(5, 3, 2, 1), "Ge mig fördelningen per status"),
    (ASKED_BACK, "Markera översiktsplanen som avslutad"),
    (either(ASKED_BACK, listed(NONE)), "Hur går det med cykelgaraget?"),
    # The intern.
    (text_has("Pågår med avvikelse"), "Vad betyder den gula triangeln?"),
    (text_has("förstudie"), "Hej, praktikant här! vad står (F) efter en aktivitet för"),
    (text_has("augusti", "aug"), "Vilka månader är tertial 2?"),
    (explained_by("ändra"), "Hur gör man om man vill ändra något man redan skickat in?"),
    (either(units_where(_any_unit), units(*UNITS), sure(*UNITS)), "Vilka enheter finns det på förvaltningen?"),
    (those(kind("P")), "Kan du lista alla projekt?"),
    (those(PLANNERS), "ska va på planenheten i höst vad gör dom"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(then(G) & now(D)), "Vilka var enligt plan i T1 men är försenade nu?"),
    (either(then_and_now(then(R), now(R)), sure("lika"), said("nej")), "Är det fler gula nu än i T1?"),
    (units_with(now(D), 0, 0), "Vilka enheter har inte en enda försenad aktivitet?"),
    (
        either(units_with(now(D), 2), those(STRATEGY & now(D), "Miljöstrategi")),
        "Vilka enheter har mer än en försenad aktivitet?",
    ),
    (
        either(units("Mark och exploatering"), top_unit("Mark och exploatering", *(each for each in UNITS if each != "Mark och exploatering"))),
        "Vilken enhet har färst aktiviteter?",
    ),
    (those(now(D) & finish("2026-01-01")), "Vilka försenade blir inte klara förrän nästa år?"),
    (
        either(share(now(D), STRATEGY), sure("2 av 3")),
        "Hur stor andel av Miljöstrategis aktiviteter är försenade?",
    ),
    (those(POSTPONED), "Vilka har fått ett senare slutdatum än de angav i T1?"),
    (those(kind("P") & collab("Alla förvaltningar")), "Vilka projekt berör alla förvaltningar?"),
    (those(now(D) & ~kind("P", "F")), "Vilka försenade är varken projekt eller förstudier?"),
    (goals_among(GOALS, ("4.2",)), "Finns det något mål utan försenade aktiviteter?"),
    (those(goal("4.1") & UNDONE), "Vad återstår att göra under målet om renare vatten?"),
    (within(BETTER & ~then(S), BETTER), "Vad har blivit bättre sedan förra tertialet?"),
    (within(WORSE & ~then(S) & ~now(X), WORSE), "Vilka har försämrats sen T1?"),
    (every(those(now(D)), first_is("Ny taxa")), "De försenade i ordning efter slutdatum, tidigast först"),
    (
        either(those(title("Våtmark", "gemensam kundtjänst", "enskilda avlopp")), first_are("Våtmark", "gemensam kundtjänst", "enskilda avlopp")),
        "Vilka tre aktiviteter har slutdatum längst bort?",
    ),
    (those(finish("2025-10-01", "2025-12-31")), "Vad ska bli färdigt mellan oktober och december?"),
    (
        either(compared(PLANNERS, INSPECTORS, "Planenheten", "Miljötillsyn"), sure("lika")),
        "Vem har flest aktiviteter, Planenheten eller Miljötillsyn?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & collab("KSF")), "vad är försenat >> vilka av dem görs ihop med KSF"),
    (
        head_of("Bygglovsenheten", "chef2@"),
        """vad har Planenheten >> vem är chef där >> och för Bygglovsenheten?
        vilka aktiviteter saknar rapport >> vilken enhet är det >> vem är chef där""",
    ),
    (day_told(title("E-tjänst"), "2025-10-02"), "läget e-tjänsten >> varför då >> när blir den klar"),
    (those(kind("P") & now(D)), "Hur många projekt har vi? >> hur många av dem är försenade >> vilka"),
    (
        those(FOOD & now(D)),
        """Vad har Miljöstrategi på gång? >> Vad av det är försenat? >> Och hos Livsmedel och hälsoskydd?
        Visa allt hos Livsmedel och hälsoskydd >> ta bort det som är avslutat >> vad av det som är kvar är försenat?""",
    ),
    (day_told(title("Badvatten"), "2025-08-22"), "hur gick det med badvattenproverna >> när rapporterades det"),
    (
        either(share(then(D)), share(then(D), ~then(None)), sure("3 av 15"), sure("3 av 14")),
        "hur många procent är försenade >> och i T1?",
    ),
    (those(goal("3.1") & now(P)), "Visa KF-mål 1 >> vilka går enligt plan >> och pausade?"),
    (those(finish("2025-10-01", "2025-10-31")), "vad ska bli klart i september >> oktober då"),
    (those(finish("2025-09-03", "2025-10-31")), "Vad ska bli klart under resten av året? >> bara det som är före november"),
    (those(title("Norra stations"), "avvikelse"), "Detaljplanen för Norra stationsområdet? >> Vad hade den för status i T1?"),
    (those(kind("F") & now(D)), "vilka projekt är försenade >> tack! >> och förstudier?"),
    (
        either(ASKED_BACK, those(title("Inventering")), owner(title("Inventering"))),
        "Inventeringen av förorenade områden, vad hände? >> vem bestämde det",
    ),
    (within(now(G), now(G, K)), "Vad är gult? >> rött då >> och grönt"),
    (so_many(INSPECTORS), "Hur många aktiviteter har Bygglovsenheten? >> Miljötillsyn?"),
    (those(now(D)), "Hej! >> vilka är försenade"),
    (those(now(D)), "Vad är försenat hos Planenheten? >> och på hela förvaltningen?"),
    (within(goal("4.1") & UNDONE, goal("4.1") & ~now(K)), "Lista allt under nämndspecifikt mål 1 >> bara det som inte är klart"),
    (those(STRATEGY & now(P)), "vem har hand om våtmarken >> vad mer har de >> är nåt av det pausat"),
    (those(STRATEGY & now(D)), "Vilken enhet har flest försenade? >> vilka är det"),
    (first_is("Våtmark"), "vilka är försenade >> vilken av dem har senast slutdatum"),
    (either(those(collab("SBF") & now(X)), said("ja")), "Vad samverkar vi med SBF om? >> Är något av det avfört?"),
    (those(title("Servicegaranti"), "Pausad"), "Servicegarantin för bygglov >> vad sa de förra tertialet"),
    (those(then(D) & now(D)), "Vilka var försenade i T1? >> vilka av dem är fortfarande försenade"),
    (because(then(G) & now(D), "anbud"), "Vilka har gått från enligt plan till försenad? >> varför"),
    (
        days_told(kind("P") & now(D), NONE, "2025-12-26", "2026-04-24"),
        "hur går det >> vilka är försenade >> bara projekten >> när blir de klara",
    ),
    (
        either(owner(title("enskilda avlopp")), head_of("Miljötillsyn", "chef7@"), sure("Miljötillsyn")),
        "vad har Miljötillsyn >> hur går det med tillsynen av enskilda avlopp >> vad beror det på >> vem kan jag ringa om den",
    ),
    (those(ALONE), "Hur många aktiviteter saknar samverkan? >> vilka"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
