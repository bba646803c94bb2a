# ruff: noqa: E501
"""A week at a suburb's office for the labour market and adult education: unit managers writing in Teams between two meetings, the administrator who puts the follow-up together, the director's secretary and a member of the board.

Half everyday, as it is typed (a reason or a remark beside the question, slips, dialect, fragments), a good fifth with two conditions, a comparison, an order or an exception, and a quarter conversations."""

from datetime import timedelta

from plan.facts import Facts
from plan.model import Activity
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CLARIFY,
    LATE,
    NONE,
    REPORTED,
    SHARED,
    UNDONE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    Those,
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
    says,
    share,
    silent,
    some,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units_of,
    units_where,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    explained_by,
    first_are,
    forms,
    said,
    so_many,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1, T2

WORLD = "suburb"

KOMVUX, SFI, GUIDES = unit("Komvux"), unit("Komvux/SFI"), unit("Vägledningscentrum")
SETTLING, TRACK, QUALITY = unit("Etablering"), unit("Jobbspåret"), unit("Uppdrag och kvalitet")
YOUNG, CENTRE, STAFF = unit("Ungdomstorget"), unit("Arbetscenter"), unit("Förvaltningsstaben")
PROJECTS, SOCIAL = kind("P"), collab("Socialförvaltningen")
NOTHING = either(those(NONE), counted(0), said("nej", "inget", "inga", "ingen", "ingenting"))
MISSING = either(silent(), those(now(None)))
WITHHELD = text_has("skydd", "visas inte", "sekretess", "hemlig")
GOALS = {
    "3.1": ("kommunfullmäktiges mål 1", "kf-mål 1", "försörja sig"),
    "3.2": ("kommunfullmäktiges mål 2", "kf-mål 2", "rätt kompetens"),
    "3.3": ("kommunfullmäktiges mål 3", "kf-mål 3", "fossilfria"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "fullfölja"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "väntetiden"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "med respekt"),
}


def moved(days: int) -> Those:
    """The day of T2 is more than so many days after that of T1."""

    def test(facts: Facts, each: Activity) -> bool:
        first, last = facts.report(each.id, T1), facts.report(each.id, T2)
        if each.protected or not (first and last and first.finish and last.finish):
            return False
        return last.finish - first.finish > timedelta(days=days)

    return Those(test)


EVERYDAY: Batch = (
    (those(CENTRE & now(D)), "hej, hinner inte leta själv. vilka av våra saker på arbetscenter är försenade"),
    (those(title("Lastcyklar"), "Försenad"), "Har försökt komma in i systemet hela förmiddan men ger upp. Kan du bara säga hur det går me lastcyklarna"),
    (because(title("Sfi på distans"), "datorer"), "vafför dröjer sfi på distans egentligen"),
    (day_told(title("Stationshuset"), "2026-01-12"), "Direktören undrar över etableringen i Stationshuset. När ska det vara klart?"),
    (MISSING, "e det nån som inte lämnat in än?"),
    (text_has(*forms("2025-09-05")), "Ska skriva veckobrevet nu. Vilket är sista datum för enheterna att rapportera?"),
    (those(title("feriejobb")), "feriejobben?"),
    (anyhow("412"), "Jag sitter i nämnden och fick en fråga på torget, hur många ungdomar fick feriejobb i somras?"),
    (owner(title("Studiestuga")), "Vem håller i studiestugan, är det komvux eller?"),
    (
        either(so_many(UNDONE), so_many(UNDONE & REPORTED), so_many(~now(K))),
        "hur många aktivteter har vi kvar som inte är avslutade",
    ),
    (
        either(within(TRACK & now(D), TRACK), sure("jobbspåret", "försen")),
        "Läget på Jobbspåret i korta drag, tack. Har dragning om en kvart",
    ),
    (because(title("Snabbspår"), "sökande"), "Snabbspåret till undersköterska, varför är det gult? Fick frågan igår och stod där som ett fån."),
    (those(YOUNG), "va har ungdomstorget för sej i år"),
    (those(title("extratjänst"), "Avförd"), "Hörde i fikarummet att Från extratjänst till anställning är nedlagt. Stämmer det?"),
    (because(title("nationella prov"), "provstart"), "Vad var det nu med digitala nationella proven, varför står dom stilla?"),
    (ASKED_BACK, "Vad har nya elevsystemet kostat så här långt?"),
    (
        either(ASKED_BACK, explained_by("rapport", "kort")),
        "Kan du sätta Hälsa på väg mot arbete som avslutad åt mig? Sitter i bilen",
    ),
    (anyhow("19 dagar"), "Hur lång är väntetiden från ansökan till studier nu, målet var väl högst 20 dar"),
    (anyhow("7,4"), "vad är senaste siffran för arbetslösheten"),
    (anyhow("77"), "vad blev det för resultat på elevenkäten"),
    (text_has("Studievägledare"), "å besöksmätningen, vem frågar man om den"),
    (text_has("avvikelse"), "Ny i tjänsten och får inte ihop färgerna. Vad betyder gult?"),
    (WITHHELD, "Direktören vill ha texten om Beredskap vid stora varsel uppläst, vad står det?"),
    (
        goals_among(GOALS, ("3.2",), ("3.1", "3.3", "4.1")),
        "Vilka mål ser ut att gå åt skogen?",
    ),
    (assessed("bedöms uppnås"), "hur bedöms målet att deltagarna ska bemötas med respekt"),
    (text_has("Enhetschef Etablering", "chef7@"), "Vem är chef på Etablering? Behöver ett namn till inbjudan."),
    (those(collab("Arbetsförmedlingen")), "Har möte med Arbetsförmedlingen kl 10, vad gör vi ihop med dem"),
    (those(now(P)), "nåt som e pausat?"),
    (
        within(became(K), now(K)),
        "Behöver något positivt att säga på apt:n. Vad har vi blivit färdiga med?",
    ),
    (numbers_told(5), "hur många påminelser har gått ut den här omgången"),
    (those(STAFF), "visa allt som ligger på förvaltnigsstaben"),
    (those(finish("2025-10-01", "2025-10-31")), "Va ska va klart i oktober"),
    (
        either(CLARIFY, those(SETTLING), those(title("etablering")), those(SETTLING | title("etablering"))),
        "Etablering, hur går det?",
    ),
    (
        either(CLARIFY, those(GUIDES), those(title("vägledning"))),
        "vägledning??",
    ),
    (those(title("Klar för jobb"), "Försenad"), "Klar för jobb, är den klar eller? :)"),
    (those(title("Start eget"), "Ej påbörjad"), "Har dom ens börjat med Start eget för utrikes födda kvinnor?"),
    (
        within(SOCIAL & now(D, R), SOCIAL & now(D, R, P, None)),
        "Ska träffa socialchefen. Finns det nåt vi gör med Socialförvaltningen som krånglar?",
    ),
    (those(title("Branschråd"), "Avslutad"), "Ä branschrådet mä företagen färdit?"),
    (those(title("Ukrainare"), "enligt plan"), "ukrainare i arbete och studier, rullar det på?"),
    (
        either(those(kind("F")), those(kind("F") & UNDONE), NOTHING),
        "Finns det någon förstudie som fortfarande är igång?",
    ),
    (
        either(share(REPORTED), sure("33 av 36"), sure("32 av 36"), sure("92"), sure("89")),
        "Hur stor del har svarat? Ska in i min sammanställning",
    ),
    (anyhow("tisdag", "torsdag"), "vilka dar är det drop-in för vägledning, står det nåt om det"),
    (
        either(NOTHING, those(CENTRE), said("allt", "alla"), sure("5 av 5")),
        "Jag sitter på Arbetscenter. Är det något vi inte rapporterat innan det stänger?",
    ),
    (those(title("yrkeshögskola"), "Avförd"), "Va hände mä förstudien om yrkeshögskola, ja röstade ju för den"),
    (day_told(title("Kompetensmässa"), "2025-11-20"), "kompetensmässan i folkets hus – datum?"),
    (
        either(within(QUALITY & now(R), QUALITY), said("nej"), sure("uppdrag och kvalitet", "avvikelse")),
        "E de lugnt på Uppdrag och kvalitet?",
    ),
    (anyhow("försörja"), "Hur lyder kommunfullmäktiges mål 1, ordagrant om du kan? Ska in på första bilden."),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & finish("2026-01-01", "2026-12-31")), "Vilka av de försenade blir inte klara förrän nästa år?"),
    (those(then(G) & now(D)), "vilka har gått från grönt i våras till rött nu"),
    (those(then(D) & now(D)), "Är det någon som legat som försenad i båda tertialen? Det lär ordföranden fråga om."),
    (those(then(D) & ~now(D)), "Vilka var försenade i T1 men är det inte längre?"),
    (
        either(
            compared(SETTLING & now(D), CENTRE & now(D), "Etablering", "Arbetscenter"),
            top_unit("Arbetscenter", "Etablering"),
        ),
        "Vilka har mest försenat, Etablering eller Arbetscenter?",
    ),
    (
        either(share(now(D), PROJECTS), share(now(D), PROJECTS & REPORTED & ~now(X)), sure("7 av 15"), sure("7 av 14")),
        "Hur stor andel av projekten är försenade, i procent",
    ),
    (those(moved(122)), "Vilka aktiviteter har flyttat fram slutdatumet med mer än fyra månader sedan T1?"),
    (first_is("Lärlingsutbildning"), "vilken aktivitet har fått sitt slutdatum framflyttat allra mest"),
    (
        either(NOTHING, those(title("Validering"))),
        "Finns det något där slutdatumet redan har passerat utan att det är klart?",
    ),
    (those(says("datorer")), "Är det någon som skriver om datorer i sin kommentar? IT undrar."),
    (those(goal("3.3") & now(None)), "Under KF-mål 3, vad är inte rapporterat?"),
    (
        units_where(lambda facts, held: not some(now(None), facts, held)),
        "Vilka enheter har lämnat in precis allt för T2? De ska få beröm i veckobrevet.",
    ),
    (goals_among(GOALS, ("3.2",), ("3.3",)), "Vilka mål har fått sämre bedömning nu än i T1?"),
    (those(SHARED & now(D)), "Försenade aktiviteter som två enheter ansvarar för ihop?"),
    (
        either(those(LATE), units_of(LATE)),
        "kom några rapporter in efter att rapporteringen stängt",
    ),
    (those(then(R) & now(K)), "Vad var gult i april men är avslutat idag?"),
    (those(now(D) & ~SFI & ~STAFF), "Vilka försenade finns det där varken Förvaltningsstaben eller SFI är med?"),
    (
        either(said("nej"), sure("2 av 3"), those(CENTRE & PROJECTS & now(D)), those(CENTRE & PROJECTS)),
        "Är alla Arbetscenters projekt försenade, eller känns det bara så?",
    ),
    (
        those(then(None) & now(None)),
        "Finns det någon aktivitet som inte rapporterats en enda gång i år",
    ),
    (first_are("lätt svenska", "Upphandling", "speciallärare"), "Vilka tre aktiviteter ska bli klara närmast i tid?"),
)  # fmt: skip

TALKS: Batch = (
    (
        either(those(SETTLING & now(G)), those(SETTLING & now(G, K))),
        "Vad har enheten Etablering på sitt bord? >> Vad av det går som det ska",
    ),
    (because(title("Lastcyklar"), "tullen"), "lastcyklarna, hur är läget >> va e de som strular"),
    (those(became(D)), "Hur många är försenade nu? >> och i T1? >> Vilka har tillkommit sen dess"),
    (because(title("Validering"), "besked"), "Validering av yrkeskunskaper, har dom svarat? >> nähä. vad skrev de i T1 då"),
    (
        day_told(title("e-tjänst"), "2025-06-02"),
        "Ny e-tjänst för ansökan, hur går den >> o när ska den va klar >> Vilket datum sa de i våras?",
    ),
    (because(title("extratjänst"), "stöd"), "vilka är avförda? >> varför lades den om extratjänster ner"),
    (
        either(owner(title("Kompetensmässa")), text_has("Enhetschef Jobbspåret", "chef5@")),
        "När blir kompetensmässan i Folkets hus? >> Tack! vem kontaktar jag",
    ),
    (those(goal("3.2") & ~now(K, X)), "Lista allt under KF-mål 2 >> ta bort avslutade och avförda"),
    (
        those(collab("Utbildningsförvaltningen")),
        "Vad samverkar vi med Socialförvaltningen om? >> Och Utbildningsförvaltningen? De kommer också på mötet",
    ),
    (those(SFI & now(D)), "Vad är försenat på komvux? >> nä förlåt, ja mena SFI"),
    (
        sure("bedöms uppnås"),
        "Hur bedöms målet att företagen ska hitta rätt kompetens? >> Oj. Vad var bedömningen i T1?",
    ),
    (anyhow("34 dagar"), "Hur går det med målet om kortare väntetid? >> och utgångsläget, vad var det"),
    (
        either(ASKED_BACK, explained_by("påminn")),
        "vilka saknar rapport >> kan du skicka en påminnelse till dom",
    ),
    (
        those(PROJECTS & now(G)),
        "Hur många projekt har vi? >> hur många av dem går enligt plan >> lista dem",
    ),
    (
        either(those(KOMVUX & now(R)), those(under("Komvux") & now(R))),
        "visa alla gula >> bara dom på komvux",
    ),
    (
        either(those(YOUNG), those(YOUNG & ~title("feriejobb"))),
        "Vem har hand om feriejobben? >> har de nåt mer att göra",
    ),
    (those(finish("2025-12-01", "2025-12-31")), "Vad ska bli klart i november? >> å i december"),
    (
        WITHHELD,
        "Hur står det till med Beredskap vid stora varsel? >> när räknar dom med att bli klara",
    ),
    (those(became(K)), "Vilka är avslutade? >> ta bort den som var avslutad redan i T1, den har vi redan skrutit om"),
    (those(YOUNG & now(R)), "Har Ungdomstorget nåt försenat? >> skönt. nåt gult då"),
    (
        those(title("speciallärare"), "enligt plan"),
        "Sfi på distans, läget? >> samma fråga om speciallärarna på sfi",
    ),
    (
        every(those(PROJECTS & now(D)), first_is("Lastcyklar")),
        "Vilka projekt är försenade? >> kan du sortera dem på slutdatum, tidigast först",
    ),
    (
        either(then_and_now(then(D), now(D)), so_many(then(D)), said("nej")),
        "Jag är ledamot och ska läsa på. Hur många är försenade? >> Var det lika illa i T1?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
