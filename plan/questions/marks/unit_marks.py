"""Names of units beside one another and beside words that take them for something else."""

from __future__ import annotations

import itertools

from plan.questions.index.plan_index import Index
from plan.questions.marks.marked_text import Mark, Marking
from plan.questions.swedish.lexicon import lexicon
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues

_LONGEST_INITIALS = 3
_OF_ITS = {Tag.ITEM_NOUN, Tag.KIND, Tag.STATES, Tag.NOT_FINISHED, Tag.REPORTING, Tag.MISSING}
_OF_THE_SUM = {Tag.COUNT, Tag.SHARE, Tag.HOW, Tag.EXCEPT, Tag.NOT, Tag.MOST, Tag.LEAST}
_WITHIN = cues.WITHIN


def is_counted(marked: Marking, place: int, end: int, index: Index) -> bool:
    """ "Hur många barn går i förskolan?": not of Barn- och elevhälsa, as "hur många ekonomi har" is."""
    counted = any(mark.end == place for mark in marked.of(Tag.COUNT))
    if not counted or end > place + 1 or index.is_whole_name(marked.spoken(place)) or not _is_word(marked, end):
        return False
    has = marked.spoken(end) in cues.HAVE | cues.HOLDING and marked.spoken(end + 1) not in cues.WE
    after = lexicon().longest(marked.text, end)
    return not has and (after is None or after[1][0] not in _OF_ITS)


def is_the_plan(marked: Marking, place: int) -> bool:
    """ "Nämndens plan", "vår plan": not a unit whose name begins with the word."""
    before = marked.spoken(place - 1)
    owned = before in cues.OURS or (len(before) > _LONGEST_INITIALS and before.endswith("s"))
    return owned and marked.spoken(place) in cues.PLAN


def _is_word(marked: Marking, place: int) -> bool:
    return place < len(marked.text) and bool(marked.text[place].stem)


def runs_into_a_unit(marked: Marking, place: int, end: int, index: Index) -> bool:
    """ "I Hamnen" is where the unit is, not "i hamn"."""
    last = end - 1
    return last > place and marked.spoken(last) not in lexicon().forms and index.unit_at(marked.text, last) is not None


def mark_joint(marked: Marking) -> None:
    """ "Vad gör IT och HR tillsammans?": what two units have in common; "hur många ...?" is of them all."""
    units = sorted(unit.start for unit in marked.units)
    apart = {mark.tag for mark in marked.marks} & _OF_THE_SUM
    for place in range(len(marked.text)) if len(units) == 2 and not apart and not marked.partners else ():
        beside = place > units[-1] or marked.spoken(place) in cues.SHARES
        if marked.spoken(place) in cues.IN_COMMON and beside and not marked.is_taken(place):
            marked.marks = [mark for mark in marked.marks if not mark.start <= place < mark.end]
            marked.left = [each for each in marked.left if each != place]
            marked.marks.append(Mark(Tag.JOINT, None, place, place + 1))
            return


def leave_parents(marked: Marking) -> None:
    """ "KLK/Trygg och säker", "Trygg och säker på KLK": the sub-unit alone is meant."""
    named = sorted(marked.units, key=lambda unit: unit.start)
    for first, second in itertools.pairwise(named):
        between = {marked.spoken(place) for place in range(first.end, second.start)}
        parent, part = (second, first) if between else (first, second)
        below = all(any(name.startswith(f"{each}/") for each in parent.names) for name in part.names)
        if below and (between <= _WITHIN):
            marked.units.remove(parent)
