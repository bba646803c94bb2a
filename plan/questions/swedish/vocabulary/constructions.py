"""The small words that join and turn what is told."""

from __future__ import annotations

OR = "eller | alternativt | or"
RESPECTIVELY = "respektive | var för sig | resp"
JOINS = "och | samt | eller | plus | respektive | men | fast | and | or | but"
THAN = "än | än det | än de | than"
BEFORE = "före | innan | before"
THE_TWO = (
    "de båda | dem båda | de två | båda två | bägge två | bägge | båda enheterna | båda målen | ta båda | visa båda"
)
BOTH = "både | såväl | dels | both"
PART_OF = (
    "av de | av dem | av det | av alla | av våra | av samtliga | bland de | bland dem | bland | of the | of those | av"
)
"""Before what is looked among: "av de gröna", "bland dem som …"."""
VERBS = """
    är har blir går blev hade gick kommer ska kan var hur vilka vilken vad ligger saknar pågår släpar berör
    löper rullar flyter följer tuffar håller fungerar funkar klarar befinner
    hör tillhör finns står utgör görs drivs saknas
"""
IS = "är har var vara hade"
"""Where what is looked among has ended."""
SUPPOSED = """
    tänk om | låtsas | antag att | anta att | om vi antar | vad händer om | vad skulle hända | vad hade hänt
    skulle leda till | vore | ifall vi | om vi hade | hypotetiskt | what if | borde vara | borde varit | hade kunnat
    skulle ha varit | skulle varit
    skulle kunna bli | planerar ni | planerar vi | kan man anta | stämmer väl | väl inte
    sedan tidigare | sen tidigare | sedan länge | sen länge
"""
"""What is not, or not yet, or only believed."""
