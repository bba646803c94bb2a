# ruff: noqa: ARG005, E501
"""Two days before the round closes at a board for social care: the office's controller, two unit managers (home care, LSS housing) on their phones, the board's chair and an auditor.

A third everyday, a third with two or three conditions (relative clauses, "eller", "utom de som", shares, rankings, then and now), a third conversations of two to four turns."""

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    DATELESS,
    NONE,
    POSTPONED,
    REFUSE,
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
    kind,
    now,
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
from tests.plan.questions.fresh.wishes import (
    dated,
    day_told,
    days_told,
    explained_by,
    forms,
    goals_told,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
    topmost,
)
from tests.plan.questions.world import T1

WORLD = "social"

HOME, CARE_HOMES, FAMILY = unit("Hemtjänst"), unit("Särskilt boende"), unit("Individ och familj")
REHAB, OPEN_DOORS, STAFF = unit("Rehab"), unit("Öppna verksamheter"), under("Stab och utveckling")
ALL_OFFICES = collab("Alla förvaltningar")
ALONE = Those(lambda facts, each: not each.collaboration)
OTHERS = ("Hemtjänst", "Biståndsenheten", "Särskilt boende", "Individ och familj", "Öppna verksamheter", "Rehab")
KEPT = ("skyddad", "skyddas", "skyddat", "sekretess", "visas inte", "kan inte visa", "lämnas inte", "får inte")
COUNCIL_FIRST = ("attraktiv arbetsgivare", "kommunfullmäktiges mål 1", "kf-mål 1", "kf mål 1")
OTHER_GOALS = ("fossilfria", "stöd tidigt", "mindre ensamma", "kommunfullmäktiges mål 2", "nämndspecifikt mål", "särskilda satsningar", "kf-mål 2", "grunduppdrag")  # fmt: skip


def _promised_before(day: str) -> Those:
    """The day given in the first tertial was an earlier one than that."""

    def test(facts: Facts, each: Activity) -> bool:
        report = facts.report(each.id, T1)
        return bool(report and not each.protected and report.finish and report.finish.isoformat() < day)

    return Those(test)


def none_of(wanted: Those) -> Wanted:
    """That there is none (or what there is, should there be some)."""
    return either(those(wanted), counted(wanted), said("nej", "inget", "ingen", "inga"))


def yes(wanted: Those) -> Wanted:
    """It begins with a yes, and shows nothing else than these."""
    begins = said("ja", "jo")

    def problem(facts: Facts, answer: Answer) -> str:
        other = {each.id for each in answer.activities} - set(wanted.among(facts))
        return begins.problem(facts, answer) or (f"{len(other)} too many" if other else "")

    return Wanted(begins.kinds, problem)


def in_order(wanted: Those, first: str) -> Wanted:
    """Exactly these, with that one first."""
    every, top = those(wanted), first_is(first)

    def problem(facts: Facts, answer: Answer) -> str:
        return every.problem(facts, answer) or top.problem(facts, answer)

    return Wanted(top.kinds, problem)


EVERYDAY: Batch = (
    (those(HOME), "hej vad är det som ligger på oss i hemtjänsten"),
    (
        either(those(HOME & now(None)), yes(HOME & now(None)), sure("Elbilar", "rapport")),
        "har hemtjänst glömt o rapportera nåt??",
    ),
    (day_told(title("digitalt lås"), "2025-09-15"), "vilket datum gäller för digitala låset nu"),
    (
        either(ASKED_BACK, those(NONE), said("nej", "inget", "ingen", "inga")),
        "LSS-boendena, va har vi i planen i år?",
    ),
    (because(title("trygghetslarm"), "anbud"), "Varför drar trygghetslarmen ut på tiden?"),
    (either(those(title("Språkombud"), "Avslutad"), yes(title("Språkombud"))), "är språkombuden klara"),
    (owner(title("Heltidsresan")), "Vem håller i heltidsresan?"),
    (summary(), "God morgon! Hur ligger socialnämndens plan till så här i början av september?"),
    (those(now(D)), "ge mig de röda, ska in på presidiet om fem min"),
    (those(now(R)), "Vilka aktiviteter är gula för närvarande?"),
    (either(share(REPORTED), sure("13 av 14")), "Hur stor del har lämnat in för tertial 2?"),
    (text_has(*forms("2025-09-05"), "fredag"), "när måste jag senast ha svarat"),
    (day_told(title("Västerängen"), "2026-04-07"), "Det nya äldreboendet i Västerängen, när räknar man med att det är klart?"),
    (those(title("familjecentral"), "Avförd"), "va hände me familjecentralen"),
    (so_many(kind("P")), "Hur många projekt har nämnden i sin plan?"),
    (those(REHAB), "vad gör rehab"),
    (anyhow("mindre ensamma"), "Hur är nämndspecifikt mål 2 formulerat?"),
    (those(goal("4.1")), "Vilka aktiviteter hör till målet att barn och unga ska få stöd tidigt?"),
    (within(collab("KFF"), collab("KFF") | ALL_OFFICES), "Har vi något ihop med kultur och fritid, alltså KFF?"),
    (ASKED_BACK, "Hur många kronor har upphandlingen av trygghetslarm kostat hittills?"),
    (either(ASKED_BACK, anyhow("påmin")), "kan du skicka en påminnelse till hemtjänstchefen om elbilarna"),
    (those(title("Fallföre"), "avvikelse"), "Fallförebyggande träning, status tack"),
    (explained_by("gul", "avvik"), "Vad innebär egentligen Pågår med avvikelse?"),
    (either(silent(), those(now(None), "Hemtjänst")), "Vilka enheter har inte kommit in med sitt än?"),
    (none_of(now(P)), "Ligger något på paus just nu?"),
    (text_has("Enhetschef Individ och familj", "chef6@"), "vem är chef på individ o familj, måste mejla"),
    (
        either(those(title("vårdplanering"), "enligt plan"), yes(title("vårdplanering"))),
        "Har vi kommit i gång med den nya vårdplaneringsrutinen?",
    ),
    (those(reported_between("2025-08-21", "2025-08-21")), "Vilka rapporter kom in den 21 augusti?"),
    (
        either(text_has(*KEPT), REFUSE),
        "Jag granskar för revisionens räkning. Får jag se kommentaren till beredskapslagret?",
    ),
    (those(title("Elbilar"), "rapport"), "elbilarna, läget??"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(STAFF & now(D)), "Vilka aktiviteter som Stab och utveckling ansvarar för är försenade?"),
    (those(now(D) & ~CARE_HOMES), "visa allt försenat utom det som särskilt boende har hand om"),
    (
        those(now(R, D) & finish("2025-09-03", "2025-12-31")),
        "Lista det som är gult eller rött och som ska vara klart före nyår",
    ),
    (
        either(
            units_where(lambda facts, held: some(now(D), facts, held) and not some(now(K), facts, held)),
            those((STAFF | FAMILY) & now(D), "Stab och utveckling", "Individ och familj"),
        ),
        "Vilka enheter har minst en försenad aktivitet men ingen avslutad?",
    ),
    (those(then(D) & ~now(D)), "Vilka aktiviteter som var försenade i T1 är inte det längre?"),
    (
        those(then(G) & now(R, D)),
        "Vad gick enligt plan i april men har avvikelse eller är försenat idag?",
    ),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("2 av 5"), sure("2 av 4")),
        "Hur stor andel av projekten är försenade?",
    ),
    (
        either(
            sure("Hemtjänst", "Stab och utveckling", "Individ och familj"),
            top_unit("Stab och utveckling", *OTHERS),
        ),
        "Vilken enhet har flest aktiviteter att svara för?",
    ),
    (
        within(
            kind("P") & (collab("SBF") | collab("KSF")),
            kind("P") & (collab("SBF") | collab("KSF") | ALL_OFFICES),
        ),
        "Vilka projekt drivs tillsammans med SBF eller KSF?",
    ),
    (those(ALONE & ~now(K)), "Aktiviteter utan samverkanspart som inte är avslutade"),
    (those(goal("3.1", "3.2") & ~now(K)), "Vad under de två KF-målen är ännu inte avslutat?"),
    (then_and_now(then(D), now(D)), "Hur många fler är försenade nu jämfört med T1?"),
    (
        either(
            *(topmost(name, OTHER_GOALS) for name in COUNCIL_FIRST),
            those(goal("3.1") & now(G, K)),
        ),
        "Vilket mål har flest aktiviteter som är avslutade eller går enligt plan?",
    ),
    (those(FAMILY & ~now(X)), "visa individ och familjs aktiviteter utom de som har avförts"),
    (those(POSTPONED), "Vilka har skjutit på sitt slutdatum sedan T1?"),
    (
        either(
            units_where(lambda facts, held: all(now(K).test(facts, each) for each in held)),
            those(OPEN_DOORS, "Öppna verksamheter"),
        ),
        "Finns det någon enhet där allt är avslutat?",
    ),
    (first_is("Västerängen"), "Vilken av de försenade aktiviteterna blir klar sist?"),
    (those(finish("2025-10-01", "2025-11-30")), "vad ska bli färdigt i oktober eller november"),
    (
        those(now(D) & _promised_before("2025-09-01")),
        "Vilka av de nu försenade lovade i T1 att vara klara före den 1 september?",
    ),
    (
        either(so_many(HOME & now(G)), sure("1 av 3"), sure("en av tre")),
        "Av hemtjänsts aktiviteter, hur många går enligt plan?",
    ),
    (
        those(SHARED & ~now(D)),
        "Finns det någon aktivitet som delas av flera enheter och som inte är försenad?",
    ),
    (
        within(now(S, P), now(S, P, None)),
        "Vad är varken avslutat, avfört eller påbörjat?",
    ),
    (
        either(
            goals_told(("nämndspecifikt mål 1",), ("nämndspecifikt mål 2",)),
            goals_told(("stöd tidigt",), ("mindre ensamma",)),
            those(goal("4.1", "4.2") & now(D)),
        ),
        "Vilka av de nämndspecifika målen har någon försenad aktivitet?",
    ),
    (
        none_of(now(D) & DATELESS),
        "Revisionen undrar: finns det försenade aktiviteter som saknar nytt slutdatum?",
    ),
    (
        those(says("anbud") & ~now(D)),
        "Vilka aktiviteter som inte är försenade nämner anbud i kommentaren?",
    ),
    (those(then(R) & now(G, D), "Försenad", "enligt plan"), "Hur står det nu till med de aktiviteter som var gula i T1?"),
    (
        either(those(then(D) & now(G)), yes(then(D) & now(G))),
        "Har någon aktivitet tagit sig från försenad till enligt plan sedan förra tertialet?",
    ),
    (top_unit("Stab och utveckling", *OTHERS), "Rangordna enheterna efter hur många försenade aktiviteter de har"),
    (
        either(share(now(K, G), REPORTED), sure("5 av 13")),
        "Hur många procent av de rapporterade aktiviteterna är avslutade eller går enligt plan?",
    ),
    (those(kind("P") & ~HOME), "alla projekt utom de som hemtjänst har"),
)  # fmt: skip

TALKS: Batch = (
    (
        within(now(D) & collab("KSF"), now(D) & (collab("KSF") | ALL_OFFICES)),
        "Vad är försenat? >> Bara det som KSF är med på",
    ),
    (those(HOME & now(R, D, P)), "va har hemtjänst >> vilka av dem har avvikelser"),
    (day_told(title("trygghetslarm"), "2025-10-19"), "Hur går det med trygghetslarmen? >> När räknar de med att vara klara?"),
    (
        within(FAMILY & ~title("Våld"), FAMILY),
        "Vem ansvarar för handlingsplanen om våld i nära relationer? >> Vad har de mer på sitt bord?",
    ),
    (
        either(units_of(now(K)), those(now(K), "Särskilt boende", "Öppna verksamheter")),
        "Hur många är avslutade? >> vilka? >> Vilka enheter står bakom dem?",
    ),
    (because(title("Fallföre"), "anbud"), "Vad har Rehab på gång? >> varför är den gul"),
    (those(now(R, D)), "visa de röda >> och de gula >> ta båda i samma lista"),
    (those(title("Heltidsresan"), "enligt plan"), "Hur såg det ut för Heltidsresan i T1? >> och nu?"),
    (
        either(those(title("Elbilar"), "enligt plan"), yes(title("Elbilar"))),
        "Vilka aktiviteter saknar rapport? >> Hade den svarat i T1?",
    ),
    (
        either(so_many(goal("3.1") & now(D)), sure("1 av 3")),
        "Visa aktiviteterna under KF-mål 1 >> hur många av dem är försenade",
    ),
    (
        in_order(now(D), "trygghetslarm"),
        "Vilka är försenade? >> Sortera dem på slutdatum, det närmaste först",
    ),
    (those(then(D) & now(D)), "Vilka är försenade nu? >> Vilka av dem var det redan i T1?"),
    (
        either(
            units_of(collab("UTB") & UNDONE),
            units_of(collab("UTB") & ~now(K)),
            units_of((collab("UTB") | ALL_OFFICES) & ~now(K)),
            within(collab("UTB") & UNDONE, (collab("UTB") | ALL_OFFICES) & ~now(K), "Individ och familj"),
        ),
        "Vad samverkar vi med UTB om? >> Vad av det är inte klart? >> Vem ansvarar för det?",
    ),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("2 av 5"), sure("2 av 4")),
        "Hur många projekt har vi? >> hur många av dem är försenade? >> Vad blir det i procent?",
    ),
    (those(CARE_HOMES), "Vad har LSS-boendena i planen? >> ok, visa särskilt boende i stället"),
    (
        either(
            days_told(title("digitalt lås"), NONE, "2025-05-15", "2025-09-15"),
            yes(title("digitalt lås")),
            those(title("digitalt lås"), "flytta"),
        ),
        "status på digitala låset >> har slutdatumet flyttats sen T1?",
    ),
    (
        either(owner(title("Västerängen")), those(title("Västerängen"), "Stab och utveckling")),
        "Vad ska bli klart i år? >> Och nästa år? >> Vem har det som blir klart sist av dem?",
    ),
    (
        so_many(FAMILY & ~now(X)),
        "Visa allt hos Individ och familj >> Ta bort det som är avfört >> Hur många är kvar?",
    ),
    (those(now(D) & goal("4.1")), "vad ligger efter >> inom nämndspecifikt mål 1"),
    (because(now(R), "anbud"), "Vilka är gula? >> Vad skriver de i kommentarerna?"),
    (
        either(sure("Nämndspecifikt mål 1"), sure("stöd tidigt")),
        "Har något avförts? >> Vilket mål hörde det till?",
    ),
    (
        those(CARE_HOMES & now(D)),
        "Vad har Stab och utveckling som är försenat? >> samma sak för Individ och familj >> o säbo då?",
    ),
    (none_of(now(P)), "hur många är försenade >> nej jag menade pausade"),
    (those(HOME & WORSE), "Vad har blivit sämre sedan T1? >> bara hemtjänst tack"),
    (those(goal("3.2")), "Vilket mål hör elbilarna till? >> Vilka aktiviteter finns under det målet?"),
    (
        within(kind("P") & ~now(D) & finish("2025-09-03", "2025-12-31"), kind("P") & ~now(D) & dated("2025-01-01", "2025-12-31")),
        "Visa alla aktiviteter >> Bara projekten >> Som inte är försenade >> Och som har slutdatum i år",
    ),
    (
        top_unit("Stab och utveckling", "Särskilt boende", "Individ och familj"),
        "Vilka enheter har något försenat? >> Vilken av dem har mest?",
    ),
    (then_and_now(then(K), now(K)), "Jämför antalet försenade i T1 och T2 >> och antalet avslutade?"),
    (
        those(dated("0001-01-01", "2025-09-02")),
        "Vad har Hemtjänst? >> Har slutdatumet passerat för någon av dem som inte är klara?",
    ),
    (
        either(text_has(*KEPT), REFUSE),
        "Vem ansvarar för beredskapslagret? >> När ska det vara klart?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
