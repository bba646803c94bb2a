"""The cards behind the owner's buttons, and the administrator's."""

from __future__ import annotations

from datetime import date

from cards import board, lost_message, notice, person_choice, text_form
from cards.board import BoardView, DisputeRow, PersonRow
from cards.elements import CardJson
from cards.lost_message import LostView
from cards.owner_change import TakeoverSpan
from cards.payload import Payload, Verb
from cards.person_choice import Candidate, PersonChoice
from cards.text_form import TextForm
from cards.texts import additions as additions_texts
from cards.texts import all_unchanged as all_unchanged_texts
from cards.texts import board as board_texts
from cards.texts import form as form_texts
from cards.texts import handover as texts
from cards.texts import later as later_texts
from cards.texts import protection as protection_texts
from plan.delivery import DeliveryState, Obstacle
from plan.model import Activity, RoundState, Status
from plan.tertial import Tertial

T2 = Tertial(2025, 2)
LAST_DAY = date(2025, 9, 9)
PAYLOAD = Payload(Verb.OPEN, "round", "a1")
UNITS = ("Ekonomi", "HR och lön", "Kommunledningskontoret/Trygg och säker", "IT och digitalisering")
DIGITAL = Activity("a1", "4.1", "Införande av digital post")


def person_choice_of(count: int, searched: str = "", span: TakeoverSpan | None = None) -> CardJson:
    people = tuple(Candidate(f"p{n}", f"Enhetschef {UNITS[n % 4]} {n}", UNITS[n % 4]) for n in range(count))
    return person_choice.build(
        PersonChoice(
            texts.hand_over_heading(),
            texts.hand_over_lead(),
            DIGITAL.title,
            people,
            Payload(Verb.HAND_OVER_TO, "round", "a1"),
            texts.hand_over(),
            Payload(Verb.HAND_OVER, "round", "a1"),
            Payload(Verb.CHANGE, "round", "a1"),
            searched,
            note_label="" if span else texts.note_label(),
            span=span,
        )
    )


def reason() -> CardJson:
    return text_form.build(
        TextForm(
            title=texts.not_mine_heading(),
            lead=texts.not_mine_lead(),
            activity_title=DIGITAL.title,
            label=texts.reason_label(),
            placeholder=texts.reason_placeholder(),
            required=texts.reason_required(),
            send=Payload(Verb.NOT_MINE_BECAUSE, "round", "a1"),
            send_title=texts.send_to_administrator(),
            back=Payload(Verb.CHANGE, "round", "a1"),
        )
    )


def addition(comment: str) -> CardJson:
    return text_form.build(
        TextForm(
            title=additions_texts.addition_heading(),
            lead=additions_texts.addition_lead("Kommunledningskontoret/Medborgarservice"),
            activity_title=DIGITAL.title,
            lines=(form_texts.choice(Status.DELAYED), comment),
            label=form_texts.comment_label(),
            required=additions_texts.comment_required(),
            send=Payload(Verb.ADD_COMMENT_TEXT, "round", "a1"),
            send_title=additions_texts.add(),
            back=Payload(Verb.RECEIPT, "round", "a1"),
            typed="Vi behöver",
            error=additions_texts.addition_too_long(420),
        )
    )


def all_unchanged() -> CardJson:
    lines = [all_unchanged_texts.all_row(DIGITAL.title, status) for status in Status]
    yes = Payload(Verb.ALL_UNCHANGED_CONFIRMED, "round").button(all_unchanged_texts.all_confirm(7), style="positive")
    no = PAYLOAD.button(form_texts.cancel())
    return notice.build(all_unchanged_texts.all_heading(7), all_unchanged_texts.all_lead(T2), *lines, buttons=(yes, no))


def later() -> CardJson:
    tomorrow = Payload(Verb.LATER_TOMORROW, "round").button(
        later_texts.on(date(2025, 8, 27), date(2025, 8, 27), later_texts.tomorrow())
    )
    week = Payload(Verb.LATER_WEEK, "round").button(
        later_texts.on(date(2025, 9, 2), date(2025, 9, 2), later_texts.in_a_week())
    )
    return notice.build(later_texts.later_heading(), buttons=(tomorrow, week, PAYLOAD.button(form_texts.cancel())))


_NOTICES = {RoundState.OPEN: board_texts.reminded(4), RoundState.CLOSED: board_texts.closed()}


def board_of(count: int, state: RoundState = RoundState.OPEN, lost: tuple[LostView, ...] = ()) -> CardJson:
    states = (DeliveryState.SENT, DeliveryState.UNREACHABLE, DeliveryState.SENT, DeliveryState.WAITING)
    people = tuple(
        PersonRow(
            f"p{n}",
            f"Enhetschef {UNITS[n % 4]}",
            n % 4,
            3,
            LAST_DAY if n % 5 == 2 else None,
            states[n % 4],
            Obstacle.BLOCKED if n % 4 == 1 else "",
        )
        for n in range(count)
    )
    disputes = (DisputeRow(DIGITAL, "p1", "Enhetschef Ekonomi", "Det är **Medborgarservice** som gör det"),)
    view = BoardView(
        "round",
        "Kommunstyrelsen",
        T2,
        state,
        LAST_DAY,
        33,
        39,
        people,
        disputes if state is RoundState.OPEN else (),
        ("Kommundirektör",),
        board_texts.closed() if lost else _NOTICES.get(state, ""),
        posted=bool(lost),
        kept_back=Obstacle.CHANNEL_GONE if state is RoundState.PUBLISHED and not lost else "",
        lost=lost,
    )
    return board.build(view)


LOST = LostView("d1", T2, correction=False, refused=False, why="502", page=2, pages=4, round_id="round")
REFUSED = LostView("d2", None, correction=False, refused=True, why="MessageSizeTooBig")


def lost() -> CardJson:
    return lost_message.build(REFUSED)


def reassign_of(count: int) -> CardJson:
    activities = [Activity(f"a{n}", "4.1", f"{DIGITAL.title} {n}") for n in range(count)]
    return board.reassign_card("round", "p1", "Enhetschef Ekonomi", activities)


def extend() -> CardJson:
    return board.extend_card("round", LAST_DAY, board_texts.day_has_passed())


def extend_to_a_saturday() -> CardJson:
    saturday, monday = date(2025, 9, 6), date(2025, 9, 8)
    asked = board_texts.not_a_working_day(saturday, monday)
    return board.extend_card("round", LAST_DAY, asked, wanted=monday, anyway=saturday)


def close() -> CardJson:
    return board.confirm_card("round", Verb.CLOSE_CONFIRMED, board_texts.close(), board_texts.close_question(6))


def protection_of(protected: bool) -> CardJson:
    """What is asked before an activity is protected, or no longer is."""
    yes = Payload(Verb.PROTECT if protected else Verb.UNPROTECT, activity_id="a1")
    buttons = (yes.button(protection_texts.yes(protected), style="positive"), yes.button(form_texts.cancel()))
    lead = protection_texts.ask_lead(protected)
    return notice.build(protection_texts.ask_heading(protected), "Kontinuitetshantering 2.0", lead, buttons=buttons)
