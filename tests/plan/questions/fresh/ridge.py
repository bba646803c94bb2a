# ruff: noqa: ARG005, E501
"""Two days before the second round closes at a rescue service: a politically appointed vice chair dictates on a phone, on the way to a meeting of the board, and asks as people say things aloud.

Half everyday, a quarter with two conditions, a comparison, a share, a ranking or then-and-now, and a quarter conversations."""

from datetime import date

from plan.facts import Facts
from plan.model import Activity
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    BETTER,
    LATE,
    NONE,
    POSTPONED,
    REPORTED,
    SHARED,
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
    counted,
    either,
    every,
    finish,
    first_is,
    goal,
    goals_among,
    kind,
    now,
    numbers_told,
    owner,
    silent,
    sure,
    text_has,
    then,
    title,
    unit,
    units,
    units_of,
    units_where,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    days_told,
    explained,
    forms,
    goals_told,
    or_units,
    part_of,
    reported_between,
    said,
    so_many,
    summary,
    tells,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1

WORLD = "rescue"

STAFF, ALARM, TECH = unit("Stab och ekonomi"), unit("Larm och ledning"), unit("Teknik och fordon")
NORTH, SOUTH = unit("Station Hallaryd"), unit("Station Åbyhamn")
SAFETY, CHECK, TRAINING = unit("Samhällsskydd"), unit("Tillsyn"), unit("Utbildning")
TOWNS = collab("Medlemskommunerna")
OTHERS = ("Stab och ekonomi", "Larm och ledning", "Station Hallaryd", "Station Åbyhamn", "Samhällsskydd", "Tillsyn", "Insats/Deltid")  # fmt: skip
BOARD = ("4.1", "4.2", "4.3")
NAMES = {
    "3.1": ("medlemskommunernas mål 1", "brand i hemmet"),
    "3.2": ("medlemskommunernas mål 2", "komma fram snabbare"),
    "3.3": ("medlemskommunernas mål 3", "miljöpåverkan"),
    "4.1": ("direktionens mål 1", "förbli brandmän"),
    "4.2": ("direktionens mål 2", "snabba besked"),
    "4.3": ("direktionens mål 3", "långvarig kris"),
}


def _day_has_passed(facts: Facts, each: Activity) -> bool:
    """By what was told in the first round it should have been finished by now."""
    report = facts.report(each.id, T1)
    return bool(report and not each.protected and report.finish and report.finish < date(2025, 9, 3))


OVERDUE = Those(_day_has_passed) & UNDONE
NOTHING = either(those(NONE), counted(0), said("nej", "inget", "ingen", "inga"))


def counted_part(part: Those, whole: Those) -> Wanted:
    """So many, exactly those, or so many of all."""
    return either(so_many(part & whole), part_of(part, whole))


SILENT = either(
    or_units(those(now(None))),
    silent(),
    units_of(now(None)),
    so_many(now(None)),
    counted(2),
    sure("Utbildning", "Tillsyn"),
)

EVERYDAY: Batch = (
    (so_many(now(D)), "hej du hur många saker är försenade just nu"),
    (SILENT, "finns det nån som inte har svarat än"),
    (summary(), "jag sitter i bilen ge mig läget kort"),
    (those(title("Ny brandstation"), "Försenad"), "hur går det för den nya brandstationen i Åbyhamn är den klar för inflyttning eller"),
    (day_told(title("omklädningsrum"), "2026-02-27"), "när blir omklädningsrummen klara"),
    (part_of(now(K)), "hur många procent av allt är avslutat"),
    (part_of(REPORTED), "hur stor andel har rapporterat in nu i tertial två"),
    (owner(title("Laddstolpar")), "vem är det som håller i laddstolparna vid stationerna"),
    (because(title("Räddningsbåt"), "tull"), "räddningsbåten varför har vi inte fått den"),
    (
        either(
            goals_told(("direktionens mål 1", "direktionens mål 2", "direktionens mål 3"), ("medlemskommunernas mål",)),
            goals_told(("förbli brandmän", "snabba besked", "långvarig kris"), ("brand i hemmet",)),
            those(goal(*BOARD)),
        ),
        "vilka mål är det vi i direktionen själva har satt",
    ),
    (
        either(assessed("bedöms inte uppnås"), sure("52 bostadsbränder"), those(goal("3.1"))),
        "hur ligger vi till med målet att färre ska drabbas av brand hemma",
    ),
    (anyhow("52"), "hur många bostadsbränder har det varit hittills i år"),
    (anyhow("9,5"), "vad har vi för målvärde på hur snabbt hjälpen ska komma fram"),
    (so_many(now(P)), "är det nåt som står på paus"),
    (so_many(now(X)), "finns det nåt som vi har avfört helt och hållet"),
    (text_has(*forms("2025-09-05")), "vilken dag är sista dan att rapportera den här gången"),
    (
        either(
            or_units(those(TRAINING & now(None))),
            those(TRAINING),
            units("Utbildning"),
            said("nej", "inte", "delvis", "ja, delvis"),
            sure("1 av 3"),
            sure("2 av 3"),
        ),
        "har enheten utbildning lämnat in allt sitt",
    ),
    (text_has("Enhetschef Larm och ledning", "chef3@"), "vem är chef för larm och ledning"),
    (those(title("Hembesök"), "Försenad"), "hembesöken då vad är statusen på dom"),
    (those(title("Brandvarnare"), "Pågår enligt plan"), "går det bra med brandvarnarna nu"),
    (those(title("Sommarkampanj"), "Avslutad"), "blev sommarkampanjen om grillning av"),
    (anyhow("79"), "vad fick vi för resultat på trygghetsmätningen"),
    (text_has("Brandinspektör"), "vem ska jag prata med om företagsenkäten"),
    (ASKED_BACK, "kan du skjuta fram slutdatumet på räddningsbåten till jul"),
    (ASKED_BACK, "vad har den nya brandstationen kostat hittills"),
    (ASKED_BACK, "hur många larm åkte vi på i juli"),
    (owner(title("Övningsfält")), "vilka är det som ansvarar för övningsfältet med värmekammare"),
    (those(collab("Polisen")), "vad gör vi ihop med polisen"),
    (
        either(those(collab("Länsstyrelsen")), units_of(collab("Länsstyrelsen")), so_many(collab("Länsstyrelsen"))),
        "finns det nån som samverkar med länsstyrelsen om nåt",
    ),
    (within(title("Förstudie"), kind("F")), "vilka förstudier har vi i planen"),
    (either(so_many(kind("P")), so_many(kind("P") & ~kind("F"))), "Hur många projekt är det totalt?"),
    (or_units(those(NORTH)), "vad har station hallaryd på sitt bord"),
    (so_many(now(R)), "är det nåt som är gult"),
    (
        within(finish("2025-09-03", "2025-09-30") & REPORTED, finish("2025-09-01", "2025-09-30")),
        "vad är det som ska bli klart nu i september",
    ),
    (within(now(S), now(S) | title("Övningsfält")), "vilka är inte ens påbörjade"),
    (anyhow("12 juni"), "läs upp vad dom har skrivit om handlingsprogrammet"),
    (
        either(anyhow("skydd"), those(title("Beredskap vid skyfall"))),
        "beredskapen för skyfall vad har dom skrivit att det beror på",
    ),
    (those(title("HVO"), "Avslutad"), "h v o i dom tunga fordonen hur gick det med det"),
    (those(title("Fysiska tester"), "Pågår enligt plan"), "dom fysiska testerna rullar det på"),
    (either(numbers_told(4), numbers_told(9), numbers_told(5, 4)), "hur många påminnelser har det gått ut"),
    (
        either(counted(10), counted(9), sure("10 enheter"), sure("tio enheter"), units_where(lambda facts, held: True)),
        "Hur många enheter är det som är med i planen",
    ),
    (explained("avvikelse"), "förlåt jag glömmer jämt vad betyder pågår med avvikelse"),
    (Wanted(ANY, lambda facts, answer: "activities" if answer.activities else ""), "hej hej vad kan jag fråga dig om"),
    (
        either(those(now(K)), so_many(now(K))),
        "Jag ska säga nåt på fullmäktige ikväll, vad har vi blivit färdiga med?",
    ),
    (day_told(title("Öppen brandstation"), "2025-10-11"), "vilket datum är det öppen brandstation"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & kind("P") & ~TECH), "vilka projekt är försenade förutom dom som teknik och fordon är med i"),
    (
        within(became(D) & ~then(None), became(D)),
        "vad är försenat nu som inte var försenat i våras",
    ),
    (those(then(D) & ~now(D)), "vad var försenat i första tertialet men är inte försenat längre"),
    (those(then(D) & now(D)), "finns det nåt som har varit försenat båda gångerna"),
    (top_unit("Teknik och fordon", *OTHERS), "vilken enhet är inblandad i flest försenade aktiviteter"),
    (
        either(then_and_now(then(D), now(D)), said("ja", "fler"), sure("fler")),
        "är det fler försenade nu än det var i våras",
    ),
    (
        either(
            within(BETTER & then(R, D) & now(G, K), BETTER),
            counted(BETTER),
            counted(BETTER & then(R, D)),
            counted(BETTER & ~now(K)),
        ),
        "hur många aktiviteter har fått bättre status sen sist",
    ),
    (within(WORSE & ~now(X), WORSE | (then(D) & now(P))), "och vad är det som har blivit sämre sen tertial ett"),
    (counted_part(now(K), SAFETY), "hur många av samhällsskydds aktiviteter är avslutade"),
    (part_of(now(D), kind("P")), "hur stor andel av projekten är försenade"),
    (
        within(TOWNS & now(R, D, P), TOWNS & now(R, D, P, S, None)),
        "av det vi gör med medlemskommunerna vad är det som inte går enligt plan",
    ),
    (first_is("Gemensam larmcentral"), "vilken av dom försenade blir klar allra sist"),
    (
        within(title("Skum"), OVERDUE | title("Skum")),
        "är det nåt där slutdatumet redan har passerat men som inte är avslutat",
    ),
    (those(POSTPONED), "vilka har skjutit fram sitt slutdatum sen i våras"),
    (first_is("Gemensam larmcentral"), "vilken aktivitet har skjutit fram sitt slutdatum mest sen tertial ett"),
    (goals_among(NAMES, ("3.1", "4.1")), "vilka mål bedöms sämre nu än i första tertialet"),
    (
        either(goals_among(NAMES, ("3.3", "4.2")), those(goal("3.3", "4.2"))),
        "vilka mål tror vi att vi når",
    ),
    (goals_among(NAMES, ("4.3",)), "finns det nåt mål som ingen har bedömt än i tertial två"),
    (
        units_where(lambda facts, held: not any(now(D).test(facts, each) for each in held)),
        "vilka enheter har inget försenat alls",
    ),
    (those(reported_between("2025-09-02", "2025-09-02")), "vad var det som rapporterades in igår"),
    (
        those(now(D) & finish("2025-09-03", "2025-12-24")),
        "vilka av dom försenade ska ändå bli klara före jul",
    ),
    (
        either(
            compared(TECH & UNDONE, SAFETY & UNDONE, "teknik", "samhällsskydd"),
            top_unit("Teknik och fordon", "Samhällsskydd"),
        ),
        "vem har flest saker kvar som inte är avslutade, teknik och fordon eller samhällsskydd?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & kind("P")), "vad är försenat >> ta bara projekten"),
    (those(now(D) & SHARED), "vad är försenat >> vilka av dom delas av flera enheter"),
    (because(now(P), "översiktsplan", "facket"), "vad är pausat >> varför det"),
    (day_told(title("Räddningsbåt"), "2025-11-21"), "hur går det med räddningsbåten i hamnen >> när kommer den då"),
    (those(title("Hembesök"), "Försenad"), "vem har hand om hembesöken >> är dom klara"),
    (or_units(those(NORTH)), "vad har station åbyhamn på gång >> och hallaryd då"),
    (so_many(now(K)), "hur många var avslutade i tertial ett >> och nu"),
    (those(TOWNS & now(K)), "vad gör vi ihop med medlemskommunerna >> vilka av dom är avslutade"),
    (so_many(finish("2026-01-01")), "vad blir klart först efter nyår >> hur många är det"),
    (
        either(anyhow("tätorterna"), tells("delvis")),
        "hur går det för målet att hjälpen ska komma fram snabbare >> hur bedömdes det i våras",
    ),
    (anyhow("86"), "når vi direktionens mål 1 om att fler ska vilja bli brandmän >> hur många procent är vi på nu"),
    (
        either(
            sure("Enhetschef Utbildning", "Enhetschef Tillsyn"),
            every(text_has("chef7@"), text_has("chef8@")),
            silent(),
            units_of(now(None)),
        ),
        "finns det nån aktivitet som saknar rapport >> vem ska jag ringa om det",
    ),
    (
        because(ALARM & now(D), "avtalet", "säkerhetstestet"),
        "vad är rött hos larm och ledning >> vad beror det på",
    ),
    (
        either(NOTHING, those(kind("F")), those(title("Förstudie"))),
        "räkna upp förstudierna >> är det nån av dom som går enligt plan",
    ),
    (those(now(G)), "hur många procent går enligt plan >> vilka är det"),
    (
        either(those(goal("3.1")), sure("brand i hemmet")),
        "hur går det för direktionens mål 1 >> nej jag menade medlemskommunernas mål 1",
    ),
    (
        days_told(TECH & now(D), NONE, "2026-05-29", "2026-01-30", "2025-11-07"),
        "vilka av teknik och fordons saker är försenade >> när ska dom bli klara",
    ),
    (so_many(TECH & now(R)), "vad är gult >> hur många av dom ligger på teknik och fordon"),
    (
        owner(title("Laddstolpar")),
        "hur många projekt har vi >> hur många av dom är avslutade >> vilka är det >> vem ansvarar för laddstolparna",
    ),
    (
        those(now(D) & ~SOUTH),
        "visa allt som är försenat >> bara station åbyhamn >> nu tvärtom alla försenade utom station åbyhamns",
    ),
    (
        either(said("ja"), those(title("Brandvarnare"), "Försenad")),
        "hur går det med brandvarnarna >> var dom försenade i våras",
    ),
    (because(title("E-tjänst"), "legitimation"), "hur är det med e-tjänsten för brandfarlig vara >> vad är det som krånglar"),
    (within(LATE & then(D), LATE), "vad var försenat i våras >> och vilka rapporter kom in för sent då alltså efter stängning"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
