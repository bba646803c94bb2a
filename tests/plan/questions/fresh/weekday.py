# ruff: noqa: E501
"""An ordinary weekday at the kommunledningskontor: unit managers on the phone, an administrative assistant, a controller; the bundled plan.

Half simple, a third short follow-ups in conversations of two to four turns, some slips of the keyboard; nothing meant as a trap."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CHANGED,
    LISTS,
    REPORTED,
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
    became,
    because,
    collab,
    counted,
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
    sure,
    text_has,
    then,
    these,
    title,
    told,
    under,
    unit,
    units,
    units_with,
    within,
)  # fmt: skip
from tests.plan.questions.fresh.wishes import (
    assessed,
    dated,
    day_told,
    days_told,
    how_many,
    reported_between,
    said,
    then_and_now,
)

WORLD = "full"

EK, IT, HR = unit("Ekonomi"), unit("IT och digitalisering"), unit("HR och lön")
KLK, KLK_ALL = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
TS, KOM = unit("Kommunledningskontoret/Trygg och säker"), unit("Kommunikation")
NM = unit("Näringsliv och marknad")
UNITS = (
    "Ekonomi", "Kommunledningskontoret", "Näringsliv och marknad", "Kommunledningskontoret/Trygg och säker", "Kommunikation",
    "IT och digitalisering", "Kommunledningskontoret/Medborgarservice", "HR och lön", "Kommundirektör",
)  # fmt: skip


def by_date(those: Those, *parts: str) -> Wanted:
    """Exactly these, and those with these in their titles in this order or the opposite."""

    def problem(facts: Facts, answer: Answer) -> str:
        titles = [each.title for each in answer.activities]
        places = [next((n for n, each in enumerate(titles) if part in each), -1) for part in parts]
        unordered = places not in (sorted(places), sorted(places, reverse=True))
        return listed(those).problem(facts, answer) or ("not by date" if unordered else "")

    return Wanted(LISTS, problem)


SIMPLE: Batch = (
    (listed(now(K)), "Vad har vi hunnit slutföra så här långt?"),
    (listed(now(P)), "Vilka aktiviteter ligger på is?"),
    (these(title("Mediautbildning"), "rapporter"), "hur står det till med mediautbildningen"),
    (sure("Enhetschef Medborgarservice"), "Vem är kontakt för servicemätningen på Medborgarservice?"),
    (sure("74"), "Vad landade Nöjd Kund Index för företag på i år?"),
    (text_has("2025-09-05", "5 september", "5 sept"), "När måste vi senast ha lämnat in tertial 2?"),
    (day_told(title("digitaliseringsstrategi"), "2025-11-19"), "När räknar IT med att digitaliseringsstrategin är uppdaterad?"),
    (these(title("Upplevelsecenter"), "Avslutad"), "Läget för upplevelsecentret?"),
    (how_many(now(S)), "hur många har vi som inte är påbörjde än"),
    (listed(KOM), "Kan du visa vad Kommunikation har i planen, tack?"),
    (these(NM & now(R)), "har näringsliv och marknad nåt gult"),
    (either(listed(now(None)), silent()), "Vilka rapporter väntar vi fortfarande på?"),
    (
        either(said("ja"), sure("3 av 3"), listed(HR & now(None)), listed(HR)),
        "Är HR och lön färdiga med sin rapportering för T2?",
    ),
    (because(title("beslutsstödsystem"), "datalagret"), "Vad skriver Ekonomi i kommentaren om beslutsstödsystemet?"),
    (because(title("återbruk av möbler"), "Lokal saknas"), "Varför dröjer det med återbruket av möbler?"),
    (listed(goal("4.3")), "visa allt under nämndmål 3"),
    (either(listed(goal("3.3")), assessed("bedöms inte uppnås")), "Hur går det för miljö- och klimatmålet?"),
    (these(collab("Inköpssamverkan")), "Var står Inköpssamverkan som samverkanspart?"),
    (these(collab("UTB")), "Vad gör vi tillsammans med UTB?"),
    (either(share(now(G)), share(now(G), REPORTED)), "Hur många procent av aktiviteterna är gröna?"),
    (
        within(finish("2025-09-03", "2025-09-30"), finish("2025-09-01", "2025-09-30")),
        "Ska något bli klart nu i september?",
    ),
    (listed(now(X)), "Vad har vi strukit ur planen under året?"),
    (ASKED_BACK, "Hur mycket pengar finns det kvar till näringslivsstrategin?"),
    (numbers_told(7), "Hur många påminnelser har gått iväg för T2?"),
    (owner(title("personalpolitiskt")), "vem har hand om översynen av personalpolitiska programet?"),
    (text_has("avvikelse"), "Vad menas med gult?"),
    (units(*UNITS), "Vilka enheter är med i verksamhetsplanen?"),
    (text_has("riksgenomsnittet"), "Vad är det vi ska uppnå i KF-mål 2?"),
    (how_many(EK & now(D)), "Hur många förseningar har Ekonomi?"),
    (these(title("jämlik hälsa"), "enligt plan"), "rullar det på med jämlik hälsa?"),
    (these(title("Identitets"), "Avslutad"), "Är vi i mål med identitets- och behörighetshanteringn?"),
    (these(finish("2025-10-06", "2025-10-06")), "Vilken aktivitet ska vara klar den 6 oktober?"),
    (these(reported_between("2025-09-01", "2025-09-01")), "Kom det in någon rapport i måndags?"),
    (
        either(sure("Enhetschef Kommunikation"), units("Kommunikation")),
        "Vem är det som svarar för Kommunikations rapportering?",
    ),
    (
        either(ASKED_BACK, text_has("2025-09-05", "5 september", "5 sept")),
        "Jag hinner inte bli färdig till fredag, kan jag få några dagar till?",
    ),
)  # fmt: skip

TWO_CONDITIONS: Batch = (
    (within(became(K) & ~then(None), became(K)), "Vad har blivit klart sedan i våras?"),
    (within(finish(last="2025-12-24"), dated(last="2025-12-24")), "Vilka av aktiviteterna räknar man med att få klara innan jul?"),
    (these(IT & kind("P") & now(G)), "Vilka projekt på IT går som de ska?"),
    (listed(now(D) & ~TS), "Visa det försenade utom det som Trygg och säker har hand om."),
    (these(now(D) & then(None)), "Vilka av de försenade lämnade ingen rapport alls i T1?"),
    (units_with(now(D), 2), "Vilka enheter har minst två försenade aktiviteter?"),
    (then_and_now(then(D), now(D)), "Hur många fler är försenade nu än vid förra tertialet?"),
    (listed(EK & BETTER), "Vilka av Ekonomis aktiviteter har förbättrats sedan T1?"),
    (
        either(
            days_told(title("ledningssystemet"), title("ledningssystemet"), "2025-08-27", "2025-12-28"),
            because(title("ledningssystemet"), "123 dag"),
            because(title("ledningssystemet"), "fyra månader"),
            because(title("ledningssystemet"), "4 månader"),
        ),
        "Hur mycket har slutdatumet för ledningssystemet flyttats fram?",
    ),
    (these(now(D) & then(D)), "Är det några som var försenade redan i april och är det fortfarande?"),
    (listed(IT & CHANGED), "Vad har ändrat status på IT sen förra gången?"),
    (either(these(KLK & now(K)), these(KLK_ALL & now(K))), "Vilka av kommunledningskontorets aktiviter är avklarade?"),
)  # fmt: skip

TALKS: Batch = (
    (day_told(title("näringslivsstrategi"), "2025-10-06"), "Hur går det med näringslivsstrategin? >> När ska den va klar?"),
    (how_many(now(R)), "Vilka aktiviteter går med avvikelse? >> Hur många blir det?"),
    (because(now(P), "väntar på beslut"), "Vilka är pausade? >> Varför?"),
    (these(EK & now(K)), "Vad ansvarar Ekonomi för? >> Vilka av dem är klara?"),
    (listed(TS), "hur ser det ut för näringsliv å marknad >> å trygg å säker då?"),
    (owner(title("digital post")), "Vad är status på digital post? >> Vem har den?"),
    (within(kind("F") & ~kind("A"), kind("F")), "Vilka projekt finns det i planen? >> Och förstudier?"),
    (listed(now(R) & ~TS), "Visa de gula. >> Allt utom Trygg och säkers, tack."),
    (
        either(said("nej"), told("digital post", "Pausad")),
        "Vilka var avslutade i T1? >> Är alla de det fortfarande?",
    ),
    (
        because(HR & now(D), "Rekrytering av projektledare"),
        "Vad har HR och lön i planen? >> Vilka av dem är försenade? >> Vad står det i kommentarerna?",
    ),
    (
        days_told(title("M365"), title("M365"), "2025-11-26", "2026-03-29"),
        "hur e läget me M365 >> har datumet ändrats sen T1?",
    ),
    (listed(finish("2025-11-01", "2025-11-30")), "Vad blir klart i oktober? >> Och i november?"),
    (how_many(goal("4.1") & now(K)), "Vilka aktiviteter hör till nämndspecifikt mål 1? >> Hur många av dem är i mål?"),
    (listed(HR & now(D)), "Vad ligger efter? >> Bara HR:s."),
    (
        these(title("Utbildningshub"), "Pausad"),
        "Vem är ansvarig för utbildningshubben? >> Har de svarat för T2? >> Vad svarade de förra gången?",
    ),
    (these(title("Digital signatur"), "Avslutad"), "Vilket mål hör digital signatur till? >> Och hur har det gått med den?"),
    (sure("bedöms uppnås"), "Hur bedöms KF-mål 1? >> Och hur bedömdes det i T1?"),
    (
        either(numbers_told(2), text_has("två dag", "övermorgon")),
        "När är sista svarsdag för T2? >> Hur många dagar har vi kvar på oss?",
    ),
    (these(KOM & now(None)), "Har Kommunikation rappoterat allt? >> Vad är det som saknas?"),
    (by_date(now(D), "ledningssystemet", "arbetssätt för verksamhetsutveckling", "återbruk av möbler", "personalpolitiskt", "förlängt arbetsliv"), "vilka är försende? >> sortera dem på slutdatum"),
    (listed(now(R) & then(G)), "Vilka är gula nu? >> Vilka av dem var gröna i T1?"),
    (
        day_told(title("ledningssystemet"), "2025-12-28"),
        "hej >> hur ser det ut för oss på Ekonomi? >> vad är rött >> och när tror vi att det är klart",
    ),
    (
        either(listed(collab("Alla förvaltningar") & now(P)), counted(collab("Alla förvaltningar") & now(P))),
        "Vilka aktiviteter berör alla förvaltningar? >> Vilka av dem är klara? >> Och pausade?",
    ),
)  # fmt: skip

BATCH: Batch = SIMPLE + TWO_CONDITIONS + TALKS
