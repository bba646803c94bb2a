# ruff: noqa: E501
"""Two days before a round closes, at a municipal board: a strategist, a unit manager, the kommundirektör, the chair, the controller.

55 everyday, 20 with two conditions or more, and 15 conversations of two to four steps."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    DATELESS,
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
    reported_since,
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
    units,
    units_of,
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
    forms,
    goals_told,
    or_units,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)

WORLD = "full"

KLK, KLK_ALL = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
SAFE, SERVICE = unit("Kommunledningskontoret/Trygg och säker"), unit("Kommunledningskontoret/Medborgarservice")
MONEY, STAFF, IT = unit("Ekonomi"), unit("HR och lön"), unit("IT och digitalisering")
TRADE, PRESS, HEAD = unit("Näringsliv och marknad"), unit("Kommunikation"), unit("Kommundirektör")
OTHERS = ("Ekonomi", "Näringsliv och marknad", "Kommunikation", "IT och digitalisering", "HR och lön", "Kommundirektör")


def whose(wanted: Those) -> Wanted:
    """The units, or the activities that have them."""
    return either(units_of(wanted), those(wanted))


EVERYDAY: Batch = (
    (those(now(D)), "Vilka grejer är sena? Behöver det till ledningsgruppen kl 13"),
    (either(those(now(None)), silent(), units_of(now(None))), "vad fattas det fortfarande rapportering på?"),
    (so_many(now(K)), "Hur många har vi rott i land hittills, alltså helt avslutade?"),
    (those(title("Upplevelsecenter"), "Avslutad"), "Är upplevelsecentret för mat klart?"),
    (because(title("Datalager"), "Leverantören"), "varför är datalagret gult"),
    (or_units(day_told(title("Cirkulär ekonomi"), "2026-02-10")), "Vilket datum siktar man på för återbruket av möbler?"),
    (owner(title("personalpolitiskt")), "Vem sitter på översynen av personalpolitiska programmet?"),
    (those(STAFF), "Vad har HR och lön åtagit sig i år?"),
    (those(now(P)), "Har vi något som är pausat?"),
    (those(now(X)), "Jag hörde att ett par aktiviteter har avförts, vilka då?"),
    (
        or_units(within(now(S), now(None) & then(S))),
        "Vad har man inte ens kommit i gång med? Snart är ju hösten här",
    ),
    (
        either(those(now(R)), those(now(R, D)), those(now(R, D, P))),
        "Lista allt som rapporterats med avvikelse, tack.",
    ),
    (text_has(*forms("2025-09-05")), "vilken dag stänger ni för T2-svar"),
    (numbers_told(7), "Hur många påminnelser har boten behövt skicka den här omgången?"),
    (those(collab("UTB")), "Gör vi något tillsammans med UTB?"),
    (those(collab("SBF")), "vad va det nu vi hade ihop med SBF"),
    (text_has("13 %"), "Hur stor andel av gymnasietvåorna hade använt narkotika enligt nuläget?"),
    (text_has("plats 97", "33 %"), "Vilken utgångsplats hade vi i Aktuell Hållbarhets ranking?"),
    (sure("bedöms inte uppnås"), "Kommer vi att nå KF-mål 3 eller inte?"),
    (anyhow("61"), "Var i Svenskt Näringslivs ranking ligger kommunen nu?"),
    (text_has("Index 74"), "Vad landade INSIKT-mätningen på?"),
    (text_has("Medborgarservice"), "vem är kontaktperson för servicemätningen som SKR och Brilliant gör"),
    (anyhow("INSIKT", "Brilliant"), "Vilka brukar- och kundundersökningar är inplanerade?"),
    (
        either(those(title("sårbarhetsanalys"), "Försenad"), anyhow("skydd")),
        "Vad skriver Trygg och säker om varför risk- och sårbarhetsanalysen dröjer?",
    ),
    (ASKED_BACK, "Hur mycket pengar har Power BI-bygget slukat?"),
    (ASKED_BACK, "Boka in ett möte med HR-chefen om personalsystemet på torsdag"),
    (ASKED_BACK, "Kan du ändra så att konkurrenspolicyn står som pågående i stället?"),
    (explained("pausad", "avförd"), "Pausad och avförd, vad är det som skiljer dem åt?"),
    (so_many(EVERY), "Totalt antal aktiviteter i planen?"),
    (so_many(kind("P")), "hur många rader i vp:n är märkta som projekt"),
    (those(kind("F")), "Vilka förstudier finns med i årets plan?"),
    (either(share(now(D)), share(now(D), REPORTED), sure("8 av 39")), "Hur många procent ligger på försenad?"),
    (those(now(G)), "Nu vill jag höra det positiva: vad går enligt plan?"),
    (those(finish("2025-09-01", "2025-09-30")), "Vad beräknas bli färdigt före månadens slut?"),
    (those(reported_since("2025-08-31")), "Vilka svar har trillat in från och med söndagen den 31 augusti?"),
    (those(TRADE), "Näringsliv och marknad – hur ligger de till?"),
    (
        either(said("ja"), listed(IT & now(None)), share(REPORTED, IT), sure("6 av 6"), counted(0)),
        "Har IT och digitalisering svarat på alla sina aktiviteter?",
    ),
    (those(title("Utbildningshub"), "Ej rapporterad"), "Vad är senaste nytt om utbildningshubben i västra Östergötland?"),
    (whose(says("SKR")), "Vilka nämner SKR i sina kommentarer?"),
    (whose(says("rekrytering")), "är det nån som skriver om rekrytering när de kommenterar läget?"),
    (whose(LATE), "Vilka lämnade in efter stängning i våras?"),
    (or_units(within(CHANGED, now(None) | then(None))), "Vad har ändrat status sedan förra tertialet?"),
    (units_with(EVERY), "Vilka enheter är det som ingår i planen?"),
    (top_unit("Kommunledningskontoret", *OTHERS), "Vem har flest aktiviteter på sitt bord?"),
    (text_has("trygga utomhus"), "Vad går kommunfullmäktiges andra mål till nämnden ut på, i klartext?"),
    (those(goal("4.3")), "Vilka aktiviteter bidrar till nämndspecifikt mål 3?"),
    (those(title("M365"), "Pågår enligt plan"), "status M365?"),
    (those(title("Digital signatur"), "Avslutad"), "Hur gick det till slut med att signera protokollen digitalt?"),
    (those(then(D)), "Vad rapporterades som försenat i T1?"),
    (those(title("allmänna val"), "Pågår enligt plan"), "Är vi i fas med förberedelserna inför valet nästa år?"),
    (summary(), "Skriv ihop en kort lägesbild som jag kan läsa upp på KS på onsdag."),
    (those(title("digital post"), "Pausad"), "hur e läge me digital post"),
    (
        or_units(day_told(title("näringslivsstrategi"), "2025-10-06")),
        "Företagarföreningen frågar när näringslivsstrategin är på plats, vad kan jag svara?",
    ),
    (those(title("ledningssystemet"), "Pågår enligt plan"), "Vilken status hade revideringen av ledningssystemet vid T1?"),
    (
        either(
            goals_told(("nämndspecifikt mål 4",), ("nämndspecifikt mål 1", "nämndspecifikt mål 2", "nämndspecifikt mål 3")),
            goals_told(("drogfritt",), ("trygga utomhus", "i framkant", "attraktiv")),
        ),
        "Är det något mål som inte har fått någon bedömning alls?",
    ),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & kind("P") & ~SAFE), "Vilka projekt är försenade om man räknar bort Trygg och säker?"),
    (
        either(those(KLK & ~now(K, X)), those(KLK_ALL & ~now(K, X))),
        "Vad återstår för Kommunledningskontoret när jag plockar bort avslutat och avfört?",
    ),
    (those(then(G) & now(D)), "Vilka gick från grönt i våras till rött nu?"),
    (those(then(D) & now(G)), "Var det något som var försenat i T1 men som nu går enligt plan igen?"),
    (those(now(R) & finish(last="2025-12-23")), "Vilka av de gula har ett slutdatum före julafton?"),
    (
        either(top_unit("HR och lön", "Ekonomi"), compared(STAFF & now(D), MONEY & now(D), "HR och lön", "Ekonomi")),
        "Vem har flest försenade, HR eller Ekonomi?",
    ),
    (numbers_told(1, 4), "Under nämndspecifikt mål 2, hur många är klara och hur många är försenade?"),
    (
        those(collab("Alla förvaltningar") & now(D, P)),
        "Visa sådant som görs med alla förvaltningar och som antingen är försenat eller pausat",
    ),
    (units_with(now(K), and_also=now(D)), "På vilka enheter finns det både avslutade och försenade aktiviteter?"),
    (
        either(
            units_where(lambda facts, held: not some(now(D), facts, held)),
            units_where(lambda facts, held: not some(now(D), facts, held) and some(REPORTED, facts, held)),
        ),
        "Vilka enheter har inte en enda försening?",
    ),
    (those(now(D) & then(D)), "Finns det nåt som har legat som försenat två tertial i rad?"),
    (
        or_units(within(goal("4.1") & ~IT, title("digital post"))),
        "Allt under nämndens mål 1 utom det som IT och digitalisering ansvarar för, går det att få?",
    ),
    (
        either(
            goals_told(("kf-mål 1",), ("kf-mål 2", "kf-mål 3")),
            goals_told(("kommunfullmäktiges mål 1",), ("kommunfullmäktiges mål 2", "kommunfullmäktiges mål 3")),
            goals_told(("mål 3.1",), ("mål 3.2", "mål 3.3")),
        ),
        "Vilket av KF-målen bedöms sämre nu än efter första tertialet?",
    ),
    (
        those(now(D, R, P) & DATELESS & ~PROTECTED),
        "Vad av det som är försenat, gult eller pausat saknar slutdatum? De skyddade kan du hoppa över.",
    ),
    (
        either(share(now(G), kind("P")), share(now(G), kind("P") & REPORTED), sure("4 av 15")),
        "hur stor del av projekten går som de ska, dvs enligt plan",
    ),
    (those(MONEY & finish("2025-10-01", "2025-11-30")), "Vilka saker ska Ekonomi bli färdiga med i oktober och november?"),
    (first_is("förlängt arbetsliv"), "Av de försenade, vilken har det slutdatum som ligger längst bort?"),
    (those(SHARED & ~now(K, X)), "Vilka aktiviteter delas av två enheter och är ännu inte avslutade?"),
    (then_and_now(then(D), now(D)), "Är det fler eller färre försenade nu jämfört med T1?"),
    (
        either(
            units_with(now(D), least=3),
            units("Kommunledningskontoret", "Kommunledningskontoret/Trygg och säker"),
            those(SAFE & now(D), "Trygg och säker"),
        ),
        "Vilka har mer än två försenade på sin enhet?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & (IT | STAFF)), "Vad är rött just nu? >> Visa bara IT och HR"),
    (because(title("förlängt arbetsliv"), "projektledare"), "Hur ser det ut hos HR? >> vad beror det på att förlängt arbetsliv är sent"),
    (so_many(PRESS & now(K)), "Vilka aktiviteter har Kommunikation? >> Hur många av dem är avslutade?"),
    (those(goal("3.2")), "Hur bedöms KF-mål 2? >> Vilka aktiviteter hör dit?"),
    (whose(now(D) & kind("P")), "Lista de försenade >> Endast projekten >> och vilka enheter äger dem?"),
    (or_units(day_told(title("Datalager"), "2025-10-16")), "När är ekonomisystemsförstudien färdig? >> Och datalagret då?"),
    (whose(then(None)), "Vilka har inte rapporterat? >> hur var det med den saken i T1"),
    (so_many(SERVICE), "Hur många aktiviteter har Ekonomi? >> Oj, jag menade Medborgarservice"),
    (
        or_units(days_told(now(G) & kind("P"), now(G) & kind("P"), "2026-03-08", "2026-03-29", "2025-10-06", "2025-12-10")),
        "Vad ligger på enligt plan? >> Vilka av de är projekt? >> när är det tänkt att de ska bli klara",
    ),
    (
        those(title("Digital signatur"), "Pågår med avvikelse"),
        "Är digital signatur av protokoll klart? >> Vilken status hade den i våras?",
    ),
    (
        either(listed(SAFE & now(None)), said("nej", "inga", "inget", "ingen"), sure("7 av 7"), counted(0)),
        "Vad är orapporterat hos Kommunledningskontoret? >> Har Trygg och säker något som saknas?",
    ),
    (assessed("bedöms inte uppnås"), "Hur bedöms nämndspecifikt mål 3? >> och mål 2"),
    (
        those(now(P), "Pågår enligt plan", "Avslutad"),
        "Vilka är pausade? >> Vad hade de för status i T1?",
    ),
    (
        whose(finish("2025-11-01", "2025-11-30")),
        "Vad ska bli klart i oktober? >> november då? >> Vilka ansvarar för dem?",
    ),
    (
        or_units(days_told(IT & kind("P") & now(G, R), IT & kind("P") & ~now(K, X), "2025-11-06", "2026-03-29")),
        "Vad har IT och digitalisering? >> Ta bort det som är avslutat >> bara projekt >> När ska de vara klara?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
