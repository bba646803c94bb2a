# ruff: noqa: ARG005, E501
"""The Monday after the round has closed at a board for urban development: a unit manager on the phone in haste, the municipality's controller, the chief executive (kommundirektör) with ten seconds, and the chairman of the board.

Half everyday, a quarter with two conditions, a comparison, a share, a goal or a date, and a quarter conversations."""

from plan.facts import Facts
from plan.model import Activity
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    LATE,
    LATE_NOW,
    POSTPONED,
    REPORTED,
    SHARED,
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
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1, T2

WORLD = "county_town"

STAB, PERMITS, MAPS = unit("Stab och administration"), unit("Bygglov"), unit("Kart och mät")
WATER, HOUSES, PLANNERS = unit("Vatten och avlopp"), unit("Fastighet"), unit("Plan och exploatering")
STREETS, TRAFFIC = unit("Gatukontoret"), unit("Trafikplanering")
SUPERVISION, PARK = unit("Bygglov/Tillsyn"), unit("Gatukontoret/Park")
SQUARE = title("Ombyggnad av Stora torget")
ALONE = Those(lambda facts, each: not each.collaboration)
MEASURED = Those(lambda facts, each: any(m.activity_id == each.id for m in facts.measures()))
WITH_OPEN = Those(lambda facts, each: any(m.activity_id == each.id and m.is_open for m in facts.measures()))
WITH_LATE = Those(lambda facts, each: any(m.activity_id == each.id and is_late(facts, m) for m in facts.measures()))
GOALS = {
    "3.1": ("kf-mål 1", "fullmäktiges mål 1", "bostäder för livets"),
    "3.2": ("kf-mål 2", "fullmäktiges mål 2", "resorna i kommunen"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "handläggningen ska vara"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "gator, parker och ledningar"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "stadskärnan ska"),
}
OTHERS = ("Stab och administration", "Bygglov", "Kart och mät", "Vatten och avlopp", "Fastighet", "Plan och exploatering", "Trafikplanering", "Gatukontoret/Park")  # fmt: skip


def _earlier(facts: Facts, each: Activity) -> bool:
    first, last = facts.report(each.id, T1), facts.report(each.id, T2)
    return bool(not each.protected and first and last and first.finish and last.finish and last.finish < first.finish)


EARLIER = Those(_earlier)


def due(first: str, last: str) -> Wanted:
    """Of those that were not reported in T2 the day of T1 may be told or left out."""
    return within(finish(first, last) & REPORTED, finish(first, last))


EVERYDAY: Batch = (
    (those(PARK), "hej har inte tid å leta själv, vad har Park på sin lista i år"),
    (day_told(SQUARE, "2026-06-05"), "sitter i bilen, när ska ombyggnaden av Stora torget va klar"),
    (because(SQUARE, "brunn"), "varför blir ombyggnaden av torget så sen egentligen"),
    (either(silent(), units_of(now(None)), those(now(None))), "Hej är det nån som inte lämnat in för T2 än??"),
    (summary(), "Tio sekunder. Hur går det?"),
    (those(title("Stenbron"), "Pausad"), "stenbron?"),
    (because(title("Stenbron"), "domstol"), "vad är det vi väntar på med lagningen av Stenbron"),
    (those(title("lekplatser"), "Avslutad"), "lekplatsinventeringen är väl klar va?"),
    (those(now(D)), "vilka grejer är röda"),
    (so_many(now(R)), "hur mnga är gula just nu"),
    (
        either(within(STREETS & now(D), under("Gatukontoret")), said("nej", "inte"), so_many(STREETS & now(D))),
        "e gatukontoret i tid me allt sitt",
    ),
    (either(owner(title("Cykelgarage")), text_has("Enhetschef Trafikplanering")), "Vem håller i cykelgaraget vid resecentrum?"),
    (
        either(owner(title("Solceller")), text_has("Fastighet", "chef5@")),
        "behöver få tag i den som har hand om solcellerna på brandstationen, vem är det",
    ),
    (because(title("toaletter"), "modul"), "Vad hände med de offentliga toaletterna i centrum?"),
    (those(title("Prästängen")), "blev det nåt av radhusen på prästängen"),
    (those(title("mejeriet"), "avvikelse"), "Är detaljplanen för Gamla mejeriet försenad eller bara gul?"),
    (text_has("stäng", *forms("2025-09-05")), "Har T2 stängt för rapportering?"),
    (either(those(LATE_NOW), those(LATE)), "Vilka rapporter kom in efter stängning?"),
    (numbers_told(5), "antal påminnelser som gått ut i tertial 2"),
    (either(share(REPORTED), sure("31 av 34"), sure("30 av 34")), "Svarsgraden för T2 tack"),
    (those(collab("Trafikverket")), "Vad gör vi ihop med Trafikverket?"),
    (explained_by("avvik"), "vad betyder pågår med avvikelse"),
    (either(assessed("bedöms inte uppnås"), sure("inte uppnås")), "KF-mål 1, når vi det?"),
    (
        either(sure("bedöms uppnås"), sure("sju veckor"), those(goal("4.1"))),
        "Som ordförande får jag alltid frågan: hur ligger vi till med målet om snabb handläggning?",
    ),
    (sure("122"), "Hur många bostäder har påbörjats hittills i år enligt måluppföljningen?"),
    (text_has("35 %", "35 procent"), "Vad är målvärdet för hållbara resor?"),
    (
        either(goals_among(GOALS, ("4.1", "4.2", "4.3")), those(goal("4.1", "4.2", "4.3"))),
        "Vilka är nämndens egna mål?",
    ),
    (
        either(within(now(K), now(K, G)), goals_among(GOALS, ("4.1",), ("3.2", "4.2"))),
        "Ge mig några bra nyheter inför nämnden, vad har vi fått klart",
    ),
    (within(now(S), now(S, None)), "vad har inte ens kommit igång"),
    (those(now(P)), "Pausat, vilka?"),
    (because(now(X), "Fornlämningar", "modul"), "Vad har avförts och av vilken anledning?"),
    (anyhow("bullerutredning"), "läs upp senaste kommentaren om Kvarnhöjden"),
    (
        either(ASKED_BACK, text_has("kostnad", "budget", "ekonomi", "pengar")),
        "Vad har ombyggnaden av Stora torget kostat så här långt?",
    ),
    (ASKED_BACK, "kan du sätta Stenbron som avslutad är du snäll"),
    (anyhow("skydd"), "va har dom skrivit om beredskapen vid större vattenläcka"),
    (text_has("Enhetschef Kart och mät", "chef3@"), "vem är chef för kart och mät"),
    (due("2025-10-01", "2025-10-31"), "Vad ska bli klart i oktober?"),
    (first_is("Trygga skolvägar"), "Vilken aktivitet står på tur att bli klar härnäst?"),
    (those(collab("Regionen")), "har vi nån samverkan me regionen"),
    (text_has("72"), "Vad fick Bygglov för resultat i servicemätningen?"),
    (text_has("parkintendent"), "Parkenkäten, vem är kontaktperson?"),
    (so_many(kind("P")), "Hur många projekt finns det i planen totalt?"),
    (those(reported_between("2025-09-06", "2025-09-07")), "Vad rapporterades in i helgen?"),
    (either(measures(is_late), those(WITH_LATE)), "Vilka åtgärder har passerat sitt datum utan att bli gjorda?"),
    (text_has("Låna en inspektör"), "vad gör ni åt att tillsynen av ovårdade tomter går trögt, nån åtgärd?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & ~STREETS), "Vilka försenade aktiviteter ligger på någon annan än Gatukontoret?"),
    (those(then(D) & now(D)), "Vad har varit försenat i både T1 och T2?"),
    (those(then(R) & now(D)), "Försenat nu men gult i våras, vilka är det?"),
    (those(then(G) & now(R)), "Vad har gått från grönt till gult sedan T1?"),
    (top_unit("Gatukontoret", *OTHERS), "Vilken enhet har flest aktiviteter, de delade inräknade?"),
    (
        either(
            compared(TRAFFIC & now(R), PLANNERS & now(R), "Trafikplanering", "Plan och exploatering"),
            said("ja"),
            top_unit("Trafikplanering", "Plan och exploatering"),
        ),
        "Har Trafikplanering fler gula än Plan och exploatering?",
    ),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED)),
        "Hur stor andel av projekten är försenade?",
    ),
    (either(share(kind("P"), now(K)), sure("4 av 7")), "Hur många procent av det som är avslutat är projekt?"),
    (first_is("Ombyggnad av Stora torget"), "Vilken aktivitet har fått sitt slutdatum framflyttat mest sedan T1?"),
    (those(POSTPONED), "Vilka har ett senare slutdatum nu än de hade i T1?"),
    (those(EARLIER), "Finns det något som beräknas bli klart tidigare än vad man lovade i T1?"),
    (those(finish("2026-01-01", "2026-12-31")), "Vad är det som inte blir klart förrän 2026?"),
    (either(those(now(D) & ~MEASURED), those(now(D) & ~WITH_OPEN)), "Vilka försenade aktiviteter saknar åtgärd?"),
    (
        goals_among(GOALS, ("3.1", "4.2"), ("4.3",)),
        "Vilka mål har fått en sämre bedömning i T2 än i T1?",
    ),
    (goals_among(GOALS, ("4.3",)), "Vilket mål har inte bedömts alls i T2?"),
    (units_with(now(D), 0, 0), "Vilka enheter har inte en enda försenad aktivitet?"),
    (within(says("överklag"), title("toaletter")), "Vilka kommentarer handlar om att något är överklagat?"),
    (those(SHARED & now(D)), "Vilka försenade aktiviteter delas av flera enheter?"),
    (those(ALONE & now(R, D)), "Gult eller rött där det inte finns någon samverkanspart, vilka?"),
    (
        within(goal("3.1", "3.2") & now(R, D), goal("3.1", "3.2") & now(R, D, P)),
        "Under de båda KF-målen: vad är försenat eller pågår med avvikelse?",
    ),
    (so_many(then(D) & now(K)), "Av det som var försenat i T1, hur mycket är avslutat nu?"),
    (those(then(S) & now(S)), "Vilka har stått som ej påbörjade både i T1 och T2?"),
    (
        either(those(kind("P") & WATER & ~now(D)), within(kind("P") & WATER & now(G), kind("P") & WATER & ~now(D))),
        "Vilka projekt hos Vatten och avlopp är inte försenade?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & WATER), "Vilka är försenade? >> bara Vatten och avlopp"),
    (day_told(title("Kvarnhöjden"), "2026-05-29"), "hur går det med kvarnhöjden >> å när blir den klar då"),
    (because(title("Cykelstråk"), "fastighetsägare"), "Status på cykelstråket mellan resecentrum och lasarettet >> Vad beror det på?"),
    (those(SUPERVISION), "Vad har Park att göra i år? >> och Tillsyn"),
    (those(now(K)), "Hur många är avslutade? >> vilka är det"),
    (those(then(R)), "Vilka är gula? >> Och i T1?"),
    (
        either(silent(), units_of(now(None)), those(now(None), "Enhetschef"), sure("Enhetschef Fastighet", "Enhetschef Tillsyn")),
        "Vilka aktiviteter saknar rapport? >> vem ska jag ringa",
    ),
    (
        either(those(now(D) & ~LATE_NOW), those(now(D) & ~LATE)),
        "Visa de försenade >> Ta bort dem som rapporterades efter stängning",
    ),
    (because(now(P), "överklagat", "domstol"), "Är något pausat? >> varför då"),
    (either(assessed("bedöms delvis uppnås"), sure("delvis")), "Når vi KF-mål 1? >> KF-mål 2 då?"),
    (
        either(assessed("bedöms inte uppnås"), sure("inte uppnås")),
        "Hur bedöms nämndspecifikt mål 1? >> Hur bedömdes det i T1?",
    ),
    (those(HOUSES & kind("P") & now(D)), "Lista projekten hos Fastighet >> vilka av dem är försenade"),
    (those(collab("Bostadsbolaget")), "Vad samverkar vi med Räddningstjänsten om? >> nej förlåt jag menade Bostadsbolaget"),
    (
        within(STREETS & ~SQUARE, under("Gatukontoret")),
        "Vem ansvarar för ombyggnaden av Stora torget? >> Vad mer har Gatukontoret?",
    ),
    (
        either(share(now(D)), share(now(D), REPORTED), sure("7 av 34"), sure("7 av 31")),
        "hur många är försenade >> vad blir det i procent",
    ),
    (
        either(then_and_now(then(D), now(D)), said("fler", "ja")),
        "Hur många är försenade nu? >> Är det fler eller färre än i T1?",
    ),
    (due("2025-12-01", "2025-12-31"), "Vad blir klart i november? >> och december"),
    (
        text_has("ingen att avvara"),
        "Vad är åtgärden för tillsynen av ovårdade tomter? >> Vad är det som hindrar den?",
    ),
    (
        either(those(title("Cykelgarage"), "Försenad"), because(title("Cykelgarage"), "anbud")),
        "cykelgaraget, läget? >> hur var det i T1",
    ),
    (those(goal("4.3") & now(K)), "Visa allt under nämndspecifikt mål 3 >> bara det som är avslutat"),
    (first_is("Ombyggnad av Stora torget"), "Vilka är röda? >> När ska de bli klara? >> Vilken av dem blir klar sist?"),
    (
        so_many(now(D) & kind("P") & ~TRAFFIC),
        "Hej! >> Vilka projekt är försenade? >> Bortse från Trafikplanering >> Hur många blir det då?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
