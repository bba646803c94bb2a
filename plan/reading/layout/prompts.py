"""What a template says is to be filled in, where nobody has: "[Ange enhet]", "Klicka här för att ange text."."""

from __future__ import annotations

import re

from plan.reading.layout.plain_text import one_line

_ASKS = r"(?:ange|skriv|välj|fyll\s?i|klicka|tryck|infoga|lägg\still|beskriv|uppge|kryssa)\b"
_NAMES = (
    r"(?:text|datum|namn|enhet|ansvarig|nämnd|typ|mål|aktivitet|samverkan|part|belopp|kommentar|titel|år|åååå|xx+"
    r"|\.{2,}|…|_{2,})"
)
_IN_BRACKETS = re.compile(
    rf"[\[<{{«](?:{_ASKS}|\w+ens\s{_NAMES}|[a-zåäöA-ZÅÄÖ]/|{_NAMES}(?!\w))[^\[\]<>{{}}«»]{{0,80}}[\]>}}»]", re.I
)
_IN_WORDS = re.compile(
    r"(?:klicka|tryck)(?:\s(?:eller\s)?(?:klicka|tryck))?\shär\b.{0,60}|välj\sett\s(?:objekt|alternativ|datum)\.?", re.I
)


_FIRST = frozenset("[<{«ktv")
"""What a prompt begins with: most cells begin with something else."""


def is_prompt(text: str) -> bool:
    """Whether the text is such a prompt and nothing else."""
    if text.lstrip()[:1].casefold() not in _FIRST:
        return False
    text = one_line(text)
    return bool(text) and len(text) <= 120 and bool(_IN_BRACKETS.fullmatch(text) or _IN_WORDS.fullmatch(text))
