# ruff: noqa: ARG005, E501
"""An ordinary Wednesday in Teams, two and a half weeks after the second round closed: the controller who chases what is missing, three unit managers between meetings, the deputy director before the management group and a politician who has read the agenda.

Half everyday, a quarter with two conditions, a comparison or an exception, a quarter conversations; a third of all with a "not", a then-and-now, an "of those that", an exception or a quantifier, and a quarter odd ones."""

from datetime import date

from plan.facts import Facts
from plan.measure import Measure
from plan.model import Activity, Timing
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    DATELESS,
    EVERY,
    PROTECTED,
    REPORTED,
    SHARED,
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
    finish,
    first_is,
    goal,
    goals_among,
    kind,
    now,
    numbers_told,
    owner,
    reported_since,
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
    units_of,
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.measure_keys import is_late, measures
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    explained_by,
    forms,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1, T2

WORLD = "harbour_city"

LEAD, PILOT = unit("Ledning och verksamhetsstöd"), unit("Lotsen")
HOME, NIGHT, HOMES = unit("Hemtjänst"), unit("Hemtjänst/Nattpatrullen"), under("Hemtjänst")
SHORT = unit("Vård- och omsorgsboende/Korttiden")
HEALTH, DEMENTIA = unit("Hälso- och sjukvård i hemmet"), unit("Fyren")
TECH, CREW = unit("Välfärdsteknik"), unit("Bemanning och kompetens")
REGION, ESTATE = collab("Västra regionen"), collab("Stadsfastigheter")
ALONE = Those(lambda facts, each: not each.collaboration)
LATE_T2 = Those(
    lambda facts, each: any(r.tertial == T2 and r.timing is Timing.AFTER_CLOSING for r in facts.history(each.id))
)
BUT_HEALTH = ("Ledning och verksamhetsstöd", "Myndighet äldre", "Lotsen", "Hemtjänst", "Bemanning och kompetens", "Välfärdsteknik",
              "Vård- och omsorgsboende", "Mötesplatser och anhörigstöd", "Fyren")  # fmt: skip
NAMES = {
    "2.1": ("grunduppdrag",),
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "bo kvar hemma"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "väntan på en plats"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "känna sig ensamma"),
    "4.1": ("nämndmål 1", "nämndspecifikt mål 1", "demenssjukdom"),
    "4.2": ("nämndmål 2", "nämndspecifikt mål 2", "vilja stanna kvar"),
    "4.3": ("nämndmål 3", "nämndspecifikt mål 3", "mer tid för omsorg"),
    "5.1": ("särskilda satsningar",),
}


def _two_days(facts: Facts, each: Activity) -> tuple[date | None, date | None]:
    first, last = facts.report(each.id, T1), facts.report(each.id, T2)
    return (first.finish if first else None), (last.finish if last else None)


def _is_earlier(facts: Facts, each: Activity) -> bool:
    first, last = _two_days(facts, each)
    return bool(first and last and last < first)


def _has_measure(facts: Facts, each: Activity) -> bool:
    return any(measure.activity_id == each.id for measure in facts.measures())


def _open_measure(facts: Facts, each: Activity) -> bool:
    return any(measure.activity_id == each.id and measure.is_open for measure in facts.measures())


EARLIER, MEASURED, ACTED = Those(_is_earlier), Those(_has_measure), Those(_open_measure)


def promised_before(day: str) -> Those:
    """Had a day before this one in T1."""
    return Those(
        lambda facts, each: (found := _two_days(facts, each)[0]) is not None and found < date.fromisoformat(day)
    )


def due_from(day: str) -> Wanted:
    """Open measures with that day or a later one."""

    def test(_facts: Facts, each: Measure) -> bool:
        return each.is_open and each.due is not None and each.due >= date.fromisoformat(day)

    return measures(test)


def nothing() -> Wanted:
    """That there is none: an empty list, a nought, or a no."""

    def problem(_facts: Facts, answer: Answer) -> str:
        held = len(answer.activities) + len(answer.units)
        return f"{held} in the answer" if held or answer.value not in (None, 0) else ""

    return either(Wanted(SURE, problem), said("nej", "ingen", "inga", "inget"))


def fraction(part: Those, whole: Those = EVERY, told: Those = REPORTED) -> Wanted:
    """As a share, of all or of those reported, or as "so many of so many"."""

    def problem(facts: Facts, answer: Answer) -> str:
        some_of = len((part & whole).among(facts))
        ways = {f"{some_of} av {len(each.among(facts))}" for each in (whole, whole & told)}
        return "" if any(each in answer.text.lower() for each in ways) else f"none of {sorted(ways)}"

    return either(share(part, whole), share(part, whole & told), Wanted(SURE, problem))


def goal_on_top(number: str) -> Wanted:
    """That goal stands in the text before any other."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        places = {key: min(found) for key, own in NAMES.items() if (found := [text.find(e) for e in own if e in text])}
        first = min(places, key=places.__getitem__, default="")
        return "" if first == number else f"{first or 'no goal'} first"

    return Wanted(SURE, problem)


def percent(number: int) -> Wanted:
    return text_has(f"{number} %", f"{number}\u00a0%", f"{number}%", f"{number} procent")


MISSING = either(
    silent(), units_of(now(None)), those(now(None)), sure("Välfärdsteknik", "Mötesplatser och anhörigstöd", "Ledning och verksamhetsstöd")
)  # fmt: skip
POLITE = Wanted(ANY, lambda facts, answer: f"{len(answer.activities)} activities" if answer.activities else "")

EVERYDAY: Batch = (
    (TROUBLE, "Morgon! Vilka är det som inte håller tidplanen?"),
    (those(now(D)), "allt rött tack"),
    (summary(), "Ska in till ledningsgruppen om två minuter, hur ligger vi till i stort?"),
    (MISSING, "Vilka har inte lämnat in nåt för T2?"),
    (
        either(said("ja", "inget", "nej"), those(DEMENTIA), fraction(REPORTED, DEMENTIA), nothing()),
        "har fyren rapporterat allt nu eller fattas det nåt",
    ),
    (
        either(owner(title("Nyckelfria")), sure("Enhetschef Välfärdsteknik")),
        "vem ansvarar för nyckelfria lås",
    ),
    (day_told(title("Elcyklar"), "2025-10-10"), "När har hemtjänsten sina elcyklar?"),
    (because(title("Ombyggnad"), "asbest"), "Varför drar Sjömansgården ut på tiden?"),
    (those(title("Kameratillsyn"), "Försenad"), "hej hur går det me kameratillsynen"),
    (numbers_told(8), "Hur många påminnelser gick det åt den här omgången?"),
    (text_has(*forms("2025-09-05"), *forms("2025-09-06")), "vilken dag stängde t2"),
    (those(PILOT), "Lotsen, vad är det de sysslar med egentligen?"),
    (those(title("Lots för nya"), "Avslutad"), "Är lots för nya sökande i mål?"),
    (those(LATE_T2), "Vilka rapporter kom in först efter att andra tertialet hade stängt?"),
    (text_has("Index 79", "85 %", "85\u00a0%"), "Vad blev det i Brukarundersökningen?"),
    (text_has("Folkhälsosamordnare"), "vem är kontakt för seniorpanelen?"),
    (ASKED_BACK, "Vad har ombyggnaden av Sjömansgården kostat hittills?"),
    (ASKED_BACK, "Kan du sätta nyckelfria lås som klar åt mig, jag hinner inte in i kortet"),
    (text_has("71 dagar", "71\u00a0dagar"), "Hur lång är väntan på en boendeplats nu?"),
    (percent(11), "personalomsättningen, var ligger den idag"),
    (percent(88), "Hur stor andel med hemtjänst ska känna sig trygga enligt målet?"),
    (anyhow("140"), "hur många kom på invigningen i Fiskhamnen"),
    (explained_by("uppehåll", "medvet", "tillfällig", "vilar", "pausad"), "Vad innebär det att något är Pausad, är det samma som försenat?"),
    (those(title("Ombyggnad")), "Det var ju nåt med asbest nånstans, var var det?"),
    (those(now(X)), "Är det nåt vi inte längre ska göra, alltså som har lagts ner?"),
    (those(now(K)), "vad har vi fått färdigt i år"),
    (anyhow("skydd"), "Vad skriver man om beredskapen för värmebölja?"),
    (fraction(now(K)), "Hur många procent av planen är avklarad?"),
    (explained_by("avvikelse"), "Vad betyder den gula triangeln?"),
    (those(NIGHT), "nattpatrullens alla aktiviteter tack"),
    (those(title("Kortare arbetstid"), "Avförd"), "Blev det ingenting av kortare arbetstid på natten?"),
    (either(those(title("Stjärnmärkt"), "Ej påbörjad"), said("nej", "ja", "stämmer", "det stämmer")), "Stjärnmärkt vård har väl inte kommit igång än?"),
    (within(now(S), now(S, None)), "Vad har vi inte ens börjat med?"),
    (those(finish("2025-10-01", "2025-10-31")), "Vilka aktiviteter ska vara klara i oktober?"),
    (
        either(those(HEALTH & now(D)), counted(HEALTH & now(D)), said("jo", "ja", "tyvärr", "det har")),
        "Hälso- och sjukvård i hemmet har väl inga försenade?",
    ),
    (
        either(assessed("bedöms delvis uppnås"), sure("delvis uppnås"), those(goal("3.1"))),
        "Jag sitter i nämnden och undrar om vi når målet att äldre ska känna sig trygga hemma",
    ),
    (measures(is_late), "Vilka åtgärder borde varit gjorda vid det här laget?"),
    (anyhow("stopp för nya möten"), "Vad är det som hindrar att man bokar fasta mötestider med vårdcentralerna?"),
    (either(so_many(reported_since("2025-09-22")), said("ja")), "har det kommit in nån rapport den här veckan"),
    (either(first_is("Stjärnmärkt"), ASKED_BACK), "Vilken aktivitet har det längsta namnet, kollegan och jag har slagit vad"),
    (explained_by("lämna", "kollega", "överlåt"), "hur gör jag om jag vill lämna över en aktivitet till en kollega"),
    (ASKED_BACK, "Hur många jobbar i Nattpatrullen?"),
    (ASKED_BACK, "Blir det fint väder på fredag?"),
    (POLITE, "Tack snälla, det räckte så!"),
    (
        either(those(HOME), those(HOMES)),
        "Hejsan, ny controller här. Vad ligger på hemtjänsten?",
    ),
)  # fmt: skip

COMPOUND: Batch = (
    (
        within(now(D) & ~MEASURED & ~PROTECTED, now(D) & ~ACTED),
        "Vilka försenade aktiviteter saknar åtgärd?",
    ),
    (
        within(then(G) & now(R, D, P, X), then(G) & ~now(G, K)),
        "Vad gick enligt plan i T1 men gör det inte längre? De som hunnit bli avslutade räknas inte.",
    ),
    (
        either(so_many(then(D) & now(K)), fraction(now(K), then(D))),
        "Av dem som var försenade i T1, hur många är avslutade idag?",
    ),
    (
        units_where(lambda facts, held: not some(now(D), facts, held)),
        "vilka enheter har inga förseningar alls",
    ),
    (
        either(said("nej", "inte"), fraction(now(D), NIGHT), those(NIGHT), those(NIGHT & now(D))),
        "Är alla Nattpatrullens aktiviteter försenade?",
    ),
    (
        within(ESTATE & ~title("Ombyggnad") & ~now(X), ESTATE & ~title("Ombyggnad")),
        "Vad har vi tillsammans med Stadsfastigheter förutom Sjömansgården?",
    ),
    (
        within(SHARED & ~now(D, None), SHARED & ~now(D)),
        "Vilka aktiviteter delas av minst två enheter utan att vara försenade?",
    ),
    (
        either(compared(CREW & now(D), TECH & now(D), "Bemanning och kompetens", "Välfärdsteknik"),
               top_unit("Bemanning och kompetens", "Välfärdsteknik")),
        "Vem har flest försenade av Välfärdsteknik och Bemanning och kompetens?",
    ),
    (goal_on_top("3.3"), "Under vilket mål har flest aktiviteter avslutats?"),
    (first_is("Ombyggnad"), "Vilken aktivitet har fått sitt slutdatum framskjutet mest sedan T1?"),
    (those(EARLIER), "Är det någon som lovar ett tidigare slutdatum nu än i våras?"),
    (
        those(kind("P") & now(D) & finish(last="2025-12-31")),
        "Vilka projekt är försenade men ska ändå bli klara i år?",
    ),
    (
        those(promised_before("2025-09-01") & UNDONE),
        "Vilka lovade i T1 att bli klara före september men är fortfarande inte avslutade?",
    ),
    (fraction(now(D, P), kind("P")), "Hur stor andel av projekten är försenade eller pausade?"),
    (units_with(EVERY, 1, 2), "Vilka enheter har högst två aktiviteter?"),
    (
        either(those(goal("3.1", "3.2", "3.3") & now(R, D) & ~HOME), those(goal("3.1", "3.2", "3.3") & now(R, D) & ~HOMES)),
        "Gula och röda under KF-målen, men hoppa över hemtjänstens",
    ),
    (those(now(D) & ALONE), "Vilka försenade aktiviteter har ingen samverkanspart?"),
    (
        goals_among(NAMES, ("3.2", "4.1"), ("4.3",)),
        "Vilka mål bedöms sämre nu än i T1?",
    ),
    (due_from("2025-10-01"), "Vilka åtgärder är inte klara och har datum i oktober eller senare?"),
    (
        within(says("hyresvärd"), title("Nya hemtjänstgrupper")),
        "Är det någon kommentar som nämner hyresvärdar?",
    ),
    (
        either(units_where(lambda facts, held: not some(now(G), facts, held)),
               units_where(lambda facts, held: not some(now(G, K), facts, held))),
        "Finns det enheter där ingenting går enligt plan?",
    ),
    (
        within(goal("4.1", "4.2", "4.3") & now(G, R, S), goal("4.1", "4.2", "4.3") & ~now(D, P, K)),
        "Vilka aktiviteter under nämndens egna mål är varken försenade, pausade eller avslutade?",
    ),
    (
        within(DATELESS & UNDONE & REPORTED, (DATELESS & now(X)) | now(None) | PROTECTED),
        "Vilka som inte är klara saknar slutdatum?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & ~LEAD), "Vilka är försenade? >> utan dem som Ledning och verksamhetsstöd har"),
    (those(DEMENTIA, "avvikelse"), "Vad har Fyren på gång? >> hur såg det ut för dem i T1"),
    (text_has(*forms("2025-11-14")), "Hur går det med trygghetslarmen? >> Vilken åtgärd har de? >> när ska den va gjord"),
    (those(now(K) & ~then(K)), "Vad är avslutat? >> Vilka av dem var inte det i T1?"),
    (sure("24 platser", "sjunker för långsamt"), "Vilka mål bedöms inte uppnås? >> Varför inte?"),
    (those(REGION & ~now(D)), "Vad samverkar vi med Västra regionen om? >> bara de som inte är försenade"),
    (those(SHORT), "Vad gör Lotsen? >> och Korttiden då"),
    (MISSING, "Vilka aktiviteter är inte rapporterade i T2? >> vilka enheter ska jag jaga"),
    (anyhow("Facket"), "Läget med vikariepoolen? >> Vad skrev de i T1?"),
    (those(kind("P") & now(R)), "Visa alla projekt >> ta bort de avslutade >> vilka av dem har avvikelse"),
    (because(now(X), "gymnasieskola", "kostnadsskäl"), "Är något avfört? >> varför då"),
    (day_told(title("Nyckelfria"), "2025-11-07"), "När blir utemiljöerna vid boendena klara? >> och nyckelfria lås?"),
    (those(goal("3.3") & ~now(K)), "Vad hör till KF-mål 3? >> Vilka av dem är inte avslutade?"),
    (
        either(so_many(now(D) & finish("2026-01-01", "2026-12-31")), fraction(finish("2026-01-01", "2026-12-31"), now(D))),
        "hur många försenade har vi >> Hur många av dem blir inte klara förrän nästa år?",
    ),
    (those(TECH & now(None)), "Bemanning och kompetens aktiviteter tack >> nej förlåt, Välfärdsteknik menade jag >> vilka av dem är inte rapporterade"),
    (fraction(then(D), told=~then(None)), "Hur stor andel av aktiviteterna är försenade? >> Och i T1?"),
    (
        so_many(kind("P") & finish("2025-09-24", "2025-12-31")),
        "Vad ska bli klart före årsskiftet? >> hur många av dem är projekt",
    ),
    (ASKED_BACK, "Vem har hand om demensteamet? >> mejla dem och be om en uppdatering"),
    (top_unit("Hälso- och sjukvård i hemmet", *BUT_HEALTH), "Vilka enheter har något försenat? >> vilken av dem har flest"),
    (
        text_has("kan inte bedömas", "enkäten skickas ut"),
        "Hur går det med målet att färre äldre ska känna sig ensamma? >> Vad var bedömningen i T1?",
    ),
    (
        within(then(G) & now(R, D, P) | then(R) & now(D), WORSE | now(X) | then(S) & now(R, P)),
        "Vad har blivit bättre sedan T1? >> och sämre?",
    ),
    (either(then_and_now(then(D), now(D)), said("ja")), "Hur många är försenade? >> är det fler än i T1?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
