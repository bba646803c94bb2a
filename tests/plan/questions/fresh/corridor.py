"""In the corridor: a director with ten seconds, a unit manager on her phone, a controller, a deputy; `culture`."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    COMMENTED,
    EVERY,
    LATE,
    PROTECTED,
    Batch,
    D,
    G,
    K,
    P,
    R,
    Those,
    Wanted,
    X,
    because,
    both,
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
    state,
    text_has,
    then,
    title,
    told,
    under,
    unit,
    units,
    units_of,
)  # fmt: skip
from tests.plan.questions.world import T1, T2


def has_reported_all(name: str, facts: Facts) -> bool:
    return all(state(facts, each, T2) is not None for each in facts.plan.activities if name in each.units)


def finished_reporting() -> Wanted:
    """The units with nothing left to report in T2."""

    def problem(facts: Facts, answer: Answer) -> str:
        want = {name for name in facts.plan.units if has_reported_all(name, facts)}
        return "" if set(answer.units) == want else f"{sorted(answer.units)} instead of {sorted(want)}"

    return Wanted(frozenset({"units"}), problem)


MOVED = Those(lambda facts, each: state(facts, each, T1) != state(facts, each, T2))
NAME = "Kultur- och fritidskontoret"
KFK, BIB, KUL = unit(NAME), unit("Biblioteket"), unit("Kulturskolan")
SIM, PARK, FRI = unit("Simhallen"), unit("Park och natur"), unit("Fritidsgårdarna")
WORLD = "culture"

# 39: a good assistant answers plainly.
PLAIN: Batch = (
    # (a) the municipal director in the corridor
    (told("försenad"), "Hinner bara snabbt – hur ligger vi till?"),
    (either(listed(now(D)), listed(now(D, R)), listed(now(D, P)), listed(now(D, R, P))), "vad brinner?"),
    (counted(now(K)), "Hur många är i mål?"),
    (both(now(X)), "Är det något vi har strukit ur planen?"),
    (detail(title("Skatepark"), "Avförd"), "Vad hände med skateparken i Hagby?"),
    (detail(title("bokningssystem"), "anbud"), "Vad hänger bokningssystemet på?"),
    (detail(title("El Sistema"), "2025-11-22"), "När räknar de med att bli färdiga med El Sistema?"),
    (told("Park och natur"), "Vilken enhet har mest som rullar på enligt plan?"),
    (first_is("bokningssystem"), "Vad blir klart härnäst?"),
    (silent(), "Vilka väntar vi fortfarande på rapport från?"),
    # (b) a unit manager between two meetings
    (listed(FRI & now(None)), "vad har fritidsgårdarna kvar att rapportera"),
    (listed(KUL & now(D)), "hej, ligger vi på kulturskolan efter med nåt?"),
    (detail(title("ateljé"), "2025-12-09"), "öppna ateljen, till när är den lovad"),
    (detail(title("gräsklippare"), "Pågår enligt plan"), "gräsklipparna, flyter det på?"),
    (owner(title("Skapande skola")), "vilka är det som håller i skapande skola"),
    (listed(BIB & now(K)), "vad har bibblan hunnit bli klar med?"),
    (text_has("5 september", "2025-09-05", "5 sept"), "när ska T2-rapporten vara inne senast?"),
    (detail(title("Trygg fritidsgård"), "Ej rapporterad"), "har trygg fritidsgård kommit in än?"),
    (listed(PARK & now(G)), "Hur går det på Park och natur? >> vad är grönt"),
    (detail(title("Solceller"), "2026-01-12"), "vad har simhallen? >> vilken är försenad >> när blir den klar då"),
    # (c) the controller before the board's meeting
    (either(counted(now(D)), listed(now(D))), "Stämmer det att tre är försenade?"),
    (counted(EVERY), "Hur många aktiviteter har vi totalt i planen?"),
    (counted(kind("P") & now(D, R, P)), "Antal projekt som avviker?"),
    (counted(~then(None)), "Hur många aktiviteter rapporterades i T1?"),
    (share(now(K)), "Hur stor andel är avslutad?"),
    (told("Försenad", "Pausad", "Avslutad", "Avförd"), "Jag behöver fördelningen per status."),
    (listed(now(R) & finish("2026-01-01")), "Vilka gula har slutdatum nästa år?"),
    (listed(goal("3.1") & now(D)), "Försenat under KF-mål 1?"),
    (listed(collab("SBF")), "Vad gör vi ihop med SBF?"),
    (either(listed(LATE), counted(LATE), units()), "Kom någon rapport in för sent i T1?"),
    (either(listed(CHANGED), listed(MOVED)), "Vilka har bytt status sedan förra tertialet?"),
    (units_of(now(R)), "Vilka enheter har minst en gul?"),
    (counted(then(R)), "Hur många är gula? >> och i T1?"),
    # (d) the deputy who has just come in
    (
        either(listed(KFK & kind("P")), listed(under(NAME) & kind("P"))),
        "Vilka projekt har Kultur- och fritidskontoret?",
    ),
    (listed(SIM), "Jag går in för chefen på Simhallen. Vad har jag på mitt bord?"),
    (listed(goal("3.2")), "Vad ingår i KF-mål 2?"),
    (text_has("avvikelse"), "Vad betyder det att något är gult?"),
    (owner(title("El Sistema")), "Hur går det för El Sistema? >> vem ska jag prata med om det?"),
    (because(KUL & now(D), "anbud"), "Vad är försenat? >> bara kulturskolans >> varför?"),
)

# 9: the plan's data cannot tell.
UNKNOWABLE: Batch = (
    (
        ASKED_BACK,
        """
        Hur mycket pengar hann vi lägga på skateparken?
        Hur många badade i simhallen i somras?
        hur lång är kön till kulturskolan nu?
        Hur många är sjukskrivna på Fritidsgårdarna?
        Håller budgeten året ut?
        Vad tycker föreningarna om det nya bokningssystemet?
        Ligger vi bättre till än grannkommunerna?
        Hur går det för simskolan? >> hur många barn är anmälda?
        Vilka är försenade? >> Vad sa nämnden om det förra gången?
        """,
    ),
)

# 12: a small word changes the meaning.
SMALL: Batch = (
    (listed(then(D) & now(D)), "Vad var försenat i T1 och är det fortfarande?"),
    (listed(then(D) & ~now(D)), "Vad var försenat i T1 men är det inte längre?"),
    (listed(then(K)), "Vad var klart redan i T1?"),
    (finished_reporting(), "Vilka enheter är klara med sin rapportering?"),
    (units("Kultur- och fritidskontoret/Föreningsstöd"), "Vilken enhet har inte rapporterat någonting alls?"),
    (either(listed(PARK), both(PARK & ~now(G))), "Är det bara grönt på Park och natur?"),
    (detail(title("Solceller"), "Försenad"), "Är solcellerna på simhallen fortfarande pausade?"),
    (listed(BIB & ~now(K, X)), "Vad på Biblioteket är varken klart eller avfört?"),
    (listed(finish("2026-02-01")), "Vad blir klart tidigast i februari?"),
    (
        either(listed(now(D) & ~COMMENTED), counted(now(D) & ~COMMENTED)),
        "Är det någon försenad som inte har en kommentar?",
    ),
    (listed(now(R) & ~PROTECTED), "Vilka är gula? >> inte de skyddade"),
    (counted(BIB & ~now(K)), "Hur många av Bibliotekets är klara? >> och hur många är det inte?"),
)

BATCH: Batch = PLAIN + UNKNOWABLE + SMALL
