# ruff: noqa: E501
"""An opposition politician, a chair, a head of unit since last week, an auditor; the board for environment and building.

45 everyday questions, and 15 that combine conditions, times or exclusions."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.corridor import MOVED
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    DATELESS,
    HELP,
    LATE,
    LISTS,
    PROTECTED,
    REPORTED,
    TROUBLE,
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
    collab,
    counted,
    detail,
    either,
    finish,
    goal,
    kind,
    listed,
    now,
    owner,
    share,
    silent,
    text_has,
    then,
    these,
    title,
    told,
    unit,
    units,
    units_of,
)  # fmt: skip

BYGG, PLAN, MARK = unit("Bygglovsenheten"), unit("Planenheten"), unit("Mark och exploatering")
LIV, STRAT, TILLSYN = unit("Livsmedel och hälsoskydd"), unit("Miljöstrategi"), unit("Miljötillsyn")
CLOSES = ("2025-09-05", "5 september", "5 sep")
YEAR_END = "2025-12-31"


def goals_told(wanted: tuple[str, ...], others: tuple[str, ...]) -> Wanted:
    """Goals by their names in the text, and not the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        missing = [f"no {each}" for each in wanted if each.lower() not in text]
        return "; ".join(missing + [f"{each} too" for each in others if each.lower() in text])

    return Wanted(LISTS | {"units", "count", "share"}, problem)


def units_with_both(one: Those, other: Those) -> Wanted:
    """The units that have at least one of each."""

    def problem(facts: Facts, answer: Answer) -> str:
        have = [set(those.among(facts)) for those in (one, other)]
        want = {
            name
            for name in facts.plan.units
            if all(any(each.id in held and name in each.units for each in facts.plan.activities) for held in have)
        }
        return "" if set(answer.units) == want else f"{sorted(answer.units)} instead of {sorted(want)}"

    return Wanted(frozenset({"units"}), problem)


WORLD = "green"

OPPOSITION: Batch = (
    (
        either(share(now(D)), counted(now(D)), listed(now(D))),
        "Hur stor del av miljö- och byggnadsnämndens plan är försenad?",
    ),
    (detail(title("Våtmark"), "Försenad"), "Vad har egentligen hänt med våtmarken i Ängsdalen?"),
    (detail(title("Energirådgivning"), "Pausad"), "Får villaägarna någon energirådgivning i år?"),
    (
        detail(title("stationsområdet"), "2025-12-26"),
        "Detaljplanen för Norra stationsområdet skulle ju varit klar i augusti. Vilket datum är det som gäller nu?",
    ),
    (these(now(X)), "Vad har majoriteten lagt ner?"),
    (
        either(listed(goal("3.2")), told("Översiktsplan 2045", "stationsområdet")),
        "Hur går det för målet att det ska byggas fler bostäder?",
    ),
    (either(counted(now(K)), share(now(K))), "Hur många av aktiviteterna är faktiskt genomförda?"),
    (detail(title("E-tjänst"), "anbud"), "Varför går inte e-tjänsten för bygglov som den skulle?"),
    (either(listed(WORSE), listed(WORSE & ~now(X))), "Vad går sämre nu än i april?"),
    (detail(title("avlopp"), "Försenad"), "Är tillsynen av de enskilda avloppen fortfarande försenad?"),
    (told("Miljöstrategi"), "Vilken enhet har flest försenade aktiviteter?"),
    (ASKED_BACK, "Vad kostar förseningarna skattebetalarna?"),
)

CHAIR: Batch = (
    (either(told("försen"), HELP), "Vi har presidium på torsdag. Hur ser det ut i stort?"),
    (either(TROUBLE, told("försen"), ASKED_BACK), "Är det något jag borde ta upp med förvaltningschefen?"),
    (listed(PLAN), "Hur går det för Planenheten?"),
    (listed(goal("4.1")), "Vattnet i sjöarna och vattendragen, hur går det med det målet?"),
    (listed(finish(last=YEAR_END)), "Vad räknar vi med att bli klara med före årsskiftet?"),
    (owner(title("Laddstolpar")), "Vem har hand om laddstolparna?"),
    (either(silent(), units_of(now(None)), listed(now(None)), told("Bygglovsenheten")), "Har alla enheter lämnat sina rapporter?"),
    (detail(title("Översiktsplan"), "Pågår enligt plan"), "Översiktsplanen, håller den tidplanen?"),
    (listed(kind("P")), "Vilka projekt driver nämnden?"),
    (detail(title("Badvatten"), "Avslutad"), "Är vi färdiga med badvattenproverna för i år?"),
    (listed(MARK), "Vad gör Planenheten? >> Mark och exploatering då?"),
)  # fmt: skip

NEW_HEAD: Batch = (
    (listed(BYGG), "Jag tog över Bygglovsenheten förra veckan. Vilka aktiviteter är våra?"),
    (these(BYGG & now(None)), "vad har bygglovsenheten kvar att rapportera"),
    (detail(title("Servicegaranti"), "Pausad"), "Servicegarantin för bygglov, vad rapporterade man senast?"),
    (owner(title("byggarkivet")), "Vilka fler än vi svarar för byggarkivet?"),
    (detail(title("E-tjänst"), "2025-10-02"), "till när är e-tjänsten lovad?"),
    (text_has(*CLOSES), "När måste jag senast ha svarat?"),
    (listed(BYGG & collab("KSF")), "Vad gör bygglovsenheten i samverkan med KSF?"),
    (either(ASKED_BACK, text_has("kort", "rapport")), "Hur gör jag för att ändra status på servicegarantin?"),
    (text_has("paus"), "vad innebär pausad?"),
    (these(BYGG & now(K)), "Har vi på Bygglovsenheten blivit klara med något?"),
    (detail(title("Servicegaranti")), "Hur går det med e-tjänsten? >> och servicegarantin?"),
    (these(TILLSYN), "Vad har Bygglovsenheten? >> och Miljötillsyn?"),
)

AUDITOR: Batch = (
    (either(share(REPORTED), counted(REPORTED)), "Hur stor andel av aktiviteterna har en rapport för T2?"),
    (listed(now(D) & DATELESS), "Vilka försenade aktiviteter saknar slutdatum?"),
    (either(listed(CHANGED), listed(MOVED)), "Vilka aktiviteter har bytt status mellan T1 och T2?"),
    (either(listed(LATE), counted(LATE), units()), "Har någon rapport kommit in efter stängningen?"),
    (either(counted(2), anyhow("2 påminnelser")), "Hur många påminnelser gick ut i första tertialet?"),
    (these(PROTECTED), "Vilka aktiviteter har skyddade uppgifter?"),
    (detail(title("avlopp"), "Försenad"), "Vilken status hade tillsynen av enskilda avlopp i T1?"),
    (these(now(X), "anbud"), "Vilken aktivitet är avförd? >> Vilket skäl anges?"),
    (
        goals_told(("nämndspecifikt mål 2",), ("KF-mål 1", "KF-mål 2", "nämndspecifikt mål 1")),
        "Vilka av nämndens mål har inte en enda försenad aktivitet?",
    ),
    (ASKED_BACK, "Vilket beslut ligger till grund för att avloppstillsynen inte har hunnits med, och vem fattade det?"),
)

COMBINED: Batch = (
    (these(kind("P") & now(D, P) & ~PLAN), "Vilka projekt är försenade eller pausade, Planenhetens undantagna?"),
    (these(then(D) & now(G)), "Vad var försenat i T1 men går enligt plan nu?"),
    (
        listed(now(D) & finish(last=YEAR_END) & ~LIV),
        "Visa det försenade som har slutdatum i år, men inte det som ligger på Livsmedel och hälsoskydd.",
    ),
    (
        counted(~PROTECTED & ~now(K, X)),
        "Hur många aktiviteter, de skyddade oräknade, är varken avslutade eller avförda?",
    ),
    (listed(now(G, R) & finish("2026-01-01")), "Vilka gröna och gula har slutdatum efter nyår?"),
    (these(goal("4.1") & ~now(K, X)), "Vad under nämndspecifikt mål 1 är varken klart eller avfört?"),
    (units_with_both(now(D), now(K)), "Vilka enheter har både något försenat och något avslutat?"),
    (listed(then(G) & ~now(G, K)), "Vilka gick enligt plan i T1 men gör det inte längre, utan att ha blivit klara?"),
    (listed(now(D) & ~collab("KSF")), "Vilka försenade har inte KSF som samverkanspart?"),
    (listed(finish("2025-10-01", "2025-11-30")), "Vilka aktiviteter väntas bli klara i oktober eller november?"),
    (counted(now(D) & ~kind("P")), "Hur många av projekten är försenade? >> Och av det som inte är projekt?"),
    (
        either(units_of(now(D) & ~then(D)), listed(now(D) & ~then(D))),
        "Vilka är försenade? >> Vilka av dem var det inte i T1? >> Vilka enheter har dem?",
    ),
    (
        these(STRAT & ~now(P) & finish(last=YEAR_END)),
        "Vad har Miljöstrategi? >> Utom det som är pausat. >> Bara det med slutdatum i år.",
    ),
    (
        units_with_both(kind("P") & ~now(D), ~BYGG & kind("P") & ~now(D)),
        "Vilka enheter har ett projekt som inte är försenat, om man bortser från Bygglovsenhetens projekt?",
    ),
    (
        these(collab("Alla förvaltningar") & ~now(D) & finish(last=YEAR_END)),
        "Vilka som rör alla förvaltningar är inte försenade och har slutdatum i år?",
    ),
)

BATCH: Batch = OPPOSITION + CHAIR + NEW_HEAD + AUDITOR + COMBINED
