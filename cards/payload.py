"""What a button carries: a verb and opaque ids. The same class writes it and reads it back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Literal

from cards.elements import Execute, Submit
from plan.refusals import CardTooOld
from plan.turn import Lap


class Verb(StrEnum):
    """What a button asks for. `OPEN` asks for the activity that is next in turn; `SHOW` for a list's page;
    `REFRESH` is asked by the client itself, for the card as it is now, `REMINDED` for a reminder and `MEASURES` for
    the question about measures.
    """

    OPEN = "open"
    SAVE = "save"
    UNCHANGED = "unchanged"
    ALL_UNCHANGED = "all_unchanged"
    ALL_UNCHANGED_CONFIRMED = "all_unchanged_confirmed"
    SKIP = "skip"
    CHANGE = "change"
    HAND_OVER = "hand_over"
    HAND_OVER_TO = "hand_over_to"
    MEASURES = "measures"
    MEASURE_DONE = "measure_done"
    MEASURE_MOVED = "measure_moved"
    MEASURE_HINDERED = "measure_hindered"
    TAKE_BACK = "take_back"
    GIVE_BACK = "give_back"
    NOT_MINE = "not_mine"
    NOT_MINE_BECAUSE = "not_mine_because"
    REASSIGN = "reassign"
    REASSIGN_TO = "reassign_to"
    LATER = "later"
    LATER_TOMORROW = "later_tomorrow"
    LATER_WEEK = "later_week"
    ADD_COMMENT = "add_comment"
    ADD_COMMENT_TEXT = "add_comment_text"
    RECEIPT = "receipt"
    SHOW = "show"
    REFRESH = "refresh"
    REMINDED = "reminded"
    ROUND_STATUS = "round_status"
    REMIND = "remind"
    EXTEND = "extend"
    EXTEND_TO = "extend_to"
    CLOSE = "close"
    CLOSE_CONFIRMED = "close_confirmed"
    REOPEN = "reopen"
    REOPEN_BECAUSE = "reopen_because"
    WAIT = "wait"
    PROMISES_STAND = "promises_stand"
    PROMISES_DIFFER = "promises_differ"
    PUBLISH = "publish"
    PUBLISH_CONFIRMED = "publish_confirmed"
    ASSESS = "assess"
    ASSESS_SAVE = "assess_save"
    ASSESS_SKIP = "assess_skip"
    PROTECT = "protect"
    UNPROTECT = "unprotect"
    SEND_AGAIN = "send_again"
    ARRIVED = "arrived"
    FIRST_STEPS = "first_steps"
    OWNERS = "owners"
    OWNER_CHOOSE = "owner_choose"
    OWNER_CHANGE = "owner_change"
    OWNERS_FILE = "owners_file"
    OWNERS_STORE = "owners_store"
    OWNERS_CANCEL = "owners_cancel"
    FIGURES_STORE = "figures_store"
    FIGURES_CANCEL = "figures_cancel"
    KOLADA_SAVE = "kolada_save"
    KOLADA_REMOVE = "kolada_remove"
    DRAFT = "draft"
    DRAFT_PUBLISH = "draft_publish"
    DRAFT_INTRO = "draft_intro"
    DRAFT_INTRO_SAVE = "draft_intro_save"
    DRAFT_RETURN = "draft_return"
    DRAFT_RETURN_BECAUSE = "draft_return_because"
    PLAN_FILE = "plan_file"
    PLAN_STORE = "plan_store"
    PLAN_QUESTIONS = "plan_questions"
    PLAN_ANSWERS = "plan_answers"
    PLAN_REVIEW = "plan_review"
    PLAN_CANCEL = "plan_cancel"
    TEMPLATE_STORE = "template_store"
    TEMPLATE_CANCEL = "template_cancel"
    CANCEL = "cancel"
    OPEN_ROUND = "open_round"
    OPEN_ROUND_CONFIRMED = "open_round_confirmed"
    SETTINGS = "settings"
    SETTINGS_SAVE = "settings_save"
    FORGET_CONFIRMED = "forget_confirmed"
    BOARDS = "boards"


@dataclass(frozen=True, slots=True)
class Payload:
    """`seen` tells what the card showed, if any: a report's id, or what a plan was held against.

    `text` is the question that a list's page answers, what a card that refreshes itself tells of first, or which one
    more question a card asks.
    `about` is the goal or survey that is assessed, the reminder, the message that may not have come, the file that was
    dropped, the plan that is set up, or the unit that is to have another owner.
    `lap` tells how often what was skipped has been offered. `asked`: the card asks one more question of an answer that
    is saved.
    """

    verb: Verb
    round_id: str = ""
    activity_id: str = ""
    person_id: str = ""
    seen: str = ""
    page: int = 0
    text: str = ""
    about: str = ""
    lap: Lap = Lap.FIRST
    asked: bool = False

    def button(
        self,
        title: str,
        *,
        inputs: bool = False,
        style: Literal["default", "positive", "destructive"] | None = None,
        tooltip: str | None = None,
    ) -> Execute:
        """With `inputs` the card's inputs are checked and come along. Older clients get the same data by Submit."""
        associated: Literal["auto", "none"] = "auto" if inputs else "none"
        data = self.data()
        submit = Submit(title=title, data=data, associated_inputs=associated, tooltip=tooltip)
        return Execute(
            title=title,
            verb=self.verb.value,
            data=data,
            associated_inputs=associated,
            style=style,
            tooltip=tooltip,
            fallback=submit,
        )

    def data(self) -> dict[str, Any]:
        values = ((name, getattr(self, name)) for name in _NAMES)
        return {name: value for name, value in values if value} | {"verb": self.verb.value}

    @classmethod
    def read(cls, data: Mapping[str, Any], verb: str = "") -> Payload:
        """`verb` is the envelope's, where it has one. `CardTooOld` for a verb that no card of today has."""
        try:
            known = Verb(verb or text_of(data, "verb"))
        except ValueError:
            raise CardTooOld from None
        page, lap = data.get("page"), data.get("lap")
        return cls(
            verb=known,
            round_id=text_of(data, "round_id"),
            activity_id=text_of(data, "activity_id"),
            person_id=text_of(data, "person_id"),
            seen=text_of(data, "seen"),
            page=page if isinstance(page, int) and 0 <= page < 10_000 else 0,
            text=text_of(data, "text"),
            about=text_of(data, "about"),
            lap=Lap(lap) if isinstance(lap, int) and lap in _LAPS else Lap.FIRST,
            asked=data.get("asked") is True,
        )


_LAPS = frozenset(Lap)
_NAMES = tuple(field.name for field in fields(Payload))


def text_of(data: Mapping[str, Any], key: str) -> str:
    """The value from outside, if it is text; else empty.

    It may be as long as the body let it be. Ids are looked up and nothing more; a text that is kept has its own bound
    where it is read (`COMMENT_MAX`, `TEXT_MAX`, `INTRO_MAX`), and of a conversation only the end is.
    """
    value = data.get(key)
    return value if isinstance(value, str) else ""
