# ruff: noqa: ARG005, E501
"""A social board's mixed crowd: a newly hired unit manager on her phone, an elected member the evening before the board meets, and the controller the day after the tertial's last day.

Half everyday, a quarter with two conditions, a comparison or then and now, and a quarter conversations of two to four turns."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    DATELESS,
    EVERY,
    NONE,
    POSTPONED,
    PROTECTED,
    REFUSE,
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
    counted,
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
    per_unit,
    says,
    share,
    silent,
    some,
    state,
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

WORLD = "social"

HOME, STAFF = unit("Hemtjänst"), unit("Stab och utveckling")
CARE, FAMILY, OPEN, REHAB = unit("Särskilt boende"), unit("Individ och familj"), unit("Öppna verksamheter"), unit("Rehab")  # fmt: skip
ALONE = Those(lambda facts, each: not each.collaboration)
BUT_STAFF = ("Hemtjänst", "Biståndsenheten", "Särskilt boende", "Individ och familj", "Öppna verksamheter", "Rehab")
GOALS = {
    "2.1": ("2.1", "prioriterade områden", "grunduppdrag"),
    "3.1": ("3.1", "kf-mål 1", "fullmäktiges mål 1", "attraktiv arbetsgivare"),
    "3.2": ("3.2", "kf-mål 2", "fullmäktiges mål 2", "fossilfria"),
    "4.1": ("4.1", "nämndspecifikt mål 1", "nämndmål 1", "nämndens mål 1", "stöd tidigt"),
    "4.2": ("4.2", "nämndspecifikt mål 2", "nämndmål 2", "nämndens mål 2", "mindre ensamma"),
    "5.1": ("5.1", "särskilda satsningar"),
}
NO = said("nej", "inget", "ingen", "inga", "inte")
NOTHING = either(those(NONE), counted(0), NO)


def so_many_of(part: Those, whole: Those = EVERY) -> Wanted:
    """The share, or "so many of so many", of all or of those that have reported."""

    def problem(facts: Facts, answer: Answer) -> str:
        mine = len((part & whole).among(facts))
        pairs = (f"{mine} av {len(all_.among(facts))}" for all_ in (whole, whole & REPORTED))
        text = answer.text.lower().replace("av de ", "av ")
        return "" if any(each in text for each in pairs) else "no such share"

    return either(share(part, whole), share(part, whole & REPORTED), Wanted(SURE, problem))


def unit_count(wanted: Those) -> Wanted:
    """How many units have any of these, or which."""

    def problem(facts: Facts, answer: Answer) -> str:
        want = sum(number > 0 for number in per_unit(wanted, facts).values())
        if answer.kind == "count" and answer.value == want:
            return ""
        return numbers_told(want).problem(facts, answer)

    return either(units_with(wanted), Wanted(SURE, problem))


EVERYDAY: Batch = (
    (those(CARE), "Hej! Ny chef på Särskilt boende här, vilka aktiviteter är det som ligger på oss?"),
    (either(those(HOME), those(HOME & UNDONE)), "vad har hemtjänsten på sitt bord"),
    (text_has(*forms("2025-09-05")), "när måste jag senast ha rapporterat??"),
    (text_has("kommentar", "motiver", "förklar"), "måste man skriva nåt om man väljer pågår med avvikelse"),
    (explained_by("ändra", "rätta", "uppdatera", "ny rapport", "på nytt"), "Råkade klicka fel när jag svarade, hur ändrar jag min rapport"),
    (anyhow("avslutad", "avförd"), "vad är skillnaden på avslutad och avförd?"),
    (those(title("Heltidsresan"), "enligt plan"), "heltidsresan hur går den"),
    (those(title("Elbilar")), "hur e läget me elbilarna i hemtjänsten"),
    (
        either(those(title("trygghetslarm"), "Försenad"), said("nej")),
        "Är upphandlingen av trygghetslarm klar nån gång eller",
    ),
    (
        either(owner(title("trygghetslarm")), sure("Stab och utveckling")),
        "Vem ansvarar för upphandlingen av trygghetslarm?",
    ),
    (text_has("Enhetschef Rehab", "chef8@"), "vem e chef på rehab"),
    (text_has("chef7@", "Enhetschef Öppna verksamheter"), "behöver få tag i chefen på öppna verksamheter, mejl?"),
    (
        either(
            those(now(None)),
            those(HOME & now(None)),
            those(HOME),
            units("Hemtjänst"),
            NO,
            so_many_of(REPORTED, HOME),
        ),
        "Har hemtjänsten skickat in alla sina svar?",
    ),
    (either(those(now(None)), silent(), sure("Elbilar")), "vad är det som inte är inrapporterat ännu"),
    (so_many_of(REPORTED), "Svarsfrekvens T2, tack"),
    (so_many(now(D)), "hur mågna är försenade just nu"),
    (those(now(D)), "Försenat? bara listan"),
    (those(now(R)), "vilka är gula"),
    (either(those(now(R)), those(now(R, D)), those(now(R, D, P))), "Vilka aktiviteter avviker från planen?"),
    (summary(), "God kväll! Kan du sammanfatta hur det går för oss inför nämnden imorgon"),
    (those(now(K)), "Något vi kan stoltsera med imorgon, dvs vad är färdigt?"),
    (those(now(X)), "Vad har lagts ner under året?"),
    (
        either(those(title("äldreboende"), "Försenad"), those(title("äldreboende"), "2026-04-07")),
        "Hur står det till med det nya äldreboendet i Västerängen?",
    ),
    (day_told(title("äldreboende"), "2026-04-07"), "När räknar man med att äldreboendet i Västerängen är klart?"),
    (ASKED_BACK, "Vad kostar det nya äldreboendet i Västerängen?"),
    (ASKED_BACK, "hur många platser står i kö till särskilt boende"),
    (because(title("Våld i nära"), "anbud"), "Varför är handlingsplanen mot våld i nära relationer sen?"),
    (
        either(those(goal("4.2")), sure("mindre ensamma")),
        "Hur går det med målet att äldre ska känna sig mindre ensamma?",
    ),
    (anyhow("attraktiv arbetsgivare"), "Hur lyder kommunfullmäktiges mål 1?"),
    (either(those(goal("3.2")), sure("Elbilar")), "Vad gör vi för att fordonen ska bli fossilfria?"),
    (either(text_has("bedöm"), ASKED_BACK), "Bedöms mål 4.1 uppnås i år?"),
    (either(text_has("åtgärd"), ASKED_BACK), "Vilka åtgärder är beslutade för det som är försenat?"),
    (those(goal("5.1")), "Vilka är våra särskilda satsningar?"),
    (either(text_has("skyddad", "skyddat", "skyddas", "sekretess", "visas inte"), REFUSE), "Vad står det i kommentaren om beredskapslagret av skyddsutrustning?"),
    (because(title("Fallförebyggande"), "anbud"), "vad skriver rehab om fallförebyggande träningen"),
    (ASKED_BACK, "Sätt introduktion för vikarier som klar åt mig"),
    (either(numbers_told(3), counted(3), sure("tre")), "Antal utskickade påminnelser i T2?"),
    (within(collab("KSF"), collab("Alla förvaltningar")), "Vilka aktiviteter gör vi ihop med KSF?"),
    (those(collab("KFF")), "gör vi nåt ihop med kff"),
    (within(kind("F"), title("Förstudie")), "Lista förstudierna"),
    (so_many(kind("P")), "hur många projekt är det totalt i planen"),
    (so_many(EVERY), "Antal aktiviteter totalt i socialnämndens plan?"),
    (either(those(now(S)), sure("Föräldrastöd")), "är det nåt som inte ens har startat"),
    (either(those(now(P)), NOTHING), "Finns det något pausat i nuläget?"),
    (those(reported_between("2025-08-22", "2025-08-22")), "Vilka rapporter kom in den 22 augusti?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & ~kind("P")), "Vilka försenade aktiviteter är inte projekt?"),
    (those(then(G) & now(D)), "Vad gick enligt plan i T1 men är försenat nu?"),
    (those(then(D) & now(D)), "Vilka var försenade redan i våras och är det fortfarande?"),
    (those(then(D) & ~now(D)), "Vad var försenat i T1 men är det inte längre?"),
    (
        either(
            compared(STAFF & now(D), FAMILY & now(D), "Stab och utveckling", "Individ och familj"),
            top_unit("Stab och utveckling", "Individ och familj"),
        ),
        "Har Stab och utveckling fler förseningar än Individ och familj?",
    ),
    (top_unit("Stab och utveckling", *BUT_STAFF), "Vilken enhet har flest försenade aktiviteter?"),
    (so_many_of(now(G), kind("P")), "Hur stor andel av projekten går enligt plan?"),
    (
        units_where(lambda facts, held: not some(now(D), facts, held)),
        "Vilka enheter har inte en enda försenad aktivitet?",
    ),
    (
        either(units_where(lambda facts, held: all(state(facts, each, T2) is K for each in held)), those(OPEN, "Öppna verksamheter")),
        "Finns det någon enhet som har avslutat allt?",
    ),
    (units_with(EVERY, 1, 1), "Vilka enheter ansvarar bara för en enda aktivitet?"),
    (goals_among(GOALS, ("3.1", "4.1"), ("2.1", "5.1")), "Vilka mål har minst en försenad aktivitet?"),
    (unit_count(now(D)), "På hur många enheter finns det något som är försenat?"),
    (first_is("äldreboende"), "Vilken av de försenade dröjer längst?"),
    (those(finish("2025-09-03", "2025-12-23") & now(G)), "Vad går enligt plan och ska bli klart före jul?"),
    (those(ALONE & now(R, D)), "Gula och röda aktiviteter som saknar samverkan?"),
    (
        either(then_and_now(then(G), now(G)), said("färre")),
        "Är det fler eller färre aktiviteter som går enligt plan nu jämfört med T1?",
    ),
    (
        within(goal("3.1", "3.2") & UNDONE & REPORTED, goal("3.1", "3.2") & UNDONE),
        "Under fullmäktiges mål, vilka aktiviteter är ännu inte avslutade?",
    ),
    (those(POSTPONED), "Vilka har skjutit på sitt slutdatum sedan T1?"),
    (
        those(finish(last="2025-06-30", at=T1) & UNDONE),
        "Vilka lovade i T1 att bli klara senast i juni men är fortfarande inte klara?",
    ),
    (within(now(S), UNDONE & (DATELESS | now(None) | PROTECTED)), "Vilka saknar slutdatum utan att vara avslutade eller avförda?"),
    (so_many(says("leverantör")), "Hur många hänvisar till leverantören i sin kommentar?"),
    (those(SHARED), "Finns det aktiviteter som fler än en enhet ansvarar för?"),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & STAFF), "vilka är försenade >> ta bara dom på Stab och utveckling"),
    (those(OPEN), "Vilka aktiviteter ansvarar Rehab för? >> och Öppna verksamheter då?"),
    (
        day_told(title("trygghetslarm"), "2025-10-19"),
        "hur går det med trygghetslarmen >> varför då >> vem har hand om den >> när räknar de med att va klara",
    ),
    (those(title("Heltidsresan"), "avvikelse"), "Status på Heltidsresan? >> Hur var det i T1?"),
    (those(now(K)), "hur många är avslutade >> vilka är det"),
    (so_many(kind("F")), "Hur många projekt har vi? >> Förstudier då?"),
    (
        days_told(now(D), NONE, "2025-10-19", "2025-12-09", "2026-01-29", "2026-04-07"),
        "Vilka aktiviteter är försenade? >> När väntas de bli klara?",
    ),
    (
        within(goal("3.1") & UNDONE, NONE),
        "Visa allt under KF-mål 1 >> Bara det som inte är klart",
    ),
    (text_has("chef8@", "Enhetschef Rehab"), "vem har fallförebyggande träning >> hur når jag den personen"),
    (
        because(title("familjecentral"), "anbud"),
        "Vilka aktiviteter har vi ihop med UTB? >> är nån av dem avförd >> varför",
    ),
    (those(title("Elbilar"), "enligt plan"), "Vilka har inte rapporterat i T2? >> Vad svarade de i T1?"),
    (those(CARE), "vad har Hemtjänst >> nej förlåt särskilt boende menade jag"),
    (
        those(finish("2025-11-01", "2025-11-30")),
        "Vad ska bli klart i september? >> Och i oktober? >> november?",
    ),
    (so_many_of(now(D), kind("P")), "Hur stor andel är försenad? >> Och om man bara räknar projekten?"),
    (those(now(D)), "visa de gula >> och de röda"),
    (
        either(those(title("familjecentral"), "Avförd"), said("ja")),
        "Berätta om förstudien om familjecentral >> Så den är nedlagd nu?",
    ),
    (within(WORSE & ~now(X), WORSE), "Vad har ändrats sedan T1? >> Visa bara det som blivit sämre"),
    (
        within(BETTER & now(G, K), BETTER),
        "Vad har blivit sämre sedan förra tertialet? >> Och vad har blivit bättre?",
    ),
    (
        either(those(title("äldreboende"), "avvikelse"), said("nej")),
        "Hur är läget för nytt äldreboende i Västerängen? >> Var det försenat redan i T1?",
    ),
    (those(STAFF & now(D)), "Vilken enhet har flest försenade? >> Vilka är det?"),
    (
        either(owner(title("äldreboende")), sure("Stab och utveckling")),
        "Vad ligger under särskilda satsningar? >> Är något av det försenat? >> Vem äger den?",
    ),
    (those(now(D, R) & ~kind("P")), "Visa försenade >> Lägg till dem med avvikelse >> Ta bort projekten"),
    (
        every(those(now(D)), first_is("trygghetslarm")),
        "Vilka är försenade? >> Sortera dem efter slutdatum, tidigast först",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
