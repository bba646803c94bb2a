"""The words for dates that were promised, what came of them, and how right it was what was said."""

from __future__ import annotations

from itertools import product

SAID = """
    lovade | lovades | lovat | lovats | löften gavs | löften som gavs | löften har getts | löfte | löften | löftena
    utlovat | utlovade | utlovades | utlovats
    utfästelser | utfästelserna | datum sades | datum har sagts | datum som sades | datum som sagts | sagda datum
    sagt om datum | datum som lovades | datum som lovats | promised | promises
"""
KEPT = """
    hölls | hållits | höll datumen | höll sina datum | höll sitt datum | höll sina löften | höll löftena
    hållit sina datum | hållit sitt datum | hållit datumen | hållit löftena | hållit sina löften | hållit vad de lovade
    höll vad de lovade | hållna datum | hållna löften | lovades hölls | datum som lovades hölls
    datum som hölls | datum hölls | datumen hölls | löften hölls | löftena hölls | löften som hölls | löften har hållits
    datum har hållits | datum som har hållits | uppfyllda löften | infriade löften | löften infriades
    löften har infriats | promises kept
"""
BROKEN = """
    brutit sina löften | brutit löften | brutit | inte hölls | inte hållits | hölls inte | inte hållit | höll inte
    brutna löften | löften som bröts | löften bröts | brustna löften | datum som sprack | datum sprack
    datum har spruckit | datum som har spruckit | spruckna datum | sprack | spruckit | lovades men inte hölls
    lovades men hölls inte | lovades utan att hållas | broken promises
"""
_MOVED = """
    flyttats|flyttades|flyttat|flyttat datum|flyttat sitt datum|flyttat sina datum|flyttat datumet|flyttat slutdatum
    bytt datum|ändrat datum|ändrat sitt datum|skjutits upp|skjutits fram|skjutit på datumet|skjutit upp datumet
    senarelagts|fått nytt datum|fått nya datum
"""
_AGAIN = """
    mer än en gång|mer än 1 gång|fler än en gång|fler gånger än en|flera gånger|fler gånger|två gånger|2 gånger
    minst två gånger|upprepade gånger|om och om igen|gång på gång|igen
"""
_BEFORE = ("", "datum har ", "datum som har ", "datum som ", "datum ", "datumen ")


def _each(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for line in text.strip().splitlines() for part in line.split("|"))


MOVED = " | ".join(f"{before}{verb}" for before in _BEFORE[1:] for verb in ("flyttats", "flyttades", "ändrats"))
MOVED_AGAIN = " | ".join(
    f"{before}{verb} {again}" for before, verb, again in product(_BEFORE, _each(_MOVED), _each(_AGAIN))
)
ACCURACY = """
    träffsäkerhet | träffsäkerheten | träffsäker | träffsäkra | träffade rätt | hur rätt hade vi | prognossäkerhet
    prognossäkerheten | hur bra stämde prognosen | hur väl stämde prognosen | stämde prognosen | stämde prognoserna
    accuracy
"""
