"""The words for whether a goal is met, and for the figures it is measured by."""

from __future__ import annotations

ASSESSED = """
    bedöms | bedömning | bedömningen | bedömningar | bedömningarna | bedömdes | bedömt | bedömts | bedömas | bedömer
    enligt bedömningen | når vi | når man | når kommunen | nås | uppnås | uppnår | uppnår vi | uppnått | uppnåtts
    uppfylls | uppfyller | uppfyller vi | uppfyllt | uppfyllda | uppfyllelse | måluppfyllelse | måluppfyllelsen
    måluppfyllnad | kommer vi nå | kommer vi att nå | kommer att nås | kommer nås | klarar vi | missar vi | missas
    når | nått | att nå | inte att nå | inte nå | ni nå | vi nå
    når ni | når inte | målbedömning | målbedömningen | målbedömningar
    uppnådda | prognos för måluppfyllelse
"""
"""Beside a goal: what is said of whether it is met."""
TO_REACH = "att klara | vi klara | ni klara | klara av | klarar ni | klarar kommunen"
"""Beside a goal that is asked for: of the goal, not of what has been finished."""
REACHED = "når | nås | uppnås | uppnår | uppfylls | uppfyller | uppfyllda | uppfyllt | uppnådda | klarar vi"
MISSED = "missar vi | missas | missar | missa | missat"
PARTLY = "delvis | till viss del | halvt"
UNSURE = "kan inte bedömas | inte bedömas | inte bedömt | inte bedömts | går inte att bedöma | inte gått att bedöma"
FIGURES = """
    målvärde | målvärdet | målvärden | målvärdena | målnivå | målnivån | måltal | måltalet | nuläge | nuläget
    nulägen | nulägena | utgångsläge | utgångsläget | nuvärde | nuvärdet | senaste värdet | senaste mätvärdet
    indikator | indikatorn | indikatorer | utfall för målet | mått | måttet | mätvärde | mätvärdet
"""
"""Beside a goal: what it is measured by."""
HOLDS_NO_MORE = "bara endast enbart exakt precis blott"
"""Before a number of activities: no more and no fewer."""
