"""The words for dates that were promised, what came of them, and how right it was what was said."""

from __future__ import annotations

from itertools import product

SAID = """
    lovade | lovades | lovat | lovats | löften gavs | löften som gavs | löften har getts | löfte | löften | löftena
    utlovat | utlovade | utlovades | utlovats
    utfästelser | utfästelserna | datum sades | datum har sagts | datum som sades | datum som sagts | sagda datum
    sagt om datum | datum som lovades | datum som lovats | promised | promises
"""
IN_TIME = """
    blev klara i tid | blivit klara i tid | blev klart i tid | blivit klart i tid | blev klar i tid | blivit klar i tid
    avslutades i tid | avslutats i tid | blev färdiga i tid | blivit färdiga i tid | hann bli klara i tid
    blev klara i rätt tid | blivit klara i rätt tid | blev klara enligt tidplan | blev klara som utlovat
    blev klara när de skulle | blivit klara när de skulle | höll tiden | hållit tiden | klarade tidplanen
"""
KEPT = f"""
    hölls | hållits | höll datumen | höll sina datum | höll sitt datum | höll sina löften | höll löftena
    hållit sina datum | hållit sitt datum | hållit datumen | hållit löftena | hållit sina löften | hållit vad de lovade
    höll vad de lovade | hållna datum | hållna löften | lovades hölls | datum som lovades hölls
    datum som hölls | datum hölls | datumen hölls | löften hölls | löftena hölls | löften som hölls | löften har hållits
    datum har hållits | datum som har hållits | uppfyllda löften | infriade löften | löften infriades
    löften har infriats | promises kept | {IN_TIME.strip()}
"""
BROKEN = """
    brutit sina löften | brutit löften | brutit | inte hölls | inte hållits | hölls inte | inte hållit | höll inte
    brutna löften | löften som bröts | löften bröts | brustna löften | datum som sprack | datum sprack
    datum har spruckit | datum som har spruckit | spruckna datum | sprack | spruckit | lovades men inte hölls
    lovades men hölls inte | lovades utan att hållas | broken promises
"""
_PASSIVE = """
    flyttats|flyttades|flyttats fram|ändrats|ändrades|bytts|skjutits upp|skjutits fram|senarelagts|framflyttats
    fått nytt datum|fått nya datum|fått ett nytt datum|fått nytt slutdatum|fått en ny tid|glidit|försköts|förskjutits
"""
_ACTIVE = "flyttat|ändrat|bytt|skjutit på|skjutit upp|skjutit fram|senarelagt|flyttat fram"
_DATES = "datum|datumet|datumen|slutdatum|slutdatumet|slutdatumen|tidplan|tidplanen"
_OBJECTS = f"{_DATES}|sitt datum|sina datum|sitt slutdatum|sina slutdatum|sin tidplan"
_AGAIN = """
    mer än en gång|mer än 1 gång|fler än en gång|fler än 1 gång|fler gånger än en|flera gånger|fler gånger|två gånger
    2 gånger|minst två gånger|minst 2 gånger|två gånger eller fler|två eller fler gånger|tre gånger|åtskilliga gånger
    upprepade gånger|om och om igen|gång på gång|igen
"""


def _each(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for line in text.strip().splitlines() for part in line.split("|"))


_PUT_OFF = (
    *_each(_PASSIVE),
    *(f"{verb} {what}" for verb, what in product(_each(_ACTIVE), ("", *_each(_OBJECTS)))),
    *(f"{date} {som}{verb}" for date, som, verb in product(_each(_DATES), ("", "som "), _each(_PASSIVE))),
)
MOVED = " | ".join(each for each in _PUT_OFF if each.startswith(_each(_DATES)))
MOVED_AGAIN = " | ".join(f"{each.strip()} {again}" for each, again in product(_PUT_OFF, _each(_AGAIN)))
_MOST = "mest|allra mest|längst|allra längst|längst fram|längst i tid|flest dagar|med flest dagar|med mest"
_OFTENEST = "flest gånger|oftast|allra flest gånger"
_GIVEN = tuple(
    f"fått {date} {moved}"
    for date in _each(_OBJECTS)
    for moved in ("framflyttat", "flyttat", "framskjutet", "senarelagt")
)
_FURTHEST = """
    mest framskjutet | mest framskjutna | mest framskjuten | mest framflyttat | mest framflyttade | mest framflyttad
    längst framskjutet | längst framskjutna | längst framskjuten | längst framflyttat | längst framflyttade
    längst framflyttad | mest senarelagt | mest senarelagda | mest senarelagd | mest förskjutet | mest förskjutna
    största förskjutningen | största datumförskjutningen | största framflyttningen | störst förskjutning
    störst datumförskjutning | längsta förskjutningen | skjutits längst fram | flyttats längst fram
    skjutits allra längst fram | flyttats allra längst fram
"""
MOVED_MOST = " | ".join(
    (*(f"{each.strip()} {most}" for each, most in product((*_PUT_OFF, *_GIVEN), _each(_MOST))), _FURTHEST.strip())
)
MOVED_OFTENEST = " | ".join(f"{each.strip()} {most}" for each, most in product(_PUT_OFF, _each(_OFTENEST)))
ACCURACY = """
    träffsäkerhet | träffsäkerheten | träffsäker | träffsäkra | träffade rätt | hur rätt hade vi | prognossäkerhet
    prognossäkerheten | hur bra stämde prognosen | hur väl stämde prognosen | stämde prognosen | stämde prognoserna
    accuracy
"""
