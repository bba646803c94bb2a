# ruff: noqa: E501
"""Unit managers of the social board on the phone: fragments, typing errors, slang, signs, two questions in one, signatures."""

import re

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    CLARIFY,
    HELP,
    LISTS,
    REFUSE,
    REPORTED,
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
    Wanted,
    X,
    became,
    both,
    collab,
    counted,
    detail,
    finish,
    kind,
    listed,
    now,
    owner,
    share,
    silent,
    then,
    title,
    told,
    under,
    unit,
    units_of,
)  # fmt: skip

HEM, IFO, SB, REHAB = unit("Hemtjänst"), unit("Individ och familj"), unit("Särskilt boende"), unit("Rehab")
STAB = under("Stab och utveckling")


def numbers(*those: Those) -> Wanted:
    """Each of these numbers stands in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        have = set(re.findall(r"(?<![\d-])\d+(?![\d-])", answer.text))
        want = {str(len(each.among(facts))) for each in those}
        return "" if want <= have else f"{sorted(want - have)} is not in the text"

    return Wanted(LISTS | {"count", "share"}, problem)


WORLD = "social"
BATCH: Batch = (
    (
        listed(now(D)),
        "tja va e sent hos oss 😅\n"
        "försennade grejer plz\n"
        "vilka e 🔴 nu\n"
        "FÖRSENAT ASAP TACK!!\n"
        "Hej! Sitter i bil så kort: vad är försenat? Mvh enhetschef särskilt boende",
    ),
    (listed(now(R)), "gula? Skickat från min iPhone\nvilka har avikelse // EC hemtjänst"),
    (listed(now(K)), "klara grejor 🥳"),
    (listed(now(X)), "va har vi skrotat"),
    (listed(now(P, S)), "vad står helt stilla dvs ej påbörjat el pausat"),
    (listed(now(None)), "vilka akt saknar rapprot"),
    (silent(), "vem har inte lämnat in än, ska jaga folk 📞\nvilka enheter ligger vi o väntar svar från"),
    (told("Hemtjänst", "2025-09-05"), "vilka enheter har inte svarat, å när e sista dan"),
    (told("2025-09-05"), "sista dagen att svara??"),
    (listed(HEM), "hemtjänsten lget?"),
    (listed(HEM & now(G)), "hemtjänsten 🟢 vilka"),
    (listed(HEM & now(D, R)), "va e rött å va e gult på hemtjänsten"),
    (listed(HEM & UNDONE), "hemtjänsten, kvar att göra"),
    (listed(IFO), "ind o familj hur ligger dom till"),
    (listed(IFO & now(D)), "ifo nåt rött??"),
    (listed(REHAB), "rehab hur e läget 💪"),
    (listed(SB & now(D)), "säbo nåt sent?"),
    (listed(now(D) & ~STAB), "allt rött minus staben"),
    (listed(STAB & UNDONE), "staben m underenheter: allt som inte e klart"),
    (listed(kind("P") & now(D)), "pojekt som e sena"),
    (listed(kind("F")), "förstudierna, vilka va de nu igen"),
    (listed(kind("A") & now(D)), "sena men bara såna av typ A"),
    (counted(now(D)), "hur mång sena"),
    (counted(now(K)), "hur många har vi bockat av ✅"),
    (numbers(now(D), now(K)), "hur många e sena å hur många e klara"),
    (share(now(K)), "hur många % e klart"),
    (share(REPORTED), "hur stor del har rapporterat in ca"),
    (listed(then(D)), "va var rött i våras"),
    (listed(then(G) & now(D)), "grönt -> rött, nån?"),
    (listed(BETTER), "nåt som blivit bättre sen sist? 🙏"),
    (listed(WORSE), "va har blitt sämre"),
    (listed(became(D)), "nya sena sen t1"),
    (listed(finish(last="2025-12-31")), "va hinner bli klart före nyår 🎆"),
    (listed(finish("2025-10-01", "2025-10-31")), "klart i okt?"),
    (listed(finish("2026-01-01")), "va glider över till nästa år"),
    (detail(title("Heltidsresan"), "Pågår enligt plan"), "heltidsresn hur gåre"),
    (detail(title("digitalt lås"), "Pågår med avvikelse"), "digtala låset läge"),
    (detail(title("trygghetslarm"), "anbud"), "trygghets larmen varför går det så trögt 🙄"),
    (detail(title("Västerängen"), "2026-04-07"), "när e västerängen klart tro"),
    (detail(title("familjecentral"), "Avförd"), "familjecentraln, död eller?"),
    (detail(title("Språkombud"), "Avslutad"), "språkombuden klart va?"),
    (detail(title("Föräldrastöd"), "Ej påbörjad"), "har föräldrastödet kommit igång elr"),
    (detail(title("vikarier"), "Försenad"), "intro för vikarier, va hände"),
    (detail(title("Beredskapslager"), "skydda"), "va skrev dom i kommentaren om beredskapslagret"),
    (owner(title("Fallförebyggande")), "vem kör fallförebyggande träningen"),
    (owner(title("vårdplanering")), "vårdplaneringsrutinen – vems bord"),
    (both(title("Heltidsresan", "Elbilar")), "heltidsresan o elbilarna? /HR-stöd"),
    (both(title("Träffpunkt", "Föräldrastöd")), "e träffpunkten klar å hur gåre me föräldrastödet?"),
    (units_of(now(D)), "vilka enheter har nåt som ligger back alltså e försenat"),
    (listed(collab("UTB")), "ihop m UTB?"),
    (CLARIFY, "mål 2 hur gåre 🤔"),
    (REFUSE, "vem e långsammast av cheferna 😂"),
    (ASKED_BACK, "hur många e sjuka på säbo idag"),
    (HELP, "tack snälla ❤️"),
)
