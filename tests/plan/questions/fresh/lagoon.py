# ruff: noqa: ARG005, E501
"""The week the round closes at an office for environment and building: the controller before the tertial report, inspectors and a permit manager on the phone, the board's vice chair, and the head of the office with ten seconds.

Two in five everyday, three in ten with conditions, quantifiers, shares or rankings, and three in ten conversations."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CHANGED,
    EVERY,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SURE,
    TROUBLE,
    UNDONE,
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
    because,
    collab,
    either,
    finish,
    first_is,
    goal,
    kind,
    now,
    numbers_told,
    owner,
    says,
    share,
    silent,
    state,
    sure,
    text_has,
    then,
    title,
    unit,
    units,
    units_of,
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    days_told,
    explained,
    explained_by,
    first_are,
    forms,
    goals_told,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    those,
    top_unit,
)
from tests.plan.questions.world import T1, T2

WORLD = "green"

FOOD, PERMITS, LEAD = unit("Livsmedel och hälsoskydd"), unit("Bygglovsenheten"), unit("Förvaltningsledning")
STRATEGY, PLANNERS, INSPECTORS = unit("Miljöstrategi"), unit("Planenheten"), unit("Miljötillsyn")
ALL_UNITS = ("Livsmedel och hälsoskydd", "Bygglovsenheten", "Förvaltningsledning", "Mark och exploatering", "Miljöstrategi", "Planenheten", "Miljötillsyn")  # fmt: skip
OTHERS = tuple(each for each in ALL_UNITS if each != "Miljöstrategi")

ALONE = Those(lambda facts, each: not each.collaboration)
WITH_ALL = collab("Alla förvaltningar")
SAME = ~CHANGED & now(G, R, D, P, K, S, X) & then(G, R, D, P, K, S, X)
CLEARLY_BETTER = then(D) & now(G, R, K)
CLEARLY_WORSE = then(G, R) & WORSE & ~now(X)
EVER_TENDERS = Those(lambda facts, each: any("anbud" in report.comment.lower() for report in facts.history(each.id)))
NO = said("nej", "inget", "ingen", "inga", "inte")


BEFORE_JULY = finish(last="2025-06-30", at=T1)


def summed(wanted: Those, word: str) -> Wanted:
    """That so many are so, with that word."""

    def problem(facts: Facts, answer: Answer) -> str:
        return sure(word).problem(facts, answer) or numbers_told(len(wanted.among(facts))).problem(facts, answer)

    return Wanted(SURE, problem)


def whose(wanted: Those, *names: str) -> Wanted:
    """Units of these, or these activities with the units' names."""
    return either(units_of(wanted), those(wanted, *names))


MISSING = either(silent(), those(now(None)), sure("Enhetschef Bygglovsenheten"))
CLOSING = text_has(*forms("2025-09-05"), "2 dagar", "två dagar", "på fredag", "i övermorgon")
DELAYED_SHARE = either(share(now(D)), share(now(D), REPORTED), sure("5 av 15"), sure("5 av 14"))

EVERYDAY: Batch = (
    (either(TROUBLE, summary(), those(now(D))), "Vad brinner? Kort"),
    (summary(), "tio sekunder - hur ligger vi till"),
    (those(title("E-tjänst"), "avvikelse"), "hej hur går det för e-tjänsten"),
    (
        those(title("Badvatten"), "Avslutad"),
        "Står på bryggan o en reporter frågar, är vi klara med badvattenproverna i år?",
    ),
    (owner(title("Klimatanpassning")), "vem håller i klimatanpassningsplanen"),
    (because(title("Ny taxa"), "anbud"), "Varför drar taxan för livsmedelskontrollen ut på tiden?"),
    (day_told(title("Norra stations"), "2025-12-26"), "när räknar vi med att detaljplanen vid norra stationsområdet är färdig"),
    (MISSING, "Vilka har inte lämnat in än?"),
    (CLOSING, "hur länge till kan man lämna in sin rapport"),
    (those(PERMITS), "Bygglovsenheten - vilka aktiviteter har vi i år?"),
    (either(those(now(K)), those(now(K, X))), "Vad har vi hunnit bli färdiga med?"),
    (those(now(P)), "Är det något vi har lagt på is?"),
    (so_many(EVERY), "Hur många rader har vi i planen sammanlagt, alla aktiviteter alltså"),
    (either(so_many(REPORTED), share(REPORTED), sure("14 av 15")), "hur många aktiviteter är inrapporterade"),
    (sure("vattnet i sjöar"), "Vad handlar nämndspecifikt mål 1 om?"),
    (
        either(
            sure("utsläppen", "bostäder", "vattnet", "handläggningstid"),
            sure("kommunfullmäktiges mål 1", "kommunfullmäktiges mål 2", "nämndspecifikt mål 1", "nämndspecifikt mål 2"),
            sure("KF-mål 1", "KF-mål 2", "nämndspecifikt mål 1", "nämndspecifikt mål 2"),
        ),
        "Vilka mål är det nämnden ska nå i år?",
    ),
    (explained_by("avvikelse"), "vad betyder gult i tabellen?"),
    (ASKED_BACK, "Hur mycket pengar har vi lagt på våtmarken?"),
    (ASKED_BACK, "Sätt avloppstillsynen till enligt plan är du snäll"),
    (
        text_has("chef7@", "Enhetschef Miljötillsyn"),
        "Har du mejladressen till den som svarar för Miljötillsyn?",
    ),
    (
        within(INSPECTORS & ~now(X), INSPECTORS),
        "hej jag e inspektör på miljötillsyn vad står på oss i planen",
    ),
    (within(collab("KSF"), WITH_ALL), "Vilka saker gör vi ihop med KSF?"),
    (those(title("Våtmark")), "har våtmarken i ängsdalen kommit igång än eller"),
    (
        day_told(title("Översiktsplan"), "2025-08-21"),
        "Vilken dag kom den senaste rapporten om översiktsplanen in?",
    ),
    (because(title("Inventering"), "anbud"), "vad skrev de om inventeringen av förorenade områden"),
    (within(UNDONE & REPORTED, now(None, X)), "Vad är inte klart än?"),
    (units_where(lambda facts, held: True), "Vilka enheter är med i verksamhetsplanen?"),
    (
        text_has("tertial 2", "T2", *forms("2025-08-31")),
        "Vilken period är det vi rapporterar nu?",
    ),
    (
        either(summed(then(D), "försen"), within(then(G, R, D, P, K, S, X), EVERY)),
        "hur såg det ut i T1",
    ),
    (either(those(NONE), NO, text_has("inget nytt", "inga nya")), "Har det kommit in nåt nytt sen igår?"),
    (those(title("Laddstolpar")), "laddstolparna?"),
    (
        either(those(goal("4.2")), sure("handläggningstid"), ASKED_BACK),
        "Kan jag som vice ordförande säga i nämnden att handläggningstiderna är på väg åt rätt håll?",
    ),
    (
        text_has("chef5@", "Enhetschef Miljöstrategi", "Miljöstrategi"),
        "En villaägare frågar efter energirådgivningen, vem hos oss ska ja koppla till",
    ),
    (those(now(D)), "vilka aktivteter e försenad"),
    (those(now(G)), "Vad rullar på precis som det ska?"),
    (explained(), "Tack snälla, det var allt!"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & finish("2026-01-01")), "Vilka av de försenade blir inte klara förrän efter årsskiftet?"),
    (those(FOOD & ~now(K)), "Allt hos Livsmedel och hälsoskydd utom det som är avslutat"),
    (
        either(share(now(G), REPORTED), sure("3 av 14")),
        "Hur stor andel av de rapporterade aktiviteterna går enligt plan?",
    ),
    (within(CLEARLY_BETTER, BETTER), "Vad har blivit bättre sedan tertial 1?"),
    (within(CLEARLY_WORSE, WORSE), "Vilka aktiviteter har gått åt fel håll sen i våras?"),
    (those(POSTPONED & kind("P")), "Vilka projekt har fått senare slutdatum än de hade i T1?"),
    (top_unit("Miljöstrategi", *OTHERS), "Rangordna enheterna efter hur många försenade de har"),
    (
        either(units_with(now(D), 2), those(STRATEGY & now(D), "Miljöstrategi")),
        "Vilka enheter har minst två försenade aktiviteter?",
    ),
    (units_with(now(D), 0, 0), "Vilka enheter har inte en enda försening?"),
    (
        either(those(kind("P")), said("ja", "alla"), share(REPORTED, kind("P")), sure("6 av 6")),
        "Är samtliga projekt rapporterade för T2?",
    ),
    (
        either(
            goals_told(("nämndspecifikt mål 2",), ("nämndspecifikt mål 1",)),
            goals_told(("handläggningstid",), ("vattnet i sjöar",)),
            those(goal("4.2")),
        ),
        "Finns det något mål där ingenting är försenat?",
    ),
    (units_with(EVERY, 3, 3), "Vilka enheter har exakt tre aktiviteter?"),
    (those(now(D) & ~kind("P")), "Försenade som inte är projekt, vilka är det?"),
    (those(ALONE & now(D, P)), "Vilka aktiviteter utan samverkan är antingen försenade eller pausade?"),
    (
        those(BEFORE_JULY & ~now(K)),
        "Vad skulle enligt T1 ha varit klart före juli men är fortfarande inte avslutat?",
    ),
    (within(says("anbud"), EVER_TENDERS), "Vilka skriver i sin kommentar att de väntar på anbud?"),
    (
        either(so_many(now(D) & kind("P")), sure("2 av 5"), share(kind("P"), now(D))),
        "Hur många av de försenade är projekt?",
    ),
    (
        either(
            compared(STRATEGY & now(D), STRATEGY & now(D), "Bygglovsenheten", "Miljöstrategi"),
            compared(PERMITS & now(D), STRATEGY & now(D), "Bygglovsenheten", "Miljöstrategi"),
        ),
        "Jämför Bygglovsenheten med Miljöstrategi: hur många försenade har de var?",
    ),
    (those(then(G) & now(K)), "Vilka var gröna i april och är avslutade idag?"),
    (those(SAME), "Vilka har exakt samma status nu som i T1?"),
    (within(title("Energirådgivning"), now(None, K, X) | PROTECTED), "Vilka aktiviteter saknar slutdatum?"),
    (
        first_are("Våtmark", "gemensam kundtjänst", "enskilda avlopp"),
        "Vilka tre aktiviteter har slutdatum längst fram?",
    ),
    (those(finish("2025-10-01", "2025-11-30")), "Vad väntas bli klart i oktober eller november?"),
    (so_many(reported_between("2025-08-22", "2025-08-22")), "Hur många rapporter kom in den 22 augusti?"),
    (those(WITH_ALL & ~now(D)), "Av det vi gör med alla förvaltningar, vad är inte försenat?"),
    (
        either(
            units_where(lambda facts, held: all(state(facts, each, T2) is G for each in held)),
            those(unit("Mark och exploatering"), "Mark och exploatering"),
        ),
        "Finns det någon enhet där allting går enligt plan?",
    ),
    (either(said("nej"), DELAYED_SHARE), "Är mer än hälften av aktiviteterna försenade?"),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & finish(last="2025-12-31")), "Vad är försenat? >> vilka av dem blir klara före nyår"),
    (those(title("Detaljplan")), "hur går det för översiktsplanen >> och detaljplanen då"),
    (
        days_told(STRATEGY & now(D), NONE, "2025-11-22", "2026-04-24"),
        "Vad ansvarar Miljöstrategi för? >> Vad av det är försenat? >> Och när blir det klart?",
    ),
    (
        within(STRATEGY & ~title("Våtmark"), title("Våtmark")),
        "Vem äger våtmarken? >> vad har de mer",
    ),
    (
        within(then(D) & now(D), now(D)),
        "Vilka är försenade? >> Vilka av dem var det redan i T1?",
    ),
    (those(PLANNERS), "lista allt hos Livsmedel och hälsoskydd >> förlåt, Planenheten menar jag"),
    (those(now(D)), "Hur många är försenade >> räkna upp dem"),
    (
        either(those(goal("3.2")), sure("fler bostäder")),
        "Hur ligger vi till med KF-mål 1? >> och KF-mål 2?",
    ),
    (
        those(kind("P") & collab("KSF") & ~now(K)),
        "Vilka projekt har vi? >> Bara de som görs med KSF >> Ta bort de avslutade också",
    ),
    (CLOSING, "Har alla rapporterat? >> vem saknas >> när stänger det"),
    (
        those(title("E-tjänst"), "Försenad"),
        "Läget för e-tjänsten? >> varför >> vad hade den för status i T1",
    ),
    (those(now(X)), "Vad är pausat? >> Avfört då?"),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("2 av 6")),
        "Hur stor andel är försenad? >> Och om man bara räknar projekten?",
    ),
    (
        within(finish("2025-11-01", "2025-12-31"), finish("2025-09-03", "2025-12-31")),
        "Vad ska bli klart i september? >> oktober? >> och resten av året",
    ),
    (
        either(units("Bygglovsenheten", "Förvaltningsledning"), those(title("byggarkivet"), "Bygglovsenheten", "Förvaltningsledning")),
        "Status byggarkivet >> Vilka enheter är inblandade?",
    ),
    (within(CLEARLY_WORSE, WORSE), "Vad har förbättrats sen T1? >> Och försämrats?"),
    (those(STRATEGY & now(D)), "Vilken enhet har flest försenade? >> vilka är det"),
    (
        first_is("Ny taxa"),
        "Visa det som är försenat >> Sortera efter slutdatum, tidigast först",
    ),
    (because(title("enskilda avlopp"), "anbud"), "hur går det med avloppstillsynen >> vad säger de själva"),
    (
        whose(now(K), "Bygglovsenheten", "Livsmedel och hälsoskydd"),
        "Vad är avslutat? >> Vilka enheter är det som ska ha beröm?",
    ),
    (
        either(so_many(PERMITS & REPORTED), share(REPORTED, PERMITS), sure("2 av 3")),
        "Hur många aktiviteter har Bygglovsenheten? >> Hur många av dem har rapporterats?",
    ),
    (within(now(D), now(R)), "vilka är gula >> visa de röda också"),
    (
        those(now(D) & ~kind("P") & ~ALONE),
        "Vad är försenat? >> Ta bort projekten >> Ta även bort de som saknar samverkan",
    ),
    (or_units(those(LEAD)), "Har Förvaltningsledning något försenat? >> Vad har de på sin lista då?"),
    (
        either(said("nej"), those(title("Energirådgivning"), "ej rapporterad"), those(title("Energirådgivning"), "ingen rapport")),
        "Hur är det med energirådgivningen? >> Hade de rapporterat den i T1?",
    ),
    (those(PLANNERS & now(D)), "Vem är chef för Planenheten? >> Vad är försenat där?"),
    (
        first_is("Norra stations"),
        "försenade projekt >> när ska de vara klara >> vilket av dem blir klart först",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
