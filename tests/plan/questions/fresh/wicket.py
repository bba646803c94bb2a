# ruff: noqa: ARG005, E501
"""The week after the second round closed at a board for museum and archive: a politician in opposition who prepares for
the debate, an auditor from the audit office, both on the phone as often as at a desk.

Half everyday (why, who, when, goals that are not met, what the comments mention), a quarter with two conditions, a
comparison with T1, a share or a ranking, and a quarter conversations of two to four turns that narrow and widen."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    LATE,
    LATE_NOW,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SHARED,
    Batch,
    D,
    G,
    K,
    R,
    Those,
    Wanted,
    X,
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
    sure,
    text_has,
    then,
    title,
    unit,
    units,
    units_of,
    units_with,
    within,
)
from tests.plan.questions.fresh.keys import under as part_of
from tests.plan.questions.fresh.measure_keys import is_late, is_open, measure_count, measures
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    days_told,
    explained,
    forms,
    said,
    so_many,
    summary,
    tells,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1

WORLD = "museum_board"

STORES, HALL, MUSEUM = unit("Samlingar och magasin"), unit("Konsthallen"), unit("Stadsmuseet")
ARCHIVE, TEACHING = unit("Kommunarkivet"), unit("Pedagogik och program")
OWN_GOALS = goal("4.1", "4.2", "4.3")
WITH_MEASURE = Those(lambda facts, each: any(m.is_open and m.activity_id == each.id for m in facts.measures()))
SAID_ONCE = Those(lambda facts, each: any("upphandling" in report.comment.lower() for report in facts.history(each.id)))
"""A comment of any tertial mentions a procurement."""
OTHERS = ("Ledning och stab", "Kommunarkivet", "Reception och butik", "Stadsmuseet", "Pedagogik och program", "Konsthallen", "Kulturmiljö")  # fmt: skip
NAMES = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "öppna för alla"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "möta kulturarvet"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "bevaras för kommande"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "vårdas och användas"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "fler ska besöka"),
}
UNASSESSED = ("inte bedöm", "ej bedöm", "inte har bedöm", "saknar bedömning", "bedömning saknas", "ingen bedömning", "ingen har bedömt", "nej")  # fmt: skip
NO_MONEY = either(ASKED_BACK, sure("kostnad"), sure("kostar"), sure("pengar"), sure("ekonomi"), sure("budget"))


def goals(*must: str) -> Wanted:
    """These goals; that one goal of T2 has no assessment may be said too."""
    return goals_among(NAMES, must, ("4.2",))


def by(role: str) -> Wanted:
    """The measures that this role or unit does: all of them, or those that are still open."""
    return measures(lambda facts, each: each.who == role)


def kept_secret() -> Wanted:
    """Nothing of what was written, but that it is not shown."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        if "tavlorna" in text:
            return "what is protected is told"
        return "" if any(w in text for w in ("skydd", "visas inte", "inte visas", "sekret", "får inte")) else "not said"

    return Wanted(ANY, problem)


def either_number(*numbers: int) -> Wanted:
    return either(*(numbers_told(each) for each in numbers))


EVERYDAY: Batch = (
    (those(now(D)), "Hej, vilka aktiviteter är försenade enligt senaste uppföljningen?"),
    (because(title("Museibuss"), "dyr"), "varför skrotades museibussen"),
    (owner(title("rådhuskällaren")), "Vem bär ansvaret för flytten ur rådhuskällaren?"),
    (day_told(title("samlingsdatabas"), "2026-03-13"), "när säger dom att samlingsdatabasen ska va bytt nu då"),
    (so_many(now(D)), "hur mång aktiviteter är försenade"),
    (goals("3.2", "4.1"), "Vilka mål bedöms inte uppnås?"),
    (sure("utan buss"), "Varför når vi inte målet att alla barn ska få möta kulturarvet?"),
    (those(says("sponsor")), "Finns det nån kommentar som nämner sponsorer?"),
    (within(says("fukt"), says("fukt") | title("Klimatstyrning")), "vilka kommentarer handlar om fukt"),
    (because(title("Kvällsöppet"), "kvällstillägget"), "kvällsöppet i konsthallen, vad hände??"),
    (because(title("E-arkiv"), "elevregistret"), "Vad beror förseningen av e-arkivet på?"),
    (either(silent(), units_of(now(None)), those(now(None))), "Vilka har inte lämnat in nåt för tertial 2?"),
    (either(those(LATE_NOW), those(LATE)), "Vilka rapporter kom in först efter att omgången hade stängt?"),
    (tells(*UNASSESSED), "Har någon bedömt nämndspecifikt mål 2 den här gången?"),
    (sure("avfuktare"), "va gör man åt klimatet i magasinet"),
    (measures(is_late), "Vilka åtgärder har passerat sitt datum utan att vara gjorda?"),
    (either(measure_count(is_open), measures(is_open)), "Hur många åtgärder är öppna just nu?"),
    (by("Museitekniker"), "Vilka åtgärder ligger på museiteknikern?"),
    (those(now(X)), "har nåt lagts ner i år"),
    (sure("71 200"), "Hur många besök har det blivit hittills, målet var ju 90 000"),
    (sure("51"), "Hur stor del av arkivet är sökbart på nätet i dag?"),
    (sure("81"), "vad blev det i besöksenkäten"),
    (within(ARCHIVE & ~now(K), part_of("Kommunarkivet")), "Vad har Kommunarkivet på sitt bord?"),
    (text_has("Enhetschef Stadsmuseet", "chef6@"), "Vem är chef på Stadsmuseet?"),
    (those(title("400-år"), "avvikelse"), "hur går det me 400 årsjubileet"),
    (
        either(those(title("Kassasystem")), said("nej", "inte")),
        "Kassasystemet i museibutiken skulle ju vara klart den 5 september, är det det?",
    ),
    (
        within(finish("2025-09-10", "2025-12-31") & REPORTED, finish("2025-09-01", "2025-12-31")),
        "Vad är utlovat att bli klart under resten av året?",
    ),
    (those(finish("2026-01-01")), "Vilka aktiviteter blir inte klara förrän nästa år?"),
    (kept_secret(), "Vad har de skrivit i kommentaren om beredskapen för räddning av konst?"),
    (either_number(4, 6), "Hur många påminnelser har skickats?"),
    (text_has(*forms("2025-09-05"), *forms("2025-09-06")), "När stängde rapporteringen för T2?"),
    (
        either(share(now(K)), share(now(K), REPORTED), sure("6 av 29"), sure("6 av 27")),
        "Hur många procent av aktiviteterna är avslutade?",
    ),
    (goals_among(NAMES, ("3.1", "3.2")), "Vilka mål har fullmäktige gett nämnden?"),
    (ASKED_BACK, "Hur många föremål stals ur magasinet förra året?"),
    (NO_MONEY, "vad kostar flytten av föremål ur källaren skattebetalarna"),
    (those(collab("Länsstyrelsen")), "Vad samverkar nämnden med länsstyrelsen om?"),
    (
        either(those(title("väderkvarnen"), "enligt plan"), said("nej", "inte")),
        "Är väderkvarnen i Norrby färdigrenoverad?",
    ),
    (explained("avförd"), "Vad innebär statusen avförd?"),
    (either(owner(title("brandlarm")), sure("Enhetschef Konsthallen")), "Vem har lovat att brandlarmet ska va klart i oktober"),
    (those(kind("F")), "Vilka förstudier pågår eller är planerade, och hur ligger de till?"),
    (summary(), "God morgon! Kort läge inför nämnden i morgon tack"),
    (within(SAID_ONCE, SAID_ONCE | title("Museibuss")), "Är det nån som skyllt på upphandlingen i år?"),
    (because(title("altarskåp"), "konservatorn"), "Altarskåpet står ju still. Vad är anledningen?"),
    (sure("74 500"), "Vad hade vi för utgångsläge för besöksmålet?"),
    (those(PROTECTED), "vilka aktiviteter är skyddade"),
)  # fmt: skip

COMPOUND: Batch = (
    (within(became(D) & ~then(None), became(D)), "Vilka har blivit försenade sedan T1?"),
    (those(then(D) & now(D)), "Vad har varit försenat i båda uppföljningarna?"),
    (those(POSTPONED), "Vilka slutdatum har skjutits fram jämfört med vad man lovade i T1?"),
    (so_many(POSTPONED), "Hur många aktiviteter har fått ett senare slutdatum än i tertial 1?"),
    (
        those(finish("2025-01-01", "2025-08-31", at=T1) & ~now(K)),
        "Vad lovades i T1 vara klart senast den 31 augusti men är fortfarande inte avslutat?",
    ),
    (then_and_now(then(D), now(D)), "Är det fler eller färre försenade nu än i tertial 1?"),
    (
        either(so_many(now(D) & kind("P")), share(now(D), kind("P")), sure("5 av 14")),
        "Hur många av projekten är försenade, och av hur många?",
    ),
    (top_unit("Samlingar och magasin", *OTHERS), "Vilken enhet har mest försenat?"),
    (first_is("Byte av samlingsdatabas"), "Vilken aktivitets slutdatum har flyttats längst sen T1?"),
    (goals("3.2"), "Vilket mål har fått en sämre bedömning nu än i T1?"),
    (goals("4.1"), "Är det något mål som bedömdes inte uppnås både i T1 och T2?"),
    (
        either(units_with(now(D), 0, 0), units("Reception och butik", "Konsthallen", "Kulturmiljö")),
        "Vilka enheter har inte en enda försenad aktivitet?",
    ),
    (units_with(now(D), 2), "Vilka enheter har minst två försenade aktiviteter?"),
    (those(now(D) & kind("P") & collab("SBF")), "Försenade projekt där SBF är inblandade?"),
    (those(goal("4.1") & now(R, D)), "Vad är gult eller rött under nämndspecifikt mål 1?"),
    (those(now(D) & ~WITH_MEASURE), "Vilka av de försenade saknar åtgärd?"),
    (
        either(counted(4), numbers_told(4), sure("fyra"), goals_among(NAMES, ("3.1", "3.2", "4.1", "4.3"), ("4.2",))),
        "Hur många av de fem målen är bedömda i T2?",
    ),
    (those(now(R) & SHARED), "Vilka aktiviteter med avvikelse har mer än en enhet som ansvarar?"),
    (
        either(share(now(D), OWN_GOALS), share(now(D), OWN_GOALS & REPORTED), sure("3 av 12"), sure("3 av 10")),
        "Hur stor andel av aktiviteterna under nämndens egna mål är försenade?",
    ),
    (those(then(G) & now(R, D)), "Vad gick enligt plan i T1 men är gult eller rött nu?"),
    (
        either(
            compared(STORES & now(D), MUSEUM & now(D), "Samlingar och magasin", "Stadsmuseet"),
            top_unit("Samlingar och magasin", "Stadsmuseet"),
        ),
        "Vem har flest försenade, Stadsmuseet eller Samlingar och magasin?",
    ),
    (those(says("leverantör") | says("tillverkare")), "Vilka kommentarer nämner leverantör eller tillverkare?"),
)  # fmt: skip

TALKS: Batch = (
    (
        those(collab("SBF") & kind("P") & now(R, D)),
        "vilka är försenade >> bara projekten >> och bara dom med SBF >> ta med de gula också",
    ),
    (those(now(D) & kind("P") & STORES), "Vilka är försenade? >> Bara projekten >> och bara hos Samlingar och magasin"),
    (those(now(D)), "Vad är försenat hos Stadsmuseet? >> Och i hela nämnden?"),
    (
        every(goals_among(NAMES, ("3.2", "4.1")), either(sure("bedöms uppnås"), sure("bedömdes uppnås"))),
        "Vilka mål bedöms inte uppnås? >> Hur bedömdes de i T1?",
    ),
    (sure("byskolorna", "källaren"), "vilka mål når vi inte >> varför inte"),
    (those(title("Museibuss"), "Försenad"), "Hur går det med museibussen? >> Varför lades den ner? >> Vad hade den för status i T1?"),
    (those(POSTPONED & now(G)), "Vilka slutdatum har flyttats fram sedan T1? >> Vilka av dem går ändå enligt plan?"),
    (day_told(title("E-arkiv"), "2025-09-26"), "Vem ansvarar för e-arkivet för skolans betyg? >> vilket slutdatum lovade de i T1"),
    (either_number(29, 27), "hur många är försenade >> av hur många?"),
    (so_many(then(K)), "Hur många är avslutade nu? >> Och i T1?"),
    (those(says("bilder") & ~now(K)), "Vilka kommentarer nämner bilder? >> Ta bort de avslutade"),
    (those(HALL & now(R)), "Vad har avvikelse hos Kulturmiljö? >> och Konsthallen?"),
    (sure("Upphandlare"), "Vilka åtgärder är försenade? >> Vem skulle göra dem?"),
    (sure("banken"), "Hur går det med kassasystemet? >> Vad är det som hindrar åtgärden?"),
    (those(goal("3.2") & ~now(K, X)), "Vad ligger under KF-mål 2? >> Ta bort det som är avslutat eller avfört"),
    (
        either(those(title("altarskåp"), "Pausad"), said("ja")),
        "är nåt pausat >> var det det redan i T1?",
    ),
    (
        within(HALL & now(R), HALL & ~now(K)),
        "Hur går det för Stadsmuseet? >> nej jag menade Konsthallen >> bara det som inte är klart",
    ),
    (
        days_told(finish("2026-01-01"), NONE, "2025-10-31", "2025-09-26", "2025-12-19"),
        "Vad blir klart först 2026? >> Vilka datum lovades för dem i T1?",
    ),
    (because(TEACHING & now(D), "arkitekten", "monterglasen"), "Vad är försenat hos Pedagogik och program? >> Varför?"),
    (those(STORES & now(D)), "Vilken enhet har flest försenade? >> Vilka är det?"),
    (
        either(those(collab("SBF") & now(R)), those(collab("SBF") & now(R, D))),
        "Vad samverkar vi med SBF om? >> Vilka av dem är försenade? >> Och gula?",
    ),
    (
        either(sure("elevregistret", "tillverkare"), sure("överklagades", "mätarna")),
        "Hur många är försenade? >> Vilka då? >> Vilka av dem var det redan i T1? >> Och vad skyller man på?",
    ),
    (
        either(sure("rekord"), sure("71 200"), sure("Entréräknaren")),
        "Bedöms nämndspecifikt mål 3 uppnås? >> vad grundar man det på",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
