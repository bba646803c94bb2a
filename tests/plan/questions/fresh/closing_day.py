# ruff: noqa: ARG005, E501
"""The last day of a round at a board for culture and leisure: a unit manager, an administrative officer, a controller, the head, a board member.

Half everyday, three in ten with two conditions, a comparison or an exception, and 16 conversations."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    DATELESS,
    EVERY,
    NONE,
    PROTECTED,
    REPORTED,
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
    counted,
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
    under,
    unit,
    units,
    units_of,
    units_where,
    within,
)
from tests.plan.questions.fresh.wishes import (
    day_told,
    days_told,
    explained,
    first_are,
    forms,
    goals_told,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T2

WORLD = "culture"

OFFICE, OFFICE_ALL = unit("Kultur- och fritidskontoret"), under("Kultur- och fritidskontoret")
CLUBS, LIBRARY, ARTS = unit("Kultur- och fritidskontoret/Föreningsstöd"), unit("Biblioteket"), unit("Kulturskolan")
POOL, PARK, YOUTH = unit("Simhallen"), unit("Park och natur"), unit("Fritidsgårdarna")


def on_top(names: tuple[str, ...], others: tuple[str, ...]) -> Wanted:
    """One of the names stands in the text before any of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        places = [text.find(each) for each in names if each in text]
        if not places:
            return f"none of {names}"
        return next((f"{each} first" for each in others if -1 < text.find(each) < min(places)), "")

    return Wanted(SURE, problem)


def numbers_of(one: Those, other: Those, *words: str) -> Wanted:
    """Both numbers and all of the words in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        missing = [word for word in words if word.lower() not in answer.text.lower()]
        return (
            f"no {missing}"
            if missing
            else numbers_told(len(one.among(facts)), len(other.among(facts))).problem(facts, answer)
        )

    return Wanted(SURE, problem)


EVERYDAY: Batch = (
    (those(now(D)), "Vad ligger efter så här på upploppet?"),
    (
        either(silent(), those(now(None)), sure("Enhetschef Föreningsstöd", "Enhetschef Fritidsgårdarna")),
        "vilka enhetschefer måste jag jaga innan vi stänger på fredag",
    ),
    (
        either(those(now(None)), silent(), counted(now(None)), sure("14 av 16"), sure("2 av 16")),
        "Kan vi stänga omgången nu eller är det något som fattas?",
    ),
    (text_has(*forms("2025-09-05")), "När är sista dag att lämna in sitt svar?"),
    (those(title("Sommarlovsbokklubb"), "Avslutad"), "hur gick de för sommarlovsbokklubben"),
    (because(title("bokningssystem"), "anbud"), "Vad är det som håller upp bokningssystemet?"),
    (or_units(day_told(title("Öppen ateljé"), "2025-12-09")), "När räknar man med att Öppen ateljé är färdig?"),
    (those(title("Solceller"), "Försenad"), "Solcellerna på simhallens tak då, hur står det till med dem?"),
    (owner(title("Skapande skola")), "Vilka har hand om Skapande skola?"),
    (those(POOL), "Vad har Simhallen på sin lista?"),
    (so_many(EVERY), "hur mnga aktiviteter är det sammanlagt i vår plan?"),
    (those(now(K)), "Vad har vi bockat av hittills i år?"),
    (those(kind("F"), "Pågår enligt plan"), "Hur går det med förstudien?"),
    (those(now(P)), "Är det något som ligger på is?"),
    (those(title("Skateparken"), "Avförd"), "Stämmer det att skateparken i Hagby är struken?"),
    (those(collab("Alla förvaltningar")), "Vad berör samtliga förvaltningar?"),
    (those(collab("UTB")), "Vilka saker gör vi ihop med UTB?"),
    (anyhow("40 %"), "Vilken procentsiffra siktar vi på för barn och ungas deltagande i kulturlivet?"),
    (anyhow("31 %"), "Från vilket utgångsvärde räknas KF-mål 1?"),
    (text_has("bibliotekschef"), "vem ska jag kontakta om besöksenkäten"),
    (numbers_told(3), "Hur många påminnelser har gått ut den här gången?"),
    (explained("försenad", "pågår med avvikelse"), "Vad är det för skillnad på Försenad och Pågår med avvikelse?"),
    (ASKED_BACK, "Ta bort skateparken ur planen, är du snäll."),
    (ASKED_BACK, "Vad kostar det nya bokningssystemet oss?"),
    (anyhow("skydd"), "Jag skulle behöva se vad som är skrivet om beredskapsplanen för kulturarv."),
    (those(title("gräsklippare"), "Pågår enligt plan"), "Rullar det på med gräsklipparna?"),
    (
        either(those(CLUBS, "rapporter"), units("Kultur- och fritidskontoret/Föreningsstöd"), said("nej", "inget", "ingen", "inga", "inte")),
        "Har vi fått in något från Föreningsstöd?",
    ),
    (those(then(D)), "Vad var försenat per den sista april?"),
    (either(share(REPORTED), sure("14 av 16")), "Hur stor andel har hunnit svara?"),
    (summary(), "Ge mig läget i tre meningar, jag ska föredra det för nämnden."),
    (those(finish("2025-09-01", "2025-09-30")), "Vad är det tänkt ska bli klart nu i september?"),
    (those(reported_between("2025-08-22", "2025-08-22")), "Vilka svar trillade in fredagen den 22 augusti?"),
    (those(now(S)), "Är det nåt vi inte ens har satt i gång med?"),
    (
        either(
            counted(7),
            counted(6),
            sure("7 enheter"),
            units_where(lambda facts, held: True),
        ),
        "Hur många enheter är det som har något i planen?",
    ),
    (either(those(PARK), those(PARK & ~now(K, X)), those(PARK & now(G))), "va har park å natur för sig"),
    (those(goal("5.1")), "Vilka är våra särskilda satsningar?"),
    (either(those(goal("3.2")), sure("klimatneutral")), "Hur ser det ut för klimatmålet?"),
    (
        either(
            goals_told(("nämndspecifikt mål 1", "nämndspecifikt mål 2"), ("kf-mål", "kommunfullmäktiges mål")),
            goals_told(("föreningslivet ska växa", "kunna simma"), ("kf-mål", "kommunfullmäktiges mål")),
            those(goal("4.1", "4.2")),
        ),
        "Vilka mål har nämnden satt på egen hand?",
    ),
    (either(those(goal("4.2")), sure("årskurs 6")), "Hur går det med målet att alla sexor ska kunna simma?"),
    (those(title("Simskola"), "Ej påbörjad", "Pågår med avvikelse"), "Hur har simskolan rört sig sedan i våras?"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & kind("P")), "Vilka av de försenade är projekt?"),
    (those(collab("SBF") & ~now(K, X)), "Visa det vi gör med SBF, utom sådant som redan är avslutat eller avfört."),
    (those(then(G) & now(D, R, P)), "Vad har gått från enligt plan till försenat, avvikelse eller paus sedan förra tertialet?"),
    (
        or_units(within(title("Meröppet", "El Sistema"), title("Sommarlovsbokklubb", "Simskola"))),
        "Finns det några ljusglimtar, alltså sådant som har förbättrats sedan T1?",
    ),
    (
        on_top(
            ("kf-mål 1", "kommunfullmäktiges mål 1", "fler barn och unga"),
            ("grunduppdrag", "kf-mål 2", "kommunfullmäktiges mål 2", "nämndspecifikt mål", "särskilda satsningar", "klimatneutral", "föreningslivet", "kunna simma"),
        ),
        "Vilket av målen har flest aktiviteter under sig?",
    ),
    (
        either(share(now(K, X), kind("P")), share(now(K, X), kind("P") & REPORTED), sure("2 av 6")),
        "Hur många procent av projekten är antingen klara eller avförda?",
    ),
    (
        either(
            numbers_of(ARTS & now(G), PARK & now(G), "Kulturskolan", "Park och natur"),
            top_unit("Park och natur", "Kulturskolan"),
        ),
        "Vem har mest grönt, Kulturskolan eller Park och natur?",
    ),
    (
        either(units("Kulturskolan"), those(ARTS & now(G, D), "Kulturskolan")),
        "På vilka enheter finns både något som rullar enligt plan och något som är försenat?",
    ),
    (
        either(those(OFFICE & ~now(K, X) & ~PROTECTED), those(OFFICE_ALL & ~now(K, X) & ~PROTECTED)),
        "Vad har Kultur- och fritidskontoret kvar att bli klart med, om man bortser från det skyddade?",
    ),
    (those(finish("2025-11-15", "2025-12-31")), "Vad har slutdatum från 15/11 till och med nyårsafton?"),
    (first_is("Simskola"), "Vilken aktivitet har det allra senaste slutdatumet?"),
    (
        either(first_are("bokningssystem", "El Sistema"), first_are("bokningssystem", "föreningsbidrag")),
        "Vilka två projekt blir klara först härnäst?",
    ),
    (those(goal("3.1", "3.2") & now(D, R)), "Vilka aktiviteter under KF-målen är röda eller gula?"),
    (so_many(LIBRARY & now(K)), "Hur många av bibliotekets tre aktiviteter är klara?"),
    (or_units(within(kind("P") & CHANGED, kind("P") & CLUBS)), "Vilka projekt har bytt status sedan våren?"),
    (
        either(then_and_now(then(K), now(K)), so_many(now(K))),
        "Hur många fler är avslutade nu jämfört med i april?",
    ),
    (those(~CHANGED & REPORTED & ~then(None)), "Vad har stått kvar på samma status båda tertialen?"),
    (those(POOL & says("anbud")), "Vilka av Simhallens aktiviteter väntar på anbud?"),
    (those(then(D) & ~now(D)), "Vilka var försenade i T1 men är det inte nu?"),
    (
        either(
            units_where(lambda facts, held: all(state(facts, each, T2) in (G, K) for each in held)),
            those(LIBRARY, "Biblioteket"),
        ),
        "Har någon enhet bara sådant som är klart eller går enligt plan?",
    ),
    (
        or_units(within(DATELESS & ~now(K, X), now(None) | PROTECTED)),
        "Av det som varken är avslutat eller avfört, vad saknar slutdatum?",
    ),
    (those(goal("4.1", "4.2") & now(R)), "Finns det något gult under de nämndspecifika målen?"),
    (
        either(units("Kultur- och fritidskontoret/Föreningsstöd"), those(now(None) & ~YOUTH)),
        "Vilka mer än Fritidsgårdarna är det som inte har svarat?",
    ),
    (
        or_units(within((POOL | YOUTH) & REPORTED & ~now(G, K), (POOL | YOUTH) & now(None))),
        "Vad är varken grönt eller klart hos Simhallen och Fritidsgårdarna?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (those(ARTS & ~now(D)), "Vad har Kulturskolan? >> Bara det som inte är försenat."),
    (those(then(R)), "Vilka är gula? >> Samma fråga fast för april."),
    (because(title("El Sistema"), "anbud"), "Hur går det för El Sistema? >> varför är den gul"),
    (or_units(day_told(title("konstgräs"), "2026-02-15")), "Vad händer med konstgräset? >> Och när ska det vara klart?"),
    (those(now(None)), "Hur många svar saknas? >> Vilka aktiviteter gäller det?"),
    (so_many(now(D) & kind("P")), "Hur många projekt har vi? >> Hur många av dem är sena?"),
    (those(LIBRARY), "Visa Simhallens aktiviteter >> nej förlåt, jag menade Biblioteket"),
    (those(now(D) & then(D)), "Vilka aktiviteter är försenade? >> Vilka av dem var det redan i våras?"),
    (those(goal("3.1") & ~now(K)), "Vad hör till KF-mål 1? >> Ta bort det som är klart."),
    (either(those(POOL), those(POOL & ~title("Simskola"))), "Vem ansvarar för simskolan? >> Vad har de mer på sitt bord?"),
    (
        either(those(title("Meröppet"), "Pågår med avvikelse"), said("ja")),
        "Hur är läget med meröppet? >> Hade de någon avvikelse i våras?",
    ),
    (those(collab("SBF")), "Vad samverkar vi med KSF om? >> Och med SBF?"),
    (either(units_of(now(K)), those(now(K), "Biblioteket")), "Vilka aktiviteter är avslutade? >> Vilken enhet har gjort dem?"),
    (
        or_units(days_told(PARK & now(G), NONE, "2026-01-29", "2026-02-15")),
        "Vilka går enligt plan? >> Bara Park och natur. >> När ska de vara färdiga?",
    ),
    (
        or_units(within(finish("2026-01-01", "2026-12-31") & REPORTED, finish("2026-01-01", "2026-12-31"))),
        "Vad blir klart i år? >> Och nästa år?",
    ),
    (either(share(now(D)), share(now(D), REPORTED), sure("3 av 16")), "Hur många är försenade? >> Hur stor andel av helheten är det?"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
