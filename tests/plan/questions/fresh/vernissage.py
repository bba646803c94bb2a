# ruff: noqa: ARG005, E501
"""The autumn at a board for culture and leisure: a head of department, a librarian who stands in for her chief, an economist, the board's chair and a local reporter.

90 questions: 54 everyday and plain (60 %), 22 with two conditions, a comparison, an exception, a quantifier or a time span, 14 conversations of two or three turns."""

import re

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    CHANGED,
    EVERY,
    HELP,
    LISTS,
    NONE,
    PROTECTED,
    REFUSE,
    REPORTED,
    SURE,
    Batch,
    D,
    G,
    K,
    P,
    R,
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
    units_of,
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    day_told,
    days_told,
    explained,
    forms,
    goals_told,
    reported_between,
    said,
    top_unit,
)

WORLD = "culture"

_OFFICE, _CLUBS = "Kultur- och fritidskontoret", "Kultur- och fritidskontoret/Föreningsstöd"
LIBRARY, ARTS, POOL = unit("Biblioteket"), unit("Kulturskolan"), unit("Simhallen")
PARK, YOUTH = unit("Park och natur"), unit("Fritidsgårdarna")
ALONE = Those(lambda facts, each: not each.collaboration)
NO = ("nej", "inget", "ingen", "inga", "ingenting")


def _titles(facts: Facts, answer: Answer) -> set[str]:
    """The activities whose titles stand in the text."""
    return {each.id for each in facts.plan.activities if each.title.lower() in answer.text.lower()}


def shown(wanted: Those, *words: str) -> Wanted:
    """Exactly these, as a list, as the one's own answer, under their units, or with their titles in any sure answer."""

    def problem(facts: Facts, answer: Answer) -> str:
        want = set(wanted.among(facts))
        have = {each.id for each in answer.activities} if answer.kind in LISTS | {"detail", "units"} else set()
        if want not in (have, _titles(facts, answer)):
            return f"{len(have)} activities instead of {len(want)}"
        return sure(*words).problem(facts, answer)

    return Wanted(SURE, problem)


def so_many(wanted: Those) -> Wanted:
    """The number, or exactly those."""
    return either(counted(wanted), shown(wanted))


def nothing() -> Wanted:
    """That there is none."""

    def problem(_facts: Facts, answer: Answer) -> str:
        return "something is listed" if answer.activities or answer.units else ""

    return either(Wanted(LISTS | {"units"}, problem), counted(0), said(*NO))


def _named(facts: Facts, text: str) -> set[str]:
    """The units named in the text."""
    text = re.sub(r"Kultur- och fritidskontoret\W{1,3}(?=Föreningsstöd)", "", text)
    return {name for name in facts.plan.units if name.split("/")[-1] in text}


def named(*names: str) -> Wanted:
    """Exactly these units, as the answer's own or by their names in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        found = _named(facts, answer.text)
        return "" if set(names) in (set(answer.units), found) else f"{sorted(answer.units) or sorted(found)}"

    return Wanted(SURE, problem)


def tied(*names: str) -> Wanted:
    """All of these units are named, and none of the others before the last of them."""

    def problem(facts: Facts, answer: Answer) -> str:
        if set(answer.units) == set(names):
            return ""
        missing = set(names) - _named(facts, answer.text)
        if missing:
            return f"no {sorted(missing)}"
        last = max(answer.text.find(each.split("/")[-1]) for each in names)
        before = _named(facts, answer.text[:last]) - set(names)
        return f"{sorted(before)} before" if before else ""

    return Wanted(SURE, problem)


def helped() -> Wanted:
    """What can be asked, without any activities."""

    def problem(facts: Facts, answer: Answer) -> str:
        return (
            f"{len(answer.activities)} activities"
            if answer.activities
            else text_has("fråga", "exempel").problem(facts, answer)
        )

    return either(HELP, Wanted(ANY, problem))


def unassessed() -> Wanted:
    """That no goal has been assessed."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        denied = re.search(r"\b(ingen|inga|inget|inte|ej|saknas|saknar|0)\b", text)
        return "" if "bedöm" in text and denied else "nothing of there being no assessment"

    return either(ASKED_BACK, Wanted(ANY, problem))


def as_many(number: int) -> Wanted:
    """That both numbers are this one."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = re.sub(r"[Tt](?:ertial )?\d", "", answer.text)
        twice = len(re.findall(rf"(?<![\d\-,.]){number}(?![\d\-])", text)) > 1
        return "" if twice or re.search(r"\blika\b", text, re.IGNORECASE) else f"not {number} twice"

    return either(Wanted(SURE, problem), said("nej"))


def outdone(more: str, less: str) -> Wanted:
    """Both are named, with none of the one and one or two of the other."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text
        if more not in text or less not in text:
            return f"no {more} or no {less}"
        none = re.search(r"\b(0|ingen|inga|inget)\b", text, re.IGNORECASE)
        some = re.search(r"(?<![T\d\-])\b(1|2|en|två|båda)\b(?![\d\-])", text)
        return "" if none and some else "no numbers to compare"

    return Wanted(SURE, problem)


OVERVIEW = every(sure("försen"), numbers_told(3))

EVERYDAY: Batch = (
    # the head of department
    (shown(now(D)), "Godmorgon! Vad har vi för förseningar just nu?"),
    (
        either(silent(), named(_CLUBS, "Fritidsgårdarna"), shown(now(None))),
        "Vilka enheter har inte hört av sig med sina svar än?",
    ),
    (OVERVIEW, "Hur ligger vi till på det stora hela?"),
    (
        either(so_many(REPORTED), share(REPORTED), sure("14 av 16")),
        "hur många av aktiviteterna har vi fått in svar på",
    ),
    (text_has(*forms("2025-09-05")), "När går rapporteringstiden ut?"),
    (
        either(numbers_told(3), sure("tre påminnelser"), sure("tre gånger")),
        "Hur ofta har cheferna blivit påminda i tertial 2?",
    ),
    (
        within(title("bokningssystem", "Ledarutbildning"), title("Solceller", "Skateparken", "Simskola")),
        "Vad är det som har försämrats sen sist?",
    ),
    (shown(YOUTH), "vad är det Fritidsgårdarna håller på med"),
    (either(units_where(lambda facts, held: True), sure("Biblioteket", "Kulturskolan", "Simhallen", "Park och natur", "Föreningsstöd", "Fritidsgårdarna")), "Räkna upp enheterna som är med i planen"),
    (either(shown(EVERY), every(Wanted(LISTS), numbers_told(16))), "visa hela listan"),
    # the librarian who stands in
    (shown(LIBRARY), "hej! jag går in för bibliotekschefen nu i höst, vilka aktiviteter är det biblioteket har?"),
    (
        either(nothing(), said("allt", "alla", "ja, allt", "ja, alla"), sure("3 av 3")),
        "Har biblioteket nåt kvar som inte är rapporterat?",
    ),
    (explained("pausad", "avförd"), "När ska man välja Pausad och när är det Avförd som gäller?"),
    (text_has("besöksenkät"), "Skulle inte biblioteket göra nån enkät i år?"),
    (
        text_has("fyra månader", "30 april", "31 augusti", "tredjedel", "januari–april", "januari-april", "jan–apr", "maj–augusti", "maj–aug"),
        "Ny här, så dum fråga kanske: vad är en tertial för något?",
    ),
    (shown(title("Meröppet"), "avslutad"), "Hur gick det med meröppet i Norrby?"),
    (day_told(title("Skapande skola"), "2025-12-26"), "Skapande skola, står det nåt om när den ska va klar?"),
    (
        either(owner(title("Skapande skola")), within(NONE, title("Skapande skola"), "Kulturskolan"), named("Kulturskolan")),
        "Vilken annan enhet är det vi delar Skapande skola med?",
    ),
    (because(title("Öppen ateljé"), "anbud"), "vad skrev kulturskolan om varför öppen ateljé drar ut på tiden"),
    (ASKED_BACK, "Ändra simskolan till grön är du snäll, vi har löst det"),
    # the economist
    (ASKED_BACK, "Vilken budget har El Sistema i år?"),
    (so_many(kind("P")), "Antal projekt?"),
    (
        either(share(now(D)), share(now(D), REPORTED), sure("3 av 16"), sure("3 av 14")),
        "Uttryckt i procent, hur mycket av allt är försenat?",
    ),
    (
        text_has("40 %", "40\u00a0%", "40 procent"),
        "Är det 40 eller 45 % som är målvärdet för barn och ungas deltagande i kulturlivet? Hittar det inte i min excel",
    ),
    (
        every(
            sure("Kultur- och fritidskontoret", "Biblioteket", "Kulturskolan", "Simhallen", "Park och natur", "Fritidsgårdarna"),
            numbers_told(3, 2),
        ),
        "Kan jag få antalet aktiviteter fördelat per enhet?",
    ),
    (
        every(sure("enligt plan", "avvikelse", "försenad"), numbers_told(3, 2)),
        "Behöver siffrorna till ett diagram: hur många gröna, gula, röda, klara osv?",
    ),
    (within(collab("SBF"), collab("Alla förvaltningar")), "vilka grejer är SBF inblandade i?"),
    (
        shown(ALONE),
        "Vilka aktiviteter gör vi helt själva, alltså utan samverkan med någon annan förvaltning?",
    ),
    # the chair
    (unassessed(), "Vilka av målen är bedömda att nås i år?"),
    (text_has("kunna simma", "årskurs 6"), "påminn mig om vad nämndmål 2 handlar om"),
    (shown(goal("3.2")), "Vad gör vi konkret för att anläggningarna ska bli klimatneutrala?"),
    (within(kind("P") & ~now(K, X, None), kind("P")), "Vilka projekt driver vi?"),
    (shown(title("Simskola"), "avvikelse"), "Jag får ofta frågan om simskolan för femåringarna, vad kan jag säga om läget?"),
    (shown(goal("5.1")), "Visa vad som ligger under särskilda satsningar tack"),
    (shown(now(P)), "Vad har vi lagt i malpåse?"),
    (
        either(owner(title("föreningsbidrag")), named(_CLUBS), sure("Enhetschef Föreningsstöd")),
        "Vem sköter översynen av föreningsbidragen?",
    ),
    (
        shown(title("konstgräs"), "enligt plan"),
        "Fotbollsklubben tjatar om konstgräset. Vad är status där?",
    ),
    (anyhow("Enhetschef Simhallen"), "Vem är chef för Simhallen?"),
    (first_is("bokningssystem"), "Vad står närmast på tur att bli färdigt?"),
    # the reporter
    (
        because(title("Skateparken"), "anbud"),
        "Hej, jag skriver för lokaltidningen och undrar varför det inte blir nån skatepark i Hagby?",
    ),
    (
        either(REFUSE, text_has("skydd")),
        "Får jag läsa kommentaren till beredskapsplanen för kulturarv?",
    ),
    (
        either(day_told(title("Solceller"), "2026-01-12"), said("nej")),
        "Hinner det komma upp solceller på simhallen innan året är slut?",
    ),
    (shown(title("El Sistema"), "avvikelse"), "Har det varit problem med El Sistema på Ängsskolan?"),
    (within(says("anbud") & ~now(X), says("anbud")), "Vilka är det som sitter och väntar på anbud?"),
    (helped(), "vad kan man fråga dig om egentligen"),
    (ASKED_BACK, "Hur många fritidsgårdar finns det i Fjällsta?"),
    (within(now(G), now(K)), "Något positivt också: vad flyter på som det ska?"),
    (
        either(shown(title("Inventering"), "ej påbörjad"), said("nej")),
        "Konstinventeringen, är den i gång?",
    ),
    (shown(title("Ledarutbildning"), "enligt plan"), "Vad rapporterades om ledarutbildningen i T1?"),
    (
        within(finish("2025-09-03", "2025-12-24") & REPORTED, finish("2025-09-03", "2025-12-24")),
        "Vad ska hinna bli klart före jul?",
    ),
    (shown(ARTS), "Kulturskolan?"),
    (because(title("bokningssystem"), "anbud"), "va är problemet me bokningsystemet"),
    (text_has(*forms("2025-05-07")), "Vilken dag var sista svarsdag för det förra tertialet?"),
    (
        every(shown(title("Trygg fritidsgård")), text_has("ej rapporter", "inte rapporter", "svar", "enligt plan")),
        "Trygg fritidsgård kväll och helg – vad säger senaste rapporten?",
    ),
)  # fmt: skip

COMPOUND: Batch = (
    (within(kind("P") & ~now(K, X, None), kind("P") & now(None)), "Vilka projekt är varken klara eller nedlagda?"),
    (as_many(3), "Hade vi fler försenade i våras än vi har nu?"),
    (
        either(tied(_OFFICE, "Kulturskolan", "Simhallen"), shown(now(D), "Kulturskolan", "Simhallen")),
        "Vilken enhet har flest försenade aktiviteter?",
    ),
    (
        either(
            so_many(collab("UTB") & now(K, G)),
            share(now(K, G), collab("UTB")),
            sure("2 av 4"),
            sure("2 av 5"),
        ),
        "Av det som görs tillsammans med UTB, hur mycket är grönt eller avslutat? Räcker med antalet",
    ),
    (shown(ARTS & CHANGED), "har nåt hos kulturskolan bytt färg sen T1?"),
    (nothing(), "Finns det någon enhet som är helt klar, alltså med alla sina aktiviteter avslutade?"),
    (
        within(then(G) & now(D, P), then(G) & now(K, None)),
        "Vilka var gröna förra tertialet men är det inte längre?",
    ),
    (shown(kind("P") & finish("2026-01-01")), "Är det några projekt som inte blir klara förrän nästa år? Vilka i så fall?"),
    (
        either(share(REPORTED, collab("KSF")), sure("2 av 3"), sure("2 av 4"), share(REPORTED, collab("KSF") | collab("Alla förvaltningar"))),
        "Hur stor andel av aktiviteterna vi har ihop med KSF är rapporterade?",
    ),
    (
        either(
            named("Simhallen"),
            top_unit("Simhallen", "Park och natur"),
            shown(POOL & now(D, R)),
            outdone("Simhallen", "Park och natur"),
        ),
        "Vem har det besvärligast för tillfället, Park och natur eller Simhallen?",
    ),
    (
        either(
            goals_told(("nämndspecifikt mål 1", "nämndspecifikt mål 2"), ("kf-mål", "kommunfullmäktiges mål", "grunduppdrag")),
            goals_told(("föreningslivet ska växa", "kunna simma"), ("delta i kulturlivet", "klimatneutral")),
        ),
        "Vilka av målen har inte en enda försenad aktivitet under sig?",
    ),
    (
        either(units_with(EVERY, 3), named(_OFFICE, "Biblioteket", "Kulturskolan", "Park och natur")),
        "Vilka enheter har mer än två aktiviteter att sköta?",
    ),
    (shown(says("anbud") & ~kind("P")), "Vad är det som väntar på anbud utan att vara ett projekt?"),
    (first_is("bokningssystem"), "Av de röda, vilken är det som ska bli klar tidigast?"),
    (
        shown(reported_between("2025-08-20", "2025-08-21")),
        "Lista de aktiviteter som det kom in svar på den 20 eller 21 augusti",
    ),
    (
        either(
            said("ja"),
            days_told(now(D), NONE, "2025-09-15", "2025-12-09", "2026-01-12"),
            counted(3),
            sure("3 av 3"),
            sure("alla 3"),
            sure("alla tre"),
        ),
        "Stämmer det att alla försenade har ett slutdatum?",
    ),
    (
        within(goal("3.1", "3.2") & kind("A") & now(G), goal("3.1", "3.2") & kind("A") & now(K)),
        "Vilka aktiviteter under KF-målen går enligt plan, om vi bortser från projekt och förstudier?",
    ),
    (
        either(
            named("Biblioteket", "Kulturskolan"),
            named("Biblioteket", "Kulturskolan", "Fritidsgårdarna"),
            within(collab("UTB") & ~POOL, collab("Alla förvaltningar"), "Biblioteket", "Kulturskolan"),
        ),
        "Simhallen samverkar ju med UTB, vilka andra enheter gör det?",
    ),
    (
        either(numbers_told(6, 3), sure("3 färre"), sure("minskat med 3"), sure("halver")),
        "Hur har antalet som går enligt plan förändrats mellan T1 och T2?",
    ),
    (shown(now(None) & then(G)), "Vilka av dem som saknar svar nu var gröna i våras?"),
    (
        either(
            said("nej"),
            share(now(G, K)),
            share(now(G, K), REPORTED),
            counted(now(G, K)),
            sure("5 av 16"),
            sure("5 av 14"),
        ),
        "Är minst hälften av allt antingen grönt eller klart?",
    ),
    (
        either(
            said("ja"),
            every(shown(title("Öppen ateljé"), "försenad"), text_has("T1", "tertial 1", "april", "våren")),
        ),
        "Hur länge har Öppen ateljé legat efter, var den försenad redan i T1?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (because(now(D), "anbud"), "Vilka aktiviteter är sena? >> Vad anger de för skäl?"),
    (shown(ARTS), "hur ser det ut för biblioteket? >> och kulturskolan då"),
    (
        either(
            units_of(kind("P") & now(D)),
            named(_OFFICE, "Simhallen"),
            shown(kind("P") & now(D), "Simhallen", "Kultur- och fritidskontoret"),
        ),
        "Visa alla projekt >> Bara de försenade >> Vilka enheter rör det sig om?",
    ),
    (shown(now(K)), "Hur många är klara? >> Vilka då?"),
    (either(shown(PARK & now(X)), said("ja")), "Vad har Park och natur i planen? >> Ok. Är något av det avfört?"),
    (
        either(owner(title("Solceller")), named("Simhallen"), sure("Enhetschef Simhallen")),
        "När blir solcellerna klara? >> Vem ska jag prata med om det?",
    ),
    (shown(title("Skateparken"), "försenad"), "Skateparken, vad hände med den? >> Vilken status hade den i april?"),
    (
        either(said("ja"), shown(now(None), "avvikelse", "enligt plan"), counted(2), sure("2 av 2")),
        "Vilka har vi inte fått rapport från? >> Svarade de i T1?",
    ),
    (
        either(
            share(then(G)), share(then(G), ~then(None)), counted(then(G)), sure("6 av 16"), sure("6 av 15"), shown(then(G))
        ),
        "Hur stor andel är gröna? >> och motsvarande i våras?",
    ),
    (
        within(collab("KSF") & ~PROTECTED, collab("Alla förvaltningar")),
        "vad har vi tillsammans med KSF? >> strunta i beredskapsplanen",
    ),
    (
        shown(finish("2025-12-01", "2025-12-31")),
        "Är det något som ska bli färdigt i november? >> December?",
    ),
    (shown(now(R)), "Ge mig en lägesbild >> Berätta mer om de gula"),
    (
        shown(title("Ledarutbildning"), "enligt plan", "pausad"),
        "Vad är pausat? >> Hur såg det ut för den i T1 jämfört med nu?",
    ),
    (
        first_is("Solceller"),
        "Vad är försenat? >> När räknar de med att bli klara? >> Vilken av dem dröjer längst?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
