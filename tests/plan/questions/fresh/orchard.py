# ruff: noqa: ARG005, E501
"""Two days before the round closes: six people who ask in passing, of the bundled plan with more said.

A unit manager on the phone between two meetings (short, careless), an HR specialist, a registrar, an opposition
councillor, the controller and the kommundirektör. 60 everyday questions, 18 with two conditions, a comparison, an
exception, a quantifier or a time span, and 12 conversations (ten of two turns, two of three)."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    DATELESS,
    LATE,
    LISTS,
    NONE,
    PROTECTED,
    REPORTED,
    SHARED,
    SURE,
    UNDONE,
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
    units,
    units_of,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    days_told,
    explained,
    forms,
    reported_between,
    said,
    so_many,
    summary,
    those,
    top_unit,
    topmost,
)

WORLD = "full"

OFFICE, SAFE = unit("Kommunledningskontoret"), unit("Kommunledningskontoret/Trygg och säker")
SERVICE = unit("Kommunledningskontoret/Medborgarservice")
MONEY, IT, HR = unit("Ekonomi"), unit("IT och digitalisering"), unit("HR och lön")
TRADE, MEDIA = unit("Näringsliv och marknad"), unit("Kommunikation")
NO = ("nej", "inget", "ingen", "inga", "inte")

_GOAL_NAMES = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "hitta information och få bästa"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "känna sig trygga utomhus"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "framkant i miljö"),
    "4.1": ("nämndspecifikt mål 1", "attraktiv och trygg kommun"),
    "4.2": ("nämndspecifikt mål 2", "högre upp i åldrarna"),
    "4.3": ("nämndspecifikt mål 3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "drogfritt liv"),
}


def from_to(must: Those, may: Those, *words: str) -> Wanted:
    """All of the first and none but of the second beside them, under their units too."""
    return Wanted(LISTS | {"detail", "units"}, within(must, may, *words).problem)


def nothing() -> Wanted:
    """That there is none."""
    return either(those(NONE), counted(0), said(*NO))


def both_of(one: Wanted, other: Wanted) -> Wanted:
    """Right by the one and by the other."""
    return Wanted(
        one.kinds & other.kinds, lambda facts, answer: one.problem(facts, answer) or other.problem(facts, answer)
    )


def goals_named(*numbers: str) -> Wanted:
    """These goals in the text, by name or by words of theirs, and not the others; what the figures say of more goals
    is told apart."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower().split("enligt de senaste siffrorna:")[0]
        found = {number for number, names in _GOAL_NAMES.items() if any(name in text for name in names)}
        return "" if found == set(numbers) else f"{sorted(found)} instead of {sorted(numbers)}"

    return Wanted(SURE, problem)


def goal_first(number: str) -> Wanted:
    """That goal stands in the text before any other."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = "\n".join((answer.text, *answer.lead)).lower()
        places = {
            each: min(text.find(name) for name in names if name in text)
            for each, names in _GOAL_NAMES.items()
            if any(name in text for name in names)
        }
        return "" if places and min(places, key=places.__getitem__) == number else f"{sorted(places)}"

    return Wanted(SURE, problem)


def guarded(wanted: Those, status: str) -> Wanted:
    """A protected activity: how it stands, or that it is protected."""
    return either(those(wanted, status), anyhow("skydd"))


WORRIES = either(
    those(now(D)), those(now(D, R)), those(now(D, P)), those(now(D, R, P)), those(now(D, R, P, X)), summary()
)
_MANAGER: Batch = (
    (nothing(), "nåt försenat på IT?"),
    (those(MONEY & ~now(K)), "snabbt bara, vad har Ekonomi som inte är klart"),
    (text_has(*forms("2025-09-05")), "hinner inte idag, vilken dag måste allt vara inskickat senast"),
    (those(title("Power BI"), "Pågår med avvikelse"), "sitter i bilen.. läget på power bi?"),
    (so_many(IT & now(G)), "hur många gröna har IT och digitalisering just nu"),
    (owner(title("digital post")), "vem är det som kör införandet av digital post"),
    (those(title("M365"), "Pågår enligt plan"), "är M365 på banan eller har det kärvat"),
    (
        either(those(MONEY & now(None)), counted(0), said("ja", "alla", "allt", "inga"), sure("5 av 5")),
        "har ekonomi fått in svar på allt sitt",
    ),
    (those(SERVICE), "medborgarservice aktiviteter tack"),
    (ASKED_BACK, "sätt revideringen av inköpsdokumenten som avslutad åt mig"),
)  # fmt: skip

_HR: Batch = (
    (those(HR), "Vad ligger på HR och lön i årets verksamhetsplan?"),
    (those(title("personalsystem"), "Ej påbörjad"), "Hur långt har vi kommit med upphandlingen av nytt personalsystem?"),
    (because(title("förlängt arbetsliv"), "projektledare"), "Vad är förklaringen till att förlängt arbetsliv är sent?"),
    (day_told(title("personalpolitiskt"), "2026-02-18"), "Till vilket datum är översynen av personalpolitiska programmet satt?"),
    (anyhow(" 3 %"), "Hur stor andel av de anställda var 65+ vid mätningen 2023?"),
    (
        either(goals_named("4.2"), those(goal("4.2")), sure("högre upp i åldrarna")),
        "Vilket mål är det som handlar om att medarbetare ska vilja jobba längre upp i åren?",
    ),
    (ASKED_BACK, "Hur hög är sjukfrånvaron i år jämfört med förra året?"),
    (
        either(those(goal("4.4")), sure("drogfritt liv")),
        "Jag samordnar ju ANDTS-frågorna också, vad gör vi för att ungdomar ska leva drogfritt?",
    ),
    (those(title("jämlik hälsa"), "Pågår enligt plan"), "Har det börjat hända något med jämlik hälsa?"),
)  # fmt: skip

_REGISTRAR: Batch = (
    (either(those(title("Digital signatur"), "Avslutad"), said("ja")), "Kan vi räkna med att digital signatur av protokoll är på plats nu?"),
    (those(title("allmänna val"), "Pågår enligt plan"), "Hej! Valet nästa år, hur ligger förarbetet till?"),
    (those(reported_between("2025-09-01", "2025-09-01")), "Vilka svar registrerades i måndags, den 1 september?"),
    (those(LATE), "Vilka rapporter inkom först efter att T1 hade stängt?"),
    (guarded(title("informationssäkerhetsklassning"), "Pågår med avvikelse"), "Hur går det med informationssäkerhetsklassningen, den påverkar vårt diarium."),
    (anyhow("skydd"), "Jag behöver ordagrant vad Trygg och säker skrivit om risk- och sårbarhetsanalysen."),
    (those(PROTECTED), "Vilka rader i planen är skyddade?"),
    (owner(title("Krigsorganisation")), "Till vilken enhet skickar jag en handling om krigsplacering?"),
    (text_has("enhetschef medborgarservice"), "Vem står som kontakt för servicemätningen (Brilliant)?"),
    (those(goal("2.3")), "Vad hör till grunduppdraget?"),
)  # fmt: skip

_OPPOSITION: Batch = (
    (those(now(X)), "Vad har majoriteten lagt ner under året?"),
    (from_to(now(S), now(None)), "Jag vill ha en lista på allt som inte ens är påbörjat, trots att det är september."),
    (assessed("bedöms uppnås"), "Är näringslivsmålet, nämndspecifikt mål 3, inom räckhåll?"),
    (text_has("plats 61"), "På vilken plats i Svenskt Näringslivs ranking ligger kommunen nu?"),
    (because(title("förbättringsförslag"), "beslut"), "Varför ströks arbetssättet för förbättringsförslag?"),
    (ASKED_BACK, "Hur många kronor har skattebetalarna lagt på upplevelsecentret för mat?"),
    (anyhow("76 %"), "Hur stor andel av Mjölbyborna känner sig trygga utomhus när det är mörkt?"),
    (goals_named("3.3", "4.2"), "Vilka av målen bedöms inte uppnås?"),
    (so_many(now(D)), "Ett rakt svar tack: hur många av era aktiviteter är försenade?"),
    (those(title("Viable cities"), "Ej påbörjad"), "Det talades stort om Viable cities och Linköping. Vad har det blivit av det?"),
    (anyhow("97"), "Vilken placering hade vi i hållbarhetsrankingen 2023?"),
)  # fmt: skip

_CONTROLLER: Batch = (
    (either(share(REPORTED), sure("34 av 39")), "Svarsfrekvens T2?"),
    (either(silent(), those(now(None))), "Från vilka enheter saknar jag fortfarande underlag?"),
    (those(finish("0001-01-01", "2025-10-14")), "Vad väntas bli färdigt före den 15 oktober?"),
    (so_many(kind("P")), "Antal projekt i planen, tack."),
    (either(those(now(R)), those(now(D, R, P)), those(now(D, R))), "Vilka avvikelser har rapporterats den här omgången?"),
    (numbers_told(4), "Hur många påminnelser krävdes i första tertialet?"),
    (explained("avförd", "avslutad"), "När ska man välja Avförd och när ska man välja Avslutad?"),
    (summary(), "Sammanfatta tertial 2 på ett ungefär."),
    (those(Those(lambda facts, each: not each.kinds)), "Är det någon aktivitet som varken är märkt som P, A eller F?"),
    (from_to(collab("SBF"), collab("Alla förvaltningar")), "Vad samarbetar vi med samhällsbyggnad (SBF) kring?"),
    (those(then(D)), "Vilka stod som försenade vid april-uppföljningen?"),
    (anyhow("69 %"), "Utgångsläget för hur många som kan rekommendera andra att bo här?"),
)  # fmt: skip

_DIRECTOR: Batch = (
    (WORRIES, "Vad borde jag vara mest orolig för inför ledningsgruppen?"),
    (either(those(title("Utbildningshub"), "rapporter"), units("Kommundirektör"), said(*NO)), "Utbildningshubben i västra Östergötland ligger på mig, har det kommit in något svar på den?"),
    (those(TRADE), "Hur går det för Näringsliv och marknad?"),
    (anyhow("74"), "Vad blev utfallet i INSIKT nu senast?"),
    (because(title("återbruk"), "lokal saknas"), "Möbelåterbruket har stannat upp, vad är problemet?"),
    (those(now(K)), "Jag vill avsluta mitt tal med något positivt. Vad har vi gått i mål med?"),
    (
        either(those(title("digitaliseringsstrategi"), "Pågår enligt plan"), day_told(title("digitaliseringsstrategi"), "2025-11-19"), said("ja")),
        "Hinner vi få en ny digitaliseringsstrategi i år som det ser ut?",
    ),
    (assessed("bedöms inte uppnås"), "Tror vi att vi når klimatmålet, KF-mål 3?"),
)  # fmt: skip

EVERYDAY: Batch = _MANAGER + _HR + _REGISTRAR + _OPPOSITION + _CONTROLLER + _DIRECTOR

COMPOUND: Batch = (
    (those(kind("P") & now(D, P)), "Vilka projekt är antingen försenade eller pausade?"),
    (from_to(goal("3.2") & ~now(K, X), goal("3.2") & now(X)), "Visa allt under KF-mål 2 förutom det som är avslutat."),
    (
        either(
            units("Kommunledningskontoret/Trygg och säker"),
            topmost("trygg och säker", ("hr och lön", "ekonomi", "näringsliv", "kommunikation", "it och")),
            both_of(top_unit("Kommunledningskontoret", "HR och lön", "Ekonomi"), numbers_told(5)),
        ),
        "Vilken enhet har flest försenade aktiviteter?",
    ),
    (
        either(units("Kommunikation", "Kommundirektör"), units("Kommunikation")),
        "Finns det enheter som varken har något försenat eller något pausat?",
    ),
    (those(finish("2025-11-01", "2025-12-24")), "Vilka slutdatum infaller från 1 november fram till julafton?"),
    (those(then(G) & now(D)), "Vad gick bra i T1 (enligt plan) men är försenat i T2?"),
    (those(then(D) & now(D)), "Är det någon som har rapporterat försenad båda gångerna?"),
    (
        from_to(collab("Alla förvaltningar") & REPORTED & ~now(K, G), collab("Alla förvaltningar") & now(None)),
        "Av det som berör alla förvaltningar, vad är varken klart eller grönt?",
    ),
    (
        either(compared(MONEY & UNDONE, IT & UNDONE, "Ekonomi", "IT och digitalisering"), top_unit("IT och digitalisering", "Ekonomi")),
        "Vem har mest ogjort kvar, Ekonomi eller IT och digitalisering?",
    ),
    (goal_first("4.2"), "Under vilket nämndspecifikt mål finns flest förseningar?"),
    (
        from_to(DATELESS & REPORTED & ~now(K, X), now(None, K, X) | PROTECTED),
        "Jag trodde att alla måste ange slutdatum. Vilka pågående eller väntande aktiviteter har inget?",
    ),
    (
        either(said(*NO), those(HR & now(D)), those(HR), sure("2 av 3")),
        "Stämmer det att samtliga HR-aktiviteter är försenade?",
    ),
    (
        from_to(OFFICE & ~SERVICE & UNDONE, OFFICE & (SERVICE | now(X))),
        "Vad har Kommunledningskontoret självt, alltså inte Trygg och säker eller Medborgarservice, kvar att slutföra?",
    ),
    (
        from_to(then(G, K) & now(R, D, P) | then(S) & now(D), then(S, P) & now(X) | then(D) & now(S)),
        "Vad har blivit sämre sen i våras?",
    ),
    (those(SHARED & ~now(P)), "Vilka aktiviteter delas av två enheter men är inte pausade?"),
    (those(HR & says("rekrytering")), "Är det något på HR som hänger på en rekrytering?"),
    (those(now(R) & finish("0001-01-01", "2025-12-31")), "Vad är gult men ska ändå vara klart före nyår?"),
    (those(reported_between("2025-08-25", "2025-08-31")), "Vilka aktiviteter fick vi svar på förra veckan, måndag till söndag?"),
)  # fmt: skip

TALKS: Batch = (
    (either(nothing(), those(HR & now(G))), "Visa HR och löns aktiviteter >> Är någon av dem i fas?"),
    (because(now(P), "beslut"), "vilka är pausade >> varför då"),
    (
        either(owner(title("digital post")), sure("Enhetschef Medborgarservice")),
        "Hur är det med digital post? >> Vem får jag ringa om det?",
    ),
    (those(kind("F") & now(G)), "Vilka av aktiviteterna är förstudier? >> Jag bryr mig bara om dem som rullar på enligt plan."),
    (days_told(goal("4.3"), NONE, "2025-09-23", "2025-10-06"), "Lista aktiviteterna under nämndspecifikt mål 3 >> När beräknas de vara klara?"),
    (those(MONEY & now(D)), "Vad är försenat hos Trygg och säker? >> Ekonomi då?"),
    (sure("bedöms uppnås"), "Hur bedöms KF-mål 1? >> Vad var bedömningen i T1?"),
    (
        either(units_of(now(R) & ~PROTECTED), those(now(R) & ~PROTECTED, "Ekonomi", "IT och digitalisering", "Näringsliv och marknad")),
        "Plocka fram allt gult >> hoppa över det skyddade >> vilka enheter rör det sig om",
    ),
    (those(IT & kind("P") & now(K)), "Hur många projekt har IT och digitalisering? >> Hur många av dem är klara? >> Vilket är det?"),
    (those(title("konkurrenspolicy"), "Avslutad"), "status styrdokument inköp >> fel av mig, menade konkurrenspolicyn"),
    (so_many(then(None)), "Hur många svar fattas oss? >> Hur många blev det aldrig svar på i T1?"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad har slutdatum i september? >> Och månaden därpå?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
