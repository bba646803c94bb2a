# ruff: noqa: E501
"""A month of questions at Mjölby: a unit manager on the phone between two meetings, a deputy who has just come in, the controller, the director with ten seconds, a politician of the board.

90 questions: six in ten everyday, a quarter with two conditions, a comparison, an exception, a quantifier or a time span, and 14 conversations."""

import re

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    BETTER,
    CHANGED,
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
    assessed,
    compared,
    day_told,
    explained_by,
    forms,
    or_units,
    reported_between,
    said,
    summary,
    tells,
    then_and_now,
)

WORLD = "full"

OFFICE, OFFICE_ALL = "Kommunledningskontoret", under("Kommunledningskontoret")
SAFE, SERVICE = "Kommunledningskontoret/Trygg och säker", "Kommunledningskontoret/Medborgarservice"
FINANCE, STAFF, TRADE = unit("Ekonomi"), unit("HR och lön"), unit("Näringsliv och marknad")
IT, PRESS = unit("IT och digitalisering"), unit("Kommunikation")
HUB = title("Utbildningshub")

_GOALS = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "invånare, besökare och näringsidkare"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "trygga utomhus"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "framkant i miljö"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "attraktiv och trygg kommun"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "högre upp i åldrarna"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "drogfritt"),
}


def those(wanted: Those, *words: str) -> Wanted:
    """Exactly these: as a list, as the one's own answer, or under their units."""
    return or_units(Wanted(LISTS | {"detail"}, listed(wanted, *words).problem))


def around(must: Those, may: Those, *words: str) -> Wanted:
    """All of the first and none but of the second, under the units too."""
    return or_units(within(must, may, *words))


def so_many(wanted: Those) -> Wanted:
    """The number, or exactly those."""
    return either(counted(wanted), those(wanted))


def percents(*numbers: int) -> Wanted:
    """Each of these as a percentage, in an answer of any kind."""

    def problem(_facts: Facts, answer: Answer) -> str:
        missing = [n for n in numbers if not re.search(rf"(?<![\d,.]){n}\s?(?:%|procent)", answer.text)]
        return f"no {missing} % in the text" if missing else ""

    return Wanted(ANY, problem)


def nothing() -> Wanted:
    """That there is none, or a question back; no activities."""

    def problem(_facts: Facts, answer: Answer) -> str:
        return f"{len(answer.activities)} activities, {answer.value}" if answer.activities or answer.value else ""

    return Wanted(ANY, problem)


def _place(number: str, text: str) -> int:
    """Where a goal is first named, by its number or its words; -1 for nowhere."""
    by_number = re.search(rf"(?<![\d.]){re.escape(number)}(?![\d%]| %)", text)
    places = [text.find(name) for name in _GOALS[number]] + [by_number.start() if by_number else -1]
    return min((each for each in places if each >= 0), default=-1)


def goals(*wanted: str, no: tuple[str, ...]) -> Wanted:
    """These goals are named, and none of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        missing = [f"no {each}" for each in wanted if _place(each, text) < 0]
        return "; ".join(missing + [f"{each} too" for each in no if _place(each, text) >= 0])

    return Wanted(SURE, problem)


def goal_on_top(number: str) -> Wanted:
    """This goal is named before any other."""

    def problem(_facts: Facts, answer: Answer) -> str:
        places = {each: _place(each, answer.text.lower()) for each in _GOALS}
        found = {each: place for each, place in places.items() if place >= 0}
        return "" if found and min(found, key=found.__getitem__) == number else f"{found} without {number} on top"

    return Wanted(SURE, problem)


def in_order(*parts: str) -> Wanted:
    """Activities with these in their titles, one after the other as they stand here."""

    def problem(_facts: Facts, answer: Answer) -> str:
        titles = [each.title for each in answer.activities]
        places = [next((n for n, each in enumerate(titles) if part in each), -1) for part in parts]
        return "" if min(places) >= 0 and places == sorted(places) else f"places {places}"

    return Wanted(LISTS, problem)


EVERYDAY: Batch = (
    (those(STAFF & now(D)), "vad är rött hos HR o lön? sitter i bilen"),
    (around(FINANCE & now(D, R), FINANCE), "hur ligger vi till på ekonomi just nu"),
    (
        either(
            those(unit(SERVICE) & now(None)),
            those(unit(SERVICE), "rapporter"),
            said("nej", "inte", "delvis", "bara", "ett svar", "en aktivitet"),
            sure("2 av 3"),
            sure("1 av 2"),
            sure("1 av 3"),
        ),
        "Har Medborgarservice fått iväg sina svar?",
    ),
    (owner(title("Digital signatur")), "Vem äger digital signatur?"),
    (those(title("Viable cities")), "Vad var det nu projektet ihop med Linköping hette?"),
    (around(IT & now(G), IT), "Jag är ju it-chef, vad har vi på gång hos oss?"),
    (text_has(*forms("2025-09-05"), "på fredag"), "När måste mina svar vara inne senast"),
    (
        explained_by(
            "inte längre",
            "ska inte",
            "inte ska",
            "inte kommer att",
            "kommer inte att",
            "genomförs inte",
            "inte genomförs",
            "utgår",
            "utgått",
            "lyfts",
            "stryks",
            "struk",
            "läggs ner",
            "lagts ner",
            "tas bort",
            "tagits bort",
        ),
        "Vad betyder det att något är avfört?",
    ),
    (
        either(or_units(day_told(title("samarbetsplattform"), "2026-03-29")), said("nej")),
        "Blir samarbetsplattformen färdig före nyår?",
    ),
    (because(title("återbruk av möbler"), "lokal saknas"), "varför går det trögt med möbelåterbruket"),
    (those(title("digital post"), "Pausad"), "Digital post – igång eller inte?"),
    (those(title("allmänna val"), "enligt plan"), "Läget inför valet?"),
    (
        around(PRESS & ~now(K), PRESS),
        "Hej! Jag är ny vikarie för kommunikationschefen. Vad är det som ligger på enheten?",
    ),
    (
        explained_by(
            "fyra månader",
            "fyramånaders",
            "tredjedel",
            "var fjärde månad",
            "januari–april",
            "januari-april",
            "januari till april",
            "januari till och med april",
            "30 april",
            "april, augusti",
        ),
        "dum fråga kanske men vad är ett tertial",
    ),
    (
        either(so_many(REPORTED), share(REPORTED), numbers_told(34)),
        "Hur många svar har vi fått in av de 39?",
    ),
    (either(those(now(None)), silent()), "Lista det som fortfarande saknar svar, tack."),
    (so_many(reported_between("2025-08-30", "2025-08-31")), "Kom det in nåt under helgen?"),
    (
        either(numbers_told(11), numbers_told(4, 7), counted(11)),
        "Hur många påminnelser har vi skickat sammanlagt under året?",
    ),
    (
        either(those(LATE), units_of(LATE), sure("Enhetschef Ekonomi", "Enhetschef Näringsliv och marknad")),
        "Vilka lämnade sina svar för sent i våras, alltså efter att omgången stängt?",
    ),
    (summary(), "Skriv ihop läget så att jag kan klistra in det i mejlet till nämnden"),
    (percents(20), "Vilket målvärde har vi satt för nöjd kund-index?"),
    (percents(69), "Hur stor andel av medborgarna kan rekommendera andra att flytta till Mjölby?"),
    (anyhow("74"), "Vad blev utfallet i INSIKT i år?"),
    (text_has("enhetschef medborgarservice"), "Vem frågar jag om servicemätningen?"),
    (anyhow("61"), "vilken plats har vi i Svenskt Näringslivs ranking"),
    (so_many(now(D)), "rött nu?"),
    (so_many(now(K)), "Antal klara?"),
    (those(title("cybersäkerhet"), "enligt plan"), "Status cybersäkerheten"),
    (
        either(around(now(D), now(R, P, S, None)), summary()),
        "Vad ska jag vara orolig för?",
    ),
    (
        either(
            then_and_now(then(D), now(D)),
            then_and_now(then(G), now(G)),
            around(WORSE, CHANGED),
            around(BETTER, CHANGED),
            said("sämre", "något sämre", "lite sämre"),
        ),
        "Bättre eller sämre än i våras?",
    ),
    (
        either(those(TRADE), those(TRADE & ~now(G)), said("nej", "inte", "bara"), sure("1 av 3")),
        "Allt grönt på näringsliv?",
    ),
    (
        either(share(now(K)), share(now(K), REPORTED), sure("5 av 39"), sure("5 av 34"), so_many(now(K))),
        "Hur mycket av planen är i hamn?",
    ),
    (goals("3.3", "4.2", no=("4.1", "4.3")), "Vilka mål ser ut att spricka?"),
    (either(those(goal("3.3")), assessed("bedöms inte uppnås"), said("nej")), "Klarar vi miljömålet?"),
    (
        either(around(goal("3.2"), unit(SAFE)), sure("trygga utomhus", "Trygghetspunkter")),
        "Vad gör kommunen för att folk ska känna sig trygga utomhus?",
    ),
    (percents(3, 13), "Hur många ungdomar har använt narkotika, vad säger siffrorna?"),
    (
        text_has("högre upp i åldrarna", "pensionsuttag", "65+"),
        "Hur lyder målet som handlar om att folk ska jobba längre upp i åldrarna?",
    ),
    (anyhow("skydd"), "Vad har de skrivit i kommentaren på risk- och sårbarhetsanalysen?"),
    (those(PROTECTED), "vilka aktiviteter är skyddade så att jag inte får se allt?"),
    (ASKED_BACK, "Finns det pengar kvar till upplevelsecentret?"),
    (ASKED_BACK, "Sätt styrel som avslutad åt mig, tack"),
    (ASKED_BACK, "Och socialnämnden, håller de sin plan eller?"),
    (either(those(collab("SBF")), said("ja")), "Är SBF med på ett hörn någonstans?"),
    (
        either(those(HUB), said("nej", "inget", "ingen", "inte")),
        "Har någon hört något om utbildningshubben?",
    ),
    (around(kind("F") & ~now(X), kind("F")), "vilka förstudier kör vi"),
    (those(title("upphandling")), "Jag letar efter allt som har med upphandling att göra."),
    (nothing(), "Står det något om AI i planen?"),
    (or_units(day_told(title("näringslivsstrategi"), "2025-10-06")), "Näringslivsstrategin, när är den färdig?"),
    (around(says("SKR"), title("SKR")), "Är det någonting vi går och väntar på från SKR?"),
    (those(says("rekrytering")), "Rekryteringsproblem någonstans?"),
    (either(ASKED_BACK, those(title("revidering"))), "Hur går det med revideringen?"),
    (ASKED_BACK, "Och den andra då?"),
    (first_is("Revidering styrdokument inköp"), "Vad är nästa grej som blir klar?"),
    (
        either(those(title("Trygghetspunkter"), "Avslutad"), said("ja")),
        "Trygghetspunkterna, är de på plats nu?",
    ),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & kind("P") & (FINANCE | STAFF)), "Vilka försenade projekt ligger hos Ekonomi eller HR?"),
    (
        around(
            collab("Alla förvaltningar") & REPORTED & ~now(K, X) & ~PROTECTED,
            collab("Alla förvaltningar") & now(None) & ~PROTECTED,
        ),
        "Visa det som berör alla förvaltningar och inte är klart än, men hoppa över det skyddade.",
    ),
    (those(then(K) & ~now(K)), "Har något gått baklänges, från avslutat i T1 till nåt annat i T2?"),
    (those(then(D) & now(D)), "vilka var försenade redan i april och är det fortfarande"),
    (
        either(
            compared(FINANCE & now(D), STAFF & now(D), "HR och lön", "Ekonomi"),
            units("HR och lön"),
        ),
        "Ekonomi mot HR och lön, vem har flest förseningar?",
    ),
    (those(now(D) & finish(last="2025-12-31")), "Vilka försenade räknar ändå med att bli klara i år?"),
    (
        around(
            goal("4.1", "4.2", "4.3", "4.4") & now(R, D, P, S),
            goal("4.1", "4.2", "4.3", "4.4") & now(None, X),
        ),
        "Under nämndens egna mål, vad är varken grönt eller klart?",
    ),
    (
        either(units(OFFICE, SAFE, "HR och lön"), those(now(D) & ~FINANCE)),
        "Vilka enheter har minst två försenade aktiviteter var?",
    ),
    (
        either(share(now(G), kind("P") & REPORTED), sure("4 av 14")),
        "Hur många procent av de projekt som har rapporterats nu löper på enligt plan?",
    ),
    (
        either(those(SHARED & now(P)), those(SHARED, "Pausad"), said("ja")),
        "Är någon av aktiviteterna som två enheter delar på pausad?",
    ),
    (
        around(then(D) & now(G, K), then(D) & REPORTED & ~now(D)),
        "Av det som var försenat i tertial 1, vad har kommit i fas igen?",
    ),
    (
        those(finish("2026-01-01", "2026-03-31") & ~now(D)),
        "Vilka har slutdatum under första kvartalet 2026, bortsett från de försenade?",
    ),
    (goal_on_top("4.2"), "Under vilket mål hittar vi flest försenade aktiviteter?"),
    (
        goals("3.1", "4.1", "4.2", no=("3.2", "3.3", "4.3", "4.4")),
        "För vilka mål har bedömningen ändrats mellan T1 och T2?",
    ),
    (
        goals("4.4", no=("3.1", "3.2", "3.3", "4.1", "4.2", "4.3")),
        "Finns det något mål som ingen har gjort en bedömning av den här gången?",
    ),
    (
        either(
            said("nej"),
            units(SAFE, "HR och lön", "Kommundirektör"),
            units(SAFE, "HR och lön", "Kommundirektör", SERVICE),
            units_of(now(G)),
            sure("6 av 9"),
        ),
        "Har varje enhet åtminstone en aktivitet som går enligt plan?",
    ),
    (
        around(then(S) & now(G), then(S) & now(R, D)),
        "Vad stod som ej påbörjat i våras men har kommit i gång sen dess?",
    ),
    (first_is("personalpolitiskt program"), "Vilken av HR:s försenade beräknas bli klar först?"),
    (
        around(
            unit(OFFICE) & ~unit(SERVICE) & now(G, R, D, P, S),
            unit(OFFICE) & now(None, X) | unit(OFFICE) & unit(SERVICE),
        ),
        "Vad är inte klart på kommunledningskontoret, räkna inte med Trygg och säker eller Medborgarservice",
    ),
    (either(said("nej"), numbers_told(8, 10)), "Är det fler röda än gröna just nu?"),
    (
        around(WORSE & now(R, P), WORSE & now(X) | CHANGED & now(S)),
        "Vad har tappat i status sedan i våras utan att för den skull vara försenat?",
    ),
    (
        either(
            those(reported_between("2025-08-18", "2025-08-24")),
            units_of(reported_between("2025-08-18", "2025-08-24")),
        ),
        "Vilka hann svara före den 25 augusti i den här omgången?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (
        those(now(D) & OFFICE_ALL),
        "Vilka är försenade? >> bara Trygg och säker >> nej förresten, hela kommunledningskontoret med alla delar",
    ),
    (
        because(title("förlängt arbetsliv"), "rekrytering"),
        "Hur ser det ut på HR och lön? >> Vad beror det på att förlängt arbetsliv drar ut på tiden?",
    ),
    (those(now(K)), "Hur många är avslutade? >> vilka då"),
    (
        so_many(IT & kind("P") & now(K)),
        "Vad gör IT och digitalisering? >> Projekten räcker. >> Hur många av dem är färdiga?",
    ),
    (
        or_units(day_told(title("ekonomisystem"), "2025-10-29")),
        "När räknar ni med att datalagret är på plats? >> Och förstudien om ekonomisystem?",
    ),
    (percents(25), "Vilka aktiviteter hör till KF-mål 3? >> Vad är det vi siktar på där?"),
    (
        either(
            silent(),
            sure(
                "Enhetschef Kommunledningskontoret",
                "Enhetschef Kommunikation",
                "Enhetschef Medborgarservice",
                "Enhetschef Kommundirektör",
            ),
        ),
        "Vilka enheter har inte svarat? >> Vad heter cheferna jag ska ringa?",
    ),
    (those(then(P)), "Vad är pausat? >> nej jag menar i våras"),
    (
        because(TRADE & now(P), "beslut"),
        "Vad har Näringsliv och marknad för sig? >> Plocka bort det gröna. >> Varför är den ena pausad?",
    ),
    (tells("delvis"), "Berätta om nämndspecifikt mål 1 >> Hur bedömde man det i april?"),
    (
        those(title("Mediautbildning")),
        "Har Kommunikation något försenat? >> Men mediautbildningen, hur är det med den?",
    ),
    (
        either(said("ja"), numbers_told(36), share(~then(None)), counted(~then(None))),
        "Hur stor andel av aktiviteterna har fått svar? >> Hade vi fler svar i våras?",
    ),
    (those(finish("2025-12-01", "2025-12-31")), "Vad ska bli klart i november? >> december då"),
    (
        in_order("Revidering styrdokument", "Utveckla beslutsstöd", "Förstudie upphandling", "ledningssystemet"),
        "Visa Ekonomis aktiviteter >> kan du sortera dem efter slutdatum",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
