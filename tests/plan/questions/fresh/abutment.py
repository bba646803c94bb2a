# ruff: noqa: E501
"""A fortnight after the second round closed at a municipal association for waste and water: the administrative controller with the report to the directors to write, the heads of customer service, of the pipes, of sewage and of the recycling centres, all of them in haste, between a meeting and the car.

Half everyday, a quarter with two conditions, a comparison, then and now, days or measures, and a quarter conversations."""

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CLARIFY,
    LATE,
    LATE_NOW,
    POSTPONED,
    PROTECTED,
    SHARED,
    SURE,
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
    either,
    finish,
    first_is,
    goal,
    goals_among,
    kind,
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
    units_of,
    units_where,
    within,
)
from tests.plan.questions.fresh.measure_keys import is_late, is_open, measures
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    explained,
    forms,
    part_of,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1, T2

WORLD = "water_board"

DESK, WATER, LAB = unit("Kundservice"), unit("Vattenproduktion"), unit("Laboratoriet")
NET, DUTY, PROJECTS = unit("Ledningsnät"), unit("Ledningsnät/Jour"), unit("Projektavdelningen")
YARDS, FETCH = unit("Återvinningscentraler"), unit("Insamling")
OTHERS = ("Kundservice", "Insamling", "Laboratoriet", "Vattenproduktion", "Avloppsrening", "Återvinningscentraler", "Ledningsnät")  # fmt: skip
MEMBERS, DIRECTORS = goal("3.1", "3.2"), goal("4.1", "4.2", "4.3")
GOALS = {
    "3.1": ("medlemskommunernas mål 1", "avfallet ska minska"),
    "3.2": ("medlemskommunernas mål 2", "sjöar och åar"),
    "4.1": ("direktionens mål 1", "vatten i kranen"),
    "4.2": ("direktionens mål 2", "första kontakten"),
    "4.3": ("direktionens mål 3", "skada sig"),
}


def _earlier(facts: Facts, each: Activity) -> bool:
    first, last = facts.report(each.id, T1), facts.report(each.id, T2)
    return bool(not each.protected and first and last and first.finish and last.finish and last.finish < first.finish)


EARLIER = Those(_earlier)
"""Has an earlier day in T2 than it had in T1."""
MEASURED = Those(lambda facts, each: any(m.activity_id == each.id for m in facts.measures()))
ACTED_ON = Those(lambda facts, each: any(m.activity_id == each.id and m.is_open for m in facts.measures()))


def part_then(part: Those) -> Wanted:
    """The share in T1, of all or of what was reported then, in per cent or as so many of so many."""

    def problem(facts: Facts, answer: Answer) -> str:
        number = len(part.among(facts))
        wholes = (len(facts.plan.activities), len((~then(None)).among(facts)))
        return "" if any(f"{number} av {each}" in answer.text for each in wholes) else "not so many of so many"

    return either(share(part), share(part, ~then(None)), Wanted(SURE, problem))


MISSING = either(silent(), those(now(None)), units_of(now(None)))

EVERYDAY: Batch = (
    (those(now(D)), "va e försenat just nu"),
    (those(title("Utbyggnad"), "Försenad"), "Läget på Sandnäs reningsverk?"),
    (either(those(title("Sandnäs")), CLARIFY), "sandnäs hur går det där"),
    (either(so_many(NET), so_many(under("Ledningsnät"))), "Hur många grejer har ledningsnät på sin lista i år"),
    (owner(title("Plockanalys")), "hej vem har hand om plockanalysen"),
    (because(title("Slam till"), "koppar"), "varför är slam till åkermark pausat?"),
    (day_told(title("Fyrfack"), "2025-12-20"), "när är fyrfackskärlen på plats"),
    (those(title("Chatt"), "Avslutad"), "blev chatten klar nån gång"),
    (those(LAB), "Vad jobbar laboratoriet med?"),
    (MISSING, "vilka har inte lämnat in T2 än"),
    (text_has(*forms("2025-09-12")), "Vilken dag var sista dag att svara?"),
    (numbers_told(4), "hur mnga påminnelser gick ut den här omgången"),
    (anyhow("NKI 68"), "Vad blev det i Kundbarometern i år"),
    (text_has("platschef"), "vem kan jag fråga om besöksmätningen"),
    (anyhow("12 bräddningar"), "Vad är målvärdet för medlemskommunernas mål 2?"),
    (assessed("bedöms delvis uppnås"), "Når vi målet att det alltid ska finnas vatten i kranen?"),
    (anyhow("första kontakten"), "hur lyder direktionens mål 2"),
    (goals_among(GOALS, ("3.2",), ("4.3",)), "Vilka mål bedöms inte uppnås"),
    (goals_among(GOALS, ("4.3",)), "Vilket mål har ingen bedömt i T2?"),
    (anyhow("149"), "hur ligger vi till med restavfallet, kg per invånare?"),
    (those(WATER & now(R, D)), "allt gult o rött hos vattenproduktion tack"),
    (those(now(P)), "Ligger något på is hos oss"),
    (those(now(X)), "vad har vi lagt ner i år"),
    (because(title("Kundresa"), "konkurs"), "Varför avfördes kundresan? Minns inte"),
    (those(says("överklag")), "har nån skrivit nåt om överklagande i kommentarerna"),
    (ASKED_BACK, "kan du sätta fettavskiljarna som klara åt mig"),
    (ASKED_BACK, "Vad går huvudledningen till Kärnås på i kronor?"),
    (anyhow("skydd"), "Vad har de skrivit om beredskapen vid förorenat dricksvatten?"),
    (those(collab("LRF")), "vad gör vi ihop med LRF"),
    (
        within(collab("Kärnås"), title("Kärnås") | collab("Alla medlemskommuner")),
        "Vad samverkar vi med Kärnås kommun om?",
    ),
    (either(part_of(now(K)), part_of(now(K, X))), "hur stor del av planen är avklarad"),
    (those(title("förbundsordning"), "Avslutad"), "Nya förbundsordningen, är vi klara med den eller?"),
    (those(title("vattenmätare")), "vattenmätarna??"),
    (within(kind("F") & ~kind("P"), kind("F")), "Lista våra förstudier"),
    (summary(), "Ge mig läget i korthet, ledningsgrupp om fem min"),
    (
        either(because(title("Reservvatten"), "dom"), those(title("Gransjön")), CLARIFY),
        "vad väntar vi på med gransjön",
    ),
    (either(those(LATE_NOW), those(LATE)), "Vad kom in efter stängning?"),
    (those(reported_between("2025-09-22", "2025-09-22")), "va rapporterades i måndags"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad ska bli färdigt i oktober?"),
    (text_has("Enhetschef Återvinningscentraler", "chef9@"), "vem e chef för återvinningscentraler"),
    (explained("avvikelse"), "vad betyder pågår med avvikelse egentligen"),
    (measures(is_open), "vilka åtgärder är inte gjorda ännu"),
    (sure("Anställa en handläggare"), "Vad gör vi åt att mejlen inte får svar inom ett dygn?"),
    (within(now(S), now(None)), "va har inte ens börjat"),
    (either(those(title("Solceller")), day_told(title("Solceller"), "2025-12-19")), "Morrn! solcellerna, rullar det på?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(kind("P") & now(D) & PROJECTS), "Vilka försenade projekt är Projektavdelningen med i?"),
    (those(now(D) & ~SHARED), "Finns det nåt försenat som bara en enda enhet ansvarar för?"),
    (top_unit("Projektavdelningen", *OTHERS, "Förbundskontoret"), "Vilken enhet har flest försenade?"),
    (
        either(so_many(YARDS & now(K)), part_of(now(K), YARDS)),
        "Hur många av Återvinningscentralers aktiviteter är avslutade?",
    ),
    (those(then(G) & now(D)), "vilka var gröna i T1 men är röda nu"),
    (
        either(those(NET & BETTER), those(under("Ledningsnät") & BETTER)),
        "Vad har blivit bättre hos Ledningsnät sedan förra tertialet?",
    ),
    (those(then(D) & now(D)), "Vilka har varit försenade i både T1 och T2"),
    (
        either(said("ja"), compared(kind("P") & now(D), kind("F") & now(D)), those(kind("P") & now(D))),
        "Är det fler projekt än förstudier som är försenade?",
    ),
    (
        within(FETCH & now(R, G, S, P), FETCH & now(None)),
        "Vad hos Insamling är varken avslutat, avfört eller försenat?",
    ),
    (first_is("Ny återvinningscentral"), "Vilken aktivitet har skjutit på sitt slutdatum allra mest sen T1?"),
    (those(POSTPONED & now(G)), "Vilka har fått ett senare slutdatum än i T1 men säger ändå att de går enligt plan?"),
    (those(EARLIER), "har nån tidigarelagt sitt slutdatum sen i våras"),
    (
        within(now(D) & finish("2025-09-25", "2025-12-31"), now(D) & finish(last="2025-12-31")),
        "Vilka av de försenade hinner bli klara före årsskiftet ändå?",
    ),
    (those(finish(last="2025-09-24")), "Vilka har ett slutdatum som redan gått ut fast de inte är avslutade?"),
    (goals_among(GOALS, ("3.1", "4.2")), "Vilka mål har fått en bättre bedömning nu än i T1?"),
    (
        units_where(lambda facts, held: not some(now(D), facts, held)),
        "Finns det nån enhet som inte har något försenat alls? vilken",
    ),
    (those(says("Lindshult")), "I vilka kommentarer nämns Lindshult?"),
    (those(collab("Länsstyrelsen") & ~now(K)), "Allt tillsammans med Länsstyrelsen som inte är avslutat"),
    (part_of(now(G), DIRECTORS), "Hur stor andel av aktiviteterna under direktionens mål går enligt plan?"),
    (
        either(so_many(SHARED & now(K)), part_of(now(K), SHARED)),
        "Av aktiviteterna som fler än en enhet ansvarar för, hur många är avslutade?",
    ),
    (within(now(D) & ~MEASURED, now(D) & ~ACTED_ON), "Vilka försenade aktiviteter saknar åtgärd?"),
    (measures(is_late), "Vilka åtgärder skulle ha varit gjorda vid det här laget men är det inte?"),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & MEMBERS), "Vad är försenat? >> vilka av dem hör till medlemskommunernas mål"),
    (because(title("Huvudledning"), "Borrningen"), "läget m huvudledningen >> va beror det på"),
    (day_told(title("Gemensam taxa"), "2026-03-31"), "hur går det med gemensamma taxan >> varför är den försenad >> när blir den klar då"),
    (
        text_has("Enhetschef Avloppsrening", "chef10@"),
        "Vilka aktiviteter saknar rapport? >> vem ska jag ringa på Avloppsrening",
    ),
    (within(DESK & ~now(K, X), DESK & ~now(K)), "Visa allt för Kundservice >> bara det som inte är klart"),
    (because(now(P), "koppar", "dom"), "Hur många är pausade? >> vilka då? >> varför"),
    (assessed("bedöms inte uppnås"), "hur bedöms medlemskommunernas mål 1? >> och mål 2 då"),
    (sure("bedöms uppnås"), "hur bedöms medlemskommunernas mål 2? >> vad sa de i T1"),
    (those(YARDS), "Vad har Insamling på gång >> nej förlåt jag menade Återvinningscentraler"),
    (those(collab("LRF")), "Vad gör vi med Länsstyrelsen? >> o med LRF"),
    (either(so_many(then(K)), then_and_now(then(K), now(K))), "hur många är avslutade >> hur många var det i T1"),
    (
        within(now(R) & ~POSTPONED & ~PROTECTED, PROTECTED & now(R)),
        "Vilka är gula? >> ta bort de som har fått ett senare slutdatum sen T1",
    ),
    (those(title("textil"), "Avförd"), "Vilka förstudier har vi? >> hur gick det för den om textil"),
    (
        within(DUTY & ~title("Sms"), DUTY | DESK),
        "vem äger sms vid driftstörning? >> vad mer ansvarar jouren för",
    ),
    (those(finish("2025-12-01", "2025-12-31")), "Vad blir klart i november? >> och i december?"),
    (sure("Projektavdelningen", "Jouren"), "vilka åtgärder är sena >> vem ska göra dem"),
    (those(PROJECTS & now(D)), "Vilken enhet har flest försenade? >> visa dem"),
    (
        either(so_many(kind("P") & now(G)), part_of(now(G), kind("P"))),
        "Hur många projekt har vi? >> Hur många av dem går enligt plan?",
    ),
    (
        either(those(title("Plockanalys"), "Pågår enligt plan"), said("nej")),
        "Är plockanalysen försenad? >> Var den det redan i T1?",
    ),
    (those(now(D) & ~PROJECTS), "Visa försenade >> utom de som Projektavdelningen är med i"),
    (
        within(DUTY & now(D), (NET | DUTY) & now(D)),
        "Vad ligger på Ledningsnät? >> och jouren? >> vad av det är rött",
    ),
    (part_then(then(D)), "Hur stor andel är försenade? >> å i T1?"),
    (within(title("Utbyggnad"), title("Sandnäs")), "Hur går solceller på Sandnäs? >> är det nåt mer på gång på Sandnäs"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
