"""What comes of an assumption once it is answered: the row as it was read, without what was read wrongly, or no row."""

from __future__ import annotations

from collections.abc import Iterable

from plan.reading import words
from plan.reading.doubts import assumption_texts
from plan.reading.doubts.doubts import Doubts
from plan.reading.doubts.question_texts import YES
from plan.reading.doubts.topics import PlanTopic
from plan.reading.layout.assumption import Assumed, Assumption
from plan.reading.layout.ledger import RowLedger
from plan.reading.rows.entry import Entry
from plan.reading.rows.unread import Unread

_WHETHER_ROWS_ARE = (Assumed.TITLES, Assumed.PAST_COLUMN, Assumed.LIST, Assumed.ODD_TITLES, Assumed.OTHER_DATES)
"""Where they are denied, the rows are no activities."""
_OF_OWNERS = (
    Assumed.OWNERS,
    Assumed.ODD_OWNERS,
    Assumed.RARE_OWNER,
    Assumed.UNIT_ABOVE,
    Assumed.LETTERS,
    Assumed.NAMES_AFTER,
    Assumed.NAMES_IN_BRACKETS,
    Assumed.DOERS,
)
_AFTER_TITLES = (Assumed.NAMES_AFTER, Assumed.NAMES_IN_BRACKETS)
"""Where they are denied, the name belongs to the title."""


def proposed(each: Assumption) -> str:
    return assumption_texts.LEFT_OUT if each.what is Assumed.LEFT_OUT_NAMES else YES


def is_denied(entry: Entry, doubts: Doubts) -> bool:
    """Whether somebody has said that what the row was taken from has no activities."""
    whole = (each for each in entry.assumed if each.what in _WHETHER_ROWS_ARE)
    return any(doubts.denied(assumption_texts.assumed(each)) for each in whole)


def take(entry: Entry, each: Assumption, answer: str | None) -> None:
    """Puts the row right by an answer; None is an open question."""
    said = (answer or "").casefold()
    if each.what is Assumed.LEFT_OUT_NAMES and said == assumption_texts.OWNER:
        entry.units = entry.beside.get(each.of, "") or entry.units
    elif each.what is Assumed.LEFT_OUT_NAMES and said == assumption_texts.COLLABORATION:
        entry.collaboration = entry.beside.get(each.of, "") or entry.collaboration
    elif said in words.NO and each.what in _OF_OWNERS:
        entry.units = ""
        entry.title = entry.whole if each.what in _AFTER_TITLES else entry.title
    elif said in words.NO and each.what in (Assumed.COLLABORATION, Assumed.ODD_COLLABORATION):
        entry.collaboration = ""
    elif said in words.NO and each.what in (Assumed.NUMBERED_TYPES, Assumed.ALL_TYPES):
        entry.marker = ""
    elif said in words.NO and each.what is Assumed.DESCRIBED:
        entry.title = entry.whole


def other_goal(entry: Entry, doubts: Doubts) -> str:
    """The title that a row stands under, where somebody has said that it does; else ""."""
    same = (each for each in entry.assumed if each.what is Assumed.SAME_GOAL)
    return next((each.of for each in same if doubts.denied(assumption_texts.assumed(each))), "")


def ask_about_unread(left: Iterable[Unread], doubts: Doubts, ledger: RowLedger) -> None:
    """What a "nej" says cannot be read stays open: nobody may think that it was."""
    for each in left:
        sentence = assumption_texts.unread(each)
        if doubts.denied(sentence) or doubts.settle(PlanTopic.UNREAD.value, each.place, sentence, YES) is None:
            ledger.ask_whether_unread(each.origin)
