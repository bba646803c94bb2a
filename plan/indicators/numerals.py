"""Figures as a plan writes them: "1 250", "87,4", "-1,3", "tio"; and what they are figures of."""

from __future__ import annotations

import re

NUMBER = r"(?<![\w.,])(?<!\d[-–])[-−]?(?:\d{1,3}(?>(?:[ \u00a0]\d{3}){1,3})(?!\d)|\d{1,7}+)(?:[.,]\d{1,4}+)?"
PERCENT = r"\s?(?:%|procent\b)"
UNIT = r"[a-zåäö]{1,30}+(?:/[a-zåäö0-9]{1,12}+)?"
"""A word after a figure, "dagar" or "kg/inv"."""
YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_SCHOOL_YEAR = re.compile(r"(?<!\d)(20\d\d)[/–-](?:20)?\d\d(?![\d-])")
_DATE = re.compile(r"(?<!\d)(20\d\d)-[01]\d-[0-3]\d(?!\d)")
_WORDS = ("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv")
_TENS = {"femton": 15, "tjugo": 20, "tjugofem": 25, "trettio": 30, "fyrtio": 40, "femtio": 50, "hundra": 100}
NUMERAL = {word: float(place) for place, word in enumerate(_WORDS)} | {key: float(of) for key, of in _TENS.items()}
NO_UNITS = frozenset(
    [
        "av",
        "i",
        "och",
        "för",
        "till",
        "per",
        "på",
        "vid",
        "senast",
        "ska",
        "som",
        "är",
        "år",
        "under",
        "inom",
        "om",
        "med",
        "bland",
        "jämfört",
    ]
)
"""What may stand after a figure without being its unit."""
_KNOWN_UNITS = frozenset(
    [
        "%",
        "procent",
        "mnkr",
        "mkr",
        "tkr",
        "kr",
        "kronor",
        "miljoner",
        "kg",
        "gram",
        "ton",
        "kwh",
        "mwh",
        "gwh",
        "kwh/m2",
        "kg/inv",
        "dagar",
        "timmar",
        "minuter",
        "poäng",
        "index",
        "st",
    ]
)
_SAYS_NOTHING = _KNOWN_UNITS | frozenset(
    [
        "år",
        "åren",
        "läsåret",
        "läsår",
        "i",
        "snitt",
        "genomsnitt",
        "cirka",
        "ca",
        "var",
        "är",
        "och",
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
        "mätning",
        "kommunen",
    ]
)


def number(text: str) -> float:
    """Also of a word, "tio". Raises KeyError for another word."""
    plain = text.replace(" ", "").replace("\u00a0", "").replace("−", "-").replace(",", ".")
    return NUMERAL[plain.casefold()] if plain.isalpha() else float(plain)


def one_year_each(text: str) -> str:
    """Days and school years as the year they begin with."""
    return _SCHOOL_YEAR.sub(r"\1", _DATE.sub(r"\1", text))


def is_bare(text: str) -> bool:
    """Whether nothing stands there but figures, years and units: what they are of is then what is asked about."""
    return all(word.casefold() in _SAYS_NOTHING for word in _WORD.findall(text))


_WORD = re.compile(r"[a-zåäö]{1,40}+(?:/[a-z0-9]{1,12}+)?", re.IGNORECASE)


def unit_of(word: str | None) -> str:
    """What is told with a figure: "" where the word is none."""
    if not word or word.casefold() in NO_UNITS:
        return ""
    return "%" if word.casefold() == "procent" else word
