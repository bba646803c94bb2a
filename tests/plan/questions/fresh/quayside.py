# ruff: noqa: ARG005, E501
"""Two days before a round closes at a board for environment and building, asked in a chat.

An inspector, a building-permit manager on the phone, the head of administration, a controller and a councillor. 90
questions: 54 everyday and plain (60 %), 22 with two conditions, a comparison, an exception, a quantifier or a time span
(25 %), and 14 conversations of two or three turns (15 %)."""

import re

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    EVERY,
    LISTS,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SHARED,
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
    because,
    collab,
    counted,
    either,
    finish,
    first_is,
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
    text_has,
    then,
    title,
    told,
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
    forms,
    goals_told,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
)
from tests.plan.questions.world import T2

WORLD = "green"

FOOD, PERMITS, HEADS = unit("Livsmedel och hälsoskydd"), unit("Bygglovsenheten"), unit("Förvaltningsledning")
STRATEGY, PLANNING, INSPECTION = unit("Miljöstrategi"), unit("Planenheten"), unit("Miljötillsyn")
ALL_OFFICES = collab("Alla förvaltningar")
ALONE = Those(lambda facts, each: not each.collaboration)
LAST_PAUSED = now(P) | (now(None) & then(P))
BIDS = says("anbud")
NO = ("nej", "inget", "ingen", "inga", "inte")


def plain(*words: str) -> Wanted:
    """All of these words in an answer that is no question back."""
    return told(*words, kinds=ANY - {"clarify"})


def protection() -> Wanted:
    """That something is protected; the unit whose name ends so does not say it."""

    def problem(_facts: Facts, answer: Answer) -> str:
        return "" if re.search(r"\bskydd", answer.text.lower()) else "nothing of protection"

    return Wanted(ANY - {"clarify"}, problem)


def named(wanted: tuple[str, ...], others: tuple[str, ...]) -> Wanted:
    """All of these in the text, and none of the others before the last of them."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        places = [text.find(each.lower()) for each in wanted]
        if -1 in places:
            return f"not all of {wanted}"
        return next((f"{each} too early" for each in others if -1 < text.find(each.lower()) < max(places)), "")

    return Wanted(SURE, problem)


def sorted_by_day(wanted: Those) -> Wanted:
    """Exactly these, the soonest day first or the last one first."""

    def problem(facts: Facts, answer: Answer) -> str:
        found = [facts.report(each.id, T2) for each in answer.activities]
        days = [each.finish for each in found if each and each.finish]
        order = "" if days in (sorted(days), sorted(days, reverse=True)) else "not by their days"
        return listed(wanted).problem(facts, answer) or order

    return Wanted(LISTS, problem)


EVERYDAY: Batch = (
    (either(those(title("Ny taxa"), "Försenad"), said("ja")), "hej! är livsmedelstaxan försenad eller?"),
    (because(title("Klimatanpassningsplan"), "anbud"), "vad är det som gör att klimatanpassningsplanen drar ut på tiden"),
    (or_units(day_told(title("Våtmark"), "2026-04-24")), "När kan vi räkna med att våtmarken i Ängsdalen finns på plats?"),
    (those(title("Översiktsplan"), "Pågår enligt plan"), "Läget för översiktsplanen, tack."),
    (owner(title("Laddstolpar")), "Laddstolparna, på vems bord ligger de?"),
    (
        either(those(PERMITS), those(PERMITS & ~now(K))),
        "Sitter i bilen, kan du dra det som Bygglovsenheten har i planen?",
    ),
    (
        either(those(title("E-tjänst"), "Pågår med avvikelse"), said("nej")),
        "Är e-tjänsten för bygglov grön nu?",
    ),
    (either(silent(), those(now(None))), "vilka har inte rapporterat än"),
    (text_has(*forms("2025-09-05"), "två dagar", "2 dagar"), "hur länge till går det att lämna in?"),
    (so_many(EVERY), "Årets plan, hur många aktiviteter blev det?"),
    (either(those(PLANNING & now(D)), said("ja")), "Har Planenheten nåt rött?"),
    (those(now(K)), "Vad har vi hunnit bli klara med"),
    (those(now(X)), "Har vi lagt ner något under året?"),
    (either(those(title("Badvatten"), "Avslutad"), said("ja")), "badvattenproverna, är vi färdiga med dem?"),
    (because(title("förorenade"), "anbud"), "Varför avfördes inventeringen av förorenade områden?"),
    (
        either(those(INSPECTION), those(INSPECTION & ~now(X))),
        "jag är ny på miljötillsyn, vad är det vi ska göra i år enligt planen?",
    ),
    (those(title("Energirådgivning"), "Pausad"), "Vad hände med energirådgivningen till villaägarna?"),
    (
        plain("KSF"),
        "Vilken förvaltning samverkar vi med kring detaljplanen för Norra stationsområdet?",
    ),
    (plain("bostäder"), "vad står det i KF-mål 2"),
    (
        either(those(goal("4.1")), plain("nämndspecifikt mål 1"), plain("vattnet i sjöar")),
        "Vilket av målen är det som gäller sjöar och vattendrag?",
    ),
    (explained("avförd"), "vad menas med avförd?"),
    (ASKED_BACK, "Hur stor budget har översiktsplanen?"),
    (ASKED_BACK, "hur många bygglov har vi beviljat hittills i år?"),
    (
        either(those(title("Servicegaranti"), "rapporter"), those(title("Servicegaranti"), "pausad")),
        "Servicegarantin för bygglov, vad är det senaste om den?",
    ),
    (or_units(within(now(P), LAST_PAUSED)), "har vi nånting som är pausat"),
    (those(kind("F")), "Lista förstudierna."),
    (either(those(HEADS), those(HEADS & ~now(K))), "Hur ser det ut för förvaltningsledningens egna aktiviteter?"),
    (so_many(PLANNING), "hur många grejer ligger hos planenheten"),
    (those(finish("2025-09-03", "2025-12-24")), "Vad ska vara klart till jul?"),
    (those(finish("2025-10-01", "2025-10-31")), "Nåt som ska bli färdigt i oktober?"),
    (so_many(then(D)), "Antal försenade i april?"),
    (
        either(
            goals_told(("mål 1 till nämnden", "särskilda satsningar"), ("nämndspecifikt", "grunduppdrag", "mål 2")),
            goals_told(("kf-mål 1", "särskilda satsningar"), ("nämndspecifikt", "grunduppdrag", "kf-mål 2")),
            goals_told(("utsläppen ska minska", "särskilda satsningar"), ("bostäder", "handläggningstid", "sjöar")),
            those(STRATEGY, "särskilda satsningar"),
        ),
        "Vilka mål jobbar Miljöstrategi mot?",
    ),
    (
        either(
            units_where(lambda facts, held: True),
            plain(
                "Livsmedel och hälsoskydd",
                "Bygglovsenheten",
                "Förvaltningsledning",
                "Mark och exploatering",
                "Miljöstrategi",
                "Planenheten",
                "Miljötillsyn",
            ),
        ),
        "Vilka enheter ingår i uppföljningen?",
    ),
    (
        either(those(PERMITS & now(None)), said("nej", "inte"), sure("2 av 3"), units("Bygglovsenheten")),
        "har bygglov svarat på allt, eller måste jag in och fylla i mer?",
    ),
    (
        either(sure("14 av 15"), share(REPORTED), counted(REPORTED), silent(), those(now(None))),
        "svarsläget just nu?",
    ),
    (summary(), "Ge mig en snabb lägesbild inför presidiet på torsdag."),
    (those(goal("3.1")), "Vad görs för att minska utsläppen?"),
    (those(goal("3.2")), "Jag skulle vilja veta vilka aktiviteter som hör till målet om fler bostäder"),
    (or_units(within(BIDS & ~now(X), BIDS | LAST_PAUSED)), "vilka är det som skriver att de inväntar anbud?"),
    (protection(), "Varför får jag inte läsa något om dricksvattenlarmet?"),
    (either(plain("Enhetschef Livsmedel"), plain("chef1@")), "Vem är chef och svarar för Livsmedel och hälsoskydd?"),
    (
        either(those(reported_between("2025-08-23", "2025-08-23")), units_of(reported_between("2025-08-23", "2025-08-23"))),
        "Vad kom in lördagen den 23 augusti?",
    ),
    (either(numbers_told(3), said("ja")), "har det gått ut nån påminnelse i den här omgången"),
    (those(now(R)), "va e gult just nu?"),
    (
        either(or_units(within(NONE, now(None))), so_many(now(S)), said(*NO)),
        "Finns det någon aktivitet som ännu är ej påbörjad?",
    ),
    (those(title("enskilda avlopp"), "Försenad"), "inspektör här. hur går det m tillsynen av enskilda avlopp"),
    (those(goal("5.1")), "Vilka aktiviteter räknas som särskilda satsningar i år?"),
    (either(share(now(D)), share(now(D), REPORTED), sure("5 av 15")), "förseningarna uttryckt i procent?"),
    (either(those(now(G)), those(now(G, K))), "vad rullar på som det ska"),
    (
        either(counted(4), units_with(now(D)), sure("4 enheter"), sure("fyra enheter"), sure("4 av 7")),
        "På hur många enheter finns det förseningar?",
    ),
    (text_has(*forms("2025-08-18")), "När öppnade omgången för tertial 2?"),
    (those(title("byggarkivet"), "Avslutad"), "hur gick dte med byggarkivet"),
    (either(those(title("Ny taxa")), *(first_is("Ny taxa", day) for day in forms("2025-09-15"))), "Vilken aktivitet är först ut att bli färdig?"),
    (ASKED_BACK, "Kan du ändra klimatanpassningsplanen till Avslutad åt mig?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(goal("3.1", "3.2") & now(D)), "Vilka förseningar har vi under kommunfullmäktiges mål?"),
    (or_units(within(WORSE & ~now(X), WORSE)), "Vad har blivit sämre sedan förra tertialet?"),
    (those(kind("P") & ~now(K)), "alla projekt utom de som redan är avslutade tack"),
    (
        either(units_with(now(D), 2), those(STRATEGY & now(D), "Miljöstrategi")),
        "Vilka enheter har mer än en försenad aktivitet?",
    ),
    (
        either(
            units("Miljöstrategi"),
            those(STRATEGY & now(D), "Miljöstrategi"),
            compared(STRATEGY & now(D), INSPECTION & now(D), "Miljöstrategi", "Miljötillsyn"),
        ),
        "Vem dras med flest förseningar, Miljötillsyn eller Miljöstrategi?",
    ),
    (
        either(
            units_where(lambda facts, held: not some(now(D), facts, held)),
            named(
                ("Bygglovsenheten", "Förvaltningsledning", "Mark och exploatering"),
                ("Livsmedel och hälsoskydd", "Miljöstrategi", "Planenheten", "Miljötillsyn"),
            ),
        ),
        "Går någon enhet helt fri från förseningar?",
    ),
    (or_units(within(then(G) & ~now(G, K), then(G) & ~now(G))), "Vad var grönt i april men är inte det längre?"),
    (those(PERMITS & SHARED), "Är det något som Bygglovsenheten delar på med en annan enhet?"),
    (those(now(D) & ALONE), "De försenade som inte har någon samverkanspart alls, vilka är det?"),
    (so_many(finish("2025-11-01", "2025-12-31")), "Hur många har slutdatum i november eller december?"),
    (
        either(then_and_now(then(D), now(D)), said("fler")),
        "I april hade vi ju ett gäng förseningar, har de blivit fler eller färre sen dess?",
    ),
    (those(kind("P") & ~now(D, K)), "Projekt som varken är försenade eller avslutade?"),
    (
        either(those(goal("4.2") & now(None)), said("nej", "inte"), sure("1 av 2"), silent()),
        "Har samtliga aktiviteter under nämndspecifikt mål 2 fått sitt svar?",
    ),
    (those(now(D) & finish("2026-01-01")), "Vad av det försenade väntas inte bli klart förrän 2026?"),
    (those(then(D) & now(D)), "Något som låg efter redan i T1 och gör det fortfarande?"),
    (
        or_units(within(collab("KSF") & ~now(G, K), (collab("KSF") | ALL_OFFICES) & ~now(G))),
        "Av det vi gör ihop med KSF, vad går inte enligt plan?",
    ),
    (first_is("Våtmark"), "Vilken av de försenade har slutdatumet längst bort?"),
    (
        either(
            units("Livsmedel och hälsoskydd", "Bygglovsenheten", "Miljöstrategi"),
            named(
                ("Livsmedel och hälsoskydd", "Bygglovsenheten", "Miljöstrategi"),
                ("Förvaltningsledning", "Mark och exploatering", "Planenheten", "Miljötillsyn"),
            ),
        ),
        "vilken enhet har flest aktiviteter på sig",
    ),
    (those(POSTPONED), "Vilka har flyttat fram sitt slutdatum sedan förra omgången?"),
    (
        either(
            goals_told(
                ("nämndspecifikt mål 2",),
                ("kf-mål", "kommunfullmäktiges mål", "nämndspecifikt mål 1", "grunduppdrag", "särskilda satsningar"),
            ),
            goals_told(("handläggningstiden ska bli kortare",), ("utsläppen", "bostäder", "sjöar")),
            those(goal("4.2")),
        ),
        "Finns det något mål där ingenting är försenat?",
    ),
    (
        those(FOOD & reported_between("2025-08-21", "2025-09-03")),
        "Vad har Livsmedel och hälsoskydd rapporterat efter den 20 augusti?",
    ),
    (those(now(D) & ~kind("P")), "Visa de röda, fast bara sådant som inte är projekt."),
)  # fmt: skip

TALKS: Batch = (
    (those(STRATEGY & now(D)), "vad är försenat? >> och om vi bara tar Miljöstrategi"),
    (because(title("Detaljplan"), "anbud"), "Hur går det med detaljplanen vid Norra station? >> vad är det de väntar på?"),
    (either(those(kind("P") & now(G)), those(kind("P") & now(G, K))), "Vilka projekt driver vi? >> hur många av dem är gröna >> vilka då"),
    (
        either(plain("Enhetschef Bygglovsenheten"), plain("chef2@"), units("Bygglovsenheten")),
        "Saknas det några svar? >> Vem ska jag ringa om det?",
    ),
    (those(title("Laddstolpar"), "Ej påbörjad"), "Hur ligger laddstolparna till >> hur var det i våras"),
    (either(those(goal("3.2")), plain("bostäder")), "Visa KF-mål 1 >> Och mål 2?"),
    (
        either(those(INSPECTION), those(INSPECTION & ~now(X))),
        "Vad håller Planenheten på med? >> samma sak för Miljötillsyn",
    ),
    (
        or_units(days_told(now(D), NONE, "2025-09-15", "2025-11-22", "2025-12-26", "2026-01-29", "2026-04-24")),
        "Ge mig de försenade. >> När beräknas de bli klara?",
    ),
    (
        either(units_of(now(K)), those(now(K), "Bygglovsenheten", "Livsmedel och hälsoskydd")),
        "hur många är avslutade? >> vilka är det >> vilka enheter låg bakom",
    ),
    (
        either(
            those(now(R) & ~PROTECTED),
            those(now(R, D) & ~PROTECTED),
            those(now(R, D, P) & ~PROTECTED),
        ),
        "Vad har avvikelser? >> Räkna bort det som är skyddat.",
    ),
    (
        either(sorted_by_day(collab("KSF") & ~now(K)), sorted_by_day((collab("KSF") | ALL_OFFICES) & ~now(K))),
        "Vad är KSF inblandade i? >> Ta bort det avslutade >> sortera på slutdatum",
    ),
    (those(FOOD, "Pågår enligt plan"), "Status för Livsmedel och hälsoskydd? >> nej jag menade i tertial 1"),
    (those(PERMITS & ~now(K)), "visa allt för bygglovsenheten >> nä det räcker med det som inte är klart"),
    (
        either(so_many(BIDS), so_many(BIDS & ~now(X)), so_many(BIDS | LAST_PAUSED)),
        "Vilka har skrivit något om anbud i sin kommentar? >> hur många är det",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
