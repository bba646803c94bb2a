"""The editor's word before a tertial post is seen: a draft to each editor (to each administrator where nobody is
one), who publishes it or sends it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import wraps

from bot import found, rights
from bot.followup import publication
from bot.here import Here
from bot.ports import Click
from bot.telling import posts
from cards import draft_card, notice
from cards.elements import CardJson
from cards.tertial_post import Frame
from cards.texts import draft as texts
from plan.access import Act
from plan.audit import AuditAct, Deed, Through
from plan.draft import INTRO_MAX, Draft, DraftState
from plan.model import Round, RoundState
from plan.refusals import CardTooOld
from storage import audits, drafts, lost_messages, municipalities

_ACTS = {
    DraftState.WAITING: AuditAct.DRAFT_WAITING,
    DraftState.PUBLISHED: AuditAct.DRAFT_PUBLISHED,
    DraftState.RETURNED: AuditAct.DRAFT_RETURNED,
}
Press = Callable[[Here, Click, Round, Draft], CardJson]


def draft(here: Here, held: Round, *, again: bool) -> None:
    """Recorded to every editor: the post as it would look, and below it what can be done.

    Of one that waits, only what did not come, and only `again`; so is one that was sent back followed by a new one.
    One that was made before the round was opened again is followed by a new one too.
    """
    before = drafts.newest(here.connection, held.id)
    standing = before if before and not (held.closed_at and before.at < held.closed_at) else None
    if standing and standing.state is DraftState.WAITING and again:
        lost_messages.send_again_to_persons(here.connection, f"{held.id}:draft:{standing.number}:", here.now)
    if standing and (standing.state is DraftState.WAITING or not again):
        return
    number, intro = (before.number + 1, before.intro) if before else (1, "")
    new = Draft(held.id, number, DraftState.WAITING, here.now, intro)
    drafts.put(here.connection, new)
    content = [
        *posts.post_messages(here, held, Frame(intro)),
        {"card": draft_card.build(new, held.tertial), "summary": texts.summary(held.tertial)},
    ]
    posts.to_editors(here, held, f"draft:{number}", content)


def _while_it_waits(press: Press) -> Callable[[Here, Click], CardJson]:
    """A draft that waits no longer is not acted upon: the card says what became of it."""

    @wraps(press)
    def pressed(here: Here, click: Click) -> CardJson:
        held, its_draft = _found(here, click)
        waits = its_draft.state is DraftState.WAITING
        return press(here, click, held, its_draft) if waits else _settled(its_draft)

    return pressed


@_while_it_waits
def shown(_: Here, __: Click, held: Round, its_draft: Draft) -> CardJson:
    return draft_card.build(its_draft, held.tertial)


@_while_it_waits
def published(here: Here, click: Click, held: Round, its_draft: Draft) -> CardJson:
    _put(here, click, held, replace(its_draft, state=DraftState.PUBLISHED))
    publication.publish(here, held, click.person.id, Through.CARD, its_draft.intro)
    has_channel = municipalities.channel_of(here.connection, here.municipality_id) is not None
    tone = notice.Tone.GOOD if has_channel else notice.Tone.TROUBLE
    return notice.build(texts.published(), texts.published_detail(has_channel), tone=tone)


@_while_it_waits
def intro_asked(_: Here, __: Click, held: Round, its_draft: Draft) -> CardJson:
    return draft_card.ask_intro(its_draft, held.tertial)


@_while_it_waits
def intro_saved(here: Here, click: Click, held: Round, its_draft: Draft) -> CardJson:
    intro = draft_card.intro_of(click.data)
    if len(intro) > INTRO_MAX:
        return draft_card.ask_intro(its_draft, held.tertial, intro, texts.intro_too_long())
    changed = _put(here, click, held, replace(its_draft, intro=intro))
    return draft_card.build(changed, held.tertial)


@_while_it_waits
def return_asked(_: Here, __: Click, held: Round, its_draft: Draft) -> CardJson:
    return draft_card.ask_reason(its_draft, held.tertial)


@_while_it_waits
def returned(here: Here, click: Click, held: Round, its_draft: Draft) -> CardJson:
    """Every editor learns why; the round stays closed and unpublished."""
    reason = draft_card.reason_of(click.data)
    if not reason:
        return draft_card.ask_reason(its_draft, held.tertial, texts.reason_missing())
    _put(here, click, held, replace(its_draft, state=DraftState.RETURNED, reason=reason))
    told = notice.build(texts.returned(), texts.was_returned(click.person.name, held.tertial), reason)
    content = [{"card": told, "summary": texts.returned()}]
    posts.to_editors(here, held, f"returned:{its_draft.number}", content)
    return notice.build(texts.returned(), texts.returned_detail())


def _found(here: Here, click: Click) -> tuple[Round, Draft]:
    """The round, and the draft that the card shows, which must be the newest one."""
    rights.must(here, click.person, Act.EDIT_DRAFT)
    held = found.round_of(here, click.payload.round_id)
    its_draft = drafts.newest(here.connection, held.id)
    if its_draft is None or its_draft.number != click.payload.page or held.state is RoundState.OPEN:
        raise CardTooOld
    return held, its_draft


def _settled(its_draft: Draft) -> CardJson:
    if its_draft.state is DraftState.RETURNED:
        return notice.build(texts.returned(), texts.already_returned())
    return notice.build(texts.published(), texts.already_published())


def _put(here: Here, click: Click, held: Round, changed: Draft) -> Draft:
    stamped = replace(changed, at=here.now, by=click.person.id)
    drafts.put(here.connection, stamped)
    told = {"intro": changed.intro, "reason": changed.reason}
    deed = Deed(_ACTS[changed.state], str(held.tertial), Through.CARD, click.person.id, after=told)
    audits.append(here.connection, here.municipality_id, here.now, deed)
    return stamped
