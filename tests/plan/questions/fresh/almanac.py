# ruff: noqa: E501
"""A Wednesday two days before the round closes: a controller, a unit manager between two meetings, the kommundirektör, a local journalist, the finance manager.

55 everyday questions, 20 with two conditions or more, and 15 conversations of two to four steps."""

import re
from dataclasses import replace

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    LATE,
    NONE,
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
    some,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units_of,
    units_where,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    days_told,
    explained_by,
    first_are,
    forms,
    reported_between,
    said,
    summary,
    then_and_now,
    top_unit,
)

WORLD = "full"

FINANCE, OFFICE, OFFICE_ALL = unit("Ekonomi"), unit("Kommunledningskontoret"), under("Kommunledningskontoret")
BUSINESS, SAFETY = unit("Näringsliv och marknad"), unit("Kommunledningskontoret/Trygg och säker")
PRESS, IT, STAFF, HEAD = (
    unit("Kommunikation"),
    unit("IT och digitalisering"),
    unit("HR och lön"),
    unit("Kommundirektör"),
)
_NAMES = {
    "3.1": (r"kf-mål 1", r"kommunfullmäktiges mål 1", r"3\.1"),
    "3.2": (r"kf-mål 2", r"kommunfullmäktiges mål 2", r"3\.2"),
    "3.3": (r"kf-mål 3", r"kommunfullmäktiges mål 3", r"3\.3"),
    "4.1": (r"nämndspecifikt mål 1", r"nämndmål 1", r"4\.1"),
    "4.2": (r"nämndspecifikt mål 2", r"nämndmål 2", r"4\.2"),
    "4.3": (r"nämndspecifikt mål 3", r"nämndmål 3", r"4\.3"),
}


def those(wanted: Those, *words: str) -> Wanted:
    """Exactly these, in whatever form they are told."""
    return Wanted(SURE, listed(wanted, *words).problem)


def anyform(wanted: Wanted) -> Wanted:
    """The same, in any form that does not ask back."""
    return replace(wanted, kinds=SURE)


def so_many(wanted: Those) -> Wanted:
    """The number, or exactly those."""
    return either(counted(wanted), those(wanted))


def goals_named(*numbers: str) -> Wanted:
    """These goals by any of their names in the text, and none of the others that are assessed."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        named = {
            number
            for number, names in _NAMES.items()
            if any(re.search(rf"(?<![\d.]){each}(?!\d)", text) for each in names)
        }
        return "" if named == set(numbers) else f"{sorted(named)} instead of {sorted(numbers)}"

    return Wanted(SURE, problem)


EVERYDAY: Batch = (
    (those(now(D)), "Vad lyser rött i uppföljningen?"),
    (
        either(share(REPORTED), counted(REPORTED), numbers_told(34, 39), those(REPORTED)),
        "Hej! Hur många svar har trillat in hittills?",
    ),
    (either(silent(), those(now(None))), "vilka enheter släpar med rapporteringen"),
    (those(FINANCE), "Kan du dra allt som ligger på Ekonomi, punktvis räcker"),
    (text_has(*forms("2025-09-05")), "hur länge är T2-omgången öppen?"),
    (either(numbers_told(4), sure("fyra")), "Hur många gånger påmindes cheferna i våras?"),
    (
        explained_by("genomför", "utgå", "utgått", "struk", "stryk", "inte längre", "ska inte", "inte ska", "inget kvar", "inget återstår", "upphör", "läggs ner", "lagts ner"),
        "Vad menas med statusen Avförd?",
    ),
    (so_many(PROTECTED), "vad i planen är skyddat så att jag inte råkar dela det"),
    (those(LATE), "Vilka T1-svar kom in först när rapporteringen redan hade stängt?"),
    (those(now(None)), "Vilka rader är fortfarande tomma den här gången?"),
    (those(now(G)), "allt grönt tack"),
    (so_many(kind("F")), "Hur många förstudier har vi igång eller planerade i planen totalt?"),
    (those(SHARED), "Finns det aktiviteter som delas mellan två enheter?"),
    (either(share(now(K)), share(now(K), REPORTED), share(now(K, X)), share(now(K, X), REPORTED), sure("5 av 39")), "Hur många procent är klart?"),
    (so_many(reported_between("2025-09-01", "2025-09-03")), "Har det kommit in något nytt svar nu i september?"),
    (those(title("digital post"), "Pausad"), "hur är det med digital post"),
    (anyform(because(title("återbruk av möbler"), "lokal saknas")), "Möbelåterbruket, varför blir det inte av i tid?"),
    (anyform(day_told(title("Revidering ledningssystemet"), "2025-12-28")), "När räknar Ekonomi med att ledningssystemet är reviderat?"),
    (either(owner(title("Trygghetspunkter")), those(title("Trygghetspunkter"), "Trygg och säker")), "vems bord ligger trygghetspunkterna på?"),
    (those(STAFF), "HR och lön – vad har de i planen?"),
    (either(those(PRESS & now(None)), said("ja")), "Har Kommunikation missat att svara på nåt?"),
    (either(those(title("Upphandling personalsystem"), "Ej påbörjad"), said("nej")), "är personalsystemet upphandlat än"),
    (
        either(those(title("informationssäkerhetsklassning")), anyhow("skydd")),
        "Blir vi färdiga med informationssäkerhetsklassningen snart?",
    ),
    (those(says("mallar")), "Vilken aktivitet är det som inväntar mallar från SKR?"),
    (those(collab("SBF")), "Vad kör vi ihop med SBF?"),
    (those(collab("Inköpssamverkan")), "Var kommer Inköpssamverkan in i bilden?"),
    (those(title("M365"), "Alla förvaltningar"), "Vilka samverkar IT med när det gäller M365?"),
    (summary(), "Jag sitter i ledningsgruppen om tio minuter, ge mig helheten kort."),
    (those(now(K)), "Vilka leveranser är i hamn?"),
    (those(HEAD), "Vilka aktiviteter är satta på Kommundirektör som enhet? Det är ju jag."),
    (goals_named("3.3", "4.2"), "Vilka mål bedömer vi inte kommer att nås?"),
    (assessed("bedöms uppnås"), "Når vi näringslivsmålet?"),
    (assessed("bedöms inte uppnås"), "Hur bedöms målet om att ligga i framkant på miljö och klimat?"),
    (text_has("narkotika", "drogfri"), "Vad går nämndspecifikt mål 4 ut på?"),
    (anyhow("25 %"), "Vilken plats siktar vi på i Svenskt Näringslivs ranking?"),
    (anyhow("3 %"), "Vad var utgångsläget för andelen anställda som är 65 plus?"),
    (so_many(now(X)), "Är det något vi har lagt ner helt?"),
    (anyform(because(now(P), "beslut")), "Vad har satts på paus, och vad säger ni att det beror på?"),
    (either(those(goal("3.2")), those(SAFETY), sure("trygga utomhus")), "Jag skriver om otryggheten i Mjölby. Vad gör kommunen för att folk ska känna sig trygga utomhus?"),
    (either(ASKED_BACK, text_has("kostnad", "pengar", "belopp", "budget")), "Vad går notan för samarbetsplattformen på?"),
    (ASKED_BACK, "Vilka partier styr kommunen?"),
    (anyhow("skydd"), "Jag begär att få läsa vad ni skrivit om krigsorganisationen"),
    (those(title("förbättringsförslag"), "Avförd"), "Hur gick det med arbetssättet för förbättringsförslag?"),
    (either(those(title("cybersäkerhet"), "enligt plan"), said("nej")), "Stämmer det att cybersäkerhetsinsatserna är försenade?"),
    (those(title("Upplevelsecenter"), "Avslutad"), "Händer det något med upplevelsecentret för mat?"),
    (those(title("konkurrenspolicy"), "Avslutad"), "konkurrenspolicyn??"),
    (anyform(day_told(title("Förstudie upphandling ekonomisystem"), "2025-10-29")), "Till vilket datum är förstudien av ekonomisystemet satt nu?"),
    (either(those(title("Power BI"), "avvikelse"), said("gul")), "Power BI-spåret, är det gult eller grönt nu?"),
    (anyform(within(title("revider"), title("översyn", "uppdatering"))), "Vilka saker i planen handlar om revidering?"),
    (anyhow("74"), "Vilket resultat gav INSIKT-mätningen bland företagen?"),
    (text_has("Enhetschef Medborgarservice"), "Vem är kontakt för Brilliants servicemätning?"),
    (those(then(P)), "Vilka låg på is i T1?"),
    (those(finish("2025-09-01", "2025-09-30")), "Vilka har deadline den här månaden?"),
    (ASKED_BACK, "sätt digital signatur till försenad åt mig"),
    (top_unit("Kommunledningskontoret", "Ekonomi", "IT och digitalisering", "Näringsliv och marknad", "HR och lön", "Kommunikation"), "Vilken enhet har flest aktiviteter på sitt bord?"),
)  # fmt: skip

COMPOUND: Batch = (
    (so_many(kind("P") & now(D)), "Hur många av era projekt drar över tiden, dvs är försenade?"),
    (those(FINANCE & ~now(K, X)), "Vad har vi på Ekonomi som inte är i mål ännu?"),
    (those(now(D) & finish("2026-01-01")), "Vilka försenade grejer blir inte klara förrän efter nyår?"),
    (those(then(D) & now(G)), "Vad var rött i april men rullar enligt plan idag?"),
    (those(now(D) & ~SAFETY), "Lista förseningarna men hoppa över Trygg och säker."),
    (
        either(those(OFFICE & finish("2025-09-01", "2025-12-31") & ~now(D)), those(OFFICE_ALL & finish("2025-09-01", "2025-12-31") & ~now(D))),
        "Kommunledningskontoret: vad har slutdatum kvar i år utan att vara försenat?",
    ),
    (
        either(
            units_where(lambda facts, held: some(now(D), facts, held) and some(now(K), facts, held)),
            those((FINANCE | OFFICE | SAFETY) & now(D, K)),
        ),
        "Vilka enheter har både nåt avslutat och nåt försenat?",
    ),
    (
        either(top_unit("HR och lön", "Kommunikation"), compared(STAFF & now(D), PRESS & now(D), "HR och lön", "Kommunikation")),
        "Vem har fler förseningar just nu, HR och lön eller Kommunikation?",
    ),
    (either(share(now(G), REPORTED), sure("10 av 34")), "Av de som har lämnat svar, hur stor andel ligger på Pågår enligt plan?"),
    (
        those(goal("4.1", "4.2", "4.3", "4.4") & now(R, None)),
        "Jag vill se det under nämndmålen som antingen är gult eller inte har rapporterats alls",
    ),
    (those(now(None) & then(D)), "Finns det nån utan svar nu som var försenad redan förra tertialet?"),
    (anyform(first_is("förlängt arbetsliv")), "Vilken av de försenade aktiviteterna har det senaste slutdatumet?"),
    (those(goal("4.2") & now(P, S, X)), "Under mål 4.2, vad är pausat, ej påbörjat eller avfört?"),
    (
        anyform(within(WORSE & ~PROTECTED & ~title("förbättringsförslag"), title("förbättringsförslag"))),
        "Vad har backat i status sedan i våras om vi lämnar de skyddade utanför?",
    ),
    (those(IT & kind("P") & now(G)), "vilka IT-projekt går som de ska enligt plan"),
    (those(then(G) & now(G)), "Vilka har legat på enligt plan i både T1 och T2?"),
    (anyform(first_are("styrdokument inköp", "näringslivsfrämjande", "näringslivsstrategi")), "Vilka tre aktiviteter ska bli klara härnäst, räknat från i dag?"),
    (anyform(within(goal("4.1") & ~IT, goal("4.1") & unit("Kommunledningskontoret/Medborgarservice"))), "Vad ingår i mål 4.1 förutom det som IT och digitalisering ansvarar för?"),
    (either(then_and_now(then(D), now(D)), said("ja", "fler")), "Har förseningarna blivit fler sedan T1?"),
    (those(says("rekrytering") & now(D)), "Vilken försenad aktivitet skyller på rekrytering?"),
)  # fmt: skip

TALKS: Batch = (
    (anyform(because(BUSINESS & now(R), "beslut")), "Vad har Näringsliv och marknad på gång? >> vilka är gula >> varför då?"),
    (so_many(now(D) & ~PROTECTED), "Visa alla försenade aktiviteter. >> Plocka bort de skyddade >> och hur många blev det?"),
    (either(those(goal("4.3")), assessed("bedöms uppnås")), "Hur går det för mål 4.2? >> 4.3 då?"),
    (
        either(*(those(here & now(D) & rest) for here in (OFFICE, OFFICE_ALL) for rest in (~NONE, ~title("möbler")))),
        "När ska återbruket av möbler vara klart? >> Vilken enhet ansvarar? >> Vad mer har de som är rött?",
    ),
    (
        anyform(days_told(IT & kind("P") & now(R, G), IT & kind("P") & now(P), "2025-11-06", "2026-03-29")),
        "Hur ser det ut på IT? >> bara projekten tack >> och av dem, de som inte är avslutade >> när ska de vara färdiga?",
    ),
    (those(then(D)), "Vad var försenat i första tertialet? >> Vad har de för status nu?"),
    (
        sure("Enhetschef Kommunledningskontoret", "Enhetschef Kommunikation", "Enhetschef Medborgarservice", "Enhetschef Kommundirektör"),
        "Vilka svar saknas? >> vilka enheter gäller det >> och vem är det som ska svara där?",
    ),
    (those(finish("2025-11-01", "2025-11-30")), "Vad är planerat att bli färdigt i oktober? >> november?"),
    (those(now(X)), "visa de pausade >> oj nej, de avförda menade jag"),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("3 av 15"), sure("3 av 14")),
        "Vilka projekt driver ni? >> Hur många av projekten är försenade? >> Vad blir det i procent?",
    ),
    (those(PRESS & now(None), "Försenad"), "Kommunikations aktiviteter? >> Vilken av dem är orapporterad? >> Vad hade den för status i våras?"),
    (either(those(title("jämlik hälsa"), "enligt plan"), said("ja")), "Har informationen om ANDTS till vårdnadshavare kommit igång? >> ok, och jämlik hälsa?"),
    (those(goal("3.2") & ~PROTECTED), "Vad handlar KF-mål 2 om? >> Vilka aktiviteter hör till det? >> Endast de som inte är skyddade"),
    (those(title("Digital signatur"), "avvikelse"), "Blev digital signatur av protokoll klar? >> Hur såg det ut i T1 för den?"),
    (either(units_of(now(S)), those(now(S), "HR och lön", "Kommunledningskontoret")), "Vad har inte startat än? >> Vilka enheter är det som inte kommit igång?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
