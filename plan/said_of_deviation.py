"""Whether what is written of a deviation says more than that it deviates: a cause, a measure, a day.

A comment says nothing more where each of its words only tells how it stands, or is one of the activity's own name. One
word of something else is enough: it is better to let an empty comment pass than to ask about one that says something.
"""

from __future__ import annotations

from functools import lru_cache

_SMALL = """
aktuell aktuellt all alls allt alltså aningen annars att av bara beror blev bli blir blivit bra både ca de del
delar delen delvis den denna denne det detta dig din dit dock där därför då e ej eller en ens ett fast finns
fler flera fortfarande fram från få får fått för före först första ganska gick gjord gjorda gjort gå går gått
gör göra ha had hade haft har heller helt hitintills hittills hos hålla håller hållit höll i iaf icke ihop in
inga ingen inget innan inom inte ja jag just kan kanske kom komma kommer kommit kunna legat ligga ligger lik
lika likt lite litet lär låg lågt man med men mer mera mest mesta mot mycket många måste möjligen möjligt nog nu
när nästan någon något några och också om oss på relativt rent riktigt rätt sak saken se sedan sen ser ska skall
skulle snart so som stor stora stort så sådan ta tack tar till tillfället tills tog trots tyvärr under ungefär
upp ut utan vad var vara varit vars vi vid vidare vilken vilket vill viss vissa visst väl väldigt vår våra vårt
än ännu är åt över
"""
"""What says nothing by itself."""

_STANDING = """
bakom bästa dragit drar dålig dåligt efter enligt fas fasen framåt frågan frågor förhoppningsvis förra gul gula
gult gången gånger halv halva halvvägs hand igång ikapp inte is kommentar kommentarer kort kvar kvarstår
litegrann lugnt lunkar läge läget längre långsam långsamma långsammare långsamt långt löper mindre mål målet
nytt något ok okej oklar oklart osäker osäkert ovan ovanstående ovisst plan planen rapport rapporten rapporter
rullar röd röda rött sakta samma seg segt sena senare senast sent sist sista status statusen står stått svårt
sämre sämst sått takt takten tertial tertialet tid tiden tidigare tidplan tidplanen trög trögt tuffar tungt
tyngre ur utveckling utvecklingen våras
"""
"""How it stands, or has stood."""

_BEGINNINGS = """
aktivitet arbet avvik beräkna fortgå fortlöp fortsatt fortsätt färdig följ föregå förhåll försen försök förvänt
förändr genomför hann hinn hunn införande insats jobb klar komma kämp notera nuläg oförändr paus planer projekt
påbörj pågå rapporter risk skjut släp sprack spruck stann start tänk uppdrag uppfölj utfall vila ändr återkom
återst åtgärdas
"""
"""How words of the same begin."""

MOST_WORDS = 15
"""A longer comment tells something, whatever its words are."""


def says_nothing_more(comment: str, title: str = "") -> bool:
    """Of a deviation's comment, without what else was said of a measure."""
    words = _words(comment)
    if not words or len(words) > MOST_WORDS:
        return False
    own = {each[:_STEM] for each in _words(title)}
    return all(_is_empty(each) or each[:_STEM] in own for each in words)


_STEM = 5
"""Letters by which a word is known as one of the name's, whatever its ending."""
_WORDS = frozenset(f"{_SMALL} {_STANDING}".split())
_BEGUN = tuple(_BEGINNINGS.split())


@lru_cache(maxsize=4096)
def _is_empty(word: str) -> bool:
    return word in _WORDS or word.startswith(_BEGUN)


def _words(text: str) -> list[str]:
    """Folded; figures are words of their own, which say something."""
    return "".join(each if each.isalnum() else " " for each in text.casefold()).split()
