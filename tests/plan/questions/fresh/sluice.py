# ruff: noqa: E501
"""At a rescue service of several municipalities, the second round still open: a fire station's head on her phone between two call-outs, the economist, a politician of a member municipality, a new communications officer, and a quality strategist who lays the tertials side by side.

Half everyday, a quarter with two conditions, a comparison or a ranking, and a quarter conversations."""

from plan.facts import Facts
from plan.model import Activity, Status
from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    BETTER,
    COMMENTED,
    EVERY,
    LATE,
    NONE,
    POSTPONED,
    PROTECTED,
    REPORTED,
    SURE,
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
    anyhow,
    because,
    collab,
    either,
    finish,
    first_is,
    goal,
    goals_among,
    kind,
    now,
    numbers_told,
    owner,
    reported_since,
    says,
    share,
    silent,
    state,
    sure,
    text_has,
    then,
    title,
    unit,
    units_of,
    units_with,
    within,
)
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    days_told,
    explained_by,
    forms,
    or_units,
    reported_between,
    said,
    so_many,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1, T2

WORLD = "rescue"

NORTH, SOUTH = unit("Station Hallaryd"), unit("Station Åbyhamn")
TECH, CHECK, SAFETY, ACTION = unit("Teknik och fordon"), unit("Tillsyn"), unit("Samhällsskydd"), unit("Insats")
STAFF, ALARM, PART, TRAINING = (
    unit("Stab och ekonomi"),
    unit("Larm och ledning"),
    unit("Insats/Deltid"),
    unit("Utbildning"),
)
TOWNS = collab("Medlemskommunerna")
NEW_STATION = title("Ny brandstation")
OTHERS = ("Stab och ekonomi", "Larm och ledning", "Insats", "Station Hallaryd", "Station Åbyhamn", "Samhällsskydd", "Tillsyn", "Utbildning")  # fmt: skip
GOALS = {
    "3.1": ("medlemskommunernas mål 1", "drabbas av brand"),
    "3.2": ("medlemskommunernas mål 2", "komma fram snabbare"),
    "3.3": ("medlemskommunernas mål 3", "miljöpåverkan"),
    "4.1": ("direktionens mål 1", "förbli brandmän"),
    "4.2": ("direktionens mål 2", "snabba besked"),
    "4.3": ("direktionens mål 3", "långvarig kris"),
}
NO = said("nej", "inget", "ingen", "inga", "inte")


def _is_earlier(facts: Facts, each: Activity) -> bool:
    first, last = facts.report(each.id, T1), facts.report(each.id, T2)
    return bool(not each.protected and first and last and first.finish and last.finish and last.finish < first.finish)


def _had_comment(facts: Facts, each: Activity) -> bool:
    report = facts.report(each.id, T1)
    return bool(report and report.comment and not each.protected)


def _was_due(facts: Facts, each: Activity) -> bool:
    days = [r.finish for r in facts.history(each.id) if r.finish]
    return bool(not each.protected and days and min(days) < facts.at.date() and state(facts, each, T2) not in (K, X))


def _moved_into_next_year(facts: Facts, each: Activity) -> bool:
    first, last = facts.report(each.id, T1), facts.report(each.id, T2)
    return bool(
        not each.protected and first and last and first.finish and last.finish
        and first.finish.year == 2025 and last.finish.year == 2026
    )  # fmt: skip


EARLIER, COMMENTED_THEN, WAS_DUE = Those(_is_earlier), Those(_had_comment), Those(_was_due)
INTO_NEXT_YEAR = Those(_moved_into_next_year)
SAME = Those(
    lambda facts, each: state(facts, each, T1) is not None and state(facts, each, T1) == state(facts, each, T2)
)


def every_status() -> Wanted:
    """How many there are of each status."""

    def problem(facts: Facts, answer: Answer) -> str:
        numbers = {len(now(each).among(facts)) for each in Status}
        return numbers_told(*numbers).problem(facts, answer)

    return Wanted(SURE, problem)


def in_percent(*parts: Those, whole: Those = EVERY) -> Wanted:
    """Each part's share in whole per cent in the text."""

    def problem(facts: Facts, answer: Answer) -> str:
        return numbers_told(
            *(round(100 * len((e & whole).among(facts)) / len(whole.among(facts))) for e in parts)
        ).problem(facts, answer)

    return Wanted(SURE, problem)


EVERYDAY: Batch = (
    (those(title("Räddningsbåt")), "har båten kommit än"),
    (because(title("Räddningsbåt"), "tullen"), "varför har vi ingen räddningsbåt ännu???"),
    (those(says("konkurs")), "Vilket var det nu som råkade ut för en konkurs?"),
    (day_told(NEW_STATION, "2026-05-29"), "hej när kan vi flytta in i nya brandstationen i åbyhamn"),
    (either(those(title("Laddstolpar")), said("ja")), "e laddstolparna uppe"),
    (those(SOUTH), "vad har station åbyhamn på sin lapp i år"),
    (those(NORTH), "Hallaryd här, vad är det vi ska rapportera på?"),
    (anyhow("elva"), "Hur många deltidsbrandmän är det som har slutat?"),
    (anyhow("52"), "hur många bostadsbränder har det vart hittils i år"),
    (anyhow("9,5"), "Vad är målvärdet för hur snabbt hjälpen ska komma fram?"),
    (anyhow("10,1"), "Hur många minuter tar det i snitt innan hjälpen är framme, enligt senaste siffran?"),
    (anyhow("86"), "Bemanningen, var ligger vi nu i procent?"),
    (either(those(goal("4.3")), sure("långvarig kris")), "Hur står det till med förmågan att klara en långvarig kris?"),
    (text_has("Direktionens mål 3", "långvarig kris"), "Är det något mål som ingen har bedömt den här gången?"),
    (goals_among(GOALS, ("3.1", "4.1"), ("3.2",)), "Vilka mål ser ut att spricka?"),
    (goals_among(GOALS, ("3.3", "4.2")), "Vilka mål bedöms uppnås?"),
    (either(ASKED_BACK, those(NEW_STATION)), "Vad går notan för nya stationen på?"),
    (either(those(title("Gemensam larm")), those(NONE), NO), "Finns det någon kommentar där de skriver om kostnader?"),
    (text_has("Enhetschef Deltid", "chef9@"), "Vem är chef för Deltid? behöver ringa"),
    (those(collab("Polisen")), "gör vi nåt ihop med polisen?"),
    (those(collab("Skorstensfejarna")), "Vad har vi skorstensfejarna till i planen?"),
    (those(TOWNS), "Jag sitter i en av medlemskommunerna. Vilka aktiviteter har ni samverkan med Medlemskommunerna kring?"),
    (within(now(K), now(K, G) | BETTER), "Ny på kommunikation här! Vad har blivit klart som jag kan skriva om?"),
    (those(reported_since("2025-09-01")), "Vad har kommit in sedan i måndags?"),
    (those(reported_between("2025-09-03", "2025-09-03")), "nån som rapporterat nåt idag"),
    (text_has("79"), "Vad blev resultatet i Trygghetsmätningen?"),
    (text_has("Brandinspektör"), "Vem är kontaktperson för Företagsenkäten?"),
    (explained_by("paus", "vila", "tillfälligt"), "Vad är det för skillnad på Pausad och Avförd?"),
    (text_has(*forms("2025-09-05"), "2 dagar", "två dagar"), "hur många dagar har jag på mig innan det stänger"),
    (either(those(now(None)), or_units(silent())), "vilka har inte lämnat in än, namn på enheterna funkar"),
    (those(title("Skum")), "PFAS-skummet, hur går det?"),
    (those(title("HVO"), "Avslutad"), "Kör alla tunga fordon på HVO nu eller är det kvar?"),
    (those(title("jubileum"), "Ej påbörjad"), "jubileet, har nån ens börjat planera det?"),
    (day_told(title("Brandvarnare"), "2025-10-31"), "När ska alla hushåll ha fått sin brandvarnare?"),
    (because(title("omklädningsrum"), "golvet"), "vad är det för fel i omklädningsrummen"),
    (day_told(title("Samövning"), "2025-09-24"), "Vilken dag ska samövningen med ambulansen vara gjord?"),
    (those(says("aggregat")), "Det var något om aggregat som var slut, vilken aktivitet gällde det?"),
    (those(says("facket")), "vad är det som väntar på facket"),
    (those(says("sjukskriv")), "Är det något som påverkas av sjukskrivningar?"),
    (because(now(X), "Regionen"), "Vad har vi avfört och vad var skälet?"),
    (either(ASKED_BACK, those(NEW_STATION), those(SOUTH)), "Skriv ett pressmeddelande om Åbyhamnsstationen är du snäll"),
    (either(ASKED_BACK, text_has("bemannade")), "Hur många brandmän är vi egentligen i förbundet?"),
    (every_status(), "Jag vill ha antalet för varje status, tack"),
    (owner(title("sotning")), "vem stod bakom sotningsbokningen i mobilen?"),
    (either(those(title("Beredskap vid skyfall"), "Försenad"), those(title("Beredskap vid skyfall"), "skydd")), "skyfall o översvämning, va säger ni om det"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(kind("P") & TOWNS & now(D)), "Vilka försenade projekt bedrivs ihop med Medlemskommunerna?"),
    (those(POSTPONED), "Vilka har fått ett senare slutdatum i T2 än de hade i T1?"),
    (those(EARLIER), "Finns det någon som tvärtom har tidigarelagt sitt slutdatum?"),
    (within(title("Skum"), WAS_DUE | now(D)), "Vilka har ett slutdatum som redan passerat utan att de är avslutade?"),
    (within(WORSE & ~now(X), WORSE), "Vilka aktiviteter har försämrats från T1 till T2?"),
    (within(BETTER & ~(then(G) & now(K)), BETTER), "Vilka aktiviteter har rört sig åt rätt håll mellan tertialen?"),
    (then_and_now(then(D), now(D)), "Var det fler försenade i T1 än vad det är i T2?"),
    (either(then_and_now(then(K), now(K)), in_percent(then(K), now(K))), "Jämför antalet avslutade i T1 och T2."),
    (top_unit("Teknik och fordon", *OTHERS), "Vilken enhet har flest aktiviteter på sitt bord?"),
    (units_with(now(D), 0, 0), "Vilka enheter har inte en enda försening?"),
    (compared(NORTH & now(D), SOUTH & now(D), "Hallaryd", "Åbyhamn"), "Hur många försenade har Station Hallaryd jämfört med Station Åbyhamn?"),
    (goals_among(GOALS, ("3.1", "4.1"), ("4.3",)), "Vilka mål har fått en sämre bedömning än i T1?"),
    (either(those(now(D) & PROTECTED), those(NONE), NO), "Är något försenat utan att det finns ett nytt slutdatum?"),
    (within(finish("2025-09-03", "2025-09-30") & REPORTED, finish("2025-09-01", "2025-09-30")), "Vad är utlovat att bli färdigt under september?"),
    (first_is("larmcentral"), "Vilken aktivitet har fått sitt slutdatum framflyttat allra mest?"),
    (those(goal("3.2") & kind("P") & now(D)), "Under målet att hjälpen ska komma fram snabbare, vilka projekt är försenade?"),
    (either(those(goal("4.1", "4.2", "4.3") & now(None)), NO), "Är allting under direktionens mål rapporterat?"),
    (either(share(now(D), kind("P")), share(now(D), kind("P") & REPORTED), in_percent(now(D), whole=kind("P")), in_percent(now(D), whole=kind("P") & REPORTED)), "Hur stor del av projekten är försenade, i procent?"),
    (those(COMMENTED_THEN & ~COMMENTED & ~PROTECTED), "Vilka hade en kommentar i T1 men saknar kommentar i T2?"),
    (either(those(LATE), units_of(LATE)), "Vilka rapporter kom in efter att T1-omgången hade stängt?"),
    (within(SAME & now(R, D, P), SAME & now(R, D, P, S)), "Vilka har stått kvar på samma status båda tertialen utan att gå enligt plan?"),
    (those(CHECK & TECH), "Finns det något som Tillsyn och Teknik och fordon har gemensamt ansvar för?"),
    (within(INTO_NEXT_YEAR, INTO_NEXT_YEAR | finish("2026-01-01", "2026-12-31")), "Ekonomi undrar: vad har glidit över till 2026?"),
)  # fmt: skip

TALKS: Batch = (
    (those(SOUTH & now(D)), "Station Åbyhamn, vad har vi? >> o vilka av dom e försenade"),
    (those(NORTH), "Vad har Station Åbyhamn? >> fel station, Hallaryd menade jag"),
    (because(title("utalarmering"), "säkerhetstest"), "Larmplanen i mobilen, läget? >> varför det"),
    (day_told(title("utalarmering"), "2026-01-30"), "Larmplanen i mobilen, läget? >> varför det >> jaha, när blir den klar då?"),
    (those(now(D) & TOWNS), "Vad är försenat? >> Bara det som rör medlemskommunerna"),
    (either(those(now(R) & ~TECH), those(now(R, D, P) & ~TECH)), "Vilka avviker? >> Ta bort Teknik och fordon från listan"),
    (assessed("bedöms inte uppnås"), "Hur lyder direktionens mål 1? >> Hur bedöms det?"),
    (assessed("bedöms uppnås"), "Hur bedöms direktionens mål 1? >> Och i T1?"),
    (anyhow("71"), "Vad har vi för mål om bostadsbränder? >> Vad var det förra året?"),
    (those(then(K)), "Vilka är avslutade? >> Vilka var det redan i T1?"),
    (either(share(now(K)), share(now(K), REPORTED), in_percent(now(K))), "Hur många är avslutade? >> hur många procent är det av alla"),
    (those(collab("Regionen")), "Vad gör vi med Grannförbunden? >> Regionen då?"),
    (those(collab("Regionen") & ~now(X)), "Vad gör vi med Regionen? >> Utom det som är avfört"),
    (either(owner(title("Räddningsbåt")), text_has("Enhetschef Station Åbyhamn")), "vad hände med räddningsbåten >> vems ansvar är den"),
    (so_many(kind("P") & now(D)), "Hur många projekt har vi? >> Hur många av dem är försenade?"),
    (so_many(kind("F")), "hur många projekt har vi >> o förstudier"),
    (either(silent(), text_has("Enhetschef Utbildning")), "Vilka saknar rapport för T2? >> Vem ska jag jaga?"),
    (day_told(title("Fysiska"), "2025-09-26"), "Hur går de fysiska testerna? >> När ska de vara avklarade?"),
    (either(day_told(title("Fysiska"), "2025-10-10"), text_has(*forms("2025-10-10"))), "När ska de fysiska testerna vara klara? >> Vad sa de för datum i T1?"),
    (within(finish("2025-10-01", "2025-10-31") & REPORTED, finish("2025-10-01", "2025-10-31")), "Vad blir klart i september? >> Och i oktober?"),
    (days_told(now(D) & CHECK, NONE, "2025-11-07"), "Vad är försenat hos Tillsyn? >> Nytt datum?"),
    (those(now(P)), "Hur många är pausade? >> Visa dem"),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
