# ruff: noqa: E501
"""Two days before the round closes at the bundled plan: a new unit manager on the phone in a hurry, a deputy
director, the controller closing the round, an opposition politician and the administrator who compiles the board's
papers. Half everyday, a quarter with two conditions, comparisons, then and now, and a quarter conversations.
"""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    EVERY,
    LATE,
    PROTECTED,
    REPORTED,
    SHARED,
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
    first_is,
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
    units_of,
    units_where,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    days_told,
    forms,
    goals_told,
    or_units,
    reported_between,
    said,
    so_many,
    then_and_now,
    those,
    top_unit,
)

WORLD = "full"

SAFE = unit("Kommunledningskontoret/Trygg och säker")
MONEY, IT, HR = unit("Ekonomi"), unit("IT och digitalisering"), unit("HR och lön")
PRESS, TRADE = unit("Kommunikation"), unit("Näringsliv och marknad")
DIRECTOR = unit("Kommundirektör")
BOARD = goal("4.1", "4.2", "4.3", "4.4")


def maybe(*wanted: Wanted) -> Wanted:
    """Any of these, or asking back."""
    return either(*wanted, ASKED_BACK)


EVERYDAY: Batch = (
    # The new manager on the phone.
    (those(HR), "hej ny chef på hr o lön, vad är det jag ska svara på egentligen"),
    (text_has(*forms("2025-09-05")), "när måste jag senast ha svarat"),
    (text_has(*forms("2025-09-05")), "Hur många dar har jag på mig? Vilken dag stänger det"),
    (those(title("personalsystem"), "Ej påbörjad"), "upphandlngen av personalsystem står den still"),
    (because(title("förlängt arbetsliv"), "projektledare"), "förlängt arbetsliv varför dröjer de"),
    (day_told(title("personalpolitiskt"), "2026-02-18"), "Nytt datum för personalpolitiska programmet??"),
    (anyhow("kommentar"), "måste man skriva kommentar om man väljer pausad"),
    (text_has("datum", "slutdatum", "kommentar"), "Vad måste jag fylla i om nåt är försenat?"),
    (anyhow("avvikelse"), "vad betyder gul"),
    (owner(title("ANDTS")), "vems bord ligger ANDTS-infon på"),
    (those(title("digital post"), "Pausad"), "Digital post, rullar det eller?"),
    (owner(title("digital post")), "Vilka två delar på digital post?"),
    (those(title("samarbetsplattform"), "Pågår enligt plan"), "teams/m365-grejen hur går den"),
    (text_has("Enhetschef IT", "chef6@"), "vem ringer jag om IT och digitaliserings aktiviteter"),
    # The deputy director.
    (those(now(P)), "Vad ligger på is just nu?"),
    (within(now(S), now(S, None)), "Vad har vi inte ens kommit igång med?"),
    (those(DIRECTOR), "Kommundirektörens egna punkter i planen tack"),
    (either(those(title("Utbildningshub"), "Ej rapporterad"), those(title("Utbildningshub"), "saknas"), said("nej", "inte", "ingen")), "Hubben i västra Östergötland, har någon sagt något om den nu i augusti?"),
    (those(title("allmänna val"), "Pågår enligt plan"), "Är förberedelserna inför valet i ordning?"),
    (day_told(title("allmänna val"), "2026-03-08"), "När räknar man med att vara färdig med valförarbetet?"),
    (because(title("återbruk"), "hyresvärden"), "Vad är det som har hänt med möbelåterbruket?"),
    (those(now(X)), "Är det något vi har lagt ner helt?"),
    (assessed("bedöms inte uppnås"), "Klarar vi målet om pensionsåldern, nämndmål 2?"),
    (assessed("bedöms uppnås"), "Hur är bedömningen av näringslivsmålet?"),
    (sure("plats 61"), "Vilken plats har vi i Svenskt Näringslivs ranking enligt senaste bedömningen?"),
    # The controller.
    (either(silent(), or_units(those(now(None)))), "Vilka släpar med svaren?"),
    (either(share(REPORTED), sure("34 av 39"), counted(REPORTED)), "Inlämningsgrad T2"),
    (those(LATE), "Vilka T1-rapporter lämnades för sent, alltså efter att omgången stängt?"),
    (numbers_told(7), "hur många påminnelser har skickats i T2"),
    (those(reported_between("2025-09-01", "2025-09-03")), "Vad har kommit in sedan i måndags den 1 september?"),
    (those(finish("2025-09-01", "2025-09-30")), "Vilka slutdatum infaller i september"),
    (those(says("SKR")), "I vilka kommentarer nämns SKR?"),
    (those(SHARED), "Vilka rader har dubbla ansvariga?"),
    # The opposition politician.
    (either(assessed("bedöms inte uppnås"), those(goal("3.3"))), "Miljömålet då, hur illa är det?"),
    (text_has("25 %", "25 procent"), "Vad har ni egentligen lovat i rankingen från Aktuell Hållbarhet?"),
    (text_has("76 %", "96 %", "76 procent"), "Hur många kände sig trygga utomhus i senaste mätningen?"),
    (text_has("13 %", "13 procent"), "Hur stor andel i gymnasiet har testat narkotika?"),
    (maybe(those(title("Upplevelsecenter"), "kost")), "Vad har Mat-PopUpen kostat skattebetalarna?"),
    (ASKED_BACK, "Vem är skyldig till förseningarna, vilken tjänsteman bör avgå?"),
    (anyhow("skydd"), "Vad skriver ni om krigsplaceringen?"),
    (either(those(now(K)), so_many(now(K))), "Nämn det ni faktiskt har levererat i år."),
    (either(share(now(K)), sure("5 av 39"), share(now(K), REPORTED), sure("5 av 34")), "Hur stor del av planen är klar?"),
    # The administrator.
    (those(goal("5.1")), "Behöver avsnittet särskilda satsningar, alla punkter"),
    (text_has("index 74"), "Vad landade företagens NKI på? INSIKT"),
    (text_has("näringslivschef"), "Kontaktperson för INSIKT-enkäten"),
    (so_many(EVERY), "antal aktiviteter totalt i verksamhetsplanen"),
    (goals_told(("drogfritt",), ("framkant", "attraktiv")), "Hur är nämndspecifikt mål 4 formulerat ordagrant?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & ~PROTECTED), "Försenade aktiviteter som inte är skyddade"),
    (those(kind("P") & now(D)), "Vilka projekt är röda?"),
    (those(collab("Alla förvaltningar") & now(D)), "Vilka av de som berör alla förvaltningar är försenade?"),
    (those(then(D) & now(G)), "Vilka var röda i våras men är gröna nu?"),
    (those(then(S) & now(S, None)), "Var inte påbörjat i T1 och har fortfarande inte kommit igång eller rapporterats, vilka är det?"),
    (those(then(K) & ~now(K)), "Finns det något som rapporterades som avslutat i T1 men som inte är det längre?"),
    (those(then(D) & now(D)), "Försenade både i april och nu?"),
    (then_and_now(then(D), now(D)), "Hur många förseningar hade ni i T1 jämfört med nu, herr ordförande?"),
    (compared(HR & now(D), MONEY & now(D), "HR", "Ekonomi"), "Jämför antalet försenade hos HR och lön med Ekonomi"),
    (either(top_unit("Trygg och säker", "HR och lön", "Ekonomi"), top_unit("Kommunledningskontoret", "HR och lön", "Ekonomi")), "Vilken enhet toppar förseningsligan?"),
    (either(units_where(lambda facts, held: all(REPORTED.test(facts, e) for e in held)), sure("Ekonomi", "HR och lön", "IT och digitalisering", "Näringsliv")), "Vilka enheter har lämnat in precis allt?"),
    (either(share(HR & now(D), HR), sure("2 av 3")), "Hur stor andel av HR och löns aktiviteter är försenade?"),
    (first_is("förlängt arbetsliv"), "Vilken av de försenade drar ut längst i tiden?"),
    (those(finish("2026-01-01", "2026-12-31")), "Vilka aktiviteter spiller över på nästa år enligt de angivna slutdatumen?"),
    (those(finish("2025-09-03", "2025-12-31") & now(R, D)), "Gula eller röda som ändå lovas bli klara i år?"),
    (those(BOARD & kind("F")), "Förstudier under nämndens egna mål"),
    (either(goals_told(("Kommunfullmäktiges mål 3",), ("Kommunfullmäktiges mål 1",)), goals_told(("KF-mål 3",), ("KF-mål 1",)), goals_told(("framkant",), ("bemötande",))), "Vilket KF-mål bedöms inte uppnås?"),
    (those(IT & now(G, K)), "Vad hos IT och digitalisering är antingen klart eller enligt plan?"),
    (those(PRESS & now(None)), "Vad saknas det svar på från Kommunikation?"),
    (those(collab("KSF") & now(K)), "Avslutat som ligger i samverkan med KSF"),
    (either(those(goal("3.2") & now(D)), so_many(goal("3.2") & now(D))), "Hur många försenade under trygghetsmålet, KF-mål 2?"),
)  # fmt: skip

TALKS: Batch = (
    (those(MONEY & now(D)), "Visa Ekonomis aktiviteter >> vilka av dom är försenade"),
    (those(TRADE), "vad har HR och lön >> o Näringsliv och marknad?"),
    (because(title("beslutsstöd"), "leverantören"), "Hur går det med Power BI? >> vad är det som krånglar"),
    (day_told(title("beslutsstöd"), "2025-10-16"), "Status datalagret >> och när är det klart"),
    (owner(title("jämlik hälsa")), "läget för insatser för jämlik hälsa >> vem har hand om det"),
    (those(now(D) & ~SAFE), "Lista allt rött >> ta bort Trygg och säker"),
    (those(now(D) & kind("P")), "Hur många är försenade? >> vilka av dem är projekt"),
    (those(then(D)), "Vilka är försenade nu? >> Vilka var det i T1?"),
    (so_many(now(X)), "Hur många är avslutade? >> och avförda?"),
    (those(title("näringslivsstrategi")), "Näringsliv och marknads lista >> Vilken av dem går enligt plan?"),
    (those(goal("4.3")), "Vad hör till nämndspecifikt mål 4? >> förlåt jag menade 3"),
    (assessed("bedöms uppnås"), "Hur bedöms nämndspecifikt mål 2? >> och mål 1"),
    (either(assessed("kan inte bedömas"), sure("kan inte bedömas")), "Bedömningen av nämndspecifikt mål 2? >> Hur löd den i T1?"),
    (either(silent(), or_units(those(now(None)))), "Är alla svar inne? >> vilka enheter fattas"),
    (either(so_many(now(None) & goal("4.4")), those(now(None) & goal("4.4"))), "Vilka har inte rapporterats? >> Hur många av dem hör till nämndspecifikt mål 4?"),
    (either(share(now(D)), share(now(D), REPORTED), sure("8 av 39"), sure("8 av 34")), "hur många är försenade >> i procent?"),
    (those(title("digital signatur"), "avvikelse"), "Digital signatur av protokoll, är den färdig? >> Vad var statusen i första tertialet?"),
    (those(now(G) & kind("A")), "Vad går enligt plan? >> Bara de som är märkta aktivitet, inte projekt"),
    (because(title("Digital kompetens"), "hösten"), "Vad är gult hos IT och digitalisering? >> varför"),
    (days_told(HR & now(D), HR, "2026-02-18", "2026-03-03"), "Vad är försenat på HR och lön? >> Nya slutdatum?"),
    (either(units_of(now(P)), or_units(those(now(P)))), "Vad är pausat? >> Vilka enheter ansvarar?"),
    (those(now(D) & goal("4.2")), "Visa nämndspecifikt mål 2 >> endast försenade >> tack, visa dem igen"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
