"""The words for what is done about deviations, and for answers that say the same again."""

from __future__ import annotations

NOUNS = """
    åtgärder | åtgärderna | motåtgärder | motåtgärderna | åtgärdspunkter | åtgärdspunkterna | measures
"""
ONE = "åtgärd | åtgärden | motåtgärd | motåtgärden"
DONE = """
    gjorda | gjort | gjord | klara | klar | klart | genomförda | genomförd | genomförts | utförda | utförd | utförts
    färdiga | färdig | avslutade | avslutad | avklarade | avklarad | slutförda | slutförd | bockats av | avbockade
    bockat av | bockade av | avbockat | avbockats | prickat av | prickade av | klarats av | klarat av | verkställda
    done
"""
OPEN = """
    öppna | öppen | kvar | ogjorda | ogjord | återstår | återstående | kvarstår | ofärdiga | ofärdig | pågår
    pågående | på gång | open
"""
LATE = """
    försenade | försenad | sena | sen | missade | missad | passerat | passerade | passerat sin dag | passerat sitt datum
    passerat sin tid | förfallna | förfallen | över tiden | inte gjorda i tid | inte klara i tid | inte gjord i tid
    borde varit gjorda | borde vara gjorda | borde ha varit gjorda | skulle ha varit gjorda | skulle varit gjorda
    skulle redan ha varit gjorda | skulle redan varit gjorda | skulle redan vara gjorda | borde redan vara gjorda
    borde redan ha varit gjorda | skulle redan ha varit klara | skulle redan vara klara | borde redan vara klara
    skulle ha varit klara | skulle varit klara | ligger efter | släpar | overdue | late
"""
MOVED = """
    flyttade | flyttats | flyttad | flyttat | flyttat datum | framflyttade | framflyttad | framskjutna | skjutits upp
    skjutits fram | skjutits på | senarelagts | senarelagda | uppskjutna | ny dag | en ny dag | fått en ny dag
    nytt datum | fått nytt datum | fått ett nytt datum | ändrat datum | bytt datum | moved
"""
HINDERED = """
    hinder | hindret | hindren | hindrade | hindrad | hindras | stoppade | stoppats | stött på hinder | kört fast
    fastnat | fastnade | blockerade | blockeras
"""
DUE = """
    ska vara gjorda | ska vara gjord | ska vara klara | ska vara klar | ska bli klara | ska bli gjorda | ska göras
    ska genomföras | ska vara genomförda | ska vara färdiga | bör vara gjorda | måste vara gjorda | skulle vara gjorda
    förfaller | har sin dag
"""
"""Beside a time: by when, whether they have been done or not."""
LACKING = """
    saknar åtgärd | saknar åtgärder | saknar en åtgärd | utan åtgärd | utan åtgärder | utan en åtgärd
    utan någon åtgärd | ingen åtgärd | inga åtgärder | inte någon åtgärd | inte några åtgärder | inte en åtgärd
    saknas åtgärd | saknas åtgärder | saknas en åtgärd | saknas det åtgärd | saknas det åtgärder | åtgärd saknas
    åtgärder saknas | fattas åtgärd | fattas åtgärder | ingen angiven åtgärd | ingen plan för att åtgärda
    inte angett någon åtgärd | inte angett en åtgärd | inte angivit någon åtgärd | inte har någon åtgärd
""" + "".join(
    f" | {nobody} {done} {one}åtgärd"
    for nobody in ("ingen har", "ingen", "inte har", "inte", "har ingen", "har inte")
    for done in (
        "satt",
        "bestämt",
        "beslutat",
        "angett",
        "angivit",
        "föreslagit",
        "satt in",
        "lagt in",
        "skrivit",
        "tänkt",
    )
    for one in ("någon ", "nån ", "en ", "")
)
"""Deviations that nothing is done about."""
HAVING = """
    har åtgärd | har en åtgärd | har åtgärder | med åtgärd | med en åtgärd | med åtgärder | har fått en åtgärd
    har en beslutad åtgärd | har en angiven åtgärd
"""
DEVIATIONS = "avvik"
"""The beginning of words that mean every deviation beside a measure, where alone they mean one status."""
SAME_AGAIN = """
    samma svar | samma svar igen | samma kommentar | samma kommentar igen | samma sak igen | samma sak som sist
    samma kommentarer | likadan kommentar | identisk kommentar | svarat likadant | svarat samma | svarat samma sak
    skrivit samma sak | skrivit samma | lämnat samma | upprepat sig | upprepar sig | upprepat samma | upprepat svaret
    upprepning | upprepningar | upprepade svar | ordagrant samma | kopierat | kopierat sin kommentar | kopierade svar
    kopierade kommentarer | exakt samma kommentar | precis samma kommentar | exakt samma svar | precis samma svar
    samma text | samma ord
"""
"""An answer that is the one before it again, word for word or unchanged."""
