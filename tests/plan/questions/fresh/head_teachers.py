# ruff: noqa: E501
"""People around an education board: head teachers, the administrative chief of the school office, a parent
representative on the board, a journalist.

36 everyday questions (some in dialect, some in official prose, some with slips), 15 with several conditions, 9 conversations."""

import re

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    PROTECTED,
    SHARED,
    SURE,
    TROUBLE,
    Batch,
    D,
    G,
    K,
    R,
    S,
    Those,
    Wanted,
    X,
    anyhow,
    because,
    collab,
    either,
    finish,
    first_is,
    goal,
    kind,
    listed,
    now,
    numbers_told,
    owner,
    share,
    silent,
    some,
    sure,
    text_has,
    then,
    these,
    title,
    unit,
    units,
    units_of,
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import compared, day_told, number, reported_between, then_and_now

CARE, PRIMARY, UPPER = unit("Barn- och elevhälsa"), unit("Grundskola"), unit("Gymnasieskola")
KITCHEN, OFFICE, SAFETY, PRESCHOOL = (
    unit("Kost och städ"), unit("Utbildningskontoret"), unit("Utbildningskontoret/Säkerhet"), unit("Förskola"),
)  # fmt: skip
DONE_WITH = now(K, X)


def goals_named(wanted: tuple[str, ...], others: tuple[str, ...]) -> Wanted:
    """Goals by their names (patterns) in the text; the others not, or only with nothing of what was asked for."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        missing = [f"no {each}" for each in wanted if not re.search(each, text)]
        full = [line for line in text.splitlines() if not re.search(r"\b(?:0|noll|inga|ingen|inget)\b", line)]
        return "; ".join(missing + [f"{each} too" for each in others if any(re.search(each, line) for line in full)])

    return Wanted(SURE, problem)


def ordered(those: Those, first: str) -> Wanted:
    """That one on top: alone, or above the rest of these."""

    def problem(facts: Facts, answer: Answer) -> str:
        extra = {each.id for each in answer.activities} - set(those.among(facts))
        return f"{len(extra)} too many" if extra else first_is(first).problem(facts, answer)

    return Wanted(first_is(first).kinds, problem)


WORLD = "school"

EVERYDAY: Batch = (
    # head teachers
    (these(title("Läslyftet"), "avvikelse"), "Hej! Hur står det till med läslyftet? Mvh en rektor på väg in i klassrummet"),
    (owner(title("Närvaroteam")), "Vem håller i trådarna för närvaroteamet?"),
    (within(~DONE_WITH, now(X)), "Va äre som ente ä färdigt än?"),
    (these(PRESCHOOL), "hur e la läget för förskolan"),
    (these(title("Upphandling"), "Försenad"), "Huri går hä me upphandlinga av ekologiska livsmedel?"),
    (within(finish(last="2025-12-24"), title("Lovskola")), "Vad ska va klart tess jul?"),
    (these(title("Lovskola"), "rapportera"), "har nån hört nåt om lovskolan, har den blivt inrapporterad"),
    (these(title("simundervisning"), "Avslutad"), "Är förstudien om simundervisningen i mål?"),
    (these(UPPER), "Gymnasieskolan då, va har di i planen?"),
    (these(title("Studiehandledning"), "enligt plan"), "studiehandledning på modersmål, rullar det på?"),
    (text_has("5 september", "2025-09-05", "5 sep", "5/9"), "Hur länge till kan vi rektorer lämna våra svar?"),
    (these(KITCHEN), "Vad har kost å städ på sin lott i år?"),
    (these(now(R)), "e dä nåe som lyser gult?"),
    (ASKED_BACK, "Kan du flytta Läslyftet till avslutad åt mig, jag är klar med det"),
    # the administrative chief
    (listed(now(D)), "Redovisa samtliga aktiviteter vars genomförande är försenat."),
    (either(silent(), these(now(None))), "Vilken enhet har ännu ej inkommit med sin redovisning för andra tertialet?"),
    (numbers_told(7), "Hur många påminnelser har skickats ut i innevarande omgång?"),
    (these(goal("5.1")), "Vilka särskilda satsningar upptar planen?"),
    (these(goal("4.1")), "Jag önskar en förteckning över de aktiviteter som sorterar under nämndens eget mål om skolnärvaro."),
    (either(units("Barn- och elevhälsa", "Grundskola", "Gymnasieskola", "Kost och städ", "Utbildningskontoret",
                  "Utbildningskontoret/Säkerhet", "Förskola"),
            units("Barn- och elevhälsa", "Grundskola", "Gymnasieskola", "Kost och städ", "Utbildningskontoret", "Förskola")),
     "Vilka enheter är det som har aktiviteter i verksamhetsplanen?"),
    (these(reported_between("2025-08-23", "2025-08-23")), "Vilka rapporter inkom lördagen den 23 augusti?"),
    (text_has("24 augusti", "2025-08-24", "24 aug", "24/8"), "Vilken dag lämnade förskolan sin rapport för T2?"),
    (sure("försen"), "Ge en kortfattad lägesbild över nämndens verksamhetsplan inför beredningen."),
    (TROUBLE, "Vad bör jag vara mest bekymrad över inför nämndsammanträdet?"),
    (either(listed(SAFETY & ~DONE_WITH), these(SAFETY, "Avslutad")), "Återstår något för Säkerhet att göra?"),
    # the parent representative
    (day_told(title("Lekmiljöer"), "2026-01-28"), "När räknar ni med att de nya lekmiljöerna på förskolan är på plats?"),
    (anyhow("87 %"), "Vad var utgångsvärdet för gymnasiebehörigheten?"),
    (anyhow("klimatsmarta"), "Jag är ny i nämnden, hur lyder fullmäktiges mål nummer två?"),
    (anyhow("Skolenkäten"), "Vilken enkät är det grundskolan ska gå ut med?"),
    (these(now(S)), "Är det något som inte ens har kommit i gång?"),
    (anyhow("paus", "avför"), "Vad är det för skillnad på pausad och avförd?"),
    # the journalist
    (these(title("matsvinn"), "Pausad"), "Jag skriver om skolmaten. Vad har hänt med projektet för minskat matsvinn?"),
    (because(title("frånvaroanmälan"), "väntar på beslut"), "Varför blev det inget av det digitala systemet för frånvaroanmälan?"),
    (ASKED_BACK, "Vad har läslyftet kostat skattebetalarna så här långt?"),
    (ASKED_BACK, "Hur många legitimerade lärare sa upp sig i våras?"),
    (either(ASKED_BACK, anyhow("skydd")), "Vilket datum blev rutinen vid hot och våld färdig?"),
)  # fmt: skip

COMPOUND: Batch = (
    (these(kind("P") & now(D) & finish(last="2025-12-31")), "Vilka försenade projekt väntas ändå bli klara före nyår?"),
    (units_with(now(D), 2), "Vilka enheter har mer än en försenad aktivitet?"),
    (these(then(G) & now(D) & ~PRESCHOOL), "Vad har gått från grönt i våras till rött nu, bortsett från förskolan?"),
    (share(now(D), kind("P")), "Hur många procent av projekten är försenade?"),
    (then_and_now(then(D), now(D)), "Är de försenade aktiviteterna fler nu än vid aprilrapporteringen?"),
    (ordered(now(D), "Språkutvecklande"), "Vilken av de försenade aktiviteterna har det allra senaste slutdatumet?"),
    (these(collab("KSF") & ~DONE_WITH), "Vilka aktiviteter där KSF är samverkanspart är varken avslutade eller avförda?"),
    (compared(PRIMARY & ~DONE_WITH, CARE & ~DONE_WITH, "Grundskola", "Barn- och elevhälsa"),
     "Vilken av enheterna Grundskola och Barn- och elevhälsa har flest aktiviteter kvar att avsluta, och hur många rör det sig om?"),
    (these(collab("Alla förvaltningar") & now(None)), "Finns det nåt som berör alla förvaltningar men som inte har rapporterats?"),
    (goals_named((r"(?:kf-|fullmäktiges )mål 2", r"nämnd(?:specifikt |ens )?mål 1"), (r"(?:kf-|fullmäktiges )mål 1", r"prioriterade områden")),
     "Under vilka mål finns det försenade aktiviteter?"),
    (these(PRIMARY & ~DONE_WITH & ~title("Studiehandledning")),
     "Vad har grundskolan som inte är klart, studiehandledningen oräknad?"),
    (these(finish("2025-10-01", "2025-11-30")), "Vad beräknas bli färdigt under oktober eller november?"),
    (within(BETTER, title("simundervisning")), "Vilka aktiviteter har fått en bättre status i T2 än de hade i T1?"),
    (units_where(lambda facts, held: not some(now(D, R), facts, held)), "På vilka enheter finns varken något rött eller något gult?"),
    (number(~DONE_WITH), "Om man räknar bort det avslutade och det avförda, hur många aktiviteter blir då kvar?"),
)  # fmt: skip

TALKS: Batch = (
    (listed(PRIMARY), "Hur går det för förskolan? >> Å grundskolan då?"),
    (day_told(title("Närvaroteam"), "2025-12-20"), "Berätta om närvaroteamet >> När ska det vara färdigt?"),
    (because(title("matsvinn"), "väntar på beslut"), "Vad ligger på is? >> Varför då?"),
    (number(kind("P") & now(D)), "Vilka projekt driver nämnden? >> Hur många av dem ligger efter?"),
    (listed(goal("4.1") & ~now(X)), "Visa allt under nämndspecifikt mål 1 >> ta bort det som är avfört"),
    (these(now(K)), "Vilka är avförda? >> nä ja mena avslutade"),
    (these(title("Läslyftet"), "Försenad"), "Vilka aktiviteter har grundskolan? >> Bara projekten >> Vilken status hade det i T1?"),
    (either(units_of(SHARED), these(SHARED)), "Hur går det med studiehandledningen på modersmål? >> Vilka enheter delar på ansvaret?"),
    (these(now(K) & ~PROTECTED), "Vilka aktiviteter är klara? >> Vilka av dem är inte skyddade?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
