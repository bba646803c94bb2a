"""Filters beside status, place and kind: what nobody answers for."""

from __future__ import annotations

from dataclasses import replace

from plan.questions.lexicon import Tag, phrase_set
from plan.questions.marking import Marked
from plan.questions.query import Query
from plan.questions.vocabulary import narrowing

_AN_OWNER = phrase_set(narrowing.AN_OWNER)


def narrowed(query: Query, marked: Marked) -> Query:
    return _without_owner(query, marked)


def _without_owner(query: Query, marked: Marked) -> Query:
    no_owner = Tag.NO_OWNER in marked.tags or _asks_whether_all_are_owned(marked)
    no_unit = Tag.NO_UNIT in marked.tags
    if not (no_owner or no_unit):
        return query
    return replace(query, no_owner=no_owner, no_unit=no_unit, said=query.said | {"odds"})


def _asks_whether_all_are_owned(marked: Marked) -> bool:
    """ "Har alla aktiviteter en ansvarig?" is answered by those that have none."""
    everything = any(each.folded in {"alla", "samtliga", "varje", "allt"} for each in marked.text)
    return everything and marked.folded(0) in {"har", "finns"} and marked.text in _AN_OWNER
