"""What a cell's text is by its form alone: a day, an amount, a state, a sentence, or what may name somebody."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

from plan.reading import row_words, words
from plan.reading.layout.plain_text import one_line

_MONTH = (
    "jan(?:uari)?|feb(?:ruari)?|mars|april?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?"
    "|dec(?:ember)?"
)
_MOMENT = re.compile(
    rf"{_MONTH}|hela|året|ut|tillsvidare|tills|vidare|årligen|årsvis|löpande|snarast|vår(?:en|termin\w*)?|höst(?:en|termin\w*)?"
    r"|sommar(?:en)?|vinter(?:n)?|vt|ht|kvartal|kv|tertial|delår|halvår(?:et)?|år|[qtv]?\d*|vecka|början|slutet"
    r"|mitten|första|andra|tredje|fjärde|varje|månad(?:en|svis)?|klart?|senast|start|slut|från|till|och|med|av|under"
    r"|i|den|efter|före|kv\d|kl",
    re.IGNORECASE,
)
_WEEKDAY = r"(?:mån|tis|ons|tors|fre|lör|sön)dag(?:ar|en|arna)?"
_TIME_SIGN = re.compile(
    rf"\b(?:{_MONTH}|{_WEEKDAY}|v\.?\s?\d{{1,2}}|veck\w+|kl\.?\s?\d+|kvartal\w*|\w*termin\w*|\w*lovet|skolstart\w*|helg\w*"
    r"|dygn\w*|dag(?:ar|ligen|tid)|månad\w*|år(?:et|s|ligen)?|20\d\d|vår(?:en)?|sommar(?:en)?|höst(?:en)?|vinter(?:n)?"
    r"|jul(?:en)?|påsk(?:en)?|midsommar|årsskiftet|valborg)\b"
    r"|^(?:så\s(?:snart|fort)|snarast|vid\sbehov|innan|efter|före|inom|tills|löpande|när|från|till|hela|varje|varannan)\b",
    re.IGNORECASE,
)
"""What a time is known by, however it goes on: "start 1 april", "var tredje lördag", "efter lövfällningen"."""
_MOST_WORDS_OF_TIME = 5
_TICKS = ("x", "(x)", "[x]", "✓", "✔", "√", "●", "•", "■", "☒", "☑", "☐", "□", "*", "+")
_GAPS = re.compile(r"[\s.,:;/()–—-]+")
_AMOUNT = re.compile(r"[\d\s.,%+<>≥≤±–—-]*(?:kr|tkr|mnkr|mkr|st|%|h|timmar|procent|årsarbetare)?\.?", re.IGNORECASE)
_CODE = re.compile(r"[A-ZÅÄÖ]{0,6}[-. /]?\d[\d./-]*", re.IGNORECASE)
_LONGEST_NAME = 60
_MOST_WORDS = 7
_LAST_IN_BRACKETS = re.compile(r"\s\(([^()]{1,40})\)\.?$")
_MOST = 0.5
SENTENCE = re.compile(r"(?<=\w\w)[.!?]$|[.!?]\s++(?=[A-ZÅÄÖ])\w++\s+\w")


def is_when(text: str) -> bool:
    return all(map(_MOMENT.fullmatch, _GAPS.split(text)))


def tells_when(text: str) -> bool:
    """Whether it is a time, in whatever words, where nothing but a time or another name may stand."""
    is_loose = not text[:1].isupper() and len(text.split()) <= _MOST_WORDS_OF_TIME
    return bool(text) and (is_when(text) or (is_loose and _TIME_SIGN.search(text) is not None))


def without_bracketed_when(text: str) -> str:
    """ "Socialtjänsten (klart i april)" without its time."""
    last = _LAST_IN_BRACKETS.search(text)
    return text[: last.start()] if last and tells_when(last[1]) else text


def is_amount(text: str) -> bool:
    return bool(_AMOUNT.fullmatch(text) or _CODE.fullmatch(text))


def is_state(text: str) -> bool:
    """How far something has come, or yes or no."""
    return text.casefold().strip(" .!") in row_words.STATES


def is_sentence(text: str) -> bool:
    return len(text) > _LONGEST_NAME or len(text.split()) > _MOST_WORDS or bool(SENTENCE.search(text))


def is_mere_value(text: str) -> bool:
    """A day, an amount, a state, a type or a tick: nothing that names anybody or is done."""
    return is_when(text) or is_amount(text) or is_state(text) or text.casefold() in words.KIND_WORDS


def is_tick(text: str) -> bool:
    return text.casefold() in _TICKS


def may_name(text: str) -> bool:
    """Whether it may be who is responsible, by its form."""
    return not is_mere_value(text) and not is_sentence(text) and any(map(str.isalpha, text))


def texts_of(rows: Sequence[Collection[str]], index: int) -> list[str]:
    """The texts of one column, each on one line."""
    cells = (list(row)[index] for row in rows if index < len(row))
    return [text for cell in cells if (text := one_line(cell))]


def most(texts: Sequence[str], is_so: Callable[[str], bool], least: float = _MOST) -> bool:
    return bool(texts) and sum(map(is_so, texts)) > least * len(texts)
