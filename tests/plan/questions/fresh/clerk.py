# ruff: noqa: E501
"""Kommunledningskontoret's staff write the board's papers: 45 careful questions, 5 conversations and 10 harder ones; the bundled plan."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    BETTER,
    CHANGED,
    DATELESS,
    POSTPONED,
    PROTECTED,
    REFUSE,
    REPORTED,
    SURE,
    UNDONE,
    WORSE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    S,
    Wanted,
    X,
    became,
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
    numbers_told,
    owner,
    says,
    share,
    silent,
    some,
    sure,
    then,
    these,
    title,
    told,
    under,
    unit,
    units,
    units_of,
    units_where,
    within,
)  # fmt: skip

WORLD = "full"
KLK = "Kommunledningskontoret"
EK, HR, KLK_ALL = unit("Ekonomi"), unit("HR och lön"), under(KLK)
GOALS = ("KF-mål 1", "KF-mål 2", "KF-mål 3", *(f"nämndspecifikt mål {n}" for n in (1, 2, 3, 4)))


def goals_told(*wanted: str, not_these: tuple[str, ...] = ()) -> Wanted:
    """Goals by their names in the text, and none of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        missing = [f"no {each}" for each in wanted if each.lower() not in text]
        return "; ".join(missing + [f"{each} too" for each in not_these if each.lower() in text])

    return Wanted(SURE, problem)


SAME = ~CHANGED & REPORTED & ~then(None)
WAITING = says("väntar på beslut")
WORSE_SURELY = WORSE & then(G, K) & ~now(X)
BETTER_SURELY = BETTER & then(R, D) & now(G, R, K)
BACK_IN_STEP = then(D) & now(G)
GONE = title("förbättringsförslag")
AGE = title("förlängt arbetsliv")

WHAT_IS_LATE: Batch = (
    (
        either(listed(now(D)), listed(now(D, R))),
        "Vilka aktiviteter bedömer de ansvariga att de inte kommer att hinna med i tid?",
    ),
    (
        either(*(these(each, "2026-02-10", "2025-12-28", "2026-01-10", "2026-02-18", "2026-03-03") for each in (now(D), now(D) & ~PROTECTED))),
        "Jag behöver en förteckning över de försenade aktiviteterna med deras nya slutdatum.",
    ),
    (
        detail(title("personalpolitiskt"), "väntar på beslut"),
        "Vilken orsak anges till att översynen av det personalpolitiska programmet har dragit ut på tiden?",
    ),
    (detail(title("återbruk"), "Lokal saknas"), "Vad uppges vara hindret för återbruket av möbler?"),
    (
        either(these(WAITING), these(WAITING & ~now(X)), these(WAITING & UNDONE)),
        "Vilka aktiviteter uppger i sin kommentar att de väntar på beslut?",
    ),
    (
        either(these(WAITING), these(WAITING & ~now(X)), sure("beslut"), ASKED_BACK),
        "Finns det något i uppföljningen som kommunstyrelsen behöver ta ställning till?",
    ),
    (either(detail(AGE, "Rekrytering"), sure("åtgärd"), ASKED_BACK), "Vad görs åt förseningen i arbetet med ett förlängt arbetsliv?"),
    (
        either(told("åtgärd", kinds=ANY), counted(0), ASKED_BACK),
        "Vilka åtgärder har de ansvariga beslutat om för att hämta in förseningarna?",
    ),
    (
        owner(title("arbetssätt för verksamhetsutveckling")),
        "Vilken enhet svarar för de gemensamma arbetssätten för verksamhetsutveckling?",
    ),
    (detail(title("Förstudie upphandling ekonomisystem"), "2025-10-29"), "När beräknas förstudien om nytt ekonomisystem vara slutförd?"),
    (detail(title("Digital kompetens"), "SKR har skjutit"), "Varför redovisas det regionala initiativet för digital kompetens med avvikelse?"),
    (these(now(P), "väntar på beslut"), "Vilka aktiviteter har lagts vilande, och av vilken anledning?"),
)  # fmt: skip

HOW_MANY: Batch = (
    (
        either(counted(now(K)), listed(now(K)), share(now(K)), share(now(K), REPORTED)),
        "Hur många av planens aktiviteter hade slutförts till och med augusti?",
    ),
    (either(counted(now(None)), listed(now(None))), "Hur många aktiviteter återstår att redovisa innan omgången stänger?"),
    (
        either(share(now(G)), share(now(G), REPORTED), share(now(G, K)), share(now(G, K), REPORTED)),
        "Hur stor andel av aktiviteterna håller sin tidplan?",
    ),
    (either(counted(kind("P")), listed(kind("P")), numbers_told(15)), "Hur många projekt omfattar verksamhetsplanen?"),
    (
        either(counted(collab("Alla förvaltningar") & now(D)), these(collab("Alla förvaltningar") & now(D))),
        "Hur många av de aktiviteter där alla förvaltningar medverkar är försenade?",
    ),
)  # fmt: skip

COMPARED: Batch = (
    (
        either(numbers_told(6, 8), counted(2)),
        "Hur många aktiviteter är försenade nu jämfört med vad som redovisades i föregående tertial?",
    ),
    (within(WORSE_SURELY, WORSE), "Vilka aktiviteter har fått en sämre status än i tertial 1?"),
    (within(BETTER_SURELY, BETTER), "Vilka aktiviteter har utvecklats i positiv riktning sedan den förra uppföljningen?"),
    (either(listed(became(D)), listed(became(D) & CHANGED)), "Vilka förseningar har uppstått efter tertial 1?"),
    (within(BACK_IN_STEP, then(D) & now(K, R)), "Vilka aktiviteter var försenade i våras men har kommit i fas igen?"),
    (these(then(None) & REPORTED), "Vilka aktiviteter rapporteras nu för första gången, eftersom de inte redovisades i tertial 1?"),
    (these(now(K) & ~then(K)), "Vad har slutförts sedan den föregående uppföljningen?"),
    (these(then(K) & ~now(K)), "Finns det någon aktivitet som redovisades som avslutad i tertial 1 men som inte längre är det?"),
    (within(SAME & ~now(K), SAME), "Vilka aktiviteter står kvar på samma status som i tertial 1?"),
    (these(POSTPONED), "För vilka aktiviteter har slutdatumet skjutits fram sedan tertial 1?"),
)  # fmt: skip

BY_UNIT_AND_GOAL: Batch = (
    (sure("Trygg och säker"), "Vilken enhet redovisar flest förseningar?"),
    (these(HR), "Redogör för läget hos HR och lön."),
    (these(EK & now(G)), "Vilka av Ekonomis aktiviteter fortskrider enligt plan?"),
    (either(these(KLK_ALL & now(R)), these(KLK_ALL & now(R, D))), "Vilka aktiviteter på kommunledningskontoret, inklusive dess underenheter, visar avvikelse?"),
    (
        either(
            units_where(lambda facts, held: not some(now(D), facts, held)),
            units_where(lambda facts, held: not some(now(D), facts, held) and some(REPORTED, facts, held)),
        ),
        "Vilka enheter har ingen försenad aktivitet?",
    ),
    (units_where(lambda facts, held: not some(now(None), facts, held)), "Vilka enheter har redovisat samtliga sina aktiviteter?"),
    (
        sure("Bedöms uppnås", "Bedöms inte uppnås", "KF-mål 3", "nämndspecifikt mål 2"),
        "Hur bedöms måluppfyllelsen för vart och ett av målen?",
    ),
    (
        goals_told("nämndspecifikt mål 1", "nämndspecifikt mål 3", not_these=("KF-mål 3", "nämndspecifikt mål 2")),
        "Vilka mål bedöms vara uppnådda vid årets slut?",
    ),
    (sure("nämndspecifikt mål 4"), "För vilka mål saknas ännu en bedömning?"),
    (these(goal("4.2") & now(D)), "Vilka aktiviteter under målet om kommunen som attraktiv arbetsgivare är försenade?"),
    (these(goal("5.1")), "Hur ligger det till med de särskilda satsningarna?"),
    (numbers_told(74), "Vilket resultat fick vi i den senaste INSIKT-mätningen?"),
    (numbers_told(61), "Vilken placering i Svenskt Näringslivs ranking anges i den senaste målbedömningen?"),
)  # fmt: skip

FORMALITIES: Batch = (
    (these(finish("2026-01-01")), "Vilka aktiviteter beräknas bli färdiga först under 2026?"),
    (these(finish("2025-10-01", "2025-12-31")), "Vilka aktiviteter ska enligt de ansvariga vara klara under årets sista kvartal?"),
    (these(PROTECTED), "Vilka aktiviteter är sekretessmarkerade så att kommentaren inte kan återges i handlingarna?"),
    (either(REFUSE, told("skydda", kinds=ANY)), "Hur lyder kommentaren till risk- och sårbarhetsanalysen?"),
    (ASKED_BACK, "Vilka kostnader har planens aktiviteter medfört hittills i år?"),
)  # fmt: skip

TALKS: Batch = (
    (
        either(because(now(X), "väntar på beslut"), because(GONE, "väntar på beslut")),
        "Vilka aktiviteter har avförts under året? >> Vilket skäl har angetts?",
    ),
    (either(listed(now(R)), units_of(now(R)), listed(now(R, D)), units_of(now(R, D))), "Vilka aktiviteter redovisar avvikelse? >> Ange även ansvarig enhet för var och en."),
    (
        either(these(HR), these(HR & then(D)), these(HR & REPORTED & ~then(None))),
        "Vad är försenat hos HR och lön? >> Hur såg det ut för samma enhet i tertial 1?",
    ),
    (
        sure("nämndspecifikt mål 1"),
        "Hur fortskrider uppdateringen av digitaliseringsstrategin? >> Vilket mål är den kopplad till?",
    ),
    (
        either(silent(), units_of(now(None)), listed(now(None))),
        "Hur stor andel av aktiviteterna har redovisats? >> Vilka enheter behöver vi påminna?",
    ),
)  # fmt: skip

HARDER: Batch = (
    (
        these(then(G) & now(D) & collab("Alla förvaltningar")),
        "Vilka aktiviteter som berör alla förvaltningar har gått från att följa planen till att vara försenade?",
    ),
    (these(kind("P") & now(D) & finish("2026-01-01")), "Vilka försenade projekt har ett slutdatum som infaller efter årsskiftet?"),
    (
        goals_told("nämndspecifikt mål 1", "nämndspecifikt mål 3", not_these=("KF-mål 1", "KF-mål 3", "nämndspecifikt mål 2")),
        "Vilka mål bedöms uppnås trots att det finns gula aktiviteter under dem?",
    ),
    (units("HR och lön"), "Hos vilka enheter är mer än hälften av aktiviteterna försenade?"),
    (these(WORSE & POSTPONED), "Vilka aktiviteter har både fått sämre status och ett senare slutdatum än i tertial 1?"),
    (
        either(counted(~PROTECTED & now(D, P)), these(~PROTECTED & now(D, P))),
        "Hur många aktiviteter är försenade eller pausade om de skyddade räknas bort?",
    ),
    (these(then(D, R) & now(D, R)), "Vilka aktiviteter har varit antingen gula eller röda i båda tertialen?"),
    (
        within(DATELESS & now(P, S), (DATELESS & ~now(K)) | now(None) | PROTECTED),
        "Vilka aktiviteter som inte är avslutade saknar ett angivet slutdatum?",
    ),
    (
        goals_told(
            "KF-mål 1", "nämndspecifikt mål 1", "nämndspecifikt mål 3", "nämndspecifikt mål 4",
            not_these=("KF-mål 2", "KF-mål 3", "nämndspecifikt mål 2"),
        ),
        "Under vilka av kommunfullmäktiges och nämndens mål finns ingen försenad aktivitet?",
    ),
    (
        either(these(title("ledningssystemet"), "2025-12-28", "2025-08-27"), numbers_told(123), sure("fyra månader")),
        "Hur långt har slutdatumet för revideringen av ledningssystemet förskjutits jämfört med det datum som angavs i tertial 1?",
    ),
)  # fmt: skip

BATCH: Batch = WHAT_IS_LATE + HOW_MANY + COMPARED + BY_UNIT_AND_GOAL + FORMALITIES + TALKS + HARDER
