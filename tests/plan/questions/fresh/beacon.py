# ruff: noqa: E501
"""The executive office of a municipality during the week before the board's meeting: a controller who writes the
report, a communicator who looks for what can be told, and the chief executive's secretary who gets the papers ready.

65 single questions (two in three everyday, one in three with two conditions, a comparison or a change since the last
tertial) and 25 conversations of two to four turns. Short and sloppy beside long and polite, as typed in Teams."""

import re
from collections.abc import Sequence

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SURE,
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
    became,
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
    these,
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
    dated,
    day_told,
    days_told,
    explained_by,
    first_are,
    forms,
    goals_told,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)

WORLD = "full"

KLK, KLK_ALL = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
SAFE = unit("Kommunledningskontoret/Trygg och säker")
ECONOMY, HR, IT = unit("Ekonomi"), unit("HR och lön"), unit("IT och digitalisering")
NEWS, CHIEF = unit("Kommunikation"), unit("Kommundirektör")
COUNCIL, BOARD = goal("3.1", "3.2", "3.3"), goal("4.1", "4.2", "4.3", "4.4")
EMPTY = (listed(NONE), counted(0), said("nej", "inget", "inga", "ingen", "ingenting"))


_NAMES = {
    "3.1": ("kf-mål 1", "kf mål 1", "kommunfullmäktiges mål 1", "näringsidkare"),
    "3.2": ("kf-mål 2", "kf mål 2", "kommunfullmäktiges mål 2", "trygga utomhus"),
    "3.3": ("kf-mål 3", "kf mål 3", "kommunfullmäktiges mål 3", "framkant"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "attraktiv och trygg"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "i åldrarna"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "näringslivets förutsättningar"),
    "4.4": ("nämndspecifikt mål 4", "nämndmål 4", "drogfritt"),
}


def goals_named(wanted: Sequence[str], others: Sequence[str]) -> Wanted:
    """Goals by number, by name or by their own words, and not the others."""

    def named(number: str, text: str) -> bool:
        by_number = re.search(rf"(?<![\d.]){re.escape(number)}(?![\d%])", text)
        return bool(by_number) or any(name in text for name in _NAMES[number])

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        missing = [f"no {each}" for each in wanted if not named(each, text)]
        return "; ".join(missing + [f"{each} too" for each in others if named(each, text)])

    return Wanted(SURE, problem)


def summary_then() -> Wanted:
    """How it went in T1 in short, with how many were delayed then."""

    def problem(facts: Facts, answer: Answer) -> str:
        return sure("försen").problem(facts, answer) or numbers_told(len(then(D).among(facts))).problem(facts, answer)

    return Wanted(SURE, problem)


EVERYDAY: Batch = (
    (summary(), "God morgon! Kan jag få en snabb lägesbild inför beredningen i eftermiddag?"),
    (those(now(D)), "vilka ligger efter i planen just nu"),
    (
        either(numbers_told(34, 5), numbers_told(34, 39)),
        "Hur många aktiviteter är rapporterade och hur många fattas?",
    ),
    (
        either(share(now(K)), share(now(K), REPORTED), sure("5 av 39"), sure("5 av 34")),
        "Behöver en siffra till rapporten: hur stor andel av aktiviteterna är avslutade?",
    ),
    (
        numbers_told(5, 10, 8, 2),
        "Fördelningen i T2 tack, alltså antal avslutade, enligt plan, med avvikelse, försenade osv",
    ),
    (either(those(now(P)), units_of(now(P))), "Har någon satt sin aktivitet på paus?"),
    (or_units(within(now(S), now(None) & then(S))), "Finns det saker i planen som ännu inte dragit igång?"),
    (those(title("näringslivsstrategi"), "Pågår enligt plan"), "hur går det med näringslivsstrategin"),
    (
        or_units(day_told(title("digitaliseringsstrategi"), "2025-11-19")),
        "Kommundirektören vill veta när digitaliseringsstrategin är uppdaterad och klar",
    ),
    (because(title("ledningssystemet"), "beslut"), "Varför har revideringen av ledningssystemet dragit ut på tiden?"),
    (
        those(title("Digital signatur"), "Avslutad"),
        "Är digital signatur av protokoll i hamn nu? Då slipper jag skriva ut allt för påskrift",
    ),
    (either(owner(title("Utbildningshub")), these(title("Utbildningshub"), "Kommundirektör")), "Vem är det som äger frågan om utbildningshubben?"),
    (
        those(title("Upplevelsecenter"), "Avslutad"),
        "PopUp-satsningen på mat, är den avslutad eller rullar den vidare?",
    ),
    (because(title("förlängt arbetsliv"), "rekrytering"), "Vad skriver HR om förlängt arbetsliv?"),
    (because(title("återbruk"), "lokal"), "Vad hindrar möbelåterbruket från att komma vidare?"),
    (
        those(title("Trygghetspunkter"), "Avslutad"),
        "Trygghetspunkterna, kan jag skriva i nyhetsbrevet att de är på plats?",
    ),
    (
        because(title("Datalager"), "leverantören"),
        "Hörde att det strular med Power BI och datalagret. Vad står det i kommentaren?",
    ),
    (
        those(title("digital post"), "Pausad"),
        "Införandet av digital post var ju klart i våras, hur kan det stå något annat nu?",
    ),
    (either(those(NEWS), those(NEWS & ~now(K, X))), "Vad har kommunikationsavdelningen på sitt bord?"),
    (those(CHIEF), "Vad var det kommundirektören själv skulle svara på"),
    (
        those(title("Viable"), "Ej påbörjad"),
        "Skulle behöva en rad om Viable cities till kommundirektörens brev, vad är statusen?",
    ),
    (
        those(title("allmänna val"), "Pågår med avvikelse"),
        "Förarbetet inför valet 2026, vilken status hade det i förra rapporten?",
    ),
    (anyhow("25 %"), "Vilken placering siktar vi på i Aktuell Hållbarhets ranking?"),
    (sure("bedöms uppnås"), "Hur bedöms målet om näringslivets förutsättningar?"),
    (
        goals_named(("3.3", "4.2"), ("3.1", "3.2", "4.1", "4.3")),
        "Vilka mål bedöms inte uppnås? Det är dem ordföranden lär fastna på",
    ),
    (text_has("narkotika"), "Hur lyder nämndspecifikt mål 4, ordagrant?"),
    (
        goals_named(("4.4",), ("3.1", "3.2", "3.3", "4.1", "4.2", "4.3")),
        "Är det något mål som vi inte har fått in någon bedömning för?",
    ),
    (anyhow("61"), "Vilken plats har vi nu i Svenskt Näringslivs ranking?"),
    (anyhow("74"), "Vad landade INSIKT på, vilket index?"),
    (those(goal("3.2")), "Lista KF-mål 2 med alla aktiviteter under"),
    (
        either(those(goal("4.2")), sure("bedöms inte uppnås")),
        "Hur ser det ut för målet att medarbetare ska jobba högre upp i åldrarna?",
    ),
    (
        explained_by("avvik"),
        "En ledamot undrar vad som menas med pågår med avvikelse. Hur ska jag förklara det?",
    ),
    (
        explained_by("ändra", "rätta", "nytt svar", "svara igen", "rapportera"),
        "hur gör en chef som vill ändra sitt svar i efterhand?",
    ),
    (either(ASKED_BACK, explained_by("påminn"), those(now(None), "påminn")), "kan du skicka ut en påminnelse till dom som inte svarat"),
    (ASKED_BACK, "Går det att se vad aktiviteterna har kostat?"),
    (
        text_has(*forms("2025-09-05"), "2 dagar", "två dagar"),
        "Hur lång tid har cheferna på sig innan omgången stänger?",
    ),
    (
        those(PROTECTED),
        "Vilka aktiviteter är skyddade? Vill inte råka få med dem i utskicket",
    ),
    (
        or_units(within(title("Identitets- och", "Digital signatur"), BETTER | now(K, G))),
        "Vad kan vi lyfta som goda nyheter på intranätet?",
    ),
    (either(ASKED_BACK, *EMPTY), "Har vi något om AI i planen?"),
    (
        or_units(within(title("upphandling ekonomisystem", "Upphandling personalsystem"), title("upphandling"))),
        "hur har det gått med upphandlingarna?",
    ),
    (those(title("bemötande")), "Vilka aktiviteter handlar om bemötande?"),
    (those(reported_between("2025-09-01", "2025-09-03")), "Vad har kommit in hittills den här veckan?"),
    (those(reported_between("2025-08-30", "2025-08-31")), "Vad rapporterades in under helgen 30–31 augusti?"),
)  # fmt: skip

COMPOUND: Batch = (
    (or_units(because(now(X), "beslut")), "Vad har avförts, och vilket skäl har man angett?"),
    (
        either(
            units("Kommunledningskontoret/Trygg och säker"),
            units("Kommunledningskontoret"),
            top_unit("Trygg och säker", "HR och lön", "Ekonomi"),
            top_unit("Kommunledningskontoret", "Trygg och säker", "HR och lön", "Ekonomi"),
        ),
        "Vilken enhet drar på sig flest förseningar?",
    ),
    (
        either(*EMPTY, those(HR, "Försenad", "Ej påbörjad")),
        "Går något enligt plan på HR och lön?",
    ),
    (units_with(now(D), 0, 0), "Vilka enheter har inte en enda försenad aktivitet?"),
    (
        goals_named(("3.1", "4.1", "4.2"), ("3.2", "3.3", "4.3")),
        "För vilka mål har bedömningen ändrats jämfört med T1?",
    ),
    (
        or_units(within(finish(last="2025-12-31"), now(K) | dated(last="2025-12-31"))),
        "Vad räknar vi med att hinna klart före årsskiftet?",
    ),
    (
        or_units(within(finish("2025-09-03", "2025-09-24"), now(K) | dated(last="2025-09-24"))),
        "Nämnden sammanträder 24 september. Vad ska vara färdigt senast då?",
    ),
    (those(finish("2026-01-01")), "Vad spiller över på 2026?"),
    (those(POSTPONED), "På vilka aktiviteter har slutdatumet skjutits fram sedan T1?"),
    (
        first_are("Utvecklad kommunikation", "samarbetsplattform", "allmänna val"),
        "De tre aktiviteter som blir klara allra sist, vilka är det?",
    ),
    (those(kind("P") & now(D)), "Bland projekten, vilka är röda?"),
    (
        or_units(within(COUNCIL & now(D), COUNCIL & now(R, P, X))),
        "Vad avviker från plan under KF-målen?",
    ),
    (those(then(D) & now(D)), "Vilka är försenade andra tertialet i rad?"),
    (
        or_units(within(then(G, K) & now(R, D, P), WORSE)),
        "Vad har backat sedan i våras? Jag skriver på avvikelseavsnittet",
    ),
    (those(says("SKR")), "I vilka kommentarer nämns SKR?"),
    (
        so_many(KLK_ALL),
        "Hur många aktiviteter har kommunledningskontoret om man räknar in Trygg och säker och Medborgarservice?",
    ),
    (either(those(kind("F")), those(kind("F") & ~now(X))), "Förstudierna, hur långt har man kommit med dem?"),
    (
        either(said("ja", "alla"), sure("5 av 5"), those(ECONOMY), listed(NONE), counted(0)),
        "Är allt inne från Ekonomi?",
    ),
    (
        either(
            compared(HR & now(D), ECONOMY & now(D), "HR", "Ekonomi"),
            units("HR och lön"),
            those((HR | ECONOMY) & now(D), "HR och lön", "Ekonomi"),
            said("HR"),
        ),
        "Är det HR eller Ekonomi som har flest förseningar?",
    ),
    (
        either(those(now(R, D, P)), those(now(R, D)), those(now(R)), those(now(R, D, P, X))),
        "Vad hör hemma under rubriken Avvikelser i tertialrapporten?",
    ),
    (
        either(
            units("Kommunledningskontoret", "Kommunledningskontoret/Medborgarservice"),
            units("Kommunledningskontoret"),
            those(KLK_ALL & now(None)),
            those(KLK & now(None)),
            goals_told(
                ("enhetschef kommunledningskontoret",), ("enhetschef kommunikation", "enhetschef kommundirektör")
            ),
        ),
        "vem hos oss på kommunledningskontoret har inte rapporterat",
    ),
    (first_is("förlängt arbetsliv"), "Vilken av de försenade har längst kvar till sitt slutdatum?"),
)  # fmt: skip

TALKS: Batch = (
    (
        those(now(D) & ~PROTECTED),
        "Vilka aktiviteter är försenade? >> ta bort de skyddade, de ska inte med i underlaget",
    ),
    (those(IT), "Hur går det för Näringsliv och marknad? >> och IT?"),
    (
        either(owner(title("personalpolitiskt")), these(title("personalpolitiskt"), "HR och lön")),
        "vad är läget med översynen av personalpolitiska programmet >> när blir den klar då >> och vem ansvarar?",
    ),
    (
        either(silent(), units_of(now(None)), those(now(None))),
        "Är det många svar som saknas? >> från vilka enheter",
    ),
    (those(goal("3.3")), "Vad ligger under KF-mål 1? >> Och KF-mål 3?"),
    (
        either(sure("bedöms uppnås"), sure("bedömdes uppnås"), sure("bedömdes kunna uppnås")),
        "Hur bedöms KF-mål 1? >> Jaha, vad var bedömningen i T1?",
    ),
    (
        or_units(within(became(K) & ~then(None), became(K))),
        "Vad är avslutat? >> Fint. Vilka av dem blev klara först nu, alltså efter T1?",
    ),
    (those(finish("2025-10-01", "2025-10-31")), "Vad ska bli klart i september? >> i oktober då"),
    (
        so_many(kind("P") & IT),
        "Vilka projekt har vi i planen? >> Bara de som IT och digitalisering har >> hur många blev det",
    ),
    (because(now(P), "beslut"), "vilka är pausade >> varför?"),
    (
        those(title("Mediautbildning"), "Försenad"),
        "Hur går det med medieutbildningen för chefer? >> Okej, vad svarade vi i våras?",
    ),
    (
        either(those(KLK_ALL), those(KLK)),
        "Vilka aktiviteter har Medborgarservice? >> nej, jag menade hela kommunledningskontoret",
    ),
    (either(so_many(then(D)), then_and_now(then(D), now(D))), "hur många är försenade? >> hur många var det efter T1"),
    (
        summary_then(),
        "Sammanfatta T2 åt mig, jag ska dra det på ledningsgruppen >> Bra, gör likadant för T1 så jag kan jämföra",
    ),
    (those(now(R) & BOARD), "Visa de gula. >> vilka av dem hör till nämndens egna mål?"),
    (those(collab("UTB")), "Vilka aktiviteter gör vi med SBF? >> o med UTB?"),
    (
        either(or_units(day_told(title("beslutsstödsystem"), "2025-06-15")), said("nej")),
        "Vilket slutdatum har beslutsstödssystemet? >> Var det samma datum i våras?",
    ),
    (
        either(so_many(KLK & now(D)), so_many(KLK_ALL & now(D))),
        "Vilken enhet har flest aktiviteter? >> Hur många av deras är försenade?",
    ),
    (
        either(those(IT & now(G, R)), those(IT & now(G)), those(IT & ~now(K, X))),
        "Jag ska skriva om digitalisering på intranätet. Vad har IT avslutat? >> Och vad håller de fortfarande på med?",
    ),
    (
        anyhow("62 %"),
        "Hur stor andel av invånarna kan rekommendera andra att bo i Mjölby? >> Och hur ser det ut i riket?",
    ),
    (anyhow("skydd"), "Hur går det med styrel? >> krigsorganisationen då >> vad beror förseningen på"),
    (
        or_units(
            days_told(
                collab("Alla förvaltningar") & now(D, R) & ~PROTECTED,
                collab("Alla förvaltningar") & now(D, R),
                "2025-11-06",
                "2025-12-28",
                "2026-02-18",
                "2026-03-03",
            )
        ),
        "Vilka aktiviteter berör alla förvaltningar? >> Bara försenade och de med avvikelse >> vilka slutdatum har de?",
    ),
    (
        either(or_units(within(SAFE & now(D, R) & ~title("informationssäkerhetsklassning"), SAFE & now(D, R))), said("ja")),
        "Vem svarar för informationssäkerhetsklassningen? >> Har de fler som är röda eller gula?",
    ),
    (
        or_units(within(kind("P") & now(D) & ~PROTECTED, kind("P") & now(D), "beslut")),
        "Hej! Hur ligger vi till? >> vilka är försenade >> ta bara projekten >> vad är orsaken?",
    ),
    (
        or_units(days_told(ECONOMY & ~now(K), NONE, "2025-09-20", "2025-10-16", "2025-10-29", "2025-12-28")),
        "Vad gör Ekonomi i år? >> Vad av det är klart? >> Och det som inte är klart? >> När ska de bitarna vara färdiga?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
