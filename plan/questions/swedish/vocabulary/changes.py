"""The words for what changed, and for what is so still or again."""

from __future__ import annotations

CHANGE = """
    statusändring | statusändringar | statusändringarna | statusbyten | statusförändringar
    ändrats | ändrat | ändrat sig | ändring | ändringar | ändringarna | ändringen | ändrades | ändrad status
    ändrat status | ändrade | ändrad | bytte status | bytte | bytt status | byta status | byter status | bytt färg
    bytt | förändrats
    förändrat | förändrat sig | förändring | förändringar | förändringen | förändringarna | förändrade | jämfört
    jämför | jämförelse | jämförelsen | jämfört med | i jämförelse | skillnad | skillnader | skillnaden
    skillnaderna | skiljer | skiljer sig | nytt | nyheter | nyheterna | nytillkommet | nytillkommen | nytillkomna
    senaste nytt | hänt | hände | händelser | inträffat | rört sig | rört på sig | rörelse | rörelser | utvecklats
    trend | trenden | trender | utvecklingen sedan | gentemot | kontra | versus | vs | mot förra | mot föregående
    hur var det då mot nu | rasat från | fallit från | klättrat från | hoppat från | åkt från
    gått från | gick från | gått över från | växlat från | skiftat | skiftat från | svängt
    bedöms annorlunda | bedömda annorlunda | bedömts annorlunda | annorlunda än | ser annorlunda ut
    tippat | changed | change | changes | changed since | what's new | whats new | new since | compared | compare
    difference | utvecklingen sen | utveckling sedan | utveckling sen
"""
BETTER = """
    bättre | förbättrats | förbättrat | förbättring | förbättringar | förbättrad | förbättrade | förbättringarna
    ljusnat | ljusare | rört sig framåt | åt rätt håll | gått framåt | uppåt | ryckt upp sig | improved | better
    improving | i positiv riktning | positiv riktning | positiv utveckling | positiv trend | utvecklats positivt
    gått positivt | gått bättre
    går bättre | utvecklats bättre
    återhämtat sig | återhämtat | hämtat sig | hämtade sig | hämtar sig
    kommit ikapp | hämtat igen | hämtat in | tagit igen | ryckt upp
"""
WORSE = """
    tappat i status | tappat mark | tappat
    sämre | försämrats | försämrat | försämring | försämringar | försämrad | försämrade | försämringarna | förvärrats
    värre | i negativ riktning | negativ riktning | negativ utveckling | negativ trend | negativt | gått sämre
    går sämre | har det gått sämre
    utvecklats sämre | tappat
    åt fel håll | gått utför | går utför | gått bakåt | nedåt | bakåt | dalat | dykt | worse | worsened | deteriorated
"""
UNCHANGED = """
    stått och stampat | står och stampar | stampat | stampar | stampat på stället | samma status i båda
    samma status båda | samma status som förra | samma status som sist
    kvar på samma status | kvar i samma status | kvar med samma status | samma status som | samma läge som
    oförändrad | oförändrade | oförändrat | samma status | inte ändrats | inte ändrat
    inte ändrat sig | inte förändrats | inte rört sig | inte rört på sig | inte bytt status | unchanged | not changed
"""
HAS_BECOME = "blivit | blev | blitt | avslutats | avslutades | pausats | avförts | slutförts | färdigställts"
"""Before "efter T1": since then."""
BECAME = """
    blivit | blev | har blivit | bli | hann bli | hunnit bli | blitt | gick till | gått till | tippat över
    tillkommit | kommit till | tillkom
    uppstått | uppstod | tillstött | dykt upp
    nya | ny | became
"""
AGAIN = "fortfarande | ännu | fortsatt | alltjämt | det än | dem än | still"
IN_A_ROW = """
    i rad | i följd | på raken | efter varandra | upprepade | upprepat | upprepat försenade | återkommande
    både nu och förra | i sträck | in a row | konsekutiva | igen | på nytt | ännu en gång | även förra
""" + "".join(
    f" | {both} {times}"
    for both in ("båda", "bägge")
    for times in (
        *(
            "tertialen",
            "tertialerna",
            "gångerna",
            "uppföljningarna",
            "uppföljningstillfällena",
            "rapporterna",
            "omgångarna",
        ),
        *("rapporteringarna", "avstämningarna", "perioderna", "mätningarna"),
    )
)
GROWN = """
    har vi fler eller färre | är det fler eller färre | finns det fler eller färre | hade vi fler eller färre
    hade vi fler | hade vi flera | hade fler | fanns det fler | fanns fler | fick vi fler
    är fler | är flera | finns fler | finns flera | fler nu | fler är
    ökat | ökar | vuxit | växer | stigit | stiger | blivit fler | gått upp | tilltagit | increased | grown
    har blivit fler | blev fler | blev det fler | har vi fler | har vi flera | är det fler | är det flera
    ökat eller minskat | stigit eller sjunkit | högre eller lägre | fler eller färre | gått upp eller ner
    är de fler | är de flera | var de fler | var det fler | var de flera | var fler | fler än i | fler än vid
"""
SHRUNK = """
    hade vi färre | hade färre | fanns det färre | fanns färre | fick vi färre
    är färre | finns färre | färre nu | färre är
    minskat | minskar | sjunkit | sjunker | blivit färre | gått ned | gått ner | avtagit | decreased
    har blivit färre | blev färre | blev det färre | har vi färre | är det färre
    är de färre | var de färre | var det färre | var färre | färre än i | färre än vid
"""
NO_LONGER = """
    numera inte | numera ej |
    men inte nu | men inte längre | inte längre | slutat vara | men är det inte nu | men är inte det nu
    men inte idag | no longer | but not now | men inte i t2 | men inte i t3
"""
"""That something was so, and is not now."""
FROM = "från | från att vara | från att ha varit | från status | from"
TO = "till | till att vara | till status | to"
THEN = "då | tidigare | förut | dessförinnan | innan | förra gången | förra tertialet"
NOW = "nu | idag | i dag | numera"
SINCE_THEN = "sedan dess | sen dess | nu | idag | i dag | numera | därefter | efter det | now | since"
WAS = "var | varit | hade status | som var | har varit | de som var | was | were | tidigare var"
"""Right before the status that something had."""
