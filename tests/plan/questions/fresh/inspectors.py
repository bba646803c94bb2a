# ruff: noqa: E501
"""The environment and building board's department: inspectors, a building permit manager, a councillor of the opposition, an intern and a consultant; world `green`.

70 questions, half everyday, half compound: exceptions, although, at least, shares, differences, ranks, false presuppositions; 15 follow up."""

from plan.facts import Facts
from plan.model import Activity, Kind
from tests.plan.questions.fresh.board_night import per_unit_told, top_units
from tests.plan.questions.fresh.deadlines import OVER_NEW_YEAR, no_measures
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CLARIFY,
    EVERY,
    LATE,
    PROTECTED,
    REPORTED,
    TROUBLE,
    Batch,
    D,
    G,
    K,
    P,
    R,
    X,
    anyhow,
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
    owner,
    share,
    silent,
    sure,
    text_has,
    then,
    these,
    title,
    unit,
    units_of,
    units_where,
    units_with,
)  # fmt: skip
from tests.plan.questions.fresh.lobby import ALONE, explained
from tests.plan.questions.fresh.newspaper import NO, NONE, amount, denied
from tests.plan.questions.fresh.reception import any_word, not_assessed
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    first_are,
    goals_told,
    how_many,
    reported_between,
    said,
    then_and_now,
)

LIV, BYGG, MILJO = unit("Livsmedel och hälsoskydd"), unit("Bygglovsenheten"), unit("Miljöstrategi")
PLAN, TILL, MARK = unit("Planenheten"), unit("Miljötillsyn"), unit("Mark och exploatering")
KF1, KF2, N1, N2 = "KF-mål 1", "KF-mål 2", "nämndspecifikt mål 1", "nämndspecifikt mål 2"
CLOSES = ("2025-09-05", "5 september", "5 sep")
YEAR_END = "2025-12-31"
YES = said("ja", "jo")


def only_projects(_facts: Facts, held: list[Activity]) -> bool:
    return all(each.kinds == (Kind.PROJECT,) for each in held)


WORLD = "green"

# 28 everyday.
INSPECTOR: Batch = (
    (detail(title("avlopp"), "Försenad"), "tja, va e läget på avloppstillsynen"),
    (day_told(title("avlopp"), "2026-01-29"), "När är det nu sagt att de enskilda avloppen ska vara färdigtillsynade?"),
    (detail(title("Badvatten"), "Avslutad"), "Badvattenproverna, är vi färdiga med dom?"),
    (because(title("förorenade"), "anbud"), "Varför ströks inventeringen av förorenade områden?"),
    (these(TILL & now(D)), "har Miljötillsyn nåt rött?"),
    (listed(LIV), "livsmedel & hälsoskydds alla aktiviteter tack"),
    (owner(title("taxa")), "livsmedelstaxan, vem sitter på den?"),
    (anyhow("skydd"), "Vad skrev de i kommentaren om dricksvattenlarmen?"),
    (ASKED_BACK, "Vilka livsmedelskontroller har jag inbokade i morgon?"),
    (ASKED_BACK, "mina aktiviteter, hur ligger de till"),
)  # fmt: skip

MANAGER: Batch = (
    (either(listed(BYGG), CLARIFY), "Läget på bygglov?"),
    (either(day_told(title("E-tjänst"), "2025-10-02"), YES), "hinner vi klart med bygglovs-e-tjänsten före jul"),
    (
        either(NO, any_word(title("Servicegaranti"), "ej rapporterad", "inte rapporterad", "saknas"), units_of(title("Servicegaranti"))),
        "Har vi på Bygglovsenheten rapporterat servicegarantin i T2?",
    ),
    (owner(title("byggarkiv")), "Vilka enheter delar på digitaliseringen av byggarkivet?"),
    (either(silent(), units_of(now(None)), these(now(None))), "Vilka T2-svar fattas?"),
    (text_has(*CLOSES), "Hur länge till går det att rapportera?"),
    (either(NONE, counted(LATE)), "Har någon rapport kommit in efter stängning?"),
    (ASKED_BACK, "Kan du sätta servicegarantin som klar åt mig?"),
)  # fmt: skip

COUNCILLOR: Batch = (
    (either(TROUBLE, listed(now(D, X)), listed(now(D, R, X)), listed(now(X)), ASKED_BACK), "Vad har nämnden misslyckats med hittills?"),
    (sure("tio procent"), "Med hur mycket ska utsläppen minska enligt målet?"),
    (not_assessed(KF1, "utsläpp"), "Kommer utsläppsmålet att nås?"),
    (ASKED_BACK, "Hur många lägenheter blir det i Norra stationsområdet?"),
    (ASKED_BACK, "Vad har våtmarken i Ängsdalen kostat skattebetalarna?"),
    (
        any_word(title("Detaljplan"), "2025-08-21", "21 augusti", "T2", "tertial 2", "31 augusti"),
        "När blev detaljplanen för Norra stationsområdet röd?",
    ),
    (either(these(now(P)), listed(now(P, X))), "Vad ligger på is hos er?"),
)  # fmt: skip

INTERN: Batch = (
    (explained("utred", "undersök", "förbered", "innan", "underlag"), "Vad är en förstudie för något?"),
    (these(MARK), "va gör mark å exploatering i planen"),
    (counted(15), "Hur många aktiviteter omfattar nämndens plan sammanlagt?"),
)  # fmt: skip

# 27 compound.
COMPOUND: Batch = (
    (these((BYGG | PLAN) & now(D, R)), "Vad är antingen försenat eller gult hos Bygglovsenheten och Planenheten?"),
    (these(now(D) & then(G)), "Vilka är försenade trots att de var gröna i T1?"),
    (these(now(K) & ~then(D)), "Vilka har blivit klara utan att ha varit försenade i T1?"),
    (these(now(G) & finish("2026-01-01")), "Vilka går enligt plan men blir ändå inte färdiga förrän nästa år?"),
    (these(now(P, X) & ~TILL), "Vad är pausat eller avfört, bortsett från det som Miljötillsyn har?"),
    (listed(now(D) & ~MILJO), "Alla enheter utom Miljöstrategi: vad har de som är försenat?"),
    (these(collab("KSF") & ~now(K)), "Vad av det vi samverkar med KSF om är inte klart?"),
    (these(ALONE & now(D)), "Vilka försenade aktiviteter har ingen samverkanspart?"),
    (these(LIV & ~PROTECTED), "Visa Livsmedel och hälsoskydds aktiviteter, men inte den skyddade."),
    (because(then(D) & now(D), "anbud"), "Vilka är försenade nu och var det även i T1, och vad är orsaken?"),
    (units_where(only_projects), "Vilka enheter har bara projekt i planen?"),
    (units_with(now(D), 2), "Vilka enheter har minst två försenade?"),
    (units_with(EVERY, 1, 1), "Vilka enheter har högst en aktivitet?"),
    (units_with(now(K), and_also=now(D)), "Vilka enheter har både något klart och något försenat?"),
    (either(NO, amount(now(D), kind("P"))), "Är minst hälften av projekten försenade?"),
    (share(now(D), REPORTED), "Hur många procent av de aktiviteter som är rapporterade i T2 är försenade?"),
    (amount(now(G), then(G)), "Hur stor andel av det som var grönt i T1 är fortfarande grönt?"),
    (then_and_now(then(D), now(D)), "Hur många fler är försenade nu jämfört med T1?"),
    (
        either(compared(MILJO & now(D), LIV & now(D), "Miljöstrategi", "Livsmedel"), top_units("Miljöstrategi")),
        "Vem har flest försenade, Miljöstrategi eller Livsmedel och hälsoskydd?",
    ),
    (per_unit_told(now(K)), "Hur många avslutade finns det per enhet?"),
    (goals_told((N2,), (KF1, KF2, N1)), "Vilket av KF-målen och nämndmålen har ingen försenad aktivitet?"),
    (first_are("taxa", "E-tjänst"), "Vilka två aktiviteter har de närmaste slutdatumen?"),
    (either(first_is("Våtmark", "2026-04-24"), first_is("Våtmark", "24 april")), "Vilken aktivitet har det allra sista slutdatumet, och vilket är det?"),
    (these(OVER_NEW_YEAR), "Vilka hade i T1 ett slutdatum i år men har nu ett nästa år?"),
    (
        either(these(reported_between("2025-08-22", "2025-08-22")), units_of(reported_between("2025-08-22", "2025-08-22"))),
        "Vilka rapporter kom in den 22 augusti?",
    ),
    (either(ASKED_BACK, these(title("E-tjänst")), units_of(title("E-tjänst"))), "Vem ändrade e-tjänsten för bygglovsansökan från försenad, och när?"),
    (either(no_measures(), because(title("avlopp"), "åtgärd")), "Vilka åtgärder har Miljötillsyn satt in mot att avloppstillsynen är försenad?"),
)  # fmt: skip

# 15 that follow up, every other one compound.
TALKS: Batch = (
    (listed(then(D)), "Vad är rött? >> å vad var rött i T1 då?"),
    (listed(MILJO), "Hur går det för planenheten? >> och miljöstrategi då"),
    (because(title("Våtmark"), "anbud"), "våtmarken? >> varför"),
    (listed(now(K)), "Hur många är klara? >> Vilka?"),
    (because(title("kundtjänst"), "Försenad"), "hur går kundtjänstförstudien >> hur var de i våras"),
    (owner(title("E-tjänst")), "E-tjänsten, läget? >> Vem ansvarar för den?"),
    (either(listed(goal("4.2")), CLARIFY), "Hur går det för nämndspecifikt mål 1? >> Och mål 2?"),
    (first_is("Detaljplan"), "Vad är försenat? >> Bara projekten. >> Vilket av dem har det tidigaste slutdatumet?"),
    (listed(now(D, R)), "Vad är försenat? >> Ta med även det som är gult."),
    (how_many(BETTER), "Vad har blivit bättre sedan T1? >> Hur många är det?"),
    (these(now(R) & ~PROTECTED), "Vilka är gula? >> Vilka av dem är inte skyddade?"),
    (top_units("Miljöstrategi"), "Vilka enheter släpar efter? >> Vilken av dem har mest som är rött?"),
    (
        denied(title("Översiktsplan"), "Pågår enligt plan"),
        "Hur går det med detaljplanen? >> Men varför är då även översiktsplanen försenad?",
    ),
    (amount(now(K)), "Vad är klart? >> Hur många procent av allt är det?"),
    (listed(now(D) & finish(last=YEAR_END)), "Vad har slutdatum i år? >> Och vilka av dem är försenade?"),
)  # fmt: skip

BATCH: Batch = INSPECTOR + MANAGER + COUNCILLOR + INTERN + COMPOUND + TALKS
