# ruff: noqa: ARG005, E501
"""Mid-December at a region's board for public transport and development: an operations manager on her phone, a politician in opposition, a new registrar, a communications officer, and a strategist who compares tertials.

Half everyday, a quarter with two conditions, a comparison, a date or a goal, and a quarter conversations."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    DATELESS,
    POSTPONED,
    PROTECTED,
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
    X,
    anyhow,
    became,
    because,
    collab,
    counted,
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
    state,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units_where,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    explained_by,
    forms,
    or_units,
    said,
    so_many,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1, T2

WORLD = "region"

FLEET, SERVICE, BUSES = unit("Fordon och depå"), unit("Kundservice och försäljning"), unit("Kollektivtrafik")
CULTURE, PLANNERS = under("Kultur och bildning"), unit("Samhällsplanering")
WITH_OTHERS = Those(lambda facts, each: bool(each.collaboration))
OVERDUE = finish(last="2025-12-15")
NO = said("nej", "inte", "inget", "ingen", "inga")


def _promised_first(facts, each):  # type: ignore[no-untyped-def]
    report = facts.report(each.id, T1)
    return bool(report and report.finish and not each.protected and report.finish < facts.at.date())


FIRST_PROMISE_PASSED = Those(_promised_first) & UNDONE

GOALS = {
    "3.1": ("fullmäktiges mål 1", "rf-mål 1", "resa hållbart"),
    "3.2": ("fullmäktiges mål 2", "rf-mål 2", "utan fossila"),
    "3.3": ("fullmäktiges mål 3", "rf-mål 3", "fler företag"),
    "4.1": ("nämndspecifikt mål 1", "nöjda med resan"),
    "4.2": ("nämndspecifikt mål 2", "hitta den kompetens"),
    "4.3": ("nämndspecifikt mål 3", "nå fler barn"),
}
UNITS = (
    "Trafik och infrastruktur", "Stab och samverkan", "Kollektivtrafik", "Samhällsplanering",
    "Kundservice och försäljning", "Näringsliv och innovation", "Kompetensförsörjning", "Kultur och bildning",
)  # fmt: skip

EVERYDAY: Batch = (
    (those(now(D)), "hej har möte om 2 min vad är rött"),
    (those(title("Tryggare resa")), "kväll- och nattresorna, tryggheten alltså, hur går det"),
    (day_told(title("Elbussar"), "2026-08-31"), "när får vi elbussarna egentligen"),
    (because(title("Ny app"), "banken"), "varför krånglar biljettappen"),
    (
        either(day_told(title("Skolkortet"), "2026-01-16"), said("nej"), those(title("Skolkortet"))),
        "hinner skolkortet i mobilen bli klart till jul??",
    ),
    (owner(title("Sundbybanan")), "vem äger sundbybanan"),
    (
        either(those(title("depåerna")), those(FLEET), ASKED_BACK),
        "läget på depåerna",
    ),
    (those(title("Bergby")), "allt som rör Bergby tack"),
    (those(finish("2025-12-15", "2025-12-21")), "vad ska va klart den här veckan"),
    (within(OVERDUE & REPORTED, OVERDUE | FIRST_PROMISE_PASSED), "nåt som skulle varit färdigt vid det här laget men inte är det?"),
    (those(title("Biogas"), "Försenad"), "Biogasen, rullar den på som den ska?"),
    (so_many(now(R)), "hur många gula har vi"),
    (day_told(title("trafikledningscentral"), "2026-06-30"), "trafikledningscentralen nytt datum?"),
    (
        either(those(now(None) & CULTURE), those(CULTURE), those(unit("Kultur och bildning")), NO, sure("Kultur på recept")),
        "har kultur och bildning svarat på allt sitt",
    ),
    (those(now(X)), "Vad har ni i majoriteten lagt ner i år?"),
    (because(title("Norrhult"), "2030"), "Varför blev det inget tågstopp i Norrhult?"),
    (assessed("bedöms delvis uppnås"), "Kommer vi att nå målet om bussar och tåg utan fossila bränslen?"),
    (goals_among(GOALS, ("3.1", "4.2")), "Vilka mål tror ni inte kommer att nås?"),
    (anyhow("93"), "Hur stor andel av fordonskilometrarna är fossilfria nu?"),
    (anyhow("75"), "Vad ligger nöjd-kund-index på?"),
    (
        either(
            share(now(K)), share(now(K), REPORTED), share(now(K, X)),
            sure("6 av 36"), sure("6 av 32"),
        ),
        "Hur många procent av det som står i planen är faktiskt klart?",
    ),
    (
        either(anyhow("bristen på förare"), ASKED_BACK),
        "Vad säger ni själva om bristen på undersköterskor?",
    ),
    (either(ASKED_BACK, those(title("Elbussar"))), "Vad går elbussarna på i skattepengar?"),
    (
        either(those(title("på landsbygden"), "Försenad"), said("ja")),
        "Stämmer det att den hållbara kollektivtrafiken på landsbygden är försenad?",
    ),
    (anyhow("27"), "Vilket utgångsläge hade vi för andelen hållbara resor?"),
    (anyhow("Kollektivtrafik- och utvecklingsnämnden"), "Hej, ny på registraturen. Vilken nämnds plan är det här?"),
    (text_has(*forms("2025-09-05"), *forms("2025-09-08")), "När stängde T2?"),
    (those(title("Bredband", "Kulturbuss")), "Vilka svar för tertial 2 kom in för sent, alltså efter stängning?"),
    (numbers_told(3), "Hur många påminnelser gick ut i T1?"),
    (explained_by("paus", "vila", "tillfälligt"), "vad innebär det att nåt är Pausad?"),
    (ASKED_BACK, "Vilket diarienummer har T2-rapporten?"),
    (either(those(PROTECTED), anyhow("skydd")), "Finns det aktiviteter som är skyddade?"),
    (day_told(title("Kulturbuss"), "2025-09-12"), "Vilken dag kom svaret om kulturbussen in?"),
    (anyhow("Kundservicechef"), "vem är kontaktperson för Kundbarometern"),
    (
        anyhow("Kundbarometern", "Kulturvaneundersökningen"),
        "Vilka undersökningar är planerade i år?",
    ),
    (
        within(now(K), now(K, G) | BETTER),
        "Goda nyheter för intranätet, vad har vi gått i mål med?",
    ),
    (anyhow("140"), "hur många realtidsskyltar har satts upp?"),
    (anyhow("18 augusti"), "När hade den anropsstyrda kvällstrafiken premiär?"),
    (those(title("lätt svenska"), "Avslutad"), "Hejsan! Skriver en text om kundservice på lätt svenska, är det jobbet klart?"),
    (
        either(within(title("skolor", "förskolan"), title("skol")), those(title("skolor"))),
        "Vilka aktiviteter handlar om skolor eller förskolor?",
    ),
    (either(those(title("Cykelväg")), sure("cykelvägsplan")), "finns det nån cykelgrej i planen"),
    (within(title("små företag"), goal("3.3")), "Vad gör regionen för de små företagen?"),
    (day_told(title("Läsfrämjande"), "2026-01-23"), "Läsfrämjande på förskolan, vilket slutdatum kan jag lägga i kalendern?"),
    (those(title("recept")), "kultur på recpet, hur går det med den?"),
    (within(now(S), now(S, None)), "vad har vi inte ens börjat med"),
)  # fmt: skip

COMPOUND: Batch = (
    (then_and_now(then(D), now(D)), "Jämför antalet försenade i T1 och T2."),
    (
        either(those(then(G) & now(D)), those(then(G) & now(D) & ~PROTECTED)),
        "Vilka har gått från enligt plan direkt till försenad mellan tertialen?",
    ),
    (those(then(D) & now(D)), "Vad var rött redan i våras och är det fortfarande?"),
    (within(BETTER, BETTER | became(K)), "Vilka aktiviteter har ryckt upp sig sedan T1?"),
    (those(POSTPONED & kind("P")), "Vilka projekt har fått ett senare slutdatum i T2 än de hade i T1?"),
    (first_is("Elbussar"), "Vilken aktivitet har skjutits fram längst i tid mellan T1 och T2?"),
    (goals_among(GOALS, ("3.1", "3.2"), ("4.2",)), "Vilka mål har fått en sämre bedömning i T2 än i T1?"),
    (goals_among(GOALS, ("3.3",)), "Vilket mål är inte bedömt i T2?"),
    (top_unit("Fordon och depå", *UNITS), "Vilken enhet har flest försenade?"),
    (
        either(
            units_where(lambda facts, held: all(state(facts, each, T2) is D for each in held)),
            those(FLEET, "Fordon och depå"),
        ),
        "Finns det någon enhet där rubbet är försenat?",
    ),
    (
        units_where(lambda facts, held: not any(state(facts, each, T2) is D for each in held)),
        "Vilka enheter har ingenting försenat alls?",
    ),
    (those(now(D) & kind("P") & collab("Regionservice")), "Försenade projekt där Regionservice är med"),
    (those(collab("Trafikverket") & ~now(X)), "Vad gör vi ihop med Trafikverket, bortsett från det som är avfört?"),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("7 av 18"), sure("7 av 17")),
        "Hur stor andel av projekten är försenade?",
    ),
    (those(says("kommun")), "I vilka kommentarer skylls det på kommunerna?"),
    (
        either(
            within(title("Bredband", "Digital scen"), title("Testbädd", "på landsbygden")),
            within(title("Bredband"), title("Digital scen", "Testbädd", "på landsbygden")),
            ASKED_BACK,
        ),
        "Var är det bidrag som fattas eller har dragits in?",
    ),
    (those(finish("2026-09-01")), "Vad blir klart först efter augusti 2026?"),
    (those(now(D) & finish(last="2026-02-28")), "Vilka av de försenade ska ändå vara klara före den 1 mars?"),
    (those(now(R) & DATELESS), "Något gult som saknar slutdatum?"),
    (those(then(None) & now(None)), "Vilka aktiviteter har inte rapporterats en enda gång i år?"),
    (
        either(those(WORSE & FLEET), those(FLEET, "försen"), said("sämre"), sure("sämre")),
        "Har Fordon och depå blivit bättre eller sämre sedan T1?",
    ),
    (so_many(goal("4.1", "4.2", "4.3") & now(G)), "Hur många aktiviteter under nämndens egna mål går enligt plan?"),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & FLEET), "vad är försenat >> bara Fordon och depå"),
    (because(title("Elbussar"), "laddarna"), "Hur går det med elbussarna? >> å varför då"),
    (either(those(then(X)), counted(0), NO), "Vad är avfört? >> Var något avfört i T1?"),
    (those(now(R) & then(R)), "Vilka är gula? >> Vilka av dem var gula redan i T1?"),
    (
        text_has("Enhetschef Kundservice", "chef6@"),
        "Vad har Kundservice och försäljning? >> Vad av det är klart? >> Vem är chef där?",
    ),
    (either(assessed("bedöms uppnås"), sure("sista dieselbussarna")), "Når vi Regionfullmäktiges mål 2? >> Vad var bedömningen i T1?"),
    (so_many(kind("P") & now(K)), "hur många projekt har vi >> hur många av dom är avslutade"),
    (those(collab("Trafikverket")), "Vad gör vi med Länsstyrelsen? >> sorry menade Trafikverket"),
    (
        either(silent(), or_units(those(now(None))), sure("Enhetschef Kultur och bildning")),
        "Vilka aktiviteter saknar rapport för T2? >> vem ska jag maila",
    ),
    (
        day_told(title("Skolkortet"), "2025-08-18"),
        "Skolkortet i mobilen? >> När blir det klart? >> Vilket datum sa de i T1?",
    ),
    (
        either(those(title("Bredband")), NO, anyhow("datum")),
        "Status bredband >> har de sagt nåt nytt datum?",
    ),
    (so_many(now(K)), "Vilka är avslutade? >> hur många blir det"),
    (those(finish("2026-02-01", "2026-02-28")), "Vad ska bli klart i januari? >> Och i februari?"),
    (those(goal("3.3") & now(D)), "Visa allt under Regionfullmäktiges mål 3 >> bara det röda"),
    (
        either(so_many(then(D)), then_and_now(then(D), now(D))),
        "Hur många är försenade? >> Hur många var det förra tertialet?",
    ),
    (those(title("Teknikcollege")), "Vilka aktiviteter gäller norra länsdelen? >> Vilken av dem är inte rapporterad?"),
    (day_told(title("Testbädd"), "2026-11-30"), "Varför är testbädden för fossilfritt stål försenad? >> när blir den klar då"),
    (
        either(top_unit("Kollektivtrafik", "Samhällsplanering"), compared(BUSES & now(D), PLANNERS & now(D), "Kollektivtrafik", "Samhällsplanering")),
        "Hur går det för Kollektivtrafik? >> Och Samhällsplanering? >> Vilken av dem har flest försenade?",
    ),
    (anyhow("alla skolor har fått besök"), "Vilka mål bedöms uppnås? >> Hur motiveras det?"),
    (those(now(P)), "Försenade? >> nej förlåt, pausade"),
    (those(became(K) & WITH_OTHERS), "Vad har blivit avslutat sedan T1? >> Vad av det har vi gjort i samverkan med andra?"),
    (those(SHARED & now(G)), "Vilka aktiviteter har mer än en enhet? >> Vilka av dem går enligt plan?"),
    (text_has("nämndspecifikt mål 3", "nå fler barn"), "Är kulturbussen försenad? >> Vilket mål hör den till?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
