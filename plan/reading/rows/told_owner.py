"""Who is responsible, where a sentence behind an activity says so: "Parkenheten håller i arbetet ihop med Skolan."."""

from __future__ import annotations

import re
from dataclasses import dataclass

from plan.reading.layout.value_kinds import tells_when

_NAME = r"[A-ZÅÄÖ][^.()–,]{1,60}?"
_JOINS = r"(?:(?:tillsammans|ihop|i\ssamverkan|i\ssamarbete)\smed|med\s(?:hjälp|stöd)\s(?:av|från))\s"
_OTHER = r"(?P<beside>[A-ZÅÄÖ][^.()–]{1,60})"
_WITH = rf"(?:,?\s{_JOINS}{_OTHER})?"
_IT = r"(?:\s(?:för\s)?(?:det(?:\shär|ta)?|detta|arbetet|insatsen|projektet|aktiviteten))?"
_DOES = (
    r"(?:ansvarar|svarar(?=\sför\b)|är\s(?:huvud)?ansvarig[at]?|har\s(?:huvud)?ansvaret|håller\si|leder|driver|genomför|utför|sköter"
    r"|samordnar)"
)
_DONE = r"(?:leds|drivs|ägs|görs|genomförs|utförs|sköts|samordnas|hålls\sihop)\sav"
_WHAT = r"(?:(?:det|detta|insatsen|aktiviteten|projektet|arbetet)\s(?:här\s)?(?:arbetet\s)?)?"
_LIES = r"(?:huvud)?(?:ansvaret\s(?:ligger\s(?:på|hos)|har)|ansvarar\sgör|ansvarig[at]?(?:\s[a-zåäö]{3,25})?\sär)"
_ENDS = r"(?:ansvarar|(?:är\s)?(?:huvud)?ansvarig[at]?|har\s(?:huvud)?ansvaret|håller\si(?:\s(?:det|arbetet))?)"
_AFTER_COMMA = re.compile(
    rf",\s(?P<first>[A-ZÅÄÖ][^.(),–]{{1,60}}?)\s{_ENDS}(?:,?\s{_JOINS}(?P<beside>\w[^.()–]{{1,60}}))?\s*\.?$"
)
"""Behind a comma nothing but a name and that it is responsible: "Karta över brunnar, Miljöenheten ansvarar"."""
_SAYS = re.compile(
    rf"[.(–-]\s*(?:(?P<first>{_NAME})\s{_DOES}{_IT}|(?i:{_WHAT}(?:{_DONE}|{_LIES}))\s(?P<last>{_NAME}))"
    rf"{_WITH}\s*\)?\.?$"
)
_BESIDE = re.compile(rf"^(?P<name>[^()]{{2,60}}?)[\s,(]++{_JOINS}{_OTHER}\)?\.?$")
_DAY = r",\s(?:klart?|färdigt?|senast|start\w{0,3})\s[^,()]{1,40}"
_LATER = re.compile(rf"(?<=\)){_DAY}$")
"""When, behind the brackets of who else: "Naturenheten (tillsammans med Fiskeklubben), klart 2027"."""
_LAST_WHEN = re.compile(rf"{_DAY}\.?$")
"""When, behind who: "…, Gatuenheten ansvarar, klart i mars"."""
_WHEN = re.compile(
    r"(?<=[^.])\.\s(?:(?:(?:Det|Detta|Arbetet|Insatsen|Den)\s|(?=Ska\s|Beräknas\s))"
    r"(?i:ska\s|är\s|vara\s|blir\s|bli\s|beräknas\s|påbörjas\s)*)?"
    r"(?i:klart?|färdigt?|startar?|slutförs|pågår|redovisas|följs\supp|senast)\s[^.]{1,60}\.?$"
)
_DONE_BY = re.compile(r",\s(?:klart?|färdigt?|senast)\s(?P<when>[^,()]{1,40}?)\.?$", re.IGNORECASE)
_WORDS_OF_SENTENCE = 4
_GOES_ON = re.compile(r"(?<=[a-zåäö]{3})\.\s+(?=[A-ZÅÄÖ])")


@dataclass(frozen=True, slots=True)
class ToldOwner:
    """`start` is where the sentence begins in the text."""

    units: str
    collaboration: str
    start: int


def told_owner(text: str) -> ToldOwner | None:
    """What the last sentence of a text says of who does it; a sentence of when it is done may stand behind it."""
    told = _LAST_WHEN.sub("", without_when(text.strip()))
    if found := _SAYS.search(told):
        return ToldOwner(found["first"] or found["last"], found["beside"] or "", found.start())
    found = _AFTER_COMMA.search(told)
    return ToldOwner(found["first"], found["beside"] or "", found.start()) if found else None


def without_when(text: str) -> str:
    """ "… i samverkan med Elevhälsan. Ska vara klart i maj." without the sentence of when."""
    return _WHEN.sub("", text)


def without_done_by(text: str) -> str:
    """ "Bokbuss till skolorna, klart i april" without when it is to be done."""
    found = _DONE_BY.search(text)
    return text[: found.start()] if found and tells_when(found["when"]) else text


def with_whom(units: str) -> tuple[str, str]:
    """ "Familjehemsgruppen (tillsammans med Regionen)" -> both names; "" where nobody else is told of."""
    found = _BESIDE.match(_LATER.sub("", units))
    return (found["name"].strip(" ,("), found["beside"].strip(" .)")) if found else (units, "")


def without_sentence(names: str) -> str:
    """ "Länets kommuner. Planen ska vara beslutad i november": what stands before a sentence of some words."""
    found = _GOES_ON.search(names)
    is_sentence = found is not None and len(names[found.end() :].split()) >= _WORDS_OF_SENTENCE
    return names[: found.start()] if found is not None and is_sentence else names


def without_more(units: str) -> str:
    """What stands before the next sentence: "Hamnen. Bojarna är beställda" names the harbour alone."""
    found = _GOES_ON.search(units)
    return units[: found.start()] if found else units
