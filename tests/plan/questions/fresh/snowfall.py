# ruff: noqa: ARG005, E501
"""A social services office two days before a round closes: its controller, its chief, unit managers, the board's secretary, an auditor.

60 everyday questions, 18 with two conditions or more (a comparison, an exception, a change), and 12 conversations."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    CHANGED,
    LISTS,
    NONE,
    REPORTED,
    SURE,
    Batch,
    D,
    G,
    K,
    R,
    S,
    Those,
    Wanted,
    X,
    anyhow,
    collab,
    counted,
    either,
    finish,
    goal,
    kind,
    listed,
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
)
from tests.plan.questions.fresh.wishes import (
    compared,
    forms,
    goals_told,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T2

WORLD = "social"

HOME, STAFF, STAFF_ALL = unit("Hemtjänst"), unit("Stab och utveckling"), under("Stab och utveckling")
CARE, FAMILY, REHAB = unit("Särskilt boende"), unit("Individ och familj"), unit("Rehab")
ALONE = Those(lambda facts, each: not each.collaboration)
ALL_OFFICES = collab("Alla förvaltningar")
LOCK, LARM, HOUSING = title("digitalt lås"), title("trygghetslarm"), title("Västerängen")
FULL_TIME, VIOLENCE, CARS = title("Heltidsresan"), title("Våld i nära"), title("Elbilar")
NO = said("nej", "inget", "ingen", "inga", "inte")


def among(must: Those, may: Those, *words: str) -> Wanted:
    """All of the first, and besides them none but of the second."""

    def problem(facts: Facts, answer: Answer) -> str:
        have = {each.id for each in answer.activities}
        missing, extra = set(must.among(facts)) - have, have - set((must | may).among(facts))
        return (
            f"{len(missing)} missing, {len(extra)} too many"
            if missing or extra
            else sure(*words).problem(facts, answer)
        )

    return Wanted(LISTS | {"detail", "units"}, problem)


def days(wanted: Those, *when: str) -> Wanted:
    """Exactly these, with each of the days in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        missing = [day for day in when if not any(form in answer.text.lower() for form in forms(day))]
        return listed(wanted).problem(facts, answer) or (f"no {missing}" if missing else "")

    return Wanted(LISTS | {"detail", "units"}, problem)


def bare(*words: str) -> Wanted:
    """What words mean, or small talk: all of the words, no activities and no question back."""

    def problem(facts: Facts, answer: Answer) -> str:
        missing = [word for word in words if word.lower() not in answer.text.lower()]
        return f"{len(answer.activities)} activities" if answer.activities else f"no {missing}" if missing else ""

    return Wanted(ANY - {"clarify"}, problem)


EVERYDAY: Batch = (
    (those(now(D)), "Godmorgon! Vad har halkat efter hos oss?"),
    (so_many(now(D)), "hur många är försenade nu då"),
    (either(those(now(G)), those(now(G, K))), "Vad rullar på precis som vi har tänkt oss?"),
    (those(now(R)), "Lista gula tack"),
    (those(now(K)), "Har vi hunnit få något i mål?"),
    (those(now(X)), "Vilken aktivitet är det egentligen vi har avfört?"),
    (either(those(NONE), counted(0), NO), "är det nåt som står på paus?"),
    (those(now(S)), "Vad har vi inte ens börjat med?"),
    (
        either(silent(), those(now(None)), sure("Enhetschef Hemtjänst")),
        "Vem är det jag behöver ringa om att svaret saknas?",
    ),
    (
        either(those(now(None)), silent(), counted(now(None)), counted(REPORTED), sure("13 av 14"), sure("1 av 14"), NO),
        "Är alla inne med sina rapporter?",
    ),
    (text_has(*forms("2025-09-05")), "vilken dag stänger ni för svar"),
    (those(LARM, "Försenad"), "Upphandlingen av trygghetslarm, var står den?"),
    (those(HOUSING, "anbud"), "Nämnden undrar varför äldreboendet i Västerängen dröjer. Vad är förklaringen?"),
    (those(FULL_TIME, "Pågår enligt plan"), "status heltidsresan"),
    (days(HOUSING, "2026-04-07"), "När kan vi räkna med att Västerängen är färdigt?"),
    (either(owner(title("Fallförebyggande")), those(title("Fallförebyggande"), "Rehab")), "vilken enhet har fallförebyggande träning på sitt bord"),
    (either(owner(title("vårdplaneringsrutin")), those(title("vårdplaneringsrutin"), "Biståndsenheten", "Hemtjänst")), "Vilka ska göra vårdplaneringsrutinen?"),
    (either(those(FAMILY), those(FAMILY & ~now(X))), "Vad har Individ och familj på sin lapp i år?"),
    (either(those(STAFF), those(STAFF_ALL)), "Jag vill se stabens aktiviteter"),
    (those(CARE), "Ta fram särskilt boende åt mig"),
    (those(HOME), "va har hemtjänsten för aktiviteter?"),
    (so_many(kind("P")), "Hur många projekt driver förvaltningen?"),
    (those(kind("F")), "Finns det några förstudier med i planen?"),
    (either(among(collab("UTB"), ALL_OFFICES), among(collab("UTB") & ~now(K, X), ALL_OFFICES)), "Vad håller vi på med ihop med utbildningsförvaltningen, UTB alltså?"),
    (among(collab("SBF"), ALL_OFFICES), "I vad är SBF inblandade?"),
    (those(ALL_OFFICES), "Vilka saker spänner över alla förvaltningar?"),
    (text_has("fossilfria"), "Hur lyder KF-mål 2?"),
    (among(goal("3.1"), NONE), "Vad gör vi konkret för att bli en attraktiv arbetsgivare?"),
    (those(goal("4.2")), "vilka insatser har vi mot äldres ensamhet"),
    (those(goal("5.1")), "Särskilda satsningar, vad ligger under den rubriken?"),
    (numbers_told(3), "Antal påminnelser som skickats ut i tertial 2?"),
    (bare("pausad", "avförd"), "Vad menas med pausad kontra avförd?"),
    (ASKED_BACK, "Sätt elbilarna på grönt är du snäll, jag hinner inte själv"),
    (ASKED_BACK, "Hur mycket har de digitala låsen kostat så här långt?"),
    (
        either(text_has("skyddad", "skyddat", "skyddas", "visas inte", "inte visas", "sekretess"), ASKED_BACK),
        "Kan jag få läsa kommentaren till beredskapslagret?",
    ),
    (those(LOCK, "anbud"), "vad skrev de om digitala låset i sin rapport"),
    (either(among(says("anbud") & ~now(X), says("anbud")), units_of(says("anbud"))), "Vilka sitter och väntar på anbud?"),
    (
        top_unit("Stab och utveckling", "Särskilt boende", "Individ och familj"),
        "Vem har flest försenade aktiviteter?",
    ),
    (among(CHANGED, now(None) | then(None)), "Vad har hänt sen förra uppföljningen?"),
    (
        among((LOCK | VIOLENCE | HOUSING | title("Fallförebyggande")), title("familjecentral", "vikarier")),
        "Vad har försämrats sedan T1?",
    ),
    (
        among(title("vårdplanering", "Heltidsresan", "Språkombud", "Beredskapslager"), title("Föräldrastöd", "familjecentral")),
        "nån förbättring sen i våras?",
    ),
    (either(those(then(D)), units_of(then(D))), "Vilka flaggade för försening i aprilrapporteringen?"),
    (those(title("Föräldrastöd"), "Pausad"), "Vad hade Föräldrastöd i tidigt skede för status i T1?"),
    (among(finish(last="2025-12-23"), CARS), "Vad ska vara avklarat före julafton?"),
    (those(finish("2025-10-01", "2025-10-31")), "vad har slutdatum i oktober"),
    (those(finish("2026-01-01")), "Är det något som inte blir klart förrän nästa år?"),
    (
        either(share(now(K)), share(now(K), REPORTED), share(now(K, X)), sure("2 av 14"), sure("2 av 13")),
        "Hur stor del av planen är avslutad?",
    ),
    (either(share(REPORTED), sure("13 av 14")), "svarsfrekvens just nu?"),
    (summary(), "Jag ska dra läget på ledningsgruppen om tio minuter, kan du sammanfatta?"),
    (
        either(
            units_where(lambda facts, held: True),
            sure("Hemtjänst", "Biståndsenheten", "Stab och utveckling", "HR-stöd", "Särskilt boende", "Individ och familj", "Öppna verksamheter", "Rehab"),
        ),
        "Vilka enheter finns med i verksamhetsplanen?",
    ),
    (
        either(
            goals_told(("attraktiv arbetsgivare", "fossilfria"), ("stöd tidigt", "mindre ensamma")),
            goals_told(("kommunfullmäktiges mål 1", "kommunfullmäktiges mål 2"), ("nämndspecifikt",)),
            goals_told(("kf-mål 1", "kf-mål 2"), ("nämndspecifikt",)),
            those(goal("3.1", "3.2")),
        ),
        "Vilka mål är det fullmäktige har lagt på oss?",
    ),
    (text_has("Enhetschef Rehab"), "Vem är det som rapporterar för Rehab?"),
    (those(reported_between("2025-08-22", "2025-08-22")), "vad kom in den 22 aug?"),
    (
        either(those(CARS), NO),
        "Är elbilarna i hemtjänsten klara?",
    ),
    (either(ASKED_BACK, those(NONE), counted(0), NO), "Står det något om LSS-bostäder i planen?"),
    (those(title("familjecentral"), "Avförd"), "Vad blev det av familjecentralen?"),
    (those(VIOLENCE, "Försenad"), "Berätta om handlingsplanen för våld i nära relationer"),
    (so_many(goal("2.1")), "Hur många aktiviteter sorterar under grunduppdraget?"),
    (either(those(goal("4.1")), sure("stöd tidigt")), "Målet om att barn och unga ska få tidigt stöd – hur går det med det?"),
    (ASKED_BACK, "Flytta fram slutdatumet för heltidsresan till sista januari."),
)  # fmt: skip

COMPOUND: Batch = (
    (those(now(D) & kind("P")), "Jag granskar projekten: vilka av dem redovisas som försenade?"),
    (those(STAFF_ALL & ~now(D)), "Vad har Stab och utveckling, HR-stödet inräknat, som inte är försenat?"),
    (those(then(G) & now(D, R)), "Vilka var gröna i våras men är gula eller röda idag?"),
    (so_many(FAMILY & ~now(D, X)), "Hur många av Individ och familjs aktiviteter är varken försenade eller avförda?"),
    (
        among(collab("UTB") & ~now(K, X), ALL_OFFICES & ~now(K, X)),
        "Det vi gör med UTB, minus det som är klart eller struket, tack",
    ),
    (
        either(
            compared(CARE & now(K), HOME & now(K), "Särskilt boende", "Hemtjänst"),
            top_unit("Särskilt boende", "Hemtjänst"),
            units("Särskilt boende"),
            those(CARE & now(K)),
        ),
        "Vem har fått mest avslutat, Hemtjänst eller Särskilt boende?",
    ),
    (
        either(units("Särskilt boende"), those(CARE & now(D, K), "Särskilt boende")),
        "Finns det någon enhet som både har avslutat något och har något försenat?",
    ),
    (those(ALONE & now(D, R)), "Vilka aktiviteter utan samverkanspart är försenade eller avviker?"),
    (
        among(goal("4.1", "4.2") & ~now(K, X), now(X) & goal("4.1", "4.2")),
        "Vad under nämndens egna mål är ännu inte avslutat?",
    ),
    (days(now(R), "2025-09-15", "2026-03-21"), "När räknar de som pågår med avvikelse med att bli klara?"),
    (
        among(title("vårdplaneringsrutin"), FULL_TIME),
        "Vilka har slutdatum mellan 1 oktober och 15 november om man räknar bort stabens?",
    ),
    (
        among(now(D) & ~then(D) & ~then(None), now(D) & then(None)),
        "Vilka förseningar är nya, dvs. var inte försenade redan i tertial 1?",
    ),
    (
        either(
            units_where(lambda facts, held: not any(state(facts, each, T2) in (G, K) for each in held)),
            those((FAMILY | REHAB), "Individ och familj", "Rehab"),
        ),
        "På vilka enheter är ingenting grönt och ingenting klart?",
    ),
    (among(kind("P") & CHANGED, kind("P") & now(None)), "Vilka projekt har en annan status nu än i april?"),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("2 av 5"), sure("2 av 4")),
        "Hur stor procentandel av projekten är försenade?",
    ),
    (
        either(then_and_now(then(D), now(D)), said("ja")),
        "Har antalet försenade ökat jämfört med förra tertialet?",
    ),
    (those(now(D) & then(D)), "Vad har legat som försenat två tertial i rad?"),
    (
        those(now(D) & says("anbud") & finish(last="2025-12-31")),
        "Finns det försenade aktiviteter som väntar på anbud men ändå ska bli färdiga under 2025?",
    ),
)  # fmt: skip

TALKS: Batch = (
    (so_many(now(D) & kind("P")), "Vilka är försenade? >> och hur många av de där är projekt"),
    (those(FAMILY & ~now(X)), "Vad har Individ och familj för aktiviteter? >> Hoppa över avförda."),
    (those(LARM, "anbud"), "hur går det med trygghetslarmen? >> vad beror det på?"),
    (days(REHAB, "2026-03-21"), "Vad gör Rehab? >> Okej, när ska den vara klar?"),
    (those(now(None)), "Vilka enheter har inte svarat? >> Vilken aktivitet är det de missat?"),
    (those(then(R)), "Hur många pågår med avvikelse? >> Vilka var det i våras?"),
    (those(CARE), "Visa hemtjänst >> samma sak för särskilt boende"),
    (
        either(
            among(collab("SBF") & now(D), ALL_OFFICES & now(D)),
            Wanted(SURE, lambda facts, answer: said("ja").problem(facts, answer) or sure("Västerängen").problem(facts, answer)),
        ),
        "Vad samarbetar vi med SBF om? >> Är något av det försenat?",
    ),
    (
        either(those(now(K) & then(K)), those(now(K), "Träffpunkt", "T1")),
        "Vad är avslutat hittills? >> Vad av det var klart redan i april?",
    ),
    (
        those(kind("P", "F") & now(D)),
        "Vilka projekt finns det? >> Ta med förstudierna också. >> Vilka av dem är försenade?",
    ),
    (those(HOUSING, "Pågår med avvikelse"), "Läget för nya äldreboendet? >> Hur såg det ut i T1?"),
    (
        either(
            units_of(now(D)),
            those(now(D), "Stab och utveckling", "Särskilt boende", "Individ och familj"),
            anyhow("Stab och utveckling: 2", "Särskilt boende: 1", "Individ och familj: 1"),
        ),
        "Hur många ligger efter? >> Bryt ner det per enhet.",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
