# ruff: noqa: E501
"""The municipal executive board's plan two days before the round closes, asked about in passing and for papers.

The board's secretary who prepares documents, the kommundirektör with ten seconds, the HR manager, a strategist and a
new controller. 90 questions: 55 everyday, 20 with two conditions or more (or a comparison), and 15 conversations of two
to four steps, each counted by its last."""

from dataclasses import replace

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    CHANGED,
    EVERY,
    HELP,
    LATE,
    LISTS,
    NONE,
    PROTECTED,
    REPORTED,
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
    state,
    sure,
    text_has,
    then,
    title,
    unit,
    units_of,
    units_where,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    forms,
    goals_told,
    reported_between,
    said,
    summary,
    then_and_now,
    top_unit,
)
from tests.plan.questions.world import SECRET, T2

WORLD = "full"

ECONOMY, HR, IT, NEWS = unit("Ekonomi"), unit("HR och lön"), unit("IT och digitalisering"), unit("Kommunikation")
OFFICE, SAFE = unit("Kommunledningskontoret"), unit("Kommunledningskontoret/Trygg och säker")
SERVICE, TRADE = unit("Kommunledningskontoret/Medborgarservice"), unit("Näringsliv och marknad")
EVERYBODY = collab("Alla förvaltningar")


def those(wanted: Those, *words: str) -> Wanted:
    """Exactly these: as a list, as the one's own answer, under their units, or beside their number."""
    return Wanted(LISTS | {"detail", "units", "count"}, listed(wanted, *words).problem)


def or_units(wanted: Wanted) -> Wanted:
    """The same, and right under the units or beside a number too."""
    return replace(wanted, kinds=wanted.kinds | {"units", "count"})


def so_many(wanted: Those) -> Wanted:
    """The number, or exactly those."""
    return either(counted(wanted), those(wanted))


def explained(*any_of: str) -> Wanted:
    """What something means: one of the words, no list of activities and no question back."""

    def problem(facts: Facts, answer: Answer) -> str:
        if answer.activities:
            return f"{len(answer.activities)} activities"
        return text_has(*any_of).problem(facts, answer)

    return Wanted(ANY - {"clarify"}, problem)


def withheld() -> Wanted:
    """That it is protected, and nothing of what was written."""

    def problem(facts: Facts, answer: Answer) -> str:
        return "the secret" if SECRET in answer.text else anyhow("skydd").problem(facts, answer)

    return Wanted(ANY, problem)


def earliest_first() -> Wanted:
    """The delayed, the first day on top; those whose days are withheld may be left out."""

    def problem(facts: Facts, answer: Answer) -> str:
        found = within(now(D) & ~PROTECTED, now(D)).problem(facts, answer)
        return found or first_is("Revidering ledningssystemet").problem(facts, answer)

    return Wanted(LISTS, problem)


EVERYDAY: Batch = (
    (those(now(D)), "God morgon! Jag sätter ihop underlaget till KS och behöver få med allt som är försenat just nu"),
    (those(HR), "Vad har vi på HR och lön fått på vår lott i år?"),
    (those(title("Upphandling personalsystem"), "Ej påbörjad"), "Hur går det för upphandlingen av nytt personalsystem?"),
    (because(title("förlängt arbetsliv"), "projektledare"), "varför drar förlängt arbetsliv ut på tiden"),
    (
        or_units(day_told(title("personalpolitiskt program"), "2026-02-18")),
        "När räknar vi med att översynen av personalpolitiskt program är i hamn?",
    ),
    (
        either(
            silent(),
            those(now(None)),
            sure("Enhetschef Kommunledningskontoret", "Enhetschef Kommunikation", "Enhetschef Medborgarservice", "Enhetschef Kommundirektör"),
        ),
        "Vilka väntar vi fortfarande på svar från?",
    ),
    (
        either(share(now(K)), share(now(K), REPORTED), sure("5 av 39")),
        "Hur stor del av verksamhetsplanen är avslutad?",
    ),
    (text_has(*forms("2025-09-05")), "när stänger rundan"),
    (
        explained("inte längre", "ska inte", "inte ska", "genomförs inte", "inte genomför", "utgå", "struk", "avbrut", "lagts ned", "läggs ned", "tagits bort"),
        "Ny på jobbet här: vad menas med att nåt är Avfört?",
    ),
    (either(those(title("Digital signatur"), "Avslutad"), said("ja")), "Är digital signatur av protokoll klart nu?"),
    (
        those(title("allmänna val"), "Pågår enligt plan"),
        "Jag ser att valet 2026 står med i planen, hur ligger vi till med förarbetet?",
    ),
    (owner(title("Cirkulär ekonomi")), "Vem äger frågan om cirkulär ekonomi och möblerna?"),
    (either(so_many(kind("P")), so_many(kind("P") & ~now(K, X))), "vilka projekt driver vi"),
    (those(goal("4.2")), "Lista allt under nämndspecifikt mål 2 tack"),
    (assessed("bedöms delvis uppnås"), "Hur bedöms målet om att folk ska känna sig trygga utomhus?"),
    (text_has("74"), "Vilket utfall blev det i INSIKT?"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad landar i oktober?"),
    (summary(), "Står i hissen på väg till ordföranden, läget på tre rader?"),
    (so_many(EVERY), "Antal aktiviteter i planen totalt?"),
    (either(units_of(now(D)), those(now(D))), "På vilka enheter finns förseningarna?"),
    (numbers_told(7), "Hur många påminnelser har skickats ut den här omgången?"),
    (anyhow("3 %"), "Vad utgår vi från för siffra när det gäller anställda 65+?"),
    (text_has("plats 54", "plats 61"), "vart ligger vi i Svenskt näringslivs ranking då"),
    (those(ECONOMY & ~now(K, X)), "Vad har Ekonomi kvar att göra"),
    (ASKED_BACK, "Mejla listan till kommunstyrelsens ordförande är du snäll"),
    (ASKED_BACK, "Hur mycket pengar har M365 kostat hittills?"),
    (withheld(), "Vad har man skrivit för kommentar på risk- och sårbarhetsanalysen?"),
    (either(so_many(now(S)), or_units(within(now(S), now(None) & then(S, None)))), "Är det nånting som inte har kommit igång än?"),
    (so_many(PROTECTED), "Hur många av aktiviteterna är skyddade?"),
    (those(collab("SBF")), "vad gör vi ihop med sbf"),
    (those(kind("F")), "Jag behöver en tabell över våra förstudier och hur de ligger till."),
    (
        those(title("förbättringsförslag"), "Avförd"),
        "Vad hände med förbättringsförslagen, skulle det inte bli ett gemensamt arbetssätt?",
    ),
    (
        either(those(now(R)), those(now(R, D)), those(now(R, D, P))),
        "Finns det aktiviteter med avvikelse?",
    ),
    (those(now(K)), "Vad är i mål?"),
    (those(then(D)), "Tillbaka till tertial 1 ett ögonblick: vilka var försenade då?"),
    (
        either(those(reported_between("2025-09-01", "2025-09-01")), units_of(reported_between("2025-09-01", "2025-09-01"))),
        "Vilka svar kom in i måndags?",
    ),
    (text_has("Enhetschef Medborgarservice"), "Vem är kontaktperson för servicemätningen från SKR/Brilliant?"),
    (those(title("konkurrenspolicy"), "Avslutad"), "hur gåår det me konkurenspolicyn"),
    (
        either(
            goals_told(("kommunfullmäktiges mål 1", "kommunfullmäktiges mål 2", "kommunfullmäktiges mål 3"), ("nämndspecifikt mål",)),
            goals_told(("kf-mål 1", "kf-mål 2", "kf-mål 3"), ("nämndspecifikt mål",)),
            goals_told(("bemötande och service", "trygga utomhus", "miljö- och klimatarbetet"), ("drogfritt", "näringslivets förutsättningar")),
        ),
        "Vilka mål i planen kommer från fullmäktige?",
    ),
    (either(those(goal("4.4")), sure("drogfri"), sure("narkotika")), "Hur ser det ut för målet om drogfria ungdomar?"),
    (
        either(those(NEWS & now(None)), those(NEWS), said("nej", "inte", "delvis"), sure("2 av 3"), sure("1 av 3")),
        "Har Kommunikation rapporterat färdigt?",
    ),
    (
        top_unit("Kommunledningskontoret", "Ekonomi", "IT och digitalisering", "Trygg och säker", "HR och lön"),
        "Vilken enhet har flest aktiviteter på sig?",
    ),
    (those(says("SKR")), "I vilka kommentarer nämns SKR?"),
    (
        either(counted(REPORTED), those(REPORTED), sure("34 av 39"), share(REPORTED)),
        "Hur många svar har vi fått in hittills?",
    ),
    (either(ASKED_BACK, those(NONE)), "Hur går bygget av nya simhallen?"),
    (either(HELP, explained("fråga")), "Vad kan man fråga dig om egentligen?"),
    (
        text_has("maj", "31 augusti", "2025-08-31", "2025-05-01"),
        "Vilka månader räknas till T2?",
    ),
    (because(title("digital post"), "pausad", "beslut"), "Vilken status har digital post, och vad beror det på?"),
    (or_units(day_told(title("upphandling ekonomisystem"), "2025-10-29")), "förstudien ekonomisystem, när klar?"),
    (those(unit("Kommundirektör")), "Vad står jag som kommundirektör själv som ansvarig för?"),
    (
        or_units(day_told(title("ledningssystemet"), "2025-12-28")),
        "Ledningssystemet skulle ju revideras. Hur länge till dröjer det?",
    ),
    (either(share(now(D)), share(now(D), REPORTED), sure("8 av 39"), sure("8 av 34")), "andel försenade?"),
    (either(those(title("Upplevelsecenter"), "Avslutad"), said("ja")), "Blev det nåt av upplevelsecentret för mat?"),
    (either(those(LATE), units_of(LATE)), "Vilka lämnade in efter stängning i våras?"),
    (
        those(title("ANDTS"), "Ej påbörjad"),
        "ANDTS-informationen till vårdnadshavare, har vi någon status på den? Annars tar jag den från våren",
    ),
)  # fmt: skip

COMPOUND: Batch = (
    (those(kind("P") & now(D, P)), "Ta fram de projekt som är antingen försenade eller pausade."),
    (those(HR & now(D) & then(D)), "Vad på HR är försenat nu och var det redan i våras också?"),
    (
        or_units(within(goal("3.1", "3.2", "3.3") & WORSE & ~now(X), goal("3.1", "3.2", "3.3") & now(X))),
        "Vilka aktiviteter under KF-målen har fått en sämre status än i T1?",
    ),
    (so_many(ECONOMY & now(G)), "Hur mycket av det Ekonomi håller i rullar på enligt plan, i antal?"),
    (
        those(goal("4.1") & ~now(K) & ~PROTECTED),
        "Nämndspecifikt mål 1: allt som inte är avslutat, men hoppa över det som är skyddat",
    ),
    (
        those(finish("0001-01-01", "2025-12-31") & now(D, R)),
        "Vilka gula och röda ska enligt slutdatumet vara klara före årsskiftet?",
    ),
    (
        either(top_unit("HR och lön", "IT och digitalisering"), compared(HR & now(D), IT & now(D), "HR", "IT")),
        "Vem har mest försenat, HR eller IT?",
    ),
    (
        units_where(lambda facts, held: all(state(facts, each, T2) for each in held)),
        "Vilka enheter är helt färdiga med rapporteringen, alltså har svarat på allt?",
    ),
    (those(kind("F") & now(D) & OFFICE), "Har Kommunledningskontoret någon förstudie som är försenad?"),
    (
        either(share(now(G), kind("P")), share(now(G), kind("P") & REPORTED), sure("4 av 15"), sure("4 av 14")),
        "Hur många procent av projekten går som de ska?",
    ),
    (those(EVERYBODY & now(None)), "Ej rapporterat som samtidigt berör alla förvaltningar?"),
    (
        those((NEWS | TRADE) & ~now(K, X)),
        "Vad återstår för Kommunikation respektive Näringsliv och marknad?",
    ),
    (
        those(now(None) & then(S)),
        "Jag letar efter sådant som var ej påbörjat i T1 och som ingen har svarat på i T2",
    ),
    (first_is("M365"), "vilket av projekten har det senaste slutdatumet"),
    (those(now(D) & ~SAFE), "Bortsett från Trygg och säker, vad är försenat?"),
    (those(then(D) & now(G)), "Vad har hämtat sig från försenat i våras till enligt plan nu?"),
    (then_and_now(then(D), now(D)), "Har antalet försenade ökat sedan T1 och i så fall med hur mycket?"),
    (
        those(IT & finish("2026-01-01", "2026-12-31")),
        "Finns det något hos IT och digitalisering som blir klart först nästa år?",
    ),
    (
        either(
            goals_told(("nämndspecifikt mål 1",), ("kommunfullmäktiges mål", "kf-mål", "nämndspecifikt mål 2", "nämndspecifikt mål 3")),
            goals_told(("attraktiv och trygg",), ("trygga utomhus", "arbeta högre upp", "näringslivets förutsättningar", "miljö- och klimatarbetet")),
        ),
        "Vilka av målen bedöms bättre nu än förra tertialet?",
    ),
    (
        either(compared(goal("4.2") & now(D), goal("4.2") & now(K)), those(goal("4.2") & now(D, K))),
        "Under 4.2, hur många är försenade och hur många är avslutade?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (so_many(HR & now(D)), "Visa HR:s aktiviteter >> vilka av dem är försenade"),
    (because(now(P), "beslut"), "Vilka är försenade? >> och pausade? >> av vilken anledning"),
    (or_units(day_told(title("Power BI"), "2025-10-16")), "Hur är det med datalagret? >> när tror dom att det blir klart"),
    (sure("bedöms uppnås"), "Hur bedöms KF-mål 1? >> Vad sa man i T1?"),
    (
        either(
            silent(),
            those(now(None)),
            sure("Enhetschef Kommunledningskontoret", "Enhetschef Kommunikation", "Enhetschef Medborgarservice", "Enhetschef Kommundirektör"),
        ),
        "Hur många rapporter fattas? >> Vilka chefer är det jag ska ringa?",
    ),
    (
        so_many(kind("P") & IT & ~now(K)),
        "Kan jag få se alla projekt >> bara IT och digitaliserings >> plocka bort de avslutade >> hur många blev det?",
    ),
    (those(finish("2025-11-01", "2025-11-30")), "Vad blir klart i september? >> November då?"),
    (
        either(those(SERVICE), those(SERVICE & ~title("digital post"))),
        "Vem ansvarar för digital post? >> Vad mer ligger på Medborgarservice?",
    ),
    (
        either(units_of(now(K)), those(now(K))),
        "Hur många är avslutade? >> vilka? >> Och vilka enheter ska ha cred för dem?",
    ),
    (those(title("Mediautbildning"), "Försenad"), "Läget för mediautbildningen? >> Okej, men vad var det för status i våras?"),
    (
        or_units(within(HR & CHANGED, HR & then(None))),
        "Vad har ändrat status på Ekonomi sedan T1? >> Samma för HR och lön",
    ),
    (earliest_first(), "Försenade aktiviteter, tack >> sortera dem på slutdatum med det tidigaste överst"),
    (
        either(share(now(D)), share(now(D), REPORTED), sure("8 av 39"), sure("8 av 34")),
        "Hur många procent går enligt plan? >> och hur många procent är sena",
    ),
    (withheld(), "Vad händer med styrel? >> Vad är orsaken till förseningen?"),
    (
        those(title("Utbildningshub"), "Pausad"),
        "Hur går det med utbildningshubben? >> Har ingen svarat alls? >> Vad hade den för status dessförinnan?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
