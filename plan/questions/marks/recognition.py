"""Marking each word of a question: what the vocabulary knows, times, units, partners, and what is left."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from plan.model import GoalKind, Status
from plan.questions.index.plan_index import SURE, Index
from plan.questions.index.repairs import mended
from plan.questions.marks import initials, limits, searches
from plan.questions.marks.kind_letters import mark_kind_letters
from plan.questions.marks.marked_text import Mark, Marking, Mention
from plan.questions.marks.measure_words import mark_measures
from plan.questions.marks.so_many import mark_counted_units
from plan.questions.swedish.hesitations import unhesitating, without_single
from plan.questions.swedish.lexicon import SMALL, SPOKEN, lexicon, phrase_set, respoken
from plan.questions.swedish.tagged_words import Meaning
from plan.questions.swedish.tags import MeasureAsked, Shift, Tag
from plan.questions.swedish.vocabulary import conditions, cues, followups, question_words, states, times
from plan.questions.swedish.words import Word, fold
from plan.questions.times.reckoning import Reckoning
from plan.questions.times.timed_text import SINCE, YEAR
from plan.questions.times.times import read_times
from plan.questions.times.told_dates import against_told
from plan.tertial import Tertial

_GOAL_NUMBERS = {*map(str, range(1, 100)), "ett", "tva", "tre", "fyra", "nr", "nummer"}


def mark(asked: Sequence[Word], index: Index, reckoning: Reckoning) -> Marking:
    asked = unhesitating(without_single(asked), lambda each: bool(index.titles_holding(each)))
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
    _leave_names(marked, index)
    _leave_sources(marked)
    _leave_doings(marked)
    _mark_joint(marked)
    _leave_parents(marked)
    _leave_years(marked, index, reckoning)
    _leave_spans(marked)
    _leave_instead(marked)
    _leave_own_words(marked, index)
    _leave_knowing(marked)
    _leave_news(marked)
    _leave_limits(marked)
    _leave_weighed(marked)
    _leave_reckoned(marked)
    _leave_concerns(marked)
    _leave_rest(marked)
    _leave_waiting(marked)
    _leave_openings(marked)
    _mark_to_answer(marked)
    _mark_goals_there(marked)
    _mark_which_goals(marked)
    _mark_ranked_by_number(marked)
    _mark_goal_told(marked)
    _mark_after_closing(marked)
    _mark_late_then(marked, reckoning.current)
    _mark_not_finishing(marked)
    _mark_asked_of_them(marked)
    _mark_against_told(marked)
    _mark_moved_dates(marked)
    _mark_sorted(marked)
    mark_counted_units(marked)
    mark_kind_letters(marked)
    _mark_answering_for(marked)
    _mark_days_left(marked)
    _mark_surveys(marked, index)
    _leave_finishing(marked, index)
    mark_measures(marked)
    _leave_said_again(marked)
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
    if not marked.text[place].stem or _is_taken(marked, place):
        return place + 1
    if given := _given_by(marked, place, index):
        marked.marks.append(Mark(Tag.GOAL_KIND, given, place, place + 1))
        return place + 1
    known, unit = _known(marked, place), index.unit_at(marked.text, place)
    known = None if known and _runs_into_a_unit(marked, place, known[0], index) else known
    if unit and known and known[0] >= unit[0] == place + 1 and not index.names_a_unit(marked.spoken(place)):
        unit = None
    unit = None if unit and (_is_counted(marked, place, unit[0], index) or _is_the_plan(marked, place)) else unit
    partner = index.partners.longest(marked.text, place)
    end = max(found[0] if found else 0 for found in (known, unit, partner))
    if not end or any(_is_taken(marked, each) for each in range(place, end)):
        return _mark_word(marked, place, index, begins=bool(known and end))
    if unit and unit[0] == end:
        marked.units.append(Mention(unit[1], place, end))
    elif partner and partner[0] == end:
        own = marked.spoken(place) in cues.OWN_DEPARTMENT and index.is_of_executive_board
        marked.partners.append(Mention((partner[1],), place, end, own=own))
    elif known:
        marked.marks.append(Mark(*known[1], place, end))
    return end


def _given_by(marked: Marking, place: int, index: Index) -> GoalKind | None:
    """ "Medlemskommunernas mål 2", "direktionens tre mål": of which kind the goals are that they have set."""
    kind = index.goal_givers.get(marked.spoken(place))
    near = (marked.spoken(place + 1), marked.spoken(place + 2))
    return kind if kind and any(each.startswith(tuple(cues.GOAL)) for each in near) else None


_LONGEST_INITIALS = 3


def _is_counted(marked: Marking, place: int, end: int, index: Index) -> bool:
    """ "Hur många barn går i förskolan?": not of Barn- och elevhälsa, as "hur många ekonomi har" is."""
    counted = any(mark.end == place for mark in marked.of(Tag.COUNT))
    if not counted or end > place + 1 or index.is_whole_name(marked.spoken(place)) or not _is_word(marked, end):
        return False
    has = marked.spoken(end) in cues.HAVE | cues.HOLDING and marked.spoken(end + 1) not in cues.WE
    after = lexicon().longest(marked.text, end)
    return not has and (after is None or after[1][0] not in _OF_ITS)


def _is_the_plan(marked: Marking, place: int) -> bool:
    """ "Nämndens plan", "vår plan": not a unit whose name begins with the word."""
    before = marked.spoken(place - 1)
    owned = before in cues.OURS or (len(before) > _LONGEST_INITIALS and before.endswith("s"))
    return owned and marked.spoken(place) in cues.PLAN


def _is_word(marked: Marking, place: int) -> bool:
    return place < len(marked.text) and bool(marked.text[place].stem)


_OF_ITS = {Tag.ITEM_NOUN, Tag.KIND, Tag.STATES, Tag.NOT_FINISHED, Tag.REPORTING, Tag.MISSING}


def _runs_into_a_unit(marked: Marking, place: int, end: int, index: Index) -> bool:
    """ "I Hamnen" is where the unit is, not "i hamn"."""
    last = end - 1
    return last > place and marked.spoken(last) not in lexicon().forms and index.unit_at(marked.text, last) is not None


def _is_taken(marked: Marking, place: int) -> bool:
    return place in marked.times.used or place in marked.verbatim


def _known(marked: Marking, place: int) -> tuple[int, Meaning] | None:
    """ "Sen" before a time is "sedan", not late; "i mål 2" names a goal; "när" is not "når"."""
    if marked.text[place].raw.casefold() == cues.SEN and marked.spoken(place + 1) == fold(cues.WHEN):
        return place + 2, (Tag.HISTORY, None)  # "sen när?"
    found = lexicon().longest(marked.text, place) or _lagging(marked, place)
    if found and found[1][0] is Tag.ARRIVED and _is_not_until(marked, found[0]):
        found = lexicon().longest(marked.text[: found[0] - 1], place)
    if marked.spoken(place) == cues.SEN and marked.spoken(place + 1) in cues.AFTER_THEN:
        return None
    if found and found[1][0] is Tag.STATES and (_numbers_a_goal(marked, found[0]) or _is_in_goal(marked, found[0])):
        return None
    behind = found is not None and found[1][0] is Tag.STATES and marked.spoken(place) in cues.BEHIND
    if behind and not _tells_of_lagging(marked, place):
        return None
    if found and found[0] == place + 1 and marked.text[place].raw.casefold() == cues.WHEN:
        return place + 1, (Tag.WHEN, None)
    return None if found and found[0] == place + 1 and place in marked.times.pointers else found


def _is_in_goal(marked: Marking, end: int) -> bool:
    """ "I målet om fossila bränslen" is not "i mål"."""
    return marked.spoken(end - 1) in cues.IN_THE_GOALS


def _is_not_until(marked: Marking, end: int) -> bool:
    """ "Rapporterades först efter den 5 september"."""
    return marked.spoken(end - 1) in cues.AT_FIRST and marked.spoken(end) in cues.AFTER_FIRST


def _numbers_a_goal(marked: Marking, end: int) -> bool:
    return marked.spoken(end - 1) in cues.GOAL and marked.spoken(end) in _GOAL_NUMBERS


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


def _leave_names(marked: Marking, index: Index) -> None:
    """ "Röda bron": a status beside a word that follows it in a title is a word of the name."""
    for mark in marked.of(Tag.STATES, Tag.NOT_FINISHED):
        beside = {(mark.start, mark.end): mark.end, (mark.start - 1, mark.start): mark.start - 1}
        named = any(
            other in marked.left and index.follows(marked.spoken(first), marked.spoken(second))
            for (first, second), other in beside.items()
        )
        if mark.end - mark.start == 1 and named:
            marked.marks.remove(mark)
            marked.left = sorted({*marked.left, mark.start})


_SOURCE = phrase_set(states.SOURCE, exact=True)


def _leave_sources(marked: Marking) -> None:
    """ "Vad har Hamnen för sig enligt planen?": where that is told, not how it goes."""
    for mark in marked.of(Tag.STATES):
        joined = {marked.spoken(mark.start - 1), marked.spoken(mark.end)} & cues.EITHER
        if _SOURCE.longest(marked.text, mark.start) and not joined and _is_told_of(marked, mark):
            marked.marks.remove(mark)


def _leave_doings(marked: Marking) -> None:
    """ "Vad har IT på gång?": what it does, whatever becomes of it; not "vilka projekt är på gång?"."""
    asked = next((mark.end for mark in marked.of(Tag.WHAT)), None)
    of_them = asked is not None and any(each.raw in cues.THE_SEVERAL for each in marked.text[asked + 1 : asked + 2])
    if (marked.units or of_them) and asked is not None and marked.spoken(asked) in cues.HAVE:
        marked.marks = [
            replace(mark, tag=Tag.DOING, value=None) if marked.text[mark.start : mark.end] in _DOINGS else mark
            for mark in marked.marks
        ]


def _mark_joint(marked: Marking) -> None:
    """ "Vad gör IT och HR tillsammans?": what two units have in common; "hur många ...?" is of them all."""
    units = sorted(unit.start for unit in marked.units)
    apart = {mark.tag for mark in marked.marks} & _OF_THE_SUM
    for place in range(len(marked.text)) if len(units) == 2 and not apart and not marked.partners else ():
        beside = place > units[-1] or marked.spoken(place) in cues.SHARES
        if marked.spoken(place) in cues.IN_COMMON and beside and not _is_taken(marked, place):
            marked.marks = [mark for mark in marked.marks if not mark.start <= place < mark.end]
            marked.left = [each for each in marked.left if each != place]
            marked.marks.append(Mark(Tag.JOINT, None, place, place + 1))
            return


_DOINGS = phrase_set(states.DOINGS, exact=True)
_OF_THE_SUM = {Tag.COUNT, Tag.SHARE, Tag.HOW, Tag.EXCEPT, Tag.NOT, Tag.MOST, Tag.LEAST}


def _is_told_of(marked: Marking, mark: Mark) -> bool:
    """By the nearest verb before it: of being only where something else is told to be so."""
    verbs = cues.GOING | cues.HOLDING | cues.BEING
    around = [*range(mark.start - 1, -1, -1), *range(mark.end, len(marked.text))]
    place = next((place for place in around if marked.spoken(place) in verbs), 0)
    verb = marked.spoken(place)
    so = marked.times.finishes or len(marked.of(Tag.STATES)) > 1 or _says_what_it_is(marked, mark, place)
    return verb in cues.HOLDING or (verb in cues.BEING and so)


_PREDICATES = (Tag.KIND, Tag.ONLY_KIND, Tag.ITEM_NOUN, Tag.PROTECTED, Tag.SHARED, Tag.NO_KIND)


def _says_what_it_is(marked: Marking, mark: Mark, verb: int) -> bool:
    """ "Vilka är projekt enligt planen?", not "är projekten enligt planen?"."""
    named = [*(each.start for each in marked.of(*_PREDICATES)), *(each.start for each in marked.units)]
    return verb > 0 and any(verb < place < mark.start or place == mark.end for place in named)


def _leave_years(marked: Marking, index: Index, reckoning: Reckoning) -> None:
    """A year that no title or goal holds tells when, wherever it stands: "försenade 2024"."""
    for place in list(marked.left):
        written = marked.spoken(place)
        if YEAR.fullmatch(written) and not index.title_words.has(written) and not index.goal_words.has(written):
            marked.left.remove(place)
            marked.times.used.add(place)
            if int(written) != reckoning.year and not marked.times.tertials:
                marked.times.tertials.append(Tertial(int(written), 3))
                marked.times.since = marked.times.since or marked.spoken(place - 1) in SINCE


def _leave_own_words(marked: Marking, index: Index) -> None:
    """ "Läget på bygglov?", where the plan has building permits: nothing outside it."""
    for mark in marked.of(Tag.OUTSIDE):
        if mark.end - mark.start == 1 and index.names_anything(marked.spoken(mark.start)):
            marked.marks.remove(mark)
            marked.left = sorted({*marked.left, mark.start})


def _leave_knowing(marked: Marking) -> None:
    """ "Du har väl koll på vilka som …": nothing to worry about, but the question itself."""
    which = {mark.start for mark in marked.of(Tag.WHICH, Tag.WHAT, Tag.COUNT, Tag.HOW)}
    for mark in marked.of(Tag.STATES):
        if mark.end in which and marked.spoken(mark.end - 1) in cues.ON:
            marked.marks.remove(mark)


def _leave_news(marked: Marking) -> None:
    """ "Jag ska skriva en nyhet om …": one that is written, not what is new."""
    marked.marks = [mark for mark in marked.marks if marked.spoken(mark.start) not in cues.ONE_NEWS]


_SPANS = (phrase_set(conditions.EVERY_TERTIAL), phrase_set(conditions.SOME_TERTIAL))


def _leave_spans(marked: Marking) -> None:
    """ "I varje omgång": the words for how long name nothing else."""
    for found in filter(None, (span.find(marked.text) for span in _SPANS)):
        marked.left = [place for place in marked.left if not found[0] <= place < found[1]]


def _leave_instead(marked: Marking) -> None:
    """ "Inte projekt utan aktiviteter": the "utan" takes nothing away."""
    denied = [mark.start for mark in marked.of(Tag.NOT, Tag.EXCEPT)]
    marked.marks = [
        mark
        for mark in marked.marks
        if not (mark.tag is Tag.NOT and marked.spoken(mark.start) == cues.INSTEAD and min(denied) < mark.start)
    ]


def _leave_limits(marked: Marking) -> None:
    """ "Minst två": a number to hold, not the fewest."""
    found = limits.found_in(marked.text)
    shared = found and any(mark.start == found[1].start and mark.tag is Tag.SHARED for mark in marked.marks)
    if found and not shared:
        marked.limits, span = found
        grown = {each for each in marked.of(Tag.GROWN, Tag.SHRUNK) if each.start < span.stop and span.start < each.end}
        marked.marks = [mark for mark in marked.marks if mark.start not in span and mark not in grown]
        marked.left = [place for place in marked.left if place not in span]
        marked.limits_said = " ".join(marked.text[place].raw for place in span)
        marked.limits_end = span.stop


def _leave_reckoned(marked: Marking) -> None:
    """ "Räknas som särskilda satsningar", "räkna med att våtmarken finns på plats": nothing is counted."""
    after, reckoned = cues.AS | cues.RECKONED_WITH | cues.RECKONED_BY, tuple(cues.RECKONING)
    alone = (mark for mark in marked.of(Tag.COUNT) if mark.end - mark.start == 1)
    counts = [
        mark for mark in alone if marked.spoken(mark.start).startswith(reckoned) and marked.spoken(mark.end) in after
    ]
    marked.marks = [mark for mark in marked.marks if mark not in counts]


def _leave_concerns(marked: Marking) -> None:
    """ "Har med digitalisering att göra": is about it, not left to do."""
    said = [each.folded for each in marked.text]
    if any(pair in (["har", "med"], ["ha", "med"]) for pair in (said[place : place + 2] for place in range(len(said)))):
        marked.marks = [
            mark for mark in marked.marks if not (mark.tag is Tag.NOT_FINISHED and said[mark.start] in cues.TO_DO)
        ]


def _leave_rest(marked: Marking) -> None:
    """ "HR:s aktiviteter minus de skyddade, vilka blir kvar?": nothing that is left to do."""
    rest = _REST.find(marked.text) if marked.of(Tag.EXCEPT) else None
    if rest is not None:
        left = range(rest[0], rest[1])
        marked.marks = [each for each in marked.marks if each.tag is not Tag.NOT_FINISHED or each.start not in left]


_REST = phrase_set(followups.LEFT)


def _mark_goals_there(marking: Marking) -> None:
    """ "Gröna i mål som missas": among them, not finished."""
    for mark in marking.of(Tag.STATES):
        *_, noun = range(mark.start, mark.end)
        if marking.spoken(noun) in cues.GOAL and marking.spoken(noun + 1) in cues.AS and noun > mark.start:
            marking.marks[marking.marks.index(mark)] = Mark(Tag.GOAL_NOUN, None, noun, noun + 1)


def _mark_which_goals(marking: Marking) -> None:
    """ "Under vilket mål finns flest försenade?", "vilket mål är inte bedömt?": which, not that of an activity."""
    asked = marking.tags & {Tag.MOST, Tag.LEAST, Tag.ASSESSED}
    for mark in marking.of(Tag.GOAL_OF) if asked else ():
        which = next((at for at in range(mark.start, mark.end - 1) if marking.spoken(at + 1) in cues.GOAL), None)
        if which is not None:
            marking.marks.remove(mark)
            marking.marks += [Mark(Tag.WHICH, None, which, which + 1), Mark(Tag.GOAL_NOUN, None, which + 1, which + 2)]
            marking.marks.sort(key=lambda each: each.start)


def _leave_weighed(marked: Marking) -> None:
    """ "Vilka enheter har färre gröna än i T1?": the numbers of a place are held against one another."""
    than = any(each.folded in cues.THAN for each in marked.text)
    if than and marked.tags & {Tag.UNIT_NOUN, Tag.GOAL_NOUN}:
        marked.left = [place for place in marked.left if marked.spoken(place) not in cues.MORE_OR_FEWER]


def _mark_ranked_by_number(marking: Marking) -> None:
    """ "Rangordna målen efter hur många försenade de har": ranked, not counted."""
    if not marking.tags & {Tag.UNIT_NOUN, Tag.GOAL_NOUN}:
        return
    verb = _SORT.find(marking.text)
    for mark in marking.of(Tag.COUNT, Tag.MOST):
        if marking.spoken(mark.start - 1) in cues.BEHIND:
            marking.marks[marking.marks.index(mark)] = Mark(Tag.MOST, None, mark.start - 1, mark.end)
            taken = {mark.start - 1, *(range(verb[0], verb[1]) if verb else ())}
            marking.left = [place for place in marking.left if place not in taken]


_GOAL_TOLD = phrase_set(question_words.GOAL_TOLD, exact=True)


def _mark_goal_told(marking: Marking) -> None:
    """ "Vad lyder KF-mål 2?", "förklara vad nämndmål 1 går ut på", "vilket område hör KF-mål 2 till?"."""
    kinds = [mark.start for mark in marking.of(Tag.GOAL_KIND)]
    told = _GOAL_TOLD.find(marking.text) if kinds else None
    if told is None or marking.tags & {Tag.STATES, Tag.COUNT, Tag.KIND, Tag.ITEM_NOUN}:
        return
    taken = range(told[0], told[1])
    held = [mark for mark in marking.marks if mark.start not in taken]
    marking.marks = [replace(mark, tag=Tag.HOW) if mark.tag is Tag.WHY else mark for mark in held]
    marking.marks = sorted([*marking.marks, Mark(Tag.HOW, None, *told[:2])], key=lambda each: each.start)
    marking.left = [place for place in marking.left if place not in taken]


def _leave_said_again(marking: Marking) -> None:
    """ "Vars datum har passerat fast de inte är klara": a day that has passed is of what is not finished."""
    late = (mark for mark in marking.marks if mark.tag is Tag.OVERRUN or mark.value is MeasureAsked.LATE)
    passed = next(late, None)
    start = next((mark.start for mark in marking.of(Tag.EXCEPT) if passed and mark.start >= passed.start), None)
    if passed is None or start is None:
        return
    if not any(each.folded in cues.DENIED for each in marking.text[start:]):
        return
    behind = [mark for mark in marking.marks if mark.start >= start]
    states = {place for mark in behind if mark.tag is Tag.STATES for place in range(mark.start, mark.end)}
    rest = (each for place, each in enumerate(marking.text) if place >= start and each.stem and place not in states)
    if all(each.folded in cues.OF_WHAT_IS_NOT_SO for each in rest):
        told = replace(passed, start=start, end=len(marking.text))
        marking.marks = [*(mark for mark in marking.marks if mark not in behind or mark == passed), told]


def _mark_asked_of_them(marking: Marking) -> None:
    """ "Har de rapporterat allt?" asks whether they have, not of those who have."""
    for place, mark in enumerate(marking.marks):
        asked = mark.tag is Tag.AMONG_REPORTED and mark.start == 1 and marking.spoken(0) in cues.HAVE
        if asked and mark.end > mark.start + 1:
            marking.marks[place] = Mark(Tag.REPORTING, None, mark.start + 1, mark.end)


def _mark_not_finishing(marking: Marking) -> None:
    """ "Hinner inte bli klara i år": by when they are not finished, not how they stand."""
    for mark in marking.of(Tag.STATES) if marking.times.finishing else ():
        opens = {marking.spoken(mark.start), marking.spoken(mark.start + 1)}
        done = lexicon().longest([marking.text[mark.end - 1]], 0)
        if opens >= cues.NOT_IN_TIME and done and done[1][0] is Tag.STATES:
            place = marking.marks.index(mark)
            not_so, so = Mark(Tag.NOT, None, mark.start, mark.end - 1), Mark(*done[1], mark.end - 1, mark.end)
            marking.marks[place : place + 1] = [not_so, so]


def _mark_late_then(marking: Marking, current: Tertial | None) -> None:
    """ "Vilka var sena med svaret i T1?": that round is over; in the one that is open they have not answered yet."""
    over = any(each != current for each in marking.times.placed.values())
    for place, mark in enumerate(marking.marks):
        if over and mark.tag is Tag.MISSING and marking.spoken(mark.start) in cues.LATE_WITH:
            marking.marks[place] = replace(mark, tag=Tag.LATE_REPORT)


def _mark_after_closing(marking: Marking) -> None:
    """ "Efter att T1 hade stängt": the round had closed, no activity."""
    for mark in marking.of(Tag.STATES):
        place = mark.start - 1
        while marking.spoken(place) in cues.HAVE | cues.BEING or place in marking.times.used:
            place -= 1
        told = marking.spoken(place) in cues.AFTERWARDS or marking.spoken(place - 1) in cues.AFTERWARDS
        if marking.spoken(mark.end - 1) in cues.CLOSED_ROUND and told and place < mark.start - 1:
            marking.marks[marking.marks.index(mark)] = Mark(Tag.LATE_REPORT, None, mark.start, mark.end)


_SORT, _BY_DATE = (phrase_set(words, exact=True) for words in (question_words.SORT_VERBS, question_words.BY_DATE))


def _mark_sorted(marking: Marking) -> None:
    """ "Sortera de försenade på slutdatum": what is sorted stands between."""
    verb = _SORT.find(marking.text)
    by = _BY_DATE.find(marking.text) if verb else None
    for start, end, *_ in (verb, by) if verb and by else ():
        taken = range(start, end)
        marking.marks = [mark for mark in marking.marks if mark.start not in taken]
        marking.marks.append(Mark(Tag.SORTED, None, start, end))
        marking.left = [place for place in marking.left if place not in taken]


_DATE_NOUN = phrase_set(times.DATE_NOUN, exact=True)
_APART = {
    Shift.LATER: phrase_set(times.LATER_APART, exact=True),
    Shift.EARLIER: phrase_set(times.EARLIER_APART, exact=True),
    None: phrase_set(times.MOVED_APART, exact=True),
}


_SPENT = (Tag.STATES, Tag.PROMISE)


def _mark_against_told(marking: Marking) -> None:
    """ "Bli klart senare än de lovade": another date, neither a status nor a promise."""
    if Tag.MOVED_DATE in marking.tags:
        than = next((place for place, each in enumerate(marking.text) if each.folded in cues.THAN), len(marking.text))
        marking.marks = [each for each in marking.marks if each.tag is not Tag.PROMISE or each.start < than]
        return
    held = against_told(marking.text)
    if held is None:
        return
    taken = set(range(held.start, held.end))
    marking.marks = [each for each in marking.marks if each.tag not in _SPENT or each.start not in taken]
    marking.marks.append(Mark(Tag.MOVED_DATE, held.shift, held.start, held.end))
    marking.left = [each for each in marking.left if each not in taken]


def _mark_moved_dates(marking: Marking) -> None:
    """ "Slutdatumet för strategin har skjutits fram": a name stands between the noun and its verb."""
    dated = _DATE_NOUN.find(marking.text)
    if dated is None or Tag.MOVED_DATE in marking.tags:
        return
    noun, *_ = dated
    if marking.spoken(noun + 1) not in cues.OF_IT:
        return
    for place in range(noun + 2, len(marking.text)):
        shift, end = next(
            ((each, found[0]) for each, words in _APART.items() if (found := words.longest(marking.text, place))),
            (None, 0),
        )
        if end and marking.text[place].stem:
            marking.marks += [Mark(Tag.MOVED_DATE, shift, place, end), Mark(Tag.WHEN, None, noun, noun + 1)]
            taken = {noun, *range(place, end)}
            marking.left = [each for each in marking.left if each not in taken]
            return


def _mark_answering_for(marking: Marking) -> None:
    """ "Det som HR svarar för": whose it is, not what has been reported."""
    for mark in marking.of(Tag.REPORTING):
        leads_on = mark.end + 1 not in marking.times.used
        if marking.spoken(mark.start) in cues.ANSWERS and marking.spoken(mark.end) in cues.FOR and leads_on:
            marking.marks[marking.marks.index(mark)] = Mark(Tag.OWNER, None, mark.start, mark.end + 1)


def _leave_waiting(marked: Marking) -> None:
    """ "Väntar på beslut": for something to happen, not for a report."""
    for mark in marked.of(Tag.MISSING, Tag.STATES):
        if not marked.spoken(mark.start).startswith(tuple(cues.WAITING)):
            continue
        if marked.search.words:
            marked.marks[marked.marks.index(mark)] = replace(mark, tag=Tag.SAYING, value=None)
        elif mark.tag is Tag.MISSING and mark.end in marked.left:
            marked.marks.remove(mark)
            marked.left = sorted({*marked.left, *range(mark.start, mark.end)})


def _mark_to_answer(marked: Marking) -> None:
    """ "Vad ska jag svara på?", "vad har HR att rapportera?": what nobody has reported yet."""
    asked = marked.of(Tag.WHAT, Tag.WHICH, Tag.COUNT, Tag.ANY, Tag.SHOW)
    if not asked or marked.of(Tag.NOT):
        return
    named = {place for unit in marked.units for place in range(unit.start, unit.end)}
    for mark in marked.of(Tag.REPORTING):
        behind = marked.spoken(mark.end)
        if marked.spoken(mark.start) not in cues.TO_ANSWER or asked[0].start >= mark.start or behind in cues.TO_WHOM:
            continue
        before = [marked.spoken(place) for place in range(mark.start) if place not in named]
        led = any(each in cues.OUGHT for each in before[-3:]) and not {*before} & cues.HAVE_DONE
        has = before[-1:] == [cues.TO_VERB] and bool({*before} & (cues.HAVE | cues.EXISTS))
        if led or (has and not marked.of(Tag.STATES)):
            end = mark.end + (behind in cues.ANSWERED_TO)
            marked.marks[marked.marks.index(mark)] = Mark(Tag.MISSING, None, mark.start, end)


_FINISHING = phrase_set(times.FUTURE, exact=True)


def _leave_finishing(marked: Marking, index: Index) -> None:
    """ "Vad landar innan årsskiftet?": a word for being finished names nothing beside a day."""
    if marked.times.finishes:
        _leave_dragging(marked)
        spoken = [place for place in marked.left if _FINISHING.longest([marked.text[place]], 0)]
        named = [place for place in spoken if index.title_words.has(marked.text[place].folded)]
        marked.left = [place for place in marked.left if place not in spoken or place in named]


def _leave_dragging(marked: Marking) -> None:
    """ "Vad drar över på 2026?": by its day, whatever its status."""
    for mark in marked.of(Tag.STATES):
        after = {mark.end, mark.end + 1} & marked.times.used
        if after and marked.spoken(mark.end) in cues.INTO and marked.spoken(mark.start) in cues.DRAGS:
            marked.marks.remove(mark)


def _leave_openings(marked: Marking) -> None:
    """ "När öppnar det?" is when that is to be finished, not when the round opens."""
    for mark in marked.of(Tag.DEADLINE):
        is_last = not any(each.stem for each in marked.text[mark.end + 1 :])
        if is_last and marked.spoken(mark.end) in cues.IT and marked.spoken(mark.end - 1).startswith(cues.OPENS):
            marked.marks[marked.marks.index(mark)] = Mark(Tag.WHEN, None, mark.start, mark.end)


def _mark_days_left(marking: Marking) -> None:
    """ "Hur många dagar är det kvar till invigningen?": of that, not of the round."""
    for place, mark in enumerate(marking.marks):
        after = [each.folded for each in marking.text[mark.end :] if each.stem]
        until = mark.tag is Tag.DEADLINE and marking.spoken(mark.end - 1) in cues.UNTIL_IT
        if until and after and not any(each.startswith(tuple(cues.OF_THE_ROUND)) for each in after):
            marking.marks[place] = replace(mark, tag=Tag.WHEN)


def _mark_surveys(marked: Marking, index: Index) -> None:
    """ "Besöksenkäten", "INSIKT Nöjd Kund Index": words of a survey that the plan names."""
    named = [place for place in marked.left if marked.text[place].stem in index.survey_words]
    if Tag.FIGURES in marked.tags and any(index.goal_words.has(marked.text[place].folded) for place in named):
        return
    asks_whom = any(marked.spoken(mark.start).startswith(cues.CONTACT) for mark in marked.of(Tag.OWNER))
    told = Tag.SURVEYS in marked.tags or asks_whom or len(named) > 1
    told = told or any(index.is_survey(marked.text[each].folded) for each in named)
    if not named or not told:
        return
    marked.left = [place for place in marked.left if place not in named]
    marked.marks += [Mark(Tag.SURVEYS, None, place, place + 1) for place in named]


_WITHIN = cues.WITHIN


def _leave_parents(marked: Marking) -> None:
    """ "KLK/Trygg och säker", "Trygg och säker på KLK": the sub-unit alone is meant."""
    named = sorted(marked.units, key=lambda unit: unit.start)
    for first, second in itertools.pairwise(named):
        between = {marked.spoken(place) for place in range(first.end, second.start)}
        parent, part = (second, first) if between else (first, second)
        below = all(any(name.startswith(f"{each}/") for each in parent.names) for name in part.names)
        if below and (between <= _WITHIN):
            marked.units.remove(parent)


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
