"""A question asked in the program or the chat, answered from what is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from bot import boards_seen
from bot.here import Here
from cards.texts import chat as texts
from plan import as_asked, board_scope
from plan.access import Viewer
from plan.calendar import end_of, swedish_day
from plan.facts import Facts
from plan.model import SAID_MAX, Person
from plan.parties import BoardName
from plan.questions import Answer, AnswerKind, answer
from plan.refusals import BoardsNotAllowed
from storage import knowledge, people, plans


class NoPlan(Exception):
    """There is nothing to ask about."""


class NobodyByThatName(Exception):
    """Nobody in the directory has the upn."""


@dataclass
class QuestionDesk:
    """Where questions are answered in one open transaction; what is known is read once for each moment."""

    here: Here
    plan_id: str = ""
    _known: dict[tuple[str, datetime | None], Facts] = field(default_factory=dict)

    def viewer(self, upn: str | None, *, in_channel: bool) -> Viewer:
        """Without a upn: the operator of the program."""
        if upn is None:
            return Viewer(None, in_channel)
        person = people.by_upn(self.here.connection, self.here.municipality_id, upn.strip().lower())
        if person is None:
            raise NobodyByThatName(upn)
        return Viewer(person, in_channel)

    def answered(self, text: str, viewer: Viewer, context: Sequence[str] = (), at: datetime | None = None) -> Answer:
        """As `answered_from`."""
        return self.answered_from(text, viewer, context, at)[0]

    def answered_from(
        self, text: str, viewer: Viewer, context: Sequence[str] = (), at: datetime | None = None
    ) -> tuple[Answer, Facts]:
        """With what it was answered from. `at`: as everything looked then; without it a day that the question itself
        names ("… såg ut 31 augusti").

        More than `SAID_MAX` characters are not read, nor an earlier question that long: a batch's lines come from a
        file. A question about another year is answered from that year's plan of the same board, where there is one.
        """
        if len(text) > SAID_MAX:
            return Answer(AnswerKind.REFUSE, "", text=texts.too_long()), self.facts(at)
        context = [each for each in context if len(each) <= SAID_MAX]
        asked = None if at else as_asked.read(text, self.facts().plan.year)
        if asked and asked[1] < swedish_day(self.here.now) and (plan_id := self._plan_then(asked[1].year)):
            then = self._facts(plan_id, end_of(asked[1]))
            return answer(asked[0], then, viewer, context), then
        held = self.facts(at)
        found = answer(text, held, viewer, context)
        other = self._plan_of(found.other_year) if found.other_year else None
        if other is None:
            return found, held
        held = self._facts(other, at)
        return answer(text, held, viewer, context), held

    def facts(self, at: datetime | None = None) -> Facts:
        return self._facts(self._chosen, at)

    def _facts(self, plan_id: str, at: datetime | None) -> Facts:
        if (plan_id, at) not in self._known:
            found = knowledge.facts(self.here.connection, plan_id, at or self.here.now)
            self._known[plan_id, at] = as_of(found, at) if at else found
        return self._known[plan_id, at]

    def _plan_then(self, year: int) -> str | None:
        """The plan that a day of that year is asked of: ours, or for a day before its year that year's."""
        return self._plan_of(year) if year < self.facts().plan.year else self._chosen

    def _plan_of(self, year: int) -> str | None:
        board = self.facts().plan.board
        held = plans.ids_of(self.here.connection, self.here.municipality_id)
        return next((key for key, name, of_year in held if (name, of_year) == (board, year)), None)

    @cached_property
    def _chosen(self) -> str:
        return self.plan_id or current_plan(self.here)


def as_of(facts: Facts, moment: datetime) -> Facts:
    """As everything looked then. A past tertial that was followed up long after it had ended is kept whole: what is
    known of it came in later than any day of its own."""
    first = facts.rounds[0] if facts.rounds else None
    afterwards = first and moment < first.opened_at and swedish_day(first.opened_at) > first.tertial.next.last
    return facts if afterwards else facts.as_of(moment)


def current_plan(here: Here, person: Person | None = None, text: str = "") -> str:
    """Of the board that a text names; else the plan whose round was opened last, of the boards that the person sees.

    Before any round the newest year's. Raises `NoPlan`, and `BoardsNotAllowed` where they do not see the board.
    """
    every = boards_seen.followed(here)
    if not every:
        raise NoPlan
    seen = boards_seen.seen(here, person, every)
    named = (
        board_scope.read(text, [BoardName(each.name, each.department) for each in every]).boards
        if len(every) > 1
        else ()
    )
    meant = [each for each in seen if each.name in named]
    if named and not meant:
        raise BoardsNotAllowed
    return boards_seen.newest(meant or seen).plan_id
