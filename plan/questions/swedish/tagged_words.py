"""Which words of the vocabulary mean which tag: every tag has words, and stands in one of the three tables."""

from __future__ import annotations

from collections.abc import Iterator

from plan.model import GoalKind, Kind
from plan.questions.swedish.tags import Per, Pledge, Rate, Shift, Tag, Wanted
from plan.questions.swedish.vocabulary import (
    changes,
    conditions,
    files,
    goals,
    measures,
    promises,
    question_words,
    refusals,
    reports,
    states,
    things,
    times,
    warnings,
)

Meaning = tuple[Tag, object]

_TELLING: tuple[tuple[Tag, object, str], ...] = (
    (Tag.NOT_FINISHED, None, states.NOT_FINISHED_WORDS),
    (Tag.REPORTING, None, states.REPORTING),
    (Tag.MISSING, None, states.MISSING),
    (Tag.KIND, Kind.PROJECT, things.PROJECT),
    (Tag.KIND, Kind.PRE_STUDY, things.PRE_STUDY),
    (Tag.ONLY_KIND, Kind.ACTIVITY, things.ONLY_ACTIVITY),
    (Tag.KIND, Kind.PROJECT, things.OF_TYPE_P),
    (Tag.KIND, Kind.PRE_STUDY, things.OF_TYPE_F),
    (Tag.GOAL_KIND, GoalKind.CORE_ASSIGNMENT, things.CORE),
    (Tag.GOAL_KIND, GoalKind.SPECIAL_INITIATIVE, things.SPECIAL),
    (Tag.GOAL_KIND, GoalKind.COUNCIL_GOAL, things.COUNCIL),
    (Tag.GOAL_KIND, GoalKind.BOARD_GOAL, things.BOARD),
    (Tag.PER, Per.UNIT, question_words.PER_UNIT),
    (Tag.PER, Per.GOAL, question_words.PER_GOAL),
    (Tag.PER, Per.STATUS, question_words.PER_STATUS),
    (Tag.PER, Per.KIND, question_words.PER_KIND),
    (Tag.SHARE, Rate.REPORTED, question_words.RESPONSE_RATE),
    (Tag.SHARE, Rate.DONE, question_words.DONE_RATE),
    (Tag.MOVED_DATE, None, times.MOVED_DATE),
    (Tag.MOVED_DATE, Shift.LATER, times.LATER_DATE),
    (Tag.MOVED_DATE, Shift.EARLIER, times.EARLIER_DATE),
    (Tag.EXPORT, Wanted.EXCEL, files.AS_EXCEL),
    (Tag.EXPORT, Wanted.CSV, files.AS_CSV),
    (Tag.EXPORT, Wanted.PDF, files.AS_PDF),
    (Tag.EXPORT, Wanted.WORD, files.AS_WORD),
    (Tag.EXPORT, None, files.EXPORT),
    (Tag.DRAFT, Wanted.WORD, files.REPORT),
    (Tag.DRAFT, Wanted.LETTER, files.LETTER),
    (Tag.DRAFT, Wanted.OTHER, files.DRAFT),
    (Tag.WITH_SUBUNITS, None, things.WITH_SUBUNITS),
    (Tag.OWN_UNIT_ONLY, None, things.WITHOUT_SUBUNITS),
    (Tag.TOTAL, None, question_words.ALL_TIME),
    (Tag.OVERRUN, None, times.OVERRUN),
    (Tag.NO_DATE, None, times.NO_DATE),
    (Tag.HAS_DATE, None, times.HAS_DATE),
    (Tag.SOONEST, Shift.EARLIER, question_words.SOONEST),
    (Tag.SOONEST, Shift.LATER, question_words.LATEST),
    (Tag.ARRIVED, Shift.EARLIER, reports.CAME_FIRST),
    (Tag.ARRIVED, Shift.LATER, reports.CAME_LAST),
    (Tag.NO_COMMENT, None, times.NO_COMMENT),
    (Tag.HAS_COMMENT, None, times.HAS_COMMENT),
    (Tag.SAYING, None, reports.IN_TITLE),
    (Tag.PROMISE, Pledge.SAID, promises.SAID),
    (Tag.PROMISE, Pledge.MOVED, promises.MOVED),
    (Tag.PROMISE, Pledge.KEPT, promises.KEPT),
    (Tag.PROMISE, Pledge.BROKEN, promises.BROKEN),
    (Tag.PROMISE, Pledge.MOVED_AGAIN, promises.MOVED_AGAIN),
    (Tag.PROMISE, Pledge.MOVED_MOST, promises.MOVED_MOST),
    (Tag.PROMISE, Pledge.MOVED_OFTENEST, promises.MOVED_OFTENEST),
    (Tag.PROMISE, Pledge.ACCURACY, promises.ACCURACY),
)
"""Phrases that say more than their tag, or whose words are kept under another name."""

_PLAIN: dict[Tag, str] = {
    Tag.COUNT: question_words.COUNT,
    Tag.SHARE: question_words.SHARE,
    Tag.WHICH: question_words.WHICH,
    Tag.SHOW: question_words.SHOW,
    Tag.ANY: question_words.ANY,
    Tag.WHAT: question_words.WHAT,
    Tag.HOW: question_words.HOW,
    Tag.WHO: question_words.WHO,
    Tag.OWNER: question_words.OWNER,
    Tag.UNIT_NOUN: things.UNIT_NOUN,
    Tag.GOAL_NOUN: things.GOAL_NOUN,
    Tag.ITEM_NOUN: things.ITEM_NOUN,
    Tag.WHY: question_words.WHY,
    Tag.COMMENT: question_words.COMMENT,
    Tag.WHEN: question_words.WHEN,
    Tag.HISTORY: question_words.HISTORY,
    Tag.GOAL_OF: question_words.GOAL_OF,
    Tag.KIND_OF: question_words.KIND_OF,
    Tag.PARTNER_OF: question_words.PARTNER_OF,
    Tag.COLLABORATION: things.COLLABORATION,
    Tag.EVERY_DEPARTMENT: things.EVERY_DEPARTMENT,
    Tag.CHANGE: changes.CHANGE,
    Tag.BETTER: changes.BETTER,
    Tag.WORSE: changes.WORSE,
    Tag.UNCHANGED: changes.UNCHANGED,
    Tag.BECAME: changes.BECAME,
    Tag.AGAIN: changes.AGAIN,
    Tag.IN_A_ROW: changes.IN_A_ROW,
    Tag.DISTRIBUTION: question_words.DISTRIBUTION,
    Tag.MOST: question_words.MOST,
    Tag.WHICH_TERTIAL: question_words.WHICH_TERTIAL,
    Tag.SORTED: question_words.IN_ORDER,
    Tag.LEAST: question_words.LEAST,
    Tag.MONEY: refusals.MONEY,
    Tag.OUTSIDE: refusals.OUTSIDE,
    Tag.REMINDERS: question_words.REMINDERS,
    Tag.SURVEYS: things.SURVEYS,
    Tag.DEADLINE: question_words.DEADLINE,
    Tag.PROTECTED: things.PROTECTED,
    Tag.SHARED: things.SHARED,
    Tag.NO_KIND: things.NO_KIND,
    Tag.MINE: question_words.MINE,
    Tag.HELP: question_words.HELP,
    Tag.GREETING: question_words.GREETING,
    Tag.BELONG: things.BELONG,
    Tag.NOT: question_words.NOT,
    Tag.EXCEPT: question_words.EXCEPT,
    Tag.ONLY: question_words.ONLY,
    Tag.GROWN: changes.GROWN,
    Tag.SHRUNK: changes.SHRUNK,
    Tag.NEARLY: question_words.NEARLY,
    Tag.NO_OWNER: conditions.NO_OWNER,
    Tag.NO_UNIT: conditions.NO_UNIT,
    Tag.NO_PARTNER: conditions.NO_PARTNER,
    Tag.UNABLE: conditions.UNABLE,
    Tag.SAYING: reports.SAYING,
    Tag.LATE_REPORT: reports.LATE,
    Tag.AMONG_REPORTED: reports.AMONG_REPORTED,
    Tag.DECISION: reports.DECISIONS,
    Tag.ASSESSED: goals.ASSESSED,
    Tag.FIGURES: goals.FIGURES,
    Tag.NEXT_ROUND: question_words.NEXT_ROUND,
    Tag.NATION: goals.NATION,
    Tag.HAS_MEASURE: measures.HAVING,
    Tag.NO_MEASURE: measures.LACKING,
    Tag.SAME_AGAIN: measures.SAME_AGAIN,
}
"""Words that say their tag and no more."""


def tagged_words() -> Iterator[tuple[str, Meaning]]:
    """The first of the same phrase is what it means."""
    for meant, text in states.STATES.items():
        yield text, (Tag.STATES, meant)
    for warning, text in warnings.WARNINGS.items():
        yield text, (Tag.GOAL_WARNING, warning)
    for tag, value, text in _TELLING:
        yield text, (tag, value)
    for tag, text in _PLAIN.items():
        yield text, (tag, None)
