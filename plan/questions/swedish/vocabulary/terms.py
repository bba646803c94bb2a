"""The words that a question about words asks of: what a status or another term means."""

from __future__ import annotations

ASKS_MEANING = """
    när är det
    när ska man välja | när ska jag välja | när väljer man | när använder man | när ska man använda
    vad betyder | vad menas med | vad menas | vad innebär | vad står det för | förklara ordet | what does | vad är
    vad menar ni med | vad menar du med | betydelsen av | vad avses med | vad innebär status | förklara begreppet
    vad är skillnaden mellan | vad skiljer | skillnaden mellan | vad är skillnaden på | skillnaden på | skillnad mellan
    vad är det för skillnad mellan | vad är det för skillnad på | skillnad på | definition av | definitionen av
    definiera
    vad står | förklara statusen | vad betyder det när det står | vad betyder det att det står | vad betyder bokstaven
    vad betyder bokstäverna | vad står bokstaven | vad står bokstäverna
"""
"""Before a term alone. "Vad är försenat?" asks of activities: only the dictionary form is a word asked about."""
SURE = """
    som gäller
    när ska man välja | när ska jag välja | när väljer man | när använder man | när ska man använda
    vad betyder | vad menas med | vad menas | vad innebär | vad står det för | förklara ordet | what does
    vad menar ni med | vad menar du med | betydelsen av | vad avses med | vad innebär status | förklara begreppet
    vad betyder det när det står | vad betyder det att det står | vad betyder bokstaven | vad betyder bokstäverna
    vad står bokstaven | vad står bokstäverna
    definition av | definitionen av | definiera | förklara statusen | för något | för nåt
"""
"""These ask of words whatever form they stand in."""
COMPARES = """
    när ska man välja | när ska jag välja | när väljer man | när använder man | när ska man använda
    samma sak | detsamma | samma sak som | synonymt med | till skillnad från | vad är skillnaden mellan | vad skiljer
    skillnaden mellan | hur skiljer sig | skillnaden på | skillnad mellan | skillnad på
"""
"""Beside two statuses and no time."""
DICTIONARY = """
    försenad | pausad | avförd | avslutad | ej påbörjad | pågår enligt plan | pågår med avvikelse | avvikelse
    ej rapporterad | röd | gul | grön
"""
TERTIAL = "tertial | tertialet | ett tertial | en tertial | tertialen | t1 | t2 | t3"
ROUND = "uppföljningsomgång | omgång | omgången | uppföljningsomgången | en omgång"
KINDS = "p | a | f | förstudie | en förstudie | projekt | ett projekt | aktivitet | en aktivitet"
COUNCIL_GOAL = "kf | kf mål | kf målen | kf målet | ett kf mål | kommunfullmäktiges mål"
BOARD_GOAL = "nämndspecifikt mål | nämndmål | nämndspecifika mål | ett nämndspecifikt mål | ett nämndmål"
MEASURE = "åtgärd | en åtgärd | åtgärder"
COLOURS = " | ".join(
    f"{asked}{of}"
    for asked in ("läsa", "tolka", "betyder", "förstå", "förklara", "innebär")
    for of in (
        " färgerna",
        " de olika färgerna",
        " färgkoderna",
        " de här färgerna",
        " statusarna",
        " de olika statusarna",
    )
)
"""These ask of every status."""
_FINDS = ("hittar jag", "hittar man", "hittar vi", "finns", "ligger", "läser jag", "läser man", "får jag tag på")
REPORT = " | ".join(
    f"var {finds}{itself} {report}"
    for finds in _FINDS
    for itself in ("", " själva", " hela", " den färdiga")
    for report in ("rapporten", "nämndrapporten", "delårsrapporten", "sammanfattningen", "sammanställningen")
)
"""These ask where the text is that a tertial ends in."""
PROTECTED = "skyddad | skyddade | skyddad aktivitet | skyddat"
COLLABORATION = "samverkan | samverkan med"
_MUST = ("måste jag", "behöver jag", "måste man", "behöver man", "måste vi", "behöver vi")
_WHO = ("jag", "man", "vi")
_MAY = ("får jag", "kan jag", "får man", "kan man", "kan vi")
ANSWERING = " | ".join(
    [
        *(f"{must} {do}" for must in _MUST for do in ("skriva", "kommentera", "motivera", "ange", "fylla i")),
        *(f"{may} {do}" for may in _MAY for do in ("ändra", "rätta", "uppdatera", "komplettera", "ångra")),
        *(
            f"hur {do} {who}"
            for do in ("ändrar", "rättar", "rapporterar", "svarar", "ångrar", "kommenterar")
            for who in _WHO
        ),
        *(
            f"{how} {do} {who} in"
            for how in ("hur", "var")
            for do in ("lämnar", "skickar", "rapporterar")
            for who in _WHO
        ),
        *(f"var {do} {who}" for do in ("rapporterar", "svarar") for who in _WHO),
        *(
            f"hur {do} {who} {to}{act}"
            for do in ("gör", "ska", "bör")
            for who in _WHO
            for to in ("för att ", "när jag ska ", "när man ska ", "")
            for act in ("rapportera", "svara", "lämna in", "skicka in", "ändra", "rätta", "kommentera")
        ),
    ]
)
"""These ask how one reports, of nothing in the plan."""
PLAN = """
    vilken plan | vilken verksamhetsplan | vilken nämnds plan | vilken nämnds verksamhetsplan | vems plan
    vems verksamhetsplan | vilken nämnd gäller | vilken nämnd är det | vilken nämnd svarar du | vilken nämnd handlar
    vilket år gäller | vilket år är planen | vilket år är det | vilket års plan | vilket års verksamhetsplan
    vilket år handlar | vilket år avser | vilken kommun | vilken kommuns | vad är det för plan | vad är det här för plan
    vad är detta för plan | vad heter planen | vad är det för nämnd
"""
"""These ask of the plan itself."""
OWNER = "ansvarig | ansvarig enhet | ägare"
