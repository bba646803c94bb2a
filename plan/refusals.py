"""Every "no" the domain gives, typed. The Swedish sentence for each is in `cards/texts.py`."""

from __future__ import annotations

from datetime import date

from plan.model import Activity, Status
from plan.reading.doubts.answers import AnswerFault


class Refusal(Exception):
    """Something a person asked for that the rules do not allow. Nothing was stored."""


class NotTheOwner(Refusal):
    """`answering` is the name of whoever answers for it now, "" if nobody does."""

    def __init__(self, activity: Activity, answering: str = "") -> None:
        super().__init__(activity.id)
        self.activity, self.answering = activity, answering


class NobodyAnswers(Refusal):
    """The person does not answer for it, nor does anybody else until an administrator has decided who does."""

    def __init__(self, activity: Activity) -> None:
        super().__init__(activity.id)
        self.activity = activity


class NotTheGoalOwner(Refusal):
    """`text` is the goal's name; `assessing` the name of whoever assesses it now, "" if nobody does."""

    def __init__(self, text: str, assessing: str = "") -> None:
        super().__init__(text)
        self.text, self.assessing = text, assessing


class UnknownPerson(Refusal):
    """The sender is not in the municipality's directory."""


class NotAllowed(Refusal):
    """The act needs a role that the person does not have."""


class OnlyInPersonalChat(Refusal):
    """A channel is heard by everybody in it: only the paging of answers is pressed there."""


class NotOpen(Refusal):
    """No round is open for what was asked."""


class CommentMissing(Refusal):
    def __init__(self, status: Status) -> None:
        super().__init__(status)
        self.status = status


class CommentTooLong(Refusal):
    def __init__(self, length: int) -> None:
        super().__init__(length)
        self.length = length


class FinishMissing(Refusal):
    def __init__(self, status: Status) -> None:
        super().__init__(status)
        self.status = status


class CommentAndFinishMissing(Refusal):
    def __init__(self, status: Status) -> None:
        super().__init__(status)
        self.status = status


class FinishUnreadable(Refusal):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class MeasureMissing(Refusal):
    """A day by which something is to be done, and nothing to do."""


class MeasureTooLong(Refusal):
    def __init__(self, length: int) -> None:
        super().__init__(length)
        self.length = length


class MeasureDayUnreadable(Refusal):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class ReasonTooLong(Refusal):
    def __init__(self, length: int, most: int) -> None:
        super().__init__(length, most)
        self.length, self.most = length, most


class FinishHasBeen(Refusal):
    """What is delayed cannot be expected on a day that has been."""

    def __init__(self, day: date) -> None:
        super().__init__(day)
        self.day = day


class FinishFarOff(Refusal):
    """A day so far away that it may be a slip. The same day once more stands."""

    def __init__(self, day: date) -> None:
        super().__init__(day)
        self.day = day


class StatusMissing(Refusal):
    """No status was chosen, or one that does not exist."""


class WithSomebodyElse(Refusal):
    """The activity was theirs, and has been given on."""

    def __init__(self, activity: Activity) -> None:
        super().__init__(activity.id)
        self.activity = activity


class PersonMissing(Refusal):
    """No person was chosen, or one that is not in the directory."""


class CardTooOld(Refusal):
    """The card belongs to a round, an activity or a person that it no longer fits."""


class BoardsNotAllowed(Refusal):
    """The boards beside each other are for leadership and administrators, and a board for whoever sees it."""


class ReportNotAllowed(Refusal):
    """Neither leadership nor an administrator."""


class OfferTooOld(Refusal):
    """The offered file is of a plan, a tertial or a format that there is not."""


class AnswerRefused(Refusal):
    """An answer about a plan, or a row of its review, that cannot be read. `about` is the question or the row."""

    def __init__(self, fault: AnswerFault, about: str) -> None:
        super().__init__(fault, about)
        self.fault, self.about = fault, about


class AbsenceUnreadable(Refusal):
    """How long somebody is away cannot be read from what they wrote, or it has passed."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class AbsenceTooLong(Refusal):
    def __init__(self, until: date) -> None:
        super().__init__(until)
        self.until = until
