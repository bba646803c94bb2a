# ruff: noqa: E501
"""Two days before a round closes at a board for social care.

Unit managers in home care and housing, the social director, the controller, the chair, a relative on a council.
55 everyday questions, 20 with two conditions or more, 15 conversations (two to four steps, each by its last)."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    LISTS,
    NONE,
    POSTPONED,
    PROTECTED,
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
    because,
    collab,
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
    state,
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
    days_told,
    explained,
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
from tests.plan.questions.world import T2

WORLD = "social"

HOME, HOUSING, FAMILY = unit("Hemtjänst"), unit("Särskilt boende"), unit("Individ och familj")
STAFF, STAFF_ALL = unit("Stab och utveckling"), under("Stab och utveckling")
NO = ("nej", "inget", "ingen", "inga", "inte")


def span(must: Those, may: Those, *words: str) -> Wanted:
    """All of the first, and none but of the second besides; under their units too."""
    return or_units(within(must, may, *words))


def nothing() -> Wanted:
    """That there is none."""
    return either(those(NONE), counted(0), said(*NO))


def one_of(wanted: Those, *words: str) -> Wanted:
    """Exactly these, with at least one of the words."""

    def problem(facts: Facts, answer: Answer) -> str:
        return those(wanted).problem(facts, answer) or text_has(*words).problem(facts, answer)

    return Wanted(LISTS | {"detail", "units"}, problem)


EVERYDAY: Batch = (
    (those(HOME & now(None)), "Hej! Vad är det vi på hemtjänsten inte har svarat på än?"),
    (those(title("digitalt lås"), "avvikelse"), "Läget för de digitala låsen?"),
    (those(HOUSING), "hej vilka aktiviteter ligger på särskilt boende"),
    (either(one_of(title("Elbilar"), "rapporter", "svar"), said(*NO)), "Vad har vi sagt om elbilarna den här omgången?"),
    (or_units(because(title("trygghetslarm"), "anbud")), "Varför drar upphandlingen av trygghetslarm ut på tiden?"),
    (or_units(day_told(title("vikarier"), "2025-12-09")), "När är det tänkt att introduktionen för vikarier ska sitta?"),
    (owner(title("Heltidsresan")), "vem är det som håller i heltidsresan?"),
    (those(now(D)), "Vad lyser rött?"),
    (either(so_many(now(K)), share(now(K)), sure("2 av 14")), "Hur många av våra fjorton är i hamn?"),
    (span(now(S), now(None)), "Är det nån aktivitet som inte ens har kommit igång"),
    (text_has(*forms("2025-09-05")), "Hur länge till kan man rapportera?"),
    (numbers_told(3), "Hur många gånger har det påmints nu i T2?"),
    (explained("avförd"), "Vad innebär det att en aktivitet står som avförd, rent generellt?"),
    (ASKED_BACK, "Vad landar elbilarna på i kronor och ören?"),
    (ASKED_BACK, "Kan du sätta fallförebyggande träning till klar åt mig"),
    (either(those(goal("3.1")), sure("attraktiv arbetsgivare")), "Hur ser det ut för målet om attraktiv arbetsgivare?"),
    (those(goal("4.2")), "Vilka insatser har vi för att de äldre ska känna sig mindre ensamma?"),
    (span(collab("UTB") & ~now(X), collab("UTB") | collab("Alla förvaltningar")), "Samarbetar vi med UTB om något?"),
    (those(title("familjecentral"), "avförd"), "Var hamnade förstudien om familjecentral?"),
    (those(kind("P")), "Jag vill ha en lista på alla projekt"),
    (those(kind("F")), "Nån förstudie i planen?"),
    (nothing(), "Har vi något som är pausat just nu"),
    (summary(), "Snabb lägesbild tack, ordföranden går in i möte om fem minuter."),
    (span(FAMILY & now(D), FAMILY), "Individ och familj, vad har de på gång?"),
    (
        those(title("Västerängen"), "försenad"),
        "Min mamma står i kö till det nya äldreboendet i Västerängen. Hur går det med det?",
    ),
    (
        either(or_units(day_told(title("Västerängen"), "2026-04-07")), said(*NO)),
        "Blir äldreboendet i Västerängen klart före jul?",
    ),
    (
        span(finish("2025-09-01", "2025-11-30"), finish("2025-09-01", "2025-12-31") | now(None)),
        "Vad kan vi vänta oss blir färdigt under hösten?",
    ),
    (or_units(day_told(title("vårdplanering"), "2025-10-02")), "slutdatum på vårdplaneringsrutinen?"),
    (
        either(silent(), those(now(None)), sure("Enhetschef Hemtjänst")),
        "Vilka enheter släpar med svaren?",
    ),
    (either(share(REPORTED), sure("13 av 14"), so_many(REPORTED)), "Vad har vi för svarsfrekvens så här långt?"),
    (
        either(so_many(STAFF), so_many(STAFF_ALL)),
        "hur mycket har stab o utveckling egentligen, i antal aktiviteter",
    ),
    (
        either(those(title("Heltidsresan"), "enligt plan"), said("ja")),
        "Stämmer det att heltidsresan är tillbaka på banan?",
    ),
    (those(PROTECTED), "Vilken av aktiviteterna är skyddad?"),
    (text_has("skydda", "visas inte", "visar inte"), "Läs upp kommentaren för beredskapslagret av skyddsutrustning."),
    (text_has("Enhetschef Rehab"), "Vem är ansvarig person för Rehab?"),
    (those(reported_between("2025-08-21", "2025-08-21")), "Vilka rapporter kom in torsdagen den 21 augusti?"),
    (
        or_units(because(title("Fallförebyggande"), "anbud")),
        "Fallförebyggande träning har gått från grönt till gult, vad är orsaken?",
    ),
    (those(finish("2026-01-01")), "Drar något över årsskiftet?"),
    (those(now(R)), "vilka har avvikelse men är inte försenade"),
    (either(those(now(G)), those(now(G, K))), "Är det alls något som går som det ska?"),
    (
        top_unit("Stab och utveckling", "Hemtjänst", "Särskilt boende", "Individ och familj", "Rehab"),
        "Var i organisationen har vi flest förseningar?",
    ),
    (those(title("trygghetslarm"), "försenad"), "Vad rapporterade man på trygghetslarmen i T1?"),
    (
        either(
            goals_told(("attraktiv arbetsgivare", "fossilfria"), ("få stöd tidigt", "mindre ensamma")),
            goals_told(("kommunfullmäktiges mål 1", "kommunfullmäktiges mål 2"), ("nämndspecifikt mål",)),
            goals_told(("kf-mål 1", "kf-mål 2"), ("nämndspecifikt mål",)),
            those(goal("3.1", "3.2")),
        ),
        "Vilka mål har vi fått från kommunfullmäktige?",
    ),
    (those(unit("Öppna verksamheter")), "Vad står Öppna verksamheter för i planen?"),
    (those(title("Träffpunkt"), "avslutad"), "träffpunkten för seniorer, är den igång eller?"),
    (those(title("Språkombud"), "avslutad"), "Hur gick det med språkombuden till slut?"),
    (
        either(so_many(collab("KSF")), so_many(collab("KSF") | collab("Alla förvaltningar"))),
        "Hur många saker gör vi ihop med KSF?",
    ),
    (those(collab("Alla förvaltningar")), "Vilka aktiviteter drar in samtliga förvaltningar?"),
    (those(unit("Biståndsenheten")), "biståndsenhetens punkter tack"),
    (nothing(), "Har någon rapporterat in efter stängning i år?"),
    (ASKED_BACK, "Hur många sjuksköterskor saknas på nätterna?"),
    (either(share(now(D)), share(now(D), REPORTED), sure("4 av 14"), sure("4 av 13")), "Hur stor andel är försenad?"),
    (explained("avvikelse"), "Vad betyder det när en rad är gul?"),
    (those(goal("5.1")), "Vad har vi för särskilda satsningar i år?"),
    (those(now(X)), "Vad har vi valt att lägga ner?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & ~STAFF_ALL), "Vilka försenade aktiviteter ligger på någon annan än staben?"),
    (
        span(kind("P") & now(R, D, P, S), kind("P") & now(None)),
        "Ta fram projekt som varken är klara eller går enligt plan",
    ),
    (those(then(G) & now(R, D, P)), "Vad var grönt i våras men har fått avvikelse eller blivit försenat sen dess?"),
    (
        those(HOME & finish("2025-09-01", "2025-10-31")),
        "Vad ska hemtjänsten bli färdig med i september eller oktober?",
    ),
    (
        either(units("Särskilt boende"), those(HOUSING & now(K, D), "Särskilt boende")),
        "Finns det enheter som har både något avslutat och något försenat?",
    ),
    (
        span(finish(last="2025-12-31") & now(R, D), now(None)),
        "Det som har slutdatum i år men inte går enligt plan, vilka är det?",
    ),
    (those(now(D) & then(D)), "vad har varit försenat båda tertialen"),
    (
        span((collab("KSF") | collab("SBF")) & now(R, D), collab("Alla förvaltningar") & now(R, D)),
        "Av det vi gör med KSF eller SBF: vilka är röda eller gula?",
    ),
    (
        either(so_many(goal("4.1", "4.2") & UNDONE), sure("3 av 5")),
        "Hur många aktiviteter under de nämndspecifika målen är varken avslutade eller avförda?",
    ),
    (those(SHARED, "enligt plan"), "Vilka aktiviteter delas av flera enheter, och hur går de?"),
    (
        either(compared(HOME & UNDONE, HOUSING & UNDONE, "Hemtjänst", "Särskilt boende"), top_unit("Hemtjänst", "Särskilt boende")),
        "Särskilt boende eller Hemtjänst, vem har flest aktiviteter kvar att slutföra?",
    ),
    (first_is("digitalt lås"), "Vilket projekt står näst på tur att bli klart?"),
    (
        span(BETTER & ~PROTECTED & ~then(P), BETTER & ~PROTECTED),
        "Vad har blivit bättre sedan T1 om vi bortser från det skyddade?",
    ),
    (those(POSTPONED), "Vilka har flyttat fram sitt slutdatum jämfört med vad de sa i april?"),
    (first_is("Västerängen"), "Vilken av de försenade har det senaste slutdatumet?"),
    (
        span(goal("4.1") & says("anbud") & ~now(X), goal("4.1") & says("anbud")),
        "Är det något under nämndmål 1 som väntar på anbud?",
    ),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("2 av 5")),
        "Hur många procent av projekten är försenade?",
    ),
    (
        either(
            units_where(lambda facts, held: all(state(facts, each, T2) not in (R, D) for each in held)),
            those(unit("Biståndsenheten", "Stab och utveckling/HR-stöd", "Öppna verksamheter")),
        ),
        "På vilka enheter finns det varken rött eller gult?",
    ),
    (then_and_now(then(G), now(G)), "Har vi fler eller färre enligt plan nu jämfört med T1?"),
    (
        those(goal("3.1", "3.2") & kind("A") & UNDONE),
        "Visa aktiviteter märkta (A) under KF-målen, men inte de som är avslutade.",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & kind("P")), "Vilka är försenade? >> Vilka av dem är projekt?"),
    (
        owner(title("vårdplanering")),
        "Hur går det för nya vårdplaneringsrutinen? >> när är den klar >> å vilka är det som kör den",
    ),
    (those(HOUSING), "Visa hemtjänstens aktiviteter >> Och Särskilt boende?"),
    (those(then(R)), "Vilka är gula nu? >> i april då?"),
    (
        those(title("Våld i nära"), "enligt plan"),
        "Berätta om handlingsplanen för våld i nära relationer >> Vad var statusen i T1?",
    ),
    (
        either(silent(), those(now(None)), sure("Enhetschef Hemtjänst")),
        "Hur många svar fattas oss? >> Vem ska jag ringa?",
    ),
    (
        span(collab("UTB") & ~now(K, X), collab("Alla förvaltningar") & ~now(K, X)),
        "Lista det vi gör tillsammans med UTB >> Ta bort det som är avslutat eller avfört",
    ),
    (
        or_units(days_told(STAFF & now(D), NONE, "2025-10-19", "2026-04-07")),
        "Vad har Stab och utveckling? >> bara de försenade >> varför då? >> Och när räknar de med att bli klara?",
    ),
    (first_is("Västerängen"), "Vad ska vara färdigt under 2026? >> Vilken av dem är allra sist?"),
    (those(finish("2025-11-01", "2025-11-30")), "Vad ska vara klart i oktober? >> november?"),
    (
        either(those(title("Fallförebyggande"), "enligt plan"), said("ja")),
        "Är fallförebyggande träning grön? >> Var den det förra gången?",
    ),
    (owner(title("Träffpunkt")), "Hur många är avslutade? >> vilka >> Vilken enhet gjorde träffpunkten?"),
    (
        those(unit("Öppna verksamheter")),
        "Visa Individ och familj >> nej vänta, det var Öppna verksamheter jag menade",
    ),
    (so_many(then(D)), "Hur många försenade har vi nu? >> Hur många var det i T1?"),
    (text_has("mindre ensamma"), "Vad ligger under nämndspecifikt mål 2? >> Hur lyder själva målet?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
