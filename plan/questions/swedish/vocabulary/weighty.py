"""Small words that tell something: where nothing has taken them up, the answer may be to another question."""

from __future__ import annotations

WEIGHTY = """
    mellan nästa första sista förra åtminstone minst högst fler färre mer mindre nästan utöver före innan efter sedan
    sen tidigast senast tidigare senare annars bortsett räknar hälften dubbelt ungefär drygt knappt exakt
    varannan fjärde femte sjätte
"""
NO_NUMBERS = "en ett i ii iii a"
PREPOSITIONS = "mellan | före | innan | efter | sedan | sen | senast | tidigast"
LINES = "rad | rader | mening | meningar | punkter | ord | gånger"
"""What an answer may be asked to be so many of."""
YEARS = "i år | nästa år | förra året | i fjol | detta år | året ut | årsskiftet"
