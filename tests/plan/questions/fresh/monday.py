# ruff: noqa: E501
"""A Monday: a controller, a director with ten seconds, a unit manager on her phone, a new administrator; the bundled plan.

Everyday use, not traps: 48 single questions and 12 short conversations."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CHANGED,
    HELP,
    LATE,
    LISTS,
    PROTECTED,
    REPORTED,
    SHARED,
    TROUBLE,
    UNDONE,
    WORSE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    Those,
    Wanted,
    X,
    anyhow,
    became,
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
    text_has,
    these,
    title,
    told,
    under,
    unit,
    units,
    units_of,
)  # fmt: skip
from tests.plan.questions.world import T2

EK, IT, HR = unit("Ekonomi"), unit("IT och digitalisering"), unit("HR och lön")
KOM, NM = unit("Kommunikation"), unit("Näringsliv och marknad")
MS = unit("Kommunledningskontoret/Medborgarservice")
DIRECTOR = unit("Kommundirektör")
CLOSES = ("2025-09-05", "5 september", "5 sep")


def newest_report() -> Wanted:
    """The activity whose report came in last, or its day in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        at, last = max((r.at, each.id) for each in facts.plan.activities if (r := facts.report(each.id, T2)))
        first = answer.activities[0].id if answer.activities else ""
        return "" if first == last or at.date().isoformat() in answer.text else "the last report is not told"

    return Wanted(LISTS | {"detail", "count"}, problem)


BETTER_OR_NEW = Those(lambda facts, each: BETTER.test(facts, each) or (became(K).test(facts, each)))
WORLD = "full"

CONTROLLER: Batch = (
    (listed(now(D)), "Kan du ge mig alla aktiviteter med röd status inför ledningsgruppen klockan tio?"),
    (
        either(share(REPORTED), counted(REPORTED)),
        "Hur stor del av planen är inrapporterad för andra tertialet?",
    ),
    (listed(now(None)), "Vilka aktiviteter har vi ingen rapport på än?"),
    (either(silent(), units_of(now(None)), listed(now(None))), "Vilka enheter behöver jag ringa i dag för att få in resten?"),
    (told("Försenad", "Pausad", "Avslutad", "Ej påbörjad"), "Ge mig statusfördelningen för hela verksamhetsplanen"),
    (
        either(listed(became(D)), listed(became(D) & CHANGED)),
        "Vad har tillkommit bland de försenade sedan aprilrapporten?",
    ),
    (either(listed(BETTER & EK), listed(BETTER_OR_NEW & EK)), "Vad på Ekonomi har gått åt rätt håll sedan förra tertialet?"),
    (told("nämndspecifikt mål 2"), "Vilket mål har flest försenade aktiviteter?"),
    (listed(kind("P") & now(K)), "Jag skriver på tertialrapporten: vilka projekt har avslutats?"),
    (listed(now(D, R) & finish(last="2025-12-24")), "Vilka röda och gula har slutdatum före jul?"),
    (listed(LATE), "Vilka rapporter kom in efter stängningen i våras?"),
    (told("8", "6"), "Hur många försenade har vi nu och hur många hade vi i T1?"),
    (listed(SHARED), "Finns det aktiviteter som två enheter delar på?"),
    (listed(collab("Alla förvaltningar") & now(P)), "Vad av det som rör alla förvaltningar är pausat?"),
    (detail(title("beslutsstöd"), "datalagret"), "Vad skriver Ekonomi om beslutsstödssystemet, varför är det gult?"),
)  # fmt: skip

DIRECTOR_ASKS: Batch = (
    (either(told("försen"), HELP), "läget?"),
    (either(TROUBLE, told("försen")), "Sitter i bilen till KS. Vad behöver jag ha koll på?"),
    (either(listed(now(D, R)), listed(now(D, R, P))), "gula och röda, tack"),
    (detail(title("Trygghetspunkter"), "Avslutad"), "Är vi i mål med trygghetspunkterna?"),
    (detail(title("M365"), "Pågår enligt plan"), "M365, är det i fas?"),
    (detail(title("Utbildningshub"), "Ej rapporterad"), "Hur står det till med utbildningshubben?"),
    (these(DIRECTOR), "Vad står kommundirektören själv som ansvarig för?"),
    (told("Bedöms uppnås"), "Når vi näringslivsmålet?"),
    (told("KF-mål 3", "nämndspecifikt mål 2"), "Vilka mål ser vi inte ut att nå?"),
    (detail(title("allmänna val"), "2026-03-08"), "När är valförberedelserna klara?"),
    (owner(title("Upplevelsecenter")), "Vem håller i upplevelsecentret för mat?"),
    (
        either(share(now(G)), share(now(G, K)), counted(now(G)), counted(now(G, K))),
        "Hur mycket av planen rullar på som det ska?",
    ),
    (listed(now(X)), "Vad har vi lagt ner i år?"),
)

ON_THE_PHONE: Batch = (
    (either(listed(IT & UNDONE), listed(IT & now(None)), units()), "va har it kvar"),
    (either(listed(HR & now(None)), units(), anyhow("ja,"), anyhow("alla")), "har hr lämnat in allt??"),
    (detail(title("personalsystem"), "Ej påbörjad"), "personalsystemet hur går de"),
    (detail(title("förlängt arbetsliv"), "2026-03-03"), "vilket datum sa vi på förlängt arbetsliv"),
    (detail(title("behörighetshantering"), "Avslutad"), "behörighetshanteringen klar?"),
    (detail(title("digital post"), "väntar på beslut"), "digital post, varför står den still"),
    (either(counted(KOM), listed(KOM)), "hur många aktiviteter har vi på kommunikation"),
    (text_has(*CLOSES), "när stänger rapporteringen"),
    (anyhow("avvikelse", "försena"), "va e skillnaden på gul och röd"),
    (these(IT & now(R)), "it, nåt gult?"),
    (owner(title("näringslivsstrategi")), "vem ska jag ringa om näringslivsstrategin"),
    (either(listed(MS), listed(under("Kommunledningskontoret/Medborgarservice"))), "Hej! vad har medborgarservice i planen"),
)  # fmt: skip

NEW_HERE: Batch = (
    (text_has("försen", "aktivitet"), "Jag är ny här. Vad kan man fråga dig om?"),
    (Wanted(frozenset({"units"}), lambda facts, answer: "" if set(answer.units) == set(facts.plan.units) else f"{sorted(answer.units)}"), "Vilka enheter finns med i planen?"),
    (either(counted(7), anyhow("7")), "Hur många påminnelser har skickats i den här omgången?"),
    (listed(PROTECTED), "Vilka aktiviteter är skyddade?"),
    (anyhow("skydd"), "Vad står det i kommentaren om styrel?"),
    (either(text_has("excel", "csv", "xlsx"), ASKED_BACK), "Går det att få ut hela planen som en Excelfil?"),
    (ASKED_BACK, "Kan du byta ansvarig enhet på digital post till Kommunikation?"),
    (newest_report(), "När kom den senaste rapporten in?"),
)  # fmt: skip

TALKS: Batch = (
    (listed(now(D) & ~PROTECTED), "Vilka är försenade? >> Ta bort de skyddade"),
    (listed(HR), "Hur ligger Ekonomi till? >> Och HR då?"),
    (listed(now(K)), "Hur många är klara? >> Vilka är det?"),
    (either(units_of(now(R)), listed(now(R))), "Vad är gult? >> Vilka enheter har dem?"),
    (detail(title("Cirkulär"), "Lokal saknas"), "Hur går det för återbruket av möbler? >> vad beror det på"),
    (detail(title("personalpolitiskt"), "2026-02-18"), "personalpolitiska programmet? >> när blir det färdigt"),
    (either(counted(3), listed(now(None, at=T2.previous))), "Hur många har inte rapporterat? >> hur var det i T1?"),
    (these(IT & kind("P") & now(K)), "Visa IT:s projekt. >> Vilka av dem är klara?"),
    (listed(goal("3.3")), "Hur går det för KF-mål 2? >> och trean?"),
    (listed(now(G) & ~kind("F")), "Vad går enligt plan? >> förstudierna kan du hoppa över"),
    (listed(NM & WORSE), "Vad har Näringsliv och marknad på gång? >> vad av det har blivit sämre sen i våras"),
    (listed(now(R) & finish("2025-09-01", "2025-12-31")), "Vad ska bli klart i höst? >> vilka av dem är gula"),
)

BATCH: Batch = CONTROLLER + DIRECTOR_ASKS + ON_THE_PHONE + NEW_HERE + TALKS
