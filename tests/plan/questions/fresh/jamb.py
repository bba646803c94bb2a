# ruff: noqa: ARG005, E501
"""The Wednesday after the round closed at a board for a museum and an archive: an archivist on the phone, the head of the hall, a teacher between two classes, the shop, the chair before the agenda meeting, the director, a registrar, and somebody from the local history society who has never seen the plan.

Half everyday, a quarter with conditions, comparisons, dates, goals and measures, a quarter conversations; through all of it every fourth is an odd one: capitals, signs, English, nicknames, a story before the question, what no plan can tell."""

from plan.facts import Facts
from plan.measure import Measure
from plan.model import Activity, Timing
from plan.questions import Answer
from plan.tertial import Tertial
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    BETTER,
    CHANGED,
    LATE,
    NONE,
    POSTPONED,
    REPORTED,
    SHARED,
    SURE,
    TROUBLE,
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
    goals_among,
    kind,
    now,
    numbers_told,
    owner,
    reported_since,
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
    reported_between,
    said,
    so_many,
    summary,
    those,
    top_unit,
)
from tests.plan.questions.world import T1, T2

WORLD = "museum_board"

STORES, STAFF, SHOP = unit("Samlingar och magasin"), unit("Ledning och stab"), unit("Reception och butik")
ARCHIVE, WHOLE_ARCHIVE = unit("Kommunarkivet"), under("Kommunarkivet")
MUSEUM, TEACHING = unit("Stadsmuseet"), unit("Pedagogik och program")
HALL, HERITAGE = unit("Konsthallen"), unit("Kulturmiljö")
NAMES = (
    "Samlingar och magasin", "Ledning och stab", "Kommunarkivet", "Reception och butik", "Stadsmuseet",
    "Pedagogik och program", "Konsthallen", "Kulturmiljö",
)  # fmt: skip
GOALS = {
    "3.1": ("öppna för alla", "kf-mål 1", "kommunfullmäktiges mål 1"),
    "3.2": ("möta kulturarvet", "kf-mål 2", "kommunfullmäktiges mål 2"),
    "4.1": ("kommande generationer", "nämndspecifikt mål 1"),
    "4.2": ("vårdas och användas", "nämndspecifikt mål 2"),
    "4.3": ("museet och konsthallen", "nämndspecifikt mål 3"),
}
ALONE = Those(lambda facts, each: not each.collaboration)
MEASURED = Those(lambda facts, each: any(m.activity_id == each.id and m.is_open for m in facts.measures()))
NO = said("nej", "inte", "inget", "inga", "ingen")


def late_in(when: Tertial) -> Those:
    """Has a report of that tertial from after its closing."""
    return Those(
        lambda facts, each: any(
            r.tertial == when and r.timing is Timing.AFTER_CLOSING for r in facts.history(each.id)
        )
    )  # fmt: skip


def _is_earlier(facts: Facts, each: Activity) -> bool:
    first, last = facts.report(each.id, T1), facts.report(each.id, T2)
    return bool(first and last and first.finish and last.finish and last.finish < first.finish)


def _is_of_technician(_facts: Facts, each: Measure) -> bool:
    return each.who == "Museitekniker"


def _is_nobodys(_facts: Facts, each: Measure) -> bool:
    return each.is_open and not each.who


def quiet() -> Wanted:
    """Anything said, with no activities."""

    def problem(_facts: Facts, answer: Answer) -> str:
        return f"{len(answer.activities)} activities" if answer.activities else ""

    return Wanted(ANY, problem)


def shown(*words: str) -> Wanted:
    """One of these in an answer that does not ask back."""
    return Wanted(SURE, text_has(*words).problem)


def first_of(*names: str) -> Wanted:
    """One of these units before all that are none of them."""
    return either(*(top_unit(name, *(each for each in NAMES if each not in names)) for name in names))


AFTER_CLOSING = either(
    those(late_in(T2)),
    those(LATE),
    within(late_in(T2), late_in(T2) | now(None)),
    units_of(late_in(T2)),
    units("Samlingar och magasin", "Stadsmuseet"),
)
MISSING = either(silent(), those(now(None)), units_of(now(None)))

EVERYDAY: Batch = (
    (TROUBLE, "hej! vad ligger vi efter med nu"),
    (those(title("E-arkiv"), "Försenad"), "E-arkivet för betygen, hur går det?"),
    (owner(title("väderkvarn")), "Vem har hand om väderkvarnen?"),
    (day_told(title("brandlarm"), "2025-10-10"), "när blir brandlarmet i konsthallen klart??"),
    (shown("90 000", "90\u00a0000", "90000"), "Hur många besök siktar vi på i år?"),
    (
        either(assessed("bedöms uppnås"), shown("71 200", "71\u00a0200")),
        "Når vi målet om fler besökare på museet och konsthallen?",
    ),
    (because(title("Kvällsöppet"), "kvällstillägget"), "Varför blev det inget kvällsöppet"),
    (because(title("Sommarlovsverkstad"), "318"), "hur många barn var med på sommarlovsverkstan"),
    (those(HERITAGE), "Vad jobbar Kulturmiljö med?"),
    (text_has(*forms("2025-09-05"), *forms("2025-09-06")), "Vilken dag stängde rapporteringen för T2?"),
    (numbers_told(4), "hur många påminnelser gick ut i tertial 2"),
    (text_has("chef8@", "Enhetschef Konsthallen"), "Behöver få tag på chefen för Konsthallen, vem är det"),
    (those(collab("Hembygdsförbundet")), "Hembygdsförbundet ringer och undrar vad vi gör ihop med dem i år"),
    (within(ARCHIVE, WHOLE_ARCHIVE), "Lista allt som ligger på Kommunarkivet"),
    (
        either(those(title("Kassasystem")), said("nej", "inte")),
        "Är det nya kassasystemet i butiken på plats?",
    ),
    (those(title("Skanning"), "avvikelse"), "skannig av protkollen, hur går de"),
    (shown("Varje elev i årskurs 4"), "Vad är målvärdet för KF-mål 2"),
    (shown("9 %", "9\u00a0%", "9%", "9 procent"), "Vad är utgångsläget för målet om att samlingarna ska bevaras?"),
    (those(finish("2025-10-01", "2025-10-31")), "God morgon! Är det något som ska bli klart i oktober?"),
    (those(finish("2026-03-01", "2026-03-31")), "Vad har vi lovat till mars nästa år?"),
    (AFTER_CLOSING, "Kom det in några rapporter efter att vi stängt?"),
    (measures(_is_of_technician), "Vilka åtgärder ska museiteknikern göra?"),
    (measures(is_late), "vilka åtgärder skulle redan ha varit gjorda"),
    (because(title("rådhuskällaren"), "frysa ner"), "vad gör vi åt fukten i rådhuskällaren, finns nån åtgärd?"),
    (summary(), "hur går det för nämnden överlag? två meningar räcker"),
    (
        within(reported_since("2025-09-06"), reported_since("2025-09-05") | title("Kassasystem")),
        "vad är nytt sen i fredags",
    ),
    (assessed("bedöms inte uppnås"), "Hur bedöms målet att alla barn ska få möta kulturarvet?"),
    (
        either(said("nej", "inte"), those(HALL), those(HALL & ~now(K)), those(HALL & ~now(K, X)), sure("1 av 3"), sure("2 av 3")),
        "är allt klart på Konsthallen?",
    ),
    (those(now(S)), "Finns det något vi inte ens har börjat på?"),
    (
        either(said("ja"), those(title("Fri entré"), "Avslutad")),
        "Ordföranden undrar om fri entré på torsdagar är infört, ja eller nej",
    ),
    (
        either(so_many(kind("P") & ~now(K, X)), so_many(kind("P") & now(G, R, D)), so_many(kind("P"))),
        "Hur många projekt har vi igång",
    ),
    (shown("NKI 81"), "vad blev det i besöksenkäten"),
)  # fmt: skip

ODD: Batch = (
    (those(kind("F")), "GE MIG ALLA FÖRSTUDIER"),
    (those(title("jubileum")), "jubileet"),
    (either(those(now(D)), ASKED_BACK), "vilka är 🔴"),
    (either(those(now(D)), ASKED_BACK), "Which activities are delayed?"),
    (
        because(title("Skanning"), "sex veckor"),
        "Jag satt i fikarummet igår och nån påstod att skannern som ska ta stadsfullmäktiges protokoll är trasig. Hur länge har den varit det?",
    ),
    (either(those(title("brann")), ASKED_BACK), "vad har hänt med brandutställningen"),
    (
        either(ASKED_BACK, those(title("Museilektioner"))),
        "Får man ta med hunden på museilektionerna?",
    ),
    (either(ASKED_BACK, those(title("Museibuss"))), "Vad skulle bussen till byskolorna ha kostat?"),
    (either(ASKED_BACK, anyhow("skydd")), "Läs upp kommentaren om beredskapen för konst och handlingar"),
    (quiet(), "Tack så mycket, det var allt!"),
    (explained_by("avvikelse"), "vad betyder det när något är gult"),
    (
        either(those(MUSEUM & now(None)), said("ja"), units("Stadsmuseet"), ASKED_BACK),
        "Sitter på Stadsmuseet och vill gå hem, saknas det nån rapport från oss?",
    ),
    (
        within(finish("2025-09-10", "2025-10-09"), finish("2025-09-01", "2025-10-11")),
        "Det brinner i knutarna!! vad ska va klart inom 30 dagar",
    ),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & kind("P") & STORES), "Vilka försenade projekt har Samlingar och magasin?"),
    (those(reported_between("2025-08-24", "2025-08-24")), "Vem jobbar en söndag?? Vilka aktiviteter rapporterades den 24 augusti?"),
    (those(POSTPONED), "Vilka aktiviteter har fått ett senare slutdatum än de hade i T1?"),
    (those(Those(_is_earlier)), "Är det någon som har tidigarelagt sitt slutdatum sedan våren?"),
    (
        either(share(now(K, X), kind("P")), share(now(K, X), kind("P") & REPORTED), sure("2 av 14")),
        "Hur stor andel av projekten är avslutade eller avförda?",
    ),
    (
        either(
            compared(MUSEUM & now(D), TEACHING & now(D), "Stadsmuseet", "Pedagogik och program"),
            sure("lika många"),
            units("Stadsmuseet", "Pedagogik och program"),
        ),
        "Vem har mest försenat, Stadsmuseet eller Pedagogik och program?",
    ),
    (
        either(
            units_with(now(D), 0, 0),
            units("Reception och butik", "Konsthallen", "Kulturmiljö"),
        ),
        "Vilka enheter har inte en enda försenad aktivitet?",
    ),
    (
        within(ALONE & now(R, D, P), ALONE & ~now(G, K)),
        "Vad av det vi gör utan samverkan med någon annan går inte som det ska?",
    ),
    (those(says("leverantör")), "I vilka kommentarer för T2 nämns leverantören?"),
    (those(SHARED & now(D)), "Försenade aktiviteter som delas av flera enheter"),
    (first_is("samlingsdatabas"), "Av de försenade, vilken blir klar sist?"),
    (those(now(D) & MEASURED), "Vilka av de försenade aktiviteterna har en öppen åtgärd?"),
    (
        either(
            those(now(R, D, P) & ~MEASURED),
            those(now(R, D) & ~MEASURED),
            those(now(R) & ~MEASURED),
        ),
        "vilka avvikelser saknar åtgärd",
    ),
    (
        either(those(finish("0001-01-01", "2025-09-09")), said("ja")),
        "Har något passerat sitt slutdatum utan att vara klart?",
    ),
    (goals_among(GOALS, ("3.2", "4.1")), "Vilka mål bedöms inte uppnås?"),
    (goals_among(GOALS, ("4.2",)), "Vilket mål är inte bedömt i T2?"),
    (goals_among(GOALS, ("3.2",)), "Finns det något mål som bedöms sämre nu än i T1?"),
    (
        either(share(REPORTED), sure("27 av 29"), sure("26 av 29")),
        "Hur många procent har rapporterats för T2?",
    ),
    (
        those(kind("P") & ~CHANGED & REPORTED & ~then(None) & ~now(G)),
        "Vilka projekt står kvar på exakt samma status som i T1, bortsett från dem som går enligt plan?",
    ),
    (
        either(so_many(now(D) & finish("0001-01-01", "2025-12-31")), sure("4 av 6")),
        "Hur många av de försenade ska ändå bli klara före nyår?",
    ),
    (
        either(
            units_where(lambda facts, held: all(state(facts, each, T2) in (G, K) for each in held)),
            those(NONE),
            counted(0),
            NO,
        ),
        "Finns det en enda enhet där allt är grönt eller klart?",
    ),
    (within(BETTER & ~then(G), (BETTER & ~then(G)) | title("Kassasystem")), "Vilka har fått bättre status sen T1, strunt i dom som redan var gröna"),
)  # fmt: skip

TALKS: Batch = (
    (within(SHOP & ~now(K, X), SHOP), "Vad har Konsthallen på gång i år? >> och Reception och butik"),
    (day_told(title("Klimatstyrning"), "2025-09-08"), "Hur går det med klimatstyrningen? >> när kom den rapporten in?"),
    (those(now(D) & collab("SBF")), "Vilka är försenade? >> bara de med KLF >> och om du tar SBF i stället"),
    (
        either(ASKED_BACK, those(title("brandlarm")), NO),
        "Hur går det med brandlarmet? >> varför det? >> finns det nån åtgärd",
    ),
    (owner(title("Museibuss")), "Museibussen blev väl ingenting av? >> vilken enhet hade den"),
    (first_is("rådhuskällaren"), "Vad är försenat hos Samlingar och magasin? >> vilken av dem blir klar först"),
    (
        either(assessed("bedöms uppnås"), sure("Skolorna bokar")),
        "Hur bedöms KF-mål 2? >> och i T1?",
    ),
    (
        either(
            sure("Enhetschef Samlingar och magasin", "Enhetschef Stadsmuseet"),
            sure("chef1@", "chef6@"),
            MISSING,
        ),
        "Vilka aktiviteter saknar rapport? >> vem är chef där",
    ),
    (
        within(now(K) & ~WHOLE_ARCHIVE, now(K) & ~ARCHIVE),
        "hur många är klara >> lista dem >> ta bort dom från Kommunarkivet",
    ),
    (those(title("fotografier"), "Avslutad"), "Hur går det med samlingsdatabasen? >> Och fotografierna?"),
    (
        within(finish("2025-11-01", "2025-11-30") & REPORTED, finish("2025-11-01", "2025-11-30")),
        "Vad ska bli klart i december? >> och november",
    ),
    (
        either(day_told(title("väderkvarn"), "2025-08-15"), because(title("väderkvarn"), "Timret"), those(title("väderkvarn"), "Försenad")),
        "När ska väderkvarnen vara färdig? >> vad sa de i T1?",
    ),
    (because(now(X), "för dyr", "kvällstillägget"), "Vad är avfört? >> Varför?"),
    (those(now(R)), "vad är rött >> förlåt, gult menar jag"),
    (measures(_is_nobodys), "Vilka åtgärder är öppna? >> vilka av dem är det ingen som är utsedd att göra"),
    (sure("banken svarar inte"), "Åtgärderna som passerat sitt datum >> är det nåt som hindrar dem"),
    (
        either(so_many(then(D)), numbers_told(5)),
        "Hur många är försenade? >> men i T1 då?",
    ),
    (
        those(STAFF & now(D)),
        "Hur många aktiviteter ligger på Ledning och stab? >> är nån av dem försenad >> vilken",
    ),
)  # fmt: skip

ODD_TALKS: Batch = (
    (those(title("Gallring"), "Avslutad"), "Kan du prata skånska? >> Nähä. Men hur gick det med gallringen då"),
    (those(now(D)), "Gissa vad som stressar mig mest just nu >> va? >> okej, räkna bara upp det röda"),
    (those(now(P)), "hej >> hur mår du? >> skämt åsido, vad är pausat"),
    (
        either(said("ja"), those(MUSEUM & TEACHING & now(D)), those((MUSEUM | TEACHING) & now(D))),
        "Vilka försenade har Stadsmuseet? >> Pedagogik och program då >> är det samma aktiviteter?",
    ),
    (
        either(ASKED_BACK, those(title("kafé"))),
        "Kaféet i museets trädgård, lever den idén? >> men när öppnar det",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + ODD + COMPOUND + TALKS + ODD_TALKS
