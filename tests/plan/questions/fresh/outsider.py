# ruff: noqa: E501
"""Somebody from another municipality who tries the bot thoroughly before buying it; the technical board by the sea.

48 single questions over all that such a bot should answer, in many registers, and 12 conversations."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.clerk import goals_told
from tests.plan.questions.fresh.corridor import finished_reporting
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    BETTER,
    CHANGED,
    COMMENTED,
    EVERY,
    LATE,
    LISTS,
    REFUSE,
    REPORTED,
    WORSE,
    Batch,
    D,
    G,
    K,
    R,
    S,
    Wanted,
    X,
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
    numbers_told,
    owner,
    says,
    share,
    sure,
    text_has,
    then,
    these,
    title,
    told,
    under,
    unit,
    units,
    units_of,
    within,
)  # fmt: skip

WORLD = "technical"
VA, GATA, HAMN = unit("VA-enheten"), unit("Gata och trafik"), unit("Hamnen")
FAST, CLEANING = unit("Fastighet"), unit("Fastighet/Lokalvård")
CLOSES = ("2025-09-05", "5 september", "5 sep")
UNIT_NAMES = (
    "VA-enheten",
    "Gata och trafik",
    "Hamnen",
    "Tekniska kontoret",
    "Avfall och återvinning",
    "Fastighet",
    "Fastighet/Lokalvård",
)
STORM, HALLS, BRIDGE = title("Skyfall"), title("sporthallar"), title("Röda bron")
SAME = ~CHANGED & REPORTED & ~then(None)


def on_top(part: str, *words: str) -> Wanted:
    """That activity, alone or before others, with these words in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        return first_is(part).problem(facts, answer) or told(*words).problem(facts, answer)

    return Wanted(LISTS | {"detail"}, problem)


WHAT_IS_THERE: Batch = (
    (either(counted(EVERY), numbers_told(18)), "Hur omfattande är er plan, alltså hur många åtaganden rör det sig om sammanlagt?"),
    (units(*UNIT_NAMES), "Räkna upp samtliga enheter som har något i planen."),
    (these(kind("F")), "Vilka förstudier ingår, även sådant som samtidigt är märkt som projekt?"),
    (
        either(counted(~kind("P", "F")), these(~kind("P", "F"))),
        "Hur många åtaganden är rena aktiviteter, det vill säga varken projekt eller förstudier?",
    ),
    (these(collab("SBF")), "Var är SBF inblandade?"),
    (either(these(goal("4.2")), sure("nämndspecifikt mål 2")), "Vad gör ni för att folk ska vara nöjda med skötsel och service?"),
    (these(goal("5.1")), "Öppna avsnittet med särskilda satsningar och visa vad som finns där."),
    (these(CLEANING, "Avslutad"), "har lokalvården nåt i planen å hur gick det isåfall"),
)  # fmt: skip

STATES: Batch = (
    (listed(now(D)), "Vi börjar lätt: vilka åtaganden är rödmarkerade i dagsläget?"),
    (listed(now(R)), "Vad har trafikljuset på gult?"),
    (either(listed(now(R)), listed(now(R, D))), "Vad är det som strular?"),
    (these(now(S)), "Finns det något i planen som ingen har tagit sig an ännu?"),
    (these(now(X)), "Vad har ni slopat?"),
    (either(listed(now(G)), listed(now(G, K))), "allt som tuffar på i normal takt pls"),
    (either(share(now(K)), share(now(K), REPORTED)), "Hur många procent av åtagandena kan ni bocka av?"),
    (numbers_told(4, 3), "Har ni fler röda än gula, och vilka är siffrorna?"),
    (
        either(listed(now(D), "överklagat", "Länsstyrelsen", "vakanta"), listed(now(D) & COMMENTED, "överklagat", "Länsstyrelsen", "vakanta")),
        "Skriv ut de försenade tillsammans med den förklaring som respektive enhet har lämnat.",
    ),
)  # fmt: skip

ONE_ACTIVITY: Batch = (
    (detail(STORM, "Konsulten"), "Vad ligger bakom avvikelsen på skyfallskarteringen?"),
    (detail(title("driftcentral"), "avvikelse"), "Den nya driftcentralen, går den som tåget eller hackar det?"),
    (detail(title("förpackningar"), "Pågår enligt plan"), "Hur framskrider insamlingen av förpackningar nära fastigheterna?"),
    (detail(title("deponin"), "anbud"), "sluttäckningen, vad väntar ni på där?"),
    (detail(title("hamnavgifter"), "Avslutad"), "Är hamnavgifternas fakturering avklarad?"),
    (owner(title("Matavfall")), "Vem ringer man om matavfallet i köken?"),
    (owner(STORM), "Vilka enheter delar på skyfallskarteringen?"),
    (detail(title("skolvägar"), "Försenad"), "Ta fram hela förloppet för Säkra skolvägar, från första rapporten och framåt."),
    (either(REFUSE, told("skydda", kinds=LISTS | {"detail", "refuse"})), "Nu testar jag gränserna: läs upp vad enheten har skrivit om reservvattnet."),
)  # fmt: skip

DATES: Batch = (
    (on_top("driftcentral", "2025-09-15"), "Vilket åtagande står näst på tur att bli klart?"),
    (on_top("Skyfall", "2026-07-01"), "Vilket slutdatum ligger allra längst bort, och vad gäller det?"),
    (these(finish(last="2025-10-31")), "Vad ska enligt rapporterna vara i mål innan oktober är slut?"),
    (these(finish("2026-01-01")), "Vad spiller över på nästa år?"),
)

GOALS: Batch = (
    (goals_told("KF-mål 1", "nämndspecifikt mål 1", not_these=("KF-mål 2", "nämndspecifikt mål 2")), "Vilka av målen bedömer ni själva att ni missar?"),
    (text_has("180"), "Vilken siffra siktar ni på för restavfallet?"),
    (sure("delvis", "Bedöms uppnås"), "Hur har synen på energimålet ändrats mellan april och augusti?"),
    (goals_told("nämndspecifikt mål 2"), "Vilket mål ser ljusast ut?"),
)  # fmt: skip

MOVES: Batch = (
    (within(BETTER & then(R, D) & now(G, R), BETTER), "Var har det ljusnat sedan vårens uppföljning?"),
    (within(WORSE & then(G, R) & ~now(X), WORSE), "Vilka åtaganden har tappat fart jämfört med första tertialet?"),
    (within(SAME & kind("P") & ~now(K), SAME & kind("P")), "Vilka projekt står på exakt samma status båda gångerna?"),
    (numbers_told(6, 4), "Visa hur statusarna fördelade sig i tertial 1."),
)

REPORTING: Batch = (
    (
        either(share(REPORTED), counted(REPORTED), numbers_told(16)),
        "Vilken svarsfrekvens har ni uppnått i den pågående omgången?",
    ),
    (finished_reporting(), "Vilka enheter har gjort hela sin läxa och redovisat allt?"),
    (either(counted(3), numbers_told(3)), "Hur många gånger har du behövt stöta på folk i den här omgången?"),
    (text_has(*CLOSES), "Vilken är sista dagen för enheterna att svara?"),
    (these(LATE), "Inkom någon redovisning i våras först efter att omgången hade stängt?"),
    (these(says("vakant")), "Nämner någon vakanser i sin rapport?"),
)

WORDS_AND_LIMITS: Batch = (
    (told("paus", "avför", kinds=ANY), "Vad menar ni med pausad, till skillnad från avförd?"),
    (ASKED_BACK, "Flytta solcellernas slutdatum till sista juni, tack."),
    (ASKED_BACK, "Vad har driftcentralen gått loss på i kronor?"),
    (
        either(text_has("beslut"), ASKED_BACK),
        "Finns det åtaganden där politiken måste säga sitt innan arbetet kan fortsätta?",
    ),
)

TALKS: Batch = (
    (
        either(units_of(now(R) & kind("P")), listed(now(R) & kind("P"))),
        "Ta fram det gula. >> Begränsa till projekten. >> Vem svarar för dem?",
    ),
    (these(under("Fastighet")), "Vad har Fastighet? >> Ta med lokalvården också."),
    (either(these(HALLS, "Försenad"), sure("bättre"), sure("förbättra")), "Hur är läget för sporthallarna? >> Var det sämre i våras?"),
    (these(HAMN & now(None)), "Hur många åtaganden har Hamnen? >> Räkna upp dem. >> Vilket av dem väntar fortfarande på rapport?"),
    (these(goal("4.1")), "Vilka mål ser ni inte ut att klara? >> Vad görs inom det nämndspecifika av dem?"),
    (on_top("Felanmälan"), "Vad är avslutat? >> Vilken av dem rapporterades sist?"),
    (these(BRIDGE, "2025-06-18"), "När står Röda bron färdig? >> Vilket datum angavs i tertial 1?"),
    (share(now(D), kind("P")), "Hur stor andel av allt är försenat? >> Och om man bara räknar projekt?"),
    (these(collab("UTB")), "Vad gör ni ihop med KFF? >> Och med UTB?"),
    (these(now(None)), "Vilka enheter dröjer med rapporten? >> Vilka åtaganden gäller det?"),
    (sure("inte uppnås"), "Hur går det med vattnet i Storån? >> Vilket mål hör det till? >> Och hur bedöms det målet?"),
    (because(title("gästhamn"), "anbud"), "Visa allt pausat. >> Nej förlåt, avfört menade jag. >> Med vilken motivering?"),
)  # fmt: skip

BATCH: Batch = WHAT_IS_THERE + STATES + ONE_ACTIVITY + DATES + GOALS + MOVES + REPORTING + WORDS_AND_LIMITS + TALKS
