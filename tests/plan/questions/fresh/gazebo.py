# ruff: noqa: E501
"""Two days before closing at a board for culture and leisure: a library manager on her phone, the head of department, a board member who is new, the auditors' trainee.

90 questions: about half everyday (43), a quarter with two conditions or a comparison (22), a quarter conversations of two to four turns (25)."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    CLARIFY,
    COMMENTED,
    EVERY,
    LISTS,
    NONE,
    PROTECTED,
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
    became,
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
    says,
    share,
    silent,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units,
    units_of,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    explained,
    explained_by,
    forms,
    goals_told,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    those,
    top_unit,
)

WORLD = "culture"

OFFICE, OFFICE_ALL = unit("Kultur- och fritidskontoret"), under("Kultur- och fritidskontoret")
LIBRARY, ARTS, POOL = unit("Biblioteket"), unit("Kulturskolan"), unit("Simhallen")
PARK, YOUTH = unit("Park och natur"), unit("Fritidsgårdarna")
ALONE = Those(lambda _facts, each: not each.collaboration)


def nothing() -> Wanted:
    """That there is none."""
    return either(those(NONE), counted(0), said("nej", "inget", "ingenting", "inga", "ingen"))


def with_any(wanted: Those, *words: str) -> Wanted:
    """Exactly these, with at least one of the words in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        return those(wanted).problem(facts, answer) or text_has(*words).problem(facts, answer)

    return Wanted(LISTS | {"detail", "units"}, problem)


def units_within(must: Those, may: Those) -> Wanted:
    """The units of all of the first, and besides them none but those of the second."""

    def names(facts: Facts, which: Those) -> set[str]:
        return {name for each in facts.plan.activities if which.test(facts, each) for name in each.units}

    def problem(facts: Facts, answer: Answer) -> str:
        have, least = set(answer.units), names(facts, must)
        wrong = (least - have) | (have - least - names(facts, may))
        return f"{sorted(wrong)} missing or too many" if wrong else ""

    return Wanted(frozenset({"units"}), problem)


def in_order(wanted: Those, *parts: str) -> Wanted:
    """Exactly these, and those with such titles in this order."""

    def problem(facts: Facts, answer: Answer) -> str:
        have = [part for each in answer.activities for part in parts if part in each.title]
        return those(wanted).problem(facts, answer) or ("" if have == list(parts) else f"{have} is the order")

    return Wanted(LISTS, problem)


def spread(*words: str, numbers: tuple[int, ...]) -> Wanted:
    """All of the words and the numbers in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        return sure(*words).problem(facts, answer) or numbers_told(*numbers).problem(facts, answer)

    return Wanted(SURE, problem)


EVERYDAY: Batch = (
    # the library manager, on her phone
    (those(title("Skapande skola"), "Pågår enligt plan"), "skapande skola status?"),
    (
        either(
            those(LIBRARY),
            those(LIBRARY & now(None)),
            counted(LIBRARY & now(None)),
            said("ja", "alla", "allt"),
            sure("3 av 3"),
        ),
        "sitter på bussen å undrar om biblioteket har svarat på allt den här omgången",
    ),
    (
        or_units(day_told(title("Sommarlovsbokklubb"), "2025-07-05")),
        "vilket slutdatum skrev vi på sommarlovsbokklubben i april?",
    ),
    (either(those(title("Meröppet"), "Avslutad"), said("ja")), "meröppet i norrby, är det klart eller?"),
    (anyhow("Besöksenkäten"), "Ska det göras nån enkät hos oss i år"),
    (
        either(
            units("Kulturskolan"),
            units("Kulturskolan", "Biblioteket"),
            those(title("Skapande skola"), "Kulturskolan"),
            sure("Kulturskolan", "Skapande skola"),
        ),
        "vilka fler än biblioteket är inblandade i skapande skola",
    ),
    (text_has(*forms("2025-09-05")), "Måste svaren va inne före helgen?"),
    (
        explained_by("nytt svar", "svara igen", "ändra", "senaste", "uppdater", "rapportera igen", "ny rapport"),
        "råkade skicka fel status, går det att rätta i efterhand??",
    ),
    (
        either(explained("pågår med avvikelse"), those(now(R), "Pågår med avvikelse")),
        "va betyder den där lilla triangeln framför en aktivitet",
    ),
    # the head of department
    (summary(), "God morgon! Hur ligger vi till inför nämnden?"),
    (either(or_units(TROUBLE), summary()), "Vad är det som skaver mest just nu?"),
    (
        either(
            units("Biblioteket"),
            those(now(K), "Biblioteket"),
            top_unit(
                "Biblioteket",
                "Kultur- och fritidskontoret",
                "Kulturskolan",
                "Simhallen",
                "Park och natur",
                "Fritidsgårdarna",
            ),
        ),
        "Vem har lyckats avsluta flest?",
    ),
    (
        either(units_of(now(D)), units_of(now(D, P)), units_of(now(D, R, P)), or_units(TROUBLE)),
        "Vilka enheter är det som drar ner oss?",
    ),
    (nothing(), "Har det kommit in något nytt sedan i måndags?"),
    (
        either(silent(), those(now(None)), sure("Enhetschef Föreningsstöd", "Enhetschef Fritidsgårdarna")),
        "Jag behöver veta vilka chefer som är sena med sin rapportering, tänkte ringa dem efter lunch.",
    ),
    (because(title("Skateparken"), "anbud"), "Påminn mig, av vilken anledning lade vi ned skateparken?"),
    (those(EVERY), "Ge mig hela planen, rubb och stubb."),
    (
        or_units(within(finish("2025-09-03", "2025-11-30") & REPORTED, finish("2025-09-03", "2025-11-30"))),
        "Vad räknar vi med att få i mål under hösten, säg till och med november?",
    ),
    (either(counted(2), numbers_told(2)), "Hur många gånger påminde vi cheferna i våras?"),
    (
        either(those(now(R)), those(now(D, R)), those(now(D, R, P))),
        "Vilka avvikelser ska jag ta upp på ledningsgruppen?",
    ),
    (either(ASKED_BACK, explained_by("rapporter", "svara", "kort")), "Markera simskolan som avslutad åt mig."),
    # the new board member
    (
        explained_by("fyra månader", "tredjedel", "30 april", "31 augusti"),
        "Hej, jag är ny i nämnden. Alla säger tertial hela tiden, vad är det?",
    ),
    (explained("avför"), "Vad innebär det att något har blivit avfört, är det samma sak som klart?"),
    (
        either(
            goals_told(("fler barn och unga", "klimatneutrala", "föreningslivet", "kunna simma"), ()),
            goals_told(
                (
                    "kommunfullmäktiges mål 1",
                    "kommunfullmäktiges mål 2",
                    "nämndspecifikt mål 1",
                    "nämndspecifikt mål 2",
                ),
                (),
            ),
            goals_told(("kf-mål 1", "kf-mål 2", "nämndspecifikt mål 1", "nämndspecifikt mål 2"), ()),
        ),
        "Vilka är målen som vi politiker har bestämt att nämnden ska nå?",
    ),
    (anyhow("klimatneutral"), "Kan någon förklara vad KF-mål 2 går ut på?"),
    (
        either(sure("simma"), sure("nämndspecifikt mål 2"), those(goal("4.2"))),
        "Vilket av våra mål är det som rör simkunnighet?",
    ),
    (those(title("El Sistema")), "El Sistema, vad är det?"),
    (
        either(or_units(within(collab("UTB"), collab("Alla förvaltningar"))), ASKED_BACK),
        "Gör vi något tillsammans med utbildningsförvaltningen?",
    ),
    (
        either(sure("Enhetschef Simhallen"), those(POOL, "Simhallen"), units("Simhallen")),
        "Om jag vill prata med den som basar över Simhallen, vem är det?",
    ),
    (
        or_units(within(title("konstsamling"), title("konst", "ateljé"))),
        "Jag brinner för konst! Finns det någon aktivitet om det?",
    ),
    (either(those(now(D)), those(now(D, P)), units_of(now(D)), units_of(now(D, P))), "Lyser det rött någonstans?"),
    (
        either(ASKED_BACK, text_has("ingen bedömning", "inte bedöm", "ej bedöm", "saknas", "ännu", "inte gjort")),
        "Bedöms målet om simning i årskurs 6 bli uppnått?",
    ),
    (ASKED_BACK, "Är det gratis att bada i simhallen på höstlovet?"),
    (ASKED_BACK, "Hur många årsarbetare har kulturskolan"),
    # the auditors' trainee
    (
        those(title("Solceller"), "Pausad"),
        "Vilken status redovisades för Solceller på simhallens tak vid första tertialet?",
    ),
    (
        either(those(then(None)), units_of(then(None))),
        "Jag hjälper revisorerna. Vilka aktiviteter lämnades det ingen rapport om i T1?",
    ),
    (or_units(day_told(title("Öppen ateljé"), "2025-08-21")), "Vilken dag lämnades senaste svaret om Öppen ateljé?"),
    (
        either(those(PROTECTED), anyhow("Beredskapsplan")),
        "Är det någon av aktiviteterna vi inte får ta del av, dvs. som är skyddad?",
    ),
    (
        spread("projekt", "förstudie", numbers=(6, 9, 1)),
        "Hur fördelar sig planen på projekt, aktiviteter och förstudier?",
    ),
    (
        spread("försenad", "pausad", "avslutad", "avvikelse", numbers=(3, 2, 1)),
        "Jag gör en tabell till granskningen, hur många ligger på varje status?",
    ),
    (
        either(
            *(share(now(K), whole) for whole in (EVERY, REPORTED)),
            *(share(now(K, X), whole) for whole in (EVERY, REPORTED)),
            sure("2 av 16"),
            sure("3 av 16"),
            sure("2 av 14"),
        ),
        "Hur stor del av planen är avklarad?",
    ),
    (
        either(ASKED_BACK, text_has("inget utfall", "inget resultat", "inte", "saknas", "ännu", "ingen")),
        "Vad blev utfallet av Besöksenkäten?",
    ),
    (ASKED_BACK, "Och den andra då?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(collab("UTB") & now(D, R, P)), "Vilka av samarbetena med UTB går inte som de ska?"),
    (those(now(D) & finish("2026-01-01")), "Är det någon försening som drar ut på tiden ända in i nästa år?"),
    (
        or_units(within(kind("P") & REPORTED & ~now(D, X), kind("P") & ~now(D, X))),
        "Nämn de projekt som varken är försenade eller avförda.",
    ),
    (
        either(
            so_many(goal("4.1", "4.2") & now(G, R, D)),
            or_units(within(goal("4.1", "4.2") & now(G, R, D), goal("4.1", "4.2") & now(None))),
        ),
        "Hur många aktiviteter under de nämndspecifika målen är i gång just nu?",
    ),
    (
        either(units_with(now(P), and_also=now(None)), those(YOUTH & now(P, None), "Fritidsgårdarna")),
        "Vilken enhet har en pausad aktivitet och dessutom ett svar som fattas?",
    ),
    (
        those(collab("KSF") & finish("2025-09-01", "2025-09-30")),
        "av det vi gör ihop med KSF, ska nåt bli färdigt redan i september?",
    ),
    (
        those(kind("A") & now(K)),
        "Räknar man bort projekt och förstudier, vilka vanliga aktiviteter är då avslutade?",
    ),
    (
        or_units(within(title("bokningssystem", "Ledarutbildning"), title("Solceller", "Simskola"))),
        "Vad har försämrats sedan april hos Simhallen, Fritidsgårdarna och Kultur- och fritidskontoret?",
    ),
    (
        either(
            units("Biblioteket", "Park och natur", "Fritidsgårdarna", "Kultur- och fritidskontoret/Föreningsstöd"),
            units("Biblioteket", "Park och natur", "Fritidsgårdarna"),
        ),
        "Vilka enheter klarar sig helt utan förseningar?",
    ),
    (those(PARK & collab("SBF") & ~now(K, X)), "Har Park och natur något med SBF som fortfarande lever?"),
    (
        or_units(within(goal("3.2") & CHANGED, goal("3.2") & then(None))),
        "Är det någon aktivitet under klimatmålet som har bytt status mellan T1 och T2?",
    ),
    (
        or_units(day_told(ARTS & now(D), "2025-12-09")),
        "Kulturskolan har ju en aktivitet som är försenad. Vilket slutdatum gäller för den?",
    ),
    (
        either(
            those(LIBRARY | ARTS, "Biblioteket", "Kulturskolan"),
            compared(LIBRARY & now(K), ARTS & now(D), "Biblioteket", "Kulturskolan"),
        ),
        "jämför biblioteket å kulturskolan åt mig",
    ),
    (
        those(reported_between("2025-08-21", "2025-08-21") & now(D)),
        "Av de svar som registrerades den 21 augusti, vilka handlade om förseningar?",
    ),
    (
        those(goal("2.1") & now(D, S)),
        "Vad inom grunduppdraget har antingen inte kommit i gång eller blivit försenat?",
    ),
    (
        those(SHARED, "Pågår enligt plan"),
        "Finns det aktiviteter där fler än en enhet är ansvarig, och vilken status har de i så fall?",
    ),
    (
        either(share(now(D), collab("SBF")), sure("1 av 4")),
        "Hur många procent av samverkan med SBF är försenad?",
    ),
    (
        either(those(OFFICE & ALONE), those(OFFICE_ALL & ALONE)),
        "Vad driver Kultur- och fritidskontoret helt på egen hand, utan samverkan med någon annan?",
    ),
    (
        or_units(within(says("anbud") & ~now(D, X), (says("anbud") & now(X)) | title("föreningsbidrag"))),
        "Vad sitter och väntar på anbud utan att det för den skull är försenat?",
    ),
    (
        either(those(became(K), "Biblioteket"), units_of(became(K))),
        "Vilka blev klara mellan tertial 1 och tertial 2, och vems är de?",
    ),
    (
        or_units(
            within(
                finish("2025-09-03", "2025-12-24") & now(D, R),
                finish("2025-09-03", "2025-12-24") & now(None),
            )
        ),
        "Finns det saker som ska vara klara före julafton men som inte ligger i fas?",
    ),
    (
        or_units(within(CHANGED & ~COMMENTED, then(None) & ~COMMENTED)),
        "I vilka fall har statusen ändrats från T1 till T2 utan att någon kommentar lämnats?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(title("Sommarlovsbokklubb"), "Avslutad"), "hur går de med meröppet >> å bokklubben?"),
    (because(now(D), "anbud"), "Vilka är det som är sena? >> Hur kommer det sig?"),
    (
        compared(LIBRARY, POOL, "Biblioteket", "Simhallen", "Fritidsgårdarna"),
        "Vilka enheter lyder under nämnden? >> Hur många aktiviteter har var och en av dem?",
    ),
    (
        those(POOL, "Pausad", "Ej påbörjad"),
        "Hur ser det ut på Simhallen? >> Vad hade de för status i våras?",
    ),
    (
        or_units(day_told(title("Solceller"), "2026-01-12")),
        "Hur ligger klimatmålet till? >> Är någon av de aktiviteterna försenad? >> När ska den vara klar då?",
    ),
    (
        first_is("Skapande skola"),
        "Vad ska bli klart före årsskiftet? >> bara det som Kulturskolan har hand om >> Vilken av dem är sist ut?",
    ),
    (
        those(kind("P") & ~now(K, X)),
        "Visa samtliga projekt. >> Stryk de avslutade. >> De avförda också, tack.",
    ),
    (
        either(
            those(title("Öppen ateljé")),
            those(ARTS),
            those(ARTS & now(None)),
            said("ja"),
            sure("3 av 3"),
        ),
        "vem har öppen ateljé >> har dom svarat för T2?",
    ),
    (
        either(those(now(R) & PROTECTED), sure("Beredskapsplan", "skydd")),
        "Hur många är gula? >> Vilka? >> Är någon av dem skyddad?",
    ),
    (
        those(goal("3.1")),
        "Vad säger KF-mål 1? >> Var startade vi ifrån? >> Okej, och vilka aktiviteter finns under det målet?",
    ),
    (
        either(
            those(goal("4.1") & now(None)),
            units("Kultur- och fritidskontoret/Föreningsstöd"),
        ),
        "Vilka aktiviteter hör till nämndspecifikt mål 1? >> Vilken har inte rapporterats?",
    ),
    (
        either(counted(REPORTED), those(REPORTED), numbers_told(14), sure("5 av 7")),
        "När stänger omgången? >> Hur många svar har kommit in än så länge?",
    ),
    (
        either(those(PARK & now(G)), those(PARK, "Pågår enligt plan"), said("ja")),
        "skateparken? >> vad har park och natur mer >> är de i fas?",
    ),
    (
        either(
            units_within(title("bokningssystem", "Ledarutbildning"), title("Solceller", "Simskola", "Skateparken")),
            within(title("bokningssystem", "Ledarutbildning"), title("Solceller", "Simskola", "Skateparken")),
        ),
        "Vad är det som har förändrats jämfört med förra tertialet? >> Endast försämringarna. >> Vilka enheter gäller det?",
    ),
    (
        either(share(then(D)), share(then(D), ~then(None)), sure("3 av 16"), sure("3 av 15")),
        "Hur stor andel av aktiviteterna är försenade? >> Vad var motsvarande siffra i T1?",
    ),
    (those(now(D)), "Vad rapporterades som försenat i T1? >> Oj, skrev fel, T2 ska det vara."),
    (
        those(YOUTH & now(None)),
        "Vem är chef för Fritidsgårdarna? >> Vad är det hen inte har svarat på?",
    ),
    (
        or_units(
            within(
                says("anbud") & ~now(X) & ~title("Simskola"),
                title("Simskola", "föreningsbidrag") | now(X),
            )
        ),
        "Hur går simskolan? >> Vad beror det på? >> Finns det fler aktiviteter som har fastnat av samma skäl?",
    ),
    (
        either(
            or_units(day_told(now(P), "2025-08-22")),
            with_any(now(P), "T2", "tertial 2", "augusti"),
        ),
        "Vilken aktivitet är pausad? >> Sedan när?",
    ),
    (
        those(now(K), "Pågår med avvikelse", "Pågår enligt plan"),
        "Vad är redan i hamn? >> Vilken status hade de i april?",
    ),
    (
        so_many(collab("SBF") & kind("P")),
        "Vad samarbetar vi med SBF om? >> Vilka av dem räknas som projekt? >> hur många blev det",
    ),
    (
        or_units(within(finish("2026-01-01", "2026-01-31") & REPORTED, finish("2026-01-01", "2026-01-31"))),
        "vilka blir färdiga i december >> januari då?",
    ),
    (
        either(
            in_order(goal("3.1"), "El Sistema", "Öppen ateljé", "Skapande skola"),
            in_order(goal("3.1") & ~now(K), "El Sistema", "Öppen ateljé", "Skapande skola"),
        ),
        "Lista aktiviteterna under KF-mål 1. >> Kan du sortera dem efter slutdatum?",
    ),
    (either(explained(), CLARIFY), "Vilka går enligt plan? >> Toppen, tack för hjälpen!"),
    (
        those(kind("A") & now(K)),
        "Hur många projekt har vi? >> Och hur många rena aktiviteter? >> Hur många av de sistnämnda är avslutade? >> Vilken är det?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
