"""The rule that a target's sentence says, where it says one outright."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from plan.indicators.numerals import NUMBER, NUMERAL, PERCENT, UNIT, YEAR, number, unit_of
from plan.indicators.rules import RuleKind, TargetRule

PLACE = "plats"
"""The unit of a place in a ranking."""
_COUNT = rf"({NUMBER}|{'|'.join(NUMERAL)})"
_LIMIT = rf"({NUMBER})(\s?%|\s{UNIT})?"
_NATION = (
    r"(?:i )?(?:riket\b|rikets\b|riks\w{1,30}|genomsnittet i (?:riket|landet)|snittet i (?:riket|landet)|"
    r"genomsnittet för (?:riket|landet)|landets? \w{0,12}snitt)"
)
_AMONG_BEST = re.compile(rf"\b(?:bland de|topp)\s({NUMBER}){PERCENT}(?: bästa)?", re.IGNORECASE)
_BEST_PART = re.compile(r"\bbästa (hälften|tredjedelen|fjärdedelen|kvartilen|femtedelen|tiondelen)\b", re.IGNORECASE)
_SHARES = {"hälften": 50, "tredjedelen": 33.3, "fjärdedelen": 25, "kvartilen": 25, "femtedelen": 20, "tiondelen": 10}
_PLACES = re.compile(
    rf"\b(?:bland|tillhöra|höra till|en av) (?:de|landets|sveriges) {_COUNT} (?:bästa|främsta)\b|"
    rf"\btopp {_COUNT}(?!\s?%|\w|\sprocent)|\bplats {_COUNT} eller bättre\b",
    re.IGNORECASE,
)
_ABOVE = re.compile(rf"\b(?:högre|större|bättre|fler|mer|över) än {_NATION}|\böver {_NATION}", re.IGNORECASE)
_BELOW = re.compile(rf"\b(?:lägre|mindre|färre|under) än {_NATION}|\bunder {_NATION}", re.IGNORECASE)
_NOT_OVER = re.compile(
    r"\b(?:inte|ej|aldrig) (?:överstiga|överskrida|gå över|(?:vara|bli) (?:högre|större|fler|mer|längre) än)\b",
    re.IGNORECASE,
)
_NOT_UNDER = re.compile(
    r"\b(?:inte|ej|aldrig) (?:understiga|underskrida|gå under|(?:vara|bli) (?:lägre|mindre|färre|kortare) än)\b",
    re.IGNORECASE,
)
_NOT_RISING = re.compile(r"\bska(?:ll)? (?:inte|ej) (?:öka|stiga|höjas)\b", re.IGNORECASE)
_NOT_FALLING = re.compile(r"\bska(?:ll)? (?:inte|ej) (?:minska|sjunka|sänkas)\b", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:inte|ej|aldrig|ingen|inga|inget)\b", re.IGNORECASE)
_AT_LEAST = re.compile(rf"\b(?:minst|lägst)\s{_LIMIT}", re.IGNORECASE)
_AT_MOST = re.compile(rf"\b(?:högst|max|maximalt|som mest)\s{_LIMIT}", re.IGNORECASE)
_UP_TO = re.compile(rf"\b(?:öka|höjas|stiga)\b[^.]{{0,80}}? till {_LIMIT}", re.IGNORECASE)
_DOWN_TO = re.compile(rf"\b(?:minska|sänkas|sjunka)\b[^.]{{0,80}}? till {_LIMIT}", re.IGNORECASE)
_OVER = re.compile(rf"\b(?:överstiga|överskrida|(?:högre|större|fler|mer|längre) än)\s{_LIMIT}", re.IGNORECASE)
_UNDER = re.compile(rf"\b(?:understiga|underskrida|(?:lägre|mindre|färre|kortare) än)\s{_LIMIT}", re.IGNORECASE)
_OVER_BARE = re.compile(rf"\b(?:vara|ligga|ligger|är|bli) över\s{_LIMIT}", re.IGNORECASE)
_UNDER_BARE = re.compile(rf"\b(?:vara|ligga|ligger|är|bli) under\s{_LIMIT}", re.IGNORECASE)
_WITHOUT_VERB = re.compile(rf"^[^.,:]{{1,60}}? (över|under)\s({NUMBER})(\s?%|\sprocent)?[. ]*$", re.IGNORECASE)
_FIRST = re.compile(rf"(?:^|:\s?)({NUMBER})(\s?%|\s{UNIT}) (?P<rest>[^.]{{1,120}})", re.IGNORECASE)
_SHALL_BE = re.compile(rf"\bska(?:ll)? ({NUMBER})(?:\s?%|\sprocent) av\b", re.IGNORECASE)
_MUST = re.compile(r"\bska(?:ll)? (?!minska|läggas|avvecklas|bort|sägas|tas bort|sänkas)", re.IGNORECASE)
_RISING = re.compile(r"\bska(?:ll)? (?:öka|stiga|höjas|bli fler|bli högre)\b", re.IGNORECASE)
_FALLING = re.compile(r"\bska(?:ll)? (?:minska|sjunka|sänkas|bli färre|bli lägre)\b", re.IGNORECASE)
_BY = re.compile(rf"\bmed (?:minst |högst )?{NUMBER}", re.IGNORECASE)
_BY_SHARE = re.compile(
    rf"\b(öka|minska)\b(?: \w{{1,30}}+){{0,3}}? med (?:minst )?({NUMBER})(?:\s?%|\sprocent)(?!\w)", re.IGNORECASE
)
_TIMES = re.compile(r"\b(halvera|fördubbla|tredubbla)s?\b", re.IGNORECASE)
_FACTORS = {"halvera": 0.5, "fördubbla": 2.0, "tredubbla": 3.0}
_EACH_YEAR = re.compile(r"\b(?:per år|årlig\w{0,3}|varje år|om året)\b", re.IGNORECASE)
_ANY_LIMIT = re.compile(rf"\b(?:minst|lägst|högst|max|maximalt|som mest|till|mellan) {NUMBER}", re.IGNORECASE)
_RANGE = re.compile(rf"\bmellan {NUMBER}\s?%?(?: procent)? och {NUMBER}", re.IGNORECASE)
_ZERO = re.compile(r"\bnollvision\b|\bnolltolerans\b", re.IGNORECASE)
_SINCE = re.compile(
    r"\b(?:jämfört med|i förhållande till|sedan|från|mot|basår|än)(?: basåret| år| nivån)? (20\d\d)(?!\d)",
    re.IGNORECASE,
)
_EACH_PART = re.compile(r"\b(?:var för sig|vardera|för både|bland både|båda könen|oavsett kön)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Target:
    """`unit` is "" where the target says none. `factor` is of a rule whose limit is a share of where it began, in the
    year `since` or else the earliest one told; `still` of one whose limit is where it was before. `each_part`: every
    part of those measured is to meet it."""

    rule: TargetRule
    unit: str = ""
    factor: float | None = None
    still: bool = False
    since: str = ""
    each_part: bool = False


def read(sentence: str) -> Target | None:
    """None where none is said outright, or a denial may turn it round."""
    found = _rule(_without_denials(sentence))
    if found is None:
        return None
    since = _SINCE.search(sentence)
    began = since[1] if since else ""
    year = "" if _EACH_YEAR.search(sentence) else _by_when(sentence)
    rule = replace(found.rule, year=year)
    return replace(found, rule=rule, since=began, each_part=bool(_EACH_PART.search(sentence)))


def _without_denials(sentence: str) -> str:
    return _NOT_UNDER.sub("minst", _NOT_OVER.sub("högst", sentence))


def _by_when(sentence: str) -> str:
    years = set(YEAR.findall(_SINCE.sub(" ", sentence)))
    return years.pop() if len(years) == 1 else ""


def _rule(sentence: str) -> Target | None:
    rises, falls = _NOT_RISING.search(sentence), _NOT_FALLING.search(sentence)
    if bool(rises) != bool(falls):
        return Target(TargetRule(RuleKind.AT_MOST if rises else RuleKind.AT_LEAST), still=True)
    if _DENIED.search(sentence) or _RANGE.search(sentence):
        return None
    return _best(sentence) or _nation(sentence) or _share_of_start(sentence) or _limit(sentence) or _change(sentence)


def _best(sentence: str) -> Target | None:
    if found := _AMONG_BEST.search(sentence):
        return Target(TargetRule(RuleKind.AMONG_BEST, number(found[1])), "%")
    if found := _BEST_PART.search(sentence):
        return Target(TargetRule(RuleKind.AMONG_BEST, _SHARES[found[1].casefold()]), "%")
    if found := _PLACES.search(sentence):
        return Target(TargetRule(RuleKind.AT_MOST, number(next(filter(None, found.groups())))), PLACE)
    return None


def _nation(sentence: str) -> Target | None:
    for pattern, kind in ((_ABOVE, RuleKind.ABOVE_NATION), (_BELOW, RuleKind.BELOW_NATION)):
        if pattern.search(sentence):
            return Target(TargetRule(kind))
    return None


def _share_of_start(sentence: str) -> Target | None:
    if _EACH_YEAR.search(sentence):
        return None
    if found := _TIMES.search(sentence):
        factor = _FACTORS[found[1].casefold()]
    elif found := _BY_SHARE.search(sentence):
        share = number(found[2]) / 100
        factor = 1 + share if found[1].casefold() == "öka" else 1 - share
    else:
        return None
    return Target(TargetRule(RuleKind.AT_LEAST if factor > 1 else RuleKind.AT_MOST), factor=factor)


def _limit(sentence: str) -> Target | None:
    """None also where two limits are told: which one is meant is not said."""
    plain = (
        (RuleKind.AT_LEAST, False, (_AT_LEAST, _UP_TO)),
        (RuleKind.AT_MOST, False, (_AT_MOST, _DOWN_TO)),
        (RuleKind.AT_LEAST, True, (_OVER, _OVER_BARE)),
        (RuleKind.AT_MOST, True, (_UNDER, _UNDER_BARE)),
    )
    found = {
        Target(TargetRule(kind, number(each[1]), strict=strict), _unit(each[2]))
        for kind, strict, patterns in plain
        for pattern in patterns
        for each in pattern.finditer(sentence)
        if not YEAR.fullmatch(each[1]) and not _of_age(each[2])
    }
    if found:
        return found.pop() if len(found) == 1 else None
    if _ZERO.search(sentence):
        return Target(TargetRule(RuleKind.AT_MOST, 0))
    return _without_verb(sentence) or _begins(sentence)


def _without_verb(sentence: str) -> Target | None:
    found = _WITHOUT_VERB.search(sentence)
    if not found or YEAR.fullmatch(found[2]):
        return None
    kind = RuleKind.AT_LEAST if found[1].casefold() == "över" else RuleKind.AT_MOST
    return Target(TargetRule(kind, number(found[2]), strict=True), _unit(found[3]))


def _begins(sentence: str) -> Target | None:
    """ "100 % av fordonen ska …", "100 nya lägenheter ska …"."""
    if share := _SHALL_BE.search(sentence):
        return Target(TargetRule(RuleKind.AT_LEAST, number(share[1])), "%")
    found = _FIRST.search(sentence)
    if not found or YEAR.fullmatch(found[1]) or not _MUST.search(found["rest"]) or _BY.search(sentence):
        return None
    unit = _unit(found[2])
    return Target(TargetRule(RuleKind.AT_LEAST, number(found[1])), unit if unit == "%" else "")


def _of_age(word: str | None) -> bool:
    """ "äldre än 65 år" is of whom, not of what."""
    return (word or "").strip().casefold() in ("år", "månader")


def _unit(said: str | None) -> str:
    word = (said or "").strip()
    return "%" if word == "%" else unit_of(word)


def _change(sentence: str) -> Target | None:
    rises, falls = _RISING.search(sentence), _FALLING.search(sentence)
    if bool(rises) == bool(falls) or _ANY_LIMIT.search(_without_years(sentence)) or _BY.search(sentence):
        return None
    return Target(TargetRule(RuleKind.BETTER_THAN_BEFORE, falling=bool(falls)))


def _without_years(sentence: str) -> str:
    return YEAR.sub(" ", sentence)
