# ruff: noqa: ARG005, E501
"""A short, dark week before the report: a unit manager before her own reporting, the controller who writes the report,
the municipal director in the car, a secretary of the board, and a strategist who has just been hired.

Of 90 questions 54 are everyday and plain, 22 have two conditions, a comparison, an exception, a quantifier or a time
span, and 14 are conversations of two or three turns."""

import re
from dataclasses import replace

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    ASKS_BACK,
    BETTER,
    HELP,
    LATE,
    LISTS,
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
    goal,
    kind,
    listed,
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
    units,
    units_of,
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    explained,
    first_are,
    forms,
    reported_between,
    said,
    summary,
    then_and_now,
    top_unit,
    topmost,
)
from tests.plan.questions.world import T1

WORLD = "full"

OFFICE, SAFE = unit("Kommunledningskontoret"), unit("Kommunledningskontoret/Trygg och säker")
CITIZENS = unit("Kommunledningskontoret/Medborgarservice")
MONEY, STAFF, TECH = unit("Ekonomi"), unit("HR och lön"), unit("IT och digitalisering")
TRADE, DIRECTOR = unit("Näringsliv och marknad"), unit("Kommundirektör")

_NAMES = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "i kontakt med kommunen"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "trygga utomhus"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "framkant"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "attraktiv och trygg kommun"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "som arbetsgivare"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "drogfritt"),
}


def goals(*must: str, may: tuple[str, ...] = ()) -> Wanted:
    """These goals by number, name or first words in the text, and none but those that may be there too."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        named = {
            number
            for number, names in _NAMES.items()
            if any(name in text for name in names) or re.search(rf"(?<![\d.]){re.escape(number)}(?!\.?\d)", text)
        }
        missing, extra = set(must) - named, named - set(must) - set(may)
        return f"goals missing {sorted(missing)}, too many {sorted(extra)}" if missing or extra else ""

    return Wanted(SURE, problem)


def those(wanted: Those, *words: str) -> Wanted:
    """Exactly these: as a list, as the one's own answer, under their units, or with their number."""
    return Wanted(LISTS | {"detail", "units", "count"}, listed(wanted, *words).problem)


def or_units(wanted: Wanted) -> Wanted:
    """The same, and right under the units or with the number too."""
    return replace(wanted, kinds=wanted.kinds | {"units", "count"})


def so_many(wanted: Those) -> Wanted:
    return either(counted(wanted), those(wanted))


def any_of(*words: str) -> Wanted:
    """One of these words, in an answer that does not ask back."""
    return replace(text_has(*words), kinds=SURE)


def rule(*words: str) -> Wanted:
    """How reporting is done, which the plan need not know: all of the words, or a no; never a list of activities."""

    def problem(facts: Facts, answer: Answer) -> str:
        if answer.activities:
            return f"{len(answer.activities)} activities"
        return "" if answer.kind in ASKS_BACK else sure(*words).problem(facts, answer)

    return Wanted(ANY, problem)


def was_due(first: str, last: str) -> Those:
    """Had in the first tertial a day between these two."""

    def test(facts: Facts, each: Activity) -> bool:
        held = facts.report(each.id, T1)
        return bool(held and held.finish and not each.protected and first <= held.finish.isoformat() <= last)

    return Those(test)


EVERYDAY: Batch = (
    # A unit manager before her own reporting.
    (those(CITIZENS & now(None)), "Ska strax rapportera för Medborgarservice. Vad är det vi inte har svarat på än?"),
    (because(title("personalpolitiskt"), "beslut"), "Vad skrev HR för orsak på personalpolitiska programmet?"),
    (or_units(day_told(title("förlängt arbetsliv"), "2026-03-03")), "vilket slutdatum ligger inne på förlängt arbetsliv"),
    (or_units(within(STAFF & then(D), STAFF, "Försenad")), "vad svarade HR och lön i T1?"),
    (either(those(title("personalsystem"), "Ej påbörjad"), said("nej")), "Är upphandlingen av personalsystem igång?"),
    (text_has(*forms("2025-09-05"), "2 dagar", "två dagar", "3 dagar", "tre dagar"), "Hur många dagar har jag på mig att svara?"),
    (explained("pausad", "ej påbörjad"), "När ska man välja pausad och när är det ej påbörjad som gäller?"),
    (rule("kommentar"), "måste jag skriva nån kommentar om allt går enligt plan"),
    (either(ASKED_BACK, those(now(None)), silent()), "Vad är det jag själv ska svara på den här gången?"),
    (ASKED_BACK, "Kan du sätta personalsystemet till pågår enligt plan åt mig?"),
    # The controller who writes the report.
    (numbers_told(10, 8, 5, 2), "Hur fördelar sig aktiviteterna på de olika statusarna?"),
    (
        either(those(now(D, R)), those(now(D, R, P))),
        "Behöver en lista på allt som är försenat eller går med avvikelse, till avvikelseavsnittet.",
    ),
    (either(silent(), those(now(None))), "vilka enheter släpar med svaren"),
    (either(those(LATE), units_of(LATE)), "Vilka lämnade in för sent i våras?"),
    (either(share(now(K)), share(now(K), REPORTED), sure("5 av 39")), "Hur stor del av aktivteterna är avslutade?"),
    (or_units(within(says("väntar på beslut") & ~now(X), says("väntar på beslut"))), "Vad står och väntar på beslut enligt kommentarerna?"),
    (any_of("nämndspecifikt mål 4", "nämndmål 4", "drogfritt", "4.4", "6 av 7"), "Har alla mål fått en bedömning?"),
    (goals("3.3", "4.2", may=("3.1", "3.2")), "Vilka mål bedömer vi att vi inte klarar?"),
    (sure("61"), "Vilken plats har vi i Svenskt näringslivs ranking nu?"),
    (sure("74"), "Vad blev utfallet i INSIKT?"),
    (so_many(reported_between("2025-08-30", "2025-08-31")), "Kom det in några svar i helgen?"),
    (those(finish("2025-09-20", "2025-09-20")), "Är det något som har den 20 september som slutdatum?"),
    (so_many(PROTECTED), "Vilka rader i planen är skyddade?"),
    # The municipal director in the car.
    (those(now(D)), "läs upp dom röda"),
    (summary(), "hur ligger vi till överlag inför nämnden"),
    (either(those(title("allmänna val"), "Pågår enligt plan"), said("ja")), "valet nästa år ligger vi i fas med förarbetet"),
    (either(those(TECH & now(R)), those(TECH & now(R, P))), "vad är det som strular på it just nu"),
    (those(MONEY), "ekonomi hur går det för dom"),
    (those(title("cybersäkerhet"), "Pågår enligt plan"), "hur står det till med cybersäkerheten"),
    (anyhow("skydd"), "krigsplaceringen när blir den färdig"),
    (owner(title("Utbildningshub")), "vem är det som har utbildningshubben"),
    (
        either(those(DIRECTOR, "rapporter"), units("Kommundirektör"), said("nej", "inget", "ingen", "inga", "inte")),
        "har kommundirektören lämnat in sitt",
    ),
    (those(now(K)), "vad har vi fått färdigt"),
    (because(title("återbruk"), "hyresvärden"), "möbelåterbruket vad är problemet där"),
    (those(now(X)), "har nåt strukits ur planen"),
    # A secretary of the board.
    (either(those(title("Digital signatur"), "Avslutad"), said("ja")), "Är digitala signaturer på plats så att jag kan räkna med det till nästa protokoll?"),
    (text_has(*forms("2025-08-18")), "Vilken dag drog den här omgången igång?"),
    (numbers_told(4), "Påminde vi om tertial 1, och i så fall hur många gånger?"),
    (text_has("drogfritt", "narkotika"), "Vad går nämndspecifikt mål 4 ut på?"),
    (those(goal("3.2")), "Vilka aktiviteter ligger under målet att medborgarna ska känna sig trygga utomhus?"),
    (
        sure("INSIKT", "servicemätning", "Näringslivschef", "Enhetschef Medborgarservice"),
        "Vilka kundundersökningar är planerade och vem är kontakt för dem?",
    ),
    (
        either(those(title("ANDTS"), "rapporter"), said("nej", "inget", "ingen", "inga", "inte")),
        "Finns det något svar den här gången på ANDTS-insatserna till vårdnadshavare?",
    ),
    (ASKED_BACK, "Hur hög var sjukfrånvaron i augusti?"),
    (ASKED_BACK, "Nämnden undrar hur det går för Överförmyndarkansliet."),
    # A strategist who has just been hired.
    (either(HELP, text_has("fråga")), "Hej! Jag började i måndags, vad kan man ta hjälp av dig med?"),
    (explained("projekt", "aktivitet", "förstudie"), "Vad betyder bokstäverna P, A och F efter aktiviteterna?"),
    (text_has("april", "fyra månader", "tredjedel"), "ursäkta en dum fråga men vad är en tertial"),
    (units_where(lambda facts, held: True), "Vilka enheter ingår i planen?"),
    (either(those(SAFE), those(SAFE & ~now(K, X))), "Vad jobbar Trygg och säker med?"),
    (those(title("Viable")), "Jag hörde att vi gör något tillsammans med Linköping, vad är det?"),
    (either(those(goal("3.3")), any_of("framkant")), "Var hittar jag det vi gör för klimatet?"),
    (any_of("pensionsuttag", "65+"), "Hur mäter man om kommunen är en attraktiv arbetsgivare?"),
    (either(goals("3.1", "3.2", "3.3"), those(goal("3.1", "3.2", "3.3"))), "Vilka av målen kommer från fullmäktige?"),
    (those(SHARED), "Är det några aktiviteter som mer än en enhet ansvarar för?"),
)  # fmt: skip

COMPOUND: Batch = (
    (or_units(within(MONEY & BETTER, MONEY & then(None))), "Vilka av Ekonomis aktiviteter har fått bättre status sedan april?"),
    (those(now(D) & then(D)), "Är det någon aktivitet som har varit försenad båda tertialen?"),
    (
        either(
            compared(STAFF & ~now(K, X), MONEY & ~now(K, X), "HR och lön", "Ekonomi"),
            top_unit("Ekonomi", "HR och lön"),
        ),
        "Vem har mest kvar att göra, HR och lön eller Ekonomi?",
    ),
    (
        either(
            units("Kommunledningskontoret/Trygg och säker"),
            topmost("trygg och säker", ("hr och lön", "ekonomi")),
        ),
        "Vilken enhet har flest förseningar?",
    ),
    (either(goals("3.1"), those(goal("3.1"))), "vilket KF-mål har inte en enda försenad aktivitet"),
    (those(kind("F") & ~now(D, X)), "Vilka förstudier är varken försenade eller avförda?"),
    (those(finish("2025-10-01", "2025-11-15")), "Vad väntas bli klart mellan 1 oktober och 15 november?"),
    (those(now(G) & finish("2026-01-01", "2026-12-31")), "Vad är grönt men blir inte klart förrän nästa år?"),
    (goals("3.1", may=("4.2",)), "Vilka mål bedöms sämre nu än i tertial 1?"),
    (
        either(said("nej"), those(goal("4.3"), "avvikelse"), those(goal("4.3") & now(R))),
        "Går allt under nämndspecifikt mål 3 enligt plan?",
    ),
    (first_are("styrdokument", "näringslivsfrämjande", "näringslivsstrategi"), "Vilka tre aktiviteter står närmast på tur att bli klara?"),
    (
        either(those(OFFICE), those(OFFICE & ~CITIZENS), those(OFFICE & ~now(K, X)), those(OFFICE & ~CITIZENS & ~now(K, X))),
        "Vad har Kommunledningskontoret på sitt bord om man räknar bort Trygg och säker och Medborgarservice?",
    ),
    (because(goal("4.1", "4.2", "4.3", "4.4") & now(R), "SKR", "beslut"), "Vad är gult under de nämndspecifika målen, och vad är förklaringen?"),
    (or_units(within(then(S) & now(G, R), then(S) & now(D))), "Vilka har kommit igång sedan T1, alltså gått från ej påbörjad till pågående?"),
    (then_and_now(then(D), now(D)), "Har antalet försenade ökat eller minskat sedan förra omgången, i siffror?"),
    (
        either(
            units_with(now(D), 0, 0),
            units_where(lambda facts, held: all(REPORTED.test(facts, e) and not now(D).test(facts, e) for e in held)),
            units_where(lambda facts, held: any(REPORTED.test(facts, e) for e in held) and not any(now(D).test(facts, e) for e in held)),
        ),
        "Vilka enheter klarar sig helt utan försenade aktiviteter?",
    ),
    (
        or_units(within(now(P, S) & ~OFFICE & ~CITIZENS, now(P, S) & ~OFFICE)),
        "Visa sådant som är pausat eller inte påbörjat hos andra än Kommunledningskontoret",
    ),
    (those(collab("Alla förvaltningar") & now(K)), "Av det som rör alla förvaltningar, vad är redan klart?"),
    (either(compared(kind("P") & now(G), kind("P") & now(D)), said("ja")), "är det fler gröna än röda bland projekten"),
    (
        or_units(within(was_due("2025-06-01", "2025-08-31") & REPORTED & ~now(K, X), was_due("2025-06-01", "2025-08-31") & ~now(K, X))),
        "Vad skulle enligt T1 ha blivit klart i juni, juli eller augusti men är ändå inte avslutat?",
    ),
    (those(kind("P") & POSTPONED), "Vilka projekt har fått ett senare slutdatum jämfört med vad de sa i våras?"),
    (
        either(said("nej"), those(SAFE & ~PROTECTED), those(SAFE & PROTECTED), sure("6 av 7"), counted(SAFE & PROTECTED)),
        "Är samtliga aktiviteter hos Trygg och säker skyddade?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & ~PROTECTED), "Vad är försenat? >> Hoppa över det skyddade."),
    (or_units(day_told(title("marknadsföring"), "2026-04-03")), "Kommunikation, vad har de på gång? >> marknadsföringen, när ska den vara klar?"),
    (either(those(then(None)), units_of(then(None))), "Vilka har inte rapporterat? >> Och förra tertialet, vilka saknades då?"),
    (because(now(P), "beslut"), "Hur många är pausade? >> Vilka då? >> Och vad beror det på?"),
    (
        either(
            those(OFFICE & kind("P")),
            those(OFFICE & kind("P") & ~title("Viable")),
            those(under("Kommunledningskontoret") & kind("P")),
            those(under("Kommunledningskontoret") & kind("P") & ~title("Viable")),
        ),
        "Vem ansvarar för Viable cities? >> Vilka fler projekt har de?",
    ),
    (those(TECH & now(K)), "Visa vad HR och lön har. >> oj, jag menade IT >> vad är klart där?"),
    (those(goal("4.1", "4.3")), "Vilka mål bedöms uppnås? >> Vilka aktiviteter hör till dem?"),
    (those(title("digital post"), "Avslutad"), "digital post är pausad ser jag >> vad hade den för status i april"),
    (those(finish("2025-12-01", "2025-12-31")), "Vad ska bli klart före årsskiftet? >> Bara det i december."),
    (owner(title("Cirkulär ekonomi")), "Vilka förstudier finns det? >> Vem har hand om den som är försenad?"),
    (either(or_units(within(now(K) & ~SAFE, now(K))), units_of(now(K) & ~SAFE)), "Har Trygg och säker något som är klart? >> och de andra enheterna då"),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("3 av 15")),
        "Hur stor andel är försenad? >> Och om du bara tar projekten?",
    ),
    (because(TRADE & now(R), "beslut"), "läget på Näringsliv och marknad? >> vad är det som är gult >> varför"),
    (those(OFFICE & kind("P") & now(G)), "Vad ligger på Kommunledningskontoret? >> Endast projekten >> och av dem de gröna"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
