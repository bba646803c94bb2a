# ruff: noqa: ARG005, E501
"""Three weeks after the second round closed at a board for elderly care: an auditor who checks that the reporting was done in time and what changed between the tertials, a secretary with minutes to write, a developer in a unit who wants to see how her own unit stands, and a director who dictates by voice and corrects herself.

Half everyday, a quarter with two conditions, a comparison or a day, and a quarter conversations."""

from plan.facts import Facts
from plan.model import Timing
from plan.questions import Answer
from plan.tertial import Tertial
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    CHANGED,
    EVERY,
    NONE,
    POSTPONED,
    REFUSE,
    REPORTED,
    SHARED,
    UNDONE,
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
    units,
    units_of,
    units_where,
    units_with,
    within,
)
from tests.plan.questions.fresh.measure_keys import is_late, measures
from tests.plan.questions.fresh.wishes import (
    assessed,
    compared,
    day_told,
    explained_by,
    forms,
    said,
    so_many,
    summary,
    then_and_now,
    those,
    top_unit,
)
from tests.plan.questions.world import T1, T2

WORLD = "harbour_city"

LEAD, PILOTS = unit("Ledning och verksamhetsstöd"), unit("Lotsen")
NURSES, STAFFING = unit("Hälso- och sjukvård i hemmet"), unit("Bemanning och kompetens")
TECH, NIGHT = unit("Välfärdsteknik"), unit("Hemtjänst/Nattpatrullen")
SHORT, MEETING, FYREN = unit("Vård- och omsorgsboende/Korttiden"), unit("Mötesplatser och anhörigstöd"), unit("Fyren")
ALONE = Those(lambda facts, each: not each.collaboration)
NOTHING = either(those(NONE), counted(0), said("nej", "inget", "ingen", "inga"))
OTHERS = (
    "Ledning och verksamhetsstöd", "Myndighet äldre", "Lotsen", "Hemtjänst", "Bemanning och kompetens", "Välfärdsteknik",
    "Vård- och omsorgsboende", "Mötesplatser och anhörigstöd", "Fyren",
)  # fmt: skip
GOALS = {
    "3.1": ("kf-mål 1", "kommunfullmäktiges mål 1", "bo kvar hemma"),
    "3.2": ("kf-mål 2", "kommunfullmäktiges mål 2", "väntan på en plats"),
    "3.3": ("kf-mål 3", "kommunfullmäktiges mål 3", "färre äldre"),
    "4.1": ("nämndspecifikt mål 1", "nämndmål 1", "demenssjukdom"),
    "4.2": ("nämndspecifikt mål 2", "nämndmål 2", "vilja stanna kvar"),
    "4.3": ("nämndspecifikt mål 3", "nämndmål 3", "tekniken ska ge"),
}


def late(*tertials: Tertial) -> Those:
    """Answered after the round of one of these had closed."""
    return Those(
        lambda facts, each: any(
            r.tertial in tertials and r.timing is Timing.AFTER_CLOSING for r in facts.history(each.id)
        )
    )


def said_in_spring(word: str) -> Those:
    return Those(
        lambda facts, each: (
            not each.protected
            and any(r.tertial == T1 and word.lower() in r.comment.lower() for r in facts.history(each.id))
        )
    )


def one_day_of(wanted: Those, *days: str) -> Wanted:
    """These activities with at least one of the days."""
    return either(*(day_told(wanted, day) for day in days))


MOVED = CHANGED | now(None) | then(None) | POSTPONED
"""All that may be called a change between the tertials, in a wide sense."""


def _answered_for(facts: Facts, answer: Answer) -> str:
    owed = {each.units[0] for each in facts.plan.activities if state(facts, each, T2) is None}
    want = set(facts.plan.units) - owed
    return "" if set(answer.units) == want else f"{sorted(answer.units)} instead of {sorted(want)}"


ALL_ANSWERED_FOR = Wanted(frozenset({"units"}), _answered_for)
"""The units that owe no answer, where the first-named of several is the one that answers."""
WAITING = either(those(now(None)), silent(), units_of(now(None)))
CHIEFS = either(
    silent(),
    units_of(now(None)),
    sure("Enhetschef Ledning och verksamhetsstöd", "Enhetschef Välfärdsteknik", "Enhetschef Mötesplatser"),
    sure("chef1@", "chef7@", "chef11@"),
)

EVERYDAY: Batch = (
    # the auditor
    (WAITING, "Vilka har inte lämnat in något för tertial 2?"),
    (those(late(T2)), "vilka svar kom in för sent i T2"),
    (text_has(*forms("2025-09-05"), *forms("2025-09-06")), "När stängde rapporteringen för T2?"),
    (text_has(*forms("2025-05-07")), "Sista svarsdag i tertial 1, vilken var det?"),
    (numbers_told(8), "hur många påminnelser gick ut i T2"),
    (either(share(~then(None)), sure("37 av 40")), "Svarsfrekvens T1?"),
    (first_is("Finskt"), "Vilken rapport kom in allra sist?"),
    (
        either(said("nej"), day_told(title("Äldreomsorgslyft"), "2025-09-10"), those(title("Äldreomsorgslyft"), "efter")),
        "Kom Äldreomsorgslyftets svar för T2 in i tid?",
    ),
    (those(reported_since("2025-09-06")), "vad har kommit in efter 5 september"),
    (day_told(title("Finskt"), "2025-09-22"), "Vilken dag rapporterades Finskt äldreboende?"),
    (within(late(T1), late(T1) | then(None)), "Vilka var sena med svaret i första tertialet?"),
    # the secretary
    (summary(), "hej! skriver protokoll, kan jag få läget i korthet"),
    (so_many(now(K)), "hur mnga e avslutade"),
    (so_many(EVERY), "Hur många aktiviteter finns det i planen?"),
    (those(now(X)), "Har något lagts ner? Vad i så fall?"),
    (because(title("Varvsstaden"), "gymnasieskola"), "Varför blev det inget boende i Varvsstaden?"),
    (because(title("Kortare arbetstid"), "kostnadsskäl"), "vad skrev de om kortare arbetstid på natten"),
    (owner(title("Äldrevänlig")), "Vem ansvarar för Äldrevänlig stad?"),
    (either(anyhow("skydd"), REFUSE), "Vad står det i kommentaren om beredskapen för värmebölja?"),
    (explained_by("paus"), "Vad betyder det att något är pausat?"),
    (text_has("Enhetschef Fyren", "chef12@"), "vem är chef på Fyren, jag måste stava rätt"),
    (anyhow("79"), "Vad blev resultatet av Brukarundersökningen?"),
    (text_has("högst 9"), "vad är målvärdet för personalomsättningen?"),
    (ASKED_BACK, "Hur mycket har läkemedelsrobotarna kostat?"),
    (ASKED_BACK, "kan du ändra digitalt fika till pågår enligt plan"),
    # the developer in a unit
    (those(TECH), "jag jobbar på Välfärdsteknik, hur ser det ut för oss?"),
    (those(FYREN), "hej fyren då hur ligger vi till"),
    (those(PILOTS & UNDONE), "vad har Lotsen kvar att göra"),
    (NOTHING, "har korttiden nåt rött"),
    (
        either(said("nej"), those(NIGHT & UNDONE), those(NIGHT), those(NIGHT & now(K)), counted(0), sure("0 av 4")),
        "e nattpatrullen klar me allt?",
    ),
    (
        either(those(TECH & now(None)), said("nej", "inte"), units("Välfärdsteknik"), sure("6 av 7")),
        "Har vi på Välfärdsteknik svarat på allt nu?",
    ),
    (those(title("Nyckelfria")), "statsu nyckelfria lås"),
    (day_told(title("Trygghetslarm"), "2025-11-28"), "när är de nya trygghetslarmen klara?"),
    (because(title("Östra Kajen"), "vattenskada"), "Vad är det som strular på Östra Kajen?"),
    (because(title("Östra Kajen"), "tillfällig lokal"), "Vilken åtgärd har Hemtjänst för grupperna på Östra Kajen?"),
    (those(title("Elcyklar"), "Pågår enligt plan"), "elcyklarna rullar det på som det ska?"),
    (
        within(collab("Kulturförvaltningen") & UNDONE, collab("Kulturförvaltningen")),
        "va gör vi ihop me kulturförvaltningen",
    ),
    (those(kind("F")), "visa förstudierna tack"),
    # the director, by voice
    (those(now(D)), "ja hej jag skulle vilja veta vad som är försenat just nu"),
    (those(now(P)), "visa mig allt som är försenat nej förresten pausat ska det vara"),
    (those(NURSES), "hur går det för hemtjänst eh nej jag menar hälso och sjukvård i hemmet"),
    (those(title("Sjömansgården")), "kan du berätta hur långt man har kommit med ombyggnaden av sjömansgården"),
    (
        day_told(title("verksamhetssystem"), "2026-05-29"),
        "jag undrar när det nya verksamhetssystemet för äldreomsorgen blir klart",
    ),
    (
        either(those(goal("3.3")), assessed("bedöms uppnås"), said("ja")),
        "hur går det med målet om att färre äldre ska känna sig ensamma",
    ),
    (
        either(assessed("bedöms inte uppnås"), said("nej")),
        "når vi målet om att väntan på en plats på boende ska bli kortare",
    ),
    (within(now(D), now(D, R, P, S, None)), "okej vad är det jag ska oroa mig för då"),
)  # fmt: skip

COMPOUND: Batch = (
    (those(then(G) & now(R, D)), "Vilka gick enligt plan i T1 men är gula eller röda i T2?"),
    (those(then(D) & now(K)), "Vad har gått från försenat till avslutat mellan tertialen?"),
    (either(those(then(None) & now(None)), units("Välfärdsteknik")), "Finns det något som inte har rapporterats i vare sig T1 eller T2?"),
    (those(then(None) & REPORTED), "Vilka saknade svar i T1 men har svarat i T2?"),
    (those(~then(None) & now(None)), "vilka svarade i första tertialet men inte i andra"),
    (
        either(counted(34), counted(33), sure("34 av 40"), sure("33 av 40"), those(REPORTED & ~late(T2))),
        "Hur många aktiviteter rapporterades i tid i T2?",
    ),
    (
        either(units("Bemanning och kompetens"), units("Bemanning och kompetens", "Hälso- och sjukvård i hemmet")),
        "Vilka enheter har svarat efter stängning i båda tertialen?",
    ),
    (
        either(
            units_where(lambda facts, held: all(state(facts, each, T2) for each in held)),
            ALL_ANSWERED_FOR,
        ),
        "Vilka enheter har rapporterat allt i T2?",
    ),
    (goals_among(GOALS, ("3.2", "4.1"), ("4.3",)), "Vilka mål har fått en sämre bedömning i T2 än i T1?"),
    (goals_among(GOALS, ("4.3",)), "Vilket mål saknar bedömning i T2?"),
    (those(POSTPONED & ~now(D)), "Vilka har flyttat fram sitt slutdatum utan att vara försenade?"),
    (first_is("Ombyggnad"), "Vilken aktivitets slutdatum har skjutits fram mest sedan T1?"),
    (
        either(those(said_in_spring("Vi behöver mer tid")), so_many(said_in_spring("Vi behöver mer tid"))),
        'Vilka skrev "Vi behöver mer tid" i kommentaren i T1?',
    ),
    (
        either(those(says("hyresvärd")), those(says("hyresvärd") | said_in_spring("hyresvärd"))),
        "Vilka nämner hyresvärdar i sin kommentar?",
    ),
    (those(now(R, D) & collab("Västra regionen")), "gula och röda som vi har tillsammans med Västra regionen"),
    (
        those(now(D) & kind("P") & finish("2026-01-01")),
        "vilka försenade projekt ska bli klara först nästa år eller ja 2026 alltså",
    ),
    (
        top_unit("Hälso- och sjukvård i hemmet", *OTHERS),
        "Vilken enhet är inblandad i flest försenade aktiviteter?",
    ),
    (
        either(
            compared(NURSES & now(D), STAFFING & now(D), "Hälso- och sjukvård", "Bemanning"),
            top_unit("Hälso- och sjukvård i hemmet", "Bemanning och kompetens"),
        ),
        "Vem har flest försenade, Bemanning och kompetens eller Hälso- och sjukvård i hemmet?",
    ),
    (units_with(now(D), 0, 0), "Vilka enheter har inget försenat alls?"),
    (either(share(now(K), kind("P")), sure("2 av 15")), "Hur stor andel av projekten är avslutade?"),
    (first_is("Egen vikariepool"), "vilken av de försenade ska bli klar först"),
    (those(SHARED & ALONE & now(D)), "Försenade som delas av två enheter men saknar samverkan, vilka är det?"),
)  # fmt: skip

TALKS: Batch = (
    (those(late(T1)), "Vilka svarade efter stängning i T2? >> Och i T1?"),
    (those(then(D) & now(D)), "Vad är försenat? >> vilka av dem var försenade redan i T1"),
    (because(title("Demensteam"), "minnesmottagningen"), "hur går det för Fyren >> varför är demensteamet försenat"),
    (those(now(D)), "hur många är klara >> och försenade >> vilka är det"),
    (because(now(P), "surfplatt", "prövning"), "Vad är pausat? >> Varför det?"),
    (one_day_of(title("Kameratillsyn"), "2025-09-15"), "Hur går det med kameratillsynen? >> När skulle den ha varit klar enligt T1?"),
    (those(STAFFING & now(R)), "vad har bemanning och kompetens >> ta bara det gula"),
    (either(those(NIGHT), those(NIGHT & ~now(X))), "visa hemtjänst >> nej jag menade nattpatrullen"),
    (CHIEFS, "Vilka aktiviteter saknar rapport i T2? >> vem ska jag mejla om dem"),
    (either(then_and_now(then(D), now(D)), said("ja")), "hur många försenade har vi >> är det fler än i T1"),
    (sure("24 platser", "för långsamt"), "Vilka mål bedöms inte uppnås? >> Vad är motiveringen?"),
    (
        within(title("Trygghetslarm"), title("Nyckelfria")),
        "hur går det med nyckelfria lås >> vem har hand om det >> har de nåt mer som är gult",
    ),
    (those(collab("Stadsmiljö")), "vad samverkar vi med Stadsfastigheter om >> och Stadsmiljöförvaltningen"),
    (
        within(CHANGED & MEETING, MOVED & MEETING),
        "Vad har ändrats sedan T1? >> bara Mötesplatser och anhörigstöd",
    ),
    (
        within(finish("2025-11-01", "2025-11-30") & REPORTED, finish("2025-11-01", "2025-11-30")),
        "vad ska bli klart i oktober >> och i november",
    ),
    (
        either(assessed("bedöms uppnås"), sure("fulltecknad")),
        "Hur bedöms nämndspecifikt mål 1? >> Vilken bedömning fick det i T1?",
    ),
    (
        one_day_of(title("Sjömansgården"), "2026-08-14"),
        "hur går det med ombyggnaden på sjömansgården >> vad beror det på >> och vilket datum gäller nu",
    ),
    (measures(is_late), "Vilka åtgärder är öppna? >> Vilka av dem har passerat sitt datum?"),
    (those(LEAD & ~now(X)), "vad har ledning och verksamhetsstöd på sitt bord >> ta bort det som är avfört"),
    (because(title("Fiskhamnen"), "140"), "Är mötesplats Fiskhamnen klar? >> vad skrev de om den"),
    (
        either(those(SHORT & now(K)), those(SHORT), said("ja")),
        "jag är ny på Korttiden vad har vi >> är nåt av det klart",
    ),
    (
        within(then(S) & now(G, R), then(S) & now(G, R, P)),
        "vad var inte påbörjat i T1 >> vilka av dem har kommit igång sen dess",
    ),
)  # fmt: skip

BATCH: Batch = EVERYDAY + COMPOUND + TALKS
