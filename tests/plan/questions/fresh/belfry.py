# ruff: noqa: ARG005, E501
"""Two days before the round closes at a board for culture and leisure.

Asked by a library manager, the head of culture, the board's secretary, an auditor and a youth centre manager:
55 everyday questions, 20 with two conditions or more, and 15 conversations of two to four steps."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    EVERY,
    LATE,
    NONE,
    PROTECTED,
    REPORTED,
    SHARED,
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
    finish,
    first_is,
    goal,
    kind,
    now,
    numbers_told,
    reported_since,
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
    within,
)
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    explained_by,
    forms,
    goals_told,
    or_units,
    reported_between,
    said,
    those,
)
from tests.plan.questions.world import T1

WORLD = "culture"

OFFICE, OFFICE_ALL = unit("Kultur- och fritidskontoret"), under("Kultur- och fritidskontoret")
CLUBS, LIBRARY, ARTS = unit("Kultur- och fritidskontoret/Föreningsstöd"), unit("Biblioteket"), unit("Kulturskolan")
POOL, PARK, YOUTH = unit("Simhallen"), unit("Park och natur"), unit("Fritidsgårdarna")
ALONE = Those(lambda facts, each: not each.collaboration)
NO = said("nej", "inga", "inget", "ingen", "ingenting", "inte")
YES = said("ja", "japp", "jo")
NEXT_YEAR = finish("2026-01-01")


def so_many(wanted: Those, *words: str) -> Wanted:
    """The number, exactly those, or words that tell the number."""
    return either(counted(wanted), those(wanted), *(sure(each) for each in words))


def nothing(*more: Wanted) -> Wanted:
    """That there is none."""
    return either(those(NONE), counted(0), NO, *more)


def in_units(wanted: Those) -> Wanted:
    """The units that have these, or these."""
    return either(units_of(wanted), those(wanted))


def on_day(day: str) -> Wanted:
    """That day, as it may be written, in whatever answer."""
    _year, month, number = day.split("-")
    return text_has(*forms(day), f"{int(number)}/{int(month)}")


def summary() -> Wanted:
    """That so many are delayed."""

    def problem(facts: Facts, answer: Answer) -> str:
        return sure("försen").problem(facts, answer) or numbers_told(len(now(D).among(facts))).problem(facts, answer)

    return Wanted(sure().kinds, problem)


LIBRARIAN: Batch = (
    (those(LIBRARY), "Hej! Vad står det på oss på Biblioteket i årets plan?"),
    (
        either(said("ja", "allt", "alla", "inget", "inga", "ingenting"), those(LIBRARY), sure("3 av 3"), those(LIBRARY & now(None)), counted(0)),
        "Är allt inlämnat från Biblioteket i den här omgången?",
    ),
    (either(those(title("Meröppet"), "Avslutad"), YES), "blev meröppet i norrby klart till slut"),
    (or_units(day_told(title("Meröppet"), "2025-08-20")), "Vilken dag rapporterades Meröppet på biblioteket som avslutat?"),
    (those(LIBRARY & SHARED, "Kulturskolan"), "Har Biblioteket någon aktivitet ihop med en annan enhet?"),
    (text_has("biblioteket", "bibliotekschef"), "Vilken enhet är det som kör besöksenkäten?"),
    (text_has("besöksenkäten"), "Finns det några planerade enkäter i år?"),
    (either(those(title("Skapande skola"), "Pågår enligt plan"), YES), "Flyter Skapande skola på som tänkt?"),
    (or_units(day_told(title("Skapande skola"), "2025-12-26")), "till vilket datum siktar skapande skola på att va klara"),
    (ASKED_BACK, "Hur många boklån gjordes i juli?"),
    (so_many(LIBRARY & now(K)), "hur mycket av vårt på biblioteket är avslutat, i antal"),
)  # fmt: skip

HEAD: Batch = (
    (summary(), "Morgon! Kort sammanfattning av var hela planen står, tack"),
    (those(now(D)), "Vad är rött?"),
    (in_units(now(D)), "Vilka av mina enheter sitter med försenade aktiviteter just nu?"),
    (because(title("El Sistema"), "anbud"), "Vad har de angett för orsak till att El Sistema avviker?"),
    (so_many(now(R)), "antal gula?"),
    (
        or_units(within(title("bokningssystem", "Ledarutbildning"), title("Solceller", "Skateparken", "Simskola"))),
        "Vad har försämrats sedan förra tertialet?",
    ),
    (
        either(those(title("Simskola"), "Pågår med avvikelse"), YES),
        "Har Simhallen fått i gång simskolan för femåringarna?",
    ),
    (because(title("Solceller"), "anbud"), "Jag förstår inte varför solcellerna drar ut på tiden, vad säger de?"),
    (
        or_units(within(CHANGED, title("konstgräs") | now(None))),
        "Vilka statusar har ändrats jämfört med vårens uppföljning?",
    ),
    (
        either(
            goals_told(("klimatneutrala", "kulturlivet"), ("föreningslivet ska växa", "kunna simma")),
            goals_told(("kf-mål 1", "kf-mål 2"), ("nämndspecifikt",)),
            goals_told(("kommunfullmäktiges mål 1", "kommunfullmäktiges mål 2"), ("nämndspecifikt",)),
            those(goal("3.1", "3.2")),
        ),
        "Vilka mål har vi på oss från fullmäktige?",
    ),
    (anyhow("31 %", "40 %"), "Delaktigheten i kulturlivet bland unga, var börjar vi och var ska vi hamna?"),
    (
        either(
            ASKED_BACK,
            those(goal("3.2")),
            text_has("ingen bedömning", "inte bedöm", "inga bedömningar", "ej bedöm", "saknar bedömning", "bedömning saknas"),
        ),
        "Kommer vi att nå målet om klimatneutrala anläggningar?",
    ),
    (those(now(G)), "Visa mig bara det som är grönt så jag blir på bättre humör"),
    (or_units(within(title("konstsamlingen"), title("konstgräs"))), "Har vi nånting om konst i planen?"),
    (either(those(ARTS), those(ARTS & now(D, R))), "Hur går det för Kulturskolan?"),
    (either(counted(OFFICE), counted(OFFICE_ALL), those(OFFICE), those(OFFICE_ALL)), "Hur många aktiviteter ligger på Kultur- och fritidskontoret?"),
)  # fmt: skip

SECRETARY: Batch = (
    (
        text_has("2 dagar", "två dagar", "tre dagar", "3 dagar", "fredag", "i övermorgon", "5/9", *forms("2025-09-05")),
        "Hur många dagar har cheferna på sig att svara nu?",
    ),
    (either(those(now(None)), silent()), "Vilka svar fattas mig fortfarande till nämndhandlingarna?"),
    (so_many(REPORTED, "14 av 16"), "hur många svar har kommit in i T2?"),
    (those(EVERY), "Ta fram hela listan på aktiviteter, jag behöver den som bilaga."),
    (
        either(
            counted(2),
            numbers_told(2),
            goals_told(("föreningslivet ska växa", "kunna simma"), ("kulturlivet", "klimatneutrala")),
            those(goal("4.1", "4.2")),
        ),
        "Hur många nämndspecifika mål finns det?",
    ),
    (on_day("2025-08-18"), "När öppnades uppföljningen av tertial 2?"),
    (either(YES, sure("publicera")), "Är T1-uppföljningen publicerad?"),
    (those(now(X)), "Behöver nämnden besluta om något som avförts? Alltså, vad är avfört?"),
    (either(those(goal("5.1")), sure("särskilda satsningar")), "vad finns under 5.1"),
    (explained_by("avför"), "Förklara vad som menas med att en aktivitet är avförd."),
    (explained_by("förstudie"), "Vad står F för inom parentes?"),
    (anyhow("Enhetschef Föreningsstöd"), "Vem är det som svarar för Föreningsstöd?"),
    (ASKED_BACK, "Vem är ordförande i nämnden nu igen?"),
    (those(goal("2.1")), "Vad ingår i grunduppdraget?"),
)  # fmt: skip

AUDITOR: Batch = (
    (either(those(then(None)), units("Park och natur")), "Vad lämnades orapporterat i tertial 1?"),
    (
        either(share(now(D)), share(now(D), REPORTED), sure("3 av 16"), sure("3 av 14")),
        "Ange andelen försenade aktiviteter i procent.",
    ),
    (nothing(those(LATE)), "Inkom något svar för tertial 1 efter det att omgången stängts?"),
    (because(title("Öppen ateljé"), "anbud"), "Citera kommentaren till Öppen ateljé."),
    (either(those(PROTECTED), counted(1), YES), "Innehåller planen några skyddade aktiviteter?"),
    (or_units(within(NEXT_YEAR & REPORTED, NEXT_YEAR)), "Vilka aktiviteter beräknas bli klara först efter årsskiftet?"),
    (ASKED_BACK, "Hur mycket av budgeten för El Sistema är förbrukad?"),
    (or_units(within(collab("KSF"), collab("Alla förvaltningar"))), "Var har KSF ett finger med i spelet?"),
    (nothing(those(reported_since("2025-08-29"))), "Har något nytt kommit in sedan i fredags?"),
)  # fmt: skip

YOUTH_CENTRE: Batch = (
    (those(title("Ledarutbildning"), "anbud"), "varför står ledarutbildningen still??"),
    (
        either(those(title("Trygg fritidsgård"), "Alla förvaltningar"), text_has("alla förvaltningar")),
        "Vilka ska vi samverka med i Trygg fritidsgård kväll och helg?",
    ),
    (text_has("föreningslivet", "4.1", "nämndspecifikt mål 1"), "vilket mål hör Ledarutbildning för unga till?"),
    (ASKED_BACK, "Sätt ledarutbildningen till Pågår enligt plan, vi kör igen från måndag"),
    (ASKED_BACK, "Vad händer med ishallen?"),
)  # fmt: skip

EVERYDAY: Batch = LIBRARIAN + HEAD + SECRETARY + AUDITOR + YOUTH_CENTRE

COMPOUND: Batch = (
    (those(goal("3.1", "3.2") & now(D)), "Av det som sorterar under KF-målen, vad är försenat?"),
    (those(kind("P") & collab("KSF") & ~now(K, X)), "projekt tillsammans med KSF som varken är avslutade eller avförda"),
    (numbers_told(2, 3), "Hur många påminnelser skickades i T1 respektive T2?"),
    (nothing(), "Finns det någon aktivitet som inte rapporterats vare sig i T1 eller T2?"),
    (
        those(finish(last="2025-06-30", at=T1)),
        "Vilka aktiviteter hade i T1 ett slutdatum som låg före den 1 juli?",
    ),
    (
        either(
            units("Biblioteket", "Park och natur"),
            units("Biblioteket", "Park och natur", "Kultur- och fritidskontoret/Föreningsstöd"),
        ),
        "Vilka enheter har varken förseningar, pauser eller avvikelser?",
    ),
    (those(now(D, R) & NEXT_YEAR), "Vad är rött eller gult och blir färdigt först 2026?"),
    (
        either(compared(POOL & now(D), ARTS & now(D), "Simhallen", "Kulturskolan"), those((POOL | ARTS) & now(D)), sure("lika många")),
        "Vem har flest försenade aktiviteter av Simhallen och Kulturskolan?",
    ),
    (those((LIBRARY | ARTS) & ~now(K, X)), "Lägg ihop Biblioteket och Kulturskolan och visa det som återstår, dvs. inget avslutat eller avfört"),
    (so_many(collab("UTB") & now(K), "1 av 4"), "Hur många av de aktiviteter vi har med UTB är avslutade?"),
    (
        those(then(D, R, P) & now(D, R, P)),
        "Vilka har i båda tertialen varit antingen försenade, pausade eller haft avvikelse?",
    ),
    (first_is("Solceller"), "Vilket projekt har senast slutdatum av dem som inte är klara?"),
    (
        or_units(within(goal("4.1", "4.2") & says("anbud"), goal("4.1", "4.2") & CLUBS)),
        "Var nämns anbud i kommentarerna under de nämndspecifika målen?",
    ),
    (
        either(
            units("Kultur- och fritidskontoret", "Biblioteket", "Kulturskolan", "Simhallen", "Park och natur"),
            units("Biblioteket", "Kulturskolan", "Simhallen", "Park och natur"),
        ),
        "Vilka enheter är helt färdigrapporterade, alltså har svarat på alla sina aktiviteter i T2?",
    ),
    (
        either(
            share(now(G), ~kind("P")),
            share(now(G), ~kind("P") & REPORTED),
            sure("3 av 10"),
            sure("3 av 9"),
        ),
        "Hur stor del av det som inte är projekt går enligt plan, räknat i procent?",
    ),
    (those(now(P, X) & CHANGED), "Vad har under sommaren gått över till pausat eller avfört?"),
    (in_units(now(D) & ~POOL), "Vilka har förseningar om man räknar bort Simhallen?"),
    (those(SHARED | collab("Alla förvaltningar")), "Ge mig det som delas av flera enheter plus det som rör alla förvaltningar."),
    (
        those(now(D) & reported_between("2025-08-21", "2025-08-21")),
        "Vilka försenade aktiviteter rapporterades just den 21 augusti?",
    ),
    (or_units(within(ALONE & now(D, R, P), ALONE & ~now(G))), "Vad gör vi utan samverkan med någon och som inte går enligt plan?"),
)  # fmt: skip

TALKS: Batch = (
    (so_many(ARTS & now(D)), "Vad är försenat? >> Vilka enheter gäller det? >> hur många av dem är Kulturskolans?"),
    (or_units(day_told(title("Solceller"), "2026-01-12")), "hur är det med solcellerna på simhallen >> ok och när är de klara?"),
    (
        either(those(title("Meröppet")), YES),
        "Lista projekten >> bara dem med SBF >> Är något av dem avslutat?",
    ),
    (those(YOUTH), "Vad har Biblioteket för aktiviteter? >> och Fritidsgårdarna då?"),
    (
        either(silent(), sure("Enhetschef Föreningsstöd", "Enhetschef Fritidsgårdarna"), those(now(None))),
        "Hur många aktiviteter är inte rapporterade? >> vilka chefer är det jag ska ringa",
    ),
    (either(those(then(R) & now(R)), those(then(R, D, P) & now(R, D, P))), "Vilka hade avvikelse i T1? >> Och vilka av dem har det fortfarande?"),
    (
        those(goal("4.2"), "Pågår med avvikelse"),
        "Vilket mål handlar om att kunna simma? >> Vilka aktiviteter ligger där? >> Hur är statusen?",
    ),
    (those(collab("UTB") & ARTS), "Vilka aktiviteter har vi med UTB? >> Vad av det är Kulturskolans bord?"),
    (
        either(first_is("bokningssystem"), or_units(day_told(title("bokningssystem"), "2025-09-15"))),
        "Vad ska bli klart under hösten? >> Vilken är först ut?",
    ),
    (because(title("Skateparken"), "anbud"), "Har något blivit avfört? >> Varför?"),
    (
        either(those(title("Öppen ateljé"), "Försenad"), YES),
        "Vad gäller för Öppen ateljé? >> Var den försenad i april också?",
    ),
    (those(now(G) & ~PARK), "Vilka pågår enligt plan? >> ta bort Park och natur från listan"),
    (either(those(PARK), those(POOL | PARK)), "Visa vad Simhallen har >> Samma för Park och natur, tack"),
    (
        either(those(title("Trygg fritidsgård"), "rapporter"), NO),
        "Vem ansvarar för ledarutbildningen? >> Vad har de mer än den? >> Är den rapporterad i T2?",
    ),
    (
        or_units(within(goal("3.1", "3.2") & ~now(K, X) & ~LIBRARY, title("Skapande skola"))),
        "Visa hela planen >> Begränsa till KF-målen >> Plocka bort det som är avslutat >> Och strunta i biblioteket",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
