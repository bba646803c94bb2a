# ruff: noqa: E501
"""The week before Christmas at a region's board for public transport and development: the director's assistant between two meetings, the controller before the annual accounts, an opposition politician with the election in mind and somebody in their first week.

Half everyday, a quarter with two conditions, comparisons or then-and-now, a quarter conversations. A third asks what a maker would not think of: idioms, indirect questions, several questions in one message, corrections in mid-sentence and negations in odd places."""

from datetime import timedelta

from plan.facts import Facts
from plan.model import Activity
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    COMMENTED,
    DATELESS,
    LATE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SHARED,
    TROUBLE,
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
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    forms,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1, T2

WORLD = "region"

ROADS, STAFF, TRAFFIC = unit("Trafik och infrastruktur"), unit("Stab och samverkan"), unit("Kollektivtrafik")
CULTURE, PLANNING, SERVICE = unit("Kultur och bildning"), unit("Samhällsplanering"), unit("Kundservice och försäljning")
DEPOT, TRADE, SKILLS = unit("Fordon och depå"), unit("Näringsliv och innovation"), unit("Kompetensförsörjning")
LIBRARY = unit("Kultur och bildning/Länsbiblioteket")
OTHERS = ("Trafik och infrastruktur", "Stab och samverkan", "Kollektivtrafik", "Kultur och bildning", "Samhällsplanering", "Kundservice och försäljning", "Näringsliv och innovation", "Kompetensförsörjning")  # fmt: skip
GOALS = {
    "3.1": ("mål 3.1", "fullmäktiges mål 1", "rf-mål 1", "kf-mål 1", "resa hållbart"),
    "3.2": ("mål 3.2", "fullmäktiges mål 2", "rf-mål 2", "kf-mål 2", "fossila bränslen"),
    "3.3": ("mål 3.3", "fullmäktiges mål 3", "rf-mål 3", "kf-mål 3", "starta och växa"),
    "4.1": ("mål 4.1", "nämndspecifikt mål 1", "nöjda med resan"),
    "4.2": ("mål 4.2", "nämndspecifikt mål 2", "kompetens de behöver"),
    "4.3": ("mål 4.3", "nämndspecifikt mål 3", "nå fler barn"),
}
NOTHING_FOUND = said("nej", "inga", "inget", "ingen", "ingenting", "hittar", "det finns ing")


def postponed_by(days: int) -> Those:
    """A day in T2 that is so many days later than the one in T1, or more."""

    def test(facts: Facts, each: Activity) -> bool:
        if not POSTPONED.test(facts, each):
            return False
        first, last = facts.report(each.id, T1), facts.report(each.id, T2)
        if not (first and last and first.finish and last.finish):
            return False
        return last.finish - first.finish > timedelta(days=days)

    return Those(test)


EVERYDAY: Batch = (
    # as anybody types
    (summary(), "Hej! Direktören vill ha läget på två rader innan ledningsgruppen, går det?"),
    (those(now(D)), "vilka röda har vi"),
    (owner(title("Ny app")), "vem håller i nya biljettappen"),
    (day_told(title("Elbussar"), "2026-08-31"), "när räkanr man med att elbussarna är på plats i stadstrafiken"),
    (because(title("Norrhult"), "2030"), "Varför lades tågstoppet i norrhult ner"),
    (those(LIBRARY), "vad håller länsbiblioteket på med"),
    (text_has("Enhetschef Fordon och depå", "chef7@"), "Fordon o depå, vem är enhetschef där"),
    (those(title("Praktikplatser"), "enligt plan"), "Praktikplatserna för bussförare hur går de"),
    (either(so_many(kind("P")), so_many(kind("P") & UNDONE), sure("18 projekt")), "hur mnga projekt är det totalt i planen"),
    (those(title("Digital scen"), "avförd"), "God morgon, status på digitala scenen för dans och teater tack"),
    (text_has("Kulturstrateg"), "Vem är kontaktperson för kulturvaneundersökningen?"),
    (anyhow("fossila bränslen"), "vad är det regionfullmäktiges mål 2 säger egentligen"),
    (anyhow("32 %"), "Hur stor andel hållbara resor siktar vi på?"),
    (anyhow("93 %"), "Hur många procent fossilfritt är vi uppe i, mål 3.2?"),
    (text_has(*forms("2025-05-07")), "Sista svarsdag för T1, vilken var det"),
    (numbers_told(5), "Hur många påminnelser gick ut i tertial 2"),
    (either(those(now(None)), silent()), "vilka har inte svarat för t2"),
    (day_told(title("Bredband"), "2025-09-10"), "När kom senaste rapporten om bredbandet in?"),
    (ASKED_BACK, "Kan du sätta skolkortet i mobilen till avslutad? det är lanserat nu"),
    (text_has("avvikelse"), "jag är ny, vad betyder den gula triangeln"),
    (within(collab("Trafikverket") & ~now(X), collab("Trafikverket")), "va gör vi ihop med trafikverket"),
    (those(now(K)), "lista allt som e klart tack"),
    (because(title("Skolkortet"), "äldre telefoner"), "skolkortet i mobilen, vad är problemet"),
    (anyhow("skydd"), "Vad skrev de i kommentaren om beredskapen för kollektivtrafiken i kris?"),
    (
        either(share(REPORTED), sure("32 av 36"), sure("31 av 36")),
        "Hur stor del av aktiviteterna fick vi in svar på i tertial 2?",
    ),
    (ASKED_BACK, "Vad har realtidsskyltarna kostat oss hittills?"),
    (those(kind("F")), "vilka förstuider finns"),
    # as a maker would not think of
    (those(now(P)), "Finns det nåt som ligger på is?"),
    (within(CULTURE & UNDONE, under("Kultur och bildning")), "Vad har Kultur och bildning på sin tallrik?"),
    (within(now(G), now(G, K)), "Vad går som på räls hos oss just nu?"),
    (those(title("Biogas")), "Elbussarna, nej vänta, biogasen i regionbussarna – hur går det med den?"),
    (those(now(D)), "Vilka är klara, eller jag menar förstås försenade?"),
    (those(title("E-arkiv"), "pausad"), "Inte för att tjata men är inte e-arkivet för kulturverksamheten klart snart?"),
    (
        because(title("Sundbybanan"), "färre"),
        "Det är inte så att du råkar veta varför planen för Sundbybanan stod still i våras?",
    ),
    (
        either(silent(), those(now(None))),
        "Jag undrar lite försynt om det är någon som glömt att lämna in sitt för T2",
    ),
    (every(numbers_told(9), sure("E-arkiv", "Kultur och bildning")), "Hur många är försenade, vad är pausat och vem har hand om det pausade?"),
    (either(TROUBLE, summary(), those(now(D, R, P, None)), ASKED_BACK), "Var klämmer skon?"),
    (
        either(those(title("science park")), said("nej", "inte")),
        "En fågel viskade att förstudien om science park är nedlagd, stämmer det?",
    ),
    (
        either(owner(title("Tryggare resa")), text_has("Enhetschef Kollektivtrafik", "chef3@")),
        "Om jag bara får ringa en enda person om tryggare resor på natten, vem ska det vara?",
    ),
    (anyhow("140"), "realtidsskyltarna, hur många blev det till slut?"),
    (those(then(None) & now(None)), "Finns det något som det aldrig kommit in en enda rad om?"),
    (so_many(then(P)), "Hur många var pausade i T2, nej T1 menar jag?"),
    (
        either(those(DEPOT), those(DEPOT & now(D)), sure("3 av 3"), said("nej")),
        "Har Fordon och depå rent hus eller är det nåt som skaver?",
    ),
    (
        day_told(title("Praktikplatser"), "2025-12-05"),
        "Vilket datum siktar de på med praktikplatserna för bussförare, hinner de före jul eller är det kört?",
    ),
    (either(ASKED_BACK, counted(0), NOTHING_FOUND), "Är det ingen hos oss som pysslar med flygplatsen?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(kind("P") & collab("Kommunerna") & now(D)), "Vilka projekt ihop med kommunerna är försenade?"),
    (those(became(D)), "Vad har blivit försenat sedan T1?"),
    (so_many(now(D) & finish("2026-01-01")), "Hur många av de försenade har slutdatum efter nyår?"),
    (top_unit("Fordon och depå", *OTHERS), "Vilken enhet har störst andel försenade av sina aktiviteter?"),
    (those(postponed_by(182)), "Vilka slutdatum har flyttats mer än ett halvår mellan T1 och T2?"),
    (those(POSTPONED & now(G)), "Vilka påstår sig följa planen i T2 trots att de har skjutit fram slutdatumet sedan T1?"),
    (
        either(
            compared(goal("3.2") & now(D), goal("3.3") & now(D)),
            sure("mål 2", "3 försenade"),
            those(goal("3.2") & now(D), "mål 2"),
        ),
        "Under vilket av fullmäktiges mål 2 och 3 finns det flest förseningar?",
    ),
    (goals_among(GOALS, ("3.1", "3.2"), ("4.2", "3.3")), "Vilka mål har fått en sämre bedömning i T2 än i T1?"),
    (those(now(G) & finish(last="2025-12-15")), "Vilka är gröna på papperet men har ett slutdatum som redan har passerat?"),
    (
        within(finish("2025-12-16", "2025-12-24"), finish(last="2025-12-24")),
        "Vad återstår att bli klart före julafton?",
    ),
    (
        either(share(now(K), kind("P")), share(now(K), kind("P") & REPORTED), sure("2 av 18"), sure("2 av 17")),
        "Hur stor andel av projekten är i hamn?",
    ),
    (
        either(units_with(now(K), and_also=now(D)), units_where(lambda facts, held: some(now(K), facts, held) and some(now(D) & ~SHARED, facts, held))),
        "Vilka enheter har både något avslutat och något försenat?",
    ),
    (those(now(K) & COMMENTED), "Vilka av de avslutade har lämnat en kommentar i T2?"),
    (within(says("bidrag"), says("bidrag") | says("medl")), "I vilka kommentarer nämns bidrag?"),
    (first_is("Testbädd"), "Vilken försenad aktivitet har det mest avlägsna slutdatumet?"),
    (then_and_now(then(D), now(D)), "Är det jag som är gnällig eller är det fler försenade nu än i våras?"),
    (
        those(POSTPONED & finish("2025-12-16", "2026-08-31")),
        "Oppositionen undrar: vad ska vara klart senast i augusti 2026 men har redan fått sitt slutdatum framflyttat sedan T1?",
    ),
    (
        those(TRAFFIC & ~now(K) & ~SHARED),
        "Kollektivtrafiks aktiviteter, fast inte de som är klara och inte heller de som delas med någon annan enhet",
    ),
    (within(SERVICE & now(R, D), SERVICE & ~now(G)), "Allt som inte är grönt hos Kundservice och försäljning tack"),
    (within(now(R, D) & DATELESS, now(R, D) & (DATELESS | PROTECTED)), "Vilka gula eller röda har inte lovat något slutdatum?"),
    (either(those(LATE), those(title("Kulturbuss", "Bredband"))), "Vilka rapporter kom in först efter att omgången stängt?"),
    (those(then(R) & now(R, D)), "Vad var gult redan i T1 och är fortfarande gult, eller till och med rött?"),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & TRADE), "Vilka är försenade? >> Vilka av dem har Näringsliv och innovation?"),
    (day_told(title("Elbussar"), "2026-08-31"), "Hur går det för elbussarna? >> Varför då? >> och när är det löst?"),
    (those(collab("Länsstyrelsen") & now(D)), "Vad samverkar vi med Länsstyrelsen om? >> Är nåt av det försenat?"),
    (
        either(those(title("Kulturbuss"), "Försenad"), said("ja")),
        "hur går det med kulturbussen? >> var den sen i våras också?",
    ),
    (because(now(X), "2030", "Statsbidrag"), "Vad har avförts? >> Av vilken anledning?"),
    (those(PLANNING), "Visa Kollektivtrafiks aktiviteter >> nej förlåt jag menade Samhällsplanering"),
    (so_many(ROADS & now(K)), "Hur många aktiviteter har Trafik och infrastruktur? >> hur många av dem är klara"),
    (day_told(title("Bredband"), "2025-12-31"), "Hur går det med bredbandet? >> vilket slutdatum hade de i T1"),
    (those(goal("4.3") & ~now(X)), "Vad ligger under nämndens mål 3? >> ta bort det som är nedlagt"),
    (those(now(R, D)), "vilka är gula >> och om du lägger till de röda"),
    (
        anyhow("minskar efter sommaren"),
        "Vilken bedömning fick målet om hållbart resande i T2? >> Vad var motiveringen?",
    ),
    (within(TRADE & ~title("Testbädd"), TRADE), "Vem har testbädden för fossilfritt stål? >> Vad mer har de?"),
    (so_many(now(K) & ~TRAFFIC), "Hur många är avslutade? >> räkna bort Kollektivtrafik"),
    (either(silent(), those(now(None), "Kompetensförsörjning")), "Vilka aktiviteter saknar rapport i T2? >> vilka enheter är det"),
    (because(title("Ny app"), "banken"), "Ny app för biljetter, läget? >> Resenärerna river sitt hår. Vad skyller man på?"),
    (so_many(then(D)), "Vilka är försenade nu? >> hur många var det i T1"),
    (those(finish("2026-02-01", "2026-02-28")), "Vad ska bli klart i januari 2026? >> februari då?"),
    (those(collab("Regionservice") & kind("P") & ~now(D)), "Visa projekten med Regionservice >> strunta i de försenade"),
    (first_is("Ny app"), "Visa det som är försenat >> sortera på slutdatum, det som kommer först överst"),
    (
        those(title("Validering")),
        "hur går det med Sundbybanan >> Tackar! Samma fråga för valideringen i vården",
    ),
    (either(those(title("E-arkiv"), "avvikelse"), said("nej")), "Är något pausat? >> Var det inte pausat redan i T1?"),
    (
        either(assessed("bedöms uppnås"), said("ja")),
        "Når vi målet om nöjda resenärer? >> Hmm. Och det om kultur för barn och unga, där är det väl ingen fara?",
    ),
    (either(so_many(kind("P") & now(D)), so_many(kind("P"))), "Hur många aktiviteter är försenade? >> fel av mig, jag borde frågat hur många projekt"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
