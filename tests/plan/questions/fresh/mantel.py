# ruff: noqa: ARG005, E501
"""Two days before T2 closes at a municipal board: the kommundirektör with ten seconds between meetings, the controller who puts the follow-up together, unit managers at HR, IT and Ekonomi on their phones, and the chair of the board preparing questions.

Half everyday, a quarter with two conditions, rankings, then-and-now, exceptions and dates, and a quarter conversations."""

from datetime import date, timedelta

from plan.tertial import Tertial
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CLARIFY,
    EVERY,
    LATE,
    NONE,
    POSTPONED,
    PROTECTED,
    REFUSE,
    REPORTED,
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
    became,
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
from tests.plan.questions.fresh.wishes import (
    assessed,
    dated,
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
    topmost,
)
from tests.plan.questions.world import T1, T2

WORLD = "full"

EKO, OFFICE, BIZ = unit("Ekonomi"), unit("Kommunledningskontoret"), unit("Näringsliv och marknad")
SAFE, MEDIA = unit("Kommunledningskontoret/Trygg och säker"), unit("Kommunikation")
IT, SERVICE = unit("IT och digitalisering"), unit("Kommunledningskontoret/Medborgarservice")
HR, CHIEF = unit("HR och lön"), unit("Kommundirektör")
OFFICE_ALL = under("Kommunledningskontoret")
OPEN = ~PROTECTED
GOALS = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "bästa möjliga bemötande"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "trygga utomhus"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "miljö- och klimatarbetet"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "attraktiv och trygg kommun"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "högre upp i åldrarna"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "drogfritt liv"),
}
NO = ("nej", "inget", "ingen", "inga", "0")


def on_top(number: str) -> tuple[Wanted, ...]:
    """The goal by any of its names before all the others."""
    others = tuple(name for each, names in GOALS.items() if each != number for name in names)
    return tuple(topmost(name, others) for name in GOALS[number])


def answered(tertial: Tertial, last: str) -> Those:
    """Has a report for that tertial of that day or earlier, by the clock of Sweden in summer."""
    return Those(
        lambda facts, each: any(
            r.tertial == tertial and (r.at + timedelta(hours=2)).date() <= date.fromisoformat(last)
            for r in facts.history(each.id)
        )
    )


PROMISED_BEFORE = Those(
    lambda facts, each: any(r.tertial == T1 and r.finish and r.finish < facts.at.date() for r in facts.history(each.id))
)
"""Said in T1 a day that has passed now."""

EVERYDAY: Batch = (
    (summary(), "Ge mig läget på en rad, sitter i bilen"),
    (those(now(D)), "va är rött just nu"),
    (those(now(P)), "har vi nåt som står pausat?"),
    (those(CHIEF), "Vad står kommundirektören själv som ansvarig för?"),
    (day_told(title("återbruk"), "2026-02-10"), "när ska återbruket av möbler vara klart"),
    (because(title("förlängt arbetsliv"), "projektledare"), "Hej! Varför drar förlängt arbetsliv ut på tiden?"),
    (those(title("digital post"), "Pausad"), "hur e det me digital post"),
    (those(title("M365"), "Pågår enligt plan"), "M365 då??"),
    (either(silent(), those(now(None))), "Vilka har inte lämnat in än för T2?"),
    (text_has(*forms("2025-09-05"), "2 dagar", "två dagar"), "Hur länge är det kvar innan rapporteringen stänger?"),
    (either(assessed("bedöms delvis uppnås"), sure("delvis")), "Bedöms vi klara KF-mål 2, det om trygghet utomhus?"),
    (anyhow("25 %"), "Var siktar vi på att hamna i Svenskt Näringslivs ranking?"),
    (text_has("plats 61", "plats 54"), "och vilken plats har vi i näringslivsrankingen"),
    (either(counted(EVERY), sure("39")), "Hur många aktiviteter är det i hela planen"),
    (so_many(now(K)), "hur mnga är klara?"),
    (those(kind("F")), "Lista förstudierna tack"),
    (owner(title("allmänna val")), "vem har hand om förarbetet inför valet 2026"),
    (either(anyhow("skydd"), REFUSE), "Får jag läsa vad de skrivit om krigsorganisationen?"),
    (ASKED_BACK, "sätt beslutsstödssystemet till grönt är du snäll"),
    (ASKED_BACK, "Vad har upphandlingen av personalsystemet kostat hittills?"),
    (those(BIZ), "Vad håller Näringsliv och marknad på med i år?"),
    (either(those(EKO), every(sure("ekonomi", "försen"), numbers_told(5))), "Ekonomi, hur ligger vi till?"),
    (explained_by("avvikelse"), "vad betyder det att något är gult"),
    (units_where(lambda facts, held: True), "Vilka enheter är med i planen?"),
    (numbers_told(7), "Hur många påminnelser har vi skickat ut i T2?"),
    (those(now(X)), "har nåt lagts ner i år"),
    (those(collab("SBF")), "Är det något vi gör ihop med SBF?"),
    (those(title("Utbildningshub")), "utbildningshubben i västra östergötland, hur går det"),
    (anyhow("74"), "Kom det något resultat från INSIKT-mätningen?"),
    (text_has("Enhetschef Medborgarservice"), "Vem är kontakt för Brilliants servicemätning?"),
    (those(title("näringslivsstrategi"), "Pågår enligt plan"), "Går näringslivsstrategin som den ska?"),
    (
        either(sure("drogfri"), sure("mål 4"), sure("narkotika"), those(goal("4.4"))),
        "vilket av målen är det som handlar om droger bland unga",
    ),
    (those(reported_between("2025-08-30", "2025-08-31")), "Vad kom in nu i helgen, alltså 30 och 31 augusti?"),
    (either(those(LATE), units_of(LATE)), "Var det någon som svarade efter att T1 hade stängt?"),
    (
        either(
            those(SERVICE), those(title("utveckling av Medborgarservice")),
            those(SERVICE | title("Medborgarservice")), CLARIFY,
        ),
        "vad händer med medborgarservice",
    ),
    (those(title("cybersäkerhet"), "Pågår enligt plan"), "cybersäkerhetsinsatserna läge?"),
    (within(now(S), now(None)), "Finns det saker som inte är påbörjade än?"),
    (either(share(REPORTED), sure("34 av 39")), "Hur stor del har rapporterat hittills?"),
    (anyhow("pensionsuttag"), "Vad är det vi mäter i nämndspecifikt mål 2?"),
    (
        goals_among(GOALS, ("3.3", "4.2"), ("4.4",)),
        "Som ordförande undrar jag: vilka mål bedöms inte uppnås?",
    ),
    (those(title("Upplevelsecenter"), "Avslutad"), "är upplevelsecentret för mat klart nu"),
    (those(says("rekrytering")), "Vilka har skrivit om rekrytering i sina kommentarer?"),
    (text_has("Enhetschef Trygg och säker", "chef4@"), "vem är chef för Trygg o säker"),
    (day_told(title("digitaliseringsstrategi"), "2025-11-19"), "Digitaliseringsstrategin – när räknar ni med att den är färdig?"),
    (first_is("Service och bemötande"), "vilken rapport kom in senast"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(kind("P") & now(D) & ~HR), "Vilka projekt är försenade hos någon annan än HR och lön?"),
    (
        either(so_many(SAFE & now(D, R)), sure("5 av 7")),
        "Hur många av Trygg och säkers aktiviteter är gula eller röda?",
    ),
    (
        top_unit("Trygg och säker", "HR och lön", "Ekonomi", "IT och digitalisering", "Kommunikation", "Näringsliv och marknad"),
        "vilken enhet har flest försenade",
    ),
    (either(*on_top("4.2"), those(goal("4.2") & now(D))), "Vilket mål har flest försenade aktiviteter under sig?"),
    (
        within(then(D) & ~now(D, None), then(D) & ~now(D)),
        "Vad var försenat i våras men är det inte längre?",
    ),
    (those(then(G) & now(D)), "vilka har gått från enligt plan i T1 till försenade nu"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad är tänkt att bli klart under oktober?"),
    (
        those(POSTPONED & ~now(D)),
        "Vilka har fått ett senare slutdatum sedan T1, bortsett från de försenade?",
    ),
    (
        either(share(now(K), kind("P")), share(now(K), kind("P") & REPORTED), sure("3 av 15"), sure("3 av 14")),
        "Hur många procent av projekten är avslutade?",
    ),
    (
        those(collab("Alla förvaltningar") & now(None)),
        "Av dem som rör alla förvaltningar, vilka saknar rapport för T2?",
    ),
    (
        within(EKO & finish("2025-09-03", "2025-12-31"), EKO & now(K)),
        "Vilka av Ekonomis aktiviteter ska vara klara före nyår?",
    ),
    (
        either(
            units_where(lambda facts, held: not some(now(D), facts, held)),
            units_where(lambda facts, held: not some(now(D), facts, held) and some(REPORTED, facts, held)),
            units_where(lambda facts, held: not some(now(D, None), facts, held)),
        ),
        "Vilka enheter har inte en enda försenad aktivitet?",
    ),
    (those(then(S) & now(G)), "Av de som inte var påbörjade i T1, vilka går enligt plan idag?"),
    (
        either(then_and_now(then(D), now(D)), said("ja", "fler")),
        "Är det fler försenade nu än i första tertialet?",
    ),
    (
        those(now(D) & says("väntar på beslut")),
        "Vilka av de försenade skriver att de väntar på beslut?",
    ),
    (
        within(WORSE & ~now(D, X), WORSE & ~now(D)),
        "Vilka har blivit sämre sedan T1 utan att vara försenade?",
    ),
    (first_is("samarbetsplattform"), "Vilket projekt har slutdatumet längst fram i tiden?"),
    (those(goal("3.2") & ~now(K, X)), "Vad under KF-mål 2 är varken avslutat eller avfört?"),
    (
        either(top_unit("HR och lön", "Trygg och säker"), sure("67 %", "43 %"), sure("2 av 3", "3 av 7")),
        "Vem har störst andel försenat, HR och lön eller Trygg och säker?",
    ),
    (
        goals_among(GOALS, ("3.1",), ("4.2", "4.4")),
        "Vilka mål har fått en sämre bedömning i T2 än i T1?",
    ),
    (
        units_with(now(D), and_also=now(K)),
        "Vilka enheter har både något försenat och något avslutat?",
    ),
    (
        either(so_many(answered(T2, "2025-08-25")), sure("15 av 39")),
        "Hur många hade rapporterat för T2 till och med den 25 augusti?",
    ),
    (
        within(dated(last="2025-09-02"), PROMISED_BEFORE & UNDONE),
        "Är det någon aktivitet vars utlovade slutdatum redan har passerat utan att den är klar?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (
        either(those(now(P)), those(now(R, P))),
        "Visa de gula >> och de pausade?",
    ),
    (those(EKO & now(K)), "Hur går det för Ekonomi? >> vad är klart där"),
    (owner(title("digital post")), "Hur går det med digital post? >> vem äger den"),
    (
        days_told(now(D) & OPEN, now(D), "2026-02-10", "2025-12-28", "2026-01-10", "2026-02-18", "2026-03-03"),
        "Vilka är försenade >> när tror de själva att de blir klara?",
    ),
    (either(so_many(then(K)), then_and_now(then(K), now(K))), "Hur många är avslutade? >> Hur många var det i T1?"),
    (those(MEDIA), "Vad har HR och lön på gång? >> Och Kommunikation då?"),
    (those(goal("3.3")), "Hur ser det ut för KF-mål 3? >> Vad har vi för aktiviteter under det?"),
    (
        day_told(title("beslutsstöd"), "2025-10-16"),
        "Varför är beslutsstödssystemet gult? >> och när räknar de med att vara i mål",
    ),
    (so_many(now(None) & kind("P")), "Vilka saknar rapport? >> hur många av dem är projekt"),
    (within(now(X) & OPEN, now(X), "beslut"), "Är något avfört? >> varför då"),
    (
        those(SAFE & ~now(D, K)),
        "Vilka aktiviteter har Trygg och säker? >> ta bort de försenade >> och de avslutade med",
    ),
    (sure("bedöms uppnås"), "Vad är bedömningen av KF-mål 1? >> Vad var den i T1?"),
    (those(finish("2025-11-01", "2025-11-30")), "Vad ska bli klart i september? >> och i november?"),
    (those(title("Viable"), "Pausad"), "status viable cities >> hur var det i våras?"),
    (
        either(counted(0), those(NONE), said(*NO)),
        "vilka projekt har IT och digitalisering >> är nåt av dom försenat?",
    ),
    (
        every(first_is("ledningssystemet"), within(now(D) & OPEN, now(D))),
        "Lista de försenade >> sortera på slutdatum, tidigaste först",
    ),
    (numbers_told(10, 7, 6, 5), "Hur många aktiviteter har vi? >> och fördelat per enhet?"),
    (
        within(became(D) & ~then(None), became(D)),
        "Hur många är försenade? >> och i T1? >> vilka är nya sen dess",
    ),
    (
        within(now(D) & OPEN, now(D), "hyresvärden", "projektledare"),
        "Vilka är försenade just nu? >> Vad skriver de som orsak?",
    ),
    (
        those(collab("KSF") & now(D, R)),
        "Ge mig allt där KSF är samverkanspart >> bara det som är rött eller gult",
    ),
    (
        either(those(OFFICE), those(OFFICE_ALL)),
        "Vad har Medborgarservice? >> nej förlåt, jag menade Kommunledningskontoret",
    ),
    (
        those(goal("3.3", "4.2")),
        "Vilka mål bedöms inte uppnås? >> Vilka aktiviteter ligger under dem?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
