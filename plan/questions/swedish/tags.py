"""What a phrase of a question can be."""

from __future__ import annotations

from enum import StrEnum, auto


class Tag(StrEnum):
    STATES = auto()
    NOT_FINISHED = auto()
    REPORTING = auto()
    MISSING = auto()
    COUNT = auto()
    SHARE = auto()
    WHICH = auto()
    SHOW = auto()
    ANY = auto()
    WHAT = auto()
    HOW = auto()
    WHO = auto()
    OWNER = auto()
    UNIT_NOUN = auto()
    GOAL_NOUN = auto()
    ITEM_NOUN = auto()
    KIND = auto()
    ONLY_KIND = auto()
    GOAL_KIND = auto()
    WHY = auto()
    COMMENT = auto()
    WHEN = auto()
    HISTORY = auto()
    GOAL_OF = auto()
    KIND_OF = auto()
    PARTNER_OF = auto()
    COLLABORATION = auto()
    JOINT = auto()
    DOING = auto()
    EVERY_DEPARTMENT = auto()
    CHANGE = auto()
    BETTER = auto()
    WORSE = auto()
    UNCHANGED = auto()
    BECAME = auto()
    AGAIN = auto()
    IN_A_ROW = auto()
    DISTRIBUTION = auto()
    PER = auto()
    MOST = auto()
    LEAST = auto()
    WHICH_TERTIAL = auto()
    SORTED = auto()
    MONEY = auto()
    OUTSIDE = auto()
    EXPORT = auto()
    DRAFT = auto()
    REMINDERS = auto()
    SURVEYS = auto()
    DEADLINE = auto()
    PROTECTED = auto()
    SHARED = auto()
    NO_KIND = auto()
    MINE = auto()
    HELP = auto()
    GREETING = auto()
    BELONG = auto()
    NOT = auto()
    EXCEPT = auto()
    ONLY = auto()
    OWN_UNIT_ONLY = auto()
    WITH_SUBUNITS = auto()
    TOTAL = auto()
    OVERRUN = auto()
    NO_DATE = auto()
    HAS_DATE = auto()
    NO_COMMENT = auto()
    HAS_COMMENT = auto()
    GROWN = auto()
    SHRUNK = auto()
    SOONEST = auto()
    NEARLY = auto()
    ARRIVED = auto()
    NO_OWNER = auto()
    NO_UNIT = auto()
    NO_PARTNER = auto()
    UNABLE = auto()
    MOVED_DATE = auto()
    SAYING = auto()
    LATE_REPORT = auto()
    AMONG_REPORTED = auto()
    DECISION = auto()
    ASSESSED = auto()
    FIGURES = auto()
    NEXT_ROUND = auto()
    PROMISE = auto()
    MEASURE = auto()
    NO_MEASURE = auto()
    HAS_MEASURE = auto()
    SAME_AGAIN = auto()
    NATION = auto()
    GOAL_WARNING = auto()


class Rate(StrEnum):
    """What a word for a share is the share of: "svarsfrekvens", "färdiggrad"."""

    REPORTED = auto()
    DONE = auto()


class Pledge(StrEnum):
    """What is asked of the dates that were promised; of several the last one named here tells."""

    SAID = auto()
    DUE = auto()
    MOVED = auto()
    KEPT = auto()
    BROKEN = auto()
    MOVED_AGAIN = auto()
    MOVED_MOST = auto()
    MOVED_OFTENEST = auto()
    ACCURACY = auto()


class Shift(StrEnum):
    """Which way a date has been moved."""

    LATER = auto()
    EARLIER = auto()


class MeasureAsked(StrEnum):
    """Which of the measures against deviations are asked for."""

    ALL = auto()
    OPEN = auto()
    LATE = auto()
    DONE = auto()
    DUE = auto()
    MOVED = auto()
    HINDERED = auto()


class Wanted(StrEnum):
    """What is to be made of the answer. A file by its name in "gör rapporten som …"."""

    WORD = auto()
    EXCEL = auto()
    PDF = auto()
    CSV = auto()
    LETTER = auto()
    OTHER = auto()


class Per(StrEnum):
    UNIT = auto()
    GOAL = auto()
    STATUS = auto()
    KIND = auto()
