# ruff: noqa: E501
"""The kommunledningskontor's own days: an administrator, a controller, a secretary and the kommundirektör; the bundled plan.

Half everyday (some with slips and signatures), half with two conditions or a comparison, and 7 short conversations."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    CLARIFY,
    HELP,
    LISTS,
    PROTECTED,
    REPORTED,
    TROUBLE,
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
    became,
    because,
    collab,
    counted,
    detail,
    either,
    first_is,
    goal,
    kind,
    listed,
    now,
    owner,
    reported_since,
    says,
    share,
    silent,
    some,
    text_has,
    then,
    these,
    title,
    told,
    under,
    unit,
    units,
    units_of,
    units_where,
)  # fmt: skip
from tests.plan.questions.fresh.wishes import compared, dated, day_told, goals_told, how_many, then_and_now, top_unit

EK, IT = unit("Ekonomi"), unit("IT och digitalisering")
KLK, KLK_ALL = unit("Kommunledningskontoret"), under("Kommunledningskontoret")
TS, MS = unit("Kommunledningskontoret/Trygg och säker"), unit("Kommunledningskontoret/Medborgarservice")
KOM, NM = unit("Kommunikation"), unit("Näringsliv och marknad")
CLOSES = ("2025-09-05", "5 september", "5 sep")
GOALS = (
    "KF-mål 1", "KF-mål 2", "KF-mål 3",
    "nämndspecifikt mål 1", "nämndspecifikt mål 2", "nämndspecifikt mål 3", "nämndspecifikt mål 4",
)  # fmt: skip


def any_word(those: Those, *words: str) -> Wanted:
    """Exactly these activities, with at least one of the words in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        found = these(those).problem(facts, answer)
        return found or ("" if any(w.lower() in answer.text.lower() for w in words) else f"none of {words}")

    return Wanted(LISTS | {"detail"}, problem)


def not_assessed(*names: str) -> Wanted:
    """One of these names, and no assessment that nobody has made."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        said = [each for each in ("bedöms uppnås", "bedöms delvis uppnås", "bedöms inte uppnås") if each in text]
        if said:
            return f"{said[0]!r} was never said"
        return "" if any(each.lower() in text for each in names) else f"none of {names}"

    return Wanted(ANY, problem)


WORLD = "full"

EVERYDAY: Batch = (
    (listed(now(D)), "Hej! Vilka av våra aktiviteter har kommit efter? Mvh Birgitta, kansliet"),
    (either(listed(now(X)), listed(now(X, P))), "Har något lagts ner eller stoppats?"),
    (listed(now(S)), "vad har vi inte kommit igång med"),
    (detail(title("Digital signatur"), "Avslutad"), "Digtial signatur av protokoll, är vi i mål där?"),
    (day_told(title("upphandling ekonomisystem"), "2025-10-29"), "När räknar Ekonomi med att förstudien om ekonomisystemet är färdig?"),
    (owner(title("ANDTS")), "Vem ska jag prata med om ANDTS-informationen till vårdnadshavarna?"),
    (any_word(title("digital post"), "2025-08-27", "27 augusti", "tertial 2", "T2"), "Sedan när ligger digital post på is?"),
    (
        any_word(title("förlängt arbetsliv"), "2025-04-30", "30 april", "tertial 1", "T1"),
        "Sedan när är förlängt arbetsliv försenat?",
    ),
    (detail(title("Digital kompetens"), "skjutit på utbildningen"), "Varför går inte Digital kompetens för offentlig sektor som tänkt?"),
    (listed(KOM), "vad har kommunikation på sin lista"),
    (either(listed(MS), CLARIFY), "Läget hos enheten Medborgarservice?"),
    (text_has("framkant", "klimatarbetet"), "Hur lyder KF-mål 3 egentligen?"),
    (either(told("Bedöms delvis uppnås"), CLARIFY), "Tror vi att målet om att känna sig trygg utomhus nås?"),
    (not_assessed("nämndspecifikt mål 4", "drogfritt"), "Hur bedöms målet om att ungdomar ska leva drogfritt?"),
    (either(counted(REPORTED), share(REPORTED), anyhow("34 av 39")), "Hur många svar har kommit in för T2 hittills?"),
    (either(silent(), units_of(now(None)), listed(now(None))), "Vilka väntar vi fortfarande på?? /Maria registrator"),
    (
        either(units(), listed(NM & now(None)), listed(NM & REPORTED), anyhow("alla"), anyhow("ja,")),
        "Har näringsliv o marknad rapporterat allt sitt?",
    ),
    (either(counted(7), anyhow("7 påminnelser")), "Hur många gånger har ni påmint i den här omgången?"),
    (these(reported_since("2025-09-01")), "Vad har rapporterats sedan i måndags?"),
    (either(TROUBLE, told("försen"), ASKED_BACK), "Vad bör jag som kommundirektör ta tag i först?"),
    (either(told("försen"), HELP), "Sammanfatta läget i några meningar till kommunstyrelsens presidium"),
    (either(text_has("word", "docx", "pdf"), ASKED_BACK), "Går det att få uppföljningen som ett Worddokument?"),
    (ASKED_BACK, "Vad har näringslivsstrategin kostat oss i konsulttimmar?"),
    (ASKED_BACK, "Kan du markera mediautbildningen som avslutad är du snäll, mvh Lotta"),
    (either(ASKED_BACK, silent(), units_of(now(None))), "Vilken chef är långsammast på att rapportera?"),
    (CLARIFY, "hur gårdet för mål 3"),
    (anyhow("skydd"), "Vad skrev Trygg och säker om risk- och sårbarhetsanalysen?"),
    (text_has(*CLOSES), "När ska allt vara inne för den här tertialen?"),
    (either(listed(PROTECTED), counted(PROTECTED)), "Vad i planen är belagt med skydd?"),
    (detail(title("Mediautbildning"), "Ej rapporterad"), "statusen på mediautbildnigen för chefer?"),
)  # fmt: skip

TWO_CONDITIONS: Batch = (
    (listed(EK & ~now(K, D)), "Vilka av Ekonomis aktiviteter är varken klara eller försenade?"),
    (these(KLK & now(D)), "Visa det som är försenat på KLK, underenheterna oräknade."),
    (either(listed(TS & now(D) & ~PROTECTED), counted(0)), "Finns det något försenat hos Trygg och säker som inte är skyddat?"),
    (listed(goal("4.1") & then(G) & ~now(G)), "Vad under nämndspecifikt mål 1 var grönt i T1 men är något annat nu?"),
    (these(goal("5.1") & now(G)), "Vilka av de särskilda satsningarna går enligt plan?"),
    (listed(collab("Alla förvaltningar") & ~IT), "Vilka aktiviteter berör alla förvaltningar, utom dem som IT svarar för?"),
    (compared(IT & now(G), EK & now(G), "IT", "Ekonomi"), "Har IT fler gröna aktiviteter än Ekonomi?"),
    (then_and_now(then(K), now(K)), "Är vi klara med fler saker nu än i april?"),
    (
        either(top_unit("Kommunledningskontoret", "Kommunikation", "Kommundirektör", "Medborgarservice"), units("Kommunledningskontoret")),
        "Vilken enhet har flest aktiviteter kvar att rapportera?",
    ),
    (first_is("ekonomisystem"), "Vilken av förstudierna blir klar först?"),
    (first_is("förlängt arbetsliv"), "Vilken försenad aktivitet har det senaste slutdatumet?"),
    (either(first_is("Stärkt kommunikation"), anyhow("2025-09-23")), "Vilken av de gula ska vara färdig tidigast?"),
    (listed(then(P)), "Vad var pausat i T1, och vad har det blivit av det?"),
    (these(then(D) & now(D)), "Vad har varit rött i både april och augusti?"),
    (
        units_where(lambda facts, held: some(now(D), facts, held) and not some(now(K), facts, held)),
        "Vilka enheter har något försenat men ingenting avslutat?",
    ),
    (share(now(D), TS), "Hur stor andel av Trygg och säkers aktiviteter är försenad?"),
    (how_many(kind("P") & now(D, P)), "Hur många projekt är antingen försenade eller pausade?"),
    (listed(dated("2025-10-01", "2025-10-31")), "Vad ska enligt rapporterna vara färdigt i oktober?"),
    (listed(dated(last="2025-09-02")), "Vilka har ett slutdatum som redan har passerat utan att de är klara?"),
    (listed(collab("Alla förvaltningar") & now(D)), "Vad är försenat av det som berör alla förvaltningar?"),
    (listed(now(P, R) & says("väntar på beslut")), "Vilka pausade eller gula aktiviteter väntar på beslut?"),
    (
        goals_told((GOALS[0], GOALS[3], GOALS[5], GOALS[6]), (GOALS[1], GOALS[2], GOALS[4])),
        "Vilka mål har inte en enda försenad aktivitet?",
    ),
    (
        goals_told((GOALS[0],), (GOALS[1], GOALS[2], GOALS[3], GOALS[5], GOALS[6])),
        "Vilket mål har fått en sämre bedömning än i T1?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (
        either(these(KLK & now(D) & ~kind("F")), these(KLK_ALL & now(D) & ~kind("F"))),
        "Vad är försenat? >> Bara KLK:s. >> Ta bort förstudierna.",
    ),
    (listed(kind("P") & then(K)), "Vilka projekt är avslutade? >> och hur var det i T1?"),
    (owner(title("näringslivsstrategi")), "hur går näringslivstrategin >> vem håller i den"),
    (because(now(R), "datalagret", "skjutit på utbildningen"), "Vilka är gula? >> Varför?"),
    (listed(goal("4.1")), "Hur går det för KF-mål 1? >> Nej, jag menade nämndmålet."),
    (either(ASKED_BACK, text_has("kanal")), "Vilka är försenade? >> Tack, lägg ut det i kanalen."),
    (either(units_of(became(K)), listed(became(K)), units_of(now(K))), "Vad har blivit klart sedan T1? >> Vilka enheter är det?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + TWO_CONDITIONS + TALKS
