# ruff: noqa: ARG005, E501
"""Two days before a round closes at a technical board: a unit manager on the phone, a foreman, the board's chair, the controller, a journalist, the kommundirektör.

60 everyday questions, 18 with two conditions, a comparison, an exception, a quantifier or a time span, and 12
conversations (ten of two turns, two of three)."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    DATELESS,
    LATE,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
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
    state,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units,
    units_where,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    forms,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    those,
)
from tests.plan.questions.world import T2

WORLD = "technical"

WATER, ROADS, PORT, OFFICE = unit("VA-enheten"), unit("Gata och trafik"), unit("Hamnen"), unit("Tekniska kontoret")
WASTE, HOUSES, HOUSES_ALL = unit("Avfall och återvinning"), unit("Fastighet"), under("Fastighet")
ALONE = Those(lambda facts, each: not each.collaboration)


_NAMES = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "vattnet ska bli renare"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "energianvändningen"),
    "4.1": ("nämndspecifikt mål 1", "fler ska gå"),
    "4.2": ("nämndspecifikt mål 2", "invånarna ska vara nöjda"),
}


def goals(*numbers: str, without: tuple[str, ...] = ()) -> Wanted:
    """These goals by one of their names in the text, and none of the other goals, nor these words."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = "\n".join((answer.text, *answer.lead)).lower()
        named = {number for number, names in _NAMES.items() if any(name in text for name in names)}
        if found := [word for word in without if word in text]:
            return f"{found} too"
        return "" if named == set(numbers) else f"{sorted(named)} instead of {sorted(numbers)}"

    return Wanted(SURE, problem)


def tied(names: tuple[str, ...], others: tuple[str, ...]) -> Wanted:
    """All of the names stand in the text before any of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        missing = [each for each in names if each not in answer.text]
        if missing:
            return f"no {missing}"
        last = max(answer.text.find(each) for each in names)
        return next((f"{each} before" for each in others if -1 < answer.text.find(each) < last), "")

    return Wanted(SURE, problem)


def explained(*words: str) -> Wanted:
    """What the words mean: all of them in the text, no list of activities and no question back."""

    def problem(_facts: Facts, answer: Answer) -> str:
        if answer.activities:
            return f"{len(answer.activities)} activities"
        return next((f"no {word!r}" for word in words if word not in answer.text.lower()), "")

    return Wanted(ANY - {"clarify"}, problem)


NO = said("nej", "inga", "inget", "ingen", "ingenting", "inte")

ON_THE_PHONE: Batch = (
    (those(ROADS & now(D)), "va e sent hos oss på gata å trafik"),
    (so_many(ROADS & now(None)), "har jag nåt kvar o svara på, jag har Gata och trafik"),
    (those(title("Röda bron"), "Pågår enligt plan"), "röda bron??"),
    (or_units(day_told(title("driftcentral"), "2025-09-15")), "när e driftcentraln för vatten färdig"),
    (because(title("Säkra skolvägar"), "överklagat"), "Läs upp vad vi skrev om skolvägarna senast"),
    (because(title("sporthallar"), "pengarna"), "Sporthallarna, vad angavs som skäl?"),
    (so_many(now(D)), "sitter på tåget så ge mig bara antalet försenade tack"),
    (either(those(title("hamnavgifter"), "Avslutad"), said("ja")), "har vi kommit i mål med hamnavgifterna?"),
    (text_has(*forms("2025-09-05")), "hur länge till är det öppet för rapportering"),
    (
        either(those(title("Matavfall"), "enligt plan"), said("nej")),
        "Är matavfallet fortfarande försenat, eller har det rett ut sig?",
    ),
)  # fmt: skip

FOREMAN: Batch = (
    (
        either(those(title("Snöröjning"), "rapporter"), said("nej", "inget", "ingen", "inga")),
        "Tjena, har nån rapporterat på snöröjningen än?",
    ),
    (sure("Enhetschef Lokalvård"), "vem är ansvarig chef för Lokalvård, jag behöver ringa"),
    (those(title("gästhamn"), "Avförd"), "Gästhamnen, blir det nåt av den förstudien?"),
    (those(PORT), "Vad har Hamnen för grejer i planen i år"),
    (those(says("konsult")), "Står det om konsulter i någon kommentar?"),
    (or_units(within(now(P), now(X))), "Finns det nåt jobb som är stoppat just nu?"),
    (those(title("deponin"), "Pausad"), "deponin i kärret, hur e läget där"),
    (either(those(title("Storån"), "Försenad"), said("nej")), "Klart vatten i Storån – är det klart eller inte?"),
    (or_units(day_told(title("Säkra skolvägar"), "2026-03-21")), "Vilket datum siktar dom på för säkra skolvägar"),
    (either(those(WASTE), those(WASTE & now(G)), those(WASTE & ~now(P))), "va pysslar Avfall och återvinning med"),
)  # fmt: skip

CHAIR: Batch = (
    (summary(), "Jag inleder sammanträdet på torsdag. Kan du ge mig en kort sammanfattning av hur planen går?"),
    (assessed("bedöms inte uppnås"), "Hur bedöms målet om renare vatten och mindre avfall?"),
    (either(goals("3.1", "4.1"), goals("3.1", "3.2", "4.1")), "Vilka mål är det vi inte tros nå?"),
    (assessed("bedöms uppnås"), "Når vi målet om att invånarna ska vara nöjda med skötsel och service?"),
    (anyhow("gå, cykla och åka båt"), "Hur lyder nämndspecifikt mål 1, ordagrant?"),
    (so_many(now(K)), "Hur många av aktiviteterna har vi slutfört?"),
    (or_units(within(kind("F") & ~now(X), kind("F"))), "Vilka förstudier har vi på gång?"),
    (those(now(X)), "Vad har nämnden fått stryka ur planen?"),
    (
        either(or_units(within(now(D), now(R, P, None))), summary()),
        "Finns det anledning för mig att vara orolig över något?",
    ),
    (those(goal("5.1")), "Räkna upp det som ligger under särskilda satsningar"),
    (anyhow("Livsmiljö", "Livskraft"), "Vilka målområden hör kommunfullmäktiges mål 2 till?"),
)  # fmt: skip

CONTROLLER: Batch = (
    (either(those(now(R)), those(now(R, D)), those(now(R, D, P))), "Lista samtliga med avvikelse."),
    (either(share(REPORTED), counted(REPORTED), sure("16 av 18")), "Svarsfrekvens T2?"),
    (those(now(None)), "Vilka rader är fortfarande tomma för innevarande tertial?"),
    (those(LATE), "Vilka rapporter inkom efter att vårens omgång hade stängt?"),
    (either(those(NONE), counted(0), NO), "Har det droppat in några nya svar sedan i måndags?"),
    (those(reported_between("2025-08-20", "2025-08-20")), "Vad rapporterades 20/8?"),
    (numbers_told(2), "hur många påminnelser gick det åt i tertial 1"),
    (explained("avförd", "avslutad"), "Vad menas egentligen med Avförd, är det inte samma sak som Avslutad?"),
    (so_many(SHARED), "Vilka aktiviteter delas av mer än en enhet?"),
    (so_many(PROTECTED), "Har vi några aktiviteter som är skyddsmarkerade?"),
    (anyhow("214"), "Vad är utgångsläget för restavfallet?"),
    (numbers_told(4, 3, 2, 1), "Fördelning per status, tack"),
    (or_units(within(now(P, S), DATELESS | PROTECTED | now(None))), "Vilka saknar angivet slutdatum?"),
    (either(silent(), units("Gata och trafik", "Hamnen"), those(now(None)), sure("Enhetschef Gata och trafik")), "Vilka sitter och ruvar på sina svar?"),
)  # fmt: skip

JOURNALIST: Batch = (
    (those(kind("P") & now(D)), "Hej! Vilka projekt hos er är försenade?"),
    (because(title("gästhamn"), "anbud"), "Av vilken anledning avfördes förstudien av gästhamnen?"),
    (ASKED_BACK, "Hur mycket har renoveringen av Röda bron kostat skattebetalarna hittills?"),
    (either(owner(title("Hamnviken")), units("Gata och trafik")), "Vem ansvarar för gång- och cykelvägen till Hamnviken?"),
    (anyhow("skydd"), "Jag vill läsa kommentaren om reservvattnet"),
    (those(collab("UTB")), "I vad samarbetar ni med UTB?"),
    (counted(kind("P")), "Hur många projekt innehåller planen?"),
    (anyhow("180"), "Vilken nivå på restavfallet vill kommunen komma ner till?"),
)  # fmt: skip

DIRECTOR: Batch = (
    (those(OFFICE), "Hur ligger enheten Tekniska kontoret till?"),
    (those(collab("Alla förvaltningar")), "I vilka av era aktiviteter är alla förvaltningar inblandade?"),
    (
        or_units(within(title("driftcentral", "Storån", "skolvägar", "reservvatten"), title("gästhamn", "Skyfall"))),
        "Har något blivit sämre sedan i våras?",
    ),
    (first_is("driftcentral"), "Vad står närmast på tur att bli färdigt?"),
    (ASKED_BACK, "Sätt felanmälan på paus tills vidare"),
    (ASKED_BACK, "Hur många sjukskrivna är det på Gata och trafik?"),
    (those(finish("2026-01-01", "2026-12-31")), "Vad spiller över på 2026?"),
)  # fmt: skip

EVERYDAY: Batch = ON_THE_PHONE + FOREMAN + CHAIR + CONTROLLER + JOURNALIST + DIRECTOR

COMPOUND: Batch = (
    (
        either(
            units("VA-enheten", "Gata och trafik"),
            tied(("VA-enheten", "Gata och trafik"), ("Hamnen", "Tekniska kontoret", "Avfall", "Fastighet")),
        ),
        "Vilken enhet dras med flest förseningar, eller är det flera som delar på den tvivelaktiga äran?",
    ),
    (those(WATER & ROADS & now(R, D)), "Vad som är rött eller gult ligger på både VA-enheten och Gata och trafik?"),
    (those(then(D), "Avförd"), "Det som var försenat i tertial 1, vad har det blivit av det nu?"),
    (those(HOUSES & ~now(K)), "Fastighets aktiviteter, borträknat lokalvårdens: vilka är inte avslutade?"),
    (
        those(kind("P") & ~collab("SBF") & now(G, K)),
        "Vilka projekt som SBF inte är med i går antingen enligt plan eller är avslutade?",
    ),
    (
        either(
            said("nej"),
            share(now(G, K)),
            share(now(G, K), REPORTED),
            so_many(now(G, K)),
            sure("6 av 18"),
            sure("6 av 16"),
        ),
        "Är mer än hälften av allt i planen antingen klart eller på väg enligt plan?",
    ),
    (
        those(now(D) & finish("2025-10-01", "2025-11-30")),
        "Vilka försenade aktiviteter räknar man med att avsluta under oktober och november?",
    ),
    (goals("3.2", "4.2", without=("grunduppdrag", "särskilda satsningar")), "Under vilka mål finns det inte en enda försenad aktivitet?"),
    (
        either(
            compared(PORT & now(K), OFFICE & now(K), "Hamnen", "Tekniska kontoret"),
            those((PORT | OFFICE) & now(K), "Hamnen", "Tekniska kontoret"),
        ),
        "Ställ Hamnen mot Tekniska kontoret: hur många avslutade har de var?",
    ),
    (those(then(S) & ~now(S, None)), "Vilka var ej påbörjade i april men har kommit i gång eller blivit klara sedan dess?"),
    (those(now(None) & ~then(None)), "Vilka aktiviteter fick ett svar i våras men har inte fått något i den här omgången?"),
    (
        either(
            said("ja"),
            those(goal("3.1", "3.2") & now(None)),
            so_many(goal("3.1", "3.2") & REPORTED),
            counted(0),
            share(REPORTED, goal("3.1", "3.2")),
            sure("7 av 7"),
        ),
        "Har varenda aktivitet under de två KF-målen fått ett svar i T2?",
    ),
    (those(WATER & then(G) & ~now(G)), "vad på VA-enheten flöt på enligt plan i T1 men gör det inte längre"),
    (those(kind("A") & ALONE), "Vilka av det som är märkt (A) har ingen samverkanspart angiven?"),
    (those(says("anbud") & ~now(P, X)), "Vad väntar på anbud, förutom det som är pausat eller avfört?"),
    (
        either(
            units_where(lambda facts, held: all(state(facts, each, T2) is K for each in held)),
            those(now(K), "Tekniska kontoret", "Lokalvård"),
        ),
        "Vilka enheter har slutfört allt de har i planen?",
    ),
    (those(reported_between("2025-04-22", "2025-04-24")), "Vilka svar lämnades mellan den 22 och den 24 april?"),
    (those(POSTPONED), "Vilka har fått ett senare slutdatum nu än det de angav i våras?"),
)  # fmt: skip

TALKS: Batch = (
    (or_units(day_told(title("Röda bron"), "2025-10-19")), "Läget med Röda bron? >> å när ska den va färdig"),
    (because(now(D), "vakanta", "Länsstyrelsen", "överklagat"), "Vilka är försenade? >> Vad beror det på?"),
    (those(PORT & ~now(X)), "Vad ligger på Hamnen? >> plocka bort det som är avfört"),
    (so_many(then(K)), "Hur många är avslutade? >> Hur många var det i april?"),
    (
        either(
            silent(),
            units("Gata och trafik", "Hamnen"),
            sure("Enhetschef Gata och trafik"),
            those(now(None), "Gata och trafik"),
        ),
        "Vilka aktiviteter har inte fått något svar? >> Vem ska jag höra av mig till?",
    ),
    (assessed("bedöms delvis uppnås"), "Vad hör till KF-mål 2? >> Och hur bedöms målet?"),
    (those(ROADS & now(D)), "Visa det försenade på VA-enheten >> Gata och trafik då?"),
    (so_many(collab("KSF") & now(K)), "Vilka gör vi tillsammans med KSF? >> Är någon av dem klar?"),
    (
        those(title("Storån")),
        "Vad blir klart i år? >> Bara projekten >> Vilket av dem är försenat?",
    ),
    (
        either(
            those(HOUSES),
            those(HOUSES & ~title("Solceller")),
            those(HOUSES_ALL),
            those(HOUSES_ALL & ~title("Solceller")),
        ),
        "Hur går det med solcellerna på förrådet? >> vilken enhet är det som har den >> Vad har de annars för sig?",
    ),
    (
        either(so_many(kind("P") & now(G)), so_many(kind("P") & now(G, K))),
        "Hur många projekt har vi? >> hur många av dom ligger i fas",
    ),
    (
        either(those(title("deponin"), "Pausad"), said("ja")),
        "Är deponin pausad? >> Var den det redan i tertial 1?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
