# ruff: noqa: ARG005, E501
"""Over coffee and in the chat: a colleague, a foreman of the streets, an administrator and the chair; the technical board.

70 questions as they are typed in Teams, 14 with one more condition, 18 follow up. It is 3 September 2025, T2 is open."""

from tests.plan.questions.fresh.board_night import top_units
from tests.plan.questions.fresh.deadlines import promised as promised_in_spring
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CHANGED,
    COMMENTED,
    PROTECTED,
    REPORTED,
    SHARED,
    UNDONE,
    WORSE,
    Batch,
    D,
    G,
    K,
    R,
    Those,
    X,
    anyhow,
    because,
    collab,
    counted,
    detail,
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
    text_has,
    then,
    these,
    title,
    under,
    unit,
    units,
    units_of,
    units_where,
    within,
)  # fmt: skip
from tests.plan.questions.fresh.newspaper import NO, amount
from tests.plan.questions.fresh.reception import any_word
from tests.plan.questions.fresh.wishes import assessed, day_told, days_told, goals_told, how_many, said, tells

VA, GATA, HAMN = unit("VA-enheten"), unit("Gata och trafik"), unit("Hamnen")
FAST_ALL, CLEANING = under("Fastighet"), unit("Fastighet/Lokalvård")
WASTE, OFFICE = unit("Avfall och återvinning"), unit("Tekniska kontoret")
KF1, KF2, N1, N2 = "KF-mål 1", "KF-mål 2", "nämndspecifikt mål 1", "nämndspecifikt mål 2"
CLOSES = ("2025-09-05", "5 september", "5 sep")
YEAR_END = "2025-12-31"
ALONE = Those(lambda facts, each: not each.collaboration)
YES = said("ja", "jo", "japp")


WORLD = "technical"

COLLEAGUE: Batch = (
    (detail(title("Röda bron"), "Pågår enligt plan"), "Tjena! Vet du hur det går för Röda bron?"),
    (because(title("driftcentral"), "anbud"), "asså vad är det som strular med driftcentralen"),
    (owner(title("Matavfall")), "Vem pysslar med matavfallet?"),
    (detail(title("Solceller")), "när tänker dom få upp solcellerna på förrådet?"),
    (
        either(day_told(title("cykelväg"), "2025-12-05"), because(title("cykelväg"), "ej rapporterad")),
        "Hinner cykelvägen till Hamnviken bli klar före jul, tror du?",
    ),
    (either(detail(title("Giftfri"), "Avslutad"), YES), "Är städningen giftfri nu då?"),
    (either(detail(title("gästhamn"), "Avförd"), NO), "Lever gästhamnsförstudien fortfarande?"),
    (because(title("skolvägar"), "överklagat"), "Vad skyller Gata på när det gäller skolvägarna?"),
    (listed(now(D)), "vad lyser rött nuförtiden"),
    (these(says("pengarna")), "Har nån skrivit att pengarna inte räcker?"),
    (listed(now(G)), "Ge mig en lista över allt som rullar på som tänkt"),
)  # fmt: skip

FOREMAN: Batch = (
    (
        either(listed(GATA), listed(GATA & now(G, R)), listed(GATA & now(G, R, D)), listed(GATA & now(G))),
        "Arbetsledaren på gatan här, vad har Gata och trafik att göra?",
    ),
    (these(GATA & now(D)), "Gatas försenade, kan du rada upp dom"),
    (
        either(detail(title("Snöröjning"), "Ej rapporterad"), said("nej", "ingen", "inget")),
        "snöröjningen, har nån skrivit nåt om den?",
    ),
    (how_many(GATA), "Hur många aktiviteter har gata totalt i planen"),
    (
        any_word(title("Underhållsplan"), "2025-04-30", "30 april", "tertial 1", "T1", "2025-04-22", "22 april"),
        "underhållsplanen för broarna, när blev den sen?",
    ),
    (ASKED_BACK, "mina grejer, vad är sent av dom"),
    (
        either(these(GATA & now(None)), counted(GATA & now(None))),
        "Finns de nåt på gata som inte rapporterats in ännu?",
    ),
    (either(day_told(title("Röda bron"), "2025-10-19"), YES), "Ska Röda bron va färdig till allhelgona?"),
    (first_is("Underhållsplan"), "Vad blir färdigt först av Gatas saker?"),
    (these(CLEANING, "Avslutad"), "Hur går det för lokalvårdarna?"),
)  # fmt: skip

ADMINISTRATOR: Batch = (
    (either(silent(), units_of(now(None)), listed(now(None))), "Hej, vilka saknar vi svar ifrån?"),
    (either(counted(REPORTED), share(REPORTED), anyhow("16 av 18")), "Hur många svar har trillat in hittills?"),
    (text_has(*CLOSES), "När stänger inlämningen?"),
    (
        either(
            said("ja", "jo", "alla"), units(), listed(WASTE & now(None)), listed(WASTE), counted(0), share(REPORTED, WASTE)
        ),
        "Har avfall svarat på allt sitt?",
    ),
    (numbers_told(4, 3, 2), "Lägg upp statusfördelningen är du snäll"),
    (amount(now(K)), "Hur stor andel är i mål?"),
    (ASKED_BACK, "ändra snöröjningen till pågår tack"),
    (within(CHANGED, CHANGED | title("Solceller")), "Vad har bytt färg sen sist?"),
    (these(kind("F")), "Skriv ut förstudierna"),
    (
        units("VA-enheten", "Tekniska kontoret", "Avfall och återvinning", "Fastighet", "Fastighet/Lokalvård"),
        "Vilka enheter har lämnat in allt?",
    ),
)  # fmt: skip

CHAIR: Batch = (
    (either(assessed("Bedöms inte uppnås"), NO), "Kommer vi att klara målet om att fler ska cykla?"),
    (goals_told((KF1, N1), (KF2, N2)), "Vilka mål räknar vi inte med att nå?"),
    (assessed("Bedöms uppnås"), "Målet om nöjda invånare, vad är bedömningen där?"),
    (tells("180"), "Vad siktar vi på i restavfall per invånare?"),
    (ASKED_BACK, "Vad gick driftcentralen loss på?"),
    (listed(finish("2026-01-01")), "Vilka blir klara först efter nyår?"),
    (anyhow("skydd"), "Vad har de skrivit om reservvattnet?"),
    (
        either(because(title("sporthallar"), "Pågår med avvikelse"), said("ja", "jo", "bättre")),
        "Går det åt rätt håll med sporthallarna?",
    ),
    (top_units("VA-enheten", "Gata och trafik"), "Vem har flest förseningar av enheterna?"),
)  # fmt: skip

# 14 with one more condition or a comparison; two of them follow up below.
CONDITIONS: Batch = (
    (these(FAST_ALL & ~now(K, X)), "Visa allt på Fastighet som inte är klart, lokalvården inräknad"),
    (these(now(G) & finish("2026-01-01")), "Vad är grönt men blir inte klart förrän nästa år?"),
    (listed(now(D) & COMMENTED), "Vilka av de försenade har vi fått en förklaring till?"),
    (listed(now(R) & ~SHARED), "Vad är gult och görs av en enda enhet?"),
    (listed(now(D) & then(G)), "Vilka röda var gröna i april?"),
    (
        either(
            how_many(kind("P") & finish(last=YEAR_END)),
            how_many(kind("P") & (finish(last=YEAR_END) | now(K))),
        ),
        "Hur många av projekten ska bli klara i år?",
    ),
    (these(collab("UTB") & ~now(K)), "Finns det nåt vi gör ihop med UTB som inte är klart?"),
    (units_where(lambda facts, held: not some(now(D), facts, held)), "Vilka enheter har inget sent?"),
    (
        listed(promised_in_spring(last="2025-06-20") & UNDONE),
        "Vad skulle enligt T1 varit klart före midsommar men är det inte än?",
    ),
    (
        goals_told((KF1, N1), (KF2, N2, "särskilda satsningar")),
        "Vilka mål har nåt försenat som inte är skyddat?",
    ),
    (
        either(tells("123", "fyra månader", "4 månader"), days_told(title("Klart vatten"), title("Klart vatten"), "2025-07-22", "2025-11-22")),
        "Hur mycket har slutdatumet för Klart vatten i Storån flyttats sen T1?",
    ),
    (these(kind("P") & ALONE), "Vilka projekt kör vi utan att samverka med nån?"),
)  # fmt: skip

TALKS: Batch = (
    (because(title("Klart vatten"), "Länsstyrelsen"), "Hur går det med Klart vatten i Storån? >> Vad beror det på?"),
    (these(VA & now(D)), "vilka är sena >> ok o på VA?"),
    (amount(now(K), HAMN), "Vad har Hamnen i planen? >> Hur mycket av det är klart?"),
    (either(detail(title("Felanmälan"), "Avslutad"), YES), "Vem har felanmälan i mobilen? >> Är den klar?"),
    (listed(then(R)), "Vad är gult? >> Och i T1?"),
    (listed(now(K)), "hur många är klara? >> vilka då"),
    (
        days_told(now(D) & ~PROTECTED, now(D), "2025-10-02", "2025-11-22", "2026-03-21"),
        "Vad är försenat? >> När ska de va klara då?",
    ),
    (detail(title("driftcentral"), "Pågår med avvikelse"), "Hur ligger solcellerna på förrådet till? >> å driftcentralen"),
    (these(WASTE & now(G)), "Vad gör Avfall och återvinning? >> Ta bara det som går bra"),
    (how_many(kind("P") & ~now(K)), "Vilka projekt har vi? >> Stryk de avslutade. >> Hur många är kvar?"),
    (listed(goal("4.1")), "hur går det för KF-mål 1 >> nej, nämndens mål 1 menar jag"),
    (
        either(units_of(WORSE), units_of(WORSE & ~now(X)), listed(WORSE), listed(WORSE & ~now(X))),
        "Vad har blivit sämre sen T1? >> Vilka enheter är det?",
    ),
    (either(listed(~now(K)), listed(UNDONE)), "Vilka är klara? >> Och resten?"),
    (because(title("skolvägar"), "UTB"), "Hur går det med Säkra skolvägar? >> Vilka samverkar vi med där?"),
    (any_word(title("deponi"), "tertial 1", "T1", "april"), "vad är pausat >> sen när då"),
    (these(finish("2025-11-01", "2025-11-30")), "Vad ska bli klart i oktober? >> och november?"),
    # These two with one more condition.
    (
        within((HAMN | OFFICE) & ~title("hamnavgifter"), HAMN | OFFICE),
        "Vem ansvarar för Fakturering av hamnavgifter? >> Vad mer har de två enheterna?",
    ),
    (these(BETTER & now(K)), "Vad går bättre nu än i våras? >> Och vad av det är helt färdigt?"),
)  # fmt: skip

BATCH: Batch = COLLEAGUE + FOREMAN + ADMINISTRATOR + CHAIR + CONDITIONS + TALKS
