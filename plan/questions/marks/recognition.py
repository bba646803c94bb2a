"""Marking each word of a question: what the vocabulary knows, times, units, partners, and what is left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from plan.model import Status
from plan.questions.index.plan_index import SURE, Index
from plan.questions.index.repairs import mended
from plan.questions.marks import initials, searches
from plan.questions.marks.goal_marks import given_by, is_in_goal, numbers_a_goal
from plan.questions.marks.marked_text import Mark, Marking, Mention
from plan.questions.marks.report_marks import is_not_until
from plan.questions.marks.revision import revise
from plan.questions.marks.unit_marks import is_counted, is_the_plan, runs_into_a_unit
from plan.questions.swedish.denials import with_at_most, with_each_lacking, with_none
from plan.questions.swedish.hesitations import unhesitating, without_single
from plan.questions.swedish.lexicon import SMALL, SPOKEN, lexicon, respoken
from plan.questions.swedish.tagged_words import Meaning
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues
from plan.questions.swedish.words import Word, fold
from plan.questions.times.reckoning import Reckoning
from plan.questions.times.times import read_times


def mark(asked: Sequence[Word], index: Index, reckoning: Reckoning) -> Marking:
    asked = unhesitating(
        with_each_lacking(with_none(without_single(with_at_most(asked)))), lambda each: bool(index.titles_holding(each))
    )
    said, starts = initials.parted(asked, index.plan)
    said, search = searches.parted(respoken(said, _named_so(said, index)), lambda text: mended(text, index)[0])
    if search.cut and said[:1] and said[0].folded in cues.WHAT_ALONE and _is_one_title(search.cut, index):
        said, search = [*said[: search.place], *search.cut, *said[search.place :]], searches.Search()
    spelt, topics = mended(said, index)
    search = search if len(spelt) == len(said) else replace(search, place=-1)
    times = read_times(spelt, reckoning)
    marked = Marking(spelt, times, goal_topics=topics, search=search, starts=starts)
    _mark_titles(marked, index)
    place = 0
    while place < len(spelt):
        place = _mark_at(marked, place, index)
    revise(marked, index, reckoning)
    return marked


def _is_one_title(sought: Sequence[Word], index: Index) -> bool:
    """ "Vad har de skrivit om skolvägarna?": of the activity, not who has written the word."""
    held = [index.titles_holding(each) for each in sought if each.stem and each.folded not in SMALL]
    titles = {*held[0]}.intersection(*held) if held else set()
    return len(titles) == 1 and all(found[place] >= SURE for found in held for place in titles)


def _named_so(said: Sequence[Word], index: Index) -> frozenset[int]:
    """Places of chat spellings that are a unit's name there: "VA-enheten", "och VA?", not "va är försenat"."""
    found = {place: index.unit_at(said, place) for place, each in enumerate(said) if each.raw in SPOKEN}
    ends = {place: unit[0] for place, unit in found.items() if unit is not None}
    return frozenset(place for place, end in ends.items() if end > place + 1 or _stands_as_name(said, place))


def _stands_as_name(said: Sequence[Word], place: int) -> bool:
    last = not any(each.stem for each in said[place + 1 :])
    before = said[place - 1] if place > 0 else None
    return last or (before is not None and not before.is_break and before.folded in cues.POINTING | cues.AND)


def _mark_at(marked: Marking, place: int, index: Index) -> int:
    """Marks the longest name or phrase that begins at the place; where to read on."""
    if not marked.text[place].stem or marked.is_taken(place):
        return place + 1
    if given := given_by(marked, place, index):
        marked.marks.append(Mark(Tag.GOAL_KIND, given, place, place + 1))
        return place + 1
    known, unit = _known(marked, place), index.unit_at(marked.text, place)
    known = None if known and runs_into_a_unit(marked, place, known[0], index) else known
    if unit and known and known[0] >= unit[0] == place + 1 and not index.names_a_unit(marked.spoken(place)):
        unit = None
    unit = None if unit and (is_counted(marked, place, unit[0], index) or is_the_plan(marked, place)) else unit
    partner = index.partners.longest(marked.text, place)
    end = max(found[0] if found else 0 for found in (known, unit, partner))
    if not end or any(marked.is_taken(each) for each in range(place, end)):
        return _mark_word(marked, place, index, begins=bool(known and end))
    if unit and unit[0] == end:
        marked.units.append(Mention(unit[1], place, end))
    elif partner and partner[0] == end:
        own = marked.spoken(place) in cues.OWN_DEPARTMENT and index.is_of_executive_board
        marked.partners.append(Mention((partner[1],), place, end, own=own))
    elif known:
        marked.marks.append(Mark(*known[1], place, end))
    return end


def _known(marked: Marking, place: int) -> tuple[int, Meaning] | None:
    """ "Sen" before a time is "sedan", not late; "i mål 2" names a goal; "när" is not "når"."""
    if marked.text[place].raw.casefold() == cues.SEN and marked.spoken(place + 1) == fold(cues.WHEN):
        return place + 2, (Tag.HISTORY, None)  # "sen när?"
    found = lexicon().longest(marked.text, place) or _lagging(marked, place)
    if found and found[1][0] is Tag.ARRIVED and is_not_until(marked, found[0]):
        found = lexicon().longest(marked.text[: found[0] - 1], place)
    if marked.spoken(place) == cues.SEN and marked.spoken(place + 1) in cues.AFTER_THEN:
        return None
    if found and found[1][0] is Tag.STATES and (numbers_a_goal(marked, found[0]) or is_in_goal(marked, found[0])):
        return None
    behind = found is not None and found[1][0] is Tag.STATES and marked.spoken(place) in cues.BEHIND
    if behind and not _tells_of_lagging(marked, place):
        return None
    if found and found[0] == place + 1 and marked.text[place].raw.casefold() == cues.WHEN:
        return place + 1, (Tag.WHEN, None)
    return None if found and found[0] == place + 1 and place in marked.times.pointers else found


def _lagging(marked: Marking, place: int) -> tuple[int, Meaning] | None:
    """ "Ligger IT efter?": the word that ends the clause."""
    last = place + 1 >= len(marked.text) or marked.text[place + 1].is_break
    last = last and _tells_of_lagging(marked, place)
    return (
        (place + 1, (Tag.STATES, frozenset({Status.DELAYED}))) if last and marked.spoken(place) in cues.BEHIND else None
    )


def _tells_of_lagging(marked: Marking, place: int) -> bool:
    """ "Är vi efter?", "vilka ligger efter nu?", not "och månaden efter då?"."""
    asked = {Tag.WHICH, Tag.WHO, Tag.UNIT_NOUN}
    return any(each.folded in cues.GOING | cues.BEING | cues.LAGGING for each in marked.text[:place]) or bool(
        asked & {mark.tag for mark in marked.marks}
    )


def _mark_word(marked: Marking, place: int, index: Index, *, begins: bool) -> int:
    """Marks one word. `begins`: a phrase begins there but runs into words that are taken."""
    single = lexicon().longest(marked.text[place : place + 1], 0) if begins else None
    if single:
        marked.marks.append(Mark(*single[1], place, place + 1))
    elif not index.is_small(marked.text[place]) or place in marked.goal_topics:
        marked.left.append(place)
    return place + 1


def _mark_titles(marked: Marking, index: Index) -> None:
    """Whole titles, written as in the plan but for their endings."""
    places = [place for place, each in enumerate(marked.text) if each.stem]
    line = " " + " ".join(marked.text[place].stem for place in places) + " "
    for title, activity in index.titles_begun_by(marked.text[place].stem for place in places):
        start = line.find(f" {title} ")
        if start == -1:
            continue
        first = line.count(" ", 0, start)
        span = places[first : first + title.count(" ") + 1]
        taken = {marked.verbatim.get(place) for place in span}
        if taken == {None}:
            marked.verbatim.update(dict.fromkeys(span, (activity,)))
        elif len(taken) == 1 and (held := taken.pop()) and index.stems_of(held[0]) == title:
            marked.verbatim.update(dict.fromkeys(span, (*held, activity)))
    marked.times.used -= set(marked.verbatim)
