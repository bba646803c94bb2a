# ruff: noqa: ARG005, E501
"""The week the round closes at a technical office by the sea: a foreman in the van, the managers of water, streets, the harbour and the buildings, the controller before the tertial report, the board's secretary and a reporter of the local paper.

Half everyday, a quarter with two conditions, comparisons, dates, comments and goals, and a quarter conversations."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CLARIFY,
    COMMENTED,
    EVERY,
    LATE,
    NONE,
    POSTPONED,
    REPORTED,
    SHARED,
    SURE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    Those,
    Wanted,
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
from tests.plan.questions.fresh.wishes import (
    assessed,
    body,
    compared,
    day_told,
    explained_by,
    forms,
    reported_between,
    said,
    so_many,
    summary,
    tells,
    then_and_now,
    those,
    top_unit,
)

WORLD = "technical"

WATER, STREETS, HARBOUR = unit("VA-enheten"), unit("Gata och trafik"), unit("Hamnen")
WASTE, BUILDINGS, CLEANING = unit("Avfall och återvinning"), unit("Fastighet"), unit("Fastighet/Lokalvård")
ALONE = Those(lambda facts, each: not each.collaboration)
OTHERS = ("VA-enheten", "Hamnen", "Tekniska kontoret", "Avfall och återvinning", "Fastighet")
NOTHING = either(counted(0), those(NONE), said("nej", "inget", "inga", "ingen", "ingenting"))

_GOALS = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "avfallet minska"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "energianvändningen"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "cykla och åka båt"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "skötsel och service"),
}


def goals(*numbers: str, others: tuple[str, ...] = ()) -> Wanted:
    """These goals after the heading, by name or by their own words, and not the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = body(answer)
        missing = [each for each in numbers if not any(name in text for name in _GOALS[each])]
        extra = [each for each in others if any(name in text for name in _GOALS[each])]
        return f"{missing} missing, {extra} too" if missing or extra else ""

    return Wanted(SURE, problem)


EVERYDAY: Batch = (
    (those(title("Röda bron"), "enligt plan"), "morrn, hur ligger röda bron till"),
    (day_told(title("Röda bron"), "2025-10-19"), "När öppnar dom röda bron, folk frågar mig hela tiden. alltså när är den klar"),
    (owner(title("Snöröjning")), "vem har snöröjningen i år"),
    (
        either(those(title("Snöröjning"), "rapporter"), sure("snöröjning", "rapporter"), said("nej")),
        "har nån rapporterat in snöröjningen än??",
    ),
    (those(now(D)), "va e försenat"),
    (
        either(within(STREETS & now(D), STREETS & now(D, R, P, None)), CLARIFY),
        "Vad är det som strular på gata och trafik",
    ),
    (
        either(silent(), units_of(now(None)), those(now(None))),
        "Hej! Skulle behöva veta vilka som inte har lämnat in till T2 ännu. Mvh nämndsekreteraren",
    ),
    (text_has(*forms("2025-09-05"), "2 dagar", "två dagar"), "hur länge kan man rapportera, vilken dag är sista"),
    (those(title("Storån"), "Försenad"), "Klart vatten i Storån, läget?"),
    (those(now(K)), "vad är klart"),
    (day_told(title("Storån"), "2025-11-22"), "blir det nåt klart vatten i storån i år? när räknar de med att va färdiga"),
    (NOTHING, "Har Hamnen något som är försenat?"),
    (those(title("Felanmälan"), "Avslutad"), "felanmälan i mobilen är den färdig eller"),
    (explained_by("avvik"), "Vad betyder det egentligen när det står Pågår med avvikelse?"),
    (those(title("gästhamn"), "Avförd"), "Hej, jag ringer från lokaltidningen. Hur går det med den nya gästhamnen?"),
    (because(title("gästhamn"), "anbud"), "varför blev gästhamnen inte av"),
    (owner(title("Skyfall")), "Vilka är det som håller i skyfallskarteringen"),
    (either(so_many(EVERY), numbers_told(18)), "hur många aktiviteter finns det i planen totalt?"),
    (those(kind("P")), "ge mig alla projekt"),
    (those(WASTE), "Vad har Avfall och återvinning ansvar för?"),
    (within(BUILDINGS, under("Fastighet")), "visa allt för fastighet"),
    (those(CLEANING), "lokalvården då vad har dom på sin lapp"),
    (ASKED_BACK, "Hur många miljoner har renoveringen av Röda bron kostat?"),
    (
        either(within(STREETS & now(D), now(D)), CLARIFY),
        "Jag skriver en artikel om kommunens gator. Vilka av Gata och trafiks aktiviteter är sena?",
    ),
    (text_has("Enhetschef VA-enheten", "chef1@"), "vem e chef för VA-enheten"),
    (either(so_many(now(D)), numbers_told(4)), "hur mnga är försenade just nu"),
    (those(title("Matavfall"), "enligt plan"), "matavfallet i köken, rullar det på?"),
    (because(title("skolväg"), "överklagat"), "Vad har de skrivit om skolvägarna?"),
    (anyhow("skydd"), "Jag skulle vilja läsa kommentaren om beredskapen för reservvatten."),
    (those(title("reservvatten"), "Försenad"), "hur gårt me reservvattnet"),
    (summary(), "Kan du sammanfatta läget kort inför nämnden på torsdag?"),
    (goals("3.1", "3.2", "4.1", "4.2"), "Vilka mål har vi i år, KF:s och nämndens egna?"),
    (either(assessed("bedöms inte uppnås"), those(goal("3.1"))), "hur går det för KF-mål 1"),
    (anyhow("180"), "va är målvärdet för restavfall"),
    (anyhow("214"), "Hur mycket restavfall per invånare hade vi 2024?"),
    (those(now(P)), "nåt som är pausat?"),
    (because(title("deponin"), "anbud"), "varför står deponin i Kärret still"),
    (either(ASKED_BACK, those(STREETS & now(None))), "påminn Gata och trafik om att de måste rapportera"),
    (those(reported_between("2025-08-22", "2025-08-22")), "Vad rapporterades den 22 augusti?"),
    (those(collab("KFF")), "samverkar vi med KFF om nåt"),
    (either(those(title("Solceller"), "Ej påbörjad"), said("nej")), "solcellerna på förrådet, har vi börjat med dom"),
    (those(title("Hamnviken"), "rapporter"), "gång o cykelvägen till hamnviken hur går det?"),
    (goals("3.1", "4.1", others=("4.2",)), "Vilka mål bedöms vi inte nå?"),
    (either(so_many(REPORTED), share(REPORTED), sure("16 av 18")), "Hur många av aktiviteterna har rapporterats hittills den här omgången?"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad blir färdigt i oktober"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & ALONE), "Vilka försenade aktiviteter har ingen samverkan med någon annan?"),
    (
        either(
            compared(STREETS & now(D), WATER & now(D), "Gata och trafik", "VA-enheten"),
            those((STREETS | WATER) & now(D), "Gata och trafik", "VA-enheten"),
        ),
        "Vem har mest försenat, Gata och trafik eller VA-enheten?",
    ),
    (within(then(G) & now(R, D), then(G) & ~now(G)), "Vad gick enligt plan i T1 men gör det inte längre?"),
    (within(BETTER & ~then(G), BETTER), "Vilka aktiviteter har fått bättre status sedan förra tertialet?"),
    (first_is("Säkra skolvägar"), "Vilken av de försenade aktiviteterna blir klar sist?"),
    (units_with(now(D), 0, 0), "Vilka enheter har inga förseningar alls?"),
    (
        either(share(now(K), kind("P")), share(now(K), kind("P") & REPORTED), sure("1 av 10"), sure("1 av 9")),
        "Hur stor andel av projekten är avslutade?",
    ),
    (those(kind("P") & collab("SBF") & ~now(D, None)), "Projekt ihop med SBF som har rapporterat och inte är försenade"),
    (those(goal("4.1", "4.2") & now(D)), "Vad är försenat under de nämndspecifika målen?"),
    (goals("4.2", others=("3.1", "3.2", "4.1")), "Är det något mål som fått en bättre bedömning nu än i T1?"),
    (
        either(those(STREETS & now(None)), said("nej"), sure("4 av 6")),
        "Har Gata och trafik rapporterat alla sina aktiviteter?",
    ),
    (those(SHARED & ~now(K)), "Vilka aktiviteter delas av två enheter och är ännu inte avslutade?"),
    (
        within(finish("2025-09-03", "2025-12-24") & ~title("Hamnviken"), finish("2025-09-03", "2025-12-24")),
        "vad ska bli klart innan jul",
    ),
    (those(says("leverantör")), "I vilka kommentarer för T2 nämns leverantören?"),
    (those(then(D) & now(D)), "Vad har varit försenat både i T1 och T2?"),
    (top_unit("Gata och trafik", *OTHERS), "Vilken enhet har flest aktiviteter på sitt bord?"),
    (
        either(then_and_now(then(D), now(D)), sure("lika många"), said("nej", "lika")),
        "Är det fler försenade nu än det var i T1?",
    ),
    (those(POSTPONED), "Vilka har skjutit fram sitt slutdatum sedan T1?"),
    (those(WATER & kind("P") & now(R)), "VA-enhetens gula projekt, vilka är det?"),
    (
        either(share(now(D, P)), share(now(D, P), REPORTED), sure("5 av 18"), sure("5 av 16")),
        "Hur många procent av aktiviteterna är försenade eller pausade?",
    ),
    (those(LATE), "Vilka aktiviteters T1-rapport kom in efter stängning?"),
    (those(finish("2026-01-01", "2026-12-31") & ~now(D)), "Vad blir klart först 2026 utan att vara försenat?"),
    (
        either(those(goal("3.2") & ~now(K)), those(goal("3.2") & now(R, D, P))),
        "Vad återstår under energimålet, KF-mål 2, alltså det som inte är avslutat?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (
        either(units_of(now(D)), those(now(D), "VA-enheten", "Gata och trafik")),
        "Vad är försenat? >> vilka enheter är det",
    ),
    (those(title("skolväg"), "Försenad"), "hur går det med röda bron >> och skolvägarna"),
    (day_told(title("skolväg"), "2026-03-21"), "Säkra skolvägar, status? >> varför då >> när blir det klart då"),
    (those(WASTE), "Vad har Hamnen i planen? >> nej jag menade avfall och återvinning"),
    (those(WATER & now(R)), "vilka pågår med avvikelse? >> bara VA-enhetens"),
    (those(then(R)), "Vilka är gula nu? >> vilka var gula i T1"),
    (those(kind("P") & ~now(K)), "lista projekten >> ta bort de avslutade"),
    (those(now(K)), "Hur många är avslutade? >> vilka är det"),
    (
        either(assessed("bedöms delvis uppnås"), tells("delvis")),
        "Hur bedöms nämndspecifikt mål 1? >> och hur bedömdes det i T1",
    ),
    (either(so_many(goal("3.2") & now(K)), sure("1 av 3")), "Vilka aktiviteter hör till KF-mål 2? >> hur många av dem är avslutade"),
    (because(title("Skyfall"), "konsult"), "Är skyfallskarteringen igång? >> Vad är det som strular?"),
    (
        either(silent(), units_of(now(None)), those(now(None), "Gata och trafik"), sure("Enhetschef Gata och trafik")),
        "vilka aktiviteter saknar rapport >> vem ska jag höra av mig till",
    ),
    (those(title("Storån"), "enligt plan"), "Storån hur går det >> vad var statusen i T1"),
    (within(collab("UTB") & now(D), collab("UTB")), "Vad samverkar vi med SBF om? >> är nåt av det försenat >> och med UTB då"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad ska bli klart i september? >> Och i oktober?"),
    (those(STREETS), "Vilken enhet har flest aktiviteter? >> visa deras aktiviteter"),
    (first_is("Underhållsplan"), "Vilka är försenade? >> kan du sortera dem på slutdatum, tidigast först"),
    (those(kind("P") & now(G)), "hur många projekt har vi >> hur många av dem går enligt plan >> vilka"),
    (
        within(WASTE & ~title("Matavfall"), WASTE | under("Fastighet")),
        "Vem ansvarar för matavfallet? >> vad har de mer",
    ),
    (because(title("sporthallar"), "pengarna"), "sporthallarna, läget? >> vad beror det på"),
    (those(STREETS & COMMENTED), "Vilka aktiviteter har en kommentar i T2? >> ta bara Gata och trafik"),
    (
        either(said("ja"), day_told(title("driftcentral"), "2025-05-15")),
        "Hur går det med driftcentralen? >> när är den klar >> är det senare än de sa i T1?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
