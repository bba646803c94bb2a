# ruff: noqa: ARG005
"""An education board the week its second round closes: preschool heads, the education director, the controller, the
board's secretary, a union representative.

90 questions: 55 everyday, 20 with two conditions or more, and 15 conversations of two to four steps."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    DATELESS,
    EVERY,
    NONE,
    PROTECTED,
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
    some,
    sure,
    text_has,
    then,
    title,
    unit,
    units,
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    forms,
    reported_between,
    said,
    so_many,
    then_and_now,
    those,
    top_unit,
    topmost,
)

WORLD = "school"

PRESCHOOL, PRIMARY, SECONDARY = unit("Förskola"), unit("Grundskola"), unit("Gymnasieskola")
FOOD, HEALTH = unit("Kost och städ"), unit("Barn- och elevhälsa")
UNMARKED = Those(lambda facts, each: not each.kinds)
ALONE = Those(lambda facts, each: not each.collaboration)
OFFICE = ("Utbildningskontoret", "Utbildningskontoret/Säkerhet")


def spread(*words: str, numbers: tuple[int, ...]) -> Wanted:
    """All of the words and all of the numbers in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        return sure(*words).problem(facts, answer) or numbers_told(*numbers).problem(facts, answer)

    return Wanted(SURE, problem)


def none(*words: str) -> Wanted:
    """That there is nothing such."""
    return either(those(NONE, *words), counted(0), said("nej", "inget", "ingen", "inga"))


EVERYDAY: Batch = (
    (those(PRESCHOOL), "Hej! Vad är det vi i förskolan har med i planen i år?"),
    (those(title("Lekmiljöer"), "Försenad"), "hur ligger lekmiljöerna till"),
    (
        day_told(title("Språkutvecklande"), "2026-02-10"),
        "Till vilket datum har språkutvecklande arbetssätt skjutits fram?",
    ),
    (because(title("Lekmiljöer"), "beslut"), "Jag minns inte vad vi uppgav för orsak på lekmiljöerna, kan du kolla?"),
    (sure("SBF"), "Vilka samverkar vi med kring lekmiljöer i förskolan?"),
    (
        either(those(PRESCHOOL), none("förskol"), counted(2), said("ja"), sure("2 av 2")),
        "Är allt från Förskola inrapporterat, eller har jag glömt nåt?",
    ),
    (
        either(owner(title("Språkutvecklande")), those(title("Språkutvecklande"), "Förskola")),
        "Vem äger språkutvecklande arbetssätt?",
    ),
    (those(title("Lekmiljöer"), "Pågår enligt plan"), "vilken status hade lekmiljöerna i april?"),
    (spread("försen", numbers=(4,)), "Jag har fem minuter innan presidiet. Hur ser det ut i stort?"),
    (
        either(those(now(D)), those(now(D, R)), those(now(D, P)), those(now(D, R, P)), those(now(D, R, P, X))),
        "Vad borde jag oroa mig för?",
    ),
    (those(now(X)), "Har vi lagt ner nånting?"),
    (those(now(K)), "Vad har vi faktiskt rott i land så här långt?"),
    (those(title("Läslyftet"), "Pågår med avvikelse"), "Läslyftet, har det kommit på rätt köl?"),
    (either(so_many(now(G)), so_many(now(G, K))), "Hur många aktiviteter rullar på som de ska?"),
    (because(title("frånvaroanmälan"), "beslut"), "Varför blev det inget av det digitala frånvarosystemet?"),
    (anyhow("92 %"), "Hur många procent är det elevernas gymnasiebehörighet ska upp till?"),
    (anyhow("87 %"), "var låg vi från början på gymnasiebehörigheten, alltså utgångsläget"),
    (
        either(
            anyhow("gymnasiebehörighet", "klimatsmarta", "skolnärvaron"),
            anyhow("KF-mål 1", "KF-mål 2", "nämndspecifikt mål 1"),
            anyhow("Kommunfullmäktiges mål 1", "Kommunfullmäktiges mål 2", "nämndspecifikt mål 1"),
        ),
        "Påminn mig om vilka mål nämnden har.",
    ),
    (those(goal("4.1")), "Vilka insatser har vi för att höja skolnärvaron?"),
    (
        either(
            text_has(
                "ingen bedömning",
                "inga bedömningar",
                "inte bedömt",
                "inte bedömd",
                "inte bedömts",
                "ej bedöm",
                "saknar bedömning",
                "bedömning saknas",
                "inte fått någon bedömning",
                "inte är bedömt",
                "har inte bedöm",
                "saknas",
                "ännu ingen",
                "ännu inte",
                "inte lämnat",
            ),
            said("nej", "ingen", "inga"),
        ),
        "Har någon lämnat en bedömning av om måltidsmålet nås?",
    ),
    (
        either(silent(), those(now(None)), sure("Enhetschef Grundskola")),
        "vilka har inte skickat in än, jag tänkte slå en signal",
    ),
    (either(share(REPORTED), sure("11 av 12")), "Svarsfrekvens hittills i procent?"),
    (text_has(*forms("2025-09-05")), "Hur länge är T2 öppet?"),
    (numbers_told(7), "Antal påminnelser som gått iväg den här omgången?"),
    (numbers_told(4), "Hur många påminnelser skickades ut i T1?"),
    (
        spread("försenad", "pausad", "avförd", numbers=(4, 2, 1)),
        "Jag behöver en fördelning på status till delårsrapporten.",
    ),
    (those(EVERY), "Kan jag få ut alla rader i planen?"),
    (so_many(kind("P")), "hur många rader är märkta som projekt"),
    (those(UNMARKED), "Finns det någon aktivitet som inte har märkningen P, A eller F?"),
    (
        within(DATELESS & ~now(K, X), DATELESS | now(None) | PROTECTED),
        "Var saknas det slutdatum i andra tertialet?",
    ),
    (within(finish("2025-09-01", "2025-12-31"), now(None)), "va ska hinna bli klart före nyår"),
    (first_is("Språkutvecklande"), "Vilken aktivitet håller på längst in i framtiden, sett till slutdatum?"),
    (
        within(reported_between("2025-08-23", "2025-08-24") & ~PROTECTED, PROTECTED),
        "Folk verkar jobba helg. Vad rapporterades lördag–söndag 23–24 augusti?",
    ),
    (
        either(first_is("Språkutvecklande"), units("Förskola"), top_unit("Förskola", "Grundskola", "Kost och städ")),
        "Vilken rapport är den senast inkomna?",
    ),
    (ASKED_BACK, "Vad har läslyftet för budget?"),
    (ASKED_BACK, "kan du sätta närvaroteamet till grönt åt mig tack"),
    (
        text_has(
            "inte ska genomföras",
            "genomförs inte",
            "inte genomförs",
            "inte längre",
            "ska inte",
            "inte kommer att",
            "kommer inte",
            "utgår",
            "utgått",
            "struk",
            "tagits bort",
            "tas bort",
            "lagts ned",
            "inte blir av",
            "blir inte av",
        ),
        "Vad menas med avförd, är det samma sak som avslutad?",
    ),
    (
        those(title("Upphandling"), "Försenad"),
        "Sitter och skriver tjänsteskrivelsen, vilken status ska jag ange på upphandlingen av ekologiska livsmedel?",
    ),
    (
        either(those(title("simundervisning"), "Avslutad"), said("ja")),
        "Det sas på nämnden att simförstudien är färdig, är det rätt uppfattat?",
    ),
    (
        either(those(title("Rutin"), "Avslutad"), said("ja")),
        "är rutinen för hot och våld klar?",
    ),
    (
        text_has("skydd", "visas inte", "sekret", "lämnas inte ut", "kan inte visa", "får inte visa"),
        "Jag är facklig företrädare och vill läsa vad chefen skrivit i svaret på Rutin vid hot och våld.",
    ),
    (those(collab("KSF")), "Var är kommunstyrelseförvaltningen (KSF) inblandad?"),
    (those(collab("KFF")), "Har vi nåt ihop med KFF i år"),
    (those(collab("Alla förvaltningar")), "Vad i planen ska alla förvaltningar vara med på?"),
    (those(ALONE), "Finns det något vi driver helt utan samverkanspart?"),
    (text_has("kvalitetschef"), "Skolenkäten – vem är kontaktperson?"),
    (either(those(then(D)), those(then(D, R))), "Vad låg efter när vi följde upp förra tertialet?"),
    (owner(title("Studiehandledning")), "vilka verksamheter delar på studiehandledningen på modersmål?"),
    (those(SECONDARY), "Är gymnasiet med på ett hörn någonstans i planen?"),
    (those(FOOD), "Mina medlemmar jobbar i köken, så vad gäller för Kost och städ?"),
    (
        either(those(title("Lovskola"), "rapporter"), said("nej")),
        "Lovskolan för avgångselever, har den fått någon status i T2?",
    ),
    (those(now(P)), "Är det nånting som är satt på paus?"),
    (none(), "Har det ramlat in några nya svar den här veckan?"),
    (either(ASKED_BACK, none()), "Hur går det med skolgårdsupprustningen?"),
    (ASKED_BACK, "Är den klar snart?"),
)

COMPOUND: Batch = (
    (those(now(D) & finish("2026-01-01")), "Vilka förseningar spiller över på nästa år?"),
    (
        within(PRIMARY & REPORTED & ~now(K, G), PRIMARY & now(None)),
        "Vad har Grundskola som varken är avslutat eller går enligt plan?",
    ),
    (
        those(kind("P") & then(G) & now(D, P)),
        "Jag letar efter projekt som gick enligt plan i T1 men som nu är försenade eller pausade.",
    ),
    (
        either(units_with(now(D), 2), those(PRESCHOOL & now(D), "Förskola")),
        "Någon enhet som har mer än en försenad?",
    ),
    (so_many(now(K) & kind("F")), "hur många av de avslutade är förstudier?"),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("2 av 6")),
        "Räkna ut andelen försenade bland projekten.",
    ),
    (those(goal("4.1") & now(D, P)), "Under skolnärvaromålet, vad är försenat eller pausat?"),
    (
        those(then(D) & ~now(D)),
        "Vilka har tagit sig ur sin försening sen i våras?",
    ),
    (
        either(
            compared(PRESCHOOL & now(D), FOOD & now(D), "Förskola", "Kost och städ"),
            top_unit("Förskola", "Kost och städ"),
        ),
        "Förskola mot Kost och städ: vilka har flest försenade?",
    ),
    (those(PRIMARY & finish("2025-10-01", "2025-10-31")), "Vad ska Grundskola leverera i oktober?"),
    (
        within(BETTER & ~HEALTH, title("simundervisning")),
        "Om vi bortser från Barn- och elevhälsa, vad har förbättrats sedan T1?",
    ),
    (those(now(D) & ~kind("P")), "Försenat, fast inte projekt. Vilka är det?"),
    (
        units_where(lambda facts, held: not some(now(D, P), facts, held)),
        "Vilka enheter klarar sig helt utan både försenade och pausade aktiviteter?",
    ),
    (
        then_and_now(then(D), now(D)),
        "Har de försenade blivit fler sen april, och i så fall från hur många till hur många?",
    ),
    (those(SHARED & now(G)), "Det som flera enheter ansvarar för gemensamt och som är grönt – vad är det?"),
    (
        those(says("väntar på beslut") & ~now(D)),
        "vilka skriver att de väntar på beslut utan att vara försenade",
    ),
    (
        those(kind("P") & reported_between("2025-08-18", "2025-08-22")),
        "Vilka projekt hade lämnat T2-rapport senast fredag 22 augusti?",
    ),
    (
        either(
            topmost(
                "särskilda satsningar",
                (
                    "grunduppdrag",
                    "kf-mål",
                    "kommunfullmäktiges mål",
                    "nämndspecifikt mål",
                    "gymnasiebehörighet",
                    "klimatsmarta",
                    "skolnärvaron",
                ),
            ),
            those(goal("5.1") & now(D), "satsningar"),
        ),
        "Under vilken av planens rubriker finns det flest försenade aktiviteter?",
    ),
    (those(goal("3.1", "3.2") & now(G)), "Går något under fullmäktiges mål enligt plan?"),
    (
        those(then(S), "Försenad", "Avförd"),
        "De som inte var påbörjade i T1, vad har de för status idag?",
    ),
)

TALKS: Batch = (
    (first_is("Lekmiljöer"), "Visa Förskolas aktiviteter >> vilken ska va klar först?"),
    (because(now(D) & kind("P"), "beslut"), "Vilka är försenade? >> Endast projekt tack >> vad anger de för skäl"),
    (
        those(title("Lovskola"), "Pågår enligt plan"),
        "Hur är det med lovskolan? >> Okej, men vad svarade de i T1 då?",
    ),
    (
        day_told(title("matsvinn"), "2025-07-24"),
        "Vad har grundskolan? >> Och Kost och städ? >> Är nån av dem pausad? >> Vilket slutdatum hade den i våras?",
    ),
    (those(now(K)), "Hur stor del av planen är avklarad? >> räkna upp dem"),
    (
        either(
            those(PRIMARY & now(D, R, P)),
            none(),
            counted(1),
        ),
        "Status på läslyftet? >> Vilken enhet är det? >> Har den enheten fler som avviker?",
    ),
    (those(collab("SBF") & ~now(D)), "Vad samarbetar vi med SBF om >> plocka bort de försenade"),
    (
        those(now(G), "Pågår med avvikelse", "Försenad"),
        "Vilka är gröna nu? >> Hur stod det till med just de två i april?",
    ),
    (
        either(owner(now(X)), those(now(X), "Utbildningskontoret")),
        "Är något avfört? >> Vem var det som ansvarade för det?",
    ),
    (those(finish("2025-12-01", "2025-12-31")), "Vad ska bli klart i oktober? >> november? >> december då"),
    (
        day_told(title("elevakter"), "2025-09-20"),
        "När är närvaroteamet klart? >> Och elevaktsstrukturen?",
    ),
    (
        so_many(goal("3.2") & now(D)),
        "Vad säger KF-mål 2? >> Vilka aktiviteter hör dit? >> hur många av dom är försenade",
    ),
    (
        day_told(title("Lovskola"), "2025-07-11"),
        "Har alla svarat? >> Vilken aktivitet är det som fattas? >> När var det sagt i T1 att den skulle vara klar?",
    ),
    (
        those(kind("P") & ~now(X) & finish("2025-01-01", "2025-12-31")),
        "Lista projekten >> utan det avförda >> och nu bara de som har slutdatum i år",
    ),
    (
        either(then_and_now(then(D), now(D)), those(then(D)), counted(then(D))),
        "Hur många är försenade? >> Hur många var det förra tertialet?",
    ),
)

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
