"""What a question wants: which kind of answer, and which side of an activity."""

from __future__ import annotations

from plan.model import Status
from plan.questions.marks.marked_text import Marked
from plan.questions.meaning.goal_questions import asks_of_its_figure, is_about_a_goal
from plan.questions.names.names import Names
from plan.questions.query import About, AnswerKind, Aspect, Query
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Per, Tag
from plan.questions.swedish.vocabulary import cues, question_words
from plan.questions.swedish.vocabulary.states import REPORTED, UNREPORTED

_TO_YOU = phrase_set(question_words.TO_YOU, exact=True)
_ASPECTS = {
    Tag.HISTORY: Aspect.HISTORY,
    Tag.GOAL_OF: Aspect.GOAL,
    Tag.KIND_OF: Aspect.KIND,
    Tag.PARTNER_OF: Aspect.PARTNER,
    Tag.WHY: Aspect.COMMENT,
    Tag.COMMENT: Aspect.COMMENT,
    Tag.WHEN: Aspect.FINISH,
    Tag.WHO: Aspect.OWNER,
    Tag.OWNER: Aspect.OWNER,
    Tag.UNIT_NOUN: Aspect.OWNER,
    Tag.COLLABORATION: Aspect.PARTNER,
}
"""Where a question has several of the words, the first of these tells."""


def wants_several(marked: Marked) -> bool:
    """ "Vilka …", "hur många …", "alla …": not one named activity."""
    tags = marked.tags
    if tags & {Tag.COUNT, Tag.SHARE}:
        return True
    plural = cues.SEVERAL
    if any(marked.spoken(mark.start) in plural for mark in marked.of(Tag.WHICH, Tag.WHAT, Tag.ANY)):
        return Tag.WHO not in tags and not _asks_of_one(tags) and not _asks_for_its_place(marked)
    items = marked.of(Tag.ITEM_NOUN, Tag.KIND)
    many = tuple(cues.PLURAL_ENDINGS)
    return any(marked.spoken(mark.start).endswith(many) for mark in items) and bool(
        tags & {Tag.ANY, Tag.SHOW, Tag.WHAT}
    )


def _asks_for_its_place(marked: Marked) -> bool:
    """ "Vilka enheter jobbar med …", "vilka mål hör … till": of one activity."""
    places = {mark.start for mark in marked.of(Tag.UNIT_NOUN, Tag.GOAL_NOUN)}
    return any(mark.tag is Tag.WHICH and mark.end in places for mark in marked.marks)


def _asks_of_one(tags: frozenset[Tag]) -> bool:
    return bool(tags & {Tag.GOAL_OF, Tag.KIND_OF, Tag.PARTNER_OF})


def aspect_of(marked: Marked) -> Aspect:
    """ "Vilket datum sa de?" is of the date, "vad sa de om datumet?" of what was written."""
    told = marked.of(Tag.WHEN, Tag.COMMENT)
    if len({mark.tag for mark in told}) == 2 and min(told, key=lambda mark: mark.start).tag is Tag.WHEN:
        return Aspect.FINISH
    return next((aspect for tag, aspect in _ASPECTS.items() if tag in marked.tags), Aspect.STATUS)


def is_to_the_bot(marked: Marked) -> bool:
    """ "Du är ju helt värdelös"."""
    spoken = bool(marked.text) and marked.text[0].stem and _TO_YOU.longest(marked.text, 0) is not None
    return bool(spoken) and not marked.tags & {Tag.STATES, Tag.ITEM_NOUN, Tag.KIND}


def _asks_how_to_do(query: Query, marked: Marked) -> bool:
    """ "Hur gör jag om jag vill lämna över en aktivitet?": of the bot, and of nothing in the plan."""
    asked = any(mark.start == 0 and marked.spoken(0) in cues.HOW_TO for mark in marked.of(Tag.HELP))
    return asked and not (query.activities or query.units or query.goals)


def _is_a_cry(marked: Marked) -> bool:
    """ "Klart!" is a reply; "Klart?" asks."""
    said = [each.folded for each in marked.text]
    return said[:1] in (["klart"], ["fardig"], ["klar"]) and all(each in {"!", "."} for each in said[1:])


def decided(query: Query, marked: Marked, names: Names) -> AnswerKind:
    for rule in (_certain, _of_names, _of_numbers, _of_wording):
        ask = rule(query, marked, names)
        if ask is not None:
            return ask
    return AnswerKind.UNKNOWN


def _certain(query: Query, marked: Marked, names: Names) -> AnswerKind | None:
    if query.terms:
        return AnswerKind.OVERVIEW
    if _is_a_cry(marked) or is_to_the_bot(marked) or _asks_how_to_do(query, marked):
        return AnswerKind.UNKNOWN
    if asks_of_its_figure(marked, names) and not query.readings:
        return AnswerKind.OVERVIEW
    if query.refused:
        return AnswerKind.REFUSE
    if query.about in (About.REMINDERS, About.ROUND):
        return AnswerKind.COUNT if query.about is About.REMINDERS else AnswerKind.OVERVIEW
    if query.readings and not (query.activities and names.exact):
        return AnswerKind.CLARIFY
    return AnswerKind.UNKNOWN if names.blocking else _beside(query, marked)


def _beside(query: Query, marked: Marked) -> AnswerKind | None:
    if query.versus:
        return AnswerKind.OVERVIEW
    if query.about in (About.NATION, About.FIGURES) or is_about_a_goal(query, marked):
        return AnswerKind.OVERVIEW if query.about is not About.FIGURES else AnswerKind.CHANGE
    if query.about is About.TERTIALS:
        return AnswerKind.LIST
    if query.about is About.WARNINGS or (query.outlooks and query.change):
        return AnswerKind.COUNT if Tag.COUNT in marked.tags else AnswerKind.LIST
    if query.about in (About.PROMISES, About.MEASURES):
        units = Tag.UNIT_NOUN in marked.tags and not query.per
        return AnswerKind.UNITS if units and Tag.COUNT not in marked.tags else _of_numbers_alone(marked)
    if query.about is About.SURVEYS:
        return AnswerKind.COUNT if Tag.COUNT in marked.tags else AnswerKind.LIST
    return None


def _of_numbers_alone(marked: Marked) -> AnswerKind:
    if Tag.SHARE in marked.tags:
        return AnswerKind.SHARE
    return AnswerKind.COUNT if Tag.COUNT in marked.tags else AnswerKind.LIST


def _of_names(query: Query, marked: Marked, names: Names) -> AnswerKind | None:
    if query.activities and not query.topic:
        return AnswerKind.DETAIL if len(query.activities) == 1 else AnswerKind.OVERVIEW
    return AnswerKind.OVERVIEW if marked.tags & {Tag.EXPORT, Tag.DRAFT} and not names.unread else None


def _of_numbers(query: Query, marked: Marked, _: Names) -> AnswerKind | None:
    tags = marked.tags
    if query.limits and query.about is About.ACTIVITIES:
        return AnswerKind.SHARE if query.limits.percent else AnswerKind.COUNT
    if Tag.SHARE in tags or _asks_how_each_reports(query, tags):
        ranked = query.most is not None and Tag.UNIT_NOUN in tags
        return AnswerKind.UNITS if ranked else AnswerKind.SHARE
    if query.change and (_asks_by_how_much(query, marked) or (query.states and tags & {Tag.GROWN, Tag.SHRUNK})):
        return AnswerKind.CHANGE
    if Tag.COUNT in tags and not _ranks_places(query, tags):
        return AnswerKind.COUNT
    if query.most and marked.spoken(0) in cues.WHERE:
        return AnswerKind.UNITS
    placed = query.about in (About.UNITS, About.GOALS) or tags & {Tag.WHO, Tag.UNIT_NOUN} or _asks_which_have(marked)
    placed = placed or len(query.units) > 1
    if query.most is not None and placed:
        return AnswerKind.OVERVIEW if query.about is About.GOALS else AnswerKind.UNITS
    if query.change:
        return AnswerKind.CHANGE
    return AnswerKind.OVERVIEW if query.per and query.about is About.ACTIVITIES else None


def _asks_by_how_much(query: Query, marked: Marked) -> bool:
    """ "Hur mycket har slutdatumet flyttats?": by how many days, not how many have."""
    dates = query.change is not None and query.change.dates
    return dates and any(marked.spoken(mark.end - 1) in cues.MUCH for mark in marked.of(Tag.COUNT))


def _asks_how_each_reports(query: Query, tags: frozenset[Tag]) -> bool:
    """ "Hur har varje enhet rapporterat?"."""
    return Per.UNIT in query.per and query.states == REPORTED and not tags & {Tag.COUNT, Tag.WHICH, Tag.DISTRIBUTION}


def _asks_which_have(marked: Marked) -> bool:
    """ "Vilka har flest försenade?": those that have activities, not the activities."""
    ranked = {mark.start for mark in marked.of(Tag.MOST, Tag.LEAST)}
    which = [mark.end for mark in marked.of(Tag.WHICH)]
    return any(marked.spoken(end) in cues.HAVE and end + 1 in ranked for end in which)


def _ranks_places(query: Query, tags: frozenset[Tag]) -> bool:
    """ "Vilken enhet har störst antal försenade?": the unit, not the number."""
    return query.most is not None and query.about in (About.UNITS, About.GOALS) and Tag.WHICH in tags


def _of_wording(query: Query, marked: Marked, names: Names) -> AnswerKind | None:
    tags = marked.tags
    filters = query.said - {"ask"}
    if names.unread and not filters and not query.outlooks:
        return AnswerKind.UNKNOWN
    if _asks_for_units(query, marked):
        return AnswerKind.UNITS
    if query.about is About.GOALS and (query.outlooks or not query.states):
        return AnswerKind.LIST
    if query.about is About.UNITS and Tag.HOW not in tags:
        return AnswerKind.UNITS
    if not filters or (filters == {"time"} and names.unread):
        return _of_nothing(marked, names)
    return AnswerKind.UNITS if _asks_for_a_role(query, marked) else _of_filters(query, tags)


def _asks_for_a_role(query: Query, marked: Marked) -> bool:
    """ "Chef på IT?": who that is."""
    first = any(mark.start == 0 and marked.spoken(0) in cues.ROLES for mark in marked.of(Tag.OWNER))
    return first and query.said - {"ask"} == {"units"}


def _of_filters(query: Query, tags: frozenset[Tag]) -> AnswerKind:
    if query.said & {"states", "finish", "odds"} or query.in_a_row > 1:
        return AnswerKind.LIST
    if Tag.HOW in tags:
        return AnswerKind.OVERVIEW
    if "collaboration" in query.said:
        return AnswerKind.LIST
    several = query.said & {"kinds"} or query.topic or Tag.ITEM_NOUN in tags or Tag.ANY in tags
    if Tag.WHICH in tags or (several and Tag.OWNER not in tags):
        return AnswerKind.LIST
    return AnswerKind.OVERVIEW


_SAYS_NOTHING = {
    Tag.GREETING, Tag.HELP, Tag.NOT, Tag.AGAIN, Tag.WHAT, Tag.ANY, Tag.ONLY, Tag.MINE, Tag.WHICH, Tag.WHO,
    Tag.BECAME, Tag.SHOW, Tag.OWNER,
}  # fmt: skip


def _of_nothing(marked: Marked, names: Names) -> AnswerKind:
    """No filter at all: the whole plan, or nothing that could be read."""
    tags = marked.tags
    if names.unread or (not tags - _SAYS_NOTHING and not _shows_all(marked)):
        return AnswerKind.UNKNOWN
    if Tag.HOW in tags and Tag.HELP not in tags:
        return AnswerKind.OVERVIEW
    if Tag.ITEM_NOUN in tags or _shows_all(marked):
        return AnswerKind.LIST
    return AnswerKind.UNKNOWN


def _shows_all(marked: Marked) -> bool:
    """ "Lista allt"."""
    everything = any(marked.spoken(mark.start) in cues.LIST_ALL for mark in marked.marks)
    return everything and bool(marked.tags & {Tag.SHOW, Tag.WHICH}) and not marked.left


def _asks_for_units(query: Query, marked: Marked) -> bool:
    tags = marked.tags
    if query.about is About.UNITS and tags & {Tag.WHICH, Tag.WHAT, Tag.SHOW, Tag.ANY}:
        return True
    lacks = query.without and query.about is About.ACTIVITIES and Tag.GOAL_NOUN not in tags  # "vilka har inga röda"
    if lacks or (Tag.WHO in tags and query.said - {"ask", "time"}):
        return True
    agents = query.states in (UNREPORTED, frozenset(Status)) and tags & {Tag.REPORTING, Tag.MISSING}
    items = tags & {Tag.ITEM_NOUN, Tag.KIND, Tag.SHOW}
    things = any(marked.spoken(mark.start) in cues.WHAT_THINGS for mark in marked.of(Tag.WHAT))
    things = things or bool({each.folded for each in marked.text} & cues.SOMETHING)
    reported = any(marked.spoken(mark.end - 1).endswith(cues.DONE_TO) for mark in marked.of(Tag.REPORTING))
    return bool(agents and not items and not things and not query.also and not reported)
