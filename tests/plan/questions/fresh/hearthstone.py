# ruff: noqa: ARG005, E501
"""Two days before the round closes at a board for social care: a unit manager between two meetings, the chair of the board, a controller and a curious politician.

Half everyday, a quarter with two conditions, a comparison, a date or a quantifier, and a quarter conversations; a third
of them are such as whoever makes a bot would not think of: dictation, the trade's own short names, the election, school holidays, hearsay.
"""

from plan.facts import Facts
from plan.model import Activity, Status
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    CHANGED,
    CLARIFY,
    EVERY,
    LISTS,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
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
    collab,
    counted,
    either,
    every,
    finish,
    goal,
    goals_among,
    kind,
    now,
    numbers_told,
    owner,
    says,
    share,
    state,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units,
    units_of,
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    days_told,
    explained,
    explained_by,
    forms,
    reported_between,
    said,
    so_many,
    summary,
    those,
    top_unit,
    topmost,
)
from tests.plan.questions.world import T1, T2

WORLD = "social"

HOME, NEEDS, STAFF = unit("Hemtjänst"), unit("Biståndsenheten"), unit("Stab och utveckling")
CARE, FAMILY = unit("Särskilt boende"), unit("Individ och familj")
OPEN, REHAB = unit("Öppna verksamheter"), unit("Rehab")
ALONE = Those(lambda facts, each: not each.collaboration)
SAME = Those(lambda facts, each: state(facts, each, T1) is not None and state(facts, each, T1) == state(facts, each, T2))  # fmt: skip
OTHERS = ("Hemtjänst", "Biståndsenheten", "HR-stöd", "Särskilt boende", "Individ och familj", "Öppna verksamheter", "Rehab")  # fmt: skip
NAMES = {
    "2.1": ("prioriterade områden", "grunduppdrag"),
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "attraktiv arbetsgivare"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "fossilfria"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "stöd tidigt"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "mindre ensamma"),
    "5.1": ("särskilda satsningar", "särskild satsning"),
}
NOTHING = either(those(NONE), counted(0), said("nej", "inget", "ingen", "inga", "ingenting", "noll"))


def _is_overdue(facts: Facts, each: Activity) -> bool:
    report, left = facts.report(each.id, T1), state(facts, each, T2)
    promised = report.finish if report and not each.protected else None
    return bool(promised and promised < facts.at.date() and left not in (K, X))


OVERDUE = Those(_is_overdue)
"""Should have been finished by now, by the day that was given in T1."""


def worries() -> Wanted:
    """Some activities, and none that goes well."""
    troubled = now(R, D, P, None)

    def problem(facts: Facts, answer: Answer) -> str:
        extra = {each.id for each in answer.activities} - set(troubled.among(facts))
        return f"{len(extra)} that go well" if extra else "" if answer.activities else "no activities"

    return Wanted(LISTS | {"detail"}, problem)


def in_order(wanted: Those, *parts: str) -> Wanted:
    """Exactly these, in the order of these titles."""

    def problem(facts: Facts, answer: Answer) -> str:
        titles = [each.title for each in answer.activities]
        ordered = len(titles) == len(parts) and all(part in each for part, each in zip(parts, titles, strict=True))
        return those(wanted).problem(facts, answer) or ("" if ordered else f"{titles}")

    return Wanted(LISTS, problem)


def quiet() -> Wanted:
    """Whatever is said, but no activities."""
    return Wanted(ANY, lambda facts, answer: f"{len(answer.activities)} activities" if answer.activities else "")


EVERYDAY: Batch = (
    (either(those(now(D)), those(now(D, R))), "vilka ligger efter just nu"),
    (summary(), "Hej! På väg in i nästa möte, hur går det för oss i stora drag"),
    (
        either(those(now(None)), those(HOME), units("Hemtjänst"), said("nej", "inte"), sure("2 av 3")),
        "Har Hemtjänst lämnat in allt för T2?",
    ),
    (owner(title("trygghetslarm")), "vem håller i upphandlingen av trygghetslarm"),
    (day_told(title("digitalt lås"), "2025-09-15"), "när e digitala låsen i hemtjänsten klara"),
    (because(title("Introduktion"), "anbud"), "Varför är introduktionen för vikarier sen?"),
    (those(REHAB), "vad jobbar Rehab med i år"),
    (those(title("äldreboende"), "Försenad"), "HUR GÅR DET MED ÄLDREBOENDET I VÄSTERÄNGEN"),
    (so_many(now(K)), "hur måga aktiviteter är klara nu"),
    (those(title("Språkombud"), "Avslutad"), "Språkombuden, blev det nåt av det?"),
    (text_has("Enhetschef Rehab", "chef8@"), "vem är chef för Rehab"),
    (within(collab("UTB") & ~now(X), collab("UTB")), "Vad har vi ihop med UTB?"),
    (those(title("Heltidsresan"), "Pågår enligt plan"), "Heltidsresan, rullar den på som den ska?"),
    (so_many(kind("P")), "antal projekt i planen tack"),
    (anyhow("stöd tidigt"), "Hur lyder nämndspecifikt mål 1, ordagrant?"),
    (either(those(goal("4.2")), sure("ensamma")), "Hur går det med målet om att äldre ska känna sig mindre ensamma?"),
    (ASKED_BACK, "Vad går prislappen på för det nya äldreboendet?"),
    (ASKED_BACK, "Sätt vårdplaneringsrutinen som avslutad åt mig är du snäll"),
    (those(reported_between("2025-08-22", "2025-08-22")), "Vad rapporterades den 22 augusti?"),
    (day_told(title("Fallföre"), "2026-03-21"), "slutdatum fallförebyggande träning?"),
    (
        either(
            goals_among(NAMES, ("3.1", "3.2")),
            those(goal("3.1", "3.2")),
        ),
        "Vilka mål har vi fått av kommunfullmäktige?",
    ),
    (NOTHING, "Är det nånting som är pausat nu?"),
    (those(OPEN), "allt från Öppna verksamheter"),
    (those(now(X)), "Har vi lagt ner någonting i år, alltså avfört?"),
    (either(those(title("Föräldrastöd"), "Ej påbörjad"), said("nej", "inte")), "föräldrastödet, har dom ens börjat"),
    (
        either(units_where(lambda facts, held: True), counted(8), sure(*OTHERS, "Stab och utveckling")),
        "Räkna upp våra enheter",
    ),
    (those(now(R)), "Vad är gult?"),
    (
        either(share(now(K)), share(now(K), REPORTED), sure("2 av 14"), sure("2 av 13")),
        "hur många procent är avslutade",
    ),
    (those(finish("2025-10-01", "2025-10-31")), "Vad ska va klart i oktober?"),
    (those(title("Våld"), "Försenad"), "Finns det nåt i planen om våld i nära relationer och hur går det isåfall"),
    (explained("försen", "paus"), "Vad är skillnaden på försenad och pausad?"),
    (either(those(now(None)), units("Hemtjänst")), "Jag är chef för Hemtjänst, vad har jag kvar att rapportera?"),
    # What nobody who makes a bot would think of.
    (either(those(FAMILY), CLARIFY), "läget på IFO?"),
    (so_many(now(D)), "hej tertialbot kan du säga mig hur många aktiviteter som är försenade frågetecken"),
    (those(title("trygghetslarm")), "trygghetslarm 🚦??"),
    (text_has("avvikelse"), "Vad betyder den gula triangeln?"),
    (either(said("nej", "inte"), those(now(D)), numbers_told(4)), "Kan jag stå i talarstolen ikväll och säga att ingenting är försenat?"),
    (ASKED_BACK, "Ligger vi bättre eller sämre till än kultur- och fritidsnämnden?"),
    (either(anyhow("skydd"), those(PROTECTED)), "Finns det något i planen som jag som politiker inte får läsa här?"),
    (
        either(
            those(reported_between("2025-08-23", "2025-08-23")),
            text_has(*forms("2025-08-23")),
            said("ja"),
        ),
        "Satt någon och rapporterade på en lördag?",
    ),
    (
        either(
            day_told(title("Elbilar"), "2025-04-23"),
            those(title("Elbilar"), "Tertial 1"),
            those(title("Elbilar"), "T1"),
            sure("133 dagar"),
        ),
        "Hur gammal är den senaste uppgiften vi har om elbilarna?",
    ),
    (either(numbers_told(3), sure("tre påminnelser"), sure("tre gånger")), "Hur många gånger har du tjatat på cheferna den här omgången?"),
    (worries(), "Ge mig tre saker att ligga sömnlös över"),
    (text_has("2 dagar", "två dagar", *forms("2025-09-05")), "Hur många dagar har vi på oss innan det stänger?"),
    (either(ASKED_BACK, explained_by("bot", "program")), "Är du en människa eller en maskin?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & collab("KSF")), "Vilka försenade aktiviteter är KSF inblandade i?"),
    (those(kind("P") & now(D)), "Vilka projekt är försenade och var hör de hemma?"),
    (those(POSTPONED), "Vilka har fått ett senare slutdatum än de hade i T1?"),
    (those(SAME), "Vilka aktiviteter har exakt samma status som förra tertialet?"),
    (top_unit("Stab och utveckling", *OTHERS), "Vilken enhet har flest försenade?"),
    (units_with(now(R, D), 0, 0), "Vilka enheter har varken gult eller rött?"),
    (within(finish("2026-01-01", "2026-12-31"), now(Status.NOT_STARTED, None)), "Vad spiller över på nästa år?"),
    (those(finish("2025-09-03", "2025-12-31") & now(R, D)), "Ska bli klart i år men är gult eller rött, vilka är det?"),
    (
        either(
            compared(FAMILY & now(D), STAFF & now(D), "Individ och familj", "Stab och utveckling"),
            top_unit("Stab och utveckling", "Individ och familj"),
        ),
        "Vem har fler förseningar, Individ och familj eller Stab och utveckling?",
    ),
    (those(ALONE & now(R, D, P)), "Aktiviteter utan samverkanspart som är gula, röda eller pausade"),
    (those(then(D) & ~now(D)), "Det som var försenat i våras men inte är det längre, vad blev det av det?"),
    (units_where(lambda facts, held: all(state(facts, each, T2) is not None for each in held)), "Vilka enheter har rapporterat allt sitt i T2?"),
    (
        either(
            so_many(CHANGED),
            within(CHANGED, now(None) | then(None)),
            counted(CHANGED | then(None)),
            counted(CHANGED | then(None) | now(None)),
        ),
        "Hur många aktiviteter har bytt status mellan T1 och T2?",
    ),
    # What nobody who makes a bot would think of.
    (either(those(POSTPONED & now(G)), units_of(POSTPONED & now(G))), "Vem säger enligt plan fast de har flyttat fram slutdatumet sedan i våras?"),
    (within(OVERDUE & REPORTED, OVERDUE), "Vad skulle enligt vårens datum ha varit klart vid det här laget men är det inte?"),
    (units_with(EVERY, 1, 1), "Vilka enheter har bara en enda aktivitet?"),
    (goals_among(NAMES, ("4.2",), ("3.2",)), "Under vilka mål är ingenting försenat?"),
    (
        either(share(now(K), ~now(X)), share(now(K), ~now(X) & REPORTED), sure("2 av 13"), sure("2 av 12")),
        "Om man stryker det avförda ur nämnaren, hur stor andel är då avslutad?",
    ),
    (every(topmost("KSF", ("SBF", "KFF")), topmost("UTB", ("SBF", "KFF"))), "Vilken förvaltning samverkar vi oftast med?"),
    (so_many(says("leverantör")), "Hur många skyller på leverantören i sin kommentar den här gången?"),
    (
        either(said("nej", "inte"), share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("2 av 5"), those(kind("P") & now(D))),
        "En kollega påstår att hälften av projekten är försenade, stämmer det?",
    ),
    (within(STAFF, under("Stab och utveckling")), "Om Stab och utveckling försvann i morgon, vilka aktiviteter stod då utan ansvarig?"),
    (
        either(those(finish("2025-09-03", "2025-10-26")), those(finish("2025-09-03", "2025-10-31")), ASKED_BACK),
        "Vad hinner bli klart före höstlovet?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(OPEN), "Hur går det för Rehab? >> nej fel av mig, Öppna verksamheter"),
    (day_told(title("trygghetslarm"), "2025-10-19"), "hur går det med trygghetslarmen >> varför då? >> när tror de att det blir klart"),
    (those(HOME & now(None)), "Vilka aktiviteter har Hemtjänst? >> Vilka av dem är inte rapporterade?"),
    (so_many(kind("P") & now(D)), "Hur många projekt har vi? >> vilka >> hur många av dem är försenade"),
    (those(then(D)), "Vad är försenat nu? >> och i T1?"),
    (those(goal("4.2")), "Vad ligger under nämndspecifikt mål 1? >> och tvåan?"),
    (either(owner(now(X)), those(now(X), "Individ och familj"), sure("Enhetschef Individ och familj")), "Vad är avfört? >> vem hade hand om den"),
    (those(FAMILY & now(D)), "Läget för Individ och familj >> bara det försenade"),
    (
        either(share(then(D)), share(then(D), ~then(None)), sure("3 av 14"), sure("3 av 13"), so_many(then(D))),
        "Hur många är försenade? >> vad blir det i procent >> och i T1?",
    ),
    (those(collab("SBF") & now(D)), "Vad samverkar vi med KSF om? >> SBF då >> bara det som är försenat"),
    (those(finish("2025-11-01", "2025-11-30")), "Vad ska bli klart i oktober? >> november?"),
    (those(title("äldreboende"), "avvikelse"), "Status för nytt äldreboende i Västerängen >> Vad var det i våras?"),
    (
        either(text_has("Enhetschef Hemtjänst", "chef1@"), owner(title("Elbilar"))),
        "hur går det med elbilarna >> vem kan jag ringa om det",
    ),
    (NOTHING, "Vad är försenat hos Stab och utveckling? >> Samma fråga för Hemtjänst"),
    (
        days_told(FAMILY & now(D), NONE, "2025-09-28", "2026-01-29"),
        "Handlingsplanen mot våld i nära relationer, hur går det? >> Vilket slutdatum hade de i våras och vilket har de nu?",
    ),
    # What nobody who makes a bot would think of.
    (
        in_order(now(D), "trygghetslarm", "Introduktion", "Våld", "äldreboende"),
        "Vad är försenat? >> sortera på slutdatum, närmast först",
    ),
    (quiet(), "Visa allt som är avslutat >> tack det räcker så"),
    (
        text_has("Enhetschef Stab och utveckling", "chef3@"),
        "Vilken enhet har flest försenade? >> Vem är det som är chef där?",
    ),
    (
        either(said("ja"), day_told(title("Introduktion"), "2025-12-09")),
        "När blir introduktionen för vikarier klar? >> Hinns det före julafton?",
    ),
    (units_with(now(K), 0, 0), "Vilka är avslutade? >> Och vilka enheter har inte avslutat någonting alls?"),
    (
        either(so_many(UNDONE), so_many(UNDONE & REPORTED)),
        "Vilka är inte avslutade? >> ta bort det avförda också >> hur många blir det kvar",
    ),
    (
        either(day_told(title("äldreboende"), "2026-04-07"), said("ja")),
        "När blir äldreboendet klart? >> Alltså före valet i september 2026?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
