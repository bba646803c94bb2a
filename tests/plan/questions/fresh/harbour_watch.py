# ruff: noqa: E501
"""A technical board by the sea: a head of the technical department, a foreman, an economist, a reporter who has been let in, and the board's vice chair.

80 questions: 44 everyday and plain (55 %), 24 with two conditions, a comparison, an exception, a quantifier, a yes or no, or a time span (30 %), 12 conversations of two or three turns (15 %)."""

import re

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    EVERY,
    LATE,
    NONE,
    PROTECTED,
    REPORTED,
    SHARED,
    SURE,
    TROUBLE,
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
    listed,
    now,
    owner,
    says,
    share,
    sure,
    text_has,
    then,
    title,
    unit,
    units,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    days_told,
    explained,
    forms,
    or_units,
    reported_between,
    said,
    so_many,
    tells,
    those,
    top_unit,
)

WORLD = "technical"

WATER, ROADS, HARBOUR = unit("VA-enheten"), unit("Gata och trafik"), unit("Hamnen")
OFFICE, WASTE, CLEANING = unit("Tekniska kontoret"), unit("Avfall och återvinning"), unit("Fastighet/Lokalvård")
UNITS = (
    "VA-enheten",
    "Gata och trafik",
    "Hamnen",
    "Tekniska kontoret",
    "Avfall och återvinning",
    "Fastighet",
)
NO = ("nej", "ingen", "inga", "inget", "inte")
NAMES = {
    "3.1": ("kommunfullmäktiges mål 1", "kf-mål 1", "vattnet ska bli renare", "3.1"),
    "3.2": ("kommunfullmäktiges mål 2", "kf-mål 2", "energianvändningen i kommunens lokaler", "3.2"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "fler ska gå, cykla", "4.1"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "invånarna ska vara nöjda", "4.2"),
}


def begins(may: Those, *words: str, told: tuple[str, ...] = ()) -> Wanted:
    """Begins with one of the words, shows none but these, and tells what is told."""

    def problem(facts: Facts, answer: Answer) -> str:
        extra = {each.id for each in answer.activities} - set(may.among(facts))
        return (
            f"{len(extra)} too many"
            if extra
            else said(*words).problem(facts, answer) or sure(*told).problem(facts, answer)
        )

    return Wanted(SURE, problem)


def yes(wanted: Those, *words: str) -> Wanted:
    """Exactly these, or a yes with none but these."""
    return either(those(wanted, *words), begins(wanted, "ja"))


def no_such(may: Those = NONE, *more: str) -> Wanted:
    """That there are none: an empty list, nought, or a no that shows at most what is allowed."""
    return either(listed(NONE), counted(0), begins(may, *NO, *more))


def goals_named(wanted: tuple[str, ...], others: tuple[str, ...]) -> Wanted:
    """These goals, by any of their names, and not the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        named = {number for number, names in NAMES.items() if any(each in text for each in names)}
        missing, extra = set(wanted) - named, set(others) & named
        return f"missing {sorted(missing)}, too many {sorted(extra)}" if missing or extra else ""

    return Wanted(SURE, problem)


def summary() -> Wanted:
    """That so many are delayed."""

    def problem(facts: Facts, answer: Answer) -> str:
        want = len(now(D).among(facts))
        text = answer.text.lower()
        return "" if "försen" in text and re.search(rf"\b({want}|fyra)\b", text) else "not how many are delayed"

    return Wanted(SURE, problem)


def as_many() -> Wanted:
    """That the delayed are as many as in the spring."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        if "lika många" in text or "oförändra" in text:
            return ""
        twice = len(re.findall(r"(?<![\d\-.])4(?![\d.\-])|\bfyra\b", re.sub(r"tertial \d", "", text))) > 1
        return "" if twice and re.search(r"t1\b|tertial 1|april|vår|förra", text) else "not that they are as many"

    return Wanted(SURE, problem)


EVERYDAY: Batch = (
    (either(summary(), listed(EVERY)), "Morrn, kan du dra läget för hela tekniska nämnden i korthet?"),
    (those(now(D)), "Vad har vi som halkar efter?"),
    (so_many(now(D)), "hur många röda blev det den här omgången"),
    (either(TROUBLE, summary()), "Finns det något i planen jag borde vara orolig för inför torsdagens presidium?"),
    (
        either(units("Gata och trafik"), units("Gata och trafik", "Hamnen"), those(now(None)), sure("Enhetschef Gata och trafik")),
        "Vem har inte hört av sig med sin rapport än?",
    ),
    (either(owner(title("Skyfallskartering")), those(title("Skyfallskartering"), "VA-enheten", "Gata och trafik")), "Vilka håller i skyfallskarteringen?"),
    (those(title("Röda bron"), "Pågår enligt plan"), "hur går det me röda bron"),
    (or_units(day_told(title("driftcentral"), "2025-09-15")), "När räknar VA med att den nya driftcentralen står färdig?"),
    (because(title("deponin"), "anbud"), "Varför händer det ingenting med deponin i Kärret?"),
    (those(WATER), "VA-enheten, vad jobbar de med?"),
    (those(ROADS), "Lista allt som Gata och trafik svarar för i planen, tack."),
    (
        either(those(title("Snöröjning"), "rapporter"), begins(title("Snöröjning"), *NO)),
        "snöröjningen, har nån skrivit nåt om den?",
    ),
    (because(title("skolvägar"), "markägaren"), "Vem är det som har överklagat Säkra skolvägar?"),
    (yes(title("Felanmälan"), "Avslutad"), "Går det att felanmäla i mobilen nu, är det klart?"),
    (so_many(EVERY), "Jag behöver en siffra till budgetunderlaget: antalet aktiviteter i verksamhetsplanen."),
    (
        either(share(now(K)), share(now(K), REPORTED), sure("3 av 18"), sure("3 av 16")),
        "Hur stor del av planen är avslutad, i procent?",
    ),
    (yes(says("pengar")), "Är det någon som skriver att pengarna inte räcker?"),
    (
        either(
            or_units(within(says("anbud") & UNDONE, says("anbud"))),
            units("VA-enheten", "Avfall och återvinning"),
            units("VA-enheten", "Avfall och återvinning", "Hamnen"),
        ),
        "Var inväntar vi fortfarande anbud?",
    ),
    (yes(collab("KSF")), "Är KSF inblandade någonstans?"),
    (anyhow("180"), "Hur lågt ska restavfallet ner enligt målet?"),
    (anyhow("214"), "Vilken nivå låg restavfallet på förra året?"),
    (ASKED_BACK, "Hur mycket har vi betalat till konsulter hittills i år?"),
    (explained("paus"), "Vad menar ni när ni skriver att något är pausat?"),
    (text_has(*forms("2025-09-05"), "2 dagar", "två dagar"), "Hur länge till kan enhetscheferna lämna in?"),
    (yes(title("gästhamn"), "Avförd"), "Är det sant att kommunen har lagt ner planerna på en ny gästhamn?"),
    (anyhow("skydd"), "Jag ser ingen motivering till att reservvattnet är försenat, varför visas den inte?"),
    (either(assessed("bedöms inte uppnås"), begins(goal("3.1"), "nej")), "Når vi målet om renare vatten?"),
    (goals_named(("4.2",), ("3.1", "3.2", "4.1")), "Vilka mål ser ut att gå i lås?"),
    (either(those(goal("4.1")), assessed("bedöms inte uppnås")), "Hur ligger vi till med målet att fler ska gå och cykla?"),
    (those(goal("2.1")), "Vad finns under grunduppdraget?"),
    (either(yes(kind("F")), yes(kind("F") & UNDONE)), "Har ni någon förstudie i gång?"),
    (those(now(K)), "Vad är gjort och klart hittills?"),
    (or_units(day_told(title("förpackningar"), "2025-12-26")), "när e förpackningsinsamlingen färdig"),
    (those(HARBOUR), "Hamnens punkter i planen"),
    (either(units("VA-enheten", "Gata och trafik"), those(now(D))), "På vilka enheter är något försenat?"),
    (those(now(S)), "ej påbörjade?"),
    (those(then(D)), "Vad var försenat vid förra uppföljningen?"),
    (sure("Enhetschef Avfall och återvinning"), "Vad heter chefen på Avfall och återvinning?"),
    (ASKED_BACK, "Ändra slutdatum för skolvägarna till 1 maj."),
    (
        either(those(title("Solceller"), "Ej påbörjad"), begins(title("Solceller"), *NO)),
        "solcellerna på förrådet, är dom uppe än",
    ),
    (those(CLEANING), "Vad bidrar Lokalvård med i planen?"),
    (because(title("Storån"), "länsstyrelsen"), "Vad är hindret för Klart vatten i Storån?"),
    (either(ASKED_BACK, listed(NONE)), "Hur långt har ni kommit med rondellen vid Coop?"),
    (yes(SHARED), "Finns det något som mer än en enhet svarar för?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(kind("P") & now(D, P)), "Vilka projekt är antingen försenade eller pausade?"),
    (those(WATER & now(D) & ~PROTECTED), "Vad är sent hos VA-enheten om man inte räknar det skyddade?"),
    (
        either(
            begins((ROADS | WATER) & now(D), "nej", "lika"),
            sure("lika många"),
            compared(ROADS & now(D), WATER & now(D), "Gata och trafik", "VA-enheten"),
        ),
        "Är fler aktiviteter försenade på Gata och trafik än på VA-enheten?",
    ),
    (
        either(
            begins(EVERY, "nej"),
            so_many(now(G, K)),
            share(now(G, K)),
            share(now(G, K), REPORTED),
            sure("6 av 18"),
            sure("6 av 16"),
        ),
        "Kan man påstå att mer än hälften är klart eller går enligt plan?",
    ),
    (either(units("VA-enheten"), those(WATER, "VA-enheten")), "Vilken enhet har inte en enda aktivitet som är grön eller klar?"),
    (
        either(units("Tekniska kontoret", "Fastighet/Lokalvård"), begins(OFFICE | CLEANING, "ja", told=("Tekniska kontoret", "Lokalvård"))),
        "Har någon enhet blivit helt färdig med allt sitt?",
    ),
    (those(finish("2025-09-01", "2025-11-30")), "Vad är tänkt att bli klart under hösten, alltså från september till och med november?"),
    (first_is("Skyfallskartering"), "Vilket av projekten blir färdigt allra sist?"),
    (those(then(G) & now(D)), "Vilka gick från grönt i T1 till rött i T2?"),
    (
        or_units(within(WORSE & ~now(X) & ~then(S), WORSE & ~now(X))),
        "Vad har försämrats sedan april, frånsett det som har avförts?",
    ),
    (
        or_units(within(BETTER & ~then(S) & ~then(G), BETTER | title("Skyfallskartering"))),
        "Vad har vänt åt rätt håll sedan förra omgången?",
    ),
    (those(goal("3.2") & ~now(K)), "Vad återstår under KF-mål 2, det vill säga är inte avslutat?"),
    (
        either(so_many(ROADS & REPORTED), sure("4 av 6")),
        "Hur många av de sex aktiviteterna på Gata och trafik har det kommit svar om i T2?",
    ),
    (either(so_many(now(P)), begins(now(P), "ja")), "Är det bara en aktivitet som står på paus?"),
    (no_such(HARBOUR, "ja"), "Är ingen av Hamnens aktiviteter försenad?"),
    (those(~(WATER | ROADS)), "Vilka aktiviteter ligger helt utanför VA-enheten och Gata och trafik?"),
    (
        or_units(within(collab("SBF") & now(R, D, P), collab("SBF") & ~now(G))),
        "Av det vi gör ihop med SBF, vad går inte enligt plan?",
    ),
    (
        either(begins(now(D) | then(D), "nej", "lika", "oförändrat"), as_many(), counted(0)),
        "Har antalet försenade ökat sedan i april?",
    ),
    (
        either(units("VA-enheten"), top_unit(*UNITS), those(WATER & now(R, D, P), "VA-enheten")),
        "Hos vilken enhet är det flest problem om man slår ihop gula, röda och pausade?",
    ),
    (yes(LATE), "Kom något av vårens svar in efter att omgången hade stängt?"),
    (those(reported_between("2025-08-20", "2025-08-21")), "Vilka rapporter lämnades in 20–21 augusti?"),
    (
        either(
            begins(now(R), "nej"),
            those(now(R) & finish("2025-01-01", "2025-12-31")),
            days_told(now(R), NONE, "2025-09-15", "2026-01-29", "2026-07-01"),
        ),
        "Stämmer det att alla gula aktiviteter blir klara först nästa år?",
    ),
    (goals_named(("3.1", "3.2", "4.1"), ("4.2",)), "Vilka mål bedöms sämre nu än i T1?"),
    (those(goal("3.1", "4.1")), "Vilka aktiviteter hör till mål som inte bedöms uppnås?"),
)  # fmt: skip

TALKS: Batch = (
    (
        or_units(days_told(now(D) & ~PROTECTED, NONE, "2025-10-02", "2025-11-22", "2026-03-21")),
        "Visa det som är försenat >> Utan det skyddade >> Och när ska de bli klara?",
    ),
    (those(title("sporthallar"), "Försenad"), "Hur går det för sporthallarna? >> Hur stod det till med dem i våras?"),
    (those(WASTE), "Hur går det för Hamnen? >> Äsch, jag skulle skriva Avfall och återvinning"),
    (
        either(units("Gata och trafik"), units("Gata och trafik", "Hamnen"), those(now(None), "Gata och trafik"), sure("Enhetschef Gata och trafik")),
        "Vilka svar fattas? >> Vem ska jag ringa?",
    ),
    (
        or_units(day_told(title("skolvägar"), "2025-11-18")),
        "Säkra skolvägar, när blir det klart? >> Vilket datum angav de i T1?",
    ),
    (
        or_units(because(now(R), "anbud", "pengarna", "konsulten")),
        "Vad är gulmarkerat? >> Vad beror det på?",
    ),
    (tells("delvis"), "Når vi KF-mål 1? >> Hur bedömdes det i T1?"),
    (
        those(collab("SBF") & ROADS & now(G)),
        "Vad har vi ihop med SBF? >> Bara sådant som Gata och trafik är med på >> Vilka av dem går enligt plan?",
    ),
    (
        either(share(now(K), kind("P")), share(now(K), kind("P") & REPORTED), sure("1 av 10"), sure("1 av 9")),
        "Visa alla projekt >> hur stor andel av dem är i mål?",
    ),
    (those(finish("2025-11-01", "2025-11-30")), "Vad ska bli klart i oktober? >> och månaden efter?"),
    (yes(collab("UTB") & now(D)), "Var är UTB med? >> Är någon av dem försenad?"),
    (
        those(title("hamnavgifter"), "Avslutad"),
        "Hur går det med giftfri städning? >> ok tack! >> och hamnavgifterna då",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
