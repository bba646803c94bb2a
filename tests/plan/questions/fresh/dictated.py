# ruff: noqa: E501
"""Dictated into a phone without punctuation, in dialect, in Swedish learnt late and in office prose; the bundled plan."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CLARIFY,
    HELP,
    LATE,
    REFUSE,
    UNDONE,
    WORSE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    S,
    X,
    became,
    both,
    collab,
    counted,
    detail,
    finish,
    goal,
    kind,
    listed,
    now,
    owner,
    says,
    share,
    silent,
    then,
    title,
    told,
    under,
    unit,
)  # fmt: skip

IT, HR, EK, KLK = unit("IT och digitalisering"), unit("HR och lön"), unit("Ekonomi"), unit("Kommunledningskontoret")
TS, NM, KOM = unit("Kommunledningskontoret/Trygg och säker"), unit("Näringsliv och marknad"), unit("Kommunikation")
WORLD = "full"
BATCH: Batch = (
    (
        listed(now(D)),
        "hej du jag sitter i bilen på väg till mötet kan du läsa upp vilka aktiviteter som är försenade frågetecken\n"
        "va ä dä som ä försenat nu rå\n"
        "Undertecknad önskar en redogörelse för samtliga aktiviteter vilka vid senaste uppföljningen redovisats såsom försenade.",
    ),
    (
        listed(now(D) & ~HR),
        "vilka ligger efter men inte dom hos hr och lön dom har jag redan pratat med\n"
        "Samtliga försenade aktiviteter, med undantag för dem som HR och lön ansvarar för.",
    ),
    (
        listed(now(R) & ~title("Välfärdsbrott")),
        "ge mig dom gula fast hoppa över den där om välfärdsbrottslighet komma tack",
    ),
    (listed(now(None)), "va ä de vi int ha fått in nån rapport på\nRedovisa de aktiviteter som ej återrapporterats."),
    (silent(), "vecka ä de som inte ha svart än\nVilka enheter har underlåtit att inkomma med rapport?"),
    (counted(kind("P") & now(K)), "Hur många projekt har blivit klar?"),
    (
        counted(kind("P") & ~now(K, X)),
        "Ange antalet projekt som varken är avslutade eller avförda.\nhur många projekt är int klara än",
    ),
    (listed(UNDONE & IT), "Jag vill veta aktivitet som inte är färdig hos IT"),
    (
        detail(title("digital post"), "Pausad"),
        "hur geck dä mä digital post\ndu digital post är den igång eller står den still punkt",
    ),
    (detail(title("M365"), "Pågår enligt plan"), "hur ligger samarbetsplatformen till asså den med em tre sex fem"),
    (
        detail(title("ledningssystem"), "2025-12-28"),
        "när tänker ekonomi vara klar med revidering av ledningssystemet",
    ),
    (
        detail(title("förlängt arbetsliv"), "Rekrytering av projektledare"),
        "vaffö ä dä försenat mä förlängt arbetsliv\nAnge skälet till att insatserna för förlängt arbetsliv är försenade.",
    ),
    (owner(title("jämlik hälsa")), "vem ä dä som håller i jämlik hälsa"),
    (
        both(title("ekonomisystem", "Upphandling personalsystem")),
        "hur går det med upphandlingen av ekonomisystem och sen undrar jag också om upphandling personalsystem",
    ),
    (
        listed(then(D) & ~now(D, None)),
        "vilka var försenade förra tertialet men är det inte längre\n"
        "Vilka aktiviteter, försenade i tertial 1, är numera inte försenade?",
    ),
    (listed(then(D) & now(D)), "vecka va sena i våras å ä sena än"),
    (listed(then(G) & now(K)), "vilka var gröna i tertial ett och är avslutade i tertial två"),
    (listed(became(D)), "vilka har blivit försenade sen tertial ett alltså dom som är nya"),
    (listed(BETTER), "ä dä nôt som har blitt bättre sen i våras"),
    (listed(WORSE), "Vilka aktiviteter uppvisar en negativ utveckling jämfört med tertial 1?"),
    (
        listed(finish("2026-01-01")),
        "vilka blir inte klara i år utan först nästa år\nVilka aktiviteter beräknas slutföras efter årsskiftet?",
    ),
    (listed(finish("2025-10-01", "2025-10-31")), "va blir klart i oktober månad rå"),
    (listed(finish("2025-09-03", "2025-11-15")), "Vilka aktiviteter förväntas bli slutförda senast den 15 november?"),
    (listed(finish("2025-11-16")), "Vilka aktiviteter förväntas bli slutförda först efter den 15 november?"),
    (
        listed(says("rekrytering")),
        "ä dä nôn som har skrevet nôt om rekrytering\nI vilka kommentarer omnämns rekrytering?",
    ),
    (listed(says("lokal")), "har nån skrivit i sin kommentar att dom saknar lokal"),
    (
        listed(goal("4.2")),
        "nämndspecifikt mål nummer två hur ser det ut där\nhur går dä för mål två alltså nämndens mål två",
    ),
    (listed(now(D) & goal("4.2")), "Vilka aktiviteter under nämndspecifikt mål 2 är behäftade med förseningar?"),
    (
        told("Bedöms inte uppnås"),
        "Vilka av målen bedöms ej uppnås?\nhur bedömdes klimatmålet i augusti",
    ),
    (counted(now(D) & TS), "hur många försenade har trygg och säker frågetecken"),
    (share(now(K)), "hur stor procent är klar av allt\nhur många procent av aktiviteterna ä färdiga"),
    (share(now(D), kind("P")), "Hur stor andel av projekten är försenade?"),
    (listed(now(S) | now(P)), "Vilka aktiviteter är ännu ej påbörjade eller har pausats?"),
    (
        listed(kind("A") & now(D)),
        "försenade men inte projekt eller förstudier utan bara aktiviteter alltså dom av typen aktivitet",
    ),
    (listed(collab("SBF") | collab("UTB")), "vilka aktiviteter gör vi ihop me sbf eller utb"),
    (listed(LATE), "vilka lämnade sin rapport efter att omgången stängt\nVilka rapporter inkom efter sista svarsdag?"),
    (told("HR och lön", "Ekonomi"), "vem har flest försenade hr eller ekonomi"),
    (told("tertial 1", "tertial 2"), "gick de bättre i tertial ett än i tertial två"),
    (
        listed(now(D) & IT),
        "har IT några försenade aktiviteter Hälsningar HR-direktören skickat från min telefon",
    ),
    (
        listed(now(R)),
        "tja igen nu är det jag från ekonomi som stör igen sorry men vilka är gula i hela planen\n"
        "Tacksam för besked om vilka aktiviteter som har avvikelse, skriver till KS-ordföranden i kväll.",
    ),
    (
        listed(now(D) & EK),
        "Vilka är försenade? >> och hos ekonomi då",
    ),
    (
        listed(now(R) & IT),
        "vilka är försenade >> gula då >> hos it",
    ),
    (
        listed(kind("P") & now(D) & goal("4.2")),
        "hur går det för nämndspecifikt mål 2 >> bara projekten >> å vilka av dom är försenade",
    ),
    (
        detail(title("personalpolitiskt"), "2026-02-18"),
        "hur går det med personalpolitiska programmet >> varför är det sent >> när blir de klara med det då",
    ),
    (owner(title("Viable")), "viable cities hur går det >> vem håller i det"),
    (
        counted(now(D) & ~under("Kommunledningskontoret")),
        "vilka är försenade >> ta bort kommunledningskontorets >> hur många är det",
    ),
    (listed(then(G) & KOM), "vad är grönt >> hos kommunikation >> hur var det i t1"),
    (listed(now(K)), "vilka är avslutade i tertial ett >> å nu"),
    (listed(UNDONE), "vilka projekt är inte klara >> nej alla menar jag"),
    (HELP, "hallå är du där\ntackar så mycket ha det gott"),
    (
        REFUSE,
        "ä dä nôn chef som ä sämre än dom andra\nbe ekonomi skynda på\nhar vi råd med viable cities",
    ),
    (ASKED_BACK, "hur ä dä mä badhuset\nVad anser revisionen om måluppfyllelsen?\nvad bestämdes på mötet i tisdags"),
    (CLARIFY, "hur går det för mål tre"),
    (listed(KOM), "Önskar en lägesrapport avseende Kommunikation."),
    (listed(title("upphandling")), "vilka aktiviteter handlar om upphandling"),
    (listed(NM & now(G, R)), "Hos näringsliv och marknad, vilka pågår, med eller utan avvikelse?"),
    (listed(now(D, R) & ~now(D)), "Av försenade och gula, bara de gula."),
)
