# ruff: noqa: ARG005, E501
"""Before the meeting at a board for the labour market and adult education: a principal and heads of units on the phone, a controller with the tertial report, a politician who reads the plan for the first time, and the head of the office.

Half everyday, a quarter with two conditions, a comparison, a share or a ranking, and a quarter conversations."""

import re

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CHANGED,
    EVERY,
    LATE,
    NONE,
    POSTPONED,
    REPORTED,
    SHARED,
    SURE,
    WORSE,
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
    first_is,
    goal,
    goals_among,
    kind,
    listed,
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
    units,
    units_of,
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
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
    tells,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1

WORLD = "suburb"

KOMVUX, KOMVUX_ALL, SFI = unit("Komvux"), under("Komvux"), unit("Komvux/SFI")
QUALITY, STAFF, TRACK = unit("Uppdrag och kvalitet"), unit("Förvaltningsstaben"), unit("Jobbspåret")
YOUNG, SETTLING, CENTRE, GUIDES = unit("Ungdomstorget"), unit("Etablering"), unit("Arbetscenter"), unit("Vägledningscentrum")  # fmt: skip
OWN_GOALS = goal("4.1", "4.2", "4.3")
SILENT = now(None)
ALONE = Those(lambda facts, each: not each.collaboration)
NO = said("nej", "inget", "ingen", "inga", "ingenting")

NAMES = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "försörja sig själva"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "rätt kompetens"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "ska vara fossilfria"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "fullfölja sina kurser"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "från ansökan till studier"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "bemötas med respekt"),
}
"""How each goal may be named in a text."""


def _promised(last: str) -> Those:
    """Had in T1 a day for its finish no later than that."""

    def test(facts: Facts, each: Activity) -> bool:
        report = facts.report(each.id, T1)
        return bool(report and report.finish and report.finish.isoformat() <= last)

    return Those(test)


def due(first: str, last: str = "9999-12-31") -> Wanted:
    """To be finished between two days; what has a day from T1 alone may be among them."""
    return within(finish(first, last) & REPORTED, finish(first, last))


def with_party(name: str, wanted: Those = EVERY) -> Wanted:
    """What is done with that party; what all parties take part in may be among it."""
    return within(collab(name) & wanted, collab(name) & wanted | collab("Alla förvaltningar") & wanted)


def since_spring(wanted: Those) -> Wanted:
    """These, and that it has been so since the first tertial."""
    return every(those(wanted), text_has("tertial 1", "T1", "april"))


def _without_measures() -> Wanted:
    """That no measure has been told of, or a question back."""
    none = re.compile(r"\b(?:ing(?:a|en)(?: \w+)? åtgärd|åtgärd\w* (?:saknas|har inte|är inte)|(?:utan|saknar|inte någ\w+|0) åtgärd)", re.IGNORECASE)  # fmt: skip

    def problem(_facts: Facts, answer: Answer) -> str:
        return "" if none.search(answer.text) else "measures that nobody has told of"

    return either(Wanted(SURE, problem), ASKED_BACK, NO)


NO_MEASURES = _without_measures()

EVERYDAY: Batch = (
    (those(now(D)), "Hej, ringer från bilen, vilka aktiviteter är försenade just nu?"),
    (summary(), "Kan jag få läget i stort före mötet? Tre rader räcker"),
    (either(those(now(D)), those(now(D, R)), those(now(D, R, P))), "va är det som släpar efter"),
    (those(title("elevsystem"), "Försenad"), "hur gåre med nya elevsystemet"),
    (because(title("Stationshuset"), "ventilation"), "Varför blir inte Stationshuset färdigt i tid?"),
    (since_spring(title("Lärlingsutbildning")), "Sedan när är lärlingsutbildningen inom vård och bygg försenad?"),
    (either(owner(title("En väg in")), sure("Vägledningscentrum")), "vem äger En väg in?"),
    (either(owner(title("Ny e-tjänst")), sure("Förvaltningsstaben")), "Vem ska jag höra av mig till om nya e-tjänsten för ansökan?"),
    (day_told(title("Sfi på distans"), "2026-01-19"), "När ska sfi på distans vara igång då"),
    (
        either(within(CHANGED, CHANGED | then(None) | SILENT), numbers_told(10, 14)),
        "Till tertialrapporten: vad har ändrats jämfört med förra tertialet?",
    ),
    (due("2025-10-01", "2025-10-31"), "Vad ska bli färdigt i oktober?"),
    (within(finish("2025-09-03", "2025-10-29"), finish("2025-09-03", "2025-11-02")), "vilka aktiviteter ska vara klara inom åtta veckor"),
    (due("2025-10-20", "2025-10-26"), "Något som ska va klart v 43?"),
    (due("2025-12-19", "2025-12-19"), "Vilka har den 19 december som slutdatum?"),
    (assessed("bedöms delvis uppnås"), "Kommer vi nå målet att eleverna ska fullfölja sina kurser?"),
    (
        either(
            goals_among(NAMES, ("3.1", "3.2", "4.1", "4.2", "4.3"), ("3.3",)),
            every(sure("uppnås"), numbers_told(2)),
        ),
        "Når vi målen i år, eller hur ser det ut?",
    ),
    (assessed("bedöms inte uppnås"), "Företagen ska hitta rätt kompetens, hur bedöms det målet nu?"),
    (goals_among(NAMES, ("4.2", "4.3"), ("3.3",)), "Vilka mål bedöms uppnås?"),
    (
        either(share(REPORTED), numbers_told(33, 36), numbers_told(32, 36), numbers_told(3, 36), those(SILENT), silent()),
        "hur går det me inrapporteringen",
    ),
    (either(silent(), those(SILENT)), "Vilka har inte lämnat in än?"),
    (either(said("ja", "alla", "ingen", "inga"), sure("5 av 5"), sure("alla 5"), those(CENTRE)), "Har Arbetscenter svarat på allt?"),
    (
        either(
            first_is("Ny antagning"),
            top_unit("Komvux", "Uppdrag och kvalitet", "Förvaltningsstaben", "Jobbspåret", "Etablering", "Arbetscenter", "Vägledningscentrum"),
        ),
        "Vilken enhet var först ut med att rapportera T2?",
    ),
    (
        either(
            first_is("Ukrainare"),
            top_unit("Etablering", "Uppdrag och kvalitet", "Förvaltningsstaben", "Jobbspåret", "Ungdomstorget", "Arbetscenter", "Vägledningscentrum"),
        ),
        "Vilken rapport kom in allra sist i augusti?",
    ),
    (either(listed(NONE), counted(0), NO), "Har det kommit in några nya rapporter den här veckan?"),
    (those(reported_between("2025-08-25", "2025-08-31")), "Vad rapporterades förra veckan?"),
    (so_many(kind("P")), "hur mnga projekt har vi"),
    (
        either(share(now(K)), share(now(K), REPORTED), sure("6 av 36"), sure("6 av 33")),
        "Hur stor del av planen är avslutad hittills?",
    ),
    (because(says("tullen"), "tullen"), "Är det nån som har skrivit nåt om tullen?"),
    (because(title("aktivitetsansvaret"), "föräldralediga"), "Vad står det i kommentaren på kommunala aktivitetsansvaret?"),
    (NO_MEASURES, "Vilka åtgärder är beslutade mot det som är försenat?"),
    (
        either(NO_MEASURES, because(title("Språkpraktik"), "handledare")),
        "Vad gör man åt att språkpraktiken saknar handledare?",
    ),
    (those(POSTPONED), "Vilka har skjutit fram sitt slutdatum sen i våras?"),
    (those(collab("Arbetsförmedlingen")), "Vad samarbetar vi med arbetsförmedlingen om?"),
    (with_party("Socialförvaltningen"), "gör vi nåt ihop med socialförvaltningen"),
    (because(now(P), "Skolverket"), "Vad är pausat och varför?"),
    (those(now(X)), "Finns det nåt vi har lagt ner i år?"),
    (those(title("Klar för jobb"), "Försenad"), "Är Klar för jobb klar?"),
    (anyhow("412"), "Hur många ungdomar fick feriejobb i somras?"),
    (those(YOUNG), "God morgon! Vad jobbar Ungdomstorget med?"),
    (
        goals_among(NAMES, ("4.1", "4.2", "4.3"), ("3.1", "3.2", "3.3")),
        "Jag är ny i nämnden och läser planen för första gången, vilka mål har nämnden?",
    ),
    (explained_by("avvik"), "vad innebär statusen pågår med avvikelse"),
    (text_has(*forms("2025-09-05")), "När e sista dan att rapportera?"),
    (anyhow("skydd"), "Vad skriver de i kommentaren om beredskapen vid stora varsel?"),
    (anyhow("77"), "elevenkäten, vad blev resultatet??"),
    (ASKED_BACK, "Vad har det nya elevsystemet kostat hittills?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & kind("P") & ALONE), "Vilka försenade projekt har ingen samverkanspart?"),
    (those(then(R) & now(K)), "Vad var gult i T1 men är avslutat nu?"),
    (within(WORSE & then(G, R) & now(R, D), WORSE), "Vilka aktiviteter har fått sämre status än förra tertialet?"),
    (within(BETTER & then(R, D, P), BETTER), "Och det positiva, vilka har fått en bättre status sedan april?"),
    (
        either(compared(CENTRE & now(D), TRACK & now(D), "Arbetscenter", "Jobbspåret"), top_unit("Arbetscenter", "Jobbspåret")),
        "Vem har flest försenade aktiviteter, Jobbspåret eller Arbetscenter?",
    ),
    (either(share(now(D), kind("P")), sure("7 av 15")), "Hur många procent av projekten är försenade?"),
    (either(then_and_now(then(D), now(D)), said("ja", "fler")), "Är det fler försenade nu än i första tertialet?"),
    (those(then(D) & now(D)), "vilka har varit försenade två tertial i rad"),
    (due("2026-01-01"), "Vad blir inte färdigt förrän nästa år?"),
    (first_is("Klar för jobb"), "Vilken av de försenade aktiviteterna blir klar sist?"),
    (
        either(units_where(lambda facts, held: not some(now(D), facts, held)), sure("Ungdomstorget", "Uppdrag och kvalitet")),
        "Vilka enheter har inget försenat alls?",
    ),
    (
        top_unit("Förvaltningsstaben", "Ungdomstorget", "Uppdrag och kvalitet", "Etablering", "Jobbspåret", "Vägledningscentrum"),
        "Topp 3: enheter med flest försenade aktiviteter",
    ),
    (within(KOMVUX & ~now(K, P), KOMVUX_ALL & ~now(K, P)), "Visa Komvux aktiviteter, fast inte de som är avslutade eller pausade"),
    (those(OWN_GOALS & now(R, D)), "Vad är gult eller rött under nämndens egna mål?"),
    (those(goal("3.1") & now(D)), "Vilka aktiviteter under KF-mål 1 är försenade?"),
    (goals_among(NAMES, ("4.1", "4.2", "4.3"), ("3.3",)), "Vilka mål har fått en bättre bedömning än i T1?"),
    (goals_among(NAMES, ("3.2",), ("3.3",)), "Är det något mål som bedöms sämre nu än i våras?"),
    (first_are("Lärlingsutbildning", "e-tjänst", "Klar för jobb"), "Vilka tre slutdatum har flyttats fram mest sedan T1?"),
    (days_told(title("Ny e-tjänst"), NONE, "2025-06-02", "2025-12-01"), "Vilket datum lovades för e-tjänsten för ansökan i T1, och vilket gäller nu?"),
    (those(SHARED & now(D)), "Vilka försenade aktiviteter har mer än en ansvarig enhet?"),
    (
        within(_promised("2025-08-31") & REPORTED & ~now(K, X), _promised("2025-08-31") & ~now(K, X)),
        "Vad skulle enligt T1 ha varit klart före september men är det fortfarande inte?",
    ),
    (with_party("Näringslivskontoret", ~now(K)), "Vad har vi kvar att göra tillsammans med Näringslivskontoret, alltså det som inte är avslutat?"),
    (
        either(units_with(now(D), 2), units("Komvux", "Förvaltningsstaben", "Arbetscenter")),
        "Vilka enheter har minst två försenade aktiviteter?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (because(title("Lastcyklar"), "tullen"), "Hur går det med lastcyklarna? >> varför är dom sena"),
    (those(now(D) & kind("P")), "Lista det som är försenat >> bara projekt tack"),
    (those(TRACK), "Vad har Etablering i planen? >> och Jobbspåret då?"),
    (day_told(title("Studiestuga"), "2025-10-31"), "studiestugan, läget? >> när blir den klar"),
    (within(CENTRE & ~title("Återbruk"), CENTRE), "Vem har hand om återbruket i snickeriet? >> Vad mer ansvarar de för?"),
    (those(now(K)), "hur många är klara nu >> räkna upp dem"),
    (
        either(silent(), sure("Förvaltningsstaben", "Vägledningscentrum", "Etablering")),
        "Vilka aktiviteter saknar rapport? >> Vilka chefer ska jag ringa då?",
    ),
    (tells("bedöms uppnås"), "Hur bedöms KF-mål 2? >> Vad sa man i T1?"),
    (due("2025-11-01", "2025-11-30"), "Vad ska vara klart i oktober? >> Och i november?"),
    (with_party("Socialförvaltningen", now(D)), "Vad gör vi tillsammans med Socialförvaltningen? >> vilka av dem är försenade"),
    (within(GUIDES & ~then(None), GUIDES), "Hur ligger Vägledningscentrum till? >> Hur såg det ut för dem i våras?"),
    (
        either(share(now(D)), share(now(D), REPORTED), sure("10 av 36"), sure("10 av 33")),
        "Hur många är försenade? >> Hur stor andel är det?",
    ),
    (since_spring(title("Språkpraktik")), "Är språkpraktiken försenad? >> Sen när?"),
    (because(CENTRE & now(D), "tullen", "platser"), "Vilka är försenade? >> ta bara Arbetscenter >> Vad beror det på?"),
    (those(now(P)), "Vilka aktiviteter är gula? >> nä förlåt, jag menade pausade"),
    (
        within(now(D) & POSTPONED, now(D) & (POSTPONED | title("Kompetensmässa"))),
        "Vad är rött? >> Vilka av dem har fått ett senare slutdatum än i T1?",
    ),
    (sure("Socialförvaltningen"), "hur är det med snabbspåret till undersköterska >> vilka samverkar de med"),
    (
        first_is("e-tjänst"),
        "Vad har Förvaltningsstaben på sitt bord? >> Vad är försenat av det? >> Vilken av dem blir klar först?",
    ),
    (because(title("yrkeshögskola"), "Nämnden sa nej"), "Har vi avfört något? >> Varför lades yrkeshögskolan ner?"),
    (either(units_of(LATE), those(LATE)), "Vilken dag stängde rapporteringen i T1? >> Vilka kom in efter det?"),
    (
        either(those(title("Ny antagning"), "Pågår enligt plan"), said("nej")),
        "Nya antagningen till komvux, är den avslutad? >> Var den det redan i T1?",
    ),
    (so_many(kind("P") & now(G)), "Vilka projekt går enligt plan? >> ok hur många blir det"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
