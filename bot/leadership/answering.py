"""Questions in a conversation: its earlier ones are remembered for a while, and the answer is a card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bot.leadership.asking import Desk, NoPlan
from bot.ports import CardJson, Message
from cards import answer as answer_card
from cards import plain
from cards.answer import AnswerRow, AnswerView, AskButton
from cards.texts import chat as texts
from plan.access import Viewer
from plan.model import Person
from plan.questions import ActivityRow, Answer, AnswerKind
from plan.refusals import UnknownPerson
from storage import questions

_MOST_CONVERSATION = 600
"""Characters of a conversation that a button carries, the newest."""


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, in which conversation, in one open transaction. In a channel each leans on their own questions."""

    connection: Connection
    municipality_id: str
    person: Person
    conversation_id: str
    in_channel: bool
    now: datetime

    @property
    def key(self) -> str:
        return questions.key(self.municipality_id, self.conversation_id, self.person.id)

    @property
    def viewer(self) -> Viewer:
        return Viewer(self.person, self.in_channel)


def asked(asker: Asker, text: str) -> Message:
    """The answer to what was written. A question that could not be read is kept without its asker."""
    line = " ".join(text.split())
    earlier = questions.earlier(asker.connection, asker.key, asker.now)
    try:
        found = _answered(asker, line, earlier)
    except NoPlan:
        return Message(texts.no_plan())
    if found.kind is AnswerKind.UNKNOWN:
        if not found.is_small_talk:
            questions.keep_unread(asker.connection, asker.municipality_id, asker.now, line)
    else:
        questions.remember(asker.connection, asker.municipality_id, asker.key, asker.now, line)
    card = answer_card.build(view(found, [*earlier, line]))
    return Message(card=card, summary=found.understood or plain.text(card).partition("\n")[0])


def pressed(asker: Asker, conversation: str, page: int) -> CardJson:
    """Another page of an answer, or the question of a button; `conversation` is from outside, a question a line."""
    *earlier, line = conversation[-_MOST_CONVERSATION:].split("\n")
    if not Desk(asker.connection, asker.municipality_id, asker.now).may_ask(asker.viewer):
        raise UnknownPerson
    found = _answered(asker, line, earlier)
    if not page and found.kind is not AnswerKind.UNKNOWN:
        questions.remember(asker.connection, asker.municipality_id, asker.key, asker.now, line)
    return answer_card.build(view(found, [*earlier, line], page))


def _answered(asker: Asker, line: str, earlier: Sequence[str]) -> Answer:
    return Desk(asker.connection, asker.municipality_id, asker.now).answered(line, asker.viewer, earlier)


def view(found: Answer, conversation: Sequence[str], page: int = 0) -> AnswerView:
    so_far = "\n".join(conversation)[-_MOST_CONVERSATION:]
    readings = tuple(AskButton(each.label, _carried(conversation, each.question)) for each in found.readings)
    following = tuple(AskButton(each, each) for each in found.next_questions)
    return AnswerView(
        understood=found.understood,
        lead=found.lead,
        rows=tuple(_row(each) for each in found.rows),
        foot=found.foot,
        buttons=readings or following,
        question=so_far,
        page=page,
        before_asking=found.before_asking,
    )


def _carried(conversation: Sequence[str], question: str) -> str:
    return "\n".join([*conversation, question])[-_MOST_CONVERSATION:]


def _row(each: ActivityRow) -> AnswerRow:
    return AnswerRow(
        title=each.activity.title,
        status=each.status,
        unit=", ".join(each.activity.units),
        comment=each.comment,
        finish=each.report.finish if each.report else None,
        withheld=each.withheld,
    )
