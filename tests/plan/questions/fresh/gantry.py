# ruff: noqa: E501
"""An ordinary week at a board for social care, two days before the round closes: managers of home care, of the nursing homes and of the family unit, the controller, the chair, the director with ten seconds and the press officer.

Two thirds everyday, a quarter conversations of two to four turns, and a few with two conditions or a comparison."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    EVERY,
    HELP,
    NONE,
    POSTPONED,
    REPORTED,
    UNDONE,
    WORSE,
    Batch,
    D,
    G,
    K,
    R,
    S,
    X,
    anyhow,
    because,
    collab,
    counted,
    either,
    finish,
    goal,
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
    units_of,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
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

WORLD = "social"

HOME, HOUSES, FAMILY = unit("Hemtjänst"), unit("Särskilt boende"), unit("Individ och familj")
STAFF, HR, REHAB, OPEN = unit("Stab och utveckling"), under("Stab och utveckling/HR-stöd"), unit("Rehab"), unit("Öppna verksamheter")  # fmt: skip
NOTHING = either(those(NONE), counted(0), said("nej", "inget", "inga", "ingen"))
WORRIES = or_units(within(now(D), now(D, R, S, X, None)))
"""All that is delayed, and perhaps what else gives cause for concern."""

EVERYDAY: Batch = (
    (summary(), "Läget? Har tio sekunder"),
    (those(now(D)), "god morgon, vilka aktiviteter är försenade"),
    (WORRIES, "Var brinner det?"),
    (WORRIES, "Vad bör jag som ordförande oroa mig för inför nämnden?"),
    (
        those(title("Västerängen"), "Försenad"),
        "Hej! En reporter ringde om nya äldreboendet i Västerängen, hur går det med det?",
    ),
    (day_told(title("Västerängen"), "2026-04-07"), "när är äldreboendet i västerängen färdigt"),
    (because(title("trygghetslarm"), "anbud"), "Varför drar upphandlingen av trygghetslarm ut på tiden?"),
    (owner(title("trygghetslarm")), "Vem ska jag prata med om trygghetslarmen?"),
    (owner(title("Våld")), "vem håller i handlingsplanen för våld i nära relationer"),
    (
        those(title("Våld"), "Försenad"),
        "Lokaltidningen skriver om våld i nära relationer imorgon. Hur långt har vi kommit med handlingsplanen?",
    ),
    (
        either(those(HOME & now(None)), sure("Elbilar", "Hemtjänst")),
        "Jag är chef på Hemtjänst, vad har vi kvar att rapportera?",
    ),
    (either(said("ja", "alla"), those(REHAB), those(NONE, "Rehab"), sure("1 av 1")), "har Rehab lämnat in sitt?"),
    (either(silent(), those(now(None))), "Vilka har inte svarat än"),
    (
        either(so_many(REPORTED), share(REPORTED), sure("13 av 14")),
        "Hur många rapporter har vi fått in för T2?",
    ),
    (
        either(silent(), those(now(None)), said("nej", "inte"), sure("13 av 14")),
        "Är alla klara med rapporteringen?",
    ),
    (text_has(*forms("2025-09-05")), "När ska allt va inrapporterat senast?"),
    (numbers_told(3), "hur många påminnelser har gått ut den här omgången"),
    (those(title("Elbilar")), "Elbilarna i hemtjänsten, vad är läget där?"),
    (those(title("Heltidsresan"), "Pågår enligt plan"), "heltidsresan??"),
    (those(title("Träffpunkt"), "Avslutad"), "Är träffpunkten för seniorer klar eller?"),
    (those(title("familjecentral"), "Avförd"), "Vad hände egentligen med förstudien om familjecentral?"),
    (those(title("digitalt lås"), "Pågår med avvikelse"), "hur går de med digitala lås i hemtjänsten"),
    (because(title("Introduktion"), "anbud"), "introduktionen för vikarier, vad är det som har strulat?"),
    (day_told(title("Fallförebyggande"), "2026-03-21"), "Fallförebyggande träningen när e den klar"),
    (day_told(title("vårdplanering"), "2025-10-02"), "vilket datum gäller för nya vårdplaneringsrutinen?"),
    (owner(title("vårdplanering")), "Vilka enheter är med på vårdplaneringsrutinen?"),
    (owner(title("Språkombud")), "Vem ansvarar för språkombuden?"),
    (those(title("Föräldrastöd"), "Ej påbörjad"), "Har föräldrastödet kommit igång?"),
    (
        those(title("Beredskapslager"), "Pågår enligt plan"),
        "Hur ser det ut med beredskapslagret av skyddsutrustning?",
    ),
    (text_has("skyddad", "skyddat", "visas inte", "visar inte", "får inte"), "Vad har de skrivit för kommentar om beredskapslagret?"),
    (those(now(K)), "Vad har vi blivit klara med i år? Vill ha något positivt till intranätet"),
    (so_many(now(K)), "hur måga är avslutade"),
    (those(now(R)), "Vad är gult just nu?"),
    (so_many(now(D)), "Antal röda?"),
    (NOTHING, "nåt som är pausat?"),
    (within(now(S), now(S, None)), "Vad har vi inte ens börjat med?"),
    (either(those(now(G)), those(now(G, K))), "Vad flyter på som det ska?"),
    (or_units(within(FAMILY & ~now(X), FAMILY)), "Vad har Individ och familj i planen?"),
    (or_units(within(HOME, HOME)), "hur ligger Hemtjänst till"),
    (those(HR), "vad har HR-stöd på sitt bord?"),
    (or_units(within(STAFF, under("Stab och utveckling"))), "Hej, ny här! Vad jobbar Stab och utveckling med?"),
    (text_has("Enhetschef Särskilt boende", "chef5@"), "Vem är chef för Särskilt boende"),
    (
        either(
            goals_told(("barn och unga ska få stöd", "äldre ska känna sig"), ()),
            goals_told(("nämndspecifikt mål 1", "nämndspecifikt mål 2"), ()),
            those(goal("4.1", "4.2")),
        ),
        "Vilka egna mål har nämnden satt upp?",
    ),
    (anyhow("fossilfria"), "Vad står det i KF-mål 2?"),
    (either(those(goal("4.2")), sure("mindre ensamma")), "Hur går det med målet att äldre ska känna sig mindre ensamma?"),
    (either(those(goal("3.1")), sure("attraktiv arbetsgivare")), "attraktiv arbetsgivare, vad gör vi för det målet?"),
    (or_units(within(goal("4.1") & ~now(X), goal("4.1"))), "Vilka aktiviteter ligger under nämndspecifikt mål 1"),
    (those(goal("5.1")), "Särskilda satsningar, vad är det i år?"),
    (explained("avvikelse"), "vad betyder pågår med avvikelse?"),
    (ASKED_BACK, "Vad kostar äldreboendet i Västerängen?"),
    (ASKED_BACK, "Kan du ändra elbilarna till pågår enligt plan åt mig"),
    (ASKED_BACK, "Hur hög är sjukfrånvaron i hemtjänsten?"),
    (
        within(CHANGED, CHANGED | then(None) | now(None)),
        "Vad har ändrats sen förra tertialet?",
    ),
    (within(WORSE & ~now(X), WORSE | then(None) | title("Föräldrastöd")), "Är det något som har blivit sämre sedan i våras?"),
    (those(kind("P")), "lista projekten tack"),
    (so_many(EVERY), "Hur många aktiviteter har vi totalt i planen?"),
    (within(collab("UTB") & ~now(X), collab("UTB")), "Vad samverkar vi med UTB om?"),
    (
        within(finish("2025-09-03", "2025-12-24"), finish("2025-09-03", "2025-12-24") | now(K, None)),
        "vad ska va klart innan jul",
    ),
    (those(reported_between("2025-08-22", "2025-08-22")), "Vad kom in fredagen den 22 augusti?"),
    (either(HELP, anyhow("fråga"), anyhow("försen")), "Vad kan du hjälpa mig med?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(kind("P") & now(D)), "Vilka av projekten är försenade?"),
    (those(then(G) & now(D)), "Vad gick enligt plan i T1 men är försenat nu?"),
    (those(POSTPONED), "Vilka har skjutit fram sitt slutdatum sedan förra tertialet?"),
    (units_with(now(D), 0, 0), "Vilka enheter har ingenting försenat?"),
    (
        top_unit("Stab och utveckling", "Särskilt boende", "Individ och familj", "Hemtjänst", "Rehab", "Biståndsenheten"),
        "Vilken enhet har flest försenade aktiviteter?",
    ),
    (
        either(
            compared(HOUSES & now(D), HOME & now(D), "Särskilt boende", "Hemtjänst"),
            top_unit("Särskilt boende", "Hemtjänst"),
        ),
        "Vem har mest försenat, Hemtjänst eller Särskilt boende?",
    ),
    (those(collab("KSF") & now(D, R)), "Av det vi gör ihop med KSF, vad är gult eller rött?"),
    (
        either(
            share(now(K)),
            share(now(K), REPORTED),
            sure("2 av 14"),
            sure("2 av 13"),
        ),
        "Hur stor andel av aktiviteterna är avslutade?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (
        either(
            units_of(now(D)),
            those(now(D), "Stab och utveckling", "Särskilt boende", "Individ och familj"),
        ),
        "Vad är försenat? >> vilka enheter är det",
    ),
    (those(now(D)), "Ge mig läget kort >> vilka är de försenade?"),
    (those(title("Elbilar")), "Hur går det med heltidsresan? >> och elbilarna?"),
    (because(title("Västerängen"), "anbud"), "När blir äldreboendet i Västerängen klart? >> Varför har det blivit försenat?"),
    (day_told(title("trygghetslarm"), "2025-10-19"), "Är upphandlingen av trygghetslarm klar? >> när blir den det då"),
    (
        NOTHING,
        "Vad har Hemtjänst? >> Är något av det försenat?",
    ),
    (either(those(now(D)), those(now(D, R))), "visa det som är gult >> och det röda"),
    (those(now(K)), "hur många är klara? >> vilka"),
    (
        either(then_and_now(then(D), now(D)), said("nej", "färre"), counted(then(D)), those(then(D))),
        "Hur många försenade har vi nu? >> Var det fler i våras?",
    ),
    (
        within(collab("UTB") & UNDONE, collab("UTB") & ~now(K)),
        "Vad samarbetar vi med SBF om? >> och UTB? >> bara det som inte är klart",
    ),
    (those(title("Fallförebyggande"), "enligt plan"), "Hur går det för Rehab? >> hur såg det ut i T1?"),
    (text_has("Enhetschef Hemtjänst", "chef1@"), "Vem saknas i rapporteringen? >> vem är chef där"),
    (
        either(or_units(within(goal("4.1") & ~now(X), goal("4.1"))), sure("barn och unga")),
        "Hur går det för nämndspecifikt mål 2? >> och nämndspecifikt mål 1?",
    ),
    (
        or_units(within(FAMILY & ~now(X) & ~title("Våld"), FAMILY)),
        "Status på våld i nära relationer >> Vem ansvarar för den? >> Vad har de mer?",
    ),
    (
        those(STAFF & now(D)),
        "Vad har Stab och utveckling? >> Ta bort det som går enligt plan",
    ),
    (those(HOUSES & now(D)), "Vilka är försenade? >> bara Särskilt boende tack"),
    (
        within(kind("P") & finish("2025-09-03", "2025-12-31"), kind("P") & (finish("2025-09-03", "2025-12-31") | title("Elbilar"))),
        "Vilka projekt har vi >> vilka av dem blir klara i år?",
    ),
    (either(share(REPORTED), sure("13 av 14")), "Hur många har rapporterat? >> i procent?"),
    (because(title("familjecentral"), "anbud"), "Har vi avfört något? >> Varför då?"),
    (those(OPEN), "Vad gör Särskilt boende? >> nej förlåt, jag menade Öppna verksamheter"),
    (those(finish("2025-11-01", "2025-11-30")), "Vad ska bli klart i oktober? >> november då?"),
    (
        day_told(title("Våld"), "2026-01-29"),
        "Hej >> Vad har Individ och familj? >> Vad av det är försenat? >> När blir det klart?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
