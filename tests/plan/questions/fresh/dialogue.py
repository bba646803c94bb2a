# ruff: noqa: E501
"""Conversations of two to four turns on the board for environment and building: what leans, what corrects, what starts afresh."""

import re

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    COMMENTED,
    EVERY,
    HELP,
    LISTS,
    REPORTED,
    SHARED,
    UNDONE,
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
    state,
    then,
    title,
    told,
    unit,
    units_of,
)  # fmt: skip
from tests.plan.questions.world import T1

BYGG, MILJO, PLAN = unit("Bygglovsenheten"), unit("Miljöstrategi"), unit("Planenheten")
TILL, LIV, LEDN = unit("Miljötillsyn"), unit("Livsmedel och hälsoskydd"), unit("Förvaltningsledning")


def then_and_now(before: Those, after: Those) -> Wanted:
    """Both numbers in the text, or a count that is their difference."""

    def problem(facts: Facts, answer: Answer) -> str:
        first, last = len(before.among(facts)), len(after.among(facts))
        if answer.kind == "count" and answer.value == abs(last - first):
            return ""
        numbers = set(re.findall(r"(?<![\d-])\d+(?![\d-])", answer.text))
        return "" if {str(first), str(last)} <= numbers else f"not both {first} and {last} in the text"

    return Wanted(LISTS | {"count", "share"}, problem)


def silent_then() -> Wanted:
    """The units that had not reported in T1."""

    def problem(facts: Facts, answer: Answer) -> str:
        want = {each.units[0] for each in facts.plan.activities if state(facts, each, T1) is None}
        return "" if set(answer.units) == want else f"{sorted(answer.units)} instead of {sorted(want)}"

    return Wanted(frozenset({"units"}), problem)


WORLD = "green"
BATCH: Batch = (
    # Narrowed, widened, corrected.
    (listed(now(D) & MILJO), "miljöstrategi >> bara det som är rött"),
    (listed(now(D) & kind("P") & PLAN), "Vilka är försenade? >> Bara projekten >> Och hos planenheten?"),
    (listed(now(D) & ~title("Våtmark", "taxa")), "Vad är försenat? >> Ta bort våtmarken >> Taxan också"),
    (listed(now(D, R)), "Vad är försenat? >> Lägg till de gula"),
    (
        listed(now(R)),
        "Visa det som är gult eller rött >> Bara de gula av dem\nVilka är försenade? >> Fel av mig, jag menade gula",
    ),
    (
        listed(now(D, R) & ~BYGG & ~LIV),
        "Röda och gula tack >> Utan bygglovsenheten >> Utan livsmedel och hälsoskydd också",
    ),
    (listed(kind("P") & ~BYGG & ~PLAN), "Visa projekten >> Inte bygglovsenhetens >> Inte planenhetens heller"),
    (listed(kind("F") & now(G)), "Visa förstudierna >> Bara dem som går enligt plan"),
    (listed(finish(last="2025-12-31") & ~now(D)), "Vad blir klart före årsskiftet? >> Utom de försenade"),
    (listed(finish("2026-01-01")), "Vad blir klart före årsskiftet? >> Och efter?"),
    (listed(finish("2025-11-01", "2025-11-30")), "Vad blir klart i oktober? >> Och november?"),
    (listed(UNDONE), "Vilka är klara? >> Och vilka är inte klara?"),
    (listed(UNDONE & TILL), "Vilka av miljöstrategis aktiviteter är inte klara? >> Samma för Miljötillsyn"),
    (listed(MILJO), "hur går det för milöstrategi >> *miljöstrategi"),
    (
        listed(collab("KSF") & kind("F")),
        "Vilka samverkar vi med KSF om? >> Vilka av dem är projekt? >> Och förstudier?",
    ),
    (listed(collab("SBF")), "Vad gör vi i samverkan med KSF? >> Och med SBF?"),
    (listed(LEDN & SHARED), "Vad har Förvaltningsledning? >> Är något av det delat med en annan enhet?"),
    # From one tertial to another.
    (listed(then(D) & now(G)), "Vilka har gått från grönt till rött? >> Och från rött till grönt?"),
    (listed(then(G) & now(R)), "Vilka har gått från grönt till rött? >> Till gult då?"),
    (counted(then(R) & now(D)), "Vilka var gula i T1? >> Hur många av dem är röda nu?"),
    (listed(then(D)), "Vilka var försenade i T1? >> Hur går det för dem nu?"),
    (listed(now(D)), "Vilka var försenade i T1? >> Och i T2?"),
    (listed(WORSE & LIV), "Vad har blivit sämre? >> Hos livsmedel och hälsoskydd?"),
    (counted(BETTER), "Vad har blivit sämre? >> Och bättre? >> Hur många är det?"),
    (then_and_now(then(D), now(D)), "Hur många är försenade? >> Och i T1? >> Så hur många fler har det blivit?"),
    (silent_then(), "Vilka enheter har inte rapporterat? >> Och i tertial 1?"),
    (either(listed(now(D) & then(D)), listed(now(D))), "Vilka är försenade? >> Var de det redan i T1?"),
    # Numbers and shares.
    (listed(now(D)), "Hur många är försenade? >> Vilka då?"),
    (share(now(K), kind("P")), "Hur många projekt har vi? >> Hur många av dem är klara? >> I procent?"),
    (share(now(D), kind("P")), "Hur stor andel är försenade? >> Av projekten?"),
    (share(REPORTED), "Vilka har inte rapporterat? >> Hur stor andel har rapporterat?"),
    (
        counted(UNDONE & PLAN),
        "Hur går det för bygglovsenheten? >> Vad är inte klart? >> Och planenheten? >> Hur många är det?",
    ),
    (counted(EVERY), "Vad är försenat hos Miljötillsyn? >> Tack! >> Hur många aktiviteter har planen totalt?"),
    # About one activity.
    (
        detail(title("Våtmark"), "2026-04-24"),
        "Hur går det med våtmarken? >> Vem har hand om den? >> Och när blir den klar?",
    ),
    (
        either(listed(MILJO), listed(MILJO & ~title("Våtmark"))),
        "Hur går det med våtmarken? >> Vem har hand om den? >> Vad har den enheten mer?",
    ),
    (
        either(detail(title("Norra station")), listed(title("Norra station"))),
        "Detaljplanen för Norra stationsområdet? >> Och översiktsplanen? >> Vilken av dem är försenad?",
    ),
    (detail(title("Badvatten"), "Avslutad"), "Hur går det med laddstolparna? >> Samma fråga om badvattenproverna"),
    (detail(title("Laddstolpar"), "Ej påbörjad"), "laddstolparna? >> hur var det i T1?"),
    (
        detail(title("Klimatanpassning"), "anbud"),
        "klimatanpassningsplanen? >> vad var den i våras? >> varför är den försenad nu?",
    ),
    (detail(title("kundtjänst"), "2026-04-07"), "När blir laddstolparna klara? >> Och kundtjänsten?"),
    (detail(title("taxa"), "Försenad"), "Vem ansvarar för taxan? >> Är den försenad?"),
    (detail(title("Våtmark"), "Försenad"), "Sätt våtmarken som klar >> Okej, men hur går det med den då?"),
    (detail(title("dricksvatten"), "skydda"), "Hur går det med beredskap vid dricksvattenlarm? >> Varför är den gul?"),
    (owner(title("taxa")), "Vilka är försenade? >> Vem ansvarar för den första?"),
    (detail(title("E-tjänst")), "Hur går det för bygglov? >> E-tjänsten menar jag"),
    (listed(BYGG), "Hur går det för bygglov? >> Enheten"),
    # Goals.
    (listed(goal("4.1")), "mål 1? >> nämndens"),
    (listed(goal("3.2") & now(D)), "Hur går det för mål 2? >> Jag menar KF >> Vad är försenat där?"),
    (told("KF-mål 1", "KF-mål 2"), "Hur går det för KF-mål 1? >> Och 2? >> Jämför dem"),
    (units_of(goal("3.1")), "Hur går det för utsläppsmålet? >> Vilka enheter är inblandade?"),
    # Comments, refusals and what starts afresh.
    (listed(now(D) & COMMENTED, "anbud"), "Vad är försenat? >> Vad står det i kommentarerna till dem?"),
    (ASKED_BACK, "Vad kostar våtmarken? >> Och översiktsplanen?"),
    (HELP, "hej >> vad e sent >> tack >> hejdå"),
    (listed(now(P)), "Hur är vädret? >> Vilka är pausade?"),
    (listed(kind("P")), "Hur går det med e-tjänsten? >> Vilka projekt har vi?"),
    (listed(now(D)), "Översiktsplanen? >> Vem äger den? >> Vilka aktiviteter är försenade?"),
    (units_of(now(X)), "Hur går det för Planenheten? >> Vilka enheter har avfört något?"),
    (told("Miljöstrategi"), "Vilka enheter har något försenat? >> Vilken har flest?"),
    (listed(now(R)), "Vilka är försenade hos planenheten? >> Vilka är gula i hela nämnden?"),
)
