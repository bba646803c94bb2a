# ruff: noqa: E501
"""A board for social care two days before a round closes, asked by two sorts of people.

Unit managers on their phones (56 of 90): short, lower case, dialect, slips of the finger, compounds that autocorrect
has taken apart. An opposition politician (34 of 90): whole sentences, precise and suspicious, premises that may be
false, ties, what has slipped since the spring. 25 of the 90 are conversations of two to four turns."""

from __future__ import annotations

import re

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    EVERY,
    LATE,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SURE,
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
    because,
    collab,
    either,
    finish,
    first_is,
    goal,
    kind,
    now,
    owner,
    share,
    silent,
    sure,
    text_has,
    then,
    title,
    under,
    unit,
    units,
    units_of,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    compared,
    day_told,
    days_told,
    explained,
    explained_by,
    forms,
    or_units,
    reported_between,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    topmost,
)
from tests.plan.questions.world import T1, T2

WORLD = "social"

HOMECARE, NEEDS, CARE = unit("Hemtjänst"), unit("Biståndsenheten"), unit("Särskilt boende")
STAFF, STAFF_ALL, HR = unit("Stab och utveckling"), under("Stab och utveckling"), unit("Stab och utveckling/HR-stöd")
FAMILY, OPEN, REHAB = unit("Individ och familj"), unit("Öppna verksamheter"), unit("Rehab")
LOCK, ALARM, HOUSE, VIOLENCE = title("digitalt lås"), title("trygghetslarm"), title("äldreboende"), title("Våld i nära")
CARS, CENTRE, PARENTS = title("Elbilar"), title("familjecentral"), title("Föräldrastöd")
NO = ("nej", "inga", "ingen", "inget", "inte", "0", "noll")


def _days(facts: Facts, each: Activity) -> tuple[str, str]:
    """The day of each tertial's report, "" for none."""
    held = facts.report(each.id, T1), facts.report(each.id, T2)
    first, last = (each.finish.isoformat() if each and each.finish else "" for each in held)
    return first, last


def _passed(facts: Facts, each: Activity) -> bool:
    """The last day that was told is over, and it is not finished."""
    held = facts.history(each.id)
    last = held[-1] if held else None
    return bool(last and last.finish and last.finish < facts.at.date() and not last.status.is_finished)


PASSED = Those(_passed)
BY_JULY = Those(lambda facts, each: "" < _days(facts, each)[0] < "2025-07-01")


def none_of(wanted: Those) -> Wanted:
    """That there are none: so many, nothing listed, or no."""
    return either(so_many(wanted), said(*NO))


def nothing() -> Wanted:
    """It is not in the plan."""
    return either(ASKED_BACK, those(NONE))


def unassessed() -> Wanted:
    """That nobody has said whether the goal will be met: one sentence with both a no and a word for assessing."""
    sentence = re.compile(
        r"\b(?:inte|ingen|inga|inget|ej|saknas?|saknar|utan)\b[^.\n]*bedöm|bedöm[^.\n]*\b(?:saknas?|saknar|inte (?:gjort|lämnat|kommit))"
    )
    judged = re.compile(r"bedöms (?:inte|delvis )?\s*uppnås|kan inte bedömas")

    def problem(_facts: Facts, answer: Answer) -> str:
        return "" if sentence.search(judged.sub("", answer.text.lower())) else "not told that there is no assessment"

    return Wanted(SURE, problem)


def ahead(names: tuple[str, ...], others: tuple[str, ...]) -> Wanted:
    """All of the names stand in the text, before any of the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text
        places = [text.find(each) for each in names]
        if min(places) < 0:
            return f"not all of {names}"
        return next((f"{each} first" for each in others if -1 < text.find(each) < max(places)), "")

    return Wanted(SURE, problem)


MANAGERS: Batch = (
    (those(CARE & now(D)), "va e försenat hos särskilt boende"),
    (
        either(
            those(REHAB),
            those(REHAB & now(None), "Rehab"),
            share(REPORTED, REHAB),
            said("ja", "jo", "alla", "allt", "rehab har"),
            sure("1 av 1"),
        ),
        "har rehab lämnat in sitt?",
    ),
    (those(CARS), "elbilarna hur går d"),
    (those(HOMECARE & now(R)), "vilak av hemtjänstens e gula"),
    (text_has(*forms("2025-09-05")), "när måste ja senast ha svarat??"),
    (because(LOCK, "anbud"), "låsgrejen i hemtjänst, va e hindret"),
    (so_many(now(K)), "hurmånga e avklarade so far"),
    (those(now(S)), "vilka aktivister är inte påbörjade än"),
    (because(ALARM, "anbud"), "va ere vi väntar på me trygghets larmen"),
    (either(owner(title("vårdplanering")), units("Biståndsenheten"), those(title("vårdplanering"), "Biståndsenheten", "Hemtjänst")), "vem sitter på vårdplaneringsrutinen"),
    (those(FAMILY), "individ o familj, allt dom har"),
    (none_of(now(P)), "nåt på paus just nu ell"),
    (ASKED_BACK, "sätt vår på grön"),
    (those(title("Heltidsresan"), "Pågår enligt plan"), "heltids resan status"),
    (those(CENTRE, "Avförd"), "he vart int nå åv familjecentralen va"),
    (explained("avförd"), "om nåt läggs ner helt, e de avförd elr avslutad ja ska trycka på"),
    (
        explained_by("ändra", "ändring", "nytt svar", "svara igen", "på nytt", "rätta", "uppdatera", "senaste svaret", "igen", "byt"),
        "kan ja ångra mej om ja redan skickat in svaret",
    ),
    (or_units(within(collab("SBF"), collab("Alla förvaltningar"))), "va har vi på gång ihop me sbf"),
    (either(first_is("Beredskapslager"), units("Stab och utveckling")), "vilken rapport kom in allra sist av alla"),
    (because(title("Fallförebyggande"), "anbud"), "fallträningen, hur kommer d sig att den e gul"),
    (summary(), "hur e läget på d stora hela"),
    (those(title("Träffpunkt"), "Avslutad"), "träff punkten för seniorer, blev de nåt av den"),
    (those(HOMECARE & now(None)), "hemtjänst här, va e ja skyldig för svar"),
    (those(STAFF & now(D)), "stab o utveklings röda tack"),
    (those(finish("2025-10-01", "2025-10-31")), "va ska va klart i okt"),
    (or_units(first_is("digitalt lås")), "nästa grej som ska bli färdig?"),
    (or_units(day_told(title("Introduktion"), "2025-12-09")), "vikarie introduktionen e sen va, till när"),
    (either(share(REPORTED), sure("13 av 14"), sure("13 av de 14")), "hur månge procent ha svarat"),
    (those(PARENTS, "Pausad"), "föräldrastödet, va stod den på i april"),
    (sure("ensamma"), "va står 4.2 för"),
    (those(kind("F")), "finns d förstudier i år å vilka isf"),
    (those(kind("P")), "projekten pls"),
    (those(goal("3.1")), "attraktiv arbetsgivare, va gör vi för d målet"),
    (either(none_of(OPEN & UNDONE), those(OPEN, "Avslutad")), "öppna verksamheter nåt kvar å göra"),
    (either(those(HR, "Pågår enligt plan"), said("ja", "jo")), "hr stöd, går d bra för dom?"),
    (
        either(those(HOUSE, "Försenad"), or_units(day_told(HOUSE, "2026-04-07")), said("nej")),
        "kmr äldre boendet bli klart i tid",
    ),
    (those(now(D) & ~STAFF_ALL), "rött exkl stab å utveckling"),
    (
        or_units(within(PARENTS, now(None) | PROTECTED)),
        "vilka saknar slutdatum fast dom int e avslutade el avförda",
    ),
    (or_units(within(VIOLENCE, CENTRE | PARENTS)), "har nåt blivit sämre hos individ å familj sen sist"),
    (
        either(ASKED_BACK, explained_by("rapportera", "svara", "kort")),
        "elbilarna e klara nu kan du fylla i de åt mej",
    ),
    (nothing(), "lss boendet i hagby, hur långt har dom kommit"),
)  # fmt: skip

POLITICIAN: Batch = (
    (
        then_and_now(then(D), now(D)),
        "Hur många av nämndens aktiviteter redovisades som försenade per den 30 april, och hur många är det i dag?",
    ),
    (those(then(D) & now(D)), "Finns det aktiviteter som var försenade vid båda mätpunkterna, och i så fall vilka?"),
    (
        either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), sure("2 av 5"), sure("2 av de 5")),
        "Hur stor del av nämndens projekt har i dag statusen försenad, uttryckt i procent?",
    ),
    (because(HOUSE, "anbud"), "Vilket skäl har förvaltningen uppgett för att bygget i Västerängen dragit ut på tiden?"),
    (those(POSTPONED), "För vilka aktiviteter har slutdatumet skjutits fram sedan föregående tertial?"),
    (
        either(
            or_units(days_told(VIOLENCE, NONE, "2025-09-28", "2026-01-29")),
            those(VIOLENCE, "123 dagar"),
            those(VIOLENCE, "4 månader"),
            those(VIOLENCE, "fyra månader"),
        ),
        "Exakt hur mycket har slutdatumet för handlingsplanen mot våld i nära relationer förskjutits jämfört med vad som sades i våras?",
    ),
    (those(PASSED), "Är det någon aktivitet vars senast kända slutdatum redan har passerat utan att den rapporterats som avslutad?"),
    (
        either(units_with(now(D), 2), those(STAFF & now(D), "Stab och utveckling")),
        "Vilken eller vilka enheter har mer än en försenad aktivitet?",
    ),
    (none_of(FAMILY & now(G)), "Hur många av Individ och familjs aktiviteter löper för närvarande enligt plan?"),
    (
        either(ASKED_BACK, those(CENTRE, "Avförd"), owner(CENTRE)),
        "Vem fattade beslutet att avföra förstudien om familjecentral?",
    ),
    (ASKED_BACK, "Vad är budgeten för digitala lås i hemtjänsten och hur mycket är förbrukat?"),
    (
        text_has("skyddad", "skyddat", "skyddas", "sekretess", "visas inte", "inte visas", "hemlig"),
        "Jag begär att få veta varför beredskapslagret låg efter i tertial 1.",
    ),
    (either(those(goal("3.2")), said("ja", "jo", "det stämmer")), "Stämmer det att ingenting har rapporterats i tertial 2 för målet om fossilfria fordon?"),
    (those(then(D) & now(G)), "Vilken aktivitet påstås ha gått från försenad i T1 till att följa planen i T2?"),
    (none_of(then(G) & now(G)), "Av dem som gick enligt plan i våras – hur många gör det fortfarande?"),
    (
        those(then(None) | now(None)),
        "Ange vilka aktiviteter som saknar rapport i något av årets två första tertial.",
    ),
    (
        either(share(now(D), goal("4.1", "4.2")), sure("1 av 5"), sure("1 av de 5")),
        "Hur många procent av aktiviteterna under de nämndspecifika målen är försenade?",
    ),
    (
        either(
            topmost("kf-mål 1", ("kf-mål 2", "fossilfria")),
            topmost("kommunfullmäktiges mål 1", ("kommunfullmäktiges mål 2", "fossilfria")),
            topmost("attraktiv arbetsgivare", ("kf-mål 2", "fossilfria")),
            topmost("3.1", ("3.2", "fossilfria")),
            those(goal("3.1") & now(D)),
        ),
        "Under vilket av fullmäktiges två mål är förseningarna flest?",
    ),
    (
        those(BY_JULY & ~now(K, X)),
        "Vilka aktiviteter skulle enligt aprilrapporten ha varit färdiga före den 1 juli men är det ännu inte?",
    ),
    (those(reported_between("2025-08-20", "2025-08-20")), "Vilka statusrapporter är daterade onsdagen den 20 augusti?"),
    (
        either(compared(FAMILY, HOMECARE, "Individ och familj", "Hemtjänst"), said("nej", "lika", "båda")),
        "Har Individ och familj fler aktiviteter än Hemtjänst?",
    ),
    (
        either(ASKED_BACK, unassessed()),
        "Vilken bedömning har gjorts av om målet att äldre ska känna sig mindre ensamma kommer att uppnås?",
    ),
    (none_of(LATE), "Kom någon av vårens rapporter in efter sista svarsdag?"),
    (
        either(
            units("Hemtjänst", "Stab och utveckling", "Individ och familj"),
            units("Stab och utveckling"),
            ahead(("Hemtjänst", "Stab och utveckling", "Individ och familj"), ("Biståndsenheten", "Särskilt boende", "Öppna verksamheter", "Rehab")),
        ),
        "Vilken enhet bär ansvaret för flest aktiviteter?",
    ),
)  # fmt: skip

PHONE_TALKS: Batch = (
    (those(then(P)), "finns d nåt som e pausat >> å i våras då"),
    (those(HOMECARE & kind("P")), "hemtjänst >> bara dom som e projekt"),
    (either(owner(CARS), those(CARS, "Hemtjänst")), "elbilarna i hemtjänst >> vem har hand om dom"),
    (or_units(because(now(D), "anbud")), "va e sent >> hur kommer d sig"),
    (those(REHAB), "hur går d för särskilt boende >> o rehab"),
    (those(now(G)), "hur mkt e grönt >> vilka"),
    (or_units(day_told(title("vårdplanering"), "2025-10-02")), "nya vårdplanerings rutinen >> när klar"),
    (those(collab("KSF") & ~STAFF_ALL), "visa allt me ksf >> utom stab å utvecklings"),
    (either(those(ALARM, "Försenad"), said("ja", "jo", "samma")), "läget trygghetslarm >> va den röd redan i april"),
    (either(those(now(None)), silent()), "e alla färdiga me rapporten >> va fattas"),
    (those(FAMILY & ~now(X)), "familj o individ >> sorry individ o familj >> ta bort avförda"),
    (those(finish("2025-11-01", "2025-11-30")), "va ska bli klart i september >> oktober då >> nov"),
    (
        either(so_many(EVERY), sure("av 14"), sure("14 aktiviteter"), sure("av de 14"), sure("av totalt 14")),
        "vilka e klara >> av hur många totalt",
    ),
    (those(ALARM), "fall träningen >> äh menade trygghetslarmet"),
    (
        either(units("Stab och utveckling"), those(STAFF & now(D), "Stab och utveckling"), sure("Enhetschef Stab och utveckling")),
        "stab o utveckling >> bara försnade >> när blir dom klara >> å vem svarar för dom",
    ),
)  # fmt: skip

CHAMBER_TALKS: Batch = (
    (those(now(D) & finish("2026-01-01")), "Vilka aktiviteter är försenade? >> Vilka av dem beräknas bli färdiga först nästa år?"),
    (
        those(then(D), "Försenad", "Avförd", "Pågår enligt plan"),
        "Hur många rapporterades som försenade i tertial 1? >> Vilka var det? >> Och vilken status har just de tre i dag?",
    ),
    (
        because(VIOLENCE, "anbud"),
        "Hur går det med handlingsplanen för våld i nära relationer? >> Vilken status hade den i april? >> Vad är förklaringen till att den har försämrats?",
    ),
    (
        none_of(goal("4.1") & now(K)),
        "Hur går det för målet att barn och unga ska få stöd tidigt? >> Är någon enda av de aktiviteterna avslutad?",
    ),
    (
        so_many(STAFF & now(D) & ~PROTECTED),
        "Lista det som Stab och utveckling ansvarar för. >> Räkna bort det som är skyddat. >> Hur många av de återstående är försenade?",
    ),
    (
        those(kind("P") & collab("Alla förvaltningar") & now(D)),
        "Vilka projekt bedriver nämnden? >> Bara de som berör alla förvaltningar. >> Vilket av dem är försenat?",
    ),
    (those(now(X)), "Vad innebär egentligen beteckningen Avförd? >> Vilka aktiviteter har fått den?"),
    (
        either(units_of(now(D)), those(now(D), "Individ och familj", "Stab och utveckling", "Särskilt boende")),
        "Vilka enheter har ingenting som är försenat? >> Och vilka har det?",
    ),
    (
        or_units(within(WORSE & now(R, D), CENTRE | PARENTS)),
        "Redovisa alla aktiviteter som har bytt status sedan i våras. >> Endast försämringarna, tack.",
    ),
    (
        or_units(within(became(D) & ~then(None), became(D))),
        "Hur många är försenade nu? >> Det måste ha blivit fler. Vilka har tillkommit sedan T1?",
    ),
)  # fmt: skip

BATCH: Batch = MANAGERS + POLITICIAN + PHONE_TALKS + CHAMBER_TALKS
