"""The answers of several boards' plans to one question, as one answer that tells which board each fact is of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from cards.texts import board_answers as texts
from plan.questions import Answer, AnswerKind

_NO_ANSWER = (AnswerKind.CLARIFY, AnswerKind.REFUSE, AnswerKind.UNKNOWN)
_OF_ALL = re.compile(r"\b(\d{1,6}) av (\d{1,6})\b")
"""What a share is of, in its first line."""


@dataclass(frozen=True, slots=True)
class BoardAnswer:
    """`boards` are those that it is about, and `board_of` the board of each activity told of, by its id; both are empty
    where there is one board only."""

    answer: Answer
    boards: tuple[str, ...] = ()
    board_of: Mapping[str, str] = field(default_factory=dict)


Told = Sequence[tuple[str, Answer]]
"""Each board by name, with its answer."""


def of_one(board: str, found: Answer) -> BoardAnswer:
    """Told with its board, and whatever is asked next is of the same."""
    scope = texts.in_board(board)
    if found.kind in _NO_ANSWER:
        readings = tuple(replace(each, question=_asked_of(each.question, scope)) for each in found.readings)
        return BoardAnswer(replace(found, readings=readings), (board,))
    heading = texts.headed(board, found.understood)
    told = replace(
        found,
        understood=heading,
        text=found.text.replace(found.understood, heading, 1),
        next_questions=tuple(_asked_of(each, scope) for each in found.next_questions),
    )
    return BoardAnswer(told, (board,), {each.id: board for each in found.activities})


def of_several(found: Told, *, everywhere: bool) -> BoardAnswer:
    """What no board could answer is answered as the first did; else those that could are told together."""
    answered = [each for each in found if each[1].kind not in _NO_ANSWER]
    if not answered:
        return BoardAnswer(found[0][1], tuple(board for board, _ in found))
    kind = Counter(each.kind for _, each in answered).most_common(1)[0][0]
    told = [each for each in answered if each[1].kind is kind]
    boards = tuple(board for board, _ in told)
    silent = [board for board, _ in found if board not in boards]
    answer = _together(told, texts.of_boards(boards, everywhere=everywhere))
    if silent:
        line = texts.no_answer_from(silent)
        answer = replace(answer, foot=(*answer.foot, line), text=f"{answer.text}\n{line}")
    return BoardAnswer(answer, boards, _board_of(told))


def _together(told: Told, scope: str) -> Answer:
    first = told[0][1]
    value, lead = _value(told)
    heading = texts.headed(scope, first.understood)
    lines = [*lead, *(texts.by_board(board, " ".join(each.lead)) for board, each in told if each.lead)]
    bodies = [texts.by_board(board, _body(each)) for board, each in told]
    return replace(
        first,
        understood=heading,
        activities=tuple(activity for _, each in told for activity in each.activities),
        value=value,
        units=tuple(texts.unit_of(board, unit) for board, each in told for unit in each.units),
        text="\n".join([heading, *lead, *bodies]),
        lead=tuple(lines),
        rows=tuple(row for _, each in told for row in each.rows),
        foot=_foot(told),
        unused=tuple(dict.fromkeys(word for _, each in told for word in each.unused)),
        next_questions=tuple(_asked_of(each, texts.IN_EVERY_BOARD) for each in first.next_questions),
        withheld=sum(each.withheld for _, each in told),
    )


def _value(told: Told) -> tuple[float | None, list[str]]:
    """The number of all together, and the line that says it."""
    kind = told[0][1].kind
    if kind is AnswerKind.COUNT:
        number = sum(each.value or 0 for _, each in told)
        return number, [texts.together(int(number))]
    parts = [_OF_ALL.search(line) for _, each in told for line in each.lead[:1]] if kind is AnswerKind.SHARE else []
    number, total = (sum(int(each[place]) for each in parts if each) for place in (1, 2))
    if not total:
        return None, []
    percent = round(100 * number / total, 1)
    percent = int(percent) if percent == int(percent) else percent
    return percent, [texts.share_together(percent, number, total)]


def _body(found: Answer) -> str:
    """The answer's text without its heading."""
    return "\n".join(line for line in found.text.split("\n") if line != found.understood)


def _foot(told: Told) -> tuple[str, ...]:
    """Once where all say the same."""
    every = {each.foot for _, each in told}
    if len(every) == 1:
        return every.pop()
    return tuple(texts.by_board(board, " ".join(each.foot)) for board, each in told if each.foot)


def _board_of(told: Told) -> dict[str, str]:
    return {activity.id: board for board, each in told for activity in each.activities}


def _asked_of(question: str, scope: str) -> str:
    mark = "?" if question.endswith("?") else ""
    return f"{question.removesuffix('?')} {scope}{mark}"
