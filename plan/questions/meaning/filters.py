"""From marked words to the filters of a query, each wanted or left out."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from plan.model import Kind
from plan.questions.marks.marked_text import Mark, Marked, Mention
from plan.questions.marks.so_many import few_of
from plan.questions.meaning import moves
from plan.questions.meaning.conditions import COMMENTS, odds_of
from plan.questions.meaning.finish_dates import DATES, is_soonest, with_finish
from plan.questions.meaning.negation import in_one_row, negated_marks, no_longer_so
from plan.questions.meaning.parts import stood_before
from plan.questions.meaning.reported import shared_among, with_reports
from plan.questions.meaning.statuses import asks_whether_all_have, asks_whether_each_has, lacks, with_states
from plan.questions.names.names import Names
from plan.questions.query import About, Query
from plan.questions.swedish.changed import changed
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Shift, Tag
from plan.questions.swedish.vocabulary import cues, question_words
from plan.questions.swedish.vocabulary.states import REPORTED, UNREPORTED
from plan.questions.those import Commented, Named, OfKind, Outside, Stood, Those, With
from plan.questions.times.reckoning import Reckoning

_WITHOUT = phrase_set(question_words.WITHOUT)


def filtered(query: Query, marked: Marked, names: Names, reckoning: Reckoning) -> Query:
    negated = negated_marks(marked, names)
    if before := stood_before(marked, negated):
        among, told = before
        negated = negated | no_longer_so(marked)
        query = with_states(changed(query, among=(*query.among, among)), marked.without(told), negated)
    else:
        apart = moves.stood_apart(marked, negated)
        query = _with_apart(query, apart, marked) if apart else with_states(query, marked, negated)
    query = _with_kinds(query, marked, negated)
    query = _with_places(query, marked, names, negated)
    silent = _silent(_lacking(_with_odds(query, marked, negated), marked), marked)
    query = with_reports(silent, marked, reckoning.current)
    found = shared_among(with_finish(query, marked, negated, reckoning), marked, names)
    return changed(found, whether_all=True) if _asks_whether_all_have(found, marked) else found


def _asks_whether_all_have(query: Query, marked: Marked) -> bool:
    """ "Har alla försenade en kommentar?", "har alla projekt ett slutdatum?"."""
    uncommented = Outside(Commented()) in query.odds and asks_whether_all_have(marked, *COMMENTS)
    dateless = query.finish is not None and not query.finish.dated and asks_whether_all_have(marked, *DATES)
    return query.about is About.ACTIVITIES and (uncommented or dateless)


def _with_apart(query: Query, apart: tuple[Stood, ...], marked: Marked) -> Query:
    """How it stood in a tertial beside how it stands now; a share is of those that stood so then."""
    now = next((each.states for each in apart if each.tertial is None), None)
    then = tuple(each for each in apart if each.tertial is not None)
    among, also = (then, ()) if Tag.SHARE in marked.tags and now is not None else ((), then)
    return changed(query, states=now, among=(*query.among, *among), also=also, said=query.said | {"states"})


def _with_kinds(query: Query, marked: Marked, negated: set[int]) -> Query:
    if both := _of_both_kinds(marked):
        among = (*query.among, *(OfKind(frozenset({each})) for each in both))
        return changed(query, among=among, said=query.said | {"kinds"})
    named = [(mark.value, mark.start in negated) for mark in marked.of(Tag.KIND, Tag.ONLY_KIND)]
    kinds, kinds_out = (
        frozenset(kind for kind, out in named if isinstance(kind, Kind) and out is left_out)
        for left_out in (False, True)
    )
    if kinds and with_activities(marked):
        kinds = frozenset() if Kind.PROJECT in kinds else kinds | {Kind.ACTIVITY}
    if kinds_out and with_activities(marked):
        kinds_out |= {Kind.ACTIVITY}
    said = query.said | ({"kinds"} if kinds or kinds_out or Tag.NO_KIND in marked.tags else set())
    return changed(query, kinds=kinds, kinds_out=kinds_out, said=said)


def _of_both_kinds(marked: Marked) -> list[Kind]:
    """ "Är både projekt och aktivitet": the one and the other; "både projekt och aktiviteter" alone is either."""
    for (first, one), (last, other) in pairwise(kinds_named(marked)):
        both = marked.spoken(first - 1) in cues.BOTH_OF and marked.spoken(first - 2) in cues.BEING
        if both and one is not other and last - first == 2 and marked.spoken(first + 1) in cues.AND:
            return [one, other]
    return []


def with_activities(marked: Marked) -> bool:
    """ "projekt och aktiviteter": beside another kind, "aktiviteter" is a kind too."""
    kinds = marked.of(Tag.KIND)
    pairs = (sorted((item.start, kind.start)) for item in _activity_nouns(marked) for kind in kinds)
    return any(last - first <= 3 and in_one_row(marked, first, last) for first, last in pairs)


def kinds_named(marked: Marked) -> list[tuple[int, Kind]]:
    """Each kind and where it stands; beside another an activity is one too."""
    named = [(mark.start, mark.value) for mark in marked.of(Tag.KIND, Tag.ONLY_KIND) if isinstance(mark.value, Kind)]
    return sorted([*named, *((mark.start, Kind.ACTIVITY) for mark in _activity_nouns(marked))])


def _activity_nouns(marked: Marked) -> list[Mark]:
    return [mark for mark in marked.of(Tag.ITEM_NOUN) if marked.spoken(mark.start).startswith("aktivitet")]


def _with_places(query: Query, marked: Marked, names: Names, negated: set[int]) -> Query:
    units = _spread(unit for unit in names.units if unit.start not in negated)
    units_out = _spread(unit for unit in names.units if unit.start in negated)
    goals = tuple(dict.fromkeys(names.goals))
    left_out = _goals_out(marked, names, goals, negated)
    wanted = tuple(each for each in goals if each not in left_out)
    excepted = bool(names.activities and names.activity_places & negated)
    activities = () if excepted else tuple(names.activities)
    named = {"units": units or units_out, "goals": goals, "activities": activities, "except": excepted}
    query = changed(
        query,
        units=units,
        units_out=units_out,
        all_units=_names_both(marked, names),
        subunits=Tag.OWN_UNIT_ONLY not in marked.tags and not marked.own,
        goals=wanted,
        goals_out=left_out,
        activities=activities,
        topic="" if excepted else names.topic,
        among=(*query.among, _excepted(marked, names)) if excepted else query.among,
        said=query.said | {name for name, found in named.items() if found},
    )
    return _with_partners(query, marked, negated)


def _goals_out(marked: Marked, names: Names, goals: tuple[str, ...], negated: set[int]) -> tuple[str, ...]:
    """ "Under nämndmål 2 men inte KF-mål 1": each by where it is named."""
    if not negated & {*names.goal_places}:
        return ()
    at = sorted(names.goals_at, key=lambda each: each[1])
    out = {goal for goal, place in at if place in negated}
    for (before, first), (goal, place) in pairwise(at):
        if before in out and in_one_row(marked, first, place):
            out.add(goal)
    return tuple(each for each in goals if each in out) or goals


def _excepted(marked: Marked, names: Names) -> Those:
    """ "Alla röda utom digital post"."""
    said = " ".join(marked.text[place].raw for place in sorted(names.activity_places))
    return Outside(Named(tuple(names.activities), said))


def _names_both(marked: Marked, names: Names) -> bool:
    """ "Aktiviteter som både IT och Medborgarservice har": those that they share."""
    first, *others = sorted(unit.start for unit in names.units) or [0]
    if Tag.JOINT in marked.tags:
        return len(others) == 1
    lies = marked.spoken(first - 2) in cues.AT_PLACE and marked.spoken(first - 3) in cues.LIES
    shared = lies or marked.spoken(first - 2) in _SHARING
    return len(others) == 1 and marked.spoken(first - 1) in cues.BOTH_OF and shared


_SHARING = cues.SHARING


def _spread(mentions: Iterable[Mention]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for mention in mentions for name in mention.names))


def _with_partners(query: Query, marked: Marked, negated: set[int]) -> Query:
    cued = Tag.COLLABORATION in marked.tags
    found = [("Alla förvaltningar", mark.start) for mark in marked.of(Tag.EVERY_DEPARTMENT)]
    for mention in marked.partners:
        if cued or not mention.own or marked.before(mention.start) in cues.TOGETHER:
            found += [(name, mention.start) for name in mention.names]
    if not found:
        return query
    first_out = min((place for _, place in found if place in negated), default=len(marked.text))
    taken, out = (
        tuple(dict.fromkeys(name for name, place in found if (place >= first_out) is denied))
        for denied in (False, True)
    )  # "SBF men inte UTB" is of the one and not of the other
    partners: list[Those] = [With(taken)] if taken else []
    partners += [Outside(With(out))] if out else []
    return changed(query, partners=tuple(partners), said=query.said | {"collaboration"})


def _with_odds(query: Query, marked: Marked, negated: set[int]) -> Query:
    odds = odds_of(marked, negated)
    return changed(
        query,
        odds=odds,
        without=_without(marked) or asks_whether_each_has(marked),
        by_date=Tag.SORTED in marked.tags,
        soonest=is_soonest(marked),
        latest=is_soonest(marked) and all(mark.value is Shift.LATER for mark in marked.of(Tag.SOONEST)),
        few=few_of(marked) if is_soonest(marked) else 0,
        never=not marked.times.tertials and any(marked.spoken(mark.start) in cues.NEVER for mark in marked.marks),
        in_a_row=max(marked.times.in_a_row, 2 if Tag.IN_A_ROW in marked.tags else 1),
        said=query.said | ({"odds"} if odds else set()),
    )


def _lacking(query: Query, marked: Marked) -> Query:
    """ "Enheter som inte har försenade": without those, whatever else they have; what is said, not what it implies."""
    if not query.without or query.states or not query.left_out:
        return query
    return changed(query, states=(query.left_out & marked.stated) or query.left_out, left_out=frozenset())


def _silent(query: Query, marked: Marked) -> Query:
    """ "Enheter som inte har rapporterat någonting alls": without any report, not without one of them."""
    denied = {mark.end for mark in marked.of(Tag.NOT)}
    nothing = [
        mark for mark in marked.of(Tag.REPORTING) if mark.start in denied and marked.spoken(mark.end) in cues.SOME
    ]
    if query.states != UNREPORTED or not nothing or Tag.UNIT_NOUN not in marked.tags:
        return query
    return changed(query, states=REPORTED, without=True)


def _without(marked: Marked) -> bool:
    """ "Vilka enheter har inga försenade aktiviteter?"."""
    nouns = marked.tags & {Tag.UNIT_NOUN, Tag.GOAL_NOUN} or _asks_who_has(marked)
    filters = {mark.start for mark in marked.of(Tag.STATES, Tag.KIND, Tag.ONLY_KIND, Tag.ITEM_NOUN, Tag.MISSING)}
    none = [mark.end for mark in marked.of(Tag.ANY) if marked.spoken(mark.start) in cues.NONE_OF]
    none += [mark.end for mark in marked.marks if lacks(marked, mark)]
    none += [
        mark.end
        for mark in marked.of(Tag.NOT)
        if (cues.HAVE | cues.ARE_THERE)
        & {*_said(marked, range(mark.start - 1 - _is_yet(marked, mark), mark.end + 1)), _before_it(marked, mark)}
    ]
    none += [mark.end for mark in marked.of(Tag.NOT) if _WITHOUT.longest(marked.text, mark.start)]
    none += [mark.end for mark in marked.of(Tag.NOT) if _is_so_with_any(marked, mark.end)]
    none += [
        end + 1 for end in none if marked.spoken(end).startswith(tuple(cues.REPORT_NOUNS))
    ]  # "inga rapporter kvar"
    below = [mark.end for mark in marked.of(Tag.ANY) if marked.spoken(mark.start - 1) in cues.THAT_ARE]
    return bool(nouns) and any(
        not filters.isdisjoint({end, _after_verb(marked, end, within=end in below)}) for end in none
    )


def _is_yet(marked: Marked, no: Mark) -> bool:
    """ "Har ännu inte avslutat någonting"."""
    return marked.spoken(no.start - 1) in cues.STILL_SO


def _asks_who_has(marked: Marked) -> bool:
    """ "Vem har …", "vilka har inga försenade", not "vilka har inte avslutats", which is of the activities."""
    if any(marked.spoken(mark.end - 1).endswith(cues.PASSIVES) for mark in marked.of(Tag.STATES)):
        return False
    who = any(marked.spoken(mark.start) in cues.WHO_ALONE for mark in marked.of(Tag.WHO))
    which = any(marked.spoken(mark.end) in cues.HAVE for mark in marked.of(Tag.WHICH) if mark.start == 0)
    return who or (which and marked.tags <= {Tag.WHICH, Tag.ANY, Tag.STATES, Tag.NOT, Tag.GREETING})


def _is_so_with_any(marked: Marked, place: int) -> bool:
    """ "Inte är sen med något"."""
    stated = (mark.end for mark in marked.of(Tag.STATES) if mark.start == place)
    return any(marked.spoken(end) in cues.TOGETHER and marked.spoken(end + 1) in cues.SOME for end in stated)


def _said(marked: Marked, places: range) -> set[str]:
    return {marked.spoken(place) for place in places}


def _before_it(marked: Marked, mark: Mark) -> str:
    """ "Finns det inte"."""
    return marked.spoken(mark.start - 2) if marked.spoken(mark.start - 1) in cues.IT else ""


def _after_verb(marked: Marked, place: int, *, within: bool) -> int:
    """ "Där ingenting är avslutat", "som inte har några försenade", "har inget som är rött".

    `within`: in a clause of the noun's own, as "där ingenting går enligt plan" is.
    """
    passed = cues.ASKS_WHETHER_SO | cues.HAVE | cues.SOME | cues.BOTH_OF | (cues.GOING if within else frozenset())
    if marked.spoken(place) in cues.THAT and marked.spoken(place + 1) in cues.BEING:
        place += 2
    while marked.spoken(place) in passed:
        place += 1
    return place
