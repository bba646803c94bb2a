# ruff: noqa: E501
"""The education board's term starts: head teachers, a school health manager, the department's controller and a parent on the board; world `school`.

70 questions, three quarters everyday, a quarter with two conditions; compounds, slips, the school year's days; 17 follow up."""

from tests.plan.questions.fresh.board_night import per_unit_told
from tests.plan.questions.fresh.deadlines import LATER, PASSED
from tests.plan.questions.fresh.deadlines import promised as promised_in_spring
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CLARIFY,
    REPORTED,
    UNDONE,
    WORSE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    X,
    anyhow,
    because,
    collab,
    counted,
    detail,
    either,
    finish,
    goal,
    kind,
    listed,
    now,
    owner,
    share,
    silent,
    some,
    sure,
    text_has,
    then,
    these,
    title,
    under,
    unit,
    units_of,
    units_where,
    within,
)  # fmt: skip
from tests.plan.questions.fresh.lobby import explained
from tests.plan.questions.fresh.newspaper import NO, NONE, amount, denied
from tests.plan.questions.fresh.reception import any_word, not_assessed
from tests.plan.questions.fresh.wishes import day_told, goals_told, how_many, said

GR, GY, FSK = unit("Grundskola"), unit("Gymnasieskola"), unit("Förskola")
KOST, BEH, UK = unit("Kost och städ"), unit("Barn- och elevhälsa"), unit("Utbildningskontoret")
SAFETY = unit("Utbildningskontoret/Säkerhet")
KF1, KF2, N1 = "KF-mål 1", "KF-mål 2", "nämndspecifikt mål 1"
CLOSES = ("2025-09-05", "5 september", "5 sep")
YEAR_END = "2025-12-31"
YES = said("ja", "jo")

WORLD = "school"

HEADS: Batch = (
    (
        either(listed(GR), listed(GR & UNDONE), listed(GR & now(G, R)), listed(GR & now(G))),
        "Hej, rektor på Tallskolan här. Vad har grundskolan på gång i planen?",
    ),
    (NONE, "Vilka är grundskolans röda just nu?"),
    (listed(GR & then(D)), "Vilka var grundskolans röda i våras då?"),
    (these(FSK & kind("P")), "förskoleprojekten, hur går det för dem"),
    (detail(title("Läslyftet"), "Pågår med avvikelse"), "Läslyft i lågstadiet åk 1-3, läget?"),
    (because(title("Läslyftet"), "beslut"), "va är det man väntar på i läs lyftet"),
    (day_told(title("Studiehandledning"), "2025-10-29"), "När ska studiehandledningarna på modersmål vara på plats?"),
    (detail(title("Lovskola"), "Ej rapporterad"), "lovskolorna för avgångseleverna, vad är senaste statusen nu i T2"),
    (because(title("Lovskola"), "Pågår enligt plan"), "Vad sa man om lovskolan förra gången?"),
    (these(title("simundervisning"), "Avslutad"), "Är förstudierna om simmundervisning färdiga?"),
    (
        either(NO, any_word(title("simundervisning"), "ej rapporterad", "inte rapporterad", "ingen rapport", "saknas")),
        "Rapporterades simundervisningsförstudien i T1?",
    ),
    (how_many(FSK & now(D)), "Hur många av förskolans aktiviteter är försenade?"),
    (
        either(these(KOST & now(P)), detail(title("matsvinn"), "Pausad")),
        "Har kosten och städet något som är pausat?",
    ),
    (
        either(silent(), units_of(now(None)), these(now(None))),
        "T2-rapporten, vilka har inte skickat in den än?",
    ),
    (text_has(*CLOSES), "när ska T2-rapporterna senast vara inne, mvh bitr rektor"),
    (ASKED_BACK, "Hur går det med mina projekt?"),
    (ASKED_BACK, "Vad kostar ett närvaroteam per skola och läsår?"),
    (ASKED_BACK, "Vilken behörighet måste en lärare ha för att undervisa i simning?"),
)  # fmt: skip

HEALTH: Batch = (
    (either(listed(BEH), ASKED_BACK), "elevhälsofrågorna, hur står det till med dem?"),
    (because(title("Närvaroteam"), "beslut"), "Varför är närvaroteamet försenat?"),
    (because(title("Närvaroteam"), "Alla förvaltningar"), "Vilka samverkar vi med om närvaroteamen?"),
    (because(title("elevakter"), "Pågår med avvikelse"), "Vilken färg hade elevaktsprojektet i slutet av april?"),
    (detail(title("Närvaroteam"), "Försenad"), "Hur låg Närvaroteamet till i slutet av augusti?"),
    (either(day_told(title("elevakter"), "2025-09-20"), YES), "hinner elev akterna bli klara till höstlovet"),
    (anyhow("skydd"), "Vad står det i kommentaren till rutinerna vid hot o våld?"),
    (these(SAFETY), "Vad ansvarar enheten Säkerhet för?"),
    (either(these(UK), listed(under("Utbildningskontoret")), CLARIFY), "utb-kontorets aktiviteter tack"),
)  # fmt: skip

CONTROLLER: Batch = (
    (either(counted(REPORTED), share(REPORTED), anyhow("11 av 12")), "Hur många T2-rapporter har kommit in?"),
    (either(counted(7), anyhow("7 påminnelser")), "antal påminnelser i T2?"),
    (amount(now(D), kind("P")), "Hur stor andel av projekten är försenad?"),
    (listed(BETTER), "Vilka aktiviteter har förbättrats jmf m förra gången?"),
    (
        goals_told((KF2, N1), (KF1,)),
        "Vilka av KF-målen och nämndmålen har minst en försenad aktivitet?",
    ),
    (per_unit_told(now(D)), "Antal försenade per enhet?"),
    (units_where(lambda facts, held: not some(now(D), facts, held)), "Vilka enheter har ingen försenad aktivtet?"),
    (
        either(these(then(None)), units_of(then(None))),
        "Vilken T1-rapport fick vi aldrig in?",
    ),
    (
        either(listed(finish(last="2026-02-28")), listed(finish(last="2026-02-08")), ASKED_BACK),
        "Vad räknar man med att ha klart till sportlovet?",
    ),
    (either(NONE, ASKED_BACK), "Är det något som har slutdatum först efter påsk nästa år?"),
    (either(NONE, ASKED_BACK), "Vilka rapporterade veckan innan skolstart, den 11 till 17 augusti?"),
    (listed(promised_in_spring("2025-06-01", "2025-08-31")), "Vilka hade enligt T1 ett slutdatum i juni, juli eller augusti?"),
    # Two conditions.
    (
        within(PASSED, PASSED | title("matsvinn")),
        "Vilka slutdatum har passerat utan att aktiviteten är klar och utan att något nytt har sagts?",
    ),
    (these(LATER & kind("P")), "Vilka projekt har fått ett senare slutdatum nu än i T1?"),
    (these(GR & REPORTED & ~now(K)), "Vilka av grundskolans är rapporterade i T2 men inte klara?"),
    (listed(now(D) & ~kind("P")), "Vad är försenat utan att vara projekt?"),
    (listed(kind("P") & ~now(K, X, D)), "Vilka projekt är varken klara, avförda eller försenade?"),
    (these(collab("UTB") & now(G)), "Vad av det vi samverkar med UTB om går enligt plan?"),
    (listed((GR | KOST) & now(R, P)), "Gula eller pausade hos Grundskola och Kost och städ?"),
    (how_many(now(D) & finish(last=YEAR_END)), "Hur många av de försenade har ändå slutdatum i år?"),
    (
        either(per_unit_told((FSK | KOST) & now(D)), listed((FSK | KOST) & now(D))),
        "Hur många försenade har förskolan respektive kost och städ?",
    ),
)  # fmt: skip

PARENT: Batch = (
    (detail(title("livsmedel"), "Försenad"), "Ekolivsmedlen, har ni upphandlat dem?"),
    (denied(title("Studiehandledning"), "Pågår enligt plan"), "Varför är studiehandledningen på modersmål försenad nu?"),
    (not_assessed(KF1, "behörig"), "Bedömer nämnden att målet om gymnasiebehörighet nås?"),
    (sure("92 %", "87 %"), "Vilket är målvärdet för gymnasiebehörigheten, och var låg vi 2023?"),
    (explained("risk", "avviker", "hinna", "gul", "hålla"), "Vad menas med pågår med avvikelse?"),
)  # fmt: skip

TALKS: Batch = (
    (day_told(title("livsmedel"), "2025-12-07"), "Hur går det med upphandlingen av ekologiska livsmedel? >> när blir den klar då"),
    (these(GY), "Hur går det för grundskolan? >> Och gymnasiet?"),
    (these(FSK & now(D)), "Vilka är försenade? >> Bara förskolans"),
    (listed(then(D)), "Vilka är försenade? >> Och förra gången?"),
    (owner(title("Läslyftet")), "Vilka är gula? >> Vem har hand om den?"),
    (how_many(KOST), "Vad har kost o städ? >> Hur många blir det?"),
    (listed(kind("P") & ~now(D)), "Vilka projekt har vi? >> Ta bort de försenade."),
    (because(title("matsvinn"), "Pågår enligt plan"), "matsvinnet i skolköken? >> å hur var det i april"),
    (these(kind("F") & ~now(K)), "Vilka förstudier finns det? >> Vilka av dem är inte klara?"),
    (amount(now(K)), "Vad är avslutat? >> Hur stor andel av allt är det?"),
    (listed(goal("4.1")), "Hur går det för KF-mål 1? >> nej förlåt, nämndspecifikt mål 1 menade jag"),
    (these(BEH & now(D)), "Vad har förskolan som är försenat? >> Och barn- och elevhälsan?"),
    (detail(title("Lekmiljöer"), "Försenad"), "Hur går det med elevakterna? >> Och lekmiljöerna?"),
    (
        either(units_of(WORSE), units_of(WORSE & ~now(X)), listed(WORSE), listed(WORSE & ~now(X))),
        "Vad har försämrats sedan T1? >> Vilka enheter gäller det?",
    ),
    (listed(now(D) & finish(last=YEAR_END)), "Vad är försenat? >> Vilka av dem väntas bli klara före nyår?"),
    (detail(title("Läslyftet"), "Pågår med avvikelse"), "Vad kostar läslyftet? >> Men hur går det med det då?"),
    (
        because(title("frånvaroanmälan"), "beslut"),
        "Vilka projekt är avförda? >> Varför det? Jag är förälder och hade hoppats på systemet",
    ),
)  # fmt: skip

BATCH: Batch = HEADS + HEALTH + CONTROLLER + PARENT + TALKS
