# ruff: noqa: ARG005, E501
"""A board for social care: unit managers on the phone, the head of administration, a controller, a politician in opposition.

The managers of home care and special housing write short and misspell; the others write whole sentences. 80 questions:
48 everyday and plain, 20 with two conditions, a comparison, an exception, a quantifier or a time span, and 12
conversations of two or three turns."""

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    EVERY,
    NONE,
    POSTPONED,
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
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    explained,
    forms,
    goals_told,
    or_units,
    reported_between,
    said,
    so_many,
    those,
    top_unit,
)
from tests.plan.questions.world import T2

WORLD = "social"

HOME, HOUSING, STAFF, STAFF_ALL = (
    unit("Hemtjänst"),
    unit("Särskilt boende"),
    unit("Stab och utveckling"),
    under("Stab och utveckling"),
)
FAMILY, REHAB, OPEN, NEEDS = (
    unit("Individ och familj"),
    unit("Rehab"),
    unit("Öppna verksamheter"),
    unit("Biståndsenheten"),
)
UNENDED = ~now(K, X)
ALL_BOARDS = collab("Alla förvaltningar")
"""Whoever asks for one other administration may be told of these too."""
PLAIN = Those(lambda facts, each: each.collaboration == "")


def nothing(*words: str) -> Wanted:
    """That there is none: no activity at all, a count of 0, or a no."""
    no = said("nej", "inget", "inga", "ingen", "ingenting", "0", "noll", *words)
    return either(counted(0), no, *(those(NONE, word) for word in ("ingen", "inga", "inget", "inte", " 0 ")))


def one_of(wanted: Those, *words: str) -> Wanted:
    """Exactly these, with at least one of the words in the text."""
    return either(*(those(wanted, word) for word in words))


def headlines() -> Wanted:
    """That so many are delayed, or which."""

    def problem(facts: Facts, answer: Answer) -> str:
        return sure("försen").problem(facts, answer) or numbers_told(len(now(D).among(facts))).problem(facts, answer)

    return either(Wanted(SURE, problem), within(now(D), now(D, R, X, S, None)))


ELECTRIC, LARM, LOCKS = title("Elbilar"), title("trygghetslarm"), title("digitalt lås")
SHELTER, FALLS, VIOLENCE = title("Västerängen"), title("Fallförebyggande"), title("Våld i nära")

EVERYDAY: Batch = (
    (those(HOUSING & now(D)), "va e försenat hos oss på säbo"),
    (
        either(
            those(HOME & now(None)),
            those(HOME, "Ej rapporterad"),
            counted(HOME & now(None)),
            units("Hemtjänst"),
            said("nej", "inte"),
            sure("2 av 3"),
            sure("1 av 3"),
        ),
        "hej har hemtjänsten fått in alla sina svar el?",
    ),
    (those(REHAB), "vilka aktivteter ligger på rehab"),
    (or_units(day_told(LOCKS, "2025-09-15")), "när ska låsen va klara"),
    (either(owner(LARM), those(LARM, "Stab och utveckling")), "vem e det som sitter på trygghetslarmen"),
    (one_of(ELECTRIC, "ej rapporterad", "inte rapporterad", "inte rapporterat", "ingen rapport", "inte svarat", "inget svar", "saknas", "saknar"), "läget elbilar?"),
    (those(title("Språkombud"), "Avslutad"), "hur gikc det med språkombuden"),
    (because(title("Introduktion"), "anbud"), "Vad beror det på att introduktionen för vikarier är sen?"),
    (those(now(K)), "vad har vi fått klart hittils"),
    (
        either(silent(), those(now(None)), sure("Enhetschef Hemtjänst")),
        "Vem behöver jag ringa och påminna i dag?",
    ),
    (either(text_has(*forms("2025-09-05")), said("nej")), "hinner jag svara på måndag eller är det stängt då"),
    (so_many(FAMILY), "hur många aktiviteter har ifo"),
    (those(title("Heltidsresan"), "Pågår enligt plan"), "Heltidsresan, status?"),
    (because(title("familjecentral"), "anbud"), "Varför blev det ingen familjecentral?"),
    (headlines(), "Jag har ledningsgrupp om fem minuter, vad behöver jag veta?"),
    (those(now(R)), "o vilka e gula"),
    (nothing(), "Har någon satt sin aktivitet på paus?"),
    (or_units(within(now(S), now(None))), "vilka har inte startat än"),
    (those(kind("P")), "kan jag få se projekten tack"),
    (so_many(kind("F")), "Finns det några förstudier i planen?"),
    (text_has("ensamma"), "Vad går nämndspecifikt mål 2 ut på?"),
    (
        either(those(goal("3.2")), sure("fossilfria")),
        "Hur långt har den styrande majoriteten kommit med att göra fordonen fossilfria?",
    ),
    (either(those(SHELTER, "Försenad"), said("nej")), "Kommer Västerängen att få sitt äldreboende i tid eller inte?"),
    (
        or_units(day_told(VIOLENCE, "2026-01-29")),
        "När har ni en handlingsplan mot våld i nära relationer på plats?",
    ),
    (
        either(those(goal("4.2")), sure("Träffpunkt", "Fallförebyggande"), sure("ensamma", "Träffpunkt")),
        "Vad gör nämnden konkret åt ensamheten bland äldre?",
    ),
    (ASKED_BACK, "Hur mycket har upphandlingen av trygghetslarm kostat skattebetalarna så här långt?"),
    (ASKED_BACK, "hur många står i kö till plats på säbo"),
    (ASKED_BACK, "kan du sätta vårdplaneringsrutinen på klar åt mig, sitter i bilen"),
    (those(finish("2025-10-01", "2025-10-31")), "Vad är det som ska vara färdigt i oktober?"),
    (
        text_has("skyddad", "skyddat", "visas inte", "inte visas", "får inte visa", "kan inte visa", "skyddas", "behörig"),
        "Vad har staben skrivit om beredskapslagret?",
    ),
    (
        either(share(now(K)), share(now(K), REPORTED), sure("2 av 14"), sure("2 av 13")),
        "Hur många procent av planen är avslutad?",
    ),
    (
        either(numbers_told(2), sure("två påminnelser"), sure("två gånger")),
        "Hur många påminnelser gick det åt i våras?",
    ),
    (those(reported_between("2025-08-21", "2025-08-21")), "Vad kom in torsdagen den 21/8?"),
    (explained("avförd", "avslutad"), "är avförd samma sak som avslutad?"),
    (nothing("inte"), "Har det kommit in nåt nytt sen i måndags?"),
    (anyhow("Enhetschef Öppna verksamheter"), "Vem är chef på Öppna verksamheter?"),
    (
        either(
            units_where(lambda facts, held: True),
            sure("Hemtjänst", "Biståndsenheten", "Stab och utveckling", "HR-stöd", "Särskilt boende", "Individ och familj", "Öppna verksamheter", "Rehab"),
        ),
        "vilka enheter är det som ingår",
    ),
    (those(goal("2.1")), "Vilka aktiviteter hör till grunduppdraget?"),
    (
        either(
            goals_told(("attraktiv arbetsgivare", "fossilfria"), ("stöd tidigt", "ensamma")),
            goals_told(("mål 1", "mål 2"), ("nämndspecifikt", "stöd tidigt", "ensamma", "särskilda satsningar")),
            goals_told(("3.1", "3.2"), ("2.1", "4.1", "4.2", "5.1")),
            those(goal("3.1", "3.2")),
        ),
        "Vilka av målen är det fullmäktige som har bestämt?",
    ),
    (those(title("Föräldrastöd"), "Pausad"), "Vad svarade man om föräldrastödet i första tertialet?"),
    (
        either(owner(title("vårdplaneringsrutin")), those(title("vårdplaneringsrutin"), "Biståndsenheten", "Hemtjänst")),
        "vilka enheter e inblandade i nya vårdplaneringsrutinen",
    ),
    (either(said("ja"), those(NEEDS), sure("1 av 1")), "Har biståndsenheten svarat?"),
    (text_has(*forms("2025-08-18")), "Vilken dag drog den här omgången igång?"),
    (those(finish("2025-08-01", "2025-08-31")), "Var det något som skulle ha blivit klart under augusti?"),
    (or_units(within(collab("SBF"), ALL_BOARDS)), "Vilka rader har SBF som samverkanspart?"),
    (
        either(
            those(then(None)),
            units_of(then(None)),
            counted(then(None)),
            share(~then(None)),
            said("nej", "inte"),
            sure("13 av 14"),
            sure("1 av 14"),
        ),
        "Rapporterade alla i T1?",
    ),
    (so_many(now(D)), "hur månag röda har vi nu"),
    (either(those(LOCKS, "Pågår med avvikelse"), said("nej")), "Är digitala låset försenat eller inte?"),
)  # fmt: skip

COMPOUND: Batch = (
    (
        either(those(STAFF & ~now(D)), those(STAFF_ALL & ~now(D))),
        "Vad har staben som inte är försenat?",
    ),
    (
        or_units(within((FAMILY | REHAB) & now(D, R), (FAMILY | REHAB) & CHANGED)),
        "Vad har blivit sämre sedan förra tertialet på Individ och familj och Rehab?",
    ),
    (
        or_units(within(now(D) & ~then(D, None), now(D) & then(None))),
        "Vilka är försenade i dag men var det inte i april?",
    ),
    (those(kind("P") & now(D, R)), "projekt som är röda eller gula, vilka?"),
    (
        either(
            units_where(lambda facts, held: not any(state(facts, each, T2) in (D, R) for each in held)),
            those(NEEDS | OPEN | unit("Stab och utveckling/HR-stöd"), "Biståndsenheten", "HR-stöd", "Öppna verksamheter"),
        ),
        "Vilka enheter har varken förseningar eller avvikelser?",
    ),
    (
        top_unit("Stab och utveckling", "Hemtjänst", "Biståndsenheten", "Särskilt boende", "Individ och familj", "Öppna verksamheter", "Rehab"),
        "Vilken enhet ligger sämst till sett till antalet försenade aktiviteter?",
    ),
    (
        or_units(within(finish("2025-09-03", "2025-12-31") & ~now(G), ELECTRIC)),
        "Vilka ska vara klara före nyår men går inte enligt plan?",
    ),
    (
        either(those(finish("2026-01-01", "2026-12-31")), units_of(finish("2026-01-01", "2026-12-31"))),
        "Vad spiller över på 2026 och vilka enheter äger det?",
    ),
    (
        either(so_many(goal("4.1") & now(D)), sure("1 av 3")),
        "Av allt som ska ge barn och unga stöd tidigt, hur mycket är försenat?",
    ),
    (
        either(
            top_unit("Särskilt boende", "Hemtjänst"),
            compared(HOUSING & now(D), HOME & now(D), "Särskilt boende", "Hemtjänst"),
            those(HOUSING & now(D), "Särskilt boende"),
        ),
        "vem har flest försenade, hemtjänsten el säbo",
    ),
    (
        or_units(within((now(G) & then(R, D)) | (now(K) & then(G)), (now(G) & then(S)) | (now(S) & then(P)))),
        "Vad har gått åt rätt håll sedan i våras, det som hunnit bli klart inräknat?",
    ),
    (
        either(units("Öppna verksamheter"), those(OPEN, "Öppna verksamheter")),
        "Finns det någon enhet som har avslutat alla sina aktiviteter?",
    ),
    (
        those(~CHANGED & REPORTED & ~then(None) & ~now(K)),
        "Vad har stått och stampat på samma status i båda tertialen, om man inte räknar avslutade?",
    ),
    (units_with(EVERY, 3), "Vilka enheter har minst tre aktiviteter var?"),
    (
        or_units(within(collab("KSF") | (collab("UTB") & UNENDED), (collab("UTB") & now(X)) | ALL_BOARDS)),
        "Vad av det vi samverkar med KSF eller UTB om är ännu inte avslutat?",
    ),
    (those(POSTPONED), "Vilka har skjutit på sitt slutdatum sedan T1?"),
    (those(PLAIN & UNENDED), "Vilka pågående och kommande aktiviteter driver vi helt utan samverkan med någon annan förvaltning?"),
    (nothing(), "Av dem som var gröna i april, är någon fortfarande det?"),
    (
        either(first_is("Västerängen"), sure("Västerängen", "2026-04-07"), sure("Västerängen", "7 april")),
        "Vilket av projekten blir klart allra sist?",
    ),
    (those(finish("2025-09-03", "2025-10-03")), "Vad har deadline inom 30 dagar från i dag?"),
)  # fmt: skip

TALKS: Batch = (
    (either(those(HOUSING), those(HOUSING & UNENDED)), "vad har hemtjänsten på gång >> o säbo?"),
    (or_units(day_told(FALLS, "2026-03-21")), "hur går de me fallträningen >> vem har hand om den >> när blir den klar då"),
    (or_units(day_told(LARM, "2025-06-18")), "När är trygghetslarmen upphandlade? >> Vilket datum angavs i april?"),
    (
        either(those(now(D) & kind("P")), those(now(D, R) & kind("P"))),
        "vilka är gula >> och röda? >> vilka av dom är projekt",
    ),
    (
        either(units_of(now(D)), those(now(D), "Stab och utveckling", "Särskilt boende", "Individ och familj")),
        "Hur många aktiviteter är försenade? >> Vilka enheter handlar det om?",
    ),
    (those(FAMILY & UNENDED), "Har Individ och familj blivit klara med något? >> Vad har de kvar att göra?"),
    (
        because(VIOLENCE, "anbud"),
        "Vad har hänt med handlingsplanen om våld i nära relationer? >> Varför klarar ni inte tidplanen?",
    ),
    (those(finish("2025-09-03", "2025-12-23") & ~kind("P")), "Vad blir klart före jul? >> Plocka bort projekten."),
    (those(ELECTRIC, "Pågår enligt plan"), "Vilken aktivitet saknar svar? >> Vad sa de om den förra gången?"),
    (so_many(kind("A")), "Hur många projekt är det i planen? >> Och hur många är märkta som aktivitet, alltså (A)?"),
    (so_many(STAFF_ALL), "Hur många aktiviteter har Stab och utveckling? >> räkna in HR-stöd också"),
    (ASKED_BACK, "Vilka aktiviteter ligger efter? >> mejla listan till nämndens ordförande"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
