"""The rule that a target's sentence says, where it says one outright."""

from __future__ import annotations

import re

from plan.indicators.rules import RuleKind, TargetRule

NUMBER = r"(?<![\d.,])\d{1,7}+(?:[.,]\d{1,4}+)?"
_PERCENT = r"\s?(?:%|procent)"
_NATION = r"(?:riket\b|riks\w{1,30}|genomsnittet i (?:riket|landet)|snittet i (?:riket|landet)|landets? \w{0,12}snitt)"
_AMONG_BEST = re.compile(rf"\b(?:bland de|topp)\s({NUMBER}){_PERCENT}(?: bästa)?", re.IGNORECASE)
_ABOVE = re.compile(rf"\b(?:högre|större|bättre|fler|mer|över) än {_NATION}|\böver {_NATION}", re.IGNORECASE)
_BELOW = re.compile(rf"\b(?:lägre|mindre|färre|under) än {_NATION}|\bunder {_NATION}", re.IGNORECASE)
_AT_LEAST = re.compile(rf"\b(?:minst|lägst)\s({NUMBER})(\s?%|\sprocent)?", re.IGNORECASE)
_AT_MOST = re.compile(rf"\b(?:högst|max|maximalt|som mest)\s({NUMBER})(\s?%|\sprocent)?", re.IGNORECASE)
_UP_TO = re.compile(rf"\b(?:öka|höjas|stiga)\b[^.]{{0,80}}? till ({NUMBER})(\s?%|\sprocent)", re.IGNORECASE)
_DOWN_TO = re.compile(rf"\b(?:minska|sänkas|sjunka)\b[^.]{{0,80}}? till ({NUMBER})(\s?%|\sprocent)", re.IGNORECASE)
_RISING = re.compile(r"\bska(?:ll)? (?:öka|stiga|höjas|bli fler|bli högre)\b", re.IGNORECASE)
_FALLING = re.compile(r"\bska(?:ll)? (?:minska|sjunka|sänkas|bli färre|bli lägre)\b", re.IGNORECASE)
_BY = re.compile(rf"\bmed (?:minst |högst )?{NUMBER}", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:inte|ej|aldrig)\b", re.IGNORECASE)
_LIMIT = re.compile(rf"\b(?:minst|lägst|högst|max|maximalt|som mest|till) {NUMBER}", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")


def rule(sentence: str) -> tuple[TargetRule, str] | None:
    """The rule and its unit; None where none is said outright, or a denial may turn it round."""
    if _DENIED.search(sentence):
        return None
    if found := _AMONG_BEST.search(sentence):
        return TargetRule(RuleKind.AMONG_BEST, number(found[1])), "%"
    for pattern, kind in ((_ABOVE, RuleKind.ABOVE_NATION), (_BELOW, RuleKind.BELOW_NATION)):
        if pattern.search(sentence):
            return TargetRule(kind), "%"
    return _limit(sentence) or _change(sentence)


def _limit(sentence: str) -> tuple[TargetRule, str] | None:
    """None also where two limits are told: which one is meant is not said."""
    found: list[tuple[TargetRule, str]] = []
    for kind, patterns in ((RuleKind.AT_LEAST, (_AT_LEAST, _UP_TO)), (RuleKind.AT_MOST, (_AT_MOST, _DOWN_TO))):
        for pattern in patterns:
            limits = [each for each in pattern.finditer(sentence) if not _YEAR.fullmatch(each[1])]
            found += [(TargetRule(kind, number(each[1])), "%" if each[2] else "") for each in limits]
    return found[0] if len(set(found)) == 1 else None


def _change(sentence: str) -> tuple[TargetRule, str] | None:
    rises, falls = _RISING.search(sentence), _FALLING.search(sentence)
    if bool(rises) == bool(falls) or _LIMIT.search(sentence) or _BY.search(sentence):
        return None
    return TargetRule(RuleKind.BETTER_THAN_BEFORE, falling=bool(falls)), "%"


def number(text: str) -> float:
    return float(text.replace(",", "."))
