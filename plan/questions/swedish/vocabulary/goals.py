"""The words for whether a goal is met, and for the figures it is measured by."""

from __future__ import annotations

_SUCCEEDS = """
    i lås | gå vägen | går vägen | gått vägen | gick vägen | slår in | slå in
    infrias | infriats | infriar | infria | ros i land | ro i land | rott i land | går hem | gå hem
"""
_FAILS = """
    om intet | i stöpet | åt skogen | åt pipan | åt fanders | misslyckas | misslyckats | misslyckades | misslyckat
    spricker | spruckit | spricka | går miste | gå miste | faller | fallerar | fallera
"""
UNASSESSED = """
    saknas bedömning | saknas en bedömning | saknas ännu en bedömning | saknas det bedömning | inte fått någon bedömning
    ingen har gjort en bedömning | ingen har gjort någon bedömning | ingen gjort en bedömning
    ingen bedömt | ingen har bedömt | ingen bedömning | inga bedömningar | inte bedömt | inte bedömts | inte bedömda
    inte bedömd | inte blivit bedömda | inte blivit bedömt | ej bedömda | ej bedömt | obedömda | obedömt
    saknar något mål bedömning | saknar några mål bedömning | saknar något av målen bedömning | saknar vi bedömning
    saknar bedömning | saknar bedömningar | utan bedömning | kvar att bedöma | återstår att bedöma | bedömning saknas
"""
"""Of goals that nobody has assessed."""
ASSESSED = f"""
    i den senaste bedömningen | i senaste bedömningen | vid senaste bedömningen | senaste bedömningen
    bedömda | bedömd | obedömda | obedömt | bedöma
    bedöms | bedömning | bedömningen | bedömningar | bedömningarna | bedömdes | bedömt | bedömts | bedömas | bedömer
    enligt bedömningen | når vi | når man | når kommunen | nås | uppnås | uppnår | uppnår vi | uppnått | uppnåtts
    uppfylls | uppfyller | uppfyller vi | uppfyllt | uppfyllda | uppfyllelse | måluppfyllelse | måluppfyllelsen
    måluppfyllnad | kommer vi nå | kommer vi att nå | kommer att nås | kommer nås | klarar vi | missar vi | missas
    når | nått | ut att nå | inte att nå | inte nå | ni nå | vi nå
    når ni | når inte | när vi målen | när vi våra mål | när vi alla mål
    målbedömning | målbedömningen | målbedömningar
    uppnådda | prognos för måluppfyllelse | {UNASSESSED.strip()} | {_SUCCEEDS.strip()} | {_FAILS.strip()}
"""
"""Beside a goal: what is said of whether it is met."""
_MANAGES = """
    lyckas | lyckas med | lyckats | lyckats med | lyckades | lyckades med | lyckas vi | lyckas vi med | lyckas ni med
"""
TO_REACH = f"""
    att klara | vi klara | ni klara | inte klara | klara av | klarar ni | vi inte klarar | vi klarar | vi inte når
    inte klarar | klarar kommunen | klarar | klarade | klarades | klarat | klarats | klaras | {_MANAGES.strip()}
"""
"""Beside a goal that is asked for: of the goal, not of what has been finished."""
REACHED = f"""
    nått | att nå | inte nå | kommer vi nå | kommer nås | uppnått | uppnåtts
    når | nås | uppnås | uppnår | uppfylls | uppfyller | uppfyllda | uppfyllt | uppnådda | klarar vi
    {TO_REACH.strip()} | {_SUCCEEDS.strip()}
"""
MISSED = f"""
    svårt att klara | svårt att nå | svårast att klara | svårast att nå
    missar vi | missas | missar | missa | missat | {_FAILS.strip()}
"""
PARTLY = "delvis | till viss del | halvt"
UNSURE = """
    "
    gick inte att bedöma | inte gick att bedöma | kunde inte bedömas | inte kunnat bedömas
    inte kunde bedömas | kan inte bedömas | inte bedömas | går inte att bedöma | inte gått att bedöma
"""
FIGURES = """
    hur mäter man | hur mäts | hur mäter vi | hur mäter ni
    siktar på | siktar vi på | siktar vi mot | siktar mot | strävar vi efter | strävar efter | hur lågt | hur högt
    var startade vi | var startade vi ifrån | startade vi ifrån | startade vi från | startade vi på | utgick vi ifrån
    utgick vi från | var började vi | utgångsvärde | utgångsvärdet | utgångsvärden | startvärde | startvärdet
    målvärde | målvärdet | målvärden | målvärdena | målnivå | målnivån | måltal | måltalet | nuläge | nuläget
    nulägen | nulägena | utgångsläge | utgångsläget | nuvärde | nuvärdet | senaste värdet | senaste mätvärdet
    indikator | indikatorn | indikatorer | siffra | siffran | utfall för målet | mått | måttet | mätvärde | mätvärdet
"""
"""Beside a goal: what it is measured by."""
MEASURED = """
    placering | placeringen | placeringar | plats | platsen | ranking | rankingen | rankning | rankningen | index
    indexet | värde | värdet | andel | andelen | snitt | snittet | betyg | betyget | mätning | mätningen | siffran
    siffrorna | resultat | resultatet | nivå | nivån | utfall | utfallet
    landade | hamnade
"""
"""Beside a goal that has changed: its figure has, not its activities."""
NATION = """
    riket | rikets | rikssnittet | riksgenomsnittet | riksgenomsnitt | rikssnitt | landet i stort | hela landet
    resten av landet
"""
"""What a goal's figure is held against."""
OVER_TIME = """
    utvecklats | utvecklat sig | utvecklas | utvecklingen | över åren | år för år | åt vilket håll
    vart är vi på väg med | utveckling | utvecklingen av
"""
"""Beside a goal: how its figure has moved from year to year."""
BEING_ASSESSED = "bedömning | bedömda | bedömts | bedömt | en bedömning"
"""That a goal is assessed at all, whatever comes of it."""
HOLDS_NO_MORE = "bara endast enbart exakt precis blott"
"""Before a number of activities: no more and no fewer."""
