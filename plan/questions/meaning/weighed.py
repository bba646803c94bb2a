"""Units and goals that have more of the one than of the other: "fler försenade än klara", "fler försenade än i T1"."""

from __future__ import annotations

from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.meaning.each_of import stated_in
from plan.questions.query import About, Query, Sign, Weighed
from plan.questions.swedish.changed import changed
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues
from plan.questions.those import Stood
from plan.tertial import Tertial


def with_weighed(query: Query, marked: Marked, current: Tertial | None) -> Query | None:
    """None where no numbers of two are held against one another."""
    if query.about not in (About.UNITS, About.GOALS) or query.without or query.left_out or query.finish or query.also:
        return None
    found = _sign(marked)
    if found is None or marked.tags & {Tag.NOT, Tag.EXCEPT, Tag.SHARE}:
        return None
    sign, place = found
    than = _than(marked, place, sign)
    stated = [mark for mark in marked.of(Tag.STATES, Tag.MISSING) if mark.start > place]
    weighed = _weighed([mark for mark in stated if mark.start < than], marked, than, sign, current)
    if weighed is None or len(marked.of(Tag.STATES, Tag.MISSING)) != len(stated):
        return None
    states = (weighed.first.states or frozenset()) | (weighed.second.states or frozenset())
    plain = changed(query, of_each=(), tertial=None, tertials=(), limits=None, most=None, extent=None)
    return changed(plain, weighed=weighed, states=states)


def _sign(marked: Marked) -> tuple[Sign, int] | None:
    for place, each in enumerate(marked.text):
        if each.folded in cues.MORE_OR_FEWER:
            return Sign.FEWER if each.folded in cues.FEWER else Sign.MORE, place
        if each.folded in cues.AS_MANY and marked.spoken(place + 1) in cues.MANY:
            return Sign.AS_MANY, place
    return None


def _than(marked: Marked, place: int, sign: Sign) -> int:
    words = cues.THAT if sign is Sign.AS_MANY else cues.THAN
    return next((at for at in range(place, len(marked.text)) if marked.spoken(at) in words), len(marked.text))


def _weighed(before: list[Mark], marked: Marked, than: int, sign: Sign, current: Tertial | None) -> Weighed | None:
    after = [mark for mark in marked.of(Tag.STATES, Tag.MISSING) if mark.start > than]
    now = {told for place, told in marked.times.placed.items() if place < than} - {current}
    then = {told for place, told in marked.times.placed.items() if place > than} - {current}
    if len(before) != 1 or len(after) > 1 or len(now) > 1 or len(then) > 1 or bool(after) == bool(then):
        return None
    first = Stood(stated_in(before[0]), tertial=next(iter(now), None))
    second = Stood(stated_in(after[0])) if after else Stood(first.states, tertial=then.pop())
    return Weighed(first, second, sign)
