"""Words that lean on the question before."""

from __future__ import annotations

OPENERS = """
    och bara endast enbart men nej nä samma utan visa lista inte å jo ja ok okej also and only just but what's varav
    därav utom förutom plus då annars sen sedan eller
"""
HELD_BY_THEM = """
    har de | har dem | har dom | hade de | hade dem | hade dom | har dessa | dessa enheter | de enheterna
    de här enheterna | deras aktiviteter | deras projekt | hos dem | hos dom | hos dessa
"""
"""After an answer that tells units: of what they have."""
POINTERS = (
    "dem dessa den det dess deras dessas denna detta de dom där dit those them these it its that they därav varav"
)
THAT_UNIT = "den enheten | den avdelningen | samma enhet | just den enheten | de enheterna"
TO_DO = "att göra"
WHAT_IS_LEFT = "resten | återstoden | det som är kvar | de som är kvar | dem som är kvar | det kvarvarande"
"""After something has been taken away: what is left, not what was taken."""
IN_NUMBERS = "antal | antalet | till antalet | i antal | numerärt | antalsmässigt"
"""After a ranking by share: the same by number."""
BY_NUMBER = "flest | färst"
OF_THAT = "gäller det | rör det sig om | handlar det om | är det fråga om | är det då"
"""Behind a noun: of what was answered."""
IS_IT = "är det"
"""Likewise, where nothing follows."""
SHOW_THEM = "visa dem | visa dom | lista dem | lista dom | vilka är de | vilka är dom"
"""After a ranking: what the first of them has."""
NOT_SO = """
    gör det inte | gör inte det | är det inte | är inte det | har det inte | har inte det | blir det inte
    blir inte det | gjorde det inte | gjorde inte det | var det inte | var inte det
"""
HAS_NONE = """
    har inga | har ingen | har inget | har inga alls | har ingen alls | har inga sådana | har inte några
    har inte någon | saknar sådana | saknar det | är utan | har noll | inte har några | inte har någon
"""
"""After which units or goals have some."""
SO = "gör det | är det | har det | blir det | gjorde det | var det"
"""After "vilka" or "hur många": of those that the question before was not, or was, about."""
OTHERS = """
    de andra | dom andra | övriga | de övriga | resten | det andra | den andra | andra då | och andra | the others
    the rest | återstoden
"""
MEANT = """
    jag menade | menade | menar | jag menar | jag syftade | syftade | jag avsåg | menade jag | menar jag | avsåg jag
    syftade jag på | i mean | i meant | snarare
"""
ITS_FIGURE = "nuläget | nuläge | i siffror | siffran | siffrorna | målvärdet | målvärde | utfallet | utfall"
"""After a goal: what it is measured by."""
TAKEN_BACK = """
    nej förlåt | nej vänta | nej jag menar | nej jag menade | nej förresten | nej | nä | nä förlåt | nä vänta
    förlåt | förlåt jag menar | förlåt jag menade | jag menar | jag menade | eller förresten | eller snarare
    rättare sagt | vänta | oj
"""
"""Within a question: what stands before it gives way to what stands after it."""
SAID_ANEW = "alltså | dvs | det vill säga | med andra ord"
"""The same, whatever stands between: "har tappat fart över sommaren, alltså gick enligt plan i T1 men inte nu"."""
AFTERWARDS = "efter därefter senare därpå nästa påföljande nästkommande"
BEFOREHAND = "före innan dessförinnan tidigare förra föregående"
"""Alone after a day by which something is to be finished: on its other side."""
SINCE_THEN = "sedan dess | sen dess | efter det | därefter | sedan då | från och med då"
"""After a tertial was asked about: what has changed since that."""
WEEKS = "vecka veckan"
MONTHS = "månad månaden"
"""Beside one of these: the one before or after."""
ALSO = "också | även | med | heller | too"
"""After another thing to be left out as well."""
ADDED = "ta med | lägg till | inkludera | räkna med | räkna in | plus"
"""Before what is to be taken in beside what was asked of."""
SAME = """
    samma sak fast | samma fast | samma grej fast | samma sak men | samma för | samma sak | samma fråga | samma men
    samma med | samma lista | samma på | likadant för
    detsamma för | samma hos | samma i | same for | same
"""
LEFT = """
    vilka blir kvar | vad blir kvar | hur många blir kvar | vilka blir det kvar | vad blir det kvar | vilka är kvar då
    hur många blir det kvar | vilka återstår då | vad återstår då | vilka blir då kvar | vad blir då kvar
    vilka blir över | vad blir över | vilka blir det då | hur många blir det då
"""
"""What is left of the answer before."""
WHATEVER = {
    "units": "oavsett enhet | alla enheter",
    "goals": "oavsett mål | alla mål",
    "kinds": "oavsett slag | alla slag",
    "states": "oavsett status | alla statusar",
}
"""What is no longer asked of, by the part of the question that told it."""
EVERYTHING = """
    totalt | hela planen | hela förvaltningen | sammanlagt
    allihop | i sin helhet | overall | in total | för alla | hela nämnden | i nämnden | hela styrelsen | hela kommunen
    alla menar jag | jag menar alla | jag menade alla | alla menade jag | alla aktiviteter menar jag
"""
ORDINALS = {
    "första": 1, "den första": 1, "1": 1, "1:a": 1, "etta": 1, "ettan": 1, "first": 1, "andra": 2, "2": 2, "2:a": 2,
    "tvåan": 2, "second": 2, "tredje": 3, "3": 3, "3:e": 3, "trean": 3, "third": 3, "fjärde": 4, "4": 4, "fyran": 4,
    "femte": 5, "5": 5, "sista": 9,
}  # fmt: skip

WORDING = "lyder de | lyder dom | lyder det | lyder den | lyder dessa"
"""At the end: of what has been spoken of."""
WITHOUT = " | ".join(
    f"om {who} {takes}"
    for who in ("man", "vi", "jag", "du")
    for takes in ("räknar bort", "bortser från", "tar bort", "plockar bort", "räknar ifrån", "lämnar utanför")
)
"""What was asked about before, but for something."""
BACK = """
    av dem | av dessa | av dom | av de där | bland dem | bland dessa | bland dom | utav dem | hos dem | för dem
    varav | därav | i dem | under dem | inom dem | dem | deras | dessa | of them | of those | among them
"""
"""Point at what has been spoken of; before a "som" at what comes."""
OF_THEM = """
    av dem | något av det | nåt av det | av dessa | av dom | av de där | bland dem | bland dessa | bland dom | utav dem
    utav dessa
"""
"""Before nothing but a part of what has been answered."""
OF_IT = """
    något av det | nåt av det
    av det på | av det hos | av det i | av det under | av det inom | av det är | av det höll | av det har
    av det blev | av det kvarstår | av det återstår | av det finns
"""
STRONG_POINTERS = "dem dessa därav varav them those deras dessas"
"""Words that point back whatever else is named: "är några av dem hos HR?"."""
IMPERSONAL = "finns fanns finnes"
"""Before a "det" that points at nothing."""
IN_THE_PLAN = "i planen | i verksamhetsplanen | i hela planen"
WHOLE = "vad vilka vilket vilken finns what which"
"""Begin a question of its own."""
BOTH = "båda | bägge | båda två | alla | allihop | samtliga | both | all"
THOSE_THAT = """
    som är | som inte | som ej | som inte är | men inte | men inte är | som har | aktiviteter som är
    aktiviteter som inte | projekt som är | projekt som inte
"""
"""After "rapporterade": of those, the ones that are so."""
