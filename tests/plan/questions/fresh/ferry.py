# ruff: noqa: E501
"""A technical office by the sea in the last days of a round: unit managers, foremen, the controller, the board's chair.

50 everyday questions, 20 with two conditions or more, and 20 conversations of two to four steps: narrowed, widened,
corrected, of another time or another unit."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    EVERY,
    LATE,
    LISTS,
    PROTECTED,
    REPORTED,
    SHARED,
    SURE,
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
    numbers_told,
    owner,
    says,
    share,
    sure,
    text_has,
    then,
    title,
    unit,
    units,
    units_of,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    explained,
    first_are,
    forms,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    tells,
    those,
    top_unit,
)

WORLD = "technical"

WATER, STREETS, HARBOUR = unit("VA-enheten"), unit("Gata och trafik"), unit("Hamnen")
OFFICE, WASTE, HOUSES = unit("Tekniska kontoret"), unit("Avfall och återvinning"), unit("Fastighet")
CLEANING = unit("Fastighet/Lokalvård")
ALONE = ~Those(lambda _facts, each: bool(each.collaboration))
UNITS = ("VA-enheten", "Gata och trafik", "Hamnen", "Tekniska kontoret", "Avfall och återvinning", "Fastighet")
GOALS = {
    "2.1": (
        "2.1",
        "grunduppdrag",
    ),
    "3.1": ("3.1", "kf-mål 1", "kommunfullmäktiges mål 1", "vattnet ska bli renare"),
    "3.2": ("3.2", "kf-mål 2", "kommunfullmäktiges mål 2", "energianvändningen"),
    "4.1": ("4.1", "nämndspecifikt mål 1", "nämndmål 1", "gå, cykla"),
    "4.2": ("4.2", "nämndspecifikt mål 2", "nämndmål 2", "invånarna ska vara nöjda"),
    "5.1": (
        "5.1",
        "särskilda satsningar",
    ),
}


def goals(*numbers: str, words: tuple[str, ...] = ()) -> Wanted:
    """These goals by any of their names and none of the others, with all of the words in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        named = {number for number, names in GOALS.items() if any(each in text for each in names)}
        if named != set(numbers):
            return f"{sorted(named)} instead of {sorted(numbers)}"
        return sure(*words).problem(facts, answer)

    return Wanted(SURE, problem)


def goal_on_top(number: str) -> Wanted:
    """That goal is named before any of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        places = {
            each: min(text.find(name) for name in names if name in text)
            for each, names in GOALS.items()
            if any(name in text for name in names)
        }
        first = min(places, key=places.__getitem__, default="none")
        return "" if first == number else f"{first} on top instead of {number}"

    return Wanted(SURE, problem)


def tied(*names: str) -> Wanted:
    """These units stand in the text before any of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        missing = [each for each in names if each not in answer.text]
        if missing:
            return f"no {missing}"
        last = max(answer.text.find(each) for each in names)
        return next((f"{e} too" for e in UNITS if e not in names and -1 < answer.text.find(e) < last), "")

    return Wanted(SURE, problem)


def in_order(wanted: Those, *parts: str) -> Wanted:
    """Exactly these, in this order."""

    def problem(facts: Facts, answer: Answer) -> str:
        have = [each.title for each in answer.activities]
        right = len(have) == len(parts) and all(part in each for part, each in zip(parts, have, strict=True))
        return listed(wanted).problem(facts, answer) or ("" if right else f"order {have}")

    return Wanted(LISTS, problem)


EVERYDAY: Batch = (
    (either(those(now(D)), those(now(D, R)), those(now(D, R, P))), "Morrn! Vad är det som släpar just nu?"),
    (those(title("Röda bron"), "Pågår enligt plan"), "Hur ligger Röda bron till?"),
    (owner(title("Skyfallskartering")), "vem har skyfallskarteringen"),
    (because(title("deponin"), "anbud"), "Varför står deponin i Kärret still?"),
    (those(WATER), "ge mig allt som ligger på VA-enhetens bord"),
    (
        either(
            those(STREETS & now(None)),
            counted(STREETS & now(None)),
            said("nej", "inte", "två", "2"),
            sure("4 av 6"),
            sure("2 av 6"),
        ),
        "Har Gata och trafik lämnat in allt nu?",
    ),
    (those(title("Snöröjning"), "rapporter"), "snöröjningen?"),
    (those(now(K)), "Vilka saker kan vi stryka från listan eftersom de är i mål?"),
    (either(those(title("Storån"), "Försenad"), said("nej")), "Klart vatten i Storån, är det klart det då?"),
    (
        either(or_units(day_told(title("cykelväg"), "2025-12-05")), those(title("cykelväg"), "rapporter")),
        "När kan folk börja cykla till Hamnviken enligt planen, alltså när är GC-vägen färdig?",
    ),
    (so_many(kind("P")), "hur måga projekt står det i planen"),
    (those(now(P)), "Har vi pausat nånting?"),
    (those(now(X)), "Vad har vi lagt ner under året?"),
    (text_has(*forms("2025-09-05"), "5/9", "2 dagar", "två dagar"), "Hur länge till är det öppet för att rapportera T2?"),
    (explained("paus"), "vad betyder det egentligen när nåt har status Pausad"),
    (those(collab("SBF")), "Var är SBF inblandade?"),
    (anyhow("180"), "Hur mycket restavfall får det vara per invånare enligt målet?"),
    (anyhow("214"), "Vi slängde ju för mycket 2024, vad var siffran för restavfallet då?"),
    (assessed("bedöms inte uppnås"), "Vad är bedömningen av KF-mål 1 den här gången?"),
    (assessed("bedöms delvis uppnås"), "Når vi målet om energianvändningen i lokalerna?"),
    (
        either(goals("3.1", "4.1"), goals("3.1", "3.2", "4.1")),
        "Ordföranden här. Vilka av våra mål ser inte ut att gå i lås?",
    ),
    (ASKED_BACK, "Kan du sätta Röda bron som avslutad åt mig, är på språng"),
    (ASKED_BACK, "Vad hamnar VA-taxan på nästa år?"),
    (ASKED_BACK, "Hur många sjukskrivna har vi bland chaufförerna?"),
    (anyhow("skydd"), "Vad har VA skrivit om beredskapen för reservvatten?"),
    (those(title("Solceller"), "Ej påbörjad"), "Läget på förrådets solceller tack"),
    (those(reported_between("2025-08-20", "2025-08-20")), "Vilka rapporterade redan den 20 augusti?"),
    (those(LATE), "Vilka svar kom in efter stängning i våras?"),
    (either(numbers_told(2), sure("två")), "Hur många omgångar påminnelser skickade ni i första tertialet?"),
    (those(HARBOUR & ~now(K, X)), "Vad har Hamnen kvar att göra i år, om nåt?"),
    (those(CLEANING), "lokalvården, vad jobbar de med"),
    (summary(), "Dra en kortversion till presidiet: hur ligger förvaltningen till?"),
    (
        either(units("VA-enheten", "Gata och trafik"), tied("VA-enheten", "Gata och trafik")),
        "Vilken enhet har flest förseningar?",
    ),
    (
        either(share(now(D)), share(now(D), REPORTED), sure("4 av 18"), sure("4 av 16")),
        "Hur många procent av alltihop är försenat?",
    ),
    (those(title("Matavfall"), "Pågår enligt plan"), "Matavfallet i köken – flyter det på?"),
    (sure("Enhetschef Hamnen"), "Vem är det som svarar för Hamnen hos oss?"),
    (owner(title("hamnavgifter")), "Vilka två enheter delar på det där med hamnavgifterna?"),
    (those(kind("F")), "Visa förstudierna, tack."),
    (those(goal("5.1")), "Vad går under rubriken särskilda satsningar hos oss"),
    (
        or_units(
            within(finish("2025-09-01", "2025-12-24") & REPORTED, finish("2025-09-01", "2025-12-24") & ~REPORTED)
        ),
        "Vad hinner vi bli klara med före julafton?",
    ),
    (because(title("sporthallar"), "pengarna"), "Vad är problemet med sporthallarna?"),
    (those(now(S)), "Finns det någon aktivitet som inte kommit i gång än?"),
    (those(then(R)), "Vad var gult i T1?"),
    (
        either(
            units("VA-enheten", "Tekniska kontoret", "Avfall och återvinning", "Fastighet", "Fastighet/Lokalvård"),
            units(
                "VA-enheten",
                "Hamnen",
                "Tekniska kontoret",
                "Avfall och återvinning",
                "Fastighet",
                "Fastighet/Lokalvård",
            ),
        ),
        "vilka enheter är helt färdiga med sin rapportering?",
    ),
    (
        units("Hamnen", "Tekniska kontoret", "Avfall och återvinning", "Fastighet", "Fastighet/Lokalvård"),
        "Jag vill ge beröm. Vilka enheter har ingenting försenat?",
    ),
    (those(says("anbud")), "I vilka fall skyller man på att anbuden dröjer?"),
    (because(title("skolvägar"), "överklagat"), "Är det nåt som fastnat för att beslutet överklagats?"),
    (first_is("Skyfallskartering"), "Vilket av projekten håller på längst, sett till slutdatum?"),
    (
        either(so_many(now(R)), so_many(now(D, R)), so_many(now(D, R, P))),
        "Hur många avvikelser har vi att redovisa?",
    ),
    (either(so_many(REPORTED), sure("16 av 18")), "hur mnga har svarat hittills"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(STREETS & now(D)), "Vilka försenade grejer sitter Gata och trafik på?"),
    (those(kind("P") & now(G) & collab("SBF")), "Jag letar projekt som rullar enligt plan och där SBF är med."),
    (
        or_units(within(title("driftcentral"), WORSE & ~now(D))),
        "Vad har försämrats sedan april utan att vara försenat?",
    ),
    (so_many(goal("3.1", "3.2") & now(K, G)), "Hur många aktiviteter under KF-målen är klara eller går enligt plan?"),
    (those(SHARED & ~now(K, X)), "Vad delas av två enheter och är varken avslutat eller avfört?"),
    (those(WATER & now(D) & ~PROTECTED), "Det röda hos VA, men hoppa över det som är skyddat."),
    (those(finish("2025-10-01", "2025-11-30")), "Vilka har slutdatum någon gång mellan 1 oktober och sista november?"),
    (or_units(within(ALONE & now(S), ALONE & now(None))), "Aktiviteter utan samverkanspart som inte är försenade, vilka är det?"),
    (
        either(
            compared(WASTE & now(G), HOUSES & now(G), "Avfall och återvinning", "Fastighet"),
            top_unit("Avfall och återvinning", "Fastighet"),
        ),
        "Avfall och återvinning eller Fastighet, vilka har mest som går enligt plan?",
    ),
    (those(now(D) & finish("2026-01-01", "2026-12-31")), "Är någon av de försenade inte klar förrän nästa år?"),
    (those(goal("4.1", "4.2") & now(None)), "Vilka aktiviteter på de nämndspecifika målen har vi inte hört något om?"),
    (those(now(D) & ~kind("P")), "rött som inte är projekt"),
    (
        either(units("Gata och trafik"), those(STREETS & now(D, None), "Gata och trafik")),
        "Har någon enhet både något försenat och något som är orapporterat?",
    ),
    (
        or_units(within(title("Matavfall", "sporthallar"), title("gästhamn"))),
        "Vad låg sent i våras men har rätat upp sig nu?",
    ),
    (
        either(
            share(now(D), kind("P")),
            share(now(D), kind("P") & REPORTED),
            sure("2 av 10"),
            sure("2 av 9"),
        ),
        "Räknat på enbart projekten, hur stor andel är försenad?",
    ),
    (
        or_units(within((collab("KSF") | collab("KFF")) & now(R), collab("KSF") & now(X))),
        "Vad har KSF eller KFF ett finger med i som inte är avslutat än?",
    ),
    (
        or_units(within(title("driftcentral"), WATER & now(R))),
        "Finns det något gult som har med vatten att göra?",
    ),
    (goal_on_top("3.1"), "Under vilket mål går det flest aktiviteter enligt plan?"),
    (
        first_are("driftcentral", "Röda bron", "Storån"),
        "Ta de tre projekt som ska bli klara närmast i tiden.",
    ),
    (
        those((HARBOUR | OFFICE) & ~now(K, X, G)),
        "Hamnen och Tekniska kontoret: vad hos dem är varken klart, avfört eller på rätt väg?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(kind("P") & STREETS & now(D)), "Vilka projekt har vi? >> bara Gata och trafiks >> Och vilka av dem är försenade?"),
    (those(then(D)), "Vad är försenat? >> Vilka var det i våras?"),
    (those(CLEANING), "Vad har Fastighet på gång? >> Nej, det var Lokalvård jag menade."),
    (
        or_units(day_told(title("Storån"), "2025-11-22")),
        "Hur går det i Storån? >> vad beror det på >> när räknar de med att va färdiga då?",
    ),
    (those(now(R) & kind("P")), "Hur många gula är det? >> Vilka? >> projekt bara"),
    (those(now(K, X)), "Visa det som är avslutat >> lägg till det avförda också"),
    (those(goal("3.1") & collab("Alla förvaltningar")), "Vad hör till mål 3.1? >> Vilka av dem är alla förvaltningar med på?"),
    (
        either(those(STREETS & now(D)), those(STREETS & now(D), "Gata och trafik")),
        "Vem ansvarar för Röda bron? >> Har de nåt annat som är försenat?",
    ),
    (
        or_units(within(title("cykelväg"), title("Snöröjning"), "Pågår enligt plan")),
        "Vilka aktiviteter saknar rapport? >> Vad sa de om dem förra tertialet?",
    ),
    (those(WATER & now(D)), "Vad gör Avfall och återvinning? >> och VA-enheten? >> Ta bara det röda."),
    (
        either(so_many(EVERY), numbers_told(18), numbers_told(16)),
        "Hur många är försenade? >> Av hur många totalt?",
    ),
    (
        goals("3.1", "4.1", words=("delvis uppnås",)),
        "Vilka mål bedöms inte uppnås? >> Vad var bedömningen av dem i T1?",
    ),
    (those(finish("2025-11-01", "2025-11-30")), "Vad ska bli klart i oktober? >> Sorry, november skulle det vara."),
    (
        either(units_of(collab("UTB") & ~now(K)), those(collab("UTB") & ~now(K), "Gata och trafik", "Avfall")),
        "Vad samverkar vi med UTB om? >> Ta bort det som är färdigt. >> Vilka enheter ansvarar för resten?",
    ),
    (those(kind("A") & now(D)), "Vilka är försenade av förstudierna? >> och bland de som är märkta A?"),
    (so_many(HARBOUR & now(K)), "Hur många avslutade har Tekniska kontoret? >> Hamnen då?"),
    (
        tells("T2", "tertial 2", "andra tertialet", "augusti", "aug ", "2025-08-22"),
        "Är Säkra skolvägar försenat? >> Sedan när?",
    ),
    (
        in_order(now(D) & ~PROTECTED, "Underhållsplan", "Storån", "skolvägar"),
        "Vad är rött? >> Utom det skyddade >> Kan du sortera dem efter slutdatum?",
    ),
    (those(title("gästhamn"), "Avförd"), "Hur går det för Hamnen? >> jag tänkte inte på enheten utan på gästhamnen"),
    (
        either(share(REPORTED), sure("16 av 18"), sure("89")),
        "Hur många svar har kommit in? >> Vilka fattas? >> Vad blir svarsfrekvensen i procent?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
