# ruff: noqa: E501
"""The same everyday questions, each said in a way of its own: inverted, passive, nominal, tagged, polite, half English; the bundled plan.

70 questions, 18 follow up, ten are outside the plan or ambiguous. It is 3 September 2025, T2 is open."""

from tests.plan.questions.fresh.board_night import top_units
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CLARIFY,
    LATE,
    PROTECTED,
    REPORTED,
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
    counted,
    detail,
    either,
    finish,
    goal,
    kind,
    listed,
    now,
    numbers_told,
    owner,
    share,
    silent,
    then,
    these,
    title,
    unit,
    units,
    units_of,
    within,
)  # fmt: skip
from tests.plan.questions.fresh.newspaper import NO, amount
from tests.plan.questions.fresh.reception import any_word
from tests.plan.questions.fresh.wishes import assessed, day_told, days_told, how_many, said, tells

KLK_NAME, TS_NAME, MS_NAME = (
    "Kommunledningskontoret", "Kommunledningskontoret/Trygg och säker", "Kommunledningskontoret/Medborgarservice",
)  # fmt: skip
EK, IT, HR = unit("Ekonomi"), unit("IT och digitalisering"), unit("HR och lön")
KLK, MS, KOM = unit(KLK_NAME), unit(MS_NAME), unit("Kommunikation")
TODAY, YEAR_END = "2025-09-03", "2025-12-31"
YES = said("ja", "jo", "japp")


WORLD = "full"

STATES: Batch = (
    (counted(now(D)), "Förseningarnas antal, hur stort är det f.n.?"),
    (listed(now(P)), "Pausade är ju några stycken, vilka var det nu igen?"),
    (detail(title("Krigsorganisation"), "Försenad"), "Det där med krigsplaceringen, är det sent eller?"),
    (these(kind("P") & now(D)), "Delayade projekt, vilka snackar vi om?"),
    (amount(now(K)), "Hur mycket av VP:n har genomförts, i procent räknat?"),
    (
        either(how_many(kind("F")), numbers_told(3, 1)),
        "Antalet förstudier uppgår till vad?",
    ),
    (listed(now(S)), "Vilka får anses vara ostartade?"),
    (counted(PROTECTED), "Skyddade aktiviteter, hur många rör det sig om?"),
    (top_units(TS_NAME), "Av alla förseningar vi har, vilken enhet står för flest?"),
    (these(goal("5.1")), "Särskilda satsningar, hur är ställningen där?"),
    (either(units_of(now(D) & ~EK), listed(now(D) & ~EK)), "Förutom Ekonomi, vilka har något försenat liggande?"),
    (
        either(how_many(KLK & now(D)), YES),
        "Två av KLK:s egna, underenheterna borträknade, är väl försenade?",
    ),
    (listed(now(G) & finish("2026-01-01")), "Gröna fast med slutdatum först nästa år – vilka är det?"),
)  # fmt: skip

REPORTING: Batch = (
    (
        either(counted(REPORTED), share(REPORTED), anyhow("34 av 39"), silent(), units_of(now(None)), listed(now(None))),
        "Rapporteringsläget inför att T2 stängs?",
    ),
    (
        either(silent(), units_of(now(None)), listed(now(None))),
        "Du har väl koll på vilka som inte lämnat in sitt än?",
    ),
    (
        either(NO, these(MS & now(None)), units(MS_NAME), counted(MS & now(None))),
        "Medborgarservice har väl redovisat alltihop?",
    ),
    (either(counted(7), tells("7 påminnelser", "sju påminnelser")), "Påminnelser har skickats hur många gånger under T2?"),
    (either(listed(LATE), units_of(LATE)), "Inlämnade efter stängning, vilka är de?"),
)  # fmt: skip

ACTIVITIES: Batch = (
    (
        day_told(title("ledningssystemet"), "2025-12-28"),
        "Skulle du möjligen kunna upplysa mig om när revideringen av ledningssystemet beräknas vara klar?",
    ),
    (
        either(day_told(title("näringslivsstrategi"), "2025-10-06"), YES),
        "Näringslivsstrategin, den blir väl klar i höst?",
    ),
    (owner(title("Viable")), "Ansvaret för Viable cities ligger var?"),
    (day_told(title("M365"), "2026-03-29"), "Finns det någon deadline satt för M365-utrullningen?"),
    (because(title("Cirkulär"), "hyresvärden"), "Orsaken till att återbruket av möbler kört fast, vad uppges den vara?"),
    (
        because(title("förlängt arbetsliv"), "Rekrytering"),
        "Förlängt arbetsliv hos HR, vad hänvisar man till för hinder?",
    ),
    (
        either(detail(title("Utbildningshub"), "Ej rapporterad"), detail(title("Utbildningshub"), "Pausad")),
        "Vad har det blivit av utbildningshubben, hörs det något?",
    ),
    (either(detail(title("Trygghetspunkter"), "Avslutad"), YES), "Trygghetspunkterna, har de hunnits med?"),
    (
        either(detail(title("Digital signatur"), "Avslutad"), YES),
        "Signeringen av protokoll digitalt – done eller inte?",
    ),
    (because(title("beslutsstöd"), "Leverantören"), "Vad är det som sinkar datalagret?"),
    (
        because(title("Upphandling personalsystem"), "Försenad", "Ej påbörjad"),
        "Historiken för upphandlingen av personalsystem, hur ser den ut?",
    ),
    (either(detail(title("cybersäkerhet"), "Pågår enligt plan"), YES), "Cybersäkerheten, är den on track?"),
    (
        day_told(title("styrdokument inköp"), "2025-09-20"),
        "När kan man tänkas få se de reviderade styrdokumenten för inköp?",
    ),
    (because(title("Upplevelsecenter"), "SBF"), "Samverkanspart för upplevelsecentret, vem är det?"),
)  # fmt: skip

UNITS: Batch = (
    (
        listed(EK & finish(TODAY, YEAR_END)),
        "Från ekonomiavdelningens sida, vad kan förväntas bli klart innan årsskiftet?",
    ),
    (
        either(listed(IT), listed(IT & now(G)), listed(IT & ~now(K)), listed(IT & now(R, P)), listed(IT & ~now(G)), NO),
        "IT-sidans aktiviteter, går de som på räls?",
    ),
    (these(unit("Kommundirektör")), "Kommundirektörens portfölj, vad innehåller den?"),
    (
        either(listed(KOM), listed(KOM & ~now(K)), listed(KOM & now(G))),
        "Kommunikatörerna, vad sysslar de med för närvarande?",
    ),
    (these(HR), "Personalavdelningens samtliga aktiviteter, tack"),
)  # fmt: skip

CHANGE_AND_GOALS: Batch = (
    (either(listed(WORSE), listed(WORSE & ~now(X))), "Vilka har tappat i status sedan april, om jag får fråga?"),
    (listed(BETTER), "Förbättringar i förhållande till förra tertialet, har vi sett några?"),
    (these(now(D) & then(D)), "Vilka var försenade redan i våras och är det alltjämt?"),
    (listed(finish(TODAY, "2025-10-03")), "Slutdatum inom en månad – vilka har det?"),
    (
        either(assessed("Bedöms inte uppnås"), NO),
        "Målet om oss som arbetsgivare, ser det ut att gå vägen?",
    ),
)  # fmt: skip

# Outside the plan, or to be asked about.
ELSEWHERE: Batch = (
    (ASKED_BACK, "Mina åtaganden, är de på banan?"),
    (CLARIFY, "Mål 2, hur är läget där egentligen?"),
    (ASKED_BACK, "Kostnadsläget för M365, hur ser det ut?"),
    (
        either(ASKED_BACK, listed(title("service")), listed(title("service och bemötande"))),
        "Det där med service, rullar det?",
    ),
    (ASKED_BACK, "Vilken handläggare är segast på att svara?"),
    (ASKED_BACK, "Skulle Viable cities kunna kryssas av som färdigt, please?"),
    (anyhow("skydd"), "Kommentaren om styrel, hur löd den?"),
    (ASKED_BACK, "Antalet sjukskrivna på HR, vad ligger det på?"),
    (ASKED_BACK, "Oppositionens syn på att digital post pausats, hur lyder den?"),
    (ASKED_BACK, "Bygglovskön, har den kortats på sistone?"),
)  # fmt: skip

TALKS: Batch = (
    (
        within(now(D) & ~PROTECTED, now(D), "hyresvärden", "projektledare"),
        "Vilka är försenade? >> Orsakerna, vilka är de?",
    ),
    (owner(title("digital post")), "Hur går det med digital post? >> Och ansvaret vilar på vem?"),
    (these(HR), "Hur ligger Ekonomi till? >> Detsamma för HR, tack"),
    (listed(now(D) & ~PROTECTED), "Vad är försenat? >> Exklusive det skyddade"),
    (listed(now(K)), "Hur många är klara? >> Namnen på dem?"),
    (
        either(
            any_word(title("konkurrenspolicy"), "ej rapporterad", "inte rapporterad", "ingen rapport", "saknas", "rapporterades inte"),
            NO,
        ),
        "Konkurrenspolicyn, är den klar? >> Hur stod det till med den i T1?",
    ),
    (listed(kind("P") & ~now(K)), "Vilka projekt har vi? >> De avslutade undantagna"),
    (
        days_told(now(R) & ~PROTECTED, now(R), "2025-10-16", "2025-11-06", "2025-09-23"),
        "Vad är gult? >> Slutdatumen för dem då?",
    ),
    (
        tells("nämndspecifikt mål 3", "4.3", "näringslivets förutsättningar"),
        "Hur ligger näringslivsstrategin till? >> Under vilket mål sorterar den?",
    ),
    (
        because(title("förbättringsförslag"), "beslut"),
        "Förstudierna, vilka är de? >> Den som avförts, hur motiverades det?",
    ),
    (
        either(assessed("Bedöms inte uppnås"), NO),
        "Vad ligger under nämndspecifikt mål 2? >> Och målet, bedöms det nås?",
    ),
    (listed(then(P)), "Vad är pausat? >> I T1 då, hur såg det ut där?"),
    (
        either(listed(then(None)), units_of(then(None))),
        "Vilka har inte rapporterat? >> Och i T1, vilka uteblev då?",
    ),
    (within(IT & now(R), IT & now(R, P)), "Visa IT:s aktiviteter >> Enbart de med avvikelse"),
    (amount(now(D)), "Hur många är försenade? >> Andelsmässigt, vad blir det?"),
    (listed(finish("2025-11-01", "2025-11-30")), "Vad ska bli klart i oktober? >> Månaden därpå?"),
    (
        within(HR & ~title("personalpolitiskt"), HR),
        "Hur går det med det personalpolitiska programmet? >> Och det övriga som HR har?",
    ),
    (either(listed(WORSE), listed(WORSE & ~now(X))), "Vad har blivit bättre sedan T1? >> Och åt andra hållet?"),
)  # fmt: skip

BATCH: Batch = STATES + REPORTING + ACTIVITIES + UNITS + CHANGE_AND_GOALS + ELSEWHERE + TALKS
