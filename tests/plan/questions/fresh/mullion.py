# ruff: noqa: ARG005, E501
"""Two days before the round closes at a small northern municipality: the kommundirektör with ten seconds, an elected member who asks like a journalist, a unit manager on her phone and the controller checking before the board.

Half everyday, a quarter with two conditions, a comparison, then and now or a share, and a quarter conversations."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    DATELESS,
    EVERY,
    LATE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SHARED,
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
    anyhow,
    because,
    collab,
    counted,
    either,
    finish,
    first_is,
    goal,
    goals_among,
    kind,
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
    units_where,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    explained,
    explained_by,
    forms,
    said,
    so_many,
    summary,
    tells,
    then_and_now,
    those,
    top_unit,
)

WORLD = "northern"

CHANCERY, MONEY, SAFETY = unit("Kansli och juridik"), unit("Ekonomi och upphandling"), unit("Säkerhet och beredskap")
SERVICE, GROWTH, STAFF = unit("Service"), unit("Tillväxt"), unit("HR")
DIGITAL, TOLD, LAND = unit("Digitalisering"), unit("Kommunikation"), unit("Samhällsbyggnad")
ALL, SOC = collab("Alla förvaltningar"), collab("Socialförvaltningen")
NO = ("nej", "ingen", "inga", "inget", "inte")
REST = ("Kansli och juridik", "Digitalisering", "Ekonomi och upphandling", "Service", "Kommunikation", "HR", "Säkerhet och beredskap", "Tillväxt/Turism")  # fmt: skip
GOALS = {
    "3.1": ("kf-mål 1", "fullmäktiges mål 1", "fler ska vilja bo"),
    "3.2": ("kf-mål 2", "fullmäktiges mål 2", "företagsklimatet ska"),
    "3.3": ("kf-mål 3", "fullmäktiges mål 3", "utsläpp ska halveras"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "sjukfrånvaron ska"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "få svar snabbt"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "vara trygga i hela"),
}
DELAYED_SHARE = either(share(now(D)), share(now(D), REPORTED), sure("11 av 36"), sure("11 av 33"))
RING = either(
    silent(),
    those(now(None)),
    sure("Enhetschef HR", "Enhetschef Service", "Enhetschef Säkerhet och beredskap"),
)

EVERYDAY: Batch = (
    (summary(), "10 sek, hur ligger vi till?"),
    (those(now(D)), "va e försenat just nu"),
    (so_many(now(D)), "Hur många röda har vi?"),
    (because(title("Skoterleder"), "markägare"), "varför är skoterlederna sena??"),
    (day_told(title("Elbilar"), "2025-12-05"), "när får vi elbilarna i bilpoolen"),
    (within(title("Ny webbplats"), title("webbplats"), "Försenad"), "hej hur går det för nya webbplatsen"),
    (either(owner(title("Bredband")), sure("Digitalisering")), "vem har hand om bredbandet till byarna"),
    (those(STAFF), "Vad har HR på sitt bord i år?"),
    (RING, "Vilka har inte lämnat in än?"),
    (
        either(share(REPORTED), sure("33 av 36"), sure("32 av 36")),
        "Hur stor del av aktiviteterna är rapporterade för T2?",
    ),
    (text_has(*forms("2025-09-05")), "sista dan att svara är när?"),
    (numbers_told(4), "hur många påminelser har gått ut den här omgången"),
    (day_told(title("Nya tomter"), "2026-06-15"), "strandviken, nytt slutdatum tack"),
    (within(now(K), now(X)), "Godmorgon! Vad har vi blivit klara med i år?"),
    (those(now(X)), "Har vi lagt ner något? Vad i så fall?"),
    (because(title("datahall"), "elnätet"), "varför blev det ingen datahall i Älvnäs"),
    (those(now(P)), "vad ligger på is"),
    (ASKED_BACK, "Vad har det nya ekonomisystemet kostat skattebetalarna hittills?"),
    (ASKED_BACK, "kan du sätta klarspråk i alla beslut som avslutad, jag hinner inte"),
    (text_has("7 200", "7\u00a0200"), "Hur många invånare är det vi siktar på?"),
    (text_has("7 026", "7\u00a0026"), "Hur många invånare har vi nu enligt måluppföljningen?"),
    (assessed("bedöms delvis uppnås"), "når vi målet om sjukfrånvaron"),
    (
        either(assessed("bedöms inte uppnås"), those(goal("3.3"))),
        "Hur går det med målet att halvera kommunens egna utsläpp?",
    ),
    (text_has("Index 68"), "vad blev det i servicemätningen"),
    (text_has("näringslivsutvecklare"), "Vem håller i Företagsenkäten?"),
    (those(collab("Trafikverket")), "Vad gör vi ihop med Trafikverket?"),
    (within(kind("F") & ~now(X), kind("F")), "vilka förstudier har vi igång eller i planen"),
    (
        either(those(SAFETY & now(None)), those(SAFETY), said("nej", "inte", "nästan"), sure("3 av 4")),
        "Har Säkerhet och beredskap rapporterat allt?",
    ),
    (anyhow("skydd"), "Vad skriver de i kommentaren om beredskapen för långvarigt elavbrott?"),
    (explained("avvikelse"), "vad betyder pågår med avvikelse egentligen"),
    (within(now(S), now(None)), "Är det nåt vi inte ens har börjat med?"),
    (those(title("Ung i kommunen"), "Ej påbörjad"), "ungdomsrådet hur långt har dom kommit"),
    (those(title("Trygghetsvandringar"), "Avslutad"), "Blev trygghetsvandringarna av?"),
    (those(finish("2025-09-01", "2025-09-30")), "Vad ska va klart nu i september"),
    (
        either(counted(10), sure("10 enheter"), units_where(lambda facts, held: True)),
        "hur många enheter är med i planen?",
    ),
    (either(so_many(EVERY), numbers_told(36)), "Totalt antal aktiviteter i verksamhetsplanen?"),
    (so_many(kind("P")), "antal projekt?"),
    (those(title("ekonomisystem"), "Försenad"), "Ekonomisystemet, senaste nytt?"),
    (text_has("Enhetschef Samhällsbyggnad", "chef4@"), "Vem ska jag mejla på Samhällsbyggnad?"),
    (
        either(those(title("Nytt larm")), said("nej", "inte", "vet inte")),
        "larmet i kommunhuset, är det på plats eller",
    ),
    (those(SERVICE), "visa allt som enheten Service har"),
    (explained_by("aktivitet", "försena", "mål"), "Hej, vad kan man fråga dig om?"),
    (either(those(PROTECTED), text_has("1 skydd", "en skydd")), "Vilka aktiviteter är skyddade?"),
    (those(LATE), "Vilka svar för T1 kom in för sent, alltså efter att omgången stängt?"),
    (day_told(title("Klarspråk"), "2025-11-21"), "Klarspråk i alla beslut, när räknar de med att va färdiga?"),
    (
        either(text_has("inga åtgärder", "ingen åtgärd", "inga planerade", "åtgärder saknas"), ASKED_BACK, said("nej", "inga", "ingen")),
        "Finns det några åtgärder inlagda för det försenade?",
    ),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & kind("P") & ALL), "Vilka försenade projekt berör alla förvaltningar?"),
    (within(LAND & UNDONE & ~now(D), LAND & ~now(D)), "Vad har Samhällsbyggnad som inte är försenat?"),
    (those(then(G) & now(D)), "Vilka har gått från grönt i T1 till rött nu?"),
    (
        within(then(D) & ~now(D, None), then(D) & ~now(D)),
        "Vilka var försenade i första tertialet men är det inte längre?",
    ),
    (those(then(D) & now(D)), "Är det något som varit försenat två tertial i rad?"),
    (first_is("Nya tomter"), "Vilken aktivitet blir färdig allra sist av alla?"),
    (top_unit("Samhällsbyggnad", *REST), "Vilken enhet har flest försenade aktiviteter?"),
    (DELAYED_SHARE, "Hur många procent av planen är försenad?"),
    (
        either(units_where(lambda facts, held: not some(now(D), facts, held)), said("nej", "ingen")),
        "Finns det enheter helt utan förseningar, och vilka?",
    ),
    (
        goals_among(GOALS, ("3.1", "3.2", "3.3"), ("4.2",)),
        "Vilka mål har fått en sämre bedömning nu än i T1?",
    ),
    (goals_among(GOALS, ("4.2",)), "Vilket mål saknar bedömning för tertial 2?"),
    (goals_among(GOALS, ("3.1", "3.3")), "Vilka mål bedöms inte uppnås?"),
    (those(POSTPONED & ~now(D)), "Vilka har fått ett senare slutdatum sedan T1 utan att vara försenade?"),
    (
        within(finish("2026-01-01", "2026-12-31"), (UNDONE & DATELESS) | title("Heltid") | PROTECTED),
        "Vilka aktiviteter väntas inte bli klara förrän nästa år?",
    ),
    (within(says("överklag"), title("Nya tomter")), "I vilka kommentarer nämns att något är överklagat?"),
    (those(SHARED & now(K)), "Vilka avslutade aktiviteter har haft mer än en enhet?"),
    (
        either(compared(DIGITAL & now(D), STAFF & now(D), "Digitalisering", "HR"), top_unit("Digitalisering", "HR")),
        "Vem har mest försenat, HR eller Digitalisering?",
    ),
    (then_and_now(then(K), now(K)), "Hur många avslutade hade vi i T1 och hur många har vi nu?"),
    (
        within(title("Klimatkrav"), title("Nytt larm")),
        "Vilka aktiviteter har ett slutdatum som redan har passerat men är inte avslutade?",
    ),
    (
        either(share(kind("P") & now(D), kind("P")), share(kind("P") & now(D), kind("P") & REPORTED), sure("9 av 17"), sure("9 av 16")),
        "Hur stor andel av projekten är försenade?",
    ),
    (those(goal("3.1", "3.2", "3.3") & now(R, D, P)), "Under fullmäktiges mål: vad är försenat, pausat eller går med avvikelse?"),
    (
        within(now(D) & SOC, (now(D) & SOC) | (now(D) & ALL)),
        "Vad är försenat av det som Socialförvaltningen är med i?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (within(now(D) & SOC, now(D) & (SOC | ALL)), "Vilka är försenade? >> bara dom med Socialförvaltningen"),
    (because(title("Skoterleder"), "markägare"), "Hur går det med skoterlederna? >> vad beror det på"),
    (those(DIGITAL), "Vad har Service på gång? >> och Digitalisering?"),
    (DELAYED_SHARE, "hur många är försenade >> i procent då"),
    (those(goal("3.2")), "Hur går det med målet om företagsklimatet? >> vilka aktiviteter ligger under det"),
    (sure("bedöms inte uppnås"), "Når vi målet om sjukfrånvaron? >> Vad var bedömningen i T1?"),
    (RING, "Vilka aktiviteter saknar rapport? >> vem ska jag ringa"),
    (
        either(owner(title("Elbilar")), sure("Service")),
        "Status på elbilarna i bilpoolen >> när är de framme >> och vem ansvarar",
    ),
    (those(kind("P") & LAND & now(D)), "Visa alla projekt >> bara Samhällsbyggnads >> och av dem de försenade"),
    (because(now(P), "naturvårdsverket", "upphandlad"), "Vad är pausat? >> varför"),
    (those(finish("2025-11-01", "2025-11-30")), "Vad ska bli klart i oktober? >> Och i november?"),
    (
        either(so_many(then(K)), numbers_told(1)),
        "Hur många är avslutade? >> hur många var det i första tertialet",
    ),
    (those(STAFF & now(K)), "Vad gör HR i år? >> vilka av dem är avslutade"),
    (
        those(title("Trygg hemväg"), "Pågår enligt plan"),
        "Hur går det med trygg hemväg? >> Vad hade den för status i T1?",
    ),
    (top_unit("Samhällsbyggnad", *REST), "vad är gult >> och rött >> vilken enhet har flest röda"),
    (those(collab("Länsstyrelsen")), "Vad samverkar vi med Regionen om? >> oj, Länsstyrelsen menade jag"),
    (day_told(title("ny skola"), "2025-12-15"), "Förstudien om ny skola, läget? >> när ska den vara klar"),
    (within(WORSE & now(R, D), WORSE), "Vad har ändrats sedan T1? >> bara det som blivit sämre"),
    (
        either(so_many(CHANCERY & now(K)), sure("1 av 7")),
        "Hur många aktiviteter har Kansli och juridik? >> hur många av dem är avslutade",
    ),
    (first_is("Elbilar"), "Vilka är försenade? >> vilken av dem blir klar först"),
    (
        either(said(*NO), those(GROWTH & now(D)), those(under("Tillväxt") & now(D)), counted(0), tells("inga", "inget")),
        "Har Kommunikation något försenat? >> Tillväxt då?",
    ),
    (text_has(*forms("2025-08-31")), "När blir tomterna vid Strandviken klara? >> Vilket datum sa de i T1?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
