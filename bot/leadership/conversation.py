"""Questions in a conversation: its earlier ones are remembered for a while, and the answer is a card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot import rights
from bot.here import Here
from bot.leadership.merged_answers import BoardAnswer
from bot.leadership.municipal_desk import MunicipalDesk
from bot.ports import Message
from cards import answer as answer_card
from cards import plain
from cards.answer import AnswerRow, AnswerView, AskButton
from cards.elements import CardJson
from cards.texts import board_answers as board_texts
from plan.access import Viewer
from plan.activity_standing import worry
from plan.model import Person
from plan.questions import ActivityRow, Answer, AnswerKind
from plan.refusals import UnknownPerson
from storage import questions

_MOST_CONVERSATION = 600
"""Characters of a conversation that a button carries, the newest."""


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, in which conversation. In a channel each leans on their own questions."""

    person: Person
    conversation_id: str
    in_channel: bool

    @property
    def viewer(self) -> Viewer:
        return Viewer(self.person, self.in_channel)


def asked(here: Here, asker: Asker, text: str) -> Message:
    """The answer to what was written. A question that could not be read is kept without its asker. Raises `NoPlan`."""
    line, key = " ".join(text.split()), _key(here, asker)
    earlier = questions.earlier(here.connection, key, here.now)
    told = MunicipalDesk(here).told(line, asker.viewer, earlier)
    found = told.answer
    if found.kind is AnswerKind.UNKNOWN:
        if not found.is_small_talk:
            questions.keep_unread(here.connection, here.municipality_id, here.now, line)
    else:
        questions.remember(here.connection, here.municipality_id, key, here.now, line)
    card = answer_card.build(view(told, [*earlier, line]))
    return Message(card=card, summary=found.understood or plain.first_line(card))


def pressed(here: Here, asker: Asker, conversation: str, page: int) -> CardJson:
    """Another page of an answer, or the question of a button; `conversation` is from outside, a question a line."""
    *earlier, line = conversation[-_MOST_CONVERSATION:].split("\n")
    if not rights.may_ask(here, asker.viewer):
        raise UnknownPerson
    told = MunicipalDesk(here).told(line, asker.viewer, earlier)
    if not page and told.answer.kind is not AnswerKind.UNKNOWN:
        questions.remember(here.connection, here.municipality_id, _key(here, asker), here.now, line)
    return answer_card.build(view(told, [*earlier, line], page))


def _key(here: Here, asker: Asker) -> str:
    return questions.key(here.municipality_id, asker.conversation_id, asker.person.id)


def view(told: BoardAnswer, conversation: Sequence[str], page: int = 0) -> AnswerView:
    found = told.answer
    so_far = "\n".join(conversation)[-_MOST_CONVERSATION:]
    readings = tuple(AskButton(each.label, _carried(conversation, each.question)) for each in found.readings)
    following = tuple(AskButton(each, each) for each in found.next_questions)
    return AnswerView(
        understood=found.understood,
        lead=found.lead,
        rows=tuple(_row(each, told.board_of.get(each.activity.id, "")) for each in _worst_first(found)),
        foot=found.foot,
        buttons=readings or following,
        question=so_far,
        page=page,
        before_asking=found.before_asking,
    )


def _carried(conversation: Sequence[str], question: str) -> str:
    return "\n".join([*conversation, question])[-_MOST_CONVERSATION:]


def _worst_first(found: Answer) -> Sequence[ActivityRow]:
    """As the post tells them; what is asked for by day keeps its order."""
    ordered = found.query is not None and found.query.is_ordered
    return found.rows if ordered else sorted(found.rows, key=lambda each: -worry(each.status))


def _row(each: ActivityRow, board: str) -> AnswerRow:
    units = ", ".join(each.activity.units)
    return AnswerRow(
        title=each.activity.title,
        status=each.status,
        unit=board_texts.unit_of(board, units) if board else units,
        comment=each.comment,
        finish=each.finish,
        finish_said_in=each.finish_said_in,
        withheld=each.withheld,
        before=each.before,
        came=each.came,
        since=each.since,
    )
