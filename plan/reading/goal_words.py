"""The vocabulary of goals, as data: what plans call them, what heads their tables and their texts.

Everything is lower case; a phrase is matched as in `words`.
"""

from __future__ import annotations

from plan.model import GoalKind
from plan.reading.words import DEEDS

_LINKS = ("koppling till", "kopplat till", "kopplas till", "kopplad till", "hör till", "bidrar till", "knyter an till",
          "knutet till", "tillhör", "stödjer", "avser")  # fmt: skip
_LINKED = ("mål", "målet", "nämndmål", "nämndmålet", "nämndens mål", "styrelsens mål", "fullmäktiges mål",
           "kommunfullmäktiges mål", "kf-mål", "kf:s mål", "kommunens mål", "resultatmål", "övergripande mål",
           "inriktningsmål", "strategiskt mål", "fokusområde", "målområde", "prioriterat område")  # fmt: skip
GOAL_HEADERS = (
    *(f"{link} {goal}" for link in _LINKS for goal in _LINKED),
    "nämndspecifikt mål",
    "nämndmål",
    "nämndens mål",
    "resultatmål",
    "verksamhetsmål",
    *(
        f"{whose} mål"
        for whose in (
            *("förvaltningens", "enhetens", "verksamhetens", "avdelningens", "styrelsens", "bolagets", "förbundets"),
            *("myndighetens", "direktionens", "museets", "stiftelsens", "kontorets", "utskottets", "fullmäktiges"),
        )
    ),
    *("bolagsmål", "enhetsmål", "avdelningsmål", "förbundsmål"),
    *("effektmål", "inriktningsmål", "programmål", "projektmål", "målbild"),
    "målrubrik",
    "mål",
    "kf-mål",
    "kommunfullmäktiges mål",
    "fullmäktigemål",
    "övergripande mål",
    "prioriterat mål",
    "politiskt mål",
    "kommunens mål",
    "regionens mål",
    "fokusområde",
    "målområde",
    "prioriterat område",
    "strategiskt område",
    "utvecklingsområde",
    "insatsområde",
    "inriktningsområde",
    "temaområde",
    "programområde",
    "politikområde",
    "strategiskt mål",
    "strategiska mål",
    "bidrar till",
    "önskat resultat",
    "kopplas till",
    "kopplat till",
    "focus area",
    "strategic goal",
    "bucketnamn",
    "namn på bucket",
    "bucket name",
    "bucket",
    "list name",
    "delmål",
    "inriktning",
    "spår",
    "rubrik",
)
"""The most specific first: where a table has two such columns, the first of these is what rows stand under."""
SECTION_HEADERS = ("avsnitt", "målnummer", "mål nr", "mål-nr", "målnr", "mål-id", "mål id", "målid", "målkod", "nummer")
GOAL_KIND_HEADERS = ("måltyp", "typ av mål")
GOAL_KIND_NAMES = {
    GoalKind.CORE_ASSIGNMENT: "grunduppdrag",
    GoalKind.COUNCIL_GOAL: "KF-mål",
    GoalKind.BOARD_GOAL: "nämndmål",
    GoalKind.SPECIAL_INITIATIVE: "särskild satsning",
}
GOAL_KINDS = (
    (GoalKind.CORE_ASSIGNMENT, ("prioriterade områden", "prioriterat område", "grunduppdrag*")),
    (GoalKind.SPECIAL_INITIATIVE, ("särskilda satsningar", "särskild satsning", "riktade satsningar")),
    (GoalKind.COUNCIL_GOAL, ("*fullmäktiges *mål", "kommunfullmäktigemål", "kf-mål*", "fullmäktigemål")),
    (GoalKind.COUNCIL_GOAL, ("kommunövergripande mål", "övergripande mål", "kommungemensamma mål", "kommunens mål")),
    (GoalKind.BOARD_GOAL, ("nämndspecifikt mål", "nämndspecifika mål", "nämndmål*", "nämndsmål*", "resultatmål*")),
    (GoalKind.BOARD_GOAL, ("*nämndens *mål", "*nämndens egna mål", "*nämndens prioriterade mål")),
    (GoalKind.BOARD_GOAL, ("styrelsens mål", "verksamhetsmål*", "effektmål*", "förvaltningsmål*")),
)
"""Tried in order: the first whose phrase a heading holds gives its kind."""
GENERIC_SECTIONS = (
    "planerade aktiviteter och projekt",
    "planerade aktiviteter",
    "planerade projekt",
    "planerade åtgärder",
    "planerade insatser",
    "prioriterade aktiviteter",
    "prioriterade åtgärder",
    "prioriterade insatser",
    "aktiviteter och projekt",
    "projekt och aktiviteter",
    "aktiviteter och åtgärder",
    "aktiviteter/åtgärder",
    "aktiviteter för att nå målet",
    "aktiviteter",
    "åtgärder",
    "insatser",
    "aktivitetsplan",
    "handlingsplan",
    "projekt",
    "förstudier",
    "att göra",
    "initiativ",
    "så når vi målet",
    "så når vi målen",
    "så gör vi",
    *DEEDS,
    "hur når vi målet",
)
"""Headings that only announce the table or the list: the activities stand under the heading above."""
AREA_LABELS = ("områden", "område", "målområde", "perspektiv")
PARTS_OF_GOALS = ("delmål", "etappmål")
TEXT_LABELS = ("mål", "målformulering", "beskrivning av målet")
TARGET_LABELS = ("målvärde", "målvärden", "målnivå", "mätvärde", "indikator", "indikatorer", "mått")
BASELINE_LABELS = ("nuläge", "utgångsläge", "nulägesvärde", "utfall föregående år")
GOAL_NAMES = (
    *("mål", "delmål", "goal", "objective", "inriktningsmål", "perspektiv", "prioritering", "målbild"),
    *(
        "*styrelsens mål",
        "*nämndens mål",
        "*fullmäktiges mål",
        "*direktiv",
        "*mål",
        "strategi",
        "*satsning",
        "artikel",
        "princip",
        "löfte",
        "tema",
        "*område",
        "utmaning",
    ),
    *("ambition", "vägval", "åtagande", "delprojekt", "arbetspaket", "etapp", "fas"),
)
"""What plans call that which activities stand under, with a number, though the words do not tell the kind of goal."""
AREA_NAMES = (
    "inriktningsmål",
    "inriktning",
    "fokusområde",
    "målområde",
    "strategiskt område",
    "strategiskt mål",
    "utvecklingsområde",
    "insatsområde",
    "prioriterat område",
)
"""Those that may also have a name alone: "Fokusområde Resor"."""
