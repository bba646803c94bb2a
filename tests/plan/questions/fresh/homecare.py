# ruff: noqa: E501
"""Spoken into the phone by unit managers, deputies and a welfare secretary: short, with slips, nicknames and "vår".

World `social`: 3 September 2025, T2 open until the 5th; no goal is assessed and there are no measures."""

import re
from datetime import date

from plan.facts import Facts
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ANY,
    ASKED_BACK,
    CHANGED,
    EVERY,
    LISTS,
    REFUSE,
    REPORTED,
    SURE,
    UNDONE,
    WORSE,
    Batch,
    D,
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
    detail,
    either,
    finish,
    goal,
    kind,
    listed,
    now,
    owner,
    says,
    share,
    text_has,
    then,
    these,
    title,
    told,
    under,
    unit,
    units,
    units_of,
    units_where,
    within,
)  # fmt: skip
from tests.plan.questions.fresh.wishes import MONTHS, number, then_and_now, top_unit

WORLD = "social"
HEM, STAB, IFO = unit("Hemtjänst"), unit("Stab och utveckling"), unit("Individ och familj")
SABO, REHAB = unit("Särskilt boende"), unit("Rehab")
CLOSES = ("2025-09-05", "5 september", "5 sep", "den 5:e", "på fredag")


def dated(those: Those, *days: str) -> Wanted:
    """Exactly these activities, with every one of these days in the text, as figures or in words."""

    def problem(facts: Facts, answer: Answer) -> str:
        if wrong := these(those).problem(facts, answer):
            return wrong
        for day in map(date.fromisoformat, days):
            words = f"{day.day} {MONTHS[day.month - 1][:3]}"
            if str(day) not in answer.text and not re.search(rf"(?<!\d){words}", answer.text.lower()):
                return f"no {day} in the text"
        return ""

    return Wanted(LISTS | {"detail"}, problem)


def not_assessed(*names: str) -> Wanted:
    """One of these names, and no assessment that nobody has made."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        found = [each for each in ("bedöms uppnås", "bedöms delvis uppnås", "bedöms inte uppnås") if each in text]
        if found or re.match(r"\W*(ja|nej)\b", text):
            return f"{found or text[:20]!r} was never said"
        return "" if any(each.lower() in text for each in names) else f"none of {names}"

    return Wanted(ANY, problem)


def one_unit(those: Those, *words: str) -> Wanted:
    """Exactly these, or one of the words where no activity is listed."""

    def problem(_facts: Facts, answer: Answer) -> str:
        if answer.activities:
            return f"{len(answer.activities)} activities"
        return "" if any(each in answer.text.lower() for each in words) else f"none of {words}"

    return either(these(those), Wanted(SURE, problem))


def none_at_all() -> Wanted:
    """Said to be none, with no activity and no number but 0."""

    def problem(_facts: Facts, answer: Answer) -> str:
        if answer.activities or answer.value:
            return f"{len(answer.activities)} activities, {answer.value}"
        return "" if re.search(r"\b(ingen|inga|inget|ingenting|nej|noll|0)\b", answer.text.lower()) else "not said"

    return Wanted(SURE, problem)


def quiet() -> Wanted:
    """Small talk is answered with neither activities nor numbers."""

    def problem(_facts: Facts, answer: Answer) -> str:
        return f"{len(answer.activities)} activities" if answer.activities or answer.value is not None else ""

    return Wanted(ANY, problem)


def whose(those: Those) -> Wanted:
    """Who asks is not known: asks back, or gives all with every unit in sight."""

    def problem(facts: Facts, answer: Answer) -> str:
        wrong = listed(those).problem(facts, answer)
        seen = any(w in answer.text.lower() for w in ("hela planen", "alla enheter", "vilken enhet", "vet inte vem"))
        return wrong or ("" if seen else "it is not said that these are all units'")

    return either(ASKED_BACK, Wanted(LISTS, problem))


# 16 of one activity.
ONE: Batch = (
    (dated(title("digitalt lås"), "2025-09-15"), "e låsen klara snart"),
    (dated(title("trygghetslarm"), "2025-10-19"), "näör ska larmupphandlingen va färdig"),
    (owner(title("Språkombud")), "vem har språkombuden"),
    (owner(title("Fallförebyggande")), "Vem ringer jag om fallträningen?"),
    (because(title("äldreboende"), "anbud"), "varför dröjer äldreboendet"),
    (
        either(detail(title("Elbilar"), "Ej rapporterad"), these(title("Elbilar") & now(None)), one_unit(title("Elbilar"), "inte rapporter", "nej")),
        "har elbilarna blivit rapporterade än",
    ),
    (dated(title("Elbilar"), "2025-08-25"), "När sa dom att elbilarna skulle va klara?"),
    (dated(title("vikarier"), "2025-12-09"), "vikarieintron, när e den klar"),
    (these(title("Heltidsresan"), "enligt plan"), "går heltidsresan bättre nu än sist?"),
    (detail(title("vårdplanering"), "Pågår enligt plan"), "vårdplaneringen e den igång"),
    (dated(title("Våld i nära"), "2026-01-29"), "hej, när e våldsplanen klar, alltså den om nära relationer"),
    (dated(title("Våld i nära"), "2025-09-28"), "Vilket datum hade vi från början på handlingsplanen mot våld i nära relationer?"),
    (anyhow("attraktiv arbetsgivare"), "vilket mål hör heltidsresan till, och hur lyder det"),
    (either(detail(title("Föräldrastöd"), "Ej påbörjad"), these(title("Föräldrastöd"), "Ej påbörjad")), "föräldrastödet, fortfarande pausat?"),
    (either(REFUSE, anyhow("skydd")), "till när ska beredskapslagret va klart"),
    (either(dated(title("trygghetslarm"), "2025-06-18", "2025-10-19"), counted(123), told("123"), told("fyra månader"), told("4 månader")), "hur mycke har larmen skjutits fram"),
)  # fmt: skip

# 11 of a unit or of whoever asks.
OURS: Batch = (
    (listed(HEM), "Hej, Hemtjänst här. Vad har vi på vår lista?"),
    (these(HEM & says("anbud")), "väntar nån på hemtjänsten på anbud"),
    (these(SABO & UNDONE), "va har vi kvar på säbo"),
    (whose(EVERY), "mina aktiviteter tack"),
    (
        either(listed(now(D)), ASKED_BACK),
        "något sent hos oss?",
    ),
    (these(REHAB & CHANGED), "har nåt ändrats på rehab sen i våras"),
    (
        either(these(HEM & now(None)), told("Elbilar"), units("Hemtjänst")),
        "har hemtjänsten svarat på allt",
    ),
    (
        either(one_unit(REHAB, "ja,", "ja.", "ja:", "alla", "allt", "1 av 1", "inget saknas"), listed(REHAB & now(None)), units(), counted(0)),
        "Har rehab lämnat in sitt?",
    ),
    (these(HEM & kind("P") & now(R)), "gula projekt i hemtjänsten"),
    (these(IFO & collab("Alla förvaltningar")), "vad gör ifo ihop med alla förvaltningar"),
    (these(under("Stab och utveckling") & now(D)), "Ställföreträdare på staben här, vilka av våra e röda?"),
)  # fmt: skip

# 14 counts, comparisons, days and what is missing.
ALL: Batch = (
    (number(now(D)), "hur mågna ligger efter"),
    (counted(EVERY), "hur många akt har vi i planen sammanlagt"),
    (either(number(now(None)), share(REPORTED)), "hur många svar fattas"),
    (text_has(*CLOSES), "Vilken dag stänger det för att svara?"),
    (share(REPORTED), "Välfärdssekreterare här. Hur många procent är rapporterat?"),
    (these(finish("2025-09-01", "2025-09-30")), "va ska va klart i september"),
    (
        within(finish("2026-01-01"), finish("2026-01-01") | now(None, S, X) | title("Beredskapslager")),
        "vilka blir inte färdiga i år",
    ),
    (then_and_now(then(D), now(D)), "Är fler försenade nu än i T1?"),
    (top_unit("Stab och utveckling", "Särskilt boende", "Individ och familj", "Hemtjänst"), "vilken enhet har mest rött"),
    (
        units_where(lambda facts, held: bool(held) and all(now(K).test(facts, each) for each in held)),
        "Vilka enheter har avslutat allt dom har?",
    ),
    (either(these(collab("UTB") & UNDONE), these(collab("UTB") & ~now(K))), "vad har vi ihop me UTB som inte är klart"),
    (these(kind("F") & ~now(X)), "förstudier som inte e nerlagda"),
    (these(then(S) & ~now(S, None)), "nåt som inte var börjat sist men e igång nu"),
    (either(none_at_all(), these(now(P))), "e nåt pausat just nu"),
)  # fmt: skip

# 4 small talk and outside the plan (3), and a goal that nobody has assessed.
ASIDE: Batch = (
    (quiet(), "god morgon på dig"),
    (ASKED_BACK, "Hur lång är kön till särskilt boende?"),
    (ASKED_BACK, "kan du lägga in semester för mig v 40"),
    (not_assessed("KF-mål 2", "fossilfria"), "når vi målet om fossilfria fordon tror du"),
)  # fmt: skip

# 15 follow-ups: corrections and asking on.
TALKS: Batch = (
    (these(REHAB), "hur går det för säbo >> nej jag menade rehab"),
    (dated(title("digitalt lås"), "2025-09-15"), "när e larmen klara >> förlåt, låsen menar jag"),
    (either(number(~now(K)), number(UNDONE)), "hur många är klara >> nej hur många är INTE klara"),
    (because(title("äldreboende"), "anbud"), "hur går det med äldreboendet >> varför då"),
    (dated(title("Fallförebyggande"), "2026-03-21"), "vem har fallträningen >> när ska den va klar"),
    (these(now(D) & SABO), "vad är försenat >> nåt av det på säbo?"),
    (these(HEM & now(None)), "vad har hemtjänsten på sitt bord >> vilka av dem är inte rapporterade"),
    (either(listed(IFO), listed(IFO & WORSE), listed(IFO & CHANGED)), "hur går det för ifo >> var det bättre sist"),
    (these(finish("2025-11-01", "2025-11-30")), "vad ska bli klart i oktober >> och november?"),
    (number(now(D) & kind("P")), "vilka är sena >> hur många av dom är projekt"),
    (these(title("Heltidsresan"), "avvikelse"), "heltidsresan? >> och hur var den i T1"),
    (text_has(*CLOSES), "vilka har inte svarat >> och när e sista dan"),
    (units_of(now(D)), "hur många är röda >> på vilka enheter?"),
    (owner(title("vårdplanering")), "läget med vårdplaneringsrutinen >> vilka har hand om den"),
    (these(goal("4.2") & ~now(K)), "hur går det för nämndspecifikt mål 2 >> vad är kvar där"),
)  # fmt: skip

BATCH: Batch = ONE + OURS + ALL + ASIDE + TALKS
