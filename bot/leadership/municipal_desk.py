"""Questions about one board's plan or several: which plans are meant, each asked by itself, the answers put together.

Without a board in it a question is about the asker's own; "i hela kommunen" is about all that the asker sees.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from bot import boards_seen
from bot.boards_seen import FollowedBoard
from bot.here import Here
from bot.leadership import merged_answers
from bot.leadership.merged_answers import BoardAnswer
from bot.leadership.question_desk import NoPlan, QuestionDesk
from cards.texts import board_answers as texts
from plan import board_scope
from plan.access import Viewer, on_board
from plan.all_boards import Collaboration, collaborations
from plan.board_scope import Scoped
from plan.model import SAID_MAX
from plan.parties import BoardName
from plan.questions import ActivityRow, Answer, AnswerKind


@dataclass
class MunicipalDesk:
    """Where questions are answered in one open transaction. With a `plan_id` all are of that plan."""

    here: Here
    plan_id: str = ""
    _desks: dict[str, QuestionDesk] = field(default_factory=dict)

    def viewer(self, upn: str | None, *, in_channel: bool) -> Viewer:
        """As `QuestionDesk.viewer`."""
        return self._desk(self.plan_id).viewer(upn, in_channel=in_channel)

    def told(self, text: str, viewer: Viewer, context: Sequence[str] = (), at: datetime | None = None) -> BoardAnswer:
        """As `QuestionDesk.answered`, of one board or several. Raises `NoPlan`."""
        if self.plan_id or len(text) > SAID_MAX:
            plan_id = self.plan_id or self._own(viewer)[0].plan_id
            return BoardAnswer(self._desk(plan_id).answered(text, viewer, context, at))
        if len(self._every) == 1:
            return self._of_the_only(text, viewer, context, at)
        asked = board_scope.scoped(text, [each for each in context if len(each) <= SAID_MAX], self._names)
        seen = boards_seen.seen(self.here, viewer.person, self._every)
        chosen = self._chosen(asked, seen)
        if not chosen:
            return _not_seen(seen)
        if board_scope.waited_for_from(text, named=bool(asked.boards)):
            return self._waits(chosen, viewer, _asked_of(chosen), texts.waited_for_heading, texts.nobody_waits())
        if board_scope.we_wait_for(text):
            nobody = texts.nobody_is_waited_for()
            return self._waits(chosen, viewer, _asked_by(chosen), texts.we_wait_heading, nobody)
        found = [(each.name, self._answer(each, asked, viewer, at)) for each in chosen]
        if len(found) == 1:
            return merged_answers.of_one(*found[0])
        return merged_answers.of_several(found, everywhere=asked.everywhere)

    def _of_the_only(self, text: str, viewer: Viewer, context: Sequence[str], at: datetime | None) -> BoardAnswer:
        """ "Hela kommunen" is the one board that there is; "alla förvaltningar" may be whom it works with."""
        only = self._own(viewer)[0]
        asked = board_scope.scoped(text, [each for each in context if len(each) <= SAID_MAX], ())
        if asked.everywhere and not board_scope.names_departments(text):
            return BoardAnswer(self._answer(only, asked, viewer, at))
        return BoardAnswer(self._desk(only.plan_id).answered(text, viewer, context, at))

    def _chosen(self, asked: Scoped, seen: Sequence[FollowedBoard]) -> tuple[FollowedBoard, ...]:
        """Nothing where a board is named that the asker does not see."""
        if asked.everywhere:
            return tuple(seen)
        if not asked.boards:
            return (boards_seen.newest(seen),)
        found = tuple(each for each in seen if each.name in asked.boards)
        return found if len(found) == len(asked.boards) else ()

    def _answer(self, board: FollowedBoard, asked: Scoped, viewer: Viewer, at: datetime | None) -> Answer:
        there = Viewer(on_board(viewer.person, board.name) if viewer.person else None, viewer.in_channel)
        return self._desk(board.plan_id).answered(asked.text or texts.HOW_IS_IT, there, asked.context, at)

    def _waits(
        self,
        chosen: Sequence[FollowedBoard],
        viewer: Viewer,
        mine: Callable[[Collaboration], bool],
        heading: Callable[[str], str],
        nobody: str,
    ) -> BoardAnswer:
        """The collaborations across boards that are `mine`, each with the board whose plan it stands in."""
        every = [self._desk(each.plan_id).facts() for each in self._every]
        tertial = max((each.current for each in every if each.current), default=None)
        names = {each.name for each in chosen}
        found = [each for each in collaborations(every, tertial, names) if mine(each)] if tertial else []
        facts = {each.plan.board: each for each in every}
        told = {each.asking.standing.activity.id: each for each in found}
        rows = tuple(
            ActivityRow(each.asking.standing.activity, facts[each.asking.board].report(key, tertial))
            for key, each in told.items()
            if tertial
        )
        title = heading(texts.of_boards(sorted(names), everywhere=False))
        lead = _counted(found) or (nobody,)
        answer = Answer(
            AnswerKind.LIST,
            title,
            tuple(row.activity for row in rows),
            text="\n".join([title, *lead, *(f"• {row.activity.title}" for row in rows)]),
            lead=lead,
            rows=rows,
            withheld=sum(row.withheld for row in rows),
        )
        return BoardAnswer(answer, tuple(sorted(names)), {key: each.asking.board for key, each in told.items()})

    def _own(self, viewer: Viewer) -> tuple[FollowedBoard, ...]:
        return (boards_seen.newest(boards_seen.seen(self.here, viewer.person, self._every)),)

    def _desk(self, plan_id: str) -> QuestionDesk:
        if plan_id not in self._desks:
            self._desks[plan_id] = QuestionDesk(self.here, plan_id)
        return self._desks[plan_id]

    @cached_property
    def _every(self) -> tuple[FollowedBoard, ...]:
        """At least one."""
        found = boards_seen.followed(self.here)
        if not found:
            raise NoPlan
        return found

    @cached_property
    def _names(self) -> tuple[BoardName, ...]:
        return tuple(BoardName(each.name, each.department) for each in self._every)


def _asked_of(chosen: Collection[FollowedBoard]) -> Callable[[Collaboration], bool]:
    names = {each.name for each in chosen}
    return lambda each: each.asked in names


def _asked_by(chosen: Collection[FollowedBoard]) -> Callable[[Collaboration], bool]:
    names = {each.name for each in chosen}
    return lambda each: each.asking.board in names


def _counted(found: Sequence[Collaboration]) -> tuple[str, ...]:
    pairs = dict.fromkeys((each.asking.board, each.asked) for each in found)
    counts = {pair: sum((each.asking.board, each.asked) == pair for each in found) for pair in pairs}
    return tuple(texts.collaboration(*pair, count) for pair, count in counts.items())


def _not_seen(seen: Sequence[FollowedBoard]) -> BoardAnswer:
    heading, lead = texts.not_seen_heading(), texts.not_seen([each.name for each in seen])
    return BoardAnswer(Answer(AnswerKind.REFUSE, heading, text=f"{heading}\n{lead}", lead=(lead,)))
