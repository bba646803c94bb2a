"""Small words that tell something: where nothing has taken them up, the answer may be to another question."""

from __future__ import annotations

WEIGHTY = """
    mellan nästa första sista förra åtminstone minst högst fler färre mer mindre nästan utöver före innan efter sedan
    sen tidigast senast tidigare senare annars bortsett räknar hälften dubbelt ungefär drygt knappt exakt
    varannan andra tredje fjärde femte sjätte delvis ena enstaka enda flest flesta halva igen majoriteten samma nästan
    själv själva snart ofta ibland sällan lika olika ganska bakom emot varandra separat samtidigt tillbaka utanför
    viss vissa åtskilliga
"""
TELLING = """
    anser tycker tyckte tycks tror trodde pratat pratade diskuterat diskuterade sagts sades lovade lovat skedde
    startade startar starta börjar slutar slutade sluta fortsätter använda använder används förstår revisionen
    revisorerna revisorn revisor politiken politiker politikerna oppositionen kommunalrådet kommunalråd
    direktörsgruppen controllern controllers arbetsutskottet ksau bilder bild person personer viktigt viktigast
    viktigaste stora stor stort små gammal gamla brukar passar passa behövs klassade stämplade rankade fungerar fungera
    snabbt långt läser läst skriver märkt markerade flaggade fel rätt betyder innebär försöker försökt hamnar hantera
    hjälpa hört höra hoppas kunnat lägger lägga låter minns namnet närmare plats punkt rimligt vettigt
    starta ställa ställer ställt stänger stänga stängs sätter sätta söker tagit talade tanke tog tänker öppnar öppna
    öppnas visade väg känner känns lugnt gjorde gjort hon han hans hennes honom ledningen presentationen
"""
"""Small words that the answer says it did not use, where they stand for what nothing took up."""
OTHERS_COUNTED = """
    dagar dag veckor månader timmar gånger personer möten sidor rader ord meningar fler färre nya tertial rundor
"""
"""After "hur många": what nobody counts here."""
NO_NUMBERS = "en ett i ii iii a"
PREPOSITIONS = "mellan | före | innan | efter | sedan | sen | senast | tidigast"
LINES = "rad | rader | mening | meningar | punkter | ord | gånger"
"""What an answer may be asked to be so many of."""
YEARS = "i år | nästa år | förra året | i fjol | detta år | året ut | årsskiftet"
