"""Questions that would tell a date or a comment apart, if anything did: drawn from sentences, days and names."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from tests.bot.rights.cast import COMMUNICATION, CONTINUITY, CRIME, POINTS, POST, POWER, RISK, SAFETY, SERVICE, WARTIME

_BY_DAY = """
vilka aktiviteter är klara före {day}?
vilka blir klara efter {day}?
vilka är klara senast {day}?
vilka blir inte klara före {day}?
hur många blir klara senast {day}?
hur stor andel av aktiviteterna blir klara före {day}?
vilka aktiviteter för {unit} blir klara efter {day}?
blir {title} klar före {day}?
blir {title} klar senast {day}?
blir {title} klar efter {day}?
vilka skyddade aktiviteter blir klara före {day}?
hur många skyddade aktiviteter blir klara efter {day}?
vilka försenade aktiviteter blir klara efter {day}?
vilka aktiviteter blir klara mellan {day} och {later}?
hur många blir klara mellan {day} och {later}?
vilka enheter har aktiviteter som blir klara efter {day}?
vilka mål har aktiviteter som blir klara senast {day}?
hur många projekt blir klara senast {day}?
vilka blir klara den {day}?
""".strip().splitlines()
_OTHERWISE = """
vilken blir klar först?
vilka blir klara först?
vilken aktivitet blir klar sist?
vilka skyddade aktiviteter blir klara först?
vad blir klart först i {unit}?
vilka har datum?
vilka saknar datum?
hur många saknar datum?
hur stor andel saknar datum?
vilka skyddade aktiviteter saknar datum?
hur många skyddade aktiviteter har datum?
vilka försenade har inget datum?
sortera aktiviteterna efter slutdatum
lista de försenade efter när de blir klara
vilka aktiviteter har kommentar?
vilka saknar kommentar?
hur många har kommentar?
hur stor andel har kommentar?
vilka skyddade aktiviteter har kommentar?
hur många skyddade aktiviteter saknar kommentar?
vilka försenade saknar kommentar?
vilka aktiviteter i {unit} har kommentar?
vilka enheter har kommenterat?
visa allt som är försenat med kommentar
visa allt som är försenat utan kommentar
har {title} någon kommentar?
har {title} ett datum?
när blir {title} klar?
när blir {title} och {other} klara?
blir {title} klar före {other}?
vad står det i kommentaren om {title}?
vad är senaste kommentaren för {title}?
visa historiken för {title}
vilka har flyttat datum?
vilka har fått nytt slutdatum sedan T1?
vilka har skjutit fram sitt datum?
vilka har senarelagts?
vilka skyddade aktiviteter har flyttat sitt datum?
hur många har fått nytt datum?
har {title} flyttats fram sedan T1?
jämför T1 och T2 för {title}
vad har ändrats sedan T1?
vilka har gått över tiden?
hur många har passerat sitt datum?
vilka är nästan klara?
vad blir klart i {month}?
vilka försenade blir klara i {month}?
blir {title} klar i {month}?
vad ska vara klart i år?
vilka blir klara nästa år?
hinner vi med allt i år?
vilka blir klara inom en månad?
hur går det för {title}?
hur såg det ut för {title} den 30 april?
vilka mål har flest försenade aktiviteter med datum?
vad bör jag oroa mig för?
sammanfatta tertial 2
vad är längst försenat?
vad lovades i T1?
vad lovades för {title}?
vilka datum har flyttats mer än en gång?
vilka löften hölls inte?
hur stor andel av datumen hölls?
hur träffsäkra var vi?
""".strip().splitlines()
_FURTHER = """
och efter {day}?
och före {day}?
bara de skyddade
vilka av dem har kommentar?
vilka av dem saknar datum?
hur många är det?
och för {unit}?
vilka av dem blir klara före {day}?
och i T1?
vilken av dem blir klar först?
och i {month}?
""".strip().splitlines()
_TITLES = (CONTINUITY, WARTIME, POWER, RISK, CRIME, CONTINUITY, WARTIME, POINTS, POST)
_UNITS = (SAFETY, COMMUNICATION, SERVICE)
_MONTHS = ("januari", "mars 2026", "april 2026", "december", "november", "maj 2026")
FIRST, LAST = date(2025, 7, 1), date(2026, 12, 31)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, and those that the conversation held before it."""

    text: str
    earlier: tuple[str, ...] = ()


def drawn(seed: int, number: int) -> tuple[Asked, ...]:
    """Every sentence at least once, then more of those with days; each third is followed by one that leans on it."""
    chance = random.Random(seed)  # noqa: S311 - the same questions each time, not a secret
    return tuple(_drawn(chance, number))


def _drawn(chance: random.Random, number: int) -> Iterator[Asked]:
    made = 0
    sentences = [*_OTHERWISE, *_BY_DAY]
    while made < number:
        sentence = sentences[made] if made < len(sentences) else chance.choice([*_BY_DAY, *_OTHERWISE])
        first = _filled(chance, sentence)
        yield Asked(first)
        made += 1
        if made % 3 == 0:
            second = _filled(chance, chance.choice(_FURTHER))
            yield Asked(second, (first,))
            yield Asked(_filled(chance, chance.choice(_FURTHER)), (first, second))
            made += 2


def _filled(chance: random.Random, sentence: str) -> str:
    day = FIRST + timedelta(days=chance.randrange((LAST - FIRST).days))
    title, other = chance.sample(_TITLES, 2)
    return sentence.format(
        day=day,
        later=day + timedelta(days=chance.randrange(1, 120)),
        title=title,
        other=other,
        unit=chance.choice(_UNITS),
        month=chance.choice(_MONTHS),
    )
