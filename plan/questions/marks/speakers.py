"""What a question names by who somebody is: the asking person's own, the holder of a role, a board."""

from __future__ import annotations

from plan.questions.index.people import Circle
from plan.questions.index.plan_index import Index
from plan.questions.marks.marked_text import Mark, Marking, Mention
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues, speakers
from plan.questions.swedish.words import fold

_OWN = phrase_set(speakers.OWN, exact=True)
_AS_ONESELF = phrase_set(speakers.AS_ONESELF, exact=True)
_ROLES = phrase_set(speakers.ROLE_NOUN)
_BOARD_ENDINGS = tuple(cues.BOARD_ENDINGS)
_OWN_ACTS = {Tag.OWNER, Tag.REPORTING, Tag.MISSING, Tag.NOT_FINISHED, Tag.STATES, Tag.HOW, Tag.COUNT, Tag.WHICH}
_SPOKEN_BESIDE = cues.SPOKEN_BESIDE_I


def mark_speakers(marked: Marking, index: Index, circle: Circle) -> None:
    _mark_people(marked, circle)
    _leave_askers(marked)
    _mark_own(marked, circle)
    _leave_roles(marked)
    _mark_boards(marked, index)
    _leave_growth(marked, index)


def _mark_people(marked: Marking, circle: Circle) -> None:
    for place, each in enumerate(marked.text):
        found = circle.names.longest(marked.text, place) if circle.names and each.stem else None
        if found is not None and place not in marked.verbatim:
            span = range(place, found[0])
            marked.units = [unit for unit in marked.units if unit.start not in span]
            marked.units.append(Mention(found[1], place, found[0]))
            marked.marks = [mark for mark in marked.marks if mark.start not in span]
            marked.left = [left for left in marked.left if left not in span]


def _leave_askers(marked: Marking) -> None:
    """ "Vad bör jag som kommundirektör ta tag i?"."""
    asking = [unit for unit in marked.units if _AS_ONESELF.longest(marked.text, max(0, unit.start - 2)) is not None]
    marked.units = [unit for unit in marked.units if unit not in asking]
    marked.marks += [Mark(Tag.MINE, None, unit.start, unit.end) for unit in asking]


def _mark_own(marked: Marking, circle: Circle) -> None:
    place = _own_place(marked, told=circle.told) if circle.own else None
    if place is not None:
        marked.units.append(Mention(circle.own, place, place + 1))
        marked.own = True


def _own_place(marked: Marking, *, told: bool) -> int | None:
    """Where "mina" or "jag" stands for the asking person's own units; "kan jag få se …" is courtesy. `told`: the
    message itself tells which.
    """
    found = _OWN.find(marked.text)
    if found:
        return found[0]
    if marked.units or not marked.tags & _OWN_ACTS:
        return None
    for mark in marked.of(Tag.MISSING):  # "vad ska jag svara på?", "vad är det vi ska rapportera?"
        before = range(max(0, mark.start - 2), mark.start) if marked.spoken(mark.start) in cues.TO_ANSWER else ()
        if own := next((place for place in before if marked.spoken(place) in cues.JAG | cues.WE), None):
            return own
    if told and marked.tags & {Tag.REPORTING, Tag.MISSING}:  # "jag sitter på HR. Vad har vi inte rapporterat?"
        fallen = next((mark.start for mark in marked.of(Tag.MISSING) if Tag.WHAT in marked.tags), None)
        return next((place for place, each in enumerate(marked.text) if each.folded in cues.WE), fallen)
    return _own_act(marked)


def _own_act(marked: Marking) -> int | None:
    """Where "jag" stands beside what one does."""
    for place, each in enumerate(marked.text):
        if each.folded in cues.SELF and (each.folded in cues.JAG or marked.spoken(place - 1) in cues.DO):
            beside = {marked.spoken(place - 1), marked.spoken(place + 1)}
            if beside & _SPOKEN_BESIDE or marked.spoken(place - 1) in cues.DO:
                return place
    return None


def _leave_roles(marked: Marking) -> None:
    """ "Enhetschefen för IT": the unit says it all."""
    near = {place for unit in marked.units for place in range(unit.start - 2, unit.end + 2)}
    marked.left = [place for place in marked.left if place not in near or not _ROLES.longest([marked.text[place]], 0)]


def _mark_boards(marked: Marking, index: Index) -> None:
    """The plan's own board is the whole plan; another's stands in no plan of this one."""
    _mark_own_board(marked, index)
    own = fold(index.plan.board).split()
    for place in list(marked.left):
        written = marked.spoken(place)
        if written.endswith(_BOARD_ENDINGS) and not index.title_words.has(written):
            if not any(written.removesuffix("s") == each for each in own):
                marked.foreign.append(place)
            marked.left.remove(place)


def _mark_own_board(marked: Marking, index: Index) -> None:
    """ "Tekniska nämndens projekt" are not those of a unit Tekniska kontoret."""
    for place, each in enumerate(marked.text):
        found = index.own_names.longest(marked.text, place) if each.stem else None
        if found and place not in marked.verbatim:
            span = range(place, found[0])
            marked.units = [unit for unit in marked.units if unit.start not in span]
            marked.left = [left for left in marked.left if left not in span]
            marked.marks.append(Mark(Tag.TOTAL, None, place, found[0]))


def _says_more(marked: Marking, mark: Mark) -> bool:
    """ "Är det färre …?", which no title says."""
    return any(marked.spoken(place) in cues.MORE_OR_FEWER for place in range(mark.start, mark.end))


def _leave_growth(marked: Marking, index: Index) -> None:
    """ "Ökat" and "minskat" count activities only beside a status; otherwise they are words of goals and titles."""
    if Tag.STATES in marked.tags:
        return
    growth = [mark for mark in marked.of(Tag.GROWN, Tag.SHRUNK) if not _says_more(marked, mark)]
    marked.marks = [mark for mark in marked.marks if mark not in growth]
    places = {place for mark in growth for place in range(mark.start, mark.end)}
    marked.left = sorted({*marked.left, *(place for place in places if not index.is_small(marked.text[place]))})
