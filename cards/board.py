"""The administrator's cards: how a round stands, and what can be done about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from cards import lost_message, parts, refresh, round_opening
from cards.elements import ActionSet, CardJson, Container, Element, Execute, InputDate, card
from cards.lost_message import LostView
from cards.pages import shorten, split, turning
from cards.parts import box, heading, paragraph, rich, run, subheading, subtle
from cards.payload import Payload, Verb, text_of
from cards.texts import board as texts
from cards.texts import channel as channel_texts
from cards.texts import coming as coming_texts
from cards.texts import common
from cards.texts import form as form_texts
from cards.texts import reopened_round as reopening_texts
from cards.texts import round_opening as opening_texts
from plan.delivery import DeliveryState
from plan.model import Activity, RoundState
from plan.tertial import Tertial

DAY = "day"
_ROOM = 23_000


@dataclass(frozen=True, slots=True)
class PersonRow:
    """`why` is what the ledger says of a card that did not arrive."""

    person_id: str
    name: str
    answered: int
    of: int
    away_until: date | None = None
    delivery: DeliveryState | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class DisputeRow:
    activity: Activity
    person_id: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class BoardView:
    """`activities` and `reported` are the plan's. `unowned` are units that nobody answers for, `lost` what may never
    have come to the channel. `posted`: the post of a published round has come to the channel; `kept_back` is the
    ledger's word for why it has not. `coming` is what happens next; `draft` the number of one that waits, `next_round`
    (the plan's id with a tertial) what can be opened by hand.
    """

    round_id: str
    board: str
    tertial: Tertial
    state: RoundState
    last_day: date
    reported: int
    activities: int
    people: tuple[PersonRow, ...]
    disputes: tuple[DisputeRow, ...] = ()
    unowned: tuple[str, ...] = ()
    notice: str = ""
    page: int = 0
    posted: bool = True
    kept_back: str = ""
    lost: tuple[LostView, ...] = ()
    coming: str = ""
    draft: int = 0
    next_round: tuple[str, Tertial] | None = None


def build(view: BoardView) -> CardJson:
    people = sorted(view.people, key=lambda row: row.answered >= row.of)
    blocks: list[list[Element]] = [[_dispute(view, row)] for row in view.disputes]
    if blocks:
        blocks[0].insert(0, subheading(texts.disputes_heading(len(view.disputes))))
    rows: list[list[Element]] = [[_person(view, row)] for row in people]
    if rows:
        rows[0].insert(0, subheading(texts.people_heading()))
    pages = split([*blocks, *rows], room=_ROOM)
    page = min(view.page, len(pages) - 1)
    turn = turning(Payload(Verb.ROUND_STATUS, view.round_id), page, len(pages))
    anew = refresh.asking(Payload(Verb.ROUND_STATUS, view.round_id, page=page), view.notice)
    return card([*_head(view), *pages[page], *turn, *_acts(view)], refresh=anew, wide=True)


def reassign_card(round_id: str, person_id: str, name: str, activities: Sequence[Activity]) -> CardJson:
    """What one person has left to answer, to be given to others."""
    payload = Payload(Verb.REASSIGN, round_id, person_id=person_id)
    pages = split([_giveable(payload, activity)] for activity in activities)
    left = sum(len(page) for page in pages[1:])
    body: list[Element] = [heading(texts.reassign_these(), size="medium"), rich(run(name, weight="bolder")), *pages[0]]
    if left:
        body.append(subtle(common.and_more(left)))
    return card([*body, _back(round_id)])


def extend_card(
    round_id: str, last_day: date, error: str = "", wanted: date | None = None, anyway: date | None = None
) -> CardJson:
    """`wanted` is a day that is proposed; `anyway` one that was chosen and that nobody works on."""
    body: list[Element] = [heading(texts.extend(), size="medium")]
    if error:
        body.append(box("attention", rich(run(error, weight="bolder"))))
    chosen = InputDate(
        id=DAY,
        label=texts.new_last_day(),
        placeholder=form_texts.finish_placeholder(),
        value=(wanted or last_day).isoformat(),
        required=True,
        error_message=texts.new_last_day_required(),
    )
    payload = Payload(Verb.EXTEND_TO, round_id)
    buttons = [payload.button(texts.move(), inputs=True, style="positive")]
    if anyway:
        buttons.append(replace(payload, about=anyway.isoformat()).button(texts.move_anyway(anyway)))
    buttons.append(_cancel(round_id))
    return card([*body, paragraph(texts.extend_lead(last_day)), chosen, ActionSet(actions=list(buttons))])


def parse_day(data: Mapping[str, Any]) -> date | None:
    try:
        return date.fromisoformat(text_of(data, DAY)[:10])
    except ValueError:
        return None


def confirm_card(round_id: str, verb: Verb, title: str, question: str) -> CardJson:
    """`verb` is what happens on yes."""
    yes = Payload(verb, round_id).button(title, style="positive")
    return card([heading(title, size="medium"), paragraph(question), ActionSet(actions=[yes, _cancel(round_id)])])


def _head(view: BoardView) -> list[Element]:
    lines: list[Element] = [heading(texts.heading(view.tertial), size="medium")]
    if view.notice:
        lines.append(box("emphasis", rich(run(view.notice, weight="bolder"))))
    lines.append(rich(run(view.board, subtle=True), spacing="none"))
    lead = texts.lead(view.state, view.reported, view.activities, view.last_day, view.posted)
    lines.append(paragraph(lead, spacing="small"))
    if view.coming:
        lines.append(paragraph(view.coming, spacing="small"))
    if view.kept_back:
        lines.append(box("attention", rich(run(channel_texts.post_waits(view.kept_back)))))
    for each in view.lost:
        lines += lost_message.told(each)
    if view.unowned:
        lines.append(box("warning", rich(run(texts.unowned(view.unowned)))))
    return lines


def _dispute(view: BoardView, row: DisputeRow) -> Container:
    what: list[Element] = [
        rich(run(row.activity.title, weight="bolder")),
        rich(run(texts.dispute(row.name, row.reason)), spacing="none"),
    ]
    payload = Payload(Verb.REASSIGN, view.round_id, row.activity.id, row.person_id)
    return parts.row(what, _give_button(payload, row.activity))


def _person(view: BoardView, row: PersonRow) -> Container:
    notes = [texts.answered(row.answered, row.of), texts.delivery(row.delivery, row.why)]
    if row.away_until:
        notes.append(texts.away(row.away_until))
    what: list[Element] = [
        rich(run(row.name, weight="bolder")),
        rich(run(" · ".join(note for note in notes if note)), spacing="none"),
    ]
    if row.answered >= row.of:
        return parts.row(what)
    payload = Payload(Verb.REASSIGN, view.round_id, person_id=row.person_id)
    return parts.row(what, payload.button(texts.reassign_these(), tooltip=texts.reassign_from(row.name)))


def _giveable(payload: Payload, activity: Activity) -> Container:
    button = _give_button(replace(payload, activity_id=activity.id), activity)
    return parts.row([rich(run(activity.title, weight="bolder"))], button)


def _give_button(payload: Payload, activity: Activity) -> Execute:
    return payload.button(texts.reassign(), tooltip=texts.reassign_title(shorten(activity.title, 80)))


def _acts(view: BoardView) -> list[Element]:
    missing = any(row.answered < row.of for row in view.people)
    late = {Verb.REMIND: texts.remind()} if missing else {}
    again = {Verb.REOPEN: reopening_texts.reopen()}
    acts: dict[RoundState, dict[Verb, str]] = {
        RoundState.OPEN: {Verb.REMIND: texts.remind(), Verb.EXTEND: texts.extend(), Verb.CLOSE: texts.close()},
        RoundState.CLOSED: {Verb.PUBLISH: texts.publish()} | late | again,
        RoundState.PUBLISHED: late | again,
    }
    buttons = [Payload(verb, view.round_id).button(title) for verb, title in acts[view.state].items()]
    if view.draft:
        buttons.insert(0, Payload(Verb.DRAFT, view.round_id, page=view.draft).button(coming_texts.show_draft()))
    if view.next_round:
        opening = round_opening.payload(Verb.OPEN_ROUND, *view.next_round)
        buttons.append(opening.button(opening_texts.open_that(view.next_round[1])))
    return [ActionSet(actions=list(buttons), spacing="large")] if buttons else []


def _back(round_id: str) -> ActionSet:
    return ActionSet(actions=[Payload(Verb.ROUND_STATUS, round_id).button(texts.back())])


def _cancel(round_id: str) -> Execute:
    return Payload(Verb.ROUND_STATUS, round_id).button(form_texts.cancel())
