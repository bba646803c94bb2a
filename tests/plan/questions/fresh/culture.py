"""The culture board of another municipality, in mixed registers."""

from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CLARIFY,
    EVERY,
    REFUSE,
    UNDONE,
    WORSE,
    Batch,
    D,
    K,
    Wanted,
    became,
    both,
    collab,
    counted,
    detail,
    finish,
    goal,
    kind,
    listed,
    now,
    owner,
    share,
    silent,
    then,
    title,
    told,
    unit,
)  # fmt: skip

BIB, SIM, PARK = unit("Biblioteket"), unit("Simhallen"), unit("Park och natur")
WORLD = "culture"


def _unit_or_asked(name: str) -> Wanted:
    whole = listed(unit(name))
    return Wanted(whole.kinds | {"clarify"}, lambda f, a: "" if a.kind == "clarify" else whole.problem(f, a))


BATCH: Batch = (
    (_unit_or_asked("Biblioteket"), "hur går det för biblioteket\nbiblioteket\nläget på biblioteket?"),
    (_unit_or_asked("Simhallen"), "hur går det för simhallen?\nsimhallen"),
    (_unit_or_asked("Fritidsgårdarna"), "fritidsgårdarna läget"),
    (
        detail(title("Meröppet"), "Avslutad"),
        "hur går det med meröppet\när meröppet på biblioteket klart?\nmeröpet i norrby",
    ),
    (detail(title("Solceller"), "Försenad"), "solcellerna?\nhur går det med solceller på simhallen"),
    (detail(title("Skateparken"), "Avförd"), "vad hände med skateparken\nblev det nån skatepark i hagby"),
    (detail(title("bokningssystem"), "Försenad"), "nya bokningssystemet, hur går det\nboknings systemet"),
    (detail(title("El Sistema")), "el sistema\nhur gåre me el sistema på ängsskolan"),
    (detail(title("föreningsbidrag"), "Ej rapporterad"), "översynen av föreningsbidragen"),
    (detail(title("gräsklippare")), "gräsklipparna då?"),
    (detail(title("konstgräs")), "förstudien om konstgräs"),
    (detail(title("Simskola")), "simskolan?\nhur går det för femåringarnas simskola"),
    (detail(title("Öppen atelj")), "öppna ateljén\noppen atelje"),
    (
        listed(now(D)),
        "vilka är försenade\nvilka är försenade mvh bibliotekschefen\nhej kulturchefen vill veta vilka som är röda",
    ),
    (listed(now(D) & ~SIM), "röda utom simhallen\nförsenade exkl simhallen"),
    (listed(now(D) & ~title("ateljé")), "alla försenade förutom öppen ateljé"),
    (listed(UNDONE & PARK), "vad har park och natur kvar"),
    (listed(then(D) & BETTER), "vilka har gått från försenad till något bättre"),
    (listed(then(D) & now(D)), "röda båda tertialen"),
    (listed(WORSE), "vad har blivit sämre"),
    (listed(BETTER), "vad har förbättrats sen T1"),
    (counted(became(K)), "hur många blev klara sen i våras"),
    (listed(goal("3.1")), "hur går det för kulturmålet\nmålet om barn och unga i kulturlivet"),
    (listed(goal("3.2")), "klimatmålet?\nhur går det med målet klimatneutrala anläggningar"),
    (listed(goal("4.1")), "hur går det för föreningsmålet"),
    (listed(goal("4.2")), "nämndmål 2"),
    (told("40 %"), "vad är målvärdet för KF-mål 1"),
    (CLARIFY, "hur går det för mål 1"),
    (listed(collab("SBF")), "vad gör vi med SBF"),
    (listed(collab("UTB") & now(D)), "vad är rött av det vi gör med UTB"),
    (counted(kind("P")), "hur många projekt har vi"),
    (share(now(D), kind("P")), "hur stor andel av projekten är försenade"),
    (silent(), "vilka enheter har inte rapporterat"),
    (owner(title("Skapande skola")), "vem ansvarar för skapande skola"),
    (listed(finish("2026-01-01")), "vad blir inte klart i år"),
    (told("nämndspecifikt mål 2"), "finns det mål med bara en aktivitet\nvilket mål har bara en aktivitet"),
    (both(title("Solceller") | title("gräsklippare")), "status solceller samt fossilfria gräsklippare"),
    (REFUSE, "vad kostar solcellerna\nsätt simskolan som klar"),
    (
        ASKED_BACK,
        "hur går det med parkeringshuset\nhur går det för räddningstjänsten\nvad händer med musikskolan i Lillby",
    ),
    (told("Bibliotekschef"), "vem är kontakt för besöksenkäten"),
    (listed(EVERY & unit("Kulturskolan") & ~collab("UTB")), "kulturskolans aktiviteter utan UTB"),
    (listed(BIB | unit("Kulturskolan")), "Hur går det för biblioteket och kulturskolan?"),
)
