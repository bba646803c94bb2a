# ruff: noqa: E501
"""The board for environment and building: a controller, a unit manager with her phone, a head of administration, a newly elected politician.

39 everyday (some spoken, some with slips), 17 with two conditions, a comparison, an exception or a share, and 14 conversations.
An answer that has exactly the right activities under their units is as good as a list of them."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    DATELESS,
    POSTPONED,
    REPORTED,
    SURE,
    WORSE,
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
    share,
    silent,
    some,
    sure,
    then,
    these,
    title,
    told,
    unit,
    units,
    units_of,
    units_where,
    within,
)  # fmt: skip
from tests.plan.questions.fresh.wishes import day_told, forms, number, reported_between, then_and_now, top_unit

FOOD, STRATEGY, PLANS = unit("Livsmedel och hälsoskydd"), unit("Miljöstrategi"), unit("Planenheten")
SUPERVISION, LAND = unit("Miljötillsyn"), unit("Mark och exploatering")
COUNCIL = goal("3.1", "3.2")
TAX, AREA, COMPREHENSIVE = title("Ny taxa"), title("Detaljplan"), title("Översiktsplan")
SAYS_IT = SURE | {"refuse", "unknown"}


def titles_wrong(must: Those, may: Those, facts: Facts, answer: Answer) -> str:
    """What of the right titles is not in the text, or what else is."""
    text, wanted, allowed = answer.text.lower(), set(must.among(facts)), set((must | may).among(facts))
    said = {each.id for each in facts.plan.activities if each.title.lower() in text}
    return f"{len(wanted - said)} missing, {len(said - allowed)} too many" if wanted - said or said - allowed else ""


def grouped(those: Those, *words: str) -> Wanted:
    """Exactly these activities, told under the units that answer for them."""

    def problem(facts: Facts, answer: Answer) -> str:
        missing = [word for word in words if word.lower() not in answer.text.lower()]
        return f"no {missing}" if missing else titles_wrong(those, those, facts, answer)

    return Wanted(frozenset({"units"}), problem)


def shown(those: Those, *words: str) -> Wanted:
    """Exactly these activities: as a list, alone, or under their units."""
    return either(these(those, *words), grouped(those, *words))


def shown_within(must: Those, may: Those) -> Wanted:
    """All of the first and none but of the second: as a list, or under their units."""
    return either(
        within(must, may), Wanted(frozenset({"units"}), lambda facts, answer: titles_wrong(must, may, facts, answer))
    )


def explained(*words: str) -> Wanted:
    """All of the words, in what is no mere list of activities."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        missing = [word for word in words if word not in text]
        if missing:
            return f"no {missing}"
        return (
            "a list explains nothing" if answer.activities and "betyder" not in text and "innebär" not in text else ""
        )

    return Wanted(SAYS_IT, problem)


def any_of(*words: str, kinds: frozenset[str] = SURE) -> Wanted:
    """One of these words, in an answer of these kinds."""
    return Wanted(
        kinds, lambda _facts, answer: "" if any(w.lower() in answer.text.lower() for w in words) else f"none of {words}"
    )


def moved(days: int, first: str, last: str) -> Wanted:
    """So many days, or both dates."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        dates = all(any(form in text for form in forms(day)) for day in (first, last))
        return "" if dates or f"{days} dagar" in text else "neither the days nor both of the dates"

    return Wanted(SURE, problem)


def summed(numbers: tuple[int, ...], *words: str) -> Wanted:
    """All of the numbers and all of the words in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        return numbers_told(*numbers).problem(facts, answer) or sure(*words).problem(facts, answer)

    return Wanted(SURE, problem)


WORLD = "green"

EVERYDAY: Batch = (
    # The unit manager, on her phone.
    (detail(title("avlopp"), "Försenad"), "hur går de me enskilda avloppen"),
    (detail(title("Laddstolpar"), "Pågår enligt plan"), "är laddstolparna på gång??"),
    (detail(title("Badvatten"), "Avslutad"), "badvattenproverna, klara va?"),
    (either(shown(now(None)), silent()), "va saknas de svar på fortfarande"),
    (either(counted(3), numbers_told(3)), "hur många ggr har ni påmint oss i den här omgången"),
    (any_of("skyddad", "skyddat", "skyddas", kinds=SAYS_IT), "varför har dricksvattenlarmet blivit gult?"),
    (shown(FOOD), "Ge mig alla Livsmedel och hälsoskydds punkter tack"),
    (either(these(now(S)), counted(0)), "finns de nåt som inte ens dragit igång än"),
    (these(now(P)), "Nåt som ligger på is just nu?"),
    (any_of(*forms("2025-09-05"), "två dagar", "2 dagar", kinds=SAYS_IT), "hur länge till kan man lämna in för T2"),
    (because(title("E-tjänst"), "anbud"), "vad är de e-tjänsten för bygglov väntar på egentligen"),
    # The newly elected politician.
    (day_told(AREA, "2025-12-26"), "När räknar ni med att detaljplanen vid Norra station är färdig?"),
    (owner(title("Energirådgivning")), "Vem vänder man sig till om energirådgivningen?"),
    (
        explained("försenad", "rapporter"),
        "Jag är ny i nämnden – vad är egentligen skillnaden mellan försenad och ej rapporterad?",
    ),
    (any_of("fler bostäder", kinds=SAYS_IT), "Hur är målet om bostäder formulerat?"),
    (
        either(shown(goal("3.1")), told("bedöm", kinds=SAYS_IT)),
        "Kommer vi att klara målet att utsläppen ska minska?",
    ),
    (shown(goal("4.1")), "Hur går arbetet för renare sjöar och vattendrag?"),
    (shown(goal("4.2")), "Handläggningstiderna då, vad gör förvaltningen för att korta dem?"),
    (ASKED_BACK, "Vad kostar Översiktsplan 2045 skattebetalarna?"),
    (
        either(because(TAX, "anbud"), owner(TAX), ASKED_BACK),
        "Vems fel är det att livsmedelstaxan drar ut på tiden?",
    ),
    (shown(goal("5.1")), "Vilka satsningar räknas som särskilda?"),
    (these(now(X)), "Har man lagt ner något som vi beslutat om?"),
    (
        either(detail(title("Servicegaranti"), "Pausad"), detail(title("Servicegaranti"), "Ej rapporterad")),
        "Jag skulle gärna vilja veta det senaste om servicegarantin.",
    ),
    # The controller.
    (number(STRATEGY), "Antal aktiviteter på Miljöstrategi?"),
    (shown(collab("KSF")), "Lista det som görs i samverkan med KSF."),
    (either(share(REPORTED), any_of("14 av 15")), "Svarsfrekvensen för tertial två, hur hög är den?"),
    (shown(reported_between("2025-08-22", "2025-08-22")), "Vilka rapporter kom in fredagen den 22 augusti?"),
    (
        shown_within(DATELESS & ~now(K, X, None), DATELESS | now(None)),
        "För vilka aktiviteter saknar vi beräknat slutdatum?",
    ),
    (shown(finish(last="2025-11-15")), "Vad väntas bli klart senast 15/11?"),
    (either(shown(~now(K)), shown(~now(K, X))), "Visa hela planen utom det som redan är avslutat."),
    (these(AREA, "Pågår med avvikelse"), "Vad rapporterades för Detaljplan för Norra stationsområdet i första tertialet?"),
    (any_of("word", "docx", kinds=SAYS_IT), "Går det att få ut alltsammans som ett Word-dokument?"),
    # The head of administration.
    (shown(PLANS), "Hur ser det ut på planenheten i dag?"),
    (shown(became(K)), "Vad har vi gått i mål med sedan i våras?"),
    (
        shown_within(WORSE & ~now(X) & ~then(S), WORSE),
        "Är det något som har blivit sämre sen förra uppföljningen?",
    ),
    (shown(finish(first="2026-01-01")), "Vad kommer att sträcka sig in på nästa år?"),
    (summed((5,), "försen"), "Sammanfatta tertialet kortfattat inför nämndens sammanträde, är du snäll."),
    (these(LAND), "Vad har Mark och exploatering på sin lott?"),
    (these(TAX, "Försenad"), "Har taxan för livsmedelskontroll kommit någon vart sen i april?"),
)  # fmt: skip

COMPOUND: Batch = (
    (
        units_where(lambda facts, held: some(now(D), facts, held) and some(now(G), facts, held)),
        "Vilka enheter har både något försenat och något som går enligt plan?",
    ),
    (units_where(lambda facts, held: not some(now(D), facts, held)), "Vilka enheter slipper förseningar helt och hållet?"),
    (shown(now(D) & then(G)), "Vilka av de försenade var gröna så sent som i T1?"),
    (shown(then(D) & ~now(D)), "Vad var rött i april men har slutat vara det?"),
    (shown(kind("P") & ~now(D, K, X)), "Projekt som varken är försenade eller färdiga, vilka är det?"),
    (then_and_now(then(D), now(D)), "Har antalet försenade ökat eller minskat jämfört med T1?"),
    (share(now(D), kind("P")), "Hur stor andel av projekten är försenade?"),
    (shown(now(D) & ~STRATEGY), "Visa förseningarna, fast inte Miljöstrategis."),
    (shown(now(D) & COUNCIL & ~kind("P")), "Vad är försenat under KF-målen om man bortser från projekten?"),
    (shown(collab("KSF") & now(R, D)), "Vilka röda eller gula aktiviteter samverkar vi med KSF kring?"),
    (shown(goal("4.1") & ~now(X)), "Allt under nämndspecifikt mål 1 med undantag för det avförda"),
    (shown(now(D) & finish(last="2025-12-31")), "Vilka av de försenade aktiviteterna väntas ändå bli klara före nyår?"),
    (
        moved(123, "2025-09-11", "2026-01-12"),
        "Hur mycket har slutdatumet för översiktsplanen skjutits fram mellan T1 och T2?",
    ),
    (
        either(summed((1, 2), "Planenheten", "Miljöstrategi"), units("Miljöstrategi")),
        "Vem har flest försenade av Planenheten och Miljöstrategi?",
    ),
    (
        first_is("Förstudie gemensam kundtjänst"),
        "Av allt som går enligt plan, vilken aktivitet har det senaste slutdatumet?",
    ),
    (
        top_unit(
            "Miljöstrategi",
            "Livsmedel och hälsoskydd", "Bygglovsenheten", "Förvaltningsledning", "Mark och exploatering", "Planenheten", "Miljötillsyn",
        ),
        "Vilken enhet har störst antal aktiviteter kvar att göra klart?",
    ),
    (shown(POSTPONED), "Vilka aktiviteter har fått ett senare slutdatum än det de hade i T1?"),
)  # fmt: skip

TALKS: Batch = (
    (
        either(
            units_of(now(D)),
            grouped(now(D)),
            listed(now(D), "Livsmedel och hälsoskydd", "Miljöstrategi", "Planenheten", "Miljötillsyn"),
        ),
        "Vad är försenat? >> och vilka har ansvaret för det",
    ),
    (shown(kind("P") & ~now(K)), "Visa projekten >> ta bort det som redan är klart"),
    (because(title("Klimatanpassning"), "anbud"), "Hur är läget med klimatanpassningsplanen? >> Varför då?"),
    (shown(then(G)), "Vilka går enligt plan? >> Vilka gjorde det i april?"),
    (
        either(shown(now(R)), shown(now(R, D, P))),
        "Hur många har avvikelse? >> Vilka då?",
    ),
    (day_told(COMPREHENSIVE, "2026-01-12"), "När blir e-tjänsten klar? >> och översiktsplanen"),
    (shown(collab("SBF") & ~now(X)), "Vad har vi ihop med SBF? >> Hoppa över det som är avfört"),
    (shown(goal("4.1")), "Hur går det för KF-mål 1? >> Nej, nämndspecifikt mål 1 menade jag"),
    (counted(now(D)), "vilka e sena >> hur många blir de"),
    (
        either(owner(TAX), these(TAX, "Livsmedel och hälsoskydd")),
        "Vilka är försenade? >> Vilken av dem ska bli klar först? >> Och vilken enhet har hand om den?",
    ),
    (these(kind("F") & now(D)), "Vilka förstudier finns i planen? >> Är någon av dem försenad?"),
    (either(shown(now(None)), silent()), "Hur många procent har svarat? >> Vilken fattas?"),
    (shown(WORSE & FOOD), "Vad har försämrats på Miljöstrategi? >> Och på Livsmedel och hälsoskydd?"),
    (any_of(*forms("2025-08-22")), "Hur går det med badvattnet? >> När rapporterades det?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
