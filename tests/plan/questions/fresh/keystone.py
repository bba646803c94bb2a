# ruff: noqa: ARG005, E501
"""The week before the board of Mjölby meets: two unit managers, the controller, the director, a communications officer
and a politician.

100 questions: 65 everyday ones, 20 with two conditions, a comparison, an exception, a quantifier or a time span, and 15
conversations of two or three turns."""

import re

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    BETTER,
    CHANGED,
    LATE,
    POSTPONED,
    PROTECTED,
    REFUSE,
    REPORTED,
    SURE,
    WORSE,
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
    units_of,
    units_where,
    units_with,
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
    tells,
    then_and_now,
    those,
    top_unit,
    topmost,
)
from tests.plan.questions.world import T2

WORLD = "full"

ECONOMY, IT, HR = unit("Ekonomi"), unit("IT och digitalisering"), unit("HR och lön")
BUSINESS, MEDIA = unit("Näringsliv och marknad"), unit("Kommunikation")
OFFICE, OFFICE_ALL = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
SAFETY, CITIZENS = unit("Kommunledningskontoret/Trygg och säker"), unit("Kommunledningskontoret/Medborgarservice")
ALL_BOARDS = collab("Alla förvaltningar")

_GOALS = {
    "2.3": ("grunduppdrag",),
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "hitta information"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "trygga utomhus"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "klimatarbetet"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "attraktiv och trygg"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "som arbetsgivare"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "drogfritt"),
    "5.1": ("särskilda satsningar",),
}


def yes(wanted: Those, *words: str) -> Wanted:
    """These, or a plain yes."""
    return either(those(wanted, *words), said("ja"))


def no(wanted: Those, *words: str) -> Wanted:
    """These, that tell against it, or a plain no."""
    return either(those(wanted, *words), said("nej", "inte"))


def answers_for(wanted: Those, *words: str) -> Wanted:
    """Who answers for it: its own answer, its units, or it in a list with their names."""
    return either(owner(wanted), those(wanted, *words))


def nothing() -> Wanted:
    """No activity is told, in an answer of any kind."""
    return Wanted(ANY, lambda facts, answer: f"{len(answer.activities)} activities" if answer.activities else "")


def none_of_them(*others: Wanted) -> Wanted:
    """That there is none: no activity, and a no or a nought."""

    def problem(facts: Facts, answer: Answer) -> str:
        if answer.activities:
            return f"{len(answer.activities)} activities"
        if answer.value == 0:
            return ""
        return tells("nej", "inga", "ingen", "inget", "inte någon").problem(facts, answer)

    return either(Wanted(SURE, problem), *others)


def untold(*words: str, but: str) -> Wanted:
    """One of the words that say it is not there, and not that."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        if but in text:
            return f"{but!r} in the text"
        return "" if any(re.search(rf"\b{each}", text) for each in words) else f"none of {words}"

    return Wanted(ANY, problem)


def goals_first(*wanted: str, only: bool = False) -> Wanted:
    """These goals by number, name or own words in the text, before all of the others; or none of the others at all."""

    def place(text: str, number: str) -> int:
        found = [text.find(each) for each in _GOALS[number] if each in text]
        by_number = re.search(rf"(?<![\d.]){re.escape(number)}(?![\d.]*\d)", text)
        return min(found + ([by_number.start()] if by_number else []), default=-1)

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        have = {number: at for number in _GOALS if (at := place(text, number)) > -1}
        missing = [each for each in wanted if each not in have]
        if missing:
            return f"no goal {missing}"
        last = max(have[each] for each in wanted)
        return next((f"{each} too" for each in have if each not in wanted and (only or have[each] < last)), "")

    return Wanted(SURE, problem)


def most_delayed() -> Wanted:
    """The unit that has most of the delayed: on top of the others, and not only first in the list of all of them."""

    def problem(facts: Facts, answer: Answer) -> str:
        mine = {each.id for each in answer.activities} == set((SAFETY & now(D)).among(facts))
        if not (mine or answer.kind == "units" or "flest" in answer.text.lower()):
            return "not told which has most"
        return topmost("trygg och säker", ("hr och lön", "ekonomi")).problem(facts, answer)

    return Wanted(SURE, problem)


SHORT = either(
    Wanted(
        SURE,
        lambda facts, answer: (
            sure("försen").problem(facts, answer) or numbers_told(len(now(D).among(facts))).problem(facts, answer)
        ),
    ),
    sure("åtta", "försen"),
)

EVERYDAY: Batch = (
    (
        either(
            no(now(None)), silent(), counted(now(None)), counted(REPORTED), share(REPORTED), sure("34 av 39"),
        ),
        "hej! har alla rapporterat klart nu?",
    ),
    (those(now(D)), "Vilka är röda?"),
    (those(title("M365"), "Pågår enligt plan"), "hur går det med M365"),
    (those(title("digital post"), "Pausad"), "Digital post, har det kört fast eller vad är det som händer?"),
    (those(HR), "Skulle behöva en lista på det HR och lön har i planen, tack"),
    (
        answers_for(title("Trygghetspunkter"), "Trygg och säker"),
        "vem håller i trygghetspunkterna?",
    ),
    (or_units(day_told(title("näringslivsstrategi"), "2025-10-06")), "När landar näringslivsstrategin?"),
    (because(title("återbruk"), "hyresvärden"), "Varför har det dragit ut på tiden med möbelåterbruket?"),
    (so_many(kind("P")), "Hur många projekt har vi i år?"),
    (yes(now(P)), "Är det någonting vi har pausat?"),
    (because(now(X), "väntar på beslut"), "Vad har avförts, och av vilken anledning?"),
    (
        explained("pågår med avvikelse"),
        "Jag är ny i styrelsen, vad menas egentligen med Pågår med avvikelse?",
    ),
    (text_has(*forms("2025-09-05"), "2 dagar", "två dagar"), "hur länge till har cheferna på sig att svara?"),
    (anyhow("76 %", "95 %"), "Hur trygga känner sig Mjölbyborna utomhus jämfört med riket?"),
    (anyhow("25 %", "näring"), "Vad är målsättningen i Svenskt Näringslivs ranking?"),
    (anyhow("74"), "Vad fick vi för resultat i INSIKT i år?"),
    (text_has("enhetschef medborgarservice"), "Brilliants servicemätning – vem är kontaktperson?"),
    (assessed("bedöms inte uppnås"), "Nämndspecifikt mål 2, hur bedöms det?"),
    (
        either(assessed("bedöms uppnås"), said("ja")),
        "Ser vi ut att nå målet om att vara en attraktiv och trygg kommun att bo i?",
    ),
    (
        either(assessed("bedöms inte uppnås"), those(goal("3.3"))),
        "En journalist undrar hur kommunens klimatarbete går. Vad kan jag säga?",
    ),
    (those(collab("SBF")), "nåt vi kör ihop med SBF?"),
    (either(those(BUSINESS), those(BUSINESS & now(G, R))), "näringsliv å marknad, va har dom på gång"),
    (either(share(REPORTED), sure("34 av 39"), counted(REPORTED)), "Svarsfrekvensen så här långt?"),
    (SHORT, "Ge mig en snabb överblick som jag kan dra för presidiet."),
    (
        or_units(
            either(
                within(CHANGED, CHANGED | then(None) | now(None)),
                Wanted(SURE, lambda facts, answer: numbers_told(len(BETTER.among(facts)), len(WORSE.among(facts))).problem(facts, answer)),
            )
        ),
        "Vad är det som har förändrats sedan vårens uppföljning?",
    ),
    (or_units(within(WORSE & ~now(X), WORSE)), "Finns det saker som har försämrats?"),
    (those(goal("4.4")), "Drogfritt liv för ungdomar, vilka insatser har vi där?"),
    (those(title("Viable cities"), "Ej påbörjad"), "viable cities??"),
    (yes(title("allmänna val"), "Pågår enligt plan"), "Är förberedelserna inför valet i fas?"),
    (yes(title("konkurrenspolicy"), "Avslutad"), "Har Ekonomi fått klart konkurrenspolicyn"),
    (those(PROTECTED), "Vilka aktiviteter är skyddade?"),
    (
        either(anyhow("skydd"), REFUSE),
        "Kan jag få läsa kommentaren till risk- och sårbarhetsanalysen?",
    ),
    (
        either(numbers_told(4, 7), said("ja")),
        "Har vi fått skicka fler påminnelser nu än i våras?",
    ),
    (ASKED_BACK, "hur mycket pengar finns kvar till upplevelsecentret"),
    (ASKED_BACK, "Kan du ändra personalsystemet till pågår åt mig? Glömde det i morse"),
    (ASKED_BACK, "Vilken dag sammanträder kommunstyrelsen nästa gång?"),
    (those(now(K)), "Jag ska skriva en nyhet till intranätet. Vad har vi hunnit slutföra?"),
    (text_has("enhetschef kommunikation"), "Vem är det som svarar för enheten Kommunikation?"),
    (
        because(title("styrdokument inköp"), "mallar"),
        "Vad är det man väntar på i styrdokumenten för inköp och upphandling?",
    ),
    (yes(says("SKR")), "Nämns SKR i någon av kommentarerna?"),
    (those(finish("2025-09-01", "2025-09-30")), "nåt som ska va färdigt den här månaden?"),
    (or_units(within(finish("2025-09-03", "2025-12-24"), now(K))), "Vad hinner vi bli klara med före jul?"),
    (those(finish("2026-01-01", "2026-12-31")), "Vilka aktiviteter spiller över på 2026?"),
    (
        either(units_where(lambda facts, held: True), sure("Ekonomi", "Näringsliv och marknad", "Trygg och säker", "Kommunikation", "IT och digitalisering", "Medborgarservice", "HR och lön", "Kommundirektör")),
        "Räkna upp enheterna som är med.",
    ),
    (those(title("digital post")), "Vad gör IT och Medborgarservice tillsammans?"),
    (either(yes(ECONOMY & now(D)), those(ECONOMY & now(D, R))), "Ligger Ekonomi efter med något?"),
    (those(kind("F")), "Förstudierna, vilka är det?"),
    (text_has("genomsnittsåldern", "pensionsuttag ska öka"), "Vad är det vi mäter för att fler ska jobba högre upp i åldrarna?"),
    (
        either(those(CITIZENS), those(CITIZENS & ~title("Service och bemötande")), those(CITIZENS & ~now(None))),
        "Hur är läget på Medborgarservice?",
    ),
    (first_is("Service och bemötande"), "Vilket svar är det senaste som har kommit in?"),
    (those(reported_between("2025-08-30", "2025-08-31")), "Såg att några satt och rapporterade i helgen, vilka aktiviteter var det?"),
    (or_units(within(now(D), now(R, P, None))), "Vad borde jag som kommundirektör vara orolig för?"),
    (yes(title("digitaliseringsstrategi"), "Pågår enligt plan"), "följer digitaliseringsstrategin planen"),
    (no(title("Mediautbildning")), "Jag får ofta frågan om mediautbildningen, finns det något svar för den i den här omgången?"),
    (
        either(goals_first("3.1", "3.2", "3.3", only=True), those(goal("3.1", "3.2", "3.3"))),
        "Vilka mål är det vi har fått av fullmäktige?",
    ),
    (
        goals_first("4.1", "4.3"),
        "Vilka mål ser vi ut att klara?",
    ),
    (
        untold("nej", "inte bedöm", "ej bedöm", "ingen bedömning", "ingen har", "inga bedömning", "saknar bedömning", "bedömning saknas", "inte (?:har |är |blivit |ännu )*bedöm", "ännu inte", but="uppnås"),
        "Har någon bedömt narkotikamålet?",
    ),
    (
        top_unit("Kommunledningskontoret", "Trygg och säker", "IT och digitalisering", "Ekonomi", "HR och lön", "Näringsliv och marknad"),
        "Vem har mest på sitt bord i den här planen, vilken enhet alltså?",
    ),
    (so_many(now(R)), "antal gula?"),
    (either(those(IT & now(G)), those(IT & now(G, K))), "Vad går bra hos IT?"),
    (text_has("särskilda satsningar", "5.1"), "Under vilken rubrik i planen ligger utbildningshubben?"),
    (nothing(), "Står det något om laddstolpar i verksamhetsplanen?"),
    (either(those(LATE), units_of(LATE)), "Vilka svar kom in först efter att vårens omgång hade stängt?"),
    (so_many(SAFETY), "Trygg & säker har väl en sju åtta aktiviteter, eller hur många är det exakt?"),
    (or_units(within(says("rekrytering av"), says("rekrytering"))), "Är det någonstans rekrytering ställer till det?"),
)  # fmt: skip

COMPOUND: Batch = (
    (either(those(kind("P") & now(D, R)), those(kind("P") & now(D, R, P))), "Vilka projekt är antingen försenade eller har en avvikelse?"),
    (those(then(G) & now(D)), "Vad såg bra ut i T1 men har blivit försenat i T2, alltså grönt till rött?"),
    (
        those(goal("4.1") & ~now(K, X) & ~PROTECTED),
        "Ta fram det som hör till nämndmål 1 men hoppa över skyddade och avslutade.",
    ),
    (
        most_delayed(),
        "Var klumpar förseningarna ihop sig, dvs vilken enhet har flest?",
    ),
    (
        either(compared(ECONOMY & now(G), IT & now(G), "Ekonomi", "IT"), top_unit("IT och digitalisering", "Ekonomi")),
        "Ekonomi eller IT, vem av dem har flest som går enligt plan?",
    ),
    (
        those(OFFICE_ALL & finish("2025-10-01", "2025-12-31")),
        "Vad räknar Kommunledningskontoret med att få färdigt från oktober och fram till årsskiftet?",
    ),
    (
        units_where(
            lambda facts, held: all(state(facts, each, T2) not in (None, D) for each in held)
        ),
        "Vilka enheter har rapporterat på allt och dessutom inte en enda försening?",
    ),
    (
        or_units(within(ALL_BOARDS & ~now(K, X, None) & ~IT, ALL_BOARDS & now(None) & ~IT)),
        "Av det som rör alla förvaltningar: vad är fortfarande öppet om man räknar bort IT:s aktiviteter?",
    ),
    (those(POSTPONED), "Vilka aktiviteter har fått ett senare slutdatum nu än de hade i T1?"),
    (
        either(share(now(K), kind("P")), share(now(K), kind("P") & REPORTED), sure("3 av 15"), sure("3 av 14")),
        "Hur stor del av projekten är avslutade, i procent?",
    ),
    (yes(goal("3.2") & ~now(D)), "Finns det något alls under KF-mål 2 som inte är försenat?"),
    (yes(then(K) & ~now(K)), "Har någon aktivitet varit avslutad i våras men öppnats igen?"),
    (units_with(now(D), 2), "Vilka enheter har minst två röda?"),
    (those(now(D) & then(D)), "Vad har legat på försenat både i första och andra tertialet?"),
    (
        first_are("styrdokument inköp", "Stärkt kommunikation", "näringslivsstrategi"),
        "Vilka tre aktiviteter är närmast att bli klara enligt sina slutdatum?",
    ),
    (those(REPORTED & then(None)), "Vilka aktiviteter har fått ett svar nu men saknade det i våras?"),
    (
        either(then_and_now(then(D), now(D)), said("ja")),
        "Är det fler försenade den här gången jämfört med april?",
    ),
    (
        goals_first("3.1", "4.1", "4.2"),
        "Vilka mål bedöms annorlunda nu än vid förra tertialet?",
    ),
    (
        goals_first("4.2"),
        "Om man grupperar förseningarna per mål, vilket av målen har flest?",
    ),
    (
        either(no(kind("F")), those(kind("F") & ~now(G)), those(kind("F") & now(X)), those(kind("F") & ~now(G, R)), those(kind("F") & now(D, R)), those(kind("F") & now(D))),
        "Går samtliga förstudier som de ska?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(HR & now(D)), "Vad är försenat? >> visa bara HR:s"),
    (
        answers_for(title("näringslivsstrategi"), "Näringsliv och marknad"),
        "Näringslivsstrategin, hur ser det ut med den? >> vem har ansvaret",
    ),
    (those(ECONOMY & now(R)), "Visa vad Ekonomi har >> Är nån av dem gul?"),
    (those(now(K)), "hur månag är avslutade >> vilka då?"),
    (those(BUSINESS & now(G)), "Vilka på IT går enligt plan? >> Näringsliv och marknad då?"),
    (assessed("bedöms uppnås"), "Hur bedöms KF-mål 1? >> Vad sa man i våras?"),
    (
        or_units(day_told(title("återbruk"), "2026-02-10")),
        "Berätta om återbruket av möbler >> När räknar de med att bli färdiga?",
    ),
    (those(now(X)), "Vad är pausat? >> sorry jag menade avfört"),
    (
        so_many(kind("P") & ~now(K, X)),
        "Lista projekten. >> Strunta i de som är avslutade eller avförda >> Hur många är det?",
    ),
    (
        those(finish("2025-11-01", "2025-11-30")),
        "Vad ska bli klart i oktober? >> Och månaden efter det?",
    ),
    (
        no(title("Digital signatur"), "Pågår med avvikelse"),
        "Är digital signatur av protokoll klart? >> Var det klart redan i april?",
    ),
    (text_has(*forms("2025-09-05")), "Vilka enheter har inte svarat än? >> Okej, och vilket är sista datum för dem?"),
    (those(SAFETY & ~PROTECTED), "Vad ligger på Trygg och säker? >> Plocka bort de skyddade."),
    (
        either(so_many(then(D)), then_and_now(then(D), now(D))),
        "Hur många är röda idag? >> Jaha, hur många var det förra tertialet?",
    ),
    (
        none_of_them(said("nej", "ingen", "inga")),
        "Hur går det för nämndspecifikt mål 3? >> Vilka aktiviteter hör dit >> Är någon av dem sen?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
