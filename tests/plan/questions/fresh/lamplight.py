# ruff: noqa: ARG005, E501
"""Two days before a round closes, at the municipal executive board: a controller, the executive office's staff, a unit
manager, the chief executive, a board politician's secretary.

60 everyday, 18 with two conditions or more, and 12 conversations."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    EVERY,
    LATE,
    PROTECTED,
    REPORTED,
    SHARED,
    SURE,
    TROUBLE,
    WORSE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    S,
    Wanted,
    X,
    anyhow,
    because,
    collab,
    counted,
    either,
    finish,
    goal,
    goals_among,
    kind,
    now,
    numbers_told,
    owner,
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
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    days_told,
    explained,
    first_are,
    forms,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    tells,
    then_and_now,
    those,
    top_unit,
)

WORLD = "full"

OFFICE, OFFICE_ALL = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
SAFE, SERVICE = unit("Kommunledningskontoret/Trygg och säker"), unit("Kommunledningskontoret/Medborgarservice")
MONEY, PRESS, TECH = unit("Ekonomi"), unit("Kommunikation"), unit("IT och digitalisering")
STAFF, TRADE, CHIEF = unit("HR och lön"), unit("Näringsliv och marknad"), unit("Kommundirektör")
DEVIATES = now(D, R, P)
NO = said("nej", "inget", "ingen", "inga", "inte")

_GOALS = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "enkelt sätt hitta"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "trygga utomhus"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "framkant i miljö"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "attraktiv och trygg"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "högre upp i åldrarna"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "näringslivets förutsättningar"),
}


def goals(*numbers: str) -> Wanted:
    """These goals by name or by their own words, and none of the others that are assessed."""
    return goals_among(_GOALS, numbers)


def whole_office(number: int) -> Wanted:
    """The office with its parts, with that number."""

    def problem(facts: Facts, answer: Answer) -> str:
        return top_unit("Kommunledningskontoret", "HR och lön", "Ekonomi").problem(facts, answer) or numbers_told(
            number
        ).problem(facts, answer)

    return Wanted(SURE, problem)


EVERYDAY: Batch = (
    (or_units(TROUBLE), "Morrn! Vad är det som släpar just nu?"),
    (those(now(R)), "kan du plocka fram allt gult"),
    (those(now(None)), "Vilka rader i planen har det inte kommit in någon status på för T2?"),
    (
        either(
            silent(),
            those(now(None)),
            sure("Enhetschef Kommunledningskontoret", "Enhetschef Kommunikation", "Enhetschef Medborgarservice", "Enhetschef Kommundirektör"),
        ),
        "Vilka chefer behöver en knuff för att hinna svara?",
    ),
    (text_has(*forms("2025-09-05")), "hur länge har vi på oss att rapportera den här gången?"),
    (because(title("återbruk av möbler"), "lokal saknas"), "Varför har möbelåterbruket kört fast?"),
    (those(title("digital post"), "Pausad"), "vad händer med digitala posten"),
    (or_units(day_told(title("näringslivsstrategi"), "2025-10-06")), "När kan jag räkna med en färdig näringslivsstrategi?"),
    (owner(title("personalpolitiskt")), "Översynen av personalpolitiska programmet, vem sitter på den?"),
    (those(MONEY), "Jag vill se Ekonomis aktiviteter"),
    (so_many(EVERY), "Sekreteraren till ordföranden undrar hur många aktiviteter KS plan innehåller?"),
    (those(now(X)), "Har vi strukit något ur planen under året?"),
    (those(now(K)), "Nåt roligt att berätta? Vad är helt klart?"),
    (because(now(P), "beslut"), "Vilka är pausade och vad beror det på?"),
    (those(now(S)), "Vilka aktiviteter står som ej påbörjade?"),
    (those(kind("P")), "Skicka alla som är projekt"),
    (those(kind("F")), "Vad har vi för förstudier på gång i år, oavsett hur de går?"),
    (within(collab("UTB"), collab("Alla förvaltningar")), "Samverkar vi med UTB kring nånting?"),
    (those(collab("Alla förvaltningar")), "vilka aktiviteter är alla förvaltningar inblandade i"),
    (anyhow("25 %", "näringslivs ranking"), "Vart ska vi nå i Svenskt Näringslivs ranking?"),
    (anyhow("65+", " 3 %"), "Hur stor andel av de anställda var 65+ när vi började mäta?"),
    (anyhow("76 %"), "Hur många procent känner sig trygga ute i mörker enligt utgångsläget?"),
    (either(assessed("bedöms inte uppnås"), NO), "Kommer vi att klara målet om att ligga i framkant på miljö och klimat?"),
    (assessed("bedöms uppnås"), "Hur är nämndspecifikt mål 1 bedömt?"),
    (either(goals("3.3", "4.2"), goals("3.1", "3.2", "3.3", "4.2")), "Vilka mål ser vi ut att missa?"),
    (anyhow("Index 74"), "Vad fick vi för nöjd kund-index av företagen i år?"),
    (anyhow("Nöjd Kund Index", "servicemätning"), "Vilka undersökningar är inplanerade under året?"),
    (anyhow("Enhetschef Medborgarservice"), "vem är kontaktperson för Brilliant-mätningen?"),
    (numbers_told(7), "Har det gått ut många påminnelser i den här omgången? Hur många i så fall?"),
    (explained("avförd"), "Ny på jobbet här – vad innebär det att något är avfört?"),
    (anyhow("skydd"), "Vad har de skrivit i kommentaren om styrel?"),
    (ASKED_BACK, "Hur mycket pengar har gått åt till Upplevelsecentret hittills?"),
    (ASKED_BACK, "Kan du sätta samarbetsplattformen som avslutad åt mig?"),
    (ASKED_BACK, "hur går det för ombyggnaden av badhuset"),
    (ASKED_BACK, "Vilka ledamöter var frånvarande på förra sammanträdet?"),
    (those(title("allmänna val"), "Pågår enligt plan"), "Status på valförberedelserna tack"),
    (those(title("M365"), "Pågår enligt plan"), "M365 – rullar det på?"),
    (because(title("Datalager"), "leverantören"), "Hur motiverar Ekonomi läget för Power BI och datalagret?"),
    (either(those(title("Viable cities"), "Ej påbörjad"), NO), "Är vi igång med Viable cities?"),
    (those(title("Digital signatur"), "Avslutad"), "digitala signaturer på protokollen, hur gick det med dem?"),
    (those(STAFF), "Vad har HR och lön för uppdrag i planen?"),
    (
        either(those(CHIEF, "rapporter"), units("Kommundirektör"), NO),
        "Har jag som kommundirektör lämnat in min egen status för Utbildningshubben?",
    ),
    (those(goal("5.1")), "Vad ingår i de särskilda satsningarna?"),
    (those(goal("4.4")), "vilka aktiviteter hör ihop med målet om drogfria ungdomar"),
    (either(counted(3), numbers_told(3), goals("3.1", "3.2", "3.3")), "Hur många mål har vi fått från fullmäktige?"),
    (those(reported_since("2025-09-01")), "Vad har trillat in sen i måndags?"),
    (those(reported_between("2025-08-30", "2025-08-31")), "Satt nån och rapporterade i helgen som var? Visa vad som kom in 30–31 augusti."),
    (those(finish("2025-09-03", "2025-12-31")), "Vad räknar vi med att få färdigt innan årsskiftet?"),
    (those(finish("2025-10-01", "2025-10-31")), "nåt som har slutdatum i oktober?"),
    (either(share(now(G)), share(now(G), REPORTED), sure("10 av 39"), sure("10 av 34")), "Hur stor del av planen går enligt plan?"),
    (so_many(now(D)), "Antal röda idag?"),
    (
        either(
            or_units(top_unit("Trygg och säker", "HR och lön", "Ekonomi")),
            whole_office(5),
        ),
        "Vilken enhet har flest förseningar?",
    ),
    (summary(), "Ordföranden vill ha läget på en halv minut. Hjälp mig med en sammanfattning!"),
    (those(SHARED), "Finns det aktiviteter som två enheter delar på?"),
    (those(then(D)), "Vad var försenat vid uppföljningen per april?"),
    (those(LATE), "Vilka rapporter kom in för sent, alltså efter att omgången stängt?"),
    (within(CHANGED, then(None) | now(None)), "Vilka har bytt status jämfört med T1?"),
    (or_units(within((then(G) & DEVIATES) | title("digital post"), WORSE)), "Vad har blivit sämre sedan förra tertialet?"),
    (units_where(lambda facts, held: True), "Vilka enheter är det egentligen som är med i planen?"),
    (those(title("informationssäkerhetsklassning"), "Pågår med avvikelse"), "informationsäkerhetsklassningen, hur ligger vi till??"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(kind("P") & now(D) & ~PROTECTED), "Vilka projekt är försenade om vi räknar bort de skyddade?"),
    (those((STAFF | MONEY) & ~now(G, K)), "Jag träffar cheferna för HR och Ekonomi i eftermiddag. Vad hos dem är varken enligt plan eller avslutat?"),
    (those(then(D) & now(D)), "Är det någon som varit försenad både i T1 och T2?"),
    (those(then(D) & now(G)), "Vilka var röda i våras men är gröna nu?"),
    (those(TECH & ~now(K)), "IT och digitalisering - allt de har utom det som redan är avslutat"),
    (those(collab("Alla förvaltningar") & DEVIATES), "Av det som berör alla förvaltningar, vad är försenat, pausat eller har avvikelse?"),
    (those(now(D) & finish("2026-01-01")), "Vilka försenade aktiviteter blir inte klara förrän nästa år?"),
    (those(goal("3.1", "3.2", "3.3") & now(D)), "har vi några förseningar under fullmäktigemålen"),
    (so_many(PRESS & now(G)), "Hur många av Kommunikations aktiviteter är det som går enligt plan?"),
    (
        either(share(now(K, G), kind("P")), share(now(K, G), kind("P") & REPORTED), sure("7 av 15"), sure("7 av 14")),
        "Hur många procent av projekten är antingen avslutade eller på banan enligt plan?",
    ),
    (
        either(
            units("Ekonomi", "Kommunledningskontoret"),
            those((MONEY | OFFICE) & now(D, G), "Ekonomi", "Kommunledningskontoret"),
        ),
        "Vilka enheter har både röda och gröna aktiviteter?",
    ),
    (
        either(
            units_with(now(D), 0, 0),
            units("IT och digitalisering", "Kommunikation", "Näringsliv och marknad", "Kommunledningskontoret/Medborgarservice"),
        ),
        "Finns det enheter helt utan försenade aktiviteter? Vilka?",
    ),
    (
        either(
            compared(STAFF & now(D), MONEY & now(D), "HR och lön", "Ekonomi"),
            or_units(top_unit("HR och lön", "Ekonomi")),
        ),
        "HR eller Ekonomi, vem har flest som är försenade?",
    ),
    (those(now(D) & says("rekrytering")), "Vilken av de försenade skyller på rekrytering?"),
    (or_units(within(then(P) & ~now(P) & REPORTED, then(P) & ~now(P))), "Vad låg på paus i T1 men gör det inte längre, och vad blev det av det?"),
    (or_units(within(goal("4.2") & now(S, G), goal("4.2") & now(X))), "Under nämndspecifikt mål 2, vad finns som varken är försenat eller färdigt?"),
    (first_are("inköp och upphandling", "Stärkt kommunikation"), "Vilka två aktiviteter står närmast på tur att bli klara, datummässigt?"),
    (either(then_and_now(then(D), now(D)), so_many(now(D))), "Har vi fler försenade nu än i T1? hur många då respektive nu"),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & ~PROTECTED), "Vilka är försenade? >> Ta bort de skyddade"),
    (those(PRESS), "Vad har Näringsliv och marknad i planen? >> Och Kommunikation då?"),
    (owner(title("återbruk av möbler")), "hur går det med återbruket av möbler >> vem ansvarar?"),
    (those(kind("P") & now(K)), "Hur många projekt är avslutade? >> Vilka då?"),
    (those(title("digital post"), "Avslutad"), "Hur är läget med införandet av digital post? >> Vad hade den för status i våras?"),
    (
        either(those(OFFICE & now(None)), those(OFFICE_ALL & now(None))),
        "Vilka aktiviteter saknar rapport? >> vilka av dem är det vi på kommunledningskontoret som ska svara på",
    ),
    (
        or_units(days_told(TECH & now(G) & ~PROTECTED, TECH & now(G), "2025-11-19", "2026-03-29")),
        "Visa det som går enligt plan >> Bara IT och digitalisering >> Vilka slutdatum har de?",
    ),
    (either(assessed("bedöms inte uppnås"), tells("bedöms inte uppnås")), "Hur bedöms KF-mål 2? >> Och KF-mål 3?"),
    (those(now(R) & kind("P")), "Vilka har avvikelse? >> är nån av dom ett projekt"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad ska bli klart i september? >> Månaden därpå?"),
    (so_many(MONEY & now(D)), "Hur många aktiviteter har Ekonomi? >> och hur många av dem är försenade?"),
    (either(those(SAFE), those(SAFE & ~title("styrel"))), "Vem ansvarar för Infrastruktur styrel? >> Vad mer har den enheten?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
