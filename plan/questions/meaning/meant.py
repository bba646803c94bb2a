"""What the marked words of one text say by themselves."""

from __future__ import annotations

from dataclasses import replace

from plan.questions.followups.arrival_days import with_arrivals, with_order
from plan.questions.followups.then_and_now import then_and_now
from plan.questions.marks.marked_text import Marked
from plan.questions.marks.so_many import few_ranked
from plan.questions.meaning.asked_change import compares_names, looks_back, with_change
from plan.questions.meaning.conditions import limited, narrowed
from plan.questions.meaning.each_of import with_each, with_none_of
from plan.questions.meaning.filters import filtered
from plan.questions.meaning.goal_questions import under_assessed, with_figures, with_goals
from plan.questions.meaning.intent import aspect_of, decided, is_to_the_bot
from plan.questions.meaning.refusals import refusal_of
from plan.questions.meaning.reported import holding_reported
from plan.questions.meaning.subjects import about, with_measures, with_promises
from plan.questions.meaning.terms import asked_terms
from plan.questions.meaning.versus import with_versus
from plan.questions.meaning.weighed import with_weighed
from plan.questions.names.names import Names
from plan.questions.query import Query
from plan.questions.swedish.changed import changed
from plan.questions.swedish.tags import Per, Tag
from plan.questions.swedish.vocabulary import cues
from plan.questions.swedish.vocabulary.states import BEST, REPORTED, UNREPORTED, WORST
from plan.questions.those import Repeated, Some, Stood, late_time_after_time
from plan.questions.times.reckoning import Reckoning


def meant(marked: Marked, names: Names, reckoning: Reckoning) -> Query:
    """What the marked words say by themselves."""
    if assessed := under_assessed(marked):
        among, marked = assessed
        query = Query(among=(among,))
    else:
        query = Query()
    query = _in_either(_timed(narrowed(filtered(query, marked, names, reckoning), marked), marked), marked)
    query = changed(
        query,
        in_a_row=_times_in_a_row(query, marked),
        aspect=aspect_of(marked),
        per=_per(marked, query),
        most=_most(marked),
        by_share=Tag.SHARE in marked.tags,
        about=about(marked, names),
        unread=tuple(names.unread),
        readings=tuple(names.readings),
    )
    query = limited(_judged(with_measures(with_promises(query, marked, reckoning.current), marked), marked), marked)
    if query.most is not None and not query.limits:
        query = changed(query, few=query.few or few_ranked(marked))
    query = with_none_of(with_each(query, marked), marked)
    weighed = with_weighed(query, marked, reckoning.current)
    both = None if weighed else then_and_now(query, marked, reckoning.current)
    query = changed(weighed or both or with_change(query, marked), said=query.said | _asked(marked))
    query = with_figures(with_goals(query, marked), marked, names, reckoning.year)
    query = with_versus(query, marked, names)
    query = changed(query, terms=asked_terms(marked, query), coming=Tag.NEXT_ROUND in marked.tags)
    query = changed(query, refused=refusal_of(marked, query, names), greeting=_is_small_talk(marked))
    ask = both.ask if both and not query.refused else decided(query, marked, names)
    query = with_arrivals(holding_reported(changed(query, ask=ask), marked), marked)
    return query if query.refused else with_order(query, marked)


def _times_in_a_row(query: Query, marked: Marked) -> int:
    """An answer that is the same again has been given twice."""
    told = max(query.in_a_row, 1 if query.span else marked.times.in_a_row)
    return 1 if late_time_after_time(query.also) or (told == 2 and Repeated() in query.also) else told


def _is_small_talk(marked: Marked) -> bool:
    if is_to_the_bot(marked):
        return True
    return not marked.left and bool(marked.tags) and marked.tags <= {Tag.GREETING, Tag.HELP, Tag.WHAT}


def in_a_row(marked: Marked) -> Marked:
    """ "Röda både i T1 och T2", "var röda i T1 och är det fortfarande": two tertials in a row."""
    tertials = marked.times.tertials
    if _in_both(marked) and len(set(tertials)) == 2:
        return changed(marked, times=replace(marked.times, in_a_row=2, tertials=(max(tertials),)))
    return marked


def _timed(query: Query, marked: Marked) -> Query:
    found = marked.times
    said = query.said
    so_far = found.so_far and query.states not in (REPORTED, UNREPORTED)
    if found.tertials or found.whole_year or so_far or found.window or found.as_of:
        said |= {"time"}
    moved = marked.tags & {Tag.CHANGE, Tag.BETTER, Tag.WORSE} and Tag.BECAME not in marked.tags
    compared = found.since or (found.last_tertial and bool(moved)) or looks_back(marked)
    then = {each.tertial for each in query.among if isinstance(each, Stood)}
    tertials = [each for each in found.tertials if each not in then]
    tertial = max(tertials) if tertials and not (compared and len(found.tertials) == 1) else None
    tertial = None if _stands_now(query) and not (then and tertials) else tertial
    several = tuple(sorted(set(tertials))) if len(set(tertials)) > 1 and not compared else ()
    return changed(
        query,
        tertial=tertial,
        tertials=several,
        as_of=found.as_of,
        whole_year=((found.whole_year or so_far) and query.span is None and not query.soonest) or query.never,
        said=said,
    )


def _in_either(query: Query, marked: Marked) -> Query:
    """ "Försenat i antingen T1 eller T2"; "hur många i T1 eller T2?" counts each."""
    places = sorted(marked.times.placed)
    between = {marked.spoken(place) for place in range(places[0], places[-1])} if places else set()
    counted = marked.tags & {Tag.COUNT, Tag.SHARE, Tag.UNIT_NOUN, Tag.GOAL_NOUN, Tag.CHANGE}
    if len(query.tertials) != 2 or not between & cues.OR_ELSE or query.states is None or query.left_out or counted:
        return query
    either = Some(tuple(Stood(query.states, tertial=each) for each in query.tertials))
    return changed(query, states=None, also=(*query.also, either), tertials=(), tertial=None)


def _stands_now(query: Query) -> bool:
    """ "Som var röda i T1 och är det fortfarande": the tertial named is of how it was."""
    stood = [each for each in (*query.also, *query.among) if isinstance(each, Stood)]
    return query.states is not None and any(each.tertial is not None for each in stood)


_SIDES = {
    Tag.COUNT, Tag.SHARE, Tag.WHICH, Tag.SHOW, Tag.WHO, Tag.HOW, Tag.CHANGE, Tag.WHY, Tag.COMMENT, Tag.WHEN,
    Tag.HISTORY, Tag.OWNER, Tag.UNIT_NOUN, Tag.DISTRIBUTION, Tag.PER, Tag.GOAL_OF, Tag.REMINDERS, Tag.DEADLINE,
    Tag.ANY, Tag.BETTER, Tag.WORSE, Tag.PARTNER_OF,
}  # fmt: skip


def _in_both(marked: Marked) -> bool:
    """ "röda både i T1 och T2"."""
    return bool({each.folded for each in marked.text} & cues.BOTH) and Tag.STATES in marked.tags


def _asked(marked: Marked) -> frozenset[str]:
    return frozenset({"ask"} if marked.tags & _SIDES else ())


def _per(marked: Marked, query: Query) -> tuple[Per, ...]:
    tags = marked.tags
    found = [mark.value for mark in marked.of(Tag.PER) if isinstance(mark.value, Per)]
    if Tag.DISTRIBUTION in tags or (found and any(marked.spoken(mark.start) in cues.PER for mark in marked.marks)):
        if Tag.UNIT_NOUN in tags and Tag.WHICH not in tags:
            found.append(Per.UNIT)
        if Tag.GOAL_NOUN in tags and not marked.goal_topics:
            found.append(Per.GOAL)
        found = found or [Per.STATUS]
    if Tag.CHANGE in tags and compares_names(marked, query):
        found.append(Per.UNIT if len(query.units) > 1 else Per.GOAL)
    if Tag.SHARE in tags and tags & {Tag.MOST, Tag.LEAST} and Tag.GOAL_NOUN in tags:
        found = [Per.GOAL]
    if max(len(query.units), len(query.goals)) > 1 and any(each.folded in cues.EACH_ITSELF for each in marked.text):
        found.append(Per.UNIT if len(query.units) > 1 else Per.GOAL)
    return tuple(dict.fromkeys(found))


def _most(marked: Marked) -> bool | None:
    if Tag.MOST in marked.tags:
        return True
    return False if Tag.LEAST in marked.tags else None


def _judged(query: Query, marked: Marked) -> Query:
    """ "Vilken enhet ligger sämst till": by deviations; "… är sämst på att svara": by what is not reported."""
    places = {mark.start for mark in marked.of(Tag.MOST, Tag.LEAST)}
    if marked.tags & {Tag.UNIT_NOUN, Tag.GOAL_NOUN}:
        places |= {
            place for place in range(len(marked.text)) if marked.spoken(place).startswith(tuple(cues.WORST_OF_ALL))
        }
    said = {marked.spoken(place)[:4] for place in places}
    worst, best = bool(said & cues.WORST_BEGINNINGS), bool(said & cues.BEST_BEGINNINGS)
    if not worst and not best:
        return query
    if query.states == REPORTED:
        return changed(query, states=UNREPORTED, most=worst)
    if query.states is None:
        query = changed(query, said=query.said | {"states"}) if worst else query
        return changed(query, states=WORST if worst else BEST, most=True)
    return changed(query, most=True)
