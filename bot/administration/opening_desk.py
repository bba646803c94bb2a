"""A round opened by hand: what will happen is told first."""

from __future__ import annotations

from bot import rights
from bot.administration import coming, round_board
from bot.followup import rounds
from bot.followup.rounds import RoundRefused
from bot.here import Here
from bot.leadership.question_desk import current_plan
from bot.ports import Click
from bot.timetable import boards
from bot.timetable.boards import Board
from cards import notice, round_opening
from cards.elements import CardJson
from cards.payload import Payload, Verb
from cards.round_opening import OpeningView
from cards.texts import board as board_texts
from cards.texts import round_opening as texts
from plan import opening
from plan.access import Act
from plan.assignment import assign, without_owner
from plan.calendar import swedish_day
from plan.refusals import CardTooOld
from plan.tertial import Tertial
from storage import municipalities, people, plans
from storage import rounds as stored


def ask_open(here: Here, click: Click) -> CardJson:
    return opening_card(here, *_named(here, click))


def open_round(here: Here, click: Click) -> CardJson:
    """A second click shows the round that was opened."""
    board, tertial = _named(here, click)
    municipalities.lock(here.connection, here.municipality_id)
    before = stored.of_tertial(here.connection, board.plan_id, tertial)
    if before:
        return round_board.board_card(here, before, texts.opened_before())
    refused = _refused(here, board, tertial)
    if refused:
        return refused
    last_day = board.last_day(tertial, here.now)
    try:
        opened = rounds.open_round(here, board.plan_id, tertial, last_day, by=click.person.id)
    except RoundRefused:
        return _not_opened(texts.nobody_answers())
    return round_board.board_card(here, opened, texts.opened())


def opening_card(here: Here, board: Board, tertial: Tertial) -> CardJson:
    refused = _refused(here, board, tertial)
    if refused:
        return refused
    plan = plans.get(here.connection, board.plan_id)
    ownerships = people.ownerships(here.connection, here.municipality_id)
    asked = [each for each in assign(plan, ownerships) if each.answers]
    if not asked:
        return _not_opened(texts.nobody_answers())
    last_day = board.last_day(tertial, here.now)
    view = OpeningView(
        plan_id=plan.id,
        board=plan.board,
        tertial=tertial,
        asked=len({each.person_id for each in asked}),
        activities=len({each.activity_id for each in asked}),
        last_day=last_day,
        closes=board.pace.rhythm.closing_day(last_day, board.pace.calendar),
        unowned=without_owner(plan, ownerships),
    )
    return round_opening.build(view)


def _refused(here: Here, board: Board, tertial: Tertial) -> CardJson | None:
    known = stored.of_plan(here.connection, board.plan_id)
    found = opening.hindered(known, board.year, tertial, swedish_day(here.now))
    if found is None:
        return None
    buttons = [Payload(Verb.ROUND_STATUS, found.by.id).button(board_texts.back())] if found.by else []
    return notice.build(
        texts.not_opened(), texts.hindered(found, tertial, board.year), tone=notice.Tone.TROUBLE, buttons=buttons
    )


def _not_opened(why: str) -> CardJson:
    return notice.build(texts.not_opened(), why, tone=notice.Tone.TROUBLE)


def no_round_card(here: Here, own_status: str) -> CardJson | None:
    """Where none has been opened: when the first one will be. None without a plan."""
    board = board_of(here, None)
    if board is None:
        return None
    follows = coming.of_board(here, board)
    buttons = []
    if follows.next_round:
        payload = round_opening.payload(Verb.OPEN_ROUND, *follows.next_round)
        buttons.append(payload.button(texts.open_that(follows.next_round[1])))
    lines = [line for line in (own_status, follows.line) if line]
    return notice.build(texts.none_yet(), *lines, buttons=buttons)


def board_of(here: Here, year: int | None) -> Board | None:
    """Of the board that is followed up: the plan of that year; without one this year's, else the last before it."""
    held = boards.of_municipality(here)
    if not held:
        return None
    followed = current_plan(here)
    name = next(each.name for each in held if each.plan_id == followed)
    of_board = sorted((each for each in held if each.name == name), key=lambda each: each.year)
    if year:
        return next((each for each in of_board if each.year == year), None)
    this_year = swedish_day(here.now).year
    return ([each for each in of_board if each.year <= this_year] or of_board)[-1]


def tertial_of(here: Here, board: Board, number: str | None) -> Tertial:
    """Without a number the one that it is now, or a past year's last."""
    today = swedish_day(here.now)
    if number:
        return Tertial(board.year, int(number))
    return Tertial.of(today) if today.year == board.year else Tertial(board.year, 3 if board.year < today.year else 1)


def _named(here: Here, click: Click) -> tuple[Board, Tertial]:
    """What the button carries, for whoever leads rounds."""
    rights.must(here, click.person, Act.LEAD_ROUND)
    board = next((each for each in boards.of_municipality(here) if each.plan_id == click.payload.about), None)
    try:
        tertial = Tertial.parse(click.payload.text)
    except ValueError:
        raise CardTooOld from None
    if board is None:
        raise CardTooOld
    return board, tertial
