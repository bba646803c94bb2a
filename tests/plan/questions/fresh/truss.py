# ruff: noqa: ARG005, E501
"""Late September at a big city's board for elderly care, the second round just closed: the head of the office and the
chair who want their answers in ten seconds, a board secretary who prepares the agenda, a unit manager on her phone.

Half everyday, a quarter with two conditions, comparisons, then and now, and 22 conversations."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    EVERY,
    LATE,
    LATE_NOW,
    POSTPONED,
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
    S,
    Those,
    Wanted,
    X,
    anyhow,
    became,
    because,
    collab,
    either,
    finish,
    first_is,
    goal,
    goals_among,
    kind,
    now,
    numbers_told,
    owner,
    says,
    share,
    silent,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units_of,
    units_with,
    within,
)
from tests.plan.questions.fresh.measure_keys import is_late, measures
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    explained_by,
    forms,
    or_units,
    said,
    so_many,
    summary,
    tells,
    then_and_now,
    those,
    top_unit,
)

WORLD = "harbour_city"

PILOT, DEMENTIA = unit("Lotsen"), unit("Fyren")
HOME, HOME_ALL, NIGHT = unit("Hemtjänst"), under("Hemtjänst"), unit("Hemtjänst/Nattpatrullen")
SHORT, HEALTH = unit("Vård- och omsorgsboende/Korttiden"), unit("Hälso- och sjukvård i hemmet")
TECH, CREW = unit("Välfärdsteknik"), unit("Bemanning och kompetens")
UNITS = (
    "Ledning och verksamhetsstöd", "Myndighet äldre", "Lotsen", "Hälso- och sjukvård i hemmet", "Hemtjänst",
    "Bemanning och kompetens", "Välfärdsteknik", "Vård- och omsorgsboende", "Mötesplatser och anhörigstöd", "Fyren",
)  # fmt: skip
ALONE = Those(lambda facts, each: not each.collaboration)
OPEN_MEASURE = Those(lambda facts, each: any(held.activity_id == each.id and held.is_open for held in facts.measures()))
ANY_MEASURE = Those(lambda facts, each: any(held.activity_id == each.id for held in facts.measures()))
GOALS = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "bo kvar hemma"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "väntan på en plats"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "ska känna sig ensamma"),
    "4.1": ("nämndspecifikt mål 1", "personer med demenssjukdom"),
    "4.2": ("nämndspecifikt mål 2", "vilja stanna kvar"),
    "4.3": ("nämndspecifikt mål 3", "mer tid för omsorg"),
}


def rest(name: str) -> tuple[str, ...]:
    return tuple(each for each in UNITS if each != name)


def coming(first: str, last: str, but: Those = EVERY) -> Wanted:
    """By the days of T2; what has only a day of T1 may be told too."""
    found = finish(first, last) & but
    return or_units(within(found & REPORTED, found))


RATE = either(
    share(REPORTED), sure("37 av 40"), sure("36 av 40"), sure("36 av 39"), sure("34 av 40"), sure("33 av 40"),
    sure("33 av 39"),
)  # fmt: skip
MISSING = either(silent(), units_of(now(None)), those(now(None)), sure("Anhörigcafé", "Mentorer", "Digital signering"))
CHANGE = either(
    within(CHANGED, CHANGED | then(None) | now(None) | POSTPONED),
    then_and_now(then(D), now(D)),
    then_and_now(then(K), now(K)),
)

EVERYDAY: Batch = (
    (summary(), "Hur ligger vi till? max tre rader tack"),
    (summary(), "god morgon, snabb lägesbild inför presidiet"),
    (TROUBLE, "vad är det som halkar efter hos oss"),
    (because(title("Ombyggnad"), "asbest"), "Varför drar Sjömansgården ut på tiden?"),
    (day_told(title("Ombyggnad"), "2026-08-14"), "när räknar man med att ombyggnaden av Sjömansgården är färdig"),
    (owner(title("verksamhetssystem")), "Vem har ansvaret för nya verksamhetssystemet?"),
    (day_told(title("verksamhetssystem"), "2026-05-29"), "nya verksamhetssystemet, vilket datum gäller?"),
    (either(so_many(now(G)), so_many(now(G, K))), "hur många är gröna just nu"),
    (so_many(EVERY), "Hur många aktiviteter finns det i årets plan totalt?"),
    (
        either(share(now(K)), share(now(K), REPORTED), sure("7 av 40"), sure("7 av 37")),
        "Hur stor del av planen är avslutad?",
    ),
    (either(RATE, MISSING), "Hur gick inrapporteringen för tertial 2?"),
    (MISSING, "vilka har inte lämnat in ännu"),
    (either(MISSING, RATE, said("nej")), "Har alla enheter svarat nu?"),
    (
        either(or_units(within(LATE_NOW, LATE)), units_of(LATE_NOW)),
        "Är det någon som rapporterade efter att omgången stängde?",
    ),
    (
        either(said("ja", "alla", "inga", "ingen", "inget"), sure("5 av 5"), sure("9 av 9"), within(HOME, HOME_ALL)),
        "Har Hemtjänst rapporterat allt för T2?",
    ),
    (those(NIGHT), "vad ligger på nattpatrullens bord"),
    (those(SHORT), "Vilka aktiviteter ansvarar Korttiden för?"),
    (those(title("Elcyklar"), "enligt plan"), "elcyklarna hur går de"),
    (those(title("Nyckelfria"), "avvikelse"), "Nyckelfria lås??"),
    (those(title("Fiskhamnen"), "avslutad"), "Är mötesplatsen i Fiskhamnen klar?"),
    (because(title("vikariepool"), "sjuksköterskor"), "Vad skriver man om vikariepoolen?"),
    (because(title("Varvsstaden"), "gymnasieskola"), "Hur kommer det sig att förstudien i Varvsstaden lades ner?"),
    (those(now(X)), "Vad har vi strukit ur planen i år"),
    (those(now(K)), "vad kan vi bocka av hittills?"),
    (within(now(P), now(P, S)), "Är det något som ligger på is?"),
    (within(now(S), now(S, None)), "Finns det saker ingen har satt igång med än?"),
    (sure("inte uppnås", "delvis"), "Kommer vi att nå våra mål i år?"),
    (goals_among(GOALS, ("3.2", "4.2"), ("3.1", "4.1", "4.3")), "Vilka mål bedöms inte nås?"),
    (
        either(sure("71 dagar"), sure("inte uppnås"), those(goal("3.2"))),
        "Hur går det med målet om kortare väntan på boende?",
    ),
    (text_has("9 %"), "Vad är målet för personalomsättningen?"),
    (text_has("79", "85 %"), "Vad blev resultatet i brukarundersökningen"),
    (anyhow("ensamma"), "Vad säger KF-mål 3?"),
    (
        either(goals_among(GOALS, ("4.1", "4.2", "4.3")), those(goal("4.1", "4.2", "4.3"))),
        "Lista de nämndspecifika målen, jag ska ha dem till kallelsen",
    ),
    (those(collab("Västra regionen")), "Vad gör vi ihop med Västra regionen?"),
    (or_units(within(collab("Kultur") & ~now(K), collab("Kultur"))), "har vi nåt samarbete med kulturförvaltningen"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad ska bli klart i oktober?"),
    (CHANGE, "Vad är det som har ändrats sen förra tertialet?"),
    (text_has("Enhetschef Fyren", "chef12@"), "vem är chef på Fyren"),
    (numbers_told(8), "Hur många påminnelser fick ni skicka i T2?"),
    (explained_by("avvik"), "Vad innebär egentligen Pågår med avvikelse?"),
    (ASKED_BACK, "Vad kostar demensteamet i år?"),
    (text_has(*forms("2025-09-05"), *forms("2025-09-06")), "när stängde tertial 2"),
    (measures(is_late), "Är det någon åtgärd som har passerat sitt datum?"),
    (those(title("värmebölja"), "försenad"), "läget med beredskapen för värmebölja"),
    (within(says("rekryter"), says("rekryter") | title("vikarie")), "Nämner någon rekrytering i sina kommentarer?"),
)

COMPOUND: Batch = (
    (those(kind("P") & now(D)), "Vilka projekt är försenade?"),
    (those(goal("3.1") & now(D)), "vad är försenat under KF-mål 1"),
    (those(CREW & now(D, R)), "Har Bemanning och kompetens något gult eller rött?"),
    (either(so_many(TECH & now(K)), sure("1 av 7")), "Hur många av Välfärdstekniks aktiviteter är avslutade?"),
    (top_unit("Hälso- och sjukvård i hemmet", *rest("Hälso- och sjukvård i hemmet")), "Vilken enhet har flest förseningar?"),
    (top_unit("Mötesplatser och anhörigstöd", *rest("Mötesplatser och anhörigstöd")), "vem har avslutat mest, alltså vilken enhet"),
    (
        either(
            compared(HOME & now(D), HEALTH & now(D), "Hemtjänst", "Hälso- och sjukvård i hemmet"),
            compared(HOME_ALL & now(D), HEALTH & now(D), "Hemtjänst", "Hälso- och sjukvård i hemmet"),
            top_unit("Hälso- och sjukvård i hemmet", "Hemtjänst"),
        ),
        "Vilka har fler försenade, Hemtjänst eller Hälso- och sjukvård i hemmet?",
    ),
    (then_and_now(then(D), now(D)), "Hur många är försenade nu jämfört med i T1?"),
    (either(CHANGE, within(became(D), WORSE), tells("sämre", "försämr")), "Går det åt rätt håll sedan i våras eller har det blivit sämre?"),
    (those(then(D) & now(D)), "Vad har varit försenat två tertial i rad?"),
    (those(then(G) & now(D)), "Vilka gick från grönt i T1 till rött i T2?"),
    (those(now(D) & finish("2025-09-24", "2025-12-31")), "Vilka försenade hinner ändå bli klara före årsskiftet?"),
    (
        within(finish("2026-01-01"), finish("2026-01-01") | now(None, P, S, X) | PROTECTED),
        "vad blir inte färdigt i år",
    ),
    (those(POSTPONED), "Vilka aktiviteter har fått ett senare slutdatum sen T1?"),
    (first_is("Ombyggnad"), "Vilken aktivitet har flyttats fram längst?"),
    (either(share(now(D), kind("P")), sure("7 av 15")), "Hur många procent av projekten är försenade?"),
    (
        within(now(D) & ~ANY_MEASURE & ~PROTECTED, now(D) & ~OPEN_MEASURE),
        "Vilka försenade aktiviteter saknar åtgärd?",
    ),
    (units_with(now(D), 0, 0), "Vilka enheter har inga förseningar alls?"),
    (goals_among(GOALS, ("3.2", "4.1"), ("4.3",)), "Vilka mål har fått en sämre bedömning i T2 än i T1?"),
    (those(kind("F") & ~now(X)), "Vilka förstudier är inte avförda?"),
    (those(DEMENTIA & SHARED), "Vilka aktiviteter delar Fyren med någon annan enhet?"),
    (those(ALONE & now(D)), "försenade aktiviteter utan samverkanspart"),
    (because(now(P), "Surfplattorna", "rättslig prövning"), "Pausade aktiviteter och orsaken till varje, till handlingarna"),
)  # fmt: skip

TALKS: Batch = (
    (because(title("Demensteam"), "minnesmottagningen"), "Hur går det med demensteamet? >> varför då"),
    (owner(title("robot")), "status läkemedelsrobotar >> vem äger den frågan?"),
    (those(then(D)), "Vad är försenat? >> och i T1?"),
    (those(kind("P") & now(D)), "vilka är försenade >> ta bara projekten"),
    (those(now(K)), "Hur många har vi avslutat? >> vilka då"),
    (because(now(P), "Surfplattorna", "rättslig prövning"), "Vilka är pausade? >> Varför?"),
    (day_told(title("Kameratillsyn"), "2026-01-16"), "kameratillsynen, hur går det med den >> när är den klar då"),
    (sure("signalförstärkare"), "Hur går det med trygghetslarmen? >> Vad gör man åt det?"),
    (or_units(within(PILOT & ~now(K), PILOT)), "Vad jobbar Fyren med? >> Och Lotsen?"),
    (
        either(sure("bedöms uppnås", "ensamma"), sure("bedöms uppnås", "mål 3"), those(goal("3.3"))),
        "Hur går det för KF-mål 2? >> och KF-mål 3?",
    ),
    (so_many(now(D)), "Hur stor andel är försenade? >> hur många är det i antal"),
    (
        either(
            MISSING,
            text_has("Enhetschef Välfärdsteknik", "Enhetschef Mötesplatser", "Enhetschef Ledning", "chef7@", "chef11@"),
        ),
        "Vilka har inte rapporterat? >> Vem ska jag kontakta?",
    ),
    (those(HEALTH & now(D)), "Vilken enhet har flest försenade? >> Vilka är det?"),
    (coming("2025-11-01", "2025-11-30"), "vad ska vara klart i oktober >> november då?"),
    (or_units(within(HOME & UNDONE & ~title("Elcyklar"), HOME_ALL)), "Vem ansvarar för elcyklarna? >> Vad har de mer på gång?"),
    (or_units(within(HOME & now(D), HOME_ALL & now(D))), "Visa Hemtjänsts aktiviteter >> Är någon av dem försenad?"),
    (
        either(sure("Många sjuksköterskor"), sure("inte uppnås", "T1"), sure("inte uppnås", "tertial 1")),
        "Når vi målet att medarbetare ska vilja stanna kvar? >> Hur bedömdes det i T1?",
    ),
    (those(title("Seniorfest"), "avslutad"), "Hur gick det med Mötesplats Fiskhamnen? >> Tack! Och seniorfesten?"),
    (
        either(then_and_now(then(D), now(D)), said("ja", "fler")),
        "Hur många är försenade? >> Är det fler än förra tertialet?",
    ),
    (those(collab("Stadsmiljö")), "Vad samverkar vi med Stadsfastigheter om? >> nej jag menar Stadsmiljöförvaltningen"),
    (first_is("Ombyggnad"), "Vad är försenat? >> När ska de bli klara? >> Vilken av dem blir klar sist?"),
    (
        within(TECH & UNDONE & REPORTED, TECH & ~now(K)),
        "Hur ser det ut för Välfärdsteknik? >> Vad har de avslutat? >> Och vad har de kvar?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
