# ruff: noqa: E501
"""A week before Christmas, days before the board of a region meets: a board secretary who writes the papers, planners of the region's development and heads of transport and culture, some formal, some in dialect, some in haste.

Half everyday, a quarter with two conditions, rankings, promises, goals or kinds of question nobody thought of, and a quarter conversations."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    COMMENTED,
    DATELESS,
    LATE_NOW,
    REFUSE,
    REPORTED,
    SHARED,
    SURE,
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
    state,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units,
    units_of,
    units_where,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    day_told,
    explained_by,
    forms,
    part_of,
    reported_between,
    said,
    so_many,
    summary,
    tells,
    those,
    topmost,
)
from tests.plan.questions.world import T1, T2

WORLD = "region"

CULTURE, LIBRARY = unit("Kultur och bildning"), unit("Kultur och bildning/Länsbiblioteket")
BUSES, FLEET, SERVICE = unit("Kollektivtrafik"), unit("Fordon och depå"), unit("Kundservice och försäljning")
PLANNERS, SKILLS = unit("Samhällsplanering"), unit("Kompetensförsörjning")
NO = said("nej", "inte", "inget", "ingen", "inga")

NAMES = {
    "2.1": ("inom grunduppdrag",),
    "3.1": ("fullmäktiges mål 1", "rf-mål 1", "kf-mål 1", "resa hållbart", "3.1"),
    "3.2": ("fullmäktiges mål 2", "rf-mål 2", "kf-mål 2", "utan fossila bränslen", "3.2"),
    "3.3": ("fullmäktiges mål 3", "rf-mål 3", "kf-mål 3", "starta och växa", "3.3"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "nöjda med resan", "4.1"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "hitta den kompetens", "4.2"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "nå fler barn", "4.3"),
    "5.1": ("särskilda satsningar",),
}

PASSED = finish(last="2025-12-15")
"""The latest day told has passed and it is not finished; one of them was last told of in T1."""
SPRING_PROMISES = finish(last="2025-08-31", at=T1)
AT_WEEKEND = Those(
    lambda facts, each: bool(
        not each.protected
        and (held := facts.report(each.id, T2))
        and held.finish
        and not held.status.is_finished
        and held.finish.weekday() > 4
    )
)
FEWER = Those(
    lambda facts, each: bool(
        not each.protected and (held := facts.report(each.id, T1)) and "färre än planerat" in held.comment
    )
)
JANUARY = finish("2026-01-01", "2026-01-31")


def of_all(part: Those) -> Wanted:
    """So many of all there are, or their share in per cent."""

    def problem(facts: Facts, answer: Answer) -> str:
        told = f"{len(part.among(facts))} av {len(facts.plan.activities)}"
        return "" if told in answer.text else f"no {told!r}"

    return either(share(part), Wanted(SURE, problem))


def with_number(wanted: Those, word: str) -> Wanted:
    """This word, and how many there are of these."""
    held = tells(word)
    return Wanted(
        SURE,
        lambda facts, answer: (
            held.problem(facts, answer) or numbers_told(len(wanted.among(facts))).problem(facts, answer)
        ),
    )


EVERYDAY: Batch = (
    (those(now(D)), "God morgon! Jag önskar en förteckning över samtliga försenade aktiviteter inför nämndens sammanträde."),
    (those(now(D)), "va ä försenat hos oss nu då"),
    (owner(title("Kulturbuss")), "vem håller i kulturbussen"),
    (day_told(title("Ny app"), "2026-01-31"), "När får vi den nya biljettappen?"),
    (because(title("Elbussar"), "fabriken"), "vad är det som strular me elbussarna"),
    (those(title("E-arkiv"), "Pausad"), "Hörru, e-arkivet, hur ä dä mä dä?"),
    (
        either(silent(), those(now(None))),
        "Vilka enheter har ännu inte inkommit med fullständig rapportering för tertial 2?",
    ),
    (so_many(now(None)), "hur mnga rapprter fattas för t2"),
    (those(FLEET), "Va gör di på Fordon å depå i år?"),
    (within(CULTURE, under("Kultur och bildning")), "Kan jag få en lista på allt Kultur och bildning ansvarar för?"),
    (those(LIBRARY), "länsbiblioteket va har di för sej"),
    (anyhow("78"), "Vilket målvärde har vi satt för nöjd-kund-index?"),
    (anyhow("27"), "hur många procent av resorna var med buss tåg eller cykel 2024?"),
    (anyhow("kulturen ska nå fler barn"), "Hur lyder nämndspecifikt mål 3? Ordagrant tack"),
    (
        either(assessed("bedöms inte uppnås"), said("nej")),
        "Kommer vi att nå regionfullmäktiges mål 1?",
    ),
    (goals_among(NAMES, ("3.1", "4.2"), ("3.3",)), "Vilka mål bedöms inte uppnås?"),
    (text_has("kulturstrateg"), "Vem är kontakt för Kulturvaneundersökningen?"),
    (anyhow("75"), "va fick vi i kundbarometern"),
    (explained_by("avförd"), "Vad innebär det att en aktivitet är avförd? En ledamot undrar."),
    (those(now(X)), "Har vi lagt ner nåt i år?"),
    (because(title("Digital scen"), "statsbidrag"), "Hur kommer det sig att den digitala scenen för dans och teater lades ner?"),
    (those(now(K)), "Vilka aktiviteter är slutförda?"),
    (those(title("Sundbybanan"), "Pågår enligt plan"), "sundbybanan??"),
    (those(kind("F")), "Vilka förstudier ingår i verksamhetsplanen?"),
    (those(collab("HSF")), "va samverkar vi med HSF om"),
    (those(collab("Kommunerna")), "Vilka aktiviteter genomförs i samverkan med kommunerna?"),
    (text_has("Enhetschef Fordon och depå", "chef7@"), "Vem är chef för Fordon och depå?"),
    (text_has(*forms("2025-09-05"), *forms("2025-09-08")), "Vilken dag stängde rapporteringen för tertial 2?"),
    (numbers_told(5), "Hur många påminnelser skickades ut under T2?"),
    (because(title("Skolkort"), "telefoner"), "Skolkortet i mobilen står som gult, vad är bekymret?"),
    (ASKED_BACK, "Hur mycket har laddinfrastrukturen kostat hittills?"),
    (ASKED_BACK, "Kan du sätta Kultur på recept som avslutad"),
    (
        either(those(SERVICE & now(None)), NO, sure("3 av 4"), units("Kundservice och försäljning")),
        "Har Kundservice och försäljning skickat in alltihop?",
    ),
    (either(anyhow("skydd"), REFUSE), "Vad står det i kommentaren om beredskapen för kollektivtrafiken i kris?"),
    (either(within(now(S), now(S, None)), so_many(now(S))), "Ä dä nå som int ä påbörjat än?"),
    (those(now(R)), "Visa alla gula"),
    (of_all(REPORTED), "Hur stor andel av aktiviteterna är rapporterade?"),
    (those(finish("2025-12-16", "2025-12-21")), "Är det något som ska bli klart den här veckan?"),
    (summary(), "Hej, ordföranden ringer om fem minuter. Ge mig läget i korthet!"),
    (either(those(title("Teknikcollege"), "rapporter"), sure("rapporter", "Teknikcollege")), "teknikcollege, händer det nåt där eller"),
    (either(those(title("kompetensråd"), "Avslutad"), said("ja")), "Kompetensrådet, e de klart?"),
    (day_told(title("Testbädd"), "2026-11-30"), "När räknar di mä att va klara me testbädden för stål?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & kind("P") & collab("Regionservice")), "Vilka försenade projekt driver vi ihop med Regionservice?"),
    (those(now(D) & then(G)), "Vilka aktiviteter gick enligt plan i första tertialet men är försenade i andra?"),
    (
        either(units_where(lambda facts, held: all(state(facts, each, T2) is D for each in held)), those(FLEET, "Fordon och depå")),
        "Finns det nån enhet där rubbet är försenat?",
    ),
    (
        units_where(lambda facts, held: not any(state(facts, each, T2) is D for each in held)),
        "Vilka enheter har inte en enda försenad aktivitet?",
    ),
    (first_is("Elbussar"), "Vilken aktivitet har fått sitt slutdatum framflyttat med flest dagar sedan T1?"),
    (within(PASSED & REPORTED, PASSED), "Vilka har ett slutdatum som redan passerat utan att de är klara?"),
    (
        goals_among(NAMES, ("3.1", "3.2"), ("3.3", "4.2")),
        "För vilka mål har bedömningen blivit sämre mellan T1 och T2?",
    ),
    (goals_among(NAMES, ("3.3", "4.2", "4.3"), ("2.1", "5.1")), "Vilka mål saknar målvärde?"),
    (
        either(goals_among(NAMES, ("3.3",), ("2.1", "5.1")), those(goal("3.3"))),
        "Vilket mål har inte fått någon bedömning för tertial 2?",
    ),
    (
        either(goals_among(NAMES, ("4.3",)), those(goal("4.3"))),
        "Är det något av målen som inte har en enda försenad aktivitet under sig?",
    ),
    (
        within(SPRING_PROMISES & now(G, R, D, P, S), SPRING_PROMISES & ~now(K)),
        "Vilka lovade i T1 att vara klara senast sista augusti men är det fortfarande inte?",
    ),
    (those(now(K) & COMMENTED), "Vilka av de avslutade aktiviteterna har en kommentar?"),
    (
        within(now(G, R) & DATELESS, ~now(K, X) & (DATELESS | now(D) & ~finish() | now(None))),
        "Vad pågår utan att det finns något slutdatum angivet?",
    ),
    (
        either(
            topmost("Regionservice", ("Kommunerna", "Länsstyrelsen", "Trafikverket", "HSF", "Alla förvaltningar")),
            those(now(D) & collab("Regionservice"), "Regionservice"),
        ),
        "Med vilken samverkanspart har vi flest förseningar?",
    ),
    (part_of(now(D), kind("P")), "Hur många procent av projekten är försenade?"),
    (those(AT_WEEKEND), "Är det någon aktivitet som väntas bli klar på en lördag eller söndag?"),
    (those(~(then(G, R, D, P, K, S, X) | REPORTED)), "Vilka aktiviteter har aldrig rapporterats, varken i T1 eller T2?"),
    (
        either(units("Samhällsplanering", "Kompetensförsörjning"), units_of(BUSES & SHARED), those(BUSES & SHARED)),
        "Vilka andra enheter delar Kollektivtrafik ansvaret för aktiviteter med?",
    ),
    (either(those(JANUARY), with_number(JANUARY, "januari")), "I vilken månad nästa år ska flest aktiviteter bli klara?"),
    (sure("Regionservice", "Kommunerna", "Trafikverket", "Länsstyrelsen", "HSF"), "Vilka samverkansparter finns i planen?"),
    (so_many(FEWER), "Hur många uppgav i T1 som orsak att de är färre än planerat?"),
    (those(says("kommun")), "Vilka kommentarer i T2 nämner kommuner?"),
    (so_many(reported_between("2025-08-24", "2025-08-24")), "Kom det in några rapporter söndagen den 24 augusti, och i så fall vilka?"),
    (anyhow("Fordonsregistret"), "Vilken källa anges för nuläget i målet om fossilfria bussar och tåg?"),
    (text_has("Stab och samverkan"), "Vem har gjort bedömningen av nämndspecifikt mål 2?"),
    (anyhow("75", "78"), "Hur långt har vi kvar till målvärdet för nöjd-kund-index?"),
)  # fmt: skip

TALKS: Batch = (
    (those(now(D) & BUSES), "Vilka är försenade? >> bara di på Kollektivtrafik"),
    (those(SKILLS), "Vad gör Trafik och infrastruktur? >> å Kompetensförsörjning?"),
    (day_told(title("Biogas"), "2026-02-13"), "hur gårt me biogasen >> varför då >> å när blire klart"),
    (so_many(now(K) & kind("P")), "Hur många aktiviteter är avslutade? >> Vilka då? >> Hur många av dem är projekt?"),
    (
        either(
            goals_among(NAMES, ("4.1",), ("4.2",)),
            every(goals_among(NAMES, ("3.1", "4.2"), ("4.1",)), sure("delvis")),
            every(goals_among(NAMES, ("3.1", "3.2", "3.3", "4.1", "4.2", "4.3")), text_has("T1", "tertial 1")),
        ),
        "Vilka mål bedöms inte uppnås i T2? >> Och i T1?",
    ),
    (those(title("Kulturbuss"), "Försenad"), "Kulturbussen, status? >> Hur såg det ut i våras?"),
    (
        either(units_of(now(P)), those(now(P), "Kultur och bildning"), sure("Enhetschef Kultur och bildning")),
        "Är något pausat? >> Vem ska jag prata med om det?",
    ),
    (those(finish("2026-02-01", "2026-02-28")), "Vad ska bli klart i januari 2026? >> Och i februari?"),
    (part_of(now(D)), "hur mnga är försenade >> hur stor del av alla är det"),
    (those(collab("Länsstyrelsen")), "Vad gör vi ihop med Trafikverket? >> nä förlåt, Länsstyrelsen menar jag"),
    (those(now(D) & kind("P") & ~FLEET), "Vilka projekt är försenade? >> Bortse från Fordon och depå."),
    (
        either(those(goal("4.1") & now(R, D)), those(goal("4.1") & now(D)), those(goal("4.1") & now(R, D, None))),
        "Vilka aktiviteter hör till nämndspecifikt mål 1? >> Vilka av dem går inte som de ska?",
    ),
    (
        those(now(None) & then(G, R, D, P, K, S, X)),
        "Vilka aktiviteter saknar rapport för T2? >> Vilka av dem rapporterade i T1?",
    ),
    (anyhow("rullar ett halvår"), "Hur går det för regionfullmäktiges mål 2? >> Vad är motiveringen till bedömningen?"),
    (first_is("Ny app"), "Vad är rött? >> Vilken av dem ska bli klar först?"),
    (those(PLANNERS & SHARED), "Vad har Samhällsplanering? >> Vilka av dem delar de med nån annan enhet?"),
    (because(title("Norrhult"), "2030"), "Vad har avförts? >> Varför blev det inget av Norrhult?"),
    (owner(title("Cykelvägsplan")), "Vad är försenat? >> tack. helt annan sak, vem ansvarar för cykelvägsplanen"),
    (
        either(day_told(title("Skolkort"), "2025-08-18"), text_has(*forms("2025-08-18"))),
        "Är skolkortet klart? >> När blir det klart? >> Vilket datum sa de i T1?",
    ),
    (
        so_many(now(D) & kind("P") & collab("Kommunerna")),
        "Visa försenade projekt >> Vilka av dem samverkar med kommunerna?",
    ),
    (those(FLEET & now(D)), "Vilken enhet har flest försenade? >> vilka aktiviteter ä dä"),
    (
        so_many(LATE_NOW),
        "Hur många rapporter kom in efter att T1 stängt? >> Å för T2, vilka va det då?",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
