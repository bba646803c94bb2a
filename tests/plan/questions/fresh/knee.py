# ruff: noqa: ARG005, E501
"""Two days before the round closes at a board for environment and building: the board's secretary over the minutes, an environmental manager between two meetings, an auditor who wants it exactly, and a politician in opposition.

Half everyday; a quarter with two conditions, a negation, a quantifier, then and now, late reports or promised days; a quarter conversations of two to four turns."""

from plan.facts import Facts
from plan.model import Activity
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CHANGED,
    DATELESS,
    EVERY,
    LATE,
    NONE,
    POSTPONED,
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
    S,
    Those,
    Wanted,
    X,
    anyhow,
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
    reported_since,
    share,
    silent,
    some,
    state,
    sure,
    text_has,
    then,
    title,
    unit,
    units_of,
    units_where,
    within,
)
from tests.plan.questions.fresh.wishes import (
    day_told,
    days_told,
    explained,
    explained_by,
    first_are,
    forms,
    reported_between,
    said,
    so_many,
    summary,
    tells,
    then_and_now,
    those,
    topmost,
)
from tests.plan.questions.world import T1, T2

WORLD = "green"

PERMITS = unit("Bygglovsenheten")
STRATEGY, PLANNERS, INSPECTORS = unit("Miljöstrategi"), unit("Planenheten"), unit("Miljötillsyn")
ALONE = Those(lambda facts, each: not each.collaboration)
GOALS = {
    "2.1": ("grunduppdrag",),
    "3.1": ("utsläpp", "kommunfullmäktiges mål 1", "kf-mål 1"),
    "3.2": ("bostäder", "kommunfullmäktiges mål 2", "kf-mål 2"),
    "4.1": ("vattnet i sjöar", "nämndspecifikt mål 1"),
    "4.2": ("handläggningstid", "nämndspecifikt mål 2"),
    "5.1": ("särskilda satsningar",),
}
DEVIATING = now(D, R, P)


def _is_overdue(facts: Facts, each: Activity) -> bool:
    first = facts.report(each.id, T1)
    return bool(
        not each.protected
        and first
        and first.finish
        and first.finish < facts.at.date()
        and state(facts, each, T2) not in (K, X)
    )


OVERDUE = Those(_is_overdue)
"""The day that was promised in T1 has passed, and it is neither delivered nor dropped."""


def if_any(wanted: Those) -> Wanted:
    """Exactly these, how many, or (for none) a no."""
    return either(those(wanted), counted(wanted), said("nej", "inga", "inget", "ingen", "ingenting"))


def part(of: Those, whole: Those = EVERY, *words: str) -> Wanted:
    """A share of all of them, or of those that are reported; or the two numbers in words."""
    return either(share(of, whole), share(of, whole & REPORTED), *(sure(each) for each in words))


EVERYDAY: Batch = (
    # the board's secretary
    (either(counted(EVERY), those(EVERY), sure("15")), "Hej! Sitter med protokollet, hur många aktiviteter omfattar planen egentligen?"),
    (those(now(D)), "behöver en uppräkning av det som är försenat, till ärende 7"),
    (text_has(*forms("2025-09-05")), "vilken dag är den sista att lämna in t2"),
    (anyhow("bostäder"), "Hur är mål 3.2 formulerat?"),
    (those(title("Inventering"), "Avförd"), "Är inventeringen av förorenade områden avskriven eller lever den fortfarande"),
    (day_told(title("Översiktsplan"), "2026-01-12"), "Får jag be om det datum då Översiktsplan 2045 beräknas vara färdig?"),
    (day_told(title("Badvatten"), "2025-08-22"), "När kom rapporten om badvattenproverna in?"),
    (because(title("Ny taxa"), "väntar på anbud"), "Hur har Livsmedel och hälsoskydd motiverat att nya taxan dröjer? ordagrant tack"),
    (those(now(K)), "Vad kan jag skriva att vi har slutfört?"),
    (
        either(silent(), those(now(None)), said("nej", "inte"), sure("14 av 15"), sure("Bygglovsenheten")),
        "har alla enheter kommit in med sitt",
    ),
    (summary(), "Hur ser det ut i stort, två meningar räcker gott"),
    (those(reported_between("2025-08-20", "2025-08-20")), "Vilka rapporter inkom den 20 augusti?"),
    (first_is("dricksvattenlarm"), "Vilken rapport är den senast inkomna?"),
    (text_has("bibliotekschef"), "vem är kontakt för besöksenkäten?"),
    # the environmental manager
    (within(INSPECTORS & ~now(X), INSPECTORS), "vad står på Miljötillsyns lista i år"),
    (those(title("enskilda avlopp"), "Försenad"), "enskilda avlopp - hur e läget där"),
    (within(STRATEGY & now(D), STRATEGY), "Vad är det som strular för Miljöstrategi?"),
    (because(title("Våtmark"), "anbud"), "varför är inte våtmarken igång som den skulle"),
    (those(title("dricksvattenlarm"), "avvikelse"), "God morgon, kan jag få status på beredskapen vid dricksvattenlarm före kl 9?"),
    (day_told(title("Klimatanpassning"), "2025-11-22"), "Klimatanpassningsplanen, när räknar man med att den är klar?"),
    (
        either(those(title("Energirådgivning"), "Pausad"), said("ja")),
        "Ligger energirådgivningen till villaägare fortfarande på is?",
    ),
    (
        either(those(goal("4.1")), sure("vattnet i sjöar")),
        "ge mig allt som hör till målet om renare vatten",
    ),
    (those(collab("KFF")), "är det nåt vi gör ihop med KFF"),
    (so_many(now(R)), "hr många gula har vi just nu"),
    (either(those(title("Laddstolpar"), "enligt plan"), said("ja")), "laddstolparna rullar på, va?"),
    (if_any(reported_since("2025-09-01")), "Har det trillat in nån rapport den här veckan?"),
    # the auditor
    (part(REPORTED, EVERY, "14 av 15"), "Hur stor andel av aktiviteterna har rapporterats för andra tertialet?"),
    (owner(title("Servicegaranti")), "Vem är ansvarig för Servicegaranti för bygglov?"),
    (those(goal("2.1")), "Vilka aktiviteter återfinns under grunduppdraget?"),
    (explained("avvikelse"), "Vad innebär statusen Pågår med avvikelse?"),
    (if_any(LATE), "Kom någon av rapporterna för T1 in efter att rundan hade stängt?"),
    (numbers_told(2), "Hur många påminnelser skickades ut i första tertialet?"),
    (either(those(PROTECTED), sure("dricksvattenlarm")), "Vilka rader i planen är skyddade?"),
    (
        either(tells("ingen bedömning", "inga bedömningar", "inte bedöm", "ej bedöm", "bedömning saknas", "saknas", "nej"), ASKED_BACK),
        "Föreligger någon bedömning av måluppfyllelsen för KF-mål 1?",
    ),
    (ASKED_BACK, "Med hur många kronor har våtmarken överskridit sin budget?"),
    (text_has("Enhetschef Miljötillsyn", "chef7@"), "Vem är chef för Miljötillsyn? Jag vill boka en intervju."),
    (those(ALONE), "Vilka aktiviteter har ingen samverkanspart angiven?"),
    # the politician in opposition
    (
        either(TROUBLE, within(now(D), now(D, R, P, X, None)), ASKED_BACK),
        "Vad har majoriteten inte lyckats leverera?",
    ),
    (
        either(those(title("Norra stations"), "Försenad"), said("nej")),
        "Ni har väl ändå fått fram detaljplanen för Norra stationsområdet vid det här laget?",
    ),
    (so_many(kind("P")), "hur många projekt är det tal om"),
    (
        either(day_told(title("E-tjänst"), "2025-10-02"), said("ja")),
        "Blir det nån e-tjänst för bygglovsansökan före jul eller",
    ),
    (either(those(goal("3.1")), sure("tio procent")), "Vad görs det för att utsläppen ska minska?"),
    (owner(title("Laddstolpar")), "vem ska man skälla på om laddstolparna"),
    (
        either(so_many(kind("F")), so_many(kind("F") & now(G)), those(title("Förstudie"))),
        "Hur många förstudier håller ni på med?",
    ),
    (ASKED_BACK, "Stryk den avförda inventeringen ur planen är du snäll"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(POSTPONED), "Vilka aktiviteter har i T2 ett senare slutdatum än det som uppgavs i T1?"),
    (those(OVERDUE), "Vilka slutdatum som utlovades i T1 har redan passerat utan att aktiviteten är avslutad eller avförd?"),
    (
        within(DATELESS & ~now(K, X), now(None)),
        "Vad saknar slutdatum, om man bortser från det som är avslutat, avfört eller skyddat?",
    ),
    (those(kind("P") & ~now(D, K)), "Vilka projekt är varken försenade eller avslutade?"),
    (
        units_where(lambda facts, held: not some(now(D), facts, held)),
        "Finns det enheter som inte har en enda försenad aktivitet, och i så fall vilka?",
    ),
    (goals_among(GOALS, ("4.2",)), "Under vilket mål finns det ingenting som är försenat?"),
    (then_and_now(then(D), now(D)), "Hur många fler är försenade idag jämfört med i T1?"),
    (part(now(D), STRATEGY, "2 av 3"), "Hur stor del av det Miljöstrategi ansvarar för är försenat?"),
    (
        within(then(R, D, P) & DEVIATING, then(R, D, P) & ~now(G, K)),
        "Av det som var försenat, pausat eller avvek i T1, vad har ännu inte rett ut sig?",
    ),
    (those(then(G) & now(D)), "Vad sades gå enligt plan i våras men är rött nu?"),
    (
        within(collab("KSF") & now(D, R), (collab("KSF") | collab("Alla")) & now(D, R)),
        "Vilka av aktiviteterna vi har med KSF är försenade eller har avvikelser?",
    ),
    (those(finish("2025-09-03", "2025-10-31")), "Vad är utlovat att bli klart senast sista oktober i år?"),
    (those(finish("2026-01-01")), "vilka spiller över på nästa år, alltså har slutdatum först 2026"),
    (
        either(so_many(CHANGED), so_many(CHANGED | then(None)), so_many(CHANGED | then(None) | now(None))),
        "Hur många aktiviteter har bytt status mellan T1 och T2?",
    ),
    (within(then(G, R) & now(R, D) & CHANGED, WORSE), "Vilka har utvecklats åt fel håll sedan första tertialet?"),
    (
        either(said("ja"), part(REPORTED, kind("P"), "6 av 6"), those(kind("P") & now(None)), those(kind("P") & REPORTED)),
        "Är samtliga projekt rapporterade i T2?",
    ),
    (
        either(said("ja"), because(now(D), "anbud"), sure("5 av 5")),
        "Har varenda försenad aktivitet en kommentar som förklarar varför?",
    ),
    (
        either(
            units_where(lambda facts, held: all(state(facts, each, T2) is G for each in held)),
            units_where(lambda facts, held: all(state(facts, each, T2) in (G, K) for each in held)),
            those(now(G) & unit("Mark och exploatering"), "Mark och exploatering"),
        ),
        "Vilken enhet har bara aktiviteter som går enligt plan?",
    ),
    (
        days_told(PLANNERS, NONE, "2025-08-25", "2025-12-26", "2025-09-11", "2026-01-12"),
        "Vilka slutdatum angav Planenheten i T1 och vilka anger de nu?",
    ),
    (
        either(said("ja"), part(DEVIATING, EVERY, "8 av 15", "8 av 14"), so_many(DEVIATING)),
        "Är minst hälften av aktiviteterna försenade, pausade eller avvikande?",
    ),
    (first_are("Ny taxa", "E-tjänst", "Laddstolpar"), "Vilka tre aktiviteter står på tur att bli klara, i datumordning?"),
    (topmost("KSF", ("SBF", "KFF")), "Vilken samverkanspart förekommer oftast i planen?"),
)  # fmt: skip

TALKS: Batch = (
    (
        either(those(PLANNERS & now(G)), said("ja")),
        "Hur går det för Planenheten? >> Är något av det i fas?",
    ),
    (
        either(units_of(now(K)), those(now(K), "Bygglovsenheten", "Livsmedel och hälsoskydd")),
        "Till protokollet: vad är avslutat? >> Vilka enheter ligger bakom det?",
    ),
    (owner(title("Inventering")), "Vad har avförts? >> motiveringen? >> och vem ansvarade för den"),
    (
        day_told(title("Klimatanpassning"), "2025-07-22"),
        "Läget för klimatanpassningsplanen? >> Vilket slutdatum hade den i T1?",
    ),
    (so_many(now(D)), "hur många var försenade i T1 >> och nu"),
    (
        those(kind("P") & collab("KSF") & ~now(K)),
        "Visa projekten >> Begränsa till dem med KSF >> Vilka av de här är inte avslutade?",
    ),
    (those(now(None)), "Är nån enhet efter med rapporteringen? >> Vad är det för aktivitet de inte har rapporterat?"),
    (within(INSPECTORS & ~now(X), INSPECTORS), "vad har livsmedel och hälsoskydd för aktiviteter >> nej förlåt, miljötillsyn skulle det vara"),
    (day_told(title("Översiktsplan"), "2026-01-12"), "När blir laddstolparna klara? >> Översiktsplanen då?"),
    (
        day_told(title("Ny taxa"), "2025-09-15"),
        "Hur går det med taxan för livsmedelskontroll? >> Vad beror det på? >> När tror de att den är på plats?",
    ),
    (
        either(those(goal("4.2") & now(None)), said("nej", "inte"), part(REPORTED, goal("4.2"), "1 av 2")),
        "Vad ligger under nämndspecifikt mål 2? >> Är alla de rapporterade?",
    ),
    (
        either(so_many(now(R, D)), so_many(DEVIATING)),
        "Hur många pågår med avvikelse? >> Räkna med de försenade också",
    ),
    (
        within(collab("SBF") & now(D), collab("SBF")),
        "Vad samverkar vi med SBF om? >> Vilka av dem har det kört ihop sig för?",
    ),
    (
        those(title("Våtmark"), "Ej påbörjad"),
        "Vad har hänt med våtmarken i Ängsdalen? >> Vilken status hade den i T1?",
    ),
    (every(those(now(G)), first_is("Laddstolpar")), "Lista det som pågår enligt plan >> Ställ upp dem efter slutdatum"),
    (explained_by("fråg", "svara", "hjälp", "aktivitet"), "Hejsan >> Jag är revisor och ny här, vad kan du hjälpa mig med?"),
    (
        if_any(PERMITS & now(D)),
        "Vad är försenat hos Miljöstrategi? >> Samma sak för Planenheten >> Och hos Bygglovsenheten?",
    ),
    (
        either(so_many(goal("4.1", "4.2")), numbers_told(3, 2)),
        "Vilka aktiviteter hör till de nämndspecifika målen? >> Hur många är det?",
    ),
    (
        either(then_and_now(then(D), now(D)), share(then(D)), share(then(D), ~then(None)), said("bättre", "sämre"), sure("3 av 15"), sure("3 av 14")),
        "Hur stor andel är försenad? >> Var det bättre eller sämre i T1?",
    ),
    (
        either(said("nej", "inga", "inget", "ingen", "ingenting"), those(NONE), counted(0), those(PLANNERS & DEVIATING)),
        "Vilken enhet har hand om detaljplanen för Norra stationsområdet? >> Har de fler som är försenade?",
    ),
    (
        within(finish("2025-09-03", "2025-12-31") & ~PERMITS, now(K) & ~PERMITS),
        "Vad ska bli klart före årsskiftet? >> Plocka bort det som är Bygglovsenhetens",
    ),
    (those(then(S)), "Är det något som inte är påbörjat? >> Vilka var det i T1?"),
    (
        within(BETTER & then(D), BETTER),
        "Vad har ändrats sedan T1? >> Det var mycket. Vilka har blivit sämre? >> Och bättre?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
