# ruff: noqa: E501
"""A local reporter, a new member of the opposition, a head of unit reading from notes, an auditor's assistant; the technical board.

Per asker: nine plain questions, three that no plan can answer (`ASKED_BACK`), three where a small word decides."""

from datetime import date

from plan.facts import Facts
from plan.model import Activity
from plan.questions import Answer
from plan.tertial import Tertial
from tests.plan.questions.fresh.keys import (
    ASKED_BACK,
    LATE,
    LISTS,
    POSTPONED,
    REPORTED,
    SHARED,
    UNDONE,
    Batch,
    D,
    G,
    K,
    R,
    Wanted,
    X,
    both,
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
    silent,
    then,
    these,
    title,
    told,
    unit,
    units_of,
    units_with,
)  # fmt: skip
from tests.plan.questions.world import T2

VA, GATA, HAMN, AVFALL = unit("VA-enheten"), unit("Gata och trafik"), unit("Hamnen"), unit("Avfall och återvinning")


def goals_told(wanted: tuple[str, ...], others: tuple[str, ...]) -> Wanted:
    """Goals by their names in the text, and not the others."""

    def problem(_facts: Facts, answer: Answer) -> str:
        text = answer.text.lower()
        missing = [f"no {each}" for each in wanted if each.lower() not in text]
        return "; ".join(missing + [f"{each} too" for each in others if each.lower() in text])

    return Wanted(LISTS | {"units", "count", "share"}, problem)


def latest_report() -> Wanted:
    """The activity whose report came in last, alone or on top."""

    def problem(facts: Facts, answer: Answer) -> str:
        dated = [(report.at, each.id) for each in facts.plan.activities if (report := facts.report(each.id, T2))]
        want = max(dated)[1]
        return "" if answer.activities and answer.activities[0].id == want else "the last report is not on top"

    return Wanted(LISTS | {"detail"}, problem)


def _day(facts: Facts, each: Activity, when: Tertial) -> date | None:
    report = facts.report(each.id, when)
    return report.finish if report and not each.protected else None


WORLD = "technical"
BATCH: Batch = (
    # (a) The reporter. Plain.
    (
        listed(kind("P") & now(D)),
        "Hej, jag skriver för lokaltidningen. Vilka av tekniska nämndens projekt är försenade?",
    ),
    (detail(title("Röda bron"), "2025-10-19"), "Läsarna undrar när Röda bron är färdigrenoverad."),
    (detail(title("gästhamn"), "anbud"), "Varför blir det inget av den nya gästhamnen?"),
    (detail(title("deponin"), "Pausad"), "Hur går det med deponin i Kärret? >> Var det likadant i våras?"),
    (detail(title("Solceller"), "Ej påbörjad"), "Har ni ens börjat med solcellerna på förrådet?"),
    (
        goals_told(("KF-mål 1", "nämndspecifikt mål 1"), ("KF-mål 2", "nämndspecifikt mål 2")),
        "Vilka av målen räknar förvaltningen inte med att nå?",
    ),
    (owner(title("Hamnviken")), "Vilken chef har hand om cykelvägen till Hamnviken?"),
    (
        detail(title("sporthallar"), "Pengarna räcker inte"),
        "Är energijobbet i sporthallarna i hamn? >> Vad skyller ni på?",
    ),
    (listed(POSTPONED), "Vilka aktiviteter har fått sitt slutdatum framflyttat sedan i våras?"),
    # What the plan cannot tell.
    (
        ASKED_BACK,
        "Vad har renoveringen av Röda bron kostat skattebetalarna hittills?\n"
        "Vilka företag lämnade anbud på driftcentralen?\n"
        "Vem på Gata och trafik bär skulden för förseningarna?",
    ),
    # A small word.
    (listed(then(D) & ~now(D)), "Vilka var försenade i våras? >> Vilka av dem är det inte längre?"),
    (detail(title("Röda bron"), "Pågår enligt plan"), "Går Röda bron fortfarande med avvikelse?"),
    (latest_report(), "Vilken aktivitet rapporterades senast?"),
    # (b) The new member of the opposition. Plain.
    (listed(AVFALL), "Jag är ny i nämnden. Vad har Avfall och återvinning för sig enligt planen?"),
    (either(share(now(K)), counted(now(K))), "Hur stor del av planen har majoriteten fått i mål?"),
    (listed(then(G) & now(D)), "Vilka har rasat från grönt till rött sedan förra redovisningen?"),
    (counted(now(X)), "Hur många saker i planen har strukits?"),
    (told("Bedöms inte uppnås"), "Målet om renare vatten och mindre avfall, hur bedöms det nu?"),
    (detail(title("driftcentral"), "anbud"), "Hur är det med driftcentralen? >> Och vad är problemet?"),
    (told("Gata och trafik", "VA-enheten"), "Vilken enhet drar på sig flest förseningar?"),
    (listed(then(D)), "Vilka är röda? >> Och vilka var det i april?"),
    (listed(GATA & now(D)), "Vad har VA-enheten? >> Vad av det är rött? >> Och hos Gata och trafik?"),
    # What the plan cannot tell.
    (
        ASKED_BACK,
        "Vilka är gula? >> Vad kostar de ihop?\n"
        "Vad är avfört? >> Vem ansvarade för den? >> Vilket parti ville stryka den?\n"
        "Beror förseningarna mest på slarv eller på otur?",
    ),
    # A small word.
    (listed(now(D) & ~VA), "Räkna upp det röda, utom det som VA-enheten står för."),
    (units_with(now(R), 2), "Vilka enheter har minst två gula?"),
    (these(then(G) & now(G)), "Har någon aktivitet varit grön två tertial i rad, i så fall vilken?"),
    # (c) The head of unit, reading aloud. Plain.
    (
        detail(title("Underhållsplan"), "Försenad"),
        "Jag läser från mina papper: underhållsplanen för gator och broar, vad står den på?",
    ),
    (detail(title("Snöröjning"), "Ej rapporterad"), "Punkt ett, snöröjningen. Har den fått någon rapport?"),
    (detail(title("Skyfall"), "2026-07-01"), "Punkt två, skyfallskarteringen. >> Vilket datum har vi sagt där?"),
    (listed(GATA & now(None)), "Punkt tre: vad har Gata och trafik kvar att rapportera till på fredag?"),
    (told("2025-09-05"), 'Här har jag klottrat "stänger när?". Alltså, vilken dag stänger tertialrapporteringen?'),
    (these(GATA & HAMN), "Punkt fyra, det som Gata och trafik delar med Hamnen. Vad är det?"),
    (both(title("Röda bron", "skolvägar")), "Och så står det Röda bron, Säkra skolvägar. En mening om var, tack."),
    (owner(title("Giftfri")), "Giftfri städning, hur ligger den till? >> Och vem är det som har den?"),
    (
        detail(title("reservvatten"), "skydda"),
        "Reservvattnet, vilken status har det? >> Vad skrev de i kommentaren där?",
    ),
    # What the plan cannot tell.
    (
        ASKED_BACK,
        "Punkt fem: hur många på VA-enheten är sjukskrivna just nu?\n"
        "Sista raden: hur många övertidstimmar har vi lagt på driftcentralen?\n"
        'Jag har skrivit "ishallen" här. Hur går det med den nya ishallen?',
    ),
    # A small word.
    (listed(now(R) & VA), "Läs upp de gula. >> Bara VA-enhetens."),
    (these(HAMN & ~now(K, X)), "Vad har Hamnen som varken är klart eller avfört?"),
    (listed(finish(last="2025-10-20")), "Vad ska enligt mina papper vara färdigt senast den 20 oktober?"),
    # (d) The auditor's assistant. Plain.
    (listed(LATE), "Kom någon vårrapport in för sent, och vilken aktivitet gällde den i så fall?"),
    (either(silent(), units_of(now(None))), "Vilken enhet är ännu inte färdig med sin rapportering?"),
    (share(REPORTED), "Hur stor andel av de planerade aktiviteterna är redovisade för andra tertialet?"),
    (these(now(None) & then(None)), "Finns det någon aktivitet som aldrig har rapporterats, varken i T1 eller T2?"),
    (listed(says("leverantör")), "I vilka av T2-kommentarerna nämns leverantören?"),
    (listed(collab("KSF")), "Vad i planen görs ihop med KSF?"),
    (counted(3), "Hur många påminnelser behövdes i andra tertialet?"),
    (
        these(goal("4.2") & UNDONE),
        "Vad under KF-mål 2 är inte klart? >> Och under nämndspecifikt mål 2?",
    ),
    (
        listed(now(K) & ~then(K)),
        "Hur många är avslutade? >> Vilka då? >> Vilka av dem var inte avslutade i T1?",
    ),
    # What the plan cannot tell.
    (
        ASKED_BACK,
        "Följdes delegationsordningen när gästhamnen avfördes?\n"
        "Vilka brister i internkontrollen är inte åtgärdade?\n"
        "Hur ligger Parkenheten till i sin rapportering?",
    ),
    # A small word.
    (these(then(D) & now(D)), "Vilka av vårens förseningar är fortfarande förseningar?"),
    (units_with(kind("P"), 0, 0), "Vilka enheter har inte ett enda projekt?"),
    (these(HAMN & ~SHARED), "Finns det något i planen som bara Hamnen har, utan någon annan enhet?"),
)
