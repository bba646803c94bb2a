"""The editor's word before a tertial post is seen: a draft to each editor (to each administrator where nobody is
one), who publishes it or sends it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import wraps
from typing import Any

from sqlalchemy import Connection

from bot.followup import posting, publishing
from bot.owner.reporting import Click
from cards import drafting, notice
from cards.tertial_post import Frame
from cards.texts import drafting as texts
from plan import access
from plan.access import Act
from plan.draft import INTRO_MAX, Draft, DraftState
from plan.model import Round
from plan.refusals import CardTooOld, NotAllowed
from storage import audits, drafts, people, plans, rounds

CardJson = dict[str, Any]
Press = Callable[[Connection, Click, Round, Draft], CardJson]


def draft(connection: Connection, held: Round, now: datetime, *, again: bool) -> None:
    """Recorded to every editor: the post as it would look, and below it what can be done.

    Nothing while a draft waits; one that was sent back is followed by a new one only `again`.
    """
    before = drafts.newest(connection, held.id)
    if before and (before.state is DraftState.WAITING or not again):
        return
    number, intro = (before.number + 1, before.intro) if before else (1, "")
    new = Draft(held.id, number, DraftState.WAITING, now, intro)
    drafts.put(connection, new)
    content = [
        *posting.post_messages(connection, held, now, Frame(intro)),
        {"card": drafting.build(new, held.tertial), "summary": texts.summary(held.tertial)},
    ]
    posting.to_editors(connection, _home(connection, held), held, f"draft:{number}", content, now)


def _while_it_waits(press: Press) -> Callable[[Connection, Click], CardJson]:
    """A draft that waits no longer is not acted upon: the card says what became of it."""

    @wraps(press)
    def pressed(connection: Connection, click: Click) -> CardJson:
        held, its_draft = _found(connection, click)
        waits = its_draft.state is DraftState.WAITING
        return press(connection, click, held, its_draft) if waits else _settled(its_draft)

    return pressed


@_while_it_waits
def shown(_: Connection, __: Click, held: Round, its_draft: Draft) -> CardJson:
    return drafting.build(its_draft, held.tertial)


@_while_it_waits
def published(connection: Connection, click: Click, held: Round, its_draft: Draft) -> CardJson:
    _put(connection, click, held, replace(its_draft, state=DraftState.PUBLISHED))
    publishing.publish(connection, held, click.now, click.person.id, "card", its_draft.intro)
    return notice.build(texts.published(), texts.published_detail(), tone=notice.Tone.GOOD)


@_while_it_waits
def intro_asked(_: Connection, __: Click, held: Round, its_draft: Draft) -> CardJson:
    return drafting.ask_intro(its_draft, held.tertial)


@_while_it_waits
def intro_saved(connection: Connection, click: Click, held: Round, its_draft: Draft) -> CardJson:
    intro = drafting.intro_of(click.data)
    if len(intro) > INTRO_MAX:
        return drafting.ask_intro(its_draft, held.tertial, intro, texts.intro_too_long())
    changed = _put(connection, click, held, replace(its_draft, intro=intro))
    return drafting.build(changed, held.tertial)


@_while_it_waits
def return_asked(_: Connection, __: Click, held: Round, its_draft: Draft) -> CardJson:
    return drafting.ask_reason(its_draft, held.tertial)


@_while_it_waits
def returned(connection: Connection, click: Click, held: Round, its_draft: Draft) -> CardJson:
    """Every editor learns why; the round stays closed and unpublished."""
    reason = drafting.reason_of(click.data)
    if not reason:
        return drafting.ask_reason(its_draft, held.tertial, texts.reason_missing())
    _put(connection, click, held, replace(its_draft, state=DraftState.RETURNED, reason=reason))
    told = notice.build(texts.returned(), texts.was_returned(click.person.name, held.tertial), reason)
    content = [{"card": told, "summary": texts.returned()}]
    posting.to_editors(connection, _home(connection, held), held, f"returned:{its_draft.number}", content, click.now)
    return notice.build(texts.returned(), texts.returned_detail())


def _found(connection: Connection, click: Click) -> tuple[Round, Draft]:
    """The round, and the draft that the card shows, which must be the newest one."""
    if not access.may(access.roles(click.person, ()), Act.EDIT_DRAFT):
        raise NotAllowed
    held = rounds.get(connection, click.payload.round_id)
    its_draft = drafts.newest(connection, held.id) if held else None
    if held is None or _home(connection, held) != people.municipality_of(connection, click.person.id):
        raise CardTooOld
    if its_draft is None or its_draft.number != click.payload.page:
        raise CardTooOld
    return held, its_draft


def _settled(its_draft: Draft) -> CardJson:
    if its_draft.state is DraftState.RETURNED:
        return notice.build(texts.returned(), texts.already_returned())
    return notice.build(texts.published(), texts.already_published())


def _put(connection: Connection, click: Click, held: Round, changed: Draft) -> Draft:
    stamped = replace(changed, at=click.now, by=click.person.id)
    drafts.put(connection, stamped)
    audits.append(
        connection,
        _home(connection, held),
        click.now,
        click.person.id,
        f"draft.{changed.state}",
        str(held.tertial),
        after={"intro": changed.intro, "reason": changed.reason},
        through="card",
    )
    return stamped


def _home(connection: Connection, held: Round) -> str:
    return plans.municipality_of(connection, held.plan_id)
