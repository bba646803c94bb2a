"""A question that leans on the one before: "bara projekten", "och IT?", "varför då?", "samma för T1"."""

from __future__ import annotations

from dataclasses import replace

from plan.model import GoalKind, Kind
from plan.questions.goal_naming import Names
from plan.questions.index import Index
from plan.questions.lexicon import SMALL, Tag, phrase_set
from plan.questions.marked import Marked
from plan.questions.query import About, Ask, Aspect, Name, Query
from plan.questions.vocabulary import followups as words
from plan.questions.vocabulary.states import ANY
from plan.questions.words import fold, stem

_OPENERS = frozenset(fold(each) for each in words.OPENERS.split())
_POINTERS = frozenset(fold(each) for each in words.POINTERS.split())
_STRONG_POINTERS = frozenset(fold(each) for each in words.STRONG_POINTERS.split())
_BOTH = phrase_set(words.BOTH)
_OTHERS = phrase_set(words.OTHERS)
_MEANT = phrase_set(words.MEANT)
_EVERYTHING = phrase_set(words.EVERYTHING)
_SAME = phrase_set(words.SAME)
_ORDINALS = {fold(key): value for key, value in words.ORDINALS.items()}
_SHORT = 4
_SIDES = {
    Tag.WHY, Tag.COUNT, Tag.SHARE, Tag.WHO, Tag.WHEN, Tag.COMMENT, Tag.HISTORY, Tag.PER, Tag.DISTRIBUTION,
    Tag.OWNER, Tag.CHANGE, Tag.UNIT_NOUN,
}  # fmt: skip
_NAMED = {"units", "goals", "activities"}


def merged(before: Query, said: Query, marked: Marked, names: Names, index: Index) -> Query | None:
    """The question before with what this one changes; None where this one stands by itself."""
    if said.ask is Ask.REFUSE or said.about in (About.ROUND, About.REMINDERS, About.SURVEYS):
        return None
    if before.readings and (chosen := _chosen(before, said, marked, index)):
        return chosen
    said = _numbered_alike(before, said, marked, index)
    leans = _leans(said, marked, names) or _asks_within(before, said, marked)
    if before.ask in (Ask.REFUSE, Ask.UNKNOWN) or not leans:
        return None
    if marked.text in _OTHERS:
        return _the_others(before)
    if marked.text in _EVERYTHING and not said.said & _NAMED:
        before = _widened(before)
    return _with_said(before, said, marked)


def _leans(said: Query, marked: Marked, names: Names) -> bool:
    found = [each.folded for each in marked.text if each.stem]
    if not found or (names.blocking and not said.said):
        return False
    if marked.text in _OTHERS or marked.text in _SAME or marked.text in _MEANT:
        return True
    if _greets_only(said, marked):
        return False
    if found[0] in {"ar", "finns"} and Tag.ANY in marked.tags and said.said and not said.said - {"ask", *_SCOPES}:
        return Tag.ITEM_NOUN not in marked.tags
    if found[0] in _OPENERS or found[-1] in {"da", "then", "istallet", "instead"}:
        return _fresh_count(marked, said) < 3
    if set(found) & _STRONG_POINTERS or (set(found) & _POINTERS and not said.said & _NAMED):
        return True
    return _is_fragment(said, marked)


_SCOPES = {"units", "goals", "kinds", "collaboration"}


def _asks_within(before: Query, said: Query, marked: Marked) -> bool:
    """ "Hur går det för IT?" and then "vilka är gula?": those of IT. "Vilka aktiviteter …" is a question of its own."""
    if not before.said & _SCOPES or before.ask is Ask.DETAIL or "states" not in said.said:
        return False
    own = said.said - {"ask", "states", "finish"} or marked.tags & {
        Tag.ITEM_NOUN,
        Tag.REPORTING,
        Tag.MISSING,
        Tag.UNIT_NOUN,
    }
    return not own and said.ask in (Ask.LIST, Ask.COUNT, Ask.SHARE)


def _numbered_alike(before: Query, said: Query, marked: Marked, index: Index) -> Query:
    """ "Hur går det för KF-mål 2?" and then "och 3?" or "och mål 3?": of the same kind of goal."""
    goal = index.plan.goal(before.goals[0]) if len(before.goals) == 1 else None
    if goal is not None and (other := _of_other_kind(goal.number, goal.kind, said, marked, index)):
        return replace(said, goals=(other,), readings=(), ask=Ask.OVERVIEW, unread=(), said=said.said | {"goals"})
    if goal is None or said.goals:
        return said
    numbers = [number for each in marked.text if (number := _number(each.folded))]
    alike = index.goals_by_number.get((goal.kind, numbers[0])) if len(numbers) == 1 else None
    bare = not said.said and len([each for each in marked.text if each.stem]) <= 3
    if alike is None or not (bare or alike in {reading.key for reading in said.readings}):
        return said
    return replace(said, goals=(alike,), readings=(), ask=Ask.OVERVIEW, unread=(), said=said.said | {"goals"})


def _number(folded: str) -> int:
    if folded.isdecimal() and len(folded) < 3:
        return int(folded)
    return _ORDINALS.get(folded, 0) if folded.endswith("an") else 0


def _of_other_kind(before: str, kind: GoalKind, said: Query, marked: Marked, index: Index) -> str | None:
    """ "Hur går det för KF-mål 1?" and then "nej, jag menade nämndmålet": the one of the same number."""
    kinds = {mark.value for mark in marked.of(Tag.GOAL_KIND)}
    numbers = [number for (_, number), section in index.goals_by_number.items() if section == before]
    singular = any(each.folded.endswith(("malet", "mal", "specifika")) for each in marked.text)
    if len(kinds) != 1 or kind in kinds or not numbers or not singular or "ask" in said.said:
        return None
    other = next(iter(kinds))
    return index.goals_by_number.get((other, numbers[0])) if isinstance(other, GoalKind) else None


def _greets_only(said: Query, marked: Marked) -> bool:
    return (
        said.ask is Ask.UNKNOWN
        and bool(marked.tags & {Tag.GREETING, Tag.HELP})
        and not marked.tags - {Tag.GREETING, Tag.HELP}
    )


def _fresh_count(marked: Marked, said: Query) -> int:
    """How much of a whole question it is: what is asked, of which sort, and which filters."""
    subject = bool(marked.tags & {Tag.ITEM_NOUN}) + bool(said.said & _NAMED)
    return bool(said.said & {"ask"}) + subject + bool(said.said & {"states", "finish"})


def _is_fragment(said: Query, marked: Marked) -> bool:
    content = [each for each in marked.text if each.stem and each.folded not in SMALL]
    if "ask" not in said.said:
        return bool(said.said) and len(content) <= _SHORT and Tag.ITEM_NOUN not in marked.tags
    return not said.said - {"ask", "time"} and not marked.left and _asks_a_side(marked)


def _asks_a_side(marked: Marked) -> bool:
    """ "Varför?", "hur många?", "vem då?": a side of what was asked before, and nothing else."""
    content = [each for each in marked.text if each.stem]
    if marked.tags & {Tag.ITEM_NOUN, Tag.GOAL_NOUN} or Tag.HOW in marked.tags:
        return False
    if Tag.CHANGE in marked.tags:
        return len(content) <= 3
    if len(content) == 1 and marked.tags & {Tag.WHICH, Tag.SHOW}:
        return True
    return bool(marked.tags & _SIDES) and len(content) <= 6


def _with_said(before: Query, said: Query, marked: Marked) -> Query:
    query = _renamed(before, said)
    for part in ("states", "kinds", "collaboration", "finish", "time", "odds"):
        if part in said.said:
            query = _PARTS[part](query, said)
    if Tag.ITEM_NOUN in marked.tags and before.kinds and "kinds" not in said.said:
        others = before.kinds == {Kind.PROJECT} and marked.folded(0) in _OPENERS
        query = replace(query, kinds=frozenset({Kind.ACTIVITY}) if others else frozenset())
    query = replace(
        query, ask=_ask(query, before, said, marked), aspect=_aspect(before, said), said=before.said | said.said
    )
    query = replace(query, per=said.per or query.per, most=said.most if said.most is not None else query.most)
    if said.change and ("ask" in said.said or said.change.since or said.change.start):
        query = replace(query, change=said.change, ask=Ask.CHANGE if query.ask is not Ask.DETAIL else query.ask)
    if query.ask is Ask.DETAIL and not query.activities:
        query = replace(query, ask=Ask.OVERVIEW)
    return replace(query, unread=said.unread, unable=said.unable, readings=said.readings, wanted=said.wanted)


def _renamed(before: Query, said: Query) -> Query:
    """Names take the place of names of the same sort; another activity, or a unit after one, is a new subject."""
    if said.activities:
        return replace(
            before,
            activities=said.activities,
            topic=said.topic,
            units=(),
            goals=(),
            kinds=frozenset(),
            states=None,
            left_out=frozenset(),
        )
    query = before
    if said.said & {"units", "goals"} and before.activities and not before.topic:
        query = replace(query, activities=(), topic="")
    if "units" in said.said:
        added = tuple(dict.fromkeys((*before.units_out, *said.units_out))) if said.units_out else ()
        query = replace(
            query,
            units=said.units or (query.units if said.units_out else ()),
            units_out=added,
            subunits=said.subunits,
            all_units=said.all_units,
        )
    if "goals" in said.said:
        query = replace(query, goals=said.goals, goals_out=said.goals_out)
    elif not said.subunits:
        query = replace(query, subunits=False)
    return query


def _states(query: Query, said: Query) -> Query:
    return replace(
        query,
        states=said.states,
        left_out=said.left_out,
        finish=None if said.states else query.finish,
        in_a_row=said.in_a_row,
        whether_all=said.whether_all,
        soonest=said.soonest or (query.soonest and not said.states),
    )


def _kinds(query: Query, said: Query) -> Query:
    if said.kinds_out and not said.kinds:
        return replace(query, kinds_out=query.kinds_out | said.kinds_out, kinds=query.kinds - said.kinds_out)
    return replace(query, kinds=said.kinds, kinds_out=said.kinds_out, no_kind=said.no_kind)


def _collaboration(query: Query, said: Query) -> Query:
    return replace(query, collaboration=said.collaboration, collaboration_out=said.collaboration_out)


def _finish(query: Query, said: Query) -> Query:
    return replace(query, finish=said.finish, soonest=said.soonest)


def _time(query: Query, said: Query) -> Query:
    return replace(query, tertial=said.tertial, whole_year=said.whole_year, span=said.span)


def _odds(query: Query, said: Query) -> Query:
    return replace(
        query,
        protected=said.protected,
        commented=said.commented,
        shared=said.shared,
        no_owner=said.no_owner,
        no_unit=said.no_unit,
        no_partner=said.no_partner,
        starts=said.starts,
    )


_PARTS = {
    "states": _states,
    "kinds": _kinds,
    "collaboration": _collaboration,
    "finish": _finish,
    "time": _time,
    "odds": _odds,
}


def _ask(query: Query, before: Query, said: Query, marked: Marked) -> Ask:
    return _asked_for(query, before, said, marked) or (
        _after_overview(query, said) if before.ask in (Ask.OVERVIEW, Ask.DETAIL, Ask.CLARIFY) else before.ask
    )


def _asked_for(query: Query, before: Query, said: Query, marked: Marked) -> Ask | None:
    """What this text wants by itself; None where it wants the same as before."""
    tags = marked.tags
    if said.readings:
        return Ask.CLARIFY
    if marked.text in _EVERYTHING and before.ask is not Ask.OVERVIEW:
        return said.ask if said.ask in (Ask.COUNT, Ask.SHARE) else before.ask
    if query.activities and not query.topic:
        return Ask.DETAIL if len(query.activities) == 1 else Ask.OVERVIEW
    if "ask" in said.said and (said.ask in (Ask.COUNT, Ask.SHARE) or tags & {Tag.WHO, Tag.UNIT_NOUN}):
        return said.ask if said.ask in (Ask.COUNT, Ask.SHARE) else Ask.UNITS
    if "ask" in said.said and tags & {Tag.WHICH, Tag.SHOW} and before.ask is not Ask.OVERVIEW:
        return Ask.LIST if before.ask is not Ask.UNITS or Tag.ITEM_NOUN in tags else before.ask
    shown = (said.per and before.ask not in (Ask.COUNT, Ask.SHARE)) or (Tag.HOW in tags and not query.states)
    return Ask.OVERVIEW if shown else None


def _after_overview(query: Query, said: Query) -> Ask:
    return Ask.LIST if said.said & {"states", "finish"} or query.states else Ask.OVERVIEW


def _aspect(before: Query, said: Query) -> Aspect:
    return said.aspect if said.aspect is not Aspect.STATUS and "ask" in said.said else before.aspect


def _the_others(before: Query) -> Query:
    """What the answer before left out."""
    if before.states is not None or before.left_out:
        wanted = (before.states if before.states is not None else ANY) - before.left_out
        return replace(before, states=ANY - wanted, left_out=frozenset(), ask=_plain(before))
    if before.kinds:
        return replace(before, kinds=frozenset(), kinds_out=before.kinds, ask=_plain(before))
    if before.units:
        return replace(before, units=(), units_out=before.units)
    if before.goals:
        return replace(before, goals=(), goals_out=before.goals)
    return before


def _plain(before: Query) -> Ask:
    return Ask.LIST if before.ask in (Ask.DETAIL, Ask.CLARIFY) else before.ask


def _widened(before: Query) -> Query:
    return replace(
        before,
        units=(),
        units_out=(),
        goals=(),
        goals_out=(),
        kinds=frozenset(),
        kinds_out=frozenset(),
        collaboration=(),
    )


# After a question back


def _chosen(before: Query, said: Query, marked: Marked, index: Index) -> Query | None:
    """Which of the readings offered was meant; None where none of them fits."""
    if said.activities and len(said.activities) == 1 and not said.topic:
        return None
    if marked.text in _BOTH and not said.said & _NAMED:
        return _all_meant(before)
    fitting = [reading for reading in before.readings if _is_meant(reading, said, marked, index)]
    if len(fitting) != 1 and not said.goals:
        fitting = _by_place(before.readings, marked)
    if len(fitting) != 1:
        return None
    return as_read(before, fitting[0])


def _all_meant(before: Query) -> Query:
    keys = {
        what: tuple(each.key for each in before.readings if each.what == what) for what in ("unit", "goal", "activity")
    }
    ask = Ask.LIST if before.states or before.finish else Ask.OVERVIEW
    goals = (*before.goals, *keys["goal"])
    return replace(before, readings=(), ask=ask, goals=goals, units=keys["unit"], activities=keys["activity"])


def as_read(query: Query, reading: Name) -> Query:
    """The query with one of its readings settled."""
    if reading.what == "activity":
        return replace(query, readings=(), activities=(reading.key,), topic="", ask=Ask.DETAIL, about=About.ACTIVITIES)
    names = {"units": (*query.units, reading.key)} if reading.what == "unit" else {"goals": (*query.goals, reading.key)}
    ask = Ask.LIST if query.states or query.finish else Ask.OVERVIEW
    return replace(query, readings=(), ask=ask, said=query.said | set(names), **names)  # type: ignore[arg-type]


def _is_meant(reading: Name, said: Query, marked: Marked, index: Index) -> bool:
    if reading.what == "goal":
        goal = index.plan.goal(reading.key)
        kinds = {mark.value for mark in marked.of(Tag.GOAL_KIND)}
        board = any(each.folded.startswith("namnd") for each in marked.text)
        if board:
            kinds.add(GoalKind.BOARD_GOAL)
        stated = reading.key in said.goals if len(said.goals) == 1 else goal is not None and goal.kind in kinds
        return goal is not None and stated
    if reading.what == "unit":
        return reading.key in said.units or Tag.UNIT_NOUN in marked.tags
    activity = next((each for each in index.plan.activities if each.id == reading.key), None)
    title = {stem(fold(each)) for each in activity.title.split()} if activity else set()
    content = {each.stem for each in marked.text if each.stem and each.folded not in SMALL}
    return bool(content) and (reading.key in said.activities or content <= title)


def _by_place(readings: tuple[Name, ...], marked: Marked) -> list[Name]:
    found = [_ORDINALS[each.folded] for each in marked.text if each.folded in _ORDINALS]
    return [readings[found[0] - 1]] if len(found) == 1 and found[0] <= len(readings) else []
